(()=>{var{knobs:C,picture:we,chips:M,look:V,pairs:I,PAIR:B,figure:N,DRAWS:y,MODELS:u,read:G,fates:P,compute:$,counts:L,mean:k,bidirectional:_e,causal:xe,prefix:ye,window:$e,
cross:ve,padding:Se,documents:Me,both:Ne,argsort:Ee,nearest:Ae,choose:Oe,cut:Re,poisson:je,spanNoise:De,spanCounts:qe,infillNoise:Te,permuteNoise:Ce,rotateNoise:Ve}=globalThis.
plm.examples;var{visible:Be,spelled:Ge,h:o,set:h,unique:Pe,tableSwitch:z,copyCode:F,resetButton:Le,isOpen:E,cover:J,guess:W,onEnter:ze,numberBox:Fe,slider:Je,buttons:We,toggles:He,
check:Ke,textbox:Qe,menu:Ue,model:Xe,models:Ye,short:Ze,fixed:p,widget:H,fromBase64:et,fromHalf:tt,within:st,sliderEnds:nt,accepted:ot,mulberry32:rt,uniform:de,
tokenise:at}=globalThis.plm.ui;var K=e=>Math.max(0,Math.floor(1e9*(1-e)+.5)/1e9);function Q(e,s){let i=Math.min(s,K(e));return[e,i,K(e+i)]}var le=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,me=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,A=e=>JSON.
stringify(e).replace(le,me),U=e=>`[${e.join(", ")}]`;function X(e){let{spelled:s,tokens:i,V:r}=$(e),{rate:n,mean_length:a,seed:l}=e,c=i.slice(r).map(A).join(", ");return["import torch","from plmlib import masks","\
from plmlib.dice import Mulberry32","from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift","",`words = ${U(s.map(A))}`,`tokens = [*dict.from\
keys(words), ${c}]`,"V = len(set(words))","ids = torch.tensor([[tokens.index(word) for word in words]])","special, sentinels = range(V, len(tokens)), range(V + \
2, len(tokens))",`dice = lambda: Mulberry32(${l})`,"masking = {",'    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',`    "rate": ${n}, "shar\
es": (${Q(...P(e)).join(", ")}),`,"}",`spans = {"rate": ${n}, "mean_length": ${a}}`,"","gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1))",
"bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)","source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]","for row in (\
gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",'    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',"","n, s, t = l\
en(words), source.shape[1], target.shape[1]","gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)","decoder_mask\
 = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written","",`many = ids.repeat(${y}, 1)`,"selected = mask_tokens(many, None, d\
ice(), **masking)[1] != IGNORED","_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)","hidden = (written < V) & keep",`means = {"GPT": \
n, "BERT": selected.sum().item() / ${y}, "T5": hidden.sum().item() / ${y}}`,'print("words with a loss, on average:", means)',""].join(`
`)}function pe(){let e=o("div",{class:"plm-card-times",role:"img"}),s=o("p",{class:"plm-card-ends","aria-hidden":"true"});function i(r,n){let a=Math.max(...r),l=c=>o(
"i",{style:{"--h":`${100*c/a}%`},"data-some":c>0});e.replaceChildren(...r.map(l)),h(e,{"aria-label":n}),s.replaceChildren(o("span",{},"0"),o("span",{},String(r.
length-1)))}return{nodes:[e,s],update:i}}function Y(e,s,i,r){let{t:n}=e,a=s==="t5",l=M(n("encoder_reads"),[["reads","b"]]),c=M(n(a?"decoder_reads":"reads_and_sa\
ys"),B),m=N(n(a?"sees_encoder":`sees_${s}`)),t=N(n("sees_decoder")),d=o("b"),b=o("span"),w=o("i"),_=o("p",{class:"plm-card-note"}),O=pe(),v=g=>o("p",{class:"plm\
-card-note"},n(g)),S=o("div",{class:"plm-card-loss"},o("p",{class:"plm-card-share"},d,b),o("div",{class:"plm-card-track","aria-hidden":"true"},w),_,O.nodes),R=o(
"div",{},v("decoder_reads"),c.node),se=a?[v("encoder_reads"),l.node,R]:[v("reads_and_says"),c.node],ne=o("section",{class:`plm-card-column plm-cat-${r}`,"data-m\
odel":s},o("p",{class:"plm-heading"},o("span",{"aria-hidden":"true"},i),n(`name_${s}`)),o("p",{class:"plm-card-idea"},n(`idea_${s}`)),o("div",{class:"plm-card-r\
eads"},se),o("div",{class:"plm-card-masks"},m.node,a&&t.node),S),oe=s==="bert"&&{same:n("tag_same"),random:n("tag_random")};function re(g,x,ae){let f=g[s],j=g.spelled.
length;c.update(I(f,g,oe,ae)),m.update([f.mask]),a&&(l.update(f.source.map(T=>({reads:{text:g.tokens[T],look:V(T,g)}}))),t.update([f.cross,f.decoder]));let D=p(
100*f.asked/j,0),ce=f.labels.length;h(d,{text:`${D} %`}),h(b,{text:n(a?"share_t5":"share",{asked:f.asked,n:j,written:ce})}),h(w,{style:{"--w":`${D}%`}});let ie=x[0]>
0?n("draws_none",{none:x[0]}):"",q=`${n("draws",{mean:p(k(x),2)})}${ie}`;h(_,{text:q}),O.update(x,q)}return{node:ne,covered:a?[R,t.node,S]:[S],update:re}}var Z={text:{kind:"tokens",longest:240,low:2,high:20,examples:["the quick brown fox jumps over the lazy dog","thank you for inviting me to your party last week",
"the bank by the river was closed on sunday","敏捷的棕色狐狸跳过了懒狗"]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,
high:6,step:.5},only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},question:{kind:"choice",options:["own","none"]},controls:{kind:"\
knobs",options:["text","rate","mean_length","only_mask","seed"]}};var fe={gpt:.01,bert:.75,t5:.01};function he(e){let s=e.match(/\d+(?:\.\d+)?/g)??[];return s.length===u.length?s.map(Number):null}function ee(e,s){let{t:i}=e;function r(){
let{made:n,times:a}=s(),[l,c,m]=u.map(d=>k(a[d]));return{...{gpt:p(l,0),bert:p(c,1),t5:p(m,0)},n:n.spelled.length,rate:p(100*e.get("rate"),0)}}return W(e,{type:"\
text",question:()=>i("question",r()),right(n){let a=he(n);if(n!==""&&!a)return[!1,i("not_three")];let{times:l}=s(),c=(t,d)=>Math.abs(a[d]-k(l[t]))<=fe[t],m=a!==
null&&u.every(c);return[m,`${i(m?"right":"wrong",r())} ${i("because",r())}`]}})}var te=H({name:"paradigm-card",limits:Z,build:ke}),ge={gpt:["▲",2],bert:["●",1],t5:["■",3]};function ke(e){let{t:s,get:i}=e,r;function n(){let t=G(i),d=JSON.
stringify(t);r?.key!==d&&(r={key:d,state:t,made:$(t),times:L(t)})}e.beforeDraw(n),n();let a=Object.fromEntries(u.map(t=>[t,Y(e,t,...ge[t])])),l=Object.values(a),
c=[...l.flatMap(t=>t.covered),e.finding];e.head.append(ee(e,()=>r)),e.controls.append(...C(e)),e.stage.append(o("div",{class:"plm-card-columns"},l.map(t=>t.node)),
o("p",{class:"plm-note-line"},s("legend")),J(e,c)),z(e,()=>be(s,r,m())),F(e,()=>X(r.state));function m(){let{made:t}=r,[d,b,w]=u.map(_=>t[_].asked);return s("fi\
nding",{n:t.spelled.length,gpt:d,bert:b,t5:w,written:t.t5.labels.length})}return()=>{for(let d of u)a[d].update(r.made,r.times[d],!E(e));let t=m();h(e.finding,{
text:t}),E(e)&&e.say(t)}}function be(e,{made:s,times:i},r){let n=c=>c.map(m=>s.tokens[m]??"·").join(" "),a=c=>{let{source:m,inputs:t,labels:d,asked:b}=s[c],w=`${b}\
 / ${s.spelled.length}`,_=p(k(i[c]),2);return[e(`name_${c}`),n(m??t),n(d),w,_]},l=["model","reads","says","loss","mean"].map(c=>e(`column_${c}`));return{caption:r,
columns:l,rows:u.map(a)}}(globalThis.plm.widgets??={})["paradigm-card"]=te;})();
