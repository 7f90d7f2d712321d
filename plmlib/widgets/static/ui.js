(()=>{var st=Object.defineProperty;var N=(t,e)=>{for(var n in e)st(t,n,{get:e[n],enumerable:!0})};var q={};N(q,{spelled:()=>mt,visible:()=>_});var T={};N(T,{h:()=>r,set:()=>h,unique:()=>E});var rt="http://www.w3.org/2000/svg",ct=new Set(["input","select","button","textarea","summary","a"]),at=new Set([
"svg","g","path","line","circle","rect","text","title"]);function r(t,e={},...n){let o=at.has(t)?document.createElementNS(rt,t):document.createElement(t);return(ct.
has(t)||"tabindex"in e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),h(o,e),o.append(...n.flat(1/0).filter(s=>s!=null&&s!==!1)),o}function h(t,e){for(let[
n,o]of Object.entries(e))if(n==="style")for(let s in o)t.style.setProperty(s,o[s]);else n==="text"?t.textContent!==o&&(t.textContent=o):n.startsWith("on")?t.addEventListener(
n.slice(2),o):it(t,n,o);return t}function it(t,e,n){let o=e.startsWith("aria-");n==null||n===!1&&!o?t.removeAttribute(e):t.getAttribute(e)!==String(n)&&t.setAttribute(
e,n===!0&&!o?"":n)}function E(t){return globalThis.plm.ids=(globalThis.plm.ids??0)+1,`plm-${t}-${globalThis.plm.ids}`}var lt="\\u0000-\\u001f\\u007f-\\u009f",ft="\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb",ut="[\\ud800-\\udbff](?![\\udc00-\\ud\
fff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",J=new RegExp(`[${lt}${ft}]|${ut}`,"g"),pt={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},dt=t=>t.charCodeAt(
0).toString(16).toUpperCase().padStart(4,"0"),K=t=>pt[t]??`U+${dt(t)}`;function _(t){let e=[],n=0;for(let o of t.matchAll(J))e.push(t.slice(n,o.index),r("span",
{class:"plm-chip"},K(o[0]))),n=o.index+o[0].length;return[...e,t.slice(n)].filter(o=>o!=="")}var mt=t=>t.replace(J,e=>`⟨${K(e)}⟩`);var L={};N(L,{copyCode:()=>gt,resetButton:()=>I,tableSwitch:()=>ht});function ht(t,e){let n=E("table"),o=r("div",{class:"plm-table",id:n,tabindex:"0"}),a=r("button",{type:"button",class:"plm-button","aria-controls":n,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(a),t.foot.after(o),t.onDraw(()=>{let i=t.get("as_table");h(a,{"aria-expanded":i,"aria-pressed":i}),
o.hidden=!i,i&&o.replaceChildren(bt(e()))})}function bt({caption:t,columns:e,rows:n}){let o=(i,l,u)=>r(i,{scope:l},_(String(u))),s=([i,...l])=>r("tr",{},o("th",
"row",i),l.map(u=>o("td",void 0,u))),a=r("tr",{},e.map(i=>o("th","col",i)));return r("table",{},r("caption",{},t),r("thead",{},a),r("tbody",{},n.map(s)))}function gt(t,e){
let n=E("code"),o=r("code"),s=r("pre",{class:"plm-code",id:n,hidden:!0,tabindex:"0"},o),a=r("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-\
controls":n,onclick:l},t.t("copy")),i=0;async function l(){s.hidden=!1,h(a,{"aria-expanded":!0}),h(o,{text:e()});let u="copied";try{await navigator.clipboard.writeText(
o.textContent)}catch{u="selected",getSelection().selectAllChildren(o)}t.say(t.t(u)),h(a,{text:t.t(u)}),clearTimeout(i),i=setTimeout(()=>h(a,{text:t.t("copy")}),
1500)}t.onClose(()=>clearTimeout(i)),t.foot.append(a),t.root.querySelector(".plm-live").before(s),t.onDraw(()=>{s.hidden||h(o,{text:e()})})}function I(t){function e(){
t.reset(),t.say(t.t("reset_done"))}t.foot.append(r("button",{type:"button",class:"plm-button",onclick:e},t.t("reset")))}var W={};N(W,{cover:()=>Bt,guess:()=>Ft,isOpen:()=>tt});var H={};N(H,{buttons:()=>qt,check:()=>Lt,numberBox:()=>Y,onEnter:()=>k,slider:()=>_t,textbox:()=>Rt,toggles:()=>It});var U={};N(U,{accepted:()=>C,sliderEnds:()=>F,within:()=>xt});var B={};N(B,{tokenise:()=>R});var wt=/[ \t\r\n\u3000]+/;function R(t){let e=t.split(wt).filter(Boolean);return e.length===1&&/[\u3400-\u9fff]/.test(e[0])?[...e[0]]:
e}function xt({low:t,high:e},n,o=t){return Number.isFinite(n)?Math.min(e,Math.max(t,n)):o}var F=({low:t,high:e,slider:n=[t,e]})=>n,vt=999,b=void 0,Z=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);function j(t,e){if(!Array.isArray(t))return b;let n=t.map(e);return n.includes(b)?b:n}var z=({low:t,high:e},n)=>typeof n==
"number"&&n>=t&&n<=e?n:b,$=(t,e)=>Number.isInteger(e)?z(t,e):b,yt=(t,e)=>typeof e=="boolean"?e:b,M=({options:t},e)=>t.includes(e)?e:b,At=(t,e)=>e?.length===0?b:
j(e,n=>M(t,n)),Ot=(t,e)=>e===null?e:j(e,n=>M(t,n)),St=(t,e)=>j(e,n=>$(t,n));function Nt({options:t},e){return Array.isArray(e)&&e.length===t.length&&t.every(o=>e.
includes(o))?e:b}function P({longest:t},e){return typeof e=="string"&&[...e].length<=t&&!/\p{Surrogate}/u.test(e)?e:b}var Et=(t,e)=>/^[a-z0-9-]+$/.test(P(t,e)??
"")?e:b;function Dt(t,e){if(P(t,e)===b)return b;let n=R(e).length;return t.low<=n&&n<=t.high?e:b}function jt(t,e){let n=j(e,o=>j(o,s=>z(t,s)));return n===b||new Set(
n.map(o=>o.length)).size>1?b:n}function kt({fewest:t,most:e,each:n},o){let s=j(o,a=>$t(n,a));return s===b||s.length<t||s.length>e?b:s}function $t(t,e){if(!Z(e)||
Object.keys(e).some(o=>!Object.hasOwn(t,o)))return b;let n={};for(let[o,s]of Object.entries(t))n[o]=Object.hasOwn(e,o)?C(s,e[o]):s.neutral;return Object.values(
n).includes(b)?b:n}function Ct(t,e){if(!Z(e))return b;let n=s=>/^(0|[1-9]\d{0,8})$/.test(s)&&$(t,Number(s))!==b,o=s=>$({low:0,high:vt},s)!==b;return Object.entries(
e).every(([s,a])=>n(s)&&o(a))?e:b}var Tt={whole:$,real:z,choice:M,choices:At,permutation:Nt,flag:yt,text:P,plain:Et,tokens:Dt,cells:St,matrix:jt,strategies:kt,rerolls:Ct,
knobs:Ot},C=(t,e)=>Tt[t.kind](t,e);function Q(t,e,...n){let o=r("label",{for:e,class:"plm-label"},t);return r("div",{class:"plm-field"},o,r("div",{class:"plm-row"},...n))}function X(t,e,n){let o=r(
"span",{class:"plm-label","aria-hidden":"true"},e);return r("div",{class:t,role:"group","aria-label":e},o,n)}function k(t){return e=>{e.key!=="Enter"||e.isComposing||
(e.preventDefault(),e.stopPropagation(),t(e))}}function Y(t,{label:e,step:n,put:o}){let s=!1;t.onReset(()=>{s=!1});function a(){s=!0}function i(){s=!1,t.redraw()}
function l(){s&&Number.isFinite(d.valueAsNumber)&&o(d.valueAsNumber),i()}function u(w){!s&&d.valueAsNumber!==w&&(d.value=w)}let g={oninput:a,onblur:i,onchange:l,
onkeydown:k(l)},d=r("input",{type:"number",step:n,"aria-label":e,...g});return{node:d,show:u}}function _t(t,e,n={}){if(!t.wants(e))return null;let o=t.limits[e],
[s,a]=F(o),{label:i=t.t(e),min:l=s,max:u=a,when:g}=n,{read:d=()=>t.get(e),write:w=x=>t.set({[e]:x})}=n,p=E(e),f=o.step??1,m=x=>typeof x=="function"?x():x,D=x=>w(
Math.min(m(u),Math.max(m(l),x))),A=r("input",{type:"range",id:p,step:f,oninput:()=>D(A.valueAsNumber)}),O=Y(t,{label:i,step:f,put:D}),S=Q(i,p,A,O.node);return t.
onDraw(()=>{let x=d(),v={min:m(l),max:m(u)},c=100*(x-v.min)/(v.max-v.min||1);S.hidden=g?!g():!1,h(A,v),h(O.node,v),A.valueAsNumber!==x&&(A.value=x),O.show(x),h(
A,{style:{"--fill":`${c}%`}})}),S}function qt(t,e,{label:n=t.t(e),options:o,when:s,onpick:a,wide:i}){if(!t.wants(e))return null;let l=a??(p=>t.set({[e]:p})),u=([
p,f])=>r("button",{type:"button",onclick:()=>l(p)},f),g=o.map(u),w=X(i?"plm-field plm-full":"plm-field",n,r("div",{class:"plm-buttons"},g));return t.onDraw(()=>{
w.hidden=s?!s():!1,g.forEach((p,f)=>h(p,{"aria-pressed":o[f][0]===t.get(e)}))}),w}function It(t,e,{label:n=t.t(e),options:o}){if(!t.wants(e))return null;function s(l){
let u=t.get(e),d=o.map(([w])=>w).filter(w=>w===l!==u.includes(w));d.length>0&&t.set({[e]:d})}let a=o.map(([l,u,g])=>{let d=`plm-toggle plm-cat-${g}`;return r("b\
utton",{type:"button",class:d,onclick:()=>s(l)},u)}),i=X("plm-field plm-wide",n,r("div",{class:"plm-toggles"},a));return t.onDraw(()=>{let l=t.get(e);a.forEach(
(u,g)=>h(u,{"aria-pressed":l.includes(o[g][0])}))}),i}function Lt(t,e,{label:n=t.t(e),when:o}={}){if(!t.wants(e))return null;let s=r("input",{type:"checkbox",onchange:()=>t.
set({[e]:s.checked})}),a=r("label",{class:"plm-check"},s,n);return t.onDraw(()=>{a.hidden=o?!o():!1,s.checked=t.get(e)}),a}function Rt(t,e,{label:n=t.t(e),bad:o=()=>"",
when:s}={}){if(!t.wants(e))return null;let a=E(e),i=r("span",{class:"plm-hint",id:`${a}-hint`}),l,u;function g(m){h(i,{text:m}),h(p,{"aria-invalid":m!==""})}function d(){
let m=o(p.value)||(t.accepts(e,p.value)?"":t.t("refused"));g(m),!m&&(l=p.value,t.set({[e]:l}))}function w(m){p.value=m,g("")}let p=r("input",{type:"text",id:a,maxlength:t.
limits[e].longest,spellcheck:"false",autocomplete:"off","aria-describedby":i.id,oninput:d,onkeydown:k(d)}),f=Q(n,a,p);return f.append(i),f.classList.add("plm-wi\
de"),t.onReset(()=>w(t.get(e))),t.onDraw(()=>{f.hidden=s?!s():!1;let m=t.get(e);m!==u&&(u=m,m!==l&&w(m))}),f}var tt=t=>t.get("question")==="none"||t.get("revealed")||t.get("guess")!=="";function Bt(t,e,n=()=>!0){let o=r("p",{class:"plm-covered"},t.t("covered"));return t.
onDraw(()=>{let s=!tt(t)&&n();o.hidden=!s;for(let a of e)h(a,{"data-covered":s})}),o}function Ft(t,{question:e,right:n,unit:o=()=>"",type:s="number",step:a="any"}){
let i=E("guess"),l=!1;t.onReset(()=>{l=!1,p.value=""});function u(){l=!0}function g(v){v.preventDefault(),l=!1,t.set({guess:p.value.slice(0,t.limits.guess.longest)})}
let d=s==="number"?"decimal":"text",w={oninput:u,onkeydown:k(g)},p=r("input",{id:i,type:s,step:a,inputmode:d,autocomplete:"off",...w}),m=r("button",{type:"butto\
n",class:"plm-button",onclick:()=>t.set({revealed:!0})},t.t("reveal")),D=r("span",{class:"plm-unit"}),A=r("form",{class:"plm-guess",onsubmit:g},r("label",{for:i},
t.t("guess")),p,D,r("button",{type:"submit",class:"plm-button"},t.t("check")),m),O=r("p",{class:"plm-question"}),S=r("p",{class:"plm-verdict","aria-live":"polit\
e"}),x=r("div",{class:"plm-ask"},O,A,S);return t.onDraw(()=>{if(x.hidden=t.get("question")==="none",x.hidden)return;let v=t.get("guess"),c=v!==""||t.get("reveal\
ed"),y=c?n(v===""||s!=="number"?v:Number(v)):null;h(O,{text:e()}),h(D,{text:o()}),v!==""&&!l&&(p.value=v),m.hidden=c,h(S,{text:y?y[1]:"","data-right":y&&v!==""?
String(y[0]):void 0})}),x}var G={};N(G,{fixed:()=>Mt,short:()=>zt});var et=t=>t.replace("-","−"),zt=t=>et(String(Number(t.toPrecision(4)))),Mt=(t,e)=>Number.isNaN(t)?"NaN":et(t.toFixed(
e));var V={};N(V,{widget:()=>Ut});var nt={as_table:{kind:"flag"},guess:{kind:"text",longest:40,link:!1},revealed:{kind:"flag",link:!1},lang:{kind:"choice",options:["","en","zh"]}};function Ut({name:t,limits:e,build:n,reset:o=!0}){let s={...nt,...e};return{limits:s,render({model:a,el:i}){let l=()=>Object.fromEntries(Object.keys(s).map(f=>[
f,a.get(f)])),u=a.get("author")??l();function g(){let f=Ht(a,s,globalThis.plm.words[t],u);f.onDraw(n(f)),o&&I(f);let m=f.start();return i.append(f.root),h(f.root,
{"data-ready":!0}),()=>{m(),f.root.remove()}}let d=g();function w(){d(),d=g()}let p=["change:lang","change:controls"];for(let f of p)a.on(f,w);return()=>{for(let f of p)
a.off(f,w);d()}}}}function Ht(t,e,n,o){let s=t.get("lang")||document.documentElement.lang,a=n.zh&&/^zh/i.test(s)?"zh":"en",i=n[a],l=t.get("controls"),u=[],g=[],
d=[],w=new Set,p=0,f=0;function m(c,y={}){if(!Object.hasOwn(i,c))throw new Error(`no words for ${c}`);return i[c].replace(/\{(\w+)\}/g,(Wt,ot)=>y[ot]??"")}function D(c){
try{c(),S.hidden=!0}catch(y){console.error(y),S.hidden=!1}}function A(){p=0,D(()=>{for(let c of d)c()})}let O={head:r("div",{class:"plm-head"}),controls:r("div",
{class:"plm-controls"}),stage:r("div",{class:"plm-stage"}),finding:r("p",{class:"plm-finding"}),foot:r("div",{class:"plm-foot"})},S=r("p",{class:"plm-fault",role:"\
alert",hidden:!0},m("fault")),x=r("div",{class:"plm-live",role:"status","aria-live":"polite"});return{root:r("div",{class:"plm",role:"group","aria-label":m("tit\
le"),lang:a,"data-lm-suppress-shortcuts":"true"},...Object.values(O),S,x),t:m,language:a,limits:e,...O,get(c){return w.add(c),t.get(c)},set(c){for(let y in c)t.
set(y,c[y]);t.save_changes()},accepts:(c,y)=>C(e[c],y)!==void 0,attempt:D,reset(){for(let c of Object.keys(e))Object.hasOwn(o,c)&&t.set(c,o[c]);t.save_changes();
for(let c of g)c();this.redraw()},onReset(c){g.push(c)},wants:c=>l==null||l.includes(c),onDraw(c){c&&d.push(c)},beforeDraw(c){d.unshift(c)},redraw(){p||=requestAnimationFrame(
A)},onClose(c){u.push(c)},say(c){clearTimeout(f),f=setTimeout(()=>h(x,{text:c}),500)},start(){A();for(let c of w)t.on(`change:${c}`,this.redraw);return()=>{cancelAnimationFrame(
p),clearTimeout(f);for(let c of w)t.off(`change:${c}`,this.redraw);for(let c of u)c()}}}}(globalThis.plm??={}).ui=Object.assign({},q,T,L,W,H,G,V,U,B);})();
