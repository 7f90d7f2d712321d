(()=>{var c=globalThis.plm??={};c.widgets??={};var y=document.currentScript?.src??"",u={},l=new Map;c.load=t=>u[t]??=new Promise((o,n)=>{let a=document.createElement(
"script");a.src=new URL(t,y).href,a.async=!1,a.onload=o,a.onerror=()=>n(new Error(`cannot load ${t}`)),document.head.append(a)});var p=t=>Promise.all([c.load("k\
it.js"),c.load(`${t}.js`)]);c.model=(t,o=()=>{})=>{let n={...t},a={},r=new Set;return{get:s=>n[s],set(s,e){JSON.stringify(n[s])!==JSON.stringify(e)&&(n[s]=e,r.add(
s))},save_changes(){let s=r;r=new Set;for(let e of s)for(let g of[...a[`change:${e}`]??[]])g();s.size&&o(n)},on(s,e){(a[s]??=new Set).add(e)},off(s,e){a[s]?.delete(
e)}}};var O=(t,o)=>{let n={};for(let[a,r]of new URLSearchParams(location.hash.slice(1))){let s=a.slice(t.length+1);if(!(!a.startsWith(`${t}.`)||!Object.hasOwn(o,
s)))try{let e=JSON.parse(r);d(e)===d(o[s])&&(n[s]=e)}catch{}}return n},d=t=>Array.isArray(t)?"list":typeof t,m=0,$=(t,o,n)=>{clearTimeout(m);let a=[...new URLSearchParams(
location.hash.slice(1))].filter(([e])=>/^[a-z-]+-\d+\./.test(e)&&!e.startsWith(`${t}.`)),r=Object.keys(o).filter(e=>e!=="guess"&&JSON.stringify(n[e])!==JSON.stringify(
o[e])),s=new URLSearchParams([...a,...r.map(e=>[`${t}.${e}`,JSON.stringify(n[e])])]);m=setTimeout(()=>history.replaceState(null,"",`#${s}`),200)};async function f(t,o){
if(l.has(t))return l.get(t);let n=async()=>{let a=t.dataset.plm,r=JSON.parse(t.dataset.state);await p(a);let s=c.model({...r,...O(o,r)},e=>$(o,r,e));await c.widgets[a].
render({model:s,el:t}),t.dataset.ready=""};return l.set(t,n()),l.get(t)}var h={},i=[...document.querySelectorAll("figure[data-plm]")].filter(t=>/^[a-z-]+$/.test(
t.dataset.plm)),w=new Map(i.map(t=>[t,`${t.dataset.plm}-${h[t.dataset.plm]=(h[t.dataset.plm]??0)+1}`]));c.mountAll=()=>Promise.all(i.map(t=>f(t,w.get(t))));var S=new IntersectionObserver(
t=>{for(let{isIntersecting:o,target:n}of t)o&&(S.unobserve(n),f(n,w.get(n)))},{rootMargin:"300px"});for(let t of i)S.observe(t);for(let{dataset:t}of i)p(t.plm);})();
