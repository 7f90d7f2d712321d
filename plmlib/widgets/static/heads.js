(()=>{var ct=Object.defineProperty;var N=(e,n)=>{for(var r in n)ct(e,r,{get:n[r],enumerable:!0})};var J={};N(J,{shareBars:()=>$t,wordBars:()=>kt});var K={};N(K,{LOSS:()=>I,SHARES:()=>P,TOP:()=>lt,compared:()=>dt,entropy:()=>it,even:()=>ut,probabilities:()=>V,readerOf:()=>ft,shares:()=>pt});var P=["own","pr\
evious","next","marks","other"],lt=4,I=.1,it=e=>e.reduce((n,r)=>r>0?n-r*Math.log(r):n,0);function pt(e,n,r){let s=[0,0,0,0,0];for(let o=0;o<n;o++)for(let t=0;t<
n;t++){let a=t===0||t===n-1&&!r,c={0:0,"-1":1,1:2}[t-o];s[c??(a?3:4)]+=e[o*n+t]/n}return s}function ut(e,n){let r=new Float32Array(e*e);for(let s=0;s<e;s++)r.fill(
1/(n?s+1:e),s*e,s*e+(n?s+1:e));return r}function V(e){let n=e.reduce((o,t)=>Math.max(o,t),-1/0),r=Float64Array.from(e,o=>Math.exp(o-n)),s=r.reduce((o,t)=>o+t);return r.
map(o=>o/s)}function dt(e,n,r){let s=o=>[...o.keys()].sort((t,a)=>o[a]-o[t]||t-a).slice(0,4);return[...new Set([...s(e),...s(n),r])]}function ft(e){let n=e.newCache!==
void 0,r=e.config.d_model;return function(o,t){let a={seen:[],off:t};if(n){let u=e.forward(o,e.newCache(o.length),!0,a),g=u.length/o.length;return{seen:a.seen,at:i=>V(
u.subarray(i*g,(i+1)*g))}}let c=e.encode(o,void 0,a);return{seen:a.seen,at:u=>V(e.logits(c.subarray(u*r,(u+1)*r)))}}}var{visible:Ct,spelled:_,h:p,set:f,unique:tt,tableSwitch:Ht,copyCode:Bt,resetButton:Rt,isOpen:qt,cover:vt,guess:Dt,onEnter:Nt,numberBox:Pt,slider:Ft,buttons:Wt,
toggles:zt,check:Gt,textbox:Ut,menu:Vt,model:It,models:Kt,short:Tt,fixed:h,widget:Zt,fromBase64:jt,fromHalf:Jt,within:Qt,sliderEnds:Xt,accepted:Yt,unpack:te,mulberry32:ee,
uniform:ne,tokenise:oe}=globalThis.plm.ui;var j={};N(j,{cellWords:()=>rt,finding:()=>st,groupName:()=>W,losing:()=>bt,mapView:()=>gt,rowWords:()=>xt,table:()=>yt});var Z={};N(Z,{heat:()=>z,minis:()=>mt,paths:()=>et,signed:()=>nt});var T=8,z=e=>Math.min(1,2*e);function et(e,n,r){let s=Array.from({length:T+1},()=>[]),o=[];for(let t=0;t<n;t++)for(let a=0;a<n;a++)r&&a>t?o.push(`M${a+.25} ${t+
.25}l.5 .5m0-.5l-.5 .5`):s[Math.round(T*z(e[t*n+a]))].push(`M${a} ${t}h1v1h-1z`);return{cells:s.map(t=>t.join("")),crosses:o.join("")}}function mt(e,{pick:n,turn:r}){
let{t:s}=e,o=p("div",{class:"plm-minis",role:"grid","aria-label":s("minis"),onkeydown:u}),t=[],a=[0,0],c="";function u(l){let[m,y]=a,$=t[0].length-1,k={ArrowUp:[
m-1,y],ArrowDown:[m+1,y],ArrowLeft:[m,y-1],ArrowRight:[m,y+1],Home:[l.ctrlKey?0:m,0],End:[l.ctrlKey?t.length-1:m,$]}[l.key];if(l.key===" "||l.key==="Enter")r();else if(k)
a=[Math.max(0,Math.min(t.length-1,k[0])),Math.max(0,Math.min($,k[1]))],t[a[0]][a[1]].node.focus(),n(a[0]+1,a[1]+1);else return;l.preventDefault(),l.stopPropagation()}
function g(l,m){let y=Array.from({length:T+1},(R,S)=>p("path",{class:`plm-level-${S}`})),$=p("path",{class:"plm-crosses"}),k=p("svg",{"aria-hidden":"true",preserveAspectRatio:"\
none"},y,$),x=p("b"),b=p("small");return{levels:y,crosses:$,picture:k,name:x,note:b,node:p("div",{class:"plm-mini",role:"gridcell",tabindex:"-1",onclick:()=>{t[l][m].
node.focus(),n(l+1,m+1)}},k,x,b),drawn:null}}function i(l,m){t=Array.from({length:l},($,k)=>Array.from({length:m},(x,b)=>g(k,b)));let y=$=>p("div",{role:"row",class:"\
plm-mini-row"},$.map(k=>k.node));f(o,{style:{"--heads":m}}),o.replaceChildren(...t.map(y))}function d({view:l,layer:m,head:y,off:$},k){let{L:x,H:b,T:M,causal:B}=l;
c!==`${x} ${b}`&&i(x,b),c=`${x} ${b}`,a=[m-1,y-1],t.forEach((R,S)=>R.forEach((E,H)=>{let{weights:w,spread:A}=l.heads[S][H];if(E.drawn!==w){E.drawn=w;let{cells:D,
crosses:F}=et(w,M,B);f(E.picture,{viewBox:`0 0 ${M} ${M}`}),E.levels.forEach((U,at)=>f(U,{d:D[at]})),f(E.crosses,{d:F})}let L=S===m-1&&H===y-1,q=$!==null&&$.layer===
S&&$.head===H,O=k?l.falls[S*b+H]:null,C=O===null?"":nt(O-l.p),v={layer:S+1,head:H+1,entropy:h(A,2),change:C,word:l.target};f(E.name,{text:`${S+1}.${H+1}`}),f(E.
note,{text:C,"data-far":O!==null&&Math.abs(O-l.p)>=.1}),f(E.node,{tabindex:L?0:-1,"aria-selected":L,"data-off":q,title:s("mini",v),"aria-label":s("mini",v)+(C?s(
"mini_change",v):"")+(q?s("mini_off"):"")})}))}return{node:o,update:d}}function nt(e){let n=Math.round(100*e);return n===0?"±0":n>0?`+${n}`:`−${-n}`}var ht=e=>e<.005?"":e>.995?"1":e.toFixed(2).slice(1),ot=({causal:e},n,r)=>e&&r>n;function gt(e,{view:n,chosen:r,row:s,cell:o}){let{T:t,tokens:a,position:c}=n,{weights:u,
entropies:g}=r;return{rows:a.map((i,d)=>d===c?`▸ ${i}`:i),columns:a,here:[s,o?.[1]??-1],sides:[e("entropy_short")],side:i=>[h(g[i],2)],cell(i,d){let l=i===s?"\
 plm-att-row":"";if(ot(n,i,d))return{text:"×",kind:`plm-att-no${l}`};let m=u[i*t+d];return{text:ht(m),heat:z(m),kind:l}},name:(i,d)=>rt(e,n,r,i,d)}}function rt(e,n,{
weights:r},s,o){let t={query:_(n.tokens[s]),key:_(n.tokens[o])};return ot(n,s,o)?e("cell_blocked",t):e("cell",{...t,weight:h(r[s*n.T+o],2)})}function xt(e,{view:n,
chosen:r,row:s}){let{T:o,tokens:t,causal:a}=n,c=[...r.weights.subarray(s*o,(s+1)*o)],u=c.indexOf(Math.max(...c)),g=r.entropies[s];return e("row",{query:_(t[s]),
key:_(t[u]),weight:h(c[u],2),entropy:h(g,2),many:h(Math.exp(g),1),all:a?s+1:o})}function bt({falls:e,p:n}){return e.includes(null)?null:e.filter(r=>n-r>=.1).length}
function st(e,{view:n,chosen:r,off:s,layer:o,head:t},{tellShares:a,tellFalls:c}){let{even:u}=n,g={entropy:h(r.spread,2),even:h(u.spread,2)},i=[e("finding",{layer:o,
head:t,...g})];if(a){let d=r.shares.map(($,k)=>$-u.shares[k]),l=d.indexOf(Math.max(...d)),m=W(e,P[l],n),y={share:h(r.shares[l],2),even:h(u.shares[l],2)};i.push(
e("finding_share",{group:m,...y}))}if(c){let[,,d]=n.top.find(([k])=>k===n.target),l=n.falls[(o-1)*n.H+t-1],m=s?d:l,y=s?{layer:s.layer+1,head:s.head+1}:{layer:o,
head:t},$={p:h(n.p,2),word:_(n.target)};m!==null&&i.push(e("finding_off",{...y,...$,q:h(m,2)}))}return i.join(" ")}var W=(e,n,{causal:r})=>e(`share_${n==="marks"&&
r?"marks_causal":n}`);function yt(e,n,{tellShares:r,tellFalls:s}){let{view:o}=n,{H:t}=o,a=[e("column_head"),e("column_entropy")];r&&a.push(...P.map(u=>W(e,u,o))),
s&&a.push(e("column_without",{word:_(o.target)}));let c=(u,g)=>{let i=[`${Math.floor(g/t)+1}.${g%t+1}`,h(u.spread,2)];r&&i.push(...u.shares.map(l=>h(l,2)));let d=o.
falls[g];return s&&i.push(d===null?"…":h(d,2)),i};return{caption:st(e,n,{tellShares:r,tellFalls:s}),columns:a,rows:o.heads.flat().map(c)}}function $t(e){let n=P.map(t=>{let a={name:p("span"),bar:p("i"),rule:p("em"),number:p("span")},c=p("span",{class:"plm-att-track"},a.bar,a.rule);return{...a,key:t,
node:p("li",{},a.name,c,a.number)}}),r=p("ul",{class:"plm-att-bars"},n.map(t=>t.node)),s=p("div",{},r,p("p",{class:"plm-note-line"},e("even_note")));function o({
view:t,chosen:a}){n.forEach((c,u)=>{let g=t.causal&&c.key==="next",i=a.shares[u];f(c.name,{text:W(e,c.key,t)}),f(c.bar,{style:{"--w":`${100*i}%`}}),f(c.rule,{style:{
"--x":`${100*t.even.shares[u]}%`}}),c.rule.hidden=g,f(c.number,{text:g?e("blocked_short"):h(i,2)})})}return{node:s,update:o}}function kt(e){let n=p("ul",{class:"\
plm-att-bars plm-att-words"}),r=[];function s(){let t={word:p("b"),before:p("i"),after:p("i"),number:p("span")},a=p("span",{class:"plm-att-track"},t.before,t.after);
return{...t,node:p("li",{},t.word,a,t.number)}}function o({view:t,off:a}){for(;r.length<t.top.length;)r.push(s()),n.append(r.at(-1).node);r.forEach((c,u)=>{if(c.
node.hidden=u>=t.top.length,c.node.hidden)return;let[g,i,d]=t.top[u],l=g===t.target;f(c.word,{text:_(g)+(l?" ✓":"")}),f(c.node,{"data-right":l,"data-changed":a!==
null}),f(c.before,{style:{"--w":`${100*i}%`}}),f(c.after,{style:{"--w":`${100*d}%`}}),f(c.number,{text:a?`${h(i,2)} → ${h(d,2)}`:h(i,2)})})}return{node:n,update:o}}var X={};N(X,{lines:()=>At});var G=26,Q=150,wt=.02;function At(e,n){let{t:r}=e,s=tt("lines"),o={onkeydown:m,onclick:y},t={role:"listbox",tabindex:"0","aria-label":r("lines_from")},a=p("div",
{class:"plm-lines-from",...t,...o}),c=p("div",{class:"plm-lines-to","aria-hidden":"true"}),u=p("svg",{"aria-hidden":"true",preserveAspectRatio:"none"}),g=p("div",
{class:"plm-lines",style:{"--step":`${G}px`}},a,u,c),i=0,d=0,l=null;function m(x){let M={...{ArrowDown:d+1,ArrowRight:d+1,ArrowUp:d-1,ArrowLeft:d-1},Home:0,End:i-
1}[x.key];M!==void 0&&(x.preventDefault(),x.stopPropagation(),d=Math.max(0,Math.min(i-1,M)),n(d))}function y(x){let b=[...a.children].indexOf(x.target.closest("\
[role=option]"));b>=0&&n(b)}function $(x){i=x.length;let b=(M,B)=>p("div",{role:"option",id:`${s}-${B}`},_(M));a.replaceChildren(...x.map(b)),c.replaceChildren(
...x.map(M=>p("div",{},p("span"),_(M)))),f(u,{viewBox:`0 0 ${Q} ${i*G}`,height:i*G})}function k({view:x,row:b,chosen:M}){let{tokens:B,T:R,causal:S}=x,{weights:E,
entropies:H}=M;if(l?.view!==x&&$(B),l?.weights!==E){let w=O=>(O+.5)*G,A=Q/2,L=(O,C)=>`M0 ${w(O)}C${A} ${w(O)} ${A} ${w(C)} ${Q} ${w(C)}`,q=Array.from({length:R},
(O,C)=>{let v=[];for(let D=0;D<R;D++){let F=E[C*R+D],U={"stroke-width":(.5+5*F).toFixed(2),style:{"--w":F.toFixed(3)}};F>=wt&&v.push(p("path",{d:L(C,D),...U}))}
return p("g",{},v)});u.replaceChildren(...q)}l={view:x,weights:E},d=b,[...u.children].forEach((w,A)=>f(w,{"data-here":A===b})),[...a.children].forEach((w,A)=>{let L={
token:_(B[A]),entropy:h(H[A],2)};f(w,{"aria-selected":A===b,"aria-label":r("lines_token",L)}),f(w,{"data-predicts":A===x.position})}),[...c.children].forEach((w,A)=>{
let L=E[b*R+A],q=S&&A>b;f(w,{"data-blocked":q,style:{"--w":L.toFixed(3)}}),f(w.firstChild,{text:q?"×":h(L,2)})}),f(a,{"aria-activedescendant":`${s}-${b}`})}return{
node:g,update:k}}var Y={};N(Y,{segment:()=>St});var Mt=/[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/,Et=/[A-Za-z-]+|[\u3400-\u9fff]+|./gsu,_t=/[\u3400-\u9fff]/;function St(e,n){return e.split(Mt).filter(Boolean).map(o=>o.replace(/[A-Z]/g,t=>t.toLowerCase())).flatMap(o=>n(o)?[o]:o.match(Et).flatMap(t=>_t.test(t[0])?Ot(t,
n):[t]))}function Ot(e,n){let r=[],s="";for(let o=0;o<e.length;){let t=Math.min(8,e.length-o);for(;t>0&&!n(e.slice(o,o+t));)t--;t>0&&s&&r.push(s),t>0&&r.push(e.
slice(o,o+t)),s=t>0?"":s+e[o],o+=t||1}return s?[...r,s]:r}(globalThis.plm??={}).heads=Object.assign({},J,X,Z,j,K,Y);})();
