(()=>{var{visible:H,spelled:Zt,h:p,set:g,unique:Qt,tableSwitch:U,copyCode:X,resetButton:te,isOpen:q,cover:Y,guess:Z,onEnter:ee,numberBox:ne,slider:O,buttons:oe,toggles:se,
check:Q,textbox:tt,menu:et,model:re,models:ae,short:ce,fixed:_,widget:nt,fromBase64:le,fromHalf:ie,within:pe,sliderEnds:de,accepted:me,mulberry32:ot,uniform:st,
tokenise:V}=globalThis.plm.ui;var rt=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function B(t,e){let s=Math.min(e,rt(t));return[t,s,rt(t+s)]}function at(t,e,{rate:s,to_mask:n,to_random:o,seed:c},{
mask:l,ordinary:a}){let i=new Set(a),[r,d,f]=B(n,o),m=1-f,u=0,k=[],x=t.map((h,b)=>{let A=st(c,b),N=b===0||e[b]!==e[b-1];N&&(u=A);let T=u<s&&i.has(h),E=N?A/Math.
max(s,1e-12):A;T?E<r?k.push("mask"):k.push(E<m?"random":"same"):k.push("none");let y=(E-r)/Math.max(d,1e-12)*a.length,v=a[Math.trunc(Math.min(a.length-1,Math.max(
0,y)))];return{none:h,mask:l,random:v,same:h}[k[b]]});return{fates:k,inputs:x}}var Ct=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Dt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,L=t=>JSON.
stringify(t).replace(Ct,Dt),ct=t=>`[${t.join(", ")}]`;var Tt=(t,e)=>Array.from({length:t},(s,n)=>e(n)),lt=(t,e,s)=>Array.from({length:t},(n,o)=>Tt(e,c=>s(o,c))),j=(t,e=t)=>lt(t,e,()=>!0),I=(t,e=0)=>lt(t,e+t,(s,n)=>n<=
e+s);var it=(t,e)=>j(t,e);var qt=(t,e)=>Array.from({length:Math.max(0,t)},e);var mt=t=>[...Array(Math.max(0,t)).keys()],Vt=t=>mt(t.length).sort((e,s)=>t[e]-t[s]||e-s);function pt(t){let e=Math.floor(t),s=t-e;return s!==.5?s<.5?e:e+1:e%2===
0?e:e+1}function Bt(t,e,s){let n=new Array(Math.max(0,t)).fill(!1);for(let o of Vt(qt(t,s)).slice(0,Math.max(0,e)))n[o]=!0;return n}function R(t,e,s){let n=[1];
for(let o of Bt(t-1,e-1,s))o?n.push(1):n[n.length-1]++;return n}function ft(t,{rate:e,mean_length:s,placement:n},o){let{hidden:c,spans:l}=G(t,{rate:e,mean_length:s,placement:n});if(n==="released")return dt(R(t-c,l,o),R(c,l,o));
let a=t-1,i=a-c,r=R(Math.max(1,i),l,o).map(m=>i>0?m:0),d=dt(r,R(c,l,o)),f=Math.trunc(o()*a);return[!1,...mt(a).map(m=>d[(m-f+a)%a])]}function G(t,{rate:e,mean_length:s,
placement:n}){let o=Math.min(t-1,Math.max(1,pt(t*e))),c=Math.max(1,pt(o/s)),l=n==="released"?t-o:Math.max(1,t-1-o);return{hidden:o,spans:Math.min(c,l)}}function dt(t,e){
let s=(n,o)=>[...new Array(n).fill(!1),...new Array(e[o]).fill(!0)];return t.flatMap(s)}var M=1e3,w=["gpt","bert","t5"],ut=-100,Lt=["<X>","<Y>","<Z>","<W>","<V>","<U>","<S>","<R>"],It=["text","rate","mean_length","only_mask","seed"],gt=t=>Object.fromEntries(
It.map(e=>[e,t(e)])),C=(t,e)=>Array.from({length:e-t},(s,n)=>t+n);function kt(t){let e=[...new Set(t)],s=l=>Lt[l]??`<${l+1}>`,n=[...e,"[BOS]","[MASK]",...C(0,t.
length+1).map(s)],o=e.length,c=t.map(l=>e.indexOf(l));return{tokens:n,V:o,begin:o,mask:o+1,sentinel:l=>o+2+l,ids:c}}var P=({only_mask:t})=>t?[1,0]:[.8,.1];function xt(t,e,{
V:s,mask:n}){let[o,c]=P(e),l={rate:e.rate,seed:e.seed,to_mask:o,to_random:c},a={mask:n,ordinary:C(0,s)},{fates:i,inputs:r}=at(t,C(0,t.length),l,a);return{inputs:r,
labels:t.map((d,f)=>i[f]==="none"?ut:d)}}function ht(t,e,s){let n=0;return t.flatMap((o,c)=>e[c]?e[c-1]?[]:[s(n++)]:[o])}function D(t){let e=V(t.text),s=kt(e),{
ids:n,V:o,begin:c,sentinel:l}=s,a=n.length,i=h=>h.filter(b=>b>=0&&b<o).length,r={inputs:[c,...n.slice(0,-1)],labels:n,mask:I(a)},d={...xt(n,t,s),mask:j(a)},f=ft(
a,bt(t),ot(t.seed)),m=ht(n,f,l),u=ht([...n,o],[...f.map(h=>!h),!0],l),k={source:m,inputs:[c,...u.slice(0,-1)],labels:u,mask:j(m.length),decoder:I(u.length),cross:it(
u.length,m.length)},x={spelled:e,...s,gpt:r,bert:d,t5:k};for(let h of w)x[h].asked=i(x[h].labels);return x}var bt=({rate:t,mean_length:e})=>({rate:t,mean_length:e,
placement:"even"});function wt(t){let e=V(t.text),s=kt(e),n=e.length,o={gpt:[],bert:[],t5:[]};for(let a of w)o[a]=new Array(n+1).fill(0);o.gpt[n]=M,o.t5[G(n,bt(
t)).hidden]=M;let c=C(0,M).flatMap(()=>s.ids),{labels:l}=xt(c,t,s);for(let a=0;a<M;a++){let i=0;for(let r=a*n;r<(a+1)*n;r++)i+=l[r]!==ut;o.bert[i]++}return o}var S=t=>t.
reduce((e,s,n)=>e+n*s,0)/M;function _t(t){let{spelled:e,tokens:s,V:n}=D(t),{rate:o,mean_length:c,seed:l}=t,a=s.slice(n).map(L).join(", ");return["import torch","from plmlib import masks",
"from plmlib.dice import Mulberry32","from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift","",`words = ${ct(e.map(L))}`,`tokens = [*dict.fr\
omkeys(words), ${a}]`,"V = len(set(words))","ids = torch.tensor([[tokens.index(word) for word in words]])","special, sentinels = range(V, len(tokens)), range(V \
+ 2, len(tokens))",`dice = lambda: Mulberry32(${l})`,"masking = {",'    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',`    "rate": ${o}, "sh\
ares": (${B(...P(t)).join(", ")}),`,"}",`spans = {"rate": ${o}, "mean_length": ${c}}`,"","gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1\
))","bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)","source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]","for row \
in (gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",'    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',"","n, s, t\
 = len(words), source.shape[1], target.shape[1]","gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)","decoder_\
mask = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written","",`many = ids.repeat(${M}, 1)`,"selected = mask_tokens(many, Non\
e, dice(), **masking)[1] != IGNORED","_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)","hidden = (written < V) & keep",`means = {"GP\
T": n, "BERT": selected.sum().item() / ${M}, "T5": hidden.sum().item() / ${M}}`,'print("words with a loss, on average:", means)',""].join(`
`)}var yt=.8,Gt=13;function Mt(){let t=p("path",{class:"plm-card-seen"}),e=p("path",{class:"plm-card-blocked"}),s=p("svg",{role:"img"},t,e);function n(o,c){let l={
seen:"",blocked:""},a=0;for(let d of o)d.forEach((f,m)=>f.forEach((u,k)=>{let[x,h]=[a+k,m];u?l.seen+=`M${x+.06} ${h+.06}h.88v.88h-.88z`:l.blocked+=`M${x+.3} ${h+
.3}l.4 .4m0 -.4l-.4 .4`})),a+=d[0].length+yt;let i=a-yt;g(t,{d:l.seen}),g(e,{d:l.blocked});let r={"max-width":`${Gt*i}px`};g(s,{viewBox:`0 0 ${i} ${o[0].length}`,
"aria-label":c,style:r})}return{node:s,update:n}}function $t(t,e){let s=p("ol",{class:"plm-card-row","aria-label":t}),n=[];function o(c){for(;n.length<c.length;){let l=Object.fromEntries(e.map(([a,i])=>[a,p(i)]));
n.push({made:l,was:{},node:s.appendChild(p("li",{},Object.values(l)))})}n.forEach((l,a)=>{if(l.node.hidden=a>=c.length,!l.node.hidden)for(let[i]of e){let{text:r,
look:d}=c[a][i];l.was[i]!==r&&l.made[i].replaceChildren(...H(r)),l.was[i]=r,g(l.made[i],{"data-as":d})}})}return{node:s,update:o}}var z=(t,{V:e})=>t<e?"word":t<
e+2?"special":"sentinel";function Pt({inputs:t,labels:e},s,n,o){let{tokens:c,ids:l,mask:a}=s;return t.map((i,r)=>{let d=e[r]>=0,f=i===a?"":i===l[r]?n.same:n.random,
m=d?c[e[r]]:"·";return{tag:{text:n&&d&&!o?f:""},reads:{text:c[i],look:z(i,s)},says:{text:o?"?":m,look:o||!d?"none":z(e[r],s)}}})}var zt=[["tag","small"],["read\
s","b"],["says","i"]];function St(t){let e=Mt();return{node:p("figure",{class:"plm-card-mask"},e.node,p("figcaption",{},t)),update:n=>e.update(n,t)}}function Wt(){
let t=p("div",{class:"plm-card-times",role:"img"}),e=p("p",{class:"plm-card-ends","aria-hidden":"true"});function s(n,o){let c=Math.max(...n),l=a=>p("i",{style:{
"--h":`${100*a/c}%`},"data-some":a>0});t.replaceChildren(...n.map(l)),g(t,{"aria-label":o}),e.replaceChildren(p("span",{},"0"),p("span",{},String(n.length-1)))}
return{nodes:[t,e],update:s}}function vt(t,e,s,n){let{t:o}=t,c=e==="t5",l=$t(o("encoder_reads"),[["reads","b"]]),a=$t(o(c?"decoder_reads":"reads_and_says"),zt),
i=St(o(c?"sees_encoder":`sees_${e}`)),r=St(o("sees_decoder")),d=p("b"),f=p("span"),m=p("i"),u=p("p",{class:"plm-card-note"}),k=Wt(),x=y=>p("p",{class:"plm-card-\
note"},o(y)),h=p("div",{class:"plm-card-loss"},p("p",{class:"plm-card-share"},d,f),p("div",{class:"plm-card-track","aria-hidden":"true"},m),u,k.nodes),b=p("div",
{},x("decoder_reads"),a.node),A=c?[x("encoder_reads"),l.node,b]:[x("reads_and_says"),a.node],N=p("section",{class:`plm-card-column plm-cat-${n}`,"data-model":e},
p("p",{class:"plm-heading"},p("span",{"aria-hidden":"true"},s),o(`name_${e}`)),p("p",{class:"plm-card-idea"},o(`idea_${e}`)),p("div",{class:"plm-card-reads"},A),
p("div",{class:"plm-card-masks"},i.node,c&&r.node),h),T=e==="bert"&&{same:o("tag_same"),random:o("tag_random")};function E(y,v,Ot){let $=y[e],W=y.spelled.length;
a.update(Pt($,y,T,Ot)),i.update([$.mask]),c&&(l.update($.source.map(K=>({reads:{text:y.tokens[K],look:z(K,y)}}))),r.update([$.cross,$.decoder]));let F=_(100*$.asked/
W,0),jt=$.labels.length;g(d,{text:`${F} %`}),g(f,{text:o(c?"share_t5":"share",{asked:$.asked,n:W,written:jt})}),g(m,{style:{"--w":`${F}%`}});let Rt=v[0]>0?o("dr\
aws_none",{none:v[0]}):"",J=`${o("draws",{mean:_(S(v),2)})}${Rt}`;g(u,{text:J}),k.update(v,J)}return{node:N,covered:c?[b,r.node,h]:[h],update:E}}var At={text:{kind:"tokens",longest:240,low:2,high:20,examples:["the quick brown fox jumps over the lazy dog","thank you for inviting me to your party last week",
"the bank by the river was closed on sunday","敏捷的棕色狐狸跳过了懒狗"]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,
high:6,step:.5},only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},question:{kind:"choice",options:["own","none"]},controls:{kind:"\
knobs",options:["text","rate","mean_length","only_mask","seed"]}};var Jt={gpt:.01,bert:.75,t5:.01};function Kt(t){let e=t.match(/\d+(?:\.\d+)?/g)??[];return e.length===w.length?e.map(Number):null}function Et(t,e){let{t:s}=t;function n(){
let{made:o,times:c}=e(),[l,a,i]=w.map(d=>S(c[d]));return{...{gpt:_(l,0),bert:_(a,1),t5:_(i,0)},n:o.spelled.length,rate:_(100*t.get("rate"),0)}}return Z(t,{type:"\
text",question:()=>s("question",n()),right(o){let c=Kt(o);if(o!==""&&!c)return[!1,s("not_three")];let{times:l}=e(),a=(r,d)=>Math.abs(c[d]-S(l[r]))<=Jt[r],i=c!==
null&&w.every(a);return[i,`${s(i?"right":"wrong",n())} ${s("because",n())}`]}})}var Nt=nt({name:"paradigm-card",limits:At,build:Ut}),Ht={gpt:["▲",2],bert:["●",1],t5:["■",3]};function Ut(t){let{t:e,get:s}=t,n;function o(){let r=gt(s),d=JSON.
stringify(r);n?.key!==d&&(n={key:d,state:r,made:D(r),times:wt(r)})}t.beforeDraw(o),o();let c=Object.fromEntries(w.map(r=>[r,vt(t,r,...Ht[r])])),l=Object.values(
c),a=[...l.flatMap(r=>r.covered),t.finding];t.head.append(Et(t,()=>n)),t.controls.append(...Xt(t)),t.stage.append(p("div",{class:"plm-card-columns"},l.map(r=>r.
node)),p("p",{class:"plm-note-line"},e("legend")),Y(t,a)),U(t,()=>Yt(e,n,i())),X(t,()=>_t(n.state));function i(){let{made:r}=n,[d,f,m]=w.map(u=>r[u].asked);return e(
"finding",{n:r.spelled.length,gpt:d,bert:f,t5:m,written:r.t5.labels.length})}return()=>{for(let d of w)c[d].update(n.made,n.times[d],!q(t));let r=i();g(t.finding,
{text:r}),q(t)&&t.say(r)}}function Xt(t){let{t:e}=t,{low:s,high:n,examples:o}=t.limits.text,c=r=>t.accepts("text",r)?"":e("length",{low:s,high:n}),a=p("button",
{type:"button",class:"plm-button plm-card-again",onclick:()=>t.set({seed:(t.get("seed")+1)%(t.limits.seed.high+1)})},e("again"));return[tt(t,"text",{bad:c}),et(
t,"text",{label:e("examples"),options:o.map(r=>[r,r]),write:r=>t.set({text:r})}),O(t,"rate"),O(t,"mean_length"),Q(t,"only_mask"),O(t,"seed"),t.wants("seed")&&a].
filter(Boolean)}function Yt(t,{made:e,times:s},n){let o=a=>a.map(i=>e.tokens[i]??"·").join(" "),c=a=>{let{source:i,inputs:r,labels:d,asked:f}=e[a],m=`${f} / ${e.
spelled.length}`,u=_(S(s[a]),2);return[t(`name_${a}`),o(i??r),o(d),m,u]},l=["model","reads","says","loss","mean"].map(a=>t(`column_${a}`));return{caption:n,columns:l,
rows:w.map(c)}}(globalThis.plm.widgets??={})["paradigm-card"]=Nt;})();
