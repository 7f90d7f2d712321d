(()=>{var{chart:j,ticks:wt,short:U,fixed:p,visible:_t,spelled:Mt,h:g,set:C,unique:vt,tableSwitch:H,table:yt,copyCode:V,grid:$t,shade:Et,guess:J,numberBox:Ut,slider:z,
select:zt,buttons:K,toggles:X,check:Lt,textbox:kt,widget:Y,within:Ct,sliderEnds:St}=globalThis.plm.ui;var Z={title:"Activation lab",question:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exactly zero?",right:"Right: {zero}. \
ReLU teaches nothing there. GELU: {gelu}.",wrong:"It is {zero}: every input below zero. GELU: {gelu}.",functions:"Functions",view:"Curve",x:"Probe x",mu:"Input \
mean μ",sigma:"Input spread σ",value:"SwiGLU: the gated value v",view_f:"f(x)",view_slope:"slope f′(x)",view_normal:"Φ and φ",view_error:"error against GE\
LU",gelu:"GELU (erf)",gelu_tanh:"GELU (tanh)",gelu_sigmoid:"GELU (sigmoid)",relu:"ReLU",silu:"SiLU",tanh:"tanh",swiglu:"SwiGLU gate",printed:"⚠ as the notes pri\
nt it",inputs:"inputs N({mu}, {sigma}²)",outputs:"What comes out",outputs_note:"the same inputs through each function",zero:"zero gradient",faint:"|f′| < 0.01",
at:"{name}: f = {f}, f′ = {slope}",fact_f:"GELU dips to {least} at x = {low}, then returns to 0: small inputs leak, large negative ones do not.",fact_slope:"G\
ELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, at x = {where} = √2.",fact_normal:"At x = {x}: Φ = {cdf} is the share of a st\
andard normal below x; φ = {pdf} is its density. GELU is x·Φ(x), not x·φ(x).",fact_error:"The tanh form is off by at most {tanh}, at |x| = {at_tanh}; the s\
igmoid form by {sigmoid}, at |x| = {at_sigmoid}.",fact_printed:" As printed, the bracket closes too early: at x = −3 the formula gives {printed}, GELU {true}.",
caption:"At x = {x}, and for inputs from N({mu}, {sigma}²)",column_function:"function",column_error:"f − GELU",column_zero:"share with f′ = 0",column_faint:"\
share with |f′| < 0.01",column_mean:"mean output"};var lt=Math.SQRT2,F=Math.sqrt(2/Math.PI),I=.044715;function ct(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){
let s=2*e,m=s;for(let r=1;s>1e-17*m;r++)m+=s*=2*e*e/(2*r+1);return Math.sign(t)*n*m}let a=e;for(let s=60;s>0;s--)a=e+s/2/a;return Math.sign(t)*(1-n/a)}var $=t=>(1+
ct(t/lt))/2,L=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI),S=t=>1/(1+Math.exp(-t)),tt=t=>F*(t+I*t**3),et=Math.tanh(F),h={gelu:[t=>t*$(t),t=>$(t)+t*L(t)],gelu_tanh:[
t=>.5*t*(1+Math.tanh(tt(t))),t=>{let e=Math.tanh(tt(t));return .5*(1+e)+.5*t*(1-e*e)*F*(1+3*I*t*t)}],gelu_sigmoid:[t=>t*S(1.702*t),t=>{let e=S(1.702*t);return e+
1.702*t*e*(1-e)}],relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:[t=>t*S(t),t=>{let e=S(t);return e+t*e*(1-e)}],tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:[(t,e=1)=>h.
silu[0](t)*e,(t,e=1)=>h.silu[1](t)*e],printed:[t=>.5*t*(1+et*(t+I*t**3)),t=>.5*(1+et*(2*t+4*I*t**3))]},A=(t,e,n)=>Array.from({length:n},(a,s)=>t+(e-t)*s/(n-1));
function G(t,e,n,a=400){let s=A(e,n,a+1),m=s.reduce((o,c)=>t(c)>t(o)?c:o,s[0]),r=(n-e)/a,u=Math.max(e,m-r),l=Math.min(n,m+r);for(;l-u>1e-9;){let o=u+(l-u)/3,c=l-
(l-u)/3;t(o)<t(c)?u=o:l=c}return[(u+l)/2,t((u+l)/2)]}function ot(){let[t,e]=h.gelu,n=m=>r=>Math.abs(t(r)-h[m][0](r)),[a,s]=G(m=>-t(m),-3,0);return{minimum:[a,-s],
steepest:G(e,0,4),tanhError:G(n("gelu_tanh"),0,5),sigmoidError:G(n("gelu_sigmoid"),0,5)}}function B(t,{mu:e,sigma:n,value:a=1,low:s=-1.55,high:m=3.55,count:r=51,
n:u=1e3}){let[l,o]=h[t],c=new Array(r).fill(0),f=0,x=0,y=0;for(let E of mt(u)){let _=e+n*E,k=l(_,a),M=Math.abs(o(_,a));f+=k/u,M===0&&(x+=1/u),M<.01&&(y+=1/u);let b=Math.
floor((k-s)/(m-s)*r);b>=0&&b<r&&(c[b]+=1/u)}return{bins:c,mean:f,zero:x,faint:y}}var P=new Map;function mt(t){return P.has(t)||P.set(t,Array.from({length:t},(e,n)=>ut(
(n+.5)/t))),P.get(t)}function ut(t){let e=Math.log(t/(1-t))/1.702;for(let n=0;n<50;n++){let a=($(e)-t)/L(e);if(e-=Math.max(-.5,Math.min(.5,a)),Math.abs(a)<1e-12)
break}return e}var nt={tanh:"torch.tanh",printed:"lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)),  # the bracket closes too\
 early"};function at({functions:t,x:e,mu:n,sigma:a,value:s}){let m=t.map(l=>l==="swiglu"?"silu":l).filter((l,o,c)=>!(l in nt)&&c.indexOf(l)===o),r=l=>Number.isInteger(
l)?`${l}.0`:String(l),u=l=>`    "${l}": ${l==="swiglu"?`lambda x: silu(x) * ${r(s)}`:nt[l]??l},`.replace(",  # the bracket closes too early,",",  # the bracket \
closes too early");return[...t.includes("printed")?["import math",""]:[],"import torch",...m.length?[`from plmlib.layers.activations import ${m.sort().join(", ")}`]:
[],"","functions = {",...t.map(u),"}",`probe = torch.tensor([${r(e)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${r(n)}, ${r(a)}).icdf((torch.\
arange(1000, dtype=torch.float64) + 0.5) / 1000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","   \
 y = f(at)","    (slope,) = torch.autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    p\
rint(name, *results[name])",""].join(`
`)}var O={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},pt={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},it=["f",
"slope","normal","error"],ht={f:[-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},q=[...A(-5,0,81),1e-9,...A(0,5,81).slice(1)],w=ot(),v=t=>`${p(100*t,1)} %`,rt=Y({name:"\
activation-lab",words:Z,build:ft});function T(t){let e=(s,m,r)=>Math.max(m,Math.min(r,t.get(s))),n=t.get("functions").filter(s=>Object.hasOwn(h,s)),a=t.get("vie\
w");return{functions:n.length?n:["gelu"],view:it.includes(a)?a:"f",x:e("x",-5,5),mu:e("mu",-3,3),sigma:e("sigma",.1,3),value:e("value",-2,2)}}function ft(t){let{
t:e}=t,n=o=>T(t)[o],a=Object.keys(h),s=o=>B(o,T(t)),m=()=>({mu:U(n("mu")),sigma:U(n("sigma"))});t.head.append(J(t,{question:()=>e("question",m()),unit:"%",right(o){
let{zero:c}=s("relu"),f=Math.abs(o-100*c)<=5;return[f,e(f?"right":"wrong",{zero:v(c),gelu:v(s("gelu").zero)})]}})),t.controls.append(...[X(t,"functions",{options:a.
map(o=>[o,e(o),O[o]])}),K(t,"view",{options:it.map(o=>[o,e(`view_${o}`)]),wide:!0}),z(t,"x",{min:-5,max:5,step:.01}),z(t,"mu",{min:-3,max:3,step:.1}),z(t,"sigma",
{min:.1,max:3,step:.1}),z(t,"value",{min:-2,max:2,step:.1,when:()=>n("functions").includes("swiglu")})].filter(Boolean));let r=j({height:300,onpoint:o=>t.wants(
"x")&&t.set({x:Math.max(-5,Math.min(5,Math.round(o*100)/100))})}),u=g("div",{class:"plm-values"}),l=Object.fromEntries(a.map(o=>[o,bt(e,o)]));return t.stage.append(
r.node,u,g("p",{class:"plm-heading"},e("outputs"),g("small",{},e("outputs_note"))),g("div",{class:"plm-smalls"},a.map(o=>l[o].node))),H(t,()=>({caption:e("capti\
on",{x:U(n("x")),...m()}),columns:[e("column_function"),"f(x)","f′(x)",e("column_error"),e("column_zero"),e("column_faint"),e("column_mean")],rows:n("function\
s").map(o=>{let c=n("x"),f=h[o][0](c,n("value")),{zero:x,faint:y,mean:E}=s(o);return[e(o),p(f,5),p(h[o][1](c,n("value")),5),(f-h.gelu[0](c)).toExponential(2).replaceAll(
"-","−"),v(x),v(y),p(E,3)]})})),V(t,()=>at(T(t))),()=>{let{functions:o,view:c,x:f,value:x,mu:y,sigma:E}=T(t),_={mu:y,sigma:E,value:x},k={f:i=>d=>h[i][0](d,x),
slope:i=>d=>h[i][1](d,x),error:i=>d=>h[i][0](d,x)-h.gelu[0](d)}[c],M=c==="normal"?[["Φ",1,$],["φ",2,L]]:o.map(i=>[e(i),O[i],k(i),pt[i]]),[b,N]=ht[c]??dt(o,x),
D=i=>[i,b+.4*(N-b)*Math.exp(-(((i-_.mu)/_.sigma)**2)/2)/Math.max(1,_.sigma)],Q=xt(e,c,o,f);r.update({x:[-5,5],y:[b,N],finding:Q,rule:f,xlabel:"x",ylabel:e(`view\
_${c}`),areas:[{cat:8,points:q.map(D)},...o.includes("relu")?[{cat:2,points:q.filter(i=>i<=0).map(D)}]:[]],lines:M.map(([,i,d,R])=>({cat:i,dash:R,points:q.map(W=>[
W,d(W)])})),marks:[...gt(c,o),...M.map(([,i,d])=>({x:f,y:d(f),cat:i}))].filter(({y:i})=>i>=b&&i<=N)}),u.replaceChildren(...M.map(([i,d,R])=>g("span",{class:`plm\
-value plm-cat-${d}`},i,g("b",{},p(R(f),c==="error"?6:4)))));for(let i of a)l[i].node.hidden=!o.includes(i),o.includes(i)&&l[i].update(B(i,_));C(t.finding,{text:Q}),
t.say(M.map(([i,,d])=>`${i} ${p(d(f),4)}`).join(", "))}}function dt(t,e){let n=Math.max(6e-4,...t.filter(a=>a!=="printed").flatMap(a=>q.map(s=>Math.abs(h[a][0](
s,e)-h.gelu[0](s)))));return[-1.2*n,1.2*n]}function gt(t,e){if(!e.includes("gelu"))return[];let n=([a,s],m,r)=>({x:a,y:s,cat:1,text:`${p(s,m)}`,...r});return{f:[
n(w.minimum,5,{dx:0,dy:20})],slope:[n(w.steepest,4,{dx:0,dy:-12}),{x:w.minimum[0],y:0,cat:1,text:p(w.minimum[0],4),dx:-8}]}[t]??[]}function xt(t,e,n,a){let[s,m]=w.
minimum,[r,u]=w.steepest,[l,o]=w.tanhError,[c,f]=w.sigmoidError,x=n.includes("printed")&&e!=="normal"?t("fact_printed",{printed:p(h.printed[0](-3),3),true:p(h.gelu[0](
-3),4)}):"";return t(`fact_${e}`,{low:p(s,4),least:p(m,5),where:p(r,4),steepest:p(u,4),x:U(a),cdf:p($(a),5),pdf:p(L(a),5),tanh:st(o),at_tanh:p(l,2),sigmoid:st(f),
at_sigmoid:p(c,2)})+x}function st(t){let[e,n]=t.toExponential(2).split("e");return`${e}·10${[...String(Number(n))].map(a=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-01\
23456789".indexOf(a)]).join("")}`}function bt(t,e){let n=j({height:150,margin:8}),a=g("b"),s=g("span");return{node:g("figure",{class:`plm-small plm-cat-${O[e]}`},
g("figcaption",{},t(e)),n.node,g("div",{class:"plm-facts"},a,g("span",{},` ${t("zero")}`),g("br"),s)),update(r){n.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:O[e],
low:-1.55,high:3.55,shares:r.bins}],ticks:{y:[],x:[-1,0,1,2,3]},finding:`${t(e)}: ${v(r.zero)} ${t("zero")}`}),C(a,{text:v(r.zero)}),C(s,{text:`${v(r.faint)} ${t(
"faint")}`})}}}(globalThis.plm.widgets??={})["activation-lab"]=rt;})();
