(()=>{var re=Object.defineProperty;var A=(e,o)=>{for(var r in o)re(e,r,{get:o[r],enumerable:!0})};var B={};A(B,{chart:()=>pe,fixed:()=>me,short:()=>H,ticks:()=>R});var I={};A(I,{h:()=>a,set:()=>w,unique:()=>$});var le="http://www.w3.org/2000/svg",ie=new Set(["input","select","button","textarea","summary","a"]),he=new Set([
"svg","g","path","line","circle","rect","text","title"]);function a(e,o={},...r){let t=he.has(e)?document.createElementNS(le,e):document.createElement(e);return(ie.
has(e)||"tabindex"in o)&&t.setAttribute("data-lm-suppress-shortcuts","true"),w(t,o),t.append(...r.flat(1/0).filter(s=>s!=null&&s!==!1)),t}function w(e,o){for(let[
r,t]of Object.entries(o))if(r==="style")for(let s in t)e.style.setProperty(s,t[s]);else r==="text"?e.textContent!==t&&(e.textContent=t):r.startsWith("on")?e.addEventListener(
r.slice(2),t):t==null||t===!1&&!r.startsWith("aria-")?e.removeAttribute(r):e.getAttribute(r)!==String(t)&&e.setAttribute(r,t===!0&&!r.startsWith("aria-")?"":t);
return e}var ce=0,$=e=>`plm-${e}-${++ce}`;function pe({height:e=280,margin:o=46,onpoint:r}){let t={left:o,right:0,top:20,bottom:e-34},s=a("g"),i=a("g"),d=a("g"),f=a("g"),u=a("svg",{},i,d),z=a("svg",{class:"\
plm-chart",role:"img",style:{height:`${e}px`}},s,u,f),h=null,p=0;g(640),new ResizeObserver(([{contentRect:l}])=>{l.width&&Math.abs(l.width-p)>1&&(g(l.width),h&&
S(h))}).observe(z);function g(l){p=l,t.right=p-12,w(z,{viewBox:`0 0 ${p} ${e}`});let v={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};w(u,{...v,viewBox:Object.
values(v).join(" ")})}r&&de(z,l=>h&&r(h.x[0]+(l-t.left)/(t.right-t.left)*(h.x[1]-h.x[0])));function S(l){h=l;let[v,b]=l.x,[L,U]=l.y,E=n=>t.left+(n-v)/(b-v)*(t.right-
t.left),C=n=>t.bottom-(n-L)/(U-L)*(t.bottom-t.top),T=n=>Math.max(-1e4,Math.min(1e4,C(n))),N=n=>"M"+n.map(([c,m])=>`${E(c).toFixed(1)} ${T(m).toFixed(1)}`).join(
"L");w(z,{"aria-label":l.finding});let q=l.format??H;s.replaceChildren(...(l.ticks?.y??R(L,U,5)).flatMap(n=>[a("line",{class:n===0?"plm-axis":"plm-gridline",x1:t.
left,x2:t.right,y1:C(n),y2:C(n)}),a("text",{class:"plm-tick plm-end",x:t.left-8,y:C(n)+4},q(n))]),...(l.ticks?.x??R(v,b,Math.min(10,p/70))).flatMap(n=>[a("line",
{class:n===0?"plm-axis":"plm-gridline",x1:E(n),x2:E(n),y1:t.top,y2:t.bottom}),a("text",{class:"plm-tick plm-mid",x:E(n),y:t.bottom+17},(l.xformat??H)(n))]),l.xlabel&&
a("text",{class:"plm-tick plm-end plm-axisname",x:t.right,y:e-3},l.xlabel),l.ylabel&&a("text",{class:"plm-tick plm-axisname",x:t.left,y:t.top-8},l.ylabel)),i.replaceChildren(
...(l.areas??[]).map(n=>a("path",{class:`plm-area plm-cat-${n.cat}`,d:`${N(n.points)}L${E(n.points.at(-1)[0])} ${t.bottom}L${E(n.points[0][0])} ${t.bottom}Z`})),
...(l.bars??[]).flatMap(({cat:n,low:c,high:m,shares:_})=>_.map((k,y)=>{let x=(m-c)/_.length,M=E(c+y*x),G=T(k);return k>0&&a("rect",{class:`plm-bar plm-cat-${n}`,
x:M,y:Math.max(t.top,G),width:Math.max(.5,E(c+(y+1)*x)-M-1),height:Math.max(1,C(L)-Math.max(t.top,G))})})).filter(Boolean));let O=(l.bars??[]).flatMap(({low:n,high:c,
shares:m})=>m.map((_,k)=>[n+(k+1)*(c-n)/m.length,_])).filter(([,n])=>n>U);d.replaceChildren(...(l.lines??[]).map(n=>a("path",{class:`plm-line plm-cat-${n.cat}`,
d:N(n.points),"stroke-dasharray":n.dash}))),f.replaceChildren(...O.map(([n,c],m)=>a("text",{class:"plm-note",x:E(n)+5,y:t.top+11+15*m},`↑ ${(100*c).toFixed(0)}\
 %`)),...l.rule==null?[]:[a("line",{class:"plm-rule",x1:E(l.rule),x2:E(l.rule),y1:t.top,y2:t.bottom})],...(l.marks??[]).flatMap(({x:n,y:c,cat:m,text:_,dx:k=8,dy:y=-8})=>[
a("circle",{class:`plm-mark plm-cat-${m}`,cx:E(n),cy:T(c),r:5}),_&&a("text",{class:`plm-note${k<0?" plm-end":""}`,x:E(n)+k,y:T(c)+y},_)]).filter(Boolean))}return{
node:z,update:S}}function R(e,o,r){let t=(o-e)/r,s=10**Math.floor(Math.log10(t)),i=s*[1,2,5,10].find(d=>d*s>=t*.999);return Array.from({length:Math.floor((o-e)/
i+1e-9)+2},(d,f)=>Number(((Math.ceil(e/i-1e-9)+f)*i).toPrecision(12))).filter(d=>d<=o+1e-9)}var H=e=>String(Number(e.toPrecision(4))).replace("-","−"),me=(e,o)=>Number.
isNaN(e)?"NaN":e.toFixed(o).replace("-","−");function de(e,o){let r=t=>{let s=e.getBoundingClientRect();o(t.clientX-s.left)};e.addEventListener("pointerdown",
t=>{e.setPointerCapture(t.pointerId),r(t)}),e.addEventListener("pointermove",t=>{t.buttons&&r(t)})}var j={};A(j,{spelled:()=>W,visible:()=>D});var ee=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
fe={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},te=e=>fe[e]??`U+${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function D(e){let o=[],
r=0;for(let t of e.matchAll(ee))o.push(e.slice(r,t.index),a("span",{class:"plm-chip"},te(t[0]))),r=t.index+t[0].length;return[...o,e.slice(r)].filter(t=>t!=="")}
var W=e=>e.replace(ee,o=>`⟨${te(o)}⟩`);var K={};A(K,{copyCode:()=>ge,table:()=>ne,tableSwitch:()=>ue});function ue(e,o){let r=$("table"),t=a("div",{class:"plm-table",id:r,tabindex:"0"}),s=a("button",{type:"button",class:"plm-button","aria-controls":r,onclick:()=>e.
set({as_table:!e.get("as_table")})},e.t("as_table"));e.foot.append(s),e.foot.after(t),e.onDraw(()=>{let i=e.get("as_table");w(s,{"aria-expanded":i,"aria-pressed":i}),
t.hidden=!i,i&&t.replaceChildren(ne(o()))})}function ne({caption:e,columns:o,rows:r}){let t=(s,i)=>d=>a(s,{scope:i},D(String(d)));return a("table",{},a("caption",
{},e),a("thead",{},a("tr",{},o.map(t("th","col")))),a("tbody",{},r.map(s=>a("tr",{},s.map((i,d)=>(d?t("td"):t("th","row"))(i))))))}function ge(e,o){let r=$("cod\
e"),t=a("code"),s=a("pre",{class:"plm-code",id:r,hidden:!0,tabindex:"0"},t),i=a("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":r,
onclick:d},e.t("copy"));async function d(){s.hidden=!1,w(i,{"aria-expanded":!0}),w(t,{text:o()});try{await navigator.clipboard.writeText(t.textContent),e.say(e.
t("copied")),w(i,{text:e.t("copied")})}catch{getSelection().selectAllChildren(t),e.say(e.t("selected")),w(i,{text:e.t("selected")})}clearTimeout(f),f=setTimeout(
()=>w(i,{text:e.t("copy")}),1500)}let f=0;e.onClose(()=>clearTimeout(f)),e.foot.append(i),e.root.querySelector(".plm-live").before(s),e.onDraw(()=>{s.hidden||w(
t,{text:o()})})}var J={};A(J,{grid:()=>xe,shade:()=>ze});function xe(e,{label:o,onfocus:r=()=>{},ontoggle:t}){let s=a("div",{class:"plm-grid",role:"grid","aria-label":o,"aria-multiselectable":t?"true":void 0}),i=[],d=[],
f=[],u=[],z="",h=[0,0],p=null,g=null,S=()=>"",l=0,v=([n,c])=>[Math.max(0,Math.min(i.length-1,n)),Math.max(0,Math.min(i[0].length-1,c))],b=()=>{let[n,c]=p??h,[m,
_]=h,k=[];for(let y=Math.min(n,m);y<=Math.max(n,m);y++)for(let x=Math.min(c,_);x<=Math.max(c,_);x++)k.push([y,x]);return k},L=null,U=[],E=()=>{L&&(L.tabIndex=-1),
L=i[h[0]][h[1]],L.tabIndex=0;for(let n of U)n.removeAttribute("aria-selected");U=p?b().map(([n,c])=>i[n][c]):[];for(let n of U)n.setAttribute("aria-selected","t\
rue")},C=([n,c])=>{let m=S(n,c);i[n][c].ariaLabel!==m&&(i[n][c].ariaLabel=m)},T=(n,c)=>{p=c?p??h:null,h=v(n),E(),L.focus()},N=n=>{let c=n?.closest?.(".plm-cell")?.
dataset.at;return c&&s.contains(n)?c.split(",").map(Number):null};if(s.addEventListener("keydown",n=>{let[c,m]=h,_=[i.length-1,i[0].length-1],k=n.ctrlKey||n.metaKey,
y={ArrowUp:[c-1,m],ArrowDown:[c+1,m],ArrowLeft:[c,m-1],ArrowRight:[c,m+1],Home:[k?0:c,0],End:[k?_[0]:c,_[1]]}[n.key];if(y)T(y,n.shiftKey);else if(n.key===" "&&t)
t(b(),h);else if(n.key==="Escape"&&p)T(h,!1);else return;n.preventDefault()}),s.addEventListener("focusin",n=>{let c=N(n.target);c&&(String(c)!==String(h)&&(h=c,
p=null,E()),C(h),r(...h))}),t){let n=m=>{m&&g&&!g.has(String(m))&&(g.add(String(m)),t([m],g.size===1?m:null))};s.addEventListener("pointerdown",m=>{let _=N(m.target);
!_||m.button||(m.target.hasPointerCapture?.(m.pointerId)&&m.target.releasePointerCapture(m.pointerId),g=new Set,n(_))}),s.addEventListener("pointerover",m=>{m.buttons&&
n(N(m.target))});let c=()=>{g=null};addEventListener("pointerup",c),e.onClose(()=>removeEventListener("pointerup",c))}e.onClose(()=>clearTimeout(l));function q({
rows:n,columns:c,sides:m=[]}){let _=c.some(x=>[...x].length>3),k=(x,M)=>oe(x)>M?" plm-toolong":"";u=c.map(x=>a("div",{role:"columnheader",class:`plm-col${k(x,12)}`},
a("span",{},D(x)))),f=n.map(x=>a("div",{role:"rowheader",class:`plm-name${k(x,13)}`},D(x))),i=n.map((x,M)=>c.map((G,F)=>a("div",{role:"gridcell",class:"plm-cell",
"data-at":`${M},${F}`,tabindex:-1}))),d=n.map(()=>m.map(()=>a("div",{role:"gridcell",class:"plm-side"})));let y=(...x)=>a("div",{role:"row",class:"plm-line-of"},
x);s.replaceChildren(y(a("div",{class:"plm-name",role:"presentation"}),u,m.map(x=>a("div",{role:"columnheader",class:"plm-side"},x))),...n.map((x,M)=>y(f[M],i[M],
d[M]))),s.classList.toggle("plm-tall",_),s.classList.toggle("plm-dense",c.length>10),s.style.setProperty("--head",`${.6*Math.min(13,Math.max(...n.map(oe)))}em`),
h=v(h),p=L=null,E()}function O(n){let c=JSON.stringify([n.rows,n.columns,n.sides]);c!==z&&(z=c,q(n));let[m,_]=n.here??[];f.forEach((k,y)=>k.classList.toggle("pl\
m-here",y===m)),u.forEach((k,y)=>k.classList.toggle("plm-here",y===_)),i.forEach((k,y)=>k.forEach((x,M)=>{let{text:G="",kind:F="",heat:P}=n.cell(y,M),se=P==null?
"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,P)))}`,Q=`plm-cell ${F}${se}${P>.66?" plm-hi":P>.47?" plm-mid":""}`;x.textContent!==G&&(x.textContent=G),x.className!==
Q&&(x.className=Q)})),n.side&&d.forEach((k,y)=>n.side(y).forEach((x,M)=>w(k[M],{text:x}))),S=n.name,C(h),clearTimeout(l),l=setTimeout(()=>i.forEach((k,y)=>k.forEach(
(x,M)=>C([y,M]))),120)}return{node:s,update:O}}var oe=e=>[...W(e)].reduce((o,r)=>o+(r>"⺀"?2:1),1);function ze(e){let o=Math.max(0,Math.min(1,e))*8,r=Math.min(
7,Math.floor(o));return`color-mix(in oklab, var(--plm-seq-${r+1}) ${Math.round((o-r)*100)}%, var(--plm-seq-${r}))`}var Y={};A(Y,{guess:()=>be});function be(e,{question:o,right:r,unit:t="",type:s="number",step:i="any"}){let d=$("guess"),f=a("p",{class:"plm-verdict","aria-live":"polite"}),u=a("input",{type:s,
step:i,id:d,inputmode:s==="number"?"decimal":"text",autocomplete:"off"}),z=a("form",{class:"plm-guess",onsubmit:p=>{p.preventDefault(),e.set({guess:u.value.slice(
0,40)})}},a("label",{for:d},e.t("guess")),u,t&&a("span",{class:"plm-unit"},t),a("button",{type:"submit",class:"plm-button"},e.t("check"))),h=a("p",{class:"plm-q\
uestion"});return e.onDraw(()=>{let p=e.get("guess"),g=p===""?null:r(s==="number"?Number(p):p);w(h,{text:typeof o=="function"?o():o}),p!==""&&document.activeElement!==
u&&(u.value=p),w(f,{text:g?g[1]:"","data-right":g?String(g[0]):void 0})}),a("div",{class:"plm-ask"},h,z,f)}var V={};A(V,{buttons:()=>ye,check:()=>_e,select:()=>ke,slider:()=>we,textbox:()=>Le,toggles:()=>ve});var Z=(e,o,...r)=>a("div",{class:"plm-field"},a("label",{for:o,class:"plm-label"},e),a("div",{class:"plm-row"},...r));function we(e,o,{label:r=e.t(o),min:t,max:s,
step:i=1,format:d,when:f,read:u=()=>e.get(o),write:z=h=>e.set({[o]:h})}){if(!e.wants(o))return null;let h=$(o),p=b=>typeof b=="function"?b():b,g=b=>{let L=b.target.
valueAsNumber;Number.isFinite(L)&&z(Math.min(p(s),Math.max(p(t),L)))},S=a("input",{type:"range",id:h,step:i,oninput:g}),l=a("input",{type:"number",step:i,"aria-\
label":r,onchange:g}),v=Z(r,h,S,l);return e.onDraw(()=>{let b=u();v.hidden=f?!f():!1;for(let L of[S,l])w(L,{min:p(t),max:p(s)}),L.valueAsNumber!==b&&(L.value=b);
w(S,{"aria-valuetext":d&&d(b),style:{"--fill":`${100*(b-p(t))/(p(s)-p(t)||1)}%`}})}),v}function ke(e,o,{label:r=e.t(o),options:t,onpick:s,when:i}){if(!e.wants(o))
return null;let d=$(o),f=a("select",{id:d,onchange:()=>s?s(f.value):e.set({[o]:f.value})},t.map(([z,h])=>a("option",{value:z},h))),u=Z(r,d,f);return e.onDraw(()=>{
u.hidden=i?!i():!1,f.value=e.get(o)}),u}function ye(e,o,{label:r=e.t(o),options:t,when:s,onpick:i,wide:d}){if(!e.wants(o))return null;let f=t.map(([z,h,p])=>a("\
button",{type:"button",title:p,onclick:()=>(i??(g=>e.set({[o]:g})))(z)},h)),u=a("div",{class:d?"plm-field plm-full":"plm-field",role:"group","aria-label":r},a("\
span",{class:"plm-label","aria-hidden":"true"},r),a("div",{class:"plm-buttons"},f));return e.onDraw(()=>{u.hidden=s?!s():!1,f.forEach((z,h)=>w(z,{"aria-pressed":t[h][0]===
e.get(o)}))}),u}function ve(e,o,{label:r=e.t(o),options:t,least:s=1}){if(!e.wants(o))return null;let i=u=>{let z=e.get(o),h=t.map(([p])=>p).filter(p=>p===u!==z.
includes(p));h.length>=s&&e.set({[o]:h})},d=t.map(([u,z,h])=>a("button",{type:"button",class:h?`plm-toggle plm-cat-${h}`:"plm-toggle",onclick:()=>i(u)},z)),f=a(
"div",{class:"plm-field plm-wide",role:"group","aria-label":r},a("span",{class:"plm-label","aria-hidden":"true"},r),a("div",{class:"plm-toggles"},d));return e.onDraw(
()=>d.forEach((u,z)=>w(u,{"aria-pressed":e.get(o).includes(t[z][0])}))),f}function _e(e,o,{label:r=e.t(o),when:t}={}){if(!e.wants(o))return null;let s=a("input",
{type:"checkbox",onchange:()=>e.set({[o]:s.checked})}),i=a("label",{class:"plm-check"},s,r);return e.onDraw(()=>{i.hidden=t?!t():!1,s.checked=e.get(o)}),i}function Le(e,o,{
label:r=e.t(o),bad:t=()=>"",when:s,wide:i=!0,max:d=400}){if(!e.wants(o))return null;let f=$(o),u=a("span",{class:"plm-hint",id:`${f}-hint`}),z=()=>{let g=t(h.value);
w(u,{text:g}),w(h,{"aria-invalid":g!==""}),g||e.set({[o]:h.value})},h=a("input",{type:"text",id:f,maxlength:d,spellcheck:"false",autocomplete:"off","aria-descri\
bedby":`${f}-hint`,oninput:z}),p=Z(r,f,h);return p.append(u),i&&p.classList.add("plm-wide"),e.onDraw(()=>{p.hidden=s?!s():!1;let g=e.get(o);h.value!==g&&h.getAttribute(
"aria-invalid")!=="true"&&(h.value=g)}),p}var X={};A(X,{widget:()=>Ee});var ae={guess:{en:"Your guess",zh:"你的猜测"},check:{en:"Check",zh:"核对"},as_table:{en:"Show as table",zh:"显示为表格"},copy:{en:"Copy as PyTorch",zh:"\
复制 PyTorch 代码"},copied:{en:"Copied",zh:"已复制"},selected:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"}};function Ee({words:e,build:o}){return{render({model:r,el:t}){let s=Me(r,e);t.append(s.root),s.onDraw(o(s));let i=s.start();return w(s.root,{"data-ready":!0}),()=>{
i(),s.root.remove()}}}}function Me(e,o){let r=[],t=[],s=new Set,i=Se(e.get("lang")),d=e.get("controls"),f=(l,v={})=>{let b=o[l]??ae[l];if(!b)throw new Error(`no\
 words for ${l}`);return(b[i]??b.en).replace(/\{(\w+)\}/g,(L,U)=>v[U]??"")},u=(l,...v)=>a("div",{class:`plm-${l}`},...v),z=a("div",{class:"plm-live",role:"statu\
s","aria-live":"polite"}),h={head:u("head"),controls:u("controls"),stage:u("stage"),finding:a("p",{class:"plm-finding"}),foot:u("foot")},p=a("div",{class:"plm",
role:"group","aria-label":f("title"),lang:i,"data-lm-suppress-shortcuts":"true"},...Object.values(h),z),g=0,S=0;return{root:p,t:f,language:i,...h,get(l){return s.
add(l),e.get(l)},set(l){for(let v in l)e.set(v,l[v]);e.save_changes()},wants:l=>d==null||d.includes(l),onDraw(l){l&&t.push(l)},beforeDraw(l){t.unshift(l)},onClose(l){
r.push(l)},say(l){clearTimeout(S),S=setTimeout(()=>{z.textContent=l},500)},start(){let l=()=>{g=0;for(let b of t)b()},v=()=>{g||=requestAnimationFrame(l)};l();for(let b of s)
e.on(`change:${b}`,v);return()=>{cancelAnimationFrame(g),clearTimeout(S);for(let b of s)e.off(`change:${b}`,v);for(let b of r)b()}}}}function Se(e){return/^zh/i.
test(e||document.documentElement.lang)?"zh":"en"}(globalThis.plm??={}).kit=Object.assign({},B,j,I,K,J,Y,V,X);})();
