(()=>{var{withCode:k,choices:x}=globalThis.plm.choices;var{visible:D,spelled:F,h:r,set:u,unique:v,tableSwitch:G,copyCode:H,resetButton:I,isOpen:J,cover:K,guess:M,onEnter:P,numberBox:Q,slider:R,buttons:U,toggles:V,check:W,
textbox:X,short:Y,fixed:Z,widget:y,within:tt,sliderEnds:et,accepted:nt,tokenise:ot}=globalThis.plm.ui;var q={number:{kind:"text",longest:8,link:!1},questions:{kind:"questions",longest:600,link:!1},tried:{kind:"tried",low:0,high:3,link:!1}};var w=({options:t},e)=>e.some(n=>t[n]?.right),C=(t,e)=>t.length>0&&t.every((n,l)=>w(n,e[l]??[]));var S=y({name:"quiz",limits:q,build:N,reset:!1});function N(t){let{t:e}=t,n=t.get("questions"),l=r("p",{class:"plm-heading"},e("heading",{number:t.get("number")}));
t.head.append(l,r("p",{class:"plm-intro"},e("intro")));let d=n.map((s,g)=>O(t,s,g));t.stage.append(...d.map(({node:s})=>s));let p=r("button",{type:"button",class:"\
plm-button",onclick:()=>t.set({tried:n.map(()=>[])})},e("again"));return t.foot.append(p),()=>{let s=t.get("tried");d.forEach(({show:c},m)=>c(s[m]??[]));let g=n.
filter((c,m)=>w(c,s[m]??[])).length,b=n.length;u(t.finding,{text:e(C(n,s)?"finished":"progress",{done:g,all:b})}),u(t.finding,{role:"status"}),p.hidden=s.every(
c=>c.length===0)}}function O(t,e,n){let{t:l,language:d}=t,h=v("question"),p=r("p",{class:"plm-why",role:"status"}),s="";function g(o){let i=t.get("tried").map(a=>[
...a]);i[n]=[...(i[n]??[]).filter(a=>a!==o),o],t.set({tried:i})}let b=e.options.map(({text:o})=>o[d]),c=x({label:h,options:b,pick:g}),m=r("p",{class:"plm-questi\
on",id:h},`${n+1}. `,k(e.ask[d])),j=r("div",{class:"plm-quiz-question"},m,c.node,p);function z(o,i,a){if(!a.includes(i))return;let f=o.right?"right":"wrong";return{
sign:o.right?"✓":"✗",words:` ${l(f)}`,mark:f}}function E(o){let i=o.at(-1)??-1;if(c.show({chosen:i,marks:e.options.map((B,L)=>z(B,L,o))}),String(o)===s)return;
if(s=String(o),i<0)return p.replaceChildren();let{right:a,why:f}=e.options[i],T=r("strong",{},l(a?"right":"wrong"));p.replaceChildren(T," ",...k(f[d]),_(t,e.section)),
u(p,{"data-mark":a?"right":"wrong"})}return{node:j,show:E}}function _(t,{title:e,page:n,notebook:l}){let h=document.querySelector("[data-jp-theme-name], .jp-Not\
ebook, .vscode-dark, .vscode-light")?{href:l,target:"_blank",rel:"noopener"}:{href:n};return r("a",h,t.t("read",{title:e}))}(globalThis.plm.widgets??={}).quiz=S;})();
