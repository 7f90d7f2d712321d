(()=>{var{visible:H,spelled:Zt,h:d,set:g,unique:Qt,tableSwitch:U,copyCode:X,resetButton:te,isOpen:q,cover:Y,guess:Z,onEnter:ee,numberBox:ne,slider:O,buttons:oe,toggles:se,
check:Q,textbox:tt,menu:et,model:re,models:ae,short:ce,fixed:_,widget:nt,fromBase64:le,fromHalf:ie,within:pe,sliderEnds:de,accepted:me,mulberry32:ot,uniform:st,
tokenise:V}=globalThis.plm.ui;var rt=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function B(t,e){let s=Math.min(e,rt(t));return[t,s,rt(t+s)]}function at(t,e,{rate:s,to_mask:n,to_random:o,seed:a},{
mask:c,ordinary:r}){let i=new Set(r),[l,p,f]=B(n,o),m=1-f,u=0,k=[],x=t.map((h,b)=>{let A=st(a,b),N=b===0||e[b]!==e[b-1];N&&(u=A);let T=u<s&&i.has(h),E=N?A/Math.
max(s,1e-12):A;T?E<l?k.push("mask"):k.push(E<m?"random":"same"):k.push("none");let y=(E-l)/Math.max(p,1e-12)*r.length,v=r[Math.trunc(Math.min(r.length-1,Math.max(
0,y)))];return{none:h,mask:c,random:v,same:h}[k[b]]});return{fates:k,inputs:x}}var Ct=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Dt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,L=t=>JSON.
stringify(t).replace(Ct,Dt),ct=t=>`[${t.join(", ")}]`;var Tt=(t,e)=>Array.from({length:t},(s,n)=>e(n)),lt=(t,e,s)=>Array.from({length:t},(n,o)=>Tt(e,a=>s(o,a))),j=(t,e=t)=>lt(t,e,()=>!0),I=(t,e=0)=>lt(t,e+t,(s,n)=>n<=
e+s);var it=(t,e)=>j(t,e);var qt=(t,e)=>Array.from({length:Math.max(0,t)},e);var mt=t=>[...Array(Math.max(0,t)).keys()],Vt=t=>mt(t.length).sort((e,s)=>t[e]-t[s]||e-s);function pt(t){let e=Math.floor(t),s=t-e;return s!==.5?s<.5?e:e+1:e%2===
0?e:e+1}function Bt(t,e,s){let n=new Array(Math.max(0,t)).fill(!1);for(let o of Vt(qt(t,s)).slice(0,Math.max(0,e)))n[o]=!0;return n}function R(t,e,s){let n=[1];
for(let o of Bt(t-1,e-1,s))o?n.push(1):n[n.length-1]++;return n}function ft(t,{rate:e,mean_length:s,placement:n},o){let{hidden:a,spans:c}=G(t,{rate:e,mean_length:s,placement:n});if(n==="released")return dt(R(t-a,c,o),R(a,c,o));
let r=t-1,i=r-a,l=R(Math.max(1,i),c,o).map(m=>i>0?m:0),p=dt(l,R(a,c,o)),f=Math.trunc(o()*r);return[!1,...mt(r).map(m=>p[(m-f+r)%r])]}function G(t,{rate:e,mean_length:s,
placement:n}){let o=Math.min(t-1,Math.max(1,pt(t*e))),a=Math.max(1,pt(o/s)),c=n==="released"?t-o:Math.max(1,t-1-o);return{hidden:o,spans:Math.min(a,c)}}function dt(t,e){
let s=(n,o)=>[...new Array(n).fill(!1),...new Array(e[o]).fill(!0)];return t.flatMap(s)}var M=1e3,w=["gpt","bert","t5"],ut=-100,Lt=["<X>","<Y>","<Z>","<W>","<V>","<U>","<S>","<R>"],It=["text","rate","mean_length","only_mask","seed"],gt=t=>Object.fromEntries(
It.map(e=>[e,t(e)])),C=(t,e)=>Array.from({length:e-t},(s,n)=>t+n);function kt(t){let e=[...new Set(t)],s=c=>Lt[c]??`<${c+1}>`,n=[...e,"[BOS]","[MASK]",...C(0,t.
length+1).map(s)],o=e.length,a=t.map(c=>e.indexOf(c));return{tokens:n,V:o,begin:o,mask:o+1,sentinel:c=>o+2+c,ids:a}}var P=({only_mask:t})=>t?[1,0]:[.8,.1];function xt(t,e,{
V:s,mask:n}){let[o,a]=P(e),c={rate:e.rate,seed:e.seed,to_mask:o,to_random:a},r={mask:n,ordinary:C(0,s)},{fates:i,inputs:l}=at(t,C(0,t.length),c,r);return{inputs:l,
labels:t.map((p,f)=>i[f]==="none"?ut:p)}}function ht(t,e,s){let n=0;return t.flatMap((o,a)=>e[a]?e[a-1]?[]:[s(n++)]:[o])}function D(t){let e=V(t.text),s=kt(e),{
ids:n,V:o,begin:a,sentinel:c}=s,r=n.length,i=h=>h.filter(b=>b>=0&&b<o).length,l={inputs:[a,...n.slice(0,-1)],labels:n,mask:I(r)},p={...xt(n,t,s),mask:j(r)},f=ft(
r,bt(t),ot(t.seed)),m=ht(n,f,c),u=ht([...n,o],[...f.map(h=>!h),!0],c),k={source:m,inputs:[a,...u.slice(0,-1)],labels:u,mask:j(m.length),decoder:I(u.length),cross:it(
u.length,m.length)},x={spelled:e,...s,gpt:l,bert:p,t5:k};for(let h of w)x[h].asked=i(x[h].labels);return x}var bt=({rate:t,mean_length:e})=>({rate:t,mean_length:e,
placement:"even"});function wt(t){let e=V(t.text),s=kt(e),n=e.length,o={gpt:[],bert:[],t5:[]};for(let r of w)o[r]=new Array(n+1).fill(0);o.gpt[n]=M,o.t5[G(n,bt(
t)).hidden]=M;let a=C(0,M).flatMap(()=>s.ids),{labels:c}=xt(a,t,s);for(let r=0;r<M;r++){let i=0;for(let l=r*n;l<(r+1)*n;l++)i+=c[l]!==ut;o.bert[i]++}return o}var S=t=>t.
reduce((e,s,n)=>e+n*s,0)/M;function _t(t){let{spelled:e,tokens:s,V:n}=D(t),{rate:o,mean_length:a,seed:c}=t,r=s.slice(n).map(L).join(", ");return["import torch","from plmlib import masks",
"from plmlib.dice import Mulberry32","from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift","",`words = ${ct(e.map(L))}`,`tokens = [*dict.fr\
omkeys(words), ${r}]`,"V = len(set(words))","ids = torch.tensor([[tokens.index(word) for word in words]])","special, sentinels = range(V, len(tokens)), range(V \
+ 2, len(tokens))",`dice = lambda: Mulberry32(${c})`,"masking = {",'    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',`    "rate": ${o}, "sh\
ares": (${B(...P(t)).join(", ")}),`,"}",`spans = {"rate": ${o}, "mean_length": ${a}}`,"","gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1\
))","bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)","source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]","for row \
in (gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",'    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',"","n, s, t\
 = len(words), source.shape[1], target.shape[1]","gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)","decoder_\
mask = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written","",`many = ids.repeat(${M}, 1)`,"selected = mask_tokens(many, Non\
e, dice(), **masking)[1] != IGNORED","_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)","hidden = (written < V) & keep",`means = {"GP\
T": n, "BERT": selected.sum().item() / ${M}, "T5": hidden.sum().item() / ${M}}`,'print("words with a loss, on average:", means)',""].join(`
`)}var yt=.8,Gt=13;function Mt(){let t=d("path",{class:"plm-card-seen"}),e=d("path",{class:"plm-card-blocked"}),s=d("svg",{role:"img"},t,e);function n(o,a){let c={
seen:"",blocked:""},r=0;for(let p of o)p.forEach((f,m)=>f.forEach((u,k)=>{let[x,h]=[r+k,m];u?c.seen+=`M${x+.06} ${h+.06}h.88v.88h-.88z`:c.blocked+=`M${x+.3} ${h+
.3}l.4 .4m0 -.4l-.4 .4`})),r+=p[0].length+yt;let i=r-yt;g(t,{d:c.seen}),g(e,{d:c.blocked});let l={"max-width":`${Gt*i}px`};g(s,{viewBox:`0 0 ${i} ${o[0].length}`,
"aria-label":a,style:l})}return{node:s,update:n}}function $t(t,e){let s=d("ol",{class:"plm-card-row","aria-label":t}),n=[];function o(a){for(;n.length<a.length;){let c=Object.fromEntries(e.map(([r,i])=>[r,d(i)]));
n.push({made:c,was:{},node:s.appendChild(d("li",{},Object.values(c)))})}n.forEach((c,r)=>{if(c.node.hidden=r>=a.length,!c.node.hidden)for(let[i]of e){let{text:l,
look:p}=a[r][i];c.was[i]!==l&&c.made[i].replaceChildren(...H(l)),c.was[i]=l,g(c.made[i],{"data-as":p})}})}return{node:s,update:o}}var z=(t,{V:e})=>t<e?"word":t<
e+2?"special":"sentinel";function Pt({inputs:t,labels:e},s,n,o){let{tokens:a,ids:c,mask:r}=s;return t.map((i,l)=>{let p=e[l]>=0,f=i===r?"":i===c[l]?n.same:n.random,
m=p?a[e[l]]:"·";return{tag:{text:n&&p&&!o?f:""},reads:{text:a[i],look:z(i,s)},says:{text:o?"?":m,look:o||!p?"none":z(e[l],s)}}})}var zt=[["tag","small"],["read\
s","b"],["says","i"]];function St(t){let e=Mt();return{node:d("figure",{class:"plm-card-mask"},e.node,d("figcaption",{},t)),update:n=>e.update(n,t)}}function Wt(){
let t=d("div",{class:"plm-card-times",role:"img"}),e=d("p",{class:"plm-card-ends","aria-hidden":"true"});function s(n,o){let a=Math.max(...n),c=r=>d("i",{style:{
"--h":`${100*r/a}%`},"data-some":r>0});t.replaceChildren(...n.map(c)),g(t,{"aria-label":o}),e.replaceChildren(d("span",{},"0"),d("span",{},String(n.length-1)))}
return{nodes:[t,e],update:s}}function vt(t,e,s,n){let{t:o}=t,a=e==="t5",c=$t(o("encoder_reads"),[["reads","b"]]),r=$t(o(a?"decoder_reads":"reads_and_says"),zt),
i=St(o(a?"sees_encoder":`sees_${e}`)),l=St(o("sees_decoder")),p=d("b"),f=d("span"),m=d("i"),u=d("p",{class:"plm-card-note"}),k=Wt(),x=y=>d("p",{class:"plm-card-\
note"},o(y)),h=d("div",{class:"plm-card-loss"},d("p",{class:"plm-card-share"},p,f),d("div",{class:"plm-card-track","aria-hidden":"true"},m),u,k.nodes),b=d("div",
{},x("decoder_reads"),r.node),A=a?[x("encoder_reads"),c.node,b]:[x("reads_and_says"),r.node],N=d("section",{class:`plm-card-column plm-cat-${n}`,"data-model":e},
d("p",{class:"plm-heading"},d("span",{"aria-hidden":"true"},s),o(`name_${e}`)),d("p",{class:"plm-card-idea"},o(`idea_${e}`)),d("div",{class:"plm-card-reads"},A),
d("div",{class:"plm-card-masks"},i.node,a&&l.node),h),T=e==="bert"&&{same:o("tag_same"),random:o("tag_random")};function E(y,v,Ot){let $=y[e],W=y.spelled.length;
r.update(Pt($,y,T,Ot)),i.update([$.mask]),a&&(c.update($.source.map(K=>({reads:{text:y.tokens[K],look:z(K,y)}}))),l.update([$.cross,$.decoder]));let F=_(100*$.asked/
W,0),jt=$.labels.length;g(p,{text:`${F} %`}),g(f,{text:o(a?"share_t5":"share",{asked:$.asked,n:W,written:jt})}),g(m,{style:{"--w":`${F}%`}});let Rt=v[0]>0?o("dr\
aws_none",{none:v[0]}):"",J=`${o("draws",{mean:_(S(v),2)})}${Rt}`;g(u,{text:J}),k.update(v,J)}return{node:N,covered:a?[b,l.node,h]:[h],update:E}}var At={text:{kind:"tokens",longest:240,low:2,high:20,examples:["the quick brown fox jumps over the lazy dog","thank you for inviting me to your party last week",
"the bank by the river was closed on sunday","敏捷的棕色狐狸跳过了懒狗"]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,
high:6,step:.5},only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},question:{kind:"choice",options:["own","none"]},controls:{kind:"\
knobs",options:["text","rate","mean_length","only_mask","seed"]}};var Jt={gpt:.01,bert:.75,t5:.01};function Kt(t){let e=t.match(/\d+(?:\.\d+)?/g)??[];return e.length===w.length?e.map(Number):null}function Et(t,e){let{t:s}=t;function n(){
let{made:o,times:a}=e(),[c,r,i]=w.map(p=>S(a[p]));return{...{gpt:_(c,0),bert:_(r,1),t5:_(i,0)},n:o.spelled.length,rate:_(100*t.get("rate"),0)}}return Z(t,{type:"\
text",question:()=>s("question",n()),right(o){let a=Kt(o);if(o!==""&&!a)return[!1,s("not_three")];let{times:c}=e(),r=(l,p)=>Math.abs(a[p]-S(c[l]))<=Jt[l],i=a!==
null&&w.every(r);return[i,`${s(i?"right":"wrong",n())} ${s("because",n())}`]}})}var Nt=nt({name:"paradigm-card",limits:At,build:Ut}),Ht={gpt:["▲",2],bert:["●",1],t5:["■",3]};function Ut(t){let{t:e,get:s}=t,n;function o(){let l=gt(s),p=JSON.
stringify(l);n?.key!==p&&(n={key:p,state:l,made:D(l),times:wt(l)})}t.beforeDraw(o),o();let a=Object.fromEntries(w.map(l=>[l,vt(t,l,...Ht[l])])),c=Object.values(
a),r=[...c.flatMap(l=>l.covered),t.finding];t.head.append(Et(t,()=>n)),t.controls.append(...Xt(t)),t.stage.append(d("div",{class:"plm-card-columns"},c.map(l=>l.
node)),d("p",{class:"plm-note-line"},e("legend")),Y(t,r)),U(t,()=>Yt(e,n,i())),X(t,()=>_t(n.state));function i(){let{made:l}=n,[p,f,m]=w.map(u=>l[u].asked);return e(
"finding",{n:l.spelled.length,gpt:p,bert:f,t5:m,written:l.t5.labels.length})}return()=>{for(let p of w)a[p].update(n.made,n.times[p],!q(t));let l=i();g(t.finding,
{text:l}),q(t)&&t.say(l)}}function Xt(t){let{t:e}=t,{low:s,high:n,examples:o}=t.limits.text,a=p=>t.accepts("text",p)?"":e("length",{low:s,high:n}),i=d("button",
{type:"button",class:"plm-button plm-card-again",onclick:()=>t.set({seed:(t.get("seed")+1)%(t.limits.seed.high+1)})},e("again"));return[tt(t,"text",{bad:a}),et(
t,"text",{label:e("examples"),options:o.map(p=>[p,p]),write:p=>t.set({text:p})}),O(t,"rate"),O(t,"mean_length"),Q(t,"only_mask"),O(t,"seed"),t.wants("seed")&&i].
filter(Boolean)}function Yt(t,{made:e,times:s},n){let o=r=>r.map(i=>e.tokens[i]??"·").join(" "),a=r=>{let{source:i,inputs:l,labels:p,asked:f}=e[r],m=`${f} / ${e.
spelled.length}`,u=_(S(s[r]),2);return[t(`name_${r}`),o(i??l),o(p),m,u]},c=["model","reads","says","loss","mean"].map(r=>t(`column_${r}`));return{caption:n,columns:c,
rows:w.map(a)}}(globalThis.plm.widgets??={})["paradigm-card"]=Nt;})();
