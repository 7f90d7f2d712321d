(()=>{var{visible:Tt,spelled:_t,h,set:b,unique:$t,tableSwitch:H,copyCode:I,resetButton:jt,isOpen:Ot,cover:J,guess:U,onEnter:Mt,numberBox:Ct,slider:Dt,buttons:qt,toggles:Nt,
check:Bt,textbox:P,menu:G,models:Q,short:zt,fixed:Ft,widget:V,fromBase64:X,fromHalf:Y,within:Kt,sliderEnds:Lt,accepted:Wt,mulberry32:Ht,uniform:It,tokenise:Z}=globalThis.
plm.ui;var{TOP:Ut,bars:Pt,cards:Gt,repeats:Qt,curves:Vt,LETTERS:Xt,CATS:Yt,percent:Zt,parts:te,nodes:ee,label:ne,said:oe,title:se,strip:ae,ORDER:re,SLACK:ce,NEUTRAL:ie,
rank:le,repetition:de,softmax:me,nucleusSize:pe,distribution:ue,drawWith:fe,entropy:he,distinct:we,repeated:xe,CHARACTER:be,bytesOf:ge,spell:ke,die:ve,look:ye,examine:Ee,
wholeWords:tt}=globalThis.plm.tokens;var{strip:et,FATES:Ae,shares:Re,maskTokens:Te,drawnAt:_e,countFates:$e}=globalThis.plm.strip;var ht=(t,e)=>t.id(e)??t.id(e.replace(/^##/,""))??t.unknown;function z(t,e,s){let n=Z(t),o=n.findIndex(a=>s.includes(a));return{spelled:n,ids:n.map(a=>ht(e,a)),
focus:o}}function nt({ids:t,focus:e},s,n){let o=t.map((a,c)=>c===e||s.includes(c)?a:n.mask);return{both:[n.begin,...o,n.end],left:[n.begin,...o.slice(0,e+1)]}}function E({
spelled:t,focus:e},s){let n=[];for(let o=e+s;o>=0&&o<t.length;o+=s)n.push(o);return n}var D=t=>[...new Set(t)].sort((e,s)=>e-s),F=(t,e)=>t.includes(e)?t.filter(
s=>s!==e):D([...t,e]);function ot(t,e){let s=a=>/\p{L}/u.test(t.spelled[a]),n=E(t,1).some(s)?1:-1,o=E(t,n).filter(s);return{place:o.find(a=>!e.includes(a))??o[0]??
t.focus,by:n}}var _=[{name:"static",mark:"◆",cat:8},{name:"causal",mark:"▲",cat:2},{name:"model",mark:"●",cat:1},{name:"untrained",mark:"○",cat:6}],wt=1e-6,K=t=>1/(1+
Math.exp(-t));function L(t,e){let s=e[t.length];for(let n=0;n<t.length;n++)s+=e[n]*t[n];return s}function st(t,e,s,n,o){let{both:a,left:c}=nt(t,e,s),l=t.focus+1,
m=o.model.model.config.d_model,r=d=>d.subarray(l*m,(l+1)*m);return[.5,K(L(o.causal.model.encode(c),n.causal)),K(L(r(o.model.model.encode(a)),n.model)),K(L(r(o.untrained.
encode(a)),n.untrained))]}var at=(t,e)=>t.map((s,n)=>Math.abs(s-e[n])>wt);function rt(t){let e=[h("span"),h("span")],s=_.map(({name:c,mark:l,cat:m})=>{let r=h("b",{class:"plm-axis-dot"},l),d=h("i",{class:"plm-axis-way"}),p=h("i",{class:"\
plm-axis-start"}),u=h("span",{class:"plm-axis-number"}),f=h("span",{"aria-hidden":"true"},l),x=h("span",{class:"plm-axis-name"},f,t(c)),g=h("span",{class:"plm-a\
xis-track","aria-hidden":"true"},d,p,r);return{number:u,track:g,node:h("li",{class:`plm-cat-${m}`},x,g,u)}}),n=h("p",{class:"plm-axis-ends","aria-hidden":"true"},
e),o=h("div",{class:"plm-axis-box"},n,h("ul",{},s.map(c=>c.node)));function a({now:c,start:l,senses:m}){e.forEach((r,d)=>b(r,{text:m[d]})),s.forEach(({track:r,number:d},p)=>{
let[u,f]=[c[p],l[p]],x={"--from":Math.min(u,f),"--way":Math.abs(u-f)};b(r,{style:{"--p":u,"--start":f,...x}}),b(d,{text:xt(t,u,m)})})}return{node:o,update:a}}function xt(t,e,s){
if(Math.abs(e-.5)<.005)return t("even");let n=Math.min(.999,Math.max(e,1-e));return t("sense",{p:(100*n).toFixed(n>.99?1:0),sense:s[e>.5?1:0]})}var bt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,gt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,S=t=>JSON.
stringify(t).replace(bt,gt),ct=t=>`[${t.join(", ")}]`;function it({shown:t,model:e,causal:s},{spelled:n,focus:o}){let a=n.map(c=>c.replace(/^##/,"")).join(" ");return["import torch","from plmlib.checkpoints import \
evidence","from plmlib.course import load, recorded","",`networks = {"model": load(${S(e)})[:2], "causal": load(${S(s)})[:2]}`,'tokenizer = networks["model"][1]',
`ids = tokenizer.encode(${S(a)})`,`axes = recorded("evidence-lab")["0"]["axes"][${S(n[o])}]`,"axes = {name: torch.tensor(direction) for name, direction in axes.\
items()}",`shown = ${ct(t)}  # the other words are [MASK]`,`chances = evidence.chances(networks, axes, ids, shown, at=${o})`,"for name, p in zip(evidence.READER\
S, chances):",`    print(f"{name:10} {p:.4f}", evidence.senses()[${S(n[o])}][1])`,""].join(`
`)}var q={text:{kind:"tokens",longest:240,low:2,high:24,examples:["after talking about loans and taxes , anna looked at the bank . it reminded them of loans .","af\
ter talking about rivers and islands , anna looked at the bank . it reminded them of rivers .","tom drew the bank because tom loved rivers and islands .","anna \
loved rivers and islands , so anna drew the bank . it reminded them of loans .","laura drew the bat because laura loved players and goals .","john loved lions a\
nd bears , so john drew the mouse .","mark looked at the palm after talking about fingers and elbows ."]},shown:{kind:"cells",low:0,high:23},at:{kind:"whole",low:0,
high:23},question:{kind:"choice",options:["moves","none"]},model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knob\
s",options:["text","shown"]}};var lt=V({name:"evidence-lab",limits:q,build:yt});function vt({state:t,vocabulary:e,probes:s,accuracy:n,now:o,start:a,turned:c}){let l=tt({...e,tokens:e.tokens.
split(" ")});function m({axes:f}){let x=Y(new Uint16Array(X(f).buffer)),g=x.length/3,[A,$,j]=[0,1,2].map(O=>x.subarray(O*g,(O+1)*g));return{causal:A,model:$,untrained:j}}
let r=f=>({senses:f.senses,axes:m(f)}),d=Object.fromEntries(Object.entries(s).map(([f,x])=>[f,r(x)])),p=([f,x])=>[f,x.map(N).join(" / ")],u=Object.fromEntries(Object.
entries(n).map(p));return{state:t,words:l,known:d,right:u,said:{now:o,start:a,after:c}}}function yt(t){let{t:e,get:s}=t,n=vt(s("recorded")),{words:o,known:a}=n,
c=Object.keys(a),l=null,m={key:"",...n.said},r,d=Q(t,["model","causal"],i=>{if(i.model.words?.tokens.length!==o.tokens.length)throw new RangeError("another voca\
bulary");l={...i,untrained:i.model.untrained()}});function p(){let i={text:s("text"),shown:s("shown")},w=z(i.text,o,c);if(w.focus<0)return r={...r,lost:!0};let k=D(
i.shown).filter(y=>y<w.spelled.length&&y!==w.focus),v=JSON.stringify(i),M=ot(w,k);if(!l&&v===JSON.stringify(n.state)&&(m={key:v,...n.said}),l&&m.key!==v){let{axes:y}=a[w.
spelled[w.focus]],T=ft=>st(w,ft,o,y,l);m={key:v,now:T(k),start:T([]),after:T(F(k,M.place))}}let R=m.key!==v;R&&d.status()==="recorded"&&setTimeout(d.use);let C=w.
spelled[w.focus],B=a[C].senses.map(([y,T])=>e(`field_${y}`,{chinese:T}));return r={state:i,text:w,shown:k,word:C,senses:B,turn:M,said:m,stale:R,lost:!1}}t.beforeDraw(
()=>{d.follow(),p()}),p();let u=t.wants("shown"),f=(i,w=s("at"))=>t.set({shown:D(i),at:w});function x(i){let{shown:w,text:k}=p();!u||i===k.focus?t.set({at:i}):f(
F(w,i),i)}let g=et({label:e("strip"),plain:!0,onpick:i=>t.set({at:i}),ontoggle:x}),A=rt(e),$=h("p",{class:"plm-status"}),j=h("p",{class:"plm-heading"});t.head.append(
At(t,()=>r));let O=q.text.examples.map(i=>[i,i]),W=i=>t.set({text:i,shown:[],at:0}),mt=i=>t.accepts("text",i)?z(i,o,c).focus<0?e("no_focus",{words:c.join(", ")}):
"":e("length",q.text),pt=[G(t,"text",{label:e("examples"),options:O,write:W}),P({...t,set:({text:i})=>W(i)},"text",{bad:mt})];t.controls.append(...pt.filter(Boolean)),
t.stage.append($,g.node,h("p",{class:"plm-note-line"},e(u?"note":"note_plain")),u?St(t,p,f):"",j,J(t,[A.node,t.finding]),A.node,h("p",{class:"plm-note-line"},e(
"axis_note",n.right))),H(t,()=>Rt(e,r));let ut=()=>({model:s("model"),causal:s("causal")});return I(t,()=>it({...ut(),shown:r.shown},r.text)),()=>{if(b($,{text:e(
d.status()),"data-status":d.status()}),b(t.stage,{"data-stale":r.stale}),r.lost)return;let{text:i,shown:w,word:k,senses:v}=r,M=i.spelled.map((C,B)=>Et(e,r,o,C,B));
if(g.update({tokens:M,at:Math.min(s("at"),i.spelled.length-1)}),b(j,{text:e("axis",{word:k})}),r.stale)return;A.update({now:r.said.now,start:r.said.start,senses:v});
let R=dt(e,r,w);b(t.finding,{text:R}),t.say(R)}}function Et(t,{text:e,shown:s},n,o,a){let c=a===e.focus,l=c||s.includes(a),m=e.ids[a]===n.unknown,r=l&&m?"[UNK]":
o,d=c?"own":{true:"open",false:"shut"}[l];return{text:l?r:"[MASK]",below:l&&!m?"":o,look:{own:"focus",open:"plain",shut:"cover"}[d],name:t(`word_${d}`,{n:a+1,word:o})}}
function St(t,e,s){let{t:n}=t,o=(d,p)=>h("button",{type:"button",class:"plm-button",onclick:p},d);function a(d){let{text:p,shown:u}=e(),f=E(p,d).find(x=>!u.includes(
x));f!==void 0&&s([...u,f],f)}let c=(...d)=>()=>s(d.flatMap(p=>E(e().text,p))),l=[o(n("all_left"),c(-1)),o(n("next_left"),()=>a(-1))],m=[o(n("next_right"),()=>a(
1)),o(n("all_right"),c(1))],r=[o(n("all"),c(-1,1)),o(n("none"),c())];return h("div",{class:"plm-sides"},l,m,r)}function At(t,e){let{t:s}=t;return U(t,{step:1,question(){
let{turn:n,text:o,shown:a,word:c}=e(),l=s(a.includes(n.place)?"cover":"uncover");return s(`question_${n.by>0?"right":"left"}`,{verb:l,other:o.spelled[n.place],word:c})},
right(n){let{said:o}=e(),a=at(o.now,o.after),c=a.filter(Boolean).length,l=_.filter((p,u)=>a[u]).map(({name:p})=>s(p)),m=n===c,r=o.now.map((p,u)=>(100*Math.abs(p-
o.after[u])).toFixed(1)),d={count:c,names:l.join(", ")||"–",model:r[2],untrained:r[3]};return[m,s(m?"right":"wrong",d)]}})}var N=t=>`${(100*t).toFixed(0)} %`;
function dt(t,{text:e,senses:s,said:n,word:o},a){let c=p=>E(e,p).filter(u=>a.includes(u)).length,[,l,m,r]=n.now.map(N),d={left:c(-1),right:c(1),sense:s[1],word:o,
causal:l,model:m,untrained:r};return t("finding",d)}function Rt(t,{said:e,senses:s,shown:n,lost:o,stale:a,...c}){if(o||a)return{caption:t("loading"),columns:[],
rows:[]};let l=({name:m},r)=>[t(m),N(e.start[r]),N(e.now[r])];return{caption:dt(t,{...c,said:e,senses:s},n),columns:[t("column_reader"),t("column_start"),t("col\
umn_now")],rows:_.map(l)}}(globalThis.plm.widgets??={})["evidence-lab"]=lt;})();
