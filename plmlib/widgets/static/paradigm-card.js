(()=>{var{visible:U,spelled:Zt,h:p,set:g,unique:Qt,tableSwitch:X,copyCode:Y,resetButton:te,isOpen:q,cover:Z,guess:Q,onEnter:ee,numberBox:ne,slider:O,buttons:oe,toggles:se,
check:tt,textbox:et,menu:nt,models:re,short:ae,fixed:_,widget:ot,fromBase64:ce,fromHalf:le,within:ie,sliderEnds:pe,accepted:de,mulberry32:V,uniform:st,tokenise:B}=globalThis.
plm.ui;var rt=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function L(t,e){let s=Math.min(e,rt(t));return[t,s,rt(t+s)]}function at(t,e,{rate:s,to_mask:n,to_random:o,seed:a},{
mask:c,ordinary:l}){let i=new Set(l),[r,d,f]=L(n,o),m=1-f,u=0,k=[],x=t.map((h,b)=>{let v=st(a,b),N=b===0||e[b]!==e[b-1];N&&(u=v);let T=u<s&&i.has(h),E=N?v/Math.
max(s,1e-12):v;T?E<r?k.push("mask"):k.push(E<m?"random":"same"):k.push("none");let y=(E-r)/Math.max(d,1e-12)*l.length,A=l[Math.trunc(Math.min(l.length-1,Math.max(
0,y)))];return{none:h,mask:c,random:A,same:h}[k[b]]});return{fates:k,inputs:x}}var Rt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ct=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,I=t=>JSON.
stringify(t).replace(Rt,Ct),ct=t=>`[${t.join(", ")}]`;var Dt=(t,e)=>Array.from({length:t},(s,n)=>e(n)),lt=(t,e,s)=>Array.from({length:t},(n,o)=>Dt(e,a=>s(o,a))),j=(t,e=t)=>lt(t,e,()=>!0),G=(t,e=0)=>lt(t,e+t,(s,n)=>n<=
e+s);var it=(t,e)=>j(t,e);var Tt=(t,e)=>Array.from({length:Math.max(0,t)},e);var mt=t=>[...Array(Math.max(0,t)).keys()],qt=t=>mt(t.length).sort((e,s)=>t[e]-t[s]||e-s);function pt(t){let e=Math.floor(t),s=t-e;return s!==.5?s<.5?e:e+1:e%2===
0?e:e+1}function Vt(t,e,s){let n=new Array(Math.max(0,t)).fill(!1);for(let o of qt(Tt(t,s)).slice(0,Math.max(0,e)))n[o]=!0;return n}function R(t,e,s){let n=[1];
for(let o of Vt(t-1,e-1,s))o?n.push(1):n[n.length-1]++;return n}function P(t,{rate:e,mean_length:s,placement:n},o){let{hidden:a,spans:c}=Bt(t,{rate:e,mean_length:s,placement:n});if(n==="released")return dt(R(t-a,c,o),R(a,c,o));
let l=t-1,i=l-a,r=R(Math.max(1,i),c,o).map(m=>i>0?m:0),d=dt(r,R(a,c,o)),f=Math.trunc(o()*l);return[!1,...mt(l).map(m=>d[(m-f+l)%l])]}function Bt(t,{rate:e,mean_length:s,
placement:n}){let o=Math.min(t-1,Math.max(1,pt(t*e))),a=Math.max(1,pt(o/s)),c=n==="released"?t-o:Math.max(1,t-1-o);return{hidden:o,spans:Math.min(a,c)}}function dt(t,e){
let s=(n,o)=>[...new Array(n).fill(!1),...new Array(e[o]).fill(!0)];return t.flatMap(s)}var $=1e3,w=["gpt","bert","t5"],ht=-100,Lt=["<X>","<Y>","<Z>","<W>","<V>","<U>","<S>","<R>"],It=["text","rate","mean_length","only_mask","seed"],ut=t=>Object.fromEntries(
It.map(e=>[e,t(e)])),C=(t,e)=>Array.from({length:e-t},(s,n)=>t+n);function gt(t){let e=[...new Set(t)],s=c=>Lt[c]??`<${c+1}>`,n=[...e,"[BOS]","[MASK]",...C(0,t.
length+1).map(s)],o=e.length,a=t.map(c=>e.indexOf(c));return{tokens:n,V:o,begin:o,mask:o+1,sentinel:c=>o+2+c,ids:a}}var z=({only_mask:t})=>t?[1,0]:[.8,.1];function kt(t,e,{
V:s,mask:n}){let[o,a]=z(e),c={rate:e.rate,seed:e.seed,to_mask:o,to_random:a},l={mask:n,ordinary:C(0,s)},{fates:i,inputs:r}=at(t,C(0,t.length),c,l);return{inputs:r,
labels:t.map((d,f)=>i[f]==="none"?ht:d)}}function ft(t,e,s){let n=0;return t.flatMap((o,a)=>e[a]?e[a-1]?[]:[s(n++)]:[o])}function D(t){let e=B(t.text),s=gt(e),{
ids:n,V:o,begin:a,sentinel:c}=s,l=n.length,i=h=>h.filter(b=>b>=0&&b<o).length,r={inputs:[a,...n.slice(0,-1)],labels:n,mask:G(l)},d={...kt(n,t,s),mask:j(l)},f=P(
l,xt(t),V(t.seed)),m=ft(n,f,c),u=ft([...n,o],[...f.map(h=>!h),!0],c),k={source:m,inputs:[a,...u.slice(0,-1)],labels:u,mask:j(m.length),decoder:G(u.length),cross:it(
u.length,m.length)},x={spelled:e,...s,gpt:r,bert:d,t5:k};for(let h of w)x[h].asked=i(x[h].labels);return x}var xt=({rate:t,mean_length:e})=>({rate:t,mean_length:e,
placement:"even"});function bt(t){let e=B(t.text),s=gt(e),n=e.length,o={gpt:[],bert:[],t5:[]};for(let i of w)o[i]=new Array(n+1).fill(0);o.gpt[n]=$;let a=C(0,$).
flatMap(()=>s.ids),{labels:c}=kt(a,t,s),l=V(t.seed);for(let i=0;i<$;i++)o.bert[c.slice(i*n,(i+1)*n).filter(r=>r!==ht).length]++,o.t5[P(n,xt(t),l).filter(Boolean).
length]++;return o}var S=t=>t.reduce((e,s,n)=>e+n*s,0)/$;function wt(t){let{spelled:e,tokens:s,V:n}=D(t),{rate:o,mean_length:a,seed:c}=t,l=s.slice(n).map(I).join(", ");return["import torch","from plmlib import masks",
"from plmlib.dice import Mulberry32","from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift","",`words = ${ct(e.map(I))}`,`tokens = [*dict.fr\
omkeys(words), ${l}]`,"V = len(set(words))","ids = torch.tensor([[tokens.index(word) for word in words]])","special, sentinels = range(V, len(tokens)), range(V \
+ 2, len(tokens))",`dice = lambda: Mulberry32(${c})`,"masking = {",'    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',`    "rate": ${o}, "sh\
ares": (${L(...z(t)).join(", ")}),`,"}",`spans = {"rate": ${o}, "mean_length": ${a}}`,"","gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1\
))","bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)","source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]","for row \
in (gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",'    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',"","n, s, t\
 = len(words), source.shape[1], target.shape[1]","gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)","decoder_\
mask = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written","",`many = ids.repeat(${$}, 1)`,"selected = mask_tokens(many, Non\
e, dice(), **masking)[1] != IGNORED","_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)","hidden = (written < V) & keep",`means = {"GP\
T": n, "BERT": selected.sum().item() / ${$}, "T5": hidden.sum().item() / ${$}}`,'print("words with a loss, on average:", means)',""].join(`
`)}var _t=.8,Gt=13;function yt(){let t=p("path",{class:"plm-card-seen"}),e=p("path",{class:"plm-card-blocked"}),s=p("svg",{role:"img"},t,e);function n(o,a){let c={
seen:"",blocked:""},l=0;for(let d of o)d.forEach((f,m)=>f.forEach((u,k)=>{let[x,h]=[l+k,m];u?c.seen+=`M${x+.06} ${h+.06}h.88v.88h-.88z`:c.blocked+=`M${x+.3} ${h+
.3}l.4 .4m0 -.4l-.4 .4`})),l+=d[0].length+_t;let i=l-_t;g(t,{d:c.seen}),g(e,{d:c.blocked});let r={"max-width":`${Gt*i}px`};g(s,{viewBox:`0 0 ${i} ${o[0].length}`,
"aria-label":a,style:r})}return{node:s,update:n}}function Mt(t,e){let s=p("ol",{class:"plm-card-row","aria-label":t}),n=[];function o(a){for(;n.length<a.length;){let c=Object.fromEntries(e.map(([l,i])=>[l,p(i)]));
n.push({made:c,was:{},node:s.appendChild(p("li",{},Object.values(c)))})}n.forEach((c,l)=>{if(c.node.hidden=l>=a.length,!c.node.hidden)for(let[i]of e){let{text:r,
look:d}=a[l][i];c.was[i]!==r&&c.made[i].replaceChildren(...U(r)),c.was[i]=r,g(c.made[i],{"data-as":d})}})}return{node:s,update:o}}var W=(t,{V:e})=>t<e?"word":t<
e+2?"special":"sentinel";function Pt({inputs:t,labels:e},s,n,o){let{tokens:a,ids:c,mask:l}=s;return t.map((i,r)=>{let d=e[r]>=0,f=i===l?"":i===c[r]?n.same:n.random,
m=d?a[e[r]]:"·";return{tag:{text:n&&d&&!o?f:""},reads:{text:a[i],look:W(i,s)},says:{text:o?"?":m,look:o||!d?"none":W(e[r],s)}}})}var zt=[["tag","small"],["read\
s","b"],["says","i"]];function $t(t){let e=yt();return{node:p("figure",{class:"plm-card-mask"},e.node,p("figcaption",{},t)),update:n=>e.update(n,t)}}function Wt(){
let t=p("div",{class:"plm-card-times",role:"img"}),e=p("p",{class:"plm-card-ends","aria-hidden":"true"});function s(n,o){let a=Math.max(...n),c=l=>p("i",{style:{
"--h":`${100*l/a}%`},"data-some":l>0});t.replaceChildren(...n.map(c)),g(t,{"aria-label":o}),e.replaceChildren(p("span",{},"0"),p("span",{},String(n.length-1)))}
return{nodes:[t,e],update:s}}function St(t,e,s,n){let{t:o}=t,a=e==="t5",c=Mt(o("encoder_reads"),[["reads","b"]]),l=Mt(o(a?"decoder_reads":"reads_and_says"),zt),
i=$t(o(a?"sees_encoder":`sees_${e}`)),r=$t(o("sees_decoder")),d=p("b"),f=p("span"),m=p("i"),u=p("p",{class:"plm-card-note"}),k=Wt(),x=y=>p("p",{class:"plm-card-\
note"},o(y)),h=p("div",{class:"plm-card-loss"},p("p",{class:"plm-card-share"},d,f),p("div",{class:"plm-card-track","aria-hidden":"true"},m),u,k.nodes),b=p("div",
{},x("decoder_reads"),l.node),v=a?[x("encoder_reads"),c.node,b]:[x("reads_and_says"),l.node],N=p("section",{class:`plm-card-column plm-cat-${n}`,"data-model":e},
p("p",{class:"plm-heading"},p("span",{"aria-hidden":"true"},s),o(`name_${e}`)),p("p",{class:"plm-card-idea"},o(`idea_${e}`)),p("div",{class:"plm-card-reads"},v),
p("div",{class:"plm-card-masks"},i.node,a&&r.node),h),T=e==="bert"&&{same:o("tag_same"),random:o("tag_random")};function E(y,A,Nt){let M=y[e],F=y.spelled.length;
l.update(Pt(M,y,T,Nt)),i.update([M.mask]),a&&(c.update(M.source.map(H=>({reads:{text:y.tokens[H],look:W(H,y)}}))),r.update([M.cross,M.decoder]));let J=_(100*M.asked/
F,0),Ot=M.labels.length;g(d,{text:`${J} %`}),g(f,{text:o(a?"share_t5":"share",{asked:M.asked,n:F,written:Ot})}),g(m,{style:{"--w":`${J}%`}});let jt=A[0]>0?o("dr\
aws_none",{none:A[0]}):"",K=`${o("draws",{mean:_(S(A),2)})}${jt}`;g(u,{text:K}),k.update(A,K)}return{node:N,covered:a?[b,r.node,h]:[h],update:E}}var At={text:{kind:"tokens",longest:240,low:2,high:20,examples:["the quick brown fox jumps over the lazy dog","thank you for inviting me to your party last week",
"the bank by the river was closed on sunday","敏捷的棕色狐狸跳过了懒狗"]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,
high:6,step:.5},only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},question:{kind:"choice",options:["own","none"]},controls:{kind:"\
knobs",options:["text","rate","mean_length","only_mask","seed"]}};var Jt={gpt:.01,bert:.75,t5:.01};function Kt(t){let e=t.match(/\d+(?:\.\d+)?/g)??[];return e.length===w.length?e.map(Number):null}function vt(t,e){let{t:s}=t;function n(){
let{made:o,times:a}=e(),[c,l,i]=w.map(d=>S(a[d]));return{...{gpt:_(c,0),bert:_(l,1),t5:_(i,0)},n:o.spelled.length,rate:_(100*t.get("rate"),0)}}return Q(t,{type:"\
text",question:()=>s("question",n()),right(o){let a=Kt(o);if(o!==""&&!a)return[!1,s("not_three")];let{times:c}=e(),l=(r,d)=>Math.abs(a[d]-S(c[r]))<=Jt[r],i=a!==
null&&w.every(l);return[i,`${s(i?"right":"wrong",n())} ${s("because",n())}`]}})}var Et=ot({name:"paradigm-card",limits:At,build:Ut}),Ht={gpt:["▲",2],bert:["●",1],t5:["■",3]};function Ut(t){let{t:e,get:s}=t,n;function o(){let r=ut(s),d=JSON.
stringify(r);n?.key!==d&&(n={key:d,state:r,made:D(r),times:bt(r)})}t.beforeDraw(o),o();let a=Object.fromEntries(w.map(r=>[r,St(t,r,...Ht[r])])),c=Object.values(
a),l=[...c.flatMap(r=>r.covered),t.finding];t.head.append(vt(t,()=>n)),t.controls.append(...Xt(t)),t.stage.append(p("div",{class:"plm-card-columns"},c.map(r=>r.
node)),p("p",{class:"plm-note-line"},e("legend")),Z(t,l)),X(t,()=>Yt(e,n,i())),Y(t,()=>wt(n.state));function i(){let{made:r}=n,[d,f,m]=w.map(u=>r[u].asked);return e(
"finding",{n:r.spelled.length,gpt:d,bert:f,t5:m,written:r.t5.labels.length})}return()=>{for(let d of w)a[d].update(n.made,n.times[d],!q(t));let r=i();g(t.finding,
{text:r}),q(t)&&t.say(r)}}function Xt(t){let{t:e}=t,{low:s,high:n,examples:o}=t.limits.text,a=r=>t.accepts("text",r)?"":e("length",{low:s,high:n}),l=p("button",
{type:"button",class:"plm-button plm-card-again",onclick:()=>t.set({seed:(t.get("seed")+1)%(t.limits.seed.high+1)})},e("again"));return[et(t,"text",{bad:a}),nt(
t,"text",{label:e("examples"),options:o.map(r=>[r,r]),write:r=>t.set({text:r})}),O(t,"rate"),O(t,"mean_length"),tt(t,"only_mask"),O(t,"seed"),t.wants("seed")&&l].
filter(Boolean)}function Yt(t,{made:e,times:s},n){let o=l=>l.map(i=>e.tokens[i]??"·").join(" "),a=l=>{let{source:i,inputs:r,labels:d,asked:f}=e[l],m=`${f} / ${e.
spelled.length}`;return[t(`name_${l}`),o(i??r),o(d),m,_(S(s[l]),2)]},c=["model","reads","says","loss","mean"].map(l=>t(`column_${l}`));return{caption:n,columns:c,
rows:w.map(a)}}(globalThis.plm.widgets??={})["paradigm-card"]=Et;})();
