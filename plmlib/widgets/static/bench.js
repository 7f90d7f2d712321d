(()=>{var G=Object.defineProperty;var y=(s,e)=>{for(var t in e)G(s,t,{get:e[t],enumerable:!0})};var B={};y(B,{COSTS:()=>$,EQUAL:()=>D,PARADIGMS:()=>x,STATUSES:()=>w,count:()=>M,judge:()=>j,judged:()=>k,ratios:()=>L,verdict:()=>E});var x=["encoder","decoder",
"encoder-decoder"],C=["steps","predictions","flops"],D=[...C,"parameters"],$=["updates","predicted","gflops","parameters"],I=.05,w=["ahead","level","behind","se\
ed"],O=s=>s.reduce((e,t)=>e+t,0)/s.length,R=(s,e)=>Math.abs(s-e)<I?"level":s>e?"ahead":"behind";function H(s,e){if(e!=="parameters")return s[e];let t=C.map(n=>s[n]).
filter(Boolean);return t.reduce((n,a)=>O(a)>O(n)?a:n,t[0])}function j(s,e){let t=x.map(n=>H(s.seeds[n],e));return t.every(Boolean)?t.map((n,a)=>{let p=t.filter(
(m,c)=>c!==a),i=m=>Math.max(...p.map(c=>c[m])),u=new Set(n.map((m,c)=>R(m,i(c))));return{mean:O(n),seeds:n,status:u.size===1?[...u][0]:"seed"}}):null}function E(s,e){
let t=j(s,e);return t?t[x.indexOf(s.best)].status:"missing"}function M(s,e,t){let n={ahead:0,level:0,behind:0,seed:0,missing:0};for(let a of s)(!t||a.best===t)&&
n[E(a,e)]++;return n}var k=({ahead:s,level:e,behind:t,seed:n})=>s+e+t+n;function L(s,e){let t=Object.values(s).filter(a=>x.every(p=>a[p]?.[e]));if(t.length===0)
return null;let n=(a,p,i)=>Math.log(a[p][e][i]/a.encoder[e][i]);return x.map(a=>$.map((p,i)=>Math.exp(O(t.map(u=>n(u,a,i))))))}var U={};y(U,{costTable:()=>F,lectureTable:()=>P});var{visible:V,spelled:W,h:l,set:f,unique:X,tableSwitch:Y,copyCode:Z,resetButton:q,isOpen:tt,cover:et,guess:st,onEnter:nt,numberBox:ot,slider:at,buttons:rt,toggles:ct,
check:dt,textbox:lt,menu:it,model:pt,models:ut,short:mt,fixed:S,widget:ht,fromBase64:ft,fromHalf:bt,within:gt,sliderEnds:xt,accepted:_t,unpack:vt,mulberry32:St,
uniform:Et,tokenise:Tt}=globalThis.plm.ui;var T=(...s)=>l("div",{role:"row",class:"plm-bench-row"},s),v=(s,e,...t)=>l("div",{role:s,...e},t);function P(s,e,t){let{t:n}=s,a=r=>n(`paradigm_${r}`),p=x.map(
(r,o)=>{let h=l("span",{"aria-hidden":"true"},t[o][0]);return v("columnheader",{class:`plm-cat-${t[o][1]}`},h,a(r))}),i=x.map(r=>Q(s,e,r)),u=e.map(r=>z(s,r)),m=v(
"rowheader",{},l("b",{},n("strength")),l("small",{},n("strength_note"))),c=l("div",{role:"table",class:"plm-bench","aria-label":n("bench")},T(v("columnheader",{},
n("column_task")),p),T(m,i.map(r=>r.node)),u.map(r=>r.node));function d(r){for(let o of[...i,...u])o.update(r)}return{node:c,update:d}}function Q(s,e,t){let{t:n}=s,
a=e.filter(d=>d.best===t),p=a.map(()=>l("i")),i=l("small"),u=l("span",{class:"plm-bench-parts",role:"img"},p),m=v("cell",{"data-lecture":!0},l("b",{},n(`strengt\
h_${t}`)),u,i);function c(d){let r=[...w,"missing"],o=a.map(_=>E(_,d)).sort((_,g)=>r.indexOf(_)-r.indexOf(g));p.forEach((_,g)=>f(_,{"data-status":o[g]}));let h=M(
a,d),b=k(h);f(i,{text:b?n("strength_ahead",{...h,n:b}):n("not_measured")}),f(u,{"aria-label":n("strength_found",{...h,n:b})}),f(m,{"data-status":b&&h.seed===b?"\
seed":void 0})}return{node:m,update:c}}function z(s,e){let{t}=s,n=l("small"),a=o=>o===void 0?"–":S(o,2),p=x.map(o=>a(e.untrained[o])).join(" "),i=e.words===null?
"":t("bag_of_words",{words:a(e.words)}),u=l("small",{},t("untrained",{untrained:p}),i),m=x.map(o=>N(s,e,o)),c=v("rowheader",{},l("b",{},t(`task_${e.task}`)),n,u),
d=T(c,m.map(o=>o.node));function r(o){let h=j(e,o);m.forEach((_,g)=>_.update(h?.[g]));let b=E(e,o);f(n,{text:t(`verdict_${b}`),"data-verdict":b})}return{node:d,
update:r}}function N(s,e,t){let{t:n}=s,a=l("b"),p=l("small"),i=l("u"),u=l("span",{class:"plm-bench-track","aria-hidden":"true"},i),m=v("cell",{"data-lecture":e.
best===t},a,p,u),c=e.untrained[t];i.hidden=c===void 0,f(i,{style:{"--v":c??0}});let d=[];function r(o){let h=o?.seeds??[];for(;d.length<h.length;)u.append(d[d.push(
l("i"))-1]);d.forEach((g,A)=>{g.hidden=A>=h.length,f(g,{style:{"--v":h[A]??0}})}),f(a,{text:o?S(o.mean,2):"–"}),f(p,{text:n(o?`status_${o.status}`:"not_measur\
ed")});let b=h.map(g=>S(g,2)).join(", "),_={mean:S(o?.mean??0,2),status:p.textContent,seeds:b};f(m,{"data-status":o?.status??"missing",title:o?n("cell",_):void 0})}
return{node:m,update:r}}function F(s,e){let{t}=s,n=$.map(c=>{let d=x.map(()=>v("cell",{}));return{key:c,cells:d,node:T(v("rowheader",{},t(`cost_${c}`)),d)}}),a=x.
map((c,d)=>{let r=l("span",{class:`plm-cat-${e[d][1]}`,"aria-hidden":"true"},e[d][0]);return v("columnheader",{},r,t(`paradigm_${c}`))}),p=T(v("columnheader",{},
t("column_cost")),a),i=n.map(c=>c.node),u=l("div",{role:"table",class:"plm-costs","aria-label":t("costs")},p,i);function m(c,d){n.forEach(({key:r,cells:o,node:h},b)=>{
let _=d==="parameters"&&r!=="parameters";f(h,{"data-equal":r===J[d]}),o.forEach((g,A)=>{f(g,{text:_?t("free"):c?t("times",{x:S(c[A][b],2)}):"–"})})})}return{node:u,
update:m}}var J={steps:"updates",predictions:"predicted",flops:"gflops",parameters:"parameters"};(globalThis.plm??={}).bench=Object.assign({},B,U);})();
