(()=>{((globalThis.plm.words??={})["translator-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Translator lab",question:"While the model writes “{word}”, it looks most at “{source}” ({share} of its a\
ttention). You silence “{source}”: nothing can look at it. By how many points of 100 does the probability of “{word}” fall?",points:"points",right:"Righ\
t: by {points} points, from {p} to {q}.",wrong:"It falls by {points} points, from {p} to {q}.",another:"Silencing “{other}”, which gets {share} of the attention\
, lowers it most: by {most} points.",direction:"Direction",direction_zh:"English → Chinese",direction_en:"Chinese → English",example:"Example",text:"Your se\
ntence",length:"Write 1 to {most} words.",unknown:"The model does not know: {words}. It knows {n} words of the course’s small world.",alike:"Known words that \
begin alike: {words}.",foreign:"In this direction the sentence must be {language}: {words}.",language_en:"English",language_zh:"Chinese",width:"Beam width (1: g\
reedy)",head:"Head of the last decoder layer",mean:"mean",gold:"show gold links",recorded:"Recorded with PyTorch. When you change something, this page computes \
it itself.",loading:"Loading the model…",live:"Computed in this page.",missing:"The model file is missing, so only what was recorded is shown.",source:"{langu\
age}, which the encoder reads",target:"{language}, which the decoder writes",source_note:"Bars: what the word on the other side looks at while it is written. Pr\
ess a word to silence it.",target_note:"Arrow keys walk through the words. Each is predicted from the words before it.",join:"join the wire again",source_token:"\
{token}: attention {weight}{marks}",target_token:"{n}. {token}, looks most at {top}",mark_top:", most of all",mark_gold:", gold link",mark_cut:", silenced",map:"\
Who looks at whom",map_note:"A row is the position that predicts this word.",legend_top:"the most in its row",legend_gold:"gold link",hits:"In {right} of {all} \
rows with gold links the most attended token is one of them.",other:"The corpus has another translation, so the gold links do not fit: {target}",cell:"writing {\
target}, looking at {source}: {weight}{marks}",texts:"What the beam found: ln P, and ln P per token",wire:"Cut the wire",wire_of:"Cut the wire: without “{token}\
”",wire_none:"Press a word of the sentence to silence it. It is masked out of the cross-attention, for every word of the translation, and the probabilities ar\
e computed again.",column_target:"word",column_attention:"attention to “{token}”",column_loss:"probability, with → without it",anew:"Written anew without \
it:",same_anew:"the same",finding:"While it writes “{word}” (probability {p}), the model looks most at “{source}” ({share}).",finding_felt:"Without “{ot\
her}”, the probability is lowest: {q}.",finding_none:"No single token matters: the probability stays at {q} or more whichever is silenced.",finding_cut:"Witho\
ut “{token}”, “{most}” loses most: from {p} to {q} (attention {share}).",finding_unmoved:"Without “{token}”, no word of the translation loses 10 points \
or more.",finding_calm:"“{calm}” gives it {share} of its attention and hardly changes: {p} → {q}.",column_top:"looks most at",column_weight:"attention",column_without:"\
P without it",column_felt:"lowest P without",column_then:"P then"};})();
