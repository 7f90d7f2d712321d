(()=>{var{withCode:k,choices:x}=globalThis.plm.choices;var{visible:A,spelled:D,h:i,set:u,unique:v,tableSwitch:F,copyCode:G,resetButton:I,isOpen:J,cover:K,guess:M,onEnter:P,numberBox:Q,slider:R,buttons:U,toggles:V,check:W,
textbox:X,menu:Y,model:Z,models:ee,short:te,fixed:ne,widget:y,fromBase64:oe,fromHalf:se,within:re,sliderEnds:ie,accepted:le,unpack:ae,mulberry32:ce,uniform:de,tokenise:pe}=globalThis.
plm.ui;var q={number:{kind:"text",longest:8,link:!1},questions:{kind:"questions",longest:600,link:!1},tried:{kind:"tried",low:0,high:3,link:!1}};var w=({options:e},t)=>t.some(n=>e[n]?.right),C=(e,t)=>e.length>0&&e.every((n,l)=>w(n,t[l]??[]));var S=y({name:"quiz",limits:q,build:H,reset:!1});function H(e){let{t}=e,n=e.get("questions"),l=i("p",{class:"plm-heading"},t("heading",{number:e.get("number")}));
e.head.append(l,i("p",{class:"plm-intro"},t("intro")));let d=n.map((s,g)=>N(e,s,g));e.stage.append(...d.map(({node:s})=>s));let p=i("button",{type:"button",class:"\
plm-button",onclick:()=>e.set({tried:n.map(()=>[])})},t("again"));return e.foot.append(p),()=>{let s=e.get("tried");d.forEach(({show:a},m)=>a(s[m]??[]));let g=n.
filter((a,m)=>w(a,s[m]??[])).length,b=n.length;u(e.finding,{text:t(C(n,s)?"finished":"progress",{done:g,all:b})}),u(e.finding,{role:"status"}),p.hidden=s.every(
a=>a.length===0)}}function N(e,t,n){let{t:l,language:d}=e,h=v("question"),p=i("p",{class:"plm-why",role:"status"}),s="";function g(o){let r=e.get("tried").map(c=>[
...c]);r[n]=[...(r[n]??[]).filter(c=>c!==o),o],e.set({tried:r})}let b=t.options.map(({text:o})=>o[d]),a=x({label:h,options:b,pick:g}),m=i("p",{class:"plm-questi\
on",id:h},`${n+1}. `,k(t.ask[d])),j=i("div",{class:"plm-quiz-question"},m,a.node,p);function z(o,r,c){if(!c.includes(r))return;let f=o.right?"right":"wrong";return{
sign:o.right?"✓":"✗",words:` ${l(f)}`,mark:f}}function B(o){let r=o.at(-1)??-1;if(a.show({chosen:r,marks:t.options.map((T,L)=>z(T,L,o))}),String(o)===s)return;
if(s=String(o),r<0)return p.replaceChildren();let{right:c,why:f}=t.options[r],E=i("strong",{},l(c?"right":"wrong"));p.replaceChildren(E," ",...k(f[d]),O(e,t.section)),
u(p,{"data-mark":c?"right":"wrong"})}return{node:j,show:B}}function O(e,{title:t,page:n,notebook:l}){let h=document.querySelector("[data-jp-theme-name], .jp-Not\
ebook, .vscode-dark, .vscode-light")?{href:l,target:"_blank",rel:"noopener"}:{href:n};return i("a",h,e.t("read",{title:t}))}(globalThis.plm.widgets??={}).quiz=S;})();
