(()=>{var st=Object.defineProperty;var it=(t,e)=>{for(var n in e)st(t,n,{get:e[n],enumerable:!0})};var q={};it(q,{decode:()=>ot,newRun:()=>et,open:()=>dt});var{TOP:wt,bars:yt,strip:bt,cards:Mt,repeats:$t,curves:_t,parts:kt,nodes:xt,label:vt,said:Rt,title:At,LETTERS:Ct,CATS:Et,percent:Nt,fromBase64:St,fromHalf:j,mulberry32:Ot,
uniform:Ft,ORDER:It,SLACK:Tt,NEUTRAL:qt,rank:Lt,repetition:Pt,softmax:zt,nucleusSize:Dt,distribution:Ut,drawWith:Bt,entropy:jt,distinct:Ht,repeated:Jt,CHARACTER:H,
bytesOf:Qt,spell:Vt,die:J,look:Q,examine:V}=globalThis.plm.tokens;var E="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",lt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${E}\\p{L}\\p{N\
}]+|[${E}]+(?![^${E}])|[${E}]+`,"gu");function ft(t){let e=[],n=new TextEncoder;for(let f of t){let l=f.codePointAt(0);l>=55296&&l<=57343?e.push(237,128|l>>6&63,
128|l&63):e.push(...n.encode(f))}return e}function G({tokens:t,merges:e}){let n=new Map(t.map((o,s)=>[o,s])),f=new Map(e.map((o,s)=>[o,s]));function l(o){for(;;){
let s=1/0,a=null;for(let i=1;i<o.length;i++){let p=f.get(`${o[i-1]} ${o[i]}`);p<s&&([s,a]=[p,[o[i-1],o[i]]])}if(!a)return o;let c=[];for(let i=0;i<o.length;i++)
c.push(o[i]===a[0]&&o[i+1]===a[1]?o[i]+o[++i]:o[i]);o=c}}return{tokens:t,encode:o=>(o.match(lt)??[]).flatMap(s=>l(ft(s).map(a=>H[a])).map(a=>n.get(a))),id:o=>n.
get(o)}}function K(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),n=t.byteLength<8?1/0:Number(e.getBigUint64(0,!0));if(8+n>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let{__metadata__:f={},...l}=JSON.parse(new TextDecoder().decode(t.subarray(8,8+n))),o={};for(let[s,{dtype:a,
shape:c,data_offsets:[i,p]}]of Object.entries(l)){if(8+n+p>t.byteLength)throw new RangeError(`the model file is damaged: ${s} is cut short`);let r=t.slice(8+n+i,
8+n+p).buffer;if(a==="F16")o[s]={shape:c,data:j(new Uint16Array(r))};else if(a==="F32")o[s]={shape:c,data:new Float32Array(r)};else throw new RangeError(`${s} i\
s stored as ${a}; a model file holds F16 or F32`)}return{tensors:o,metadata:f}}var ct=Math.SQRT2,T=Math.sqrt(2/Math.PI),S=.044715;function ht(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){
let l=2*e,o=l;for(let s=1;l>1e-17*o;s++)o+=l*=2*e*e/(2*s+1);return Math.sign(t)*n*o}let f=e;for(let l=60;l>0;l--)f=e+l/2/f;return Math.sign(t)*(1-n/f)}var X=t=>(1+
ht(t/ct))/2,pt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI),N=t=>1/(1+Math.exp(-t)),Y=t=>T*(t+S*t**3),Z=Math.tanh(T),O={gelu:[t=>t*X(t),t=>X(t)+t*pt(t)],gelu_tanh:[
t=>.5*t*(1+Math.tanh(Y(t))),t=>{let e=Math.tanh(Y(t));return .5*(1+e)+.5*t*(1-e*e)*T*(1+3*S*t*t)}],gelu_sigmoid:[t=>t*N(1.702*t),t=>{let e=N(1.702*t);return e+1.702*
t*e*(1-e)}],relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:[t=>t*N(t),t=>{let e=N(t);return e+t*e*(1-e)}],tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:[(t,e=1)=>O.silu[0](
t)*e,(t,e=1)=>O.silu[1](t)*e],printed:[t=>.5*t*(1+Z*(t+S*t**3)),t=>.5*(1+Z*(2*t+4*S*t**3))]};function W(t,e){let{d_model:n,n_heads:f,d_head:l,n_layers:o,vocab_size:s,max_len:a}=t,c=h=>{if(!e[h])throw new RangeError(`the model file has no tensor named ${h}`);
return e[h].data},i=h=>({W:c(`${h}.weight`),b:e[`${h}.bias`]?.data}),p=h=>({g:c(`${h}.weight`),b:c(`${h}.bias`),eps:t.norm_eps}),r=c("embed.tokens.weight"),b=c(
"embed.positions.weight"),d=t.tied?{W:r}:i("head"),$=t.norm_place==="pre",M=$&&p("norm"),_=Array.from({length:o},(h,m)=>({qkv:i(`layers.${m}.attention.qkv`),out:i(
`layers.${m}.attention.out`),up:i(`layers.${m}.feed_forward.up`),down:i(`layers.${m}.feed_forward.down`),norm1:p(`layers.${m}.attention_norm`),norm2:p(`layers.${m}\
.feed_forward_norm`)})),[k]=O[t.activation]??[];if(!k)throw new RangeError(`the page knows no activation named ${t.activation}`);function u(h=a){let m=()=>Array.
from({length:o},()=>new Float32Array(h*f*l));return{length:0,k:m(),v:m()}}function x(h,m=u(),L=!1){let g=h.length,R=m.length;if(g===0)throw new RangeError("give\
 the model at least one token");if(R+g>a)throw new RangeError(`${R+g} tokens, but the model has ${a} positions`);let w=new Float32Array(g*n);for(let y=0;y<g;y++){
if(!(Number.isInteger(h[y])&&h[y]>=0&&h[y]<s))throw new RangeError(`token ids lie in 0..${s-1}, got ${h[y]}`);for(let v=0;v<n;v++)w[y*n+v]=r[h[y]*n+v]+b[(R+y)*n+
v]}for(let y=0;y<o;y++){let{qkv:v,out:rt,up:nt,down:at,norm1:z,norm2:D}=_[y],U=I=>A(rt,mt(A(v,I,g),g,m.k[y],m.v[y],R,f,l),g),B=I=>A(at,ut(A(nt,I,g),k),g);$?(w=F(
w,U(C(w,g,z))),w=F(w,B(C(w,g,D)))):(w=C(F(w,U(w)),g,z),w=C(F(w,B(w)),g,D))}m.length=R+g,L||(w=w.subarray((g-1)*n));let P=L?g:1;return A(d,$?C(w,P,M):w,P)}return{
config:t,newCache:u,forward:x}}var tt=({length:t,k:e,v:n})=>({length:t,k:e.map(f=>f.slice()),v:n.map(f=>f.slice())});function mt(t,e,n,f,l,o,s){let a=o*s,c=1/Math.
sqrt(s),i=new Float32Array(e*a),p=new Float32Array(l+e);for(let r=0;r<e;r++){n.set(t.subarray((3*r+1)*a,(3*r+2)*a),(l+r)*a),f.set(t.subarray((3*r+2)*a,(3*r+3)*a),
(l+r)*a);let b=l+r+1;for(let d=0;d<o;d++){let $=3*r*a+d*s,M=r*a+d*s,_=-1/0,k=0;for(let u=0;u<b;u++){let x=u*a+d*s,h=0;for(let m=0;m<s;m++)h+=t[$+m]*n[x+m];p[u]=
h*c,p[u]>_&&(_=p[u])}for(let u=0;u<b;u++)k+=p[u]=Math.exp(p[u]-_);for(let u=0;u<b;u++){let x=p[u]/k,h=u*a+d*s;for(let m=0;m<s;m++)i[M+m]+=x*f[h+m]}}}return i}function A({
W:t,b:e},n,f){let l=n.length/f,o=t.length/l,s=new Float32Array(f*o),a=o-o%4;for(let c=0;c<a;c+=4){let i=c*l,p=i+l,r=p+l,b=r+l;for(let d=0,$=0,M=c;d<f;d++,$+=l,M+=
o){let _=0,k=0,u=0,x=0;for(let h=0;h<l;h++){let m=n[$+h];_+=m*t[i+h],k+=m*t[p+h],u+=m*t[r+h],x+=m*t[b+h]}s[M]=_,s[M+1]=k,s[M+2]=u,s[M+3]=x}}for(let c=a;c<o;c++)
for(let i=0;i<f;i++)for(let p=0;p<l;p++)s[i*o+c]+=n[i*l+p]*t[c*l+p];if(e)for(let c=0;c<s.length;c++)s[c]+=e[c%o];return s}function C(t,e,{g:n,b:f,eps:l}){let o=t.
length/e,s=new Float32Array(t.length);for(let a=0;a<t.length;a+=o){let c=0,i=0;for(let r=a;r<a+o;r++)c+=t[r]/o;for(let r=a;r<a+o;r++)i+=(t[r]-c)**2/o;let p=1/Math.
sqrt(i+l);for(let r=0;r<o;r++)s[a+r]=(t[a+r]-c)*p*n[r]+(f?f[r]:0)}return s}function F(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function ut(t,e){for(let n=0;n<
t.length;n++)t[n]=e(t[n]);return t}var et=t=>({cache:tt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*ot(t,e,n,{settings:f,order:l,seed:o,rerolls:s,tokens:a,
end:c}){let i=[...n],p=Math.min(a,t.config.max_len-e.from);e.stop=null;for(let r=0;r<p;r++){e.views[r]?.penalty!==f.repetition_penalty&&(e.views[r]=Q(e.logits[r],
i,f.repetition_penalty));let b=e.steps[r]?.id,d=V(e.views[r],f,l,J(o,r,s));if(e.steps[r]=d,b!==d.id&&(e.logits.length=e.views.length=e.steps.length=r+1),i.push(
d.id),d.id===c||r===p-1)break;e.logits[r+1]||(e.cache.length=e.from+r,e.logits[r+1]=t.forward([d.id],e.cache)),yield r}e.steps.length=i.length-n.length,e.stop=i.
at(-1)===c?"end":p<a?"full":"length"}function dt(t){let{tensors:e,metadata:n}=K(t),f=JSON.parse(n.tokenizer);return{model:W(JSON.parse(n.config),e),bpe:G(f),end:f.end}}(globalThis.plm??={}).lm=Object.assign({},q);})();
