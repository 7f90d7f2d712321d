(()=>{var ct=Object.defineProperty;var N=(e,n)=>{for(var r in n)ct(e,r,{get:n[r],enumerable:!0})};var J={};N(J,{shareBars:()=>$t,wordBars:()=>kt});var K={};N(K,{LOSS:()=>I,SHARES:()=>P,TOP:()=>lt,compared:()=>dt,entropy:()=>it,even:()=>ut,probabilities:()=>V,readerOf:()=>ft,shares:()=>pt});var P=["own","pr\
evious","next","marks","other"],lt=4,I=.1,it=e=>e.reduce((n,r)=>r>0?n-r*Math.log(r):n,0);function pt(e,n,r){let s=[0,0,0,0,0];for(let o=0;o<n;o++)for(let t=0;t<
n;t++){let a=t===0||t===n-1&&!r,c={0:0,"-1":1,1:2}[t-o];s[c??(a?3:4)]+=e[o*n+t]/n}return s}function ut(e,n){let r=new Float32Array(e*e);for(let s=0;s<e;s++)r.fill(
1/(n?s+1:e),s*e,s*e+(n?s+1:e));return r}function V(e){let n=e.reduce((o,t)=>Math.max(o,t),-1/0),r=Float64Array.from(e,o=>Math.exp(o-n)),s=r.reduce((o,t)=>o+t);return r.
map(o=>o/s)}function dt(e,n,r){let s=o=>[...o.keys()].sort((t,a)=>o[a]-o[t]||t-a).slice(0,4);return[...new Set([...s(e),...s(n),r])]}function ft(e){let n=e.newCache!==
void 0,r=e.config.d_model;return function(o,t){let a={seen:[],off:t};if(n){let u=e.forward(o,e.newCache(o.length),!0,a),m=u.length/o.length;return{seen:a.seen,at:l=>V(
u.subarray(l*m,(l+1)*m))}}let c=e.encode(o,void 0,a);return{seen:a.seen,at:u=>V(e.logits(c.subarray(u*r,(u+1)*r)))}}}var{visible:Ct,spelled:_,h:p,set:f,unique:tt,tableSwitch:Ht,copyCode:Bt,resetButton:Rt,isOpen:qt,cover:vt,guess:Dt,onEnter:Nt,numberBox:Pt,slider:Ft,buttons:Wt,
toggles:zt,check:Gt,textbox:Ut,menu:Vt,model:It,models:Kt,short:Tt,fixed:h,widget:Zt,fromBase64:jt,fromHalf:Jt,within:Qt,sliderEnds:Xt,accepted:Yt,mulberry32:te,
uniform:ee,tokenise:ne}=globalThis.plm.ui;var j={};N(j,{cellWords:()=>rt,finding:()=>st,groupName:()=>W,losing:()=>bt,mapView:()=>gt,rowWords:()=>xt,table:()=>yt});var Z={};N(Z,{heat:()=>z,minis:()=>mt,paths:()=>et,signed:()=>nt});var T=8,z=e=>Math.min(1,2*e);function et(e,n,r){let s=Array.from({length:T+1},()=>[]),o=[];for(let t=0;t<n;t++)for(let a=0;a<n;a++)r&&a>t?o.push(`M${a+.25} ${t+
.25}l.5 .5m0-.5l-.5 .5`):s[Math.round(T*z(e[t*n+a]))].push(`M${a} ${t}h1v1h-1z`);return{cells:s.map(t=>t.join("")),crosses:o.join("")}}function mt(e,{pick:n,turn:r}){
let{t:s}=e,o=p("div",{class:"plm-minis",role:"grid","aria-label":s("minis"),onkeydown:u}),t=[],a=[0,0],c="";function u(i){let[g,y]=a,$=t[0].length-1,w={ArrowUp:[
g-1,y],ArrowDown:[g+1,y],ArrowLeft:[g,y-1],ArrowRight:[g,y+1],Home:[i.ctrlKey?0:g,0],End:[i.ctrlKey?t.length-1:g,$]}[i.key];if(i.key===" "||i.key==="Enter")r();else if(w)
a=[Math.max(0,Math.min(t.length-1,w[0])),Math.max(0,Math.min($,w[1]))],t[a[0]][a[1]].node.focus(),n(a[0]+1,a[1]+1);else return;i.preventDefault(),i.stopPropagation()}
function m(i,g){let y=Array.from({length:T+1},(R,S)=>p("path",{class:`plm-level-${S}`})),$=p("path",{class:"plm-crosses"}),w=p("svg",{"aria-hidden":"true",preserveAspectRatio:"\
none"},y,$),x=p("b"),b=p("small");return{levels:y,crosses:$,picture:w,name:x,note:b,node:p("div",{class:"plm-mini",role:"gridcell",tabindex:"-1",onclick:()=>{t[i][g].
node.focus(),n(i+1,g+1)}},w,x,b),drawn:null}}function l(i,g){t=Array.from({length:i},($,w)=>Array.from({length:g},(x,b)=>m(w,b)));let y=$=>p("div",{role:"row",class:"\
plm-mini-row"},$.map(w=>w.node));f(o,{style:{"--heads":g}}),o.replaceChildren(...t.map(y))}function d({view:i,layer:g,head:y,off:$},w){let{L:x,H:b,T:M,causal:B}=i;
c!==`${x} ${b}`&&l(x,b),c=`${x} ${b}`,a=[g-1,y-1],t.forEach((R,S)=>R.forEach((E,H)=>{let{weights:k,spread:A}=i.heads[S][H];if(E.drawn!==k){E.drawn=k;let{cells:D,
crosses:F}=et(k,M,B);f(E.picture,{viewBox:`0 0 ${M} ${M}`}),E.levels.forEach((U,at)=>f(U,{d:D[at]})),f(E.crosses,{d:F})}let L=S===g-1&&H===y-1,q=$!==null&&$.layer===
S&&$.head===H,O=w?i.falls[S*b+H]:null,C=O===null?"":nt(O-i.p),v={layer:S+1,head:H+1,entropy:h(A,2),change:C,word:i.target};f(E.name,{text:`${S+1}.${H+1}`}),f(E.
note,{text:C,"data-far":O!==null&&Math.abs(O-i.p)>=.1}),f(E.node,{tabindex:L?0:-1,"aria-selected":L,"data-off":q,title:s("mini",v),"aria-label":s("mini",v)+(C?s(
"mini_change",v):"")+(q?s("mini_off"):"")})}))}return{node:o,update:d}}function nt(e){let n=Math.round(100*e);return n===0?"±0":n>0?`+${n}`:`−${-n}`}var ht=e=>e<.005?"":e>.995?"1":e.toFixed(2).slice(1),ot=({causal:e},n,r)=>e&&r>n;function gt(e,{view:n,chosen:r,row:s,cell:o}){let{T:t,tokens:a,position:c}=n,{weights:u,
entropies:m}=r;return{rows:a.map((l,d)=>d===c?`▸ ${l}`:l),columns:a,here:[s,o?.[1]??-1],sides:[e("entropy_short")],side:l=>[h(m[l],2)],cell(l,d){let i=l===s?"\
 plm-att-row":"";if(ot(n,l,d))return{text:"×",kind:`plm-att-no${i}`};let g=u[l*t+d];return{text:ht(g),heat:z(g),kind:i}},name:(l,d)=>rt(e,n,r,l,d)}}function rt(e,n,{
weights:r},s,o){let t={query:_(n.tokens[s]),key:_(n.tokens[o])};return ot(n,s,o)?e("cell_blocked",t):e("cell",{...t,weight:h(r[s*n.T+o],2)})}function xt(e,{view:n,
chosen:r,row:s}){let{T:o,tokens:t,causal:a}=n,c=[...r.weights.subarray(s*o,(s+1)*o)],u=c.indexOf(Math.max(...c)),m=r.entropies[s];return e("row",{query:_(t[s]),
key:_(t[u]),weight:h(c[u],2),entropy:h(m,2),many:h(Math.exp(m),1),all:a?s+1:o})}function bt({falls:e,p:n}){return e.includes(null)?null:e.filter(r=>n-r>=.1).length}
function st(e,{view:n,chosen:r,off:s,layer:o,head:t},{tellShares:a,tellFalls:c}){let{even:u}=n,m=[e("finding",{layer:o,head:t,entropy:h(r.spread,2),even:h(u.spread,
2)})];if(a){let l=r.shares.map((g,y)=>g-u.shares[y]),d=l.indexOf(Math.max(...l)),i=W(e,P[d],n);m.push(e("finding_share",{group:i,share:h(r.shares[d],2),even:h(u.
shares[d],2)}))}if(c){let[,,l]=n.top.find(([$])=>$===n.target),d=n.falls[(o-1)*n.H+t-1],i=s?l:d,g=s?{layer:s.layer+1,head:s.head+1}:{layer:o,head:t},y={p:h(n.p,
2),word:_(n.target)};i!==null&&m.push(e("finding_off",{...g,...y,q:h(i,2)}))}return m.join(" ")}var W=(e,n,{causal:r})=>e(`share_${n==="marks"&&r?"marks_causal":
n}`);function yt(e,n,{tellShares:r,tellFalls:s}){let{view:o}=n,{H:t}=o,a=[e("column_head"),e("column_entropy")];r&&a.push(...P.map(u=>W(e,u,o))),s&&a.push(e("co\
lumn_without",{word:_(o.target)}));let c=(u,m)=>{let l=[`${Math.floor(m/t)+1}.${m%t+1}`,h(u.spread,2)];r&&l.push(...u.shares.map(i=>h(i,2)));let d=o.falls[m];return s&&
l.push(d===null?"…":h(d,2)),l};return{caption:st(e,n,{tellShares:r,tellFalls:s}),columns:a,rows:o.heads.flat().map(c)}}function $t(e){let n=P.map(t=>{let a={name:p("span"),bar:p("i"),rule:p("em"),number:p("span")},c=p("span",{class:"plm-att-track"},a.bar,a.rule);return{...a,key:t,
node:p("li",{},a.name,c,a.number)}}),r=p("ul",{class:"plm-att-bars"},n.map(t=>t.node)),s=p("div",{},r,p("p",{class:"plm-note-line"},e("even_note")));function o({
view:t,chosen:a}){n.forEach((c,u)=>{let m=t.causal&&c.key==="next",l=a.shares[u];f(c.name,{text:W(e,c.key,t)}),f(c.bar,{style:{"--w":`${100*l}%`}}),f(c.rule,{style:{
"--x":`${100*t.even.shares[u]}%`}}),c.rule.hidden=m,f(c.number,{text:m?e("blocked_short"):h(l,2)})})}return{node:s,update:o}}function kt(e){let n=p("ul",{class:"\
plm-att-bars plm-att-words"}),r=[];function s(){let t={word:p("b"),before:p("i"),after:p("i"),number:p("span")},a=p("span",{class:"plm-att-track"},t.before,t.after);
return{...t,node:p("li",{},t.word,a,t.number)}}function o({view:t,off:a}){for(;r.length<t.top.length;)r.push(s()),n.append(r.at(-1).node);r.forEach((c,u)=>{if(c.
node.hidden=u>=t.top.length,c.node.hidden)return;let[m,l,d]=t.top[u],i=m===t.target;f(c.word,{text:_(m)+(i?" ✓":"")}),f(c.node,{"data-right":i,"data-changed":a!==
null}),f(c.before,{style:{"--w":`${100*l}%`}}),f(c.after,{style:{"--w":`${100*d}%`}}),f(c.number,{text:a?`${h(l,2)} → ${h(d,2)}`:h(l,2)})})}return{node:n,update:o}}var X={};N(X,{lines:()=>At});var G=26,Q=150,wt=.02;function At(e,n){let{t:r}=e,s=tt("lines"),o={onkeydown:g,onclick:y},t={role:"listbox",tabindex:"0","aria-label":r("lines_from")},a=p("div",
{class:"plm-lines-from",...t,...o}),c=p("div",{class:"plm-lines-to","aria-hidden":"true"}),u=p("svg",{"aria-hidden":"true",preserveAspectRatio:"none"}),m=p("div",
{class:"plm-lines",style:{"--step":`${G}px`}},a,u,c),l=0,d=0,i=null;function g(x){let M={...{ArrowDown:d+1,ArrowRight:d+1,ArrowUp:d-1,ArrowLeft:d-1},Home:0,End:l-
1}[x.key];M!==void 0&&(x.preventDefault(),x.stopPropagation(),d=Math.max(0,Math.min(l-1,M)),n(d))}function y(x){let b=[...a.children].indexOf(x.target.closest("\
[role=option]"));b>=0&&n(b)}function $(x){l=x.length;let b=(M,B)=>p("div",{role:"option",id:`${s}-${B}`},_(M));a.replaceChildren(...x.map(b)),c.replaceChildren(
...x.map(M=>p("div",{},p("span"),_(M)))),f(u,{viewBox:`0 0 ${Q} ${l*G}`,height:l*G})}function w({view:x,row:b,chosen:M}){let{tokens:B,T:R,causal:S}=x,{weights:E,
entropies:H}=M;if(i?.view!==x&&$(B),i?.weights!==E){let k=O=>(O+.5)*G,A=Q/2,L=(O,C)=>`M0 ${k(O)}C${A} ${k(O)} ${A} ${k(C)} ${Q} ${k(C)}`,q=Array.from({length:R},
(O,C)=>{let v=[];for(let D=0;D<R;D++){let F=E[C*R+D],U={"stroke-width":(.5+5*F).toFixed(2),style:{"--w":F.toFixed(3)}};F>=wt&&v.push(p("path",{d:L(C,D),...U}))}
return p("g",{},v)});u.replaceChildren(...q)}i={view:x,weights:E},d=b,[...u.children].forEach((k,A)=>f(k,{"data-here":A===b})),[...a.children].forEach((k,A)=>{let L={
token:_(B[A]),entropy:h(H[A],2)};f(k,{"aria-selected":A===b,"aria-label":r("lines_token",L)}),f(k,{"data-predicts":A===x.position})}),[...c.children].forEach((k,A)=>{
let L=E[b*R+A],q=S&&A>b;f(k,{"data-blocked":q,style:{"--w":L.toFixed(3)}}),f(k.firstChild,{text:q?"×":h(L,2)})}),f(a,{"aria-activedescendant":`${s}-${b}`})}return{
node:m,update:w}}var Y={};N(Y,{segment:()=>St});var Mt=/[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/,Et=/[A-Za-z-]+|[\u3400-\u9fff]+|./gsu,_t=/[\u3400-\u9fff]/;function St(e,n){return e.split(Mt).filter(Boolean).map(o=>o.replace(/[A-Z]/g,t=>t.toLowerCase())).flatMap(o=>n(o)?[o]:o.match(Et).flatMap(t=>_t.test(t[0])?Ot(t,
n):[t]))}function Ot(e,n){let r=[],s="";for(let o=0;o<e.length;){let t=Math.min(8,e.length-o);for(;t>0&&!n(e.slice(o,o+t));)t--;t>0&&s&&r.push(s),t>0&&r.push(e.
slice(o,o+t)),s=t>0?"":s+e[o],o+=t||1}return s?[...r,s]:r}(globalThis.plm??={}).heads=Object.assign({},J,X,Z,j,K,Y);})();
