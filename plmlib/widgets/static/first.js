(()=>{var S=({en:e,zh:t},o)=>/^zh/i.test(o||document.documentElement.lang)?t:e,u=(e,t)=>e.replace(/\{(\w+)\}/g,(o,n)=>t[n]);function c(e,t,o={}){let n=document.createElement(
e);n.textContent=t;for(let[s,l]of Object.entries(o))n.setAttribute(s,l);return n}var j=new URL(document.documentElement.dataset.content_root??"./",location.href).
pathname,y=`plm ${j} `,a={};function m(e){if(Object.hasOwn(a,e))return a[e];try{return JSON.parse(localStorage.getItem(y+e))}catch{return null}}function w(e,t){
a[e]=t;try{localStorage.setItem(y+e,JSON.stringify(t))}catch{}}var E=()=>Object.keys(localStorage).filter(e=>e.startsWith(y));function v(){try{return Object.keys(
a).length>0||E().length>0}catch{return Object.keys(a).length>0}}function C(){a={};try{for(let e of E())localStorage.removeItem(e)}catch{}}var r=S({en:{quiz:"quiz ✓",finished:"quiz finished",quizzes:"quizzes {n}/{of}",exercises:"exercises {n}/{of}",title:"Your progress",none:"A quiz that you fini\
sh is ticked here, and an exercise that you mark as done is counted.",some:"Done: {what}.",goOn:"Continue with ",here:"Your progress stays in this browser.",clear:"\
Clear my progress",sure:"Clear your progress?",loses:"This browser forgets your guesses, quizzes, exercises and route. You cannot undo this.",keep:"Keep it",cleared:"\
Your progress is cleared.",route:"Marked: your route, {name}."},zh:{quiz:"小测验 ✓",finished:"已完成小测验",quizzes:"小测验 {n}/{of}",exercises:"练\
习 {n}/{of}",title:"你的进度",none:"完成一章的小测验后会打勾；你标为已完成的练习会被计数。",some:"已完成：{what}。",goOn:"继\
续：",here:"进度只保存在此浏览器中。",clear:"清除我的进度",sure:"要清除进度吗？",loses:"此浏览器将忘记你的猜测、小测验、练习和路线，无法撤销。",
keep:"保留",cleared:"进度已清除。",route:"已标出你的路线：{name}。"}}),i=[...document.querySelectorAll(".plm-did")].map(e=>({place:e,line:e.parentElement,
link:e.parentElement.querySelector("a"),number:e.dataset.notebook,exercises:e.dataset.exercises.split(" ").filter(Boolean)})),f=[...document.querySelectorAll("d\
etails.plm-route")].map(e=>{let t=[...e.querySelectorAll("li a")].map(n=>n.getAttribute("href")),o=n=>new Set(t.map(s=>n.exec(s)?.[1]));return{fold:e,all:o(/\/(\d\.\d)-/),
whole:o(/\/(\d\.\d)-[^/#]*$/)}}),p=({number:e})=>m(`finished ${e}`)===!0,A=({exercises:e})=>e.filter(t=>m(`exercise ${t}`)===!0).length;function x(e){let t=b=>e.
reduce((L,$)=>L+b($),0),[o,n,s]=[t(p),t(A),t(({exercises:b})=>b.length)],l=[u(r.quizzes,{n:o,of:e.length}),u(r.exercises,{n,of:s})];return o||n?l.join(" · "):""}
function O(e,t,o){let s=e.querySelector(`:scope > .${t}`)??e.appendChild(c("span","",{class:t}));s.textContent=o}function h(){for(let o of i){let[n,s]=[A(o),o.exercises.
length],l=[p(o)&&r.quiz,n&&u(r.exercises,{n,of:s})].filter(Boolean);o.place.textContent=l.join(" · "),o.place.classList.toggle("plm-all-done",p(o)&&n===s)}for(let o of new Set(
i.map(({line:n})=>n.parentElement))){let n=i.filter(({line:s})=>s.parentElement===o);O(o.querySelector("p:has(strong)")??o,"plm-total",x(n))}for(let{fold:o,whole:n}of f){
let s=i.filter(({number:l})=>n.has(l));O(o.querySelector("summary"),"plm-total",x(s))}let e=f.find(({fold:o})=>o.open);for(let{line:o,number:n}of i)o.classList.
toggle("plm-on-route",!!e?.all.has(n));let t=e?.fold.querySelector("summary b").textContent;I(),d&&J(t?u(r.route,{name:t}):"",e)}function I(){for(let e of document.
querySelectorAll("article .plm-tick"))e.remove();for(let e of document.querySelectorAll("article a[href]")){let t=/\/(\d\.\d)-[^/#]*\.html$/.exec(e.getAttribute(
"href"))?.[1];if(!t||e.parentElement.querySelector(".plm-did")||!p({number:t}))continue;let o={class:"plm-tick",role:"img","aria-label":r.finished,title:r.finished};
e.after(c("span","✓",o))}}function k(e){for(let{fold:t}of f)t.open=t.id===e}function Y(){let e=f.find(({fold:t})=>t.open)?.fold.id??"";e!==(m("route")??"")&&w(
"route",e),h()}var q=i[0]?.line.closest(".plm-map-cards"),B={class:"plm-progress","aria-label":r.title,tabindex:"-1"},d=q&&c("section","",B),z=c("p","",{class:"\
plm-chosen"}),g=c("p","",{role:"status"});function J(e,t){z.textContent=e,z.hidden=!e;let o=t?.whole.size?i.filter(({number:l})=>t.whole.has(l)):i,[n,s]=[x(i),o.
find(l=>!p(l))];if(g.textContent=`${n?u(r.some,{what:n}):r.none} ${r.here}`,n&&s){let l=c("a",s.link.textContent,{href:s.link.getAttribute("href")});g.append(" ",
r.goOn,l,".")}d.querySelector("button").hidden=!v()}function M(){let e=c("dialog","",{class:"plm-sure","aria-labelledby":"plm-sure"}),[t,o]=[r.clear,r.keep].map(
n=>c("button",n,{type:"button"}));o.addEventListener("click",()=>e.close()),t.addEventListener("click",()=>{C(),k(""),e.close(),h(),g.textContent=r.cleared,d.focus()}),
e.addEventListener("close",()=>e.remove()),e.append(c("h2",r.sure,{id:"plm-sure"}),c("p",r.loses),o,t),document.body.append(e),e.showModal()}if(d){let e=c("butt\
on",r.clear,{type:"button"});e.addEventListener("click",M),d.append(c("h3",r.title),g,e),q.before(z),q.after(d)}{let e=()=>f.find(({fold:t})=>`#${t.id}`===location.
hash)?.fold.id;k(e()??m("route"));for(let{fold:t}of f)t.addEventListener("toggle",Y);addEventListener("hashchange",()=>e()&&k(e()));for(let t of["pageshow","sto\
rage"])addEventListener(t,h);h()}})();
