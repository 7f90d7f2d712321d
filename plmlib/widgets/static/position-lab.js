(()=>{var{chart:D,ticks:jt,scatter:Ct}=globalThis.plm.chart;function G(t){let e=new Uint32Array(624);e[0]=t;for(let o=1;o<624;o++){let a=e[o-1]^e[o-1]>>>30;e[o]=Math.imul(1812433253,a)+o}let s=624;function r(){for(let o=0;o<
624;o++){let a=e[o]&2147483648|e[(o+1)%624]&2147483647;e[o]=e[(o+397)%624]^a>>>1^(a&1?2567483615:0)}s=0}return()=>{s===624&&r();let o=e[s++];return o^=o>>>11,o^=
o<<7&2636928640,o^=o<<15&4022730752,(o^o>>>18)>>>0}}var ht=1e4;function J(t){let n=new Map;return e=>(n.has(e)||n.set(e,t(e)),n.get(e))}var ut=J(t=>Array.from({length:t},(n,e)=>ht**(-e/t))),W=(t,n)=>ut(n).map(e=>t*
e),U=(t,n)=>W(t,n).flatMap(e=>[Math.sin(e),Math.cos(e)]),v=Math.fround;function A(t,n,e=32,s=128){let r=n?e/2:e,o=n?Math.abs(t):Math.max(0,-t),a=n&&t>0?r:0,i=r/
2;if(o<i)return a+o;let l=v(v(Math.log(v(o/i)))/v(Math.log(s/i)));return a+Math.min(r-1,i+Math.trunc(v(l*(r-i))))}function z(t,n=32,e=128){let s=A(-2*e,t,n,e),r=2*
e;for(;A(1-r,t,n,e)===s;)r-=1;return r}var E=(t,n,e)=>e==="half"?[t,t+n]:[2*t,2*t+1];function N(t,n,e){let s=new Array(t.length);return W(n,t.length/2).forEach(
(r,o)=>{let[a,i]=E(o,t.length/2,e),[l,f]=[Math.cos(r),Math.sin(r)];s[a]=t[a]*l-t[i]*f,s[i]=t[i]*l+t[a]*f}),s}function K(t,n){let e=new Array(t.length);for(let s=0;s<
t.length/2;s++){let r=E(s,t.length/2,n);E(s,t.length/2,n==="half"?"neighbours":"half").forEach((o,a)=>{e[o]=t[r[a]]})}return e}var x=(t,n)=>{let e=0;for(let s=0;s<
t.length;s++)e+=t[s]*n[s];return e},gt=(t,n)=>x(t,n)/Math.sqrt(x(t,t)*x(n,n)),I=J(t=>{let n=G(0),e=()=>2*(n()&16777215)/2**24-1;return[0,1].map(()=>Array.from({
length:2*t},e))}),bt=["sinusoid","learned","t5","rotary"],yt={sinusoid:(t,n,{pairs:e})=>x(U(t,e),U(n,e))/e,learned(t,n,{table:e}){return t<e.length&&n<e.length?
gt(e[t],e[n]):null},t5:(t,n,{side:e})=>A(n-t,e==="encoder"),rotary(t,n,{pairs:e,pairing:s}){let[r,o]=I(e);return x(N(r,t,s),N(o,n,s))}},H=(t,n,e,s)=>yt[t](n,e,s),
wt=1e-4;function L(t){let{m:n,n:e,shift:s}=t;return bt.map(r=>{let o=H(r,n,e,t),a=H(r,n+s,e+s,t),i=o!==null&&a!==null&&Math.abs(a-o)<=wt;return{scheme:r,before:o,
after:a,stays:i}})}var{visible:Dt,spelled:Gt,h:p,set:b,unique:Ut,tableSwitch:Q,copyCode:V,resetButton:Jt,isOpen:X,cover:B,guess:Y,onEnter:Wt,numberBox:zt,slider:S,buttons:O,toggles:Kt,
check:Lt,textbox:Qt,menu:Vt,models:Xt,short:Yt,fixed:j,widget:Z,fromBase64:tt,fromHalf:et,within:nt,sliderEnds:Zt,accepted:te,mulberry32:ee,uniform:ne,tokenise:oe}=globalThis.
plm.ui;var xt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,_t=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,ot=t=>JSON.
stringify(t).replace(xt,_t);function st({m:t,n,shift:e,pairs:s,side:r,pairing:o},a){let i=2*s,l=r==="encoder"?"True":"False";return["import torch","import torch.nn.functional as F","from p\
lmlib.course import load","from plmlib.layers.positions import relative_buckets, rotary_angles, rotate, sinusoids","",`model, _, _ = load(${ot(a)})`,"rows = mod\
el.embed.positions.weight.detach()[model.config.position_offset :]",`qk = 2 * torch.rand(2, ${i}, generator=torch.Generator().manual_seed(0)) - 1`,...o==="neigh\
bours"?["qk = qk.unflatten(-1, (-1, 2)).mT.flatten(-2)  # rotate() turns pairs that are half a vector apart"]:[],"","","def numbers(m, n):","    places = torch.\
tensor([m, n])",`    a, b = sinusoids(places, ${i})`,`    angles = rotary_angles(places, ${i})`,"    q, k = rotate(qk, angles.cos(), angles.sin())","    known =\
 max(m, n) < len(rows)","    return {",`        "sinusoid": (a @ b).item() / ${s},`,'        "learned": F.cosine_similarity(rows[m], rows[n], dim=0).item() if k\
nown else None,',`        "t5": relative_buckets(torch.tensor(n - m), both_sides=${l}).item(),`,'        "rotary": (q @ k).item(),',"    }","","",`results = [nu\
mbers(${t}, ${n}), numbers(${t+e}, ${n+e})]`,'print(*results, sep="\\n")',""].join(`
`)}var C={scheme:{kind:"choice",options:["sinusoid","learned","t5","rotary"]},m:{kind:"whole",low:0,high:255},n:{kind:"whole",low:0,high:255},shift:{kind:"whole",low:0,
high:256},pairs:{kind:"whole",low:1,high:32},side:{kind:"choice",options:["encoder","decoder"]},pairing:{kind:"choice",options:["half","neighbours"]},question:{
kind:"choice",options:["stays","last","none"]},table:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["scheme","m","n","shift","pairs","side","\
pairing"]}};function rt(t){let n=p("div",{class:"plm-entries",role:"img"}),e=p("p",{class:"plm-note-line"}),s=p("div",{},p("p",{class:"plm-heading plm-next"},t("entries")),
n,e);function r({pairs:o,pairing:a},i){let l=new Array(2*o),f=Array.from({length:o},(d,h)=>E(h,o,a));f.forEach((d,h)=>d.forEach(y=>l[y]=h));let u=d=>p("span",{class:`\
plm-cat-${1+d%8}`},String(d));n.replaceChildren(...l.map(u));let m=f.slice(0,3).map(([d,h])=>`${d}+${h}`).join(", ");b(n,{"aria-label":t("entries_named",{names:m,
pairs:o})}),b(e,{text:t(`note_${a}`,{same:i})})}return{node:s,update:r}}var kt=["scheme","m","n","shift","pairs","side","pairing"],Mt=132;function at({rows:t,count:n,trained:e}){let s=et(new Uint16Array(tt(t).buffer)),r=s.length/n;return{
table:Array.from({length:n},(a,i)=>[...s.subarray(i*r,(i+1)*r)]),trained:e}}function P(t,{table:n,trained:e}){let s={...Object.fromEntries(kt.map(l=>[l,t(l)])),
table:n,trained:e},{m:r,n:o,shift:a,side:i}=s;return{state:s,distance:o-r,pairs:L(s),bucket:A(o-r,i==="encoder"),last:z(i==="encoder"),reach:Math.max(Mt,Math.abs(
o-r)+8),after:[r+a,o+a]}}function R(t,{state:n,reach:e}){let s=[],r=n.scheme==="t5"?e:Math.min(e,t);for(let o=-r;o<=e;o++){let a=H(n.scheme,t,t+o,n);a!==null&&s.
push([o,a])}return s}var lt=290,[it,ct]=[1,2];function w(t,n,e){return e===null?t("no_row"):n==="t5"?String(e):j(e,3)}var qt=t=>t.flatMap(([n,e])=>[[n-.5,e],[n+.5,e]]);function vt(t,n){
if(t==="t5")return[0,32];if(t!=="rotary")return[-1,1.05];let e=Math.max(.001,...n.map(([,s])=>Math.abs(s)));return[-1.15*e,1.15*e]}function ft(t,n,e,s){let{state:r,
reach:o,distance:a}=n,{scheme:i,m:l,trained:f,table:u}=r,m=i==="t5"?qt:g=>g,d=R(l,n),h=e&&i!=="t5"?R(n.after[0],n):[],y=[{cat:it,points:m(d)},{cat:ct,dash:"7 9",
points:m(h)}].filter(({points:g})=>g.length>0),{before:c,after:_,stays:k}=n.pairs.find(g=>g.scheme===i),M=a>.6*o,T=(g,mt,pt)=>({x:a,y:g,cat:mt,text:w(t,i,g),dx:M?
-9:9,dy:pt?-9:19}),q=[],$=e&&!k&&_!==null;c!==null&&q.push(T(c,it,!$||c>_)),$&&q.push(T(_,ct,c===null||_>c));let F=f-l;return{x:[Math.min(a,...[...d,...h].map(([
g])=>g))-1,o],y:vt(i,[...d,...h]),finding:s,xlabel:t("distance"),ylabel:t(`number_${i}`),lines:y,marks:q,rule:i==="learned"&&f<u.length&&Math.abs(F)<o?F-.5:void 0,
ticks:i==="t5"?{y:[0,8,16,24,31]}:void 0}}var dt=Z({name:"position-lab",limits:C,build:At});function At(t){let{t:n,get:e}=t,s=at(e("recorded")),r=P(e,s);t.beforeDraw(()=>{r=P(e,s)}),t.head.append(Ft(t,()=>r)),
t.controls.append(...St(t));function o(c){t.wants("n")&&t.set({n:nt(C.n,e("m")+Math.round(c))})}let a=D({height:lt,onpoint:o}),i=p("p",{class:"plm-heading plm-n\
ext"}),l=p("p",{class:"plm-note-line"}),f=rt(n),u=r.pairs.map(({scheme:c})=>Nt(n,c)),m=p("div",{class:"plm-schemes"},u.map(({node:c})=>c)),d=c=>e("question")===
c,h={stays:()=>d("stays"),last:()=>d("last")&&e("scheme")==="t5"},y=c=>h[c]()&&!X(t);return t.stage.append(p("p",{class:"plm-heading"},n("stays_heading"),p("sma\
ll",{},n("stays_note"))),B(t,[m],h.stays),m,i,B(t,[a.node],h.last),a.node,l,f.node),Q(t,()=>Ot(n,r,y("stays"))),V(t,()=>st(r.state,e("table"))),()=>{let{state:c,
after:_}=r,k=!y("stays"),M=Ht(n,r);u.forEach(({update:F},g)=>F(r.pairs[g],c));let T=k?"curves":"curve",q=c.scheme==="t5"?"curve_t5":T;b(i,{text:n(q,{m:c.m,after:_[0]})});
let $=k&&!y("last");a.update(ft(n,r,k,$?M:n(`number_${c.scheme}`))),b(l,{text:n(`note_${c.scheme}`,{trained:c.trained,end:c.table.length-1})}),f.node.hidden=c.scheme!==
"rotary",c.scheme==="rotary"&&f.update(c,j(Et(c),3)),b(t.finding,{text:M,"data-covered":!$}),t.say($?M:`${c.m}, ${c.n}`)}}function Et({m:t,n,pairs:e,pairing:s}){
let r=s==="half"?"neighbours":"half",[o,a]=I(e).map(i=>K(i,s));return x(N(o,t,r),N(a,n,r))}function Nt(t,n){let e=p("b"),s=p("small"),r=p("div",{class:"plm-stat"},
p("span",{},t(n)),e,s);function o({before:a,after:i,stays:l},f){b(e,{text:`${w(t,n,a)} → ${w(t,n,i)}`}),b(s,{text:t(l?"stays":"changes")}),b(r,{"data-stays":String(
l),"data-open":f.scheme===n})}return{node:r,update:o}}function St(t){let{t:n,get:e}=t,s=o=>C[o].options.map(a=>[a,n(a)]),r=()=>["sinusoid","rotary"].includes(e(
"scheme"));return[O(t,"scheme",{options:s("scheme"),wide:!0}),S(t,"m"),S(t,"n"),S(t,"shift"),S(t,"pairs",{when:r}),O(t,"side",{options:s("side"),when:()=>e("sch\
eme")==="t5"}),O(t,"pairing",{options:s("pairing"),when:()=>e("scheme")==="rotary"})].filter(Boolean)}var Tt=2;function Ft(t,n){let{t:e}=t;return Y(t,{step:1,question(){
let{m:s,n:r,shift:o,side:a}=n().state;return e(`question_${t.get("question")}`,{m:s,n:r,shift:o,side:e(`of_${a}`)})},unit:()=>e(`unit_${t.get("question")}`),right(s){
let{pairs:r,last:o}=n(),a=r.filter(({stays:m})=>m),i=t.get("question"),l=i==="stays"?a.length:o,f=s!==""&&Math.abs(s-l)<=(i==="stays"?0:Tt),u=a.map(({scheme:m})=>e(
m)).join(", ")||"–";return[f,e(`${f?"right":"wrong"}_${i}`,{answer:l,names:u})]}})}function Ht(t,{state:n,pairs:e,distance:s,bucket:r,last:o}){let{scheme:a,side:i,
table:l}=n,{before:f,after:u}=e.find(d=>d.scheme===a);return t(f===null||u===null?"fact_lost":`fact_${a}`,{before:w(t,a,f),after:w(t,a,u),distance:s,bucket:r,last:o,
side:t(`of_${i}`),end:l.length-1})}function Ot(t,{state:n,pairs:e,after:s,distance:r},o){let{m:a,n:i}=n,l=(m,d)=>t("at",{i:m,j:d}),f=({scheme:m,before:d,after:h,
stays:y})=>{let c=[t(m),w(t,m,d)];return o?c:[...c,w(t,m,h),t(y?"stays":"changes")]},u=[t("scheme"),l(a,i),...o?[]:[l(...s),t("after")]];return{caption:t("capti\
on",{m:a,n:i,distance:r}),columns:u,rows:e.map(f)}}(globalThis.plm.widgets??={})["position-lab"]=dt;})();
