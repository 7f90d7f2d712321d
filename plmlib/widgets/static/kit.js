(()=>{var lt=Object.defineProperty;var N=(t,n)=>{for(var s in n)lt(t,s,{get:n[s],enumerable:!0})};var H={};N(H,{chart:()=>dt,fixed:()=>mt,short:()=>B,ticks:()=>R});var F={};N(F,{h:()=>a,set:()=>y,unique:()=>T});var it="http://www.w3.org/2000/svg",ct=new Set(["input","select","button","textarea","summary","a"]),pt=new Set([
"svg","g","path","line","circle","rect","text","title"]);function a(t,n={},...s){let e=pt.has(t)?document.createElementNS(it,t):document.createElement(t);return(ct.
has(t)||"tabindex"in n)&&e.setAttribute("data-lm-suppress-shortcuts","true"),y(e,n),e.append(...s.flat(1/0).filter(r=>r!=null&&r!==!1)),e}function y(t,n){for(let[
s,e]of Object.entries(n))if(s==="style")for(let r in e)t.style.setProperty(r,e[r]);else s==="text"?t.textContent!==e&&(t.textContent=e):s.startsWith("on")?t.addEventListener(
s.slice(2),e):e==null||e===!1&&!s.startsWith("aria-")?t.removeAttribute(s):t.getAttribute(s)!==String(e)&&t.setAttribute(s,e===!0&&!s.startsWith("aria-")?"":e);
return t}var T=t=>`plm-${t}-${globalThis.plm.ids=(globalThis.plm.ids??0)+1}`;function dt({height:t=280,margin:n=46,onpoint:s}){let e={left:n,right:0,top:20,bottom:t-34},r=a("g"),l=a("g"),p=a("g"),f=a("g"),x=a("svg",{},l,p),b=a("svg",{class:"\
plm-chart",role:"img",style:{height:`${t}px`}},r,x,f),i=null,u=0;g(640),new ResizeObserver(([{contentRect:h}])=>{h.width&&Math.abs(h.width-u)>1&&(g(h.width),i&&
E(i))}).observe(b);function g(h){u=h,e.right=u-12,y(b,{viewBox:`0 0 ${u} ${t}`});let S={x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top};y(x,{...S,viewBox:Object.
values(S).join(" ")})}s&&ft(b,h=>i&&s(i.x[0]+(h-e.left)/(e.right-e.left)*(i.x[1]-i.x[0])));function E(h){i=h;let[S,_]=h.x,[d,A]=h.y,L=o=>e.left+(o-S)/(_-S)*(e.right-
e.left),C=o=>e.bottom-(o-d)/(A-d)*(e.bottom-e.top),U=o=>Math.max(-1e4,Math.min(1e4,C(o))),D=o=>"M"+o.map(([c,m])=>`${L(c).toFixed(1)} ${U(m).toFixed(1)}`).join(
"L");y(b,{"aria-label":h.finding});let O=h.format??B;r.replaceChildren(...(h.ticks?.y??R(d,A,5)).flatMap(o=>[a("line",{class:o===0?"plm-axis":"plm-gridline",x1:e.
left,x2:e.right,y1:C(o),y2:C(o)}),a("text",{class:"plm-tick plm-end",x:e.left-8,y:C(o)+4},O(o))]),...(h.ticks?.x??R(S,_,Math.min(10,u/70))).flatMap(o=>[a("line",
{class:o===0?"plm-axis":"plm-gridline",x1:L(o),x2:L(o),y1:e.top,y2:e.bottom}),a("text",{class:"plm-tick plm-mid",x:L(o),y:e.bottom+17},(h.xformat??B)(o))]),h.xlabel&&
a("text",{class:"plm-tick plm-end plm-axisname",x:e.right,y:t-3},h.xlabel),h.ylabel&&a("text",{class:"plm-tick plm-axisname",x:e.left,y:e.top-8},h.ylabel)),l.replaceChildren(
...(h.areas??[]).map(o=>a("path",{class:`plm-area plm-cat-${o.cat}`,d:`${D(o.points)}L${L(o.points.at(-1)[0])} ${e.bottom}L${L(o.points[0][0])} ${e.bottom}Z`})),
...(h.bars??[]).flatMap(({cat:o,low:c,high:m,shares:M})=>M.map((k,v)=>{let w=(m-c)/M.length,$=L(c+v*w),q=U(k);return k>0&&a("rect",{class:`plm-bar plm-cat-${o}`,
x:$,y:Math.max(e.top,q),width:Math.max(.5,L(c+(v+1)*w)-$-1),height:Math.max(1,C(d)-Math.max(e.top,q))})})).filter(Boolean));let G=(h.bars??[]).flatMap(({low:o,high:c,
shares:m})=>m.map((M,k)=>[o+(k+1)*(c-o)/m.length,M])).filter(([,o])=>o>A);p.replaceChildren(...(h.lines??[]).map(o=>a("path",{class:`plm-line plm-cat-${o.cat}`,
d:D(o.points),"stroke-dasharray":o.dash}))),f.replaceChildren(...G.map(([o,c],m)=>a("text",{class:"plm-note",x:L(o)+5,y:e.top+11+15*m},`↑ ${(100*c).toFixed(0)}\
 %`)),...h.rule==null?[]:[a("line",{class:"plm-rule",x1:L(h.rule),x2:L(h.rule),y1:e.top,y2:e.bottom})],...(h.marks??[]).flatMap(({x:o,y:c,cat:m,text:M,dx:k=8,dy:v=-8})=>[
a("circle",{class:`plm-mark plm-cat-${m}`,cx:L(o),cy:U(c),r:5}),M&&a("text",{class:`plm-note${k<0?" plm-end":""}`,x:L(o)+k,y:U(c)+v},M)]).filter(Boolean))}return{
node:b,update:E}}function R(t,n,s){let e=(n-t)/s,r=10**Math.floor(Math.log10(e)),l=r*[1,2,5,10].find(p=>p*r>=e*.999);return Array.from({length:Math.floor((n-t)/
l+1e-9)+2},(p,f)=>Number(((Math.ceil(t/l-1e-9)+f)*l).toPrecision(12))).filter(p=>p<=n+1e-9)}var B=t=>String(Number(t.toPrecision(4))).replace("-","−"),mt=(t,n)=>Number.
isNaN(t)?"NaN":t.toFixed(n).replace("-","−");function ft(t,n){let s=e=>{let r=t.getBoundingClientRect();n(e.clientX-r.left)};t.addEventListener("pointerdown",
e=>{t.setPointerCapture(e.pointerId),s(e)}),t.addEventListener("pointermove",e=>{e.buttons&&s(e)})}var W={};N(W,{spelled:()=>j,visible:()=>z});var tt=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
ut={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},et=t=>ut[t]??`U+${t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function z(t){let n=[],
s=0;for(let e of t.matchAll(tt))n.push(t.slice(s,e.index),a("span",{class:"plm-chip"},et(e[0]))),s=e.index+e[0].length;return[...n,t.slice(s)].filter(e=>e!=="")}
var j=t=>t.replace(tt,n=>`⟨${et(n)}⟩`);var K={};N(K,{copyCode:()=>gt,table:()=>ot,tableSwitch:()=>ht});function ht(t,n){let s=T("table"),e=a("div",{class:"plm-table",id:s,tabindex:"0"}),r=a("button",{type:"button",class:"plm-button","aria-controls":s,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(r),t.foot.after(e),t.onDraw(()=>{let l=t.get("as_table");y(r,{"aria-expanded":l,"aria-pressed":l}),
e.hidden=!l,l&&e.replaceChildren(ot(n()))})}function ot({caption:t,columns:n,rows:s}){let e=(r,l)=>p=>a(r,{scope:l},z(String(p)));return a("table",{},a("caption",
{},t),a("thead",{},a("tr",{},n.map(e("th","col")))),a("tbody",{},s.map(r=>a("tr",{},r.map((l,p)=>(p?e("td"):e("th","row"))(l))))))}function gt(t,n){let s=T("cod\
e"),e=a("code"),r=a("pre",{class:"plm-code",id:s,hidden:!0,tabindex:"0"},e),l=a("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":s,
onclick:p},t.t("copy"));async function p(){r.hidden=!1,y(l,{"aria-expanded":!0}),y(e,{text:n()});try{await navigator.clipboard.writeText(e.textContent),t.say(t.
t("copied")),y(l,{text:t.t("copied")})}catch{getSelection().selectAllChildren(e),t.say(t.t("selected")),y(l,{text:t.t("selected")})}clearTimeout(f),f=setTimeout(
()=>y(l,{text:t.t("copy")}),1500)}let f=0;t.onClose(()=>clearTimeout(f)),t.foot.append(l),t.root.querySelector(".plm-live").before(r),t.onDraw(()=>{r.hidden||y(
e,{text:n()})})}var J={};N(J,{grid:()=>bt,shade:()=>xt});function bt(t,{label:n,onfocus:s=()=>{},ontoggle:e}){let r=a("div",{class:"plm-grid",role:"grid","aria-label":n,"aria-multiselectable":e?"true":void 0}),l=[],p=[],
f=[],x=[],b="",i=[0,0],u=null,g=null,E=()=>"",h=0,S=([o,c])=>[Math.max(0,Math.min(l.length-1,o)),Math.max(0,Math.min(l[0].length-1,c))],_=()=>{let[o,c]=u??i,[m,
M]=i,k=[];for(let v=Math.min(o,m);v<=Math.max(o,m);v++)for(let w=Math.min(c,M);w<=Math.max(c,M);w++)k.push([v,w]);return k},d=null,A=[],L=()=>{d&&(d.tabIndex=-1),
d=l[i[0]][i[1]],d.tabIndex=0;for(let o of A)o.removeAttribute("aria-selected");A=u?_().map(([o,c])=>l[o][c]):[];for(let o of A)o.setAttribute("aria-selected","t\
rue")},C=([o,c])=>{let m=E(o,c);l[o][c].ariaLabel!==m&&(l[o][c].ariaLabel=m)},U=(o,c)=>{u=c?u??i:null,i=S(o),L(),d.focus()},D=o=>{let c=o?.closest?.(".plm-cell")?.
dataset.at;return c&&r.contains(o)?c.split(",").map(Number):null};if(r.addEventListener("keydown",o=>{let[c,m]=i,M=[l.length-1,l[0].length-1],k=o.ctrlKey||o.metaKey,
v={ArrowUp:[c-1,m],ArrowDown:[c+1,m],ArrowLeft:[c,m-1],ArrowRight:[c,m+1],Home:[k?0:c,0],End:[k?M[0]:c,M[1]]}[o.key];if(v)U(v,o.shiftKey);else if(o.key===" "&&e)
e(_(),i);else if(o.key==="Escape"&&u)U(i,!1);else return;o.preventDefault()}),r.addEventListener("focusin",o=>{let c=D(o.target);c&&(String(c)!==String(i)&&(i=c,
u=null,L()),C(i),s(...i))}),e){let o=m=>{m&&g&&!g.has(String(m))&&(g.add(String(m)),e([m],g.size===1?m:null))};r.addEventListener("pointerdown",m=>{let M=D(m.target);
!M||m.button||(m.target.hasPointerCapture?.(m.pointerId)&&m.target.releasePointerCapture(m.pointerId),g=new Set,o(M))}),r.addEventListener("pointerover",m=>{m.buttons&&
o(D(m.target))});let c=()=>{g=null};addEventListener("pointerup",c),t.onClose(()=>removeEventListener("pointerup",c))}t.onClose(()=>clearTimeout(h));function O({
rows:o,columns:c,sides:m=[]}){let M=c.some(w=>[...w].length>3),k=(w,$)=>nt(w)>$?" plm-toolong":"";x=c.map(w=>a("div",{role:"columnheader",class:`plm-col${k(w,12)}`},
a("span",{},z(w)))),f=o.map(w=>a("div",{role:"rowheader",class:`plm-name${k(w,13)}`},z(w))),l=o.map((w,$)=>c.map((q,I)=>a("div",{role:"gridcell",class:"plm-cell",
"data-at":`${$},${I}`,tabindex:-1}))),p=o.map(()=>m.map(()=>a("div",{role:"gridcell",class:"plm-side"})));let v=(...w)=>a("div",{role:"row",class:"plm-line-of"},
w);r.replaceChildren(v(a("div",{class:"plm-name",role:"presentation"}),x,m.map(w=>a("div",{role:"columnheader",class:"plm-side"},w))),...o.map((w,$)=>v(f[$],l[$],
p[$]))),r.classList.toggle("plm-tall",M),r.classList.toggle("plm-dense",c.length>10),r.style.setProperty("--head",`${.6*Math.min(13,Math.max(...o.map(nt)))}em`),
i=S(i),u=d=null,L()}function G(o){let c=JSON.stringify([o.rows,o.columns,o.sides]);c!==b&&(b=c,O(o));let[m,M]=o.here??[];f.forEach((k,v)=>k.classList.toggle("pl\
m-here",v===m)),x.forEach((k,v)=>k.classList.toggle("plm-here",v===M)),l.forEach((k,v)=>k.forEach((w,$)=>{let{text:q="",kind:I="",heat:P}=o.cell(v,$),rt=P==null?
"":` plm-heat-${Math.round(32*Math.max(0,Math.min(1,P)))}`,Q=`plm-cell ${I}${rt}${P>.66?" plm-hi":P>.47?" plm-mid":""}`;w.textContent!==q&&(w.textContent=q),w.className!==
Q&&(w.className=Q)})),o.side&&p.forEach((k,v)=>o.side(v).forEach((w,$)=>y(k[$],{text:w}))),E=o.name,C(i),clearTimeout(h),h=setTimeout(()=>l.forEach((k,v)=>k.forEach(
(w,$)=>C([v,$]))),120)}return{node:r,update:G}}var nt=t=>[...j(t)].reduce((n,s)=>n+(s>"⺀"?2:1),1);function xt(t){let n=Math.max(0,Math.min(1,t))*8,s=Math.min(
7,Math.floor(n));return`color-mix(in oklab, var(--plm-seq-${s+1}) ${Math.round((n-s)*100)}%, var(--plm-seq-${s}))`}var Y={};N(Y,{guess:()=>wt});function wt(t,{question:n,right:s,unit:e="",type:r="number",step:l="any"}){let p=T("guess"),f=a("p",{class:"plm-verdict","aria-live":"polite"}),x=!1,b=a("input",
{oninput:()=>{x=!0},type:r,step:l,id:p,inputmode:r==="number"?"decimal":"text",autocomplete:"off"}),i=a("form",{class:"plm-guess",onsubmit:g=>{g.preventDefault(),
x=!1,t.set({guess:b.value.slice(0,40)})}},a("label",{for:p},t.t("guess")),b,e&&a("span",{class:"plm-unit"},e),a("button",{type:"submit",class:"plm-button"},t.t(
"check"))),u=a("p",{class:"plm-question"});return t.onDraw(()=>{let g=t.get("guess"),E=g===""?null:s(r==="number"?Number(g):g);y(u,{text:typeof n=="function"?n():
n}),g!==""&&!x&&(b.value=g),y(f,{text:E?E[1]:"","data-right":E?String(E[0]):void 0})}),a("div",{class:"plm-ask"},u,i,f)}var V={};N(V,{buttons:()=>vt,check:()=>Mt,numberBox:()=>at,select:()=>kt,slider:()=>yt,textbox:()=>Et,toggles:()=>_t});var Z=(t,n,...s)=>a("div",{class:"plm-field"},a("label",{for:n,class:"plm-label"},t),a("div",{class:"plm-row"},...s));function at(t,{label:n,step:s,put:e}){let r=!1,
l=()=>{r=!1,t.redraw()},p=a("input",{type:"number",step:s,"aria-label":n,oninput:()=>{r=!0},onblur:l,onchange:()=>{Number.isFinite(p.valueAsNumber)&&e(p.valueAsNumber),
l()}});return{node:p,show(f){!r&&p.valueAsNumber!==f&&(p.value=f)}}}function yt(t,n,{label:s=t.t(n),min:e,max:r,step:l=1,format:p,when:f,read:x=()=>t.get(n),write:b=i=>t.
set({[n]:i})}){if(!t.wants(n))return null;let i=T(n),u=_=>typeof _=="function"?_():_,g=_=>b(Math.min(u(r),Math.max(u(e),_))),E=a("input",{type:"range",id:i,step:l,
oninput:()=>g(E.valueAsNumber)}),h=at(t,{label:s,step:l,put:g}),S=Z(s,i,E,h.node);return t.onDraw(()=>{let _=x();S.hidden=f?!f():!1;for(let d of[E,h.node])y(d,{
min:u(e),max:u(r)});E.valueAsNumber!==_&&(E.value=_),h.show(_),y(E,{"aria-valuetext":p&&p(_),style:{"--fill":`${100*(_-u(e))/(u(r)-u(e)||1)}%`}})}),S}function kt(t,n,{
label:s=t.t(n),options:e,onpick:r,when:l}){if(!t.wants(n))return null;let p=T(n),f=a("select",{id:p,onchange:()=>r?r(f.value):t.set({[n]:f.value})},e.map(([b,i])=>a(
"option",{value:b},i))),x=Z(s,p,f);return t.onDraw(()=>{x.hidden=l?!l():!1,f.value=t.get(n)}),x}function vt(t,n,{label:s=t.t(n),options:e,when:r,onpick:l,wide:p}){
if(!t.wants(n))return null;let f=e.map(([b,i,u])=>a("button",{type:"button",title:u,onclick:()=>(l??(g=>t.set({[n]:g})))(b)},i)),x=a("div",{class:p?"plm-field p\
lm-full":"plm-field",role:"group","aria-label":s},a("span",{class:"plm-label","aria-hidden":"true"},s),a("div",{class:"plm-buttons"},f));return t.onDraw(()=>{x.
hidden=r?!r():!1,f.forEach((b,i)=>y(b,{"aria-pressed":e[i][0]===t.get(n)}))}),x}function _t(t,n,{label:s=t.t(n),options:e,least:r=1}){if(!t.wants(n))return null;
let l=x=>{let b=t.get(n),i=e.map(([u])=>u).filter(u=>u===x!==b.includes(u));i.length>=r&&t.set({[n]:i})},p=e.map(([x,b,i])=>a("button",{type:"button",class:i?`p\
lm-toggle plm-cat-${i}`:"plm-toggle",onclick:()=>l(x)},b)),f=a("div",{class:"plm-field plm-wide",role:"group","aria-label":s},a("span",{class:"plm-label","aria-\
hidden":"true"},s),a("div",{class:"plm-toggles"},p));return t.onDraw(()=>p.forEach((x,b)=>y(x,{"aria-pressed":t.get(n).includes(e[b][0])}))),f}function Mt(t,n,{
label:s=t.t(n),when:e}={}){if(!t.wants(n))return null;let r=a("input",{type:"checkbox",onchange:()=>t.set({[n]:r.checked})}),l=a("label",{class:"plm-check"},r,s);
return t.onDraw(()=>{l.hidden=e?!e():!1,r.checked=t.get(n)}),l}function Et(t,n,{label:s=t.t(n),bad:e=()=>"",when:r,wide:l=!0,max:p=400}){if(!t.wants(n))return null;
let f=T(n),x=a("span",{class:"plm-hint",id:`${f}-hint`}),b=()=>{let g=e(i.value);y(x,{text:g}),y(i,{"aria-invalid":g!==""}),g||t.set({[n]:i.value})},i=a("input",
{type:"text",id:f,maxlength:p,spellcheck:"false",autocomplete:"off","aria-describedby":`${f}-hint`,oninput:b}),u=Z(s,f,i);return u.append(x),l&&u.classList.add(
"plm-wide"),t.onDraw(()=>{u.hidden=r?!r():!1;let g=t.get(n);i.value!==g&&i.getAttribute("aria-invalid")!=="true"&&(i.value=g)}),u}var X={};N(X,{widget:()=>Lt});var st={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"Selected: press Ctrl+C"};function Lt({name:t,words:n,build:s}){return{render({model:e,el:r}){let l=St(e,{...st,...n},globalThis.plm.zh?.[t]);r.append(l.root),l.onDraw(s(l));let p=l.start();
return y(l.root,{"data-ready":!0}),()=>{p(),l.root.remove()}}}}function St(t,n,s){let e=[],r=[],l=new Set,p=s&&/^zh/i.test(t.get("lang")||document.documentElement.
lang)?"zh":"en",f=p==="zh"?s:n,x=t.get("controls"),b=(d,A={})=>{if(!Object.hasOwn(f,d))throw new Error(`no words for ${d}`);return f[d].replace(/\{(\w+)\}/g,(L,C)=>A[C]??
"")},i=(d,...A)=>a("div",{class:`plm-${d}`},...A),u=a("div",{class:"plm-live",role:"status","aria-live":"polite"}),g={head:i("head"),controls:i("controls"),stage:i(
"stage"),finding:a("p",{class:"plm-finding"}),foot:i("foot")},E=a("div",{class:"plm",role:"group","aria-label":b("title"),lang:p,"data-lm-suppress-shortcuts":"t\
rue"},...Object.values(g),u),h=()=>{S=0;for(let d of r)d()},S=0,_=0;return{root:E,t:b,language:p,...g,get(d){return l.add(d),t.get(d)},set(d){for(let A in d)t.set(
A,d[A]);t.save_changes()},wants:d=>x==null||x.includes(d),onDraw(d){d&&r.push(d)},beforeDraw(d){r.unshift(d)},redraw:()=>{S||=requestAnimationFrame(h)},onClose(d){
e.push(d)},say(d){clearTimeout(_),_=setTimeout(()=>{u.textContent=d},500)},start(){h();for(let d of l)t.on(`change:${d}`,this.redraw);return()=>{cancelAnimationFrame(
S),clearTimeout(_);for(let d of l)t.off(`change:${d}`,this.redraw);for(let d of e)d()}}}}(globalThis.plm??={}).kit=Object.assign({},H,W,F,K,J,Y,V,X);})();
