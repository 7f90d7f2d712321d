(()=>{var{visible:ne,spelled:oe,h:f,set:$,unique:Z,tableSwitch:tt,copyCode:et,resetButton:se,isOpen:nt,cover:V,guess:ot,onEnter:re,numberBox:st,slider:N,buttons:le,toggles:ie,
check:ae,textbox:rt,menu:ce,model:pe,models:me,short:lt,fixed:R,widget:it,fromBase64:at,fromHalf:ct,within:de,sliderEnds:fe,accepted:ue,unpack:pt,mulberry32:ge,
uniform:he,tokenise:be}=globalThis.plm.ui;var{TOP:mt,bars:dt,cards:ft,repeats:ke,curves:ut,LETTERS:gt,CATS:ht,percent:z,parts:xe,nodes:ye,label:ve,said:Q,title:bt,strip:wt,ORDER:kt,SLACK:_e,NEUTRAL:X,rank:Se,
repetition:$e,softmax:Me,nucleusSize:xt,distribution:Oe,drawWith:Ee,entropy:Te,distinct:je,repeated:Ae,CHARACTER:Ne,bytesOf:Re,spell:Ce,die:J,look:yt,examine:vt,
wholeWords:qe}=globalThis.plm.tokens;var Lt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,zt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,H=t=>JSON.
stringify(t).replace(Lt,zt);function Ft(t,o){let e=Object.keys(X).filter(n=>Object.hasOwn(t,n)).filter(n=>t[n]!==X[n]).map(n=>`${n}=${t[n]}`);return o.join()!==kt.join()&&e.push(`order=(${o.
map(H).join(", ")})`),e.join(", ")}function _t({model:t,prompt:o,seed:l,rerolls:e,tokens:n,order:a},m,c){let{repetition_penalty:h,...g}=m,i=Ft(g,a),u=Object.keys(
e).filter(y=>e[y]).map(y=>`${y}: ${J(l,Number(y),e)}`),k=t==="none",x=c>0?`[${c}:]`:"",M=u.length?"again.get(step, u)":"dice.random()";return["import torch","fr\
om plmlib import sampling",...k?[]:["from plmlib.course import load"],"from plmlib.dice import Mulberry32","",k?"# model and tokenizer are the ones you gave to \
SamplingLab":`model, tokenizer, _ = load(${H(t)})`,`ids = tokenizer.encode(${H(o)})${x} or [tokenizer.eos]`,`dice = Mulberry32(${l})`,...u.length?[`again = {${u.
join(", ")}}  # dice that were thrown again`]:[],`for step in range(${n}):`,"    with torch.inference_mode():","        logits = model(torch.tensor([ids]))[0, -\
1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...i?[`    logits = sampling.filtered(logits, ${i})`]:[],"    probs, ranke\
d = sampling.probabilities(logits).sort(descending=True, stable=True)  # likeliest first",...u.length?["    u = dice.random()"]:[],`    ids.append(int(ranked[sa\
mpling.draw_with(probs, ${M})]))`,"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].join(`
`)}var Ut=10,Dt=4,St=150,It=60;function Pt({ids:t,p:o,kept:l,entropy:e,stop:n}){let a=t.map((m,c)=>({id:m,p:o[c],kept:l[c],ownEntropy:e[c]}));return{recorded:!0,version:0,
stop:n,logits:[],views:[],steps:a}}function $t(t){let o=null,l=null,e=0,n=0,a=0,m=0,c={},h=[],g={prompt:null,tokens:0,ids:[],cache:null},i={status:"recorded",tokens:[],
vocab:0,runs:[],prompt:[],spare:0,busy:!1,recall:u,load:k,follow:x,step:j,close(){clearTimeout(e),cancelAnimationFrame(n)}};return i;function b(s){i.tokens=s,i.
vocab=s.length}function u(s){b(s.tokens.split(" ")),i.prompt=s.prompt,i.spare=s.spare,i.runs=s.runs.map(Pt);let p=new Uint16Array(at(s.logits).buffer);i.runs[s.
selected].logits[s.step]=ct(p)}function k(s,p){o={...s,...s.open(p)},b(o.bpe.tokens),i.status="live"}function x(s){if(!o)return;O(s),i.runs=s.strategies.map((d,_)=>y(
i.runs[_],d,s));let p=i.runs[s.selected];h=[p,...i.runs.filter(d=>d!==p)],i.busy=h.some(({job:d})=>d),m=performance.now(),i.busy&&M()}function M(){if(e||n)return;
let s=()=>{n=0,e=setTimeout(F)};performance.now()<m+St?n=requestAnimationFrame(s):s()}function y(s,p,{order:d,seed:_,rerolls:E,tokens:T}){let w=s&&!s.recorded?s:
{...o.newRun(l),steps:s?.steps??[],version:0},S={settings:p,order:d,seed:_,rerolls:E,tokens:T,end:o.end},B=JSON.stringify(S);return w.key!==B&&Object.assign(w,{
key:B,job:o.decode(o.model,w,g.ids,S)}),w}function j(s,p,{strategies:d,order:_,seed:E,rerolls:T}){let C=i.runs[s],w=C?.logits[p];if(!w)return null;let S=d[s],B=JSON.
stringify([s,p,S,_,E,T[p]]);if(c.key===B&&c.logits===w)return c.step;let U=S.repetition_penalty;if(C.views[p]?.penalty!==U){let I=[...i.prompt,...C.steps.slice(
0,p).map(({id:G})=>G)];C.views[p]=yt(w,I,U)}return c={key:B,logits:w,step:vt(C.views[p],S,_,J(E,p,T))},c.step}function O({prompt:s,tokens:p}){if(l&&g.prompt===s&&
g.tokens===p)return;let{model:d,bpe:_,end:E}=o,T=_.encode(s),C=Math.max(1,d.config.max_len-p),w=T.length?T.slice(-C):[E],S=g.cache??=d.newCache();(!l||String(w)!==
String(g.ids))&&(S.length=A(w,S.length),l={cache:S,logits:d.forward(w.slice(S.length),S)},g.prompt!==null&&(i.runs=[])),Object.assign(g,{prompt:s,tokens:p,ids:w}),
i.prompt=w,i.spare=Math.max(0,T.length-w.length)}function A(s,p){let d=0;for(;d<s.length-1&&d<p&&s[d]===g.ids[d];)d++;return d}function F(){e=0;let s=performance.
now(),p=s+(s<m+St?Dt:Ut);for(let d of h)L(d,p);i.busy=h.some(({job:d})=>d),(!i.busy||performance.now()>a+It)&&(t(),a=performance.now()),i.busy&&M()}function L(s,p){
if(s.job){s.version++;try{for(;s.job&&performance.now()<p;)s.job.next().done&&(s.job=null)}catch(d){s.job=null,console.error(d)}}}}function Mt(t,{strategy:o,change:l,all:e}){let n={...t,limits:t.limits.strategies.each,get:a=>o()[a],set:l};return[N(n,"temperature"),Jt(n,e),N(n,"top_p"),N(n,"\
min_p"),N(n,"repetition_penalty")].filter(Boolean)}function Jt(t,o){if(!t.wants("top_k"))return null;let l=Z("top_k"),e=t.t("top_k"),n=i=>t.set({top_k:i>=o()?0:
i}),a=()=>Math.round(o()**(c.valueAsNumber/100)),m=i=>i>=t.limits.top_k.low&&n(Math.round(i)),c=f("input",{type:"range",id:l,min:0,max:100,step:1,oninput:()=>n(
a())}),h=st(t,{label:e,step:1,put:m});t.onDraw(()=>{let i=t.get("top_k"),b=i===0?100:100*Math.log(i)/Math.log(o());a()!==(i||o())&&(c.value=b),h.show(i),$(h.node,
{min:0,max:o()}),$(c,{"aria-valuetext":i===0?t.t("all_tokens"):i,style:{"--fill":`${b}%`}})});let g=f("label",{for:l,class:"plm-label"},e);return f("div",{class:"\
plm-field"},g,f("div",{class:"plm-row"},c,h.node))}function Ot(t,{onmove:o}){if(!t.wants("order"))return null;let{t:l}=t,e=t.limits.order.options.length,n=Array.
from({length:e},(b,u)=>Ht(u,e,m)),a=[];function m(b,u){o(a[b],u);let{left:k,right:x}=n[b+u];(u<0?k||x:x||k).focus()}function c(b,u){a=b,n.forEach(({name:k,left:x,
right:M,number:y,node:j},O)=>{let A=l(b[O]);$(k,{text:A}),$(y,{text:String(u[O]??"")}),$(j,{"data-cuts":O>0&&u[O]<u[O-1]}),x&&$(x,{"aria-label":l("earlier",{filter:A})}),
M&&$(M,{"aria-label":l("later",{filter:A})})})}let h=f("ol",{class:"plm-pipe"},n.map(({node:b})=>b)),g=f("span",{class:"plm-label"},l("order"));return{node:f("d\
iv",{class:"plm-field",role:"group","aria-label":l("order")},g,h),update:c}}function Ht(t,o,l){let e=(g,i)=>f("button",{type:"button",class:"plm-move",onclick:()=>l(
t,g)},i),n=t>0&&e(-1,"‹"),a=t<o-1&&e(1,"›"),m=f("span"),c=f("b"),h=f("li",{},f("span",{class:"plm-pipe-name"},n,m,a),c);return{name:m,number:c,left:n,right:a,
node:h}}function Et({t}){let o=["kept","mass","entropy","exp"].map(e=>{let n=f("b"),a=f("small"),m=f("div",{class:"plm-stat"},n,f("span",{},t(`stat_${e}`)),a);return{value:n,
note:a,node:m}});function l({kept:e,own:n,mass:a,entropy:m,ownEntropy:c,ranking:h},{top_p:g}){let i=g>0&&g<1?g:.9,b=Float64Array.from(n).sort().reverse(),u={all:h.
length,p:lt(i),n:xt(b,i)},k=[[String(e),t("stat_kept_note",u)],[z(a),t("stat_mass_note",{lost:z(1-a)})],[R(m,2),t("stat_was",{value:R(c,2)})],[R(Math.exp(m),1),
t("stat_was",{value:R(Math.exp(c),1)})]];o.forEach(({value:x,note:M},y)=>{$(x,{text:k[y][0]}),$(M,{text:k[y][1]})})}return{node:f("div",{class:"plm-stats"},o.map(
({node:e})=>e)),update:l}}function jt(t,o,l){let{t:e}=t,n={...t,get:()=>o.at()+1,set:({step:s})=>t.set({step:s-1})},a=N(n,"step",{min:1,max:()=>o.state().tokens}),m=Gt(t,o,l),c=wt(t),h=dt(
t),g=Ot(t,{onmove:(s,p)=>l(({order:d})=>({order:Kt(d,s,p)}))}),i=Et(t),b=s=>l(({strategies:p,selected:d})=>({strategies:p.map((_,E)=>E===d?{..._,...s}:_)})),u=Mt(
t,{strategy:o.strategy,change:b,all:o.all}),k=f("div",{class:"plm-knobs"},u),x=f("small",{},e("strip_note")),M=f("div",{class:"plm-across"},Tt(e("strip"),x),c.node),
y=f("div",{},Tt(e("bars")),Wt(e),h.node),j=f("div",{class:"plm-side-panel"},k,g?.node,i.node),O=f("div",{class:"plm-lens"},f("div",{class:"plm-lens-bar"},a,m),M,
y,j);function A(s){$(O,{class:`plm-lens plm-cat-${ht[o.state().selected]}`,"data-stale":s}),m&&$(m,{text:e("reroll",{step:o.at()+1})})}function F(s,p,d,_){h.update(
s,p,d,_),c.update(s,p,_),g?.update(d,p.stages),i.update(p,o.strategy())}let L=[M,y,g?.node,i.node].filter(Boolean);return{node:O,side:j,knobs:k,pictures:L,update:A,
draw:F}}var Tt=(...t)=>f("p",{class:"plm-heading"},t);function Wt(t){let o=l=>[f("span",{class:`plm-key-${l}`}),t(l)];return f("p",{class:"plm-legend"},o("befor\
e"),o("after"))}function Gt(t,{at:o},l){if(!t.wants("reroll"))return null;let e=({rerolls:n})=>({rerolls:{...n,[o()]:(n[o()]??0)+1}});return f("button",{type:"b\
utton",class:"plm-button",onclick:()=>l(e)})}function Kt(t,o,l){let e=t.filter(n=>n!==o);return e.splice(Math.max(0,t.indexOf(o)+l),0,o),e}var D={prompt:{kind:"text",longest:400},strategies:{kind:"strategies",fewest:2,most:4,each:{temperature:{kind:"real",low:0,high:3,neutral:1,step:.01},top_k:{kind:"\
whole",low:0,high:2097152,neutral:0},top_p:{kind:"real",low:0,high:1,neutral:1,step:.01},min_p:{kind:"real",low:0,high:1,neutral:0,step:.01},repetition_penalty:{
kind:"real",low:1,high:2,neutral:1,step:.05}}},order:{kind:"permutation",options:["temperature","top_k","top_p","min_p"]},seed:{kind:"whole",low:0,high:4294967295,
slider:[0,99]},tokens:{kind:"whole",low:1,high:100,slider:[5,60]},rerolls:{kind:"rerolls",low:0,high:99},selected:{kind:"whole",low:0,high:3},step:{kind:"whole",
low:0,high:99},model:{kind:"plain",longest:80,link:!1},question:{kind:"choice",options:["kept","narrow","none"]},controls:{kind:"knobs",options:["prompt","seed",
"tokens","strategies","step","reroll","order","temperature","top_k","top_p","min_p","repetition_penalty"]}};function At(t,o,l){let{t:e}=t,n=()=>t.get("question");return ot(t,{question:()=>e(`question_${n()}`,o()),step:1,right(a){let{open:m,all:c}=l(),h=c.filter(k=>k===
1).length,g={kept:m,single:h,low:Math.min(...c),high:Math.max(...c)},i={kept:Math.max(1,m/5),narrow:0}[n()],b={kept:m,narrow:h}[n()],u=a!==""&&Math.abs(a-b)<=i;
return[u,e(`${u?"right":"wrong"}_${n()}`,{...o(),...g})]}})}var Nt=["prompt","strategies","order","seed","tokens","rerolls"];function W(t){let o=Object.fromEntries([...Nt,"model","step"].map(l=>[l,t.get(l)]));return{...o,
selected:Math.min(t.get("selected"),o.strategies.length-1)}}function Y(t,o){let l=e=>JSON.stringify(Nt.map(n=>e[n]));return l(t.state)===l(o)}var Qt=720,Rt=it({name:"sampling-lab",limits:D,build:Xt});function Xt(t){let{t:o}=t,l=t.get("recorded"),e=$t(()=>t.attempt(()=>{u(),P(),e.busy||t.redraw()})),n=W(
t),a,m,c=!1,h=!1,g,i=!1,b="";e.recall(l),k(),t.onDraw(()=>{n=W(t);let r=t.get("model_file");r?.byteLength&&e.status!=="live"&&L(new Uint8Array(r.buffer,r.byteOffset,
r.byteLength)),e.follow(n),u(),!i&&(c||!Y(l,n))&&setTimeout(A)}),t.onClose(e.close);function u(){let r=e.step(n.selected,x(),n);c=!r,!c&&(a=r,m={...j(),order:n.
order})}function k(){let r={...l.state,selected:l.selected,step:l.step};a=e.step(r.selected,r.step,r),m={...j(r),order:r.order}}let x=()=>Math.min(n.step,y()-1),
M=()=>n.strategies[n.selected];function y(r=n){return e.runs[r.selected]?.steps.length||1}function j(r=n){let v=y(r);return{...{name:gt[r.selected],title:bt(o,r.
strategies[r.selected])},step:Math.min(r.step,v-1)+1,all:e.vocab,n:v}}let O=r=>t.set(r(W(t)));function A(){i||(i=!0,e.status="loading",globalThis.plm?.load?n.model===
"none"?s():F().catch(s):t.set({want_model:!0}))}async function F(){await Promise.all([plm.load("lm.js"),plm.load(`models/${n.model}.js`)]),L(await pt(plm.models[n.
model])),e.follow(n),u(),P()}function L(r){try{e.load(plm.lm,r)}catch(v){s(v)}}function s(r){e.status="missing",r&&console.warn(r),P()}for(let r of["pointerdown",
"focusin","keydown","click"])t.root.addEventListener(r,A);let p=()=>e.runs[n.selected].steps.map(r=>r.kept);t.head.append(At(t,j,()=>({open:a.kept,all:p()})));let d=[
rt(t,"prompt"),N(t,"seed"),N(t,"tokens")];t.controls.append(...d.filter(Boolean));let _=f("p",{class:"plm-status"}),E=ft(t,{onpick:(r,v)=>t.set(v===void 0?{selected:r}:
{selected:r,step:v}),onremove:r=>O(v=>Zt(v,r))}),T=Yt(t,()=>O(te)),w=jt(t,{at:x,state:()=>n,strategy:M,all:()=>e.vocab},O),S=ut(t,{onpick:r=>t.set({step:r}),length:y}),
B=r=>()=>t.get("question")===r;w.side.parentNode.prepend(V(t,[...w.pictures,t.finding],B("kept"))),S.kept.before(V(t,[S.kept])),t.stage.append(...[_,E.node,T,w.
node,S.node].filter(Boolean)),tt(t,()=>ee(o,m,e.tokens,a)),et(t,()=>_t(n,M(),e.spare));function U(){let{knobs:r,side:v}=w,q=E.card(n.selected);h&&q.nextSibling!==
r&&q.after(r),!h&&r.parentNode!==v&&v.prepend(r)}let I=new ResizeObserver(([{contentRect:r}])=>{h=r.width<=Qt,U()});I.observe(t.root),t.onClose(()=>I.disconnect());
function G(){let{mass:r,u:v,id:q,p:K}=a,Bt=Q(e.tokens,q);return o("finding",{...m,kept:a.kept,mass:z(r),u:v.toFixed(3),token:Bt,p:z(K)})}function Ct(){if(b||e.status!==
"live"||e.busy||!Y(l,n))return;let r=l.runs.flatMap(({ids:q})=>q),v=e.runs.flatMap(q=>q.steps.map(({id:K})=>K));String(r)===String(v)&&(b=o("same",{n:r.length}))}
function qt(){let r=o(e.status,{all:e.vocab}),v=e.spare?o("spare",{n:e.spare}):"";return r+(e.status==="live"?b:"")+v}function P(){if(E.update(e,{...n,step:x()}),
Ct(),$(_,{text:qt(),"data-status":e.status,"data-busy":e.busy}),T&&(T.hidden=n.strategies.length>=D.strategies.most),w.update(c),U(),e.busy||S.update(e,{...n,step:x()}),
g===a)return;g=a;let r=G();w.draw(e.tokens,a,m.order,r),$(t.finding,{text:r}),(nt(t)||!B("kept")())&&t.say(r)}return P}function Yt(t,o){return t.wants("strategi\
es")?f("button",{type:"button",class:"plm-button",onclick:o},`+ ${t.t("add")}`):null}function Zt({strategies:t,selected:o},l){return t.length<=D.strategies.fewest?
{}:{strategies:t.filter((n,a)=>a!==l),selected:Math.max(0,o-(l<=o?1:0))}}function te({strategies:t,selected:o}){return t.length>=D.strategies.most?{}:{strategies:[
...t,t[o]],selected:t.length}}function ee(t,o,l,{ranking:e,own:n,probs:a,kept:m}){let c=Math.min(mt,e.length),h=b=>b.slice(c).reduce((u,k)=>u+k,0),g=(b,u)=>[u+1,
Q(l,b),R(n[u],4),R(a[u]??0,4)],i=t("tail",{n:e.length-c,kept:Math.max(0,m-c)});return{caption:t("caption",o),columns:[t("column_rank"),t("column_token"),t("befo\
re"),t("after")],rows:[...Array.from(e.slice(0,c),g),["…",i,R(h(n),4),R(h(a),4)]]}}(globalThis.plm.widgets??={})["sampling-lab"]=Rt;})();
