(()=>{var St=Object.defineProperty;var M=(t,e)=>{for(var n in e)St(t,n,{get:e[n],enumerable:!0})};var Y={};M(Y,{exampleColumn:()=>vt,note:()=>L});var{visible:at,spelled:Xt,h:i,set:k,unique:Yt,tableSwitch:Zt,copyCode:Jt,resetButton:Qt,isOpen:te,cover:ee,guess:ne,onEnter:oe,numberBox:se,slider:T,buttons:re,
toggles:ae,check:ct,textbox:lt,menu:pt,model:ce,models:le,short:pe,fixed:it,widget:ie,fromBase64:me,fromHalf:de,within:fe,sliderEnds:he,accepted:ue,unpack:xe,mulberry32:mt,
uniform:dt,tokenise:z}=globalThis.plm.ui;var X={};M(X,{PAIR:()=>U,chips:()=>B,figure:()=>R,look:()=>E,pairs:()=>K});var H={};M(H,{picture:()=>G});var ft=.8,Et=13;function G(){let t=i("path",{class:"plm-card-seen"}),e=i("path",{class:"plm-card-blocked"}),n=i("svg",{role:"img"},t,e);function o(s,a){let r={seen:"",
blocked:""},c=0;for(let d of s)d.forEach((m,f)=>m.forEach((u,x)=>{let[g,h]=[c+x,f];u?r.seen+=`M${g+.06} ${h+.06}h.88v.88h-.88z`:r.blocked+=`M${g+.3} ${h+.3}l.4 \
.4m0 -.4l-.4 .4`})),c+=d[0].length+ft;let l=c-ft;k(t,{d:r.seen}),k(e,{d:r.blocked});let p={"max-width":`${Et*l}px`};k(n,{viewBox:`0 0 ${l} ${s[0].length}`,"aria\
-label":a,style:p})}return{node:n,update:o}}function B(t,e){let n=i("ol",{class:"plm-card-row","aria-label":t}),o=[];function s(a){for(;o.length<a.length;){let r=Object.fromEntries(e.map(([c,l])=>[c,i(l)]));
o.push({made:r,was:{},node:n.appendChild(i("li",{},Object.values(r)))})}o.forEach((r,c)=>{if(r.node.hidden=c>=a.length,!r.node.hidden){k(r.node,{"data-here":a[c].
here});for(let[l]of e){let{text:p,look:d}=a[c][l];r.was[l]!==p&&r.made[l].replaceChildren(...at(p)),r.was[l]=p,k(r.made[l],{"data-as":d})}}})}return{node:n,update:s}}
var E=(t,{V:e})=>t<e?"word":t<e+2?"special":"sentinel";function K({inputs:t,labels:e},n,o,s){let{tokens:a,ids:r,mask:c}=n;return t.map((l,p)=>{let d=e[p]>=0,m=l===
c?"":l===r[p]?o.same:o.random,f=d?a[e[p]]:"·";return{tag:{text:o&&d&&!s?m:""},reads:{text:a[l],look:E(l,n)},says:{text:s?"?":f,look:s||!d?"none":E(e[p],n)}}})}
var U=[["tag","small"],["reads","b"],["says","i"]];function R(t){let e=G();return{node:i("figure",{class:"plm-card-mask"},e.node,i("figcaption",{},t)),update:o=>e.
update(o,t)}}var L=t=>i("p",{class:"plm-card-note"},t);function vt(t,e,n,o,s,a){let{t:r}=t,c=B(r("encoder_reads"),[["reads","b"]]),l=B(r(s?"decoder_reads":"reads_and_says"),
U),p=R(r(s?"sees_encoder":`sees_${e}`)),d=R(r("sees_decoder")),m=i("b"),f=i("span"),u=i("i"),x=i("div",{class:"plm-card-loss"},i("p",{class:"plm-card-share"},m,
f),i("div",{class:"plm-card-track","aria-hidden":"true"},u),a),g=i("div",{},L(r("decoder_reads")),l.node),h=s?[L(r("encoder_reads")),c.node,g]:[L(r("reads_and_s\
ays")),l.node],b=i("section",{class:`plm-card-column plm-cat-${o}`,"data-model":e,"aria-label":r(`name_${e}`)},i("p",{class:"plm-heading"},i("span",{"aria-hidde\
n":"true"},n),r(`name_${e}`)),i("p",{class:"plm-card-idea"},r(`idea_${e}`)),i("div",{class:"plm-card-reads"},h),i("div",{class:"plm-card-masks"},p.node,s&&d.node),
x),$=e==="bert"&&{same:r("tag_same"),random:r("tag_random")};function O(w,S,{hidden:W=!1,at:q=-1}={}){let _=w[e];l.update(K(_,w,$,W).map((C,$t)=>({...C,here:$t===
q}))),p.update([_.mask]),s&&(c.update(_.source.map(C=>({reads:{text:w.tokens[C],look:E(C,w)}}))),d.update([_.cross,_.decoder]));let rt=it(100*_.asked/w.ids.length,
0);k(m,{text:`${rt} %`}),k(f,{text:S}),k(u,{style:{"--w":`${rt}%`}})}return{node:b,decoder:g,mask:d.node,loss:x,update:O}}var Z={};M(Z,{knobs:()=>Nt});function Nt(t,e=n=>t.set({text:n})){let{t:n}=t,{low:o,high:s,examples:a}=t.limits.text,r=m=>t.accepts("text",m)?"":n("length",{low:o,high:s}),p=i("button",{type:"\
button",class:"plm-button plm-card-again",onclick:()=>t.set({seed:(t.get("seed")+1)%(t.limits.seed.high+1)})},n("again"));return[lt({...t,set:({text:m})=>e(m)},
"text",{bad:r}),pt(t,"text",{label:n("examples"),options:a.map(m=>[m,m]),write:e}),T(t,"rate"),T(t,"mean_length"),ct(t,"only_mask"),T(t,"seed"),t.wants("seed")&&
p].filter(Boolean)}var st={};M(st,{DRAWS:()=>A,MODELS:()=>ot,compute:()=>Gt,counts:()=>Ht,fates:()=>yt,mean:()=>Kt,read:()=>zt});var ht=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function Ot(t,e){let n=Math.min(e,ht(t));return[t,n,ht(t+n)]}function ut(t,e,{rate:n,to_mask:o,to_random:s,seed:a},{
mask:r,ordinary:c}){let l=new Set(c),[p,d,m]=Ot(o,s),f=1-m,u=0,x=[],g=t.map((h,b)=>{let $=dt(a,b),O=b===0||e[b]!==e[b-1];O&&(u=$);let w=u<n&&l.has(h),S=O?$/Math.
max(n,1e-12):$;w?S<p?x.push("mask"):x.push(S<f?"random":"same"):x.push("none");let W=(S-p)/Math.max(d,1e-12)*c.length,q=c[Math.trunc(Math.min(c.length-1,Math.max(
0,W)))];return{none:h,mask:r,random:q,same:h}[x[b]]});return{fates:x,inputs:g}}var Q={};M(Q,{bidirectional:()=>v,both:()=>Pt,causal:()=>P,cross:()=>J,documents:()=>Lt,padding:()=>Rt,prefix:()=>Tt,window:()=>Bt});var Ct=(t,e)=>Array.from({length:t},
(n,o)=>e(o)),y=(t,e,n)=>Array.from({length:t},(o,s)=>Ct(e,a=>n(s,a))),v=(t,e=t)=>y(t,e,()=>!0),P=(t,e=0)=>y(t,e+t,(n,o)=>o<=e+n),Tt=(t,e)=>y(t,t,(n,o)=>o<=n||o<
e),Bt=(t,e)=>y(t,t,(n,o)=>Math.abs(n-o)<e),J=(t,e)=>v(t,e),Rt=(t,e=t.length)=>y(e,t.length,(n,o)=>t[o]),Lt=t=>y(t.length,t.length,(e,n)=>t[e]===t[n]),Pt=(...t)=>{
let[e]=t;return y(e.length,e[0].length,(n,o)=>t.every(s=>s[n][o]))};var nt={};M(nt,{argsort:()=>D,choose:()=>tt,cut:()=>N,infillNoise:()=>It,nearest:()=>I,permuteNoise:()=>Ft,poisson:()=>kt,rotateNoise:()=>Vt,spanCounts:()=>F,spanNoise:()=>et});
var j=(t,e)=>Array.from({length:Math.max(0,t)},e),jt=t=>t.reduce((e,n)=>e+n,0),gt=t=>[...Array(Math.max(0,t)).keys()],D=t=>gt(t.length).sort((e,n)=>t[e]-t[n]||e-
n);function I(t){let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function tt(t,e,n){let o=new Array(Math.max(0,t)).fill(!1);for(let s of D(j(t,
n)).slice(0,Math.max(0,e)))o[s]=!0;return o}function N(t,e,n){let o=[1];for(let s of tt(t-1,e-1,n))s?o.push(1):o[o.length-1]++;return o}function kt(t,e){let n=Math.
exp(-t),o=n,s=0,a=30+Math.trunc(4*t);for(;o<=e&&s<a;)s++,n*=t/s,o+=s<a?n:0;return s}function et(t,{rate:e,mean_length:n,placement:o},s){let{hidden:a,spans:r}=F(
t,{rate:e,mean_length:n,placement:o});if(o==="released")return xt(N(t-a,r,s),N(a,r,s));let c=t-1,l=c-a,p=N(Math.max(1,l),r,s).map(f=>l>0?f:0),d=xt(p,N(a,r,s)),m=Math.
trunc(s()*c);return[!1,...gt(c).map(f=>d[(f-m+c)%c])]}function F(t,{rate:e,mean_length:n,placement:o}){let s=Math.min(t-1,Math.max(1,I(t*e))),a=Math.max(1,I(s/n)),
r=o==="released"?t-s:Math.max(1,t-1-s);return{hidden:s,spans:Math.min(a,r)}}function xt(t,e){let n=(o,s)=>[...new Array(o).fill(!1),...new Array(e[s]).fill(!0)];
return t.flatMap(n)}function It(t,e,n,o){let s=I(t*e),a=Dt(s,n,o),r=tt(t-s+a.length,a.length,o),c={hidden:[],starts:[],empties:new Array(t+1).fill(0)},l=0;for(let p of r){
let d=p?a[l++]:1;d===0&&c.empties[c.hidden.length]++;for(let m=0;m<d;m++)c.hidden.push(p),c.starts.push(p&&m===0)}return c}function Dt(t,e,n){let o=[],s=Math.trunc(
Math.fround(t/Math.fround(e)))+1;for(;jt(o)<t;)o.push(...j(s,n).map(l=>kt(e,l)));let a=[],r=0;for(let l of o){if(r>=t)break;a.push(Math.min(l,t-r)),r+=l}let c=j(
o.length+1,n).slice(0,a.length);return D(c).map(l=>a[l])}function Ft(t,e){let n=j(t.length,e),o=0,s=t.map(a=>n[a?o++:o]);return D(s)}var Vt=(t,e)=>Math.trunc(e()*
t);var A=1e3,ot=["gpt","bert","t5"],wt=-100,Wt=["<X>","<Y>","<Z>","<W>","<V>","<U>","<S>","<R>"],qt=["text","rate","mean_length","only_mask","seed"],zt=t=>Object.fromEntries(
qt.map(e=>[e,t(e)])),V=(t,e)=>Array.from({length:e-t},(n,o)=>t+o);function Mt(t){let e=[...new Set(t)],n=r=>Wt[r]??`<${r+1}>`,o=[...e,"[BOS]","[MASK]",...V(0,t.
length+1).map(n)],s=e.length,a=t.map(r=>e.indexOf(r));return{tokens:o,V:s,begin:s,mask:s+1,sentinel:r=>s+2+r,ids:a}}var yt=({only_mask:t})=>t?[1,0]:[.8,.1];function _t(t,e,{
V:n,mask:o}){let[s,a]=yt(e),r={rate:e.rate,seed:e.seed,to_mask:s,to_random:a},c={mask:o,ordinary:V(0,n)},{fates:l,inputs:p}=ut(t,V(0,t.length),r,c);return{inputs:p,
labels:t.map((d,m)=>l[m]==="none"?wt:d)}}function bt(t,e,n){let o=0;return t.flatMap((s,a)=>e[a]?e[a-1]?[]:[n(o++)]:[s])}function Gt(t){let e=z(t.text),n=Mt(e),
{ids:o,V:s,begin:a,sentinel:r}=n,c=o.length,l=h=>h.filter(b=>b>=0&&b<s).length,p={inputs:[a,...o.slice(0,-1)],labels:o,mask:P(c)},d={..._t(o,t,n),mask:v(c)},m=et(
c,At(t),mt(t.seed)),f=bt(o,m,r),u=bt([...o,s],[...m.map(h=>!h),!0],r),x={source:f,inputs:[a,...u.slice(0,-1)],labels:u,mask:v(f.length),decoder:P(u.length),cross:J(
u.length,f.length)},g={spelled:e,...n,gpt:p,bert:d,t5:x};for(let h of ot)g[h].asked=l(g[h].labels);return g}var At=({rate:t,mean_length:e})=>({rate:t,mean_length:e,
placement:"even"});function Ht(t){let e=z(t.text),n=Mt(e),o=e.length,s={gpt:[],bert:[],t5:[]};for(let c of ot)s[c]=new Array(o+1).fill(0);s.gpt[o]=A,s.t5[F(o,At(
t)).hidden]=A;let a=V(0,A).flatMap(()=>n.ids),{labels:r}=_t(a,t,n);for(let c=0;c<A;c++){let l=0;for(let p=c*o;p<(c+1)*o;p++)l+=r[p]!==wt;s.bert[l]++}return s}var Kt=t=>t.
reduce((e,n,o)=>e+o*n,0)/A;(globalThis.plm??={}).examples=Object.assign({},Y,Z,H,X,st,Q,nt);})();
