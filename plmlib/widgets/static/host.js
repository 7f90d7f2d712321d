(()=>{var d={"":"ui matrix chart tokens pieces strip search heads choices","mask-builder":"01","activation-lab":"02","sampling-lab":"023","tokenizer-explorer":"04","m\
asking-lab":"0235","pair-lab":"023","evidence-lab":"0235","translator-lab":"02316","attention-lab":"023157",guess:"08",quiz:"08"};var r=globalThis.plm??={};r.widgets??={};var v=document.currentScript?.src??"",j={};r.load=t=>j[t]??=new Promise((e,n)=>{let o=new URL(t,v).href,a=t.endsWith(".\
css"),s=document.createElement(a?"link":"script");Object.assign(s,a?{rel:"stylesheet",href:o}:{src:o,async:!1}),s.onload=e,s.onerror=()=>n(new Error(`cannot loa\
d ${t}`)),document.head.append(s)});function f(t,e){let n=/^zh/i.test(e||document.documentElement.lang)?"zh":"en",a=[...[...d[t]].map(s=>d[""].split(" ")[s]),`${t}\
.${n}`,t];return Promise.all([`${t}.css`,...a.map(s=>`${s}.js`)].map(r.load))}r.model=(t,e=()=>{})=>{let n={...t},o={},a=new Set;return{get:s=>n[s],set(s,c){b(n[s],
c)||(n[s]=c,a.add(s))},save_changes(){let s=a;a=new Set;for(let c of s)for(let l of[...o[`change:${c}`]??[]])l();s.size&&e(n)},on(s,c){(o[s]??=new Set).add(c)},
off(s,c){o[s]?.delete(c)}}};var b=(t,e)=>JSON.stringify(t)===JSON.stringify(e),p=()=>[...new URLSearchParams(location.hash.slice(1))],y=([t])=>/^[a-z-]+-\d+\./.
test(t),m=new Map,g=({limits:t,author:e})=>Object.keys(e).filter(n=>Object.hasOwn(t,n)&&t[n].link!==!1);function S(t,e){let n={...e.author},o=new Map(p());for(let a of g(
e))try{let s=r.ui.accepted(e.limits[a],JSON.parse(o.get(`${t}.${a}`)));s!==void 0&&(n[a]=s)}catch{}return n}var w=0;function z(){clearTimeout(w),w=setTimeout(()=>{
let t=p().filter(y),e=t.filter(([o])=>!m.has(o.split(".")[0]));for(let[o,a]of m){let s=g(a).filter(c=>!b(a.model.get(c),a.author[c]));e.push(...s.map(c=>[`${o}.${c}`,
JSON.stringify(a.model.get(c))]))}let n=e.length>0?`#${new URLSearchParams(e)}`:"";(n||t.length>0)&&history.replaceState(null,"",location.href.split("#")[0]+n)},
200)}addEventListener("hashchange",()=>{if(p().some(y))for(let[t,e]of m)J(t,e)});async function J(t,e){let n=S(t,e);await f(e.name,n.lang);for(let o of g(e))e.model.
set(o,n[o]);e.model.save_changes()}var h={},i=new Map;for(let t of document.querySelectorAll("figure[data-plm]")){let e=t.dataset.plm;Object.hasOwn(d,e)&&(h[e]=
(h[e]??0)+1,i.set(t,`${e}-${h[e]}`))}async function N(t){let e=i.get(t),n=t.dataset.plm,o=JSON.parse(t.dataset.state);await f(n,o.lang);let{limits:a,render:s}=r.
widgets[n],c=S(e,{author:o,limits:a});await f(n,c.lang);let l=r.keepers?.[n]?.(o)??r.model({...c,author:o},z);await s({model:l,el:t}),m.set(e,{name:n,author:o,limits:a,
model:l}),t.dataset.ready=""}var u=new Map;function O(t){return u.has(t)||u.set(t,N(t)),u.get(t)}r.mountAll=()=>Promise.all([...i.keys()].map(O));function P(t){
for(let{isIntersecting:e,target:n}of t)e&&($.unobserve(n),O(n))}var $=new IntersectionObserver(P,{rootMargin:"300px"});for(let t of i.keys())$.observe(t);for(let t of i.
keys())f(t.dataset.plm,JSON.parse(t.dataset.state).lang);})();
