(()=>{var u={"mask-builder":"ui matrix","activation-lab":"ui chart","sampling-lab":"ui chart tokens","tokenizer-explorer":"ui pieces","masking-lab":"ui chart tokens s\
trip","pair-lab":"ui chart tokens","evidence-lab":"ui chart tokens strip","translator-lab":"ui chart tokens matrix search","attention-lab":"ui chart tokens matr\
ix strip heads",guess:"ui choices",quiz:"ui choices"};var i=globalThis.plm??={};i.widgets??={};var v=document.currentScript?.src??"",j={};i.load=t=>j[t]??=new Promise((e,n)=>{let o=new URL(t,v).href,a=t.endsWith(".\
css"),s=document.createElement(a?"link":"script");Object.assign(s,a?{rel:"stylesheet",href:o}:{src:o,async:!1}),s.onload=e,s.onerror=()=>n(new Error(`cannot loa\
d ${t}`)),document.head.append(s)});function d(t,e){let n=/^zh/i.test(e||document.documentElement.lang)?"zh":"en",o=[...u[t].split(" "),`${t}.${n}`,t];return Promise.
all([`${t}.css`,...o.map(a=>`${a}.js`)].map(i.load))}i.model=(t,e=()=>{})=>{let n={...t},o={},a=new Set;return{get:s=>n[s],set(s,c){b(n[s],c)||(n[s]=c,a.add(s))},
save_changes(){let s=a;a=new Set;for(let c of s)for(let l of[...o[`change:${c}`]??[]])l();s.size&&e(n)},on(s,c){(o[s]??=new Set).add(c)},off(s,c){o[s]?.delete(c)}}};
var b=(t,e)=>JSON.stringify(t)===JSON.stringify(e),p=()=>[...new URLSearchParams(location.hash.slice(1))],k=([t])=>/^[a-z-]+-\d+\./.test(t),h=new Map,g=({limits:t,
author:e})=>Object.keys(e).filter(n=>Object.hasOwn(t,n)&&t[n].link!==!1);function y(t,e){let n={...e.author},o=new Map(p());for(let a of g(e))try{let s=i.ui.accepted(
e.limits[a],JSON.parse(o.get(`${t}.${a}`)));s!==void 0&&(n[a]=s)}catch{}return n}var w=0;function z(){clearTimeout(w),w=setTimeout(()=>{let t=p().filter(k),e=t.
filter(([o])=>!h.has(o.split(".")[0]));for(let[o,a]of h){let s=g(a).filter(c=>!b(a.model.get(c),a.author[c]));e.push(...s.map(c=>[`${o}.${c}`,JSON.stringify(a.model.
get(c))]))}let n=e.length>0?`#${new URLSearchParams(e)}`:"";(n||t.length>0)&&history.replaceState(null,"",location.href.split("#")[0]+n)},200)}addEventListener(
"hashchange",()=>{if(p().some(k))for(let[t,e]of h)J(t,e)});async function J(t,e){let n=y(t,e);await d(e.name,n.lang);for(let o of g(e))e.model.set(o,n[o]);e.model.
save_changes()}var f={},r=new Map;for(let t of document.querySelectorAll("figure[data-plm]")){let e=t.dataset.plm;Object.hasOwn(u,e)&&(f[e]=(f[e]??0)+1,r.set(t,
`${e}-${f[e]}`))}async function N(t){let e=r.get(t),n=t.dataset.plm,o=JSON.parse(t.dataset.state);await d(n,o.lang);let{limits:a,render:s}=i.widgets[n],c=y(e,{author:o,
limits:a});await d(n,c.lang);let l=i.keepers?.[n]?.(o)??i.model({...c,author:o},z);await s({model:l,el:t}),h.set(e,{name:n,author:o,limits:a,model:l}),t.dataset.
ready=""}var m=new Map;function S(t){return m.has(t)||m.set(t,N(t)),m.get(t)}i.mountAll=()=>Promise.all([...r.keys()].map(S));function P(t){for(let{isIntersecting:e,
target:n}of t)e&&(O.unobserve(n),S(n))}var O=new IntersectionObserver(P,{rootMargin:"300px"});for(let t of r.keys())O.observe(t);for(let t of r.keys())d(t.dataset.
plm,JSON.parse(t.dataset.state).lang);})();
