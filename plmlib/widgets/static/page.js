(()=>{var p=globalThis.plm??={},N={switch:"Show all results",show:"Show",showWhat:"Show: the result of “{question}”",guessed:"You guessed {guess}. Measured: {meas\
ured}.",measured:"Measured: {measured}.",finished:"quiz finished"},k={switch:"显示所有结果",show:"显示",showWhat:"显示：“{question}”的结果",guessed:"\
你猜的是 {guess}。测得：{measured}。",measured:"测得：{measured}。",finished:"已完成小测验"},u=e=>/^zh/i.test(e||document.documentElement.lang)?
k:N,$=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]);function S(e,t,s={}){let n=document.createElement(e);n.textContent=t;for(let[o,r]of Object.entries(s))n.setAttribute(
o,r);return n}var m=new URL(document.documentElement.dataset.content_root??"./",location.href).pathname,w={};function d(e){if(Object.hasOwn(w,e))return w[e];try{
return JSON.parse(localStorage.getItem(`plm ${m} ${e}`))}catch{return null}}function a(e,t){w[e]=t;try{localStorage.setItem(`plm ${m} ${e}`,JSON.stringify(t))}catch{}}
var l={};for(let e of document.querySelectorAll('figure[data-plm="guess"]')){let t=JSON.parse(e.dataset.state);l[t.name]=t}var q={},f={};for(let e of document.querySelectorAll(
"[data-answer]"))f[e.dataset.answer]??=e;function z({options:e},t){return typeof t!="string"||t===""?!1:e.length?e.includes(t):t.length<=40&&Number.isFinite(Number(
t))}var i=e=>{let t=d(`guess ${e}`)?.guess;return l[e]&&z(l[e],t)?t:""},b=()=>d("show all")===!0,y=e=>b()||d(`guess ${e}`)?.shown===!0||i(e)!=="";function I(e){
a(`guess ${e}`,{guess:i(e),shown:!0})}var A=[...document.querySelectorAll("[data-guess]")].map(L);function L(e){let t=e.dataset.guess.split(" "),{lang:s,question:n}=l[t[0]]??
{},o=S("button",u(s).show,{type:"button",class:"plm-show","aria-label":$(u(s).showWhat,{question:(n??"").replaceAll("`","")})});return o.addEventListener("click",
()=>{t.forEach(I),h(),e.tabIndex=-1,e.focus({preventScroll:!0})}),{update(){let r=!t.every(y);e.classList.toggle("plm-blurred",r),r?e.prepend(o):o.remove()}}}function j(e,t){
let s=i(e),{measured:n}=t.dataset,{lang:o,unit:r}=l[e]??{},c=s&&y(e)?u(o).guessed:u(o).measured;t.textContent=$(c,{guess:r?`${s} ${r}`:s,measured:n})}function v(e,t){
t.set("measured",y(e)&&f[e]?f[e].dataset.measured:""),t.save_changes()}function h(){for(let e of A)e.update();for(let[e,t]of Object.entries(f))j(e,t);for(let[e,
t]of Object.entries(q))v(e,t)}if(A.length){let e=S("button",u().switch,{type:"button",class:"plm-show-all"}),t=()=>e.setAttribute("aria-pressed",String(b()));e.
addEventListener("click",()=>{a("show all",!b()),t(),h()}),t(),document.querySelector("article h1")?.after(e)}h();var J=(e,t)=>Array.isArray(t)&&t.length===e.length&&
t.every((s,n)=>Array.isArray(s)&&s.every(o=>o in e[n].options));p.keepers={guess(e){let t=p.ui.model({...e,guess:i(e.name),measured:""},({guess:s})=>{s!==i(e.name)&&
(a(`guess ${e.name}`,{guess:s,shown:!0}),h())});return q[e.name]=t,v(e.name,t),t},quiz(e){let{number:t,questions:s}=e,n=JSON.stringify(s.map(({options:c})=>c.map(
g=>g.text.en))),o=d(`quiz ${t}`),r=o?.text===n&&J(s,o.tried);return p.ui.model({...e,tried:r?o.tried:e.tried},({tried:c})=>{let g=({options:O},x)=>c[x].some(E=>O[E].
right);a(`quiz ${t}`,{text:n,tried:c}),s.every(g)&&a(`finished ${t}`,!0)})}};if(location.pathname===m||location.pathname===`${m}index.html`)for(let e of document.
querySelectorAll("article a[href]")){let t=/\/(\d\.\d)-[^/#]*\.html$/.exec(e.getAttribute("href"))?.[1];if(!t||d(`finished ${t}`)!==!0)continue;let s={class:"pl\
m-tick",role:"img","aria-label":u().finished,title:u().finished};e.after(S("span","✓",s))}})();
