(()=>{var Et=Object.defineProperty;var j=(t,e)=>{for(var o in e)Et(t,o,{get:e[o],enumerable:!0})};var W={};j(W,{playerView:()=>Ft});var{chart:z,ticks:Wt,scatter:Dt,erf:te,normalCdf:ee,normalPdf:ne,probit:oe,FUNCTIONS:at,points:re,peak:se,landmarks:ae,outputs:ce}=globalThis.plm.chart;var V={};j(V,{grouped:()=>Bt,inBytes:()=>Y,inThousands:()=>T});function Y(t){return ct(t,1024,["B","KiB","MiB","GiB","TiB","PiB","EiB"])}var T=t=>ct(t,1e3,["","\
k","M","G","T","P","E","Z","Y"]);function ct(t,e,o){let r=0;for(;t>=e*.9995&&r<o.length-1;)t/=e,r++;let s=r===0||t>=1e3?String(Math.round(t)):t.toPrecision(3);return o[r]?
`${s} ${o[r]}`:s}var Bt=t=>String(Math.round(t)).replace(/\B(?=(\d{3})+$)/g," ");var{visible:le,spelled:de,h:g,set:B,unique:ue,tableSwitch:he,copyCode:fe,resetButton:pe,isOpen:me,cover:we,guess:ge,onEnter:ye,numberBox:be,slider:_e,buttons:xe,
toggles:ke,check:ve,textbox:$e,menu:Me,model:Ee,models:Be,short:Ae,fixed:G,widget:Ie,fromBase64:Ce,fromHalf:Te,within:qe,sliderEnds:Fe,accepted:Oe,unpack:Ne,mulberry32:it,
uniform:Pe,tokenise:Re}=globalThis.plm.ui;var X={};j(X,{CONFIG:()=>J,measure:()=>wt,race:()=>Q,randomTensors:()=>mt});function lt(t,e){let o=n=>{if(!e[n])throw new RangeError(`the model file has no tensor named ${n}`);return e[n].data},r=n=>({W:o(`${n}.weight`),b:e[`${n}.bias`]?.
data}),s=t.norm==="rms",i=n=>({g:o(`${n}.weight`),b:s?null:o(`${n}.bias`),eps:t.norm_eps,rms:s}),a=(n,u=!1)=>({qkv:r(`${n}.attention.qkv`),out:r(`${n}.attention\
.out`),up:r(`${n}.feed_forward.up`),down:r(`${n}.feed_forward.down`),norm1:i(`${n}.attention_norm`),norm2:i(`${n}.feed_forward_norm`),cross:u&&{q:r(`${n}.cross_\
attention.q`),kv:r(`${n}.cross_attention.kv`),out:r(`${n}.cross_attention.out`),norm:i(`${n}.cross_attention_norm`)}}),[c]=at[t.activation]??[];if(!c)throw new RangeError(
`the page knows no activation named ${t.activation}`);return{weight:o,linear:r,norm:i,layer:a,activation:c}}function dt(t,e,o,r,s,i,{scale:a,bias:c,visible:n,store:u,
silent:d}={}){let f=t.length,l=f/s,p=a??1/Math.sqrt(l),h=new Float32Array(r);for(let w=0,b=0;w<f;w+=l,b++){let _=-1/0,A=0;for(let m=0;m<r;m++){let x=m*f+w,M=0;for(let y=0;y<
l;y++)M+=t[w+y]*e[x+y];h[m]=M*p+(c?c(b,m):0),n&&!n[m]&&(h[m]=-1/0),h[m]>_&&(_=h[m])}for(let m=0;m<r;m++)h[m]=h[m]===-1/0?0:Math.exp(h[m]-_),A+=h[m];for(let m=0;m<
r;m++){let x=A?h[m]/A:0;if(u?.(b,m,x),b===d)continue;let M=m*f+w;for(let y=0;y<l;y++)i[w+y]+=x*o[M+y]}}}function ut({seen:t,off:e}={},o,r,s,i){let a=t&&(t[o]=new Float32Array(
r*s*i)),c=e?.layer===o?e.head:void 0;return n=>({silent:c,store:a&&((u,d,f)=>a[(u*s+n)*i+d]=f)})}function q({W:t,b:e},o,r){let s=o.length/r,i=t.length/s,a=new Float32Array(
r*i),c=i-i%4;for(let n=0;n<c;n+=4){let u=n*s,d=u+s,f=d+s,l=f+s;for(let p=0,h=0,w=n;p<r;p++,h+=s,w+=i){let b=0,_=0,A=0,m=0;for(let x=0;x<s;x++){let M=o[h+x];b+=M*
t[u+x],_+=M*t[d+x],A+=M*t[f+x],m+=M*t[l+x]}a[w]=b,a[w+1]=_,a[w+2]=A,a[w+3]=m}}for(let n=c;n<i;n++)for(let u=0;u<r;u++)for(let d=0;d<s;d++)a[u*i+n]+=o[u*s+d]*t[n*
s+d];if(e)for(let n=0;n<a.length;n++)a[n]+=e[n%i];return a}function F(t,e,{g:o,b:r,eps:s,rms:i}){let a=t.length/e,c=new Float32Array(t.length);for(let n=0;n<t.length;n+=
a){let u=0,d=0;if(!i)for(let l=n;l<n+a;l++)u+=t[l]/a;for(let l=n;l<n+a;l++)d+=(t[l]-u)**2/a;let f=1/Math.sqrt(d+s);for(let l=0;l<a;l++)c[n+l]=(t[n+l]-u)*f*o[l]+
(r?r[l]:0)}return c}function N(t,e){for(let o=0;o<e.length;o++)e[o]+=t[o];return e}function ht(t,e){for(let o=0;o<t.length;o++)t[o]=e(t[o]);return t}function ft(t,e){let{d_model:o,n_heads:r,d_head:s,n_layers:i,vocab_size:a,max_len:c}=t,{weight:n,linear:u,norm:d,layer:f,activation:l}=lt(t,e),p=n("embed.tokens\
.weight"),h=n("embed.positions.weight"),w=t.tied?{W:p}:u("head"),b=t.norm_place==="pre",_=b&&d("norm"),A=Array.from({length:i},(y,E)=>f(`layers.${E}`));function m(y=c){
let E=()=>Array.from({length:i},()=>new Float32Array(y*r*s));return{length:0,k:E(),v:E()}}function x(y,E=m(),I=!1,H={}){let v=y.length,K=E.length;if(v===0)throw new RangeError(
"give the model at least one token");let S=K+v;if(S>c)throw new RangeError(`${S} tokens, but the model has ${c} positions`);let k=new Float32Array(v*o);for(let $=0;$<
v;$++){if(!(Number.isInteger(y[$])&&y[$]>=0&&y[$]<a))throw new RangeError(`token ids lie in 0..${a-1}, got ${y[$]}`);for(let C=0;C<o;C++)k[$*o+C]=p[y[$]*o+C]+h[(K+
$)*o+C]}for(let $=0;$<i;$++){let{qkv:et,out:C,up:kt,down:vt,norm1:nt,norm2:ot}=A[$],$t=ut(H,$,r,v,S),Mt=O=>At(q(et,O,v),v,E.k[$],E.v[$],K,r,s,$t),rt=O=>q(C,Mt(O),
v),st=O=>q(vt,ht(q(kt,O,v),l),v);b?(k=N(k,rt(F(k,v,nt))),k=N(k,st(F(k,v,ot)))):(k=F(N(k,rt(k)),v,nt),k=F(N(k,st(k)),v,ot))}return E.length=S,I||(k=k.subarray((v-
1)*o)),b?F(k,I?v:1,_):k}function M(y,E,I=!1,H={}){return q(w,x(y,E,I,H),I?y.length:1)}return{config:t,newCache:m,encode:x,forward:M}}function At(t,e,o,r,s,i,a,c){let n=i*a,u=new Float32Array(e*n);for(let d=0;d<e;d++){o.set(t.subarray((3*d+1)*n,(3*d+2)*n),(s+d)*n),r.set(t.subarray((3*d+2)*n,(3*
d+3)*n),(s+d)*n);let f=t.subarray(3*d*n,(3*d+1)*n),l=s+d+1;dt(f,o,r,l,i,u.subarray(d*n,(d+1)*n),c(d))}return u}var J={d_model:96,n_heads:4,d_head:24,d_ff:384,n_layers:2,vocab_size:256,max_len:64,norm:"layer",norm_place:"pre",norm_eps:1e-5,activation:"gelu_tanh",tied:!0},
pt=8,It=12;function mt({d_model:t,d_ff:e,n_layers:o,vocab_size:r,max_len:s},i=1){let a=it(i),c={},n=(l,p,h)=>{let w=Float32Array.from({length:p.reduce((b,_)=>b*
_)},h);c[l]={shape:p,data:w}},u=()=>.4*(a()-.5),d=(l,p,h)=>{n(`${l}.weight`,[p,h],u),n(`${l}.bias`,[p],()=>0)},f=l=>{n(`${l}.weight`,[t],()=>1),n(`${l}.bias`,[t],
()=>0)};n("embed.tokens.weight",[r,t],u),n("embed.positions.weight",[s,t],u);for(let l=0;l<o;l++)d(`layers.${l}.attention.qkv`,3*t,t),d(`layers.${l}.attention.o\
ut`,t,t),d(`layers.${l}.feed_forward.up`,e,t),d(`layers.${l}.feed_forward.down`,t,e),f(`layers.${l}.attention_norm`),f(`layers.${l}.feed_forward_norm`);return f(
"norm"),c}function*wt(t=J,e=()=>performance.now()){let o=ft(t,mt(t)),r=Array.from({length:t.max_len},(c,n)=>(7*n+3)%t.vocab_size),s={with:[],without:[]},i=o.newCache(),
a=0;o.forward(r.slice(0,24),o.newCache());for(let c=1;c<=r.length;c++){let n=e(),u=o.forward(r.slice(c-1,c),i),d=e(),f=o.forward(r.slice(0,c),o.newCache(c));s.with.
push(d-n),s.without.push(e()-d);for(let l=0;l<u.length;l++)a=Math.max(a,Math.abs(u[l]-f[l]));yield c}return{...s,furthest:a}}var Z=t=>t.reduce((e,o)=>e+o,0);function Q(t){
let{t:e}=t;if(!t.wants("measure"))return{node:g("div"),update(){}};let o=null,r=!1,s="",i=z({height:200,margin:52}),a=g("p",{class:"plm-status",role:"status"}),
c=g("button",{type:"button",class:"plm-button",onclick:d},e("measure")),n=g("p",{class:"plm-heading"},e("measured"),g("small",{},e("measured_note"))),u=g("div",
{class:"plm-play-race"},n,c,a,i.node);t.onClose(()=>{r=!0});async function d(){if(!s){s=e("measuring",{n:0}),t.redraw();try{let l=wt(),p=l.next();for(;!p.done&&
!r;){let h=performance.now()+It;for(;!p.done&&performance.now()<h;)p=l.next();s=e("measuring",{n:p.done?J.max_len:p.value}),t.redraw(),await new Promise(w=>setTimeout(
w))}p.done&&(o=p.value)}catch(l){console.warn(l),o={failed:!0}}s="",t.redraw()}}function f(){let l=o!==null&&!o.failed,p=s||e(o?"not_measured":"unmeasured");l&&
!s&&(p=Ct(e,o)),B(a,{text:p,"data-status":o?.failed?"missing":l?"live":"recorded"}),B(c,{"aria-disabled":s!==""}),i.node.toggleAttribute("hidden",!l),l&&i.update(
Tt(e,o,p))}return{node:u,update:f}}function Ct(t,e){let[o,r]=[Z(e.with),Z(e.without)];return t("race",{tokens:e.with.length,with:G(o,0),without:G(r,0),times:G(r/
o,1),furthest:e.furthest?e.furthest.toExponential(0).replace("-","−"):"0"})}function Tt(t,e,o){let r=c=>{let n=[];for(let u=0;u<c.length;u+=pt){let d=c.slice(
u,u+pt);n.push([u+d.length/2+.5,Z(d)/d.length])}return n},[s,i]=[r(e.with),r(e.without)],a=(c,n,u)=>{let[d,f]=c.at(-1);return{x:d,y:f,cat:n,text:u,dx:-9,dy:-9}};
return{x:[1,e.with.length],y:[0,1.2*Math.max(...i.map(([,c])=>c))],lines:[{cat:3,points:s},{cat:2,dash:"7 7",points:i}],marks:[a(i,2,t("without")),a(s,3,t("with"))],
finding:o,xlabel:t("token_axis"),ylabel:t("ms_axis")}}var qt=700;function Ft(t){let{t:e,get:o}=t,r=Object.fromEntries(["later","before","now"].map(h=>[h,Ot(h)])),s=g("svg",{class:"plm-play-board",role:"img"},Object.
values(r)),i=g("p",{class:"plm-heading"}),a=g("p",{class:"plm-note-line plm-play-legend"},["now","before","later"].map(h=>g("span",{"data-kind":h},e(`cell_${h}`)))),
c=["reads","step_macs","done_with","done_without","cache_bytes"].map(h=>{let w=g("b");return{key:h,value:w,node:g("div",{class:"plm-stat"},g("span",{},e(h)),w)}}),
n=g("p",{class:"plm-note-line"},e("as_decoder")),u=z({height:200,margin:58}),d=g("div",{},g("p",{class:"plm-heading plm-cost-next"},e("per_step")),u.node),f=Q(t),
l=g("div",{},g("div",{class:"plm-cost-panels plm-play"},g("div",{},i,Rt(t),s,a,n),g("div",{},g("div",{class:"plm-stats"},c.map(h=>h.node)),d)),f.node);function p({
state:h,player:w},b){let{now:_,at:A,last:m,runs:x,done:M}=w;B(i,{text:e("step",{at:A,last:m,phase:e(`phase_${h.phase}`)})}),Nt(s,r,h,w),n.hidden=h.skeleton==="c\
ausal",B(s,{"aria-label":b});let y={reads:e("reads_of",{reads:_.reads,sees:_.sees}),step_macs:T(_.macs),done_with:T(M.with),done_without:T(M.without),cache_bytes:Y(
_.bytes)};for(let{key:E,value:I}of c)B(I,{text:y[E]});d.hidden=m===1,m>1&&u.update(Pt(e,x,A,o("cache"),b)),f.update()}return{node:l,update:p}}var Ot=t=>g("path",
{class:`plm-play-${t}`});function Nt(t,e,o,{now:r}){let s=o.prompt+o.new,i=r.sees,a=i-r.reads,c={now:"",before:"",later:""};for(let n=0;n<s;n++){let u=n>=i?"lat\
er":n>=a?"now":"before";for(let d=0;d<=n;d++)c[u]+=`M${d+.07} ${n+.07}h.76v.76h-.76z`}for(let n in c)B(e[n],{d:c[n]});B(t,{viewBox:`-.2 -.2 ${s+.3} ${s+.3}`})}function Pt(t,e,o,r,s){
let i=d=>d.map(({macs:f},l)=>[l+1,f]),a={with:i(e.with),without:i(e.without)},c=Math.max(...a.without.map(([,d])=>d)),n=a.with.length,u=(d,f)=>{let[l,p]=a[d][o-
1],h=l>n/2?-9:9;return{x:l,y:p,cat:f,text:r===(d==="with")?T(p):"",dx:h}};return{x:[1,n],y:[0,1.15*c],lines:[{cat:3,points:a.with},{cat:2,dash:"7 7",points:a.without}],
marks:[u("without",2),u("with",3)],format:T,finding:s,xlabel:t("step_axis"),ylabel:t("macs_axis")}}function Rt(t){let{t:e,get:o}=t;if(!t.wants("at"))return null;
let r=0,s=()=>o("phase")==="decode"?o("new"):1,i=()=>Math.min(o("at"),s()),a=b=>t.set({at:Math.min(s(),Math.max(1,b))});function c(){clearInterval(r),r=0,t.redraw()}
function n(){i()>=s()||o("view")!=="player"?c():a(i()+1)}function u(){if(r)return c();i()>=s()&&a(1),r=setInterval(n,qt),t.redraw()}t.onClose(()=>clearInterval(
r)),t.onReset(c);let d=matchMedia("(prefers-reduced-motion: reduce)").matches,f=(b,_)=>g("button",{type:"button",class:"plm-button",onclick:_},e(b)),l=f("back",
()=>a(i()-1)),p=f("play",u),h=f("next",()=>a(i()+1)),w=g("div",{class:"plm-play-buttons"},l,d?null:p,h);return t.onDraw(()=>{w.hidden=o("phase")!=="decode",B(p,
{text:e(r?"stop":"play"),"aria-pressed":r!==0}),B(l,{"aria-disabled":i()<=1}),B(h,{"aria-disabled":i()>=s()})}),w}var tt={};j(tt,{KEPT:()=>Gt,SHAPE:()=>jt,WORK:()=>zt,crossover:()=>Ut,frames:()=>Zt,macs:()=>_t,memory:()=>Vt,share:()=>Lt});var P={float32:4,float16:2,int8:1},
St=8,jt=["skeleton","layers","d","heads","groups","ff","gated","vocab","tied"],zt=["projections","feed_forward","scores","head"],Gt=["weights","cache","scores"],
R=({skeleton:t})=>t==="seq2seq",gt=({skeleton:t})=>t==="seq2seq"?["masked","causal"]:[t],L=({d:t,groups:e})=>2*t**2+2*t*t/e,U=({d:t,ff:e,gated:o})=>(o?3:2)*t*e;
function yt({window:t,attention:e},o){return e!=="window"?1/0:o==="causal"?t:2*t-1}var D=(t,e)=>Math.min(t.n,yt(t,e));function bt(t,e){let{d:o,heads:r,attention:s}=t;
return s==="linear"?2*o*(o/r+1):2*D(t,e)*o}function _t(t){let{n:e,d:o,layers:r,batch:s,vocab:i}=t,a=R(t)?1:0,c=s*e,n=gt(t).reduce((u,d)=>u+bt(t,d),0);return{projections:c*
r*L(t)*(1+2*a),feed_forward:c*r*U(t)*(1+a),scores:c*r*(n+a*2*e*o),head:c*o*i}}function Lt(t){let{scores:e,projections:o,feed_forward:r}=_t(t);return e/(e+o+r)}function Ut(t){
let{d:e,attention:o}=t,r=gt(t),s=R(t),i=L(t)*(s?3:1)+U(t)*r.length,a=s?[1/0]:[];o==="linear"?i-=bt(t,"causal")*r.length:a.push(...r.map(c=>yt(t,c))),a.sort((c,n)=>c-
n);for(let[c,n]of a.entries()){let u=i/(2*e*(a.length-c));if(u<=n)return u;i-=2*e*n}return null}function Ht(t){let{layers:e,d:o,vocab:r,tied:s}=t,i=R(t)?1:0,a=L(
t)*(1+2*i)+U(t)*(1+i);return e*a+r*o*(s?1:2)}function xt({d:t,heads:e}){let o=t/e;return e*(o*o+o)}function Kt(t){let{skeleton:e,n:o,batch:r,layers:s,d:i,groups:a,
attention:c}=t;if(e==="masked")return 0;let n=r*s*2*i/a,u=R(t)?n*o:0;return c==="linear"?r*s*xt(t)/a+u:n*D(t,"causal")+u}function Yt(t){let{batch:e,heads:o,n:r,
dtype:s,attention:i,skeleton:a}=t,c=e*o*r;return i==="fused"?c*St:R(t)?c*r*P[s]:i==="linear"?e*xt(t)*P[s]:c*D(t,a)*P[s]}function Vt(t){let e=P[t.dtype];return{weights:e*
Ht(t),cache:e*Kt(t),scores:Yt(t)}}function Zt(t,e){let{batch:o,layers:r,d:s,groups:i,vocab:a,dtype:c}=t,n=r*(L(t)+U(t)),u=o*r*2*s/i*P[c];return Jt(t,e).map(({reads:d,
sees:f,says:l,kept:p})=>({reads:d,sees:f,macs:o*(d*(n+r*2*f*s)+l*s*a),bytes:e?u*p:0}))}function Jt({phase:t,prompt:e,new:o},r){let s=e+o;return t==="train"?[{reads:s,
sees:s,says:s,kept:0}]:t==="prefill"?[{reads:e,sees:e,says:1,kept:e}]:Array.from({length:o},(a,c)=>e+1+c).map(a=>({reads:r?1:a,sees:a,says:1,kept:a}))}(globalThis.plm??={}).player=Object.assign({},W,X,tt,V);})();
