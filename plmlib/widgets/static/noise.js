(()=>{var wt=Object.defineProperty;var x=(t,e)=>{for(var n in e)wt(t,n,{get:e[n],enumerable:!0})};var P={};x(P,{fill:()=>St});function st(t,{start:e,most:n,stop:o}){let r=[e],i=null;for(;r.length<=n&&(r.length===1||r.at(-1)!==o);)i=t(r.at(-1),i),r.push(i.logits.reduce((s,c,a)=>c>i.logits[s]?
a:s,0));return r}var At=8;function St({model:t,words:e},{source:n,target:o}){let r=o.length+At,i=t.newCache(t.encode(n),{room:r+1}),s=a=>({logits:t.forward([a],i)}),c=t.config.start_id??
e.begin;return st(s,{start:c,most:r,stop:e.end}).slice(1)}var W={};x(W,{heat:()=>D});var{visible:it,spelled:ne,h,set:g,unique:oe,tableSwitch:re,copyCode:se,resetButton:ie,isOpen:ce,cover:ct,guess:ae,onEnter:le,numberBox:fe,slider:at,buttons:pe,toggles:ue,
check:me,textbox:de,menu:he,model:xe,models:ge,short:be,fixed:lt,widget:ke,fromBase64:ye,fromHalf:Me,within:we,sliderEnds:Ae,accepted:Se,unpack:_e,mulberry32:E,
uniform:Oe,tokenise:ft}=globalThis.plm.ui;var _t=32;function D(t){let e=h("small"),n=h("div",{class:"plm-heat-cells",role:"img"}),o=h("div",{class:"plm-heat-strip"},h("p",{class:"plm-heading"},t,e),n),r=[];
function i(s,c,a){for(g(e,{text:c}),g(n,{"aria-label":a});r.length<s.length;){let l=h("b"),p=h("i");r.push({number:l,place:p,node:n.appendChild(h("span",{},l,p))})}
r.forEach(({node:l,number:p,place:f},u)=>{if(l.hidden=u>=s.length,l.hidden)return;let m=Math.round(s[u]*_t),d=m<11?"":m<23?" plm-mid":" plm-hi";g(l,{class:`plm-\
heat-cell plm-heat-${m}${d}`,"data-never":s[u]===0}),g(p,{text:String(Math.round(100*s[u]))});let A=u===0||u===s.length-1||(u+1)%5===0;g(f,{text:A?String(u+1):""})})}
return{node:o,update:i}}var z={};x(z,{chancesOf:()=>Tt,never:()=>dt,whereView:()=>Nt});var G={};x(G,{argsort:()=>N,choose:()=>_,cut:()=>S,infillNoise:()=>M,nearest:()=>k,permuteNoise:()=>C,poisson:()=>mt,rotateNoise:()=>H,spanCounts:()=>y,spanNoise:()=>F});
var T=(t,e)=>Array.from({length:Math.max(0,t)},e),Ot=t=>t.reduce((e,n)=>e+n,0),ut=t=>[...Array(Math.max(0,t)).keys()],N=t=>ut(t.length).sort((e,n)=>t[e]-t[n]||e-
n);function k(t){let e=Math.floor(t),n=t-e;return n!==.5?n<.5?e:e+1:e%2===0?e:e+1}function _(t,e,n){let o=new Array(Math.max(0,t)).fill(!1);for(let r of N(T(t,n)).
slice(0,Math.max(0,e)))o[r]=!0;return o}function S(t,e,n){let o=[1];for(let r of _(t-1,e-1,n))r?o.push(1):o[o.length-1]++;return o}function mt(t,e){let n=Math.exp(
-t),o=n,r=0,i=30+Math.trunc(4*t);for(;o<=e&&r<i;)r++,n*=t/r,o+=r<i?n:0;return r}function F(t,{rate:e,mean_length:n,placement:o},r){let{hidden:i,spans:s}=y(t,{rate:e,
mean_length:n,placement:o});if(o==="released")return pt(S(t-i,s,r),S(i,s,r));let c=t-1,a=c-i,l=S(Math.max(1,a),s,r).map(u=>a>0?u:0),p=pt(l,S(i,s,r)),f=Math.trunc(
r()*c);return[!1,...ut(c).map(u=>p[(u-f+c)%c])]}function y(t,{rate:e,mean_length:n,placement:o}){let r=Math.min(t-1,Math.max(1,k(t*e))),i=Math.max(1,k(r/n)),s=o===
"released"?t-r:Math.max(1,t-1-r);return{hidden:r,spans:Math.min(i,s)}}function pt(t,e){let n=(o,r)=>[...new Array(o).fill(!1),...new Array(e[r]).fill(!0)];return t.
flatMap(n)}function M(t,e,n,o){let r=k(t*e),i=vt(r,n,o),s=_(t-r+i.length,i.length,o),c={hidden:[],starts:[],empties:new Array(t+1).fill(0)},a=0;for(let l of s){
let p=l?i[a++]:1;p===0&&c.empties[c.hidden.length]++;for(let f=0;f<p;f++)c.hidden.push(l),c.starts.push(l&&f===0)}return c}function vt(t,e,n){let o=[],r=Math.trunc(
Math.fround(t/Math.fround(e)))+1;for(;Ot(o)<t;)o.push(...T(r,n).map(a=>mt(e,a)));let i=[],s=0;for(let a of o){if(s>=t)break;i.push(Math.min(a,t-s)),s+=a}let c=T(
o.length+1,n).slice(0,i.length);return N(c).map(a=>i[a])}function C(t,e){let n=T(t.length,e),o=0,r=t.map(i=>n[i?o++:o]);return N(r)}var H=(t,e)=>Math.trunc(e()*
t);var q={};x(q,{DRAWS:()=>O,hiddenByInfill:()=>U,hiddenBySpans:()=>K});var O=1e3;function w(t,e){if(e===-1&&t===-1)return 1;if(e<0||e>t)return 0;let n=1;for(let o=1;o<=e;o++)n=n*(t-e+o)/o;return n}function K(t,e){let{hidden:n,spans:o}=y(
t,e);return e.placement==="even"?Array.from({length:t},(r,i)=>i===0?0:n/(t-1)):Array.from({length:t},(r,i)=>Et(i,t-n,n,o))}function Et(t,e,n,o){let r=0;for(let i=1;i<=
o;i++)for(let s=i;s<=Math.min(t,e);s++){let c=t-s;if(c>=n)continue;let a=w(s-1,i-1)*w(e-s-1,o-i-1);r+=a*w(c,i-1)*w(n-1-c,o-i)}return r/(w(e-1,o-1)*w(n-1,o-1))}function U(t,{
rate:e,lam:n,seed:o}){let r=E(o),i=new Array(t).fill(0);for(let s=0;s<O;s++)M(t,e,n,r).hidden.forEach((c,a)=>{i[a]+=c});return i.map(s=>s/O)}var{TOP:Ce,bars:je,cards:Be,repeats:Ie,curves:Re,LETTERS:$e,CATS:Le,percent:j,parts:Pe,nodes:De,label:We,said:Fe,title:He,strip:Ge,ORDER:Ke,SLACK:Ue,NEUTRAL:qe,
rank:ze,repetition:Ve,softmax:Ye,nucleusSize:Je,distribution:Qe,drawWith:Xe,entropy:Ze,distinct:tn,repeated:en,CHARACTER:nn,bytesOf:on,spell:rn,die:sn,look:cn,examine:an,
wholeWords:ln}=globalThis.plm.tokens;var B=["released","even","infill"];function Tt({n:t,rate:e,mean_length:n,lam:o,seed:r}){let i=a=>K(t,{rate:e,mean_length:n,placement:a}),s=U(t,{rate:e,lam:o,seed:r}),
c=y(t,{rate:e,mean_length:n,placement:"released"});return{n:t,...c,released:i("released"),even:i("even"),infill:s}}var dt=t=>t.filter(e=>e===0).length;function Nt(t,e){
let{t:n}=t,o=()=>t.get("mode")==="where",r=Object.fromEntries(B.map(f=>[f,D(n(`way_${f}`))])),i=h("div",{class:"plm-heats"},B.map(f=>r[f].node)),s=h("div",{},h(
"div",{class:"plm-dice"},Ct(t)),ct(t,[i],o),i,h("p",{class:"plm-note-line"},n("where_note"))),c=()=>{let{n:f,hidden:u,spans:m,released:d,even:A}=e(),[,$]=A,[L,nt,
v]=[d[0],d.at(-1),$].map(j);return{n:f,hidden:u,spans:m,first:L,last:nt,each:v,none:dt(d)}};function a(){let f=e(),u=c(),m=n("exact",u);r.released.update(f.released,
m,n("says_released",u)),r.even.update(f.even,m,n("says_even",u));let d={n:O,first:j(f.infill[0]),last:j(f.infill.at(-1))};r.infill.update(f.infill,n("by_draws",
d),n("says_infill",d))}let l=()=>`${n("says_released",c())} ${n("says_even",c())}`;function p(){let f=e(),u=m=>B.map(d=>lt(f[d][m],3));return{caption:l(),columns:[
n("place"),...B.map(m=>n(`way_${m}`))],rows:Array.from({length:f.n},(m,d)=>[d+1,...u(d)])}}return{node:s,update:a,finding:l,table:p}}function Ct(t){return["n","\
rate","mean_length","lam"].map(e=>at(t,e))}var V={};x(V,{described:()=>Bt,row:()=>jt});function jt(t){let e=h("small"),n=h("ol",{class:"plm-ids","aria-label":t}),o=h("div",{class:"plm-id-row"},h("p",{class:"plm-heading"},t,e),n),r=[];function i(s,c){
for(g(e,{text:c});r.length<s.length;)r.push({node:n.appendChild(h("li")),was:""});r.forEach((a,l)=>{if(a.node.hidden=l>=s.length,a.node.hidden)return;let{text:p,
look:f,cat:u,join:m}=s[l];a.was!==p&&a.node.replaceChildren(...it(p)),a.was=p,g(a.node,{class:u?`plm-cat-${u}`:void 0,"data-as":f,"data-join":m})})}return{node:o,
update:i}}function Bt(t,{tokens:e,sentinels:n,begin:o,end:r,mask:i,unknown:s},c=!1){let a=new Set([o,r,i,s]),l=0;return t.map(p=>{let f=n.indexOf(p);if(f>=0)return l=
f%8+1,{text:e[p],look:"sentinel",cat:l};let u=a.has(p)?"special":"plain";return!c||!l||u==="special"?{text:e[p],look:u}:{text:e[p],look:"asked",cat:l,join:!0}})}var Y={};x(Y,{describe:()=>It});function It(t,{spelled:e,ids:n,plan:o,rows:r,words:i,state:s,asked:c},a){let l=o.order.indexOf(a),p=o.hidden[l],{noise:f}=s,u=n[a]===
i.unknown?"fixed":"plain",m=p?f==="delete"?"cover":"mask":u,d=o.empties[l],A=l!==a&&(a===0||o.order[l-1]!==a-1),$=f==="rotate"&&l===0,L=f==="prefix"&&a===c[0],v=[
d>0?t("tag_empty"):"",$?t("tag_begin"):L?t("tag_split"):"",f!=="rotate"&&A?t("tag_moved",{n:l+1}):""].filter(Boolean).join(" "),yt={spans:()=>$t(o,a,i),delete:()=>"\
✕"},ot=p&&!o.starts[l]&&f!=="mask"&&f!=="delete",Mt=p&&(ot?"⋯":yt[f]?.()??"[MASK]"),rt=f==="prefix"&&a>=r.source.length-1;return{text:p?Mt:e[a],below:p?e[a]:
"",above:v,look:rt?"same":m,joined:ot&&o.order[l-1]===a-1,name:t("token",{n:a+1,token:e[a],fate:t(Rt(p,f,rt)),tags:v})}}function Rt(t,e,n){return n?"is_target":
t?e==="delete"?"is_deleted":"is_hidden":"is_kept"}function $t({starts:t},e,{tokens:n,sentinels:o}){let r=t.slice(0,e+1).filter(Boolean).length;return n[o[r-1]]}var et={};x(et,{canFill:()=>Jt,changed:()=>zt,compute:()=>Ut,hasEmpty:()=>Yt,isHidden:()=>Vt,matches:()=>Qt,read:()=>Ft,restoredText:()=>Xt,spansOf:()=>qt,withSentinels:()=>Gt});var tt={};x(tt,{EDITS:()=>b,FILLING:()=>I,HIDING:()=>xt,NOISES:()=>Lt,cutAt:()=>J,drawn:()=>Q,edited:()=>X,restore:()=>R,rowsOf:()=>Z});var Lt=["spans","mask","delete","infill","permute","rotate","both","prefix"],xt=["spans","mask","delete","infill","both"],I=["infill","both"],b={show:0,hide:1,drop:2,
insert:3},gt=t=>[...Array(t).keys()];function Q(t,e){let{noise:n,rate:o,lam:r,seed:i}=t,s=e.length,c=E(i),a={order:gt(s),hidden:new Array(s).fill(!1),empties:new Array(
s+1).fill(0)},l=f=>({...a,hidden:_(s,f,c)}),p={spans:()=>({...a,hidden:F(s,t,c)}),mask:()=>l(k(s*o)),delete:()=>l(Math.min(s-1,k(s*o))),infill:()=>({...a,...M(s,
o,r,c)}),permute:()=>({...a,order:C(e,c)}),rotate:()=>({...a,order:bt(s,H(s,c))}),both:()=>({...a,order:C(e,c),...M(s,o,r,c)}),prefix:()=>a}[n]();return{...p,starts:p.
starts??kt(p.hidden,[])}}var bt=(t,e)=>gt(t).map(n=>(n+e)%t),kt=(t,e)=>t.map((n,o)=>n&&(!t[o-1]||!!e[o]));function X(t,{noise:e,edits:n}){let o=t.order.length;if(e===
"rotate"){let c=n.find(a=>a%4===b.hide&&a<4*o);return c===void 0?t:{...t,order:bt(o,Math.floor(c/4))}}if(!xt.includes(e)||n.length===0)return t;let r=[...t.order,
o],i=[...t.hidden],s=[...t.empties];for(let c of n){let a=r.indexOf(Math.floor(c/4)),l=c%4;a<0||(l<=b.hide&&a<o&&(i[a]=l===b.hide),l>=b.drop&&I.includes(e)&&(s[a]=
l===b.insert?1:0))}return{...t,hidden:i,empties:s,starts:kt(i,t.starts)}}function Z(t,e,{noise:n,split:o},r){let{order:i,hidden:s,starts:c,empties:a}=e,l=i.map(
m=>t[m]),p={spans:()=>[Pt(t,s,r.sentinels),Dt(t,s,r.sentinels)],mask:()=>[l.map((m,d)=>s[d]?r.mask:m),t],delete:()=>[l.filter((m,d)=>!s[d]),t],infill:()=>[ht(l,
s,c,a,r.mask),t],permute:()=>[l,t],rotate:()=>[l,t],both:()=>[ht(l,s,c,a,r.mask),t],prefix:()=>[t.slice(0,J(o,t)),t.slice(J(o,t))]}[n](),[f,u]=p.map(m=>[...m,r.
end]);return{source:f,target:u,decoder:[r.begin,...u.slice(0,-1)]}}var J=(t,e)=>Math.max(1,Math.min(e.length-1,t));function Pt(t,e,n){let o=0;return t.flatMap((r,i)=>e[i]?
e[i-1]?[]:[n[o++]]:[r])}function Dt(t,e,n){let o=0;return[...t.flatMap((i,s)=>e[s]?e[s-1]?[i]:[n[o++],i]:[]),n[o]]}function ht(t,e,n,o,r){let i=c=>new Array(o[c]).
fill(r),s=(c,a)=>e[a]?n[a]?[r]:[]:[c];return[...t.flatMap((c,a)=>[...i(a),...s(c,a)]),...i(t.length)]}function R(t,e,{sentinels:n,end:o}){let r=l=>n.includes(l),
i=[];for(let l of e){if(l===o)break;if(r(l))i.push([]);else{if(i.length===0)return null;i.at(-1).push(l)}}let s=t.filter(r),c=e.filter(r);if(c.length!==s.length+
1||s.some((l,p)=>l!==c[p]))return null;let a=0;return t.filter(l=>l!==o).flatMap(l=>r(l)?i[a++]:[l])}var Wt=["text","noise","rate","mean_length","lam","placement","seed","split","edits"],Ft=t=>Object.fromEntries(Wt.map(e=>[e,t(e)])),Ht=32;function Gt(t){let e=t.
tokens.map((r,i)=>i).filter(r=>Kt(t,r)),n=Array.from({length:Ht-e.length},(r,i)=>t.tokens.length+i),o=n.map((r,i)=>`<${e.length+i+1}>`);return{...t,tokens:[...t.
tokens,...o],sentinels:[...e,...n],known:e.length}}var Kt=({tokens:t,ordinary:e},n)=>/^<.+>$/.test(t[n])&&!e.includes(n);function Ut(t,e){let n=ft(t.text),o=n.map(
f=>e.idOf(f)),r=X(Q(t,n.map(f=>f===".")),t),i=Z(o,r,t,e),{noise:s}=t,c=i.source.length-1,a={spans:f=>r.hidden[f],prefix:f=>f>=c}[s]??(()=>!0),l=n.map((f,u)=>u).
filter(a),p=s==="spans"?R(i.source,i.target,e):null;return{spelled:n,ids:o,plan:r,rows:i,asked:l,back:p,unknown:o.includes(e.unknown)}}function qt({plan:{starts:t,
empties:e}}){return t.filter(Boolean).length+e.reduce((n,o)=>n+o,0)}function zt(t,e,n){let o=n>=b.drop,r=s=>e.includes(Math.floor(s/4))&&s%4>=b.drop===o;return[
...t.filter(s=>!r(s)),...e.map(s=>4*s+n)].sort((s,c)=>s-c)}var Vt=({plan:t},e)=>t.hidden[t.order.indexOf(e)],Yt=({plan:t},e)=>t.empties[t.order.indexOf(e)]>0,Jt=t=>I.
includes(t);function Qt(t,e){let n=t.length,o=e.length,r=Array.from({length:n+1},()=>new Uint8Array(o+1));for(let s=n-1;s>=0;s--)for(let c=o-1;c>=0;c--){let a=t[s]===
e[c];r[s][c]=a?r[s+1][c+1]+1:Math.max(r[s+1][c],r[s][c+1])}let i=new Array(n).fill(!1);for(let s=0,c=0;s<n&&c<o;)t[s]===e[c]?(i[s++]=!0,c++):r[s+1][c]>=r[s][c+1]?
s++:c++;return i}function Xt(t,e,n,o){let r=n.filter(s=>s!==o.end),i=t==="spans"?R(e,n,o):r;return i&&i.map(s=>o.tokens[s]).join(" ")}(globalThis.plm??={}).noise=Object.assign({},P,W,z,V,Y,et,tt,G,q);})();
