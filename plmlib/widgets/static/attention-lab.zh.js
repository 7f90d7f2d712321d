(()=>{((globalThis.plm.words??={})["attention-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"注意力实验室",question_next:"编码器有 {layers} 层，每层 {heads} 个注意力头，共 {all} 个。哪一个头比其他头更多地看下一个词元？请在小图中找一条紧挨着主对角线、在它上方\
的斜线，写成“层.头”，例如 3.1。",question_previous:"解码器有 {layers} 层，每层 {heads} 个注意力头，共 {all} 个。哪一个头比其他头更多地看前一个词元？请在小图中找一条紧挨着主对角线、在它下方的斜线，写成“层.头”\
，例如 3.1。",right_neighbour:"正确：头 {best} 把 {share} 的权重给了{side}。如果权重平均分配，它只得到 {even}。",wrong_neighbour:"是\
头 {best}：它把 {share} 的权重给了{side}。如果权重平均分配，它只得到 {even}。",to_next:"下一个词元",to_previous:"前一个词元",your_head:"\
头 {head} 给它 {share}。",no_head:"请把猜测写成“层.头”，例如 1.3。",question_heads:"编码器预测“{word}”的概率是 {p}。你关掉一个头，看一看概率，再把它打开。{all} 个头中，有几个会使\
概率下降 10 个百分点或更多？",question_heads_causal:"解码器预测“{word}”的概率是 {p}。你关掉一个头，看一看概率，再把它打开。{all} 个头中，有几个会使概率下降 10 个百分点或更多？",
right_heads:"正确：{all} 个中有 {count} 个。头 {head} 最重要：没有它，概率从 {p} 变为 {q}。",wrong_heads:"{all} 个中有 {count} 个。头 {head} 最重\
要：没有它，概率从 {p} 变为 {q}。",reader:"模型",reader_model:"● 编码器",reader_causal:"▲ 解码器",examples:"例句",text:"你的句子",
length:"请写 1 到 {most} 个词。",unknown:"模型不认识：{words}。它们只认识课程小世界里的 {n} 个词。",alike:"开头相同的已知词：{words}。",
hide:"让编码器在选中的词处读到 [MASK]",recorded:"PyTorch 的记录。改动任何控件，本页就自己计算。",loading:"正在载入模型……",
live:"由本页实时计算。",missing:"找不到模型文件，因此只显示记录的结果。",strip:"句子：选择要预测的词",strip_note:"按一个词，或用方向\
键：模型预测这个词。▸ 标出预测它的那一行。",word:"第 {n} 个词：{word}",word_chosen:"第 {n} 个词：{word}，要预测的词",word_hidden:"\
第 {n} 个词：{word}，要预测的词；模型读到的是 [MASK]",minis:"所有的头：每行是一层",minis_note:"用方向键选择头，空格键关闭它。图中每行在看，每列被看。",
minis_change:"数字：没有这个头时，“{word}”的概率变化多少个百分点。",mini:"第 {layer} 层第 {head} 头：平均熵 {entropy} nat",mini_change:"\
；没有它，“{word}”变化 {change} 个百分点",mini_off:"，已关闭",map:"第 {layer} 层第 {head} 头",map_plain:"所选头的注意力权重",head_entropy:"\
平均熵 {entropy} nat（平均分配：{even}）",entropy_short:"熵",view:"显示为",view_map:"图",view_lines:"连线",legend:"权重",mask_model:"编码器：没有遮挡\
，每个词元都可以看所有词元。",mask_causal:"解码器：× 表示被遮挡。该词元在后面，所以权重恰好为 0。",cell:"“{query}”看“{key\
}”：权重 {weight}",cell_blocked:"“{query}”不能看“{key}”：被遮挡，权重恰好为 0",row:"“{query}”看得最多的是“{key}”（{weight}）。这一行的熵是 {entropy} \
nat：相当于平均看 {all} 个词元中的 {many} 个。",lines_from:"在看的词元",lines_token:"{token}，熵 {entropy} nat",counting:"正在逐个关闭每个头……",
shares:"这个头看哪里",shares_note:"所有行的平均",share_own:"自己",share_previous:"前一个词元",share_next:"下一个词元",share_marks:"[CLS]\
 和 [SEP]",share_marks_causal:"[CLS]",share_other:"其他词元",blocked_short:"被遮挡",even_note:"小竖线：权重平均分配的头。每个词元只计入一行。",
effect_plain:"预测结果",effect:"预测“{word}”",effect_all:"所有的头都打开",effect_off:"所有的头 → 没有 {head}",switch_off:"关闭头 {head}",
switch_on:"重新打开头 {head}",off_note:"被关闭的头，其值在输出层之前全为 0；后面各层也随之改变。",caveat:"权重不是解释：权重说明这里混入了多少某个词元\
的值，不说明模型为什么这样回答。关掉一个头，才能测出它改变了什么。",finding:"第 {layer} 层第 {head} 头的平均熵是 {entropy} nat；平均分配的权重是 \
{even}。",finding_share:"它把 {share} 的权重给了这一组：{group}；平均分配时是 {even}。",finding_off:"没有第 {layer} 层第 {head} 头，“{word}”的概率从 {p\
} 变为 {q}。",column_head:"头",column_entropy:"熵（nat）",column_without:"没有它时的 P({word})"};})();
