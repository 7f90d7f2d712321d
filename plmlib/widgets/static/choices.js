(()=>{var y=Object.defineProperty;var E=(d,t)=>{for(var l in t)y(d,l,{get:t[l],enumerable:!0})};var u={};E(u,{choices:()=>v,withCode:()=>m});var{chart:D,ticks:j,visible:q,spelled:B,h:r,set:a,unique:I,tableSwitch:L,copyCode:O,guess:P,numberBox:R,slider:U,buttons:z,toggles:F,check:G,textbox:H,short:J,fixed:K,
widget:M,within:N,sliderEnds:Q}=globalThis.plm.ui;var m=d=>d.split("`").map((t,l)=>l%2?r("code",{},t):t).filter(t=>t!==""),g={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1};function v({label:d,options:t,pick:l}){
let h=!1,f=-1;function b(e,s){let o=()=>{h||l(s)},n=r("span",{class:"plm-sign","aria-hidden":"true"}),i=r("span",{class:"plm-live"});return{node:r("button",{...{
type:"button",role:"radio",class:"plm-choice","aria-checked":!1},onclick:o},n,r("span",{},m(e)),i),sign:n,words:i}}let c=t.map(b);function k(e){let s=c.findIndex(
({node:n})=>n===document.activeElement);if(!(e.key in g)||s<0)return;e.preventDefault();let o=(s+g[e.key]+c.length)%c.length;p(o),c[o].node.focus()}function p(e){
c.forEach(({node:s},o)=>a(s,{tabindex:o===e?"0":"-1"}))}p(0);let x=r("div",{class:"plm-choices",role:"radiogroup","aria-labelledby":d,onkeydown:k},c.map(e=>e.node));
function w({chosen:e,locked:s=!1,marks:o=[]}){h=s,e!==f&&e>=0&&p(e),f=e,c.forEach((n,i)=>{a(n.node,{"aria-checked":i===e,"aria-disabled":s?!0:void 0}),a(n.sign,
{text:o[i]?.sign??""}),a(n.words,{text:o[i]?.words??""}),a(n.node,{"data-mark":o[i]?.mark})})}return{node:x,show:w}}(globalThis.plm??={}).choices=Object.assign({},u);})();
