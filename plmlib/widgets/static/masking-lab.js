(()=>{var{visible:Zt,spelled:te,h:d,set:y,unique:ee,tableSwitch:pt,copyCode:mt,resetButton:oe,isOpen:ne,cover:G,guess:ft,onEnter:se,numberBox:re,slider:I,buttons:Q,toggles:ae,
check:ut,textbox:H,menu:X,models:ht,short:ce,fixed:C,widget:kt,fromBase64:bt,fromHalf:gt,within:ie,sliderEnds:le,accepted:de,mulberry32:pe,uniform:me,tokenise:st}=globalThis.
plm.ui;var{TOP:ue,bars:he,cards:ke,repeats:be,curves:ge,LETTERS:we,CATS:xe,percent:F,parts:ve,nodes:_e,label:ye,said:$e,title:Se,strip:Ae,ORDER:Te,SLACK:je,NEUTRAL:Me,
rank:Oe,repetition:Ee,softmax:Ne,nucleusSize:ze,distribution:Be,drawWith:Fe,entropy:Re,distinct:Ce,repeated:qe,CHARACTER:Le,bytesOf:Je,spell:Ve,die:Pe,look:We,examine:De,
wholeWords:wt}=globalThis.plm.tokens;var{strip:xt,FATES:J,shares:Y,maskTokens:vt,drawnAt:_t,countFates:Z}=globalThis.plm.strip;var Jt=["text","rate","to_mask","to_random","seed","whole","edits"],rt=t=>Object.fromEntries(Jt.map(o=>[o,t(o)])),at=(t,o)=>t.id(o)??t.id(o.replace(/^##/,""))??
t.unknown;function yt(t,o){let n=st(t.text),e=[o.begin,...n.map(f=>at(o,f)),o.end],s=0,r=n.map(f=>f.startsWith("##")),i=[...r,!1].map(f=>s+=f&&t.whole?0:1),{fates:c,
inputs:a}=vt(e,[0,...i],t,o),p=new Set(o.ordinary);for(let f of t.edits){let k=Math.floor(f/4)+1;if(k>n.length||!p.has(e[k]))continue;c[k]=J[f%4];let b=()=>_t(t.
seed,k,o.ordinary);a[k]={mask:()=>o.mask,random:b}[c[k]]?.()??e[k]}let u=e.map(f=>p.has(f)),m=c.map((f,k)=>f==="none"?-1:k).filter(f=>f>0);return{spelled:n,joined:r,
ids:e,inputs:a,fates:c,open:u,asked:m}}function $t(t,o,n){return[...t.filter(s=>Math.floor(s/4)!==o),4*o+J.indexOf(n)].sort((s,r)=>s-r)}function tt(t){let o=st(
t),n=o.indexOf("_");return n<0?{before:o,after:[]}:{before:o.slice(0,n),after:o.slice(n+1)}}var D=5,et=5e-4;function ct(t){let o=t.reduce((s,r)=>Math.max(s,r)),n=0;for(let s of t)n+=Math.exp(s-o);let e=o+Math.log(n);return Float64Array.from(t,s=>s-e)}function St(t,o){
let n=[...t.keys()].sort((s,r)=>t[r]-t[s]||s-r),e=n.slice(0,D);return{ids:e,p:e.map(s=>Math.exp(t[s])),right:Math.exp(t[o]),rank:n.indexOf(o)+1,loss:-t[o]}}function At({
ids:t,inputs:o},{model:n,causal:e}){let s=n.model.config.vocab_size,r=n.model.forward(o),i=e.model.forward(t.slice(0,-1),void 0,!0),c=(a,p)=>ct(a.subarray(p*s,(p+
1)*s));return t.slice(1,-1).map((a,p)=>({model:St(c(r,p+1),a),causal:St(c(i,p),a)}))}function Tt(t,o,{model:n,causal:e}){let{before:s,after:r}=tt(t),i=f=>f.map(
k=>at(o,k)),c=[o.begin,...i(s)],a=n.model.config.vocab_size,p=n.model.encode([...c,o.mask,...i(r),o.end]),u=n.model.config.d_model,m=p.subarray(c.length*u,(c.length+
1)*u);return{model:ct(n.model.logits(m)),causal:ct(e.model.forward(c).subarray(0,a))}}function it(t,o,n){let e=o.map(s=>t[s-1][n].loss);return e.reduce((s,r)=>s+
r,0)/e.length}function K(t,o,n){let e=new Map(n.map(a=>[a,Math.exp(o[a])-Math.exp(t[a])])),s=[...n].sort((a,p)=>e.get(p)-e.get(a)),r=n.reduce((a,p)=>a+Math.abs(
e.get(p))/2,0),i=s.slice(0,D).filter(a=>e.get(a)>et),c=s.slice(-D).reverse().filter(a=>e.get(a)<-et);return{moved:r,up:i,down:c}}function lt(t,o,n){let e=Array.from({length:D+1},()=>{let a=d("span",{class:"plm-answer-name"}),p=d("i"),u=d("span",{class:"plm-answer-number"});return{name:a,bar:p,
number:u,node:d("li",{},a,d("span",{class:"plm-track"},p),u)}}),s=d("p",{class:"plm-heading"},d("span",{"aria-hidden":"true"},o),t),r=d("ol",{},e.map(a=>a.node)),
i=d("div",{class:`plm-answer plm-cat-${n}`},s,r);function c({ids:a,p,right:u,rank:m},f,k){e.forEach((b,x)=>{let v=x===D;if(b.node.hidden=v&&m<=D,b.node.hidden)return;
let E=v?k:a[x],g=v?u:p[x],T=E===k;y(b.node,{"data-right":T,"data-far":v}),y(b.name,{text:`${v?`${m}. `:""}${f[E]}${T?" ✓":""}`}),y(b.bar,{style:{"--w":`${(100*
g).toFixed(2)}%`}}),y(b.number,{text:F(g)})})}return{node:i,update:c}}var V=1e3;function jt(t,o,n){let e=0,s=J.map(c=>d("button",{type:"button",onclick:()=>o(e,c)},t.t(`is_${c}`))),r=d("div",{class:"plm-buttons",role:"group","aria\
-label":t.t("fate")},s);function i(c,{fates:a,open:p}){e=c,s.forEach((u,m)=>{y(u,{"aria-pressed":a[c+1]===J[m],disabled:!p[c+1]})})}return{node:r,update:i}}function Mt(t){
let o=d("b"),n=d("small"),e=d("div",{class:"plm-stat"},o,d("span",{},t),n);function s(r,i){y(o,{text:r}),y(n,{text:i})}return{node:e,update:s}}function Ot(t){let o=[
"mask","random","same","none"].map(i=>{let c=d("i",{"data-look":i}),a=d("b"),p=d("span",{"data-look":i},a,` ${t(`is_${i}`)}`);return{fate:i,bar:c,number:a,name:p}}),
n=d("div",{class:"plm-dealt","aria-hidden":"true"},o.map(i=>i.bar)),e=d("p",{class:"plm-dealt-names"},o.map(i=>i.name)),s="";function r({rate:i,to_mask:c,to_random:a,
seed:p}){let u=[i,c,a,p].join();if(u===s)return;s=u;let m=Z(V,{rate:i,to_mask:c,to_random:a,seed:p});for(let{fate:f,bar:k,number:b}of o)y(k,{style:{"--w":`${100*
m[f]/V}%`}}),y(b,{text:String(m[f])})}return{node:d("div",{},n,e),update:r}}function Et(t,o,n){let{t:e}=t,s=()=>t.get("mode")==="mask",r=l=>t.set({text:l,edits:[],at:0}),i=t.wants("edits");function c(l,w){!i||!n().strip.open[l+1]?t.set(
{at:l}):t.set({at:l,edits:$t(t.get("edits"),l,w)})}let a=l=>c(l,n().strip.fates[l+1]==="none"?"mask":"none"),p=xt({label:e("strip"),onpick:l=>t.set({at:l}),ontoggle:a}),
u=jt(t,c,o),m=d("button",{type:"button",class:"plm-button",onclick:()=>t.set({edits:[]})}),f=d("p",{class:"plm-heading"}),k=d("span",{},e("unknown")),b=lt(e("bo\
th"),"●",1),x=lt(e("left"),"▲",2),v=Ot(e),E=["share","both","left"].map(l=>Mt(e(`tile_${l}`))),g=d("div",{},d("p",{class:"plm-heading"},e("dealt",{n:V})),v.
node),T=d("div",{},p.node,d("p",{class:"plm-note-line"},i?`${e("strip_note")} `:"",k),d("div",{class:"plm-dice"},Vt(t),i&&m),d("div",{class:"plm-stats plm-three"},
E.map(l=>l.node)),d("div",{class:"plm-open"},f,i&&u.node),d("div",{class:"plm-answers"},b.node,x.node),d("div",{class:"plm-many"},G(t,[g],s),g));function B(){let{
state:l,strip:w,words:j,places:M,stale:$}=o(),_=Math.min(t.get("at"),w.spelled.length-1);p.update({tokens:w.spelled.map((L,W)=>Pt(e,o(),W)),at:_}),k.hidden=w.open.
slice(1,-1).every(Boolean);let A=$?null:M[_],S=w.ids[_+1];y(f,{text:e("open",{n:_+1,token:w.spelled[_]})}),u.update(_,w),m.hidden=l.edits.length===0,y(m,{text:e(
"undo",{n:l.edits.length})}),A&&(b.update(A.model,j.tokens,S),x.update(A.causal,j.tokens,S));let N=w.spelled.length,O=w.asked.length,z=L=>O&&!$?C(it(M,w.asked,L),
2):"–";E[0].update(`${O} / ${N}`,F(O/N)),E[1].update(z("model"),e("nats")),E[2].update(z("causal"),e("nats")),v.update(l)}function R(){let{strip:l,places:w}=o(),
j=L=>l.asked.filter(W=>l.fates[W]===L).length,M=l.spelled.length,$=l.asked.length,_={n:M,asked:$,share:F($/M)};if($===0)return e("finding_none",_);let[A,S,N]=J.
slice(1).map(j),[O,z]=["model","causal"].map(L=>C(it(w,l.asked,L),2));return e("finding",{..._,mask:A,random:S,same:N,model:O,causal:z})}function P(){let{strip:l,
places:w,words:j,stale:M}=o();if(M)return{caption:e("loading"),columns:[],rows:[]};let $=A=>`${j.tokens[A.ids[0]]} ${F(A.p[0])}`,_=(A,S)=>{let N=l.fates[S+1]!==
"none",O=[e(`is_${l.fates[S+1]}`),j.tokens[l.inputs[S+1]]],z=w[S];return[A,...O,$(z.model),N?C(z.model.loss,2):"",$(z.causal)]};return{caption:R(),columns:["tok\
en","fate","reads","both","loss","left"].map(A=>e(`column_${A}`)),rows:l.spelled.map(_)}}let U=l=>ot(t,"text",l),q=t.limits.text.examples.map(l=>[l,l]),h=[X(t,"\
text",{label:e("examples"),options:q,write:r,when:s}),H({...t,set:({text:l})=>r(l)},"text",{bad:U,when:s})];return{node:T,knobs:h,update:B,finding:R,table:P}}function Vt(t){
let o=()=>(t.get("seed")+1)%(t.limits.seed.high+1),e=d("button",{type:"button",class:"plm-button",onclick:()=>t.set({seed:o(),edits:[]})},t.t("again"));return[I(
t,"rate"),I(t,"to_mask"),I(t,"to_random",{max:()=>Number((1-t.get("to_mask")).toFixed(9)),read:()=>Y(t.get("to_mask"),t.get("to_random"))[1]}),I(t,"seed",{write:s=>t.
set({seed:s,edits:[]})}),ut(t,"whole",{when:()=>t.get("text").includes("##")}),t.wants("seed")&&e]}function ot(t,o,n){if(t.accepts(o,n))return"";let{low:e,high:s}=t.
limits[o];return t.t("length",{low:e,high:s})}function Pt(t,{strip:o,words:n,places:e,stale:s},r){let{spelled:i,fates:c,inputs:a,open:p,joined:u}=o,m=c[r+1],f=n.
tokens[a[r+1]],k=!s&&m!=="none"?e[r].model:null,b=k?`${n.tokens[k.ids[0]]} ${F(k.p[0])}`:"",x=m==="none"&&!p[r+1]?"fixed":m,v=t(x==="fixed"?"is_fixed":`is_${m}`),
E={n:r+1,token:i[r],fate:v,reads:f};return{text:m==="none"&&p[r+1]?i[r]:f,below:m==="mask"||m==="random"||x==="fixed"?i[r]:"",above:m==="none"?"":t(`tag_${m}`),
note:b,look:x==="none"?"plain":x,joined:u[r],name:t(b?"token_asked":"token",{...E,note:b})}}var{chart:go,ticks:wo,scatter:Nt}=globalThis.plm.chart;function Bt(t,o){let{t:n}=t,e=()=>t.get("mode")==="blank",s=h=>o().words.id(h)??-1,r=h=>t.wants("word")&&t.set({word:o().words.tokens[h]}),i=Nt(r),c={down:zt(n(
"down"),1,r),up:zt(n("up"),2,r)},a=d("p",{class:"plm-note-line"}),p=t.limits.reader.options.map(h=>[h,n(`reader_${h}`)]),u=h=>h===""||s(h)>=0?"":n("unknown_word"),
m=d("div",{class:"plm-side-panel"},Q(t,"reader",{options:p}),c.down.node,c.up.node,d("div",{},H(t,"word",{bad:u}),a)),f=d("div",{class:"plm-cloud"},i.node,m),k=[
i.node,c.down.node,c.up.node,a,t.finding],b=d("div",{},G(t,k,e),f);function x(){let{pairs:h,words:l,state:w}=o();if(f.hidden=!h,!h)return;let[j,M]=h.map(W=>W[w.
reader]),$=K(j,M,l.ordinary),_=s(t.get("word")),A=[...$.up.slice(0,4),...$.down.slice(0,4)],{ordinary:S,tokens:N}=l;i.update({a:j,b:M,ids:S,tokens:N,named:A,open:_,
finding:v(),names:[n("in_a"),n("in_b")]});let O=W=>[j,M].map(Lt=>F(Math.exp(Lt[W])));c.down.update($.down,l.tokens,O,n("no_word")),c.up.update($.up,l.tokens,O,n(
"no_word"));let[z,L]=_<0?[]:O(_);y(a,{text:_<0?"":n("found",{word:t.get("word"),in_a:z,in_b:L})})}function v(){let{pairs:h,words:l,state:w}=o(),[j,M]=h.map(O=>O[w.
reader]),{moved:$,up:_,down:A}=K(j,M,l.ordinary),S={reader:n(`reader_${w.reader}`),moved:F($)};if($<et)return n("same_cloud",S);let N=O=>O.slice(0,3).map(z=>l.tokens[z]).
join(", ")||"–";return n("cloud",{...S,up:N(_),down:N(A)})}function E(){let{pairs:h,words:l,state:w}=o();if(!h)return{caption:n("loading"),columns:[],rows:[]};
let[j,M]=h.map(S=>S[w.reader]),{down:$,up:_}=K(j,M,l.ordinary),A=S=>[l.tokens[S],...[j,M].map(N=>F(Math.exp(N[S])))];return{caption:v(),columns:[n("column_word"),
n("in_a"),n("in_b")],rows:[...$,..._].map(A)}}let{a:g,b:T}=t.limits,R=g.examples.map((h,l)=>[h,T.examples[l]]).map(h=>[JSON.stringify(h),Wt(...h)]),P=h=>{let[l,
w]=JSON.parse(h);t.set({a:l,b:w})},U=()=>JSON.stringify([t.get("a"),t.get("b")]),q=[X(t,"a",{label:n("pairs"),options:R,read:U,write:P,when:e}),H(t,"a",{bad:h=>ot(
t,"a",h),when:e}),H(t,"b",{bad:h=>ot(t,"b",h),when:e})];return{node:b,knobs:q,update:x,finding:v,table:E}}function Wt(t,o){let n=o.split(" ");return t.split(" ").
map((e,s)=>e===n[s]?e:`${e} / ${n[s]}`).join(" ")}function zt(t,o,n){let e=d("div",{class:"plm-moved"}),s=d("div",{class:`plm-cat-${o}`},d("p",{class:"plm-headi\
ng"},t),e),r="";function i(c,a,p,u){let m=c.map(b=>({id:b,word:a[b],change:p(b).join(" → ")})),f=JSON.stringify(m);if(f===r)return;r=f;let k=({id:b,word:x,change:v})=>d(
"button",{type:"button",onclick:()=>n(b)},d("b",{},x),d("span",{},v));e.replaceChildren(...m.length?m.map(k):[d("small",{},u)])}return{node:s,update:i}}var Dt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ht=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,nt=t=>JSON.
stringify(t).replace(Dt,Ht);var Ft=(t,o)=>o==="none"?`# ${t} and tokenizer are the ones you gave to MaskingLab`:`${t}, tokenizer, _ = load(${nt(o)})`;function Rt(t,o){return(t.mode==="blan\
k"?Ut(t):Yt(t,o)).join(`
`)}function Yt({rate:t,to_mask:o,to_random:n,seed:e,whole:s,edits:r,model:i},{spelled:c,inputs:a,ids:p,fates:u}){let m=c.map(x=>x.replace(/^##/,"")).join(" "),f=Y(
o,n).join(", "),k=s?[`words = torch.tensor([[${Kt(c)}]])  # pieces of one word`]:[],b=r.length?[`inputs = torch.tensor([[${a.join(", ")}]])  # with the reader's\
 own changes`,`labels = torch.tensor([[${p.map((x,v)=>u[v]==="none"?-100:x).join(", ")}]])`]:[];return["import torch","from plmlib.course import load","from plm\
lib.dice import Mulberry32","from plmlib.objectives import mask_tokens, mlm","",Ft("model",i),`ids = torch.tensor([tokenizer.inputs(${nt(m)})[0]])`,...k,"inputs\
, labels = mask_tokens(",`    ids, None, Mulberry32(${e}), tokenizer=tokenizer,`,`    rate=${t}, shares=(${f}),${s?" words=words,":""}`,")",...b,"with torch.inf\
erence_mode():","    logp = model(inputs)[0].log_softmax(-1)","for t in (labels[0] != -100).nonzero()[:, 0]:","    best = logp[t].topk(5)","    print(int(t), to\
kenizer.tokens(best.indices), best.values.exp())","if (labels != -100).any():",'    print("loss", mlm(model, inputs, labels).item())',""]}function Kt(t){let o=0;
return[0,...t.map(e=>e.startsWith("##")?o:++o),o+1].join(", ")}function Ut({a:t,b:o,reader:n,model:e,causal:s}){let r=n==="model",i=[t,o].map(a=>{let{before:p,after:u}=tt(
a);return r?[...p,"[MASK]",...u]:p}),c=r?["    ids = tokenizer.inputs(text, allow_special=True)[0]","    at = ids.index(tokenizer.mask)"]:["    ids = [tokenizer\
.bos, *tokenizer.encode(text)]","    at = -1"];return["import torch","from plmlib.course import load","",Ft("model",r?e:s),`texts = [${i.map(a=>nt(a.join(" "))).
join(", ")}]`,"for text in texts:",...c,"    with torch.inference_mode():","        logp = model(torch.tensor([ids]))[0, at].log_softmax(-1)","    best = logp.t\
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
link:!1},controls:{kind:"knobs",options:["mode","text","rate","to_mask","to_random","seed","whole","edits","a","b","reader","word"]}};var Gt={mask:15,blank:10};function Ct(t,o){let{t:n}=t,e=()=>t.get("mode"),s={mask(){let{rate:r,to_mask:i,to_random:c,seed:a}=o().state,p=Z(V,{rate:r,to_mask:i,to_random:c,
seed:a}),[u]=Y(i,c),m={rate:C(100*r,0),to_mask:C(100*u,0)};return{answer:p.mask,n:V,...m,...p,expected:C(V*r*u,0)}},blank(){let{pairs:r,words:i,state:c}=o();if(!r)
return{answer:NaN,moved:"…"};let[a,p]=r.map(m=>m[c.reader]),u=100*K(a,p,i.ordinary).moved;return{answer:u,moved:C(u,0)}}};return ft(t,{question:()=>n(`questio\
n_${e()}`,s[e()]()),unit:()=>e()==="blank"?"%":"",step:1,right(r){let i=s[e()](),c=r!==""&&Math.abs(r-i.answer)<=Gt[e()];return[c,n(`${c?"right":"wrong"}_${e()}`,
i)]}})}var qt=kt({name:"masking-lab",limits:dt,build:Xt});function Qt({state:t,places:o=null,blanks:n,vocabulary:e}){let s=e.tokens.split(" "),r=wt({...e,tokens:s}),i=a=>gt(
new Uint16Array(bt(a).buffer)),c=n?.map(a=>({model:i(a.model),causal:i(a.causal)}))??null;return{state:t,places:o,pairs:c,words:r}}function Xt(t){let{t:o,get:n}=t,
e=Qt(n("recorded")),{words:s}=e,r=null,i={key:"",places:e.places,pairs:e.pairs},c,a=ht(t,["model","causal"],g=>{let T=B=>B.words?.tokens.length===s.tokens.length;
if(!Object.values(g).every(T))throw new RangeError("the models have other vocabularies");r=g});function p(){let g={...rt(n),mode:n("mode"),a:n("a"),b:n("b"),reader:n(
"reader")},T=yt(g,s),B=g.mode==="blank",{mode:R}=g,P=B?{mode:R,a:g.a,b:g.b}:{mode:R,...rt(n)},U=Object.keys(P).every(l=>String(P[l])===String(e.state[l])),q=JSON.
stringify(P);U&&!r?i={key:q,places:e.places,pairs:e.pairs}:r&&i.key!==q&&(i={...i,key:q,...u(B,g,T)});let h=i.key!==q;h&&a.status()==="recorded"&&setTimeout(a.use),
c={state:g,strip:T,words:s,places:i.places,pairs:i.pairs,stale:h}}function u(g,T,B){return g?{pairs:[T.a,T.b].map(R=>Tt(R,s,r))}:{places:At(B,r)}}t.beforeDraw(()=>{
a.follow(),p()}),p();let m={mask:Et(t,()=>c,f),blank:Bt(t,()=>c)};function f(){return p(),c}let k=()=>m[n("mode")],b=dt.mode.options.map(g=>[g,o(`mode_${g}`)]);
t.head.append(Ct(t,()=>c));let v=Q(t,"mode",{options:b,onpick:g=>t.set({mode:g,guess:"",revealed:!1})});t.controls.append(...[v,...m.mask.knobs,...m.blank.knobs].
filter(Boolean));let E=d("p",{class:"plm-status"});return t.stage.append(E,m.mask.node,m.blank.node),pt(t,()=>k().table()),mt(t,()=>Rt({...c.state,model:n("mode\
l"),causal:n("causal")},c.strip)),()=>{for(let[T,B]of Object.entries(m))B.node.hidden=T!==n("mode");if(y(E,{text:o(a.status(),{all:s.tokens.length}),"data-statu\
s":a.status()}),y(t.stage,{"data-stale":c.stale}),k().update(),c.stale)return;let g=k().finding();y(t.finding,{text:g}),t.say(g)}}(globalThis.plm.widgets??={})["masking-lab"]=qt;})();
