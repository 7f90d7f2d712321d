(()=>{var Et=Object.defineProperty;var U=(t,n)=>{for(var e in n)Et(t,e,{get:n[e],enumerable:!0})};var nt={};U(nt,{TOP:()=>j,bars:()=>Rt,strip:()=>Bt});var{chart:J,ticks:Yt,short:D,fixed:P,visible:xt,spelled:gt,h:c,set:M,unique:wt,tableSwitch:Gt,table:Qt,copyCode:Xt,grid:te,shade:ee,guess:ne,numberBox:oe,slider:re,
select:ae,buttons:se,toggles:ie,check:le,textbox:pe,widget:ce,within:de,sliderEnds:fe}=globalThis.plm.ui;var et={};U(et,{CATS:()=>L,LETTERS:()=>B,label:()=>N,nodes:()=>K,parts:()=>I,percent:()=>O,said:()=>tt,title:()=>V});var X={};U(X,{CHARACTER:()=>Y,bytesOf:()=>G,spell:()=>Q});var Y=[],yt=new Map;for(let t=0,n=256;t<256;t++){let e=t>=33&&t<=126||t>=161&&t<=172||t>=174;Y[t]=String.
fromCharCode(e?t:n++),yt.set(Y[t],t)}var G=t=>[...t].map(n=>yt.get(n));function Q(t){let n=t.flat(),e=t.flatMap((a,o)=>a.map(()=>o)),r=t.map(()=>[]);for(let a=0;a<
n.length;){let o=n[a],l=o<128?1:o<224?2:o<240?3:4,s=l===1?String.fromCharCode(o):Tt(n.slice(a,a+l)),f=r[e[s===null?a:a+l-1]];s===null?f.push(o):typeof f.at(-1)==
"string"?f.push(f.pop()+s):f.push(s),a+=s===null?1:l}return r}var Ct=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Tt(t){try{return Ct.decode(Uint8Array.
from(t))}catch{return null}}var bt=t=>t.toString(16).toUpperCase().padStart(2,"0"),I=(t,n)=>Q(n.map(e=>G(t[e]??""))),K=t=>t.flatMap(n=>typeof n=="number"?c("span",{class:"plm-chip"},bt(n)):
xt(n)),N=(t,n)=>K(I(t,[n])[0].map(e=>typeof e=="number"?e:e.replace(/ /g,"␣"))),tt=(t,n)=>I(t,[n])[0].map(e=>typeof e=="number"?`⟨${bt(e)}⟩`:gt(e.replace(
/ /g,"␣"))).join("");function V(t,{temperature:n,top_k:e,top_p:r,min_p:a,repetition_penalty:o}){let s=n===0||e===1||r===0?[t("greedy")]:[n!==1&&`T ${D(n)}`,e>
0&&`top-k ${e}`,r<1&&`top-p ${D(r)}`,a>0&&`min-p ${D(a)}`].filter(Boolean);return[...s.length?s:[t("pure")],...o===1?[]:[`${t("penalty")} ${D(o)}`]].join(" · ")}
var B="ABCD",L=[1,2,3,6],O=t=>t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %";var j=30,Ft=[.02,.05,.1,.2,.3,.5,.75,1];function Rt(t){let{t:n}=t,e=Array.from({length:j+1},(f,p)=>Ut(p===j)),r=c("div",{class:"plm-bars-scale","aria-hidden":"t\
rue"}),a=c("div",{class:"plm-cut","aria-hidden":"true"}),o=c("div",{class:"plm-bars-rows"},e.map(({node:f})=>f),a),l=c("div",{class:"plm-bars",role:"img"},r,o);
function s(f,p,d,w){let{ranking:m,own:g,probs:T,kept:A,drawn:_}=p,S=Math.min(j,m.length),u=(y,x)=>{let C=0;for(let k=x;k<y.length;k++)C+=y[k];return C},F=[u(g,S),
u(T,S)],b=Math.max(g[0],T[0],...F),i=Ft.find(y=>y>=b)??1;e.forEach((y,x)=>{y.node.hidden=x>=S&&x<j,x<S&&y.update({key:m[x],text:()=>N(f,m[x]),before:g[x],after:T[x]??
0,cut:x>=A,drawn:x===_,top:i})});let h=m.length-S,E=Math.max(0,A-S);e[j].node.hidden=h===0,e[j].update({key:`${h} ${E}`,text:()=>[n("tail",{n:h,kept:E})],before:F[0],
after:F[1],cut:E===0,drawn:_>=S,top:i}),M(r,{"data-top":O(i),"data-half":O(i/2)}),a.hidden=A>=S,a.hidden||M(a,{"data-text":`✂ ${n("cut",{filter:n(jt(p,d)),kept:A})}`,
style:{"--row":A}}),M(l,{"aria-label":w})}return{node:l,update:s}}var jt=({stages:t,kept:n},e)=>e[t.findIndex(r=>r===n)];function Ut(t){let n=c("span",{class:"p\
lm-bar-name"}),e=c("div",{class:"plm-track"},c("i",{class:"plm-before"}),c("i",{class:"plm-after"})),r=c("span",{class:"plm-bar-number"}),a=c("div",{class:`plm-\
bar-row${t?" plm-tail":""}`},n,e,r),o;return{node:a,update({key:l,text:s,before:f,after:p,cut:d,drawn:w,top:m}){o!==l&&n.replaceChildren(...s()),o=l,M(e,{style:{
"--before":`${(100*f/m).toFixed(2)}%`,"--after":`${(100*p/m).toFixed(2)}%`}}),M(r,{text:d?"":O(p)}),M(a,{"data-cut":d,"data-drawn":w})}}}function Bt(t){let n=Array.
from({length:j+1},()=>c("path",{class:"plm-flow"})),e=Array.from({length:2*j},()=>c("span",{class:"plm-flow-name","aria-hidden":"true"})),r=c("span",{class:"plm\
-needle","aria-hidden":"true"}),a=c("div",{class:"plm-strip",role:"img"},c("svg",{viewBox:"0 0 1000 100",preserveAspectRatio:"none",class:"plm-strip-svg","aria-\
hidden":"true"},n),e,r);function o(l,s,f){let{ranking:p,own:d,probs:w,kept:m,drawn:g,u:T}=s,A=Math.min(j,p.length),_=0,S=0,u=0,F=(b,i,h,E,y)=>{if(h<.055||u>=e.length)
return;let x=e[u++];x.hidden=!1,x.dataset.id!==String(b)&&x.replaceChildren(...N(l,b)),M(x,{"data-id":b,"data-lane":E,"data-on":y,style:{"--x":i,"--w":h}})};n.forEach(
(b,i)=>{let h=i===j,E=h?m<=A:i>=m,y=h?1:i<A?_+d[i]:_,x=h?1:S+(w[i]??0),[C,k,H,$]=[_,y,x,S].map(R=>(1e3*R).toFixed(1)),v=h&&m>A?!0:!E;M(b,{d:v?`M${C} 0H${k}V30C${k}\
 52 ${H} 46 ${H} 68V100H${$}V68C${$} 46 ${C} 52 ${C} 30Z`:`M${C} 0H${k}V30H${C}Z`,"data-cut":E,"data-odd":i%2===1,"data-tail":h,"data-drawn":g===i||h&&g>=A}),!h&&
i<A&&(F(p[i],_,d[i],"own",i===g),E||F(p[i],S,w[i],"after",i===g)),[_,S]=[y,x]});for(let b of e.slice(u))b.hidden=!0;M(r,{"data-u":`u = ${T.toFixed(3)}`,style:{"\
--x":T}}),M(a,{"aria-label":f})}return{node:a,update:o}}var lt={};U(lt,{cards:()=>Ot,repeats:()=>At});var it={};U(it,{NEUTRAL:()=>$t,ORDER:()=>Mt,SLACK:()=>Ht,distinct:()=>Z,distribution:()=>rt,drawWith:()=>at,entropy:()=>W,nucleusSize:()=>kt,rank:()=>q,repeated:()=>st,
repetition:()=>ot,softmax:()=>z});var Mt=["temperature","top_k","top_p","min_p"],Ht=1e-6,$t={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function q(t){
let n=Float32Array.from(t),e=new Float64Array(n.length),r=new Uint32Array(n.length);for(let o=0;o<n.length;o++)n[o]+=0;let a=new Uint32Array(n.buffer);for(let o=0;o<
e.length;o++)e[o]=(a[o]>>>31?a[o]:2147483647-a[o])*2**21+o;e.sort();for(let o=0;o<r.length;o++)r[o]=e[o]%2**21;return r}function ot(t,n,e){let r=Float32Array.from(
t);for(let a of new Set(n))r[a]=t[a]>0?t[a]/e:t[a]*e;return r}function z(t,n,e,r){let a=new Float64Array(e),o=t[n[0]],l=0;for(let s=0;s<e;s++)l+=a[s]=s===0?1:r===
0?0:Math.exp((t[n[s]]-o)/r);for(let s=0;s<e;s++)a[s]/=l;return a}function kt(t,n){if(n>=1)return t.length;let e=1,r=t[0];for(;e<t.length&&r<n-1e-6;)r+=t[e++];return e}
function rt(t,n,e=Mt,r=q(t)){let{temperature:a,top_k:o,top_p:l,min_p:s}={...$t,...n},f=[],p=r.length,d=1;for(;p>1&&t[r[p-1]]===-1/0;)p--;for(let w of e){if(w===
"temperature"&&(d=a),d===0&&(p=1),w==="top_k"&&o>0&&(p=Math.min(p,o)),w==="top_p"&&l<1&&(p=kt(z(t,r,p,d),l)),w==="min_p"&&s>0){let m=t[r[0]]+d*(Math.log(s)-1e-6);
for(;p>1&&t[r[p-1]]<m;)p--}f.push(p)}return{kept:p,probs:z(t,r,p,d),stages:f}}function at(t,n){let e=0,r=0;for(let o=0;o<t.length;o++)t[o]>0&&(e+=t[o],r=o);let a=0;
for(let o=0;o<r;o++)if((a+=t[o])>n*e)return o;return r}function W(t){let n=0;for(let e of t)e>0&&(n-=e*Math.log(e));return n}function Z(t,n){let e=t.slice(n-1).
map((r,a)=>t.slice(a,a+n).join(" "));return e.length?new Set(e).size/e.length:1}var st=(t,n)=>1-Z(t,n);var Lt=7;function Ot(t,{onpick:n,onremove:e}){let r=[0,1,2,3].map(o=>Dt(t,o,{onpick:n,onremove:e}));return{node:c("div",{class:"plm-runs",role:"group","aria-lab\
el":t.t("runs")},r.map(o=>o.node)),update(o,l){r.forEach((s,f)=>{s.node.hidden=f>=l.strategies.length,!s.node.hidden&&o.runs[f]&&s.update(o,l,o.runs[f])})}}}function Dt({
t,wants:n},e,{onpick:r,onremove:a}){let o=[],l=c("span"),s=c("button",{type:"button",class:"plm-run-head",onclick:()=>r(e)},c("span",{class:"plm-letter","aria-h\
idden":"true"},B[e]),l),f=n("strategies")&&c("button",{type:"button",class:"plm-run-remove","aria-label":t("remove",{name:B[e]}),onclick:()=>a(e)},"×"),p=c("sp\
an",{class:"plm-prompt"}),d=c("div",{class:"plm-run-text",id:wt("run"),role:"listbox",tabindex:"0",onkeydown:S,onclick:u}),w=c("p",{class:"plm-run-facts"}),m=c(
"section",{class:`plm-run plm-cat-${L[e]}`,"aria-label":t("strategy",{name:B[e]})},c("div",{class:"plm-run-top"},s,f),c("div",{class:"plm-run-body"},p,d),w),g=0,
T=0,A,_;function S(b){let i={ArrowRight:g+1,ArrowDown:g+1,ArrowLeft:g-1,ArrowUp:g-1,Home:0,End:T-1}[b.key];i!==void 0&&(b.preventDefault(),g=Math.max(0,Math.min(
T-1,i)),r(e,g))}function u(b){let i=o.indexOf(b.target.closest("[role=option]"));i>=0&&r(e,i)}function F(b,i,h){let{tokens:E,prompt:y}=b,x=i.selected===e,C=[h.version,
x,i.step,y,V(t,i.strategies[e]),i.strategies.length].join();if(A===h&&_===C)return;[A,_]=[h,C];let k=h.steps.map(({id:v})=>v),H=I(E,[...y,...k]),$=At(k,4);for(g=
Math.min(i.step,k.length-1),T=k.length,M(m,{"data-current":x}),M(l,{text:V(t,i.strategies[e])}),M(s,{"aria-pressed":x}),f&&(f.hidden=i.strategies.length<=2),vt(
p,y,H.slice(0,y.length).flat());o.length<k.length;)o.push(d.appendChild(c("span",{role:"option",id:`${d.id}-${o.length}`})));o.forEach((v,R)=>{if(v.hidden=R>=k.
length,v.hidden)return;let{id:ut,p:ht}=h.steps[R],_t=x&&R===g;vt(v,ut,H[y.length+R]),M(v,{class:`plm-token${$[R]?" plm-loop":""}`,"aria-selected":_t,style:{"--s":Math.
min(1,-Math.log(ht)/Lt).toFixed(2)},"aria-label":t("token",{step:R+1,token:tt(E,ut),p:O(ht)})+($[R]?t("again"):"")})}),M(d,{"aria-label":t("run",{name:B[e],title:V(
t,i.strategies[e])}),"aria-activedescendant":o[g]?.id}),M(w,{text:t("facts",{distinct:P(Z(k,2),2),repeated:P(st(k,4),2),stop:h.stop?t(`stop_${h.stop}`):"…"})})}
return{node:m,update:F}}function vt(t,n,e){let r=JSON.stringify([n,e]);t.dataset.key!==r&&(t.dataset.key=r,t.replaceChildren(...K(e)))}function At(t,n){let e=new Set;
return t.map((r,a)=>{if(a<n-1)return!1;let o=t.slice(a-n+1,a+1).join(" "),l=e.has(o);return e.add(o),l})}var pt={};U(pt,{curves:()=>It});var Pt=[void 0,"9 6","2 7","14 5 2 5"];function It({t},{onpick:n,length:e}){let r=d=>n(Math.max(0,Math.min(e()-1,Math.round(d)-1))),a=J({height:250,onpoint:r}),
o=J({height:250,onpoint:r}),l=(d,{node:w})=>c("div",{},c("p",{class:"plm-heading"},t(d),c("small",{},t("curve_note"))),w),s,f,p=c("div",{class:"plm-curves"},l("\
curve_kept",a),l("curve_entropy",o));return{node:p,update({runs:d,vocab:w},m){let g=[...d.map(({version:u})=>u),m.selected,m.step].join();if(s===d.at(-1)&&f===g)
return;[s,f]=[d.at(-1),g],M(p,{"data-open":L[m.selected]});let T=[1,Math.max(2,...d.map(({steps:u})=>u.length))],A=(u,F,b,i,h,E)=>{let y=d.map(({steps:$})=>$.map(
(v,R)=>[R+1,i(v)])),x=y.flat().map(([,$])=>$),C=h(Math.min(...x)),k=h(Math.max(...x)),H=d.map(({steps:$},v)=>$[m.step]?`${B[v]} ${h(i($[m.step]))}`:"").filter(Boolean).
join(", ");u.update({x:T,y:b,format:h,ticks:{y:E},rule:m.step+1,finding:t("curve_finding",{what:t(F),low:C,high:k,list:H}),lines:y.map(($,v)=>({cat:L[v],dash:Pt[v],
points:$})).filter(({points:$})=>$.length>1),marks:Vt(y.flatMap(($,v)=>$[m.step]?[{x:m.step+1,y:$[m.step][1],cat:L[v],text:B[v],dx:9,dy:5}]:[]),(b[1]-b[0])/14)})},
_=Math.log10(w),S=Math.max(4,...d.flatMap(({steps:u})=>u.map(({ownEntropy:F})=>F)));A(a,"curve_kept",[-.12,_+.15],u=>Math.log10(u.kept),u=>String(Math.round(10**
u)),[0,1,2,3,4].filter(u=>u<=_)),A(o,"curve_entropy",[-.1,Math.ceil(S)],u=>u.ownEntropy,u=>P(u,u%1?2:0))}}}function Vt(t,n){let e=t.sort((r,a)=>r.y-a.y);return e.
forEach((r,a)=>{let o=e[a-1];!o||r.y-o.y>n||(r.text=[...o.text,r.text].sort().join(""),o.text="")}),e}var ct={};U(ct,{fromBase64:()=>zt,fromHalf:()=>Kt});function zt(t){let n=atob(t),e=new Uint8Array(n.length);for(let r=0;r<n.length;r++)e[r]=n.charCodeAt(r);return e}
function Kt(t){let n=new Float32Array(t.length),e=new Uint32Array(n.buffer);for(let r=0;r<t.length;r++){let a=t[r],o=(a&32768)<<16,l=a>>10&31,s=a&1023;l===0?n[r]=
(o?-1:1)*s*2**-24:e[r]=o|(l===31?255:l+112)<<23|s<<13}return n}var ft={};U(ft,{mulberry32:()=>Nt,uniform:()=>dt});function St(t){let n=Math.imul(t^t>>>15,t|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^n>>>14)>>>0)/4294967296}function Nt(t){let n=t>>>0;return()=>St(n=n+1831565813>>>
0)}var dt=(t,n)=>St(t+Math.imul(n+1,1831565813)>>>0);var mt={};U(mt,{die:()=>qt,examine:()=>Zt,look:()=>Wt});var qt=(t,n,e={})=>dt(t+Math.imul(2654435769,e[n]??0)>>>0,n);function Wt(t,n,e){let r=e===1?t:ot(t,n,e),a=q(r),o=z(t,a,a.length,1);return{penalty:e,shifted:r,ranking:a,
own:o,ownEntropy:W(o)}}function Zt(t,n,e,r){let{shifted:a,ranking:o,own:l,ownEntropy:s}=t,{kept:f,probs:p,stages:d}=rt(a,n,e,o),w=at(p,r),m=0;for(let g=0;g<f;g++)
m+=l[g];return{ranking:o,own:l,kept:f,probs:p,stages:d,drawn:w,id:o[w],p:l[w],u:r,mass:m,ownEntropy:s,entropy:W(p)}}(globalThis.plm??={}).tokens=Object.assign({},nt,lt,pt,et,ct,ft,it,X,mt);})();
