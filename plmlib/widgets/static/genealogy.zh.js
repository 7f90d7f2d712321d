(()=>{((globalThis.plm.words??={}).genealogy??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"预训练模型的谱系",question:"2017 年的 Transformer 把归一化放在子层之后。这里 {year} 年以后、归一化方式已公布的 {of} 个模型中，还有几个这样做？",
unit:"个（共 {of} 个）",right:"正确：{of} 个中有 {answer} 个。在图中逐个选中，看“归一化”这一行。",wrong:"是 {of} 个中的 {answer} 个。\
在图中逐个选中，看“归一化”这一行。",paradigms:"显示",is_vectors:"词向量",is_encoder:"编码器",is_encdec:"编码器–解码器",is_decoder:"\
解码器",since:"从",until:"到",chosen:"模型",other:"与之比较",only_different:"只看不同之处",list:"各个模型，从早到晚",model:"模型",named:"\
{name}，{year} 年，{paradigm}",named_from:"{name}，{year} 年，{paradigm}，源自 {from}",in_list:"{year} · 源自 {from}",shown:"显示 {all} 个模型中的 {n} 个。年份\
是首次公开的年份。↑ ↓ 按时间移动，→ 到后继模型，← 到来源模型。",compared:"两个模型对照",compared_note:"在图中选一个；每条事实下面是出处\
，精确的参数数由其中的尺寸算出",caption_facts:"{a} 与 {b}",fact:"事实",fact_year:"年份",fact_paradigm:"组成",fact_from:"源自",fact_changed:"\
改变了什么",fact_objective:"学习预测",fact_norm:"归一化",fact_positions:"位置",fact_activation:"激活函数",fact_parameters:"参数",fact_text:"\
训练文本",different:"不同：",same:"相同：",unpublished:"未公布",nothing_here:"不在此表中",none:"无",finding:"{a}（{year}）：{changed}与 {b} 相比，两者\
都已知的其余 {of} 项事实中有 {n} 项不同：{names}。"};})();
