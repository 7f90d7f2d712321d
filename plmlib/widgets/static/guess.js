(()=>{var{withCode:x,choices:k}=globalThis.plm.choices;var{chart:A,ticks:E,visible:I,spelled:S,h:l,set:p,unique:w,tableSwitch:_,copyCode:D,guess:F,numberBox:J,slider:U,buttons:z,toggles:G,check:H,textbox:K,short:L,fixed:M,
widget:y,within:P,sliderEnds:Q}=globalThis.plm.ui;var $={name:{kind:"text",longest:40},question:{kind:"text",longest:400},options:{kind:"texts",most:5,longest:120},unit:{kind:"text",longest:30},guess:{kind:"tex\
t",longest:120},measured:{kind:"text",longest:150}};var q=y({name:"guess",limits:$,build:C});function C(t){let{t:n}=t,r=t.get("options"),s=w("question"),o=l("p",{class:"plm-said",role:"status"}),c=e=>t.set({guess:e}),
u=r.length?O(t,s,r,c):T(t,s,c),m=l("p",{class:"plm-question",id:s},x(t.get("question")));t.head.append(l("div",{class:"plm-asks"},m,u.node,o));let d=null;return()=>{
let e=t.get("guess"),i=t.get("measured");u.show(e,i!=="");let g=JSON.stringify([e,i]);if(g===d)return;d=g;let h=[e&&n("guessed",{guess:B(t,e)})];h.push(i?n("mea\
sured",{measured:i}):e&&n("change")),o.replaceChildren(h.filter(Boolean).join(" "),...i?N(t):[]),p(o,{"data-shown":i!==""})}}var B=(t,n)=>t.get("unit")?`${n} ${t.
get("unit")}`:n;function N(t){let n=document.getElementById(`measured-${t.get("name").replaceAll(".","-")}`);return n?[" ",l("a",{href:`#${n.id}`},t.t("below"))]:
[]}function O(t,n,r,s){let{node:o,show:c}=k({label:n,options:r,pick:u=>s(r[u])});return{node:o,show:(u,m)=>c({chosen:r.indexOf(u),locked:m})}}function T(t,n,r){
let{t:s}=t,o=!1,c=l("span",{class:"plm-hint",id:w("hint"),role:"status"});function u(b){b.preventDefault();let a=e.value.trim().replaceAll(",","").replace("−",
"-"),f=a!==""&&Number.isFinite(Number(a))&&!/[xob]/i.test(a);p(c,{text:f?"":s("no_number")}),p(e,{"aria-invalid":f?void 0:!0}),!(!f||e.readOnly)&&(o=!1,r(a))}let m=()=>{
o=!0},d=t.get("unit"),e=l("input",{type:"text",inputmode:"decimal",autocomplete:"off",maxlength:30,"aria-label":d?`${s("number")} (${d})`:s("number"),"aria-desc\
ribedby":`${n} ${c.id}`,oninput:m}),i=l("button",{type:"submit",class:"plm-button"},s("hand_in")),g=l("form",{class:"plm-number-box",onsubmit:u},e,d,i,c);function h(b,a){
(!o||a)&&(e.value=b),p(e,{readonly:a}),i.hidden=a}return{node:g,show:h}}(globalThis.plm.widgets??={}).guess=q;})();
