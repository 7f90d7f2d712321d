(()=>{var gt=Object.defineProperty;var wt=(t,e)=>{for(var n in e)gt(t,n,{get:e[n],enumerable:!0})};var G={};wt(G,{decode:()=>ut,newRun:()=>pt,open:()=>At});var{TOP:vt,bars:Nt,cards:Ft,repeats:Ct,curves:Lt,LETTERS:Ot,CATS:It,percent:St,parts:Pt,nodes:qt,label:Dt,said:Tt,title:zt,strip:Bt,ORDER:Ut,SLACK:Ht,NEUTRAL:jt,
rank:Jt,repetition:Vt,softmax:Kt,nucleusSize:Qt,distribution:Wt,drawWith:Gt,entropy:Xt,distinct:Yt,repeated:Zt,CHARACTER:X,bytesOf:te,spell:ee,die:Y,look:Z,examine:tt,
wholeWords:et}=globalThis.plm.tokens;var U="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",yt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${U}\\p{L}\\p{N\
}]+|[${U}]+(?![^${U}])|[${U}]+`,"gu");function bt(t){let e=[],n=new TextEncoder;for(let a of t){let s=a.codePointAt(0),f=s>=55296&&s<=57343?[237,128|s>>6&63,128|
s&63]:n.encode(a);e.push(...f)}return e}function ot({tokens:t,merges:e}){let n=new Map(t.map((o,r)=>[o,r])),a=new Map(e.map((o,r)=>[o,r]));function s(o){let r=1/0,
i=null;for(let m=1;m<o.length;m++){let d=a.get(`${o[m-1]} ${o[m]}`);d>=r||d===void 0||(r=d,i=[o[m-1],o[m]])}return i}function l(o){let r=o;for(let i=s(r);i;i=s(
r))r=Mt(r,i);return r}function f(o){let r=bt(o).map(i=>X[i]);return l(r).map(i=>n.get(i))}return{tokens:t,encode:o=>(o.match(yt)??[]).flatMap(f),id:o=>n.get(o)}}
function Mt(t,[e,n]){let a=[];for(let s=0;s<t.length;s++){let l=t[s]===e&&t[s+1]===n;a.push(l?e+n:t[s]),l&&s++}return a}var W=Math.sqrt(2/Math.PI),H=.044715;function _t(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let s=2*e,l=s;
for(let f=1;s>1e-17*l;f++)s*=2*e*e/(2*f+1),l+=s;return Math.sign(t)*n*l}let a=e;for(let s=60;s>0;s--)a=e+s/2/a;return Math.sign(t)*(1-n/a)}var nt=t=>(1+_t(t/Math.
SQRT2))/2,kt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var rt=t=>1/(1+Math.exp(-t)),Q=t=>[e=>e*rt(t*e),e=>{let n=rt(t*e);return n+t*e*n*(1-n)}],at=t=>W*(t+H*t**3);function xt(t){let e=Math.tanh(at(t));return .5*(1+e)+
.5*t*(1-e*e)*W*(1+3*H*t*t)}var st=Math.tanh(W),it={gelu:[t=>t*nt(t),t=>nt(t)+t*kt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(at(t))),xt],gelu_sigmoid:Q(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:Q(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:Q(1).map(t=>(e,n=1)=>t(e)*n),printed:[t=>.5*t*(1+st*(t+H*t**3)),t=>.5*(1+st*(2*t+4*H*
t**3))]};function j(t,e){let n=o=>{if(!e[o])throw new RangeError(`the model file has no tensor named ${o}`);return e[o].data},a=o=>({W:n(`${o}.weight`),b:e[`${o}.bias`]?.
data}),s=o=>({g:n(`${o}.weight`),b:n(`${o}.bias`),eps:t.norm_eps}),l=o=>({qkv:a(`layers.${o}.attention.qkv`),out:a(`layers.${o}.attention.out`),up:a(`layers.${o}\
.feed_forward.up`),down:a(`layers.${o}.feed_forward.down`),norm1:s(`layers.${o}.attention_norm`),norm2:s(`layers.${o}.feed_forward_norm`)}),[f]=it[t.activation]??
[];if(!f)throw new RangeError(`the page knows no activation named ${t.activation}`);return{weight:n,linear:a,norm:s,layer:l,activation:f}}function J(t,e,n,a,s,l){
let f=t.length,o=f/s,r=1/Math.sqrt(o),i=new Float32Array(a);for(let m=0;m<f;m+=o){let d=-1/0,R=0;for(let c=0;c<a;c++){let M=c*f+m,u=0;for(let g=0;g<o;g++)u+=t[m+
g]*e[M+g];i[c]=u*r,i[c]>d&&(d=i[c])}for(let c=0;c<a;c++)i[c]=Math.exp(i[c]-d),R+=i[c];for(let c=0;c<a;c++){let M=i[c]/R,u=c*f+m;for(let g=0;g<o;g++)l[m+g]+=M*n[u+
g]}}}function k({W:t,b:e},n,a){let s=n.length/a,l=t.length/s,f=new Float32Array(a*l),o=l-l%4;for(let r=0;r<o;r+=4){let i=r*s,m=i+s,d=m+s,R=d+s;for(let c=0,M=0,u=r;c<
a;c++,M+=s,u+=l){let g=0,I=0,S=0,O=0;for(let v=0;v<s;v++){let F=n[M+v];g+=F*t[i+v],I+=F*t[m+v],S+=F*t[d+v],O+=F*t[R+v]}f[u]=g,f[u+1]=I,f[u+2]=S,f[u+3]=O}}for(let r=o;r<
l;r++)for(let i=0;i<a;i++)for(let m=0;m<s;m++)f[i*l+r]+=n[i*s+m]*t[r*s+m];if(e)for(let r=0;r<f.length;r++)f[r]+=e[r%l];return f}function A(t,e,{g:n,b:a,eps:s}){
let l=t.length/e,f=new Float32Array(t.length);for(let o=0;o<t.length;o+=l){let r=0,i=0;for(let d=o;d<o+l;d++)r+=t[d]/l;for(let d=o;d<o+l;d++)i+=(t[d]-r)**2/l;let m=1/
Math.sqrt(i+s);for(let d=0;d<l;d++)f[o+d]=(t[o+d]-r)*m*n[d]+(a?a[d]:0)}return f}function N(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function q(t,e){for(let n=0;n<
t.length;n++)t[n]=e(t[n]);return t}function ct(t,e){let{d_model:n,n_heads:a,n_layers:s,vocab_size:l,max_len:f}=t,{weight:o,linear:r,norm:i,layer:m,activation:d}=j(t,e),R=o("embed.tokens.weight"),
c=o("embed.positions.weight"),M=t.n_segments?o("embed.segments.weight"):null,u=t.embed_norm&&i("embed.norm"),g=t.norm_place==="pre",I=g&&i("norm"),S=Array.from(
{length:s},(w,x)=>m(x)),O=r("head.dense"),v=i("head.norm"),F={W:t.tied?R:o("head.decoder.weight"),b:o("head.bias")};function $(w,x){let h=w.length;if(h===0)throw new RangeError(
"give the model at least one token");if(h>f)throw new RangeError(`${h} tokens, but the model has ${f} positions`);let b=new Float32Array(h*n);for(let p=0;p<h;p++){
let L=x?.[p]??0;lt("token ids",w[p],l),(M||L)&&lt("segments",L,t.n_segments);for(let _=0;_<n;_++)b[p*n+_]=R[w[p]*n+_]+c[p*n+_]+(M?M[L*n+_]:0)}return u?A(b,h,u):
b}function E(w,x){let h=w.length,b=$(w,x);for(let{qkv:p,out:L,up:_,down:V,norm1:B,norm2:D}of S){let T=P=>k(L,$t(k(p,P,h),h,a),h),z=P=>k(V,q(k(_,P,h),d),h);g?(b=
N(b,T(A(b,h,B))),b=N(b,z(A(b,h,D)))):(b=A(N(b,T(b)),h,B),b=A(N(b,z(b)),h,D))}return g?A(b,h,I):b}function C(w){let x=w.length/n,h=A(q(k(O,w,x),d),x,v);return k(
F,h,x)}let y=w=>q(k(r("pooler"),w.subarray(0,n),1),Math.tanh);return{config:t,encode:E,logits:C,forward:(w,x)=>C(E(w,x)),pool:y,pair:w=>k(r("pair_head"),y(w),1),
order:w=>k(r("order_head"),y(w),1)}}function lt(t,e,n){if(!(Number.isInteger(e)&&e>=0&&e<n))throw new RangeError(`${t} lie in 0..${n-1}, got ${e}`)}function $t(t,e,n){
let a=t.length/e/3,s=(r,i)=>t.subarray((3*r+i)*a,(3*r+i+1)*a),l=new Float32Array(e*a),f=new Float32Array(e*a);for(let r=0;r<e;r++)l.set(s(r,1),r*a),f.set(s(r,2),
r*a);let o=new Float32Array(e*a);for(let r=0;r<e;r++)J(s(r,0),l,f,e,n,o.subarray(r*a,(r+1)*a));return o}var{visible:fe,spelled:de,h:he,set:me,unique:pe,tableSwitch:ue,copyCode:ge,resetButton:we,isOpen:ye,cover:be,guess:Me,onEnter:_e,numberBox:ke,slider:xe,buttons:$e,
toggles:Ee,check:Ae,textbox:Re,menu:ve,models:Ne,short:Fe,fixed:Ce,widget:Le,fromBase64:Oe,fromHalf:ft,within:Ie,sliderEnds:Se,accepted:Pe,mulberry32:qe,uniform:De,
tokenise:Te}=globalThis.plm.ui;function dt(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),a=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(a>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let s=JSON.parse(new TextDecoder().decode(t.subarray(8,a))),{__metadata__:l={},...f}=s,o={};for(let[r,{dtype:i,
shape:m,data_offsets:d}]of Object.entries(f)){let[R,c]=d.map(u=>a+u);if(c>t.byteLength)throw new RangeError(`the model file is damaged: ${r} is cut short`);let M=t.
slice(R,c).buffer;if(i==="F16")o[r]={shape:m,data:ft(new Uint16Array(M))};else if(i==="F32")o[r]={shape:m,data:new Float32Array(M)};else throw new RangeError(`${r}\
 is stored as ${i}; a model file holds F16 or F32`)}return{tensors:o,metadata:l}}function ht(t,e){let{d_model:n,n_heads:a,d_head:s,n_layers:l,vocab_size:f,max_len:o}=t,{weight:r,linear:i,norm:m,layer:d,activation:R}=j(t,e),c=r("embed.tokens.\
weight"),M=r("embed.positions.weight"),u=t.tied?{W:c}:i("head"),g=t.norm_place==="pre",I=g&&m("norm"),S=Array.from({length:l},($,E)=>d(E));function O($=o){let E=()=>Array.
from({length:l},()=>new Float32Array($*a*s));return{length:0,k:E(),v:E()}}function v($,E=O(),C=!1){let y=$.length,w=E.length;if(y===0)throw new RangeError("give\
 the model at least one token");let x=w+y;if(x>o)throw new RangeError(`${x} tokens, but the model has ${o} positions`);let h=new Float32Array(y*n);for(let p=0;p<
y;p++){if(!(Number.isInteger($[p])&&$[p]>=0&&$[p]<f))throw new RangeError(`token ids lie in 0..${f-1}, got ${$[p]}`);for(let _=0;_<n;_++)h[p*n+_]=c[$[p]*n+_]+M[(w+
p)*n+_]}for(let p=0;p<l;p++){let{qkv:L,out:_,up:V,down:B,norm1:D,norm2:T}=S[p],z=K=>k(_,Et(k(L,K,y),y,E.k[p],E.v[p],w,a,s),y),P=K=>k(B,q(k(V,K,y),R),y);g?(h=N(h,
z(A(h,y,D))),h=N(h,P(A(h,y,T)))):(h=A(N(h,z(h)),y,D),h=A(N(h,P(h)),y,T))}return E.length=x,C||(h=h.subarray((y-1)*n)),g?A(h,C?y:1,I):h}function F($,E,C=!1){return k(
u,v($,E,C),C?$.length:1)}return{config:t,newCache:O,encode:v,forward:F}}var mt=({length:t,k:e,v:n})=>({length:t,k:e.map(a=>a.slice()),v:n.map(a=>a.slice())});function Et(t,e,n,a,s,l,f){
let o=l*f,r=new Float32Array(e*o);for(let i=0;i<e;i++){n.set(t.subarray((3*i+1)*o,(3*i+2)*o),(s+i)*o),a.set(t.subarray((3*i+2)*o,(3*i+3)*o),(s+i)*o);let m=t.subarray(
3*i*o,(3*i+1)*o),d=s+i+1;J(m,n,a,d,l,r.subarray(i*o,(i+1)*o))}return r}var pt=t=>({cache:mt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*ut(t,e,n,{settings:a,order:s,seed:l,rerolls:f,tokens:o,
end:r}){let i=[...n],m=Math.min(o,t.config.max_len-e.from),d=a.repetition_penalty;e.stop=null;for(let c=0;c<m;c++){e.views[c]?.penalty!==d&&(e.views[c]=Z(e.logits[c],
i,d));let M=e.steps[c]?.id,u=tt(e.views[c],a,s,Y(l,c,f));if(e.steps[c]=u,M!==u.id)for(let g of[e.logits,e.views,e.steps])g.length=c+1;if(i.push(u.id),u.id===r||
c===m-1)break;e.logits[c+1]||(e.cache.length=e.from+c,e.logits[c+1]=t.forward([u.id],e.cache)),yield c}e.steps.length=i.length-n.length;let R=m<o?"full":"length";
e.stop=i.at(-1)===r?"end":R}function At(t){let{tensors:e,metadata:n}=dt(t),a=JSON.parse(n.config),s=JSON.parse(n.tokenizer),l=(a.skeleton==="masked"?ct:ht)(a,e);return s.kind==="words"?{model:l,
words:et(s)}:{model:l,bpe:ot(s),end:s.end}}(globalThis.plm??={}).lm=Object.assign({},G);})();
