(()=>{var ht=Object.defineProperty;var dt=(t,e)=>{for(var n in e)ht(t,n,{get:e[n],enumerable:!0})};var P={};dt(P,{decode:()=>ct,newRun:()=>lt,open:()=>$t});var{TOP:At,bars:Rt,cards:vt,repeats:xt,curves:Et,LETTERS:Ct,CATS:St,percent:Ot,parts:Ft,nodes:Nt,label:It,said:Lt,title:Pt,strip:Tt,fromBase64:qt,fromHalf:H,mulberry32:zt,
uniform:Dt,ORDER:Ut,SLACK:jt,NEUTRAL:Bt,rank:Ht,repetition:Jt,softmax:Qt,nucleusSize:Vt,distribution:Gt,drawWith:Kt,entropy:Xt,distinct:Yt,repeated:Zt,CHARACTER:J,
bytesOf:Q,spell:V,die:G,look:K,examine:X}=globalThis.plm.tokens;var mt="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",E=mt,ut=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${E}\\p{\
L}\\p{N}]+|[${E}]+(?![^${E}])|[${E}]+`,"gu");function Z(t){let e=[],n=new TextEncoder;for(let a of t){let r=a.codePointAt(0),p=r>=55296&&r<=57343?[237,128|r>>6&
63,128|r&63]:n.encode(a);e.push(...p)}return e}function W({tokens:t,merges:e},n=e.length){let a=new Map(t.map((o,l)=>[o,l])),r=new Map(e.slice(0,n).map((o,l)=>[
o,l]));function i(o){let l=1/0,s=null;for(let w=1;w<o.length;w++){let u=r.get(`${o[w-1]} ${o[w]}`);u>=l||u===void 0||(l=u,s=[o[w-1],o[w]])}return s}function p(o){
let l=o;for(let s=i(l);s;s=i(l))l=Y(l,s);return l}function f(o){return p(h(o)).map(l=>a.get(l))}let c=o=>o.match(ut)??[],h=o=>Z(o).map(l=>J[l]);function m(o){let l=[
{rank:null,word:h(o)}];for(let s=i(l[0].word);s;s=i(l.at(-1).word))l.push({rank:r.get(s.join(" ")),word:Y(l.at(-1).word,s)});return l}return{tokens:t,encode:o=>c(
o).flatMap(f),id:o=>a.get(o),cut(o){let l=gt(o),s=0;return c(o).flatMap(w=>p(h(w)).map(u=>{let $=l[s];return s+=u.length,{id:a.get(u),from:$.from,to:l[s-1].to}}))},
steps(o,l=()=>!0){let s=0;return c(o).map(u=>({piece:u,from:s,to:s+=u.length})).filter(l).map(({piece:u,...$})=>({...$,steps:m(u)}))},decode:o=>V(o.map(l=>Q(t[l]))).
flat().join("")}}function gt(t){let e=[],n=0;for(let a of t){let r={from:n,to:n+a.length};for(let i=Z(a).length;i>0;i--)e.push(r);n=r.to}return e}function Y(t,[
e,n]){let a=[];for(let r=0;r<t.length;r++){let i=t[r]===e&&t[r+1]===n;a.push(i?e+n:t[r]),i&&r++}return a}function tt(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),a=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(a>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let r=JSON.parse(new TextDecoder().decode(t.subarray(8,a))),{__metadata__:i={},...p}=r,f={};for(let[c,{dtype:h,
shape:m,data_offsets:o}]of Object.entries(p)){let[l,s]=o.map(u=>a+u);if(s>t.byteLength)throw new RangeError(`the model file is damaged: ${c} is cut short`);let w=t.
slice(l,s).buffer;if(h==="F16")f[c]={shape:m,data:H(new Uint16Array(w))};else if(h==="F32")f[c]={shape:m,data:new Float32Array(w)};else throw new RangeError(`${c}\
 is stored as ${h}; a model file holds F16 or F32`)}return{tensors:f,metadata:i}}var L=Math.sqrt(2/Math.PI),C=.044715;function wt(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let r=2*e,i=r;
for(let p=1;r>1e-17*i;p++)r*=2*e*e/(2*p+1),i+=r;return Math.sign(t)*n*i}let a=e;for(let r=60;r>0;r--)a=e+r/2/a;return Math.sign(t)*(1-n/a)}var et=t=>(1+wt(t/Math.
SQRT2))/2,yt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var ot=t=>1/(1+Math.exp(-t)),I=t=>[e=>e*ot(t*e),e=>{let n=ot(t*e);return n+t*e*n*(1-n)}],rt=t=>L*(t+C*t**3);function Mt(t){let e=Math.tanh(rt(t));return .5*(1+e)+
.5*t*(1-e*e)*L*(1+3*C*t*t)}var nt=Math.tanh(L),st={gelu:[t=>t*et(t),t=>et(t)+t*yt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(rt(t))),Mt],gelu_sigmoid:I(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:I(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:I(1).map(t=>(e,n=1)=>t(e)*n),printed:[t=>.5*t*(1+nt*(t+C*t**3)),t=>.5*(1+nt*(2*t+4*C*
t**3))]};function at(t,e){let{d_model:n,n_heads:a,d_head:r,n_layers:i,vocab_size:p,max_len:f}=t,c=d=>{if(!e[d])throw new RangeError(`the model file has no tensor named ${d}`);
return e[d].data},h=d=>({W:c(`${d}.weight`),b:e[`${d}.bias`]?.data}),m=d=>({g:c(`${d}.weight`),b:c(`${d}.bias`),eps:t.norm_eps}),o=c("embed.tokens.weight"),l=c(
"embed.positions.weight"),s=t.tied?{W:o}:h("head"),w=t.norm_place==="pre",u=w&&m("norm"),$=Array.from({length:i},(d,g)=>({qkv:h(`layers.${g}.attention.qkv`),out:h(
`layers.${g}.attention.out`),up:h(`layers.${g}.feed_forward.up`),down:h(`layers.${g}.feed_forward.down`),norm1:m(`layers.${g}.attention_norm`),norm2:m(`layers.${g}\
.feed_forward_norm`)})),[k]=st[t.activation]??[];if(!k)throw new RangeError(`the page knows no activation named ${t.activation}`);function y(d=f){let g=()=>Array.
from({length:i},()=>new Float32Array(d*a*r));return{length:0,k:g(),v:g()}}function A(d,g=y(),T=!1){let b=d.length,O=g.length;if(b===0)throw new RangeError("give\
 the model at least one token");let F=O+b;if(F>f)throw new RangeError(`${F} tokens, but the model has ${f} positions`);let M=new Float32Array(b*n);for(let _=0;_<
b;_++){if(!(Number.isInteger(d[_])&&d[_]>=0&&d[_]<p))throw new RangeError(`token ids lie in 0..${p-1}, got ${d[_]}`);for(let R=0;R<n;R++)M[_*n+R]=o[d[_]*n+R]+l[(O+
_)*n+R]}for(let _=0;_<i;_++){let{qkv:z,out:R,up:ft,down:pt,norm1:D,norm2:U}=$[_],j=N=>v(R,bt(v(z,N,b),b,g.k[_],g.v[_],O,a,r),b),B=N=>v(pt,_t(v(ft,N,b),k),b);w?(M=
S(M,j(x(M,b,D))),M=S(M,B(x(M,b,U)))):(M=x(S(M,j(M)),b,D),M=x(S(M,B(M)),b,U))}g.length=F,T||(M=M.subarray((b-1)*n));let q=T?b:1;return v(s,w?x(M,q,u):M,q)}return{
config:t,newCache:y,forward:A}}var it=({length:t,k:e,v:n})=>({length:t,k:e.map(a=>a.slice()),v:n.map(a=>a.slice())});function bt(t,e,n,a,r,i,p){let f=i*p,c=1/Math.
sqrt(p),h=new Float32Array(e*f),m=new Float32Array(r+e);for(let o=0;o<e;o++){n.set(t.subarray((3*o+1)*f,(3*o+2)*f),(r+o)*f),a.set(t.subarray((3*o+2)*f,(3*o+3)*f),
(r+o)*f);let l=r+o+1;for(let s=0;s<i;s++){let w=3*o*f+s*p,u=o*f+s*p,$=-1/0,k=0;for(let y=0;y<l;y++){let A=y*f+s*p,d=0;for(let g=0;g<p;g++)d+=t[w+g]*n[A+g];m[y]=
d*c,m[y]>$&&($=m[y])}for(let y=0;y<l;y++)m[y]=Math.exp(m[y]-$),k+=m[y];for(let y=0;y<l;y++){let A=m[y]/k,d=y*f+s*p;for(let g=0;g<p;g++)h[u+g]+=A*a[d+g]}}}return h}
function v({W:t,b:e},n,a){let r=n.length/a,i=t.length/r,p=new Float32Array(a*i),f=i-i%4;for(let c=0;c<f;c+=4){let h=c*r,m=h+r,o=m+r,l=o+r;for(let s=0,w=0,u=c;s<
a;s++,w+=r,u+=i){let $=0,k=0,y=0,A=0;for(let d=0;d<r;d++){let g=n[w+d];$+=g*t[h+d],k+=g*t[m+d],y+=g*t[o+d],A+=g*t[l+d]}p[u]=$,p[u+1]=k,p[u+2]=y,p[u+3]=A}}for(let c=f;c<
i;c++)for(let h=0;h<a;h++)for(let m=0;m<r;m++)p[h*i+c]+=n[h*r+m]*t[c*r+m];if(e)for(let c=0;c<p.length;c++)p[c]+=e[c%i];return p}function x(t,e,{g:n,b:a,eps:r}){
let i=t.length/e,p=new Float32Array(t.length);for(let f=0;f<t.length;f+=i){let c=0,h=0;for(let o=f;o<f+i;o++)c+=t[o]/i;for(let o=f;o<f+i;o++)h+=(t[o]-c)**2/i;let m=1/
Math.sqrt(h+r);for(let o=0;o<i;o++)p[f+o]=(t[f+o]-c)*m*n[o]+(a?a[o]:0)}return p}function S(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function _t(t,e){
for(let n=0;n<t.length;n++)t[n]=e(t[n]);return t}var lt=t=>({cache:it(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*ct(t,e,n,{settings:a,order:r,seed:i,rerolls:p,tokens:f,
end:c}){let h=[...n],m=Math.min(f,t.config.max_len-e.from),o=a.repetition_penalty;e.stop=null;for(let s=0;s<m;s++){e.views[s]?.penalty!==o&&(e.views[s]=K(e.logits[s],
h,o));let w=e.steps[s]?.id,u=X(e.views[s],a,r,G(i,s,p));if(e.steps[s]=u,w!==u.id)for(let $ of[e.logits,e.views,e.steps])$.length=s+1;if(h.push(u.id),u.id===c||s===
m-1)break;e.logits[s+1]||(e.cache.length=e.from+s,e.logits[s+1]=t.forward([u.id],e.cache)),yield s}e.steps.length=h.length-n.length;let l=m<f?"full":"length";e.
stop=h.at(-1)===c?"end":l}function $t(t){let{tensors:e,metadata:n}=tt(t),a=JSON.parse(n.tokenizer);return{model:at(JSON.parse(n.config),e),bpe:W(a),end:a.end}}(globalThis.plm??={}).lm=Object.assign({},P);})();
