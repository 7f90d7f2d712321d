(()=>{var{visible:R,spelled:z,h:l,set:x,unique:Z,tableSwitch:tt,copyCode:nt,resetButton:Dt,isOpen:Rt,cover:et,guess:ot,onEnter:Bt,numberBox:It,slider:Mt,buttons:Jt,toggles:Lt,
check:st,textbox:K,menu:Pt,models:rt,short:Ut,fixed:j,widget:at,fromBase64:Ht,fromHalf:zt,within:Kt,sliderEnds:Gt,accepted:Wt,mulberry32:Ft,uniform:Qt,tokenise:lt}=globalThis.
plm.ui;var{TOP:Xt,bars:Yt,cards:Zt,repeats:tn,curves:nn,LETTERS:en,CATS:on,percent:sn,parts:rn,nodes:an,label:ln,said:cn,title:pn,strip:dn,ORDER:mn,SLACK:fn,NEUTRAL:un,
rank:hn,repetition:wn,softmax:gn,nucleusSize:bn,distribution:xn,drawWith:kn,entropy:yn,distinct:vn,repeated:_n,CHARACTER:$n,bytesOf:Sn,spell:En,die:Tn,look:An,examine:Cn,
wholeWords:it}=globalThis.plm.tokens;function ct({label:t,look:o,pick:e}){let n=Z("list"),a=l("div",{class:o,id:n,role:"listbox",tabindex:"0","aria-label":t,...{onkeydown:u,onclick:p}}),d=[],s=0,r=0;
function c(h){r=Math.max(0,Math.min(s-1,h)),s>0&&e(r)}function u(h){let f={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1,Home:-s,End:s};Object.hasOwn(f,h.key)&&
(h.preventDefault(),c(r+f[h.key]))}function p(h){let f=d.indexOf(h.target.closest("[role=option]"));f>=0&&c(f)}function m(h,f,b){for(s=h,r=Math.max(0,f);d.length<
s;)d.push(a.appendChild(l("span",{role:"option",id:`${n}-${d.length}`})));d.forEach((k,y)=>{k.hidden=y>=s,k.hidden||x(k,{"aria-label":b(k,y),"aria-selected":y===
f})}),x(a,{"aria-activedescendant":d[f]?.id})}return{node:a,update:m}}var q=["next","stranger","random","topic","swapped"],G={next:{nsp:!0,sop:!0,words:!0},stranger:{nsp:!1,sop:null,words:!1},random:{nsp:!1,sop:null,words:!1},topic:{
nsp:!1,sop:null,words:!1},swapped:{nsp:!1,sop:!1,words:!1}},S=["nsp","sop","words"],vt=new Set(["the",".",","]),_t=/[\t-\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/,
O=t=>t.split(_t).filter(Boolean);function T(t,o){let e=new Set(O(o));return[...new Set(O(t))].filter(n=>e.has(n)&&!vt.has(n))}var pt=([t,o])=>1/(1+Math.exp(o-t));
function B({model:t,words:o},{a:e,b:n,segments:i}){let a=o.inputs(e,n),d=t.encode(a.ids,i?a.segments:a.ids.map(()=>0));return{p:pt(t.pair(d)),order:pt(t.order(d))}}
var W=({a:t,b:o,p:e,order:n})=>({nsp:e>.5,sop:n>.5,words:T(t,o).length>0});function I(t,o){let e=t.filter(i=>i.kind===o).map(W),n=i=>{let a=e.filter(s=>s[i]).length,
d=G[o][i];return{yes:a,right:d===null?null:d?a:e.length-a,all:e.length}};return Object.fromEntries(S.map(i=>[i,n(i)]))}function M(t,o,e){let n=new Set(e),i=new Set(
O(`${t} ${o}`)),a=c=>O(c).find(u=>n.has(u)),d=a(o),s=e.find(c=>!i.has(c))??d,r=a(t)===void 0||O(t).includes(d)?s:a(t);return O(o).map(c=>c===d?r:c).join(" ")}function dt(t,o,e){
let n=T(t,o);return n.every(i=>e.includes(i))?n:[]}var J={nsp:1,sop:3,words:2};function mt(t){let{t:o}=t,e=(r,...c)=>{let u=l("span",{class:"plm-judge-name"},o(r),l("small",{},o(`${r}_of`))),p=l("b",{class:"plm-\
judge-verdict"}),m=l("section",{class:`plm-judge plm-cat-${J[r]}`,"aria-label":o(r)});return m.append(u,...c,p),{node:m,verdict:p}},n=Object.fromEntries(["nsp",
"sop"].map(r=>{let c=l("b"),u=l("i"),p=l("div",{class:"plm-gauge","aria-hidden":"true"},u),m=l("p",{class:"plm-judge-p"},`${o(`${r}_p`)} `,c);return[r,{number:c,
fill:u,...e(r,m,p)}]})),i=l("p",{class:"plm-judge-words"}),a=e("words",i),d=l("div",{class:"plm-judges"},n.nsp.node,n.sop.node,a.node);function s({a:r,b:c,p:u,order:p}){
for(let[f,b]of[["nsp",u],["sop",p]]){let{number:k,fill:y,verdict:v}=n[f];x(k,{text:E(b)}),x(y,{style:{"--p":`${100*b}%`}}),x(v,{text:o(`${f}_${b>.5?"yes":"no"}`),
"data-yes":b>.5})}let m=T(r,c),h=m.map(f=>l("span",{class:"plm-word"},R(f)));i.replaceChildren(...m.length?h:[o("no_words")]),x(a.verdict,{text:o(m.length?"word\
s_yes":"words_no"),"data-yes":m.length>0})}return{node:d,update:s}}function E(t){return t>0&&t<.001?"< 0.001":t<1&&t>.999?"> 0.999":j(t,3)}function ft(t,o){let{t:e}=t,n=q.map(s=>{let r=[],c=ct({label:e(s),look:"plm-board-pairs",pick:f=>o(r[f])}),u=S.map(()=>l("span")),p=S.map(f=>l("span",{class:`pl\
m-cat-${J[f]}`},e(`${f}_short`))),m=l("div",{class:"plm-board-row"},l("p",{class:"plm-board-kind"},e(s),l("small",{},e(`${s}_note`))),l("div",{class:"plm-board-\
names","aria-hidden":"true"},p),c.node,l("div",{class:"plm-board-counts"},u));function h(f,b){r=f.filter(v=>v.kind===s);let k=r.findIndex(({a:v,b:_})=>v===b.a&&
_===b.b);c.update(r.length,k,(v,_)=>i(v,r[_]));let y=I(f,s);S.forEach((v,_)=>{let{right:A,all:C}=y[v],P=A===null?e("not_asked"):e("was_right",{right:A,all:C});x(
u[_],{text:P,"data-bad":A!==null&&A<C/2})})}return{node:m,update:h}});function i(s,r){let c=W(r);s.childElementCount===0&&s.append(...S.map(()=>l("i"))),S.forEach(
(m,h)=>{let f=G[r.kind][m],b=f!==null&&f!==c[m],k={class:`plm-cat-${J[m]}`,"data-yes":c[m],"data-wrong":b};x(s.children[h],k)});let u=S.map(m=>e(`${m}_${c[m]?"y\
es":"no"}`)).join(", "),p={p:E(r.p),order:E(r.order)};return e("pair",{a:z(r.a),b:z(r.b),list:u,...p})}return{node:l("div",{class:"plm-board"},n.map(s=>s.node)),
update:(s,r)=>n.forEach(c=>c.update(s,r))}}var $t=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,St=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,L=t=>JSON.
stringify(t).replace($t,St);function ut({a:t,b:o,segments:e,model:n}){let i=n==="none";return["import torch",...i?[]:["from plmlib.course import load"],"",i?"# model and tokenizer are the \
ones you gave to PairLab":`model, tokenizer, _ = load(${L(n)})`,`ids, segments = tokenizer.inputs(${L(t)}, ${L(o)})`,...e?[]:["segments = [0] * len(ids)  # B lo\
oks like a part of A"],"with torch.inference_mode():","    states = model.encode(torch.tensor([ids]), torch.tensor([segments]))","    p_next = model.pair(states\
).softmax(-1)[0, 0].item()  # class 0: B follows A","    p_order = model.order(states).softmax(-1)[0, 0].item()  # class 0: A and B are in order",'print(f"P(IsN\
ext) {p_next:.4f}, P(in order) {p_order:.4f}")',""].join(`
`)}var F={a:{kind:"tokens",longest:200,low:1,high:40},b:{kind:"tokens",longest:200,low:1,high:40},segments:{kind:"flag"},question:{kind:"choice",options:["words","\
swapped","none"]},model:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["a","b","kinds","swap","rename","segments"]}};function ht(t,o){let{t:e}=t,n=()=>t.get("question");return ot(t,{question:()=>e(`question_${n()}`),step:1,right(i){let a=u=>I(o(),u),d=a("next").words.right+a("\
stranger").words.right,s={drawn:d,all:a("next").words.all+a("stranger").words.all};s.person=a("random").words.right,s.each=a("random").words.all,s.swapped=a("sw\
apped").nsp.yes,s.by_words=a("swapped").words.yes;let r={words:d,swapped:s.swapped}[n()],c=i!==""&&Math.abs(i-r)<={words:1,swapped:0}[n()];return[c,e(`${c?"righ\
t":"wrong"}_${n()}`,s)]}})}function wt(t,o){let{t:e}=t,n=l("ol",{class:"plm-read","aria-label":e("row")}),i=l("div",{},l("p",{class:"plm-heading"},e("row"),l("small",{},e("row_note"))),n),
a="";function d({a:s,b:r,segments:c}){let u=JSON.stringify([s,r,c]);if(u===a)return;a=u;let{ids:p,segments:m}=o.inputs(s,r);n.replaceChildren(...p.map((h,f)=>{let b=c?
m[f]:0,y={class:"plm-read-token","data-special":[o.begin,o.end,o.unknown].includes(h)},v=l("span",y,R(o.tokens[h])),_=l("small",{},e("segment",{n:b}));return l(
"li",{"data-segment":b},v,_,l("small",{},e("position",{n:f})))}))}return{node:i,update:d}}var Tt=8,bt=at({name:"pair-lab",limits:F,build:At});function At(t){let{t:o,get:e}=t,n=e("recorded"),i=it({...n.vocabulary,tokens:n.vocabulary.tokens.split(" ")}),
a=n.names.split(" "),d=()=>Object.fromEntries(["a","b","segments","model"].map(w=>[w,e(w)])),s=({a:w,b:g,segments:$})=>JSON.stringify([w,g,$]),[r,c]=n.here,u=null,
p=d(),m={...n.state,p:r,order:c,other:n.renamed},h=n.pairs,f=n.state.segments,b=!1,k=0,y=rt(t,["model"],w=>{if(w.model.words?.tokens.length!==i.tokens.length)throw new RangeError(
"another vocabulary");u=w.model,f=null});function v(){if(p=d(),u&&(s(p)!==s(m)||!m.live)){let g={...p,b:M(p.a,p.b,a)};m={...p,...B(u,p),other:B(u,g).p,live:!0}}
(s(p)!==s(m)||p.segments!==f)&&y.status()==="recorded"&&setTimeout(y.use),u&&f!==p.segments&&_()}t.beforeDraw(()=>{y.follow(),v()});function _(){let{segments:w}=p;
f=w;let g=[];clearTimeout(k);let $=()=>{let N=performance.now()+Tt;for(;g.length<h.length&&performance.now()<N;){let D=n.pairs[g.length];g.push({...D,...B(u,{...D,
segments:w})})}if(g.length<h.length){k=setTimeout($);return}h=g,b=w===n.state.segments&&g.every(A),t.redraw()};k=setTimeout($)}let A=(w,g)=>Math.abs(w.p-n.pairs[g].
p)<.001;t.onClose(()=>clearTimeout(k));let C=({a:w,b:g})=>t.set({a:w,b:g});function P(w){let g=n.pairs.filter(N=>N.kind===w),$=g.findIndex(({a:N,b:D})=>N===e("a")&&
D===e("b"));C(g[($+1)%g.length])}let xt=()=>C({a:e("b"),b:e("a")}),kt=()=>t.set({b:M(e("a"),e("b"),a)}),Q=l("p",{class:"plm-status"}),U=mt(t),H=l("p",{class:"pl\
m-reason"}),V=wt(t,i),X=ft(t,C),yt=l("p",{class:"plm-heading"},o("forty"),l("small",{},o("forty_note"))),Y=l("div",{},yt,X.node);return t.head.append(ht(t,()=>h)),
t.controls.append(...Ct(t,{choose:P,swap:xt,rename:kt,pairs:n.pairs})),t.stage.append(Q,U.node,H,V.node,et(t,[Y,H]),Y),tt(t,()=>qt(o,h)),nt(t,()=>ut(p)),()=>{let w=s(
p)!==s(m),g=o(y.status())+(b?o("again",{n:h.length}):"");if(x(Q,{text:g,"data-status":y.status(),"data-busy":w||void 0}),x(U.node,{"data-stale":w}),V.update(p),
X.update(h,p),w)return;U.update(m),x(H,{text:Nt(o,m,a)});let $=jt(o,m);x(t.finding,{text:$}),t.say($)}}function Ct(t,{choose:o,swap:e,rename:n,pairs:i}){let{t:a}=t,
d=p=>{let{low:m,high:h}=F.a,f=lt(p).length;return m<=f&&f<=h?"":a("length",{low:m,high:h})},s=(p,m)=>l("button",{type:"button",class:"plm-button",onclick:p},m),
r=l("div",{class:"plm-acts"});t.wants("swap")&&r.append(s(e,a("swap"))),t.wants("rename")&&r.append(s(n,a("rename")));let c=[K(t,"a",{bad:d}),K(t,"b",{bad:d})];
return[Ot(t,o,i),...c,r,st(t,"segments")].filter(p=>p&&(p!==r||r.childElementCount>0))}function Ot(t,o,e){if(!t.wants("kinds"))return null;let{t:n}=t,i=q.map(s=>l(
"button",{type:"button",onclick:()=>o(s)},n(s)));t.onDraw(()=>{let s=e.find(({a:r,b:c})=>r===t.get("a")&&c===t.get("b"));i.forEach((r,c)=>x(r,{"aria-pressed":s?.
kind===q[c]}))});let a=l("span",{class:"plm-label","aria-hidden":"true"},n("kinds")),d={class:"plm-field plm-full",role:"group","aria-label":n("kinds")};return l(
"div",d,a,l("div",{class:"plm-buttons"},i))}function Nt(t,{a:o,b:e,p:n,other:i},a){let d=dt(o,e,a);if(d.length===0)return"";let s=M(o,e,a).split(" ").find((u,p)=>u!==
e.split(" ")[p]),r={words:d.join(", "),name:s,p:E(n),other:E(i)},c=n>.5!=i>.5;return`${t("only_name",r)} ${t(c?"head_moves":"head_stays",r)}`}var gt=t=>E(t).replace(
/^(?=\d)/,"= ");function jt(t,{a:o,b:e,p:n,order:i}){let a=T(o,e);return[t(n>.5?"finding_next":"finding_not",{p:gt(n)}),t(i>.5?"finding_order":"finding_swapped",
{order:gt(i)}),a.length>0?t("finding_words",{words:a.join(", ")}):t("finding_no_words")].join(" ")}function qt(t,o){return{caption:t("forty"),columns:[t("kind"),
"A","B",t("nsp_p"),t("sop_p"),t("words_column")],rows:o.map(({kind:e,a:n,b:i,p:a,order:d})=>[t(e),n,i,j(a,4),j(d,4),T(n,i).join(" ")])}}(globalThis.plm.widgets??={})["pair-lab"]=bt;})();
