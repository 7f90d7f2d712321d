(()=>{var W=Object.defineProperty;var A=(t,a)=>{for(var r in a)W(t,r,{get:a[r],enumerable:!0})};var $={};A($,{answers:()=>G});var S={};A(S,{LEAST:()=>Y,TOP:()=>E,compare:()=>X,logSoftmax:()=>z,summary:()=>J});var E=5,Y=5e-4;function z(t){let a=t.reduce((s,p)=>Math.max(s,p)),r=0;for(let s of t)
r+=Math.exp(s-a);let o=a+Math.log(r);return Float64Array.from(t,s=>s-o)}function J(t,a){let r=[...t.keys()].sort((s,p)=>t[p]-t[s]||s-p),o=r.slice(0,5);return{ids:o,
p:o.map(s=>Math.exp(t[s])),right:Math.exp(t[a]),rank:r.indexOf(a)+1,loss:-t[a]}}function X(t,a,r){let o=new Map(r.map(n=>[n,Math.exp(a[n])-Math.exp(t[n])])),s=[
...r].sort((n,m)=>o.get(m)-o.get(n)),p=r.reduce((n,m)=>n+Math.abs(o.get(m))/2,0),l=s.slice(0,5).filter(n=>o.get(n)>5e-4),e=s.slice(-5).reverse().filter(n=>o.get(
n)<-5e-4);return{moved:p,up:l,down:e}}var{TOP:st,bars:at,cards:rt,repeats:ct,curves:it,LETTERS:lt,CATS:pt,percent:B,parts:mt,nodes:ut,label:dt,said:ft,title:ht,strip:xt,ORDER:bt,SLACK:kt,NEUTRAL:gt,
rank:wt,repetition:vt,softmax:Mt,nucleusSize:At,distribution:Et,drawWith:Tt,entropy:yt,distinct:St,repeated:Ot,CHARACTER:$t,bytesOf:Lt,spell:Pt,die:Rt,look:jt,examine:Ct,
wholeWords:Ft}=globalThis.plm.tokens;var{visible:D,spelled:Dt,h:i,set:k,unique:H,tableSwitch:Ht,copyCode:Nt,resetButton:qt,isOpen:It,cover:Kt,guess:Ut,onEnter:Wt,numberBox:Yt,slider:zt,buttons:Jt,toggles:Xt,
check:Gt,textbox:Qt,menu:Vt,model:Zt,models:_t,short:te,fixed:ee,widget:ne,fromBase64:oe,fromHalf:se,within:ae,sliderEnds:re,accepted:ce,unpack:ie,mulberry32:le,
uniform:O,tokenise:pe}=globalThis.plm.ui;function G(t,a,r){let o=Array.from({length:6},()=>{let n=i("span",{class:"plm-answer-name"}),m=i("i"),h=i("span",{class:"plm-answer-number"});return{name:n,bar:m,
number:h,node:i("li",{},n,i("span",{class:"plm-track"},m),h)}}),s=i("p",{class:"plm-heading"},i("span",{"aria-hidden":"true"},a),t),p=i("ol",{},o.map(n=>n.node)),
l=i("div",{class:`plm-answer plm-cat-${r}`},s,p);function e({ids:n,p:m,right:h,rank:x},g,w){o.forEach((c,d)=>{let u=d===5;if(c.node.hidden=u&&x<=5,c.node.hidden)
return;let b=u?w:n[d],f=u?h:m[d],v=b===w;k(c.node,{"data-right":v,"data-far":u}),k(c.name,{text:`${u?`${x}. `:""}${g[b]}${v?" ✓":""}`}),k(c.bar,{style:{"--w":`${(100*
f).toFixed(2)}%`}}),k(c.number,{text:B(f)})})}return{node:l,update:e}}var L={};A(L,{moved:()=>Q});function Q(t,a,r){let o=i("div",{class:"plm-moved"}),s=i("div",{class:`plm-cat-${a}`},i("p",{class:"plm-heading"},t),o),p="";function l(e,n,m,h){let x=e.map(c=>({
id:c,word:n[c],change:m(c).join(" → ")})),g=JSON.stringify(x);if(g===p)return;p=g;let w=({id:c,word:d,change:u})=>i("button",{type:"button",onclick:()=>r(c)},
i("b",{},d),i("span",{},u));o.replaceChildren(...x.length?x.map(w):[i("small",{},h)])}return{node:s,update:l}}var C={};A(C,{MANY:()=>j,dealtBar:()=>tt,fateButtons:()=>Z,tile:()=>_});var R={};A(R,{FATES:()=>T,countFates:()=>P,drawnAt:()=>V,maskTokens:()=>I,shares:()=>q});var T=["none","mask","random","same"],N=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function q(t,a){let r=Math.min(a,N(t));return[t,r,N(t+r)]}function I(t,a,{rate:r,
to_mask:o,to_random:s,seed:p},{mask:l,ordinary:e}){let n=new Set(e),[m,h,x]=q(o,s),g=1-x,w=0,c=[],d=t.map((u,b)=>{let f=O(p,b),v=b===0||a[b]!==a[b-1];v&&(w=f);let y=w<
r&&n.has(u),M=v?f/Math.max(r,1e-12):f;y?M<m?c.push("mask"):c.push(M<g?"random":"same"):c.push("none");let K=(M-m)/Math.max(h,1e-12)*e.length,U=e[Math.trunc(Math.
min(e.length-1,Math.max(0,K)))];return{none:u,mask:l,random:U,same:u}[c[b]]});return{fates:c,inputs:d}}function V(t,a,r){return r[Math.floor(O(t^1597334677,a)*r.
length)]}function P(t,a){let{fates:r}=I(new Array(t).fill(0),[...Array(t).keys()],a,{mask:1,ordinary:[0]}),o={none:0,mask:0,random:0,same:0};for(let s of r)o[s]++;
return o}var j=1e3;function Z(t,a,r){let o=0,s=T.map(e=>i("button",{type:"button",onclick:()=>a(o,e)},t.t(`is_${e}`))),p=i("div",{class:"plm-buttons",role:"group","aria-\
label":t.t("fate")},s);function l(e,{fates:n,open:m}){o=e,s.forEach((h,x)=>{k(h,{"aria-pressed":n[e+1]===T[x],disabled:!m[e+1]})})}return{node:p,update:l}}function _(t){
let a=i("b"),r=i("small"),o=i("div",{class:"plm-stat"},a,i("span",{},t),r);function s(p,l){k(a,{text:p}),k(r,{text:l})}return{node:o,update:s}}function tt(t){let a=[
"mask","random","same","none"].map(l=>{let e=i("i",{"data-look":l}),n=i("b"),m=i("span",{"data-look":l},n,` ${t(`is_${l}`)}`);return{fate:l,bar:e,number:n,name:m}}),
r=i("div",{class:"plm-dealt","aria-hidden":"true"},a.map(l=>l.bar)),o=i("p",{class:"plm-dealt-names"},a.map(l=>l.name)),s="";function p({rate:l,to_mask:e,to_random:n,
seed:m}){let h=[l,e,n,m].join();if(h===s)return;s=h;let x=P(j,{rate:l,to_mask:e,to_random:n,seed:m});for(let{fate:g,bar:w,number:c}of a)k(w,{style:{"--w":`${100*
x[g]/j}%`}}),k(c,{text:String(x[g])})}return{node:i("div",{},r,o),update:p}}var F={};A(F,{strip:()=>et});function et({label:t,onpick:a,ontoggle:r,onspan:o}){let s=H("strip"),p=i("div",{class:"plm-tape",role:"listbox",id:s,tabindex:"0","aria-label":t,"aria-multisele\
ctable":"true",onkeydown:h,onclick:x}),l=[],e=0,n=0,m=-1;o&&nt(p,c=>l.findIndex(d=>d.node.contains(c)),o);function h(c){if(c.key===" "||c.key==="Enter"){c.preventDefault(),
c.stopPropagation(),r(e);return}let u={...{ArrowRight:e+1,ArrowDown:e+1,ArrowLeft:e-1,ArrowUp:e-1},Home:0,End:n-1}[c.key];if(u===void 0)return;c.preventDefault();
let b=e;if(e=Math.max(0,Math.min(n-1,u)),!o||!c.shiftKey){m=-1,a(e);return}let f=m<0;f&&(m=b),o(m,e,f)}function x(c){let d=l.findIndex(u=>u.node.contains(c.target));
d>=0&&r(d)}function g(c){let d={above:i("small"),text:i("b"),below:i("s"),note:i("em")},u=Object.values(d);return{parts:d,node:i("span",{role:"option",id:`${s}-${c}`},
u),was:{}}}function w({tokens:c,at:d}){for(e=Math.max(0,Math.min(d,c.length-1)),n=c.length;l.length<n;)l.push(g(l.length)),p.append(l.at(-1).node);l.forEach((u,b)=>{
if(u.node.hidden=b>=n,u.node.hidden)return;let f=c[b];for(let[v,y]of Object.entries(u.parts)){let M=f[v]??"";u.was[v]!==M&&(u.was[v]=M,y.replaceChildren(...D(M)))}
k(u.node,{class:"plm-tape-token","data-look":f.look,"data-joined":f.joined??!1,"data-open":b===e,"aria-selected":f.look!=="plain"&&f.look!=="fixed","aria-label":f.
name})}),k(p,{"aria-activedescendant":l[e]?.node.id})}return{node:p,update:w}}function nt(t,a,r){let o=-1,s=!1;t.addEventListener("pointerdown",e=>{o=e.button===
0?a(e.target):-1,s=!1});let p=-1;t.addEventListener("pointermove",e=>{if(e.buttons||(o=-1),o<0)return;let n=a(document.elementFromPoint(e.clientX,e.clientY));n<
0||n===(s?p:o)||(r(o,n,!s),s=!0,p=n)});function l(e){s&&e.stopPropagation(),s=!1,o=-1}t.addEventListener("click",l,{capture:!0})}(globalThis.plm??={}).strip=Object.assign({},$,L,C,F,R,S);})();
