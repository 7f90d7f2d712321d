(()=>{var E=({en:e,zh:t},o)=>/^zh/i.test(o||document.documentElement.lang)?t:e,u=(e,t)=>e.replace(/\{(\w+)\}/g,(o,n)=>t[n]);function c(e,t,o={}){let n=document.createElement(
e);n.textContent=t;for(let[s,l]of Object.entries(o))n.setAttribute(s,l);return n}var Y=new URL(document.documentElement.dataset.content_root??"./",location.href).
pathname,k=`plm ${Y} `,a={};function f(e){if(Object.hasOwn(a,e))return a[e];try{return JSON.parse(localStorage.getItem(k+e))}catch{return null}}function v(e,t){
a[e]=t;try{localStorage.setItem(k+e,JSON.stringify(t))}catch{}}var C=()=>Object.keys(localStorage).filter(e=>e.startsWith(k));function A(){try{return Object.keys(
a).length>0||C().length>0}catch{return Object.keys(a).length>0}}function O(){a={};try{for(let e of C())localStorage.removeItem(e)}catch{}}var r=E({en:{quiz:"quiz ✓",finished:"quiz finished",quizzes:"quizzes {n}/{of}",exercises:"exercises {n}/{of}",title:"Your progress",none:"A quiz that you fini\
sh is ticked here, and an exercise that you mark as done is counted.",some:"Done: {what}.",goOn:"Continue with ",here:"Your progress stays in this browser.",clear:"\
Clear my progress",sure:"Clear your progress?",loses:"This browser forgets your guesses, quizzes, exercises and route. You cannot undo this.",keep:"Keep it",cleared:"\
Your progress is cleared.",route:"Marked: your route, {name}."},zh:{quiz:"小测验 ✓",finished:"已完成小测验",quizzes:"小测验 {n}/{of}",exercises:"练\
习 {n}/{of}",title:"你的进度",none:"完成一章的小测验后会打勾；你标为已完成的练习会被计数。",some:"已完成：{what}。",goOn:"继\
续：",here:"进度只保存在此浏览器中。",clear:"清除我的进度",sure:"要清除进度吗？",loses:"此浏览器将忘记你的猜测、小测验、练习和路线，无法撤销。",
keep:"保留",cleared:"进度已清除。",route:"已标出你的路线：{name}。"}}),i=[...document.querySelectorAll(".plm-did")].map(e=>({place:e,line:e.parentElement,
link:e.parentElement.querySelector("a"),number:e.dataset.notebook,exercises:e.dataset.exercises.split(" ").filter(Boolean)})),m=[...document.querySelectorAll("d\
etails.plm-route")].map(e=>{let t=[...e.querySelectorAll("li a")].map(n=>n.getAttribute("href")),o=n=>new Set(t.map(s=>n.exec(s)?.[1]));return{fold:e,all:o(/\/(\d\.\d)-/),
whole:o(/\/(\d\.\d)-[^/#]*$/)}}),p=({number:e})=>f(`finished ${e}`)===!0,$=({exercises:e})=>e.filter(t=>f(`exercise ${t}`)===!0).length;function x(e){let t=y=>e.
reduce((j,I)=>j+y(I),0),[o,n,s]=[t(p),t($),t(({exercises:y})=>y.length)],l=[u(r.quizzes,{n:o,of:e.length}),u(r.exercises,{n,of:s})];return o||n?l.join(" · "):""}
function L(e,t,o){let s=e.querySelector(`:scope > .${t}`)??e.appendChild(c("span","",{class:t}));s.textContent=o}function b(){for(let o of i){let[n,s]=[$(o),o.exercises.
length],l=[p(o)&&r.quiz,n&&u(r.exercises,{n,of:s})].filter(Boolean);o.place.textContent=l.join(" · "),o.place.classList.toggle("plm-all-done",p(o)&&n===s)}for(let o of new Set(
i.map(({line:n})=>n.parentElement))){let n=i.filter(({line:s})=>s.parentElement===o);L(o.querySelector("p:has(strong)")??o,"plm-total",x(n))}for(let{fold:o,whole:n}of m){
let s=i.filter(({number:l})=>n.has(l));L(o.querySelector("summary"),"plm-total",x(s))}let e=m.find(({fold:o})=>o.id===f("route"));for(let{line:o,number:n}of i)o.
classList.toggle("plm-on-route",!!e?.all.has(n));let t=e?.fold.querySelector("summary b").textContent;B(),d&&J(t?u(r.route,{name:t}):"",e)}function B(){for(let e of document.
querySelectorAll("article .plm-tick"))e.remove();for(let e of document.querySelectorAll("article a[href]")){let t=/\/(\d\.\d)-[^/#]*\.html$/.exec(e.getAttribute(
"href"))?.[1];if(!t||e.parentElement.querySelector(".plm-did")||!p({number:t}))continue;let o={class:"plm-tick",role:"img","aria-label":r.finished,title:r.finished};
e.after(c("span","✓",o))}}function S(e){for(let{fold:t}of m)t.open=t.id===e}function w(e){v("route",e),S(e),b()}var q=i[0]?.line.closest(".plm-map-cards"),D={
class:"plm-progress","aria-label":r.title,tabindex:"-1"},d=q&&c("section","",D),z=c("p","",{class:"plm-chosen"}),h=c("p","",{role:"status"});function J(e,t){z.textContent=
e,z.hidden=!e;let o=t?.whole.size?i.filter(({number:l})=>t.whole.has(l)):i,[n,s]=[x(i),o.find(l=>!p(l))];if(h.textContent=`${n?u(r.some,{what:n}):r.none} ${r.here}`,
n&&s){let l=c("a",s.link.textContent,{href:s.link.getAttribute("href")});h.append(" ",r.goOn,l,".")}d.querySelector("button").hidden=!A()}function M(){let e=c("\
dialog","",{class:"plm-sure","aria-labelledby":"plm-sure"}),[t,o]=[r.clear,r.keep].map(n=>c("button",n,{type:"button"}));o.addEventListener("click",()=>e.close()),
t.addEventListener("click",()=>{O(),S(""),e.close(),b(),h.textContent=r.cleared,d.focus()}),e.addEventListener("close",()=>e.remove()),e.append(c("h2",r.sure,{id:"\
plm-sure"}),c("p",r.loses),o,t),document.body.append(e),e.showModal()}if(d){let e=c("button",r.clear,{type:"button"});e.addEventListener("click",M),d.append(c("\
h3",r.title),h,e),q.before(z),q.after(d)}for(let{fold:e}of m)e.removeAttribute("name"),e.querySelector("summary").addEventListener("click",t=>{t.preventDefault(),
w(e.open?"":e.id)});var g=()=>m.find(({fold:e})=>`#${e.id}`===location.hash)?.fold.id;addEventListener("hashchange",()=>g()&&w(g()));for(let e of["pageshow","st\
orage"])addEventListener(e,b);g()?w(g()):S(f("route"));b();})();
