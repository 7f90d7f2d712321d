(()=>{var y=Object.defineProperty;var E=(d,t)=>{for(var l in t)y(d,l,{get:t[l],enumerable:!0})};var u={};E(u,{choices:()=>v,withCode:()=>m});var{visible:C,spelled:D,h:r,set:a,unique:O,tableSwitch:j,copyCode:q,resetButton:I,isOpen:L,cover:P,guess:R,onEnter:U,numberBox:z,slider:F,buttons:G,toggles:H,check:J,
textbox:K,short:M,fixed:N,widget:Q,within:V,sliderEnds:W,accepted:X,tokenise:Y}=globalThis.plm.ui;var m=d=>d.split("`").map((t,l)=>l%2?r("code",{},t):t).filter(t=>t!==""),g={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1};function v({label:d,options:t,pick:l}){
let h=!1,f=-1;function b(e,n){let o=()=>{h||l(n)},s=r("span",{class:"plm-sign","aria-hidden":"true"}),i=r("span",{class:"plm-live"});return{node:r("button",{...{
type:"button",role:"radio",class:"plm-choice","aria-checked":!1},onclick:o},s,r("span",{},m(e)),i),sign:s,words:i}}let c=t.map(b);function k(e){let n=c.findIndex(
({node:s})=>s===document.activeElement);if(!(e.key in g)||n<0)return;e.preventDefault();let o=(n+g[e.key]+c.length)%c.length;p(o),c[o].node.focus()}function p(e){
c.forEach(({node:n},o)=>a(n,{tabindex:o===e?"0":"-1"}))}p(0);let x=r("div",{class:"plm-choices",role:"radiogroup","aria-labelledby":d,onkeydown:k},c.map(e=>e.node));
function w({chosen:e,locked:n=!1,marks:o=[]}){h=n,e!==f&&e>=0&&p(e),f=e,c.forEach((s,i)=>{a(s.node,{"aria-checked":i===e,"aria-disabled":n?!0:void 0}),a(s.sign,
{text:o[i]?.sign??""}),a(s.words,{text:o[i]?.words??""}),a(s.node,{"data-mark":o[i]?.mark})})}return{node:x,show:w}}(globalThis.plm??={}).choices=Object.assign({},u);})();
