(()=>{var{chart:qe,ticks:Be,short:X,fixed:E,visible:De,spelled:He,h:m,set:v,unique:Z,tableSwitch:ee,table:Ue,copyCode:te,grid:Fe,shade:Pe,guess:oe,numberBox:ne,slider:R,
select:Ie,buttons:Je,toggles:We,check:Ke,textbox:se,widget:re,within:Ye,sliderEnds:Ge}=globalThis.plm.ui;var ae={title:"Sampling lab",question:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can it still choose from?",tokens_unit:"\
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
ns and the tail",column_rank:"rank",column_token:"token"};var{TOP:le,bars:ie,strip:pe,cards:me,repeats:Xe,curves:ce,parts:Ze,nodes:et,label:tt,said:I,title:de,LETTERS:fe,CATS:ue,percent:C,fromBase64:q,fromHalf:ge,mulberry32:ot,
uniform:nt,ORDER:N,SLACK:st,NEUTRAL:j,rank:rt,repetition:at,softmax:lt,nucleusSize:he,distribution:it,drawWith:pt,entropy:mt,distinct:ct,repeated:dt,CHARACTER:ft,
bytesOf:ut,spell:gt,die:B,look:be,examine:ke}=globalThis.plm.tokens;var Ae=10,Re=50;function we(e){let o=null,t=0,c=0,a=null,d=[],n={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0,busy:!1},l={prompt:null,cache:null,
ids:[]};n.recall=i=>{n.tokens=i.tokens.split(" "),n.vocab=n.tokens.length,n.prompt=i.prompt,n.spare=i.spare,n.runs=i.runs.map(({ids:r,p,kept:g,entropy:h,stop:x})=>({
recorded:!0,version:0,stop:x,logits:[],views:[],steps:r.map((T,b)=>({id:T,p:p[b],kept:g[b],ownEntropy:h[b]}))})),n.runs[i.selected].logits[i.step]=ge(new Uint16Array(
q(i.logits).buffer))},n.load=(i,r)=>{o={...i,...i.open(r)},n.tokens=o.bpe.tokens,n.vocab=n.tokens.length,n.status="live"},n.follow=i=>{if(!o)return;f(i),i.strategies.
forEach((p,g)=>{let{order:h,seed:x,rerolls:T,tokens:b}=i,M={settings:p,order:h,seed:x,rerolls:T,tokens:b,end:o.end},w=JSON.stringify(M),$=n.runs[g],O=$&&!$.recorded?
$:Object.assign(o.newRun(a),{steps:$?.steps??[],version:0});O.key!==w&&Object.assign(O,{key:w,job:o.decode(o.model,O,l.ids,M)}),n.runs[g]=O}),n.runs.length=i.strategies.
length;let r=n.runs[i.selected];d=[r,...n.runs.filter(p=>p!==r)],n.busy=d.some(({job:p})=>p),n.busy&&(t||=setTimeout(k))},n.step=(i,r,{strategies:p,order:g,seed:h,
rerolls:x})=>{let T=n.runs[i],b=T?.logits[r],M=p[i];if(!b)return null;let w=M.repetition_penalty;return T.views[r]?.penalty!==w&&(T.views[r]=be(b,[...n.prompt,...T.
steps.slice(0,r).map(({id:$})=>$)],w)),ke(T.views[r],M,g,B(h,r,x))};function f({prompt:i,tokens:r}){if(a&&l.prompt===i&&l.tokens===r)return;let{model:p,bpe:g,end:h}=o,
x=g.encode(i),T=Math.max(1,p.config.max_len-r),b=x.length?x.slice(-T):[h],M=l.cache??=p.newCache();if(!a||String(b)!==String(l.ids)){let w=0;for(;w<b.length-1&&
w<M.length&&b[w]===l.ids[w];)w++;M.length=w,a={cache:M,logits:p.forward(b.slice(w),M)},l.prompt!==null&&(n.runs=[])}Object.assign(l,{prompt:i,tokens:r,ids:b}),n.
prompt=b,n.spare=Math.max(0,x.length-b.length)}function k(){let i=performance.now()+Ae;for(let r of d)for(r.job&&r.version++;r.job&&performance.now()<i;)r.job.next().
done&&(r.job=null);n.busy=d.some(({job:r})=>r),t=n.busy?setTimeout(k):0,!(n.busy&&performance.now()<c+Re)&&(e(),c=performance.now())}return n.close=()=>clearTimeout(
t),n}var Ce=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,J=e=>JSON.stringify(e).replace(Ce,o=>`\\u${o.charCodeAt(0).toString(
16).padStart(4,"0")}`);function ye({model:e,prompt:o,seed:t,rerolls:c,tokens:a,order:d},n,l){let{repetition_penalty:f,...k}=n,i=Object.keys(j).filter(p=>p in k&&
k[p]!==j[p]).map(p=>`${p}=${k[p]}`);d.join()!==N.join()&&i.push(`order=(${d.map(J).join(", ")})`);let r=Object.keys(c).filter(p=>c[p]).map(p=>`${p}: ${B(t,Number(
p),c)}`);return["import torch","from plmlib import sampling",...e==="none"?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",e==="no\
ne"?"# model and tokenizer are the ones you gave to SamplingLab":`model, tokenizer, _ = load(${J(e)})`,`ids = tokenizer.encode(${J(o)})${l>0?`[${l}:]`:""} or [t\
okenizer.eos]`,`dice = Mulberry32(${t})`,...r.length?[`again = {${r.join(", ")}}  # dice that were thrown again`]:[],`for step in range(${a}):`,"    with torch.\
inference_mode():","        logits = model(torch.tensor([ids]))[0, -1]",...f===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${f})`],...i.length?
[`    logits = sampling.filtered(logits, ${i.join(", ")})`]:[],"    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # likelie\
st first",r.length?"    u = dice.random()":null,`    ids.append(int(ranked[sampling.draw_with(probs, ${r.length?"again.get(step, u)":"dice.random()"})]))`,"    \
if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].filter(p=>p!==null).join(`
`)}function xe(e,o){if(!e.wants("top_k"))return null;let t=Z("top_k"),c=e.t("top_k"),a=l=>e.set({top_k:l>=o()?0:l}),d=m("input",{type:"range",id:t,min:0,max:100,step:1,
oninput:()=>a(Math.round(o()**(d.valueAsNumber/100)))}),n=ne(e,{label:c,step:1,put:l=>l>=0&&a(Math.round(l))});return e.onDraw(()=>{let l=e.get("top_k"),f=l===0?
100:100*Math.log(l)/Math.log(o());Math.round(o()**(d.valueAsNumber/100))!==(l||o())&&(d.value=f),n.show(l),v(n.node,{min:0,max:o()}),v(d,{"aria-valuetext":l===0?
e.t("all_tokens"):l,style:{"--fill":`${f}%`}})}),m("div",{class:"plm-field"},m("label",{for:t,class:"plm-label"},c),m("div",{class:"plm-row"},d,n.node))}function _e(e,{
onmove:o}){if(!e.wants("order"))return null;let{t}=e,c=[0,1,2,3].map(n=>{let l=m("span"),f=m("b"),k=(p,g)=>m("button",{type:"button",class:"plm-move",onclick:()=>d(
n,p)},g),i=n>0&&k(-1,"‹"),r=n<3&&k(1,"›");return{name:l,count:f,left:i,right:r,node:m("li",{},m("span",{class:"plm-pipe-name"},i,l,r),f)}}),a=[];function d(n,l){
o(a[n],l);let f=c[n+l];(l<0?f.left||f.right:f.right||f.left).focus()}return{node:m("div",{class:"plm-field",role:"group","aria-label":t("order")},m("span",{class:"\
plm-label"},t("order")),m("ol",{class:"plm-pipe"},c.map(({node:n})=>n))),update(n,l){a=n,c.forEach(({name:f,count:k,left:i,right:r,node:p},g)=>{let h=t(n[g]);v(
f,{text:h}),v(k,{text:String(l[g]??"")}),v(p,{"data-cuts":g>0&&l[g]<l[g-1]}),i&&v(i,{"aria-label":t("earlier",{filter:h})}),r&&v(r,{"aria-label":t("later",{filter:h})})})}}}
function ve({t:e}){let o=["kept","mass","entropy","exp"].map(t=>{let c=m("b"),a=m("small");return{value:c,note:a,node:m("div",{class:"plm-stat"},c,m("span",{},e(
`stat_${t}`)),a)}});return{node:m("div",{class:"plm-stats"},o.map(({node:t})=>t)),update({kept:t,own:c,mass:a,entropy:d,ownEntropy:n,ranking:l},{top_p:f}){let k=f>
0&&f<1?f:.9,i=he(Float64Array.from(c).sort().reverse(),k),r=[[String(t),e("stat_kept_note",{all:l.length,p:X(k),n:i})],[C(a),e("stat_mass_note",{lost:C(1-a)})],
[E(d,2),e("stat_was",{value:E(n,2)})],[E(Math.exp(d),1),e("stat_was",{value:E(Math.exp(n),1)})]];o.forEach(({value:p,note:g},h)=>{v(p,{text:r[h][0]}),v(g,{text:r[h][1]})})}}}var A=(e,o,t,c)=>Number.isFinite(e)?Math.min(t,Math.max(o,e)):c,Le=e=>({temperature:A(e?.temperature,0,3,j.temperature),top_k:Math.round(A(e?.top_k,0,2**21,j.top_k)),
top_p:A(e?.top_p,0,1,j.top_p),min_p:A(e?.min_p,0,1,j.min_p),repetition_penalty:A(e?.repetition_penalty,1,2,j.repetition_penalty)});function D(e){let o=[...e.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,e.get("strategies")?.length??0))).map(Le),t=e.get("order"),c=e.get("model");return{strategies:o,
model:/^[a-z0-9-]+$/.test(c)?c:"none",prompt:String(e.get("prompt")).slice(0,400),order:[...t].sort().join()===[...N].sort().join()?t:N,seed:Math.round(A(e.get(
"seed"),0,2**32-1,0)),tokens:Math.round(A(e.get("tokens"),1,100,40)),rerolls:e.get("rerolls")??{},selected:Math.round(A(e.get("selected"),0,o.length-1,0)),step:Math.
round(A(e.get("step"),0,99,0))}}var Te=["prompt","strategies","order","seed","tokens","rerolls"],W=(e,o)=>JSON.stringify(Te.map(t=>e.state[t]))===JSON.stringify(
Te.map(t=>o[t]));var Me=re({name:"sampling-lab",words:ae,build:Ne});function Ne(e){let{t:o}=e,t=we(()=>{k(),z()}),c=e.get("recorded"),a=D(e),d=null,n=!1,l=!1,f="";t.recall(c),e.
onDraw(()=>{a=D(e);let s=e.get("model_file");s?.byteLength&&t.status!=="live"&&b(new Uint8Array(s.buffer,s.byteOffset,s.byteLength)),!l&&!W(c,a)&&setTimeout(T),
t.follow(a),k()}),e.onClose(t.close);function k(){let s=t.step(a.selected,r(),a);n=!s,d=s??d}let i=()=>t.runs[a.selected]?.steps.length||1,r=()=>Math.min(a.step,
i()-1),p=()=>a.strategies[a.selected],g=()=>({name:fe[a.selected],title:de(o,p()),step:r()+1,all:t.vocab}),h=s=>e.set(s(D(e))),x={...e,get:s=>p()[s],set:s=>h(({
strategies:u,selected:y})=>({strategies:u.map((S,_)=>_===y?{...S,...s}:S)}))};function T(){l||(l=!0,t.status="loading",globalThis.plm?.load?a.model==="none"?M():
Promise.all([plm.load("lm.js"),plm.load(`models/${a.model}.js`)]).then(()=>{b(q(plm.models[a.model])),t.follow(a),k(),z()}).catch(M):e.set({want_model:!0}))}function b(s){
try{t.load(plm.lm,s)}catch(u){M(u)}}function M(s){t.status="missing",s&&console.warn(s),z()}for(let s of["pointerdown","focusin","keydown","click"])e.root.addEventListener(
s,T);e.head.append(oe(e,{question:()=>o("question",g()),unit:o("tokens_unit"),step:1,right(s){let{kept:u}=d,y=t.runs[a.selected].steps.map(_=>_.kept),S=Math.abs(
s-u)<=Math.max(1,u/5);return[S,o(S?"right":"wrong",{kept:u,all:t.vocab,low:Math.min(...y),high:Math.max(...y)})]}})),e.controls.append(...[se(e,"prompt",{}),R(e,
"seed",{min:0,max:99}),R(e,"tokens",{min:5,max:60})].filter(Boolean));let w=m("p",{class:"plm-status"}),$=me(e,{onpick:(s,u)=>e.set({selected:s,...u===void 0?{}:
{step:u}}),onremove:s=>h(({strategies:u,selected:y})=>u.length>2&&{strategies:u.filter((S,_)=>_!==s),selected:Math.max(0,y-(s<=y))})}),O=e.wants("strategies")&&
m("button",{type:"button",class:"plm-button",onclick:()=>h(({strategies:s,selected:u})=>s.length<4&&{strategies:[...s,s[u]],selected:s.length})},`+ ${o("add")}`),
Se={...e,get:()=>r()+1,set:({step:s})=>e.set({step:s-1})},H=e.wants("reroll")&&m("button",{type:"button",class:"plm-button",onclick:()=>h(({rerolls:s})=>({rerolls:{
...s,[r()]:(s[r()]??0)+1}}))}),K=ie(e),Y=pe(e),U=_e(e,{onmove:(s,u)=>h(({order:y})=>({order:ze(y,s,u)}))}),G=ve(e),Q=ce(e,{onpick:s=>e.set({step:s}),length:i}),
F=m("div",{class:"plm-lens"}),Ee=m("p",{class:"plm-legend"},m("span",{class:"plm-key-before"}),o("before"),m("span",{class:"plm-key-after"}),o("after"));F.append(
m("div",{class:"plm-lens-bar"},...[R(Se,"step",{min:1,max:()=>a.tokens}),H].filter(Boolean)),m("div",{class:"plm-across"},m("p",{class:"plm-heading"},o("strip"),
m("small",{},o("strip_note"))),Y.node),m("div",{},m("p",{class:"plm-heading"},o("bars")),Ee,K.node),m("div",{class:"plm-side-panel"},...[R(x,"temperature",{min:0,
max:3,step:.01}),xe(x,()=>t.vocab),R(x,"top_p",{min:0,max:1,step:.01}),R(x,"min_p",{min:0,max:1,step:.01}),R(x,"repetition_penalty",{min:1,max:2,step:.05}),U&&U.
node,G.node].filter(Boolean))),e.stage.append(w,$.node,...O?[O]:[],F,Q.node),ee(e,()=>$e()),te(e,()=>ye(a,p(),t.spare));function $e(){let{ranking:s,own:u,probs:y,
kept:S}=d,_=Math.min(le,s.length),V=P=>P.reduce((L,je)=>L+je,0);return{caption:o("caption",g()),columns:[o("column_rank"),o("column_token"),o("before"),o("after")],
rows:[...Array.from(s.slice(0,_),(P,L)=>[L+1,I(t.tokens,P),E(u[L],4),E(y[L]??0,4)]),["…",o("tail",{n:s.length-_,kept:Math.max(0,S-_)}),E(V(u.slice(_)),4),E(V(
y.slice(_)),4)]]}}function Oe(){let{kept:s,mass:u,u:y,id:S,p:_}=d;return o("finding",{...g(),kept:s,mass:C(u),u:y.toFixed(3),token:I(t.tokens,S),p:C(_)})}function z(){
if($.update(t,{...a,step:r()}),t.status==="live"&&!f&&!t.busy&&W(c,a)){let u=c.runs.flatMap(({ids:S})=>S),y=t.runs.flatMap(S=>S.steps.map(({id:_})=>_));String(u)===
String(y)&&(f=o("same",{n:u.length}))}if(v(w,{text:o(t.status,{all:t.vocab})+(t.status==="live"?f:"")+(t.spare?o("spare",{n:t.spare}):""),"data-status":t.status,
"data-busy":t.busy}),v(F,{class:`plm-lens plm-cat-${ue[a.selected]}`,"data-stale":n}),O&&(O.hidden=a.strategies.length>=4),H&&v(H,{text:o("reroll",{step:r()+1})}),
Q.update(t,{...a,step:r()}),n)return;let s=Oe();K.update(t.tokens,d,a.order,s),Y.update(t.tokens,d,s),U?.update(a.order,d.stages),G.update(d,p()),v(e.finding,{text:s}),
e.say(s)}return z}function ze(e,o,t){let c=e.filter(a=>a!==o);return c.splice(Math.max(0,e.indexOf(o)+t),0,o),c}(globalThis.plm.widgets??={})["sampling-lab"]=Me;})();
