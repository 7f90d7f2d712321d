(()=>{var F=Object.defineProperty;var b=(t,n)=>{for(var o in n)F(t,o,{get:n[o],enumerable:!0})};var $={};b($,{listbox:()=>Y});var{visible:N,spelled:K,h:M,set:R,unique:L,tableSwitch:At,copyCode:Et,resetButton:Ct,isOpen:yt,cover:Ot,guess:Rt,onEnter:$t,numberBox:jt,slider:wt,buttons:Pt,toggles:St,
check:Tt,textbox:vt,menu:Nt,model:Kt,models:Lt,short:Ht,fixed:Bt,widget:Dt,fromBase64:It,fromHalf:Ut,within:zt,sliderEnds:Wt,accepted:qt,unpack:Gt,mulberry32:Ft,
uniform:Yt,tokenise:Zt}=globalThis.plm.ui;function Y({label:t,look:n,pick:o}){let r=L("list"),a=M("div",{class:n,id:r,role:"listbox",tabindex:"0","aria-label":t,...{onkeydown:h,onclick:e}}),p=[],d=0,x=0;
function u(s){x=Math.max(0,Math.min(d-1,s)),d>0&&o(x)}function h(s){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1,Home:-d,End:d};Object.hasOwn(i,s.key)&&
(s.preventDefault(),u(x+i[s.key]))}function e(s){let i=p.indexOf(s.target.closest("[role=option]"));i>=0&&u(i)}function l(s,i,f){for(d=s,x=Math.max(0,i);p.length<
d;)p.push(a.appendChild(M("span",{role:"option",id:`${r}-${p.length}`})));p.forEach((m,g)=>{m.hidden=g>=d,m.hidden||R(m,{"aria-label":f(m,g),"aria-selected":g===
i})}),R(a,{"aria-activedescendant":p[i]?.id})}return{node:a,update:l}}var w={};b(w,{LOOK:()=>k,bytes:()=>et,hex:()=>I,nodes:()=>X,said:()=>tt});var j={};b(j,{CHARACTER:()=>E,bytesOf:()=>A,spell:()=>C});var E=[],B=new Map;for(let t=0,n=256;t<256;t++){let o=t>=33&&t<=126||t>=161&&t<=172||t>=174;E[t]=String.
fromCharCode(o?t:n++),B.set(E[t],t)}var A=t=>[...t].map(n=>B.get(n));function C(t){let n=t.flat(),o=t.flatMap((a,p)=>a.map(()=>p)),r=t.map(()=>[]),c=0;for(;c<n.
length;){let a=_(n.slice(c,c+H(n[c]))),p=a===null?1:H(n[c]),d=r[o[c+p-1]];a===null?d.push(n[c]):typeof d.at(-1)=="string"?d.push(d.pop()+a):d.push(a),c+=p}return r}
function H(t){return t<128?1:t<224?2:t<240?3:4}var Z=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function _(t){if(t[0]<128)return String.fromCharCode(t[0]);
try{return Z.decode(Uint8Array.from(t))}catch{return null}}var k={wordpiece:[1,"●"],bpe:[2,"▲"],unigram:[3,"■"]},I=t=>t.toString(16).toUpperCase().padStart(2,"0"),J=t=>M("span",{class:"plm-chip"},t),Q=t=>M("span",
{class:"plm-mark"},t),V=t=>/^\p{M}/u.test(t)?`◌${t}`:t;function U(t,n,o){return o?[["text",n]]:t==="bpe"?C([A(n)])[0].flatMap(r=>typeof r=="number"?[["byte",I(
r)]]:D(r.replaceAll(" ","Ġ"),/^Ġ+/)):D(n,t==="wordpiece"?/^##(?=.)/:/^▁+/)}function D(t,n){let o=t.match(n)?.[0]??"";return[["mark",o],["text",t.slice(o.length)]].
filter(([,r])=>r)}var X=(t,n,o)=>U(t,n,o).flatMap(([r,c])=>r==="text"?N(V(c)):[(r==="mark"?Q:J)(c)]),tt=(t,n,o)=>U(t,n,o).map(([r,c])=>r==="byte"?`⟨${c}⟩`:K(
c)).join("");function et(t,n,o){if(t==="bpe"&&!o)return A(n);let r=t==="wordpiece"?n.replace(/^##(?=.)/,""):n.replaceAll("▁"," "),c=o?n:r;return[...new TextEncoder().
encode(c)]}var P={};b(P,{SPACE:()=>O,byteBPE:()=>ot});var O="\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",y=O,nt=new RegExp(`'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${y}\\p{L}\
\\p{N}]+|[${y}]+(?![^${y}])|[${y}]+`,"gu");function W(t){let n=[],o=new TextEncoder;for(let r of t){let c=r.codePointAt(0),p=c>=55296&&c<=57343?[237,128|c>>6&63,
128|c&63]:o.encode(r);n.push(...p)}return n}function ot({tokens:t,merges:n},o=n.length){let r=new Map(t.map((e,l)=>[e,l])),c=new Map(n.slice(0,o).map((e,l)=>[e,
l]));function a(e){let l=1/0,s=null;for(let i=1;i<e.length;i++){let f=c.get(`${e[i-1]} ${e[i]}`);f>=l||f===void 0||(l=f,s=[e[i-1],e[i]])}return s}function p(e){
let l=e;for(let s=a(l);s;s=a(l))l=z(l,s);return l}function d(e){return p(u(e)).map(l=>r.get(l))}let x=e=>e.match(nt)??[],u=e=>W(e).map(l=>E[l]);function h(e){let l=[
{rank:null,word:u(e)}];for(let s=a(l[0].word);s;s=a(l.at(-1).word))l.push({rank:c.get(s.join(" ")),word:z(l.at(-1).word,s)});return l}return{tokens:t,encode:e=>x(
e).flatMap(d),id:e=>r.get(e),cut(e){let l=st(e),s=0;return x(e).flatMap(i=>p(u(i)).map(f=>{let m=l[s];return s+=f.length,{id:r.get(f),from:m.from,to:l[s-1].to}}))},
steps(e,l=()=>!0){let s=0;return x(e).map(f=>({piece:f,from:s,to:s+=f.length})).filter(l).map(({piece:f,...m})=>({...m,steps:h(f)}))},decode:e=>C(e.map(l=>A(t[l]))).
flat().join("")}}function st(t){let n=[],o=0;for(let r of t){let c={from:o,to:o+r.length};for(let a=W(r).length;a>0;a--)n.push(c);o=c.to}return n}function z(t,[
n,o]){let r=[];for(let c=0;c<t.length;c++){let a=t[c]===n&&t[c+1]===o;r.push(a?n+o:t[c]),a&&c++}return r}var S={};b(S,{unigram:()=>rt});function q(t){let n=[],o=0,r=[...t].map(c=>({text:c===" "?"▁":c,from:o,to:o+=c.length}));r.length>0&&r[0].text!=="▁"&&r.unshift({...r[0],text:"▁"});for(let c of r)
c.text==="▁"||n.length===0?n.push([c]):n.at(-1).push(c);return n}function rt({tokens:t,scores:n,specials:o,unknown:r}){let c=new Map(t.map((u,h)=>[u,h]).slice(
o)),a=new Set;for(let u of c.keys()){let h=[...u];for(let e=1;e<h.length;e++)a.add(h.slice(0,e).join(""))}let p=Math.min(...n)-10;function d(u,h=1){let e=u.map(
()=>[]);e.unshift([{score:0,ends:[]}]);let l=(s,i,f)=>{for(let m of e[s])e[i].push({score:m.score+f,ends:[...m.ends,i]});e[i].sort((m,g)=>g.score-m.score).splice(
h)};for(let s=0;s<u.length;s++){c.has(u[s].text)||l(s,s+1,p);let i="";for(let f=s+1;f<=u.length;f++)if(i+=u[f-1].text,c.has(i))l(s,f,n[c.get(i)]);else if(!a.has(
i))break}return e[u.length]}function x(u,h){let e=[],l=0;for(let s of h){let i=u.slice(l,s).map(g=>g.text).join(""),f={id:c.get(i)??r,from:u[l].from,to:u[s-1].to},
m=e.at(-1);f.id===r&&m?.id===r?m.to=f.to:e.push(f),l=s}return e}return{tokens:t,cut:u=>q(u).flatMap(h=>x(h,d(h)[0].ends)),cuts(u,h,e=()=>!0){return q(u).map(s=>({
word:s,from:s[0].from,to:s.at(-1).to})).filter(e).map(({word:s,...i})=>{let f=d(s,h).map(({score:m,ends:g})=>({score:m,pieces:x(s,g)}));return{...i,cuts:f}})},decode:u=>u.
map((h,e)=>t[h].replaceAll("▁",e===0?"":" ")).join("")}}var v={};b(v,{wordPiece:()=>gt});var T="##",ct=100,lt="\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2b81f}\\u{2b920}-\\u{2ceaf}\\u{2f800}-\\u{2fa1f}",it=new RegExp(`[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\uf\
aff${lt}]`,"u"),ft=/[\t\n\r\p{Z}]/u,at=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/u,ut=/[!-/:-@[-`{-~\p{P}]/u,pt=new RegExp(`[${O}]`,"u"),mt=[[" .","."],[" ?","?"],[" !",
"!"],[" ,",","],[" ' ","'"],[" n't","n't"],[" 'm","'m"],[" do not"," don't"],[" 's","'s"],[" 've","'ve"],[" 're","'re"]];function*dt(t){let n=0;for(let o of t)yield{
text:o,from:n,to:n+o.length},n+=o.length}function G(t){let n=[];for(let o of dt(t))if(ft.test(o.text))n.push({...o,text:" "});else{if(at.test(o.text))continue;it.
test(o.text)?n.push({...o,text:" "},o,{...o,text:" "}):n.push(o)}return n}function ht(t){let n=[];for(let o of t){let r=n.at(-1);r&&/\p{M}/u.test(o.text)?Object.
assign(r,{text:r.text+o.text,to:o.to}):n.push({...o})}return n.flatMap(({text:o,from:r,to:c})=>[...o.normalize("NFD").replace(/\p{Mn}/gu,"").replaceAll("Σ","σ").
toLowerCase()].map(p=>({text:p,from:r,to:c})))}function xt(t){let n=[],o=null;for(let r of t)pt.test(r.text)?o=null:ut.test(r.text)?(n.push([r]),o=null):o?o.push(
r):n.push(o=[r]);return n}function gt({tokens:t,specials:n,unknown:o},r=!0){let c=new Map(t.map((e,l)=>[e,l]).slice(n));function a(e){let l=[];for(let s=0;s<e.length;s=
l.at(-1).end){let i=[],f=e.length;for(;f>s&&(i.push((s?T:"")+e.slice(s,f).map(m=>m.text).join("")),!c.has(i.at(-1)));f--);if(f===s)return{found:l,failed:i};l.push(
{id:c.get(i.at(-1)),tries:i,end:f,from:e[s].from,to:e[f-1].to})}return{found:l,failed:null}}let p=e=>xt(r?ht(G(e)):G(e)),d=e=>e.length>ct,x=e=>({from:e[0].from,
to:e.at(-1).to});function u(e){let{found:l,failed:s}=d(e)?{failed:[]}:a(e);return s?[{id:o,...x(e)}]:l.map(({id:i,from:f,to:m})=>({id:i,from:f,to:m}))}function h(e){
let l=d(e);return{...x(e),long:l,...l?{found:[],failed:[]}:a(e)}}return{tokens:t,cut:e=>p(e).flatMap(u),steps:(e,l=()=>!0)=>p(e).filter(s=>l(x(s))).map(h),decode:e=>e.
map((l,s)=>bt(t[l],s)).join("")}}function bt(t,n){let o=n===0?t:t.startsWith(T)?t.slice(T.length):` ${t}`;return mt.reduce((r,[c,a])=>r.replaceAll(c,a),o)}(globalThis.plm??={}).pieces=Object.assign({},$,w,P,j,S,v);})();
