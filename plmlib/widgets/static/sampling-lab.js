(()=>{var{chart:de,ticks:Ft,short:Y,fixed:F,visible:Ae,spelled:Le,h:f,set:$,unique:oe,tableSwitch:Te,table:qt,copyCode:Ce,grid:jt,shade:Pt,guess:Ue,slider:J,select:Gt,
buttons:It,toggles:Dt,check:Bt,textbox:Ne,widget:Re}=globalThis.plm.kit;var Oe={title:{en:"Sampling lab",zh:"采样实验室"},question:{en:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can i\
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
{N}]+|[${se}]+(?![^${se}])|[${se}]+`,"gu"),fe=[],Fe=new Map;for(let e=0,t=256;e<256;e++){let n=e>=33&&e<=126||e>=161&&e<=172||e>=174;fe[e]=String.fromCharCode(n?
e:t++),Fe.set(fe[e],e)}function ut(e){let t=[],n=new TextEncoder;for(let r of e){let s=r.codePointAt(0);s>=55296&&s<=57343?t.push(237,128|s>>6&63,128|s&63):t.push(
...n.encode(r))}return t}var qe=e=>[...e].map(t=>Fe.get(t));function je({tokens:e,merges:t}){let n=new Map(e.map((o,i)=>[o,i])),r=new Map(t.map((o,i)=>[o,i]));function s(o){
for(;;){let i=1/0,l=null;for(let a=1;a<o.length;a++){let c=r.get(`${o[a-1]} ${o[a]}`);c<i&&([i,l]=[c,[o[a-1],o[a]]])}if(!l)return o;let h=[];for(let a=0;a<o.length;a++)
h.push(o[a]===l[0]&&o[a+1]===l[1]?o[a]+o[++a]:o[a]);o=h}}return{tokens:e,encode:o=>(o.match(ft)??[]).flatMap(i=>s(ut(i).map(l=>fe[l])).map(l=>n.get(l))),id:o=>n.
get(o)}}function Pe(e){let t=e.flat(),n=e.flatMap((s,o)=>s.map(()=>o)),r=e.map(()=>[]);for(let s=0;s<t.length;){let o=t[s],i=o<128?1:o<224?2:o<240?3:4,l=i===1?String.
fromCharCode(o):wt(t.slice(s,s+i)),h=r[n[l===null?s:s+i-1]];l===null?h.push(o):typeof h.at(-1)=="string"?h.push(h.pop()+l):h.push(l),s+=l===null?1:i}return r}var gt=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0});function wt(e){try{return gt.decode(Uint8Array.from(e))}catch{return null}}function re(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function ue(e){let t=new Float32Array(e.length),
n=new Uint32Array(t.buffer);for(let r=0;r<e.length;r++){let s=e[r],o=(s&32768)<<16,i=s>>10&31,l=s&1023;i===0?t[r]=(o?-1:1)*l*2**-24:n[r]=o|(i===31?255:i+112)<<23|
l<<13}return t}function Ge(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=e.byteLength<8?1/0:Number(t.getBigUint64(0,!0));if(8+n>e.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let{__metadata__:r={},...s}=JSON.parse(new TextDecoder().decode(e.subarray(8,8+n))),o={};for(let[i,{dtype:l,
shape:h,data_offsets:[a,c]}]of Object.entries(s)){if(8+n+c>e.byteLength)throw new RangeError(`the model file is damaged: ${i} is cut short`);let p=e.slice(8+n+a,
8+n+c).buffer;if(l==="F16")o[i]={shape:h,data:ue(new Uint16Array(p))};else if(l==="F32")o[i]={shape:h,data:new Float32Array(p)};else throw new RangeError(`${i} \
is stored as ${l}; a model file holds F16 or F32`)}return{tensors:o,metadata:r}}var xt=Math.SQRT2,ge=Math.sqrt(2/Math.PI),ie=.044715;function bt(e){let t=Math.abs(e);if(t>=6)return Math.sign(e);let n=Math.exp(-t*t)/Math.sqrt(Math.PI);if(t<2.5){
let s=2*t,o=s;for(let i=1;s>1e-17*o;i++)o+=s*=2*t*t/(2*i+1);return Math.sign(e)*n*o}let r=t;for(let s=60;s>0;s--)r=t+s/2/r;return Math.sign(e)*(1-n/r)}var Ie=e=>(1+
bt(e/xt))/2,yt=e=>Math.exp(-e*e/2)/Math.sqrt(2*Math.PI),ae=e=>1/(1+Math.exp(-e)),De=e=>ge*(e+ie*e**3),Be=Math.tanh(ge),le={gelu:[e=>e*Ie(e),e=>Ie(e)+e*yt(e)],gelu_tanh:[
e=>.5*e*(1+Math.tanh(De(e))),e=>{let t=Math.tanh(De(e));return .5*(1+t)+.5*e*(1-t*t)*ge*(1+3*ie*e*e)}],gelu_sigmoid:[e=>e*ae(1.702*e),e=>{let t=ae(1.702*e);return t+
1.702*e*t*(1-t)}],relu:[e=>Math.max(e,0),e=>e>0?1:0],silu:[e=>e*ae(e),e=>{let t=ae(e);return t+e*t*(1-t)}],tanh:[Math.tanh,e=>1-Math.tanh(e)**2],swiglu:[(e,t=1)=>le.
silu[0](e)*t,(e,t=1)=>le.silu[1](e)*t],printed:[e=>.5*e*(1+Be*(e+ie*e**3)),e=>.5*(1+Be*(2*e+4*ie*e**3))]};function He(e,t){let{d_model:n,n_heads:r,d_head:s,n_layers:o,vocab_size:i,max_len:l}=e,h=w=>{if(!t[w])throw new RangeError(`the model file has no tensor named ${w}`);
return t[w].data},a=w=>({W:h(`${w}.weight`),b:t[`${w}.bias`]?.data}),c=w=>({g:h(`${w}.weight`),b:h(`${w}.bias`),eps:e.norm_eps}),p=h("embed.tokens.weight"),m=h(
"embed.positions.weight"),g=e.tied?{W:p}:a("head"),_=e.norm_place==="pre",y=_&&c("norm"),k=Array.from({length:o},(w,d)=>({qkv:a(`layers.${d}.attention.qkv`),out:a(
`layers.${d}.attention.out`),up:a(`layers.${d}.feed_forward.up`),down:a(`layers.${d}.feed_forward.down`),norm1:c(`layers.${d}.attention_norm`),norm2:c(`layers.${d}\
.feed_forward_norm`)})),[z]=le[e.activation]??[];if(!z)throw new RangeError(`the page knows no activation named ${e.activation}`);function u(w=l){let d=()=>Array.
from({length:o},()=>new Float32Array(w*r*s));return{length:0,k:d(),v:d()}}function E(w,d=u(),S=!1){let M=w.length,A=d.length;if(M===0)throw new RangeError("give\
 the model at least one token");if(A+M>l)throw new RangeError(`${A+M} tokens, but the model has ${l} positions`);let x=new Float32Array(M*n);for(let v=0;v<M;v++){
if(!(Number.isInteger(w[v])&&w[v]>=0&&w[v]<i))throw new RangeError(`token ids lie in 0..${i-1}, got ${w[v]}`);for(let N=0;N<n;N++)x[v*n+N]=p[w[v]*n+N]+m[(A+v)*n+
N]}for(let v=0;v<o;v++){let{qkv:N,out:L,up:C,down:O,norm1:W,norm2:G}=k[v],b=R=>X(L,kt(X(N,R,M),M,d.k[v],d.v[v],A,r,s),M),T=R=>X(O,zt(X(C,R,M),z),M);_?(x=pe(x,b(
ee(x,M,W))),x=pe(x,T(ee(x,M,G)))):(x=ee(pe(x,b(x)),M,W),x=ee(pe(x,T(x)),M,G))}d.length=A+M,S||(x=x.subarray((M-1)*n));let U=S?M:1;return X(g,_?ee(x,U,y):x,U)}return{
config:e,newCache:u,forward:E}}var Je=({length:e,k:t,v:n})=>({length:e,k:t.map(r=>r.slice()),v:n.map(r=>r.slice())});function kt(e,t,n,r,s,o,i){let l=o*i,h=1/Math.
sqrt(i),a=new Float32Array(t*l),c=new Float32Array(s+t);for(let p=0;p<t;p++){n.set(e.subarray((3*p+1)*l,(3*p+2)*l),(s+p)*l),r.set(e.subarray((3*p+2)*l,(3*p+3)*l),
(s+p)*l);let m=s+p+1;for(let g=0;g<o;g++){let _=3*p*l+g*i,y=p*l+g*i,k=-1/0,z=0;for(let u=0;u<m;u++){let E=u*l+g*i,w=0;for(let d=0;d<i;d++)w+=e[_+d]*n[E+d];c[u]=
w*h,c[u]>k&&(k=c[u])}for(let u=0;u<m;u++)z+=c[u]=Math.exp(c[u]-k);for(let u=0;u<m;u++){let E=c[u]/z,w=u*l+g*i;for(let d=0;d<i;d++)a[y+d]+=E*r[w+d]}}}return a}function X({
W:e,b:t},n,r){let s=n.length/r,o=e.length/s,i=new Float32Array(r*o),l=o-o%4;for(let h=0;h<l;h+=4){let a=h*s,c=a+s,p=c+s,m=p+s;for(let g=0,_=0,y=h;g<r;g++,_+=s,y+=
o){let k=0,z=0,u=0,E=0;for(let w=0;w<s;w++){let d=n[_+w];k+=d*e[a+w],z+=d*e[c+w],u+=d*e[p+w],E+=d*e[m+w]}i[y]=k,i[y+1]=z,i[y+2]=u,i[y+3]=E}}for(let h=l;h<o;h++)
for(let a=0;a<r;a++)for(let c=0;c<s;c++)i[a*o+h]+=n[a*s+c]*e[h*s+c];if(t)for(let h=0;h<i.length;h++)i[h]+=t[h%o];return i}function ee(e,t,{g:n,b:r,eps:s}){let o=e.
length/t,i=new Float32Array(e.length);for(let l=0;l<e.length;l+=o){let h=0,a=0;for(let p=l;p<l+o;p++)h+=e[p]/o;for(let p=l;p<l+o;p++)a+=(e[p]-h)**2/o;let c=1/Math.
sqrt(a+s);for(let p=0;p<o;p++)i[l+p]=(e[l+p]-h)*c*n[p]+(r?r[p]:0)}return i}function pe(e,t){for(let n=0;n<t.length;n++)t[n]+=e[n];return t}function zt(e,t){for(let n=0;n<
e.length;n++)e[n]=t(e[n]);return e}var K=["temperature","top_k","top_p","min_p"];var D={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function we(e){let t=Float32Array.from(e),n=new Float64Array(t.length),r=new Uint32Array(t.length);
for(let o=0;o<t.length;o++)t[o]+=0;let s=new Uint32Array(t.buffer);for(let o=0;o<n.length;o++)n[o]=(s[o]>>>31?s[o]:2147483647-s[o])*2**21+o;n.sort();for(let o=0;o<
r.length;o++)r[o]=n[o]%2**21;return r}function Ve(e,t,n){let r=Float32Array.from(e);for(let s of new Set(t))r[s]=e[s]>0?e[s]/n:e[s]*n;return r}function ce(e,t,n,r){
let s=new Float64Array(n),o=e[t[0]],i=0;for(let l=0;l<n;l++)i+=s[l]=l===0?1:r===0?0:Math.exp((e[t[l]]-o)/r);for(let l=0;l<n;l++)s[l]/=i;return s}function xe(e,t){
if(t>=1)return e.length;let n=1,r=e[0];for(;n<e.length&&r<t-1e-6;)r+=e[n++];return n}function We(e,t,n=K,r=we(e)){let{temperature:s,top_k:o,top_p:i,min_p:l}={...D,
...t},h=[],a=r.length,c=1;for(;a>1&&e[r[a-1]]===-1/0;)a--;for(let p of n){if(p==="temperature"&&(c=s),c===0&&(a=1),p==="top_k"&&o>0&&(a=Math.min(a,o)),p==="top_\
p"&&i<1&&(a=xe(ce(e,r,a,c),i)),p==="min_p"&&l>0){let m=e[r[0]]+c*(Math.log(l)-1e-6);for(;a>1&&e[r[a-1]]<m;)a--}h.push(a)}return{kept:a,probs:ce(e,r,a,c),stages:h}}
function Ye(e,t){let n=0,r=0;for(let o=0;o<e.length;o++)e[o]>0&&(n+=e[o],r=o);let s=0;for(let o=0;o<r;o++)if((s+=e[o])>t*n)return o;return r}function be(e){let t=0;
for(let n of e)n>0&&(t-=n*Math.log(n));return t}function ye(e,t){let n=e.slice(t-1).map((r,s)=>e.slice(s,s+t).join(" "));return n.length?new Set(n).size/n.length:
1}var Ke=(e,t)=>1-ye(e,t);function _t(e){let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}var Qe=(e,t)=>_t(e+Math.imul(t+1,1831565813)>>>0);var te=(e,t,n={})=>Qe(e+Math.imul(2654435769,n[t]??0)>>>0,t);function ke(e,t,n){let r=n===1?e:Ve(e,t,n),s=we(r),o=ce(e,s,s.length,1);return{penalty:n,shifted:r,
ranking:s,own:o,ownEntropy:be(o)}}function ze(e,t,n,r){let{shifted:s,ranking:o,own:i,ownEntropy:l}=e,{kept:h,probs:a,stages:c}=We(s,t,n,o),p=Ye(a,r),m=0;for(let g=0;g<
h;g++)m+=i[g];return{ranking:o,own:i,kept:h,probs:a,stages:c,drawn:p,id:o[p],p:i[p],u:r,mass:m,ownEntropy:l,entropy:be(a)}}var Ze=e=>({cache:Je(e.cache),from:e.
cache.length,logits:[e.logits],views:[],steps:[],stop:null});function*Xe(e,t,n,{settings:r,order:s,seed:o,rerolls:i,tokens:l,end:h}){let a=[...n],c=Math.min(l,e.
config.max_len-t.from);t.stop=null;for(let p=0;p<c;p++){t.views[p]?.penalty!==r.repetition_penalty&&(t.views[p]=ke(t.logits[p],a,r.repetition_penalty));let m=t.
steps[p]?.id,g=ze(t.views[p],r,s,te(o,p,i));if(t.steps[p]=g,m!==g.id&&(t.logits.length=t.views.length=t.steps.length=p+1),a.push(g.id),g.id===h||p===c-1)break;t.
logits[p+1]||(t.cache.length=t.from+p,t.logits[p+1]=e.forward([g.id],t.cache)),yield p}t.steps.length=a.length-n.length,t.stop=a.at(-1)===h?"end":c<l?"full":"le\
ngth"}var vt=8;function Mt(e){let{tensors:t,metadata:n}=Ge(e),r=JSON.parse(n.tokenizer);return{model:He(JSON.parse(n.config),t),bpe:je(r),end:r.end}}function et(e){let t=null,
n=0,r=null,s=[],o={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0,busy:!1},i={prompt:null,cache:null,ids:[]};o.recall=a=>{o.tokens=a.tokens.split(
" "),o.vocab=o.tokens.length,o.prompt=a.prompt,o.spare=a.spare,o.runs=a.runs.map(({ids:c,p,kept:m,entropy:g,stop:_})=>({recorded:!0,version:0,stop:_,logits:[],views:[],
steps:c.map((y,k)=>({id:y,p:p[k],kept:m[k],ownEntropy:g[k]}))})),o.runs[a.selected].logits[a.step]=ue(new Uint16Array(re(a.logits).buffer))},o.load=a=>{t=Mt(a),
o.tokens=t.bpe.tokens,o.vocab=o.tokens.length,o.status="live"},o.follow=a=>{if(!t)return;l(a),a.strategies.forEach((p,m)=>{let{order:g,seed:_,rerolls:y,tokens:k}=a,
z={settings:p,order:g,seed:_,rerolls:y,tokens:k,end:t.end},u=JSON.stringify(z),E=o.runs[m],w=E&&!E.recorded?E:Object.assign(Ze(r),{steps:E?.steps??[],version:0});
w.key!==u&&Object.assign(w,{key:u,job:Xe(t.model,w,i.ids,z)}),o.runs[m]=w}),o.runs.length=a.strategies.length;let c=o.runs[a.selected];s=[c,...o.runs.filter(p=>p!==
c)],o.busy=s.some(({job:p})=>p),o.busy&&(n||=setTimeout(h))},o.step=(a,c,{strategies:p,order:m,seed:g,rerolls:_})=>{let y=o.runs[a],k=y?.logits[c],z=p[a];if(!k)
return null;let u=z.repetition_penalty;return y.views[c]?.penalty!==u&&(y.views[c]=ke(k,[...o.prompt,...y.steps.slice(0,c).map(({id:E})=>E)],u)),ze(y.views[c],z,
m,te(g,c,_))};function l({prompt:a,tokens:c}){if(r&&i.prompt===a&&i.tokens===c)return;let{model:p,bpe:m,end:g}=t,_=m.encode(a),y=Math.max(1,p.config.max_len-c),
k=_.length?_.slice(-y):[g],z=i.cache??=p.newCache();if(!r||String(k)!==String(i.ids)){let u=0;for(;u<k.length-1&&u<z.length&&k[u]===i.ids[u];)u++;z.length=u,r={
cache:z,logits:p.forward(k.slice(u),z)},i.prompt!==null&&(o.runs=[])}Object.assign(i,{prompt:a,tokens:c,ids:k}),o.prompt=k,o.spare=Math.max(0,_.length-k.length)}
function h(){let a=performance.now()+vt;for(let c of s)for(c.job&&c.version++;c.job&&performance.now()<a;)c.job.next().done&&(c.job=null);o.busy=s.some(({job:c})=>c),
n=o.busy?setTimeout(h):0,e()}return o.close=()=>clearTimeout(n),o}var tt=e=>e.toString(16).toUpperCase().padStart(2,"0"),he=(e,t)=>Pe(t.map(n=>qe(e[n]??""))),_e=e=>e.flatMap(t=>typeof t=="number"?f("span",{class:"plm-chip"},tt(
t)):Ae(t)),ve=(e,t)=>_e(he(e,[t])[0].map(n=>typeof n=="number"?n:n.replace(/ /g,"␣"))),ne=(e,t)=>he(e,[t])[0].map(n=>typeof n=="number"?`⟨${tt(n)}⟩`:Le(n.
replace(/ /g,"␣"))).join("");function Q(e,{temperature:t,top_k:n,top_p:r,min_p:s,repetition_penalty:o}){let l=t===0||n===1||r===0?[e("greedy")]:[t!==1&&`T ${Y(
t)}`,n>0&&`top-k ${n}`,r<1&&`top-p ${Y(r)}`,s>0&&`min-p ${Y(s)}`].filter(Boolean);return[...l.length?l:[e("pure")],...o===1?[]:[`${e("penalty")} ${Y(o)}`]].join(
" · ")}var B="ABCD",V=[1,2,3,6],q=e=>e>=.0995?`${(100*e).toFixed(0)} %`:e>=95e-5?`${(100*e).toFixed(1)} %`:e>0?"< 0.1 %":"0 %";var j=30,$t=[.02,.05,.1,.2,.3,.5,.75,1];function nt(e){let{t}=e,n=Array.from({length:j+1},(h,a)=>Et(a===j)),r=f("div",{class:"plm-bars-scale","aria-hidden":"tru\
e"}),s=f("div",{class:"plm-cut","aria-hidden":"true"}),o=f("div",{class:"plm-bars-rows"},n.map(({node:h})=>h),s),i=f("div",{class:"plm-bars",role:"img"},r,o);function l(h,a,c,p){
let{ranking:m,own:g,probs:_,kept:y,drawn:k}=a,z=Math.min(j,m.length),u=(A,x)=>{let U=0;for(let v=x;v<A.length;v++)U+=A[v];return U},E=[u(g,z),u(_,z)],w=Math.max(
g[0],_[0],...E),d=$t.find(A=>A>=w)??1;n.forEach((A,x)=>{A.node.hidden=x>=z&&x<j,x<z&&A.update({key:m[x],text:()=>ve(h,m[x]),before:g[x],after:_[x]??0,cut:x>=y,drawn:x===
k,top:d})});let S=m.length-z,M=Math.max(0,y-z);n[j].node.hidden=S===0,n[j].update({key:`${S} ${M}`,text:()=>[t("tail",{n:S,kept:M})],before:E[0],after:E[1],cut:M===
0,drawn:k>=z,top:d}),$(r,{"data-top":q(d),"data-half":q(d/2)}),s.hidden=y>=z,s.hidden||$(s,{"data-text":`✂ ${t("cut",{filter:t(St(a,c)),kept:y})}`,style:{"--r\
ow":y}}),$(i,{"aria-label":p})}return{node:i,update:l}}var St=({stages:e,kept:t},n)=>n[e.findIndex(r=>r===t)];function Et(e){let t=f("span",{class:"plm-bar-name"}),
n=f("div",{class:"plm-track"},f("i",{class:"plm-before"}),f("i",{class:"plm-after"})),r=f("span",{class:"plm-bar-number"}),s=f("div",{class:`plm-bar-row${e?" pl\
m-tail":""}`},t,n,r),o;return{node:s,update({key:i,text:l,before:h,after:a,cut:c,drawn:p,top:m}){o!==i&&t.replaceChildren(...l()),o=i,$(n,{style:{"--before":`${(100*
h/m).toFixed(2)}%`,"--after":`${(100*a/m).toFixed(2)}%`}}),$(r,{text:c?"":q(a)}),$(s,{"data-cut":c,"data-drawn":p})}}}function ot(e){let t=Array.from({length:j+
1},()=>f("path",{class:"plm-flow"})),n=Array.from({length:2*j},()=>f("span",{class:"plm-flow-name","aria-hidden":"true"})),r=f("span",{class:"plm-needle","aria-\
hidden":"true"}),s=f("div",{class:"plm-strip",role:"img"},f("svg",{viewBox:"0 0 1000 100",preserveAspectRatio:"none",class:"plm-strip-svg","aria-hidden":"true"},
t),n,r);function o(i,l,h){let{ranking:a,own:c,probs:p,kept:m,drawn:g,u:_}=l,y=Math.min(j,a.length),k=0,z=0,u=0,E=(w,d,S,M,A)=>{if(S<.055||u>=n.length)return;let x=n[u++];
x.hidden=!1,x.replaceChildren(...ve(i,w)),$(x,{"data-lane":M,"data-on":A,style:{"--x":d,"--w":S}})};t.forEach((w,d)=>{let S=d===j,M=S?m<=y:d>=m,A=S?1:d<y?k+c[d]:
k,x=S?1:z+(p[d]??0),[U,v,N,L]=[k,A,x,z].map(O=>(1e3*O).toFixed(1)),C=S&&m>y?!0:!M;$(w,{d:C?`M${U} 0H${v}V30C${v} 52 ${N} 46 ${N} 68V100H${L}V68C${L} 46 ${U} 52 ${U}\
 30Z`:`M${U} 0H${v}V30H${U}Z`,"data-cut":M,"data-odd":d%2===1,"data-tail":S,"data-drawn":g===d||S&&g>=y}),!S&&d<y&&(E(a[d],k,c[d],"own",d===g),M||E(a[d],z,p[d],
"after",d===g)),[k,z]=[A,x]});for(let w of n.slice(u))w.hidden=!0;$(r,{"data-u":`u = ${_.toFixed(3)}`,style:{"--x":_}}),$(s,{"aria-label":h})}return{node:s,update:o}}var At=7;function rt(e,{onpick:t,onremove:n}){let r=[0,1,2,3].map(o=>Lt(e,o,{onpick:t,onremove:n}));return{node:f("div",{class:"plm-runs",role:"group","aria-lab\
el":e.t("runs")},r.map(o=>o.node)),update(o,i){r.forEach((l,h)=>{l.node.hidden=h>=i.strategies.length,!l.node.hidden&&o.runs[h]&&l.update(o,i,o.runs[h])})}}}function Lt({
t:e,wants:t},n,{onpick:r,onremove:s}){let o=[],i=f("span"),l=f("button",{type:"button",class:"plm-run-head",onclick:()=>r(n)},f("span",{class:"plm-letter","aria\
-hidden":"true"},B[n]),i),h=t("strategies")&&f("button",{type:"button",class:"plm-run-remove","aria-label":e("remove",{name:B[n]}),onclick:()=>s(n)},"×"),a=f("\
span",{class:"plm-prompt"}),c=f("div",{class:"plm-run-text",id:oe("run"),role:"listbox",tabindex:"0",onkeydown:z,onclick:u}),p=f("p",{class:"plm-run-facts"}),m=f(
"section",{class:`plm-run plm-cat-${V[n]}`,"aria-label":e("strategy",{name:B[n]})},f("div",{class:"plm-run-top"},l,h),f("div",{class:"plm-run-body"},a,c),p),g=0,
_=0,y,k;function z(w){let d={ArrowRight:g+1,ArrowDown:g+1,ArrowLeft:g-1,ArrowUp:g-1,Home:0,End:_-1}[w.key];d!==void 0&&(w.preventDefault(),r(n,Math.max(0,Math.min(
_-1,d))))}function u(w){let d=o.indexOf(w.target.closest("[role=option]"));d>=0&&r(n,d)}function E(w,d,S){let{tokens:M,prompt:A}=w,x=d.selected===n,U=[S.version,
x,d.step,A,Q(e,d.strategies[n]),d.strategies.length].join();if(y===S&&k===U)return;[y,k]=[S,U];let v=S.steps.map(({id:C})=>C),N=he(M,[...A,...v]),L=Tt(v,4);for(g=
Math.min(d.step,v.length-1),_=v.length,$(m,{"data-current":x}),$(i,{text:Q(e,d.strategies[n])}),$(l,{"aria-pressed":x}),h&&(h.hidden=d.strategies.length<=2),st(
a,A,N.slice(0,A.length).flat());o.length<v.length;)o.push(c.appendChild(f("span",{role:"option",id:`${c.id}-${o.length}`})));o.forEach((C,O)=>{if(C.hidden=O>=v.
length,C.hidden)return;let{id:W,p:G}=S.steps[O],b=x&&O===g;st(C,W,N[A.length+O]),$(C,{class:`plm-token${L[O]?" plm-loop":""}`,"aria-selected":b,style:{"--s":Math.
min(1,-Math.log(G)/At).toFixed(2)},"aria-label":e("token",{step:O+1,token:ne(M,W),p:q(G)})+(L[O]?e("again"):"")})}),$(c,{"aria-label":e("run",{name:B[n],title:Q(
e,d.strategies[n])}),"aria-activedescendant":o[g]?.id}),$(p,{text:e("facts",{distinct:F(ye(v,2),2),repeated:F(Ke(v,4),2),stop:S.stop?e(`stop_${S.stop}`):"…"})})}
return{node:m,update:E}}function st(e,t,n){let r=JSON.stringify([t,n]);e.dataset.key!==r&&(e.dataset.key=r,e.replaceChildren(..._e(n)))}function Tt(e,t){let n=new Set;
return e.map((r,s)=>{if(s<t-1)return!1;let o=e.slice(s-t+1,s+1).join(" "),i=n.has(o);return n.add(o),i})}var Ct=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Me=e=>JSON.stringify(e).replace(Ct,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`);function at({model:e,prompt:t,seed:n,rerolls:r,tokens:s,order:o},i,l){let{repetition_penalty:h,...a}=i,c=Object.keys(D).filter(m=>m in a&&
a[m]!==D[m]).map(m=>`${m}=${a[m]}`);o.join()!==K.join()&&c.push(`order=(${o.map(Me).join(", ")})`);let p=Object.keys(r).filter(m=>r[m]).map(m=>`${m}: ${te(n,Number(
m),r)}`);return["import torch","from plmlib import sampling",...e==="none"?[]:["from plmlib.course import load"],"from plmlib.prng import Mulberry32","",e==="no\
ne"?"# model and tokenizer are the ones you gave to SamplingLab":`model, tokenizer, _ = load(${Me(e)})`,`ids = tokenizer.encode(${Me(t)})${l>0?`[${l}:]`:""} or \
[tokenizer.eos]`,`dice = Mulberry32(${n})`,...p.length?[`again = {${p.join(", ")}}  # dice that were thrown again`]:[],`for step in range(${s}):`,"    with torc\
h.inference_mode():","        logits = model(torch.tensor([ids]))[0, -1]",...h===1?[]:[`    logits = sampling.repetition(logits, torch.tensor(ids), ${h})`],...c.
length?[`    logits = sampling.filter(logits, ${c.join(", ")})`]:[],"    probs, ranked = sampling.probabilities(logits).sort(descending=True, stable=True)  # li\
keliest first",p.length?"    u = dice.random()":null,`    ids.append(int(ranked[sampling.draw_with(probs, ${p.length?"again.get(step, u)":"dice.random()"})]))`,
"    if ids[-1] == tokenizer.eos:","        break","print(tokenizer.decode(ids))",""].filter(m=>m!==null).join(`
`)}var Ut=[void 0,"9 6","2 7","14 5 2 5"];function it({t:e},{onpick:t,length:n}){let r=c=>t(Math.max(0,Math.min(n()-1,Math.round(c)-1))),s=de({height:250,onpoint:r}),
o=de({height:250,onpoint:r}),i=(c,{node:p})=>f("div",{},f("p",{class:"plm-heading"},e(c),f("small",{},e("curve_note"))),p),l,h,a=f("div",{class:"plm-curves"},i(
"curve_kept",s),i("curve_entropy",o));return{node:a,update({runs:c,vocab:p},m){let g=[...c.map(({version:u})=>u),m.selected,m.step].join();if(l===c.at(-1)&&h===
g)return;[l,h]=[c.at(-1),g],$(a,{"data-open":V[m.selected]});let _=[1,Math.max(2,...c.map(({steps:u})=>u.length))],y=(u,E,w,d,S,M)=>{let A=c.map(({steps:L})=>L.
map((C,O)=>[O+1,d(C)])),x=A.flat().map(([,L])=>L),U=S(Math.min(...x)),v=S(Math.max(...x)),N=c.map(({steps:L},C)=>L[m.step]?`${B[C]} ${S(d(L[m.step]))}`:"").filter(
Boolean).join(", ");u.update({x:_,y:w,format:S,ticks:{y:M},rule:m.step+1,finding:e("curve_finding",{what:e(E),low:U,high:v,list:N}),lines:A.map((L,C)=>({cat:V[C],
dash:Ut[C],points:L})).filter(({points:L})=>L.length>1),marks:Nt(A.flatMap((L,C)=>L[m.step]?[{x:m.step+1,y:L[m.step][1],cat:V[C],text:B[C],dx:9,dy:5}]:[]),(w[1]-
w[0])/14)})},k=Math.log10(p),z=Math.max(4,...c.flatMap(({steps:u})=>u.map(({ownEntropy:E})=>E)));y(s,"curve_kept",[-.12,k+.15],u=>Math.log10(u.kept),u=>String(Math.
round(10**u)),[0,1,2,3,4].filter(u=>u<=k)),y(o,"curve_entropy",[-.1,Math.ceil(z)],u=>u.ownEntropy,u=>F(u,u%1?2:0))}}}function Nt(e,t){let n=e.sort((r,s)=>r.y-s.
y);return n.forEach((r,s)=>{let o=n[s-1];!o||r.y-o.y>t||(r.text=[...o.text,r.text].sort().join(""),o.text="")}),n}function lt(e,t){if(!e.wants("top_k"))return null;let n=oe("top_k"),r=e.t("top_k"),s=l=>e.set({top_k:l>=t()?0:l}),o=f("input",{type:"range",id:n,min:0,max:100,step:1,
oninput:()=>s(Math.round(t()**(o.valueAsNumber/100)))}),i=f("input",{type:"number",min:0,step:1,"aria-label":r,onchange:()=>i.valueAsNumber>=0&&s(Math.round(i.valueAsNumber))});
return e.onDraw(()=>{let l=e.get("top_k"),h=l===0?100:100*Math.log(l)/Math.log(t());Math.round(t()**(o.valueAsNumber/100))!==(l||t())&&(o.value=h),i.valueAsNumber!==
l&&(i.value=l),$(i,{max:t()}),$(o,{"aria-valuetext":l===0?e.t("all_tokens"):l,style:{"--fill":`${h}%`}})}),f("div",{class:"plm-field"},f("label",{for:n,class:"p\
lm-label"},r),f("div",{class:"plm-row"},o,i))}function pt(e,{get:t,onmove:n}){if(!e.wants("order"))return null;let{t:r}=e,s=[0,1,2,3].map(i=>{let l=f("span"),h=f(
"b"),a=(m,g)=>f("button",{type:"button",class:"plm-move",onclick:()=>o(i,m)},g),c=i>0&&a(-1,"‹"),p=i<3&&a(1,"›");return{name:l,count:h,left:c,right:p,node:f(
"li",{},f("span",{class:"plm-pipe-name"},c,l,p),h)}});function o(i,l){let h=[...t()[0]];[h[i],h[i+l]]=[h[i+l],h[i]],n(h);let a=s[i+l];(l<0?a.left||a.right:a.right||
a.left).focus()}return{node:f("div",{class:"plm-field",role:"group","aria-label":r("order")},f("span",{class:"plm-label"},r("order")),f("ol",{class:"plm-pipe"},
s.map(({node:i})=>i))),update(){let[i,l]=t();s.forEach(({name:h,count:a,left:c,right:p,node:m},g)=>{let _=r(i[g]);$(h,{text:_}),$(a,{text:String(l[g]??"")}),$(m,
{"data-cuts":g>0&&l[g]<l[g-1]}),c&&$(c,{"aria-label":r("earlier",{filter:_})}),p&&$(p,{"aria-label":r("later",{filter:_})})})}}}function ct({t:e}){let t=["kept",
"mass","entropy","exp"].map(n=>{let r=f("b"),s=f("small");return{value:r,note:s,node:f("div",{class:"plm-stat"},r,f("span",{},e(`stat_${n}`)),s)}});return{node:f(
"div",{class:"plm-stats"},t.map(({node:n})=>n)),update({kept:n,own:r,mass:s,entropy:o,ownEntropy:i,ranking:l},{top_p:h}){let a=h>0&&h<1?h:.9,c=xe(Float64Array.from(
r).sort().reverse(),a),p=[[String(n),e("stat_kept_note",{all:l.length,p:Y(a),n:c})],[q(s),e("stat_mass_note",{lost:q(1-s)})],[F(o,2),e("stat_was",{value:F(i,2)})],
[F(Math.exp(o),1),e("stat_was",{value:F(Math.exp(i),1)})]];t.forEach(({value:m,note:g},_)=>{$(m,{text:p[_][0]}),$(g,{text:p[_][1]})})}}}var H=(e,t,n,r)=>Number.isFinite(e)?Math.min(n,Math.max(t,e)):r,Rt=e=>({temperature:H(e?.temperature,0,3,D.temperature),top_k:Math.round(H(e?.top_k,0,2**21,D.top_k)),
top_p:H(e?.top_p,0,1,D.top_p),min_p:H(e?.min_p,0,1,D.min_p),repetition_penalty:H(e?.repetition_penalty,1,2,D.repetition_penalty)});function $e(e){let t=[...e.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,e.get("strategies")?.length??0))).map(Rt),n=e.get("order"),r=e.get("model");return{strategies:t,
model:/^[a-z0-9-]+$/.test(r)?r:"none",prompt:String(e.get("prompt")).slice(0,400),order:[...n].sort().join()===[...K].sort().join()?n:K,seed:Math.round(H(e.get(
"seed"),0,2**32-1,0)),tokens:Math.round(H(e.get("tokens"),1,100,40)),rerolls:e.get("rerolls")??{},selected:Math.round(H(e.get("selected"),0,t.length-1,0)),step:Math.
round(H(e.get("step"),0,99,0))}}var ht=["prompt","strategies","order","seed","tokens","rerolls"],Se=(e,t)=>JSON.stringify(ht.map(n=>e.state[n]))===JSON.stringify(
ht.map(n=>t[n]));var mt=Re({words:Oe,build:Ot});function Ot(e){let{t}=e,n=et(()=>{a(),G()}),r=e.get("recorded"),s=$e(e),o=null,i=!1,l=!1,h="";n.recall(r),e.onDraw(()=>{s=$e(e);let b=e.
get("model_file");b?.byteLength&&n.status!=="live"&&z(new Uint8Array(b.buffer,b.byteOffset,b.byteLength)),!l&&!Se(r,s)&&setTimeout(k),n.follow(s),a()}),e.onClose(
n.close);function a(){let b=n.step(s.selected,p(),s);i=!b,o=b??o}let c=()=>n.runs[s.selected]?.steps.length||1,p=()=>Math.min(s.step,c()-1),m=()=>s.strategies[s.
selected],g=()=>({name:B[s.selected],title:Q(t,m()),step:p()+1,all:n.vocab}),y={...e,get:b=>m()[b],set:b=>e.set({strategies:s.strategies.map((T,R)=>R===s.selected?
{...T,...b}:T)})};function k(){l||(l=!0,n.status="loading",globalThis.plm?.load?s.model==="none"?u():plm.load(`models/${s.model}.js`).then(()=>{z(re(plm.models[s.
model])),n.follow(s),a(),G()}).catch(u):e.set({want_model:!0}))}function z(b){try{n.load(b)}catch(T){u(T)}}function u(b){n.status="missing",b&&console.warn(b),G()}
for(let b of["pointerdown","focusin","keydown","click"])e.root.addEventListener(b,k);e.head.append(Ue(e,{question:()=>t("question",g()),unit:t("tokens_unit"),step:1,
right(b){let{kept:T}=o,R=n.runs[s.selected].steps.map(P=>P.kept),I=Math.abs(b-T)<=Math.max(1,T/5);return[I,t(I?"right":"wrong",{kept:T,all:n.vocab,low:Math.min(
...R),high:Math.max(...R)})]}})),e.controls.append(...[Ne(e,"prompt",{}),J(e,"seed",{min:0,max:99}),J(e,"tokens",{min:5,max:60})].filter(Boolean));let E=f("p",{
class:"plm-status"}),w=rt(e,{onpick:(b,T)=>e.set({selected:b,...T===void 0?{}:{step:T}}),onremove:b=>e.set({strategies:s.strategies.filter((T,R)=>R!==b),selected:Math.
max(0,s.selected-(b<=s.selected))})}),d=e.wants("strategies")&&f("button",{type:"button",class:"plm-button",onclick:()=>e.set({strategies:[...s.strategies,m()],
selected:s.strategies.length})},`+ ${t("add")}`),S={...e,get:()=>p()+1,set:({step:b})=>e.set({step:b-1})},M=e.wants("reroll")&&f("button",{type:"button",class:"\
plm-button",onclick:()=>e.set({rerolls:{...s.rerolls,[p()]:(s.rerolls[p()]??0)+1}})}),A=nt(e),x=ot(e),U=pt(e,{get:()=>[s.order,o?.stages??[]],onmove:b=>e.set({order:b})}),
v=ct(e),N=it(e,{onpick:b=>e.set({step:b}),length:c}),L=f("div",{class:"plm-lens"}),C=f("p",{class:"plm-legend"},f("span",{class:"plm-key-before"}),t("before"),f(
"span",{class:"plm-key-after"}),t("after"));L.append(f("div",{class:"plm-lens-bar"},...[J(S,"step",{min:1,max:()=>s.tokens}),M].filter(Boolean)),f("div",{class:"\
plm-across"},f("p",{class:"plm-heading"},t("strip"),f("small",{},t("strip_note"))),x.node),f("div",{},f("p",{class:"plm-heading"},t("bars")),C,A.node),f("div",{
class:"plm-side-panel"},...[J(y,"temperature",{min:0,max:3,step:.01}),lt(y,()=>n.vocab),J(y,"top_p",{min:0,max:1,step:.01}),J(y,"min_p",{min:0,max:1,step:.01}),
J(y,"repetition_penalty",{min:1,max:2,step:.05}),U&&U.node,v.node].filter(Boolean))),e.stage.append(E,w.node,...d?[d]:[],L,N.node),Te(e,()=>O()),Ce(e,()=>at(s,m(),
n.spare));function O(){let{ranking:b,own:T,probs:R,kept:I}=o,P=Math.min(j,b.length),Ee=me=>me.reduce((Z,dt)=>Z+dt,0);return{caption:t("caption",g()),columns:[t(
"column_rank"),t("column_token"),t("before"),t("after")],rows:[...Array.from(b.slice(0,P),(me,Z)=>[Z+1,ne(n.tokens,me),F(T[Z],4),F(R[Z]??0,4)]),["…",t("tail",
{n:b.length-P,kept:Math.max(0,I-P)}),F(Ee(T.slice(P)),4),F(Ee(R.slice(P)),4)]]}}function W(){let{kept:b,mass:T,u:R,id:I,p:P}=o;return t("finding",{...g(),kept:b,
mass:q(T),u:R.toFixed(3),token:ne(n.tokens,I),p:q(P)})}function G(){if(w.update(n,{...s,step:p()}),n.status==="live"&&!h&&!n.busy&&Se(r,s)){let T=r.runs.flatMap(
({ids:I})=>I),R=n.runs.flatMap(I=>I.steps.map(({id:P})=>P));String(T)===String(R)&&(h=t("same",{n:T.length}))}if($(E,{text:t(n.status,{all:n.vocab})+(n.status===
"live"?h:"")+(n.spare?t("spare",{n:n.spare}):""),"data-status":n.status,"data-busy":n.busy}),$(L,{class:`plm-lens plm-cat-${V[s.selected]}`,"data-stale":i}),d&&
(d.hidden=s.strategies.length>=4),M&&$(M,{text:t("reroll",{step:p()+1})}),N.update(n,{...s,step:p()}),i)return;let b=W();A.update(n.tokens,o,s.order,b),x.update(
n.tokens,o,b),U?.update(),v.update(o,m()),$(e.finding,{text:b}),e.say(b)}return G}(globalThis.plm.widgets??={})["sampling-lab"]=mt;})();
