(()=>{var{chart:De,ticks:He,short:We,fixed:y,visible:Je,spelled:M,h:f,set:O,unique:Ye,tableSwitch:fe,table:Ke,copyCode:he,grid:Q,shade:Qe,guess:ue,numberBox:Ve,slider:q,
select:Xe,buttons:T,toggles:Ze,check:ge,textbox:V,widget:we}=globalThis.plm.kit;var ke={title:"Mask builder",question:"Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens they may not see?",right:"Rig\
ht: {count} of {n}. The hidden tokens stay in softmax’s denominator. Pick “after softmax” and read column Σ.",wrong:"It is {count} of {n}. The hidden tok\
ens stay in softmax’s denominator. Pick “after softmax” and read column Σ.",preset:"Mask",preset_bidirectional:"bidirectional",preset_causal:"causal",preset_prefix:"\
prefix",preset_window:"window",preset_documents:"documents",preset_cross:"cross",and_causal:"and causal",prefix:"Prefix length",window:"Window width",split:"Fir\
st document’s tokens",order:"Applied",order_before:"before softmax",order_after:"after softmax",order_renormalised:"after, rescaled",fill:"Hidden scores becom\
e",padding:"Padding",padding_none:"none",padding_left:"left",padding_right:"right",pads:"[PAD] tokens",text:"Tokens, separated by spaces",source:"Source tokens",
length:"4 to 24 tokens, please: here are {count}.",left:"Who may see whom",mask:"Mask: Space or a click allows or blocks a pair",weights:"Attention weights",view:"\
Show",view_mask:"● ×",view_bool:"T / F",view_scores:"scores",view_plain:"no mask",convention:"True means",convention_sdpa:"may attend (SDPA)",convention_mha:"\
ignore (nn.MultiheadAttention)",corner:"row: query · column: key",cell:"query {query}, key {key}, {state}, {kind} {value}",allowed:"allowed",blocked:"blocked",
weight:"weight",score_word:"score",sum:"sum",entropy:"entropy",leak:"leak",query:"query",sees:"sees",nothing:"nothing",inspect:"One row, step by step",inspect_row:"\
Row {n}, “{token}”, step by step",score:"Score of query “{query}” with key “{key}”",redraw:"Other toy scores",step_scores:"score (toy)",step_filled:"\
masked score",step_softmax:"softmax",step_hidden:"× mask",step_rescaled:"÷ sum",formula_before:"softmax(scores, hidden ← {fill})",formula_after:"softmax(sco\
res) × mask",formula_renormalised:"softmax(scores) × mask ÷ row sum",finding_before:"{allowed} of {pairs} pairs may attend, and no row feels the rest: what s\
oftmax never sees cannot leak.",finding_fill:"{leaking} of {n} rows leak: {fill} is a small weight for a hidden token, not none.",finding_after:"{leaking} of {n\
} rows leak: the hidden weights are 0, but the hidden scores shrank the others, and the rows no longer sum to 1.",finding_renormalised:"Rescaled, no row leaks: \
dividing by the row sum cancels the hidden scores. The same weights as before softmax.",finding_nan:"NaN rows: {lost}. Such a row may see nothing, so softmax di\
vides 0 by 0. plmlib returns zeros there; −1e9 would give every token 1/n.",finding_zero:"NaN rows: {lost}. Such a row may see nothing, and the rescaling divi\
des 0 by 0."};var E=(e,t,s)=>Array.from({length:e},(o,n)=>Array.from({length:t},(r,l)=>s(n,l))),C=(e,t=e)=>E(e,t,()=>!0),F=(e,t=0)=>E(e,t+e,(s,o)=>o<=t+s),X=(e,t)=>E(e,e,(s,o)=>o<=
s||o<t),Z=(e,t)=>E(e,e,(s,o)=>Math.abs(s-o)<t),Le=(e,t)=>C(e,t),Ae=(e,t=e.length)=>E(t,e.length,(s,o)=>e[o]),j=e=>E(e.length,e.length,(t,s)=>e[t]===e[s]),Ce=(e,...t)=>e.
map((s,o)=>s.map((n,r)=>t.reduce((l,a)=>l&&a[o][r],n))),Ue=/[ \t\r\n\u3000]+/;function ee(e){let t=e.split(Ue).filter(Boolean);return t.length===1&&/[\u3400-\u9fff]/.
test(t[0])?[...t[0]]:t}var te=["bidirectional","causal","prefix","window","documents","cross"],I=(e,t,s)=>Math.min(s,Math.max(t,Math.round(e)||0));function U({text:e,
source:t,preset:s,padding:o,pads:n}){let r=x=>{let w=ee(x).slice(0,24);return w.length?w:["…"]},l=r(e),a=s==="cross"?r(t):l,c=o==="none"?0:I(n,0,Math.max(0,24-
a.length)),i=Array(c).fill("[PAD]"),u=(x=>o==="left"?[...i,...x]:[...x,...i])(a),k=u.map((x,w)=>o==="left"?w>=c:w<u.length-c);return{queries:s==="cross"?l:u,keys:u,
keep:k}}function oe(e,{queries:t,keys:s,keep:o}){let n=t.length,r=s.length,{preset:l}=e,a=I(e.prefix,0,n),c=I(e.window,1,n),i=I(e.split,1,Math.max(1,n-1)),g=t.map(
(x,w)=>w<i?0:1),k=[{bidirectional:()=>[`masks.bidirectional(${n})`,C(n)],causal:()=>[`masks.causal(${n})`,F(n)],prefix:()=>[`masks.prefix(${n}, ${a})`,X(n,a)],window:()=>[
`masks.window(${n}, ${c})`,Z(n,c)],documents:()=>[`masks.documents(torch.tensor([${g.join(", ")}]))`,j(g)],cross:()=>[`masks.cross(${n}, ${r})`,Le(n,r)]}[l]()];
return e.and_causal&&(l==="window"||l==="documents")&&k.push([`masks.causal(${n})`,F(n)]),o.every(Boolean)||k.push([`masks.padding(torch.tensor([[${o.map(x=>x?"\
True":"False").join(", ")}]]))[0, 0]`,Ae(o,n)]),k}function z(e,t=U(e)){let s=Ce(...oe(e,t).map(([,n])=>n)),o=t.keys.length;for(let n of e.flips){let r=Math.floor(
n/o),l=n%o;s[r]?.[l]!==void 0&&(s[r][l]=!s[r][l])}return s}function Pe(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var xe=(e,t)=>Pe(e+Math.imul(t+1,1831565813)>>>0);var se=["before","after","renormalised"],D={"-inf":-1/0,"-1e9":-1e9,"-10":-10};function be(e,t,s){let o=2166136261^t;for(let n of new TextEncoder().encode(e))o=
Math.imul(o^n,16777619);return[0,1,2,3].map(n=>3.4*xe(o>>>0,4*s+n)-1.7)}function ye(e,t,s){let o=t.map(n=>be(n,s,1));return e.map(n=>{let r=be(n,s,0);return o.map(
l=>Math.round(100*(r.reduce((a,c,i)=>a+c*l[i],0)/2))/100+0)})}function B(e){let t=Math.max(...e),s=e.map(n=>Math.exp(n-t)),o=s.reduce((n,r)=>n+r,0);return s.map(
n=>n/o)}function P(e,t,{order:s,fill:o}){if(s==="before"){let c=e.map((i,g)=>t[g]?i:D[o]);return[["filled",c],["softmax",B(c)]]}let n=B(e),r=n.map((c,i)=>t[i]?c:
0),l=H(r),a=[["softmax",n],["hidden",r]];return s==="after"?a:[...a,["rescaled",r.map(c=>c/l)]]}var H=e=>e.reduce((t,s)=>t+s,0);function _e(e){let t=H(e);return t>0?e.reduce((s,o)=>o>0?s-o/t*Math.log(o/t):s,0):NaN}function Re(e,t,s){let o=P(e,t,s).at(-1)[1],
n=P(e.map((a,c)=>t[c]?a:a+1),t,s).at(-1)[1];if(o.some(Number.isNaN))return NaN;let r=0,l=0;return t.forEach((a,c)=>{a?r=Math.max(r,Math.abs(o[c]-n[c])):l+=o[c]}),
Math.max(l,r)}var ne=1e-9;function re(e,t,s){let o=e.map((n,r)=>Re(n,t[r],s));return{felt:o,leaking:o.filter(n=>n>ne).length,lost:o.filter(Number.isNaN).length}}var ve=e=>`[${e.join(", ")}]`,ae=e=>ve(e.map(t=>JSON.stringify(t).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,s=>`\\u${s.
charCodeAt(0).toString(16).padStart(4,"0")}`)));function Se(e,t){let s=U(e),o=oe(e,s).map(([i])=>i),n=s.keys.length,r=z(e,s),l=e.flips.filter(i=>r[Math.floor(i/
n)]?.[i%n]!==void 0).map(i=>[Math.floor(i/n),i%n]),c={before:[`weights = scores.masked_fill(~mask, ${e.fill==="-inf"?'float("-inf")':e.fill}).softmax(-1)`],after:[
"weights = scores.softmax(-1) * mask          # rows no longer sum to 1, and the hidden scores stay in them"],renormalised:["weights = scores.softmax(-1) * mask",
"weights = weights / weights.sum(-1, keepdim=True)"]}[e.order];return["import torch","from plmlib import masks","",...e.preset==="cross"?[`queries = ${ae(s.queries)}`,
`keys = ${ae(s.keys)}`]:[`tokens = ${ae(s.keys)}`],"scores = torch.tensor([",...t.map(i=>`    ${ve(i)},`),"], dtype=torch.float64)","",o.length===1?`mask = ${o[0]}`:
`mask = masks.both(
    ${o.join(`,
    `)},
)`,...l.map(([i,g])=>`mask[${i}, ${g}] = ${r[i][g]?"True":"False"}`),...c,"",e.convention==="mha"?"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore":
"attn_mask = mask     # F.scaled_dot_product_attention: True = may attend","print(weights)",""].join(`
`)}var Ge=["text","source","preset","and_causal","prefix","window","split","padding","pads","flips","scores","seed","fill","order","convention","view","row","colum\
n"],Me=we({name:"mask-builder",words:ke,build:Ie});function W(e){let t=Object.fromEntries(Ge.map(u=>[u,e(u)]));te.includes(t.preset)||(t.preset="causal"),t.fill in
D||(t.fill="-inf"),se.includes(t.order)||(t.order="before");let s=U(t),{queries:o,keys:n}=s,r=z(t,s),l=Oe(t.scores,o.length,n.length),a=l?t.scores:ye(o,n,t.seed),
c={order:t.order,fill:t.fill},i=a.map((u,k)=>P(u,r[k],c).at(-1)[1]),g=(u,k)=>Math.max(0,Math.min(k-1,Math.round(u)));return{state:t,queries:o,keys:n,mask:r,own:l,
scores:a,how:c,weights:i,plain:a.map(B),...re(a,r,c),after:re(a,r,{order:"after",fill:t.fill}),row:g(t.row,o.length),column:g(t.column,n.length),allowed:r.flat().
filter(Boolean).length}}var Oe=(e,t,s)=>e.length===t&&e.every(o=>Array.isArray(o)&&o.length===s&&o.every(n=>Math.abs(n)<=20));function Ie(e){let{t,get:s}=e,o=W(
s),n=()=>o.queries.length,r=(p,...d)=>()=>d.includes(s(p)),l=p=>d=>e.set({[p]:d,flips:[],scores:[]});e.head.append(ue(e,{question:()=>t("question",{n:o.queries.
length}),step:1,right(p){let{leaking:d}=o.after;return[p===d,t(p===d?"right":"wrong",{count:d,n:o.queries.length})]}}));let a=(p,d)=>d.map(b=>[b,t(`${p}_${b}`)]),
c=p=>{let d=ee(p).length;return d<4||d>24?t("length",{count:d}):""};e.controls.append(...[T(e,"preset",{options:te.map(p=>[p,[Be(p),t(`preset_${p}`)]]),onpick:l(
"preset")}),ge(e,"and_causal",{when:r("preset","window","documents")}),q(e,"prefix",{min:0,max:n,when:r("preset","prefix")}),q(e,"window",{min:1,max:n,when:r("p\
reset","window")}),q(e,"split",{min:1,max:()=>n()-1,when:r("preset","documents")}),T(e,"order",{options:a("order",se)}),T(e,"fill",{options:Object.keys(D).map(p=>[
p,p.replace("-inf","−∞").replace("-","−")]),when:r("order","before")}),T(e,"padding",{options:a("padding",["none","left","right"]),onpick:l("padding")}),q(
e,"pads",{min:1,max:4,when:r("padding","left","right")}),V(e,"text",{bad:c}),V(e,"source",{bad:c,when:r("preset","cross")})].filter(Boolean));let i=!0,g=(p,d)=>{
o=W(s),d&&(i=!o.mask[d[0]][d[1]]);let b=o.keys.length,[S,A]=p.at(-1),$=new Set(s("flips"));for(let[v,N]of p)o.mask[v][N]!==i&&($.delete(v*b+N)||$.add(v*b+N));e.
set({flips:[...$].sort((v,N)=>v-N),row:S,column:A})},u=(p,d)=>e.set({row:p,column:d}),k=Q(e,{label:t("mask"),onfocus:u,ontoggle:e.wants("cells")?g:void 0}),x=Q(
e,{label:t("weights"),onfocus:u}),w=f("small"),_=ze(t),R=f("span"),L=q(e,"scores",{label:t("score"),min:-5,max:5,step:.1,read:()=>o.scores[o.row][o.column],write(p){
o=W(s),e.set({scores:o.scores.map((d,b)=>d.map((S,A)=>b===o.row&&A===o.column?p:S))})}}),J=e.wants("scores")&&f("button",{type:"button",class:"plm-button",onclick:()=>e.
set({seed:(s("seed")+1)%1e3,scores:[]})},t("redraw"));return e.stage.append(f("div",{class:"plm-panels"},$e([t("left"),f("small",{},t("corner"))],k.node,T(e,"vi\
ew",{options:a("view",["mask","bool","scores","plain"])}),T(e,"convention",{options:a("convention",["sdpa","mha"]),when:r("view","bool")})),$e([t("weights"),w],
x.node)),f("div",{class:"plm-inspect"},f("div",{class:"plm-heading"},R),f("div",{class:"plm-panels"},f("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"gr\
oup","aria-label":t("inspect")},_.node),f("div",{class:"plm-edit"},L,J)))),fe(e,()=>({caption:Te(t,o),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("lea\
k")],rows:o.queries.map((p,d)=>[p,o.keys.filter((b,S)=>o.mask[d][S]).join(" ")||t("nothing"),...Ne(o,d)])})),he(e,()=>Se(o.state,o.scores)),e.beforeDraw(()=>{o=
W(s)}),()=>{let{queries:p,keys:d,mask:b,weights:S,how:A}=o,$=Te(t,o),v=o.state.convention==="mha",N=o.state.view,G=(m,h)=>(Y,K)=>t("cell",{query:M(p[Y]),key:M(d[K]),
state:t(b[Y][K]?"allowed":"blocked"),kind:h,value:m(Y,K)}),le=(m,h)=>b[m][h]!==v,ce=(m,h)=>b[m][h]?"plm-yes":"plm-no",pe=G((m,h)=>y(S[m][h],2),t("weight")),de={
mask:[(m,h)=>({text:b[m][h]?"●":"×",kind:ce(m,h)}),pe],bool:[(m,h)=>({text:le(m,h)?"T":"F",kind:ce(m,h)}),G((m,h)=>le(m,h)?"True":"False",t(v?"convention_mha":
"convention_sdpa"))],scores:[(m,h)=>({text:y(o.scores[m][h],1),heat:(o.scores[m][h]+3)/6}),G((m,h)=>y(o.scores[m][h],2),t("score_word"))],plain:[(m,h)=>({text:ie(
o.plain[m][h]),heat:o.plain[m][h]}),G((m,h)=>y(o.plain[m][h],2),t("view_plain"))]},[qe,Ee]=de[N]??de.mask,me=[o.row,o.column];k.update({rows:p,columns:d,here:me,
cell:qe,name:Ee}),x.update({rows:p,columns:d,here:me,sides:["Σ","H",t("leak")],side:m=>Ne(o,m),cell:(m,h)=>Fe(o,m,h),name:pe}),O(w,{text:t(`formula_${A.order}`,
{fill:o.state.fill.replace("-inf","−∞").replace("-","−")})}),O(R,{text:t("inspect_row",{token:M(p[o.row]),n:o.row+1})}),_.update(o),L&&(L.querySelector("l\
abel").textContent=t("score",{query:M(p[o.row]),key:M(d[o.column])})),O(e.finding,{text:$}),e.say($)}}var ie=e=>Number.isNaN(e)?"NaN":e>.995?"1":e===0?"0":e<.005?
"~0":e.toFixed(2).slice(1),Ne=({weights:e,felt:t},s)=>[y(H(e[s]),2),y(_e(e[s]),2),Number.isNaN(t[s])?"NaN":t[s]>ne?`⚠ ${t[s]<.001?t[s].toExponential(1).replace(
"-","−"):y(t[s],3)}`:"0"];function Fe({mask:e,weights:t},s,o){let n=t[s][o];return Number.isNaN(n)?{text:"NaN",kind:"plm-nan"}:e[s][o]?{text:ie(n),heat:n}:n===
0?{kind:"plm-no"}:{text:ie(n),kind:"plm-leaks",heat:n}}function Te(e,{state:t,queries:s,keys:o,allowed:n,leaking:r,lost:l,how:a}){let c=s.length,i={n:c,leaking:r,
lost:l,allowed:n,pairs:c*o.length,fill:t.fill.replace("-inf","−∞").replace("-","−")},g=l?` ${e(a.order==="before"?"finding_nan":"finding_zero",i)}`:"";return e(
`finding_${r?a.order==="before"?"fill":"after":a.order}`,i)+g}var $e=(e,t,...s)=>f("div",{class:"plm-panel"},f("div",{class:"plm-heading"},e),f("div",{class:"pl\
m-scroll"},t),f("div",{class:"plm-tools"},s));function ze(e){let t=f("table",{class:"plm-chain"}),s="",o=n=>n===-1/0?"−∞":n<=-1e9?"−1e9":y(n,2);return{node:t,
update({state:n,keys:r,scores:l,mask:a,how:c,row:i,column:g}){let u=[["scores",l[i]],...P(l[i],a[i],c)],k=u.at(-1)[1],x=JSON.stringify([u,a[i],r,g,n.fill]);x!==
s&&(s=x,t.replaceChildren(f("tbody",{},f("tr",{class:"plm-bars"},f("th",{scope:"row"},e("weight")),k.map((w,_)=>f("td",{class:a[i][_]?"":"plm-hidden"},f("div",{
style:{height:`${Number.isNaN(w)?0:64*w}px`}})))),f("tr",{class:"plm-names"},f("td"),r.map((w,_)=>f("th",{scope:"col",class:_===g?"plm-here":""},w))),u.map(([w,
_],R)=>f("tr",{class:R===u.length-1?"plm-last":""},f("th",{scope:"row"},e(`step_${w}`,{fill:n.fill})),_.map((L,J)=>f("td",{class:a[i][J]?"":"plm-hidden"},o(L))))))))}}}
function Be(e){let t={bidirectional:()=>C(5),causal:()=>F(5),prefix:()=>X(5,2),window:()=>Z(5,2),documents:()=>j([0,0,1,1,1]),cross:()=>C(3,5)}[e]();return f("s\
vg",{class:"plm-icon",viewBox:"0 0 20 20","aria-hidden":"true"},t.flatMap((s,o)=>s.map((n,r)=>f("rect",{x:4*r,y:4*o,width:3.2,height:3.2,rx:.6,"fill-opacity":n?
1:.22}))))}(globalThis.plm.widgets??={})["mask-builder"]=Me;})();
