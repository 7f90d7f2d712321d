(()=>{var gt=Object.defineProperty;var b=(t,e)=>{for(var n in e)gt(t,n,{get:e[n],enumerable:!0})};var B={};b(B,{fill:()=>yt});function X(t,{start:e,most:n,stop:s}){let o=[e],i=null;for(;o.length<=n&&(o.length===1||o.at(-1)!==s);)i=t(o.at(-1),i),o.push(i.logits.reduce((r,a,l)=>a>i.logits[r]?
l:r,0));return o}var bt=8;function yt({model:t,words:e},{source:n,target:s}){let o=s.length+bt,i=t.newCache(t.encode(n),{room:o+1}),r=l=>({logits:t.forward([l],i)}),a=t.config.start_id??
e.begin;return X(r,{start:a,most:o,stop:e.end}).slice(1)}var L={};b(L,{heat:()=>$});var{visible:Z,spelled:Vt,h,set:x,unique:Yt,tableSwitch:Jt,copyCode:Qt,resetButton:Xt,isOpen:Zt,cover:tt,guess:te,onEnter:ee,numberBox:ne,slider:et,buttons:oe,toggles:re,
check:se,textbox:ie,menu:ae,models:le,short:ce,fixed:nt,widget:fe,fromBase64:pe,fromHalf:ue,within:me,sliderEnds:he,accepted:de,mulberry32:O,uniform:xe,tokenise:ot}=globalThis.
plm.ui;var Mt=32;function $(t){let e=h("small"),n=h("div",{class:"plm-heat-cells",role:"img"}),s=h("div",{class:"plm-heat-strip"},h("p",{class:"plm-heading"},t,e),n),o=[];
function i(r,a,l){for(x(e,{text:a}),x(n,{"aria-label":l});o.length<r.length;){let c=h("b"),p=h("i");o.push({number:c,place:p,node:n.appendChild(h("span",{},c,p))})}
o.forEach(({node:c,number:p,place:f},u)=>{if(c.hidden=u>=r.length,c.hidden)return;let m=Math.round(r[u]*Mt),d=m<11?"":m<23?" plm-mid":" plm-hi";x(c,{class:`plm-\
heat-cell plm-heat-${m}${d}`,"data-never":r[u]===0}),x(p,{text:String(Math.round(100*r[u]))});let j=u===0||u===r.length-1||(u+1)%5===0;x(f,{text:j?String(u+1):""})})}
return{node:s,update:i}}var U={};b(U,{chancesOf:()=>St,never:()=>at,whereView:()=>Et});var W={};b(W,{argsort:()=>T,choose:()=>S,cut:()=>A,infillNoise:()=>k,nearest:()=>y,permuteNoise:()=>v,poisson:()=>it,rotateNoise:()=>D,spanCounts:()=>M,spanNoise:()=>P});
var _=(t,e)=>Array.from({length:Math.max(0,t)},e),kt=t=>t.reduce((e,n)=>e+n,0),st=t=>[...Array(Math.max(0,t)).keys()],T=t=>st(t.length).sort((e,n)=>t[e]-t[n]||e-
n);function y(t){let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function S(t,e,n){let s=new Array(Math.max(0,t)).fill(!1);for(let o of T(_(t,n)).
slice(0,Math.max(0,e)))s[o]=!0;return s}function A(t,e,n){let s=[1];for(let o of S(t-1,e-1,n))o?s.push(1):s[s.length-1]++;return s}function it(t,e){let n=Math.exp(
-t),s=n,o=0,i=30+Math.trunc(4*t);for(;s<=e&&o<i;)o++,n*=t/o,s+=o<i?n:0;return o}function P(t,{rate:e,mean_length:n,placement:s},o){let{hidden:i,spans:r}=M(t,{rate:e,
mean_length:n,placement:s});if(s==="released")return rt(A(t-i,r,o),A(i,r,o));let a=t-1,l=a-i,c=A(Math.max(1,l),r,o).map(u=>l>0?u:0),p=rt(c,A(i,r,o)),f=Math.trunc(
o()*a);return[!1,...st(a).map(u=>p[(u-f+a)%a])]}function M(t,{rate:e,mean_length:n,placement:s}){let o=Math.min(t-1,Math.max(1,y(t*e))),i=Math.max(1,y(o/n)),r=s===
"released"?t-o:Math.max(1,t-1-o);return{hidden:o,spans:Math.min(i,r)}}function rt(t,e){let n=(s,o)=>[...new Array(s).fill(!1),...new Array(e[o]).fill(!0)];return t.
flatMap(n)}function k(t,e,n,s){let o=y(t*e),i=wt(o,n,s),r=S(t-o+i.length,i.length,s),a={hidden:[],starts:[],empties:new Array(t+1).fill(0)},l=0;for(let c of r){
let p=c?i[l++]:1;p===0&&a.empties[a.hidden.length]++;for(let f=0;f<p;f++)a.hidden.push(c),a.starts.push(c&&f===0)}return a}function wt(t,e,n){let s=[],o=Math.trunc(
Math.fround(t/Math.fround(e)))+1;for(;kt(s)<t;)s.push(..._(o,n).map(l=>it(e,l)));let i=[],r=0;for(let l of s){if(r>=t)break;i.push(Math.min(l,t-r)),r+=l}let a=_(
s.length+1,n).slice(0,i.length);return T(a).map(l=>i[l])}function v(t,e){let n=_(t.length,e),s=0,o=t.map(i=>n[i?s++:s]);return T(o)}var D=(t,e)=>Math.trunc(e()*
t);var G={};b(G,{DRAWS:()=>E,hiddenByInfill:()=>H,hiddenBySpans:()=>F});var E=1e3;function w(t,e){if(e===-1&&t===-1)return 1;if(e<0||e>t)return 0;let n=1;for(let s=1;s<=e;s++)n=n*(t-e+s)/s;return n}function F(t,e){let{hidden:n,spans:s}=M(
t,e);return e.placement==="even"?Array.from({length:t},(o,i)=>i===0?0:n/(t-1)):Array.from({length:t},(o,i)=>At(i,t-n,n,s))}function At(t,e,n,s){let o=0;for(let i=1;i<=
s;i++)for(let r=i;r<=Math.min(t,e);r++){let a=t-r;if(a>=n)continue;let l=w(r-1,i-1)*w(e-r-1,s-i-1);o+=l*w(a,i-1)*w(n-1-a,s-i)}return o/(w(e-1,s-1)*w(n-1,s-1))}function H(t,{
rate:e,lam:n,seed:s}){let o=O(s),i=new Array(t).fill(0);for(let r=0;r<E;r++)k(t,e,n,o).hidden.forEach((a,l)=>{i[l]+=a});return i.map(r=>r/E)}var{TOP:ke,bars:we,cards:Ae,repeats:Se,curves:Ee,LETTERS:Oe,CATS:_e,percent:N,parts:Te,nodes:ve,label:Ne,said:Ce,title:Ie,strip:Re,ORDER:je,SLACK:Be,NEUTRAL:$e,
rank:Le,repetition:Pe,softmax:De,nucleusSize:We,distribution:Fe,drawWith:He,entropy:Ge,distinct:Ue,repeated:qe,CHARACTER:ze,bytesOf:Ke,spell:Ve,die:Ye,look:Je,examine:Qe,
wholeWords:Xe}=globalThis.plm.tokens;var C=["released","even","infill"];function St({n:t,rate:e,mean_length:n,lam:s,seed:o}){let i=l=>F(t,{rate:e,mean_length:n,placement:l}),r=H(t,{rate:e,lam:s,seed:o}),
a=M(t,{rate:e,mean_length:n,placement:"released"});return{n:t,...a,released:i("released"),even:i("even"),infill:r}}var at=t=>t.filter(e=>e===0).length;function Et(t,e){
let{t:n}=t,s=()=>t.get("mode")==="where",o=Object.fromEntries(C.map(f=>[f,$(n(`way_${f}`))])),i=h("div",{class:"plm-heats"},C.map(f=>o[f].node)),r=h("div",{},h(
"div",{class:"plm-dice"},Ot(t)),tt(t,[i],s),i,h("p",{class:"plm-note-line"},n("where_note"))),a=()=>{let{n:f,hidden:u,spans:m,released:d,even:j}=e(),[,mt]=j,[ht,
dt,xt]=[d[0],d.at(-1),mt].map(N);return{n:f,hidden:u,spans:m,first:ht,last:dt,each:xt,none:at(d)}};function l(){let f=e(),u=a(),m=n("exact",u);o.released.update(
f.released,m,n("says_released",u)),o.even.update(f.even,m,n("says_even",u));let d={n:E,first:N(f.infill[0]),last:N(f.infill.at(-1))};o.infill.update(f.infill,n(
"by_draws",d),n("says_infill",d))}let c=()=>`${n("says_released",a())} ${n("says_even",a())}`;function p(){let f=e(),u=m=>C.map(d=>nt(f[d][m],3));return{caption:c(),
columns:[n("place"),...C.map(m=>n(`way_${m}`))],rows:Array.from({length:f.n},(m,d)=>[d+1,...u(d)])}}return{node:r,update:l,finding:c,table:p}}function Ot(t){return[
"n","rate","mean_length","lam"].map(e=>et(t,e))}var q={};b(q,{described:()=>Tt,row:()=>_t});function _t(t){let e=h("small"),n=h("ol",{class:"plm-ids","aria-label":t}),s=h("div",{class:"plm-id-row"},h("p",{class:"plm-heading"},t,e),n),o=[];function i(r,a){
for(x(e,{text:a});o.length<r.length;)o.push({node:n.appendChild(h("li")),was:""});o.forEach((l,c)=>{if(l.node.hidden=c>=r.length,l.node.hidden)return;let{text:p,
look:f,cat:u,join:m}=r[c];l.was!==p&&l.node.replaceChildren(...Z(p)),l.was=p,x(l.node,{class:u?`plm-cat-${u}`:void 0,"data-as":f,"data-join":m})})}return{node:s,
update:i}}function Tt(t,{tokens:e,sentinels:n,begin:s,end:o,mask:i,unknown:r},a=!1){let l=new Set([s,o,i,r]),c=0;return t.map(p=>{let f=n.indexOf(p);if(f>=0)return c=
f%8+1,{text:e[p],look:"sentinel",cat:c};let u=l.has(p)?"special":"plain";return!a||!c||u==="special"?{text:e[p],look:u}:{text:e[p],look:"asked",cat:c,join:!0}})}var Q={};b(Q,{canFill:()=>Ht,changed:()=>Dt,compute:()=>Lt,hasEmpty:()=>Ft,isHidden:()=>Wt,matches:()=>Gt,read:()=>Rt,restoredText:()=>Ut,spansOf:()=>Pt,withSentinels:()=>Bt});var J={};b(J,{EDITS:()=>g,FILLING:()=>I,HIDING:()=>ct,NOISES:()=>vt,cutAt:()=>z,drawn:()=>K,edited:()=>V,restore:()=>R,rowsOf:()=>Y});var vt=["spans","mask","delete","infill","permute","rotate","both","prefix"],ct=["spans","mask","delete","infill","both"],I=["infill","both"],g={show:0,hide:1,drop:2,
insert:3},ft=t=>[...Array(t).keys()];function K(t,e){let{noise:n,rate:s,lam:o,seed:i}=t,r=e.length,a=O(i),l={order:ft(r),hidden:new Array(r).fill(!1),empties:new Array(
r+1).fill(0)},c=f=>({...l,hidden:S(r,f,a)}),p={spans:()=>({...l,hidden:P(r,t,a)}),mask:()=>c(y(r*s)),delete:()=>c(Math.min(r-1,y(r*s))),infill:()=>({...l,...k(r,
s,o,a)}),permute:()=>({...l,order:v(e,a)}),rotate:()=>({...l,order:pt(r,D(r,a))}),both:()=>({...l,order:v(e,a),...k(r,s,o,a)}),prefix:()=>l}[n]();return{...p,starts:p.
starts??ut(p.hidden,[])}}var pt=(t,e)=>ft(t).map(n=>(n+e)%t),ut=(t,e)=>t.map((n,s)=>n&&(!t[s-1]||!!e[s]));function V(t,{noise:e,edits:n}){let s=t.order.length;if(e===
"rotate"){let a=n.find(l=>l%4===g.hide&&l<4*s);return a===void 0?t:{...t,order:pt(s,Math.floor(a/4))}}if(!ct.includes(e)||n.length===0)return t;let o=[...t.order,
s],i=[...t.hidden],r=[...t.empties];for(let a of n){let l=o.indexOf(Math.floor(a/4)),c=a%4;l<0||(c<=g.hide&&l<s&&(i[l]=c===g.hide),c>=g.drop&&I.includes(e)&&(r[l]=
c===g.insert?1:0))}return{...t,hidden:i,empties:r,starts:ut(i,t.starts)}}function Y(t,e,{noise:n,split:s},o){let{order:i,hidden:r,starts:a,empties:l}=e,c=i.map(
m=>t[m]),p={spans:()=>[Nt(t,r,o.sentinels),Ct(t,r,o.sentinels)],mask:()=>[c.map((m,d)=>r[d]?o.mask:m),t],delete:()=>[c.filter((m,d)=>!r[d]),t],infill:()=>[lt(c,
r,a,l,o.mask),t],permute:()=>[c,t],rotate:()=>[c,t],both:()=>[lt(c,r,a,l,o.mask),t],prefix:()=>[t.slice(0,z(s,t)),t.slice(z(s,t))]}[n](),[f,u]=p.map(m=>[...m,o.
end]);return{source:f,target:u,decoder:[o.begin,...u.slice(0,-1)]}}var z=(t,e)=>Math.max(1,Math.min(e.length-1,t));function Nt(t,e,n){let s=0;return t.flatMap((o,i)=>e[i]?
e[i-1]?[]:[n[s++]]:[o])}function Ct(t,e,n){let s=0;return[...t.flatMap((i,r)=>e[r]?e[r-1]?[i]:[n[s++],i]:[]),n[s]]}function lt(t,e,n,s,o){let i=a=>new Array(s[a]).
fill(o),r=(a,l)=>e[l]?n[l]?[o]:[]:[a];return[...t.flatMap((a,l)=>[...i(l),...r(a,l)]),...i(t.length)]}function R(t,e,{sentinels:n,end:s}){let o=c=>n.includes(c),
i=[];for(let c of e){if(c===s)break;if(o(c))i.push([]);else{if(i.length===0)return null;i.at(-1).push(c)}}let r=t.filter(o),a=e.filter(o);if(a.length!==r.length+
1||r.some((c,p)=>c!==a[p]))return null;let l=0;return t.filter(c=>c!==s).flatMap(c=>o(c)?i[l++]:[c])}var It=["text","noise","rate","mean_length","lam","placement","seed","split","edits"],Rt=t=>Object.fromEntries(It.map(e=>[e,t(e)])),jt=32;function Bt(t){let e=t.
tokens.map((o,i)=>i).filter(o=>$t(t,o)),n=Array.from({length:jt-e.length},(o,i)=>t.tokens.length+i),s=n.map((o,i)=>`<${e.length+i+1}>`);return{...t,tokens:[...t.
tokens,...s],sentinels:[...e,...n],known:e.length}}var $t=({tokens:t,ordinary:e},n)=>/^<.+>$/.test(t[n])&&!e.includes(n);function Lt(t,e){let n=ot(t.text),s=n.map(
f=>e.idOf(f)),o=V(K(t,n.map(f=>f===".")),t),i=Y(s,o,t,e),{noise:r}=t,a=i.source.length-1,l={spans:f=>o.hidden[f],prefix:f=>f>=a}[r]??(()=>!0),c=n.map((f,u)=>u).
filter(l),p=r==="spans"?R(i.source,i.target,e):null;return{spelled:n,ids:s,plan:o,rows:i,asked:c,back:p,unknown:s.includes(e.unknown)}}function Pt({plan:{starts:t,
empties:e}}){return t.filter(Boolean).length+e.reduce((n,s)=>n+s,0)}function Dt(t,e,n){let s=n>=g.drop,o=r=>e.includes(Math.floor(r/4))&&r%4>=g.drop===s;return[
...t.filter(r=>!o(r)),...e.map(r=>4*r+n)].sort((r,a)=>r-a)}var Wt=({plan:t},e)=>t.hidden[t.order.indexOf(e)],Ft=({plan:t},e)=>t.empties[t.order.indexOf(e)]>0,Ht=t=>I.
includes(t);function Gt(t,e){let n=t.length,s=e.length,o=Array.from({length:n+1},()=>new Uint8Array(s+1));for(let r=n-1;r>=0;r--)for(let a=s-1;a>=0;a--){let l=t[r]===
e[a];o[r][a]=l?o[r+1][a+1]+1:Math.max(o[r+1][a],o[r][a+1])}let i=new Array(n).fill(!1);for(let r=0,a=0;r<n&&a<s;)t[r]===e[a]?(i[r++]=!0,a++):o[r+1][a]>=o[r][a+1]?
r++:a++;return i}function Ut(t,e,n,s){let o=n.filter(r=>r!==s.end),i=t==="spans"?R(e,n,s):o;return i&&i.map(r=>s.tokens[r]).join(" ")}(globalThis.plm??={}).noise=Object.assign({},B,L,U,q,Q,J,W,G);})();
