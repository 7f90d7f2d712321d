(()=>{((globalThis.plm.words??={})["paradigm-board"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",text:"Your own words, separated by spaces",examples:"Sentence",length:"Write {low} to {high} words.",seed:"Seed\
 of the dice",only_mask:"BERT: hide behind [MASK] only",again:"Throw the dice again",idea_gpt:"predicts the next word",reads_and_says:"Above: what it reads. Bel\
ow: what it has to predict.",decoder_reads:"The decoder, above: what it reads. Below: what it has to predict.",tag_same:"unchanged",tag_random:"random",sees_gpt:"\
A word sees itself and those on its left.",sees_bert:"A word sees all words on both sides.",sees_encoder:"Encoder: a word sees all words.",sees_decoder:"Decoder\
: it sees the whole source (left block), and what it has written so far (right block).",share:"a loss at {asked} of {n} words",title:"Paradigm board",question:"\
The lecture names a best paradigm for each of the {n} tasks below. With {equal}, in how many of them is that paradigm ahead of both others with every seed?",right:"\
Right: {ahead} of {n}.",wrong:"It is {ahead} of {n}. In {level} it is level with another, in {behind} it is behind, and in {seed} this changes with the seed.",rate:"\
Share of words: BERT selects, BART hides",mean_length:"Mean length of BART’s spans, in words",recorded:"The predictions are recorded with PyTorch. When you ch\
ange something, this page computes them itself.",loading:"Loading the models…",live:"The predictions are computed in this page.",missing:"The model files are \
missing, so only what was recorded is shown.",strip:"The sentence; choose a word",note:"Click a word, or move with the arrow keys. The marks under a word say wh\
ich models have a loss there. These models had different training texts; the comparison at equal cost follows.",word:"word {n}: {word}; a loss for: {models}",name_bert:"\
Encoder-only (BERT)",name_gpt:"Decoder-only (GPT)",name_bart:"Encoder–decoder (BART)",idea_bert:"predicts selected words from both sides",idea_bart:"reads a d\
amaged text and writes the whole one",encoder_reads:"The encoder reads a text in which each [MASK] stands for a span of any length, also of none:",predicts:"Wha\
t each model predicts in the place of “{word}”",no_loss:"No loss here: this word is not predicted.",unknown:"The model does not know “{word}”. It reads [UNK\
], and cannot predict it.",score:"The right word is the likeliest one at {right} of {of} places; mean loss {loss} nats.",score_hidden:" Of the {of} hidden words\
: {right}.",score_none:"Nothing is predicted in this draw.",passes:"Passes until it has written its words",passes_bert:"{n}: all at once",passes_gpt:"{n}: one f\
or each word",passes_bart:"{n}: the encoder once, the decoder for each word",legend:"In each mask, a row is a word that looks, and a column a word that is looke\
d at; × is blocked. A dot is a word without a loss. In training, one pass serves all words of a sentence.",bench:"Which paradigm is best at what?",bench_note:"\
Recorded with PyTorch: models of equal size, for each task trained on the same texts, with several seeds (the dots). A vertical line is an untrained model.",no_results:"\
The results of the bench are not there.",equal:"Choose what is equal",equal_steps:"steps",equal_predictions:"predicted tokens",equal_flops:"FLOPs",equal_parameters:"\
parameters only",with_steps:"equal steps",with_predictions:"equal predicted tokens",with_flops:"equal FLOPs",with_parameters:"equal parameters, each with the tr\
aining that suits it best",costs:"What the trainings cost",column_cost:"as multiples of the encoder’s",cost_updates:"steps",cost_predicted:"predicted tokens",
cost_gflops:"FLOPs",cost_parameters:"parameters",times:"{x} ×",free:"as suits it",column_task:"task",paradigm_encoder:"Encoder-only",paradigm_decoder:"Decoder-\
only","paradigm_encoder-decoder":"Encoder–decoder",strength:"Core strength, says the lecture",strength_note:"each box is a task below",strength_encoder:"NLU (\
classi­fication, NER)",strength_decoder:"NLG (writing, dialogue)","strength_encoder-decoder":"Seq2Seq (trans­lation, summary)",strength_ahead:"ahead in {ahead\
} of {n}",strength_found:"of {n}: ahead in {ahead}, level in {level}, behind in {behind}, changing with the seed {seed}",verdict_ahead:"as the lecture says",verdict_level:"\
the lecture’s choice is level with another",verdict_behind:"otherwise than the lecture says",verdict_seed:"for the lecture’s choice it changes with the seed",
verdict_missing:"this comparison was not measured",status_ahead:"ahead with every seed",status_level:"level with the best other",status_behind:"behind with ever\
y seed",status_seed:"changes with the seed",untrained:"untrained {untrained}",bag_of_words:" · bag of words {words}",not_measured:"not measured",cell:"mean {me\
an}, {status}; seeds {seeds}",task_sense_left:"Sense of a word, evidence on its left",task_sense_right:"Sense of a word, evidence on its right",task_polarity:"S\
entiment, with new words",task_names_ambiguous:"Kind of an ambiguous name (NER)",task_write_senses:"Continue a text, grammatically",task_write_sentiment:"Contin\
ue a text in its mood",task_order_16:"Change the order of words, 16 pairs",task_order_64:"Change the order of words, 64 pairs",task_summary_16:"Summarise, 16 pa\
irs",task_summary_64:"Summarise, 64 pairs",task_copy:"Copy symbols",task_reverse:"Reverse symbols",finding:"With {equal}, of {n} tasks the paradigm that the lec\
ture names is ahead with every seed in {ahead}, level with another in {level} and behind in {behind}; in {seed} this changes with the seed. Differences below .0\
5 count as level.",row_reads:"reads",row_says:"has to predict",row_loss:"words with a loss"};})();
