(()=>{var{chart:pt,ticks:Ce,short:J,fixed:N,visible:zt,spelled:$t,h:d,set:$,unique:At,tableSwitch:St,table:Te,copyCode:Et,grid:Fe,shade:Re,guess:Ct,slider:H,select:Oe,
buttons:Ne,toggles:Le,check:Ie,textbox:Tt,widget:Ft}=globalThis.plm.kit;var Rt={title:{en:"Sampling lab",zh:"采样实验室"},question:{en:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can i\
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
stop_end:{en:"ended by itself",zh:"自行结束"},stop_length:{en:"stopped at the length limit",zh:"到达长度上限"},stop_full:{en:"stopped: the context is \
full",zh:"上下文已满"},step:{en:"Look at token",zh:"查看第几个词元"},reroll:{en:"Throw the die of token {step} again",zh:"重掷第 {step} 个词元的骰子"},
before:{en:"the model alone",zh:"模型本身"},after:{en:"after the filters",zh:"过滤之后"},bars:{en:"The 30 likeliest tokens, and all the others",zh:"概率最高\
的 30 个词元，与其余全部"},strip:{en:"One die for all strategies",zh:"所有策略共用一个骰子"},strip_note:{en:"every token is as wide as its p\
robability",zh:"每个词元的宽度就是它的概率"},tail:{en:"{n} others, {kept} kept",zh:"其余 {n} 个，留 {kept} 个"},cut:{en:"{filter} keeps {kept\
}",zh:"{filter} 保留 {kept} 个"},temperature:{en:"temperature",zh:"温度"},top_k:{en:"top-k",zh:"top-k"},top_p:{en:"top-p",zh:"top-p"},min_p:{en:"min-p",zh:"\
min-p"},repetition_penalty:{en:"repetition penalty",zh:"重复惩罚"},all_tokens:{en:"all",zh:"全部"},order:{en:"Order of the filters, and how many tokens ea\
ch leaves",zh:"过滤的先后，以及各自留下的词元数"},earlier:{en:"{filter} earlier",zh:"{filter} 提前"},later:{en:"{filter} later",zh:"{filter} 推\
后"},stat_kept:{en:"can be drawn",zh:"可被抽取"},stat_kept_note:{en:"of {all}; the {p} nucleus has {n}",zh:"共 {all} 个；{p} 核有 {n} 个"},stat_mass:{
en:"of the model’s mass kept",zh:"保留的模型概率"},stat_mass_note:{en:"{lost} cut away",zh:"切去 {lost}"},stat_entropy:{en:"entropy H in nats",zh:"熵 \
H（奈特）"},stat_was:{en:"the model alone: {value}",zh:"模型本身：{value}"},stat_exp:{en:"exp(H): equally likely tokens",zh:"exp(H)：相当于多少个等概率词元"},
curve_kept:{en:"Tokens that can be drawn",zh:"可被抽取的词元数"},curve_entropy:{en:"Entropy of the model alone, in nats",zh:"模型本身的熵（奈特）"},
curve_note:{en:"click a step to look at it",zh:"点击某步查看"},finding:{en:"Token {step}, strategy {name} ({title}): {kept} of {all} tokens can be drawn; \
they hold {mass} of the model’s probability. The die {u} draws “{token}”, which has {p}.",zh:"第 {step} 个词元，策略 {name}（{title}）：{all} 个词元中可抽取 {kept} 个，占模型概率\
的 {mass}。骰子 {u} 抽中“{token}”，其概率为 {p}。"},curve_finding:{en:"{what}, from {low} to {high}: {list}",zh:"{what}：从 {low} 到 {high}；{list}"},
caption:{en:"Token {step}, strategy {name} ({title}): the 30 likeliest tokens and the tail",zh:"第 {step} 个词元，策略 {name}（{title}）：概率最高的 30 个词元与尾部"},
column_rank:{en:"rank",zh:"名次"},column_token:{en:"token",zh:"词元"}};var X="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",fe=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${X}\\p{L}\\p{N\
}]+|[${X}]+(?![^${X}])|[${X}]+`,"gu"),ct=[],Ot=new Map;for(let t=0,e=256;t<256;t++){let n=t>=33&&t<=126||t>=161&&t<=172||t>=174;ct[t]=String.fromCharCode(n?t:e++),
Ot.set(ct[t],t)}function me(t){let e=[],n=new TextEncoder;for(let s of t){let o=s.codePointAt(0);o>=55296&&o<=57343?e.push(237,128|o>>6&63,128|o&63):e.push(...n.
encode(s))}return e}var Nt=t=>[...t].map(e=>Ot.get(e));function Lt({tokens:t,merges:e}){let n=new Map(t.map((r,p)=>[r,p])),s=new Map(e.map((r,p)=>[r,p]));function o(r){
for(;;){let p=1/0,l=null;for(let a=1;a<r.length;a++){let f=s.get(`${r[a-1]} ${r[a]}`);f<p&&([p,l]=[f,[r[a-1],r[a]]])}if(!l)return r;let i=[];for(let a=0;a<r.length;a++)
i.push(r[a]===l[0]&&r[a+1]===l[1]?r[a]+r[++a]:r[a]);r=i}}return{tokens:t,encode:r=>(r.match(fe)??[]).flatMap(p=>o(me(p).map(l=>ct[l])).map(l=>n.get(l))),id:r=>n.
get(r)}}function It(t){let e=t.flatMap((o,r)=>o.map(p=>[p,r])),n=t.map(()=>[]),s=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});for(let o=0;o<e.length;){let r=e[o][0],
p=r<128?1:r<224?2:r<240?3:4,l=e.slice(o,o+p),i=null;try{i=s.decode(Uint8Array.from(l,([f])=>f))}catch{}let a=n[(i===null?l[0]:l.at(-1))[1]];i===null?a.push(r):typeof a.
at(-1)=="string"?a.push(a.pop()+i):a.push(i),o+=i===null?1:p}return n}function tt(t){let e=atob(t),n=new Uint8Array(e.length);for(let s=0;s<e.length;s++)n[s]=e.charCodeAt(s);return n}function ft(t){let e=new Float32Array(t.length),
n=new Uint32Array(e.buffer);for(let s=0;s<t.length;s++){let o=t[s],r=(o&32768)<<16,p=o>>10&31,l=o&1023;p===0?e[s]=(r?-1:1)*l*2**-24:n[s]=r|(p===31?255:p+112)<<23|
l<<13}return e}function Pt(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength),n=t.byteLength<8?1/0:Number(e.getBigUint64(0,!0));if(8+n>t.byteLength)throw new RangeError(
"the model file is damaged: its header is cut short");let{__metadata__:s={},...o}=JSON.parse(new TextDecoder().decode(t.subarray(8,8+n))),r={};for(let[p,{dtype:l,
shape:i,data_offsets:[a,f]}]of Object.entries(o)){if(8+n+f>t.byteLength)throw new RangeError(`the model file is damaged: ${p} is cut short`);let c=t.slice(8+n+a,
8+n+f).buffer;if(l==="F16")r[p]={shape:i,data:ft(new Uint16Array(c))};else if(l==="F32")r[p]={shape:i,data:new Float32Array(c)};else throw new RangeError(`${p} \
is stored as ${l}; a model file holds F16 or F32`)}return{tensors:r,metadata:s}}var de=Math.SQRT2,mt=Math.sqrt(2/Math.PI),nt=.044715;function he(t){let e=Math.abs(t);if(e>=6)return Math.sign(t);let n=Math.exp(-e*e)/Math.sqrt(Math.PI);if(e<2.5){
let o=2*e,r=o;for(let p=1;o>1e-17*r;p++)r+=o*=2*e*e/(2*p+1);return Math.sign(t)*n*r}let s=e;for(let o=60;o>0;o--)s=e+o/2/s;return Math.sign(t)*(1-n/s)}var Ut=t=>(1+
he(t/de))/2,ue=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI),et=t=>1/(1+Math.exp(-t)),qt=t=>mt*(t+nt*t**3),Bt=Math.tanh(mt),ot={gelu:[t=>t*Ut(t),t=>Ut(t)+t*ue(t)],gelu_tanh:[
t=>.5*t*(1+Math.tanh(qt(t))),t=>{let e=Math.tanh(qt(t));return .5*(1+e)+.5*t*(1-e*e)*mt*(1+3*nt*t*t)}],gelu_sigmoid:[t=>t*et(1.702*t),t=>{let e=et(1.702*t);return e+
1.702*t*e*(1-e)}],relu:[t=>Math.max(t,0),t=>t>0?1:0],silu:[t=>t*et(t),t=>{let e=et(t);return e+t*e*(1-e)}],tanh:[Math.tanh,t=>1-Math.tanh(t)**2],swiglu:[(t,e=1)=>ot.
silu[0](t)*e,(t,e=1)=>ot.silu[1](t)*e],printed:[t=>.5*t*(1+Bt*(t+nt*t**3)),t=>.5*(1+Bt*(2*t+4*nt*t**3))]};function jt(t,e){let{d_model:n,n_heads:s,d_head:o,n_layers:r,vocab_size:p,max_len:l}=t,i=u=>{if(!e[u])throw new RangeError(`the model file has no tensor named ${u}`);
return e[u].data},a=u=>({W:i(`${u}.weight`),b:e[`${u}.bias`]?.data}),f=u=>({g:i(`${u}.weight`),b:i(`${u}.bias`),eps:t.norm_eps}),c=i("embed.tokens.weight"),w=i(
"embed.positions.weight"),m=t.tied?{W:c}:a("head"),y=t.norm_place==="pre",b=y&&f("norm"),A=Array.from({length:r},(u,h)=>({qkv:a(`layers.${h}.attention.qkv`),out:a(
`layers.${h}.attention.out`),up:a(`layers.${h}.feed_forward.up`),down:a(`layers.${h}.feed_forward.down`),norm1:f(`layers.${h}.attention_norm`),norm2:f(`layers.${h}\
.feed_forward_norm`)})),[k]=ot[t.activation]??[];if(!k)throw new RangeError(`the page knows no activation named ${t.activation}`);function _(u=l){let h=()=>Array.
from({length:r},()=>new Float32Array(u*s*o));return{length:0,k:h(),v:h()}}function z(u,h=_(),E=!1){let v=u.length,x=h.length;if(v===0)throw new RangeError("give\
 the model at least one token");if(x+v>l)throw new RangeError(`${x+v} tokens, but the model has ${l} positions`);let g=new Float32Array(v*n);for(let S=0;S<v;S++){
if(!(u[S]>=0&&u[S]<p))throw new RangeError(`token ids lie in 0..${p-1}, got ${u[S]}`);for(let T=0;T<n;T++)g[S*n+T]=c[u[S]*n+T]+w[(x+S)*n+T]}for(let S=0;S<r;S++){
let{qkv:T,out:B,up:D,down:U,norm1:M,norm2:C}=A[S],R=O=>Y(B,ge(Y(T,O,v),v,h.k[S],h.v[S],x,s,o),v),L=O=>Y(U,we(Y(D,O,v),k),v);y?(g=rt(g,R(Z(g,v,M))),g=rt(g,L(Z(g,
v,C)))):(g=Z(rt(g,R(g)),v,M),g=Z(rt(g,L(g)),v,C))}h.length=x+v,E||(g=g.subarray((v-1)*n));let F=E?v:1;return Y(m,y?Z(g,F,b):g,F)}return{config:t,newCache:_,forward:z}}
var Dt=({length:t,k:e,v:n})=>({length:t,k:e.map(s=>s.slice()),v:n.map(s=>s.slice())});function ge(t,e,n,s,o,r,p){let l=r*p,i=1/Math.sqrt(p),a=new Float32Array(e*
l),f=new Float32Array(o+e);for(let c=0;c<e;c++){n.set(t.subarray((3*c+1)*l,(3*c+2)*l),(o+c)*l),s.set(t.subarray((3*c+2)*l,(3*c+3)*l),(o+c)*l);let w=o+c+1;for(let m=0;m<
r;m++){let y=3*c*l+m*p,b=c*l+m*p,A=-1/0,k=0;for(let _=0;_<w;_++){let z=_*l+m*p,u=0;for(let h=0;h<p;h++)u+=t[y+h]*n[z+h];f[_]=u*i,f[_]>A&&(A=f[_])}for(let _=0;_<
w;_++)k+=f[_]=Math.exp(f[_]-A);for(let _=0;_<w;_++){let z=f[_]/k,u=_*l+m*p;for(let h=0;h<p;h++)a[b+h]+=z*s[u+h]}}}return a}function Y({W:t,b:e},n,s){let o=n.length/
s,r=t.length/o,p=new Float32Array(s*r),l=r-r%4;for(let i=0;i<l;i+=4){let a=i*o,f=a+o,c=f+o,w=c+o;for(let m=0,y=0,b=i;m<s;m++,y+=o,b+=r){let A=0,k=0,_=0,z=0;for(let u=0;u<
o;u++){let h=n[y+u];A+=h*t[a+u],k+=h*t[f+u],_+=h*t[c+u],z+=h*t[w+u]}p[b]=A,p[b+1]=k,p[b+2]=_,p[b+3]=z}}for(let i=l;i<r;i++)for(let a=0;a<s;a++)for(let f=0;f<o;f++)
p[a*r+i]+=n[a*o+f]*t[i*o+f];if(e)for(let i=0;i<p.length;i++)p[i]+=e[i%r];return p}function Z(t,e,{g:n,b:s,eps:o}){let r=t.length/e,p=new Float32Array(t.length);
for(let l=0;l<t.length;l+=r){let i=0,a=0;for(let c=l;c<l+r;c++)i+=t[c]/r;for(let c=l;c<l+r;c++)a+=(t[c]-i)**2/r;let f=1/Math.sqrt(a+o);for(let c=0;c<r;c++)p[l+c]=
(t[l+c]-i)*f*n[c]+(s?s[c]:0)}return p}function rt(t,e){for(let n=0;n<e.length;n++)e[n]+=t[n];return e}function we(t,e){for(let n=0;n<t.length;n++)t[n]=e(t[n]);return t}var at=["temperature","top_k","top_p","min_p"];var V={temperature:1,top_k:0,top_p:1,min_p:0,repetition_penalty:1};function dt(t){let e=Float32Array.from(t),n=new Float64Array(e.length),s=new Uint32Array(e.length);
for(let r=0;r<e.length;r++)e[r]+=0;let o=new Uint32Array(e.buffer);for(let r=0;r<n.length;r++)n[r]=(o[r]>>>31?o[r]:2147483647-o[r])*2**21+r;n.sort();for(let r=0;r<
s.length;r++)s[r]=n[r]%2**21;return s}function Ht(t,e,n){let s=Float32Array.from(t);for(let o of new Set(e))s[o]=t[o]>0?t[o]/n:t[o]*n;return s}function st(t,e,n,s){
let o=new Float64Array(n),r=t[e[0]],p=0;for(let l=0;l<n;l++)p+=o[l]=l===0?1:s===0?0:Math.exp((t[e[l]]-r)/s);for(let l=0;l<n;l++)o[l]/=p;return o}function ht(t,e){
if(e>=1)return t.length;let n=1,s=t[0];for(;n<t.length&&s<e-1e-6;)s+=t[n++];return n}function Jt(t,e,n=at,s=dt(t)){let{temperature:o,top_k:r,top_p:p,min_p:l}={...V,
...e},i=[],a=s.length,f=1;for(;a>1&&t[s[a-1]]===-1/0;)a--;for(let c of n){if(c==="temperature"&&(f=o),f===0&&(a=1),c==="top_k"&&r>0&&(a=Math.min(a,r)),c==="top_\
p"&&p<1&&(a=ht(st(t,s,a,f),p)),c==="min_p"&&l>0){let w=t[s[0]]+f*(Math.log(l)-1e-6);for(;a>1&&t[s[a-1]]<w;)a--}i.push(a)}return{kept:a,probs:st(t,s,a,f),stages:i}}
function Vt(t,e){let n=0,s=0;for(let r=0;r<t.length;r++)t[r]>0&&(n+=t[r],s=r);let o=0;for(let r=0;r<s;r++)if((o+=t[r])>e*n)return r;return s}function ut(t){let e=0;
for(let n of t)n>0&&(e-=n*Math.log(n));return e}function gt(t,e){let n=t.slice(e-1).map((s,o)=>t.slice(o,o+e).join(" "));return n.length?new Set(n).size/n.length:
1}var Kt=(t,e)=>1-gt(t,e);function ye(t){let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}var Qt=(t,e)=>ye(t+Math.imul(e+1,1831565813)>>>0);var wt=(t,e,n={})=>Qt(t+Math.imul(2654435769,n[e]??0)>>>0,e);function yt(t,e,n){let s=n===1?t:Ht(t,e,n),o=dt(s),r=st(t,o,o.length,1);return{penalty:n,shifted:s,
ranking:o,own:r,ownEntropy:ut(r)}}function bt(t,e,n,s){let{shifted:o,ranking:r,own:p,ownEntropy:l}=t,{kept:i,probs:a,stages:f}=Jt(o,e,n,r),c=Vt(a,s),w=0;for(let m=0;m<
i;m++)w+=p[m];return{ranking:r,own:p,kept:i,probs:a,stages:f,drawn:c,id:r[c],p:p[c],u:s,mass:w,ownEntropy:l,entropy:ut(a)}}var Yt=t=>({cache:Dt(t.cache),from:t.
cache.length,logits:[t.logits],views:[],steps:[],stop:null});function*Zt(t,e,n,{settings:s,order:o,seed:r,rerolls:p,tokens:l,end:i}){let a=[...n],f=Math.min(l,t.
config.max_len-e.from);e.stop=null;for(let c=0;c<f;c++){e.views[c]?.penalty!==s.repetition_penalty&&(e.views[c]=yt(e.logits[c],a,s.repetition_penalty));let w=e.
steps[c]?.id,m=bt(e.views[c],s,o,wt(r,c,p));if(e.steps[c]=m,w!==m.id&&(e.logits.length=e.views.length=e.steps.length=c+1),a.push(m.id),m.id===i||c===f-1)break;e.
logits[c+1]||(e.cache.length=e.from+c,e.logits[c+1]=t.forward([m.id],e.cache)),yield c}e.steps.length=a.length-n.length,e.stop=a.at(-1)===i?"end":f<l?"full":"le\
ngth"}var be=8;function ke(t){let{tensors:e,metadata:n}=Pt(t),s=JSON.parse(n.tokenizer);return{model:jt(JSON.parse(n.config),e),bpe:Lt(s),end:s.end}}function Gt(t){let e=null,
n=0,s=null,o={status:"recorded",tokens:[],runs:[],prompt:[],spare:0,vocab:0},r={prompt:null,cache:null,ids:[]};o.recall=i=>{o.tokens=i.tokens.split(" "),o.vocab=
o.tokens.length,o.prompt=i.prompt,o.runs=i.runs.map(({ids:a,p:f,kept:c,entropy:w,stop:m})=>({recorded:!0,stop:m,logits:[],views:[],steps:a.map((y,b)=>({id:y,p:f[b],
kept:c[b],ownEntropy:w[b]}))})),o.runs[i.selected].logits[i.step]=ft(new Uint16Array(tt(i.logits).buffer))},o.load=i=>{e=ke(i),o.tokens=e.bpe.tokens,o.vocab=o.tokens.
length,o.status="live",o.runs=[]},o.follow=i=>{if(!e)return;p(i),i.strategies.forEach((f,c)=>{let w=o.runs[c]??=Yt(s),m={settings:f,order:i.order,seed:i.seed,rerolls:i.
rerolls,tokens:i.tokens,end:e.end},y=JSON.stringify(m);w.key!==y&&Object.assign(w,{key:y,job:Zt(e.model,w,r.ids,m)})}),o.runs.length=i.strategies.length;let a=o.
runs[i.selected];l([a,...o.runs.filter(f=>f!==a)])},o.step=(i,a,{settings:f,order:c,seed:w,rerolls:m})=>{let y=o.runs[i],b=y?.logits[a];if(!b)return null;let A=f.
repetition_penalty;return y.views[a]?.penalty!==A&&(y.views[a]=yt(b,[...o.prompt,...y.steps.slice(0,a).map(({id:k})=>k)],A)),bt(y.views[a],f,c,wt(w,a,m))};function p({
prompt:i,tokens:a}){if(s&&r.prompt===i&&r.tokens===a)return;let{model:f,bpe:c,end:w}=e,m=c.encode(i),y=Math.max(1,f.config.max_len-a),b=m.length?m.slice(-y):[w],
A=r.cache??=f.newCache();if(!s||String(b)!==String(r.ids)){let k=0;for(;k<b.length-1&&k<A.length&&b[k]===r.ids[k];)k++;A.length=k,s={cache:A,logits:f.forward(b.
slice(k),A)},o.runs=[]}Object.assign(r,{prompt:i,tokens:a,ids:b}),o.prompt=b,o.spare=m.length-b.length}function l(i){cancelAnimationFrame(n);let a=performance.now()+
be;for(let f of i)for(;f.job&&performance.now()<a;)f.job.next().done&&(f.job=null);o.busy=i.some(({job:f})=>f),o.busy&&(n=requestAnimationFrame(()=>{l(i),t()}))}
return o.close=()=>cancelAnimationFrame(n),o}var Wt=t=>t.toString(16).toUpperCase().padStart(2,"0"),lt=(t,e)=>It(e.map(n=>Nt(t[n]??""))),kt=t=>t.flatMap(e=>typeof e=="number"?d("span",{class:"plm-chip"},Wt(
e)):zt(e)),xt=(t,e)=>kt(lt(t,[e])[0].map(n=>typeof n=="number"?n:n.replace(/ /g,"␣"))),G=(t,e)=>lt(t,[e])[0].map(n=>typeof n=="number"?`⟨${Wt(n)}⟩`:$t(n.replace(
/ /g,"␣"))).join("");function W(t,{temperature:e,top_k:n,top_p:s,min_p:o,repetition_penalty:r}){let l=e===0||n===1||s===0?[t("greedy")]:[e!==1&&`T ${J(e)}`,n>
0&&`top-k ${n}`,s<1&&`top-p ${J(s)}`,o>0&&`min-p ${J(o)}`].filter(Boolean);return[...l.length?l:[t("pure")],...r===1?[]:[`${t("penalty")} ${J(r)}`]].join(" · ")}
var q="ABCD",K=[1,2,3,6],I=t=>t>=.0995?`${(100*t).toFixed(0)} %`:t>=95e-5?`${(100*t).toFixed(1)} %`:t>0?"< 0.1 %":"0 %";var P=30,xe=[.02,.05,.1,.2,.3,.5,.75,1];function Xt(t){let{t:e}=t,n=Array.from({length:P+1},(i,a)=>ve(a===P)),s=d("div",{class:"plm-bars-scale","aria-hidden":"t\
rue"}),o=d("div",{class:"plm-cut","aria-hidden":"true"}),r=d("div",{class:"plm-bars-rows"},n.map(({node:i})=>i),o),p=d("div",{class:"plm-bars",role:"img"},s,r);
function l(i,a,f,c){let{ranking:w,own:m,probs:y,kept:b,drawn:A}=a,k=Math.min(P,w.length),_=(x,g)=>{let F=0;for(let S=g;S<x.length;S++)F+=x[S];return F},z=[_(m,k),
_(y,k)],u=Math.max(m[0],y[0],...z),h=xe.find(x=>x>=u)??1;n.forEach((x,g)=>{x.node.hidden=g>=k&&g<P,g<k&&x.update({key:w[g],text:()=>xt(i,w[g]),before:m[g],after:y[g]??
0,cut:g>=b,drawn:g===A,top:h})});let E=w.length-k,v=Math.max(0,b-k);n[P].node.hidden=E===0,n[P].update({key:`${E} ${v}`,text:()=>[e("tail",{n:E,kept:v})],before:z[0],
after:z[1],cut:v===0,drawn:A>=k,top:h}),$(s,{"data-top":I(h),"data-half":I(h/2)}),o.hidden=b>=k,o.hidden||$(o,{"data-text":`✂ ${e("cut",{filter:e(_e(a,f)),kept:b})}`,
style:{"--row":b}}),$(p,{"aria-label":c})}return{node:p,update:l}}var _e=({stages:t,kept:e},n)=>n[t.findIndex(s=>s===e)];function ve(t){let e=d("span",{class:"p\
lm-bar-name"}),n=d("i",{class:"plm-before"}),s=d("i",{class:"plm-after"}),o=d("span",{class:"plm-bar-number"}),r=d("div",{class:`plm-bar-row${t?" plm-tail":""}`},
e,d("div",{class:"plm-track"},n,s),o),p;return{node:r,update(l){p!==l.key&&e.replaceChildren(...l.text()),p=l.key,$(n,{style:{"--w":(l.before/l.top).toFixed(4)}}),
$(s,{style:{"--w":(l.after/l.top).toFixed(4)}}),$(o,{text:I(l.after)}),$(r,{"data-cut":l.cut,"data-drawn":l.drawn})}}}function te(t){let e=Array.from({length:P+
1},()=>d("path",{class:"plm-flow"})),n=Array.from({length:2*P},()=>d("span",{class:"plm-flow-name","aria-hidden":"true"})),s=d("span",{class:"plm-needle","aria-\
hidden":"true"}),o=d("div",{class:"plm-strip",role:"img"},d("svg",{viewBox:"0 0 1000 100",preserveAspectRatio:"none",class:"plm-strip-svg","aria-hidden":"true"},
e),n,s);function r(p,l,i){let{ranking:a,own:f,probs:c,kept:w,drawn:m,u:y}=l,b=Math.min(P,a.length),A=0,k=0,_=0,z=(u,h,E,v)=>{if(E<.055||_>=n.length)return;let x=n[_++];
x.hidden=!1,x.replaceChildren(...xt(p,u)),$(x,{"data-lane":v,style:{"--x":h,"--w":E}})};e.forEach((u,h)=>{let E=h===P,v=E?w<=b:h>=w,x=E?1:h<b?A+f[h]:A,g=E?1:k+(c[h]??
0),[F,S,T,B]=[A,x,g,k].map(U=>(1e3*U).toFixed(1)),D=E&&w>b?!0:!v;$(u,{d:D?`M${F} 0H${S}V30C${S} 52 ${T} 46 ${T} 68V100H${B}V68C${B} 46 ${F} 52 ${F} 30Z`:`M${F} \
0H${S}V30H${F}Z`,"data-cut":v,"data-odd":h%2===1,"data-tail":E,"data-drawn":m===h||E&&m>=b}),!E&&h<b&&(z(a[h],A,f[h],"own"),v||z(a[h],k,c[h],"after")),[A,k]=[x,
g]});for(let u of n.slice(_))u.hidden=!0;$(s,{"data-u":`u = ${y.toFixed(3)}`,style:{"--x":y}}),$(o,{"aria-label":i})}return{node:o,update:r}}var Me=7;function ne(t,{onpick:e,onremove:n}){let{t:s}=t,o=[0,1,2,3].map(p=>ze(t,p,{onpick:e,onremove:n})),r=d("div",{class:"plm-runs"},o.map(p=>p.node));return{
node:r,update(p,l){o.forEach((i,a)=>{i.node.hidden=a>=l.strategies.length,!i.node.hidden&&p.runs[a]&&i.update(p,l,p.runs[a])}),$(r,{"aria-label":s("runs")})}}}function ze({
t,wants:e},n,{onpick:s,onremove:o}){let r=[],p=d("span"),l=d("button",{type:"button",class:"plm-run-head",onclick:()=>s(n)},d("span",{class:"plm-letter","aria-h\
idden":"true"},q[n]),p),i=e("strategies")&&d("button",{type:"button",class:"plm-run-remove","aria-label":t("remove",{name:q[n]}),onclick:()=>o(n)},"×"),a=d("sp\
an",{class:"plm-prompt"}),f=d("div",{class:"plm-run-text",role:"listbox",tabindex:"0",onkeydown:b,onclick:A}),c=d("p",{class:"plm-run-facts"}),w=d("section",{class:`\
plm-run plm-cat-${K[n]}`,"aria-label":t("strategy",{name:q[n]})},d("div",{class:"plm-run-top"},l,i),d("div",{class:"plm-run-body"},a,f),c),m=0,y=0;function b(_){
let z={ArrowRight:m+1,ArrowDown:m+1,ArrowLeft:m-1,ArrowUp:m-1,Home:0,End:y-1}[_.key];z!==void 0&&(_.preventDefault(),s(n,Math.max(0,Math.min(y-1,z))))}function A(_){
let z=r.indexOf(_.target.closest("[role=option]"));z>=0&&s(n,z)}function k(_,z,u){let{tokens:h,prompt:E}=_,v=u.steps.map(({id:S})=>S),x=z.selected===n,g=lt(h,[...E,
...v]),F=$e(v,4);for(m=Math.min(z.step,v.length-1),y=v.length,$(w,{"data-current":x}),$(p,{text:W(t,z.strategies[n])}),$(l,{"aria-pressed":x}),i&&(i.hidden=z.strategies.
length<=2),ee(a,E,g.slice(0,E.length).flat());r.length<v.length;)r.push(f.appendChild(d("span",{role:"option",id:`${f.id}-${r.length}`})));r.forEach((S,T)=>{if(S.
hidden=T>=v.length,S.hidden)return;let{id:B,p:D}=u.steps[T],U=x&&T===m;ee(S,B,g[E.length+T]),$(S,{class:`plm-token${F[T]?" plm-loop":""}`,"aria-selected":U,style:{
"--s":Math.min(1,-Math.log(D)/Me).toFixed(2)},"aria-label":t("token",{step:T+1,token:G(h,B),p:I(D)})+(F[T]?t("again"):"")})}),$(f,{"aria-label":t("run",{name:q[n],
title:W(t,z.strategies[n])}),"aria-activedescendant":r[m]?.id}),$(c,{text:t("facts",{distinct:N(gt(v,2),2),repeated:N(Kt(v,4),2),stop:u.stop?t(`stop_${u.stop}`):
"…"})})}return f.id=`plm-run-${Math.random().toString(36).slice(2,8)}`,{node:w,update:k}}function ee(t,e,n){let s=JSON.stringify([e,n]);t.dataset.key!==s&&(t.
dataset.key=s,t.replaceChildren(...kt(n)))}function $e(t,e){let n=new Set;return t.map((s,o)=>{if(o<e-1)return!1;let r=t.slice(o-e+1,o+1).join(" "),p=n.has(r);return n.
add(r),p})}var Ae=[void 0,"9 6","2 7","14 5 2 5"];function oe({t},{onpick:e,length:n}){let s=l=>e(Math.max(0,Math.min(n()-1,Math.round(l)-1))),o=pt({height:250,onpoint:s}),
r=pt({height:250,onpoint:s}),p=(l,{node:i})=>d("div",{},d("p",{class:"plm-heading"},t(l),d("small",{},t("curve_note"))),i);return{node:d("div",{class:"plm-curve\
s"},p("curve_kept",o),p("curve_entropy",r)),update({runs:l,vocab:i},a){let f=[1,Math.max(2,...l.map(({steps:m})=>m.length))],c=(m,y,b,A,k,_)=>{let z=l.map(({steps:x})=>x.
map((g,F)=>[F+1,A(g)])),u=z.flat().map(([,x])=>x),h=k(Math.min(...u)),E=k(Math.max(...u)),v=l.map(({steps:x},g)=>x[a.step]?`${q[g]} ${k(A(x[a.step]))}`:"").filter(
Boolean).join(", ");m.update({x:f,y:b,format:k,ticks:{y:_},rule:a.step+1,finding:t("curve_finding",{what:t(y),low:h,high:E,list:v}),lines:z.map((x,g)=>({cat:K[g],
dash:Ae[g],points:x})).filter(({points:x})=>x.length>1),marks:z.flatMap((x,g)=>x[a.step]?[{x:a.step+1,y:x[a.step][1],cat:K[g],text:q[g],dx:9,dy:5}]:[])})},w=Math.
ceil(Math.log10(i));c(o,"curve_kept",[-.12,w],m=>Math.log10(m.kept),m=>String(Math.round(10**m)),Array.from({length:w+1},(m,y)=>y)),c(r,"curve_entropy",[0,Math.
ceil(Math.log(i))],m=>m.ownEntropy,m=>N(m,m%1?2:0))}}}function re(t,e){if(!t.wants("top_k"))return null;let n=At("top_k"),s=t.t("top_k"),o=l=>t.set({top_k:l>=e()?0:l}),r=d("input",{type:"range",id:n,min:0,max:100,step:1,
oninput:()=>o(Math.round(e()**(r.valueAsNumber/100)))}),p=d("input",{type:"number",min:0,step:1,"aria-label":s,onchange:()=>p.valueAsNumber>=0&&o(Math.round(p.valueAsNumber))});
return t.onDraw(()=>{let l=t.get("top_k"),i=l===0?100:100*Math.log(l)/Math.log(e());Math.round(e()**(r.valueAsNumber/100))!==(l||e())&&(r.value=i),p.valueAsNumber!==
l&&(p.value=l),$(p,{max:e()}),$(r,{"aria-valuetext":l===0?t.t("all_tokens"):l,style:{"--fill":`${i}%`}})}),d("div",{class:"plm-field"},d("label",{for:n,class:"p\
lm-label"},s),d("div",{class:"plm-row"},r,p))}function se(t,{get:e,onmove:n}){if(!t.wants("order"))return null;let{t:s}=t,o=[0,1,2,3].map(p=>{let l=d("span"),i=d(
"b"),a=(w,m)=>d("button",{type:"button",class:"plm-move",onclick:()=>r(p,w)},m),f=p>0&&a(-1,"‹"),c=p<3&&a(1,"›");return{name:l,count:i,left:f,right:c,node:d(
"li",{},d("span",{class:"plm-pipe-name"},f,l,c),i)}});function r(p,l){let i=[...e()[0]];[i[p],i[p+l]]=[i[p+l],i[p]],n(i);let a=o[p+l];(l<0?a.left||a.right:a.right||
a.left).focus()}return{node:d("div",{class:"plm-field",role:"group","aria-label":s("order")},d("span",{class:"plm-label"},s("order")),d("ol",{class:"plm-pipe"},
o.map(({node:p})=>p))),update(){let[p,l]=e();o.forEach(({name:i,count:a,left:f,right:c,node:w},m)=>{let y=s(p[m]);$(i,{text:y}),$(a,{text:String(l[m]??"")}),$(w,
{"data-cuts":m>0&&l[m]<l[m-1]}),f&&$(f,{"aria-label":s("earlier",{filter:y})}),c&&$(c,{"aria-label":s("later",{filter:y})})})}}}function ae({t}){let e=["kept","\
mass","entropy","exp"].map(n=>{let s=d("b"),o=d("small");return{value:s,note:o,node:d("div",{class:"plm-stat"},s,d("span",{},t(`stat_${n}`)),o)}});return{node:d(
"div",{class:"plm-stats"},e.map(({node:n})=>n)),update({kept:n,own:s,mass:o,entropy:r,ownEntropy:p,ranking:l},{top_p:i}){let a=i>0&&i<1?i:.9,f=ht(Float64Array.from(
s).sort().reverse(),a),c=[[String(n),t("stat_kept_note",{all:l.length,p:J(a),n:f})],[I(o),t("stat_mass_note",{lost:I(1-o)})],[N(r,2),t("stat_was",{value:N(p,2)})],
[N(Math.exp(r),1),t("stat_was",{value:N(Math.exp(p),1)})]];e.forEach(({value:w,note:m},y)=>{$(w,{text:c[y][0]}),$(m,{text:c[y][1]})})}}}var j=(t,e,n,s)=>Number.isFinite(t)?Math.min(n,Math.max(e,t)):s,Se=t=>({temperature:j(t?.temperature,0,3,V.temperature),top_k:Math.round(j(t?.top_k,0,2**21,V.top_k)),
top_p:j(t?.top_p,0,1,V.top_p),min_p:j(t?.min_p,0,1,V.min_p),repetition_penalty:j(t?.repetition_penalty,1,2,V.repetition_penalty)});function _t(t){let e=[...t.get(
"strategies")??[],{},{temperature:0}].slice(0,Math.max(2,Math.min(4,t.get("strategies")?.length??0))).map(Se),n=t.get("order"),s=t.get("model");return{strategies:e,
model:/^[a-z0-9-]+$/.test(s)?s:"none",prompt:String(t.get("prompt")).slice(0,400),order:[...n].sort().join()===[...at].sort().join()?n:at,seed:Math.round(j(t.get(
"seed"),0,2**32-1,0)),tokens:Math.round(j(t.get("tokens"),1,100,40)),rerolls:t.get("rerolls")??{},selected:Math.round(j(t.get("selected"),0,e.length-1,0)),step:Math.
round(j(t.get("step"),0,99,0))}}var le=["prompt","strategies","order","seed","tokens","rerolls"],vt=(t,e)=>JSON.stringify(le.map(n=>t.state[n]))===JSON.stringify(
le.map(n=>e[n]));var pe=Ft({words:Rt,build:Ee});function Ee(t){let{t:e}=t,n=Gt(()=>U()),s=t.get("recorded"),o=_t(t),r=null,p=!1,l="";n.recall(s),t.onDraw(()=>{o=_t(t);let M=t.get(
"model_file");M?.byteLength&&n.status!=="live"&&b(new Uint8Array(M.buffer,M.byteOffset,M.byteLength)),n.follow(o),r=n.step(o.selected,a(),o)??r}),t.onClose(n.close);
let i=()=>n.runs[o.selected]?.steps.length||1,a=()=>Math.min(o.step,i()-1),f=()=>o.strategies[o.selected],c=()=>({name:q[o.selected],title:W(e,f()),step:a()+1,all:n.
vocab}),m={...t,get:M=>f()[M],set:M=>t.set({strategies:o.strategies.map((C,R)=>R===o.selected?{...C,...M}:C)})};function y(){p||(p=!0,n.status="loading",globalThis.
plm?.load?plm.load(`models/${o.model}.js`).then(()=>{b(tt(plm.models[o.model])),n.follow(o),U()}).catch(A):t.set({want_model:!0}))}function b(M){try{n.load(M)}catch(C){
A(C)}}function A(M){n.status="missing",console.warn(M),U()}for(let M of["pointerdown","focusin","keydown"])t.root.addEventListener(M,y);vt(s,o)||y(),t.head.append(
Ct(t,{question:()=>e("question",c()),unit:e("tokens_unit"),step:1,right(M){let C=r?.kept??0,R=n.runs[o.selected].steps.map(O=>O.kept),L=Math.abs(M-C)<=Math.max(
1,C/5);return[L,e(L?"right":"wrong",{kept:C,all:n.vocab,low:Math.min(...R),high:Math.max(...R)})]}})),t.controls.append(...[Tt(t,"prompt",{}),H(t,"seed",{min:0,
max:99}),H(t,"tokens",{min:5,max:60})].filter(Boolean));let k=d("p",{class:"plm-status"}),_=ne(t,{onpick:(M,C)=>t.set({selected:M,...C===void 0?{}:{step:C}}),onremove:M=>t.
set({strategies:o.strategies.filter((C,R)=>R!==M),selected:Math.max(0,o.selected-(M<=o.selected))})}),z=t.wants("strategies")&&d("button",{type:"button",class:"\
plm-button",onclick:()=>t.set({strategies:[...o.strategies,f()],selected:o.strategies.length})},`+ ${e("add")}`),u={...t,get:()=>a()+1,set:({step:M})=>t.set({step:M-
1})},h=t.wants("reroll")&&d("button",{type:"button",class:"plm-button",onclick:()=>t.set({rerolls:{...o.rerolls,[a()]:(o.rerolls[a()]??0)+1}})}),E=Xt(t),v=te(t),
x=se(t,{get:()=>[o.order,r?.stages??[]],onmove:M=>t.set({order:M})}),g=ae(t),F=oe(t,{onpick:M=>t.set({step:M}),length:i}),S=d("div",{class:"plm-lens"}),T=d("p",
{class:"plm-legend"},d("span",{class:"plm-key-before"}),e("before"),d("span",{class:"plm-key-after"}),e("after"));S.append(d("div",{class:"plm-lens-bar"},...[H(
u,"step",{min:1,max:i}),h].filter(Boolean)),d("div",{class:"plm-wide"},d("p",{class:"plm-heading"},e("strip"),d("small",{},e("strip_note"))),v.node),d("div",{},
d("p",{class:"plm-heading"},e("bars")),T,E.node),d("div",{class:"plm-side-panel"},...[H(m,"temperature",{min:0,max:3,step:.01}),re(m,()=>n.vocab),H(m,"top_p",{min:0,
max:1,step:.01}),H(m,"min_p",{min:0,max:1,step:.01}),H(m,"repetition_penalty",{min:1,max:2,step:.05}),x&&x.node,g.node].filter(Boolean))),t.stage.append(k,_.node,
...z?[z]:[],S,F.node),St(t,()=>B()),Et(t,()=>(void 0)(o,f(),n.spare));function B(){let{ranking:M,own:C,probs:R,kept:L}=r,O=Math.min(P,M.length),Mt=it=>it.reduce(
(Q,ce)=>Q+ce,0);return{caption:e("caption",c()),columns:[e("column_rank"),e("column_token"),e("before"),e("after")],rows:[...Array.from(M.slice(0,O),(it,Q)=>[Q+
1,G(n.tokens,it),N(C[Q],4),N(R[Q]??0,4)]),["…",e("tail",{n:M.length-O,kept:Math.max(0,L-O)}),N(Mt(C.slice(O)),4),N(Mt(R.slice(O)),4)]]}}function D(){if(!r)return"";
let{kept:M,mass:C,u:R,id:L,p:O}=r;return e("finding",{...c(),kept:M,mass:I(C),u:R.toFixed(3),token:G(n.tokens,L),p:I(O)})}function U(){if(r=n.step(o.selected,a(),
o)??r,_.update(n,{...o,step:a()}),n.status==="live"&&!l&&!n.busy&&vt(s,o)){let C=s.runs.flatMap(({ids:L})=>L),R=n.runs.flatMap(L=>L.steps.map(({id:O})=>O));String(
C)===String(R)&&(l=e("same",{n:C.length}))}if($(k,{text:e(n.status,{all:n.vocab})+(n.status==="live"?l:"")+(n.spare?e("spare",{n:n.spare}):""),"data-status":n.status}),
$(S,{class:`plm-lens plm-cat-${K[o.selected]}`}),z&&(z.hidden=o.strategies.length>=4),h&&$(h,{text:e("reroll",{step:a()+1})}),F.update(n,{...o,step:a()}),!r)return;
let M=D();E.update(n.tokens,r,o.order,M),v.update(n.tokens,r,M),x?.update(),g.update(r,f()),$(t.finding,{text:M}),t.say(M)}return U}(globalThis.plm.widgets??={})["sampling-lab"]=pe;})();
