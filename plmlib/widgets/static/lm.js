(()=>{var Mt=Object.defineProperty;var xt=(t,e)=>{for(var o in e)Mt(t,o,{get:e[o],enumerable:!0})};var X={};xt(X,{decode:()=>_t,newRun:()=>bt,open:()=>Ot});var{TOP:It,bars:St,cards:qt,repeats:Pt,curves:Dt,LETTERS:Tt,CATS:zt,percent:Bt,parts:Ut,nodes:jt,label:Ht,said:Jt,title:Vt,strip:Wt,ORDER:Kt,SLACK:Qt,NEUTRAL:Gt,
rank:Xt,repetition:Yt,softmax:Zt,nucleusSize:te,distribution:ee,drawWith:oe,entropy:ne,distinct:re,repeated:se,CHARACTER:Y,bytesOf:Z,spell:tt,die:et,look:ot,examine:nt,
wholeWords:rt}=globalThis.plm.tokens;var kt="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",U=kt,$t=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${U}\\p{\
L}\\p{N}]+|[${U}]+(?![^${U}])|[${U}]+`,"gu");function at(t){let e=[],o=new TextEncoder;for(let s of t){let a=s.codePointAt(0),d=a>=55296&&a<=57343?[237,128|a>>6&
63,128|a&63]:o.encode(s);e.push(...d)}return e}function it({tokens:t,merges:e},o=e.length){let s=new Map(t.map((i,h)=>[i,h])),a=new Map(e.slice(0,o).map((i,h)=>[
i,h]));function r(i){let h=1/0,c=null;for(let w=1;w<i.length;w++){let u=a.get(`${i[w-1]} ${i[w]}`);u>=h||u===void 0||(h=u,c=[i[w-1],i[w]])}return c}function d(i){
let h=i;for(let c=r(h);c;c=r(h))h=st(h,c);return h}function n(i){return d(f(i)).map(h=>s.get(h))}let l=i=>i.match($t)??[],f=i=>at(i).map(h=>Y[h]);function m(i){
let h=[{rank:null,word:f(i)}];for(let c=r(h[0].word);c;c=r(h.at(-1).word))h.push({rank:a.get(c.join(" ")),word:st(h.at(-1).word,c)});return h}return{tokens:t,encode:i=>l(
i).flatMap(n),id:i=>s.get(i),cut(i){let h=At(i),c=0;return l(i).flatMap(w=>d(f(w)).map(u=>{let g=h[c];return c+=u.length,{id:s.get(u),from:g.from,to:h[c-1].to}}))},
steps(i,h=()=>!0){let c=0;return l(i).map(u=>({piece:u,from:c,to:c+=u.length})).filter(h).map(({piece:u,...g})=>({...g,steps:m(u)}))},decode:i=>tt(i.map(h=>Z(t[h]))).
flat().join("")}}function At(t){let e=[],o=0;for(let s of t){let a={from:o,to:o+s.length};for(let r=at(s).length;r>0;r--)e.push(a);o=a.to}return e}function st(t,[
e,o]){let s=[];for(let a=0;a<t.length;a++){let r=t[a]===e&&t[a+1]===o;s.push(r?e+o:t[a]),r&&a++}return s}var Q=Math.sqrt(2/Math.PI),j=.044715;function Et(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let o=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let a=2*e,r=a;
for(let d=1;a>1e-17*r;d++)a*=2*e*e/(2*d+1),r+=a;return Math.sign(t)*o*r}let s=e;for(let a=60;a>0;a--)s=e+a/2/s;return Math.sign(t)*(1-o/s)}var lt=t=>(1+Et(t/Math.
SQRT2))/2,Nt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var ct=t=>1/(1+Math.exp(-t)),K=t=>[e=>e*ct(t*e),e=>{let o=ct(t*e);return o+t*e*o*(1-o)}],dt=t=>Q*(t+j*t**3);function vt(t){let e=Math.tanh(dt(t));return .5*(1+e)+
.5*t*(1-e*e)*Q*(1+3*j*t*t)}var ft=Math.tanh(Q),ht={gelu:[t=>t*lt(t),t=>lt(t)+t*Nt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(dt(t))),vt],gelu_sigmoid:K(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:K(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:K(1).map(t=>(e,o=1)=>t(e)*o),printed:[t=>.5*t*(1+ft*(t+j*t**3)),t=>.5*(1+ft*(2*t+4*j*
t**3))]};function H(t,e){let o=n=>{if(!e[n])throw new RangeError(`the model file has no tensor named ${n}`);return e[n].data},s=n=>({W:o(`${n}.weight`),b:e[`${n}.bias`]?.
data}),a=n=>({g:o(`${n}.weight`),b:o(`${n}.bias`),eps:t.norm_eps}),r=n=>({qkv:s(`layers.${n}.attention.qkv`),out:s(`layers.${n}.attention.out`),up:s(`layers.${n}\
.feed_forward.up`),down:s(`layers.${n}.feed_forward.down`),norm1:a(`layers.${n}.attention_norm`),norm2:a(`layers.${n}.feed_forward_norm`)}),[d]=ht[t.activation]??
[];if(!d)throw new RangeError(`the page knows no activation named ${t.activation}`);return{weight:o,linear:s,norm:a,layer:r,activation:d}}function J(t,e,o,s,a,r){
let d=t.length,n=d/a,l=1/Math.sqrt(n),f=new Float32Array(s);for(let m=0;m<d;m+=n){let i=-1/0,h=0;for(let c=0;c<s;c++){let w=c*d+m,u=0;for(let g=0;g<n;g++)u+=t[m+
g]*e[w+g];f[c]=u*l,f[c]>i&&(i=f[c])}for(let c=0;c<s;c++)f[c]=Math.exp(f[c]-i),h+=f[c];for(let c=0;c<s;c++){let w=f[c]/h,u=c*d+m;for(let g=0;g<n;g++)r[m+g]+=w*o[u+
g]}}}function k({W:t,b:e},o,s){let a=o.length/s,r=t.length/a,d=new Float32Array(s*r),n=r-r%4;for(let l=0;l<n;l+=4){let f=l*a,m=f+a,i=m+a,h=i+a;for(let c=0,w=0,u=l;c<
s;c++,w+=a,u+=r){let g=0,I=0,S=0,L=0;for(let v=0;v<a;v++){let F=o[w+v];g+=F*t[f+v],I+=F*t[m+v],S+=F*t[i+v],L+=F*t[h+v]}d[u]=g,d[u+1]=I,d[u+2]=S,d[u+3]=L}}for(let l=n;l<
r;l++)for(let f=0;f<s;f++)for(let m=0;m<a;m++)d[f*r+l]+=o[f*a+m]*t[l*a+m];if(e)for(let l=0;l<d.length;l++)d[l]+=e[l%r];return d}function N(t,e,{g:o,b:s,eps:a}){
let r=t.length/e,d=new Float32Array(t.length);for(let n=0;n<t.length;n+=r){let l=0,f=0;for(let i=n;i<n+r;i++)l+=t[i]/r;for(let i=n;i<n+r;i++)f+=(t[i]-l)**2/r;let m=1/
Math.sqrt(f+a);for(let i=0;i<r;i++)d[n+i]=(t[n+i]-l)*m*o[i]+(s?s[i]:0)}return d}function R(t,e){for(let o=0;o<e.length;o++)e[o]+=t[o];return e}function P(t,e){for(let o=0;o<
t.length;o++)t[o]=e(t[o]);return t}function G(t,e){let{d_model:o,n_heads:s,n_layers:a,vocab_size:r,max_len:d}=t,{weight:n,linear:l,norm:f,layer:m,activation:i}=H(t,e),h=n("embed.tokens.weight"),c=n(
"embed.positions.weight"),w=t.n_segments?n("embed.segments.weight"):null,u=t.embed_norm&&f("embed.norm"),g=t.norm_place==="pre",I=g&&f("norm"),S=Array.from({length:a},
(b,$)=>m($)),L=l("head.dense"),v=f("head.norm"),F={W:t.tied?h:n("head.decoder.weight"),b:n("head.bias")};function A(b,$){let p=b.length;if(p===0)throw new RangeError(
"give the model at least one token");if(p>d)throw new RangeError(`${p} tokens, but the model has ${d} positions`);let M=new Float32Array(p*o);for(let y=0;y<p;y++){
let O=$?.[y]??0;pt("token ids",b[y],r),(w||O)&&pt("segments",O,t.n_segments);for(let x=0;x<o;x++)M[y*o+x]=h[b[y]*o+x]+c[y*o+x]+(w?w[O*o+x]:0)}return u?N(M,p,u):
M}function E(b,$){let p=b.length,M=A(b,$);for(let{qkv:y,out:O,up:x,down:V,norm1:B,norm2:D}of S){let T=q=>k(O,Rt(k(y,q,p),p,s),p),z=q=>k(V,P(k(x,q,p),i),p);g?(M=
R(M,T(N(M,p,B))),M=R(M,z(N(M,p,D)))):(M=N(R(M,T(M)),p,B),M=N(R(M,z(M)),p,D))}return g?N(M,p,I):M}function C(b){let $=b.length/o,p=N(P(k(L,b,$),i),$,v);return k(
F,p,$)}let _=b=>P(k(l("pooler"),b.subarray(0,o),1),Math.tanh);return{config:t,encode:E,logits:C,forward:(b,$)=>C(E(b,$)),pool:_,pair:b=>k(l("pair_head"),_(b),1),
order:b=>k(l("order_head"),_(b),1)}}function pt(t,e,o){if(!(Number.isInteger(e)&&e>=0&&e<o))throw new RangeError(`${t} lie in 0..${o-1}, got ${e}`)}function Rt(t,e,o){
let s=t.length/e/3,a=(l,f)=>t.subarray((3*l+f)*s,(3*l+f+1)*s),r=new Float32Array(e*s),d=new Float32Array(e*s);for(let l=0;l<e;l++)r.set(a(l,1),l*s),d.set(a(l,2),
l*s);let n=new Float32Array(e*s);for(let l=0;l<e;l++)J(a(l,0),r,d,e,o,n.subarray(l*s,(l+1)*s));return n}var{visible:me,spelled:ue,h:we,set:ge,unique:ye,tableSwitch:be,copyCode:_e,resetButton:Me,isOpen:xe,cover:ke,guess:$e,onEnter:Ae,numberBox:Ee,slider:Ne,buttons:ve,
toggles:Re,check:Fe,textbox:Ce,menu:Oe,models:Le,short:Ie,fixed:Se,widget:qe,fromBase64:Pe,fromHalf:mt,within:De,sliderEnds:Te,accepted:ze,mulberry32:Be,uniform:Ue,
tokenise:je}=globalThis.plm.ui;function ut(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),s=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(s>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let a=JSON.parse(new TextDecoder().decode(t.subarray(8,s))),{__metadata__:r={},...d}=a,n={};for(let[l,{dtype:f,
shape:m,data_offsets:i}]of Object.entries(d)){let[h,c]=i.map(u=>s+u);if(c>t.byteLength)throw new RangeError(`the model file is damaged: ${l} is cut short`);let w=t.
slice(h,c).buffer;if(f==="F16")n[l]={shape:m,data:mt(new Uint16Array(w))};else if(f==="F32")n[l]={shape:m,data:new Float32Array(w)};else throw new RangeError(`${l}\
 is stored as ${f}; a model file holds F16 or F32`)}return{tensors:n,metadata:r}}function wt(t,e){let{d_model:o,n_heads:s,d_head:a,n_layers:r,vocab_size:d,max_len:n}=t,{weight:l,linear:f,norm:m,layer:i,activation:h}=H(t,e),c=l("embed.tokens.\
weight"),w=l("embed.positions.weight"),u=t.tied?{W:c}:f("head"),g=t.norm_place==="pre",I=g&&m("norm"),S=Array.from({length:r},(A,E)=>i(E));function L(A=n){let E=()=>Array.
from({length:r},()=>new Float32Array(A*s*a));return{length:0,k:E(),v:E()}}function v(A,E=L(),C=!1){let _=A.length,b=E.length;if(_===0)throw new RangeError("give\
 the model at least one token");let $=b+_;if($>n)throw new RangeError(`${$} tokens, but the model has ${n} positions`);let p=new Float32Array(_*o);for(let y=0;y<
_;y++){if(!(Number.isInteger(A[y])&&A[y]>=0&&A[y]<d))throw new RangeError(`token ids lie in 0..${d-1}, got ${A[y]}`);for(let x=0;x<o;x++)p[y*o+x]=c[A[y]*o+x]+w[(b+
y)*o+x]}for(let y=0;y<r;y++){let{qkv:O,out:x,up:V,down:B,norm1:D,norm2:T}=S[y],z=W=>k(x,Ft(k(O,W,_),_,E.k[y],E.v[y],b,s,a),_),q=W=>k(B,P(k(V,W,_),h),_);g?(p=R(p,
z(N(p,_,D))),p=R(p,q(N(p,_,T)))):(p=N(R(p,z(p)),_,D),p=N(R(p,q(p)),_,T))}return E.length=$,C||(p=p.subarray((_-1)*o)),g?N(p,C?_:1,I):p}function F(A,E,C=!1){return k(
u,v(A,E,C),C?A.length:1)}return{config:t,newCache:L,encode:v,forward:F}}var gt=({length:t,k:e,v:o})=>({length:t,k:e.map(s=>s.slice()),v:o.map(s=>s.slice())});function Ft(t,e,o,s,a,r,d){
let n=r*d,l=new Float32Array(e*n);for(let f=0;f<e;f++){o.set(t.subarray((3*f+1)*n,(3*f+2)*n),(a+f)*n),s.set(t.subarray((3*f+2)*n,(3*f+3)*n),(a+f)*n);let m=t.subarray(
3*f*n,(3*f+1)*n),i=a+f+1;J(m,o,s,i,r,l.subarray(f*n,(f+1)*n))}return l}function Ct(t){let o=new Uint32Array(624);o[0]=t;for(let r=1;r<624;r++){let d=o[r-1]^o[r-1]>>>30;o[r]=Math.imul(1812433253,d)+r}let s=624;function a(){for(let r=0;r<
624;r++){let d=o[r]&2147483648|o[(r+1)%624]&2147483647;o[r]=o[(r+397)%624]^d>>>1^(d&1?2567483615:0)}s=0}return()=>{s===624&&a();let r=o[s++];return r^=r>>>11,r^=
r<<7&2636928640,r^=r<<15&4022730752,(r^r>>>18)>>>0}}function yt(t,e,o=0){let s=Ct(o),a={},r=(n,l)=>{let{shape:f}=e[n],m=Math.fround(l*Math.sqrt(3)),i=()=>Math.fround(
Math.fround(2*(s()&16777215)/2**24-1)*m),h=Float32Array.from({length:f.reduce((c,w)=>c*w)},i);a[n]={shape:f,data:h}};for(let n of["tokens","positions","segments"])
e[`embed.${n}.weight`]&&r(`embed.${n}.weight`,t.embed_std);let d=t.norm_place==="pre"?1/Math.sqrt(2*t.n_layers):1;for(let n=0;n<t.n_layers;n++)r(`layers.${n}.at\
tention.qkv.weight`,t.init_std),r(`layers.${n}.attention.out.weight`,t.init_std*d),r(`layers.${n}.feed_forward.up.weight`,t.init_std),r(`layers.${n}.feed_forwar\
d.down.weight`,t.init_std*d);for(let[n,{shape:l}]of Object.entries(e)){if(a[n])continue;let f=l.length===1&&n.endsWith("weight")?1:0;a[n]={shape:l,data:new Float32Array(
l.reduce((m,i)=>m*i)).fill(f)}}return a}var bt=t=>({cache:gt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*_t(t,e,o,{settings:s,order:a,seed:r,rerolls:d,tokens:n,
end:l}){let f=[...o],m=Math.min(n,t.config.max_len-e.from),i=s.repetition_penalty;e.stop=null;for(let c=0;c<m;c++){e.views[c]?.penalty!==i&&(e.views[c]=ot(e.logits[c],
f,i));let w=e.steps[c]?.id,u=nt(e.views[c],s,a,et(r,c,d));if(e.steps[c]=u,w!==u.id)for(let g of[e.logits,e.views,e.steps])g.length=c+1;if(f.push(u.id),u.id===l||
c===m-1)break;e.logits[c+1]||(e.cache.length=e.from+c,e.logits[c+1]=t.forward([u.id],e.cache)),yield c}e.steps.length=f.length-o.length;let h=m<n?"full":"length";
e.stop=f.at(-1)===l?"end":h}function Ot(t){let{tensors:e,metadata:o}=ut(t),s=JSON.parse(o.config),a=JSON.parse(o.tokenizer),r=(s.skeleton==="masked"?G:wt)(s,e),d=()=>G(s,yt(s,e));return a.
kind==="words"?{model:r,words:rt(a),untrained:d}:{model:r,bpe:it(a),end:a.end}}(globalThis.plm??={}).lm=Object.assign({},X);})();
