(()=>{((globalThis.plm.words??={})["pair-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"句对实验室",question_words:"有一条不会阅读的规则：只要 A 与 B 有共同的词，就说 IsNext。BERT 抽取 16 对句子：8 对真正相邻，8 对来自其他文档。这条规则答对几对？",
right_words:"接近：{all} 对中的 {drawn} 对，因为人名相同。如果两句讲的是同一个人，随机句对中它只答对 {each} 对中的 {person} 对。",
wrong_words:"{all} 对中答对 {drawn} 对，因为人名相同。如果两句讲的是同一个人，随机句对中它只答对 {each} 对中的 {person} 对。",
question_swapped:"8 对真正相邻的句子交换了位置。NSP 训练时从未见过交换的句对。它的分类头还会对其中几对说 IsNext？",right_swapped:"\
正确：{swapped} 对。在这个小世界里，分类头学会了哪一步接在哪一步之后。只看共同词的规则会对 {by_words} 对说 IsNext。",
wrong_swapped:"{swapped} 对。在这个小世界里，分类头学会了哪一步接在哪一步之后。只看共同词的规则会对 {by_words} 对说 IsNext。",
kinds:"B 是怎样选的？再按一次换一对",kind:"句对的种类",next:"下一句",stranger:"其他文档",random:"同一人，不同主题",topic:"同一主题，\
但不是下一句",swapped:"交换顺序",next_note:"IsNext，顺序正确",stranger_note:"NotNext，BERT 的抽法",random_note:"NotNext",topic_note:"NotNext",
swapped_note:"NotNext，顺序颠倒",a:"句子 A",b:"句子 B",length:"请输入 {low} 到 {high} 个词。",swap:"交换 A 与 B",rename:"更换 B 中的人名",
segments:"片段编号：B 为片段 1",recorded:"PyTorch 的记录。改动任何控件，本页就自己询问模型。",loading:"正在载入模型……",live:"\
由本页实时计算。",again:"记录中的 {n} 对句子结果全部相同。",missing:"找不到模型文件，因此只显示记录的句对。",nsp:"NSP 分\
类头",nsp_of:"B 接在 A 之后吗？",nsp_short:"NSP",nsp_p:"P(IsNext)",nsp_yes:"IsNext",nsp_no:"NotNext",sop:"SOP 分类头",sop_of:"A 与 B 的顺序对吗？",
sop_short:"SOP",sop_p:"P(顺序正确)",sop_yes:"顺序正确",sop_no:"顺序不对",words:"共同的词",words_of:"不用模型：有没有共同的词？",words_short:"\
词",words_yes:"说 IsNext",words_no:"说 NotNext",words_column:"共同的词",no_words:"没有（the、逗号和句号不算）",row:"模型读到的一行",row_note:"\
每个词元把词、片段和位置的向量相加",segment:"段 {n}",position:"位 {n}",forty:"40 对新句子，三位评判",forty_note:"实心：是；空心：否；×：错；右边是答对\
的数目。点击或用方向键查看",pair:"A：{a} B：{b} {list}；P(IsNext) {p}，P(顺序正确) {order}",was_right:"{name} {right}/{all}",not_asked:"{na\
me} 没问过",only_name:"两句只有人名相同（{words}）。若把 B 中的人名换成 {name}，共同词的规则就说 NotNext：即使它原来答对了，理由也是错的。",
head_stays:"NSP 分类头不看人名：P(IsNext) 原来是 {p}，换名后是 {other}。",head_moves:"NSP 分类头也跟着人名走：P(IsNext) 原来是 {p}，换名后是 {other}。",
finding_next:"NSP：B 接在 A 之后，P(IsNext) {p}。",finding_not:"NSP：B 不接在 A 之后，P(IsNext) {p}。",finding_order:"SOP：顺序正确，P(顺序正确) {order}。",
finding_swapped:"SOP：顺序不对，P(顺序正确) {order}。",finding_words:"共同的词：{words}。",finding_no_words:"没有共同的词。"};})();
