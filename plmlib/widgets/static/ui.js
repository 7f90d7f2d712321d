(()=>{var ft=Object.defineProperty;var y=(t,e)=>{for(var o in e)ft(t,o,{get:e[o],enumerable:!0})};var k={};y(k,{spelled:()=>vt,visible:()=>P});var _={};y(_,{h:()=>r,set:()=>b,unique:()=>S});var ut="http://www.w3.org/2000/svg",pt=new Set(["input","select","button","textarea","summary","a"]),dt=new Set([
"svg","g","path","line","circle","rect","text","title"]);function r(t,e={},...o){let n=dt.has(t)?document.createElementNS(ut,t):document.createElement(t);return(pt.
has(t)||"tabindex"in e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),b(n,e),n.append(...o.flat(1/0).filter(s=>s!=null&&s!==!1)),n}function b(t,e){for(let[
o,n]of Object.entries(e))if(o==="style")for(let s in n)t.style.setProperty(s,n[s]);else o==="text"?t.textContent!==n&&(t.textContent=n):o.startsWith("on")?t.addEventListener(
o.slice(2),n):mt(t,o,n);return t}function mt(t,e,o){let n=e.startsWith("aria-");o==null||o===!1&&!n?t.removeAttribute(e):t.getAttribute(e)!==String(o)&&t.setAttribute(
e,o===!0&&!n?"":o)}function S(t){return globalThis.plm.ids=(globalThis.plm.ids??0)+1,`plm-${t}-${globalThis.plm.ids}`}var ht="\\u0000-\\u001f\\u007f-\\u009f",gt="\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb",bt="[\\ud800-\\udbff](?![\\udc00-\\ud\
fff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",tt=new RegExp(`[${ht}${gt}]|${bt}`,"g"),wt={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},xt=t=>t.charCodeAt(
0).toString(16).toUpperCase().padStart(4,"0"),et=t=>wt[t]??`U+${xt(t)}`;function P(t){let e=[],o=0;for(let n of t.matchAll(tt))e.push(t.slice(o,n.index),r("span",
{class:"plm-chip"},et(n[0]))),o=n.index+n[0].length;return[...e,t.slice(o)].filter(n=>n!=="")}var vt=t=>t.replace(tt,e=>`⟨${et(e)}⟩`);var B={};y(B,{copyCode:()=>St,resetButton:()=>q,tableSwitch:()=>yt});function yt(t,e){let o=S("table"),n=r("div",{class:"plm-table",id:o,tabindex:"0"}),c=r("button",{type:"button",class:"plm-button","aria-controls":o,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(c),t.foot.after(n),t.onDraw(()=>{let i=t.get("as_table");b(c,{"aria-expanded":i,"aria-pressed":i}),
n.hidden=!i,i&&n.replaceChildren(At(e()))})}function At({caption:t,columns:e,rows:o}){let n=(i,u,p)=>r(i,{scope:u},P(String(p))),s=([i,...u])=>r("tr",{},n("th",
"row",i),u.map(p=>n("td",void 0,p))),c=r("tr",{},e.map(i=>n("th","col",i)));return r("table",{},r("caption",{},t),r("thead",{},c),r("tbody",{},o.map(s)))}function St(t,e){
let o=S("code"),n=r("code"),s=r("pre",{class:"plm-code",id:o,hidden:!0,tabindex:"0"},n),c=r("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-\
controls":o,onclick:u},t.t("copy")),i=0;async function u(){s.hidden=!1,b(c,{"aria-expanded":!0}),b(n,{text:e()});let p="copied";try{await navigator.clipboard.writeText(
n.textContent)}catch{p="selected",getSelection().selectAllChildren(n)}t.say(t.t(p)),b(c,{text:t.t(p)}),clearTimeout(i),i=setTimeout(()=>b(c,{text:t.t("copy")}),
1500)}t.onClose(()=>clearTimeout(i)),t.foot.append(c),t.root.querySelector(".plm-live").before(s),t.onDraw(()=>{s.hidden||b(n,{text:e()})})}function q(t){function e(){
t.reset(),t.say(t.t("reset_done"))}t.foot.append(r("button",{type:"button",class:"plm-button",onclick:e},t.t("reset")))}var V={};y(V,{cover:()=>Wt,guess:()=>Gt,isOpen:()=>rt});var G={};y(G,{buttons:()=>Rt,check:()=>Ut,menu:()=>Ht,numberBox:()=>st,onEnter:()=>$,slider:()=>Mt,textbox:()=>zt,toggles:()=>Ft});var H={};y(H,{accepted:()=>L,sliderEnds:()=>R,within:()=>Ot});var M={};y(M,{tokenise:()=>I});var Et=/[ \t\r\n\u3000]+/;function I(t){let e=t.split(Et).filter(Boolean);return e.length===1&&/[\u3400-\u9fff]/.test(e[0])?[...e[0]]:
e}function Ot({low:t,high:e},o,n=t){return Number.isFinite(o)?Math.min(e,Math.max(t,o)):n}var R=({low:t,high:e,slider:o=[t,e]})=>o,Nt=999,w=void 0,nt=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);function D(t,e){if(!Array.isArray(t))return w;let o=t.map(e);return o.includes(w)?w:o}var F=({low:t,high:e},o)=>typeof o==
"number"&&o>=t&&o<=e?o:w,C=(t,e)=>Number.isInteger(e)?F(t,e):w,jt=(t,e)=>typeof e=="boolean"?e:w,U=({options:t},e)=>t.includes(e)?e:w,Dt=(t,e)=>e?.length===0?w:
D(e,o=>U(t,o)),Tt=(t,e)=>e===null?e:D(e,o=>U(t,o)),$t=(t,e)=>D(e,o=>C(t,o));function Ct({options:t},e){return Array.isArray(e)&&e.length===t.length&&t.every(n=>e.
includes(n))?e:w}function z({longest:t},e){return typeof e=="string"&&[...e].length<=t&&!/\p{Surrogate}/u.test(e)?e:w}var Lt=(t,e)=>/^[a-z0-9-]+$/.test(z(t,e)??
"")?e:w;function _t(t,e){if(z(t,e)===w)return w;let o=I(e).length;return t.low<=o&&o<=t.high?e:w}function Pt(t,e){let o=D(e,n=>D(n,s=>F(t,s)));return o===w||new Set(
o.map(n=>n.length)).size>1?w:o}function kt({fewest:t,most:e,each:o},n){let s=D(n,c=>qt(o,c));return s===w||s.length<t||s.length>e?w:s}function qt(t,e){if(!nt(e)||
Object.keys(e).some(n=>!Object.hasOwn(t,n)))return w;let o={};for(let[n,s]of Object.entries(t))o[n]=Object.hasOwn(e,n)?L(s,e[n]):s.neutral;return Object.values(
o).includes(w)?w:o}function Bt(t,e){if(!nt(e))return w;let o=s=>/^(0|[1-9]\d{0,8})$/.test(s)&&C(t,Number(s))!==w,n=s=>C({low:0,high:Nt},s)!==w;return Object.entries(
e).every(([s,c])=>o(s)&&n(c))?e:w}var It={whole:C,real:F,choice:U,choices:Dt,permutation:Ct,flag:jt,text:z,plain:Lt,tokens:_t,cells:$t,matrix:Pt,strategies:kt,rerolls:Bt,
knobs:Tt},L=(t,e)=>It[t.kind](t,e);function W(t,e,...o){let n=r("label",{for:e,class:"plm-label"},t);return r("div",{class:"plm-field"},n,r("div",{class:"plm-row"},...o))}function ot(t,e,o){let n=r(
"span",{class:"plm-label","aria-hidden":"true"},e);return r("div",{class:t,role:"group","aria-label":e},n,o)}function $(t){return e=>{e.key!=="Enter"||e.isComposing||
(e.preventDefault(),e.stopPropagation(),t(e))}}function st(t,{label:e,step:o,put:n}){let s=!1;t.onReset(()=>{s=!1});function c(){s=!0}function i(){s=!1,t.redraw()}
function u(){s&&Number.isFinite(a.valueAsNumber)&&n(a.valueAsNumber),i()}function p(h){!s&&a.valueAsNumber!==h&&(a.value=h)}let f={oninput:c,onblur:i,onchange:u,
onkeydown:$(u)},a=r("input",{type:"number",step:o,"aria-label":e,...f});return{node:a,show:p}}function Mt(t,e,o={}){if(!t.wants(e))return null;let n=t.limits[e],
[s,c]=R(n),{label:i=t.t(e),min:u=s,max:p=c,when:f}=o,{read:a=()=>t.get(e),write:h=x=>t.set({[e]:x})}=o,m=S(e),d=n.step??1,g=x=>typeof x=="function"?x():x,E=x=>h(
Math.min(g(p),Math.max(g(u),x))),A=r("input",{type:"range",id:m,step:d,oninput:()=>E(A.valueAsNumber)}),O=st(t,{label:i,step:d,put:E}),N=W(i,m,A,O.node);return t.
onDraw(()=>{let x=a(),v={min:g(u),max:g(p)},T=100*(x-v.min)/(v.max-v.min||1);N.hidden=f?!f():!1,b(A,v),b(O.node,v),A.valueAsNumber!==x&&(A.value=x),O.show(x),b(
A,{style:{"--fill":`${T}%`}})}),N}function Rt(t,e,{label:o=t.t(e),options:n,when:s,onpick:c,wide:i}){if(!t.wants(e))return null;let u=c??(m=>t.set({[e]:m})),p=([
m,d])=>r("button",{type:"button",onclick:()=>u(m)},d),f=n.map(p),h=ot(i?"plm-field plm-full":"plm-field",o,r("div",{class:"plm-buttons"},f));return t.onDraw(()=>{
h.hidden=s?!s():!1,f.forEach((m,d)=>b(m,{"aria-pressed":n[d][0]===t.get(e)}))}),h}function Ft(t,e,{label:o=t.t(e),options:n}){if(!t.wants(e))return null;function s(u){
let p=t.get(e),a=n.map(([h])=>h).filter(h=>h===u!==p.includes(h));a.length>0&&t.set({[e]:a})}let c=n.map(([u,p,f])=>{let a=`plm-toggle plm-cat-${f}`;return r("b\
utton",{type:"button",class:a,onclick:()=>s(u)},p)}),i=ot("plm-field plm-wide",o,r("div",{class:"plm-toggles"},c));return t.onDraw(()=>{let u=t.get(e);c.forEach(
(p,f)=>b(p,{"aria-pressed":u.includes(n[f][0])}))}),i}function Ut(t,e,{label:o=t.t(e),when:n}={}){if(!t.wants(e))return null;let s=r("input",{type:"checkbox",onchange:()=>t.
set({[e]:s.checked})}),c=r("label",{class:"plm-check"},s,o);return t.onDraw(()=>{c.hidden=n?!n():!1,s.checked=t.get(e)}),c}function zt(t,e,{label:o=t.t(e),bad:n=()=>"",
when:s}={}){if(!t.wants(e))return null;let c=S(e),i=r("span",{class:"plm-hint",id:`${c}-hint`}),u,p;function f(g){b(i,{text:g}),b(m,{"aria-invalid":g!==""})}function a(){
let g=n(m.value)||(t.accepts(e,m.value)?"":t.t("refused"));f(g),!g&&(u=m.value,t.set({[e]:u}))}function h(g){m.value=g,f("")}let m=r("input",{type:"text",id:c,maxlength:t.
limits[e].longest,spellcheck:"false",autocomplete:"off","aria-describedby":i.id,oninput:a,onkeydown:$(a)}),d=W(o,c,m);return d.append(i),d.classList.add("plm-wi\
de"),t.onReset(()=>h(t.get(e))),t.onDraw(()=>{d.hidden=s?!s():!1;let g=t.get(e);g!==p&&(p=g,g!==u&&h(g))}),d}function Ht(t,e,{label:o,options:n,read:s=()=>t.get(
e),write:c,when:i}){if(!t.wants(e))return null;let u=S("menu"),p=r("option",{value:""},t.t("own")),f=n.map(([m,d])=>r("option",{value:m},d)),a=r("select",{id:u,
onchange:()=>a.value&&c(a.value)},p,f),h=W(o,u,a);return h.classList.add("plm-menu"),t.onDraw(()=>{h.hidden=i?!i():!1;let m=n.some(([d])=>d===s())?s():"";p.hidden=
m!=="",a.value=m}),h}var rt=t=>t.get("question")==="none"||t.get("revealed")||t.get("guess")!=="";function Wt(t,e,o=()=>!0){let n=r("p",{class:"plm-covered"},t.t("covered"));return t.
onDraw(()=>{let s=!rt(t)&&o();n.hidden=!s;for(let c of e)b(c,{"data-covered":s})}),n}function Gt(t,{question:e,right:o,unit:n=()=>"",type:s="number",step:c="any"}){
let i=S("guess"),u=!1;t.onReset(()=>{u=!1,m.value=""});function p(){u=!0}function f(v){v.preventDefault(),u=!1,t.set({guess:m.value.slice(0,t.limits.guess.longest)})}
let a=s==="number"?"decimal":"text",h={oninput:p,onkeydown:$(f)},m=r("input",{id:i,type:s,step:c,inputmode:a,autocomplete:"off",...h}),g=r("button",{type:"butto\
n",class:"plm-button",onclick:()=>t.set({revealed:!0})},t.t("reveal")),E=r("span",{class:"plm-unit"}),A=r("form",{class:"plm-guess",onsubmit:f},r("label",{for:i},
t.t("guess")),m,E,r("button",{type:"submit",class:"plm-button"},t.t("check")),g),O=r("p",{class:"plm-question"}),N=r("p",{class:"plm-verdict","aria-live":"polit\
e"}),x=r("div",{class:"plm-ask"},O,A,N);return t.onDraw(()=>{if(x.hidden=t.get("question")==="none",x.hidden)return;let v=t.get("guess"),T=v!==""||t.get("reveal\
ed"),l=T?o(v===""||s!=="number"?v:Number(v)):null;b(O,{text:e()}),b(E,{text:n()}),v!==""&&!u&&(m.value=v),g.hidden=T,b(N,{text:l?l[1]:"","data-right":l&&v!==""?
String(l[0]):void 0})}),x}var Z={};y(Z,{models:()=>Jt});var K={};y(K,{fromBase64:()=>J,fromHalf:()=>Vt});function J(t){let e=atob(t),o=new Uint8Array(e.length);for(let n=0;n<e.length;n++)o[n]=e.charCodeAt(n);return o}
function Vt(t){let e=new Float32Array(t.length),o=new Uint32Array(e.buffer);for(let n=0;n<t.length;n++){let s=(t[n]&32768)<<16,c=t[n]>>10&31,i=t[n]&1023;if(c===
0)e[n]=(s?-1:1)*i*2**-24;else{let u=c===31?255:c+112;o[n]=s|u<<23|i<<13}}return e}function Jt(t,e,o){let n="recorded";function s(){if(n!=="recorded")return;n="loading";let f=e.map(a=>t.get(a));globalThis.plm?.load?c(f).catch(u):t.set({want_models:!0})}
async function c(f){if(f.includes("none"))throw new Error("this page has no file of the author's own model");await Promise.all(["lm.js",...f.map(a=>`models/${a}\
.js`)].map(plm.load)),i(f.map(a=>J(plm.models[a])))}function i(f){let a=Object.fromEntries(e.map((h,m)=>[h,plm.lm.open(f[m])]));n="live",o(a),t.redraw()}function u(f){
n="missing",console.warn(f),t.redraw()}function p(){let f=t.get("model_files");if(!(n==="live"||!f||!e.every(a=>f[a]?.byteLength)))try{i(e.map(a=>new Uint8Array(
f[a].buffer,f[a].byteOffset,f[a].byteLength)))}catch(a){u(a)}}for(let f of["pointerdown","focusin","keydown","click"])t.root.addEventListener(f,s);return{status:()=>n,
use:s,follow:p}}var Q={};y(Q,{fixed:()=>Zt,short:()=>Kt});var ct=t=>t.replace("-","−"),Kt=t=>ct(String(Number(t.toPrecision(4)))),Zt=(t,e)=>Number.isNaN(t)?"NaN":ct(t.toFixed(
e));var X={};y(X,{widget:()=>Xt});var at={as_table:{kind:"flag"},guess:{kind:"text",longest:40,link:!1},revealed:{kind:"flag",link:!1},lang:{kind:"choice",options:["","en","zh"]}};function Xt({name:t,limits:e,build:o,reset:n=!0}){let s={...at,...e};return{limits:s,render({model:c,el:i}){let u=()=>Object.fromEntries(Object.keys(s).map(d=>[
d,c.get(d)])),p=c.get("author")??u();function f(){let d=Yt(c,s,globalThis.plm.words[t],p);d.onDraw(o(d)),n&&q(d);let g=d.start();return i.append(d.root),b(d.root,
{"data-ready":!0}),()=>{g(),d.root.remove()}}let a=f();function h(){a(),a=f()}let m=["change:lang","change:controls"];for(let d of m)c.on(d,h);return()=>{for(let d of m)
c.off(d,h);a()}}}}function Yt(t,e,o,n){let s=t.get("lang")||document.documentElement.lang,c=o.zh&&/^zh/i.test(s)?"zh":"en",i=o[c],u=t.get("controls"),p=[],f=[],
a=[],h=new Set,m=0,d=0,g=null;function E(l,j={}){if(!Object.hasOwn(i,l))throw new Error(`no words for ${l}`);return i[l].replace(/\{(\w+)\}/g,(ne,it)=>j[it]??"")}
function A(l){try{l(),x.hidden=!0}catch(j){console.error(j),x.hidden=!1}}function O(){m=0,A(()=>{for(let l of a)l()})}let N={head:r("div",{class:"plm-head"}),controls:r(
"div",{class:"plm-controls"}),stage:r("div",{class:"plm-stage"}),finding:r("p",{class:"plm-finding"}),foot:r("div",{class:"plm-foot"})},x=r("p",{class:"plm-faul\
t",role:"alert",hidden:!0},E("fault")),v=r("div",{class:"plm-live",role:"status","aria-live":"polite"});return{root:r("div",{class:"plm",role:"group","aria-labe\
l":E("title"),lang:c,"data-lm-suppress-shortcuts":"true"},...Object.values(N),x,v),t:E,language:c,limits:e,...N,get(l){return!h.has(l)&&g&&g(l),h.add(l),t.get(l)},
set(l){for(let j in l)t.set(j,l[j]);t.save_changes()},accepts:(l,j)=>L(e[l],j)!==void 0,attempt:A,reset(){for(let l of Object.keys(e))Object.hasOwn(n,l)&&t.set(
l,n[l]);t.save_changes();for(let l of f)l();this.redraw()},onReset(l){f.push(l)},wants:l=>u==null||u.includes(l),onDraw(l){l&&a.push(l)},beforeDraw(l){a.unshift(
l)},redraw(){m||=requestAnimationFrame(O)},onClose(l){p.push(l)},say(l){clearTimeout(d),d=setTimeout(()=>b(v,{text:l}),500)},start(){return O(),g=l=>t.on(`chang\
e:${l}`,this.redraw),h.forEach(g),()=>{cancelAnimationFrame(m),clearTimeout(d);for(let l of h)t.off(`change:${l}`,this.redraw);for(let l of p)l()}}}}var Y={};y(Y,{mulberry32:()=>te,uniform:()=>ee});function lt(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function te(t){let e=t>>>0;return()=>lt(e=e+1831565813>>>
0)}var ee=(t,e)=>lt(t+Math.imul(e+1,1831565813)>>>0);(globalThis.plm??={}).ui=Object.assign({},k,_,B,V,G,Z,Q,X,K,H,Y,M);})();
