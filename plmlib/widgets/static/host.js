(()=>{var d={"mask-builder":["ui","matrix"],"activation-lab":["ui"],"sampling-lab":["ui","tokens"]};var i=globalThis.plm??={};i.widgets??={};var $=document.currentScript?.src??"",b={};i.load=t=>b[t]??=new Promise((n,s)=>{let o=new URL(t,$).href,c=t.endsWith(".\
css"),e=document.createElement(c?"link":"script");Object.assign(e,c?{rel:"stylesheet",href:o}:{src:o,async:!1}),e.onload=n,e.onerror=()=>s(new Error(`cannot loa\
d ${t}`)),document.head.append(e)});function p(t,n){let s=/^zh/i.test(n||document.documentElement.lang)?"zh":"en",o=[...d[t],`${t}.${s}`,t];return Promise.all([
`${t}.css`,...o.map(c=>`${c}.js`)].map(i.load))}i.model=(t,n=()=>{})=>{let s={...t},o={},c=new Set;return{get:e=>s[e],set(e,a){g(s[e],a)||(s[e]=a,c.add(e))},save_changes(){
let e=c;c=new Set;for(let a of e)for(let r of[...o[`change:${a}`]??[]])r();e.size&&n(s)},on(e,a){(o[e]??=new Set).add(a)},off(e,a){o[e]?.delete(a)}}};var g=(t,n)=>JSON.
stringify(t)===JSON.stringify(n),u=t=>Array.isArray(t)?"list":typeof t,w=()=>[...new URLSearchParams(location.hash.slice(1))];function j(t,n){let s={};for(let[o,
c]of w()){let e=o.slice(t.length+1);if(!(!o.startsWith(`${t}.`)||!Object.hasOwn(n,e)))try{let a=JSON.parse(c);u(a)===u(n[e])&&(s[e]=a)}catch{}}return s}var h=0;
function v(t,n,s){clearTimeout(h);let o=w().filter(([r])=>/^[a-z-]+-\d+\./.test(r)&&!r.startsWith(`${t}.`)),e=Object.keys(n).filter(r=>r!=="guess"&&!g(s[r],n[r])).
map(r=>[`${t}.${r}`,JSON.stringify(s[r])]),a=new URLSearchParams([...o,...e]);h=setTimeout(()=>history.replaceState(null,"",`#${a}`),200)}var m={},l=new Map;for(let t of document.
querySelectorAll("figure[data-plm]")){let n=t.dataset.plm;Object.hasOwn(d,n)&&(m[n]=(m[n]??0)+1,l.set(t,`${n}-${m[n]}`))}async function J(t){let n=l.get(t),s=t.
dataset.plm,o=JSON.parse(t.dataset.state),c={...o,...j(n,o)};await p(s,c.lang);let e=i.model(c,a=>v(n,o,a));await i.widgets[s].render({model:e,el:t}),t.dataset.
ready=""}var f=new Map;function y(t){return f.has(t)||f.set(t,J(t)),f.get(t)}i.mountAll=()=>Promise.all([...l.keys()].map(y));function N(t){for(let{isIntersecting:n,
target:s}of t)n&&(S.unobserve(s),y(s))}var S=new IntersectionObserver(N,{rootMargin:"300px"});for(let t of l.keys())S.observe(t);for(let t of l.keys())p(t.dataset.
plm,JSON.parse(t.dataset.state).lang);})();
