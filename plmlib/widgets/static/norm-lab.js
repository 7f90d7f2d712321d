(()=>{var{chart:O,ticks:co,scatter:io,erf:lo,normalCdf:fo,normalPdf:mo,probit:po,FUNCTIONS:rt,points:uo,peak:ho,landmarks:go,outputs:wo}=globalThis.plm.chart;var{visible:xo,spelled:yo,h:_,set:B,unique:ko,tableSwitch:st,copyCode:at,resetButton:Mo,isOpen:G,cover:ct,guess:it,onEnter:_o,numberBox:$o,slider:P,buttons:U,toggles:lt,
check:ft,textbox:Ao,menu:So,model:qo,models:Eo,short:K,fixed:X,widget:mt,fromBase64:Fo,fromHalf:No,within:To,sliderEnds:Oo,accepted:Io,unpack:vo,mulberry32:Co,uniform:Do,
tokenise:jo}=globalThis.plm.ui;var g=8,h=32,R=2,q=h/R,qt=1e-5,[Et,Ft]=rt.gelu_tanh;function F(t,o,r){let n=o.length/g,s=t.length/n,e=new Float64Array(g*s);for(let a=0;a<s;a+=4){let i=a*n;for(let f=0;f<
g;f++){let[c,l,p,m]=[0,0,0,0];for(let w=0,b=f*n;w<n;w++){let d=o[b+w];c+=d*t[i+w],l+=d*t[i+n+w],p+=d*t[i+2*n+w],m+=d*t[i+3*n+w]}let u=f*s+a;e[u]=r*c,e[u+1]=r*l,
e[u+2]=r*p,e[u+3]=r*m}}return e}function N(t,o,r){let n=o.length/g,s=t.length/n,e=new Float64Array(g*s);for(let a=0;a<g;a++)for(let i=0;i<n;i+=4){let f=a*n+i,[c,
l,p,m]=[r*o[f],r*o[f+1],r*o[f+2],r*o[f+3]];for(let u=0,w=i*s,b=a*s;u<s;u++,w++)e[b+u]+=c*t[w]+l*t[w+s]+p*t[w+2*s]+m*t[w+3*s]}return e}var E=(t,o,r,n,s)=>{let e=0;
for(let a=0;a<s;a++)e+=t[o+a]*r[n+a];return e};function z(t,o){let[r,n]=[t.length/g,o.length/g],s=0;for(let e=0;e<g;e++)for(let a=0;a<=e;a++){let i=a<e?2:1;s+=i*
E(t,e*r,t,a*r,r)*E(o,e*n,o,a*n,n)}return Math.max(0,s)}function J(t,o){if(o==="none")return[t,a=>a];let r=o==="layer",n=new Float64Array(t.length),s=new Float64Array(
g);for(let a=0,i=0;a<g;a++,i+=h){let f=0;if(r)for(let l=i;l<i+h;l++)f+=t[l]/h;let c=0;for(let l=i;l<i+h;l++)c+=(t[l]-f)**2/h;s[a]=1/Math.sqrt(c+qt);for(let l=i;l<
i+h;l++)n[l]=(t[l]-f)*s[a]}function e(a){let i=new Float64Array(a.length);for(let f=0,c=0;f<g;f++,c+=h){let l=0;if(r)for(let m=c;m<c+h;m++)l+=a[m]/h;let p=E(a,c,
n,c,h)/h;for(let m=c;m<c+h;m++)i[m]=s[f]*(a[m]-l-n[m]*p)}return i}return[n,e]}function pt({qkv:t,out:o},r,{std:n,added:s}){let e=F(t,r,n),a=1/Math.sqrt(q),i=(p,m,u)=>(3*
p+m)*h+u*q,f=new Float64Array(g*h),c=new Float64Array(R*g*g);for(let p=0;p<R;p++)for(let m=0;m<g;m++){let u=(p*g+m)*g,w=-1/0;for(let d=0;d<=m;d++)c[u+d]=a*E(e,i(
m,0,p),e,i(d,1,p),q),w=Math.max(w,c[u+d]);let b=0;for(let d=0;d<=m;d++)b+=c[u+d]=Math.exp(c[u+d]-w);for(let d=0;d<=m;d++){c[u+d]/=b;for(let x=0;x<q;x++)f[m*h+p*
q+x]+=c[u+d]*e[i(d,2,p)+x]}}function l(p){let m=N(o,p,s),u=new Float64Array(e.length),w=new Float64Array(g);for(let b=0;b<R;b++)for(let d=0;d<g;d++){let x=(b*g+
d)*g,A=d*h+b*q,y=0;for(let k=0;k<=d;k++)w[k]=E(m,A,e,i(k,2,b),q),y+=c[x+k]*w[k];let M=i(d,0,b);for(let k=0;k<=d;k++){let j=a*c[x+k]*(w[k]-y),[H,St]=[i(k,1,b),i(
k,2,b)];for(let S=0;S<q;S++)u[M+S]+=j*e[H+S],u[H+S]+=j*e[M+S],u[St+S]+=c[x+k]*m[A+S]}}return[N(t,u,n),z(u,r)+z(p,f)]}return[F(o,f,s),l]}function dt({up:t,down:o},r,{
std:n,added:s}){let e=F(t,r,n),a=e.map(Et),i=F(o,a,s);function f(c){let l=N(o,c,s);for(let p=0;p<l.length;p++)l[p]*=Ft(e[p]);return[N(t,l,n),z(l,r)+z(c,a)]}return[
i,f]}function L(t,o){let r=new Float64Array(t.length);for(let n=0;n<r.length;n++)r[n]=t[n]+o[n];return r}function ut(t,o,r,n){if(t==="post"){let[f,c]=n(r),[l,p]=J(
L(r,f),o);return[l,m=>{let u=p(m),[w,b]=c(u);return[L(u,w),b]}]}let[s,e]=J(r,t==="pre"?o:"none"),[a,i]=n(s);return[L(r,a),f=>{let[c,l]=i(f);return[L(f,e(c)),l]}]}function ht(t){let r=new Uint32Array(624);r[0]=t;for(let e=1;e<624;e++){let a=r[e-1]^r[e-1]>>>30;r[e]=Math.imul(1812433253,a)+e}let n=624;function s(){for(let e=0;e<
624;e++){let a=r[e]&2147483648|r[(e+1)%624]&2147483647;r[e]=r[(e+397)%624]^a>>>1^(a&1?2567483615:0)}n=0}return()=>{n===624&&s();let e=r[n++];return e^=e>>>11,e^=
e<<7&2636928640,e^=e<<15&4022730752,(e^e>>>18)>>>0}}var v=[5,40,11,23,58,2,31,40,17],I=64,gt=4*h,Y=.1,T=new Map;function Nt(t){if(T.has(t))return T.get(t);T.size>=8&&T.clear();let o=ht(t),r=()=>Math.sqrt(3)*(2*(o()&
16777215)/2**24-1),n=(i,f)=>Float64Array.from({length:i*f},r),s={tokens:n(I,h),positions:n(g,h)},e=[];function a(i){for(;e.length<i;){let[f,c,l,p]=[n(3*h,h),n(h,
h),n(gt,h),n(h,gt)];e.push({qkv:f,out:c,up:l,down:p})}return e.slice(0,i)}return T.set(t,{...s,layers:a}),T.get(t)}function Tt(t,o){let r=F(o,t,Y),n=new Float64Array(
r.length),s=0;for(let e=0;e<g;e++){let a=r.subarray(e*I,(e+1)*I),i=a.reduce((c,l)=>Math.max(c,l)),f=a.reduce((c,l)=>c+Math.exp(l-i),0);s+=(i+Math.log(f)-a[v[e+1]])/
g,a.forEach((c,l)=>{n[e*I+l]=Math.exp(c-i)/f/g}),n[e*I+v[e+1]]-=1/g}return[s,N(o,n,Y)]}var wt=t=>Math.sqrt(E(t,0,t,0,t.length)/t.length);function bt({place:t,norm:o,
depth:r,std:n,scaled:s,seed:e}){let{tokens:a,positions:i,layers:f}=Nt(e),c={std:n,added:s?n/Math.sqrt(2*r):n},l=new Float64Array(g*h);for(let y=0;y<g;y++)for(let M=0;M<
h;M++)l[y*h+M]=Y*(a[v[y]*h+M]+i[y*h+M]);let p=[wt(l)],m=[];for(let y of f(r)){for(let M of[pt,dt]){let[k,j]=ut(t,o,l,H=>M(y,H,c));l=k,m.push(j)}p.push(wt(l))}let[
u,w]=J(l,t==="pre"?o:"none"),[b,d]=Tt(u,a),x=w(d),A=new Array(r).fill(0);for(let y=m.length-1;y>=0;y--){let[M,k]=m[y](x);x=M,A[y>>1]+=k}return{stream:p,gradient:A.
map(Math.sqrt),loss:b}}var Ot=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,It=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Z=t=>JSON.
stringify(t).replace(Ot,It),W=t=>`[${t.join(", ")}]`;var vt={true:"True",false:"False"};function xt({places:t,norm:o,depth:r,std:n,scaled:s,seed:e}){return["import math","","import torch","import torch.nn.function\
al as F","from torch import nn","from plmlib.config import tiny","from plmlib.models import build","",`ids = torch.tensor([${W(v)}])`,`depth, scaled = ${r}, ${vt[s]}`,
"shape = {",'    "vocab_size": 64, "d_model": 32, "n_heads": 2, "n_layers": depth, "max_len": 8,',`    "norm": ${Z(o)}, "init_std": ${n}, "embed_std": 0.1,`,"}",
"results = {}",`for place in ${W(t.map(Z))}:`,'    built = "pre" if place == "pre" else "post"',`    model = build(tiny(norm_place=built, **shape), seed=${e}).d\
ouble()`,"    # build divides what a pre-norm layer adds to the stream by the root of 2 · depth, as GPT-2 does",'    factor = math.sqrt(2 * depth) ** ((built =\
= "pre") - scaled)',"    for block in model.layers:","        block.attention.out.weight.data *= factor","        block.feed_forward.down.weight.data *= factor",
'        if place == "none":',"            block.attention_norm = block.feed_forward_norm = nn.Identity()","    stream = []","    for block in model.layers:"," \
       block.register_forward_hook(","            lambda block, given, x: stream.append(x.detach().square().mean().sqrt().item())","        )","    F.cross_entr\
opy(model(ids[:, :-1])[0], ids[0, 1:]).backward()","    gradient = [","        math.hypot(*(weight.grad.norm().item() for weight in block.parameters() if weight\
.ndim == 2))","        for block in model.layers","    ]","    results[place] = stream, gradient","    print(place, stream[-1], gradient[0], gradient[-1])",""].
join(`
`)}var Q={places:{kind:"choices",options:["pre","post","none"]},norm:{kind:"choice",options:["layer","rms"]},depth:{kind:"whole",low:2,high:48},std:{kind:"real",low:.01,
high:.3,step:.01},scaled:{kind:"flag"},seed:{kind:"whole",low:0,high:99},runs:{kind:"choice",options:["0.02","0.17"]},question:{kind:"choice",options:["last","l\
argest","none"]},controls:{kind:"knobs",options:["places","norm","depth","std","scaled","seed","runs"]}};var C={pre:1,post:2,none:3},Dt={post:"9 6",none:"2 6"},jt=-12,yt=39,V=250,Ht=16,Bt=t=>t<1/0?Math.max(jt,Math.min(yt,Math.log10(t))):yt,Gt="⁰¹²³⁴⁵⁶⁷⁸⁹",
kt=t=>(t<0?"⁻":"")+[...String(Math.abs(t))].map(o=>Gt[o]).join("");function $(t){if(!(t<1/0))return"∞";if(t===0||t>=.001&&t<1e5)return K(Number(t.toPrecision(
3)));let[o,r]=t.toExponential(1).split("e");return`${o}·10${kt(Number(r))}`}var Pt=t=>t>=-3&&t<=4?K(10**t):`10${kt(t)}`;function Ut(t,o){let r=[1,2,4,6,8].find(
s=>o/s<=8);return[...Array.from({length:Math.floor(o/r)+1},(s,e)=>e*r).filter(s=>s>=t&&o-s>=r/2),o]}function tt({lines:t,low:o,finding:r,xlabel:n,ylabel:s}){let e=t.
map(d=>({...d,powers:d.values.map(Bt)})),a=e.flatMap(({powers:d})=>d),i=Math.floor(Math.min(...a)-.05),f=Math.ceil(Math.max(...a)+.05),c=[i,Math.max(f,i+2)],l=Math.
ceil((c[1]-c[0])/6),p=o+e[0].values.length-1,m=(V-54)/(c[1]-c[0]),u=e.map(({powers:d},x)=>({i:x,at:-d.at(-1)*m}));u.sort((d,x)=>d.at-x.at);let w=new Map,b=-1/0;
for(let{i:d,at:x}of u)b=Math.max(x-9,b),w.set(d,b-x),b+=Ht;return{x:[o,p],y:c,finding:r,xlabel:n,ylabel:s,format:Pt,ticks:{x:Ut(o,p),y:Lt(c[0],c[1],l)},lines:e.
map(({cat:d,dash:x,powers:A})=>({cat:d,dash:x,points:A.map((y,M)=>[o+M,y])})),marks:e.map(({name:d,cat:x,powers:A},y)=>({x:p,y:A.at(-1),cat:x,text:d,dx:-9,dy:w.
get(y)}))}}var Lt=(t,o,r)=>Array.from({length:Math.floor((o-t)/r)+1},(n,s)=>t+s*r),ot=(t,{places:o,stacks:r},n)=>o.map(s=>({name:t(s),cat:C[s],dash:Dt[s],values:r[s][n]}));var Mt=100,Rt=.05,nt=["1","50"],zt={1:"3 6",50:void 0};function _t(t){let{t:o,get:r}=t,n=O({height:260,margin:52}),s=_("p",{class:"plm-note-line"}),e=t.limits.runs.
options.map(a=>[a,a]);return t.onDraw(()=>{let a=r("recorded")[r("runs")],i=[...new Set(r("places"))],c=i.flatMap(m=>nt.map(u=>Jt(o,m,u,a))).filter(({points:m})=>m.
length>0),l=Kt(o,i,a);B(s,{text:l});let p=c.filter(({dash:m})=>!m);n.update({...Vt(c),lines:c,marks:p.map(Qt),finding:l,xlabel:o("update"),ylabel:o("loss"),format:m=>X(
m,1)})}),_("div",{class:"plm-runs"},_("p",{class:"plm-heading"},o("runs_heading"),_("small",{},o("runs_note"))),_("p",{class:"plm-status","data-status":"recorde\
d"},o("recorded")),U(t,"runs",{options:e}),n.node,s)}function Jt(t,o,r,n){let{loss:s}=n[o][r],e=Mt/Math.max(1,s.length),a=s.map((i,f)=>[(f+.5)*e,i]);return{name:t(
o),cat:C[o],dash:zt[r],points:a}}function Qt({name:t,cat:o,points:r}){let[n,s]=r.at(-1);return{x:n,y:s,cat:o,text:t,dx:-9}}function Vt(t){let o=t.flatMap(({points:s})=>s.
map(([,e])=>e)),[r,n]=o.length?[Math.min(...o),Math.max(...o)]:[4,7];return{x:[0,Mt],y:[Math.floor(2*r)/2,Math.ceil(2*n)/2]}}function Kt(t,o,r){let n=({held_out:f,
updates:c})=>f!==null?X(f,2):t("broke_off",{updates:[...new Set(c)].sort((l,p)=>l-p).join(", ")}),s=f=>{let[c,l]=nt.map(p=>n(r[f][p]));return t("run",{name:t(f),
none:c,some:l})},e=`${t("run_ends")} ${o.map(s).join(" · ")}.`,[a,i]=nt.map(f=>r.post[f].held_out);return o.includes("post")&&a-i<Rt?`${e} ${t("not_rescued")}`:
e}var Xt=["places","norm","depth","std","scaled","seed"],Yt=34e37,D=new Map;function Zt(t,{norm:o,depth:r,std:n,scaled:s,seed:e}){let a={place:t,norm:o,depth:r,std:n,
scaled:s,seed:e},i=JSON.stringify(a);return D.has(i)||(D.size>=60&&D.clear(),D.set(i,bt(a))),D.get(i)}var Wt=t=>1+t.reduce((o,r,n)=>r>t[o]?n:o,0);function to({stream:t,
gradient:o}){let r=t.findIndex(n=>!(n<Yt));return{start:t[0],end:t.at(-1),first:o[0],last:o.at(-1),times:o[0]/o.at(-1),largest:Wt(o),most:Math.max(...o)/o.at(-1),
lost:Math.max(0,r)}}function et(t){let o=Object.fromEntries(Xt.map(s=>[s,t(s)])),r=[...new Set(o.places)],n={};for(let s of new Set(["pre","post",...r])){let e=Zt(
s,o);n[s]={...e,...to(e)}}return{state:o,places:r,stacks:n,ratio:n.post.last/n.pre.last}}var At=mt({name:"norm-lab",limits:Q,build:oo});function oo(t){let{t:o,get:r}=t,n=et(r);t.beforeDraw(()=>{n=et(r)}),t.head.append(ro(t,()=>n)),t.controls.append(
...no(t));let s=O({height:V,margin:52}),e=O({height:V,margin:52}),a=(f,...c)=>_("div",{},_("p",{class:"plm-heading"},o(f),_("small",{},o(`${f}_note`))),...c);t.
stage.append(_("p",{class:"plm-status","data-status":"live"},o("live")),_("div",{class:"plm-norms"},a("stream",s.node),a("gradient",ct(t,[e.node,t.finding]),e.node)));
let i=_t(t);return i&&t.finding.after(i),st(t,()=>ao(t,n)),at(t,()=>xt(n.state)),()=>{let f=so(o,n),c=m=>({xlabel:o("layer"),ylabel:o(`${m}_axis`)}),l=ot(o,n,"s\
tream"),p=n.places.map(m=>`${o(m)} ${$(n.stacks[m].end)}`).join(", ");if(s.update(tt({lines:l,low:0,finding:`${o("stream")}: ${p}`,...c("stream")})),G(t)){let m=ot(
o,n,"gradient");e.update(tt({lines:m,low:1,finding:f,...c("gradient")}))}B(t.finding,{text:f}),t.say(G(t)?f:p)}}function no(t){let{t:o}=t,r=Q.norm.options.map(n=>[
n,o(`norm_${n}`)]);return[lt(t,"places",{options:Q.places.options.map(n=>[n,o(n),C[n]])}),P(t,"depth"),P(t,"std"),P(t,"seed"),U(t,"norm",{options:r}),ft(t,"scal\
ed")].filter(Boolean)}var eo=1.4,$t={last:{unit:"times",answer:({ratio:t})=>$(t),right:(t,{ratio:o})=>t>0&&Math.abs(Math.log(t/o))<=Math.log(eo),why:({ratio:t})=>t>=
1?"why_larger":"why_smaller"},largest:{unit:"none",answer:({stacks:t})=>t.pre.largest,right:(t,{stacks:o})=>t===o.pre.largest,why:({stacks:t})=>t.pre.largest===
1?"why_first":"why_flat"}};function ro(t,o){let{t:r}=t,n=()=>t.get("question");return it(t,{question:()=>r(`question_${n()}`,{depth:o().state.depth}),unit:()=>r(
`unit_${$t[n()].unit}`),right(s){let{answer:e,right:a,why:i}=$t[n()],{pre:f}=o().stacks,c=s!==""&&a(s,o()),l=r(`${c?"right":"wrong"}_${n()}`,{answer:e(o())});return[
c,`${l} ${r(i(o()),{end:$(f.end),times:$(f.most)})}`]}})}function so(t,{places:o,stacks:r,state:n,ratio:s}){let e=a=>{let{start:i,end:f,times:c,largest:l,lost:p}=r[a],
u={...{start:$(i),end:$(f),times:$(c),largest:l,lost:p},depth:n.depth,ratio:$(s)};return t(p?"finding_lost":`finding_${a}`,u)};return o.map(e).join(" ")}function ao(t,{
places:o,stacks:r,state:n}){let{t:s}=t,e=G(t),a=o.map(c=>s(c)),i=(c,l)=>{let p=o.map(u=>$(r[u].stream[l])),m=o.map(u=>l?$(r[u].gradient[l-1]):"–");return[l,...p,
...e?m:[]]},f=a.map(c=>s("column_stream",{name:c}));return e&&f.push(...a.map(c=>s("column_gradient",{name:c}))),{caption:s("caption",{depth:n.depth,std:n.std}),
columns:[s("layer"),...f],rows:Array.from({length:n.depth+1},i)}}(globalThis.plm.widgets??={})["norm-lab"]=At;})();
