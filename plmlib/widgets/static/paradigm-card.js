(()=>{var{note:N,exampleColumn:v,knobs:E,picture:ae,chips:ie,look:ce,pairs:me,PAIR:le,figure:pe,DRAWS:x,MODELS:p,read:O,fates:A,compute:_,counts:j,mean:f,bidirectional:de,
causal:ue,prefix:fe,window:he,cross:ge,padding:ke,documents:be,both:we,argsort:xe,nearest:_e,choose:ye,cut:$e,poisson:Se,spanNoise:Me,spanCounts:Ne,infillNoise:ve,
permuteNoise:Ee,rotateNoise:Oe}=globalThis.plm.examples;var{visible:je,spelled:De,h:d,set:b,unique:Re,tableSwitch:D,copyCode:R,resetButton:qe,isOpen:$,cover:q,guess:C,onEnter:Ce,numberBox:Te,slider:Ve,buttons:Ie,toggles:Be,
check:Ge,textbox:Le,menu:Pe,model:ze,models:Fe,short:Je,fixed:u,widget:T,fromBase64:We,fromHalf:He,within:Ke,sliderEnds:Qe,accepted:Ue,unpack:Xe,mulberry32:Ye,uniform:U,
tokenise:Ze}=globalThis.plm.ui;var V=e=>Math.max(0,Math.floor(1e9*(1-e)+.5)/1e9);function I(e,n){let i=Math.min(n,V(e));return[e,i,V(e+i)]}var X=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Y=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,S=e=>JSON.
stringify(e).replace(X,Y),B=e=>`[${e.join(", ")}]`;function G(e){let{spelled:n,tokens:i,V:o}=_(e),{rate:r,mean_length:a,seed:c}=e,s=i.slice(o).map(S).join(", ");return["import torch","from plmlib import masks","\
from plmlib.dice import Mulberry32","from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift","",`words = ${B(n.map(S))}`,`tokens = [*dict.from\
keys(words), ${s}]`,"V = len(set(words))","ids = torch.tensor([[tokens.index(word) for word in words]])","special, sentinels = range(V, len(tokens)), range(V + \
2, len(tokens))",`dice = lambda: Mulberry32(${c})`,"masking = {",'    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',`    "rate": ${r}, "shar\
es": (${I(...A(e)).join(", ")}),`,"}",`spans = {"rate": ${r}, "mean_length": ${a}}`,"","gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1))",
"bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)","source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]","for row in (\
gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",'    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',"","n, s, t = l\
en(words), source.shape[1], target.shape[1]","gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)","decoder_mask\
 = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written","",`many = ids.repeat(${x}, 1)`,"selected = mask_tokens(many, None, d\
ice(), **masking)[1] != IGNORED","_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)","hidden = (written < V) & keep",`means = {"GPT": \
n, "BERT": selected.sum().item() / ${x}, "T5": hidden.sum().item() / ${x}}`,'print("words with a loss, on average:", means)',""].join(`
`)}function Z(){let e=d("div",{class:"plm-card-times",role:"img"}),n=d("p",{class:"plm-card-ends","aria-hidden":"true"});function i(o,r){let a=Math.max(...o),c=s=>d(
"i",{style:{"--h":`${100*s/a}%`},"data-some":s>0});e.replaceChildren(...o.map(c)),b(e,{"aria-label":r}),n.replaceChildren(d("span",{},"0"),d("span",{},String(o.
length-1)))}return{nodes:[e,n],update:i}}function L(e,n,i,o){let{t:r}=e,a=n==="t5",c=N(),s=Z(),{node:l,decoder:t,mask:m,loss:h,...g}=v(e,n,i,o,a,[c,s.nodes]);function k(y,w,J){
let{asked:W,labels:H}=y[n],K={asked:W,n:y.ids.length,written:H.length};g.update(y,r(a?"share_t5":"share",K),{hidden:J});let Q=w[0]>0?r("draws_none",{none:w[0]}):
"",M=`${r("draws",{mean:u(f(w),2)})}${Q}`;b(c,{text:M}),s.update(w,M)}return{node:l,covered:a?[t,m,h]:[h],update:k}}var P={text:{kind:"tokens",longest:240,low:2,high:20,examples:["the quick brown fox jumps over the lazy dog","thank you for inviting me to your party last week",
"the bank by the river was closed on sunday","敏捷的棕色狐狸跳过了懒狗"]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,
high:6,step:.5},only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},question:{kind:"choice",options:["own","none"]},controls:{kind:"\
knobs",options:["text","rate","mean_length","only_mask","seed"]}};var te={gpt:.01,bert:.75,t5:.01};function ne(e){let n=e.match(/\d+(?:\.\d+)?/g)??[];return n.length===p.length?n.map(Number):null}function z(e,n){let{t:i}=e;function o(){
let{made:r,times:a}=n(),[c,s,l]=p.map(m=>f(a[m]));return{...{gpt:u(c,0),bert:u(s,1),t5:u(l,0)},n:r.spelled.length,rate:u(100*e.get("rate"),0)}}return C(e,{type:"\
text",question:()=>i("question",o()),right(r){let a=ne(r);if(r!==""&&!a)return[!1,i("not_three")];let{times:c}=n(),s=(t,m)=>Math.abs(a[m]-f(c[t]))<=te[t],l=a!==
null&&p.every(s);return[l,`${i(l?"right":"wrong",o())} ${i("because",o())}`]}})}var F=T({name:"paradigm-card",limits:P,build:se}),oe={gpt:["▲",2],bert:["●",1],t5:["■",3]};function se(e){let{t:n,get:i}=e,o;function r(){let t=O(i),m=JSON.
stringify(t);o?.key!==m&&(o={key:m,state:t,made:_(t),times:j(t)})}e.beforeDraw(r),r();let a=Object.fromEntries(p.map(t=>[t,L(e,t,...oe[t])])),c=Object.values(a),
s=[...c.flatMap(t=>t.covered),e.finding];e.head.append(z(e,()=>o)),e.controls.append(...E(e)),e.stage.append(d("div",{class:"plm-card-columns"},c.map(t=>t.node)),
d("p",{class:"plm-note-line"},n("legend")),q(e,s)),D(e,()=>re(n,o,l())),R(e,()=>G(o.state));function l(){let{made:t}=o,[m,h,g]=p.map(k=>t[k].asked);return n("fi\
nding",{n:t.spelled.length,gpt:m,bert:h,t5:g,written:t.t5.labels.length})}return()=>{for(let m of p)a[m].update(o.made,o.times[m],!$(e));let t=l();b(e.finding,{
text:t}),$(e)&&e.say(t)}}function re(e,{made:n,times:i},o){let r=s=>s.map(l=>n.tokens[l]??"·").join(" "),a=s=>{let{source:l,inputs:t,labels:m,asked:h}=n[s],g=`${h}\
 / ${n.spelled.length}`,k=u(f(i[s]),2);return[e(`name_${s}`),r(l??t),r(m),g,k]},c=["model","reads","says","loss","mean"].map(s=>e(`column_${s}`));return{caption:o,
columns:c,rows:p.map(a)}}(globalThis.plm.widgets??={})["paradigm-card"]=F;})();
