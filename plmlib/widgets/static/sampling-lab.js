(()=>{var{chart:de,ticks:Pt,short:Y,fixed:q,visible:Ae,spelled:Le,h:d,set:S,unique:oe,tableSwitch:Te,table:Gt,copyCode:Ce,grid:It,shade:Dt,guess:Ue,numberBox:Re,slider:J,
select:Bt,buttons:Ht,toggles:Jt,check:Vt,textbox:Ne,widget:Oe}=globalThis.plm.kit;var Fe={title:{en:"Sampling lab",zh:"采样实验室"},question:{en:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can i\
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
column_token:{en:"token",zh:"词元"}};var se="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ut=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${se}\\p{L}\\p\
{N}]+|[${se}]+(?![^${se}])|[${se}]+`,"gu"),ue=[],qe=new Map;for(let e=0,t=256;e<256;e++){let n=e>=33&&e<=126||e>=161&&e<=172||e>=174;ue[e]=String.fromCharCode(n?
e:t++),qe.set(ue[e],e)}function gt(e){let t=[],n=new TextEncoder;for(let r of e){let s=r.codePointAt(0);s>=55296&&s<=57343?t.push(237,128|s>>6&63,128|s&63):t.push(
...n.encode(r))}return t}var je=e=>[...e].map(t=>qe.get(t));function Pe({tokens:e,merges:t}){let n=new Map(e.map((o,a)=>[o,a])),r=new Map(t.map((o,a)=>[o,a]));function s(o){
for(;;){let a=1/0,i=null;for(let c=1;c<o.length;c++){let p=r.get(`${o[c-1]} ${o[c]}`);p<a&&([a,i]=[p,[o[c-1],o[c]]])}if(!i)return o;let h=[];for(let c=0;c<o.length;c++)
h.push(o[c]===i[0]&&o[c+1]===i[1]?o[c]+o[++c]:o[c]);o=h}}return{tokens:e,encode:o=>(o.match(ut)??[]).flatMap(a=>s(gt(a).map(i=>ue[i])).map(i=>n.get(i))),id:o=>n.
get(o)}}function Ge(e){let t=e.flat(),n=e.flatMap((s,o)=>s.map(()=>o)),r=e.map(()=>[]);for(let s=0;s<t.length;){let o=t[s],a=o<128?1:o<224?2:o<240?3:4,i=a===1?String.
fromCharCode(o):xt(t.slice(s,s+a)),h=r[n[i===null?s:s+a-1]];i===null?h.push(o):typeof h.at(-1)=="string"?h.push(h.pop()+i):h.push(i),s+=i===null?1:a}return r}var wt=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0});function xt(e){try{return wt.decode(Uint8Array.from(e))}catch{return null}}function re(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function ge(e){let t=new Float32Array(e.length),
n=new Uint32Array(t.buffer);for(let r=0;r<e.length;r++){let s=e[r],o=(s&32768)<<16,a=s>>10&31,i=s&1023;a===0?t[r]=(o?-1:1)*i*2**-24:n[r]=o|(a===31?255:a+112)<<23|
i<<13}return t}function Ie(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=e.byteLength<8?1/0:Number(t.getBigUint64(0,!0));if(8+n>e.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let{__metadata__:r={},...s}=JSON.parse(new TextDecoder().decode(e.subarray(8,8+n))),o={};for(let[a,{dtype:i,
shape:h,data_offsets:[c,p]}]of Object.entries(s)){if(8+n+p>e.byteLength)throw new RangeError(`the model file is damaged: ${a} is cut short`);let l=e.slice(8+n+c,
8+n+p).buffer;if(i==="F16")o[a]={shape:h,data:ge(new Uint16Array(l))};else if(i==="F32")o[a]={shape:h,data:new Float32Array(l)};else throw new RangeError(`${a} \
is stored as ${i}; a model file holds F16 or F32`)}return{tensors:o,metadata:r}}var bt=Math.SQRT2,we=Math.sqrt(2/Math.PI),ie=.044715;function yt(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let n=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let s=2*t,o=s;for(let a=1;s>1e-17*o;a++)o+=s*=2*t*t/(2*a+1);return Math.sign(e)*n*o}let r=t;for(let s=60;s>0;s--)r=t+s/2/r;return Math.sign(e)*(1-n/r)}var De=e=>(1+
yt(e/bt))/2,kt=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),ae=e=>1/(1+Math.exp(-e)),Be=e=>we*(e+ie*e**3),He=Math.tanh(we),le={gelu:[e=>e*De(e),e=>De(e)+e*kt(e)],gelu_tanh:[
e=>.5*e*(1+Math.tanh(Be(e))),e=>{let t=Math.tanh(Be(e));return .5*(1+t)+.5*e*(1-t*t)*we*(1+3*ie*e*e)}],gelu_sigmoid:[e=>e*ae(1.702*e),e=>{let t=ae(1.702*e);return t+
1.702*e*t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*ae(e),e=>{let t=ae(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>le.
silu[0](e)*t,(e,t=1)=>le.silu[1](e)*t],printed:[e=>.5*e*(1+He*(e+ie*e**3)),e=>.5*(1+He*(2*e+4*ie*e**3))]};function Je(e,t){let{d_model:n,n_heads:r,d_head:s,n_layers:o,vocab_size:a,max_len:i}=e,h=w=>{if(!t[w])throw new RangeError(`the model file has no tensor named ${w}`);
return t[w].data},c=w=>({W:h(`${w}.weight`),b:t[`${w}.bias`]?.data}),p=w=>({g:h(`${w}.weight`),b:h(`${w}.bias`),eps:e.norm_eps}),l=h("embed.tokens.weight"),m=h(
"embed.positions.weight"),u=e.tied?{W:l}:c("head"),z=e.norm_place==="pre",k=z&&p("norm"),_=Array.from({length:o},(w,f)=>({qkv:c(`layers.${f}.attention.qkv`),out:c(
`layers.${f}.attention.out`),up:c(`layers.${f}.feed_forward.up`),down:c(`layers.${f}.feed_forward.down`),norm1:p(`layers.${f}.attention_norm`),norm2:p(`layers.${f}\
.feed_forward_norm`)})),[y]=le[e.activation]??[];if(!y)throw new RangeError(`the page knows no activation named ${e.activation}`);function g(w=i){let f=()=>Array.
from({length:o},()=>new Float32Array(w*r*s));return{length:0,k:f(),v:f()}}function v(w,f=g(),E=!1){let $=w.length,A=f.length;if($===0)throw new RangeError("give\
 the model at least one token");if(A+$>i)throw new RangeError(`${A+$} tokens, but the model has ${i} positions`);let b=new Float32Array($*n);for(let M=0;M<$;M++){
if(!(Number.isInteger(w[M])&&w[M]>=0&&w[M]<a))throw new RangeError(`token ids lie in 0..${a-1}, got ${w[M]}`);for(let N=0;N<n;N++)b[M*n+N]=l[w[M]*n+N]+m[(A+M)*n+
N]}for(let M=0;M<o;M++){let{qkv:N,out:T,up:C,down:O,norm1:W,norm2:I}=_[M],x=R=>X(T,zt(X(N,R,$),$,f.k[M],f.v[M],A,r,s),$),L=R=>X(O,_t(X(C,R,$),y),$);z?(b=pe(b,x(
ee(b,$,W))),b=pe(b,L(ee(b,$,I)))):(b=ee(pe(b,x(b)),$,W),b=ee(pe(b,L(b)),$,I))}f.length=A+$,E||(b=b.subarray(($-1)*n));let U=E?$:1;return X(u,z?ee(b,U,k):b,U)}return{
config:e,newCache:g,forward:v}}var Ve=({length:e,k:t,v:n})=>({length:e,k:t.map(r=>r.slice()),v:n.map(r=>r.slice())});function zt(e,t,n,r,s,o,a){let i=o*a,h=1/Math.
sqrt(a),c=new Float32Array(t*i),p=new Float32Array(s+t);for(let l=0;l<t;l++){n.set(e.subarray((3*l+1)*i,(3*l+2)*i),(s+l)*i),r.set(e.subarray((3*l+2)*i,(3*l+3)*i),
(s+l)*i);let m=s+l+1;for(let u=0;u<o;u++){let z=3*l*i+u*a,k=l*i+u*a,_=-1/0,y=0;for(let g=0;g<m;g++){let v=g*i+u*a,w=0;for(let f=0;f<a;f++)w+=e[z+f]*n[v+f];p[g]=
w*h,p[g]>_&&(_=p[g])}for(let g=0;g<m;g++)y+=p[g]=Math.exp(p[g]-_);for(let g=0;g<m;g++){let v=p[g]/y,w=g*i+u*a;for(let f=0;f<a;f++)c[k+f]+=v*r[w+f]}}}return c}function X({
W:e,b:t},n,r){let s=n.length/r,o=e.length/s,a=new Float32Array(r*o),i=o-o%4;for(let h=0;h<i;h+=4){let c=h*s,p=c+s,l=p+s,m=l+s;for(let u=0,z=0,k=h;u<r;u++,z+=s,k+=
o){let _=0,y=0,g=0,v=0;for(let w=0;w<s;w++){let f=n[z+w];_+=f*e[c+w],y+=f*e[p+w],g+=f*e[l+w],v+=f*e[m+w]}a[k]=_,a[k+1]=y,a[k+2]=g,a[k+3]=v}}for(let h=i;h<o;h++)
for(let c=0;c<r;c++)for(let p=0;p<s;p++)a[c*o+h]+=n[c*s+p]*e[h*s+p];if(t)for(let h=0;h<a.length;h++)a[h]+=t[h%o];return a}function ee(e,t,{g:n,b:r,eps:s}){let o=e.
length/t,a=new Float32Array(e.length);for(let i=0;i<e.length;i+=o){let h=0,c=0;for(let l=i;l<i+o;l++)h+=e[l]/o;for(let l=i;l<i+o;l++)c+=(e[l]-h)**2/o;let p=1/Math.
sqrt(c+s);for(let l=0;l<o;l++)a[i+l]=(e[i+l]-h)*p*n[l]+(r?r[l]:0)}return a}function pe(e,t){for(let n=0;n<t.length;n++)t[n]+=e[n];return t}function _t(e,t){for(let n=0;n<
e.length;n++)e[n]=t(e[n]);return e}var K=["temperature","top_k","top_p","min_p"];var D={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function xe(e){let t=Float32Array.from(e),n=new Float64Array(t.length),r=new Uint32Array(t.length);
for(let o=0;o<t.length;o++)t[o]+=0;let s=new Uint32Array(t.buffer);for(let o=0;o<n.length;o++)n[o]=(s[o]>>>31?s[o]:2147483647-s[o])*2**21+o;n.sort();for(let o=0;o<
r.length;o++)r[o]=n[o]%2**21;return r}function We(e,t,n){let r=Float32Array.from(e);for(let s of new Set(t))r[s]=e[s]>0?e[s]/n:e[s]*n;return r}function ce(e,t,n,r){
let s=new Float64Array(n),o=e[t[0]],a=0;for(let i=0;i<n;i++)a+=s[i]=i===0?1:r===0?0:Math.exp((e[t[i]]-o)/r);for(let i=0;i<n;i++)s[i]/=a;return s}function be(e,t){
if(t>=1)return e.length;let n=1,r=e[0];for(;n<e.length&&r<t-1e-6;)r+=e[n++];return n}function Ye(e,t,n=K,r=xe(e)){let{temperature:s,top_k:o,top_p:a,min_p:i}={...D,
...t},h=[],c=r.length,p=1;for(;c>1&&e[r[c-1]]===-1/0;)c--;for(let l of n){if(l==="temperature"&&(p=s),p===0&&(c=1),l==="top_k"&&o>0&&(c=Math.min(c,o)),l==="top_\
p"&&a<1&&(c=be(ce(e,r,c,p),a)),l==="min_p"&&i>0){let m=e[r[0]]+p*(Math.log(i)-1e-6);for(;c>1&&e[r[c-1]]<m;)c--}h.push(c)}return{kept:c,probs:ce(e,r,c,p),stages:h}}
function Ke(e,t){let n=0,r=0;for(let o=0;o<e.length;o++)e[o]>0&&(n+=e[o],r=o);let s=0;for(let o=0;o<r;o++)if((s+=e[o])>t*n)return o;return r}function ye(e){let t=0;
for(let n of e)n>0&&(t-=n*Math.log(n));return t}function ke(e,t){let n=e.slice(t-1).map((r,s)=>e.slice(s,s+t).join(" "));return n.length?new Set(n).size/n.length:
1}var Qe=(e,t)=>1-ke(e,t);function vt(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var Ze=(e,t)=>vt(e+Math.imul(t+1,1831565813)>>>0);var te=(e,t,n={})=>Ze(e+Math.imul(2654435769,n[t]??0)>>>0,t);function ze(e,t,n){let r=n===1?e:We(e,t,n),s=xe(r),o=ce(e,s,s.length,1);return{penalty:n,shifted:r,
ranking:s,own:o,ownEntropy:ye(o)}}function _e(e,t,n,r){let{shifted:s,ranking:o,own:a,ownEntropy:i}=e,{kept:h,probs:c,stages:p}=Ye(s,t,n,o),l=Ke(c,r),m=0;for(let u=0;u<
h;u++)m+=a[u];return{ranking:o,own:a,kept:h,probs:c,stages:p,drawn:l,id:o[l],p:a[l],u:r,mass:m,ownEntropy:i,entropy:ye(c)}}var Xe=e=>({cache:Ve(e.cache),from:e.
cache.length,logits:[e.logits],views:[],steps:[],stop:null});function*et(e,t,n,{settings:r,order:s,seed:o,rerolls:a,tokens:i,end:h}){let c=[...n],p=Math.min(i,e.
config.max_len-t.from);t.stop=null;for(let l=0;l<p;l++){t.views[l]?.penalty!==r.repetition_penalty&&(t.views[l]=ze(t.logits[l],c,r.repetition_penalty));let m=t.
steps[l]?.id,u=_e(t.views[l],r,s,te(o,l,a));if(t.steps[l]=u,m!==u.id&&(t.logits.length=t.views.length=t.steps.length=l+1),c.push(u.id),u.id===h||l===p-1)break;t.
logits[l+1]||(t.cache.length=t.from+l,t.logits[l+1]=e.forward([u.id],t.cache)),yield l}t.steps.length=c.length-n.length,t.stop=c.at(-1)===h?"end":p<i?"full":"le\
ngth"}var Mt=10,$t=50;function St(e){let{tensors:t,metadata:n}=Ie(e),r=JSON.parse(n.tokenizer);return{model:Je(JSON.parse(n.config),t),bpe:Pe(r),end:r.end}}function tt(e){
let t=null,n=0,r=0,s=null,o=[],a={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0,busy:!1},i={prompt:null,cache:null,ids:[]};a.recall=p=>{a.tokens=
p.tokens.split(" "),a.vocab=a.tokens.length,a.prompt=p.prompt,a.spare=p.spare,a.runs=p.runs.map(({ids:l,p:m,kept:u,entropy:z,stop:k})=>({recorded:!0,version:0,stop:k,
logits:[],views:[],steps:l.map((_,y)=>({id:_,p:m[y],kept:u[y],ownEntropy:z[y]}))})),a.runs[p.selected].logits[p.step]=ge(new Uint16Array(re(p.logits).buffer))},
a.load=p=>{t=St(p),a.tokens=t.bpe.tokens,a.vocab=a.tokens.length,a.status="live"},a.follow=p=>{if(!t)return;h(p),p.strategies.forEach((m,u)=>{let{order:z,seed:k,
rerolls:_,tokens:y}=p,g={settings:m,order:z,seed:k,rerolls:_,tokens:y,end:t.end},v=JSON.stringify(g),w=a.runs[u],f=w&&!w.recorded?w:Object.assign(Xe(s),{steps:w?.
steps??[],version:0});f.key!==v&&Object.assign(f,{key:v,job:et(t.model,f,i.ids,g)}),a.runs[u]=f}),a.runs.length=p.strategies.length;let l=a.runs[p.selected];o=[
l,...a.runs.filter(m=>m!==l)],a.busy=o.some(({job:m})=>m),a.busy&&(n||=setTimeout(c))},a.step=(p,l,{strategies:m,order:u,seed:z,rerolls:k})=>{let _=a.runs[p],y=_?.
logits[l],g=m[p];if(!y)return null;let v=g.repetition_penalty;return _.views[l]?.penalty!==v&&(_.views[l]=ze(y,[...a.prompt,..._.steps.slice(0,l).map(({id:w})=>w)],
v)),_e(_.views[l],g,u,te(z,l,k))};function h({prompt:p,tokens:l}){if(s&&i.prompt===p&&i.tokens===l)return;let{model:m,bpe:u,end:z}=t,k=u.encode(p),_=Math.max(1,
m.config.max_len-l),y=k.length?k.slice(-_):[z],g=i.cache??=m.newCache();if(!s||String(y)!==String(i.ids)){let v=0;for(;v<y.length-1&&v<g.length&&y[v]===i.ids[v];)
v++;g.length=v,s={cache:g,logits:m.forward(y.slice(v),g)},i.prompt!==null&&(a.runs=[])}Object.assign(i,{prompt:p,tokens:l,ids:y}),a.prompt=y,a.spare=Math.max(0,
k.length-y.length)}function c(){let p=performance.now()+Mt;for(let l of o)for(l.job&&l.version++;l.job&&performance.now()<p;)l.job.next().done&&(l.job=null);a.busy=
o.some(({job:l})=>l),n=a.busy?setTimeout(c):0,!(a.busy&&performance.now()<r+$t)&&(e(),r=performance.now())}return a.close=()=>clearTimeout(n),a}var nt=e=>e.toString(16).toUpperCase().padStart(2,"0"),he=(e,t)=>Ge(t.map(n=>je(e[n]??""))),ve=e=>e.flatMap(t=>typeof t=="number"?d("span",{class:"plm-chip"},nt(
t)):Ae(t)),Me=(e,t)=>ve(he(e,[t])[0].map(n=>typeof n=="number"?n:n.replace(/ /g,"␣"))),ne=(e,t)=>he(e,[t])[0].map(n=>typeof n=="number"?`⟨${nt(n)}⟩`:Le(n.
replace(/ /g,"␣"))).join("");function Q(e,{temperature:t,top_k:n,top_p:r,min_p:s,repetition_penalty:o}){let i=t===0||n===1||r===0?[e("greedy")]:[t!==1&&`T ${Y(
t)}`,n>0&&`top-k ${n}`,r<1&&`top-p ${Y(r)}`,s>0&&`min-p ${Y(s)}`].filter(Boolean);return[...i.length?i:[e("pure")],...o===1?[]:[`${e("penalty")} ${Y(o)}`]].join(
" · ")}var B="ABCD",V=[1,2,3,6],P=e=>e>=.0995?`${(100*e).toFixed(0)} %`:e>=95e-5?`${(100*e).toFixed(1)} %`:e>0?"< 0.1 %":"0 %";var G=30,Et=[.02,.05,.1,.2,.3,.5,.75,1];function ot(e){let{t}=e,n=Array.from({length:G+1},(h,c)=>Lt(c===G)),r=d("div",{class:"plm-bars-scale","aria-hidden":"tru\
e"}),s=d("div",{class:"plm-cut","aria-hidden":"true"}),o=d("div",{class:"plm-bars-rows"},n.map(({node:h})=>h),s),a=d("div",{class:"plm-bars",role:"img"},r,o);function i(h,c,p,l){
let{ranking:m,own:u,probs:z,kept:k,drawn:_}=c,y=Math.min(G,m.length),g=(A,b)=>{let U=0;for(let M=b;M<A.length;M++)U+=A[M];return U},v=[g(u,y),g(z,y)],w=Math.max(
u[0],z[0],...v),f=Et.find(A=>A>=w)??1;n.forEach((A,b)=>{A.node.hidden=b>=y&&b<G,b<y&&A.update({key:m[b],text:()=>Me(h,m[b]),before:u[b],after:z[b]??0,cut:b>=k,drawn:b===
_,top:f})});let E=m.length-y,$=Math.max(0,k-y);n[G].node.hidden=E===0,n[G].update({key:`${E} ${$}`,text:()=>[t("tail",{n:E,kept:$})],before:v[0],after:v[1],cut:$===
0,drawn:_>=y,top:f}),S(r,{"data-top":P(f),"data-half":P(f/2)}),s.hidden=k>=y,s.hidden||S(s,{"data-text":`✂ ${t("cut",{filter:t(At(c,p)),kept:k})}`,style:{"--r\
ow":k}}),S(a,{"aria-label":l})}return{node:a,update:i}}var At=({stages:e,kept:t},n)=>n[e.findIndex(r=>r===t)];function Lt(e){let t=d("span",{class:"plm-bar-name"}),
n=d("div",{class:"plm-track"},d("i",{class:"plm-before"}),d("i",{class:"plm-after"})),r=d("span",{class:"plm-bar-number"}),s=d("div",{class:`plm-bar-row${e?" pl\
m-tail":""}`},t,n,r),o;return{node:s,update({key:a,text:i,before:h,after:c,cut:p,drawn:l,top:m}){o!==a&&t.replaceChildren(...i()),o=a,S(n,{style:{"--before":`${(100*
h/m).toFixed(2)}%`,"--after":`${(100*c/m).toFixed(2)}%`}}),S(r,{text:p?"":P(c)}),S(s,{"data-cut":p,"data-drawn":l})}}}function st(e){let t=Array.from({length:G+
1},()=>d("path",{class:"plm-flow"})),n=Array.from({length:2*G},()=>d("span",{class:"plm-flow-name","aria-hidden":"true"})),r=d("span",{class:"plm-needle","aria-\
hidden":"true"}),s=d("div",{class:"plm-strip",role:"img"},d("svg",{viewBox:"0 0 1000 100",preserveAspectRatio:"none",class:"plm-strip-svg","aria-hidden":"true"},
t),n,r);function o(a,i,h){let{ranking:c,own:p,probs:l,kept:m,drawn:u,u:z}=i,k=Math.min(G,c.length),_=0,y=0,g=0,v=(w,f,E,$,A)=>{if(E<.055||g>=n.length)return;let b=n[g++];
b.hidden=!1,b.dataset.id!==String(w)&&b.replaceChildren(...Me(a,w)),S(b,{"data-id":w,"data-lane":$,"data-on":A,style:{"--x":f,"--w":E}})};t.forEach((w,f)=>{let E=f===
G,$=E?m<=k:f>=m,A=E?1:f<k?_+p[f]:_,b=E?1:y+(l[f]??0),[U,M,N,T]=[_,A,b,y].map(O=>(1e3*O).toFixed(1)),C=E&&m>k?!0:!$;S(w,{d:C?`M${U} 0H${M}V30C${M} 52 ${N} 46 ${N}\
 68V100H${T}V68C${T} 46 ${U} 52 ${U} 30Z`:`M${U} 0H${M}V30H${U}Z`,"data-cut":$,"data-odd":f%2===1,"data-tail":E,"data-drawn":u===f||E&&u>=k}),!E&&f<k&&(v(c[f],_,
p[f],"own",f===u),$||v(c[f],y,l[f],"after",f===u)),[_,y]=[A,b]});for(let w of n.slice(g))w.hidden=!0;S(r,{"data-u":`u = ${z.toFixed(3)}`,style:{"--x":z}}),S(s,{
"aria-label":h})}return{node:s,update:o}}var Tt=7;function at(e,{onpick:t,onremove:n}){let r=[0,1,2,3].map(o=>Ct(e,o,{onpick:t,onremove:n}));return{node:d("div",{class:"plm-runs",role:"group","aria-lab\
el":e.t("runs")},r.map(o=>o.node)),update(o,a){r.forEach((i,h)=>{i.node.hidden=h>=a.strategies.length,!i.node.hidden&&o.runs[h]&&i.update(o,a,o.runs[h])})}}}function Ct({
t:e,wants:t},n,{onpick:r,onremove:s}){let o=[],a=d("span"),i=d("button",{type:"button",class:"plm-run-head",onclick:()=>r(n)},d("span",{class:"plm-letter","aria\
-hidden":"true"},B[n]),a),h=t("strategies")&&d("button",{type:"button",class:"plm-run-remove","aria-label":e("remove",{name:B[n]}),onclick:()=>s(n)},"×"),c=d("\
span",{class:"plm-prompt"}),p=d("div",{class:"plm-run-text",id:oe("run"),role:"listbox",tabindex:"0",onkeydown:y,onclick:g}),l=d("p",{class:"plm-run-facts"}),m=d(
"section",{class:`plm-run plm-cat-${V[n]}`,"aria-label":e("strategy",{name:B[n]})},d("div",{class:"plm-run-top"},i,h),d("div",{class:"plm-run-body"},c,p),l),u=0,
z=0,k,_;function y(w){let f={ArrowRight:u+1,ArrowDown:u+1,ArrowLeft:u-1,ArrowUp:u-1,Home:0,End:z-1}[w.key];f!==void 0&&(w.preventDefault(),u=Math.max(0,Math.min(
z-1,f)),r(n,u))}function g(w){let f=o.indexOf(w.target.closest("[role=option]"));f>=0&&r(n,f)}function v(w,f,E){let{tokens:$,prompt:A}=w,b=f.selected===n,U=[E.version,
b,f.step,A,Q(e,f.strategies[n]),f.strategies.length].join();if(k===E&&_===U)return;[k,_]=[E,U];let M=E.steps.map(({id:C})=>C),N=he($,[...A,...M]),T=Ut(M,4);for(u=
Math.min(f.step,M.length-1),z=M.length,S(m,{"data-current":b}),S(a,{text:Q(e,f.strategies[n])}),S(i,{"aria-pressed":b}),h&&(h.hidden=f.strategies.length<=2),rt(
c,A,N.slice(0,A.length).flat());o.length<M.length;)o.push(p.appendChild(d("span",{role:"option",id:`${p.id}-${o.length}`})));o.forEach((C,O)=>{if(C.hidden=O>=M.
length,C.hidden)return;let{id:W,p:I}=E.steps[O],x=b&&O===u;rt(C,W,N[A.length+O]),S(C,{class:`plm-token${T[O]?" plm-loop":""}`,"aria-selected":x,style:{"--s":Math.
min(1,-Math.log(I)/Tt).toFixed(2)},"aria-label":e("token",{step:O+1,token:ne($,W),p:P(I)})+(T[O]?e("again"):"")})}),S(p,{"aria-label":e("run",{name:B[n],title:Q(
e,f.strategies[n])}),"aria-activedescendant":o[u]?.id}),S(l,{text:e("facts",{distinct:q(ke(M,2),2),repeated:q(Qe(M,4),2),stop:E.stop?e(`stop_${E.stop}`):"…"})})}
return{node:m,update:v}}function rt(e,t,n){let r=JSON.stringify([t,n]);e.dataset.key!==r&&(e.dataset.key=r,e.replaceChildren(...ve(n)))}function Ut(e,t){let n=new Set;
return e.map((r,s)=>{if(s<t-1)return!1;let o=e.slice(s-t+1,s+1).join(" "),a=n.has(o);return n.add(o),a})}var Rt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,$e=e=>JSON.stringify(e).replace(Rt,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`);function it({model:e,prompt:t,seed:n,rerolls:r,tokens:s,order:o},a,i){let{repetition_penalty:h,...c}=a,p=Object.keys(D).filter(m=>m in c&&
c[m]!==D[m]).map(m=>`${m}=${c[m]}`);o.join()!==K.join()&&p.push(`order=(${o.map($e).join(", ")})`);let l=Object.keys(r).filter(m=>r[m]).map(m=>`${m}: ${te(n,Number(
m),r)}`);return["import torch","from plmlib import sampling",...e==="none"?[]:["from plmlib.course import load"],"from plmlib.prng import Mulberry32","",e==="no\
ne"?"# model and tokenizer are the ones you gave to SamplingLab":`model, tokenizer, _ = load(${$e(e)})`,`ids = tokenizer.encode(${$e(t)})${i>0?`[${i}:]`:""} or \
[tokenizer.eos]`,`dice = Mulberry32(${n})`,...l.length?[`again = {${l.join(", ")}}  # dice that were thrown again`]:[],`for step in range(${s}):`,"    with torc\
h.inference_mode():","        logits = model(torch.tensor([ids]))[0, -1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...p.
length?[`    logits = sampling.filter(logits, ${p.join(", ")})`]:[],"    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # li\
keliest first",l.length?"    u = dice.random()":null,`    ids.append(int(ranked[sampling.draw_with(probs, ${l.length?"again.get(step, u)":"dice.random()"})]))`,
"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].filter(m=>m!==null).join(`
`)}var Nt=[void 0,"9 6","2 7","14 5 2 5"];function lt({t:e},{onpick:t,length:n}){let r=p=>t(Math.max(0,Math.min(n()-1,Math.round(p)-1))),s=de({height:250,onpoint:r}),
o=de({height:250,onpoint:r}),a=(p,{node:l})=>d("div",{},d("p",{class:"plm-heading"},e(p),d("small",{},e("curve_note"))),l),i,h,c=d("div",{class:"plm-curves"},a(
"curve_kept",s),a("curve_entropy",o));return{node:c,update({runs:p,vocab:l},m){let u=[...p.map(({version:g})=>g),m.selected,m.step].join();if(i===p.at(-1)&&h===
u)return;[i,h]=[p.at(-1),u],S(c,{"data-open":V[m.selected]});let z=[1,Math.max(2,...p.map(({steps:g})=>g.length))],k=(g,v,w,f,E,$)=>{let A=p.map(({steps:T})=>T.
map((C,O)=>[O+1,f(C)])),b=A.flat().map(([,T])=>T),U=E(Math.min(...b)),M=E(Math.max(...b)),N=p.map(({steps:T},C)=>T[m.step]?`${B[C]} ${E(f(T[m.step]))}`:"").filter(
Boolean).join(", ");g.update({x:z,y:w,format:E,ticks:{y:$},rule:m.step+1,finding:e("curve_finding",{what:e(v),low:U,high:M,list:N}),lines:A.map((T,C)=>({cat:V[C],
dash:Nt[C],points:T})).filter(({points:T})=>T.length>1),marks:Ot(A.flatMap((T,C)=>T[m.step]?[{x:m.step+1,y:T[m.step][1],cat:V[C],text:B[C],dx:9,dy:5}]:[]),(w[1]-
w[0])/14)})},_=Math.log10(l),y=Math.max(4,...p.flatMap(({steps:g})=>g.map(({ownEntropy:v})=>v)));k(s,"curve_kept",[-.12,_+.15],g=>Math.log10(g.kept),g=>String(Math.
round(10**g)),[0,1,2,3,4].filter(g=>g<=_)),k(o,"curve_entropy",[-.1,Math.ceil(y)],g=>g.ownEntropy,g=>q(g,g%1?2:0))}}}function Ot(e,t){let n=e.sort((r,s)=>r.y-s.
y);return n.forEach((r,s)=>{let o=n[s-1];!o||r.y-o.y>t||(r.text=[...o.text,r.text].sort().join(""),o.text="")}),n}function pt(e,t){if(!e.wants("top_k"))return null;let n=oe("top_k"),r=e.t("top_k"),s=i=>e.set({top_k:i>=t()?0:i}),o=d("input",{type:"range",id:n,min:0,max:100,step:1,
oninput:()=>s(Math.round(t()**(o.valueAsNumber/100)))}),a=Re(e,{label:r,step:1,put:i=>i>=0&&s(Math.round(i))});return e.onDraw(()=>{let i=e.get("top_k"),h=i===0?
100:100*Math.log(i)/Math.log(t());Math.round(t()**(o.valueAsNumber/100))!==(i||t())&&(o.value=h),a.show(i),S(a.node,{min:0,max:t()}),S(o,{"aria-valuetext":i===0?
e.t("all_tokens"):i,style:{"--fill":`${h}%`}})}),d("div",{class:"plm-field"},d("label",{for:n,class:"plm-label"},r),d("div",{class:"plm-row"},o,a.node))}function ct(e,{
onmove:t}){if(!e.wants("order"))return null;let{t:n}=e,r=[0,1,2,3].map(a=>{let i=d("span"),h=d("b"),c=(m,u)=>d("button",{type:"button",class:"plm-move",onclick:()=>o(
a,m)},u),p=a>0&&c(-1,"‹"),l=a<3&&c(1,"›");return{name:i,count:h,left:p,right:l,node:d("li",{},d("span",{class:"plm-pipe-name"},p,i,l),h)}}),s=[];function o(a,i){
t(s[a],i);let h=r[a+i];(i<0?h.left||h.right:h.right||h.left).focus()}return{node:d("div",{class:"plm-field",role:"group","aria-label":n("order")},d("span",{class:"\
plm-label"},n("order")),d("ol",{class:"plm-pipe"},r.map(({node:a})=>a))),update(a,i){s=a,r.forEach(({name:h,count:c,left:p,right:l,node:m},u)=>{let z=n(a[u]);S(
h,{text:z}),S(c,{text:String(i[u]??"")}),S(m,{"data-cuts":u>0&&i[u]<i[u-1]}),p&&S(p,{"aria-label":n("earlier",{filter:z})}),l&&S(l,{"aria-label":n("later",{filter:z})})})}}}
function ht({t:e}){let t=["kept","mass","entropy","exp"].map(n=>{let r=d("b"),s=d("small");return{value:r,note:s,node:d("div",{class:"plm-stat"},r,d("span",{},e(
`stat_${n}`)),s)}});return{node:d("div",{class:"plm-stats"},t.map(({node:n})=>n)),update({kept:n,own:r,mass:s,entropy:o,ownEntropy:a,ranking:i},{top_p:h}){let c=h>
0&&h<1?h:.9,p=be(Float64Array.from(r).sort().reverse(),c),l=[[String(n),e("stat_kept_note",{all:i.length,p:Y(c),n:p})],[P(s),e("stat_mass_note",{lost:P(1-s)})],
[q(o,2),e("stat_was",{value:q(a,2)})],[q(Math.exp(o),1),e("stat_was",{value:q(Math.exp(a),1)})]];t.forEach(({value:m,note:u},z)=>{S(m,{text:l[z][0]}),S(u,{text:l[z][1]})})}}}var H=(e,t,n,r)=>Number.isFinite(e)?Math.min(n,Math.max(t,e)):r,Ft=e=>({temperature:H(e?.temperature,0,3,D.temperature),top_k:Math.round(H(e?.top_k,0,2**21,D.top_k)),
top_p:H(e?.top_p,0,1,D.top_p),min_p:H(e?.min_p,0,1,D.min_p),repetition_penalty:H(e?.repetition_penalty,1,2,D.repetition_penalty)});function fe(e){let t=[...e.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,e.get("strategies")?.length??0))).map(Ft),n=e.get("order"),r=e.get("model");return{strategies:t,
model:/^[a-z0-9-]+$/.test(r)?r:"none",prompt:String(e.get("prompt")).slice(0,400),order:[...n].sort().join()===[...K].sort().join()?n:K,seed:Math.round(H(e.get(
"seed"),0,2**32-1,0)),tokens:Math.round(H(e.get("tokens"),1,100,40)),rerolls:e.get("rerolls")??{},selected:Math.round(H(e.get("selected"),0,t.length-1,0)),step:Math.
round(H(e.get("step"),0,99,0))}}var ft=["prompt","strategies","order","seed","tokens","rerolls"],Se=(e,t)=>JSON.stringify(ft.map(n=>e.state[n]))===JSON.stringify(
ft.map(n=>t[n]));var mt=Oe({words:Fe,build:qt});function qt(e){let{t}=e,n=tt(()=>{c(),I()}),r=e.get("recorded"),s=fe(e),o=null,a=!1,i=!1,h="";n.recall(r),e.onDraw(()=>{s=fe(e);let x=e.
get("model_file");x?.byteLength&&n.status!=="live"&&y(new Uint8Array(x.buffer,x.byteOffset,x.byteLength)),!i&&!Se(r,s)&&setTimeout(_),n.follow(s),c()}),e.onClose(
n.close);function c(){let x=n.step(s.selected,l(),s);a=!x,o=x??o}let p=()=>n.runs[s.selected]?.steps.length||1,l=()=>Math.min(s.step,p()-1),m=()=>s.strategies[s.
selected],u=()=>({name:B[s.selected],title:Q(t,m()),step:l()+1,all:n.vocab}),z=x=>e.set(x(fe(e))),k={...e,get:x=>m()[x],set:x=>z(({strategies:L,selected:R})=>({
strategies:L.map((j,F)=>F===R?{...j,...x}:j)}))};function _(){i||(i=!0,n.status="loading",globalThis.plm?.load?s.model==="none"?g():plm.load(`models/${s.model}.\
js`).then(()=>{y(re(plm.models[s.model])),n.follow(s),c(),I()}).catch(g):e.set({want_model:!0}))}function y(x){try{n.load(x)}catch(L){g(L)}}function g(x){n.status=
"missing",x&&console.warn(x),I()}for(let x of["pointerdown","focusin","keydown","click"])e.root.addEventListener(x,_);e.head.append(Ue(e,{question:()=>t("questi\
on",u()),unit:t("tokens_unit"),step:1,right(x){let{kept:L}=o,R=n.runs[s.selected].steps.map(F=>F.kept),j=Math.abs(x-L)<=Math.max(1,L/5);return[j,t(j?"right":"wr\
ong",{kept:L,all:n.vocab,low:Math.min(...R),high:Math.max(...R)})]}})),e.controls.append(...[Ne(e,"prompt",{}),J(e,"seed",{min:0,max:99}),J(e,"tokens",{min:5,max:60})].
filter(Boolean));let v=d("p",{class:"plm-status"}),w=at(e,{onpick:(x,L)=>e.set({selected:x,...L===void 0?{}:{step:L}}),onremove:x=>z(({strategies:L,selected:R})=>L.
length>2&&{strategies:L.filter((j,F)=>F!==x),selected:Math.max(0,R-(x<=R))})}),f=e.wants("strategies")&&d("button",{type:"button",class:"plm-button",onclick:()=>z(
({strategies:x,selected:L})=>x.length<4&&{strategies:[...x,x[L]],selected:x.length})},`+ ${t("add")}`),E={...e,get:()=>l()+1,set:({step:x})=>e.set({step:x-1})},
$=e.wants("reroll")&&d("button",{type:"button",class:"plm-button",onclick:()=>z(({rerolls:x})=>({rerolls:{...x,[l()]:(x[l()]??0)+1}}))}),A=ot(e),b=st(e),U=ct(e,
{onmove:(x,L)=>z(({order:R})=>({order:jt(R,x,L)}))}),M=ht(e),N=lt(e,{onpick:x=>e.set({step:x}),length:p}),T=d("div",{class:"plm-lens"}),C=d("p",{class:"plm-lege\
nd"},d("span",{class:"plm-key-before"}),t("before"),d("span",{class:"plm-key-after"}),t("after"));T.append(d("div",{class:"plm-lens-bar"},...[J(E,"step",{min:1,
max:()=>s.tokens}),$].filter(Boolean)),d("div",{class:"plm-across"},d("p",{class:"plm-heading"},t("strip"),d("small",{},t("strip_note"))),b.node),d("div",{},d("\
p",{class:"plm-heading"},t("bars")),C,A.node),d("div",{class:"plm-side-panel"},...[J(k,"temperature",{min:0,max:3,step:.01}),pt(k,()=>n.vocab),J(k,"top_p",{min:0,
max:1,step:.01}),J(k,"min_p",{min:0,max:1,step:.01}),J(k,"repetition_penalty",{min:1,max:2,step:.05}),U&&U.node,M.node].filter(Boolean))),e.stage.append(v,w.node,
...f?[f]:[],T,N.node),Te(e,()=>O()),Ce(e,()=>it(s,m(),n.spare));function O(){let{ranking:x,own:L,probs:R,kept:j}=o,F=Math.min(G,x.length),Ee=me=>me.reduce((Z,dt)=>Z+
dt,0);return{caption:t("caption",u()),columns:[t("column_rank"),t("column_token"),t("before"),t("after")],rows:[...Array.from(x.slice(0,F),(me,Z)=>[Z+1,ne(n.tokens,
me),q(L[Z],4),q(R[Z]??0,4)]),["…",t("tail",{n:x.length-F,kept:Math.max(0,j-F)}),q(Ee(L.slice(F)),4),q(Ee(R.slice(F)),4)]]}}function W(){let{kept:x,mass:L,u:R,
id:j,p:F}=o;return t("finding",{...u(),kept:x,mass:P(L),u:R.toFixed(3),token:ne(n.tokens,j),p:P(F)})}function I(){if(w.update(n,{...s,step:l()}),n.status==="liv\
e"&&!h&&!n.busy&&Se(r,s)){let L=r.runs.flatMap(({ids:j})=>j),R=n.runs.flatMap(j=>j.steps.map(({id:F})=>F));String(L)===String(R)&&(h=t("same",{n:L.length}))}if(S(
v,{text:t(n.status,{all:n.vocab})+(n.status==="live"?h:"")+(n.spare?t("spare",{n:n.spare}):""),"data-status":n.status,"data-busy":n.busy}),S(T,{class:`plm-lens \
plm-cat-${V[s.selected]}`,"data-stale":a}),f&&(f.hidden=s.strategies.length>=4),$&&S($,{text:t("reroll",{step:l()+1})}),N.update(n,{...s,step:l()}),a)return;let x=W();
A.update(n.tokens,o,s.order,x),b.update(n.tokens,o,x),U?.update(s.order,o.stages),M.update(o,m()),S(e.finding,{text:x}),e.say(x)}return I}function jt(e,t,n){let r=e.
filter(s=>s!==t);return r.splice(Math.max(0,e.indexOf(t)+n),0,t),r}(globalThis.plm.widgets??={})["sampling-lab"]=mt;})();
