(()=>{var{fill:ie,heat:lt,chancesOf:ae,never:le,whereView:ce,row:te,described:ne,describe:de,read:pe,withSentinels:me,compute:oe,spansOf:Y,changed:he,isHidden:se,hasEmpty:re,
canFill:fe,matches:ge,restoredText:ue,NOISES:ct,HIDING:Q,FILLING:dt,EDITS:C,drawn:pt,edited:mt,rowsOf:ht,cutAt:X,restore:ft,argsort:gt,nearest:ut,choose:kt,cut:wt,
poisson:bt,spanNoise:_t,spanCounts:xt,infillNoise:yt,permuteNoise:$t,rotateNoise:Ot,DRAWS:vt,hiddenBySpans:St,hiddenByInfill:Tt}=globalThis.plm.noise;var{gameView:ke,GAME:Et,LOST:At,roundOf:we,answerOf:be,saying:zt,scoreOf:Nt,isDone:_e,isRight:Ct}=globalThis.plm.game;var{TOP:Dt,bars:It,cards:Bt,repeats:Lt,curves:qt,LETTERS:Rt,CATS:Ht,percent:q,parts:Vt,nodes:Ft,label:Gt,said:Wt,title:Jt,strip:Pt,ORDER:Kt,SLACK:Ut,NEUTRAL:Yt,
rank:Qt,repetition:Xt,softmax:Zt,nucleusSize:en,distribution:tn,drawWith:nn,entropy:on,distinct:sn,repeated:rn,CHARACTER:an,bytesOf:ln,spell:cn,die:dn,look:pn,examine:mn,
wholeWords:xe}=globalThis.plm.tokens;var{visible:fn,spelled:gn,h:_,set:M,unique:un,tableSwitch:ye,copyCode:$e,resetButton:kn,isOpen:Oe,cover:ve,guess:Se,onEnter:wn,numberBox:bn,slider:W,buttons:K,toggles:_n,
check:xn,textbox:Te,menu:je,model:yn,models:Ee,short:$n,fixed:On,widget:Ae,fromBase64:vn,fromHalf:Sn,within:Tn,sliderEnds:jn,accepted:En,unpack:An,mulberry32:zn,
uniform:Nn,tokenise:ze}=globalThis.plm.ui;var{answers:Mn,moved:Dn,MANY:In,fateButtons:Bn,tile:Ne,dealtBar:Ln,strip:Ce,FATES:qn,shares:Rn,maskTokens:Hn,drawnAt:Vn,countFates:Fn,TOP:Gn,LEAST:Wn,logSoftmax:Jn,
summary:Pn,compare:Kn}=globalThis.plm.strip;var Me=["source","decoder","target"];function De(e,r,o){let{t:n}=e,a=()=>e.get("mode")==="build",i=()=>e.get("noise"),c=e.wants("edits"),s=()=>c&&Q.includes(i()),
d=t=>e.set({text:t,edits:[],at:0}),h=null;function f(t){s()?u([t],se(o(),t)?C.show:C.hide,t):c&&i()==="rotate"?e.set({at:t,edits:[4*t+C.hide]}):i()==="prefix"&&
e.wants("split")&&t>0?e.set({at:t,split:t}):e.set({at:t})}function u(t,p,b,k=e.get("edits")){e.set({at:b,edits:he(k,t,p)})}function x(t,p,b){if(!s())return e.set(
{at:p});b&&(h={edits:e.get("edits"),what:se(o(),t)?C.show:C.hide});let k=Math.min(t,p),O=Array.from({length:Math.abs(p-t)+1},(g,v)=>k+v);u(O,h.what,p,h.edits)}function D(){
let t=Math.min(e.get("at"),o().spelled.length-1);u([t],re(o(),t)?C.drop:C.insert,t)}let z=t=>e.set({at:t}),T=Ce({label:n("strip"),onpick:z,ontoggle:f,onspan:x}),
j=_("p",{class:"plm-note-line"}),w=_("button",{type:"button",class:"plm-button",onclick:D}),H=_("button",{type:"button",class:"plm-button",onclick:()=>e.set({edits:[]})},
n("undo")),V=Object.fromEntries(Me.map(t=>[t,te(n(t))])),E=_("p",{class:"plm-note-line plm-back"}),y=te(n("written")),l=_("p",{class:"plm-note-line"}),m=["asked",
"source","target"].map(t=>Ne(n(`tile_${t}`))),I=[_("div",{class:"plm-stats plm-three"},m.map(t=>t.node)),V.decoder.node,V.target.node,E,y.node,l],F=_("div",{class:"\
plm-broken"},T.node,j,_("div",{class:"plm-dice"},Qe(e,i),c&&w,c&&H),V.source.node,ve(e,I,a),I);function $(){let t=r(),{spelled:p,state:b,words:k,asked:O}=t,g=Math.
min(e.get("at"),p.length-1);T.update({tokens:p.map((A,G)=>de(n,t,G)),at:g});let v=c||i()==="prefix"?[n(`note_${Ue(i())}`)]:[];t.unknown&&v.push(n("unknown")),M(
j,{text:v.join(" ")}),w.hidden=!fe(i());let L={token:p[g]};w.hidden||M(w,{text:n(re(t,g)?"drop":"insert",L)}),H.hidden=b.edits.length===0;for(let A of Me){let G=t.
rows[A];V[A].update(ne(G,k,A!=="source"),n("tokens",{n:G.length}))}let S=t.back?.map(A=>k.tokens[A]).join(" ");M(E,{text:S?n("back",{text:S}):""}),m[0].update(`${O.
length} / ${p.length}`,q(O.length/p.length)),m[1].update(String(t.rows.source.length),n(`tile_source_${i()==="spans"}`)),m[2].update(String(t.rows.target.length),
n("tile_target_note")),B(t)}function B({written:t,why:p,rows:{target:b},words:k,fits:O,text:g}){if(y.node.hidden=!1,l.hidden=!t,!t)return y.update([],n(p));let v=ge(
t,b),L=ne(t,k).map((A,G)=>({...A,look:Ye(A,v[G])})),S=v.filter(Boolean).length;y.update(L,n(i()==="both"?"fits_both":"fits",{right:S,n:b.length})),M(l,{text:g?n(
O?"restored":"restored_not",{text:g}):n("no_text")})}function U(){let{rows:{source:t,target:p},asked:b,spelled:k,state:O}=r(),g=Y(r()),v={asked:b.length,n:k.length,
spans:g,marks:g+1};return n(`finding_${i()}`,{...v,source:t.length,target:p.length,share:q(b.length/k.length),before:X(O.split,k)})}function P(){let{rows:{source:t,
target:p,decoder:b},words:k,written:O}=r(),g=L=>L===void 0?"":k.tokens[L],v=Math.max(t.length,p.length,O?.length??0);return{caption:U(),columns:[n("place"),n("s\
ource"),n("decoder"),n("target"),n("written")],rows:Array.from({length:v},(L,S)=>[S+1,g(t[S]),g(b[S]),g(p[S]),g(O?.[S])])}}let{low:Fe,high:Ge}=e.limits.text,We=t=>e.
accepts("text",t)?"":n("length",{low:Fe,high:Ge}),Je=e.limits.text.examples.map(t=>[t,t]),Pe=e.limits.noise.options.map(t=>[t,n(`noise_${t}`)]),Ke=[K(e,"noise",
{options:Pe,onpick:t=>e.set({noise:t,edits:[]}),when:a,wide:!0}),je(e,"text",{label:n("examples"),options:Je,write:d,when:a}),Te({...e,set:({text:t})=>d(t)},"te\
xt",{bad:We,when:a})];return{node:F,knobs:Ke,update:$,finding:U,table:P}}var Ue=e=>Q.includes(e)?"hide":e,Ye=({look:e},r)=>r?e==="special"?e:"right":"wrong";function Qe(e,r){
let o=s=>e.set({seed:s,edits:[]}),n=()=>o((e.get("seed")+1)%(e.limits.seed.high+1)),a=(...s)=>()=>s.includes(r()),i=_("button",{type:"button",class:"plm-button",
onclick:n},e.t("again"));e.onDraw(()=>{i.hidden=r()==="prefix"});let c=e.limits.placement.options.map(s=>[s,e.t(`placement_${s}`)]);return[W(e,"rate",{when:a(...Q)}),
W(e,"mean_length",{when:a("spans")}),W(e,"lam",{when:a("infill","both")}),W(e,"split",{min:1,max:()=>ze(e.get("text")).length-1,when:a("prefix")}),K(e,"placemen\
t",{options:c,when:a("spans")}),W(e,"seed",{write:o,when:()=>r()!=="prefix"}),e.wants("seed")&&i]}var Xe=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ze=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,R=e=>JSON.
stringify(e).replace(Xe,Ze),Z=e=>`[${e.join(", ")}]`;function Be(e,r,o,n){if(r==="where")return st(e.state,n).join(`
`);if(r==="build")return Ie(e).join(`
`);if(_e(be(o.said,o.round)))return Ie({...o,bart:e.bart}).join(`
`);let a=o.rows.source.slice(0,-1).map(i=>o.words.tokens[i]);return[`broken = ${R(a.join(" "))}`,"print(len(broken.split()), broken)",""].join(`
`)}function Ie({state:e,spelled:r,ids:o,rows:n,words:a,t5:i,bart:c}){let{noise:s,edits:d,split:h}=e,f=s==="spans",u=f?i:c,x=r.map((E,y)=>o[y]===a.unknown?"?":a.
tokens[o[y]]),D=n.target.filter(E=>a.sentinels.includes(E)).length,z=d.length>0&&s!=="permute"&&s!=="prefix",T=["end_with",f?"corrupt_spans":"denoise",f?"restor\
e_spans":""],j=s==="prefix"||z?T.filter(E=>E!=="denoise"):T,w=X(h,o),J={spans:()=>tt(e,a),prefix:()=>[`source, target = ids[:, :${w}], ids[:, ${w}:]`,`source_ke\
ep, target_keep = keep[:, :${w}], keep[:, ${w}:]`]}[s],H=()=>[`source = torch.tensor([${Z(n.source.slice(0,-1))}])  # with the reader's own changes`,f?`target =\
 torch.tensor([${Z(n.target.slice(0,-1))}])`:"target, target_keep = ids, keep","source_keep = torch.ones_like(source, dtype=torch.bool)",...f?["target_keep = to\
rch.ones_like(target, dtype=torch.bool)"]:[]];return["import torch","from plmlib.course import load",...z||s==="prefix"?[]:["from plmlib.dice import Mulberry32"],
"from plmlib.generation import generate",`from plmlib.objectives import ${j.filter(Boolean).sort().join(", ")}`,"",u==="none"?"# model and tokenizer are the one\
s you gave to CorruptionLab":`model, tokenizer, _ = load(${R(u)})`,`ids, keep = tokenizer.encode_batch([${R(x.join(" "))}])`,...f?et(a):[],...z?H():(J??(()=>nt(
e)))(),...f?["assert restore_spans(source, target, source_keep, target_keep, sentinels)[0].equal(ids)"]:[],"source, source_keep = end_with(source, source_keep, \
tokenizer.eos)","target, target_keep = end_with(target, target_keep, tokenizer.eos)","print(source[0].tolist(), target[0].tolist())",...s==="prefix"||D>a.known?
[]:ot(n),""]}function et({tokens:e,sentinels:r,known:o}){let n=r.slice(0,o).map(a=>R(e[a]));return[`sentinels = [tokenizer.id(token) for token in ${Z(n)}]`,`sen\
tinels += range(tokenizer.vocab_size, tokenizer.vocab_size + ${r.length-o})`]}var Le="source, target, source_keep, target_keep",tt=({seed:e,rate:r,mean_length:o,
placement:n})=>[`${Le} = corrupt_spans(`,`    ids, keep, Mulberry32(${e}), sentinels,`,`    rate=${r}, mean_length=${o}, placement=${R(n)},`,")"],nt=({noise:e,seed:r,
rate:o,lam:n})=>[`${Le} = denoise(`,`    ids, keep, Mulberry32(${r}), ${e==="both"?'("permute", "infill")':R(e)},`,`    mask_id=tokenizer.mask, stops=[tokenizer\
.id(".")], rate=${o}, mean_length=${n},`,")"],ot=({target:e})=>["with torch.inference_mode():",`    written = generate(model, source, ${e.length+8}, temperature\
=0, stop=tokenizer.eos)[0, 1:]`,"print(tokenizer.tokens(written))"],st=({rate:e,mean_length:r},o)=>["import torch","from plmlib.objectives import corrupt_spans",
"",`ids = torch.arange(${o}).repeat(10_000, 1)  # every token is its own place`,"found = {}",'for placement in ("released", "even"):',"    source = corrupt_span\
s(",`        ids, None, torch.Generator().manual_seed(0), range(${o}, ${o+32}),`,`        rate=${e}, mean_length=${r}, placement=placement,`,"    )[0]",`    fou\
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
e","text","noise","rate","mean_length","lam","seed","placement","split","edits","n","hint"]}};function qe(e,r,o){let{t:n}=e,a={build(){let{rows:{target:c},asked:s,spelled:d,state:h}=r(),f=Y(r()),u={n:d.length,asked:s.length,marks:f+1,answer:c.length},x={
spans:"spans",prefix:"prefix"}[h.noise]??"whole";return{...u,share:q(h.rate),mean:h.mean_length,kind:x}},where(){let{n:c,hidden:s,released:d}=o(),h=100*d.at(-1);
return{...{n:c,hidden:s,answer:h,last:q(d.at(-1)),none:le(d)},share:q(e.get("rate")),mean:e.get("mean_length"),kind:"where"}}},i=()=>(a[e.get("mode")]??a.build)();
return Se(e,{question:()=>n(`question_${i().kind}`,i()),unit:()=>e.get("mode")==="where"?"%":"",step:1,right(c){let s=i(),d=c!==""&&Math.abs(c-s.answer)<.5;return[
d,`${n(d?"right":"wrong",s)} ${n(`because_${s.kind}`,s)}`]}})}var He=Ae({name:"corruption-lab",limits:ee,build:it});function it(e){let{t:r,get:o}=e,n=o("recorded"),{vocabulary:a}=n,i=me(xe({...a,tokens:a.tokens.split(" ")})),
c=null,s,d,h,f={},u=Ee(e,["t5","bart"],l=>{let m=N=>N.words?.tokens.length===a.tokens.split(" ").length;if(!Object.values(l).every(m))throw new RangeError("the \
models have another vocabulary");c=l}),x=new Map;n.written.length>0&&x.set(Re(n.state.noise,n.source),n.written);let D=0;e.onClose(()=>clearTimeout(D));function z({
state:l,rows:m,spelled:N}){if(l.noise==="prefix")return{written:null,why:"no_model"};if(m.target.filter(P=>i.sentinels.includes(P)).length>i.known)return{written:null,
why:"few_marks"};let F=Re(l.noise,m.source),$=x.get(F)??null;!$&&c?(clearTimeout(D),D=setTimeout(()=>{x.size>=500&&x.clear(),x.set(F,ie(c[Ve(l.noise)],m)),e.redraw()})):
!$&&u.status()==="recorded"&&setTimeout(u.use);let B=$&&ue(l.noise,m.source,$,i),U=N.map(P=>i.tokens[i.idOf(P)]).join(" ");return{written:$,why:"writing",text:B,
fits:B===U}}function T(){let l=pe(o);if(s={state:l,words:i,...oe(l,i)},Object.assign(s,o("mode")==="build"?z(s):{written:null,why:"writing"}),o("mode")==="game"){
let B=we(o("round"),ee.text.examples,i);d={state:B,words:i,said:o("said"),round:o("round"),...oe(B,i)},Object.assign(d,z(d))}let{rate:m,mean_length:N,lam:I,seed:F}=l,
$={n:o("n"),rate:m,mean_length:N,lam:I,seed:F};return f.key!==JSON.stringify($)&&o("mode")==="where"&&(f={key:JSON.stringify($)},h=ae($)),s}e.beforeDraw(()=>{u.
follow(),T()}),T();let j={build:De(e,()=>s,T),where:ce(e,()=>h),game:ke(e,()=>d)},w=()=>j[o("mode")],J=qe(e,()=>s,()=>h);e.head.append(J);let H=ee.mode.options.
map(l=>[l,r(`mode_${l}`)]),E=K(e,"mode",{options:H,onpick:l=>e.set({mode:l,guess:"",revealed:!1}),wide:!0});e.controls.append(...[E,...j.build.knobs].filter(Boolean));
let y=_("p",{class:"plm-status"});return e.stage.append(y,...Object.values(j).map(l=>l.node)),ye(e,()=>w().table()),$e(e,()=>Be({...s,t5:o("t5"),bart:o("bart")},
o("mode"),d,o("n"))),()=>{for(let[N,I]of Object.entries(j))I.node.hidden=N!==o("mode");o("mode")==="game"&&(J.hidden=!0),y.hidden=o("mode")==="where",M(y,{text:r(
u.status()),"data-status":u.status()}),w().update();let l=o("mode")==="game",m=l?"":w().finding();M(e.finding,{text:m,"data-covered":!Oe(e)&&!l}),m&&e.say(m)}}var Ve=e=>e===
"spans"?"t5":"bart",Re=(e,r)=>`${Ve(e)} ${r.join(" ")}`;(globalThis.plm.widgets??={})["corruption-lab"]=He;})();
