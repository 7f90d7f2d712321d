(()=>{((globalThis.plm.words??={})["norm-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"Reset",
reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text canno\
t be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"your \
own text",selected:"Selected: press Ctrl+C",title:"Norm lab",question_last:"Two stacks of {depth} layers have the same weights: one has its norms before each pa\
rt (pre-norm), the other after each sum (post-norm). Before the first step, how many times as large is the gradient of the last layer with post-norm as with pre\
-norm?",question_largest:"A pre-norm stack has {depth} layers; layer 1 is next to the tokens. Before the first step, which layer has the largest gradient?",unit_times:"\
times",unit_none:"(number of the layer)",right_last:"Right: {answer} times.",wrong_last:"It is {answer} times.",right_largest:"Right: layer {answer}.",wrong_largest:"\
It is layer {answer}.",why_larger:"With pre-norm the residual stream has grown to {end}, and the norm after the last layer divides the gradient by it. With post\
-norm the stream is 1 after every layer, so the last layers get a large gradient in the first steps, when nothing is learned yet. Warm-up keeps these steps smal\
l (Xiong et al., 2020).",why_smaller:"The pre-norm stream is only {end} after the last layer here, and its norms divide the gradient by this small number. Take \
wider weights or more layers, and the ratio turns round.",why_first:"Its gradient is {times} times that of the last layer. At the first layer the stream is smal\
l, so what this layer adds is a large share of what all later norms read. Further up it is a small share of a large stream.",why_flat:"Its gradient is {times} t\
imes that of the last layer. Here the stream hardly grows, so all layers get gradients of about the same size.",places:"Place of the norms",pre:"pre-norm",post:"\
post-norm",none:"no norm",norm:"Kind of norm",norm_layer:"LayerNorm",norm_rms:"RMSNorm (T5)",depth:"Layers",std:"Deviation of the weights",seed:"Seed of the wei\
ghts",scaled:"divide what each layer adds by √(2 · layers), as GPT-2 does",live:"Computed in this page at every change, forward and backward: a toy of width \
32 with two heads, one text of eight tokens, no training.",stream:"Activations",stream_note:"the residual stream after each layer",stream_axis:"root mean square",
gradient:"Gradients",gradient_note:"of the four matrices of each layer",gradient_axis:"norm of the gradient",layer:"layer",finding_pre:"Pre-norm: the stream goe\
s from {start} to {end}, and the gradient of layer 1 is {times} times that of layer {depth}.",finding_post:"Post-norm: the stream is 1 after every layer, and th\
e gradient of layer {depth} is {ratio} times that with pre-norm; the largest is in layer {largest}, which changes with the seed.",finding_none:"No norm: the str\
eam goes from {start} to {end}; the gradient of layer 1 is {times} times that of layer {depth}.",finding_lost:"No norm: from layer {lost} on, single precision c\
annot hold the numbers (above 3.4·10³⁸).",caption:"{depth} layers before training, weights with standard deviation {std}",column_stream:"activations, {name}",
column_gradient:"gradient, {name}",runs_heading:"Real runs of 16 layers",runs_note:"100 updates, learning rate 3·10⁻³; solid: warm-up over 50 updates, dotted: n\
one",runs:"Deviation of the first weights of these runs",recorded:"Recorded with PyTorch, not computed here: mean training loss of three seeds. Of the knobs abo\
ve, only the place of the norms acts on it.",update:"update",loss:"loss (nats per token)",run_ends:"Loss on other texts after 100 updates, without → with warm-u\
p:",run:"{name} {none} → {some}",not_rescued:"In so few updates warm-up does not rescue post-norm; the published runs are much longer.",broke_off:"broke off a\
fter {updates} updates (infinite gradient)"};})();
