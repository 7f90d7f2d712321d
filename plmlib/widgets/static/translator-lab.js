(()=>{var{grid:ct}=globalThis.plm.matrix;var{line:nt,TAGS:it,LOSS:B,unpack:lt,translate:at,rows:mt,largest:M,felt:G,writer:Xt,greedy:Yt,beamScore:te,beam:ee,logSoftmax:oe,segment:dt}=globalThis.plm.search;var{visible:pt,spelled:S,h:m,set:k,unique:se,tableSwitch:ft,copyCode:ut,resetButton:re,isOpen:st,cover:ht,guess:gt,onEnter:ce,numberBox:ie,slider:wt,buttons:U,toggles:le,
check:xt,textbox:kt,menu:bt,model:ae,models:_t,short:St,fixed:O,widget:$t,fromBase64:me,fromHalf:de,within:pe,sliderEnds:fe,accepted:ue,unpack:he,mulberry32:ge,
uniform:we,tokenise:xe}=globalThis.plm.ui;var Jt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Pt=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,X=t=>JSON.
stringify(t).replace(Jt,Pt);function yt({width:t,head:n,cut:r,model:o},{source:i},a){let l=o==="none",c=X(`decoder.${a-1}.cross_attention.weights`),e=n===0,s=e?"seen[name][0][0].mean(0)":`\
seen[name][0][0, ${n-1}]`,d=r>=0&&r<i.length;return["import torch","from plmlib import capture",...l?[]:["from plmlib.course import load"],"from plmlib.generati\
on import beam","",l?"# model and tokenizer are the ones you gave to TranslatorLab":`model, tokenizer, _ = load(${X(o)})`,`words = ${X(i.slice(0,-1).join(" "))}`,
"source = torch.tensor([[*tokenizer.encode(words), tokenizer.eos]])",`texts = beam(model, source, max_new_tokens=60, width=${t}, stop=tokenizer.eos)`,"target = \
texts[0][0][None]  # the best text, its start token first","","def chance(logits):  # of each target token after the tokens before it","    return logits[0].sof\
tmax(-1).gather(-1, target[0, 1:, None])[:, 0]","",`name = ${c}`,"with torch.inference_mode(), capture(model, name) as seen:","    memory = model.encode(source)",
"    p = chance(model.decode(memory, target[:, :-1]))",`weights = ${s}  # (T, S), ${e?"the mean of all heads":`head ${n}`}`,...d?[`keep = torch.arange(source.sh\
ape[1])[None] != ${r}  # this source token is silenced`,"with torch.inference_mode():","    without = chance(model.decode(memory, target[:, :-1], source_keep=ke\
ep))"]:[],"source_words = tokenizer.tokens(source[0].tolist())","for t, word in enumerate(tokenizer.tokens(target[0, 1:].tolist())):","    most = weights[t].arg\
max()",d?`    print(word, f"{weights[t, ${r}]:.2f}", f"{p[t]:.2f} -> {without[t]:.2f}")`:'    print(word, f"{p[t]:.2f}", source_words[most], f"{weights[t, most]\
:.2f}")',""].join(`
`)}var D={text:{kind:"tokens",longest:240,low:1,high:80,words:32},direction:{kind:"choice",options:["zh","en"]},width:{kind:"whole",low:1,high:5},head:{kind:"whole",
low:0,high:16},at:{kind:"whole",low:0,high:63},cut:{kind:"whole",low:-1,high:33},gold:{kind:"flag"},question:{kind:"choice",options:["falls","none"]},model:{kind:"\
plain",longest:80,link:!1},controls:{kind:"knobs",options:["direction","example","text","width","head","gold","cut"]}};var Gt="[EOS]",Y=/[\u3400-\u9fff]/,jt=/[A-Za-z]/,Ot=t=>[...new Set(t)];function Tt(t,n,r,o){let i=Object.values(it),a=d=>r.id(d)!==void 0&&!i.includes(d),l=dt(t,
a),c=Ot(l.filter(d=>!a(d))),e=n==="zh"?Y:jt,s=Ot(l.filter(d=>a(d)&&e.test(d)));return{words:l,unknown:c,foreign:s,long:l.length>o}}function zt(t,n,r){let o=Y.test(
t)?Y:jt,i=e=>{let s=0;for(;s<t.length&&t[s]===e[s];)s++;return s};return n.ordinary.filter(e=>o.test(n.tokens[e])).map(e=>({word:n.tokens[e],same:i(n.tokens[e])})).
filter(e=>e.same>=(o===Y?1:2)&&!e.word.startsWith(">>")).sort((e,s)=>s.same-e.same).slice(0,r).map(e=>e.word)}var tt=t=>t.filter(n=>n!==Gt),K=(t,n)=>tt(t).join(
n==="zh"?"":" ");function Et({source:t,target:n},r){let o=t.slice(0,-1).join(" "),i=r.find(({text:l})=>o===l||o.replace(/^>>\w+ /,"")===l);if(!i)return null;let a=t.
length-1-i.text.split(" ").length;return tt(n).join(" ")!==i.target?{links:[],other:i.target}:{links:i.links.map(([l,c])=>[l+a,c]),other:""}}var Kt=5;function qt(t,{fresh:n,turn:r,problem:o,examples:i}){let{t:a,get:l}=t,c=D.direction.options.map(p=>[p,a(`direction_${p}`)]),e=D.direction.options.map(p=>bt(
t,"example",{label:a("example"),options:i[p].map(({text:u})=>[u,u]),read:()=>l("text"),write:u=>n(u,p),when:()=>l("direction")===p})),s=kt(t,"text");if(s){let p=s.
querySelector("input"),u=m("span",{class:"plm-hint",role:"status",id:`${p.id}-words`});s.append(u),k(p,{"aria-describedby":`${p.getAttribute("aria-describedby")}\
 ${u.id}`}),t.onDraw(()=>{k(u,{text:o()}),k(p,{"aria-invalid":o()!==""||!t.accepts("text",p.value)})})}return[U(t,"direction",{options:c,onpick:r}),...e,s,wt(t,
"width"),xt(t,"gold")].filter(Boolean)}function At(t,{words:n,unknown:r,foreign:o,long:i},a,l){if(r.length>0){let c=[...new Set(r.flatMap(d=>zt(d,l,Kt)))],e=c.length>
0?` ${t("alike",{words:c.join(", ")})}`:"",s={words:r.map(S).join(", "),n:l.ordinary.length};return t("unknown",s)+e}if(o.length>0){let c=t(`language_${a==="zh"?
"en":"zh"}`);return t("foreign",{language:c,words:o.join(", ")})}return i||n.length===0?t("length",{most:D.text.words}):""}var Vt=10;function Nt(t,n){let{t:r}=t,o=()=>{let{view:i,weights:a,at:l}=n(),c=M(a[l]),e={word:S(i.target[l]),source:S(i.source[c])};return{view:i,weights:a,at:l,
top:c,...e,share:O(a[l][c],2)}};return gt(t,{question:()=>r("question",o()),unit:()=>r("points"),right(i){let{view:a,weights:l,at:c,top:e,...s}=o();if(!a.cut[e])
return[!1,r("loading")];let d=g=>Math.round(100*Math.max(0,a.p[c]-a.cut[g][c])),p=i!==""&&Math.abs(i-d(e))<=Vt,u={p:O(a.p[c],2),q:O(a.cut[e][c],2),points:d(e)},
w=[r(p?"right":"wrong",{...s,...u})],x=G(a,c);if(x!==null&&x!==e&&d(x)>d(e)){let g=O(l[c][x],2);w.push(r("another",{other:S(a.source[x]),share:g,most:d(x)}))}return[
p,w.join(" ")]}})}function vt(t){let n=m("ol",{class:"plm-losses"}),r=["column_target","column_attention","column_loss"],o=r.map(()=>m("span")),i=m("div",{},m("p",{class:"plm-los\
s-head","aria-hidden":"true"},o),n),a=[];function l(){let e={word:m("b"),weight:m("span"),p:m("span")};for(let p of["bar","before","after"])e[p]=m("i");let s=m(
"span",{class:"plm-loss-track"},e.bar),d=m("span",{class:"plm-loss-track plm-chance"},e.before,e.after);return{...e,node:m("li",{},e.word,s,e.weight,d,e.p)}}function c({
target:e,p:s,without:d,weights:p,at:u,token:w}){for(r.forEach((x,g)=>k(o[g],{text:t(x,{token:w})}));a.length<e.length;)a.push(l());n.childElementCount!==e.length&&
n.replaceChildren(...a.slice(0,e.length).map(x=>x.node)),e.forEach((x,g)=>{let{word:T,bar:z,weight:_,before:$,after:j,p:A,node:E}=a[g];T.textContent!==x&&T.replaceChildren(
...pt(x)),k(z,{style:{"--w":`${100*p[g]}%`}}),k(_,{text:O(p[g],2)}),k($,{style:{"--w":`${100*s[g]}%`}}),k(j,{style:{"--w":`${100*d[g]}%`}}),k(A,{text:`${O(s[g],
2)} → ${O(d[g],2)}`}),k(E,{"data-here":g===u,"data-loses":s[g]-d[g]>=B})})}return{node:i,update:c}}function Ct({p:t,without:n,weights:r}){let o=Array.from(t,(a,l)=>a-
n[l]),i=r.map((a,l)=>o[l]<B?a:-1);return{most:M(o),calm:M(i),loss:o}}var Ft=.1,I={gold:({gold:t},n,r)=>!!t?.links.some(([o,i])=>o===r&&i===n),words:(t,n)=>["top","gold","cut"].filter(o=>n[o]).map(o=>t(`mark_${o}`)).join(""),hits({
gold:t,top:n}){let r=[...new Set((t?.links??[]).map(([,i])=>i))];return{right:r.filter(i=>t.links.some(([a,l])=>l===i&&a===n[i])).length,all:r.length}}},Rt=t=>t<
.005?"":t>.995?"1":t.toFixed(2).slice(1);function Lt(t,n){let{view:r,weights:o,top:i,cut:a}=n,l={top:"plm-top",gold:"plm-goldlink",cut:"plm-mute"},c=(e,s)=>({top:i[e]===
s,gold:I.gold(n,e,s),cut:s===a});return{cell(e,s){let d=Object.entries(c(e,s)).map(([p,u])=>u?l[p]:"").join(" ");return{text:Rt(o[e][s]),heat:o[e][s],kind:d}},name(e,s){
let d={target:S(r.target[e]),source:S(r.source[s])};return t("cell",{...d,weight:O(o[e][s],2),marks:I.words(t,c(e,s))})}}}function rt(t,{view:n,at:r,cut:o,weights:i,
top:a}){let l=x=>O(x,2),{source:c,target:e,p:s}=n;if(o>=0&&n.cut[o]){let x=n.cut[o],g=i.map(q=>q[o]),{most:T,calm:z,loss:_}=Ct({p:s,without:x,weights:g}),$=S(c[o]),
j=q=>({token:$,p:l(s[q]),q:l(x[q]),share:l(g[q])}),A={...j(T),most:S(e[T])},E=[t(_[T]<B?"finding_unmoved":"finding_cut",A)];return _[z]<B&&g[z]>=Ft&&E.push(t("f\
inding_calm",{...j(z),calm:S(e[z])})),E.join(" ")}let[d,p]=[S(e[r]),S(c[a[r]])],u=[t("finding",{word:d,p:l(s[r]),source:p,share:l(i[r][a[r]])})],w=G(n,r);if(w!==
null){let x={other:S(c[w]),q:l(n.cut[w][r])};u.push(t(s[r]-n.cut[w][r]<B?"finding_none":"finding_felt",x))}return u.join(" ")}function Bt(t,n,r){let{view:o,weights:i,
top:a}=n,l=r?["column_without","column_felt","column_then"]:[],c=(e,s)=>{let d=[O(o.p[s],2),o.source[a[s]],O(i[s][a[s]],2)];if(!r)return[e,...d];let p=G(o,s),u=w=>o.
cut[w]?O(o.cut[w][s],2):"…";return[e,...d,u(a[s]),o.source[p]??"…",u(p)]};return{caption:r?rt(t,n):t("map"),columns:[t("column_target"),"P",...["column_top",
"column_weight",...l].map(e=>t(e))],rows:o.target.map(c)}}function Mt(t,{focus:n,silence:r,mayCut:o}){let{t:i}=t,a=()=>t.get("cut")>=0&&t.set({cut:-1}),l=o?_=>t.set({cut:_}):()=>{},c=nt({label:i("source_note"),pick:l,drop:a,
press:o?r:()=>{}}),e=nt({label:i("target_note"),pick:n});k(e.node,{"data-writes":!0});let s=[m("span"),m("span")],d=m("p",{class:"plm-whole"}),p=m("ol",{class:"\
plm-texts"}),u=m("p",{class:"plm-note-line"},i("texts")),w=_=>m("p",{class:"plm-note-line"},i(_)),x=_=>m("p",{class:"plm-heading"},_),g=m("div",{class:"plm-side\
s-by"},m("section",{},x(s[0]),c.node,o?w("source_note"):null),m("section",{},x(s[1]),e.node,w("target_note"),d,u,p)),T="";function z(_){let{view:$,at:j,cut:A,weights:E,
top:q,direction:C}=_,L=C==="zh"?["en","zh"]:["zh","en"];["source","target"].forEach((h,b)=>{k(s[b],{text:i(h,{language:i(`language_${L[b]}`)})})}),k(c.node,{lang:L[0]});
for(let h of[e.node,d,p])k(h,{lang:L[1]});let et=$.source.map((h,b)=>{let y={top:b===q[j],gold:I.gold(_,j,b),cut:b===A},N=E[j][b],H={token:S(h),weight:O(N,2),marks:I.
words(i,y)},v={"data-top":y.top,"data-gold":y.gold,"data-cut":y.cut};return{text:h,share:N,number:O(N,2),look:v,name:i("source_token",H)}});c.update(et,A);let V=$.
target.map((h,b)=>{let y={n:b+1,token:S(h),top:S($.source[q[b]])};return{text:h,name:i("target_token",y)}});e.update(V,j),k(d,{text:K($.target,C)});let F=$.texts.
length>1;u.hidden=p.hidden=!F;let R=JSON.stringify([$.texts,C]);if(!F||R===T)return;T=R;let P=h=>St(Number(h.toPrecision(3))),f=({tokens:h,logProb:b,score:y})=>m(
"li",{},K(h,C),m("span",{},`${P(b)} · ${P(y)}`));p.replaceChildren(...$.texts.map(f))}return{node:g,update:z}}function Dt(t,{silence:n,mayCut:r}){let{t:o}=t,i=m("span"),a=m("button",{type:"button",class:"plm-button",onclick:()=>n(t.get("cut"))},o("join")),l=m("p",{class:"\
plm-note-line"},o("wire_none")),c=vt(o),e=m("b"),s=m("p",{class:"plm-note-line"},`${o("anew")} `,e),d=m("div",{class:"plm-heading"},i,a),p=m("section",{"aria-la\
bel":o("wire")},d,l,c.node,s);function u({view:w,at:x,cut:g,weights:T,direction:z}){let _=g>=0,$=_?w.cut[g]:null;p.hidden=!r&&!_;let j=_?S(w.source[g]):"";if(k(
i,{text:_?o("wire_of",{token:j}):o("wire")}),a.hidden=!_||!r,l.hidden=_,c.node.hidden=!$,s.hidden=!$||!w.anew[g],!$||(c.update({...w,without:$,weights:T.map(q=>q[g]),
at:x,token:j}),s.hidden))return;let A=w.anew[g].join(" ")===w.target.join(" "),E=K(w.anew[g],z);k(e,{text:A?`${E} (${o("same_anew")})`:E,lang:z})}return{node:p,
update:u}}var Zt=8,It=D.text.words,Ht=$t({name:"translator-lab",limits:D,build:Qt});function Qt(t){let{t:n,get:r}=t,o=r("recorded"),i=["text","direction","width","head","\
at","cut","gold","model"],a=({text:f,direction:h,width:b})=>JSON.stringify([f,h,b]),l=null,c=lt(o),e=o.state,s=!1,d="",p=0,u={},w=_t(t,["model"],f=>{l=f.model});
function x(){let f=Object.fromEntries(i.map(W=>[W,r(W)])),{text:h,direction:b,width:y}=f,N=a(f)!==a(e);if(d="",l&&(N||!s)){let W=Tt(h,b,l.words,It);d=At(n,W,b,l.
words),d||(c=at(l,W.words,b,y),[e,s,N]=[f,!0,!1])}let H=Math.min(f.at,c.T-1),v=f.cut<c.S?f.cut:-1,J=mt(c,f.head),Z=J.map(M);s&&(c.silence(Z[H],!1),v>=0&&c.silence(
v,!0),g());let Q=v>=0&&(!c.cut[v]||!c.anew[v]);(N||Q)&&w.status()==="recorded"&&setTimeout(w.use);let ot=f.gold?Et(c,o.examples[e.direction]):null;u={state:f,view:c,
at:H,cut:v,weights:J,top:Z,gold:ot,stale:N,direction:e.direction}}t.beforeDraw(()=>{w.follow(),x()});function g(){clearTimeout(p);let f=c,h=()=>{let b=performance.
now()+Zt,y=f.cut.indexOf(null);for(;y>=0&&performance.now()<b;y=f.cut.indexOf(null))f.silence(y,!1);f===c&&(y>=0?p=setTimeout(h):t.redraw())};f.cut.includes(null)&&
(p=setTimeout(h))}t.onClose(()=>clearTimeout(p));let T=(f,h)=>t.set({text:f,direction:h,at:0,cut:-1});function z(f){if(f===r("direction"))return;let h=tt(u.view.
target),b=h.length>0&&h.length<=It&&u.direction!==f;T(b?h.join(" "):o.examples[f][0].text,f)}let _=f=>f!==r("at")&&t.set({at:f}),$=f=>t.set({cut:f===r("cut")?-1:
f}),j=t.wants("cut"),A=m("p",{class:"plm-status"}),E=Mt(t,{focus:_,silence:$,mayCut:j}),q=ct(t,{label:n("map"),onfocus:_}),C=m("small"),L=Dt(t,{silence:$,mayCut:j}),
et=U(t,"head",{options:Array.from({length:c.H+1},(f,h)=>[h,h===0?n("mean"):String(h)])}),V=["top","gold"].map(f=>m("span",{},m("i",{class:f==="gold"?"plm-goldli\
nk":"plm-top"}),n(`legend_${f}`))),F=m("section",{"aria-label":n("map")},m("p",{class:"plm-heading"},n("map"),m("small",{},n("map_note"))),et,m("div",{class:"pl\
m-scroll plm-map"},q.node),m("p",{class:"plm-legend"},V,C)),R=ht(t,[L.node,t.finding]),P=m("div",{class:"plm-below"},F,m("div",{},R,L.node));return t.head.append(
Nt(t,()=>u)),t.controls.append(...qt(t,{fresh:T,turn:z,problem:()=>d,examples:o.examples})),t.stage.append(A,E.node,P),ft(t,()=>Bt(n,u,st(t))),ut(t,()=>yt(u.state,
u.view,o.layers)),()=>{let{view:f,at:h,cut:b,stale:y,gold:N}=u;k(A,{text:n(w.status()),"data-status":w.status()});for(let ot of[E.node,P])k(ot,{"data-stale":y});
E.update(u);let H={rows:f.target,columns:f.source};q.update({...H,here:[h,b],...Lt(n,u)});let{right:v,all:J}=I.hits(u),Z=N?.other?n("other",{target:N.other}):J?
n("hits",{right:v,all:J}):"";k(C,{text:Z}),V[1].hidden=J===0,L.update(u);let Q=y?"":rt(n,u);k(t.finding,{text:Q}),st(t)&&t.say(Q)}}(globalThis.plm.widgets??={})["translator-lab"]=Ht;})();
