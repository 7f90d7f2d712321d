(()=>{var{withCode:w,choices:x}=globalThis.plm.choices;var{chart:F,ticks:G,visible:H,spelled:I,h:r,set:u,unique:v,tableSwitch:J,copyCode:K,guess:M,numberBox:O,slider:P,buttons:Q,toggles:R,check:U,textbox:V,short:W,fixed:X,
widget:y,within:Y,sliderEnds:Z}=globalThis.plm.ui;var q={number:{kind:"text",longest:8},questions:{kind:"questions",longest:600},tried:{kind:"tried",low:0,high:3}};var k=({options:t},e)=>e.some(n=>t[n]?.right),C=(t,e)=>t.length>0&&t.every((n,c)=>k(n,e[c]??[]));var S=y({name:"quiz",limits:q,build:N});function N(t){let{t:e}=t,n=t.get("questions"),c=r("p",{class:"plm-heading"},e("heading",{number:t.get("number")}));t.head.
append(c,r("p",{class:"plm-intro"},e("intro")));let d=n.map((s,g)=>_(t,s,g));t.stage.append(...d.map(({node:s})=>s));let h=r("button",{type:"button",class:"plm-\
button",onclick:()=>t.set({tried:n.map(()=>[])})},e("again"));return t.foot.append(h),()=>{let s=t.get("tried");d.forEach(({show:a},m)=>a(s[m]??[]));let g=n.filter(
(a,m)=>k(a,s[m]??[])).length,b=n.length;u(t.finding,{text:e(C(n,s)?"finished":"progress",{done:g,all:b})}),u(t.finding,{role:"status"}),h.hidden=s.every(a=>a.length===
0)}}function _(t,e,n){let{t:c,language:d}=t,p=v("question"),h=r("p",{class:"plm-why",role:"status"}),s="";function g(o){let i=t.get("tried").map(l=>[...l]);i[n]=
[...(i[n]??[]).filter(l=>l!==o),o],t.set({tried:i})}let b=e.options.map(({text:o})=>o[d]),a=x({label:p,options:b,pick:g}),m=r("p",{class:"plm-question",id:p},`${n+
1}. `,w(e.ask[d])),j=r("div",{class:"plm-quiz-question"},m,a.node,h);function z(o,i,l){if(!l.includes(i))return;let f=o.right?"right":"wrong";return{sign:o.right?
"✓":"✗",words:` ${c(f)}`,mark:f}}function T(o){let i=o.at(-1)??-1;if(a.show({chosen:i,marks:e.options.map((L,$)=>z(L,$,o))}),String(o)===s)return;if(s=String(
o),i<0)return h.replaceChildren();let{right:l,why:f}=e.options[i],E=r("strong",{},c(l?"right":"wrong"));h.replaceChildren(E," ",...w(f[d]),A(t,e.section)),u(h,{
"data-mark":l?"right":"wrong"})}return{node:j,show:T}}function A(t,{title:e,page:n,notebook:c}){let p=document.querySelector("[data-jp-theme-name], .jp-Notebook\
, .vscode-dark, .vscode-light")?{href:c,target:"_blank",rel:"noopener"}:{href:n};return r("a",p,t.t("read",{title:e}))}(globalThis.plm.widgets??={}).quiz=S;})();
