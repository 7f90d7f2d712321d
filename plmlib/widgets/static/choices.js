(()=>{var y=Object.defineProperty;var E=(d,t)=>{for(var l in t)y(d,l,{get:t[l],enumerable:!0})};var p={};E(p,{choices:()=>v,withCode:()=>b});var{visible:C,spelled:D,h:i,set:a,unique:O,tableSwitch:j,copyCode:q,resetButton:H,isOpen:I,cover:L,guess:P,onEnter:R,numberBox:U,slider:z,buttons:F,toggles:G,check:J,
textbox:K,menu:M,model:N,models:Q,short:V,fixed:W,widget:X,fromBase64:Y,fromHalf:Z,within:_,sliderEnds:$,accepted:ee,unpack:oe,mulberry32:te,uniform:ne,tokenise:se}=globalThis.
plm.ui;var b=d=>d.split("`").map((t,l)=>l%2?i("code",{},t):t).filter(t=>t!==""),m={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1};function v({label:d,options:t,pick:l}){
let f=!1,h=-1;function g(e,n){let o=()=>{f||l(n)},s=i("span",{class:"plm-sign","aria-hidden":"true"}),r=i("span",{class:"plm-live"});return{node:i("button",{...{
type:"button",role:"radio",class:"plm-choice","aria-checked":!1},onclick:o},s,i("span",{},b(e)),r),sign:s,words:r}}let c=t.map(g);function k(e){let n=c.findIndex(
({node:s})=>s===document.activeElement);if(!(e.key in m)||n<0)return;e.preventDefault();let o=(n+m[e.key]+c.length)%c.length;u(o),c[o].node.focus()}function u(e){
c.forEach(({node:n},o)=>a(n,{tabindex:o===e?"0":"-1"}))}u(0);let x=i("div",{class:"plm-choices",role:"radiogroup","aria-labelledby":d,onkeydown:k},c.map(e=>e.node));
function w({chosen:e,locked:n=!1,marks:o=[]}){f=n,e!==h&&e>=0&&u(e),h=e,c.forEach((s,r)=>{a(s.node,{"aria-checked":r===e,"aria-disabled":n?!0:void 0}),a(s.sign,
{text:o[r]?.sign??""}),a(s.words,{text:o[r]?.words??""}),a(s.node,{"data-mark":o[r]?.mark})})}return{node:x,show:w}}(globalThis.plm??={}).choices=Object.assign({},p);})();
