(()=>{var m={"mask-builder":["kit"],"activation-lab":["kit"],"sampling-lab":["kit","text"]};var c=globalThis.plm??={};c.widgets??={};var y=document.currentScript?.src??"",O={},l=new Map;c.load=t=>O[t]??=new Promise((o,s)=>{let a=document.createElement(
"script");a.src=new URL(t,y).href,a.async=!1,a.onload=o,a.onerror=()=>s(new Error(`cannot load ${t}`)),document.head.append(a)});var w=(t,o="")=>Promise.all([...m[t],
t,.../^zh/i.test(o)?[`${t}.zh`]:[]].map(s=>c.load(`${s}.js`)));c.model=(t,o=()=>{})=>{let s={...t},a={},r=new Set;return{get:n=>s[n],set(n,e){JSON.stringify(s[n])!==
JSON.stringify(e)&&(s[n]=e,r.add(n))},save_changes(){let n=r;r=new Set;for(let e of n)for(let d of[...a[`change:${e}`]??[]])d();n.size&&o(s)},on(n,e){(a[n]??=new Set).
add(e)},off(n,e){a[n]?.delete(e)}}};var b=(t,o)=>{let s={};for(let[a,r]of new URLSearchParams(location.hash.slice(1))){let n=a.slice(t.length+1);if(!(!a.startsWith(
`${t}.`)||!Object.hasOwn(o,n)))try{let e=JSON.parse(r);p(e)===p(o[n])&&(s[n]=e)}catch{}}return s},p=t=>Array.isArray(t)?"list":typeof t,h=0,$=(t,o,s)=>{clearTimeout(
h);let a=[...new URLSearchParams(location.hash.slice(1))].filter(([e])=>/^[a-z-]+-\d+\./.test(e)&&!e.startsWith(`${t}.`)),r=Object.keys(o).filter(e=>e!=="guess"&&
JSON.stringify(s[e])!==JSON.stringify(o[e])),n=new URLSearchParams([...a,...r.map(e=>[`${t}.${e}`,JSON.stringify(s[e])])]);h=setTimeout(()=>history.replaceState(
null,"",`#${n}`),200)};async function g(t,o){if(l.has(t))return l.get(t);let s=async()=>{let a=t.dataset.plm,r=JSON.parse(t.dataset.state),n={...r,...b(o,r)};await w(
a,n.lang||document.documentElement.lang);let e=c.model(n,d=>$(o,r,d));await c.widgets[a].render({model:e,el:t}),t.dataset.ready=""};return l.set(t,s()),l.get(t)}
var f={},i=[...document.querySelectorAll("figure[data-plm]")].filter(t=>Object.hasOwn(m,t.dataset.plm)),S=new Map(i.map(t=>[t,`${t.dataset.plm}-${f[t.dataset.plm]=
(f[t.dataset.plm]??0)+1}`]));c.mountAll=()=>Promise.all(i.map(t=>g(t,S.get(t))));var u=new IntersectionObserver(t=>{for(let{isIntersecting:o,target:s}of t)o&&(u.
unobserve(s),g(s,S.get(s)))},{rootMargin:"300px"});for(let t of i)u.observe(t);for(let{dataset:t}of i)w(t.plm);})();
