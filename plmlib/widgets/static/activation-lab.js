(()=>{var{chart:R,ticks:_e,short:S,fixed:d,visible:be,spelled:xe,h:g,set:E,unique:ye,tableSwitch:Q,table:ve,copyCode:Y,grid:Me,shade:Te,guess:V,numberBox:Se,slider:$,
select:$e,buttons:J,toggles:K,check:Ce,textbox:Le,widget:X}=globalThis.plm.kit;var Z={title:"Activation lab",question:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exactly zero?",right:"Right: {zero}. \
ReLU teaches nothing there. GELU: {gelu}.",wrong:"It is {zero}: every input below zero. GELU: {gelu}.",functions:"Functions",view:"Curve",x:"Probe x",mu:"Input \
mean μ",sigma:"Input spread σ",value:"SwiGLU: the gated value v",view_f:"f(x)",view_slope:"slope f′(x)",view_normal:"Φ and φ",view_error:"error against GE\
LU",gelu:"GELU (erf)",gelu_tanh:"GELU (tanh)",gelu_sigmoid:"GELU (sigmoid)",relu:"ReLU",silu:"SiLU",tanh:"tanh",swiglu:"SwiGLU gate",printed:"⚠ as the notes pri\
nt it",inputs:"inputs N({mu}, {sigma}²)",outputs:"What comes out",outputs_note:"the same inputs through each function",zero:"zero gradient",faint:"|f′| < 0.01",
at:"{name}: f = {f}, f′ = {slope}",fact_f:"GELU dips to {least} at x = {low}, then returns to 0: small inputs leak, large negative ones do not.",fact_slope:"G\
ELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, at x = {where} = √2.",fact_normal:"At x = {x}: Φ = {cdf} is the share of a st\
andard normal below x; φ = {pdf} is its density. GELU is x·Φ(x), not x·φ(x).",fact_error:"The tanh form is off by at most {tanh}, at |x| = {at_tanh}; the s\
igmoid form by {sigmoid}, at |x| = {at_sigmoid}.",fact_printed:" As printed, the bracket closes too early: at x = −3 the formula gives {printed}, GELU {true}.",
caption:"At x = {x}, and for inputs from N({mu}, {sigma}²)",column_function:"function",column_error:"f − GELU",column_zero:"share with f′ = 0",column_faint:"\
share with |f′| < 0.01",column_mean:"mean output"};var le=Math.SQRT2,F=Math.sqrt(2/Math.PI),A=.044715;function ce(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let o=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let a=2*t,m=a;for(let i=1;a>1e-17*m;i++)m+=a*=2*t*t/(2*i+1);return Math.sign(e)*o*m}let s=t;for(let a=60;a>0;a--)s=t+a/2/s;return Math.sign(e)*(1-o/s)}var M=e=>(1+
ce(e/le))/2,C=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),q=e=>1/(1+Math.exp(-e)),ee=e=>F*(e+A*e**3),te=Math.tanh(F),h={gelu:[e=>e*M(e),e=>M(e)+e*C(e)],gelu_tanh:[
e=>.5*e*(1+Math.tanh(ee(e))),e=>{let t=Math.tanh(ee(e));return .5*(1+t)+.5*e*(1-t*t)*F*(1+3*A*e*e)}],gelu_sigmoid:[e=>e*q(1.702*e),e=>{let t=q(1.702*e);return t+
1.702*e*t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*q(e),e=>{let t=q(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>h.
silu[0](e)*t,(e,t=1)=>h.silu[1](e)*t],printed:[e=>.5*e*(1+te*(e+A*e**3)),e=>.5*(1+te*(2*e+4*A*e**3))]},U=(e,t,o)=>Array.from({length:o},(s,a)=>e+(t-e)*a/(o-1));
function z(e,t,o,s=400){let a=U(t,o,s+1),m=a.reduce((n,c)=>e(c)>e(n)?c:n,a[0]),i=(o-t)/s,p=Math.max(t,m-i),l=Math.min(o,m+i);for(;l-p>1e-9;){let n=p+(l-p)/3,c=l-
(l-p)/3;e(n)<e(c)?p=n:l=c}return[(p+l)/2,e((p+l)/2)]}function ne(){let[e,t]=h.gelu,o=m=>i=>Math.abs(e(i)-h[m][0](i)),[s,a]=z(m=>-e(m),-3,0);return{minimum:[s,-a],
steepest:z(t,0,4),tanhError:z(o("gelu_tanh"),0,5),sigmoidError:z(o("gelu_sigmoid"),0,5)}}function H(e,{mu:t,sigma:o,value:s=1,low:a=-1.55,high:m=3.55,count:i=51,
n:p=1e3}){let[l,n]=h[e],c=new Array(i).fill(0),u=0,w=0,v=0;for(let T of me(p)){let b=t+o*T,L=l(b,s),x=Math.abs(n(b,s));u+=L/p,x===0&&(w+=1/p),x<.01&&(v+=1/p);let k=Math.
floor((L-a)/(m-a)*i);k>=0&&k<i&&(c[k]+=1/p)}return{bins:c,mean:u,zero:w,faint:v}}var j=new Map;function me(e){return j.has(e)||j.set(e,Array.from({length:e},(t,o)=>pe(
(o+.5)/e))),j.get(e)}function pe(e){let t=Math.log(e/(1-e))/1.702;for(let o=0;o<50;o++){let s=(M(t)-e)/C(t);if(t-=Math.max(-.5,Math.min(.5,s)),Math.abs(s)<1e-12)
break}return t}var oe={tanh:"torch.tanh",printed:"lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)),  # the bracket closes too\
 early"};function se({functions:e,x:t,mu:o,sigma:s,value:a}){let m=e.map(l=>l==="swiglu"?"silu":l).filter((l,n,c)=>!(l in oe)&&c.indexOf(l)===n),i=l=>Number.isInteger(
l)?`${l}.0`:String(l),p=l=>`    "${l}": ${l==="swiglu"?`lambda x: silu(x) * ${i(a)}`:oe[l]??l},`.replace(",  # the bracket closes too early,",",  # the bracket \
closes too early");return[...e.includes("printed")?["import math",""]:[],"import torch",...m.length?[`from plmlib.layers.activations import ${m.sort().join(", ")}`]:
[],"","functions = {",...e.map(p),"}",`probe = torch.tensor([${i(t)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${i(o)}, ${i(s)}).icdf((torch.\
arange(1000, dtype=torch.float64) + 0.5) / 1000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","   \
 y = f(at)","    (slope,) = torch.autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    p\
rint(name, *results[name])",""].join(`
`)}var P={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},de={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},re=["f",
"slope","normal","error"],he={f:[-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},I=[...U(-5,0,81),1e-9,...U(0,5,81).slice(1)],_=ne(),y=e=>`${d(100*e,1)} %`,ie=X({name:"\
activation-lab",words:Z,build:ue});function O(e){let t=(a,m,i)=>Math.max(m,Math.min(i,e.get(a))),o=e.get("functions").filter(a=>Object.hasOwn(h,a)),s=e.get("vie\
w");return{functions:o.length?o:["gelu"],view:re.includes(s)?s:"f",x:t("x",-5,5),mu:t("mu",-3,3),sigma:t("sigma",.1,3),value:t("value",-2,2)}}function ue(e){let{
t}=e,o=n=>O(e)[n],s=Object.keys(h),a=n=>H(n,O(e)),m=()=>({mu:S(o("mu")),sigma:S(o("sigma"))});e.head.append(V(e,{question:()=>t("question",m()),unit:"%",right(n){
let{zero:c}=a("relu"),u=Math.abs(n-100*c)<=5;return[u,t(u?"right":"wrong",{zero:y(c),gelu:y(a("gelu").zero)})]}})),e.controls.append(...[K(e,"functions",{options:s.
map(n=>[n,t(n),P[n]])}),J(e,"view",{options:re.map(n=>[n,t(`view_${n}`)]),wide:!0}),$(e,"x",{min:-5,max:5,step:.01}),$(e,"mu",{min:-3,max:3,step:.1}),$(e,"sigma",
{min:.1,max:3,step:.1}),$(e,"value",{min:-2,max:2,step:.1,when:()=>o("functions").includes("swiglu")})].filter(Boolean));let i=R({height:300,onpoint:n=>e.wants(
"x")&&e.set({x:Math.max(-5,Math.min(5,Math.round(n*100)/100))})}),p=g("div",{class:"plm-values"}),l=Object.fromEntries(s.map(n=>[n,ke(t,n)]));return e.stage.append(
i.node,p,g("p",{class:"plm-heading"},t("outputs"),g("small",{},t("outputs_note"))),g("div",{class:"plm-smalls"},s.map(n=>l[n].node))),Q(e,()=>({caption:t("capti\
on",{x:S(o("x")),...m()}),columns:[t("column_function"),"f(x)","f′(x)",t("column_error"),t("column_zero"),t("column_faint"),t("column_mean")],rows:o("function\
s").map(n=>{let c=o("x"),u=h[n][0](c,o("value")),{zero:w,faint:v,mean:T}=a(n);return[t(n),d(u,5),d(h[n][1](c,o("value")),5),(u-h.gelu[0](c)).toExponential(2).replaceAll(
"-","−"),y(w),y(v),d(T,3)]})})),Y(e,()=>se(O(e))),()=>{let{functions:n,view:c,x:u,value:w,mu:v,sigma:T}=O(e),b={mu:v,sigma:T,value:w},L={f:r=>f=>h[r][0](f,w),
slope:r=>f=>h[r][1](f,w),error:r=>f=>h[r][0](f,w)-h.gelu[0](f)}[c],x=c==="normal"?[["Φ",1,M],["φ",2,C]]:n.map(r=>[t(r),P[r],L(r),de[r]]),[k,G]=he[c]??fe(n,w),
D=r=>[r,k+.4*(G-k)*Math.exp(-(((r-b.mu)/b.sigma)**2)/2)/Math.max(1,b.sigma)],B=we(t,c,n,u);i.update({x:[-5,5],y:[k,G],finding:B,rule:u,xlabel:"x",ylabel:t(`view\
_${c}`),areas:[{cat:8,points:I.map(D)},...n.includes("relu")?[{cat:2,points:I.filter(r=>r<=0).map(D)}]:[]],lines:x.map(([,r,f,N])=>({cat:r,dash:N,points:I.map(W=>[
W,f(W)])})),marks:[...ge(c,n),...x.map(([,r,f])=>({x:u,y:f(u),cat:r}))].filter(({y:r})=>r>=k&&r<=G)}),p.replaceChildren(...x.map(([r,f,N])=>g("span",{class:`plm\
-value plm-cat-${f}`},r,g("b",{},d(N(u),c==="error"?6:4)))));for(let r of s)l[r].node.hidden=!n.includes(r),n.includes(r)&&l[r].update(H(r,b));E(e.finding,{text:B}),
e.say(x.map(([r,,f])=>`${r} ${d(f(u),4)}`).join(", "))}}function fe(e,t){let o=Math.max(6e-4,...e.filter(s=>s!=="printed").flatMap(s=>I.map(a=>Math.abs(h[s][0](
a,t)-h.gelu[0](a)))));return[-1.2*o,1.2*o]}function ge(e,t){if(!t.includes("gelu"))return[];let o=([s,a],m,i)=>({x:s,y:a,cat:1,text:`${d(a,m)}`,...i});return{f:[
o(_.minimum,5,{dx:0,dy:20})],slope:[o(_.steepest,4,{dx:0,dy:-12}),{x:_.minimum[0],y:0,cat:1,text:d(_.minimum[0],4),dx:-8}]}[e]??[]}function we(e,t,o,s){let[a,m]=_.
minimum,[i,p]=_.steepest,[l,n]=_.tanhError,[c,u]=_.sigmoidError,w=o.includes("printed")&&t!=="normal"?e("fact_printed",{printed:d(h.printed[0](-3),3),true:d(h.gelu[0](
-3),4)}):"";return e(`fact_${t}`,{low:d(a,4),least:d(m,5),where:d(i,4),steepest:d(p,4),x:S(s),cdf:d(M(s),5),pdf:d(C(s),5),tanh:ae(n),at_tanh:d(l,2),sigmoid:ae(u),
at_sigmoid:d(c,2)})+w}function ae(e){let[t,o]=e.toExponential(2).split("e");return`${t}·10${[...String(Number(o))].map(s=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-01\
23456789".indexOf(s)]).join("")}`}function ke(e,t){let o=R({height:150,margin:8}),s=g("b"),a=g("span");return{node:g("figure",{class:`plm-small plm-cat-${P[t]}`},
g("figcaption",{},e(t)),o.node,g("div",{class:"plm-facts"},s,g("span",{},` ${e("zero")}`),g("br"),a)),update(i){o.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:P[t],
low:-1.55,high:3.55,shares:i.bins}],ticks:{y:[],x:[-1,0,1,2,3]},finding:`${e(t)}: ${y(i.zero)} ${e("zero")}`}),E(s,{text:y(i.zero)}),E(a,{text:`${y(i.faint)} ${e(
"faint")}`})}}}(globalThis.plm.widgets??={})["activation-lab"]=ie;})();
