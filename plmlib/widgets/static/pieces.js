(()=>{var Y=Object.defineProperty;var b=(t,n)=>{for(var o in n)Y(t,o,{get:n[o],enumerable:!0})};var w={};b(w,{listbox:()=>Z});var{visible:K,spelled:L,h:A,set:R,unique:H,tableSwitch:yt,copyCode:Ot,resetButton:Rt,isOpen:wt,cover:$t,guess:jt,onEnter:Pt,numberBox:St,slider:Tt,buttons:vt,toggles:Nt,
check:Kt,textbox:Lt,short:Ht,fixed:Ut,widget:Bt,within:Dt,sliderEnds:It,accepted:zt,tokenise:Wt}=globalThis.plm.ui;function Z({label:t,look:n,pick:o}){let r=H("list"),f=A("div",{class:n,id:r,role:"listbox",tabindex:"0","aria-label":t,...{onkeydown:h,onclick:e}}),u=[],m=0,x=0;
function p(s){x=Math.max(0,Math.min(m-1,s)),m>0&&o(x)}function h(s){let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1,Home:-m,End:m};Object.hasOwn(l,s.key)&&
(s.preventDefault(),p(x+l[s.key]))}function e(s){let l=u.indexOf(s.target.closest("[role=option]"));l>=0&&p(l)}function i(s,l,a){for(m=s,x=Math.max(0,l);u.length<
m;)u.push(f.appendChild(A("span",{role:"option",id:`${r}-${u.length}`})));u.forEach((d,g)=>{d.hidden=g>=m,d.hidden||R(d,{"aria-label":a(d,g),"aria-selected":g===
l})}),R(f,{"aria-activedescendant":u[l]?.id})}return{node:f,update:i}}var j={};b(j,{LOOK:()=>Q,bytes:()=>nt,hex:()=>I,nodes:()=>tt,said:()=>et});var $={};b($,{CHARACTER:()=>E,bytesOf:()=>M,spell:()=>C});var E=[],B=new Map;for(let t=0,n=256;t<256;t++){let o=t>=33&&t<=126||t>=161&&t<=172||t>=174;E[t]=String.
fromCharCode(o?t:n++),B.set(E[t],t)}var M=t=>[...t].map(n=>B.get(n));function C(t){let n=t.flat(),o=t.flatMap((f,u)=>f.map(()=>u)),r=t.map(()=>[]),c=0;for(;c<n.
length;){let f=J(n.slice(c,c+U(n[c]))),u=f===null?1:U(n[c]),m=r[o[c+u-1]];f===null?m.push(n[c]):typeof m.at(-1)=="string"?m.push(m.pop()+f):m.push(f),c+=u}return r}
function U(t){return t<128?1:t<224?2:t<240?3:4}var _=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function J(t){if(t[0]<128)return String.fromCharCode(t[0]);
try{return _.decode(Uint8Array.from(t))}catch{return null}}var Q={wordpiece:[1,"●"],bpe:[2,"▲"],unigram:[3,"■"]},I=t=>t.toString(16).toUpperCase().padStart(2,"0"),V=t=>A("span",{class:"plm-chip"},t),X=t=>A("span",
{class:"plm-mark"},t),k=t=>/^\p{M}/u.test(t)?`◌${t}`:t;function z(t,n,o){return o?[["text",n]]:t==="bpe"?C([M(n)])[0].flatMap(r=>typeof r=="number"?[["byte",I(
r)]]:D(r.replaceAll(" ","Ġ"),/^Ġ+/)):D(n,t==="wordpiece"?/^##(?=.)/:/^▁+/)}function D(t,n){let o=t.match(n)?.[0]??"";return[["mark",o],["text",t.slice(o.length)]].
filter(([,r])=>r)}var tt=(t,n,o)=>z(t,n,o).flatMap(([r,c])=>r==="text"?K(k(c)):[(r==="mark"?X:V)(c)]),et=(t,n,o)=>z(t,n,o).map(([r,c])=>r==="byte"?`⟨${c}⟩`:
L(c)).join("");function nt(t,n,o){if(t==="bpe"&&!o)return M(n);let r=t==="wordpiece"?n.replace(/^##(?=.)/,""):n.replaceAll("▁"," "),c=o?n:r;return[...new TextEncoder().
encode(c)]}var P={};b(P,{SPACE:()=>O,byteBPE:()=>rt});var O="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",y=O,ot=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${y}\\p{L}\
\\p{N}]+|[${y}]+(?![^${y}])|[${y}]+`,"gu");function q(t){let n=[],o=new TextEncoder;for(let r of t){let c=r.codePointAt(0),u=c>=55296&&c<=57343?[237,128|c>>6&63,
128|c&63]:o.encode(r);n.push(...u)}return n}function rt({tokens:t,merges:n},o=n.length){let r=new Map(t.map((e,i)=>[e,i])),c=new Map(n.slice(0,o).map((e,i)=>[e,
i]));function f(e){let i=1/0,s=null;for(let l=1;l<e.length;l++){let a=c.get(`${e[l-1]} ${e[l]}`);a>=i||a===void 0||(i=a,s=[e[l-1],e[l]])}return s}function u(e){
let i=e;for(let s=f(i);s;s=f(i))i=W(i,s);return i}function m(e){return u(p(e)).map(i=>r.get(i))}let x=e=>e.match(ot)??[],p=e=>q(e).map(i=>E[i]);function h(e){let i=[
{rank:null,word:p(e)}];for(let s=f(i[0].word);s;s=f(i.at(-1).word))i.push({rank:c.get(s.join(" ")),word:W(i.at(-1).word,s)});return i}return{tokens:t,encode:e=>x(
e).flatMap(m),id:e=>r.get(e),cut(e){let i=st(e),s=0;return x(e).flatMap(l=>u(p(l)).map(a=>{let d=i[s];return s+=a.length,{id:r.get(a),from:d.from,to:i[s-1].to}}))},
steps(e,i=()=>!0){let s=0;return x(e).map(a=>({piece:a,from:s,to:s+=a.length})).filter(i).map(({piece:a,...d})=>({...d,steps:h(a)}))},decode:e=>C(e.map(i=>M(t[i]))).
flat().join("")}}function st(t){let n=[],o=0;for(let r of t){let c={from:o,to:o+r.length};for(let f=q(r).length;f>0;f--)n.push(c);o=c.to}return n}function W(t,[
n,o]){let r=[];for(let c=0;c<t.length;c++){let f=t[c]===n&&t[c+1]===o;r.push(f?n+o:t[c]),f&&c++}return r}var S={};b(S,{fromBase64:()=>ct,fromHalf:()=>it});function ct(t){let n=atob(t),o=new Uint8Array(n.length);for(let r=0;r<n.length;r++)o[r]=n.charCodeAt(r);return o}
function it(t){let n=new Float32Array(t.length),o=new Uint32Array(n.buffer);for(let r=0;r<t.length;r++){let c=(t[r]&32768)<<16,f=t[r]>>10&31,u=t[r]&1023;if(f===
0)n[r]=(c?-1:1)*u*2**-24;else{let m=f===31?255:f+112;o[r]=c|m<<23|u<<13}}return n}var T={};b(T,{unigram:()=>lt});function F(t){let n=[],o=0,r=[...t].map(c=>({text:c===" "?"▁":c,from:o,to:o+=c.length}));r.length>0&&r[0].text!=="▁"&&r.unshift({...r[0],text:"▁"});for(let c of r)
c.text==="▁"||n.length===0?n.push([c]):n.at(-1).push(c);return n}function lt({tokens:t,scores:n,specials:o,unknown:r}){let c=new Map(t.map((p,h)=>[p,h]).slice(
o)),f=new Set;for(let p of c.keys()){let h=[...p];for(let e=1;e<h.length;e++)f.add(h.slice(0,e).join(""))}let u=Math.min(...n)-10;function m(p,h=1){let e=p.map(
()=>[]);e.unshift([{score:0,ends:[]}]);let i=(s,l,a)=>{for(let d of e[s])e[l].push({score:d.score+a,ends:[...d.ends,l]});e[l].sort((d,g)=>g.score-d.score).splice(
h)};for(let s=0;s<p.length;s++){c.has(p[s].text)||i(s,s+1,u);let l="";for(let a=s+1;a<=p.length;a++)if(l+=p[a-1].text,c.has(l))i(s,a,n[c.get(l)]);else if(!f.has(
l))break}return e[p.length]}function x(p,h){let e=[],i=0;for(let s of h){let l=p.slice(i,s).map(g=>g.text).join(""),a={id:c.get(l)??r,from:p[i].from,to:p[s-1].to},
d=e.at(-1);a.id===r&&d?.id===r?d.to=a.to:e.push(a),i=s}return e}return{tokens:t,cut:p=>F(p).flatMap(h=>x(h,m(h)[0].ends)),cuts(p,h,e=()=>!0){return F(p).map(s=>({
word:s,from:s[0].from,to:s.at(-1).to})).filter(e).map(({word:s,...l})=>{let a=m(s,h).map(({score:d,ends:g})=>({score:d,pieces:x(s,g)}));return{...l,cuts:a}})},decode:p=>p.
map((h,e)=>t[h].replaceAll("▁",e===0?"":" ")).join("")}}var N={};b(N,{wordPiece:()=>Mt});var v="##",ft=100,at="\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2b81f}\\u{2b920}-\\u{2ceaf}\\u{2f800}-\\u{2fa1f}",pt=new RegExp(`[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\uf\
aff${at}]`,"u"),ut=/[\t\n\r\p{Z}]/u,mt=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/u,dt=/[!-/:-@[-`{-~\p{P}]/u,ht=new RegExp(`[${O}]`,"u"),xt=[[" .","."],[" ?","?"],[" !",
"!"],[" ,",","],[" ' ","'"],[" n't","n't"],[" 'm","'m"],[" do not"," don't"],[" 's","'s"],[" 've","'ve"],[" 're","'re"]];function*gt(t){let n=0;for(let o of t)yield{
text:o,from:n,to:n+o.length},n+=o.length}function G(t){let n=[];for(let o of gt(t))if(ut.test(o.text))n.push({...o,text:" "});else{if(mt.test(o.text))continue;pt.
test(o.text)?n.push({...o,text:" "},o,{...o,text:" "}):n.push(o)}return n}function bt(t){let n=[];for(let o of t){let r=n.at(-1);r&&/\p{M}/u.test(o.text)?Object.
assign(r,{text:r.text+o.text,to:o.to}):n.push({...o})}return n.flatMap(({text:o,from:r,to:c})=>[...o.normalize("NFD").replace(/\p{Mn}/gu,"").replaceAll("Σ","σ").
toLowerCase()].map(u=>({text:u,from:r,to:c})))}function At(t){let n=[],o=null;for(let r of t)ht.test(r.text)?o=null:dt.test(r.text)?(n.push([r]),o=null):o?o.push(
r):n.push(o=[r]);return n}function Mt({tokens:t,specials:n,unknown:o},r=!0){let c=new Map(t.map((e,i)=>[e,i]).slice(n));function f(e){let i=[];for(let s=0;s<e.length;s=
i.at(-1).end){let l=[],a=e.length;for(;a>s&&(l.push((s?v:"")+e.slice(s,a).map(d=>d.text).join("")),!c.has(l.at(-1)));a--);if(a===s)return{found:i,failed:l};i.push(
{id:c.get(l.at(-1)),tries:l,end:a,from:e[s].from,to:e[a-1].to})}return{found:i,failed:null}}let u=e=>At(r?bt(G(e)):G(e)),m=e=>e.length>ft,x=e=>({from:e[0].from,
to:e.at(-1).to});function p(e){let{found:i,failed:s}=m(e)?{failed:[]}:f(e);return s?[{id:o,...x(e)}]:i.map(({id:l,from:a,to:d})=>({id:l,from:a,to:d}))}function h(e){
let i=m(e);return{...x(e),long:i,...i?{found:[],failed:[]}:f(e)}}return{tokens:t,cut:e=>u(e).flatMap(p),steps:(e,i=()=>!0)=>u(e).filter(s=>i(x(s))).map(h),decode:e=>e.
map((i,s)=>Et(t[i],s)).join("")}}function Et(t,n){let o=n===0?t:t.startsWith(v)?t.slice(v.length):` ${t}`;return xt.reduce((r,[c,f])=>r.replaceAll(c,f),o)}(globalThis.plm??={}).pieces=Object.assign({},w,j,P,S,$,T,N);})();
