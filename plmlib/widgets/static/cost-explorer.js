(()=>{var{playerView:V,CONFIG:Mt,randomTensors:Tt,measure:Et,race:Ot,SHAPE:C,WORK:k,KEPT:E,macs:O,share:A,crossover:H,memory:W,frames:B,inBytes:b,inThousands:v,grouped:u}=globalThis.
plm.player;var{visible:St,spelled:jt,h:d,set:w,unique:I,tableSwitch:L,copyCode:U,resetButton:Ft,isOpen:Y,cover:z,guess:G,onEnter:Pt,numberBox:N,slider:q,buttons:x,toggles:Ct,
check:S,textbox:At,menu:X,model:Bt,models:zt,short:Nt,fixed:Kt,widget:J,fromBase64:Rt,fromHalf:Dt,within:y,sliderEnds:Vt,accepted:Ht,unpack:Wt,mulberry32:It,uniform:Lt,
tokenise:Ut}=globalThis.plm.ui;var Q=t=>t?"True":"False";function Z(t){let{n:o,batch:s,skeleton:n,layers:a,d:c,heads:r,groups:i,ff:e,gated:l,vocab:p,tied:h,dtype:m}=t,f=n==="seq2seq",g={...t,
attention:"full"},M=2*Object.values(O(g)).reduce((F,P)=>F+P);return["import torch","from torch.utils.flop_counter import FlopCounterMode","from plmlib import fa\
st","from plmlib.config import Config","from plmlib.models import build","","config = Config(",`    skeleton="${n}", n_layers=${a}, d_model=${c}, n_heads=${r},`,
`    n_kv_heads=${Math.max(1,Math.round(r/i))}, d_ff=${e}, gated=${Q(l)},`,`    vocab_size=${p}, tied=${Q(h)}, max_len=${o},`,")",'with torch.device("meta"):  #\
 shapes without memory',"    model = build(config)",`    ids = torch.zeros(${s}, ${o}, dtype=torch.long)`,"    with fast.plain(), FlopCounterMode(display=False)\
 as counter, torch.no_grad():",`        model(${f?"ids, ids":"ids"})`,...n==="causal"?[`    cache = model.new_cache(${s}, ${o})`]:[],"flops = counter.get_total_\
flops()",`print(flops)  # with full attention; the formula gives ${M}`,...n==="causal"?[`size = torch.tensor([], dtype=torch.${m}).element_size()`,"cache_bytes \
= size * sum(layer.kv.numel() for layer in cache)","print(cache_bytes)"]:[],""].join(`
`)}var{chart:tt,ticks:Jt,scatter:Qt,erf:Zt,normalCdf:to,normalPdf:oo,probit:eo,FUNCTIONS:so,points:no,peak:ao,landmarks:co,outputs:ro}=globalThis.plm.chart;var $={"bert-base-uncased":{skeleton:"masked",layers:12,d:768,heads:12,groups:1,ff:3072,gated:!1,vocab:30522,tied:!0},gpt2:{skeleton:"causal",layers:12,d:768,heads:12,
groups:1,ff:3072,gated:!1,vocab:50257,tied:!0},"t5-base":{skeleton:"seq2seq",layers:12,d:768,heads:12,groups:1,ff:3072,gated:!1,vocab:32128,tied:!0},"bart-base":{
skeleton:"seq2seq",layers:6,d:768,heads:12,groups:1,ff:3072,gated:!1,vocab:50265,tied:!0},"llama-7b":{skeleton:"causal",layers:32,d:4096,heads:32,groups:1,ff:11008,
gated:!0,vocab:32e3,tied:!1}};var lt=["n","batch","attention","window","dtype"],pt=["phase","cache","prompt","new","at"];function ot(t){let o=([,s])=>C.every(n=>s[n]===t(n));return Object.entries($).find(o)?.[0]??""}function K(t){let o=Object.fromEntries([...C,...lt,...pt].map(n=>[
n,t(n)])),s=O(o);return{state:o,work:s,total:Object.values(s).reduce((n,a)=>n+a),memory:W(o),share:A(o),crossover:H(o),player:dt(o)}}function dt(t){let o={with:B(
t,!0),without:B(t,!1)},s=o.with.length,n=Math.min(t.at,s),a=r=>r.slice(0,n).reduce((i,e)=>i+e.macs,0),c=o[t.cache?"with":"without"][n-1];return{runs:o,last:s,at:n,
now:c,done:{with:a(o.with),without:a(o.without)}}}function R(t,o,s=20){let n=[];for(let a=4;a<=s;a+=.25)n.push([a,A({...t,attention:o,n:Math.round(2**a)})]);return n}var j=20,ht={projections:1,feed_forward:5,scores:2,head:6,weights:1,cache:3},_=t=>`${(100*t).toFixed(t<.0995?1:0)} %`;function st(t,o){let{t:s,get:n}=t,a=et(s,k,
v),c=et(s,E,b),r=tt({height:260,onpoint:l}),i=d("p",{class:"plm-heading plm-cost-next"}),e=d("p",{class:"plm-note-line"});function l(m){t.wants("n")&&t.set({n:Math.
round(y(t.limits.n,2**m))})}let p=d("div",{},d("div",{class:"plm-cost-panels"},d("div",{},a.head,z(t,[a.node,r.node],o.crossover),a.node),d("div",{},c.head,z(t,
[c.node],o.cache),c.node)),i,r.node,e);function h(m,f){let{state:g,total:M,share:F}=m,P=Object.fromEntries(k.map(T=>[T,2*m.work[T]]));w(a.head,{text:s("work",{total:v(
2*M)})}),a.update(P,T=>_(T/(2*M))),w(c.head,{text:s("kept")}),c.update(m.memory,u),w(i,{text:s("curve")}),i.hidden=o.crossover()&&!n("revealed")&&n("guess")==="",
w(e,{text:s(`note_${g.attention}`)}),r.update(mt(s,g,F,m.crossover,f))}return{node:p,update:h}}function mt(t,o,s,n,a){let c=Math.log2(o.n),r=!["full","fused"].includes(
o.attention),i=[{cat:2,points:R(o,o.attention)}];r&&i.push({cat:8,dash:"2 6",points:R(o,"full")});let e=Math.min(j,Math.max(4,c)),l=e>14,p=[{x:e,y:s,cat:2,text:_(
s),dx:l?-9:9,dy:-10}],h=n?Math.log2(n):void 0,m=h>4&&h<j;return m&&p.push({x:h,y:.5,cat:1,text:`n = ${u(n)}`,dx:9,dy:20}),{x:[4,j],y:[0,1],lines:i,marks:p,rule:m?
h:void 0,ticks:{x:[4,8,12,16,20],y:[0,.25,.5,.75,1]},format:f=>`${Math.round(100*f)} %`,formatX:f=>f<j?u(2**f):v(2**f),finding:a,xlabel:t("n_axis"),ylabel:t("sh\
are_axis")}}function et(t,o,s){let n=d("p",{class:"plm-heading"}),a=o.map(e=>{let l=d("i",{class:`plm-cat-${ht[e]}`}),p=d("b"),h=d("small"),m=d("span",{},t(`${s===
b?"kept":"work"}_${e}`)),f=d("li",{},m,d("span",{class:"plm-cost-track"},l),p,h);return{key:e,fill:l,number:p,small:h,row:f}}),r=d("ul",{class:s===b?"plm-cost-b\
ars plm-cost-bytes":"plm-cost-bars"},a.map(({row:e})=>e));function i(e,l){let p=Math.max(...Object.values(e),1);for(let{key:h,fill:m,number:f,small:g}of a)w(m,{
style:{"--w":`${100*e[h]/p}%`}}),w(f,{text:s(e[h])}),w(g,{text:l(e[h])})}return{head:n,node:r,update:i}}var nt=8;function at(t){let{t:o,get:s}=t,n=e=>t.limits[e].options.map(l=>[l,o(`${e}_${l}`)]),a=()=>s("view")==="cost",c=()=>s("view")==="player",r=()=>c()&&s("p\
hase")==="decode",i=Object.keys($).map(e=>[e,o(`name_${e}`)]);return[x(t,"view",{options:n("view"),wide:!0}),X(t,"preset",{label:o("preset"),options:i,read:()=>ot(
s),write:e=>t.set($[e])}),D(t,"n",a),D(t,"batch",()=>!0),x(t,"dtype",{options:n("dtype")}),x(t,"attention",{options:n("attention"),when:a}),D(t,"window",()=>a()&&
s("attention")==="window"),x(t,"phase",{options:n("phase"),when:c}),q(t,"prompt",{when:c}),q(t,"new",{when:c}),S(t,"cache",{when:()=>c()&&s("phase")!=="train"}),
q(t,"at",{when:r,max:()=>s("new")}),ft(t)].filter(Boolean)}function D(t,o,s){if(!t.wants(o))return null;let{t:n,get:a,limits:c}=t,r=I(o),i=Math.log2(c[o].high),
e=g=>t.set({[o]:Math.round(y(c[o],g))}),l=()=>e(2**p.valueAsNumber),p=d("input",{type:"range",id:r,min:0,max:i,step:1/nt,oninput:l}),h=N(t,{label:n(o),step:1,put:e});
w(h.node,{min:c[o].low,max:c[o].high});let m=d("div",{class:"plm-row plm-wide-box"},p,h.node),f=d("div",{class:"plm-field"},d("label",{for:r,class:"plm-label"},
n(o)),m);return t.onDraw(()=>{f.hidden=!s();let g=Math.log2(a(o));Math.abs(p.valueAsNumber-g)>.5/nt&&(p.value=g),w(p,{"aria-valuetext":String(a(o)),style:{"--fi\
ll":`${100*g/i}%`}}),h.show(a(o))}),f}function ft(t){if(!t.wants("shape"))return null;let{t:o,limits:s}=t,n=r=>{let i=p=>t.set({[r]:Math.round(y(s[r],p))}),e=N(
t,{label:o(r),step:1,put:i});w(e.node,{min:s[r].low,max:s[r].high}),t.onDraw(()=>e.show(t.get(r)));let l=d("span",{class:"plm-label","aria-hidden":"true"},o(r));
return d("div",{class:"plm-cost-size"},l,e.node)},a={...t,wants:()=>!0},c=s.skeleton.options.map(r=>[r,o(`skeleton_${r}`)]);return d("details",{class:"plm-cost-\
shape plm-wide"},d("summary",{},o("shape")),d("div",{class:"plm-cost-sizes"},["layers","d","heads","groups","ff","vocab"].map(n),x(a,"skeleton",{options:c}),S(a,
"gated"),S(a,"tied")))}var ct={view:{kind:"choice",options:["cost","player"]},n:{kind:"whole",low:1,high:1048576},batch:{kind:"whole",low:1,high:4096},attention:{kind:"choice",options:[
"full","fused","window","linear"]},window:{kind:"whole",low:1,high:65536},dtype:{kind:"choice",options:["float32","float16","int8"]},skeleton:{kind:"choice",options:[
"masked","causal","seq2seq"]},layers:{kind:"whole",low:1,high:256},d:{kind:"whole",low:8,high:32768},heads:{kind:"whole",low:1,high:256},groups:{kind:"whole",low:1,
high:128},ff:{kind:"whole",low:8,high:131072},gated:{kind:"flag"},vocab:{kind:"whole",low:2,high:1048576},tied:{kind:"flag"},phase:{kind:"choice",options:["trai\
n","prefill","decode"]},cache:{kind:"flag"},prompt:{kind:"whole",low:1,high:16},new:{kind:"whole",low:1,high:24},at:{kind:"whole",low:1,high:24},question:{kind:"\
choice",options:["crossover","cache","none"]},controls:{kind:"knobs",options:["view","preset","n","batch","attention","window","dtype","shape","phase","cache","\
prompt","new","at","measure"]}};var rt=J({name:"cost-explorer",limits:ct,build:wt});function wt(t){let{t:o,get:s}=t,n=K(s);t.beforeDraw(()=>{n=K(s)});let a=e=>()=>s("question")===e,c=e=>a(e)()&&
!Y(t),r={cost:st(t,{crossover:a("crossover"),cache:a("cache")})};r.player=V(t);let i=bt(t,()=>n);return t.head.append(i),t.controls.append(...at(t)),t.stage.append(
r.cost.node,r.player.node),L(t,()=>s("view")==="cost"?yt(o,n,c):_t(o,n)),U(t,()=>Z(n.state)),()=>{let e=s("view");for(let p in r)r[p].node.hidden=p!==e;e!=="cos\
t"&&(i.hidden=!0);let l=e==="cost"?xt(o,n,c):kt(o,n);r[e].update(n,l),w(t.finding,{text:l,"data-covered":l===""}),t.say(l)}}var gt=1.1;function bt(t,o){let{t:s}=t,
n=()=>t.get("question");return G(t,{question:()=>s(`question_${n()}`,{n:u(t.get("n")),batch:u(t.get("batch"))}),unit:()=>s(`unit_${n()}`),right(a){let{crossover:c,
memory:r,state:i}=o(),e=n();if(e==="crossover"&&c===null)return[!1,s("no_crossover")];let l=e==="crossover"?c:r.cache/2**20,p=a!==""&&vt(a,l),h=(c??0)/i.d,m={answer:e===
"crossover"?u(l):b(r.cache),times:Number(h.toFixed(2)),exact:u(r.cache)},f=e==="crossover"&&Math.abs(h-6)>.005?"why_other":`why_${e}`;return[p,`${s(p?"right":"w\
rong",m)} ${s(f,m)}`]}})}var vt=(t,o)=>t===o||t>0&&o>0&&Math.abs(Math.log(t/o))<=Math.log(gt);function xt(t,{state:o,share:s,crossover:n,memory:a},c){let r={share:_(
s),n:u(o.n),cross:n===null?"":u(n),cache:b(a.cache),exact:u(a.cache),scores:b(a.scores)},i=n===null?`finding_${o.attention}`:"finding_cross",e=[];c("crossover")||
e.push(t(i,r));let l=o.skeleton==="masked"?"finding_none":"finding_cache";return c("cache")||e.push(t(l,r)),e.join(" ")}function kt(t,{state:o,player:s}){let{at:n,
last:a,now:c,done:r}=s,i=(r.without/r.with).toFixed(1),e={at:n,last:a,reads:c.reads,sees:c.sees,macs:v(c.macs),ratio:i},l=b(c.bytes),p={train:"uncached",prefill:"\
filled",decode:"cached"},h=o.cache?p[o.phase]:"uncached";return`${t(`play_${o.phase}`,e)} ${t(`play_${h}`,{...e,cache:l})}`}function yt(t,{state:o,work:s,total:n,
memory:a},c){let r=c("crossover")?[]:k.map(e=>[t(`work_${e}`),v(2*s[e]),_(s[e]/n)]),i=c("cache")?[]:E.map(e=>[t(`kept_${e}`),b(a[e]),u(a[e])]);return{caption:t(
"caption_cost",{n:u(o.n),batch:u(o.batch)}),columns:["what","amount","exact"].map(e=>t(`column_${e}`)),rows:[...r,...i]}}var $t=["step","reads","macs","bytes","\
reads_without","macs_without"];function _t(t,{player:o}){let{runs:s}=o,n=(a,c)=>[c+1,a.reads,v(a.macs),b(a.bytes),s.without[c].reads,v(s.without[c].macs)];return{
caption:t("caption_play"),columns:$t.map(a=>t(`column_${a}`)),rows:s.with.map(n)}}(globalThis.plm.widgets??={})["cost-explorer"]=rt;})();
