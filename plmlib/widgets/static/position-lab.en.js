(()=>{((globalThis.plm.words??={})["position-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"R\
eset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text\
 cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Position lab",question_stays:"A query stands at position {m} and a key at {n}. Both move by {shift}. Eac\
h of four schemes gives the pair a number: for how many of the four is it the same afterwards?",question_last:"T5 has 32 buckets and names the distance 128. Fro\
m which distance on does the {side} put all keys into one and the same last bucket?",unit_stays:"of 4",unit_last:"tokens",right_stays:"Right: {answer} ({names})\
. They know the distance alone; a learned table knows places.",wrong_stays:"It is {answer} ({names}). They know the distance alone; a learned table knows places\
.",right_last:"Right: from {answer} on. The logarithm reaches the last bucket before 128; at 128 it would reach one more, which is cut off.",wrong_last:"From {a\
nswer} on. The logarithm reaches the last bucket before 128; at 128 it would reach one more, which is cut off.",scheme:"Scheme",sinusoid:"sinusoids",learned:"le\
arned table",t5:"T5 buckets",rotary:"rotary",m:"Position m of the query",n:"Position n of the key",shift:"Shift both by",pairs:"Pairs of entries (d = 2 · pairs)",
side:"Whose buckets",encoder:"encoder",decoder:"decoder",of_encoder:"encoder",of_decoder:"decoder",pairing:"Which entries turn together",half:"half a vector apa\
rt (LLaMA)",neighbours:"neighbours (the paper)",stays_heading:"The number of the pair",stays_note:"before the shift → after it",stays:"stays",changes:"does no\
t stay",no_row:"no row",curve:"Keys at every distance, seen from position {m}",curves:"Keys at every distance, seen from position {m} (solid) and from {after} (\
dashed)",curve_t5:"T5’s buckets by distance",distance:"distance n − m, key minus query",number_sinusoid:"cosine of the two vectors",number_learned:"cosine o\
f the two rows",number_t5:"bucket",number_rotary:"q · k",note_sinusoid:"There is a vector for every position, however far. Computed in this page.",note_learned:"\
The table of a small trained model of this course. Its texts reached the first {trained} positions; the rows after them are as they were before training (for th\
e solid line: on the right of the dotted line), and after position {end} there is no row at all.",note_all:"The table of a small trained model of this course. I\
ts texts reached all {trained} positions; after position {end} there is no row.",note_t5:"Each bucket has one learned number for every head, added to the scores\
. Every distance has a bucket, so any length can be read.",note_rotary:"One random query and one random key, turned by their positions. Computed in this page.",
entries:"The entries of a vector; the same number turns together",entries_named:"{pairs} pairs of entries turn together, first {names}",note_half:"With the entr\
ies of q and k in the other order, neighbours give the same q · k: {same}.",note_neighbours:"With the entries of q and k in the other order, pairs half a vecto\
r apart give the same q · k: {same}.",fact_sinusoid:"Sinusoids: {before} before the shift, {after} after it. The product of the two vectors is a sum of cos(dis\
tance · rate), so only the distance {distance} counts.",fact_learned:"Learned table: {before} before the shift, {after} after it, at the same distance {distanc\
e}. Every row was learned by itself.",fact_t5:"T5: distance {distance} is in bucket {bucket} of the {side}, wherever the two stand. From distance {last} on, all\
 keys share the last bucket.",fact_rotary:"Rotary: q · k is {before} before the shift and {after} after it. Both vectors are turned further by the same angles, \
and only the distance {distance} is left in the product.",fact_lost:"Learned table: {before} before the shift, {after} after it. The table ends at position {end\
}.",at:"at ({i}, {j})",after:"after the shift",caption:"Query at {m}, key at {n}: distance {distance}"};})();
