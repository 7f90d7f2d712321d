(()=>{var Kt=Object.defineProperty;var O=(t,e)=>{for(var n in e)Kt(t,n,{get:e[n],enumerable:!0})};var pt={};O(pt,{TOP:()=>j,bars:()=>Jt});var{visible:At,spelled:St,h:p,set:g,unique:Ct,tableSwitch:me,copyCode:he,resetButton:xe,isOpen:ge,cover:we,guess:be,onEnter:ye,numberBox:ke,slider:ve,buttons:Me,
toggles:$e,check:Ae,textbox:Se,short:I,fixed:K,widget:Ce,within:Ee,sliderEnds:Te,accepted:_e,tokenise:Fe}=globalThis.plm.ui;var lt={};O(lt,{CATS:()=>P,LETTERS:()=>L,label:()=>q,nodes:()=>G,parts:()=>Y,percent:()=>z,said:()=>it,title:()=>ct});var st={};O(st,{CHARACTER:()=>nt,bytesOf:()=>ot,spell:()=>rt});var nt=[],Tt=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;nt[t]=
String.fromCharCode(n?t:e++),Tt.set(nt[t],t)}var ot=t=>[...t].map(e=>Tt.get(e));function rt(t){let e=t.flat(),n=t.flatMap((r,a)=>r.map(()=>a)),o=t.map(()=>[]),s=0;
for(;s<e.length;){let r=Wt(e.slice(s,s+Et(e[s]))),a=r===null?1:Et(e[s]),i=o[n[s+a-1]];r===null?i.push(e[s]):typeof i.at(-1)=="string"?i.push(i.pop()+r):i.push(r),
s+=a}return o}function Et(t){return t<128?1:t<224?2:t<240?3:4}var qt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Wt(t){if(t[0]<128)return String.fromCharCode(
t[0]);try{return qt.decode(Uint8Array.from(t))}catch{return null}}var L="ABCD",P=[1,2,3,6];function z(t){return t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %"}var _t=t=>t.toString(16).
toUpperCase().padStart(2,"0"),at=t=>typeof t=="number",Y=(t,e)=>rt(e.map(n=>ot(t[n]??""))),G=t=>t.flatMap(e=>at(e)?p("span",{class:"plm-chip"},_t(e)):At(e)),Ft=(t,e)=>Y(
t,[e])[0].map(n=>at(n)?n:n.replace(/ /g,"␣")),q=(t,e)=>G(Ft(t,e)),it=(t,e)=>Ft(t,e).map(n=>at(n)?`⟨${_t(n)}⟩`:St(n)).join("");function ct(t,{temperature:e,
top_k:n,top_p:o,min_p:s,repetition_penalty:r}){let a=[];return e===0||n===1||o===0?a.push(t("greedy")):(e!==1&&a.push(`T ${I(e)}`),n>0&&a.push(`top-k ${n}`),o<1&&
a.push(`top-p ${I(o)}`),s>0&&a.push(`min-p ${I(s)}`),a.length===0&&a.push(t("pure"))),r!==1&&a.push(`${t("penalty")} ${I(r)}`),a.join(" · ")}var j=30,Zt=[.02,.05,.1,.2,.3,.5,.75,1];function Jt(t){let{t:e}=t,n=Array.from({length:j},()=>Rt("plm-bar-row")),o=Rt("plm-bar-row plm-tail"),s=p("div",{class:"\
plm-bars-scale","aria-hidden":"true"}),r=p("div",{class:"plm-cut","aria-hidden":"true"}),a=p("div",{class:"plm-bars-rows"},n.map(({node:l})=>l),o.node,r),i=p("d\
iv",{class:"plm-bars",role:"img"},s,a);function m(l,u,w,d){let{ranking:h,own:b,probs:k,kept:v,drawn:f}=u,c=Math.min(j,h.length),y={before:Ot(b,c),after:Ot(k,c)},
S=Math.max(b[0],k[0],y.before,y.after),C=Zt.find(A=>A>=S)??1;n.forEach((A,F)=>{if(A.node.hidden=F>=c,A.node.hidden)return;let U=()=>q(l,h[F]),$={before:b[F],after:k[F]??
0};A.update({key:h[F],text:U,...$,cut:F>=v,drawn:F===f,top:C})});let T={n:h.length-c,kept:Math.max(0,v-c)},x=`${T.n} ${T.kept}`,_=()=>[e("tail",T)];if(o.node.hidden=
T.n===0,o.update({key:x,text:_,...y,cut:T.kept===0,drawn:f>=c,top:C}),g(s,{"data-top":z(C),"data-half":z(C/2)}),r.hidden=v>=c,!r.hidden){let A=e("cut",{filter:e(
Yt(u,w)),kept:v});g(r,{"data-text":`✂ ${A}`,style:{"--row":v}})}g(i,{"aria-label":d})}return{node:i,update:m}}function Ot(t,e){let n=0;for(let o=e;o<t.length;o++)
n+=t[o];return n}var Yt=({stages:t,kept:e},n)=>n[t.indexOf(e)];function Rt(t){let e=p("span",{class:"plm-bar-name"}),n=p("i",{class:"plm-before"}),o=p("i",{class:"\
plm-after"}),s=p("div",{class:"plm-track"},n,o),r=p("span",{class:"plm-bar-number"}),a=p("div",{class:t},e,s,r),i;function m({key:l,text:u,before:w,after:d,cut:h,
drawn:b,top:k}){i!==l&&e.replaceChildren(...u()),i=l;let v=f=>`${(100*f/k).toFixed(2)}%`;g(s,{style:{"--before":v(w),"--after":v(d)}}),g(r,{text:h?"":z(d)}),g(a,
{"data-cut":h,"data-drawn":b})}return{node:a,update:m}}var xt={};O(xt,{cards:()=>Xt,repeats:()=>Lt});var ht={};O(ht,{NEUTRAL:()=>Ut,ORDER:()=>jt,SLACK:()=>Gt,distinct:()=>tt,distribution:()=>dt,drawWith:()=>ut,entropy:()=>X,nucleusSize:()=>Bt,rank:()=>Q,repeated:()=>mt,
repetition:()=>ft,softmax:()=>W});var jt=["temperature","top_k","top_p","min_p"],Gt=1e-6,Ut={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function Q(t){
let e=Float32Array.from(t),n=new Float64Array(e.length),o=new Uint32Array(e.length);for(let r=0;r<e.length;r++)e[r]+=0;let s=new Uint32Array(e.buffer);for(let r=0;r<
n.length;r++){let a=s[r]>>>31;n[r]=(a?s[r]:2147483647-s[r])*2**21+r}n.sort();for(let r=0;r<o.length;r++)o[r]=n[r]%2**21;return o}function ft(t,e,n){let o=Float32Array.
from(t);for(let s of new Set(e))o[s]=t[s]>0?t[s]/n:t[s]*n;return o}function W(t,e,n,o){let s=new Float64Array(n),r=t[e[0]],a=1;s[0]=1;for(let i=1;i<n;i++)s[i]=o===
0?0:Math.exp((t[e[i]]-r)/o),a+=s[i];for(let i=0;i<n;i++)s[i]/=a;return s}function Bt(t,e){if(e>=1)return t.length;let n=1,o=t[0];for(;n<t.length&&o<e-1e-6;)o+=t[n++];
return n}function dt(t,e,n=jt,o=Q(t)){let{temperature:s,top_k:r,top_p:a,min_p:i}={...Ut,...e},m=[],l=o.length,u=1;for(;l>1&&t[o[l-1]]===-1/0;)l--;for(let w of n){
if(w==="temperature"&&(u=s),u===0&&(l=1),w==="top_k"&&r>0&&(l=Math.min(l,r)),w==="top_p"&&a<1&&(l=Bt(W(t,o,l,u),a)),w==="min_p"&&i>0){let d=t[o[0]]+u*(Math.log(
i)-1e-6);for(;l>1&&t[o[l-1]]<d;)l--}m.push(l)}return{kept:l,probs:W(t,o,l,u),stages:m}}function ut(t,e){let n=0,o=0;for(let r=0;r<t.length;r++)t[r]>0&&(n+=t[r],
o=r);let s=0;for(let r=0;r<o;r++)if(s+=t[r],s>e*n)return r;return o}function X(t){let e=0;for(let n of t)n>0&&(e-=n*Math.log(n));return e}function tt(t,e){let n=t.
slice(e-1).map((o,s)=>t.slice(s,s+e).join(" "));return n.length?new Set(n).size/n.length:1}var mt=(t,e)=>1-tt(t,e);var Qt=7;function Xt(t,{onpick:e,onremove:n}){let o=[...L].map((i,m)=>te(t,m,{onpick:e,onremove:n})),s=o.map(({node:i})=>i),r=p("div",{class:"plm-runs",role:"gr\
oup","aria-label":t.t("runs")},s);function a(i,m){o.forEach((l,u)=>{l.node.hidden=u>=m.strategies.length,!l.node.hidden&&i.runs[u]&&l.update(i,m,i.runs[u])})}return{
node:r,update:a}}function te({t,wants:e,limits:n},o,{onpick:s,onremove:r}){let a={name:L[o]},i=p("span"),m=p("span",{class:"plm-letter","aria-hidden":"true"},L[o]),
u=p("button",{type:"button",class:"plm-run-head",onclick:()=>s(o)},m,i),w={type:"button",class:"plm-run-remove","aria-label":t("remove",a),onclick:()=>r(o)},d=e(
"strategies")&&p("button",w,"×"),h=p("span",{class:"plm-prompt"}),b={role:"listbox",tabindex:"0",onkeydown:x,onclick:_},k=p("div",{class:"plm-run-text",id:Ct("\
run"),...b}),v=p("p",{class:"plm-run-facts"}),f=p("section",{class:`plm-run plm-cat-${P[o]}`,"aria-label":t("strategy",a)},p("div",{class:"plm-run-top"},u,d),p(
"div",{class:"plm-run-body"},h,k),v),c=[],y=0,S=0,C,T;function x($){let M={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:S-1}[$.key];M!==void 0&&
($.preventDefault(),y=Math.max(0,Math.min(S-1,M)),s(o,y))}function _($){let M=c.indexOf($.target.closest("[role=option]"));M>=0&&s(o,M)}function A($,M,B){let{tokens:Z,
prompt:H}=$,{strategies:E,selected:R}=M,D=R===o,N=ct(t,E[o]),V=[B.version,D,M.step,H,N,E.length].join();if(C===B&&T===V)return;C=B,T=V;let J=B.steps.map(({id:It})=>It),
$t=Y(Z,[...H,...J]);y=Math.min(M.step,J.length-1),S=J.length,g(f,{"data-current":D}),g(i,{text:N}),g(u,{"aria-pressed":D}),d&&(d.hidden=E.length<=n.strategies.fewest),
Ht(h,H,$t.slice(0,H.length).flat()),F(Z,B.steps,$t.slice(H.length),D);let Vt=t("run",{...a,title:N});g(k,{"aria-label":Vt,"aria-activedescendant":c[y]?.id}),g(v,
{text:U(J,B.stop)})}function F($,M,B,Z){let H=Lt(M.map(({id:E})=>E),4);for(;c.length<M.length;){let E=p("span",{role:"option",id:`${k.id}-${c.length}`});c.push(
k.appendChild(E))}c.forEach((E,R)=>{if(E.hidden=R>=M.length,E.hidden)return;let{id:D,p:N}=M[R],V=t("token",{step:R+1,token:it($,D),p:z(N)});Ht(E,D,B[R]),g(E,{class:H[R]?
"plm-token plm-loop":"plm-token","aria-selected":Z&&R===y,"aria-label":H[R]?V+t("again"):V,style:{"--s":Math.min(1,-Math.log(N)/Qt).toFixed(2)}})})}function U($,M){
return t("facts",{distinct:K(tt($,2),2),repeated:K(mt($,4),2),stop:M?t(`stop_${M}`):"…"})}return{node:f,update:A}}function Ht(t,e,n){let o=JSON.stringify([e,n]);
t.dataset.key!==o&&(t.dataset.key=o,t.replaceChildren(...G(n)))}function Lt(t,e){let n=new Set;return t.map((o,s)=>{if(s<e-1)return!1;let r=t.slice(s-e+1,s+1).join(
" "),a=n.has(r);return n.add(r),a})}var wt={};O(wt,{curves:()=>ne});var{chart:gt,ticks:Ve}=globalThis.plm.chart;var ee=[void 0,"9 6","2 7","14 5 2 5"];function ne({t},{onpick:e,length:n}){let o=d=>e(Math.max(0,Math.min(n()-1,Math.round(d)-1))),s=gt({height:250,onpoint:o}),
r=gt({height:250,onpoint:o}),a=(d,{node:h})=>{let b=p("p",{class:"plm-heading"},t(d),p("small",{},t("curve_note")));return p("div",{},b,h)},i=a("curve_kept",s),
m=p("div",{class:"plm-curves"},p("div",{},i),a("curve_entropy",r)),l,u;function w({runs:d,vocab:h},b){let k=[...d.map(({version:c})=>c),b.selected,b.step].join();
if(l===d.at(-1)&&u===k)return;l=d.at(-1),u=k,g(m,{"data-open":P[b.selected]});let v=Math.log10(h);s.update(Dt(t,d,b,{what:t("curve_kept"),y:[-.12,v+.15],of:c=>Math.
log10(c.kept),format:c=>String(Math.round(10**c)),ticks:[0,1,2,3,4].filter(c=>c<=v)}));let f=d.flatMap(({steps:c})=>c.map(({ownEntropy:y})=>y));r.update(Dt(t,d,
b,{what:t("curve_entropy"),y:[-.1,Math.ceil(Math.max(4,...f))],of:c=>c.ownEntropy,format:c=>K(c,c%1?2:0)}))}return{node:m,kept:i,update:w}}function Dt(t,e,{step:n},{
what:o,y:s,of:r,format:a,ticks:i}){let m=e.map(({steps:f})=>f.map((c,y)=>[y+1,r(c)])),l=m.flat().map(([,f])=>f),u=a(Math.min(...l)),w=a(Math.max(...l)),h=m.map(
f=>f[n]?.[1]).map((f,c)=>({value:f,i:c})).filter(({value:f})=>f!==void 0),b=h.map(({value:f,i:c})=>`${L[c]} ${a(f)}`).join(", "),k=h.map(({value:f,i:c})=>({x:n+
1,y:f,cat:P[c],text:L[c],dx:9,dy:5})),v=m.map((f,c)=>({cat:P[c],dash:ee[c],points:f}));return{x:[1,Math.max(2,...e.map(({steps:f})=>f.length))],y:s,format:a,ticks:{
y:i},rule:n+1,finding:t("curve_finding",{what:o,low:u,high:w,list:b}),lines:v.filter(({points:f})=>f.length>1),marks:oe(k,(s[1]-s[0])/14)}}function oe(t,e){let n=t.
sort((o,s)=>o.y-s.y);return n.forEach((o,s)=>{let r=n[s-1];!r||o.y-r.y>e||(o.text=[...r.text,o.text].sort().join(""),r.text="")}),n}var bt={};O(bt,{strip:()=>se});var re=.055;function se(t){let e=Array.from({length:j+1},()=>p("path",{class:"plm-flow"})),n=Array.from({length:2*j},ae),o=p("span",{class:"plm-needle","aria-hi\
dden":"true"}),r=p("svg",{...{viewBox:"0 0 1000 100",preserveAspectRatio:"none"},class:"plm-strip-svg","aria-hidden":"true"},e),a=p("div",{class:"plm-strip",role:"\
img"},r,n,o);function i(m,l,u){let{ranking:w,own:d,probs:h,kept:b,drawn:k,u:v}=l,f=Math.min(j,w.length),c=0;function y(x,_,A,F){if(A<re||c>=n.length)return;let U=n[c++],
$=w[x];U.hidden=!1,U.dataset.id!==String($)&&U.replaceChildren(...q(m,$)),g(U,{"data-id":$,"data-lane":F,"data-on":x===k,style:{"--x":_,"--w":A}})}let S=0,C=0;for(let x=0;x<
j;x++){let _={above:S,below:C};x<f&&(S+=d[x]),C+=h[x]??0;let A=x>=b;g(e[x],{d:A?Pt(_.above,S):zt(_.above,S,_.below,C),"data-cut":A,"data-odd":x%2===1,"data-draw\
n":x===k}),!(x>=f)&&(y(x,_.above,d[x],"own"),A||y(x,_.below,h[x],"after"))}let T=b<=f;g(e[j],{d:T?Pt(S,1):zt(S,1,C,1),"data-cut":T,"data-odd":!1,"data-tail":!0,
"data-drawn":k>=f});for(let x of n.slice(c))x.hidden=!0;g(o,{"data-u":`u = ${v.toFixed(3)}`,style:{"--x":v}}),g(a,{"aria-label":u})}return{node:a,update:i}}var ae=()=>p(
"span",{class:"plm-flow-name","aria-hidden":"true"}),et=t=>(1e3*t).toFixed(1),Pt=(t,e)=>`M${et(t)} 0H${et(e)}V30H${et(t)}Z`;function zt(t,e,n,o){let[s,r,a,i]=[t,
e,o,n].map(et);return`M${s} 0H${r}V30C${r} 52 ${a} 46 ${a} 68V100H${i}V68C${i} 46 ${s} 52 ${s} 30Z`}var yt={};O(yt,{fromBase64:()=>ie,fromHalf:()=>ce});function ie(t){let e=atob(t),n=new Uint8Array(e.length);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return n}
function ce(t){let e=new Float32Array(t.length),n=new Uint32Array(e.buffer);for(let o=0;o<t.length;o++){let s=(t[o]&32768)<<16,r=t[o]>>10&31,a=t[o]&1023;if(r===
0)e[o]=(s?-1:1)*a*2**-24;else{let i=r===31?255:r+112;n[o]=s|i<<23|a<<13}}return e}var vt={};O(vt,{mulberry32:()=>le,uniform:()=>kt});function Nt(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function le(t){let e=t>>>0;return()=>Nt(e=e+1831565813>>>
0)}var kt=(t,e)=>Nt(t+Math.imul(e+1,1831565813)>>>0);var Mt={};O(Mt,{die:()=>pe,examine:()=>de,look:()=>fe});var pe=(t,e,n={})=>kt(t+Math.imul(2654435769,n[e]??0)>>>0,e);function fe(t,e,n){let o=n===1?t:ft(t,e,n),s=Q(o),r=W(t,s,s.length,1);return{penalty:n,shifted:o,ranking:s,
own:r,ownEntropy:X(r)}}function de(t,e,n,o){let{shifted:s,ranking:r,own:a,ownEntropy:i}=t,{kept:m,probs:l,stages:u}=dt(s,e,n,r),w=ut(l,o),d=0;for(let h=0;h<m;h++)
d+=a[h];return{ranking:r,own:a,kept:m,probs:l,stages:u,drawn:w,id:r[w],p:a[w],u:o,mass:d,ownEntropy:i,entropy:X(l)}}(globalThis.plm??={}).tokens=Object.assign({},pt,xt,wt,lt,bt,yt,vt,ht,st,Mt);})();
