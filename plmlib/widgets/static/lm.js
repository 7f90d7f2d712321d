(()=>{var Ht=Object.defineProperty;var Ut=(t,n)=>{for(var o in n)Ht(t,o,{get:n[o],enumerable:!0})};var ft={};Ut(ft,{decode:()=>Lt,newRun:()=>qt,open:()=>Qt});var{TOP:Yt,bars:Zt,cards:te,repeats:ee,curves:oe,LETTERS:ne,CATS:re,percent:se,parts:ae,nodes:ce,label:ie,said:le,title:de,strip:fe,ORDER:me,SLACK:he,NEUTRAL:ue,
rank:pe,repetition:we,softmax:ge,nucleusSize:ye,distribution:be,drawWith:_e,entropy:ke,distinct:xe,repeated:$e,CHARACTER:mt,bytesOf:ht,spell:ut,die:pt,look:wt,examine:gt,
wholeWords:yt}=globalThis.plm.tokens;var jt="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",nt=jt,Tt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${nt}\\\
p{L}\\p{N}]+|[${nt}]+(?![^${nt}])|[${nt}]+`,"gu");function _t(t){let n=[],o=new TextEncoder;for(let r of t){let a=r.codePointAt(0),l=a>=55296&&a<=57343?[237,128|
a>>6&63,128|a&63]:o.encode(r);n.push(...l)}return n}function kt({tokens:t,merges:n},o=n.length){let r=new Map(t.map((f,c)=>[f,c])),a=new Map(n.slice(0,o).map((f,c)=>[
f,c]));function s(f){let c=1/0,h=null;for(let w=1;w<f.length;w++){let g=a.get(`${f[w-1]} ${f[w]}`);g>=c||g===void 0||(c=g,h=[f[w-1],f[w]])}return h}function l(f){
let c=f;for(let h=s(c);h;h=s(c))c=bt(c,h);return c}function d(f){return l(i(f)).map(c=>r.get(c))}let e=f=>f.match(Tt)??[],i=f=>_t(f).map(c=>mt[c]);function m(f){
let c=[{rank:null,word:i(f)}];for(let h=s(c[0].word);h;h=s(c.at(-1).word))c.push({rank:a.get(h.join(" ")),word:bt(c.at(-1).word,h)});return c}return{tokens:t,encode:f=>e(
f).flatMap(d),id:f=>r.get(f),cut(f){let c=Vt(f),h=0;return e(f).flatMap(w=>l(i(w)).map(g=>{let R=c[h];return h+=g.length,{id:r.get(g),from:R.from,to:c[h-1].to}}))},
steps(f,c=()=>!0){let h=0;return e(f).map(g=>({piece:g,from:h,to:h+=g.length})).filter(c).map(({piece:g,...R})=>({...R,steps:m(g)}))},decode:f=>ut(f.map(c=>ht(t[c]))).
flat().join("")}}function Vt(t){let n=[],o=0;for(let r of t){let a={from:o,to:o+r.length};for(let s=_t(r).length;s>0;s--)n.push(a);o=a.to}return n}function bt(t,[
n,o]){let r=[];for(let a=0;a<t.length;a++){let s=t[a]===n&&t[a+1]===o;r.push(s?n+o:t[a]),s&&a++}return r}var{chart:Me,ticks:Ne,scatter:Fe,erf:Re,normalCdf:qe,normalPdf:Le,probit:Oe,FUNCTIONS:xt,points:Ce,peak:Se,landmarks:Ie,outputs:Be}=globalThis.plm.chart;function Q(t,n){let o=e=>{if(!n[e])throw new RangeError(`the model file has no tensor named ${e}`);return n[e].data},r=e=>({W:o(`${e}.weight`),b:n[`${e}.bias`]?.
data}),a=t.norm==="rms",s=e=>({g:o(`${e}.weight`),b:a?null:o(`${e}.bias`),eps:t.norm_eps,rms:a}),l=(e,i=!1)=>({qkv:r(`${e}.attention.qkv`),out:r(`${e}.attention\
.out`),up:r(`${e}.feed_forward.up`),down:r(`${e}.feed_forward.down`),norm1:s(`${e}.attention_norm`),norm2:s(`${e}.feed_forward_norm`),cross:i&&{q:r(`${e}.cross_\
attention.q`),kv:r(`${e}.cross_attention.kv`),out:r(`${e}.cross_attention.out`),norm:s(`${e}.cross_attention_norm`)}}),[d]=xt[t.activation]??[];if(!d)throw new RangeError(
`the page knows no activation named ${t.activation}`);return{weight:o,linear:r,norm:s,layer:l,activation:d}}function X(t,n,o,r,a,s,{scale:l,bias:d,visible:e,store:i,
silent:m}={}){let f=t.length,c=f/a,h=l??1/Math.sqrt(c),w=new Float32Array(r);for(let g=0,R=0;g<f;g+=c,R++){let P=-1/0,z=0;for(let v=0;v<r;v++){let L=v*f+g,D=0;for(let E=0;E<
c;E++)D+=t[g+E]*n[L+E];w[v]=D*h+(d?d(R,v):0),e&&!e[v]&&(w[v]=-1/0),w[v]>P&&(P=w[v])}for(let v=0;v<r;v++)w[v]=w[v]===-1/0?0:Math.exp(w[v]-P),z+=w[v];for(let v=0;v<
r;v++){let L=z?w[v]/z:0;if(i?.(R,v,L),R===m)continue;let D=v*f+g;for(let E=0;E<c;E++)s[g+E]+=L*o[D+E]}}}function rt({seen:t,off:n}={},o,r,a,s){let l=t&&(t[o]=new Float32Array(
r*a*s)),d=n?.layer===o?n.head:void 0;return e=>({silent:d,store:l&&((i,m,f)=>l[(i*a+e)*s+m]=f)})}function M({W:t,b:n},o,r){let a=o.length/r,s=t.length/a,l=new Float32Array(
r*s),d=s-s%4;for(let e=0;e<d;e+=4){let i=e*a,m=i+a,f=m+a,c=f+a;for(let h=0,w=0,g=e;h<r;h++,w+=a,g+=s){let R=0,P=0,z=0,v=0;for(let L=0;L<a;L++){let D=o[w+L];R+=D*
t[i+L],P+=D*t[m+L],z+=D*t[f+L],v+=D*t[c+L]}l[g]=R,l[g+1]=P,l[g+2]=z,l[g+3]=v}}for(let e=d;e<s;e++)for(let i=0;i<r;i++)for(let m=0;m<a;m++)l[i*s+e]+=o[i*a+m]*t[e*
a+m];if(n)for(let e=0;e<l.length;e++)l[e]+=n[e%s];return l}function S(t,n,{g:o,b:r,eps:a,rms:s}){let l=t.length/n,d=new Float32Array(t.length);for(let e=0;e<t.length;e+=
l){let i=0,m=0;if(!s)for(let c=e;c<e+l;c++)i+=t[c]/l;for(let c=e;c<e+l;c++)m+=(t[c]-i)**2/l;let f=1/Math.sqrt(m+a);for(let c=0;c<l;c++)d[e+c]=(t[e+c]-i)*f*o[c]+
(r?r[c]:0)}return d}function U(t,n){for(let o=0;o<n.length;o++)n[o]+=t[o];return n}function W(t,n){for(let o=0;o<t.length;o++)t[o]=n(t[o]);return t}function lt(t,n){let{d_model:o,n_heads:r,n_layers:a,vocab_size:s,max_len:l}=t,{weight:d,linear:e,norm:i,layer:m,activation:f}=Q(t,n),c=d("embed.tokens.weight"),
h=d("embed.positions.weight"),w=t.n_segments?d("embed.segments.weight"):null,g=t.embed_norm&&i("embed.norm"),R=t.norm_place==="pre",P=R&&i("norm"),z=Array.from(
{length:a},(p,I)=>m(`layers.${I}`)),v=e("head.dense"),L=i("head.norm"),D={W:t.tied?c:d("head.decoder.weight"),b:d("head.bias")};function E(p,I){let O=p.length;if(O===
0)throw new RangeError("give the model at least one token");if(O>l)throw new RangeError(`${O} tokens, but the model has ${l} positions`);let k=new Float32Array(
O*o);for(let N=0;N<O;N++){let F=I?.[N]??0;$t("token ids",p[N],s),(w||F)&&$t("segments",F,t.n_segments);for(let H=0;H<o;H++)k[N*o+H]=c[p[N]*o+H]+h[N*o+H]+(w?w[F*
o+H]:0)}return g?S(k,O,g):k}function B(p,I,O){let k=p.length,N=E(p,I);return z.forEach(({qkv:F,out:H,up:y,down:u,norm1:$,norm2:x},b)=>{let A=rt(O,b,r,k,k),C=_=>M(
H,Jt(M(F,_,k),k,r,A),k),q=_=>M(u,W(M(y,_,k),f),k);R?(N=U(N,C(S(N,k,$))),N=U(N,q(S(N,k,x)))):(N=S(U(N,C(N)),k,$),N=S(U(N,q(N)),k,x))}),R?S(N,k,P):N}function T(p){
let I=p.length/o,O=S(W(M(v,p,I),f),I,L);return M(D,O,I)}let V=p=>W(M(e("pooler"),p.subarray(0,o),1),Math.tanh);return{config:t,encode:B,logits:T,forward:(p,I,O)=>T(
B(p,I,O)),pool:V,pair:p=>M(e("pair_head"),V(p),1),order:p=>M(e("order_head"),V(p),1)}}function $t(t,n,o){if(!(Number.isInteger(n)&&n>=0&&n<o))throw new RangeError(
`${t} lie in 0..${o-1}, got ${n}`)}function Jt(t,n,o,r){let a=t.length/n/3,s=(i,m)=>t.subarray((3*i+m)*a,(3*i+m+1)*a),l=new Float32Array(n*a),d=new Float32Array(
n*a);for(let i=0;i<n;i++)l.set(s(i,1),i*a),d.set(s(i,2),i*a);let e=new Float32Array(n*a);for(let i=0;i<n;i++)X(s(i,0),l,d,n,o,e.subarray(i*a,(i+1)*a),r(i));return e}var{visible:je,spelled:Te,h:Ve,set:Je,unique:We,tableSwitch:Ke,copyCode:Ge,resetButton:Qe,isOpen:Xe,cover:Ye,guess:Ze,onEnter:to,numberBox:eo,slider:oo,buttons:no,
toggles:ro,check:so,textbox:ao,menu:co,model:io,models:lo,short:fo,fixed:mo,widget:ho,fromBase64:uo,fromHalf:vt,within:po,sliderEnds:wo,accepted:go,unpack:yo,mulberry32:bo,
uniform:_o,tokenise:ko}=globalThis.plm.ui;function At(t){let n=new DataView(t.buffer,t.byteOffset,t.byteLength),r=8+(t.byteLength<8?1/0:Number(n.getBigUint64(0,!0)));if(r>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let a=JSON.parse(new TextDecoder().decode(t.subarray(8,r))),{__metadata__:s={},...l}=a,d={};for(let[e,{dtype:i,
shape:m,data_offsets:f}]of Object.entries(l)){let[c,h]=f.map(g=>r+g);if(h>t.byteLength)throw new RangeError(`the model file is damaged: ${e} is cut short`);let w=t.
slice(c,h).buffer;if(i==="F16")d[e]={shape:m,data:vt(new Uint16Array(w))};else if(i==="F32")d[e]={shape:m,data:new Float32Array(w)};else throw new RangeError(`${e}\
 is stored as ${i}; a model file holds F16 or F32`)}return{tensors:d,metadata:s}}function Et(t,n,o,r){let a=Math.fround,s=r?n/2:n,l=r?Math.abs(t):Math.max(-t,0),d=r&&t>0?s:0,e=Math.floor(s/2);if(l<e)return d+l;let i=a(a(Math.log(a(l/e)))/a(Math.
log(o/e)));return d+Math.min(e+Math.trunc(a(i*(s-e))),s-1)}function Mt(t,n){let{d_model:o,n_heads:r,d_head:a,vocab_size:s}=t,{weight:l,linear:d,norm:e,layer:i,activation:m}=Q(t,n),f=t.positions==="relative",c=f?1/0:t.max_len,
h=t.scale_scores?1/Math.sqrt(a):1,w=t.norm_place==="pre",g=l("embed.tokens.weight"),R=t.tied?{W:g}:d("head"),P={encoder:E("embed"),decoder:E("decoder_embed")},z=(y,u,$)=>Array.
from({length:u},(x,b)=>i(`${y}.${b}`,$)),v=z("encoder",t.n_layers,!1),L=z("decoder",t.n_decoder_layers,!0),D=w&&{encoder:e("encoder_norm"),decoder:e("decoder_no\
rm")};function E(y){let u=f?null:l(`${y}.positions.weight`),$=t.embed_norm&&e(`${y}.norm`);return(x,b)=>{let A=x.length;if(A===0)throw new RangeError("give the \
model at least one token");let C=b+A;if(C>c)throw new RangeError(`${C} tokens, but the model has ${c} positions`);let q=new Float32Array(A*o);for(let _=0;_<A;_++){
if(!(Number.isInteger(x[_])&&x[_]>=0&&x[_]<s))throw new RangeError(`token ids lie in 0..${s-1}, got ${x[_]}`);let Y=(b+_+t.position_offset)*o;for(let J=0;J<o;J++)
q[_*o+J]=g[x[_]*o+J]+(u?u[Y+J]:0)}return $?S(q,A,$):q}}function B(y,u){if(!f)return null;let $=l(`${y}.weight`),{rel_buckets:x,rel_distance:b}=t;return A=>{let C=[];
return(q,_)=>$[(C[_]??=Et(_-A,x,b,u)*r)+q]}}let T=B("encoder_bias",!0),V=B("decoder_bias",!1);function p(y,u,$,x){return w?U(y,x(S(y,u,$))):S(U(y,x(y)),u,$)}let I=({
up:y,down:u},$)=>x=>M(u,W(M(y,x,$),m),$);function O(y,u,$,x,b,A){let C=new Float32Array(u*r*a);for(let q=0;q<u;q++){let _=j=>j.subarray(q*r*a,(q+1)*r*a);X(_(y),
$,x,b(q),r,_(C),{scale:h,...A(q)})}return C}function k(y){let u=y.length,$=P.encoder(y,0),x=T&&Array.from(y,(b,A)=>T(A));for(let{qkv:b,out:A,norm1:C,norm2:q,..._}of v)
$=p($,u,C,Y=>{let[J,K,Z]=dt(M(b,Y,u),u,3);return M(A,O(J,u,K,Z,()=>u,tt=>({bias:x?.[tt]})),u)}),$=p($,u,q,I(_,u));return w?S($,u,D.encoder):$}function N(y,{room:u=t.
max_len,visible:$}={}){let x=y.length/o,b=({cross:C})=>dt(M(C.kv,y,x),x,2),A=()=>L.map(()=>new Float32Array(u*r*a));return{length:0,room:u,k:A(),v:A(),S:x,memory:L.
map(b),visible:$}}let F=({k:y,v:u,...$})=>({...$,k:y.map(x=>x.slice()),v:u.map(x=>x.slice())});function H(y,u,$=!1,x=null){let b=y.length,{length:A,S:C,visible:q}=u,
_=P.decoder(y,A),{room:j}=u;if(A+b>j)throw new RangeError(`${A+b} tokens, but the cache has room for ${j}`);let Y=V&&Array.from(y,(K,Z)=>V(A+Z));L.forEach(({qkv:K,
out:Z,cross:tt,norm1:Ot,norm2:Ct,...St},G)=>{let It=st=>{let[at,ct,ot]=dt(M(K,st,b),b,3);u.k[G].set(ct,A*r*a),u.v[G].set(ot,A*r*a);let it=O(at,b,u.k[G],u.v[G],et=>A+
et+1,et=>({bias:Y?.[et]}));return M(Z,it,b)},Bt=st=>{let[at,ct]=u.memory[G],ot=x&&(x[G]=new Float32Array(r*b*C)),it=et=>({visible:q,store:ot&&((Dt,Pt,zt)=>ot[(Dt*
b+et)*C+Pt]=zt)});return M(tt.out,O(M(tt.q,st,b),b,at,ct,()=>C,it),b)};_=p(_,b,Ot,It),_=p(_,b,tt.norm,Bt),_=p(_,b,Ct,I(St,b))}),u.length=A+b;let J=$?b:1;return $||
(_=_.subarray((b-1)*o)),w&&(_=S(_,J,D.decoder)),M(R,t.scale_logits?_.map(K=>K/Math.sqrt(o)):_,J)}return{config:t,encode:k,newCache:N,copy:F,forward:H}}function dt(t,n,o){
let r=t.length/n/o;return Array.from({length:o},(a,s)=>{let l=new Float32Array(n*r);for(let d=0,e=s*r;d<n;d++,e+=o*r)l.set(t.subarray(e,e+r),d*r);return l})}function Nt(t,n){let{d_model:o,n_heads:r,d_head:a,n_layers:s,vocab_size:l,max_len:d}=t,{weight:e,linear:i,norm:m,layer:f,activation:c}=Q(t,n),h=e("embed.tokens.\
weight"),w=e("embed.positions.weight"),g=t.tied?{W:h}:i("head"),R=t.norm_place==="pre",P=R&&m("norm"),z=Array.from({length:s},(E,B)=>f(`layers.${B}`));function v(E=d){
let B=()=>Array.from({length:s},()=>new Float32Array(E*r*a));return{length:0,k:B(),v:B()}}function L(E,B=v(),T=!1,V={}){let p=E.length,I=B.length;if(p===0)throw new RangeError(
"give the model at least one token");let O=I+p;if(O>d)throw new RangeError(`${O} tokens, but the model has ${d} positions`);let k=new Float32Array(p*o);for(let F=0;F<
p;F++){if(!(Number.isInteger(E[F])&&E[F]>=0&&E[F]<l))throw new RangeError(`token ids lie in 0..${l-1}, got ${E[F]}`);for(let y=0;y<o;y++)k[F*o+y]=h[E[F]*o+y]+w[(I+
F)*o+y]}for(let F=0;F<s;F++){let{qkv:H,out:y,up:u,down:$,norm1:x,norm2:b}=z[F],A=rt(V,F,r,p,O),C=j=>Wt(M(H,j,p),p,B.k[F],B.v[F],I,r,a,A),q=j=>M(y,C(j),p),_=j=>M(
$,W(M(u,j,p),c),p);R?(k=U(k,q(S(k,p,x))),k=U(k,_(S(k,p,b)))):(k=S(U(k,q(k)),p,x),k=S(U(k,_(k)),p,b))}return B.length=O,T||(k=k.subarray((p-1)*o)),R?S(k,T?p:1,P):
k}function D(E,B,T=!1,V={}){return M(g,L(E,B,T,V),T?E.length:1)}return{config:t,newCache:v,encode:L,forward:D}}var Ft=({length:t,k:n,v:o})=>({length:t,k:n.map(r=>r.
slice()),v:o.map(r=>r.slice())});function Wt(t,n,o,r,a,s,l,d){let e=s*l,i=new Float32Array(n*e);for(let m=0;m<n;m++){o.set(t.subarray((3*m+1)*e,(3*m+2)*e),(a+m)*
e),r.set(t.subarray((3*m+2)*e,(3*m+3)*e),(a+m)*e);let f=t.subarray(3*m*e,(3*m+1)*e),c=a+m+1;X(f,o,r,c,s,i.subarray(m*e,(m+1)*e),d(m))}return i}function Kt(t){let o=new Uint32Array(624);o[0]=t;for(let s=1;s<624;s++){let l=o[s-1]^o[s-1]>>>30;o[s]=Math.imul(1812433253,l)+s}let r=624;function a(){for(let s=0;s<
624;s++){let l=o[s]&2147483648|o[(s+1)%624]&2147483647;o[s]=o[(s+397)%624]^l>>>1^(l&1?2567483615:0)}r=0}return()=>{r===624&&a();let s=o[r++];return s^=s>>>11,s^=
s<<7&2636928640,s^=s<<15&4022730752,(s^s>>>18)>>>0}}function Rt(t,n,o=0){let r=Kt(o),a={},s=(d,e)=>{let{shape:i}=n[d],m=Math.fround(e*Math.sqrt(3)),f=()=>Math.fround(
Math.fround(2*(r()&16777215)/2**24-1)*m),c=Float32Array.from({length:i.reduce((h,w)=>h*w)},f);a[d]={shape:i,data:c}};for(let d of["tokens","positions","segments"])
n[`embed.${d}.weight`]&&s(`embed.${d}.weight`,t.embed_std);let l=t.norm_place==="pre"?1/Math.sqrt(2*t.n_layers):1;for(let d=0;d<t.n_layers;d++)s(`layers.${d}.at\
tention.qkv.weight`,t.init_std),s(`layers.${d}.attention.out.weight`,t.init_std*l),s(`layers.${d}.feed_forward.up.weight`,t.init_std),s(`layers.${d}.feed_forwar\
d.down.weight`,t.init_std*l);for(let[d,{shape:e}]of Object.entries(n)){if(a[d])continue;let i=e.length===1&&d.endsWith("weight")?1:0;a[d]={shape:e,data:new Float32Array(
e.reduce((m,f)=>m*f)).fill(i)}}return a}var qt=t=>({cache:Ft(t.cache),from:t.cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*Lt(t,n,o,{settings:r,order:a,seed:s,rerolls:l,tokens:d,
end:e}){let i=[...o],m=Math.min(d,t.config.max_len-n.from),f=r.repetition_penalty;n.stop=null;for(let h=0;h<m;h++){n.views[h]?.penalty!==f&&(n.views[h]=wt(n.logits[h],
i,f));let w=n.steps[h]?.id,g=gt(n.views[h],r,a,pt(s,h,l));if(n.steps[h]=g,w!==g.id)for(let R of[n.logits,n.views,n.steps])R.length=h+1;if(i.push(g.id),g.id===e||
h===m-1)break;n.logits[h+1]||(n.cache.length=n.from+h,n.logits[h+1]=t.forward([g.id],n.cache)),yield h}n.steps.length=i.length-o.length;let c=m<d?"full":"length";
n.stop=i.at(-1)===e?"end":c}var Gt={causal:Nt,masked:lt,seq2seq:Mt};function Qt(t){let{tensors:n,metadata:o}=At(t),r=JSON.parse(o.config),a=JSON.parse(o.tokenizer),s=Gt[r.skeleton??"causal"](
r,n),l=()=>lt(r,Rt(r,n));return a.kind==="words"?{model:s,words:yt(a),untrained:l}:{model:s,bpe:kt(a),end:a.end}}(globalThis.plm??={}).lm=Object.assign({},ft);})();
