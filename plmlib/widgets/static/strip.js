(()=>{var I=Object.defineProperty;var M=(t,o)=>{for(var s in o)I(t,s,{get:o[s],enumerable:!0})};var $={};M($,{answers:()=>Q});var S={};M(S,{LEAST:()=>J,TOP:()=>T,compare:()=>G,logSoftmax:()=>K,summary:()=>Y});var T=5,J=5e-4;function K(t){let o=t.reduce((r,m)=>Math.max(r,m)),s=0;for(let r of t)
s+=Math.exp(r-o);let c=o+Math.log(s);return Float64Array.from(t,r=>r-c)}function Y(t,o){let s=[...t.keys()].sort((r,m)=>t[m]-t[r]||r-m),c=s.slice(0,5);return{ids:c,
p:c.map(r=>Math.exp(t[r])),right:Math.exp(t[o]),rank:s.indexOf(o)+1,loss:-t[o]}}function G(t,o,s){let c=new Map(s.map(n=>[n,Math.exp(o[n])-Math.exp(t[n])])),r=[
...s].sort((n,d)=>c.get(d)-c.get(n)),m=s.reduce((n,d)=>n+Math.abs(c.get(d))/2,0),i=r.slice(0,5).filter(n=>c.get(n)>5e-4),a=r.slice(-5).reverse().filter(n=>c.get(
n)<-5e-4);return{moved:m,up:i,down:a}}var{TOP:ot,bars:st,cards:at,repeats:rt,curves:ct,LETTERS:it,CATS:lt,percent:B,parts:pt,nodes:mt,label:dt,said:ut,title:ft,strip:ht,ORDER:xt,SLACK:bt,NEUTRAL:kt,
rank:wt,repetition:gt,softmax:vt,nucleusSize:Mt,distribution:At,drawWith:Tt,entropy:yt,distinct:Et,repeated:St,CHARACTER:Ot,bytesOf:$t,spell:Rt,die:jt,look:Ct,examine:Lt,
wholeWords:Pt}=globalThis.plm.tokens;var{visible:D,spelled:Bt,h:e,set:k,unique:H,tableSwitch:Dt,copyCode:Ht,resetButton:Nt,isOpen:qt,cover:Ut,guess:Wt,onEnter:zt,numberBox:It,slider:Jt,buttons:Kt,toggles:Yt,
check:Gt,textbox:Qt,menu:Vt,models:Xt,short:Zt,fixed:_t,widget:te,fromBase64:ee,fromHalf:ne,within:oe,sliderEnds:se,accepted:ae,mulberry32:re,uniform:O,tokenise:ce}=globalThis.
plm.ui;function Q(t,o,s){let c=Array.from({length:6},()=>{let n=e("span",{class:"plm-answer-name"}),d=e("i"),f=e("span",{class:"plm-answer-number"});return{name:n,bar:d,
number:f,node:e("li",{},n,e("span",{class:"plm-track"},d),f)}}),r=e("p",{class:"plm-heading"},e("span",{"aria-hidden":"true"},o),t),m=e("ol",{},c.map(n=>n.node)),
i=e("div",{class:`plm-answer plm-cat-${s}`},r,m);function a({ids:n,p:d,right:f,rank:h},w,p){c.forEach((l,u)=>{let x=u===5;if(l.node.hidden=x&&h<=5,l.node.hidden)
return;let b=x?p:n[u],g=x?f:d[u],v=b===p;k(l.node,{"data-right":v,"data-far":x}),k(l.name,{text:`${x?`${h}. `:""}${w[b]}${v?" ✓":""}`}),k(l.bar,{style:{"--w":`${(100*
g).toFixed(2)}%`}}),k(l.number,{text:B(g)})})}return{node:i,update:a}}var R={};M(R,{moved:()=>V});function V(t,o,s){let c=e("div",{class:"plm-moved"}),r=e("div",{class:`plm-cat-${o}`},e("p",{class:"plm-heading"},t),c),m="";function i(a,n,d,f){let h=a.map(l=>({
id:l,word:n[l],change:d(l).join(" → ")})),w=JSON.stringify(h);if(w===m)return;m=w;let p=({id:l,word:u,change:x})=>e("button",{type:"button",onclick:()=>s(l)},
e("b",{},u),e("span",{},x));c.replaceChildren(...h.length?h.map(p):[e("small",{},f)])}return{node:r,update:i}}var P={};M(P,{MANY:()=>L,dealtBar:()=>tt,fateButtons:()=>Z,tile:()=>_});var C={};M(C,{FATES:()=>y,countFates:()=>j,drawnAt:()=>X,maskTokens:()=>U,shares:()=>q});var y=["none","mask","random","same"],N=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function q(t,o){let s=Math.min(o,N(t));return[t,s,N(t+s)]}function U(t,o,{rate:s,
to_mask:c,to_random:r,seed:m},{mask:i,ordinary:a}){let n=new Set(a),[d,f,h]=q(c,r),w=1-h,p=0,l=[],u=t.map((x,b)=>{let g=O(m,b),v=b===0||o[b]!==o[b-1];v&&(p=g);let A=p<
s&&n.has(x),E=v?g/Math.max(s,1e-12):g;A?E<d?l.push("mask"):l.push(E<w?"random":"same"):l.push("none");let W=(E-d)/Math.max(f,1e-12)*a.length,z=a[Math.trunc(Math.
min(a.length-1,Math.max(0,W)))];return{none:x,mask:i,random:z,same:x}[l[b]]});return{fates:l,inputs:u}}function X(t,o,s){return s[Math.floor(O(t^1597334677,o)*s.
length)]}function j(t,o){let{fates:s}=U(new Array(t).fill(0),[...Array(t).keys()],o,{mask:1,ordinary:[0]}),c={none:0,mask:0,random:0,same:0};for(let r of s)c[r]++;
return c}var L=1e3;function Z(t,o,s){let c=0,r=y.map(a=>e("button",{type:"button",onclick:()=>o(c,a)},t.t(`is_${a}`))),m=e("div",{class:"plm-buttons",role:"group","aria-\
label":t.t("fate")},r);function i(a,{fates:n,open:d}){c=a,r.forEach((f,h)=>{k(f,{"aria-pressed":n[a+1]===y[h],disabled:!d[a+1]})})}return{node:m,update:i}}function _(t){
let o=e("b"),s=e("small"),c=e("div",{class:"plm-stat"},o,e("span",{},t),s);function r(m,i){k(o,{text:m}),k(s,{text:i})}return{node:c,update:r}}function tt(t){let o=[
"mask","random","same","none"].map(i=>{let a=e("i",{"data-look":i}),n=e("b"),d=e("span",{"data-look":i},n,` ${t(`is_${i}`)}`);return{fate:i,bar:a,number:n,name:d}}),
s=e("div",{class:"plm-dealt","aria-hidden":"true"},o.map(i=>i.bar)),c=e("p",{class:"plm-dealt-names"},o.map(i=>i.name)),r="";function m({rate:i,to_mask:a,to_random:n,
seed:d}){let f=[i,a,n,d].join();if(f===r)return;r=f;let h=j(L,{rate:i,to_mask:a,to_random:n,seed:d});for(let{fate:w,bar:p,number:l}of o)k(p,{style:{"--w":`${100*
h[w]/L}%`}}),k(l,{text:String(h[w])})}return{node:e("div",{},s,c),update:m}}var F={};M(F,{strip:()=>et});function et({label:t,plain:o=!1,onpick:s,ontoggle:c}){let r=H("strip"),m=e("div",{class:"plm-tape","data-lines":o?2:4,role:"listbox",id:r,tabindex:"0","aria-lab\
el":t,"aria-multiselectable":"true",onkeydown:d,onclick:f}),i=[],a=0,n=0;function d(p){if(p.key===" "||p.key==="Enter"){p.preventDefault(),p.stopPropagation(),c(
a);return}let u={...{ArrowRight:a+1,ArrowDown:a+1,ArrowLeft:a-1,ArrowUp:a-1},Home:0,End:n-1}[p.key];u!==void 0&&(p.preventDefault(),a=Math.max(0,Math.min(n-1,u)),
s(a))}function f(p){let l=i.findIndex(u=>u.node.contains(p.target));l>=0&&c(l)}function h(p){let l={above:e("small"),text:e("b"),below:e("s"),note:e("em")},u=Object.
values(l);return{parts:l,node:e("span",{role:"option",id:`${r}-${p}`},u),was:{}}}function w({tokens:p,at:l}){for(a=Math.max(0,Math.min(l,p.length-1)),n=p.length;i.
length<n;)i.push(h(i.length)),m.append(i.at(-1).node);i.forEach((u,x)=>{if(u.node.hidden=x>=n,u.node.hidden)return;let b=p[x];for(let[g,v]of Object.entries(u.parts)){
let A=b[g]??"";u.was[g]!==A&&(u.was[g]=A,v.replaceChildren(...D(A)))}k(u.node,{class:"plm-tape-token","data-look":b.look,"data-joined":b.joined??!1,"data-open":x===
a,"aria-selected":b.look!=="plain"&&b.look!=="fixed","aria-label":b.name})}),k(m,{"aria-activedescendant":i[a]?.node.id})}return{node:m,update:w}}(globalThis.plm??={}).strip=Object.assign({},$,R,P,F,C,S);})();
