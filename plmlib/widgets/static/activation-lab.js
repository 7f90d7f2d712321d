(()=>{var{chart:q,ticks:ue,short:U,fixed:c,visible:fe,spelled:pe,h:p,set:L,unique:ge,tableSwitch:W,table:ze,copyCode:B,grid:xe,shade:we,guess:H,slider:E,select:_e,buttons:V,
toggles:Q,check:be,textbox:ye,widget:Y}=globalThis.plm.kit;var J={title:{en:"Activation lab",zh:"激活函数实验室"},question:{en:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exac\
tly zero?",zh:"输入 x 服从 N({mu}, {sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？"},right:{en:"Right: {zero}. ReLU teaches nothing there. \
GELU: {gelu}.",zh:"正确：{zero}。在那里 ReLU 学不到任何东西。GELU：{gelu}。"},wrong:{en:"It is {zero}: every input below zero. GELU: {gelu}.",zh:"\
应为 {zero}：所有小于零的输入。GELU：{gelu}。"},functions:{en:"Functions",zh:"函数"},view:{en:"Curve",zh:"曲线"},x:{en:"Probe x",zh:"探针 x"},
mu:{en:"Input mean μ",zh:"输入均值 μ"},sigma:{en:"Input spread σ",zh:"输入标准差 σ"},value:{en:"SwiGLU: the gated value v",zh:"SwiGLU：被门控的值 v"},
view_f:{en:"f(x)",zh:"f(x)"},view_slope:{en:"slope f′(x)",zh:"斜率 f′(x)"},view_normal:{en:"Φ and φ",zh:"Φ 与 φ"},view_error:{en:"error against GELU",
zh:"与 GELU 之差"},gelu:{en:"GELU (erf)",zh:"GELU（erf）"},gelu_tanh:{en:"GELU (tanh)",zh:"GELU（tanh 近似）"},gelu_sigmoid:{en:"GELU (sigmoid)",zh:"GE\
LU（sigmoid 近似）"},relu:{en:"ReLU",zh:"ReLU"},silu:{en:"SiLU",zh:"SiLU"},tanh:{en:"tanh",zh:"tanh"},swiglu:{en:"SwiGLU gate",zh:"SwiGLU 门"},printed:{en:"\
⚠ as the notes print it",zh:"⚠ 讲义所印（有误）"},inputs:{en:"inputs N({mu}, {sigma}²)",zh:"输入 N({mu}, {sigma}²)"},outputs:{en:"What comes out",
zh:"输出的分布"},outputs_note:{en:"the same inputs through each function",zh:"同样的输入经过各个函数"},zero:{en:"zero gradient",zh:"梯度为零"},
faint:{en:"|f′| < 0.01",zh:"|f′| < 0.01"},mean:{en:"mean {mean}",zh:"均值 {mean}"},at:{en:"{name}: f = {f}, f′ = {slope}",zh:"{name}：f = {f}，f′ = {slope\
}"},fact_f:{en:"GELU dips to {least} at x = {low}, then returns to 0: small inputs leak, large negative ones do not.",zh:"GELU 在 x = {low} 处降到 {least}，随后回到 0：小的\
负输入有泄漏，大的没有。"},fact_slope:{en:"GELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, at x = {where} = √2.",
zh:"GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值 {steepest}，位于 x = {where} = √2。"},fact_normal:{en:"At x = {x}: Φ = {cdf} is the\
 share of a standard normal below x; φ = {pdf} is its density. GELU is x·Φ(x), not x·φ(x).",zh:"x = {x}：Φ = {cdf} 是标准正态小于 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)\
，不是 x·φ(x)。"},fact_error:{en:"The tanh form is off by at most {tanh}, at |x| = {at_tanh}; the sigmoid form by {sigmoid}, at |x| = {at_sigmoid}.",zh:"t\
anh 近似最多相差 {tanh}（|x| = {at_tanh}）；sigmoid 近似最多相差 {sigmoid}（|x| = {at_sigmoid}）。"},fact_printed:{en:" As printed, the bracke\
t closes too early: at x = −3 the formula gives {printed}, GELU {true}.",zh:" 讲义所印的括号收得太早：x = −3 时公式给出 {printed}，而 GELU 为 {true}。"},
caption:{en:"At x = {x}, and for inputs from N({mu}, {sigma}²)",zh:"x = {x} 处的值，以及输入 N({mu}, {sigma}²) 时的比例"},column_function:{en:"fun\
ction",zh:"函数"},column_error:{en:"f − GELU",zh:"f − GELU"},column_zero:{en:"share with f′ = 0",zh:"f′ = 0 的比例"},column_faint:{en:"share with |\
f′| < 0.01",zh:"|f′| < 0.01 的比例"},column_mean:{en:"mean output",zh:"输出均值"}};var oe=Math.SQRT2,$=Math.sqrt(2/Math.PI),A=.044715;function se(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let n=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let i=2*t,l=i;for(let m=1;i>1e-17*l;m++)l+=i*=2*t*t/(2*m+1);return Math.sign(e)*n*l}let a=t;for(let i=60;i>0;i--)a=t+i/2/a;return Math.sign(e)*(1-n/a)}var v=e=>(1+
se(e/oe))/2,G=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),S=e=>1/(1+Math.exp(-e)),K=e=>$*(e+A*e**3),X=Math.tanh($),u={gelu:[e=>e*v(e),e=>v(e)+e*G(e)],gelu_tanh:[e=>.5*
e*(1+Math.tanh(K(e))),e=>{let t=Math.tanh(K(e));return .5*(1+t)+.5*e*(1-t*t)*$*(1+3*A*e*e)}],gelu_sigmoid:[e=>e*S(1.702*e),e=>{let t=S(1.702*e);return t+1.702*e*
t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*S(e),e=>{let t=S(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>u.silu[0](
e)*t,(e,t=1)=>u.silu[1](e)*t],printed:[e=>.5*e*(1+X*(e+A*e**3)),e=>.5*(1+X*(2*e+4*A*e**3))]},P=(e,t,n)=>Array.from({length:n},(a,i)=>e+(t-e)*i/(n-1));function T(e,t,n,a=400){
let i=P(t,n,a+1),l=i.reduce((o,r)=>e(r)>e(o)?r:o,i[0]),m=(n-t)/a,h=Math.max(t,l-m),f=Math.min(n,l+m);for(;f-h>1e-9;){let o=h+(f-h)/3,r=f-(f-h)/3;e(o)<e(r)?h=o:f=
r}return[(h+f)/2,e((h+f)/2)]}function Z(){let[e,t]=u.gelu,n=l=>m=>Math.abs(e(m)-u[l][0](m)),[a,i]=T(l=>-e(l),-3,0);return{minimum:[a,-i],steepest:T(t,0,4),tanhError:T(
n("gelu_tanh"),0,5),sigmoidError:T(n("gelu_sigmoid"),0,5)}}function R(e,{mu:t,sigma:n,value:a=1,low:i=-1.55,high:l=3.55,count:m=51,n:h=2e3}){let[f,o]=u[e],r=new Array(
m).fill(0),d=0,z=0,x=0;for(let M of ae(h)){let _=t+n*M,b=f(_,a),k=Math.abs(o(_,a));d+=b/h,k===0&&(z+=1/h),k<.01&&(x+=1/h),r[Math.min(m-1,Math.max(0,Math.floor((b-
i)/(l-i)*m)))]+=1/h}return{bins:r,mean:d,zero:z,faint:x}}var I=new Map;function ae(e){return I.has(e)||I.set(e,Array.from({length:e},(t,n)=>ie((n+.5)/e))),I.get(
e)}function ie(e){let t=Math.log(e/(1-e))/1.702;for(let n=0;n<50;n++){let a=(v(t)-e)/G(t);if(t-=Math.max(-.5,Math.min(.5,a)),Math.abs(a)<1e-12)break}return t}var C={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},re={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},ee={f:[
-1,4],slope:[-.4,1.4],normal:[-.05,1.1],error:[-.03,.03]},O=P(-5,5,161),w=Z(),y=e=>`${c(100*e,1)} %`,ne=Y({words:J,build:he});function he(e){let{t,get:n}=e,a=Object.
keys(u),i=o=>R(o,{mu:n("mu"),sigma:n("sigma"),value:n("value")}),l=()=>({mu:U(n("mu")),sigma:U(n("sigma"))});e.head.append(H(e,{question:()=>t("question",l()),unit:"\
%",right(o){let{zero:r}=i("relu"),d=Math.abs(o-100*r)<=5;return[d,t(d?"right":"wrong",{zero:y(r),gelu:y(i("gelu").zero)})]}})),e.controls.append(...[Q(e,"functi\
ons",{options:a.map(o=>[o,t(o),C[o]])}),V(e,"view",{options:Object.keys(ee).map(o=>[o,t(`view_${o}`)]),wide:!0}),E(e,"x",{min:-5,max:5,step:.01}),E(e,"mu",{min:-3,
max:3,step:.1}),E(e,"sigma",{min:.1,max:3,step:.1}),E(e,"value",{min:-2,max:2,step:.1,when:()=>n("functions").includes("swiglu")})].filter(Boolean));let m=q({height:300,
onpoint:o=>e.wants("x")&&e.set({x:Math.max(-5,Math.min(5,Math.round(o*100)/100))})}),h=p("div",{class:"plm-values"}),f=Object.fromEntries(a.map(o=>[o,ce(t,o)]));
return e.stage.append(m.node,h,p("p",{class:"plm-heading"},t("outputs"),p("small",{},t("outputs_note"))),p("div",{class:"plm-smalls"},a.map(o=>f[o].node))),W(e,
()=>({caption:t("caption",{x:U(n("x")),...l()}),columns:[t("column_function"),"f(x)","f′(x)",t("column_error"),t("column_zero"),t("column_faint"),t("column_me\
an")],rows:n("functions").map(o=>{let r=n("x"),d=u[o][0](r,n("value")),{zero:z,faint:x,mean:M}=i(o);return[t(o),c(d,5),c(u[o][1](r,n("value")),5),(d-u.gelu[0](r)).
toExponential(2).replaceAll("-","−"),y(z),y(x),c(M,3)]})})),B(e,()=>de(n)),()=>{let o=n("functions"),r=n("view"),d=n("x"),z=n("value"),x={mu:n("mu"),sigma:n("\
sigma"),value:z},M={f:s=>g=>u[s][0](g,z),slope:s=>g=>u[s][1](g,z),error:s=>g=>u[s][0](g,z)-u.gelu[0](g)}[r],_=r==="normal"?[["Φ",1,v],["φ",2,G]]:o.map(s=>[t(s),
C[s],M(s),re[s]]),[b,k]=ee[r],F=s=>[s,b+.4*(k-b)*Math.exp(-(((s-x.mu)/x.sigma)**2)/2)/Math.max(1,x.sigma)],D=me(t,r,o,d);m.update({x:[-5,5],y:[b,k],finding:D,rule:d,
xlabel:"x",ylabel:t(`view_${r}`),areas:[{cat:8,points:O.map(F)},...o.includes("relu")?[{cat:2,points:O.filter(s=>s<=0).map(F)}]:[]],lines:_.map(([,s,g,N])=>({cat:s,
dash:N,points:O.map(j=>[j,g(j)])})),marks:[...le(r,o),..._.map(([,s,g])=>({x:d,y:g(d),cat:s}))].filter(({y:s})=>s>=b&&s<=k)}),h.replaceChildren(..._.map(([s,g,N])=>p(
"span",{class:`plm-value plm-cat-${g}`},s,p("b",{},c(N(d),r==="error"?6:4)))));for(let s of a)f[s].node.hidden=!o.includes(s),o.includes(s)&&f[s].update(R(s,x));
L(e.finding,{text:D}),e.say(_.map(([s,,g])=>`${s} ${c(g(d),4)}`).join(", "))}}function le(e,t){if(!t.includes("gelu"))return[];let n=([a,i],l,m)=>({x:a,y:i,cat:1,
text:`${c(i,l)}`,...m});return{f:[n(w.minimum,5,{dx:0,dy:20})],slope:[n(w.steepest,4,{dx:0,dy:-12}),{x:w.minimum[0],y:0,cat:1,text:c(w.minimum[0],4),dx:-8}]}[e]??
[]}function me(e,t,n,a){let[i,l]=w.minimum,[m,h]=w.steepest,[f,o]=w.tanhError,[r,d]=w.sigmoidError,z=n.includes("printed")&&t!=="normal"?e("fact_printed",{printed:c(
u.printed[0](-3),3),true:c(u.gelu[0](-3),4)}):"";return e(`fact_${t}`,{low:c(i,4),least:c(l,5),where:c(m,4),steepest:c(h,4),x:U(a),cdf:c(v(a),5),pdf:c(G(a),5),tanh:te(
o),at_tanh:c(f,2),sigmoid:te(d),at_sigmoid:c(r,2)})+z}function te(e){let[t,n]=e.toExponential(2).split("e");return`${t}·10${[...String(Number(n))].map(a=>"⁻⁰¹²\
³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(a)]).join("")}`}function ce(e,t){let n=q({height:150,margin:8}),a=p("b"),i=p("span"),l=p("span");return{node:p("figu\
re",{class:`plm-small plm-cat-${C[t]}`},p("figcaption",{},e(t)),n.node,p("div",{class:"plm-facts"},a,p("span",{},` ${e("zero")}`),p("br"),i)),update(h){n.update(
{x:[-1.55,3.55],y:[0,.25],bars:[{cat:C[t],low:-1.55,high:3.55,shares:h.bins}],ticks:{y:[],x:[-1,0,1,2,3]},finding:`${e(t)}: ${y(h.zero)} ${e("zero")}`}),L(a,{text:y(
h.zero)}),L(i,{text:`${y(h.faint)} ${e("faint")}`}),L(l,{text:e("mean",{mean:c(h.mean,2)})})}}}function de(e){return`import torch
from plmlib.activations import ACTIVATIONS

x = torch.tensor(${e("x")})
print(ACTIVATIONS["gelu"](x))
`}(globalThis.plm.widgets??={})["activation-lab"]=ne;})();
