(()=>{var se=Object.defineProperty;var A=(e,o)=>{for(var r in o)se(e,r,{get:o[r],enumerable:!0})};var H={};A(H,{chart:()=>ce,fixed:()=>pe,short:()=>R,ticks:()=>I});var F={};A(F,{h:()=>a,set:()=>w,unique:()=>S});var re="http://www.w3.org/2000/svg",le=new Set(["input","select","button","textarea","summary","a"]),ie=new Set([
"svg","g","path","line","circle","rect","text","title"]);function a(e,o={},...r){let t=ie.has(e)?document.createElementNS(re,e):document.createElement(e);return(le.
has(e)||"tabindex"in o)&&t.setAttribute("data-lm-suppress-shortcuts","true"),w(t,o),t.append(...r.flat(1/0).filter(s=>s!=null&&s!==!1)),t}function w(e,o){for(let[
r,t]of Object.entries(o))if(r==="style")for(let s in t)e.style.setProperty(s,t[s]);else r==="text"?e.textContent!==t&&(e.textContent=t):r.startsWith("on")?e.addEventListener(
r.slice(2),t):t==null||t===!1&&!r.startsWith("aria-")?e.removeAttribute(r):e.getAttribute(r)!==String(t)&&e.setAttribute(r,t===!0&&!r.startsWith("aria-")?"":t);
return e}var he=0,S=e=>`plm-${e}-${++he}`;function ce({height:e=280,margin:o=46,onpoint:r}){let t={left:o,right:0,top:20,bottom:e-34},s=a("g"),i=a("g"),d=a("g"),f=a("g"),u=a("svg",{},i,d),z=a("svg",{class:"\
plm-chart",role:"img",style:{height:`${e}px`}},s,u,f),h=null,p=0;x(640),new ResizeObserver(([{contentRect:l}])=>{l.width&&Math.abs(l.width-p)>1&&(x(l.width),h&&
M(h))}).observe(z);function x(l){p=l,t.right=p-12,w(z,{viewBox:`0 0 ${p} ${e}`});let y={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};w(u,{...y,viewBox:Object.
values(y).join(" ")})}r&&me(z,l=>h&&r(h.x[0]+(l-t.left)/(t.right-t.left)*(h.x[1]-h.x[0])));function M(l){h=l;let[y,b]=l.x,[L,U]=l.y,E=n=>t.left+(n-y)/(b-y)*(t.right-
t.left),$=n=>t.bottom-(n-L)/(U-L)*(t.bottom-t.top),T=n=>Math.max(-1e4,Math.min(1e4,$(n))),G=n=>"M"+n.map(([c,m])=>`${E(c).toFixed(1)} ${T(m).toFixed(1)}`).join(
"L");w(z,{"aria-label":l.finding});let q=l.format??R;s.replaceChildren(...(l.ticks?.y??I(L,U,5)).flatMap(n=>[a("line",{class:n===0?"plm-axis":"plm-gridline",x1:t.
left,x2:t.right,y1:$(n),y2:$(n)}),a("text",{class:"plm-tick plm-end",x:t.left-8,y:$(n)+4},q(n))]),...(l.ticks?.x??I(y,b,Math.min(10,p/70))).flatMap(n=>[a("line",
{class:n===0?"plm-axis":"plm-gridline",x1:E(n),x2:E(n),y1:t.top,y2:t.bottom}),a("text",{class:"plm-tick plm-mid",x:E(n),y:t.bottom+17},(l.xformat??R)(n))]),l.xlabel&&
a("text",{class:"plm-tick plm-end plm-axisname",x:t.right,y:e-3},l.xlabel),l.ylabel&&a("text",{class:"plm-tick plm-axisname",x:t.left,y:t.top-8},l.ylabel)),i.replaceChildren(
...(l.areas??[]).map(n=>a("path",{class:`plm-area plm-cat-${n.cat}`,d:`${G(n.points)}L${E(n.points.at(-1)[0])} ${t.bottom}L${E(n.points[0][0])} ${t.bottom}Z`})),
...(l.bars??[]).flatMap(({cat:n,low:c,high:m,shares:v})=>v.map((k,g)=>{let _=(m-c)/v.length,C=E(c+g*_),N=T(k);return k>0&&a("rect",{class:`plm-bar plm-cat-${n}`,
x:C,y:Math.max(t.top,N),width:Math.max(.5,E(c+(g+1)*_)-C-1),height:Math.max(1,$(L)-Math.max(t.top,N))})})).filter(Boolean));let O=(l.bars??[]).flatMap(({low:n,high:c,
shares:m})=>m.map((v,k)=>[n+(k+1)*(c-n)/m.length,v])).filter(([,n])=>n>U);d.replaceChildren(...(l.lines??[]).map(n=>a("path",{class:`plm-line plm-cat-${n.cat}`,
d:G(n.points),"stroke-dasharray":n.dash}))),f.replaceChildren(...O.map(([n,c],m)=>a("text",{class:"plm-note",x:E(n)+5,y:t.top+11+15*m},`↑ ${(100*c).toFixed(0)}\
 %`)),...l.rule==null?[]:[a("line",{class:"plm-rule",x1:E(l.rule),x2:E(l.rule),y1:t.top,y2:t.bottom})],...(l.marks??[]).flatMap(({x:n,y:c,cat:m,text:v,dx:k=8,dy:g=-8})=>[
a("circle",{class:`plm-mark plm-cat-${m}`,cx:E(n),cy:T(c),r:5}),v&&a("text",{class:`plm-note${k<0?" plm-end":""}`,x:E(n)+k,y:T(c)+g},v)]).filter(Boolean))}return{
node:z,update:M}}function I(e,o,r){let t=(o-e)/r,s=10**Math.floor(Math.log10(t)),i=s*[1,2,5,10].find(d=>d*s>=t*.999);return Array.from({length:Math.floor((o-e)/
i+1e-9)+2},(d,f)=>Number(((Math.ceil(e/i-1e-9)+f)*i).toPrecision(12))).filter(d=>d<=o+1e-9)}var R=e=>String(Number(e.toPrecision(4))).replace("-","−"),pe=(e,o)=>Number.
isNaN(e)?"NaN":e.toFixed(o).replace("-","−");function me(e,o){let r=t=>{let s=e.getBoundingClientRect();o(t.clientX-s.left)};e.addEventListener("pointerdown",
t=>{e.setPointerCapture(t.pointerId),r(t)}),e.addEventListener("pointermove",t=>{t.buttons&&r(t)})}var W={};A(W,{spelled:()=>B,visible:()=>D});var Q=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
de={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},ee=e=>de[e]??`U+${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function D(e){let o=[],
r=0;for(let t of e.matchAll(Q))o.push(e.slice(r,t.index),a("span",{class:"plm-chip"},ee(t[0]))),r=t.index+t[0].length;return[...o,e.slice(r)].filter(t=>t!=="")}
var B=e=>e.replace(Q,o=>`⟨${ee(o)}⟩`);var j={};A(j,{copyCode:()=>ue,table:()=>te,tableSwitch:()=>fe});function fe(e,o){let r=S("table"),t=a("div",{class:"plm-table",id:r,tabindex:"0"}),s=a("button",{type:"button",class:"plm-button","aria-controls":r,onclick:()=>e.
set({as_table:!e.get("as_table")})},e.t("as_table"));e.foot.append(s),e.foot.after(t),e.onDraw(()=>{let i=e.get("as_table");w(s,{"aria-expanded":i,"aria-pressed":i}),
t.hidden=!i,i&&t.replaceChildren(te(o()))})}function te({caption:e,columns:o,rows:r}){let t=(s,i)=>d=>a(s,{scope:i},D(String(d)));return a("table",{},a("caption",
{},e),a("thead",{},a("tr",{},o.map(t("th","col")))),a("tbody",{},r.map(s=>a("tr",{},s.map((i,d)=>(d?t("td"):t("th","row"))(i))))))}function ue(e,o){let r=S("cod\
e"),t=a("code"),s=a("pre",{class:"plm-code",id:r,hidden:!0,tabindex:"0"},t),i=a("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":r,
onclick:d},e.t("copy"));async function d(){s.hidden=!1,w(i,{"aria-expanded":!0}),w(t,{text:o()});try{await navigator.clipboard.writeText(t.textContent),e.say(e.
t("copied")),w(i,{text:e.t("copied")})}catch{getSelection().selectAllChildren(t),e.say(e.t("selected")),w(i,{text:e.t("selected")})}clearTimeout(f),f=setTimeout(
()=>w(i,{text:e.t("copy")}),1500)}let f=0;e.onClose(()=>clearTimeout(f)),e.foot.append(i),e.root.querySelector(".plm-live").before(s),e.onDraw(()=>{s.hidden||w(
t,{text:o()})})}var K={};A(K,{grid:()=>ge,shade:()=>ze});function ge(e,{label:o,onfocus:r=()=>{},ontoggle:t}){let s=a("div",{class:"plm-grid",role:"grid","aria-label":o,"aria-multiselectable":t?"true":void 0}),i=[],d=[],
f=[],u=[],z="",h=[0,0],p=null,x=null,M=()=>"",l=0,y=([n,c])=>[Math.max(0,Math.min(i.length-1,n)),Math.max(0,Math.min(i[0].length-1,c))],b=()=>{let[n,c]=p??h,[m,
v]=h,k=[];for(let g=Math.min(n,m);g<=Math.max(n,m);g++)for(let _=Math.min(c,v);_<=Math.max(c,v);_++)k.push([g,_]);return k},L=null,U=[],E=()=>{L&&(L.tabIndex=-1),
L=i[h[0]][h[1]],L.tabIndex=0;for(let n of U)n.removeAttribute("aria-selected");U=p?b().map(([n,c])=>i[n][c]):[];for(let n of U)n.setAttribute("aria-selected","t\
rue")},$=([n,c])=>{let m=M(n,c);i[n][c].ariaLabel!==m&&(i[n][c].ariaLabel=m)},T=(n,c)=>{p=c?p??h:null,h=y(n),E(),L.focus()},G=n=>{let c=n?.closest?.(".plm-cell")?.
dataset.at;return c&&s.contains(n)?c.split(",").map(Number):null};if(s.addEventListener("keydown",n=>{let[c,m]=h,v=[i.length-1,i[0].length-1],k=n.ctrlKey||n.metaKey,
g={ArrowUp:[c-1,m],ArrowDown:[c+1,m],ArrowLeft:[c,m-1],ArrowRight:[c,m+1],Home:[k?0:c,0],End:[k?v[0]:c,v[1]]}[n.key];if(g)T(g,n.shiftKey);else if(n.key===" "&&t)
t(b(),h);else if(n.key==="Escape"&&p)T(h,!1);else return;n.preventDefault()}),s.addEventListener("focusin",n=>{let c=G(n.target);c&&(String(c)!==String(h)&&(h=c,
p=null,E()),$(h),r(...h))}),t){let n=m=>{m&&x&&!x.has(String(m))&&(x.add(String(m)),t([m],x.size===1?m:null))};s.addEventListener("pointerdown",m=>{let v=G(m.target);
!v||m.button||(m.target.hasPointerCapture?.(m.pointerId)&&m.target.releasePointerCapture(m.pointerId),x=new Set,n(v))}),s.addEventListener("pointerover",m=>{m.buttons&&
n(G(m.target))});let c=()=>{x=null};addEventListener("pointerup",c),e.onClose(()=>removeEventListener("pointerup",c))}e.onClose(()=>clearTimeout(l));function q({
rows:n,columns:c,sides:m=[]}){let v=c.some(g=>[...g].length>3);u=c.map(g=>a("div",{role:"columnheader",class:"plm-col"},a("span",{},D(g)))),f=n.map(g=>a("div",{
role:"rowheader",class:"plm-name"},D(g))),i=n.map((g,_)=>c.map((C,N)=>a("div",{role:"gridcell",class:"plm-cell","data-at":`${_},${N}`,tabindex:-1}))),d=n.map(()=>m.
map(()=>a("div",{role:"gridcell",class:"plm-side"})));let k=(...g)=>a("div",{role:"row",class:"plm-line-of"},g);s.replaceChildren(k(a("div",{class:"plm-name",role:"\
presentation"}),u,m.map(g=>a("div",{role:"columnheader",class:"plm-side"},g))),...n.map((g,_)=>k(f[_],i[_],d[_]))),s.classList.toggle("plm-tall",v),s.classList.
toggle("plm-dense",c.length>10),s.style.setProperty("--head",`${.6*Math.min(13,Math.max(...n.map(xe)))}em`),h=y(h),p=L=null,E()}function O(n){let c=JSON.stringify(
[n.rows,n.columns,n.sides]);c!==z&&(z=c,q(n));let[m,v]=n.here??[];f.forEach((k,g)=>k.classList.toggle("plm-here",g===m)),u.forEach((k,g)=>k.classList.toggle("pl\
m-here",g===v)),i.forEach((k,g)=>k.forEach((_,C)=>{let{text:N="",kind:oe="",heat:P}=n.cell(g,C),ae=P==null?"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,P)))}`,
X=`plm-cell ${oe}${ae}${P>.66?" plm-hi":P>.47?" plm-mid":""}`;_.textContent!==N&&(_.textContent=N),_.className!==X&&(_.className=X)})),n.side&&d.forEach((k,g)=>n.
side(g).forEach((_,C)=>w(k[C],{text:_}))),M=n.name,$(h),clearTimeout(l),l=setTimeout(()=>i.forEach((k,g)=>k.forEach((_,C)=>$([g,C]))),120)}return{node:s,update:O}}
var xe=e=>[...B(e)].reduce((o,r)=>o+(r>"⺀"?2:1),1);function ze(e){let o=Math.max(0,Math.min(1,e))*8,r=Math.min(7,Math.floor(o));return`color-mix(in oklab, var\
(--plm-seq-${r+1}) ${Math.round((o-r)*100)}%, var(--plm-seq-${r}))`}var J={};A(J,{guess:()=>be});function be(e,{question:o,right:r,unit:t="",type:s="number",step:i="any"}){let d=S("guess"),f=a("p",{class:"plm-verdict","aria-live":"polite"}),u=a("input",{type:s,
step:i,id:d,inputmode:s==="number"?"decimal":"text",autocomplete:"off"}),z=a("form",{class:"plm-guess",onsubmit:p=>{p.preventDefault(),e.set({guess:u.value.slice(
0,40)})}},a("label",{for:d},e.t("guess")),u,t&&a("span",{class:"plm-unit"},t),a("button",{type:"submit",class:"plm-button"},e.t("check"))),h=a("p",{class:"plm-q\
uestion"});return e.onDraw(()=>{let p=e.get("guess"),x=p===""?null:r(s==="number"?Number(p):p);w(h,{text:typeof o=="function"?o():o}),p!==""&&document.activeElement!==
u&&(u.value=p),w(f,{text:x?x[1]:"","data-right":x?String(x[0]):void 0})}),a("div",{class:"plm-ask"},h,z,f)}var Z={};A(Z,{buttons:()=>ye,check:()=>_e,select:()=>ke,slider:()=>we,textbox:()=>Le,toggles:()=>ve});var Y=(e,o,...r)=>a("div",{class:"plm-field"},a("label",{for:o,class:"plm-label"},e),a("div",{class:"plm-row"},...r));function we(e,o,{label:r=e.t(o),min:t,max:s,
step:i=1,format:d,when:f,read:u=()=>e.get(o),write:z=h=>e.set({[o]:h})}){if(!e.wants(o))return null;let h=S(o),p=b=>typeof b=="function"?b():b,x=b=>{let L=b.target.
valueAsNumber;Number.isFinite(L)&&z(Math.min(p(s),Math.max(p(t),L)))},M=a("input",{type:"range",id:h,step:i,oninput:x}),l=a("input",{type:"number",step:i,"aria-\
label":r,onchange:x}),y=Y(r,h,M,l);return e.onDraw(()=>{let b=u();y.hidden=f?!f():!1;for(let L of[M,l])w(L,{min:p(t),max:p(s)}),L.valueAsNumber!==b&&(L.value=b);
w(M,{"aria-valuetext":d&&d(b),style:{"--fill":`${100*(b-p(t))/(p(s)-p(t)||1)}%`}})}),y}function ke(e,o,{label:r=e.t(o),options:t,onpick:s,when:i}){if(!e.wants(o))
return null;let d=S(o),f=a("select",{id:d,onchange:()=>s?s(f.value):e.set({[o]:f.value})},t.map(([z,h])=>a("option",{value:z},h))),u=Y(r,d,f);return e.onDraw(()=>{
u.hidden=i?!i():!1,f.value=e.get(o)}),u}function ye(e,o,{label:r=e.t(o),options:t,when:s,onpick:i,wide:d}){if(!e.wants(o))return null;let f=t.map(([z,h,p])=>a("\
button",{type:"button",title:p,onclick:()=>(i??(x=>e.set({[o]:x})))(z)},h)),u=a("div",{class:d?"plm-field plm-full":"plm-field",role:"group","aria-label":r},a("\
span",{class:"plm-label","aria-hidden":"true"},r),a("div",{class:"plm-buttons"},f));return e.onDraw(()=>{u.hidden=s?!s():!1,f.forEach((z,h)=>w(z,{"aria-pressed":t[h][0]===
e.get(o)}))}),u}function ve(e,o,{label:r=e.t(o),options:t,least:s=1}){if(!e.wants(o))return null;let i=u=>{let z=e.get(o),h=t.map(([p])=>p).filter(p=>p===u!==z.
includes(p));h.length>=s&&e.set({[o]:h})},d=t.map(([u,z,h])=>a("button",{type:"button",class:h?`plm-toggle plm-cat-${h}`:"plm-toggle",onclick:()=>i(u)},z)),f=a(
"div",{class:"plm-field plm-wide",role:"group","aria-label":r},a("span",{class:"plm-label","aria-hidden":"true"},r),a("div",{class:"plm-toggles"},d));return e.onDraw(
()=>d.forEach((u,z)=>w(u,{"aria-pressed":e.get(o).includes(t[z][0])}))),f}function _e(e,o,{label:r=e.t(o),when:t}={}){if(!e.wants(o))return null;let s=a("input",
{type:"checkbox",onchange:()=>e.set({[o]:s.checked})}),i=a("label",{class:"plm-check"},s,r);return e.onDraw(()=>{i.hidden=t?!t():!1,s.checked=e.get(o)}),i}function Le(e,o,{
label:r=e.t(o),bad:t=()=>"",when:s,wide:i=!0,max:d=400}){if(!e.wants(o))return null;let f=S(o),u=a("span",{class:"plm-hint",id:`${f}-hint`}),z=()=>{let x=t(h.value);
w(u,{text:x}),w(h,{"aria-invalid":x!==""}),x||e.set({[o]:h.value})},h=a("input",{type:"text",id:f,maxlength:d,spellcheck:"false",autocomplete:"off","aria-descri\
bedby":`${f}-hint`,oninput:z}),p=Y(r,f,h);return p.append(u),i&&p.classList.add("plm-wide"),e.onDraw(()=>{p.hidden=s?!s():!1;let x=e.get(o);h.value!==x&&h.getAttribute(
"aria-invalid")!=="true"&&(h.value=x)}),p}var V={};A(V,{widget:()=>Ee});var ne={guess:{en:"Your guess",zh:"你的猜测"},check:{en:"Check",zh:"核对"},as_table:{en:"Show as table",zh:"显示为表格"},copy:{en:"Copy as PyTorch",zh:"\
复制 PyTorch 代码"},copied:{en:"Copied",zh:"已复制"},selected:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"}};function Ee({words:e,build:o}){return{render({model:r,el:t}){let s=Me(r,e);t.append(s.root),s.onDraw(o(s));let i=s.start();return w(s.root,{"data-ready":!0}),()=>{
i(),s.root.remove()}}}}function Me(e,o){let r=[],t=[],s=new Set,i=Se(e.get("lang")),d=e.get("controls"),f=(l,y={})=>{let b=o[l]??ne[l];if(!b)throw new Error(`no\
 words for ${l}`);return(b[i]??b.en).replace(/\{(\w+)\}/g,(L,U)=>y[U]??"")},u=(l,...y)=>a("div",{class:`plm-${l}`},...y),z=a("div",{class:"plm-live",role:"statu\
s","aria-live":"polite"}),h={head:u("head"),controls:u("controls"),stage:u("stage"),finding:a("p",{class:"plm-finding"}),foot:u("foot")},p=a("div",{class:"plm",
role:"group","aria-label":f("title"),lang:i,"data-lm-suppress-shortcuts":"true"},...Object.values(h),z),x=0,M=0;return{root:p,t:f,language:i,...h,get(l){return s.
add(l),e.get(l)},set(l){for(let y in l)e.set(y,l[y]);e.save_changes()},wants:l=>d==null||d.includes(l),onDraw(l){l&&t.push(l)},beforeDraw(l){t.unshift(l)},onClose(l){
r.push(l)},say(l){clearTimeout(M),M=setTimeout(()=>{z.textContent=l},500)},start(){let l=()=>{x=0;for(let b of t)b()},y=()=>{x||=requestAnimationFrame(l)};l();for(let b of s)
e.on(`change:${b}`,y);return()=>{cancelAnimationFrame(x),clearTimeout(M);for(let b of s)e.off(`change:${b}`,y);for(let b of r)b()}}}}function Se(e){return/^zh/i.
test(e||document.documentElement.lang)?"zh":"en"}(globalThis.plm??={}).kit=Object.assign({},H,W,F,j,K,J,Z,V);})();
