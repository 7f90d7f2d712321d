(()=>{((globalThis.plm.words??={})["sampling-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"\
Selected: press Ctrl+C",title:"Sampling lab",question:"Strategy {name} ({title}) is about to draw token {step}. How many of the {all} tokens can it still choose\
 from?",tokens_unit:"tokens",right:"Close: {kept} of {all}. Over the whole text the number runs from {low} to {high}.",wrong:"It is {kept} of {all}. Over the wh\
ole text the number runs from {low} to {high}.",prompt:"Your own beginning, in English or Chinese",seed:"Seed of the dice",tokens:"Tokens to write",recorded:"Re\
corded with PyTorch; touch anything and this page computes it itself.",loading:"Loading the model…",live:"Computed in this page, {all} tokens of vocabulary, n\
one left out before softmax.",same:" All {n} recorded tokens came out again.",missing:"The model file is not there, so this is the recorded state only.",spare:"\
 The first {n} tokens of the prompt do not fit and are left out.",runs:"Continuations",strategy:"Strategy {name}",run:"Text of strategy {name}, {title}",remove:"\
Remove strategy {name}",add:"Add a strategy",greedy:"greedy",pure:"pure sampling",penalty:"penalty",token:"token {step}: {token}, probability {p}",again:", repe\
ats four tokens that stood before",facts:"distinct-2 {distinct} · repeated 4-grams {repeated} · {stop}",stop_end:"ended itself",stop_length:"length limit",stop_full:"\
context full",step:"Look at token",reroll:"Throw the die of token {step} again",before:"the model alone",after:"after the filters",bars:"The 30 likeliest tokens\
, and all the others",strip:"One die for all strategies",strip_note:"each token as wide as its probability; above the model alone, below after the filters",tail:"\
the {n} others, {kept} of them kept",cut:"{filter} keeps {kept}",temperature:"temperature",top_k:"top-k",top_p:"top-p",min_p:"min-p",repetition_penalty:"repetit\
ion penalty",all_tokens:"all",order:"Order of the filters, and how many tokens each leaves",earlier:"{filter} earlier",later:"{filter} later",stat_kept:"can be \
drawn",stat_kept_note:"of {all}; the {p} nucleus has {n}",stat_mass:"of the model’s mass kept",stat_mass_note:"{lost} cut away",stat_entropy:"entropy H in nat\
s",stat_was:"the model alone: {value}",stat_exp:"exp(H): equally likely tokens",curve_kept:"Tokens that can be drawn",curve_entropy:"Entropy of the model, nats",
curve_note:"click a step to open it",finding:"Token {step}, strategy {name} ({title}): {kept} of {all} tokens can be drawn; they hold {mass} of the model’s prob\
ability. The die {u} draws “{token}”, which has {p}.",curve_finding:"{what}, from {low} to {high}: {list}",caption:"Token {step}, strategy {name} ({title}):\
 the 30 likeliest tokens and the tail",column_rank:"rank",column_token:"token"};})();
