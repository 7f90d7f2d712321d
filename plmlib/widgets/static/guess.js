(()=>{var{withCode:w,choices:k}=globalThis.plm.choices;var{visible:j,spelled:A,h:a,set:f,unique:b,tableSwitch:I,copyCode:S,resetButton:_,isOpen:D,cover:F,guess:H,onEnter:J,numberBox:U,slider:z,buttons:G,toggles:K,check:L,
textbox:M,menu:P,model:Q,models:R,short:V,fixed:W,widget:x,fromBase64:X,fromHalf:Y,within:Z,sliderEnds:ee,accepted:te,unpack:ne,mulberry32:se,uniform:oe,tokenise:ie}=globalThis.
plm.ui;var y={name:{kind:"text",longest:40,link:!1},question:{kind:"text",longest:400,link:!1},options:{kind:"texts",most:5,longest:120,link:!1},unit:{kind:"text",longest:30,
link:!1},guess:{kind:"text",longest:120,link:!1},measured:{kind:"text",longest:150,link:!1}};var $=x({name:"guess",limits:y,build:B,reset:!1});function B(e){let{t}=e,c=e.get("options"),o=b("question"),l=a("p",{class:"plm-said",role:"status"}),u=s=>e.set(
{guess:s}),r=c.length?O(e,o,c,u):N(e,o,u),m=a("p",{class:"plm-question",id:o},w(e.get("question")));e.head.append(a("div",{class:"plm-asks"},m,r.node,l));let g=null;
return()=>{let s=e.get("guess"),n=e.get("measured");r.show(s,n!=="");let p=JSON.stringify([s,n]);if(p===g)return;g=p;let h=[s&&t("guessed",{guess:C(e,s)})];h.push(
n?t("measured",{measured:n}):s&&t("change")),l.replaceChildren(h.filter(Boolean).join(" "),...n?E(e):[]),f(l,{"data-shown":n!==""})}}var C=(e,t)=>e.get("unit")?
`${t} ${e.get("unit")}`:t;function E(e){let t=document.getElementById(`measured-${e.get("name").replaceAll(".","-")}`);return t?[" ",a("a",{href:`#${t.id}`},e.t(
"below"))]:[]}function O(e,t,c,o){let{node:l,show:u}=k({label:t,options:c,pick:r=>o(c[r])});return{node:l,show:(r,m)=>u({chosen:c.indexOf(r),locked:m})}}function N(e,t,c){
let{t:o}=e,l=!1,u=a("span",{class:"plm-hint",id:b("hint"),role:"status"});function r(){let i=n.value.trim().replaceAll(",","").replace("−","-"),d=i!==""&&Number.
isFinite(Number(i))&&!/[xob]/i.test(i);f(u,{text:d?"":o("no_number")}),f(n,{"aria-invalid":d?void 0:!0}),!(!d||n.readOnly)&&(l=!1,c(i))}let m=()=>{l=!0};function g(i){
i.key!=="Enter"||i.isComposing||(i.preventDefault(),r())}let s=e.get("unit"),n=a("input",{type:"text",inputmode:"decimal",autocomplete:"off",maxlength:30,"aria-\
label":s?`${o("number")} (${s})`:o("number"),"aria-describedby":`${t} ${u.id}`,oninput:m,onkeydown:g}),p=a("button",{type:"button",class:"plm-button",onclick:r},
o("hand_in")),h=a("div",{class:"plm-number-box"},n,s,p,u);function q(i,d){(!l||d)&&(n.value=i),f(n,{readonly:d}),p.hidden=d}return{node:h,show:q}}(globalThis.plm.widgets??={}).guess=$;})();
