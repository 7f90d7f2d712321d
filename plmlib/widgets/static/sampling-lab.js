(()=>{var{TOP:Q,bars:V,cards:X,repeats:Qt,curves:Y,LETTERS:Z,CATS:tt,percent:L,parts:Vt,nodes:Xt,label:Yt,said:K,title:et,strip:ot,fromBase64:D,fromHalf:nt,mulberry32:Zt,
uniform:te,ORDER:N,SLACK:ee,NEUTRAL:z,rank:oe,repetition:ne,softmax:se,nucleusSize:st,distribution:re,drawWith:le,entropy:ie,distinct:ae,repeated:pe,CHARACTER:ce,
bytesOf:me,spell:de,die:U,look:rt,examine:lt}=globalThis.plm.tokens;var{chart:fe,ticks:ge,visible:he,spelled:be,h:m,set:v,unique:it,tableSwitch:at,copyCode:pt,guess:ct,numberBox:mt,slider:M,buttons:we,toggles:ke,check:xe,textbox:dt,
short:ut,fixed:E,widget:ft,within:P,sliderEnds:ye}=globalThis.plm.ui;var Tt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,$t=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,F=t=>JSON.
stringify(t).replace(Tt,$t);function Mt(t,o){let e=Object.keys(z).filter(n=>Object.hasOwn(t,n)).filter(n=>t[n]!==z[n]).map(n=>`${n}=${t[n]}`);return o.join()!==N.join()&&e.push(`order=(${o.
map(F).join(", ")})`),e.join(", ")}function gt({model:t,prompt:o,seed:r,rerolls:e,tokens:n,order:l},p,s){let{repetition_penalty:h,...w}=p,d=Mt(w,l),u=Object.keys(
e).filter(b=>e[b]).map(b=>`${b}: ${U(r,Number(b),e)}`),x=t==="none",y=s>0?`[${s}:]`:"",k=u.length?"again.get(step, u)":"dice.random()";return["import torch","fr\
om plmlib import sampling",...x?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",x?"# model and tokenizer are the ones you gave to \
SamplingLab":`model, tokenizer, _ = load(${F(t)})`,`ids = tokenizer.encode(${F(o)})${y} or [tokenizer.eos]`,`dice = Mulberry32(${r})`,...u.length?[`again = {${u.
join(", ")}}  # dice that were thrown again`]:[],`for step in range(${n}):`,"    with torch.inference_mode():","        logits = model(torch.tensor([ids]))[0, -\
1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...d?[`    logits = sampling.filtered(logits, ${d})`]:[],"    probs, ranke\
d = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest first",...u.length?["    u = dice.random()"]:[],`    ids.append(int(ranked[sa\
mpling.draw_with(probs, ${k})]))`,"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].join(`
`)}var Et=10,Ot=50;function At({ids:t,p:o,kept:r,entropy:e,stop:n}){let l=t.map((p,s)=>({id:p,p:o[s],kept:r[s],ownEntropy:e[s]}));return{recorded:!0,version:0,stop:n,
logits:[],views:[],steps:l}}function ht(t){let o=null,r=null,e=0,n=0,l=[],p={prompt:null,tokens:0,ids:[],cache:null},s={status:"recorded",tokens:[],vocab:0,runs:[],
prompt:[],spare:0,busy:!1,recall:w,load:d,follow:f,step:x,close:()=>clearTimeout(e)};return s;function h(i){s.tokens=i,s.vocab=i.length}function w(i){h(i.tokens.
split(" ")),s.prompt=i.prompt,s.spare=i.spare,s.runs=i.runs.map(At);let a=new Uint16Array(D(i.logits).buffer);s.runs[i.selected].logits[i.step]=nt(a)}function d(i,a){
o={...i,...i.open(a)},h(o.bpe.tokens),s.status="live"}function f(i){if(!o)return;y(i),s.runs=i.strategies.map((g,O)=>u(s.runs[O],g,i));let a=s.runs[i.selected];
l=[a,...s.runs.filter(g=>g!==a)],s.busy=l.some(({job:g})=>g),s.busy&&(e||=setTimeout(b))}function u(i,a,{order:g,seed:O,rerolls:R,tokens:$}){let _=i&&!i.recorded?
i:{...o.newRun(r),steps:i?.steps??[],version:0},S={settings:a,order:g,seed:O,rerolls:R,tokens:$,end:o.end},C=JSON.stringify(S);return _.key!==C&&Object.assign(_,
{key:C,job:o.decode(o.model,_,p.ids,S)}),_}function x(i,a,{strategies:g,order:O,seed:R,rerolls:$}){let j=s.runs[i],_=j?.logits[a];if(!_)return null;let S=g[i],C=S.
repetition_penalty;if(j.views[a]?.penalty!==C){let I=[...s.prompt,...j.steps.slice(0,a).map(({id:J})=>J)];j.views[a]=rt(_,I,C)}return lt(j.views[a],S,O,U(R,a,$))}
function y({prompt:i,tokens:a}){if(r&&p.prompt===i&&p.tokens===a)return;let{model:g,bpe:O,end:R}=o,$=O.encode(i),j=Math.max(1,g.config.max_len-a),_=$.length?$.slice(
-j):[R],S=p.cache??=g.newCache();(!r||String(_)!==String(p.ids))&&(S.length=k(_,S.length),r={cache:S,logits:g.forward(_.slice(S.length),S)},p.prompt!==null&&(s.
runs=[])),Object.assign(p,{prompt:i,tokens:a,ids:_}),s.prompt=_,s.spare=Math.max(0,$.length-_.length)}function k(i,a){let g=0;for(;g<i.length-1&&g<a&&i[g]===p.ids[g];)
g++;return g}function b(){let i=performance.now()+Et;for(let a of l)for(a.job&&a.version++;a.job&&performance.now()<i;)a.job.next().done&&(a.job=null);s.busy=l.
some(({job:a})=>a),e=s.busy?setTimeout(b):0,!(s.busy&&performance.now()<n+Ot)&&(t(),n=performance.now())}}function bt(t,{strategy:o,change:r,all:e}){let n={...t,limits:t.limits.strategies.each,get:l=>o()[l],set:r};return[M(n,"temperature"),Rt(n,e),M(n,"top_p"),M(n,"\
min_p"),M(n,"repetition_penalty")].filter(Boolean)}function Rt(t,o){if(!t.wants("top_k"))return null;let r=it("top_k"),e=t.t("top_k"),n=d=>t.set({top_k:d>=o()?0:
d}),l=()=>Math.round(o()**(s.valueAsNumber/100)),p=d=>d>=t.limits.top_k.low&&n(Math.round(d)),s=m("input",{type:"range",id:r,min:0,max:100,step:1,oninput:()=>n(
l())}),h=mt(t,{label:e,step:1,put:p});t.onDraw(()=>{let d=t.get("top_k"),f=d===0?100:100*Math.log(d)/Math.log(o());l()!==(d||o())&&(s.value=f),h.show(d),v(h.node,
{min:0,max:o()}),v(s,{"aria-valuetext":d===0?t.t("all_tokens"):d,style:{"--fill":`${f}%`}})});let w=m("label",{for:r,class:"plm-label"},e);return m("div",{class:"\
plm-field"},w,m("div",{class:"plm-row"},s,h.node))}function wt(t,{onmove:o}){if(!t.wants("order"))return null;let{t:r}=t,e=t.limits.order.options.length,n=Array.
from({length:e},(f,u)=>Ct(u,e,p)),l=[];function p(f,u){o(l[f],u);let{left:x,right:y}=n[f+u];(u<0?x||y:y||x).focus()}function s(f,u){l=f,n.forEach(({name:x,left:y,
right:k,number:b,node:i},a)=>{let g=r(f[a]);v(x,{text:g}),v(b,{text:String(u[a]??"")}),v(i,{"data-cuts":a>0&&u[a]<u[a-1]}),y&&v(y,{"aria-label":r("earlier",{filter:g})}),
k&&v(k,{"aria-label":r("later",{filter:g})})})}let h=m("ol",{class:"plm-pipe"},n.map(({node:f})=>f)),w=m("span",{class:"plm-label"},r("order"));return{node:m("d\
iv",{class:"plm-field",role:"group","aria-label":r("order")},w,h),update:s}}function Ct(t,o,r){let e=(w,d)=>m("button",{type:"button",class:"plm-move",onclick:()=>r(
t,w)},d),n=t>0&&e(-1,"‹"),l=t<o-1&&e(1,"›"),p=m("span"),s=m("b"),h=m("li",{},m("span",{class:"plm-pipe-name"},n,p,l),s);return{name:p,number:s,left:n,right:l,
node:h}}function kt({t}){let o=["kept","mass","entropy","exp"].map(e=>{let n=m("b"),l=m("small"),p=m("div",{class:"plm-stat"},n,m("span",{},t(`stat_${e}`)),l);return{value:n,
note:l,node:p}});function r({kept:e,own:n,mass:l,entropy:p,ownEntropy:s,ranking:h},{top_p:w}){let d=w>0&&w<1?w:.9,f=Float64Array.from(n).sort().reverse(),u={all:h.
length,p:ut(d),n:st(f,d)},x=[[String(e),t("stat_kept_note",u)],[L(l),t("stat_mass_note",{lost:L(1-l)})],[E(p,2),t("stat_was",{value:E(s,2)})],[E(Math.exp(p),1),
t("stat_was",{value:E(Math.exp(s),1)})]];o.forEach(({value:y,note:k},b)=>{v(y,{text:x[b][0]}),v(k,{text:x[b][1]})})}return{node:m("div",{class:"plm-stats"},o.map(
({node:e})=>e)),update:r}}function yt(t,o,r){let{t:e}=t,n={...t,get:()=>o.at()+1,set:({step:k})=>t.set({step:k-1})},l=M(n,"step",{min:1,max:()=>o.state().tokens}),p=Bt(t,o,r),s=ot(t),h=V(
t),w=wt(t,{onmove:(k,b)=>r(({order:i})=>({order:Nt(i,k,b)}))}),d=kt(t),f=k=>r(({strategies:b,selected:i})=>({strategies:b.map((a,g)=>g===i?{...a,...k}:a)})),u=m(
"div",{class:"plm-lens"},m("div",{class:"plm-lens-bar"},l,p),m("div",{class:"plm-across"},xt(e("strip"),m("small",{},e("strip_note"))),s.node),m("div",{},xt(e("\
bars")),Lt(e),h.node),m("div",{class:"plm-side-panel"},bt(t,{strategy:o.strategy,change:f,all:o.all}),w?.node,d.node));function x(k){v(u,{class:`plm-lens plm-ca\
t-${tt[o.state().selected]}`,"data-stale":k}),p&&v(p,{text:e("reroll",{step:o.at()+1})})}function y(k,b,i){h.update(k,b,o.state().order,i),s.update(k,b,i),w?.update(
o.state().order,b.stages),d.update(b,o.strategy())}return{node:u,update:x,draw:y}}var xt=(...t)=>m("p",{class:"plm-heading"},t);function Lt(t){let o=r=>[m("span",
{class:`plm-key-${r}`}),t(r)];return m("p",{class:"plm-legend"},o("before"),o("after"))}function Bt(t,{at:o},r){if(!t.wants("reroll"))return null;let e=({rerolls:n})=>({
rerolls:{...n,[o()]:(n[o()]??0)+1}});return m("button",{type:"button",class:"plm-button",onclick:()=>r(e)})}function Nt(t,o,r){let e=t.filter(n=>n!==o);return e.
splice(Math.max(0,t.indexOf(o)+r),0,o),e}var A={prompt:{kind:"text",longest:400},strategies:{kind:"strategies",fewest:2,most:4,each:{temperature:{kind:"real",low:0,high:3,step:.01},top_k:{kind:"whole",
low:0,high:2097152},top_p:{kind:"real",low:0,high:1,step:.01},min_p:{kind:"real",low:0,high:1,step:.01},repetition_penalty:{kind:"real",low:1,high:2,step:.05}}},
order:{kind:"permutation",options:["temperature","top_k","top_p","min_p"]},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},tokens:{kind:"whole",low:1,high:100,
slider:[5,60]},rerolls:{kind:"rerolls",low:0,high:99},selected:{kind:"whole",low:0,high:3},step:{kind:"whole",low:0,high:99},model:{kind:"text",longest:80},controls:{
kind:"knobs",options:["prompt","seed","tokens","strategies","step","reroll","order","temperature","top_k","top_p","min_p","repetition_penalty"]}};var{fewest:qt,most:Dt,each:vt}=A.strategies;function Ut(t){let o=e=>P(vt[e],t?.[e],z[e]),r=Object.fromEntries(Object.keys(vt).map(e=>[e,o(e)]));return{...r,top_k:Math.
round(r.top_k)}}function Pt(t){let o=P({low:qt,high:Dt},t?.length);return[...t??[],{},{temperature:0}].slice(0,o).map(Ut)}function H(t){let o=(l,p,s=A[l])=>Math.
round(P(s,t.get(l),p)),r=Pt(t.get("strategies")),e=t.get("order"),n=t.get("model");return{strategies:r,model:/^[a-z0-9-]+$/.test(n)?n:"none",prompt:String(t.get(
"prompt")).slice(0,A.prompt.longest),order:[...e].sort().join()===[...N].sort().join()?e:N,seed:o("seed",0),tokens:o("tokens",40),rerolls:t.get("rerolls")??{},selected:o(
"selected",0,{low:0,high:r.length-1}),step:o("step",0)}}var Ft=["prompt","strategies","order","seed","tokens","rerolls"];function G(t,o){let r=e=>JSON.stringify(
Ft.map(n=>e[n]));return r(t.state)===r(o)}var _t=ft({name:"sampling-lab",limits:A,build:Ht});function Ht(t){let{t:o}=t,r=t.get("recorded"),e=ht(()=>{w(),q()}),n=H(t),l=null,p=!1,s=!1,h="";e.recall(r),t.
onDraw(()=>{n=H(t);let c=t.get("model_file");c?.byteLength&&e.status!=="live"&&i(new Uint8Array(c.buffer,c.byteOffset,c.byteLength)),!s&&!G(r,n)&&setTimeout(k),
e.follow(n),w()}),t.onClose(e.close);function w(){let c=e.step(n.selected,f(),n);p=!c,l=c??l}let d=()=>e.runs[n.selected]?.steps.length||1,f=()=>Math.min(n.step,
d()-1),u=()=>n.strategies[n.selected],x=()=>({name:Z[n.selected],title:et(o,u()),step:f()+1,all:e.vocab}),y=c=>t.set(c(H(t)));function k(){s||(s=!0,e.status="lo\
ading",globalThis.plm?.load?n.model==="none"?a():b().catch(a):t.set({want_model:!0}))}async function b(){await Promise.all([plm.load("lm.js"),plm.load(`models/${n.
model}.js`)]),i(D(plm.models[n.model])),e.follow(n),w(),q()}function i(c){try{e.load(plm.lm,c)}catch(T){a(T)}}function a(c){e.status="missing",c&&console.warn(c),
q()}for(let c of["pointerdown","focusin","keydown","click"])t.root.addEventListener(c,k);let g=()=>e.runs[n.selected].steps.map(c=>c.kept);t.head.append(It(t,x,
()=>({kept:l.kept,all:g()})));let O=[dt(t,"prompt"),M(t,"seed"),M(t,"tokens")];t.controls.append(...O.filter(Boolean));let R=m("p",{class:"plm-status"}),$=X(t,{
onpick:(c,T)=>t.set(T===void 0?{selected:c}:{selected:c,step:T}),onremove:c=>y(T=>Wt(T,c))}),j=Jt(t,()=>y(Kt)),S=yt(t,{at:f,state:()=>n,strategy:u,all:()=>e.vocab},
y),C=Y(t,{onpick:c=>t.set({step:c}),length:d});t.stage.append(...[R,$.node,j,S.node,C.node].filter(Boolean)),at(t,()=>Gt(o,x(),e.tokens,l)),pt(t,()=>gt(n,u(),e.
spare));function I(){let{mass:c,u:T,id:B,p:W}=l,jt=K(e.tokens,B);return o("finding",{...x(),kept:l.kept,mass:L(c),u:T.toFixed(3),token:jt,p:L(W)})}function J(){
if(h||e.status!=="live"||e.busy||!G(r,n))return;let c=r.runs.flatMap(({ids:B})=>B),T=e.runs.flatMap(B=>B.steps.map(({id:W})=>W));String(c)===String(T)&&(h=o("sa\
me",{n:c.length}))}function St(){let c=o(e.status,{all:e.vocab}),T=e.spare?o("spare",{n:e.spare}):"";return c+(e.status==="live"?h:"")+T}function q(){if($.update(
e,{...n,step:f()}),J(),v(R,{text:St(),"data-status":e.status,"data-busy":e.busy}),j&&(j.hidden=n.strategies.length>=A.strategies.most),S.update(p),C.update(e,{...n,
step:f()}),p)return;let c=I();S.draw(e.tokens,l,c),v(t.finding,{text:c}),t.say(c)}return q}function It(t,o,r){let{t:e}=t;return ct(t,{question:()=>e("question",
o()),unit:e("tokens_unit"),step:1,right(n){let{kept:l,all:p}=r(),s=Math.abs(n-l)<=Math.max(1,l/5),h={low:Math.min(...p),high:Math.max(...p)};return[s,e(s?"right":
"wrong",{...o(),kept:l,...h})]}})}function Jt(t,o){return t.wants("strategies")?m("button",{type:"button",class:"plm-button",onclick:o},`+ ${t.t("add")}`):null}
function Wt({strategies:t,selected:o},r){return t.length<=A.strategies.fewest?{}:{strategies:t.filter((n,l)=>l!==r),selected:Math.max(0,o-(r<=o?1:0))}}function Kt({
strategies:t,selected:o}){return t.length>=A.strategies.most?{}:{strategies:[...t,t[o]],selected:t.length}}function Gt(t,o,r,{ranking:e,own:n,probs:l,kept:p}){let s=Math.
min(Q,e.length),h=f=>f.slice(s).reduce((u,x)=>u+x,0),w=(f,u)=>[u+1,K(r,f),E(n[u],4),E(l[u]??0,4)],d=t("tail",{n:e.length-s,kept:Math.max(0,p-s)});return{caption:t(
"caption",o),columns:[t("column_rank"),t("column_token"),t("before"),t("after")],rows:[...Array.from(e.slice(0,s),w),["…",d,E(h(n),4),E(h(l),4)]]}}(globalThis.plm.widgets??={})["sampling-lab"]=_t;})();
