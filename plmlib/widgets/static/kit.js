(()=>{var te=Object.defineProperty;var G=(e,o)=>{for(var s in o)te(e,s,{get:o[s],enumerable:!0})};var O={};G(O,{chart:()=>se,fixed:()=>re,short:()=>R,ticks:()=>F});var q={};G(q,{h:()=>n,set:()=>w,unique:()=>N});var ne="http://www.w3.org/2000/svg",oe=new Set(["svg","g","path","line","circle","rect","text","title"]);function n(e,o={},...s){
let t=oe.has(e)?document.createElementNS(ne,e):document.createElement(e);return w(t,o),t.append(...s.flat().filter(a=>a!=null&&a!==!1)),t}function w(e,o){for(let[
s,t]of Object.entries(o))if(s==="style")for(let a in t)e.style.setProperty(a,t[a]);else s==="text"?e.textContent!==t&&(e.textContent=t):s.startsWith("on")?e.addEventListener(
s.slice(2),t):t==null||t===!1&&!s.startsWith("aria-")?e.removeAttribute(s):e.getAttribute(s)!==String(t)&&e.setAttribute(s,t===!0&&!s.startsWith("aria-")?"":t);
return e}var ae=0,N=e=>`plm-${e}-${++ae}`;function se({height:e=280,margin:o=46,onpoint:s}){let t={left:o,right:0,top:20,bottom:e-34},a=n("g"),c=n("g"),d=n("g"),u=n("g"),g=n("svg",{},c,d),z=n("svg",{class:"\
plm-chart",role:"img",style:{height:`${e}px`}},a,g,u),l=null,f=0;b(640),new ResizeObserver(([{contentRect:r}])=>{r.width&&Math.abs(r.width-f)>1&&(b(r.width),l&&
S(l))}).observe(z);function b(r){f=r,t.right=f-12,w(z,{viewBox:`0 0 ${f} ${e}`});let y={x:t.left,y:t.top,width:t.right-t.left,height:t.bottom-t.top};w(g,{...y,viewBox:Object.
values(y).join(" ")})}s&&le(z,r=>l&&s(l.x[0]+(r-t.left)/(t.right-t.left)*(l.x[1]-l.x[0])));function S(r){l=r;let[y,v]=r.x,[E,D]=r.y,M=i=>t.left+(i-y)/(v-y)*(t.right-
t.left),h=i=>t.bottom-(i-E)/(D-E)*(t.bottom-t.top),p=i=>Math.max(-1e4,Math.min(1e4,h(i))),x=i=>"M"+i.map(([m,_])=>`${M(m).toFixed(1)} ${p(_).toFixed(1)}`).join(
"L");w(z,{"aria-label":r.finding});let L=r.format??R;a.replaceChildren(...(r.ticks?.y??F(E,D,5)).flatMap(i=>[n("line",{class:i===0?"plm-axis":"plm-gridline",x1:t.
left,x2:t.right,y1:h(i),y2:h(i)}),n("text",{class:"plm-tick plm-end",x:t.left-8,y:h(i)+4},L(i))]),...(r.ticks?.x??F(y,v,Math.min(10,f/70))).flatMap(i=>[n("line",
{class:i===0?"plm-axis":"plm-gridline",x1:M(i),x2:M(i),y1:t.top,y2:t.bottom}),n("text",{class:"plm-tick plm-mid",x:M(i),y:t.bottom+17},(r.xformat??R)(i))]),r.xlabel&&
n("text",{class:"plm-tick plm-end plm-axisname",x:t.right,y:e-3},r.xlabel),r.ylabel&&n("text",{class:"plm-tick plm-axisname",x:t.left,y:t.top-8},r.ylabel)),c.replaceChildren(
...(r.areas??[]).map(i=>n("path",{class:`plm-area plm-cat-${i.cat}`,d:`${x(i.points)}L${M(i.points.at(-1)[0])} ${t.bottom}L${M(i.points[0][0])} ${t.bottom}Z`})),
...(r.bars??[]).flatMap(({cat:i,low:m,high:_,shares:$})=>$.map((U,C)=>{let A=(_-m)/$.length,T=M(m+C*A),Z=p(U);return U>0&&n("rect",{class:`plm-bar plm-cat-${i}`,
x:T,y:Math.max(t.top,Z),width:Math.max(.5,M(m+(C+1)*A)-T-1),height:Math.max(1,h(E)-Math.max(t.top,Z))})})).filter(Boolean));let k=(r.bars??[]).flatMap(({low:i,high:m,
shares:_})=>_.map(($,U)=>[i+(U+1)*(m-i)/_.length,$])).filter(([,i])=>i>D);d.replaceChildren(...(r.lines??[]).map(i=>n("path",{class:`plm-line plm-cat-${i.cat}`,
d:x(i.points),"stroke-dasharray":i.dash}))),u.replaceChildren(...k.map(([i,m],_)=>n("text",{class:"plm-note",x:M(i)+5,y:t.top+11+15*_},`↑ ${(100*m).toFixed(0)}\
 %`)),...r.rule==null?[]:[n("line",{class:"plm-rule",x1:M(r.rule),x2:M(r.rule),y1:t.top,y2:t.bottom})],...(r.marks??[]).flatMap(({x:i,y:m,cat:_,text:$,dx:U=8,dy:C=-8})=>[
n("circle",{class:`plm-mark plm-cat-${_}`,cx:M(i),cy:p(m),r:5}),$&&n("text",{class:`plm-note${U<0?" plm-end":""}`,x:M(i)+U,y:p(m)+C},$)]).filter(Boolean))}return{
node:z,update:S}}function F(e,o,s){let t=(o-e)/s,a=10**Math.floor(Math.log10(t)),c=a*[1,2,5,10].find(d=>d*a>=t*.999);return Array.from({length:Math.floor((o-e)/
c+1e-9)+2},(d,u)=>Number(((Math.ceil(e/c-1e-9)+u)*c).toPrecision(12))).filter(d=>d<=o+1e-9)}var R=e=>String(Number(e.toPrecision(4))).replace("-","−"),re=(e,o)=>Number.
isNaN(e)?"NaN":e.toFixed(o).replace("-","−");function le(e,o){let s=t=>{let a=e.getBoundingClientRect();o(t.clientX-a.left)};e.addEventListener("pointerdown",
t=>{e.setPointerCapture(t.pointerId),s(t)}),e.addEventListener("pointermove",t=>{t.buttons&&s(t)})}var j={};G(j,{spelled:()=>ce,visible:()=>P});var V=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
ie={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},X=e=>ie[e]??`U+${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function P(e){let o=[],
s=0;for(let t of e.matchAll(V))o.push(e.slice(s,t.index),n("span",{class:"plm-chip"},X(t[0]))),s=t.index+t[0].length;return[...o,e.slice(s)].filter(t=>t!=="")}var ce=e=>e.
replace(V,o=>`⟨${X(o)}⟩`);var I={};G(I,{copyCode:()=>fe,table:()=>Y,tableSwitch:()=>he});function he(e,o){let s=N("table"),t=n("div",{class:"plm-table",id:s,tabindex:"0"}),a=n("button",{type:"button",class:"plm-button","aria-controls":s,onclick:()=>e.
set({as_table:!e.get("as_table")})},e.t("as_table"));e.foot.append(a),e.foot.after(t),e.onDraw(()=>{let c=e.get("as_table");w(a,{"aria-expanded":c,"aria-pressed":c}),
t.hidden=!c,c&&t.replaceChildren(Y(o()))})}function Y({caption:e,columns:o,rows:s}){let t=(a,c)=>d=>n(a,{scope:c},P(String(d)));return n("table",{},n("caption",
{},e),n("thead",{},n("tr",{},o.map(t("th","col")))),n("tbody",{},s.map(a=>n("tr",{},a.map((c,d)=>(d?t("td"):t("th","row"))(c))))))}function fe(e,o){let s=N("cod\
e"),t=n("code"),a=n("pre",{class:"plm-code",id:s,hidden:!0,tabindex:"0"},t),c=n("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":s,
onclick:d},e.t("copy"));async function d(){a.hidden=!1,w(c,{"aria-expanded":!0}),w(t,{text:o()});try{await navigator.clipboard.writeText(t.textContent),e.say(e.
t("copied")),w(c,{text:e.t("copied")})}catch{getSelection().selectAllChildren(t),e.say(e.t("selected")),w(c,{text:e.t("selected")})}clearTimeout(u),u=setTimeout(
()=>w(c,{text:e.t("copy")}),1500)}let u=0;e.onClose(()=>clearTimeout(u)),e.foot.append(c),e.root.querySelector(".plm-live").before(a),e.onDraw(()=>{a.hidden||w(
t,{text:o()})})}var B={};G(B,{grid:()=>pe,shade:()=>Q});function pe(e,{label:o,onfocus:s=()=>{},ontoggle:t}){let a=n("table",{class:"plm-grid",role:"grid","aria-label":o,"aria-multiselectable":t?"true":void 0}),c=[],
d=[],u=[],g=[],z="",l=[0,0],f=null,b=null,S=([h,p])=>[Math.max(0,Math.min(c.length-1,h)),Math.max(0,Math.min(c[0].length-1,p))],r=()=>{let[h,p]=f??l,[x,L]=l,k=[];
for(let i=Math.min(h,x);i<=Math.max(h,x);i++)for(let m=Math.min(p,L);m<=Math.max(p,L);m++)k.push([i,m]);return k},y=()=>{let h=new Set(f?r().map(String):[]);c.forEach(
(p,x)=>p.forEach((L,k)=>{w(L,{tabindex:x===l[0]&&k===l[1]?0:-1,"aria-selected":h.has(`${x},${k}`)?"true":void 0})}))},v=(h,p)=>{f=p?f??l:null,l=S(h),y(),c[l[0]][l[1]].
focus()},E=h=>{let p=h.closest?.("td");return p&&a.contains(p)&&p.dataset.at?p.dataset.at.split(",").map(Number):null};if(a.addEventListener("keydown",h=>{let[p,
x]=l,L=[c.length-1,c[0].length-1],k=h.ctrlKey||h.metaKey,i={ArrowUp:[p-1,x],ArrowDown:[p+1,x],ArrowLeft:[p,x-1],ArrowRight:[p,x+1],Home:[k?0:p,0],End:[k?L[0]:p,
L[1]]}[h.key];if(i)v(i,h.shiftKey);else if(h.key===" "&&t)t(r(),l);else if(h.key==="Escape"&&f)v(l,!1);else return;h.preventDefault()}),a.addEventListener("focu\
sin",h=>{let p=E(h.target);p&&(String(p)!==String(l)&&(l=p,y()),s(...l))}),t){let h=x=>{x&&b&&!b.has(String(x))&&(b.add(String(x)),t([x],b.from))};a.addEventListener(
"pointerdown",x=>{let L=E(x.target);!L||x.button||(x.target.releasePointerCapture?.(x.pointerId),b=Object.assign(new Set,{from:L}),f=null,l=L,y(),h(L))}),a.addEventListener(
"pointerover",x=>{x.buttons&&h(E(x.target))});let p=()=>{b=null};addEventListener("pointerup",p),e.onClose(()=>removeEventListener("pointerup",p))}function D({rows:h,
columns:p,sides:x=[],corner:L=""}){let k=p.some(m=>[...m].length>3);g=p.map(m=>n("th",{scope:"col",class:k?"plm-col plm-tall":"plm-col"},n("span",{},P(m)))),u=h.
map(m=>n("th",{scope:"row"},P(m)));let i=n("tr",{},n("th",{class:"plm-corner",scope:"col"},L),g,x.map(m=>n("th",{scope:"col",class:"plm-side"},n("span",{},m))));
c=h.map((m,_)=>p.map(($,U)=>n("td",{role:"gridcell","data-at":`${_},${U}`}))),d=h.map(()=>x.map(()=>n("td",{class:"plm-side"}))),a.replaceChildren(n("thead",{},
i),n("tbody",{},h.map((m,_)=>n("tr",{},u[_],c[_],d[_])))),l=S(l),f=null,y()}function M(h){let p=JSON.stringify([h.rows,h.columns,h.sides]);p!==z&&(z=p,D(h)),a.classList.
toggle("plm-dense",h.columns.length>10);let[x,L]=h.here??[];u.forEach((k,i)=>k.classList.toggle("plm-here",i===x)),g.forEach((k,i)=>k.classList.toggle("plm-here",
i===L)),c.forEach((k,i)=>k.forEach((m,_)=>{let{text:$="",name:U,kind:C="",heat:A}=h.cell(i,_),T=A>.66?`${C} plm-hi`:A>.47?`${C} plm-mid`:C;m.ariaLabel!==U&&(m.ariaLabel=
U),m.textContent!==$&&(m.textContent=$),m.className!==T&&(m.className=T),A!==m.heat&&(m.heat=A,A==null?m.style.removeProperty("background-color"):m.style.setProperty(
"background-color",Q(A)))})),h.side&&d.forEach((k,i)=>h.side(i).forEach((m,_)=>w(k[_],{text:m})))}return{node:a,update:M,at:()=>l}}function Q(e){let o=Math.max(
0,Math.min(1,e))*8,s=Math.min(7,Math.floor(o));return`color-mix(in oklab, var(--plm-seq-${s+1}) ${Math.round((o-s)*100)}%, var(--plm-seq-${s}))`}var W={};G(W,{guess:()=>me});function me(e,{question:o,right:s,unit:t="",type:a="number",step:c="any"}){let d=N("guess"),u=n("p",{class:"plm-verdict","aria-live":"polite"}),g=n("input",{type:a,
step:c,id:d,inputmode:a==="number"?"decimal":"text",autocomplete:"off"}),z=n("form",{class:"plm-guess",onsubmit:f=>{f.preventDefault(),e.set({guess:g.value.slice(
0,40)})}},n("label",{for:d},e.t("guess")),g,t&&n("span",{class:"plm-unit"},t),n("button",{type:"submit",class:"plm-button"},e.t("check"))),l=n("p",{class:"plm-q\
uestion"});return e.onDraw(()=>{let f=e.get("guess"),b=f===""?null:s(a==="number"?Number(f):f);w(l,{text:typeof o=="function"?o():o}),f!==""&&document.activeElement!==
g&&(g.value=f),w(u,{text:b?b[1]:"","data-right":b?String(b[0]):void 0})}),n("div",{class:"plm-ask"},l,z,u)}var K={};G(K,{buttons:()=>ge,check:()=>be,select:()=>ue,slider:()=>de,textbox:()=>ze,toggles:()=>xe});var H=(e,o,...s)=>n("div",{class:"plm-field"},n("label",{for:o,class:"plm-label"},e),n("div",{class:"plm-row"},...s));function de(e,o,{label:s=e.t(o),min:t,max:a,
step:c=1,format:d,when:u,read:g=()=>e.get(o),write:z=l=>e.set({[o]:l})}){if(!e.wants(o))return null;let l=N(o),f=v=>typeof v=="function"?v():v,b=v=>{let E=v.target.
valueAsNumber;Number.isFinite(E)&&z(Math.min(f(a),Math.max(f(t),E)))},S=n("input",{type:"range",id:l,step:c,oninput:b}),r=n("input",{type:"number",step:c,"aria-\
label":s,onchange:b}),y=H(s,l,S,r);return e.onDraw(()=>{let v=g();y.hidden=u?!u():!1;for(let E of[S,r])w(E,{min:f(t),max:f(a)}),E.valueAsNumber!==v&&(E.value=v);
w(S,{"aria-valuetext":d&&d(v),style:{"--fill":`${100*(v-f(t))/(f(a)-f(t)||1)}%`}})}),y}function ue(e,o,{label:s=e.t(o),options:t,onpick:a,when:c}){if(!e.wants(o))
return null;let d=N(o),u=n("select",{id:d,onchange:()=>a?a(u.value):e.set({[o]:u.value})},t.map(([z,l])=>n("option",{value:z},l))),g=H(s,d,u);return e.onDraw(()=>{
g.hidden=c?!c():!1,u.value=e.get(o)}),g}function ge(e,o,{label:s=e.t(o),options:t,when:a,onpick:c,wide:d}){if(!e.wants(o))return null;let u=t.map(([z,l,f])=>n("\
button",{type:"button",title:f,onclick:()=>(c??(b=>e.set({[o]:b})))(z)},l)),g=n("div",{class:d?"plm-field plm-full":"plm-field",role:"group","aria-label":s},n("\
span",{class:"plm-label","aria-hidden":"true"},s),n("div",{class:"plm-buttons"},u));return e.onDraw(()=>{g.hidden=a?!a():!1,u.forEach((z,l)=>w(z,{"aria-pressed":t[l][0]===
e.get(o)}))}),g}function xe(e,o,{label:s=e.t(o),options:t,least:a=1}){if(!e.wants(o))return null;let c=g=>{let z=e.get(o),l=t.map(([f])=>f).filter(f=>f===g!==z.
includes(f));l.length>=a&&e.set({[o]:l})},d=t.map(([g,z,l])=>n("button",{type:"button",class:l?`plm-toggle plm-cat-${l}`:"plm-toggle",onclick:()=>c(g)},z)),u=n(
"div",{class:"plm-field plm-wide",role:"group","aria-label":s},n("span",{class:"plm-label","aria-hidden":"true"},s),n("div",{class:"plm-toggles"},d));return e.onDraw(
()=>d.forEach((g,z)=>w(g,{"aria-pressed":e.get(o).includes(t[z][0])}))),u}function be(e,o,{label:s=e.t(o),when:t}={}){if(!e.wants(o))return null;let a=n("input",
{type:"checkbox",onchange:()=>e.set({[o]:a.checked})}),c=n("label",{class:"plm-check"},a,s);return e.onDraw(()=>{c.hidden=t?!t():!1,a.checked=e.get(o)}),c}function ze(e,o,{
label:s=e.t(o),bad:t=()=>"",when:a,wide:c=!0,max:d=400}){if(!e.wants(o))return null;let u=N(o),g=n("span",{class:"plm-hint",id:`${u}-hint`}),z=()=>{let b=t(l.value);
w(g,{text:b}),w(l,{"aria-invalid":b!==""}),b||e.set({[o]:l.value})},l=n("input",{type:"text",id:u,maxlength:d,spellcheck:"false",autocomplete:"off","aria-descri\
bedby":`${u}-hint`,oninput:z}),f=H(s,u,l);return f.append(g),c&&f.classList.add("plm-wide"),e.onDraw(()=>{f.hidden=a?!a():!1;let b=e.get(o);l.value!==b&&l.getAttribute(
"aria-invalid")!=="true"&&(l.value=b)}),f}var J={};G(J,{widget:()=>we});var ee={guess:{en:"Your guess",zh:"你的猜测"},check:{en:"Check",zh:"核对"},as_table:{en:"Show as table",zh:"显示为表格"},copy:{en:"Copy as PyTorch",zh:"\
复制 PyTorch 代码"},copied:{en:"Copied",zh:"已复制"},selected:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"}};function we({words:e,build:o}){return{render({model:s,el:t}){let a=ve(s,e);t.append(a.root),a.onDraw(o(a));let c=a.start();return w(a.root,{"data-ready":!0}),()=>{
c(),a.root.remove()}}}}function ve(e,o){let s=[],t=[],a=new Set,c=ye(e.get("lang")),d=e.get("controls"),u=(r,y={})=>{let v=o[r]??ee[r];if(!v)throw new Error(`no\
 words for ${r}`);return(v[c]??v.en).replace(/\{(\w+)\}/g,(E,D)=>y[D]??"")},g=(r,...y)=>n("div",{class:`plm-${r}`},...y),z=n("div",{class:"plm-live",role:"statu\
s","aria-live":"polite"}),l={head:g("head"),controls:g("controls"),stage:g("stage"),finding:n("p",{class:"plm-finding"}),foot:g("foot")},f=n("div",{class:"plm",
role:"group","aria-label":u("title"),lang:c,"data-lm-suppress-shortcuts":"true"},...Object.values(l),z),b=0,S=0;return{root:f,t:u,language:c,...l,get(r){return a.
add(r),e.get(r)},set(r){for(let y in r)e.set(y,r[y]);e.save_changes()},wants:r=>d==null||d.includes(r),onDraw(r){r&&t.push(r)},beforeDraw(r){t.unshift(r)},onClose(r){
s.push(r)},say(r){clearTimeout(S),S=setTimeout(()=>{z.textContent=r},500)},start(){let r=()=>{b=0;for(let v of t)v()},y=()=>{b||=requestAnimationFrame(r)};r();for(let v of a)
e.on(`change:${v}`,y);return()=>{cancelAnimationFrame(b),clearTimeout(S);for(let v of a)e.off(`change:${v}`,y);for(let v of s)v()}}}}function ye(e){return/^zh/i.
test(e||document.documentElement.lang)?"zh":"en"}(globalThis.plm??={}).kit=Object.assign({},O,j,q,I,B,W,K,J);})();
