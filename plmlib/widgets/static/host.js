(()=>{var c=globalThis.plm??={};c.widgets??={};var S=document.currentScript?.src??"",u={},i=new Map;c.load=t=>u[t]??=new Promise((o,n)=>{let a=document.createElement(
"script");a.src=new URL(t,S).href,a.onload=o,a.onerror=()=>n(new Error(`cannot load ${t}`)),document.head.append(a)});c.model=(t,o=()=>{})=>{let n={...t},a={},r=new Set;
return{get:s=>n[s],set(s,e){JSON.stringify(n[s])!==JSON.stringify(e)&&(n[s]=e,r.add(s))},save_changes(){let s=r;r=new Set;for(let e of s)for(let g of[...a[`chan\
ge:${e}`]??[]])g();s.size&&o(n)},on(s,e){(a[s]??=new Set).add(e)},off(s,e){a[s]?.delete(e)}}};var y=(t,o)=>{let n={};for(let[a,r]of new URLSearchParams(location.
hash.slice(1))){let s=a.slice(t.length+1);if(!(!a.startsWith(`${t}.`)||!Object.hasOwn(o,s)))try{let e=JSON.parse(r);d(e)===d(o[s])&&(n[s]=e)}catch{}}return n},d=t=>Array.
isArray(t)?"list":typeof t,m=0,$=(t,o,n)=>{clearTimeout(m);let a=[...new URLSearchParams(location.hash.slice(1))].filter(([e])=>/^[a-z-]+-\d+\./.test(e)&&!e.startsWith(
`${t}.`)),r=Object.keys(o).filter(e=>e!=="guess"&&JSON.stringify(n[e])!==JSON.stringify(o[e])),s=new URLSearchParams([...a,...r.map(e=>[`${t}.${e}`,JSON.stringify(
n[e])])]);m=setTimeout(()=>history.replaceState(null,"",`#${s}`),200)};async function f(t,o){if(i.has(t))return i.get(t);let n=async()=>{let a=t.dataset.plm,r=JSON.
parse(t.dataset.state);c.widgets[a]||await c.load(`${a}.js`);let s=c.model({...r,...y(o,r)},e=>$(o,r,e));await c.widgets[a].render({model:s,el:t}),t.dataset.ready=
""};return i.set(t,n()),i.get(t)}var p={},l=[...document.querySelectorAll("figure[data-plm]")].filter(t=>/^[a-z-]+$/.test(t.dataset.plm)),h=new Map(l.map(t=>[t,
`${t.dataset.plm}-${p[t.dataset.plm]=(p[t.dataset.plm]??0)+1}`]));c.mountAll=()=>Promise.all(l.map(t=>f(t,h.get(t))));var w=new IntersectionObserver(t=>{for(let{
isIntersecting:o,target:n}of t)o&&(w.unobserve(n),f(n,h.get(n)))},{rootMargin:"300px"});for(let t of l)w.observe(t);for(let t of new Set(l.map(o=>o.dataset.plm)))
c.widgets[t]||c.load(`${t}.js`);})();
