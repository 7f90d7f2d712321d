(()=>{var y=Object.defineProperty;var E=(d,t)=>{for(var l in t)y(d,l,{get:t[l],enumerable:!0})};var h={};E(h,{choices:()=>v,withCode:()=>g});var{chart:C,ticks:D,visible:j,spelled:q,h:r,set:a,unique:B,tableSwitch:I,copyCode:L,guess:O,numberBox:P,slider:R,buttons:U,toggles:z,check:F,textbox:G,short:H,fixed:J,
widget:K,within:M,sliderEnds:N}=globalThis.plm.ui;var g=d=>d.split("`").map((t,l)=>l%2?r("code",{},t):t).filter(t=>t!==""),b={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1};function v({label:d,options:t,pick:l}){
let u=!1,f=-1;function k(e,n){let o=()=>{u||l(n)},s=r("span",{class:"plm-sign","aria-hidden":"true"}),i=r("span",{class:"plm-live"});return{node:r("button",{...{
type:"button",role:"radio",class:"plm-choice","aria-checked":!1},onclick:o},s,r("span",{},g(e)),i),sign:s,words:i}}let c=t.map(k);function x(e){let n=c.findIndex(
({node:s})=>s===document.activeElement);if(!(e.key in b)||n<0)return;e.preventDefault();let o=(n+b[e.key]+c.length)%c.length;p(o),c[o].node.focus()}function p(e){
c.forEach(({node:n},o)=>a(n,{tabindex:o===e?"0":"-1"}))}p(0);let m=r("div",{class:"plm-choices",role:"radiogroup","aria-labelledby":d,onkeydown:x});m.append(...c.
map(e=>e.node));function w({chosen:e,locked:n=!1,marks:o=[]}){u=n,e!==f&&e>=0&&p(e),f=e,c.forEach((s,i)=>{a(s.node,{"aria-checked":i===e,"aria-disabled":n?!0:void 0}),
a(s.sign,{text:o[i]?.sign??""}),a(s.words,{text:o[i]?.words??""}),a(s.node,{"data-mark":o[i]?.mark})})}return{node:m,show:w}}(globalThis.plm??={}).choices=Object.assign({},h);})();
