(()=>{var{grid:be}=globalThis.plm.matrix;var{answers:jt,moved:Dt,MANY:Ct,fateButtons:Ft,tile:Pt,dealtBar:Rt,strip:xe,FATES:Wt,shares:Ht,maskTokens:It,drawnAt:Jt,countFates:Kt,TOP:Vt,LEAST:Ut,logSoftmax:Yt,
summary:Gt,compare:Qt}=globalThis.plm.strip;var{visible:Zt,spelled:v,h:m,set:k,unique:eo,tableSwitch:ye,copyCode:_e,resetButton:to,isOpen:ve,cover:Q,guess:$e,onEnter:oo,numberBox:no,slider:so,buttons:Se,toggles:ro,
check:Te,textbox:Oe,menu:qe,model:ao,models:Ae,short:io,fixed:$,widget:ze,fromBase64:Me,fromHalf:Ee,within:lo,sliderEnds:co,accepted:fo,mulberry32:po,uniform:mo,
tokenise:ho}=globalThis.plm.ui;var{shareBars:Be,wordBars:Ne,lines:Le,heat:go,paths:wo,minis:je,signed:ko,mapView:De,cellWords:Ce,rowWords:Fe,losing:Pe,finding:Re,groupName:bo,table:We,SHARES:He,
TOP:xo,LOSS:yo,entropy:Ie,shares:Je,even:Ke,probabilities:_o,compared:Ve,readerOf:Ue,segment:Ye}=globalThis.plm.heads;var yt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,_t=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,X=e=>JSON.
stringify(e).replace(yt,_t);function Ge({reader:e,layer:t,head:n,hide:i,off:c,...f},s,o){let d=e==="causal",l=f[e],h=l==="none",u=d?o:o+1,r=d?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${o+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${o+1}].item\
()`,...i?[`ids[0, ${o+1}] = tokenizer.mask  # the model has to predict this word`]:[]],g=c&&["",`def silence(qkv):  # layer ${c.layer+1}, head ${c.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${c.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${c.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${u}].softmax(-1)`],b=c?["with torch.inference_mode():",`    before = model(ids)[0, ${u}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${u}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...h?[]:["from plmlib.course import load"],"",h?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${X(l)}\
)`,`text = ${X(s.join(" "))}`,...r,...b,...g||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${n-1}]  # layer ${t}, head ${n}`,"entropy = torch.\
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
(s,o)=>o.same-s.same).slice(0,n).map(s=>s.other)}function $t(e,t,n,i,c){let f=[c.begin,...e.map(c.id)],s=f[t+1];return n==="causal"?{ids:f,position:t,target:s}:
(i&&(f[t+1]=c.mask),{ids:[...f,c.end],position:t+1,target:s})}function Ze({state:e,layers:t,heads:n,...i}){let c=Ee(new Uint16Array(Me(i.weights).buffer)),f=i.tokens.
length,s=l=>c.subarray(l*f*f,(l+1)*f*f),o=Array.from({length:t},(l,h)=>Array.from({length:n},(u,r)=>s(h*n+r))),d={causal:e.reader==="causal",T:f,L:t,H:n};return tt(
{...i,...d,weights:o,falls:[...i.falls]})}function et({model:e,words:t},n,{reader:i,at:c,hide:f,off:s}){let o=Math.min(c,n.length-1),{ids:d,position:l,target:h}=$t(
n,o,i,f,t),{n_layers:u,n_heads:r}=e.config,g=Ue(e),b=d.length,q=g(d,null),S=q.at(l),T=s?g(d,s):q,E=s?T.at(l):S,M=Array.from({length:u*r},()=>null);s&&(M[s.layer*
r+s.head]=E[h]);function B(){let x=M.indexOf(null);return x<0?!1:(M[x]=g(d,{layer:Math.floor(x/r),head:x%r}).at(l)[h],!0)}let D=x=>Array.from({length:r},(R,N)=>x.
subarray(N*b*b,(N+1)*b*b)),C=Ve(S,E,h).map(x=>[t.tokens[x],S[x],E[x]]);return tt({tokens:d.map(x=>t.tokens[x]),position:l,target:t.tokens[h],causal:i==="causal",
T:b,L:u,H:r,weights:T.seen.map(D),top:C,p:S[h],falls:M,fill:B})}function tt(e){let{T:t,causal:n}=e,i=(s,o)=>s.subarray(o*t,(o+1)*t),c=s=>{let o=Array.from({length:t},
(l,h)=>Ie(i(s,h))),d=o.reduce((l,h)=>l+h)/t;return{weights:s,entropies:o,spread:d,shares:Je(s,t,n)}},f=e.weights.map(s=>s.map(c));return{...e,heads:f,even:c(Ke(
t,n))}}var ot=j.text.high;function nt(e,t,n){let{t:i,limits:{text:c}}=e,f=Oe({...e,set:o=>t(o.text)},"text",{bad:o=>e.accepts("text",o)?"":i("length",{most:ot})});if(f){
let o=f.querySelector("input"),d=m("span",{class:"plm-hint",id:`${o.id}-words`,role:"status"});f.append(d),k(o,{"aria-describedby":`${o.getAttribute("aria-descr\
ibedby")} ${d.id}`}),e.onDraw(()=>{k(d,{text:n()}),k(o,{"aria-invalid":n()!==""||!e.accepts("text",o.value)})})}let s=["model","causal"].map(o=>[o,i(`reader_${o}`)]);
return[Se(e,"reader",{options:s,onpick:o=>o!==e.get("reader")&&e.set({reader:o,row:-1})}),qe(e,"text",{label:i("examples"),options:c.examples.map(o=>[o,o]),write:t}),
f,Te(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function st(e,{words:t,unknown:n,long:i},c){if(n.length>0){let f=[...new Set(n.flatMap(o=>Xe(
o,c,4)))],s=f.length>0?` ${e("alike",{words:f.join(", ")})}`:"";return e("unknown",{words:n.map(v).join(", "),n:c.ordinary.length})+s}return i||t.length===0?e("\
length",{most:ot}):""}function Z({view:{T:e},chosen:{weights:t},row:n}){let i=t.subarray(n*e,(n+1)*e);return i.indexOf(Math.max(...i))}function rt(e,{at:t},{reader:n,hide:i},c,f){let s=f===
t&&n==="model"&&i;return{text:s?"[MASK]":c,below:s?c:"",look:f!==t?"plain":s?"mask":"focus",name:e(f!==t?"word":s?"word_hidden":"word_chosen",{n:f+1,word:v(c)})}}var St=.02,ee=({causal:e})=>e?"previous":"next";function Tt(e,{L:t,H:n}){let[,i,c]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return i>=1&&i<=t&&c>=1&&c<=n?(i-1)*n+Number(
c)-1:-1}function Ot(e){let t=He.indexOf(ee(e)),n=e.heads.flat().map(i=>i.shares[t]);return{all:n,best:n.indexOf(Math.max(...n)),even:e.even.shares[t]}}function at(e,t){
let{t:n}=e,i=({H:d},l)=>`${Math.floor(l/d)+1}.${l%d+1}`;function c(d){let{view:l}=t(),{all:h,best:u,even:r}=Ot(l),g=Tt(d,l),b=g>=0&&h[g]>=h[u]-St,q=n(`to_${ee(l)}`),
S={best:i(l,u),share:$(h[u],2),even:$(r,2),side:q},T=[n(b?"right_neighbour":"wrong_neighbour",S)];return g>=0&&g!==u&&T.push(n("your_head",{head:i(l,g),share:$(
h[g],2)})),d!==""&&g<0&&T.push(n("no_head")),[b,T.join(" ")]}function f(d){let{view:l}=t(),h=Pe(l);if(h===null)return[!1,n("counting")];let u=l.falls.indexOf(Math.
min(...l.falls)),r={count:h,all:l.falls.length,head:i(l,u)},g={p:$(l.p,2),q:$(l.falls[u],2),word:v(l.target)},b=d.trim()!==""&&Number(d)===h;return[b,n(b?"right\
_heads":"wrong_heads",{...r,...g})]}function s(d,l,h){let u=m("div",{},$e(e,{type:"text",...h}));return k(u.querySelector("input"),{inputmode:l}),e.onDraw(()=>{
u.hidden=e.get("question")!==d}),u}let o=({L:d,H:l})=>({layers:d,heads:l,all:d*l});return[s("neighbour","decimal",{question:()=>n(`question_${ee(t().view)}`,o(t().
view)),right:c}),s("heads","numeric",{question(){let{view:d}=t(),l={...o(d),word:v(d.target),p:$(d.p,2)};return n(d.causal?"question_heads_causal":"question_hea\
ds",l)},right:f})]}var qt=8,At=j.text.high,zt=60,it=["text","reader","at","hide","off_layer","off_head"],ct=ze({name:"attention-lab",limits:j,build:Mt});function Mt(e){let{t,get:n}=e,
i=n("recorded"),c=a=>JSON.stringify(it.map(p=>a[p])),f=new Map,s=null,o=Ze(i),d=i.state,l="",h=null,u=0,r={},g=Ae(e,["model","causal"],a=>{s=a});function b(a){let p=Math.
min(a.layer,o.L),w=Math.min(a.head,o.H),y=q(a),A=a.row<0?o.position:Math.min(a.row,o.T-1);return{layer:p,head:w,off:y,row:A,chosen:o.heads[p-1][w-1]}}let q=({off_layer:a,
off_head:p})=>a>=1&&p>=1?{layer:a-1,head:p-1}:null;function S(){let a=[...it,"layer","head","row"],p=Object.fromEntries(a.map(_=>[_,n(_)])),w=c(p),y=w!==c(d);if(l=
"",s){let _=s[p.reader],O=Qe(p.text,_.words,At);l=st(t,O,_.words);let z=q(p),{n_layers:P,n_heads:L}=_.model.config;if(!f.has(w)&&!l){f.size>=zt&&f.clear();let G={
...p,off:z&&z.layer<P&&z.head<L?z:null},ke=et(_,O.words,G);w===c(i.state)&&i.falls.forEach((bt,xt)=>ke.falls[xt]??=bt),f.set(w,ke)}f.has(w)&&([o,d,y]=[f.get(w),
p,!1]),M()}else y&&g.status()==="recorded"&&setTimeout(g.use);h&&(h[0]>=o.T||h[1]>=o.T)&&(h=null);let{off_layer:A,off_head:Y}=d;r={state:p,view:o,stale:y,cell:h,
text:E(),at:T()},Object.assign(r,b({...p,off_layer:A,off_head:Y}))}let T=()=>o.position-(o.causal?0:1);function E(){return o.tokens.slice(1,o.causal?void 0:-1).
map((p,w)=>w===T()?o.target:p)}e.beforeDraw(()=>{g.follow(),S()}),S();function M(){clearTimeout(u);let a=o;function p(){let w=performance.now()+qt,y=!0;for(;y&&
performance.now()<w;)y=a.fill();a===o&&(y?u=setTimeout(p):e.redraw())}a.falls.includes(null)&&(u=setTimeout(p))}e.onClose(()=>clearTimeout(u));let B=a=>n("quest\
ion")===a&&!ve(e),D=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),C=e.wants("off"),x=a=>e.set({text:a,at:0,row:-1}),R=a=>e.set({at:a,row:-1});function N(){
if(!C||B("heads"))return;let{layer:a,head:p,off:w}=r,y=w&&w.layer===a-1&&w.head===p-1;e.set(y?{off_layer:0,off_head:0}:{off_layer:a,off_head:p})}let dt=(a,p)=>{
h=[a,p],a!==r.row?e.set({row:a}):e.redraw()},te=e.wants("at"),oe=m("p",{class:"plm-status"}),W=xe({label:t("strip"),onpick:te?R:()=>{},ontoggle:te?R:()=>{}}),ne=je(
e,{pick:(a,p)=>e.set({layer:a,head:p}),turn:N}),se=be(e,{label:t("map_plain"),onfocus:dt}),H=Le(e,a=>e.set({row:a})),I=Be(t),re=Ne(t),ae=m("span"),ie=m("small"),
J=m("p",{class:"plm-note-line plm-att-where"}),le=m("p",{class:"plm-note-line"}),ce=m("p",{class:"plm-note-line"}),de=m("p",{class:"plm-note-line"}),F=m("div",{
class:"plm-scroll"},se.node),fe=m("span"),pe=m("small"),K=m("button",{type:"button",class:"plm-button",onclick:N}),V=m("button",{type:"button",class:"plm-button",
onclick:()=>e.set({off_layer:0,off_head:0})}),ft=m("p",{class:"plm-att-switches"},K,V),pt=m("p",{class:"plm-note-line"},t("off_note"));function U([a,p]){k(J,{text:Ce(
t,r.view,r.chosen,a,p)})}let mt=()=>r.cell??[r.row,Z(r)];F.addEventListener("pointerover",a=>{let p=a.target.closest?.(".plm-cell")?.dataset.at;p&&U(p.split(",").
map(Number))}),F.addEventListener("pointerleave",()=>U(mt()));let ht=[[0,"0"],[4,"0.25"],[8,"≥ 0.5"]].map(([a,p])=>m("span",{},m("i",{class:`plm-level-${a}`}),
p)),ut=m("section",{"aria-label":t("minis"),class:"plm-att-all"},m("p",{class:"plm-heading"},t("minis")),ne.node,m("p",{class:"plm-att-legend"},t("legend"),ht),
m("p",{class:"plm-note-line"},t("minis_note")),de),gt=m("section",{"aria-label":t("map_plain"),class:"plm-att-one"},m("p",{class:"plm-heading"},ae,ie),buttons(e,
"view",{label:t("view"),options:["map","lines"].map(a=>[a,t(`view_${a}`)])}),F,H.node,J,le,ce),me=m("section",{"aria-label":t("shares")},lt(t("shares"),m("small",
{},t("shares_note"))));me.append(Q(e,[I.node],()=>n("question")==="neighbour"),I.node);let he=m("div",{},lt(fe,pe),re.node,C?[ft,pt]:""),ue=m("section",{"aria-l\
abel":t("effect_plain")});ue.append(Q(e,[he],()=>n("question")==="heads"),he);let ge=m("div",{class:"plm-att-by"},ut,gt),we=m("div",{class:"plm-att-below"},me,ue),
wt=m("p",{class:"plm-att-caveat"},t("caveat"));e.head.append(...at(e,()=>r)),e.controls.append(...nt(e,x,()=>l)),e.stage.append(oe,W.node,Et(t("strip_note")),ge,
we,wt),ye(e,()=>We(t,r,D()));let kt=()=>({...r.state,...r,model:n("model"),causal:n("causal")});return _e(e,()=>Ge({...kt(),reader:d.reader,hide:d.hide},r.text,
r.at)),()=>{let{layer:a,head:p,stale:w,row:y}=r,A=D();k(oe,{text:t(g.status()),"data-status":g.status()});for(let L of[W.node,ge,we])k(L,{"data-stale":w});W.update(
{tokens:r.text.map((L,G)=>rt(t,r,d,L,G)),at:r.at}),ne.update(r,A.tellFalls),k(ae,{text:t("map",{layer:a,head:p})});let Y=$(o.even.spread,2);k(ie,{text:t("head_e\
ntropy",{entropy:$(r.chosen.spread,2),even:Y})});let _=n("view")==="map";F.hidden=J.hidden=!_,H.node.hidden=_,_?se.update(De(t,r)):H.update(r),U(r.cell&&r.cell[0]===
y?r.cell:[y,Z(r)]),k(le,{text:Fe(t,r)}),k(ce,{text:t(o.causal?"mask_causal":"mask_model")}),k(de,{text:A.tellFalls?t("minis_change",{word:v(o.target)}):""}),I.update(
r),re.update(r);let O=r.off&&`${r.off.layer+1}.${r.off.head+1}`;k(fe,{text:t("effect",{word:v(o.target)})}),k(pe,{text:O?t("effect_off",{head:O}):t("effect_all")});
let z=`${a}.${p}`;K.hidden=O===z,V.hidden=!O,k(K,{text:t("switch_off",{head:z})}),k(V,{text:t("switch_on",{head:O})});let P=w?"":Re(t,r,A);k(e.finding,{text:P}),
e.say(P)}}var lt=(...e)=>m("p",{class:"plm-heading"},e),Et=e=>m("p",{class:"plm-note-line"},e);(globalThis.plm.widgets??={})["attention-lab"]=ct;})();
