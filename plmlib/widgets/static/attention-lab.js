(()=>{var{grid:xe}=globalThis.plm.matrix;var{answers:Ft,moved:Ht,MANY:Pt,fateButtons:Rt,tile:Wt,dealtBar:It,strip:ye,FATES:Jt,shares:Kt,maskTokens:Vt,drawnAt:Ut,countFates:Yt,TOP:Gt,LEAST:Qt,logSoftmax:Xt,
summary:Zt,compare:eo}=globalThis.plm.strip;var{visible:oo,spelled:v,h:m,set:k,unique:no,tableSwitch:_e,copyCode:ve,resetButton:so,isOpen:$e,cover:X,guess:Se,onEnter:ro,numberBox:ao,slider:io,buttons:P,toggles:lo,
check:Te,textbox:Oe,menu:qe,model:co,models:Ae,short:fo,fixed:$,widget:Me,fromBase64:ze,fromHalf:Ee,within:po,sliderEnds:mo,accepted:ho,unpack:uo,mulberry32:go,
uniform:wo,tokenise:ko}=globalThis.plm.ui;var{shareBars:Be,wordBars:Le,lines:Ne,heat:xo,paths:yo,minis:je,signed:_o,mapView:De,cellWords:Ce,rowWords:Fe,losing:He,finding:Pe,groupName:vo,table:Re,SHARES:We,
TOP:$o,LOSS:So,entropy:Ie,shares:Je,even:Ke,probabilities:To,compared:Ve,readerOf:Ue,segment:Ye}=globalThis.plm.heads;var $t=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,St=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,Z=e=>JSON.
stringify(e).replace($t,St);function Ge({reader:e,layer:t,head:o,hide:c,off:d,...f},r,s){let n=e==="causal",a=f[e],h=a==="none",u=n?s:s+1,l=n?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${s+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${s+1}].item\
()`,...c?[`ids[0, ${s+1}] = tokenizer.mask  # the model has to predict this word`]:[]],g=d&&["",`def silence(qkv):  # layer ${d.layer+1}, head ${d.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${d.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${d.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${u}].softmax(-1)`],b=d?["with torch.inference_mode():",`    before = model(ids)[0, ${u}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${u}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...h?[]:["from plmlib.course import load"],"",h?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${Z(a)}\
)`,`text = ${Z(r.join(" "))}`,...l,...b,...g||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${o-1}]  # layer ${t}, head ${o}`,"entropy = torch.\
special.entr(weights).sum(-1)  # of each row, in nats","tokens = tokenizer.tokens(ids[0].tolist())","for t, token in enumerate(tokens):","    most = weights[t].\
argmax()",'    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}" f"   entropy {entropy[t]:.2f}")',...d?['print(tokenizer.tokens([word])\
[0], f"{before[word]:.4f} -> {after[word]:.4f}")']:['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")'],""].join(`
`)}var j={text:{kind:"tokens",longest:240,low:1,high:24,examples:["clara from austria lives in vienna , the capital .","the keys near the door were old .","anna lo\
ved rivers and islands , so anna drew the bank .","on thursday victor the fisherman went to the lighthouse . victor found a purple scarf . martin got the scarf \
from victor .","yuki bought the stamp . yuki found the mailbox . yuki posted the envelope . yuki awaited the reply ."]},reader:{kind:"choice",options:["model","\
causal"]},layer:{kind:"whole",low:1,high:12},head:{kind:"whole",low:1,high:16},row:{kind:"whole",low:-1,high:25},at:{kind:"whole",low:0,high:23},hide:{kind:"fla\
g"},off_layer:{kind:"whole",low:0,high:12},off_head:{kind:"whole",low:0,high:16},view:{kind:"choice",options:["map","lines"]},question:{kind:"choice",options:["\
neighbour","heads","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["reader","text","hi\
de","at","view","off"]}};function Qe(e,t,o){let c=r=>t.id(r)!==void 0,d=Ye(e,c),f=[...new Set(d.filter(r=>!c(r)))];return{words:d,unknown:f,long:d.length>o}}function Xe(e,t,o){function c({
other:r}){let s=0;for(;s<e.length&&e[s]===r[s];)s++;return s}return t.ordinary.map(r=>({other:t.tokens[r]})).map(r=>({...r,same:c(r)})).filter(r=>r.same>=2).sort(
(r,s)=>s.same-r.same).slice(0,o).map(r=>r.other)}function Ot(e,t,o,c,d){let f=[d.begin,...e.map(d.id)],r=f[t+1];return o==="causal"?{ids:f,position:t,target:r}:
(c&&(f[t+1]=d.mask),{ids:[...f,d.end],position:t+1,target:r})}function Ze({state:e,layers:t,heads:o,...c}){let d=Ee(new Uint16Array(ze(c.weights).buffer)),f=c.tokens.
length,r=a=>d.subarray(a*f*f,(a+1)*f*f),s=Array.from({length:t},(a,h)=>Array.from({length:o},(u,l)=>r(h*o+l))),n={causal:e.reader==="causal",T:f,L:t,H:o};return tt(
{...c,...n,weights:s,falls:[...c.falls]})}function et({model:e,words:t},o,{reader:c,at:d,hide:f,off:r}){let s=Math.min(d,o.length-1),{ids:n,position:a,target:h}=Ot(
o,s,c,f,t),{n_layers:u,n_heads:l}=e.config,g=Ue(e),b=n.length,q=g(n,null),S=q.at(a),T=r?g(n,r):q,E=r?T.at(a):S,z=Array.from({length:u*l},()=>null);r&&(z[r.layer*
l+r.head]=E[h]);function B(){let x=z.indexOf(null);return x<0?!1:(z[x]=g(n,{layer:Math.floor(x/l),head:x%l}).at(a)[h],!0)}let D=x=>Array.from({length:l},(R,L)=>x.
subarray(L*b*b,(L+1)*b*b)),C=Ve(S,E,h).map(x=>[t.tokens[x],S[x],E[x]]);return tt({tokens:n.map(x=>t.tokens[x]),position:a,target:t.tokens[h],causal:c==="causal",
T:b,L:u,H:l,weights:T.seen.map(D),top:C,p:S[h],falls:z,fill:B})}function tt(e){let{T:t,causal:o}=e,c=(r,s)=>r.subarray(s*t,(s+1)*t),d=r=>{let s=Array.from({length:t},
(a,h)=>Ie(c(r,h))),n=s.reduce((a,h)=>a+h)/t;return{weights:r,entropies:s,spread:n,shares:Je(r,t,o)}},f=e.weights.map(r=>r.map(d));return{...e,heads:f,even:d(Ke(
t,o))}}var ot=j.text.high;function nt(e,t,o){let{t:c,limits:{text:d}}=e,f=Oe({...e,set:n=>t(n.text)},"text",{bad:n=>e.accepts("text",n)?"":c("length",{most:ot})});if(f){
let n=f.querySelector("input"),a=m("span",{class:"plm-hint",id:`${n.id}-words`,role:"status"});f.append(a),k(n,{"aria-describedby":`${n.getAttribute("aria-descr\
ibedby")} ${a.id}`}),e.onDraw(()=>{k(a,{text:o()}),k(n,{"aria-invalid":o()!==""||!e.accepts("text",n.value)})})}let r={guess:"",revealed:!1},s=["model","causal"].
map(n=>[n,c(`reader_${n}`)]);return[P(e,"reader",{options:s,onpick:n=>n!==e.get("reader")&&e.set({reader:n,row:-1,...r})}),qe(e,"text",{label:c("examples"),options:d.
examples.map(n=>[n,n]),write:t}),f,Te(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function st(e,{words:t,unknown:o,long:c},d){if(o.length>0){
let f=[...new Set(o.flatMap(s=>Xe(s,d,4)))],r=f.length>0?` ${e("alike",{words:f.join(", ")})}`:"";return e("unknown",{words:o.map(v).join(", "),n:d.ordinary.length})+
r}return c||t.length===0?e("length",{most:ot}):""}function ee({view:{T:e},chosen:{weights:t},row:o}){let c=t.subarray(o*e,(o+1)*e);return c.indexOf(Math.max(...c))}function rt(e,{at:t},{reader:o,hide:c},d,f){let r=f===
t&&o==="model"&&c;return{text:r?"[MASK]":d,below:r?d:"",look:f!==t?"plain":r?"mask":"focus",name:e(f!==t?"word":r?"word_hidden":"word_chosen",{n:f+1,word:v(d)})}}var qt=.02,te=({causal:e})=>e?"previous":"next";function At(e,{L:t,H:o}){let[,c,d]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return c>=1&&c<=t&&d>=1&&d<=o?(c-1)*o+Number(
d)-1:-1}function Mt(e){let t=We.indexOf(te(e)),o=e.heads.flat().map(c=>c.shares[t]);return{all:o,best:o.indexOf(Math.max(...o)),even:e.even.shares[t]}}function at(e,t){
let{t:o}=e,c=({H:n},a)=>`${Math.floor(a/n)+1}.${a%n+1}`;function d(n){let{view:a}=t(),{all:h,best:u,even:l}=Mt(a),g=At(n,a),b=g>=0&&h[g]>=h[u]-qt,q=o(`to_${te(a)}`),
S={best:c(a,u),share:$(h[u],2),even:$(l,2),side:q},T=[o(b?"right_neighbour":"wrong_neighbour",S)];return g>=0&&g!==u&&T.push(o("your_head",{head:c(a,g),share:$(
h[g],2)})),n!==""&&g<0&&T.push(o("no_head")),[b,T.join(" ")]}function f(n){let{view:a}=t(),h=He(a);if(h===null)return[!1,o("counting")];let u=a.falls.indexOf(Math.
min(...a.falls)),l={count:h,all:a.falls.length,head:c(a,u)},g={p:$(a.p,2),q:$(a.falls[u],2),word:v(a.target)},b=n.trim()!==""&&Number(n)===h;return[b,o(b?"right\
_heads":"wrong_heads",{...l,...g})]}function r(n,a,h){let u=m("div",{},Se(e,{type:"text",...h}));return k(u.querySelector("input"),{inputmode:a}),e.onDraw(()=>{
u.hidden=e.get("question")!==n}),u}let s=({L:n,H:a})=>({layers:n,heads:a,all:n*a});return[r("neighbour","decimal",{question:()=>o(`question_${te(t().view)}`,s(t().
view)),right:d}),r("heads","numeric",{question(){let{view:n}=t(),a={...s(n),word:v(n.target),p:$(n.p,2)};return o(n.causal?"question_heads_causal":"question_hea\
ds",a)},right:f})]}var zt=8,Et=j.text.high,Bt=60,it=["text","reader","at","hide","off_layer","off_head"],ct=Me({name:"attention-lab",limits:j,build:Lt});function Lt(e){let{t,get:o}=e,
c=o("recorded"),d=i=>JSON.stringify(it.map(p=>i[p])),f=new Map,r=null,s=Ze(c),n=c.state,a="",h=null,u=0,l={},g=Ae(e,["model","causal"],i=>{r=i});function b(i){let p=Math.
min(i.layer,s.L),w=Math.min(i.head,s.H),y=q(i),A=i.row<0?s.position:Math.min(i.row,s.T-1);return{layer:p,head:w,off:y,row:A,chosen:s.heads[p-1][w-1]}}let q=({off_layer:i,
off_head:p})=>i>=1&&p>=1?{layer:i-1,head:p-1}:null;function S(){let i=[...it,"layer","head","row"],p=Object.fromEntries(i.map(_=>[_,o(_)])),w=d(p),y=w!==d(n);if(a=
"",r){let _=r[p.reader],O=Qe(p.text,_.words,Et);a=st(t,O,_.words);let M=q(p),{n_layers:H,n_heads:N}=_.model.config;if(!f.has(w)&&!a){f.size>=Bt&&f.clear();let Q={
...p,off:M&&M.layer<H&&M.head<N?M:null},be=et(_,O.words,Q);w===d(c.state)&&c.falls.forEach((_t,vt)=>be.falls[vt]??=_t),f.set(w,be)}f.has(w)&&([s,n,y]=[f.get(w),
p,!1]),z()}else y&&g.status()==="recorded"&&setTimeout(g.use);h&&(h[0]>=s.T||h[1]>=s.T)&&(h=null);let{off_layer:A,off_head:G}=n;l={state:p,view:s,stale:y,cell:h,
text:E(),at:T()},Object.assign(l,b({...p,off_layer:A,off_head:G}))}let T=()=>s.position-(s.causal?0:1);function E(){return s.tokens.slice(1,s.causal?void 0:-1).
map((p,w)=>w===T()?s.target:p)}e.beforeDraw(()=>{g.follow(),S()}),S();function z(){clearTimeout(u);let i=s;function p(){let w=performance.now()+zt,y=!0;for(;y&&
performance.now()<w;)y=i.fill();i===s&&(y?u=setTimeout(p):e.redraw())}i.falls.includes(null)&&(u=setTimeout(p))}e.onClose(()=>clearTimeout(u));let B=i=>o("quest\
ion")===i&&!$e(e),D=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),C=e.wants("off"),x=i=>e.set({text:i,at:0,row:-1}),R=i=>e.set({at:i,row:-1});function L(){
if(!C||B("heads"))return;let[i,p]=[Math.min(o("layer"),s.L),Math.min(o("head"),s.H)],w=o("off_layer")===i&&o("off_head")===p;e.set(w?{off_layer:0,off_head:0}:{off_layer:i,
off_head:p})}let dt=(i,p)=>{h=[i,p];let w=o("row")<0?s.position:o("row");return i===w?e.redraw():e.set({row:i})},oe=e.wants("at"),ne=m("p",{class:"plm-status"}),
W=ye({label:t("strip"),onpick:oe?R:()=>{},ontoggle:oe?R:()=>{}}),se=je(e,{pick:(i,p)=>e.set({layer:i,head:p}),turn:L}),re=xe(e,{label:t("map_plain"),onfocus:dt}),
I=Ne(e,i=>e.set({row:i})),J=Be(t),ae=Le(t),ie=m("span"),le=m("small"),K=m("p",{class:"plm-note-line plm-att-where"}),ce=m("p",{class:"plm-note-line"}),de=m("p",
{class:"plm-note-line"}),fe=m("p",{class:"plm-note-line"}),F=m("div",{class:"plm-scroll"},re.node),pe=m("span"),me=m("small"),V=m("button",{type:"button",class:"\
plm-button",onclick:L}),U=m("button",{type:"button",class:"plm-button",onclick:()=>e.set({off_layer:0,off_head:0})}),ft=m("p",{class:"plm-att-switches"},V,U),pt=m(
"p",{class:"plm-note-line"},t("off_note"));function Y([i,p]){k(K,{text:Ce(t,l.view,l.chosen,i,p)})}let mt=()=>l.cell??[l.row,ee(l)];F.addEventListener("pointero\
ver",i=>{let p=i.target.closest?.(".plm-cell")?.dataset.at;p&&Y(p.split(",").map(Number))}),F.addEventListener("pointerleave",()=>Y(mt()));let ht=[[0,"0"],[4,"0\
.25"],[8,"≥ 0.5"]].map(([i,p])=>m("span",{},m("i",{class:`plm-level-${i}`}),p)),ut=m("section",{"aria-label":t("minis"),class:"plm-att-all"},m("p",{class:"plm\
-heading"},t("minis")),se.node,m("p",{class:"plm-att-legend"},t("legend"),ht),m("p",{class:"plm-note-line"},t("minis_note")),fe),gt=["map","lines"].map(i=>[i,t(
`view_${i}`)]),wt=m("section",{"aria-label":t("map_plain"),class:"plm-att-one"},m("p",{class:"plm-heading"},ie,le),P(e,"view",{label:t("view"),options:gt}),F,I.
node,K,ce,de),kt=lt(t("shares"),m("small",{},t("shares_note"))),he=m("section",{"aria-label":t("shares")},kt);he.append(X(e,[J.node],()=>o("question")==="neighb\
our"),J.node);let bt=C?[ft,pt]:"",ue=m("div",{},lt(pe,me),ae.node,bt),ge=m("section",{"aria-label":t("effect_plain")});ge.append(X(e,[ue],()=>o("question")==="h\
eads"),ue);let we=m("div",{class:"plm-att-by"},ut,wt),ke=m("div",{class:"plm-att-below"},he,ge),xt=m("p",{class:"plm-att-caveat"},t("caveat"));e.head.append(...at(
e,()=>l)),e.controls.append(...nt(e,x,()=>a)),e.stage.append(ne,W.node,Nt(t("strip_note")),we,ke,xt),_e(e,()=>Re(t,l,D()));let yt=()=>({...l.state,...l,model:o(
"model"),causal:o("causal")});return ve(e,()=>Ge({...yt(),reader:n.reader,hide:n.hide},l.text,l.at)),()=>{let{layer:i,head:p,stale:w,row:y}=l,A=D();k(ne,{text:t(
g.status()),"data-status":g.status()});for(let N of[W.node,we,ke])k(N,{"data-stale":w});W.update({tokens:l.text.map((N,Q)=>rt(t,l,n,N,Q)),at:l.at}),se.update(l,
A.tellFalls),k(ie,{text:t("map",{layer:i,head:p})});let G=$(s.even.spread,2);k(le,{text:t("head_entropy",{entropy:$(l.chosen.spread,2),even:G})});let _=o("view")===
"map";F.hidden=K.hidden=!_,I.node.hidden=_,_?re.update(De(t,l)):I.update(l),Y(l.cell&&l.cell[0]===y?l.cell:[y,ee(l)]),k(ce,{text:Fe(t,l)}),k(de,{text:t(s.causal?
"mask_causal":"mask_model")}),k(fe,{text:A.tellFalls?t("minis_change",{word:v(s.target)}):""}),J.update(l),ae.update(l);let O=l.off&&`${l.off.layer+1}.${l.off.head+
1}`;k(pe,{text:t("effect",{word:v(s.target)})}),k(me,{text:O?t("effect_off",{head:O}):t("effect_all")});let M=`${i}.${p}`;V.hidden=O===M,U.hidden=!O,k(V,{text:t(
"switch_off",{head:M})}),k(U,{text:t("switch_on",{head:O})});let H=w?"":Pe(t,l,A);k(e.finding,{text:H}),e.say(H)}}var lt=(...e)=>m("p",{class:"plm-heading"},e),
Nt=e=>m("p",{class:"plm-note-line"},e);(globalThis.plm.widgets??={})["attention-lab"]=ct;})();
