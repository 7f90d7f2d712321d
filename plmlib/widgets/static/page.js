(()=>{var x=e=>/\d/.test(e)&&!/[xob]/i.test(e)&&Number.isFinite(Number(e));var O=({en:e,zh:t},s)=>/^zh/i.test(s||document.documentElement.lang)?t:e,h=(e,t)=>e.replace(/\{(\w+)\}/g,(s,n)=>t[n]);function i(e,t,s={}){let n=document.createElement(
e);n.textContent=t;for(let[o,r]of Object.entries(s))n.setAttribute(o,r);return n}var I=new URL(document.documentElement.dataset.content_root??"./",location.href).
pathname,k=`plm ${I} `,b={};function l(e){if(Object.hasOwn(b,e))return b[e];try{return JSON.parse(localStorage.getItem(k+e))}catch{return null}}function c(e,t){
b[e]=t;try{localStorage.setItem(k+e,JSON.stringify(t))}catch{}}var w=globalThis.plm??={},j={switch:"Show all results",show:"Show",showWhat:"Show: the result of “{question}”",guessed:"You guessed {guess}. Measured: {meas\
ured}.",measured:"Measured: {measured}.",done:"Done",doneWhat:"Done: exercise {number}"},W={switch:"显示所有结果",show:"显示",showWhat:"显示：“{question}”的\
结果",guessed:"你猜的是 {guess}。测得：{measured}。",measured:"测得：{measured}。",done:"已完成",doneWhat:"已完成：练习 {number}"},u=e=>O(
{en:j,zh:W},e),d={};for(let e of document.querySelectorAll('figure[data-plm="guess"]')){let t=JSON.parse(e.dataset.state);d[t.name]=t}var v={},f={};for(let e of document.
querySelectorAll("[data-answer]"))f[e.dataset.answer]??=e;function L({options:e},t){return typeof t!="string"||t===""?!1:e.length?e.includes(t):t.length<=40&&x(
t)}var m=e=>{let t=l(`guess ${e}`)?.guess;return d[e]&&L(d[e],t)?t:""},y=()=>l("show all")===!0,S=e=>y()||l(`guess ${e}`)?.shown===!0||m(e)!=="";function z(e){c(
`guess ${e}`,{guess:m(e),shown:!0})}var q=[...document.querySelectorAll("[data-guess]")].map(C);function C(e){let t=e.dataset.guess.split(" "),{lang:s,question:n}=d[t[0]]??
{},o=i("button",u(s).show,{type:"button",class:"plm-show","aria-label":h(u(s).showWhat,{question:(n??"").replaceAll("`","")})});return o.addEventListener("click",
()=>{t.forEach(z),p(),e.tabIndex=-1,e.focus({preventScroll:!0})}),{update(){let r=!t.every(S);e.classList.toggle("plm-blurred",r),r?e.prepend(o):o.remove()}}}function J(e,t){
let s=m(e),{measured:n}=t.dataset,{lang:o,unit:r}=d[e]??{},a=s&&S(e)?u(o).guessed:u(o).measured;t.textContent=h(a,{guess:r?`${s} ${r}`:s,measured:n})}function A(e,t){
t.set("measured",S(e)&&f[e]?f[e].dataset.measured:""),t.save_changes()}function p(){for(let e of q)e.update();for(let[e,t]of Object.entries(f))J(e,t);for(let[e,
t]of Object.entries(v))A(e,t)}if(q.length){let e=i("button",u().switch,{type:"button",class:"plm-show-all"}),t=()=>e.setAttribute("aria-pressed",String(y()));e.
addEventListener("click",()=>{c("show all",!y()),t(),p()}),t(),document.querySelector("article h1")?.after(e)}p();var _=({options:e},t)=>Number.isInteger(t)&&t>=
0&&t<e.length,D=(e,t)=>Array.isArray(t)&&t.length===e.length&&t.every((s,n)=>Array.isArray(s)&&s.every(o=>_(e[n],o)));w.keepers={guess(e){let t=w.ui.model({...e,
guess:m(e.name),measured:""},({guess:s})=>{s!==m(e.name)&&(c(`guess ${e.name}`,{guess:s,shown:!0}),p())});return v[e.name]=t,A(e.name,t),t},quiz(e){let{number:t,
questions:s}=e,n=JSON.stringify(s.map(({options:a})=>a.map(g=>g.text.en))),o=l(`quiz ${t}`),r=o?.text===n&&D(s,o.tried);return w.ui.model({...e,tried:r?o.tried:
e.tried},({tried:a})=>{let g=({options:$},E)=>a[E].some(N=>$[N].right);c(`quiz ${t}`,{text:n,tried:a}),s.every(g)&&c(`finished ${t}`,!0)})}};for(let e of document.
querySelectorAll("article h3")){let t=/^\S+ (\d\.\d\.\d+) ·/.exec(e.textContent)?.[1];if(!t)continue;let s={type:"checkbox","aria-label":h(u().doneWhat,{number:t})},
n=i("input","",{...s,autocomplete:"off"});n.checked=l(`exercise ${t}`)===!0,n.addEventListener("change",()=>c(`exercise ${t}`,n.checked));let o=i("label",u().done,
{class:"plm-done"});o.prepend(n),e.after(o)}})();
