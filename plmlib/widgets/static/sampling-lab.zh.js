(()=>{((globalThis.plm.words??={})["sampling-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"采样实验室",question_kept:"策略 {name}（{title}）即将抽取第 {step} 个词元。它能从全部 {all} 个词元中的几个里选？",
right_kept:"接近：{all} 个中的 {kept} 个。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",wrong_kept:"{all} 个中的 {kept} 个。在整\
段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",question_narrow:"策略 {name}（{title}）逐个抽取词元。它有几步只有一个词元可抽取？",
right_narrow:"正确：{n} 步中有 {single} 步。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",wrong_narrow:"{n} 步中有 {single} \
步。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",prompt:"你的提示，中文或英文",seed:"骰子的种子",tokens:"生成的词元数",
recorded:"PyTorch 的记录。改动任何控件，本页就自己计算文本。",loading:"正在载入模型……",live:"由本页实时计算，使用词表的全部 {all} 个词元。",
same:"记录中的 {n} 个词元全部重现。",missing:"找不到模型文件，因此只显示记录的文本。",spare:"提示太长，上下文放不下，开头的 {n} 个词元被略去。",
runs:"续写",strategy:"策略 {name}",run:"策略 {name} 的文本，{title}",remove:"移除策略 {name}",add:"添加策略",greedy:"贪心",pure:"纯采样",
penalty:"惩罚",token:"第 {step} 个词元：{token}，概率 {p}",again:"，与前面的四个词元重复",facts:"distinct-2 {distinct} · 重复四元组 {repeated} ·\
 {stop}",stop_end:"模型自行结束",stop_length:"达到长度上限",stop_full:"上下文已满",step:"查看第几个词元",reroll:"重掷第 {step} 个词元的骰子",
before:"模型本身",after:"过滤之后",bars:"概率最高的 30 个词元，与其余全部词元",strip:"所有策略共用一个骰子",strip_note:"每个词元的宽\
度就是它的概率。上：模型本身；下：过滤之后。",tail:"其余 {n} 个，其中保留 {kept} 个",cut:"{filter} 保留 {kept} 个",temperature:"\
温度",top_k:"top-k",top_p:"top-p",min_p:"min-p",repetition_penalty:"重复惩罚",all_tokens:"全部",order:"过滤的顺序，以及各自留下的词元数",
earlier:"{filter} 提前",later:"{filter} 推后",stat_kept:"可被抽取",stat_kept_note:"共 {all} 个；{p} 核有 {n} 个",stat_mass:"保留的模型概率",
stat_mass_note:"去掉 {lost}",stat_entropy:"熵 H（奈特）",stat_was:"模型本身：{value}",stat_exp:"exp(H)：相当于多少个等概率词元",curve_kept:"\
可被抽取的词元数",curve_entropy:"模型本身的熵（奈特）",curve_note:"点击一步即可查看",finding:"第 {step} 个词元，策略 {name}（{title}）：{all} 个词\
元中可抽取 {kept} 个，占模型概率的 {mass}。骰子 {u} 抽中“{token}”，其概率为 {p}。",curve_finding:"{what}：从 {low} 到 {high}；{list}",
caption:"第 {step} 个词元，策略 {name}（{title}）：概率最高的 30 个词元与其余词元",column_rank:"名次",column_token:"词元"};})();
