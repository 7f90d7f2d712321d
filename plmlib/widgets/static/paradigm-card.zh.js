(()=>{((globalThis.plm.words??={})["paradigm-card"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",text:"你自己的词，用空格分开",examples:"句子",length:"请写 {low} 到 {high} 个词。",seed:"骰子的种子",
only_mask:"BERT：只用 [MASK] 遮盖",again:"重掷骰子",idea_gpt:"预测下一个词",reads_and_says:"上：读到的词。下：要预测的词。",decoder_reads:"\
解码器，上：读到的词。下：要预测的词。",tag_same:"不变",tag_random:"随机",sees_gpt:"每个词只看到自己和左边的词。",sees_bert:"\
每个词看到两侧所有的词。",sees_encoder:"编码器：每个词看到所有的词。",sees_decoder:"解码器：看到整个源文本（左块）和已经写出的部分（右块）。",
share:"{n} 个词中 {asked} 个有损失",title:"范式卡片",question:"GPT、BERT 和 T5 都用这句话（{n} 个词）训练。BERT 大约选中其中 {rate} %，T5 大约遮盖 {rate} %。平均而言，每个模型在多少个词上有损失\
？请写三个数：GPT、BERT、T5。",not_three:"请写三个数，例如 4 4 4。",right:"正确：{gpt}、{bert} 和 {t5}。",wrong:"答案是 {gpt}、{bert} 和 {t5\
}。",because:"GPT 预测每一个词。BERT 只预测选中的词，个数每次不同，这里是 1000 次抽样的平均。T5 每次遮盖的词数相同。",
rate:"BERT 选中、T5 遮盖的词的比例",mean_length:"T5 每段空缺的平均词数",name_gpt:"GPT",name_bert:"BERT",name_t5:"T5",idea_bert:"预测选中的词，其中大多数被\
遮盖",idea_t5:"读有空缺的文本，写出空缺处的词",encoder_reads:"编码器读到：",legend:"每个掩码中，行是在看的词，列是被看的词；× 表示看不到。圆点表示这个词没有损失。",
share_t5:"{n} 个词中 {asked} 个有损失；加上哨兵共 {written} 个词元",draws:"1000 次抽样中有损失的词：平均 {mean} 个。",draws_none:"\
其中 {none} 次一个也没有。",finding:"在 {n} 个词中，GPT 在 {gpt} 个词上有损失，BERT 在 {bert} 个，T5 在 {t5} 个。T5 写出 {written} 个词元，因为哨兵 <X>、<Y>…… 也要预测。",
column_model:"模型",column_reads:"读到",column_says:"要预测",column_loss:"有损失的词",column_mean:"1000 次抽样的平均"};})();
