(()=>{var{chart:Ae,ticks:Pe,short:Re,fixed:y,visible:Ce,spelled:E,h:d,set:R,unique:Fe,tableSwitch:se,table:Ie,copyCode:re,grid:J,shade:Oe,guess:ae,slider:S,select:De,
buttons:N,toggles:Be,check:ie,textbox:Y,widget:le}=globalThis.plm.kit;var ce={title:{en:"Mask builder",zh:"掩码构建器"},question:{en:"Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens\
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
nothing, and the rescaling divides 0 by 0.",zh:"有 {lost} 行是 NaN：它们什么也看不到，重新归一成了 0/0。"}};var U=(e,t,o)=>Array.from({length:e},(n,s)=>Array.from({length:t},(r,a)=>o(s,a))),q=(e,t=e)=>U(e,t,()=>!0),F=(e,t=0)=>U(e,t+e,(o,n)=>n<=t+o),K=(e,t)=>U(e,e,(o,n)=>n<=
o||n<t),Q=(e,t)=>U(e,e,(o,n)=>Math.abs(o-n)<t),ve=(e,t)=>q(e,t),Ne=(e,t=e.length)=>U(t,e.length,(o,n)=>e[n]),V=e=>U(e.length,e.length,(t,o)=>e[t]===e[o]),Le=(e,...t)=>e.
map((o,n)=>o.map((s,r)=>t.reduce((a,i)=>a&&i[n][r],s)));function I(e){let t=e.trim();return t===""?[]:/\s/.test(t)||!/[\u3400-\u9fff]/.test(t)?t.split(/\s+/):[...t]}
var X=["bidirectional","causal","prefix","window","documents","cross"],C=(e,t,o)=>Math.min(o,Math.max(t,Math.round(e)||0));function T({text:e,source:t,preset:o,
padding:n,pads:s}){let r=I(e).slice(0,24),a=r.length?r:["…"],i=o==="cross"?I(t).slice(0,24):a,l=n==="none"?0:C(s,0,Math.max(0,24-i.length)),c=Array(l).fill("[\
PAD]"),x=(w=>n==="left"?[...c,...w]:[...w,...c])(i.length?i:["…"]),g=x.map((w,b)=>n==="left"?b>=l:b<x.length-l);return{queries:o==="cross"?a:x,keys:x,keep:g}}
function Z(e,{queries:t,keys:o,keep:n}){let s=t.length,r=o.length,{preset:a}=e,i=C(e.prefix,0,s),l=C(e.window,1,s),c=C(e.split,1,Math.max(1,s-1)),u=t.map((w,b)=>b<
c?0:1),g=[{bidirectional:()=>[`masks.bidirectional(${s})`,q(s)],causal:()=>[`masks.causal(${s})`,F(s)],prefix:()=>[`masks.prefix(${s}, ${i})`,K(s,i)],window:()=>[
`masks.window(${s}, ${l})`,Q(s,l)],documents:()=>[`masks.documents(torch.tensor([${u.join(", ")}]))`,V(u)],cross:()=>[`masks.cross(${s}, ${r})`,ve(s,r)]}[a]()];
return e.and_causal&&(a==="window"||a==="documents")&&g.push([`masks.causal(${s})`,F(s)]),n.every(Boolean)||g.push([`masks.padding(torch.tensor([[${n.map(w=>w?"\
True":"False").join(", ")}]]))[0, 0]`,Ne(n,s)]),g}function O(e,t=T(e)){let o=Le(...Z(e,t).map(([,s])=>s)),n=t.keys.length;for(let s of e.flips){let r=Math.floor(
s/n),a=s%n;o[r]?.[a]!==void 0&&(o[r][a]=!o[r][a])}return o}function Ee(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var he=(e,t)=>Ee(e+Math.imul(t+1,1831565813)>>>0);var j=["before","after","renormalised"],B={"-inf":-1/0,"-1e9":-1e9,"-10":-10};function me(e,t,o){let n=2166136261^t;for(let s of new TextEncoder().encode(e))n=Math.
imul(n^s,16777619);return[0,1,2,3].map(s=>3.4*he(n>>>0,4*o+s)-1.7)}function de(e,t,o){let n=t.map(s=>me(s,o,1));return e.map(s=>{let r=me(s,o,0);return n.map(a=>Math.
round(100*(r.reduce((i,l,c)=>i+l*a[c],0)/2))/100+0)})}function D(e){let t=Math.max(...e),o=e.map(s=>Math.exp(s-t)),n=o.reduce((s,r)=>s+r,0);return o.map(s=>s/n)}
function G(e,t,{order:o,fill:n}){if(o==="before"){let l=e.map((c,u)=>t[u]?c:B[n]);return[["filled",l],["softmax",D(l)]]}let s=D(e),r=s.map((l,c)=>t[c]?l:0),a=H(
r),i=[["softmax",s],["hidden",r]];return o==="after"?i:[...i,["rescaled",r.map(l=>l/a)]]}var H=e=>e.reduce((t,o)=>t+o,0);function pe(e){let t=H(e);return t>0?e.reduce((o,n)=>n>0?o-n/t*Math.log(n/t):o,0):NaN}function Se(e,t,o){let n=G(e,t,o).at(-1)[1],
s=G(e.map((i,l)=>t[l]?i:i+1),t,o).at(-1)[1];if(n.some(Number.isNaN))return NaN;let r=0,a=0;return t.forEach((i,l)=>{i?r=Math.max(r,Math.abs(n[l]-s[l])):a+=n[l]}),
Math.max(a,r)}var ee=1e-9;function te(e,t,o){let n=e.map((s,r)=>Se(s,t[r],o));return{felt:n,leaking:n.filter(s=>s>ee).length,lost:n.filter(Number.isNaN).length}}var fe=e=>`[${e.join(", ")}]`,ne=e=>fe(e.map(t=>JSON.stringify(t).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,o=>`\\u${o.
charCodeAt(0).toString(16).padStart(4,"0")}`)));function ue(e,t){let o=T(e),n=Z(e,o).map(([c])=>c),s=o.keys.length,r=O(e,o),a=e.flips.filter(c=>r[Math.floor(c/s)]?.[c%
s]!==void 0).map(c=>[Math.floor(c/s),c%s]),l={before:[`weights = scores.masked_fill(~mask, ${e.fill==="-inf"?'float("-inf")':e.fill}).softmax(-1)`],after:["weig\
hts = scores.softmax(-1) * mask          # rows no longer sum to 1, and the hidden scores stay in them"],renormalised:["weights = scores.softmax(-1) * mask","we\
ights = weights / weights.sum(-1, keepdim=True)"]}[e.order];return["import torch","from plmlib import masks","",...e.preset==="cross"?[`queries = ${ne(o.queries)}`,
`keys = ${ne(o.keys)}`]:[`tokens = ${ne(o.keys)}`],"scores = torch.tensor([",...t.map(c=>`    ${fe(c)},`),"], dtype=torch.float64)","",n.length===1?`mask = ${n[0]}`:
`mask = masks.both(
    ${n.join(`,
    `)},
)`,...a.map(([c,u])=>`mask[${c}, ${u}] = ${r[c][u]?"True":"False"}`),...l,"",e.convention==="mha"?"attn_mask = ~mask    # nn.MultiheadAttention: True = ignore":
"attn_mask = mask     # F.scaled_dot_product_attention: True = may attend","print(weights)",""].join(`
`)}var Ue=["text","source","preset","and_causal","prefix","window","split","padding","pads","flips","scores","seed","fill","order","convention","view","row","colum\
n"],ke=le({words:ce,build:Me});function ge(e){let t=Object.fromEntries(Ue.map(x=>[x,e(x)]));X.includes(t.preset)||(t.preset="causal"),t.fill in B||(t.fill="-inf"),
j.includes(t.order)||(t.order="before");let o=T(t),{queries:n,keys:s}=o,r=O(t,o),a=$e(t.scores,n.length,s.length),i=a?t.scores:de(n,s,t.seed),l={order:t.order,fill:t.
fill},c=i.map((x,g)=>G(x,r[g],l).at(-1)[1]),u=(x,g)=>Math.max(0,Math.min(g-1,x));return{state:t,queries:n,keys:s,mask:r,own:a,scores:i,how:l,weights:c,plain:i.map(
D),...te(i,r,l),after:te(i,r,{order:"after",fill:t.fill}),row:u(t.row,n.length),column:u(t.column,s.length),allowed:r.flat().filter(Boolean).length}}var $e=(e,t,o)=>e.
length===t&&e.every(n=>Array.isArray(n)&&n.length===o&&n.every(s=>Math.abs(s)<=20));function Me(e){let{t,get:o}=e,n=ge(o),s=()=>n.queries.length,r=(h,...m)=>()=>m.
includes(o(h)),a=h=>m=>e.set({[h]:m,flips:[],scores:[]});e.head.append(ae(e,{question:()=>t("question",{n:n.queries.length}),step:1,right(h){let{leaking:m}=n.after;
return[h===m,t(h===m?"right":"wrong",{count:m,n:n.queries.length})]}}));let i=(h,m)=>m.map(z=>[z,t(`${h}_${z}`)]),l=h=>{let m=I(h).length;return m<4||m>24?t("le\
ngth",{count:m}):""};e.controls.append(...[N(e,"preset",{options:X.map(h=>[h,[Ge(h),t(`preset_${h}`)]]),onpick:a("preset")}),ie(e,"and_causal",{when:r("preset",
"window","documents")}),S(e,"prefix",{min:0,max:s,when:r("preset","prefix")}),S(e,"window",{min:1,max:s,when:r("preset","window")}),S(e,"split",{min:1,max:()=>s()-
1,when:r("preset","documents")}),N(e,"order",{options:i("order",j)}),N(e,"fill",{options:Object.keys(B).map(h=>[h,h.replace("-inf","−∞").replace("-","−")]),
when:r("order","before")}),N(e,"padding",{options:i("padding",["none","left","right"]),onpick:a("padding")}),S(e,"pads",{min:1,max:4,when:r("padding","left","ri\
ght")}),Y(e,"text",{bad:l}),Y(e,"source",{bad:l,when:r("preset","cross")})].filter(Boolean));let c=(h,[m,z])=>{let _=n.keys.length,M=!n.mask[m][z],L=new Set(o("\
flips"));for(let[v,k]of h)n.mask[v][k]!==M&&(L.delete(v*_+k)||L.add(v*_+k));e.set({flips:[...L].sort((v,k)=>v-k),row:m,column:z})},u=(h,m)=>{(h!==n.row||m!==n.column)&&
e.set({row:h,column:m})},x=J(e,{label:t("mask"),onfocus:u,ontoggle:e.wants("cells")?c:void 0}),g=J(e,{label:t("weights"),onfocus:u}),w=d("small"),b=Te(t),A=d("s\
pan"),$=S(e,"scores",{label:t("score"),min:-5,max:5,step:.1,read:()=>n.scores[n.row][n.column],write:h=>e.set({scores:n.scores.map((m,z)=>m.map((_,M)=>z===n.row&&
M===n.column?h:_))})}),be=e.wants("scores")&&d("button",{type:"button",class:"plm-button",onclick:()=>e.set({seed:(o("seed")+1)%1e3,scores:[]})},t("redraw"));return e.
stage.append(d("div",{class:"plm-panels"},ze([t("left"),d("small",{},t("corner"))],x.node,N(e,"view",{options:i("view",["mask","bool","scores","plain"])}),N(e,"\
convention",{options:i("convention",["sdpa","mha"]),when:r("view","bool")})),ze([t("weights"),w],g.node)),d("div",{class:"plm-inspect"},d("div",{class:"plm-head\
ing"},A),d("div",{class:"plm-panels"},d("div",{class:"plm-scroll plm-panel",tabindex:"0",role:"group","aria-label":t("inspect")},b.node),d("div",{class:"plm-edi\
t"},$,be)))),se(e,()=>({caption:we(t,n),columns:[t("query"),t("sees"),t("sum"),t("entropy"),t("leak")],rows:n.queries.map((h,m)=>[h,n.keys.filter((z,_)=>n.mask[m][_]).
join(" ")||t("nothing"),...xe(n,m)])})),re(e,()=>ue(n.state,n.scores)),e.beforeDraw(()=>{n=ge(o)}),()=>{let{queries:h,keys:m,mask:z,weights:_,how:M}=n,L=we(t,n),
v=n.state.convention==="mha",k=(p,f,P,_e)=>t("cell",{query:E(h[p]),key:E(m[f]),state:t(z[p][f]?"allowed":"blocked"),kind:_e,value:P}),ye=p=>(p+3)/6,oe={mask:(p,f)=>({
text:z[p][f]?"●":"×",name:k(p,f,W(_[p][f]),t("weight")),kind:z[p][f]?"plm-yes":"plm-no"}),bool:(p,f)=>{let P=z[p][f]!==v;return{text:P?"T":"F",name:k(p,f,P?"\
True":"False",t(`convention_${v?"mha":"sdpa"}`)),kind:z[p][f]?"plm-yes":"plm-no"}},scores:(p,f)=>({text:y(n.scores[p][f],1),name:k(p,f,y(n.scores[p][f],2),t("sc\
ore_word")),heat:ye(n.scores[p][f])}),plain:(p,f)=>({text:W(n.plain[p][f]),name:k(p,f,y(n.plain[p][f],2),t("view_plain")),heat:n.plain[p][f]})};x.update({rows:h,
columns:m,here:[n.row,n.column],cell:oe[n.state.view]??oe.mask}),g.update({rows:h,columns:m,here:[n.row,n.column],sides:["Σ","H",t("leak")],side:p=>xe(n,p),cell:(p,f)=>qe(
t,n,p,f,k)}),R(w,{text:t(`formula_${M.order}`,{fill:n.state.fill.replace("-inf","−∞").replace("-","−")})}),R(A,{text:t("inspect_row",{token:E(h[n.row]),n:n.
row+1})}),b.update(n),$&&($.querySelector("label").textContent=t("score",{query:E(h[n.row]),key:E(m[n.column])})),R(e.finding,{text:L}),e.say(L)}}var W=e=>Number.
isNaN(e)?"NaN":e>.995?"1":e===0?"0":e<.005?"~0":e.toFixed(2).slice(1),xe=({weights:e,felt:t},o)=>[y(H(e[o]),2),y(pe(e[o]),2),Number.isNaN(t[o])?"NaN":t[o]>ee?`⚠\
 ${t[o]<.001?t[o].toExponential(1).replace("-","−"):y(t[o],3)}`:"0"];function qe(e,{mask:t,weights:o},n,s,r){let a=o[n][s],i=r(n,s,Number.isNaN(a)?"NaN":y(a,2),
e("weight"));return Number.isNaN(a)?{text:"NaN",name:i,kind:"plm-nan"}:t[n][s]?{text:W(a),name:i,heat:a}:a===0?{text:"",name:i,kind:"plm-no"}:{text:W(a),name:i,
kind:"plm-leaks",heat:a}}function we(e,{state:t,queries:o,keys:n,allowed:s,leaking:r,lost:a,how:i}){let l=o.length,c={n:l,leaking:r,lost:a,allowed:s,pairs:l*n.length,
fill:t.fill.replace("-inf","−∞").replace("-","−")},u=a?` ${e(i.order==="before"?"finding_nan":"finding_zero",c)}`:"";return e(`finding_${r?i.order==="befo\
re"?"fill":"after":i.order}`,c)+u}var ze=(e,t,...o)=>d("div",{class:"plm-panel"},d("div",{class:"plm-heading"},e),d("div",{class:"plm-scroll"},t),d("div",{class:"\
plm-tools"},o));function Te(e){let t=d("table",{class:"plm-chain"}),o=n=>n===-1/0?"−∞":n<=-1e9?"−1e9":y(n,2);return{node:t,update({state:n,keys:s,scores:r,
mask:a,how:i,row:l,column:c}){let u=[["scores",r[l]],...G(r[l],a[l],i)],x=u.at(-1)[1];t.replaceChildren(d("tbody",{},d("tr",{class:"plm-bars"},d("th",{scope:"ro\
w"},e("weight")),x.map((g,w)=>d("td",{class:a[l][w]?"":"plm-hidden"},d("div",{style:{height:`${Number.isNaN(g)?0:64*g}px`}})))),d("tr",{class:"plm-names"},d("td"),
s.map((g,w)=>d("th",{scope:"col",class:w===c?"plm-here":""},g))),u.map(([g,w],b)=>d("tr",{class:b===u.length-1?"plm-last":""},d("th",{scope:"row"},e(`step_${g}`,
{fill:n.fill})),w.map((A,$)=>d("td",{class:a[l][$]?"":"plm-hidden"},o(A)))))))}}}function Ge(e){let t={bidirectional:()=>q(5),causal:()=>F(5),prefix:()=>K(5,2),
window:()=>Q(5,2),documents:()=>V([0,0,1,1,1]),cross:()=>q(3,5)}[e]();return d("svg",{class:"plm-icon",viewBox:"0 0 20 20","aria-hidden":"true"},t.flatMap((o,n)=>o.
map((s,r)=>d("rect",{x:4*r,y:4*n,width:3.2,height:3.2,rx:.6,opacity:s?1:.22}))))}(globalThis.plm.widgets??={})["mask-builder"]=ke;})();
