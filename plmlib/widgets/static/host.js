(()=>{var m={"mask-builder":["ui"],"activation-lab":["ui"],"sampling-lab":["ui","tokens"]};var c=globalThis.plm??={};c.widgets??={};var y=document.currentScript?.src??"",O={},l=new Map;c.load=t=>O[t]??=new Promise((a,n)=>{let o=new URL(t,y).href,r=t.endsWith(
".css"),e=document.createElement(r?"link":"script");Object.assign(e,r?{rel:"stylesheet",href:o}:{src:o,async:!1}),e.onload=a,e.onerror=()=>n(new Error(`cannot l\
oad ${t}`)),document.head.append(e)});var g=(t,a="")=>Promise.all([`${t}.css`,...[...m[t],t,.../^zh/i.test(a)?[`${t}.zh`]:[]].map(n=>`${n}.js`)].map(c.load));c.
model=(t,a=()=>{})=>{let n={...t},o={},r=new Set;return{get:e=>n[e],set(e,s){JSON.stringify(n[e])!==JSON.stringify(s)&&(n[e]=s,r.add(e))},save_changes(){let e=r;
r=new Set;for(let s of e)for(let d of[...o[`change:${s}`]??[]])d();e.size&&a(n)},on(e,s){(o[e]??=new Set).add(s)},off(e,s){o[e]?.delete(s)}}};var b=(t,a)=>{let n={};
for(let[o,r]of new URLSearchParams(location.hash.slice(1))){let e=o.slice(t.length+1);if(!(!o.startsWith(`${t}.`)||!Object.hasOwn(a,e)))try{let s=JSON.parse(r);
h(s)===h(a[e])&&(n[e]=s)}catch{}}return n},h=t=>Array.isArray(t)?"list":typeof t,p=0,$=(t,a,n)=>{clearTimeout(p);let o=[...new URLSearchParams(location.hash.slice(
1))].filter(([s])=>/^[a-z-]+-\d+\./.test(s)&&!s.startsWith(`${t}.`)),r=Object.keys(a).filter(s=>s!=="guess"&&JSON.stringify(n[s])!==JSON.stringify(a[s])),e=new URLSearchParams(
[...o,...r.map(s=>[`${t}.${s}`,JSON.stringify(n[s])])]);p=setTimeout(()=>history.replaceState(null,"",`#${e}`),200)};async function w(t,a){if(l.has(t))return l.
get(t);let n=async()=>{let o=t.dataset.plm,r=JSON.parse(t.dataset.state),e={...r,...b(a,r)};await g(o,e.lang||document.documentElement.lang);let s=c.model(e,d=>$(
a,r,d));await c.widgets[o].render({model:s,el:t}),t.dataset.ready=""};return l.set(t,n()),l.get(t)}var f={},i=[...document.querySelectorAll("figure[data-plm]")].
filter(t=>Object.hasOwn(m,t.dataset.plm)),u=new Map(i.map(t=>[t,`${t.dataset.plm}-${f[t.dataset.plm]=(f[t.dataset.plm]??0)+1}`]));c.mountAll=()=>Promise.all(i.map(
t=>w(t,u.get(t))));var S=new IntersectionObserver(t=>{for(let{isIntersecting:a,target:n}of t)a&&(S.unobserve(n),w(n,u.get(n)))},{rootMargin:"300px"});for(let t of i)
S.observe(t);for(let{dataset:t}of i)g(t.plm);})();
