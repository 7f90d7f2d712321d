(()=>{((globalThis.plm.words??={})["tokenizer-explorer"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Tokenizer explorer",question_bytes:"Byte BPE has a token for every byte. Into how many tokens does it cu\
t the {n} characters of this text?",right_bytes:"Close: {total} tokens, {rate} per character. The most expensive word is “{word}” with {most} tokens.",wrong_bytes:"\
It needs {total} tokens, {rate} per character. The most expensive word is “{word}” with {most} tokens: bytes that training did not see together stay apart.",
question_unknown:"Of how many of the {words} words of this text does WordPiece lose something as [UNK]?",right_unknown:"Right: {lost} of {words}. One character \
that the vocabulary lacks makes the whole word [UNK].",wrong_unknown:"It is {lost} of {words}. One character that the vocabulary lacks makes the whole word [UNK\
].",text:"Your text",examples:"Examples",example_known:"known words",example_unseen:"unseen words",example_chinese:"Chinese",example_emoji:"emoji",example_rtl:"\
right to left",example_capitals:"capitals, accents",tokenizers:"Tokenizers",wordpiece:"WordPiece",bpe:"Byte BPE",unigram:"Unigram",wordpiece_of:"BERT · ## goes \
on with a word",bpe_of:"GPT-2, RoBERTa, LLaMA 3 · Ġ is a space",unigram_of:"T5, ALBERT · ▁ is a space",merges:"Merges that byte BPE may use",lowercase:"Wor\
dPiece: lower case, no accents",special:"Special tokens around the text",loading:"Loading the three vocabularies…",missing:"The file with the vocabularies is \
missing, so nothing can be cut here.",row:"Tokens of {name}",tokens:"{n} tokens",tokens_1:"1 token",rate:"{rate} per character",specials:"and {n} special",lost:"\
{n} unknown",token:"token {n} of {all}: {token}, id {id}",token_of:"token {n} of {all}: {token}, id {id}, of the word {word}",back:"Decoded:",same:"✓ the same t\
ext",other:"✗ not the same text",costs:"What each word costs",cost:"{word}, {size} characters: {list} tokens",with_unknown:" (with unknown ones)",how:"How “{w\
ord}” is cut",detail:"{name}, token {n}: id {id} of {all}, written in the vocabulary as",detail_bytes:"bytes: {n}",how_wordpiece:"WordPiece: the longest piece\
 first",how_bpe:"Byte BPE: the earliest merge first",how_unigram:"Unigram: the most probable cut",fails:"no piece fits: the whole word is [UNK]",too_long:"more \
than 100 characters: [UNK]",bytes:"bytes",merge:"merge {n}",more:"… {n} more",log_p_best:"log P = {p}, the best",log_p:"log P = {p}, {odds} times as probable",
comma:", ",finding:"{n} characters. Tokens: {list}.",finding_one:"{name} {n}",finding_lost:"Unknown tokens come from {names}.",finding_kept:"The exact text come\
s back from {names}.",finding_none:"The exact text comes back from none of them.",column_word:"word",column_size:"characters",column_tokens:"{name}: tokens",all:"\
whole text"};})();
