(()=>{var H=Object.defineProperty;var O=(t,r)=>{for(var n in r)H(t,n,{get:r[n],enumerable:!0})};var E={};O(E,{strip:()=>R});var{visible:S,spelled:U,h:u,set:A,unique:T,tableSwitch:z,copyCode:G,resetButton:J,isOpen:K,cover:N,guess:Q,onEnter:V,numberBox:W,slider:X,buttons:Y,toggles:Z,check:_,
textbox:ee,menu:te,models:ne,short:oe,fixed:ae,widget:se,fromBase64:re,fromHalf:ie,within:le,sliderEnds:ce,accepted:me,mulberry32:fe,uniform:y,tokenise:de}=globalThis.
plm.ui;function R({label:t,plain:r=!1,onpick:n,ontoggle:c}){let p=T("strip"),h=u("div",{class:"plm-tape","data-lines":r?2:4,role:"listbox",id:p,tabindex:"0","aria-labe\
l":t,"aria-multiselectable":"true",onkeydown:b,onclick:w}),l=[],o=0,m=0;function b(e){if(e.key===" "||e.key==="Enter"){e.preventDefault(),e.stopPropagation(),c(
o);return}let a={...{ArrowRight:o+1,ArrowDown:o+1,ArrowLeft:o-1,ArrowUp:o-1},Home:0,End:m-1}[e.key];a!==void 0&&(e.preventDefault(),o=Math.max(0,Math.min(m-1,a)),
n(o))}function w(e){let s=l.findIndex(a=>a.node.contains(e.target));s>=0&&c(s)}function g(e){let s={above:u("small"),text:u("b"),below:u("s"),note:u("em")},a=Object.
values(s);return{parts:s,node:u("span",{role:"option",id:`${p}-${e}`},a),was:{}}}function M({tokens:e,at:s}){for(o=Math.max(0,Math.min(s,e.length-1)),m=e.length;l.
length<m;)l.push(g(l.length)),h.append(l.at(-1).node);l.forEach((a,f)=>{if(a.node.hidden=f>=m,a.node.hidden)return;let i=e[f];for(let[d,k]of Object.entries(a.parts)){
let x=i[d]??"";a.was[d]!==x&&(a.was[d]=x,k.replaceChildren(...S(x)))}A(a.node,{class:"plm-tape-token","data-look":i.look,"data-joined":i.joined??!1,"data-open":f===
o,"aria-selected":i.look!=="plain"&&i.look!=="fixed","aria-label":i.name})}),A(h,{"aria-activedescendant":l[o]?.node.id})}return{node:h,update:M}}var j={};O(j,{FATES:()=>$,countFates:()=>L,drawnAt:()=>I,maskTokens:()=>q,shares:()=>D});var $=["none","mask","random","same"],B=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function D(t,r){let n=Math.min(r,B(t));return[t,n,B(t+n)]}function q(t,r,{rate:n,
to_mask:c,to_random:p,seed:h},{mask:l,ordinary:o}){let m=new Set(o),[b,w,g]=D(c,p),M=1-g,e=0,s=[],a=t.map((f,i)=>{let d=y(h,i),k=i===0||r[i]!==r[i-1];k&&(e=d);let x=e<
n&&m.has(f),v=k?d/Math.max(n,1e-12):d;x?v<b?s.push("mask"):s.push(v<M?"random":"same"):s.push("none");let C=(v-b)/Math.max(w,1e-12)*o.length,F=o[Math.trunc(Math.
min(o.length-1,Math.max(0,C)))];return{none:f,mask:l,random:F,same:f}[s[i]]});return{fates:s,inputs:a}}function I(t,r,n){return n[Math.floor(y(t^1597334677,r)*n.
length)]}function L(t,r){let{fates:n}=q(new Array(t).fill(0),[...Array(t).keys()],r,{mask:1,ordinary:[0]}),c={none:0,mask:0,random:0,same:0};for(let p of n)c[p]++;
return c}(globalThis.plm??={}).strip=Object.assign({},E,j);})();
