(()=>{var{chart:I,ticks:we,short:L,fixed:c,visible:ke,spelled:_e,h:g,set:S,unique:ye,tableSwitch:Q,table:be,copyCode:Y,grid:ve,shade:Me,guess:V,numberBox:Le,slider:U,
select:Ue,buttons:J,toggles:K,check:Te,textbox:Ee,widget:X}=globalThis.plm.kit;var Z={title:{en:"Activation lab",zh:"激活函数实验室"},question:{en:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exac\
tly zero?",zh:"输入 x 服从 N({mu}, {sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？"},right:{en:"Right: {zero}. ReLU teaches nothing there. \
GELU: {gelu}.",zh:"正确：{zero}。在那里 ReLU 学不到任何东西。GELU：{gelu}。"},wrong:{en:"It is {zero}: every input below zero. GELU: {gelu}.",zh:"\
应为 {zero}：所有小于零的输入。GELU：{gelu}。"},functions:{en:"Functions",zh:"函数"},view:{en:"Curve",zh:"曲线"},x:{en:"Probe x",zh:"探针 x"},
mu:{en:"Input mean μ",zh:"输入均值 μ"},sigma:{en:"Input spread σ",zh:"输入标准差 σ"},value:{en:"SwiGLU: the gated value v",zh:"SwiGLU：被门控的值 v"},
view_f:{en:"f(x)",zh:"f(x)"},view_slope:{en:"slope f′(x)",zh:"斜率 f′(x)"},view_normal:{en:"Φ and φ",zh:"Φ 与 φ"},view_error:{en:"error against GELU",
zh:"与 GELU 之差"},gelu:{en:"GELU (erf)",zh:"GELU（erf）"},gelu_tanh:{en:"GELU (tanh)",zh:"GELU（tanh 近似）"},gelu_sigmoid:{en:"GELU (sigmoid)",zh:"GE\
LU（sigmoid 近似）"},relu:{en:"ReLU",zh:"ReLU"},silu:{en:"SiLU",zh:"SiLU"},tanh:{en:"tanh",zh:"tanh"},swiglu:{en:"SwiGLU gate",zh:"SwiGLU 门"},printed:{en:"\
⚠ as the notes print it",zh:"⚠ 讲义所印（有误）"},inputs:{en:"inputs N({mu}, {sigma}²)",zh:"输入 N({mu}, {sigma}²)"},outputs:{en:"What comes out",
zh:"输出的分布"},outputs_note:{en:"the same inputs through each function",zh:"同样的输入经过各个函数"},zero:{en:"zero gradient",zh:"梯度为零"},
faint:{en:"|f′| < 0.01",zh:"|f′| < 0.01"},at:{en:"{name}: f = {f}, f′ = {slope}",zh:"{name}：f = {f}，f′ = {slope}"},fact_f:{en:"GELU dips to {least} \
at x = {low}, then returns to 0: small inputs leak, large negative ones do not.",zh:"GELU 在 x = {low} 处降到 {least}，随后回到 0：小的负输入有泄漏，大的没有。"},
fact_slope:{en:"GELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, at x = {where} = √2.",zh:"GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值\
 {steepest}，位于 x = {where} = √2。"},fact_normal:{en:"At x = {x}: Φ = {cdf} is the share of a standard normal below x; φ = {pdf} is its density. GELU is\
 x·Φ(x), not x·φ(x).",zh:"x = {x}：Φ = {cdf} 是标准正态小于 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)，不是 x·φ(x)。"},fact_error:{
en:"The tanh form is off by at most {tanh}, at |x| = {at_tanh}; the sigmoid form by {sigmoid}, at |x| = {at_sigmoid}.",zh:"tanh 近似最多相差 {tanh}（|x| = {at_tanh}）；s\
igmoid 近似最多相差 {sigmoid}（|x| = {at_sigmoid}）。"},fact_printed:{en:" As printed, the bracket closes too early: at x = −3 the formula gives {print\
ed}, GELU {true}.",zh:" 讲义所印的括号收得太早：x = −3 时公式给出 {printed}，而 GELU 为 {true}。"},caption:{en:"At x = {x}, and for input\
s from N({mu}, {sigma}²)",zh:"x = {x} 处的值，以及输入 N({mu}, {sigma}²) 时的比例"},column_function:{en:"function",zh:"函数"},column_error:{en:"\
f − GELU",zh:"f − GELU"},column_zero:{en:"share with f′ = 0",zh:"f′ = 0 的比例"},column_faint:{en:"share with |f′| < 0.01",zh:"|f′| < 0.01 的比例"},
column_mean:{en:"mean output",zh:"输出均值"}};var le=Math.SQRT2,H=Math.sqrt(2/Math.PI),$=.044715;function he(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let n=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let a=2*t,m=a;for(let i=1;a>1e-17*m;i++)m+=a*=2*t*t/(2*i+1);return Math.sign(e)*n*m}let s=t;for(let a=60;a>0;a--)s=t+a/2/s;return Math.sign(e)*(1-n/s)}var v=e=>(1+
he(e/le))/2,T=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),G=e=>1/(1+Math.exp(-e)),ee=e=>H*(e+$*e**3),te=Math.tanh(H),d={gelu:[e=>e*v(e),e=>v(e)+e*T(e)],gelu_tanh:[
e=>.5*e*(1+Math.tanh(ee(e))),e=>{let t=Math.tanh(ee(e));return .5*(1+t)+.5*e*(1-t*t)*H*(1+3*$*e*e)}],gelu_sigmoid:[e=>e*G(1.702*e),e=>{let t=G(1.702*e);return t+
1.702*e*t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*G(e),e=>{let t=G(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>d.
silu[0](e)*t,(e,t=1)=>d.silu[1](e)*t],printed:[e=>.5*e*(1+te*(e+$*e**3)),e=>.5*(1+te*(2*e+4*$*e**3))]},q=(e,t,n)=>Array.from({length:n},(s,a)=>e+(t-e)*a/(n-1));
function C(e,t,n,s=400){let a=q(t,n,s+1),m=a.reduce((o,h)=>e(h)>e(o)?h:o,a[0]),i=(n-t)/s,p=Math.max(t,m-i),l=Math.min(n,m+i);for(;l-p>1e-9;){let o=p+(l-p)/3,h=l-
(l-p)/3;e(o)<e(h)?p=o:l=h}return[(p+l)/2,e((p+l)/2)]}function oe(){let[e,t]=d.gelu,n=m=>i=>Math.abs(e(i)-d[m][0](i)),[s,a]=C(m=>-e(m),-3,0);return{minimum:[s,-a],
steepest:C(t,0,4),tanhError:C(n("gelu_tanh"),0,5),sigmoidError:C(n("gelu_sigmoid"),0,5)}}function j(e,{mu:t,sigma:n,value:s=1,low:a=-1.55,high:m=3.55,count:i=51,
n:p=1e3}){let[l,o]=d[e],h=new Array(i).fill(0),u=0,z=0,b=0;for(let M of me(p)){let k=t+n*M,E=l(k,s),_=Math.abs(o(k,s));u+=E/p,_===0&&(z+=1/p),_<.01&&(b+=1/p);let x=Math.
floor((E-a)/(m-a)*i);x>=0&&x<i&&(h[x]+=1/p)}return{bins:h,mean:u,zero:z,faint:b}}var F=new Map;function me(e){return F.has(e)||F.set(e,Array.from({length:e},(t,n)=>pe(
(n+.5)/e))),F.get(e)}function pe(e){let t=Math.log(e/(1-e))/1.702;for(let n=0;n<50;n++){let s=(v(t)-e)/T(t);if(t-=Math.max(-.5,Math.min(.5,s)),Math.abs(s)<1e-12)
break}return t}var ne={tanh:"torch.tanh",printed:"lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)),  # the bracket closes too\
 early"};function se({functions:e,x:t,mu:n,sigma:s,value:a}){let m=e.map(l=>l==="swiglu"?"silu":l).filter((l,o,h)=>!(l in ne)&&h.indexOf(l)===o),i=l=>Number.isInteger(
l)?`${l}.0`:String(l),p=l=>`    "${l}": ${l==="swiglu"?`lambda x: silu(x) * ${i(a)}`:ne[l]??l},`.replace(",  # the bracket closes too early,",",  # the bracket \
closes too early");return[...e.includes("printed")?["import math",""]:[],"import torch",...m.length?[`from plmlib.activations import ${m.sort().join(", ")}`]:[],
"","functions = {",...e.map(p),"}",`probe = torch.tensor([${i(t)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${i(n)}, ${i(s)}).icdf((torch.ara\
nge(1000, dtype=torch.float64) + 0.5) / 1000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","    y \
= f(at)","    (slope,) = torch.autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    prin\
t(name, *results[name])",""].join(`
`)}var P={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},ce={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},re=["f",
"slope","normal","error"],de={f:[-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},N=[...q(-5,0,81),1e-9,...q(0,5,81).slice(1)],w=oe(),y=e=>`${c(100*e,1)} %`,ie=X({words:Z,
build:ue});function A(e){let t=(a,m,i)=>Math.max(m,Math.min(i,e.get(a))),n=e.get("functions").filter(a=>Object.hasOwn(d,a)),s=e.get("view");return{functions:n.length?
n:["gelu"],view:re.includes(s)?s:"f",x:t("x",-5,5),mu:t("mu",-3,3),sigma:t("sigma",.1,3),value:t("value",-2,2)}}function ue(e){let{t}=e,n=o=>A(e)[o],s=Object.keys(
d),a=o=>j(o,A(e)),m=()=>({mu:L(n("mu")),sigma:L(n("sigma"))});e.head.append(V(e,{question:()=>t("question",m()),unit:"%",right(o){let{zero:h}=a("relu"),u=Math.abs(
o-100*h)<=5;return[u,t(u?"right":"wrong",{zero:y(h),gelu:y(a("gelu").zero)})]}})),e.controls.append(...[K(e,"functions",{options:s.map(o=>[o,t(o),P[o]])}),J(e,"\
view",{options:re.map(o=>[o,t(`view_${o}`)]),wide:!0}),U(e,"x",{min:-5,max:5,step:.01}),U(e,"mu",{min:-3,max:3,step:.1}),U(e,"sigma",{min:.1,max:3,step:.1}),U(e,
"value",{min:-2,max:2,step:.1,when:()=>n("functions").includes("swiglu")})].filter(Boolean));let i=I({height:300,onpoint:o=>e.wants("x")&&e.set({x:Math.max(-5,Math.
min(5,Math.round(o*100)/100))})}),p=g("div",{class:"plm-values"}),l=Object.fromEntries(s.map(o=>[o,xe(t,o)]));return e.stage.append(i.node,p,g("p",{class:"plm-h\
eading"},t("outputs"),g("small",{},t("outputs_note"))),g("div",{class:"plm-smalls"},s.map(o=>l[o].node))),Q(e,()=>({caption:t("caption",{x:L(n("x")),...m()}),columns:[
t("column_function"),"f(x)","f′(x)",t("column_error"),t("column_zero"),t("column_faint"),t("column_mean")],rows:n("functions").map(o=>{let h=n("x"),u=d[o][0](
h,n("value")),{zero:z,faint:b,mean:M}=a(o);return[t(o),c(u,5),c(d[o][1](h,n("value")),5),(u-d.gelu[0](h)).toExponential(2).replaceAll("-","−"),y(z),y(b),c(M,3)]})})),
Y(e,()=>se(A(e))),()=>{let{functions:o,view:h,x:u,value:z,mu:b,sigma:M}=A(e),k={mu:b,sigma:M,value:z},E={f:r=>f=>d[r][0](f,z),slope:r=>f=>d[r][1](f,z),error:r=>f=>d[r][0](
f,z)-d.gelu[0](f)}[h],_=h==="normal"?[["Φ",1,v],["φ",2,T]]:o.map(r=>[t(r),P[r],E(r),ce[r]]),[x,O]=de[h]??fe(o,z),D=r=>[r,x+.4*(O-x)*Math.exp(-(((r-k.mu)/k.sigma)**
2)/2)/Math.max(1,k.sigma)],B=ze(t,h,o,u);i.update({x:[-5,5],y:[x,O],finding:B,rule:u,xlabel:"x",ylabel:t(`view_${h}`),areas:[{cat:8,points:N.map(D)},...o.includes(
"relu")?[{cat:2,points:N.filter(r=>r<=0).map(D)}]:[]],lines:_.map(([,r,f,R])=>({cat:r,dash:R,points:N.map(W=>[W,f(W)])})),marks:[...ge(h,o),..._.map(([,r,f])=>({
x:u,y:f(u),cat:r}))].filter(({y:r})=>r>=x&&r<=O)}),p.replaceChildren(..._.map(([r,f,R])=>g("span",{class:`plm-value plm-cat-${f}`},r,g("b",{},c(R(u),h==="error"?
6:4)))));for(let r of s)l[r].node.hidden=!o.includes(r),o.includes(r)&&l[r].update(j(r,k));S(e.finding,{text:B}),e.say(_.map(([r,,f])=>`${r} ${c(f(u),4)}`).join(
", "))}}function fe(e,t){let n=Math.max(6e-4,...e.filter(s=>s!=="printed").flatMap(s=>N.map(a=>Math.abs(d[s][0](a,t)-d.gelu[0](a)))));return[-1.2*n,1.2*n]}function ge(e,t){
if(!t.includes("gelu"))return[];let n=([s,a],m,i)=>({x:s,y:a,cat:1,text:`${c(a,m)}`,...i});return{f:[n(w.minimum,5,{dx:0,dy:20})],slope:[n(w.steepest,4,{dx:0,dy:-12}),
{x:w.minimum[0],y:0,cat:1,text:c(w.minimum[0],4),dx:-8}]}[e]??[]}function ze(e,t,n,s){let[a,m]=w.minimum,[i,p]=w.steepest,[l,o]=w.tanhError,[h,u]=w.sigmoidError,
z=n.includes("printed")&&t!=="normal"?e("fact_printed",{printed:c(d.printed[0](-3),3),true:c(d.gelu[0](-3),4)}):"";return e(`fact_${t}`,{low:c(a,4),least:c(m,5),
where:c(i,4),steepest:c(p,4),x:L(s),cdf:c(v(s),5),pdf:c(T(s),5),tanh:ae(o),at_tanh:c(l,2),sigmoid:ae(u),at_sigmoid:c(h,2)})+z}function ae(e){let[t,n]=e.toExponential(
2).split("e");return`${t}·10${[...String(Number(n))].map(s=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(s)]).join("")}`}function xe(e,t){let n=I({height:150,
margin:8}),s=g("b"),a=g("span");return{node:g("figure",{class:`plm-small plm-cat-${P[t]}`},g("figcaption",{},e(t)),n.node,g("div",{class:"plm-facts"},s,g("span",
{},` ${e("zero")}`),g("br"),a)),update(i){n.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:P[t],low:-1.55,high:3.55,shares:i.bins}],ticks:{y:[],x:[-1,0,1,2,3]},finding:`${e(
t)}: ${y(i.zero)} ${e("zero")}`}),S(s,{text:y(i.zero)}),S(a,{text:`${y(i.faint)} ${e("faint")}`})}}}(globalThis.plm.widgets??={})["activation-lab"]=ie;})();
