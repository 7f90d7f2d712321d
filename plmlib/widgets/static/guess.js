(()=>{var{withCode:w,choices:k}=globalThis.plm.choices;var{visible:A,spelled:I,h:r,set:f,unique:b,tableSwitch:S,copyCode:_,resetButton:D,isOpen:F,cover:H,guess:J,onEnter:U,numberBox:z,slider:G,buttons:K,toggles:L,check:M,
textbox:P,menu:Q,model:R,models:V,short:W,fixed:X,widget:x,fromBase64:Y,fromHalf:Z,within:ee,sliderEnds:te,accepted:ne,unpack:se,mulberry32:oe,uniform:ie,tokenise:le}=globalThis.
plm.ui;var y={name:{kind:"text",longest:40,link:!1},question:{kind:"text",longest:400,link:!1},options:{kind:"texts",most:5,longest:120,link:!1},unit:{kind:"text",longest:30,
link:!1},guess:{kind:"text",longest:120,link:!1},measured:{kind:"text",longest:150,link:!1}};var $=e=>/\d/.test(e)&&!/[xob]/i.test(e)&&Number.isFinite(Number(e));var q=x({name:"guess",limits:y,build:C,reset:!1});function C(e){let{t}=e,a=e.get("options"),o=b("question"),i=r("p",{class:"plm-said",role:"status"}),u=s=>e.set(
{guess:s}),l=a.length?O(e,o,a,u):T(e,o,u),m=r("p",{class:"plm-question",id:o},w(e.get("question")));e.head.append(r("div",{class:"plm-asks"},m,l.node,i));let g=null;
return()=>{let s=e.get("guess"),n=e.get("measured");l.show(s,n!=="");let p=JSON.stringify([s,n]);if(p===g)return;g=p;let h=[s&&t("guessed",{guess:N(e,s)})];h.push(
n?t("measured",{measured:n}):s&&t("change")),i.replaceChildren(h.filter(Boolean).join(" "),...n?E(e):[]),f(i,{"data-shown":n!==""})}}var N=(e,t)=>e.get("unit")?
`${t} ${e.get("unit")}`:t;function E(e){let t=document.getElementById(`measured-${e.get("name").replaceAll(".","-")}`);return t?[" ",r("a",{href:`#${t.id}`},e.t(
"below"))]:[]}function O(e,t,a,o){let{node:i,show:u}=k({label:t,options:a,pick:l=>o(a[l])});return{node:i,show:(l,m)=>u({chosen:a.indexOf(l),locked:m})}}function T(e,t,a){
let{t:o}=e,i=!1,u=r("span",{class:"plm-hint",id:b("hint"),role:"status"});function l(){let c=n.value.trim().replaceAll(",","").replace("−","-"),d=$(c);f(u,{text:d?
"":o("no_number")}),f(n,{"aria-invalid":d?void 0:!0}),!(!d||n.readOnly)&&(i=!1,a(c))}let m=()=>{i=!0};function g(c){c.key!=="Enter"||c.isComposing||(c.preventDefault(),
l())}let s=e.get("unit"),n=r("input",{type:"text",inputmode:"decimal",autocomplete:"off",maxlength:30,"aria-label":s?`${o("number")} (${s})`:o("number"),"aria-d\
escribedby":`${t} ${u.id}`,oninput:m,onkeydown:g}),p=r("button",{type:"button",class:"plm-button",onclick:l},o("hand_in")),h=r("div",{class:"plm-number-box"},n,
s,p,u);function v(c,d){(!i||d)&&(n.value=c),f(n,{readonly:d}),p.hidden=d}return{node:h,show:v}}(globalThis.plm.widgets??={}).guess=q;})();
