(()=>{var{PARADIGMS:Ve,EQUAL:Q,COSTS:We,STATUSES:Y,judge:X,verdict:Fe,count:Z,judged:v,ratios:G,lectureTable:ee,costTable:oe}=globalThis.plm.bench;var{note:I,exampleColumn:te,knobs:se,picture:Qe,chips:Ye,look:Xe,pairs:Ze,PAIR:eo,figure:oo,DRAWS:to,MODELS:so,read:U,fates:ne,compute:re,counts:no,mean:ro,bidirectional:ae,
causal:ie,prefix:ao,window:io,cross:le,padding:lo,documents:co,both:po,argsort:mo,nearest:fo,choose:uo,cut:bo,poisson:go,spanNoise:ho,spanCounts:wo,infillNoise:ce,
permuteNoise:ko,rotateNoise:_o}=globalThis.plm.examples;var{answers:de,moved:yo,MANY:So,fateButtons:$o,tile:To,dealtBar:Ao,strip:pe,FATES:Eo,shares:me,maskTokens:qo,drawnAt:jo,countFates:vo,TOP:Oo,LEAST:Ro,logSoftmax:fe,
summary:ue,compare:No}=globalThis.plm.strip;var{visible:Bo,spelled:be,h:u,set:_,unique:Co,tableSwitch:ge,copyCode:he,resetButton:Lo,isOpen:J,cover:we,guess:ke,onEnter:Do,numberBox:zo,slider:Io,buttons:_e,
toggles:Ko,check:Po,textbox:Go,menu:Uo,model:Jo,models:xe,short:Vo,fixed:C,widget:ye,fromBase64:Wo,fromHalf:Fo,within:Ho,sliderEnds:Qo,accepted:Yo,unpack:Xo,mulberry32:Se,
uniform:Zo,tokenise:et}=globalThis.plm.ui;var Ce=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Le=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,O=e=>JSON.
stringify(e).replace(Ce,Le),$e=e=>`[${e.join(", ")}]`;function Te({rate:e,mean_length:o,only_mask:s,seed:t,at:n,equal:a},{tokens:r,ids:p,V:m},d){let c=p.map(w=>O(r[w]));return["import torch","from plmlib.course imp\
ort load, recorded","from plmlib.dice import Mulberry32","from plmlib.objectives import denoise, mask_tokens","from plmlib.widgets import bench","",`words, at, \
equal = ${$e(c)}, ${n}, ${O(a)}`,"own = list(dict.fromkeys(words))","BEGIN = len(own)","MASK = BEGIN + 1","ids = torch.tensor([[own.index(word) for word in word\
s]])",`dice = lambda: Mulberry32(${t})`,`shares = (${me(...ne({only_mask:s})).join(", ")})`,"special = range(BEGIN, MASK + 1)",`masked, labels = mask_tokens(ids\
, None, dice(), MASK, MASK + 1, ${e}, shares, special=special)`,`how = {"mask_id": MASK, "rate": ${e}, "mean_length": ${o}}`,'source = denoise(ids, None, dice()\
, "infill", **how)[0]',"",`bert, bert_words, _ = load(${O(d.model)})`,`gpt, gpt_words, _ = load(${O(d.causal)})`,`bart, bart_words, _ = load(${O(d.bart)})`,"","\
def read(row, tokenizer, before=(), after=()):","    known = [tokenizer.encode(word)[0] for word in own] + [tokenizer.bos, tokenizer.mask]","    return torch.te\
nsor([[*before, *(known[id] for id in row.tolist()), *after]])","","with torch.inference_mode():","    begun = read(ids[0], gpt_words, [gpt_words.bos])","    fr\
amed = read(masked[0], bert_words, [bert_words.bos], [bert_words.eos])","    damaged = read(source[0], bart_words, after=[bart_words.eos])","    start = read(id\
s[0], bart_words, [bart.config.start_id])","    rows = {",'        "BERT": (bert(framed)[0, 1:], bert_words),','        "GPT": (gpt(begun)[0], gpt_words),','   \
     "BART": (bart(damaged, start)[0], bart_words),',"    }","loss_at = {",'    "BERT": (labels[0] >= 0).nonzero().flatten().tolist(),','    "GPT": list(range(l\
en(words))),','    "BART": list(range(len(words))),',"}","for name, (logits, tokenizer) in rows.items():","    p, best = logits[at].softmax(-1).topk(5)",'    as\
ked = "" if at in loss_at[name] else "(no loss here)"',"    likeliest = zip(tokenizer.tokens(best.tolist()), p.tolist())",'    print(name, asked, *(f"{word} {sh\
are:.3f}" for word, share in likeliest))',"","results = {name: recorded(name) for name in bench.RESULTS}",'for row in bench.collect(results)["rows"]:',"    foun\
d = bench.judge(row, equal) or {}",'    print(row["task"], {name: (round(one["mean"], 2), one["status"]) for name, one in found.items()})',""].join(`
`)}var y=["bert","gpt","bart"],De={bert:"model",gpt:"causal",bart:"bart"},K=e=>({bert:1,gpt:e,bart:1+e});function Ae(e){let{t5:o,...s}=re(e),{ids:t,begin:n,mask:a}=s,
r=t.length,p=Se(e.seed),{hidden:m,starts:d,empties:c}=ce(r,e.rate,e.mean_length,p),w=f=>new Array(c[f]+Number(d[f]??!1)).fill(a),b=[...t.flatMap((f,i)=>[...w(i),
...m[i]?[]:[f]]),...w(r)],g={source:b,inputs:[n,...t.slice(0,-1)],labels:t,asked:r,hidden:m,mask:ae(b.length),decoder:ie(r),cross:le(r,b.length)};return{...s,bart:g}}
function ze({tokens:e,V:o,begin:s,mask:t},n){let a=e.slice(0,o).map(n.idOf);return r=>({[s]:n.begin,[t]:n.mask})[r]??a[r]??r}var Ie={bert({model:e,words:o},{inputs:s}){
let t=e.forward([o.begin,...s,o.end]),n=o.tokens.length;return t.subarray(n,t.length-n)},gpt:({model:e},{inputs:o})=>e.forward(o,e.newCache(),!0),bart({model:e,
words:o},{source:s,inputs:t}){let n=e.newCache(e.encode([...s,o.end]),{room:t.length});return e.forward([e.config.start_id,...t.slice(1)],n,!0)}};function Ee(e,o){
let s={};for(let t of y){let n=o[De[t]],{words:a}=n,r=ze(e,a),{inputs:p,labels:m,source:d}=e[t],c={inputs:p.map(r),source:d?.map(r)},w=Ie[t](n,c),b=a.tokens.length;
s[t]=m.map((g,f)=>{let i=r(g);if(g<0||i===a.unknown)return null;let h=ue(fe(w.subarray(f*b,(f+1)*b)),i);return{...h,id:i,words:h.ids.map(S=>a.tokens[S])}})}return s}
function V(e,o=e.map((s,t)=>t)){let s=o.map(a=>e[a]).filter(Boolean),t=s.filter(({rank:a})=>a===1).length,n=s.reduce((a,r)=>a+r.loss,0)/s.length;return{right:t,
of:s.length,loss:n}}var Ke=({ids:e,words:o})=>Object.fromEntries(e.map((s,t)=>[s,o[t]]));function qe(e,o,s,t){let{t:n}=e,a=o==="bart",r=I(),p=te(e,o,s,t,a,[u("p",{},n("passes")),r]),
m=de(n(`name_${o}`),s,t),d=I(),c=I(),w=u("div",{class:`plm-board-says plm-cat-${t}`,"data-says":o},m.node,d,c);function b({made:g,says:f,at:i,stale:h}){let{asked:S,
labels:A,hidden:q}=g[o],E=g.ids.length;if(p.update(g,n("share",{asked:S,n:E}),{at:i}),_(r,{text:n(`passes_${o}`,{n:K(E)[o]})}),h)return;let $=g.tokens[g.ids[i]],
x=f[o][i];_(m.node,{"data-none":!x}),d.hidden=!!x,x?m.update(x,{[x.id]:$,...Ke(x)},x.id):_(d,{text:n(A[i]<0?"no_loss":"unknown",{word:$})});let R=V(f[o]),L=V(f[o],
g.ids.map((l,k)=>k).filter(l=>q?.[l])),N=a&&L.of?n("score_hidden",L):"",P={...R,loss:C(R.loss,2)};_(c,{text:R.of?`${n("score",P)}${N}`:n("score_none")})}return{
node:p.node,says:w,update:b}}var je={text:{kind:"tokens",longest:240,low:2,high:30,examples:["in the evening victor the doctor went to the orchard . victor found an orange book . victor gav\
e the book to adam .","on wednesday john the nanny went to the bedroom . john found a brown spoon . samuel got the spoon from john .","before breakfast frank th\
e vet went to the canteen . frank found an orange guitar . the guitar was given to thomas by frank .","yesterday leo the clerk went to the playground . leo foun\
d a red scarf . leo gave the scarf to max . max has the red scarf now ."]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,high:6,step:.5},
only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},at:{kind:"whole",low:0,high:29},equal:{kind:"choice",options:["steps","predictio\
ns","flops","parameters"]},question:{kind:"choice",options:["own","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},bart:{
kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["text","rate","mean_length","only_mask","seed","at","equal"]}};function ve(e,o){let{t:s}=e,t=()=>{let{found:n,equal:a}=o();return{...n,n:v(n),equal:s(`with_${a}`)}};return ke(e,{step:1,question:()=>s("question",t()),right(n){
let a=t(),r=n===a.ahead;return[r,s(r?"right":"wrong",a)]}})}var{TOP:$t,bars:Tt,cards:At,repeats:Et,curves:qt,LETTERS:jt,CATS:vt,percent:Oe,parts:Ot,nodes:Rt,label:Nt,said:Mt,title:Bt,strip:Ct,ORDER:Lt,SLACK:Dt,NEUTRAL:zt,
rank:It,repetition:Kt,softmax:Pt,nucleusSize:Gt,distribution:Ut,drawWith:Jt,entropy:Vt,distinct:Wt,repeated:Ft,CHARACTER:Ht,bytesOf:Qt,spell:Yt,die:Xt,look:Zt,examine:es,
wholeWords:os}=globalThis.plm.tokens;var Ge=3;function W(e,{made:o,says:s,at:t,stale:n},a,r){if(n)return"…";let p=o.tokens[o.ids[t]],m=s[a][t];return m?m.words.slice(0,r).map((d,c)=>`${d} ${Oe(m.
p[c])}`).join(", "):o[a].labels[t]<0?e("no_loss"):e("unknown",{word:p})}function Re(e,o,s){let{made:t,at:n,rows:a,equal:r,found:p}=o,m=i=>i.map(h=>t.tokens[h]??
"·").join(" "),d=(i,h)=>[i,...y.map(h)],c=t.ids.length,w=t.tokens[t.ids[n]],b=[d(e("row_reads"),i=>m(t[i].source??t[i].inputs)),d(e("row_says"),i=>m(t[i].labels)),
d(e("row_loss"),i=>`${t[i].asked} / ${c}`),d(e("predicts",{word:w}),i=>W(e,o,i,Ge)),d(e("passes"),i=>String(K(c)[i]))];function g(i){let h=X(i,r),S=({mean:A,seeds:q,
status:E})=>`${C(A,2)} (${q.map($=>C($,2)).join(" ")}): ${e(`status_${E}`)}`;return[e(`task_${i.task}`),...h?h.map(S):y.map(()=>e("not_measured"))]}let f={...p,
n:v(p),equal:e(`with_${r}`)};return{caption:s&&f.n?e("finding",f):e("title"),columns:[e("column_task"),...y.map(i=>e(`name_${i}`))],rows:[...b,...s?a.map(g):[]]}}var Ne=ye({name:"paradigm-board",limits:je,build:Ue}),F={bert:["●",1],gpt:["▲",2],bart:["■",3]};function Ue(e){let{t:o,get:s}=e,{state:t,bench:n,says:a}=s(
"recorded"),{rows:r,costs:p}=n,m=null,d={key:JSON.stringify(t),says:a,mine:!1},c={},w="",b=xe(e,["model","causal","bart"],l=>{m=l});function g(){let l=U(s),k=JSON.
stringify(l),j=c.key===k?c.made:Ae(l);m&&!(d.mine&&d.key===k)&&(d={key:k,says:Ee(j,m),mine:!0});let T=d.key!==k;T&&b.status()==="recorded"&&setTimeout(b.use);let D=Math.
min(s("at"),j.ids.length-1),M=s("equal"),z=Z(r,M);c={key:k,state:l,made:j,at:D,stale:T,says:d.says,rows:r,equal:M,found:z}}e.beforeDraw(()=>{b.follow(),g()}),g();
let f=u("p",{class:"plm-heading plm-board-part"}),i=u("p",{class:"plm-status"}),h=l=>e.wants("at")&&e.set({at:l}),S=pe({label:o("strip"),onpick:h,ontoggle:h}),A=y.
map(l=>qe(e,l,...F[l])),q=Object.values(F),E=ee(e,r,q),$=oe(e,q),x=_e(e,"equal",{options:Q.map(l=>[l,o(`equal_${l}`)]),wide:!0}),R=Y.map(l=>u("span",{},u("i",{"\
data-status":l}),o(`status_${l}`))),L=u("p",{class:"plm-note-line",hidden:r.length>0},o("no_results")),N=u("div",{},E.node,u("p",{class:"plm-legend"},R));for(let l of[
$.node,N])l.hidden=r.length===0;let P=()=>({model:s("model"),causal:s("causal"),bart:s("bart")});return r.length&&e.head.append(ve(e,()=>c)),e.controls.append(...se(
e,l=>e.set({text:l,at:0}))),e.stage.append(i,u("div",{class:"plm-card-columns plm-board-columns"},A.map(l=>l.node)),u("p",{class:"plm-note-line"},o("legend")),f,
S.node,u("p",{class:"plm-note-line"},o("note")),u("div",{class:"plm-board-answers"},A.map(l=>l.says)),u("p",{class:"plm-heading plm-board-part"},o("bench"),u("s\
mall",{},o("bench_note"))),...[x,L].filter(Boolean),$.node,we(e,[N,e.finding],()=>r.length>0),N),ge(e,()=>Re(o,c,J(e))),he(e,()=>Te({...c.state,at:c.at,equal:c.
equal},c.made,P())),()=>{let{made:l,at:k,stale:j,equal:T,found:D}=c;_(i,{text:o(b.status()),"data-status":b.status()}),_(e.stage,{"data-stale":j}),_(f,{text:o("\
predicts",{word:l.tokens[l.ids[k]]})}),S.update({tokens:l.ids.map((B,Be)=>Je(o,l,Be,k)),at:k});for(let B of A)B.update(c);$.update(T==="parameters"?G(p,"steps"):
G(p,T),T),E.update(T);let M={...D,n:v(D),equal:o(`with_${T}`)},z=M.n?o("finding",M):o("no_results");_(e.finding,{text:z});let H=`${c.key} ${k} ${j}`,Me=B=>`${o(
`name_${B}`)}: ${W(o,c,B,1)}`;H!==w?e.say(y.map(Me).join(". ")):J(e)&&e.say(z),w=H}}function Je(e,o,s,t){let n=o.tokens[o.ids[s]],a=y.filter(p=>o[p].labels[s]>=
0),r=a.map(p=>e(`name_${p}`)).join(", ");return{text:n,note:a.map(p=>F[p][0]).join(" "),look:s===t?"focus":"plain",name:e("word",{n:s+1,word:be(n),models:r})}}(globalThis.plm.widgets??={})["paradigm-board"]=Ne;})();
