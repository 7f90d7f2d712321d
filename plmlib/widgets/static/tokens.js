(()=>{var Kt=Object.defineProperty;var R=(t,e)=>{for(var n in e)Kt(t,n,{get:e[n],enumerable:!0})};var ft={};R(ft,{TOP:()=>j,bars:()=>Jt});var{chart:nt,ticks:me,visible:At,spelled:St,h:p,set:w,unique:Ct,tableSwitch:he,copyCode:xe,guess:we,numberBox:ge,slider:be,buttons:ye,toggles:ke,check:ve,textbox:Me,
short:I,fixed:K,widget:$e,within:Ae,sliderEnds:Se}=globalThis.plm.ui;var pt={};R(pt,{CATS:()=>P,LETTERS:()=>B,label:()=>q,nodes:()=>G,parts:()=>Y,percent:()=>z,said:()=>ct,title:()=>lt});var at={};R(at,{CHARACTER:()=>ot,bytesOf:()=>rt,spell:()=>st});var ot=[],Tt=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;ot[t]=
String.fromCharCode(n?t:e++),Tt.set(ot[t],t)}var rt=t=>[...t].map(e=>Tt.get(e));function st(t){let e=t.flat(),n=t.flatMap((r,a)=>r.map(()=>a)),o=t.map(()=>[]),s=0;
for(;s<e.length;){let r=Wt(e.slice(s,s+Et(e[s]))),a=r===null?1:Et(e[s]),i=o[n[s+a-1]];r===null?i.push(e[s]):typeof i.at(-1)=="string"?i.push(i.pop()+r):i.push(r),
s+=a}return o}function Et(t){return t<128?1:t<224?2:t<240?3:4}var qt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Wt(t){if(t[0]<128)return String.fromCharCode(
t[0]);try{return qt.decode(Uint8Array.from(t))}catch{return null}}var B="ABCD",P=[1,2,3,6];function z(t){return t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %"}var _t=t=>t.toString(16).
toUpperCase().padStart(2,"0"),it=t=>typeof t=="number",Y=(t,e)=>st(e.map(n=>rt(t[n]??""))),G=t=>t.flatMap(e=>it(e)?p("span",{class:"plm-chip"},_t(e)):At(e)),Ft=(t,e)=>Y(
t,[e])[0].map(n=>it(n)?n:n.replace(/ /g,"␣")),q=(t,e)=>G(Ft(t,e)),ct=(t,e)=>Ft(t,e).map(n=>it(n)?`⟨${_t(n)}⟩`:St(n)).join("");function lt(t,{temperature:e,
top_k:n,top_p:o,min_p:s,repetition_penalty:r}){let a=[];return e===0||n===1||o===0?a.push(t("greedy")):(e!==1&&a.push(`T ${I(e)}`),n>0&&a.push(`top-k ${n}`),o<1&&
a.push(`top-p ${I(o)}`),s>0&&a.push(`min-p ${I(s)}`),a.length===0&&a.push(t("pure"))),r!==1&&a.push(`${t("penalty")} ${I(r)}`),a.join(" · ")}var j=30,Zt=[.02,.05,.1,.2,.3,.5,.75,1];function Jt(t){let{t:e}=t,n=Array.from({length:j},()=>Ot("plm-bar-row")),o=Ot("plm-bar-row plm-tail"),s=p("div",{class:"\
plm-bars-scale","aria-hidden":"true"}),r=p("div",{class:"plm-cut","aria-hidden":"true"}),a=p("div",{class:"plm-bars-rows"},n.map(({node:l})=>l),o.node,r),i=p("d\
iv",{class:"plm-bars",role:"img"},s,a);function m(l,h,d,g){let{ranking:u,own:A,probs:b,kept:y,drawn:c}=h,f=Math.min(j,u.length),k={before:Rt(A,f),after:Rt(b,f)},
S=Math.max(A[0],b[0],k.before,k.after),C=Zt.find($=>$>=S)??1;n.forEach(($,F)=>{if($.node.hidden=F>=f,$.node.hidden)return;let U=()=>q(l,u[F]),M={before:A[F],after:b[F]??
0};$.update({key:u[F],text:U,...M,cut:F>=y,drawn:F===c,top:C})});let T={n:u.length-f,kept:Math.max(0,y-f)},x=`${T.n} ${T.kept}`,_=()=>[e("tail",T)];if(o.node.hidden=
T.n===0,o.update({key:x,text:_,...k,cut:T.kept===0,drawn:c>=f,top:C}),w(s,{"data-top":z(C),"data-half":z(C/2)}),r.hidden=y>=f,!r.hidden){let $=e("cut",{filter:e(
Yt(h,d)),kept:y});w(r,{"data-text":`✂ ${$}`,style:{"--row":y}})}w(i,{"aria-label":g})}return{node:i,update:m}}function Rt(t,e){let n=0;for(let o=e;o<t.length;o++)
n+=t[o];return n}var Yt=({stages:t,kept:e},n)=>n[t.indexOf(e)];function Ot(t){let e=p("span",{class:"plm-bar-name"}),n=p("i",{class:"plm-before"}),o=p("i",{class:"\
plm-after"}),s=p("div",{class:"plm-track"},n,o),r=p("span",{class:"plm-bar-number"}),a=p("div",{class:t},e,s,r),i;function m({key:l,text:h,before:d,after:g,cut:u,
drawn:A,top:b}){i!==l&&e.replaceChildren(...h()),i=l;let y=c=>`${(100*c/b).toFixed(2)}%`;w(s,{style:{"--before":y(d),"--after":y(g)}}),w(r,{text:u?"":z(g)}),w(a,
{"data-cut":u,"data-drawn":A})}return{node:a,update:m}}var wt={};R(wt,{cards:()=>Xt,repeats:()=>Bt});var xt={};R(xt,{NEUTRAL:()=>Ut,ORDER:()=>jt,SLACK:()=>Gt,distinct:()=>tt,distribution:()=>ut,drawWith:()=>mt,entropy:()=>X,nucleusSize:()=>Ht,rank:()=>Q,repeated:()=>ht,
repetition:()=>dt,softmax:()=>W});var jt=["temperature","top_k","top_p","min_p"],Gt=1e-6,Ut={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function Q(t){
let e=Float32Array.from(t),n=new Float64Array(e.length),o=new Uint32Array(e.length);for(let r=0;r<e.length;r++)e[r]+=0;let s=new Uint32Array(e.buffer);for(let r=0;r<
n.length;r++){let a=s[r]>>>31;n[r]=(a?s[r]:2147483647-s[r])*2**21+r}n.sort();for(let r=0;r<o.length;r++)o[r]=n[r]%2**21;return o}function dt(t,e,n){let o=Float32Array.
from(t);for(let s of new Set(e))o[s]=t[s]>0?t[s]/n:t[s]*n;return o}function W(t,e,n,o){let s=new Float64Array(n),r=t[e[0]],a=1;s[0]=1;for(let i=1;i<n;i++)s[i]=o===
0?0:Math.exp((t[e[i]]-r)/o),a+=s[i];for(let i=0;i<n;i++)s[i]/=a;return s}function Ht(t,e){if(e>=1)return t.length;let n=1,o=t[0];for(;n<t.length&&o<e-1e-6;)o+=t[n++];
return n}function ut(t,e,n=jt,o=Q(t)){let{temperature:s,top_k:r,top_p:a,min_p:i}={...Ut,...e},m=[],l=o.length,h=1;for(;l>1&&t[o[l-1]]===-1/0;)l--;for(let d of n){
if(d==="temperature"&&(h=s),h===0&&(l=1),d==="top_k"&&r>0&&(l=Math.min(l,r)),d==="top_p"&&a<1&&(l=Ht(W(t,o,l,h),a)),d==="min_p"&&i>0){let g=t[o[0]]+h*(Math.log(
i)-1e-6);for(;l>1&&t[o[l-1]]<g;)l--}m.push(l)}return{kept:l,probs:W(t,o,l,h),stages:m}}function mt(t,e){let n=0,o=0;for(let r=0;r<t.length;r++)t[r]>0&&(n+=t[r],
o=r);let s=0;for(let r=0;r<o;r++)if(s+=t[r],s>e*n)return r;return o}function X(t){let e=0;for(let n of t)n>0&&(e-=n*Math.log(n));return e}function tt(t,e){let n=t.
slice(e-1).map((o,s)=>t.slice(s,s+e).join(" "));return n.length?new Set(n).size/n.length:1}var ht=(t,e)=>1-tt(t,e);var Qt=7;function Xt(t,{onpick:e,onremove:n}){let o=[...B].map((i,m)=>te(t,m,{onpick:e,onremove:n})),s=o.map(({node:i})=>i),r=p("div",{class:"plm-runs",role:"gr\
oup","aria-label":t.t("runs")},s);function a(i,m){o.forEach((l,h)=>{l.node.hidden=h>=m.strategies.length,!l.node.hidden&&i.runs[h]&&l.update(i,m,i.runs[h])})}return{
node:r,update:a}}function te({t,wants:e,limits:n},o,{onpick:s,onremove:r}){let a={name:B[o]},i=p("span"),m=p("span",{class:"plm-letter","aria-hidden":"true"},B[o]),
h=p("button",{type:"button",class:"plm-run-head",onclick:()=>s(o)},m,i),d={type:"button",class:"plm-run-remove","aria-label":t("remove",a),onclick:()=>r(o)},g=e(
"strategies")&&p("button",d,"×"),u=p("span",{class:"plm-prompt"}),A={role:"listbox",tabindex:"0",onkeydown:x,onclick:_},b=p("div",{class:"plm-run-text",id:Ct("\
run"),...A}),y=p("p",{class:"plm-run-facts"}),c=p("section",{class:`plm-run plm-cat-${P[o]}`,"aria-label":t("strategy",a)},p("div",{class:"plm-run-top"},h,g),p(
"div",{class:"plm-run-body"},u,b),y),f=[],k=0,S=0,C,T;function x(M){let v={ArrowRight:k+1,ArrowDown:k+1,ArrowLeft:k-1,ArrowUp:k-1,Home:0,End:S-1}[M.key];v!==void 0&&
(M.preventDefault(),k=Math.max(0,Math.min(S-1,v)),s(o,k))}function _(M){let v=f.indexOf(M.target.closest("[role=option]"));v>=0&&s(o,v)}function $(M,v,H){let{tokens:Z,
prompt:L}=M,{strategies:E,selected:O}=v,D=O===o,N=lt(t,E[o]),V=[H.version,D,v.step,L,N,E.length].join();if(C===H&&T===V)return;C=H,T=V;let J=H.steps.map(({id:It})=>It),
$t=Y(Z,[...L,...J]);k=Math.min(v.step,J.length-1),S=J.length,w(c,{"data-current":D}),w(i,{text:N}),w(h,{"aria-pressed":D}),g&&(g.hidden=E.length<=n.strategies.fewest),
Lt(u,L,$t.slice(0,L.length).flat()),F(Z,H.steps,$t.slice(L.length),D);let Vt=t("run",{...a,title:N});w(b,{"aria-label":Vt,"aria-activedescendant":f[k]?.id}),w(y,
{text:U(J,H.stop)})}function F(M,v,H,Z){let L=Bt(v.map(({id:E})=>E),4);for(;f.length<v.length;){let E=p("span",{role:"option",id:`${b.id}-${f.length}`});f.push(
b.appendChild(E))}f.forEach((E,O)=>{if(E.hidden=O>=v.length,E.hidden)return;let{id:D,p:N}=v[O],V=t("token",{step:O+1,token:ct(M,D),p:z(N)});Lt(E,D,H[O]),w(E,{class:L[O]?
"plm-token plm-loop":"plm-token","aria-selected":Z&&O===k,"aria-label":L[O]?V+t("again"):V,style:{"--s":Math.min(1,-Math.log(N)/Qt).toFixed(2)}})})}function U(M,v){
return t("facts",{distinct:K(tt(M,2),2),repeated:K(ht(M,4),2),stop:v?t(`stop_${v}`):"…"})}return{node:c,update:$}}function Lt(t,e,n){let o=JSON.stringify([e,n]);
t.dataset.key!==o&&(t.dataset.key=o,t.replaceChildren(...G(n)))}function Bt(t,e){let n=new Set;return t.map((o,s)=>{if(s<e-1)return!1;let r=t.slice(s-e+1,s+1).join(
" "),a=n.has(r);return n.add(r),a})}var gt={};R(gt,{curves:()=>ne});var ee=[void 0,"9 6","2 7","14 5 2 5"];function ne({t},{onpick:e,length:n}){let o=d=>e(Math.max(0,Math.min(n()-1,Math.round(d)-1))),s=nt({height:250,onpoint:o}),
r=nt({height:250,onpoint:o}),a=(d,{node:g})=>{let u=p("p",{class:"plm-heading"},t(d),p("small",{},t("curve_note")));return p("div",{},u,g)},i=p("div",{class:"pl\
m-curves"},a("curve_kept",s),a("curve_entropy",r)),m,l;function h({runs:d,vocab:g},u){let A=[...d.map(({version:c})=>c),u.selected,u.step].join();if(m===d.at(-1)&&
l===A)return;m=d.at(-1),l=A,w(i,{"data-open":P[u.selected]});let b=Math.log10(g);s.update(Dt(t,d,u,{what:t("curve_kept"),y:[-.12,b+.15],of:c=>Math.log10(c.kept),
format:c=>String(Math.round(10**c)),ticks:[0,1,2,3,4].filter(c=>c<=b)}));let y=d.flatMap(({steps:c})=>c.map(({ownEntropy:f})=>f));r.update(Dt(t,d,u,{what:t("cur\
ve_entropy"),y:[-.1,Math.ceil(Math.max(4,...y))],of:c=>c.ownEntropy,format:c=>K(c,c%1?2:0)}))}return{node:i,update:h}}function Dt(t,e,{step:n},{what:o,y:s,of:r,
format:a,ticks:i}){let m=e.map(({steps:c})=>c.map((f,k)=>[k+1,r(f)])),l=m.flat().map(([,c])=>c),h=a(Math.min(...l)),d=a(Math.max(...l)),u=m.map(c=>c[n]?.[1]).map(
(c,f)=>({value:c,i:f})).filter(({value:c})=>c!==void 0),A=u.map(({value:c,i:f})=>`${B[f]} ${a(c)}`).join(", "),b=u.map(({value:c,i:f})=>({x:n+1,y:c,cat:P[f],text:B[f],
dx:9,dy:5})),y=m.map((c,f)=>({cat:P[f],dash:ee[f],points:c}));return{x:[1,Math.max(2,...e.map(({steps:c})=>c.length))],y:s,format:a,ticks:{y:i},rule:n+1,finding:t(
"curve_finding",{what:o,low:h,high:d,list:A}),lines:y.filter(({points:c})=>c.length>1),marks:oe(b,(s[1]-s[0])/14)}}function oe(t,e){let n=t.sort((o,s)=>o.y-s.y);
return n.forEach((o,s)=>{let r=n[s-1];!r||o.y-r.y>e||(o.text=[...r.text,o.text].sort().join(""),r.text="")}),n}var bt={};R(bt,{strip:()=>se});var re=.055;function se(t){let e=Array.from({length:j+1},()=>p("path",{class:"plm-flow"})),n=Array.from({length:2*j},ae),o=p("span",{class:"plm-needle","aria-hi\
dden":"true"}),r=p("svg",{...{viewBox:"0 0 1000 100",preserveAspectRatio:"none"},class:"plm-strip-svg","aria-hidden":"true"},e),a=p("div",{class:"plm-strip",role:"\
img"},r,n,o);function i(m,l,h){let{ranking:d,own:g,probs:u,kept:A,drawn:b,u:y}=l,c=Math.min(j,d.length),f=0;function k(x,_,$,F){if($<re||f>=n.length)return;let U=n[f++],
M=d[x];U.hidden=!1,U.dataset.id!==String(M)&&U.replaceChildren(...q(m,M)),w(U,{"data-id":M,"data-lane":F,"data-on":x===b,style:{"--x":_,"--w":$}})}let S=0,C=0;for(let x=0;x<
j;x++){let _={above:S,below:C};x<c&&(S+=g[x]),C+=u[x]??0;let $=x>=A;w(e[x],{d:$?Pt(_.above,S):zt(_.above,S,_.below,C),"data-cut":$,"data-odd":x%2===1,"data-draw\
n":x===b}),!(x>=c)&&(k(x,_.above,g[x],"own"),$||k(x,_.below,u[x],"after"))}let T=A<=c;w(e[j],{d:T?Pt(S,1):zt(S,1,C,1),"data-cut":T,"data-odd":!1,"data-tail":!0,
"data-drawn":b>=c});for(let x of n.slice(f))x.hidden=!0;w(o,{"data-u":`u = ${y.toFixed(3)}`,style:{"--x":y}}),w(a,{"aria-label":h})}return{node:a,update:i}}var ae=()=>p(
"span",{class:"plm-flow-name","aria-hidden":"true"}),et=t=>(1e3*t).toFixed(1),Pt=(t,e)=>`M${et(t)} 0H${et(e)}V30H${et(t)}Z`;function zt(t,e,n,o){let[s,r,a,i]=[t,
e,o,n].map(et);return`M${s} 0H${r}V30C${r} 52 ${a} 46 ${a} 68V100H${i}V68C${i} 46 ${s} 52 ${s} 30Z`}var yt={};R(yt,{fromBase64:()=>ie,fromHalf:()=>ce});function ie(t){let e=atob(t),n=new Uint8Array(e.length);for(let o=0;o<e.length;o++)n[o]=e.charCodeAt(o);return n}
function ce(t){let e=new Float32Array(t.length),n=new Uint32Array(e.buffer);for(let o=0;o<t.length;o++){let s=(t[o]&32768)<<16,r=t[o]>>10&31,a=t[o]&1023;if(r===
0)e[o]=(s?-1:1)*a*2**-24;else{let i=r===31?255:r+112;n[o]=s|i<<23|a<<13}}return e}var vt={};R(vt,{mulberry32:()=>le,uniform:()=>kt});function Nt(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function le(t){let e=t>>>0;return()=>Nt(e=e+1831565813>>>
0)}var kt=(t,e)=>Nt(t+Math.imul(e+1,1831565813)>>>0);var Mt={};R(Mt,{die:()=>pe,examine:()=>de,look:()=>fe});var pe=(t,e,n={})=>kt(t+Math.imul(2654435769,n[e]??0)>>>0,e);function fe(t,e,n){let o=n===1?t:dt(t,e,n),s=Q(o),r=W(t,s,s.length,1);return{penalty:n,shifted:o,ranking:s,
own:r,ownEntropy:X(r)}}function de(t,e,n,o){let{shifted:s,ranking:r,own:a,ownEntropy:i}=t,{kept:m,probs:l,stages:h}=ut(s,e,n,r),d=mt(l,o),g=0;for(let u=0;u<m;u++)
g+=a[u];return{ranking:r,own:a,kept:m,probs:l,stages:h,drawn:d,id:r[d],p:a[d],u:o,mass:g,ownEntropy:i,entropy:X(l)}}(globalThis.plm??={}).tokens=Object.assign({},ft,wt,gt,pt,bt,yt,vt,xt,at,Mt);})();
