(()=>{var Wt=Object.defineProperty;var O=(t,e)=>{for(var n in e)Wt(t,n,{get:e[n],enumerable:!0})};var ft={};O(ft,{TOP:()=>j,bars:()=>Gt});var{visible:Ct,spelled:Et,h:p,set:w,unique:Tt,tableSwitch:xe,copyCode:we,resetButton:ge,isOpen:be,cover:ye,guess:ke,onEnter:ve,numberBox:Me,slider:$e,buttons:Ae,
toggles:Se,check:Ce,textbox:Ee,short:K,fixed:q,widget:Te,within:_e,sliderEnds:Fe,accepted:Oe,tokenise:Re}=globalThis.plm.ui;var pt={};O(pt,{CATS:()=>z,LETTERS:()=>D,label:()=>W,nodes:()=>Q,parts:()=>G,percent:()=>N,said:()=>ct,title:()=>lt});var at={};O(at,{CHARACTER:()=>ot,bytesOf:()=>rt,spell:()=>st});var ot=[],Ft=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;ot[t]=
String.fromCharCode(n?t:e++),Ft.set(ot[t],t)}var rt=t=>[...t].map(e=>Ft.get(e));function st(t){let e=t.flat(),n=t.flatMap((r,a)=>r.map(()=>a)),o=t.map(()=>[]),s=0;
for(;s<e.length;){let r=Jt(e.slice(s,s+_t(e[s]))),a=r===null?1:_t(e[s]),i=o[n[s+a-1]];r===null?i.push(e[s]):typeof i.at(-1)=="string"?i.push(i.pop()+r):i.push(r),
s+=a}return o}function _t(t){return t<128?1:t<224?2:t<240?3:4}var Zt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Jt(t){if(t[0]<128)return String.fromCharCode(
t[0]);try{return Zt.decode(Uint8Array.from(t))}catch{return null}}var D="ABCD",z=[1,2,3,6];function N(t){return t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %"}var Ot=t=>t.toString(16).
toUpperCase().padStart(2,"0"),it=t=>typeof t=="number",G=(t,e)=>st(e.map(n=>rt(t[n]??""))),Q=t=>t.flatMap(e=>it(e)?p("span",{class:"plm-chip"},Ot(e)):Ct(e)),Rt=(t,e)=>G(
t,[e])[0].map(n=>it(n)?n:n.replace(/ /g,"␣")),W=(t,e)=>Q(Rt(t,e)),ct=(t,e)=>Rt(t,e).map(n=>it(n)?`⟨${Ot(n)}⟩`:Et(n)).join("");function lt(t,{temperature:e,
top_k:n,top_p:o,min_p:s,repetition_penalty:r}){let a=[];return e===0||n===1||o===0?a.push(t("greedy")):(e!==1&&a.push(`T ${K(e)}`),n>0&&a.push(`top-k ${n}`),o<1&&
a.push(`top-p ${K(o)}`),s>0&&a.push(`min-p ${K(s)}`),a.length===0&&a.push(t("pure"))),r!==1&&a.push(`${t("penalty")} ${K(r)}`),a.join(" · ")}var j=30,Yt=[.02,.05,.1,.2,.3,.5,.75,1];function Gt(t){let{t:e}=t,n=Array.from({length:j},()=>Ut("plm-bar-row")),o=Ut("plm-bar-row plm-tail"),s=p("div",{class:"\
plm-bars-scale","aria-hidden":"true"}),r=p("div",{class:"plm-cut","aria-hidden":"true"}),a=p("div",{class:"plm-bars-rows"},n.map(({node:l})=>l),o.node,r),i=p("d\
iv",{class:"plm-bars",role:"img"},s,a);function m(l,u,g,d){let{ranking:h,own:b,probs:k,kept:v,drawn:f}=u,c=Math.min(j,h.length),y={before:jt(b,c),after:jt(k,c)},
S=Math.max(b[0],k[0],y.before,y.after),C=Yt.find($=>$>=S)??1;n.forEach(($,F)=>{if($.node.hidden=F>=c,$.node.hidden)return;let U=()=>W(l,h[F]),P={before:b[F],after:k[F]??
0};$.update({key:h[F],text:U,...P,cut:F>=v,drawn:F===f,top:C})});let T={n:h.length-c,kept:Math.max(0,v-c)},x=`${T.n} ${T.kept}`,_=()=>[e("tail",T)];if(o.node.hidden=
T.n===0,o.update({key:x,text:_,...y,cut:T.kept===0,drawn:f>=c,top:C}),w(s,{"data-top":N(C),"data-half":N(C/2)}),r.hidden=v>=c,!r.hidden){let $=e("cut",{filter:e(
Qt(u,g)),kept:v});w(r,{"data-text":`✂ ${$}`,style:{"--row":v}})}w(i,{"aria-label":d})}return{node:i,update:m}}function jt(t,e){let n=0;for(let o=e;o<t.length;o++)
n+=t[o];return n}var Qt=({stages:t,kept:e},n)=>n[t.indexOf(e)];function Ut(t){let e=p("span",{class:"plm-bar-name"}),n=p("i",{class:"plm-before"}),o=p("i",{class:"\
plm-after"}),s=p("div",{class:"plm-track"},n,o),r=p("span",{class:"plm-bar-number"}),a=p("div",{class:t},e,s,r),i;function m({key:l,text:u,before:g,after:d,cut:h,
drawn:b,top:k}){i!==l&&e.replaceChildren(...u()),i=l;let v=f=>`${(100*f/k).toFixed(2)}%`;w(s,{style:{"--before":v(g),"--after":v(d)}}),w(r,{text:h?"":N(d)}),w(a,
{"data-cut":h,"data-drawn":b})}return{node:a,update:m}}var wt={};O(wt,{cards:()=>ee,repeats:()=>Pt});var xt={};O(xt,{NEUTRAL:()=>Ht,ORDER:()=>Bt,SLACK:()=>Xt,distinct:()=>et,distribution:()=>ut,drawWith:()=>mt,entropy:()=>tt,nucleusSize:()=>Lt,rank:()=>X,repeated:()=>ht,
repetition:()=>dt,softmax:()=>Z});var Bt=["temperature","top_k","top_p","min_p"],Xt=1e-6,Ht={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function X(t){
let e=Float32Array.from(t),n=new Float64Array(e.length),o=new Uint32Array(e.length);for(let r=0;r<e.length;r++)e[r]+=0;let s=new Uint32Array(e.buffer);for(let r=0;r<
n.length;r++){let a=s[r]>>>31;n[r]=(a?s[r]:2147483647-s[r])*2**21+r}n.sort();for(let r=0;r<o.length;r++)o[r]=n[r]%2**21;return o}function dt(t,e,n){let o=Float32Array.
from(t);for(let s of new Set(e))o[s]=t[s]>0?t[s]/n:t[s]*n;return o}function Z(t,e,n,o){let s=new Float64Array(n),r=t[e[0]],a=1;s[0]=1;for(let i=1;i<n;i++)s[i]=o===
0?0:Math.exp((t[e[i]]-r)/o),a+=s[i];for(let i=0;i<n;i++)s[i]/=a;return s}function Lt(t,e){if(e>=1)return t.length;let n=1,o=t[0];for(;n<t.length&&o<e-1e-6;)o+=t[n++];
return n}function ut(t,e,n=Bt,o=X(t)){let{temperature:s,top_k:r,top_p:a,min_p:i}={...Ht,...e},m=[],l=o.length,u=1;for(;l>1&&t[o[l-1]]===-1/0;)l--;for(let g of n){
if(g==="temperature"&&(u=s),u===0&&(l=1),g==="top_k"&&r>0&&(l=Math.min(l,r)),g==="top_p"&&a<1&&(l=Lt(Z(t,o,l,u),a)),g==="min_p"&&i>0){let d=t[o[0]]+u*(Math.log(
i)-1e-6);for(;l>1&&t[o[l-1]]<d;)l--}m.push(l)}return{kept:l,probs:Z(t,o,l,u),stages:m}}function mt(t,e){let n=0,o=0;for(let r=0;r<t.length;r++)t[r]>0&&(n+=t[r],
o=r);let s=0;for(let r=0;r<o;r++)if(s+=t[r],s>e*n)return r;return o}function tt(t){let e=0;for(let n of t)n>0&&(e-=n*Math.log(n));return e}function et(t,e){let n=t.
slice(e-1).map((o,s)=>t.slice(s,s+e).join(" "));return n.length?new Set(n).size/n.length:1}var ht=(t,e)=>1-et(t,e);var te=7;function ee(t,{onpick:e,onremove:n}){let o=[...D].map((i,m)=>ne(t,m,{onpick:e,onremove:n})),s=o.map(({node:i})=>i),r=p("div",{class:"plm-runs",role:"gr\
oup","aria-label":t.t("runs")},s);function a(i,m){o.forEach((l,u)=>{l.node.hidden=u>=m.strategies.length,!l.node.hidden&&i.runs[u]&&l.update(i,m,i.runs[u])})}return{
node:r,update:a,card:i=>s[i]}}function ne({t,wants:e,limits:n},o,{onpick:s,onremove:r}){let a={name:D[o]},i=p("span"),m=p("span",{class:"plm-letter","aria-hidde\
n":"true"},D[o]),u=p("button",{type:"button",class:"plm-run-head",onclick:()=>s(o)},m,i),g={type:"button",class:"plm-run-remove","aria-label":t("remove",a),onclick:()=>r(
o)},d=e("strategies")&&p("button",g,"×"),h=p("span",{class:"plm-prompt"}),b={role:"listbox",tabindex:"0",onkeydown:_,onclick:$},k=p("div",{class:"plm-run-text",
id:Tt("run"),...b}),v=p("p",{class:"plm-run-facts"}),f=p("section",{class:`plm-run plm-cat-${z[o]}`,"aria-label":t("strategy",a)},p("div",{class:"plm-run-top"},
u,d),p("div",{class:"plm-run-body"},h,k),v),c=[],y=0,S=0,C,T,x;function _(A){let M={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:S-1}[A.key];
M!==void 0&&(A.preventDefault(),y=Math.max(0,Math.min(S-1,M)),s(o,y))}function $(A){let M=c.indexOf(A.target.closest("[role=option]"));M>=0&&s(o,M)}function F(A,M,B){
let{tokens:J,prompt:H}=A,{strategies:E,selected:R}=M,L=R===o,V=lt(t,E[o]),I=[L,V,E.length].join();if(A.busy&&!L&&x===I)return;let At=[B.version,M.step,H,I].join();
if(C===B&&T===At)return;x=I,C=B,T=At;let Y=B.steps.map(({id:qt})=>qt),St=G(J,[...H,...Y]);y=Math.min(M.step,Y.length-1),S=Y.length,w(f,{"data-current":L}),w(i,{
text:V}),w(u,{"aria-pressed":L}),d&&(d.hidden=E.length<=n.strategies.fewest),Dt(h,H,St.slice(0,H.length).flat()),U(J,B.steps,St.slice(H.length),L);let Kt=t("run",
{...a,title:V});w(k,{"aria-label":Kt,"aria-activedescendant":c[y]?.id}),w(v,{text:P(Y,B.stop)})}function U(A,M,B,J){let H=Pt(M.map(({id:E})=>E),4);for(;c.length<
M.length;){let E=p("span",{role:"option",id:`${k.id}-${c.length}`});c.push(k.appendChild(E))}c.forEach((E,R)=>{if(E.hidden=R>=M.length,E.hidden)return;let{id:L,
p:V}=M[R],I=t("token",{step:R+1,token:ct(A,L),p:N(V)});Dt(E,L,B[R]),w(E,{class:H[R]?"plm-token plm-loop":"plm-token","aria-selected":J&&R===y,"aria-label":H[R]?
I+t("again"):I,style:{"--s":Math.min(1,-Math.log(V)/te).toFixed(2)}})})}function P(A,M){return t("facts",{distinct:q(et(A,2),2),repeated:q(ht(A,4),2),stop:M?t(`\
stop_${M}`):"…"})}return{node:f,update:F}}function Dt(t,e,n){let o=JSON.stringify([e,n]);t.dataset.key!==o&&(t.dataset.key=o,t.replaceChildren(...Q(n)))}function Pt(t,e){
let n=new Set;return t.map((o,s)=>{if(s<e-1)return!1;let r=t.slice(s-e+1,s+1).join(" "),a=n.has(r);return n.add(r),a})}var bt={};O(bt,{curves:()=>re});var{chart:gt,ticks:Ke}=globalThis.plm.chart;var oe=[void 0,"9 6","2 7","14 5 2 5"];function re({t},{onpick:e,length:n}){let o=d=>e(Math.max(0,Math.min(n()-1,Math.round(d)-1))),s=gt({height:250,onpoint:o}),
r=gt({height:250,onpoint:o}),a=(d,{node:h})=>{let b=p("p",{class:"plm-heading"},t(d),p("small",{},t("curve_note")));return p("div",{},b,h)},i=a("curve_kept",s),
m=p("div",{class:"plm-curves"},p("div",{},i),a("curve_entropy",r)),l,u;function g({runs:d,vocab:h},b){let k=[...d.map(({version:c})=>c),b.selected,b.step].join();
if(l===d.at(-1)&&u===k)return;l=d.at(-1),u=k,w(m,{"data-open":z[b.selected]});let v=Math.log10(h);s.update(zt(t,d,b,{what:t("curve_kept"),y:[-.12,v+.15],of:c=>Math.
log10(c.kept),format:c=>String(Math.round(10**c)),ticks:[0,1,2,3,4].filter(c=>c<=v)}));let f=d.flatMap(({steps:c})=>c.map(({ownEntropy:y})=>y));r.update(zt(t,d,
b,{what:t("curve_entropy"),y:[-.1,Math.ceil(Math.max(4,...f))],of:c=>c.ownEntropy,format:c=>q(c,c%1?2:0)}))}return{node:m,kept:i,update:g}}function zt(t,e,{step:n},{
what:o,y:s,of:r,format:a,ticks:i}){let m=e.map(({steps:f})=>f.map((c,y)=>[y+1,r(c)])),l=m.flat().map(([,f])=>f),u=a(Math.min(...l)),g=a(Math.max(...l)),h=m.map(
f=>f[n]?.[1]).map((f,c)=>({value:f,i:c})).filter(({value:f})=>f!==void 0),b=h.map(({value:f,i:c})=>`${D[c]} ${a(f)}`).join(", "),k=h.map(({value:f,i:c})=>({x:n+
1,y:f,cat:z[c],text:D[c],dx:9,dy:5})),v=m.map((f,c)=>({cat:z[c],dash:oe[c],points:f}));return{x:[1,Math.max(2,...e.map(({steps:f})=>f.length))],y:s,format:a,ticks:{
y:i},rule:n+1,finding:t("curve_finding",{what:o,low:u,high:g,list:b}),lines:v.filter(({points:f})=>f.length>1),marks:se(k,(s[1]-s[0])/14)}}function se(t,e){let n=t.
sort((o,s)=>o.y-s.y);return n.forEach((o,s)=>{let r=n[s-1];!r||o.y-r.y>e||(o.text=[...r.text,o.text].sort().join(""),r.text="")}),n}var yt={};O(yt,{strip:()=>ie});var ae=.055;function ie(t){let e=Array.from({length:j+1},()=>p("path",{class:"plm-flow"})),n=Array.from({length:2*j},ce),o=p("span",{class:"plm-needle","aria-hi\
dden":"true"}),r=p("svg",{...{viewBox:"0 0 1000 100",preserveAspectRatio:"none"},class:"plm-strip-svg","aria-hidden":"true"},e),a=p("div",{class:"plm-strip",role:"\
img"},r,n,o);function i(m,l,u){let{ranking:g,own:d,probs:h,kept:b,drawn:k,u:v}=l,f=Math.min(j,g.length),c=0;function y(x,_,$,F){if($<ae||c>=n.length)return;let U=n[c++],
P=g[x];U.hidden=!1,U.dataset.id!==String(P)&&U.replaceChildren(...W(m,P)),w(U,{"data-id":P,"data-lane":F,"data-on":x===k,style:{"--x":_,"--w":$}})}let S=0,C=0;for(let x=0;x<
j;x++){let _={above:S,below:C};x<f&&(S+=d[x]),C+=h[x]??0;let $=x>=b;w(e[x],{d:$?Nt(_.above,S):Vt(_.above,S,_.below,C),"data-cut":$,"data-odd":x%2===1,"data-draw\
n":x===k}),!(x>=f)&&(y(x,_.above,d[x],"own"),$||y(x,_.below,h[x],"after"))}let T=b<=f;w(e[j],{d:T?Nt(S,1):Vt(S,1,C,1),"data-cut":T,"data-odd":!1,"data-tail":!0,
"data-drawn":k>=f});for(let x of n.slice(c))x.hidden=!0;w(o,{"data-u":`u = ${v.toFixed(3)}`,style:{"--x":v}}),w(a,{"aria-label":u})}return{node:a,update:i}}var ce=()=>p(
"span",{class:"plm-flow-name","aria-hidden":"true"}),nt=t=>(1e3*t).toFixed(1),Nt=(t,e)=>`M${nt(t)} 0H${nt(e)}V30H${nt(t)}Z`;function Vt(t,e,n,o){let[s,r,a,i]=[t,
e,o,n].map(nt);return`M${s} 0H${r}V30C${r} 52 ${a} 46 ${a} 68V100H${i}V68C${i} 46 ${s} 52 ${s} 30Z`}var kt={};O(kt,{fromBase64:()=>le,fromHalf:()=>pe});function le(t){let e=atob(t),n=new Uint8Array(e.length);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return n}
function pe(t){let e=new Float32Array(t.length),n=new Uint32Array(e.buffer);for(let o=0;o<t.length;o++){let s=(t[o]&32768)<<16,r=t[o]>>10&31,a=t[o]&1023;if(r===
0)e[o]=(s?-1:1)*a*2**-24;else{let i=r===31?255:r+112;n[o]=s|i<<23|a<<13}}return e}var Mt={};O(Mt,{mulberry32:()=>fe,uniform:()=>vt});function It(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function fe(t){let e=t>>>0;return()=>It(e=e+1831565813>>>
0)}var vt=(t,e)=>It(t+Math.imul(e+1,1831565813)>>>0);var $t={};O($t,{die:()=>de,examine:()=>me,look:()=>ue});var de=(t,e,n={})=>vt(t+Math.imul(2654435769,n[e]??0)>>>0,e);function ue(t,e,n){let o=n===1?t:dt(t,e,n),s=X(o),r=Z(t,s,s.length,1);return{penalty:n,shifted:o,ranking:s,
own:r,ownEntropy:tt(r)}}function me(t,e,n,o){let{shifted:s,ranking:r,own:a,ownEntropy:i}=t,{kept:m,probs:l,stages:u}=ut(s,e,n,r),g=mt(l,o),d=0;for(let h=0;h<m;h++)
d+=a[h];return{ranking:r,own:a,kept:m,probs:l,stages:u,drawn:g,id:r[g],p:a[g],u:o,mass:d,ownEntropy:i,entropy:tt(l)}}(globalThis.plm??={}).tokens=Object.assign({},ft,wt,bt,pt,yt,kt,Mt,xt,at,$t);})();
