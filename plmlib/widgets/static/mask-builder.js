(()=>{var{chart:Je,ticks:We,short:Ge,fixed:y,visible:Ke,spelled:q,h:f,set:B,unique:Qe,tableSwitch:fe,table:Ue,copyCode:he,grid:V,shade:Ve,guess:ue,numberBox:Xe,slider:T,
select:Ye,buttons:M,toggles:Ze,check:we,textbox:X,widget:ge,within:je,sliderEnds:et}=globalThis.plm.ui;var xe={title:"Mask builder",question:"Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens they may not see?",right:"Rig\
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
des 0 by 0."};var A=(e,t,s)=>Array.from({length:e},(o,n)=>Array.from({length:t},(r,l)=>s(n,l))),F=(e,t=e)=>A(e,t,()=>!0),z=(e,t=0)=>A(e,t+e,(s,o)=>o<=t+s),Y=(e,t)=>A(e,e,(s,o)=>o<=
s||o<t),Z=(e,t)=>A(e,e,(s,o)=>Math.abs(s-o)<t),Ee=(e,t)=>F(e,t),Pe=(e,t=e.length)=>A(t,e.length,(s,o)=>e[o]),j=e=>A(e.length,e.length,(t,s)=>e[t]===e[s]),Fe=(e,...t)=>e.
map((s,o)=>s.map((n,r)=>t.reduce((l,a)=>l&&a[o][r],n))),Oe=/[ \t\r\n\u3000]+/;function ee(e){let t=e.split(Oe).filter(Boolean);return t.length===1&&/[\u3400-\u9fff]/.
test(t[0])?[...t[0]]:t}var te=["bidirectional","causal","prefix","window","documents","cross"],D=(e,t,s)=>Math.min(s,Math.max(t,Math.round(e)||0));function O({text:e,
source:t,preset:s,padding:o,pads:n}){let r=k=>{let g=ee(k).slice(0,24);return g.length?g:["…"]},l=r(e),a=s==="cross"?r(t):l,c=o==="none"?0:D(n,0,Math.max(0,24-
a.length)),i=Array(c).fill("[PAD]"),u=(k=>o==="left"?[...i,...k]:[...k,...i])(a),x=u.map((k,g)=>o==="left"?g>=c:g<u.length-c);return{queries:s==="cross"?l:u,keys:u,
keep:x}}function oe(e,{queries:t,keys:s,keep:o}){let n=t.length,r=s.length,{preset:l}=e,a=D(e.prefix,0,n),c=D(e.window,1,n),i=D(e.split,1,Math.max(1,n-1)),w=t.map(
(k,g)=>g<i?0:1),x=[{bidirectional:()=>[`masks.bidirectional(${n})`,F(n)],causal:()=>[`masks.causal(${n})`,z(n)],prefix:()=>[`masks.prefix(${n}, ${a})`,Y(n,a)],window:()=>[
`masks.window(${n}, ${c})`,Z(n,c)],documents:()=>[`masks.documents(torch.tensor([${w.join(", ")}]))`,j(w)],cross:()=>[`masks.cross(${n}, ${r})`,Ee(n,r)]}[l]()];
return e.and_causal&&(l==="window"||l==="documents")&&x.push([`masks.causal(${n})`,z(n)]),o.every(Boolean)||x.push([`masks.padding(torch.tensor([[${o.map(k=>k?"\
True":"False").join(", ")}]]))[0, 0]`,Pe(o,n)]),x}function L(e,t=O(e)){let s=Fe(...oe(e,t).map(([,n])=>n)),o=t.keys.length;for(let n of e.flips){let r=Math.floor(
n/o),l=n%o;s[r]?.[l]!==void 0&&(s[r][l]=!s[r][l])}return s}function Re(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var ke=(e,t)=>Re(e+Math.imul(t+1,1831565813)>>>0);var se=["before","after","renormalised"],J={"-inf":-1/0,"-1e9":-1e9,"-10":-10};function be(e,t,s){let o=2166136261^t;for(let n of new TextEncoder().encode(e))o=
Math.imul(o^n,16777619);return[0,1,2,3].map(n=>3.4*ke(o>>>0,4*s+n)-1.7)}function ye(e,t,s){let o=t.map(n=>be(n,s,1));return e.map(n=>{let r=be(n,s,0);return o.map(
l=>Math.round(100*(r.reduce((a,c,i)=>a+c*l[i],0)/2))/100+0)})}function H(e){let t=Math.max(...e),s=e.map(n=>Math.exp(n-t)),o=s.reduce((n,r)=>n+r,0);return s.map(
n=>n/o)}function R(e,t,{order:s,fill:o}){if(s==="before"){let c=e.map((i,w)=>t[w]?i:J[o]);return[["filled",c],["softmax",H(c)]]}let n=H(e),r=n.map((c,i)=>t[i]?c:
0),l=W(r),a=[["softmax",n],["hidden",r]];return s==="after"?a:[...a,["rescaled",r.map(c=>c/l)]]}var W=e=>e.reduce((t,s)=>t+s,0);function _e(e){let t=W(e);return t>0?e.reduce((s,o)=>o>0?s-o/t*Math.log(o/t):s,0):NaN}function Ce(e,t,s){let o=R(e,t,s).at(-1)[1],
n=R(e.map((a,c)=>t[c]?a:a+1),t,s).at(-1)[1];if(o.some(Number.isNaN))return NaN;let r=0,l=0;return t.forEach((a,c)=>{a?r=Math.max(r,Math.abs(o[c]-n[c])):l+=o[c]}),
Math.max(l,r)}var ne=1e-9;function re(e,t,s){let o=e.map((n,r)=>Ce(n,t[r],s));return{felt:o,leaking:o.filter(n=>n>ne).length,lost:o.filter(Number.isNaN).length}}var ve=e=>`[${e.join(", ")}]`,ae=e=>ve(e.map(t=>JSON.stringify(t).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,s=>`\\u${s.
charCodeAt(0).toString(16).padStart(4,"0")}`)));function Ne(e,t){let s=O(e),o=oe(e,s).map(([i])=>i),n=s.keys.length,r=L(e,s),l=e.flips.filter(i=>r[Math.floor(i/
n)]?.[i%n]!==void 0).map(i=>[Math.floor(i/n),i%n]),c={before:[`weights = scores.masked_fill(~mask, ${e.fill==="-inf"?'float("-inf")':e.fill}).softmax(-1)`],after:[
"weights = scores.softmax(-1) * mask          # rows no longer sum to 1, and the hidden scores stay in them"],renormalised:["weights = scores.softmax(-1) * mask",
"weights = weights / weights.sum(-1, keepdim=True)"]}[e.order];return["import torch","from plmlib import masks","",...e.preset==="cross"?[`queries = ${ae(s.queries)}`,
`keys = ${ae(s.keys)}`]:[`tokens = ${ae(s.keys)}`],"scores = torch.tensor([",...t.map(i=>`    ${ve(i)},`),"], dtype=torch.float64)","",o.length===1?`mask = ${o[0]}`:
`mask = masks.both(
    ${o.join(`,
    `)},
)`,...l.map(([i,w])=>`mask[${i}, ${w}] = ${r[i][w]?"True":"False"}`),...c,"",e.convention==="mha"?"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore":
"attn_mask = mask     # F.scaled_dot_product_attention: True = may attend","print(weights)",""].join(`
`)}var Ie=["text","source","preset","and_causal","prefix","window","split","padding","pads","flips","scores","seed","fill","order","convention","view","row","colum\
n"],qe=ge({name:"mask-builder",words:xe,build:De});function G(e){let t=Object.fromEntries(Ie.map(u=>[u,e(u)]));te.includes(t.preset)||(t.preset="causal"),t.fill in
J||(t.fill="-inf"),se.includes(t.order)||(t.order="before");let s=O(t),{queries:o,keys:n}=s,r=L(t,s),l=Be(t.scores,o.length,n.length),a=l?t.scores:ye(o,n,t.seed),
c={order:t.order,fill:t.fill},i=a.map((u,x)=>R(u,r[x],c).at(-1)[1]),w=(u,x)=>Math.max(0,Math.min(x-1,Math.round(u)));return{state:t,queries:o,keys:n,mask:r,own:l,
scores:a,how:c,weights:i,plain:a.map(H),...re(a,r,c),after:re(a,r,{order:"after",fill:t.fill}),row:w(t.row,o.length),column:w(t.column,n.length),allowed:r.flat().
filter(Boolean).length}}var Be=(e,t,s)=>e.length===t&&e.every(o=>Array.isArray(o)&&o.length===s&&o.every(n=>Math.abs(n)<=20));function De(e){let{t,get:s}=e,o=G(
s),n=()=>o.queries.length,r=(d,...p)=>()=>p.includes(s(d)),l=d=>p=>e.set({[d]:p,flips:[],scores:[]});e.head.append(ue(e,{question:()=>t("question",{n:o.queries.
length}),step:1,right(d){let{leaking:p}=o.after;return[d===p,t(d===p?"right":"wrong",{count:p,n:o.queries.length})]}}));let a=(d,p)=>p.map(b=>[b,t(`${d}_${b}`)]),
c=d=>{let p=ee(d).length;return p<4||p>24?t("length",{count:p}):""};e.controls.append(...[M(e,"preset",{options:te.map(d=>[d,[He(d),t(`preset_${d}`)]]),onpick:l(
"preset")}),we(e,"and_causal",{when:r("preset","window","documents")}),T(e,"prefix",{min:0,max:n,when:r("preset","prefix")}),T(e,"window",{min:1,max:n,when:r("p\
reset","window")}),T(e,"split",{min:1,max:()=>n()-1,when:r("preset","documents")}),M(e,"order",{options:a("order",se)}),M(e,"fill",{options:Object.keys(J).map(d=>[
d,d.replace("-inf","−∞").replace("-","−")]),when:r("order","before")}),M(e,"padding",{options:a("padding",["none","left","right"]),onpick:l("padding")}),T(
e,"pads",{min:1,max:4,when:r("padding","left","right")}),X(e,"text",{bad:c}),X(e,"source",{bad:c,when:r("preset","cross")})].filter(Boolean));let i=!0,w=(d,p)=>{
o=G(s),p&&(i=!o.mask[p[0]][p[1]]);let b=o.keys.length,[N,P]=d.at(-1),S=new Set(s("flips"));for(let[v,$]of d)o.mask[v][$]!==i&&(S.delete(v*b+$)||S.add(v*b+$));e.
set({flips:[...S].sort((v,$)=>v-$),row:N,column:P})},u=(d,p)=>e.set({row:d,column:p}),x=V(e,{label:t("mask"),onfocus:u,ontoggle:e.wants("cells")?w:void 0}),k=V(
e,{label:t("weights"),onfocus:u}),g=f("small"),_=Le(t),C=f("span"),E=T(e,"scores",{label:t("score"),min:-5,max:5,step:.1,read:()=>o.scores[o.row][o.column],write(d){
o=G(s),e.set({scores:o.scores.map((p,b)=>p.map((N,P)=>b===o.row&&P===o.column?d:N))})}}),K=e.wants("scores")&&f("button",{type:"button",class:"plm-button",onclick:()=>e.
set({seed:(s("seed")+1)%1e3,scores:[]})},t("redraw"));return e.stage.append(f("div",{class:"plm-panels"},Se([t("left"),f("small",{},t("corner"))],x.node,M(e,"vi\
ew",{options:a("view",["mask","bool","scores","plain"])}),M(e,"convention",{options:a("convention",["sdpa","mha"]),when:r("view","bool")})),Se([t("weights"),g],
k.node)),f("div",{class:"plm-inspect"},f("div",{class:"plm-heading"},C),f("div",{class:"plm-panels"},f("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"gr\
oup","aria-label":t("inspect")},_.node),f("div",{class:"plm-edit"},E,K)))),fe(e,()=>({caption:Me(t,o),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("lea\
k")],rows:o.queries.map((d,p)=>[d,o.keys.filter((b,N)=>o.mask[p][N]).join(" ")||t("nothing"),...$e(o,p)])})),he(e,()=>Ne(o.state,o.scores)),e.beforeDraw(()=>{o=
G(s)}),()=>{let{queries:d,keys:p,mask:b,weights:N,how:P}=o,S=Me(t,o),v=o.state.convention==="mha",$=o.state.view,I=(m,h)=>(Q,U)=>t("cell",{query:q(d[Q]),key:q(p[U]),
state:t(b[Q][U]?"allowed":"blocked"),kind:h,value:m(Q,U)}),le=(m,h)=>b[m][h]!==v,ce=(m,h)=>b[m][h]?"plm-yes":"plm-no",de=I((m,h)=>y(N[m][h],2),t("weight")),pe={
mask:[(m,h)=>({text:b[m][h]?"●":"×",kind:ce(m,h)}),de],bool:[(m,h)=>({text:le(m,h)?"T":"F",kind:ce(m,h)}),I((m,h)=>le(m,h)?"True":"False",t(v?"convention_mha":
"convention_sdpa"))],scores:[(m,h)=>({text:y(o.scores[m][h],1),heat:(o.scores[m][h]+3)/6}),I((m,h)=>y(o.scores[m][h],2),t("score_word"))],plain:[(m,h)=>({text:ie(
o.plain[m][h]),heat:o.plain[m][h]}),I((m,h)=>y(o.plain[m][h],2),t("view_plain"))]},[Te,Ae]=pe[$]??pe.mask,me=[o.row,o.column];x.update({rows:d,columns:p,here:me,
cell:Te,name:Ae}),k.update({rows:d,columns:p,here:me,sides:["Σ","H",t("leak")],side:m=>$e(o,m),cell:(m,h)=>ze(o,m,h),name:de}),B(g,{text:t(`formula_${P.order}`,
{fill:o.state.fill.replace("-inf","−∞").replace("-","−")})}),B(C,{text:t("inspect_row",{token:q(d[o.row]),n:o.row+1})}),_.update(o),E&&(E.querySelector("l\
abel").textContent=t("score",{query:q(d[o.row]),key:q(p[o.column])})),B(e.finding,{text:S}),e.say(S)}}var ie=e=>Number.isNaN(e)?"NaN":e>.995?"1":e===0?"0":e<.005?
"~0":e.toFixed(2).slice(1),$e=({weights:e,felt:t},s)=>[y(W(e[s]),2),y(_e(e[s]),2),Number.isNaN(t[s])?"NaN":t[s]>ne?`⚠ ${t[s]<.001?t[s].toExponential(1).replace(
"-","−"):y(t[s],3)}`:"0"];function ze({mask:e,weights:t},s,o){let n=t[s][o];return Number.isNaN(n)?{text:"NaN",kind:"plm-nan"}:e[s][o]?{text:ie(n),heat:n}:n===
0?{kind:"plm-no"}:{text:ie(n),kind:"plm-leaks",heat:n}}function Me(e,{state:t,queries:s,keys:o,allowed:n,leaking:r,lost:l,how:a}){let c=s.length,i={n:c,leaking:r,
lost:l,allowed:n,pairs:c*o.length,fill:t.fill.replace("-inf","−∞").replace("-","−")},w=l?` ${e(a.order==="before"?"finding_nan":"finding_zero",i)}`:"";return e(
`finding_${r?a.order==="before"?"fill":"after":a.order}`,i)+w}var Se=(e,t,...s)=>f("div",{class:"plm-panel"},f("div",{class:"plm-heading"},e),f("div",{class:"pl\
m-scroll"},t),f("div",{class:"plm-tools"},s));function Le(e){let t=f("table",{class:"plm-chain"}),s="",o=n=>n===-1/0?"−∞":n<=-1e9?"−1e9":y(n,2);return{node:t,
update({state:n,keys:r,scores:l,mask:a,how:c,row:i,column:w}){let u=[["scores",l[i]],...R(l[i],a[i],c)],x=u.at(-1)[1],k=JSON.stringify([u,a[i],r,w,n.fill]);k!==
s&&(s=k,t.replaceChildren(f("tbody",{},f("tr",{class:"plm-bars"},f("th",{scope:"row"},e("weight")),x.map((g,_)=>f("td",{class:a[i][_]?"":"plm-hidden"},f("div",{
style:{height:`${Number.isNaN(g)?0:64*g}px`}})))),f("tr",{class:"plm-names"},f("td"),r.map((g,_)=>f("th",{scope:"col",class:_===w?"plm-here":""},g))),u.map(([g,
_],C)=>f("tr",{class:C===u.length-1?"plm-last":""},f("th",{scope:"row"},e(`step_${g}`,{fill:n.fill})),_.map((E,K)=>f("td",{class:a[i][K]?"":"plm-hidden"},o(E))))))))}}}
function He(e){let t={bidirectional:()=>F(5),causal:()=>z(5),prefix:()=>Y(5,2),window:()=>Z(5,2),documents:()=>j([0,0,1,1,1]),cross:()=>F(3,5)}[e]();return f("s\
vg",{class:"plm-icon",viewBox:"0 0 20 20","aria-hidden":"true"},t.flatMap((s,o)=>s.map((n,r)=>f("rect",{x:4*r,y:4*o,width:3.2,height:3.2,rx:.6,"fill-opacity":n?
1:.22}))))}(globalThis.plm.widgets??={})["mask-builder"]=qe;})();
