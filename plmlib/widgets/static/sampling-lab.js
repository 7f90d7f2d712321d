(()=>{var{chart:ze,ticks:qe,short:X,fixed:E,visible:Ge,spelled:Pe,h:m,set:v,unique:Z,tableSwitch:ee,table:Be,copyCode:te,grid:De,shade:Fe,guess:oe,numberBox:se,slider:U,
select:He,buttons:Ie,toggles:We,check:Je,textbox:ne,widget:re}=globalThis.plm.kit;var ae={title:"Sampling lab",question:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can it still choose from?",tokens_unit:"\
tokens",right:"Close: {kept} of {all}. Over the whole text the number runs from {low} to {high}.",wrong:"It is {kept} of {all}. Over the whole text the number r\
uns from {low} to {high}.",prompt:"Your own beginning, in English or Chinese",seed:"Seed of the dice",tokens:"Tokens to write",recorded:"Recorded with PyTorch; \
touch anything and this page computes it itself.",loading:"Loading the model…",live:"Computed in this page, {all} tokens of vocabulary, none left out before s\
oftmax.",same:" All {n} recorded tokens came out again.",missing:"The model file is not there, so this is the recorded state only.",spare:" The first {n} tokens\
 of the prompt do not fit and are left out.",runs:"Continuations",strategy:"Strategy {name}",run:"Text of strategy {name}, {title}",remove:"Remove strategy {nam\
e}",add:"Add a strategy",greedy:"greedy",pure:"pure sampling",penalty:"penalty",token:"token {step}: {token}, probability {p}",again:", repeats four tokens that\
 stood before",facts:"distinct-2 {distinct} · repeated 4-grams {repeated} · {stop}",stop_end:"ended itself",stop_length:"length limit",stop_full:"context full",
step:"Look at token",reroll:"Throw the die of token {step} again",before:"the model alone",after:"after the filters",bars:"The 30 likeliest tokens, and all the \
others",strip:"One die for all strategies",strip_note:"each token as wide as its probability; above the model alone, below after the filters",tail:"the {n} othe\
rs, {kept} of them kept",cut:"{filter} keeps {kept}",temperature:"temperature",top_k:"top-k",top_p:"top-p",min_p:"min-p",repetition_penalty:"repetition penalty",
all_tokens:"all",order:"Order of the filters, and how many tokens each leaves",earlier:"{filter} earlier",later:"{filter} later",stat_kept:"can be drawn",stat_kept_note:"\
of {all}; the {p} nucleus has {n}",stat_mass:"of the model’s mass kept",stat_mass_note:"{lost} cut away",stat_entropy:"entropy H in nats",stat_was:"the model \
alone: {value}",stat_exp:"exp(H): equally likely tokens",curve_kept:"Tokens that can be drawn",curve_entropy:"Entropy of the model, nats",curve_note:"click a st\
ep to open it",finding:"Token {step}, strategy {name} ({title}): {kept} of {all} tokens can be drawn; they hold {mass} of the model’s probability. The die {u} d\
raws “{token}”, which has {p}.",curve_finding:"{what}, from {low} to {high}: {list}",caption:"Token {step}, strategy {name} ({title}): the 30 likeliest toke\
ns and the tail",column_rank:"rank",column_token:"token"};var{TOP:ie,bars:le,strip:pe,cards:me,repeats:Qe,curves:de,parts:Ve,nodes:Xe,label:Ze,said:H,title:ce,LETTERS:fe,CATS:ue,percent:$,fromBase64:z,fromHalf:he,mulberry32:et,
uniform:tt,ORDER:j,SLACK:ot,NEUTRAL:R,rank:st,repetition:nt,softmax:rt,nucleusSize:ge,distribution:at,drawWith:it,entropy:lt,distinct:pt,repeated:mt,CHARACTER:dt,
bytesOf:ct,spell:ft,die:q,look:ke,examine:be}=globalThis.plm.text;var Oe=10,Ue=50;function we(e){let o=null,t=0,d=0,a=null,c=[],s={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0,busy:!1},i={prompt:null,cache:null,
ids:[]};s.recall=l=>{s.tokens=l.tokens.split(" "),s.vocab=s.tokens.length,s.prompt=l.prompt,s.spare=l.spare,s.runs=l.runs.map(({ids:r,p,kept:h,entropy:g,stop:_})=>({
recorded:!0,version:0,stop:_,logits:[],views:[],steps:r.map((S,k)=>({id:S,p:p[k],kept:h[k],ownEntropy:g[k]}))})),s.runs[l.selected].logits[l.step]=he(new Uint16Array(
z(l.logits).buffer))},s.load=(l,r)=>{o={...l,...l.open(r)},s.tokens=o.bpe.tokens,s.vocab=s.tokens.length,s.status="live"},s.follow=l=>{if(!o)return;f(l),l.strategies.
forEach((p,h)=>{let{order:g,seed:_,rerolls:S,tokens:k}=l,T={settings:p,order:g,seed:_,rerolls:S,tokens:k,end:o.end},w=JSON.stringify(T),L=s.runs[h],A=L&&!L.recorded?
L:Object.assign(o.newRun(a),{steps:L?.steps??[],version:0});A.key!==w&&Object.assign(A,{key:w,job:o.decode(o.model,A,i.ids,T)}),s.runs[h]=A}),s.runs.length=l.strategies.
length;let r=s.runs[l.selected];c=[r,...s.runs.filter(p=>p!==r)],s.busy=c.some(({job:p})=>p),s.busy&&(t||=setTimeout(b))},s.step=(l,r,{strategies:p,order:h,seed:g,
rerolls:_})=>{let S=s.runs[l],k=S?.logits[r],T=p[l];if(!k)return null;let w=T.repetition_penalty;return S.views[r]?.penalty!==w&&(S.views[r]=ke(k,[...s.prompt,...S.
steps.slice(0,r).map(({id:L})=>L)],w)),be(S.views[r],T,h,q(g,r,_))};function f({prompt:l,tokens:r}){if(a&&i.prompt===l&&i.tokens===r)return;let{model:p,bpe:h,end:g}=o,
_=h.encode(l),S=Math.max(1,p.config.max_len-r),k=_.length?_.slice(-S):[g],T=i.cache??=p.newCache();if(!a||String(k)!==String(i.ids)){let w=0;for(;w<k.length-1&&
w<T.length&&k[w]===i.ids[w];)w++;T.length=w,a={cache:T,logits:p.forward(k.slice(w),T)},i.prompt!==null&&(s.runs=[])}Object.assign(i,{prompt:l,tokens:r,ids:k}),s.
prompt=k,s.spare=Math.max(0,_.length-k.length)}function b(){let l=performance.now()+Oe;for(let r of c)for(r.job&&r.version++;r.job&&performance.now()<l;)r.job.next().
done&&(r.job=null);s.busy=c.some(({job:r})=>r),t=s.busy?setTimeout(b):0,!(s.busy&&performance.now()<d+Ue)&&(e(),d=performance.now())}return s.close=()=>clearTimeout(
t),s}var $e=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,I=e=>JSON.stringify(e).replace($e,o=>`\\u${o.charCodeAt(0).toString(
16).padStart(4,"0")}`);function ye({model:e,prompt:o,seed:t,rerolls:d,tokens:a,order:c},s,i){let{repetition_penalty:f,...b}=s,l=Object.keys(R).filter(p=>p in b&&
b[p]!==R[p]).map(p=>`${p}=${b[p]}`);c.join()!==j.join()&&l.push(`order=(${c.map(I).join(", ")})`);let r=Object.keys(d).filter(p=>d[p]).map(p=>`${p}: ${q(t,Number(
p),d)}`);return["import torch","from plmlib import sampling",...e==="none"?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",e==="no\
ne"?"# model and tokenizer are the ones you gave to SamplingLab":`model, tokenizer, _ = load(${I(e)})`,`ids = tokenizer.encode(${I(o)})${i>0?`[${i}:]`:""} or [t\
okenizer.eos]`,`dice = Mulberry32(${t})`,...r.length?[`again = {${r.join(", ")}}  # dice that were thrown again`]:[],`for step in range(${a}):`,"    with torch.\
inference_mode():","        logits = model(torch.tensor([ids]))[0, -1]",...f===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${f})`],...l.length?
[`    logits = sampling.filter(logits, ${l.join(", ")})`]:[],"    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest\
 first",r.length?"    u = dice.random()":null,`    ids.append(int(ranked[sampling.draw_with(probs, ${r.length?"again.get(step, u)":"dice.random()"})]))`,"    if\
 ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].filter(p=>p!==null).join(`
`)}function _e(e,o){if(!e.wants("top_k"))return null;let t=Z("top_k"),d=e.t("top_k"),a=i=>e.set({top_k:i>=o()?0:i}),c=m("input",{type:"range",id:t,min:0,max:100,step:1,
oninput:()=>a(Math.round(o()**(c.valueAsNumber/100)))}),s=se(e,{label:d,step:1,put:i=>i>=0&&a(Math.round(i))});return e.onDraw(()=>{let i=e.get("top_k"),f=i===0?
100:100*Math.log(i)/Math.log(o());Math.round(o()**(c.valueAsNumber/100))!==(i||o())&&(c.value=f),s.show(i),v(s.node,{min:0,max:o()}),v(c,{"aria-valuetext":i===0?
e.t("all_tokens"):i,style:{"--fill":`${f}%`}})}),m("div",{class:"plm-field"},m("label",{for:t,class:"plm-label"},d),m("div",{class:"plm-row"},c,s.node))}function xe(e,{
onmove:o}){if(!e.wants("order"))return null;let{t}=e,d=[0,1,2,3].map(s=>{let i=m("span"),f=m("b"),b=(p,h)=>m("button",{type:"button",class:"plm-move",onclick:()=>c(
s,p)},h),l=s>0&&b(-1,"‹"),r=s<3&&b(1,"›");return{name:i,count:f,left:l,right:r,node:m("li",{},m("span",{class:"plm-pipe-name"},l,i,r),f)}}),a=[];function c(s,i){
o(a[s],i);let f=d[s+i];(i<0?f.left||f.right:f.right||f.left).focus()}return{node:m("div",{class:"plm-field",role:"group","aria-label":t("order")},m("span",{class:"\
plm-label"},t("order")),m("ol",{class:"plm-pipe"},d.map(({node:s})=>s))),update(s,i){a=s,d.forEach(({name:f,count:b,left:l,right:r,node:p},h)=>{let g=t(s[h]);v(
f,{text:g}),v(b,{text:String(i[h]??"")}),v(p,{"data-cuts":h>0&&i[h]<i[h-1]}),l&&v(l,{"aria-label":t("earlier",{filter:g})}),r&&v(r,{"aria-label":t("later",{filter:g})})})}}}
function ve({t:e}){let o=["kept","mass","entropy","exp"].map(t=>{let d=m("b"),a=m("small");return{value:d,note:a,node:m("div",{class:"plm-stat"},d,m("span",{},e(
`stat_${t}`)),a)}});return{node:m("div",{class:"plm-stats"},o.map(({node:t})=>t)),update({kept:t,own:d,mass:a,entropy:c,ownEntropy:s,ranking:i},{top_p:f}){let b=f>
0&&f<1?f:.9,l=ge(Float64Array.from(d).sort().reverse(),b),r=[[String(t),e("stat_kept_note",{all:i.length,p:X(b),n:l})],[$(a),e("stat_mass_note",{lost:$(1-a)})],
[E(c,2),e("stat_was",{value:E(s,2)})],[E(Math.exp(c),1),e("stat_was",{value:E(Math.exp(s),1)})]];o.forEach(({value:p,note:h},g)=>{v(p,{text:r[g][0]}),v(h,{text:r[g][1]})})}}}var O=(e,o,t,d)=>Number.isFinite(e)?Math.min(t,Math.max(o,e)):d,Ce=e=>({temperature:O(e?.temperature,0,3,R.temperature),top_k:Math.round(O(e?.top_k,0,2**21,R.top_k)),
top_p:O(e?.top_p,0,1,R.top_p),min_p:O(e?.min_p,0,1,R.min_p),repetition_penalty:O(e?.repetition_penalty,1,2,R.repetition_penalty)});function G(e){let o=[...e.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,e.get("strategies")?.length??0))).map(Ce),t=e.get("order"),d=e.get("model");return{strategies:o,
model:/^[a-z0-9-]+$/.test(d)?d:"none",prompt:String(e.get("prompt")).slice(0,400),order:[...t].sort().join()===[...j].sort().join()?t:j,seed:Math.round(O(e.get(
"seed"),0,2**32-1,0)),tokens:Math.round(O(e.get("tokens"),1,100,40)),rerolls:e.get("rerolls")??{},selected:Math.round(O(e.get("selected"),0,o.length-1,0)),step:Math.
round(O(e.get("step"),0,99,0))}}var Se=["prompt","strategies","order","seed","tokens","rerolls"],W=(e,o)=>JSON.stringify(Se.map(t=>e.state[t]))===JSON.stringify(
Se.map(t=>o[t]));var Te=re({name:"sampling-lab",words:ae,build:je});function je(e){let{t:o}=e,t=we(()=>{b(),N()}),d=e.get("recorded"),a=G(e),c=null,s=!1,i=!1,f="";t.recall(d),e.
onDraw(()=>{a=G(e);let n=e.get("model_file");n?.byteLength&&t.status!=="live"&&k(new Uint8Array(n.buffer,n.byteOffset,n.byteLength)),!i&&!W(d,a)&&setTimeout(S),
t.follow(a),b()}),e.onClose(t.close);function b(){let n=t.step(a.selected,r(),a);s=!n,c=n??c}let l=()=>t.runs[a.selected]?.steps.length||1,r=()=>Math.min(a.step,
l()-1),p=()=>a.strategies[a.selected],h=()=>({name:fe[a.selected],title:ce(o,p()),step:r()+1,all:t.vocab}),g=n=>e.set(n(G(e))),_={...e,get:n=>p()[n],set:n=>g(({
strategies:u,selected:y})=>({strategies:u.map((M,x)=>x===y?{...M,...n}:M)}))};function S(){i||(i=!0,t.status="loading",globalThis.plm?.load?a.model==="none"?T():
Promise.all([plm.load("lm.js"),plm.load(`models/${a.model}.js`)]).then(()=>{k(z(plm.models[a.model])),t.follow(a),b(),N()}).catch(T):e.set({want_model:!0}))}function k(n){
try{t.load(plm.lm,n)}catch(u){T(u)}}function T(n){t.status="missing",n&&console.warn(n),N()}for(let n of["pointerdown","focusin","keydown","click"])e.root.addEventListener(
n,S);e.head.append(oe(e,{question:()=>o("question",h()),unit:o("tokens_unit"),step:1,right(n){let{kept:u}=c,y=t.runs[a.selected].steps.map(x=>x.kept),M=Math.abs(
n-u)<=Math.max(1,u/5);return[M,o(M?"right":"wrong",{kept:u,all:t.vocab,low:Math.min(...y),high:Math.max(...y)})]}})),e.controls.append(...[ne(e,"prompt",{}),U(e,
"seed",{min:0,max:99}),U(e,"tokens",{min:5,max:60})].filter(Boolean));let w=m("p",{class:"plm-status"}),L=me(e,{onpick:(n,u)=>e.set({selected:n,...u===void 0?{}:
{step:u}}),onremove:n=>g(({strategies:u,selected:y})=>u.length>2&&{strategies:u.filter((M,x)=>x!==n),selected:Math.max(0,y-(n<=y))})}),A=e.wants("strategies")&&
m("button",{type:"button",class:"plm-button",onclick:()=>g(({strategies:n,selected:u})=>n.length<4&&{strategies:[...n,n[u]],selected:n.length})},`+ ${o("add")}`),
Me={...e,get:()=>r()+1,set:({step:n})=>e.set({step:n-1})},P=e.wants("reroll")&&m("button",{type:"button",class:"plm-button",onclick:()=>g(({rerolls:n})=>({rerolls:{
...n,[r()]:(n[r()]??0)+1}}))}),J=le(e),Y=pe(e),B=xe(e,{onmove:(n,u)=>g(({order:y})=>({order:Ne(y,n,u)}))}),K=ve(e),Q=de(e,{onpick:n=>e.set({step:n}),length:l}),
D=m("div",{class:"plm-lens"}),Ee=m("p",{class:"plm-legend"},m("span",{class:"plm-key-before"}),o("before"),m("span",{class:"plm-key-after"}),o("after"));D.append(
m("div",{class:"plm-lens-bar"},...[U(Me,"step",{min:1,max:()=>a.tokens}),P].filter(Boolean)),m("div",{class:"plm-across"},m("p",{class:"plm-heading"},o("strip"),
m("small",{},o("strip_note"))),Y.node),m("div",{},m("p",{class:"plm-heading"},o("bars")),Ee,J.node),m("div",{class:"plm-side-panel"},...[U(_,"temperature",{min:0,
max:3,step:.01}),_e(_,()=>t.vocab),U(_,"top_p",{min:0,max:1,step:.01}),U(_,"min_p",{min:0,max:1,step:.01}),U(_,"repetition_penalty",{min:1,max:2,step:.05}),B&&B.
node,K.node].filter(Boolean))),e.stage.append(w,L.node,...A?[A]:[],D,Q.node),ee(e,()=>Le()),te(e,()=>ye(a,p(),t.spare));function Le(){let{ranking:n,own:u,probs:y,
kept:M}=c,x=Math.min(ie,n.length),V=F=>F.reduce((C,Re)=>C+Re,0);return{caption:o("caption",h()),columns:[o("column_rank"),o("column_token"),o("before"),o("after")],
rows:[...Array.from(n.slice(0,x),(F,C)=>[C+1,H(t.tokens,F),E(u[C],4),E(y[C]??0,4)]),["…",o("tail",{n:n.length-x,kept:Math.max(0,M-x)}),E(V(u.slice(x)),4),E(V(
y.slice(x)),4)]]}}function Ae(){let{kept:n,mass:u,u:y,id:M,p:x}=c;return o("finding",{...h(),kept:n,mass:$(u),u:y.toFixed(3),token:H(t.tokens,M),p:$(x)})}function N(){
if(L.update(t,{...a,step:r()}),t.status==="live"&&!f&&!t.busy&&W(d,a)){let u=d.runs.flatMap(({ids:M})=>M),y=t.runs.flatMap(M=>M.steps.map(({id:x})=>x));String(u)===
String(y)&&(f=o("same",{n:u.length}))}if(v(w,{text:o(t.status,{all:t.vocab})+(t.status==="live"?f:"")+(t.spare?o("spare",{n:t.spare}):""),"data-status":t.status,
"data-busy":t.busy}),v(D,{class:`plm-lens plm-cat-${ue[a.selected]}`,"data-stale":s}),A&&(A.hidden=a.strategies.length>=4),P&&v(P,{text:o("reroll",{step:r()+1})}),
Q.update(t,{...a,step:r()}),s)return;let n=Ae();J.update(t.tokens,c,a.order,n),Y.update(t.tokens,c,n),B?.update(a.order,c.stages),K.update(c,p()),v(e.finding,{text:n}),
e.say(n)}return N}function Ne(e,o,t){let d=e.filter(a=>a!==o);return d.splice(Math.max(0,e.indexOf(o)+t),0,o),d}(globalThis.plm.widgets??={})["sampling-lab"]=Te;})();
