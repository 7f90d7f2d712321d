(()=>{var{grid:lt}=globalThis.plm.matrix;var{line:ot,TAGS:it,LOSS:B,unpack:at,translate:dt,rows:mt,largest:M,felt:W,writer:Ut,greedy:Xt,beamScore:Yt,beam:te,logSoftmax:ee,segment:pt}=globalThis.plm.search;var{visible:ft,spelled:$,h:d,set:b,unique:ne,tableSwitch:ut,copyCode:ht,resetButton:se,isOpen:nt,cover:gt,guess:wt,onEnter:re,numberBox:ce,slider:xt,buttons:st,
toggles:le,check:kt,textbox:bt,menu:_t,models:$t,short:St,fixed:O,widget:yt,fromBase64:ie,fromHalf:ae,within:de,sliderEnds:me,accepted:pe,mulberry32:fe,uniform:ue,
tokenise:he}=globalThis.plm.ui;var Dt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,It=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Q=t=>JSON.
stringify(t).replace(Dt,It);function Ot({width:t,head:n,cut:r,model:o},{source:l},a){let i=o==="none",c=Q(`decoder.${a-1}.cross_attention.weights`),e=n===0,s=e?"seen[name][0][0].mean(0)":`\
seen[name][0][0, ${n-1}]`,m=r>=0&&r<l.length;return["import torch","from plmlib import capture",...i?[]:["from plmlib.course import load"],"from plmlib.generati\
on import beam","",i?"# model and tokenizer are the ones you gave to TranslatorLab":`model, tokenizer, _ = load(${Q(o)})`,`words = ${Q(l.slice(0,-1).join(" "))}`,
"source = torch.tensor([[*tokenizer.encode(words), tokenizer.eos]])",`texts = beam(model, source, max_new_tokens=60, width=${t}, stop=tokenizer.eos)`,"target = \
texts[0][0][None]  # the best text, its start token first","","def chance(logits):  # of each target token after the tokens before it","    return logits[0].sof\
tmax(-1).gather(-1, target[0, 1:, None])[:, 0]","",`name = ${c}`,"with torch.inference_mode(), capture(model, name) as seen:","    memory = model.encode(source)",
"    p = chance(model.decode(memory, target[:, :-1]))",`weights = ${s}  # (T, S), ${e?"the mean of all heads":`head ${n}`}`,...m?[`keep = torch.arange(source.sh\
ape[1])[None] != ${r}  # this source token is silenced`,"with torch.inference_mode():","    without = chance(model.decode(memory, target[:, :-1], source_keep=ke\
ep))"]:[],"source_words = tokenizer.tokens(source[0].tolist())","for t, word in enumerate(tokenizer.tokens(target[0, 1:].tolist())):","    most = weights[t].arg\
max()",m?`    print(word, f"{weights[t, ${r}]:.2f}", f"{p[t]:.2f} -> {without[t]:.2f}")`:'    print(word, f"{p[t]:.2f}", source_words[most], f"{weights[t, most]\
:.2f}")',""].join(`
`)}var G={text:{kind:"tokens",longest:240,low:1,high:80,words:32},direction:{kind:"choice",options:["zh","en"]},width:{kind:"whole",low:1,high:5},head:{kind:"whole",
low:0,high:16},at:{kind:"whole",low:0,high:63},cut:{kind:"whole",low:-1,high:33},gold:{kind:"flag"},question:{kind:"choice",options:["falls","none"]},model:{kind:"\
plain",longest:80,link:!1},controls:{kind:"knobs",options:["direction","example","text","width","head","gold","cut"]}};var Jt=10;function jt(t,n){let{t:r}=t,o=()=>{let{view:l,weights:a,at:i}=n(),c=M(a[i]),e={word:$(l.target[i]),source:$(l.source[c])};return{view:l,weights:a,at:i,
top:c,...e,share:O(a[i][c],2)}};return wt(t,{question:()=>r("question",o()),unit:()=>r("points"),right(l){let{view:a,weights:i,at:c,top:e,...s}=o();if(!a.cut[e])
return[!1,r("loading")];let m=g=>Math.round(100*Math.max(0,a.p[c]-a.cut[g][c])),f=l!==""&&Math.abs(l-m(e))<=Jt,u={p:O(a.p[c],2),q:O(a.cut[e][c],2),points:m(e)},
w=[r(f?"right":"wrong",{...s,...u})],x=W(a,c);if(x!==null&&x!==e&&m(x)>m(e)){let g=O(i[c][x],2);w.push(r("another",{other:$(a.source[x]),share:g,most:m(x)}))}return[
f,w.join(" ")]}})}var Pt="[EOS]",U=/[\u3400-\u9fff]/,zt=/[A-Za-z]/,Tt=t=>[...new Set(t)];function Et(t,n,r,o){let l=Object.values(it),a=m=>r.id(m)!==void 0&&!l.includes(m),i=pt(t,
a),c=Tt(i.filter(m=>!a(m))),e=n==="zh"?U:zt,s=Tt(i.filter(m=>a(m)&&e.test(m)));return{words:i,unknown:c,foreign:s,long:i.length>o}}function qt(t,n,r){let o=U.test(
t)?U:zt,l=e=>{let s=0;for(;s<t.length&&t[s]===e[s];)s++;return s};return n.ordinary.filter(e=>o.test(n.tokens[e])).map(e=>({word:n.tokens[e],same:l(n.tokens[e])})).
filter(e=>e.same>=(o===U?1:2)&&!e.word.startsWith(">>")).sort((e,s)=>s.same-e.same).slice(0,r).map(e=>e.word)}var X=t=>t.filter(n=>n!==Pt),V=(t,n)=>X(t).join(n===
"zh"?"":" ");function At({source:t,target:n},r){let o=t.slice(0,-1).join(" "),l=r.find(({text:i})=>o===i||o.replace(/^>>\w+ /,"")===i);if(!l)return null;let a=t.
length-1-l.text.split(" ").length;return X(n).join(" ")!==l.target?{links:[],other:l.target}:{links:l.links.map(([i,c])=>[i+a,c]),other:""}}function Nt(t){let n=d("ol",{class:"plm-losses"}),r=["column_target","column_attention","column_loss"],o=r.map(()=>d("span")),l=d("div",{},d("p",{class:"plm-los\
s-head","aria-hidden":"true"},o),n),a=[];function i(){let e={word:d("b"),bar:d("i"),weight:d("span"),before:d("i"),after:d("i"),p:d("span")},s=d("span",{class:"\
plm-loss-track"},e.bar),m=d("span",{class:"plm-loss-track plm-chance"},e.before,e.after);return{...e,node:d("li",{},e.word,s,e.weight,m,e.p)}}function c({target:e,
p:s,without:m,weights:f,at:u,token:w}){for(r.forEach((x,g)=>b(o[g],{text:t(x,{token:w})}));a.length<e.length;)a.push(i());n.childElementCount!==e.length&&n.replaceChildren(
...a.slice(0,e.length).map(x=>x.node)),e.forEach((x,g)=>{let{word:T,bar:q,weight:_,before:S,after:j,p:A,node:z}=a[g];T.textContent!==x&&T.replaceChildren(...ft(
x)),b(q,{style:{"--w":`${100*f[g]}%`}}),b(_,{text:O(f[g],2)}),b(S,{style:{"--w":`${100*s[g]}%`}}),b(j,{style:{"--w":`${100*m[g]}%`}}),b(A,{text:`${O(s[g],2)} → ${O(
m[g],2)}`}),b(z,{"data-here":g===u,"data-loses":s[g]-m[g]>=B})})}return{node:l,update:c}}function vt({p:t,without:n,weights:r}){let o=Array.from(t,(a,i)=>a-n[i]),
l=r.map((a,i)=>o[i]<B?a:-1);return{most:M(o),calm:M(l),loss:o}}var I={gold:({gold:t},n,r)=>!!t?.links.some(([o,l])=>o===r&&l===n),words:(t,n)=>["top","gold","cut"].filter(o=>n[o]).map(o=>t(`mark_${o}`)).join(""),hits({gold:t,
top:n}){let r=[...new Set((t?.links??[]).map(([,l])=>l))];return{right:r.filter(l=>t.links.some(([a,i])=>i===l&&a===n[l])).length,all:r.length}}},Wt=t=>t<.005?"":
t>.995?"1":t.toFixed(2).slice(1);function Ct(t,n){let{view:r,weights:o,top:l,cut:a}=n,i={top:"plm-top",gold:"plm-goldlink",cut:"plm-mute"},c=(e,s)=>({top:l[e]===
s,gold:I.gold(n,e,s),cut:s===a});return{cell(e,s){let m=Object.entries(c(e,s)).map(([f,u])=>u?i[f]:"").join(" ");return{text:Wt(o[e][s]),heat:o[e][s],kind:m}},name(e,s){
let m={target:$(r.target[e]),source:$(r.source[s])};return t("cell",{...m,weight:O(o[e][s],2),marks:I.words(t,c(e,s))})}}}function rt(t,{view:n,at:r,cut:o,weights:l,
top:a}){let i=x=>O(x,2),{source:c,target:e,p:s}=n;if(o>=0&&n.cut[o]){let x=n.cut[o],g=l.map(E=>E[o]),{most:T,calm:q,loss:_}=vt({p:s,without:x,weights:g}),S=$(c[o]),
j=E=>({token:S,p:i(s[E]),q:i(x[E]),share:i(g[E])}),A={...j(T),most:$(e[T])},z=[t(_[T]<B?"finding_unmoved":"finding_cut",A)];return _[q]<B&&z.push(t("finding_cal\
m",{...j(q),calm:$(e[q])})),z.join(" ")}let[m,f]=[$(e[r]),$(c[a[r]])],u=[t("finding",{word:m,p:i(s[r]),source:f,share:i(l[r][a[r]])})],w=W(n,r);if(w!==null){let x={
other:$(c[w]),q:i(n.cut[w][r])};u.push(t(s[r]-n.cut[w][r]<B?"finding_none":"finding_felt",x))}return u.join(" ")}function Lt(t,n,r){let{view:o,weights:l,top:a}=n,
i=r?["column_without","column_felt","column_then"]:[],c=(e,s)=>{let m=[O(o.p[s],2),o.source[a[s]],O(l[s][a[s]],2)];if(!r)return[e,...m];let f=W(o,s),u=w=>o.cut[w]?
O(o.cut[w][s],2):"…";return[e,...m,u(a[s]),o.source[f]??"…",u(f)]};return{caption:r?rt(t,n):t("map"),columns:[t("column_target"),"P",...["column_top","colum\
n_weight",...i].map(e=>t(e))],rows:o.target.map(c)}}function Bt(t,{silence:n,mayCut:r}){let{t:o}=t,l=d("span"),a=d("button",{type:"button",class:"plm-button",onclick:()=>n(t.get("cut"))},o("join")),i=d("p",{class:"\
plm-note-line"},o("wire_none")),c=Nt(o),e=d("b"),s=d("p",{class:"plm-note-line"},`${o("anew")} `,e),m=d("div",{class:"plm-heading"},l,a),f=d("section",{"aria-la\
bel":o("wire")},m,i,c.node,s);function u({view:w,at:x,cut:g,weights:T,direction:q}){let _=g>=0,S=_?w.cut[g]:null;f.hidden=!r&&!_;let j=_?$(w.source[g]):"";if(b(
l,{text:_?o("wire_of",{token:j}):o("wire")}),a.hidden=!_||!r,i.hidden=_,c.node.hidden=!S,s.hidden=!S||!w.anew[g],!S||(c.update({...w,without:S,weights:T.map(E=>E[g]),
at:x,token:j}),s.hidden))return;let A=w.anew[g].join(" ")===w.target.join(" "),z=V(w.anew[g],q);b(e,{text:A?`${z} (${o("same_anew")})`:z,lang:q})}return{node:f,
update:u}}var Gt=8,Vt=5,ct=G.text.words,Mt=yt({name:"translator-lab",limits:G,build:Ft});function Ft(t){let{t:n,get:r}=t,o=r("recorded"),l=["text","direction","width","he\
ad","at","cut","gold","model"],a=({text:p,direction:h,width:k})=>JSON.stringify([p,h,k]),i=null,c=at(o),e=o.state,s=!1,m="",f=0,u={},w=$t(t,["model"],p=>{i=p.model});
function x(){let p=Object.fromEntries(l.map(P=>[P,r(P)])),{text:h,direction:k,width:y}=p,N=a(p)!==a(e);if(m="",i&&(N||!s)){let P=Et(h,k,i.words,ct);m=Zt(n,P,k,i.
words),m||(c=dt(i,P.words,k,y),[e,s,N]=[p,!0,!1])}let D=Math.min(p.at,c.T-1),v=p.cut<c.S?p.cut:-1,J=mt(c,p.head),R=J.map(M);s&&(c.silence(R[D],!1),v>=0&&c.silence(
v,!0),g());let Z=v>=0&&(!c.cut[v]||!c.anew[v]);(N||Z)&&w.status()==="recorded"&&setTimeout(w.use);let et=p.gold?At(c,o.examples[e.direction]):null;u={state:p,view:c,
at:D,cut:v,weights:J,top:R,gold:et,stale:N,direction:e.direction}}t.beforeDraw(()=>{w.follow(),x()});function g(){clearTimeout(f);let p=c,h=()=>{let k=performance.
now()+Gt,y=p.cut.indexOf(null);for(;y>=0&&performance.now()<k;y=p.cut.indexOf(null))p.silence(y,!1);p===c&&(y>=0?f=setTimeout(h):t.redraw())};p.cut.includes(null)&&
(f=setTimeout(h))}t.onClose(()=>clearTimeout(f));let T=(p,h)=>t.set({text:p,direction:h,at:0,cut:-1});function q(p){if(p===r("direction"))return;let h=X(u.view.
target),k=h.length>0&&h.length<=ct&&u.direction!==p;T(k?h.join(" "):o.examples[p][0].text,p)}let _=p=>p!==r("at")&&t.set({at:p}),S=p=>t.set({cut:p===r("cut")?-1:
p}),j=t.wants("cut"),A=d("p",{class:"plm-status"}),z=Kt(t,{focus:_,silence:S,mayCut:j}),E=lt(t,{label:n("map"),onfocus:_}),C=d("small"),L=Bt(t,{silence:S,mayCut:j}),
Y=st(t,"head",{options:Array.from({length:c.H+1},(p,h)=>[h,h===0?n("mean"):String(h)])}),tt=["top","gold"].map(p=>d("span",{},d("i",{class:p==="gold"?"plm-goldl\
ink":"plm-top"}),n(`legend_${p}`))),F=d("section",{"aria-label":n("map")},d("p",{class:"plm-heading"},n("map"),d("small",{},n("map_note"))),Y,d("div",{class:"pl\
m-scroll plm-map"},E.node),d("p",{class:"plm-legend"},tt,C)),K=gt(t,[L.node,t.finding]),H=d("div",{class:"plm-below"},F,d("div",{},K,L.node));return t.head.append(
jt(t,()=>u)),t.controls.append(...Rt(t,{fresh:T,turn:q,problem:()=>m,examples:o.examples})),t.stage.append(A,z.node,H),ut(t,()=>Lt(n,u,nt(t))),ht(t,()=>Ot(u.state,
u.view,o.layers)),()=>{let{view:p,at:h,cut:k,stale:y,gold:N}=u;b(A,{text:n(w.status()),"data-status":w.status()});for(let et of[z.node,H])b(et,{"data-stale":y});
z.update(u);let D={rows:p.target,columns:p.source};E.update({...D,here:[h,k],...Ct(n,u)});let{right:v,all:J}=I.hits(u),R=N?.other?n("other",{target:N.other}):J?
n("hits",{right:v,all:J}):"";b(C,{text:R}),L.update(u);let Z=y?"":rt(n,u);b(t.finding,{text:Z}),nt(t)&&t.say(Z)}}function Kt(t,{focus:n,silence:r,mayCut:o}){let{
t:l}=t,a=()=>t.get("cut")>=0&&t.set({cut:-1}),i=o?_=>t.set({cut:_}):()=>{},c=ot({label:l("source_note"),pick:i,drop:a,press:o?r:()=>{}}),e=ot({label:l("target_n\
ote"),pick:n});b(e.node,{"data-writes":!0});let s=[d("span"),d("span")],m=d("p",{class:"plm-whole"}),f=d("ol",{class:"plm-texts"}),u=d("p",{class:"plm-note-line"},
l("texts")),w=_=>d("p",{class:"plm-note-line"},l(_)),x=_=>d("p",{class:"plm-heading"},_),g=d("div",{class:"plm-sides-by"},d("section",{},x(s[0]),c.node,o?w("sou\
rce_note"):null),d("section",{},x(s[1]),e.node,w("target_note"),m,u,f)),T="";function q(_){let{view:S,at:j,cut:A,weights:z,top:E,direction:C}=_,L=C==="zh"?["en",
"zh"]:["zh","en"];["source","target"].forEach((h,k)=>{b(s[k],{text:l(h,{language:l(`language_${L[k]}`)})})}),b(c.node,{lang:L[0]});for(let h of[e.node,m,f])b(h,
{lang:L[1]});let Y=S.source.map((h,k)=>{let y={top:k===E[j],gold:I.gold(_,j,k),cut:k===A},N=z[j][k],D={token:$(h),weight:O(N,2),marks:I.words(l,y)},v={"data-top":y.
top,"data-gold":y.gold,"data-cut":y.cut};return{text:h,share:N,number:O(N,2),look:v,name:l("source_token",D)}});c.update(Y,A);let tt=S.target.map((h,k)=>{let y={
n:k+1,token:$(h),top:$(S.source[E[k]])};return{text:h,name:l("target_token",y)}});e.update(tt,j),b(m,{text:V(S.target,C)});let F=S.texts.length>1;u.hidden=f.hidden=
!F;let K=JSON.stringify([S.texts,C]);if(!F||K===T)return;T=K;let H=h=>St(Number(h.toPrecision(3))),p=({tokens:h,logProb:k,score:y})=>d("li",{},V(h,C),d("span",{},
`${H(k)} · ${H(y)}`));f.replaceChildren(...S.texts.map(p))}return{node:g,update:q}}function Rt(t,{fresh:n,turn:r,problem:o,examples:l}){let{t:a,get:i}=t,c=G.direction.
options.map(f=>[f,a(`direction_${f}`)]),e=G.direction.options.map(f=>_t(t,"example",{label:a("example"),options:l[f].map(({text:u})=>[u,u]),read:()=>i("text"),write:u=>n(
u,f),when:()=>i("direction")===f})),s=bt(t,"text");if(s){let f=s.querySelector("input"),u=d("span",{class:"plm-hint",role:"status",id:`${f.id}-words`});s.append(
u),b(f,{"aria-describedby":`${f.getAttribute("aria-describedby")} ${u.id}`}),t.onDraw(()=>{b(u,{text:o()}),b(f,{"aria-invalid":o()!==""||!t.accepts("text",f.value)})})}
return[st(t,"direction",{options:c,onpick:r}),...e,s,xt(t,"width"),kt(t,"gold")].filter(Boolean)}function Zt(t,{words:n,unknown:r,foreign:o,long:l},a,i){if(r.length>
0){let c=[...new Set(r.flatMap(m=>qt(m,i,Vt)))],e=c.length>0?` ${t("alike",{words:c.join(", ")})}`:"",s={words:r.map($).join(", "),n:i.ordinary.length};return t(
"unknown",s)+e}if(o.length>0){let c=t(`language_${a==="zh"?"en":"zh"}`);return t("foreign",{language:c,words:o.join(", ")})}return l||n.length===0?t("length",{most:ct}):
""}(globalThis.plm.widgets??={})["translator-lab"]=Mt;})();
