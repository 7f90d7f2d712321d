(()=>{var K=Object.defineProperty;var O=(n,t)=>{for(var s in t)K(n,s,{get:t[s],enumerable:!0})};var C={};O(C,{grid:()=>P});var{visible:A,spelled:N,h:k,set:_,unique:G,tableSwitch:Q,copyCode:V,resetButton:W,isOpen:X,cover:Y,guess:Z,onEnter:j,numberBox:ee,slider:te,buttons:le,toggles:ne,
check:se,textbox:oe,menu:re,model:ae,models:ie,short:ce,fixed:me,widget:ue,fromBase64:de,fromHalf:pe,within:fe,sliderEnds:he,accepted:be,unpack:ge,mulberry32:xe,
uniform:Ee,tokenise:we}=globalThis.plm.ui;function P(n,{label:t,onfocus:s=()=>{},ontoggle:r}){let l=k("div",{class:"plm-grid",role:"grid","aria-label":t,"aria-multiselectable":r?"true":void 0}),o={tops:[],
heads:[],cells:[],sides:[]},u="",m=()=>"",f=0,a=[0,0],d=null,h=null,w=[],c=()=>[o.cells.length-1,o.cells[0].length-1],p=e=>e.map((i,E)=>Math.max(0,Math.min(c()[E],
i))),y=()=>D(d??a,a);function x(){h&&(h.tabIndex=-1),h=o.cells[a[0]][a[1]],h.tabIndex=0;for(let e of w)e.removeAttribute("aria-selected");w=d?y().map(([e,i])=>o.
cells[e][i]):[];for(let e of w)e.setAttribute("aria-selected","true")}function M([e,i]){let E=m(e,i),L=o.cells[e][i];L.ariaLabel!==E&&(L.ariaLabel=E)}function v(e,i){
d=i?d??a:null,a=p(e),x(),h.focus()}function S(e){let i=e?.closest?.(".plm-cell")?.dataset.at;return i&&l.contains(e)?i.split(",").map(Number):null}l.addEventListener(
"keydown",e=>{let i=H(e,a,c());if(i)v(i,e.shiftKey);else if(e.key===" "&&r)r(y(),a);else if(e.key==="Escape"&&d)v(a,!1);else return;e.preventDefault()}),l.addEventListener(
"focusin",e=>{let i=S(e.target);i&&(String(i)!==String(a)&&(a=i,d=null,x()),M(a),s(...a))}),r&&q(n,l,S,r),n.onClose(()=>clearTimeout(f));function I(e){let i=JSON.
stringify([e.rows,e.columns,e.sides]);i!==u&&(u=i,o=z(l,e),a=p(a),d=h=null,x());let[E,L]=e.here??[];o.heads.forEach((b,g)=>b.classList.toggle("plm-here",g===E)),
o.tops.forEach((b,g)=>b.classList.toggle("plm-here",g===L)),o.cells.forEach((b,g)=>b.forEach((T,$)=>R(T,e.cell(g,$)))),e.side&&o.sides.forEach((b,g)=>J(b,e.side(
g))),m=e.name,M(a),clearTimeout(f),f=setTimeout(()=>o.cells.forEach((b,g)=>b.forEach((T,$)=>M([g,$]))),120)}return{node:l,update:I}}function D([n,t],[s,r]){let l=[];
for(let o=Math.min(n,s);o<=Math.max(n,s);o++)for(let u=Math.min(t,r);u<=Math.max(t,r);u++)l.push([o,u]);return l}function H(n,[t,s],[r,l]){let o=n.ctrlKey||n.metaKey;
return{ArrowUp:[t-1,s],ArrowDown:[t+1,s],ArrowLeft:[t,s-1],ArrowRight:[t,s+1],Home:[o?0:t,0],End:[o?r:t,l]}[n.key]}function q(n,t,s,r){let l=null;function o(m){
!m||!l||l.has(String(m))||(l.add(String(m)),r([m],l.size===1?m:null))}function u(){l=null}t.addEventListener("pointerdown",m=>{let f=s(m.target);if(!f||m.button)
return;let{target:a,pointerId:d}=m;a.hasPointerCapture?.(d)&&a.releasePointerCapture(d),l=new Set,o(f)}),t.addEventListener("pointerover",m=>{m.buttons&&o(s(m.target))}),
addEventListener("pointerup",u),n.onClose(()=>removeEventListener("pointerup",u))}function z(n,{rows:t,columns:s,sides:r=[]}){let l=(c,p,y,...x)=>k("div",{role:c,
class:p,...y},x),o=(c,p)=>B(c)>p?" plm-toolong":"",u=s.map(c=>l("columnheader",`plm-col${o(c,12)}`,{},k("span",{},A(c)))),m=t.map(c=>l("rowheader",`plm-name${o(
c,13)}`,{},A(c))),f=t.map((c,p)=>s.map((y,x)=>l("gridcell","plm-cell",{"data-at":`${p},${x}`,tabindex:-1}))),a=t.map(()=>r.map(()=>l("gridcell","plm-side"))),d=r.
map(c=>l("columnheader","plm-side",{},c)),h=(...c)=>l("row","plm-line-of",{},...c),w=h(l("presentation","plm-name"),u,d);return n.replaceChildren(w,...t.map((c,p)=>h(
m[p],f[p],a[p]))),n.classList.toggle("plm-tall",s.some(c=>[...c].length>3)),n.classList.toggle("plm-dense",s.length>10),n.style.setProperty("--head",`${.6*Math.
min(13,Math.max(...t.map(B)))}em`),{tops:u,heads:m,cells:f,sides:a}}function B(n){return[...N(n)].reduce((s,r)=>s+(r>"⺀"?2:1),1)}var J=(n,t)=>n.forEach((s,r)=>_(
s,{text:t[r]}));function R(n,{text:t="",kind:s="",heat:r}){let l=r==null?"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,r)))}`,o=r>.66?" plm-hi":r>.47?" pl\
m-mid":"",u=`plm-cell ${s}${l}${o}`;n.textContent!==t&&(n.textContent=t),n.className!==u&&(n.className=u)}(globalThis.plm??={}).matrix=Object.assign({},C);})();
