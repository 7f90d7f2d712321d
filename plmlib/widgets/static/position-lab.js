(()=>{var{chart:G,ticks:It,scatter:Pt,erf:Bt,normalCdf:Rt,normalPdf:Dt,probit:Gt,FUNCTIONS:Ut,points:Jt,peak:Wt,landmarks:zt,outputs:Kt}=globalThis.plm.chart;function U(t){let e=new Uint32Array(624);e[0]=t;for(let o=1;o<624;o++){let a=e[o-1]^e[o-1]>>>30;e[o]=Math.imul(1812433253,a)+o}let s=624;function r(){for(let o=0;o<
624;o++){let a=e[o]&2147483648|e[(o+1)%624]&2147483647;e[o]=e[(o+397)%624]^a>>>1^(a&1?2567483615:0)}s=0}return()=>{s===624&&r();let o=e[s++];return o^=o>>>11,o^=
o<<7&2636928640,o^=o<<15&4022730752,(o^o>>>18)>>>0}}var gt=1e4;function W(t){let n=new Map;return e=>(n.has(e)||n.set(e,t(e)),n.get(e))}var bt=W(t=>Array.from({length:t},(n,e)=>gt**(-e/t))),z=(t,n)=>bt(n).map(e=>t*
e),J=(t,n)=>z(t,n).flatMap(e=>[Math.sin(e),Math.cos(e)]),A=Math.fround;function E(t,n,e=32,s=128){let r=n?e/2:e,o=n?Math.abs(t):Math.max(0,-t),a=n&&t>0?r:0,i=r/
2;if(o<i)return a+o;let c=A(A(Math.log(A(o/i)))/A(Math.log(s/i)));return a+Math.min(r-1,i+Math.trunc(A(c*(r-i))))}function K(t,n=32,e=128){let s=E(-2*e,t,n,e),r=2*
e;for(;E(1-r,t,n,e)===s;)r-=1;return r}var N=(t,n,e)=>e==="half"?[t,t+n]:[2*t,2*t+1];function S(t,n,e){let s=new Array(t.length);return z(n,t.length/2).forEach(
(r,o)=>{let[a,i]=N(o,t.length/2,e),[c,f]=[Math.cos(r),Math.sin(r)];s[a]=t[a]*c-t[i]*f,s[i]=t[i]*c+t[a]*f}),s}function L(t,n){let e=new Array(t.length);for(let s=0;s<
t.length/2;s++){let r=N(s,t.length/2,n);N(s,t.length/2,n==="half"?"neighbours":"half").forEach((o,a)=>{e[o]=t[r[a]]})}return e}var $=(t,n)=>{let e=0;for(let s=0;s<
t.length;s++)e+=t[s]*n[s];return e},yt=(t,n)=>$(t,n)/Math.sqrt($(t,t)*$(n,n)),B=W(t=>{let n=U(0),e=()=>2*(n()&16777215)/2**24-1;return[0,1].map(()=>Array.from({
length:2*t},e))}),wt=["sinusoid","learned","t5","rotary"],xt={sinusoid:(t,n,{pairs:e})=>$(J(t,e),J(n,e))/e,learned(t,n,{table:e}){return t<e.length&&n<e.length?
yt(e[t],e[n]):null},t5:(t,n,{side:e})=>E(n-t,e==="encoder"),rotary(t,n,{pairs:e,pairing:s}){let[r,o]=B(e);return $(S(r,t,s),S(o,n,s))}},O=(t,n,e,s)=>xt[t](n,e,s),
_t=1e-4;function Q(t){let{m:n,n:e,shift:s}=t;return wt.map(r=>{let o=O(r,n,e,t),a=O(r,n+s,e+s,t),i=o!==null&&a!==null&&Math.abs(a-o)<=_t;return{scheme:r,before:o,
after:a,stays:i}})}var{visible:Yt,spelled:Zt,h:p,set:y,unique:te,tableSwitch:V,copyCode:X,resetButton:ee,isOpen:Y,cover:R,guess:Z,onEnter:ne,numberBox:oe,slider:T,buttons:H,toggles:se,
check:re,textbox:ae,menu:ie,model:ce,models:le,short:fe,fixed:q,widget:tt,fromBase64:et,fromHalf:nt,within:ot,sliderEnds:de,accepted:me,unpack:pe,mulberry32:he,
uniform:ue,tokenise:ge}=globalThis.plm.ui;var kt=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,$t=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,st=t=>JSON.
stringify(t).replace(kt,$t);function rt({m:t,n,shift:e,pairs:s,side:r,pairing:o},a){let i=2*s,c=r==="encoder"?"True":"False";return["import torch","import torch.nn.functional as F","from p\
lmlib.course import load","from plmlib.layers.positions import relative_buckets, rotary_angles, rotate, sinusoids","",`model, _, _ = load(${st(a)})`,"rows = mod\
el.embed.positions.weight.detach()[model.config.position_offset :]",`qk = 2 * torch.rand(2, ${i}, generator=torch.Generator().manual_seed(0)) - 1`,...o==="neigh\
bours"?["qk = qk.unflatten(-1, (-1, 2)).mT.flatten(-2)  # rotate() turns pairs that are half a vector apart"]:[],"","","def numbers(m, n):","    places = torch.\
tensor([m, n])",`    a, b = sinusoids(places, ${i})`,`    angles = rotary_angles(places, ${i})`,"    q, k = rotate(qk, angles.cos(), angles.sin())","    known =\
 max(m, n) < len(rows)","    return {",`        "sinusoid": (a @ b).item() / ${s},`,'        "learned": F.cosine_similarity(rows[m], rows[n], dim=0).item() if k\
nown else None,',`        "t5": relative_buckets(torch.tensor(n - m), both_sides=${c}).item(),`,'        "rotary": (q @ k).item(),',"    }","","",`results = [nu\
mbers(${t}, ${n}), numbers(${t+e}, ${n+e})]`,'print(*results, sep="\\n")',""].join(`
`)}var j={scheme:{kind:"choice",options:["sinusoid","learned","t5","rotary"]},m:{kind:"whole",low:0,high:255},n:{kind:"whole",low:0,high:255},shift:{kind:"whole",low:0,
high:256},pairs:{kind:"whole",low:1,high:32},side:{kind:"choice",options:["encoder","decoder"]},pairing:{kind:"choice",options:["half","neighbours"]},question:{
kind:"choice",options:["stays","last","none"]},table:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["scheme","m","n","shift","pairs","side","\
pairing"]}};function at(t){let n=p("div",{class:"plm-entries",role:"img"}),e=p("p",{class:"plm-note-line"}),s=p("div",{},p("p",{class:"plm-heading plm-next"},t("entries")),
n,e);function r({pairs:o,pairing:a},i){let c=new Array(2*o),f=Array.from({length:o},(d,h)=>N(h,o,a));f.forEach((d,h)=>d.forEach(w=>c[w]=h));let g=d=>p("span",{class:`\
plm-cat-${1+d%8}`},String(d));n.replaceChildren(...c.map(g));let m=f.slice(0,3).map(([d,h])=>`${d}+${h}`).join(", ");y(n,{"aria-label":t("entries_named",{names:m,
pairs:o})}),y(e,{text:t(`note_${a}`,{same:i})})}return{node:s,update:r}}var qt=["scheme","m","n","shift","pairs","side","pairing"],vt=132;function it({rows:t,count:n,trained:e}){let s=nt(new Uint16Array(et(t).buffer)),r=s.length/n;return{
table:Array.from({length:n},(a,i)=>[...s.subarray(i*r,(i+1)*r)]),trained:e}}function ct(t,{table:n,trained:e}){let s={...Object.fromEntries(qt.map(c=>[c,t(c)])),
table:n,trained:e},{m:r,n:o,shift:a,side:i}=s;return{state:s,distance:o-r,pairs:Q(s),bucket:E(o-r,i==="encoder"),last:K(i==="encoder"),reach:Math.max(vt,Math.abs(
o-r)+8),after:[r+a,o+a]}}function D(t,{state:n,reach:e}){let s=[],r=n.scheme==="t5"?e:Math.min(e,t);for(let o=-r;o<=e;o++){let a=O(n.scheme,t,t+o,n);a!==null&&s.
push([o,a])}return s}var dt=290,[lt,ft]=[1,2];function _(t,n,e){return e===null?t("no_row"):n==="t5"?String(e):q(e,3)}var At=t=>t.flatMap(([n,e])=>[[n-.5,e],[n+.5,e]]);function Et(t,n){
if(t==="t5")return[0,32];if(t!=="rotary")return[-1,1.05];let e=Math.max(.001,...n.map(([,s])=>Math.abs(s)));return[-1.15*e,1.15*e]}function mt(t,n,e,s){let{state:r,
reach:o,distance:a}=n,{scheme:i,m:c,trained:f,table:g}=r,m=i==="t5"?At:u=>u,d=D(c,n),h=e&&i!=="t5"?D(n.after[0],n):[],w=[{cat:lt,points:m(d)},{cat:ft,dash:"7 9",
points:m(h)}].filter(({points:u})=>u.length>0),{before:b,after:x,stays:l}=n.pairs.find(u=>u.scheme===i),I=a>.6*o,M=(u,v,P)=>({x:a,y:u,cat:v,text:_(t,i,u),dx:I?-9:
9,dy:P?-9:19}),k=[],C=e&&!l&&x!==null;b!==null&&k.push(M(b,lt,!C||b>x)),C&&k.push(M(x,ft,b===null||x>b));let F=f-c;return{x:[Math.min(a,...[...d,...h].map(([u])=>u))-
1,o],y:Et(i,[...d,...h]),finding:s,xlabel:t("distance"),ylabel:t(`number_${i}`),lines:w,marks:k,rule:i==="learned"&&f<g.length&&Math.abs(F)<o?F-.5:void 0,ticks:i===
"t5"?{y:[0,8,16,24,31]}:void 0}}var pt=tt({name:"position-lab",limits:j,build:Nt});function Nt(t){let{t:n,get:e}=t,s,r,o;function a(){e("recorded")!==s&&(s=e("recorded"),r=it(s)),o=ct(e,r)}t.beforeDraw(
a),a(),t.head.append(Ot(t,()=>o)),t.controls.append(...Ct(t));function i(l){t.wants("n")&&t.set({n:ot(j.n,e("m")+Math.round(l))})}let c=G({height:dt,onpoint:i}),
f=p("p",{class:"plm-heading plm-next"}),g=p("p",{class:"plm-note-line"}),m=at(n),d=o.pairs.map(({scheme:l})=>Tt(n,l)),h=p("div",{class:"plm-schemes"},d.map(({node:l})=>l)),
w=l=>e("question")===l,b={stays:()=>w("stays"),last:()=>w("last")&&e("scheme")==="t5"},x=l=>b[l]()&&!Y(t);return t.stage.append(p("p",{class:"plm-heading"},n("s\
tays_heading"),p("small",{},n("stays_note"))),R(t,[h],b.stays),h,f,R(t,[c.node],b.last),c.node,g,m.node),V(t,()=>jt(n,o,x("stays"))),X(t,()=>rt(o.state,e("table"))),
()=>{let{state:l,after:I}=o,M=!x("stays"),k=Ht(n,o);d.forEach(({update:ht},ut)=>ht(o.pairs[ut],l));let C=M?"curves":"curve",F=l.scheme==="t5"?"curve_t5":C;y(f,{
text:n(F,{m:l.m,after:I[0]})});let u=M&&!x("last");c.update(mt(n,o,M,u?k:n(`number_${l.scheme}`)));let v={trained:l.trained,end:l.table.length-1},P=l.scheme==="\
learned"&&v.trained>v.end;y(g,{text:n(P?"note_all":`note_${l.scheme}`,v)}),m.node.hidden=l.scheme!=="rotary",l.scheme==="rotary"&&m.update(l,q(St(l),3)),y(t.finding,
{text:k,"data-covered":!u}),t.say(u?k:`${l.m}, ${l.n}`)}}function St({m:t,n,pairs:e,pairing:s}){let r=s==="half"?"neighbours":"half",[o,a]=B(e).map(i=>L(i,s));return $(
S(o,t,r),S(a,n,r))}function Tt(t,n){let e=p("b"),s=p("small"),r=p("div",{class:"plm-stat"},p("span",{},t(n)),e,s);function o({before:a,after:i,stays:c},f){y(e,{
text:`${_(t,n,a)} → ${_(t,n,i)}`}),y(s,{text:t(c?"stays":"changes")}),y(r,{"data-stays":String(c),"data-open":f.scheme===n})}return{node:r,update:o}}function Ct(t){
let{t:n,get:e}=t,s=o=>j[o].options.map(a=>[a,n(a)]),r=()=>["sinusoid","rotary"].includes(e("scheme"));return[H(t,"scheme",{options:s("scheme"),wide:!0}),T(t,"m"),
T(t,"n"),T(t,"shift"),T(t,"pairs",{when:r}),H(t,"side",{options:s("side"),when:()=>e("scheme")==="t5"}),H(t,"pairing",{options:s("pairing"),when:()=>e("scheme")===
"rotary"})].filter(Boolean)}var Ft=2;function Ot(t,n){let{t:e}=t;return Z(t,{step:1,question(){let{m:s,n:r,shift:o,side:a}=n().state;return e(`question_${t.get(
"question")}`,{m:s,n:r,shift:o,side:e(`of_${a}`)})},unit:()=>e(`unit_${t.get("question")}`),right(s){let{pairs:r,last:o}=n(),a=r.filter(({stays:m})=>m),i=t.get(
"question"),c=i==="stays"?a.length:o,f=s!==""&&Math.abs(s-c)<=(i==="stays"?0:Ft),g=a.map(({scheme:m})=>e(m)).join(", ")||"–";return[f,e(`${f?"right":"wrong"}_${i}`,
{answer:c,names:g})]}})}function Ht(t,{state:n,pairs:e,distance:s,bucket:r,last:o}){let{scheme:a,side:i,table:c}=n,{before:f,after:g}=e.find(d=>d.scheme===a);return t(
f===null||g===null?"fact_lost":`fact_${a}`,{before:_(t,a,f),after:_(t,a,g),distance:q(s,0),bucket:r,last:o,side:t(`of_${i}`),end:c.length-1})}function jt(t,{state:n,
pairs:e,after:s,distance:r},o){let{m:a,n:i}=n,c=(m,d)=>t("at",{i:m,j:d}),f=({scheme:m,before:d,after:h,stays:w})=>{let b=[t(m),_(t,m,d)];return o?b:[...b,_(t,m,
h),t(w?"stays":"changes")]},g=[t("scheme"),c(a,i),...o?[]:[c(...s),t("after")]];return{caption:t("caption",{m:a,n:i,distance:q(r,0)}),columns:g,rows:e.map(f)}}(globalThis.plm.widgets??={})["position-lab"]=pt;})();
