(()=>{((globalThis.plm.words??={})["mask-builder"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
selected:"已选中，请按 Ctrl+C",title:"掩码构建器",question:"若把这个掩码放在 softmax 之后而不是之前，{n} 行中有几行仍会受到看不见的词的影响？",
right:"正确：{n} 行中有 {count} 行。被遮住的词仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",wrong:"应为 {n} 行中的 {co\
unt} 行。被遮住的词仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",preset:"掩码",preset_bidirectional:"双向",preset_causal:"\
因果",preset_prefix:"前缀",preset_window:"滑动窗口",preset_documents:"打包文档",preset_cross:"交叉",and_causal:"并且因果",prefix:"前缀长度",
window:"窗口宽度",split:"第一篇文档的词数",order:"作用位置",order_before:"softmax 之前",order_after:"softmax 之后",order_renormalised:"之后并重新\
归一",fill:"被遮分数改为",padding:"填充",padding_none:"无",padding_left:"左",padding_right:"右",pads:"[PAD] 个数",text:"词（以空格分隔）",
source:"源端的词",length:"请输入 {low} 到 {high} 个词，现在是 {count} 个。",left:"谁能看到谁",mask:"掩码：按空格或点击以允许或遮住",
weights:"注意力权重",view:"显示",view_mask:"● ×",view_bool:"T / F",view_scores:"分数",view_plain:"无掩码",convention:"True 表示",convention_sdpa:"\
可以看（SDPA）",convention_mha:"忽略（nn.MultiheadAttention）",corner:"行：查询 · 列：键",cell:"查询 {query}，键 {key}，{state}，{kind} {value}",
allowed:"允许",blocked:"遮住",weight:"权重",score_word:"分数",sum:"和",entropy:"熵",leak:"泄漏",query:"查询",sees:"能看到",nothing:"无",inspect:"\
逐步看一行",inspect_row:"逐步看第 {n} 行“{token}”",score:"查询“{query}”与键“{key}”的分数",redraw:"换一组玩具分数",step_scores:"\
分数（玩具）",step_filled:"遮蔽后的分数",step_softmax:"softmax",step_hidden:"× 掩码",step_rescaled:"÷ 和",formula_before:"softmax（分数，遮住处 ← {fil\
l}）",formula_after:"softmax（分数）× 掩码",formula_renormalised:"softmax（分数）× 掩码 ÷ 行和",finding_before:"{pairs} 对中有 {allowed} 对可见，其余对任\
何一行毫无影响：softmax 没见过的，就不会泄漏。",finding_fill:"{n} 行中有 {leaking} 行泄漏：{fill} 使被遮词的权重很小，但不为零。",
finding_after:"{n} 行中有 {leaking} 行泄漏：被遮的权重为 0，但被遮的分数压低了其余权重，行和不再是 1。",finding_renormalised:"\
重新归一后没有泄漏：除以行和消去了被遮的分数，与先遮再 softmax 得到的权重相同。",finding_nan:"有 {lost} 行是 NaN：它们什么也看不到，softma\
x 成了 0/0。plmlib 在此返回 0；若用 −1e9 则每个词得到 1/n。",finding_zero:"有 {lost} 行是 NaN：它们什么也看不到，重新归一成了 0/0。"};})();
