(()=>{var it=Object.defineProperty;var y=(t,n)=>{for(var o in n)it(t,o,{get:n[o],enumerable:!0})};var B={};y(B,{picture:()=>C});var{visible:q,spelled:$t,h:u,set:w,unique:vt,tableSwitch:Tt,copyCode:Ct,resetButton:Bt,isOpen:Lt,cover:Rt,guess:jt,onEnter:Pt,numberBox:Dt,slider:Ft,buttons:It,
toggles:Vt,check:Wt,textbox:qt,menu:zt,model:Gt,models:Ht,short:Kt,fixed:Ut,widget:Xt,fromBase64:Yt,fromHalf:Zt,within:Jt,sliderEnds:Qt,accepted:tn,mulberry32:z,
uniform:G,tokenise:T}=globalThis.plm.ui;var H=.8,pt=13;function C(){let t=u("path",{class:"plm-card-seen"}),n=u("path",{class:"plm-card-blocked"}),o=u("svg",{role:"img"},t,n);function e(s,c){let r={seen:"",
blocked:""},a=0;for(let p of s)p.forEach((m,f)=>m.forEach((d,x)=>{let[g,h]=[a+x,f];d?r.seen+=`M${g+.06} ${h+.06}h.88v.88h-.88z`:r.blocked+=`M${g+.3} ${h+.3}l.4 \
.4m0 -.4l-.4 .4`})),a+=p[0].length+H;let l=a-H;w(t,{d:r.seen}),w(n,{d:r.blocked});let i={"max-width":`${pt*l}px`};w(o,{viewBox:`0 0 ${l} ${s[0].length}`,"aria-l\
abel":c,style:i})}return{node:o,update:e}}var R={};y(R,{PAIR:()=>ht,chips:()=>mt,figure:()=>ut,look:()=>L,pairs:()=>ft});function mt(t,n){let o=u("ol",{class:"plm-card-row","aria-label":t}),e=[];function s(c){for(;e.length<c.length;){let r=Object.fromEntries(n.map(([a,l])=>[a,u(l)]));
e.push({made:r,was:{},node:o.appendChild(u("li",{},Object.values(r)))})}e.forEach((r,a)=>{if(r.node.hidden=a>=c.length,!r.node.hidden)for(let[l]of n){let{text:i,
look:p}=c[a][l];r.was[l]!==i&&r.made[l].replaceChildren(...q(i)),r.was[l]=i,w(r.made[l],{"data-as":p})}})}return{node:o,update:s}}var L=(t,{V:n})=>t<n?"word":t<
n+2?"special":"sentinel";function ft({inputs:t,labels:n},o,e,s){let{tokens:c,ids:r,mask:a}=o;return t.map((l,i)=>{let p=n[i]>=0,m=l===a?"":l===r[i]?e.same:e.random,
f=p?c[n[i]]:"·";return{tag:{text:e&&p&&!s?m:""},reads:{text:c[l],look:L(l,o)},says:{text:s?"?":f,look:s||!p?"none":L(n[i],o)}}})}var ht=[["tag","small"],["read\
s","b"],["says","i"]];function ut(t){let n=C();return{node:u("figure",{class:"plm-card-mask"},n.node,u("figcaption",{},t)),update:e=>n.update(e,t)}}var V={};y(V,{DRAWS:()=>k,MODELS:()=>I,compute:()=>Et,counts:()=>Nt,fates:()=>ot,mean:()=>Ot,read:()=>St});var K=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function dt(t,n){let o=Math.min(n,K(t));return[t,o,K(t+o)]}function U(t,n,{rate:o,to_mask:e,to_random:s,seed:c},{
mask:r,ordinary:a}){let l=new Set(a),[i,p,m]=dt(e,s),f=1-m,d=0,x=[],g=t.map((h,b)=>{let $=G(c,b),W=b===0||n[b]!==n[b-1];W&&(d=$);let ct=d<o&&l.has(h),v=W?$/Math.
max(o,1e-12):$;ct?v<i?x.push("mask"):x.push(v<f?"random":"same"):x.push("none");let at=(v-i)/Math.max(p,1e-12)*a.length,lt=a[Math.trunc(Math.min(a.length-1,Math.
max(0,at)))];return{none:h,mask:r,random:lt,same:h}[x[b]]});return{fates:x,inputs:g}}var xt=(t,n)=>Array.from({length:t},(o,e)=>n(e)),X=(t,n,o)=>Array.from({length:t},(e,s)=>xt(n,c=>o(s,c))),A=(t,n=t)=>X(t,n,()=>!0),j=(t,n=0)=>X(t,n+t,(o,e)=>e<=
n+o);var Y=(t,n)=>A(t,n);var F={};y(F,{argsort:()=>N,choose:()=>P,cut:()=>M,infillNoise:()=>bt,nearest:()=>E,permuteNoise:()=>kt,poisson:()=>Q,rotateNoise:()=>Mt,spanCounts:()=>O,spanNoise:()=>D});
var S=(t,n)=>Array.from({length:Math.max(0,t)},n),gt=t=>t.reduce((n,o)=>n+o,0),J=t=>[...Array(Math.max(0,t)).keys()],N=t=>J(t.length).sort((n,o)=>t[n]-t[o]||n-o);
function E(t){let n=Math.floor(t),o=t-n;return o!==.5?o<.5?n:n+1:n%2===0?n:n+1}function P(t,n,o){let e=new Array(Math.max(0,t)).fill(!1);for(let s of N(S(t,o)).
slice(0,Math.max(0,n)))e[s]=!0;return e}function M(t,n,o){let e=[1];for(let s of P(t-1,n-1,o))s?e.push(1):e[e.length-1]++;return e}function Q(t,n){let o=Math.exp(
-t),e=o,s=0,c=30+Math.trunc(4*t);for(;e<=n&&s<c;)s++,o*=t/s,e+=s<c?o:0;return s}function D(t,{rate:n,mean_length:o,placement:e},s){let{hidden:c,spans:r}=O(t,{rate:n,
mean_length:o,placement:e});if(e==="released")return Z(M(t-c,r,s),M(c,r,s));let a=t-1,l=a-c,i=M(Math.max(1,l),r,s).map(f=>l>0?f:0),p=Z(i,M(c,r,s)),m=Math.trunc(
s()*a);return[!1,...J(a).map(f=>p[(f-m+a)%a])]}function O(t,{rate:n,mean_length:o,placement:e}){let s=Math.min(t-1,Math.max(1,E(t*n))),c=Math.max(1,E(s/o)),r=e===
"released"?t-s:Math.max(1,t-1-s);return{hidden:s,spans:Math.min(c,r)}}function Z(t,n){let o=(e,s)=>[...new Array(e).fill(!1),...new Array(n[s]).fill(!0)];return t.
flatMap(o)}function bt(t,n,o,e){let s=E(t*n),c=wt(s,o,e),r=P(t-s+c.length,c.length,e),a={hidden:[],starts:[],empties:new Array(t+1).fill(0)},l=0;for(let i of r){
let p=i?c[l++]:1;p===0&&a.empties[a.hidden.length]++;for(let m=0;m<p;m++)a.hidden.push(i),a.starts.push(i&&m===0)}return a}function wt(t,n,o){let e=[],s=Math.trunc(
Math.fround(t/Math.fround(n)))+1;for(;gt(e)<t;)e.push(...S(s,o).map(l=>Q(n,l)));let c=[],r=0;for(let l of e){if(r>=t)break;c.push(Math.min(l,t-r)),r+=l}let a=S(
e.length+1,o).slice(0,c.length);return N(a).map(l=>c[l])}function kt(t,n){let o=S(t.length,n),e=0,s=t.map(c=>o[c?e++:e]);return N(s)}var Mt=(t,n)=>Math.trunc(n()*
t);var k=1e3,I=["gpt","bert","t5"],nt=-100,yt=["<X>","<Y>","<Z>","<W>","<V>","<U>","<S>","<R>"],At=["text","rate","mean_length","only_mask","seed"],St=t=>Object.fromEntries(
At.map(n=>[n,t(n)])),_=(t,n)=>Array.from({length:n-t},(o,e)=>t+e);function et(t){let n=[...new Set(t)],o=r=>yt[r]??`<${r+1}>`,e=[...n,"[BOS]","[MASK]",..._(0,t.
length+1).map(o)],s=n.length,c=t.map(r=>n.indexOf(r));return{tokens:e,V:s,begin:s,mask:s+1,sentinel:r=>s+2+r,ids:c}}var ot=({only_mask:t})=>t?[1,0]:[.8,.1];function st(t,n,{
V:o,mask:e}){let[s,c]=ot(n),r={rate:n.rate,seed:n.seed,to_mask:s,to_random:c},a={mask:e,ordinary:_(0,o)},{fates:l,inputs:i}=U(t,_(0,t.length),r,a);return{inputs:i,
labels:t.map((p,m)=>l[m]==="none"?nt:p)}}function tt(t,n,o){let e=0;return t.flatMap((s,c)=>n[c]?n[c-1]?[]:[o(e++)]:[s])}function Et(t){let n=T(t.text),o=et(n),
{ids:e,V:s,begin:c,sentinel:r}=o,a=e.length,l=h=>h.filter(b=>b>=0&&b<s).length,i={inputs:[c,...e.slice(0,-1)],labels:e,mask:j(a)},p={...st(e,t,o),mask:A(a)},m=D(
a,rt(t),z(t.seed)),f=tt(e,m,r),d=tt([...e,s],[...m.map(h=>!h),!0],r),x={source:f,inputs:[c,...d.slice(0,-1)],labels:d,mask:A(f.length),decoder:j(d.length),cross:Y(
d.length,f.length)},g={spelled:n,...o,gpt:i,bert:p,t5:x};for(let h of I)g[h].asked=l(g[h].labels);return g}var rt=({rate:t,mean_length:n})=>({rate:t,mean_length:n,
placement:"even"});function Nt(t){let n=T(t.text),o=et(n),e=n.length,s={gpt:[],bert:[],t5:[]};for(let a of I)s[a]=new Array(e+1).fill(0);s.gpt[e]=k,s.t5[O(e,rt(
t)).hidden]=k;let c=_(0,k).flatMap(()=>o.ids),{labels:r}=st(c,t,o);for(let a=0;a<k;a++){let l=0;for(let i=a*e;i<(a+1)*e;i++)l+=r[i]!==nt;s.bert[l]++}return s}var Ot=t=>t.
reduce((n,o,e)=>n+e*o,0)/k;(globalThis.plm??={}).examples=Object.assign({},B,R,V,F);})();
