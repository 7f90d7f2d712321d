(()=>{var B=Object.defineProperty;var C=(n,e)=>{for(var r in e)B(n,r,{get:e[r],enumerable:!0})};var M={};C(M,{chart:()=>L,ticks:()=>k});var{visible:X,spelled:Z,h:c,set:g,unique:_,tableSwitch:D,copyCode:G,resetButton:H,isOpen:J,cover:K,guess:Q,onEnter:R,numberBox:U,slider:V,buttons:W,toggles:Y,check:tt,
textbox:nt,short:y,fixed:et,widget:rt,within:ot,sliderEnds:lt,accepted:st,tokenise:it}=globalThis.plm.ui;function L({height:n=280,margin:e=46,onpoint:r}){let t={left:e,right:0,top:20,bottom:n-34},o=c("g"),s=c("g"),l=c("g"),i=c("g"),u=c("svg",{},s,l),m={height:`${n}\
px`},f=c("svg",{class:"plm-chart",role:"img",style:m},o,u,i),h=null,x=0;function $(a){x=a,t.right=x-12,g(f,{viewBox:`0 0 ${x} ${n}`});let p={x:t.left,y:t.top,width:t.
right-t.left,height:t.bottom-t.top};g(u,{...p,viewBox:Object.values(p).join(" ")})}$(640),new ResizeObserver(([{contentRect:a}])=>{!a.width||Math.abs(a.width-x)<=
1||($(a.width),h&&w(h))}).observe(f);function v(a){if(!h)return;let[p,d]=h.x;r(p+(a-t.left)/(t.right-t.left)*(d-p))}r&&I(f,v);function w(a){h=a;let p=j(t,a);g(f,
{"aria-label":a.finding}),o.replaceChildren(...E(t,p,a),...O(t,p,a,x),...z(t,a)),s.replaceChildren(...(a.areas??[]).map(d=>A(t,p,d)),...N(t,p,a)),l.replaceChildren(
...(a.lines??[]).map(d=>F(p,d))),i.replaceChildren(...P(t,p,a),...T(t,p,a),...q(p,a))}return{node:f,update:w}}function j(n,{x:[e,r],y:[t,o]}){let s=m=>n.left+(m-
e)/(r-e)*(n.right-n.left),l=m=>n.bottom-(m-t)/(o-t)*(n.bottom-n.top),i=m=>Math.max(-1e4,Math.min(1e4,l(m)));return{x:s,y:l,near:i,path:m=>"M"+m.map(([f,h])=>`${s(
f).toFixed(1)} ${i(h).toFixed(1)}`).join("L")}}function E(n,e,{y:[r,t],ticks:o,format:s=y}){return(o?.y??k(r,t,5)).flatMap(l=>{let i=e.y(l);return[c("line",{class:l===
0?"plm-axis":"plm-gridline",x1:n.left,x2:n.right,y1:i,y2:i}),c("text",{class:"plm-tick plm-end",x:n.left-8,y:i+4},s(l))]})}function O(n,e,{x:[r,t],ticks:o},s){return(o?.
x??k(r,t,Math.min(10,s/70))).flatMap(l=>{let i=e.x(l);return[c("line",{class:l===0?"plm-axis":"plm-gridline",x1:i,x2:i,y1:n.top,y2:n.bottom}),c("text",{class:"p\
lm-tick plm-mid",x:i,y:n.bottom+17},y(l))]})}function z(n,{xlabel:e,ylabel:r}){let t={class:"plm-tick plm-end plm-axisname",x:n.right,y:n.bottom+31},o={class:"p\
lm-tick plm-axisname",x:n.left,y:n.top-8};return[e&&c("text",t,e),r&&c("text",o,r)].filter(Boolean)}function A(n,e,{cat:r,points:t}){let[o]=t[0],[s]=t.at(-1),l=`${e.
path(t)}L${e.x(s)} ${n.bottom}L${e.x(o)} ${n.bottom}Z`;return c("path",{class:`plm-area plm-cat-${r}`,d:l})}var F=(n,{cat:e,points:r,dash:t})=>c("path",{class:`\
plm-line plm-cat-${e}`,d:n.path(r),"stroke-dasharray":t});function b({bars:n=[]}){return n.flatMap(({cat:e,low:r,high:t,shares:o})=>{let s=(t-r)/o.length;return o.
map((l,i)=>({cat:e,from:r+i*s,to:r+(i+1)*s,share:l}))})}function N(n,e,r){let t=e.y(r.y[0]);return b(r).filter(({share:o})=>o>0).map(o=>{let s=e.x(o.from),l=Math.
max(n.top,e.near(o.share)),i=Math.max(.5,e.x(o.to)-s-1);return c("rect",{class:`plm-bar plm-cat-${o.cat}`,x:s,y:l,width:i,height:Math.max(1,t-l)})})}function P(n,e,r){
return b(r).filter(({share:o})=>o>r.y[1]).map((o,s)=>{let l={x:e.x(o.to)+5,y:n.top+11+15*s};return c("text",{class:"plm-note",...l},`↑ ${(100*o.share).toFixed(
0)} %`)})}function T(n,e,r){if(r.rule==null)return[];let t=e.x(r.rule);return[c("line",{class:"plm-rule",x1:t,x2:t,y1:n.top,y2:n.bottom})]}function q(n,{marks:e=[]}){
return e.flatMap(({x:r,y:t,cat:o,text:s,dx:l=8,dy:i=-8})=>{let u=c("circle",{class:`plm-mark plm-cat-${o}`,cx:n.x(r),cy:n.near(t),r:5});if(!s)return[u];let m=l<
0?"plm-note plm-end":"plm-note";return[u,c("text",{class:m,x:n.x(r)+l,y:n.near(t)+i},s)]})}function k(n,e,r){let t=(e-n)/r,o=10**Math.floor(Math.log10(t)),s=o*[
1,2,5,10].find(m=>m*o>=t*.999),l=Math.ceil(n/s-1e-9),i=Math.floor((e-n)/s+1e-9)+2;return Array.from({length:i},(m,f)=>Number(((l+f)*s).toPrecision(12))).filter(
m=>m<=e+1e-9)}function I(n,e){let r=t=>e(t.clientX-n.getBoundingClientRect().left);n.addEventListener("pointerdown",t=>{n.setPointerCapture(t.pointerId),r(t)}),
n.addEventListener("pointermove",t=>{t.buttons&&r(t)})}(globalThis.plm??={}).chart=Object.assign({},M);})();
