(()=>{((globalThis.plm.words??={})["mask-builder"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"掩码构建器",question:"若在 softmax 之后（而不是之前）使用这个掩码，{n} 行中有几行的权重仍会受到被遮盖词元的影响？",
right:"正确：{n} 行中有 {count} 行。被遮盖的词元仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",wrong:"{n} 行中有 {co\
unt} 行。被遮盖的词元仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",preset:"掩码",preset_bidirectional:"双向",preset_causal:"\
因果",preset_prefix:"前缀",preset_window:"滑动窗口",preset_documents:"打包文档",preset_cross:"交叉",and_causal:"同时使用因果掩码",prefix:"\
前缀长度",window:"窗口宽度",split:"第一篇文档的词元数",order:"何时使用掩码",order_before:"softmax 之前",order_after:"softmax 之后",order_renormalised:"\
softmax 之后，再归一化",fill:"被遮盖的分数改为",padding:"填充",padding_none:"无",padding_left:"左",padding_right:"右",pads:"[PAD] 个数",text:"\
词元（以空格分隔）",source:"源序列的词元（以空格分隔）",length:"请输入 {low} 到 {high} 个词元，现在是 {count} 个。",left:"哪个词\
元能看到哪个",mask:"掩码。按空格键或点击，允许或遮盖一对词元",weights:"注意力权重",view:"显示",view_mask:"● ×",view_bool:"T \
/ F",view_scores:"分数",view_plain:"无掩码",convention:"True 表示",convention_sdpa:"可以看（SDPA）",convention_mha:"忽略（nn.MultiheadAttention）",
corner:"行：查询 · 列：键",cell:"查询 {query}，键 {key}，{state}，{kind} {value}",allowed:"允许",blocked:"遮盖",weight:"权重",score_word:"分数",
sum:"和",entropy:"熵",leak:"泄漏",query:"查询",sees:"能看到",nothing:"无",inspect:"逐步看一行",inspect_row:"逐步看第 {n} 行“{token}”",score:"\
查询“{query}”与键“{key}”的分数",redraw:"换一组示例分数",step_scores:"分数",step_filled:"加掩码后的分数",step_softmax:"softmax",step_hidden:"\
× 掩码",step_rescaled:"÷ 和",formula_before:"softmax（分数，被遮盖处 ← {fill}）",formula_after:"softmax（分数）× 掩码",formula_renormalised:"\
softmax（分数）× 掩码 ÷ 行和",finding_before:"{pairs} 对中有 {allowed} 对可见。没有一行受到被遮盖词元的影响：softmax 从未见过它们的分数。",
finding_fill:"{n} 行中有 {leaking} 行泄漏：用 {fill} 时，被遮盖词元的权重很小，但不为零。",finding_after:"{n} 行中有 {leaking} 行泄漏。被遮盖的权重\
为 0，但被遮盖的分数使其余权重变小，各行之和不再是 1。",finding_renormalised:"重新归一化后没有泄漏：除以行和，消去了被遮盖的分数。得到的权重与 softmax 之前使用掩码时相同。",
finding_nan:"有 {lost} 行是 NaN：这样的行什么也看不到，softmax 成了 0/0。plmlib 在此返回 0；若用 −1e9，每个词元得到 1/n。",finding_zero:"\
有 {lost} 行是 NaN：这样的行什么也看不到，重新归一化成了 0/0。"};})();
