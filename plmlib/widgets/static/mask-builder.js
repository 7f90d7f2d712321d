(()=>{var{chart:re,ticks:ie,visible:ce,spelled:_,h:f,set:C,unique:le,tableSwitch:lt,copyCode:at,guess:pt,numberBox:ae,slider:S,buttons:b,toggles:pe,check:mt,textbox:W,
short:me,fixed:g,widget:dt,within:F,sliderEnds:de}=globalThis.plm.ui;var{grid:X}=globalThis.plm.matrix;function It(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}var ft=(t,e)=>It(t+Math.imul(e+1,1831565813)>>>0);var K={"-inf":-1/0,"-1e9":-1e9,"-10":-10},y=t=>t.reduce((e,n)=>e+n,0);function ht(t,e,n){let o=2166136261^e;for(let s of new TextEncoder().encode(t))o=Math.imul(
o^s,16777619);return[0,1,2,3].map(s=>3.4*ft(o>>>0,4*n+s)-1.7)}function ut(t,e,n){let o=(i,l)=>y(i.map((c,m)=>c*l[m])),s=i=>Math.round(100*i)/100+0,r=e.map(i=>ht(
i,n,1));return t.map(i=>{let l=ht(i,n,0);return r.map(c=>s(o(l,c)/2))})}function I(t){let e=Math.max(...t),n=t.map(s=>Math.exp(s-e)),o=y(n);return n.map(s=>s/o)}
function Q(t,e,{order:n,fill:o}){if(n==="before"){let c=t.map((m,d)=>e[d]?m:K[o]);return Object.entries({filled:c,softmax:I(c)})}let s=I(t),r=s.map((c,m)=>e[m]?
c:0);if(n==="after")return Object.entries({softmax:s,hidden:r});let i=y(r),l=r.map(c=>c/i);return Object.entries({softmax:s,hidden:r,rescaled:l})}var z=(t,e,n)=>Q(
t,e,n).at(-1)[1],gt=(t,e,n)=>t.map((o,s)=>z(o,e[s],n));function wt(t){let e=y(t);if(!(e>0))return NaN;let n=t.filter(o=>o>0).map(o=>o/e);return-y(n.map(o=>o*Math.
log(o)))+0}function Bt(t,e,n){let o=t.map((c,m)=>e[m]?c:c+1),s=z(t,e,n),r=z(o,e,n);if(s.some(Number.isNaN))return NaN;let i=0,l=0;return e.forEach((c,m)=>{c?i=Math.
max(i,Math.abs(s[m]-r[m])):l+=s[m]}),Math.max(l,i)}var U=1e-9;function Y(t,e,n){let o=t.map((i,l)=>Bt(i,e[l],n)),s=o.filter(i=>i>U).length,r=o.filter(Number.isNaN).
length;return{felt:o,leaking:s,lost:r}}var L=t=>t.replace("-inf","−∞").replace("-","−");function Z(t){return Number.isNaN(t)?"NaN":t>.995?"1":t===0?"0":t<.005?"~0":t.toFixed(2).slice(1)}function Lt(t){
return Number.isNaN(t)?"NaN":t<=U?"0":`⚠ ${t<.001?t.toExponential(1).replace("-","−"):g(t,3)}`}function tt({weights:t,felt:e},n){return[g(y(t[n]),2),g(wt(t[n]),
2),Lt(e[n])]}function et(t,e){return{cell:(o,s)=>{let r=e.weights[o][s];return Number.isNaN(r)?{text:"NaN",kind:"plm-nan"}:e.mask[o][s]?{text:Z(r),heat:r}:r===0?
{kind:"plm-no"}:{text:Z(r),kind:"plm-leaks",heat:r}},name:B(t,e,t("weight"),(o,s)=>g(e.weights[o][s],2))}}function xt(t,e){let{mask:n,scores:o,plain:s,state:r}=e,
i=r.convention==="mha",l=(a,p)=>n[a][p]?"plm-yes":"plm-no",c=(a,p)=>n[a][p]!==i,m=t(i?"convention_mha":"convention_sdpa"),d={mask:()=>({cell:(a,p)=>({text:n[a][p]?
"●":"×",kind:l(a,p)}),name:et(t,e).name}),bool:()=>({cell:(a,p)=>({text:c(a,p)?"T":"F",kind:l(a,p)}),name:B(t,e,m,(a,p)=>c(a,p)?"True":"False")}),scores:()=>({
cell:(a,p)=>({text:g(o[a][p],1),heat:(o[a][p]+3)/6}),name:B(t,e,t("score_word"),(a,p)=>g(o[a][p],2))}),plain:()=>({cell:(a,p)=>({text:Z(s[a][p]),heat:s[a][p]}),
name:B(t,e,t("view_plain"),(a,p)=>g(s[a][p],2))})};return(Object.hasOwn(d,r.view)?d[r.view]:d.mask)()}function B(t,{queries:e,keys:n,mask:o},s,r){return(i,l)=>{
let c=t(o[i][l]?"allowed":"blocked"),m={query:_(e[i]),key:_(n[l]),state:c,kind:s,value:r(i,l)};return t("cell",m)}}function ot(t,{state:e,queries:n,keys:o,allowed:s,
leaking:r,lost:i,how:l}){let c=n.length,m={n:c,leaking:r,lost:i,allowed:s,pairs:c*o.length,fill:L(e.fill)},d=l.order==="before",a=l.order;r&&(a=d?"fill":"after");
let p=t(`finding_${a}`,m);return i?`${p} ${t(d?"finding_nan":"finding_zero",m)}`:p}var Pt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,jt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,kt=t=>JSON.
stringify(t).replace(Pt,jt),nt=t=>`[${t.join(", ")}]`;var Vt=(t,e)=>Array.from({length:t},(n,o)=>e(o)),$=(t,e,n)=>Array.from({length:t},(o,s)=>Vt(e,r=>n(s,r))),q=(t,e=t)=>$(t,e,()=>!0),M=(t,e=0)=>$(t,e+t,(n,o)=>o<=
e+n),P=(t,e)=>$(t,t,(n,o)=>o<=n||o<e),j=(t,e)=>$(t,t,(n,o)=>Math.abs(n-o)<e),V=(t,e)=>q(t,e),bt=(t,e=t.length)=>$(e,t.length,(n,o)=>t[o]),D=t=>$(t.length,t.length,
(e,n)=>t[e]===t[n]),yt=(...t)=>{let[e]=t;return $(e.length,e[0].length,(n,o)=>t.every(s=>s[n][o]))};var w={text:{kind:"tokens",longest:400,low:4,high:24},source:{kind:"tokens",longest:400,low:4,high:24},preset:{kind:"choice",options:["bidirectional","causal","\
prefix","window","documents","cross"]},and_causal:{kind:"flag"},prefix:{kind:"whole",low:0,high:24},window:{kind:"whole",low:1,high:24},split:{kind:"whole",low:1,
high:23},padding:{kind:"choice",options:["none","left","right"]},pads:{kind:"whole",low:1,high:4},flips:{kind:"cells",low:0,high:575},scores:{kind:"matrix",low:-20,
high:20,step:.1,slider:[-5,5]},seed:{kind:"whole",low:0,high:999},order:{kind:"choice",options:["before","after","renormalised"]},fill:{kind:"choice",options:["\
-inf","-1e9","-10"]},convention:{kind:"choice",options:["sdpa","mha"]},view:{kind:"choice",options:["mask","bool","scores","plain"]},row:{kind:"whole",low:0,high:23},
column:{kind:"whole",low:0,high:23},controls:{kind:"knobs",options:["preset","and_causal","prefix","window","split","padding","pads","text","source","cells","sc\
ores","order","fill","convention","view"]}};var Jt=/[ \t\r\n\u3000]+/;function st(t){let e=t.split(Jt).filter(Boolean);return e.length===1&&/[\u3400-\u9fff]/.test(e[0])?[...e[0]]:e}function Nt(t){let e=st(
t).slice(0,w.text.high);return e.length?e:["…"]}var J=(t,e,n)=>F({low:e,high:n},Math.round(t));function E({text:t,source:e,preset:n,padding:o,pads:s}){let r=n===
"cross",i=Nt(t),l=r?Nt(e):i,c=o==="none"?0:J(s,0,w.text.high-l.length),m=Array(c).fill("[PAD]"),d=o==="left",a=d?[...m,...l]:[...l,...m],p=a.map((u,N)=>d?N>=c:N<
l.length);return{queries:r?i:a,keys:a,keep:p}}function rt(t,{queries:e,keys:n,keep:o}){let s=e.length,r=n.length,i=J(t.prefix,0,s),l=J(t.window,1,s),c=J(t.split,
1,Math.max(1,s-1)),m=e.map((p,u)=>u<c?0:1),a=[{bidirectional:()=>[`masks.bidirectional(${s})`,q(s)],causal:()=>[`masks.causal(${s})`,M(s)],prefix:()=>[`masks.pr\
efix(${s}, ${i})`,P(s,i)],window:()=>[`masks.window(${s}, ${l})`,j(s,l)],documents:()=>[`masks.documents(torch.tensor([${m.join(", ")}]))`,D(m)],cross:()=>[`mas\
ks.cross(${s}, ${r})`,V(s,r)]}[t.preset]()];if(t.and_causal&&["window","documents"].includes(t.preset)&&a.push([`masks.causal(${s})`,M(s)]),!o.every(Boolean)){let p=o.
map(u=>u?"True":"False").join(", ");a.push([`masks.padding(torch.tensor([[${p}]]))[0, 0]`,bt(o,s)])}return a}function R(t,e=E(t)){let n=yt(...rt(t,e).map(([,o])=>o));
for(let[o,s]of it(t,e))n[o][s]=!n[o][s];return n}function it({flips:t},{queries:e,keys:n}){let o=t.map(r=>[Math.floor(r/n.length),r%n.length]),s=([r,i])=>e[r]!==
void 0&&n[i]!==void 0;return o.filter(s)}var Rt={before:t=>[`weights = scores.masked_fill(~mask, ${t}).softmax(-1)`],after:()=>["weights = scores.softmax(-1) * mask          # rows no longer sum to 1, \
and the hidden scores stay in them"],renormalised:()=>["weights = scores.softmax(-1) * mask","weights = weights / weights.sum(-1, keepdim=True)"]},Gt={sdpa:"att\
n_mask = mask     # F.scaled_dot_product_attention: True = may attend",mha:"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore"};function vt(t,e){let n=E(
t),o=R(t,n),s=rt(t,n).map(([c])=>c),r=c=>nt(c.map(kt)),i=t.preset==="cross"?[`queries = ${r(n.queries)}`,`keys = ${r(n.keys)}`]:[`tokens = ${r(n.keys)}`],l=t.fill===
"-inf"?'float("-inf")':t.fill;return["import torch","from plmlib import masks","",...i,"scores = torch.tensor([",...e.map(c=>`    ${nt(c)},`),"], dtype=torch.fl\
oat64)","",s.length===1?`mask = ${s[0]}`:`mask = masks.both(
    ${s.join(`,
    `)},
)`,...it(t,n).map(([c,m])=>`mask[${c}, ${m}] = ${o[c][m]?"True":"False"}`),...Rt[t.order](l),"",Gt[t.convention==="mha"?"mha":"sdpa"],"print(weights)",""].join(
`
`)}var Ht={bidirectional:q(5),causal:M(5),prefix:P(5,2),window:j(5,2),documents:D([0,0,1,1,1]),cross:V(3,5)};function _t(t){let e={width:3.2,height:3.2,rx:.6},n=(s,r,i)=>f(
"rect",{x:4*i,y:4*r,...e,"fill-opacity":s?1:.22}),o=Ht[t].map((s,r)=>s.map((i,l)=>n(i,r,l)));return f("svg",{class:"plm-icon",viewBox:"0 0 20 20","aria-hidden":"\
true"},o)}var Wt=64;function Xt(t){return t===-1/0?"−∞":t<=-1e9?"−1e9":g(t,2)}function St(t){let e=f("table",{class:"plm-chain"}),n="";function o({state:s,keys:r,scores:i,
mask:l,how:c,row:m,column:d}){let a=l[m],p=[["scores",i[m]],...Q(i[m],a,c)],u=JSON.stringify([p,a,r,d,s.fill]);if(u===n)return;n=u;let[,N]=p.at(-1),x=h=>a[h]?"":
"plm-hidden",v=h=>{let k=Number.isNaN(h)?0:Wt*h;return f("div",{style:{height:`${k}px`}})},T=h=>f("th",{scope:"row"},h),O=N.map((h,k)=>f("td",{class:x(k)},v(h))),
H=r.map((h,k)=>f("th",{scope:"col",class:k===d?"plm-here":""},h)),A=([h,k],Et)=>{let Ot=k.map((Ct,Ft)=>f("td",{class:x(Ft)},Xt(Ct))),At=T(t(`step_${h}`,{fill:s.
fill}));return f("tr",{class:Et===p.length-1?"plm-last":""},At,Ot)};e.replaceChildren(f("tbody",{},f("tr",{class:"plm-bars"},T(t("weight")),O),f("tr",{class:"pl\
m-names"},f("td"),H),p.map(A)))}return{node:e,update:o}}var zt=Object.keys(w).filter(t=>t!=="controls");function Kt(t){let e=Object.fromEntries(zt.map(n=>[n,t(n)]));return w.preset.options.includes(e.preset)||(e.preset=
"causal"),w.order.options.includes(e.order)||(e.order="before"),Object.hasOwn(K,e.fill)||(e.fill="-inf"),e}var Qt=t=>Math.abs(t)<=w.scores.high;function Ut(t,e,n){
let o=s=>Array.isArray(s)&&s.length===n&&s.every(Qt);return t.length===e&&t.every(o)}var Tt=(t,e)=>F({low:0,high:e-1},Math.round(t));function ct(t){let e=Kt(t),
n=E(e),{queries:o,keys:s}=n,r=R(e,n),l=Ut(e.scores,o.length,s.length)?e.scores:ut(o,s,e.seed),c={order:e.order,fill:e.fill};return{state:e,queries:o,keys:s,mask:r,
scores:l,how:c,weights:gt(l,r,c),plain:l.map(I),...Y(l,r,c),after:Y(l,r,{...c,order:"after"}),row:Tt(e.row,o.length),column:Tt(e.column,s.length),allowed:r.flat().
filter(Boolean).length}}var Mt=dt({name:"mask-builder",limits:w,build:Yt});function Yt(t){let{t:e,get:n}=t,o=ct(n),s=()=>o=ct(n);t.head.append(Zt(t,()=>o)),t.controls.append(...te(t,()=>o.
queries.length));let r=(x,v)=>t.set({row:x,column:v}),i=t.wants("cells")?ee(t,s):void 0,l=X(t,{label:e("mask"),onfocus:r,ontoggle:i}),c=X(t,{label:e("weights"),
onfocus:r}),m=f("small"),d=St(e),a=f("span"),p=oe(t,()=>o,s),u=b(t,"view",{options:G(t,"view")}),N=b(t,"convention",{options:G(t,"convention"),when:()=>n("view")===
"bool"});return t.stage.append(f("div",{class:"plm-panels"},qt([e("left"),f("small",{},e("corner"))],l.node,u,N),qt([e("weights"),m],c.node)),f("div",{class:"pl\
m-inspect"},f("div",{class:"plm-heading"},a),f("div",{class:"plm-panels"},f("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"group","aria-label":e("inspec\
t")},d.node),f("div",{class:"plm-edit"},p,ne(t))))),lt(t,()=>se(e,o)),at(t,()=>vt(o.state,o.scores)),t.beforeDraw(s),()=>{let{queries:x,keys:v}=o,T={rows:x,columns:v},
O=_(x[o.row]),H=_(v[o.column]);l.update({...T,here:[o.row,o.column],...xt(e,o)}),c.update({...T,here:[o.row,o.column],...et(e,o),sides:["Σ","H",e("leak")],side:h=>tt(
o,h)}),C(m,{text:e(`formula_${o.how.order}`,{fill:L(o.state.fill)})}),C(a,{text:e("inspect_row",{token:O,n:o.row+1})}),d.update(o),p&&(p.querySelector("label").
textContent=e("score",{query:O,key:H}));let A=ot(e,o);C(t.finding,{text:A}),t.say(A)}}function Zt(t,e){let{t:n}=t;return pt(t,{question:()=>n("question",{n:e().
queries.length}),step:1,right(o){let{queries:s,after:r}=e(),i=o===r.leaking;return[i,n(i?"right":"wrong",{count:r.leaking,n:s.length})]}})}var G=(t,e)=>t.limits[e].
options.map(n=>[n,t.t(`${e}_${n}`)]);function te(t,e){let{t:n,get:o,limits:s}=t,r=(d,...a)=>()=>a.includes(o(d)),i=d=>a=>t.set({[d]:a,flips:[],scores:[]}),l=s.preset.
options.map(d=>[d,[_t(d),n(`preset_${d}`)]]),c=s.fill.options.map(d=>[d,L(d)]),m=d=>{let{low:a,high:p}=s.text,u=st(d).length;return a<=u&&u<=p?"":n("length",{low:a,
high:p,count:u})};return[b(t,"preset",{options:l,onpick:i("preset")}),mt(t,"and_causal",{when:r("preset","window","documents")}),S(t,"prefix",{max:e,when:r("pre\
set","prefix")}),S(t,"window",{max:e,when:r("preset","window")}),S(t,"split",{max:()=>e()-1,when:r("preset","documents")}),b(t,"order",{options:G(t,"order")}),b(
t,"fill",{options:c,when:r("order","before")}),b(t,"padding",{options:G(t,"padding"),onpick:i("padding")}),S(t,"pads",{when:r("padding","left","right")}),W(t,"t\
ext",{bad:m}),W(t,"source",{bad:m,when:r("preset","cross")})].filter(Boolean)}function ee(t,e){let n=!0;return(o,s)=>{let{mask:r,keys:i}=e();s&&(n=!r[s[0]][s[1]]);
let l=new Set(t.get("flips"));for(let[d,a]of o){let p=d*i.length+a;r[d][a]!==n&&!l.delete(p)&&l.add(p)}let[c,m]=o.at(-1);t.set({flips:[...l].sort((d,a)=>d-a),row:c,
column:m})}}function oe(t,e,n){return S(t,"scores",{label:t.t("score"),read:()=>e().scores[e().row][e().column],write(o){let{scores:s,row:r,column:i}=n(),l=s.map(
c=>[...c]);l[r][i]=o,t.set({scores:l})}})}function ne(t){if(!t.wants("scores"))return null;let e=()=>(t.get("seed")+1)%(t.limits.seed.high+1);return f("button",
{type:"button",class:"plm-button",onclick:()=>t.set({seed:e(),scores:[]})},t.t("redraw"))}function qt(t,e,...n){return f("div",{class:"plm-panel"},f("div",{class:"\
plm-heading"},t),f("div",{class:"plm-scroll"},e),f("div",{class:"plm-tools"},n))}function se(t,e){let n=o=>e.keys.filter((s,r)=>e.mask[o][r]).join(" ");return{caption:ot(
t,e),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("leak")],rows:e.queries.map((o,s)=>[o,n(s)||t("nothing"),...tt(e,s)])}}(globalThis.plm.widgets??={})["mask-builder"]=Mt;})();
