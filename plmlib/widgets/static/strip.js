(()=>{var H=Object.defineProperty;var j=(t,a)=>{for(var n in a)H(t,n,{get:a[n],enumerable:!0})};var y={};j(y,{strip:()=>R});var{visible:O,spelled:U,h:d,set:v,unique:S,tableSwitch:z,copyCode:G,resetButton:J,isOpen:K,cover:N,guess:Q,onEnter:V,numberBox:W,slider:X,buttons:Y,toggles:Z,check:_,
textbox:ee,menu:te,models:ne,short:oe,fixed:ae,widget:se,fromBase64:re,fromHalf:ie,within:le,sliderEnds:ce,accepted:me,mulberry32:fe,uniform:A,tokenise:ue}=globalThis.
plm.ui;function R({label:t,onpick:a,ontoggle:n}){let f=S("strip"),u=d("div",{class:"plm-tape",role:"listbox",id:f,tabindex:"0","aria-label":t,"aria-multiselectable":"t\
rue",onkeydown:k,onclick:b}),c=[],s=0,i=0;function k(o){if(o.key===" "||o.key==="Enter"){o.preventDefault(),o.stopPropagation(),n(s);return}let e={...{ArrowRight:s+
1,ArrowDown:s+1,ArrowLeft:s-1,ArrowUp:s-1},Home:0,End:i-1}[o.key];e!==void 0&&(o.preventDefault(),s=Math.max(0,Math.min(i-1,e)),a(s))}function b(o){let r=c.findIndex(
e=>e.node.contains(o.target));r>=0&&n(r)}function w(o){let r={above:d("small"),text:d("b"),below:d("s"),note:d("em")},e=Object.values(r);return{parts:r,node:d("\
span",{role:"option",id:`${f}-${o}`},e),was:{}}}function g({tokens:o,at:r}){for(s=Math.max(0,Math.min(r,o.length-1)),i=o.length;c.length<i;)c.push(w(c.length)),
u.append(c.at(-1).node);c.forEach((e,h)=>{if(e.node.hidden=h>=i,e.node.hidden)return;let l=o[h];for(let[m,x]of Object.entries(e.parts)){let p=l[m]??"";e.was[m]!==
p&&(e.was[m]=p,x.replaceChildren(...O(p)))}v(e.node,{class:"plm-tape-token","data-look":l.look,"data-joined":l.joined??!1,"data-open":h===s,"aria-selected":l.look!==
"plain"&&l.look!=="fixed","aria-label":l.name})}),v(u,{"aria-activedescendant":c[s]?.node.id})}return{node:u,update:g}}var E={};j(E,{FATES:()=>$,countFates:()=>L,drawnAt:()=>I,maskTokens:()=>D,shares:()=>B});var $=["none","mask","random","same"],T=t=>Math.max(0,Math.floor(1e9*(1-t)+.5)/1e9);function B(t,a){let n=Math.min(a,T(t));return[t,n,T(t+n)]}function D(t,a,{rate:n,
to_mask:f,to_random:u,seed:c},{mask:s,ordinary:i}){let k=new Set(i),[b,w,g]=B(f,u),o=1-g,r=0,e=[],h=t.map((l,m)=>{let x=A(c,m),p=m===0||a[m]!==a[m-1];p&&(r=x);let q=r<
n&&k.has(l),M=p?x/Math.max(n,1e-12):x;q?M<b?e.push("mask"):e.push(M<o?"random":"same"):e.push("none");let C=(M-b)/Math.max(w,1e-12)*i.length,F=i[Math.trunc(Math.
min(i.length-1,Math.max(0,C)))];return{none:l,mask:s,random:F,same:l}[e[m]]});return{fates:e,inputs:h}}function I(t,a,n){return n[Math.floor(A(t^1597334677,a)*n.
length)]}function L(t,a){let{fates:n}=D(new Array(t).fill(0),[...Array(t).keys()],a,{mask:1,ordinary:[0]}),f={none:0,mask:0,random:0,same:0};for(let u of n)f[u]++;
return f}(globalThis.plm??={}).strip=Object.assign({},y,E);})();
