(()=>{var{visible:v,spelled:A,h:p,set:z,unique:Lt,tableSwitch:D,copyCode:F,resetButton:Rt,isOpen:J,cover:B,guess:H,onEnter:It,numberBox:Kt,slider:W,buttons:Dt,toggles:Y,
check:L,textbox:U,menu:Ft,models:Jt,short:Ht,fixed:S,widget:X,fromBase64:Z,fromHalf:Wt,within:Yt,sliderEnds:Ut,accepted:Xt,mulberry32:Zt,uniform:Gt,tokenise:Qt}=globalThis.
plm.ui;var kt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,bt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,R=t=>JSON.
stringify(t).replace(kt,bt);var{listbox:N,LOOK:_,hex:G,nodes:T,said:P,bytes:Q,SPACE:V,byteBPE:tt,CHARACTER:ee,bytesOf:oe,spell:ne,unigram:et,wordPiece:ot}=globalThis.plm.pieces;var E={text:{kind:"text",longest:300},tokenizers:{kind:"choices",options:["wordpiece","bpe","unigram"]},merges:{kind:"whole",low:0,high:1743},lowercase:{kind:"f\
lag"},special:{kind:"flag"},tokenizer:{kind:"choice",options:["wordpiece","bpe","unigram"]},token:{kind:"whole",low:0,high:1199},model:{kind:"choice",options:["\
vocabularies"],link:!1},question:{kind:"choice",options:["bytes","unknown","none"]},controls:{kind:"knobs",options:["text","examples","tokenizers","merges","low\
ercase","special"]}};var j=E.tokenizers.options,yt=["text","tokenizers","merges","lowercase","special","tokenizer","token"],zt=new RegExp(`[^${V}。，！？；：、]+[。，！？；：、]*|[。，！？；：、]+`,
"gu"),$t=t=>[...t.matchAll(zt)].map(({0:e,index:o})=>({text:e,from:o,to:o+e.length,size:[...e].length})),I=t=>Object.fromEntries(yt.map(e=>[e,t(e)]));function nt(t){
let e={unigram:et(t.unigram)},o={};return({merges:n,lowercase:l})=>(o.lowercase!==l&&(e.wordpiece=ot(t.wordpiece,l)),o.merges!==n&&(e.bpe=tt(t.bpe,n)),Object.assign(
o,{merges:n,lowercase:l}),e)}function Ot(t,{to:e}){let o=t.findIndex(n=>e<=n.to);return o<0?null:o}function _t(t,e,o,n,{text:l,special:c}){let i=e.cut(l).map(r=>({
...r,word:Ot(n,r),unknown:r.id===o.unknown})),d=r=>r.map(m=>({id:m,word:null,special:!0})),s=n.map(()=>0),f=n.map(()=>!1);for(let{word:r,unknown:m}of i)r!==null&&
(s[r]++,m&&(f[r]=!0));let a=e.decode(i.map(({id:r})=>r));return{name:t,kind:e,tokens:c?[...d(o.begin),...i,...d(o.end)]:i,costs:s,lost:f,total:i.length,specials:c?
o.begin.length+o.end.length:0,unknown:i.filter(r=>r.unknown).length,back:a,same:a===l}}function st(t,e,o,n){let l=$t(t.text),c=n?.state.text===t.text&&n.state.special===
t.special,i={};for(let r of j){let m=c&&n.rows[r],h=m&&m.kind===e[r];i[r]=h?m:_t(r,e[r],o[r],l,t)}let d=j.filter(r=>t.tokenizers.includes(r)),s=d.includes(t.tokenizer)?
t.tokenizer:d[0],{tokens:f}=i[s],a=Math.min(t.token,f.length-1);return{state:t,words:l,size:[...t.text].length,rows:i,shown:d.map(r=>i[r]),open:s,at:a,word:f[a]?.
word??null}}function rt({words:t,word:e,state:o},n){let{from:l,to:c}=t[e],i=d=>d.to>l&&d.from<c;return{wordpiece:n.wordpiece.steps(o.text,i),bpe:n.bpe.steps(o.text,
i),unigram:n.unigram.cuts(o.text,3,i)}}function jt(t,{merges:e,lowercase:o}){let n={wordpiece:o?"":", lowercase=False",unigram:""};return n.bpe=e===E.merges.high?"":`, merges=${e}`,R(t)+n[t]}function it(t){
let e=j.filter(o=>t.tokenizers.includes(o));return["from plmlib.checkpoints import vocabularies","",`text = ${R(t.text)}`,"tokenizers = {",...e.map(o=>`    "${o}\
": vocabularies.load(${jt(o,t)}),`),"}","found = {}","for name, tokenizer in tokenizers.items():",t.special?"    ids, _ = tokenizer.inputs(text)":"    ids = tok\
enizer.encode(text)","    found[name] = ids","    print(name, len(ids), tokenizer.tokens(ids))",""].join(`
`)}var vt=24;function ct(t,e){let{t:o}=t,n=N({label:o("costs"),look:"plm-costs",pick:e});function l(i){return(d,s)=>{let f=i.words[s],a=i.shown.map(({name:h,costs:g,
lost:w})=>({name:h,n:g[s],lost:w[s]})),r=JSON.stringify([f.text,a]);if(d.dataset.key!==r){let h=a.map(({name:g,n:w,lost:k})=>{let y=`plm-cost plm-cat-${_[g][0]}${k?
" plm-cost-lost":""}`,$=8*Math.min(w,vt),u=p("i",{style:{"--wide":`${$}px`,"--each":`${$/w}px`}});return p("span",{class:y},u,p("b",{},String(w)))});d.replaceChildren(
p("span",{class:"plm-cost-word",dir:"auto"},v(f.text)),...h)}z(d,{class:"plm-cost-card","data-key":r});let m=a.map(({name:h,n:g,lost:w})=>`${o(h)} ${g}${w?o("wi\
th_unknown"):""}`);return o("cost",{word:A(f.text),size:f.size,list:m.join(", ")})}}let c=i=>n.update(i.words.length,i.word??-1,l(i));return{node:n.node,update:c}}var St=5,lt=14;function at(t,e){let{t:o}=t,n=p("div",{class:"plm-hows"}),l=(a,r)=>p("span",{class:"plm-mini",dir:"auto"},T(a,r,!1)),c=(a,r)=>p("li",{},a,r&&p("s\
pan",{class:"plm-steps"},r)),i=a=>p("span",{class:"plm-note"},a);function d(a,r){let m=a.length>St?[...a.slice(0,2),null,...a.slice(-2)]:a;return m.map((h,g)=>{
if(h===null)return i("…");let w=r&&g===m.length-1;return p(w?"b":"s",{class:"plm-mini",dir:"auto"},v(h))})}let s={wordpiece:a=>a.flatMap(({found:r,failed:m,long:h})=>{
if(h)return[c(i(o("too_long")))];let g=r.map(({tries:w})=>c(null,d(w,!0)));return m?[...g,c(null,[...d(m,!1),i(o("fails"))])]:g}),bpe:a=>{let r=a.flatMap(({steps:h})=>h.
map(({rank:g,word:w})=>{let k=g===null?o("bytes"):o("merge",{n:g+1});return c(i(k),w.map(y=>l("bpe",y)))})),m=r.length-lt;return m<2?r:[...r.slice(0,lt-1),c(i(o(
"more",{n:m}))),r.at(-1)]},unigram:a=>a.flatMap(({cuts:r})=>r.map(({score:m,pieces:h})=>{let g=h.map(({id:w})=>l("unigram",e.unigram.tokens[w]));return c(i(Mt(o,
m,r[0].score)),g)}))};function f(a,r){n.hidden=!r,r&&n.replaceChildren(...a.shown.map(({name:m})=>{let h=p("p",{class:"plm-heading"},o(`how_${m}`)),g=`plm-how p\
lm-cat-${_[m][0]}`,w=p("ol",{tabindex:"0","aria-label":o(`how_${m}`)},s[m](r[m]));return p("div",{class:g},h,w)}))}return{node:n,update:f,title:a=>v(o("how",{word:a.
words[a.word].text}))}}function Mt(t,e,o){let n=S(e,1),l=Math.exp(e-o);return l===1?t("log_p_best",{p:n}):t("log_p",{p:n,odds:l<.001?"< 0.001":String(Number(l.toPrecision(
1)))})}function pt(t,e){let{t:o}=t,n=()=>t.get("question");return H(t,{question:()=>o(`question_${n()}`,{n:e().size,words:e().words.length}),step:1,right(l){let{rows:c,
size:i,words:d}=e(),{total:s,costs:f}=c.bpe,a=c.wordpiece.lost.filter(Boolean).length,r={bytes:s,unknown:a}[n()],m={bytes:s/10,unknown:0}[n()],h=l!==""&&Math.abs(
l-r)<=m,g=f.indexOf(Math.max(...f)),w={total:s,rate:i>0?S(s/i,2):"–",word:A(d[g]?.text??""),most:f[g]??0,lost:a,words:d.length};return[h,o(`${h?"right":"wrong"}\
_${n()}`,w)]}})}function dt(t,e,o,n){let{t:l}=t,[c,i]=_[e],d=p("b"),s=p("span"),f=N({label:l("row",{name:l(e)}),look:"plm-pieces",pick:n}),a=p("span",{class:"plm-back-text",dir:"\
auto"}),r=p("b"),m=p("section",{class:`plm-cut-row plm-cat-${c}`,"aria-label":l(e)},p("p",{class:"plm-cut-head"},p("span",{class:"plm-cut-mark","aria-hidden":"t\
rue"},i),p("span",{class:"plm-cut-name"},l(e),p("small",{},l(`${e}_of`))),p("span",{class:"plm-cut-facts"},d,s)),f.node,p("p",{class:"plm-back"},l("back")," ",a,
" ",r)),h={};function g(k){let y=k.rows[e].tokens;return($,u)=>{let{id:b,word:x,special:O,unknown:M}=y[u],C=`${b} ${O}`;if($.dataset.key!==C){let wt=p("span",{class:"\
plm-piece-text",dir:"auto"},T(e,o[b],O));$.replaceChildren(wt,p("small",{},String(b)))}let q=x!==null&&x===k.word,ft=["plm-piece",M&&"plm-lost",O&&"plm-special",
q&&"plm-same-word"],ht=x!==null&&x%2===1;z($,{class:ft.filter(Boolean).join(" "),"data-key":C,"data-odd":ht});let gt=P(e,o[b],O||M),K={n:u+1,all:y.length,token:gt,
id:b};return x===null?l("token",K):l("token_of",{...K,word:A(k.words[x].text)})}}function w(k){let y={row:k.rows[e],word:k.word,at:k.open===e?k.at:-1};if(Object.
keys(y).every(q=>h[q]===y[q]))return;h=y;let{tokens:$,total:u,specials:b,unknown:x,back:O,same:M}=k.rows[e],C=k.size>0?S(u/k.size,2):"–";z(d,{text:l(u===1?"to\
kens_1":"tokens",{n:u})}),z(s,{text:[l("rate",{rate:C}),...b?[l("specials",{n:b})]:[],...x?[l("lost",{n:x})]:[]].join(" · ")}),f.update($.length,y.at,g(k)),a.dataset.
text!==O&&a.replaceChildren(...v(O)),z(a,{"data-text":O}),z(r,{text:l(M?"same":"other"),"data-good":M})}return{node:m,update:w}}var mt=X({name:"tokenizer-explorer",limits:E,build:Et});function Et(t){let{t:e}=t;for(let s of Object.keys(t.limits))t.get(s);let o=p("p",{class:"plm-status",role:"\
status"},e("loading")),n=null,l=!1;t.controls.append(...qt(t)),t.stage.append(o),D(t,()=>n?.table()??{caption:e("loading"),columns:[],rows:[]}),F(t,()=>it(I(t.get)));
function c(s){l||(l=!0,o.remove(),n=At(t,JSON.parse(new TextDecoder().decode(s))))}function i(s){s&&console.warn(s),z(o,{text:e("missing"),"data-status":"missin\
g"})}async function d(){let{model:s}=E;await plm.load(`models/${s.options[0]}.js`),c(Z(plm.models[s.options[0]])),t.redraw()}return globalThis.plm?.load?d().catch(
i):setTimeout(()=>t.set({want_model:!0})),()=>{let s=t.get("model_file");s?.byteLength&&c(new Uint8Array(s.buffer,s.byteOffset,s.byteLength)),n?.draw()}}function At(t,e){
let{t:o}=t,n=nt(e),l=()=>{let u=I(t.get);return st(u,n(u),e,c)},c=null;c=l();let i=u=>{let{rows:b,open:x}=c,O=b[x].tokens.findIndex(({word:M})=>M===u);t.set({tokenizer:x,
token:Math.max(0,O)})},d=new Map(j.map(u=>[u,dt(t,u,e[u].tokens,b=>t.set({tokenizer:u,token:b}))])),s={bpe:W(t,"merges"),wordpiece:L(t,"lowercase")};for(let u of Object.
keys(s))s[u]&&d.get(u).node.append(s[u]);let f=ct(t,i),a=at(t,e),r=p("div",{class:"plm-cuts"},j.map(u=>d.get(u).node)),m=p("p",{class:"plm-detail"}),h=p("p",{class:"\
plm-heading"}),g=p("small",{},j.map(u=>Ct(o,u))),w=p("div",{},p("p",{class:"plm-heading"},o("costs"),g),f.node),k=p("div",{class:"plm-inside"},h,m,a.node),y={bytes:d.
get("bpe").node,unknown:d.get("wordpiece").node};for(let[u,b]of Object.entries(y))b.after(B(t,[b],()=>t.get("question")===u));B(t,[w,k,t.finding]),t.head.append(
pt(t,()=>c)),t.stage.append(r,w,k),t.beforeDraw(()=>{c=l()}),t.redraw();function $(){for(let[b,x]of d)x.node.hidden=!c.state.tokenizers.includes(b),x.node.hidden||
x.update(c);g.childNodes.forEach((b,x)=>{b.hidden=!c.state.tokenizers.includes(j[x])}),f.update(c),k.hidden=c.word===null,a.update(c,c.word===null?null:rt(c,n(c.
state))),c.word!==null&&h.replaceChildren(...a.title(c)),m.replaceChildren(...Pt(o,c,e));let u=ut(o,c);z(t.finding,{text:u}),J(t)&&t.say(u)}return{draw:$,table:()=>Bt(
o,c,e)}}var Ct=(t,e)=>p("span",{class:`plm-key plm-cat-${_[e][0]}`},t(e));function qt(t){let{t:e}=t,o=j.map(n=>[n,`${_[n][1]} ${e(n)}`,_[n][0]]);return[U(t,"tex\
t"),Tt(t),Y(t,"tokenizers",{options:o}),L(t,"special")].filter(Boolean)}var Nt={known:"the gardener watered the flowers .",unseen:"unbelievable tokenization by \
thinking machines",chinese:"安娜在河边找到了一把红色的雨伞。她很高兴。",emoji:"😀 👩‍🚀 🏳️‍🌈 café",rtl:"שלום עולם مرحبا\
 بالعالم",capitals:"Anna's naïve CAFÉ in Zürich"};function Tt(t){if(!t.wants("examples"))return null;let{t:e}=t,o=([i,d])=>p("button",{type:"button",onclick:()=>t.
set({text:d,token:0})},e(`example_${i}`)),n=p("span",{class:"plm-label","aria-hidden":"true"},e("examples")),l=p("div",{class:"plm-buttons"},Object.entries(Nt).
map(o)),c={class:"plm-field plm-full",role:"group","aria-label":e("examples")};return p("div",c,n,l)}function Pt(t,e,o){let n=e.rows[e.open].tokens[e.at];if(!n)
return[];let{tokens:l}=o[e.open],c=l[n.id],i=Q(e.open,c,n.special||n.unknown).map(f=>p("span",{class:"plm-chip"},G(f))),d={name:t(e.open),n:e.at+1,id:n.id,all:l.
length},s=p("code",{},v(c));return[t("detail",d)," ",s," · ",t("detail_bytes",{n:i.length})," ",...i]}function ut(t,e){let o=e.shown.map(({name:i,total:d})=>t(
"finding_one",{name:t(i),n:d})),n=e.shown.filter(({unknown:i})=>i>0).map(({name:i})=>t(i)),l=e.shown.filter(({same:i})=>i).map(({name:i})=>t(i)),c=t("comma");return[
t("finding",{n:e.size,list:o.join(c)}),n.length>0?t("finding_lost",{names:n.join(c)}):"",l.length>0?t("finding_kept",{names:l.join(c)}):t("finding_none")].join(
" ")}function Bt(t,e,o){let n=(s,f)=>{let{tokens:a}=e.rows[s];return a.filter(({word:m})=>m===f).map(({id:m,unknown:h})=>P(s,o[s].tokens[m],h)).join(" ")},l=({name:s,
costs:f},a)=>[f[a],n(s,a)],c=e.shown.flatMap(({name:s})=>[t("column_tokens",{name:t(s)}),t(s)]),i=s=>e.size>0?t("rate",{rate:S(s/e.size,2)}):"",d=e.shown.flatMap(
({total:s})=>[s,i(s)]);return{caption:ut(t,e),columns:[t("column_word"),t("column_size"),...c],rows:[...e.words.map((s,f)=>[s.text,s.size,...e.shown.flatMap(a=>l(
a,f))]),[t("all"),e.size,...d]]}}(globalThis.plm.widgets??={})["tokenizer-explorer"]=mt;})();
