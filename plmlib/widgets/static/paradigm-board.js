(()=>{var{PARADIGMS:He,EQUAL:ee,COSTS:Qe,LEVEL:Ye,judge:oe,verdict:Xe,count:te,judged:C,ratios:J,lectureTable:se,costTable:ne}=globalThis.plm.bench;var{knobs:re,picture:eo,chips:W,look:ae,pairs:ie,PAIR:ce,figure:F,DRAWS:oo,MODELS:to,read:H,fates:le,compute:de,counts:so,mean:no,bidirectional:pe,causal:me,prefix:ro,
window:ao,cross:fe,padding:io,documents:co,both:lo,argsort:po,nearest:mo,choose:fo,cut:uo,poisson:bo,spanNoise:go,spanCounts:ho,infillNoise:ue,permuteNoise:wo,rotateNoise:ko}=globalThis.
plm.examples;var{answers:be,moved:xo,MANY:$o,fateButtons:yo,tile:So,dealtBar:To,strip:ge,FATES:Eo,shares:he,maskTokens:Ao,drawnAt:qo,countFates:vo,TOP:jo,LEAST:Ro,logSoftmax:we,
summary:ke,compare:Oo}=globalThis.plm.strip;var{visible:Mo,spelled:_e,h:i,set:x,unique:Bo,tableSwitch:xe,copyCode:$e,resetButton:Lo,isOpen:Q,cover:ye,guess:Se,onEnter:Co,numberBox:Do,slider:Io,buttons:Te,
toggles:zo,check:Ko,textbox:Po,menu:Go,model:Uo,models:Ee,short:Vo,fixed:D,widget:Ae,fromBase64:Jo,fromHalf:Wo,within:Fo,sliderEnds:Ho,accepted:Qo,mulberry32:qe,
uniform:Yo,tokenise:Xo}=globalThis.plm.ui;var Ie=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ze=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,I=e=>JSON.
stringify(e).replace(Ie,ze),ve=e=>`[${e.join(", ")}]`;function je({rate:e,mean_length:o,only_mask:n,seed:s,at:t,equal:r},{tokens:a,ids:m,V:u},p){let d=m.map(w=>I(a[w]));return["import torch","from plmlib.course imp\
ort load, recorded","from plmlib.dice import Mulberry32","from plmlib.objectives import denoise, mask_tokens","from plmlib.widgets import bench","",`words, at, \
equal = ${ve(d)}, ${t}, ${I(r)}`,"own = list(dict.fromkeys(words))","BEGIN = len(own)","MASK = BEGIN + 1","ids = torch.tensor([[own.index(word) for word in word\
s]])",`dice = lambda: Mulberry32(${s})`,`shares = (${he(...le({only_mask:n})).join(", ")})`,"special = range(BEGIN, MASK + 1)",`masked, labels = mask_tokens(ids\
, None, dice(), MASK, MASK + 1, ${e}, shares, special=special)`,`how = {"mask_id": MASK, "rate": ${e}, "mean_length": ${o}}`,'source = denoise(ids, None, dice()\
, "infill", **how)[0]',"",`bert, bert_words, _ = load(${I(p.model)})`,`gpt, gpt_words, _ = load(${I(p.causal)})`,`bart, bart_words, _ = load(${I(p.bart)})`,"","\
def read(row, tokenizer, before=(), after=()):","    known = [tokenizer.encode(word)[0] for word in own] + [tokenizer.bos, tokenizer.mask]","    return torch.te\
nsor([[*before, *(known[id] for id in row.tolist()), *after]])","","with torch.inference_mode():","    begun = read(ids[0], gpt_words, [gpt_words.bos])","    fr\
amed = read(masked[0], bert_words, [bert_words.bos], [bert_words.eos])","    damaged = read(source[0], bart_words, after=[bart_words.eos])","    start = read(id\
s[0], bart_words, [bart.config.start_id])","    rows = {",'        "BERT": (bert(framed)[0, 1:], bert_words),','        "GPT": (gpt(begun)[0], gpt_words),','   \
     "BART": (bart(damaged, start)[0], bart_words),',"    }","loss_at = {",'    "BERT": (labels[0] >= 0).nonzero().flatten().tolist(),','    "GPT": list(range(l\
en(words))),','    "BART": list(range(len(words))),',"}","for name, (logits, tokenizer) in rows.items():","    p, best = logits[at].softmax(-1).topk(5)",'    as\
ked = "" if at in loss_at[name] else "(no loss here)"',"    likeliest = zip(tokenizer.tokens(best.tolist()), p.tolist())",'    print(name, asked, *(f"{word} {sh\
are:.3f}" for word, share in likeliest))',"","results = {name: recorded(name) for name in bench.RESULTS}",'for row in bench.collect(results)["rows"]:',"    foun\
d = bench.judge(row, equal) or {}",'    print(row["task"], {name: (round(one["mean"], 2), one["status"]) for name, one in found.items()})',""].join(`
`)}var A=["bert","gpt","bart"],Ke={bert:"model",gpt:"causal",bart:"bart"},K=e=>({bert:1,gpt:e,bart:1+e});function Re(e){let{t5:o,...n}=de(e),{ids:s,begin:t,mask:r}=n,
a=s.length,m=qe(e.seed),{hidden:u,starts:p,empties:d}=ue(a,e.rate,e.mean_length,m),w=g=>new Array(d[g]+Number(p[g]??!1)).fill(r),b=[...s.flatMap((g,c)=>[...w(c),
...u[c]?[]:[g]]),...w(a)],k={source:b,inputs:[t,...s.slice(0,-1)],labels:s,asked:a,hidden:u,mask:pe(b.length),decoder:me(a),cross:fe(a,b.length)};return{...n,bart:k}}
function Pe({tokens:e,V:o,begin:n,mask:s},t){let r=e.slice(0,o).map(t.idOf);return a=>({[n]:t.begin,[s]:t.mask})[a]??r[a]??a}var Ge={bert({model:e,words:o},{inputs:n}){
let s=e.forward([o.begin,...n,o.end]),t=o.tokens.length;return s.subarray(t,s.length-t)},gpt:({model:e},{inputs:o})=>e.forward(o,e.newCache(),!0),bart({model:e,
words:o},{source:n,inputs:s}){let t=e.newCache(e.encode([...n,o.end]),{room:s.length});return e.forward([e.config.start_id,...s.slice(1)],t,!0)}};function Oe(e,o){
let n={};for(let s of A){let t=o[Ke[s]],{words:r}=t,a=Pe(e,r),{inputs:m,labels:u,source:p}=e[s],d={inputs:m.map(a),source:p?.map(a)},w=Ge[s](t,d),b=r.tokens.length;
n[s]=u.map((k,g)=>{let c=a(k);if(k<0||c===r.unknown)return null;let h=ke(we(w.subarray(g*b,(g+1)*b)),c);return{...h,id:c,words:h.ids.map(S=>r.tokens[S])}})}return n}
function Y(e,o=e.map((n,s)=>s)){let n=o.map(r=>e[r]).filter(Boolean),s=n.filter(({rank:r})=>r===1).length,t=n.reduce((r,a)=>r+a.loss,0)/n.length;return{right:s,
of:n.length,loss:t}}var Ue=({ids:e,words:o})=>Object.fromEntries(e.map((n,s)=>[n,o[s]]));function Ne(e,o,n,s){let{t}=e,r=o==="bart",a=W(t("encoder_reads"),[["reads","b"]]),m=W(t(r?
"decoder_reads":"reads_and_says"),ce),u=F(t(r?"sees_encoder":`sees_${o}`)),p=F(t("sees_decoder")),d=i("b"),w=i("span"),b=i("i"),k=be(t(`name_${o}`),n,s),g=i("p",
{class:"plm-card-note"}),c=i("p",{class:"plm-card-note"}),h=i("p",{class:"plm-card-note"}),S=$=>i("p",{class:"plm-card-note"},t($)),v=i("div",{},S("decoder_read\
s"),m.node),M=r?[S("encoder_reads"),a.node,v]:[S("reads_and_says"),m.node],B=i("section",{class:`plm-card-column plm-cat-${s}`,"data-model":o,"aria-label":t(`na\
me_${o}`)},i("p",{class:"plm-heading"},i("span",{"aria-hidden":"true"},n),t(`name_${o}`)),i("p",{class:"plm-card-idea"},t(`idea_${o}`)),i("div",{class:"plm-card\
-reads"},M),i("div",{class:"plm-card-masks"},u.node,r&&p.node),i("div",{class:"plm-card-loss"},i("p",{class:"plm-card-share"},d,w),i("div",{class:"plm-card-trac\
k","aria-hidden":"true"},b),i("p",{},t("passes")),h)),j=i("div",{class:`plm-board-says plm-cat-${s}`,"data-says":o},k.node,g,c),P=o==="bert"&&{same:t("tag_same"),
random:t("tag_random")};function G({made:$,says:R,at:L,stale:l}){let f=$[o],T=$.ids.length;m.update(ie(f,$,P,!1).map((E,V)=>({...E,here:V===L}))),u.update([f.mask]),
r&&(a.update(f.source.map(E=>({reads:{text:$.tokens[E],look:ae(E,$)}}))),p.update([f.cross,f.decoder]));let y=D(100*f.asked/T,0);if(x(d,{text:`${y} %`}),x(w,{text:t(
"share",{asked:f.asked,n:T})}),x(b,{style:{"--w":`${y}%`}}),x(h,{text:t(`passes_${o}`,{n:K(T)[o]})}),l)return;let O=$.tokens[$.ids[L]],_=R[o][L];x(k.node,{"data\
-none":!_}),g.hidden=!!_,_?k.update(_,{[_.id]:O,...Ue(_)},_.id):x(g,{text:t(f.labels[L]<0?"no_loss":"unknown",{word:O})});let q=Y(R[o]),z=Y(R[o],$.ids.map((E,V)=>V).
filter(E=>f.hidden?.[E])),U=r&&z.of?t("score_hidden",z):"",N={...q,loss:D(q.loss,2)};x(c,{text:q.of?`${t("score",N)}${U}`:t("score_none")})}return{node:B,says:j,
update:G}}var Me={text:{kind:"tokens",longest:240,low:2,high:30,examples:["in the evening victor the doctor went to the orchard . victor found an orange book . victor gav\
e the book to adam .","on wednesday john the nanny went to the bedroom . john found a brown spoon . samuel got the spoon from john .","before breakfast frank th\
e vet went to the canteen . frank found an orange guitar . the guitar was given to thomas by frank .","yesterday leo the clerk went to the playground . leo foun\
d a red scarf . leo gave the scarf to max . max has the red scarf now ."]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,high:6,step:.5},
only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},at:{kind:"whole",low:0,high:29},equal:{kind:"choice",options:["steps","predictio\
ns","flops","parameters"]},question:{kind:"choice",options:["own","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},bart:{
kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["text","rate","mean_length","only_mask","seed","at","equal"]}};function Be(e,o){let{t:n}=e,s=()=>{let{found:t,equal:r}=o();return{...t,n:C(t),equal:n(`with_${r}`)}};return Se(e,{step:1,question:()=>n("question",s()),right(t){
let r=s(),a=t===r.ahead;return[a,n(a?"right":"wrong",r)]}})}var{TOP:$t,bars:yt,cards:St,repeats:Tt,curves:Et,LETTERS:At,CATS:qt,percent:Le,parts:vt,nodes:jt,label:Rt,said:Ot,title:Nt,strip:Mt,ORDER:Bt,SLACK:Lt,NEUTRAL:Ct,
rank:Dt,repetition:It,softmax:zt,nucleusSize:Kt,distribution:Pt,drawWith:Gt,entropy:Ut,distinct:Vt,repeated:Jt,CHARACTER:Wt,bytesOf:Ft,spell:Ht,die:Qt,look:Yt,examine:Xt,
wholeWords:Zt}=globalThis.plm.tokens;var Je=3;function X(e,{made:o,says:n,at:s,stale:t},r,a){if(t)return"…";let m=o.tokens[o.ids[s]],u=n[r][s];return u?u.words.slice(0,a).map((p,d)=>`${p} ${Le(u.
p[d])}`).join(", "):o[r].labels[s]<0?e("no_loss"):e("unknown",{word:m})}function Ce(e,o,n){let{made:s,at:t,rows:r,equal:a,found:m}=o,u=c=>c.map(h=>s.tokens[h]??
"·").join(" "),p=(c,h)=>[c,...A.map(h)],d=s.ids.length,w=s.tokens[s.ids[t]],b=[p(e("row_reads"),c=>u(s[c].source??s[c].inputs)),p(e("row_says"),c=>u(s[c].labels)),
p(e("row_loss"),c=>`${s[c].asked} / ${d}`),p(e("predicts",{word:w}),c=>X(e,o,c,Je)),p(e("passes"),c=>String(K(d)[c]))];function k(c){let h=oe(c,a),S=({mean:v,seeds:M,
status:B})=>`${D(v,2)} (${M.map(j=>D(j,2)).join(" ")}): ${e(`place_${B}`)}`;return[e(`task_${c.task}`),...h?h.map(S):A.map(()=>e("not_measured"))]}let g={...m,n:C(
m),equal:e(`with_${a}`)};return{caption:n&&g.n?e("finding",g):e("title"),columns:[e("column_task"),...A.map(c=>e(`name_${c}`))],rows:[...b,...n?r.map(k):[]]}}var De=Ae({name:"paradigm-board",limits:Me,build:We}),Z={bert:["●",1],gpt:["▲",2],bart:["■",3]};function We(e){let{t:o,get:n}=e,{state:s,bench:t,says:r}=n(
"recorded"),{rows:a,costs:m}=t,u=null,p={key:JSON.stringify(s),says:r,mine:!1},d={},w="",b=Ee(e,["model","causal","bart"],l=>{u=l});function k(){let l=H(n),f=JSON.
stringify(l),T=d.key===f?d.made:Re(l);u&&!(p.mine&&p.key===f)&&(p={key:f,says:Oe(T,u),mine:!0});let y=p.key!==f;y&&b.status()==="recorded"&&setTimeout(b.use);let O=Math.
min(n("at"),T.ids.length-1),_=n("equal"),q=te(a,_);d={key:f,state:l,made:T,at:O,stale:y,says:p.says,rows:a,equal:_,found:q}}e.beforeDraw(()=>{b.follow(),k()}),k();
let g=i("p",{class:"plm-heading plm-board-part"}),c=i("p",{class:"plm-status"}),h=l=>e.wants("at")&&e.set({at:l}),S=ge({label:o("strip"),onpick:h,ontoggle:h}),v=A.
map(l=>Ne(e,l,...Z[l])),M=Object.values(Z),B=se(e,a,M),j=ne(e,M),P=Te(e,"equal",{options:ee.map(l=>[l,o(`equal_${l}`)]),wide:!0}),G=["ahead","level","second","t\
hird","seed"].map(l=>i("span",{},i("i",{"data-status":l}),o(`place_${l}`))),$=i("p",{class:"plm-note-line",hidden:a.length>0},o("no_results")),R=i("div",{},B.node,
i("p",{class:"plm-legend"},G));for(let l of[j.node,R])l.hidden=a.length===0;let L=()=>({model:n("model"),causal:n("causal"),bart:n("bart")});return a.length&&e.
head.append(Be(e,()=>d)),e.controls.append(...re(e,l=>e.set({text:l,at:0}))),e.stage.append(c,i("div",{class:"plm-card-columns plm-board-columns"},v.map(l=>l.node)),
i("p",{class:"plm-note-line"},o("legend")),g,S.node,i("p",{class:"plm-note-line"},o("note")),i("div",{class:"plm-board-answers"},v.map(l=>l.says)),i("p",{class:"\
plm-heading plm-board-part"},o("bench"),i("small",{},o("bench_note"))),...[P,$].filter(Boolean),j.node,ye(e,[R,e.finding],()=>a.length>0),R),xe(e,()=>Ce(o,d,Q(e))),
$e(e,()=>je({...d.state,at:d.at,equal:d.equal},d.made,L())),()=>{let{made:l,at:f,stale:T,equal:y,found:O}=d;x(c,{text:o(b.status()),"data-status":b.status()}),x(
e.stage,{"data-stale":T}),x(g,{text:o("predicts",{word:l.tokens[l.ids[f]]})}),S.update({tokens:l.ids.map((N,E)=>Fe(o,l,E,f)),at:f});for(let N of v)N.update(d);j.
update(y==="parameters"?J(m,"steps"):J(m,y),y),B.update(y);let _={...O,n:C(O),equal:o(`with_${y}`)},q=_.n?o("finding",_):o("no_results");x(e.finding,{text:q});let z=`${d.
key} ${f} ${T}`,U=N=>`${o(`name_${N}`)}: ${X(o,d,N,1)}`;z!==w?e.say(A.map(U).join(". ")):Q(e)&&e.say(q),w=z}}function Fe(e,o,n,s){let t=o.tokens[o.ids[n]],r=A.filter(
m=>o[m].labels[n]>=0),a=r.map(m=>e(`name_${m}`)).join(", ");return{text:t,note:r.map(m=>Z[m][0]).join(" "),look:n===s?"focus":"plain",name:e("word",{n:n+1,word:_e(
t),models:a})}}(globalThis.plm.widgets??={})["paradigm-board"]=De;})();
