(()=>{var H=Math.sqrt(2/Math.PI),E=.044715;function ct(t){let n=Math.abs(t);if(n>=6)return Math.sign(t);let o=Math.exp(-n*n)/Math.sqrt(Math.PI);if(n<2.5){let s=2*n,r=s;
for(let i=1;s>1e-17*r;i++)s*=2*n*n/(2*i+1),r+=s;return Math.sign(t)*o*r}let e=n;for(let s=60;s>0;s--)e=n+s/2/e;return Math.sign(t)*(1-o/e)}var $=t=>(1+ct(t/Math.
SQRT2))/2,k=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);function lt(t){let n=Math.log(t/(1-t))/1.702;for(let o=0;o<50;o++){let e=($(n)-t)/k(n);if(n-=Math.max(-.5,Math.
min(.5,e)),Math.abs(e)<1e-12)break}return n}var D=t=>1/(1+Math.exp(-t)),R=t=>[n=>n*D(t*n),n=>{let o=D(t*n);return o+t*n*o*(1-o)}],J=t=>H*(t+E*t**3);function ut(t){
let n=Math.tanh(J(t));return .5*(1+n)+.5*t*(1-n*n)*H*(1+3*E*t*t)}var G=Math.tanh(H),x={gelu:[t=>t*$(t),t=>$(t)+t*k(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(J(t))),ut],
gelu_sigmoid:R(1.702),relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:R(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:R(1).map(t=>(n,o=1)=>t(n)*o),printed:[t=>.5*t*(1+
G*(t+E*t**3)),t=>.5*(1+G*(2*t+4*E*t**3))]},I=(t,n,o)=>Array.from({length:o},(e,s)=>t+(n-t)*s/(o-1));function z(t,n,o,e=400){let s=I(n,o,e+1),r=s.reduce((p,h)=>t(
h)>t(p)?h:p,s[0]),i=(o-n)/e,c=Math.max(n,r-i),a=Math.min(o,r+i);for(;a-c>1e-9;){let p=(a-c)/3;t(c+p)<t(a-p)?c+=p:a-=p}let l=(c+a)/2;return[l,t(l)]}function L(){
let[t,n]=x.gelu,o=r=>i=>Math.abs(t(i)-x[r][0](i)),[e,s]=z(r=>-t(r),-3,0);return{minimum:[e,-s],steepest:z(n,0,4),tanhError:z(o("gelu_tanh"),0,5),sigmoidError:z(
o("gelu_sigmoid"),0,5)}}function O(t,{mu:n,sigma:o,value:e=1,low:s=-1.55,high:r=3.55,count:i=51,n:c=1e3}){let[a,l]=x[t],p=new Array(i).fill(0),h=0,g=0,f=0;for(let u of pt(
c)){let w=n+o*u,q=a(w,e),S=Math.abs(l(w,e));h+=q/c,S===0&&(g+=1/c),S<.01&&(f+=1/c);let P=Math.floor((q-s)/(r-s)*i);P>=0&&P<i&&(p[P]+=1/c)}return{bins:p,mean:h,zero:g,
faint:f}}var F=new Map;function pt(t){if(!F.has(t)){let n=Array.from({length:t},(o,e)=>(e+.5)/t);F.set(t,n.map(lt))}return F.get(t)}var{chart:U,ticks:kt,visible:Ct,spelled:Tt,h:d,set:A,unique:qt,tableSwitch:Q,copyCode:K,guess:V,numberBox:zt,slider:C,buttons:W,toggles:X,check:Et,textbox:It,short:y,
fixed:m,widget:Y,within:j,sliderEnds:Ot}=globalThis.plm.ui;var T=t=>Number.isInteger(t)?`${t}.0`:String(t);var B={tanh:()=>["torch.tanh"],swiglu:t=>[`lambda x: silu(x) * ${T(t)}`],printed:()=>["lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.04471\
5 * x**3))","the bracket closes too early"]};function mt(t,n){let[o,e]=Object.hasOwn(B,t)?B[t](n):[t];return`    "${t}": ${o},${e?`  # ${e}`:""}`}function ft(t){
let n=t.map(o=>o==="swiglu"?"silu":o);return[...new Set(n)].filter(o=>!Object.hasOwn(B,o)).sort()}function Z({functions:t,x:n,mu:o,sigma:e,value:s}){let r=ft(t);
return[...t.includes("printed")?["import math",""]:[],"import torch",...r.length?[`from plmlib.layers.activations import ${r.join(", ")}`]:[],"","functions = {",
...t.map(i=>mt(i,s)),"}",`probe = torch.tensor([${T(n)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${T(o)}, ${T(e)}).icdf((torch.arange(1000, \
dtype=torch.float64) + 0.5) / 1000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","    y = f(at)","\
    (slope,) = torch.autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    print(name, *r\
esults[name])",""].join(`
`)}var b={functions:{kind:"choices",options:["gelu","gelu_tanh","gelu_sigmoid","relu","silu","tanh","swiglu","printed"]},view:{kind:"choice",options:["f","slope","\
normal","error"]},x:{kind:"real",low:-5,high:5,step:.01},mu:{kind:"real",low:-3,high:3,step:.1},sigma:{kind:"real",low:.1,high:3,step:.1},value:{kind:"real",low:-2,
high:2,step:.1},controls:{kind:"knobs",options:["functions","view","x","mu","sigma","value"]}};var M={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},dt={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},gt={f:[
-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},{low:nt,high:ot}=b.x,N=[...I(nt,0,81),1e-9,...I(0,ot,81).slice(1)],v=L();function et(t,{view:n,functions:o,value:e}){if(n===
"normal")return[{name:"Φ",cat:1,f:$},{name:"φ",cat:2,f:k}];let[s]=x.gelu;return o.map(r=>{let[i,c]=x[r],a={f:l=>i(l,e),slope:l=>c(l,e),error:l=>i(l,e)-s(l)};return{
name:t(r),cat:M[r],dash:dt[r],f:a[n]}})}function st(t,n,o){let{view:e,functions:s,x:r,mu:i,sigma:c}=n,[a,l]=gt[e]??wt(n),p=.4*(l-a)/Math.max(1,c),h=u=>[u,a+p*Math.
exp(-(((u-i)/c)**2)/2)],g=[{cat:8,points:N.map(h)}];s.includes("relu")&&g.push({cat:M.relu,points:N.filter(u=>u<=0).map(h)});let f=[...xt(n),...o.map(({cat:u,f:w})=>({
x:r,y:w(r),cat:u}))];return{x:[nt,ot],y:[a,l],finding:bt(t,n),rule:r,xlabel:"x",ylabel:t(`view_${e}`),areas:g,lines:o.map(({cat:u,f:w,dash:q})=>({cat:u,dash:q,points:N.
map(S=>[S,w(S)])})),marks:f.filter(({y:u})=>u>=a&&u<=l)}}function wt({functions:t,value:n}){let[o]=x.gelu,e=i=>c=>Math.abs(x[i][0](c,n)-o(c)),s=t.filter(i=>i!==
"printed"),r=Math.max(6e-4,...s.flatMap(i=>N.map(e(i))));return[-1.2*r,1.2*r]}function xt({view:t,functions:n}){if(!n.includes("gelu"))return[];let o=([r,i],c,a)=>({
x:r,y:i,cat:M.gelu,text:m(i,c),...a}),[e]=v.minimum;return{f:[o(v.minimum,5,{dx:0,dy:20})],slope:[o(v.steepest,4,{dx:0,dy:-12}),{x:e,y:0,cat:M.gelu,text:m(e,4),
dx:-8}]}[t]??[]}function bt(t,{view:n,functions:o,x:e}){let[s,r]=v.minimum,[i,c]=v.steepest,[a,l]=v.tanhError,[p,h]=v.sigmoidError,g=t(`fact_${n}`,{low:m(s,4),least:m(
r,5),where:m(i,4),steepest:m(c,4),x:y(e),cdf:m($(e),5),pdf:m(k(e),5),tanh:tt(l),at_tanh:m(a,2),sigmoid:tt(h),at_sigmoid:m(p,2)});if(!o.includes("printed")||n===
"normal")return g;let f=(u,w)=>m(x[u][0](-3),w);return g+t("fact_printed",{printed:f("printed",3),true:f("gelu",4)})}function tt(t){let[n,o]=t.toExponential(2).
split("e"),e=s=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(s)];return`${n}·10${[...String(Number(o))].map(e).join("")}`}function rt(t){let n=s=>j(b[s],t(s)),o=t("functions").filter(s=>b.functions.options.includes(s)),e=t("view");return{functions:o.length?o:["gelu"],view:b.view.options.
includes(e)?e:"f",x:n("x"),mu:n("mu"),sigma:n("sigma"),value:n("value")}}var it=Y({name:"activation-lab",limits:b,build:Mt}),_=t=>`${m(100*t,1)} %`;function Mt(t){let{t:n}=t,o=b.functions.options,e=()=>rt(t.get);t.head.append(vt(t,e)),
t.controls.append(..._t(t,e));function s(a){t.wants("x")&&t.set({x:j(b.x,Math.round(a*100)/100)})}let r=U({height:300,onpoint:s}),i=d("div",{class:"plm-values"}),
c=new Map(o.map(a=>[a,$t(n,a)]));return t.stage.append(r.node,i,d("p",{class:"plm-heading"},n("outputs"),d("small",{},n("outputs_note"))),d("div",{class:"plm-sm\
alls"},[...c.values()].map(({node:a})=>a))),Q(t,()=>yt(n,e())),K(t,()=>Z(e())),()=>{let a=e(),l=et(n,a),p=st(n,a,l);r.update(p);let h=a.view==="error"?6:4,g=({name:f,
cat:u,f:w})=>d("span",{class:`plm-value plm-cat-${u}`},f,d("b",{},m(w(a.x),h)));i.replaceChildren(...l.map(g));for(let[f,{node:u,update:w}]of c)u.hidden=!a.functions.
includes(f),u.hidden||w(O(f,a));A(t.finding,{text:p.finding}),t.say(l.map(({name:f,f:u})=>`${f} ${m(u(a.x),4)}`).join(", "))}}var at=({mu:t,sigma:n})=>({mu:y(t),
sigma:y(n)});function vt(t,n){let{t:o}=t;return V(t,{question:()=>o("question",at(n())),unit:"%",right(e){let s=c=>O(c,n()).zero,r=Math.abs(e-100*s("relu"))<=5,
i={zero:_(s("relu")),gelu:_(s("gelu"))};return[r,o(r?"right":"wrong",i)]}})}function _t(t,n){let{t:o}=t,e=b.functions.options.map(r=>[r,o(r),M[r]]),s=b.view.options.
map(r=>[r,o(`view_${r}`)]);return[X(t,"functions",{options:e}),W(t,"view",{options:s,wide:!0}),C(t,"x"),C(t,"mu"),C(t,"sigma"),C(t,"value",{when:()=>n().functions.
includes("swiglu")})].filter(Boolean)}function $t(t,n){let s=U({height:150,margin:8}),r=d("b"),i=d("span"),c=d("div",{class:"plm-facts"},r,d("span",{},` ${t("ze\
ro")}`),d("br"),i),a=`plm-small plm-cat-${M[n]}`;return{node:d("figure",{class:a},d("figcaption",{},t(n)),s.node,c),update(l){s.update({x:[-1.55,3.55],y:[0,.25],
bars:[{cat:M[n],low:-1.55,high:3.55,shares:l.bins}],ticks:{y:[],x:[-1,0,1,2,3]},finding:`${t(n)}: ${_(l.zero)} ${t("zero")}`}),A(r,{text:_(l.zero)}),A(i,{text:`${_(
l.faint)} ${t("faint")}`})}}}function yt(t,n){let{functions:o,x:e,value:s}=n,[r]=x.gelu;function i(c){let[a,l]=x[c],{zero:p,faint:h,mean:g}=O(c,n),f=a(e,s),u=(f-
r(e)).toExponential(2).replaceAll("-","−");return[t(c),m(f,5),m(l(e,s),5),u,_(p),_(h),m(g,3)]}return{caption:t("caption",{x:y(e),...at(n)}),columns:[t("column\
_function"),"f(x)","f′(x)",t("column_error"),t("column_zero"),t("column_faint"),t("column_mean")],rows:o.map(i)}}(globalThis.plm.widgets??={})["activation-lab"]=it;})();
