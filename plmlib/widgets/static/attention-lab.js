(()=>{var{grid:xe}=globalThis.plm.matrix;var{answers:Ft,moved:Ht,MANY:Pt,fateButtons:Rt,tile:Wt,dealtBar:It,strip:ye,FATES:Jt,shares:Kt,maskTokens:Vt,drawnAt:Ut,countFates:Yt,TOP:Gt,LEAST:Qt,logSoftmax:Xt,
summary:Zt,compare:eo}=globalThis.plm.strip;var{visible:oo,spelled:v,h:m,set:k,unique:no,tableSwitch:_e,copyCode:ve,resetButton:so,isOpen:$e,cover:X,guess:Se,onEnter:ro,numberBox:ao,slider:io,buttons:P,toggles:lo,
check:Te,textbox:Oe,menu:qe,model:co,models:Ae,short:fo,fixed:$,widget:Me,fromBase64:ze,fromHalf:Ee,within:po,sliderEnds:mo,accepted:ho,mulberry32:uo,uniform:go,
tokenise:wo}=globalThis.plm.ui;var{shareBars:Be,wordBars:Le,lines:Ne,heat:bo,paths:xo,minis:je,signed:yo,mapView:De,cellWords:Ce,rowWords:Fe,losing:He,finding:Pe,groupName:_o,table:Re,SHARES:We,
TOP:vo,LOSS:$o,entropy:Ie,shares:Je,even:Ke,probabilities:So,compared:Ve,readerOf:Ue,segment:Ye}=globalThis.plm.heads;var $t=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,St=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,Z=e=>JSON.
stringify(e).replace($t,St);function Ge({reader:e,layer:t,head:n,hide:i,off:c,...f},s,o){let d=e==="causal",l=f[e],h=l==="none",u=d?o:o+1,a=d?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${o+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${o+1}].item\
()`,...i?[`ids[0, ${o+1}] = tokenizer.mask  # the model has to predict this word`]:[]],g=c&&["",`def silence(qkv):  # layer ${c.layer+1}, head ${c.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${c.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${c.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${u}].softmax(-1)`],b=c?["with torch.inference_mode():",`    before = model(ids)[0, ${u}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${u}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...h?[]:["from plmlib.course import load"],"",h?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${Z(l)}\
)`,`text = ${Z(s.join(" "))}`,...a,...b,...g||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${n-1}]  # layer ${t}, head ${n}`,"entropy = torch.\
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
(i&&(f[t+1]=c.mask),{ids:[...f,c.end],position:t+1,target:s})}function Ze({state:e,layers:t,heads:n,...i}){let c=Ee(new Uint16Array(ze(i.weights).buffer)),f=i.tokens.
length,s=l=>c.subarray(l*f*f,(l+1)*f*f),o=Array.from({length:t},(l,h)=>Array.from({length:n},(u,a)=>s(h*n+a))),d={causal:e.reader==="causal",T:f,L:t,H:n};return tt(
{...i,...d,weights:o,falls:[...i.falls]})}function et({model:e,words:t},n,{reader:i,at:c,hide:f,off:s}){let o=Math.min(c,n.length-1),{ids:d,position:l,target:h}=Ot(
n,o,i,f,t),{n_layers:u,n_heads:a}=e.config,g=Ue(e),b=d.length,q=g(d,null),S=q.at(l),T=s?g(d,s):q,E=s?T.at(l):S,z=Array.from({length:u*a},()=>null);s&&(z[s.layer*
a+s.head]=E[h]);function B(){let x=z.indexOf(null);return x<0?!1:(z[x]=g(d,{layer:Math.floor(x/a),head:x%a}).at(l)[h],!0)}let D=x=>Array.from({length:a},(R,L)=>x.
subarray(L*b*b,(L+1)*b*b)),C=Ve(S,E,h).map(x=>[t.tokens[x],S[x],E[x]]);return tt({tokens:d.map(x=>t.tokens[x]),position:l,target:t.tokens[h],causal:i==="causal",
T:b,L:u,H:a,weights:T.seen.map(D),top:C,p:S[h],falls:z,fill:B})}function tt(e){let{T:t,causal:n}=e,i=(s,o)=>s.subarray(o*t,(o+1)*t),c=s=>{let o=Array.from({length:t},
(l,h)=>Ie(i(s,h))),d=o.reduce((l,h)=>l+h)/t;return{weights:s,entropies:o,spread:d,shares:Je(s,t,n)}},f=e.weights.map(s=>s.map(c));return{...e,heads:f,even:c(Ke(
t,n))}}var ot=j.text.high;function nt(e,t,n){let{t:i,limits:{text:c}}=e,f=Oe({...e,set:o=>t(o.text)},"text",{bad:o=>e.accepts("text",o)?"":i("length",{most:ot})});if(f){
let o=f.querySelector("input"),d=m("span",{class:"plm-hint",id:`${o.id}-words`,role:"status"});f.append(d),k(o,{"aria-describedby":`${o.getAttribute("aria-descr\
ibedby")} ${d.id}`}),e.onDraw(()=>{k(d,{text:n()}),k(o,{"aria-invalid":n()!==""||!e.accepts("text",o.value)})})}let s=["model","causal"].map(o=>[o,i(`reader_${o}`)]);
return[P(e,"reader",{options:s,onpick:o=>o!==e.get("reader")&&e.set({reader:o,row:-1})}),qe(e,"text",{label:i("examples"),options:c.examples.map(o=>[o,o]),write:t}),
f,Te(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function st(e,{words:t,unknown:n,long:i},c){if(n.length>0){let f=[...new Set(n.flatMap(o=>Xe(
o,c,4)))],s=f.length>0?` ${e("alike",{words:f.join(", ")})}`:"";return e("unknown",{words:n.map(v).join(", "),n:c.ordinary.length})+s}return i||t.length===0?e("\
length",{most:ot}):""}function ee({view:{T:e},chosen:{weights:t},row:n}){let i=t.subarray(n*e,(n+1)*e);return i.indexOf(Math.max(...i))}function rt(e,{at:t},{reader:n,hide:i},c,f){let s=f===
t&&n==="model"&&i;return{text:s?"[MASK]":c,below:s?c:"",look:f!==t?"plain":s?"mask":"focus",name:e(f!==t?"word":s?"word_hidden":"word_chosen",{n:f+1,word:v(c)})}}var qt=.02,te=({causal:e})=>e?"previous":"next";function At(e,{L:t,H:n}){let[,i,c]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return i>=1&&i<=t&&c>=1&&c<=n?(i-1)*n+Number(
c)-1:-1}function Mt(e){let t=We.indexOf(te(e)),n=e.heads.flat().map(i=>i.shares[t]);return{all:n,best:n.indexOf(Math.max(...n)),even:e.even.shares[t]}}function at(e,t){
let{t:n}=e,i=({H:d},l)=>`${Math.floor(l/d)+1}.${l%d+1}`;function c(d){let{view:l}=t(),{all:h,best:u,even:a}=Mt(l),g=At(d,l),b=g>=0&&h[g]>=h[u]-qt,q=n(`to_${te(l)}`),
S={best:i(l,u),share:$(h[u],2),even:$(a,2),side:q},T=[n(b?"right_neighbour":"wrong_neighbour",S)];return g>=0&&g!==u&&T.push(n("your_head",{head:i(l,g),share:$(
h[g],2)})),d!==""&&g<0&&T.push(n("no_head")),[b,T.join(" ")]}function f(d){let{view:l}=t(),h=He(l);if(h===null)return[!1,n("counting")];let u=l.falls.indexOf(Math.
min(...l.falls)),a={count:h,all:l.falls.length,head:i(l,u)},g={p:$(l.p,2),q:$(l.falls[u],2),word:v(l.target)},b=d.trim()!==""&&Number(d)===h;return[b,n(b?"right\
_heads":"wrong_heads",{...a,...g})]}function s(d,l,h){let u=m("div",{},Se(e,{type:"text",...h}));return k(u.querySelector("input"),{inputmode:l}),e.onDraw(()=>{
u.hidden=e.get("question")!==d}),u}let o=({L:d,H:l})=>({layers:d,heads:l,all:d*l});return[s("neighbour","decimal",{question:()=>n(`question_${te(t().view)}`,o(t().
view)),right:c}),s("heads","numeric",{question(){let{view:d}=t(),l={...o(d),word:v(d.target),p:$(d.p,2)};return n(d.causal?"question_heads_causal":"question_hea\
ds",l)},right:f})]}var zt=8,Et=j.text.high,Bt=60,it=["text","reader","at","hide","off_layer","off_head"],ct=Me({name:"attention-lab",limits:j,build:Lt});function Lt(e){let{t,get:n}=e,
i=n("recorded"),c=r=>JSON.stringify(it.map(p=>r[p])),f=new Map,s=null,o=Ze(i),d=i.state,l="",h=null,u=0,a={},g=Ae(e,["model","causal"],r=>{s=r});function b(r){let p=Math.
min(r.layer,o.L),w=Math.min(r.head,o.H),y=q(r),A=r.row<0?o.position:Math.min(r.row,o.T-1);return{layer:p,head:w,off:y,row:A,chosen:o.heads[p-1][w-1]}}let q=({off_layer:r,
off_head:p})=>r>=1&&p>=1?{layer:r-1,head:p-1}:null;function S(){let r=[...it,"layer","head","row"],p=Object.fromEntries(r.map(_=>[_,n(_)])),w=c(p),y=w!==c(d);if(l=
"",s){let _=s[p.reader],O=Qe(p.text,_.words,Et);l=st(t,O,_.words);let M=q(p),{n_layers:H,n_heads:N}=_.model.config;if(!f.has(w)&&!l){f.size>=Bt&&f.clear();let Q={
...p,off:M&&M.layer<H&&M.head<N?M:null},be=et(_,O.words,Q);w===c(i.state)&&i.falls.forEach((_t,vt)=>be.falls[vt]??=_t),f.set(w,be)}f.has(w)&&([o,d,y]=[f.get(w),
p,!1]),z()}else y&&g.status()==="recorded"&&setTimeout(g.use);h&&(h[0]>=o.T||h[1]>=o.T)&&(h=null);let{off_layer:A,off_head:G}=d;a={state:p,view:o,stale:y,cell:h,
text:E(),at:T()},Object.assign(a,b({...p,off_layer:A,off_head:G}))}let T=()=>o.position-(o.causal?0:1);function E(){return o.tokens.slice(1,o.causal?void 0:-1).
map((p,w)=>w===T()?o.target:p)}e.beforeDraw(()=>{g.follow(),S()}),S();function z(){clearTimeout(u);let r=o;function p(){let w=performance.now()+zt,y=!0;for(;y&&
performance.now()<w;)y=r.fill();r===o&&(y?u=setTimeout(p):e.redraw())}r.falls.includes(null)&&(u=setTimeout(p))}e.onClose(()=>clearTimeout(u));let B=r=>n("quest\
ion")===r&&!$e(e),D=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),C=e.wants("off"),x=r=>e.set({text:r,at:0,row:-1}),R=r=>e.set({at:r,row:-1});function L(){
if(!C||B("heads"))return;let[r,p]=[Math.min(n("layer"),o.L),Math.min(n("head"),o.H)],w=n("off_layer")===r&&n("off_head")===p;e.set(w?{off_layer:0,off_head:0}:{off_layer:r,
off_head:p})}let dt=(r,p)=>{h=[r,p];let w=n("row")<0?o.position:n("row");return r===w?e.redraw():e.set({row:r})},oe=e.wants("at"),ne=m("p",{class:"plm-status"}),
W=ye({label:t("strip"),onpick:oe?R:()=>{},ontoggle:oe?R:()=>{}}),se=je(e,{pick:(r,p)=>e.set({layer:r,head:p}),turn:L}),re=xe(e,{label:t("map_plain"),onfocus:dt}),
I=Ne(e,r=>e.set({row:r})),J=Be(t),ae=Le(t),ie=m("span"),le=m("small"),K=m("p",{class:"plm-note-line plm-att-where"}),ce=m("p",{class:"plm-note-line"}),de=m("p",
{class:"plm-note-line"}),fe=m("p",{class:"plm-note-line"}),F=m("div",{class:"plm-scroll"},re.node),pe=m("span"),me=m("small"),V=m("button",{type:"button",class:"\
plm-button",onclick:L}),U=m("button",{type:"button",class:"plm-button",onclick:()=>e.set({off_layer:0,off_head:0})}),ft=m("p",{class:"plm-att-switches"},V,U),pt=m(
"p",{class:"plm-note-line"},t("off_note"));function Y([r,p]){k(K,{text:Ce(t,a.view,a.chosen,r,p)})}let mt=()=>a.cell??[a.row,ee(a)];F.addEventListener("pointero\
ver",r=>{let p=r.target.closest?.(".plm-cell")?.dataset.at;p&&Y(p.split(",").map(Number))}),F.addEventListener("pointerleave",()=>Y(mt()));let ht=[[0,"0"],[4,"0\
.25"],[8,"≥ 0.5"]].map(([r,p])=>m("span",{},m("i",{class:`plm-level-${r}`}),p)),ut=m("section",{"aria-label":t("minis"),class:"plm-att-all"},m("p",{class:"plm\
-heading"},t("minis")),se.node,m("p",{class:"plm-att-legend"},t("legend"),ht),m("p",{class:"plm-note-line"},t("minis_note")),fe),gt=["map","lines"].map(r=>[r,t(
`view_${r}`)]),wt=m("section",{"aria-label":t("map_plain"),class:"plm-att-one"},m("p",{class:"plm-heading"},ie,le),P(e,"view",{label:t("view"),options:gt}),F,I.
node,K,ce,de),kt=lt(t("shares"),m("small",{},t("shares_note"))),he=m("section",{"aria-label":t("shares")},kt);he.append(X(e,[J.node],()=>n("question")==="neighb\
our"),J.node);let bt=C?[ft,pt]:"",ue=m("div",{},lt(pe,me),ae.node,bt),ge=m("section",{"aria-label":t("effect_plain")});ge.append(X(e,[ue],()=>n("question")==="h\
eads"),ue);let we=m("div",{class:"plm-att-by"},ut,wt),ke=m("div",{class:"plm-att-below"},he,ge),xt=m("p",{class:"plm-att-caveat"},t("caveat"));e.head.append(...at(
e,()=>a)),e.controls.append(...nt(e,x,()=>l)),e.stage.append(ne,W.node,Nt(t("strip_note")),we,ke,xt),_e(e,()=>Re(t,a,D()));let yt=()=>({...a.state,...a,model:n(
"model"),causal:n("causal")});return ve(e,()=>Ge({...yt(),reader:d.reader,hide:d.hide},a.text,a.at)),()=>{let{layer:r,head:p,stale:w,row:y}=a,A=D();k(ne,{text:t(
g.status()),"data-status":g.status()});for(let N of[W.node,we,ke])k(N,{"data-stale":w});W.update({tokens:a.text.map((N,Q)=>rt(t,a,d,N,Q)),at:a.at}),se.update(a,
A.tellFalls),k(ie,{text:t("map",{layer:r,head:p})});let G=$(o.even.spread,2);k(le,{text:t("head_entropy",{entropy:$(a.chosen.spread,2),even:G})});let _=n("view")===
"map";F.hidden=K.hidden=!_,I.node.hidden=_,_?re.update(De(t,a)):I.update(a),Y(a.cell&&a.cell[0]===y?a.cell:[y,ee(a)]),k(ce,{text:Fe(t,a)}),k(de,{text:t(o.causal?
"mask_causal":"mask_model")}),k(fe,{text:A.tellFalls?t("minis_change",{word:v(o.target)}):""}),J.update(a),ae.update(a);let O=a.off&&`${a.off.layer+1}.${a.off.head+
1}`;k(pe,{text:t("effect",{word:v(o.target)})}),k(me,{text:O?t("effect_off",{head:O}):t("effect_all")});let M=`${r}.${p}`;V.hidden=O===M,U.hidden=!O,k(V,{text:t(
"switch_off",{head:M})}),k(U,{text:t("switch_on",{head:O})});let H=w?"":Pe(t,a,A);k(e.finding,{text:H}),e.say(H)}}var lt=(...e)=>m("p",{class:"plm-heading"},e),
Nt=e=>m("p",{class:"plm-note-line"},e);(globalThis.plm.widgets??={})["attention-lab"]=ct;})();
