(()=>{var m={"mask-builder":"ui matrix","activation-lab":"ui chart","sampling-lab":"ui chart tokens","tokenizer-explorer":"ui pieces","masking-lab":"ui chart tokens s\
trip","pair-lab":"ui chart tokens","evidence-lab":"ui chart tokens strip","norm-lab":"ui chart","position-lab":"ui chart","translator-lab":"ui chart tokens matr\
ix search","corruption-lab":"ui chart tokens strip noise game","paradigm-board":"ui chart tokens strip examples bench","paradigm-card":"ui examples","attention-\
lab":"ui chart tokens matrix strip heads","cost-explorer":"ui chart player",genealogy:"ui lineage",guess:"ui choices",quiz:"ui choices"};var c=globalThis.plm??={};c.widgets??={};var $=document.currentScript?.src??"",v={};c.load=t=>v[t]??=new Promise((e,n)=>{let s=new URL(t,$).href,a=t.endsWith(".\
css"),o=document.createElement(a?"link":"script");Object.assign(o,a?{rel:"stylesheet",href:s}:{src:s,async:!1}),o.onload=e,o.onerror=()=>n(new Error(`cannot loa\
d ${t}`)),document.head.append(o)});function l(t,e){let n=/^zh/i.test(e||document.documentElement.lang)?"zh":"en",s=[...m[t].split(" "),`${t}.${n}`,t];return Promise.
all([`${t}.css`,...s.map(a=>`${a}.js`)].map(c.load))}var x=(t,e)=>JSON.stringify(t)===JSON.stringify(e),u=()=>[...new URLSearchParams(location.hash.slice(1))],b=([
t])=>/^[a-z-]+-\d+\./.test(t),d=new Map,f=({limits:t,author:e})=>Object.keys(e).filter(n=>Object.hasOwn(t,n)&&t[n].link!==!1);function k(t,e){let n={...e.author},
s=new Map(u());for(let a of f(e))try{let o=c.ui.accepted(e.limits[a],JSON.parse(s.get(`${t}.${a}`)));o!==void 0&&(n[a]=o)}catch{}return n}var w=0;function j(){clearTimeout(
w),w=setTimeout(()=>{let t=u().filter(b),e=t.filter(([s])=>!d.has(s.split(".")[0]));for(let[s,a]of d){let o=f(a).filter(i=>!x(a.model.get(i),a.author[i]));e.push(
...o.map(i=>[`${s}.${i}`,JSON.stringify(a.model.get(i))]))}let n=e.length>0?`#${new URLSearchParams(e)}`:"";(n||t.length>0)&&history.replaceState(null,"",location.
href.split("#")[0]+n)},200)}addEventListener("hashchange",()=>{if(u().some(b))for(let[t,e]of d)J(t,e)});async function J(t,e){let n=k(t,e);await l(e.name,n.lang);
for(let s of f(e))e.model.set(s,n[s]);e.model.save_changes()}var h={},r=new Map;for(let t of document.querySelectorAll("figure[data-plm]")){let e=t.dataset.plm;
Object.hasOwn(m,e)&&(h[e]=(h[e]??0)+1,r.set(t,`${e}-${h[e]}`))}async function N(t){let e=r.get(t),n=t.dataset.plm,s=JSON.parse(t.dataset.state);await l(n,s.lang);
let{limits:a,render:o}=c.widgets[n],i=k(e,{author:s,limits:a});await l(n,i.lang);let g=c.keepers?.[n]?.(s)??c.ui.model({...i,author:s},j);await o({model:g,el:t}),
d.set(e,{name:n,author:s,limits:a,model:g}),t.dataset.ready=""}var p=new Map;function y(t){return p.has(t)||p.set(t,N(t)),p.get(t)}c.mountAll=()=>Promise.all([...r.
keys()].map(y));function P(t){for(let{isIntersecting:e,target:n}of t)e&&(O.unobserve(n),y(n))}addEventListener("load",()=>{let t=u().map(([e])=>e.split(".")[0]);
scrollY||[...r].find(([,e])=>t.includes(e))?.[0].scrollIntoView()});var O=new IntersectionObserver(P,{rootMargin:"300px"});for(let t of r.keys())O.observe(t);for(let t of r.
keys())l(t.dataset.plm,JSON.parse(t.dataset.state).lang);})();
