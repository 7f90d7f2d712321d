(()=>{var G=Object.defineProperty;var L=(s,t)=>{for(var e in t)G(s,e,{get:t[e],enumerable:!0})};var B={};L(B,{COSTS:()=>y,EQUAL:()=>U,LEVEL:()=>D,PARADIGMS:()=>g,count:()=>k,judge:()=>T,judged:()=>A,ratios:()=>I,verdict:()=>E});var g=["encoder","decoder","\
encoder-decoder"],w=["steps","predictions","flops"],U=[...w,"parameters"],y=["updates","predicted","gflops","parameters"],D=.05,j=s=>s.reduce((t,e)=>t+e,0)/s.length,
M=(s,t)=>s-t>D+1e-9;function H(s,t){if(t!=="parameters")return s[t];let e=w.map(n=>s[n]).filter(Boolean);return e.reduce((n,a)=>j(a)>j(n)?a:n,e[0])}function T(s,t){
let e=g.map(n=>H(s.seeds[n],t));return e.every(Boolean)?e.map((n,a)=>{let l=e.filter((r,o)=>o!==a),i=r=>l.filter(o=>M(o[r],n[r])).length,u=n.map((r,o)=>1+i(o)),
p=[n.every((r,o)=>l.every(m=>M(r,m[o])))?"ahead":"level","second","third"][u[0]-1],c=u.every(r=>r===u[0])?p:"seed";return{mean:j(n),seeds:n,places:u,status:c}}):
null}function E(s,t){let e=T(s,t);if(!e)return"missing";if(!s.best)return"none";let{status:n}=e[g.indexOf(s.best)];return n==="second"||n==="third"?"other":n}function k(s,t,e){
let n={ahead:0,level:0,other:0,seed:0,none:0,missing:0};for(let a of s)(!e||a.best===e)&&n[E(a,t)]++;return n}var A=({ahead:s,level:t,other:e,seed:n})=>s+t+e+n;
function I(s,t){let e=Object.values(s).filter(a=>g.every(l=>a[l]?.[t]));if(e.length===0)return null;let n=(a,l,i)=>Math.log(a[l][t][i]/a.encoder[t][i]);return g.
map(a=>y.map((l,i)=>Math.exp(j(e.map(u=>n(u,a,i))))))}var C={};L(C,{costTable:()=>z,lectureTable:()=>P});var{visible:K,spelled:N,h:d,set:f,unique:W,tableSwitch:X,copyCode:Y,resetButton:Z,isOpen:q,cover:ee,guess:te,onEnter:ne,numberBox:se,slider:oe,buttons:re,toggles:ae,
check:ce,textbox:de,menu:le,model:ie,models:pe,short:ue,fixed:O,widget:me,fromBase64:he,fromHalf:fe,within:ge,sliderEnds:be,accepted:xe,mulberry32:ve,uniform:_e,
tokenise:Ee}=globalThis.plm.ui;var S=(...s)=>d("div",{role:"row",class:"plm-bench-row"},s),_=(s,t,...e)=>d("div",{role:s,...t},e);function P(s,t,e){let{t:n}=s,a=r=>n(`paradigm_${r}`),l=g.map(
(r,o)=>{let m=d("span",{"aria-hidden":"true"},e[o][0]);return _("columnheader",{class:`plm-cat-${e[o][1]}`},m,a(r))}),i=g.map(r=>Q(s,t,r)),u=t.map(r=>R(s,r)),h=_(
"rowheader",{},d("b",{},n("strength")),d("small",{},n("strength_note"))),p=d("div",{role:"table",class:"plm-bench","aria-label":n("bench")},S(_("columnheader",{},
n("column_task")),l),S(h,i.map(r=>r.node)),u.map(r=>r.node));function c(r){for(let o of[...i,...u])o.update(r)}return{node:p,update:c}}function Q(s,t,e){let{t:n}=s,
a=t.filter(c=>c.best===e),l=a.map(()=>d("i")),i=d("small"),u=d("span",{class:"plm-bench-parts",role:"img"},l),h=_("cell",{"data-lecture":!0},d("b",{},n(`strengt\
h_${e}`)),u,i);function p(c){let r=["ahead","level","other","seed","missing"],o=a.map(x=>E(x,c)).sort((x,v)=>r.indexOf(x)-r.indexOf(v));l.forEach((x,v)=>f(x,{"d\
ata-status":o[v]}));let m=k(a,c),b=A(m);f(i,{text:b?n("strength_ahead",{...m,n:b}):n("not_measured")}),f(u,{"aria-label":n("strength_found",{...m,n:b})}),f(h,{"\
data-status":b&&m.seed===b?"seed":void 0})}return{node:h,update:p}}function R(s,t){let{t:e}=s,n=d("small"),a=o=>o===void 0?"–":O(o,2),l=g.map(o=>a(t.untrained[o])).
join(" "),i=t.words===null?"":e("bag_of_words",{words:a(t.words)}),u=d("small",{},e("untrained",{untrained:l}),i),h=g.map(o=>V(s,t,o)),p=_("rowheader",{},d("b",
{},e(`task_${t.task}`)),n,u),c=S(p,h.map(o=>o.node));function r(o){let m=T(t,o);h.forEach((b,x)=>b.update(m?.[x])),f(n,{text:e(`verdict_${E(t,o)}`),"data-verdic\
t":E(t,o)})}return{node:c,update:r}}function V(s,t,e){let{t:n}=s,a=d("b"),l=d("small"),i=d("u"),u=d("span",{class:"plm-bench-track","aria-hidden":"true"},i),h=_(
"cell",{"data-lecture":t.best===e},a,l,u),p=t.untrained[e];i.hidden=p===void 0,f(i,{style:{"--v":p??0}});let c=[];function r(o){let m=o?.seeds??[];for(;c.length<
m.length;)u.append(c[c.push(d("i"))-1]);c.forEach((v,$)=>{v.hidden=$>=m.length,f(v,{style:{"--v":m[$]??0}})}),f(a,{text:o?O(o.mean,2):"–"}),f(l,{text:n(o?`pla\
ce_${o.status}`:"not_measured")});let b=m.map(v=>O(v,2)).join(", "),x={mean:O(o?.mean??0,2),place:l.textContent,seeds:b};f(h,{"data-status":o?.status??"missing",
title:o?n("cell",x):void 0})}return{node:h,update:r}}function z(s,t){let{t:e}=s,n=y.map(p=>{let c=g.map(()=>_("cell",{}));return{key:p,cells:c,node:S(_("rowhead\
er",{},e(`cost_${p}`)),c)}}),a=g.map((p,c)=>{let r=d("span",{class:`plm-cat-${t[c][1]}`,"aria-hidden":"true"},t[c][0]);return _("columnheader",{},r,e(`paradigm_${p}`))}),
l=S(_("columnheader",{},e("column_cost")),a),i=n.map(p=>p.node),u=d("div",{role:"table",class:"plm-costs","aria-label":e("costs")},l,i);function h(p,c){n.forEach(
({key:r,cells:o,node:m},b)=>{let x=c==="parameters"&&r!=="parameters";f(m,{"data-equal":r===F[c]}),o.forEach((v,$)=>{f(v,{text:x?e("free"):p?e("times",{x:O(p[$][b],
2)}):"–"})})})}return{node:u,update:h}}var F={steps:"updates",predictions:"predicted",flops:"gflops",parameters:"parameters"};(globalThis.plm??={}).bench=Object.assign({},B,C);})();
