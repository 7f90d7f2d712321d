(()=>{((globalThis.plm.words??={}).genealogy??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"Reset",
reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text canno\
t be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"your \
own text",selected:"Selected: press Ctrl+C",title:"Genealogy of pre-trained models",question:"The Transformer of 2017 has its norms after the sub-layers. Of the\
 {of} models here from {year} on whose norms are published: how many still do?",unit:"of {of}",right:"Right: {answer} of {of}. Choose them in the map and look a\
t the row “norm”.",wrong:"It is {answer} of {of}. Choose them in the map and look at the row “norm”.",paradigms:"Show",is_vectors:"word vectors",is_encoder:"\
encoder",is_encdec:"encoder and decoder",is_decoder:"decoder",since:"From",until:"To",chosen:"Model",other:"Compare with",only_different:"only what is different",
list:"The models, the oldest first",model:"model",named:"{name}, {year}, {paradigm}",named_from:"{name}, {year}, {paradigm}, comes from {from}",in_list:"{year} \
· from {from}",shown:"{n} of {all} models. The year is that of the first public version. ↑ ↓ go through time, → to a model that follows, ← to one that it comes\
 from.",compared:"Two models side by side",compared_note:"choose one in the map; below each fact is its source, and exact numbers of parameters are counted from\
 its sizes",caption_facts:"{a} and {b}",fact:"fact",fact_year:"year",fact_paradigm:"parts",fact_from:"comes from",fact_changed:"what it changed",fact_objective:"\
learns to predict",fact_norm:"norm",fact_positions:"positions",fact_activation:"activation",fact_parameters:"parameters",fact_text:"training text",different:"di\
fferent:",same:"the same:",unpublished:"not published",nothing_here:"nothing in this list",none:"none",finding:"{a} ({year}): {changed} It differs from {b} in {\
n} of the {of} other facts known of both: {names}."};})();
