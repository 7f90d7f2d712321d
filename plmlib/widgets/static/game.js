(()=>{var rt=Object.defineProperty;var z=(e,n)=>{for(var t in n)rt(e,t,{get:n[t],enumerable:!0})};var F={};z(F,{gameView:()=>lt});var{fill:at,heat:dt,chancesOf:pt,never:ut,whereView:ht,row:$,described:D,read:mt,withSentinels:ft,compute:J,spansOf:gt,changed:xt,isHidden:wt,hasEmpty:bt,canFill:kt,
matches:K,restoredText:Ot,NOISES:vt,HIDING:yt,FILLING:_t,EDITS:St,drawn:Et,edited:Tt,rowsOf:Bt,cutAt:It,restore:Mt,argsort:P,nearest:Nt,choose:At,cut:$t,poisson:Dt,
spanNoise:Ct,spanCounts:Gt,infillNoise:Lt,permuteNoise:qt,rotateNoise:Ht,DRAWS:Rt,hiddenBySpans:Ft,hiddenByInfill:Vt}=globalThis.plm.noise;var R={};z(R,{GAME:()=>f,LOST:()=>O,answerOf:()=>B,isDone:()=>v,isRight:()=>I,roundOf:()=>U,saying:()=>q,scoreOf:()=>H});var{visible:Wt,spelled:zt,h:l,set:T,unique:Jt,tableSwitch:Kt,copyCode:Pt,resetButton:Qt,isOpen:Ut,cover:Xt,guess:Yt,onEnter:Zt,numberBox:te,slider:ee,buttons:ne,
toggles:oe,check:Q,textbox:se,menu:re,models:ie,short:le,fixed:ce,widget:ae,fromBase64:de,fromHalf:pe,within:ue,sliderEnds:he,accepted:me,mulberry32:L,uniform:fe,
tokenise:ge}=globalThis.plm.ui;var f=["mask","delete","infill","permute","rotate"],O=["word","place","length","order","start"];function U(e,n,t){let r=f.length,c=L(1+Math.floor(e/r)),s=P(Array.
from({length:r},c)),i=L(1e3+e),g=f[s[e%r]],d={text:n[Math.trunc(i()*n.length)],noise:g,rate:.3,lam:3,mean_length:3,placement:"even",split:1,edits:[]},u;do u={...d,
seed:Math.trunc(i()*2**32)};while(!it(J(u,t),u));return u}function it({plan:e,rows:n,spelled:t},{noise:r}){let c=t.length,[s]=e.order,i=e.hidden.filter(Boolean).
length,g=e.order.every((w,d)=>w===d);return{mask:i>1,delete:i>1,infill:i>1&&n.source.length!==c+1,permute:!g,rotate:s>0&&t[s-1]!=="."}[r]}function B(e,n){let t=e[n]??
0;return{noise:f[t%6-1]??null,lost:O[Math.floor(t/6)-1]??null}}function q(e,n,{noise:t,lost:r}){let c=Array.from({length:Math.max(e.length,n+1)},(s,i)=>e[i]??0);
return c[n]=f.indexOf(t)+1+6*(O.indexOf(r)+1),c}function H(e,n,t){let r=e.map((s,i)=>i).filter(s=>v(B(e,s))),c=r.filter(s=>I(B(e,s),U(s,n,t).noise));return{answered:r.
length,right:c.length}}var v=({noise:e,lost:n})=>e!==null&&n!==null,I=({noise:e,lost:n},t)=>e===t&&n===O[f.indexOf(t)];function lt(e,n){let{t}=e,{examples:r}=e.limits.text,c=()=>e.get("mode")==="game",s=$(t("broken")),i=l("p",{class:"plm-question"},t("question_game")),g=X(t("noi\
se_of"),f,o=>t(`noise_${o}`),o=>j({noise:o})),w=X(t("lost_what"),O,o=>t(`lost_${o}`),o=>j({lost:o})),d=l("p",{class:"plm-verdict","aria-live":"polite"}),u=$(t("\
original")),_=$(t("repair")),S=l("button",{type:"button",class:"plm-button",onclick:et},t("next")),M=l("p",{class:"plm-note-line"}),C=l("p",{class:"plm-note-lin\
e"}),V=l("div",{},u.node,_.node),Y=Q(e,"hint"),Z=l("div",{class:"plm-game"},g.node,w.node),tt=l("div",{},i,s.node,Y,C,Z,d,V,l("div",{class:"plm-foot"},S),M),E=()=>B(
e.get("said"),e.get("round"));function j(o){v(E())||e.set({said:q(e.get("said"),e.get("round"),{...E(),...o})})}function et(){e.set({round:(e.get("round")+1)%(e.
limits.round.high+1)})}function nt(){let{state:o,spelled:y,rows:b,words:x}=n(),p=E(),a=v(p),h=o.noise,G=O[f.indexOf(h)],N=k=>D(k,x);s.update(N(b.source.slice(0,
-1)),t("tokens",{n:b.source.length-1})),C.hidden=!e.get("hint"),T(C,{text:t("clue",{n:y.length})}),g.update(p.noise,a?h:null),w.update(p.lost,a?G:null),T(d,{text:a?
`${t(I(p,h)?"right_game":"wrong_game")} ${t(`why_${h}`)}`:"","data-right":a?String(I(p,h)):void 0}),V.hidden=!a,S.hidden=!a,a&&ot(n());let{answered:A,right:m}=H(
e.get("said"),r,x);T(M,{text:A?t("score",{answered:A,right:m}):t("rounds")})}function ot({ids:o,rows:y,plan:b,words:x,written:p,why:a}){let h=new Set(b.order.filter(
(m,k)=>b.hidden[k])),G=D(o,x).map((m,k)=>h.has(k)?{...m,look:"lost"}:m);if(u.update(G,t("tokens",{n:o.length})),!p)return _.update([],t(a));let N=K(p,y.target),
A=D(p,x).map((m,k)=>({...m,look:N[k]?m.look==="special"?m.look:"right":"wrong"}));_.update(A,t("fits",{right:N.filter(Boolean).length,n:y.target.length}))}function W(){
return v(E())?d.textContent:t("finding_game")}function st(){let{rows:o,words:y,state:b}=n(),x=v(E()),p=a=>y.tokens[a]??"";return{caption:W(),columns:[t("place"),
t("broken"),...x?[t(`noise_${b.noise}`)]:[]],rows:o.source.map((a,h)=>[h+1,p(a),...x?[p(o.target[h])]:[]])}}return{node:tt,update:nt,finding:W,table:st,is:c}}function X(e,n,t,r){
let c=n.map(d=>l("button",{type:"button",onclick:()=>r(d)},t(d))),s=l("span",{class:"plm-label","aria-hidden":"true"},e),i=l("div",{class:"plm-buttons"},c),g=l(
"div",{class:"plm-field",role:"group","aria-label":e},s,i);function w(d,u){c.forEach((_,S)=>{let M=u===null?void 0:n[S]===u?"✓":"";T(_,{"aria-pressed":n[S]===
d,"data-truth":M||void 0})})}return{node:g,update:w}}(globalThis.plm??={}).game=Object.assign({},F,R);})();
