(()=>{var{visible:R,spelled:H,h:i,set:x,unique:Z,tableSwitch:tt,copyCode:nt,resetButton:Dt,isOpen:Rt,cover:et,guess:ot,onEnter:Bt,numberBox:It,slider:Mt,buttons:Jt,toggles:Lt,
check:st,textbox:z,menu:Pt,model:Ut,models:rt,short:Ht,fixed:N,widget:at,fromBase64:zt,fromHalf:Kt,within:Gt,sliderEnds:Wt,accepted:Ft,unpack:Qt,mulberry32:Vt,uniform:Xt,
tokenise:lt}=globalThis.plm.ui;var{TOP:Zt,bars:tn,cards:nn,repeats:en,curves:on,LETTERS:sn,CATS:rn,percent:an,parts:ln,nodes:cn,label:pn,said:dn,title:mn,strip:fn,ORDER:un,SLACK:hn,NEUTRAL:wn,
rank:gn,repetition:bn,softmax:xn,nucleusSize:kn,distribution:yn,drawWith:vn,entropy:_n,distinct:$n,repeated:Sn,CHARACTER:En,bytesOf:Tn,spell:An,die:Cn,look:On,examine:Nn,
wholeWords:it}=globalThis.plm.tokens;function ct({label:t,look:o,pick:e}){let n=Z("list"),a=i("div",{class:o,id:n,role:"listbox",tabindex:"0","aria-label":t,...{onkeydown:h,onclick:p}}),d=[],s=0,r=0;
function c(f){r=Math.max(0,Math.min(s-1,f)),s>0&&e(r)}function h(f){let u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1,Home:-s,End:s};Object.hasOwn(u,f.key)&&
(f.preventDefault(),c(r+u[f.key]))}function p(f){let u=d.indexOf(f.target.closest("[role=option]"));u>=0&&c(u)}function m(f,u,k){for(s=f,r=Math.max(0,u);d.length<
s;)d.push(a.appendChild(i("span",{role:"option",id:`${n}-${d.length}`})));d.forEach((y,w)=>{y.hidden=w>=s,y.hidden||x(y,{"aria-label":k(y,w),"aria-selected":w===
u})}),x(a,{"aria-activedescendant":d[u]?.id})}return{node:a,update:m}}var j=["next","stranger","random","topic","swapped"],K={next:{nsp:!0,sop:!0,words:!0},stranger:{nsp:!1,sop:null,words:!1},random:{nsp:!1,sop:null,words:!1},topic:{
nsp:!1,sop:null,words:!1},swapped:{nsp:!1,sop:!1,words:!1}},E=["nsp","sop","words"],vt=new Set(["the",".",","]),_t=/[\t-\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/,
C=t=>t.split(_t).filter(Boolean);function T(t,o){let e=new Set(C(o));return[...new Set(C(t))].filter(n=>e.has(n)&&!vt.has(n))}var pt=([t,o])=>1/(1+Math.exp(o-t));
function B({model:t,words:o},{a:e,b:n,segments:l}){let a=o.inputs(e,n),d=t.encode(a.ids,l?a.segments:a.ids.map(()=>0));return{p:pt(t.pair(d)),order:pt(t.order(d))}}
var G=({a:t,b:o,p:e,order:n})=>({nsp:e>.5,sop:n>.5,words:T(t,o).length>0});function I(t,o){let e=t.filter(l=>l.kind===o).map(G),n=l=>{let a=e.filter(s=>s[l]).length,
d=K[o][l];return{yes:a,right:d===null?null:d?a:e.length-a,all:e.length}};return Object.fromEntries(E.map(l=>[l,n(l)]))}function M(t,o,e){let n=new Set(e),l=new Set(
C(`${t} ${o}`)),a=c=>C(c).find(h=>n.has(h)),d=a(o),s=e.find(c=>!l.has(c))??d,r=a(t)===void 0||C(t).includes(d)?s:a(t);return C(o).map(c=>c===d?r:c).join(" ")}function dt(t,o,e){
let n=T(t,o);return n.every(l=>e.includes(l))?n:[]}var W={nsp:1,sop:3,words:2};function mt(t){let{t:o}=t,e=(r,...c)=>{let h=i("span",{class:"plm-judge-name"},o(r),i("small",{},o(`${r}_of`))),p=i("b",{class:"plm-\
judge-verdict"}),m=i("section",{class:`plm-judge plm-cat-${W[r]}`,"aria-label":o(r)});return m.append(h,...c,p),{node:m,verdict:p}},n=Object.fromEntries(["nsp",
"sop"].map(r=>{let c=i("b"),h=i("i"),p=i("div",{class:"plm-gauge","aria-hidden":"true"},h),m=i("p",{class:"plm-judge-p"},`${o(`${r}_p`)} `,c);return[r,{number:c,
fill:h,...e(r,m,p)}]})),l=i("p",{class:"plm-judge-words"}),a=e("words",l),d=i("div",{class:"plm-judges"},n.nsp.node,n.sop.node,a.node);function s({a:r,b:c,p:h,order:p}){
for(let[u,k]of[["nsp",h],["sop",p]]){let{number:y,fill:w,verdict:v}=n[u];x(y,{text:S(k)}),x(w,{style:{"--p":`${100*k}%`}}),x(v,{text:o(`${u}_${k>.5?"yes":"no"}`),
"data-yes":k>.5})}let m=T(r,c),f=m.map(u=>i("span",{class:"plm-word"},R(u)));l.replaceChildren(...m.length?f:[o("no_words")]),x(a.verdict,{text:o(m.length?"word\
s_yes":"words_no"),"data-yes":m.length>0})}return{node:d,update:s}}function S(t){return t>0&&t<.001?"< 0.001":t<1&&t>.999?"> 0.999":N(t,3)}function ft(t,o){let{t:e}=t,n=j.map(s=>{let r=[],c=ct({label:e(s),look:"plm-board-pairs",pick:f=>o(r[f])}),h=E.map(()=>i("span")),p=i("div",{class:"plm-board-ro\
w"},i("p",{class:"plm-board-kind"},e(s),i("small",{},e(`${s}_note`))),c.node,i("div",{class:"plm-board-counts"},h));function m(f,u){r=f.filter(w=>w.kind===s);let k=r.
findIndex(({a:w,b:v})=>w===u.a&&v===u.b);c.update(r.length,k,(w,v)=>l(w,r[v]));let y=I(f,s);E.forEach((w,v)=>{let{right:$,all:q}=y[w],A=e(`${w}_short`),L=$===null?
e("not_asked",{name:A}):e("was_right",{name:A,right:$,all:q});x(h[v],{text:L,"data-bad":$!==null&&$<q/2})})}return{node:p,update:m}});function l(s,r){let c=G(r);
s.childElementCount===0&&s.append(...E.map(()=>i("i"))),E.forEach((m,f)=>{let u=K[r.kind][m],k=u!==null&&u!==c[m],y={class:`plm-cat-${W[m]}`,"data-yes":c[m],"da\
ta-wrong":k};x(s.children[f],y)});let h=E.map(m=>e(`${m}_${c[m]?"yes":"no"}`)).join(", "),p={p:S(r.p),order:S(r.order)};return e("pair",{a:H(r.a),b:H(r.b),list:h,
...p})}return{node:i("div",{class:"plm-board"},n.map(s=>s.node)),update:(s,r)=>n.forEach(c=>c.update(s,r))}}var $t=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,St=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,J=t=>JSON.
stringify(t).replace($t,St);function ut({a:t,b:o,segments:e,model:n}){let l=n==="none";return["import torch",...l?[]:["from plmlib.course import load"],"",l?"# model and tokenizer are the \
ones you gave to PairLab":`model, tokenizer, _ = load(${J(n)})`,`ids, segments = tokenizer.inputs(${J(t)}, ${J(o)})`,...e?[]:["segments = [0] * len(ids)  # B lo\
oks like a part of A"],"with torch.inference_mode():","    states = model.encode(torch.tensor([ids]), torch.tensor([segments]))","    p_next = model.pair(states\
).softmax(-1)[0, 0].item()  # class 0: B follows A","    p_order = model.order(states).softmax(-1)[0, 0].item()  # class 0: A and B are in order",'print(f"P(IsN\
ext) {p_next:.4f}, P(in order) {p_order:.4f}")',""].join(`
`)}var F={a:{kind:"tokens",longest:200,low:1,high:40},b:{kind:"tokens",longest:200,low:1,high:40},segments:{kind:"flag"},question:{kind:"choice",options:["words","\
swapped","none"]},model:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["a","b","kinds","swap","rename","segments"]}};function ht(t,o){let{t:e}=t,n=()=>t.get("question");return ot(t,{question:()=>e(`question_${n()}`),step:1,right(l){let a=h=>I(o(),h),d=a("next").words.right+a("\
stranger").words.right,s={drawn:d,all:a("next").words.all+a("stranger").words.all};s.person=a("random").words.right,s.each=a("random").words.all,s.swapped=a("sw\
apped").nsp.yes,s.by_words=a("swapped").words.yes;let r={words:d,swapped:s.swapped}[n()],c=l!==""&&Math.abs(l-r)<={words:1,swapped:0}[n()];return[c,e(`${c?"righ\
t":"wrong"}_${n()}`,s)]}})}function wt(t,o){let{t:e}=t,n=i("ol",{class:"plm-read","aria-label":e("row")}),l=i("div",{},i("p",{class:"plm-heading"},e("row"),i("small",{},e("row_note"))),n),
a="";function d({a:s,b:r,segments:c}){let h=JSON.stringify([s,r,c]);if(h===a)return;a=h;let{ids:p,segments:m}=o.inputs(s,r);n.replaceChildren(...p.map((f,u)=>{let k=c?
m[u]:0,w={class:"plm-read-token","data-special":[o.begin,o.end,o.unknown].includes(f)},v=i("span",w,R(o.tokens[f])),$=i("small",{},e("segment",{n:k}));return i(
"li",{"data-segment":k},v,$,i("small",{},e("position",{n:u})))}))}return{node:l,update:d}}var Tt=8,bt=at({name:"pair-lab",limits:F,build:At});function At(t){let{t:o,get:e}=t,n=e("recorded"),l=it({...n.vocabulary,tokens:n.vocabulary.tokens.split(" ")}),
a=n.names.split(" "),d=()=>Object.fromEntries(["a","b","segments","model"].map(g=>[g,e(g)])),s=({a:g,b,segments:_})=>JSON.stringify([g,b,_]),[r,c]=n.here,h=null,
p=d(),m={...n.state,p:r,order:c,other:n.renamed},f=n.pairs,u=n.state.segments,k=!1,y=0,w=rt(t,["model"],g=>{if(g.model.words?.tokens.length!==l.tokens.length)throw new RangeError(
"another vocabulary");h=g.model,u=null});function v(){if(p=d(),h&&(s(p)!==s(m)||!m.live)){let b={...p,b:M(p.a,p.b,a)};m={...p,...B(h,p),other:B(h,b).p,live:!0}}
(s(p)!==s(m)||p.segments!==u)&&w.status()==="recorded"&&setTimeout(w.use),h&&u!==p.segments&&$()}t.beforeDraw(()=>{w.follow(),v()});function $(){let{segments:g}=p;
u=g;let b=[];clearTimeout(y);let _=()=>{let O=performance.now()+Tt;for(;b.length<f.length&&performance.now()<O;){let D=n.pairs[b.length];b.push({...D,...B(h,{...D,
segments:g})})}if(b.length<f.length){y=setTimeout(_);return}f=b,k=g===n.state.segments&&b.every(q),t.redraw()};y=setTimeout(_)}let q=(g,b)=>Math.abs(g.p-n.pairs[b].
p)<.001;t.onClose(()=>clearTimeout(y));let A=({a:g,b})=>t.set({a:g,b});function L(g){let b=n.pairs.filter(O=>O.kind===g),_=b.findIndex(({a:O,b:D})=>O===e("a")&&
D===e("b"));A(b[(_+1)%b.length])}let xt=()=>A({a:e("b"),b:e("a")}),kt=()=>t.set({b:M(e("a"),e("b"),a)}),Q=i("p",{class:"plm-status"}),P=mt(t),U=i("p",{class:"pl\
m-reason"}),V=wt(t,l),X=ft(t,A),yt=i("p",{class:"plm-heading"},o("forty"),i("small",{},o("forty_note"))),Y=i("div",{},yt,X.node);return t.head.append(ht(t,()=>f)),
t.controls.append(...Ct(t,{choose:L,swap:xt,rename:kt,pairs:n.pairs})),t.stage.append(Q,P.node,U,V.node,et(t,[Y,U]),Y),tt(t,()=>qt(o,f)),nt(t,()=>ut(p)),()=>{let g=s(
p)!==s(m),b=o(w.status())+(k?o("again",{n:f.length}):"");if(x(Q,{text:b,"data-status":w.status(),"data-busy":g||void 0}),x(P.node,{"data-stale":g}),V.update(p),
X.update(f,p),g)return;P.update(m),x(U,{text:Nt(o,m,a)});let _=jt(o,m);x(t.finding,{text:_}),t.say(_)}}function Ct(t,{choose:o,swap:e,rename:n,pairs:l}){let{t:a}=t,
d=p=>{let{low:m,high:f}=F.a,u=lt(p).length;return m<=u&&u<=f?"":a("length",{low:m,high:f})},s=(p,m)=>i("button",{type:"button",class:"plm-button",onclick:p},m),
r=i("div",{class:"plm-acts"});t.wants("swap")&&r.append(s(e,a("swap"))),t.wants("rename")&&r.append(s(n,a("rename")));let c=[z(t,"a",{bad:d}),z(t,"b",{bad:d})];
return[Ot(t,o,l),...c,r,st(t,"segments")].filter(p=>p&&(p!==r||r.childElementCount>0))}function Ot(t,o,e){if(!t.wants("kinds"))return null;let{t:n}=t,l=j.map(s=>i(
"button",{type:"button",onclick:()=>o(s)},n(s)));t.onDraw(()=>{let s=e.find(({a:r,b:c})=>r===t.get("a")&&c===t.get("b"));l.forEach((r,c)=>x(r,{"aria-pressed":s?.
kind===j[c]}))});let a=i("span",{class:"plm-label","aria-hidden":"true"},n("kinds")),d={class:"plm-field plm-full",role:"group","aria-label":n("kinds")};return i(
"div",d,a,i("div",{class:"plm-buttons"},l))}function Nt(t,{a:o,b:e,p:n,other:l},a){let d=dt(o,e,a);if(d.length===0)return"";let s=M(o,e,a).split(" ").find((h,p)=>h!==
e.split(" ")[p]),r={words:d.join(", "),name:s,p:S(n),other:S(l)},c=n>.5!=l>.5;return`${t("only_name",r)} ${t(c?"head_moves":"head_stays",r)}`}var gt=t=>S(t).replace(
/^(?=\d)/,"= ");function jt(t,{a:o,b:e,p:n,order:l}){let a=T(o,e);return[t(n>.5?"finding_next":"finding_not",{p:gt(n)}),t(l>.5?"finding_order":"finding_swapped",
{order:gt(l)}),a.length>0?t("finding_words",{words:a.join(", ")}):t("finding_no_words")].join(" ")}function qt(t,o){return{caption:t("forty"),columns:[t("kind"),
"A","B",t("nsp_p"),t("sop_p"),t("words_column")],rows:o.map(({kind:e,a:n,b:l,p:a,order:d})=>[t(e),n,l,N(a,4),N(d,4),T(n,l).join(" ")])}}(globalThis.plm.widgets??={})["pair-lab"]=bt;})();
