(()=>{var S=Object.defineProperty;var X=(t,n)=>{for(var o in n)S(t,o,{get:n[o],enumerable:!0})};var j={};X(j,{chart:()=>T,ticks:()=>F});var{visible:lt,spelled:rt,h:a,set:w,unique:it,tableSwitch:at,copyCode:ct,resetButton:mt,isOpen:pt,cover:ft,guess:dt,onEnter:ut,numberBox:ht,slider:xt,buttons:gt,
toggles:yt,check:wt,textbox:Mt,menu:bt,model:kt,models:$t,short:O,fixed:vt,widget:Bt,fromBase64:Ct,fromHalf:Lt,within:Et,sliderEnds:zt,accepted:Ot,mulberry32:Ft,
uniform:jt,tokenise:At}=globalThis.plm.ui;function T({height:t=280,margin:n=46,onpoint:o}){let e={left:n,right:0,top:20,bottom:t-34},s=a("g"),r=a("g"),i=a("g"),m=a("g"),u=a("svg",{},r,i),c={height:`${t}\
px`},f=a("svg",{class:"plm-chart",role:"img",style:c},s,u,m),d=null,h=0;function y(l){h=l,e.right=h-12,w(f,{viewBox:`0 0 ${h} ${t}`});let p={x:e.left,y:e.top,width:e.
right-e.left,height:e.bottom-e.top};w(u,{...p,viewBox:Object.values(p).join(" ")})}y(640),new ResizeObserver(([{contentRect:l}])=>{!l.width||Math.abs(l.width-h)<=
1||(y(l.width),d&&$(d))}).observe(f);function k(l){if(!d)return;let[p,x]=d.x;o(p+(l-e.left)/(e.right-e.left)*(x-p))}o&&K(f,k);function $(l){d=l;let p=q(e,l);w(f,
{"aria-label":l.finding}),s.replaceChildren(...I(e,p,l),...V(e,p,l,h),...W(e,l)),r.replaceChildren(...(l.areas??[]).map(x=>Y(e,p,x)),..._(e,p,l)),i.replaceChildren(
...(l.lines??[]).map(x=>Z(p,x))),m.replaceChildren(...D(e,p,l),...G(e,p,l),...J(p,l))}return{node:f,update:$}}function q(t,{x:[n,o],y:[e,s]}){let r=c=>t.left+(c-
n)/(o-n)*(t.right-t.left),i=c=>t.bottom-(c-e)/(s-e)*(t.bottom-t.top),m=c=>Math.max(-1e4,Math.min(1e4,i(c)));return{x:r,y:i,near:m,path:c=>"M"+c.map(([f,d])=>`${r(
f).toFixed(1)} ${m(d).toFixed(1)}`).join("L")}}function I(t,n,{y:[o,e],ticks:s,format:r=O}){return(s?.y??F(o,e,5)).flatMap(i=>{let m=n.y(i);return[a("line",{class:i===
0?"plm-axis":"plm-gridline",x1:t.left,x2:t.right,y1:m,y2:m}),a("text",{class:"plm-tick plm-end",x:t.left-8,y:m+4},r(i))]})}function V(t,n,{x:[o,e],ticks:s},r){return(s?.
x??F(o,e,Math.min(10,r/70))).flatMap(i=>{let m=n.x(i);return[a("line",{class:i===0?"plm-axis":"plm-gridline",x1:m,x2:m,y1:t.top,y2:t.bottom}),a("text",{class:"p\
lm-tick plm-mid",x:m,y:t.bottom+17},O(i))]})}function W(t,{xlabel:n,ylabel:o}){let e={class:"plm-tick plm-end plm-axisname",x:t.right,y:t.bottom+31},s={class:"p\
lm-tick plm-axisname",x:t.left,y:t.top-8};return[n&&a("text",e,n),o&&a("text",s,o)].filter(Boolean)}function Y(t,n,{cat:o,points:e}){let[s]=e[0],[r]=e.at(-1),i=`${n.
path(e)}L${n.x(r)} ${t.bottom}L${n.x(s)} ${t.bottom}Z`;return a("path",{class:`plm-area plm-cat-${o}`,d:i})}var Z=(t,{cat:n,points:o,dash:e})=>a("path",{class:`\
plm-line plm-cat-${n}`,d:t.path(o),"stroke-dasharray":e});function H({bars:t=[]}){return t.flatMap(({cat:n,low:o,high:e,shares:s})=>{let r=(e-o)/s.length;return s.
map((i,m)=>({cat:n,from:o+m*r,to:o+(m+1)*r,share:i}))})}function _(t,n,o){let e=n.y(o.y[0]);return H(o).filter(({share:s})=>s>0).map(s=>{let r=n.x(s.from),i=Math.
max(t.top,n.near(s.share)),m=Math.max(.5,n.x(s.to)-r-1);return a("rect",{class:`plm-bar plm-cat-${s.cat}`,x:r,y:i,width:m,height:Math.max(1,e-i)})})}function D(t,n,o){
return H(o).filter(({share:s})=>s>o.y[1]).map((s,r)=>{let i={x:n.x(s.to)+5,y:t.top+11+15*r};return a("text",{class:"plm-note",...i},`↑ ${(100*s.share).toFixed(
0)} %`)})}function G(t,n,o){if(o.rule==null)return[];let e=n.x(o.rule);return[a("line",{class:"plm-rule",x1:e,x2:e,y1:t.top,y2:t.bottom})]}function J(t,{marks:n=[]}){
return n.flatMap(({x:o,y:e,cat:s,text:r,dx:i=8,dy:m=-8})=>{let u=a("circle",{class:`plm-mark plm-cat-${s}`,cx:t.x(o),cy:t.near(e),r:5});if(!r)return[u];let c=i<
0?"plm-note plm-end":"plm-note";return[u,a("text",{class:c,x:t.x(o)+i,y:t.near(e)+m},r)]})}function F(t,n,o){let e=(n-t)/o,s=10**Math.floor(Math.log10(e)),r=s*[
1,2,5,10].find(c=>c*s>=e*.999),i=Math.ceil(t/r-1e-9),m=Math.floor((n-t)/r+1e-9)+2;return Array.from({length:m},(c,f)=>Number(((i+f)*r).toPrecision(12))).filter(
c=>c<=n+1e-9)}function K(t,n){let o=e=>n(e.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",e=>{t.setPointerCapture(e.pointerId),o(e)}),
t.addEventListener("pointermove",e=>{e.buttons&&o(e)})}var N={};X(N,{scatter:()=>et});var A=-9,Q={left:40,top:26,size:330,bottom:44},U=24,C=t=>Math.max(0,Math.min(1,1-t/Math.LN10/A)),tt=t=>t===0?"1":`10⁻${"⁰¹²³⁴⁵⁶⁷⁸⁹"[-t]}`;function et(t){
let{left:n,top:o,size:e,bottom:s}=Q,r=l=>n+e*l,i=l=>o+e*(1-l),m=a("g"),u=a("g"),c=[0,1].map(l=>a("text",{class:`plm-tick plm-axisname ${l?"":"plm-end"}`}));w(c[0],
{x:r(1),y:i(0)+36}),w(c[1],{x:0,y:13});let f={viewBox:`0 0 ${n+e+14} ${o+e+s}`},d=a("svg",{class:"plm-scatter",role:"img",...f},...nt(r,i),m,u,c),h=new Map,y=null;
function k(l){y=l;let{a:p,b:x,ids:M,tokens:v,named:L,open:B}=l;h.size!==M.length&&(h=new Map(M.map(g=>[g,a("circle",{r:3},a("title",{},v[g]))])),m.replaceChildren(
...h.values()));for(let[g,b]of h){let E=x[g]-p[g],P=E>0?"up":"down",R=Math.abs(E)>=Math.LN2?P:void 0;w(b,{cx:r(C(p[g])).toFixed(1),cy:i(C(x[g])).toFixed(1),"dat\
a-moved":R})}let z=[...new Set([...B>=0?[B]:[],...L])];u.replaceChildren(...ot(z,l,r,i)),c.forEach((g,b)=>w(g,{text:l.names[b]})),w(d,{"aria-label":l.finding})}
function $(l){let{left:p,top:x,width:M}=d.getBoundingClientRect(),v=d.viewBox.baseVal.width/M,[L,B]=[(l.clientX-p)*v,(l.clientY-x)*v],z=U,g=-1;for(let b of y.ids){
let E=Math.hypot(r(C(y.a[b]))-L,i(C(y.b[b]))-B);E<z&&([z,g]=[E,b])}return g}return d.addEventListener("click",l=>{let p=y?$(l):-1;p>=0&&t(p)}),{node:d,update:k}}
function nt(t,n){let o=[];for(let e=A+1;e<=0;e+=2){let s=1-e/A,r=tt(e);o.push(a("line",{class:"plm-gridline",x1:t(s),x2:t(s),y1:n(0),y2:n(1)}),a("line",{class:"\
plm-gridline",x1:t(0),x2:t(1),y1:n(s),y2:n(s)}),a("text",{class:"plm-tick plm-mid",x:t(s),y:n(0)+17},r),a("text",{class:"plm-tick plm-end",x:t(0)-6,y:n(s)+4},r))}
return[...o,a("line",{class:"plm-rule",x1:t(0),x2:t(1),y1:n(0),y2:n(1)})]}function ot(t,{a:n,b:o,tokens:e,open:s},r,i){let m=[],u=[];for(let c of t){let f=[r(C(
n[c])),i(C(o[c]))],d=e[c].length*7.4+12,h=f[0]+d>r(1),[y,k]=h?[f[0]-d,f[0]]:[f[0],f[0]+d],$=M=>m.every(([v,L,B])=>Math.abs(B-M)>14||v>k||L<y),l=[0,15,-15,30,-30,
45,-45].map(M=>f[1]+M).find($);if(l===void 0&&c!==s)continue;let p=l??f[1];m.push([y,k,p]);let x=`plm-note${h?" plm-end":""}${c===s?" plm-found":""}`;u.push(a("\
text",{class:x,x:f[0]+(h?-9:9),y:p+4},e[c])),c===s&&u.push(a("circle",{class:"plm-ring",cx:f[0],cy:f[1],r:7}))}return u}(globalThis.plm??={}).chart=Object.assign({},j,N);})();
