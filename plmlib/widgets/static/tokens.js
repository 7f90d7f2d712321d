(()=>{var Kt=Object.defineProperty;var F=(t,e)=>{for(var n in e)Kt(t,n,{get:e[n],enumerable:!0})};var ft={};F(ft,{TOP:()=>j,bars:()=>Gt});var{visible:At,spelled:St,h:p,set:b,unique:Ct,tableSwitch:ue,copyCode:me,resetButton:he,isOpen:xe,cover:we,guess:ge,onEnter:be,numberBox:ye,slider:ve,buttons:ke,
toggles:Me,check:$e,textbox:Ae,menu:Se,models:Ce,short:K,fixed:W,widget:Ee,fromBase64:Te,fromHalf:_e,within:Oe,sliderEnds:Re,accepted:Fe,mulberry32:je,uniform:Et,
tokenise:Be}=globalThis.plm.ui;var pt={};F(pt,{CATS:()=>z,LETTERS:()=>U,label:()=>q,nodes:()=>Q,parts:()=>Y,percent:()=>N,said:()=>ct,title:()=>lt});var at={};F(at,{CHARACTER:()=>ot,bytesOf:()=>rt,spell:()=>st});var ot=[],_t=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;ot[t]=
String.fromCharCode(n?t:e++),_t.set(ot[t],t)}var rt=t=>[...t].map(e=>_t.get(e));function st(t){let e=t.flat(),n=t.flatMap((r,a)=>r.map(()=>a)),o=t.map(()=>[]),s=0;
for(;s<e.length;){let r=qt(e.slice(s,s+Tt(e[s]))),a=r===null?1:Tt(e[s]),i=o[n[s+a-1]];r===null?i.push(e[s]):typeof i.at(-1)=="string"?i.push(i.pop()+r):i.push(r),
s+=a}return o}function Tt(t){return t<128?1:t<224?2:t<240?3:4}var Wt=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function qt(t){if(t[0]<128)return String.fromCharCode(
t[0]);try{return Wt.decode(Uint8Array.from(t))}catch{return null}}var U="ABCD",z=[1,2,3,6];function N(t){return t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %"}var Ot=t=>t.toString(16).
toUpperCase().padStart(2,"0"),it=t=>typeof t=="number",Y=(t,e)=>st(e.map(n=>rt(t[n]??""))),Q=t=>t.flatMap(e=>it(e)?p("span",{class:"plm-chip"},Ot(e)):At(e)),Rt=(t,e)=>Y(
t,[e])[0].map(n=>it(n)?n:n.replace(/ /g,"␣")),q=(t,e)=>Q(Rt(t,e)),ct=(t,e)=>Rt(t,e).map(n=>it(n)?`⟨${Ot(n)}⟩`:St(n)).join("");function lt(t,{temperature:e,
top_k:n,top_p:o,min_p:s,repetition_penalty:r}){let a=[];return e===0||n===1||o===0?a.push(t("greedy")):(e!==1&&a.push(`T ${K(e)}`),n>0&&a.push(`top-k ${n}`),o<1&&
a.push(`top-p ${K(o)}`),s>0&&a.push(`min-p ${K(s)}`),a.length===0&&a.push(t("pure"))),r!==1&&a.push(`${t("penalty")} ${K(r)}`),a.join(" · ")}var j=30,Zt=[.02,.05,.1,.2,.3,.5,.75,1];function Gt(t){let{t:e}=t,n=Array.from({length:j},()=>jt("plm-bar-row")),o=jt("plm-bar-row plm-tail"),s=p("div",{class:"\
plm-bars-scale","aria-hidden":"true"}),r=p("div",{class:"plm-cut","aria-hidden":"true"}),a=p("div",{class:"plm-bars-rows"},n.map(({node:l})=>l),o.node,r),i=p("d\
iv",{class:"plm-bars",role:"img"},s,a);function m(l,h,d,f){let{ranking:x,own:g,probs:v,kept:k,drawn:u}=h,c=Math.min(j,x.length),y={before:Ft(g,c),after:Ft(v,c)},
S=Math.max(g[0],v[0],y.before,y.after),C=Zt.find($=>$>=S)??1;n.forEach(($,O)=>{if($.node.hidden=O>=c,$.node.hidden)return;let B=()=>q(l,x[O]),P={before:g[O],after:v[O]??
0};$.update({key:x[O],text:B,...P,cut:O>=k,drawn:O===u,top:C})});let T={n:x.length-c,kept:Math.max(0,k-c)},w=`${T.n} ${T.kept}`,_=()=>[e("tail",T)];if(o.node.hidden=
T.n===0,o.update({key:w,text:_,...y,cut:T.kept===0,drawn:u>=c,top:C}),b(s,{"data-top":N(C),"data-half":N(C/2)}),r.hidden=k>=c,!r.hidden){let $=e("cut",{filter:e(
Jt(h,d)),kept:k});b(r,{"data-text":`✂ ${$}`,style:{"--row":k}})}b(i,{"aria-label":f})}return{node:i,update:m}}function Ft(t,e){let n=0;for(let o=e;o<t.length;o++)
n+=t[o];return n}var Jt=({stages:t,kept:e},n)=>n[t.indexOf(e)];function jt(t){let e=p("span",{class:"plm-bar-name"}),n=p("i",{class:"plm-before"}),o=p("i",{class:"\
plm-after"}),s=p("div",{class:"plm-track"},n,o),r=p("span",{class:"plm-bar-number"}),a=p("div",{class:t},e,s,r),i;function m({key:l,text:h,before:d,after:f,cut:x,
drawn:g,top:v}){i!==l&&e.replaceChildren(...h()),i=l;let k=u=>`${(100*u/v).toFixed(2)}%`;b(s,{style:{"--before":k(d),"--after":k(f)}}),b(r,{text:x?"":N(f)}),b(a,
{"data-cut":x,"data-drawn":g})}return{node:a,update:m}}var wt={};F(wt,{cards:()=>Xt,repeats:()=>Ut});var xt={};F(xt,{NEUTRAL:()=>Ht,ORDER:()=>Bt,SLACK:()=>Yt,distinct:()=>et,distribution:()=>ut,drawWith:()=>mt,entropy:()=>tt,nucleusSize:()=>Lt,rank:()=>X,repeated:()=>ht,
repetition:()=>dt,softmax:()=>Z});var Bt=["temperature","top_k","top_p","min_p"],Yt=1e-6,Ht={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function X(t){
let e=Float32Array.from(t),n=new Float64Array(e.length),o=new Uint32Array(e.length);for(let r=0;r<e.length;r++)e[r]+=0;let s=new Uint32Array(e.buffer);for(let r=0;r<
n.length;r++){let a=s[r]>>>31;n[r]=(a?s[r]:2147483647-s[r])*2**21+r}n.sort();for(let r=0;r<o.length;r++)o[r]=n[r]%2**21;return o}function dt(t,e,n){let o=Float32Array.
from(t);for(let s of new Set(e))o[s]=t[s]>0?t[s]/n:t[s]*n;return o}function Z(t,e,n,o){let s=new Float64Array(n),r=t[e[0]],a=1;s[0]=1;for(let i=1;i<n;i++)s[i]=o===
0?0:Math.exp((t[e[i]]-r)/o),a+=s[i];for(let i=0;i<n;i++)s[i]/=a;return s}function Lt(t,e){if(e>=1)return t.length;let n=1,o=t[0];for(;n<t.length&&o<e-1e-6;)o+=t[n++];
return n}function ut(t,e,n=Bt,o=X(t)){let{temperature:s,top_k:r,top_p:a,min_p:i}={...Ht,...e},m=[],l=o.length,h=1;for(;l>1&&t[o[l-1]]===-1/0;)l--;for(let d of n){
if(d==="temperature"&&(h=s),h===0&&(l=1),d==="top_k"&&r>0&&(l=Math.min(l,r)),d==="top_p"&&a<1&&(l=Lt(Z(t,o,l,h),a)),d==="min_p"&&i>0){let f=t[o[0]]+h*(Math.log(
i)-1e-6);for(;l>1&&t[o[l-1]]<f;)l--}m.push(l)}return{kept:l,probs:Z(t,o,l,h),stages:m}}function mt(t,e){let n=0,o=0;for(let r=0;r<t.length;r++)t[r]>0&&(n+=t[r],
o=r);let s=0;for(let r=0;r<o;r++)if(s+=t[r],s>e*n)return r;return o}function tt(t){let e=0;for(let n of t)n>0&&(e-=n*Math.log(n));return e}function et(t,e){let n=t.
slice(e-1).map((o,s)=>t.slice(s,s+e).join(" "));return n.length?new Set(n).size/n.length:1}var ht=(t,e)=>1-et(t,e);var Qt=7;function Xt(t,{onpick:e,onremove:n}){let o=[...U].map((i,m)=>te(t,m,{onpick:e,onremove:n})),s=o.map(({node:i})=>i),r=p("div",{class:"plm-runs",role:"gr\
oup","aria-label":t.t("runs")},s);function a(i,m){o.forEach((l,h)=>{l.node.hidden=h>=m.strategies.length,!l.node.hidden&&i.runs[h]&&l.update(i,m,i.runs[h])})}return{
node:r,update:a,card:i=>s[i]}}function te({t,wants:e,limits:n},o,{onpick:s,onremove:r}){let a={name:U[o]},i=p("span"),m=p("span",{class:"plm-letter","aria-hidde\
n":"true"},U[o]),h=p("button",{type:"button",class:"plm-run-head",onclick:()=>s(o)},m,i),d={type:"button",class:"plm-run-remove","aria-label":t("remove",a),onclick:()=>r(
o)},f=e("strategies")&&p("button",d,"×"),x=p("span",{class:"plm-prompt"}),g={role:"listbox",tabindex:"0",onkeydown:_,onclick:$},v=p("div",{class:"plm-run-text",
id:Ct("run"),...g}),k=p("p",{class:"plm-run-facts"}),u=p("section",{class:`plm-run plm-cat-${z[o]}`,"aria-label":t("strategy",a)},p("div",{class:"plm-run-top"},
h,f),p("div",{class:"plm-run-body"},x,v),k),c=[],y=0,S=0,C,T,w;function _(A){let M={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:S-1}[A.key];
M!==void 0&&(A.preventDefault(),y=Math.max(0,Math.min(S-1,M)),s(o,y))}function $(A){let M=c.indexOf(A.target.closest("[role=option]"));M>=0&&s(o,M)}function O(A,M,H){
let{tokens:G,prompt:L}=A,{strategies:E,selected:R}=M,D=R===o,V=lt(t,E[o]),I=[D,V,E.length].join();if(A.busy&&!D&&w===I)return;let Mt=[H.version,M.step,L,I].join();
if(C===H&&T===Mt)return;w=I,C=H,T=Mt;let J=H.steps.map(({id:It})=>It),$t=Y(G,[...L,...J]);y=Math.min(M.step,J.length-1),S=J.length,b(u,{"data-current":D}),b(i,{
text:V}),b(h,{"aria-pressed":D}),f&&(f.hidden=E.length<=n.strategies.fewest),Dt(x,L,$t.slice(0,L.length).flat()),B(G,H.steps,$t.slice(L.length),D);let Vt=t("run",
{...a,title:V});b(v,{"aria-label":Vt,"aria-activedescendant":c[y]?.id}),b(k,{text:P(J,H.stop)})}function B(A,M,H,G){let L=Ut(M.map(({id:E})=>E),4);for(;c.length<
M.length;){let E=p("span",{role:"option",id:`${v.id}-${c.length}`});c.push(v.appendChild(E))}c.forEach((E,R)=>{if(E.hidden=R>=M.length,E.hidden)return;let{id:D,
p:V}=M[R],I=t("token",{step:R+1,token:ct(A,D),p:N(V)});Dt(E,D,H[R]),b(E,{class:L[R]?"plm-token plm-loop":"plm-token","aria-selected":G&&R===y,"aria-label":L[R]?
I+t("again"):I,style:{"--s":Math.min(1,-Math.log(V)/Qt).toFixed(2)}})})}function P(A,M){return t("facts",{distinct:W(et(A,2),2),repeated:W(ht(A,4),2),stop:M?t(`\
stop_${M}`):"…"})}return{node:u,update:O}}function Dt(t,e,n){let o=JSON.stringify([e,n]);t.dataset.key!==o&&(t.dataset.key=o,t.replaceChildren(...Q(n)))}function Ut(t,e){
let n=new Set;return t.map((o,s)=>{if(s<e-1)return!1;let r=t.slice(s-e+1,s+1).join(" "),a=n.has(r);return n.add(r),a})}var bt={};F(bt,{curves:()=>ne});var{chart:gt,ticks:qe,scatter:Ze}=globalThis.plm.chart;var ee=[void 0,"9 6","2 7","14 5 2 5"];function ne({t},{onpick:e,length:n}){let o=f=>e(Math.max(0,Math.min(n()-1,Math.round(f)-1))),s=gt({height:250,onpoint:o}),
r=gt({height:250,onpoint:o}),a=(f,{node:x})=>{let g=p("p",{class:"plm-heading"},t(f),p("small",{},t("curve_note")));return p("div",{},g,x)},i=a("curve_kept",s),
m=p("div",{class:"plm-curves"},p("div",{},i),a("curve_entropy",r)),l,h;function d({runs:f,vocab:x},g){let v=[...f.map(({version:c})=>c),g.selected,g.step].join();
if(l===f.at(-1)&&h===v)return;l=f.at(-1),h=v,b(m,{"data-open":z[g.selected]});let k=Math.log10(x);s.update(Pt(t,f,g,{what:t("curve_kept"),y:[-.12,k+.15],of:c=>Math.
log10(c.kept),format:c=>String(Math.round(10**c)),ticks:[0,1,2,3,4].filter(c=>c<=k)}));let u=f.flatMap(({steps:c})=>c.map(({ownEntropy:y})=>y));r.update(Pt(t,f,
g,{what:t("curve_entropy"),y:[-.1,Math.ceil(Math.max(4,...u))],of:c=>c.ownEntropy,format:c=>W(c,c%1?2:0)}))}return{node:m,kept:i,update:d}}function Pt(t,e,{step:n},{
what:o,y:s,of:r,format:a,ticks:i}){let m=e.map(({steps:u})=>u.map((c,y)=>[y+1,r(c)])),l=m.flat().map(([,u])=>u),h=a(Math.min(...l)),d=a(Math.max(...l)),x=m.map(
u=>u[n]?.[1]).map((u,c)=>({value:u,i:c})).filter(({value:u})=>u!==void 0),g=x.map(({value:u,i:c})=>`${U[c]} ${a(u)}`).join(", "),v=x.map(({value:u,i:c})=>({x:n+
1,y:u,cat:z[c],text:U[c],dx:9,dy:5})),k=m.map((u,c)=>({cat:z[c],dash:ee[c],points:u}));return{x:[1,Math.max(2,...e.map(({steps:u})=>u.length))],y:s,format:a,ticks:{
y:i},rule:n+1,finding:t("curve_finding",{what:o,low:h,high:d,list:g}),lines:k.filter(({points:u})=>u.length>1),marks:oe(v,(s[1]-s[0])/14)}}function oe(t,e){let n=t.
sort((o,s)=>o.y-s.y);return n.forEach((o,s)=>{let r=n[s-1];!r||o.y-r.y>e||(o.text=[...r.text,o.text].sort().join(""),r.text="")}),n}var yt={};F(yt,{strip:()=>se});var re=.055;function se(t){let e=Array.from({length:j+1},()=>p("path",{class:"plm-flow"})),n=Array.from({length:2*j},ae),o=p("span",{class:"plm-needle","aria-hi\
dden":"true"}),r=p("svg",{...{viewBox:"0 0 1000 100",preserveAspectRatio:"none"},class:"plm-strip-svg","aria-hidden":"true"},e),a=p("div",{class:"plm-strip",role:"\
img"},r,n,o);function i(m,l,h){let{ranking:d,own:f,probs:x,kept:g,drawn:v,u:k}=l,u=Math.min(j,d.length),c=0;function y(w,_,$,O){if($<re||c>=n.length)return;let B=n[c++],
P=d[w];B.hidden=!1,B.dataset.id!==String(P)&&B.replaceChildren(...q(m,P)),b(B,{"data-id":P,"data-lane":O,"data-on":w===v,style:{"--x":_,"--w":$}})}let S=0,C=0;for(let w=0;w<
j;w++){let _={above:S,below:C};w<u&&(S+=f[w]),C+=x[w]??0;let $=w>=g;b(e[w],{d:$?zt(_.above,S):Nt(_.above,S,_.below,C),"data-cut":$,"data-odd":w%2===1,"data-draw\
n":w===v}),!(w>=u)&&(y(w,_.above,f[w],"own"),$||y(w,_.below,x[w],"after"))}let T=g<=u;b(e[j],{d:T?zt(S,1):Nt(S,1,C,1),"data-cut":T,"data-odd":!1,"data-tail":!0,
"data-drawn":v>=u});for(let w of n.slice(c))w.hidden=!0;b(o,{"data-u":`u = ${k.toFixed(3)}`,style:{"--x":k}}),b(a,{"aria-label":h})}return{node:a,update:i}}var ae=()=>p(
"span",{class:"plm-flow-name","aria-hidden":"true"}),nt=t=>(1e3*t).toFixed(1),zt=(t,e)=>`M${nt(t)} 0H${nt(e)}V30H${nt(t)}Z`;function Nt(t,e,n,o){let[s,r,a,i]=[t,
e,o,n].map(nt);return`M${s} 0H${r}V30C${r} 52 ${a} 46 ${a} 68V100H${i}V68C${i} 46 ${s} 52 ${s} 30Z`}var vt={};F(vt,{die:()=>ie,examine:()=>le,look:()=>ce});var ie=(t,e,n={})=>Et(t+Math.imul(2654435769,n[e]??0)>>>0,e);function ce(t,e,n){let o=n===1?t:dt(t,e,n),s=X(o),r=Z(t,s,s.length,1);return{penalty:n,shifted:o,ranking:s,
own:r,ownEntropy:tt(r)}}function le(t,e,n,o){let{shifted:s,ranking:r,own:a,ownEntropy:i}=t,{kept:m,probs:l,stages:h}=ut(s,e,n,r),d=mt(l,o),f=0;for(let x=0;x<m;x++)
f+=a[x];return{ranking:r,own:a,kept:m,probs:l,stages:h,drawn:d,id:r[d],p:a[d],u:o,mass:f,ownEntropy:i,entropy:tt(l)}}var kt={};F(kt,{wholeWords:()=>fe});var pe=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;function fe({tokens:t,unknown:e,begin:n,end:o,mask:s,
specials:r}){let a=new Set(r),i=new Map(t.map((d,f)=>[d,f]).filter(([,d])=>!a.has(d))),m=d=>d.split(pe).filter(Boolean).map(f=>i.get(f)??e);function l(d,f){let x=[
n,...m(d),o],g=f===void 0?[]:[...m(f),o];return{ids:[...x,...g],segments:[...x.map(()=>0),...g.map(()=>1)]}}let h=t.map((d,f)=>f).filter(d=>!a.has(d));return{tokens:t,
unknown:e,begin:n,end:o,mask:s,ordinary:h,encode:m,inputs:l,id:d=>i.get(d)}}(globalThis.plm??={}).tokens=Object.assign({},ft,wt,bt,pt,yt,xt,at,vt,kt);})();
