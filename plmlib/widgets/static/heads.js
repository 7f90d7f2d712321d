(()=>{var ct=Object.defineProperty;var P=(e,o)=>{for(var s in o)ct(e,s,{get:o[s],enumerable:!0})};var T={};P(T,{shareBars:()=>mt,wordBars:()=>ht});var K={};P(K,{LOSS:()=>I,SHARES:()=>N,TOP:()=>lt,compared:()=>dt,entropy:()=>it,even:()=>ut,probabilities:()=>V,readerOf:()=>ft,shares:()=>pt});var N=["own","pr\
evious","next","marks","other"],lt=4,I=.1,it=e=>e.reduce((o,s)=>s>0?o-s*Math.log(s):o,0);function pt(e,o,s){let r=[0,0,0,0,0];for(let n=0;n<o;n++)for(let t=0;t<
o;t++){let a=t===0||t===o-1&&!s,c={0:0,"-1":1,1:2}[t-n];r[c??(a?3:4)]+=e[n*o+t]/o}return r}function ut(e,o){let s=new Float32Array(e*e);for(let r=0;r<e;r++)s.fill(
1/(o?r+1:e),r*e,r*e+(o?r+1:e));return s}function V(e){let o=e.reduce((n,t)=>Math.max(n,t),-1/0),s=Float64Array.from(e,n=>Math.exp(n-o)),r=s.reduce((n,t)=>n+t);return s.
map(n=>n/r)}function dt(e,o,s){let r=n=>[...n.keys()].sort((t,a)=>n[a]-n[t]||t-a).slice(0,4);return[...new Set([...r(e),...r(o),s])]}function ft(e){let o=e.newCache!==
void 0,s=e.config.d_model;return function(n,t){let a={seen:[],off:t};if(o){let u=e.forward(n,e.newCache(n.length),!0,a),m=u.length/n.length;return{seen:a.seen,at:i=>V(
u.subarray(i*m,(i+1)*m))}}let c=e.encode(n,void 0,a);return{seen:a.seen,at:u=>V(e.logits(c.subarray(u*s,(u+1)*s)))}}}var{visible:Lt,spelled:_,h:l,set:f,unique:Y,tableSwitch:vt,copyCode:Ct,resetButton:Ht,isOpen:qt,cover:Bt,guess:Rt,onEnter:Dt,numberBox:Pt,slider:Ft,buttons:Nt,toggles:Wt,
check:zt,textbox:Gt,menu:Ut,models:Vt,short:It,fixed:b,widget:Kt,fromBase64:Tt,fromHalf:Zt,within:jt,sliderEnds:Jt,accepted:Qt,mulberry32:Xt,uniform:Yt,tokenise:te}=globalThis.
plm.ui;function mt(e){let o=N.map(t=>{let a={name:l("span"),bar:l("i"),rule:l("em"),number:l("span")},c=l("span",{class:"plm-att-track"},a.bar,a.rule);return{...a,key:t,
node:l("li",{},a.name,c,a.number)}}),s=l("ul",{class:"plm-att-bars"},o.map(t=>t.node)),r=l("div",{},s,l("p",{class:"plm-note-line"},e("even_note")));function n({
view:t,chosen:a}){o.forEach((c,u)=>{let m=t.causal&&c.key==="next",i=a.shares[u],d=c.key==="marks"&&t.causal?"marks_causal":c.key;f(c.name,{text:e(`share_${d}`)}),
f(c.bar,{style:{"--w":`${100*i}%`}}),f(c.rule,{style:{"--x":`${100*t.even.shares[u]}%`}}),c.rule.hidden=m,f(c.number,{text:m?e("blocked_short"):b(i,2)})})}return{
node:r,update:n}}function ht(e){let o=l("ul",{class:"plm-att-bars plm-att-words"}),s=[];function r(){let t={word:l("b"),before:l("i"),after:l("i"),number:l("spa\
n")},a=l("span",{class:"plm-att-track"},t.before,t.after);return{...t,node:l("li",{},t.word,a,t.number)}}function n({view:t,off:a}){for(;s.length<t.top.length;)
s.push(r()),o.append(s.at(-1).node);s.forEach((c,u)=>{if(c.node.hidden=u>=t.top.length,c.node.hidden)return;let[m,i,d]=t.top[u],p=m===t.target;f(c.word,{text:_(
m)+(p?" ✓":"")}),f(c.node,{"data-right":p,"data-changed":a!==null}),f(c.before,{style:{"--w":`${100*i}%`}}),f(c.after,{style:{"--w":`${100*d}%`}}),f(c.number,
{text:a?`${b(i,2)} → ${b(d,2)}`:b(i,2)})})}return{node:o,update:n}}var Z={};P(Z,{lines:()=>xt});var W=26,z=150,gt=.02;function xt(e,o){let{t:s}=e,r=Y("lines"),n={onkeydown:h,onclick:k},t={role:"listbox",tabindex:"0","aria-label":s("lines_from")},a=l("div",
{class:"plm-lines-from",...t,...n}),c=l("div",{class:"plm-lines-to","aria-hidden":"true"}),u=l("svg",{"aria-hidden":"true",width:z}),m=l("div",{class:"plm-lines",
style:{"--step":`${W}px`}},a,u,c),i=0,d=0,p=null;function h(g){let E={...{ArrowDown:d+1,ArrowRight:d+1,ArrowUp:d-1,ArrowLeft:d-1},Home:0,End:i-1}[g.key];E!==void 0&&
(g.preventDefault(),g.stopPropagation(),d=Math.max(0,Math.min(i-1,E)),o(d))}function k(g){let x=[...a.children].indexOf(g.target.closest("[role=option]"));x>=0&&
o(x)}function $(g){i=g.length;let x=(E,H)=>l("div",{role:"option",id:`${r}-${H}`},_(E));a.replaceChildren(...g.map(x)),c.replaceChildren(...g.map(E=>l("div",{},
l("span"),_(E)))),f(u,{viewBox:`0 0 ${z} ${i*W}`,height:i*W})}function w({view:g,row:x,chosen:E}){let{tokens:H,T:q,causal:S}=g,{weights:M,entropies:C}=E;if(p?.view!==
g&&$(H),p?.weights!==M){let y=O=>(O+.5)*W,A=z/2,L=(O,v)=>`M0 ${y(O)}C${A} ${y(O)} ${A} ${y(v)} ${z} ${y(v)}`,B=Array.from({length:q},(O,v)=>{let R=[];for(let D=0;D<
q;D++){let F=M[v*q+D],U={"stroke-width":(.5+5*F).toFixed(2),style:{"--w":F.toFixed(3)}};F>=gt&&R.push(l("path",{d:L(v,D),...U}))}return l("g",{},R)});u.replaceChildren(
...B)}p={view:g,weights:M},d=x,[...u.children].forEach((y,A)=>f(y,{"data-here":A===x})),[...a.children].forEach((y,A)=>{let L={token:_(H[A]),entropy:b(C[A],2)};
f(y,{"aria-selected":A===x,"aria-label":s("lines_token",L)}),f(y,{"data-predicts":A===g.position})}),[...c.children].forEach((y,A)=>{let L=M[x*q+A],B=S&&A>x;f(y,
{"data-blocked":B,style:{"--w":L.toFixed(3)}}),f(y.firstChild,{text:B?"×":b(L,2)})}),f(a,{"aria-activedescendant":`${r}-${x}`})}return{node:m,update:w}}var J={};P(J,{heat:()=>G,minis:()=>bt,paths:()=>tt,signed:()=>et});var j=8,G=e=>Math.sqrt(e);function tt(e,o,s){let r=Array.from({length:j+1},()=>[]),n=[];for(let t=0;t<o;t++)for(let a=0;a<o;a++)s&&a>t?n.push(`M${a+.25} ${t+.25}\
l.5 .5m0-.5l-.5 .5`):r[Math.round(j*G(e[t*o+a]))].push(`M${a} ${t}h1v1h-1z`);return{cells:r.map(t=>t.join("")),crosses:n.join("")}}function bt(e,{pick:o,turn:s}){
let{t:r}=e,n=l("div",{class:"plm-minis",role:"grid","aria-label":r("minis"),onkeydown:u}),t=[],a=[0,0],c="";function u(p){let[h,k]=a,$=t[0].length-1,w={ArrowUp:[
h-1,k],ArrowDown:[h+1,k],ArrowLeft:[h,k-1],ArrowRight:[h,k+1],Home:[p.ctrlKey?0:h,0],End:[p.ctrlKey?t.length-1:h,$]}[p.key];if(p.key===" "||p.key==="Enter")s();else if(w)
a=[Math.max(0,Math.min(t.length-1,w[0])),Math.max(0,Math.min($,w[1]))],t[a[0]][a[1]].node.focus(),o(a[0]+1,a[1]+1);else return;p.preventDefault(),p.stopPropagation()}
function m(p,h){let k=Array.from({length:j+1},(q,S)=>l("path",{class:`plm-level-${S}`})),$=l("path",{class:"plm-crosses"}),w=l("svg",{"aria-hidden":"true",preserveAspectRatio:"\
none"},k,$),g=l("b"),x=l("small");return{levels:k,crosses:$,picture:w,name:g,note:x,node:l("div",{class:"plm-mini",role:"gridcell",tabindex:"-1",onclick:()=>{t[p][h].
node.focus(),o(p+1,h+1)}},w,g,x),drawn:null}}function i(p,h){t=Array.from({length:p},($,w)=>Array.from({length:h},(g,x)=>m(w,x)));let k=$=>l("div",{role:"row",class:"\
plm-mini-row"},$.map(w=>w.node));f(n,{style:{"--heads":h}}),n.replaceChildren(...t.map(k))}function d({view:p,layer:h,head:k,off:$},w){let{L:g,H:x,T:E,causal:H}=p;
c!==`${g} ${x}`&&i(g,x),c=`${g} ${x}`,a=[h-1,k-1],t.forEach((q,S)=>q.forEach((M,C)=>{let{weights:y,spread:A}=p.heads[S][C];if(M.drawn!==y){M.drawn=y;let{cells:D,
crosses:F}=tt(y,E,H);f(M.picture,{viewBox:`0 0 ${E} ${E}`}),M.levels.forEach((U,at)=>f(U,{d:D[at]})),f(M.crosses,{d:F})}let L=S===h-1&&C===k-1,B=$!==null&&$.layer===
S&&$.head===C,O=w?p.falls[S*x+C]:null,v=O===null?"":et(O-p.p),R={layer:S+1,head:C+1,entropy:b(A,2),change:v,word:p.target};f(M.name,{text:`${S+1}.${C+1}`}),f(M.
note,{text:v,"data-far":O!==null&&Math.abs(O-p.p)>=.1}),f(M.node,{tabindex:L?0:-1,"aria-selected":L,"data-off":B,title:r("mini",R),"aria-label":r("mini",R)+(v?r(
"mini_change",R):"")+(B?r("mini_off"):"")})}))}return{node:n,update:d}}function et(e){let o=Math.round(100*e);return o===0?"±0":o>0?`+${o}`:`−${-o}`}var Q={};P(Q,{cellWords:()=>ot,finding:()=>st,losing:()=>$t,mapView:()=>kt,rowWords:()=>rt,table:()=>wt});var yt=e=>e<.005?"":e>.995?"1":e.toFixed(2).slice(1),nt=({causal:e},o,s)=>e&&s>o;function kt(e,{view:o,chosen:s,row:r,cell:n}){let{T:t,tokens:a,position:c}=o,{weights:u,
entropies:m}=s;return{rows:a.map((i,d)=>d===c?`▸ ${i}`:i),columns:a,here:[r,n?.[1]??-1],sides:[e("entropy_short")],side:i=>[b(m[i],2)],cell(i,d){let p=i===r?"\
 plm-att-row":"";if(nt(o,i,d))return{text:"×",kind:`plm-att-no${p}`};let h=u[i*t+d];return{text:yt(h),heat:G(h),kind:p}},name:(i,d)=>ot(e,o,s,i,d)}}function ot(e,o,{
weights:s},r,n){let t={query:_(o.tokens[r]),key:_(o.tokens[n])};return nt(o,r,n)?e("cell_blocked",t):e("cell",{...t,weight:b(s[r*o.T+n],2)})}function rt(e,{view:o,
chosen:s,row:r}){let{T:n,tokens:t,causal:a}=o,c=[...s.weights.subarray(r*n,(r+1)*n)],u=c.indexOf(Math.max(...c)),m=s.entropies[r];return e("row",{query:_(t[r]),
key:_(t[u]),weight:b(c[u],2),entropy:b(m,2),many:b(Math.exp(m),1),all:a?r+1:n})}function $t({falls:e,p:o}){return e.includes(null)?null:e.filter(s=>o-s>=.1).length}
function st(e,o,s){let{view:r,off:n,layer:t,head:a}=o,c=[e("finding",{layer:t,head:a,row:rt(e,o)})];if(n&&s){let[,u,m]=r.top.find(([d])=>d===r.target),i={p:b(u,
2),q:b(m,2),word:_(r.target)};c.push(e("finding_off",{layer:n.layer+1,head:n.head+1,...i}))}return c.join(" ")}function wt(e,o,{tellShares:s,tellFalls:r}){let{view:n}=o,
{H:t}=n,a=m=>e(`share_${m==="marks"&&n.causal?"marks_causal":m}`),c=[e("column_head"),e("column_entropy")];s&&c.push(...N.map(a)),r&&c.push(e("column_without",{
word:_(n.target)}));let u=(m,i)=>{let d=[`${Math.floor(i/t)+1}.${i%t+1}`,b(m.spread,2)];s&&d.push(...m.shares.map(h=>b(h,2)));let p=n.falls[i];return r&&d.push(
p===null?"…":b(p,2)),d};return{caption:st(e,o,r),columns:c,rows:n.heads.flat().map(u)}}var X={};P(X,{segment:()=>_t});var At=/[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/,Et=/[A-Za-z-]+|[\u3400-\u9fff]+|./gsu,Mt=/[\u3400-\u9fff]/;function _t(e,o){return e.split(At).filter(Boolean).map(n=>n.replace(/[A-Z]/g,t=>t.toLowerCase())).flatMap(n=>o(n)?[n]:n.match(Et).flatMap(t=>Mt.test(t[0])?St(t,
o):[t]))}function St(e,o){let s=[],r="";for(let n=0;n<e.length;){let t=Math.min(8,e.length-n);for(;t>0&&!o(e.slice(n,n+t));)t--;t>0&&r&&s.push(r),t>0&&s.push(e.
slice(n,n+t)),r=t>0?"":r+e[n],n+=t||1}return r?[...s,r]:s}(globalThis.plm??={}).heads=Object.assign({},T,Z,J,Q,K,X);})();
