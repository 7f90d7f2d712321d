(()=>{var{withCode:w,choices:x}=globalThis.plm.choices;var{visible:j,spelled:A,h:a,set:g,unique:b,tableSwitch:I,copyCode:S,resetButton:_,isOpen:D,cover:F,guess:J,onEnter:U,numberBox:z,slider:G,buttons:H,toggles:K,check:L,
textbox:M,short:P,fixed:Q,widget:k,within:R,sliderEnds:V,accepted:W,tokenise:X}=globalThis.plm.ui;var y={name:{kind:"text",longest:40,link:!1},question:{kind:"text",longest:400,link:!1},options:{kind:"texts",most:5,longest:120,link:!1},unit:{kind:"text",longest:30,
link:!1},guess:{kind:"text",longest:120,link:!1},measured:{kind:"text",longest:150,link:!1}};var $=k({name:"guess",limits:y,build:C,reset:!1});function C(e){let{t}=e,c=e.get("options"),o=b("question"),l=a("p",{class:"plm-said",role:"status"}),u=s=>e.set(
{guess:s}),r=c.length?O(e,o,c,u):N(e,o,u),p=a("p",{class:"plm-question",id:o},w(e.get("question")));e.head.append(a("div",{class:"plm-asks"},p,r.node,l));let f=null;
return()=>{let s=e.get("guess"),n=e.get("measured");r.show(s,n!=="");let m=JSON.stringify([s,n]);if(m===f)return;f=m;let h=[s&&t("guessed",{guess:B(e,s)})];h.push(
n?t("measured",{measured:n}):s&&t("change")),l.replaceChildren(h.filter(Boolean).join(" "),...n?E(e):[]),g(l,{"data-shown":n!==""})}}var B=(e,t)=>e.get("unit")?
`${t} ${e.get("unit")}`:t;function E(e){let t=document.getElementById(`measured-${e.get("name").replaceAll(".","-")}`);return t?[" ",a("a",{href:`#${t.id}`},e.t(
"below"))]:[]}function O(e,t,c,o){let{node:l,show:u}=x({label:t,options:c,pick:r=>o(c[r])});return{node:l,show:(r,p)=>u({chosen:c.indexOf(r),locked:p})}}function N(e,t,c){
let{t:o}=e,l=!1,u=a("span",{class:"plm-hint",id:b("hint"),role:"status"});function r(){let i=n.value.trim().replaceAll(",","").replace("−","-"),d=i!==""&&Number.
isFinite(Number(i))&&!/[xob]/i.test(i);g(u,{text:d?"":o("no_number")}),g(n,{"aria-invalid":d?void 0:!0}),!(!d||n.readOnly)&&(l=!1,c(i))}let p=()=>{l=!0};function f(i){
i.key!=="Enter"||i.isComposing||(i.preventDefault(),r())}let s=e.get("unit"),n=a("input",{type:"text",inputmode:"decimal",autocomplete:"off",maxlength:30,"aria-\
label":s?`${o("number")} (${s})`:o("number"),"aria-describedby":`${t} ${u.id}`,oninput:p,onkeydown:f}),m=a("button",{type:"button",class:"plm-button",onclick:r},
o("hand_in")),h=a("div",{class:"plm-number-box"},n,s,m,u);function q(i,d){(!l||d)&&(n.value=i),g(n,{readonly:d}),m.hidden=d}return{node:h,show:q}}(globalThis.plm.widgets??={}).guess=$;})();
