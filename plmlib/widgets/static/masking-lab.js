(()=>{var{visible:Qe,spelled:Xe,h:g,set:C,unique:Ze,tableSwitch:le,copyCode:ce,resetButton:et,isOpen:tt,cover:K,guess:me,onEnter:ot,numberBox:nt,slider:Y,buttons:G,toggles:st,
check:pe,textbox:P,menu:Q,model:rt,models:fe,short:at,fixed:R,widget:ue,fromBase64:he,fromHalf:ke,within:it,sliderEnds:dt,accepted:lt,unpack:ct,mulberry32:mt,uniform:pt,
tokenise:oe}=globalThis.plm.ui;var{TOP:ut,bars:ht,cards:kt,repeats:bt,curves:gt,LETTERS:wt,CATS:xt,percent:q,parts:_t,nodes:vt,label:yt,said:$t,title:St,strip:Tt,ORDER:At,SLACK:jt,NEUTRAL:Ot,
rank:Et,repetition:Nt,softmax:zt,nucleusSize:Mt,distribution:Bt,drawWith:Ct,entropy:Rt,distinct:qt,repeated:Lt,CHARACTER:Ft,bytesOf:Vt,spell:Jt,die:Pt,look:Wt,examine:Dt,
wholeWords:be}=globalThis.plm.tokens;var{chart:Ut,ticks:Yt,scatter:ge,erf:It,normalCdf:Kt,normalPdf:Gt,probit:Qt,FUNCTIONS:Xt,points:Zt,peak:eo,landmarks:to,outputs:oo}=globalThis.plm.chart;var{answers:ne,moved:se,MANY:W,fateButtons:we,tile:xe,dealtBar:_e,strip:ve,FATES:I,shares:D,maskTokens:ye,drawnAt:$e,countFates:Se,TOP:so,LEAST:Te,logSoftmax:X,
summary:re,compare:H}=globalThis.plm.strip;var Le=["text","rate","to_mask","to_random","seed","whole","edits"],ae=e=>Object.fromEntries(Le.map(n=>[n,e(n)]));function Ae(e,n){let t=oe(e.text),o=[n.begin,...t.
map(f=>n.idOf(f)),n.end],i=0,r=t.map(f=>f.startsWith("##")),d=[...r,!1].map(f=>i+=f&&e.whole?0:1),{fates:a,inputs:l}=ye(o,[0,...d],e,n),p=new Set(n.ordinary);for(let f of e.
edits){let h=Math.floor(f/4)+1;if(h>t.length||!p.has(o[h]))continue;a[h]=I[f%4];let T=()=>$e(e.seed,h,n.ordinary);l[h]={mask:()=>n.mask,random:T}[a[h]]?.()??o[h]}
let b=o.map(f=>p.has(f)),m=a.map((f,h)=>f==="none"?-1:h).filter(f=>f>0);return{spelled:t,joined:r,ids:o,inputs:l,fates:a,open:b,asked:m}}function je(e,n,t){return[
...e.filter(i=>Math.floor(i/4)!==n),4*n+I.indexOf(t)].sort((i,r)=>i-r)}function Z(e){let n=oe(e),t=n.indexOf("_");return t<0?{before:n,after:[]}:{before:n.slice(
0,t),after:n.slice(t+1)}}function Oe({ids:e,inputs:n},{model:t,causal:o}){let i=t.model.config.vocab_size,r=t.model.forward(n),d=o.model.forward(e.slice(0,-1),void 0,!0),a=(l,p)=>X(l.subarray(
p*i,(p+1)*i));return e.slice(1,-1).map((l,p)=>({model:re(a(r,p+1),l),causal:re(a(d,p),l)}))}function Ee(e,n,{model:t,causal:o}){let{before:i,after:r}=Z(e),d=f=>f.
map(n.idOf),a=[n.begin,...d(i)],l=t.model.config.vocab_size,p=t.model.encode([...a,n.mask,...d(r),n.end]),b=t.model.config.d_model,m=p.subarray(a.length*b,(a.length+
1)*b);return{model:X(t.model.logits(m)),causal:X(o.model.forward(a).subarray(0,l))}}function ie(e,n,t){let o=n.map(i=>e[i-1][t].loss);return o.reduce((i,r)=>i+r,
0)/o.length}function Ne(e,n,t){let{t:o}=e,i=()=>e.get("mode")==="mask",r=s=>e.set({text:s,edits:[],at:0}),d=e.wants("edits");function a(s,k){!d||!t().strip.open[s+1]?e.set(
{at:s}):e.set({at:s,edits:je(e.get("edits"),s,k)})}let l=s=>a(s,t().strip.fates[s+1]==="none"?"mask":"none"),p=ve({label:o("strip"),onpick:s=>e.set({at:s}),ontoggle:l}),
b=we(e,a,n),m=g("button",{type:"button",class:"plm-button",onclick:()=>e.set({edits:[]})}),f=g("p",{class:"plm-heading"}),h=g("span",{},o("unknown")),T=ne(o("bo\
th"),"●",1),A=ne(o("left"),"▲",2),E=_e(o),z=["share","both","left"].map(s=>xe(o(`tile_${s}`))),u=g("div",{},g("p",{class:"plm-heading"},o("dealt",{n:W})),E.
node),j=g("div",{},p.node,g("p",{class:"plm-note-line"},d?`${o("strip_note")} `:"",h),g("div",{class:"plm-dice"},Fe(e),d&&m),g("div",{class:"plm-stats plm-three"},
z.map(s=>s.node)),g("div",{class:"plm-open"},f,d&&b.node),g("div",{class:"plm-answers"},T.node,A.node),g("div",{class:"plm-many"},K(e,[u],i),u));function M(){let{
state:s,strip:k,words:y,places:$,stale:x}=n(),w=Math.min(e.get("at"),k.spelled.length-1);p.update({tokens:k.spelled.map((F,J)=>Ve(o,n(),J)),at:w}),h.hidden=k.open.
slice(1,-1).every(Boolean);let v=x?null:$[w],_=k.ids[w+1];C(f,{text:o("open",{n:w+1,token:k.spelled[w]})}),b.update(w,k),m.hidden=s.edits.length===0,C(m,{text:o(
"undo",{n:s.edits.length})}),v&&(T.update(v.model,y.tokens,_),A.update(v.causal,y.tokens,_));let O=k.spelled.length,S=k.asked.length,N=F=>S&&!x?R(ie($,k.asked,F),
2):"–";z[0].update(`${S} / ${O}`,q(S/O)),z[1].update(N("model"),o("nats")),z[2].update(N("causal"),o("nats")),E.update(s)}function B(){let{strip:s,places:k}=n(),
y=F=>s.asked.filter(J=>s.fates[J]===F).length,$=s.spelled.length,x=s.asked.length,w={n:$,asked:x,share:q(x/$)};if(x===0)return o("finding_none",w);let[v,_,O]=I.
slice(1).map(y),[S,N]=["model","causal"].map(F=>R(ie(k,s.asked,F),2));return o("finding",{...w,mask:v,random:_,same:O,model:S,causal:N})}function V(){let{strip:s,
places:k,words:y,stale:$}=n();if($)return{caption:o("loading"),columns:[],rows:[]};let x=v=>`${y.tokens[v.ids[0]]} ${q(v.p[0])}`,w=(v,_)=>{let O=s.fates[_+1]!==
"none",S=[o(`is_${s.fates[_+1]}`),y.tokens[s.inputs[_+1]]],N=k[_];return[v,...S,x(N.model),O?R(N.model.loss,2):"",x(N.causal)]};return{caption:B(),columns:["tok\
en","fate","reads","both","loss","left"].map(v=>o(`column_${v}`)),rows:s.spelled.map(w)}}let U=s=>ee(e,"text",s),L=e.limits.text.examples.map(s=>[s,s]),c=[Q(e,"\
text",{label:o("examples"),options:L,write:r,when:i}),P({...e,set:({text:s})=>r(s)},"text",{bad:U,when:i})];return{node:j,knobs:c,update:M,finding:B,table:V}}function Fe(e){
let n=()=>(e.get("seed")+1)%(e.limits.seed.high+1),o=g("button",{type:"button",class:"plm-button",onclick:()=>e.set({seed:n(),edits:[]})},e.t("again"));return[Y(
e,"rate"),Y(e,"to_mask"),Y(e,"to_random",{max:()=>Number((1-e.get("to_mask")).toFixed(9)),read:()=>D(e.get("to_mask"),e.get("to_random"))[1]}),Y(e,"seed",{write:i=>e.
set({seed:i,edits:[]})}),pe(e,"whole",{when:()=>e.get("text").includes("##")}),e.wants("seed")&&o]}function ee(e,n,t){if(e.accepts(n,t))return"";let{low:o,high:i}=e.
limits[n];return e.t("length",{low:o,high:i})}function Ve(e,{strip:n,words:t,places:o,stale:i},r){let{spelled:d,fates:a,inputs:l,open:p,joined:b}=n,m=a[r+1],f=t.
tokens[l[r+1]],h=!i&&m!=="none"?o[r].model:null,T=h?`${t.tokens[h.ids[0]]} ${q(h.p[0])}`:"",A=m==="none"&&!p[r+1]?"fixed":m,E=e(A==="fixed"?"is_fixed":`is_${m}`),
z={n:r+1,token:d[r],fate:E,reads:f};return{text:m==="none"&&p[r+1]?d[r]:f,below:m==="mask"||m==="random"||A==="fixed"?d[r]:"",above:m==="random"||m==="same"?e(`\
tag_${m}`):"",note:T,look:A==="none"?"plain":A,joined:b[r],name:e(T?"token_asked":"token",{...z,note:T})}}function ze(e,n){let{t}=e,o=()=>e.get("mode")==="blank",i=c=>n().words.id(c)??-1,r=c=>e.wants("word")&&e.set({word:n().words.tokens[c]}),d=ge(r),a={down:se(t("d\
own"),1,r),up:se(t("up"),2,r)},l=g("p",{class:"plm-note-line"}),p=e.limits.reader.options.map(c=>[c,t(`reader_${c}`)]),b=c=>c===""||i(c)>=0?"":t("unknown_word"),
m=g("div",{class:"plm-side-panel"},G(e,"reader",{options:p}),a.down.node,a.up.node,g("div",{},P(e,"word",{bad:b}),l)),f=g("div",{class:"plm-cloud"},d.node,m),h=[
d.node,a.down.node,a.up.node,l,e.finding],T=g("div",{},K(e,h,o),f);function A(){let{pairs:c,words:s,state:k}=n();if(f.hidden=!c,!c)return;let[y,$]=c.map(J=>J[k.
reader]),x=H(y,$,s.ordinary),w=i(e.get("word")),v=[...x.up.slice(0,4),...x.down.slice(0,4)],{ordinary:_,tokens:O}=s;d.update({a:y,b:$,ids:_,tokens:O,named:v,open:w,
finding:E(),names:[t("in_a"),t("in_b")]});let S=J=>[y,$].map(qe=>q(Math.exp(qe[J])));a.down.update(x.down,s.tokens,S,t("no_word")),a.up.update(x.up,s.tokens,S,t(
"no_word"));let[N,F]=w<0?[]:S(w);C(l,{text:w<0?"":t("found",{word:e.get("word"),in_a:N,in_b:F})})}function E(){let{pairs:c,words:s,state:k}=n(),[y,$]=c.map(S=>S[k.
reader]),{moved:x,up:w,down:v}=H(y,$,s.ordinary),_={reader:t(`reader_${k.reader}`),moved:q(x)};if(x<Te)return t("same_cloud",_);let O=S=>S.slice(0,3).map(N=>s.tokens[N]).
join(", ")||"–";return t("cloud",{..._,up:O(w),down:O(v)})}function z(){let{pairs:c,words:s,state:k}=n();if(!c)return{caption:t("loading"),columns:[],rows:[]};
let[y,$]=c.map(_=>_[k.reader]),{down:x,up:w}=H(y,$,s.ordinary),v=_=>[s.tokens[_],...[y,$].map(O=>q(Math.exp(O[_])))];return{caption:E(),columns:[t("column_word"),
t("in_a"),t("in_b")],rows:[...x,...w].map(v)}}let{a:u,b:j}=e.limits,B=u.examples.map((c,s)=>[c,j.examples[s]]).map(c=>[JSON.stringify(c),Je(...c)]),V=c=>{let[s,
k]=JSON.parse(c);e.set({a:s,b:k})},U=()=>JSON.stringify([e.get("a"),e.get("b")]),L=[Q(e,"a",{label:t("pairs"),options:B,read:U,write:V,when:o}),P(e,"a",{bad:c=>ee(
e,"a",c),when:o}),P(e,"b",{bad:c=>ee(e,"b",c),when:o})];return{node:T,knobs:L,update:A,finding:E,table:z}}function Je(e,n){let t=n.split(" ");return e.split(" ").
map((o,i)=>o===t[i]?o:`${o} / ${t[i]}`).join(" ")}var Pe=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,We=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,te=e=>JSON.
stringify(e).replace(Pe,We);var Me=(e,n)=>n==="none"?`# ${e} and tokenizer are the ones you gave to MaskingLab`:`${e}, tokenizer, _ = load(${te(n)})`;function Be(e,n){return(e.mode==="blan\
k"?Ue(e):De(e,n)).join(`
`)}function De({rate:e,to_mask:n,to_random:t,seed:o,whole:i,edits:r,model:d},{spelled:a,inputs:l,ids:p,fates:b}){let m=a.map(A=>A.replace(/^##/,"")).join(" "),f=D(
n,t).join(", "),h=i?[`words = torch.tensor([[${He(a)}]])  # pieces of one word`]:[],T=r.length?[`inputs = torch.tensor([[${l.join(", ")}]])  # with the reader's\
 own changes`,`labels = torch.tensor([[${p.map((A,E)=>b[E]==="none"?-100:A).join(", ")}]])`]:[];return["import torch","from plmlib.course import load","from plm\
lib.dice import Mulberry32","from plmlib.objectives import mask_tokens, mlm","",Me("model",d),`ids = torch.tensor([tokenizer.inputs(${te(m)})[0]])`,...h,"inputs\
, labels = mask_tokens(",`    ids, None, Mulberry32(${o}), tokenizer=tokenizer,`,`    rate=${e}, shares=(${f}),${i?" words=words,":""}`,")",...T,"with torch.inf\
erence_mode():","    logp = model(inputs)[0].log_softmax(-1)","for t in (labels[0] != -100).nonzero()[:, 0]:","    best = logp[t].topk(5)","    print(int(t), to\
kenizer.tokens(best.indices), best.values.exp())","if (labels != -100).any():",'    print("loss", mlm(model, inputs, labels).item())',""]}function He(e){let n=0;
return[0,...e.map(o=>o.startsWith("##")?n:++n),n+1].join(", ")}function Ue({a:e,b:n,reader:t,model:o,causal:i}){let r=t==="model",d=[e,n].map(l=>{let{before:p,after:b}=Z(
l);return r?[...p,"[MASK]",...b]:p}),a=r?["    ids = tokenizer.inputs(text, allow_special=True)[0]","    at = ids.index(tokenizer.mask)"]:["    ids = [tokenizer\
.bos, *tokenizer.encode(text)]","    at = -1"];return["import torch","from plmlib.course import load","",Me("model",r?o:i),`texts = [${d.map(l=>te(l.join(" "))).
join(", ")}]`,"for text in texts:",...a,"    with torch.inference_mode():","        logp = model(torch.tensor([ids]))[0, at].log_softmax(-1)","    best = logp.t\
opk(5)","    print(tokenizer.tokens(best.indices), best.values.exp())",""]}var de={mode:{kind:"choice",options:["mask","blank"]},text:{kind:"tokens",longest:240,low:2,high:24,examples:["on thursday victor the fisherman went to the ligh\
thouse . victor found a purple scarf . martin got the scarf from victor .","clara from austria lives in vienna , the capital .","the keys near the door were old\
 .","anna loved rivers and islands , so anna drew the bank .","yuki bought the stamp . yuki found the mailbox . yuki posted the envelope . yuki awaited the repl\
y .","last week simon the sailor went to the green ##house . simon found a tea ##pot ."]},rate:{kind:"real",low:0,high:1,step:.01},to_mask:{kind:"real",low:0,high:1,
step:.05},to_random:{kind:"real",low:0,high:1,step:.05},seed:{kind:"whole",low:0,high:4294967295,slider:[0,99]},whole:{kind:"flag"},edits:{kind:"cells",low:0,high:95},
at:{kind:"whole",low:0,high:23},a:{kind:"tokens",longest:240,low:2,high:24,examples:["tom drew the bank because tom loved rivers and _ .","the keys near the doo\
r _ old .","tom loved _ and rivers , so tom drew the bank .","clara from austria lives in _ , the capital .","tom drew the bank because tom loved rivers and _ ."]},
b:{kind:"tokens",longest:240,low:2,high:24,examples:["tom drew the bank because tom loved loans and _ .","the key near the doors _ old .","tom loved _ and loans\
 , so tom drew the bank .","clara from portugal lives in _ , the capital .","tom drew the bank because tom loved rivers and _ ."]},reader:{kind:"choice",options:[
"model","causal"]},word:{kind:"text",longest:40},question:{kind:"choice",options:["own","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,
link:!1},controls:{kind:"knobs",options:["mode","text","rate","to_mask","to_random","seed","whole","edits","a","b","reader","word"]}};var Ie={mask:15,blank:10};function Ce(e,n){let{t}=e,o=()=>e.get("mode"),i={mask(){let{rate:r,to_mask:d,to_random:a,seed:l}=n().state,p=Se(W,{rate:r,to_mask:d,to_random:a,
seed:l}),[b]=D(d,a),m={rate:R(100*r,0),to_mask:R(100*b,0)};return{answer:p.mask,n:W,...m,...p,expected:R(W*r*b,0)}},blank(){let{pairs:r,words:d,state:a}=n();if(!r)
return{answer:NaN,moved:"…"};let[l,p]=r.map(m=>m[a.reader]),b=100*H(l,p,d.ordinary).moved;return{answer:b,moved:R(b,0)}}};return me(e,{question:()=>t(`questio\
n_${o()}`,i[o()]()),unit:()=>o()==="blank"?"%":"",step:1,right(r){let d=i[o()](),a=r!==""&&Math.abs(r-d.answer)<=Ie[o()];return[a,t(`${a?"right":"wrong"}_${o()}`,
d)]}})}var Re=ue({name:"masking-lab",limits:de,build:Ge});function Ke({state:e,places:n=null,blanks:t,vocabulary:o}){let i=o.tokens.split(" "),r=be({...o,tokens:i}),d=l=>ke(
new Uint16Array(he(l).buffer)),a=t?.map(l=>({model:d(l.model),causal:d(l.causal)}))??null;return{state:e,places:n,pairs:a,words:r}}function Ge(e){let{t:n,get:t}=e,
o=Ke(t("recorded")),{words:i}=o,r=null,d={key:"",places:o.places,pairs:o.pairs},a,l=fe(e,["model","causal"],u=>{let j=M=>M.words?.tokens.length===i.tokens.length;
if(!Object.values(u).every(j))throw new RangeError("the models have other vocabularies");r=u});function p(){let u={...ae(t),mode:t("mode"),a:t("a"),b:t("b"),reader:t(
"reader")},j=Ae(u,i),M=u.mode==="blank",{mode:B}=u,V=M?{mode:B,a:u.a,b:u.b}:{mode:B,...ae(t)},U=Object.keys(V).every(s=>String(V[s])===String(o.state[s])),L=JSON.
stringify(V);U&&!r?d={key:L,places:o.places,pairs:o.pairs}:r&&d.key!==L&&(d={...d,key:L,...b(M,u,j)});let c=d.key!==L;c&&l.status()==="recorded"&&setTimeout(l.use),
a={state:u,strip:j,words:i,places:d.places,pairs:d.pairs,stale:c}}function b(u,j,M){return u?{pairs:[j.a,j.b].map(B=>Ee(B,i,r))}:{places:Oe(M,r)}}e.beforeDraw(()=>{
l.follow(),p()}),p();let m={mask:Ne(e,()=>a,f),blank:ze(e,()=>a)};function f(){return p(),a}let h=()=>m[t("mode")],T=de.mode.options.map(u=>[u,n(`mode_${u}`)]);
e.head.append(Ce(e,()=>a));let E=G(e,"mode",{options:T,onpick:u=>e.set({mode:u,guess:"",revealed:!1})});e.controls.append(...[E,...m.mask.knobs,...m.blank.knobs].
filter(Boolean));let z=g("p",{class:"plm-status"});return e.stage.append(z,m.mask.node,m.blank.node),le(e,()=>h().table()),ce(e,()=>Be({...a.state,model:t("mode\
l"),causal:t("causal")},a.strip)),()=>{for(let[j,M]of Object.entries(m))M.node.hidden=j!==t("mode");if(C(z,{text:n(l.status(),{all:i.tokens.length}),"data-statu\
s":l.status()}),C(e.stage,{"data-stale":a.stale}),h().update(),a.stale)return;let u=h().finding();C(e.finding,{text:u}),e.say(u)}}(globalThis.plm.widgets??={})["masking-lab"]=Re;})();
