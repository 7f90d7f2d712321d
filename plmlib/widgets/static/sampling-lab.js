(()=>{var{TOP:K,bars:G,cards:Q,repeats:Ht,curves:V,LETTERS:X,CATS:Y,percent:B,parts:It,nodes:Jt,label:Wt,said:I,title:Z,strip:tt,fromBase64:N,fromHalf:et,mulberry32:Kt,
uniform:Gt,ORDER:nt,SLACK:Qt,NEUTRAL:J,rank:Vt,repetition:Xt,softmax:Yt,nucleusSize:ot,distribution:Zt,drawWith:te,entropy:ee,distinct:ne,repeated:oe,CHARACTER:se,
bytesOf:re,spell:le,die:z,look:st,examine:rt}=globalThis.plm.tokens;var{visible:ae,spelled:pe,h:m,set:_,unique:lt,tableSwitch:it,copyCode:at,resetButton:ce,isOpen:me,cover:pt,guess:ct,onEnter:de,numberBox:mt,slider:j,buttons:ue,
toggles:fe,check:ge,textbox:dt,short:ut,fixed:M,widget:ft,within:he,sliderEnds:be,accepted:we,tokenise:ke}=globalThis.plm.ui;var Tt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,$t=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,D=t=>JSON.
stringify(t).replace(Tt,$t);function Et(t,n){let e=Object.keys(J).filter(o=>Object.hasOwn(t,o)).filter(o=>t[o]!==J[o]).map(o=>`${o}=${t[o]}`);return n.join()!==nt.join()&&e.push(`order=(${n.
map(D).join(", ")})`),e.join(", ")}function gt({model:t,prompt:n,seed:r,rerolls:e,tokens:o,order:i},p,s){let{repetition_penalty:h,...w}=p,d=Et(w,i),u=Object.keys(
e).filter(b=>e[b]).map(b=>`${b}: ${z(r,Number(b),e)}`),x=t==="none",v=s>0?`[${s}:]`:"",k=u.length?"again.get(step, u)":"dice.random()";return["import torch","fr\
om plmlib import sampling",...x?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",x?"# model and tokenizer are the ones you gave to \
SamplingLab":`model, tokenizer, _ = load(${D(t)})`,`ids = tokenizer.encode(${D(n)})${v} or [tokenizer.eos]`,`dice = Mulberry32(${r})`,...u.length?[`again = {${u.
join(", ")}}  # dice that were thrown again`]:[],`for step in range(${o}):`,"    with torch.inference_mode():","        logits = model(torch.tensor([ids]))[0, -\
1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...d?[`    logits = sampling.filtered(logits, ${d})`]:[],"    probs, ranke\
d = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest first",...u.length?["    u = dice.random()"]:[],`    ids.append(int(ranked[sa\
mpling.draw_with(probs, ${k})]))`,"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].join(`
`)}var jt=10,Mt=50;function Ot({ids:t,p:n,kept:r,entropy:e,stop:o}){let i=t.map((p,s)=>({id:p,p:n[s],kept:r[s],ownEntropy:e[s]}));return{recorded:!0,version:0,stop:o,
logits:[],views:[],steps:i}}function ht(t){let n=null,r=null,e=0,o=0,i=[],p={prompt:null,tokens:0,ids:[],cache:null},s={status:"recorded",tokens:[],vocab:0,runs:[],
prompt:[],spare:0,busy:!1,recall:w,load:d,follow:f,step:x,close:()=>clearTimeout(e)};return s;function h(l){s.tokens=l,s.vocab=l.length}function w(l){h(l.tokens.
split(" ")),s.prompt=l.prompt,s.spare=l.spare,s.runs=l.runs.map(Ot);let a=new Uint16Array(N(l.logits).buffer);s.runs[l.selected].logits[l.step]=et(a)}function d(l,a){
n={...l,...l.open(a)},h(n.bpe.tokens),s.status="live"}function f(l){if(!n)return;v(l),s.runs=l.strategies.map((g,E)=>u(s.runs[E],g,l));let a=s.runs[l.selected];
i=[a,...s.runs.filter(g=>g!==a)],s.busy=i.some(({job:g})=>g),s.busy&&(e||=setTimeout(b))}function u(l,a,{order:g,seed:E,rerolls:A,tokens:$}){let y=l&&!l.recorded?
l:{...n.newRun(r),steps:l?.steps??[],version:0},S={settings:a,order:g,seed:E,rerolls:A,tokens:$,end:n.end},R=JSON.stringify(S);return y.key!==R&&Object.assign(y,
{key:R,job:n.decode(n.model,y,p.ids,S)}),y}function x(l,a,{strategies:g,order:E,seed:A,rerolls:$}){let O=s.runs[l],y=O?.logits[a];if(!y)return null;let S=g[l],R=S.
repetition_penalty;if(O.views[a]?.penalty!==R){let U=[...s.prompt,...O.steps.slice(0,a).map(({id:F})=>F)];O.views[a]=st(y,U,R)}return rt(O.views[a],S,E,z(A,a,$))}
function v({prompt:l,tokens:a}){if(r&&p.prompt===l&&p.tokens===a)return;let{model:g,bpe:E,end:A}=n,$=E.encode(l),O=Math.max(1,g.config.max_len-a),y=$.length?$.slice(
-O):[A],S=p.cache??=g.newCache();(!r||String(y)!==String(p.ids))&&(S.length=k(y,S.length),r={cache:S,logits:g.forward(y.slice(S.length),S)},p.prompt!==null&&(s.
runs=[])),Object.assign(p,{prompt:l,tokens:a,ids:y}),s.prompt=y,s.spare=Math.max(0,$.length-y.length)}function k(l,a){let g=0;for(;g<l.length-1&&g<a&&l[g]===p.ids[g];)
g++;return g}function b(){let l=performance.now()+jt;for(let a of i)for(a.job&&a.version++;a.job&&performance.now()<l;)a.job.next().done&&(a.job=null);s.busy=i.
some(({job:a})=>a),e=s.busy?setTimeout(b):0,!(s.busy&&performance.now()<o+Mt)&&(t(),o=performance.now())}}function bt(t,{strategy:n,change:r,all:e}){let o={...t,limits:t.limits.strategies.each,get:i=>n()[i],set:r};return[j(o,"temperature"),At(o,e),j(o,"top_p"),j(o,"\
min_p"),j(o,"repetition_penalty")].filter(Boolean)}function At(t,n){if(!t.wants("top_k"))return null;let r=lt("top_k"),e=t.t("top_k"),o=d=>t.set({top_k:d>=n()?0:
d}),i=()=>Math.round(n()**(s.valueAsNumber/100)),p=d=>d>=t.limits.top_k.low&&o(Math.round(d)),s=m("input",{type:"range",id:r,min:0,max:100,step:1,oninput:()=>o(
i())}),h=mt(t,{label:e,step:1,put:p});t.onDraw(()=>{let d=t.get("top_k"),f=d===0?100:100*Math.log(d)/Math.log(n());i()!==(d||n())&&(s.value=f),h.show(d),_(h.node,
{min:0,max:n()}),_(s,{"aria-valuetext":d===0?t.t("all_tokens"):d,style:{"--fill":`${f}%`}})});let w=m("label",{for:r,class:"plm-label"},e);return m("div",{class:"\
plm-field"},w,m("div",{class:"plm-row"},s,h.node))}function wt(t,{onmove:n}){if(!t.wants("order"))return null;let{t:r}=t,e=t.limits.order.options.length,o=Array.
from({length:e},(f,u)=>Rt(u,e,p)),i=[];function p(f,u){n(i[f],u);let{left:x,right:v}=o[f+u];(u<0?x||v:v||x).focus()}function s(f,u){i=f,o.forEach(({name:x,left:v,
right:k,number:b,node:l},a)=>{let g=r(f[a]);_(x,{text:g}),_(b,{text:String(u[a]??"")}),_(l,{"data-cuts":a>0&&u[a]<u[a-1]}),v&&_(v,{"aria-label":r("earlier",{filter:g})}),
k&&_(k,{"aria-label":r("later",{filter:g})})})}let h=m("ol",{class:"plm-pipe"},o.map(({node:f})=>f)),w=m("span",{class:"plm-label"},r("order"));return{node:m("d\
iv",{class:"plm-field",role:"group","aria-label":r("order")},w,h),update:s}}function Rt(t,n,r){let e=(w,d)=>m("button",{type:"button",class:"plm-move",onclick:()=>r(
t,w)},d),o=t>0&&e(-1,"‹"),i=t<n-1&&e(1,"›"),p=m("span"),s=m("b"),h=m("li",{},m("span",{class:"plm-pipe-name"},o,p,i),s);return{name:p,number:s,left:o,right:i,
node:h}}function kt({t}){let n=["kept","mass","entropy","exp"].map(e=>{let o=m("b"),i=m("small"),p=m("div",{class:"plm-stat"},o,m("span",{},t(`stat_${e}`)),i);return{value:o,
note:i,node:p}});function r({kept:e,own:o,mass:i,entropy:p,ownEntropy:s,ranking:h},{top_p:w}){let d=w>0&&w<1?w:.9,f=Float64Array.from(o).sort().reverse(),u={all:h.
length,p:ut(d),n:ot(f,d)},x=[[String(e),t("stat_kept_note",u)],[B(i),t("stat_mass_note",{lost:B(1-i)})],[M(p,2),t("stat_was",{value:M(s,2)})],[M(Math.exp(p),1),
t("stat_was",{value:M(Math.exp(s),1)})]];n.forEach(({value:v,note:k},b)=>{_(v,{text:x[b][0]}),_(k,{text:x[b][1]})})}return{node:m("div",{class:"plm-stats"},n.map(
({node:e})=>e)),update:r}}function yt(t,n,r){let{t:e}=t,o={...t,get:()=>n.at()+1,set:({step:k})=>t.set({step:k-1})},i=j(o,"step",{min:1,max:()=>n.state().tokens}),p=Ct(t,n,r),s=tt(t),h=G(
t),w=wt(t,{onmove:(k,b)=>r(({order:l})=>({order:Lt(l,k,b)}))}),d=kt(t),f=k=>r(({strategies:b,selected:l})=>({strategies:b.map((a,g)=>g===l?{...a,...k}:a)})),u=m(
"div",{class:"plm-lens"},m("div",{class:"plm-lens-bar"},i,p),m("div",{class:"plm-across"},xt(e("strip"),m("small",{},e("strip_note"))),s.node),m("div",{},xt(e("\
bars")),Bt(e),h.node),m("div",{class:"plm-side-panel"},bt(t,{strategy:n.strategy,change:f,all:n.all}),w?.node,d.node));function x(k){_(u,{class:`plm-lens plm-ca\
t-${Y[n.state().selected]}`,"data-stale":k}),p&&_(p,{text:e("reroll",{step:n.at()+1})})}function v(k,b,l){h.update(k,b,n.state().order,l),s.update(k,b,l),w?.update(
n.state().order,b.stages),d.update(b,n.strategy())}return{node:u,update:x,draw:v}}var xt=(...t)=>m("p",{class:"plm-heading"},t);function Bt(t){let n=r=>[m("span",
{class:`plm-key-${r}`}),t(r)];return m("p",{class:"plm-legend"},n("before"),n("after"))}function Ct(t,{at:n},r){if(!t.wants("reroll"))return null;let e=({rerolls:o})=>({
rerolls:{...o,[n()]:(o[n()]??0)+1}});return m("button",{type:"button",class:"plm-button",onclick:()=>r(e)})}function Lt(t,n,r){let e=t.filter(o=>o!==n);return e.
splice(Math.max(0,t.indexOf(n)+r),0,n),e}var L={prompt:{kind:"text",longest:400},strategies:{kind:"strategies",fewest:2,most:4,each:{temperature:{kind:"real",low:0,high:3,neutral:1,step:.01},top_k:{kind:"\
whole",low:0,high:2097152,neutral:0},top_p:{kind:"real",low:0,high:1,neutral:1,step:.01},min_p:{kind:"real",low:0,high:1,neutral:0,step:.01},repetition_penalty:{
kind:"real",low:1,high:2,neutral:1,step:.05}}},order:{kind:"permutation",options:["temperature","top_k","top_p","min_p"]},seed:{kind:"whole",low:0,high:4294967295,
slider:[0,99]},tokens:{kind:"whole",low:1,high:100,slider:[5,60]},rerolls:{kind:"rerolls",low:0,high:99},selected:{kind:"whole",low:0,high:3},step:{kind:"whole",
low:0,high:99},model:{kind:"plain",longest:80,link:!1},question:{kind:"choice",options:["narrow","none"]},controls:{kind:"knobs",options:["prompt","seed","token\
s","strategies","step","reroll","order","temperature","top_k","top_p","min_p","repetition_penalty"]}};var vt=["prompt","strategies","order","seed","tokens","rerolls"];function P(t){let n=Object.fromEntries([...vt,"model","step"].map(r=>[r,t.get(r)]));return{...n,
selected:Math.min(t.get("selected"),n.strategies.length-1)}}function W(t,n){let r=e=>JSON.stringify(vt.map(o=>e[o]));return r(t.state)===r(n)}var _t=ft({name:"sampling-lab",limits:L,build:Nt});function Nt(t){let{t:n}=t,r=t.get("recorded"),e=ht(()=>{w(),q()}),o=P(t),i=null,p=!1,s=!1,h="";e.recall(r),t.
onDraw(()=>{o=P(t);let c=t.get("model_file");c?.byteLength&&e.status!=="live"&&l(new Uint8Array(c.buffer,c.byteOffset,c.byteLength)),!s&&!W(r,o)&&setTimeout(k),
e.follow(o),w()}),t.onClose(e.close);function w(){let c=e.step(o.selected,f(),o);p=!c,i=c??i}let d=()=>e.runs[o.selected]?.steps.length||1,f=()=>Math.min(o.step,
d()-1),u=()=>o.strategies[o.selected],x=()=>({name:X[o.selected],title:Z(n,u()),step:f()+1,all:e.vocab,n:d()}),v=c=>t.set(c(P(t)));function k(){s||(s=!0,e.status=
"loading",globalThis.plm?.load?o.model==="none"?a():b().catch(a):t.set({want_model:!0}))}async function b(){await Promise.all([plm.load("lm.js"),plm.load(`model\
s/${o.model}.js`)]),l(N(plm.models[o.model])),e.follow(o),w(),q()}function l(c){try{e.load(plm.lm,c)}catch(T){a(T)}}function a(c){e.status="missing",c&&console.
warn(c),q()}for(let c of["pointerdown","focusin","keydown","click"])t.root.addEventListener(c,k);t.head.append(zt(t,x,()=>e.runs[o.selected].steps.map(c=>c.kept)));
let g=[dt(t,"prompt"),j(t,"seed"),j(t,"tokens")];t.controls.append(...g.filter(Boolean));let E=m("p",{class:"plm-status"}),A=Q(t,{onpick:(c,T)=>t.set(T===void 0?
{selected:c}:{selected:c,step:T}),onremove:c=>v(T=>Pt(T,c))}),$=Dt(t,()=>v(Ut)),y=yt(t,{at:f,state:()=>o,strategy:u,all:()=>e.vocab},v),S=V(t,{onpick:c=>t.set({
step:c}),length:d});S.kept.before(pt(t,[S.kept])),t.stage.append(...[E,A.node,$,y.node,S.node].filter(Boolean)),it(t,()=>Ft(n,x(),e.tokens,i)),at(t,()=>gt(o,u(),
e.spare));function R(){let{mass:c,u:T,id:C,p:H}=i,St=I(e.tokens,C);return n("finding",{...x(),kept:i.kept,mass:B(c),u:T.toFixed(3),token:St,p:B(H)})}function U(){
if(h||e.status!=="live"||e.busy||!W(r,o))return;let c=r.runs.flatMap(({ids:C})=>C),T=e.runs.flatMap(C=>C.steps.map(({id:H})=>H));String(c)===String(T)&&(h=n("sa\
me",{n:c.length}))}function F(){let c=n(e.status,{all:e.vocab}),T=e.spare?n("spare",{n:e.spare}):"";return c+(e.status==="live"?h:"")+T}function q(){if(A.update(
e,{...o,step:f()}),U(),_(E,{text:F(),"data-status":e.status,"data-busy":e.busy}),$&&($.hidden=o.strategies.length>=L.strategies.most),y.update(p),S.update(e,{...o,
step:f()}),p)return;let c=R();y.draw(e.tokens,i,c),_(t.finding,{text:c}),t.say(c)}return q}function zt(t,n,r){let{t:e}=t;return ct(t,{question:()=>e("question",
n()),step:1,right(o){let i=r(),p=i.filter(h=>h===1).length,s={...n(),single:p,low:Math.min(...i),high:Math.max(...i)};return[o===p,e(o===p?"right":"wrong",s)]}})}
function Dt(t,n){return t.wants("strategies")?m("button",{type:"button",class:"plm-button",onclick:n},`+ ${t.t("add")}`):null}function Pt({strategies:t,selected:n},r){
return t.length<=L.strategies.fewest?{}:{strategies:t.filter((o,i)=>i!==r),selected:Math.max(0,n-(r<=n?1:0))}}function Ut({strategies:t,selected:n}){return t.length>=
L.strategies.most?{}:{strategies:[...t,t[n]],selected:t.length}}function Ft(t,n,r,{ranking:e,own:o,probs:i,kept:p}){let s=Math.min(K,e.length),h=f=>f.slice(s).reduce(
(u,x)=>u+x,0),w=(f,u)=>[u+1,I(r,f),M(o[u],4),M(i[u]??0,4)],d=t("tail",{n:e.length-s,kept:Math.max(0,p-s)});return{caption:t("caption",n),columns:[t("column_rank"),
t("column_token"),t("before"),t("after")],rows:[...Array.from(e.slice(0,s),w),["…",d,M(h(o),4),M(h(i),4)]]}}(globalThis.plm.widgets??={})["sampling-lab"]=_t;})();
