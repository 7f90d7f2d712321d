(()=>{var it=Object.defineProperty;var T=(t,o)=>{for(var r in o)it(t,r,{get:o[r],enumerable:!0})};var H={};T(H,{chart:()=>dt,fixed:()=>ft,short:()=>W,ticks:()=>U});var I={};T(I,{h:()=>a,set:()=>v,unique:()=>k});var ct="http://www.w3.org/2000/svg",pt=new Set(["input","select","button","textarea","summary","a"]),mt=new Set([
"svg","g","path","line","circle","rect","text","title"]);function a(t,o={},...r){let e=mt.has(t)?document.createElementNS(ct,t):document.createElement(t);return(pt.
has(t)||"tabindex"in o)&&e.setAttribute("data-lm-suppress-shortcuts","true"),v(e,o),e.append(...r.flat(1/0).filter(l=>l!=null&&l!==!1)),e}function v(t,o){for(let[
r,e]of Object.entries(o))if(r==="style")for(let l in e)t.style.setProperty(l,e[l]);else r==="text"?t.textContent!==e&&(t.textContent=e):r.startsWith("on")?t.addEventListener(
r.slice(2),e):e==null||e===!1&&!r.startsWith("aria-")?t.removeAttribute(r):t.getAttribute(r)!==String(e)&&t.setAttribute(r,e===!0&&!r.startsWith("aria-")?"":e);
return t}var k=t=>`plm-${t}-${globalThis.plm.ids=(globalThis.plm.ids??0)+1}`;function dt({height:t=280,margin:o=46,onpoint:r}){let e={left:o,right:0,top:20,bottom:t-34},l=a("g"),s=a("g"),p=a("g"),f=a("g"),x=a("svg",{},s,p),g=a("svg",{class:"\
plm-chart",role:"img",style:{height:`${t}px`}},l,x,f),i=null,u=0;b(640),new ResizeObserver(([{contentRect:h}])=>{h.width&&Math.abs(h.width-u)>1&&(b(h.width),i&&
E(i))}).observe(g);function b(h){u=h,e.right=u-12,v(g,{viewBox:`0 0 ${u} ${t}`});let A={x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top};v(x,{...A,viewBox:Object.
values(A).join(" ")})}r&&ut(g,h=>i&&r(i.x[0]+(h-e.left)/(e.right-e.left)*(i.x[1]-i.x[0])));function E(h){i=h;let[A,$]=h.x,[m,L]=h.y,S=n=>e.left+(n-A)/($-A)*(e.right-
e.left),D=n=>e.bottom-(n-m)/(L-m)*(e.bottom-e.top),_=n=>Math.max(-1e4,Math.min(1e4,D(n))),O=n=>"M"+n.map(([c,d])=>`${S(c).toFixed(1)} ${_(d).toFixed(1)}`).join(
"L");v(g,{"aria-label":h.finding});let j=h.format??W;l.replaceChildren(...(h.ticks?.y??U(m,L,5)).flatMap(n=>[a("line",{class:n===0?"plm-axis":"plm-gridline",x1:e.
left,x2:e.right,y1:D(n),y2:D(n)}),a("text",{class:"plm-tick plm-end",x:e.left-8,y:D(n)+4},j(n))]),...(h.ticks?.x??U(A,$,Math.min(10,u/70))).flatMap(n=>[a("line",
{class:n===0?"plm-axis":"plm-gridline",x1:S(n),x2:S(n),y1:e.top,y2:e.bottom}),a("text",{class:"plm-tick plm-mid",x:S(n),y:e.bottom+17},(h.xformat??W)(n))]),h.xlabel&&
a("text",{class:"plm-tick plm-end plm-axisname",x:e.right,y:t-3},h.xlabel),h.ylabel&&a("text",{class:"plm-tick plm-axisname",x:e.left,y:e.top-8},h.ylabel)),s.replaceChildren(
...(h.areas??[]).map(n=>a("path",{class:`plm-area plm-cat-${n.cat}`,d:`${O(n.points)}L${S(n.points.at(-1)[0])} ${e.bottom}L${S(n.points[0][0])} ${e.bottom}Z`})),
...(h.bars??[]).flatMap(({cat:n,low:c,high:d,shares:C})=>C.map((y,M)=>{let w=(d-c)/C.length,N=S(c+M*w),F=_(y);return y>0&&a("rect",{class:`plm-bar plm-cat-${n}`,
x:N,y:Math.max(e.top,F),width:Math.max(.5,S(c+(M+1)*w)-N-1),height:Math.max(1,D(m)-Math.max(e.top,F))})})).filter(Boolean));let q=(h.bars??[]).flatMap(({low:n,high:c,
shares:d})=>d.map((C,y)=>[n+(y+1)*(c-n)/d.length,C])).filter(([,n])=>n>L);p.replaceChildren(...(h.lines??[]).map(n=>a("path",{class:`plm-line plm-cat-${n.cat}`,
d:O(n.points),"stroke-dasharray":n.dash}))),f.replaceChildren(...q.map(([n,c],d)=>a("text",{class:"plm-note",x:S(n)+5,y:e.top+11+15*d},`↑ ${(100*c).toFixed(0)}\
 %`)),...h.rule==null?[]:[a("line",{class:"plm-rule",x1:S(h.rule),x2:S(h.rule),y1:e.top,y2:e.bottom})],...(h.marks??[]).flatMap(({x:n,y:c,cat:d,text:C,dx:y=8,dy:M=-8})=>[
a("circle",{class:`plm-mark plm-cat-${d}`,cx:S(n),cy:_(c),r:5}),C&&a("text",{class:`plm-note${y<0?" plm-end":""}`,x:S(n)+y,y:_(c)+M},C)]).filter(Boolean))}return{
node:g,update:E}}function U(t,o,r){let e=(o-t)/r,l=10**Math.floor(Math.log10(e)),s=l*[1,2,5,10].find(p=>p*l>=e*.999);return Array.from({length:Math.floor((o-t)/
s+1e-9)+2},(p,f)=>Number(((Math.ceil(t/s-1e-9)+f)*s).toPrecision(12))).filter(p=>p<=o+1e-9)}var W=t=>String(Number(t.toPrecision(4))).replace("-","−"),ft=(t,o)=>Number.
isNaN(t)?"NaN":t.toFixed(o).replace("-","−");function ut(t,o){let r=e=>{let l=t.getBoundingClientRect();o(e.clientX-l.left)};t.addEventListener("pointerdown",
e=>{t.setPointerCapture(e.pointerId),r(e)}),t.addEventListener("pointermove",e=>{e.buttons&&r(e)})}var J={};T(J,{spelled:()=>K,visible:()=>P});var et=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
ht={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},nt=t=>ht[t]??`U+${t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function P(t){let o=[],
r=0;for(let e of t.matchAll(et))o.push(t.slice(r,e.index),a("span",{class:"plm-chip"},nt(e[0]))),r=e.index+e[0].length;return[...o,t.slice(r)].filter(e=>e!=="")}
var K=t=>t.replace(et,o=>`⟨${nt(o)}⟩`);var Z={};T(Z,{copyCode:()=>gt,table:()=>ot,tableSwitch:()=>bt});function bt(t,o){let r=k("table"),e=a("div",{class:"plm-table",id:r,tabindex:"0"}),l=a("button",{type:"button",class:"plm-button","aria-controls":r,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(l),t.foot.after(e),t.onDraw(()=>{let s=t.get("as_table");v(l,{"aria-expanded":s,"aria-pressed":s}),
e.hidden=!s,s&&e.replaceChildren(ot(o()))})}function ot({caption:t,columns:o,rows:r}){let e=(l,s)=>p=>a(l,{scope:s},P(String(p)));return a("table",{},a("caption",
{},t),a("thead",{},a("tr",{},o.map(e("th","col")))),a("tbody",{},r.map(l=>a("tr",{},l.map((s,p)=>(p?e("td"):e("th","row"))(s))))))}function gt(t,o){let r=k("cod\
e"),e=a("code"),l=a("pre",{class:"plm-code",id:r,hidden:!0,tabindex:"0"},e),s=a("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":r,
onclick:p},t.t("copy"));async function p(){l.hidden=!1,v(s,{"aria-expanded":!0}),v(e,{text:o()});try{await navigator.clipboard.writeText(e.textContent),t.say(t.
t("copied")),v(s,{text:t.t("copied")})}catch{getSelection().selectAllChildren(e),t.say(t.t("selected")),v(s,{text:t.t("selected")})}clearTimeout(f),f=setTimeout(
()=>v(s,{text:t.t("copy")}),1500)}let f=0;t.onClose(()=>clearTimeout(f)),t.foot.append(s),t.root.querySelector(".plm-live").before(l),t.onDraw(()=>{l.hidden||v(
e,{text:o()})})}var G={};T(G,{grid:()=>xt,shade:()=>wt});function xt(t,{label:o,onfocus:r=()=>{},ontoggle:e}){let l=a("div",{class:"plm-grid",role:"grid","aria-label":o,"aria-multiselectable":e?"true":void 0}),s=[],p=[],
f=[],x=[],g="",i=[0,0],u=null,b=null,E=()=>"",h=0,A=([n,c])=>[Math.max(0,Math.min(s.length-1,n)),Math.max(0,Math.min(s[0].length-1,c))],$=()=>{let[n,c]=u??i,[d,
C]=i,y=[];for(let M=Math.min(n,d);M<=Math.max(n,d);M++)for(let w=Math.min(c,C);w<=Math.max(c,C);w++)y.push([M,w]);return y},m=null,L=[],S=()=>{m&&(m.tabIndex=-1),
m=s[i[0]][i[1]],m.tabIndex=0;for(let n of L)n.removeAttribute("aria-selected");L=u?$().map(([n,c])=>s[n][c]):[];for(let n of L)n.setAttribute("aria-selected","t\
rue")},D=([n,c])=>{let d=E(n,c);s[n][c].ariaLabel!==d&&(s[n][c].ariaLabel=d)},_=(n,c)=>{u=c?u??i:null,i=A(n),S(),m.focus()},O=n=>{let c=n?.closest?.(".plm-cell")?.
dataset.at;return c&&l.contains(n)?c.split(",").map(Number):null};if(l.addEventListener("keydown",n=>{let[c,d]=i,C=[s.length-1,s[0].length-1],y=n.ctrlKey||n.metaKey,
M={ArrowUp:[c-1,d],ArrowDown:[c+1,d],ArrowLeft:[c,d-1],ArrowRight:[c,d+1],Home:[y?0:c,0],End:[y?C[0]:c,C[1]]}[n.key];if(M)_(M,n.shiftKey);else if(n.key===" "&&e)
e($(),i);else if(n.key==="Escape"&&u)_(i,!1);else return;n.preventDefault()}),l.addEventListener("focusin",n=>{let c=O(n.target);c&&(String(c)!==String(i)&&(i=c,
u=null,S()),D(i),r(...i))}),e){let n=d=>{d&&b&&!b.has(String(d))&&(b.add(String(d)),e([d],b.size===1?d:null))};l.addEventListener("pointerdown",d=>{let C=O(d.target);
!C||d.button||(d.target.hasPointerCapture?.(d.pointerId)&&d.target.releasePointerCapture(d.pointerId),b=new Set,n(C))}),l.addEventListener("pointerover",d=>{d.buttons&&
n(O(d.target))});let c=()=>{b=null};addEventListener("pointerup",c),t.onClose(()=>removeEventListener("pointerup",c))}t.onClose(()=>clearTimeout(h));function j({
rows:n,columns:c,sides:d=[]}){let C=c.some(w=>[...w].length>3),y=(w,N)=>at(w)>N?" plm-toolong":"";x=c.map(w=>a("div",{role:"columnheader",class:`plm-col${y(w,12)}`},
a("span",{},P(w)))),f=n.map(w=>a("div",{role:"rowheader",class:`plm-name${y(w,13)}`},P(w))),s=n.map((w,N)=>c.map((F,B)=>a("div",{role:"gridcell",class:"plm-cell",
"data-at":`${N},${B}`,tabindex:-1}))),p=n.map(()=>d.map(()=>a("div",{role:"gridcell",class:"plm-side"})));let M=(...w)=>a("div",{role:"row",class:"plm-line-of"},
w);l.replaceChildren(M(a("div",{class:"plm-name",role:"presentation"}),x,d.map(w=>a("div",{role:"columnheader",class:"plm-side"},w))),...n.map((w,N)=>M(f[N],s[N],
p[N]))),l.classList.toggle("plm-tall",C),l.classList.toggle("plm-dense",c.length>10),l.style.setProperty("--head",`${.6*Math.min(13,Math.max(...n.map(at)))}em`),
i=A(i),u=m=null,S()}function q(n){let c=JSON.stringify([n.rows,n.columns,n.sides]);c!==g&&(g=c,j(n));let[d,C]=n.here??[];f.forEach((y,M)=>y.classList.toggle("pl\
m-here",M===d)),x.forEach((y,M)=>y.classList.toggle("plm-here",M===C)),s.forEach((y,M)=>y.forEach((w,N)=>{let{text:F="",kind:B="",heat:z}=n.cell(M,N),st=z==null?
"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,z)))}`,tt=`plm-cell ${B}${st}${z>.66?" plm-hi":z>.47?" plm-mid":""}`;w.textContent!==F&&(w.textContent=F),w.
className!==tt&&(w.className=tt)})),n.side&&p.forEach((y,M)=>n.side(M).forEach((w,N)=>v(y[N],{text:w}))),E=n.name,D(i),clearTimeout(h),h=setTimeout(()=>s.forEach(
(y,M)=>y.forEach((w,N)=>D([M,N]))),120)}return{node:l,update:q}}var at=t=>[...K(t)].reduce((o,r)=>o+(r>"⺀"?2:1),1);function wt(t){let o=Math.max(0,Math.min(1,
t))*8,r=Math.min(7,Math.floor(o));return`color-mix(in oklab, var(--plm-seq-${r+1}) ${Math.round((o-r)*100)}%, var(--plm-seq-${r}))`}var R={};T(R,{guess:()=>vt});function vt(t,{question:o,right:r,unit:e="",type:l="number",step:s="any"}){let p=k("guess"),f=a("p",{class:"plm-verdict","aria-live":"polite"}),x=!1,g=a("input",
{oninput:()=>{x=!0},type:l,step:s,id:p,inputmode:l==="number"?"decimal":"text",autocomplete:"off"}),i=a("form",{class:"plm-guess",onsubmit:b=>{b.preventDefault(),
x=!1,t.set({guess:g.value.slice(0,40)})}},a("label",{for:p},t.t("guess")),g,e&&a("span",{class:"plm-unit"},e),a("button",{type:"submit",class:"plm-button"},t.t(
"check"))),u=a("p",{class:"plm-question"});return t.onDraw(()=>{let b=t.get("guess"),E=b===""?null:r(l==="number"?Number(b):b);v(u,{text:typeof o=="function"?o():
o}),b!==""&&!x&&(g.value=b),v(f,{text:E?E[1]:"","data-right":E?String(E[0]):void 0})}),a("div",{class:"plm-ask"},u,i,f)}var X={};T(X,{buttons:()=>$t,check:()=>Et,numberBox:()=>rt,select:()=>Mt,slider:()=>yt,textbox:()=>St,toggles:()=>Ct});var V=(t,o,...r)=>a("div",{class:"plm-field"},a("label",{for:o,class:"plm-label"},t),a("div",{class:"plm-row"},...r));function rt(t,{label:o,step:r,put:e}){let l=!1,
s=()=>{l=!1,t.redraw()},p=a("input",{type:"number",step:r,"aria-label":o,oninput:()=>{l=!0},onblur:s,onchange:()=>{Number.isFinite(p.valueAsNumber)&&e(p.valueAsNumber),
s()}});return{node:p,show(f){!l&&p.valueAsNumber!==f&&(p.value=f)}}}function yt(t,o,{label:r=t.t(o),min:e,max:l,step:s=1,format:p,when:f,read:x=()=>t.get(o),write:g=i=>t.
set({[o]:i})}){if(!t.wants(o))return null;let i=k(o),u=$=>typeof $=="function"?$():$,b=$=>g(Math.min(u(l),Math.max(u(e),$))),E=a("input",{type:"range",id:i,step:s,
oninput:()=>b(E.valueAsNumber)}),h=rt(t,{label:r,step:s,put:b}),A=V(r,i,E,h.node);return t.onDraw(()=>{let $=x();A.hidden=f?!f():!1;for(let m of[E,h.node])v(m,{
min:u(e),max:u(l)});E.valueAsNumber!==$&&(E.value=$),h.show($),v(E,{"aria-valuetext":p&&p($),style:{"--fill":`${100*($-u(e))/(u(l)-u(e)||1)}%`}})}),A}function Mt(t,o,{
label:r=t.t(o),options:e,onpick:l,when:s}){if(!t.wants(o))return null;let p=k(o),f=a("select",{id:p,onchange:()=>l?l(f.value):t.set({[o]:f.value})},e.map(([g,i])=>a(
"option",{value:g},i))),x=V(r,p,f);return t.onDraw(()=>{x.hidden=s?!s():!1,f.value=t.get(o)}),x}function $t(t,o,{label:r=t.t(o),options:e,when:l,onpick:s,wide:p}){
if(!t.wants(o))return null;let f=e.map(([g,i,u])=>a("button",{type:"button",title:u,onclick:()=>(s??(b=>t.set({[o]:b})))(g)},i)),x=a("div",{class:p?"plm-field p\
lm-full":"plm-field",role:"group","aria-label":r},a("span",{class:"plm-label","aria-hidden":"true"},r),a("div",{class:"plm-buttons"},f));return t.onDraw(()=>{x.
hidden=l?!l():!1,f.forEach((g,i)=>v(g,{"aria-pressed":e[i][0]===t.get(o)}))}),x}function Ct(t,o,{label:r=t.t(o),options:e,least:l=1}){if(!t.wants(o))return null;
let s=x=>{let g=t.get(o),i=e.map(([u])=>u).filter(u=>u===x!==g.includes(u));i.length>=l&&t.set({[o]:i})},p=e.map(([x,g,i])=>a("button",{type:"button",class:i?`p\
lm-toggle plm-cat-${i}`:"plm-toggle",onclick:()=>s(x)},g)),f=a("div",{class:"plm-field plm-wide",role:"group","aria-label":r},a("span",{class:"plm-label","aria-\
hidden":"true"},r),a("div",{class:"plm-toggles"},p));return t.onDraw(()=>p.forEach((x,g)=>v(x,{"aria-pressed":t.get(o).includes(e[g][0])}))),f}function Et(t,o,{
label:r=t.t(o),when:e}={}){if(!t.wants(o))return null;let l=a("input",{type:"checkbox",onchange:()=>t.set({[o]:l.checked})}),s=a("label",{class:"plm-check"},l,r);
return t.onDraw(()=>{s.hidden=e?!e():!1,l.checked=t.get(o)}),s}function St(t,o,{label:r=t.t(o),bad:e=()=>"",when:l,wide:s=!0,max:p=400}){if(!t.wants(o))return null;
let f=k(o),x=a("span",{class:"plm-hint",id:`${f}-hint`}),g=()=>{let b=e(i.value);v(x,{text:b}),v(i,{"aria-invalid":b!==""}),b||t.set({[o]:i.value})},i=a("input",
{type:"text",id:f,maxlength:p,spellcheck:"false",autocomplete:"off","aria-describedby":`${f}-hint`,oninput:g}),u=V(r,f,i);return u.append(x),s&&u.classList.add(
"plm-wide"),t.onDraw(()=>{u.hidden=l?!l():!1;let b=t.get(o);i.value!==b&&i.getAttribute("aria-invalid")!=="true"&&(i.value=b)}),u}var Y={};T(Y,{widget:()=>At});var lt={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"Selected: press Ctrl+C"};function At({name:t,words:o,build:r}){return{render({model:e,el:l}){let s=Nt(e,{...lt,...o},globalThis.plm.zh?.[t]);l.append(s.root),s.onDraw(r(s));let p=s.start();
return v(s.root,{"data-ready":!0}),()=>{p(),s.root.remove()}}}}function Nt(t,o,r){let e=[],l=[],s=new Set,p=r&&/^zh/i.test(t.get("lang")||document.documentElement.
lang)?"zh":"en",f=p==="zh"?r:o,x=t.get("controls"),g=(m,L={})=>{if(!Object.hasOwn(f,m))throw new Error(`no words for ${m}`);return f[m].replace(/\{(\w+)\}/g,(S,D)=>L[D]??
"")},i=(m,...L)=>a("div",{class:`plm-${m}`},...L),u=a("div",{class:"plm-live",role:"status","aria-live":"polite"}),b={head:i("head"),controls:i("controls"),stage:i(
"stage"),finding:a("p",{class:"plm-finding"}),foot:i("foot")},E=a("div",{class:"plm",role:"group","aria-label":g("title"),lang:p,"data-lm-suppress-shortcuts":"t\
rue"},...Object.values(b),u),h=()=>{A=0;for(let m of l)m()},A=0,$=0;return{root:E,t:g,language:p,...b,get(m){return s.add(m),t.get(m)},set(m){for(let L in m)t.set(
L,m[L]);t.save_changes()},wants:m=>x==null||x.includes(m),onDraw(m){m&&l.push(m)},beforeDraw(m){l.unshift(m)},redraw:()=>{A||=requestAnimationFrame(h)},onClose(m){
e.push(m)},say(m){clearTimeout($),$=setTimeout(()=>{u.textContent=m},500)},start(){h();for(let m of s)t.on(`change:${m}`,this.redraw);return()=>{cancelAnimationFrame(
A),clearTimeout($);for(let m of s)t.off(`change:${m}`,this.redraw);for(let m of e)m()}}}}var Q={};T(Q,{sliderEnds:()=>Dt,within:()=>Lt});function Lt({low:t,high:o},r,e=t){return Number.isFinite(r)?Math.min(o,Math.max(t,r)):e}var Dt=({low:t,high:o,slider:r=[
t,o]})=>r;(globalThis.plm??={}).ui=Object.assign({},H,J,I,Z,G,R,X,Y,Q);})();
