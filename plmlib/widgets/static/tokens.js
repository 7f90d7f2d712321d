(()=>{var Kt=Object.defineProperty;var R=(t,e)=>{for(var n in e)Kt(t,n,{get:e[n],enumerable:!0})};var ft={};R(ft,{TOP:()=>j,bars:()=>Gt});var{visible:At,spelled:Ct,h:f,set:y,unique:St,tableSwitch:ue,copyCode:me,resetButton:he,isOpen:xe,cover:ge,guess:we,onEnter:be,numberBox:ye,slider:ke,buttons:ve,
toggles:Me,check:$e,textbox:Ae,menu:Ce,model:Se,models:Ee,short:K,fixed:W,widget:Te,fromBase64:_e,fromHalf:Oe,within:Fe,sliderEnds:Re,accepted:je,unpack:Be,mulberry32:He,
uniform:Et,tokenise:Le}=globalThis.plm.ui;var pt={};R(pt,{CATS:()=>P,LETTERS:()=>D,label:()=>q,nodes:()=>Q,parts:()=>Y,percent:()=>z,said:()=>ct,title:()=>lt});var at={};R(at,{CHARACTER:()=>ot,bytesOf:()=>rt,spell:()=>st});var ot=[],_t=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;ot[t]=
String.fromCharCode(n?t:e++),_t.set(ot[t],t)}var rt=t=>[...t].map(e=>_t.get(e));function st(t){let e=t.flat(),n=t.flatMap((r,a)=>r.map(()=>a)),o=t.map(()=>[]),s=0;
for(;s<e.length;){let r=qt(e.slice(s,s+Tt(e[s]))),a=r===null?1:Tt(e[s]),i=o[n[s+a-1]];r===null?i.push(e[s]):typeof i.at(-1)=="string"?i.push(i.pop()+r):i.push(r),
s+=a}return o}function Tt(t){return t<128?1:t<224?2:t<240?3:4}var Wt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function qt(t){if(t[0]<128)return String.fromCharCode(
t[0]);try{return Wt.decode(Uint8Array.from(t))}catch{return null}}var D="ABCD",P=[1,2,3,6];function z(t){return t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %"}var Ot=t=>t.toString(16).
toUpperCase().padStart(2,"0"),it=t=>typeof t=="number",Y=(t,e)=>st(e.map(n=>rt(t[n]??""))),Q=t=>t.flatMap(e=>it(e)?f("span",{class:"plm-chip"},Ot(e)):At(e)),Ft=(t,e)=>Y(
t,[e])[0].map(n=>it(n)?n:n.replace(/ /g,"␣")),q=(t,e)=>Q(Ft(t,e)),ct=(t,e)=>Ft(t,e).map(n=>it(n)?`⟨${Ot(n)}⟩`:Ct(n)).join("");function lt(t,{temperature:e,
top_k:n,top_p:o,min_p:s,repetition_penalty:r}){let a=[];return e===0||n===1||o===0?a.push(t("greedy")):(e!==1&&a.push(`T ${K(e)}`),n>0&&a.push(`top-k ${n}`),o<1&&
a.push(`top-p ${K(o)}`),s>0&&a.push(`min-p ${K(s)}`),a.length===0&&a.push(t("pure"))),r!==1&&a.push(`${t("penalty")} ${K(r)}`),a.join(" · ")}var j=30,Zt=[.02,.05,.1,.2,.3,.5,.75,1];function Gt(t){let{t:e}=t,n=Array.from({length:j},()=>jt("plm-bar-row")),o=jt("plm-bar-row plm-tail"),s=f("div",{class:"\
plm-bars-scale","aria-hidden":"true"}),r=f("div",{class:"plm-cut","aria-hidden":"true"}),a=f("div",{class:"plm-bars-rows"},n.map(({node:p})=>p),o.node,r),i=f("d\
iv",{class:"plm-bars",role:"img"},s,a);function m(p,h,g,l){let{ranking:u,own:w,probs:b,kept:v,drawn:d}=h,c=Math.min(j,u.length),k={before:Rt(w,c),after:Rt(b,c)},
C=Math.max(w[0],b[0],k.before,k.after),S=Zt.find($=>$>=C)??1;n.forEach(($,O)=>{if($.node.hidden=O>=c,$.node.hidden)return;let B=()=>q(p,u[O]),N={before:w[O],after:b[O]??
0};$.update({key:u[O],text:B,...N,cut:O>=v,drawn:O===d,top:S})});let T={n:u.length-c,kept:Math.max(0,v-c)},x=`${T.n} ${T.kept}`,_=()=>[e("tail",T)];if(o.node.hidden=
T.n===0,o.update({key:x,text:_,...k,cut:T.kept===0,drawn:d>=c,top:S}),y(s,{"data-top":z(S),"data-half":z(S/2)}),r.hidden=v>=c,!r.hidden){let $=e("cut",{filter:e(
Jt(h,g)),kept:v});y(r,{"data-text":`✂ ${$}`,style:{"--row":v}})}y(i,{"aria-label":l})}return{node:i,update:m}}function Rt(t,e){let n=0;for(let o=e;o<t.length;o++)
n+=t[o];return n}var Jt=({stages:t,kept:e},n)=>n[t.indexOf(e)];function jt(t){let e=f("span",{class:"plm-bar-name"}),n=f("i",{class:"plm-before"}),o=f("i",{class:"\
plm-after"}),s=f("div",{class:"plm-track"},n,o),r=f("span",{class:"plm-bar-number"}),a=f("div",{class:t},e,s,r),i;function m({key:p,text:h,before:g,after:l,cut:u,
drawn:w,top:b}){i!==p&&e.replaceChildren(...h()),i=p;let v=d=>`${(100*d/b).toFixed(2)}%`;y(s,{style:{"--before":v(g),"--after":v(l)}}),y(r,{text:u?"":z(l)}),y(a,
{"data-cut":u,"data-drawn":w})}return{node:a,update:m}}var gt={};R(gt,{cards:()=>Xt,repeats:()=>Dt});var xt={};R(xt,{NEUTRAL:()=>Ht,ORDER:()=>Bt,SLACK:()=>Yt,distinct:()=>et,distribution:()=>ut,drawWith:()=>mt,entropy:()=>tt,nucleusSize:()=>Lt,rank:()=>X,repeated:()=>ht,
repetition:()=>dt,softmax:()=>Z});var Bt=["temperature","top_k","top_p","min_p"],Yt=1e-6,Ht={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function X(t){
let e=Float32Array.from(t),n=new Float64Array(e.length),o=new Uint32Array(e.length);for(let r=0;r<e.length;r++)e[r]+=0;let s=new Uint32Array(e.buffer);for(let r=0;r<
n.length;r++){let a=s[r]>>>31;n[r]=(a?s[r]:2147483647-s[r])*2**21+r}n.sort();for(let r=0;r<o.length;r++)o[r]=n[r]%2**21;return o}function dt(t,e,n){let o=Float32Array.
from(t);for(let s of new Set(e))o[s]=t[s]>0?t[s]/n:t[s]*n;return o}function Z(t,e,n,o){let s=new Float64Array(n),r=t[e[0]],a=1;s[0]=1;for(let i=1;i<n;i++)s[i]=o===
0?0:Math.exp((t[e[i]]-r)/o),a+=s[i];for(let i=0;i<n;i++)s[i]/=a;return s}function Lt(t,e){if(e>=1)return t.length;let n=1,o=t[0];for(;n<t.length&&o<e-1e-6;)o+=t[n++];
return n}function ut(t,e,n=Bt,o=X(t)){let{temperature:s,top_k:r,top_p:a,min_p:i}={...Ht,...e},m=[],p=o.length,h=1;for(;p>1&&t[o[p-1]]===-1/0;)p--;for(let g of n){
if(g==="temperature"&&(h=s),h===0&&(p=1),g==="top_k"&&r>0&&(p=Math.min(p,r)),g==="top_p"&&a<1&&(p=Lt(Z(t,o,p,h),a)),g==="min_p"&&i>0){let l=t[o[0]]+h*(Math.log(
i)-1e-6);for(;p>1&&t[o[p-1]]<l;)p--}m.push(p)}return{kept:p,probs:Z(t,o,p,h),stages:m}}function mt(t,e){let n=0,o=0;for(let r=0;r<t.length;r++)t[r]>0&&(n+=t[r],
o=r);let s=0;for(let r=0;r<o;r++)if(s+=t[r],s>e*n)return r;return o}function tt(t){let e=0;for(let n of t)n>0&&(e-=n*Math.log(n));return e}function et(t,e){let n=t.
slice(e-1).map((o,s)=>t.slice(s,s+e).join(" "));return n.length?new Set(n).size/n.length:1}var ht=(t,e)=>1-et(t,e);var Qt=7;function Xt(t,{onpick:e,onremove:n}){let o=[...D].map((i,m)=>te(t,m,{onpick:e,onremove:n})),s=o.map(({node:i})=>i),r=f("div",{class:"plm-runs",role:"gr\
oup","aria-label":t.t("runs")},s);function a(i,m){o.forEach((p,h)=>{p.node.hidden=h>=m.strategies.length,!p.node.hidden&&i.runs[h]&&p.update(i,m,i.runs[h])})}return{
node:r,update:a,card:i=>s[i]}}function te({t,wants:e,limits:n},o,{onpick:s,onremove:r}){let a={name:D[o]},i=f("span"),m=f("span",{class:"plm-letter","aria-hidde\
n":"true"},D[o]),h=f("button",{type:"button",class:"plm-run-head",onclick:()=>s(o)},m,i),g={type:"button",class:"plm-run-remove","aria-label":t("remove",a),onclick:()=>r(
o)},l=e("strategies")&&f("button",g,"×"),u=f("span",{class:"plm-prompt"}),w={role:"listbox",tabindex:"0",onkeydown:_,onclick:$},b=f("div",{class:"plm-run-text",
id:St("run"),...w}),v=f("p",{class:"plm-run-facts"}),d=f("section",{class:`plm-run plm-cat-${P[o]}`,"aria-label":t("strategy",a)},f("div",{class:"plm-run-top"},
h,l),f("div",{class:"plm-run-body"},u,b),v),c=[],k=0,C=0,S,T,x;function _(A){let M={ArrowRight:k+1,ArrowDown:k+1,ArrowLeft:k-1,ArrowUp:k-1,Home:0,End:C-1}[A.key];
M!==void 0&&(A.preventDefault(),k=Math.max(0,Math.min(C-1,M)),s(o,k))}function $(A){let M=c.indexOf(A.target.closest("[role=option]"));M>=0&&s(o,M)}function O(A,M,H){
let{tokens:G,prompt:L}=A,{strategies:E,selected:F}=M,U=F===o,I=lt(t,E[o]),V=[U,I,E.length].join();if(A.busy&&!U&&x===V)return;let Mt=[H.version,M.step,L,V].join();
if(S===H&&T===Mt)return;x=V,S=H,T=Mt;let J=H.steps.map(({id:Vt})=>Vt),$t=Y(G,[...L,...J]);k=Math.min(M.step,J.length-1),C=J.length,y(d,{"data-current":U}),y(i,{
text:I}),y(h,{"aria-pressed":U}),l&&(l.hidden=E.length<=n.strategies.fewest),Ut(u,L,$t.slice(0,L.length).flat()),B(G,H.steps,$t.slice(L.length),U);let It=t("run",
{...a,title:I});y(b,{"aria-label":It,"aria-activedescendant":c[k]?.id}),y(v,{text:N(J,H.stop)})}function B(A,M,H,G){let L=Dt(M.map(({id:E})=>E),4);for(;c.length<
M.length;){let E=f("span",{role:"option",id:`${b.id}-${c.length}`});c.push(b.appendChild(E))}c.forEach((E,F)=>{if(E.hidden=F>=M.length,E.hidden)return;let{id:U,
p:I}=M[F],V=t("token",{step:F+1,token:ct(A,U),p:z(I)});Ut(E,U,H[F]),y(E,{class:L[F]?"plm-token plm-loop":"plm-token","aria-selected":G&&F===k,"aria-label":L[F]?
V+t("again"):V,style:{"--s":Math.min(1,-Math.log(I)/Qt).toFixed(2)}})})}function N(A,M){return t("facts",{distinct:W(et(A,2),2),repeated:W(ht(A,4),2),stop:M?t(`\
stop_${M}`):"…"})}return{node:d,update:O}}function Ut(t,e,n){let o=JSON.stringify([e,n]);t.dataset.key!==o&&(t.dataset.key=o,t.replaceChildren(...Q(n)))}function Dt(t,e){
let n=new Set;return t.map((o,s)=>{if(s<e-1)return!1;let r=t.slice(s-e+1,s+1).join(" "),a=n.has(r);return n.add(r),a})}var bt={};R(bt,{curves:()=>ne});var{chart:wt,ticks:Ge,scatter:Je,erf:Ye,normalCdf:Qe,normalPdf:Xe,probit:tn,FUNCTIONS:en,points:nn,peak:on,landmarks:rn,outputs:sn}=globalThis.plm.chart;var ee=[void 0,"9 6","2 7","14 5 2 5"];function ne({t},{onpick:e,length:n}){let o=l=>e(Math.max(0,Math.min(n()-1,Math.round(l)-1))),s=wt({height:250,onpoint:o}),
r=wt({height:250,onpoint:o}),a=(l,{node:u})=>{let w=f("p",{class:"plm-heading"},t(l),f("small",{},t("curve_note")));return f("div",{},w,u)},i=a("curve_kept",s),
m=f("div",{class:"plm-curves"},f("div",{},i),a("curve_entropy",r)),p,h;function g({runs:l,vocab:u},w){let b=[...l.map(({version:c})=>c),w.selected,w.step].join();
if(p===l.at(-1)&&h===b)return;p=l.at(-1),h=b,y(m,{"data-open":P[w.selected]});let v=Math.log10(u);s.update(Nt(t,l,w,{what:t("curve_kept"),y:[-.12,v+.15],of:c=>Math.
log10(c.kept),format:c=>String(Math.round(10**c)),ticks:[0,1,2,3,4].filter(c=>c<=v)}));let d=l.flatMap(({steps:c})=>c.map(({ownEntropy:k})=>k));r.update(Nt(t,l,
w,{what:t("curve_entropy"),y:[-.1,Math.ceil(Math.max(4,...d))],of:c=>c.ownEntropy,format:c=>W(c,c%1?2:0)}))}return{node:m,kept:i,update:g}}function Nt(t,e,{step:n},{
what:o,y:s,of:r,format:a,ticks:i}){let m=e.map(({steps:d})=>d.map((c,k)=>[k+1,r(c)])),p=m.flat().map(([,d])=>d),h=a(Math.min(...p)),g=a(Math.max(...p)),u=m.map(
d=>d[n]?.[1]).map((d,c)=>({value:d,i:c})).filter(({value:d})=>d!==void 0),w=u.map(({value:d,i:c})=>`${D[c]} ${a(d)}`).join(", "),b=u.map(({value:d,i:c})=>({x:n+
1,y:d,cat:P[c],text:D[c],dx:9,dy:5})),v=m.map((d,c)=>({cat:P[c],dash:ee[c],points:d}));return{x:[1,Math.max(2,...e.map(({steps:d})=>d.length))],y:s,format:a,ticks:{
y:i},rule:n+1,finding:t("curve_finding",{what:o,low:h,high:g,list:w}),lines:v.filter(({points:d})=>d.length>1),marks:oe(b,(s[1]-s[0])/14)}}function oe(t,e){let n=t.
sort((o,s)=>o.y-s.y);return n.forEach((o,s)=>{let r=n[s-1];!r||o.y-r.y>e||(o.text=[...r.text,o.text].sort().join(""),r.text="")}),n}var yt={};R(yt,{strip:()=>se});var re=.055;function se(t){let e=Array.from({length:j+1},()=>f("path",{class:"plm-flow"})),n=Array.from({length:2*j},ae),o=f("span",{class:"plm-needle","aria-hi\
dden":"true"}),r=f("svg",{...{viewBox:"0 0 1000 100",preserveAspectRatio:"none"},class:"plm-strip-svg","aria-hidden":"true"},e),a=f("div",{class:"plm-strip",role:"\
img"},r,n,o);function i(m,p,h){let{ranking:g,own:l,probs:u,kept:w,drawn:b,u:v}=p,d=Math.min(j,g.length),c=0;function k(x,_,$,O){if($<re||c>=n.length)return;let B=n[c++],
N=g[x];B.hidden=!1,B.dataset.id!==String(N)&&B.replaceChildren(...q(m,N)),y(B,{"data-id":N,"data-lane":O,"data-on":x===b,style:{"--x":_,"--w":$}})}let C=0,S=0;for(let x=0;x<
j;x++){let _={above:C,below:S};x<d&&(C+=l[x]),S+=u[x]??0;let $=x>=w;y(e[x],{d:$?Pt(_.above,C):zt(_.above,C,_.below,S),"data-cut":$,"data-odd":x%2===1,"data-draw\
n":x===b}),!(x>=d)&&(k(x,_.above,l[x],"own"),$||k(x,_.below,u[x],"after"))}let T=w<=d;y(e[j],{d:T?Pt(C,1):zt(C,1,S,1),"data-cut":T,"data-odd":!1,"data-tail":!0,
"data-drawn":b>=d});for(let x of n.slice(c))x.hidden=!0;y(o,{"data-u":`u = ${v.toFixed(3)}`,style:{"--x":v}}),y(a,{"aria-label":h})}return{node:a,update:i}}var ae=()=>f(
"span",{class:"plm-flow-name","aria-hidden":"true"}),nt=t=>(1e3*t).toFixed(1),Pt=(t,e)=>`M${nt(t)} 0H${nt(e)}V30H${nt(t)}Z`;function zt(t,e,n,o){let[s,r,a,i]=[t,
e,o,n].map(nt);return`M${s} 0H${r}V30C${r} 52 ${a} 46 ${a} 68V100H${i}V68C${i} 46 ${s} 52 ${s} 30Z`}var kt={};R(kt,{die:()=>ie,examine:()=>le,look:()=>ce});var ie=(t,e,n={})=>Et(t+Math.imul(2654435769,n[e]??0)>>>0,e);function ce(t,e,n){let o=n===1?t:dt(t,e,n),s=X(o),r=Z(t,s,s.length,1);return{penalty:n,shifted:o,ranking:s,
own:r,ownEntropy:tt(r)}}function le(t,e,n,o){let{shifted:s,ranking:r,own:a,ownEntropy:i}=t,{kept:m,probs:p,stages:h}=ut(s,e,n,r),g=mt(p,o),l=0;for(let u=0;u<m;u++)
l+=a[u];return{ranking:r,own:a,kept:m,probs:p,stages:h,drawn:g,id:r[g],p:a[g],u:o,mass:l,ownEntropy:i,entropy:tt(p)}}var vt={};R(vt,{wholeWords:()=>fe});var pe=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fe({tokens:t,unknown:e,begin:n,end:o,mask:s,
specials:r}){let a=new Set(r),i=new Map(t.map((l,u)=>[l,u]).filter(([,l])=>!a.has(l))),m=l=>l.split(pe).filter(Boolean).map(u=>i.get(u)??e),p=l=>i.get(l)??i.get(
l.replace(/^##/,""))??e;function h(l,u){let w=[n,...m(l),o],b=u===void 0?[]:[...m(u),o];return{ids:[...w,...b],segments:[...w.map(()=>0),...b.map(()=>1)]}}let g=t.
map((l,u)=>u).filter(l=>!a.has(l));return{tokens:t,unknown:e,begin:n,end:o,mask:s,ordinary:g,encode:m,inputs:h,idOf:p,id:l=>i.get(l)}}(globalThis.plm??={}).tokens=Object.assign({},ft,gt,bt,pt,yt,xt,at,kt,vt);})();
