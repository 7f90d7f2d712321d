(()=>{var{fill:ie,heat:ct,chancesOf:ae,never:le,whereView:ce,row:te,described:ne,read:de,withSentinels:pe,compute:oe,spansOf:Y,changed:me,isHidden:se,hasEmpty:re,canFill:he,
matches:fe,restoredText:ge,NOISES:dt,HIDING:Q,FILLING:pt,EDITS:D,drawn:mt,edited:ht,rowsOf:ft,cutAt:X,restore:gt,argsort:ut,nearest:kt,choose:wt,cut:bt,poisson:_t,
spanNoise:xt,spanCounts:yt,infillNoise:$t,permuteNoise:Ot,rotateNoise:vt,DRAWS:St,hiddenBySpans:Tt,hiddenByInfill:jt}=globalThis.plm.noise;var{gameView:ue,GAME:Et,LOST:zt,roundOf:ke,answerOf:we,saying:Nt,scoreOf:Ct,isDone:be,isRight:Mt}=globalThis.plm.game;var{TOP:Dt,bars:It,cards:Lt,repeats:qt,curves:Rt,LETTERS:Ht,CATS:Vt,percent:V,parts:Ft,nodes:Gt,label:Wt,said:Jt,title:Pt,strip:Kt,ORDER:Ut,SLACK:Yt,NEUTRAL:Qt,
rank:Xt,repetition:Zt,softmax:en,nucleusSize:tn,distribution:nn,drawWith:on,entropy:sn,distinct:rn,repeated:an,CHARACTER:ln,bytesOf:cn,spell:dn,die:pn,look:mn,examine:hn,
wholeWords:_e}=globalThis.plm.tokens;var{visible:gn,spelled:un,h:y,set:I,unique:kn,tableSwitch:xe,copyCode:ye,resetButton:wn,isOpen:$e,cover:Oe,guess:ve,onEnter:bn,numberBox:_n,slider:P,buttons:U,toggles:xn,
check:yn,textbox:Se,menu:Te,models:je,short:$n,fixed:On,widget:Ae,fromBase64:vn,fromHalf:Sn,within:Tn,sliderEnds:jn,accepted:An,mulberry32:En,uniform:zn,tokenise:Ee}=globalThis.
plm.ui;var{answers:Cn,moved:Mn,MANY:Bn,fateButtons:Dn,tile:ze,dealtBar:In,strip:Ne,FATES:Ln,shares:qn,maskTokens:Rn,drawnAt:Hn,countFates:Vn,TOP:Fn,LEAST:Gn,logSoftmax:Wn,
summary:Jn,compare:Pn}=globalThis.plm.strip;var Ce=["source","decoder","target"];function Me(e,s,o){let{t:n}=e,l=()=>e.get("mode")==="build",i=()=>e.get("noise"),m=e.wants("edits"),r=()=>m&&Q.includes(i()),
a=t=>e.set({text:t,edits:[],at:0}),p=null;function h(t){r()?d([t],se(o(),t)?D.show:D.hide,t):m&&i()==="rotate"?e.set({at:t,edits:[4*t+D.hide]}):i()==="prefix"&&
e.wants("split")&&t>0?e.set({at:t,split:t}):e.set({at:t})}function d(t,f,_,w=e.get("edits")){e.set({at:_,edits:me(w,t,f)})}function b(t,f,_){if(!r())return e.set(
{at:f});_&&(p={edits:e.get("edits"),what:se(o(),t)?D.show:D.hide});let w=Math.min(t,f),T=Array.from({length:Math.abs(f-t)+1},(k,j)=>w+j);d(T,p.what,f,p.edits)}function N(){
let t=Math.min(e.get("at"),o().spelled.length-1);d([t],re(o(),t)?D.drop:D.insert,t)}let A=t=>e.set({at:t}),$=Ne({label:n("strip"),onpick:A,ontoggle:h,onspan:b}),
O=y("p",{class:"plm-note-line"}),u=y("button",{type:"button",class:"plm-button",onclick:N}),B=y("button",{type:"button",class:"plm-button",onclick:()=>e.set({edits:[]})}),
v=Object.fromEntries(Ce.map(t=>[t,te(n(t))])),L=y("p",{class:"plm-note-line plm-back"}),x=te(n("written")),S=y("p",{class:"plm-note-line"}),c=["asked","source",
"target"].map(t=>ze(n(`tile_${t}`))),E=[y("div",{class:"plm-stats plm-three"},c.map(t=>t.node)),v.decoder.node,v.target.node,L,x.node,S],G=y("div",{class:"plm-b\
roken"},$.node,O,y("div",{class:"plm-dice"},Ue(e,i),m&&u,m&&B),v.source.node,Oe(e,E,l),E);function W(){let t=s(),{spelled:f,state:_,words:w,asked:T}=t,k=Math.min(
e.get("at"),f.length-1);$.update({tokens:f.map((M,J)=>Ye(n,t,J)),at:k});let j=[n(m||i()==="prefix"?`note_${Pe(i())}`:"note_none")];t.unknown&&j.push(n("unknown")),
I(O,{text:j.join(" ")}),u.hidden=!he(i());let H={token:f[k]};u.hidden||I(u,{text:n(re(t,k)?"drop":"insert",H)}),B.hidden=_.edits.length===0;for(let M of Ce){let J=t.
rows[M];v[M].update(ne(J,w,M!=="source"),n("tokens",{n:J.length}))}let z=t.back?.map(M=>w.tokens[M]).join(" ");I(L,{text:z?n("back",{text:z}):""}),c[0].update(`${T.
length} / ${f.length}`,V(T.length/f.length)),c[1].update(String(t.rows.source.length),n(`tile_source_${i()==="spans"}`)),c[2].update(String(t.rows.target.length),
n("tile_target_note")),C(t)}function C({written:t,why:f,rows:{target:_},words:w,fits:T,text:k}){if(x.node.hidden=!1,S.hidden=!t,!t)return x.update([],n(f));let j=fe(
t,_),H=ne(t,w).map((M,J)=>({...M,look:Ke(M,j[J])})),z=j.filter(Boolean).length;x.update(H,n(i()==="both"?"fits_both":"fits",{right:z,n:_.length})),I(S,{text:k?n(
T?"restored":"restored_not",{text:k}):n("no_text")})}function q(){let{rows:{source:t,target:f},asked:_,spelled:w,state:T}=s(),k=Y(s()),j={asked:_.length,n:w.length,
spans:k,marks:k+1};return n(`finding_${i()}`,{...j,source:t.length,target:f.length,share:V(_.length/w.length),before:X(T.split,w)})}function R(){let{rows:{source:t,
target:f,decoder:_},words:w,written:T}=s(),k=H=>H===void 0?"":w.tokens[H],j=Math.max(t.length,f.length,T?.length??0);return{caption:q(),columns:[n("place"),n("s\
ource"),n("decoder"),n("target"),n("written")],rows:Array.from({length:j},(H,z)=>[z+1,k(t[z]),k(_[z]),k(f[z]),k(T?.[z])])}}let{low:K,high:Ve}=e.limits.text,Fe=t=>e.
accepts("text",t)?"":n("length",{low:K,high:Ve}),Ge=e.limits.text.examples.map(t=>[t,t]),We=e.limits.noise.options.map(t=>[t,n(`noise_${t}`)]),Je=[U(e,"noise",{
options:We,onpick:t=>e.set({noise:t,edits:[]}),when:l,wide:!0}),Te(e,"text",{label:n("examples"),options:Ge,write:a,when:l}),Se({...e,set:({text:t})=>a(t)},"tex\
t",{bad:Fe,when:l})];return{node:G,knobs:Je,update:W,finding:q,table:R}}var Pe=e=>Q.includes(e)?"hide":e,Ke=({look:e},s)=>s?e==="special"?e:"right":"wrong";function Ue(e,s){
let o=r=>e.set({seed:r,edits:[]}),n=()=>o((e.get("seed")+1)%(e.limits.seed.high+1)),l=(...r)=>()=>r.includes(s()),i=y("button",{type:"button",class:"plm-button",
onclick:n},e.t("again"));e.onDraw(()=>{i.hidden=s()==="prefix"});let m=e.limits.placement.options.map(r=>[r,e.t(`placement_${r}`)]);return[P(e,"rate",{when:l(...Q)}),
P(e,"mean_length",{when:l("spans")}),P(e,"lam",{when:l("infill","both")}),P(e,"split",{min:1,max:()=>Ee(e.get("text")).length-1,when:l("prefix")}),U(e,"placemen\
t",{options:m,when:l("spans")}),P(e,"seed",{write:o,when:()=>s()!=="prefix"}),e.wants("seed")&&i]}function Ye(e,{spelled:s,ids:o,plan:n,rows:l,words:i,state:m,asked:r},a){
let p=n.order.indexOf(a),h=n.hidden[p],{noise:d}=m,b=o[a]===i.unknown?"fixed":"plain",N=h?d==="delete"?"cover":"mask":b,A=n.empties[p],$=p!==a&&(a===0||n.order[p-
1]!==a-1),O=d==="rotate"&&p===0,u=d==="prefix"&&a===r[0],v=[A>0?e("tag_empty"):"",O?e("tag_begin"):u?e("tag_split"):"",d!=="rotate"&&$?e("tag_moved",{n:p+1}):""].
filter(Boolean).join(" "),L=h&&!n.starts[p]&&a>0&&n.hidden[n.order.indexOf(a-1)],c=h&&(L&&(d==="spans"||d==="infill"||d==="both")?"⋯":{spans:()=>Xe(n,a,i),delete:()=>"\
✕"}[d]?.()??"[MASK]"),g=d==="prefix"&&a>=l.source.length-1;return{text:h?c:s[a],below:h?s[a]:"",above:v,look:g?"same":N,joined:L,name:e("token",{n:a+1,token:s[a],
fate:e(Qe(h,d,g)),tags:v})}}function Qe(e,s,o){return o?"is_target":e?s==="delete"?"is_deleted":"is_hidden":"is_kept"}function Xe({starts:e},s,{tokens:o,sentinels:n}){
let l=e.slice(0,s+1).filter(Boolean).length;return o[n[l-1]]}var Ze=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,et=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,F=e=>JSON.
stringify(e).replace(Ze,et),Z=e=>`[${e.join(", ")}]`;function De(e,s,o,n){if(s==="where")return rt(e.state,n).join(`
`);if(s==="build")return Be(e).join(`
`);if(be(we(o.said,o.round)))return Be({...o,bart:e.bart}).join(`
`);let l=o.rows.source.slice(0,-1).map(i=>o.words.tokens[i]);return[`broken = ${F(l.join(" "))}`,"print(len(broken.split()), broken)",""].join(`
`)}function Be({state:e,spelled:s,ids:o,rows:n,words:l,t5:i,bart:m}){let{noise:r,edits:a,split:p}=e,h=r==="spans",d=h?i:m,b=s.map((x,S)=>o[S]===l.unknown?"?":l.
tokens[o[S]]),N=n.target.filter(x=>l.sentinels.includes(x)).length,A=a.length>0&&r!=="permute"&&r!=="prefix",$=["end_with",h?"corrupt_spans":"denoise",h?"restor\
e_spans":""],O=r==="prefix"||A?$.filter(x=>x!=="denoise"):$,u=X(p,o),B={spans:()=>nt(e,l),prefix:()=>[`source, target = ids[:, :${u}], ids[:, ${u}:]`,`source_ke\
ep, target_keep = keep[:, :${u}], keep[:, ${u}:]`]}[r],v=()=>[`source = torch.tensor([${Z(n.source.slice(0,-1))}])  # with the reader's own changes`,h?`target =\
 torch.tensor([${Z(n.target.slice(0,-1))}])`:"target, target_keep = ids, keep","source_keep = torch.ones_like(source, dtype=torch.bool)",...h?["target_keep = to\
rch.ones_like(target, dtype=torch.bool)"]:[]];return["import torch","from plmlib.course import load",...A||r==="prefix"?[]:["from plmlib.dice import Mulberry32"],
"from plmlib.generation import generate",`from plmlib.objectives import ${O.filter(Boolean).sort().join(", ")}`,"",d==="none"?"# model and tokenizer are the one\
s you gave to CorruptionLab":`model, tokenizer, _ = load(${F(d)})`,`ids, keep = tokenizer.encode_batch([${F(b.join(" "))}])`,...h?tt(l):[],...A?v():(B??(()=>ot(
e)))(),...h?["assert restore_spans(source, target, source_keep, target_keep, sentinels)[0].equal(ids)"]:[],"source, source_keep = end_with(source, source_keep, \
tokenizer.eos)","target, target_keep = end_with(target, target_keep, tokenizer.eos)","print(source[0].tolist(), target[0].tolist())",...r==="prefix"||N>l.known?
[]:st(n),""]}function tt({tokens:e,sentinels:s,known:o}){let n=s.slice(0,o).map(l=>F(e[l]));return[`sentinels = [tokenizer.id(token) for token in ${Z(n)}]`,`sen\
tinels += range(tokenizer.vocab_size, tokenizer.vocab_size + ${s.length-o})`]}var Ie="source, target, source_keep, target_keep",nt=({seed:e,rate:s,mean_length:o,
placement:n})=>[`${Ie} = corrupt_spans(`,`    ids, keep, Mulberry32(${e}), sentinels,`,`    rate=${s}, mean_length=${o}, placement=${F(n)},`,")"],ot=({noise:e,seed:s,
rate:o,lam:n})=>[`${Ie} = denoise(`,`    ids, keep, Mulberry32(${s}), ${e==="both"?'("permute", "infill")':F(e)},`,`    mask_id=tokenizer.mask, stops=[tokenizer\
.id(".")], rate=${o}, mean_length=${n},`,")"],st=({target:e})=>["with torch.inference_mode():",`    written = generate(model, source, ${e.length+8}, temperature\
=0, stop=tokenizer.eos)[0, 1:]`,"print(tokenizer.tokens(written))"],rt=({rate:e,mean_length:s},o)=>["import torch","from plmlib.objectives import corrupt_spans",
"",`ids = torch.arange(${o}).repeat(10_000, 1)  # every token is its own place`,"found = {}",'for placement in ("released", "even"):',"    source = corrupt_span\
s(",`        ids, None, torch.Generator().manual_seed(0), range(${o}, ${o+32}),`,`        rate=${e}, mean_length=${s}, placement=placement,`,"    )[0]",`    fou\
nd[placement] = [1 - (source == t).any(1).double().mean().item() for t in range(${o})]`,"    print(placement, [round(p, 2) for p in found[placement]])",""];var ee={mode:{kind:"choice",options:["build","where","game"]},text:{kind:"tokens",longest:260,low:2,high:30,examples:["last week simon the sailor went to the be\
droom . simon found a grey chair . lan got the chair from simon .","on monday monica the sailor went to the kitchen . monica found a golden flute . the flute wa\
s given to nathan by monica .","last month leo the plumber went to the beach . leo found a yellow coin . mei got the coin from leo .","after lunch grace the cap\
tain went to the platform . grace found a purple doll . grace gave the doll to eva .","at night thomas the nurse went to the bakery . thomas found a golden umbr\
ella . ming got the umbrella from thomas .","before breakfast diego the clerk went to the market . diego found a black key . linda got the key from diego .","si\
mon found a grey chair . lan got the chair from simon ."]},noise:{kind:"choice",options:["spans","mask","delete","infill","permute","rotate","both","prefix"]},rate:{
kind:"real",low:.05,high:.9,step:.05},mean_length:{kind:"real",low:1,high:10,step:.5,slider:[1,6]},lam:{kind:"real",low:.5,high:10,step:.5,slider:[.5,6]},seed:{
kind:"whole",low:0,high:4294967295,slider:[0,99]},placement:{kind:"choice",options:["even","released"]},split:{kind:"whole",low:1,high:29},edits:{kind:"cells",low:0,
high:123},at:{kind:"whole",low:0,high:29},n:{kind:"whole",low:10,high:30},round:{kind:"whole",low:0,high:99},said:{kind:"cells",low:0,high:35},hint:{kind:"flag"},
question:{kind:"choice",options:["own","none"]},t5:{kind:"plain",longest:80,link:!1},bart:{kind:"plain",longest:80,link:!1},controls:{kind:"knobs",options:["mod\
e","text","noise","rate","mean_length","lam","seed","placement","split","edits","n","hint"]}};function Le(e,s,o){let{t:n}=e,l={build(){let{rows:{target:m},asked:r,spelled:a,state:p}=s(),h=Y(s()),d={n:a.length,asked:r.length,marks:h+1,answer:m.length},b={
spans:"spans",prefix:"prefix"}[p.noise]??"whole";return{...d,share:V(p.rate),mean:p.mean_length,kind:b}},where(){let{n:m,hidden:r,released:a}=o(),p=100*a.at(-1);
return{...{n:m,hidden:r,answer:p,last:V(a.at(-1)),none:le(a)},share:V(e.get("rate")),mean:e.get("mean_length"),kind:"where"}}},i=()=>(l[e.get("mode")]??l.build)();
return ve(e,{question:()=>n(`question_${i().kind}`,i()),unit:()=>e.get("mode")==="where"?"%":"",step:1,right(m){let r=i(),a=m!==""&&Math.abs(m-r.answer)<.5;return[
a,`${n(a?"right":"wrong",r)} ${n(`because_${r.kind}`,r)}`]}})}var Re=Ae({name:"corruption-lab",limits:ee,build:at});function at(e){let{t:s,get:o}=e,n=o("recorded"),{vocabulary:l}=n,i=pe(_e({...l,tokens:l.tokens.split(" ")})),
m=null,r,a,p,h={},d=je(e,["t5","bart"],c=>{let g=E=>E.words?.tokens.length===l.tokens.split(" ").length;if(!Object.values(c).every(g))throw new RangeError("the \
models have another vocabulary");m=c}),b=new Map;n.written.length>0&&b.set(qe(n.state.noise,n.source),n.written);let N=0;e.onClose(()=>clearTimeout(N));function A({
state:c,rows:g,spelled:E}){if(c.noise==="prefix")return{written:null,why:"no_model"};if(g.target.filter(K=>i.sentinels.includes(K)).length>i.known)return{written:null,
why:"few_marks"};let W=qe(c.noise,g.source),C=b.get(W)??null;!C&&m?(clearTimeout(N),N=setTimeout(()=>{b.size>=500&&b.clear(),b.set(W,ie(m[He(c.noise)],g)),e.redraw()})):
!C&&d.status()==="recorded"&&setTimeout(d.use);let q=C&&ge(c.noise,g.source,C,i),R=E.map(K=>i.tokens[i.idOf(K)]).join(" ");return{written:C,why:"writing",text:q,
fits:q===R}}function $(){let c=de(o);r={state:c,words:i,...oe(c,i)},Object.assign(r,o("mode")==="build"?A(r):{written:null,why:"writing"});let g=ke(o("round"),ee.
text.examples,i),E={said:o("said"),round:o("round")};a={state:g,words:i,...E,...oe(g,i)},Object.assign(a,o("mode")==="game"?A(a):{written:null,why:"writing"});let{
rate:G,mean_length:W,lam:C,seed:q}=c,R={n:o("n"),rate:G,mean_length:W,lam:C,seed:q};return h.key!==JSON.stringify(R)&&o("mode")==="where"&&(h={key:JSON.stringify(
R)},p=ae(R)),r}e.beforeDraw(()=>{d.follow(),$()}),$();let O={build:Me(e,()=>r,$),where:ce(e,()=>p),game:ue(e,()=>a)},u=()=>O[o("mode")],B=Le(e,()=>r,()=>p);e.head.
append(B);let v=ee.mode.options.map(c=>[c,s(`mode_${c}`)]),x=U(e,"mode",{options:v,onpick:c=>e.set({mode:c,guess:"",revealed:!1}),wide:!0});e.controls.append(...[
x,...O.build.knobs].filter(Boolean));let S=y("p",{class:"plm-status"});return e.stage.append(S,...Object.values(O).map(c=>c.node)),xe(e,()=>u().table()),ye(e,()=>De(
{...r,t5:o("t5"),bart:o("bart")},o("mode"),a,o("n"))),()=>{for(let[E,G]of Object.entries(O))G.node.hidden=E!==o("mode");o("mode")==="game"&&(B.hidden=!0),S.hidden=
o("mode")==="where",I(S,{text:s(d.status()),"data-status":d.status()}),u().update();let c=o("mode")==="game",g=c?"":u().finding();I(e.finding,{text:g,"data-cove\
red":!$e(e)&&!c}),g&&e.say(g)}}var He=e=>e==="spans"?"t5":"bart",qe=(e,s)=>`${He(e)} ${s.join(" ")}`;(globalThis.plm.widgets??={})["corruption-lab"]=Re;})();
