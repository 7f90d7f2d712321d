(()=>{((globalThis.plm.words??={})["cost-explorer"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own sizes",selected:"Selected: press Ctrl+C",title:"Cost explorer",question_crossover:"From how many tokens on do the scores of attention cost more FLOPs t\
han all other parts of the layers?",question_cache:"How many MiB does the KV cache take for {n} tokens (batch {batch})?",unit_crossover:"tokens",unit_cache:"MiB",
right:"Right: {answer}.",wrong:"It is {answer}.",why_crossover:"This is {times} · d. A layer spends 24·n·d² FLOPs on its matrices if the feed-forward layer is 4\
·d wide, and 4·n²·d on the scores; both are equal at n = 6·d.",why_other:"This is {times} · d. It would be 6 · d for one stack with two matrices of width 4\
·d in its feed-forward layer.",why_cache:"Exactly {exact} bytes: 2 (keys and values) · layers · width of the keys · tokens · bytes of a number.",no_crossover:"\
With this attention the share of the scores never reaches one half, so there is no such length.",view:"View",view_cost:"FLOPs and memory",view_player:"KV cache,\
 step by step",preset:"Model","name_bert-base-uncased":"BERT-base",name_gpt2:"GPT-2 (124M)","name_t5-base":"T5-base","name_bart-base":"BART-base","name_llama-7b":"\
LLaMA-7B",n:"Tokens n of a text",batch:"Texts at once (batch)",attention:"Kind of attention",attention_full:"full",attention_fused:"fused (flash)",attention_window:"\
window",window:"Tokens in the window",attention_linear:"linear",dtype:"Numbers stored in",dtype_float32:"32 bits",dtype_float16:"16 bits",dtype_int8:"8 bits",shape:"\
Sizes of the model",skeleton:"Parts",skeleton_masked:"encoder",skeleton_causal:"decoder",skeleton_seq2seq:"encoder and decoder",layers:"Layers (of each part)",d:"\
Width d",heads:"Heads",groups:"Query heads per key head",ff:"Width of feed-forward",gated:"gated feed-forward (three matrices)",vocab:"Vocabulary",tied:"head = \
token table",work:"FLOPs of reading the batch once: {total}",work_projections:"q, k, v and output",work_feed_forward:"feed-forward",work_scores:"scores and mean",
work_head:"head (vocabulary)",kept:"Memory, in bytes",kept_weights:"weights",kept_cache:"KV cache",kept_scores:"scores of one layer",curve:"Share of the scores \
in the FLOPs of the layers",n_axis:"tokens n",share_axis:"share of the scores",note_full:"Full attention writes all n² scores of a head into memory. Pairs that \
a causal mask forbids are computed too, as PyTorch does.",note_fused:"Fused attention computes the same sums block by block. It keeps only a maximum and a sum f\
or each row: the same FLOPs, the same result, far less memory.",note_window:"A query sees only the nearest keys, so cost and cache stop growing with n². What is\
 outside the window is lost to this layer. Dotted: full attention.",note_linear:"Keys ⊗ values are added up into one matrix a head, which a query reads. There i\
s no softmax over pairs: this is another function. Dotted: full attention.",finding_cross:"At n = {n}, the scores take {share} of the layers’ FLOPs; from n = {c\
ross} on they take more than half.",finding_window:"At n = {n}, the scores take {share} of the layers’ FLOPs; texts longer than the window do not raise it.",finding_linear:"\
The sums of linear attention take {share} of the layers’ FLOPs, at every length.",finding_cache:"The KV cache takes {cache} ({exact} bytes), the scores of one\
 layer {scores}.",finding_none:"An encoder keeps no KV cache; the scores of one layer take {scores}.",caption_cost:"Reading {n} tokens, batch {batch}",column_what:"\
part",column_amount:"FLOPs, bytes",column_exact:"share, exact bytes",phase:"What the decoder does",phase_train:"train",phase_prefill:"read the prompt (prefill)",
phase_decode:"write (decode)",cache:"with a KV cache",prompt:"Tokens of the prompt",new:"Tokens to write",at:"Step",step:"Step {at} of {last}: {phase}",back:"Ba\
ck",play:"Play",stop:"Stop",next:"Next",cell_now:"score computed in this step",cell_before:"computed before, not again",cell_later:"comes later",reads:"tokens t\
hat this step reads",reads_of:"{reads} (sees {sees})",step_macs:"multiply–adds of this step",done_with:"so far, with the cache",done_without:"so far, without",
cache_bytes:"bytes in the cache",as_decoder:"A decoder of these sizes.",per_step:"Multiply–adds of each step: with the cache (solid), without (dashed)",step_axis:"\
step",macs_axis:"multiply–adds",play_train:"Training reads all {sees} tokens in one pass, and every position learns at once: {macs} multiply–adds.",play_prefill:"\
The prompt is known, so its {sees} tokens are read in one pass: {macs} multiply–adds.",play_decode:"Step {at} of {last} reads {reads} of the {sees} tokens: {m\
acs} multiply–adds.",play_cached:"The cache holds {cache}; without it all steps so far would have cost {ratio} times as much.",play_filled:"Their keys and val\
ues now take {cache} in the cache, for the steps that follow.",play_uncached:"Nothing is kept from earlier steps.",caption_play:"Each step of the decoder",column_step:"\
step",column_reads:"reads, with the cache",column_macs:"multiply–adds",column_bytes:"cache",column_reads_without:"reads, without",column_macs_without:"multipl\
y–adds",measured:"Measured here",measured_note:"a GPT with random weights (2 layers, d = 96) writes 64 tokens in this browser",measure:"Measure in this browse\
r",measuring:"Measuring: {n} of 64 tokens",unmeasured:"Not measured yet.",not_measured:"This page cannot run the model.",race:"{tokens} tokens took {with} ms wi\
th the cache and {without} ms without it, {times} times as long. The logits of both differ by {furthest} at most.",token_axis:"token",ms_axis:"ms per token (mea\
n of 8)",with:"with the cache",without:"without"};})();
