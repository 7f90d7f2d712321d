(()=>{var{chart:ft,ticks:Le,short:Y,fixed:N,visible:At,spelled:Et,h,set:z,unique:Ct,tableSwitch:Tt,table:qe,copyCode:Rt,grid:Ie,shade:De,guess:Ot,slider:V,select:Ue,buttons:Pe,
toggles:Be,check:He,textbox:Ft,widget:Nt}=globalThis.plm.kit;var jt={title:{en:"Sampling lab",zh:"采样实验室"},question:{en:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can i\
t still choose from?",zh:"策略 {name}（{title}）即将抽取第 {step} 个词元。在全部 {all} 个词元中，它还能从多少个里选？"},tokens_unit:{
en:"tokens",zh:"个"},right:{en:"Close: {kept} of {all}. Over the whole text the number runs from {low} to {high}.",zh:"接近：{all} 个中的 {kept} 个。整段文本中，这个数从 {low} 变\
到 {high}。"},wrong:{en:"It is {kept} of {all}. Over the whole text the number runs from {low} to {high}.",zh:"是 {all} 个中的 {kept} 个。整段文本中，这个数从 {low} 变到 {high}\
。"},prompt:{en:"Your own beginning, in English or Chinese",zh:"你的开头，中文或英文"},seed:{en:"Seed of the dice",zh:"骰子的种子"},tokens:{en:"\
Tokens to write",zh:"续写词元数"},recorded:{en:"Recorded with PyTorch; touch anything and this page computes it itself.",zh:"PyTorch 的记录；动一下任何控件，本页就自己计算。"},
loading:{en:"Loading the model…",zh:"正在载入模型……"},live:{en:"Computed in this page, {all} tokens of vocabulary, none left out before softmax.",zh:"\
由本页实时计算；词表 {all} 个词元，softmax 之前一个不少。"},same:{en:" All {n} recorded tokens came out again.",zh:"记录中的 {n} 个词元全部重现。"},
missing:{en:"The model file is not there, so this is the recorded state only.",zh:"找不到模型文件，这里只有记录。"},spare:{en:" The first {n} tok\
ens of the prompt do not fit and are left out.",zh:"提示太长，开头的 {n} 个词元被略去。"},runs:{en:"Continuations",zh:"续写"},strategy:{en:"Str\
ategy {name}",zh:"策略 {name}"},run:{en:"Text of strategy {name}, {title}",zh:"策略 {name} 的文本，{title}"},remove:{en:"Remove strategy {name}",zh:"移除策\
略 {name}"},add:{en:"Add a strategy",zh:"添加策略"},greedy:{en:"greedy",zh:"贪心"},pure:{en:"pure sampling",zh:"纯采样"},penalty:{en:"penalty",zh:"惩罚"},
token:{en:"token {step}: {token}, probability {p}",zh:"第 {step} 个词元：{token}，概率 {p}"},again:{en:", repeats four tokens that stood before",zh:"，与前\
文四词元重复"},facts:{en:"distinct-2 {distinct} · repeated 4-grams {repeated} · {stop}",zh:"distinct-2 {distinct} · 重复四元组 {repeated} · {stop}"},
stop_end:{en:"ended itself",zh:"自行结束"},stop_length:{en:"length limit",zh:"到达长度上限"},stop_full:{en:"context full",zh:"上下文已满"},step:{
en:"Look at token",zh:"查看第几个词元"},reroll:{en:"Throw the die of token {step} again",zh:"重掷第 {step} 个词元的骰子"},before:{en:"the model \
alone",zh:"模型本身"},after:{en:"after the filters",zh:"过滤之后"},bars:{en:"The 30 likeliest tokens, and all the others",zh:"概率最高的 30 个词元，与其余全部"},
strip:{en:"One die for all strategies",zh:"所有策略共用一个骰子"},strip_note:{en:"each token as wide as its probability; above the model alone, below \
after the filters",zh:"每个词元的宽度就是它的概率；上：模型本身，下：过滤之后"},tail:{en:"the {n} others, {kept} of them kept",zh:"其余\
 {n} 个，其中保留 {kept} 个"},cut:{en:"{filter} keeps {kept}",zh:"{filter} 保留 {kept} 个"},temperature:{en:"temperature",zh:"温度"},top_k:{en:"top-\
k",zh:"top-k"},top_p:{en:"top-p",zh:"top-p"},min_p:{en:"min-p",zh:"min-p"},repetition_penalty:{en:"repetition penalty",zh:"重复惩罚"},all_tokens:{en:"all",zh:"\
全部"},order:{en:"Order of the filters, and how many tokens each leaves",zh:"过滤的先后，以及各自留下的词元数"},earlier:{en:"{filter} earlier",
zh:"{filter} 提前"},later:{en:"{filter} later",zh:"{filter} 推后"},stat_kept:{en:"can be drawn",zh:"可被抽取"},stat_kept_note:{en:"of {all}; the {p} nuc\
leus has {n}",zh:"共 {all} 个；{p} 核有 {n} 个"},stat_mass:{en:"of the model’s mass kept",zh:"保留的模型概率"},stat_mass_note:{en:"{lost} cut awa\
y",zh:"切去 {lost}"},stat_entropy:{en:"entropy H in nats",zh:"熵 H（奈特）"},stat_was:{en:"the model alone: {value}",zh:"模型本身：{value}"},stat_exp:{
en:"exp(H): equally likely tokens",zh:"exp(H)：相当于多少个等概率词元"},curve_kept:{en:"Tokens that can be drawn",zh:"可被抽取的词元数"},curve_entropy:{
en:"Entropy of the model alone, in nats",zh:"模型本身的熵（奈特）"},curve_note:{en:"click a step to look at it",zh:"点击某步查看"},finding:{en:"\
Token {step}, strategy {name} ({title}): {kept} of {all} tokens can be drawn; they hold {mass} of the model’s probability. The die {u} draws “{token}”, which ha\
s {p}.",zh:"第 {step} 个词元，策略 {name}（{title}）：{all} 个词元中可抽取 {kept} 个，占模型概率的 {mass}。骰子 {u} 抽中“{token}”，其概率为 {p}。"},
curve_finding:{en:"{what}, from {low} to {high}: {list}",zh:"{what}：从 {low} 到 {high}；{list}"},caption:{en:"Token {step}, strategy {name} ({title}): the \
30 likeliest tokens and the tail",zh:"第 {step} 个词元，策略 {name}（{title}）：概率最高的 30 个词元与尾部"},column_rank:{en:"rank",zh:"名次"},
column_token:{en:"token",zh:"词元"}};var ot="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",he=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${ot}\\p{L}\\p\
{N}]+|[${ot}]+(?![^${ot}])|[${ot}]+`,"gu"),dt=[],Lt=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;dt[t]=String.fromCharCode(n?
t:e++),Lt.set(dt[t],t)}function ue(t){let e=[],n=new TextEncoder;for(let s of t){let r=s.codePointAt(0);r>=55296&&r<=57343?e.push(237,128|r>>6&63,128|r&63):e.push(
...n.encode(s))}return e}var qt=t=>[...t].map(e=>Lt.get(e));function It({tokens:t,merges:e}){let n=new Map(t.map((o,l)=>[o,l])),s=new Map(e.map((o,l)=>[o,l]));function r(o){
for(;;){let l=1/0,i=null;for(let a=1;a<o.length;a++){let c=s.get(`${o[a-1]} ${o[a]}`);c<l&&([l,i]=[c,[o[a-1],o[a]]])}if(!i)return o;let m=[];for(let a=0;a<o.length;a++)
m.push(o[a]===i[0]&&o[a+1]===i[1]?o[a]+o[++a]:o[a]);o=m}}return{tokens:t,encode:o=>(o.match(he)??[]).flatMap(l=>r(ue(l).map(i=>dt[i])).map(i=>n.get(i))),id:o=>n.
get(o)}}function Dt(t){let e=t.flat(),n=t.flatMap((r,o)=>r.map(()=>o)),s=t.map(()=>[]);for(let r=0;r<e.length;){let o=e[r],l=o<128?1:o<224?2:o<240?3:4,i=l===1?String.
fromCharCode(o):be(e.slice(r,r+l)),m=s[n[i===null?r:r+l-1]];i===null?m.push(o):typeof m.at(-1)=="string"?m.push(m.pop()+i):m.push(i),r+=i===null?1:l}return s}var ge=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0});function be(t){try{return ge.decode(Uint8Array.from(t))}catch{return null}}function rt(t){let e=atob(t),n=new Uint8Array(e.length);for(let s=0;s<e.length;s++)n[s]=e.charCodeAt(s);return n}function ht(t){let e=new Float32Array(t.length),
n=new Uint32Array(e.buffer);for(let s=0;s<t.length;s++){let r=t[s],o=(r&32768)<<16,l=r>>10&31,i=r&1023;l===0?e[s]=(o?-1:1)*i*2**-24:n[s]=o|(l===31?255:l+112)<<23|
i<<13}return e}function Ut(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),n=t.byteLength<8?1/0:Number(e.getBigUint64(0,!0));if(8+n>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let{__metadata__:s={},...r}=JSON.parse(new TextDecoder().decode(t.subarray(8,8+n))),o={};for(let[l,{dtype:i,
shape:m,data_offsets:[a,c]}]of Object.entries(r)){if(8+n+c>t.byteLength)throw new RangeError(`the model file is damaged: ${l} is cut short`);let p=t.slice(8+n+a,
8+n+c).buffer;if(i==="F16")o[l]={shape:m,data:ht(new Uint16Array(p))};else if(i==="F32")o[l]={shape:m,data:new Float32Array(p)};else throw new RangeError(`${l} \
is stored as ${i}; a model file holds F16 or F32`)}return{tensors:o,metadata:s}}var we=Math.SQRT2,ut=Math.sqrt(2/Math.PI),at=.044715;function ye(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){
let r=2*e,o=r;for(let l=1;r>1e-17*o;l++)o+=r*=2*e*e/(2*l+1);return Math.sign(t)*n*o}let s=e;for(let r=60;r>0;r--)s=e+r/2/s;return Math.sign(t)*(1-n/s)}var Pt=t=>(1+
ye(t/we))/2,ke=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI),st=t=>1/(1+Math.exp(-t)),Bt=t=>ut*(t+at*t**3),Ht=Math.tanh(ut),lt={gelu:[t=>t*Pt(t),t=>Pt(t)+t*ke(t)],gelu_tanh:[
t=>.5*t*(1+Math.tanh(Bt(t))),t=>{let e=Math.tanh(Bt(t));return .5*(1+e)+.5*t*(1-e*e)*ut*(1+3*at*t*t)}],gelu_sigmoid:[t=>t*st(1.702*t),t=>{let e=st(1.702*t);return e+
1.702*t*e*(1-e)}],relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:[t=>t*st(t),t=>{let e=st(t);return e+t*e*(1-e)}],tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:[(t,e=1)=>lt.
silu[0](t)*e,(t,e=1)=>lt.silu[1](t)*e],printed:[t=>.5*t*(1+Ht*(t+at*t**3)),t=>.5*(1+Ht*(2*t+4*at*t**3))]};function Jt(t,e){let{d_model:n,n_heads:s,d_head:r,n_layers:o,vocab_size:l,max_len:i}=t,m=g=>{if(!e[g])throw new RangeError(`the model file has no tensor named ${g}`);
return e[g].data},a=g=>({W:m(`${g}.weight`),b:e[`${g}.bias`]?.data}),c=g=>({g:m(`${g}.weight`),b:m(`${g}.bias`),eps:t.norm_eps}),p=m("embed.tokens.weight"),d=m(
"embed.positions.weight"),u=t.tied?{W:p}:a("head"),v=t.norm_place==="pre",x=v&&c("norm"),_=Array.from({length:o},(g,f)=>({qkv:a(`layers.${f}.attention.qkv`),out:a(
`layers.${f}.attention.out`),up:a(`layers.${f}.feed_forward.up`),down:a(`layers.${f}.feed_forward.down`),norm1:c(`layers.${f}.attention_norm`),norm2:c(`layers.${f}\
.feed_forward_norm`)})),[b]=lt[t.activation]??[];if(!b)throw new RangeError(`the page knows no activation named ${t.activation}`);function w(g=i){let f=()=>Array.
from({length:o},()=>new Float32Array(g*s*r));return{length:0,k:f(),v:f()}}function S(g,f=w(),C=!1){let M=g.length,A=f.length;if(M===0)throw new RangeError("give\
 the model at least one token");if(A+M>i)throw new RangeError(`${A+M} tokens, but the model has ${i} positions`);let y=new Float32Array(M*n);for(let $=0;$<M;$++){
if(!(g[$]>=0&&g[$]<l))throw new RangeError(`token ids lie in 0..${l-1}, got ${g[$]}`);for(let E=0;E<n;E++)y[$*n+E]=p[g[$]*n+E]+d[(A+$)*n+E]}for(let $=0;$<o;$++){
let{qkv:E,out:R,up:j,down:L,norm1:Q,norm2:U}=_[$],k=F=>X(R,xe(X(E,F,M),M,f.k[$],f.v[$],A,s,r),M),T=F=>X(L,_e(X(j,F,M),b),M);v?(y=it(y,k(tt(y,M,Q))),y=it(y,T(tt(
y,M,U)))):(y=tt(it(y,k(y)),M,Q),y=tt(it(y,T(y)),M,U))}f.length=A+M,C||(y=y.subarray((M-1)*n));let O=C?M:1;return X(u,v?tt(y,O,x):y,O)}return{config:t,newCache:w,
forward:S}}var Vt=({length:t,k:e,v:n})=>({length:t,k:e.map(s=>s.slice()),v:n.map(s=>s.slice())});function xe(t,e,n,s,r,o,l){let i=o*l,m=1/Math.sqrt(l),a=new Float32Array(
e*i),c=new Float32Array(r+e);for(let p=0;p<e;p++){n.set(t.subarray((3*p+1)*i,(3*p+2)*i),(r+p)*i),s.set(t.subarray((3*p+2)*i,(3*p+3)*i),(r+p)*i);let d=r+p+1;for(let u=0;u<
o;u++){let v=3*p*i+u*l,x=p*i+u*l,_=-1/0,b=0;for(let w=0;w<d;w++){let S=w*i+u*l,g=0;for(let f=0;f<l;f++)g+=t[v+f]*n[S+f];c[w]=g*m,c[w]>_&&(_=c[w])}for(let w=0;w<
d;w++)b+=c[w]=Math.exp(c[w]-_);for(let w=0;w<d;w++){let S=c[w]/b,g=w*i+u*l;for(let f=0;f<l;f++)a[x+f]+=S*s[g+f]}}}return a}function X({W:t,b:e},n,s){let r=n.length/
s,o=t.length/r,l=new Float32Array(s*o),i=o-o%4;for(let m=0;m<i;m+=4){let a=m*r,c=a+r,p=c+r,d=p+r;for(let u=0,v=0,x=m;u<s;u++,v+=r,x+=o){let _=0,b=0,w=0,S=0;for(let g=0;g<
r;g++){let f=n[v+g];_+=f*t[a+g],b+=f*t[c+g],w+=f*t[p+g],S+=f*t[d+g]}l[x]=_,l[x+1]=b,l[x+2]=w,l[x+3]=S}}for(let m=i;m<o;m++)for(let a=0;a<s;a++)for(let c=0;c<r;c++)
l[a*o+m]+=n[a*r+c]*t[m*r+c];if(e)for(let m=0;m<l.length;m++)l[m]+=e[m%o];return l}function tt(t,e,{g:n,b:s,eps:r}){let o=t.length/e,l=new Float32Array(t.length);
for(let i=0;i<t.length;i+=o){let m=0,a=0;for(let p=i;p<i+o;p++)m+=t[p]/o;for(let p=i;p<i+o;p++)a+=(t[p]-m)**2/o;let c=1/Math.sqrt(a+r);for(let p=0;p<o;p++)l[i+p]=
(t[i+p]-m)*c*n[p]+(s?s[p]:0)}return l}function it(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function _e(t,e){for(let n=0;n<t.length;n++)t[n]=e(t[n]);return t}var Z=["temperature","top_k","top_p","min_p"];var B={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function gt(t){let e=Float32Array.from(t),n=new Float64Array(e.length),s=new Uint32Array(e.length);
for(let o=0;o<e.length;o++)e[o]+=0;let r=new Uint32Array(e.buffer);for(let o=0;o<n.length;o++)n[o]=(r[o]>>>31?r[o]:2147483647-r[o])*2**21+o;n.sort();for(let o=0;o<
s.length;o++)s[o]=n[o]%2**21;return s}function Kt(t,e,n){let s=Float32Array.from(t);for(let r of new Set(e))s[r]=t[r]>0?t[r]/n:t[r]*n;return s}function pt(t,e,n,s){
let r=new Float64Array(n),o=t[e[0]],l=0;for(let i=0;i<n;i++)l+=r[i]=i===0?1:s===0?0:Math.exp((t[e[i]]-o)/s);for(let i=0;i<n;i++)r[i]/=l;return r}function bt(t,e){
if(e>=1)return t.length;let n=1,s=t[0];for(;n<t.length&&s<e-1e-6;)s+=t[n++];return n}function Qt(t,e,n=Z,s=gt(t)){let{temperature:r,top_k:o,top_p:l,min_p:i}={...B,
...e},m=[],a=s.length,c=1;for(;a>1&&t[s[a-1]]===-1/0;)a--;for(let p of n){if(p==="temperature"&&(c=r),c===0&&(a=1),p==="top_k"&&o>0&&(a=Math.min(a,o)),p==="top_\
p"&&l<1&&(a=bt(pt(t,s,a,c),l)),p==="min_p"&&i>0){let d=t[s[0]]+c*(Math.log(i)-1e-6);for(;a>1&&t[s[a-1]]<d;)a--}m.push(a)}return{kept:a,probs:pt(t,s,a,c),stages:m}}
function Yt(t,e){let n=0,s=0;for(let o=0;o<t.length;o++)t[o]>0&&(n+=t[o],s=o);let r=0;for(let o=0;o<s;o++)if((r+=t[o])>e*n)return o;return s}function wt(t){let e=0;
for(let n of t)n>0&&(e-=n*Math.log(n));return e}function yt(t,e){let n=t.slice(e-1).map((s,r)=>t.slice(r,r+e).join(" "));return n.length?new Set(n).size/n.length:
1}var Zt=(t,e)=>1-yt(t,e);function ve(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}var Gt=(t,e)=>ve(t+Math.imul(e+1,1831565813)>>>0);var et=(t,e,n={})=>Gt(t+Math.imul(2654435769,n[e]??0)>>>0,e);function kt(t,e,n){let s=n===1?t:Kt(t,e,n),r=gt(s),o=pt(t,r,r.length,1);return{penalty:n,shifted:s,
ranking:r,own:o,ownEntropy:wt(o)}}function xt(t,e,n,s){let{shifted:r,ranking:o,own:l,ownEntropy:i}=t,{kept:m,probs:a,stages:c}=Qt(r,e,n,o),p=Yt(a,s),d=0;for(let u=0;u<
m;u++)d+=l[u];return{ranking:o,own:l,kept:m,probs:a,stages:c,drawn:p,id:o[p],p:l[p],u:s,mass:d,ownEntropy:i,entropy:wt(a)}}var Wt=t=>({cache:Vt(t.cache),from:t.
cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*Xt(t,e,n,{settings:s,order:r,seed:o,rerolls:l,tokens:i,end:m}){let a=[...n],c=Math.min(i,t.
config.max_len-e.from);e.stop=null;for(let p=0;p<c;p++){e.views[p]?.penalty!==s.repetition_penalty&&(e.views[p]=kt(e.logits[p],a,s.repetition_penalty));let d=e.
steps[p]?.id,u=xt(e.views[p],s,r,et(o,p,l));if(e.steps[p]=u,d!==u.id&&(e.logits.length=e.views.length=e.steps.length=p+1),a.push(u.id),u.id===m||p===c-1)break;e.
logits[p+1]||(e.cache.length=e.from+p,e.logits[p+1]=t.forward([u.id],e.cache)),yield p}e.steps.length=a.length-n.length,e.stop=a.at(-1)===m?"end":c<i?"full":"le\
ngth"}var Me=8;function $e(t){let{tensors:e,metadata:n}=Ut(t),s=JSON.parse(n.tokenizer);return{model:Jt(JSON.parse(n.config),e),bpe:It(s),end:s.end}}function te(t){let e=null,
n=0,s=null,r=[],o={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0,busy:!1},l={prompt:null,cache:null,ids:[]};o.recall=a=>{o.tokens=a.tokens.split(
" "),o.vocab=o.tokens.length,o.prompt=a.prompt,o.runs=a.runs.map(({ids:c,p,kept:d,entropy:u,stop:v})=>({recorded:!0,version:0,stop:v,logits:[],views:[],steps:c.
map((x,_)=>({id:x,p:p[_],kept:d[_],ownEntropy:u[_]}))})),o.runs[a.selected].logits[a.step]=ht(new Uint16Array(rt(a.logits).buffer))},o.load=a=>{e=$e(a),o.tokens=
e.bpe.tokens,o.vocab=o.tokens.length,o.status="live"},o.follow=a=>{if(!e)return;i(a),a.strategies.forEach((p,d)=>{let{order:u,seed:v,rerolls:x,tokens:_}=a,b={settings:p,
order:u,seed:v,rerolls:x,tokens:_,end:e.end},w=JSON.stringify(b),S=o.runs[d],g=S&&!S.recorded?S:Object.assign(Wt(s),{steps:S?.steps??[],version:0});g.key!==w&&Object.
assign(g,{key:w,job:Xt(e.model,g,l.ids,b)}),o.runs[d]=g}),o.runs.length=a.strategies.length;let c=o.runs[a.selected];r=[c,...o.runs.filter(p=>p!==c)],o.busy=r.some(
({job:p})=>p),o.busy&&(n||=requestAnimationFrame(m))},o.step=(a,c,{strategies:p,order:d,seed:u,rerolls:v})=>{let x=o.runs[a],_=x?.logits[c],b=p[a];if(!_)return null;
let w=b.repetition_penalty;return x.views[c]?.penalty!==w&&(x.views[c]=kt(_,[...o.prompt,...x.steps.slice(0,c).map(({id:S})=>S)],w)),xt(x.views[c],b,d,et(u,c,v))};
function i({prompt:a,tokens:c}){if(s&&l.prompt===a&&l.tokens===c)return;let{model:p,bpe:d,end:u}=e,v=d.encode(a),x=Math.max(1,p.config.max_len-c),_=v.length?v.slice(
-x):[u],b=l.cache??=p.newCache();if(!s||String(_)!==String(l.ids)){let w=0;for(;w<_.length-1&&w<b.length&&_[w]===l.ids[w];)w++;b.length=w,s={cache:b,logits:p.forward(
_.slice(w),b)},l.prompt!==null&&(o.runs=[])}Object.assign(l,{prompt:a,tokens:c,ids:_}),o.prompt=_,o.spare=v.length-_.length}function m(){let a=performance.now()+
Me;for(let c of r)for(c.job&&c.version++;c.job&&performance.now()<a;)c.job.next().done&&(c.job=null);o.busy=r.some(({job:c})=>c),n=o.busy?requestAnimationFrame(
m):0,t()}return o.close=()=>cancelAnimationFrame(n),o}var ee=t=>t.toString(16).toUpperCase().padStart(2,"0"),ct=(t,e)=>Dt(e.map(n=>qt(t[n]??""))),_t=t=>t.flatMap(e=>typeof e=="number"?h("span",{class:"plm-chip"},ee(
e)):At(e)),vt=(t,e)=>_t(ct(t,[e])[0].map(n=>typeof n=="number"?n:n.replace(/ /g,"␣"))),nt=(t,e)=>ct(t,[e])[0].map(n=>typeof n=="number"?`⟨${ee(n)}⟩`:Et(n.
replace(/ /g,"␣"))).join("");function G(t,{temperature:e,top_k:n,top_p:s,min_p:r,repetition_penalty:o}){let i=e===0||n===1||s===0?[t("greedy")]:[e!==1&&`T ${Y(
e)}`,n>0&&`top-k ${n}`,s<1&&`top-p ${Y(s)}`,r>0&&`min-p ${Y(r)}`].filter(Boolean);return[...i.length?i:[t("pure")],...o===1?[]:[`${t("penalty")} ${Y(o)}`]].join(
" · ")}var H="ABCD",K=[1,2,3,6],q=t=>t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %";var I=30,ze=[.02,.05,.1,.2,.3,.5,.75,1];function ne(t){let{t:e}=t,n=Array.from({length:I+1},(m,a)=>Ae(a===I)),s=h("div",{class:"plm-bars-scale","aria-hidden":"t\
rue"}),r=h("div",{class:"plm-cut","aria-hidden":"true"}),o=h("div",{class:"plm-bars-rows"},n.map(({node:m})=>m),r),l=h("div",{class:"plm-bars",role:"img"},s,o);
function i(m,a,c,p){let{ranking:d,own:u,probs:v,kept:x,drawn:_}=a,b=Math.min(I,d.length),w=(A,y)=>{let O=0;for(let $=y;$<A.length;$++)O+=A[$];return O},S=[w(u,b),
w(v,b)],g=Math.max(u[0],v[0],...S),f=ze.find(A=>A>=g)??1;n.forEach((A,y)=>{A.node.hidden=y>=b&&y<I,y<b&&A.update({key:d[y],text:()=>vt(m,d[y]),before:u[y],after:v[y]??
0,cut:y>=x,drawn:y===_,top:f})});let C=d.length-b,M=Math.max(0,x-b);n[I].node.hidden=C===0,n[I].update({key:`${C} ${M}`,text:()=>[e("tail",{n:C,kept:M})],before:S[0],
after:S[1],cut:M===0,drawn:_>=b,top:f}),z(s,{"data-top":q(f),"data-half":q(f/2)}),r.hidden=x>=b,r.hidden||z(r,{"data-text":`✂ ${e("cut",{filter:e(Se(a,c)),kept:x})}`,
style:{"--row":x}}),z(l,{"aria-label":p})}return{node:l,update:i}}var Se=({stages:t,kept:e},n)=>n[t.findIndex(s=>s===e)];function Ae(t){let e=h("span",{class:"p\
lm-bar-name"}),n=h("div",{class:"plm-track"},h("i",{class:"plm-before"}),h("i",{class:"plm-after"})),s=h("span",{class:"plm-bar-number"}),r=h("div",{class:`plm-\
bar-row${t?" plm-tail":""}`},e,n,s),o;return{node:r,update({key:l,text:i,before:m,after:a,cut:c,drawn:p,top:d}){o!==l&&e.replaceChildren(...i()),o=l,z(n,{style:{
"--before":`${(100*m/d).toFixed(2)}%`,"--after":`${(100*a/d).toFixed(2)}%`}}),z(s,{text:c?"":q(a)}),z(r,{"data-cut":c,"data-drawn":p})}}}function oe(t){let e=Array.
from({length:I+1},()=>h("path",{class:"plm-flow"})),n=Array.from({length:2*I},()=>h("span",{class:"plm-flow-name","aria-hidden":"true"})),s=h("span",{class:"plm\
-needle","aria-hidden":"true"}),r=h("div",{class:"plm-strip",role:"img"},h("svg",{viewBox:"0 0 1000 100",preserveAspectRatio:"none",class:"plm-strip-svg","aria-\
hidden":"true"},e),n,s);function o(l,i,m){let{ranking:a,own:c,probs:p,kept:d,drawn:u,u:v}=i,x=Math.min(I,a.length),_=0,b=0,w=0,S=(g,f,C,M,A)=>{if(C<.055||w>=n.length)
return;let y=n[w++];y.hidden=!1,y.replaceChildren(...vt(l,g)),z(y,{"data-lane":M,"data-on":A,style:{"--x":f,"--w":C}})};e.forEach((g,f)=>{let C=f===I,M=C?d<=x:f>=
d,A=C?1:f<x?_+c[f]:_,y=C?1:b+(p[f]??0),[O,$,E,R]=[_,A,y,b].map(L=>(1e3*L).toFixed(1)),j=C&&d>x?!0:!M;z(g,{d:j?`M${O} 0H${$}V30C${$} 52 ${E} 46 ${E} 68V100H${R}V\
68C${R} 46 ${O} 52 ${O} 30Z`:`M${O} 0H${$}V30H${O}Z`,"data-cut":M,"data-odd":f%2===1,"data-tail":C,"data-drawn":u===f||C&&u>=x}),!C&&f<x&&(S(a[f],_,c[f],"own",f===
u),M||S(a[f],b,p[f],"after",f===u)),[_,b]=[A,y]});for(let g of n.slice(w))g.hidden=!0;z(s,{"data-u":`u = ${v.toFixed(3)}`,style:{"--x":v}}),z(r,{"aria-label":m})}
return{node:r,update:o}}var Ee=7;function se(t,{onpick:e,onremove:n}){let{t:s}=t,r=[0,1,2,3].map(l=>Ce(t,l,{onpick:e,onremove:n})),o=h("div",{class:"plm-runs"},r.map(l=>l.node));return{
node:o,update(l,i){r.forEach((m,a)=>{m.node.hidden=a>=i.strategies.length,!m.node.hidden&&l.runs[a]&&m.update(l,i,l.runs[a])}),z(o,{"aria-label":s("runs")})}}}function Ce({
t,wants:e},n,{onpick:s,onremove:r}){let o=[],l=h("span"),i=h("button",{type:"button",class:"plm-run-head",onclick:()=>s(n)},h("span",{class:"plm-letter","aria-h\
idden":"true"},H[n]),l),m=e("strategies")&&h("button",{type:"button",class:"plm-run-remove","aria-label":t("remove",{name:H[n]}),onclick:()=>r(n)},"×"),a=h("sp\
an",{class:"plm-prompt"}),c=h("div",{class:"plm-run-text",role:"listbox",tabindex:"0",onkeydown:b,onclick:w}),p=h("p",{class:"plm-run-facts"}),d=h("section",{class:`\
plm-run plm-cat-${K[n]}`,"aria-label":t("strategy",{name:H[n]})},h("div",{class:"plm-run-top"},i,m),h("div",{class:"plm-run-body"},a,c),p),u=0,v=0,x,_;function b(g){
let f={ArrowRight:u+1,ArrowDown:u+1,ArrowLeft:u-1,ArrowUp:u-1,Home:0,End:v-1}[g.key];f!==void 0&&(g.preventDefault(),s(n,Math.max(0,Math.min(v-1,f))))}function w(g){
let f=o.indexOf(g.target.closest("[role=option]"));f>=0&&s(n,f)}function S(g,f,C){let{tokens:M,prompt:A}=g,y=f.selected===n,O=[C.version,y,f.step,A,G(t,f.strategies[n]),
f.strategies.length].join();if(x===C&&_===O)return;[x,_]=[C,O];let $=C.steps.map(({id:j})=>j),E=ct(M,[...A,...$]),R=Te($,4);for(u=Math.min(f.step,$.length-1),v=
$.length,z(d,{"data-current":y}),z(l,{text:G(t,f.strategies[n])}),z(i,{"aria-pressed":y}),m&&(m.hidden=f.strategies.length<=2),re(a,A,E.slice(0,A.length).flat());o.
length<$.length;)o.push(c.appendChild(h("span",{role:"option",id:`${c.id}-${o.length}`})));o.forEach((j,L)=>{if(j.hidden=L>=$.length,j.hidden)return;let{id:Q,p:U}=C.
steps[L],k=y&&L===u;re(j,Q,E[A.length+L]),z(j,{class:`plm-token${R[L]?" plm-loop":""}`,"aria-selected":k,style:{"--s":Math.min(1,-Math.log(U)/Ee).toFixed(2)},"a\
ria-label":t("token",{step:L+1,token:nt(M,Q),p:q(U)})+(R[L]?t("again"):"")})}),z(c,{"aria-label":t("run",{name:H[n],title:G(t,f.strategies[n])}),"aria-activedes\
cendant":o[u]?.id}),z(p,{text:t("facts",{distinct:N(yt($,2),2),repeated:N(Zt($,4),2),stop:C.stop?t(`stop_${C.stop}`):"…"})})}return c.id=`plm-run-${Math.random().
toString(36).slice(2,8)}`,{node:d,update:S}}function re(t,e,n){let s=JSON.stringify([e,n]);t.dataset.key!==s&&(t.dataset.key=s,t.replaceChildren(..._t(n)))}function Te(t,e){
let n=new Set;return t.map((s,r)=>{if(r<e-1)return!1;let o=t.slice(r-e+1,r+1).join(" "),l=n.has(o);return n.add(o),l})}var Re=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Mt=t=>JSON.stringify(t).replace(Re,e=>`\\u${e.charCodeAt(0).toString(
16).padStart(4,"0")}`);function ae({model:t,prompt:e,seed:n,rerolls:s,tokens:r,order:o},l,i){let{repetition_penalty:m,...a}=l,c=Object.keys(B).filter(d=>d in a&&
a[d]!==B[d]).map(d=>`${d}=${a[d]}`);o.join()!==Z.join()&&c.push(`order=(${o.map(Mt).join(", ")})`);let p=Object.keys(s).filter(d=>s[d]).map(d=>`${d}: ${et(n,Number(
d),s)}`);return["import torch","from plmlib import sampling",...t==="none"?[]:["from plmlib.course import load"],"from plmlib.prng import Mulberry32","",t==="no\
ne"?"# model and tokenizer are the ones you gave to SamplingLab":`model, tokenizer, _ = load(${Mt(t)})`,`ids = tokenizer.encode(${Mt(e)})${i>0?`[${i}:]`:""} or \
[tokenizer.eos]`,`dice = Mulberry32(${n})`,...p.length?[`again = {${p.join(", ")}}  # dice that were thrown again`]:[],`for step in range(${r}):`,"    with torc\
h.inference_mode():","        logits = model(torch.tensor([ids]))[0, -1]",...m===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${m})`],...c.
length?[`    logits = sampling.filter(logits, ${c.join(", ")})`]:[],"    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # li\
keliest first",p.length?"    u = dice.random()":null,`    ids.append(int(ranked[sampling.draw_with(probs, ${p.length?"again.get(step, u)":"dice.random()"})]))`,
"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].filter(d=>d!==null).join(`
`)}var Oe=[void 0,"9 6","2 7","14 5 2 5"];function le({t},{onpick:e,length:n}){let s=c=>e(Math.max(0,Math.min(n()-1,Math.round(c)-1))),r=ft({height:250,onpoint:s}),
o=ft({height:250,onpoint:s}),l=(c,{node:p})=>h("div",{},h("p",{class:"plm-heading"},t(c),h("small",{},t("curve_note"))),p),i,m,a=h("div",{class:"plm-curves"},l(
"curve_kept",r),l("curve_entropy",o));return{node:a,update({runs:c,vocab:p},d){let u=[...c.map(({version:b})=>b),d.selected,d.step].join();if(i===c.at(-1)&&m===
u)return;[i,m]=[c.at(-1),u],z(a,{"data-open":K[d.selected]});let v=[1,Math.max(2,...c.map(({steps:b})=>b.length))],x=(b,w,S,g,f,C)=>{let M=c.map(({steps:E})=>E.
map((R,j)=>[j+1,g(R)])),A=M.flat().map(([,E])=>E),y=f(Math.min(...A)),O=f(Math.max(...A)),$=c.map(({steps:E},R)=>E[d.step]?`${H[R]} ${f(g(E[d.step]))}`:"").filter(
Boolean).join(", ");b.update({x:v,y:S,format:f,ticks:{y:C},rule:d.step+1,finding:t("curve_finding",{what:t(w),low:y,high:O,list:$}),lines:M.map((E,R)=>({cat:K[R],
dash:Oe[R],points:E})).filter(({points:E})=>E.length>1),marks:Fe(M.flatMap((E,R)=>E[d.step]?[{x:d.step+1,y:E[d.step][1],cat:K[R],text:H[R],dx:9,dy:5}]:[]),(S[1]-
S[0])/14)})},_=Math.ceil(Math.log10(p));x(r,"curve_kept",[-.12,_],b=>Math.log10(b.kept),b=>String(Math.round(10**b)),Array.from({length:_+1},(b,w)=>w)),x(o,"cur\
ve_entropy",[0,Math.ceil(Math.log(p))],b=>b.ownEntropy,b=>N(b,b%1?2:0))}}}function Fe(t,e){let n=t.sort((s,r)=>s.y-r.y);return n.forEach((s,r)=>{let o=n[r-1];!o||
s.y-o.y>e||(s.text=[...o.text,s.text].sort().join(""),o.text="")}),n}function ie(t,e){if(!t.wants("top_k"))return null;let n=Ct("top_k"),s=t.t("top_k"),r=i=>t.set({top_k:i>=e()?0:i}),o=h("input",{type:"range",id:n,min:0,max:100,step:1,
oninput:()=>r(Math.round(e()**(o.valueAsNumber/100)))}),l=h("input",{type:"number",min:0,step:1,"aria-label":s,onchange:()=>l.valueAsNumber>=0&&r(Math.round(l.valueAsNumber))});
return t.onDraw(()=>{let i=t.get("top_k"),m=i===0?100:100*Math.log(i)/Math.log(e());Math.round(e()**(o.valueAsNumber/100))!==(i||e())&&(o.value=m),l.valueAsNumber!==
i&&(l.value=i),z(l,{max:e()}),z(o,{"aria-valuetext":i===0?t.t("all_tokens"):i,style:{"--fill":`${m}%`}})}),h("div",{class:"plm-field"},h("label",{for:n,class:"p\
lm-label"},s),h("div",{class:"plm-row"},o,l))}function pe(t,{get:e,onmove:n}){if(!t.wants("order"))return null;let{t:s}=t,r=[0,1,2,3].map(l=>{let i=h("span"),m=h(
"b"),a=(d,u)=>h("button",{type:"button",class:"plm-move",onclick:()=>o(l,d)},u),c=l>0&&a(-1,"‹"),p=l<3&&a(1,"›");return{name:i,count:m,left:c,right:p,node:h(
"li",{},h("span",{class:"plm-pipe-name"},c,i,p),m)}});function o(l,i){let m=[...e()[0]];[m[l],m[l+i]]=[m[l+i],m[l]],n(m);let a=r[l+i];(i<0?a.left||a.right:a.right||
a.left).focus()}return{node:h("div",{class:"plm-field",role:"group","aria-label":s("order")},h("span",{class:"plm-label"},s("order")),h("ol",{class:"plm-pipe"},
r.map(({node:l})=>l))),update(){let[l,i]=e();r.forEach(({name:m,count:a,left:c,right:p,node:d},u)=>{let v=s(l[u]);z(m,{text:v}),z(a,{text:String(i[u]??"")}),z(d,
{"data-cuts":u>0&&i[u]<i[u-1]}),c&&z(c,{"aria-label":s("earlier",{filter:v})}),p&&z(p,{"aria-label":s("later",{filter:v})})})}}}function ce({t}){let e=["kept","\
mass","entropy","exp"].map(n=>{let s=h("b"),r=h("small");return{value:s,note:r,node:h("div",{class:"plm-stat"},s,h("span",{},t(`stat_${n}`)),r)}});return{node:h(
"div",{class:"plm-stats"},e.map(({node:n})=>n)),update({kept:n,own:s,mass:r,entropy:o,ownEntropy:l,ranking:i},{top_p:m}){let a=m>0&&m<1?m:.9,c=bt(Float64Array.from(
s).sort().reverse(),a),p=[[String(n),t("stat_kept_note",{all:i.length,p:Y(a),n:c})],[q(r),t("stat_mass_note",{lost:q(1-r)})],[N(o,2),t("stat_was",{value:N(l,2)})],
[N(Math.exp(o),1),t("stat_was",{value:N(Math.exp(l),1)})]];e.forEach(({value:d,note:u},v)=>{z(d,{text:p[v][0]}),z(u,{text:p[v][1]})})}}}var J=(t,e,n,s)=>Number.isFinite(t)?Math.min(n,Math.max(e,t)):s,Ne=t=>({temperature:J(t?.temperature,0,3,B.temperature),top_k:Math.round(J(t?.top_k,0,2**21,B.top_k)),
top_p:J(t?.top_p,0,1,B.top_p),min_p:J(t?.min_p,0,1,B.min_p),repetition_penalty:J(t?.repetition_penalty,1,2,B.repetition_penalty)});function $t(t){let e=[...t.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,t.get("strategies")?.length??0))).map(Ne),n=t.get("order"),s=t.get("model");return{strategies:e,
model:/^[a-z0-9-]+$/.test(s)?s:"none",prompt:String(t.get("prompt")).slice(0,400),order:[...n].sort().join()===[...Z].sort().join()?n:Z,seed:Math.round(J(t.get(
"seed"),0,2**32-1,0)),tokens:Math.round(J(t.get("tokens"),1,100,40)),rerolls:t.get("rerolls")??{},selected:Math.round(J(t.get("selected"),0,e.length-1,0)),step:Math.
round(J(t.get("step"),0,99,0))}}var me=["prompt","strategies","order","seed","tokens","rerolls"],zt=(t,e)=>JSON.stringify(me.map(n=>t.state[n]))===JSON.stringify(
me.map(n=>e[n]));var fe=Nt({words:jt,build:je});function je(t){let{t:e}=t,n=te(()=>{a(),U()}),s=t.get("recorded"),r=$t(t),o=null,l=!1,i=!1,m="";n.recall(s),t.onDraw(()=>{r=$t(t);
let k=t.get("model_file");k?.byteLength&&n.status!=="live"&&b(new Uint8Array(k.buffer,k.byteOffset,k.byteLength)),n.follow(r),a()}),t.onClose(n.close);function a(){
let k=n.step(r.selected,p(),r);l=!k,o=k??o}let c=()=>n.runs[r.selected]?.steps.length||1,p=()=>Math.min(r.step,c()-1),d=()=>r.strategies[r.selected],u=()=>({name:H[r.
selected],title:G(e,d()),step:p()+1,all:n.vocab}),x={...t,get:k=>d()[k],set:k=>t.set({strategies:r.strategies.map((T,F)=>F===r.selected?{...T,...k}:T)})};function _(){
i||(i=!0,n.status="loading",globalThis.plm?.load?plm.load(`models/${r.model}.js`).then(()=>{b(rt(plm.models[r.model])),n.follow(r),a(),U()}).catch(w):t.set({want_model:!0}))}
function b(k){try{n.load(k)}catch(T){w(T)}}function w(k){n.status="missing",console.warn(k),U()}for(let k of["pointerdown","focusin","keydown","click"])t.root.addEventListener(
k,_);zt(s,r)||_(),t.head.append(Ot(t,{question:()=>e("question",u()),unit:e("tokens_unit"),step:1,right(k){let{kept:T}=o,F=n.runs[r.selected].steps.map(D=>D.kept),
P=Math.abs(k-T)<=Math.max(1,T/5);return[P,e(P?"right":"wrong",{kept:T,all:n.vocab,low:Math.min(...F),high:Math.max(...F)})]}})),t.controls.append(...[Ft(t,"prom\
pt",{}),V(t,"seed",{min:0,max:99}),V(t,"tokens",{min:5,max:60})].filter(Boolean));let S=h("p",{class:"plm-status"}),g=se(t,{onpick:(k,T)=>t.set({selected:k,...T===
void 0?{}:{step:T}}),onremove:k=>t.set({strategies:r.strategies.filter((T,F)=>F!==k),selected:Math.max(0,r.selected-(k<=r.selected))})}),f=t.wants("strategies")&&
h("button",{type:"button",class:"plm-button",onclick:()=>t.set({strategies:[...r.strategies,d()],selected:r.strategies.length})},`+ ${e("add")}`),C={...t,get:()=>p()+
1,set:({step:k})=>t.set({step:k-1})},M=t.wants("reroll")&&h("button",{type:"button",class:"plm-button",onclick:()=>t.set({rerolls:{...r.rerolls,[p()]:(r.rerolls[p()]??
0)+1}})}),A=ne(t),y=oe(t),O=pe(t,{get:()=>[r.order,o?.stages??[]],onmove:k=>t.set({order:k})}),$=ce(t),E=le(t,{onpick:k=>t.set({step:k}),length:c}),R=h("div",{class:"\
plm-lens"}),j=h("p",{class:"plm-legend"},h("span",{class:"plm-key-before"}),e("before"),h("span",{class:"plm-key-after"}),e("after"));R.append(h("div",{class:"p\
lm-lens-bar"},...[V(C,"step",{min:1,max:()=>r.tokens}),M].filter(Boolean)),h("div",{class:"plm-across"},h("p",{class:"plm-heading"},e("strip"),h("small",{},e("s\
trip_note"))),y.node),h("div",{},h("p",{class:"plm-heading"},e("bars")),j,A.node),h("div",{class:"plm-side-panel"},...[V(x,"temperature",{min:0,max:3,step:.01}),
ie(x,()=>n.vocab),V(x,"top_p",{min:0,max:1,step:.01}),V(x,"min_p",{min:0,max:1,step:.01}),V(x,"repetition_penalty",{min:1,max:2,step:.05}),O&&O.node,$.node].filter(
Boolean))),t.stage.append(S,g.node,...f?[f]:[],R,E.node),Tt(t,()=>L()),Rt(t,()=>ae(r,d(),n.spare));function L(){let{ranking:k,own:T,probs:F,kept:P}=o,D=Math.min(
I,k.length),St=mt=>mt.reduce((W,de)=>W+de,0);return{caption:e("caption",u()),columns:[e("column_rank"),e("column_token"),e("before"),e("after")],rows:[...Array.
from(k.slice(0,D),(mt,W)=>[W+1,nt(n.tokens,mt),N(T[W],4),N(F[W]??0,4)]),["…",e("tail",{n:k.length-D,kept:Math.max(0,P-D)}),N(St(T.slice(D)),4),N(St(F.slice(D)),
4)]]}}function Q(){let{kept:k,mass:T,u:F,id:P,p:D}=o;return e("finding",{...u(),kept:k,mass:q(T),u:F.toFixed(3),token:nt(n.tokens,P),p:q(D)})}function U(){if(g.
update(n,{...r,step:p()}),n.status==="live"&&!m&&!n.busy&&zt(s,r)){let T=s.runs.flatMap(({ids:P})=>P),F=n.runs.flatMap(P=>P.steps.map(({id:D})=>D));String(T)===
String(F)&&(m=e("same",{n:T.length}))}if(z(S,{text:e(n.status,{all:n.vocab})+(n.status==="live"?m:"")+(n.spare?e("spare",{n:n.spare}):""),"data-status":n.status}),
z(R,{class:`plm-lens plm-cat-${K[r.selected]}`,"data-stale":l}),f&&(f.hidden=r.strategies.length>=4),M&&z(M,{text:e("reroll",{step:p()+1})}),E.update(n,{...r,step:p()}),
l)return;let k=Q();A.update(n.tokens,o,r.order,k),y.update(n.tokens,o,k),O?.update(),$.update(o,d()),z(t.finding,{text:k}),t.say(k)}return U}(globalThis.plm.widgets??={})["sampling-lab"]=fe;})();
