(()=>{var V=Object.defineProperty;var S=(t,e)=>{for(var n in e)V(t,n,{get:e[n],enumerable:!0})};var O={};S(O,{line:()=>W});var{visible:U,spelled:it,h:y,set:E,unique:$,tableSwitch:lt,copyCode:ut,resetButton:ft,isOpen:pt,cover:mt,guess:ht,onEnter:dt,numberBox:gt,slider:bt,buttons:wt,toggles:xt,
check:kt,textbox:yt,menu:At,model:Mt,models:St,short:Et,fixed:_t,widget:Pt,fromBase64:q,fromHalf:D,within:Tt,sliderEnds:vt,accepted:Bt,unpack:Ot,mulberry32:Ct,uniform:Ht,
tokenise:Lt}=globalThis.plm.ui;function W({label:t,pick:e,drop:n=()=>{},press:r=e}){let o=$("line"),c=y("div",{class:"plm-beads",id:o,...{role:"listbox",tabindex:"0","aria-label":t},...{onkeydown:h,
onclick:b}}),a=[],i=0,p=-1;function h(u){let f={...{ArrowRight:p+1,ArrowDown:p+1,ArrowLeft:p-1,ArrowUp:p-1},Home:0,End:i-1}[u.key];if(u.key==="Escape")n();else if((u.
key===" "||u.key==="Enter")&&p>=0)r(p);else if(f!==void 0)p=Math.max(0,Math.min(i-1,f)),e(p);else return;u.preventDefault(),u.stopPropagation()}function b(u){let m=a.
findIndex(f=>f.node.contains(u.target));m>=0&&r(m)}function g(u){let m={text:y("b"),bar:y("i"),number:y("small")},f=y("span",{class:"plm-bead-track"},m.bar),x=[
m.text,f,m.number];return{...m,track:f,node:y("span",{class:"plm-bead",role:"option",id:`${o}-${u}`},x)}}function w(u,m){for(i=u.length,p=m;a.length<i;)a.push(g(
a.length)),c.append(a.at(-1).node);a.forEach((f,x)=>{if(f.node.hidden=x>=i,f.node.hidden)return;let{text:A,name:P,share:v,number:k,look:T={}}=u[x];f.was!==A&&f.
text.replaceChildren(...U(A)),f.was=A,f.track.hidden=f.number.hidden=k===void 0,E(f.bar,{style:{"--w":`${100*(v??0)}%`}}),E(f.number,{text:k??""}),E(f.node,{...T,
"aria-selected":x===m,"aria-label":P})}),E(c,{"aria-activedescendant":a[m]?.node.id})}return{node:c,update:w}}var z={};S(z,{LOSS:()=>Q,TAGS:()=>j,felt:()=>et,largest:()=>I,rows:()=>tt,translate:()=>Y,unpack:()=>X});var H={};S(H,{beam:()=>C,beamScore:()=>_,greedy:()=>J,logSoftmax:()=>F});function J(t,{start:e,most:n,stop:r}){let o=[e],s=null;for(;o.length<=n&&(o.length===1||
o.at(-1)!==r);)s=t(o.at(-1),s),o.push(s.logits.reduce((l,c,a)=>c>s.logits[l]?a:l,0));return o}var _=(t,e,n)=>t/e**n;function C(t,{start:e,most:n,width:r,penalty:o=1,
stop:s}){let l=[{ids:[e],logProb:0,state:null}],c=[];for(let a=1;a<=n;a++){for(let h of l)h.state=t(h.ids.at(-1),h.state);let i=[];if(K(l,2*r).forEach(({text:h,
id:b,logProb:g},w)=>{let u=[...h.ids,b];b===s||a===n?w<r&&c.push({ids:u,logProb:g,score:_(g,a,o)}):i.length<r&&i.push({ids:u,logProb:g,state:h.state})}),c=c.sort(
(h,b)=>b.score-h.score).slice(0,r),i.length===0)break;let p=_(i[0].logProb,a,o);if(c.length===r&&p<=c.at(-1).score)break;l=i}return c.map(({ids:a,logProb:i})=>({
ids:a,logProb:i}))}function K(t,e){let n=[];for(let r of t)F(r.state.logits).forEach((o,s)=>{let l=r.logProb+o;if(n.length===e&&l<=n[e-1].logProb)return;let c=n.
length;for(;c>0&&n[c-1].logProb<l;)c--;n.splice(c,0,{text:r,id:s,logProb:l}),n.length>e&&n.pop()});return n}function F(t){let e=t.reduce((r,o)=>Math.max(r,o)),n=t.
reduce((r,o)=>r+Math.exp(o-e),0);return Float64Array.from(t,r=>r-e-Math.log(n))}var N={};S(N,{writer:()=>L});function L(t,e,n){let r=t.newCache(e,n);return(o,s)=>{let l=t.copy(s?.cache??r);return{logits:t.forward([o],l),cache:l}}}var j={zh:">>zh",en:">>en"},R=60,Q=.1;function X(t){let{source:e,target:n,texts:r,state:o}=t,[s,l]=[e.length,n.length],c=g=>D(new Uint16Array(q(g).buffer)),[a,i,
p]=["p","weights","cut"].map(g=>c(t[g])),h=e.map((g,w)=>a.map((u,m)=>p[m*s+w])),b=e.map((g,w)=>w===o.cut?t.anew:null);return{source:e,target:n,texts:r,p:a,weights:i,
H:i.length/l/s,S:s,T:l,cut:h,anew:b}}function Y({model:t,words:e},n,r,o){let{start_id:s,positions:l,max_len:c}=t.config,a=e.id(j[r]),i=[...a===void 0?[]:[a],...n.
map(e.id),e.end],p=i.length,h=l==="relative"?R:Math.min(R,c-1),b=t.encode(i),g={start:s,most:h,width:o,stop:e.end},w=d=>C(L(t,b,{room:h,visible:d}),g),u=d=>e.tokens[d],
m=w(),f=m[0].ids.slice(0,-1),x=m[0].ids.slice(1),A=t.newCache(b,{room:f.length}),P=[],v=Z(t.forward(f,A,!0,P),x),k={source:i.map(u),target:x.map(u),texts:m.map(
d=>{let M=d.ids.slice(1).map(u);return{tokens:M,logProb:d.logProb,score:_(d.logProb,M.length,1)}}),p:v,weights:P.at(-1),H:t.config.n_heads,S:p,T:x.length,cut:i.
map(()=>null),anew:i.map(()=>null)},T=d=>i.map((M,B)=>+(B!==d));return k.silence=(d,M)=>{let B={...A,length:0,visible:T(d)};k.cut[d]??=Z(t.forward(f,B,!0),x),M&&
(k.anew[d]??=w(T(d))[0].ids.slice(1).map(u))},k}function Z(t,e){let n=t.length/e.length;return Float32Array.from(e,(r,o)=>{let s=t.subarray(o*n,(o+1)*n),l=s.reduce(
(c,a)=>Math.max(c,a));return Math.exp(s[r]-l)/s.reduce((c,a)=>c+Math.exp(a-l),0)})}function tt({weights:t,H:e,T:n,S:r},o){let s=o>0?[Math.min(o,e)-1]:Array.from(
{length:e},(c,a)=>a),l=(c,a)=>s.reduce((i,p)=>i+t[(p*n+c)*r+a],0)/s.length;return Array.from({length:n},(c,a)=>Array.from({length:r},(i,p)=>l(a,p)))}var I=t=>t.
reduce((e,n,r)=>n>t[e]?r:e,0);function et({cut:t},e){return t.every(Boolean)?I(t.map(n=>-n[e])):null}var G={};S(G,{segment:()=>st});var nt=/[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/,ot=/[A-Za-z-]+|[\u3400-\u9fff]+|./gsu,rt=/[\u3400-\u9fff]/;function st(t,e){return t.split(nt).filter(Boolean).map(o=>o.replace(/[A-Z]/g,s=>s.toLowerCase())).flatMap(o=>e(o)?[o]:o.match(ot).flatMap(s=>rt.test(s[0])?at(s,
e):[s]))}function at(t,e){let n=[],r="";for(let o=0;o<t.length;){let s=Math.min(8,t.length-o);for(;s>0&&!e(t.slice(o,o+s));)s--;s>0&&r&&n.push(r),s>0&&n.push(t.
slice(o,o+s)),r=s>0?"":r+t[o],o+=s||1}return r?[...n,r]:n}(globalThis.plm??={}).search=Object.assign({},O,z,N,H,G);})();
