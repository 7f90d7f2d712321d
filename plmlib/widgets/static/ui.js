(()=>{var Z=Object.defineProperty;var $=(t,n)=>{for(var o in n)Z(t,o,{get:n[o],enumerable:!0})};var k={};$(k,{chart:()=>Y,ticks:()=>E});var S={};$(S,{h:()=>a,set:()=>h,unique:()=>A});var G="http://www.w3.org/2000/svg",J=new Set(["input","select","button","textarea","summary","a"]),X=new Set(["sv\
g","g","path","line","circle","rect","text","title"]);function a(t,n={},...o){let e=X.has(t)?document.createElementNS(G,t):document.createElement(t);return(J.has(
t)||"tabindex"in n)&&e.setAttribute("data-lm-suppress-shortcuts","true"),h(e,n),e.append(...o.flat(1/0).filter(s=>s!=null&&s!==!1)),e}function h(t,n){for(let[o,
e]of Object.entries(n))if(o==="style")for(let s in e)t.style.setProperty(s,e[s]);else o==="text"?t.textContent!==e&&(t.textContent=e):o.startsWith("on")?t.addEventListener(
o.slice(2),e):K(t,o,e);return t}function K(t,n,o){let e=n.startsWith("aria-");o==null||o===!1&&!e?t.removeAttribute(n):t.getAttribute(n)!==String(o)&&t.setAttribute(
n,o===!0&&!e?"":o)}function A(t){return globalThis.plm.ids=(globalThis.plm.ids??0)+1,`plm-${t}-${globalThis.plm.ids}`}var C={};$(C,{fixed:()=>Q,short:()=>N});var I=t=>t.replace("-","−"),N=t=>I(String(Number(t.toPrecision(4)))),Q=(t,n)=>Number.isNaN(t)?"NaN":I(t.toFixed(n));function Y({height:t=280,margin:n=46,onpoint:o}){let e={left:n,right:0,top:20,bottom:t-34},s=a("g"),l=a("g"),r=a("g"),i=a("g"),p=a("svg",{},l,r),u={height:`${t}\
px`},f=a("svg",{class:"plm-chart",role:"img",style:u},s,p,i),d=null,g=0;function b(m){g=m,e.right=g-12,h(f,{viewBox:`0 0 ${g} ${t}`});let c={x:e.left,y:e.top,width:e.
right-e.left,height:e.bottom-e.top};h(p,{...c,viewBox:Object.values(c).join(" ")})}b(640),new ResizeObserver(([{contentRect:m}])=>{!m.width||Math.abs(m.width-g)<=
1||(b(m.width),d&&x(d))}).observe(f);function y(m){if(!d)return;let[c,w]=d.x;o(c+(m-e.left)/(e.right-e.left)*(w-c))}o&&pt(f,y);function x(m){d=m;let c=tt(e,m);h(
f,{"aria-label":m.finding}),s.replaceChildren(...et(e,c,m),...nt(e,c,m,g),...ot(e,m)),l.replaceChildren(...(m.areas??[]).map(w=>st(e,c,w)),...at(e,c,m)),r.replaceChildren(
...(m.lines??[]).map(w=>rt(c,w))),i.replaceChildren(...lt(e,c,m),...it(e,c,m),...ct(c,m))}return{node:f,update:x}}function tt(t,{x:[n,o],y:[e,s]}){let l=u=>t.left+
(u-n)/(o-n)*(t.right-t.left),r=u=>t.bottom-(u-e)/(s-e)*(t.bottom-t.top),i=u=>Math.max(-1e4,Math.min(1e4,r(u)));return{x:l,y:r,near:i,path:u=>"M"+u.map(([f,d])=>`${l(
f).toFixed(1)} ${i(d).toFixed(1)}`).join("L")}}function et(t,n,{y:[o,e],ticks:s,format:l=N}){return(s?.y??E(o,e,5)).flatMap(r=>{let i=n.y(r);return[a("line",{class:r===
0?"plm-axis":"plm-gridline",x1:t.left,x2:t.right,y1:i,y2:i}),a("text",{class:"plm-tick plm-end",x:t.left-8,y:i+4},l(r))]})}function nt(t,n,{x:[o,e],ticks:s},l){
return(s?.x??E(o,e,Math.min(10,l/70))).flatMap(r=>{let i=n.x(r);return[a("line",{class:r===0?"plm-axis":"plm-gridline",x1:i,x2:i,y1:t.top,y2:t.bottom}),a("text",
{class:"plm-tick plm-mid",x:i,y:t.bottom+17},N(r))]})}function ot(t,{xlabel:n,ylabel:o}){let e={class:"plm-tick plm-end plm-axisname",x:t.right,y:t.bottom+31},s={
class:"plm-tick plm-axisname",x:t.left,y:t.top-8};return[n&&a("text",e,n),o&&a("text",s,o)].filter(Boolean)}function st(t,n,{cat:o,points:e}){let[s]=e[0],[l]=e.
at(-1),r=`${n.path(e)}L${n.x(l)} ${t.bottom}L${n.x(s)} ${t.bottom}Z`;return a("path",{class:`plm-area plm-cat-${o}`,d:r})}var rt=(t,{cat:n,points:o,dash:e})=>a(
"path",{class:`plm-line plm-cat-${n}`,d:t.path(o),"stroke-dasharray":e});function z({bars:t=[]}){return t.flatMap(({cat:n,low:o,high:e,shares:s})=>{let l=(e-o)/
s.length;return s.map((r,i)=>({cat:n,from:o+i*l,to:o+(i+1)*l,share:r}))})}function at(t,n,o){let e=n.y(o.y[0]);return z(o).filter(({share:s})=>s>0).map(s=>{let l=n.
x(s.from),r=Math.max(t.top,n.near(s.share)),i=Math.max(.5,n.x(s.to)-l-1);return a("rect",{class:`plm-bar plm-cat-${s.cat}`,x:l,y:r,width:i,height:Math.max(1,e-r)})})}
function lt(t,n,o){return z(o).filter(({share:s})=>s>o.y[1]).map((s,l)=>{let r={x:n.x(s.to)+5,y:t.top+11+15*l};return a("text",{class:"plm-note",...r},`↑ ${(100*
s.share).toFixed(0)} %`)})}function it(t,n,o){if(o.rule==null)return[];let e=n.x(o.rule);return[a("line",{class:"plm-rule",x1:e,x2:e,y1:t.top,y2:t.bottom})]}function ct(t,{
marks:n=[]}){return n.flatMap(({x:o,y:e,cat:s,text:l,dx:r=8,dy:i=-8})=>{let p=a("circle",{class:`plm-mark plm-cat-${s}`,cx:t.x(o),cy:t.near(e),r:5});if(!l)return[
p];let u=r<0?"plm-note plm-end":"plm-note";return[p,a("text",{class:u,x:t.x(o)+r,y:t.near(e)+i},l)]})}function E(t,n,o){let e=(n-t)/o,s=10**Math.floor(Math.log10(
e)),l=s*[1,2,5,10].find(u=>u*s>=e*.999),r=Math.ceil(t/l-1e-9),i=Math.floor((n-t)/l+1e-9)+2;return Array.from({length:i},(u,f)=>Number(((r+f)*l).toPrecision(12))).
filter(u=>u<=n+1e-9)}function pt(t,n){let o=e=>n(e.clientX-t.getBoundingClientRect().left);t.addEventListener("pointerdown",e=>{t.setPointerCapture(e.pointerId),
o(e)}),t.addEventListener("pointermove",e=>{e.buttons&&o(e)})}var T={};$(T,{spelled:()=>gt,visible:()=>D});var ut="\\u0000-\\u001f\\u007f-\\u009f",ft="\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb",mt="[\\ud800-\\udbff](?![\\udc00-\\ud\
fff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",P=new RegExp(`[${ut}${ft}]|${mt}`,"g"),dt={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},ht=t=>t.charCodeAt(
0).toString(16).toUpperCase().padStart(4,"0"),q=t=>dt[t]??`U+${ht(t)}`;function D(t){let n=[],o=0;for(let e of t.matchAll(P))n.push(t.slice(o,e.index),a("span",
{class:"plm-chip"},q(e[0]))),o=e.index+e[0].length;return[...n,t.slice(o)].filter(e=>e!=="")}var gt=t=>t.replace(P,n=>`⟨${q(n)}⟩`);var L={};$(L,{copyCode:()=>wt,tableSwitch:()=>xt});function xt(t,n){let o=A("table"),e=a("div",{class:"plm-table",id:o,tabindex:"0"}),l=a("button",{type:"button",class:"plm-button","aria-controls":o,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(l),t.foot.after(e),t.onDraw(()=>{let r=t.get("as_table");h(l,{"aria-expanded":r,"aria-pressed":r}),
e.hidden=!r,r&&e.replaceChildren(bt(n()))})}function bt({caption:t,columns:n,rows:o}){let e=(r,i,p)=>a(r,{scope:i},D(String(p))),s=([r,...i])=>a("tr",{},e("th",
"row",r),i.map(p=>e("td",void 0,p))),l=a("tr",{},n.map(r=>e("th","col",r)));return a("table",{},a("caption",{},t),a("thead",{},l),a("tbody",{},o.map(s)))}function wt(t,n){
let o=A("code"),e=a("code"),s=a("pre",{class:"plm-code",id:o,hidden:!0,tabindex:"0"},e),l=a("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-\
controls":o,onclick:i},t.t("copy")),r=0;async function i(){s.hidden=!1,h(l,{"aria-expanded":!0}),h(e,{text:n()});let p="copied";try{await navigator.clipboard.writeText(
e.textContent)}catch{p="selected",getSelection().selectAllChildren(e)}t.say(t.t(p)),h(l,{text:t.t(p)}),clearTimeout(r),r=setTimeout(()=>h(l,{text:t.t("copy")}),
1500)}t.onClose(()=>clearTimeout(r)),t.foot.append(l),t.root.querySelector(".plm-live").before(s),t.onDraw(()=>{s.hidden||h(e,{text:n()})})}var O={};$(O,{guess:()=>vt});function vt(t,{question:n,right:o,unit:e="",type:s="number",step:l="any"}){let r=A("guess"),i=!1;function p(){i=!0}function u(x){x.preventDefault(),i=!1,t.set({
guess:d.value.slice(0,t.limits.guess.longest)})}let d=a("input",{id:r,type:s,step:l,inputmode:s==="number"?"decimal":"text",autocomplete:"off",oninput:p}),g=a("\
form",{class:"plm-guess",onsubmit:u},a("label",{for:r},t.t("guess")),d,e&&a("span",{class:"plm-unit"},e),a("button",{type:"submit",class:"plm-button"},t.t("chec\
k"))),b=a("p",{class:"plm-question"}),y=a("p",{class:"plm-verdict","aria-live":"polite"});return t.onDraw(()=>{let x=t.get("guess"),m=x===""?null:o(s==="number"?
Number(x):x);h(b,{text:typeof n=="function"?n():n}),x!==""&&!i&&(d.value=x),h(y,{text:m?m[1]:"","data-right":m?String(m[0]):void 0})}),a("div",{class:"plm-ask"},
b,g,y)}var j={};$(j,{buttons:()=>At,check:()=>Nt,numberBox:()=>R,slider:()=>$t,textbox:()=>St,toggles:()=>Mt});var _={};$(_,{sliderEnds:()=>F,within:()=>yt});function yt({low:t,high:n},o,e=t){return Number.isFinite(o)?Math.min(n,Math.max(t,o)):e}var F=({low:t,high:n,slider:o=[
t,n]})=>o;function U(t,n,...o){let e=a("label",{for:n,class:"plm-label"},t);return a("div",{class:"plm-field"},e,a("div",{class:"plm-row"},...o))}function H(t,n,o){let e=a(
"span",{class:"plm-label","aria-hidden":"true"},n);return a("div",{class:t,role:"group","aria-label":n},e,o)}function R(t,{label:n,step:o,put:e}){let s=!1;function l(){
s=!0}function r(){s=!1,t.redraw()}function i(){Number.isFinite(f.valueAsNumber)&&e(f.valueAsNumber),r()}function p(d){!s&&f.valueAsNumber!==d&&(f.value=d)}let f=a(
"input",{type:"number",step:o,"aria-label":n,...{oninput:l,onblur:r,onchange:i}});return{node:f,show:p}}function $t(t,n,o={}){if(!t.wants(n))return null;let e=t.
limits[n],[s,l]=F(e),{label:r=t.t(n),min:i=s,max:p=l,when:u}=o,{read:f=()=>t.get(n),write:d=v=>t.set({[n]:v})}=o,g=A(n),b=e.step??1,y=v=>typeof v=="function"?v():
v,x=v=>d(Math.min(y(p),Math.max(y(i),v))),m=a("input",{type:"range",id:g,step:b,oninput:()=>x(m.valueAsNumber)}),c=R(t,{label:r,step:b,put:x}),w=U(r,g,m,c.node);
return t.onDraw(()=>{let v=f(),M={min:y(i),max:y(p)},V=100*(v-M.min)/(M.max-M.min||1);w.hidden=u?!u():!1,h(m,M),h(c.node,M),m.valueAsNumber!==v&&(m.value=v),c.show(
v),h(m,{style:{"--fill":`${V}%`}})}),w}function At(t,n,{label:o=t.t(n),options:e,when:s,onpick:l,wide:r}){if(!t.wants(n))return null;let i=l??(g=>t.set({[n]:g})),
p=([g,b])=>a("button",{type:"button",onclick:()=>i(g)},b),u=e.map(p),d=H(r?"plm-field plm-full":"plm-field",o,a("div",{class:"plm-buttons"},u));return t.onDraw(
()=>{d.hidden=s?!s():!1,u.forEach((g,b)=>h(g,{"aria-pressed":e[b][0]===t.get(n)}))}),d}function Mt(t,n,{label:o=t.t(n),options:e}){if(!t.wants(n))return null;function s(i){
let p=t.get(n),f=e.map(([d])=>d).filter(d=>d===i!==p.includes(d));f.length>0&&t.set({[n]:f})}let l=e.map(([i,p,u])=>{let f=`plm-toggle plm-cat-${u}`;return a("b\
utton",{type:"button",class:f,onclick:()=>s(i)},p)}),r=H("plm-field plm-wide",o,a("div",{class:"plm-toggles"},l));return t.onDraw(()=>{let i=t.get(n);l.forEach(
(p,u)=>h(p,{"aria-pressed":i.includes(e[u][0])}))}),r}function Nt(t,n,{label:o=t.t(n),when:e}={}){if(!t.wants(n))return null;let s=a("input",{type:"checkbox",onchange:()=>t.
set({[n]:s.checked})}),l=a("label",{class:"plm-check"},s,o);return t.onDraw(()=>{l.hidden=e?!e():!1,s.checked=t.get(n)}),l}function St(t,n,{label:o=t.t(n),bad:e=()=>"",
when:s}={}){if(!t.wants(n))return null;let l=A(n),r=a("span",{class:"plm-hint",id:`${l}-hint`});function i(){let f=e(p.value);h(r,{text:f}),h(p,{"aria-invalid":f!==
""}),f||t.set({[n]:p.value})}let p=a("input",{type:"text",id:l,maxlength:t.limits[n].longest,spellcheck:"false",autocomplete:"off","aria-describedby":r.id,oninput:i}),
u=U(o,l,p);return u.append(r),u.classList.add("plm-wide"),t.onDraw(()=>{u.hidden=s?!s():!1;let f=t.get(n);p.value!==f&&p.getAttribute("aria-invalid")!=="true"&&
(p.value=f)}),u}var B={};$(B,{widget:()=>Et});var W={as_table:{kind:"flag"},guess:{kind:"text",longest:40},lang:{kind:"choice",options:["","en","zh"]}};function Et({name:t,limits:n,build:o}){let e={...W,...n};return{limits:e,render({model:s,el:l}){let r=kt(s,e,globalThis.plm.words[t]);l.append(r.root),r.onDraw(
o(r));let i=r.start();return h(r.root,{"data-ready":!0}),()=>{i(),r.root.remove()}}}}function kt(t,n,o){let e=t.get("lang")||document.documentElement.lang,s=o.zh&&
/^zh/i.test(e)?"zh":"en",l=o[s],r=t.get("controls"),i=[],p=[],u=new Set,f=0,d=0;function g(c,w={}){if(!Object.hasOwn(l,c))throw new Error(`no words for ${c}`);return l[c].
replace(/\{(\w+)\}/g,(v,M)=>w[M]??"")}function b(){f=0;for(let c of p)c()}let y={head:a("div",{class:"plm-head"}),controls:a("div",{class:"plm-controls"}),stage:a(
"div",{class:"plm-stage"}),finding:a("p",{class:"plm-finding"}),foot:a("div",{class:"plm-foot"})},x=a("div",{class:"plm-live",role:"status","aria-live":"polite"});
return{root:a("div",{class:"plm",role:"group","aria-label":g("title"),lang:s,"data-lm-suppress-shortcuts":"true"},...Object.values(y),x),t:g,language:s,limits:n,
...y,get(c){return u.add(c),t.get(c)},set(c){for(let w in c)t.set(w,c[w]);t.save_changes()},wants:c=>r==null||r.includes(c),onDraw(c){c&&p.push(c)},beforeDraw(c){
p.unshift(c)},redraw(){f||=requestAnimationFrame(b)},onClose(c){i.push(c)},say(c){clearTimeout(d),d=setTimeout(()=>h(x,{text:c}),500)},start(){b();for(let c of u)
t.on(`change:${c}`,this.redraw);return()=>{cancelAnimationFrame(f),clearTimeout(d);for(let c of u)t.off(`change:${c}`,this.redraw);for(let c of i)c()}}}}(globalThis.plm??={}).ui=Object.assign({},k,T,S,L,O,j,C,B,_);})();
