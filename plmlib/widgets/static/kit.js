(()=>{var le=Object.defineProperty;var C=(e,o)=>{for(var r in o)le(e,r,{get:o[r],enumerable:!0})};var B={};C(B,{chart:()=>me,fixed:()=>de,short:()=>H,ticks:()=>R});var I={};C(I,{h:()=>a,set:()=>w,unique:()=>$});var ie="http://www.w3.org/2000/svg",he=new Set(["input","select","button","textarea","summary","a"]),ce=new Set([
"svg","g","path","line","circle","rect","text","title"]);function a(e,o={},...r){let t=ce.has(e)?document.createElementNS(ie,e):document.createElement(e);return(he.
has(e)||"tabindex"in o)&&t.setAttribute("data-lm-suppress-shortcuts","true"),w(t,o),t.append(...r.flat(1/0).filter(s=>s!=null&&s!==!1)),t}function w(e,o){for(let[
r,t]of Object.entries(o))if(r==="style")for(let s in t)e.style.setProperty(s,t[s]);else r==="text"?e.textContent!==t&&(e.textContent=t):r.startsWith("on")?e.addEventListener(
r.slice(2),t):t==null||t===!1&&!r.startsWith("aria-")?e.removeAttribute(r):e.getAttribute(r)!==String(t)&&e.setAttribute(r,t===!0&&!r.startsWith("aria-")?"":t);
return e}var pe=0,$=e=>`plm-${e}-${++pe}`;function me({height:e=280,margin:o=46,onpoint:r}){let t={left:o,right:0,top:20,bottom:e-34},s=a("g"),l=a("g"),p=a("g"),f=a("g"),g=a("svg",{},l,p),z=a("svg",{class:"\
plm-chart",role:"img",style:{height:`${e}px`}},s,g,f),i=null,u=0;x(640),new ResizeObserver(([{contentRect:d}])=>{d.width&&Math.abs(d.width-u)>1&&(x(d.width),i&&
_(i))}).observe(z);function x(d){u=d,t.right=u-12,w(z,{viewBox:`0 0 ${u} ${e}`});let c={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};w(g,{...c,viewBox:Object.
values(c).join(" ")})}r&&fe(z,d=>i&&r(i.x[0]+(d-t.left)/(t.right-t.left)*(i.x[1]-i.x[0])));function _(d){i=d;let[c,y]=d.x,[M,U]=d.y,E=n=>t.left+(n-c)/(y-c)*(t.right-
t.left),A=n=>t.bottom-(n-M)/(U-M)*(t.bottom-t.top),N=n=>Math.max(-1e4,Math.min(1e4,A(n))),T=n=>"M"+n.map(([h,m])=>`${E(h).toFixed(1)} ${N(m).toFixed(1)}`).join(
"L");w(z,{"aria-label":d.finding});let q=d.format??H;s.replaceChildren(...(d.ticks?.y??R(M,U,5)).flatMap(n=>[a("line",{class:n===0?"plm-axis":"plm-gridline",x1:t.
left,x2:t.right,y1:A(n),y2:A(n)}),a("text",{class:"plm-tick plm-end",x:t.left-8,y:A(n)+4},q(n))]),...(d.ticks?.x??R(c,y,Math.min(10,u/70))).flatMap(n=>[a("line",
{class:n===0?"plm-axis":"plm-gridline",x1:E(n),x2:E(n),y1:t.top,y2:t.bottom}),a("text",{class:"plm-tick plm-mid",x:E(n),y:t.bottom+17},(d.xformat??H)(n))]),d.xlabel&&
a("text",{class:"plm-tick plm-end plm-axisname",x:t.right,y:e-3},d.xlabel),d.ylabel&&a("text",{class:"plm-tick plm-axisname",x:t.left,y:t.top-8},d.ylabel)),l.replaceChildren(
...(d.areas??[]).map(n=>a("path",{class:`plm-area plm-cat-${n.cat}`,d:`${T(n.points)}L${E(n.points.at(-1)[0])} ${t.bottom}L${E(n.points[0][0])} ${t.bottom}Z`})),
...(d.bars??[]).flatMap(({cat:n,low:h,high:m,shares:L})=>L.map((k,v)=>{let b=(m-h)/L.length,S=E(h+v*b),G=N(k);return k>0&&a("rect",{class:`plm-bar plm-cat-${n}`,
x:S,y:Math.max(t.top,G),width:Math.max(.5,E(h+(v+1)*b)-S-1),height:Math.max(1,A(M)-Math.max(t.top,G))})})).filter(Boolean));let O=(d.bars??[]).flatMap(({low:n,high:h,
shares:m})=>m.map((L,k)=>[n+(k+1)*(h-n)/m.length,L])).filter(([,n])=>n>U);p.replaceChildren(...(d.lines??[]).map(n=>a("path",{class:`plm-line plm-cat-${n.cat}`,
d:T(n.points),"stroke-dasharray":n.dash}))),f.replaceChildren(...O.map(([n,h],m)=>a("text",{class:"plm-note",x:E(n)+5,y:t.top+11+15*m},`↑ ${(100*h).toFixed(0)}\
 %`)),...d.rule==null?[]:[a("line",{class:"plm-rule",x1:E(d.rule),x2:E(d.rule),y1:t.top,y2:t.bottom})],...(d.marks??[]).flatMap(({x:n,y:h,cat:m,text:L,dx:k=8,dy:v=-8})=>[
a("circle",{class:`plm-mark plm-cat-${m}`,cx:E(n),cy:N(h),r:5}),L&&a("text",{class:`plm-note${k<0?" plm-end":""}`,x:E(n)+k,y:N(h)+v},L)]).filter(Boolean))}return{
node:z,update:_}}function R(e,o,r){let t=(o-e)/r,s=10**Math.floor(Math.log10(t)),l=s*[1,2,5,10].find(p=>p*s>=t*.999);return Array.from({length:Math.floor((o-e)/
l+1e-9)+2},(p,f)=>Number(((Math.ceil(e/l-1e-9)+f)*l).toPrecision(12))).filter(p=>p<=o+1e-9)}var H=e=>String(Number(e.toPrecision(4))).replace("-","−"),de=(e,o)=>Number.
isNaN(e)?"NaN":e.toFixed(o).replace("-","−");function fe(e,o){let r=t=>{let s=e.getBoundingClientRect();o(t.clientX-s.left)};e.addEventListener("pointerdown",
t=>{e.setPointerCapture(t.pointerId),r(t)}),e.addEventListener("pointermove",t=>{t.buttons&&r(t)})}var j={};C(j,{spelled:()=>W,visible:()=>D});var ee=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
ue={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},te=e=>ue[e]??`U+${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function D(e){let o=[],
r=0;for(let t of e.matchAll(ee))o.push(e.slice(r,t.index),a("span",{class:"plm-chip"},te(t[0]))),r=t.index+t[0].length;return[...o,e.slice(r)].filter(t=>t!=="")}
var W=e=>e.replace(ee,o=>`⟨${te(o)}⟩`);var K={};C(K,{copyCode:()=>xe,table:()=>ne,tableSwitch:()=>ge});function ge(e,o){let r=$("table"),t=a("div",{class:"plm-table",id:r,tabindex:"0"}),s=a("button",{type:"button",class:"plm-button","aria-controls":r,onclick:()=>e.
set({as_table:!e.get("as_table")})},e.t("as_table"));e.foot.append(s),e.foot.after(t),e.onDraw(()=>{let l=e.get("as_table");w(s,{"aria-expanded":l,"aria-pressed":l}),
t.hidden=!l,l&&t.replaceChildren(ne(o()))})}function ne({caption:e,columns:o,rows:r}){let t=(s,l)=>p=>a(s,{scope:l},D(String(p)));return a("table",{},a("caption",
{},e),a("thead",{},a("tr",{},o.map(t("th","col")))),a("tbody",{},r.map(s=>a("tr",{},s.map((l,p)=>(p?t("td"):t("th","row"))(l))))))}function xe(e,o){let r=$("cod\
e"),t=a("code"),s=a("pre",{class:"plm-code",id:r,hidden:!0,tabindex:"0"},t),l=a("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":r,
onclick:p},e.t("copy"));async function p(){s.hidden=!1,w(l,{"aria-expanded":!0}),w(t,{text:o()});try{await navigator.clipboard.writeText(t.textContent),e.say(e.
t("copied")),w(l,{text:e.t("copied")})}catch{getSelection().selectAllChildren(t),e.say(e.t("selected")),w(l,{text:e.t("selected")})}clearTimeout(f),f=setTimeout(
()=>w(l,{text:e.t("copy")}),1500)}let f=0;e.onClose(()=>clearTimeout(f)),e.foot.append(l),e.root.querySelector(".plm-live").before(s),e.onDraw(()=>{s.hidden||w(
t,{text:o()})})}var J={};C(J,{grid:()=>ze,shade:()=>be});function ze(e,{label:o,onfocus:r=()=>{},ontoggle:t}){let s=a("div",{class:"plm-grid",role:"grid","aria-label":o,"aria-multiselectable":t?"true":void 0}),l=[],p=[],
f=[],g=[],z="",i=[0,0],u=null,x=null,_=()=>"",d=0,c=([n,h])=>[Math.max(0,Math.min(l.length-1,n)),Math.max(0,Math.min(l[0].length-1,h))],y=()=>{let[n,h]=u??i,[m,
L]=i,k=[];for(let v=Math.min(n,m);v<=Math.max(n,m);v++)for(let b=Math.min(h,L);b<=Math.max(h,L);b++)k.push([v,b]);return k},M=null,U=[],E=()=>{M&&(M.tabIndex=-1),
M=l[i[0]][i[1]],M.tabIndex=0;for(let n of U)n.removeAttribute("aria-selected");U=u?y().map(([n,h])=>l[n][h]):[];for(let n of U)n.setAttribute("aria-selected","t\
rue")},A=([n,h])=>{let m=_(n,h);l[n][h].ariaLabel!==m&&(l[n][h].ariaLabel=m)},N=(n,h)=>{u=h?u??i:null,i=c(n),E(),M.focus()},T=n=>{let h=n?.closest?.(".plm-cell")?.
dataset.at;return h&&s.contains(n)?h.split(",").map(Number):null};if(s.addEventListener("keydown",n=>{let[h,m]=i,L=[l.length-1,l[0].length-1],k=n.ctrlKey||n.metaKey,
v={ArrowUp:[h-1,m],ArrowDown:[h+1,m],ArrowLeft:[h,m-1],ArrowRight:[h,m+1],Home:[k?0:h,0],End:[k?L[0]:h,L[1]]}[n.key];if(v)N(v,n.shiftKey);else if(n.key===" "&&t)
t(y(),i);else if(n.key==="Escape"&&u)N(i,!1);else return;n.preventDefault()}),s.addEventListener("focusin",n=>{let h=T(n.target);h&&(String(h)!==String(i)&&(i=h,
u=null,E()),A(i),r(...i))}),t){let n=m=>{m&&x&&!x.has(String(m))&&(x.add(String(m)),t([m],x.size===1?m:null))};s.addEventListener("pointerdown",m=>{let L=T(m.target);
!L||m.button||(m.target.hasPointerCapture?.(m.pointerId)&&m.target.releasePointerCapture(m.pointerId),x=new Set,n(L))}),s.addEventListener("pointerover",m=>{m.buttons&&
n(T(m.target))});let h=()=>{x=null};addEventListener("pointerup",h),e.onClose(()=>removeEventListener("pointerup",h))}e.onClose(()=>clearTimeout(d));function q({
rows:n,columns:h,sides:m=[]}){let L=h.some(b=>[...b].length>3),k=(b,S)=>oe(b)>S?" plm-toolong":"";g=h.map(b=>a("div",{role:"columnheader",class:`plm-col${k(b,12)}`},
a("span",{},D(b)))),f=n.map(b=>a("div",{role:"rowheader",class:`plm-name${k(b,13)}`},D(b))),l=n.map((b,S)=>h.map((G,F)=>a("div",{role:"gridcell",class:"plm-cell",
"data-at":`${S},${F}`,tabindex:-1}))),p=n.map(()=>m.map(()=>a("div",{role:"gridcell",class:"plm-side"})));let v=(...b)=>a("div",{role:"row",class:"plm-line-of"},
b);s.replaceChildren(v(a("div",{class:"plm-name",role:"presentation"}),g,m.map(b=>a("div",{role:"columnheader",class:"plm-side"},b))),...n.map((b,S)=>v(f[S],l[S],
p[S]))),s.classList.toggle("plm-tall",L),s.classList.toggle("plm-dense",h.length>10),s.style.setProperty("--head",`${.6*Math.min(13,Math.max(...n.map(oe)))}em`),
i=c(i),u=M=null,E()}function O(n){let h=JSON.stringify([n.rows,n.columns,n.sides]);h!==z&&(z=h,q(n));let[m,L]=n.here??[];f.forEach((k,v)=>k.classList.toggle("pl\
m-here",v===m)),g.forEach((k,v)=>k.classList.toggle("plm-here",v===L)),l.forEach((k,v)=>k.forEach((b,S)=>{let{text:G="",kind:F="",heat:P}=n.cell(v,S),re=P==null?
"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,P)))}`,Q=`plm-cell ${F}${re}${P>.66?" plm-hi":P>.47?" plm-mid":""}`;b.textContent!==G&&(b.textContent=G),b.className!==
Q&&(b.className=Q)})),n.side&&p.forEach((k,v)=>n.side(v).forEach((b,S)=>w(k[S],{text:b}))),_=n.name,A(i),clearTimeout(d),d=setTimeout(()=>l.forEach((k,v)=>k.forEach(
(b,S)=>A([v,S]))),120)}return{node:s,update:O}}var oe=e=>[...W(e)].reduce((o,r)=>o+(r>"⺀"?2:1),1);function be(e){let o=Math.max(0,Math.min(1,e))*8,r=Math.min(
7,Math.floor(o));return`color-mix(in oklab, var(--plm-seq-${r+1}) ${Math.round((o-r)*100)}%, var(--plm-seq-${r}))`}var Y={};C(Y,{guess:()=>we});function we(e,{question:o,right:r,unit:t="",type:s="number",step:l="any"}){let p=$("guess"),f=a("p",{class:"plm-verdict","aria-live":"polite"}),g=!1,z=a("input",
{oninput:()=>{g=!0},type:s,step:l,id:p,inputmode:s==="number"?"decimal":"text",autocomplete:"off"}),i=a("form",{class:"plm-guess",onsubmit:x=>{x.preventDefault(),
g=!1,e.set({guess:z.value.slice(0,40)})}},a("label",{for:p},e.t("guess")),z,t&&a("span",{class:"plm-unit"},t),a("button",{type:"submit",class:"plm-button"},e.t(
"check"))),u=a("p",{class:"plm-question"});return e.onDraw(()=>{let x=e.get("guess"),_=x===""?null:r(s==="number"?Number(x):x);w(u,{text:typeof o=="function"?o():
o}),x!==""&&!g&&(z.value=x),w(f,{text:_?_[1]:"","data-right":_?String(_[0]):void 0})}),a("div",{class:"plm-ask"},u,i,f)}var V={};C(V,{buttons:()=>ve,check:()=>Le,numberBox:()=>ae,select:()=>ye,slider:()=>ke,textbox:()=>Ee,toggles:()=>_e});var Z=(e,o,...r)=>a("div",{class:"plm-field"},a("label",{for:o,class:"plm-label"},e),a("div",{class:"plm-row"},...r));function ae(e,{label:o,step:r,put:t}){let s=!1,
l=()=>{s=!1,e.redraw()},p=a("input",{type:"number",step:r,"aria-label":o,oninput:()=>{s=!0},onblur:l,onchange:()=>{Number.isFinite(p.valueAsNumber)&&t(p.valueAsNumber),
l()}});return{node:p,show(f){!s&&p.valueAsNumber!==f&&(p.value=f)}}}function ke(e,o,{label:r=e.t(o),min:t,max:s,step:l=1,format:p,when:f,read:g=()=>e.get(o),write:z=i=>e.
set({[o]:i})}){if(!e.wants(o))return null;let i=$(o),u=y=>typeof y=="function"?y():y,x=y=>z(Math.min(u(s),Math.max(u(t),y))),_=a("input",{type:"range",id:i,step:l,
oninput:()=>x(_.valueAsNumber)}),d=ae(e,{label:r,step:l,put:x}),c=Z(r,i,_,d.node);return e.onDraw(()=>{let y=g();c.hidden=f?!f():!1;for(let M of[_,d.node])w(M,{
min:u(t),max:u(s)});_.valueAsNumber!==y&&(_.value=y),d.show(y),w(_,{"aria-valuetext":p&&p(y),style:{"--fill":`${100*(y-u(t))/(u(s)-u(t)||1)}%`}})}),c}function ye(e,o,{
label:r=e.t(o),options:t,onpick:s,when:l}){if(!e.wants(o))return null;let p=$(o),f=a("select",{id:p,onchange:()=>s?s(f.value):e.set({[o]:f.value})},t.map(([z,i])=>a(
"option",{value:z},i))),g=Z(r,p,f);return e.onDraw(()=>{g.hidden=l?!l():!1,f.value=e.get(o)}),g}function ve(e,o,{label:r=e.t(o),options:t,when:s,onpick:l,wide:p}){
if(!e.wants(o))return null;let f=t.map(([z,i,u])=>a("button",{type:"button",title:u,onclick:()=>(l??(x=>e.set({[o]:x})))(z)},i)),g=a("div",{class:p?"plm-field p\
lm-full":"plm-field",role:"group","aria-label":r},a("span",{class:"plm-label","aria-hidden":"true"},r),a("div",{class:"plm-buttons"},f));return e.onDraw(()=>{g.
hidden=s?!s():!1,f.forEach((z,i)=>w(z,{"aria-pressed":t[i][0]===e.get(o)}))}),g}function _e(e,o,{label:r=e.t(o),options:t,least:s=1}){if(!e.wants(o))return null;
let l=g=>{let z=e.get(o),i=t.map(([u])=>u).filter(u=>u===g!==z.includes(u));i.length>=s&&e.set({[o]:i})},p=t.map(([g,z,i])=>a("button",{type:"button",class:i?`p\
lm-toggle plm-cat-${i}`:"plm-toggle",onclick:()=>l(g)},z)),f=a("div",{class:"plm-field plm-wide",role:"group","aria-label":r},a("span",{class:"plm-label","aria-\
hidden":"true"},r),a("div",{class:"plm-toggles"},p));return e.onDraw(()=>p.forEach((g,z)=>w(g,{"aria-pressed":e.get(o).includes(t[z][0])}))),f}function Le(e,o,{
label:r=e.t(o),when:t}={}){if(!e.wants(o))return null;let s=a("input",{type:"checkbox",onchange:()=>e.set({[o]:s.checked})}),l=a("label",{class:"plm-check"},s,r);
return e.onDraw(()=>{l.hidden=t?!t():!1,s.checked=e.get(o)}),l}function Ee(e,o,{label:r=e.t(o),bad:t=()=>"",when:s,wide:l=!0,max:p=400}){if(!e.wants(o))return null;
let f=$(o),g=a("span",{class:"plm-hint",id:`${f}-hint`}),z=()=>{let x=t(i.value);w(g,{text:x}),w(i,{"aria-invalid":x!==""}),x||e.set({[o]:i.value})},i=a("input",
{type:"text",id:f,maxlength:p,spellcheck:"false",autocomplete:"off","aria-describedby":`${f}-hint`,oninput:z}),u=Z(r,f,i);return u.append(g),l&&u.classList.add(
"plm-wide"),e.onDraw(()=>{u.hidden=s?!s():!1;let x=e.get(o);i.value!==x&&i.getAttribute("aria-invalid")!=="true"&&(i.value=x)}),u}var X={};C(X,{widget:()=>Me});var se={guess:{en:"Your guess",zh:"你的猜测"},check:{en:"Check",zh:"核对"},as_table:{en:"Show as table",zh:"显示为表格"},copy:{en:"Copy as PyTorch",zh:"\
复制 PyTorch 代码"},copied:{en:"Copied",zh:"已复制"},selected:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"}};function Me({words:e,build:o}){return{render({model:r,el:t}){let s=Se(r,e);t.append(s.root),s.onDraw(o(s));let l=s.start();return w(s.root,{"data-ready":!0}),()=>{
l(),s.root.remove()}}}}function Se(e,o){let r=[],t=[],s=new Set,l=$e(e.get("lang")),p=e.get("controls"),f=(c,y={})=>{let M=o[c]??se[c];if(!M)throw new Error(`no\
 words for ${c}`);return(M[l]??M.en).replace(/\{(\w+)\}/g,(U,E)=>y[E]??"")},g=(c,...y)=>a("div",{class:`plm-${c}`},...y),z=a("div",{class:"plm-live",role:"statu\
s","aria-live":"polite"}),i={head:g("head"),controls:g("controls"),stage:g("stage"),finding:a("p",{class:"plm-finding"}),foot:g("foot")},u=a("div",{class:"plm",
role:"group","aria-label":f("title"),lang:l,"data-lm-suppress-shortcuts":"true"},...Object.values(i),z),x=()=>{_=0;for(let c of t)c()},_=0,d=0;return{root:u,t:f,
language:l,...i,get(c){return s.add(c),e.get(c)},set(c){for(let y in c)e.set(y,c[y]);e.save_changes()},wants:c=>p==null||p.includes(c),onDraw(c){c&&t.push(c)},beforeDraw(c){
t.unshift(c)},redraw:()=>{_||=requestAnimationFrame(x)},onClose(c){r.push(c)},say(c){clearTimeout(d),d=setTimeout(()=>{z.textContent=c},500)},start(){x();for(let c of s)
e.on(`change:${c}`,this.redraw);return()=>{cancelAnimationFrame(_),clearTimeout(d);for(let c of s)e.off(`change:${c}`,this.redraw);for(let c of r)c()}}}}function $e(e){
return/^zh/i.test(e||document.documentElement.lang)?"zh":"en"}(globalThis.plm??={}).kit=Object.assign({},B,j,I,K,J,Y,V,X);})();
