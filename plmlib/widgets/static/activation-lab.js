(()=>{var{chart:I,ticks:fe,short:L,fixed:u,visible:ge,spelled:ze,h:g,set:S,unique:xe,tableSwitch:W,table:we,copyCode:B,grid:_e,shade:be,guess:H,slider:E,select:ye,buttons:Q,
toggles:V,check:ke,textbox:ve,widget:Y}=globalThis.plm.kit;var J={title:{en:"Activation lab",zh:"激活函数实验室"},question:{en:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exac\
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
column_mean:{en:"mean output",zh:"输出均值"}};var ae=Math.SQRT2,O=Math.sqrt(2/Math.PI),q=.044715;function re(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let n=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let a=2*t,m=a;for(let l=1;a>1e-17*m;l++)m+=a*=2*t*t/(2*l+1);return Math.sign(e)*n*m}let s=t;for(let a=60;a>0;a--)s=t+a/2/s;return Math.sign(e)*(1-n/s)}var M=e=>(1+
re(e/ae))/2,G=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),$=e=>1/(1+Math.exp(-e)),K=e=>O*(e+q*e**3),X=Math.tanh(O),d={gelu:[e=>e*M(e),e=>M(e)+e*G(e)],gelu_tanh:[e=>.5*
e*(1+Math.tanh(K(e))),e=>{let t=Math.tanh(K(e));return .5*(1+t)+.5*e*(1-t*t)*O*(1+3*q*e*e)}],gelu_sigmoid:[e=>e*$(1.702*e),e=>{let t=$(1.702*e);return t+1.702*e*
t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*$(e),e=>{let t=$(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>d.silu[0](
e)*t,(e,t=1)=>d.silu[1](e)*t],printed:[e=>.5*e*(1+X*(e+q*e**3)),e=>.5*(1+X*(2*e+4*q*e**3))]},N=(e,t,n)=>Array.from({length:n},(s,a)=>e+(t-e)*a/(n-1));function C(e,t,n,s=400){
let a=N(t,n,s+1),m=a.reduce((o,h)=>e(h)>e(o)?h:o,a[0]),l=(n-t)/s,c=Math.max(t,m-l),i=Math.min(n,m+l);for(;i-c>1e-9;){let o=c+(i-c)/3,h=i-(i-c)/3;e(o)<e(h)?c=o:i=
h}return[(c+i)/2,e((c+i)/2)]}function ee(){let[e,t]=d.gelu,n=m=>l=>Math.abs(e(l)-d[m][0](l)),[s,a]=C(m=>-e(m),-3,0);return{minimum:[s,-a],steepest:C(t,0,4),tanhError:C(
n("gelu_tanh"),0,5),sigmoidError:C(n("gelu_sigmoid"),0,5)}}function j(e,{mu:t,sigma:n,value:s=1,low:a=-1.55,high:m=3.55,count:l=51,n:c=2e3}){let[i,o]=d[e],h=new Array(
l).fill(0),p=0,z=0,x=0;for(let U of ie(c)){let _=t+n*U,b=i(_,s),k=Math.abs(o(_,s));p+=b/c,k===0&&(z+=1/c),k<.01&&(x+=1/c);let v=Math.floor((b-a)/(m-a)*l);v>=0&&
v<l&&(h[v]+=1/c)}return{bins:h,mean:p,zero:z,faint:x}}var R=new Map;function ie(e){return R.has(e)||R.set(e,Array.from({length:e},(t,n)=>le((n+.5)/e))),R.get(e)}
function le(e){let t=Math.log(e/(1-e))/1.702;for(let n=0;n<50;n++){let s=(M(t)-e)/G(t);if(t-=Math.max(-.5,Math.min(.5,s)),Math.abs(s)<1e-12)break}return t}var Z={
tanh:"torch.tanh",printed:"lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)),  # the bracket closes too early"};function te({functions:e,
x:t,mu:n,sigma:s,value:a}){let m=e.map(i=>i==="swiglu"?"silu":i).filter((i,o,h)=>!(i in Z)&&h.indexOf(i)===o),l=i=>Number.isInteger(i)?`${i}.0`:String(i),c=i=>`\
    "${i}": ${i==="swiglu"?`lambda x: silu(x) * ${l(a)}`:Z[i]??i},`.replace(",  # the bracket closes too early,",",  # the bracket closes too early");return[...e.
includes("printed")?["import math",""]:[],"import torch",...m.length?[`from plmlib.activations import ${m.sort().join(", ")}`]:[],"","functions = {",...e.map(c),
"}",`probe = torch.tensor([${l(t)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${l(n)}, ${l(s)}).icdf((torch.arange(2000, dtype=torch.float64) \
+ 0.5) / 2000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","    y = f(at)","    (slope,) = torch.\
autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    print(name, *results[name])",""].join(
`
`)}var A={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},he={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},ne={f:[
-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},T=[...N(-5,0,81),1e-9,...N(0,5,81).slice(1)],w=ee(),y=e=>`${u(100*e,1)} %`,se=Y({words:J,build:me});function me(e){let{
t,get:n}=e,s=Object.keys(d),a=o=>j(o,{mu:n("mu"),sigma:n("sigma"),value:n("value")}),m=()=>({mu:L(n("mu")),sigma:L(n("sigma"))});e.head.append(H(e,{question:()=>t(
"question",m()),unit:"%",right(o){let{zero:h}=a("relu"),p=Math.abs(o-100*h)<=5;return[p,t(p?"right":"wrong",{zero:y(h),gelu:y(a("gelu").zero)})]}})),e.controls.
append(...[V(e,"functions",{options:s.map(o=>[o,t(o),A[o]])}),Q(e,"view",{options:[...Object.keys(ne),"error"].map(o=>[o,t(`view_${o}`)]),wide:!0}),E(e,"x",{min:-5,
max:5,step:.01}),E(e,"mu",{min:-3,max:3,step:.1}),E(e,"sigma",{min:.1,max:3,step:.1}),E(e,"value",{min:-2,max:2,step:.1,when:()=>n("functions").includes("swiglu")})].
filter(Boolean));let l=I({height:300,onpoint:o=>e.wants("x")&&e.set({x:Math.max(-5,Math.min(5,Math.round(o*100)/100))})}),c=g("div",{class:"plm-values"}),i=Object.
fromEntries(s.map(o=>[o,pe(t,o)]));return e.stage.append(l.node,c,g("p",{class:"plm-heading"},t("outputs"),g("small",{},t("outputs_note"))),g("div",{class:"plm-\
smalls"},s.map(o=>i[o].node))),W(e,()=>({caption:t("caption",{x:L(n("x")),...m()}),columns:[t("column_function"),"f(x)","f′(x)",t("column_error"),t("column_ze\
ro"),t("column_faint"),t("column_mean")],rows:n("functions").map(o=>{let h=n("x"),p=d[o][0](h,n("value")),{zero:z,faint:x,mean:U}=a(o);return[t(o),u(p,5),u(d[o][1](
h,n("value")),5),(p-d.gelu[0](h)).toExponential(2).replaceAll("-","−"),y(z),y(x),u(U,3)]})})),B(e,()=>te(Object.fromEntries(["functions","x","mu","sigma","val\
ue"].map(o=>[o,n(o)])))),()=>{let o=n("functions"),h=n("view"),p=n("x"),z=n("value"),x={mu:n("mu"),sigma:n("sigma"),value:z},U={f:r=>f=>d[r][0](f,z),slope:r=>f=>d[r][1](
f,z),error:r=>f=>d[r][0](f,z)-d.gelu[0](f)}[h],_=h==="normal"?[["Φ",1,M],["φ",2,G]]:o.map(r=>[t(r),A[r],U(r),he[r]]),[b,k]=ne[h]??ce(o,z),v=r=>[r,b+.4*(k-b)*Math.
exp(-(((r-x.mu)/x.sigma)**2)/2)/Math.max(1,x.sigma)],F=de(t,h,o,p);l.update({x:[-5,5],y:[b,k],finding:F,rule:p,xlabel:"x",ylabel:t(`view_${h}`),areas:[{cat:8,points:T.
map(v)},...o.includes("relu")?[{cat:2,points:T.filter(r=>r<=0).map(v)}]:[]],lines:_.map(([,r,f,P])=>({cat:r,dash:P,points:T.map(D=>[D,f(D)])})),marks:[...ue(h,o),
..._.map(([,r,f])=>({x:p,y:f(p),cat:r}))].filter(({y:r})=>r>=b&&r<=k)}),c.replaceChildren(..._.map(([r,f,P])=>g("span",{class:`plm-value plm-cat-${f}`},r,g("b",
{},u(P(p),h==="error"?6:4)))));for(let r of s)i[r].node.hidden=!o.includes(r),o.includes(r)&&i[r].update(j(r,x));S(e.finding,{text:F}),e.say(_.map(([r,,f])=>`${r}\
 ${u(f(p),4)}`).join(", "))}}function ce(e,t){let n=Math.max(6e-4,...e.filter(s=>s!=="printed").flatMap(s=>T.map(a=>Math.abs(d[s][0](a,t)-d.gelu[0](a)))));return[
-1.2*n,1.2*n]}function ue(e,t){if(!t.includes("gelu"))return[];let n=([s,a],m,l)=>({x:s,y:a,cat:1,text:`${u(a,m)}`,...l});return{f:[n(w.minimum,5,{dx:0,dy:20})],
slope:[n(w.steepest,4,{dx:0,dy:-12}),{x:w.minimum[0],y:0,cat:1,text:u(w.minimum[0],4),dx:-8}]}[e]??[]}function de(e,t,n,s){let[a,m]=w.minimum,[l,c]=w.steepest,[
i,o]=w.tanhError,[h,p]=w.sigmoidError,z=n.includes("printed")&&t!=="normal"?e("fact_printed",{printed:u(d.printed[0](-3),3),true:u(d.gelu[0](-3),4)}):"";return e(
`fact_${t}`,{low:u(a,4),least:u(m,5),where:u(l,4),steepest:u(c,4),x:L(s),cdf:u(M(s),5),pdf:u(G(s),5),tanh:oe(o),at_tanh:u(i,2),sigmoid:oe(p),at_sigmoid:u(h,2)})+
z}function oe(e){let[t,n]=e.toExponential(2).split("e");return`${t}·10${[...String(Number(n))].map(s=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(s)]).
join("")}`}function pe(e,t){let n=I({height:150,margin:8}),s=g("b"),a=g("span");return{node:g("figure",{class:`plm-small plm-cat-${A[t]}`},g("figcaption",{},e(t)),
n.node,g("div",{class:"plm-facts"},s,g("span",{},` ${e("zero")}`),g("br"),a)),update(l){n.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:A[t],low:-1.55,high:3.55,shares:l.
bins}],ticks:{y:[],x:[-1,0,1,2,3]},finding:`${e(t)}: ${y(l.zero)} ${e("zero")}`}),S(s,{text:y(l.zero)}),S(a,{text:`${y(l.faint)} ${e("faint")}`})}}}(globalThis.plm.widgets??={})["activation-lab"]=se;})();
