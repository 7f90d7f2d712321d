(()=>{((globalThis.plm.words??={})["cost-explorer"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的尺寸",
selected:"已选中，请按 Ctrl+C",title:"成本计算器",question_crossover:"从多少个词元起，注意力分数的 FLOPs 超过各层其余部分的总和？",
question_cache:"{n} 个词元（批大小 {batch}）的键值缓存占多少 MiB？",unit_crossover:"个词元",unit_cache:"MiB",right:"正确：{answer}。",wrong:"\
是 {answer}。",why_crossover:"即 {times} · d。前馈层宽 4·d 时，一层的矩阵用 24·n·d² FLOPs，分数用 4·n²·d；两者在 n = 6·d 时相等。",
why_other:"即 {times} · d。若只有一个堆叠、前馈层是两个宽 4·d 的矩阵，则为 6 · d。",why_cache:"准确值 {exact} 字节：2（键和值）· 层数 · 键的宽度 · 词元数\
 · 每个数的字节数。",no_crossover:"用这种注意力时，分数所占的比例永远到不了一半，因此没有这样的长度。",view:"视图",view_cost:"\
FLOPs 与内存",view_player:"键值缓存逐步演示",preset:"模型","name_bert-base-uncased":"BERT-base",name_gpt2:"GPT-2（124M）","name_t5-base":"T5-base",
"name_bart-base":"BART-base","name_llama-7b":"LLaMA-7B",n:"文本的词元数 n",batch:"同时处理的文本数（批）",attention:"注意力的种类",attention_full:"\
完整",attention_fused:"融合（flash）",attention_window:"窗口",window:"窗口的词元数",attention_linear:"线性",dtype:"数值格式",dtype_float32:"\
32 位",dtype_float16:"16 位",dtype_int8:"8 位",shape:"模型的尺寸",skeleton:"组成",skeleton_masked:"编码器",skeleton_causal:"解码器",skeleton_seq2seq:"\
编码器加解码器",layers:"层数（每部分）",d:"宽度 d",heads:"头数",groups:"每个键头对应的查询头",ff:"前馈层宽度",gated:"门控前馈（三个矩阵）",
vocab:"词表大小",tied:"输出头与词元表共用",work:"读一遍这批文本的 FLOPs：{total}",work_projections:"q、k、v 与输出",work_feed_forward:"\
前馈",work_scores:"分数与加权平均",work_head:"输出头（词表）",kept:"内存（字节）",kept_weights:"权重",kept_cache:"键值缓存",kept_scores:"\
一层的分数",curve:"分数在各层 FLOPs 中的比例",n_axis:"词元数 n",share_axis:"分数的比例",note_full:"完整的注意力把每个头的 n² 个分数都写入内存。因果掩码禁止的词元对也照样计算\
，PyTorch 就是这样做的。",note_fused:"融合的注意力分块计算同样的和，每行只保留一个最大值和一个和：FLOPs 相同，结果相同，内存少得多。",
note_window:"查询只看最近的键，因此成本和缓存不再随 n² 增长。窗口以外的内容这一层看不到。点线：完整的注意力。",note_linear:"\
键 ⊗ 值累加成每个头一个矩阵，由查询读取。没有对词元对做 softmax：这是另一个函数。点线：完整的注意力。",finding_cross:"\
n = {n} 时，分数占各层 FLOPs 的 {share}；从 n = {cross} 起超过一半。",finding_window:"n = {n} 时，分数占各层 FLOPs 的 {share}；文本超过窗口之后，这个比例不再上升。",
finding_linear:"线性注意力的累加占各层 FLOPs 的 {share}，与长度无关。",finding_cache:"键值缓存占 {cache}（{exact} 字节），一层的分数占 {scores}。",
finding_none:"编码器不保留键值缓存；一层的分数占 {scores}。",caption_cost:"读 {n} 个词元，批大小 {batch}",column_what:"部分",column_amount:"\
FLOPs、字节",column_exact:"比例、准确字节数",phase:"解码器在做什么",phase_train:"训练",phase_prefill:"读提示（预填充）",phase_decode:"\
逐词写出（解码）",cache:"使用键值缓存",prompt:"提示的词元数",new:"要写的词元数",at:"步",step:"第 {at} 步，共 {last} 步：{phase}",
back:"上一步",play:"播放",stop:"停止",next:"下一步",cell_now:"这一步计算的分数",cell_before:"以前算过，不再计算",cell_later:"以后才有",
reads:"这一步读的词元",reads_of:"{reads}（看到 {sees}）",step_macs:"这一步的乘加次数",done_with:"至此（有缓存）",done_without:"至此（无缓存）",
cache_bytes:"缓存占用",as_decoder:"按这些尺寸的解码器计算。",per_step:"每步的乘加次数：有缓存（实线）、无缓存（虚线）",step_axis:"\
步",macs_axis:"乘加次数",play_train:"训练一次读完全部 {sees} 个词元，每个位置同时学习：{macs} 次乘加。",play_prefill:"提示是已知的，它的 {s\
ees} 个词元一次读完：{macs} 次乘加。",play_decode:"第 {at} 步（共 {last} 步）读 {sees} 个词元中的 {reads} 个：{macs} 次乘加。",play_cached:"\
缓存里有 {cache}；如果没有缓存，到这一步为止的总成本是现在的 {ratio} 倍。",play_filled:"它们的键和值现在占缓存 {cache}，供以后各步使用。",
play_uncached:"不保留以前各步的任何结果。",caption_play:"解码器的每一步",column_step:"步",column_reads:"读（有缓存）",column_macs:"乘加\
次数",column_bytes:"缓存",column_reads_without:"读（无缓存）",column_macs_without:"乘加次数",measured:"在这里实测",measured_note:"一个随机权重的 GPT\
（2 层，d = 96）在这个浏览器里写 64 个词元",measure:"在这个浏览器里测量",measuring:"正在测量：64 个词元中的第 {n} 个",unmeasured:"\
尚未测量。",not_measured:"本页无法运行模型。",race:"{tokens} 个词元：有缓存用 {with} 毫秒，无缓存用 {without} 毫秒，是前者的 {times} 倍。两者的 logits 之差不超过 {furthest}。",
token_axis:"词元",ms_axis:"每个词元的毫秒数（8 个平均）",with:"有缓存",without:"无缓存"};})();
