(()=>{var{chart:N,ticks:bn,scatter:Mn}=globalThis.plm.chart;var{visible:yn,spelled:_n,h:k,set:H,unique:kn,tableSwitch:ct,copyCode:it,resetButton:$n,isOpen:B,cover:lt,guess:ft,onEnter:An,numberBox:Sn,slider:G,buttons:R,toggles:mt,
check:pt,textbox:qn,menu:En,model:Tn,models:In,short:X,fixed:Y,widget:dt,fromBase64:Fn,fromHalf:Nn,within:On,sliderEnds:Cn,accepted:vn,mulberry32:Dn,uniform:Pn,
tokenise:jn}=globalThis.plm.ui;var W=Math.sqrt(2/Math.PI),U=.044715;function Ct(t){let n=Math.abs(t);if(n>=6)return Math.sign(t);let e=Math.exp(-n*n)/Math.sqrt(Math.PI);if(n<2.5){let s=2*n,r=s;
for(let a=1;s>1e-17*r;a++)s*=2*n*n/(2*a+1),r+=s;return Math.sign(t)*e*r}let o=n;for(let s=60;s>0;s--)o=n+s/2/o;return Math.sign(t)*(1-e/o)}var ht=t=>(1+Ct(t/Math.
SQRT2))/2,vt=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);var ut=t=>1/(1+Math.exp(-t)),Z=t=>[n=>n*ut(t*n),n=>{let e=ut(t*n);return e+t*n*e*(1-e)}],wt=t=>W*(t+U*t**3);function Dt(t){let n=Math.tanh(wt(t));return .5*(1+n)+
.5*t*(1-n*n)*W*(1+3*U*t*t)}var gt=Math.tanh(W),bt={gelu:[t=>t*ht(t),t=>ht(t)+t*vt(t)],gelu_tanh:[t=>.5*t*(1+Math.tanh(wt(t))),Dt],gelu_sigmoid:Z(1.702),relu:[t=>Math.
max(t,0),t=>t>0?1:0],silu:Z(1),tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:Z(1).map(t=>(n,e=1)=>t(n)*e),printed:[t=>.5*t*(1+gt*(t+U*t**3)),t=>.5*(1+gt*(2*t+4*U*
t**3))]};var g=8,u=32,L=2,q=u/L,Pt=1e-5,[jt,Ht]=bt.gelu_tanh;function T(t,n,e){let o=n.length/g,s=t.length/o,r=new Float64Array(g*s);for(let a=0;a<s;a+=4){let i=a*o;for(let f=0;f<
g;f++){let[c,l,p,m]=[0,0,0,0];for(let w=0,b=f*o;w<o;w++){let d=n[b+w];c+=d*t[i+w],l+=d*t[i+o+w],p+=d*t[i+2*o+w],m+=d*t[i+3*o+w]}let h=f*s+a;r[h]=e*c,r[h+1]=e*l,
r[h+2]=e*p,r[h+3]=e*m}}return r}function I(t,n,e){let o=n.length/g,s=t.length/o,r=new Float64Array(g*s);for(let a=0;a<g;a++)for(let i=0;i<o;i+=4){let f=a*o+i,[c,
l,p,m]=[e*n[f],e*n[f+1],e*n[f+2],e*n[f+3]];for(let h=0,w=i*s,b=a*s;h<s;h++,w++)r[b+h]+=c*t[w]+l*t[w+s]+p*t[w+2*s]+m*t[w+3*s]}return r}var E=(t,n,e,o,s)=>{let r=0;
for(let a=0;a<s;a++)r+=t[n+a]*e[o+a];return r};function J(t,n){let[e,o]=[t.length/g,n.length/g],s=0;for(let r=0;r<g;r++)for(let a=0;a<=r;a++){let i=a<r?2:1;s+=i*
E(t,r*e,t,a*e,e)*E(n,r*o,n,a*o,o)}return Math.max(0,s)}function Q(t,n){if(n==="none")return[t,a=>a];let e=n==="layer",o=new Float64Array(t.length),s=new Float64Array(
g);for(let a=0,i=0;a<g;a++,i+=u){let f=0;if(e)for(let l=i;l<i+u;l++)f+=t[l]/u;let c=0;for(let l=i;l<i+u;l++)c+=(t[l]-f)**2/u;s[a]=1/Math.sqrt(c+Pt);for(let l=i;l<
i+u;l++)o[l]=(t[l]-f)*s[a]}function r(a){let i=new Float64Array(a.length);for(let f=0,c=0;f<g;f++,c+=u){let l=0;if(e)for(let m=c;m<c+u;m++)l+=a[m]/u;let p=E(a,c,
o,c,u)/u;for(let m=c;m<c+u;m++)i[m]=s[f]*(a[m]-l-o[m]*p)}return i}return[o,r]}function Mt({qkv:t,out:n},e,{std:o,added:s}){let r=T(t,e,o),a=1/Math.sqrt(q),i=(p,m,h)=>(3*
p+m)*u+h*q,f=new Float64Array(g*u),c=new Float64Array(L*g*g);for(let p=0;p<L;p++)for(let m=0;m<g;m++){let h=(p*g+m)*g,w=-1/0;for(let d=0;d<=m;d++)c[h+d]=a*E(r,i(
m,0,p),r,i(d,1,p),q),w=Math.max(w,c[h+d]);let b=0;for(let d=0;d<=m;d++)b+=c[h+d]=Math.exp(c[h+d]-w);for(let d=0;d<=m;d++){c[h+d]/=b;for(let M=0;M<q;M++)f[m*u+p*
q+M]+=c[h+d]*r[i(d,2,p)+M]}}function l(p){let m=I(n,p,s),h=new Float64Array(r.length),w=new Float64Array(g);for(let b=0;b<L;b++)for(let d=0;d<g;d++){let M=(b*g+
d)*g,A=d*u+b*q,x=0;for(let y=0;y<=d;y++)w[y]=E(m,A,r,i(y,2,b),q),x+=c[M+y]*w[y];let _=i(d,0,b);for(let y=0;y<=d;y++){let P=a*c[M+y]*(w[y]-x),[j,Ot]=[i(y,1,b),i(
y,2,b)];for(let S=0;S<q;S++)h[_+S]+=P*r[j+S],h[j+S]+=P*r[_+S],h[Ot+S]+=c[M+y]*m[A+S]}}return[I(t,h,o),J(h,e)+J(p,f)]}return[T(n,f,s),l]}function xt({up:t,down:n},e,{
std:o,added:s}){let r=T(t,e,o),a=r.map(jt),i=T(n,a,s);function f(c){let l=I(n,c,s);for(let p=0;p<l.length;p++)l[p]*=Ht(r[p]);return[I(t,l,o),J(l,e)+J(c,a)]}return[
i,f]}function z(t,n){let e=new Float64Array(t.length);for(let o=0;o<e.length;o++)e[o]=t[o]+n[o];return e}function yt(t,n,e,o){if(t==="post"){let[f,c]=o(e),[l,p]=Q(
z(e,f),n);return[l,m=>{let h=p(m),[w,b]=c(h);return[z(h,w),b]}]}let[s,r]=Q(e,t==="pre"?n:"none"),[a,i]=o(s);return[z(e,a),f=>{let[c,l]=i(f);return[z(f,r(c)),l]}]}function _t(t){let e=new Uint32Array(624);e[0]=t;for(let r=1;r<624;r++){let a=e[r-1]^e[r-1]>>>30;e[r]=Math.imul(1812433253,a)+r}let o=624;function s(){for(let r=0;r<
624;r++){let a=e[r]&2147483648|e[(r+1)%624]&2147483647;e[r]=e[(r+397)%624]^a>>>1^(a&1?2567483615:0)}o=0}return()=>{o===624&&s();let r=e[o++];return r^=r>>>11,r^=
r<<7&2636928640,r^=r<<15&4022730752,(r^r>>>18)>>>0}}var C=[5,40,11,23,58,2,31,40,17],O=64,kt=4*u,tt=.1,F=new Map;function Bt(t){if(F.has(t))return F.get(t);F.size>=8&&F.clear();let n=_t(t),e=()=>Math.sqrt(3)*(2*(n()&
16777215)/2**24-1),o=(i,f)=>Float64Array.from({length:i*f},e),s={tokens:o(O,u),positions:o(g,u)},r=[];function a(i){for(;r.length<i;){let[f,c,l,p]=[o(3*u,u),o(u,
u),o(kt,u),o(u,kt)];r.push({qkv:f,out:c,up:l,down:p})}return r.slice(0,i)}return F.set(t,{...s,layers:a}),F.get(t)}function Gt(t,n){let e=T(n,t,tt),o=new Float64Array(
e.length),s=0;for(let r=0;r<g;r++){let a=e.subarray(r*O,(r+1)*O),i=a.reduce((c,l)=>Math.max(c,l)),f=a.reduce((c,l)=>c+Math.exp(l-i),0);s+=(i+Math.log(f)-a[C[r+1]])/
g,a.forEach((c,l)=>{o[r*O+l]=Math.exp(c-i)/f/g}),o[r*O+C[r+1]]-=1/g}return[s,I(n,o,tt)]}var $t=t=>Math.sqrt(E(t,0,t,0,t.length)/t.length);function At({place:t,norm:n,
depth:e,std:o,scaled:s,seed:r}){let{tokens:a,positions:i,layers:f}=Bt(r),c={std:o,added:s?o/Math.sqrt(2*e):o},l=new Float64Array(g*u);for(let x=0;x<g;x++)for(let _=0;_<
u;_++)l[x*u+_]=tt*(a[C[x]*u+_]+i[x*u+_]);let p=[$t(l)],m=[];for(let x of f(e)){for(let _ of[Mt,xt]){let[y,P]=yt(t,n,l,j=>_(x,j,c));l=y,m.push(P)}p.push($t(l))}let[
h,w]=Q(l,t==="pre"?n:"none"),[b,d]=Gt(h,a),M=w(d),A=new Array(e).fill(0);for(let x=m.length-1;x>=0;x--){let[_,y]=m[x](M);M=_,A[x>>1]+=y}return{stream:p,gradient:A.
map(Math.sqrt),loss:b}}var Rt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ut=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,nt=t=>JSON.
stringify(t).replace(Rt,Ut),ot=t=>`[${t.join(", ")}]`;var zt={true:"True",false:"False"};function St({places:t,norm:n,depth:e,std:o,scaled:s,seed:r}){return["import math","","import torch","import torch.nn.function\
al as F","from torch import nn","from plmlib.config import tiny","from plmlib.models import build","",`ids = torch.tensor([${ot(C)}])`,`depth, scaled = ${e}, ${zt[s]}`,
"shape = {",'    "vocab_size": 64, "d_model": 32, "n_heads": 2, "n_layers": depth, "max_len": 8,',`    "norm": ${nt(n)}, "init_std": ${o}, "embed_std": 0.1,`,"}",
"results = {}",`for place in ${ot(t.map(nt))}:`,'    built = "pre" if place == "pre" else "post"',`    model = build(tiny(norm_place=built, **shape), seed=${r})\
.double()`,"    # build divides what a pre-norm layer adds to the stream by the root of 2 · depth, as GPT-2 does",'    factor = math.sqrt(2 * depth) ** ((built\
 == "pre") - scaled)',"    for block in model.layers:","        block.attention.out.weight.data *= factor","        block.feed_forward.down.weight.data *= facto\
r",'        if place == "none":',"            block.attention_norm = block.feed_forward_norm = nn.Identity()","    stream = []","    for block in model.layers:",
"        block.register_forward_hook(","            lambda block, given, x: stream.append(x.detach().square().mean().sqrt().item())","        )","    F.cross_en\
tropy(model(ids[:, :-1])[0], ids[0, 1:]).backward()","    gradient = [","        math.hypot(*(weight.grad.norm().item() for weight in block.parameters() if weig\
ht.ndim == 2))","        for block in model.layers","    ]","    results[place] = stream, gradient","    print(place, stream[-1], gradient[0], gradient[-1])",""].
join(`
`)}var V={places:{kind:"choices",options:["pre","post","none"]},norm:{kind:"choice",options:["layer","rms"]},depth:{kind:"whole",low:2,high:48},std:{kind:"real",low:.01,
high:.3,step:.01},scaled:{kind:"flag"},seed:{kind:"whole",low:0,high:99},runs:{kind:"choice",options:["0.02","0.17"]},question:{kind:"choice",options:["last","l\
argest","none"]},controls:{kind:"knobs",options:["places","norm","depth","std","scaled","seed","runs"]}};var v={pre:1,post:2,none:3},Jt={post:"9 6",none:"2 6"},Qt=-12,qt=39,K=250,Vt=16,Kt=t=>t<1/0?Math.max(Qt,Math.min(qt,Math.log10(t))):qt,Xt="⁰¹²³⁴⁵⁶⁷⁸⁹",
Et=t=>(t<0?"⁻":"")+[...String(Math.abs(t))].map(n=>Xt[n]).join("");function $(t){if(!(t<1/0))return"∞";if(t===0||t>=.001&&t<1e5)return X(Number(t.toPrecision(
3)));let[n,e]=t.toExponential(1).split("e");return`${n}·10${Et(Number(e))}`}var Yt=t=>t>=-3&&t<=4?X(10**t):`10${Et(t)}`;function Zt(t,n){let e=[1,2,4,6,8].find(
s=>n/s<=8);return[...Array.from({length:Math.floor(n/e)+1},(s,r)=>r*e).filter(s=>s>=t&&n-s>=e/2),n]}function et({lines:t,low:n,finding:e,xlabel:o,ylabel:s}){let r=t.
map(d=>({...d,powers:d.values.map(Kt)})),a=r.flatMap(({powers:d})=>d),i=Math.floor(Math.min(...a)-.05),f=Math.ceil(Math.max(...a)+.05),c=[i,Math.max(f,i+2)],l=Math.
ceil((c[1]-c[0])/6),p=n+r[0].values.length-1,m=(K-54)/(c[1]-c[0]),h=r.map(({powers:d},M)=>({i:M,at:-d.at(-1)*m}));h.sort((d,M)=>d.at-M.at);let w=new Map,b=-1/0;
for(let{i:d,at:M}of h)b=Math.max(M-9,b),w.set(d,b-M),b+=Vt;return{x:[n,p],y:c,finding:e,xlabel:o,ylabel:s,format:Yt,ticks:{x:Zt(n,p),y:Wt(c[0],c[1],l)},lines:r.
map(({cat:d,dash:M,powers:A})=>({cat:d,dash:M,points:A.map((x,_)=>[n+_,x])})),marks:r.map(({name:d,cat:M,powers:A},x)=>({x:p,y:A.at(-1),cat:M,text:d,dx:-9,dy:w.
get(x)}))}}var Wt=(t,n,e)=>Array.from({length:Math.floor((n-t)/e)+1},(o,s)=>t+s*e),rt=(t,{places:n,stacks:e},o)=>n.map(s=>({name:t(s),cat:v[s],dash:Jt[s],values:e[s][o]}));var Tt=100,tn=.05,st=["1","50"],nn={1:"3 6",50:void 0};function It(t){let{t:n,get:e}=t,o=N({height:260,margin:52}),s=k("p",{class:"plm-note-line"}),r=t.limits.runs.
options.map(a=>[a,a]);return t.onDraw(()=>{let a=e("recorded")[e("runs")],i=[...new Set(e("places"))],c=i.flatMap(m=>st.map(h=>on(n,m,h,a))).filter(({points:m})=>m.
length>0),l=sn(n,i,a);H(s,{text:l});let p=c.filter(({dash:m})=>!m);o.update({...rn(c),lines:c,marks:p.map(en),finding:l,xlabel:n("update"),ylabel:n("loss"),format:m=>Y(
m,1)})}),k("div",{class:"plm-runs"},k("p",{class:"plm-heading"},n("runs_heading"),k("small",{},n("runs_note"))),k("p",{class:"plm-status","data-status":"recorde\
d"},n("recorded")),R(t,"runs",{options:r}),o.node,s)}function on(t,n,e,o){let{loss:s}=o[n][e],r=Tt/Math.max(1,s.length),a=s.map((i,f)=>[(f+.5)*r,i]);return{name:t(
n),cat:v[n],dash:nn[e],points:a}}function en({name:t,cat:n,points:e}){let[o,s]=e.at(-1);return{x:o,y:s,cat:n,text:t,dx:-9}}function rn(t){let n=t.flatMap(({points:s})=>s.
map(([,r])=>r)),[e,o]=n.length?[Math.min(...n),Math.max(...n)]:[4,7];return{x:[0,Tt],y:[Math.floor(2*e)/2,Math.ceil(2*o)/2]}}function sn(t,n,e){let o=({held_out:f,
updates:c})=>f!==null?Y(f,2):t("broke_off",{updates:[...new Set(c)].sort((l,p)=>l-p).join(", ")}),s=f=>{let[c,l]=st.map(p=>o(e[f][p]));return t("run",{name:t(f),
none:c,some:l})},r=`${t("run_ends")} ${n.map(s).join(" · ")}.`,[a,i]=st.map(f=>e.post[f].held_out);return n.includes("post")&&a-i<tn?`${r} ${t("not_rescued")}`:
r}var an=["places","norm","depth","std","scaled","seed"],cn=34e37,D=new Map;function ln(t,{norm:n,depth:e,std:o,scaled:s,seed:r}){let a={place:t,norm:n,depth:e,std:o,
scaled:s,seed:r},i=JSON.stringify(a);return D.has(i)||(D.size>=60&&D.clear(),D.set(i,At(a))),D.get(i)}var fn=t=>1+t.reduce((n,e,o)=>e>t[n]?o:n,0);function mn({stream:t,
gradient:n}){let e=t.findIndex(o=>!(o<cn));return{start:t[0],end:t.at(-1),first:n[0],last:n.at(-1),times:n[0]/n.at(-1),largest:fn(n),most:Math.max(...n)/n.at(-1),
lost:Math.max(0,e)}}function at(t){let n=Object.fromEntries(an.map(s=>[s,t(s)])),e=[...new Set(n.places)],o={};for(let s of new Set(["pre","post",...e])){let r=ln(
s,n);o[s]={...r,...mn(r)}}return{state:n,places:e,stacks:o,ratio:o.post.last/o.pre.last}}var Nt=dt({name:"norm-lab",limits:V,build:pn});function pn(t){let{t:n,get:e}=t,o=at(e);t.beforeDraw(()=>{o=at(e)}),t.head.append(un(t,()=>o)),t.controls.append(
...dn(t));let s=N({height:K,margin:52}),r=N({height:K,margin:52}),a=(f,...c)=>k("div",{},k("p",{class:"plm-heading"},n(f),k("small",{},n(`${f}_note`))),...c);t.
stage.append(k("p",{class:"plm-status","data-status":"live"},n("live")),k("div",{class:"plm-norms"},a("stream",s.node),a("gradient",lt(t,[r.node,t.finding]),r.node)));
let i=It(t);return i&&t.finding.after(i),ct(t,()=>wn(t,o)),it(t,()=>St(o.state)),()=>{let f=gn(n,o),c=m=>({xlabel:n("layer"),ylabel:n(`${m}_axis`)}),l=rt(n,o,"s\
tream"),p=o.places.map(m=>`${n(m)} ${$(o.stacks[m].end)}`).join(", ");if(s.update(et({lines:l,low:0,finding:`${n("stream")}: ${p}`,...c("stream")})),B(t)){let m=rt(
n,o,"gradient");r.update(et({lines:m,low:1,finding:f,...c("gradient")}))}H(t.finding,{text:f}),t.say(B(t)?f:p)}}function dn(t){let{t:n}=t,e=V.norm.options.map(o=>[
o,n(`norm_${o}`)]);return[mt(t,"places",{options:V.places.options.map(o=>[o,n(o),v[o]])}),G(t,"depth"),G(t,"std"),G(t,"seed"),R(t,"norm",{options:e}),pt(t,"scal\
ed")].filter(Boolean)}var hn=1.4,Ft={last:{unit:"times",answer:({ratio:t})=>$(t),right:(t,{ratio:n})=>t>0&&Math.abs(Math.log(t/n))<=Math.log(hn),why:({ratio:t})=>t>=
1?"why_larger":"why_smaller"},largest:{unit:"none",answer:({stacks:t})=>t.pre.largest,right:(t,{stacks:n})=>t===n.pre.largest,why:({stacks:t})=>t.pre.largest===
1?"why_first":"why_flat"}};function un(t,n){let{t:e}=t,o=()=>t.get("question");return ft(t,{question:()=>e(`question_${o()}`,{depth:n().state.depth}),unit:()=>e(
`unit_${Ft[o()].unit}`),right(s){let{answer:r,right:a,why:i}=Ft[o()],{pre:f}=n().stacks,c=s!==""&&a(s,n()),l=e(`${c?"right":"wrong"}_${o()}`,{answer:r(n())});return[
c,`${l} ${e(i(n()),{end:$(f.end),times:$(f.most)})}`]}})}function gn(t,{places:n,stacks:e,state:o,ratio:s}){let r=a=>{let{start:i,end:f,times:c,largest:l,lost:p}=e[a],
h={...{start:$(i),end:$(f),times:$(c),largest:l,lost:p},depth:o.depth,ratio:$(s)};return t(p?"finding_lost":`finding_${a}`,h)};return n.map(r).join(" ")}function wn(t,{
places:n,stacks:e,state:o}){let{t:s}=t,r=B(t),a=n.map(c=>s(c)),i=(c,l)=>{let p=n.map(h=>$(e[h].stream[l])),m=n.map(h=>l?$(e[h].gradient[l-1]):"–");return[l,...p,
...r?m:[]]},f=a.map(c=>s("column_stream",{name:c}));return r&&f.push(...a.map(c=>s("column_gradient",{name:c}))),{caption:s("caption",{depth:o.depth,std:o.std}),
columns:[s("layer"),...f],rows:Array.from({length:o.depth+1},i)}}(globalThis.plm.widgets??={})["norm-lab"]=Nt;})();
