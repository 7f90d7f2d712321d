(()=>{var{TOP:tt,bars:et,cards:nt,repeats:ee,curves:ot,LETTERS:st,CATS:rt,percent:z,parts:ne,nodes:oe,label:se,said:Q,title:it,strip:lt,fromBase64:J,fromHalf:at,mulberry32:re,
uniform:ie,ORDER:ct,SLACK:le,NEUTRAL:X,rank:ae,repetition:ce,softmax:pe,nucleusSize:pt,distribution:me,drawWith:de,entropy:fe,distinct:ue,repeated:ge,CHARACTER:he,
bytesOf:be,spell:we,die:H,look:mt,examine:dt}=globalThis.plm.tokens;var{visible:xe,spelled:ye,h:f,set:$,unique:ft,tableSwitch:ut,copyCode:gt,resetButton:ve,isOpen:ht,cover:Y,guess:bt,onEnter:_e,numberBox:wt,slider:N,buttons:Se,toggles:$e,
check:Me,textbox:kt,short:xt,fixed:R,widget:yt,within:Oe,sliderEnds:Ee,accepted:Te,tokenise:je}=globalThis.plm.ui;var qt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Lt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,W=t=>JSON.
stringify(t).replace(qt,Lt);function zt(t,o){let e=Object.keys(X).filter(n=>Object.hasOwn(t,n)).filter(n=>t[n]!==X[n]).map(n=>`${n}=${t[n]}`);return o.join()!==ct.join()&&e.push(`order=(${o.
map(W).join(", ")})`),e.join(", ")}function vt({model:t,prompt:o,seed:i,rerolls:e,tokens:n,order:a},m,c){let{repetition_penalty:h,...g}=m,l=zt(g,a),u=Object.keys(
e).filter(y=>e[y]).map(y=>`${y}: ${H(i,Number(y),e)}`),k=t==="none",x=c>0?`[${c}:]`:"",M=u.length?"again.get(step, u)":"dice.random()";return["import torch","fr\
om plmlib import sampling",...k?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",k?"# model and tokenizer are the ones you gave to \
SamplingLab":`model, tokenizer, _ = load(${W(t)})`,`ids = tokenizer.encode(${W(o)})${x} or [tokenizer.eos]`,`dice = Mulberry32(${i})`,...u.length?[`again = {${u.
join(", ")}}  # dice that were thrown again`]:[],`for step in range(${n}):`,"    with torch.inference_mode():","        logits = model(torch.tensor([ids]))[0, -\
1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...l?[`    logits = sampling.filtered(logits, ${l})`]:[],"    probs, ranke\
d = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest first",...u.length?["    u = dice.random()"]:[],`    ids.append(int(ranked[sa\
mpling.draw_with(probs, ${M})]))`,"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].join(`
`)}var Ft=10,Ut=4,_t=150,Dt=60;function It({ids:t,p:o,kept:i,entropy:e,stop:n}){let a=t.map((m,c)=>({id:m,p:o[c],kept:i[c],ownEntropy:e[c]}));return{recorded:!0,version:0,
stop:n,logits:[],views:[],steps:a}}function St(t){let o=null,i=null,e=0,n=0,a=0,m=0,c={},h=[],g={prompt:null,tokens:0,ids:[],cache:null},l={status:"recorded",tokens:[],
vocab:0,runs:[],prompt:[],spare:0,busy:!1,recall:u,load:k,follow:x,step:j,close(){clearTimeout(e),cancelAnimationFrame(n)}};return l;function b(s){l.tokens=s,l.
vocab=s.length}function u(s){b(s.tokens.split(" ")),l.prompt=s.prompt,l.spare=s.spare,l.runs=s.runs.map(It);let p=new Uint16Array(J(s.logits).buffer);l.runs[s.selected].
logits[s.step]=at(p)}function k(s,p){o={...s,...s.open(p)},b(o.bpe.tokens),l.status="live"}function x(s){if(!o)return;O(s),l.runs=s.strategies.map((d,_)=>y(l.runs[_],
d,s));let p=l.runs[s.selected];h=[p,...l.runs.filter(d=>d!==p)],l.busy=h.some(({job:d})=>d),m=performance.now(),l.busy&&M()}function M(){if(e||n)return;let s=()=>{
n=0,e=setTimeout(F)};performance.now()<m+_t?n=requestAnimationFrame(s):s()}function y(s,p,{order:d,seed:_,rerolls:E,tokens:T}){let w=s&&!s.recorded?s:{...o.newRun(
i),steps:s?.steps??[],version:0},S={settings:p,order:d,seed:_,rerolls:E,tokens:T,end:o.end},q=JSON.stringify(S);return w.key!==q&&Object.assign(w,{key:q,job:o.decode(
o.model,w,g.ids,S)}),w}function j(s,p,{strategies:d,order:_,seed:E,rerolls:T}){let B=l.runs[s],w=B?.logits[p];if(!w)return null;let S=d[s],q=JSON.stringify([s,p,
S,_,E,T[p]]);if(c.key===q&&c.logits===w)return c.step;let U=S.repetition_penalty;if(B.views[p]?.penalty!==U){let I=[...l.prompt,...B.steps.slice(0,p).map(({id:K})=>K)];
B.views[p]=mt(w,I,U)}return c={key:q,logits:w,step:dt(B.views[p],S,_,H(E,p,T))},c.step}function O({prompt:s,tokens:p}){if(i&&g.prompt===s&&g.tokens===p)return;let{
model:d,bpe:_,end:E}=o,T=_.encode(s),B=Math.max(1,d.config.max_len-p),w=T.length?T.slice(-B):[E],S=g.cache??=d.newCache();(!i||String(w)!==String(g.ids))&&(S.length=
A(w,S.length),i={cache:S,logits:d.forward(w.slice(S.length),S)},g.prompt!==null&&(l.runs=[])),Object.assign(g,{prompt:s,tokens:p,ids:w}),l.prompt=w,l.spare=Math.
max(0,T.length-w.length)}function A(s,p){let d=0;for(;d<s.length-1&&d<p&&s[d]===g.ids[d];)d++;return d}function F(){e=0;let s=performance.now(),p=s+(s<m+_t?Ut:Ft);
for(let d of h)L(d,p);l.busy=h.some(({job:d})=>d),(!l.busy||performance.now()>a+Dt)&&(t(),a=performance.now()),l.busy&&M()}function L(s,p){if(s.job){s.version++;
try{for(;s.job&&performance.now()<p;)s.job.next().done&&(s.job=null)}catch(d){s.job=null,console.error(d)}}}}function $t(t,{strategy:o,change:i,all:e}){let n={...t,limits:t.limits.strategies.each,get:a=>o()[a],set:i};return[N(n,"temperature"),Pt(n,e),N(n,"top_p"),N(n,"\
min_p"),N(n,"repetition_penalty")].filter(Boolean)}function Pt(t,o){if(!t.wants("top_k"))return null;let i=ft("top_k"),e=t.t("top_k"),n=l=>t.set({top_k:l>=o()?0:
l}),a=()=>Math.round(o()**(c.valueAsNumber/100)),m=l=>l>=t.limits.top_k.low&&n(Math.round(l)),c=f("input",{type:"range",id:i,min:0,max:100,step:1,oninput:()=>n(
a())}),h=wt(t,{label:e,step:1,put:m});t.onDraw(()=>{let l=t.get("top_k"),b=l===0?100:100*Math.log(l)/Math.log(o());a()!==(l||o())&&(c.value=b),h.show(l),$(h.node,
{min:0,max:o()}),$(c,{"aria-valuetext":l===0?t.t("all_tokens"):l,style:{"--fill":`${b}%`}})});let g=f("label",{for:i,class:"plm-label"},e);return f("div",{class:"\
plm-field"},g,f("div",{class:"plm-row"},c,h.node))}function Mt(t,{onmove:o}){if(!t.wants("order"))return null;let{t:i}=t,e=t.limits.order.options.length,n=Array.
from({length:e},(b,u)=>Jt(u,e,m)),a=[];function m(b,u){o(a[b],u);let{left:k,right:x}=n[b+u];(u<0?k||x:x||k).focus()}function c(b,u){a=b,n.forEach(({name:k,left:x,
right:M,number:y,node:j},O)=>{let A=i(b[O]);$(k,{text:A}),$(y,{text:String(u[O]??"")}),$(j,{"data-cuts":O>0&&u[O]<u[O-1]}),x&&$(x,{"aria-label":i("earlier",{filter:A})}),
M&&$(M,{"aria-label":i("later",{filter:A})})})}let h=f("ol",{class:"plm-pipe"},n.map(({node:b})=>b)),g=f("span",{class:"plm-label"},i("order"));return{node:f("d\
iv",{class:"plm-field",role:"group","aria-label":i("order")},g,h),update:c}}function Jt(t,o,i){let e=(g,l)=>f("button",{type:"button",class:"plm-move",onclick:()=>i(
t,g)},l),n=t>0&&e(-1,"‹"),a=t<o-1&&e(1,"›"),m=f("span"),c=f("b"),h=f("li",{},f("span",{class:"plm-pipe-name"},n,m,a),c);return{name:m,number:c,left:n,right:a,
node:h}}function Ot({t}){let o=["kept","mass","entropy","exp"].map(e=>{let n=f("b"),a=f("small"),m=f("div",{class:"plm-stat"},n,f("span",{},t(`stat_${e}`)),a);return{value:n,
note:a,node:m}});function i({kept:e,own:n,mass:a,entropy:m,ownEntropy:c,ranking:h},{top_p:g}){let l=g>0&&g<1?g:.9,b=Float64Array.from(n).sort().reverse(),u={all:h.
length,p:xt(l),n:pt(b,l)},k=[[String(e),t("stat_kept_note",u)],[z(a),t("stat_mass_note",{lost:z(1-a)})],[R(m,2),t("stat_was",{value:R(c,2)})],[R(Math.exp(m),1),
t("stat_was",{value:R(Math.exp(c),1)})]];o.forEach(({value:x,note:M},y)=>{$(x,{text:k[y][0]}),$(M,{text:k[y][1]})})}return{node:f("div",{class:"plm-stats"},o.map(
({node:e})=>e)),update:i}}function Tt(t,o,i){let{t:e}=t,n={...t,get:()=>o.at()+1,set:({step:s})=>t.set({step:s-1})},a=N(n,"step",{min:1,max:()=>o.state().tokens}),m=Wt(t,o,i),c=lt(t),h=et(
t),g=Mt(t,{onmove:(s,p)=>i(({order:d})=>({order:Gt(d,s,p)}))}),l=Ot(t),b=s=>i(({strategies:p,selected:d})=>({strategies:p.map((_,E)=>E===d?{..._,...s}:_)})),u=$t(
t,{strategy:o.strategy,change:b,all:o.all}),k=f("div",{class:"plm-knobs"},u),x=f("small",{},e("strip_note")),M=f("div",{class:"plm-across"},Et(e("strip"),x),c.node),
y=f("div",{},Et(e("bars")),Ht(e),h.node),j=f("div",{class:"plm-side-panel"},k,g?.node,l.node),O=f("div",{class:"plm-lens"},f("div",{class:"plm-lens-bar"},a,m),M,
y,j);function A(s){$(O,{class:`plm-lens plm-cat-${rt[o.state().selected]}`,"data-stale":s}),m&&$(m,{text:e("reroll",{step:o.at()+1})})}function F(s,p,d,_){h.update(
s,p,d,_),c.update(s,p,_),g?.update(d,p.stages),l.update(p,o.strategy())}let L=[M,y,g?.node,l.node].filter(Boolean);return{node:O,side:j,knobs:k,pictures:L,update:A,
draw:F}}var Et=(...t)=>f("p",{class:"plm-heading"},t);function Ht(t){let o=i=>[f("span",{class:`plm-key-${i}`}),t(i)];return f("p",{class:"plm-legend"},o("befor\
e"),o("after"))}function Wt(t,{at:o},i){if(!t.wants("reroll"))return null;let e=({rerolls:n})=>({rerolls:{...n,[o()]:(n[o()]??0)+1}});return f("button",{type:"b\
utton",class:"plm-button",onclick:()=>i(e)})}function Gt(t,o,i){let e=t.filter(n=>n!==o);return e.splice(Math.max(0,t.indexOf(o)+i),0,o),e}var D={prompt:{kind:"text",longest:400},strategies:{kind:"strategies",fewest:2,most:4,each:{temperature:{kind:"real",low:0,high:3,neutral:1,step:.01},top_k:{kind:"\
whole",low:0,high:2097152,neutral:0},top_p:{kind:"real",low:0,high:1,neutral:1,step:.01},min_p:{kind:"real",low:0,high:1,neutral:0,step:.01},repetition_penalty:{
kind:"real",low:1,high:2,neutral:1,step:.05}}},order:{kind:"permutation",options:["temperature","top_k","top_p","min_p"]},seed:{kind:"whole",low:0,high:4294967295,
slider:[0,99]},tokens:{kind:"whole",low:1,high:100,slider:[5,60]},rerolls:{kind:"rerolls",low:0,high:99},selected:{kind:"whole",low:0,high:3},step:{kind:"whole",
low:0,high:99},model:{kind:"plain",longest:80,link:!1},question:{kind:"choice",options:["kept","narrow","none"]},controls:{kind:"knobs",options:["prompt","seed",
"tokens","strategies","step","reroll","order","temperature","top_k","top_p","min_p","repetition_penalty"]}};function jt(t,o,i){let{t:e}=t,n=()=>t.get("question");return bt(t,{question:()=>e(`question_${n()}`,o()),step:1,right(a){let{open:m,all:c}=i(),h=c.filter(k=>k===
1).length,g={kept:m,single:h,low:Math.min(...c),high:Math.max(...c)},l={kept:Math.max(1,m/5),narrow:0}[n()],b={kept:m,narrow:h}[n()],u=a!==""&&Math.abs(a-b)<=l;
return[u,e(`${u?"right":"wrong"}_${n()}`,{...o(),...g})]}})}var At=["prompt","strategies","order","seed","tokens","rerolls"];function G(t){let o=Object.fromEntries([...At,"model","step"].map(i=>[i,t.get(i)]));return{...o,
selected:Math.min(t.get("selected"),o.strategies.length-1)}}function Z(t,o){let i=e=>JSON.stringify(At.map(n=>e[n]));return i(t.state)===i(o)}var Vt=720,Nt=yt({name:"sampling-lab",limits:D,build:Qt});function Qt(t){let{t:o}=t,i=t.get("recorded"),e=St(()=>t.attempt(()=>{u(),P(),e.busy||t.redraw()})),n=G(
t),a,m,c=!1,h=!1,g,l=!1,b="";e.recall(i),k(),t.onDraw(()=>{n=G(t);let r=t.get("model_file");r?.byteLength&&e.status!=="live"&&L(new Uint8Array(r.buffer,r.byteOffset,
r.byteLength)),e.follow(n),u(),!l&&(c||!Z(i,n))&&setTimeout(A)}),t.onClose(e.close);function u(){let r=e.step(n.selected,x(),n);c=!r,!c&&(a=r,m={...j(),order:n.
order})}function k(){let r={...i.state,selected:i.selected,step:i.step};a=e.step(r.selected,r.step,r),m={...j(r),order:r.order}}let x=()=>Math.min(n.step,y()-1),
M=()=>n.strategies[n.selected];function y(r=n){return e.runs[r.selected]?.steps.length||1}function j(r=n){let v=y(r);return{...{name:st[r.selected],title:it(o,r.
strategies[r.selected])},step:Math.min(r.step,v-1)+1,all:e.vocab,n:v}}let O=r=>t.set(r(G(t)));function A(){l||(l=!0,e.status="loading",globalThis.plm?.load?n.model===
"none"?s():F().catch(s):t.set({want_model:!0}))}async function F(){await Promise.all([plm.load("lm.js"),plm.load(`models/${n.model}.js`)]),L(J(plm.models[n.model])),
e.follow(n),u(),P()}function L(r){try{e.load(plm.lm,r)}catch(v){s(v)}}function s(r){e.status="missing",r&&console.warn(r),P()}for(let r of["pointerdown","focusi\
n","keydown","click"])t.root.addEventListener(r,A);let p=()=>e.runs[n.selected].steps.map(r=>r.kept);t.head.append(jt(t,j,()=>({open:a.kept,all:p()})));let d=[kt(
t,"prompt"),N(t,"seed"),N(t,"tokens")];t.controls.append(...d.filter(Boolean));let _=f("p",{class:"plm-status"}),E=nt(t,{onpick:(r,v)=>t.set(v===void 0?{selected:r}:
{selected:r,step:v}),onremove:r=>O(v=>Yt(v,r))}),T=Xt(t,()=>O(Zt)),w=Tt(t,{at:x,state:()=>n,strategy:M,all:()=>e.vocab},O),S=ot(t,{onpick:r=>t.set({step:r}),length:y}),
q=r=>()=>t.get("question")===r;w.side.parentNode.prepend(Y(t,[...w.pictures,t.finding],q("kept"))),S.kept.before(Y(t,[S.kept])),t.stage.append(...[_,E.node,T,w.
node,S.node].filter(Boolean)),ut(t,()=>te(o,m,e.tokens,a)),gt(t,()=>vt(n,M(),e.spare));function U(){let{knobs:r,side:v}=w,C=E.card(n.selected);h&&C.nextSibling!==
r&&C.after(r),!h&&r.parentNode!==v&&v.prepend(r)}let I=new ResizeObserver(([{contentRect:r}])=>{h=r.width<=Vt,U()});I.observe(t.root),t.onClose(()=>I.disconnect());
function K(){let{mass:r,u:v,id:C,p:V}=a,Ct=Q(e.tokens,C);return o("finding",{...m,kept:a.kept,mass:z(r),u:v.toFixed(3),token:Ct,p:z(V)})}function Rt(){if(b||e.status!==
"live"||e.busy||!Z(i,n))return;let r=i.runs.flatMap(({ids:C})=>C),v=e.runs.flatMap(C=>C.steps.map(({id:V})=>V));String(r)===String(v)&&(b=o("same",{n:r.length}))}
function Bt(){let r=o(e.status,{all:e.vocab}),v=e.spare?o("spare",{n:e.spare}):"";return r+(e.status==="live"?b:"")+v}function P(){if(E.update(e,{...n,step:x()}),
Rt(),$(_,{text:Bt(),"data-status":e.status,"data-busy":e.busy}),T&&(T.hidden=n.strategies.length>=D.strategies.most),w.update(c),U(),e.busy||S.update(e,{...n,step:x()}),
g===a)return;g=a;let r=K();w.draw(e.tokens,a,m.order,r),$(t.finding,{text:r}),(ht(t)||!q("kept")())&&t.say(r)}return P}function Xt(t,o){return t.wants("strategi\
es")?f("button",{type:"button",class:"plm-button",onclick:o},`+ ${t.t("add")}`):null}function Yt({strategies:t,selected:o},i){return t.length<=D.strategies.fewest?
{}:{strategies:t.filter((n,a)=>a!==i),selected:Math.max(0,o-(i<=o?1:0))}}function Zt({strategies:t,selected:o}){return t.length>=D.strategies.most?{}:{strategies:[
...t,t[o]],selected:t.length}}function te(t,o,i,{ranking:e,own:n,probs:a,kept:m}){let c=Math.min(tt,e.length),h=b=>b.slice(c).reduce((u,k)=>u+k,0),g=(b,u)=>[u+1,
Q(i,b),R(n[u],4),R(a[u]??0,4)],l=t("tail",{n:e.length-c,kept:Math.max(0,m-c)});return{caption:t("caption",o),columns:[t("column_rank"),t("column_token"),t("befo\
re"),t("after")],rows:[...Array.from(e.slice(0,c),g),["…",l,R(h(n),4),R(h(a),4)]]}}(globalThis.plm.widgets??={})["sampling-lab"]=Nt;})();
