(()=>{var lt=Object.defineProperty;var ct=(t,e)=>{for(var o in e)lt(t,o,{get:e[o],enumerable:!0})};var P={};ct(P,{decode:()=>st,newRun:()=>rt,open:()=>yt});var{TOP:bt,bars:_t,cards:$t,repeats:kt,curves:At,LETTERS:Rt,CATS:vt,percent:xt,parts:Et,nodes:Ct,label:St,said:Ft,title:Nt,strip:Ot,fromBase64:It,fromHalf:j,mulberry32:Lt,
uniform:Pt,ORDER:Tt,SLACK:qt,NEUTRAL:zt,rank:Dt,repetition:Ut,softmax:Bt,nucleusSize:Ht,distribution:jt,drawWith:Jt,entropy:Qt,distinct:Vt,repeated:Gt,CHARACTER:J,
bytesOf:Kt,spell:Xt,die:Q,look:V,examine:G}=globalThis.plm.tokens;var E="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ft=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${E}\\p{L}\\p{N\
}]+|[${E}]+(?![^${E}])|[${E}]+`,"gu");function ht(t){let e=[],o=new TextEncoder;for(let i of t){let r=i.codePointAt(0),h=r>=55296&&r<=57343?[237,128|r>>6&63,128|
r&63]:o.encode(i);e.push(...h)}return e}function K({tokens:t,merges:e}){let o=new Map(t.map((n,s)=>[n,s])),i=new Map(e.map((n,s)=>[n,s]));function r(n){let s=1/0,
l=null;for(let f=1;f<n.length;f++){let a=i.get(`${n[f-1]} ${n[f]}`);a>=s||a===void 0||(s=a,l=[n[f-1],n[f]])}return l}function c(n){let s=n;for(let l=r(s);l;l=r(
s))s=pt(s,l);return s}function h(n){let s=ht(n).map(l=>J[l]);return c(s).map(l=>o.get(l))}return{tokens:t,encode:n=>(n.match(ft)??[]).flatMap(h),id:n=>o.get(n)}}
function pt(t,[e,o]){let i=[];for(let r=0;r<t.length;r++){let c=t[r]===e&&t[r+1]===o;i.push(c?e+o:t[r]),c&&r++}return i}function X(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),i=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(i>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let r=JSON.parse(new TextDecoder().decode(t.subarray(8,i))),{__metadata__:c={},...h}=r,n={};for(let[s,{dtype:l,
shape:f,data_offsets:a}]of Object.entries(h)){let[_,d]=a.map(g=>i+g);if(d>t.byteLength)throw new RangeError(`the model file is damaged: ${s} is cut short`);let b=t.
slice(_,d).buffer;if(l==="F16")n[s]={shape:f,data:j(new Uint16Array(b))};else if(l==="F32")n[s]={shape:f,data:new Float32Array(b)};else throw new RangeError(`${s}\
 is stored as ${l}; a model file holds F16 or F32`)}return{tensors:n,metadata:c}}var L=Math.sqrt(2/Math.PI),C=.044715;function dt(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let o=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let r=2*e,c=r;
for(let h=1;r>1e-17*c;h++)r*=2*e*e/(2*h+1),c+=r;return Math.sign(t)*o*c}let i=e;for(let r=60;r>0;r--)i=e+r/2/i;return Math.sign(t)*(1-o/i)}var Y=t=>(1+dt(t/Math.
SQRT2))/2,mt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var Z=t=>1/(1+Math.exp(-t)),I=t=>[e=>e*Z(t*e),e=>{let o=Z(t*e);return o+t*e*o*(1-o)}],tt=t=>L*(t+C*t**3);function ut(t){let e=Math.tanh(tt(t));return .5*(1+e)+.5*
t*(1-e*e)*L*(1+3*C*t*t)}var W=Math.tanh(L),et={gelu:[t=>t*Y(t),t=>Y(t)+t*mt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(tt(t))),ut],gelu_sigmoid:I(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:I(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:I(1).map(t=>(e,o=1)=>t(e)*o),printed:[t=>.5*t*(1+W*(t+C*t**3)),t=>.5*(1+W*(2*t+4*C*t**
3))]};function ot(t,e){let{d_model:o,n_heads:i,d_head:r,n_layers:c,vocab_size:h,max_len:n}=t,s=p=>{if(!e[p])throw new RangeError(`the model file has no tensor named ${p}`);
return e[p].data},l=p=>({W:s(`${p}.weight`),b:e[`${p}.bias`]?.data}),f=p=>({g:s(`${p}.weight`),b:s(`${p}.bias`),eps:t.norm_eps}),a=s("embed.tokens.weight"),_=s(
"embed.positions.weight"),d=t.tied?{W:a}:l("head"),b=t.norm_place==="pre",g=b&&f("norm"),$=Array.from({length:c},(p,m)=>({qkv:l(`layers.${m}.attention.qkv`),out:l(
`layers.${m}.attention.out`),up:l(`layers.${m}.feed_forward.up`),down:l(`layers.${m}.feed_forward.down`),norm1:f(`layers.${m}.attention_norm`),norm2:f(`layers.${m}\
.feed_forward_norm`)})),[k]=et[t.activation]??[];if(!k)throw new RangeError(`the page knows no activation named ${t.activation}`);function u(p=n){let m=()=>Array.
from({length:c},()=>new Float32Array(p*i*r));return{length:0,k:m(),v:m()}}function A(p,m=u(),T=!1){let y=p.length,F=m.length;if(y===0)throw new RangeError("give\
 the model at least one token");let N=F+y;if(N>n)throw new RangeError(`${N} tokens, but the model has ${n} positions`);let w=new Float32Array(y*o);for(let M=0;M<
y;M++){if(!(Number.isInteger(p[M])&&p[M]>=0&&p[M]<h))throw new RangeError(`token ids lie in 0..${h-1}, got ${p[M]}`);for(let R=0;R<o;R++)w[M*o+R]=a[p[M]*o+R]+_[(F+
M)*o+R]}for(let M=0;M<c;M++){let{qkv:z,out:R,up:at,down:it,norm1:D,norm2:U}=$[M],B=O=>v(R,gt(v(z,O,y),y,m.k[M],m.v[M],F,i,r),y),H=O=>v(it,wt(v(at,O,y),k),y);b?(w=
S(w,B(x(w,y,D))),w=S(w,H(x(w,y,U)))):(w=x(S(w,B(w)),y,D),w=x(S(w,H(w)),y,U))}m.length=N,T||(w=w.subarray((y-1)*o));let q=T?y:1;return v(d,b?x(w,q,g):w,q)}return{
config:t,newCache:u,forward:A}}var nt=({length:t,k:e,v:o})=>({length:t,k:e.map(i=>i.slice()),v:o.map(i=>i.slice())});function gt(t,e,o,i,r,c,h){let n=c*h,s=1/Math.
sqrt(h),l=new Float32Array(e*n),f=new Float32Array(r+e);for(let a=0;a<e;a++){o.set(t.subarray((3*a+1)*n,(3*a+2)*n),(r+a)*n),i.set(t.subarray((3*a+2)*n,(3*a+3)*n),
(r+a)*n);let _=r+a+1;for(let d=0;d<c;d++){let b=3*a*n+d*h,g=a*n+d*h,$=-1/0,k=0;for(let u=0;u<_;u++){let A=u*n+d*h,p=0;for(let m=0;m<h;m++)p+=t[b+m]*o[A+m];f[u]=
p*s,f[u]>$&&($=f[u])}for(let u=0;u<_;u++)f[u]=Math.exp(f[u]-$),k+=f[u];for(let u=0;u<_;u++){let A=f[u]/k,p=u*n+d*h;for(let m=0;m<h;m++)l[g+m]+=A*i[p+m]}}}return l}
function v({W:t,b:e},o,i){let r=o.length/i,c=t.length/r,h=new Float32Array(i*c),n=c-c%4;for(let s=0;s<n;s+=4){let l=s*r,f=l+r,a=f+r,_=a+r;for(let d=0,b=0,g=s;d<
i;d++,b+=r,g+=c){let $=0,k=0,u=0,A=0;for(let p=0;p<r;p++){let m=o[b+p];$+=m*t[l+p],k+=m*t[f+p],u+=m*t[a+p],A+=m*t[_+p]}h[g]=$,h[g+1]=k,h[g+2]=u,h[g+3]=A}}for(let s=n;s<
c;s++)for(let l=0;l<i;l++)for(let f=0;f<r;f++)h[l*c+s]+=o[l*r+f]*t[s*r+f];if(e)for(let s=0;s<h.length;s++)h[s]+=e[s%c];return h}function x(t,e,{g:o,b:i,eps:r}){
let c=t.length/e,h=new Float32Array(t.length);for(let n=0;n<t.length;n+=c){let s=0,l=0;for(let a=n;a<n+c;a++)s+=t[a]/c;for(let a=n;a<n+c;a++)l+=(t[a]-s)**2/c;let f=1/
Math.sqrt(l+r);for(let a=0;a<c;a++)h[n+a]=(t[n+a]-s)*f*o[a]+(i?i[a]:0)}return h}function S(t,e){for(let o=0;o<e.length;o++)e[o]+=t[o];return e}function wt(t,e){
for(let o=0;o<t.length;o++)t[o]=e(t[o]);return t}var rt=t=>({cache:nt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*st(t,e,o,{settings:i,order:r,seed:c,rerolls:h,tokens:n,
end:s}){let l=[...o],f=Math.min(n,t.config.max_len-e.from),a=i.repetition_penalty;e.stop=null;for(let d=0;d<f;d++){e.views[d]?.penalty!==a&&(e.views[d]=V(e.logits[d],
l,a));let b=e.steps[d]?.id,g=G(e.views[d],i,r,Q(c,d,h));if(e.steps[d]=g,b!==g.id)for(let $ of[e.logits,e.views,e.steps])$.length=d+1;if(l.push(g.id),g.id===s||d===
f-1)break;e.logits[d+1]||(e.cache.length=e.from+d,e.logits[d+1]=t.forward([g.id],e.cache)),yield d}e.steps.length=l.length-o.length;let _=f<n?"full":"length";e.
stop=l.at(-1)===s?"end":_}function yt(t){let{tensors:e,metadata:o}=X(t),i=JSON.parse(o.tokenizer);return{model:ot(JSON.parse(o.config),e),bpe:K(i),end:i.end}}(globalThis.plm??={}).lm=Object.assign({},P);})();
