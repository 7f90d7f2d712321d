(()=>{var Mt=Object.defineProperty;var _t=(t,e)=>{for(var o in e)Mt(t,o,{get:e[o],enumerable:!0})};var G={};_t(G,{decode:()=>bt,newRun:()=>yt,open:()=>Ft});var{TOP:Ot,bars:Lt,cards:It,repeats:St,curves:Pt,LETTERS:qt,CATS:Dt,percent:Tt,parts:zt,nodes:Bt,label:Ut,said:jt,title:Ht,strip:Jt,ORDER:Vt,SLACK:Kt,NEUTRAL:Qt,
rank:Wt,repetition:Gt,softmax:Xt,nucleusSize:Yt,distribution:Zt,drawWith:te,entropy:ee,distinct:oe,repeated:ne,CHARACTER:X,bytesOf:Y,spell:Z,die:tt,look:et,examine:ot,
wholeWords:nt}=globalThis.plm.tokens;var kt="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",U=kt,xt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${U}\\p{\
L}\\p{N}]+|[${U}]+(?![^${U}])|[${U}]+`,"gu");function st(t){let e=[],o=new TextEncoder;for(let n of t){let r=n.codePointAt(0),h=r>=55296&&r<=57343?[237,128|r>>6&
63,128|r&63]:o.encode(n);e.push(...h)}return e}function at({tokens:t,merges:e},o=e.length){let n=new Map(t.map((a,d)=>[a,d])),r=new Map(e.slice(0,o).map((a,d)=>[
a,d]));function f(a){let d=1/0,i=null;for(let g=1;g<a.length;g++){let m=r.get(`${a[g-1]} ${a[g]}`);m>=d||m===void 0||(d=m,i=[a[g-1],a[g]])}return i}function h(a){
let d=a;for(let i=f(d);i;i=f(d))d=rt(d,i);return d}function s(a){return h(c(a)).map(d=>n.get(d))}let l=a=>a.match(xt)??[],c=a=>st(a).map(d=>X[d]);function u(a){
let d=[{rank:null,word:c(a)}];for(let i=f(d[0].word);i;i=f(d.at(-1).word))d.push({rank:r.get(i.join(" ")),word:rt(d.at(-1).word,i)});return d}return{tokens:t,encode:a=>l(
a).flatMap(s),id:a=>n.get(a),cut(a){let d=Et(a),i=0;return l(a).flatMap(g=>h(c(g)).map(m=>{let w=d[i];return i+=m.length,{id:n.get(m),from:w.from,to:d[i-1].to}}))},
steps(a,d=()=>!0){let i=0;return l(a).map(m=>({piece:m,from:i,to:i+=m.length})).filter(d).map(({piece:m,...w})=>({...w,steps:u(m)}))},decode:a=>Z(a.map(d=>Y(t[d]))).
flat().join("")}}function Et(t){let e=[],o=0;for(let n of t){let r={from:o,to:o+n.length};for(let f=st(n).length;f>0;f--)e.push(r);o=r.to}return e}function rt(t,[
e,o]){let n=[];for(let r=0;r<t.length;r++){let f=t[r]===e&&t[r+1]===o;n.push(f?e+o:t[r]),f&&r++}return n}var W=Math.sqrt(2/Math.PI),j=.044715;function $t(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let o=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let r=2*e,f=r;
for(let h=1;r>1e-17*f;h++)r*=2*e*e/(2*h+1),f+=r;return Math.sign(t)*o*f}let n=e;for(let r=60;r>0;r--)n=e+r/2/n;return Math.sign(t)*(1-o/n)}var it=t=>(1+$t(t/Math.
SQRT2))/2,At=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var lt=t=>1/(1+Math.exp(-t)),Q=t=>[e=>e*lt(t*e),e=>{let o=lt(t*e);return o+t*e*o*(1-o)}],ft=t=>W*(t+j*t**3);function Rt(t){let e=Math.tanh(ft(t));return .5*(1+e)+
.5*t*(1-e*e)*W*(1+3*j*t*t)}var ct=Math.tanh(W),dt={gelu:[t=>t*it(t),t=>it(t)+t*At(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(ft(t))),Rt],gelu_sigmoid:Q(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:Q(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:Q(1).map(t=>(e,o=1)=>t(e)*o),printed:[t=>.5*t*(1+ct*(t+j*t**3)),t=>.5*(1+ct*(2*t+4*j*
t**3))]};function H(t,e){let o=s=>{if(!e[s])throw new RangeError(`the model file has no tensor named ${s}`);return e[s].data},n=s=>({W:o(`${s}.weight`),b:e[`${s}.bias`]?.
data}),r=s=>({g:o(`${s}.weight`),b:o(`${s}.bias`),eps:t.norm_eps}),f=s=>({qkv:n(`layers.${s}.attention.qkv`),out:n(`layers.${s}.attention.out`),up:n(`layers.${s}\
.feed_forward.up`),down:n(`layers.${s}.feed_forward.down`),norm1:r(`layers.${s}.attention_norm`),norm2:r(`layers.${s}.feed_forward_norm`)}),[h]=dt[t.activation]??
[];if(!h)throw new RangeError(`the page knows no activation named ${t.activation}`);return{weight:o,linear:n,norm:r,layer:f,activation:h}}function J(t,e,o,n,r,f){
let h=t.length,s=h/r,l=1/Math.sqrt(s),c=new Float32Array(n);for(let u=0;u<h;u+=s){let a=-1/0,d=0;for(let i=0;i<n;i++){let g=i*h+u,m=0;for(let w=0;w<s;w++)m+=t[u+
w]*e[g+w];c[i]=m*l,c[i]>a&&(a=c[i])}for(let i=0;i<n;i++)c[i]=Math.exp(c[i]-a),d+=c[i];for(let i=0;i<n;i++){let g=c[i]/d,m=i*h+u;for(let w=0;w<s;w++)f[u+w]+=g*o[m+
w]}}}function x({W:t,b:e},o,n){let r=o.length/n,f=t.length/r,h=new Float32Array(n*f),s=f-f%4;for(let l=0;l<s;l+=4){let c=l*r,u=c+r,a=u+r,d=a+r;for(let i=0,g=0,m=l;i<
n;i++,g+=r,m+=f){let w=0,I=0,S=0,L=0;for(let v=0;v<r;v++){let F=o[g+v];w+=F*t[c+v],I+=F*t[u+v],S+=F*t[a+v],L+=F*t[d+v]}h[m]=w,h[m+1]=I,h[m+2]=S,h[m+3]=L}}for(let l=s;l<
f;l++)for(let c=0;c<n;c++)for(let u=0;u<r;u++)h[c*f+l]+=o[c*r+u]*t[l*r+u];if(e)for(let l=0;l<h.length;l++)h[l]+=e[l%f];return h}function R(t,e,{g:o,b:n,eps:r}){
let f=t.length/e,h=new Float32Array(t.length);for(let s=0;s<t.length;s+=f){let l=0,c=0;for(let a=s;a<s+f;a++)l+=t[a]/f;for(let a=s;a<s+f;a++)c+=(t[a]-l)**2/f;let u=1/
Math.sqrt(c+r);for(let a=0;a<f;a++)h[s+a]=(t[s+a]-l)*u*o[a]+(n?n[a]:0)}return h}function N(t,e){for(let o=0;o<e.length;o++)e[o]+=t[o];return e}function q(t,e){for(let o=0;o<
t.length;o++)t[o]=e(t[o]);return t}function pt(t,e){let{d_model:o,n_heads:n,n_layers:r,vocab_size:f,max_len:h}=t,{weight:s,linear:l,norm:c,layer:u,activation:a}=H(t,e),d=s("embed.tokens.weight"),
i=s("embed.positions.weight"),g=t.n_segments?s("embed.segments.weight"):null,m=t.embed_norm&&c("embed.norm"),w=t.norm_place==="pre",I=w&&c("norm"),S=Array.from(
{length:r},(b,E)=>u(E)),L=l("head.dense"),v=c("head.norm"),F={W:t.tied?d:s("head.decoder.weight"),b:s("head.bias")};function $(b,E){let p=b.length;if(p===0)throw new RangeError(
"give the model at least one token");if(p>h)throw new RangeError(`${p} tokens, but the model has ${h} positions`);let _=new Float32Array(p*o);for(let y=0;y<p;y++){
let O=E?.[y]??0;ht("token ids",b[y],f),(g||O)&&ht("segments",O,t.n_segments);for(let k=0;k<o;k++)_[y*o+k]=d[b[y]*o+k]+i[y*o+k]+(g?g[O*o+k]:0)}return m?R(_,p,m):
_}function A(b,E){let p=b.length,_=$(b,E);for(let{qkv:y,out:O,up:k,down:V,norm1:B,norm2:D}of S){let T=P=>x(O,vt(x(y,P,p),p,n),p),z=P=>x(V,q(x(k,P,p),a),p);w?(_=
N(_,T(R(_,p,B))),_=N(_,z(R(_,p,D)))):(_=R(N(_,T(_)),p,B),_=R(N(_,z(_)),p,D))}return w?R(_,p,I):_}function C(b){let E=b.length/o,p=R(q(x(L,b,E),a),E,v);return x(
F,p,E)}let M=b=>q(x(l("pooler"),b.subarray(0,o),1),Math.tanh);return{config:t,encode:A,logits:C,forward:(b,E)=>C(A(b,E)),pool:M,pair:b=>x(l("pair_head"),M(b),1),
order:b=>x(l("order_head"),M(b),1)}}function ht(t,e,o){if(!(Number.isInteger(e)&&e>=0&&e<o))throw new RangeError(`${t} lie in 0..${o-1}, got ${e}`)}function vt(t,e,o){
let n=t.length/e/3,r=(l,c)=>t.subarray((3*l+c)*n,(3*l+c+1)*n),f=new Float32Array(e*n),h=new Float32Array(e*n);for(let l=0;l<e;l++)f.set(r(l,1),l*n),h.set(r(l,2),
l*n);let s=new Float32Array(e*n);for(let l=0;l<e;l++)J(r(l,0),f,h,e,o,s.subarray(l*n,(l+1)*n));return s}var{visible:he,spelled:pe,h:me,set:ue,unique:ge,tableSwitch:we,copyCode:ye,resetButton:be,isOpen:Me,cover:_e,guess:ke,onEnter:xe,numberBox:Ee,slider:$e,buttons:Ae,
toggles:Re,check:ve,textbox:Ne,menu:Fe,models:Ce,short:Oe,fixed:Le,widget:Ie,fromBase64:Se,fromHalf:mt,within:Pe,sliderEnds:qe,accepted:De,mulberry32:Te,uniform:ze,
tokenise:Be}=globalThis.plm.ui;function ut(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),n=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(n>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let r=JSON.parse(new TextDecoder().decode(t.subarray(8,n))),{__metadata__:f={},...h}=r,s={};for(let[l,{dtype:c,
shape:u,data_offsets:a}]of Object.entries(h)){let[d,i]=a.map(m=>n+m);if(i>t.byteLength)throw new RangeError(`the model file is damaged: ${l} is cut short`);let g=t.
slice(d,i).buffer;if(c==="F16")s[l]={shape:u,data:mt(new Uint16Array(g))};else if(c==="F32")s[l]={shape:u,data:new Float32Array(g)};else throw new RangeError(`${l}\
 is stored as ${c}; a model file holds F16 or F32`)}return{tensors:s,metadata:f}}function gt(t,e){let{d_model:o,n_heads:n,d_head:r,n_layers:f,vocab_size:h,max_len:s}=t,{weight:l,linear:c,norm:u,layer:a,activation:d}=H(t,e),i=l("embed.tokens.\
weight"),g=l("embed.positions.weight"),m=t.tied?{W:i}:c("head"),w=t.norm_place==="pre",I=w&&u("norm"),S=Array.from({length:f},($,A)=>a(A));function L($=s){let A=()=>Array.
from({length:f},()=>new Float32Array($*n*r));return{length:0,k:A(),v:A()}}function v($,A=L(),C=!1){let M=$.length,b=A.length;if(M===0)throw new RangeError("give\
 the model at least one token");let E=b+M;if(E>s)throw new RangeError(`${E} tokens, but the model has ${s} positions`);let p=new Float32Array(M*o);for(let y=0;y<
M;y++){if(!(Number.isInteger($[y])&&$[y]>=0&&$[y]<h))throw new RangeError(`token ids lie in 0..${h-1}, got ${$[y]}`);for(let k=0;k<o;k++)p[y*o+k]=i[$[y]*o+k]+g[(b+
y)*o+k]}for(let y=0;y<f;y++){let{qkv:O,out:k,up:V,down:B,norm1:D,norm2:T}=S[y],z=K=>x(k,Nt(x(O,K,M),M,A.k[y],A.v[y],b,n,r),M),P=K=>x(B,q(x(V,K,M),d),M);w?(p=N(p,
z(R(p,M,D))),p=N(p,P(R(p,M,T)))):(p=R(N(p,z(p)),M,D),p=R(N(p,P(p)),M,T))}return A.length=E,C||(p=p.subarray((M-1)*o)),w?R(p,C?M:1,I):p}function F($,A,C=!1){return x(
m,v($,A,C),C?$.length:1)}return{config:t,newCache:L,encode:v,forward:F}}var wt=({length:t,k:e,v:o})=>({length:t,k:e.map(n=>n.slice()),v:o.map(n=>n.slice())});function Nt(t,e,o,n,r,f,h){
let s=f*h,l=new Float32Array(e*s);for(let c=0;c<e;c++){o.set(t.subarray((3*c+1)*s,(3*c+2)*s),(r+c)*s),n.set(t.subarray((3*c+2)*s,(3*c+3)*s),(r+c)*s);let u=t.subarray(
3*c*s,(3*c+1)*s),a=r+c+1;J(u,o,n,a,f,l.subarray(c*s,(c+1)*s))}return l}var yt=t=>({cache:wt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*bt(t,e,o,{settings:n,order:r,seed:f,rerolls:h,tokens:s,
end:l}){let c=[...o],u=Math.min(s,t.config.max_len-e.from),a=n.repetition_penalty;e.stop=null;for(let i=0;i<u;i++){e.views[i]?.penalty!==a&&(e.views[i]=et(e.logits[i],
c,a));let g=e.steps[i]?.id,m=ot(e.views[i],n,r,tt(f,i,h));if(e.steps[i]=m,g!==m.id)for(let w of[e.logits,e.views,e.steps])w.length=i+1;if(c.push(m.id),m.id===l||
i===u-1)break;e.logits[i+1]||(e.cache.length=e.from+i,e.logits[i+1]=t.forward([m.id],e.cache)),yield i}e.steps.length=c.length-o.length;let d=u<s?"full":"length";
e.stop=c.at(-1)===l?"end":d}function Ft(t){let{tensors:e,metadata:o}=ut(t),n=JSON.parse(o.config),r=JSON.parse(o.tokenizer),f=(n.skeleton==="masked"?pt:gt)(n,e);return r.kind==="words"?{model:f,
words:nt(r)}:{model:f,bpe:at(r),end:r.end}}(globalThis.plm??={}).lm=Object.assign({},G);})();
