(()=>{((globalThis.plm.words??={})["corruption-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Corruption lab",mode:"Show",mode_build:"a text and its task",mode_where:"where can a span be?",mode_game:"\
which noise was it?",question_spans:"A text of {n} tokens; T5 hides {share} of them in spans of {mean} tokens on average. How many tokens does the decoder write\
? Count the sentinels and [EOS] too.",question_whole:"A text of {n} tokens; one of BART's noises breaks it. How many tokens does the decoder write? Count [EOS] \
too.",question_prefix:"A text of {n} tokens is cut in two. How many tokens does the decoder write? Count [EOS] too.",question_where:"T5's released code hides {s\
hare} of {n} tokens, in spans of {mean} tokens on average. In how many percent of the texts does it hide the last token?",right:"Right.",wrong:"It is {answer}.",
because_spans:"{asked} hidden tokens, {marks} sentinels (the last one closes the target) and [EOS]. Only these carry a loss.",because_whole:"All {n} tokens of t\
he text and [EOS], also those that nobody has damaged: BART writes the whole text.",because_prefix:"The {asked} tokens behind the cut, and [EOS].",because_where:"\
The text ends with a hidden token in {last} of the cases, and {none} of its {n} places are never hidden.",noise:"What is done to the text",noise_spans:"T5: span\
s",noise_mask:"mask",noise_delete:"delete",noise_infill:"infill",noise_permute:"permute",noise_rotate:"rotate",noise_both:"BART: permute + infill",noise_prefix:"\
prefix LM",examples:"Text",text:"Your own words, separated by spaces",length:"Write {low} to {high} words.",rate:"Share of tokens that is hidden",mean_length:"T\
5: mean length of a span",lam:"BART: mean length λ of a span",placement:"Where spans are put",placement_even:"even",placement_released:"as T5's released code",
split:"Tokens before the cut",seed:"Seed of the dice",again:"Throw the dice again",n:"Tokens in the text (n)",undo:"Undo my changes",insert:"Insert an empty spa\
n before “{token}”",drop:"Remove the empty span before “{token}”",recorded:"Recorded with PyTorch. When you change something, this page computes it itse\
lf.",loading:"Loading the models…",live:"Computed in this page. A small T5 and a small BART write their own answers.",missing:"The model files are missing: wh\
at a model writes is shown only where it was recorded.",strip:"The text, and what is done to it",note_hide:"Click a token, or press Space on it, to hide it or t\
o show it. Drag over several, or hold Shift and press an arrow key.",note_permute:"The dice decide in which order the sentences follow. The sentences are moved;\
 their words stay.",note_rotate:"Click a token, or press Space on it: the text then begins there, and what came before follows at the end.",note_prefix:"Click a\
 token, or press Space on it, to begin the target there. The encoder reads what is before it.",unknown:"Dotted words are not in the vocabulary: the models read \
[UNK].",tag_empty:"+ [MASK]",tag_begin:"begins",tag_split:"target",tag_moved:"→ place {n}",token:"token {n}: {token}, {fate} {tags}",is_kept:"kept",is_hidden:"\
hidden",is_deleted:"deleted",is_target:"to be written by the decoder",source:"The encoder reads",decoder:"The decoder reads",target:"The decoder is to write (ta\
rget)",written:"What the model writes",tokens:"{n} tokens",tile_asked:"tokens of the text carry a loss",tile_source:"tokens for the encoder",tile_source_true:"a\
 sentinel stands for a whole span",tile_source_false:"[EOS] among them",tile_target:"tokens for the decoder",tile_target_note:"each is predicted, and each carri\
es a loss",back:"Source and target put together again: {text}",fits:"{right} of the {n} tokens of the target, in this order",fits_both:"{right} of the {n} token\
s of the target, in this order; this BART was trained on one noise at a time",restored:"So the model restores the text: {text}",restored_not:"So the model's tex\
t is: {text}",no_text:"Its sentinels do not fit those of the source, so no text comes of it.",writing:"…",no_model:"no model here was trained on prefixes",few_marks:"\
this model knows fewer sentinels than the text needs",finding_spans:"{asked} of {n} tokens ({share}) are hidden; spans: {spans}. The encoder reads {source} toke\
ns; the decoder writes {target}: the hidden tokens, {marks} sentinels and [EOS].",finding_mask:"Each hidden token is one [MASK]: the places and their number sta\
y, the words are lost. The decoder writes all {n} tokens and [EOS].",finding_delete:"The encoder reads {source} tokens and no mark: which words are missing, and\
 where, is lost. The decoder writes all {n} tokens and [EOS].",finding_infill:"Spans: {spans}. Each is one [MASK], however long it was, so how many words are mi\
ssing is lost too. The decoder writes all {n} tokens and [EOS].",finding_permute:"Every word is still there; the order of the sentences is lost. The decoder wri\
tes all {n} tokens and [EOS].",finding_rotate:"Every word is still there; where the text starts is lost. The decoder writes all {n} tokens and [EOS].",finding_both:"\
The dice decide in which order the sentences follow, and each span is one [MASK] (spans: {spans}). The decoder writes all {n} tokens and [EOS].",finding_prefix:"\
The encoder reads the first {before} tokens on both sides; the decoder writes the other {asked} and [EOS].",place:"place",way_released:"T5, as its released code",
way_even:"T5, even",way_infill:"BART, infill",exact:"computed exactly; hidden tokens: {hidden}, spans: {spans}",by_draws:"counted in {n} draws of the same dice",
says_released:"The released placement hides the last of {n} tokens in {last} of the texts and the first in {first}; {none} places are never hidden.",says_even:"\
The even placement hides each token but the first in {each}.",says_infill:"BART's infill hides the first token in {first} of the texts and the last in {last}.",
where_note:"Each cell is a place of the text, from 1 to n. Its colour, and its number where there is room, is the probability in percent that the place is hidde\
n.",question_game:"One of BART's noises has broken this text. Which one, and what is lost?",broken:"The broken text",noise_of:"The noise",lost_what:"What is los\
t",lost_word:"the word",lost_place:"the place",lost_length:"the length",lost_order:"the order",lost_start:"the start",hint:"Tell me how long the text was",clue:"\
The text had {n} tokens.",right_game:"Right.",wrong_game:"Not quite.",why_mask:"Mask: every [MASK] is one word. Its place is known, and only the word is lost.",
why_delete:"Delete: words are missing and nothing says where, so the place is lost.",why_infill:"Infill: a [MASK] stands for any number of words, even for none,\
 so the length is lost.",why_permute:"Permute: whole sentences have changed places, so their order is lost.",why_rotate:"Rotate: the text begins in the middle o\
f a sentence and goes on around the end, so the start is lost.",original:"The text before",repair:"What the small BART makes of it",next:"Next text",rounds:"Eve\
ry five texts have each noise once.",score:"{right} of {answered} right. Every five texts have each noise once.",finding_game:"A text broken by one of five nois\
es."};})();
