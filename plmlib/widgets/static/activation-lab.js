(()=>{var H=Math.sqrt(2/Math.PI),E=.044715;function mt(t){let n=Math.abs(t);if(n>=6)return Math.sign(t);let o=Math.exp(-n*n)/Math.sqrt(Math.PI);if(n<2.5){let r=2*n,s=r;
for(let i=1;r>1e-17*s;i++)r*=2*n*n/(2*i+1),s+=r;return Math.sign(t)*o*s}let e=n;for(let r=60;r>0;r--)e=n+r/2/e;return Math.sign(t)*(1-o/e)}var k=t=>(1+mt(t/Math.
SQRT2))/2,C=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);function ft(t){let n=Math.log(t/(1-t))/1.702;for(let o=0;o<50;o++){let e=(k(n)-t)/C(n);if(n-=Math.max(-.5,Math.
min(.5,e)),Math.abs(e)<1e-12)break}return n}var Q=t=>1/(1+Math.exp(-t)),R=t=>[n=>n*Q(t*n),n=>{let o=Q(t*n);return o+t*n*o*(1-o)}],L=t=>H*(t+E*t**3);function ht(t){
let n=Math.tanh(L(t));return .5*(1+n)+.5*t*(1-n*n)*H*(1+3*E*t*t)}var J=Math.tanh(H),x={gelu:[t=>t*k(t),t=>k(t)+t*C(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(L(t))),ht],
gelu_sigmoid:R(1.702),relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:R(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:R(1).map(t=>(n,o=1)=>t(n)*o),printed:[t=>.5*t*(1+
J*(t+E*t**3)),t=>.5*(1+J*(2*t+4*E*t**3))]},I=(t,n,o)=>Array.from({length:o},(e,r)=>t+(n-t)*r/(o-1));function q(t,n,o,e=400){let r=I(n,o,e+1),s=r.reduce((u,m)=>t(
m)>t(u)?m:u,r[0]),i=(o-n)/e,a=Math.max(n,s-i),p=Math.min(o,s+i);for(;p-a>1e-9;){let u=(p-a)/3;t(a+u)<t(p-u)?a+=u:p-=u}let l=(a+p)/2;return[l,t(l)]}function K(){
let[t,n]=x.gelu,o=s=>i=>Math.abs(t(i)-x[s][0](i)),[e,r]=q(s=>-t(s),-3,0);return{minimum:[e,-r],steepest:q(n,0,4),tanhError:q(o("gelu_tanh"),0,5),sigmoidError:q(
o("gelu_sigmoid"),0,5)}}function A(t,{mu:n,sigma:o,value:e=1,low:r=-1.55,high:s=3.55,count:i=51,n:a=1e3}){let[p,l]=x[t],u=new Array(i).fill(0),m=0,c=0,d=0;for(let $ of dt(
a)){let h=n+o*$,_=p(h,e),b=Math.abs(l(h,e));m+=_/a,b===0&&(c+=1/a),b<.01&&(d+=1/a);let w=Math.floor((_-r)/(s-r)*i);w>=0&&w<i&&(u[w]+=1/a)}return{bins:u,mean:m,zero:c,
faint:d}}var F=new Map;function dt(t){if(!F.has(t)){let n=Array.from({length:t},(o,e)=>(e+.5)/t);F.set(t,n.map(ft))}return F.get(t)}var{visible:qt,spelled:Et,h:g,set:N,unique:It,tableSwitch:V,copyCode:W,resetButton:At,isOpen:B,cover:U,guess:X,onEnter:Nt,numberBox:jt,slider:z,buttons:Y,toggles:Z,
check:Pt,textbox:Rt,menu:Ft,model:Ht,models:Bt,short:T,fixed:f,widget:tt,fromBase64:Ut,fromHalf:Dt,within:nt,sliderEnds:Gt,accepted:Qt,mulberry32:Jt,uniform:Lt,
tokenise:Kt}=globalThis.plm.ui;var{chart:D,ticks:Wt,scatter:Xt}=globalThis.plm.chart;var O=t=>Number.isInteger(t)?`${t}.0`:String(t);var G={tanh:()=>["torch.tanh"],swiglu:t=>[`lambda x: silu(x) * ${O(t)}`],printed:()=>["lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.04471\
5 * x**3))","the bracket closes too early"]};function gt(t,n){let[o,e]=Object.hasOwn(G,t)?G[t](n):[t];return`    "${t}": ${o},${e?`  # ${e}`:""}`}function wt(t){
let n=t.map(o=>o==="swiglu"?"silu":o);return[...new Set(n)].filter(o=>!Object.hasOwn(G,o)).sort()}function ot({functions:t,x:n,mu:o,sigma:e,value:r}){let s=wt(t);
return[...t.includes("printed")?["import math",""]:[],"import torch",...s.length?[`from plmlib.layers.activations import ${s.join(", ")}`]:[],"","functions = {",
...t.map(i=>gt(i,r)),"}",`probe = torch.tensor([${O(n)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${O(o)}, ${O(e)}).icdf((torch.arange(1000, \
dtype=torch.float64) + 0.5) / 1000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","    y = f(at)","\
    (slope,) = torch.autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    print(name, *r\
esults[name])",""].join(`
`)}var v={functions:{kind:"choices",options:["gelu","gelu_tanh","gelu_sigmoid","relu","silu","tanh","swiglu","printed"]},view:{kind:"choice",options:["f","slope","\
normal","error"]},x:{kind:"real",low:-5,high:5,step:.01},mu:{kind:"real",low:-3,high:3,step:.1},sigma:{kind:"real",low:.1,high:3,step:.1},value:{kind:"real",low:-2,
high:2,step:.1},question:{kind:"choice",options:["steepest","zero","none"]},controls:{kind:"knobs",options:["functions","view","x","mu","sigma","value"]}};var y={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},bt={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},Mt={f:[
-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},{low:st,high:rt}=v.x,j=[...I(st,0,81),1e-9,...I(0,rt,81).slice(1)],M=K();function it(t,{view:n,functions:o,value:e}){if(n===
"normal")return[{name:"Φ",cat:1,f:k},{name:"φ",cat:2,f:C}];let[r]=x.gelu;return o.map(s=>{let[i,a]=x[s],p={f:l=>i(l,e),slope:l=>a(l,e),error:l=>i(l,e)-r(l)};return{
name:t(s),cat:y[s],dash:bt[s],f:p[n]}})}function at(t,n,o,e){let{view:r,functions:s,x:i,mu:a,sigma:p}=n,[l,u]=Mt[r]??$t(n),m=.4*(u-l)/Math.max(1,p),c=h=>[h,l+m*
Math.exp(-(((h-a)/p)**2)/2)],d=[{cat:8,points:j.map(c)}];s.includes("relu")&&d.push({cat:y.relu,points:j.filter(h=>h<=0).map(c)});let $=[...e?_t(n):[],...o.map(
({cat:h,f:_})=>({x:i,y:_(i),cat:h}))];return{x:[st,rt],y:[l,u],finding:e?vt(t,n):t(`view_${r}`),rule:i,xlabel:"x",ylabel:t(`view_${r}`),areas:d,lines:o.map(({cat:h,
f:_,dash:b})=>({cat:h,dash:b,points:j.map(w=>[w,_(w)])})),marks:$.filter(({y:h})=>h>=l&&h<=u)}}function $t({functions:t,value:n}){let[o]=x.gelu,e=i=>a=>Math.abs(
x[i][0](a,n)-o(a)),r=t.filter(i=>i!=="printed"),s=Math.max(6e-4,...r.flatMap(i=>j.map(e(i))));return[-1.2*s,1.2*s]}function _t({view:t,functions:n}){if(!n.includes(
"gelu"))return[];let o=([s,i],a,p)=>({x:s,y:i,cat:y.gelu,text:f(i,a),...p}),[e]=M.minimum;return{f:[o(M.minimum,5,{dx:0,dy:20})],slope:[o(M.steepest,4,{dx:0,dy:-12}),
{x:e,y:0,cat:y.gelu,text:f(e,4),dx:-8}]}[t]??[]}function vt(t,{view:n,functions:o,x:e}){let[r,s]=M.minimum,[i,a]=M.steepest,[p,l]=M.tanhError,[u,m]=M.sigmoidError,
c=t(`fact_${n}`,{low:f(r,4),least:f(s,5),where:f(i,4),steepest:f(a,4),x:T(e),cdf:f(k(e),5),pdf:f(C(e),5),tanh:et(l),at_tanh:f(p,2),sigmoid:et(m),at_sigmoid:f(u,
2)});if(!o.includes("printed")||n==="normal")return c;let d=($,h)=>f(x[$][0](-3),h);return c+t("fact_printed",{printed:d("printed",3),true:d("gelu",4)})}function et(t){
let[n,o]=t.toExponential(2).split("e"),e=r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)];return`${n}·10${[...String(Number(o))].map(e).join("")}`}var yt=["functions","view","x","mu","sigma","value"],ct=t=>Object.fromEntries(yt.map(n=>[n,t(n)]));var pt=tt({name:"activation-lab",limits:v,build:St}),S=t=>`${f(100*t,1)} %`;function St(t){let{t:n}=t,o=v.functions.options,e=()=>ct(t.get);t.head.append(kt(t,e)),
t.controls.append(...Tt(t,e));function r(c){t.wants("x")&&t.set({x:nt(v.x,Math.round(c*100)/100)})}let s=D({height:300,onpoint:r}),i=g("div",{class:"plm-values"}),
a=new Map(o.map(c=>[c,Ct(n,c)]));t.stage.append(s.node,i,g("p",{class:"plm-heading"},n("outputs"),g("small",{},n("outputs_note"))),g("div",{class:"plm-smalls"},
[...a.values()].map(({node:c})=>c)));let p={steepest:()=>t.get("view")==="slope",zero:()=>!0},l=c=>()=>t.get("question")===c&&p[c](),u=[...a.values()].map(({facts:c})=>c);
s.node.after(U(t,[t.finding],l("steepest"))),a.get(o[0]).node.parentNode.after(U(t,u,l("zero")));let m=()=>B(t)||!l("steepest")();return V(t,()=>zt(n,e())),W(t,
()=>ot(e())),()=>{let c=e(),d=it(n,c),$=at(n,c,d,m());s.update($);let h=c.view==="error"?6:4,_=({name:b,cat:w,f:P})=>g("span",{class:`plm-value plm-cat-${w}`},b,
g("b",{},f(P(c.x),h)));i.replaceChildren(...d.map(_));for(let[b,{node:w,update:P}]of a)w.hidden=!c.functions.includes(b),w.hidden||P(A(b,c),B(t)||!l("zero")());
N(t.finding,{text:$.finding}),t.say(d.map(({name:b,f:w})=>`${b} ${f(w(c.x),4)}`).join(", "))}}var ut=({mu:t,sigma:n})=>({mu:T(t),sigma:T(n)}),lt={steepest:{unit:"",
near:.1,answer:()=>M.steepest[0],facts(){let[t,n]=M.steepest.map(o=>f(o,4));return{where:t,steepest:n,lowest:f(M.minimum[0],4)}}},zero:{unit:"%",near:5,answer:t=>100*
t("relu"),facts:t=>({zero:S(t("relu")),gelu:S(t("gelu"))})}};function kt(t,n){let{t:o}=t,e=()=>t.get("question"),r=s=>A(s,n()).zero;return X(t,{question:()=>o(`\
question_${e()}`,ut(n())),unit:()=>lt[e()].unit,right(s){let{near:i,answer:a,facts:p}=lt[e()],l=s!==""&&Math.abs(s-a(r))<=i;return[l,o(`${l?"right":"wrong"}_${e()}`,
p(r))]}})}function Tt(t,n){let{t:o}=t,e=v.functions.options.map(s=>[s,o(s),y[s]]),r=v.view.options.map(s=>[s,o(`view_${s}`)]);return[Z(t,"functions",{options:e}),
Y(t,"view",{options:r,wide:!0}),z(t,"x"),z(t,"mu"),z(t,"sigma"),z(t,"value",{when:()=>n().functions.includes("swiglu")})].filter(Boolean)}function Ct(t,n){let s=m=>Math.
min(m,.25),i=D({height:150,margin:8}),a=g("b"),p=g("span"),l=g("div",{class:"plm-facts"},a,g("span",{},` ${t("zero")}`),g("br"),p),u=`plm-small plm-cat-${y[n]}`;
return{facts:l,node:g("figure",{class:u},g("figcaption",{},t(n)),i.node,l),update(m,c){i.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:y[n],low:-1.55,high:3.55,shares:c?
m.bins:m.bins.map(s)}],ticks:{y:[],x:[-1,0,1,2,3]},finding:c?`${t(n)}: ${S(m.zero)} ${t("zero")}`:t(n)}),N(a,{text:S(m.zero)}),N(p,{text:`${S(m.faint)} ${t("fai\
nt")}`})}}}function zt(t,n){let{functions:o,x:e,value:r}=n,[s]=x.gelu;function i(a){let[p,l]=x[a],{zero:u,faint:m,mean:c}=A(a,n),d=p(e,r),$=(d-s(e)).toExponential(
2).replaceAll("-","−");return[t(a),f(d,5),f(l(e,r),5),$,S(u),S(m),f(c,3)]}return{caption:t("caption",{x:T(e),...ut(n)}),columns:[t("column_function"),"f(x)","\
f′(x)",t("column_error"),t("column_zero"),t("column_faint"),t("column_mean")],rows:o.map(i)}}(globalThis.plm.widgets??={})["activation-lab"]=pt;})();
