(()=>{var{grid:xe}=globalThis.plm.matrix;var{answers:Ft,moved:Pt,MANY:Rt,fateButtons:Wt,tile:Ht,dealtBar:It,strip:ye,FATES:Jt,shares:Kt,maskTokens:Vt,drawnAt:Ut,countFates:Yt,TOP:Gt,LEAST:Qt,logSoftmax:Xt,
summary:Zt,compare:eo}=globalThis.plm.strip;var{visible:oo,spelled:v,h:m,set:k,unique:no,tableSwitch:_e,copyCode:ve,resetButton:so,isOpen:$e,cover:X,guess:Se,onEnter:ro,numberBox:ao,slider:io,buttons:R,toggles:lo,
check:Te,textbox:Oe,menu:qe,model:co,models:Ae,short:fo,fixed:$,widget:ze,fromBase64:Me,fromHalf:Ee,within:po,sliderEnds:mo,accepted:ho,mulberry32:uo,uniform:go,
tokenise:wo}=globalThis.plm.ui;var{shareBars:Be,wordBars:Ne,lines:Le,heat:bo,paths:xo,minis:je,signed:yo,mapView:De,cellWords:Ce,rowWords:Fe,losing:Pe,finding:Re,groupName:_o,table:We,SHARES:He,
TOP:vo,LOSS:$o,entropy:Ie,shares:Je,even:Ke,probabilities:So,compared:Ve,readerOf:Ue,segment:Ye}=globalThis.plm.heads;var $t=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,St=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,Z=e=>JSON.
stringify(e).replace($t,St);function Ge({reader:e,layer:t,head:n,hide:i,off:c,...f},s,o){let d=e==="causal",l=f[e],h=l==="none",u=d?o:o+1,r=d?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${o+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${o+1}].item\
()`,...i?[`ids[0, ${o+1}] = tokenizer.mask  # the model has to predict this word`]:[]],g=c&&["",`def silence(qkv):  # layer ${c.layer+1}, head ${c.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${c.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${c.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${u}].softmax(-1)`],b=c?["with torch.inference_mode():",`    before = model(ids)[0, ${u}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${u}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...h?[]:["from plmlib.course import load"],"",h?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${Z(l)}\
)`,`text = ${Z(s.join(" "))}`,...r,...b,...g||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${n-1}]  # layer ${t}, head ${n}`,"entropy = torch.\
special.entr(weights).sum(-1)  # of each row, in nats","tokens = tokenizer.tokens(ids[0].tolist())","for t, token in enumerate(tokens):","    most = weights[t].\
argmax()",'    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}" f"   entropy {entropy[t]:.2f}")',...c?['print(tokenizer.tokens([word])\
[0], f"{before[word]:.4f} -> {after[word]:.4f}")']:['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")'],""].join(`
`)}var j={text:{kind:"tokens",longest:240,low:1,high:24,examples:["clara from austria lives in vienna , the capital .","the keys near the door were old .","anna lo\
ved rivers and islands , so anna drew the bank .","on thursday victor the fisherman went to the lighthouse . victor found a purple scarf . martin got the scarf \
from victor .","yuki bought the stamp . yuki found the mailbox . yuki posted the envelope . yuki awaited the reply ."]},reader:{kind:"choice",options:["model","\
causal"]},layer:{kind:"whole",low:1,high:12},head:{kind:"whole",low:1,high:16},row:{kind:"whole",low:-1,high:25},at:{kind:"whole",low:0,high:23},hide:{kind:"fla\
g"},off_layer:{kind:"whole",low:0,high:12},off_head:{kind:"whole",low:0,high:16},view:{kind:"choice",options:["map","lines"]},question:{kind:"choice",options:["\
neighbour","heads","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["reader","text","hi\
de","at","view","off"]}};function Qe(e,t,n){let i=s=>t.id(s)!==void 0,c=Ye(e,i),f=[...new Set(c.filter(s=>!i(s)))];return{words:c,unknown:f,long:c.length>n}}function Xe(e,t,n){function i({
other:s}){let o=0;for(;o<e.length&&e[o]===s[o];)o++;return o}return t.ordinary.map(s=>({other:t.tokens[s]})).map(s=>({...s,same:i(s)})).filter(s=>s.same>=2).sort(
(s,o)=>o.same-s.same).slice(0,n).map(s=>s.other)}function Ot(e,t,n,i,c){let f=[c.begin,...e.map(c.id)],s=f[t+1];return n==="causal"?{ids:f,position:t,target:s}:
(i&&(f[t+1]=c.mask),{ids:[...f,c.end],position:t+1,target:s})}function Ze({state:e,layers:t,heads:n,...i}){let c=Ee(new Uint16Array(Me(i.weights).buffer)),f=i.tokens.
length,s=l=>c.subarray(l*f*f,(l+1)*f*f),o=Array.from({length:t},(l,h)=>Array.from({length:n},(u,r)=>s(h*n+r))),d={causal:e.reader==="causal",T:f,L:t,H:n};return tt(
{...i,...d,weights:o,falls:[...i.falls]})}function et({model:e,words:t},n,{reader:i,at:c,hide:f,off:s}){let o=Math.min(c,n.length-1),{ids:d,position:l,target:h}=Ot(
n,o,i,f,t),{n_layers:u,n_heads:r}=e.config,g=Ue(e),b=d.length,q=g(d,null),S=q.at(l),T=s?g(d,s):q,E=s?T.at(l):S,M=Array.from({length:u*r},()=>null);s&&(M[s.layer*
r+s.head]=E[h]);function B(){let x=M.indexOf(null);return x<0?!1:(M[x]=g(d,{layer:Math.floor(x/r),head:x%r}).at(l)[h],!0)}let D=x=>Array.from({length:r},(W,N)=>x.
subarray(N*b*b,(N+1)*b*b)),C=Ve(S,E,h).map(x=>[t.tokens[x],S[x],E[x]]);return tt({tokens:d.map(x=>t.tokens[x]),position:l,target:t.tokens[h],causal:i==="causal",
T:b,L:u,H:r,weights:T.seen.map(D),top:C,p:S[h],falls:M,fill:B})}function tt(e){let{T:t,causal:n}=e,i=(s,o)=>s.subarray(o*t,(o+1)*t),c=s=>{let o=Array.from({length:t},
(l,h)=>Ie(i(s,h))),d=o.reduce((l,h)=>l+h)/t;return{weights:s,entropies:o,spread:d,shares:Je(s,t,n)}},f=e.weights.map(s=>s.map(c));return{...e,heads:f,even:c(Ke(
t,n))}}var ot=j.text.high;function nt(e,t,n){let{t:i,limits:{text:c}}=e,f=Oe({...e,set:o=>t(o.text)},"text",{bad:o=>e.accepts("text",o)?"":i("length",{most:ot})});if(f){
let o=f.querySelector("input"),d=m("span",{class:"plm-hint",id:`${o.id}-words`,role:"status"});f.append(d),k(o,{"aria-describedby":`${o.getAttribute("aria-descr\
ibedby")} ${d.id}`}),e.onDraw(()=>{k(d,{text:n()}),k(o,{"aria-invalid":n()!==""||!e.accepts("text",o.value)})})}let s=["model","causal"].map(o=>[o,i(`reader_${o}`)]);
return[R(e,"reader",{options:s,onpick:o=>o!==e.get("reader")&&e.set({reader:o,row:-1})}),qe(e,"text",{label:i("examples"),options:c.examples.map(o=>[o,o]),write:t}),
f,Te(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function st(e,{words:t,unknown:n,long:i},c){if(n.length>0){let f=[...new Set(n.flatMap(o=>Xe(
o,c,4)))],s=f.length>0?` ${e("alike",{words:f.join(", ")})}`:"";return e("unknown",{words:n.map(v).join(", "),n:c.ordinary.length})+s}return i||t.length===0?e("\
length",{most:ot}):""}function ee({view:{T:e},chosen:{weights:t},row:n}){let i=t.subarray(n*e,(n+1)*e);return i.indexOf(Math.max(...i))}function rt(e,{at:t},{reader:n,hide:i},c,f){let s=f===
t&&n==="model"&&i;return{text:s?"[MASK]":c,below:s?c:"",look:f!==t?"plain":s?"mask":"focus",name:e(f!==t?"word":s?"word_hidden":"word_chosen",{n:f+1,word:v(c)})}}var qt=.02,te=({causal:e})=>e?"previous":"next";function At(e,{L:t,H:n}){let[,i,c]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return i>=1&&i<=t&&c>=1&&c<=n?(i-1)*n+Number(
c)-1:-1}function zt(e){let t=He.indexOf(te(e)),n=e.heads.flat().map(i=>i.shares[t]);return{all:n,best:n.indexOf(Math.max(...n)),even:e.even.shares[t]}}function at(e,t){
let{t:n}=e,i=({H:d},l)=>`${Math.floor(l/d)+1}.${l%d+1}`;function c(d){let{view:l}=t(),{all:h,best:u,even:r}=zt(l),g=At(d,l),b=g>=0&&h[g]>=h[u]-qt,q=n(`to_${te(l)}`),
S={best:i(l,u),share:$(h[u],2),even:$(r,2),side:q},T=[n(b?"right_neighbour":"wrong_neighbour",S)];return g>=0&&g!==u&&T.push(n("your_head",{head:i(l,g),share:$(
h[g],2)})),d!==""&&g<0&&T.push(n("no_head")),[b,T.join(" ")]}function f(d){let{view:l}=t(),h=Pe(l);if(h===null)return[!1,n("counting")];let u=l.falls.indexOf(Math.
min(...l.falls)),r={count:h,all:l.falls.length,head:i(l,u)},g={p:$(l.p,2),q:$(l.falls[u],2),word:v(l.target)},b=d.trim()!==""&&Number(d)===h;return[b,n(b?"right\
_heads":"wrong_heads",{...r,...g})]}function s(d,l,h){let u=m("div",{},Se(e,{type:"text",...h}));return k(u.querySelector("input"),{inputmode:l}),e.onDraw(()=>{
u.hidden=e.get("question")!==d}),u}let o=({L:d,H:l})=>({layers:d,heads:l,all:d*l});return[s("neighbour","decimal",{question:()=>n(`question_${te(t().view)}`,o(t().
view)),right:c}),s("heads","numeric",{question(){let{view:d}=t(),l={...o(d),word:v(d.target),p:$(d.p,2)};return n(d.causal?"question_heads_causal":"question_hea\
ds",l)},right:f})]}var Mt=8,Et=j.text.high,Bt=60,it=["text","reader","at","hide","off_layer","off_head"],ct=ze({name:"attention-lab",limits:j,build:Nt});function Nt(e){let{t,get:n}=e,
i=n("recorded"),c=a=>JSON.stringify(it.map(p=>a[p])),f=new Map,s=null,o=Ze(i),d=i.state,l="",h=null,u=0,r={},g=Ae(e,["model","causal"],a=>{s=a});function b(a){let p=Math.
min(a.layer,o.L),w=Math.min(a.head,o.H),y=q(a),A=a.row<0?o.position:Math.min(a.row,o.T-1);return{layer:p,head:w,off:y,row:A,chosen:o.heads[p-1][w-1]}}let q=({off_layer:a,
off_head:p})=>a>=1&&p>=1?{layer:a-1,head:p-1}:null;function S(){let a=[...it,"layer","head","row"],p=Object.fromEntries(a.map(_=>[_,n(_)])),w=c(p),y=w!==c(d);if(l=
"",s){let _=s[p.reader],O=Qe(p.text,_.words,Et);l=st(t,O,_.words);let z=q(p),{n_layers:P,n_heads:L}=_.model.config;if(!f.has(w)&&!l){f.size>=Bt&&f.clear();let Q={
...p,off:z&&z.layer<P&&z.head<L?z:null},be=et(_,O.words,Q);w===c(i.state)&&i.falls.forEach((_t,vt)=>be.falls[vt]??=_t),f.set(w,be)}f.has(w)&&([o,d,y]=[f.get(w),
p,!1]),M()}else y&&g.status()==="recorded"&&setTimeout(g.use);h&&(h[0]>=o.T||h[1]>=o.T)&&(h=null);let{off_layer:A,off_head:G}=d;r={state:p,view:o,stale:y,cell:h,
text:E(),at:T()},Object.assign(r,b({...p,off_layer:A,off_head:G}))}let T=()=>o.position-(o.causal?0:1);function E(){return o.tokens.slice(1,o.causal?void 0:-1).
map((p,w)=>w===T()?o.target:p)}e.beforeDraw(()=>{g.follow(),S()}),S();function M(){clearTimeout(u);let a=o;function p(){let w=performance.now()+Mt,y=!0;for(;y&&
performance.now()<w;)y=a.fill();a===o&&(y?u=setTimeout(p):e.redraw())}a.falls.includes(null)&&(u=setTimeout(p))}e.onClose(()=>clearTimeout(u));let B=a=>n("quest\
ion")===a&&!$e(e),D=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),C=e.wants("off"),x=a=>e.set({text:a,at:0,row:-1}),W=a=>e.set({at:a,row:-1});function N(){
if(!C||B("heads"))return;let{layer:a,head:p,off:w}=r,y=w&&w.layer===a-1&&w.head===p-1;e.set(y?{off_layer:0,off_head:0}:{off_layer:a,off_head:p})}let dt=(a,p)=>{
h=[a,p],a!==r.row?e.set({row:a}):e.redraw()},oe=e.wants("at"),ne=m("p",{class:"plm-status"}),H=ye({label:t("strip"),onpick:oe?W:()=>{},ontoggle:oe?W:()=>{}}),se=je(
e,{pick:(a,p)=>e.set({layer:a,head:p}),turn:N}),re=xe(e,{label:t("map_plain"),onfocus:dt}),I=Le(e,a=>e.set({row:a})),J=Be(t),ae=Ne(t),ie=m("span"),le=m("small"),
K=m("p",{class:"plm-note-line plm-att-where"}),ce=m("p",{class:"plm-note-line"}),de=m("p",{class:"plm-note-line"}),fe=m("p",{class:"plm-note-line"}),F=m("div",{
class:"plm-scroll"},re.node),pe=m("span"),me=m("small"),V=m("button",{type:"button",class:"plm-button",onclick:N}),U=m("button",{type:"button",class:"plm-button",
onclick:()=>e.set({off_layer:0,off_head:0})}),ft=m("p",{class:"plm-att-switches"},V,U),pt=m("p",{class:"plm-note-line"},t("off_note"));function Y([a,p]){k(K,{text:Ce(
t,r.view,r.chosen,a,p)})}let mt=()=>r.cell??[r.row,ee(r)];F.addEventListener("pointerover",a=>{let p=a.target.closest?.(".plm-cell")?.dataset.at;p&&Y(p.split(",").
map(Number))}),F.addEventListener("pointerleave",()=>Y(mt()));let ht=[[0,"0"],[4,"0.25"],[8,"≥ 0.5"]].map(([a,p])=>m("span",{},m("i",{class:`plm-level-${a}`}),
p)),ut=m("section",{"aria-label":t("minis"),class:"plm-att-all"},m("p",{class:"plm-heading"},t("minis")),se.node,m("p",{class:"plm-att-legend"},t("legend"),ht),
m("p",{class:"plm-note-line"},t("minis_note")),fe),gt=["map","lines"].map(a=>[a,t(`view_${a}`)]),wt=m("section",{"aria-label":t("map_plain"),class:"plm-att-one"},
m("p",{class:"plm-heading"},ie,le),R(e,"view",{label:t("view"),options:gt}),F,I.node,K,ce,de),kt=lt(t("shares"),m("small",{},t("shares_note"))),he=m("section",{
"aria-label":t("shares")},kt);he.append(X(e,[J.node],()=>n("question")==="neighbour"),J.node);let bt=C?[ft,pt]:"",ue=m("div",{},lt(pe,me),ae.node,bt),ge=m("sect\
ion",{"aria-label":t("effect_plain")});ge.append(X(e,[ue],()=>n("question")==="heads"),ue);let we=m("div",{class:"plm-att-by"},ut,wt),ke=m("div",{class:"plm-att\
-below"},he,ge),xt=m("p",{class:"plm-att-caveat"},t("caveat"));e.head.append(...at(e,()=>r)),e.controls.append(...nt(e,x,()=>l)),e.stage.append(ne,H.node,Lt(t("\
strip_note")),we,ke,xt),_e(e,()=>We(t,r,D()));let yt=()=>({...r.state,...r,model:n("model"),causal:n("causal")});return ve(e,()=>Ge({...yt(),reader:d.reader,hide:d.
hide},r.text,r.at)),()=>{let{layer:a,head:p,stale:w,row:y}=r,A=D();k(ne,{text:t(g.status()),"data-status":g.status()});for(let L of[H.node,we,ke])k(L,{"data-sta\
le":w});H.update({tokens:r.text.map((L,Q)=>rt(t,r,d,L,Q)),at:r.at}),se.update(r,A.tellFalls),k(ie,{text:t("map",{layer:a,head:p})});let G=$(o.even.spread,2);k(le,
{text:t("head_entropy",{entropy:$(r.chosen.spread,2),even:G})});let _=n("view")==="map";F.hidden=K.hidden=!_,I.node.hidden=_,_?re.update(De(t,r)):I.update(r),Y(
r.cell&&r.cell[0]===y?r.cell:[y,ee(r)]),k(ce,{text:Fe(t,r)}),k(de,{text:t(o.causal?"mask_causal":"mask_model")}),k(fe,{text:A.tellFalls?t("minis_change",{word:v(
o.target)}):""}),J.update(r),ae.update(r);let O=r.off&&`${r.off.layer+1}.${r.off.head+1}`;k(pe,{text:t("effect",{word:v(o.target)})}),k(me,{text:O?t("effect_off",
{head:O}):t("effect_all")});let z=`${a}.${p}`;V.hidden=O===z,U.hidden=!O,k(V,{text:t("switch_off",{head:z})}),k(U,{text:t("switch_on",{head:O})});let P=w?"":Re(
t,r,A);k(e.finding,{text:P}),e.say(P)}}var lt=(...e)=>m("p",{class:"plm-heading"},e),Lt=e=>m("p",{class:"plm-note-line"},e);(globalThis.plm.widgets??={})["attention-lab"]=ct;})();
