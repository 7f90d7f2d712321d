(()=>{var Et=Object.defineProperty;var j=(t,e)=>{for(var o in e)Et(t,o,{get:e[o],enumerable:!0})};var W={};j(W,{playerView:()=>Ft});var{chart:z,ticks:Wt,scatter:Dt,erf:te,normalCdf:ee,normalPdf:ne,probit:oe,FUNCTIONS:at,points:re,peak:se,landmarks:ae,outputs:ce}=globalThis.plm.chart;var V={};j(V,{grouped:()=>Bt,inBytes:()=>Y,inThousands:()=>C});function Y(t){return ct(t,1024,["B","KiB","MiB","GiB","TiB","PiB","EiB"])}var C=t=>ct(t,1e3,["","\
k","M","G","T","P","E","Z","Y"]);function ct(t,e,o){let r=0;for(;t>=e*.9995&&r<o.length-1;)t/=e,r++;let s=r===0||t>=1e3?String(Math.round(t)):t.toPrecision(3);return o[r]?
`${s} ${o[r]}`:s}var Bt=t=>String(Math.round(t)).replace(/\B(?=(\d{3})+$)/g," ");var{visible:le,spelled:de,h:y,set:E,unique:ue,tableSwitch:he,copyCode:fe,resetButton:pe,isOpen:me,cover:we,guess:ge,onEnter:ye,numberBox:be,slider:_e,buttons:xe,
toggles:ke,check:ve,textbox:$e,menu:Me,model:Ee,models:Be,short:Ae,fixed:G,widget:Ie,fromBase64:Ce,fromHalf:Te,within:qe,sliderEnds:Fe,accepted:Oe,mulberry32:it,
uniform:Ne,tokenise:Pe}=globalThis.plm.ui;var X={};j(X,{CONFIG:()=>J,measure:()=>wt,race:()=>Q,randomTensors:()=>mt});function lt(t,e){let o=n=>{if(!e[n])throw new RangeError(`the model file has no tensor named ${n}`);return e[n].data},r=n=>({W:o(`${n}.weight`),b:e[`${n}.bias`]?.
data}),s=t.norm==="rms",l=n=>({g:o(`${n}.weight`),b:s?null:o(`${n}.bias`),eps:t.norm_eps,rms:s}),c=(n,u=!1)=>({qkv:r(`${n}.attention.qkv`),out:r(`${n}.attention\
.out`),up:r(`${n}.feed_forward.up`),down:r(`${n}.feed_forward.down`),norm1:l(`${n}.attention_norm`),norm2:l(`${n}.feed_forward_norm`),cross:u&&{q:r(`${n}.cross_\
attention.q`),kv:r(`${n}.cross_attention.kv`),out:r(`${n}.cross_attention.out`),norm:l(`${n}.cross_attention_norm`)}}),[i]=at[t.activation]??[];if(!i)throw new RangeError(
`the page knows no activation named ${t.activation}`);return{weight:o,linear:r,norm:l,layer:c,activation:i}}function dt(t,e,o,r,s,l,{scale:c,bias:i,visible:n,store:u,
silent:d}={}){let f=t.length,a=f/s,h=c??1/Math.sqrt(a),m=new Float32Array(r);for(let w=0,b=0;w<f;w+=a,b++){let $=-1/0,A=0;for(let p=0;p<r;p++){let _=p*f+w,M=0;for(let g=0;g<
a;g++)M+=t[w+g]*e[_+g];m[p]=M*h+(i?i(b,p):0),n&&!n[p]&&(m[p]=-1/0),m[p]>$&&($=m[p])}for(let p=0;p<r;p++)m[p]=m[p]===-1/0?0:Math.exp(m[p]-$),A+=m[p];for(let p=0;p<
r;p++){let _=A?m[p]/A:0;if(u?.(b,p,_),b===d)continue;let M=p*f+w;for(let g=0;g<a;g++)l[w+g]+=_*o[M+g]}}}function ut({seen:t,off:e}={},o,r,s,l){let c=t&&(t[o]=new Float32Array(
r*s*l)),i=e?.layer===o?e.head:void 0;return n=>({silent:i,store:c&&((u,d,f)=>c[(u*s+n)*l+d]=f)})}function T({W:t,b:e},o,r){let s=o.length/r,l=t.length/s,c=new Float32Array(
r*l),i=l-l%4;for(let n=0;n<i;n+=4){let u=n*s,d=u+s,f=d+s,a=f+s;for(let h=0,m=0,w=n;h<r;h++,m+=s,w+=l){let b=0,$=0,A=0,p=0;for(let _=0;_<s;_++){let M=o[m+_];b+=M*
t[u+_],$+=M*t[d+_],A+=M*t[f+_],p+=M*t[a+_]}c[w]=b,c[w+1]=$,c[w+2]=A,c[w+3]=p}}for(let n=i;n<l;n++)for(let u=0;u<r;u++)for(let d=0;d<s;d++)c[u*l+n]+=o[u*s+d]*t[n*
s+d];if(e)for(let n=0;n<c.length;n++)c[n]+=e[n%l];return c}function q(t,e,{g:o,b:r,eps:s,rms:l}){let c=t.length/e,i=new Float32Array(t.length);for(let n=0;n<t.length;n+=
c){let u=0,d=0;if(!l)for(let a=n;a<n+c;a++)u+=t[a]/c;for(let a=n;a<n+c;a++)d+=(t[a]-u)**2/c;let f=1/Math.sqrt(d+s);for(let a=0;a<c;a++)i[n+a]=(t[n+a]-u)*f*o[a]+
(r?r[a]:0)}return i}function N(t,e){for(let o=0;o<e.length;o++)e[o]+=t[o];return e}function ht(t,e){for(let o=0;o<t.length;o++)t[o]=e(t[o]);return t}function ft(t,e){let{d_model:o,n_heads:r,d_head:s,n_layers:l,vocab_size:c,max_len:i}=t,{weight:n,linear:u,norm:d,layer:f,activation:a}=lt(t,e),h=n("embed.tokens\
.weight"),m=n("embed.positions.weight"),w=t.tied?{W:h}:u("head"),b=t.norm_place==="pre",$=b&&d("norm"),A=Array.from({length:l},(g,B)=>f(`layers.${B}`));function p(g=i){
let B=()=>Array.from({length:l},()=>new Float32Array(g*r*s));return{length:0,k:B(),v:B()}}function _(g,B=p(),F=!1,H={}){let k=g.length,K=B.length;if(k===0)throw new RangeError(
"give the model at least one token");let S=K+k;if(S>i)throw new RangeError(`${S} tokens, but the model has ${i} positions`);let x=new Float32Array(k*o);for(let v=0;v<
k;v++){if(!(Number.isInteger(g[v])&&g[v]>=0&&g[v]<c))throw new RangeError(`token ids lie in 0..${c-1}, got ${g[v]}`);for(let I=0;I<o;I++)x[v*o+I]=h[g[v]*o+I]+m[(K+
v)*o+I]}for(let v=0;v<l;v++){let{qkv:et,out:I,up:kt,down:vt,norm1:nt,norm2:ot}=A[v],$t=ut(H,v,r,k,S),Mt=O=>At(T(et,O,k),k,B.k[v],B.v[v],K,r,s,$t),rt=O=>T(I,Mt(O),
k),st=O=>T(vt,ht(T(kt,O,k),a),k);b?(x=N(x,rt(q(x,k,nt))),x=N(x,st(q(x,k,ot)))):(x=q(N(x,rt(x)),k,nt),x=q(N(x,st(x)),k,ot))}return B.length=S,F||(x=x.subarray((k-
1)*o)),b?q(x,F?k:1,$):x}function M(g,B,F=!1,H={}){return T(w,_(g,B,F,H),F?g.length:1)}return{config:t,newCache:p,encode:_,forward:M}}function At(t,e,o,r,s,l,c,i){let n=l*c,u=new Float32Array(e*n);for(let d=0;d<e;d++){o.set(t.subarray((3*d+1)*n,(3*d+2)*n),(s+d)*n),r.set(t.subarray((3*d+2)*n,(3*
d+3)*n),(s+d)*n);let f=t.subarray(3*d*n,(3*d+1)*n),a=s+d+1;dt(f,o,r,a,l,u.subarray(d*n,(d+1)*n),i(d))}return u}var J={d_model:96,n_heads:4,d_head:24,d_ff:384,n_layers:2,vocab_size:256,max_len:64,norm:"layer",norm_place:"pre",norm_eps:1e-5,activation:"gelu_tanh",tied:!0},
pt=8,It=12;function mt({d_model:t,d_ff:e,n_layers:o,vocab_size:r,max_len:s},l=1){let c=it(l),i={},n=(a,h,m)=>{let w=Float32Array.from({length:h.reduce((b,$)=>b*
$)},m);i[a]={shape:h,data:w}},u=()=>.4*(c()-.5),d=(a,h,m)=>{n(`${a}.weight`,[h,m],u),n(`${a}.bias`,[h],()=>0)},f=a=>{n(`${a}.weight`,[t],()=>1),n(`${a}.bias`,[t],
()=>0)};n("embed.tokens.weight",[r,t],u),n("embed.positions.weight",[s,t],u);for(let a=0;a<o;a++)d(`layers.${a}.attention.qkv`,3*t,t),d(`layers.${a}.attention.o\
ut`,t,t),d(`layers.${a}.feed_forward.up`,e,t),d(`layers.${a}.feed_forward.down`,t,e),f(`layers.${a}.attention_norm`),f(`layers.${a}.feed_forward_norm`);return f(
"norm"),i}function*wt(t=J,e=()=>performance.now()){let o=ft(t,mt(t)),r=Array.from({length:t.max_len},(i,n)=>(7*n+3)%t.vocab_size),s={with:[],without:[]},l=o.newCache(),
c=0;o.forward(r.slice(0,24),o.newCache());for(let i=1;i<=r.length;i++){let n=e(),u=o.forward(r.slice(i-1,i),l),d=e(),f=o.forward(r.slice(0,i),o.newCache(i));s.with.
push(d-n),s.without.push(e()-d);for(let a=0;a<u.length;a++)c=Math.max(c,Math.abs(u[a]-f[a]));yield i}return{...s,furthest:c}}var Z=t=>t.reduce((e,o)=>e+o,0);function Q(t){
let{t:e}=t;if(!t.wants("measure"))return{node:y("div"),update(){}};let o=null,r=!1,s="",l=z({height:200,margin:52}),c=y("p",{class:"plm-status",role:"status"}),
i=y("button",{type:"button",class:"plm-button",onclick:d},e("measure")),n=y("p",{class:"plm-heading"},e("measured"),y("small",{},e("measured_note"))),u=y("div",
{class:"plm-play-race"},n,i,c,l.node);t.onClose(()=>{r=!0});async function d(){if(!s){s=e("measuring",{n:0}),t.redraw();try{let a=wt(),h=a.next();for(;!h.done&&
!r;){let m=performance.now()+It;for(;!h.done&&performance.now()<m;)h=a.next();s=e("measuring",{n:h.done?J.max_len:h.value}),t.redraw(),await new Promise(w=>setTimeout(
w))}h.done&&(o=h.value)}catch(a){console.warn(a),o={failed:!0}}s="",t.redraw()}}function f(){let a=o!==null&&!o.failed,h=s||e(o?"not_measured":"unmeasured");a&&
!s&&(h=Ct(e,o)),E(c,{text:h,"data-status":s?"recorded":a?"live":"missing"}),E(i,{"aria-disabled":s!==""}),l.node.toggleAttribute("hidden",!a),a&&l.update(Tt(e,o,
h))}return{node:u,update:f}}function Ct(t,e){let[o,r]=[Z(e.with),Z(e.without)];return t("race",{tokens:e.with.length,with:G(o,0),without:G(r,0),times:G(r/o,1),furthest:e.
furthest?e.furthest.toExponential(0).replace("-","−"):"0"})}function Tt(t,e,o){let r=i=>{let n=[];for(let u=0;u<i.length;u+=pt){let d=i.slice(u,u+pt);n.push([
u+d.length/2+.5,Z(d)/d.length])}return n},[s,l]=[r(e.with),r(e.without)],c=(i,n,u)=>{let[d,f]=i.at(-1);return{x:d,y:f,cat:n,text:u,dx:-9,dy:-9}};return{x:[1,e.with.
length],y:[0,1.2*Math.max(...l.map(([,i])=>i))],lines:[{cat:3,points:s},{cat:2,dash:"7 7",points:l}],marks:[c(l,2,t("without")),c(s,3,t("with"))],finding:o,xlabel:t(
"token_axis"),ylabel:t("ms_axis")}}var qt=700;function Ft(t){let{t:e,get:o}=t,r=Object.fromEntries(["later","before","now"].map(a=>[a,Ot(a)])),s=y("svg",{class:"plm-play-board",role:"img"},Object.
values(r)),l=y("p",{class:"plm-heading"}),c=y("p",{class:"plm-note-line plm-play-legend"},["now","before","later"].map(a=>y("span",{"data-kind":a},e(`cell_${a}`)))),
i=["reads","step_macs","done_with","done_without","cache_bytes"].map(a=>{let h=y("b");return{key:a,value:h,node:y("div",{class:"plm-stat"},y("span",{},e(a)),h)}}),
n=z({height:200,margin:58}),u=Q(t),d=y("div",{},y("div",{class:"plm-cost-panels plm-play"},y("div",{},l,Rt(t),s,c),y("div",{},y("div",{class:"plm-stats"},i.map(
a=>a.node)),y("p",{class:"plm-heading plm-cost-next"},e("per_step")),n.node)),u.node);function f({state:a,player:h},m){let{now:w,at:b,last:$,runs:A,done:p}=h;E(
l,{text:e("step",{at:b,last:$,phase:e(`phase_${a.phase}`)})}),Nt(s,r,a,h),E(s,{"aria-label":m});let _={reads:e("reads_of",{reads:w.reads,sees:w.sees}),step_macs:C(
w.macs),done_with:C(p.with),done_without:C(p.without),cache_bytes:Y(w.bytes)};for(let{key:M,value:g}of i)E(g,{text:_[M]});n.update(Pt(e,A,b,o("cache"),m)),u.update()}
return{node:d,update:f}}var Ot=t=>y("path",{class:`plm-play-${t}`});function Nt(t,e,o,{now:r}){let s=o.prompt+o.new,l=r.sees,c=l-r.reads,i={now:"",before:"",later:""};
for(let n=0;n<s;n++){let u=n>=l?"later":n>=c?"now":"before";for(let d=0;d<=n;d++)i[u]+=`M${d+.07} ${n+.07}h.76v.76h-.76z`}for(let n in i)E(e[n],{d:i[n]});E(t,{viewBox:`\
-.2 -.2 ${s+.3} ${s+.3}`})}function Pt(t,e,o,r,s){let l=d=>d.map(({macs:f},a)=>[a+1,f]),c={with:l(e.with),without:l(e.without)},i=Math.max(...c.without.map(([,d])=>d)),
n=Math.max(2,c.with.length),u=(d,f)=>{let[a,h]=c[d][o-1],m=a>n/2?-9:9;return{x:a,y:h,cat:f,text:r===(d==="with")?C(h):"",dx:m}};return{x:[1,n],y:[0,1.15*i],lines:[
{cat:3,points:c.with},{cat:2,dash:"7 7",points:c.without}],marks:[u("without",2),u("with",3)],format:C,finding:s,xlabel:t("step_axis"),ylabel:t("macs_axis")}}function Rt(t){
let{t:e,get:o}=t;if(!t.wants("at"))return null;let r=0,s=()=>o("phase")==="decode"?o("new"):1,l=()=>Math.min(o("at"),s()),c=b=>t.set({at:Math.min(s(),Math.max(1,
b))});function i(){clearInterval(r),r=0,t.redraw()}function n(){l()>=s()||o("view")!=="player"?i():c(l()+1)}function u(){if(r)return i();l()>=s()&&c(1),r=setInterval(
n,qt),t.redraw()}t.onClose(()=>clearInterval(r)),t.onReset(i);let d=matchMedia("(prefers-reduced-motion: reduce)").matches,f=(b,$)=>y("button",{type:"button",class:"\
plm-button",onclick:$},e(b)),a=f("back",()=>c(l()-1)),h=f("play",u),m=f("next",()=>c(l()+1)),w=y("div",{class:"plm-play-buttons"},a,d?null:h,m);return t.onDraw(
()=>{w.hidden=o("phase")!=="decode",E(h,{text:e(r?"stop":"play"),"aria-pressed":r!==0}),E(a,{"aria-disabled":l()<=1}),E(m,{"aria-disabled":l()>=s()})}),w}var tt={};j(tt,{KEPT:()=>Gt,SHAPE:()=>jt,WORK:()=>zt,crossover:()=>Ut,frames:()=>Zt,macs:()=>_t,memory:()=>Vt,share:()=>Lt});var P={float32:4,float16:2,int8:1},
St=8,jt=["skeleton","layers","d","heads","groups","ff","gated","vocab","tied"],zt=["projections","feed_forward","scores","head"],Gt=["weights","cache","scores"],
R=({skeleton:t})=>t==="seq2seq",gt=({skeleton:t})=>t==="seq2seq"?["masked","causal"]:[t],L=({d:t,groups:e})=>2*t**2+2*t*t/e,U=({d:t,ff:e,gated:o})=>(o?3:2)*t*e;
function yt({window:t,attention:e},o){return e!=="window"?1/0:o==="causal"?t:2*t-1}var D=(t,e)=>Math.min(t.n,yt(t,e));function bt(t,e){let{d:o,heads:r,attention:s}=t;
return s==="linear"?2*o*(o/r+1):2*D(t,e)*o}function _t(t){let{n:e,d:o,layers:r,batch:s,vocab:l}=t,c=R(t)?1:0,i=s*e,n=gt(t).reduce((u,d)=>u+bt(t,d),0);return{projections:i*
r*L(t)*(1+2*c),feed_forward:i*r*U(t)*(1+c),scores:i*r*(n+c*2*e*o),head:i*o*l}}function Lt(t){let{scores:e,projections:o,feed_forward:r}=_t(t);return e/(e+o+r)}function Ut(t){
let{d:e,attention:o}=t,r=gt(t),s=R(t),l=L(t)*(s?3:1)+U(t)*r.length,c=s?[1/0]:[];o==="linear"?l-=bt(t,"causal")*r.length:c.push(...r.map(i=>yt(t,i))),c.sort((i,n)=>i-
n);for(let[i,n]of c.entries()){let u=l/(2*e*(c.length-i));if(u<=n)return u;l-=2*e*n}return null}function Ht(t){let{layers:e,d:o,vocab:r,tied:s}=t,l=R(t)?1:0,c=L(
t)*(1+2*l)+U(t)*(1+l);return e*c+r*o*(s?1:2)}function xt({d:t,heads:e}){let o=t/e;return e*(o*o+o)}function Kt(t){let{skeleton:e,n:o,batch:r,layers:s,d:l,groups:c,
attention:i}=t;if(e==="masked")return 0;let n=r*s*2*l/c,u=R(t)?n*o:0;return i==="linear"?r*s*xt(t)/c+u:n*D(t,"causal")+u}function Yt(t){let{batch:e,heads:o,n:r,
dtype:s,attention:l,skeleton:c}=t,i=e*o*r;return l==="fused"?i*St:R(t)?i*r*P[s]:l==="linear"?e*xt(t)*P[s]:i*D(t,c)*P[s]}function Vt(t){let e=P[t.dtype];return{weights:e*
Ht(t),cache:e*Kt(t),scores:Yt(t)}}function Zt(t,e){let{batch:o,layers:r,d:s,groups:l,vocab:c,dtype:i}=t,n=r*(L(t)+U(t)),u=o*r*2*s/l*P[i];return Jt(t,e).map(({reads:d,
sees:f,says:a,kept:h})=>({reads:d,sees:f,macs:o*(d*(n+r*2*f*s)+a*s*c),bytes:e?u*h:0}))}function Jt({phase:t,prompt:e,new:o},r){let s=e+o;return t==="train"?[{reads:s,
sees:s,says:s,kept:0}]:t==="prefill"?[{reads:e,sees:e,says:1,kept:e}]:Array.from({length:o},(c,i)=>e+1+i).map(c=>({reads:r?1:c,sees:c,says:1,kept:c}))}(globalThis.plm??={}).player=Object.assign({},W,X,tt,V);})();
