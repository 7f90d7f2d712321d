(()=>{var it=Object.defineProperty;var J=(e,n)=>{for(var t in n)it(e,t,{get:n[t],enumerable:!0})};var F={};J(F,{gameView:()=>ct});var{fill:dt,heat:pt,chancesOf:ut,never:ht,whereView:mt,row:$,described:D,read:ft,withSentinels:gt,compute:K,spansOf:xt,changed:wt,isHidden:bt,hasEmpty:kt,canFill:Ot,
matches:P,restoredText:vt,NOISES:yt,HIDING:_t,FILLING:St,EDITS:Et,drawn:Tt,edited:Bt,rowsOf:It,cutAt:Mt,restore:Nt,argsort:Q,nearest:At,choose:$t,cut:Dt,poisson:Ct,
spanNoise:Gt,spanCounts:Lt,infillNoise:qt,permuteNoise:Ht,rotateNoise:Rt,DRAWS:Ft,hiddenBySpans:Vt,hiddenByInfill:jt}=globalThis.plm.noise;var R={};J(R,{GAME:()=>f,LOST:()=>v,answerOf:()=>I,isDone:()=>y,isRight:()=>M,roundOf:()=>X,saying:()=>q,scoreOf:()=>H});var{visible:zt,spelled:Jt,h:l,set:S,unique:Kt,tableSwitch:Pt,copyCode:Qt,resetButton:Ut,isOpen:Xt,cover:Yt,guess:Zt,onEnter:te,numberBox:ee,slider:ne,buttons:oe,
toggles:se,check:U,textbox:re,menu:ie,models:le,short:ce,fixed:ae,widget:de,fromBase64:pe,fromHalf:ue,within:he,sliderEnds:me,accepted:fe,mulberry32:L,uniform:ge,
tokenise:xe}=globalThis.plm.ui;var f=["mask","delete","infill","permute","rotate"],v=["word","place","length","order","start"];function X(e,n,t){let r=f.length,c=L(1+Math.floor(e/r)),s=Q(Array.
from({length:r},c)),i=L(1e3+e),g=f[s[e%r]],a={text:n[Math.trunc(i()*n.length)],noise:g,rate:.3,lam:3,mean_length:3,placement:"even",split:1,edits:[]},u;do u={...a,
seed:Math.trunc(i()*2**32)};while(!lt(K(u,t),u));return u}function lt({plan:e,rows:n,spelled:t},{noise:r}){let c=t.length,[s]=e.order,i=e.hidden.filter(Boolean).
length,g=e.order.every((x,a)=>x===a);return{mask:i>1,delete:i>1,infill:i>1&&n.source.length!==c+1,permute:!g,rotate:s>0&&t[s-1]!=="."}[r]}function I(e,n){let t=e[n]??
0;return{noise:f[t%6-1]??null,lost:v[Math.floor(t/6)-1]??null}}function q(e,n,{noise:t,lost:r}){let c=Array.from({length:Math.max(e.length,n+1)},(s,i)=>e[i]??0);
return c[n]=f.indexOf(t)+1+6*(v.indexOf(r)+1),c}function H(e,n,t){let r=e.map((s,i)=>i).filter(s=>y(I(e,s))),c=r.filter(s=>M(I(e,s),X(s,n,t).noise));return{answered:r.
length,right:c.length}}var y=({noise:e,lost:n})=>e!==null&&n!==null,M=({noise:e,lost:n},t)=>e===t&&n===v[f.indexOf(t)];function ct(e,n){let{t}=e,{examples:r}=e.limits.text,c=()=>e.get("mode")==="game",s=$(t("broken")),i=l("p",{class:"plm-question"},t("question_game")),g=Y(t("noi\
se_of"),f,o=>t(`noise_${o}`),o=>W({noise:o})),x=Y(t("lost_what"),v,o=>t(`lost_${o}`),o=>W({lost:o})),a=l("p",{class:"plm-verdict","aria-live":"polite"}),u=$(t("\
original")),E=$(t("repair")),T=l("button",{type:"button",class:"plm-button",onclick:et},t("next")),N=l("p",{class:"plm-note-line"}),C=l("p",{class:"plm-note-lin\
e"}),V=l("div",{},u.node,E.node),Z=U(e,"hint"),tt=l("div",{class:"plm-game"},g.node,x.node),j=l("div",{},i,s.node,Z,C,tt,a,V,l("div",{},T),N),B=()=>I(e.get("sai\
d"),e.get("round"));function W(o){y(B())||e.set({said:q(e.get("said"),e.get("round"),{...B(),...o})})}function et(){e.set({round:(e.get("round")+1)%(e.limits.round.
high+1)})}function nt(){let{state:o,spelled:_,rows:w,plan:b,words:m}=n(),p=B(),d=y(p),k=o.noise,A=v[f.indexOf(k)],G=rt=>D(rt,m);s.update(G(w.source.slice(0,-1)),
t("tokens",{n:w.source.length-1})),C.hidden=!e.get("hint"),S(C,{text:t("clue",{n:_.length})}),g.update(p.noise,d?k:null),x.update(p.lost,d?A:null),S(a,{text:d?`${t(
M(p,k)?"right_game":"wrong_game")} ${t(`why_${k}`)}`:"","data-right":d?String(M(p,k)):void 0}),V.hidden=!d,T.hidden=!d,d&&ot(n());let{answered:h,right:O}=H(e.get(
"said"),r,m);S(N,{text:h?t("score",{answered:h,right:O}):t("rounds")}),S(j,{"data-order":b.order.length})}function ot({ids:o,rows:_,plan:w,words:b,written:m,why:p}){
let d=new Set(w.order.filter((h,O)=>w.hidden[O])),k=D(o,b).map((h,O)=>d.has(O)?{...h,look:"lost"}:h);if(u.update(k,t("tokens",{n:o.length})),!m)return E.update(
[],t(p));let A=P(m,_.target),G=D(m,b).map((h,O)=>({...h,look:A[O]?h.look==="special"?h.look:"right":"wrong"}));E.update(G,t("fits",{right:A.filter(Boolean).length,
n:_.target.length}))}function z(){return y(B())?a.textContent:t("finding_game")}function st(){let{rows:o,words:_,state:w}=n(),b=y(B()),m=p=>_.tokens[p]??"";return{
caption:z(),columns:[t("place"),t("broken"),...b?[t(`noise_${w.noise}`)]:[]],rows:o.source.map((p,d)=>[d+1,m(p),...b?[m(o.target[d])]:[]])}}return{node:j,update:nt,
finding:z,table:st,is:c}}function Y(e,n,t,r){let c=n.map(a=>l("button",{type:"button",onclick:()=>r(a)},t(a))),s=l("span",{class:"plm-label","aria-hidden":"true"},
e),i=l("div",{class:"plm-buttons"},c),g=l("div",{class:"plm-field",role:"group","aria-label":e},s,i);function x(a,u){c.forEach((E,T)=>{let N=u===null?void 0:n[T]===
u?"✓":"";S(E,{"aria-pressed":n[T]===a,"data-truth":N||void 0})})}return{node:g,update:x}}(globalThis.plm??={}).game=Object.assign({},F,R);})();
