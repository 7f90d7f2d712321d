(()=>{((globalThis.plm.words??={})["sampling-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"R\
eset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text\
 cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Sampling lab",question_kept:"Strategy {name} ({title}) draws token {step}. From how many of the {all} to\
kens can it choose?",right_kept:"Close: from {kept} of {all}. Over the whole text, it can choose from {low} to {high} tokens.",wrong_kept:"From {kept} of {all}.\
 Over the whole text, it can choose from {low} to {high} tokens.",question_narrow:"Strategy {name} ({title}) draws its text token by token. At how many of its s\
teps can it draw only one token?",right_narrow:"Right: at {single} of {n}. Over the whole text, it can choose from {low} to {high} tokens.",wrong_narrow:"At {si\
ngle} of {n}. Over the whole text, it can choose from {low} to {high} tokens.",prompt:"Your own prompt, in English or Chinese",seed:"Seed of the dice",tokens:"T\
okens to generate",recorded:"Recorded with PyTorch. When you change something, this page computes the text itself.",loading:"Loading the model…",live:"Compute\
d in this page, with all {all} tokens of the vocabulary.",same:" The page drew all {n} recorded tokens again.",missing:"The model file is missing, so only the r\
ecorded text is shown.",spare:" The first {n} tokens of the prompt do not fit into the context and are left out.",runs:"Continuations",strategy:"Strategy {name}",
run:"Text of strategy {name}, {title}",remove:"Remove strategy {name}",add:"Add a strategy",greedy:"greedy",pure:"pure sampling",penalty:"penalty",token:"token \
{step}: {token}, probability {p}",again:", completes four tokens that appeared before",facts:"distinct-2 {distinct} · repeated 4-grams {repeated} · {stop}",stop_end:"\
ended by the model",stop_length:"length limit reached",stop_full:"context full",step:"Token to look at",reroll:"Throw the die of token {step} again",before:"the\
 model alone",after:"after the filters",bars:"The 30 most likely tokens, and all the others",strip:"All strategies use the same die",strip_note:"Each token is a\
s wide as its probability. Above: the model alone. Below: after the filters.",tail:"the {n} others, {kept} of them kept",cut:"{filter} keeps {kept}",temperature:"\
temperature",top_k:"top-k",top_p:"top-p",min_p:"min-p",repetition_penalty:"repetition penalty",all_tokens:"all",order:"Order of the filters, and how many tokens\
 each one leaves",earlier:"{filter} earlier",later:"{filter} later",stat_kept:"can be drawn",stat_kept_note:"of {all}; the {p} nucleus has {n}",stat_mass:"of th\
e model’s probability kept",stat_mass_note:"{lost} removed",stat_entropy:"entropy H in nats",stat_was:"the model alone: {value}",stat_exp:"exp(H): equally lik\
ely tokens",curve_kept:"Tokens that can be drawn",curve_entropy:"Entropy of the model, nats",curve_note:"click a step to open it",finding:"Token {step}, strateg\
y {name} ({title}): {kept} of {all} tokens can be drawn; they hold {mass} of the model’s probability. The die {u} draws “{token}”, which has {p}.",curve_finding:"\
{what}, from {low} to {high}: {list}",caption:"Token {step}, strategy {name} ({title}): the 30 most likely tokens and the others",column_rank:"rank",column_token:"\
token"};})();
