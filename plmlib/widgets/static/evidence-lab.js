(()=>{var{visible:Tt,spelled:Ot,h,set:b,unique:Rt,tableSwitch:H,copyCode:I,resetButton:_t,isOpen:$t,cover:J,guess:P,onEnter:jt,numberBox:Mt,slider:Bt,buttons:Ct,toggles:Dt,
check:Nt,textbox:U,menu:Y,models:G,short:qt,fixed:zt,widget:Q,fromBase64:V,fromHalf:X,within:Ft,sliderEnds:Lt,accepted:Kt,mulberry32:Wt,uniform:Ht,tokenise:Z}=globalThis.
plm.ui;var{TOP:Jt,bars:Pt,cards:Ut,repeats:Yt,curves:Gt,LETTERS:Qt,CATS:Vt,percent:Xt,parts:Zt,nodes:te,label:ee,said:ne,title:oe,strip:se,ORDER:ae,SLACK:re,NEUTRAL:ce,
rank:le,repetition:ie,softmax:de,nucleusSize:me,distribution:pe,drawWith:ue,entropy:fe,distinct:he,repeated:we,CHARACTER:xe,bytesOf:be,spell:ge,die:ke,look:ve,examine:ye,
wholeWords:tt}=globalThis.plm.tokens;var{answers:Se,moved:Ae,MANY:Te,fateButtons:Oe,tile:Re,dealtBar:_e,strip:et,FATES:$e,shares:je,maskTokens:Me,drawnAt:Be,countFates:Ce,TOP:De,LEAST:Ne,logSoftmax:qe,
summary:ze,compare:Fe}=globalThis.plm.strip;function z(t,e,s){let n=Z(t),o=n.findIndex(r=>s.includes(r));return{spelled:n,ids:n.map(e.idOf),focus:o}}function nt({ids:t,focus:e},s,n){let o=t.map((r,c)=>c===
e||s.includes(c)?r:n.mask);return{both:[n.begin,...o,n.end],left:[n.begin,...o.slice(0,e+1)]}}function E({spelled:t,focus:e},s){let n=[];for(let o=e+s;o>=0&&o<t.
length;o+=s)n.push(o);return n}var C=t=>[...new Set(t)].sort((e,s)=>e-s),F=(t,e)=>t.includes(e)?t.filter(s=>s!==e):C([...t,e]);function ot(t,e){let s=r=>/\p{L}/u.
test(t.spelled[r]),n=E(t,1).some(s)?1:-1,o=E(t,n).filter(s);return{place:o.find(r=>!e.includes(r))??o[0]??t.focus,by:n}}var R=[{name:"static",mark:"◆",cat:8},{name:"causal",mark:"▲",cat:2},{name:"model",mark:"●",cat:1},{name:"untrained",mark:"○",cat:6}],ht=1e-6,L=t=>1/(1+
Math.exp(-t));function K(t,e){let s=e[t.length];for(let n=0;n<t.length;n++)s+=e[n]*t[n];return s}function st(t,e,s,n,o){let{both:r,left:c}=nt(t,e,s),i=t.focus+1,
m=o.model.model.config.d_model,a=d=>d.subarray(i*m,(i+1)*m);return[.5,L(K(o.causal.model.encode(c),n.causal)),L(K(a(o.model.model.encode(r)),n.model)),L(K(a(o.untrained.
encode(r)),n.untrained))]}var at=(t,e)=>t.map((s,n)=>Math.abs(s-e[n])>ht);function rt(t){let e=[h("span"),h("span")],s=R.map(({name:c,mark:i,cat:m})=>{let a=h("b",{class:"plm-axis-dot"},i),d=h("i",{class:"plm-axis-way"}),p=h("i",{class:"\
plm-axis-start"}),u=h("span",{class:"plm-axis-number"}),f=h("span",{"aria-hidden":"true"},i),x=h("span",{class:"plm-axis-name"},f,t(c)),g=h("span",{class:"plm-a\
xis-track","aria-hidden":"true"},d,p,a);return{number:u,track:g,node:h("li",{class:`plm-cat-${m}`},x,g,u)}}),n=h("p",{class:"plm-axis-ends","aria-hidden":"true"},
e),o=h("div",{class:"plm-axis-box"},n,h("ul",{},s.map(c=>c.node)));function r({now:c,start:i,senses:m}){e.forEach((a,d)=>b(a,{text:m[d]})),s.forEach(({track:a,number:d},p)=>{
let[u,f]=[c[p],i[p]],x={"--from":Math.min(u,f),"--way":Math.abs(u-f)};b(a,{style:{"--p":u,"--start":f,...x}}),b(d,{text:wt(t,u,m)})})}return{node:o,update:r}}function wt(t,e,s){
if(Math.abs(e-.5)<.005)return t("even");let n=Math.min(.999,Math.max(e,1-e));return t("sense",{p:(100*n).toFixed(n>.99?1:0),sense:s[e>.5?1:0]})}var xt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,bt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,S=t=>JSON.
stringify(t).replace(xt,bt),ct=t=>`[${t.join(", ")}]`;function lt({shown:t,model:e,causal:s},{spelled:n,focus:o}){let r=n.map(c=>c.replace(/^##/,"")).join(" ");return["import torch","from plmlib.checkpoints import \
evidence","from plmlib.course import load, recorded","",`networks = {"model": load(${S(e)})[:2], "causal": load(${S(s)})[:2]}`,'tokenizer = networks["model"][1]',
`ids = tokenizer.encode(${S(r)})`,`axes = recorded("evidence-lab")["0"]["axes"][${S(n[o])}]`,"axes = {name: torch.tensor(direction) for name, direction in axes.\
items()}",`shown = ${ct(t)}  # the other words are [MASK]`,`chances = evidence.chances(networks, axes, ids, shown, at=${o})`,"for name, p in zip(evidence.READER\
S, chances):",`    print(f"{name:10} {p:.4f}", evidence.senses()[${S(n[o])}][1])`,""].join(`
`)}var D={text:{kind:"tokens",longest:240,low:2,high:24,examples:["after talking about loans and taxes , anna looked at the bank . it reminded them of loans .","af\
ter talking about rivers and islands , anna looked at the bank . it reminded them of rivers .","tom drew the bank because tom loved rivers and islands .","anna \
loved rivers and islands , so anna drew the bank . it reminded them of loans .","laura drew the bat because laura loved players and goals .","john loved lions a\
nd bears , so john drew the mouse .","mark looked at the palm after talking about fingers and elbows ."]},shown:{kind:"cells",low:0,high:23},at:{kind:"whole",low:0,
high:23},question:{kind:"choice",options:["moves","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knob\
s",options:["text","shown"]}};var it=Q({name:"evidence-lab",limits:D,build:vt});function kt({state:t,vocabulary:e,probes:s,accuracy:n,now:o,start:r,turned:c}){let i=tt({...e,tokens:e.tokens.
split(" ")});function m({axes:f}){let x=X(new Uint16Array(V(f).buffer)),g=x.length/3,[A,_,$]=[0,1,2].map(j=>x.subarray(j*g,(j+1)*g));return{causal:A,model:_,untrained:$}}
let a=f=>({senses:f.senses,axes:m(f)}),d=Object.fromEntries(Object.entries(s).map(([f,x])=>[f,a(x)])),p=([f,x])=>[f,x.map(N).join(" / ")],u=Object.fromEntries(Object.
entries(n).map(p));return{state:t,words:i,known:d,right:u,said:{now:o,start:r,after:c}}}function vt(t){let{t:e,get:s}=t,n=kt(s("recorded")),{words:o,known:r}=n,
c=Object.keys(r),i=null,m={key:"",...n.said},a,d=G(t,["model","causal"],l=>{if(l.model.words?.tokens.length!==o.tokens.length)throw new RangeError("another voca\
bulary");i={...l,untrained:l.model.untrained()}});function p(){let l={text:s("text"),shown:s("shown")},w=z(l.text,o,c);if(w.focus<0)return a={...a,lost:!0};let k=C(
l.shown).filter(y=>y<w.spelled.length&&y!==w.focus),v=JSON.stringify(l),M=ot(w,k);if(!i&&v===JSON.stringify(n.state)&&(m={key:v,...n.said}),i&&m.key!==v){let{axes:y}=r[w.
spelled[w.focus]],O=ft=>st(w,ft,o,y,i);m={key:v,now:O(k),start:O([]),after:O(F(k,M.place))}}let T=m.key!==v;T&&d.status()==="recorded"&&setTimeout(d.use);let B=w.
spelled[w.focus],q=r[B].senses.map(([y,O])=>e(`field_${y}`,{chinese:O}));return a={state:l,text:w,shown:k,word:B,senses:q,turn:M,said:m,stale:T,lost:!1}}t.beforeDraw(
()=>{d.follow(),p()}),p();let u=t.wants("shown"),f=(l,w=s("at"))=>t.set({shown:C(l),at:w});function x(l){let{shown:w,text:k}=p();!u||l===k.focus?t.set({at:l}):f(
F(w,l),l)}let g=et({label:e("strip"),plain:!0,onpick:l=>t.set({at:l}),ontoggle:x}),A=rt(e),_=h("p",{class:"plm-status"}),$=h("p",{class:"plm-heading"});t.head.append(
St(t,()=>a));let j=D.text.examples.map(l=>[l,l]),W=l=>t.set({text:l,shown:[],at:0}),mt=l=>t.accepts("text",l)?z(l,o,c).focus<0?e("no_focus",{words:c.join(", ")}):
"":e("length",D.text),pt=[Y(t,"text",{label:e("examples"),options:j,write:W}),U({...t,set:({text:l})=>W(l)},"text",{bad:mt})];t.controls.append(...pt.filter(Boolean)),
t.stage.append(_,g.node,h("p",{class:"plm-note-line"},e(u?"note":"note_plain")),u?Et(t,p,f):"",$,J(t,[A.node,t.finding]),A.node,h("p",{class:"plm-note-line"},e(
"axis_note",n.right))),H(t,()=>At(e,a));let ut=()=>({model:s("model"),causal:s("causal")});return I(t,()=>lt({...ut(),shown:a.shown},a.text)),()=>{if(b(_,{text:e(
d.status()),"data-status":d.status()}),b(t.stage,{"data-stale":a.stale}),a.lost)return;let{text:l,shown:w,word:k,senses:v}=a,M=l.spelled.map((B,q)=>yt(e,a,o,B,q));
if(g.update({tokens:M,at:Math.min(s("at"),l.spelled.length-1)}),b($,{text:e("axis",{word:k})}),a.stale)return;A.update({now:a.said.now,start:a.said.start,senses:v});
let T=dt(e,a,w);b(t.finding,{text:T}),t.say(T)}}function yt(t,{text:e,shown:s},n,o,r){let c=r===e.focus,i=c||s.includes(r),m=e.ids[r]===n.unknown,a=i&&m?"[UNK]":
o,d=c?"own":{true:"open",false:"shut"}[i];return{text:i?a:"[MASK]",below:i&&!m?"":o,look:{own:"focus",open:"plain",shut:"cover"}[d],name:t(`word_${d}`,{n:r+1,word:o})}}
function Et(t,e,s){let{t:n}=t,o=(d,p)=>h("button",{type:"button",class:"plm-button",onclick:p},d);function r(d){let{text:p,shown:u}=e(),f=E(p,d).find(x=>!u.includes(
x));f!==void 0&&s([...u,f],f)}let c=(...d)=>()=>s(d.flatMap(p=>E(e().text,p))),i=[o(n("all_left"),c(-1)),o(n("next_left"),()=>r(-1))],m=[o(n("next_right"),()=>r(
1)),o(n("all_right"),c(1))],a=[o(n("all"),c(-1,1)),o(n("none"),c())];return h("div",{class:"plm-sides"},i,m,a)}function St(t,e){let{t:s}=t;return P(t,{step:1,question(){
let{turn:n,text:o,shown:r,word:c}=e(),i=s(r.includes(n.place)?"cover":"uncover");return s(`question_${n.by>0?"right":"left"}`,{verb:i,other:o.spelled[n.place],word:c})},
right(n){let{said:o}=e(),r=at(o.now,o.after),c=r.filter(Boolean).length,i=R.filter((p,u)=>r[u]).map(({name:p})=>s(p)),m=n===c,a=o.now.map((p,u)=>(100*Math.abs(p-
o.after[u])).toFixed(1)),d={count:c,names:i.join(", ")||"–",model:a[2],untrained:a[3]};return[m,s(m?"right":"wrong",d)]}})}var N=t=>`${(100*t).toFixed(0)} %`;
function dt(t,{text:e,senses:s,said:n,word:o},r){let c=p=>E(e,p).filter(u=>r.includes(u)).length,[,i,m,a]=n.now.map(N),d={left:c(-1),right:c(1),sense:s[1],word:o,
causal:i,model:m,untrained:a};return t("finding",d)}function At(t,{said:e,senses:s,shown:n,lost:o,stale:r,...c}){if(o||r)return{caption:t("loading"),columns:[],
rows:[]};let i=({name:m},a)=>[t(m),N(e.start[a]),N(e.now[a])];return{caption:dt(t,{...c,said:e,senses:s},n),columns:[t("column_reader"),t("column_start"),t("col\
umn_now")],rows:R.map(i)}}(globalThis.plm.widgets??={})["evidence-lab"]=it;})();
