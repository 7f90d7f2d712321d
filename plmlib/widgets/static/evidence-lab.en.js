(()=>{((globalThis.plm.words??={})["evidence-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"R\
eset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text\
 cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Evidence lab",question_right:"You {verb} “{other}”, on the right of “{word}”. How many of the four dots \
move at all?",question_left:"You {verb} “{other}”, on the left of “{word}”. How many of the four dots move at all?",uncover:"uncover",cover:"cover",right:"\
Right: {count} ({names}). BERT’s dot moves by {model} points of 100, that of the untrained one by {untrained}.",wrong:"It is {count} ({names}). BERT’s dot mov\
es by {model} points of 100, that of the untrained one by {untrained}.",examples:"Text",text:"Your own words, separated by spaces",length:"Write {low} to {high}\
 words.",no_focus:"Use one of: {words}.",recorded:"Recorded with PyTorch. When you change something, this page computes it itself.",loading:"Loading the models…",
live:"Computed in this page.",missing:"The model files are missing, so only what was recorded is shown.",strip:"The text as the readers get it",note:"Click a wo\
rd, or press Space on it, to uncover it. All covered words are [MASK], for every reader.",note_plain:"All covered words are [MASK], for every reader.",all_left:"\
⇤ left side",next_left:"← next word",next_right:"next word →",all_right:"right side ⇥",all:"uncover all",none:"cover all",word_own:"word {n}: {word}, th\
e ambiguous word",word_open:"word {n}: {word}, uncovered",word_shut:"word {n}: {word}, covered",axis:"Which sense of “{word}”? What a linear probe reads out of \
its state",axis_note:"Ring: all words covered. Each probe was fitted in Python on texts with covered words. On new texts with nothing covered, and evidence on t\
he left / on the right, it is right in {model} (BERT), {causal} (GPT) and {untrained} (untrained) of the cases. GPT was never trained with [MASK].",static:"word\
 vector",causal:"GPT",model:"BERT",untrained:"untrained BERT",even:"undecided",sense:"{p} % {sense}",field_animals:"animals · {chinese}",field_body:"body · {ch\
inese}",field_building:"building · {chinese}",field_business:"business · {chinese}",field_cars:"cars · {chinese}",field_computers:"computers · {chinese}",field_fire:"\
fire · {chinese}",field_food:"food · {chinese}",field_nature:"nature · {chinese}",field_sports:"sports · {chinese}",finding:"Uncovered: {left} words on the \
left of “{word}”, {right} on the right. The probability of “{sense}” is {model} for BERT, {causal} for GPT, {untrained} for the untrained encoder, and always 50\
 % for the word vector.",column_reader:"reader",column_start:"all covered",column_now:"as shown"};})();
