(()=>{((globalThis.plm.words??={})["norm-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"归一化位置实验室",question_last:"两个 {depth} 层的模型权重相同：一个在每个子层之前归一化（pre-norm），另一个在残差相加之后归一化（post-norm）。训练第一步之前\
，post-norm 最后一层的梯度是 pre-norm 的几倍？",question_largest:"一个 pre-norm 模型有 {depth} 层，第 1 层紧挨词元。训练第一步之前，哪一层的梯度最大？",
unit_times:"倍",unit_none:"（层号）",right_last:"正确：{answer} 倍。",wrong_last:"是 {answer} 倍。",right_largest:"正确：第 {answer} 层。",wrong_largest:"\
是第 {answer} 层。",why_larger:"用 pre-norm 时残差流已增长到 {end}，最后的归一化把梯度除以这个值。用 post-norm 时每层之后残差流都是 1，因此最后几层在最初几步就得到很大的梯度，而那时还什么都没学到。学习率预热让这几步保持很小（Xiong 等，2020）\
。",why_smaller:"这里 pre-norm 最后一层之后的残差流只有 {end}，归一化把梯度除以这个小数。换更大的权重或更多的层，大小关系就会反过来。",
why_first:"它的梯度是最后一层的 {times} 倍。在第一层，残差流还小，这一层加上的量占后面各次归一化所读内容的很大一部分；越往上，残差流越大，所占比例越小。",
why_flat:"它的梯度是最后一层的 {times} 倍。这里残差流几乎不增长，所以各层的梯度大小差不多。",places:"归一化的位置",pre:"\
pre-norm（之前）",post:"post-norm（之后）",none:"无归一化",norm:"归一化的种类",norm_layer:"LayerNorm",norm_rms:"RMSNorm（T5）",depth:"层数",
std:"权重的标准差",seed:"权重的随机种子",scaled:"像 GPT-2 那样，把每层加上的量除以 √(2 · 层数)",live:"每次改动都由本页重新计算前向和反向：宽度 32、两个头\
的小模型，一段八个词元的文本，未经训练。",stream:"激活",stream_note:"每层之后的残差流",stream_axis:"均方根",gradient:"梯度",gradient_note:"\
每层四个矩阵的梯度",gradient_axis:"梯度的范数",layer:"层",finding_pre:"Pre-norm：残差流从 {start} 变到 {end}，第 1 层的梯度是第 {depth} 层的 {times} 倍。",
finding_post:"Post-norm：每层之后残差流都是 1，第 {depth} 层的梯度是 pre-norm 的 {ratio} 倍；最大的在第 {largest} 层，随种子而变。",
finding_none:"无归一化：残差流从 {start} 变到 {end}；第 1 层的梯度是第 {depth} 层的 {times} 倍。",finding_lost:"无归一化：从第 {lost} 层起，单精度已无法表\
示这些数（超过 3.4·10³⁸）。",caption:"未经训练的 {depth} 层，权重的标准差为 {std}",column_stream:"激活，{name}",column_gradient:"梯\
度，{name}",runs_heading:"16 层模型的真实训练",runs_note:"更新 100 次，学习率 3·10⁻³；实线：前 50 次预热，点线：不预热",runs:"\
这些训练的初始权重标准差",recorded:"PyTorch 的记录，不在本页计算：三个种子的平均训练损失。上面的控件中只有归一化位置对它起作用。",
update:"更新次数",loss:"损失（每词元 nat）",run_ends:"更新 100 次后在其他文本上的损失，不预热 → 预热：",run:"{name} {none} → {s\
ome}",not_rescued:"在这么少的更新次数内，预热没有挽救 post-norm；论文中的训练要长得多。",broke_off:"更新 {updates} 次后中断（梯度无穷大）"};})();
