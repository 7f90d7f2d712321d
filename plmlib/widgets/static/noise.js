(()=>{var wt=Object.defineProperty;var x=(t,e)=>{for(var n in e)wt(t,n,{get:e[n],enumerable:!0})};var P={};x(P,{fill:()=>St});function st(t,{start:e,most:n,stop:o}){let r=[e],i=null;for(;r.length<=n&&(r.length===1||r.at(-1)!==o);)i=t(r.at(-1),i),r.push(i.logits.reduce((s,a,c)=>a>i.logits[s]?
c:s,0));return r}var At=8;function St({model:t,words:e},{source:n,target:o}){let r=o.length+At,i=t.newCache(t.encode(n),{room:r+1}),s=c=>({logits:t.forward([c],i)}),a=t.config.start_id??
e.begin;return st(s,{start:a,most:r,stop:e.end}).slice(1)}var W={};x(W,{heat:()=>D});var{visible:it,spelled:ne,h,set:g,unique:oe,tableSwitch:re,copyCode:se,resetButton:ie,isOpen:ae,cover:at,guess:ce,onEnter:le,numberBox:fe,slider:ct,buttons:pe,toggles:ue,
check:me,textbox:de,menu:he,models:xe,short:ge,fixed:lt,widget:be,fromBase64:ke,fromHalf:ye,within:Me,sliderEnds:we,accepted:Ae,mulberry32:E,uniform:Se,tokenise:ft}=globalThis.
plm.ui;var _t=32;function D(t){let e=h("small"),n=h("div",{class:"plm-heat-cells",role:"img"}),o=h("div",{class:"plm-heat-strip"},h("p",{class:"plm-heading"},t,e),n),r=[];
function i(s,a,c){for(g(e,{text:a}),g(n,{"aria-label":c});r.length<s.length;){let l=h("b"),p=h("i");r.push({number:l,place:p,node:n.appendChild(h("span",{},l,p))})}
r.forEach(({node:l,number:p,place:f},u)=>{if(l.hidden=u>=s.length,l.hidden)return;let m=Math.round(s[u]*_t),d=m<11?"":m<23?" plm-mid":" plm-hi";g(l,{class:`plm-\
heat-cell plm-heat-${m}${d}`,"data-never":s[u]===0}),g(p,{text:String(Math.round(100*s[u]))});let A=u===0||u===s.length-1||(u+1)%5===0;g(f,{text:A?String(u+1):""})})}
return{node:o,update:i}}var z={};x(z,{chancesOf:()=>Tt,never:()=>dt,whereView:()=>Nt});var G={};x(G,{argsort:()=>N,choose:()=>_,cut:()=>S,infillNoise:()=>M,nearest:()=>k,permuteNoise:()=>C,poisson:()=>mt,rotateNoise:()=>H,spanCounts:()=>y,spanNoise:()=>F});
var T=(t,e)=>Array.from({length:Math.max(0,t)},e),Ot=t=>t.reduce((e,n)=>e+n,0),ut=t=>[...Array(Math.max(0,t)).keys()],N=t=>ut(t.length).sort((e,n)=>t[e]-t[n]||e-
n);function k(t){let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function _(t,e,n){let o=new Array(Math.max(0,t)).fill(!1);for(let r of N(T(t,n)).
slice(0,Math.max(0,e)))o[r]=!0;return o}function S(t,e,n){let o=[1];for(let r of _(t-1,e-1,n))r?o.push(1):o[o.length-1]++;return o}function mt(t,e){let n=Math.exp(
-t),o=n,r=0,i=30+Math.trunc(4*t);for(;o<=e&&r<i;)r++,n*=t/r,o+=r<i?n:0;return r}function F(t,{rate:e,mean_length:n,placement:o},r){let{hidden:i,spans:s}=y(t,{rate:e,
mean_length:n,placement:o});if(o==="released")return pt(S(t-i,s,r),S(i,s,r));let a=t-1,c=a-i,l=S(Math.max(1,c),s,r).map(u=>c>0?u:0),p=pt(l,S(i,s,r)),f=Math.trunc(
r()*a);return[!1,...ut(a).map(u=>p[(u-f+a)%a])]}function y(t,{rate:e,mean_length:n,placement:o}){let r=Math.min(t-1,Math.max(1,k(t*e))),i=Math.max(1,k(r/n)),s=o===
"released"?t-r:Math.max(1,t-1-r);return{hidden:r,spans:Math.min(i,s)}}function pt(t,e){let n=(o,r)=>[...new Array(o).fill(!1),...new Array(e[r]).fill(!0)];return t.
flatMap(n)}function M(t,e,n,o){let r=k(t*e),i=vt(r,n,o),s=_(t-r+i.length,i.length,o),a={hidden:[],starts:[],empties:new Array(t+1).fill(0)},c=0;for(let l of s){
let p=l?i[c++]:1;p===0&&a.empties[a.hidden.length]++;for(let f=0;f<p;f++)a.hidden.push(l),a.starts.push(l&&f===0)}return a}function vt(t,e,n){let o=[],r=Math.trunc(
Math.fround(t/Math.fround(e)))+1;for(;Ot(o)<t;)o.push(...T(r,n).map(c=>mt(e,c)));let i=[],s=0;for(let c of o){if(s>=t)break;i.push(Math.min(c,t-s)),s+=c}let a=T(
o.length+1,n).slice(0,i.length);return N(a).map(c=>i[c])}function C(t,e){let n=T(t.length,e),o=0,r=t.map(i=>n[i?o++:o]);return N(r)}var H=(t,e)=>Math.trunc(e()*
t);var q={};x(q,{DRAWS:()=>O,hiddenByInfill:()=>U,hiddenBySpans:()=>K});var O=1e3;function w(t,e){if(e===-1&&t===-1)return 1;if(e<0||e>t)return 0;let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}function K(t,e){let{hidden:n,spans:o}=y(
t,e);return e.placement==="even"?Array.from({length:t},(r,i)=>i===0?0:n/(t-1)):Array.from({length:t},(r,i)=>Et(i,t-n,n,o))}function Et(t,e,n,o){let r=0;for(let i=1;i<=
o;i++)for(let s=i;s<=Math.min(t,e);s++){let a=t-s;if(a>=n)continue;let c=w(s-1,i-1)*w(e-s-1,o-i-1);r+=c*w(a,i-1)*w(n-1-a,o-i)}return r/(w(e-1,o-1)*w(n-1,o-1))}function U(t,{
rate:e,lam:n,seed:o}){let r=E(o),i=new Array(t).fill(0);for(let s=0;s<O;s++)M(t,e,n,r).hidden.forEach((a,c)=>{i[c]+=a});return i.map(s=>s/O)}var{TOP:Te,bars:Ne,cards:Ce,repeats:je,curves:Be,LETTERS:Ie,CATS:Re,percent:j,parts:$e,nodes:Le,label:Pe,said:De,title:We,strip:Fe,ORDER:He,SLACK:Ge,NEUTRAL:Ke,
rank:Ue,repetition:qe,softmax:ze,nucleusSize:Ve,distribution:Ye,drawWith:Je,entropy:Qe,distinct:Xe,repeated:Ze,CHARACTER:tn,bytesOf:en,spell:nn,die:on,look:rn,examine:sn,
wholeWords:an}=globalThis.plm.tokens;var B=["released","even","infill"];function Tt({n:t,rate:e,mean_length:n,lam:o,seed:r}){let i=c=>K(t,{rate:e,mean_length:n,placement:c}),s=U(t,{rate:e,lam:o,seed:r}),
a=y(t,{rate:e,mean_length:n,placement:"released"});return{n:t,...a,released:i("released"),even:i("even"),infill:s}}var dt=t=>t.filter(e=>e===0).length;function Nt(t,e){
let{t:n}=t,o=()=>t.get("mode")==="where",r=Object.fromEntries(B.map(f=>[f,D(n(`way_${f}`))])),i=h("div",{class:"plm-heats"},B.map(f=>r[f].node)),s=h("div",{},h(
"div",{class:"plm-dice"},Ct(t)),at(t,[i],o),i,h("p",{class:"plm-note-line"},n("where_note"))),a=()=>{let{n:f,hidden:u,spans:m,released:d,even:A}=e(),[,$]=A,[L,nt,
v]=[d[0],d.at(-1),$].map(j);return{n:f,hidden:u,spans:m,first:L,last:nt,each:v,none:dt(d)}};function c(){let f=e(),u=a(),m=n("exact",u);r.released.update(f.released,
m,n("says_released",u)),r.even.update(f.even,m,n("says_even",u));let d={n:O,first:j(f.infill[0]),last:j(f.infill.at(-1))};r.infill.update(f.infill,n("by_draws",
d),n("says_infill",d))}let l=()=>`${n("says_released",a())} ${n("says_even",a())}`;function p(){let f=e(),u=m=>B.map(d=>lt(f[d][m],3));return{caption:l(),columns:[
n("place"),...B.map(m=>n(`way_${m}`))],rows:Array.from({length:f.n},(m,d)=>[d+1,...u(d)])}}return{node:s,update:c,finding:l,table:p}}function Ct(t){return["n","\
rate","mean_length","lam"].map(e=>ct(t,e))}var V={};x(V,{described:()=>Bt,row:()=>jt});function jt(t){let e=h("small"),n=h("ol",{class:"plm-ids","aria-label":t}),o=h("div",{class:"plm-id-row"},h("p",{class:"plm-heading"},t,e),n),r=[];function i(s,a){
for(g(e,{text:a});r.length<s.length;)r.push({node:n.appendChild(h("li")),was:""});r.forEach((c,l)=>{if(c.node.hidden=l>=s.length,c.node.hidden)return;let{text:p,
look:f,cat:u,join:m}=s[l];c.was!==p&&c.node.replaceChildren(...it(p)),c.was=p,g(c.node,{class:u?`plm-cat-${u}`:void 0,"data-as":f,"data-join":m})})}return{node:o,
update:i}}function Bt(t,{tokens:e,sentinels:n,begin:o,end:r,mask:i,unknown:s},a=!1){let c=new Set([o,r,i,s]),l=0;return t.map(p=>{let f=n.indexOf(p);if(f>=0)return l=
f%8+1,{text:e[p],look:"sentinel",cat:l};let u=c.has(p)?"special":"plain";return!a||!l||u==="special"?{text:e[p],look:u}:{text:e[p],look:"asked",cat:l,join:!0}})}var Y={};x(Y,{describe:()=>It});function It(t,{spelled:e,ids:n,plan:o,rows:r,words:i,state:s,asked:a},c){let l=o.order.indexOf(c),p=o.hidden[l],{noise:f}=s,u=n[c]===
i.unknown?"fixed":"plain",m=p?f==="delete"?"cover":"mask":u,d=o.empties[l],A=l!==c&&(c===0||o.order[l-1]!==c-1),$=f==="rotate"&&l===0,L=f==="prefix"&&c===a[0],v=[
d>0?t("tag_empty"):"",$?t("tag_begin"):L?t("tag_split"):"",f!=="rotate"&&A?t("tag_moved",{n:l+1}):""].filter(Boolean).join(" "),yt={spans:()=>$t(o,c,i),delete:()=>"\
✕"},ot=p&&!o.starts[l]&&f!=="mask"&&f!=="delete",Mt=p&&(ot?"⋯":yt[f]?.()??"[MASK]"),rt=f==="prefix"&&c>=r.source.length-1;return{text:p?Mt:e[c],below:p?e[c]:
"",above:v,look:rt?"same":m,joined:ot&&o.order[l-1]===c-1,name:t("token",{n:c+1,token:e[c],fate:t(Rt(p,f,rt)),tags:v})}}function Rt(t,e,n){return n?"is_target":
t?e==="delete"?"is_deleted":"is_hidden":"is_kept"}function $t({starts:t},e,{tokens:n,sentinels:o}){let r=t.slice(0,e+1).filter(Boolean).length;return n[o[r-1]]}var et={};x(et,{canFill:()=>Jt,changed:()=>zt,compute:()=>Ut,hasEmpty:()=>Yt,isHidden:()=>Vt,matches:()=>Qt,read:()=>Ft,restoredText:()=>Xt,spansOf:()=>qt,withSentinels:()=>Gt});var tt={};x(tt,{EDITS:()=>b,FILLING:()=>I,HIDING:()=>xt,NOISES:()=>Lt,cutAt:()=>J,drawn:()=>Q,edited:()=>X,restore:()=>R,rowsOf:()=>Z});var Lt=["spans","mask","delete","infill","permute","rotate","both","prefix"],xt=["spans","mask","delete","infill","both"],I=["infill","both"],b={show:0,hide:1,drop:2,
insert:3},gt=t=>[...Array(t).keys()];function Q(t,e){let{noise:n,rate:o,lam:r,seed:i}=t,s=e.length,a=E(i),c={order:gt(s),hidden:new Array(s).fill(!1),empties:new Array(
s+1).fill(0)},l=f=>({...c,hidden:_(s,f,a)}),p={spans:()=>({...c,hidden:F(s,t,a)}),mask:()=>l(k(s*o)),delete:()=>l(Math.min(s-1,k(s*o))),infill:()=>({...c,...M(s,
o,r,a)}),permute:()=>({...c,order:C(e,a)}),rotate:()=>({...c,order:bt(s,H(s,a))}),both:()=>({...c,order:C(e,a),...M(s,o,r,a)}),prefix:()=>c}[n]();return{...p,starts:p.
starts??kt(p.hidden,[])}}var bt=(t,e)=>gt(t).map(n=>(n+e)%t),kt=(t,e)=>t.map((n,o)=>n&&(!t[o-1]||!!e[o]));function X(t,{noise:e,edits:n}){let o=t.order.length;if(e===
"rotate"){let a=n.find(c=>c%4===b.hide&&c<4*o);return a===void 0?t:{...t,order:bt(o,Math.floor(a/4))}}if(!xt.includes(e)||n.length===0)return t;let r=[...t.order,
o],i=[...t.hidden],s=[...t.empties];for(let a of n){let c=r.indexOf(Math.floor(a/4)),l=a%4;c<0||(l<=b.hide&&c<o&&(i[c]=l===b.hide),l>=b.drop&&I.includes(e)&&(s[c]=
l===b.insert?1:0))}return{...t,hidden:i,empties:s,starts:kt(i,t.starts)}}function Z(t,e,{noise:n,split:o},r){let{order:i,hidden:s,starts:a,empties:c}=e,l=i.map(
m=>t[m]),p={spans:()=>[Pt(t,s,r.sentinels),Dt(t,s,r.sentinels)],mask:()=>[l.map((m,d)=>s[d]?r.mask:m),t],delete:()=>[l.filter((m,d)=>!s[d]),t],infill:()=>[ht(l,
s,a,c,r.mask),t],permute:()=>[l,t],rotate:()=>[l,t],both:()=>[ht(l,s,a,c,r.mask),t],prefix:()=>[t.slice(0,J(o,t)),t.slice(J(o,t))]}[n](),[f,u]=p.map(m=>[...m,r.
end]);return{source:f,target:u,decoder:[r.begin,...u.slice(0,-1)]}}var J=(t,e)=>Math.max(1,Math.min(e.length-1,t));function Pt(t,e,n){let o=0;return t.flatMap((r,i)=>e[i]?
e[i-1]?[]:[n[o++]]:[r])}function Dt(t,e,n){let o=0;return[...t.flatMap((i,s)=>e[s]?e[s-1]?[i]:[n[o++],i]:[]),n[o]]}function ht(t,e,n,o,r){let i=a=>new Array(o[a]).
fill(r),s=(a,c)=>e[c]?n[c]?[r]:[]:[a];return[...t.flatMap((a,c)=>[...i(c),...s(a,c)]),...i(t.length)]}function R(t,e,{sentinels:n,end:o}){let r=l=>n.includes(l),
i=[];for(let l of e){if(l===o)break;if(r(l))i.push([]);else{if(i.length===0)return null;i.at(-1).push(l)}}let s=t.filter(r),a=e.filter(r);if(a.length!==s.length+
1||s.some((l,p)=>l!==a[p]))return null;let c=0;return t.filter(l=>l!==o).flatMap(l=>r(l)?i[c++]:[l])}var Wt=["text","noise","rate","mean_length","lam","placement","seed","split","edits"],Ft=t=>Object.fromEntries(Wt.map(e=>[e,t(e)])),Ht=32;function Gt(t){let e=t.
tokens.map((r,i)=>i).filter(r=>Kt(t,r)),n=Array.from({length:Ht-e.length},(r,i)=>t.tokens.length+i),o=n.map((r,i)=>`<${e.length+i+1}>`);return{...t,tokens:[...t.
tokens,...o],sentinels:[...e,...n],known:e.length}}var Kt=({tokens:t,ordinary:e},n)=>/^<.+>$/.test(t[n])&&!e.includes(n);function Ut(t,e){let n=ft(t.text),o=n.map(
f=>e.idOf(f)),r=X(Q(t,n.map(f=>f===".")),t),i=Z(o,r,t,e),{noise:s}=t,a=i.source.length-1,c={spans:f=>r.hidden[f],prefix:f=>f>=a}[s]??(()=>!0),l=n.map((f,u)=>u).
filter(c),p=s==="spans"?R(i.source,i.target,e):null;return{spelled:n,ids:o,plan:r,rows:i,asked:l,back:p,unknown:o.includes(e.unknown)}}function qt({plan:{starts:t,
empties:e}}){return t.filter(Boolean).length+e.reduce((n,o)=>n+o,0)}function zt(t,e,n){let o=n>=b.drop,r=s=>e.includes(Math.floor(s/4))&&s%4>=b.drop===o;return[
...t.filter(s=>!r(s)),...e.map(s=>4*s+n)].sort((s,a)=>s-a)}var Vt=({plan:t},e)=>t.hidden[t.order.indexOf(e)],Yt=({plan:t},e)=>t.empties[t.order.indexOf(e)]>0,Jt=t=>I.
includes(t);function Qt(t,e){let n=t.length,o=e.length,r=Array.from({length:n+1},()=>new Uint8Array(o+1));for(let s=n-1;s>=0;s--)for(let a=o-1;a>=0;a--){let c=t[s]===
e[a];r[s][a]=c?r[s+1][a+1]+1:Math.max(r[s+1][a],r[s][a+1])}let i=new Array(n).fill(!1);for(let s=0,a=0;s<n&&a<o;)t[s]===e[a]?(i[s++]=!0,a++):r[s+1][a]>=r[s][a+1]?
s++:a++;return i}function Xt(t,e,n,o){let r=n.filter(s=>s!==o.end),i=t==="spans"?R(e,n,o):r;return i&&i.map(s=>o.tokens[s]).join(" ")}(globalThis.plm??={}).noise=Object.assign({},P,W,z,V,Y,et,tt,G,q);})();
