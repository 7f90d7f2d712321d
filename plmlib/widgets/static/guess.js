(()=>{var{withCode:w,choices:x}=globalThis.plm.choices;var{chart:j,ticks:A,visible:I,spelled:S,h:c,set:g,unique:b,tableSwitch:_,copyCode:D,guess:F,numberBox:J,slider:U,buttons:z,toggles:G,check:H,textbox:K,short:L,fixed:M,
widget:k,within:P,sliderEnds:Q}=globalThis.plm.ui;var y={name:{kind:"text",longest:40},question:{kind:"text",longest:400},options:{kind:"texts",most:5,longest:120},unit:{kind:"text",longest:30},guess:{kind:"tex\
t",longest:120},measured:{kind:"text",longest:150}};var $=k({name:"guess",limits:y,build:C});function C(t){let{t:e}=t,u=t.get("options"),o=b("question"),l=c("p",{class:"plm-said",role:"status"}),a=s=>t.set({guess:s}),
r=u.length?N(t,o,u,a):O(t,o,a),m=c("p",{class:"plm-question",id:o},w(t.get("question")));t.head.append(c("div",{class:"plm-asks"},m,r.node,l));let h=null;return()=>{
let s=t.get("guess"),n=t.get("measured");r.show(s,n!=="");let p=JSON.stringify([s,n]);if(p===h)return;h=p;let f=[s&&e("guessed",{guess:B(t,s)})];f.push(n?e("mea\
sured",{measured:n}):s&&e("change")),l.replaceChildren(f.filter(Boolean).join(" "),...n?E(t):[]),g(l,{"data-shown":n!==""})}}var B=(t,e)=>t.get("unit")?`${e} ${t.
get("unit")}`:e;function E(t){let e=document.getElementById(`measured-${t.get("name").replaceAll(".","-")}`);return e?[" ",c("a",{href:`#${e.id}`},t.t("below"))]:
[]}function N(t,e,u,o){let{node:l,show:a}=x({label:e,options:u,pick:r=>o(u[r])});return{node:l,show:(r,m)=>a({chosen:u.indexOf(r),locked:m})}}function O(t,e,u){
let{t:o}=t,l=!1,a=c("span",{class:"plm-hint",id:b("hint"),role:"status"});function r(){let i=n.value.trim().replaceAll(",","").replace("−","-"),d=i!==""&&Number.
isFinite(Number(i))&&!/[xob]/i.test(i);g(a,{text:d?"":o("no_number")}),g(n,{"aria-invalid":d?void 0:!0}),!(!d||n.readOnly)&&(l=!1,u(i))}let m=()=>{l=!0};function h(i){
i.key!=="Enter"||i.isComposing||(i.preventDefault(),r())}let s=t.get("unit"),n=c("input",{type:"text",inputmode:"decimal",autocomplete:"off",maxlength:30,"aria-\
label":s?`${o("number")} (${s})`:o("number"),"aria-describedby":`${e} ${a.id}`,oninput:m,onkeydown:h}),p=c("button",{type:"button",class:"plm-button",onclick:r},
o("hand_in")),f=c("div",{class:"plm-number-box"},n,s,p,a);function q(i,d){(!l||d)&&(n.value=i),g(n,{readonly:d}),p.hidden=d}return{node:f,show:q}}(globalThis.plm.widgets??={}).guess=$;})();
