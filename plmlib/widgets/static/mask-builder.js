(()=>{var{chart:Ce,ticks:Pe,short:Re,fixed:b,visible:Fe,spelled:S,h:p,set:P,unique:Ie,tableSwitch:se,table:Oe,copyCode:ae,grid:W,shade:De,guess:re,slider:T,select:He,
buttons:N,toggles:Be,check:ie,textbox:Y,widget:le}=globalThis.plm.kit;var he={title:{en:"Mask builder",zh:"掩码构建器"},question:{en:"Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens\
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
weights:{en:"Attention weights",zh:"注意力权重"},view:{en:"Show",zh:"显示"},view_mask:{en:"● ×",zh:"● ×"},view_bool:{en:"True / False",zh:"True / F\
alse"},view_scores:{en:"scores",zh:"分数"},view_plain:{en:"no mask",zh:"无掩码"},convention:{en:"True means",zh:"True 表示"},convention_sdpa:{en:"may att\
end (SDPA)",zh:"可以看（SDPA）"},convention_mha:{en:"ignore (nn.MultiheadAttention)",zh:"忽略（nn.MultiheadAttention）"},corner:{en:"row: query · colum\
n: key",zh:"行：查询 · 列：键"},cell:{en:"query {query}, key {key}, {state}, {kind} {value}",zh:"查询 {query}，键 {key}，{state}，{kind} {value}"},
allowed:{en:"allowed",zh:"允许"},blocked:{en:"blocked",zh:"遮住"},weight:{en:"weight",zh:"权重"},score_word:{en:"score",zh:"分数"},sum:{en:"sum",zh:"和"},
entropy:{en:"entropy",zh:"熵"},leak:{en:"leak",zh:"泄漏"},query:{en:"query",zh:"查询"},sees:{en:"sees",zh:"能看到"},nothing:{en:"nothing",zh:"无"},inspect:{
en:"One row, step by step",zh:"逐步看一行"},inspect_row:{en:"Row {n}, “{token}”, step by step",zh:"逐步看第 {n} 行“{token}”"},score:{en:"Score\
 of query “{query}” with key “{key}”",zh:"查询“{query}”与键“{key}”的分数"},redraw:{en:"Other toy scores",zh:"换一组玩具分数"},step_scores:{
en:"score (toy)",zh:"分数（玩具）"},step_filled:{en:"masked score",zh:"遮蔽后的分数"},step_softmax:{en:"softmax",zh:"softmax"},step_hidden:{en:"× ma\
sk",zh:"× 掩码"},step_rescaled:{en:"÷ sum",zh:"÷ 和"},formula_before:{en:"softmax(scores, hidden ← {fill})",zh:"softmax（分数，遮住处 ← {fill}）"},
formula_after:{en:"softmax(scores) × mask",zh:"softmax（分数）× 掩码"},formula_renormalised:{en:"softmax(scores) × mask ÷ row sum",zh:"softmax（分数）× 掩码\
 ÷ 行和"},finding_before:{en:"{allowed} of {pairs} pairs may attend, and no row feels the rest: what softmax never sees cannot leak.",zh:"{pairs} 对中有 {allowe\
d} 对可见，其余对任何一行毫无影响：softmax 没见过的，就不会泄漏。"},finding_fill:{en:"{leaking} of {n} rows leak: {fill} is a small w\
eight for a hidden token, not none.",zh:"{n} 行中有 {leaking} 行泄漏：{fill} 使被遮词的权重很小，但不为零。"},finding_after:{en:"{leaking}\
 of {n} rows leak: the hidden weights are 0, but the hidden scores shrank the others, and the rows no longer sum to 1.",zh:"{n} 行中有 {leaking} 行泄漏：被遮的权重为 0，但被遮的分\
数压低了其余权重，行和不再是 1。"},finding_renormalised:{en:"Rescaled, no row leaks: dividing by the row sum cancels the hidden scores. The same \
weights as before softmax.",zh:"重新归一后没有泄漏：除以行和消去了被遮的分数，与先遮再 softmax 得到的权重相同。"},finding_nan:{
en:"{lost} rows are NaN: they may see nothing, so softmax divides 0 by 0. plmlib returns zeros there; −1e9 would give every token 1/n.",zh:"有 {lost} 行是 NaN：它们\
什么也看不到，softmax 成了 0/0。plmlib 在此返回 0；若用 −1e9 则每个词得到 1/n。"},finding_zero:{en:"{lost} rows are NaN: they may see \
nothing, and the rescaling divides 0 by 0.",zh:"有 {lost} 行是 NaN：它们什么也看不到，重新归一成了 0/0。"}};var E=(e,t,o)=>Array.from({length:e},(n,s)=>Array.from({length:t},(a,r)=>o(s,r))),q=(e,t=e)=>E(e,t,()=>!0),F=(e,t=0)=>E(e,t+e,(o,n)=>n<=t+o),J=(e,t)=>E(e,e,(o,n)=>n<=
o||n<t),K=(e,t)=>E(e,e,(o,n)=>Math.abs(o-n)<t),ve=(e,t)=>q(e,t),Ne=(e,t=e.length)=>E(t,e.length,(o,n)=>e[n]),Q=e=>E(e.length,e.length,(t,o)=>e[t]===e[o]),Le=(e,...t)=>e.
map((o,n)=>o.map((s,a)=>t.reduce((r,i)=>r&&i[n][a],s))),Se=/[ \t\r\n\u3000]+/;function V(e){let t=e.split(Se).filter(Boolean);return t.length===1&&/[\u3400-\u9fff]/.
test(t[0])?[...t[0]]:t}var X=["bidirectional","causal","prefix","window","documents","cross"],R=(e,t,o)=>Math.min(o,Math.max(t,Math.round(e)||0));function M({text:e,
source:t,preset:o,padding:n,pads:s}){let a=z=>{let k=V(z).slice(0,24);return k.length?k:["…"]},r=a(e),i=o==="cross"?a(t):r,l=n==="none"?0:R(s,0,Math.max(0,24-
i.length)),h=Array(l).fill("[PAD]"),w=(z=>n==="left"?[...h,...z]:[...z,...h])(i),g=w.map((z,k)=>n==="left"?k>=l:k<w.length-l);return{queries:o==="cross"?r:w,keys:w,
keep:g}}function Z(e,{queries:t,keys:o,keep:n}){let s=t.length,a=o.length,{preset:r}=e,i=R(e.prefix,0,s),l=R(e.window,1,s),h=R(e.split,1,Math.max(1,s-1)),u=t.map(
(z,k)=>k<h?0:1),g=[{bidirectional:()=>[`masks.bidirectional(${s})`,q(s)],causal:()=>[`masks.causal(${s})`,F(s)],prefix:()=>[`masks.prefix(${s}, ${i})`,J(s,i)],window:()=>[
`masks.window(${s}, ${l})`,K(s,l)],documents:()=>[`masks.documents(torch.tensor([${u.join(", ")}]))`,Q(u)],cross:()=>[`masks.cross(${s}, ${a})`,ve(s,a)]}[r]()];
return e.and_causal&&(r==="window"||r==="documents")&&g.push([`masks.causal(${s})`,F(s)]),n.every(Boolean)||g.push([`masks.padding(torch.tensor([[${n.map(z=>z?"\
True":"False").join(", ")}]]))[0, 0]`,Ne(n,s)]),g}function I(e,t=M(e)){let o=Le(...Z(e,t).map(([,s])=>s)),n=t.keys.length;for(let s of e.flips){let a=Math.floor(
s/n),r=s%n;o[a]?.[r]!==void 0&&(o[a][r]=!o[a][r])}return o}function Te(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var ce=(e,t)=>Te(e+Math.imul(t+1,1831565813)>>>0);var j=["before","after","renormalised"],D={"-inf":-1/0,"-1e9":-1e9,"-10":-10};function me(e,t,o){let n=2166136261^t;for(let s of new TextEncoder().encode(e))n=Math.
imul(n^s,16777619);return[0,1,2,3].map(s=>3.4*ce(n>>>0,4*o+s)-1.7)}function pe(e,t,o){let n=t.map(s=>me(s,o,1));return e.map(s=>{let a=me(s,o,0);return n.map(r=>Math.
round(100*(a.reduce((i,l,h)=>i+l*r[h],0)/2))/100+0)})}function O(e){let t=Math.max(...e),o=e.map(s=>Math.exp(s-t)),n=o.reduce((s,a)=>s+a,0);return o.map(s=>s/n)}
function G(e,t,{order:o,fill:n}){if(o==="before"){let l=e.map((h,u)=>t[u]?h:D[n]);return[["filled",l],["softmax",O(l)]]}let s=O(e),a=s.map((l,h)=>t[h]?l:0),r=H(
a),i=[["softmax",s],["hidden",a]];return o==="after"?i:[...i,["rescaled",a.map(l=>l/r)]]}var H=e=>e.reduce((t,o)=>t+o,0);function de(e){let t=H(e);return t>0?e.reduce((o,n)=>n>0?o-n/t*Math.log(n/t):o,0):NaN}function Ee(e,t,o){let n=G(e,t,o).at(-1)[1],
s=G(e.map((i,l)=>t[l]?i:i+1),t,o).at(-1)[1];if(n.some(Number.isNaN))return NaN;let a=0,r=0;return t.forEach((i,l)=>{i?a=Math.max(a,Math.abs(n[l]-s[l])):r+=n[l]}),
Math.max(r,a)}var ee=1e-9;function te(e,t,o){let n=e.map((s,a)=>Ee(s,t[a],o));return{felt:n,leaking:n.filter(s=>s>ee).length,lost:n.filter(Number.isNaN).length}}var fe=e=>`[${e.join(", ")}]`,ne=e=>fe(e.map(t=>JSON.stringify(t).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,o=>`\\u${o.
charCodeAt(0).toString(16).padStart(4,"0")}`)));function ue(e,t){let o=M(e),n=Z(e,o).map(([h])=>h),s=o.keys.length,a=I(e,o),r=e.flips.filter(h=>a[Math.floor(h/s)]?.[h%
s]!==void 0).map(h=>[Math.floor(h/s),h%s]),l={before:[`weights = scores.masked_fill(~mask, ${e.fill==="-inf"?'float("-inf")':e.fill}).softmax(-1)`],after:["weig\
hts = scores.softmax(-1) * mask          # rows no longer sum to 1, and the hidden scores stay in them"],renormalised:["weights = scores.softmax(-1) * mask","we\
ights = weights / weights.sum(-1, keepdim=True)"]}[e.order];return["import torch","from plmlib import masks","",...e.preset==="cross"?[`queries = ${ne(o.queries)}`,
`keys = ${ne(o.keys)}`]:[`tokens = ${ne(o.keys)}`],"scores = torch.tensor([",...t.map(h=>`    ${fe(h)},`),"], dtype=torch.float64)","",n.length===1?`mask = ${n[0]}`:
`mask = masks.both(
    ${n.join(`,
    `)},
)`,...r.map(([h,u])=>`mask[${h}, ${u}] = ${a[h][u]?"True":"False"}`),...l,"",e.convention==="mha"?"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore":
"attn_mask = mask     # F.scaled_dot_product_attention: True = may attend","print(weights)",""].join(`
`)}var Ue=["text","source","preset","and_causal","prefix","window","split","padding","pads","flips","scores","seed","fill","order","convention","view","row","colum\
n"],ke=le({words:he,build:qe});function ge(e){let t=Object.fromEntries(Ue.map(w=>[w,e(w)]));X.includes(t.preset)||(t.preset="causal"),t.fill in D||(t.fill="-inf"),
j.includes(t.order)||(t.order="before");let o=M(t),{queries:n,keys:s}=o,a=I(t,o),r=$e(t.scores,n.length,s.length),i=r?t.scores:pe(n,s,t.seed),l={order:t.order,fill:t.
fill},h=i.map((w,g)=>G(w,a[g],l).at(-1)[1]),u=(w,g)=>Math.max(0,Math.min(g-1,w));return{state:t,queries:n,keys:s,mask:a,own:r,scores:i,how:l,weights:h,plain:i.map(
O),...te(i,a,l),after:te(i,a,{order:"after",fill:t.fill}),row:u(t.row,n.length),column:u(t.column,s.length),allowed:a.flat().filter(Boolean).length}}var $e=(e,t,o)=>e.
length===t&&e.every(n=>Array.isArray(n)&&n.length===o&&n.every(s=>Math.abs(s)<=20));function qe(e){let{t,get:o}=e,n=ge(o),s=()=>n.queries.length,a=(c,...m)=>()=>m.
includes(o(c)),r=c=>m=>e.set({[c]:m,flips:[],scores:[]});e.head.append(re(e,{question:()=>t("question",{n:n.queries.length}),step:1,right(c){let{leaking:m}=n.after;
return[c===m,t(c===m?"right":"wrong",{count:m,n:n.queries.length})]}}));let i=(c,m)=>m.map(x=>[x,t(`${c}_${x}`)]),l=c=>{let m=V(c).length;return m<4||m>24?t("le\
ngth",{count:m}):""};e.controls.append(...[N(e,"preset",{options:X.map(c=>[c,[Ae(c),t(`preset_${c}`)]]),onpick:r("preset")}),ie(e,"and_causal",{when:a("preset",
"window","documents")}),T(e,"prefix",{min:0,max:s,when:a("preset","prefix")}),T(e,"window",{min:1,max:s,when:a("preset","window")}),T(e,"split",{min:1,max:()=>s()-
1,when:a("preset","documents")}),N(e,"order",{options:i("order",j)}),N(e,"fill",{options:Object.keys(D).map(c=>[c,c.replace("-inf","−∞").replace("-","−")]),
when:a("order","before")}),N(e,"padding",{options:i("padding",["none","left","right"]),onpick:r("padding")}),T(e,"pads",{min:1,max:4,when:a("padding","left","ri\
ght")}),Y(e,"text",{bad:l}),Y(e,"source",{bad:l,when:a("preset","cross")})].filter(Boolean));let h=(c,[m,x])=>{let _=n.keys.length,$=!n.mask[m][x],L=new Set(o("\
flips"));for(let[v,y]of c)n.mask[v][y]!==$&&(L.delete(v*_+y)||L.add(v*_+y));e.set({flips:[...L].sort((v,y)=>v-y),row:m,column:x})},u=(c,m)=>{(c!==n.row||m!==n.column)&&
e.set({row:c,column:m})},w=W(e,{label:t("mask"),onfocus:u,ontoggle:e.wants("cells")?h:void 0}),g=W(e,{label:t("weights"),onfocus:u}),z=p("small"),k=Ge(t),A=p("s\
pan"),U=T(e,"scores",{label:t("score"),min:-5,max:5,step:.1,read:()=>n.scores[n.row][n.column],write:c=>e.set({scores:n.scores.map((m,x)=>m.map((_,$)=>x===n.row&&
$===n.column?c:_))})}),ye=e.wants("scores")&&p("button",{type:"button",class:"plm-button",onclick:()=>e.set({seed:(o("seed")+1)%1e3,scores:[]})},t("redraw"));return e.
stage.append(p("div",{class:"plm-panels"},xe([t("left"),p("small",{},t("corner"))],w.node,N(e,"view",{options:i("view",["mask","bool","scores","plain"])}),N(e,"\
convention",{options:i("convention",["sdpa","mha"]),when:a("view","bool")})),xe([t("weights"),z],g.node)),p("div",{class:"plm-inspect"},p("div",{class:"plm-head\
ing"},A),p("div",{class:"plm-panels"},p("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"group","aria-label":t("inspect")},k.node),p("div",{class:"plm-edi\
t"},U,ye)))),se(e,()=>({caption:ze(t,n),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("leak")],rows:n.queries.map((c,m)=>[c,n.keys.filter((x,_)=>n.mask[m][_]).
join(" ")||t("nothing"),...we(n,m)])})),ae(e,()=>ue(n.state,n.scores)),e.beforeDraw(()=>{n=ge(o)}),()=>{let{queries:c,keys:m,mask:x,weights:_,how:$}=n,L=ze(t,n),
v=n.state.convention==="mha",y=(d,f,C,_e)=>t("cell",{query:S(c[d]),key:S(m[f]),state:t(x[d][f]?"allowed":"blocked"),kind:_e,value:C}),be=d=>(d+3)/6,oe={mask:(d,f)=>({
text:x[d][f]?"●":"×",name:y(d,f,B(_[d][f]),t("weight")),kind:x[d][f]?"plm-yes":"plm-no"}),bool:(d,f)=>{let C=x[d][f]!==v;return{text:C?"T":"F",name:y(d,f,C?"\
True":"False",t(`convention_${v?"mha":"sdpa"}`)),kind:x[d][f]?"plm-yes":"plm-no"}},scores:(d,f)=>({text:b(n.scores[d][f],1),name:y(d,f,b(n.scores[d][f],2),t("sc\
ore_word")),heat:be(n.scores[d][f])}),plain:(d,f)=>({text:B(n.plain[d][f]),name:y(d,f,b(n.plain[d][f],2),t("view_plain")),heat:n.plain[d][f]})};w.update({rows:c,
columns:m,here:[n.row,n.column],cell:oe[n.state.view]??oe.mask}),g.update({rows:c,columns:m,here:[n.row,n.column],sides:["Σ","H",t("leak")],side:d=>we(n,d),cell:(d,f)=>Me(
t,n,d,f,y)}),P(z,{text:t(`formula_${$.order}`,{fill:n.state.fill.replace("-inf","−∞").replace("-","−")})}),P(A,{text:t("inspect_row",{token:S(c[n.row]),n:n.
row+1})}),k.update(n),U&&(U.querySelector("label").textContent=t("score",{query:S(c[n.row]),key:S(m[n.column])})),P(e.finding,{text:L}),e.say(L)}}var B=e=>Number.
isNaN(e)?"NaN":e>.995?"1":e===0?"0":e<.005?"~0":e.toFixed(2).slice(1),we=({weights:e,felt:t},o)=>[b(H(e[o]),2),b(de(e[o]),2),Number.isNaN(t[o])?"NaN":t[o]>ee?`⚠\
 ${t[o]<.001?t[o].toExponential(1).replace("-","−"):b(t[o],3)}`:"0"];function Me(e,{mask:t,weights:o},n,s,a){let r=o[n][s],i=a(n,s,Number.isNaN(r)?"NaN":b(r,2),
e("weight"));return Number.isNaN(r)?{text:"NaN",name:i,kind:"plm-nan"}:t[n][s]?{text:B(r),name:i,heat:r}:r===0?{text:"",name:i,kind:"plm-no"}:{text:B(r),name:i,
kind:"plm-leaks",heat:r}}function ze(e,{state:t,queries:o,keys:n,allowed:s,leaking:a,lost:r,how:i}){let l=o.length,h={n:l,leaking:a,lost:r,allowed:s,pairs:l*n.length,
fill:t.fill.replace("-inf","−∞").replace("-","−")},u=r?` ${e(i.order==="before"?"finding_nan":"finding_zero",h)}`:"";return e(`finding_${a?i.order==="befo\
re"?"fill":"after":i.order}`,h)+u}var xe=(e,t,...o)=>p("div",{class:"plm-panel"},p("div",{class:"plm-heading"},e),p("div",{class:"plm-scroll"},t),p("div",{class:"\
plm-tools"},o));function Ge(e){let t=p("table",{class:"plm-chain"}),o=n=>n===-1/0?"−∞":n<=-1e9?"−1e9":b(n,2);return{node:t,update({state:n,keys:s,scores:a,
mask:r,how:i,row:l,column:h}){let u=[["scores",a[l]],...G(a[l],r[l],i)],w=u.at(-1)[1];t.replaceChildren(p("tbody",{},p("tr",{class:"plm-bars"},p("th",{scope:"ro\
w"},e("weight")),w.map((g,z)=>p("td",{class:r[l][z]?"":"plm-hidden"},p("div",{style:{height:`${Number.isNaN(g)?0:64*g}px`}})))),p("tr",{class:"plm-names"},p("td"),
s.map((g,z)=>p("th",{scope:"col",class:z===h?"plm-here":""},g))),u.map(([g,z],k)=>p("tr",{class:k===u.length-1?"plm-last":""},p("th",{scope:"row"},e(`step_${g}`,
{fill:n.fill})),z.map((A,U)=>p("td",{class:r[l][U]?"":"plm-hidden"},o(A)))))))}}}function Ae(e){let t={bidirectional:()=>q(5),causal:()=>F(5),prefix:()=>J(5,2),
window:()=>K(5,2),documents:()=>Q([0,0,1,1,1]),cross:()=>q(3,5)}[e]();return p("svg",{class:"plm-icon",viewBox:"0 0 20 20","aria-hidden":"true"},t.flatMap((o,n)=>o.
map((s,a)=>p("rect",{x:4*a,y:4*n,width:3.2,height:3.2,rx:.6,opacity:s?1:.22}))))}(globalThis.plm.widgets??={})["mask-builder"]=ke;})();
