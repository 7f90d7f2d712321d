(()=>{((globalThis.plm.words??={})["paradigm-card"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Paradigm card",question:"GPT, BERT and T5 train on this sentence of {n} words. BERT selects about {rate}\
 % of them, and T5 hides about {rate} %. For how many words does each have a loss, on average? Write three numbers: GPT, BERT, T5.",not_three:"Write three numbe\
rs, such as 4 4 4.",right:"Right: {gpt}, {bert} and {t5}.",wrong:"It is {gpt}, {bert} and {t5}.",because:"GPT predicts every word. BERT predicts only the select\
ed ones; their number varies, and this is the mean of 1,000 draws. T5 hides the same number every time.",text:"Your own words, separated by spaces",examples:"Se\
ntence",length:"Write {low} to {high} words.",rate:"Share of words: BERT selects, T5 hides",mean_length:"Mean length of T5's gaps, in words",seed:"Seed of the d\
ice",only_mask:"BERT: hide behind [MASK] only",again:"Throw the dice again",name_gpt:"GPT",name_bert:"BERT",name_t5:"T5",idea_gpt:"predicts the next word",idea_bert:"\
predicts selected words, most of them hidden",idea_t5:"reads a text with gaps, and writes what was there",reads_and_says:"Above: what it reads. Below: what it h\
as to predict.",encoder_reads:"The encoder reads:",decoder_reads:"The decoder, above: what it reads. Below: what it has to predict.",tag_same:"unchanged",tag_random:"\
random",sees_gpt:"A word sees itself and those on its left.",sees_bert:"A word sees all words on both sides.",sees_encoder:"Encoder: a word sees all words.",sees_decoder:"\
Decoder: it sees the whole source (left block), and what it has written so far (right block).",legend:"In each mask, a row is a word that looks, and a column a \
word that is looked at; × is blocked. A dot is a word without a loss.",share:"a loss at {asked} of {n} words",share_t5:"a loss at {asked} of {n} words; with th\
e sentinels, at {written} tokens",draws:"Words with a loss in 1,000 draws: {mean} on average.",draws_none:" In {none} draws there is none.",finding:"Of {n} word\
s, GPT has a loss at {gpt}, BERT at {bert} and T5 at {t5}. T5 writes {written} tokens, because the sentinels <X>, <Y>, … are predicted too.",column_model:"mod\
el",column_reads:"reads",column_says:"has to predict",column_loss:"words with a loss",column_mean:"mean of 1,000 draws"};})();
