(()=>{var{playerView:V,CONFIG:Mt,randomTensors:Tt,measure:Et,race:Ot,SHAPE:C,WORK:y,KEPT:E,macs:O,share:A,crossover:H,memory:W,frames:B,inBytes:b,inThousands:v,grouped:u}=globalThis.
plm.player;var{visible:St,spelled:jt,h:p,set:w,unique:I,tableSwitch:L,copyCode:U,resetButton:Ft,isOpen:Y,cover:z,guess:G,onEnter:Pt,numberBox:N,slider:q,buttons:x,toggles:Ct,
check:S,textbox:At,menu:X,model:Bt,models:zt,short:Nt,fixed:Kt,widget:J,fromBase64:Rt,fromHalf:Dt,within:k,sliderEnds:Vt,accepted:Ht,unpack:Wt,mulberry32:It,uniform:Lt,
tokenise:Ut}=globalThis.plm.ui;var Q=t=>t?"True":"False";function Z(t){let{n:o,batch:e,skeleton:s,layers:a,d:c,heads:r,groups:i,ff:n,gated:l,vocab:d,tied:h,dtype:m}=t,f=s==="seq2seq",g={...t,
attention:"full"},M=2*Object.values(O(g)).reduce((F,P)=>F+P);return["import torch","from torch.utils.flop_counter import FlopCounterMode","from plmlib import fa\
st","from plmlib.config import Config","from plmlib.models import build","","config = Config(",`    skeleton="${s}", n_layers=${a}, d_model=${c}, n_heads=${r},`,
`    n_kv_heads=${Math.max(1,Math.round(r/i))}, d_ff=${n}, gated=${Q(l)},`,`    vocab_size=${d}, tied=${Q(h)}, max_len=${o},`,")",'with torch.device("meta"):  #\
 shapes without memory',"    model = build(config)",`    ids = torch.zeros(${e}, ${o}, dtype=torch.long)`,"    with fast.plain(), FlopCounterMode(display=False)\
 as counter, torch.no_grad():",`        model(${f?"ids, ids":"ids"})`,...s==="causal"?[`    cache = model.new_cache(${e}, ${o})`]:[],"flops = counter.get_total_\
flops()",`print(flops)  # with full attention; the formula gives ${M}`,...s==="causal"?[`size = torch.tensor([], dtype=torch.${m}).element_size()`,"cache_bytes \
= size * sum(layer.kv.numel() for layer in cache)","print(cache_bytes)"]:[],""].join(`
`)}var{chart:tt,ticks:Jt,scatter:Qt,erf:Zt,normalCdf:to,normalPdf:oo,probit:eo,FUNCTIONS:so,points:no,peak:ao,landmarks:co,outputs:ro}=globalThis.plm.chart;var $={"bert-base-uncased":{skeleton:"masked",layers:12,d:768,heads:12,groups:1,ff:3072,gated:!1,vocab:30522,tied:!0},gpt2:{skeleton:"causal",layers:12,d:768,heads:12,
groups:1,ff:3072,gated:!1,vocab:50257,tied:!0},"t5-base":{skeleton:"seq2seq",layers:12,d:768,heads:12,groups:1,ff:3072,gated:!1,vocab:32128,tied:!0},"bart-base":{
skeleton:"seq2seq",layers:6,d:768,heads:12,groups:1,ff:3072,gated:!1,vocab:50265,tied:!0},"llama-7b":{skeleton:"causal",layers:32,d:4096,heads:32,groups:1,ff:11008,
gated:!0,vocab:32e3,tied:!1}};var lt=["n","batch","attention","window","dtype"],dt=["phase","cache","prompt","new","at"];function ot(t){let o=([,e])=>C.every(s=>e[s]===t(s));return Object.entries($).find(o)?.[0]??""}function K(t){let o=Object.fromEntries([...C,...lt,...dt].map(s=>[
s,t(s)])),e=O(o);return{state:o,work:e,total:Object.values(e).reduce((s,a)=>s+a),memory:W(o),share:A(o),crossover:H(o),player:pt(o)}}function pt(t){let o={with:B(
t,!0),without:B(t,!1)},e=o.with.length,s=Math.min(t.at,e),a=r=>r.slice(0,s).reduce((i,n)=>i+n.macs,0),c=o[t.cache?"with":"without"][s-1];return{runs:o,last:e,at:s,
now:c,done:{with:a(o.with),without:a(o.without)}}}function R(t,o,e=20){let s=[];for(let a=4;a<=e;a+=.25)s.push([a,A({...t,attention:o,n:Math.round(2**a)})]);return s}var j=20,ht={projections:1,feed_forward:5,scores:2,head:6,weights:1,cache:3},_=t=>`${(100*t).toFixed(t<.0995?1:0)} %`;function st(t,o){let{t:e,get:s}=t,a=et(e,y,
v),c=et(e,E,b),r=tt({height:260,onpoint:l}),i=p("p",{class:"plm-heading plm-cost-next"}),n=p("p",{class:"plm-note-line"});function l(m){t.wants("n")&&t.set({n:Math.
round(k(t.limits.n,2**m))})}let d=p("div",{},p("div",{class:"plm-cost-panels"},p("div",{},a.head,z(t,[a.node,r.node],o.crossover),a.node),p("div",{},c.head,z(t,
[c.node],o.cache),c.node)),i,r.node,n);function h(m,f){let{state:g,total:M,share:F}=m,P=Object.fromEntries(y.map(T=>[T,2*m.work[T]]));w(a.head,{text:e("work",{total:v(
2*M)})}),a.update(P,T=>_(T/(2*M))),w(c.head,{text:e("kept")}),c.update(m.memory,u),w(i,{text:e("curve")}),i.hidden=o.crossover()&&!s("revealed")&&s("guess")==="",
w(n,{text:e(`note_${g.attention}`)}),r.update(mt(e,g,F,m.crossover,f))}return{node:d,update:h}}function mt(t,o,e,s,a){let c=Math.log2(o.n),r=!["full","fused"].includes(
o.attention),i=[{cat:2,points:R(o,o.attention)}];r&&i.push({cat:8,dash:"2 6",points:R(o,"full")});let n=Math.min(j,Math.max(4,c)),l=n>14,d=[{x:n,y:e,cat:2,text:_(
e),dx:l?-9:9,dy:-10}],h=s?Math.log2(s):void 0,m=h>4&&h<j;return m&&d.push({x:h,y:.5,cat:1,text:`n = ${u(s)}`,dx:9,dy:20}),{x:[4,j],y:[0,1],lines:i,marks:d,rule:m?
h:void 0,ticks:{x:[4,8,12,16,20],y:[0,.25,.5,.75,1]},format:f=>`${Math.round(100*f)} %`,formatX:f=>f<j?u(2**f):v(2**f),finding:a,xlabel:t("n_axis"),ylabel:t("sh\
are_axis")}}function et(t,o,e){let s=p("p",{class:"plm-heading"}),a=o.map(i=>{let n=p("i",{class:`plm-cat-${ht[i]}`}),l=p("b"),d=p("small"),h=p("span",{},t(`${e===
b?"kept":"work"}_${i}`)),m=p("li",{},h,p("span",{class:"plm-cost-track"},n),l,d);return{key:i,fill:n,number:l,small:d,row:m}}),c=p("ul",{class:"plm-cost-bars"},
a.map(({row:i})=>i));function r(i,n){let l=Math.max(...Object.values(i),1);for(let{key:d,fill:h,number:m,small:f}of a)w(h,{style:{"--w":`${100*i[d]/l}%`}}),w(m,
{text:e(i[d])}),w(f,{text:n(i[d])})}return{head:s,node:c,update:r}}var nt=8;function at(t){let{t:o,get:e}=t,s=n=>t.limits[n].options.map(l=>[l,o(`${n}_${l}`)]),a=()=>e("view")==="cost",c=()=>e("view")==="player",r=()=>c()&&e("p\
hase")==="decode",i=Object.keys($).map(n=>[n,o(`name_${n}`)]);return[x(t,"view",{options:s("view"),wide:!0}),X(t,"preset",{label:o("preset"),options:i,read:()=>ot(
e),write:n=>t.set($[n])}),D(t,"n",a),D(t,"batch",()=>!0),x(t,"dtype",{options:s("dtype")}),x(t,"attention",{options:s("attention"),when:a}),D(t,"window",()=>a()&&
e("attention")==="window"),x(t,"phase",{options:s("phase"),when:c}),q(t,"prompt",{when:c}),q(t,"new",{when:c}),S(t,"cache",{when:()=>c()&&e("phase")!=="train"}),
q(t,"at",{when:r,max:()=>e("new")}),ft(t)].filter(Boolean)}function D(t,o,e){if(!t.wants(o))return null;let{t:s,get:a,limits:c}=t,r=I(o),i=Math.log2(c[o].high),
n=g=>t.set({[o]:Math.round(k(c[o],g))}),l=()=>n(2**d.valueAsNumber),d=p("input",{type:"range",id:r,min:0,max:i,step:1/nt,oninput:l}),h=N(t,{label:s(o),step:1,put:n});
w(h.node,{min:c[o].low,max:c[o].high});let m=p("div",{class:"plm-row plm-wide-box"},d,h.node),f=p("div",{class:"plm-field"},p("label",{for:r,class:"plm-label"},
s(o)),m);return t.onDraw(()=>{f.hidden=!e();let g=Math.log2(a(o));Math.abs(d.valueAsNumber-g)>.5/nt&&(d.value=g),w(d,{"aria-valuetext":String(a(o)),style:{"--fi\
ll":`${100*g/i}%`}}),h.show(a(o))}),f}function ft(t){if(!t.wants("shape"))return null;let{t:o,limits:e}=t,s=r=>{let i=d=>t.set({[r]:Math.round(k(e[r],d))}),n=N(
t,{label:o(r),step:1,put:i});w(n.node,{min:e[r].low,max:e[r].high}),t.onDraw(()=>n.show(t.get(r)));let l=p("span",{class:"plm-label","aria-hidden":"true"},o(r));
return p("div",{class:"plm-cost-size"},l,n.node)},a={...t,wants:()=>!0},c=e.skeleton.options.map(r=>[r,o(`skeleton_${r}`)]);return p("details",{class:"plm-cost-\
shape plm-wide"},p("summary",{},o("shape")),p("div",{class:"plm-cost-sizes"},["layers","d","heads","groups","ff","vocab"].map(s),x(a,"skeleton",{options:c}),S(a,
"gated"),S(a,"tied")))}var ct={view:{kind:"choice",options:["cost","player"]},n:{kind:"whole",low:1,high:1048576},batch:{kind:"whole",low:1,high:4096},attention:{kind:"choice",options:[
"full","fused","window","linear"]},window:{kind:"whole",low:1,high:65536},dtype:{kind:"choice",options:["float32","float16","int8"]},skeleton:{kind:"choice",options:[
"masked","causal","seq2seq"]},layers:{kind:"whole",low:1,high:256},d:{kind:"whole",low:8,high:32768},heads:{kind:"whole",low:1,high:256},groups:{kind:"whole",low:1,
high:128},ff:{kind:"whole",low:8,high:131072},gated:{kind:"flag"},vocab:{kind:"whole",low:2,high:1048576},tied:{kind:"flag"},phase:{kind:"choice",options:["trai\
n","prefill","decode"]},cache:{kind:"flag"},prompt:{kind:"whole",low:1,high:16},new:{kind:"whole",low:1,high:24},at:{kind:"whole",low:1,high:24},question:{kind:"\
choice",options:["crossover","cache","none"]},controls:{kind:"knobs",options:["view","preset","n","batch","attention","window","dtype","shape","phase","cache","\
prompt","new","at","measure"]}};var rt=J({name:"cost-explorer",limits:ct,build:wt});function wt(t){let{t:o,get:e}=t,s=K(e);t.beforeDraw(()=>{s=K(e)});let a=n=>()=>e("question")===n,c=n=>a(n)()&&
!Y(t),r={cost:st(t,{crossover:a("crossover"),cache:a("cache")})};r.player=V(t);let i=bt(t,()=>s);return t.head.append(i),t.controls.append(...at(t)),t.stage.append(
r.cost.node,r.player.node),L(t,()=>e("view")==="cost"?kt(o,s,c):_t(o,s)),U(t,()=>Z(s.state)),()=>{let n=e("view");for(let d in r)r[d].node.hidden=d!==n;n!=="cos\
t"&&(i.hidden=!0);let l=n==="cost"?xt(o,s,c):yt(o,s);r[n].update(s,l),w(t.finding,{text:l,"data-covered":l===""}),t.say(l)}}var gt=1.1;function bt(t,o){let{t:e}=t,
s=()=>t.get("question");return G(t,{question:()=>e(`question_${s()}`,{n:u(t.get("n")),batch:u(t.get("batch"))}),unit:()=>e(`unit_${s()}`),right(a){let{crossover:c,
memory:r,state:i}=o(),n=s();if(n==="crossover"&&c===null)return[!1,e("no_crossover")];let l=n==="crossover"?c:r.cache/2**20,d=a!==""&&vt(a,l),h=(c??0)/i.d,m={answer:n===
"crossover"?u(l):b(r.cache),times:Number(h.toFixed(2)),exact:u(r.cache)},f=n==="crossover"&&Math.abs(h-6)>.005?"why_other":`why_${n}`;return[d,`${e(d?"right":"w\
rong",m)} ${e(f,m)}`]}})}var vt=(t,o)=>t===o||t>0&&o>0&&Math.abs(Math.log(t/o))<=Math.log(gt);function xt(t,{state:o,share:e,crossover:s,memory:a},c){let r={share:_(
e),n:u(o.n),cross:s===null?"":u(s),cache:b(a.cache),exact:u(a.cache),scores:b(a.scores)},i=s===null?`finding_${o.attention}`:"finding_cross",n=[];c("crossover")||
n.push(t(i,r));let l=o.skeleton==="masked"?"finding_none":"finding_cache";return c("cache")||n.push(t(l,r)),n.join(" ")}function yt(t,{state:o,player:e}){let{at:s,
last:a,now:c,done:r}=e,i=(r.without/r.with).toFixed(1),n={at:s,last:a,reads:c.reads,sees:c.sees,macs:v(c.macs),ratio:i},l=b(c.bytes),d={train:"uncached",prefill:"\
filled",decode:"cached"},h=o.cache?d[o.phase]:"uncached";return`${t(`play_${o.phase}`,n)} ${t(`play_${h}`,{...n,cache:l})}`}function kt(t,{state:o,work:e,total:s,
memory:a},c){let r=c("crossover")?[]:y.map(n=>[t(`work_${n}`),v(2*e[n]),_(e[n]/s)]),i=c("cache")?[]:E.map(n=>[t(`kept_${n}`),b(a[n]),u(a[n])]);return{caption:t(
"caption_cost",{n:u(o.n),batch:u(o.batch)}),columns:["what","amount","exact"].map(n=>t(`column_${n}`)),rows:[...r,...i]}}var $t=["step","reads","macs","bytes","\
reads_without","macs_without"];function _t(t,{player:o}){let{runs:e}=o,s=(a,c)=>[c+1,a.reads,v(a.macs),b(a.bytes),e.without[c].reads,v(e.without[c].macs)];return{
caption:t("caption_play"),columns:$t.map(a=>t(`column_${a}`)),rows:e.with.map(s)}}(globalThis.plm.widgets??={})["cost-explorer"]=rt;})();
