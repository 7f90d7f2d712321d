(()=>{var{models:_,sources:Y,codes:F}=globalThis.plm.lineage;var{visible:Tt,spelled:qt,h:c,set:b,unique:Ct,tableSwitch:Q,copyCode:V,resetButton:Dt,isOpen:Z,cover:tt,guess:nt,onEnter:Pt,numberBox:Bt,slider:J,buttons:Lt,toggles:et,
check:ot,textbox:Gt,menu:K,model:Ht,models:zt,short:Ft,fixed:Jt,widget:st,fromBase64:Kt,fromHalf:Nt,within:Xt,sliderEnds:Ut,accepted:Wt,unpack:Yt,mulberry32:Qt,
uniform:Vt,tokenise:Zt}=globalThis.plm.ui;var gt=["chosen","other","paradigms","since","until","only_different"],j=["vectors","encoder","encdec","decoder"],bt=["year","paradigm","from","changed","object\
ive","norm","positions","activation","parameters","text"],rt=2023,y=Object.fromEntries(_.map(t=>[t.id,t])),v=(t,n)=>t.facts[n]?.value,q=t=>v(t,"year"),L=t=>v(t,
"from");function N(t){let n=Object.fromEntries(gt.map(i=>[i,t(i)])),[e,s]=[n.since,n.until].sort((i,f)=>i-f),o=i=>n.paradigms.includes(v(i,"paradigm"))&&e<=q(i)&&
q(i)<=s,r=_.filter(o);return{state:n,shown:r,kin:vt(n.chosen),...wt(r),edges:yt(r),rows:kt(y[n.chosen],y[n.other]),survived:xt()}}function wt(t){let n={},e=[],s=1;
for(let o of[...new Set(t.map(q))]){let r={};for(let i of t.filter(f=>q(f)===o)){let f=j.indexOf(v(i,"paradigm"));r[f]=(r[f]??0)+1,n[i.id]={row:s+r[f]-1,column:f}}
e.push({year:o,row:s}),s+=Math.max(...Object.values(r))}return{place:n,years:e,rows_of_map:s-1}}function yt(t){let n=new Set(t.map(({id:e})=>e));return t.flatMap(
e=>L(e).filter(s=>n.has(s)).map(s=>[s,e.id]))}function vt(t){let n=new Set([t]),e=o=>{for(let r of L(y[o]))n.add(r),e(r)},s=o=>{for(let r of _)L(r).includes(o)&&
(n.add(r.id),s(r.id))};return e(t),s(t),n}var at=t=>_.filter(n=>L(n).includes(t));function kt(t,n){return bt.map(e=>{let[s,o]=[t.facts[e],n.facts[e]],i=s&&o&&s.
value!==null&&o.value!==null?JSON.stringify(s.value)!==JSON.stringify(o.value):null;return{fact:e,a:s,b:o,different:i}})}function xt(){let t=_.filter(e=>q(e)>=rt&&
v(e,"norm")),n=t.filter(e=>v(e,"norm")==="post");return{year:rt,of:t.length,answer:n.length}}function ct({chosen:t,other:n}){let[e,s]=[t,n].map(r=>y[r]),o=[e,s].filter(({preset:r})=>!r).map(({name:r})=>r);return o.length>0?`# plmlib has no configuration\
 of ${o.join(" and of ")}.
`:["from plmlib.config import PRESETS, diff","",`differences = diff(PRESETS["${e.preset}"], PRESETS["${s.preset}"])`,"for field, (one, other) in differences.ite\
ms():",'    print(f"{field}: {one} / {other}")',""].join(`
`)}function G(t,n,e,s){if(!s)return"–";let{value:o}=s;return o===null?t("unpublished"):e==="from"?o.map(r=>y[r].name).join(", ")||t("nothing_here"):F[e]?F[e][o][n]:
typeof o=="object"?o[n]:String(o)}function it(t){let{t:n}=t,e=c("tbody"),s=c("caption"),o=[0,1].map(()=>c("th",{scope:"col"})),r=c("tr",{},c("th",{scope:"col"},
n("fact")),o),i=c("table",{class:"plm-kin-facts"},s,c("thead",{},r),e);function f({state:k,rows:h}){let l=t.root.lang,g=[k.chosen,k.other].map(S=>y[S]);g.forEach(
({name:S},M)=>b(o[M],{text:S}));let E=h.filter(({different:S})=>S||!k.only_different),D=({fact:S,a:M,b:z,different:P})=>c("tr",{"data-different":P===!0},c("th",
{scope:"row"},$t(n,P),n(`fact_${S}`)),[M,z].map(a=>c("td",{},G(n,l,S,a),a&&St(a.source))));b(s,{text:n("caption_facts",{a:g[0].name,b:g[1].name})}),e.replaceChildren(
...E.map(D))}return{node:i,update:f}}function $t(t,n){if(n===null)return null;let[e,s]=n?["≠",t("different")]:["=",t("same")];return c("span",{class:"plm-kin-\
sign",role:"img","aria-label":s},e)}function St(t){let n=document.documentElement.dataset.content_root,e=Y[t];return n===void 0?c("small",{},e):c("small",{},c("\
a",{href:`${n}references.html#${t}`},e))}var lt={chosen:{kind:"choice",options:["word2vec","glove","seq2seq","attention","transformer","elmo","gpt","bert","gpt2","xlnet","roberta","albert","t5","bart",
"mbart","electra","gpt3","flan","instructgpt","llama","gpt4","llama2","gemini","llama3","modernbert"]},other:{kind:"choice",options:["word2vec","glove","seq2seq",
"attention","transformer","elmo","gpt","bert","gpt2","xlnet","roberta","albert","t5","bart","mbart","electra","gpt3","flan","instructgpt","llama","gpt4","llama2",
"gemini","llama3","modernbert"]},paradigms:{kind:"choices",options:["vectors","encoder","encdec","decoder"]},since:{kind:"whole",low:2013,high:2024},until:{kind:"\
whole",low:2013,high:2024},only_different:{kind:"flag"},question:{kind:"choice",options:["survived","none"]},controls:{kind:"knobs",options:["chosen","other","p\
aradigms","since","until","only_different"]}};var H=42,dt=48,X=15,C={vectors:["◆",6],encoder:["●",1],encdec:["■",3],decoder:["▲",2]};function pt(t,n){let{t:e}=t,s=j.map((a,p)=>{let[u,w]=C[a],d=`plm-\
kin-head plm-cat-${w}`;return c("span",{class:d,style:{"--col":p+2}},c("b",{},`${u} `),e(`is_${a}`))}),o=c("svg",{class:"plm-kin-lines","aria-hidden":"true"}),r=c(
"div",{class:"plm-kin-years","aria-hidden":"true"}),i=c("ol",{class:"plm-kin-list","aria-label":e("list"),onkeydown:P}),f=c("div",{class:"plm-kin-board"},o,r,i),
k=c("div",{class:"plm-kin"},c("div",{class:"plm-kin-heads"},s),f),h=new Map,l,g,E=0;new ResizeObserver(([{contentRect:a}])=>{Math.abs(a.width-E)<=1||(E=a.width,
l&&M())}).observe(f);function D(a){if(h.has(a.id))return h.get(a.id);let p=v(a,"paradigm"),[u,w]=C[p],d=v(a,"from").map(R=>y[R].name).join(", "),m=v(a,"year"),x={
name:a.name,year:m,paradigm:e(`is_${p}`),from:d},$=c("button",{type:"button",class:`plm-cat-${w}`,"data-id":a.id,"aria-label":e(d?"named_from":"named",x),onclick:()=>n(
a.id)},c("i",{"aria-hidden":"true"},u),a.name,c("small",{},d?e("in_list",{year:m,from:d}):String(m))),O={li:c("li",{},$),button:$};return h.set(a.id,O),O}function S(a){
l=a,l.place[g]||(g=l.place[l.state.chosen]?l.state.chosen:l.shown[0]?.id);let p=l.shown.map(u=>D(u).li);(p.length!==i.children.length||p.some((u,w)=>u!==i.children[w]))&&
i.replaceChildren(...p);for(let{id:u}of l.shown){let{li:w,button:d}=D(y[u]),{row:m,column:x}=l.place[u];b(w,{style:{"--row":m,"--col":x+2}});let $={[l.state.other]:"\
other",[l.state.chosen]:"chosen"}[u],O=l.kin.has(u);b(d,{"aria-pressed":$==="chosen","data-as":$,"data-far":!O&&!$}),b(d,{tabindex:u===g?0:-1})}M()}function M(){
let a=l.rows_of_map*H;b(f,{style:{"--rows":l.rows_of_map}}),b(o,{viewBox:`0 0 ${E||1} ${a||1}`,style:{height:`${a}px`}});let p=d=>l.kin.has(d),u=[...l.edges].sort(
(d,m)=>d.every(p)-m.every(p));o.replaceChildren(...u.map(d=>z(d,d.every(p))));let w=({year:d,row:m})=>c("span",{style:{"--row":m}},String(d));r.replaceChildren(
...l.years.map(w))}function z([a,p],u){let w=(E-dt)/j.length,d=({row:A,column:T})=>[dt+(T+.5)*w,(A-.5)*H],[m,x]=[l.place[a],l.place[p]],[[$,O],[R,I]]=[d(m),d(x)],
U=u?"plm-kin-near":void 0,ut=({row:A,column:T})=>T===m.column&&m.row<A&&A<x.row;if(m.column===x.column&&Object.values(l.place).some(ut)){let A=$-w/2+6,T=`M${$-40}\
 ${O+X}C${A} ${O+H},${A} ${I-H},${R-40} ${I-X}`;return c("path",{class:U,d:T})}let B=m.row===x.row?0:X,W=m.row===x.row?0:Math.min(60,(I-O)/2),ht=`M${$} ${O+B}C${$}\
 ${O+B+W},${R} ${I-B-W},${R} ${I-B}`;return c("path",{class:U,d:ht})}function P(a){let p=l.shown.map(({id:m})=>m),u=p.indexOf(g),w=m=>m.find(x=>p.includes(x))??
g,d={ArrowDown:()=>p[Math.min(u+1,p.length-1)],ArrowUp:()=>p[Math.max(u-1,0)],ArrowLeft:()=>w(v(y[g],"from")),ArrowRight:()=>w(at(g).map(({id:m})=>m)),Home:()=>p[0],
End:()=>p.at(-1)};Object.hasOwn(d,a.key)&&(a.preventDefault(),a.stopPropagation(),b(h.get(g).button,{tabindex:-1}),g=d[a.key](),b(h.get(g).button,{tabindex:0}),
h.get(g).button.focus())}return i.addEventListener("focusin",({target:a})=>{a.dataset.id&&(h.has(g)&&b(h.get(g).button,{tabindex:-1}),g=a.dataset.id,b(a,{tabindex:0}))}),
{node:k,update:S}}var ft=st({name:"genealogy",limits:lt,build:_t}),mt=["year","paradigm","from","changed","parameters"];function _t(t){let{t:n,get:e}=t,s=N(e);t.beforeDraw(()=>{s=
N(e)});let r=pt(t,k=>t.set({chosen:k})),i=it(t),f=c("p",{class:"plm-note-line"});return t.head.append(Et(t,()=>s)),t.controls.append(...At(t)),t.stage.append(r.
node,f,c("p",{class:"plm-heading plm-kin-next"},n("compared"),c("small",{},n("compared_note"))),tt(t,[i.node,t.finding]),i.node),Q(t,()=>Rt(t,s)),V(t,()=>ct(s.state)),
()=>{r.update(s),i.update(s);let k=Mt(n,t.root.lang,s);b(f,{text:n("shown",{n:s.shown.length,all:_.length})}),b(t.finding,{text:k}),Z(t)&&t.say(k)}}function At(t){
let{t:n}=t,e=_.map(({id:o,name:r,facts:{year:i}})=>[o,`${r} (${i.value})`]),s=o=>r=>t.set({[o]:r});return[et(t,"paradigms",{options:j.map(o=>[o,`${C[o][0]} ${n(
`is_${o}`)}`,C[o][1]])}),J(t,"since"),J(t,"until"),K(t,"chosen",{label:n("chosen"),options:e,write:s("chosen")}),K(t,"other",{label:n("other"),options:e,write:s(
"other")}),ot(t,"only_different")].filter(Boolean)}function Et(t,n){let{t:e}=t;return nt(t,{step:1,question:()=>e("question",n().survived),unit:()=>e("unit",n().
survived),right(s){let{survived:o}=n(),r=s!==""&&s===o.answer;return[r,e(r?"right":"wrong",o)]}})}function Mt(t,n,{state:e,rows:s}){let[o,r]=[e.chosen,e.other].
map(h=>y[h]),i=s.filter(({fact:h,different:l})=>l!==null&&!jt.includes(h)),f=i.filter(({different:h})=>h).map(({fact:h})=>t(`fact_${h}`)),k={a:o.name,b:r.name,year:v(
o,"year"),changed:G(t,n,"changed",o.facts.changed),n:f.length,of:i.length,names:f.join(n==="zh"?"、":", ")||t("none")};return t("finding",k)}var jt=["year","fr\
om","changed"];function Rt(t,{shown:n}){let{t:e}=t,s=o=>[o.name,...mt.map(r=>G(e,t.root.lang,r,o.facts[r]))];return{caption:e("list"),columns:[e("model"),...mt.
map(o=>e(`fact_${o}`))],rows:n.map(s)}}(globalThis.plm.widgets??={}).genealogy=ft;})();
