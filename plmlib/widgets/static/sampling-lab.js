(()=>{var{chart:fe,ticks:qt,short:Y,fixed:F,visible:Ae,spelled:Le,h:f,set:S,unique:oe,tableSwitch:Te,table:jt,copyCode:Ce,grid:Pt,shade:Gt,guess:Ue,slider:J,select:It,
buttons:Dt,toggles:Bt,check:Ht,textbox:Ne,widget:Re}=globalThis.plm.kit;var Oe={title:{en:"Sampling lab",zh:"采样实验室"},question:{en:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can i\
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
en:"Entropy of the model, nats",zh:"模型本身的熵（奈特）"},curve_note:{en:"click a step to open it",zh:"点击某步查看"},finding:{en:"Token {step}\
, strategy {name} ({title}): {kept} of {all} tokens can be drawn; they hold {mass} of the model’s probability. The die {u} draws “{token}”, which has {p}.",
zh:"第 {step} 个词元，策略 {name}（{title}）：{all} 个词元中可抽取 {kept} 个，占模型概率的 {mass}。骰子 {u} 抽中“{token}”，其概率为 {p}。"},
curve_finding:{en:"{what}, from {low} to {high}: {list}",zh:"{what}：从 {low} 到 {high}；{list}"},caption:{en:"Token {step}, strategy {name} ({title}): the \
30 likeliest tokens and the tail",zh:"第 {step} 个词元，策略 {name}（{title}）：概率最高的 30 个词元与尾部"},column_rank:{en:"rank",zh:"名次"},
column_token:{en:"token",zh:"词元"}};var se="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ft=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${se}\\p{L}\\p\
{N}]+|[${se}]+(?![^${se}])|[${se}]+`,"gu"),ue=[],Fe=new Map;for(let e=0,t=256;e<256;e++){let n=e>=33&&e<=126||e>=161&&e<=172||e>=174;ue[e]=String.fromCharCode(n?
e:t++),Fe.set(ue[e],e)}function ut(e){let t=[],n=new TextEncoder;for(let r of e){let s=r.codePointAt(0);s>=55296&&s<=57343?t.push(237,128|s>>6&63,128|s&63):t.push(
...n.encode(r))}return t}var qe=e=>[...e].map(t=>Fe.get(t));function je({tokens:e,merges:t}){let n=new Map(e.map((o,a)=>[o,a])),r=new Map(t.map((o,a)=>[o,a]));function s(o){
for(;;){let a=1/0,i=null;for(let c=1;c<o.length;c++){let p=r.get(`${o[c-1]} ${o[c]}`);p<a&&([a,i]=[p,[o[c-1],o[c]]])}if(!i)return o;let h=[];for(let c=0;c<o.length;c++)
h.push(o[c]===i[0]&&o[c+1]===i[1]?o[c]+o[++c]:o[c]);o=h}}return{tokens:e,encode:o=>(o.match(ft)??[]).flatMap(a=>s(ut(a).map(i=>ue[i])).map(i=>n.get(i))),id:o=>n.
get(o)}}function Pe(e){let t=e.flat(),n=e.flatMap((s,o)=>s.map(()=>o)),r=e.map(()=>[]);for(let s=0;s<t.length;){let o=t[s],a=o<128?1:o<224?2:o<240?3:4,i=a===1?String.
fromCharCode(o):wt(t.slice(s,s+a)),h=r[n[i===null?s:s+a-1]];i===null?h.push(o):typeof h.at(-1)=="string"?h.push(h.pop()+i):h.push(i),s+=i===null?1:a}return r}var gt=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0});function wt(e){try{return gt.decode(Uint8Array.from(e))}catch{return null}}function re(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function ge(e){let t=new Float32Array(e.length),
n=new Uint32Array(t.buffer);for(let r=0;r<e.length;r++){let s=e[r],o=(s&32768)<<16,a=s>>10&31,i=s&1023;a===0?t[r]=(o?-1:1)*i*2**-24:n[r]=o|(a===31?255:a+112)<<23|
i<<13}return t}function Ge(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=e.byteLength<8?1/0:Number(t.getBigUint64(0,!0));if(8+n>e.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let{__metadata__:r={},...s}=JSON.parse(new TextDecoder().decode(e.subarray(8,8+n))),o={};for(let[a,{dtype:i,
shape:h,data_offsets:[c,p]}]of Object.entries(s)){if(8+n+p>e.byteLength)throw new RangeError(`the model file is damaged: ${a} is cut short`);let l=e.slice(8+n+c,
8+n+p).buffer;if(i==="F16")o[a]={shape:h,data:ge(new Uint16Array(l))};else if(i==="F32")o[a]={shape:h,data:new Float32Array(l)};else throw new RangeError(`${a} \
is stored as ${i}; a model file holds F16 or F32`)}return{tensors:o,metadata:r}}var xt=Math.SQRT2,we=Math.sqrt(2/Math.PI),ie=.044715;function bt(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let n=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let s=2*t,o=s;for(let a=1;s>1e-17*o;a++)o+=s*=2*t*t/(2*a+1);return Math.sign(e)*n*o}let r=t;for(let s=60;s>0;s--)r=t+s/2/r;return Math.sign(e)*(1-n/r)}var Ie=e=>(1+
bt(e/xt))/2,yt=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),ae=e=>1/(1+Math.exp(-e)),De=e=>we*(e+ie*e**3),Be=Math.tanh(we),le={gelu:[e=>e*Ie(e),e=>Ie(e)+e*yt(e)],gelu_tanh:[
e=>.5*e*(1+Math.tanh(De(e))),e=>{let t=Math.tanh(De(e));return .5*(1+t)+.5*e*(1-t*t)*we*(1+3*ie*e*e)}],gelu_sigmoid:[e=>e*ae(1.702*e),e=>{let t=ae(1.702*e);return t+
1.702*e*t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*ae(e),e=>{let t=ae(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>le.
silu[0](e)*t,(e,t=1)=>le.silu[1](e)*t],printed:[e=>.5*e*(1+Be*(e+ie*e**3)),e=>.5*(1+Be*(2*e+4*ie*e**3))]};function He(e,t){let{d_model:n,n_heads:r,d_head:s,n_layers:o,vocab_size:a,max_len:i}=e,h=w=>{if(!t[w])throw new RangeError(`the model file has no tensor named ${w}`);
return t[w].data},c=w=>({W:h(`${w}.weight`),b:t[`${w}.bias`]?.data}),p=w=>({g:h(`${w}.weight`),b:h(`${w}.bias`),eps:e.norm_eps}),l=h("embed.tokens.weight"),m=h(
"embed.positions.weight"),g=e.tied?{W:l}:c("head"),v=e.norm_place==="pre",k=v&&p("norm"),z=Array.from({length:o},(w,d)=>({qkv:c(`layers.${d}.attention.qkv`),out:c(
`layers.${d}.attention.out`),up:c(`layers.${d}.feed_forward.up`),down:c(`layers.${d}.feed_forward.down`),norm1:p(`layers.${d}.attention_norm`),norm2:p(`layers.${d}\
.feed_forward_norm`)})),[y]=le[e.activation]??[];if(!y)throw new RangeError(`the page knows no activation named ${e.activation}`);function u(w=i){let d=()=>Array.
from({length:o},()=>new Float32Array(w*r*s));return{length:0,k:d(),v:d()}}function _(w,d=u(),E=!1){let $=w.length,A=d.length;if($===0)throw new RangeError("give\
 the model at least one token");if(A+$>i)throw new RangeError(`${A+$} tokens, but the model has ${i} positions`);let x=new Float32Array($*n);for(let M=0;M<$;M++){
if(!(Number.isInteger(w[M])&&w[M]>=0&&w[M]<a))throw new RangeError(`token ids lie in 0..${a-1}, got ${w[M]}`);for(let N=0;N<n;N++)x[M*n+N]=l[w[M]*n+N]+m[(A+M)*n+
N]}for(let M=0;M<o;M++){let{qkv:N,out:L,up:T,down:O,norm1:W,norm2:I}=z[M],b=R=>X(L,kt(X(N,R,$),$,d.k[M],d.v[M],A,r,s),$),C=R=>X(O,zt(X(T,R,$),y),$);v?(x=pe(x,b(
ee(x,$,W))),x=pe(x,C(ee(x,$,I)))):(x=ee(pe(x,b(x)),$,W),x=ee(pe(x,C(x)),$,I))}d.length=A+$,E||(x=x.subarray(($-1)*n));let U=E?$:1;return X(g,v?ee(x,U,k):x,U)}return{
config:e,newCache:u,forward:_}}var Je=({length:e,k:t,v:n})=>({length:e,k:t.map(r=>r.slice()),v:n.map(r=>r.slice())});function kt(e,t,n,r,s,o,a){let i=o*a,h=1/Math.
sqrt(a),c=new Float32Array(t*i),p=new Float32Array(s+t);for(let l=0;l<t;l++){n.set(e.subarray((3*l+1)*i,(3*l+2)*i),(s+l)*i),r.set(e.subarray((3*l+2)*i,(3*l+3)*i),
(s+l)*i);let m=s+l+1;for(let g=0;g<o;g++){let v=3*l*i+g*a,k=l*i+g*a,z=-1/0,y=0;for(let u=0;u<m;u++){let _=u*i+g*a,w=0;for(let d=0;d<a;d++)w+=e[v+d]*n[_+d];p[u]=
w*h,p[u]>z&&(z=p[u])}for(let u=0;u<m;u++)y+=p[u]=Math.exp(p[u]-z);for(let u=0;u<m;u++){let _=p[u]/y,w=u*i+g*a;for(let d=0;d<a;d++)c[k+d]+=_*r[w+d]}}}return c}function X({
W:e,b:t},n,r){let s=n.length/r,o=e.length/s,a=new Float32Array(r*o),i=o-o%4;for(let h=0;h<i;h+=4){let c=h*s,p=c+s,l=p+s,m=l+s;for(let g=0,v=0,k=h;g<r;g++,v+=s,k+=
o){let z=0,y=0,u=0,_=0;for(let w=0;w<s;w++){let d=n[v+w];z+=d*e[c+w],y+=d*e[p+w],u+=d*e[l+w],_+=d*e[m+w]}a[k]=z,a[k+1]=y,a[k+2]=u,a[k+3]=_}}for(let h=i;h<o;h++)
for(let c=0;c<r;c++)for(let p=0;p<s;p++)a[c*o+h]+=n[c*s+p]*e[h*s+p];if(t)for(let h=0;h<a.length;h++)a[h]+=t[h%o];return a}function ee(e,t,{g:n,b:r,eps:s}){let o=e.
length/t,a=new Float32Array(e.length);for(let i=0;i<e.length;i+=o){let h=0,c=0;for(let l=i;l<i+o;l++)h+=e[l]/o;for(let l=i;l<i+o;l++)c+=(e[l]-h)**2/o;let p=1/Math.
sqrt(c+s);for(let l=0;l<o;l++)a[i+l]=(e[i+l]-h)*p*n[l]+(r?r[l]:0)}return a}function pe(e,t){for(let n=0;n<t.length;n++)t[n]+=e[n];return t}function zt(e,t){for(let n=0;n<
e.length;n++)e[n]=t(e[n]);return e}var K=["temperature","top_k","top_p","min_p"];var D={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function xe(e){let t=Float32Array.from(e),n=new Float64Array(t.length),r=new Uint32Array(t.length);
for(let o=0;o<t.length;o++)t[o]+=0;let s=new Uint32Array(t.buffer);for(let o=0;o<n.length;o++)n[o]=(s[o]>>>31?s[o]:2147483647-s[o])*2**21+o;n.sort();for(let o=0;o<
r.length;o++)r[o]=n[o]%2**21;return r}function Ve(e,t,n){let r=Float32Array.from(e);for(let s of new Set(t))r[s]=e[s]>0?e[s]/n:e[s]*n;return r}function ce(e,t,n,r){
let s=new Float64Array(n),o=e[t[0]],a=0;for(let i=0;i<n;i++)a+=s[i]=i===0?1:r===0?0:Math.exp((e[t[i]]-o)/r);for(let i=0;i<n;i++)s[i]/=a;return s}function be(e,t){
if(t>=1)return e.length;let n=1,r=e[0];for(;n<e.length&&r<t-1e-6;)r+=e[n++];return n}function We(e,t,n=K,r=xe(e)){let{temperature:s,top_k:o,top_p:a,min_p:i}={...D,
...t},h=[],c=r.length,p=1;for(;c>1&&e[r[c-1]]===-1/0;)c--;for(let l of n){if(l==="temperature"&&(p=s),p===0&&(c=1),l==="top_k"&&o>0&&(c=Math.min(c,o)),l==="top_\
p"&&a<1&&(c=be(ce(e,r,c,p),a)),l==="min_p"&&i>0){let m=e[r[0]]+p*(Math.log(i)-1e-6);for(;c>1&&e[r[c-1]]<m;)c--}h.push(c)}return{kept:c,probs:ce(e,r,c,p),stages:h}}
function Ye(e,t){let n=0,r=0;for(let o=0;o<e.length;o++)e[o]>0&&(n+=e[o],r=o);let s=0;for(let o=0;o<r;o++)if((s+=e[o])>t*n)return o;return r}function ye(e){let t=0;
for(let n of e)n>0&&(t-=n*Math.log(n));return t}function ke(e,t){let n=e.slice(t-1).map((r,s)=>e.slice(s,s+t).join(" "));return n.length?new Set(n).size/n.length:
1}var Ke=(e,t)=>1-ke(e,t);function _t(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var Qe=(e,t)=>_t(e+Math.imul(t+1,1831565813)>>>0);var te=(e,t,n={})=>Qe(e+Math.imul(2654435769,n[t]??0)>>>0,t);function ze(e,t,n){let r=n===1?e:Ve(e,t,n),s=xe(r),o=ce(e,s,s.length,1);return{penalty:n,shifted:r,
ranking:s,own:o,ownEntropy:ye(o)}}function _e(e,t,n,r){let{shifted:s,ranking:o,own:a,ownEntropy:i}=e,{kept:h,probs:c,stages:p}=We(s,t,n,o),l=Ye(c,r),m=0;for(let g=0;g<
h;g++)m+=a[g];return{ranking:o,own:a,kept:h,probs:c,stages:p,drawn:l,id:o[l],p:a[l],u:r,mass:m,ownEntropy:i,entropy:ye(c)}}var Ze=e=>({cache:Je(e.cache),from:e.
cache.length,logits:[e.logits],views:[],steps:[],stop:null});function*Xe(e,t,n,{settings:r,order:s,seed:o,rerolls:a,tokens:i,end:h}){let c=[...n],p=Math.min(i,e.
config.max_len-t.from);t.stop=null;for(let l=0;l<p;l++){t.views[l]?.penalty!==r.repetition_penalty&&(t.views[l]=ze(t.logits[l],c,r.repetition_penalty));let m=t.
steps[l]?.id,g=_e(t.views[l],r,s,te(o,l,a));if(t.steps[l]=g,m!==g.id&&(t.logits.length=t.views.length=t.steps.length=l+1),c.push(g.id),g.id===h||l===p-1)break;t.
logits[l+1]||(t.cache.length=t.from+l,t.logits[l+1]=e.forward([g.id],t.cache)),yield l}t.steps.length=c.length-n.length,t.stop=c.at(-1)===h?"end":p<i?"full":"le\
ngth"}var vt=10,Mt=50;function $t(e){let{tensors:t,metadata:n}=Ge(e),r=JSON.parse(n.tokenizer);return{model:He(JSON.parse(n.config),t),bpe:je(r),end:r.end}}function et(e){
let t=null,n=0,r=0,s=null,o=[],a={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0,busy:!1},i={prompt:null,cache:null,ids:[]};a.recall=p=>{a.tokens=
p.tokens.split(" "),a.vocab=a.tokens.length,a.prompt=p.prompt,a.spare=p.spare,a.runs=p.runs.map(({ids:l,p:m,kept:g,entropy:v,stop:k})=>({recorded:!0,version:0,stop:k,
logits:[],views:[],steps:l.map((z,y)=>({id:z,p:m[y],kept:g[y],ownEntropy:v[y]}))})),a.runs[p.selected].logits[p.step]=ge(new Uint16Array(re(p.logits).buffer))},
a.load=p=>{t=$t(p),a.tokens=t.bpe.tokens,a.vocab=a.tokens.length,a.status="live"},a.follow=p=>{if(!t)return;h(p),p.strategies.forEach((m,g)=>{let{order:v,seed:k,
rerolls:z,tokens:y}=p,u={settings:m,order:v,seed:k,rerolls:z,tokens:y,end:t.end},_=JSON.stringify(u),w=a.runs[g],d=w&&!w.recorded?w:Object.assign(Ze(s),{steps:w?.
steps??[],version:0});d.key!==_&&Object.assign(d,{key:_,job:Xe(t.model,d,i.ids,u)}),a.runs[g]=d}),a.runs.length=p.strategies.length;let l=a.runs[p.selected];o=[
l,...a.runs.filter(m=>m!==l)],a.busy=o.some(({job:m})=>m),a.busy&&(n||=setTimeout(c))},a.step=(p,l,{strategies:m,order:g,seed:v,rerolls:k})=>{let z=a.runs[p],y=z?.
logits[l],u=m[p];if(!y)return null;let _=u.repetition_penalty;return z.views[l]?.penalty!==_&&(z.views[l]=ze(y,[...a.prompt,...z.steps.slice(0,l).map(({id:w})=>w)],
_)),_e(z.views[l],u,g,te(v,l,k))};function h({prompt:p,tokens:l}){if(s&&i.prompt===p&&i.tokens===l)return;let{model:m,bpe:g,end:v}=t,k=g.encode(p),z=Math.max(1,
m.config.max_len-l),y=k.length?k.slice(-z):[v],u=i.cache??=m.newCache();if(!s||String(y)!==String(i.ids)){let _=0;for(;_<y.length-1&&_<u.length&&y[_]===i.ids[_];)
_++;u.length=_,s={cache:u,logits:m.forward(y.slice(_),u)},i.prompt!==null&&(a.runs=[])}Object.assign(i,{prompt:p,tokens:l,ids:y}),a.prompt=y,a.spare=Math.max(0,
k.length-y.length)}function c(){let p=performance.now()+vt;for(let l of o)for(l.job&&l.version++;l.job&&performance.now()<p;)l.job.next().done&&(l.job=null);a.busy=
o.some(({job:l})=>l),n=a.busy?setTimeout(c):0,!(a.busy&&performance.now()<r+Mt)&&(e(),r=performance.now())}return a.close=()=>clearTimeout(n),a}var tt=e=>e.toString(16).toUpperCase().padStart(2,"0"),he=(e,t)=>Pe(t.map(n=>qe(e[n]??""))),ve=e=>e.flatMap(t=>typeof t=="number"?f("span",{class:"plm-chip"},tt(
t)):Ae(t)),Me=(e,t)=>ve(he(e,[t])[0].map(n=>typeof n=="number"?n:n.replace(/ /g,"␣"))),ne=(e,t)=>he(e,[t])[0].map(n=>typeof n=="number"?`⟨${tt(n)}⟩`:Le(n.
replace(/ /g,"␣"))).join("");function Q(e,{temperature:t,top_k:n,top_p:r,min_p:s,repetition_penalty:o}){let i=t===0||n===1||r===0?[e("greedy")]:[t!==1&&`T ${Y(
t)}`,n>0&&`top-k ${n}`,r<1&&`top-p ${Y(r)}`,s>0&&`min-p ${Y(s)}`].filter(Boolean);return[...i.length?i:[e("pure")],...o===1?[]:[`${e("penalty")} ${Y(o)}`]].join(
" · ")}var B="ABCD",V=[1,2,3,6],P=e=>e>=.0995?`${(100*e).toFixed(0)} %`:e>=95e-5?`${(100*e).toFixed(1)} %`:e>0?"< 0.1 %":"0 %";var G=30,St=[.02,.05,.1,.2,.3,.5,.75,1];function nt(e){let{t}=e,n=Array.from({length:G+1},(h,c)=>At(c===G)),r=f("div",{class:"plm-bars-scale","aria-hidden":"tru\
e"}),s=f("div",{class:"plm-cut","aria-hidden":"true"}),o=f("div",{class:"plm-bars-rows"},n.map(({node:h})=>h),s),a=f("div",{class:"plm-bars",role:"img"},r,o);function i(h,c,p,l){
let{ranking:m,own:g,probs:v,kept:k,drawn:z}=c,y=Math.min(G,m.length),u=(A,x)=>{let U=0;for(let M=x;M<A.length;M++)U+=A[M];return U},_=[u(g,y),u(v,y)],w=Math.max(
g[0],v[0],..._),d=St.find(A=>A>=w)??1;n.forEach((A,x)=>{A.node.hidden=x>=y&&x<G,x<y&&A.update({key:m[x],text:()=>Me(h,m[x]),before:g[x],after:v[x]??0,cut:x>=k,drawn:x===
z,top:d})});let E=m.length-y,$=Math.max(0,k-y);n[G].node.hidden=E===0,n[G].update({key:`${E} ${$}`,text:()=>[t("tail",{n:E,kept:$})],before:_[0],after:_[1],cut:$===
0,drawn:z>=y,top:d}),S(r,{"data-top":P(d),"data-half":P(d/2)}),s.hidden=k>=y,s.hidden||S(s,{"data-text":`✂ ${t("cut",{filter:t(Et(c,p)),kept:k})}`,style:{"--r\
ow":k}}),S(a,{"aria-label":l})}return{node:a,update:i}}var Et=({stages:e,kept:t},n)=>n[e.findIndex(r=>r===t)];function At(e){let t=f("span",{class:"plm-bar-name"}),
n=f("div",{class:"plm-track"},f("i",{class:"plm-before"}),f("i",{class:"plm-after"})),r=f("span",{class:"plm-bar-number"}),s=f("div",{class:`plm-bar-row${e?" pl\
m-tail":""}`},t,n,r),o;return{node:s,update({key:a,text:i,before:h,after:c,cut:p,drawn:l,top:m}){o!==a&&t.replaceChildren(...i()),o=a,S(n,{style:{"--before":`${(100*
h/m).toFixed(2)}%`,"--after":`${(100*c/m).toFixed(2)}%`}}),S(r,{text:p?"":P(c)}),S(s,{"data-cut":p,"data-drawn":l})}}}function ot(e){let t=Array.from({length:G+
1},()=>f("path",{class:"plm-flow"})),n=Array.from({length:2*G},()=>f("span",{class:"plm-flow-name","aria-hidden":"true"})),r=f("span",{class:"plm-needle","aria-\
hidden":"true"}),s=f("div",{class:"plm-strip",role:"img"},f("svg",{viewBox:"0 0 1000 100",preserveAspectRatio:"none",class:"plm-strip-svg","aria-hidden":"true"},
t),n,r);function o(a,i,h){let{ranking:c,own:p,probs:l,kept:m,drawn:g,u:v}=i,k=Math.min(G,c.length),z=0,y=0,u=0,_=(w,d,E,$,A)=>{if(E<.055||u>=n.length)return;let x=n[u++];
x.hidden=!1,x.dataset.id!==String(w)&&x.replaceChildren(...Me(a,w)),S(x,{"data-id":w,"data-lane":$,"data-on":A,style:{"--x":d,"--w":E}})};t.forEach((w,d)=>{let E=d===
G,$=E?m<=k:d>=m,A=E?1:d<k?z+p[d]:z,x=E?1:y+(l[d]??0),[U,M,N,L]=[z,A,x,y].map(O=>(1e3*O).toFixed(1)),T=E&&m>k?!0:!$;S(w,{d:T?`M${U} 0H${M}V30C${M} 52 ${N} 46 ${N}\
 68V100H${L}V68C${L} 46 ${U} 52 ${U} 30Z`:`M${U} 0H${M}V30H${U}Z`,"data-cut":$,"data-odd":d%2===1,"data-tail":E,"data-drawn":g===d||E&&g>=k}),!E&&d<k&&(_(c[d],z,
p[d],"own",d===g),$||_(c[d],y,l[d],"after",d===g)),[z,y]=[A,x]});for(let w of n.slice(u))w.hidden=!0;S(r,{"data-u":`u = ${v.toFixed(3)}`,style:{"--x":v}}),S(s,{
"aria-label":h})}return{node:s,update:o}}var Lt=7;function rt(e,{onpick:t,onremove:n}){let r=[0,1,2,3].map(o=>Tt(e,o,{onpick:t,onremove:n}));return{node:f("div",{class:"plm-runs",role:"group","aria-lab\
el":e.t("runs")},r.map(o=>o.node)),update(o,a){r.forEach((i,h)=>{i.node.hidden=h>=a.strategies.length,!i.node.hidden&&o.runs[h]&&i.update(o,a,o.runs[h])})}}}function Tt({
t:e,wants:t},n,{onpick:r,onremove:s}){let o=[],a=f("span"),i=f("button",{type:"button",class:"plm-run-head",onclick:()=>r(n)},f("span",{class:"plm-letter","aria\
-hidden":"true"},B[n]),a),h=t("strategies")&&f("button",{type:"button",class:"plm-run-remove","aria-label":e("remove",{name:B[n]}),onclick:()=>s(n)},"×"),c=f("\
span",{class:"plm-prompt"}),p=f("div",{class:"plm-run-text",id:oe("run"),role:"listbox",tabindex:"0",onkeydown:y,onclick:u}),l=f("p",{class:"plm-run-facts"}),m=f(
"section",{class:`plm-run plm-cat-${V[n]}`,"aria-label":e("strategy",{name:B[n]})},f("div",{class:"plm-run-top"},i,h),f("div",{class:"plm-run-body"},c,p),l),g=0,
v=0,k,z;function y(w){let d={ArrowRight:g+1,ArrowDown:g+1,ArrowLeft:g-1,ArrowUp:g-1,Home:0,End:v-1}[w.key];d!==void 0&&(w.preventDefault(),r(n,Math.max(0,Math.min(
v-1,d))))}function u(w){let d=o.indexOf(w.target.closest("[role=option]"));d>=0&&r(n,d)}function _(w,d,E){let{tokens:$,prompt:A}=w,x=d.selected===n,U=[E.version,
x,d.step,A,Q(e,d.strategies[n]),d.strategies.length].join();if(k===E&&z===U)return;[k,z]=[E,U];let M=E.steps.map(({id:T})=>T),N=he($,[...A,...M]),L=Ct(M,4);for(g=
Math.min(d.step,M.length-1),v=M.length,S(m,{"data-current":x}),S(a,{text:Q(e,d.strategies[n])}),S(i,{"aria-pressed":x}),h&&(h.hidden=d.strategies.length<=2),st(
c,A,N.slice(0,A.length).flat());o.length<M.length;)o.push(p.appendChild(f("span",{role:"option",id:`${p.id}-${o.length}`})));o.forEach((T,O)=>{if(T.hidden=O>=M.
length,T.hidden)return;let{id:W,p:I}=E.steps[O],b=x&&O===g;st(T,W,N[A.length+O]),S(T,{class:`plm-token${L[O]?" plm-loop":""}`,"aria-selected":b,style:{"--s":Math.
min(1,-Math.log(I)/Lt).toFixed(2)},"aria-label":e("token",{step:O+1,token:ne($,W),p:P(I)})+(L[O]?e("again"):"")})}),S(p,{"aria-label":e("run",{name:B[n],title:Q(
e,d.strategies[n])}),"aria-activedescendant":o[g]?.id}),S(l,{text:e("facts",{distinct:F(ke(M,2),2),repeated:F(Ke(M,4),2),stop:E.stop?e(`stop_${E.stop}`):"…"})})}
return{node:m,update:_}}function st(e,t,n){let r=JSON.stringify([t,n]);e.dataset.key!==r&&(e.dataset.key=r,e.replaceChildren(...ve(n)))}function Ct(e,t){let n=new Set;
return e.map((r,s)=>{if(s<t-1)return!1;let o=e.slice(s-t+1,s+1).join(" "),a=n.has(o);return n.add(o),a})}var Ut=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,$e=e=>JSON.stringify(e).replace(Ut,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`);function at({model:e,prompt:t,seed:n,rerolls:r,tokens:s,order:o},a,i){let{repetition_penalty:h,...c}=a,p=Object.keys(D).filter(m=>m in c&&
c[m]!==D[m]).map(m=>`${m}=${c[m]}`);o.join()!==K.join()&&p.push(`order=(${o.map($e).join(", ")})`);let l=Object.keys(r).filter(m=>r[m]).map(m=>`${m}: ${te(n,Number(
m),r)}`);return["import torch","from plmlib import sampling",...e==="none"?[]:["from plmlib.course import load"],"from plmlib.prng import Mulberry32","",e==="no\
ne"?"# model and tokenizer are the ones you gave to SamplingLab":`model, tokenizer, _ = load(${$e(e)})`,`ids = tokenizer.encode(${$e(t)})${i>0?`[${i}:]`:""} or \
[tokenizer.eos]`,`dice = Mulberry32(${n})`,...l.length?[`again = {${l.join(", ")}}  # dice that were thrown again`]:[],`for step in range(${s}):`,"    with torc\
h.inference_mode():","        logits = model(torch.tensor([ids]))[0, -1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...p.
length?[`    logits = sampling.filter(logits, ${p.join(", ")})`]:[],"    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # li\
keliest first",l.length?"    u = dice.random()":null,`    ids.append(int(ranked[sampling.draw_with(probs, ${l.length?"again.get(step, u)":"dice.random()"})]))`,
"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].filter(m=>m!==null).join(`
`)}var Nt=[void 0,"9 6","2 7","14 5 2 5"];function it({t:e},{onpick:t,length:n}){let r=p=>t(Math.max(0,Math.min(n()-1,Math.round(p)-1))),s=fe({height:250,onpoint:r}),
o=fe({height:250,onpoint:r}),a=(p,{node:l})=>f("div",{},f("p",{class:"plm-heading"},e(p),f("small",{},e("curve_note"))),l),i,h,c=f("div",{class:"plm-curves"},a(
"curve_kept",s),a("curve_entropy",o));return{node:c,update({runs:p,vocab:l},m){let g=[...p.map(({version:u})=>u),m.selected,m.step].join();if(i===p.at(-1)&&h===
g)return;[i,h]=[p.at(-1),g],S(c,{"data-open":V[m.selected]});let v=[1,Math.max(2,...p.map(({steps:u})=>u.length))],k=(u,_,w,d,E,$)=>{let A=p.map(({steps:L})=>L.
map((T,O)=>[O+1,d(T)])),x=A.flat().map(([,L])=>L),U=E(Math.min(...x)),M=E(Math.max(...x)),N=p.map(({steps:L},T)=>L[m.step]?`${B[T]} ${E(d(L[m.step]))}`:"").filter(
Boolean).join(", ");u.update({x:v,y:w,format:E,ticks:{y:$},rule:m.step+1,finding:e("curve_finding",{what:e(_),low:U,high:M,list:N}),lines:A.map((L,T)=>({cat:V[T],
dash:Nt[T],points:L})).filter(({points:L})=>L.length>1),marks:Rt(A.flatMap((L,T)=>L[m.step]?[{x:m.step+1,y:L[m.step][1],cat:V[T],text:B[T],dx:9,dy:5}]:[]),(w[1]-
w[0])/14)})},z=Math.log10(l),y=Math.max(4,...p.flatMap(({steps:u})=>u.map(({ownEntropy:_})=>_)));k(s,"curve_kept",[-.12,z+.15],u=>Math.log10(u.kept),u=>String(Math.
round(10**u)),[0,1,2,3,4].filter(u=>u<=z)),k(o,"curve_entropy",[-.1,Math.ceil(y)],u=>u.ownEntropy,u=>F(u,u%1?2:0))}}}function Rt(e,t){let n=e.sort((r,s)=>r.y-s.
y);return n.forEach((r,s)=>{let o=n[s-1];!o||r.y-o.y>t||(r.text=[...o.text,r.text].sort().join(""),o.text="")}),n}function lt(e,t){if(!e.wants("top_k"))return null;let n=oe("top_k"),r=e.t("top_k"),s=i=>e.set({top_k:i>=t()?0:i}),o=f("input",{type:"range",id:n,min:0,max:100,step:1,
oninput:()=>s(Math.round(t()**(o.valueAsNumber/100)))}),a=f("input",{type:"number",min:0,step:1,"aria-label":r,onchange:()=>a.valueAsNumber>=0&&s(Math.round(a.valueAsNumber))});
return e.onDraw(()=>{let i=e.get("top_k"),h=i===0?100:100*Math.log(i)/Math.log(t());Math.round(t()**(o.valueAsNumber/100))!==(i||t())&&(o.value=h),a.valueAsNumber!==
i&&(a.value=i),S(a,{max:t()}),S(o,{"aria-valuetext":i===0?e.t("all_tokens"):i,style:{"--fill":`${h}%`}})}),f("div",{class:"plm-field"},f("label",{for:n,class:"p\
lm-label"},r),f("div",{class:"plm-row"},o,a))}function pt(e,{get:t,onmove:n}){if(!e.wants("order"))return null;let{t:r}=e,s=[0,1,2,3].map(a=>{let i=f("span"),h=f(
"b"),c=(m,g)=>f("button",{type:"button",class:"plm-move",onclick:()=>o(a,m)},g),p=a>0&&c(-1,"‹"),l=a<3&&c(1,"›");return{name:i,count:h,left:p,right:l,node:f(
"li",{},f("span",{class:"plm-pipe-name"},p,i,l),h)}});function o(a,i){let h=[...t()[0]];[h[a],h[a+i]]=[h[a+i],h[a]],n(h);let c=s[a+i];(i<0?c.left||c.right:c.right||
c.left).focus()}return{node:f("div",{class:"plm-field",role:"group","aria-label":r("order")},f("span",{class:"plm-label"},r("order")),f("ol",{class:"plm-pipe"},
s.map(({node:a})=>a))),update(){let[a,i]=t();s.forEach(({name:h,count:c,left:p,right:l,node:m},g)=>{let v=r(a[g]);S(h,{text:v}),S(c,{text:String(i[g]??"")}),S(m,
{"data-cuts":g>0&&i[g]<i[g-1]}),p&&S(p,{"aria-label":r("earlier",{filter:v})}),l&&S(l,{"aria-label":r("later",{filter:v})})})}}}function ct({t:e}){let t=["kept",
"mass","entropy","exp"].map(n=>{let r=f("b"),s=f("small");return{value:r,note:s,node:f("div",{class:"plm-stat"},r,f("span",{},e(`stat_${n}`)),s)}});return{node:f(
"div",{class:"plm-stats"},t.map(({node:n})=>n)),update({kept:n,own:r,mass:s,entropy:o,ownEntropy:a,ranking:i},{top_p:h}){let c=h>0&&h<1?h:.9,p=be(Float64Array.from(
r).sort().reverse(),c),l=[[String(n),e("stat_kept_note",{all:i.length,p:Y(c),n:p})],[P(s),e("stat_mass_note",{lost:P(1-s)})],[F(o,2),e("stat_was",{value:F(a,2)})],
[F(Math.exp(o),1),e("stat_was",{value:F(Math.exp(a),1)})]];t.forEach(({value:m,note:g},v)=>{S(m,{text:l[v][0]}),S(g,{text:l[v][1]})})}}}var H=(e,t,n,r)=>Number.isFinite(e)?Math.min(n,Math.max(t,e)):r,Ot=e=>({temperature:H(e?.temperature,0,3,D.temperature),top_k:Math.round(H(e?.top_k,0,2**21,D.top_k)),
top_p:H(e?.top_p,0,1,D.top_p),min_p:H(e?.min_p,0,1,D.min_p),repetition_penalty:H(e?.repetition_penalty,1,2,D.repetition_penalty)});function me(e){let t=[...e.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,e.get("strategies")?.length??0))).map(Ot),n=e.get("order"),r=e.get("model");return{strategies:t,
model:/^[a-z0-9-]+$/.test(r)?r:"none",prompt:String(e.get("prompt")).slice(0,400),order:[...n].sort().join()===[...K].sort().join()?n:K,seed:Math.round(H(e.get(
"seed"),0,2**32-1,0)),tokens:Math.round(H(e.get("tokens"),1,100,40)),rerolls:e.get("rerolls")??{},selected:Math.round(H(e.get("selected"),0,t.length-1,0)),step:Math.
round(H(e.get("step"),0,99,0))}}var ht=["prompt","strategies","order","seed","tokens","rerolls"],Se=(e,t)=>JSON.stringify(ht.map(n=>e.state[n]))===JSON.stringify(
ht.map(n=>t[n]));var mt=Re({words:Oe,build:Ft});function Ft(e){let{t}=e,n=et(()=>{c(),I()}),r=e.get("recorded"),s=me(e),o=null,a=!1,i=!1,h="";n.recall(r),e.onDraw(()=>{s=me(e);let b=e.
get("model_file");b?.byteLength&&n.status!=="live"&&y(new Uint8Array(b.buffer,b.byteOffset,b.byteLength)),!i&&!Se(r,s)&&setTimeout(z),n.follow(s),c()}),e.onClose(
n.close);function c(){let b=n.step(s.selected,l(),s);a=!b,o=b??o}let p=()=>n.runs[s.selected]?.steps.length||1,l=()=>Math.min(s.step,p()-1),m=()=>s.strategies[s.
selected],g=()=>({name:B[s.selected],title:Q(t,m()),step:l()+1,all:n.vocab}),k={...e,get:b=>m()[b],set:b=>{let{strategies:C,selected:R}=me(e);e.set({strategies:C.
map((q,j)=>j===R?{...q,...b}:q)})}};function z(){i||(i=!0,n.status="loading",globalThis.plm?.load?s.model==="none"?u():plm.load(`models/${s.model}.js`).then(()=>{
y(re(plm.models[s.model])),n.follow(s),c(),I()}).catch(u):e.set({want_model:!0}))}function y(b){try{n.load(b)}catch(C){u(C)}}function u(b){n.status="missing",b&&
console.warn(b),I()}for(let b of["pointerdown","focusin","keydown","click"])e.root.addEventListener(b,z);e.head.append(Ue(e,{question:()=>t("question",g()),unit:t(
"tokens_unit"),step:1,right(b){let{kept:C}=o,R=n.runs[s.selected].steps.map(j=>j.kept),q=Math.abs(b-C)<=Math.max(1,C/5);return[q,t(q?"right":"wrong",{kept:C,all:n.
vocab,low:Math.min(...R),high:Math.max(...R)})]}})),e.controls.append(...[Ne(e,"prompt",{}),J(e,"seed",{min:0,max:99}),J(e,"tokens",{min:5,max:60})].filter(Boolean));
let _=f("p",{class:"plm-status"}),w=rt(e,{onpick:(b,C)=>e.set({selected:b,...C===void 0?{}:{step:C}}),onremove:b=>e.set({strategies:s.strategies.filter((C,R)=>R!==
b),selected:Math.max(0,s.selected-(b<=s.selected))})}),d=e.wants("strategies")&&f("button",{type:"button",class:"plm-button",onclick:()=>e.set({strategies:[...s.
strategies,m()],selected:s.strategies.length})},`+ ${t("add")}`),E={...e,get:()=>l()+1,set:({step:b})=>e.set({step:b-1})},$=e.wants("reroll")&&f("button",{type:"\
button",class:"plm-button",onclick:()=>e.set({rerolls:{...s.rerolls,[l()]:(s.rerolls[l()]??0)+1}})}),A=nt(e),x=ot(e),U=pt(e,{get:()=>[s.order,o?.stages??[]],onmove:b=>e.
set({order:b})}),M=ct(e),N=it(e,{onpick:b=>e.set({step:b}),length:p}),L=f("div",{class:"plm-lens"}),T=f("p",{class:"plm-legend"},f("span",{class:"plm-key-before"}),
t("before"),f("span",{class:"plm-key-after"}),t("after"));L.append(f("div",{class:"plm-lens-bar"},...[J(E,"step",{min:1,max:()=>s.tokens}),$].filter(Boolean)),f(
"div",{class:"plm-across"},f("p",{class:"plm-heading"},t("strip"),f("small",{},t("strip_note"))),x.node),f("div",{},f("p",{class:"plm-heading"},t("bars")),T,A.node),
f("div",{class:"plm-side-panel"},...[J(k,"temperature",{min:0,max:3,step:.01}),lt(k,()=>n.vocab),J(k,"top_p",{min:0,max:1,step:.01}),J(k,"min_p",{min:0,max:1,step:.01}),
J(k,"repetition_penalty",{min:1,max:2,step:.05}),U&&U.node,M.node].filter(Boolean))),e.stage.append(_,w.node,...d?[d]:[],L,N.node),Te(e,()=>O()),Ce(e,()=>at(s,m(),
n.spare));function O(){let{ranking:b,own:C,probs:R,kept:q}=o,j=Math.min(G,b.length),Ee=de=>de.reduce((Z,dt)=>Z+dt,0);return{caption:t("caption",g()),columns:[t(
"column_rank"),t("column_token"),t("before"),t("after")],rows:[...Array.from(b.slice(0,j),(de,Z)=>[Z+1,ne(n.tokens,de),F(C[Z],4),F(R[Z]??0,4)]),["…",t("tail",
{n:b.length-j,kept:Math.max(0,q-j)}),F(Ee(C.slice(j)),4),F(Ee(R.slice(j)),4)]]}}function W(){let{kept:b,mass:C,u:R,id:q,p:j}=o;return t("finding",{...g(),kept:b,
mass:P(C),u:R.toFixed(3),token:ne(n.tokens,q),p:P(j)})}function I(){if(w.update(n,{...s,step:l()}),n.status==="live"&&!h&&!n.busy&&Se(r,s)){let C=r.runs.flatMap(
({ids:q})=>q),R=n.runs.flatMap(q=>q.steps.map(({id:j})=>j));String(C)===String(R)&&(h=t("same",{n:C.length}))}if(S(_,{text:t(n.status,{all:n.vocab})+(n.status===
"live"?h:"")+(n.spare?t("spare",{n:n.spare}):""),"data-status":n.status,"data-busy":n.busy}),S(L,{class:`plm-lens plm-cat-${V[s.selected]}`,"data-stale":a}),d&&
(d.hidden=s.strategies.length>=4),$&&S($,{text:t("reroll",{step:l()+1})}),N.update(n,{...s,step:l()}),a)return;let b=W();A.update(n.tokens,o,s.order,b),x.update(
n.tokens,o,b),U?.update(),M.update(o,m()),S(e.finding,{text:b}),e.say(b)}return I}(globalThis.plm.widgets??={})["sampling-lab"]=mt;})();
