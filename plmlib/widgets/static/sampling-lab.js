(()=>{var{TOP:Z,bars:tt,cards:et,repeats:Yt,curves:nt,LETTERS:ot,CATS:st,percent:F,parts:Zt,nodes:te,label:ee,said:Q,title:rt,strip:lt,fromBase64:P,fromHalf:it,mulberry32:ne,
uniform:oe,ORDER:at,SLACK:se,NEUTRAL:X,rank:re,repetition:le,softmax:ie,nucleusSize:ct,distribution:ae,drawWith:ce,entropy:pe,distinct:me,repeated:de,CHARACTER:fe,
bytesOf:ue,spell:ge,die:J,look:pt,examine:mt}=globalThis.plm.tokens;var{visible:be,spelled:we,h:m,set:E,unique:dt,tableSwitch:ft,copyCode:ut,resetButton:ke,isOpen:ye,cover:gt,guess:ht,onEnter:xe,numberBox:bt,slider:C,buttons:ve,
toggles:_e,check:Se,textbox:wt,short:kt,fixed:N,widget:yt,within:Ee,sliderEnds:Me,accepted:Oe,tokenise:$e}=globalThis.plm.ui;var Rt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ct=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,H=t=>JSON.
stringify(t).replace(Rt,Ct);function Nt(t,o){let e=Object.keys(X).filter(n=>Object.hasOwn(t,n)).filter(n=>t[n]!==X[n]).map(n=>`${n}=${t[n]}`);return o.join()!==at.join()&&e.push(`order=(${o.
map(H).join(", ")})`),e.join(", ")}function xt({model:t,prompt:o,seed:s,rerolls:e,tokens:n,order:a},p,c){let{repetition_penalty:f,...h}=p,l=Nt(h,a),d=Object.keys(
e).filter(_=>e[_]).map(_=>`${_}: ${J(s,Number(_),e)}`),y=t==="none",x=c>0?`[${c}:]`:"",M=d.length?"again.get(step, u)":"dice.random()";return["import torch","fr\
om plmlib import sampling",...y?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",y?"# model and tokenizer are the ones you gave to \
SamplingLab":`model, tokenizer, _ = load(${H(t)})`,`ids = tokenizer.encode(${H(o)})${x} or [tokenizer.eos]`,`dice = Mulberry32(${s})`,...d.length?[`again = {${d.
join(", ")}}  # dice that were thrown again`]:[],`for step in range(${n}):`,"    with torch.inference_mode():","        logits = model(torch.tensor([ids]))[0, -\
1]",...f===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${f})`],...l?[`    logits = sampling.filtered(logits, ${l})`]:[],"    probs, ranke\
d = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest first",...d.length?["    u = dice.random()"]:[],`    ids.append(int(ranked[sa\
mpling.draw_with(probs, ${M})]))`,"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].join(`
`)}var Bt=10,Lt=4,vt=150,qt=60;function zt({ids:t,p:o,kept:s,entropy:e,stop:n}){let a=t.map((p,c)=>({id:p,p:o[c],kept:s[c],ownEntropy:e[c]}));return{recorded:!0,version:0,
stop:n,logits:[],views:[],steps:a}}function _t(t){let o=null,s=null,e=0,n=0,a=0,p=0,c={},f=[],h={prompt:null,tokens:0,ids:[],cache:null},l={status:"recorded",tokens:[],
vocab:0,runs:[],prompt:[],spare:0,busy:!1,recall:d,load:y,follow:x,step:B,close(){clearTimeout(e),cancelAnimationFrame(n)}};return l;function b(i){l.tokens=i,l.
vocab=i.length}function d(i){b(i.tokens.split(" ")),l.prompt=i.prompt,l.spare=i.spare,l.runs=i.runs.map(zt);let u=new Uint16Array(P(i.logits).buffer);l.runs[i.selected].
logits[i.step]=it(u)}function y(i,u){o={...i,...i.open(u)},b(o.bpe.tokens),l.status="live"}function x(i){if(!o)return;w(i),l.runs=i.strategies.map((g,T)=>_(l.runs[T],
g,i));let u=l.runs[i.selected];f=[u,...l.runs.filter(g=>g!==u)],l.busy=f.some(({job:g})=>g),p=performance.now(),l.busy&&M()}function M(){if(e||n)return;let i=()=>{
n=0,e=setTimeout(j)};performance.now()<p+vt?n=requestAnimationFrame(i):i()}function _(i,u,{order:g,seed:T,rerolls:R,tokens:L}){let k=i&&!i.recorded?i:{...o.newRun(
s),steps:i?.steps??[],version:0},O={settings:u,order:g,seed:T,rerolls:R,tokens:L,end:o.end},z=JSON.stringify(O);return k.key!==z&&Object.assign(k,{key:z,job:o.decode(
o.model,k,h.ids,O)}),k}function B(i,u,{strategies:g,order:T,seed:R,rerolls:L}){let $=l.runs[i],k=$?.logits[u];if(!k)return null;let O=g[i],z=JSON.stringify([i,u,
O,T,R,L[u]]);if(c.key===z&&c.logits===k)return c.step;let D=O.repetition_penalty;if($.views[u]?.penalty!==D){let G=[...l.prompt,...$.steps.slice(0,u).map(({id:K})=>K)];
$.views[u]=pt(k,G,D)}return c={key:z,logits:k,step:mt($.views[u],O,T,J(R,u,L))},c.step}function w({prompt:i,tokens:u}){if(s&&h.prompt===i&&h.tokens===u)return;let{
model:g,bpe:T,end:R}=o,L=T.encode(i),$=Math.max(1,g.config.max_len-u),k=L.length?L.slice(-$):[R],O=h.cache??=g.newCache();(!s||String(k)!==String(h.ids))&&(O.length=
S(k,O.length),s={cache:O,logits:g.forward(k.slice(O.length),O)},h.prompt!==null&&(l.runs=[])),Object.assign(h,{prompt:i,tokens:u,ids:k}),l.prompt=k,l.spare=Math.
max(0,L.length-k.length)}function S(i,u){let g=0;for(;g<i.length-1&&g<u&&i[g]===h.ids[g];)g++;return g}function j(){e=0;let i=performance.now(),u=i+(i<p+vt?Lt:Bt);
for(let g of f)A(g,u);l.busy=f.some(({job:g})=>g),(!l.busy||performance.now()>a+qt)&&(t(),a=performance.now()),l.busy&&M()}function A(i,u){if(i.job){i.version++;
try{for(;i.job&&performance.now()<u;)i.job.next().done&&(i.job=null)}catch(g){i.job=null,console.error(g)}}}}function St(t,{strategy:o,change:s,all:e}){let n={...t,limits:t.limits.strategies.each,get:a=>o()[a],set:s};return[C(n,"temperature"),Ft(n,e),C(n,"top_p"),C(n,"\
min_p"),C(n,"repetition_penalty")].filter(Boolean)}function Ft(t,o){if(!t.wants("top_k"))return null;let s=dt("top_k"),e=t.t("top_k"),n=l=>t.set({top_k:l>=o()?0:
l}),a=()=>Math.round(o()**(c.valueAsNumber/100)),p=l=>l>=t.limits.top_k.low&&n(Math.round(l)),c=m("input",{type:"range",id:s,min:0,max:100,step:1,oninput:()=>n(
a())}),f=bt(t,{label:e,step:1,put:p});t.onDraw(()=>{let l=t.get("top_k"),b=l===0?100:100*Math.log(l)/Math.log(o());a()!==(l||o())&&(c.value=b),f.show(l),E(f.node,
{min:0,max:o()}),E(c,{"aria-valuetext":l===0?t.t("all_tokens"):l,style:{"--fill":`${b}%`}})});let h=m("label",{for:s,class:"plm-label"},e);return m("div",{class:"\
plm-field"},h,m("div",{class:"plm-row"},c,f.node))}function Et(t,{onmove:o}){if(!t.wants("order"))return null;let{t:s}=t,e=t.limits.order.options.length,n=Array.
from({length:e},(b,d)=>Ut(d,e,p)),a=[];function p(b,d){o(a[b],d);let{left:y,right:x}=n[b+d];(d<0?y||x:x||y).focus()}function c(b,d){a=b,n.forEach(({name:y,left:x,
right:M,number:_,node:B},w)=>{let S=s(b[w]);E(y,{text:S}),E(_,{text:String(d[w]??"")}),E(B,{"data-cuts":w>0&&d[w]<d[w-1]}),x&&E(x,{"aria-label":s("earlier",{filter:S})}),
M&&E(M,{"aria-label":s("later",{filter:S})})})}let f=m("ol",{class:"plm-pipe"},n.map(({node:b})=>b)),h=m("span",{class:"plm-label"},s("order"));return{node:m("d\
iv",{class:"plm-field",role:"group","aria-label":s("order")},h,f),update:c}}function Ut(t,o,s){let e=(h,l)=>m("button",{type:"button",class:"plm-move",onclick:()=>s(
t,h)},l),n=t>0&&e(-1,"‹"),a=t<o-1&&e(1,"›"),p=m("span"),c=m("b"),f=m("li",{},m("span",{class:"plm-pipe-name"},n,p,a),c);return{name:p,number:c,left:n,right:a,
node:f}}function Mt({t}){let o=["kept","mass","entropy","exp"].map(e=>{let n=m("b"),a=m("small"),p=m("div",{class:"plm-stat"},n,m("span",{},t(`stat_${e}`)),a);return{value:n,
note:a,node:p}});function s({kept:e,own:n,mass:a,entropy:p,ownEntropy:c,ranking:f},{top_p:h}){let l=h>0&&h<1?h:.9,b=Float64Array.from(n).sort().reverse(),d={all:f.
length,p:kt(l),n:ct(b,l)},y=[[String(e),t("stat_kept_note",d)],[F(a),t("stat_mass_note",{lost:F(1-a)})],[N(p,2),t("stat_was",{value:N(c,2)})],[N(Math.exp(p),1),
t("stat_was",{value:N(Math.exp(c),1)})]];o.forEach(({value:x,note:M},_)=>{E(x,{text:y[_][0]}),E(M,{text:y[_][1]})})}return{node:m("div",{class:"plm-stats"},o.map(
({node:e})=>e)),update:s}}function $t(t,o,s){let{t:e}=t,n={...t,get:()=>o.at()+1,set:({step:w})=>t.set({step:w-1})},a=C(n,"step",{min:1,max:()=>o.state().tokens}),p=It(t,o,s),c=lt(t),f=tt(
t),h=Et(t,{onmove:(w,S)=>s(({order:j})=>({order:Pt(j,w,S)}))}),l=Mt(t),b=w=>s(({strategies:S,selected:j})=>({strategies:S.map((A,i)=>i===j?{...A,...w}:A)})),d=St(
t,{strategy:o.strategy,change:b,all:o.all}),y=m("div",{class:"plm-knobs"},d),x=m("div",{class:"plm-side-panel"},y,h?.node,l.node),M=m("div",{class:"plm-lens"},m(
"div",{class:"plm-lens-bar"},a,p),m("div",{class:"plm-across"},Ot(e("strip"),m("small",{},e("strip_note"))),c.node),m("div",{},Ot(e("bars")),Dt(e),f.node),x);function _(w){
E(M,{class:`plm-lens plm-cat-${st[o.state().selected]}`,"data-stale":w}),p&&E(p,{text:e("reroll",{step:o.at()+1})})}function B(w,S,j,A){f.update(w,S,j,A),c.update(
w,S,A),h?.update(j,S.stages),l.update(S,o.strategy())}return{node:M,side:x,knobs:y,update:_,draw:B}}var Ot=(...t)=>m("p",{class:"plm-heading"},t);function Dt(t){
let o=s=>[m("span",{class:`plm-key-${s}`}),t(s)];return m("p",{class:"plm-legend"},o("before"),o("after"))}function It(t,{at:o},s){if(!t.wants("reroll"))return null;
let e=({rerolls:n})=>({rerolls:{...n,[o()]:(n[o()]??0)+1}});return m("button",{type:"button",class:"plm-button",onclick:()=>s(e)})}function Pt(t,o,s){let e=t.filter(
n=>n!==o);return e.splice(Math.max(0,t.indexOf(o)+s),0,o),e}var U={prompt:{kind:"text",longest:400},strategies:{kind:"strategies",fewest:2,most:4,each:{temperature:{kind:"real",low:0,high:3,neutral:1,step:.01},top_k:{kind:"\
whole",low:0,high:2097152,neutral:0},top_p:{kind:"real",low:0,high:1,neutral:1,step:.01},min_p:{kind:"real",low:0,high:1,neutral:0,step:.01},repetition_penalty:{
kind:"real",low:1,high:2,neutral:1,step:.05}}},order:{kind:"permutation",options:["temperature","top_k","top_p","min_p"]},seed:{kind:"whole",low:0,high:4294967295,
slider:[0,99]},tokens:{kind:"whole",low:1,high:100,slider:[5,60]},rerolls:{kind:"rerolls",low:0,high:99},selected:{kind:"whole",low:0,high:3},step:{kind:"whole",
low:0,high:99},model:{kind:"plain",longest:80,link:!1},question:{kind:"choice",options:["narrow","none"]},controls:{kind:"knobs",options:["prompt","seed","token\
s","strategies","step","reroll","order","temperature","top_k","top_p","min_p","repetition_penalty"]}};var Tt=["prompt","strategies","order","seed","tokens","rerolls"];function W(t){let o=Object.fromEntries([...Tt,"model","step"].map(s=>[s,t.get(s)]));return{...o,
selected:Math.min(t.get("selected"),o.strategies.length-1)}}function Y(t,o){let s=e=>JSON.stringify(Tt.map(n=>e[n]));return s(t.state)===s(o)}var Ht=720,jt=yt({name:"sampling-lab",limits:U,build:Wt});function Wt(t){let{t:o}=t,s=t.get("recorded"),e=_t(()=>t.attempt(()=>{d(),I(),e.busy||t.redraw()})),n=W(
t),a,p,c=!1,f=!1,h,l=!1,b="";e.recall(s),y(),t.onDraw(()=>{n=W(t);let r=t.get("model_file");r?.byteLength&&e.status!=="live"&&A(new Uint8Array(r.buffer,r.byteOffset,
r.byteLength)),e.follow(n),d(),!l&&(c||!Y(s,n))&&setTimeout(S)}),t.onClose(e.close);function d(){let r=e.step(n.selected,x(),n);c=!r,!c&&(a=r,p={...B(),order:n.
order})}function y(){let r={...s.state,selected:s.selected,step:s.step};a=e.step(r.selected,r.step,r),p={...B(r),order:r.order}}let x=()=>Math.min(n.step,_()-1),
M=()=>n.strategies[n.selected];function _(r=n){return e.runs[r.selected]?.steps.length||1}function B(r=n){let v=_(r);return{...{name:ot[r.selected],title:rt(o,r.
strategies[r.selected])},step:Math.min(r.step,v-1)+1,all:e.vocab,n:v}}let w=r=>t.set(r(W(t)));function S(){l||(l=!0,e.status="loading",globalThis.plm?.load?n.model===
"none"?i():j().catch(i):t.set({want_model:!0}))}async function j(){await Promise.all([plm.load("lm.js"),plm.load(`models/${n.model}.js`)]),A(P(plm.models[n.model])),
e.follow(n),d(),I()}function A(r){try{e.load(plm.lm,r)}catch(v){i(v)}}function i(r){e.status="missing",r&&console.warn(r),I()}for(let r of["pointerdown","focusi\
n","keydown","click"])t.root.addEventListener(r,S);t.head.append(Gt(t,B,()=>e.runs[n.selected].steps.map(r=>r.kept)));let u=[wt(t,"prompt"),C(t,"seed"),C(t,"tok\
ens")];t.controls.append(...u.filter(Boolean));let g=m("p",{class:"plm-status"}),T=et(t,{onpick:(r,v)=>t.set(v===void 0?{selected:r}:{selected:r,step:v}),onremove:r=>w(
v=>Vt(v,r))}),R=Kt(t,()=>w(Qt)),$=$t(t,{at:x,state:()=>n,strategy:M,all:()=>e.vocab},w),k=nt(t,{onpick:r=>t.set({step:r}),length:_});k.kept.before(gt(t,[k.kept])),
t.stage.append(...[g,T.node,R,$.node,k.node].filter(Boolean)),ft(t,()=>Xt(o,p,e.tokens,a)),ut(t,()=>xt(n,M(),e.spare));function O(){let{knobs:r,side:v}=$,q=T.card(
n.selected);f&&q.nextSibling!==r&&q.after(r),!f&&r.parentNode!==v&&v.prepend(r)}let z=new ResizeObserver(([{contentRect:r}])=>{f=r.width<=Ht,O()});z.observe(t.root),
t.onClose(()=>z.disconnect());function D(){let{mass:r,u:v,id:q,p:V}=a,At=Q(e.tokens,q);return o("finding",{...p,kept:a.kept,mass:F(r),u:v.toFixed(3),token:At,p:F(
V)})}function G(){if(b||e.status!=="live"||e.busy||!Y(s,n))return;let r=s.runs.flatMap(({ids:q})=>q),v=e.runs.flatMap(q=>q.steps.map(({id:V})=>V));String(r)===String(
v)&&(b=o("same",{n:r.length}))}function K(){let r=o(e.status,{all:e.vocab}),v=e.spare?o("spare",{n:e.spare}):"";return r+(e.status==="live"?b:"")+v}function I(){
if(T.update(e,{...n,step:x()}),G(),E(g,{text:K(),"data-status":e.status,"data-busy":e.busy}),R&&(R.hidden=n.strategies.length>=U.strategies.most),$.update(c),O(),
e.busy||k.update(e,{...n,step:x()}),h===a)return;h=a;let r=D();$.draw(e.tokens,a,p.order,r),E(t.finding,{text:r}),t.say(r)}return I}function Gt(t,o,s){let{t:e}=t;
return ht(t,{question:()=>e("question",o()),step:1,right(n){let a=s(),p=a.filter(f=>f===1).length,c={...o(),single:p,low:Math.min(...a),high:Math.max(...a)};return[
n===p,e(n===p?"right":"wrong",c)]}})}function Kt(t,o){return t.wants("strategies")?m("button",{type:"button",class:"plm-button",onclick:o},`+ ${t.t("add")}`):null}
function Vt({strategies:t,selected:o},s){return t.length<=U.strategies.fewest?{}:{strategies:t.filter((n,a)=>a!==s),selected:Math.max(0,o-(s<=o?1:0))}}function Qt({
strategies:t,selected:o}){return t.length>=U.strategies.most?{}:{strategies:[...t,t[o]],selected:t.length}}function Xt(t,o,s,{ranking:e,own:n,probs:a,kept:p}){let c=Math.
min(Z,e.length),f=b=>b.slice(c).reduce((d,y)=>d+y,0),h=(b,d)=>[d+1,Q(s,b),N(n[d],4),N(a[d]??0,4)],l=t("tail",{n:e.length-c,kept:Math.max(0,p-c)});return{caption:t(
"caption",o),columns:[t("column_rank"),t("column_token"),t("before"),t("after")],rows:[...Array.from(e.slice(0,c),h),["…",l,N(f(n),4),N(f(a),4)]]}}(globalThis.plm.widgets??={})["sampling-lab"]=jt;})();
