(()=>{var{grid:xe}=globalThis.plm.matrix;var{answers:Lt,moved:jt,MANY:Dt,fateButtons:Ct,tile:Ft,dealtBar:Pt,strip:ye,FATES:Rt,shares:Wt,maskTokens:Ht,drawnAt:It,countFates:Jt,TOP:Kt,LEAST:Vt,logSoftmax:Ut,
summary:Yt,compare:Gt}=globalThis.plm.strip;var{visible:Xt,spelled:O,h:m,set:k,unique:Zt,tableSwitch:_e,copyCode:ve,resetButton:eo,isOpen:$e,cover:G,guess:Se,onEnter:to,numberBox:oo,slider:no,buttons:Q,toggles:so,
check:Te,textbox:Oe,menu:qe,model:ao,models:Ae,short:ro,fixed:v,widget:ze,fromBase64:Ee,fromHalf:Me,within:io,sliderEnds:lo,accepted:co,mulberry32:fo,uniform:po,
tokenise:mo}=globalThis.plm.ui;var{shareBars:Be,wordBars:Ne,lines:Le,heat:uo,paths:go,minis:je,signed:wo,mapView:De,cellWords:Ce,rowWords:Fe,losing:Pe,finding:Re,groupName:ko,table:We,SHARES:He,
TOP:bo,LOSS:xo,entropy:Ie,shares:Je,even:Ke,probabilities:yo,compared:Ve,readerOf:Ue,segment:Ye}=globalThis.plm.heads;var kt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,bt=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,X=e=>JSON.
stringify(e).replace(kt,bt);function Ge({reader:e,layer:t,head:n,hide:i,off:c,...f},s,o){let d=e==="causal",l=f[e],h=l==="none",u=d?o:o+1,a=d?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${o+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${o+1}].item\
()`,...i?[`ids[0, ${o+1}] = tokenizer.mask  # the model has to predict this word`]:[]],g=c&&["",`def silence(qkv):  # layer ${c.layer+1}, head ${c.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${c.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${c.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${u}].softmax(-1)`],b=c?["with torch.inference_mode():",`    before = model(ids)[0, ${u}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${u}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...h?[]:["from plmlib.course import load"],"",h?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${X(l)}\
)`,`text = ${X(s.join(" "))}`,...a,...b,...g||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${n-1}]  # layer ${t}, head ${n}`,"entropy = torch.\
special.entr(weights).sum(-1)  # of each row, in nats","tokens = tokenizer.tokens(ids[0].tolist())","for t, token in enumerate(tokens):","    most = weights[t].\
argmax()",'    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}   entropy {entropy[t]:.2f}")',...c?['print(tokenizer.tokens([word])[0],\
 f"{before[word]:.4f} -> {after[word]:.4f}")']:['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")'],""].join(`
`)}var Z={text:{kind:"tokens",longest:240,low:1,high:24,examples:["clara from austria lives in vienna , the capital .","the keys near the door were old .","anna lo\
ved rivers and islands , so anna drew the bank .","on thursday victor the fisherman went to the lighthouse . victor found a purple scarf . martin got the scarf \
from victor .","yuki bought the stamp . yuki found the mailbox . yuki posted the envelope . yuki awaited the reply ."]},reader:{kind:"choice",options:["model","\
causal"]},layer:{kind:"whole",low:1,high:12},head:{kind:"whole",low:1,high:16},row:{kind:"whole",low:-1,high:25},at:{kind:"whole",low:0,high:23},hide:{kind:"fla\
g"},off_layer:{kind:"whole",low:0,high:12},off_head:{kind:"whole",low:0,high:16},view:{kind:"choice",options:["map","lines"]},question:{kind:"choice",options:["\
neighbour","heads","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["reader","text","hi\
de","at","view","off"]}};var yt=.02,ee=({causal:e})=>e?"previous":"next";function _t(e,{L:t,H:n}){let[,i,c]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return i>=1&&i<=t&&c>=1&&c<=n?(i-1)*n+Number(
c)-1:-1}function vt(e){let t=He.indexOf(ee(e)),n=e.heads.flat().map(i=>i.shares[t]);return{all:n,best:n.indexOf(Math.max(...n)),even:e.even.shares[t]}}function Qe(e,t){
let{t:n}=e,i=({H:d},l)=>`${Math.floor(l/d)+1}.${l%d+1}`;function c(d){let{view:l}=t(),{all:h,best:u,even:a}=vt(l),g=_t(d,l),b=g>=0&&h[g]>=h[u]-yt,q=n(`to_${ee(l)}`),
$={best:i(l,u),share:v(h[u],2),even:v(a,2),side:q},S=[n(b?"right_neighbour":"wrong_neighbour",$)];return g>=0&&g!==u&&S.push(n("your_head",{head:i(l,g),share:v(
h[g],2)})),d!==""&&g<0&&S.push(n("no_head")),[b,S.join(" ")]}function f(d){let{view:l}=t(),h=Pe(l);if(h===null)return[!1,n("counting")];let u=l.falls.indexOf(Math.
min(...l.falls)),a={count:h,all:l.falls.length,head:i(l,u)},g={p:v(l.p,2),q:v(l.falls[u],2),word:O(l.target)},b=d.trim()!==""&&Number(d)===h;return[b,n(b?"right\
_heads":"wrong_heads",{...a,...g})]}function s(d,l,h){let u=m("div",{},Se(e,{type:"text",...h}));return k(u.querySelector("input"),{inputmode:l}),e.onDraw(()=>{
u.hidden=e.get("question")!==d}),u}let o=({L:d,H:l})=>({layers:d,heads:l,all:d*l});return[s("neighbour","decimal",{question:()=>n(`question_${ee(t().view)}`,o(t().
view)),right:c}),s("heads","numeric",{question(){let{view:d}=t(),l={...o(d),word:O(d.target),p:v(d.p,2)};return n(d.causal?"question_heads_causal":"question_hea\
ds",l)},right:f})]}function Xe(e,t,n){let i=s=>t.id(s)!==void 0,c=Ye(e,i),f=[...new Set(c.filter(s=>!i(s)))];return{words:c,unknown:f,long:c.length>n}}function Ze(e,t,n){function i({
other:s}){let o=0;for(;o<e.length&&e[o]===s[o];)o++;return o}return t.ordinary.map(s=>({other:t.tokens[s]})).map(s=>({...s,same:i(s)})).filter(s=>s.same>=2).sort(
(s,o)=>o.same-s.same).slice(0,n).map(s=>s.other)}function $t(e,t,n,i,c){let f=[c.begin,...e.map(c.id)],s=f[t+1];return n==="causal"?{ids:f,position:t,target:s}:
(i&&(f[t+1]=c.mask),{ids:[...f,c.end],position:t+1,target:s})}function et({state:e,layers:t,heads:n,...i}){let c=Me(new Uint16Array(Ee(i.weights).buffer)),f=i.tokens.
length,s=l=>c.subarray(l*f*f,(l+1)*f*f),o=Array.from({length:t},(l,h)=>Array.from({length:n},(u,a)=>s(h*n+a))),d={causal:e.reader==="causal",T:f,L:t,H:n};return ot(
{...i,...d,weights:o,falls:[...i.falls]})}function tt({model:e,words:t},n,{reader:i,at:c,hide:f,off:s}){let o=Math.min(c,n.length-1),{ids:d,position:l,target:h}=$t(
n,o,i,f,t),{n_layers:u,n_heads:a}=e.config,g=Ue(e),b=d.length,q=g(d,null),$=q.at(l),S=s?g(d,s):q,M=s?S.at(l):$,E=Array.from({length:u*a},()=>null);s&&(E[s.layer*
a+s.head]=M[h]);function B(){let x=E.indexOf(null);return x<0?!1:(E[x]=g(d,{layer:Math.floor(x/a),head:x%a}).at(l)[h],!0)}let j=x=>Array.from({length:a},(P,N)=>x.
subarray(N*b*b,(N+1)*b*b)),D=Ve($,M,h).map(x=>[t.tokens[x],$[x],M[x]]);return ot({tokens:d.map(x=>t.tokens[x]),position:l,target:t.tokens[h],causal:i==="causal",
T:b,L:u,H:a,weights:S.seen.map(j),top:D,p:$[h],falls:E,fill:B})}function ot(e){let{T:t,causal:n}=e,i=(s,o)=>s.subarray(o*t,(o+1)*t),c=s=>{let o=Array.from({length:t},
(l,h)=>Ie(i(s,h))),d=o.reduce((l,h)=>l+h)/t;return{weights:s,entropies:o,spread:d,shares:Je(s,t,n)}},f=e.weights.map(s=>s.map(c));return{...e,heads:f,even:c(Ke(
t,n))}}var St=8,te=Z.text.high,Tt=60,nt=["text","reader","at","hide","off_layer","off_head"],rt=ze({name:"attention-lab",limits:Z,build:Ot});function Ot(e){let{t,get:n}=e,
i=n("recorded"),c=r=>JSON.stringify(nt.map(p=>r[p])),f=new Map,s=null,o=et(i),d=i.state,l="",h=null,u=0,a={},g=Ae(e,["model","causal"],r=>{s=r});function b(r){let p=Math.
min(r.layer,o.L),w=Math.min(r.head,o.H),y=q(r),A=r.row<0?o.position:Math.min(r.row,o.T-1);return{layer:p,head:w,off:y,row:A,chosen:o.heads[p-1][w-1]}}let q=({off_layer:r,
off_head:p})=>r>=1&&p>=1?{layer:r-1,head:p-1}:null;function $(){let r=[...nt,"layer","head","row"],p=Object.fromEntries(r.map(_=>[_,n(_)])),w=c(p),y=w!==c(d);if(l=
"",s){let _=s[p.reader],T=Xe(p.text,_.words,te);l=Et(t,T,_.words);let z=q(p),{n_layers:F,n_heads:L}=_.model.config;if(!f.has(w)&&!l){f.size>=Tt&&f.clear();let Y={
...p,off:z&&z.layer<F&&z.head<L?z:null},be=tt(_,T.words,Y);w===c(i.state)&&i.falls.forEach((gt,wt)=>be.falls[wt]??=gt),f.set(w,be)}f.has(w)&&([o,d,y]=[f.get(w),
p,!1]),E()}else y&&g.status()==="recorded"&&setTimeout(g.use);h&&(h[0]>=o.T||h[1]>=o.T)&&(h=null);let{off_layer:A,off_head:U}=d;a={state:p,view:o,stale:y,cell:h,
text:M(),at:S()},Object.assign(a,b({...p,off_layer:A,off_head:U}))}let S=()=>o.position-(o.causal?0:1);function M(){return o.tokens.slice(1,o.causal?void 0:-1).
map((p,w)=>w===S()?o.target:p)}e.beforeDraw(()=>{g.follow(),$()}),$();function E(){clearTimeout(u);let r=o;function p(){let w=performance.now()+St,y=!0;for(;y&&
performance.now()<w;)y=r.fill();r===o&&(y?u=setTimeout(p):e.redraw())}r.falls.includes(null)&&(u=setTimeout(p))}e.onClose(()=>clearTimeout(u));let B=r=>n("quest\
ion")===r&&!$e(e),j=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),D=e.wants("off"),x=r=>e.set({text:r,at:0,row:-1}),P=r=>e.set({at:r,row:-1});function N(){
if(!D||B("heads"))return;let{layer:r,head:p,off:w}=a,y=w&&w.layer===r-1&&w.head===p-1;e.set(y?{off_layer:0,off_head:0}:{off_layer:r,off_head:p})}let it=(r,p)=>{
h=[r,p],r!==a.row?e.set({row:r}):e.redraw()},oe=e.wants("at"),ne=m("p",{class:"plm-status"}),R=ye({label:t("strip"),onpick:oe?P:()=>{},ontoggle:oe?P:()=>{}}),se=je(
e,{pick:(r,p)=>e.set({layer:r,head:p}),turn:N}),ae=xe(e,{label:t("map_plain"),onfocus:it}),W=Le(e,r=>e.set({row:r})),H=Be(t),re=Ne(t),ie=m("span"),le=m("small"),
I=m("p",{class:"plm-note-line plm-att-where"}),ce=m("p",{class:"plm-note-line"}),de=m("p",{class:"plm-note-line"}),fe=m("p",{class:"plm-note-line"}),C=m("div",{
class:"plm-scroll"},ae.node),pe=m("span"),me=m("small"),J=m("button",{type:"button",class:"plm-button",onclick:N}),K=m("button",{type:"button",class:"plm-button",
onclick:()=>e.set({off_layer:0,off_head:0})}),lt=m("p",{class:"plm-att-switches"},J,K),ct=m("p",{class:"plm-note-line"},t("off_note"));function V([r,p]){k(I,{text:Ce(
t,a.view,a.chosen,r,p)})}let dt=()=>a.cell??[a.row,at(a)];C.addEventListener("pointerover",r=>{let p=r.target.closest?.(".plm-cell")?.dataset.at;p&&V(p.split(",").
map(Number))}),C.addEventListener("pointerleave",()=>V(dt()));let ft=[[0,"0"],[4,"0.25"],[8,"≥ 0.5"]].map(([r,p])=>m("span",{},m("i",{class:`plm-level-${r}`}),
p)),pt=m("section",{"aria-label":t("minis"),class:"plm-att-all"},m("p",{class:"plm-heading"},t("minis")),se.node,m("p",{class:"plm-att-legend"},t("legend"),ft),
m("p",{class:"plm-note-line"},t("minis_note")),fe),mt=m("section",{"aria-label":t("map_plain"),class:"plm-att-one"},m("p",{class:"plm-heading"},ie,le),Q(e,"view",
{label:t("view"),options:["map","lines"].map(r=>[r,t(`view_${r}`)])}),C,W.node,I,ce,de),he=m("section",{"aria-label":t("shares")},st(t("shares"),m("small",{},t(
"shares_note"))));he.append(G(e,[H.node],()=>n("question")==="neighbour"),H.node);let ue=m("div",{},st(pe,me),re.node,D?[lt,ct]:""),ge=m("section",{"aria-label":t(
"effect_plain")});ge.append(G(e,[ue],()=>n("question")==="heads"),ue);let we=m("div",{class:"plm-att-by"},pt,mt),ke=m("div",{class:"plm-att-below"},he,ge),ht=m(
"p",{class:"plm-att-caveat"},t("caveat"));e.head.append(...Qe(e,()=>a)),e.controls.append(...zt(e,x,()=>l)),e.stage.append(ne,R.node,qt(t("strip_note")),we,ke,ht),
_e(e,()=>We(t,a,j()));let ut=()=>({...a.state,...a,model:n("model"),causal:n("causal")});return ve(e,()=>Ge({...ut(),reader:d.reader,hide:d.hide},a.text,a.at)),
()=>{let{layer:r,head:p,stale:w,row:y}=a,A=j();k(ne,{text:t(g.status()),"data-status":g.status()});for(let L of[R.node,we,ke])k(L,{"data-stale":w});R.update({tokens:a.
text.map((L,Y)=>At(t,a,d,L,Y)),at:a.at}),se.update(a,A.tellFalls),k(ie,{text:t("map",{layer:r,head:p})});let U=v(o.even.spread,2);k(le,{text:t("head_entropy",{entropy:v(
a.chosen.spread,2),even:U})});let _=n("view")==="map";C.hidden=I.hidden=!_,W.node.hidden=_,_?ae.update(De(t,a)):W.update(a),V(a.cell&&a.cell[0]===y?a.cell:[y,at(
a)]),k(ce,{text:Fe(t,a)}),k(de,{text:t(o.causal?"mask_causal":"mask_model")}),k(fe,{text:A.tellFalls?t("minis_change",{word:O(o.target)}):""}),H.update(a),re.update(
a);let T=a.off&&`${a.off.layer+1}.${a.off.head+1}`;k(pe,{text:t("effect",{word:O(o.target)})}),k(me,{text:T?t("effect_off",{head:T}):t("effect_all")});let z=`${r}\
.${p}`;J.hidden=T===z,K.hidden=!T,k(J,{text:t("switch_off",{head:z})}),k(K,{text:t("switch_on",{head:T})});let F=w?"":Re(t,a,A);k(e.finding,{text:F}),e.say(F)}}
var st=(...e)=>m("p",{class:"plm-heading"},e),qt=e=>m("p",{class:"plm-note-line"},e);function at({view:{T:e},chosen:{weights:t},row:n}){let i=t.subarray(n*e,(n+
1)*e);return i.indexOf(Math.max(...i))}function At(e,{at:t},{reader:n,hide:i},c,f){let s=f===t&&n==="model"&&i;return{text:s?"[MASK]":c,below:s?c:"",look:f!==t?
"plain":s?"mask":"focus",name:e(f!==t?"word":s?"word_hidden":"word_chosen",{n:f+1,word:O(c)})}}function zt(e,t,n){let{t:i,limits:{text:c}}=e,f=Oe({...e,set:o=>t(
o.text)},"text",{bad:o=>e.accepts("text",o)?"":i("length",{most:te})});if(f){let o=f.querySelector("input"),d=m("span",{class:"plm-hint",id:`${o.id}-words`,role:"\
status"});f.append(d),k(o,{"aria-describedby":`${o.getAttribute("aria-describedby")} ${d.id}`}),e.onDraw(()=>{k(d,{text:n()}),k(o,{"aria-invalid":n()!==""||!e.accepts(
"text",o.value)})})}let s=["model","causal"].map(o=>[o,i(`reader_${o}`)]);return[Q(e,"reader",{options:s,onpick:o=>o!==e.get("reader")&&e.set({reader:o,row:-1})}),
qe(e,"text",{label:i("examples"),options:c.examples.map(o=>[o,o]),write:t}),f,Te(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function Et(e,{
words:t,unknown:n,long:i},c){if(n.length>0){let f=[...new Set(n.flatMap(o=>Ze(o,c,4)))],s=f.length>0?` ${e("alike",{words:f.join(", ")})}`:"";return e("unknown",
{words:n.map(O).join(", "),n:c.ordinary.length})+s}return i||t.length===0?e("length",{most:te}):""}(globalThis.plm.widgets??={})["attention-lab"]=rt;})();
