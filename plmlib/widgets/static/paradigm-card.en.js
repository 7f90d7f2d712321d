(()=>{((globalThis.plm.words??={})["paradigm-card"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",text:"Your own words, separated by spaces",examples:"Sentence",length:"Write {low} to {high} words.",seed:"Seed\
 of the dice",only_mask:"BERT: hide behind [MASK] only",again:"Throw the dice again",idea_gpt:"predicts the next word",reads_and_says:"Above: what it reads. Bel\
ow: what it has to predict.",decoder_reads:"The decoder, above: what it reads. Below: what it has to predict.",tag_same:"unchanged",tag_random:"random",sees_gpt:"\
A word sees itself and those on its left.",sees_bert:"A word sees all words on both sides.",sees_encoder:"Encoder: a word sees all words.",sees_decoder:"Decoder\
: it sees the whole source (left block), and what it has written so far (right block).",share:"a loss at {asked} of {n} words",title:"Paradigm card",question:"G\
PT, BERT and T5 train on this sentence of {n} words. BERT selects about {rate} % of them, and T5 hides about {rate} %. For how many words does each have a loss,\
 on average? Write three numbers: GPT, BERT, T5.",not_three:"Write three numbers, such as 4 4 4.",right:"Right: {gpt}, {bert} and {t5}.",wrong:"It is {gpt}, {be\
rt} and {t5}.",because:"GPT predicts every word. BERT predicts only the selected ones; their number varies, and this is the mean of 1,000 draws. T5 hides the sa\
me number every time.",rate:"Share of words: BERT selects, T5 hides",mean_length:"Mean length of T5's gaps, in words",name_gpt:"GPT",name_bert:"BERT",name_t5:"T\
5",idea_bert:"predicts selected words, most of them hidden",idea_t5:"reads a text with gaps, and writes what was there",encoder_reads:"The encoder reads:",legend:"\
In each mask, a row is a word that looks, and a column a word that is looked at; × is blocked. A dot is a word without a loss.",share_t5:"a loss at {asked} of \
{n} words; with the sentinels, at {written} tokens",draws:"Words with a loss in 1,000 draws: {mean} on average.",draws_none:" In {none} draws there is none.",finding:"\
Of {n} words, GPT has a loss at {gpt}, BERT at {bert} and T5 at {t5}. T5 writes {written} tokens, because the sentinels <X>, <Y>, … are predicted too.",column_model:"\
model",column_reads:"reads",column_says:"has to predict",column_loss:"words with a loss",column_mean:"mean of 1,000 draws"};})();
