(()=>{var I=Object.defineProperty;var M=(t,o)=>{for(var n in o)I(t,n,{get:o[n],enumerable:!0})};var O={};M(O,{answers:()=>Q});var E={};M(E,{LEAST:()=>J,TOP:()=>A,compare:()=>G,logSoftmax:()=>K,summary:()=>Y});var A=5,J=5e-4;function K(t){let o=t.reduce((r,p)=>Math.max(r,p)),n=0;for(let r of t)
n+=Math.exp(r-o);let i=o+Math.log(n);return Float64Array.from(t,r=>r-i)}function Y(t,o){let n=[...t.keys()].sort((r,p)=>t[p]-t[r]||r-p),i=n.slice(0,5);return{ids:i,
p:i.map(r=>Math.exp(t[r])),right:Math.exp(t[o]),rank:n.indexOf(o)+1,loss:-t[o]}}function G(t,o,n){let i=new Map(n.map(c=>[c,Math.exp(o[c])-Math.exp(t[c])])),r=[
...n].sort((c,d)=>i.get(d)-i.get(c)),p=n.reduce((c,d)=>c+Math.abs(i.get(d))/2,0),s=r.slice(0,5).filter(c=>i.get(c)>5e-4),l=r.slice(-5).reverse().filter(c=>i.get(
c)<-5e-4);return{moved:p,up:s,down:l}}var{TOP:ot,bars:st,cards:at,repeats:rt,curves:ct,LETTERS:it,CATS:lt,percent:F,parts:pt,nodes:mt,label:dt,said:ut,title:ft,strip:ht,ORDER:xt,SLACK:bt,NEUTRAL:kt,
rank:wt,repetition:gt,softmax:vt,nucleusSize:Mt,distribution:At,drawWith:Tt,entropy:yt,distinct:Et,repeated:St,CHARACTER:Ot,bytesOf:$t,spell:Rt,die:jt,look:Ct,examine:Lt,
wholeWords:Pt}=globalThis.plm.tokens;var{visible:B,spelled:Bt,h:e,set:b,unique:D,tableSwitch:Dt,copyCode:Ht,resetButton:Nt,isOpen:qt,cover:Ut,guess:Wt,onEnter:zt,numberBox:It,slider:Jt,buttons:Kt,toggles:Yt,
check:Gt,textbox:Qt,menu:Vt,models:Xt,short:Zt,fixed:_t,widget:te,fromBase64:ee,fromHalf:ne,within:oe,sliderEnds:se,accepted:ae,mulberry32:re,uniform:S,tokenise:ce}=globalThis.
plm.ui;function Q(t,o,n){let i=Array.from({length:6},()=>{let c=e("span",{class:"plm-answer-name"}),d=e("i"),h=e("span",{class:"plm-answer-number"});return{name:c,bar:d,
number:h,node:e("li",{},c,e("span",{class:"plm-track"},d),h)}}),r=e("p",{class:"plm-heading"},e("span",{"aria-hidden":"true"},o),t),p=e("ol",{},i.map(c=>c.node)),
s=e("div",{class:`plm-answer plm-cat-${n}`},r,p);function l({ids:c,p:d,right:h,rank:x},m,u){i.forEach((a,w)=>{let f=w===5;if(a.node.hidden=f&&x<=5,a.node.hidden)
return;let k=f?u:c[w],v=f?h:d[w],g=k===u;b(a.node,{"data-right":g,"data-far":f}),b(a.name,{text:`${f?`${x}. `:""}${m[k]}${g?" ✓":""}`}),b(a.bar,{style:{"--w":`${(100*
v).toFixed(2)}%`}}),b(a.number,{text:F(v)})})}return{node:s,update:l}}var $={};M($,{moved:()=>V});function V(t,o,n){let i=e("div",{class:"plm-moved"}),r=e("div",{class:`plm-cat-${o}`},e("p",{class:"plm-heading"},t),i),p="";function s(l,c,d,h){let x=l.map(a=>({
id:a,word:c[a],change:d(a).join(" → ")})),m=JSON.stringify(x);if(m===p)return;p=m;let u=({id:a,word:w,change:f})=>e("button",{type:"button",onclick:()=>n(a)},
e("b",{},w),e("span",{},f));i.replaceChildren(...x.length?x.map(u):[e("small",{},h)])}return{node:r,update:s}}var L={};M(L,{MANY:()=>C,dealtBar:()=>tt,fateButtons:()=>Z,tile:()=>_});var j={};M(j,{FATES:()=>T,countFates:()=>R,drawnAt:()=>X,maskTokens:()=>q,shares:()=>N});var T=["none","mask","random","same"],H=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function N(t,o){let n=Math.min(o,H(t));return[t,n,H(t+n)]}function q(t,o,{rate:n,
to_mask:i,to_random:r,seed:p},{mask:s,ordinary:l}){let c=new Set(l),[d,h,x]=N(i,r),m=1-x,u=0,a=[],w=t.map((f,k)=>{let v=S(p,k),g=k===0||o[k]!==o[k-1];g&&(u=v);let U=u<
n&&c.has(f),y=g?v/Math.max(n,1e-12):v;U?y<d?a.push("mask"):a.push(y<m?"random":"same"):a.push("none");let W=(y-d)/Math.max(h,1e-12)*l.length,z=l[Math.trunc(Math.
min(l.length-1,Math.max(0,W)))];return{none:f,mask:s,random:z,same:f}[a[k]]});return{fates:a,inputs:w}}function X(t,o,n){return n[Math.floor(S(t^1597334677,o)*n.
length)]}function R(t,o){let{fates:n}=q(new Array(t).fill(0),[...Array(t).keys()],o,{mask:1,ordinary:[0]}),i={none:0,mask:0,random:0,same:0};for(let r of n)i[r]++;
return i}var C=1e3;function Z(t,o,n){let i=0,r=T.map(l=>e("button",{type:"button",onclick:()=>o(i,l)},t.t(`is_${l}`))),p=e("div",{class:"plm-buttons",role:"group","aria-\
label":t.t("fate")},r);function s(l,{fates:c,open:d}){i=l,r.forEach((h,x)=>{b(h,{"aria-pressed":c[l+1]===T[x],disabled:!d[l+1]})})}return{node:p,update:s}}function _(t){
let o=e("b"),n=e("small"),i=e("div",{class:"plm-stat"},o,e("span",{},t),n);function r(p,s){b(o,{text:p}),b(n,{text:s})}return{node:i,update:r}}function tt(t){let o=[
"mask","random","same","none"].map(s=>{let l=e("i",{"data-look":s}),c=e("b"),d=e("span",{"data-look":s},c,` ${t(`is_${s}`)}`);return{fate:s,bar:l,number:c,name:d}}),
n=e("div",{class:"plm-dealt","aria-hidden":"true"},o.map(s=>s.bar)),i=e("p",{class:"plm-dealt-names"},o.map(s=>s.name)),r="";function p({rate:s,to_mask:l,to_random:c,
seed:d}){let h=[s,l,c,d].join();if(h===r)return;r=h;let x=R(C,{rate:s,to_mask:l,to_random:c,seed:d});for(let{fate:m,bar:u,number:a}of o)b(u,{style:{"--w":`${100*
x[m]/C}%`}}),b(a,{text:String(x[m])})}return{node:e("div",{},n,i),update:p}}var P={};M(P,{strip:()=>et});function et({label:t,onpick:o,ontoggle:n}){let i=D("strip"),r=e("div",{class:"plm-tape",role:"listbox",id:i,tabindex:"0","aria-label":t,"aria-multiselectable":"\
true",onkeydown:c,onclick:d}),p=[],s=0,l=0;function c(m){if(m.key===" "||m.key==="Enter"){m.preventDefault(),m.stopPropagation(),n(s);return}let a={...{ArrowRight:s+
1,ArrowDown:s+1,ArrowLeft:s-1,ArrowUp:s-1},Home:0,End:l-1}[m.key];a!==void 0&&(m.preventDefault(),s=Math.max(0,Math.min(l-1,a)),o(s))}function d(m){let u=p.findIndex(
a=>a.node.contains(m.target));u>=0&&n(u)}function h(m){let u={above:e("small"),text:e("b"),below:e("s"),note:e("em")},a=Object.values(u);return{parts:u,node:e("\
span",{role:"option",id:`${i}-${m}`},a),was:{}}}function x({tokens:m,at:u}){for(s=Math.max(0,Math.min(u,m.length-1)),l=m.length;p.length<l;)p.push(h(p.length)),
r.append(p.at(-1).node);p.forEach((a,w)=>{if(a.node.hidden=w>=l,a.node.hidden)return;let f=m[w];for(let[k,v]of Object.entries(a.parts)){let g=f[k]??"";a.was[k]!==
g&&(a.was[k]=g,v.replaceChildren(...B(g)))}b(a.node,{class:"plm-tape-token","data-look":f.look,"data-joined":f.joined??!1,"data-open":w===s,"aria-selected":f.look!==
"plain"&&f.look!=="fixed","aria-label":f.name})}),b(r,{"aria-activedescendant":p[s]?.node.id})}return{node:r,update:x}}(globalThis.plm??={}).strip=Object.assign({},O,$,L,P,j,E);})();
