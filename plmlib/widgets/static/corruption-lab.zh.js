(()=>{((globalThis.plm.words??={})["corruption-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"破坏实验室",mode:"显示",mode_build:"一段文本和它的任务",mode_where:"片段能在哪里？",mode_game:"\
是哪一种噪声？",question_spans:"文本有 {n} 个词元；T5 按平均长度 {mean} 的片段隐藏其中 {share}。解码器要写多少个词元？哨兵和 [EOS] 也算。",
question_whole:"文本有 {n} 个词元，被 BART 的一种噪声破坏。解码器要写多少个词元？[EOS] 也算。",question_prefix:"把 {n} 个词元的文本切成两段。解\
码器要写多少个词元？[EOS] 也算。",question_where:"T5 发布的代码隐藏 {n} 个词元中的 {share}，片段平均长 {mean}。它在百分之多少的文本中隐藏最后一个词元？",
right:"正确。",wrong:"答案是 {answer}。",because_spans:"{asked} 个隐藏的词元、{marks} 个哨兵（最后一个结束目标）和 [EOS]。只有它们计入损失。",
because_whole:"文本的全部 {n} 个词元和 [EOS]，没有被破坏的也要写：BART 写出整段文本。",because_prefix:"切口之后的 {asked} 个词元和 [EOS]。",
because_where:"在 {last} 的情况下，文本以隐藏的词元结尾；{n} 个位置中有 {none} 个从不隐藏。",noise:"对文本做什么",noise_spans:"\
T5：片段",noise_mask:"遮盖",noise_delete:"删除",noise_infill:"填充",noise_permute:"打乱句序",noise_rotate:"旋转",noise_both:"BART：打乱 + 填充",
noise_prefix:"前缀 LM",examples:"文本",text:"你自己的词，用空格分开",length:"请写 {low} 到 {high} 个词。",rate:"隐藏的词元比例",mean_length:"\
T5：片段的平均长度",lam:"BART：片段的平均长度 λ",placement:"片段的位置",placement_even:"均匀",placement_released:"同 T5 发布的代码",
split:"切口之前的词元数",seed:"骰子的种子",again:"重掷骰子",n:"文本的词元数 (n)",undo:"撤销我的改动",insert:"在“{token}”前插入空片段",
drop:"去掉“{token}”前的空片段",recorded:"PyTorch 的记录。改动任何控件，本页就自己计算。",loading:"正在载入模型……",live:"\
由本页实时计算：一个小 T5 和一个小 BART 写出自己的答案。",missing:"找不到模型文件：只有记录过的模型输出才会显示。",
strip:"文本，以及对它做的事",note_hide:"点击词元，或在词元上按空格键，可隐藏或显示它；拖过几个词元，或按住 Shift 加方向键，可一次处理一段。",
note_permute:"骰子决定句子的顺序。句子移动，句内的词不变。",note_rotate:"点击词元，或在词元上按空格键：文本从那里开始，前面的部分接到末尾。",
note_prefix:"点击词元，或在词元上按空格键，目标就从那里开始；编码器读它前面的部分。",unknown:"虚线的词不在词表中：模型读作 [UNK]。",
tag_empty:"+ [MASK]",tag_begin:"开头",tag_split:"目标",tag_moved:"→ 第 {n} 位",token:"第 {n} 个词元：{token}，{fate} {tags}",is_kept:"保留",is_hidden:"\
隐藏",is_deleted:"删除",is_target:"由解码器来写",source:"编码器读到",decoder:"解码器读到",target:"解码器应写出（目标）",written:"模\
型写出的",tokens:"{n} 个词元",tile_asked:"个文本词元计入损失",tile_source:"个词元给编码器",tile_source_true:"一个哨兵代表整个片段",
tile_source_false:"包括 [EOS]",tile_target:"个词元由解码器写",tile_target_note:"每个都要预测，都计入损失",back:"把输入和目标拼回去：{text}",
fits:"按顺序写对目标 {n} 个词元中的 {right} 个",fits_both:"按顺序写对目标 {n} 个词元中的 {right} 个；这个 BART 训练时每次只有一种噪声",
restored:"因此模型恢复了原文：{text}",restored_not:"因此模型给出的文本是：{text}",no_text:"它的哨兵与输入的哨兵不符，因此拼不出文本。",
writing:"……",no_model:"这里没有用前缀训练的模型",few_marks:"模型认识的哨兵少于文本所需",finding_spans:"{n} 个词元中有 {asked} 个（{share}）\
隐藏在 {spans} 个片段里。编码器读 {source} 个词元；解码器写 {target} 个：隐藏的词元、{marks} 个哨兵和 [EOS]。",finding_mask:"每个\
隐藏的词元是一个 [MASK]：位置和个数不变，丢失的是词。解码器写出全部 {n} 个词元和 [EOS]。",finding_delete:"编码器读 {source} 个词元，没\
有任何标记：缺哪些词、缺在哪里都丢失了。解码器写出全部 {n} 个词元和 [EOS]。",finding_infill:"{spans} 个片段各换成一个 [MASK]，不论多长：缺了几个词也\
丢失了。解码器写出全部 {n} 个词元和 [EOS]。",finding_permute:"每个词都在，丢失的是句子的顺序。解码器写出全部 {n} 个词元和 [EOS]。",
finding_rotate:"每个词都在，丢失的是文本从哪里开始。解码器写出全部 {n} 个词元和 [EOS]。",finding_both:"句子换了顺序，{spans} 个片段各换成一个 [MA\
SK]。解码器写出全部 {n} 个词元和 [EOS]。",finding_prefix:"编码器双向读前 {before} 个词元；解码器写其余 {asked} 个和 [EOS]。",place:"\
位置",way_released:"T5，发布的代码",way_even:"T5，均匀",way_infill:"BART，填充",exact:"精确计算：{spans} 个片段共 {hidden} 个词元",by_draws:"\
同一骰子抽取 {n} 次的统计",says_released:"发布的代码在 {last} 的文本中隐藏 {n} 个词元的最后一个，在 {first} 中隐藏第一个；{none} 个位置从不隐藏。",
says_even:"均匀放置隐藏除第一个以外的每个词元，各占 {each}。",says_infill:"BART 的填充在 {first} 的文本中隐藏第一个词元，在 {last} 中隐藏最后一个。",
where_note:"每一格是文本的一个位置，从 1 到 n；颜色（以及有空间时的数字）是该位置被隐藏的概率（百分比）。",question_game:"\
BART 的一种噪声破坏了这段文本。是哪一种？丢失了什么？",broken:"破坏后的文本",noise_of:"噪声",lost_what:"丢失的是",lost_word:"\
词",lost_place:"位置",lost_length:"长度",lost_order:"顺序",lost_start:"开头",hint:"告诉我原文的长度",clue:"原文有 {n} 个词元。",right_game:"\
正确。",wrong_game:"不完全对。",why_mask:"遮盖：每个 [MASK] 是一个词。位置已知，丢失的只是词。",why_delete:"删除：缺了词，却没有标记说缺在哪里，所以丢失\
了位置。",why_infill:"填充：一个 [MASK] 代表任意个词，甚至零个，所以丢失了长度。",why_permute:"打乱句序：整句交换了位置，所以丢失了顺序。",
why_rotate:"旋转：文本从句子中间开始，绕过末尾接上，所以丢失了开头。",original:"原来的文本",repair:"小 BART 的修复",next:"下\
一段",rounds:"每五段文本中，每种噪声各出现一次。",score:"{answered} 段中答对 {right} 段。每五段文本中，每种噪声各出现一次。",
finding_game:"被五种噪声之一破坏的文本。"};})();
