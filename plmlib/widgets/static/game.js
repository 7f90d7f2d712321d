(()=>{var it=Object.defineProperty;var z=(e,n)=>{for(var t in n)it(e,t,{get:n[t],enumerable:!0})};var F={};z(F,{gameView:()=>lt});var{fill:dt,heat:pt,chancesOf:ut,never:mt,whereView:ht,row:$,described:D,describe:ft,read:gt,withSentinels:xt,compute:J,spansOf:wt,changed:bt,isHidden:kt,hasEmpty:Ot,
canFill:vt,matches:K,restoredText:yt,NOISES:_t,HIDING:St,FILLING:Et,EDITS:Tt,drawn:Bt,edited:It,rowsOf:Mt,cutAt:Nt,restore:At,argsort:P,nearest:$t,choose:Dt,cut:Ct,
poisson:Gt,spanNoise:Lt,spanCounts:qt,infillNoise:Ht,permuteNoise:Rt,rotateNoise:Ft,DRAWS:Vt,hiddenBySpans:jt,hiddenByInfill:Wt}=globalThis.plm.noise;var R={};z(R,{GAME:()=>f,LOST:()=>O,answerOf:()=>B,isDone:()=>v,isRight:()=>I,roundOf:()=>U,saying:()=>q,scoreOf:()=>H});var{visible:Jt,spelled:Kt,h:c,set:T,unique:Pt,tableSwitch:Qt,copyCode:Ut,resetButton:Xt,isOpen:Yt,cover:Zt,guess:te,onEnter:ee,numberBox:ne,slider:oe,buttons:se,
toggles:re,check:Q,textbox:ie,menu:ce,model:le,models:ae,short:de,fixed:pe,widget:ue,fromBase64:me,fromHalf:he,within:fe,sliderEnds:ge,accepted:xe,unpack:we,mulberry32:L,
uniform:be,tokenise:ke}=globalThis.plm.ui;var f=["mask","delete","infill","permute","rotate"],O=["word","place","length","order","start"];function U(e,n,t){let r=f.length,l=L(1+Math.floor(e/r)),s=P(Array.
from({length:r},l)),i=L(1e3+e),g=f[s[e%r]],d={text:n[Math.trunc(i()*n.length)],noise:g,rate:.3,lam:3,mean_length:3,placement:"even",split:1,edits:[]},u;do u={...d,
seed:Math.trunc(i()*2**32)};while(!ct(J(u,t),u));return u}function ct({plan:e,rows:n,spelled:t},{noise:r}){let l=t.length,[s]=e.order,i=e.hidden.filter(Boolean).
length,g=e.order.every((w,d)=>w===d);return{mask:i>1,delete:i>1,infill:i>1&&n.source.length!==l+1,permute:!g,rotate:s>0&&t[s-1]!=="."}[r]}function B(e,n){let t=e[n]??
0;return{noise:f[t%6-1]??null,lost:O[Math.floor(t/6)-1]??null}}function q(e,n,{noise:t,lost:r}){let l=Array.from({length:Math.max(e.length,n+1)},(s,i)=>e[i]??0);
return l[n]=f.indexOf(t)+1+6*(O.indexOf(r)+1),l}function H(e,n,t){let r=e.map((s,i)=>i).filter(s=>v(B(e,s))),l=r.filter(s=>I(B(e,s),U(s,n,t).noise));return{answered:r.
length,right:l.length}}var v=({noise:e,lost:n})=>e!==null&&n!==null,I=({noise:e,lost:n},t)=>e===t&&n===O[f.indexOf(t)];function lt(e,n){let{t}=e,{examples:r}=e.limits.text,l=()=>e.get("mode")==="game",s=$(t("broken")),i=c("p",{class:"plm-question"},t("question_game")),g=X(t("noi\
se_of"),f,o=>t(`noise_${o}`),o=>j({noise:o})),w=X(t("lost_what"),O,o=>t(`lost_${o}`),o=>j({lost:o})),d=c("p",{class:"plm-verdict","aria-live":"polite"}),u=$(t("\
original")),_=$(t("repair")),S=c("button",{type:"button",class:"plm-button",onclick:nt},t("next")),M=c("p",{class:"plm-note-line"}),C=c("p",{class:"plm-note-lin\
e"}),V=c("div",{},u.node,_.node),Y=Q(e,"hint"),Z=c("div",{class:"plm-game"},g.node,w.node),tt=c("div",{class:"plm-next"},S),et=c("div",{},i,s.node,Y,C,Z,d,V,tt,
M),E=()=>B(e.get("said"),e.get("round"));function j(o){v(E())||e.set({said:q(e.get("said"),e.get("round"),{...E(),...o})})}function nt(){e.set({round:(e.get("ro\
und")+1)%(e.limits.round.high+1)})}function ot(){let{state:o,spelled:y,rows:b,words:x}=n(),p=E(),a=v(p),m=o.noise,G=O[f.indexOf(m)],N=k=>D(k,x);s.update(N(b.source.
slice(0,-1)),t("tokens",{n:b.source.length-1})),C.hidden=!e.get("hint"),T(C,{text:t("clue",{n:y.length})}),g.update(p.noise,a?m:null),w.update(p.lost,a?G:null),
T(d,{text:a?`${t(I(p,m)?"right_game":"wrong_game")} ${t(`why_${m}`)}`:"","data-right":a?String(I(p,m)):void 0}),V.hidden=!a,S.hidden=!a,a&&st(n());let{answered:A,
right:h}=H(e.get("said"),r,x);T(M,{text:A?t("score",{answered:A,right:h}):t("rounds")})}function st({ids:o,rows:y,plan:b,words:x,written:p,why:a}){let m=new Set(
b.order.filter((h,k)=>b.hidden[k])),G=D(o,x).map((h,k)=>m.has(k)?{...h,look:"lost"}:h);if(u.update(G,t("tokens",{n:o.length})),!p)return _.update([],t(a));let N=K(
p,y.target),A=D(p,x).map((h,k)=>({...h,look:N[k]?h.look==="special"?h.look:"right":"wrong"}));_.update(A,t("fits",{right:N.filter(Boolean).length,n:y.target.length}))}
function W(){return v(E())?d.textContent:t("finding_game")}function rt(){let{rows:o,words:y,state:b}=n(),x=v(E()),p=a=>y.tokens[a]??"";return{caption:W(),columns:[
t("place"),t("broken"),...x?[t(`noise_${b.noise}`)]:[]],rows:o.source.map((a,m)=>[m+1,p(a),...x?[p(o.target[m])]:[]])}}return{node:et,update:ot,finding:W,table:rt,
is:l}}function X(e,n,t,r){let l=n.map(d=>c("button",{type:"button",onclick:()=>r(d)},t(d))),s=c("span",{class:"plm-label","aria-hidden":"true"},e),i=c("div",{class:"\
plm-buttons"},l),g=c("div",{class:"plm-field",role:"group","aria-label":e},s,i);function w(d,u){l.forEach((_,S)=>{let M=u===null?void 0:n[S]===u?"✓":"";T(_,{"\
aria-pressed":n[S]===d,"data-truth":M||void 0})})}return{node:g,update:w}}(globalThis.plm??={}).game=Object.assign({},F,R);})();
