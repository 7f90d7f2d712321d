(()=>{var V=Object.defineProperty;var _=(t,e)=>{for(var n in e)V(t,n,{get:e[n],enumerable:!0})};var O={};_(O,{line:()=>W});var{visible:U,spelled:it,h:y,set:P,unique:$,tableSwitch:lt,copyCode:ut,resetButton:ft,isOpen:pt,cover:mt,guess:ht,onEnter:dt,numberBox:gt,slider:bt,buttons:wt,toggles:xt,
check:kt,textbox:yt,menu:At,models:Mt,short:St,fixed:Et,widget:_t,fromBase64:q,fromHalf:D,within:Pt,sliderEnds:Tt,accepted:vt,mulberry32:Bt,uniform:Ot,tokenise:Ct}=globalThis.
plm.ui;function W({label:t,lang:e,pick:n,drop:s=()=>{},press:o=n}){let r=$("line"),a=y("div",{class:"plm-beads",id:r,...{role:"listbox",tabindex:"0","aria-label":t,lang:e},
...{onkeydown:b,onclick:g}}),c=[],d=0,u=-1;function b(p){let f={...{ArrowRight:u+1,ArrowDown:u+1,ArrowLeft:u-1,ArrowUp:u-1},Home:0,End:d-1}[p.key];if(p.key==="E\
scape")s();else if((p.key===" "||p.key==="Enter")&&u>=0)o(u);else if(f!==void 0)u=Math.max(0,Math.min(d-1,f)),n(u);else return;p.preventDefault(),p.stopPropagation()}
function g(p){let m=c.findIndex(f=>f.node.contains(p.target));m>=0&&o(m)}function w(p){let m={text:y("b"),bar:y("i"),number:y("small")},f=y("span",{class:"plm-b\
ead-track"},m.bar),k=[m.text,f,m.number];return{...m,track:f,node:y("span",{class:"plm-bead",role:"option",id:`${r}-${p}`},k)}}function x(p,m){for(d=p.length,u=
m;c.length<d;)c.push(w(c.length)),a.append(c.at(-1).node);c.forEach((f,k)=>{if(f.node.hidden=k>=d,f.node.hidden)return;let{text:A,name:v,share:M,number:S,look:h={}}=p[k];
f.was!==A&&f.text.replaceChildren(...U(A)),f.was=A,f.track.hidden=f.number.hidden=S===void 0,P(f.bar,{style:{"--w":`${100*(M??0)}%`}}),P(f.number,{text:S??""}),
P(f.node,{...h,"aria-selected":k===m,"aria-label":v})}),P(a,{"aria-activedescendant":c[m]?.node.id})}return{node:a,update:x}}var z={};_(z,{LOSS:()=>Q,TAGS:()=>j,felt:()=>et,largest:()=>I,rows:()=>tt,translate:()=>Y,unpack:()=>X});var H={};_(H,{beam:()=>C,beamScore:()=>T,greedy:()=>J,logSoftmax:()=>F});function J(t,{start:e,most:n,stop:s}){let o=[e],r=null;for(;o.length<=n&&(o.length===1||
o.at(-1)!==s);)r=t(o.at(-1),r),o.push(r.logits.reduce((l,i,a)=>i>r.logits[l]?a:l,0));return o}var T=(t,e,n)=>t/e**n;function C(t,{start:e,most:n,width:s,penalty:o=1,
stop:r}){let l=[{ids:[e],logProb:0,state:null}],i=[];for(let a=1;a<=n;a++){for(let u of l)u.state=t(u.ids.at(-1),u.state);let c=[];if(K(l,2*s).forEach(({text:u,
id:b,logProb:g},w)=>{let x=[...u.ids,b];b===r||a===n?w<s&&i.push({ids:x,logProb:g,score:T(g,a,o)}):c.length<s&&c.push({ids:x,logProb:g,state:u.state})}),i=i.sort(
(u,b)=>b.score-u.score).slice(0,s),c.length===0)break;let d=T(c[0].logProb,a,o);if(i.length===s&&d<=i.at(-1).score)break;l=c}return i.map(({ids:a,logProb:c})=>({
ids:a,logProb:c}))}function K(t,e){let n=[];for(let s of t)F(s.state.logits).forEach((o,r)=>{let l=s.logProb+o;if(n.length===e&&l<=n[e-1].logProb)return;let i=n.
length;for(;i>0&&n[i-1].logProb<l;)i--;n.splice(i,0,{text:s,id:r,logProb:l}),n.length>e&&n.pop()});return n}function F(t){let e=t.reduce((s,o)=>Math.max(s,o)),n=t.
reduce((s,o)=>s+Math.exp(o-e),0);return Float64Array.from(t,s=>s-e-Math.log(n))}var N={};_(N,{writer:()=>L});function L(t,e,n){let s=t.newCache(e,n);return(o,r)=>{let l=t.copy(r?.cache??s);return{logits:t.forward([o],l),cache:l}}}var j={zh:">>zh",en:">>en"},R=60,Q=.1;function X(t){let{source:e,target:n,texts:s,state:o}=t,[r,l]=[e.length,n.length],i=g=>D(new Uint16Array(q(g).buffer)),[a,c,
d]=["p","weights","cut"].map(g=>i(t[g])),u=e.map((g,w)=>a.map((x,p)=>d[p*r+w])),b=e.map((g,w)=>w===o.cut?t.anew:null);return{source:e,target:n,texts:s,p:a,weights:c,
H:c.length/l/r,S:r,T:l,cut:u,anew:b}}function Y({model:t,words:e},n,s,o){let{start_id:r,positions:l,max_len:i}=t.config,a=e.id(j[s]),c=[...a===void 0?[]:[a],...n.
map(e.id),e.end],d=c.length,u=l==="relative"?R:Math.min(R,i-1),b=t.encode(c),g={start:r,most:u,width:o,stop:e.end},w=h=>C(L(t,b,{room:u,visible:h}),g),x=h=>e.tokens[h],
p=w(),m=p[0].ids.slice(0,-1),f=p[0].ids.slice(1),k=t.newCache(b,{room:m.length}),A=[],v=Z(t.forward(m,k,!0,A),f),M={source:c.map(x),target:f.map(x),texts:p.map(
h=>{let E=h.ids.slice(1).map(x);return{tokens:E,logProb:h.logProb,score:T(h.logProb,E.length,1)}}),p:v,weights:A.at(-1),H:t.config.n_heads,S:d,T:f.length,cut:c.
map(()=>null),anew:c.map(()=>null)},S=h=>c.map((E,B)=>+(B!==h));return M.silence=(h,E)=>{let B={...k,length:0,visible:S(h)};M.cut[h]??=Z(t.forward(m,B,!0),f),E&&
(M.anew[h]??=w(S(h))[0].ids.slice(1).map(x))},M}function Z(t,e){let n=t.length/e.length;return Float32Array.from(e,(s,o)=>{let r=t.subarray(o*n,(o+1)*n),l=r.reduce(
(i,a)=>Math.max(i,a));return Math.exp(r[s]-l)/r.reduce((i,a)=>i+Math.exp(a-l),0)})}function tt({weights:t,H:e,T:n,S:s},o){let r=o>0?[Math.min(o,e)-1]:Array.from(
{length:e},(i,a)=>a),l=(i,a)=>r.reduce((c,d)=>c+t[(d*n+i)*s+a],0)/r.length;return Array.from({length:n},(i,a)=>Array.from({length:s},(c,d)=>l(a,d)))}var I=t=>t.
reduce((e,n,s)=>n>t[e]?s:e,0);function et({cut:t},e){return t.every(Boolean)?I(t.map(n=>-n[e])):null}var G={};_(G,{segment:()=>st});var nt=/[ \t\r\n\f\v\u00a0\u2000-\u200a\u3000]+/,ot=/[A-Za-z-]+|[\u3400-\u9fff]+|./gsu,rt=/[\u3400-\u9fff]/;function st(t,e){return t.split(nt).filter(Boolean).map(o=>o.replace(/[A-Z]/g,r=>r.toLowerCase())).flatMap(o=>e(o)?[o]:o.match(ot).flatMap(r=>rt.test(r[0])?at(r,
e):[r]))}function at(t,e){let n=[],s="";for(let o=0;o<t.length;){let r=Math.min(8,t.length-o);for(;r>0&&!e(t.slice(o,o+r));)r--;r>0&&s&&n.push(s),r>0&&n.push(t.
slice(o,o+r)),s=r>0?"":s+t[o],o+=r||1}return s?[...n,s]:n}(globalThis.plm??={}).search=Object.assign({},O,z,N,H,G);})();
