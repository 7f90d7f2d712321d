(()=>{((globalThis.plm.words??={})["attention-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Attention lab",question_next:"The encoder has {layers} layers of {heads} heads. Which of these {all} hea\
ds looks at the next token more than any other head does? Search the small maps for a diagonal just above the main one, and write layer.head, such as 3.1.",question_previous:"\
The decoder has {layers} layers of {heads} heads. Which of these {all} heads looks at the previous token more than any other head does? Search the small maps fo\
r a diagonal just below the main one, and write layer.head, such as 3.1.",right_neighbour:"Right: head {best} gives {share} of its weight to {side}. Evenly spre\
ad weight would give it {even}.",wrong_neighbour:"It is head {best}: {share} of its weight goes to {side}. Evenly spread weight would give it {even}.",to_next:"\
the next token",to_previous:"the previous token",your_head:"Head {head} gives it {share}.",no_head:"Write your guess as layer.head, such as 1.3.",question_heads:"\
The encoder predicts “{word}” with probability {p}. You switch off one head, look at the probability, and switch it on again. For how many of the {all} heads do\
es it fall by 10 points of 100 or more?",question_heads_causal:"The decoder predicts “{word}” with probability {p}. You switch off one head, look at the probabi\
lity, and switch it on again. For how many of the {all} heads does it fall by 10 points of 100 or more?",right_heads:"Right: {count} of {all}. Head {head} matte\
rs most: without it the probability goes from {p} to {q}.",wrong_heads:"It is {count} of {all}. Head {head} matters most: without it the probability goes from {\
p} to {q}.",reader:"Model",reader_model:"● Encoder",reader_causal:"▲ Decoder",examples:"Example",text:"Your sentence",length:"Write 1 to {most} words.",unknown:"\
The models do not know: {words}. They know {n} words of the course’s small world.",alike:"Known words that begin alike: {words}.",hide:"the encoder reads [MAS\
K] instead of the chosen word",recorded:"Recorded with PyTorch. When you change something, this page computes it itself.",loading:"Loading the models…",live:"\
Computed in this page.",missing:"The model files are missing, so only what was recorded is shown.",strip:"The sentence: choose the word to predict",strip_note:"\
Press a word, or use the arrow keys: the model predicts this word. ▸ marks the row that predicts it.",word:"word {n}: {word}",word_chosen:"word {n}: {word}, t\
o be predicted",word_hidden:"word {n}: {word}, to be predicted; the model reads [MASK]",minis:"All heads: a row is a layer",minis_note:"Arrow keys choose a head\
, Space switches it off. Rows of a map look, columns are looked at.",minis_change:"Numbers: by how many points the probability of “{word}” changes without this \
head.",mini:"layer {layer}, head {head}: mean entropy {entropy} nats",mini_change:"; without it “{word}” changes by {change} points",mini_off:", switched of\
f",map:"Layer {layer}, head {head}",map_plain:"The weights of the chosen head",head_entropy:"mean entropy {entropy} nats (evenly spread: {even})",entropy_short:"\
H",view:"Show as",view_map:"map",view_lines:"lines",legend:"weight",mask_model:"Encoder: nothing is blocked, every token may look at every token.",mask_causal:"\
Decoder: × is blocked. This token comes later, so its weight is exactly 0.",cell:"“{query}” looks at “{key}”: weight {weight}",cell_blocked:"“{query}” \
may not look at “{key}”: blocked, weight exactly 0",row:"“{query}” looks most at “{key}” ({weight}). The entropy of its row is {entropy} nats: as much as {m\
any} of {all} tokens with equal weights.",lines_from:"Tokens that look",lines_token:"{token}, entropy {entropy} nats",counting:"Each head is being switched off…",
shares:"Where this head looks",shares_note:"mean of all rows",share_own:"itself",share_previous:"previous token",share_next:"next token",share_marks:"[CLS] and \
[SEP]",share_marks_causal:"[CLS]",share_other:"all others",blocked_short:"blocked",even_note:"The small stroke: a head that spreads its weight evenly. Each toke\
n counts in one line only.",effect_plain:"What is predicted",effect:"Predicting “{word}”",effect_all:"with all heads",effect_off:"all heads → without {head}",
switch_off:"Switch off head {head}",switch_on:"Switch head {head} on again",off_note:"A switched-off head’s values are 0 before the output layer; later layers c\
hange too.",caveat:"Weights are not explanations: a weight says how much of one token’s value is mixed in here, not why the model answers as it does. Switching \
a head off measures what it changes.",finding:"Layer {layer}, head {head} has a mean entropy of {entropy} nats; evenly spread weight has {even}.",finding_share:"\
Of its weight, {share} goes to “{group}”; evenly spread weight would give {even}.",finding_off:"Without layer {layer}, head {head}, the probability of “{wor\
d}” goes from {p} to {q}.",column_head:"head",column_entropy:"entropy (nats)",column_without:"P({word}) without it"};})();
