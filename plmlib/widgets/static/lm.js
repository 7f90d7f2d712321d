(()=>{var gt=Object.defineProperty;var wt=(t,e)=>{for(var n in e)gt(t,n,{get:e[n],enumerable:!0})};var W={};wt(W,{decode:()=>ut,newRun:()=>pt,open:()=>Rt});var{TOP:Nt,bars:Ft,cards:Ct,repeats:Lt,curves:It,LETTERS:Ot,CATS:Pt,percent:St,parts:Dt,nodes:qt,label:zt,said:Tt,title:Bt,strip:Ut,fromBase64:Ht,fromHalf:X,mulberry32:jt,
uniform:Jt,ORDER:Vt,SLACK:Gt,NEUTRAL:Kt,rank:Qt,repetition:Wt,softmax:Xt,nucleusSize:Yt,distribution:Zt,drawWith:te,entropy:ee,distinct:oe,repeated:ne,CHARACTER:Y,
bytesOf:re,spell:se,die:Z,look:tt,examine:et}=globalThis.plm.tokens;var U="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",yt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${U}\\p{L}\\p{N\
}]+|[${U}]+(?![^${U}])|[${U}]+`,"gu");function bt(t){let e=[],n=new TextEncoder;for(let s of t){let a=s.codePointAt(0),d=a>=55296&&a<=57343?[237,128|a>>6&63,128|
a&63]:n.encode(s);e.push(...d)}return e}function ot({tokens:t,merges:e}){let n=new Map(t.map((o,r)=>[o,r])),s=new Map(e.map((o,r)=>[o,r]));function a(o){let r=1/0,
i=null;for(let h=1;h<o.length;h++){let c=s.get(`${o[h-1]} ${o[h]}`);c>=r||c===void 0||(r=c,i=[o[h-1],o[h]])}return i}function l(o){let r=o;for(let i=a(r);i;i=a(
r))r=Mt(r,i);return r}function d(o){let r=bt(o).map(i=>Y[i]);return l(r).map(i=>n.get(i))}return{tokens:t,encode:o=>(o.match(yt)??[]).flatMap(d),id:o=>n.get(o)}}
function Mt(t,[e,n]){let s=[];for(let a=0;a<t.length;a++){let l=t[a]===e&&t[a+1]===n;s.push(l?e+n:t[a]),l&&a++}return s}var Q=Math.sqrt(2/Math.PI),H=.044715;function _t(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let a=2*e,l=a;
for(let d=1;a>1e-17*l;d++)a*=2*e*e/(2*d+1),l+=a;return Math.sign(t)*n*l}let s=e;for(let a=60;a>0;a--)s=e+a/2/s;return Math.sign(t)*(1-n/s)}var nt=t=>(1+_t(t/Math.
SQRT2))/2,kt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var rt=t=>1/(1+Math.exp(-t)),K=t=>[e=>e*rt(t*e),e=>{let n=rt(t*e);return n+t*e*n*(1-n)}],at=t=>Q*(t+H*t**3);function xt(t){let e=Math.tanh(at(t));return .5*(1+e)+
.5*t*(1-e*e)*Q*(1+3*H*t*t)}var st=Math.tanh(Q),it={gelu:[t=>t*nt(t),t=>nt(t)+t*kt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(at(t))),xt],gelu_sigmoid:K(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:K(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:K(1).map(t=>(e,n=1)=>t(e)*n),printed:[t=>.5*t*(1+st*(t+H*t**3)),t=>.5*(1+st*(2*t+4*H*
t**3))]};function j(t,e){let n=o=>{if(!e[o])throw new RangeError(`the model file has no tensor named ${o}`);return e[o].data},s=o=>({W:n(`${o}.weight`),b:e[`${o}.bias`]?.
data}),a=o=>({g:n(`${o}.weight`),b:n(`${o}.bias`),eps:t.norm_eps}),l=o=>({qkv:s(`layers.${o}.attention.qkv`),out:s(`layers.${o}.attention.out`),up:s(`layers.${o}\
.feed_forward.up`),down:s(`layers.${o}.feed_forward.down`),norm1:a(`layers.${o}.attention_norm`),norm2:a(`layers.${o}.feed_forward_norm`)}),[d]=it[t.activation]??
[];if(!d)throw new RangeError(`the page knows no activation named ${t.activation}`);return{weight:n,linear:s,norm:a,layer:l,activation:d}}function J(t,e,n,s,a,l){
let d=t.length,o=d/a,r=1/Math.sqrt(o),i=new Float32Array(s);for(let h=0;h<d;h+=o){let c=-1/0,g=0;for(let f=0;f<s;f++){let b=f*d+h,u=0;for(let w=0;w<o;w++)u+=t[h+
w]*e[b+w];i[f]=u*r,i[f]>c&&(c=i[f])}for(let f=0;f<s;f++)i[f]=Math.exp(i[f]-c),g+=i[f];for(let f=0;f<s;f++){let b=i[f]/g,u=f*d+h;for(let w=0;w<o;w++)l[h+w]+=b*n[u+
w]}}}function x({W:t,b:e},n,s){let a=n.length/s,l=t.length/a,d=new Float32Array(s*l),o=l-l%4;for(let r=0;r<o;r+=4){let i=r*a,h=i+a,c=h+a,g=c+a;for(let f=0,b=0,u=r;f<
s;f++,b+=a,u+=l){let w=0,O=0,P=0,I=0;for(let v=0;v<a;v++){let F=n[b+v];w+=F*t[i+v],O+=F*t[h+v],P+=F*t[c+v],I+=F*t[g+v]}d[u]=w,d[u+1]=O,d[u+2]=P,d[u+3]=I}}for(let r=o;r<
l;r++)for(let i=0;i<s;i++)for(let h=0;h<a;h++)d[i*l+r]+=n[i*a+h]*t[r*a+h];if(e)for(let r=0;r<d.length;r++)d[r]+=e[r%l];return d}function R(t,e,{g:n,b:s,eps:a}){
let l=t.length/e,d=new Float32Array(t.length);for(let o=0;o<t.length;o+=l){let r=0,i=0;for(let c=o;c<o+l;c++)r+=t[c]/l;for(let c=o;c<o+l;c++)i+=(t[c]-r)**2/l;let h=1/
Math.sqrt(i+a);for(let c=0;c<l;c++)d[o+c]=(t[o+c]-r)*h*n[c]+(s?s[c]:0)}return d}function N(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function D(t,e){for(let n=0;n<
t.length;n++)t[n]=e(t[n]);return t}function lt(t,e){let{d_model:n,n_heads:s,n_layers:a,vocab_size:l,max_len:d}=t,{weight:o,linear:r,norm:i,layer:h,activation:c}=j(t,e),g=o("embed.tokens.weight"),
f=o("embed.positions.weight"),b=t.n_segments?o("embed.segments.weight"):null,u=t.embed_norm&&i("embed.norm"),w=t.norm_place==="pre",O=w&&i("norm"),P=Array.from(
{length:a},(y,$)=>h($)),I=r("head.dense"),v=i("head.norm"),F={W:t.tied?g:o("head.decoder.weight"),b:o("head.bias")};function A(y,$){let m=y.length;if(m===0)throw new RangeError(
"give the model at least one token");if(m>d)throw new RangeError(`${m} tokens, but the model has ${d} positions`);let _=new Float32Array(m*n);for(let p=0;p<m;p++){
let L=$?.[p]??0;ct("token ids",y[p],l),(b||L)&&ct("segments",L,t.n_segments);for(let k=0;k<n;k++)_[p*n+k]=g[y[p]*n+k]+f[p*n+k]+(b?b[L*n+k]:0)}return u?R(_,m,u):
_}function E(y,$){let m=y.length,_=A(y,$);for(let{qkv:p,out:L,up:k,down:V,norm1:B,norm2:q}of P){let z=S=>x(L,$t(x(p,S,m),m,s),m),T=S=>x(V,D(x(k,S,m),c),m);w?(_=
N(_,z(R(_,m,B))),_=N(_,T(R(_,m,q)))):(_=R(N(_,z(_)),m,B),_=R(N(_,T(_)),m,q))}return w?R(_,m,O):_}function C(y){let $=y.length/n,m=R(D(x(I,y,$),c),$,v);return x(
F,m,$)}let M=y=>D(x(r("pooler"),y.subarray(0,n),1),Math.tanh);return{config:t,encode:E,logits:C,forward:(y,$)=>C(E(y,$)),pool:M,pair:y=>x(r("pair_head"),M(y),1),
order:y=>x(r("order_head"),M(y),1)}}function ct(t,e,n){if(!(Number.isInteger(e)&&e>=0&&e<n))throw new RangeError(`${t} lie in 0..${n-1}, got ${e}`)}function $t(t,e,n){
let s=t.length/e/3,a=(r,i)=>t.subarray((3*r+i)*s,(3*r+i+1)*s),l=new Float32Array(e*s),d=new Float32Array(e*s);for(let r=0;r<e;r++)l.set(a(r,1),r*s),d.set(a(r,2),
r*s);let o=new Float32Array(e*s);for(let r=0;r<e;r++)J(a(r,0),l,d,e,n,o.subarray(r*s,(r+1)*s));return o}function ft(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),s=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(s>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let a=JSON.parse(new TextDecoder().decode(t.subarray(8,s))),{__metadata__:l={},...d}=a,o={};for(let[r,{dtype:i,
shape:h,data_offsets:c}]of Object.entries(d)){let[g,f]=c.map(u=>s+u);if(f>t.byteLength)throw new RangeError(`the model file is damaged: ${r} is cut short`);let b=t.
slice(g,f).buffer;if(i==="F16")o[r]={shape:h,data:X(new Uint16Array(b))};else if(i==="F32")o[r]={shape:h,data:new Float32Array(b)};else throw new RangeError(`${r}\
 is stored as ${i}; a model file holds F16 or F32`)}return{tensors:o,metadata:l}}function dt(t,e){let{d_model:n,n_heads:s,d_head:a,n_layers:l,vocab_size:d,max_len:o}=t,{weight:r,linear:i,norm:h,layer:c,activation:g}=j(t,e),f=r("embed.tokens.\
weight"),b=r("embed.positions.weight"),u=t.tied?{W:f}:i("head"),w=t.norm_place==="pre",O=w&&h("norm"),P=Array.from({length:l},(A,E)=>c(E));function I(A=o){let E=()=>Array.
from({length:l},()=>new Float32Array(A*s*a));return{length:0,k:E(),v:E()}}function v(A,E=I(),C=!1){let M=A.length,y=E.length;if(M===0)throw new RangeError("give\
 the model at least one token");let $=y+M;if($>o)throw new RangeError(`${$} tokens, but the model has ${o} positions`);let m=new Float32Array(M*n);for(let p=0;p<
M;p++){if(!(Number.isInteger(A[p])&&A[p]>=0&&A[p]<d))throw new RangeError(`token ids lie in 0..${d-1}, got ${A[p]}`);for(let k=0;k<n;k++)m[p*n+k]=f[A[p]*n+k]+b[(y+
p)*n+k]}for(let p=0;p<l;p++){let{qkv:L,out:k,up:V,down:B,norm1:q,norm2:z}=P[p],T=G=>x(k,At(x(L,G,M),M,E.k[p],E.v[p],y,s,a),M),S=G=>x(B,D(x(V,G,M),g),M);w?(m=N(m,
T(R(m,M,q))),m=N(m,S(R(m,M,z)))):(m=R(N(m,T(m)),M,q),m=R(N(m,S(m)),M,z))}return E.length=$,C||(m=m.subarray((M-1)*n)),w?R(m,C?M:1,O):m}function F(A,E,C=!1){return x(
u,v(A,E,C),C?A.length:1)}return{config:t,newCache:I,encode:v,forward:F}}var ht=({length:t,k:e,v:n})=>({length:t,k:e.map(s=>s.slice()),v:n.map(s=>s.slice())});function At(t,e,n,s,a,l,d){
let o=l*d,r=new Float32Array(e*o);for(let i=0;i<e;i++){n.set(t.subarray((3*i+1)*o,(3*i+2)*o),(a+i)*o),s.set(t.subarray((3*i+2)*o,(3*i+3)*o),(a+i)*o);let h=t.subarray(
3*i*o,(3*i+1)*o),c=a+i+1;J(h,n,s,c,l,r.subarray(i*o,(i+1)*o))}return r}var Et=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function mt({tokens:t,unknown:e,begin:n,end:s,mask:a,specials:l}){let d=new Set(l),o=new Map(
t.map((c,g)=>[c,g]).filter(([,c])=>!d.has(c))),r=c=>c.split(Et).filter(Boolean).map(g=>o.get(g)??e);function i(c,g){let f=[n,...r(c),s],b=g===void 0?[]:[...r(g),
s];return{ids:[...f,...b],segments:[...f.map(()=>0),...b.map(()=>1)]}}let h=t.map((c,g)=>g).filter(c=>!d.has(c));return{tokens:t,unknown:e,begin:n,end:s,mask:a,
ordinary:h,encode:r,inputs:i,id:c=>o.get(c)}}var pt=t=>({cache:ht(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*ut(t,e,n,{settings:s,order:a,seed:l,rerolls:d,tokens:o,
end:r}){let i=[...n],h=Math.min(o,t.config.max_len-e.from),c=s.repetition_penalty;e.stop=null;for(let f=0;f<h;f++){e.views[f]?.penalty!==c&&(e.views[f]=tt(e.logits[f],
i,c));let b=e.steps[f]?.id,u=et(e.views[f],s,a,Z(l,f,d));if(e.steps[f]=u,b!==u.id)for(let w of[e.logits,e.views,e.steps])w.length=f+1;if(i.push(u.id),u.id===r||
f===h-1)break;e.logits[f+1]||(e.cache.length=e.from+f,e.logits[f+1]=t.forward([u.id],e.cache)),yield f}e.steps.length=i.length-n.length;let g=h<o?"full":"length";
e.stop=i.at(-1)===r?"end":g}function Rt(t){let{tensors:e,metadata:n}=ft(t),s=JSON.parse(n.config),a=JSON.parse(n.tokenizer),l=(s.skeleton==="masked"?lt:dt)(s,e);return a.kind==="words"?{model:l,
words:mt(a)}:{model:l,bpe:ot(a),end:a.end}}(globalThis.plm??={}).lm=Object.assign({},W);})();
