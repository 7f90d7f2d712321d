(()=>{((globalThis.plm.words??={})["mask-builder"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"\
Selected: press Ctrl+C",title:"Mask builder",question:"Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens they may not \
see?",right:"Right: {count} of {n}. The hidden tokens stay in softmax’s denominator. Pick “after softmax” and read column Σ.",wrong:"It is {count} of {n}\
. The hidden tokens stay in softmax’s denominator. Pick “after softmax” and read column Σ.",preset:"Mask",preset_bidirectional:"bidirectional",preset_causal:"\
causal",preset_prefix:"prefix",preset_window:"window",preset_documents:"documents",preset_cross:"cross",and_causal:"and causal",prefix:"Prefix length",window:"W\
indow width",split:"First document’s tokens",order:"Applied",order_before:"before softmax",order_after:"after softmax",order_renormalised:"after, rescaled",fill:"\
Hidden scores become",padding:"Padding",padding_none:"none",padding_left:"left",padding_right:"right",pads:"[PAD] tokens",text:"Tokens, separated by spaces",source:"\
Source tokens",length:"{low} to {high} tokens, please: here are {count}.",left:"Who may see whom",mask:"Mask: Space or a click allows or blocks a pair",weights:"\
Attention weights",view:"Show",view_mask:"● ×",view_bool:"T / F",view_scores:"scores",view_plain:"no mask",convention:"True means",convention_sdpa:"may atten\
d (SDPA)",convention_mha:"ignore (nn.MultiheadAttention)",corner:"row: query · column: key",cell:"query {query}, key {key}, {state}, {kind} {value}",allowed:"a\
llowed",blocked:"blocked",weight:"weight",score_word:"score",sum:"sum",entropy:"entropy",leak:"leak",query:"query",sees:"sees",nothing:"nothing",inspect:"One ro\
w, step by step",inspect_row:"Row {n}, “{token}”, step by step",score:"Score of query “{query}” with key “{key}”",redraw:"Other toy scores",step_scores:"\
score (toy)",step_filled:"masked score",step_softmax:"softmax",step_hidden:"× mask",step_rescaled:"÷ sum",formula_before:"softmax(scores, hidden ← {fill})",
formula_after:"softmax(scores) × mask",formula_renormalised:"softmax(scores) × mask ÷ row sum",finding_before:"{allowed} of {pairs} pairs may attend, and no \
row feels the rest: what softmax never sees cannot leak.",finding_fill:"{leaking} of {n} rows leak: {fill} is a small weight for a hidden token, not none.",finding_after:"\
{leaking} of {n} rows leak: the hidden weights are 0, but the hidden scores shrank the others, and the rows no longer sum to 1.",finding_renormalised:"Rescaled,\
 no row leaks: dividing by the row sum cancels the hidden scores. The same weights as before softmax.",finding_nan:"NaN rows: {lost}. Such a row may see nothing\
, so softmax divides 0 by 0. plmlib returns zeros there; −1e9 would give every token 1/n.",finding_zero:"NaN rows: {lost}. Such a row may see nothing, and the\
 rescaling divides 0 by 0."};})();
