(()=>{var dt=Object.defineProperty;var y=(t,e)=>{for(var o in e)dt(t,o,{get:e[o],enumerable:!0})};var B={};y(B,{spelled:()=>At,visible:()=>k});var _={};y(_,{h:()=>c,set:()=>b,unique:()=>A});var mt="http://www.w3.org/2000/svg",ht=new Set(["input","select","button","textarea","summary","a"]),gt=new Set([
"svg","g","path","line","circle","rect","text","title"]);function c(t,e={},...o){let n=gt.has(t)?document.createElementNS(mt,t):document.createElement(t);return(ht.
has(t)||"tabindex"in e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),b(n,e),n.append(...o.flat(1/0).filter(s=>s!=null&&s!==!1)),n}function b(t,e){for(let[
o,n]of Object.entries(e))if(o==="style")for(let s in n)t.style.setProperty(s,n[s]);else o==="text"?t.textContent!==n&&(t.textContent=n):o.startsWith("on")?t.addEventListener(
o.slice(2),n):bt(t,o,n);return t}function bt(t,e,o){let n=e.startsWith("aria-");o==null||o===!1&&!n?t.removeAttribute(e):t.getAttribute(e)!==String(o)&&t.setAttribute(
e,o===!0&&!n?"":o)}function A(t){return globalThis.plm.ids=(globalThis.plm.ids??0)+1,`plm-${t}-${globalThis.plm.ids}`}var wt="\\u0000-\\u001f\\u007f-\\u009f",xt="\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb",vt="[\\ud800-\\udbff](?![\\udc00-\\ud\
fff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",ot=new RegExp(`[${wt}${xt}]|${vt}`,"g"),yt={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},St=t=>t.charCodeAt(
0).toString(16).toUpperCase().padStart(4,"0"),st=t=>yt[t]??`U+${St(t)}`;function k(t){let e=[],o=0;for(let n of t.matchAll(ot))e.push(t.slice(o,n.index),c("span",
{class:"plm-chip"},st(n[0]))),o=n.index+n[0].length;return[...e,t.slice(o)].filter(n=>n!=="")}var At=t=>t.replace(ot,e=>`⟨${st(e)}⟩`);var M={};y(M,{copyCode:()=>Nt,resetButton:()=>P,tableSwitch:()=>Et});function Et(t,e){let o=A("table"),n=c("div",{class:"plm-table",id:o,tabindex:"0"}),r=c("button",{type:"button",class:"plm-button","aria-controls":o,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(r),t.foot.after(n);let a=()=>n.replaceChildren(Ot(e()));t.onDraw(()=>{let i=t.get("as_table");
b(r,{"aria-expanded":i,"aria-pressed":i}),n.hidden=!i,i&&a()}),addEventListener("beforeprint",a),t.onClose(()=>removeEventListener("beforeprint",a))}function Ot({
caption:t,columns:e,rows:o}){let n=(a,i,p)=>c(a,{scope:i},k(String(p))),s=([a,...i])=>c("tr",{},n("th","row",a),i.map(p=>n("td",void 0,p))),r=c("tr",{},e.map(a=>n(
"th","col",a)));return c("table",{},c("caption",{},t),c("thead",{},r),c("tbody",{},o.map(s)))}function Nt(t,e){let o=A("code"),n=c("code"),s=c("pre",{class:"plm\
-code",id:o,hidden:!0,tabindex:"0"},n),r=c("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":o,onclick:i},t.t("copy")),a=0;async function i(){
s.hidden=!1,b(r,{"aria-expanded":!0}),b(n,{text:e()});let p="copied";try{await navigator.clipboard.writeText(n.textContent)}catch{p="selected",getSelection().selectAllChildren(
n)}t.say(t.t(p)),b(r,{text:t.t(p)}),clearTimeout(a),a=setTimeout(()=>b(r,{text:t.t("copy")}),1500)}t.onClose(()=>clearTimeout(a)),t.foot.append(r),t.root.querySelector(
".plm-live").before(s),t.onDraw(()=>{s.hidden||b(n,{text:e()})})}function P(t){function e(){t.reset(),t.say(t.t("reset_done"))}t.foot.append(c("button",{type:"b\
utton",class:"plm-button",onclick:e},t.t("reset")))}var G={};y(G,{cover:()=>Vt,guess:()=>Kt,isOpen:()=>it});var W={};y(W,{buttons:()=>zt,check:()=>Jt,menu:()=>Gt,numberBox:()=>at,onEnter:()=>$,slider:()=>Ft,textbox:()=>Wt,toggles:()=>Ht});var H={};y(H,{accepted:()=>L,sliderEnds:()=>I,within:()=>Dt});var q={};y(q,{tokenise:()=>R});var jt=/[ \t\r\n\u3000]+/;function R(t){let e=t.split(jt).filter(Boolean);return e.length===1&&/[\u3400-\u9fff]/.test(e[0])?[...e[0]]:
e}function Dt({low:t,high:e},o,n=t){return Number.isFinite(o)?Math.min(e,Math.max(t,o)):n}var I=({low:t,high:e,slider:o=[t,e]})=>o,Tt=999,w=void 0,rt=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);function D(t,e){if(!Array.isArray(t))return w;let o=t.map(e);return o.includes(w)?w:o}var U=({low:t,high:e},o)=>typeof o==
"number"&&o>=t&&o<=e?o:w,C=(t,e)=>Number.isInteger(e)?U(t,e):w,$t=(t,e)=>typeof e=="boolean"?e:w,F=({options:t},e)=>t.includes(e)?e:w,Ct=(t,e)=>e?.length===0?w:
D(e,o=>F(t,o)),Lt=(t,e)=>e===null?e:D(e,o=>F(t,o)),_t=(t,e)=>D(e,o=>C(t,o));function kt({options:t},e){return Array.isArray(e)&&e.length===t.length&&t.every(n=>e.
includes(n))?e:w}function z({longest:t},e){return typeof e=="string"&&[...e].length<=t&&!/\p{Surrogate}/u.test(e)?e:w}var Bt=(t,e)=>/^[a-z0-9-]+$/.test(z(t,e)??
"")?e:w;function Pt(t,e){if(z(t,e)===w)return w;let o=R(e).length;return t.low<=o&&o<=t.high?e:w}function Mt(t,e){let o=D(e,n=>D(n,s=>U(t,s)));return o===w||new Set(
o.map(n=>n.length)).size>1?w:o}function Rt({fewest:t,most:e,each:o},n){let s=D(n,r=>qt(o,r));return s===w||s.length<t||s.length>e?w:s}function qt(t,e){if(!rt(e)||
Object.keys(e).some(n=>!Object.hasOwn(t,n)))return w;let o={};for(let[n,s]of Object.entries(t))o[n]=Object.hasOwn(e,n)?L(s,e[n]):s.neutral;return Object.values(
o).includes(w)?w:o}function It(t,e){if(!rt(e))return w;let o=s=>/^(0|[1-9]\d{0,8})$/.test(s)&&C(t,Number(s))!==w,n=s=>C({low:0,high:Tt},s)!==w;return Object.entries(
e).every(([s,r])=>o(s)&&n(r))?e:w}var Ut={whole:C,real:U,choice:F,choices:Ct,permutation:kt,flag:$t,text:z,plain:Bt,tokens:Pt,cells:_t,matrix:Mt,strategies:Rt,rerolls:It,
knobs:Lt},L=(t,e)=>Ut[t.kind](t,e);function J(t,e,...o){let n=c("label",{for:e,class:"plm-label"},t);return c("div",{class:"plm-field"},n,c("div",{class:"plm-row"},...o))}function ct(t,e,o){let n=c(
"span",{class:"plm-label","aria-hidden":"true"},e);return c("div",{class:t,role:"group","aria-label":e},n,o)}function $(t){return e=>{e.key!=="Enter"||e.isComposing||
(e.preventDefault(),e.stopPropagation(),t(e))}}function at(t,{label:e,step:o,put:n}){let s=!1;t.onReset(()=>{s=!1});function r(){s=!0}function a(){s=!1,t.redraw()}
function i(){s&&Number.isFinite(l.valueAsNumber)&&n(l.valueAsNumber),a()}function p(h){!s&&l.valueAsNumber!==h&&(l.value=h)}let u={oninput:r,onblur:a,onchange:i,
onkeydown:$(i)},l=c("input",{type:"number",step:o,"aria-label":e,...u});return{node:l,show:p}}function Ft(t,e,o={}){if(!t.wants(e))return null;let n=t.limits[e],
[s,r]=I(n),{label:a=t.t(e),min:i=s,max:p=r,when:u}=o,{read:l=()=>t.get(e),write:h=x=>t.set({[e]:x})}=o,m=A(e),d=n.step??1,g=x=>typeof x=="function"?x():x,E=x=>h(
Math.min(g(p),Math.max(g(i),x))),S=c("input",{type:"range",id:m,step:d,oninput:()=>E(S.valueAsNumber)}),O=at(t,{label:a,step:d,put:E}),N=J(a,m,S,O.node);return t.
onDraw(()=>{let x=l(),v={min:g(i),max:g(p)},T=100*(x-v.min)/(v.max-v.min||1);N.hidden=u?!u():!1,b(S,v),b(O.node,v),S.valueAsNumber!==x&&(S.value=x),O.show(x),b(
S,{style:{"--fill":`${T}%`}})}),N}function zt(t,e,{label:o=t.t(e),options:n,when:s,onpick:r,wide:a}){if(!t.wants(e))return null;let i=r??(m=>t.set({[e]:m})),p=([
m,d])=>c("button",{type:"button",onclick:()=>i(m)},d),u=n.map(p),h=ct(a?"plm-field plm-full":"plm-field",o,c("div",{class:"plm-buttons"},u));return t.onDraw(()=>{
h.hidden=s?!s():!1,u.forEach((m,d)=>b(m,{"aria-pressed":n[d][0]===t.get(e)}))}),h}function Ht(t,e,{label:o=t.t(e),options:n}){if(!t.wants(e))return null;function s(i){
let p=t.get(e),l=n.map(([h])=>h).filter(h=>h===i!==p.includes(h));l.length>0&&t.set({[e]:l})}let r=n.map(([i,p,u])=>{let l=`plm-toggle plm-cat-${u}`;return c("b\
utton",{type:"button",class:l,onclick:()=>s(i)},p)}),a=ct("plm-field plm-wide",o,c("div",{class:"plm-toggles"},r));return t.onDraw(()=>{let i=t.get(e);r.forEach(
(p,u)=>b(p,{"aria-pressed":i.includes(n[u][0])}))}),a}function Jt(t,e,{label:o=t.t(e),when:n}={}){if(!t.wants(e))return null;let s=c("input",{type:"checkbox",onchange:()=>t.
set({[e]:s.checked})}),r=c("label",{class:"plm-check"},s,o);return t.onDraw(()=>{r.hidden=n?!n():!1,s.checked=t.get(e)}),r}function Wt(t,e,{label:o=t.t(e),bad:n=()=>"",
when:s}={}){if(!t.wants(e))return null;let r=A(e),a=c("span",{class:"plm-hint",id:`${r}-hint`}),i,p;function u(g){b(a,{text:g}),b(m,{"aria-invalid":g!==""})}function l(){
let g=n(m.value)||(t.accepts(e,m.value)?"":t.t("refused"));u(g),!g&&(i=m.value,t.set({[e]:i}))}function h(g){m.value=g,u("")}let m=c("input",{type:"text",id:r,maxlength:t.
limits[e].longest,spellcheck:"false",autocomplete:"off","aria-describedby":a.id,oninput:l,onkeydown:$(l)}),d=J(o,r,m);return d.append(a),d.classList.add("plm-wi\
de"),t.onReset(()=>h(t.get(e))),t.onDraw(()=>{d.hidden=s?!s():!1;let g=t.get(e);g!==p&&(p=g,g!==i&&h(g))}),d}function Gt(t,e,{label:o,options:n,read:s=()=>t.get(
e),write:r,when:a}){if(!t.wants(e))return null;let i=A("menu"),p=c("option",{value:""},t.t("own")),u=n.map(([m,d])=>c("option",{value:m},d)),l=c("select",{id:i,
onchange:()=>l.value&&r(l.value)},p,u),h=J(o,i,l);return h.classList.add("plm-menu"),t.onDraw(()=>{h.hidden=a?!a():!1;let m=n.some(([d])=>d===s())?s():"";p.hidden=
m!=="",l.value=m}),h}var it=t=>t.get("question")==="none"||t.get("revealed")||t.get("guess")!=="";function Vt(t,e,o=()=>!0){let n=c("p",{class:"plm-covered"},t.t("covered"));return t.
onDraw(()=>{let s=!it(t)&&o();n.hidden=!s;for(let r of e)b(r,{"data-covered":s})}),n}function Kt(t,{question:e,right:o,unit:n=()=>"",type:s="number",step:r="any"}){
let a=A("guess"),i=!1;t.onReset(()=>{i=!1,m.value=""});function p(){i=!0}function u(v){v.preventDefault(),i=!1,t.set({guess:m.value.slice(0,t.limits.guess.longest)})}
let l=s==="number"?"decimal":"text",h={oninput:p,onkeydown:$(u)},m=c("input",{id:a,type:s,step:r,inputmode:l,autocomplete:"off",...h}),g=c("button",{type:"butto\
n",class:"plm-button",onclick:()=>t.set({revealed:!0})},t.t("reveal")),E=c("span",{class:"plm-unit"}),S=c("form",{class:"plm-guess",onsubmit:u},c("label",{for:a},
t.t("guess")),m,E,c("button",{type:"submit",class:"plm-button"},t.t("check")),g),O=c("p",{class:"plm-question"}),N=c("p",{class:"plm-verdict","aria-live":"polit\
e"}),x=c("div",{class:"plm-ask"},O,S,N);return t.onDraw(()=>{if(x.hidden=t.get("question")==="none",x.hidden)return;let v=t.get("guess"),T=v!==""||t.get("reveal\
ed"),f=T?o(v===""||s!=="number"?v:Number(v)):null;b(O,{text:e()}),b(E,{text:n()}),v!==""&&!i&&(m.value=v),g.hidden=T,b(N,{text:f?f[1]:"","data-right":f&&v!==""?
String(f[0]):void 0})}),x}var V={};y(V,{model:()=>Zt});function Zt(t,e=()=>{}){let o={...t},n={},s=new Set;return{get:r=>o[r],set(r,a){Qt(o[r],a)||(o[r]=a,s.add(r))},save_changes(){let r=s;
s=new Set;for(let a of r)for(let i of[...n[`change:${a}`]??[]])i();r.size&&e(o)},on(r,a){(n[r]??=new Set).add(a)},off(r,a){n[r]?.delete(a)}}}var Qt=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);var Y={};y(Y,{models:()=>te});var X={};y(X,{unpack:()=>Q});var Z={};y(Z,{fromBase64:()=>K,fromHalf:()=>Xt});function K(t){let e=atob(t),o=new Uint8Array(e.length);for(let n=0;n<e.length;n++)o[n]=e.charCodeAt(n);return o}
function Xt(t){let e=new Float32Array(t.length),o=new Uint32Array(e.buffer);for(let n=0;n<t.length;n++){let s=(t[n]&32768)<<16,r=t[n]>>10&31,a=t[n]&1023;if(r===
0)e[n]=(s?-1:1)*a*2**-24;else{let i=r===31?255:r+112;o[n]=s|i<<23|a<<13}}return e}function Q(t){let e=new Blob([K(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer().then(Yt)}function Yt(t){let e=new Uint8Array(
t),o=new Uint8Array(e.length),n=Math.ceil(e.length/2);for(let s=0;s<n;s++)o[2*s]=e[s];for(let s=n;s<e.length;s++)o[2*(s-n)+1]=e[s];return o}function te(t,e,o){let n="recorded";function s(){if(n!=="recorded")return;n="loading";let u=e.map(l=>t.get(l));globalThis.plm?.load?r(u).catch(i):t.set({want_models:!0})}
async function r(u){if(u.includes("none"))throw new Error("this page has no file of the author's own model");await Promise.all(["lm.js",...u.map(l=>`models/${l}\
.js`)].map(plm.load)),a(await Promise.all(u.map(l=>Q(plm.models[l]))))}function a(u){let l=Object.fromEntries(e.map((h,m)=>[h,plm.lm.open(u[m])]));n="live",o(l),
t.redraw()}function i(u){n="missing",console.warn(u),t.redraw()}function p(){let u=t.get("model_files");if(!(n==="live"||!u||!e.every(l=>u[l]?.byteLength)))try{
a(e.map(l=>new Uint8Array(u[l].buffer,u[l].byteOffset,u[l].byteLength)))}catch(l){i(l)}}for(let u of["pointerdown","focusin","keydown","click"])t.root.addEventListener(
u,s);return{status:()=>n,use:s,follow:p}}var tt={};y(tt,{fixed:()=>ne,short:()=>ee});var lt=t=>t.replace("-","−"),ee=t=>lt(String(Number(t.toPrecision(4)))),ne=(t,e)=>Number.isNaN(t)?"NaN":lt(t.toFixed(
e));var et={};y(et,{widget:()=>se});var ft={as_table:{kind:"flag"},guess:{kind:"text",longest:40,link:!1},revealed:{kind:"flag",link:!1},lang:{kind:"choice",options:["","en","zh"]}};function se({name:t,limits:e,build:o,reset:n=!0}){let s={...ft,...e};return{limits:s,render({model:r,el:a}){let i=()=>Object.fromEntries(Object.keys(s).map(d=>[
d,r.get(d)])),p=r.get("author")??i();function u(){let d=re(r,s,globalThis.plm.words[t],p);d.onDraw(o(d)),n&&P(d);let g=d.start();return a.append(d.root),b(d.root,
{"data-ready":!0}),()=>{g(),d.root.remove()}}let l=u();function h(){l(),l=u()}let m=["change:lang","change:controls"];for(let d of m)r.on(d,h);return()=>{for(let d of m)
r.off(d,h);l()}}}}function re(t,e,o,n){let s=t.get("lang")||document.documentElement.lang,r=o.zh&&/^zh/i.test(s)?"zh":"en",a=o[r],i=t.get("controls"),p=[],u=[],
l=[],h=new Set,m=0,d=0,g=null;function E(f,j={}){if(!Object.hasOwn(a,f))throw new Error(`no words for ${f}`);return a[f].replace(/\{(\w+)\}/g,(ie,pt)=>j[pt]??"")}
function S(f){try{f(),x.hidden=!0}catch(j){console.error(j),x.hidden=!1}}function O(){m=0,S(()=>{for(let f of l)f()})}let N={head:c("div",{class:"plm-head"}),controls:c(
"div",{class:"plm-controls"}),stage:c("div",{class:"plm-stage"}),finding:c("p",{class:"plm-finding"}),foot:c("div",{class:"plm-foot"})},x=c("p",{class:"plm-faul\
t",role:"alert",hidden:!0},E("fault")),v=c("div",{class:"plm-live",role:"status","aria-live":"polite"});return{root:c("div",{class:"plm",role:"group","aria-labe\
l":E("title"),lang:r,"data-lm-suppress-shortcuts":"true"},...Object.values(N),x,v),t:E,language:r,limits:e,...N,get(f){return!h.has(f)&&g&&g(f),h.add(f),t.get(f)},
set(f){for(let j in f)t.set(j,f[j]);t.save_changes()},accepts:(f,j)=>L(e[f],j)!==void 0,attempt:S,reset(){for(let f of Object.keys(e))Object.hasOwn(n,f)&&t.set(
f,n[f]);t.save_changes();for(let f of u)f();this.redraw()},onReset(f){u.push(f)},wants:f=>i==null||i.includes(f),onDraw(f){f&&l.push(f)},beforeDraw(f){l.unshift(
f)},redraw(){m||=requestAnimationFrame(O)},onClose(f){p.push(f)},say(f){clearTimeout(d),d=setTimeout(()=>b(v,{text:f}),500)},start(){return O(),g=f=>t.on(`chang\
e:${f}`,this.redraw),h.forEach(g),()=>{cancelAnimationFrame(m),clearTimeout(d);for(let f of h)t.off(`change:${f}`,this.redraw);for(let f of p)f()}}}}var nt={};y(nt,{mulberry32:()=>ce,uniform:()=>ae});function ut(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function ce(t){let e=t>>>0;return()=>ut(e=e+1831565813>>>
0)}var ae=(t,e)=>ut(t+Math.imul(e+1,1831565813)>>>0);(globalThis.plm??={}).ui=Object.assign({},B,_,M,G,W,V,Y,tt,et,Z,H,X,nt,q);})();
