(()=>{var dt=Object.defineProperty;var M=(t,e)=>{for(var n in e)dt(t,n,{get:e[n],enumerable:!0})};var R={};M(R,{knobs:()=>xt});var{visible:U,spelled:Vt,h:u,set:k,unique:Wt,tableSwitch:qt,copyCode:zt,resetButton:Gt,isOpen:Ht,cover:Kt,guess:Ut,onEnter:Xt,numberBox:Yt,slider:E,buttons:Zt,toggles:Jt,
check:X,textbox:Y,menu:Z,model:Qt,models:te,short:ee,fixed:ne,widget:oe,fromBase64:se,fromHalf:re,within:ae,sliderEnds:ce,accepted:le,mulberry32:J,uniform:Q,tokenise:L}=globalThis.
plm.ui;function xt(t,e=n=>t.set({text:n})){let{t:n}=t,{low:o,high:s,examples:a}=t.limits.text,r=p=>t.accepts("text",p)?"":n("length",{low:o,high:s}),i=u("button",{type:"\
button",class:"plm-button plm-card-again",onclick:()=>t.set({seed:(t.get("seed")+1)%(t.limits.seed.high+1)})},n("again"));return[Y({...t,set:({text:p})=>e(p)},"\
text",{bad:r}),Z(t,"text",{label:n("examples"),options:a.map(p=>[p,p]),write:e}),E(t,"rate"),E(t,"mean_length"),X(t,"only_mask"),E(t,"seed"),t.wants("seed")&&i].
filter(Boolean)}var P={};M(P,{picture:()=>j});var tt=.8,gt=13;function j(){let t=u("path",{class:"plm-card-seen"}),e=u("path",{class:"plm-card-blocked"}),n=u("svg",{role:"img"},t,e);function o(s,a){let r={seen:"",
blocked:""},c=0;for(let m of s)m.forEach((p,f)=>p.forEach((d,x)=>{let[g,h]=[c+x,f];d?r.seen+=`M${g+.06} ${h+.06}h.88v.88h-.88z`:r.blocked+=`M${g+.3} ${h+.3}l.4 \
.4m0 -.4l-.4 .4`})),c+=m[0].length+tt;let l=c-tt;k(t,{d:r.seen}),k(e,{d:r.blocked});let i={"max-width":`${gt*l}px`};k(n,{viewBox:`0 0 ${l} ${s[0].length}`,"aria\
-label":a,style:i})}return{node:n,update:o}}var F={};M(F,{PAIR:()=>wt,chips:()=>bt,figure:()=>Mt,look:()=>D,pairs:()=>kt});function bt(t,e){let n=u("ol",{class:"plm-card-row","aria-label":t}),o=[];function s(a){for(;o.length<a.length;){let r=Object.fromEntries(e.map(([c,l])=>[c,u(l)]));
o.push({made:r,was:{},node:n.appendChild(u("li",{},Object.values(r)))})}o.forEach((r,c)=>{if(r.node.hidden=c>=a.length,!r.node.hidden){k(r.node,{"data-here":a[c].
here});for(let[l]of e){let{text:i,look:m}=a[c][l];r.was[l]!==i&&r.made[l].replaceChildren(...U(i)),r.was[l]=i,k(r.made[l],{"data-as":m})}}})}return{node:n,update:s}}
var D=(t,{V:e})=>t<e?"word":t<e+2?"special":"sentinel";function kt({inputs:t,labels:e},n,o,s){let{tokens:a,ids:r,mask:c}=n;return t.map((l,i)=>{let m=e[i]>=0,p=l===
c?"":l===r[i]?o.same:o.random,f=m?a[e[i]]:"·";return{tag:{text:o&&m&&!s?p:""},reads:{text:a[l],look:D(l,n)},says:{text:s?"?":f,look:s||!m?"none":D(e[i],n)}}})}
var wt=[["tag","small"],["reads","b"],["says","i"]];function Mt(t){let e=j();return{node:u("figure",{class:"plm-card-mask"},e.node,u("figcaption",{},t)),update:o=>e.
update(o,t)}}var H={};M(H,{DRAWS:()=>y,MODELS:()=>G,compute:()=>Pt,counts:()=>Dt,fates:()=>it,mean:()=>Ft,read:()=>jt});var et=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function yt(t,e){let n=Math.min(e,et(t));return[t,n,et(t+n)]}function nt(t,e,{rate:n,to_mask:o,to_random:s,seed:a},{
mask:r,ordinary:c}){let l=new Set(c),[i,m,p]=yt(o,s),f=1-p,d=0,x=[],g=t.map((h,b)=>{let B=Q(a,b),K=b===0||e[b]!==e[b-1];K&&(d=B);let ft=d<n&&l.has(h),C=K?B/Math.
max(n,1e-12):B;ft?C<i?x.push("mask"):x.push(C<f?"random":"same"):x.push("none");let ht=(C-i)/Math.max(m,1e-12)*c.length,ut=c[Math.trunc(Math.min(c.length-1,Math.
max(0,ht)))];return{none:h,mask:r,random:ut,same:h}[x[b]]});return{fates:x,inputs:g}}var V={};M(V,{bidirectional:()=>A,both:()=>Ot,causal:()=>_,cross:()=>I,documents:()=>Nt,padding:()=>_t,prefix:()=>St,window:()=>Et});var At=(t,e)=>Array.from({length:t},
(n,o)=>e(o)),w=(t,e,n)=>Array.from({length:t},(o,s)=>At(e,a=>n(s,a))),A=(t,e=t)=>w(t,e,()=>!0),_=(t,e=0)=>w(t,e+t,(n,o)=>o<=e+n),St=(t,e)=>w(t,t,(n,o)=>o<=n||o<
e),Et=(t,e)=>w(t,t,(n,o)=>Math.abs(n-o)<e),I=(t,e)=>A(t,e),_t=(t,e=t.length)=>w(e,t.length,(n,o)=>t[o]),Nt=t=>w(t.length,t.length,(e,n)=>t[e]===t[n]),Ot=(...t)=>{
let[e]=t;return w(e.length,e[0].length,(n,o)=>t.every(s=>s[n][o]))};var z={};M(z,{argsort:()=>$,choose:()=>W,cut:()=>S,infillNoise:()=>vt,nearest:()=>O,permuteNoise:()=>Bt,poisson:()=>rt,rotateNoise:()=>Ct,spanCounts:()=>v,spanNoise:()=>q});
var N=(t,e)=>Array.from({length:Math.max(0,t)},e),$t=t=>t.reduce((e,n)=>e+n,0),st=t=>[...Array(Math.max(0,t)).keys()],$=t=>st(t.length).sort((e,n)=>t[e]-t[n]||e-
n);function O(t){let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function W(t,e,n){let o=new Array(Math.max(0,t)).fill(!1);for(let s of $(N(t,n)).
slice(0,Math.max(0,e)))o[s]=!0;return o}function S(t,e,n){let o=[1];for(let s of W(t-1,e-1,n))s?o.push(1):o[o.length-1]++;return o}function rt(t,e){let n=Math.exp(
-t),o=n,s=0,a=30+Math.trunc(4*t);for(;o<=e&&s<a;)s++,n*=t/s,o+=s<a?n:0;return s}function q(t,{rate:e,mean_length:n,placement:o},s){let{hidden:a,spans:r}=v(t,{rate:e,
mean_length:n,placement:o});if(o==="released")return ot(S(t-a,r,s),S(a,r,s));let c=t-1,l=c-a,i=S(Math.max(1,l),r,s).map(f=>l>0?f:0),m=ot(i,S(a,r,s)),p=Math.trunc(
s()*c);return[!1,...st(c).map(f=>m[(f-p+c)%c])]}function v(t,{rate:e,mean_length:n,placement:o}){let s=Math.min(t-1,Math.max(1,O(t*e))),a=Math.max(1,O(s/n)),r=o===
"released"?t-s:Math.max(1,t-1-s);return{hidden:s,spans:Math.min(a,r)}}function ot(t,e){let n=(o,s)=>[...new Array(o).fill(!1),...new Array(e[s]).fill(!0)];return t.
flatMap(n)}function vt(t,e,n,o){let s=O(t*e),a=Tt(s,n,o),r=W(t-s+a.length,a.length,o),c={hidden:[],starts:[],empties:new Array(t+1).fill(0)},l=0;for(let i of r){
let m=i?a[l++]:1;m===0&&c.empties[c.hidden.length]++;for(let p=0;p<m;p++)c.hidden.push(i),c.starts.push(i&&p===0)}return c}function Tt(t,e,n){let o=[],s=Math.trunc(
Math.fround(t/Math.fround(e)))+1;for(;$t(o)<t;)o.push(...N(s,n).map(l=>rt(e,l)));let a=[],r=0;for(let l of o){if(r>=t)break;a.push(Math.min(l,t-r)),r+=l}let c=N(
o.length+1,n).slice(0,a.length);return $(c).map(l=>a[l])}function Bt(t,e){let n=N(t.length,e),o=0,s=t.map(a=>n[a?o++:o]);return $(s)}var Ct=(t,e)=>Math.trunc(e()*
t);var y=1e3,G=["gpt","bert","t5"],ct=-100,Lt=["<X>","<Y>","<Z>","<W>","<V>","<U>","<S>","<R>"],Rt=["text","rate","mean_length","only_mask","seed"],jt=t=>Object.fromEntries(
Rt.map(e=>[e,t(e)])),T=(t,e)=>Array.from({length:e-t},(n,o)=>t+o);function lt(t){let e=[...new Set(t)],n=r=>Lt[r]??`<${r+1}>`,o=[...e,"[BOS]","[MASK]",...T(0,t.
length+1).map(n)],s=e.length,a=t.map(r=>e.indexOf(r));return{tokens:o,V:s,begin:s,mask:s+1,sentinel:r=>s+2+r,ids:a}}var it=({only_mask:t})=>t?[1,0]:[.8,.1];function pt(t,e,{
V:n,mask:o}){let[s,a]=it(e),r={rate:e.rate,seed:e.seed,to_mask:s,to_random:a},c={mask:o,ordinary:T(0,n)},{fates:l,inputs:i}=nt(t,T(0,t.length),r,c);return{inputs:i,
labels:t.map((m,p)=>l[p]==="none"?ct:m)}}function at(t,e,n){let o=0;return t.flatMap((s,a)=>e[a]?e[a-1]?[]:[n(o++)]:[s])}function Pt(t){let e=L(t.text),n=lt(e),
{ids:o,V:s,begin:a,sentinel:r}=n,c=o.length,l=h=>h.filter(b=>b>=0&&b<s).length,i={inputs:[a,...o.slice(0,-1)],labels:o,mask:_(c)},m={...pt(o,t,n),mask:A(c)},p=q(
c,mt(t),J(t.seed)),f=at(o,p,r),d=at([...o,s],[...p.map(h=>!h),!0],r),x={source:f,inputs:[a,...d.slice(0,-1)],labels:d,mask:A(f.length),decoder:_(d.length),cross:I(
d.length,f.length)},g={spelled:e,...n,gpt:i,bert:m,t5:x};for(let h of G)g[h].asked=l(g[h].labels);return g}var mt=({rate:t,mean_length:e})=>({rate:t,mean_length:e,
placement:"even"});function Dt(t){let e=L(t.text),n=lt(e),o=e.length,s={gpt:[],bert:[],t5:[]};for(let c of G)s[c]=new Array(o+1).fill(0);s.gpt[o]=y,s.t5[v(o,mt(
t)).hidden]=y;let a=T(0,y).flatMap(()=>n.ids),{labels:r}=pt(a,t,n);for(let c=0;c<y;c++){let l=0;for(let i=c*o;i<(c+1)*o;i++)l+=r[i]!==ct;s.bert[l]++}return s}var Ft=t=>t.
reduce((e,n,o)=>e+o*n,0)/y;(globalThis.plm??={}).examples=Object.assign({},R,P,F,H,V,z);})();
