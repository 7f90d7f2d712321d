(()=>{var{grid:Se}=globalThis.plm.matrix;var{answers:It,moved:Kt,MANY:Ut,fateButtons:Vt,tile:Gt,dealtBar:Jt,strip:Ee,FATES:Zt,shares:Yt,maskTokens:Qt,drawnAt:Xt,countFates:eo,TOP:to,LEAST:oo,logSoftmax:no,
summary:so,compare:ro}=globalThis.plm.strip;var{visible:lo,spelled:M,h:p,set:g,unique:qe,tableSwitch:Oe,copyCode:Le,resetButton:io,isOpen:Te,cover:se,guess:ze,onEnter:co,numberBox:po,slider:fo,buttons:re,
toggles:mo,check:Be,textbox:Ce,menu:De,models:Ne,short:ho,fixed:k,widget:He,fromBase64:Re,fromHalf:Pe,within:uo,sliderEnds:go,accepted:wo,mulberry32:xo,uniform:ko,
tokenise:bo}=globalThis.plm.ui;var V=["own","previous","next","marks","other"];var Fe=e=>e.reduce((t,r)=>r>0?t-r*Math.log(r):t,0);function We(e,t,r){let l=[0,0,0,0,0];for(let n=0;n<t;n++)for(let o=0;o<t;o++){let a=o===0||o===t-1&&!r,s={0:0,
"-1":1,1:2}[o-n];l[s??(a?3:4)]+=e[n*t+o]/t}return l}function Ie(e,t){let r=new Float32Array(e*e);for(let l=0;l<e;l++)r.fill(1/(t?l+1:e),l*e,l*e+(t?l+1:e));return r}
function je(e){let t=e.reduce((n,o)=>Math.max(n,o),-1/0),r=Float64Array.from(e,n=>Math.exp(n-t)),l=r.reduce((n,o)=>n+o);return r.map(n=>n/l)}function Ke(e,t,r){
let l=n=>[...n.keys()].sort((o,a)=>n[a]-n[o]||o-a).slice(0,4);return[...new Set([...l(e),...l(t),r])]}function Ue(e){let t=e.newCache!==void 0,r=e.config.d_model;
return function(n,o){let a={seen:[],off:o};if(t){let d=e.forward(n,e.newCache(n.length),!0,a),c=d.length/n.length;return{seen:a.seen,at:f=>je(d.subarray(f*c,(f+
1)*c))}}let s=e.encode(n,void 0,a);return{seen:a.seen,at:d=>je(e.logits(s.subarray(d*r,(d+1)*r)))}}}function Ve(e){let t=V.map(o=>{let a={name:p("span"),bar:p("i"),rule:p("em"),number:p("span")},s=p("span",{class:"plm-att-track"},a.bar,a.rule);return{...a,key:o,
node:p("li",{},a.name,s,a.number)}}),r=p("ul",{class:"plm-att-bars"},t.map(o=>o.node)),l=p("div",{},r,p("p",{class:"plm-note-line"},e("even_note")));function n({
view:o,chosen:a}){t.forEach((s,d)=>{let c=o.causal&&s.key==="next",f=a.shares[d],h=s.key==="marks"&&o.causal?"marks_causal":s.key;g(s.name,{text:e(`share_${h}`)}),
g(s.bar,{style:{"--w":`${100*f}%`}}),g(s.rule,{style:{"--x":`${100*o.even.shares[d]}%`}}),s.rule.hidden=c,g(s.number,{text:c?e("blocked_short"):k(f,2)})})}return{
node:l,update:n}}function Ge(e){let t=p("ul",{class:"plm-att-bars plm-att-words"}),r=[];function l(){let o={word:p("b"),before:p("i"),after:p("i"),number:p("spa\
n")},a=p("span",{class:"plm-att-track"},o.before,o.after);return{...o,node:p("li",{},o.word,a,o.number)}}function n({view:o,off:a}){for(;r.length<o.top.length;)
r.push(l()),t.append(r.at(-1).node);r.forEach((s,d)=>{if(s.node.hidden=d>=o.top.length,s.node.hidden)return;let[c,f,h]=o.top[d],i=c===o.target;g(s.word,{text:M(
c)+(i?" ✓":"")}),g(s.node,{"data-right":i,"data-changed":a!==null}),g(s.before,{style:{"--w":`${100*f}%`}}),g(s.after,{style:{"--w":`${100*h}%`}}),g(s.number,
{text:a?`${k(f,2)} → ${k(h,2)}`:k(f,2)})})}return{node:t,update:n}}var bt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,yt=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,ae=e=>JSON.
stringify(e).replace(bt,yt);function Je({reader:e,layer:t,head:r,hide:l,off:n,...o},a,s){let d=e==="causal",c=o[e],f=c==="none",h=d?s:s+1,i=d?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${s+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${s+1}].item\
()`,...l?[`ids[0, ${s+1}] = tokenizer.mask  # the model has to predict this word`]:[]],u=n&&["",`def silence(qkv):  # layer ${n.layer+1}, head ${n.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${n.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${n.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${h}].softmax(-1)`],b=n?["with torch.inference_mode():",`    before = model(ids)[0, ${h}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${h}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...f?[]:["from plmlib.course import load"],"",f?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${ae(
c)})`,`text = ${ae(a.join(" "))}`,...i,...b,...u||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${r-1}]  # layer ${t}, head ${r}`,"entropy = to\
rch.special.entr(weights).sum(-1)  # of each row, in nats","tokens = tokenizer.tokens(ids[0].tolist())","for t, token in enumerate(tokens):","    most = weights\
[t].argmax()",'    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}   entropy {entropy[t]:.2f}")',...n?['print(tokenizer.tokens([word])\
[0], f"{before[word]:.4f} -> {after[word]:.4f}")']:['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")'],""].join(`
`)}var le={text:{kind:"tokens",longest:240,low:1,high:24,examples:["clara from austria lives in vienna , the capital .","the keys near the door were old .","anna l\
oved rivers and islands , so anna drew the bank .","victor found a purple scarf . martin got the scarf from victor .","yuki bought the stamp . yuki found the ma\
ilbox . yuki posted the envelope . yuki awaited the reply ."]},reader:{kind:"choice",options:["model","causal"]},layer:{kind:"whole",low:1,high:12},head:{kind:"\
whole",low:1,high:16},row:{kind:"whole",low:-1,high:25},at:{kind:"whole",low:0,high:23},hide:{kind:"flag"},off_layer:{kind:"whole",low:0,high:12},off_head:{kind:"\
whole",low:0,high:16},view:{kind:"choice",options:["map","lines"]},question:{kind:"choice",options:["neighbour","heads","none"]},model:{kind:"plain",longest:80,
link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["reader","text","hide","at","view","off"]}};var Q=26,X=150,$t=.02;function Ze(e,t){let{t:r}=e,l=qe("lines"),n={onkeydown:u,onclick:b},o={role:"listbox",tabindex:"0","aria-label":r("lines_from")},a=p("div",
{class:"plm-lines-from",...o,...n}),s=p("div",{class:"plm-lines-to","aria-hidden":"true"}),d=p("svg",{"aria-hidden":"true",width:X}),c=p("div",{class:"plm-lines",
style:{"--step":`${Q}px`}},a,d,s),f=0,h=0,i=null;function u(x){let S={...{ArrowDown:h+1,ArrowRight:h+1,ArrowUp:h-1,ArrowLeft:h-1},Home:0,End:f-1}[x.key];S!==void 0&&
(x.preventDefault(),x.stopPropagation(),h=Math.max(0,Math.min(f-1,S)),t(h))}function b(x){let y=[...a.children].indexOf(x.target.closest("[role=option]"));y>=0&&
t(y)}function v(x){f=x.length;let y=(S,z)=>p("div",{role:"option",id:`${l}-${z}`},M(S));a.replaceChildren(...x.map(y)),s.replaceChildren(...x.map(S=>p("div",{},
p("span"),M(S)))),g(d,{viewBox:`0 0 ${X} ${f*Q}`,height:f*Q})}function $({view:x,row:y,chosen:S}){let{tokens:z,T:B,causal:O}=x,{weights:_,entropies:C}=S;if(i?.view!==
x&&v(z),i?.weights!==_){let A=L=>(L+.5)*Q,q=X/2,D=(L,N)=>`M0 ${A(L)}C${q} ${A(L)} ${q} ${A(N)} ${X} ${A(N)}`,R=Array.from({length:B},(L,N)=>{let j=[];for(let P=0;P<
B;P++){let F=_[N*B+P],U={"stroke-width":(.5+5*F).toFixed(2),style:{"--w":F.toFixed(3)}};F>=$t&&j.push(p("path",{d:D(N,P),...U}))}return p("g",{},j)});d.replaceChildren(
...R)}i={view:x,weights:_},h=y,[...d.children].forEach((A,q)=>g(A,{"data-here":q===y})),[...a.children].forEach((A,q)=>{let D={token:M(z[q]),entropy:k(C[q],2)};
g(A,{"aria-selected":q===y,"aria-label":r("lines_token",D)}),g(A,{"data-predicts":q===x.position})}),[...s.children].forEach((A,q)=>{let D=_[y*B+q],R=O&&q>y;g(A,
{"data-blocked":R,style:{"--w":D.toFixed(3)}}),g(A.firstChild,{text:R?"×":k(D,2)})}),g(a,{"aria-activedescendant":`${l}-${y}`})}return{node:c,update:$}}var ie=8,ce=e=>Math.sqrt(e);function vt(e,t,r){let l=Array.from({length:ie+1},()=>[]),n=[];for(let o=0;o<t;o++)for(let a=0;a<t;a++)r&&a>o?n.push(`M${a+.25} ${o+
.25}l.5 .5m0-.5l-.5 .5`):l[Math.round(ie*ce(e[o*t+a]))].push(`M${a} ${o}h1v1h-1z`);return{cells:l.map(o=>o.join("")),crosses:n.join("")}}function Ye(e,{pick:t,turn:r}){
let{t:l}=e,n=p("div",{class:"plm-minis",role:"grid","aria-label":l("minis"),onkeydown:d}),o=[],a=[0,0],s="";function d(i){let[u,b]=a,v=o[0].length-1,$={ArrowUp:[
u-1,b],ArrowDown:[u+1,b],ArrowLeft:[u,b-1],ArrowRight:[u,b+1],Home:[i.ctrlKey?0:u,0],End:[i.ctrlKey?o.length-1:u,v]}[i.key];if(i.key===" "||i.key==="Enter")r();else if($)
a=[Math.max(0,Math.min(o.length-1,$[0])),Math.max(0,Math.min(v,$[1]))],o[a[0]][a[1]].node.focus(),t(a[0]+1,a[1]+1);else return;i.preventDefault(),i.stopPropagation()}
function c(i,u){let b=Array.from({length:ie+1},(B,O)=>p("path",{class:`plm-level-${O}`})),v=p("path",{class:"plm-crosses"}),$=p("svg",{"aria-hidden":"true",preserveAspectRatio:"\
none"},b,v),x=p("b"),y=p("small");return{levels:b,crosses:v,picture:$,name:x,note:y,node:p("div",{class:"plm-mini",role:"gridcell",tabindex:"-1",onclick:()=>{o[i][u].
node.focus(),t(i+1,u+1)}},$,x,y),drawn:null}}function f(i,u){o=Array.from({length:i},(v,$)=>Array.from({length:u},(x,y)=>c($,y)));let b=v=>p("div",{role:"row",class:"\
plm-mini-row"},v.map($=>$.node));g(n,{style:{"--heads":u}}),n.replaceChildren(...o.map(b))}function h({view:i,layer:u,head:b,off:v},$){let{L:x,H:y,T:S,causal:z}=i;
s!==`${x} ${y}`&&f(x,y),s=`${x} ${y}`,a=[u-1,b-1],o.forEach((B,O)=>B.forEach((_,C)=>{let{weights:A,spread:q}=i.heads[O][C];if(_.drawn!==A){_.drawn=A;let{cells:P,
crosses:F}=vt(A,S,z);g(_.picture,{viewBox:`0 0 ${S} ${S}`}),_.levels.forEach((U,J)=>g(U,{d:P[J]})),g(_.crosses,{d:F})}let D=O===u-1&&C===b-1,R=v!==null&&v.layer===
O&&v.head===C,L=$?i.falls[O*y+C]:null,N=L===null?"":At(L-i.p),j={layer:O+1,head:C+1,entropy:k(q,2),change:N,word:i.target};g(_.name,{text:`${O+1}.${C+1}`}),g(_.
note,{text:N,"data-far":L!==null&&Math.abs(L-i.p)>=.1}),g(_.node,{tabindex:D?0:-1,"aria-selected":D,"data-off":R,title:l("mini",j),"aria-label":l("mini",j)+(N?l(
"mini_change",j):"")+(R?l("mini_off"):"")})}))}return{node:n,update:h}}function At(e){let t=Math.round(100*e);return t===0?"±0":t>0?`+${t}`:`−${-t}`}var St=e=>e<.005?"":e>.995?"1":e.toFixed(2).slice(1),Qe=({causal:e},t,r)=>e&&r>t;function Xe(e,{view:t,chosen:r,row:l,cell:n}){let{T:o,tokens:a,position:s}=t,{weights:d,
entropies:c}=r;return{rows:a.map((f,h)=>h===s?`▸ ${f}`:f),columns:a,here:[l,n?.[1]??-1],sides:[e("entropy_short")],side:f=>[k(c[f],2)],cell(f,h){let i=f===l?"\
 plm-att-row":"";if(Qe(t,f,h))return{text:"×",kind:`plm-att-no${i}`};let u=d[f*o+h];return{text:St(u),heat:ce(u),kind:i}},name:(f,h)=>de(e,t,r,f,h)}}function de(e,t,{
weights:r},l,n){let o={query:M(t.tokens[l]),key:M(t.tokens[n])};return Qe(t,l,n)?e("cell_blocked",o):e("cell",{...o,weight:k(r[l*t.T+n],2)})}function pe(e,{view:t,
chosen:r,row:l}){let{T:n,tokens:o,causal:a}=t,s=[...r.weights.subarray(l*n,(l+1)*n)],d=s.indexOf(Math.max(...s)),c=r.entropies[l];return e("row",{query:M(o[l]),
key:M(o[d]),weight:k(s[d],2),entropy:k(c,2),many:k(Math.exp(c),1),all:a?l+1:n})}function et({falls:e,p:t}){return e.includes(null)?null:e.filter(r=>t-r>=.1).length}
function fe(e,t,r){let{view:l,off:n,layer:o,head:a}=t,s=[e("finding",{layer:o,head:a,row:pe(e,t)})];if(n&&r){let[,d,c]=l.top.find(([h])=>h===l.target),f={p:k(d,
2),q:k(c,2),word:M(l.target)};s.push(e("finding_off",{layer:n.layer+1,head:n.head+1,...f}))}return s.join(" ")}function tt(e,t,{tellShares:r,tellFalls:l}){let{view:n}=t,
{H:o}=n,a=c=>e(`share_${c==="marks"&&n.causal?"marks_causal":c}`),s=[e("column_head"),e("column_entropy")];r&&s.push(...V.map(a)),l&&s.push(e("column_without",{
word:M(n.target)}));let d=(c,f)=>{let h=[`${Math.floor(f/o)+1}.${f%o+1}`,k(c.spread,2)];r&&h.push(...c.shares.map(u=>k(u,2)));let i=n.falls[f];return l&&h.push(
i===null?"…":k(i,2)),h};return{caption:fe(e,t,l),columns:s,rows:n.heads.flat().map(d)}}var Et=.02,me=({causal:e})=>e?"previous":"next";function qt(e,{L:t,H:r}){let[,l,n]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return l>=1&&l<=t&&n>=1&&n<=r?(l-1)*r+Number(
n)-1:-1}function Ot(e){let t=V.indexOf(me(e)),r=e.heads.flat().map(l=>l.shares[t]);return{all:r,best:r.indexOf(Math.max(...r)),even:e.even.shares[t]}}function ot(e,t){
let{t:r}=e,l=({H:d},c)=>`${Math.floor(c/d)+1}.${c%d+1}`;function n(d){let{view:c}=t(),{all:f,best:h,even:i}=Ot(c),u=qt(d,c),b=u>=0&&f[u]>=f[h]-Et,v=r(`to_${me(c)}`),
$={best:l(c,h),share:k(f[h],2),even:k(i,2),side:v},x=[r(b?"right_neighbour":"wrong_neighbour",$)];return u>=0&&u!==h&&x.push(r("your_head",{head:l(c,u),share:k(
f[u],2)})),d!==""&&u<0&&x.push(r("no_head")),[b,x.join(" ")]}function o(d){let{view:c}=t(),f=et(c);if(f===null)return[!1,r("loading")];let h=c.falls.indexOf(Math.
min(...c.falls)),i={count:f,all:c.falls.length,head:l(c,h)},u={p:k(c.p,2),q:k(c.falls[h],2),word:M(c.target)},b=d===f;return[b,r(b?"right_heads":"wrong_heads",{
...i,...u})]}function a(d,c){let f=p("div",{},ze(e,c));return e.onDraw(()=>{f.hidden=e.get("question")!==d}),f}let s=({L:d,H:c})=>({layers:d,heads:c,all:d*c});return[
a("neighbour",{type:"text",question:()=>r(`question_${me(t().view)}`,s(t().view)),right:n}),a("heads",{step:1,question(){let{view:d}=t(),c={...s(d),word:M(d.target),
p:k(d.p,2)};return r(d.causal?"question_heads_causal":"question_heads",c)},right:o})]}var Lt=/[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/,Tt=/[A-Za-z-]+|[\u3400-\u9fff]+|./gsu,zt=/[\u3400-\u9fff]/;function nt(e,t){return e.split(Lt).filter(Boolean).map(n=>n.replace(/[A-Z]/g,o=>o.toLowerCase())).flatMap(n=>t(n)?[n]:n.match(Tt).flatMap(o=>zt.test(o[0])?Bt(o,
t):[o]))}function Bt(e,t){let r=[],l="";for(let n=0;n<e.length;){let o=Math.min(8,e.length-n);for(;o>0&&!t(e.slice(n,n+o));)o--;o>0&&l&&r.push(l),o>0&&r.push(e.
slice(n,n+o)),l=o>0?"":l+e[n],n+=o||1}return l?[...r,l]:r}function st(e,t,r){let l=a=>t.id(a)!==void 0,n=nt(e,l),o=[...new Set(n.filter(a=>!l(a)))];return{words:n,unknown:o,long:n.length>r}}function rt(e,t,r){function l({
other:a}){let s=0;for(;s<e.length&&e[s]===a[s];)s++;return s}return t.ordinary.map(a=>({other:t.tokens[a]})).map(a=>({...a,same:l(a)})).filter(a=>a.same>=2).sort(
(a,s)=>s.same-a.same).slice(0,r).map(a=>a.other)}function Ct(e,t,r,l,n){let o=[n.begin,...e.map(n.id)],a=o[t+1];return r==="causal"?{ids:o,position:t,target:a}:
(l&&(o[t+1]=n.mask),{ids:[...o,n.end],position:t+1,target:a})}function at({state:e,layers:t,heads:r,...l}){let n=Pe(new Uint16Array(Re(l.weights).buffer)),o=l.tokens.
length,a=c=>n.subarray(c*o*o,(c+1)*o*o),s=Array.from({length:t},(c,f)=>Array.from({length:r},(h,i)=>a(f*r+i))),d={causal:e.reader==="causal",T:o,L:t,H:r};return it(
{...l,...d,weights:s,falls:[...l.falls]})}function lt({model:e,words:t},r,{reader:l,at:n,hide:o,off:a}){let s=Math.min(n,r.length-1),{ids:d,position:c,target:f}=Ct(
r,s,l,o,t),{n_layers:h,n_heads:i}=e.config,u=Ue(e),b=d.length,v=u(d,null),$=v.at(c),x=a?u(d,a):v,y=a?x.at(c):$,S=Array.from({length:h*i},()=>null);a&&(S[a.layer*
i+a.head]=y[f]);function z(){let _=S.indexOf(null);return _<0?!1:(S[_]=u(d,{layer:Math.floor(_/i),head:_%i}).at(c)[f],!0)}let B=_=>Array.from({length:i},(C,A)=>_.
subarray(A*b*b,(A+1)*b*b)),O=Ke($,y,f).map(_=>[t.tokens[_],$[_],y[_]]);return it({tokens:d.map(_=>t.tokens[_]),position:c,target:t.tokens[f],causal:l==="causal",
T:b,L:h,H:i,weights:x.seen.map(B),top:O,p:$[f],falls:S,fill:z})}function it(e){let{T:t,causal:r}=e,l=(a,s)=>a.subarray(s*t,(s+1)*t),n=a=>{let s=Array.from({length:t},
(c,f)=>Fe(l(a,f))),d=s.reduce((c,f)=>c+f)/t;return{weights:a,entropies:s,spread:d,shares:We(a,t,r)}},o=e.weights.map(a=>a.map(n));return{...e,heads:o,even:n(Ie(
t,r))}}var Dt=8,he=le.text.high,Nt=60,ct=["text","reader","at","hide","off_layer","off_head"],ft=He({name:"attention-lab",limits:le,build:Ht});function Ht(e){let{t,get:r}=e,
l=r("recorded"),n=m=>JSON.stringify(ct.map(w=>m[w])),o=new Map,a=null,s=at(l),d=l.state,c="",f=null,h=0,i={},u=Ne(e,["model","causal"],m=>{a=m});function b(m){let w=Math.
min(m.layer,s.L),E=Math.min(m.head,s.H),T=v(m),I=m.row<0?s.position:Math.min(m.row,s.T-1);return{layer:w,head:E,off:T,row:I,chosen:s.heads[w-1][E-1]}}let v=({off_layer:m,
off_head:w})=>m>=1&&w>=1?{layer:m-1,head:w-1}:null;function $(){let m=[...ct,"layer","head","row"],w=Object.fromEntries(m.map(H=>[H,r(H)])),E=n(w),T=E!==n(d);if(c=
"",a){let H=a[w.reader],K=st(w.text,H.words,he);c=Ft(t,K,H.words);let W=v(w),{n_layers:Y,n_heads:G}=H.model.config;if(!o.has(E)&&!c){o.size>=Nt&&o.clear();let ne={
...w,off:W&&W.layer<Y&&W.head<G?W:null};o.set(E,lt(H,K.words,ne))}o.has(E)&&([s,d,T]=[o.get(E),w,!1]),S()}else T&&u.status()==="recorded"&&setTimeout(u.use);f&&
(f[0]>=s.T||f[1]>=s.T)&&(f=null);let{off_layer:I,off_head:oe}=d;i={state:w,view:s,stale:T,cell:f,text:y(),at:x()},Object.assign(i,b({...w,off_layer:I,off_head:oe}))}
let x=()=>s.position-(s.causal?0:1);function y(){return s.tokens.slice(1,s.causal?void 0:-1).map((w,E)=>E===x()?s.target:w)}e.beforeDraw(()=>{u.follow(),$()}),$();
function S(){clearTimeout(h);let m=s;function w(){let E=performance.now()+Dt,T=!0;for(;T&&performance.now()<E;)T=m.fill();m===s&&(T?h=setTimeout(w):e.redraw())}
m.falls.includes(null)&&(h=setTimeout(w))}e.onClose(()=>clearTimeout(h));let z=m=>r("question")===m&&!Te(e),B=()=>({tellShares:!z("neighbour"),tellFalls:!z("hea\
ds")}),O=e.wants("off"),_=m=>e.set({text:m,at:0,row:-1}),C=m=>e.set({at:m,row:-1});function A(){if(!O||z("heads"))return;let{layer:m,head:w,off:E}=i,T=E&&E.layer===
m-1&&E.head===w-1;e.set(T?{off_layer:0,off_head:0}:{off_layer:m,off_head:w})}let q=(m,w)=>{f=[m,w],m!==i.row?e.set({row:m}):e.redraw()},D=e.wants("at"),R=p("p",
{class:"plm-status"}),L=Ee({label:t("strip"),onpick:D?C:()=>{},ontoggle:D?C:()=>{}}),N=Ye(e,{pick:(m,w)=>e.set({layer:m,head:w}),turn:A}),j=Se(e,{label:t("map_p\
lain"),onfocus:q}),P=Ze(e,m=>e.set({row:m})),F=Ve(t),U=Ge(t),J=p("span"),ue=p("small"),ee=p("p",{class:"plm-note-line plm-att-where"}),ge=p("p",{class:"plm-note\
-line"}),we=p("p",{class:"plm-note-line"}),xe=p("p",{class:"plm-note-line"}),Z=p("div",{class:"plm-scroll"},j.node),ke=p("span"),be=p("small"),ye=p("button",{type:"\
button",class:"plm-button",onclick:A}),mt=p("p",{class:"plm-note-line"},t("off_note"));function te([m,w]){g(ee,{text:de(t,i.view,i.chosen,m,w)})}let ht=()=>i.cell??
[i.row,pt(i)];Z.addEventListener("pointerover",m=>{let w=m.target.closest?.(".plm-cell")?.dataset.at;w&&te(w.split(",").map(Number))}),Z.addEventListener("point\
erleave",()=>te(ht()));let ut=[0,1,2,3,4].map(m=>{let w=(m/4)**2;return p("span",{},p("i",{class:`plm-level-${2*m}`}),k(w,w%1?2:0))}),gt=p("section",{"aria-labe\
l":t("minis"),class:"plm-att-all"},p("p",{class:"plm-heading"},t("minis")),N.node,p("p",{class:"plm-att-legend"},t("legend"),ut),p("p",{class:"plm-note-line"},t(
"minis_note")),xe),wt=p("section",{"aria-label":t("map_plain"),class:"plm-att-one"},p("p",{class:"plm-heading"},J,ue),re(e,"view",{label:t("view"),options:["map",
"lines"].map(m=>[m,t(`view_${m}`)])}),Z,P.node,ee,ge,we),_e=p("section",{"aria-label":t("shares")},dt(t("shares"),p("small",{},t("shares_note"))));_e.append(se(
e,[F.node],()=>r("question")==="neighbour"),F.node);let $e=p("div",{},dt(ke,be),U.node,O?ye:"",mt),ve=p("section",{"aria-label":t("strip")});ve.append(se(e,[$e],
()=>r("question")==="heads"),$e);let Ae=p("div",{class:"plm-att-by"},gt,wt),Me=p("div",{class:"plm-att-below"},_e,ve),xt=p("p",{class:"plm-att-caveat"},t("cavea\
t"));e.head.append(...ot(e,()=>i)),e.controls.append(...jt(e,_,()=>c)),e.stage.append(R,L.node,Rt(t("strip_note")),Ae,Me,xt),Oe(e,()=>tt(t,i,B()));let kt=()=>({
...i.state,...i,model:r("model"),causal:r("causal")});return Le(e,()=>Je({...kt(),reader:d.reader,hide:d.hide},i.text,i.at)),()=>{let{layer:m,head:w,stale:E,row:T}=i,
{tellFalls:I}=B();g(R,{text:t(u.status()),"data-status":u.status()});for(let G of[L.node,Ae,Me])g(G,{"data-stale":E});L.update({tokens:i.text.map((G,ne)=>Pt(t,i,
d,G,ne)),at:i.at}),N.update(i,I),g(J,{text:t("map",{layer:m,head:w})});let oe=k(s.even.spread,2);g(ue,{text:t("head_entropy",{entropy:k(i.chosen.spread,2),even:oe})});
let H=r("view")==="map";Z.hidden=ee.hidden=!H,P.node.hidden=H,H?j.update(Xe(t,i)):P.update(i),te(i.cell&&i.cell[0]===T?i.cell:[T,pt(i)]),g(ge,{text:pe(t,i)}),g(
we,{text:t(s.causal?"mask_causal":"mask_model")}),g(xe,{text:I?t("minis_change",{word:M(s.target)}):""}),F.update(i),U.update(i);let K=i.off&&`${i.off.layer+1}.${i.
off.head+1}`;g(ke,{text:t("effect",{word:M(s.target)})}),g(be,{text:K?t("effect_off",{head:K}):t("effect_all")});let W=`${m}.${w}`;g(ye,{text:t(K===W?"switch_on":
"switch_off",{head:W}),"aria-pressed":K===W});let Y=E?"":fe(t,i,I);g(e.finding,{text:Y}),e.say(Y)}}var dt=(...e)=>p("p",{class:"plm-heading"},e),Rt=e=>p("p",{class:"\
plm-note-line"},e);function pt({view:{T:e},chosen:{weights:t},row:r}){let l=t.subarray(r*e,(r+1)*e);return l.indexOf(Math.max(...l))}function Pt(e,{at:t},{reader:r,
hide:l},n,o){let a=o===t&&r==="model"&&l;return{text:a?"[MASK]":n,below:a?n:"",look:o!==t?"plain":a?"mask":"focus",name:e(o!==t?"word":a?"word_hidden":"word_cho\
sen",{n:o+1,word:M(n)})}}function jt(e,t,r){let{t:l,limits:{text:n}}=e,o=Ce({...e,set:s=>t(s.text)},"text",{bad:s=>e.accepts("text",s)?"":l("length",{most:he})});
if(o){let s=o.querySelector("input"),d=p("span",{class:"plm-hint",id:`${s.id}-words`,role:"status"});o.append(d),g(s,{"aria-describedby":`${s.getAttribute("aria\
-describedby")} ${d.id}`}),e.onDraw(()=>{g(d,{text:r()}),g(s,{"aria-invalid":r()!==""||!e.accepts("text",s.value)})})}let a=["model","causal"].map(s=>[s,l(`read\
er_${s}`)]);return[re(e,"reader",{options:a,onpick:s=>s!==e.get("reader")&&e.set({reader:s,row:-1})}),De(e,"text",{label:l("examples"),options:n.examples.map(s=>[
s,s]),write:t}),o,Be(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function Ft(e,{words:t,unknown:r,long:l},n){if(r.length>0){let o=[...new Set(
r.flatMap(s=>rt(s,n,4)))],a=o.length>0?` ${e("alike",{words:o.join(", ")})}`:"";return e("unknown",{words:r.map(M).join(", "),n:n.ordinary.length})+a}return l||
t.length===0?e("length",{most:he}):""}(globalThis.plm.widgets??={})["attention-lab"]=ft;})();
