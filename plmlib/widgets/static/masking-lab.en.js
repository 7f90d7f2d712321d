(()=>{((globalThis.plm.words??={})["masking-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"Re\
set",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text \
cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Masking lab",question_mask:"BERT selects {rate} % of the tokens. Of {n} tokens, how many does it then re\
ad as [MASK]?",right_mask:"Right: {mask} of {n} here. Expected are {rate} % · {to_mask} % = {expected}. Another {random} become a random token and {same} stay a\
s they are. These carry a loss too.",wrong_mask:"It is {mask} of {n} here. Expected are {rate} % · {to_mask} % = {expected}. Another {random} become a random to\
ken and {same} stay as they are. These carry a loss too.",question_blank:"The two texts differ in a word or two. How much of the probability at the blank goes t\
o other words?",right_blank:"Close: {moved} %.",wrong_blank:"{moved} %.",mode:"Show",mode_mask:"one text, some tokens hidden",mode_blank:"two texts, one blank",
examples:"Text",pairs:"Texts A and B",text:"Your own words, separated by spaces",again:"Throw the dice again",length:"Write {low} to {high} words.",rate:"Share \
of tokens that is selected",to_mask:"of these: become [MASK]",to_random:"of these: become a random token",seed:"Seed of the dice",whole:"Whole words: ## pieces \
fall together",recorded:"Recorded with PyTorch. When you change something, this page computes it itself.",loading:"Loading the models…",live:"Computed in this\
 page by two small models with the same {all} words.",missing:"The model files are missing, so only what was recorded is shown.",strip:"The text as the model re\
ads it",strip_note:"Click a token, or press Space on it, to hide it or to show it again.",unknown:"Dotted words are not in the vocabulary: the model reads [UNK]\
, and they are never selected.",open:"Token {n}: {token}",fate:"What happens to this token",is_none:"not selected",is_mask:"[MASK]",is_random:"random token",is_same:"\
unchanged",is_fixed:"unknown word, never selected",tag_random:"random",tag_same:"unchanged",token:"token {n}: {token}, {fate}",token_asked:"token {n}: {token}, \
selected, {fate}; the model reads {reads} and predicts {note}",undo:"Undo my changes ({n})",both:"BERT, from both sides",left:"GPT, from the left side",tile_share:"\
tokens carry a loss; in a GPT all do",tile_both:"mean loss of BERT there",tile_left:"mean loss of GPT there",nats:"nats per token",dealt:"{n} tokens with these \
settings and this seed",finding:"{asked} of {n} tokens ({share}) carry a loss: {mask} [MASK], {random} random, {same} unchanged. The mean loss there is {model} \
nats for BERT, and {causal} nats for GPT, which reads the true words on the left only.",finding_none:"None of the {n} tokens is selected, so there is no loss an\
d nothing to learn.",column_token:"token",column_fate:"what happens",column_reads:"the model reads",column_both:"BERT predicts",column_loss:"loss (nats)",column_left:"\
GPT predicts",a:"Text A, with _ for the blank",b:"Text B, with _ for the blank",reader:"Read by",reader_model:"● BERT",reader_causal:"▲ GPT",word:"Find a wo\
rd",unknown_word:"This word is not in the vocabulary.",found:"{word}: {in_a} in A, {in_b} in B.",down:"Likelier in A (A → B)",up:"Likelier in B (A → B)",no_word:"\
no word",in_a:"probability in A",in_b:"probability in B",column_word:"word",cloud:"{reader}: {moved} of the probability goes to other words. Likelier in A: {dow\
n}. Likelier in B: {up}.",same_cloud:"{reader}: every word has the same probability in both texts, so all dots lie on the diagonal. Nothing that this model read\
s is different."};})();
