(()=>{((globalThis.plm.words??={})["paradigm-board"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",text:"你自己的词，用空格分开",examples:"句子",length:"请写 {low} 到 {high} 个词。",seed:"骰子的种子",
only_mask:"BERT：只用 [MASK] 遮盖",again:"重掷骰子",idea_gpt:"预测下一个词",reads_and_says:"上：读到的词。下：要预测的词。",decoder_reads:"\
解码器，上：读到的词。下：要预测的词。",tag_same:"不变",tag_random:"随机",sees_gpt:"每个词只看到自己和左边的词。",sees_bert:"\
每个词看到两侧所有的词。",sees_encoder:"编码器：每个词看到所有的词。",sees_decoder:"解码器：看到整个源文本（左块）和已经写出的部分（右块）。",
share:"{n} 个词中 {asked} 个有损失",title:"范式看板",question:"下面有 {n} 个任务，讲义为每个任务给出了最合适的范式。{equal}时，其中有几个任务，这种范式在每个随机种子下都领先另外两种？",
right:"正确：{n} 个中有 {ahead} 个。",wrong:"是 {n} 个中的 {ahead} 个。{level} 个持平，{behind} 个落后，{seed} 个随种子变化。",rate:"\
BERT 选中、BART 遮盖的词的比例",mean_length:"BART 每段遮盖的平均词数",recorded:"预测结果是 PyTorch 的记录。改动任何控件，本页就自己计算。",
loading:"正在载入模型……",live:"预测结果由本页实时计算。",missing:"找不到模型文件，因此只显示记录的结果。",strip:"句子；请选择\
一个词",note:"点击一个词，或用方向键移动。词下的符号表示哪些模型在这里有损失。这三个模型的训练文本不同；下面才是成本相同的比较。",
word:"第 {n} 个词：{word}；有损失的模型：{models}",name_bert:"仅编码器（BERT）",name_gpt:"仅解码器（GPT）",name_bart:"编码器—解码器（BART）",
idea_bert:"根据两侧预测选中的词",idea_bart:"读受损的文本，写出完整的文本",encoder_reads:"编码器读到的文本，每个 [MASK] 代表任意长度的一段，也可以是零个词：",
predicts:"各个模型在“{word}”处的预测",no_loss:"这里没有损失：不预测这个词。",unknown:"模型不认识“{word}”，读到的是 [UNK]，也无法预测它。",
score:"{of} 处中有 {right} 处正确的词概率最高；平均损失 {loss} nats。",score_hidden:"其中遮盖的 {of} 个词：{right} 个。",score_none:"\
这次抽样没有要预测的词。",passes:"写出这些词需要运行的次数",passes_bert:"{n} 次：一次写出全部",passes_gpt:"{n} 次：每个词一次",
passes_bart:"{n} 次：编码器一次，解码器每个词一次",legend:"每个掩码中，行是在看的词，列是被看的词；× 表示看不到。圆点表示这个词没有损失。训练时，一次运行就算出一句话中所有词的损失。",
bench:"哪种范式最擅长什么？",bench_note:"PyTorch 的记录：大小相同的模型，每个任务用同样的文本训练，有多个随机种子（圆点）。竖线是未训练的模型。",
no_results:"没有基准测试的结果。",equal:"选择什么相同",equal_steps:"步数",equal_predictions:"预测的词元数",equal_flops:"FLOPs",equal_parameters:"\
只有参数量",with_steps:"步数相同",with_predictions:"预测的词元数相同",with_flops:"FLOPs 相同",with_parameters:"参数量相同、各用最适合自己的训练",
costs:"训练的成本",column_cost:"相对编码器的倍数",cost_updates:"步数",cost_predicted:"预测的词元数",cost_gflops:"FLOPs",cost_parameters:"参数\
量",times:"{x} ×",free:"各取所需",column_task:"任务",paradigm_encoder:"仅编码器",paradigm_decoder:"仅解码器","paradigm_encoder-decoder":"编码器—解码器",
strength:"讲义所说的核心优势",strength_note:"每个方块是下面的一个任务",strength_encoder:"NLU 任务（分类、NER）",strength_decoder:"NL\
G 任务（写作、对话）","strength_encoder-decoder":"Seq2Seq 任务（翻译、摘要）",strength_ahead:"{n} 个中领先 {ahead} 个",strength_found:"{n\
} 个中：领先 {ahead}，持平 {level}，落后 {behind}，随种子变化 {seed}",verdict_ahead:"与讲义一致",verdict_level:"讲义所选的范式与另一种持平",
verdict_behind:"与讲义不同",verdict_seed:"讲义所选的范式：随种子变化",verdict_missing:"没有测量这一比较",status_ahead:"每个种子都领先",
status_level:"与另一种持平",status_behind:"每个种子都落后",status_seed:"随种子变化",untrained:"未训练 {untrained}",bag_of_words:" · 词袋 {wor\
ds}",not_measured:"没有测量",cell:"平均 {mean}，{status}；各种子 {seeds}",task_sense_left:"词义，证据在左边",task_sense_right:"词义，证据在右边",
task_polarity:"情感，用没见过的词",task_names_ambiguous:"有歧义名称的类别（NER）",task_write_senses:"续写文本，合语法",task_write_sentiment:"\
续写文本，保持情感",task_order_16:"改变语序，16 对样本",task_order_64:"改变语序，64 对样本",task_summary_16:"摘要，16 对样本",task_summary_64:"\
摘要，64 对样本",task_copy:"复制符号",task_reverse:"反转符号",finding:"{equal}时，{n} 个任务中讲义所选的范式在 {ahead} 个上每个种子都领先，{level} 个上持平，{behind} 个上落后；{see\
d} 个上随种子变化。相差不到 0.05 算持平。",row_reads:"读到",row_says:"要预测",row_loss:"有损失的词"};})();
