(()=>{var H=Math.sqrt(2/Math.PI),E=.044715;function mt(t){let n=Math.abs(t);if(n>=6)return Math.sign(t);let o=Math.exp(-n*n)/Math.sqrt(Math.PI);if(n<2.5){let r=2*n,s=r;
for(let i=1;r>1e-17*s;i++)r*=2*n*n/(2*i+1),s+=r;return Math.sign(t)*o*s}let e=n;for(let r=60;r>0;r--)e=n+r/2/e;return Math.sign(t)*(1-o/e)}var k=t=>(1+mt(t/Math.
SQRT2))/2,C=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);function ft(t){let n=Math.log(t/(1-t))/1.702;for(let o=0;o<50;o++){let e=(k(n)-t)/C(n);if(n-=Math.max(-.5,Math.
min(.5,e)),Math.abs(e)<1e-12)break}return n}var Q=t=>1/(1+Math.exp(-t)),R=t=>[n=>n*Q(t*n),n=>{let o=Q(t*n);return o+t*n*o*(1-o)}],L=t=>H*(t+E*t**3);function ht(t){
let n=Math.tanh(L(t));return .5*(1+n)+.5*t*(1-n*n)*H*(1+3*E*t*t)}var J=Math.tanh(H),x={gelu:[t=>t*k(t),t=>k(t)+t*C(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(L(t))),ht],
gelu_sigmoid:R(1.702),relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:R(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:R(1).map(t=>(n,o=1)=>t(n)*o),printed:[t=>.5*t*(1+
J*(t+E*t**3)),t=>.5*(1+J*(2*t+4*E*t**3))]},I=(t,n,o)=>Array.from({length:o},(e,r)=>t+(n-t)*r/(o-1));function q(t,n,o,e=400){let r=I(n,o,e+1),s=r.reduce((u,g)=>t(
g)>t(u)?g:u,r[0]),i=(o-n)/e,a=Math.max(n,s-i),p=Math.min(o,s+i);for(;p-a>1e-9;){let u=(p-a)/3;t(a+u)<t(p-u)?a+=u:p-=u}let c=(a+p)/2;return[c,t(c)]}function K(){
let[t,n]=x.gelu,o=s=>i=>Math.abs(t(i)-x[s][0](i)),[e,r]=q(s=>-t(s),-3,0);return{minimum:[e,-r],steepest:q(n,0,4),tanhError:q(o("gelu_tanh"),0,5),sigmoidError:q(
o("gelu_sigmoid"),0,5)}}function A(t,{mu:n,sigma:o,value:e=1,low:r=-1.55,high:s=3.55,count:i=51,n:a=1e3}){let[p,c]=x[t],u=new Array(i).fill(0),g=0,l=0,h=0;for(let $ of dt(
a)){let f=n+o*$,_=p(f,e),b=Math.abs(c(f,e));g+=_/a,b===0&&(l+=1/a),b<.01&&(h+=1/a);let w=Math.floor((_-r)/(s-r)*i);w>=0&&w<i&&(u[w]+=1/a)}return{bins:u,mean:g,zero:l,
faint:h}}var F=new Map;function dt(t){if(!F.has(t)){let n=Array.from({length:t},(o,e)=>(e+.5)/t);F.set(t,n.map(ft))}return F.get(t)}var{visible:qt,spelled:Et,h:d,set:N,unique:It,tableSwitch:V,copyCode:W,resetButton:At,isOpen:B,cover:U,guess:X,onEnter:Nt,numberBox:jt,slider:z,buttons:Y,toggles:Z,
check:Pt,textbox:Rt,menu:Ft,models:Ht,short:T,fixed:m,widget:tt,fromBase64:Bt,fromHalf:Ut,within:nt,sliderEnds:Dt,accepted:Gt,mulberry32:Qt,uniform:Jt,tokenise:Lt}=globalThis.
plm.ui;var{chart:D,ticks:Vt,scatter:Wt}=globalThis.plm.chart;var O=t=>Number.isInteger(t)?`${t}.0`:String(t);var G={tanh:()=>["torch.tanh"],swiglu:t=>[`lambda x: silu(x) * ${O(t)}`],printed:()=>["lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.04471\
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
"normal")return[{name:"Φ",cat:1,f:k},{name:"φ",cat:2,f:C}];let[r]=x.gelu;return o.map(s=>{let[i,a]=x[s],p={f:c=>i(c,e),slope:c=>a(c,e),error:c=>i(c,e)-r(c)};return{
name:t(s),cat:y[s],dash:bt[s],f:p[n]}})}function at(t,n,o,e){let{view:r,functions:s,x:i,mu:a,sigma:p}=n,[c,u]=Mt[r]??$t(n),g=.4*(u-c)/Math.max(1,p),l=f=>[f,c+g*
Math.exp(-(((f-a)/p)**2)/2)],h=[{cat:8,points:j.map(l)}];s.includes("relu")&&h.push({cat:y.relu,points:j.filter(f=>f<=0).map(l)});let $=[...e?_t(n):[],...o.map(
({cat:f,f:_})=>({x:i,y:_(i),cat:f}))];return{x:[st,rt],y:[c,u],finding:e?vt(t,n):t(`view_${r}`),rule:i,xlabel:"x",ylabel:t(`view_${r}`),areas:h,lines:o.map(({cat:f,
f:_,dash:b})=>({cat:f,dash:b,points:j.map(w=>[w,_(w)])})),marks:$.filter(({y:f})=>f>=c&&f<=u)}}function $t({functions:t,value:n}){let[o]=x.gelu,e=i=>a=>Math.abs(
x[i][0](a,n)-o(a)),r=t.filter(i=>i!=="printed"),s=Math.max(6e-4,...r.flatMap(i=>j.map(e(i))));return[-1.2*s,1.2*s]}function _t({view:t,functions:n}){if(!n.includes(
"gelu"))return[];let o=([s,i],a,p)=>({x:s,y:i,cat:y.gelu,text:m(i,a),...p}),[e]=M.minimum;return{f:[o(M.minimum,5,{dx:0,dy:20})],slope:[o(M.steepest,4,{dx:0,dy:-12}),
{x:e,y:0,cat:y.gelu,text:m(e,4),dx:-8}]}[t]??[]}function vt(t,{view:n,functions:o,x:e}){let[r,s]=M.minimum,[i,a]=M.steepest,[p,c]=M.tanhError,[u,g]=M.sigmoidError,
l=t(`fact_${n}`,{low:m(r,4),least:m(s,5),where:m(i,4),steepest:m(a,4),x:T(e),cdf:m(k(e),5),pdf:m(C(e),5),tanh:et(c),at_tanh:m(p,2),sigmoid:et(g),at_sigmoid:m(u,
2)});if(!o.includes("printed")||n==="normal")return l;let h=($,f)=>m(x[$][0](-3),f);return l+t("fact_printed",{printed:h("printed",3),true:h("gelu",4)})}function et(t){
let[n,o]=t.toExponential(2).split("e"),e=r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)];return`${n}·10${[...String(Number(o))].map(e).join("")}`}var yt=["functions","view","x","mu","sigma","value"],ct=t=>Object.fromEntries(yt.map(n=>[n,t(n)]));var pt=tt({name:"activation-lab",limits:v,build:St}),S=t=>`${m(100*t,1)} %`;function St(t){let{t:n}=t,o=v.functions.options,e=()=>ct(t.get);t.head.append(kt(t,e)),
t.controls.append(...Tt(t,e));function r(l){t.wants("x")&&t.set({x:nt(v.x,Math.round(l*100)/100)})}let s=D({height:300,onpoint:r}),i=d("div",{class:"plm-values"}),
a=new Map(o.map(l=>[l,Ct(n,l)]));t.stage.append(s.node,i,d("p",{class:"plm-heading"},n("outputs"),d("small",{},n("outputs_note"))),d("div",{class:"plm-smalls"},
[...a.values()].map(({node:l})=>l)));let p={steepest:()=>t.get("view")==="slope",zero:()=>!0},c=l=>()=>t.get("question")===l&&p[l](),u=[...a.values()].map(({facts:l})=>l);
s.node.after(U(t,[t.finding],c("steepest"))),a.get(o[0]).node.parentNode.after(U(t,u,c("zero")));let g=()=>B(t)||!c("steepest")();return V(t,()=>zt(n,e())),W(t,
()=>ot(e())),()=>{let l=e(),h=it(n,l),$=at(n,l,h,g());s.update($);let f=l.view==="error"?6:4,_=({name:b,cat:w,f:P})=>d("span",{class:`plm-value plm-cat-${w}`},b,
d("b",{},m(P(l.x),f)));i.replaceChildren(...h.map(_));for(let[b,{node:w,update:P}]of a)w.hidden=!l.functions.includes(b),w.hidden||P(A(b,l),B(t)||!c("zero")());
N(t.finding,{text:$.finding}),t.say(h.map(({name:b,f:w})=>`${b} ${m(w(l.x),4)}`).join(", "))}}var ut=({mu:t,sigma:n})=>({mu:T(t),sigma:T(n)}),lt={steepest:{unit:"",
near:.1,answer:()=>M.steepest[0],facts(){let[t,n]=M.steepest.map(o=>m(o,4));return{where:t,steepest:n,lowest:m(M.minimum[0],4)}}},zero:{unit:"%",near:5,answer:t=>100*
t("relu"),facts:t=>({zero:S(t("relu")),gelu:S(t("gelu"))})}};function kt(t,n){let{t:o}=t,e=()=>t.get("question"),r=s=>A(s,n()).zero;return X(t,{question:()=>o(`\
question_${e()}`,ut(n())),unit:()=>lt[e()].unit,right(s){let{near:i,answer:a,facts:p}=lt[e()],c=s!==""&&Math.abs(s-a(r))<=i;return[c,o(`${c?"right":"wrong"}_${e()}`,
p(r))]}})}function Tt(t,n){let{t:o}=t,e=v.functions.options.map(s=>[s,o(s),y[s]]),r=v.view.options.map(s=>[s,o(`view_${s}`)]);return[Z(t,"functions",{options:e}),
Y(t,"view",{options:r,wide:!0}),z(t,"x"),z(t,"mu"),z(t,"sigma"),z(t,"value",{when:()=>n().functions.includes("swiglu")})].filter(Boolean)}function Ct(t,n){let r=D(
{height:150,margin:8}),s=d("b"),i=d("span"),a=d("div",{class:"plm-facts"},s,d("span",{},` ${t("zero")}`),d("br"),i),p=`plm-small plm-cat-${y[n]}`;return{facts:a,
node:d("figure",{class:p},d("figcaption",{},t(n)),r.node,a),update(c,u){r.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:y[n],low:-1.55,high:3.55,shares:c.bins}],ticks:{
y:[],x:[-1,0,1,2,3]},finding:u?`${t(n)}: ${S(c.zero)} ${t("zero")}`:t(n)}),N(s,{text:S(c.zero)}),N(i,{text:`${S(c.faint)} ${t("faint")}`})}}}function zt(t,n){let{
functions:o,x:e,value:r}=n,[s]=x.gelu;function i(a){let[p,c]=x[a],{zero:u,faint:g,mean:l}=A(a,n),h=p(e,r),$=(h-s(e)).toExponential(2).replaceAll("-","−");return[
t(a),m(h,5),m(c(e,r),5),$,S(u),S(g),m(l,3)]}return{caption:t("caption",{x:T(e),...ut(n)}),columns:[t("column_function"),"f(x)","f′(x)",t("column_error"),t("co\
lumn_zero"),t("column_faint"),t("column_mean")],rows:o.map(i)}}(globalThis.plm.widgets??={})["activation-lab"]=pt;})();
