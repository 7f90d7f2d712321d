(()=>{var{visible:te,spelled:v,h:f,set:C,unique:ee,tableSwitch:ct,copyCode:at,resetButton:oe,isOpen:ne,cover:se,guess:lt,onEnter:re,numberBox:ie,slider:_,buttons:x,toggles:ce,
check:mt,textbox:z,menu:ae,model:le,models:me,short:pe,fixed:g,widget:pt,fromBase64:de,fromHalf:fe,within:F,sliderEnds:he,accepted:ue,unpack:ge,mulberry32:we,uniform:dt,
tokenise:S}=globalThis.plm.ui;var{grid:G}=globalThis.plm.matrix;var Bt={"-inf":-1/0,"-1e9":-1e9,"-10":-10},b=t=>t.reduce((e,n)=>e+n,0);function ft(t,e,n){let o=2166136261^e;for(let s of new TextEncoder().encode(t))o=Math.imul(
o^s,16777619);return[0,1,2,3].map(s=>3.4*dt(o>>>0,4*n+s)-1.7)}function ht(t,e,n){let o=(i,a)=>b(i.map((c,p)=>c*a[p])),s=i=>Math.round(100*i)/100+0,r=e.map(i=>ft(
i,n,1));return t.map(i=>{let a=ft(i,n,0);return r.map(c=>s(o(a,c)/2))})}function I(t){let e=Math.max(...t),n=t.map(s=>Math.exp(s-e)),o=b(n);return n.map(s=>s/o)}
function Q(t,e,{order:n,fill:o}){if(n==="before"){let c=t.map((p,d)=>e[d]?p:Bt[o]);return Object.entries({filled:c,softmax:I(c)})}let s=I(t),r=s.map((c,p)=>e[p]?
c:0);if(n==="after")return Object.entries({softmax:s,hidden:r});let i=b(r),a=r.map(c=>c/i);return Object.entries({softmax:s,hidden:r,rescaled:a})}var K=(t,e,n)=>Q(
t,e,n).at(-1)[1],ut=(t,e,n)=>t.map((o,s)=>K(o,e[s],n));function gt(t){let e=b(t);if(!(e>0))return NaN;let n=t.filter(o=>o>0).map(o=>o/e);return-b(n.map(o=>o*Math.
log(o)))+0}function Ct(t,e,n){let o=t.map((c,p)=>e[p]?c:c+1),s=K(t,e,n),r=K(o,e,n);if(s.some(Number.isNaN))return NaN;let i=0,a=0;return e.forEach((c,p)=>{c?i=Math.
max(i,Math.abs(s[p]-r[p])):a+=s[p]}),Math.max(a,i)}var U=1e-9;function Y(t,e,n){let o=t.map((i,a)=>Ct(i,e[a],n)),s=o.filter(i=>i>U).length,r=o.filter(Number.isNaN).
length;return{felt:o,leaking:s,lost:r}}var L=t=>t.replace("-inf","−∞").replace("-","−");function Z(t){return Number.isNaN(t)?"NaN":t>.995?"1":t===0?"0":t<.005?"~0":t.toFixed(2).slice(1)}function Ft(t){
return Number.isNaN(t)?"NaN":t<=U?"0":`⚠ ${t<.001?t.toExponential(1).replace("-","−"):g(t,3)}`}function tt({weights:t,felt:e},n){return[g(b(t[n]),2),g(gt(t[n]),
2),Ft(e[n])]}function et(t,e){return{cell:(o,s)=>{let r=e.weights[o][s];return Number.isNaN(r)?{text:"NaN",kind:"plm-nan"}:e.mask[o][s]?{text:Z(r),heat:r}:r===0?
{kind:"plm-no"}:{text:Z(r),kind:"plm-leaks",heat:r}},name:j(t,e,t("weight"),(o,s)=>g(e.weights[o][s],2))}}function wt(t,e){let{mask:n,scores:o,plain:s,state:r}=e,
i=r.convention==="mha",a=(l,m)=>n[l][m]?"plm-yes":"plm-no",c=(l,m)=>n[l][m]!==i,p=t(i?"convention_mha":"convention_sdpa"),d={mask:()=>({cell:(l,m)=>({text:n[l][m]?
"●":"×",kind:a(l,m)}),name:et(t,e).name}),bool:()=>({cell:(l,m)=>({text:c(l,m)?"T":"F",kind:a(l,m)}),name:j(t,e,p,(l,m)=>c(l,m)?"True":"False")}),scores:()=>({
cell:(l,m)=>({text:g(o[l][m],1),heat:(o[l][m]+3)/6}),name:j(t,e,t("score_word"),(l,m)=>g(o[l][m],2))}),plain:()=>({cell:(l,m)=>({text:Z(s[l][m]),heat:s[l][m]}),
name:j(t,e,t("view_plain"),(l,m)=>g(s[l][m],2))})};return(Object.hasOwn(d,r.view)?d[r.view]:d.mask)()}function j(t,{queries:e,keys:n,mask:o},s,r){return(i,a)=>{
let c=t(o[i][a]?"allowed":"blocked"),p={query:v(e[i]),key:v(n[a]),state:c,kind:s,value:r(i,a)};return t("cell",p)}}function ot(t,{state:e,queries:n,keys:o,allowed:s,
leaking:r,lost:i,how:a}){let c=n.length,p={n:c,leaking:r,lost:i,allowed:s,pairs:c*o.length,fill:L(e.fill)},d=a.order==="before",l=a.order;r&&(l=d?"fill":"after");
let m=t(`finding_${l}`,p);return i?`${m} ${t(d?"finding_nan":"finding_zero",p)}`:m}var It=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,jt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,kt=t=>JSON.
stringify(t).replace(It,jt),nt=t=>`[${t.join(", ")}]`;var Lt=(t,e)=>Array.from({length:t},(n,o)=>e(o)),y=(t,e,n)=>Array.from({length:t},(o,s)=>Lt(e,r=>n(s,r))),M=(t,e=t)=>y(t,e,()=>!0),E=(t,e=0)=>y(t,e+t,(n,o)=>o<=
e+n),V=(t,e)=>y(t,t,(n,o)=>o<=n||o<e),D=(t,e)=>y(t,t,(n,o)=>Math.abs(n-o)<e),P=(t,e)=>M(t,e),xt=(t,e=t.length)=>y(e,t.length,(n,o)=>t[o]),H=t=>y(t.length,t.length,
(e,n)=>t[e]===t[n]),bt=(...t)=>{let[e]=t;return y(e.length,e[0].length,(n,o)=>t.every(s=>s[n][o]))};var q={text:{kind:"tokens",longest:400,low:4,high:24},source:{kind:"tokens",longest:400,low:4,high:24},preset:{kind:"choice",options:["bidirectional","causal","\
prefix","window","documents","cross"]},and_causal:{kind:"flag"},prefix:{kind:"whole",low:0,high:24},window:{kind:"whole",low:1,high:24},split:{kind:"whole",low:1,
high:23},padding:{kind:"choice",options:["none","left","right"]},pads:{kind:"whole",low:1,high:4},flips:{kind:"cells",low:0,high:575},scores:{kind:"matrix",low:-20,
high:20,step:.1,slider:[-5,5]},seed:{kind:"whole",low:0,high:999},order:{kind:"choice",options:["before","after","renormalised"]},fill:{kind:"choice",options:["\
-inf","-1e9","-10"]},convention:{kind:"choice",options:["sdpa","mha"]},view:{kind:"choice",options:["mask","bool","scores","plain"]},row:{kind:"whole",low:0,high:23},
column:{kind:"whole",low:0,high:23},question:{kind:"choice",options:["after","none"]},controls:{kind:"knobs",options:["preset","and_causal","prefix","window","s\
plit","padding","pads","text","source","cells","scores","order","fill","convention","view"]}};var J=(t,e,n)=>F({low:e,high:n},Math.round(t));function O({text:t,source:e,preset:n,padding:o,pads:s}){let r=n==="cross",i=S(t),a=r?S(e):i,c=o==="none"?0:J(s,0,
q.text.high-a.length),p=Array(c).fill("[PAD]"),d=o==="left",l=d?[...p,...a]:[...a,...p],m=l.map((u,$)=>d?$>=c:$<a.length);return{queries:r?i:l,keys:l,keep:m}}function st(t,{
queries:e,keys:n,keep:o}){let s=e.length,r=n.length,i=J(t.prefix,0,s),a=J(t.window,1,s),c=J(t.split,1,Math.max(1,s-1)),p=e.map((m,u)=>u<c?0:1),l=[{bidirectional:()=>[
`masks.bidirectional(${s})`,M(s)],causal:()=>[`masks.causal(${s})`,E(s)],prefix:()=>[`masks.prefix(${s}, ${i})`,V(s,i)],window:()=>[`masks.window(${s}, ${a})`,D(
s,a)],documents:()=>[`masks.documents(torch.tensor([${p.join(", ")}]))`,H(p)],cross:()=>[`masks.cross(${s}, ${r})`,P(s,r)]}[t.preset]()];if(t.and_causal&&["wind\
ow","documents"].includes(t.preset)&&l.push([`masks.causal(${s})`,E(s)]),!o.every(Boolean)){let m=o.map(u=>u?"True":"False").join(", ");l.push([`masks.padding(t\
orch.tensor([[${m}]]))[0, 0]`,xt(o,s)])}return l}function R(t,e=O(t)){let n=bt(...st(t,e).map(([,o])=>o));for(let[o,s]of rt(t,e))n[o][s]=!n[o][s];return n}function rt({
flips:t},{queries:e,keys:n}){let o=t.map(r=>[Math.floor(r/n.length),r%n.length]),s=([r,i])=>e[r]!==void 0&&n[i]!==void 0;return o.filter(s)}var Dt={before:t=>[`weights = scores.masked_fill(~mask, ${t}).softmax(-1)`],after:()=>["weights = scores.softmax(-1) * mask          # rows no longer sum to 1, \
and the hidden scores stay in them"],renormalised:()=>["weights = scores.softmax(-1) * mask","weights = weights / weights.sum(-1, keepdim=True)"]},Pt={sdpa:"att\
n_mask = mask     # F.scaled_dot_product_attention: True = may attend",mha:"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore"};function $t(t,e){let n=O(
t),o=R(t,n),s=st(t,n).map(([c])=>c),r=c=>nt(c.map(kt)),i=t.preset==="cross"?[`queries = ${r(n.queries)}`,`keys = ${r(n.keys)}`]:[`tokens = ${r(n.keys)}`],a=t.fill===
"-inf"?'float("-inf")':t.fill;return["import torch","from plmlib import masks","",...i,"scores = torch.tensor([",...e.map(c=>`    ${nt(c)},`),"], dtype=torch.fl\
oat64)","",s.length===1?`mask = ${s[0]}`:`mask = masks.both(
    ${s.join(`,
    `)},
)`,...rt(t,n).map(([c,p])=>`mask[${c}, ${p}] = ${o[c][p]?"True":"False"}`),...Dt[t.order](a),"",Pt[t.convention==="mha"?"mha":"sdpa"],"print(weights)",""].join(
`
`)}var Ht={bidirectional:M(5),causal:E(5),prefix:V(5,2),window:D(5,2),documents:H([0,0,1,1,1]),cross:P(3,5)};function Nt(t){let e={width:3.2,height:3.2,rx:.6},n=(s,r,i)=>f(
"rect",{x:4*i,y:4*r,...e,"fill-opacity":s?1:.22}),o=Ht[t].map((s,r)=>s.map((i,a)=>n(i,r,a)));return f("svg",{class:"plm-icon",viewBox:"0 0 20 20","aria-hidden":"\
true"},o)}var Jt=64;function Rt(t){return t===-1/0?"−∞":t<=-1e9?"−1e9":g(t,2)}function vt(t){let e=f("table",{class:"plm-chain"}),n="";function o({state:s,keys:r,scores:i,
mask:a,how:c,row:p,column:d}){let l=a[p],m=[["scores",i[p]],...Q(i[p],l,c)],u=JSON.stringify([m,l,r,d,s.fill]);if(u===n)return;n=u;let[,$]=m.at(-1),w=h=>l[h]?"":
"plm-hidden",N=h=>{let k=Number.isNaN(h)?0:Jt*h;return f("div",{style:{height:`${k}px`}})},T=h=>f("th",{scope:"row"},h),A=$.map((h,k)=>f("td",{class:w(k)},N(h))),
X=r.map((h,k)=>f("th",{scope:"col",class:k===d?"plm-here":""},h)),B=([h,k],St)=>{let Mt=k.map((Ot,At)=>f("td",{class:w(At)},Rt(Ot))),Et=T(t(`step_${h}`,{fill:s.
fill}));return f("tr",{class:St===m.length-1?"plm-last":""},Et,Mt)};e.replaceChildren(f("tbody",{},f("tr",{class:"plm-bars"},T(t("weight")),A),f("tr",{class:"pl\
m-names"},f("td"),X),m.map(B)))}return{node:e,update:o}}var Wt=Object.keys(q).filter(t=>t!=="controls"),Xt=(t,e,n)=>t.length===e&&t.every(o=>o.length===n),_t=(t,e)=>F({low:0,high:e-1},Math.round(t));function it(t){let e=Object.
fromEntries(Wt.map(p=>[p,t(p)])),n=O(e),{queries:o,keys:s}=n,r=R(e,n),a=Xt(e.scores,o.length,s.length)?e.scores:ht(o,s,e.seed),c={order:e.order,fill:e.fill};return{
state:e,queries:o,keys:s,mask:r,scores:a,how:c,weights:ut(a,r,c),plain:a.map(I),...Y(a,r,c),after:Y(a,r,{...c,order:"after"}),row:_t(e.row,o.length),column:_t(e.
column,s.length),allowed:r.flat().filter(Boolean).length}}var Tt=pt({name:"mask-builder",limits:q,build:zt});function zt(t){let{t:e,get:n}=t,o=it(n),s=()=>o=it(n);n("order")==="before"&&t.head.append(Gt(t,()=>o)),t.controls.
append(...Kt(t,()=>o.queries.length));let r=(w,N)=>t.set({row:w,column:N}),i=t.wants("cells")?Qt(t,s):void 0,a=G(t,{label:e("mask"),onfocus:r,ontoggle:i}),c=G(t,
{label:e("weights"),onfocus:r}),p=f("small"),d=vt(e),l=f("span"),m=Ut(t,()=>o,s),u=x(t,"view",{options:W(t,"view")}),$=x(t,"convention",{options:W(t,"convention"),
when:()=>n("view")==="bool"});return t.stage.append(f("div",{class:"plm-panels"},qt([e("left"),f("small",{},e("corner"))],a.node,u,$),qt([e("weights"),p],c.node)),
f("div",{class:"plm-inspect"},f("div",{class:"plm-heading"},l),f("div",{class:"plm-panels"},f("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"group","ari\
a-label":e("inspect")},d.node),f("div",{class:"plm-edit"},m,Yt(t))))),ct(t,()=>Zt(e,o)),at(t,()=>$t(o.state,o.scores)),t.beforeDraw(s),()=>{let{queries:w,keys:N}=o,
T={rows:w,columns:N},A=v(w[o.row]),X=v(N[o.column]);a.update({...T,here:[o.row,o.column],...wt(e,o)}),c.update({...T,here:[o.row,o.column],...et(e,o),sides:["Σ",
"H",e("leak")],side:h=>tt(o,h)}),C(p,{text:e(`formula_${o.how.order}`,{fill:L(o.state.fill)})}),C(l,{text:e("inspect_row",{token:A,n:o.row+1})}),d.update(o),m&&
(m.querySelector("label").textContent=e("score",{query:A,key:X}));let B=ot(e,o);C(t.finding,{text:B}),t.say(B)}}function Gt(t,e){let{t:n}=t;return lt(t,{question:()=>n(
"question",{n:e().queries.length}),step:1,right(o){let{queries:s,after:r}=e(),i=o===r.leaking;return[i,n(i?"right":"wrong",{count:r.leaking,n:s.length})]}})}var W=(t,e)=>t.
limits[e].options.map(n=>[n,t.t(`${e}_${n}`)]);function Kt(t,e){let{t:n,get:o,limits:s}=t,r=(d,...l)=>()=>l.includes(o(d)),i=d=>l=>t.set({[d]:l,flips:[],scores:[]}),
a=s.preset.options.map(d=>[d,[Nt(d),n(`preset_${d}`)]]),c=s.fill.options.map(d=>[d,L(d)]),p=d=>{let{low:l,high:m}=s.text,u=S(d).length;return l<=u&&u<=m?"":n("l\
ength",{low:l,high:m,count:u})};return[x(t,"preset",{options:a,onpick:i("preset")}),mt(t,"and_causal",{when:r("preset","window","documents")}),_(t,"prefix",{max:e,
when:r("preset","prefix")}),_(t,"window",{max:e,when:r("preset","window")}),_(t,"split",{max:()=>e()-1,when:r("preset","documents")}),x(t,"order",{options:W(t,"\
order")}),x(t,"fill",{options:c,when:r("order","before")}),x(t,"padding",{options:W(t,"padding"),onpick:i("padding")}),_(t,"pads",{when:r("padding","left","righ\
t")}),z(t,"text",{bad:p}),z(t,"source",{bad:p,when:r("preset","cross")})].filter(Boolean)}function Qt(t,e){let n=!0;return(o,s)=>{let{mask:r,keys:i}=e();s&&(n=!r[s[0]][s[1]]);
let a=new Set(t.get("flips"));for(let[d,l]of o){let m=d*i.length+l;r[d][l]!==n&&!a.delete(m)&&a.add(m)}let[c,p]=o.at(-1);t.set({flips:[...a].sort((d,l)=>d-l),row:c,
column:p})}}function Ut(t,e,n){return _(t,"scores",{label:t.t("score"),read:()=>e().scores[e().row][e().column],write(o){let{scores:s,row:r,column:i}=n(),a=s.map(
c=>[...c]);a[r][i]=o,t.set({scores:a})}})}function Yt(t){if(!t.wants("scores"))return null;let e=()=>(t.get("seed")+1)%(t.limits.seed.high+1);return f("button",
{type:"button",class:"plm-button",onclick:()=>t.set({seed:e(),scores:[]})},t.t("redraw"))}function qt(t,e,...n){return f("div",{class:"plm-panel"},f("div",{class:"\
plm-heading"},t),f("div",{class:"plm-scroll"},e),f("div",{class:"plm-tools"},n))}function Zt(t,e){let n=o=>e.keys.filter((s,r)=>e.mask[o][r]).join(" ");return{caption:ot(
t,e),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("leak")],rows:e.queries.map((o,s)=>[o,n(s)||t("nothing"),...tt(e,s)])}}(globalThis.plm.widgets??={})["mask-builder"]=Tt;})();
