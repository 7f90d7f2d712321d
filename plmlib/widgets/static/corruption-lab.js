(()=>{var{fill:ie,heat:ct,chancesOf:ae,never:le,whereView:ce,row:te,described:ne,read:de,withSentinels:pe,compute:oe,spansOf:Y,changed:me,isHidden:se,hasEmpty:re,canFill:he,
matches:fe,restoredText:ge,NOISES:dt,HIDING:Q,FILLING:pt,EDITS:D,drawn:mt,edited:ht,rowsOf:ft,cutAt:X,restore:gt,argsort:ut,nearest:kt,choose:wt,cut:bt,poisson:_t,
spanNoise:xt,spanCounts:yt,infillNoise:$t,permuteNoise:vt,rotateNoise:Ot,DRAWS:St,hiddenBySpans:Tt,hiddenByInfill:jt}=globalThis.plm.noise;var{gameView:ue,GAME:Et,LOST:zt,roundOf:ke,answerOf:we,saying:Nt,scoreOf:Ct,isDone:be,isRight:Mt}=globalThis.plm.game;var{TOP:Dt,bars:It,cards:Lt,repeats:qt,curves:Rt,LETTERS:Ht,CATS:Vt,percent:H,parts:Ft,nodes:Gt,label:Wt,said:Jt,title:Pt,strip:Kt,ORDER:Ut,SLACK:Yt,NEUTRAL:Qt,
rank:Xt,repetition:Zt,softmax:en,nucleusSize:tn,distribution:nn,drawWith:on,entropy:sn,distinct:rn,repeated:an,CHARACTER:ln,bytesOf:cn,spell:dn,die:pn,look:mn,examine:hn,
wholeWords:_e}=globalThis.plm.tokens;var{visible:gn,spelled:un,h:y,set:I,unique:kn,tableSwitch:xe,copyCode:ye,resetButton:wn,isOpen:$e,cover:ve,guess:Oe,onEnter:bn,numberBox:_n,slider:P,buttons:U,toggles:xn,
check:yn,textbox:Se,menu:Te,models:je,short:$n,fixed:vn,widget:Ae,fromBase64:On,fromHalf:Sn,within:Tn,sliderEnds:jn,accepted:An,mulberry32:En,uniform:zn,tokenise:Ee}=globalThis.
plm.ui;var{answers:Cn,moved:Mn,MANY:Bn,fateButtons:Dn,tile:ze,dealtBar:In,strip:Ne,FATES:Ln,shares:qn,maskTokens:Rn,drawnAt:Hn,countFates:Vn,TOP:Fn,LEAST:Gn,logSoftmax:Wn,
summary:Jn,compare:Pn}=globalThis.plm.strip;var Ce=["source","decoder","target"];function Me(e,s,o){let{t:n}=e,l=()=>e.get("mode")==="build",i=()=>e.get("noise"),m=e.wants("edits"),r=()=>m&&Q.includes(i()),
a=t=>e.set({text:t,edits:[],at:0}),d=null;function h(t){r()?p([t],se(o(),t)?D.show:D.hide,t):m&&i()==="rotate"?e.set({at:t,edits:[4*t+D.hide]}):i()==="prefix"&&
e.wants("split")&&t>0?e.set({at:t,split:t}):e.set({at:t})}function p(t,f,x,b=e.get("edits")){e.set({at:x,edits:me(b,t,f)})}function _(t,f,x){if(!r())return e.set(
{at:f});x&&(d={edits:e.get("edits"),what:se(o(),t)?D.show:D.hide});let b=Math.min(t,f),S=Array.from({length:Math.abs(f-t)+1},(u,T)=>b+T);p(S,d.what,f,d.edits)}function N(){
let t=Math.min(e.get("at"),o().spelled.length-1);p([t],re(o(),t)?D.drop:D.insert,t)}let j=t=>e.set({at:t}),$=Ne({label:n("strip"),onpick:j,ontoggle:h,onspan:_}),
v=y("p",{class:"plm-note-line"}),g=y("button",{type:"button",class:"plm-button",onclick:N}),B=y("button",{type:"button",class:"plm-button",onclick:()=>e.set({edits:[]})}),
O=Object.fromEntries(Ce.map(t=>[t,te(n(t))])),F=y("p",{class:"plm-note-line plm-back"}),k=te(n("written")),A=y("p",{class:"plm-note-line"}),c=["asked","source",
"target"].map(t=>ze(n(`tile_${t}`))),E=[y("div",{class:"plm-stats plm-three"},c.map(t=>t.node)),O.decoder.node,O.target.node,F,k.node,A],G=y("div",{},$.node,v,y(
"div",{class:"plm-dice"},Ue(e,i),m&&g,m&&B),O.source.node,ve(e,E,l),E);function W(){let t=s(),{spelled:f,state:x,words:b,asked:S}=t,u=Math.min(e.get("at"),f.length-
1);$.update({tokens:f.map((M,J)=>Ye(n,t,J)),at:u});let T=[n(m||i()==="prefix"?`note_${Pe(i())}`:"note_none")];t.unknown&&T.push(n("unknown")),I(v,{text:T.join("\
 ")}),g.hidden=!he(i());let R={token:f[u]};g.hidden||I(g,{text:n(re(t,u)?"drop":"insert",R)}),B.hidden=x.edits.length===0;for(let M of Ce){let J=t.rows[M];O[M].
update(ne(J,b,M!=="source"),n("tokens",{n:J.length}))}let z=t.back?.map(M=>b.tokens[M]).join(" ");I(F,{text:z?n("back",{text:z}):""}),c[0].update(`${S.length} /\
 ${f.length}`,H(S.length/f.length)),c[1].update(String(t.rows.source.length),n(`tile_source_${i()==="spans"}`)),c[2].update(String(t.rows.target.length),n("tile\
_target_note")),C(t)}function C({written:t,why:f,rows:{target:x},words:b,fits:S,text:u}){if(k.node.hidden=!1,A.hidden=!t,!t)return k.update([],n(f));let T=fe(t,
x),R=ne(t,b).map((M,J)=>({...M,look:Ke(M,T[J])})),z=T.filter(Boolean).length;k.update(R,n("fits",{right:z,n:x.length})),I(A,{text:u?n(S?"restored":"restored_not",
{text:u}):n("no_text")})}function L(){let{rows:{source:t,target:f},asked:x,spelled:b,state:S}=s(),u=Y(s()),T={asked:x.length,n:b.length,spans:u,marks:u+1};return n(
`finding_${i()}`,{...T,source:t.length,target:f.length,share:H(x.length/b.length),before:X(S.split,b)})}function q(){let{rows:{source:t,target:f,decoder:x},words:b,
written:S}=s(),u=R=>R===void 0?"":b.tokens[R],T=Math.max(t.length,f.length,S?.length??0);return{caption:L(),columns:[n("place"),n("source"),n("decoder"),n("targ\
et"),n("written")],rows:Array.from({length:T},(R,z)=>[z+1,u(t[z]),u(x[z]),u(f[z]),u(S?.[z])])}}let{low:K,high:Ve}=e.limits.text,Fe=t=>e.accepts("text",t)?"":n("\
length",{low:K,high:Ve}),Ge=e.limits.text.examples.map(t=>[t,t]),We=e.limits.noise.options.map(t=>[t,n(`noise_${t}`)]),Je=[U(e,"noise",{options:We,onpick:t=>e.set(
{noise:t,edits:[]}),when:l,wide:!0}),Te(e,"text",{label:n("examples"),options:Ge,write:a,when:l}),Se({...e,set:({text:t})=>a(t)},"text",{bad:Fe,when:l})];return{
node:G,knobs:Je,update:W,finding:L,table:q}}var Pe=e=>Q.includes(e)?"hide":e,Ke=({look:e},s)=>s?e==="special"?e:"right":"wrong";function Ue(e,s){let o=r=>e.set(
{seed:r,edits:[]}),n=()=>o((e.get("seed")+1)%(e.limits.seed.high+1)),l=(...r)=>()=>r.includes(s()),i=y("button",{type:"button",class:"plm-button",onclick:n},e.t(
"again"));e.onDraw(()=>{i.hidden=s()==="prefix"});let m=e.limits.placement.options.map(r=>[r,e.t(`placement_${r}`)]);return[P(e,"rate",{when:l(...Q)}),P(e,"mean\
_length",{when:l("spans")}),P(e,"lam",{when:l("infill","both")}),P(e,"split",{min:1,max:()=>Ee(e.get("text")).length-1,when:l("prefix")}),U(e,"placement",{options:m,
when:l("spans")}),P(e,"seed",{write:o,when:()=>s()!=="prefix"}),e.wants("seed")&&i]}function Ye(e,{spelled:s,ids:o,plan:n,rows:l,words:i,state:m,asked:r},a){let d=n.
order.indexOf(a),h=n.hidden[d],{noise:p}=m,_=o[a]===i.unknown?"fixed":"plain",N=h?p==="delete"?"cover":"mask":_,j=n.empties[d],$=d!==a&&(a===0||n.order[d-1]!==a-
1),v=p==="rotate"&&d===0,g=p==="prefix"&&a===r[0],O=[j>0?e("tag_empty"):"",v?e("tag_begin"):g?e("tag_split"):"",p!=="rotate"&&$?e("tag_moved",{n:d+1}):""].filter(
Boolean).join(" "),F=h&&p==="spans"?Xe(n,a,i):p==="delete"?"✕":"[MASK]",k=p==="prefix"&&a>=l.source.length-1;return{text:h?F:s[a],below:h?s[a]:"",above:O,look:k?
"same":N,joined:h&&!n.starts[d]&&a>0&&n.hidden[n.order.indexOf(a-1)],name:e("token",{n:a+1,token:s[a],fate:e(Qe(h,p,k)),tags:O})}}function Qe(e,s,o){return o?"i\
s_target":e?s==="delete"?"is_deleted":"is_hidden":"is_kept"}function Xe({starts:e},s,{tokens:o,sentinels:n}){let l=e.slice(0,s+1).filter(Boolean).length;return o[n[l-
1]]}var Ze=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,et=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,V=e=>JSON.
stringify(e).replace(Ze,et),Z=e=>`[${e.join(", ")}]`;function De(e,s,o,n){if(s==="where")return rt(e.state,n).join(`
`);if(s==="build")return Be(e).join(`
`);if(be(we(o.said,o.round)))return Be({...o,bart:e.bart}).join(`
`);let l=o.rows.source.slice(0,-1).map(i=>o.words.tokens[i]);return[`broken = ${V(l.join(" "))}`,"print(len(broken.split()), broken)",""].join(`
`)}function Be({state:e,spelled:s,ids:o,rows:n,words:l,t5:i,bart:m}){let{noise:r,edits:a,split:d}=e,h=r==="spans",p=h?i:m,_=s.map((k,A)=>o[A]===l.unknown?"?":l.
tokens[o[A]]),N=n.target.filter(k=>l.sentinels.includes(k)).length,j=a.length>0&&r!=="permute"&&r!=="prefix",$=["end_with",h?"corrupt_spans":"denoise",h?"restor\
e_spans":""],v=r==="prefix"||j?$.filter(k=>k!=="denoise"):$,g=X(d,o),B={spans:()=>nt(e,l),prefix:()=>[`source, target = ids[:, :${g}], ids[:, ${g}:]`,`source_ke\
ep, target_keep = keep[:, :${g}], keep[:, ${g}:]`]}[r],O=()=>[`source = torch.tensor([${Z(n.source.slice(0,-1))}])  # with the reader's own changes`,h?`target =\
 torch.tensor([${Z(n.target.slice(0,-1))}])`:"target, target_keep = ids, keep","source_keep = torch.ones_like(source, dtype=torch.bool)",...h?["target_keep = to\
rch.ones_like(target, dtype=torch.bool)"]:[]];return["import torch","from plmlib.course import load",...j||r==="prefix"?[]:["from plmlib.dice import Mulberry32"],
"from plmlib.generation import generate",`from plmlib.objectives import ${v.filter(Boolean).sort().join(", ")}`,"",p==="none"?"# model and tokenizer are the one\
s you gave to CorruptionLab":`model, tokenizer, _ = load(${V(p)})`,`ids, keep = tokenizer.encode_batch([${V(_.join(" "))}])`,...h?tt(l):[],...j?O():(B??(()=>ot(
e)))(),...h?["assert restore_spans(source, target, source_keep, target_keep, sentinels)[0].equal(ids)"]:[],"source, source_keep = end_with(source, source_keep, \
tokenizer.eos)","target, target_keep = end_with(target, target_keep, tokenizer.eos)","print(source[0].tolist(), target[0].tolist())",...r==="prefix"||N>l.known?
[]:st(n),""]}function tt({tokens:e,sentinels:s,known:o}){let n=s.slice(0,o).map(l=>V(e[l]));return[`sentinels = [tokenizer.id(token) for token in ${Z(n)}]`,`sen\
tinels += range(tokenizer.vocab_size, tokenizer.vocab_size + ${s.length-o})`]}var Ie="source, target, source_keep, target_keep",nt=({seed:e,rate:s,mean_length:o,
placement:n})=>[`${Ie} = corrupt_spans(`,`    ids, keep, Mulberry32(${e}), sentinels,`,`    rate=${s}, mean_length=${o}, placement=${V(n)},`,")"],ot=({noise:e,seed:s,
rate:o,lam:n})=>[`${Ie} = denoise(`,`    ids, keep, Mulberry32(${s}), ${e==="both"?'("permute", "infill")':V(e)},`,`    mask_id=tokenizer.mask, stops=[tokenizer\
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
e","text","noise","rate","mean_length","lam","seed","placement","split","edits","n","hint"]}};function Le(e,s,o){let{t:n}=e,l={build(){let{rows:{target:m},asked:r,spelled:a,state:d}=s(),h=Y(s()),p={n:a.length,asked:r.length,marks:h+1,answer:m.length},_={
spans:"spans",prefix:"prefix"}[d.noise]??"whole";return{...p,share:H(d.rate),mean:d.mean_length,kind:_}},where(){let{n:m,hidden:r,released:a}=o(),d=100*a.at(-1);
return{...{n:m,hidden:r,answer:d,last:H(a.at(-1)),none:le(a)},share:H(e.get("rate")),mean:e.get("mean_length"),kind:"where"}}},i=()=>l[e.get("mode")]();return Oe(
e,{question:()=>n(`question_${i().kind}`,i()),unit:()=>e.get("mode")==="where"?"%":"",step:1,right(m){let r=i(),a=m!==""&&Math.abs(m-r.answer)<.5;return[a,`${n(
a?"right":"wrong",r)} ${n(`because_${r.kind}`,r)}`]}})}var Re=Ae({name:"corruption-lab",limits:ee,build:at});function at(e){let{t:s,get:o}=e,n=o("recorded"),{vocabulary:l}=n,i=pe(_e({...l,tokens:l.tokens.split(" ")})),
m=null,r,a,d,h={},p=je(e,["t5","bart"],c=>{let w=E=>E.words?.tokens.length===l.tokens.split(" ").length;if(!Object.values(c).every(w))throw new RangeError("the \
models have another vocabulary");m=c}),_=new Map;n.written.length>0&&_.set(qe(n.state.noise,n.source),n.written);let N=0;e.onClose(()=>clearTimeout(N));function j({
state:c,rows:w,spelled:E}){if(c.noise==="prefix")return{written:null,why:"no_model"};if(w.target.filter(K=>i.sentinels.includes(K)).length>i.known)return{written:null,
why:"few_marks"};let W=qe(c.noise,w.source),C=_.get(W)??null;!C&&m?(clearTimeout(N),N=setTimeout(()=>{_.size>=500&&_.clear(),_.set(W,ie(m[He(c.noise)],w)),e.redraw()})):
!C&&p.status()==="recorded"&&setTimeout(p.use);let L=C&&ge(c.noise,w.source,C,i),q=E.map(K=>i.tokens[i.idOf(K)]).join(" ");return{written:C,why:"writing",text:L,
fits:L===q}}function $(){let c=de(o);r={state:c,words:i,...oe(c,i)},Object.assign(r,o("mode")==="build"?j(r):{written:null,why:"writing"});let w=ke(o("round"),ee.
text.examples,i),E={said:o("said"),round:o("round")};a={state:w,words:i,...E,...oe(w,i)},Object.assign(a,o("mode")==="game"?j(a):{written:null,why:"writing"});let{
rate:G,mean_length:W,lam:C,seed:L}=c,q={n:o("n"),rate:G,mean_length:W,lam:C,seed:L};return h.key!==JSON.stringify(q)&&o("mode")==="where"&&(h={key:JSON.stringify(
q)},d=ae(q)),r}e.beforeDraw(()=>{p.follow(),$()}),$();let v={build:Me(e,()=>r,$),where:ce(e,()=>d),game:ue(e,()=>a)},g=()=>v[o("mode")],B=y("div",{},Le(e,()=>r,
()=>d));e.head.append(B),e.onDraw(()=>{B.hidden=o("mode")==="game"});let O=ee.mode.options.map(c=>[c,s(`mode_${c}`)]),k=U(e,"mode",{options:O,onpick:c=>e.set({mode:c,
guess:"",revealed:!1}),wide:!0});e.controls.append(...[k,...v.build.knobs].filter(Boolean));let A=y("p",{class:"plm-status"});return e.stage.append(A,...Object.
values(v).map(c=>c.node)),xe(e,()=>g().table()),ye(e,()=>De({...r,t5:o("t5"),bart:o("bart")},o("mode"),a,o("n"))),()=>{for(let[E,G]of Object.entries(v))G.node.hidden=
E!==o("mode");A.hidden=o("mode")==="where",I(A,{text:s(p.status()),"data-status":p.status()}),g().update();let c=o("mode")==="game",w=c?"":g().finding();I(e.finding,
{text:w,"data-covered":!$e(e)&&!c}),w&&e.say(w)}}var He=e=>e==="spans"?"t5":"bart",qe=(e,s)=>`${He(e)} ${s.join(" ")}`;(globalThis.plm.widgets??={})["corruption-lab"]=Re;})();
