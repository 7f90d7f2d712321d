(()=>{var{grid:be}=globalThis.plm.matrix;var{answers:Et,moved:Bt,MANY:Lt,fateButtons:Nt,tile:jt,dealtBar:Dt,strip:xe,FATES:Ct,shares:Ft,maskTokens:Pt,drawnAt:Rt,countFates:Wt,TOP:Ht,LEAST:It,logSoftmax:Jt,
summary:Kt,compare:Vt}=globalThis.plm.strip;var{visible:Yt,spelled:O,h:m,set:k,unique:Gt,tableSwitch:ye,copyCode:_e,resetButton:Qt,isOpen:ve,cover:G,guess:$e,onEnter:Xt,numberBox:Zt,slider:eo,buttons:Q,toggles:to,
check:Se,textbox:Te,menu:Oe,models:qe,short:oo,fixed:v,widget:Ae,fromBase64:ze,fromHalf:Me,within:no,sliderEnds:so,accepted:ao,mulberry32:ro,uniform:io,tokenise:lo}=globalThis.
plm.ui;var{shareBars:Ee,wordBars:Be,lines:Le,heat:fo,paths:po,minis:Ne,signed:mo,mapView:je,cellWords:De,rowWords:Ce,losing:Fe,finding:Pe,groupName:ho,table:Re,SHARES:We,
TOP:uo,LOSS:go,entropy:He,shares:Ie,even:Je,probabilities:wo,compared:Ke,readerOf:Ve,segment:Ue}=globalThis.plm.heads;var ut=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,gt=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,X=e=>JSON.
stringify(e).replace(ut,gt);function Ye({reader:e,layer:t,head:n,hide:l,off:c,...d},s,o){let f=e==="causal",i=d[e],h=i==="none",g=f?o:o+1,a=f?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${o+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${o+1}].item\
()`,...l?[`ids[0, ${o+1}] = tokenizer.mask  # the model has to predict this word`]:[]],u=c&&["",`def silence(qkv):  # layer ${c.layer+1}, head ${c.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${c.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${c.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${g}].softmax(-1)`],b=c?["with torch.inference_mode():",`    before = model(ids)[0, ${g}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${g}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...h?[]:["from plmlib.course import load"],"",h?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${X(i)}\
)`,`text = ${X(s.join(" "))}`,...a,...b,...u||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${n-1}]  # layer ${t}, head ${n}`,"entropy = torch.\
special.entr(weights).sum(-1)  # of each row, in nats","tokens = tokenizer.tokens(ids[0].tolist())","for t, token in enumerate(tokens):","    most = weights[t].\
argmax()",'    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}   entropy {entropy[t]:.2f}")',...c?['print(tokenizer.tokens([word])[0],\
 f"{before[word]:.4f} -> {after[word]:.4f}")']:['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")'],""].join(`
`)}var Z={text:{kind:"tokens",longest:240,low:1,high:24,examples:["clara from austria lives in vienna , the capital .","the keys near the door were old .","anna lo\
ved rivers and islands , so anna drew the bank .","on thursday victor the fisherman went to the lighthouse . victor found a purple scarf . martin got the scarf \
from victor .","yuki bought the stamp . yuki found the mailbox . yuki posted the envelope . yuki awaited the reply ."]},reader:{kind:"choice",options:["model","\
causal"]},layer:{kind:"whole",low:1,high:12},head:{kind:"whole",low:1,high:16},row:{kind:"whole",low:-1,high:25},at:{kind:"whole",low:0,high:23},hide:{kind:"fla\
g"},off_layer:{kind:"whole",low:0,high:12},off_head:{kind:"whole",low:0,high:16},view:{kind:"choice",options:["map","lines"]},question:{kind:"choice",options:["\
neighbour","heads","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["reader","text","hi\
de","at","view","off"]}};var kt=.02,ee=({causal:e})=>e?"previous":"next";function bt(e,{L:t,H:n}){let[,l,c]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return l>=1&&l<=t&&c>=1&&c<=n?(l-1)*n+Number(
c)-1:-1}function xt(e){let t=We.indexOf(ee(e)),n=e.heads.flat().map(l=>l.shares[t]);return{all:n,best:n.indexOf(Math.max(...n)),even:e.even.shares[t]}}function Ge(e,t){
let{t:n}=e,l=({H:f},i)=>`${Math.floor(i/f)+1}.${i%f+1}`;function c(f){let{view:i}=t(),{all:h,best:g,even:a}=xt(i),u=bt(f,i),b=u>=0&&h[u]>=h[g]-kt,q=n(`to_${ee(i)}`),
$={best:l(i,g),share:v(h[g],2),even:v(a,2),side:q},S=[n(b?"right_neighbour":"wrong_neighbour",$)];return u>=0&&u!==g&&S.push(n("your_head",{head:l(i,u),share:v(
h[u],2)})),f!==""&&u<0&&S.push(n("no_head")),[b,S.join(" ")]}function d(f){let{view:i}=t(),h=Fe(i);if(h===null)return[!1,n("loading")];let g=i.falls.indexOf(Math.
min(...i.falls)),a={count:h,all:i.falls.length,head:l(i,g)},u={p:v(i.p,2),q:v(i.falls[g],2),word:O(i.target)},b=f===h;return[b,n(b?"right_heads":"wrong_heads",{
...a,...u})]}function s(f,i){let h=m("div",{},$e(e,i));return e.onDraw(()=>{h.hidden=e.get("question")!==f}),h}let o=({L:f,H:i})=>({layers:f,heads:i,all:f*i});return[
s("neighbour",{type:"text",question:()=>n(`question_${ee(t().view)}`,o(t().view)),right:c}),s("heads",{step:1,question(){let{view:f}=t(),i={...o(f),word:O(f.target),
p:v(f.p,2)};return n(f.causal?"question_heads_causal":"question_heads",i)},right:d})]}function Qe(e,t,n){let l=s=>t.id(s)!==void 0,c=Ue(e,l),d=[...new Set(c.filter(s=>!l(s)))];return{words:c,unknown:d,long:c.length>n}}function Xe(e,t,n){function l({
other:s}){let o=0;for(;o<e.length&&e[o]===s[o];)o++;return o}return t.ordinary.map(s=>({other:t.tokens[s]})).map(s=>({...s,same:l(s)})).filter(s=>s.same>=2).sort(
(s,o)=>o.same-s.same).slice(0,n).map(s=>s.other)}function yt(e,t,n,l,c){let d=[c.begin,...e.map(c.id)],s=d[t+1];return n==="causal"?{ids:d,position:t,target:s}:
(l&&(d[t+1]=c.mask),{ids:[...d,c.end],position:t+1,target:s})}function Ze({state:e,layers:t,heads:n,...l}){let c=Me(new Uint16Array(ze(l.weights).buffer)),d=l.tokens.
length,s=i=>c.subarray(i*d*d,(i+1)*d*d),o=Array.from({length:t},(i,h)=>Array.from({length:n},(g,a)=>s(h*n+a))),f={causal:e.reader==="causal",T:d,L:t,H:n};return tt(
{...l,...f,weights:o,falls:[...l.falls]})}function et({model:e,words:t},n,{reader:l,at:c,hide:d,off:s}){let o=Math.min(c,n.length-1),{ids:f,position:i,target:h}=yt(
n,o,l,d,t),{n_layers:g,n_heads:a}=e.config,u=Ve(e),b=f.length,q=u(f,null),$=q.at(i),S=s?u(f,s):q,E=s?S.at(i):$,M=Array.from({length:g*a},()=>null);s&&(M[s.layer*
a+s.head]=E[h]);function B(){let x=M.indexOf(null);return x<0?!1:(M[x]=u(f,{layer:Math.floor(x/a),head:x%a}).at(i)[h],!0)}let j=x=>Array.from({length:a},(P,L)=>x.
subarray(L*b*b,(L+1)*b*b)),D=Ke($,E,h).map(x=>[t.tokens[x],$[x],E[x]]);return tt({tokens:f.map(x=>t.tokens[x]),position:i,target:t.tokens[h],causal:l==="causal",
T:b,L:g,H:a,weights:S.seen.map(j),top:D,p:$[h],falls:M,fill:B})}function tt(e){let{T:t,causal:n}=e,l=(s,o)=>s.subarray(o*t,(o+1)*t),c=s=>{let o=Array.from({length:t},
(i,h)=>He(l(s,h))),f=o.reduce((i,h)=>i+h)/t;return{weights:s,entropies:o,spread:f,shares:Ie(s,t,n)}},d=e.weights.map(s=>s.map(c));return{...e,heads:d,even:c(Je(
t,n))}}var _t=8,te=Z.text.high,vt=60,ot=["text","reader","at","hide","off_layer","off_head"],at=Ae({name:"attention-lab",limits:Z,build:$t});function $t(e){let{t,get:n}=e,
l=n("recorded"),c=r=>JSON.stringify(ot.map(p=>r[p])),d=new Map,s=null,o=Ze(l),f=l.state,i="",h=null,g=0,a={},u=qe(e,["model","causal"],r=>{s=r});function b(r){let p=Math.
min(r.layer,o.L),w=Math.min(r.head,o.H),y=q(r),A=r.row<0?o.position:Math.min(r.row,o.T-1);return{layer:p,head:w,off:y,row:A,chosen:o.heads[p-1][w-1]}}let q=({off_layer:r,
off_head:p})=>r>=1&&p>=1?{layer:r-1,head:p-1}:null;function $(){let r=[...ot,"layer","head","row"],p=Object.fromEntries(r.map(_=>[_,n(_)])),w=c(p),y=w!==c(f);if(i=
"",s){let _=s[p.reader],T=Qe(p.text,_.words,te);i=qt(t,T,_.words);let z=q(p),{n_layers:F,n_heads:N}=_.model.config;if(!d.has(w)&&!i){d.size>=vt&&d.clear();let Y={
...p,off:z&&z.layer<F&&z.head<N?z:null};d.set(w,et(_,T.words,Y))}d.has(w)&&([o,f,y]=[d.get(w),p,!1]),M()}else y&&u.status()==="recorded"&&setTimeout(u.use);h&&(h[0]>=
o.T||h[1]>=o.T)&&(h=null);let{off_layer:A,off_head:U}=f;a={state:p,view:o,stale:y,cell:h,text:E(),at:S()},Object.assign(a,b({...p,off_layer:A,off_head:U}))}let S=()=>o.
position-(o.causal?0:1);function E(){return o.tokens.slice(1,o.causal?void 0:-1).map((p,w)=>w===S()?o.target:p)}e.beforeDraw(()=>{u.follow(),$()}),$();function M(){
clearTimeout(g);let r=o;function p(){let w=performance.now()+_t,y=!0;for(;y&&performance.now()<w;)y=r.fill();r===o&&(y?g=setTimeout(p):e.redraw())}r.falls.includes(
null)&&(g=setTimeout(p))}e.onClose(()=>clearTimeout(g));let B=r=>n("question")===r&&!ve(e),j=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),D=e.wants(
"off"),x=r=>e.set({text:r,at:0,row:-1}),P=r=>e.set({at:r,row:-1});function L(){if(!D||B("heads"))return;let{layer:r,head:p,off:w}=a,y=w&&w.layer===r-1&&w.head===
p-1;e.set(y?{off_layer:0,off_head:0}:{off_layer:r,off_head:p})}let rt=(r,p)=>{h=[r,p],r!==a.row?e.set({row:r}):e.redraw()},oe=e.wants("at"),ne=m("p",{class:"plm\
-status"}),R=xe({label:t("strip"),onpick:oe?P:()=>{},ontoggle:oe?P:()=>{}}),se=Ne(e,{pick:(r,p)=>e.set({layer:r,head:p}),turn:L}),ae=be(e,{label:t("map_plain"),
onfocus:rt}),W=Le(e,r=>e.set({row:r})),H=Ee(t),re=Be(t),ie=m("span"),le=m("small"),I=m("p",{class:"plm-note-line plm-att-where"}),ce=m("p",{class:"plm-note-line"}),
de=m("p",{class:"plm-note-line"}),fe=m("p",{class:"plm-note-line"}),C=m("div",{class:"plm-scroll"},ae.node),pe=m("span"),me=m("small"),J=m("button",{type:"butto\
n",class:"plm-button",onclick:L}),K=m("button",{type:"button",class:"plm-button",onclick:()=>e.set({off_layer:0,off_head:0})}),it=m("p",{class:"plm-att-switches"},
J,K),lt=m("p",{class:"plm-note-line"},t("off_note"));function V([r,p]){k(I,{text:De(t,a.view,a.chosen,r,p)})}let ct=()=>a.cell??[a.row,st(a)];C.addEventListener(
"pointerover",r=>{let p=r.target.closest?.(".plm-cell")?.dataset.at;p&&V(p.split(",").map(Number))}),C.addEventListener("pointerleave",()=>V(ct()));let dt=[[0,"\
0"],[4,"0.25"],[8,"≥ 0.5"]].map(([r,p])=>m("span",{},m("i",{class:`plm-level-${r}`}),p)),ft=m("section",{"aria-label":t("minis"),class:"plm-att-all"},m("p",{class:"\
plm-heading"},t("minis")),se.node,m("p",{class:"plm-att-legend"},t("legend"),dt),m("p",{class:"plm-note-line"},t("minis_note")),fe),pt=m("section",{"aria-label":t(
"map_plain"),class:"plm-att-one"},m("p",{class:"plm-heading"},ie,le),Q(e,"view",{label:t("view"),options:["map","lines"].map(r=>[r,t(`view_${r}`)])}),C,W.node,I,
ce,de),he=m("section",{"aria-label":t("shares")},nt(t("shares"),m("small",{},t("shares_note"))));he.append(G(e,[H.node],()=>n("question")==="neighbour"),H.node);
let ue=m("div",{},nt(pe,me),re.node,D?[it,lt]:""),ge=m("section",{"aria-label":t("effect_plain")});ge.append(G(e,[ue],()=>n("question")==="heads"),ue);let we=m(
"div",{class:"plm-att-by"},ft,pt),ke=m("div",{class:"plm-att-below"},he,ge),mt=m("p",{class:"plm-att-caveat"},t("caveat"));e.head.append(...Ge(e,()=>a)),e.controls.
append(...Ot(e,x,()=>i)),e.stage.append(ne,R.node,St(t("strip_note")),we,ke,mt),ye(e,()=>Re(t,a,j()));let ht=()=>({...a.state,...a,model:n("model"),causal:n("ca\
usal")});return _e(e,()=>Ye({...ht(),reader:f.reader,hide:f.hide},a.text,a.at)),()=>{let{layer:r,head:p,stale:w,row:y}=a,A=j();k(ne,{text:t(u.status()),"data-st\
atus":u.status()});for(let N of[R.node,we,ke])k(N,{"data-stale":w});R.update({tokens:a.text.map((N,Y)=>Tt(t,a,f,N,Y)),at:a.at}),se.update(a,A.tellFalls),k(ie,{text:t(
"map",{layer:r,head:p})});let U=v(o.even.spread,2);k(le,{text:t("head_entropy",{entropy:v(a.chosen.spread,2),even:U})});let _=n("view")==="map";C.hidden=I.hidden=
!_,W.node.hidden=_,_?ae.update(je(t,a)):W.update(a),V(a.cell&&a.cell[0]===y?a.cell:[y,st(a)]),k(ce,{text:Ce(t,a)}),k(de,{text:t(o.causal?"mask_causal":"mask_mod\
el")}),k(fe,{text:A.tellFalls?t("minis_change",{word:O(o.target)}):""}),H.update(a),re.update(a);let T=a.off&&`${a.off.layer+1}.${a.off.head+1}`;k(pe,{text:t("e\
ffect",{word:O(o.target)})}),k(me,{text:T?t("effect_off",{head:T}):t("effect_all")});let z=`${r}.${p}`;J.hidden=T===z,K.hidden=!T,k(J,{text:t("switch_off",{head:z})}),
k(K,{text:t("switch_on",{head:T})});let F=w?"":Pe(t,a,A);k(e.finding,{text:F}),e.say(F)}}var nt=(...e)=>m("p",{class:"plm-heading"},e),St=e=>m("p",{class:"plm-n\
ote-line"},e);function st({view:{T:e},chosen:{weights:t},row:n}){let l=t.subarray(n*e,(n+1)*e);return l.indexOf(Math.max(...l))}function Tt(e,{at:t},{reader:n,hide:l},c,d){
let s=d===t&&n==="model"&&l;return{text:s?"[MASK]":c,below:s?c:"",look:d!==t?"plain":s?"mask":"focus",name:e(d!==t?"word":s?"word_hidden":"word_chosen",{n:d+1,word:O(
c)})}}function Ot(e,t,n){let{t:l,limits:{text:c}}=e,d=Te({...e,set:o=>t(o.text)},"text",{bad:o=>e.accepts("text",o)?"":l("length",{most:te})});if(d){let o=d.querySelector(
"input"),f=m("span",{class:"plm-hint",id:`${o.id}-words`,role:"status"});d.append(f),k(o,{"aria-describedby":`${o.getAttribute("aria-describedby")} ${f.id}`}),e.
onDraw(()=>{k(f,{text:n()}),k(o,{"aria-invalid":n()!==""||!e.accepts("text",o.value)})})}let s=["model","causal"].map(o=>[o,l(`reader_${o}`)]);return[Q(e,"reade\
r",{options:s,onpick:o=>o!==e.get("reader")&&e.set({reader:o,row:-1})}),Oe(e,"text",{label:l("examples"),options:c.examples.map(o=>[o,o]),write:t}),d,Se(e,"hide",
{when:()=>e.get("reader")==="model"})].filter(Boolean)}function qt(e,{words:t,unknown:n,long:l},c){if(n.length>0){let d=[...new Set(n.flatMap(o=>Xe(o,c,4)))],s=d.
length>0?` ${e("alike",{words:d.join(", ")})}`:"";return e("unknown",{words:n.map(O).join(", "),n:c.ordinary.length})+s}return l||t.length===0?e("length",{most:te}):
""}(globalThis.plm.widgets??={})["attention-lab"]=at;})();
