(()=>{var{visible:Qt,spelled:Xt,h:g,set:C,unique:Zt,tableSwitch:lt,copyCode:ct,resetButton:te,isOpen:ee,cover:K,guess:mt,onEnter:oe,numberBox:ne,slider:Y,buttons:G,toggles:se,
check:pt,textbox:P,menu:Q,models:ft,short:re,fixed:R,widget:ut,fromBase64:ht,fromHalf:kt,within:ae,sliderEnds:ie,accepted:de,mulberry32:le,uniform:ce,tokenise:ot}=globalThis.
plm.ui;var{TOP:pe,bars:fe,cards:ue,repeats:he,curves:ke,LETTERS:be,CATS:ge,percent:q,parts:we,nodes:xe,label:_e,said:ve,title:ye,strip:$e,ORDER:Se,SLACK:Te,NEUTRAL:Ae,
rank:je,repetition:Oe,softmax:Ee,nucleusSize:Ne,distribution:ze,drawWith:Me,entropy:Be,distinct:Ce,repeated:Re,CHARACTER:qe,bytesOf:Le,spell:Fe,die:Ve,look:Je,examine:Pe,
wholeWords:bt}=globalThis.plm.tokens;var{chart:De,ticks:He,scatter:gt,erf:Ue,normalCdf:Ye,normalPdf:Ie,probit:Ke,FUNCTIONS:Ge,points:Qe,peak:Xe,landmarks:Ze,outputs:to}=globalThis.plm.chart;var{answers:nt,moved:st,MANY:W,fateButtons:wt,tile:xt,dealtBar:_t,strip:vt,FATES:I,shares:D,maskTokens:yt,drawnAt:$t,countFates:St,TOP:oo,LEAST:Tt,logSoftmax:X,
summary:rt,compare:H}=globalThis.plm.strip;var Lt=["text","rate","to_mask","to_random","seed","whole","edits"],at=t=>Object.fromEntries(Lt.map(n=>[n,t(n)]));function At(t,n){let e=ot(t.text),o=[n.begin,...e.
map(f=>n.idOf(f)),n.end],i=0,r=e.map(f=>f.startsWith("##")),d=[...r,!1].map(f=>i+=f&&t.whole?0:1),{fates:a,inputs:l}=yt(o,[0,...d],t,n),p=new Set(n.ordinary);for(let f of t.
edits){let h=Math.floor(f/4)+1;if(h>e.length||!p.has(o[h]))continue;a[h]=I[f%4];let T=()=>$t(t.seed,h,n.ordinary);l[h]={mask:()=>n.mask,random:T}[a[h]]?.()??o[h]}
let b=o.map(f=>p.has(f)),m=a.map((f,h)=>f==="none"?-1:h).filter(f=>f>0);return{spelled:e,joined:r,ids:o,inputs:l,fates:a,open:b,asked:m}}function jt(t,n,e){return[
...t.filter(i=>Math.floor(i/4)!==n),4*n+I.indexOf(e)].sort((i,r)=>i-r)}function Z(t){let n=ot(t),e=n.indexOf("_");return e<0?{before:n,after:[]}:{before:n.slice(
0,e),after:n.slice(e+1)}}function Ot({ids:t,inputs:n},{model:e,causal:o}){let i=e.model.config.vocab_size,r=e.model.forward(n),d=o.model.forward(t.slice(0,-1),void 0,!0),a=(l,p)=>X(l.subarray(
p*i,(p+1)*i));return t.slice(1,-1).map((l,p)=>({model:rt(a(r,p+1),l),causal:rt(a(d,p),l)}))}function Et(t,n,{model:e,causal:o}){let{before:i,after:r}=Z(t),d=f=>f.
map(n.idOf),a=[n.begin,...d(i)],l=e.model.config.vocab_size,p=e.model.encode([...a,n.mask,...d(r),n.end]),b=e.model.config.d_model,m=p.subarray(a.length*b,(a.length+
1)*b);return{model:X(e.model.logits(m)),causal:X(o.model.forward(a).subarray(0,l))}}function it(t,n,e){let o=n.map(i=>t[i-1][e].loss);return o.reduce((i,r)=>i+r,
0)/o.length}function Nt(t,n,e){let{t:o}=t,i=()=>t.get("mode")==="mask",r=s=>t.set({text:s,edits:[],at:0}),d=t.wants("edits");function a(s,k){!d||!e().strip.open[s+1]?t.set(
{at:s}):t.set({at:s,edits:jt(t.get("edits"),s,k)})}let l=s=>a(s,e().strip.fates[s+1]==="none"?"mask":"none"),p=vt({label:o("strip"),onpick:s=>t.set({at:s}),ontoggle:l}),
b=wt(t,a,n),m=g("button",{type:"button",class:"plm-button",onclick:()=>t.set({edits:[]})}),f=g("p",{class:"plm-heading"}),h=g("span",{},o("unknown")),T=nt(o("bo\
th"),"●",1),A=nt(o("left"),"▲",2),E=_t(o),z=["share","both","left"].map(s=>xt(o(`tile_${s}`))),u=g("div",{},g("p",{class:"plm-heading"},o("dealt",{n:W})),E.
node),j=g("div",{},p.node,g("p",{class:"plm-note-line"},d?`${o("strip_note")} `:"",h),g("div",{class:"plm-dice"},Ft(t),d&&m),g("div",{class:"plm-stats plm-three"},
z.map(s=>s.node)),g("div",{class:"plm-open"},f,d&&b.node),g("div",{class:"plm-answers"},T.node,A.node),g("div",{class:"plm-many"},K(t,[u],i),u));function M(){let{
state:s,strip:k,words:y,places:$,stale:x}=n(),w=Math.min(t.get("at"),k.spelled.length-1);p.update({tokens:k.spelled.map((F,J)=>Vt(o,n(),J)),at:w}),h.hidden=k.open.
slice(1,-1).every(Boolean);let v=x?null:$[w],_=k.ids[w+1];C(f,{text:o("open",{n:w+1,token:k.spelled[w]})}),b.update(w,k),m.hidden=s.edits.length===0,C(m,{text:o(
"undo",{n:s.edits.length})}),v&&(T.update(v.model,y.tokens,_),A.update(v.causal,y.tokens,_));let O=k.spelled.length,S=k.asked.length,N=F=>S&&!x?R(it($,k.asked,F),
2):"–";z[0].update(`${S} / ${O}`,q(S/O)),z[1].update(N("model"),o("nats")),z[2].update(N("causal"),o("nats")),E.update(s)}function B(){let{strip:s,places:k}=n(),
y=F=>s.asked.filter(J=>s.fates[J]===F).length,$=s.spelled.length,x=s.asked.length,w={n:$,asked:x,share:q(x/$)};if(x===0)return o("finding_none",w);let[v,_,O]=I.
slice(1).map(y),[S,N]=["model","causal"].map(F=>R(it(k,s.asked,F),2));return o("finding",{...w,mask:v,random:_,same:O,model:S,causal:N})}function V(){let{strip:s,
places:k,words:y,stale:$}=n();if($)return{caption:o("loading"),columns:[],rows:[]};let x=v=>`${y.tokens[v.ids[0]]} ${q(v.p[0])}`,w=(v,_)=>{let O=s.fates[_+1]!==
"none",S=[o(`is_${s.fates[_+1]}`),y.tokens[s.inputs[_+1]]],N=k[_];return[v,...S,x(N.model),O?R(N.model.loss,2):"",x(N.causal)]};return{caption:B(),columns:["tok\
en","fate","reads","both","loss","left"].map(v=>o(`column_${v}`)),rows:s.spelled.map(w)}}let U=s=>tt(t,"text",s),L=t.limits.text.examples.map(s=>[s,s]),c=[Q(t,"\
text",{label:o("examples"),options:L,write:r,when:i}),P({...t,set:({text:s})=>r(s)},"text",{bad:U,when:i})];return{node:j,knobs:c,update:M,finding:B,table:V}}function Ft(t){
let n=()=>(t.get("seed")+1)%(t.limits.seed.high+1),o=g("button",{type:"button",class:"plm-button",onclick:()=>t.set({seed:n(),edits:[]})},t.t("again"));return[Y(
t,"rate"),Y(t,"to_mask"),Y(t,"to_random",{max:()=>Number((1-t.get("to_mask")).toFixed(9)),read:()=>D(t.get("to_mask"),t.get("to_random"))[1]}),Y(t,"seed",{write:i=>t.
set({seed:i,edits:[]})}),pt(t,"whole",{when:()=>t.get("text").includes("##")}),t.wants("seed")&&o]}function tt(t,n,e){if(t.accepts(n,e))return"";let{low:o,high:i}=t.
limits[n];return t.t("length",{low:o,high:i})}function Vt(t,{strip:n,words:e,places:o,stale:i},r){let{spelled:d,fates:a,inputs:l,open:p,joined:b}=n,m=a[r+1],f=e.
tokens[l[r+1]],h=!i&&m!=="none"?o[r].model:null,T=h?`${e.tokens[h.ids[0]]} ${q(h.p[0])}`:"",A=m==="none"&&!p[r+1]?"fixed":m,E=t(A==="fixed"?"is_fixed":`is_${m}`),
z={n:r+1,token:d[r],fate:E,reads:f};return{text:m==="none"&&p[r+1]?d[r]:f,below:m==="mask"||m==="random"||A==="fixed"?d[r]:"",above:m==="random"||m==="same"?t(`\
tag_${m}`):"",note:T,look:A==="none"?"plain":A,joined:b[r],name:t(T?"token_asked":"token",{...z,note:T})}}function zt(t,n){let{t:e}=t,o=()=>t.get("mode")==="blank",i=c=>n().words.id(c)??-1,r=c=>t.wants("word")&&t.set({word:n().words.tokens[c]}),d=gt(r),a={down:st(e(
"down"),1,r),up:st(e("up"),2,r)},l=g("p",{class:"plm-note-line"}),p=t.limits.reader.options.map(c=>[c,e(`reader_${c}`)]),b=c=>c===""||i(c)>=0?"":e("unknown_word"),
m=g("div",{class:"plm-side-panel"},G(t,"reader",{options:p}),a.down.node,a.up.node,g("div",{},P(t,"word",{bad:b}),l)),f=g("div",{class:"plm-cloud"},d.node,m),h=[
d.node,a.down.node,a.up.node,l,t.finding],T=g("div",{},K(t,h,o),f);function A(){let{pairs:c,words:s,state:k}=n();if(f.hidden=!c,!c)return;let[y,$]=c.map(J=>J[k.
reader]),x=H(y,$,s.ordinary),w=i(t.get("word")),v=[...x.up.slice(0,4),...x.down.slice(0,4)],{ordinary:_,tokens:O}=s;d.update({a:y,b:$,ids:_,tokens:O,named:v,open:w,
finding:E(),names:[e("in_a"),e("in_b")]});let S=J=>[y,$].map(qt=>q(Math.exp(qt[J])));a.down.update(x.down,s.tokens,S,e("no_word")),a.up.update(x.up,s.tokens,S,e(
"no_word"));let[N,F]=w<0?[]:S(w);C(l,{text:w<0?"":e("found",{word:t.get("word"),in_a:N,in_b:F})})}function E(){let{pairs:c,words:s,state:k}=n(),[y,$]=c.map(S=>S[k.
reader]),{moved:x,up:w,down:v}=H(y,$,s.ordinary),_={reader:e(`reader_${k.reader}`),moved:q(x)};if(x<Tt)return e("same_cloud",_);let O=S=>S.slice(0,3).map(N=>s.tokens[N]).
join(", ")||"–";return e("cloud",{..._,up:O(w),down:O(v)})}function z(){let{pairs:c,words:s,state:k}=n();if(!c)return{caption:e("loading"),columns:[],rows:[]};
let[y,$]=c.map(_=>_[k.reader]),{down:x,up:w}=H(y,$,s.ordinary),v=_=>[s.tokens[_],...[y,$].map(O=>q(Math.exp(O[_])))];return{caption:E(),columns:[e("column_word"),
e("in_a"),e("in_b")],rows:[...x,...w].map(v)}}let{a:u,b:j}=t.limits,B=u.examples.map((c,s)=>[c,j.examples[s]]).map(c=>[JSON.stringify(c),Jt(...c)]),V=c=>{let[s,
k]=JSON.parse(c);t.set({a:s,b:k})},U=()=>JSON.stringify([t.get("a"),t.get("b")]),L=[Q(t,"a",{label:e("pairs"),options:B,read:U,write:V,when:o}),P(t,"a",{bad:c=>tt(
t,"a",c),when:o}),P(t,"b",{bad:c=>tt(t,"b",c),when:o})];return{node:T,knobs:L,update:A,finding:E,table:z}}function Jt(t,n){let e=n.split(" ");return t.split(" ").
map((o,i)=>o===e[i]?o:`${o} / ${e[i]}`).join(" ")}var Pt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Wt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,et=t=>JSON.
stringify(t).replace(Pt,Wt);var Mt=(t,n)=>n==="none"?`# ${t} and tokenizer are the ones you gave to MaskingLab`:`${t}, tokenizer, _ = load(${et(n)})`;function Bt(t,n){return(t.mode==="blan\
k"?Ut(t):Dt(t,n)).join(`
`)}function Dt({rate:t,to_mask:n,to_random:e,seed:o,whole:i,edits:r,model:d},{spelled:a,inputs:l,ids:p,fates:b}){let m=a.map(A=>A.replace(/^##/,"")).join(" "),f=D(
n,e).join(", "),h=i?[`words = torch.tensor([[${Ht(a)}]])  # pieces of one word`]:[],T=r.length?[`inputs = torch.tensor([[${l.join(", ")}]])  # with the reader's\
 own changes`,`labels = torch.tensor([[${p.map((A,E)=>b[E]==="none"?-100:A).join(", ")}]])`]:[];return["import torch","from plmlib.course import load","from plm\
lib.dice import Mulberry32","from plmlib.objectives import mask_tokens, mlm","",Mt("model",d),`ids = torch.tensor([tokenizer.inputs(${et(m)})[0]])`,...h,"inputs\
, labels = mask_tokens(",`    ids, None, Mulberry32(${o}), tokenizer=tokenizer,`,`    rate=${t}, shares=(${f}),${i?" words=words,":""}`,")",...T,"with torch.inf\
erence_mode():","    logp = model(inputs)[0].log_softmax(-1)","for t in (labels[0] != -100).nonzero()[:, 0]:","    best = logp[t].topk(5)","    print(int(t), to\
kenizer.tokens(best.indices), best.values.exp())","if (labels != -100).any():",'    print("loss", mlm(model, inputs, labels).item())',""]}function Ht(t){let n=0;
return[0,...t.map(o=>o.startsWith("##")?n:++n),n+1].join(", ")}function Ut({a:t,b:n,reader:e,model:o,causal:i}){let r=e==="model",d=[t,n].map(l=>{let{before:p,after:b}=Z(
l);return r?[...p,"[MASK]",...b]:p}),a=r?["    ids = tokenizer.inputs(text, allow_special=True)[0]","    at = ids.index(tokenizer.mask)"]:["    ids = [tokenizer\
.bos, *tokenizer.encode(text)]","    at = -1"];return["import torch","from plmlib.course import load","",Mt("model",r?o:i),`texts = [${d.map(l=>et(l.join(" "))).
join(", ")}]`,"for text in texts:",...a,"    with torch.inference_mode():","        logp = model(torch.tensor([ids]))[0, at].log_softmax(-1)","    best = logp.t\
opk(5)","    print(tokenizer.tokens(best.indices), best.values.exp())",""]}var dt={mode:{kind:"choice",options:["mask","blank"]},text:{kind:"tokens",longest:240,low:2,high:24,examples:["on thursday victor the fisherman went to the ligh\
thouse . victor found a purple scarf . martin got the scarf from victor .","clara from austria lives in vienna , the capital .","the keys near the door were old\
 .","anna loved rivers and islands , so anna drew the bank .","yuki bought the stamp . yuki found the mailbox . yuki posted the envelope . yuki awaited the repl\
y .","last week simon the sailor went to the green ##house . simon found a tea ##pot ."]},rate:{kind:"real",low:0,high:1,step:.01},to_mask:{kind:"real",low:0,high:1,
step:.05},to_random:{kind:"real",low:0,high:1,step:.05},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},whole:{kind:"flag"},edits:{kind:"cells",low:0,high:95},
at:{kind:"whole",low:0,high:23},a:{kind:"tokens",longest:240,low:2,high:24,examples:["tom drew the bank because tom loved rivers and _ .","the keys near the doo\
r _ old .","tom loved _ and rivers , so tom drew the bank .","clara from austria lives in _ , the capital .","tom drew the bank because tom loved rivers and _ ."]},
b:{kind:"tokens",longest:240,low:2,high:24,examples:["tom drew the bank because tom loved loans and _ .","the key near the doors _ old .","tom loved _ and loans\
 , so tom drew the bank .","clara from portugal lives in _ , the capital .","tom drew the bank because tom loved rivers and _ ."]},reader:{kind:"choice",options:[
"model","causal"]},word:{kind:"text",longest:40},question:{kind:"choice",options:["own","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,
link:!1},controls:{kind:"knobs",options:["mode","text","rate","to_mask","to_random","seed","whole","edits","a","b","reader","word"]}};var It={mask:15,blank:10};function Ct(t,n){let{t:e}=t,o=()=>t.get("mode"),i={mask(){let{rate:r,to_mask:d,to_random:a,seed:l}=n().state,p=St(W,{rate:r,to_mask:d,
to_random:a,seed:l}),[b]=D(d,a),m={rate:R(100*r,0),to_mask:R(100*b,0)};return{answer:p.mask,n:W,...m,...p,expected:R(W*r*b,0)}},blank(){let{pairs:r,words:d,state:a}=n();
if(!r)return{answer:NaN,moved:"…"};let[l,p]=r.map(m=>m[a.reader]),b=100*H(l,p,d.ordinary).moved;return{answer:b,moved:R(b,0)}}};return mt(t,{question:()=>e(`q\
uestion_${o()}`,i[o()]()),unit:()=>o()==="blank"?"%":"",step:1,right(r){let d=i[o()](),a=r!==""&&Math.abs(r-d.answer)<=It[o()];return[a,e(`${a?"right":"wrong"}_${o()}`,
d)]}})}var Rt=ut({name:"masking-lab",limits:dt,build:Gt});function Kt({state:t,places:n=null,blanks:e,vocabulary:o}){let i=o.tokens.split(" "),r=bt({...o,tokens:i}),d=l=>kt(
new Uint16Array(ht(l).buffer)),a=e?.map(l=>({model:d(l.model),causal:d(l.causal)}))??null;return{state:t,places:n,pairs:a,words:r}}function Gt(t){let{t:n,get:e}=t,
o=Kt(e("recorded")),{words:i}=o,r=null,d={key:"",places:o.places,pairs:o.pairs},a,l=ft(t,["model","causal"],u=>{let j=M=>M.words?.tokens.length===i.tokens.length;
if(!Object.values(u).every(j))throw new RangeError("the models have other vocabularies");r=u});function p(){let u={...at(e),mode:e("mode"),a:e("a"),b:e("b"),reader:e(
"reader")},j=At(u,i),M=u.mode==="blank",{mode:B}=u,V=M?{mode:B,a:u.a,b:u.b}:{mode:B,...at(e)},U=Object.keys(V).every(s=>String(V[s])===String(o.state[s])),L=JSON.
stringify(V);U&&!r?d={key:L,places:o.places,pairs:o.pairs}:r&&d.key!==L&&(d={...d,key:L,...b(M,u,j)});let c=d.key!==L;c&&l.status()==="recorded"&&setTimeout(l.use),
a={state:u,strip:j,words:i,places:d.places,pairs:d.pairs,stale:c}}function b(u,j,M){return u?{pairs:[j.a,j.b].map(B=>Et(B,i,r))}:{places:Ot(M,r)}}t.beforeDraw(()=>{
l.follow(),p()}),p();let m={mask:Nt(t,()=>a,f),blank:zt(t,()=>a)};function f(){return p(),a}let h=()=>m[e("mode")],T=dt.mode.options.map(u=>[u,n(`mode_${u}`)]);
t.head.append(Ct(t,()=>a));let E=G(t,"mode",{options:T,onpick:u=>t.set({mode:u,guess:"",revealed:!1})});t.controls.append(...[E,...m.mask.knobs,...m.blank.knobs].
filter(Boolean));let z=g("p",{class:"plm-status"});return t.stage.append(z,m.mask.node,m.blank.node),lt(t,()=>h().table()),ct(t,()=>Bt({...a.state,model:e("mode\
l"),causal:e("causal")},a.strip)),()=>{for(let[j,M]of Object.entries(m))M.node.hidden=j!==e("mode");if(C(z,{text:n(l.status(),{all:i.tokens.length}),"data-statu\
s":l.status()}),C(t.stage,{"data-stale":a.stale}),h().update(),a.stale)return;let u=h().finding();C(t.finding,{text:u}),t.say(u)}}(globalThis.plm.widgets??={})["masking-lab"]=Rt;})();
