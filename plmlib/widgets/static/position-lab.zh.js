(()=>{((globalThis.plm.words??={})["position-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"位置编码实验室",question_stays:"查询在位置 {m}，键在位置 {n}，两者都移动 {shift}。四种方案各给这一对一个数：其中几种移动之后不变？",
question_last:"T5 有 32 个桶，论文写的距离是 128。{side}从哪个距离起把所有键都放进同一个最后的桶？",unit_stays:"种（共 4 种）",
unit_last:"个词元",right_stays:"正确：{answer} 种（{names}）。它们只知道距离；学到的位置表知道的是位置。",wrong_stays:"是 {answer}\
 种（{names}）。它们只知道距离；学到的位置表知道的是位置。",right_last:"正确：从 {answer} 起。对数在 128 之前就到了最后一个桶；到 128 时本该再进一个桶，但被截断了。",
wrong_last:"从 {answer} 起。对数在 128 之前就到了最后一个桶；到 128 时本该再进一个桶，但被截断了。",scheme:"方案",sinusoid:"正\
弦",learned:"学到的位置表",t5:"T5 的桶",rotary:"旋转（RoPE）",m:"查询的位置 m",n:"键的位置 n",shift:"两者都移动",pairs:"分量对数（d = 2 · \
对数）",side:"哪一侧的桶",encoder:"编码器",decoder:"解码器",of_encoder:"编码器",of_decoder:"解码器",pairing:"哪些分量一起旋转",half:"\
相隔半个向量（LLaMA）",neighbours:"相邻（论文）",stays_heading:"这一对的数",stays_note:"移动之前 → 移动之后",stays:"不变",changes:"\
变了",no_row:"没有这一行",curve:"从位置 {m} 看各个距离上的键",curves:"从位置 {m}（实线）和 {after}（虚线）看各个距离上的键",
curve_t5:"T5 各个距离的桶",distance:"距离 n − m（键减查询）",number_sinusoid:"两个向量的余弦",number_learned:"两行的余弦",number_t5:"\
桶",number_rotary:"q · k",note_sinusoid:"任何位置都有向量，再远也有。由本页计算。",note_learned:"本课程一个已训练的小模型的位置表。训练文本只到前 {trained} 个位置；其后\
的行仍是训练前的随机值（对实线来说，在点线右边）；位置 {end} 之后根本没有行。",note_all:"本课程一个已训练的小模型的位置表。训练文本到过全部 {trained} \
个位置；位置 {end} 之后没有行。",note_t5:"每个桶对每个头有一个学到的数，加到分数上。每个距离都有桶，因此任意长度都能读。",
note_rotary:"一个随机的查询和一个随机的键，按各自的位置旋转。由本页计算。",entries:"向量的分量；数字相同的一起旋转",
entries_named:"{pairs} 对分量一起旋转，前几对是 {names}",note_half:"把 q 和 k 的分量换成另一种顺序，相邻配对给出同样的 q · k：{same}。",
note_neighbours:"把 q 和 k 的分量换成另一种顺序，相隔半个向量的配对给出同样的 q · k：{same}。",fact_sinusoid:"正弦：移动前 {before}，移动后 \
{after}。两个向量的内积是 cos（距离 · 频率）之和，因此只与距离 {distance} 有关。",fact_learned:"学到的位置表：距离同为 {distance}，移动前 {before}，\
移动后 {after}。每一行都是单独学到的。",fact_t5:"T5：无论两者在哪里，距离 {distance} 都在{side}的第 {bucket} 个桶里。从距离 {last} 起，所有键共用最后一个桶。",
fact_rotary:"旋转：移动前 q · k 为 {before}，移动后为 {after}。两个向量又转过同样的角度，内积里只剩下距离 {distance}。",fact_lost:"\
学到的位置表：移动前 {before}，移动后 {after}。这张表到位置 {end} 为止。",at:"在（{i}, {j}）",after:"移动之后",caption:"查询在 {m}，键\
在 {n}：距离 {distance}"};})();
