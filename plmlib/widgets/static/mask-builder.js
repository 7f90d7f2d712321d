(()=>{var{chart:De,ticks:He,short:We,fixed:y,visible:Je,spelled:T,h:d,set:R,unique:Ye,tableSwitch:de,table:Ke,copyCode:fe,grid:Q,shade:Qe,guess:ue,numberBox:Ve,slider:E,
select:Xe,buttons:S,toggles:Ze,check:ge,textbox:V,widget:we}=globalThis.plm.kit;var ze={title:{en:"Mask builder",zh:"掩码构建器"},question:{en:"Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens\
 they may not see?",zh:"若把这个掩码放在 softmax 之后而不是之前，{n} 行中有几行仍会受到看不见的词的影响？"},right:{en:"Right: \
{count} of {n}. The hidden tokens stay in softmax’s denominator. Pick “after softmax” and read column Σ.",zh:"正确：{n} 行中有 {count} 行。被遮住的词仍留在 softmax 的分母里。\
选择“softmax 之后”，看 Σ 一列。"},wrong:{en:"It is {count} of {n}. The hidden tokens stay in softmax’s denominator. Pick “after softmax” and read \
column Σ.",zh:"应为 {n} 行中的 {count} 行。被遮住的词仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。"},preset:{en:"M\
ask",zh:"掩码"},preset_bidirectional:{en:"bidirectional",zh:"双向"},preset_causal:{en:"causal",zh:"因果"},preset_prefix:{en:"prefix",zh:"前缀"},preset_window:{
en:"window",zh:"滑动窗口"},preset_documents:{en:"documents",zh:"打包文档"},preset_cross:{en:"cross",zh:"交叉"},and_causal:{en:"and causal",zh:"并且因果"},
prefix:{en:"Prefix length",zh:"前缀长度"},window:{en:"Window width",zh:"窗口宽度"},split:{en:"First document’s tokens",zh:"第一篇文档的词数"},
order:{en:"Applied",zh:"作用位置"},order_before:{en:"before softmax",zh:"softmax 之前"},order_after:{en:"after softmax",zh:"softmax 之后"},order_renormalised:{
en:"after, rescaled",zh:"之后并重新归一"},fill:{en:"Hidden scores become",zh:"被遮分数改为"},padding:{en:"Padding",zh:"填充"},padding_none:{en:"n\
one",zh:"无"},padding_left:{en:"left",zh:"左"},padding_right:{en:"right",zh:"右"},pads:{en:"[PAD] tokens",zh:"[PAD] 个数"},text:{en:"Tokens, separated by s\
paces",zh:"词（以空格分隔）"},source:{en:"Source tokens",zh:"源端的词"},length:{en:"4 to 24 tokens, please: here are {count}.",zh:"请输入 4 到 24 个词，现在是\
 {count} 个。"},left:{en:"Who may see whom",zh:"谁能看到谁"},mask:{en:"Mask: Space or a click allows or blocks a pair",zh:"掩码：按空格或点击以允许或遮住"},
weights:{en:"Attention weights",zh:"注意力权重"},view:{en:"Show",zh:"显示"},view_mask:{en:"● ×",zh:"● ×"},view_bool:{en:"T / F",zh:"T / F"},view_scores:{
en:"scores",zh:"分数"},view_plain:{en:"no mask",zh:"无掩码"},convention:{en:"True means",zh:"True 表示"},convention_sdpa:{en:"may attend (SDPA)",zh:"可以看（\
SDPA）"},convention_mha:{en:"ignore (nn.MultiheadAttention)",zh:"忽略（nn.MultiheadAttention）"},corner:{en:"row: query · column: key",zh:"行：查询 · 列：键"},
cell:{en:"query {query}, key {key}, {state}, {kind} {value}",zh:"查询 {query}，键 {key}，{state}，{kind} {value}"},allowed:{en:"allowed",zh:"允许"},blocked:{
en:"blocked",zh:"遮住"},weight:{en:"weight",zh:"权重"},score_word:{en:"score",zh:"分数"},sum:{en:"sum",zh:"和"},entropy:{en:"entropy",zh:"熵"},leak:{en:"\
leak",zh:"泄漏"},query:{en:"query",zh:"查询"},sees:{en:"sees",zh:"能看到"},nothing:{en:"nothing",zh:"无"},inspect:{en:"One row, step by step",zh:"逐步看一行"},
inspect_row:{en:"Row {n}, “{token}”, step by step",zh:"逐步看第 {n} 行“{token}”"},score:{en:"Score of query “{query}” with key “{key}”",zh:"\
查询“{query}”与键“{key}”的分数"},redraw:{en:"Other toy scores",zh:"换一组玩具分数"},step_scores:{en:"score (toy)",zh:"分数（玩具）"},
step_filled:{en:"masked score",zh:"遮蔽后的分数"},step_softmax:{en:"softmax",zh:"softmax"},step_hidden:{en:"× mask",zh:"× 掩码"},step_rescaled:{en:"÷ \
sum",zh:"÷ 和"},formula_before:{en:"softmax(scores, hidden ← {fill})",zh:"softmax（分数，遮住处 ← {fill}）"},formula_after:{en:"softmax(scores) × \
mask",zh:"softmax（分数）× 掩码"},formula_renormalised:{en:"softmax(scores) × mask ÷ row sum",zh:"softmax（分数）× 掩码 ÷ 行和"},finding_before:{
en:"{allowed} of {pairs} pairs may attend, and no row feels the rest: what softmax never sees cannot leak.",zh:"{pairs} 对中有 {allowed} 对可见，其余对任何一行毫无影响：softmax 没见\
过的，就不会泄漏。"},finding_fill:{en:"{leaking} of {n} rows leak: {fill} is a small weight for a hidden token, not none.",zh:"{n} 行中有 {leaking} 行泄漏：{f\
ill} 使被遮词的权重很小，但不为零。"},finding_after:{en:"{leaking} of {n} rows leak: the hidden weights are 0, but the hidden scores shrank the o\
thers, and the rows no longer sum to 1.",zh:"{n} 行中有 {leaking} 行泄漏：被遮的权重为 0，但被遮的分数压低了其余权重，行和不再是 1。"},
finding_renormalised:{en:"Rescaled, no row leaks: dividing by the row sum cancels the hidden scores. The same weights as before softmax.",zh:"重新归一后没有泄漏：除以行和消去了被\
遮的分数，与先遮再 softmax 得到的权重相同。"},finding_nan:{en:"NaN rows: {lost}. Such a row may see nothing, so softmax divides 0 by 0. plmlib \
returns zeros there; −1e9 would give every token 1/n.",zh:"有 {lost} 行是 NaN：它们什么也看不到，softmax 成了 0/0。plmlib 在此返回 0；若用 −1e9 则每个词得到 1/n。"},
finding_zero:{en:"NaN rows: {lost}. Such a row may see nothing, and the rescaling divides 0 by 0.",zh:"有 {lost} 行是 NaN：它们什么也看不到，重新归一成了 0/0。"}};var U=(e,t,o)=>Array.from({length:e},(n,s)=>Array.from({length:t},(a,l)=>o(s,l))),q=(e,t=e)=>U(e,t,()=>!0),F=(e,t=0)=>U(e,t+e,(o,n)=>n<=t+o),X=(e,t)=>U(e,e,(o,n)=>n<=
o||n<t),Z=(e,t)=>U(e,e,(o,n)=>Math.abs(o-n)<t),Me=(e,t)=>q(e,t),$e=(e,t=e.length)=>U(t,e.length,(o,n)=>e[n]),j=e=>U(e.length,e.length,(t,o)=>e[t]===e[o]),qe=(e,...t)=>e.
map((o,n)=>o.map((s,a)=>t.reduce((l,r)=>l&&r[n][a],s))),Ge=/[ \t\r\n\u3000]+/;function ee(e){let t=e.split(Ge).filter(Boolean);return t.length===1&&/[\u3400-\u9fff]/.
test(t[0])?[...t[0]]:t}var te=["bidirectional","causal","prefix","window","documents","cross"],O=(e,t,o)=>Math.min(o,Math.max(t,Math.round(e)||0));function G({text:e,
source:t,preset:o,padding:n,pads:s}){let a=x=>{let w=ee(x).slice(0,24);return w.length?w:["…"]},l=a(e),r=o==="cross"?a(t):l,h=n==="none"?0:O(s,0,Math.max(0,24-
r.length)),i=Array(h).fill("[PAD]"),u=(x=>n==="left"?[...i,...x]:[...x,...i])(r),z=u.map((x,w)=>n==="left"?w>=h:w<u.length-h);return{queries:o==="cross"?l:u,keys:u,
keep:z}}function ne(e,{queries:t,keys:o,keep:n}){let s=t.length,a=o.length,{preset:l}=e,r=O(e.prefix,0,s),h=O(e.window,1,s),i=O(e.split,1,Math.max(1,s-1)),g=t.map(
(x,w)=>w<i?0:1),z=[{bidirectional:()=>[`masks.bidirectional(${s})`,q(s)],causal:()=>[`masks.causal(${s})`,F(s)],prefix:()=>[`masks.prefix(${s}, ${r})`,X(s,r)],window:()=>[
`masks.window(${s}, ${h})`,Z(s,h)],documents:()=>[`masks.documents(torch.tensor([${g.join(", ")}]))`,j(g)],cross:()=>[`masks.cross(${s}, ${a})`,Me(s,a)]}[l]()];
return e.and_causal&&(l==="window"||l==="documents")&&z.push([`masks.causal(${s})`,F(s)]),n.every(Boolean)||z.push([`masks.padding(torch.tensor([[${n.map(x=>x?"\
True":"False").join(", ")}]]))[0, 0]`,$e(n,s)]),z}function I(e,t=G(e)){let o=qe(...ne(e,t).map(([,s])=>s)),n=t.keys.length;for(let s of e.flips){let a=Math.floor(
s/n),l=s%n;o[a]?.[l]!==void 0&&(o[a][l]=!o[a][l])}return o}function Ae(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var xe=(e,t)=>Ae(e+Math.imul(t+1,1831565813)>>>0);var oe=["before","after","renormalised"],D={"-inf":-1/0,"-1e9":-1e9,"-10":-10};function ke(e,t,o){let n=2166136261^t;for(let s of new TextEncoder().encode(e))n=
Math.imul(n^s,16777619);return[0,1,2,3].map(s=>3.4*xe(n>>>0,4*o+s)-1.7)}function ye(e,t,o){let n=t.map(s=>ke(s,o,1));return e.map(s=>{let a=ke(s,o,0);return n.map(
l=>Math.round(100*(a.reduce((r,h,i)=>r+h*l[i],0)/2))/100+0)})}function B(e){let t=Math.max(...e),o=e.map(s=>Math.exp(s-t)),n=o.reduce((s,a)=>s+a,0);return o.map(
s=>s/n)}function A(e,t,{order:o,fill:n}){if(o==="before"){let h=e.map((i,g)=>t[g]?i:D[n]);return[["filled",h],["softmax",B(h)]]}let s=B(e),a=s.map((h,i)=>t[i]?h:
0),l=H(a),r=[["softmax",s],["hidden",a]];return o==="after"?r:[...r,["rescaled",a.map(h=>h/l)]]}var H=e=>e.reduce((t,o)=>t+o,0);function be(e){let t=H(e);return t>0?e.reduce((o,n)=>n>0?o-n/t*Math.log(n/t):o,0):NaN}function Ce(e,t,o){let n=A(e,t,o).at(-1)[1],
s=A(e.map((r,h)=>t[h]?r:r+1),t,o).at(-1)[1];if(n.some(Number.isNaN))return NaN;let a=0,l=0;return t.forEach((r,h)=>{r?a=Math.max(a,Math.abs(n[h]-s[h])):l+=n[h]}),
Math.max(l,a)}var se=1e-9;function ae(e,t,o){let n=e.map((s,a)=>Ce(s,t[a],o));return{felt:n,leaking:n.filter(s=>s>se).length,lost:n.filter(Number.isNaN).length}}var _e=e=>`[${e.join(", ")}]`,re=e=>_e(e.map(t=>JSON.stringify(t).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,o=>`\\u${o.
charCodeAt(0).toString(16).padStart(4,"0")}`)));function ve(e,t){let o=G(e),n=ne(e,o).map(([i])=>i),s=o.keys.length,a=I(e,o),l=e.flips.filter(i=>a[Math.floor(i/
s)]?.[i%s]!==void 0).map(i=>[Math.floor(i/s),i%s]),h={before:[`weights = scores.masked_fill(~mask, ${e.fill==="-inf"?'float("-inf")':e.fill}).softmax(-1)`],after:[
"weights = scores.softmax(-1) * mask          # rows no longer sum to 1, and the hidden scores stay in them"],renormalised:["weights = scores.softmax(-1) * mask",
"weights = weights / weights.sum(-1, keepdim=True)"]}[e.order];return["import torch","from plmlib import masks","",...e.preset==="cross"?[`queries = ${re(o.queries)}`,
`keys = ${re(o.keys)}`]:[`tokens = ${re(o.keys)}`],"scores = torch.tensor([",...t.map(i=>`    ${_e(i)},`),"], dtype=torch.float64)","",n.length===1?`mask = ${n[0]}`:
`mask = masks.both(
    ${n.join(`,
    `)},
)`,...l.map(([i,g])=>`mask[${i}, ${g}] = ${a[i][g]?"True":"False"}`),...h,"",e.convention==="mha"?"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore":
"attn_mask = mask     # F.scaled_dot_product_attention: True = may attend","print(weights)",""].join(`
`)}var Pe=["text","source","preset","and_causal","prefix","window","split","padding","pads","flips","scores","seed","fill","order","convention","view","row","colum\
n"],Te=we({words:ze,build:Oe});function W(e){let t=Object.fromEntries(Pe.map(u=>[u,e(u)]));te.includes(t.preset)||(t.preset="causal"),t.fill in D||(t.fill="-inf"),
oe.includes(t.order)||(t.order="before");let o=G(t),{queries:n,keys:s}=o,a=I(t,o),l=Re(t.scores,n.length,s.length),r=l?t.scores:ye(n,s,t.seed),h={order:t.order,
fill:t.fill},i=r.map((u,z)=>A(u,a[z],h).at(-1)[1]),g=(u,z)=>Math.max(0,Math.min(z-1,Math.round(u)));return{state:t,queries:n,keys:s,mask:a,own:l,scores:r,how:h,
weights:i,plain:r.map(B),...ae(r,a,h),after:ae(r,a,{order:"after",fill:t.fill}),row:g(t.row,n.length),column:g(t.column,s.length),allowed:a.flat().filter(Boolean).
length}}var Re=(e,t,o)=>e.length===t&&e.every(n=>Array.isArray(n)&&n.length===o&&n.every(s=>Math.abs(s)<=20));function Oe(e){let{t,get:o}=e,n=W(o),s=()=>n.queries.
length,a=(c,...p)=>()=>p.includes(o(c)),l=c=>p=>e.set({[c]:p,flips:[],scores:[]});e.head.append(ue(e,{question:()=>t("question",{n:n.queries.length}),step:1,right(c){
let{leaking:p}=n.after;return[c===p,t(c===p?"right":"wrong",{count:p,n:n.queries.length})]}}));let r=(c,p)=>p.map(k=>[k,t(`${c}_${k}`)]),h=c=>{let p=ee(c).length;
return p<4||p>24?t("length",{count:p}):""};e.controls.append(...[S(e,"preset",{options:te.map(c=>[c,[Be(c),t(`preset_${c}`)]]),onpick:l("preset")}),ge(e,"and_ca\
usal",{when:a("preset","window","documents")}),E(e,"prefix",{min:0,max:s,when:a("preset","prefix")}),E(e,"window",{min:1,max:s,when:a("preset","window")}),E(e,"\
split",{min:1,max:()=>s()-1,when:a("preset","documents")}),S(e,"order",{options:r("order",oe)}),S(e,"fill",{options:Object.keys(D).map(c=>[c,c.replace("-inf","−\
∞").replace("-","−")]),when:a("order","before")}),S(e,"padding",{options:r("padding",["none","left","right"]),onpick:l("padding")}),E(e,"pads",{min:1,max:4,
when:a("padding","left","right")}),V(e,"text",{bad:h}),V(e,"source",{bad:h,when:a("preset","cross")})].filter(Boolean));let i=!0,g=(c,p)=>{n=W(o),p&&(i=!n.mask[p[0]][p[1]]);
let k=n.keys.length,[v,$]=c.at(-1),L=new Set(o("flips"));for(let[_,N]of c)n.mask[_][N]!==i&&(L.delete(_*k+N)||L.add(_*k+N));e.set({flips:[...L].sort((_,N)=>_-N),
row:v,column:$})},u=(c,p)=>e.set({row:c,column:p}),z=Q(e,{label:t("mask"),onfocus:u,ontoggle:e.wants("cells")?g:void 0}),x=Q(e,{label:t("weights"),onfocus:u}),w=d(
"small"),b=Ie(t),C=d("span"),M=E(e,"scores",{label:t("score"),min:-5,max:5,step:.1,read:()=>n.scores[n.row][n.column],write(c){n=W(o),e.set({scores:n.scores.map(
(p,k)=>p.map((v,$)=>k===n.row&&$===n.column?c:v))})}}),J=e.wants("scores")&&d("button",{type:"button",class:"plm-button",onclick:()=>e.set({seed:(o("seed")+1)%1e3,
scores:[]})},t("redraw"));return e.stage.append(d("div",{class:"plm-panels"},Le([t("left"),d("small",{},t("corner"))],z.node,S(e,"view",{options:r("view",["mask",
"bool","scores","plain"])}),S(e,"convention",{options:r("convention",["sdpa","mha"]),when:a("view","bool")})),Le([t("weights"),w],x.node)),d("div",{class:"plm-i\
nspect"},d("div",{class:"plm-heading"},C),d("div",{class:"plm-panels"},d("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"group","aria-label":t("inspect")},
b.node),d("div",{class:"plm-edit"},M,J)))),de(e,()=>({caption:Se(t,n),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("leak")],rows:n.queries.map((c,p)=>[
c,n.keys.filter((k,v)=>n.mask[p][v]).join(" ")||t("nothing"),...Ne(n,p)])})),fe(e,()=>ve(n.state,n.scores)),e.beforeDraw(()=>{n=W(o)}),()=>{let{queries:c,keys:p,
mask:k,weights:v,how:$}=n,L=Se(t,n),_=n.state.convention==="mha",N=n.state.view,P=(m,f)=>(Y,K)=>t("cell",{query:T(c[Y]),key:T(p[K]),state:t(k[Y][K]?"allowed":"b\
locked"),kind:f,value:m(Y,K)}),le=(m,f)=>k[m][f]!==_,he=(m,f)=>k[m][f]?"plm-yes":"plm-no",ce=P((m,f)=>y(v[m][f],2),t("weight")),pe={mask:[(m,f)=>({text:k[m][f]?
"●":"×",kind:he(m,f)}),ce],bool:[(m,f)=>({text:le(m,f)?"T":"F",kind:he(m,f)}),P((m,f)=>le(m,f)?"True":"False",t(_?"convention_mha":"convention_sdpa"))],scores:[
(m,f)=>({text:y(n.scores[m][f],1),heat:(n.scores[m][f]+3)/6}),P((m,f)=>y(n.scores[m][f],2),t("score_word"))],plain:[(m,f)=>({text:ie(n.plain[m][f]),heat:n.plain[m][f]}),
P((m,f)=>y(n.plain[m][f],2),t("view_plain"))]},[Ee,Ue]=pe[N]??pe.mask,me=[n.row,n.column];z.update({rows:c,columns:p,here:me,cell:Ee,name:Ue}),x.update({rows:c,
columns:p,here:me,sides:["Σ","H",t("leak")],side:m=>Ne(n,m),cell:(m,f)=>Fe(n,m,f),name:ce}),R(w,{text:t(`formula_${$.order}`,{fill:n.state.fill.replace("-inf",
"−∞").replace("-","−")})}),R(C,{text:t("inspect_row",{token:T(c[n.row]),n:n.row+1})}),b.update(n),M&&(M.querySelector("label").textContent=t("score",{query:T(
c[n.row]),key:T(p[n.column])})),R(e.finding,{text:L}),e.say(L)}}var ie=e=>Number.isNaN(e)?"NaN":e>.995?"1":e===0?"0":e<.005?"~0":e.toFixed(2).slice(1),Ne=({weights:e,
felt:t},o)=>[y(H(e[o]),2),y(be(e[o]),2),Number.isNaN(t[o])?"NaN":t[o]>se?`⚠ ${t[o]<.001?t[o].toExponential(1).replace("-","−"):y(t[o],3)}`:"0"];function Fe({
mask:e,weights:t},o,n){let s=t[o][n];return Number.isNaN(s)?{text:"NaN",kind:"plm-nan"}:e[o][n]?{text:ie(s),heat:s}:s===0?{kind:"plm-no"}:{text:ie(s),kind:"plm-\
leaks",heat:s}}function Se(e,{state:t,queries:o,keys:n,allowed:s,leaking:a,lost:l,how:r}){let h=o.length,i={n:h,leaking:a,lost:l,allowed:s,pairs:h*n.length,fill:t.
fill.replace("-inf","−∞").replace("-","−")},g=l?` ${e(r.order==="before"?"finding_nan":"finding_zero",i)}`:"";return e(`finding_${a?r.order==="before"?"fi\
ll":"after":r.order}`,i)+g}var Le=(e,t,...o)=>d("div",{class:"plm-panel"},d("div",{class:"plm-heading"},e),d("div",{class:"plm-scroll"},t),d("div",{class:"plm-t\
ools"},o));function Ie(e){let t=d("table",{class:"plm-chain"}),o="",n=s=>s===-1/0?"−∞":s<=-1e9?"−1e9":y(s,2);return{node:t,update({state:s,keys:a,scores:l,
mask:r,how:h,row:i,column:g}){let u=[["scores",l[i]],...A(l[i],r[i],h)],z=u.at(-1)[1],x=JSON.stringify([u,r[i],a,g,s.fill]);x!==o&&(o=x,t.replaceChildren(d("tbo\
dy",{},d("tr",{class:"plm-bars"},d("th",{scope:"row"},e("weight")),z.map((w,b)=>d("td",{class:r[i][b]?"":"plm-hidden"},d("div",{style:{height:`${Number.isNaN(w)?
0:64*w}px`}})))),d("tr",{class:"plm-names"},d("td"),a.map((w,b)=>d("th",{scope:"col",class:b===g?"plm-here":""},w))),u.map(([w,b],C)=>d("tr",{class:C===u.length-
1?"plm-last":""},d("th",{scope:"row"},e(`step_${w}`,{fill:s.fill})),b.map((M,J)=>d("td",{class:r[i][J]?"":"plm-hidden"},n(M))))))))}}}function Be(e){let t={bidirectional:()=>q(
5),causal:()=>F(5),prefix:()=>X(5,2),window:()=>Z(5,2),documents:()=>j([0,0,1,1,1]),cross:()=>q(3,5)}[e]();return d("svg",{class:"plm-icon",viewBox:"0 0 20 20",
"aria-hidden":"true"},t.flatMap((o,n)=>o.map((s,a)=>d("rect",{x:4*a,y:4*n,width:3.2,height:3.2,rx:.6,"fill-opacity":s?1:.22}))))}(globalThis.plm.widgets??={})["mask-builder"]=Te;})();
