(()=>{var tt=Object.defineProperty;var P=(t,n)=>{for(var o in n)tt(t,o,{get:n[o],enumerable:!0})};var N={};P(N,{chart:()=>nt,ticks:()=>F});var{visible:vt,spelled:Ct,h:m,set:y,unique:Bt,tableSwitch:Lt,copyCode:Et,resetButton:Ot,isOpen:_t,cover:zt,guess:At,onEnter:It,numberBox:Pt,slider:qt,buttons:Ft,
toggles:Nt,check:St,textbox:Tt,menu:jt,model:Rt,models:Xt,short:q,fixed:Ht,widget:Ut,fromBase64:Qt,fromHalf:Vt,within:Wt,sliderEnds:Yt,accepted:Zt,unpack:Dt,mulberry32:Gt,
uniform:Jt,tokenise:Kt}=globalThis.plm.ui;function nt({height:t=280,margin:n=46,onpoint:o}){let e={left:n,right:0,top:20,bottom:t-34},s=m("g"),r=m("g"),a=m("g"),l=m("g"),h=m("svg",{},r,a),c={height:`${t}\
px`},f=m("svg",{class:"plm-chart",role:"img",style:c},s,h,l),u=null,d=0;function g(i){d=i,e.right=d-12,y(f,{viewBox:`0 0 ${d} ${t}`});let p={x:e.left,y:e.top,width:e.
right-e.left,height:e.bottom-e.top};y(h,{...p,viewBox:Object.values(p).join(" ")})}g(640),new ResizeObserver(([{contentRect:i}])=>{!i.width||Math.abs(i.width-d)<=
1||(g(i.width),u&&b(u))}).observe(f);function w(i){if(!u)return;let[p,x]=u.x;o(p+(i-e.left)/(e.right-e.left)*(x-p))}o&&pt(f,w);function b(i){u=i;let p=et(e,i);y(
f,{"aria-label":i.finding}),s.replaceChildren(...ot(e,p,i),...st(e,p,i,d),...rt(e,i)),r.replaceChildren(...(i.areas??[]).map(x=>at(e,p,x)),...lt(e,p,i)),a.replaceChildren(
...(i.lines??[]).map(x=>it(p,x))),l.replaceChildren(...ct(e,p,i),...mt(e,p,i),...ft(p,i))}return{node:f,update:b}}function et(t,{x:[n,o],y:[e,s]}){let r=c=>t.left+
(c-n)/(o-n)*(t.right-t.left),a=c=>t.bottom-(c-e)/(s-e)*(t.bottom-t.top),l=c=>Math.max(-1e4,Math.min(1e4,a(c)));return{x:r,y:a,near:l,path:c=>"M"+c.map(([f,u])=>`${r(
f).toFixed(1)} ${l(u).toFixed(1)}`).join("L")}}function ot(t,n,{y:[o,e],ticks:s,format:r=q}){return(s?.y??F(o,e,5)).flatMap(a=>{let l=n.y(a);return[m("line",{class:a===
0?"plm-axis":"plm-gridline",x1:t.left,x2:t.right,y1:l,y2:l}),m("text",{class:"plm-tick plm-end",x:t.left-8,y:l+4},r(a))]})}function st(t,n,{x:[o,e],ticks:s,formatX:r=q},a){
return(s?.x??F(o,e,Math.min(10,a/70))).flatMap(l=>{let h=n.x(l);return[m("line",{class:l===0?"plm-axis":"plm-gridline",x1:h,x2:h,y1:t.top,y2:t.bottom}),m("text",
{class:"plm-tick plm-mid",x:h,y:t.bottom+17},r(l))]})}function rt(t,{xlabel:n,ylabel:o}){let e={class:"plm-tick plm-end plm-axisname",x:t.right,y:t.bottom+31},s={
class:"plm-tick plm-axisname",x:t.left,y:t.top-8};return[n&&m("text",e,n),o&&m("text",s,o)].filter(Boolean)}function at(t,n,{cat:o,points:e}){let[s]=e[0],[r]=e.
at(-1),a=`${n.path(e)}L${n.x(r)} ${t.bottom}L${n.x(s)} ${t.bottom}Z`;return m("path",{class:`plm-area plm-cat-${o}`,d:a})}var it=(t,{cat:n,points:o,dash:e})=>m(
"path",{class:`plm-line plm-cat-${n}`,d:t.path(o),"stroke-dasharray":e});function Q({bars:t=[]}){return t.flatMap(({cat:n,low:o,high:e,shares:s})=>{let r=(e-o)/
s.length;return s.map((a,l)=>({cat:n,from:o+l*r,to:o+(l+1)*r,share:a}))})}function lt(t,n,o){let e=n.y(o.y[0]);return Q(o).filter(({share:s})=>s>0).map(s=>{let r=n.
x(s.from),a=Math.max(t.top,n.near(s.share)),l=Math.max(.5,n.x(s.to)-r-1);return m("rect",{class:`plm-bar plm-cat-${s.cat}`,x:r,y:a,width:l,height:Math.max(1,e-a)})})}
function ct(t,n,o){return Q(o).filter(({share:s})=>s>o.y[1]).map((s,r)=>{let a={x:n.x(s.to)+5,y:t.top+11+15*r};return m("text",{class:"plm-note",...a},`↑ ${(100*
s.share).toFixed(0)} %`)})}function mt(t,n,o){if(o.rule==null)return[];let e=n.x(o.rule);return[m("line",{class:"plm-rule",x1:e,x2:e,y1:t.top,y2:t.bottom})]}function ft(t,{
marks:n=[]}){return n.flatMap(({x:o,y:e,cat:s,text:r,dx:a=8,dy:l=-8})=>{let h=m("circle",{class:`plm-mark plm-cat-${s}`,cx:t.x(o),cy:t.near(e),r:5});if(!r)return[
h];let c=a<0?"plm-note plm-end":"plm-note";return[h,m("text",{class:c,x:t.x(o)+a,y:t.near(e)+l},r)]})}function F(t,n,o){let e=(n-t)/o,s=10**Math.floor(Math.log10(
e)),r=s*[1,2,5,10].find(c=>c*s>=e*.999),a=Math.ceil(t/r-1e-9),l=Math.floor((n-t)/r+1e-9)+2;return Array.from({length:l},(c,f)=>Number(((a+f)*r).toPrecision(12))).
filter(c=>c<=n+1e-9)}function pt(t,n){let o=e=>n(e.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",e=>{t.setPointerCapture(e.pointerId),
o(e)}),t.addEventListener("pointermove",e=>{e.buttons&&o(e)})}var T={};P(T,{scatter:()=>xt});var S=-9,ht={left:40,top:26,size:330,bottom:44},ut=24,B=t=>Math.max(0,Math.min(1,1-t/Math.LN10/S)),dt=t=>t===0?"1":`10⁻${"⁰¹²³⁴⁵⁶⁷⁸⁹"[-t]}`;function xt(t){
let{left:n,top:o,size:e,bottom:s}=ht,r=i=>n+e*i,a=i=>o+e*(1-i),l=m("g"),h=m("g"),c=[0,1].map(i=>m("text",{class:`plm-tick plm-axisname ${i?"":"plm-end"}`}));y(c[0],
{x:r(1),y:a(0)+36}),y(c[1],{x:0,y:13});let f={viewBox:`0 0 ${n+e+14} ${o+e+s}`},u=m("svg",{class:"plm-scatter",role:"img",...f},...gt(r,a),l,h,c),d=new Map,g=null;
function w(i){g=i;let{a:p,b:x,ids:k,tokens:v,named:L,open:C}=i;d.size!==k.length&&(d=new Map(k.map(M=>[M,m("circle",{r:3},m("title",{},v[M]))])),l.replaceChildren(
...d.values()));for(let[M,$]of d){let E=x[M]-p[M],J=E>0?"up":"down",K=Math.abs(E)>=Math.LN2?J:void 0;y($,{cx:r(B(p[M])).toFixed(1),cy:a(B(x[M])).toFixed(1),"dat\
a-moved":K})}let _=[...new Set([...C>=0?[C]:[],...L])];h.replaceChildren(...Mt(_,i,r,a)),c.forEach((M,$)=>y(M,{text:i.names[$]})),y(u,{"aria-label":i.finding})}
function b(i){let{left:p,top:x,width:k}=u.getBoundingClientRect(),v=u.viewBox.baseVal.width/k,[L,C]=[(i.clientX-p)*v,(i.clientY-x)*v],_=ut,M=-1;for(let $ of g.ids){
let E=Math.hypot(r(B(g.a[$]))-L,a(B(g.b[$]))-C);E<_&&([_,M]=[E,$])}return M}return u.addEventListener("click",i=>{let p=g?b(i):-1;p>=0&&t(p)}),{node:u,update:w}}
function gt(t,n){let o=[];for(let e=S+1;e<=0;e+=2){let s=1-e/S,r=dt(e);o.push(m("line",{class:"plm-gridline",x1:t(s),x2:t(s),y1:n(0),y2:n(1)}),m("line",{class:"\
plm-gridline",x1:t(0),x2:t(1),y1:n(s),y2:n(s)}),m("text",{class:"plm-tick plm-mid",x:t(s),y:n(0)+17},r),m("text",{class:"plm-tick plm-end",x:t(0)-6,y:n(s)+4},r))}
return[...o,m("line",{class:"plm-rule",x1:t(0),x2:t(1),y1:n(0),y2:n(1)})]}function Mt(t,{a:n,b:o,tokens:e,open:s},r,a){let l=[],h=[];for(let c of t){let f=[r(B(
n[c])),a(B(o[c]))],u=e[c].length*7.4+12,d=f[0]+u>r(1),[g,w]=d?[f[0]-u,f[0]]:[f[0],f[0]+u],b=k=>l.every(([v,L,C])=>Math.abs(C-k)>14||v>w||L<g),i=[0,15,-15,30,-30,
45,-45].map(k=>f[1]+k).find(b);if(i===void 0&&c!==s)continue;let p=i??f[1];l.push([g,w,p]);let x=`plm-note${d?" plm-end":""}${c===s?" plm-found":""}`;h.push(m("\
text",{class:x,x:f[0]+(d?-9:9),y:p+4},e[c])),c===s&&h.push(m("circle",{class:"plm-ring",cx:f[0],cy:f[1],r:7}))}return h}var U={};P(U,{FUNCTIONS:()=>I,erf:()=>Y,landmarks:()=>bt,normalCdf:()=>A,normalPdf:()=>H,outputs:()=>wt,peak:()=>O,points:()=>G,probit:()=>Z});var X=Math.sqrt(2/
Math.PI),z=.044715;function Y(t){let n=Math.abs(t);if(n>=6)return Math.sign(t);let o=Math.exp(-n*n)/Math.sqrt(Math.PI);if(n<2.5){let s=2*n,r=s;for(let a=1;s>1e-17*
r;a++)s*=2*n*n/(2*a+1),r+=s;return Math.sign(t)*o*r}let e=n;for(let s=60;s>0;s--)e=n+s/2/e;return Math.sign(t)*(1-o/e)}var A=t=>(1+Y(t/Math.SQRT2))/2,H=t=>Math.
exp(-t*t/2)/Math.sqrt(2*Math.PI);function Z(t){let n=Math.log(t/(1-t))/1.702;for(let o=0;o<50;o++){let e=(A(n)-t)/H(n);if(n-=Math.max(-.5,Math.min(.5,e)),Math.abs(
e)<1e-12)break}return n}var V=t=>1/(1+Math.exp(-t)),j=t=>[n=>n*V(t*n),n=>{let o=V(t*n);return o+t*n*o*(1-o)}],D=t=>X*(t+z*t**3);function yt(t){let n=Math.tanh(D(
t));return .5*(1+n)+.5*t*(1-n*n)*X*(1+3*z*t*t)}var W=Math.tanh(X),I={gelu:[t=>t*A(t),t=>A(t)+t*H(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(D(t))),yt],gelu_sigmoid:j(1.702),
relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:j(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:j(1).map(t=>(n,o=1)=>t(n)*o),printed:[t=>.5*t*(1+W*(t+z*t**3)),t=>.5*(1+
W*(2*t+4*z*t**3))]},G=(t,n,o)=>Array.from({length:o},(e,s)=>t+(n-t)*s/(o-1));function O(t,n,o,e=400){let s=G(n,o,e+1),r=s.reduce((f,u)=>t(u)>t(f)?u:f,s[0]),a=(o-
n)/e,l=Math.max(n,r-a),h=Math.min(o,r+a);for(;h-l>1e-9;){let f=(h-l)/3;t(l+f)<t(h-f)?l+=f:h-=f}let c=(l+h)/2;return[c,t(c)]}function bt(){let[t,n]=I.gelu,o=r=>a=>Math.
abs(t(a)-I[r][0](a)),[e,s]=O(r=>-t(r),-3,0);return{minimum:[e,-s],steepest:O(n,0,4),tanhError:O(o("gelu_tanh"),0,5),sigmoidError:O(o("gelu_sigmoid"),0,5)}}function wt(t,{
mu:n,sigma:o,value:e=1,low:s=-1.55,high:r=3.55,count:a=51,n:l=1e3}){let[h,c]=I[t],f=new Array(a).fill(0),u=0,d=0,g=0;for(let w of kt(l)){let b=n+o*w,i=h(b,e),p=Math.
abs(c(b,e));u+=i/l,p===0&&(d+=1/l),p<.01&&(g+=1/l);let x=Math.floor((i-s)/(r-s)*a);x>=0&&x<a&&(f[x]+=1/l)}return{bins:f,mean:u,zero:d,faint:g}}var R=new Map;function kt(t){
if(!R.has(t)){let n=Array.from({length:t},(o,e)=>(e+.5)/t);R.set(t,n.map(Z))}return R.get(t)}(globalThis.plm??={}).chart=Object.assign({},N,T,U);})();
