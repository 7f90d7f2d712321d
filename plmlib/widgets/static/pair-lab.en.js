(()=>{((globalThis.plm.words??={})["pair-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"Reset",
reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text canno\
t be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"your \
own text",selected:"Selected: press Ctrl+C",title:"Pair lab",question_words:"A rule that cannot read says IsNext when A and B share a word. BERT draws 16 pairs:\
 8 true neighbours and 8 sentences of other documents. For how many is the rule right?",right_words:"Close: {drawn} of {all}, because true neighbours share the \
name. Where both sentences are about one person, it is right for {person} of {each} random pairs.",wrong_words:"It is right for {drawn} of {all}, because true n\
eighbours share the name. Where both sentences are about one person, it is right for {person} of {each} random pairs.",question_swapped:"8 true neighbours chang\
e places. NSP was never trained on swapped pairs. To how many of the 8 does its head still say IsNext?",right_swapped:"Right: to {swapped}. In this small world \
the head has learned which step follows which. Shared words say IsNext to {by_words}.",wrong_swapped:"To {swapped}. In this small world the head has learned whi\
ch step follows which. Shared words say IsNext to {by_words}.",kinds:"How is B chosen? Press again for another pair",kind:"kind of pair",next:"next sentence",stranger:"\
another document",random:"same person, another topic",topic:"same topic, not next",swapped:"swapped",next_note:"IsNext, in order",stranger_note:"NotNext, as BER\
T draws it",random_note:"NotNext",topic_note:"NotNext",swapped_note:"NotNext, not in order",a:"Sentence A",b:"Sentence B",length:"Write {low} to {high} words.",
swap:"Swap A and B",rename:"Change the name in B",segments:"Segment ids: B gets segment 1",recorded:"Recorded with PyTorch. When you change something, this page\
 asks the model itself.",loading:"Loading the model…",live:"Computed in this page.",again:" All {n} recorded pairs came out the same.",missing:"The model file\
 is missing, so only the recorded pairs are shown.",nsp:"NSP head",nsp_of:"does B follow A?",nsp_short:"NSP",nsp_p:"P(IsNext)",nsp_yes:"IsNext",nsp_no:"NotNext",
sop:"SOP head",sop_of:"are A and B in order?",sop_short:"SOP",sop_p:"P(in order)",sop_yes:"in order",sop_no:"not in order",words:"Shared words",words_of:"no mod\
el: is any word in both?",words_short:"words",words_yes:"says IsNext",words_no:"says NotNext",words_column:"shared words",no_words:"none (the, comma and full st\
op do not count)",row:"The row that the model reads",row_note:"each token adds the vectors of its word, its segment and its position",segment:"seg {n}",position:"\
pos {n}",forty:"40 new pairs, three judges",forty_note:"filled: yes · empty: no · ×: wrong · how many are right · open one by a click or the arrow keys",pair:"\
A: {a} B: {b} {list}; P(IsNext) {p}, P(in order) {order}",was_right:"{name} {right}/{all}",not_asked:"{name} not asked",only_name:"Only the name is shared ({wor\
ds}). With {name} in B instead, shared words say NotNext: where the rule was right, it was right for the wrong reason.",head_stays:"The NSP head does not follow\
 the name: P(IsNext) {p} before, {other} after.",head_moves:"The NSP head follows the name, too: P(IsNext) {p} before, {other} after.",finding_next:"NSP: B foll\
ows A, P(IsNext) {p}.",finding_not:"NSP: B does not follow A, P(IsNext) {p}.",finding_order:"SOP: in order, P(in order) {order}.",finding_swapped:"SOP: not in o\
rder, P(in order) {order}.",finding_words:"Shared words: {words}.",finding_no_words:"No shared word."};})();
