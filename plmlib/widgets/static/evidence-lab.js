(()=>{var{visible:Ot,spelled:Rt,h,set:b,unique:_t,tableSwitch:H,copyCode:I,resetButton:$t,isOpen:jt,cover:P,guess:U,onEnter:Mt,numberBox:Nt,slider:Bt,buttons:Ct,toggles:Dt,
check:qt,textbox:Y,menu:G,models:Q,short:zt,fixed:Ft,widget:V,fromBase64:X,fromHalf:Z,within:Lt,sliderEnds:Jt,accepted:Kt,mulberry32:Wt,uniform:Ht,tokenise:tt}=globalThis.
plm.ui;var{TOP:Pt,bars:Ut,cards:Yt,repeats:Gt,curves:Qt,LETTERS:Vt,CATS:Xt,percent:Zt,parts:te,nodes:ee,label:ne,said:oe,title:se,strip:ae,ORDER:re,SLACK:ce,NEUTRAL:ie,
rank:le,repetition:de,softmax:me,nucleusSize:pe,distribution:ue,drawWith:fe,entropy:he,distinct:we,repeated:ge,CHARACTER:xe,bytesOf:be,spell:ke,die:ye,look:ve,examine:Se,
wholeWords:et}=globalThis.plm.tokens;var{answers:Ae,moved:Te,MANY:Oe,fateButtons:Re,tile:_e,dealtBar:$e,strip:nt,FATES:je,shares:Me,maskTokens:Ne,drawnAt:Be,countFates:Ce,TOP:De,LEAST:qe,logSoftmax:ze,
summary:Fe,compare:Le}=globalThis.plm.strip;function z(t,e,s){let n=tt(t),o=n.findIndex(r=>s.includes(r));return{spelled:n,ids:n.map(e.idOf),focus:o}}function ot({ids:t,focus:e},s,n){let o=t.map((r,c)=>c===
e||s.includes(c)?r:n.mask);return{both:[n.begin,...o,n.end],left:[n.begin,...o.slice(0,e+1)]}}function S({spelled:t,focus:e},s){let n=[];for(let o=e+s;o>=0&&o<t.
length;o+=s)n.push(o);return n}var M=t=>[...new Set(t)].sort((e,s)=>e-s),F=(t,e)=>t.includes(e)?t.filter(s=>s!==e):M([...t,e]);function st(t,e){let s=r=>/\p{L}/u.
test(t.spelled[r]),n=S(t,1).some(s)?1:-1,o=S(t,n).filter(s);return{place:o.find(r=>!e.includes(r))??o[0]??t.focus,by:n}}var R=[{name:"static",mark:"◆",cat:8},{name:"causal",mark:"▲",cat:2},{name:"model",mark:"●",cat:1},{name:"untrained",mark:"○",cat:6}],wt=1e-6,L=t=>1/(1+
Math.exp(-t));function J(t,e){let s=e[t.length];for(let n=0;n<t.length;n++)s+=e[n]*t[n];return s}function at(t,e,s,n,o){let{both:r,left:c}=ot(t,e,s),l=t.focus+1,
m=o.model.model.config.d_model,a=d=>d.subarray(l*m,(l+1)*m);return[.5,L(J(o.causal.model.encode(c),n.causal)),L(J(a(o.model.model.encode(r)),n.model)),L(J(a(o.untrained.
encode(r)),n.untrained))]}var rt=(t,e)=>t.map((s,n)=>Math.abs(s-e[n])>wt);function ct(t){let e=[h("span"),h("span")],s=R.map(({name:c,mark:l,cat:m})=>{let a=h("b",{class:"plm-axis-dot"},l),d=h("i",{class:"plm-axis-way"}),f=h("i",{class:"\
plm-axis-start"}),p=h("span",{class:"plm-axis-number"}),u=h("span",{"aria-hidden":"true"},l),g=h("span",{class:"plm-axis-name"},u,t(c)),k=h("span",{class:"plm-a\
xis-track","aria-hidden":"true"},d,f,a);return{number:p,track:k,node:h("li",{class:`plm-cat-${m}`},g,k,p)}}),n=h("p",{class:"plm-axis-ends","aria-hidden":"true"},
e),o=h("div",{class:"plm-axis-box"},n,h("ul",{},s.map(c=>c.node)));function r({now:c,start:l,senses:m}){e.forEach((a,d)=>b(a,{text:m[d]})),s.forEach(({track:a,number:d},f)=>{
let[p,u]=[c[f],l[f]],g={"--from":Math.min(p,u),"--way":Math.abs(p-u)};b(a,{style:{"--p":p,"--start":u,...g}}),b(d,{text:gt(t,p,m)})})}return{node:o,update:r}}function gt(t,e,s){
if(Math.abs(e-.5)<.005)return t("even");let n=Math.min(.999,Math.max(e,1-e));return t("sense",{p:(100*n).toFixed(n>.99?1:0),sense:s[e>.5?1:0]})}var xt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,bt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,E=t=>JSON.
stringify(t).replace(xt,bt),it=t=>`[${t.join(", ")}]`;function lt({shown:t,model:e,causal:s},{spelled:n,focus:o}){let r=n.map(c=>c.replace(/^##/,"")).join(" ");return["import torch","from plmlib.checkpoints import \
evidence","from plmlib.course import load, recorded","",`networks = {"model": load(${E(e)})[:2], "causal": load(${E(s)})[:2]}`,'tokenizer = networks["model"][1]',
`ids = tokenizer.encode(${E(r)})`,`axes = recorded("evidence-lab")["0"]["axes"][${E(n[o])}]`,"axes = {name: torch.tensor(direction) for name, direction in axes.\
items()}",`shown = ${it(t)}  # the other words are [MASK]`,`chances = evidence.chances(networks, axes, ids, shown, at=${o})`,"for name, p in zip(evidence.READER\
S, chances):",`    print(f"{name:10} {p:.4f}", evidence.senses()[${E(n[o])}][1])`,""].join(`
`)}var N={text:{kind:"tokens",longest:240,low:2,high:24,examples:["after talking about loans and taxes , anna looked at the bank . it reminded them of loans .","af\
ter talking about rivers and islands , anna looked at the bank . it reminded them of rivers .","tom drew the bank because tom loved rivers and islands .","anna \
loved rivers and islands , so anna drew the bank . it reminded them of loans .","laura drew the bat because laura loved players and goals .","john loved lions a\
nd bears , so john drew the mouse .","mark looked at the palm after talking about fingers and elbows ."]},shown:{kind:"cells",low:0,high:23},at:{kind:"whole",low:0,
high:23},question:{kind:"choice",options:["moves","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knob\
s",options:["text","shown"]}};var dt=V({name:"evidence-lab",limits:N,build:vt});function yt({state:t,vocabulary:e,probes:s,accuracy:n,now:o,start:r,turned:c}){let l=et({...e,tokens:e.tokens.
split(" ")});function m({axes:u}){let g=Z(new Uint16Array(X(u).buffer)),k=g.length/3,[C,_,A]=[0,1,2].map(T=>g.subarray(T*k,(T+1)*k));return{causal:C,model:_,untrained:A}}
let a=u=>({senses:u.senses,axes:m(u)}),d=Object.fromEntries(Object.entries(s).map(([u,g])=>[u,a(g)])),f=([u,g])=>[u,g.map(B).join(" / ")],p=Object.fromEntries(Object.
entries(n).map(f));return{state:t,words:l,known:d,right:p,said:{now:o,start:r,after:()=>c}}}function vt(t){let{t:e,get:s}=t,n=yt(s("recorded")),{words:o,known:r}=n,
c=Object.keys(r),l=null,m={key:"",...n.said},a,d=Q(t,["model","causal"],i=>{if(i.model.words?.tokens.length!==o.tokens.length)throw new RangeError("another voca\
bulary");l={...i,untrained:i.model.untrained()}});function f(){let i={text:s("text"),shown:s("shown")},w=z(i.text,o,c);if(w.focus<0)return a={...a,lost:!0};let x=M(
i.shown).filter(y=>y<w.spelled.length&&y!==w.focus),v=JSON.stringify(i),$=st(w,x);if(!l&&v===JSON.stringify(n.state)&&(m={key:v,...n.said}),l&&m.key!==v){let y=q=>u(
w,q);m={key:v,now:y(x),start:y([]),after:()=>y(F(x,$.place))}}let O=m.key!==v;O&&d.status()==="recorded"&&setTimeout(d.use);let j=w.spelled[w.focus],D=r[j].senses.
map(([y,q])=>e(`field_${y}`,{chinese:q}));return a={state:i,text:w,shown:x,word:j,senses:D,turn:$,said:m,stale:O,lost:!1}}let p=new Map;function u(i,w){let x=JSON.
stringify([i.spelled,w]);return p.has(x)||(p.size>=500&&p.clear(),p.set(x,at(i,w,o,r[i.spelled[i.focus]].axes,l))),p.get(x)}t.beforeDraw(()=>{d.follow(),f()}),f();
let g=t.wants("shown"),k=(i,w=s("at"))=>t.set({shown:M(i),at:w});function C(i){let{shown:w,text:x}=f();!g||i===x.focus?t.set({at:i}):k(F(w,i),i)}let _=nt({label:e(
"strip"),onpick:i=>t.set({at:i}),ontoggle:C}),A=ct(e),T=h("p",{class:"plm-status"}),K=h("p",{class:"plm-heading"});t.head.append(At(t,()=>a));let pt=N.text.examples.
map(i=>[i,i]),W=i=>t.set({text:i,shown:[],at:0}),ut=i=>t.accepts("text",i)?z(i,o,c).focus<0?e("no_focus",{words:c.join(", ")}):"":e("length",N.text),ft=[G(t,"te\
xt",{label:e("examples"),options:pt,write:W}),Y({...t,set:({text:i})=>W(i)},"text",{bad:ut})];t.controls.append(...ft.filter(Boolean)),t.stage.append(T,_.node,h(
"p",{class:"plm-note-line"},e(g?"note":"note_plain")),g?Et(t,f,k):"",K,P(t,[A.node,t.finding]),A.node,h("p",{class:"plm-note-line"},e("axis_note",n.right))),H(t,
()=>Tt(e,a));let ht=()=>({model:s("model"),causal:s("causal")});return I(t,()=>lt({...ht(),shown:a.shown},a.text)),()=>{if(b(T,{text:e(d.status()),"data-status":d.
status()}),b(t.stage,{"data-stale":a.stale}),a.lost)return;let{text:i,shown:w,word:x,senses:v}=a,$=i.spelled.map((j,D)=>St(e,a,o,j,D));if(_.update({tokens:$,at:Math.
min(s("at"),i.spelled.length-1)}),b(K,{text:e("axis",{word:x})}),a.stale)return;A.update({now:a.said.now,start:a.said.start,senses:v});let O=mt(e,a,w);b(t.finding,
{text:O}),t.say(O)}}function St(t,{text:e,shown:s},n,o,r){let c=r===e.focus,l=c||s.includes(r),m=e.ids[r]===n.unknown,a=l&&m?"[UNK]":o,d=c?"own":{true:"open",false:"\
shut"}[l];return{text:l?a:"[MASK]",below:l&&!m?"":o,look:{own:"focus",open:"plain",shut:"cover"}[d],name:t(`word_${d}`,{n:r+1,word:o})}}function Et(t,e,s){let{t:n}=t,
o=(d,f)=>h("button",{type:"button",class:"plm-button",onclick:f},d);function r(d){let{text:f,shown:p}=e(),u=S(f,d).find(g=>!p.includes(g));u!==void 0&&s([...p,u],
u)}let c=(...d)=>()=>s(d.flatMap(f=>S(e().text,f))),l=[o(n("all_left"),c(-1)),o(n("next_left"),()=>r(-1))],m=[o(n("next_right"),()=>r(1)),o(n("all_right"),c(1))],
a=[o(n("all"),c(-1,1)),o(n("none"),c())];return h("div",{class:"plm-sides"},l,m,a)}function At(t,e){let{t:s}=t;return U(t,{step:1,question(){let{turn:n,text:o,shown:r,
word:c}=e(),l=s(r.includes(n.place)?"cover":"uncover");return s(`question_${n.by>0?"right":"left"}`,{verb:l,other:o.spelled[n.place],word:c})},right(n){let{said:o}=e(),
r=o.after(),c=rt(o.now,r),l=c.filter(Boolean).length,m=R.filter((p,u)=>c[u]).map(({name:p})=>s(p)),a=n===l,d=o.now.map((p,u)=>(100*Math.abs(p-r[u])).toFixed(1)),
f={count:l,names:m.join(", ")||"–",model:d[2],untrained:d[3]};return[a,s(a?"right":"wrong",f)]}})}var B=t=>`${(100*t).toFixed(0)} %`;function mt(t,{text:e,senses:s,
said:n,word:o},r){let c=f=>S(e,f).filter(p=>r.includes(p)).length,[,l,m,a]=n.now.map(B),d={left:c(-1),right:c(1),sense:s[1],word:o,causal:l,model:m,untrained:a};
return t("finding",d)}function Tt(t,{said:e,senses:s,shown:n,lost:o,stale:r,...c}){if(o||r)return{caption:t("loading"),columns:[],rows:[]};let l=({name:m},a)=>[
t(m),B(e.start[a]),B(e.now[a])];return{caption:mt(t,{...c,said:e,senses:s},n),columns:[t("column_reader"),t("column_start"),t("column_now")],rows:R.map(l)}}(globalThis.plm.widgets??={})["evidence-lab"]=dt;})();
