(()=>{var s=Object.defineProperty;var t=(n,r)=>{for(var o in r)s(n,o,{get:r[o],enumerable:!0})};var a={};t(a,{codes:()=>i,models:()=>l,sources:()=>c});var e={sources:{mikolov2013efficient:"Mikolov et al. 2013",pennington2014:"Pennington et al. 2014",sutskever2014:"Sutskever et al. 2014",bahdanau2015:"Bahdanau \
et al. 2015",vaswani2017:"Vaswani et al. 2017",peters2018:"Peters et al. 2018",allennlp2018:"Allen Institute for AI 2018",radford2018:"Radford et al. 2018",devlin2019:"\
Devlin et al. 2019",radford2019:"Radford et al. 2019",yang2019xlnet:"Yang et al. 2019",liu2019roberta:"Liu et al. 2019",lan2020:"Lan et al. 2020",raffel2020:"Ra\
ffel et al. 2020",lewis2020:"Lewis et al. 2020",clark2020:"Clark et al. 2020",liu2020mbart:"Liu et al. 2020",brown2020:"Brown et al. 2020",wei2022flan:"Wei et a\
l. 2022",ouyang2022:"Ouyang et al. 2022",openai2023:"OpenAI 2023",touvron2023a:"Touvron et al. 2023a",touvron2023b:"Touvron et al. 2023b",gemini2023:"Gemini Tea\
m 2023",grattafiori2024:"Grattafiori et al. 2024",warner2024:"Warner et al. 2024"},names:{paradigm:{vectors:{en:"word vectors",zh:"词向量"},encoder:{en:"enco\
der",zh:"编码器"},encdec:{en:"encoder and decoder",zh:"编码器–解码器"},decoder:{en:"decoder",zh:"解码器"}},objective:{window:{en:"words of a windo\
w from one another",zh:"窗口内的词互相预测"},counts:{en:"logarithms of co-occurrence counts",zh:"共现次数的对数"},translation:{en:"translation, \
word by word",zh:"逐词翻译"},bilm:{en:"the next word and, apart from it, the previous word",zh:"下一个词，另行预测上一个词"},clm:{en:"the next \
token",zh:"下一个词元"},mlm_nsp:{en:"masked tokens and next sentence",zh:"被遮盖的词元与下一句"},mlm:{en:"masked tokens",zh:"被遮盖的词元"},
mlm_sop:{en:"masked tokens and sentence order",zh:"被遮盖的词元与句子顺序"},permuted:{en:"the next token in a random order",zh:"随机顺序下的下一个词元"},
replaced:{en:"which tokens were replaced",zh:"哪些词元被替换"},spans:{en:"hidden spans, in order",zh:"被隐藏的片段，依次写出"},denoise:{en:"th\
e undamaged text",zh:"未损坏的原文"},instructions:{en:"answers to instructions of many tasks",zh:"多种任务指令的回答"},preferences:{en:"demonstra\
tions, then what people prefer",zh:"先学示范，再学人的偏好"},clm_preferences:{en:"the next token, then what people prefer",zh:"下一个词元，再学人的偏好"}},
norm:{post:{en:"after each sub-layer",zh:"子层之后"},pre:{en:"before each sub-layer",zh:"子层之前"},pre_rms:{en:"before each sub-layer, RMS",zh:"子层之前，RM\
S"}},positions:{recurrent:{en:"by recurrence",zh:"由循环得到"},sinusoid:{en:"sinusoids",zh:"正弦"},learned:{en:"learned table",zh:"学到的位置表"},relative:{
en:"relative, in the scores",zh:"相对位置，加在分数里"},rotary:{en:"rotary (RoPE)",zh:"旋转（RoPE）"}},activation:{relu:{en:"ReLU",zh:"ReLU"},gelu:{
en:"GELU",zh:"GELU"},swiglu:{en:"SwiGLU",zh:"SwiGLU"},geglu:{en:"GeGLU",zh:"GeGLU"}}},models:[{id:"word2vec",name:"Word2Vec",facts:{paradigm:{value:"vectors",source:"\
mikolov2013efficient"},year:{value:2013,source:"mikolov2013efficient"},from:{value:[],source:"mikolov2013efficient"},changed:{value:{en:"One vector for each wor\
d, learned from its neighbours, without a hidden layer.",zh:"每个词一个向量，由邻近的词学到，没有隐藏层。"},source:"mikolov2013efficient"},
text:{value:{en:"Google News, 6B tokens",zh:"Google News，60 亿词元"},source:"mikolov2013efficient"},objective:{value:"window",source:"mikolov2013efficient"}}},
{id:"glove",name:"GloVe",facts:{paradigm:{value:"vectors",source:"pennington2014"},year:{value:2014,source:"pennington2014"},from:{value:["word2vec"],source:"pe\
nnington2014"},changed:{value:{en:"The same kind of vectors, fitted to counts of the whole corpus.",zh:"同类的词向量，拟合整个语料的共现次数。"},
source:"pennington2014"},text:{value:{en:"up to 42B tokens of web text",zh:"最多 420 亿词元的网页文本"},source:"pennington2014"},objective:{value:"cou\
nts",source:"pennington2014"}}},{id:"seq2seq",name:"Seq2Seq",facts:{paradigm:{value:"encdec",source:"sutskever2014"},year:{value:2014,source:"sutskever2014"},from:{
value:[],source:"sutskever2014"},changed:{value:{en:"One LSTM reads the source into a vector, another writes the target from it.",zh:"一个 LSTM 把源句读成一个向量，另一个由它写出译\
文。"},source:"sutskever2014"},parameters:{value:"384M",source:"sutskever2014"},text:{value:{en:"12M sentence pairs, English–French",zh:"1200 万对英法句子"},
source:"sutskever2014"},objective:{value:"translation",source:"sutskever2014"},positions:{value:"recurrent",source:"sutskever2014"}}},{id:"attention",name:"Atte\
ntion (RNN)",facts:{paradigm:{value:"encdec",source:"bahdanau2015"},year:{value:2014,source:"bahdanau2015"},from:{value:["seq2seq"],source:"bahdanau2015"},changed:{
value:{en:"The decoder looks at all states of the source, with weights that it computes.",zh:"解码器带着自己算出的权重看源句的全部状态。"},
source:"bahdanau2015"},text:{value:{en:"348M words, English–French",zh:"3.48 亿词，英法"},source:"bahdanau2015"},objective:{value:"translation",source:"b\
ahdanau2015"},positions:{value:"recurrent",source:"bahdanau2015"}}},{id:"transformer",name:"Transformer",facts:{paradigm:{value:"encdec",source:"vaswani2017"},year:{
value:2017,source:"vaswani2017"},from:{value:["attention"],source:"vaswani2017"},changed:{value:{en:"No recurrence: only attention and feed-forward layers, all \
positions at once.",zh:"去掉循环：只有注意力和前馈层，所有位置同时计算。"},source:"vaswani2017"},parameters:{value:"base: 65M",source:"v\
aswani2017"},text:{value:{en:"4.5M sentence pairs, English–German",zh:"450 万对英德句子"},source:"vaswani2017"},objective:{value:"translation",source:"v\
aswani2017"},norm:{value:"post",source:"vaswani2017"},positions:{value:"sinusoid",source:"vaswani2017"},activation:{value:"relu",source:"vaswani2017"}}},{id:"el\
mo",name:"ELMo",facts:{paradigm:{value:"vectors",source:"peters2018"},year:{value:2018,source:"peters2018"},from:{value:["word2vec","glove"],source:"peters2018"},
changed:{value:{en:"Vectors that depend on the sentence: two LSTM language models, frozen, mixed by task.",zh:"随句子而变的向量：两个 LSTM 语言模型，冻结后按任务加权混合。"},
source:"peters2018"},parameters:{value:"93.6M",source:"allennlp2018"},text:{value:{en:"1B Word Benchmark",zh:"1B Word Benchmark"},source:"peters2018"},objective:{
value:"bilm",source:"peters2018"},positions:{value:"recurrent",source:"peters2018"}}},{id:"gpt",name:"GPT",preset:"openai-gpt",facts:{paradigm:{value:"decoder",
source:"radford2018"},year:{value:2018,source:"radford2018"},from:{value:["transformer"],source:"radford2018"},changed:{value:{en:"A Transformer decoder, pre-tr\
ained on text and fine-tuned whole for each task.",zh:"Transformer 解码器，先在文本上预训练，再为每个任务整体微调。"},source:"radford201\
8"},parameters:{value:"116,534,784",source:"radford2018"},text:{value:{en:"BooksCorpus, over 7,000 books",zh:"BooksCorpus，7000 多本书"},source:"radford2018"},
objective:{value:"clm",source:"radford2018"},norm:{value:"post",source:"radford2018"},positions:{value:"learned",source:"radford2018"},activation:{value:"gelu",
source:"radford2018"}}},{id:"bert",name:"BERT",preset:"bert-base-uncased",facts:{paradigm:{value:"encoder",source:"devlin2019"},year:{value:2018,source:"devlin2\
019"},from:{value:["transformer","elmo","gpt"],source:"devlin2019"},changed:{value:{en:"An encoder that sees both sides: 15 % of the tokens are selected and pre\
dicted.",zh:"看两侧的编码器：选出 15% 的词元来预测。"},source:"devlin2019"},parameters:{value:"base: 109,482,240",source:"devlin2019"},text:{value:{
en:"BooksCorpus and Wikipedia, 3.3B words",zh:"BooksCorpus 与维基百科，33 亿词"},source:"devlin2019"},objective:{value:"mlm_nsp",source:"devlin2019"},norm:{
value:"post",source:"devlin2019"},positions:{value:"learned",source:"devlin2019"},activation:{value:"gelu",source:"devlin2019"}}},{id:"gpt2",name:"GPT-2",preset:"\
gpt2",facts:{paradigm:{value:"decoder",source:"radford2019"},year:{value:2019,source:"radford2019"},from:{value:["gpt"],source:"radford2019"},changed:{value:{en:"\
Norms before the sub-layers, tokens built from bytes, tasks without fine-tuning.",zh:"归一化移到子层之前，由字节构成的词元，不微调就做任务。"},
source:"radford2019"},parameters:{value:"small: 124,439,808",source:"radford2019"},text:{value:{en:"WebText, 40 GB",zh:"WebText，40 GB"},source:"radford2019"},
objective:{value:"clm",source:"radford2019"},norm:{value:"pre",source:"radford2019"},positions:{value:"learned",source:"radford2019"},activation:{value:"gelu",source:"\
radford2019"}}},{id:"xlnet",name:"XLNet",facts:{paradigm:{value:"encoder",source:"yang2019xlnet"},year:{value:2019,source:"yang2019xlnet"},from:{value:["bert"],
source:"yang2019xlnet"},changed:{value:{en:"Predicts the tokens in random orders, so that both sides are seen without [MASK].",zh:"按随机顺序预测词元，不用 [MASK] 也能看到两侧。"},
source:"yang2019xlnet"},text:{value:{en:"32.9B tokens",zh:"329 亿词元"},source:"yang2019xlnet"},objective:{value:"permuted",source:"yang2019xlnet"},positions:{
value:"relative",source:"yang2019xlnet"}}},{id:"roberta",name:"RoBERTa",preset:"roberta-base",facts:{paradigm:{value:"encoder",source:"liu2019roberta"},year:{value:2019,
source:"liu2019roberta"},from:{value:["bert"],source:"liu2019roberta"},changed:{value:{en:"BERT trained longer on more text, new masks at every pass, no next se\
ntence.",zh:"BERT 用更多文本训练更久，每遍重新遮盖，去掉下一句任务。"},source:"liu2019roberta"},parameters:{value:"base: 124,645,632",source:"\
liu2019roberta"},text:{value:{en:"160 GB",zh:"160 GB"},source:"liu2019roberta"},objective:{value:"mlm",source:"liu2019roberta"},norm:{value:"post",source:"liu20\
19roberta"},positions:{value:"learned",source:"liu2019roberta"},activation:{value:"gelu",source:"liu2019roberta"}}},{id:"albert",name:"ALBERT",preset:"albert-ba\
se-v2",facts:{paradigm:{value:"encoder",source:"lan2020"},year:{value:2019,source:"lan2020"},from:{value:["bert"],source:"lan2020"},changed:{value:{en:"One laye\
r used twelve times, narrow token vectors, sentence order.",zh:"一层重复用十二次，词元向量变窄，改用句子顺序任务。"},source:"lan2020"},
parameters:{value:"base: 11,683,584",source:"lan2020"},text:{value:{en:"BooksCorpus and Wikipedia, 16 GB",zh:"BooksCorpus 与维基百科，16 GB"},source:"lan2\
020"},objective:{value:"mlm_sop",source:"lan2020"},norm:{value:"post",source:"lan2020"},positions:{value:"learned",source:"lan2020"},activation:{value:"gelu",source:"\
lan2020"}}},{id:"t5",name:"T5",preset:"t5-base",facts:{paradigm:{value:"encdec",source:"raffel2020"},year:{value:2019,source:"raffel2020"},from:{value:["transfo\
rmer","bert"],source:"raffel2020"},changed:{value:{en:"Every task is text to text; hidden spans are written out.",zh:"一切任务都是文本到文本；写出被隐藏的片段。"},
source:"raffel2020"},parameters:{value:"base: 222,903,552",source:"raffel2020"},text:{value:{en:"C4, 750 GB",zh:"C4，750 GB"},source:"raffel2020"},objective:{value:"\
spans",source:"raffel2020"},norm:{value:"pre_rms",source:"raffel2020"},positions:{value:"relative",source:"raffel2020"},activation:{value:"relu",source:"raffel2\
020"}}},{id:"bart",name:"BART",preset:"bart-base",facts:{paradigm:{value:"encdec",source:"lewis2020"},year:{value:2019,source:"lewis2020"},from:{value:["transfo\
rmer","bert","gpt"],source:"lewis2020"},changed:{value:{en:"BERT’s encoder and GPT’s decoder, trained to restore a damaged text.",zh:"BERT 的编码器加 GPT 的解码器，训练\
它修复损坏的文本。"},source:"lewis2020"},parameters:{value:"base: 139,420,416",source:"lewis2020"},text:{value:{en:"160 GB",zh:"160 GB"},source:"lewis2\
020"},objective:{value:"denoise",source:"lewis2020"},norm:{value:"post",source:"lewis2020"},positions:{value:"learned",source:"lewis2020"},activation:{value:"ge\
lu",source:"lewis2020"}}},{id:"mbart",name:"mBART",preset:"mbart-large-cc25",facts:{paradigm:{value:"encdec",source:"liu2020mbart"},year:{value:2020,source:"liu\
2020mbart"},from:{value:["bart"],source:"liu2020mbart"},changed:{value:{en:"BART in 25 languages, with a token for the language.",zh:"25 种语言的 BART，用词元标明语言。"},
source:"liu2020mbart"},parameters:{value:"large: 610,851,840",source:"liu2020mbart"},text:{value:{en:"CC25, 25 languages",zh:"CC25，25 种语言"},source:"liu2\
020mbart"},objective:{value:"denoise",source:"liu2020mbart"},norm:{value:"pre",source:"liu2020mbart"},positions:{value:"learned",source:"liu2020mbart"},activation:{
value:"gelu",source:"liu2020mbart"}}},{id:"electra",name:"ELECTRA",facts:{paradigm:{value:"encoder",source:"clark2020"},year:{value:2020,source:"clark2020"},from:{
value:["bert"],source:"clark2020"},changed:{value:{en:"A small model replaces tokens, the large one finds them: every token is learned from.",zh:"小模型替换词元，大模型找出它\
们：每个词元都参与学习。"},source:"clark2020"},text:{value:{en:"base: as BERT; large: as XLNet",zh:"base 同 BERT；large 同 XLNet"},source:"clark2\
020"},objective:{value:"replaced",source:"clark2020"},norm:{value:"post",source:"clark2020"},positions:{value:"learned",source:"clark2020"},activation:{value:"g\
elu",source:"clark2020"}}},{id:"gpt3",name:"GPT-3",facts:{paradigm:{value:"decoder",source:"brown2020"},year:{value:2020,source:"brown2020"},from:{value:["gpt2"],
source:"brown2020"},changed:{value:{en:"A hundred times larger; tasks are shown by examples in the prompt.",zh:"大了一百倍；在提示里用例子说明任务。"},
source:"brown2020"},parameters:{value:"175B",source:"brown2020"},text:{value:{en:"300B tokens",zh:"3000 亿词元"},source:"brown2020"},objective:{value:"clm",source:"\
brown2020"},norm:{value:"pre",source:"brown2020"},positions:{value:"learned",source:"brown2020"},activation:{value:"gelu",source:"brown2020"}}},{id:"flan",name:"\
FLAN",facts:{paradigm:{value:"decoder",source:"wei2022flan"},year:{value:2021,source:"wei2022flan"},from:{value:["transformer"],source:"wei2022flan"},changed:{value:{
en:"LaMDA-PT, a Transformer decoder, tuned on instructions of many tasks, tested on kinds it never saw.",zh:"Transformer 解码器 LaMDA-PT，用多种任务的指令微调，在没见过的任务类型上测试。"},
source:"wei2022flan"},parameters:{value:"137B",source:"wei2022flan"},text:{value:{en:"62 data sets as instructions",zh:"62 个数据集改写成指令"},source:"\
wei2022flan"},objective:{value:"instructions",source:"wei2022flan"}}},{id:"instructgpt",name:"InstructGPT",facts:{paradigm:{value:"decoder",source:"ouyang2022"},
year:{value:2022,source:"ouyang2022"},from:{value:["gpt3"],source:"ouyang2022"},changed:{value:{en:"GPT-3 tuned on demonstrations and on what people prefer.",zh:"\
用示范和人的偏好微调的 GPT-3。"},source:"ouyang2022"},parameters:{value:"1.3B, 6B, 175B",source:"ouyang2022"},text:{value:{en:"13,000, 33,000 and 31\
,000 prompts",zh:"1.3 万、3.3 万、3.1 万条提示"},source:"ouyang2022"},objective:{value:"preferences",source:"ouyang2022"},norm:{value:"pre",source:"ouya\
ng2022"},positions:{value:"learned",source:"ouyang2022"},activation:{value:"gelu",source:"ouyang2022"}}},{id:"llama",name:"LLaMA",preset:"llama-7b",facts:{paradigm:{
value:"decoder",source:"touvron2023a"},year:{value:2023,source:"touvron2023a"},from:{value:["gpt3"],source:"touvron2023a"},changed:{value:{en:"RMS norm, SwiGLU \
and rotary positions; small models on far more tokens.",zh:"RMS 归一化、SwiGLU、旋转位置；小模型用多得多的词元训练。"},source:"touvron202\
3a"},parameters:{value:"7B: 6,738,415,616",source:"touvron2023a"},text:{value:{en:"7B: 1T tokens",zh:"7B：1 万亿词元"},source:"touvron2023a"},objective:{value:"\
clm",source:"touvron2023a"},norm:{value:"pre_rms",source:"touvron2023a"},positions:{value:"rotary",source:"touvron2023a"},activation:{value:"swiglu",source:"tou\
vron2023a"}}},{id:"gpt4",name:"GPT-4",facts:{paradigm:{value:"decoder",source:"openai2023"},year:{value:2023,source:"openai2023"},from:{value:["instructgpt"],source:"\
openai2023"},changed:{value:{en:"Reads pictures too; size and architecture are not published.",zh:"还能读图；规模与架构未公布。"},source:"openai20\
23"},parameters:{value:null,source:"openai2023"},text:{value:{en:"public and licensed data",zh:"公开数据与授权数据"},source:"openai2023"},objective:{value:"\
clm_preferences",source:"openai2023"},norm:{value:null,source:"openai2023"},positions:{value:null,source:"openai2023"},activation:{value:null,source:"openai2023"}}},
{id:"llama2",name:"Llama 2",preset:"llama-2-7b",facts:{paradigm:{value:"decoder",source:"touvron2023b"},year:{value:2023,source:"touvron2023b"},from:{value:["ll\
ama"],source:"touvron2023b"},changed:{value:{en:"Twice the context; in the largest models several query heads share keys.",zh:"上下文加倍；最大的模型里几个查询头共用键。"},
source:"touvron2023b"},parameters:{value:"7B: 6,738,415,616",source:"touvron2023b"},text:{value:{en:"2T tokens",zh:"2 万亿词元"},source:"touvron2023b"},objective:{
value:"clm",source:"touvron2023b"},norm:{value:"pre_rms",source:"touvron2023b"},positions:{value:"rotary",source:"touvron2023b"},activation:{value:"swiglu",source:"\
touvron2023b"}}},{id:"gemini",name:"Gemini",facts:{paradigm:{value:"decoder",source:"gemini2023"},year:{value:2023,source:"gemini2023"},from:{value:["transforme\
r"],source:"gemini2023"},changed:{value:{en:"Text, pictures, sound and video in one decoder; the sizes of the large ones are not published.",zh:"文本、图像、声音、视频同在一个\
解码器；大模型的规模未公布。"},source:"gemini2023"},parameters:{value:"Nano: 1.8B, 3.25B",source:"gemini2023"},text:{value:{en:"web, books, code, \
pictures, sound, video",zh:"网页、书籍、代码、图像、声音、视频"},source:"gemini2023"},objective:{value:null,source:"gemini2023"},norm:{value:null,
source:"gemini2023"},positions:{value:null,source:"gemini2023"},activation:{value:null,source:"gemini2023"}}},{id:"llama3",name:"Llama 3",preset:"llama-3-8b",facts:{
paradigm:{value:"decoder",source:"grattafiori2024"},year:{value:2024,source:"grattafiori2024"},from:{value:["llama2"],source:"grattafiori2024"},changed:{value:{
en:"A vocabulary of 128,000 tokens, shared keys in all sizes.",zh:"12.8 万词元的词表，各种规模都共用键。"},source:"grattafiori2024"},parameters:{
value:"8B: 8,030,261,248",source:"grattafiori2024"},text:{value:{en:"15T tokens",zh:"15 万亿词元"},source:"grattafiori2024"},objective:{value:"clm",source:"\
grattafiori2024"},norm:{value:"pre_rms",source:"grattafiori2024"},positions:{value:"rotary",source:"grattafiori2024"},activation:{value:"swiglu",source:"grattaf\
iori2024"}}},{id:"modernbert",name:"ModernBERT",facts:{paradigm:{value:"encoder",source:"warner2024"},year:{value:2024,source:"warner2024"},from:{value:["bert"],
source:"warner2024"},changed:{value:{en:"An encoder with the decoders’ new parts: rotary positions, gated layers, 8,192 tokens.",zh:"编码器用上解码器的新部件：旋转位置、门控前馈、81\
92 词元。"},source:"warner2024"},parameters:{value:"base: 149M",source:"warner2024"},text:{value:{en:"2T tokens",zh:"2 万亿词元"},source:"warner2024"},objective:{
value:"mlm",source:"warner2024"},norm:{value:"pre",source:"warner2024"},positions:{value:"rotary",source:"warner2024"},activation:{value:"geglu",source:"warner2\
024"}}}]};var l=e.models,c=e.sources,i=e.names;(globalThis.plm??={}).lineage=Object.assign({},a);})();
