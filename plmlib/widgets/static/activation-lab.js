(()=>{var{chart:q,ticks:xt,scatter:bt,erf:$t,normalCdf:A,normalPdf:I,probit:vt,FUNCTIONS:b,points:M,peak:_t,landmarks:B,outputs:O}=globalThis.plm.chart;var{visible:St,spelled:yt,h:d,set:E,unique:Tt,tableSwitch:U,copyCode:D,resetButton:Ct,isOpen:F,cover:H,guess:G,onEnter:zt,numberBox:Ot,slider:C,buttons:P,toggles:J,
check:Et,textbox:Nt,menu:jt,model:qt,models:At,short:y,fixed:p,widget:L,fromBase64:It,fromHalf:Mt,within:Q,sliderEnds:Ft,accepted:Ht,unpack:Rt,mulberry32:Bt,uniform:Ut,
tokenise:Dt}=globalThis.plm.ui;var z=t=>Number.isInteger(t)?`${t}.0`:String(t);var R={tanh:()=>["torch.tanh"],swiglu:t=>[`lambda x: silu(x) * ${z(t)}`],printed:()=>["lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.04471\
5 * x**3))","the bracket closes too early"]};function st(t,o){let[e,n]=Object.hasOwn(R,t)?R[t](o):[t];return`    "${t}": ${e},${n?`  # ${n}`:""}`}function rt(t){
let o=t.map(e=>e==="swiglu"?"silu":e);return[...new Set(o)].filter(e=>!Object.hasOwn(R,e)).sort()}function K({functions:t,x:o,mu:e,sigma:n,value:c}){let s=rt(t);
return[...t.includes("printed")?["import math",""]:[],"import torch",...s.length?[`from plmlib.layers.activations import ${s.join(", ")}`]:[],"","functions = {",
...t.map(i=>st(i,c)),"}",`probe = torch.tensor([${z(o)}], dtype=torch.float64)`,`inputs = torch.distributions.Normal(${z(e)}, ${z(n)}).icdf((torch.arange(1000, \
dtype=torch.float64) + 0.5) / 1000)`,"results = {}","for name, f in functions.items():","    at = torch.cat([probe, inputs]).requires_grad_()","    y = f(at)","\
    (slope,) = torch.autograd.grad(y.sum(), at)","    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()","    print(name, *r\
esults[name])",""].join(`
`)}var _={functions:{kind:"choices",options:["gelu","gelu_tanh","gelu_sigmoid","relu","silu","tanh","swiglu","printed"]},view:{kind:"choice",options:["f","slope","\
normal","error"]},x:{kind:"real",low:-5,high:5,step:.01},mu:{kind:"real",low:-3,high:3,step:.1},sigma:{kind:"real",low:.1,high:3,step:.1},value:{kind:"real",low:-2,
high:2,step:.1},question:{kind:"choice",options:["steepest","zero","none"]},controls:{kind:"knobs",options:["functions","view","x","mu","sigma","value"]}};var k={gelu:1,gelu_tanh:5,gelu_sigmoid:6,relu:2,silu:3,tanh:7,swiglu:4,printed:8},at={gelu_tanh:"7 6",gelu_sigmoid:"2 6",printed:"10 5",tanh:"12 4 2 4"},ct={f:[
-1,4],slope:[-.4,1.4],normal:[-.05,1.1]},{low:W,high:X}=_.x,N=[...M(W,0,81),1e-9,...M(0,X,81).slice(1)],w=B();function Y(t,{view:o,functions:e,value:n}){if(o===
"normal")return[{name:"Φ",cat:1,f:A},{name:"φ",cat:2,f:I}];let[c]=b.gelu;return e.map(s=>{let[i,l]=b[s],m={f:a=>i(a,n),slope:a=>l(a,n),error:a=>i(a,n)-c(a)};return{
name:t(s),cat:k[s],dash:at[s],f:m[o]}})}function Z(t,o,e,n){let{view:c,functions:s,x:i,mu:l,sigma:m}=o,[a,g]=ct[c]??lt(o),u=.4*(g-a)/Math.max(1,m),r=f=>[f,a+u*Math.
exp(-(((f-l)/m)**2)/2)],h=[{cat:8,points:N.map(r)}];s.includes("relu")&&h.push({cat:k.relu,points:N.filter(f=>f<=0).map(r)});let $=[...n?pt(o):[],...e.map(({cat:f,
f:T})=>({x:i,y:T(i),cat:f}))];return{x:[W,X],y:[a,g],finding:n?mt(t,o):t(`view_${c}`),rule:i,xlabel:"x",ylabel:t(`view_${c}`),areas:h,lines:e.map(({cat:f,f:T,dash:v})=>({
cat:f,dash:v,points:N.map(x=>[x,T(x)])})),marks:$.filter(({y:f})=>f>=a&&f<=g)}}function lt({functions:t,value:o}){let[e]=b.gelu,n=i=>l=>Math.abs(b[i][0](l,o)-e(
l)),c=t.filter(i=>i!=="printed"),s=Math.max(6e-4,...c.flatMap(i=>N.map(n(i))));return[-1.2*s,1.2*s]}function pt({view:t,functions:o}){if(!o.includes("gelu"))return[];
let e=([s,i],l,m)=>({x:s,y:i,cat:k.gelu,text:p(i,l),...m}),[n]=w.minimum;return{f:[e(w.minimum,5,{dx:0,dy:20})],slope:[e(w.steepest,4,{dx:0,dy:-12}),{x:n,y:0,cat:k.
gelu,text:p(n,4),dx:-8}]}[t]??[]}function mt(t,{view:o,functions:e,x:n}){let[c,s]=w.minimum,[i,l]=w.steepest,[m,a]=w.tanhError,[g,u]=w.sigmoidError,r=t(`fact_${o}`,
{low:p(c,4),least:p(s,5),where:p(i,4),steepest:p(l,4),x:y(n),cdf:p(A(n),5),pdf:p(I(n),5),tanh:V(a),at_tanh:p(m,2),sigmoid:V(u),at_sigmoid:p(g,2)});if(!e.includes(
"printed")||o==="normal")return r;let h=($,f)=>p(b[$][0](-3),f);return r+t("fact_printed",{printed:h("printed",3),true:h("gelu",4)})}function V(t){let[o,e]=t.toExponential(
2).split("e"),n=c=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)];return`${o}·10${[...String(Number(e))].map(n).join("")}`}var ut=["functions","view","x","mu","sigma","value"],tt=t=>Object.fromEntries(ut.map(o=>[o,t(o)]));var nt=L({name:"activation-lab",limits:_,build:ft}),S=t=>`${p(100*t,1)} %`;function ft(t){let{t:o}=t,e=_.functions.options,n=()=>tt(t.get);t.head.append(dt(t,n)),
t.controls.append(...ht(t,n));function c(r){t.wants("x")&&t.set({x:Q(_.x,Math.round(r*100)/100)})}let s=q({height:300,onpoint:c}),i=d("div",{class:"plm-values"}),
l=new Map(e.map(r=>[r,gt(o,r)]));t.stage.append(s.node,i,d("p",{class:"plm-heading"},o("outputs"),d("small",{},o("outputs_note"))),d("div",{class:"plm-smalls"},
[...l.values()].map(({node:r})=>r)));let m={steepest:()=>t.get("view")==="slope",zero:()=>!0},a=r=>()=>t.get("question")===r&&m[r](),g=[...l.values()].map(({facts:r})=>r);
s.node.after(H(t,[t.finding],a("steepest"))),l.get(e[0]).node.parentNode.after(H(t,g,a("zero")));let u=()=>F(t)||!a("steepest")();return U(t,()=>wt(o,n())),D(t,
()=>K(n())),()=>{let r=n(),h=Y(o,r),$=Z(o,r,h,u());s.update($);let f=r.view==="error"?6:4,T=({name:v,cat:x,f:j})=>d("span",{class:`plm-value plm-cat-${x}`},v,d(
"b",{},p(j(r.x),f)));i.replaceChildren(...h.map(T));for(let[v,{node:x,update:j}]of l)x.hidden=!r.functions.includes(v),x.hidden||j(O(v,r),F(t)||!a("zero")());E(
t.finding,{text:$.finding}),t.say(h.map(({name:v,f:x})=>`${v} ${p(x(r.x),4)}`).join(", "))}}var et=({mu:t,sigma:o})=>({mu:y(t),sigma:y(o)}),ot={steepest:{unit:"",
near:.1,answer:()=>w.steepest[0],facts(){let[t,o]=w.steepest.map(e=>p(e,4));return{where:t,steepest:o,lowest:p(w.minimum[0],4)}}},zero:{unit:"%",near:5,answer:t=>100*
t("relu"),facts:t=>({zero:S(t("relu")),gelu:S(t("gelu"))})}};function dt(t,o){let{t:e}=t,n=()=>t.get("question"),c=s=>O(s,o()).zero;return G(t,{question:()=>e(`\
question_${n()}`,et(o())),unit:()=>ot[n()].unit,right(s){let{near:i,answer:l,facts:m}=ot[n()],a=s!==""&&Math.abs(s-l(c))<=i;return[a,e(`${a?"right":"wrong"}_${n()}`,
m(c))]}})}function ht(t,o){let{t:e}=t,n=_.functions.options.map(s=>[s,e(s),k[s]]),c=_.view.options.map(s=>[s,e(`view_${s}`)]);return[J(t,"functions",{options:n}),
P(t,"view",{options:c,wide:!0}),C(t,"x"),C(t,"mu"),C(t,"sigma"),C(t,"value",{when:()=>o().functions.includes("swiglu")})].filter(Boolean)}function gt(t,o){let s=u=>Math.
min(u,.25),i=q({height:150,margin:8}),l=d("b"),m=d("span"),a=d("div",{class:"plm-facts"},l,d("span",{},` ${t("zero")}`),d("br"),m),g=`plm-small plm-cat-${k[o]}`;
return{facts:a,node:d("figure",{class:g},d("figcaption",{},t(o)),i.node,a),update(u,r){i.update({x:[-1.55,3.55],y:[0,.25],bars:[{cat:k[o],low:-1.55,high:3.55,shares:r?
u.bins:u.bins.map(s)}],ticks:{y:[],x:[-1,0,1,2,3]},finding:r?`${t(o)}: ${S(u.zero)} ${t("zero")}`:t(o)}),E(l,{text:S(u.zero)}),E(m,{text:`${S(u.faint)} ${t("fai\
nt")}`})}}}function wt(t,o){let{functions:e,x:n,value:c}=o,[s]=b.gelu;function i(l){let[m,a]=b[l],{zero:g,faint:u,mean:r}=O(l,o),h=m(n,c),$=(h-s(n)).toExponential(
2).replaceAll("-","−");return[t(l),p(h,5),p(a(n,c),5),$,S(g),S(u),p(r,3)]}return{caption:t("caption",{x:y(n),...et(o)}),columns:[t("column_function"),"f(x)","\
f′(x)",t("column_error"),t("column_zero"),t("column_faint"),t("column_mean")],rows:e.map(i)}}(globalThis.plm.widgets??={})["activation-lab"]=nt;})();
