(()=>{var{PARADIGMS:Qe,EQUAL:ee,COSTS:Ye,STATUSES:te,judge:oe,verdict:Xe,count:se,judged:C,ratios:V,lectureTable:ne,costTable:re}=globalThis.plm.bench;var{knobs:ae,picture:et,chips:W,look:ie,pairs:ce,PAIR:le,figure:F,DRAWS:tt,MODELS:ot,read:H,fates:de,compute:pe,counts:st,mean:nt,bidirectional:me,causal:fe,prefix:rt,
window:at,cross:ue,padding:it,documents:ct,both:lt,argsort:dt,nearest:pt,choose:mt,cut:ft,poisson:ut,spanNoise:bt,spanCounts:gt,infillNoise:be,permuteNoise:ht,rotateNoise:wt}=globalThis.
plm.examples;var{answers:ge,moved:_t,MANY:xt,fateButtons:$t,tile:yt,dealtBar:St,strip:he,FATES:Tt,shares:we,maskTokens:At,drawnAt:Et,countFates:qt,TOP:vt,LEAST:jt,logSoftmax:ke,
summary:_e,compare:Rt}=globalThis.plm.strip;var{visible:Nt,spelled:xe,h:i,set:x,unique:Mt,tableSwitch:$e,copyCode:ye,resetButton:Bt,isOpen:Q,cover:Se,guess:Te,onEnter:Lt,numberBox:Ct,slider:Dt,buttons:Ae,
toggles:It,check:zt,textbox:Kt,menu:Pt,model:Gt,models:Ee,short:Ut,fixed:D,widget:qe,fromBase64:Jt,fromHalf:Vt,within:Wt,sliderEnds:Ft,accepted:Ht,mulberry32:ve,
uniform:Qt,tokenise:Yt}=globalThis.plm.ui;var ze=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ke=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,I=e=>JSON.
stringify(e).replace(ze,Ke),je=e=>`[${e.join(", ")}]`;function Re({rate:e,mean_length:t,only_mask:n,seed:s,at:o,equal:r},{tokens:a,ids:m,V:u},p){let d=m.map(w=>I(a[w]));return["import torch","from plmlib.course imp\
ort load, recorded","from plmlib.dice import Mulberry32","from plmlib.objectives import denoise, mask_tokens","from plmlib.widgets import bench","",`words, at, \
equal = ${je(d)}, ${o}, ${I(r)}`,"own = list(dict.fromkeys(words))","BEGIN = len(own)","MASK = BEGIN + 1","ids = torch.tensor([[own.index(word) for word in word\
s]])",`dice = lambda: Mulberry32(${s})`,`shares = (${we(...de({only_mask:n})).join(", ")})`,"special = range(BEGIN, MASK + 1)",`masked, labels = mask_tokens(ids\
, None, dice(), MASK, MASK + 1, ${e}, shares, special=special)`,`how = {"mask_id": MASK, "rate": ${e}, "mean_length": ${t}}`,'source = denoise(ids, None, dice()\
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
`)}var E=["bert","gpt","bart"],Pe={bert:"model",gpt:"causal",bart:"bart"},K=e=>({bert:1,gpt:e,bart:1+e});function Oe(e){let{t5:t,...n}=pe(e),{ids:s,begin:o,mask:r}=n,
a=s.length,m=ve(e.seed),{hidden:u,starts:p,empties:d}=be(a,e.rate,e.mean_length,m),w=g=>new Array(d[g]+Number(p[g]??!1)).fill(r),b=[...s.flatMap((g,c)=>[...w(c),
...u[c]?[]:[g]]),...w(a)],k={source:b,inputs:[o,...s.slice(0,-1)],labels:s,asked:a,hidden:u,mask:me(b.length),decoder:fe(a),cross:ue(a,b.length)};return{...n,bart:k}}
function Ge({tokens:e,V:t,begin:n,mask:s},o){let r=e.slice(0,t).map(o.idOf);return a=>({[n]:o.begin,[s]:o.mask})[a]??r[a]??a}var Ue={bert({model:e,words:t},{inputs:n}){
let s=e.forward([t.begin,...n,t.end]),o=t.tokens.length;return s.subarray(o,s.length-o)},gpt:({model:e},{inputs:t})=>e.forward(t,e.newCache(),!0),bart({model:e,
words:t},{source:n,inputs:s}){let o=e.newCache(e.encode([...n,t.end]),{room:s.length});return e.forward([e.config.start_id,...s.slice(1)],o,!0)}};function Ne(e,t){
let n={};for(let s of E){let o=t[Pe[s]],{words:r}=o,a=Ge(e,r),{inputs:m,labels:u,source:p}=e[s],d={inputs:m.map(a),source:p?.map(a)},w=Ue[s](o,d),b=r.tokens.length;
n[s]=u.map((k,g)=>{let c=a(k);if(k<0||c===r.unknown)return null;let h=_e(ke(w.subarray(g*b,(g+1)*b)),c);return{...h,id:c,words:h.ids.map(S=>r.tokens[S])}})}return n}
function Y(e,t=e.map((n,s)=>s)){let n=t.map(r=>e[r]).filter(Boolean),s=n.filter(({rank:r})=>r===1).length,o=n.reduce((r,a)=>r+a.loss,0)/n.length;return{right:s,
of:n.length,loss:o}}var Je=({ids:e,words:t})=>Object.fromEntries(e.map((n,s)=>[n,t[s]]));function Me(e,t,n,s){let{t:o}=e,r=t==="bart",a=W(o("encoder_reads"),[["reads","b"]]),m=W(o(
r?"decoder_reads":"reads_and_says"),le),u=F(o(r?"sees_encoder":`sees_${t}`)),p=F(o("sees_decoder")),d=i("b"),w=i("span"),b=i("i"),k=ge(o(`name_${t}`),n,s),g=i("\
p",{class:"plm-card-note"}),c=i("p",{class:"plm-card-note"}),h=i("p",{class:"plm-card-note"}),S=$=>i("p",{class:"plm-card-note"},o($)),v=i("div",{},S("decoder_r\
eads"),m.node),M=r?[S("encoder_reads"),a.node,v]:[S("reads_and_says"),m.node],B=i("section",{class:`plm-card-column plm-cat-${s}`,"data-model":t,"aria-label":o(
`name_${t}`)},i("p",{class:"plm-heading"},i("span",{"aria-hidden":"true"},n),o(`name_${t}`)),i("p",{class:"plm-card-idea"},o(`idea_${t}`)),i("div",{class:"plm-c\
ard-reads"},M),i("div",{class:"plm-card-masks"},u.node,r&&p.node),i("div",{class:"plm-card-loss"},i("p",{class:"plm-card-share"},d,w),i("div",{class:"plm-card-t\
rack","aria-hidden":"true"},b),i("p",{},o("passes")),h)),j=i("div",{class:`plm-board-says plm-cat-${s}`,"data-says":t},k.node,g,c),P=t==="bert"&&{same:o("tag_sa\
me"),random:o("tag_random")};function G({made:$,says:R,at:L,stale:l}){let f=$[t],T=$.ids.length;m.update(ce(f,$,P,!1).map((A,J)=>({...A,here:J===L}))),u.update(
[f.mask]),r&&(a.update(f.source.map(A=>({reads:{text:$.tokens[A],look:ie(A,$)}}))),p.update([f.cross,f.decoder]));let y=D(100*f.asked/T,0);if(x(d,{text:`${y} %`}),
x(w,{text:o("share",{asked:f.asked,n:T})}),x(b,{style:{"--w":`${y}%`}}),x(h,{text:o(`passes_${t}`,{n:K(T)[t]})}),l)return;let O=$.tokens[$.ids[L]],_=R[t][L];x(k.
node,{"data-none":!_}),g.hidden=!!_,_?k.update(_,{[_.id]:O,...Je(_)},_.id):x(g,{text:o(f.labels[L]<0?"no_loss":"unknown",{word:O})});let q=Y(R[t]),z=Y(R[t],$.ids.
map((A,J)=>J).filter(A=>f.hidden?.[A])),U=r&&z.of?o("score_hidden",z):"",N={...q,loss:D(q.loss,2)};x(c,{text:q.of?`${o("score",N)}${U}`:o("score_none")})}return{
node:B,says:j,update:G}}var Be={text:{kind:"tokens",longest:240,low:2,high:30,examples:["in the evening victor the doctor went to the orchard . victor found an orange book . victor gav\
e the book to adam .","on wednesday john the nanny went to the bedroom . john found a brown spoon . samuel got the spoon from john .","before breakfast frank th\
e vet went to the canteen . frank found an orange guitar . the guitar was given to thomas by frank .","yesterday leo the clerk went to the playground . leo foun\
d a red scarf . leo gave the scarf to max . max has the red scarf now ."]},rate:{kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,high:6,step:.5},
only_mask:{kind:"flag"},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},at:{kind:"whole",low:0,high:29},equal:{kind:"choice",options:["steps","predictio\
ns","flops","parameters"]},question:{kind:"choice",options:["own","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},bart:{
kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["text","rate","mean_length","only_mask","seed","at","equal"]}};function Le(e,t){let{t:n}=e,s=()=>{let{found:o,equal:r}=t();return{...o,n:C(o),equal:n(`with_${r}`)}};return Te(e,{step:1,question:()=>n("question",s()),right(o){
let r=s(),a=o===r.ahead;return[a,n(a?"right":"wrong",r)]}})}var{TOP:$o,bars:yo,cards:So,repeats:To,curves:Ao,LETTERS:Eo,CATS:qo,percent:Ce,parts:vo,nodes:jo,label:Ro,said:Oo,title:No,strip:Mo,ORDER:Bo,SLACK:Lo,NEUTRAL:Co,
rank:Do,repetition:Io,softmax:zo,nucleusSize:Ko,distribution:Po,drawWith:Go,entropy:Uo,distinct:Jo,repeated:Vo,CHARACTER:Wo,bytesOf:Fo,spell:Ho,die:Qo,look:Yo,examine:Xo,
wholeWords:Zo}=globalThis.plm.tokens;var We=3;function X(e,{made:t,says:n,at:s,stale:o},r,a){if(o)return"…";let m=t.tokens[t.ids[s]],u=n[r][s];return u?u.words.slice(0,a).map((p,d)=>`${p} ${Ce(u.
p[d])}`).join(", "):t[r].labels[s]<0?e("no_loss"):e("unknown",{word:m})}function De(e,t,n){let{made:s,at:o,rows:r,equal:a,found:m}=t,u=c=>c.map(h=>s.tokens[h]??
"·").join(" "),p=(c,h)=>[c,...E.map(h)],d=s.ids.length,w=s.tokens[s.ids[o]],b=[p(e("row_reads"),c=>u(s[c].source??s[c].inputs)),p(e("row_says"),c=>u(s[c].labels)),
p(e("row_loss"),c=>`${s[c].asked} / ${d}`),p(e("predicts",{word:w}),c=>X(e,t,c,We)),p(e("passes"),c=>String(K(d)[c]))];function k(c){let h=oe(c,a),S=({mean:v,seeds:M,
status:B})=>`${D(v,2)} (${M.map(j=>D(j,2)).join(" ")}): ${e(`status_${B}`)}`;return[e(`task_${c.task}`),...h?h.map(S):E.map(()=>e("not_measured"))]}let g={...m,
n:C(m),equal:e(`with_${a}`)};return{caption:n&&g.n?e("finding",g):e("title"),columns:[e("column_task"),...E.map(c=>e(`name_${c}`))],rows:[...b,...n?r.map(k):[]]}}var Ie=qe({name:"paradigm-board",limits:Be,build:Fe}),Z={bert:["●",1],gpt:["▲",2],bart:["■",3]};function Fe(e){let{t,get:n}=e,{state:s,bench:o,says:r}=n("\
recorded"),{rows:a,costs:m}=o,u=null,p={key:JSON.stringify(s),says:r,mine:!1},d={},w="",b=Ee(e,["model","causal","bart"],l=>{u=l});function k(){let l=H(n),f=JSON.
stringify(l),T=d.key===f?d.made:Oe(l);u&&!(p.mine&&p.key===f)&&(p={key:f,says:Ne(T,u),mine:!0});let y=p.key!==f;y&&b.status()==="recorded"&&setTimeout(b.use);let O=Math.
min(n("at"),T.ids.length-1),_=n("equal"),q=se(a,_);d={key:f,state:l,made:T,at:O,stale:y,says:p.says,rows:a,equal:_,found:q}}e.beforeDraw(()=>{b.follow(),k()}),k();
let g=i("p",{class:"plm-heading plm-board-part"}),c=i("p",{class:"plm-status"}),h=l=>e.wants("at")&&e.set({at:l}),S=he({label:t("strip"),onpick:h,ontoggle:h}),v=E.
map(l=>Me(e,l,...Z[l])),M=Object.values(Z),B=ne(e,a,M),j=re(e,M),P=Ae(e,"equal",{options:ee.map(l=>[l,t(`equal_${l}`)]),wide:!0}),G=te.map(l=>i("span",{},i("i",
{"data-status":l}),t(`status_${l}`))),$=i("p",{class:"plm-note-line",hidden:a.length>0},t("no_results")),R=i("div",{},B.node,i("p",{class:"plm-legend"},G));for(let l of[
j.node,R])l.hidden=a.length===0;let L=()=>({model:n("model"),causal:n("causal"),bart:n("bart")});return a.length&&e.head.append(Le(e,()=>d)),e.controls.append(...ae(
e,l=>e.set({text:l,at:0}))),e.stage.append(c,i("div",{class:"plm-card-columns plm-board-columns"},v.map(l=>l.node)),i("p",{class:"plm-note-line"},t("legend")),g,
S.node,i("p",{class:"plm-note-line"},t("note")),i("div",{class:"plm-board-answers"},v.map(l=>l.says)),i("p",{class:"plm-heading plm-board-part"},t("bench"),i("s\
mall",{},t("bench_note"))),...[P,$].filter(Boolean),j.node,Se(e,[R,e.finding],()=>a.length>0),R),$e(e,()=>De(t,d,Q(e))),ye(e,()=>Re({...d.state,at:d.at,equal:d.
equal},d.made,L())),()=>{let{made:l,at:f,stale:T,equal:y,found:O}=d;x(c,{text:t(b.status()),"data-status":b.status()}),x(e.stage,{"data-stale":T}),x(g,{text:t("\
predicts",{word:l.tokens[l.ids[f]]})}),S.update({tokens:l.ids.map((N,A)=>He(t,l,A,f)),at:f});for(let N of v)N.update(d);j.update(y==="parameters"?V(m,"steps"):V(
m,y),y),B.update(y);let _={...O,n:C(O),equal:t(`with_${y}`)},q=_.n?t("finding",_):t("no_results");x(e.finding,{text:q});let z=`${d.key} ${f} ${T}`,U=N=>`${t(`na\
me_${N}`)}: ${X(t,d,N,1)}`;z!==w?e.say(E.map(U).join(". ")):Q(e)&&e.say(q),w=z}}function He(e,t,n,s){let o=t.tokens[t.ids[n]],r=E.filter(m=>t[m].labels[n]>=0),a=r.
map(m=>e(`name_${m}`)).join(", ");return{text:o,note:r.map(m=>Z[m][0]).join(" "),look:n===s?"focus":"plain",name:e("word",{n:n+1,word:xe(o),models:a})}}(globalThis.plm.widgets??={})["paradigm-board"]=Ie;})();
