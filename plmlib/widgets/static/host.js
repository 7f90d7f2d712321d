(()=>{var d={"mask-builder":["ui","matrix"],"activation-lab":["ui"],"sampling-lab":["ui","tokens"],guess:["ui","choices"],quiz:["ui","choices"]};var i=globalThis.plm??={};i.widgets??={};var $=document.currentScript?.src??"",b={};i.load=t=>b[t]??=new Promise((e,s)=>{let o=new URL(t,$).href,a=t.endsWith(".\
css"),n=document.createElement(a?"link":"script");Object.assign(n,a?{rel:"stylesheet",href:o}:{src:o,async:!1}),n.onload=e,n.onerror=()=>s(new Error(`cannot loa\
d ${t}`)),document.head.append(n)});function g(t,e){let s=/^zh/i.test(e||document.documentElement.lang)?"zh":"en",o=[...d[t],`${t}.${s}`,t];return Promise.all([
`${t}.css`,...o.map(a=>`${a}.js`)].map(i.load))}i.model=(t,e=()=>{})=>{let s={...t},o={},a=new Set;return{get:n=>s[n],set(n,c){p(s[n],c)||(s[n]=c,a.add(n))},save_changes(){
let n=a;a=new Set;for(let c of n)for(let r of[...o[`change:${c}`]??[]])r();n.size&&e(s)},on(n,c){(o[n]??=new Set).add(c)},off(n,c){o[n]?.delete(c)}}};var p=(t,e)=>JSON.
stringify(t)===JSON.stringify(e),f=t=>Array.isArray(t)?"list":typeof t,w=()=>[...new URLSearchParams(location.hash.slice(1))];function j(t,e){let s={};for(let[o,
a]of w()){let n=o.slice(t.length+1);if(!(!o.startsWith(`${t}.`)||!Object.hasOwn(e,n)))try{let c=JSON.parse(a);f(c)===f(e[n])&&(s[n]=c)}catch{}}return s}var h=0;
function k(t,e,s){clearTimeout(h);let o=w().filter(([r])=>/^[a-z-]+-\d+\./.test(r)&&!r.startsWith(`${t}.`)),n=Object.keys(e).filter(r=>r!=="guess"&&!p(s[r],e[r])).
map(r=>[`${t}.${r}`,JSON.stringify(s[r])]),c=new URLSearchParams([...o,...n]);h=setTimeout(()=>history.replaceState(null,"",`#${c}`),200)}var m={},l=new Map;for(let t of document.
querySelectorAll("figure[data-plm]")){let e=t.dataset.plm;Object.hasOwn(d,e)&&(m[e]=(m[e]??0)+1,l.set(t,`${e}-${m[e]}`))}function J(t,e){return i.model({...e,...j(
t,e)},s=>k(t,e,s))}async function N(t){let e=t.dataset.plm,s=JSON.parse(t.dataset.state),o=i.keepers?.[e]?.(s)??J(l.get(t),s);await g(e,o.get("lang")),await i.widgets[e].
render({model:o,el:t}),t.dataset.ready=""}var u=new Map;function y(t){return u.has(t)||u.set(t,N(t)),u.get(t)}i.mountAll=()=>Promise.all([...l.keys()].map(y));function P(t){
for(let{isIntersecting:e,target:s}of t)e&&(S.unobserve(s),y(s))}var S=new IntersectionObserver(P,{rootMargin:"300px"});for(let t of l.keys())S.observe(t);for(let t of l.
keys())g(t.dataset.plm,JSON.parse(t.dataset.state).lang);})();
