(()=>{var Kt=Object.defineProperty;var Qt=(t,e)=>{for(var o in e)Kt(t,o,{get:e[o],enumerable:!0})};var mt={};Qt(mt,{decode:()=>Dt,newRun:()=>Bt,open:()=>ae});var{TOP:ce,bars:le,cards:fe,repeats:de,curves:he,LETTERS:ue,CATS:me,percent:pe,parts:we,nodes:ge,label:ye,said:be,title:_e,strip:ke,ORDER:Me,SLACK:$e,NEUTRAL:xe,
rank:ve,repetition:Ae,softmax:Ee,nucleusSize:Ne,distribution:Fe,drawWith:Re,entropy:qe,distinct:Oe,repeated:Ce,CHARACTER:pt,bytesOf:wt,spell:gt,die:yt,look:bt,examine:_t,
wholeWords:kt}=globalThis.plm.tokens;var Gt="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",nt=Gt,Xt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${nt}\\\
p{L}\\p{N}]+|[${nt}]+(?![^${nt}])|[${nt}]+`,"gu");function $t(t){let e=[],o=new TextEncoder;for(let s of t){let r=s.codePointAt(0),c=r>=55296&&r<=57343?[237,128|
r>>6&63,128|r&63]:o.encode(s);e.push(...c)}return e}function xt({tokens:t,merges:e},o=e.length){let s=new Map(t.map((d,i)=>[d,i])),r=new Map(e.slice(0,o).map((d,i)=>[
d,i]));function a(d){let i=1/0,u=null;for(let w=1;w<d.length;w++){let g=r.get(`${d[w-1]} ${d[w]}`);g>=i||g===void 0||(i=g,u=[d[w-1],d[w]])}return u}function c(d){
let i=d;for(let u=a(i);u;u=a(i))i=Mt(i,u);return i}function f(d){return c(l(d)).map(i=>s.get(i))}let n=d=>d.match(Xt)??[],l=d=>$t(d).map(i=>pt[i]);function h(d){
let i=[{rank:null,word:l(d)}];for(let u=a(i[0].word);u;u=a(i.at(-1).word))i.push({rank:r.get(u.join(" ")),word:Mt(i.at(-1).word,u)});return i}return{tokens:t,encode:d=>n(
d).flatMap(f),id:d=>s.get(d),cut(d){let i=Yt(d),u=0;return n(d).flatMap(w=>c(l(w)).map(g=>{let R=i[u];return u+=g.length,{id:s.get(g),from:R.from,to:i[u-1].to}}))},
steps(d,i=()=>!0){let u=0;return n(d).map(g=>({piece:g,from:u,to:u+=g.length})).filter(i).map(({piece:g,...R})=>({...R,steps:h(g)}))},decode:d=>gt(d.map(i=>wt(t[i]))).
flat().join("")}}function Yt(t){let e=[],o=0;for(let s of t){let r={from:o,to:o+s.length};for(let a=$t(s).length;a>0;a--)e.push(r);o=r.to}return e}function Mt(t,[
e,o]){let s=[];for(let r=0;r<t.length;r++){let a=t[r]===e&&t[r+1]===o;s.push(a?e+o:t[r]),a&&r++}return s}var dt=Math.sqrt(2/Math.PI),rt=.044715;function Zt(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let o=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let r=2*e,
a=r;for(let c=1;r>1e-17*a;c++)r*=2*e*e/(2*c+1),a+=r;return Math.sign(t)*o*a}let s=e;for(let r=60;r>0;r--)s=e+r/2/s;return Math.sign(t)*(1-o/s)}var vt=t=>(1+Zt(t/
Math.SQRT2))/2,te=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var At=t=>1/(1+Math.exp(-t)),ft=t=>[e=>e*At(t*e),e=>{let o=At(t*e);return o+t*e*o*(1-o)}],Nt=t=>dt*(t+rt*t**3);function ee(t){let e=Math.tanh(Nt(t));return .5*(1+
e)+.5*t*(1-e*e)*dt*(1+3*rt*t*t)}var Et=Math.tanh(dt),Ft={gelu:[t=>t*vt(t),t=>vt(t)+t*te(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(Nt(t))),ee],gelu_sigmoid:ft(1.702),relu:[
t=>Math.max(t,0),t=>t>0?1:0],silu:ft(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:ft(1).map(t=>(e,o=1)=>t(e)*o),printed:[t=>.5*t*(1+Et*(t+rt*t**3)),t=>.5*(1+
Et*(2*t+4*rt*t**3))]};function G(t,e){let o=n=>{if(!e[n])throw new RangeError(`the model file has no tensor named ${n}`);return e[n].data},s=n=>({W:o(`${n}.weight`),b:e[`${n}.bias`]?.
data}),r=t.norm==="rms",a=n=>({g:o(`${n}.weight`),b:r?null:o(`${n}.bias`),eps:t.norm_eps,rms:r}),c=(n,l=!1)=>({qkv:s(`${n}.attention.qkv`),out:s(`${n}.attention\
.out`),up:s(`${n}.feed_forward.up`),down:s(`${n}.feed_forward.down`),norm1:a(`${n}.attention_norm`),norm2:a(`${n}.feed_forward_norm`),cross:l&&{q:s(`${n}.cross_\
attention.q`),kv:s(`${n}.cross_attention.kv`),out:s(`${n}.cross_attention.out`),norm:a(`${n}.cross_attention_norm`)}}),[f]=Ft[t.activation]??[];if(!f)throw new RangeError(
`the page knows no activation named ${t.activation}`);return{weight:o,linear:s,norm:a,layer:c,activation:f}}function X(t,e,o,s,r,a,{scale:c,bias:f,visible:n,store:l,
silent:h}={}){let d=t.length,i=d/r,u=c??1/Math.sqrt(i),w=new Float32Array(s);for(let g=0,R=0;g<d;g+=i,R++){let D=-1/0,z=0;for(let x=0;x<s;x++){let O=x*d+g,B=0;for(let A=0;A<
i;A++)B+=t[g+A]*e[O+A];w[x]=B*u+(f?f(R,x):0),n&&!n[x]&&(w[x]=-1/0),w[x]>D&&(D=w[x])}for(let x=0;x<s;x++)w[x]=w[x]===-1/0?0:Math.exp(w[x]-D),z+=w[x];for(let x=0;x<
s;x++){let O=z?w[x]/z:0;if(l?.(R,x,O),R===h)continue;let B=x*d+g;for(let A=0;A<i;A++)a[g+A]+=O*o[B+A]}}}function st({seen:t,off:e}={},o,s,r,a){let c=t&&(t[o]=new Float32Array(
s*r*a)),f=e?.layer===o?e.head:void 0;return n=>({silent:f,store:c&&((l,h,d)=>c[(l*r+n)*a+h]=d)})}function E({W:t,b:e},o,s){let r=o.length/s,a=t.length/r,c=new Float32Array(
s*a),f=a-a%4;for(let n=0;n<f;n+=4){let l=n*r,h=l+r,d=h+r,i=d+r;for(let u=0,w=0,g=n;u<s;u++,w+=r,g+=a){let R=0,D=0,z=0,x=0;for(let O=0;O<r;O++){let B=o[w+O];R+=B*
t[l+O],D+=B*t[h+O],z+=B*t[d+O],x+=B*t[i+O]}c[g]=R,c[g+1]=D,c[g+2]=z,c[g+3]=x}}for(let n=f;n<a;n++)for(let l=0;l<s;l++)for(let h=0;h<r;h++)c[l*a+n]+=o[l*r+h]*t[n*
r+h];if(e)for(let n=0;n<c.length;n++)c[n]+=e[n%a];return c}function L(t,e,{g:o,b:s,eps:r,rms:a}){let c=t.length/e,f=new Float32Array(t.length);for(let n=0;n<t.length;n+=
c){let l=0,h=0;if(!a)for(let i=n;i<n+c;i++)l+=t[i]/c;for(let i=n;i<n+c;i++)h+=(t[i]-l)**2/c;let d=1/Math.sqrt(h+r);for(let i=0;i<c;i++)f[n+i]=(t[n+i]-l)*d*o[i]+
(s?s[i]:0)}return f}function H(t,e){for(let o=0;o<e.length;o++)e[o]+=t[o];return e}function J(t,e){for(let o=0;o<t.length;o++)t[o]=e(t[o]);return t}function ht(t,e){let{d_model:o,n_heads:s,n_layers:r,vocab_size:a,max_len:c}=t,{weight:f,linear:n,norm:l,layer:h,activation:d}=G(t,e),i=f("embed.tokens.weight"),
u=f("embed.positions.weight"),w=t.n_segments?f("embed.segments.weight"):null,g=t.embed_norm&&l("embed.norm"),R=t.norm_place==="pre",D=R&&l("norm"),z=Array.from(
{length:r},(p,S)=>h(`layers.${S}`)),x=n("head.dense"),O=l("head.norm"),B={W:t.tied?i:f("head.decoder.weight"),b:f("head.bias")};function A(p,S){let C=p.length;if(C===
0)throw new RangeError("give the model at least one token");if(C>c)throw new RangeError(`${C} tokens, but the model has ${c} positions`);let k=new Float32Array(
C*o);for(let N=0;N<C;N++){let F=S?.[N]??0;Rt("token ids",p[N],a),(w||F)&&Rt("segments",F,t.n_segments);for(let U=0;U<o;U++)k[N*o+U]=i[p[N]*o+U]+u[N*o+U]+(w?w[F*
o+U]:0)}return g?L(k,C,g):k}function P(p,S,C){let k=p.length,N=A(p,S);return z.forEach(({qkv:F,out:U,up:y,down:m,norm1:$,norm2:M},_)=>{let v=st(C,_,s,k,k),I=b=>E(
U,oe(E(F,b,k),k,s,v),k),q=b=>E(m,J(E(y,b,k),d),k);R?(N=H(N,I(L(N,k,$))),N=H(N,q(L(N,k,M)))):(N=L(H(N,I(N)),k,$),N=L(H(N,q(N)),k,M))}),R?L(N,k,D):N}function T(p){
let S=p.length/o,C=L(J(E(x,p,S),d),S,O);return E(B,C,S)}let j=p=>J(E(n("pooler"),p.subarray(0,o),1),Math.tanh);return{config:t,encode:P,logits:T,forward:(p,S,C)=>T(
P(p,S,C)),pool:j,pair:p=>E(n("pair_head"),j(p),1),order:p=>E(n("order_head"),j(p),1)}}function Rt(t,e,o){if(!(Number.isInteger(e)&&e>=0&&e<o))throw new RangeError(
`${t} lie in 0..${o-1}, got ${e}`)}function oe(t,e,o,s){let r=t.length/e/3,a=(l,h)=>t.subarray((3*l+h)*r,(3*l+h+1)*r),c=new Float32Array(e*r),f=new Float32Array(
e*r);for(let l=0;l<e;l++)c.set(a(l,1),l*r),f.set(a(l,2),l*r);let n=new Float32Array(e*r);for(let l=0;l<e;l++)X(a(l,0),c,f,e,o,n.subarray(l*r,(l+1)*r),s(l));return n}var{visible:He,spelled:Te,h:je,set:Ve,unique:Je,tableSwitch:We,copyCode:Ke,resetButton:Qe,isOpen:Ge,cover:Xe,guess:Ye,onEnter:Ze,numberBox:to,slider:eo,buttons:oo,
toggles:no,check:ro,textbox:so,menu:ao,models:io,short:co,fixed:lo,widget:fo,fromBase64:ho,fromHalf:qt,within:uo,sliderEnds:mo,accepted:po,mulberry32:wo,uniform:go,
tokenise:yo}=globalThis.plm.ui;function Ot(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),s=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(s>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let r=JSON.parse(new TextDecoder().decode(t.subarray(8,s))),{__metadata__:a={},...c}=r,f={};for(let[n,{dtype:l,
shape:h,data_offsets:d}]of Object.entries(c)){let[i,u]=d.map(g=>s+g);if(u>t.byteLength)throw new RangeError(`the model file is damaged: ${n} is cut short`);let w=t.
slice(i,u).buffer;if(l==="F16")f[n]={shape:h,data:qt(new Uint16Array(w))};else if(l==="F32")f[n]={shape:h,data:new Float32Array(w)};else throw new RangeError(`${n}\
 is stored as ${l}; a model file holds F16 or F32`)}return{tensors:f,metadata:a}}function Ct(t,e,o,s){let r=Math.fround,a=s?e/2:e,c=s?Math.abs(t):Math.max(-t,0),f=s&&t>0?a:0,n=Math.floor(a/2);if(c<n)return f+c;let l=r(r(Math.log(r(c/n)))/r(Math.
log(o/n)));return f+Math.min(n+Math.trunc(r(l*(a-n))),a-1)}function It(t,e){let{d_model:o,n_heads:s,d_head:r,vocab_size:a}=t,{weight:c,linear:f,norm:n,layer:l,activation:h}=G(t,e),d=t.positions==="relative",i=d?1/0:t.max_len,
u=t.scale_scores?1/Math.sqrt(r):1,w=t.norm_place==="pre",g=c("embed.tokens.weight"),R=t.tied?{W:g}:f("head"),D={encoder:A("embed"),decoder:A("decoder_embed")},z=(y,m,$)=>Array.
from({length:m},(M,_)=>l(`${y}.${_}`,$)),x=z("encoder",t.n_layers,!1),O=z("decoder",t.n_decoder_layers,!0),B=w&&{encoder:n("encoder_norm"),decoder:n("decoder_no\
rm")};function A(y){let m=d?null:c(`${y}.positions.weight`),$=t.embed_norm&&n(`${y}.norm`);return(M,_)=>{let v=M.length;if(v===0)throw new RangeError("give the \
model at least one token");let I=_+v;if(I>i)throw new RangeError(`${I} tokens, but the model has ${i} positions`);let q=new Float32Array(v*o);for(let b=0;b<v;b++){
if(!(Number.isInteger(M[b])&&M[b]>=0&&M[b]<a))throw new RangeError(`token ids lie in 0..${a-1}, got ${M[b]}`);let Y=(_+b+t.position_offset)*o;for(let V=0;V<o;V++)
q[b*o+V]=g[M[b]*o+V]+(m?m[Y+V]:0)}return $?L(q,v,$):q}}function P(y,m){if(!d)return null;let $=c(`${y}.weight`),{rel_buckets:M,rel_distance:_}=t;return v=>{let I=[];
return(q,b)=>$[(I[b]??=Ct(b-v,M,_,m)*s)+q]}}let T=P("encoder_bias",!0),j=P("decoder_bias",!1);function p(y,m,$,M){return w?H(y,M(L(y,m,$))):L(H(y,M(y)),m,$)}let S=({
up:y,down:m},$)=>M=>E(m,J(E(y,M,$),h),$);function C(y,m,$,M,_,v){let I=new Float32Array(m*s*r);for(let q=0;q<m;q++){let b=W=>W.subarray(q*s*r,(q+1)*s*r);X(b(y),
$,M,_(q),s,b(I),{scale:u,...v(q)})}return I}function k(y){let m=y.length,$=D.encoder(y,0),M=T&&Array.from(y,(_,v)=>T(v));for(let{qkv:_,out:v,norm1:I,norm2:q,...b}of x)
$=p($,m,I,Y=>{let[V,K,Z]=ut(E(_,Y,m),m,3);return E(v,C(V,m,K,Z,()=>m,tt=>({bias:M?.[tt]})),m)}),$=p($,m,q,S(b,m));return w?L($,m,B.encoder):$}function N(y,{room:m=t.
max_len,visible:$}={}){let M=y.length/o,_=({cross:I})=>ut(E(I.kv,y,M),M,2),v=()=>O.map(()=>new Float32Array(m*s*r));return{length:0,room:m,k:v(),v:v(),S:M,memory:O.
map(_),visible:$}}let F=({k:y,v:m,...$})=>({...$,k:y.map(M=>M.slice()),v:m.map(M=>M.slice())});function U(y,m,$=!1,M=null){let _=y.length,{length:v,S:I,visible:q}=m,
b=D.decoder(y,v),{room:W}=m;if(v+_>W)throw new RangeError(`${v+_} tokens, but the cache has room for ${W}`);let Y=j&&Array.from(y,(K,Z)=>j(v+Z));O.forEach(({qkv:K,
out:Z,cross:tt,norm1:zt,norm2:Ut,...Ht},Q)=>{let Tt=at=>{let[it,ct,ot]=ut(E(K,at,_),_,3);m.k[Q].set(ct,v*s*r),m.v[Q].set(ot,v*s*r);let lt=C(it,_,m.k[Q],m.v[Q],et=>v+
et+1,et=>({bias:Y?.[et]}));return E(Z,lt,_)},jt=at=>{let[it,ct]=m.memory[Q],ot=M&&(M[Q]=new Float32Array(s*_*I)),lt=et=>({visible:q,store:ot&&((Vt,Jt,Wt)=>ot[(Vt*
_+et)*I+Jt]=Wt)});return E(tt.out,C(E(tt.q,at,_),_,it,ct,()=>I,lt),_)};b=p(b,_,zt,Tt),b=p(b,_,tt.norm,jt),b=p(b,_,Ut,S(Ht,_))}),m.length=v+_;let V=$?_:1;return $||
(b=b.subarray((_-1)*o)),w&&(b=L(b,V,B.decoder)),E(R,t.scale_logits?b.map(K=>K/Math.sqrt(o)):b,V)}return{config:t,encode:k,newCache:N,copy:F,forward:U}}function ut(t,e,o){
let s=t.length/e/o;return Array.from({length:o},(r,a)=>{let c=new Float32Array(e*s);for(let f=0,n=a*s;f<e;f++,n+=o*s)c.set(t.subarray(n,n+s),f*s);return c})}function Lt(t,e){let{d_model:o,n_heads:s,d_head:r,n_layers:a,vocab_size:c,max_len:f}=t,{weight:n,linear:l,norm:h,layer:d,activation:i}=G(t,e),u=n("embed.tokens.\
weight"),w=n("embed.positions.weight"),g=t.tied?{W:u}:l("head"),R=t.norm_place==="pre",D=R&&h("norm"),z=Array.from({length:a},(A,P)=>d(`layers.${P}`));function x(A=f){
let P=()=>Array.from({length:a},()=>new Float32Array(A*s*r));return{length:0,k:P(),v:P()}}function O(A,P=x(),T=!1,j={}){let p=A.length,S=P.length;if(p===0)throw new RangeError(
"give the model at least one token");let C=S+p;if(C>f)throw new RangeError(`${C} tokens, but the model has ${f} positions`);let k=new Float32Array(p*o);for(let F=0;F<
p;F++){if(!(Number.isInteger(A[F])&&A[F]>=0&&A[F]<c))throw new RangeError(`token ids lie in 0..${c-1}, got ${A[F]}`);for(let y=0;y<o;y++)k[F*o+y]=u[A[F]*o+y]+w[(S+
F)*o+y]}for(let F=0;F<a;F++){let{qkv:U,out:y,up:m,down:$,norm1:M,norm2:_}=z[F],v=st(j,F,s,p,C),I=b=>E(y,ne(E(U,b,p),p,P.k[F],P.v[F],S,s,r,v),p),q=b=>E($,J(E(m,b,
p),i),p);R?(k=H(k,I(L(k,p,M))),k=H(k,q(L(k,p,_)))):(k=L(H(k,I(k)),p,M),k=L(H(k,q(k)),p,_))}return P.length=C,T||(k=k.subarray((p-1)*o)),R?L(k,T?p:1,D):k}function B(A,P,T=!1,j={}){
return E(g,O(A,P,T,j),T?A.length:1)}return{config:t,newCache:x,encode:O,forward:B}}var St=({length:t,k:e,v:o})=>({length:t,k:e.map(s=>s.slice()),v:o.map(s=>s.slice())});
function ne(t,e,o,s,r,a,c,f){let n=a*c,l=new Float32Array(e*n);for(let h=0;h<e;h++){o.set(t.subarray((3*h+1)*n,(3*h+2)*n),(r+h)*n),s.set(t.subarray((3*h+2)*n,(3*
h+3)*n),(r+h)*n);let d=t.subarray(3*h*n,(3*h+1)*n),i=r+h+1;X(d,o,s,i,a,l.subarray(h*n,(h+1)*n),f(h))}return l}function re(t){let o=new Uint32Array(624);o[0]=t;for(let a=1;a<624;a++){let c=o[a-1]^o[a-1]>>>30;o[a]=Math.imul(1812433253,c)+a}let s=624;function r(){for(let a=0;a<
624;a++){let c=o[a]&2147483648|o[(a+1)%624]&2147483647;o[a]=o[(a+397)%624]^c>>>1^(c&1?2567483615:0)}s=0}return()=>{s===624&&r();let a=o[s++];return a^=a>>>11,a^=
a<<7&2636928640,a^=a<<15&4022730752,(a^a>>>18)>>>0}}function Pt(t,e,o=0){let s=re(o),r={},a=(f,n)=>{let{shape:l}=e[f],h=Math.fround(n*Math.sqrt(3)),d=()=>Math.fround(
Math.fround(2*(s()&16777215)/2**24-1)*h),i=Float32Array.from({length:l.reduce((u,w)=>u*w)},d);r[f]={shape:l,data:i}};for(let f of["tokens","positions","segments"])
e[`embed.${f}.weight`]&&a(`embed.${f}.weight`,t.embed_std);let c=t.norm_place==="pre"?1/Math.sqrt(2*t.n_layers):1;for(let f=0;f<t.n_layers;f++)a(`layers.${f}.at\
tention.qkv.weight`,t.init_std),a(`layers.${f}.attention.out.weight`,t.init_std*c),a(`layers.${f}.feed_forward.up.weight`,t.init_std),a(`layers.${f}.feed_forwar\
d.down.weight`,t.init_std*c);for(let[f,{shape:n}]of Object.entries(e)){if(r[f])continue;let l=n.length===1&&f.endsWith("weight")?1:0;r[f]={shape:n,data:new Float32Array(
n.reduce((h,d)=>h*d)).fill(l)}}return r}var Bt=t=>({cache:St(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*Dt(t,e,o,{settings:s,order:r,seed:a,rerolls:c,tokens:f,
end:n}){let l=[...o],h=Math.min(f,t.config.max_len-e.from),d=s.repetition_penalty;e.stop=null;for(let u=0;u<h;u++){e.views[u]?.penalty!==d&&(e.views[u]=bt(e.logits[u],
l,d));let w=e.steps[u]?.id,g=_t(e.views[u],s,r,yt(a,u,c));if(e.steps[u]=g,w!==g.id)for(let R of[e.logits,e.views,e.steps])R.length=u+1;if(l.push(g.id),g.id===n||
u===h-1)break;e.logits[u+1]||(e.cache.length=e.from+u,e.logits[u+1]=t.forward([g.id],e.cache)),yield u}e.steps.length=l.length-o.length;let i=h<f?"full":"length";
e.stop=l.at(-1)===n?"end":i}var se={causal:Lt,masked:ht,seq2seq:It};function ae(t){let{tensors:e,metadata:o}=Ot(t),s=JSON.parse(o.config),r=JSON.parse(o.tokenizer),a=se[s.skeleton??"causal"](
s,e),c=()=>ht(s,Pt(s,e));return r.kind==="words"?{model:a,words:kt(r),untrained:c}:{model:a,bpe:xt(r),end:r.end}}(globalThis.plm??={}).lm=Object.assign({},mt);})();
