(()=>{var gt=Object.defineProperty;var yt=(t,e)=>{for(var n in e)gt(t,n,{get:e[n],enumerable:!0})};var X={};yt(X,{decode:()=>wt,newRun:()=>ut,open:()=>vt});var{TOP:Ft,bars:Ct,cards:Ot,repeats:Lt,curves:It,LETTERS:qt,CATS:St,percent:Pt,parts:Dt,nodes:Tt,label:zt,said:Bt,title:Ut,strip:Ht,ORDER:jt,SLACK:Jt,NEUTRAL:Vt,
rank:Wt,repetition:Kt,softmax:Qt,nucleusSize:Gt,distribution:Xt,drawWith:Yt,entropy:Zt,distinct:te,repeated:ee,CHARACTER:Y,bytesOf:oe,spell:ne,die:Z,look:tt,examine:et,
wholeWords:ot}=globalThis.plm.tokens;var U="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",bt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${U}\\p{L}\\p{N\
}]+|[${U}]+(?![^${U}])|[${U}]+`,"gu");function _t(t){let e=[],n=new TextEncoder;for(let a of t){let i=a.codePointAt(0),c=i>=55296&&i<=57343?[237,128|i>>6&63,128|
i&63]:n.encode(a);e.push(...c)}return e}function nt({tokens:t,merges:e}){let n=new Map(t.map((o,s)=>[o,s])),a=new Map(e.map((o,s)=>[o,s]));function i(o){let s=1/0,
l=null;for(let h=1;h<o.length;h++){let d=a.get(`${o[h-1]} ${o[h]}`);d>=s||d===void 0||(s=d,l=[o[h-1],o[h]])}return l}function r(o){let s=o;for(let l=i(s);l;l=i(
s))s=Mt(s,l);return s}function c(o){let s=_t(o).map(l=>Y[l]);return r(s).map(l=>n.get(l))}return{tokens:t,encode:o=>(o.match(bt)??[]).flatMap(c),id:o=>n.get(o)}}
function Mt(t,[e,n]){let a=[];for(let i=0;i<t.length;i++){let r=t[i]===e&&t[i+1]===n;a.push(r?e+n:t[i]),r&&i++}return a}var Q=Math.sqrt(2/Math.PI),H=.044715;function xt(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let i=2*e,r=i;
for(let c=1;i>1e-17*r;c++)i*=2*e*e/(2*c+1),r+=i;return Math.sign(t)*n*r}let a=e;for(let i=60;i>0;i--)a=e+i/2/a;return Math.sign(t)*(1-n/a)}var rt=t=>(1+xt(t/Math.
SQRT2))/2,kt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var st=t=>1/(1+Math.exp(-t)),K=t=>[e=>e*st(t*e),e=>{let n=st(t*e);return n+t*e*n*(1-n)}],it=t=>Q*(t+H*t**3);function $t(t){let e=Math.tanh(it(t));return .5*(1+e)+
.5*t*(1-e*e)*Q*(1+3*H*t*t)}var at=Math.tanh(Q),lt={gelu:[t=>t*rt(t),t=>rt(t)+t*kt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(it(t))),$t],gelu_sigmoid:K(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:K(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:K(1).map(t=>(e,n=1)=>t(e)*n),printed:[t=>.5*t*(1+at*(t+H*t**3)),t=>.5*(1+at*(2*t+4*H*
t**3))]};function j(t,e){let n=o=>{if(!e[o])throw new RangeError(`the model file has no tensor named ${o}`);return e[o].data},a=o=>({W:n(`${o}.weight`),b:e[`${o}.bias`]?.
data}),i=o=>({g:n(`${o}.weight`),b:n(`${o}.bias`),eps:t.norm_eps}),r=o=>({qkv:a(`layers.${o}.attention.qkv`),out:a(`layers.${o}.attention.out`),up:a(`layers.${o}\
.feed_forward.up`),down:a(`layers.${o}.feed_forward.down`),norm1:i(`layers.${o}.attention_norm`),norm2:i(`layers.${o}.feed_forward_norm`)}),[c]=lt[t.activation]??
[];if(!c)throw new RangeError(`the page knows no activation named ${t.activation}`);return{weight:n,linear:a,norm:i,layer:r,activation:c}}function J(t,e,n,a,i,r){
let c=t.length,o=c/i,s=1/Math.sqrt(o),l=new Float32Array(a);for(let h=0;h<c;h+=o){let d=-1/0,k=0;for(let f=0;f<a;f++){let y=f*c+h,u=0;for(let w=0;w<o;w++)u+=t[h+
w]*e[y+w];l[f]=u*s,l[f]>d&&(d=l[f])}for(let f=0;f<a;f++)l[f]=Math.exp(l[f]-d),k+=l[f];for(let f=0;f<a;f++){let y=l[f]/k,u=f*c+h;for(let w=0;w<o;w++)r[h+w]+=y*n[u+
w]}}}function x({W:t,b:e},n,a){let i=n.length/a,r=t.length/i,c=new Float32Array(a*r),o=r-r%4;for(let s=0;s<o;s+=4){let l=s*i,h=l+i,d=h+i,k=d+i;for(let f=0,y=0,u=s;f<
a;f++,y+=i,u+=r){let w=0,I=0,q=0,L=0;for(let v=0;v<i;v++){let F=n[y+v];w+=F*t[l+v],I+=F*t[h+v],q+=F*t[d+v],L+=F*t[k+v]}c[u]=w,c[u+1]=I,c[u+2]=q,c[u+3]=L}}for(let s=o;s<
r;s++)for(let l=0;l<a;l++)for(let h=0;h<i;h++)c[l*r+s]+=n[l*i+h]*t[s*i+h];if(e)for(let s=0;s<c.length;s++)c[s]+=e[s%r];return c}function N(t,e,{g:n,b:a,eps:i}){
let r=t.length/e,c=new Float32Array(t.length);for(let o=0;o<t.length;o+=r){let s=0,l=0;for(let d=o;d<o+r;d++)s+=t[d]/r;for(let d=o;d<o+r;d++)l+=(t[d]-s)**2/r;let h=1/
Math.sqrt(l+i);for(let d=0;d<r;d++)c[o+d]=(t[o+d]-s)*h*n[d]+(a?a[d]:0)}return c}function R(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function P(t,e){for(let n=0;n<
t.length;n++)t[n]=e(t[n]);return t}function G(t,e){let{d_model:n,n_heads:a,n_layers:i,vocab_size:r,max_len:c}=t,{weight:o,linear:s,norm:l,layer:h,activation:d}=j(t,e),k=o("embed.tokens.weight"),f=o(
"embed.positions.weight"),y=t.n_segments?o("embed.segments.weight"):null,u=t.embed_norm&&l("embed.norm"),w=t.norm_place==="pre",I=w&&l("norm"),q=Array.from({length:i},
(g,$)=>h($)),L=s("head.dense"),v=l("head.norm"),F={W:t.tied?k:o("head.decoder.weight"),b:o("head.bias")};function A(g,$){let m=g.length;if(m===0)throw new RangeError(
"give the model at least one token");if(m>c)throw new RangeError(`${m} tokens, but the model has ${c} positions`);let _=new Float32Array(m*n);for(let p=0;p<m;p++){
let O=$?.[p]??0;ct("token ids",g[p],r),(y||O)&&ct("segments",O,t.n_segments);for(let M=0;M<n;M++)_[p*n+M]=k[g[p]*n+M]+f[p*n+M]+(y?y[O*n+M]:0)}return u?N(_,m,u):
_}function E(g,$){let m=g.length,_=A(g,$);for(let{qkv:p,out:O,up:M,down:V,norm1:B,norm2:D}of q){let T=S=>x(O,At(x(p,S,m),m,a),m),z=S=>x(V,P(x(M,S,m),d),m);w?(_=
R(_,T(N(_,m,B))),_=R(_,z(N(_,m,D)))):(_=N(R(_,T(_)),m,B),_=N(R(_,z(_)),m,D))}return w?N(_,m,I):_}function C(g){let $=g.length/n,m=N(P(x(L,g,$),d),$,v);return x(
F,m,$)}let b=g=>P(x(s("pooler"),g.subarray(0,n),1),Math.tanh);return{config:t,encode:E,logits:C,forward:(g,$)=>C(E(g,$)),pool:b,pair:g=>x(s("pair_head"),b(g),1),
order:g=>x(s("order_head"),b(g),1)}}function ct(t,e,n){if(!(Number.isInteger(e)&&e>=0&&e<n))throw new RangeError(`${t} lie in 0..${n-1}, got ${e}`)}function At(t,e,n){
let a=t.length/e/3,i=(s,l)=>t.subarray((3*s+l)*a,(3*s+l+1)*a),r=new Float32Array(e*a),c=new Float32Array(e*a);for(let s=0;s<e;s++)r.set(i(s,1),s*a),c.set(i(s,2),
s*a);let o=new Float32Array(e*a);for(let s=0;s<e;s++)J(i(s,0),r,c,e,n,o.subarray(s*a,(s+1)*a));return o}var{visible:he,spelled:me,h:pe,set:ue,unique:we,tableSwitch:ge,copyCode:ye,resetButton:be,isOpen:_e,cover:Me,guess:xe,onEnter:ke,numberBox:$e,slider:Ae,buttons:Ee,
toggles:Ne,check:ve,textbox:Re,menu:Fe,models:Ce,short:Oe,fixed:Le,widget:Ie,fromBase64:qe,fromHalf:ft,within:Se,sliderEnds:Pe,accepted:De,mulberry32:Te,uniform:ze,
tokenise:Be}=globalThis.plm.ui;function dt(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),a=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(a>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let i=JSON.parse(new TextDecoder().decode(t.subarray(8,a))),{__metadata__:r={},...c}=i,o={};for(let[s,{dtype:l,
shape:h,data_offsets:d}]of Object.entries(c)){let[k,f]=d.map(u=>a+u);if(f>t.byteLength)throw new RangeError(`the model file is damaged: ${s} is cut short`);let y=t.
slice(k,f).buffer;if(l==="F16")o[s]={shape:h,data:ft(new Uint16Array(y))};else if(l==="F32")o[s]={shape:h,data:new Float32Array(y)};else throw new RangeError(`${s}\
 is stored as ${l}; a model file holds F16 or F32`)}return{tensors:o,metadata:r}}function ht(t,e){let{d_model:n,n_heads:a,d_head:i,n_layers:r,vocab_size:c,max_len:o}=t,{weight:s,linear:l,norm:h,layer:d,activation:k}=j(t,e),f=s("embed.tokens.\
weight"),y=s("embed.positions.weight"),u=t.tied?{W:f}:l("head"),w=t.norm_place==="pre",I=w&&h("norm"),q=Array.from({length:r},(A,E)=>d(E));function L(A=o){let E=()=>Array.
from({length:r},()=>new Float32Array(A*a*i));return{length:0,k:E(),v:E()}}function v(A,E=L(),C=!1){let b=A.length,g=E.length;if(b===0)throw new RangeError("give\
 the model at least one token");let $=g+b;if($>o)throw new RangeError(`${$} tokens, but the model has ${o} positions`);let m=new Float32Array(b*n);for(let p=0;p<
b;p++){if(!(Number.isInteger(A[p])&&A[p]>=0&&A[p]<c))throw new RangeError(`token ids lie in 0..${c-1}, got ${A[p]}`);for(let M=0;M<n;M++)m[p*n+M]=f[A[p]*n+M]+y[(g+
p)*n+M]}for(let p=0;p<r;p++){let{qkv:O,out:M,up:V,down:B,norm1:D,norm2:T}=q[p],z=W=>x(M,Et(x(O,W,b),b,E.k[p],E.v[p],g,a,i),b),S=W=>x(B,P(x(V,W,b),k),b);w?(m=R(m,
z(N(m,b,D))),m=R(m,S(N(m,b,T)))):(m=N(R(m,z(m)),b,D),m=N(R(m,S(m)),b,T))}return E.length=$,C||(m=m.subarray((b-1)*n)),w?N(m,C?b:1,I):m}function F(A,E,C=!1){return x(
u,v(A,E,C),C?A.length:1)}return{config:t,newCache:L,encode:v,forward:F}}var mt=({length:t,k:e,v:n})=>({length:t,k:e.map(a=>a.slice()),v:n.map(a=>a.slice())});function Et(t,e,n,a,i,r,c){
let o=r*c,s=new Float32Array(e*o);for(let l=0;l<e;l++){n.set(t.subarray((3*l+1)*o,(3*l+2)*o),(i+l)*o),a.set(t.subarray((3*l+2)*o,(3*l+3)*o),(i+l)*o);let h=t.subarray(
3*l*o,(3*l+1)*o),d=i+l+1;J(h,n,a,d,r,s.subarray(l*o,(l+1)*o))}return s}function Nt(t){let n=new Uint32Array(624);n[0]=t;for(let r=1;r<624;r++){let c=n[r-1]^n[r-1]>>>30;n[r]=Math.imul(1812433253,c)+r}let a=624;function i(){for(let r=0;r<
624;r++){let c=n[r]&2147483648|n[(r+1)%624]&2147483647;n[r]=n[(r+397)%624]^c>>>1^(c&1?2567483615:0)}a=0}return()=>{a===624&&i();let r=n[a++];return r^=r>>>11,r^=
r<<7&2636928640,r^=r<<15&4022730752,(r^r>>>18)>>>0}}function pt(t,e,n=0){let a=Nt(n),i={},r=(o,s)=>{let{shape:l}=e[o],h=Math.fround(s*Math.sqrt(3)),d=()=>Math.fround(
Math.fround(2*(a()&16777215)/2**24-1)*h),k=Float32Array.from({length:l.reduce((f,y)=>f*y)},d);i[o]={shape:l,data:k}};for(let o of["tokens","positions","segments"])
e[`embed.${o}.weight`]&&r(`embed.${o}.weight`,t.embed_std);let c=t.norm_place==="pre"?1/Math.sqrt(2*t.n_layers):1;for(let o=0;o<t.n_layers;o++)r(`layers.${o}.at\
tention.qkv.weight`,t.init_std),r(`layers.${o}.attention.out.weight`,t.init_std*c),r(`layers.${o}.feed_forward.up.weight`,t.init_std),r(`layers.${o}.feed_forwar\
d.down.weight`,t.init_std*c);for(let[o,{shape:s}]of Object.entries(e)){if(i[o])continue;let l=s.length===1&&o.endsWith("weight")?1:0;i[o]={shape:s,data:new Float32Array(
s.reduce((h,d)=>h*d)).fill(l)}}return i}var ut=t=>({cache:mt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*wt(t,e,n,{settings:a,order:i,seed:r,rerolls:c,tokens:o,
end:s}){let l=[...n],h=Math.min(o,t.config.max_len-e.from),d=a.repetition_penalty;e.stop=null;for(let f=0;f<h;f++){e.views[f]?.penalty!==d&&(e.views[f]=tt(e.logits[f],
l,d));let y=e.steps[f]?.id,u=et(e.views[f],a,i,Z(r,f,c));if(e.steps[f]=u,y!==u.id)for(let w of[e.logits,e.views,e.steps])w.length=f+1;if(l.push(u.id),u.id===s||
f===h-1)break;e.logits[f+1]||(e.cache.length=e.from+f,e.logits[f+1]=t.forward([u.id],e.cache)),yield f}e.steps.length=l.length-n.length;let k=h<o?"full":"length";
e.stop=l.at(-1)===s?"end":k}function vt(t){let{tensors:e,metadata:n}=dt(t),a=JSON.parse(n.config),i=JSON.parse(n.tokenizer),r=(a.skeleton==="masked"?G:ht)(a,e),c=()=>G(a,pt(a,e));return i.
kind==="words"?{model:r,words:ot(i),untrained:c}:{model:r,bpe:nt(i),end:i.end}}(globalThis.plm??={}).lm=Object.assign({},X);})();
