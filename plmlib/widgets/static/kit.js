(()=>{var te=Object.defineProperty;var T=(e,o)=>{for(var s in o)te(e,s,{get:o[s],enumerable:!0})};var F={};T(F,{chart:()=>se,fixed:()=>re,short:()=>R,ticks:()=>O});var q={};T(q,{h:()=>n,set:()=>w,unique:()=>C});var ne="http://www.w3.org/2000/svg",oe=new Set(["svg","g","path","line","circle","rect","text","title"]);function n(e,o={},...s){
let t=oe.has(e)?document.createElementNS(ne,e):document.createElement(e);return w(t,o),t.append(...s.flat().filter(a=>a!=null&&a!==!1)),t}function w(e,o){for(let[
s,t]of Object.entries(o))if(s==="style")for(let a in t)e.style.setProperty(a,t[a]);else s==="text"?e.textContent!==t&&(e.textContent=t):s.startsWith("on")?e.addEventListener(
s.slice(2),t):t==null||t===!1&&!s.startsWith("aria-")?e.removeAttribute(s):e.getAttribute(s)!==String(t)&&e.setAttribute(s,t===!0&&!s.startsWith("aria-")?"":t);
return e}var ae=0,C=e=>`plm-${e}-${++ae}`;function se({height:e=280,margin:o=46,onpoint:s}){let t={left:o,right:0,top:20,bottom:e-34},a=n("g"),h=n("g"),d=n("g"),u=n("g"),g=n("svg",{},h,d),b=n("svg",{class:"\
plm-chart",role:"img",style:{height:`${e}px`}},a,g,u),l=null,p=0;z(640),new ResizeObserver(([{contentRect:r}])=>{r.width&&Math.abs(r.width-p)>1&&(z(r.width),l&&
M(l))}).observe(b);function z(r){p=r,t.right=p-12,w(b,{viewBox:`0 0 ${p} ${e}`});let y={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};w(g,{...y,viewBox:Object.
values(y).join(" ")})}s&&le(b,r=>l&&s(l.x[0]+(r-t.left)/(t.right-t.left)*(l.x[1]-l.x[0])));function M(r){l=r;let[y,k]=r.x,[E,G]=r.y,S=i=>t.left+(i-y)/(k-y)*(t.right-
t.left),c=i=>t.bottom-(i-E)/(G-E)*(t.bottom-t.top),m=i=>Math.max(-1e4,Math.min(1e4,c(i))),x=i=>"M"+i.map(([f,_])=>`${S(f).toFixed(1)} ${m(_).toFixed(1)}`).join(
"L");w(b,{"aria-label":r.finding});let L=r.format??R;a.replaceChildren(...(r.ticks?.y??O(E,G,5)).flatMap(i=>[n("line",{class:i===0?"plm-axis":"plm-gridline",x1:t.
left,x2:t.right,y1:c(i),y2:c(i)}),n("text",{class:"plm-tick plm-end",x:t.left-8,y:c(i)+4},L(i))]),...(r.ticks?.x??O(y,k,Math.min(10,p/70))).flatMap(i=>[n("line",
{class:i===0?"plm-axis":"plm-gridline",x1:S(i),x2:S(i),y1:t.top,y2:t.bottom}),n("text",{class:"plm-tick plm-mid",x:S(i),y:t.bottom+17},(r.xformat??R)(i))]),r.xlabel&&
n("text",{class:"plm-tick plm-end plm-axisname",x:t.right,y:e-3},r.xlabel),r.ylabel&&n("text",{class:"plm-tick plm-axisname",x:t.left,y:t.top-8},r.ylabel)),h.replaceChildren(
...(r.areas??[]).map(i=>n("path",{class:`plm-area plm-cat-${i.cat}`,d:`${x(i.points)}L${S(i.points.at(-1)[0])} ${t.bottom}L${S(i.points[0][0])} ${t.bottom}Z`})),
...(r.bars??[]).flatMap(({cat:i,low:f,high:_,shares:$})=>$.map((U,N)=>{let A=(_-f)/$.length,P=S(f+N*A),Y=m(U);return U>0&&n("rect",{class:`plm-bar plm-cat-${i}`,
x:P,y:Math.max(t.top,Y),width:Math.max(.5,S(f+(N+1)*A)-P-1),height:Math.max(1,c(E)-Math.max(t.top,Y))})})).filter(Boolean));let v=(r.bars??[]).flatMap(({low:i,high:f,
shares:_})=>_.map(($,U)=>[i+(U+1)*(f-i)/_.length,$])).filter(([,i])=>i>G);d.replaceChildren(...(r.lines??[]).map(i=>n("path",{class:`plm-line plm-cat-${i.cat}`,
d:x(i.points),"stroke-dasharray":i.dash}))),u.replaceChildren(...v.map(([i,f],_)=>n("text",{class:"plm-note",x:S(i)+5,y:t.top+11+15*_},`↑ ${(100*f).toFixed(0)}\
 %`)),...r.rule==null?[]:[n("line",{class:"plm-rule",x1:S(r.rule),x2:S(r.rule),y1:t.top,y2:t.bottom})],...(r.marks??[]).flatMap(({x:i,y:f,cat:_,text:$,dx:U=8,dy:N=-8})=>[
n("circle",{class:`plm-mark plm-cat-${_}`,cx:S(i),cy:m(f),r:5}),$&&n("text",{class:`plm-note${U<0?" plm-end":""}`,x:S(i)+U,y:m(f)+N},$)]).filter(Boolean))}return{
node:b,update:M}}function O(e,o,s){let t=(o-e)/s,a=10**Math.floor(Math.log10(t)),h=a*[1,2,5,10].find(d=>d*a>=t*.999);return Array.from({length:Math.floor((o-e)/
h+1e-9)+2},(d,u)=>Number(((Math.ceil(e/h-1e-9)+u)*h).toPrecision(12))).filter(d=>d<=o+1e-9)}var R=e=>String(Number(e.toPrecision(4))).replace("-","−"),re=(e,o)=>Number.
isNaN(e)?"NaN":e.toFixed(o).replace("-","−");function le(e,o){let s=t=>{let a=e.getBoundingClientRect();o(t.clientX-a.left)};e.addEventListener("pointerdown",
t=>{e.setPointerCapture(t.pointerId),s(t)}),e.addEventListener("pointermove",t=>{t.buttons&&s(t)})}var H={};T(H,{spelled:()=>he,visible:()=>D});var Z=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
ie={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},V=e=>ie[e]??`U+${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function D(e){let o=[],
s=0;for(let t of e.matchAll(Z))o.push(e.slice(s,t.index),n("span",{class:"plm-chip"},V(t[0]))),s=t.index+t[0].length;return[...o,e.slice(s)].filter(t=>t!=="")}var he=e=>e.
replace(Z,o=>`⟨${V(o)}⟩`);var I={};T(I,{copyCode:()=>pe,table:()=>X,tableSwitch:()=>ce});function ce(e,o){let s=C("table"),t=n("div",{class:"plm-table",id:s,tabindex:"0"}),a=n("button",{type:"button",class:"plm-button","aria-controls":s,onclick:()=>e.
set({as_table:!e.get("as_table")})},e.t("as_table"));e.foot.append(a),e.foot.after(t),e.onDraw(()=>{let h=e.get("as_table");w(a,{"aria-expanded":h,"aria-pressed":h}),
t.hidden=!h,h&&t.replaceChildren(X(o()))})}function X({caption:e,columns:o,rows:s}){let t=(a,h)=>d=>n(a,{scope:h},D(String(d)));return n("table",{},n("caption",
{},e),n("thead",{},n("tr",{},o.map(t("th","col")))),n("tbody",{},s.map(a=>n("tr",{},a.map((h,d)=>(d?t("td"):t("th","row"))(h))))))}function pe(e,o){let s=C("cod\
e"),t=n("code"),a=n("pre",{class:"plm-code",id:s,hidden:!0,tabindex:"0"},t),h=n("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":s,
onclick:d},e.t("copy"));async function d(){a.hidden=!1,w(h,{"aria-expanded":!0}),w(t,{text:o()});try{await navigator.clipboard.writeText(t.textContent),e.say(e.
t("copied")),w(h,{text:e.t("copied")})}catch{getSelection().selectAllChildren(t),e.say(e.t("selected")),w(h,{text:e.t("selected")})}clearTimeout(u),u=setTimeout(
()=>w(h,{text:e.t("copy")}),1500)}let u=0;e.onClose(()=>clearTimeout(u)),e.foot.append(h),e.root.querySelector(".plm-live").before(a),e.onDraw(()=>{a.hidden||w(
t,{text:o()})})}var j={};T(j,{grid:()=>me,shade:()=>Q});function me(e,{label:o,onfocus:s=()=>{},ontoggle:t}){let a=n("table",{class:"plm-grid",role:"grid","aria-label":o,"aria-multiselectable":t?"true":void 0}),h=[],
d=[],u=[],g=[],b="",l=[0,0],p=null,z=null,M=([c,m])=>[Math.max(0,Math.min(h.length-1,c)),Math.max(0,Math.min(h[0].length-1,m))],r=()=>{let[c,m]=p??l,[x,L]=l,v=[];
for(let i=Math.min(c,x);i<=Math.max(c,x);i++)for(let f=Math.min(m,L);f<=Math.max(m,L);f++)v.push([i,f]);return v},y=()=>{let c=new Set(p?r().map(String):[]);h.forEach(
(m,x)=>m.forEach((L,v)=>{w(L,{tabindex:x===l[0]&&v===l[1]?0:-1,"aria-selected":c.has(`${x},${v}`)?"true":void 0})}))},k=(c,m)=>{p=m?p??l:null,l=M(c),y(),h[l[0]][l[1]].
focus()},E=c=>{let m=c.closest?.("td");return m&&a.contains(m)&&m.dataset.at?m.dataset.at.split(",").map(Number):null};if(a.addEventListener("keydown",c=>{let[m,
x]=l,L=[h.length-1,h[0].length-1],v=c.ctrlKey||c.metaKey,i={ArrowUp:[m-1,x],ArrowDown:[m+1,x],ArrowLeft:[m,x-1],ArrowRight:[m,x+1],Home:[v?0:m,0],End:[v?L[0]:m,
L[1]]}[c.key];if(i)k(i,c.shiftKey);else if(c.key===" "&&t)t(r(),l);else if(c.key==="Escape"&&p)k(l,!1);else return;c.preventDefault()}),a.addEventListener("focu\
sin",c=>{let m=E(c.target);m&&(String(m)!==String(l)&&(l=m,y()),s(...l))}),t){let c=x=>{x&&z&&!z.has(String(x))&&(z.add(String(x)),t([x],z.from))};a.addEventListener(
"pointerdown",x=>{let L=E(x.target);!L||x.button||(x.target.releasePointerCapture?.(x.pointerId),z=Object.assign(new Set,{from:L}),p=null,l=L,y(),c(L))}),a.addEventListener(
"pointerover",x=>{x.buttons&&c(E(x.target))});let m=()=>{z=null};addEventListener("pointerup",m),e.onClose(()=>removeEventListener("pointerup",m))}function G({rows:c,
columns:m,sides:x=[],corner:L=""}){let v=m.some(f=>[...f].length>3);g=m.map(f=>n("th",{scope:"col",class:v?"plm-col plm-tall":"plm-col"},n("span",{},D(f)))),u=c.
map(f=>n("th",{scope:"row"},D(f)));let i=n("tr",{},n("th",{class:"plm-corner",scope:"col"},L),g,x.map(f=>n("th",{scope:"col",class:"plm-side"},n("span",{},f))));
h=c.map((f,_)=>m.map(($,U)=>n("td",{role:"gridcell","data-at":`${_},${U}`}))),d=c.map(()=>x.map(()=>n("td",{class:"plm-side"}))),a.replaceChildren(n("thead",{},
i),n("tbody",{},c.map((f,_)=>n("tr",{},u[_],h[_],d[_])))),l=M(l),p=null,y()}function S(c){let m=JSON.stringify([c.rows,c.columns,c.sides]);m!==b&&(b=m,G(c)),a.classList.
toggle("plm-dense",c.columns.length>10);let[x,L]=c.here??[];u.forEach((v,i)=>v.classList.toggle("plm-here",i===x)),g.forEach((v,i)=>v.classList.toggle("plm-here",
i===L)),h.forEach((v,i)=>v.forEach((f,_)=>{let{text:$="",name:U,kind:N="",heat:A}=c.cell(i,_),P=A>.66?`${N} plm-hi`:A>.47?`${N} plm-mid`:N;f.ariaLabel!==U&&(f.ariaLabel=
U),f.textContent!==$&&(f.textContent=$),f.className!==P&&(f.className=P),A!==f.heat&&(f.heat=A,A==null?f.style.removeProperty("background-color"):f.style.setProperty(
"background-color",Q(A)))})),c.side&&d.forEach((v,i)=>c.side(i).forEach((f,_)=>w(v[_],{text:f})))}return{node:a,update:S,at:()=>l}}function Q(e){let o=Math.max(
0,Math.min(1,e))*8,s=Math.min(7,Math.floor(o));return`color-mix(in oklab, var(--plm-seq-${s+1}) ${Math.round((o-s)*100)}%, var(--plm-seq-${s}))`}var B={};T(B,{guess:()=>fe});function fe(e,{question:o,right:s,unit:t="",type:a="number",step:h="any"}){let d=C("guess"),u=n("p",{class:"plm-verdict","aria-live":"polite"}),g=n("input",{type:a,
step:h,id:d,inputmode:a==="number"?"decimal":"text",autocomplete:"off"}),b=n("form",{class:"plm-guess",onsubmit:p=>{p.preventDefault(),e.set({guess:g.value.slice(
0,40)})}},n("label",{for:d},e.t("guess")),g,t&&n("span",{class:"plm-unit"},t),n("button",{type:"submit",class:"plm-button"},e.t("check"))),l=n("p",{class:"plm-q\
uestion"});return e.onDraw(()=>{let p=e.get("guess"),z=p===""?null:s(a==="number"?Number(p):p);w(l,{text:typeof o=="function"?o():o}),p!==""&&document.activeElement!==
g&&(g.value=p),w(u,{text:z?z[1]:"","data-right":z?String(z[0]):void 0})}),n("div",{class:"plm-ask"},l,b,u)}var K={};T(K,{buttons:()=>ge,check:()=>ze,select:()=>ue,slider:()=>de,textbox:()=>be,toggles:()=>xe});var W=(e,o,...s)=>n("div",{class:"plm-field"},n("label",{for:o,class:"plm-label"},e),n("div",{class:"plm-row"},...s));function de(e,o,{label:s=e.t(o),min:t,max:a,
step:h=1,format:d,when:u,read:g=()=>e.get(o),write:b=l=>e.set({[o]:l})}){if(!e.wants(o))return null;let l=C(o),p=k=>typeof k=="function"?k():k,z=k=>{let E=k.target.
valueAsNumber;Number.isFinite(E)&&b(Math.min(p(a),Math.max(p(t),E)))},M=n("input",{type:"range",id:l,step:h,oninput:z}),r=n("input",{type:"number",step:h,"aria-\
label":s,onchange:z}),y=W(s,l,M,r);return e.onDraw(()=>{let k=g();y.hidden=u?!u():!1;for(let E of[M,r])w(E,{min:p(t),max:p(a)}),E.valueAsNumber!==k&&(E.value=k);
w(M,{"aria-valuetext":d&&d(k),style:{"--fill":`${100*(k-p(t))/(p(a)-p(t)||1)}%`}})}),y}function ue(e,o,{label:s=e.t(o),options:t,onpick:a,when:h}){if(!e.wants(o))
return null;let d=C(o),u=n("select",{id:d,onchange:()=>a?a(u.value):e.set({[o]:u.value})},t.map(([b,l])=>n("option",{value:b},l))),g=W(s,d,u);return e.onDraw(()=>{
g.hidden=h?!h():!1,u.value=e.get(o)}),g}function ge(e,o,{label:s=e.t(o),options:t,when:a,onpick:h,wide:d}){if(!e.wants(o))return null;let u=t.map(([b,l,p])=>n("\
button",{type:"button",title:p,onclick:()=>(h??(z=>e.set({[o]:z})))(b)},l)),g=n("div",{class:d?"plm-field plm-full":"plm-field",role:"group","aria-label":s},n("\
span",{class:"plm-label","aria-hidden":"true"},s),n("div",{class:"plm-buttons"},u));return e.onDraw(()=>{g.hidden=a?!a():!1,u.forEach((b,l)=>w(b,{"aria-pressed":t[l][0]===
e.get(o)}))}),g}function xe(e,o,{label:s=e.t(o),options:t,least:a=1}){if(!e.wants(o))return null;let h=g=>{let b=e.get(o),l=t.map(([p])=>p).filter(p=>p===g!==b.
includes(p));l.length>=a&&e.set({[o]:l})},d=t.map(([g,b,l])=>n("button",{type:"button",class:l?`plm-toggle plm-cat-${l}`:"plm-toggle",onclick:()=>h(g)},b)),u=n(
"div",{class:"plm-field plm-wide",role:"group","aria-label":s},n("span",{class:"plm-label","aria-hidden":"true"},s),n("div",{class:"plm-toggles"},d));return e.onDraw(
()=>d.forEach((g,b)=>w(g,{"aria-pressed":e.get(o).includes(t[b][0])}))),u}function ze(e,o,{label:s=e.t(o),when:t}={}){if(!e.wants(o))return null;let a=n("input",
{type:"checkbox",onchange:()=>e.set({[o]:a.checked})}),h=n("label",{class:"plm-check"},a,s);return e.onDraw(()=>{h.hidden=t?!t():!1,a.checked=e.get(o)}),h}function be(e,o,{
label:s=e.t(o),bad:t=()=>"",when:a,wide:h=!0,max:d=400}){if(!e.wants(o))return null;let u=C(o),g=n("span",{class:"plm-hint",id:`${u}-hint`}),b=()=>{let z=t(l.value);
w(g,{text:z}),w(l,{"aria-invalid":z!==""}),z||e.set({[o]:l.value})},l=n("input",{type:"text",id:u,maxlength:d,spellcheck:"false",autocomplete:"off","aria-descri\
bedby":`${u}-hint`,oninput:b}),p=W(s,u,l);return p.append(g),h&&p.classList.add("plm-wide"),e.onDraw(()=>{p.hidden=a?!a():!1;let z=e.get(o);l.value!==z&&l.getAttribute(
"aria-invalid")!=="true"&&(l.value=z)}),p}var J={};T(J,{widget:()=>we});var ee={guess:{en:"Your guess",zh:"你的猜测"},check:{en:"Check",zh:"核对"},as_table:{en:"Show as table",zh:"显示为表格"},copy:{en:"Copy as PyTorch",zh:"\
复制 PyTorch 代码"},copied:{en:"Copied",zh:"已复制"},selected:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"}};function we({words:e,build:o}){return{render({model:s,el:t}){let a=ke(s,e);t.append(a.root),a.onDraw(o(a));let h=a.start();return w(a.root,{"data-ready":!0}),()=>{
h(),a.root.remove()}}}}function ke(e,o){let s=[],t=[],a=new Set,h=ye(e.get("lang")),d=e.get("controls"),u=(r,y={})=>{let k=o[r]??ee[r];if(!k)throw new Error(`no\
 words for ${r}`);return(k[h]??k.en).replace(/\{(\w+)\}/g,(E,G)=>y[G]??"")},g=(r,...y)=>n("div",{class:`plm-${r}`},...y),b=n("div",{class:"plm-live",role:"statu\
s","aria-live":"polite"}),l={head:g("head"),controls:g("controls"),stage:g("stage"),finding:n("p",{class:"plm-finding"}),foot:g("foot")},p=n("div",{class:"plm",
role:"group","aria-label":u("title"),lang:h,"data-lm-suppress-shortcuts":"true"},...Object.values(l),b),z=0,M=0;return{root:p,t:u,language:h,...l,get(r){return a.
add(r),e.get(r)},set(r){for(let y in r)e.set(y,r[y]);e.save_changes()},wants:r=>d==null||d.includes(r),onDraw(r){r&&t.push(r)},beforeDraw(r){t.unshift(r)},onClose(r){
s.push(r)},say(r){clearTimeout(M),M=setTimeout(()=>{b.textContent=r},500)},start(){let r=()=>{z=0;for(let k of t)k()},y=()=>{z||=requestAnimationFrame(r)};r();for(let k of a)
e.on(`change:${k}`,y);return()=>{cancelAnimationFrame(z),clearTimeout(M);for(let k of a)e.off(`change:${k}`,y);for(let k of s)k()}}}}function ye(e){return/^zh/i.
test(e||document.documentElement.lang)?"zh":"en"}(globalThis.plm??={}).kit=Object.assign({},F,H,q,I,j,B,K,J);})();
