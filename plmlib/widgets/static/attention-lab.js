(()=>{var{grid:ke}=globalThis.plm.matrix;var{answers:Ot,moved:At,MANY:zt,fateButtons:Mt,tile:Et,dealtBar:Bt,strip:be,FATES:Lt,shares:Nt,maskTokens:jt,drawnAt:Dt,countFates:Ct,TOP:Ft,LEAST:Pt,logSoftmax:Rt,
summary:Wt,compare:Ht}=globalThis.plm.strip;var{visible:Jt,spelled:q,h,set:k,unique:Kt,tableSwitch:xe,copyCode:ye,resetButton:Vt,isOpen:_e,cover:U,guess:ve,onEnter:Ut,numberBox:Yt,slider:Gt,buttons:Y,toggles:Qt,
check:$e,textbox:Se,menu:Te,models:qe,short:Xt,fixed:v,widget:Oe,fromBase64:Ae,fromHalf:ze,within:Zt,sliderEnds:eo,accepted:to,mulberry32:oo,uniform:no,tokenise:so}=globalThis.
plm.ui;var{shareBars:Me,wordBars:Ee,lines:Be,heat:ro,paths:io,minis:Le,signed:lo,mapView:Ne,cellWords:je,rowWords:De,losing:Ce,finding:Fe,table:Pe,SHARES:Re,TOP:co,LOSS:fo,
entropy:We,shares:He,even:Ie,probabilities:po,compared:Je,readerOf:Ke,segment:Ve}=globalThis.plm.heads;var mt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ht=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,G=e=>JSON.
stringify(e).replace(mt,ht);function Ue({reader:e,layer:t,head:n,hide:l,off:c,...d},s,o){let f=e==="causal",i=d[e],m=i==="none",g=f?o:o+1,a=f?["ids = torch.tensor([[tokenizer.bos, *tokeniz\
er.encode(text)]])",`word = ids[0, ${o+1}].item()`]:["ids = torch.tensor([[tokenizer.bos, *tokenizer.encode(text), tokenizer.eos]])",`word = ids[0, ${o+1}].item\
()`,...l?[`ids[0, ${o+1}] = tokenizer.mask  # the model has to predict this word`]:[]],u=c&&["",`def silence(qkv):  # layer ${c.layer+1}, head ${c.head+1}: its \
values become 0`,"    size = model.config.d_head",`    start = (2 * model.config.n_heads + ${c.head}) * size`,"    changed = qkv.clone()","    changed[..., star\
t : start + size] = 0","    return changed","",`off = {"layers.${c.layer}.attention.qkv": silence}`,'with torch.inference_mode(), capture(model, "*.attention.we\
ights", edit=off) as seen:',`    after = model(ids)[0, ${g}].softmax(-1)`],b=c?["with torch.inference_mode():",`    before = model(ids)[0, ${g}].softmax(-1)`]:[
'with torch.inference_mode(), capture(model, "*.attention.weights") as seen:',`    before = model(ids)[0, ${g}].softmax(-1)`];return["import torch","from plmlib\
 import capture",...m?[]:["from plmlib.course import load"],"",m?"# model and tokenizer are the ones you gave to AttentionLab":`model, tokenizer, _ = load(${G(i)}\
)`,`text = ${G(s.join(" "))}`,...a,...b,...u||[],"",`weights = seen["layers.${t-1}.attention.weights"][0][0, ${n-1}]  # layer ${t}, head ${n}`,"entropy = torch.\
special.entr(weights).sum(-1)  # of each row, in nats","tokens = tokenizer.tokens(ids[0].tolist())","for t, token in enumerate(tokens):","    most = weights[t].\
argmax()",'    print(f"{token:12} looks most at {tokens[most]:12} {weights[t, most]:.2f}   entropy {entropy[t]:.2f}")',...c?['print(tokenizer.tokens([word])[0],\
 f"{before[word]:.4f} -> {after[word]:.4f}")']:['print(tokenizer.tokens([word])[0], f"{before[word]:.4f}")'],""].join(`
`)}var Q={text:{kind:"tokens",longest:240,low:1,high:24,examples:["clara from austria lives in vienna , the capital .","the keys near the door were old .","anna lo\
ved rivers and islands , so anna drew the bank .","victor found a purple scarf . martin got the scarf from victor .","yuki bought the stamp . yuki found the mai\
lbox . yuki posted the envelope . yuki awaited the reply ."]},reader:{kind:"choice",options:["model","causal"]},layer:{kind:"whole",low:1,high:12},head:{kind:"w\
hole",low:1,high:16},row:{kind:"whole",low:-1,high:25},at:{kind:"whole",low:0,high:23},hide:{kind:"flag"},off_layer:{kind:"whole",low:0,high:12},off_head:{kind:"\
whole",low:0,high:16},view:{kind:"choice",options:["map","lines"]},question:{kind:"choice",options:["neighbour","heads","none"]},model:{kind:"plain",longest:80,
link:!1},causal:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["reader","text","hide","at","view","off"]}};var gt=.02,X=({causal:e})=>e?"previous":"next";function wt(e,{L:t,H:n}){let[,l,c]=e.match(/^\D*(\d+)\D+(\d+)\D*$/)??[];return l>=1&&l<=t&&c>=1&&c<=n?(l-1)*n+Number(
c)-1:-1}function kt(e){let t=Re.indexOf(X(e)),n=e.heads.flat().map(l=>l.shares[t]);return{all:n,best:n.indexOf(Math.max(...n)),even:e.even.shares[t]}}function Ye(e,t){
let{t:n}=e,l=({H:f},i)=>`${Math.floor(i/f)+1}.${i%f+1}`;function c(f){let{view:i}=t(),{all:m,best:g,even:a}=kt(i),u=wt(f,i),b=u>=0&&m[u]>=m[g]-gt,O=n(`to_${X(i)}`),
$={best:l(i,g),share:v(m[g],2),even:v(a,2),side:O},S=[n(b?"right_neighbour":"wrong_neighbour",$)];return u>=0&&u!==g&&S.push(n("your_head",{head:l(i,u),share:v(
m[u],2)})),f!==""&&u<0&&S.push(n("no_head")),[b,S.join(" ")]}function d(f){let{view:i}=t(),m=Ce(i);if(m===null)return[!1,n("loading")];let g=i.falls.indexOf(Math.
min(...i.falls)),a={count:m,all:i.falls.length,head:l(i,g)},u={p:v(i.p,2),q:v(i.falls[g],2),word:q(i.target)},b=f===m;return[b,n(b?"right_heads":"wrong_heads",{
...a,...u})]}function s(f,i){let m=h("div",{},ve(e,i));return e.onDraw(()=>{m.hidden=e.get("question")!==f}),m}let o=({L:f,H:i})=>({layers:f,heads:i,all:f*i});return[
s("neighbour",{type:"text",question:()=>n(`question_${X(t().view)}`,o(t().view)),right:c}),s("heads",{step:1,question(){let{view:f}=t(),i={...o(f),word:q(f.target),
p:v(f.p,2)};return n(f.causal?"question_heads_causal":"question_heads",i)},right:d})]}function Ge(e,t,n){let l=s=>t.id(s)!==void 0,c=Ve(e,l),d=[...new Set(c.filter(s=>!l(s)))];return{words:c,unknown:d,long:c.length>n}}function Qe(e,t,n){function l({
other:s}){let o=0;for(;o<e.length&&e[o]===s[o];)o++;return o}return t.ordinary.map(s=>({other:t.tokens[s]})).map(s=>({...s,same:l(s)})).filter(s=>s.same>=2).sort(
(s,o)=>o.same-s.same).slice(0,n).map(s=>s.other)}function bt(e,t,n,l,c){let d=[c.begin,...e.map(c.id)],s=d[t+1];return n==="causal"?{ids:d,position:t,target:s}:
(l&&(d[t+1]=c.mask),{ids:[...d,c.end],position:t+1,target:s})}function Xe({state:e,layers:t,heads:n,...l}){let c=ze(new Uint16Array(Ae(l.weights).buffer)),d=l.tokens.
length,s=i=>c.subarray(i*d*d,(i+1)*d*d),o=Array.from({length:t},(i,m)=>Array.from({length:n},(g,a)=>s(m*n+a))),f={causal:e.reader==="causal",T:d,L:t,H:n};return et(
{...l,...f,weights:o,falls:[...l.falls]})}function Ze({model:e,words:t},n,{reader:l,at:c,hide:d,off:s}){let o=Math.min(c,n.length-1),{ids:f,position:i,target:m}=bt(
n,o,l,d,t),{n_layers:g,n_heads:a}=e.config,u=Ke(e),b=f.length,O=u(f,null),$=O.at(i),S=s?u(f,s):O,E=s?S.at(i):$,M=Array.from({length:g*a},()=>null);s&&(M[s.layer*
a+s.head]=E[m]);function B(){let x=M.indexOf(null);return x<0?!1:(M[x]=u(f,{layer:Math.floor(x/a),head:x%a}).at(i)[m],!0)}let j=x=>Array.from({length:a},(P,L)=>x.
subarray(L*b*b,(L+1)*b*b)),D=Je($,E,m).map(x=>[t.tokens[x],$[x],E[x]]);return et({tokens:f.map(x=>t.tokens[x]),position:i,target:t.tokens[m],causal:l==="causal",
T:b,L:g,H:a,weights:S.seen.map(j),top:D,p:$[m],falls:M,fill:B})}function et(e){let{T:t,causal:n}=e,l=(s,o)=>s.subarray(o*t,(o+1)*t),c=s=>{let o=Array.from({length:t},
(i,m)=>We(l(s,m))),f=o.reduce((i,m)=>i+m)/t;return{weights:s,entropies:o,spread:f,shares:He(s,t,n)}},d=e.weights.map(s=>s.map(c));return{...e,heads:d,even:c(Ie(
t,n))}}var xt=8,Z=Q.text.high,yt=60,tt=["text","reader","at","hide","off_layer","off_head"],st=Oe({name:"attention-lab",limits:Q,build:_t});function _t(e){let{t,get:n}=e,
l=n("recorded"),c=r=>JSON.stringify(tt.map(p=>r[p])),d=new Map,s=null,o=Xe(l),f=l.state,i="",m=null,g=0,a={},u=qe(e,["model","causal"],r=>{s=r});function b(r){let p=Math.
min(r.layer,o.L),w=Math.min(r.head,o.H),y=O(r),A=r.row<0?o.position:Math.min(r.row,o.T-1);return{layer:p,head:w,off:y,row:A,chosen:o.heads[p-1][w-1]}}let O=({off_layer:r,
off_head:p})=>r>=1&&p>=1?{layer:r-1,head:p-1}:null;function $(){let r=[...tt,"layer","head","row"],p=Object.fromEntries(r.map(_=>[_,n(_)])),w=c(p),y=w!==c(f);if(i=
"",s){let _=s[p.reader],z=Ge(p.text,_.words,Z);i=Tt(t,z,_.words);let T=O(p),{n_layers:F,n_heads:N}=_.model.config;if(!d.has(w)&&!i){d.size>=yt&&d.clear();let V={
...p,off:T&&T.layer<F&&T.head<N?T:null};d.set(w,Ze(_,z.words,V))}d.has(w)&&([o,f,y]=[d.get(w),p,!1]),M()}else y&&u.status()==="recorded"&&setTimeout(u.use);m&&(m[0]>=
o.T||m[1]>=o.T)&&(m=null);let{off_layer:A,off_head:K}=f;a={state:p,view:o,stale:y,cell:m,text:E(),at:S()},Object.assign(a,b({...p,off_layer:A,off_head:K}))}let S=()=>o.
position-(o.causal?0:1);function E(){return o.tokens.slice(1,o.causal?void 0:-1).map((p,w)=>w===S()?o.target:p)}e.beforeDraw(()=>{u.follow(),$()}),$();function M(){
clearTimeout(g);let r=o;function p(){let w=performance.now()+xt,y=!0;for(;y&&performance.now()<w;)y=r.fill();r===o&&(y?g=setTimeout(p):e.redraw())}r.falls.includes(
null)&&(g=setTimeout(p))}e.onClose(()=>clearTimeout(g));let B=r=>n("question")===r&&!_e(e),j=()=>({tellShares:!B("neighbour"),tellFalls:!B("heads")}),D=e.wants(
"off"),x=r=>e.set({text:r,at:0,row:-1}),P=r=>e.set({at:r,row:-1});function L(){if(!D||B("heads"))return;let{layer:r,head:p,off:w}=a,y=w&&w.layer===r-1&&w.head===
p-1;e.set(y?{off_layer:0,off_head:0}:{off_layer:r,off_head:p})}let at=(r,p)=>{m=[r,p],r!==a.row?e.set({row:r}):e.redraw()},ee=e.wants("at"),te=h("p",{class:"plm\
-status"}),R=be({label:t("strip"),onpick:ee?P:()=>{},ontoggle:ee?P:()=>{}}),oe=Le(e,{pick:(r,p)=>e.set({layer:r,head:p}),turn:L}),ne=ke(e,{label:t("map_plain"),
onfocus:at}),W=Be(e,r=>e.set({row:r})),H=Me(t),se=Ee(t),ae=h("span"),re=h("small"),I=h("p",{class:"plm-note-line plm-att-where"}),ie=h("p",{class:"plm-note-line"}),
le=h("p",{class:"plm-note-line"}),ce=h("p",{class:"plm-note-line"}),C=h("div",{class:"plm-scroll"},ne.node),de=h("span"),fe=h("small"),pe=h("button",{type:"butt\
on",class:"plm-button",onclick:L}),rt=h("p",{class:"plm-note-line"},t("off_note"));function J([r,p]){k(I,{text:je(t,a.view,a.chosen,r,p)})}let it=()=>a.cell??[a.
row,nt(a)];C.addEventListener("pointerover",r=>{let p=r.target.closest?.(".plm-cell")?.dataset.at;p&&J(p.split(",").map(Number))}),C.addEventListener("pointerle\
ave",()=>J(it()));let lt=[0,1,2,3,4].map(r=>{let p=(r/4)**2;return h("span",{},h("i",{class:`plm-level-${2*r}`}),v(p,p%1?2:0))}),ct=h("section",{"aria-label":t(
"minis"),class:"plm-att-all"},h("p",{class:"plm-heading"},t("minis")),oe.node,h("p",{class:"plm-att-legend"},t("legend"),lt),h("p",{class:"plm-note-line"},t("mi\
nis_note")),ce),dt=h("section",{"aria-label":t("map_plain"),class:"plm-att-one"},h("p",{class:"plm-heading"},ae,re),Y(e,"view",{label:t("view"),options:["map","\
lines"].map(r=>[r,t(`view_${r}`)])}),C,W.node,I,ie,le),me=h("section",{"aria-label":t("shares")},ot(t("shares"),h("small",{},t("shares_note"))));me.append(U(e,[
H.node],()=>n("question")==="neighbour"),H.node);let he=h("div",{},ot(de,fe),se.node,D?pe:"",rt),ue=h("section",{"aria-label":t("strip")});ue.append(U(e,[he],()=>n(
"question")==="heads"),he);let ge=h("div",{class:"plm-att-by"},ct,dt),we=h("div",{class:"plm-att-below"},me,ue),ft=h("p",{class:"plm-att-caveat"},t("caveat"));e.
head.append(...Ye(e,()=>a)),e.controls.append(...St(e,x,()=>i)),e.stage.append(te,R.node,vt(t("strip_note")),ge,we,ft),xe(e,()=>Pe(t,a,j()));let pt=()=>({...a.state,
...a,model:n("model"),causal:n("causal")});return ye(e,()=>Ue({...pt(),reader:f.reader,hide:f.hide},a.text,a.at)),()=>{let{layer:r,head:p,stale:w,row:y}=a,{tellFalls:A}=j();
k(te,{text:t(u.status()),"data-status":u.status()});for(let N of[R.node,ge,we])k(N,{"data-stale":w});R.update({tokens:a.text.map((N,V)=>$t(t,a,f,N,V)),at:a.at}),
oe.update(a,A),k(ae,{text:t("map",{layer:r,head:p})});let K=v(o.even.spread,2);k(re,{text:t("head_entropy",{entropy:v(a.chosen.spread,2),even:K})});let _=n("vie\
w")==="map";C.hidden=I.hidden=!_,W.node.hidden=_,_?ne.update(Ne(t,a)):W.update(a),J(a.cell&&a.cell[0]===y?a.cell:[y,nt(a)]),k(ie,{text:De(t,a)}),k(le,{text:t(o.
causal?"mask_causal":"mask_model")}),k(ce,{text:A?t("minis_change",{word:q(o.target)}):""}),H.update(a),se.update(a);let z=a.off&&`${a.off.layer+1}.${a.off.head+
1}`;k(de,{text:t("effect",{word:q(o.target)})}),k(fe,{text:z?t("effect_off",{head:z}):t("effect_all")});let T=`${r}.${p}`;k(pe,{text:t(z===T?"switch_on":"switch\
_off",{head:T}),"aria-pressed":z===T});let F=w?"":Fe(t,a,A);k(e.finding,{text:F}),e.say(F)}}var ot=(...e)=>h("p",{class:"plm-heading"},e),vt=e=>h("p",{class:"pl\
m-note-line"},e);function nt({view:{T:e},chosen:{weights:t},row:n}){let l=t.subarray(n*e,(n+1)*e);return l.indexOf(Math.max(...l))}function $t(e,{at:t},{reader:n,
hide:l},c,d){let s=d===t&&n==="model"&&l;return{text:s?"[MASK]":c,below:s?c:"",look:d!==t?"plain":s?"mask":"focus",name:e(d!==t?"word":s?"word_hidden":"word_cho\
sen",{n:d+1,word:q(c)})}}function St(e,t,n){let{t:l,limits:{text:c}}=e,d=Se({...e,set:o=>t(o.text)},"text",{bad:o=>e.accepts("text",o)?"":l("length",{most:Z})});
if(d){let o=d.querySelector("input"),f=h("span",{class:"plm-hint",id:`${o.id}-words`,role:"status"});d.append(f),k(o,{"aria-describedby":`${o.getAttribute("aria\
-describedby")} ${f.id}`}),e.onDraw(()=>{k(f,{text:n()}),k(o,{"aria-invalid":n()!==""||!e.accepts("text",o.value)})})}let s=["model","causal"].map(o=>[o,l(`read\
er_${o}`)]);return[Y(e,"reader",{options:s,onpick:o=>o!==e.get("reader")&&e.set({reader:o,row:-1})}),Te(e,"text",{label:l("examples"),options:c.examples.map(o=>[
o,o]),write:t}),d,$e(e,"hide",{when:()=>e.get("reader")==="model"})].filter(Boolean)}function Tt(e,{words:t,unknown:n,long:l},c){if(n.length>0){let d=[...new Set(
n.flatMap(o=>Qe(o,c,4)))],s=d.length>0?` ${e("alike",{words:d.join(", ")})}`:"";return e("unknown",{words:n.map(q).join(", "),n:c.ordinary.length})+s}return l||
t.length===0?e("length",{most:Z}):""}(globalThis.plm.widgets??={})["attention-lab"]=st;})();
