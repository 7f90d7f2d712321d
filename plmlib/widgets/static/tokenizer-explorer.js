(()=>{var{visible:v,spelled:A,h:p,set:z,unique:Lt,tableSwitch:D,copyCode:F,resetButton:Rt,isOpen:J,cover:B,guess:H,onEnter:It,numberBox:Kt,slider:W,buttons:Dt,toggles:Y,
check:L,textbox:U,menu:Ft,model:Jt,models:Ht,short:Wt,fixed:S,widget:X,fromBase64:Yt,fromHalf:Ut,within:Xt,sliderEnds:Zt,accepted:Gt,unpack:Z,mulberry32:Qt,uniform:Vt,
tokenise:te}=globalThis.plm.ui;var kt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,bt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,R=t=>JSON.
stringify(t).replace(kt,bt);var{listbox:N,LOOK:_,hex:G,nodes:T,said:P,bytes:Q,SPACE:V,byteBPE:tt,CHARACTER:ne,bytesOf:se,spell:re,unigram:et,wordPiece:ot}=globalThis.plm.pieces;var M={text:{kind:"text",longest:300},tokenizers:{kind:"choices",options:["wordpiece","bpe","unigram"]},merges:{kind:"whole",low:0,high:1743},lowercase:{kind:"f\
lag"},special:{kind:"flag"},tokenizer:{kind:"choice",options:["wordpiece","bpe","unigram"]},token:{kind:"whole",low:0,high:1199},model:{kind:"choice",options:["\
vocabularies"],link:!1},question:{kind:"choice",options:["bytes","unknown","none"]},controls:{kind:"knobs",options:["text","examples","tokenizers","merges","low\
ercase","special"]}};var j=M.tokenizers.options,yt=["text","tokenizers","merges","lowercase","special","tokenizer","token"],zt=new RegExp(`[^${V}。，！？；：、]+[。，！？；：、]*|[。，！？；：、]+`,
"gu"),$t=t=>[...t.matchAll(zt)].map(({0:e,index:o})=>({text:e,from:o,to:o+e.length,size:[...e].length})),I=t=>Object.fromEntries(yt.map(e=>[e,t(e)]));function nt(t){
let e={unigram:et(t.unigram)},o={};return({merges:n,lowercase:c})=>(o.lowercase!==c&&(e.wordpiece=ot(t.wordpiece,c)),o.merges!==n&&(e.bpe=tt(t.bpe,n)),Object.assign(
o,{merges:n,lowercase:c}),e)}function Ot(t,{to:e}){let o=t.findIndex(n=>e<=n.to);return o<0?null:o}function _t(t,e,o,n,{text:c,special:l}){let i=e.cut(c).map(s=>({
...s,word:Ot(n,s),unknown:s.id===o.unknown})),d=s=>s.map(m=>({id:m,word:null,special:!0})),r=n.map(()=>0),h=n.map(()=>!1);for(let{word:s,unknown:m}of i)s!==null&&
(r[s]++,m&&(h[s]=!0));let a=e.decode(i.map(({id:s})=>s));return{name:t,kind:e,tokens:l?[...d(o.begin),...i,...d(o.end)]:i,costs:r,lost:h,total:i.length,specials:l?
o.begin.length+o.end.length:0,unknown:i.filter(s=>s.unknown).length,back:a,same:a===c}}function st(t,e,o,n){let c=$t(t.text),l=n?.state.text===t.text&&n.state.special===
t.special,i={};for(let s of j){let m=l&&n.rows[s],f=m&&m.kind===e[s];i[s]=f?m:_t(s,e[s],o[s],c,t)}let d=j.filter(s=>t.tokenizers.includes(s)),r=d.includes(t.tokenizer)?
t.tokenizer:d[0],{tokens:h}=i[r],a=Math.min(t.token,h.length-1);return{state:t,words:c,size:[...t.text].length,rows:i,shown:d.map(s=>i[s]),open:r,at:a,word:h[a]?.
word??null}}function rt({words:t,word:e,state:o},n){let{from:c,to:l}=t[e],i=d=>d.to>c&&d.from<l;return{wordpiece:n.wordpiece.steps(o.text,i),bpe:n.bpe.steps(o.text,
i),unigram:n.unigram.cuts(o.text,3,i)}}function jt(t,{merges:e,lowercase:o}){let n={wordpiece:o?"":", lowercase=False",unigram:""};return n.bpe=e===M.merges.high?"":`, merges=${e}`,R(t)+n[t]}function it(t){
let e=j.filter(o=>t.tokenizers.includes(o));return["from plmlib.checkpoints import vocabularies","",`text = ${R(t.text)}`,"tokenizers = {",...e.map(o=>`    "${o}\
": vocabularies.load(${jt(o,t)}),`),"}","found = {}","for name, tokenizer in tokenizers.items():",t.special?"    ids, _ = tokenizer.inputs(text)":"    ids = tok\
enizer.encode(text)","    found[name] = ids","    print(name, len(ids), tokenizer.tokens(ids))",""].join(`
`)}var vt=24;function ct(t,e){let{t:o}=t,n=N({label:o("costs"),look:"plm-costs",pick:e});function c(i){return(d,r)=>{let h=i.words[r],a=i.shown.map(({name:f,costs:g,
lost:w})=>({name:f,n:g[r],lost:w[r]})),s=JSON.stringify([h.text,a]);if(d.dataset.key!==s){let f=a.map(({name:g,n:w,lost:k})=>{let y=`plm-cost plm-cat-${_[g][0]}${k?
" plm-cost-lost":""}`,$=8*Math.min(w,vt),u=p("i",{style:{"--wide":`${$}px`,"--each":`${$/w}px`}});return p("span",{class:y},u,p("b",{},String(w)))});d.replaceChildren(
p("span",{class:"plm-cost-word",dir:"auto"},v(h.text)),...f)}z(d,{class:"plm-cost-card","data-key":s});let m=a.map(({name:f,n:g,lost:w})=>`${o(f)} ${g}${w?o("wi\
th_unknown"):""}`);return o("cost",{word:A(h.text),size:h.size,list:m.join(", ")})}}let l=i=>n.update(i.words.length,i.word??-1,c(i));return{node:n.node,update:l}}var St=5,lt=14;function at(t,e){let{t:o}=t,n=p("div",{class:"plm-hows"}),c=(a,s)=>p("span",{class:"plm-mini",dir:"auto"},T(a,s,!1)),l=(a,s)=>p("li",{},a,s&&p("s\
pan",{class:"plm-steps"},s)),i=a=>p("span",{class:"plm-note"},a);function d(a,s){let m=a.length>St?[...a.slice(0,2),null,...a.slice(-2)]:a;return m.map((f,g)=>{
if(f===null)return i("…");let w=s&&g===m.length-1;return p(w?"b":"s",{class:"plm-mini",dir:"auto"},v(f))})}let r={wordpiece(a){let s=[],m=0;for(let{found:f,failed:g,
long:w}of a){for(let{tries:k}of f){let y=d(k,!0);m===1&&k.length===1?s.at(-1).push(...y):s.push(y),m=k.length}g&&s.push([...d(g,!1),i(o(w?"too_long":"fails"))]),
g&&(m=0)}return s.map(f=>l(null,f))},bpe:a=>{let s=a.flatMap(({steps:f})=>f.map(({rank:g,word:w})=>{let k=g===null?o("bytes"):o("merge",{n:g+1});return l(i(k),w.
map(y=>c("bpe",y)))})),m=s.length-lt;return m<2?s:[...s.slice(0,lt-1),l(i(o("more",{n:m}))),s.at(-1)]},unigram:a=>a.flatMap(({cuts:s})=>s.map(({score:m,pieces:f})=>{
let g=f.map(({id:w})=>c("unigram",e.unigram.tokens[w]));return l(i(Et(o,m,s[0].score)),g)}))};function h(a,s){n.hidden=!s,s&&n.replaceChildren(...a.shown.map(({
name:m})=>{let f=p("p",{class:"plm-heading"},o(`how_${m}`)),g=`plm-how plm-cat-${_[m][0]}`,w=p("ol",{tabindex:"0","aria-label":o(`how_${m}`)},r[m](s[m]));return p(
"div",{class:g},f,w)}))}return{node:n,update:h,title:a=>v(o("how",{word:a.words[a.word].text}))}}function Et(t,e,o){let n=S(e,1),c=Math.exp(e-o);return c===1?t(
"log_p_best",{p:n}):t("log_p",{p:n,odds:c<.001?"< 0.001":String(Number(c.toPrecision(1)))})}function pt(t,e){let{t:o}=t,n=()=>t.get("question");return H(t,{question:()=>o(`question_${n()}`,{n:e().size,words:e().words.length}),step:1,right(c){let{rows:l,
size:i,words:d}=e(),{total:r,costs:h}=l.bpe,a=l.wordpiece.lost.filter(Boolean).length,s={bytes:r,unknown:a}[n()],m={bytes:r/10,unknown:0}[n()],f=c!==""&&Math.abs(
c-s)<=m,g=h.indexOf(Math.max(...h)),w={total:r,rate:i>0?S(r/i,2):"–",word:A(d[g]?.text??""),most:h[g]??0,lost:a,words:d.length};return[f,o(`${f?"right":"wrong"}\
_${n()}`,w)]}})}function dt(t,e,o,n){let{t:c}=t,[l,i]=_[e],d=p("b"),r=p("span"),h=N({label:c("row",{name:c(e)}),look:"plm-pieces",pick:n}),a=p("span",{class:"plm-back-text",dir:"\
auto"}),s=p("b"),m=p("section",{class:`plm-cut-row plm-cat-${l}`,"aria-label":c(e)},p("p",{class:"plm-cut-head"},p("span",{class:"plm-cut-mark","aria-hidden":"t\
rue"},i),p("span",{class:"plm-cut-name"},c(e),p("small",{},c(`${e}_of`))),p("span",{class:"plm-cut-facts"},d,r)),h.node,p("p",{class:"plm-back"},c("back")," ",a,
" ",s)),f={};function g(k){let y=k.rows[e].tokens;return($,u)=>{let{id:b,word:x,special:O,unknown:E}=y[u],C=`${b} ${O}`;if($.dataset.key!==C){let wt=p("span",{class:"\
plm-piece-text",dir:"auto"},T(e,o[b],O));$.replaceChildren(wt,p("small",{},String(b)))}let q=x!==null&&x===k.word,ut=["plm-piece",E&&"plm-lost",O&&"plm-special",
q&&"plm-same-word"],ht=x!==null&&x%2===1;z($,{class:ut.filter(Boolean).join(" "),"data-key":C,"data-odd":ht});let gt=P(e,o[b],O||E),K={n:u+1,all:y.length,token:gt,
id:b};return x===null?c("token",K):c("token_of",{...K,word:A(k.words[x].text)})}}function w(k){let y={row:k.rows[e],word:k.word,at:k.open===e?k.at:-1};if(Object.
keys(y).every(q=>f[q]===y[q]))return;f=y;let{tokens:$,total:u,specials:b,unknown:x,back:O,same:E}=k.rows[e],C=k.size>0?S(u/k.size,2):"–";z(d,{text:c(u===1?"to\
kens_1":"tokens",{n:u})}),z(r,{text:[c("rate",{rate:C}),...b?[c("specials",{n:b})]:[],...x?[c("lost",{n:x})]:[]].join(" · ")}),h.update($.length,y.at,g(k)),a.dataset.
text!==O&&a.replaceChildren(...v(O)),z(a,{"data-text":O}),z(s,{text:c(E?"same":"other"),"data-good":E})}return{node:m,update:w}}var mt=X({name:"tokenizer-explorer",limits:M,build:Mt});function Mt(t){let{t:e}=t;for(let r of Object.keys(t.limits))t.get(r);let o=p("p",{class:"plm-status",role:"\
status"},e("loading")),n=null,c=!1;t.controls.append(...qt(t)),t.stage.append(o),D(t,()=>n?.table()??{caption:e("loading"),columns:[],rows:[]}),F(t,()=>it(I(t.get)));
function l(r){c||(c=!0,o.remove(),n=At(t,JSON.parse(new TextDecoder().decode(r))))}function i(r){r&&console.warn(r),z(o,{text:e("missing"),"data-status":"missin\
g"})}async function d(){let{model:r}=M;await plm.load(`models/${r.options[0]}.js`),l(await Z(plm.models[r.options[0]])),t.redraw()}return globalThis.plm?.load?d().
catch(i):setTimeout(()=>t.set({want_model:!0})),()=>{let r=t.get("model_file");r?.byteLength&&l(new Uint8Array(r.buffer,r.byteOffset,r.byteLength)),n?.draw()}}function At(t,e){
let{t:o}=t,n=nt(e),c=()=>{let u=I(t.get);return st(u,n(u),e,l)},l=null;l=c();let i=u=>{let{rows:b,open:x}=l,O=b[x].tokens.findIndex(({word:E})=>E===u);t.set({tokenizer:x,
token:Math.max(0,O)})},d=new Map(j.map(u=>[u,dt(t,u,e[u].tokens,b=>t.set({tokenizer:u,token:b}))])),r={bpe:W(t,"merges"),wordpiece:L(t,"lowercase")};for(let u of Object.
keys(r))r[u]&&d.get(u).node.append(r[u]);let h=ct(t,i),a=at(t,e),s=p("div",{class:"plm-cuts"},j.map(u=>d.get(u).node)),m=p("p",{class:"plm-detail"}),f=p("p",{class:"\
plm-heading"}),g=p("small",{},j.map(u=>Ct(o,u))),w=p("div",{},p("p",{class:"plm-heading"},o("costs"),g),h.node),k=p("div",{class:"plm-inside"},f,m,a.node),y={bytes:d.
get("bpe").node,unknown:d.get("wordpiece").node};for(let[u,b]of Object.entries(y))b.after(B(t,[b],()=>t.get("question")===u));B(t,[w,k,t.finding]),t.head.append(
pt(t,()=>l)),t.stage.append(s,w,k),t.beforeDraw(()=>{l=c()}),t.redraw();function $(){for(let[b,x]of d)x.node.hidden=!l.state.tokenizers.includes(b),x.node.hidden||
x.update(l);g.childNodes.forEach((b,x)=>{b.hidden=!l.state.tokenizers.includes(j[x])}),h.update(l),k.hidden=l.word===null,a.update(l,l.word===null?null:rt(l,n(l.
state))),l.word!==null&&f.replaceChildren(p("span",{},a.title(l))),m.replaceChildren(...Pt(o,l,e));let u=ft(o,l);z(t.finding,{text:u}),J(t)&&t.say(u)}return{draw:$,
table:()=>Bt(o,l,e)}}var Ct=(t,e)=>p("span",{class:`plm-key plm-cat-${_[e][0]}`},t(e));function qt(t){let{t:e}=t,o=j.map(n=>[n,`${_[n][1]} ${e(n)}`,_[n][0]]);return[
U(t,"text"),Tt(t),Y(t,"tokenizers",{options:o}),L(t,"special")].filter(Boolean)}var Nt={known:"the gardener watered the flowers .",unseen:"unbelievable tokeniza\
tion by thinking machines",chinese:"安娜在河边找到了一把红色的雨伞。她很高兴。",emoji:"😀 👩‍🚀 🏳️‍🌈 café",rtl:"שלום עו\
לם مرحبا بالعالم",capitals:"Anna's naïve CAFÉ in Zürich"};function Tt(t){if(!t.wants("examples"))return null;let{t:e}=t,o=([i,d])=>p("button",{
type:"button",onclick:()=>t.set({text:d,token:0})},e(`example_${i}`)),n=p("span",{class:"plm-label","aria-hidden":"true"},e("examples")),c=p("div",{class:"plm-b\
uttons"},Object.entries(Nt).map(o)),l={class:"plm-field plm-full",role:"group","aria-label":e("examples")};return p("div",l,n,c)}function Pt(t,e,o){let n=e.rows[e.
open].tokens[e.at];if(!n)return[];let{tokens:c}=o[e.open],l=c[n.id],i=Q(e.open,l,n.special||n.unknown).map(h=>p("span",{class:"plm-chip"},G(h))),d={name:t(e.open),
n:e.at+1,id:n.id,all:c.length},r=p("code",{},v(l));return[t("detail",d)," ",r," · ",t("detail_bytes",{n:i.length})," ",...i]}function ft(t,e){let o=e.shown.map(
({name:i,total:d})=>t("finding_one",{name:t(i),n:d})),n=e.shown.filter(({unknown:i})=>i>0).map(({name:i})=>t(i)),c=e.shown.filter(({same:i})=>i).map(({name:i})=>t(
i)),l=t("comma");return[t("finding",{n:e.size,list:o.join(l)}),n.length>0?t("finding_lost",{names:n.join(l)}):"",c.length>0?t("finding_kept",{names:c.join(l)}):
t("finding_none")].join(" ")}function Bt(t,e,o){let n=(r,h)=>{let{tokens:a}=e.rows[r];return a.filter(({word:m})=>m===h).map(({id:m,unknown:f})=>P(r,o[r].tokens[m],
f)).join(" ")},c=({name:r,costs:h},a)=>[h[a],n(r,a)],l=e.shown.flatMap(({name:r})=>[t("column_tokens",{name:t(r)}),t(r)]),i=r=>e.size>0?t("rate",{rate:S(r/e.size,
2)}):"",d=e.shown.flatMap(({total:r})=>[r,i(r)]);return{caption:ft(t,e),columns:[t("column_word"),t("column_size"),...l],rows:[...e.words.map((r,h)=>[r.text,r.size,
...e.shown.flatMap(a=>c(a,h))]),[t("all"),e.size,...d]]}}(globalThis.plm.widgets??={})["tokenizer-explorer"]=mt;})();
