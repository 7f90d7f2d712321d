(()=>{var{visible:Rt,spelled:_t,h,set:b,unique:$t,tableSwitch:P,copyCode:U,resetButton:jt,isOpen:Nt,cover:W,guess:Y,onEnter:Bt,numberBox:Ct,slider:Dt,buttons:qt,toggles:zt,
check:Ft,textbox:G,menu:Q,model:Jt,models:V,short:Kt,fixed:Lt,widget:X,fromBase64:Z,fromHalf:tt,within:Ht,sliderEnds:It,accepted:Pt,unpack:Ut,mulberry32:Wt,uniform:Yt,
tokenise:et}=globalThis.plm.ui;var{TOP:Qt,bars:Vt,cards:Xt,repeats:Zt,curves:te,LETTERS:ee,CATS:ne,percent:oe,parts:se,nodes:ae,label:re,said:ce,title:le,strip:ie,ORDER:de,SLACK:me,NEUTRAL:pe,
rank:ue,repetition:fe,softmax:he,nucleusSize:we,distribution:xe,drawWith:ge,entropy:be,distinct:ke,repeated:ye,CHARACTER:Se,bytesOf:ve,spell:Ee,die:Ae,look:Te,examine:Oe,
wholeWords:nt}=globalThis.plm.tokens;var{answers:Re,moved:_e,MANY:$e,fateButtons:je,tile:Ne,dealtBar:Be,strip:ot,FATES:Ce,shares:De,maskTokens:qe,drawnAt:ze,countFates:Fe,TOP:Je,LEAST:Ke,logSoftmax:Le,
summary:He,compare:Ie}=globalThis.plm.strip;function z(t,e,o){let n=et(t),s=n.findIndex(l=>o.includes(l));return{spelled:n,ids:n.map(e.idOf),focus:s}}function st({ids:t,focus:e},o,n){let s=t.map((l,r)=>r===
e||o.includes(r)?l:n.mask);return{both:[n.begin,...s,n.end],left:[n.begin,...s.slice(0,e+1)]}}function $({spelled:t,focus:e},o){let n=[];for(let s=e+o;s>=0&&s<t.
length;s+=o)n.push(s);return n}var j=t=>[...new Set(t)].sort((e,o)=>e-o),F=(t,e)=>t.includes(e)?t.filter(o=>o!==e):j([...t,e]);function at({spelled:t,focus:e},o){
let n=e===0?t.length-1:0,s=o<t.length&&o!==e?o:n;return{place:s,by:Math.sign(s-e)}}var T=[{name:"static",mark:"◆",cat:8},{name:"causal",mark:"▲",cat:2},{name:"model",mark:"●",cat:1},{name:"untrained",mark:"○",cat:6}],gt=1e-6,J=t=>1/(1+
Math.exp(-t));function K(t,e){let o=e[t.length];for(let n=0;n<t.length;n++)o+=e[n]*t[n];return o}function rt(t,e,o,n,s){let{both:l,left:r}=st(t,e,o),i=t.focus+1,
m=s.model.model.config.d_model,a=d=>d.subarray(i*m,(i+1)*m);return[.5,J(K(s.causal.model.encode(r),n.causal)),J(K(a(s.model.model.encode(l)),n.model)),J(K(a(s.untrained.
encode(l)),n.untrained))]}var ct=(t,e)=>t.map((o,n)=>Math.abs(o-e[n])>gt);function lt(t){let e=[h("span"),h("span")],o=T.map(({name:r,mark:i,cat:m})=>{let a=h("b",{class:"plm-axis-dot"},i),d=h("i",{class:"plm-axis-way"}),f=h("i",{class:"\
plm-axis-start"}),p=h("span",{class:"plm-axis-number"}),u=h("span",{"aria-hidden":"true"},i),x=h("span",{class:"plm-axis-name"},u,t(r)),k=h("span",{class:"plm-a\
xis-track","aria-hidden":"true"},d,f,a);return{number:p,track:k,node:h("li",{class:`plm-cat-${m}`},x,k,p)}}),n=h("p",{class:"plm-axis-ends","aria-hidden":"true"},
e),s=h("div",{class:"plm-axis-box"},n,h("ul",{},o.map(r=>r.node)));function l({now:r,start:i,senses:m}){e.forEach((a,d)=>b(a,{text:m[d]})),o.forEach(({track:a,number:d},f)=>{
let[p,u]=[r[f],i[f]],x={"--from":Math.min(p,u),"--way":Math.abs(p-u)};b(a,{style:{"--p":p,"--start":u,...x}}),b(d,{text:bt(t,p,m)})})}return{node:s,update:l}}function bt(t,e,o){
if(Math.abs(e-.5)<.005)return t("even");let n=Math.min(.999,Math.max(e,1-e));return t("sense",{p:(100*n).toFixed(n>.99?1:0),sense:o[e>.5?1:0]})}var kt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,yt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,v=t=>JSON.
stringify(t).replace(kt,yt),it=t=>`[${t.join(", ")}]`;function dt({shown:t,model:e,causal:o},{spelled:n,focus:s}){let l=n.map(r=>r.replace(/^##/,"")).join(" ");return["import torch","from plmlib.checkpoints import \
evidence","from plmlib.course import load, recorded","",`networks = {"model": load(${v(e)})[:2], "causal": load(${v(o)})[:2]}`,'tokenizer = networks["model"][1]',
`ids = tokenizer.encode(${v(l)})`,`axes = recorded("evidence-lab")["0"]["axes"][${v(n[s])}]`,"axes = {name: torch.tensor(direction) for name, direction in axes.\
items()}",`shown = ${it(t)}  # the other words are [MASK]`,`chances = evidence.chances(networks, axes, ids, shown, at=${s})`,"for name, p in zip(evidence.READER\
S, chances):",`    print(f"{name:10} {p:.4f}", evidence.senses()[${v(n[s])}][1])`,""].join(`
`)}var N={text:{kind:"tokens",longest:240,low:2,high:24,examples:["tom drew the bank because tom loved rivers and islands .","paul looked at the bank after talking\
 about loans and taxes .","after talking about loans and taxes , anna looked at the bank .","anna loved rivers and islands , so anna drew the bank . it reminded\
 them of loans .","laura drew the bat because laura loved players and goals .","john loved lions and bears , so john drew the mouse .","mark looked at the palm \
after talking about fingers and elbows ."]},shown:{kind:"cells",low:0,high:23},at:{kind:"whole",low:0,high:23},question:{kind:"choice",options:["moves","none"]},
model:{kind:"plain",longest:80,link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["text","shown"]}};var mt=X({name:"evidence-lab",limits:N,build:Et});function vt({state:t,vocabulary:e,probes:o,accuracy:n,now:s,start:l,turned:r}){let i=nt({...e,tokens:e.tokens.
split(" ")});function m({axes:u}){let x=tt(new Uint16Array(Z(u).buffer)),k=x.length/3,[C,O,E]=[0,1,2].map(A=>x.subarray(A*k,(A+1)*k));return{causal:C,model:O,untrained:E}}
let a=u=>({senses:u.senses,axes:m(u)}),d=Object.fromEntries(Object.entries(o).map(([u,x])=>[u,a(x)])),f=([u,x])=>[u,x.map(B).join(" / ")],p=Object.fromEntries(Object.
entries(n).map(f));return{state:t,words:i,known:d,right:p,said:{now:s,start:l,after:()=>r}}}function Et(t){let{t:e,get:o}=t,n=vt(o("recorded")),{words:s,known:l}=n,
r=Object.keys(l),i=null,m={key:"",...n.said},a,d=V(t,["model","causal"],c=>{if(c.model.words?.tokens.length!==s.tokens.length)throw new RangeError("another voca\
bulary");i={...c,untrained:c.model.untrained()}});function f(){let c={text:o("text"),shown:o("shown")},w=z(c.text,s,r);if(w.focus<0)return a={...a,lost:!0};let g=j(
c.shown).filter(y=>y<w.spelled.length&&y!==w.focus),S=JSON.stringify(c),M=at(w,o("at")),{at:R,...D}=n.state;if(!i&&S===JSON.stringify(D)&&(m={key:S,...n.said}),
i){let y=q=>u(w,q);m={key:S,now:y(g),start:y([]),after:()=>y(F(g,M.place))}}else o("at")!==R&&(m.after=()=>null);let _=m.key!==S;_&&d.status()==="recorded"&&setTimeout(
d.use);let I=w.spelled[w.focus],xt=l[I].senses.map(([y,q])=>e(`field_${y}`,{chinese:q}));return a={state:c,text:w,shown:g,word:I,senses:xt,turn:M,said:m,stale:_,
lost:!1}}let p=new Map;function u(c,w){let g=JSON.stringify([c.spelled,w]);return p.has(g)||(p.size>=500&&p.clear(),p.set(g,rt(c,w,s,l[c.spelled[c.focus]].axes,
i))),p.get(g)}t.beforeDraw(()=>{d.follow(),f()}),f();let x=t.wants("shown"),k=(c,w=o("at"))=>t.set({shown:j(c),at:w});function C(c){let{shown:w,text:g}=f();!x||
c===g.focus?t.set({at:c}):k(F(w,c),c)}let O=ot({label:e("strip"),onpick:c=>t.set({at:c}),ontoggle:C}),E=lt(e),A=h("p",{class:"plm-status"}),L=h("p",{class:"plm-\
heading"});t.head.append(Ot(t,()=>a));let ut=N.text.examples.map(c=>[c,c]),H=c=>t.set({text:c,shown:[],at:0}),ft=c=>t.accepts("text",c)?z(c,s,r).focus<0?e("no_f\
ocus",{words:r.join(", ")}):"":e("length",N.text),ht=[Q(t,"text",{label:e("examples"),options:ut,write:H}),G({...t,set:({text:c})=>H(c)},"text",{bad:ft})];t.controls.
append(...ht.filter(Boolean)),t.stage.append(A,O.node,h("p",{class:"plm-note-line"},e(x?"note":"note_plain")),x?Tt(t,f,k):"",L,W(t,[E.node,t.finding]),E.node,h(
"p",{class:"plm-note-line"},e("axis_note",n.right))),P(t,()=>Mt(e,a));let wt=()=>({model:o("model"),causal:o("causal")});return U(t,()=>dt({...wt(),shown:a.shown},
a.text)),()=>{if(b(A,{text:e(d.status()),"data-status":d.status()}),b(t.stage,{"data-stale":a.stale}),a.lost)return;let{text:c,shown:w,word:g,senses:S}=a,M=c.spelled.
map((D,_)=>At(e,a,s,D,_));if(O.update({tokens:M,at:Math.min(o("at"),c.spelled.length-1)}),b(L,{text:e("axis",{word:g})}),a.stale)return;E.update({now:a.said.now,
start:a.said.start,senses:S});let R=pt(e,a,w);b(t.finding,{text:R}),t.say(R)}}function At(t,{text:e,shown:o},n,s,l){let r=l===e.focus,i=r||o.includes(l),m=e.ids[l]===
n.unknown,a=i&&m?"[UNK]":s,d=r?"own":{true:"open",false:"shut"}[i];return{text:i?a:"[MASK]",below:i&&!m?"":s,look:{own:"focus",open:"plain",shut:"cover"}[d],name:t(
`word_${d}`,{n:l+1,word:s})}}function Tt(t,e,o){let{t:n}=t,s=(d,f)=>h("button",{type:"button",class:"plm-button",onclick:f},d);function l(d){let{text:f,shown:p}=e(),
u=$(f,d).find(x=>!p.includes(x));u!==void 0&&o([...p,u],u)}let r=(...d)=>()=>o(d.flatMap(f=>$(e().text,f))),i=[s(n("all_left"),r(-1)),s(n("next_left"),()=>l(-1))],
m=[s(n("next_right"),()=>l(1)),s(n("all_right"),r(1))],a=[s(n("all"),r(-1,1)),s(n("none"),r())];return h("div",{class:"plm-sides"},i,m,a)}function Ot(t,e){let{t:o}=t;
return Y(t,{step:1,question(){let{turn:n,text:s,shown:l,word:r}=e(),i=o(l.includes(n.place)?"cover":"uncover");return o(`question_${n.by>0?"right":"left"}`,{verb:i,
other:s.spelled[n.place],word:r})},right(n){let{said:s}=e(),l=s.after();if(!l)return[!1,"…"];let r=ct(s.now,l),i=r.filter(Boolean).length,m=T.filter((p,u)=>r[u]).
map(({name:p})=>o(p)),a=n===i,d=s.now.map((p,u)=>(100*Math.abs(p-l[u])).toFixed(1)),f={count:i,names:m.join(", ")||"–",model:d[2],untrained:d[3]};return[a,o(a?
"right":"wrong",f)]}})}var B=t=>`${(100*t).toFixed(0)} %`;function pt(t,{text:e,senses:o,said:n,word:s},l){let r=f=>$(e,f).filter(p=>l.includes(p)).length,[,i,m,
a]=n.now.map(B),d={left:r(-1),right:r(1),sense:o[1],word:s,causal:i,model:m,untrained:a};return t("finding",d)}function Mt(t,{said:e,senses:o,shown:n,lost:s,stale:l,
...r}){if(s||l)return{caption:t("loading"),columns:[],rows:[]};let i=({name:m},a)=>[t(m),B(e.start[a]),B(e.now[a])];return{caption:pt(t,{...r,said:e,senses:o},n),
columns:[t("column_reader"),t("column_start"),t("column_now")],rows:T.map(i)}}(globalThis.plm.widgets??={})["evidence-lab"]=mt;})();
