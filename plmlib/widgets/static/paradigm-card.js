(()=>{var{picture:$e,chips:N,look:V,pairs:I,PAIR:B,figure:E,DRAWS:y,MODELS:f,read:G,fates:P,compute:$,counts:L,mean:k,argsort:ve,nearest:Se,choose:Me,cut:Ne,poisson:Ee,
spanNoise:Ae,spanCounts:Oe,infillNoise:Re,permuteNoise:je,rotateNoise:De}=globalThis.plm.examples;var{visible:Te,spelled:Ce,h:o,set:h,unique:Ve,tableSwitch:z,copyCode:F,resetButton:Ie,isOpen:A,cover:J,guess:W,onEnter:Be,numberBox:Ge,slider:v,buttons:Pe,toggles:Le,
check:H,textbox:K,menu:Q,model:ze,models:Fe,short:Je,fixed:p,widget:U,fromBase64:We,fromHalf:He,within:Ke,sliderEnds:Qe,accepted:Ue,mulberry32:Xe,uniform:pe,tokenise:Ye}=globalThis.
plm.ui;var X=e=>Math.max(0,Math.floor(1e9*(1-e)+.5)/1e9);function Y(e,t){let l=Math.min(t,X(e));return[e,l,X(e+l)]}var fe=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ue=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,O=e=>JSON.
stringify(e).replace(fe,ue),Z=e=>`[${e.join(", ")}]`;function ee(e){let{spelled:t,tokens:l,V:r}=$(e),{rate:s,mean_length:a,seed:m}=e,c=l.slice(r).map(O).join(", ");return["import torch","from plmlib import masks",
"from plmlib.dice import Mulberry32","from plmlib.objectives import IGNORED, corrupt_spans, mask_tokens, shift","",`words = ${Z(t.map(O))}`,`tokens = [*dict.fro\
mkeys(words), ${c}]`,"V = len(set(words))","ids = torch.tensor([[tokens.index(word) for word in words]])","special, sentinels = range(V, len(tokens)), range(V +\
 2, len(tokens))",`dice = lambda: Mulberry32(${m})`,"masking = {",'    "mask_id": V + 1, "vocab_size": len(tokens), "special": special,',`    "rate": ${s}, "sha\
res": (${Y(...P(e)).join(", ")}),`,"}",`spans = {"rate": ${s}, "mean_length": ${a}}`,"","gpt_inputs, gpt_labels = shift(torch.cat((torch.tensor([[V]]), ids), 1)\
)","bert_inputs, bert_labels = mask_tokens(ids, None, dice(), **masking)","source, target = corrupt_spans(ids, None, dice(), sentinels, **spans)[:2]","for row i\
n (gpt_inputs, gpt_labels, bert_inputs, bert_labels, source, target):",'    print(*("·" if i == IGNORED else tokens[i] for i in row[0].tolist()))',"","n, s, t \
= len(words), source.shape[1], target.shape[1]","gpt_mask, bert_mask, encoder_mask = masks.causal(n), masks.bidirectional(n), masks.bidirectional(s)","decoder_m\
ask = torch.cat((masks.cross(t, s), masks.causal(t)), 1)  # the source, then what is written","",`many = ids.repeat(${y}, 1)`,"selected = mask_tokens(many, None\
, dice(), **masking)[1] != IGNORED","_, written, _, keep = corrupt_spans(many, None, dice(), sentinels, **spans)","hidden = (written < V) & keep",`means = {"GPT\
": n, "BERT": selected.sum().item() / ${y}, "T5": hidden.sum().item() / ${y}}`,'print("words with a loss, on average:", means)',""].join(`
`)}function he(){let e=o("div",{class:"plm-card-times",role:"img"}),t=o("p",{class:"plm-card-ends","aria-hidden":"true"});function l(r,s){let a=Math.max(...r),m=c=>o(
"i",{style:{"--h":`${100*c/a}%`},"data-some":c>0});e.replaceChildren(...r.map(m)),h(e,{"aria-label":s}),t.replaceChildren(o("span",{},"0"),o("span",{},String(r.
length-1)))}return{nodes:[e,t],update:l}}function te(e,t,l,r){let{t:s}=e,a=t==="t5",m=N(s("encoder_reads"),[["reads","b"]]),c=N(s(a?"decoder_reads":"reads_and_s\
ays"),B),d=E(s(a?"sees_encoder":`sees_${t}`)),n=E(s("sees_decoder")),i=o("b"),b=o("span"),w=o("i"),x=o("p",{class:"plm-card-note"}),R=he(),S=g=>o("p",{class:"pl\
m-card-note"},s(g)),M=o("div",{class:"plm-card-loss"},o("p",{class:"plm-card-share"},i,b),o("div",{class:"plm-card-track","aria-hidden":"true"},w),x,R.nodes),j=o(
"div",{},S("decoder_reads"),c.node),re=a?[S("encoder_reads"),m.node,j]:[S("reads_and_says"),c.node],ae=o("section",{class:`plm-card-column plm-cat-${r}`,"data-m\
odel":t},o("p",{class:"plm-heading"},o("span",{"aria-hidden":"true"},l),s(`name_${t}`)),o("p",{class:"plm-card-idea"},s(`idea_${t}`)),o("div",{class:"plm-card-r\
eads"},re),o("div",{class:"plm-card-masks"},d.node,a&&n.node),M),ce=t==="bert"&&{same:s("tag_same"),random:s("tag_random")};function ie(g,_,le){let u=g[t],D=g.spelled.
length;c.update(I(u,g,ce,le)),d.update([u.mask]),a&&(m.update(u.source.map(C=>({reads:{text:g.tokens[C],look:V(C,g)}}))),n.update([u.cross,u.decoder]));let q=p(
100*u.asked/D,0),me=u.labels.length;h(i,{text:`${q} %`}),h(b,{text:s(a?"share_t5":"share",{asked:u.asked,n:D,written:me})}),h(w,{style:{"--w":`${q}%`}});let de=_[0]>
0?s("draws_none",{none:_[0]}):"",T=`${s("draws",{mean:p(k(_),2)})}${de}`;h(x,{text:T}),R.update(_,T)}return{node:ae,covered:a?[j,n.node,M]:[M],update:ie}}var se={text:{kind:"tokens",longest:240,low:2,high:20,examples:["the quick brown fox jumps over the lazy dog","thank you for inviting me to your party last week",
"the bank by the river was closed on sunday","敏捷的棕色狐狸跳过了懒狗"]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,
high:6,step:.5},only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},question:{kind:"choice",options:["own","none"]},controls:{kind:"\
knobs",options:["text","rate","mean_length","only_mask","seed"]}};var ke={gpt:.01,bert:.75,t5:.01};function be(e){let t=e.match(/\d+(?:\.\d+)?/g)??[];return t.length===f.length?t.map(Number):null}function ne(e,t){let{t:l}=e;function r(){
let{made:s,times:a}=t(),[m,c,d]=f.map(i=>k(a[i]));return{...{gpt:p(m,0),bert:p(c,1),t5:p(d,0)},n:s.spelled.length,rate:p(100*e.get("rate"),0)}}return W(e,{type:"\
text",question:()=>l("question",r()),right(s){let a=be(s);if(s!==""&&!a)return[!1,l("not_three")];let{times:m}=t(),c=(n,i)=>Math.abs(a[i]-k(m[n]))<=ke[n],d=a!==
null&&f.every(c);return[d,`${l(d?"right":"wrong",r())} ${l("because",r())}`]}})}var oe=U({name:"paradigm-card",limits:se,build:xe}),we={gpt:["▲",2],bert:["●",1],t5:["■",3]};function xe(e){let{t,get:l}=e,r;function s(){let n=G(l),i=JSON.
stringify(n);r?.key!==i&&(r={key:i,state:n,made:$(n),times:L(n)})}e.beforeDraw(s),s();let a=Object.fromEntries(f.map(n=>[n,te(e,n,...we[n])])),m=Object.values(a),
c=[...m.flatMap(n=>n.covered),e.finding];e.head.append(ne(e,()=>r)),e.controls.append(..._e(e)),e.stage.append(o("div",{class:"plm-card-columns"},m.map(n=>n.node)),
o("p",{class:"plm-note-line"},t("legend")),J(e,c)),z(e,()=>ye(t,r,d())),F(e,()=>ee(r.state));function d(){let{made:n}=r,[i,b,w]=f.map(x=>n[x].asked);return t("f\
inding",{n:n.spelled.length,gpt:i,bert:b,t5:w,written:n.t5.labels.length})}return()=>{for(let i of f)a[i].update(r.made,r.times[i],!A(e));let n=d();h(e.finding,
{text:n}),A(e)&&e.say(n)}}function _e(e){let{t}=e,{low:l,high:r,examples:s}=e.limits.text,a=i=>e.accepts("text",i)?"":t("length",{low:l,high:r}),d=o("button",{type:"\
button",class:"plm-button plm-card-again",onclick:()=>e.set({seed:(e.get("seed")+1)%(e.limits.seed.high+1)})},t("again"));return[K(e,"text",{bad:a}),Q(e,"text",
{label:t("examples"),options:s.map(i=>[i,i]),write:i=>e.set({text:i})}),v(e,"rate"),v(e,"mean_length"),H(e,"only_mask"),v(e,"seed"),e.wants("seed")&&d].filter(Boolean)}
function ye(e,{made:t,times:l},r){let s=c=>c.map(d=>t.tokens[d]??"·").join(" "),a=c=>{let{source:d,inputs:n,labels:i,asked:b}=t[c],w=`${b} / ${t.spelled.length}`,
x=p(k(l[c]),2);return[e(`name_${c}`),s(d??n),s(i),w,x]},m=["model","reads","says","loss","mean"].map(c=>e(`column_${c}`));return{caption:r,columns:m,rows:f.map(
a)}}(globalThis.plm.widgets??={})["paradigm-card"]=oe;})();
