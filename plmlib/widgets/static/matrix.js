(()=>{var O=Object.defineProperty;var P=(n,e)=>{for(var s in e)O(n,s,{get:e[s],enumerable:!0})};var C={};P(C,{grid:()=>B});var{visible:A,spelled:N,h:M,set:_,unique:G,tableSwitch:Q,copyCode:V,resetButton:W,isOpen:X,cover:Y,guess:Z,onEnter:j,numberBox:tt,slider:et,buttons:lt,toggles:nt,
check:st,textbox:ot,short:rt,fixed:at,widget:it,within:ct,sliderEnds:ut,accepted:mt,tokenise:dt}=globalThis.plm.ui;function B(n,{label:e,onfocus:s=()=>{},ontoggle:r}){let l=M("div",{class:"plm-grid",role:"grid","aria-label":e,"aria-multiselectable":r?"true":void 0}),o={tops:[],
heads:[],cells:[],sides:[]},m="",u=()=>"",f=0,a=[0,0],d=null,h=null,w=[],c=()=>[o.cells.length-1,o.cells[0].length-1],p=t=>t.map((i,E)=>Math.max(0,Math.min(c()[E],
i))),y=()=>D(d??a,a);function x(){h&&(h.tabIndex=-1),h=o.cells[a[0]][a[1]],h.tabIndex=0;for(let t of w)t.removeAttribute("aria-selected");w=d?y().map(([t,i])=>o.
cells[t][i]):[];for(let t of w)t.setAttribute("aria-selected","true")}function k([t,i]){let E=u(t,i),L=o.cells[t][i];L.ariaLabel!==E&&(L.ariaLabel=E)}function v(t,i){
d=i?d??a:null,a=p(t),x(),h.focus()}function S(t){let i=t?.closest?.(".plm-cell")?.dataset.at;return i&&l.contains(t)?i.split(",").map(Number):null}l.addEventListener(
"keydown",t=>{let i=q(t,a,c());if(i)v(i,t.shiftKey);else if(t.key===" "&&r)r(y(),a);else if(t.key==="Escape"&&d)v(a,!1);else return;t.preventDefault()}),l.addEventListener(
"focusin",t=>{let i=S(t.target);i&&(String(i)!==String(a)&&(a=i,d=null,x()),k(a),s(...a))}),r&&z(n,l,S,r),n.onClose(()=>clearTimeout(f));function K(t){let i=JSON.
stringify([t.rows,t.columns,t.sides]);i!==m&&(m=i,o=H(l,t),a=p(a),d=h=null,x());let[E,L]=t.here??[];o.heads.forEach((b,g)=>b.classList.toggle("plm-here",g===E)),
o.tops.forEach((b,g)=>b.classList.toggle("plm-here",g===L)),o.cells.forEach((b,g)=>b.forEach((T,$)=>R(T,t.cell(g,$)))),t.side&&o.sides.forEach((b,g)=>J(b,t.side(
g))),u=t.name,k(a),clearTimeout(f),f=setTimeout(()=>o.cells.forEach((b,g)=>b.forEach((T,$)=>k([g,$]))),120)}return{node:l,update:K}}function D([n,e],[s,r]){let l=[];
for(let o=Math.min(n,s);o<=Math.max(n,s);o++)for(let m=Math.min(e,r);m<=Math.max(e,r);m++)l.push([o,m]);return l}function q(n,[e,s],[r,l]){let o=n.ctrlKey||n.metaKey;
return{ArrowUp:[e-1,s],ArrowDown:[e+1,s],ArrowLeft:[e,s-1],ArrowRight:[e,s+1],Home:[o?0:e,0],End:[o?r:e,l]}[n.key]}function z(n,e,s,r){let l=null;function o(u){
!u||!l||l.has(String(u))||(l.add(String(u)),r([u],l.size===1?u:null))}function m(){l=null}e.addEventListener("pointerdown",u=>{let f=s(u.target);if(!f||u.button)
return;let{target:a,pointerId:d}=u;a.hasPointerCapture?.(d)&&a.releasePointerCapture(d),l=new Set,o(f)}),e.addEventListener("pointerover",u=>{u.buttons&&o(s(u.target))}),
addEventListener("pointerup",m),n.onClose(()=>removeEventListener("pointerup",m))}function H(n,{rows:e,columns:s,sides:r=[]}){let l=(c,p,y,...x)=>M("div",{role:c,
class:p,...y},x),o=(c,p)=>I(c)>p?" plm-toolong":"",m=s.map(c=>l("columnheader",`plm-col${o(c,12)}`,{},M("span",{},A(c)))),u=e.map(c=>l("rowheader",`plm-name${o(
c,13)}`,{},A(c))),f=e.map((c,p)=>s.map((y,x)=>l("gridcell","plm-cell",{"data-at":`${p},${x}`,tabindex:-1}))),a=e.map(()=>r.map(()=>l("gridcell","plm-side"))),d=r.
map(c=>l("columnheader","plm-side",{},c)),h=(...c)=>l("row","plm-line-of",{},...c),w=h(l("presentation","plm-name"),m,d);return n.replaceChildren(w,...e.map((c,p)=>h(
u[p],f[p],a[p]))),n.classList.toggle("plm-tall",s.some(c=>[...c].length>3)),n.classList.toggle("plm-dense",s.length>10),n.style.setProperty("--head",`${.6*Math.
min(13,Math.max(...e.map(I)))}em`),{tops:m,heads:u,cells:f,sides:a}}function I(n){return[...N(n)].reduce((s,r)=>s+(r>"⺀"?2:1),1)}var J=(n,e)=>n.forEach((s,r)=>_(
s,{text:e[r]}));function R(n,{text:e="",kind:s="",heat:r}){let l=r==null?"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,r)))}`,o=r>.66?" plm-hi":r>.47?" pl\
m-mid":"",m=`plm-cell ${s}${l}${o}`;n.textContent!==e&&(n.textContent=e),n.className!==m&&(n.className=m)}(globalThis.plm??={}).matrix=Object.assign({},C);})();
