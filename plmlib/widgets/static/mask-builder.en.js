(()=>{((globalThis.plm.words??={})["mask-builder"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"R\
eset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text\
 cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Mask builder",question:"Apply this mask after softmax instead of before it. In how many of the {n} rows \
do hidden tokens still change the weights?",right:"Right: in {count} of {n}. The hidden tokens are still in softmax’s denominator. Choose “after softmax” and re\
ad column Σ.",wrong:"In {count} of {n} rows. The hidden tokens are still in softmax’s denominator. Choose “after softmax” and read column Σ.",preset:"Ma\
sk",preset_bidirectional:"bidirectional",preset_causal:"causal",preset_prefix:"prefix",preset_window:"window",preset_documents:"documents",preset_cross:"cross",
and_causal:"and causal, too",prefix:"Prefix length",window:"Window width",split:"Tokens of the first document",order:"Apply the mask",order_before:"before softm\
ax",order_after:"after softmax",order_renormalised:"after softmax, then rescale",fill:"Hidden scores become",padding:"Padding",padding_none:"none",padding_left:"\
left",padding_right:"right",pads:"[PAD] tokens",text:"Tokens, separated by spaces",source:"Tokens of the source, separated by spaces",length:"Write {low} to {hi\
gh} tokens; there are {count} now.",left:"Which token may see which",mask:"Mask. Press Space or click to allow or block a pair",weights:"Attention weights",view:"\
Show",view_mask:"● ×",view_bool:"T / F",view_scores:"scores",view_plain:"no mask",convention:"True means",convention_sdpa:"may attend (SDPA)",convention_mha:"\
ignore (nn.MultiheadAttention)",corner:"row: query · column: key",cell:"query {query}, key {key}, {state}, {kind} {value}",allowed:"allowed",blocked:"blocked",
weight:"weight",score_word:"score",sum:"sum",entropy:"entropy",leak:"leak",query:"query",sees:"sees",nothing:"nothing",inspect:"One row, step by step",inspect_row:"\
Row {n}, “{token}”, step by step",score:"Score of query “{query}” with key “{key}”",redraw:"Draw other toy scores",step_scores:"score",step_filled:"\
masked score",step_softmax:"softmax",step_hidden:"× mask",step_rescaled:"÷ sum",formula_before:"softmax(scores, hidden ← {fill})",formula_after:"softmax(sco\
res) × mask",formula_renormalised:"softmax(scores) × mask ÷ row sum",finding_before:"{allowed} of {pairs} pairs may attend. No row is changed by a hidden tok\
en: softmax never sees its score.",finding_fill:"{leaking} of {n} rows leak: with {fill} a hidden token has a small weight, not zero.",finding_after:"{leaking} \
of {n} rows leak. The hidden weights are 0, but the hidden scores have made the other weights smaller, and the rows no longer sum to 1.",finding_renormalised:"A\
fter rescaling no row leaks: the division by the row’s sum cancels the hidden scores. The weights equal those of a mask before softmax.",finding_nan:"NaN rows\
: {lost}. Such a row may see nothing, so softmax divides 0 by 0. plmlib returns zeros there; with −1e9 every token would get 1/n.",finding_zero:"NaN rows: {lo\
st}. Such a row may see nothing, and the rescaling divides 0 by 0."};})();
