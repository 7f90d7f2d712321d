(()=>{var d={"mask-builder":"ui matrix","activation-lab":"ui chart","sampling-lab":"ui chart tokens","tokenizer-explorer":"ui pieces","masking-lab":"ui chart tokens s\
trip","pair-lab":"ui chart tokens","evidence-lab":"ui chart tokens strip","norm-lab":"ui chart","position-lab":"ui chart","translator-lab":"ui chart tokens matr\
ix search","corruption-lab":"ui chart tokens strip noise game","paradigm-card":"ui","attention-lab":"ui chart tokens matrix strip heads","cost-explorer":"ui cha\
rt player",genealogy:"ui lineage",guess:"ui choices",quiz:"ui choices"};var c=globalThis.plm??={};c.widgets??={};var $=document.currentScript?.src??"",v={};c.load=t=>v[t]??=new Promise((e,n)=>{let s=new URL(t,$).href,o=t.endsWith(".\
css"),a=document.createElement(o?"link":"script");Object.assign(a,o?{rel:"stylesheet",href:s}:{src:s,async:!1}),a.onload=e,a.onerror=()=>n(new Error(`cannot loa\
d ${t}`)),document.head.append(a)});function l(t,e){let n=/^zh/i.test(e||document.documentElement.lang)?"zh":"en",s=[...d[t].split(" "),`${t}.${n}`,t];return Promise.
all([`${t}.css`,...s.map(o=>`${o}.js`)].map(c.load))}var j=(t,e)=>JSON.stringify(t)===JSON.stringify(e),p=()=>[...new URLSearchParams(location.hash.slice(1))],b=([
t])=>/^[a-z-]+-\d+\./.test(t),u=new Map,f=({limits:t,author:e})=>Object.keys(e).filter(n=>Object.hasOwn(t,n)&&t[n].link!==!1);function k(t,e){let n={...e.author},
s=new Map(p());for(let o of f(e))try{let a=c.ui.accepted(e.limits[o],JSON.parse(s.get(`${t}.${o}`)));a!==void 0&&(n[o]=a)}catch{}return n}var w=0;function x(){clearTimeout(
w),w=setTimeout(()=>{let t=p().filter(b),e=t.filter(([s])=>!u.has(s.split(".")[0]));for(let[s,o]of u){let a=f(o).filter(i=>!j(o.model.get(i),o.author[i]));e.push(
...a.map(i=>[`${s}.${i}`,JSON.stringify(o.model.get(i))]))}let n=e.length>0?`#${new URLSearchParams(e)}`:"";(n||t.length>0)&&history.replaceState(null,"",location.
href.split("#")[0]+n)},200)}addEventListener("hashchange",()=>{if(p().some(b))for(let[t,e]of u)J(t,e)});async function J(t,e){let n=k(t,e);await l(e.name,n.lang);
for(let s of f(e))e.model.set(s,n[s]);e.model.save_changes()}var h={},r=new Map;for(let t of document.querySelectorAll("figure[data-plm]")){let e=t.dataset.plm;
Object.hasOwn(d,e)&&(h[e]=(h[e]??0)+1,r.set(t,`${e}-${h[e]}`))}async function N(t){let e=r.get(t),n=t.dataset.plm,s=JSON.parse(t.dataset.state);await l(n,s.lang);
let{limits:o,render:a}=c.widgets[n],i=k(e,{author:s,limits:o});await l(n,i.lang);let g=c.keepers?.[n]?.(s)??c.ui.model({...i,author:s},x);await a({model:g,el:t}),
u.set(e,{name:n,author:s,limits:o,model:g}),t.dataset.ready=""}var m=new Map;function y(t){return m.has(t)||m.set(t,N(t)),m.get(t)}c.mountAll=()=>Promise.all([...r.
keys()].map(y));function P(t){for(let{isIntersecting:e,target:n}of t)e&&(O.unobserve(n),y(n))}var O=new IntersectionObserver(P,{rootMargin:"300px"});for(let t of r.
keys())O.observe(t);for(let t of r.keys())l(t.dataset.plm,JSON.parse(t.dataset.state).lang);})();
