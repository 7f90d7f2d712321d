(()=>{((globalThis.plm.words??={})["tokenizer-explorer"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"\
已复制",reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",
refused:"无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"\
你自己的文本",selected:"已选中，请按 Ctrl+C",title:"分词器对比",question_bytes:"字节级 BPE 的词表包含每一个字节。它会把这段文本的 {n} 个字符切成多少个词元？",
right_bytes:"接近：{total} 个词元，平均每个字符 {rate} 个。代价最高的词是“{word}”，用了 {most} 个词元。",wrong_bytes:"需要 {total\
} 个词元，平均每个字符 {rate} 个。代价最高的词是“{word}”，用了 {most} 个：训练中没有一起出现过的字节不会合并。",question_unknown:"\
这段文本有 {words} 个词。WordPiece 会把其中几个词（或其一部分）变成 [UNK]？",right_unknown:"正确：{words} 个中的 {lost} 个。只要有一个字符不在词表里，整个词就成为\
 [UNK]。",wrong_unknown:"{words} 个中的 {lost} 个。只要有一个字符不在词表里，整个词就成为 [UNK]。",text:"你的文本",examples:"示例",
example_known:"见过的词",example_unseen:"没见过的词",example_chinese:"中文",example_emoji:"表情符号",example_rtl:"从右到左",example_capitals:"\
大写与变音符",tokenizers:"分词器",wordpiece:"WordPiece",bpe:"字节级 BPE",unigram:"Unigram",wordpiece_of:"BERT · ## 接在词的前一段之后",bpe_of:"\
GPT-2、RoBERTa、LLaMA 3 · Ġ 是空格",unigram_of:"T5、ALBERT · ▁ 是空格",merges:"字节级 BPE 可用的合并数",lowercase:"WordPiece：转小写，去变音符",
special:"文本前后加特殊词元",loading:"正在载入三个词表……",missing:"找不到词表文件，因此无法分词。",row:"{name} 的词元",tokens:"\
{n} 个词元",tokens_1:"1 个词元",rate:"每字符 {rate} 个",specials:"另有 {n} 个特殊词元",lost:"{n} 个未知",token:"第 {n} 个词元，共 {all} 个：{token}，\
编号 {id}",token_of:"第 {n} 个词元，共 {all} 个：{token}，编号 {id}，属于词 {word}",back:"还原：",same:"✓ 与原文相同",other:"✗ 与原文不同",
costs:"每个词的代价",cost:"{word}，{size} 个字符：{list} 个词元",with_unknown:"（含未知词元）",how:"“{word}”是怎样切分的",detail:"\
{name}，第 {n} 个词元：编号 {id}（共 {all} 个），词表中写作",detail_bytes:"字节数：{n}",how_wordpiece:"WordPiece：最长的片段优先",
how_bpe:"字节级 BPE：最早学到的合并优先",how_unigram:"Unigram：概率最高的切分",fails:"没有合适的片段：整个词成为 [UNK]",too_long:"\
超过 100 个字符：[UNK]",bytes:"字节",merge:"合并 {n}",more:"……另有 {n} 步",log_p_best:"log P = {p}，最优",log_p:"log P = {p}，概率是最优的 {odds} 倍",
comma:"、",finding:"{n} 个字符。词元数：{list}。",finding_one:"{name} {n} 个",finding_lost:"产生未知词元的有：{names}。",finding_kept:"能还原出\
原文的有：{names}。",finding_none:"没有一个能还原出原文。",column_word:"词",column_size:"字符数",column_tokens:"{name}：词元数",all:"全文"};})();
