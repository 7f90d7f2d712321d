(()=>{var k=Object.defineProperty;var x=(o,e)=>{for(var r in e)k(o,r,{get:e[r],enumerable:!0})};var g={};x(g,{writer:()=>A});function A(o,e,r){let t=o.newCache(e,r);return(s,a)=>{let n=o.copy(a?.cache??t);return{logits:o.forward([s],n),cache:n}}}var b={};x(b,{beam:()=>j,beamScore:()=>h,greedy:()=>S,logSoftmax:()=>P});function S(o,{start:e,most:r,stop:t}){let s=[e],a=null;for(;s.length<=r&&(s.length===1||
s.at(-1)!==t);)a=o(s.at(-1),a),s.push(a.logits.reduce((n,c,l)=>c>a.logits[n]?l:n,0));return s}var h=(o,e,r)=>o/e**r;function j(o,{start:e,most:r,width:t,penalty:s=1,
stop:a}){let n=[{ids:[e],logProb:0,state:null}],c=[];for(let l=1;l<=r;l++){for(let f of n)f.state=o(f.ids.at(-1),f.state);let i=[];if(C(n,2*t).forEach(({text:f,
id:u,logProb:p},M)=>{let m=[...f.ids,u];u===a||l===r?M<t&&c.push({ids:m,logProb:p,score:h(p,l,s)}):i.length<t&&i.push({ids:m,logProb:p,state:f.state})}),c=c.sort(
(f,u)=>u.score-f.score).slice(0,t),i.length===0)break;let y=h(i[0].logProb,l,s);if(c.length===t&&y<=c.at(-1).score)break;n=i}return c.map(({ids:l,logProb:i})=>({
ids:l,logProb:i}))}function C(o,e){let r=o.flatMap(t=>{let s=P(t.state.logits),a=Array.from(s,(n,c)=>({text:t,id:c,logProb:t.logProb+n}));return d(a,e)});return d(
r,e)}var d=(o,e)=>o.sort((r,t)=>t.logProb-r.logProb).slice(0,e);function P(o){let e=o.reduce((t,s)=>Math.max(t,s)),r=o.reduce((t,s)=>t+Math.exp(s-e),0);return Float64Array.
from(o,t=>t-e-Math.log(r))}(globalThis.plm??={}).search=Object.assign({},g,b);})();
