(()=>{var ht="http://www.w3.org/2000/svg",gt=new Set(["svg","g","path","line","circle","rect","text","title"]);function s(t,e={},...n){let o=gt.has(t)?document.createElementNS(
ht,t):document.createElement(t);return v(o,e),o.append(...n.flat().filter(a=>a!=null&&a!==!1)),o}function v(t,e){for(let[n,o]of Object.entries(e))if(n==="style")
for(let a in o)t.style.setProperty(a,o[a]);else n==="text"?t.textContent!==o&&(t.textContent=o):n.startsWith("on")?t.addEventListener(n.slice(2),o):o==null||o===
!1&&!n.startsWith("aria-")?t.removeAttribute(n):t.getAttribute(n)!==String(o)&&t.setAttribute(n,o===!0&&!n.startsWith("aria-")?"":o);return t}var xt=0,U=t=>`plm\
-${t}-${++xt}`;var Y={guess:{en:"Your guess",zh:"你的猜测"},check:{en:"Check",zh:"核对"},as_table:{en:"Show as table",zh:"显示为表格"},copy:{en:"Copy as PyTorch",zh:"\
复制 PyTorch 代码"},copied:{en:"Copied",zh:"已复制"},selected:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"}},K={title:{en:"Activation lab",
zh:"激活函数实验室"},question:{en:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exactly zero?",zh:"输入 x 服从 N({mu}, \
{sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？"},right:{en:"Right: {zero}. ReLU teaches nothing there. GELU: {gelu}.",zh:"正确：{zero}。在那里 ReLU 学\
不到任何东西。GELU：{gelu}。"},wrong:{en:"It is {zero}: every input below zero. GELU: {gelu}.",zh:"应为 {zero}：所有小于零的输入。GELU：{gelu}。"},
functions:{en:"Functions",zh:"函数"},view:{en:"Curve",zh:"曲线"},x:{en:"Probe x",zh:"探针 x"},mu:{en:"Input mean μ",zh:"输入均值 μ"},sigma:{en:"Inpu\
t spread σ",zh:"输入标准差 σ"},value:{en:"SwiGLU: the gated value v",zh:"SwiGLU：被门控的值 v"},view_f:{en:"f(x)",zh:"f(x)"},view_slope:{en:"slope \
f′(x)",zh:"斜率 f′(x)"},view_normal:{en:"Φ and φ",zh:"Φ 与 φ"},view_error:{en:"error against GELU",zh:"与 GELU 之差"},gelu:{en:"GELU (erf)",zh:"GE\
LU（erf）"},gelu_tanh:{en:"GELU (tanh)",zh:"GELU（tanh 近似）"},gelu_sigmoid:{en:"GELU (sigmoid)",zh:"GELU（sigmoid 近似）"},relu:{en:"ReLU",zh:"ReLU"},
silu:{en:"SiLU",zh:"SiLU"},tanh:{en:"tanh",zh:"tanh"},swiglu:{en:"SwiGLU gate",zh:"SwiGLU 门"},printed:{en:"⚠ as the notes print it",zh:"⚠ 讲义所印（有误）"},
inputs:{en:"inputs N({mu}, {sigma}²)",zh:"输入 N({mu}, {sigma}²)"},outputs:{en:"What comes out",zh:"输出的分布"},outputs_note:{en:"the same inputs thro\
ugh each function",zh:"同样的输入经过各个函数"},zero:{en:"zero gradient",zh:"梯度为零"},faint:{en:"|f′| < 0.01",zh:"|f′| < 0.01"},mean:{en:"m\
ean {mean}",zh:"均值 {mean}"},at:{en:"{name}: f = {f}, f′ = {slope}",zh:"{name}：f = {f}，f′ = {slope}"},fact_f:{en:"GELU dips to {least} at x = {low}, \
then returns to 0: small inputs leak, large negative ones do not.",zh:"GELU 在 x = {low} 处降到 {least}，随后回到 0：小的负输入有泄漏，大的没有。"},
fact_slope:{en:"GELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, at x = {where} = √2.",zh:"GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值\
 {steepest}，位于 x = {where} = √2。"},fact_normal:{en:"At x = {x}: Φ = {cdf} is the share of a standard normal below x; φ = {pdf} is its density. GELU is\
 x·Φ(x), not x·φ(x).",zh:"x = {x}：Φ = {cdf} 是标准正态小于 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)，不是 x·φ(x)。"},fact_error:{
en:"The tanh form is off by at most {tanh}, at |x| = {at_tanh}; the sigmoid form by {sigmoid}, at |x| = {at_sigmoid}.",zh:"tanh 近似最多相差 {tanh}（|x| = {at_tanh}）；s\
igmoid 近似最多相差 {sigmoid}（|x| = {at_sigmoid}）。"},fact_printed:{en:" As printed, the bracket closes too early: at x = −3 the formula gives {print\
ed}, GELU {true}.",zh:" 讲义所印的括号收得太早：x = −3 时公式给出 {printed}，而 GELU 为 {true}。"},caption:{en:"At x = {x}, and for input\
s from N({mu}, {sigma}²)",zh:"x = {x} 处的值，以及输入 N({mu}, {sigma}²) 时的比例"},column_function:{en:"function",zh:"函数"},column_error:{en:"\
f − GELU",zh:"f − GELU"},column_zero:{en:"share with f′ = 0",zh:"f′ = 0 的比例"},column_faint:{en:"share with |f′| < 0.01",zh:"|f′| < 0.01 的比例"},
column_mean:{en:"mean output",zh:"输出均值"}};function tt({words:t,build:e}){return{render({model:n,el:o}){let a=bt(n,t);o.append(a.root),a.onDraw(e(a));let i=a.start();return v(a.root,{"data-ready":!0}),()=>{
i(),a.root.remove()}}}}function bt(t,e){let n=[],o=[],a=new Set,i=vt(t.get("lang")),p=t.get("controls"),m=(c,x={})=>{let h=e[c]??Y[c];if(!h)throw new Error(`no \
words for ${c}`);return(h[i]??h.en).replace(/\{(\w+)\}/g,(y,$)=>x[$]??"")},f=(c,...x)=>s("div",{class:`plm-${c}`},...x),r=s("div",{class:"plm-live",role:"status",
"aria-live":"polite"}),u={head:f("head"),controls:f("controls"),stage:f("stage"),finding:s("p",{class:"plm-finding"}),foot:f("foot")},l=s("div",{class:"plm",role:"\
group","aria-label":m("title"),lang:i,"data-lm-suppress-shortcuts":"true"},...Object.values(u),r),b=0,z=0;return{root:l,t:m,language:i,...u,get(c){return a.add(
c),t.get(c)},set(c){for(let x in c)t.set(x,c[x]);t.save_changes()},wants:c=>p==null||p.includes(c),onDraw(c){c&&o.push(c)},onClose(c){n.push(c)},say(c){clearTimeout(
z),z=setTimeout(()=>{r.textContent=c},500)},start(){let c=()=>{b=0;for(let h of o)h()},x=()=>{b||=requestAnimationFrame(c)};c();for(let h of a)t.on(`change:${h}`,
x);return()=>{cancelAnimationFrame(b),clearTimeout(z);for(let h of a)t.off(`change:${h}`,x);for(let h of n)h()}}}}function vt(t){return/^zh/i.test(t||document.documentElement.
lang)?"zh":"en"}var wt=(t,e,...n)=>s("div",{class:"plm-field"},s("label",{for:e,class:"plm-label"},t),s("div",{class:"plm-row"},...n));function I(t,e,{label:n=t.t(e),min:o,max:a,
step:i=1,format:p,when:m}){if(!t.wants(e))return null;let f=U(e),r=c=>typeof c=="function"?c():c,u=c=>{let x=c.target.valueAsNumber;Number.isFinite(x)&&t.set({[e]:Math.
min(r(a),Math.max(r(o),x))})},l=s("input",{type:"range",id:f,step:i,oninput:u}),b=s("input",{type:"number",step:i,"aria-label":n,onchange:u}),z=wt(n,f,l,b);return t.
onDraw(()=>{let c=t.get(e);z.hidden=m?!m():!1;for(let x of[l,b])v(x,{min:r(o),max:r(a)}),x.valueAsNumber!==c&&(x.value=c);v(l,{"aria-valuetext":p&&p(c),style:{"\
--fill":`${100*(c-r(o))/(r(a)-r(o)||1)}%`}})}),z}function et(t,e,{label:n=t.t(e),options:o,when:a,onpick:i}){if(!t.wants(e))return null;let p=o.map(([f,r,u])=>s("button",{type:"button",title:u,onclick:()=>(i??
(l=>t.set({[e]:l})))(f)},r)),m=s("div",{class:"plm-field",role:"group","aria-label":n},s("span",{class:"plm-label","aria-hidden":"true"},n),s("div",{class:"plm-\
buttons"},p));return t.onDraw(()=>{m.hidden=a?!a():!1,p.forEach((f,r)=>v(f,{"aria-pressed":o[r][0]===t.get(e)}))}),m}function nt(t,e,{label:n=t.t(e),options:o,least:a=1}){
if(!t.wants(e))return null;let i=f=>{let r=t.get(e),u=o.map(([l])=>l).filter(l=>l===f!==r.includes(l));u.length>=a&&t.set({[e]:u})},p=o.map(([f,r,u])=>s("button",
{type:"button",class:u?`plm-toggle plm-cat-${u}`:"plm-toggle",onclick:()=>i(f)},r)),m=s("div",{class:"plm-field plm-wide",role:"group","aria-label":n},s("span",
{class:"plm-label","aria-hidden":"true"},n),s("div",{class:"plm-toggles"},p));return t.onDraw(()=>p.forEach((f,r)=>v(f,{"aria-pressed":t.get(e).includes(o[r][0])}))),
m}function ot(t,{question:e,right:n,unit:o="",type:a="number",step:i="any"}){let p=U("guess"),m=s("p",{class:"plm-verdict","aria-live":"polite"}),f=s("input",{type:a,
step:i,id:p,inputmode:a==="number"?"decimal":"text",autocomplete:"off"}),r=s("form",{class:"plm-guess",onsubmit:l=>{l.preventDefault(),t.set({guess:f.value.slice(
0,40)})}},s("label",{for:p},t.t("guess")),f,o&&s("span",{class:"plm-unit"},o),s("button",{type:"submit",class:"plm-button"},t.t("check"))),u=s("p",{class:"plm-q\
uestion"});return t.onDraw(()=>{let l=t.get("guess"),b=l===""?null:n(a==="number"?Number(l):l);v(u,{text:typeof e=="function"?e():e}),l!==""&&document.activeElement!==
f&&(f.value=l),v(m,{text:b?b[1]:"","data-right":b?String(b[0]):void 0})}),s("div",{class:"plm-ask"},u,r,m)}var j=640;function B({height:t=280,onpoint:e}){let n={left:52,right:j-14,top:14,bottom:t-34},o=()=>s("g"),a=o(),i=o(),p=o(),m=o(),f=s("svg",{class:"plm-chart",viewBox:`\
0 0 ${j} ${t}`,role:"img"},a,i,p,m),r=null;e&&zt(f,l=>r&&e(r.x[0]+(l-n.left)/(n.right-n.left)*(r.x[1]-r.x[0])));function u(l){r=l;let[b,z]=l.x,[c,x]=l.y,h=d=>n.
left+(d-b)/(z-b)*(n.right-n.left),y=d=>n.bottom-(d-c)/(x-c)*(n.bottom-n.top),$=d=>Math.max(-1e4,Math.min(1e4,y(d))),G=d=>"M"+d.map(([L,N])=>`${h(L).toFixed(1)} ${$(
N).toFixed(1)}`).join("L");v(f,{"aria-label":l.finding});let g=l.format??String;a.replaceChildren(...(l.ticks?.y??at(c,x,5)).flatMap(d=>[s("line",{class:d===0?"\
plm-axis":"plm-gridline",x1:n.left,x2:n.right,y1:y(d),y2:y(d)}),s("text",{class:"plm-tick plm-end",x:n.left-8,y:y(d)+4},g(d))]),...(l.ticks?.x??at(b,z,8)).flatMap(
d=>[s("line",{class:d===0?"plm-axis":"plm-gridline",x1:h(d),x2:h(d),y1:n.top,y2:n.bottom}),s("text",{class:"plm-tick plm-mid",x:h(d),y:n.bottom+17},(l.xformat??
S)(d))]),l.xlabel&&s("text",{class:"plm-tick plm-end plm-axisname",x:n.right,y:t-3},l.xlabel),l.ylabel&&s("text",{class:"plm-tick plm-axisname",x:n.left+6,y:n.top+
4},l.ylabel)),i.replaceChildren(...(l.areas??[]).map(d=>s("path",{class:`plm-area plm-cat-${d.cat}`,d:`${G(d.points)}L${h(d.points.at(-1)[0])} ${y(Math.max(0,c))}\
L${h(d.points[0][0])} ${y(Math.max(0,c))}Z`})),...(l.bars??[]).flatMap(({cat:d,low:L,high:N,shares:T})=>T.map((k,P)=>{let Z=(N-L)/T.length,J=h(L+P*Z),X=$(k);return k>
0&&s("rect",{class:`plm-bar plm-cat-${d}`,x:J,y:Math.max(n.top,X),width:Math.max(.5,h(L+(P+1)*Z)-J-1),height:Math.max(1,y(c)-Math.max(n.top,X))})})).filter(Boolean));
let M=([d,L])=>L>=c-(x-c)&&L<=x+(x-c);p.replaceChildren(...(l.lines??[]).filter(({points:d})=>d.some(M)).map(d=>s("path",{class:`plm-line plm-cat-${d.cat}`,d:G(
d.points.filter(M)),"stroke-dasharray":d.dash}))),m.replaceChildren(...l.rule==null?[]:[s("line",{class:"plm-rule",x1:h(l.rule),x2:h(l.rule),y1:n.top,y2:n.bottom})],
...(l.marks??[]).flatMap(({x:d,y:L,cat:N,text:T,dx:k=8,dy:P=-8})=>[s("circle",{class:`plm-mark plm-cat-${N}`,cx:h(d),cy:$(L),r:5}),T&&s("text",{class:`plm-note${k<
0?" plm-end":""}`,x:h(d)+k,y:$(L)+P},T)]).filter(Boolean))}return{node:f,update:u}}function at(t,e,n){let o=(e-t)/n,a=10**Math.floor(Math.log10(o)),i=a*[1,2,5,10].
find(p=>p*a>=o*.999);return Array.from({length:Math.floor((e-t)/i+1e-9)+2},(p,m)=>Number(((Math.ceil(t/i-1e-9)+m)*i).toPrecision(12))).filter(p=>p<=e+1e-9)}var S=t=>String(
Number(t.toPrecision(4))).replace("-","−"),w=(t,e)=>Number.isNaN(t)?"NaN":t.toFixed(e).replace("-","−");function zt(t,e){let n=o=>{let a=t.getBoundingClientRect();
e((o.clientX-a.left)/a.width*j)};t.addEventListener("pointerdown",o=>{t.setPointerCapture(o.pointerId),n(o)}),t.addEventListener("pointermove",o=>{o.buttons&&n(
o)})}var Mt=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
_t={"\n":"↵","	":"⇥","‍":"ZWJ","\uFEFF":"BOM","\0":"NUL"},yt=t=>_t[t]??`U+${t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;function st(t){let e=[],
n=0;for(let o of t.matchAll(Mt))e.push(t.slice(n,o.index),s("span",{class:"plm-chip"},yt(o[0]))),n=o.index+o[0].length;return[...e,t.slice(n)].filter(o=>o!=="")}function rt(t,e){let n=U("table"),o=s("div",{class:"plm-table",id:n,tabindex:"0"}),a=s("button",{type:"button",class:"plm-button","aria-controls":n,onclick:()=>t.
set({as_table:!t.get("as_table")})},t.t("as_table"));t.foot.append(a),t.foot.after(o),t.onDraw(()=>{let i=t.get("as_table");v(a,{"aria-expanded":i,"aria-pressed":i}),
o.hidden=!i,i&&o.replaceChildren(Lt(e()))})}function Lt({caption:t,columns:e,rows:n}){let o=(a,i)=>p=>s(a,{scope:i},st(String(p)));return s("table",{},s("captio\
n",{},t),s("thead",{},s("tr",{},e.map(o("th","col")))),s("tbody",{},n.map(a=>s("tr",{},a.map((i,p)=>(p?o("td"):o("th","row"))(i))))))}function lt(t,e){let n=U("\
code"),o=s("code"),a=s("pre",{class:"plm-code",id:n,hidden:!0,tabindex:"0"},o),i=s("button",{type:"button",class:"plm-button","aria-expanded":!1,"aria-controls":n,
onclick:p},t.t("copy"));async function p(){a.hidden=!1,v(i,{"aria-expanded":!0}),v(o,{text:e()});try{await navigator.clipboard.writeText(o.textContent),t.say(t.
t("copied")),v(i,{text:t.t("copied")})}catch{getSelection().selectAllChildren(o),t.say(t.t("selected")),v(i,{text:t.t("selected")})}clearTimeout(m),m=setTimeout(
()=>v(i,{text:t.t("copy")}),1500)}let m=0;t.onClose(()=>clearTimeout(m)),t.foot.append(i),t.root.querySelector(".plm-live").before(a),t.onDraw(()=>{a.hidden||v(
o,{text:e()})})}var $t=Math.SQRT2,V=Math.sqrt(2/Math.PI),R=.044715;function Et(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){
let a=2*e,i=a;for(let p=1;a>1e-17*i;p++)i+=a*=2*e*e/(2*p+1);return Math.sign(t)*n*i}let o=e;for(let a=60;a>0;a--)o=e+a/2/o;return Math.sign(t)*(1-n/o)}var A=t=>(1+
Et(t/$t))/2,D=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI),q=t=>1/(1+Math.exp(-t)),it=t=>V*(t+R*t**3),ct=Math.tanh(V),_={gelu:[t=>t*A(t),t=>A(t)+t*D(t)],gelu_tanh:[
t=>.5*t*(1+Math.tanh(it(t))),t=>{let e=Math.tanh(it(t));return .5*(1+e)+.5*t*(1-e*e)*V*(1+3*R*t*t)}],gelu_sigmoid:[t=>t*q(1.702*t),t=>{let e=q(1.702*t);return e+
1.702*t*e*(1-e)}],relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:[t=>t*q(t),t=>{let e=q(t);return e+t*e*(1-e)}],tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:[(t,e=1)=>_.
silu[0](t)*e,(t,e=1)=>_.silu[1](t)*e],printed:[t=>.5*t*(1+ct*(t+R*t**3)),t=>.5*(1+ct*(2*t+4*R*t**3))]},H=(t,e,n)=>Array.from({length:n},(o,a)=>t+(e-t)*a/(n-1));
function O(t,e,n,o=400){let a=H(e,n,o+1),i=a.reduce((r,u)=>t(u)>t(r)?u:r,a[0]),p=(n-e)/o,m=Math.max(e,i-p),f=Math.min(n,i+p);for(;f-m>1e-9;){let r=m+(f-m)/3,u=f-
(f-m)/3;t(r)<t(u)?m=r:f=u}return[(m+f)/2,t((m+f)/2)]}function pt(){let[t,e]=_.gelu,n=i=>p=>Math.abs(t(p)-_[i][0](p)),[o,a]=O(i=>-t(i),-3,0);return{minimum:[o,-a],
steepest:O(e,0,4),tanhError:O(n("gelu_tanh"),0,5),sigmoidError:O(n("gelu_sigmoid"),0,5)}}function Q(t,{mu:e,sigma:n,value:o=1,low:a=-3,high:i=3,count:p=60,n:m=2e3}){
let[f,r]=_[t],u=new Array(p).fill(0),l=0,b=0,z=0;for(let c of Ut(m)){let x=e+n*c,h=f(x,o),y=Math.abs(r(x,o));l+=h/m,y===0&&(b+=1/m),y<.01&&(z+=1/m),u[Math.min(p-
1,Math.max(0,Math.floor((h-a)/(i-a)*p)))]+=1/m}return{bins:u,mean:l,zero:b,faint:z}}var W=new Map;function Ut(t){return W.has(t)||W.set(t,Array.from({length:t},
(e,n)=>Ct((n+.5)/t))),W.get(t)}function Ct(t){let e=Math.log(t/(1-t))/1.702;for(let n=0;n<50;n++){let o=(A(e)-t)/D(e);if(e-=Math.max(-.5,Math.min(.5,o)),Math.abs(
o)<1e-12)break}return e}var F={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},St={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},mt={f:[
-2,4],slope:[-.4,1.4],normal:[-.05,1.1],error:[-.03,.03]},ut=H(-5,5,161),E=pt(),C=t=>`${w(100*t,1)} %`,dt=tt({words:K,build:At});function At(t){let{t:e,get:n}=t,
o=Object.keys(_),a=r=>Q(r,{mu:n("mu"),sigma:n("sigma"),value:n("value")}),i=()=>({mu:S(n("mu")),sigma:S(n("sigma"))});t.head.append(ot(t,{question:()=>e("questi\
on",i()),unit:"%",right(r){let{zero:u}=a("relu"),l=Math.abs(r-100*u)<=5;return[l,e(l?"right":"wrong",{zero:C(u),gelu:C(a("gelu").zero)})]}})),t.controls.append(
...[nt(t,"functions",{options:o.map(r=>[r,e(r),F[r]])}),et(t,"view",{options:Object.keys(mt).map(r=>[r,e(`view_${r}`)])}),I(t,"x",{min:-5,max:5,step:.01}),I(t,"\
mu",{min:-3,max:3,step:.1}),I(t,"sigma",{min:.1,max:3,step:.1}),I(t,"value",{min:-2,max:2,step:.1,when:()=>n("functions").includes("swiglu")})].filter(Boolean));
let p=B({height:300,onpoint:r=>t.wants("x")&&t.set({x:Math.max(-5,Math.min(5,Math.round(r*100)/100))})}),m=s("div",{class:"plm-values"}),f=Object.fromEntries(o.
map(r=>[r,Tt(e,r)]));return t.stage.append(p.node,m,s("p",{class:"plm-heading"},e("outputs"),s("small",{},e("outputs_note"))),s("div",{class:"plm-smalls"},o.map(
r=>f[r].node))),rt(t,()=>({caption:e("caption",{x:S(n("x")),...i()}),columns:[e("column_function"),"f(x)","f′(x)",e("column_error"),e("column_zero"),e("column\
_faint"),e("column_mean")],rows:n("functions").map(r=>{let u=n("x"),l=_[r][0](u,n("value")),{zero:b,faint:z,mean:c}=a(r);return[e(r),w(l,5),w(_[r][1](u,n("value")),
5),(l-_.gelu[0](u)).toExponential(2).replaceAll("-","−"),C(b),C(z),w(c,3)]})})),lt(t,()=>kt(n)),()=>{let r=n("functions"),u=n("view"),l=n("x"),b=n("value"),z={
mu:n("mu"),sigma:n("sigma"),value:b},c={f:g=>M=>_[g][0](M,b),slope:g=>M=>_[g][1](M,b),error:g=>M=>_[g][0](M,b)-_.gelu[0](M)}[u],x=u==="normal"?[["Φ",1,A],["φ",
2,D]]:r.map(g=>[e(g),F[g],c(g),St[g]]),[h,y]=mt[u],$=ut.map(g=>[g,h+.45*(y-h)*Math.exp(-(((g-z.mu)/z.sigma)**2)/2)/Math.max(1,z.sigma)]),G=Nt(e,u,r,l);p.update(
{x:[-5,5],y:[h,y],finding:G,rule:l,xlabel:"x",ylabel:e(`view_${u}`),areas:[{cat:8,points:$}],lines:x.map(([,g,M,d])=>({cat:g,dash:d,points:ut.map(L=>[L,M(L)])})),
marks:[...Gt(u,r),...x.map(([,g,M])=>({x:l,y:M(l),cat:g}))].filter(({y:g})=>g>=h&&g<=y)}),m.replaceChildren(...x.map(([g,M,d])=>s("span",{class:`plm-value plm-c\
at-${M}`},g,s("b",{},w(d(l),u==="error"?6:4)))));for(let g of o)f[g].node.hidden=!r.includes(g),r.includes(g)&&f[g].update(Q(g,z));v(t.finding,{text:G}),t.say(x.
map(([g,,M])=>`${g} ${w(M(l),4)}`).join(", "))}}function Gt(t,e){if(!e.includes("gelu"))return[];let n=([o,a],i,p)=>({x:o,y:a,cat:1,text:`${w(a,i)}`,...p});return{
f:[n(E.minimum,5,{dx:0,dy:20})],slope:[n(E.steepest,4,{dx:0,dy:-12}),{x:E.minimum[0],y:0,cat:1,text:w(E.minimum[0],4),dx:-8}]}[t]??[]}function Nt(t,e,n,o){let[a,
i]=E.minimum,[p,m]=E.steepest,[f,r]=E.tanhError,[u,l]=E.sigmoidError,b=n.includes("printed")&&e!=="normal"?t("fact_printed",{printed:w(_.printed[0](-3),3),true:w(
_.gelu[0](-3),4)}):"";return t(`fact_${e}`,{low:w(a,4),least:w(i,5),where:w(p,4),steepest:w(m,4),x:S(o),cdf:w(A(o),5),pdf:w(D(o),5),tanh:ft(r),at_tanh:w(f,2),sigmoid:ft(
l),at_sigmoid:w(u,2)})+b}function ft(t){let[e,n]=t.toExponential(2).split("e");return`${e}·10${[...String(Number(n))].map(o=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["\
-0123456789".indexOf(o)]).join("")}`}function Tt(t,e){let n=B({height:200}),o=s("b"),a=s("span"),i=s("span");return{node:s("figure",{class:`plm-small plm-cat-${F[e]}`},
s("figcaption",{},t(e)),n.node,s("div",{class:"plm-facts"},o,s("span",{},` ${t("zero")}`),s("br"),a)),update(m){n.update({x:[-3,3],y:[0,.3],bars:[{cat:F[e],low:-3,
high:3,shares:m.bins}],ticks:{y:[],x:[-3,0,3]},finding:`${t(e)}: ${C(m.zero)} ${t("zero")}`}),v(o,{text:C(m.zero)}),v(a,{text:`${C(m.faint)} ${t("faint")}`}),v(
i,{text:t("mean",{mean:w(m.mean,2)})})}}}function kt(t){return`import torch
from plmlib.activations import ACTIVATIONS

x = torch.tensor(${t("x")})
print(ACTIVATIONS["gelu"](x))
`}((globalThis.plm??={}).widgets??={})["activation-lab"]=dt;})();
