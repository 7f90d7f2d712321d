(()=>{var Wt=Object.defineProperty;var Kt=(t,e)=>{for(var n in e)Wt(t,n,{get:e[n],enumerable:!0})};var ut={};Kt(ut,{decode:()=>Bt,newRun:()=>Pt,open:()=>se});var{TOP:ie,bars:le,cards:ce,repeats:fe,curves:de,LETTERS:he,CATS:ue,percent:me,parts:pe,nodes:we,label:ge,said:ye,title:be,strip:_e,ORDER:ke,SLACK:Me,NEUTRAL:$e,
rank:xe,repetition:ve,softmax:Ae,nucleusSize:Ee,distribution:Ne,drawWith:Re,entropy:Fe,distinct:qe,repeated:Oe,CHARACTER:mt,bytesOf:pt,spell:wt,die:gt,look:yt,examine:bt,
wholeWords:_t}=globalThis.plm.tokens;var Qt="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",nt=Qt,Gt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${nt}\\\
p{L}\\p{N}]+|[${nt}]+(?![^${nt}])|[${nt}]+`,"gu");function Mt(t){let e=[],n=new TextEncoder;for(let r of t){let a=r.codePointAt(0),l=a>=55296&&a<=57343?[237,128|
a>>6&63,128|a&63]:n.encode(r);e.push(...l)}return e}function $t({tokens:t,merges:e},n=e.length){let r=new Map(t.map((d,c)=>[d,c])),a=new Map(e.slice(0,n).map((d,c)=>[
d,c]));function s(d){let c=1/0,h=null;for(let w=1;w<d.length;w++){let g=a.get(`${d[w-1]} ${d[w]}`);g>=c||g===void 0||(c=g,h=[d[w-1],d[w]])}return h}function l(d){
let c=d;for(let h=s(c);h;h=s(c))c=kt(c,h);return c}function i(d){return l(f(d)).map(c=>r.get(c))}let o=d=>d.match(Gt)??[],f=d=>Mt(d).map(c=>mt[c]);function y(d){
let c=[{rank:null,word:f(d)}];for(let h=s(c[0].word);h;h=s(c.at(-1).word))c.push({rank:a.get(h.join(" ")),word:kt(c.at(-1).word,h)});return c}return{tokens:t,encode:d=>o(
d).flatMap(i),id:d=>r.get(d),cut(d){let c=Xt(d),h=0;return o(d).flatMap(w=>l(f(w)).map(g=>{let N=c[h];return h+=g.length,{id:r.get(g),from:N.from,to:c[h-1].to}}))},
steps(d,c=()=>!0){let h=0;return o(d).map(g=>({piece:g,from:h,to:h+=g.length})).filter(c).map(({piece:g,...N})=>({...N,steps:y(g)}))},decode:d=>wt(d.map(c=>pt(t[c]))).
flat().join("")}}function Xt(t){let e=[],n=0;for(let r of t){let a={from:n,to:n+r.length};for(let s=Mt(r).length;s>0;s--)e.push(a);n=a.to}return e}function kt(t,[
e,n]){let r=[];for(let a=0;a<t.length;a++){let s=t[a]===e&&t[a+1]===n;r.push(s?e+n:t[a]),s&&a++}return r}var ft=Math.sqrt(2/Math.PI),rt=.044715;function Yt(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){let a=2*e,
s=a;for(let l=1;a>1e-17*s;l++)a*=2*e*e/(2*l+1),s+=a;return Math.sign(t)*n*s}let r=e;for(let a=60;a>0;a--)r=e+a/2/r;return Math.sign(t)*(1-n/r)}var xt=t=>(1+Yt(t/
Math.SQRT2))/2,Zt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var vt=t=>1/(1+Math.exp(-t)),ct=t=>[e=>e*vt(t*e),e=>{let n=vt(t*e);return n+t*e*n*(1-n)}],Et=t=>ft*(t+rt*t**3);function te(t){let e=Math.tanh(Et(t));return .5*(1+
e)+.5*t*(1-e*e)*ft*(1+3*rt*t*t)}var At=Math.tanh(ft),Nt={gelu:[t=>t*xt(t),t=>xt(t)+t*Zt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(Et(t))),te],gelu_sigmoid:ct(1.702),relu:[
t=>Math.max(t,0),t=>t>0?1:0],silu:ct(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:ct(1).map(t=>(e,n=1)=>t(e)*n),printed:[t=>.5*t*(1+At*(t+rt*t**3)),t=>.5*(1+
At*(2*t+4*rt*t**3))]};function G(t,e){let n=o=>{if(!e[o])throw new RangeError(`the model file has no tensor named ${o}`);return e[o].data},r=o=>({W:n(`${o}.weight`),b:e[`${o}.bias`]?.
data}),a=t.norm==="rms",s=o=>({g:n(`${o}.weight`),b:a?null:n(`${o}.bias`),eps:t.norm_eps,rms:a}),l=(o,f=!1)=>({qkv:r(`${o}.attention.qkv`),out:r(`${o}.attention\
.out`),up:r(`${o}.feed_forward.up`),down:r(`${o}.feed_forward.down`),norm1:s(`${o}.attention_norm`),norm2:s(`${o}.feed_forward_norm`),cross:f&&{q:r(`${o}.cross_\
attention.q`),kv:r(`${o}.cross_attention.kv`),out:r(`${o}.cross_attention.out`),norm:s(`${o}.cross_attention_norm`)}}),[i]=Nt[t.activation]??[];if(!i)throw new RangeError(
`the page knows no activation named ${t.activation}`);return{weight:n,linear:r,norm:s,layer:l,activation:i}}function X(t,e,n,r,a,s,{scale:l,bias:i,visible:o,store:f}={}){
let y=t.length,d=y/a,c=l??1/Math.sqrt(d),h=new Float32Array(r);for(let w=0,g=0;w<y;w+=d,g++){let N=-1/0,T=0;for(let k=0;k<r;k++){let z=k*y+w,F=0;for(let q=0;q<d;q++)
F+=t[w+q]*e[z+q];h[k]=F*c+(i?i(g,k):0),o&&!o[k]&&(h[k]=-1/0),h[k]>N&&(N=h[k])}for(let k=0;k<r;k++)h[k]=h[k]===-1/0?0:Math.exp(h[k]-N),T+=h[k];for(let k=0;k<r;k++){
let z=T?h[k]/T:0;f?.(g,k,z);let F=k*y+w;for(let q=0;q<d;q++)s[w+q]+=z*n[F+q]}}}function E({W:t,b:e},n,r){let a=n.length/r,s=t.length/a,l=new Float32Array(r*s),i=s-
s%4;for(let o=0;o<i;o+=4){let f=o*a,y=f+a,d=y+a,c=d+a;for(let h=0,w=0,g=o;h<r;h++,w+=a,g+=s){let N=0,T=0,k=0,z=0;for(let F=0;F<a;F++){let q=n[w+F];N+=q*t[f+F],T+=
q*t[y+F],k+=q*t[d+F],z+=q*t[c+F]}l[g]=N,l[g+1]=T,l[g+2]=k,l[g+3]=z}}for(let o=i;o<s;o++)for(let f=0;f<r;f++)for(let y=0;y<a;y++)l[f*s+o]+=n[f*a+y]*t[o*a+y];if(e)
for(let o=0;o<l.length;o++)l[o]+=e[o%s];return l}function C(t,e,{g:n,b:r,eps:a,rms:s}){let l=t.length/e,i=new Float32Array(t.length);for(let o=0;o<t.length;o+=l){
let f=0,y=0;if(!s)for(let c=o;c<o+l;c++)f+=t[c]/l;for(let c=o;c<o+l;c++)y+=(t[c]-f)**2/l;let d=1/Math.sqrt(y+a);for(let c=0;c<l;c++)i[o+c]=(t[o+c]-f)*d*n[c]+(r?
r[c]:0)}return i}function U(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function J(t,e){for(let n=0;n<t.length;n++)t[n]=e(t[n]);return t}function dt(t,e){let{d_model:n,n_heads:r,n_layers:a,vocab_size:s,max_len:l}=t,{weight:i,linear:o,norm:f,layer:y,activation:d}=G(t,e),c=i("embed.tokens.weight"),
h=i("embed.positions.weight"),w=t.n_segments?i("embed.segments.weight"):null,g=t.embed_norm&&f("embed.norm"),N=t.norm_place==="pre",T=N&&f("norm"),k=Array.from(
{length:a},(v,L)=>y(`layers.${L}`)),z=o("head.dense"),F=f("head.norm"),q={W:t.tied?c:i("head.decoder.weight"),b:i("head.bias")};function P(v,L){let m=v.length;if(m===
0)throw new RangeError("give the model at least one token");if(m>l)throw new RangeError(`${m} tokens, but the model has ${l} positions`);let O=new Float32Array(
m*n);for(let A=0;A<m;A++){let j=L?.[A]??0;Rt("token ids",v[A],s),(w||j)&&Rt("segments",j,t.n_segments);for(let S=0;S<n;S++)O[A*n+S]=c[v[A]*n+S]+h[A*n+S]+(w?w[j*
n+S]:0)}return g?C(O,m,g):O}function B(v,L){let m=v.length,O=P(v,L);for(let{qkv:A,out:j,up:S,down:M,norm1:u,norm2:_}of k){let b=$=>E(j,ee(E(A,$,m),m,r),m),p=$=>E(
M,J(E(S,$,m),d),m);N?(O=U(O,b(C(O,m,u))),O=U(O,p(C(O,m,_)))):(O=C(U(O,b(O)),m,u),O=C(U(O,p(O)),m,_))}return N?C(O,m,T):O}function H(v){let L=v.length/n,m=C(J(E(
z,v,L),d),L,F);return E(q,m,L)}let R=v=>J(E(o("pooler"),v.subarray(0,n),1),Math.tanh);return{config:t,encode:B,logits:H,forward:(v,L)=>H(B(v,L)),pool:R,pair:v=>E(
o("pair_head"),R(v),1),order:v=>E(o("order_head"),R(v),1)}}function Rt(t,e,n){if(!(Number.isInteger(e)&&e>=0&&e<n))throw new RangeError(`${t} lie in 0..${n-1}, \
got ${e}`)}function ee(t,e,n){let r=t.length/e/3,a=(o,f)=>t.subarray((3*o+f)*r,(3*o+f+1)*r),s=new Float32Array(e*r),l=new Float32Array(e*r);for(let o=0;o<e;o++)
s.set(a(o,1),o*r),l.set(a(o,2),o*r);let i=new Float32Array(e*r);for(let o=0;o<e;o++)X(a(o,0),s,l,e,n,i.subarray(o*r,(o+1)*r));return i}var{visible:Te,spelled:Ue,h:He,set:je,unique:Ve,tableSwitch:Je,copyCode:We,resetButton:Ke,isOpen:Qe,cover:Ge,guess:Xe,onEnter:Ye,numberBox:Ze,slider:to,buttons:eo,
toggles:oo,check:no,textbox:ro,menu:so,models:ao,short:io,fixed:lo,widget:co,fromBase64:fo,fromHalf:Ft,within:ho,sliderEnds:uo,accepted:mo,mulberry32:po,uniform:wo,
tokenise:go}=globalThis.plm.ui;function qt(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),r=8+(t.byteLength<8?1/0:Number(e.getBigUint64(0,!0)));if(r>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let a=JSON.parse(new TextDecoder().decode(t.subarray(8,r))),{__metadata__:s={},...l}=a,i={};for(let[o,{dtype:f,
shape:y,data_offsets:d}]of Object.entries(l)){let[c,h]=d.map(g=>r+g);if(h>t.byteLength)throw new RangeError(`the model file is damaged: ${o} is cut short`);let w=t.
slice(c,h).buffer;if(f==="F16")i[o]={shape:y,data:Ft(new Uint16Array(w))};else if(f==="F32")i[o]={shape:y,data:new Float32Array(w)};else throw new RangeError(`${o}\
 is stored as ${f}; a model file holds F16 or F32`)}return{tensors:i,metadata:s}}function Ot(t,e,n,r){let a=Math.fround,s=r?e/2:e,l=r?Math.abs(t):Math.max(-t,0),i=r&&t>0?s:0,o=Math.floor(s/2);if(l<o)return i+l;let f=a(a(Math.log(a(l/o)))/a(Math.
log(n/o)));return i+Math.min(o+Math.trunc(a(f*(s-o))),s-1)}function Ct(t,e){let{d_model:n,n_heads:r,d_head:a,vocab_size:s}=t,{weight:l,linear:i,norm:o,layer:f,activation:y}=G(t,e),d=t.positions==="relative",c=d?1/0:t.max_len,
h=t.scale_scores?1/Math.sqrt(a):1,w=t.norm_place==="pre",g=l("embed.tokens.weight"),N=t.tied?{W:g}:i("head"),T={encoder:P("embed"),decoder:P("decoder_embed")},k=(M,u,_)=>Array.
from({length:u},(b,p)=>f(`${M}.${p}`,_)),z=k("encoder",t.n_layers,!1),F=k("decoder",t.n_decoder_layers,!0),q=w&&{encoder:o("encoder_norm"),decoder:o("decoder_no\
rm")};function P(M){let u=d?null:l(`${M}.positions.weight`),_=t.embed_norm&&o(`${M}.norm`);return(b,p)=>{let $=b.length;if($===0)throw new RangeError("give the \
model at least one token");let I=p+$;if(I>c)throw new RangeError(`${I} tokens, but the model has ${c} positions`);let D=new Float32Array($*n);for(let x=0;x<$;x++){
if(!(Number.isInteger(b[x])&&b[x]>=0&&b[x]<s))throw new RangeError(`token ids lie in 0..${s-1}, got ${b[x]}`);let Y=(p+x+t.position_offset)*n;for(let V=0;V<n;V++)
D[x*n+V]=g[b[x]*n+V]+(u?u[Y+V]:0)}return _?C(D,$,_):D}}function B(M,u){if(!d)return null;let _=l(`${M}.weight`),{rel_buckets:b,rel_distance:p}=t;return $=>{let I=[];
return(D,x)=>_[(I[x]??=Ot(x-$,b,p,u)*r)+D]}}let H=B("encoder_bias",!0),R=B("decoder_bias",!1);function v(M,u,_,b){return w?U(M,b(C(M,u,_))):C(U(M,b(M)),u,_)}let L=({
up:M,down:u},_)=>b=>E(u,J(E(M,b,_),y),_);function m(M,u,_,b,p,$){let I=new Float32Array(u*r*a);for(let D=0;D<u;D++){let x=W=>W.subarray(D*r*a,(D+1)*r*a);X(x(M),
_,b,p(D),r,x(I),{scale:h,...$(D)})}return I}function O(M){let u=M.length,_=T.encoder(M,0),b=H&&Array.from(M,(p,$)=>H($));for(let{qkv:p,out:$,norm1:I,norm2:D,...x}of z)
_=v(_,u,I,Y=>{let[V,K,Z]=ht(E(p,Y,u),u,3);return E($,m(V,u,K,Z,()=>u,tt=>({bias:b?.[tt]})),u)}),_=v(_,u,D,L(x,u));return w?C(_,u,q.encoder):_}function A(M,{room:u=t.
max_len,visible:_}={}){let b=M.length/n,p=({cross:I})=>ht(E(I.kv,M,b),b,2),$=()=>F.map(()=>new Float32Array(u*r*a));return{length:0,room:u,k:$(),v:$(),S:b,memory:F.
map(p),visible:_}}let j=({k:M,v:u,..._})=>({..._,k:M.map(b=>b.slice()),v:u.map(b=>b.slice())});function S(M,u,_=!1,b=null){let p=M.length,{length:$,S:I,visible:D}=u,
x=T.decoder(M,$),{room:W}=u;if($+p>W)throw new RangeError(`${$+p} tokens, but the cache has room for ${W}`);let Y=R&&Array.from(M,(K,Z)=>R($+Z));F.forEach(({qkv:K,
out:Z,cross:tt,norm1:Dt,norm2:zt,...Tt},Q)=>{let Ut=st=>{let[at,it,ot]=ht(E(K,st,p),p,3);u.k[Q].set(it,$*r*a),u.v[Q].set(ot,$*r*a);let lt=m(at,p,u.k[Q],u.v[Q],et=>$+
et+1,et=>({bias:Y?.[et]}));return E(Z,lt,p)},Ht=st=>{let[at,it]=u.memory[Q],ot=b&&(b[Q]=new Float32Array(r*p*I)),lt=et=>({visible:D,store:ot&&((jt,Vt,Jt)=>ot[(jt*
p+et)*I+Vt]=Jt)});return E(tt.out,m(E(tt.q,st,p),p,at,it,()=>I,lt),p)};x=v(x,p,Dt,Ut),x=v(x,p,tt.norm,Ht),x=v(x,p,zt,L(Tt,p))}),u.length=$+p;let V=_?p:1;return _||
(x=x.subarray((p-1)*n)),w&&(x=C(x,V,q.decoder)),E(N,t.scale_logits?x.map(K=>K/Math.sqrt(n)):x,V)}return{config:t,encode:O,newCache:A,copy:j,forward:S}}function ht(t,e,n){
let r=t.length/e/n;return Array.from({length:n},(a,s)=>{let l=new Float32Array(e*r);for(let i=0,o=s*r;i<e;i++,o+=n*r)l.set(t.subarray(o,o+r),i*r);return l})}function It(t,e){let{d_model:n,n_heads:r,d_head:a,n_layers:s,vocab_size:l,max_len:i}=t,{weight:o,linear:f,norm:y,layer:d,activation:c}=G(t,e),h=o("embed.tokens.\
weight"),w=o("embed.positions.weight"),g=t.tied?{W:h}:f("head"),N=t.norm_place==="pre",T=N&&y("norm"),k=Array.from({length:s},(P,B)=>d(`layers.${B}`));function z(P=i){
let B=()=>Array.from({length:s},()=>new Float32Array(P*r*a));return{length:0,k:B(),v:B()}}function F(P,B=z(),H=!1){let R=P.length,v=B.length;if(R===0)throw new RangeError(
"give the model at least one token");let L=v+R;if(L>i)throw new RangeError(`${L} tokens, but the model has ${i} positions`);let m=new Float32Array(R*n);for(let A=0;A<
R;A++){if(!(Number.isInteger(P[A])&&P[A]>=0&&P[A]<l))throw new RangeError(`token ids lie in 0..${l-1}, got ${P[A]}`);for(let S=0;S<n;S++)m[A*n+S]=h[P[A]*n+S]+w[(v+
A)*n+S]}for(let A=0;A<s;A++){let{qkv:j,out:S,up:M,down:u,norm1:_,norm2:b}=k[A],p=I=>E(S,oe(E(j,I,R),R,B.k[A],B.v[A],v,r,a),R),$=I=>E(u,J(E(M,I,R),c),R);N?(m=U(m,
p(C(m,R,_))),m=U(m,$(C(m,R,b)))):(m=C(U(m,p(m)),R,_),m=C(U(m,$(m)),R,b))}return B.length=L,H||(m=m.subarray((R-1)*n)),N?C(m,H?R:1,T):m}function q(P,B,H=!1){return E(
g,F(P,B,H),H?P.length:1)}return{config:t,newCache:z,encode:F,forward:q}}var Lt=({length:t,k:e,v:n})=>({length:t,k:e.map(r=>r.slice()),v:n.map(r=>r.slice())});function oe(t,e,n,r,a,s,l){
let i=s*l,o=new Float32Array(e*i);for(let f=0;f<e;f++){n.set(t.subarray((3*f+1)*i,(3*f+2)*i),(a+f)*i),r.set(t.subarray((3*f+2)*i,(3*f+3)*i),(a+f)*i);let y=t.subarray(
3*f*i,(3*f+1)*i),d=a+f+1;X(y,n,r,d,s,o.subarray(f*i,(f+1)*i))}return o}function ne(t){let n=new Uint32Array(624);n[0]=t;for(let s=1;s<624;s++){let l=n[s-1]^n[s-1]>>>30;n[s]=Math.imul(1812433253,l)+s}let r=624;function a(){for(let s=0;s<
624;s++){let l=n[s]&2147483648|n[(s+1)%624]&2147483647;n[s]=n[(s+397)%624]^l>>>1^(l&1?2567483615:0)}r=0}return()=>{r===624&&a();let s=n[r++];return s^=s>>>11,s^=
s<<7&2636928640,s^=s<<15&4022730752,(s^s>>>18)>>>0}}function St(t,e,n=0){let r=ne(n),a={},s=(i,o)=>{let{shape:f}=e[i],y=Math.fround(o*Math.sqrt(3)),d=()=>Math.fround(
Math.fround(2*(r()&16777215)/2**24-1)*y),c=Float32Array.from({length:f.reduce((h,w)=>h*w)},d);a[i]={shape:f,data:c}};for(let i of["tokens","positions","segments"])
e[`embed.${i}.weight`]&&s(`embed.${i}.weight`,t.embed_std);let l=t.norm_place==="pre"?1/Math.sqrt(2*t.n_layers):1;for(let i=0;i<t.n_layers;i++)s(`layers.${i}.at\
tention.qkv.weight`,t.init_std),s(`layers.${i}.attention.out.weight`,t.init_std*l),s(`layers.${i}.feed_forward.up.weight`,t.init_std),s(`layers.${i}.feed_forwar\
d.down.weight`,t.init_std*l);for(let[i,{shape:o}]of Object.entries(e)){if(a[i])continue;let f=o.length===1&&i.endsWith("weight")?1:0;a[i]={shape:o,data:new Float32Array(
o.reduce((y,d)=>y*d)).fill(f)}}return a}var Pt=t=>({cache:Lt(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*Bt(t,e,n,{settings:r,order:a,seed:s,rerolls:l,tokens:i,
end:o}){let f=[...n],y=Math.min(i,t.config.max_len-e.from),d=r.repetition_penalty;e.stop=null;for(let h=0;h<y;h++){e.views[h]?.penalty!==d&&(e.views[h]=yt(e.logits[h],
f,d));let w=e.steps[h]?.id,g=bt(e.views[h],r,a,gt(s,h,l));if(e.steps[h]=g,w!==g.id)for(let N of[e.logits,e.views,e.steps])N.length=h+1;if(f.push(g.id),g.id===o||
h===y-1)break;e.logits[h+1]||(e.cache.length=e.from+h,e.logits[h+1]=t.forward([g.id],e.cache)),yield h}e.steps.length=f.length-n.length;let c=y<i?"full":"length";
e.stop=f.at(-1)===o?"end":c}var re={causal:It,masked:dt,seq2seq:Ct};function se(t){let{tensors:e,metadata:n}=qt(t),r=JSON.parse(n.config),a=JSON.parse(n.tokenizer),s=re[r.skeleton??"causal"](
r,e),l=()=>dt(r,St(r,e));return a.kind==="words"?{model:s,words:_t(a),untrained:l}:{model:s,bpe:$t(a),end:a.end}}(globalThis.plm??={}).lm=Object.assign({},ut);})();
