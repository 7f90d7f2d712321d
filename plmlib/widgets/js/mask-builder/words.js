// The words of the mask builder. {names} are filled in by ui.t().

export const words = {
  title: { en: "Mask builder", zh: "掩码构建器" },
  question: {
    en:
      "Apply this mask after softmax instead of before it. In how many of the {n} rows do hidden tokens " +
      "still change the weights?",
    zh: "若在 softmax 之后（而不是之前）使用这个掩码，{n} 行中有几行的权重仍会受到被遮盖词元的影响？",
  },
  right: {
    en:
      "Right: in {count} of {n}. The hidden tokens are still in softmax’s denominator. " +
      "Choose “after softmax” and read column Σ.",
    zh: "正确：{n} 行中有 {count} 行。被遮盖的词元仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",
  },
  wrong: {
    en:
      "In {count} of {n} rows. The hidden tokens are still in softmax’s denominator. " +
      "Choose “after softmax” and read column Σ.",
    zh: "{n} 行中有 {count} 行。被遮盖的词元仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",
  },
  preset: { en: "Mask", zh: "掩码" },
  preset_bidirectional: { en: "bidirectional", zh: "双向" },
  preset_causal: { en: "causal", zh: "因果" },
  preset_prefix: { en: "prefix", zh: "前缀" },
  preset_window: { en: "window", zh: "滑动窗口" },
  preset_documents: { en: "documents", zh: "打包文档" },
  preset_cross: { en: "cross", zh: "交叉" },
  and_causal: { en: "and causal, too", zh: "同时使用因果掩码" },
  prefix: { en: "Prefix length", zh: "前缀长度" },
  window: { en: "Window width", zh: "窗口宽度" },
  split: { en: "Tokens of the first document", zh: "第一篇文档的词元数" },
  order: { en: "Apply the mask", zh: "何时使用掩码" },
  order_before: { en: "before softmax", zh: "softmax 之前" },
  order_after: { en: "after softmax", zh: "softmax 之后" },
  order_renormalised: { en: "after softmax, then rescale", zh: "softmax 之后，再归一化" },
  fill: { en: "Hidden scores become", zh: "被遮盖的分数改为" },
  padding: { en: "Padding", zh: "填充" },
  padding_none: { en: "none", zh: "无" },
  padding_left: { en: "left", zh: "左" },
  padding_right: { en: "right", zh: "右" },
  pads: { en: "[PAD] tokens", zh: "[PAD] 个数" },
  text: { en: "Tokens, separated by spaces", zh: "词元（以空格分隔）" },
  source: { en: "Tokens of the source, separated by spaces", zh: "源序列的词元（以空格分隔）" },
  length: {
    en: "Write {low} to {high} tokens; there are {count} now.",
    zh: "请输入 {low} 到 {high} 个词元，现在是 {count} 个。",
  },
  left: { en: "Which token may see which", zh: "哪个词元能看到哪个" },
  mask: { en: "Mask. Press Space or click to allow or block a pair", zh: "掩码。按空格键或点击，允许或遮盖一对词元" },
  weights: { en: "Attention weights", zh: "注意力权重" },
  view: { en: "Show", zh: "显示" },
  view_mask: { en: "● ×", zh: "● ×" },
  view_bool: { en: "T / F", zh: "T / F" },
  view_scores: { en: "scores", zh: "分数" },
  view_plain: { en: "no mask", zh: "无掩码" },
  convention: { en: "True means", zh: "True 表示" },
  convention_sdpa: { en: "may attend (SDPA)", zh: "可以看（SDPA）" },
  convention_mha: { en: "ignore (nn.MultiheadAttention)", zh: "忽略（nn.MultiheadAttention）" },
  corner: { en: "row: query · column: key", zh: "行：查询 · 列：键" },
  cell: {
    en: "query {query}, key {key}, {state}, {kind} {value}",
    zh: "查询 {query}，键 {key}，{state}，{kind} {value}",
  },
  allowed: { en: "allowed", zh: "允许" },
  blocked: { en: "blocked", zh: "遮盖" },
  weight: { en: "weight", zh: "权重" },
  score_word: { en: "score", zh: "分数" },
  sum: { en: "sum", zh: "和" },
  entropy: { en: "entropy", zh: "熵" },
  leak: { en: "leak", zh: "泄漏" },
  query: { en: "query", zh: "查询" },
  sees: { en: "sees", zh: "能看到" },
  nothing: { en: "nothing", zh: "无" },
  inspect: { en: "One row, step by step", zh: "逐步看一行" },
  inspect_row: { en: "Row {n}, “{token}”, step by step", zh: "逐步看第 {n} 行“{token}”" },
  score: { en: "Score of query “{query}” with key “{key}”", zh: "查询“{query}”与键“{key}”的分数" },
  redraw: { en: "Draw other toy scores", zh: "换一组示例分数" },
  step_scores: { en: "score", zh: "分数" },
  step_filled: { en: "masked score", zh: "加掩码后的分数" },
  step_softmax: { en: "softmax", zh: "softmax" },
  step_hidden: { en: "× mask", zh: "× 掩码" },
  step_rescaled: { en: "÷ sum", zh: "÷ 和" },
  formula_before: { en: "softmax(scores, hidden ← {fill})", zh: "softmax（分数，被遮盖处 ← {fill}）" },
  formula_after: { en: "softmax(scores) × mask", zh: "softmax（分数）× 掩码" },
  formula_renormalised: { en: "softmax(scores) × mask ÷ row sum", zh: "softmax（分数）× 掩码 ÷ 行和" },
  finding_before: {
    en:
      "{allowed} of {pairs} pairs may attend. No row is changed by a hidden token: " +
      "softmax never sees its score.",
    zh: "{pairs} 对中有 {allowed} 对可见。没有一行受到被遮盖词元的影响：softmax 从未见过它们的分数。",
  },
  finding_fill: {
    en: "{leaking} of {n} rows leak: with {fill} a hidden token has a small weight, not zero.",
    zh: "{n} 行中有 {leaking} 行泄漏：用 {fill} 时，被遮盖词元的权重很小，但不为零。",
  },
  finding_after: {
    en:
      "{leaking} of {n} rows leak. The hidden weights are 0, but the hidden scores have made the other " +
      "weights smaller, and the rows no longer sum to 1.",
    zh: "{n} 行中有 {leaking} 行泄漏。被遮盖的权重为 0，但被遮盖的分数使其余权重变小，各行之和不再是 1。",
  },
  finding_renormalised: {
    en:
      "After rescaling no row leaks: the division by the row’s sum cancels the hidden scores. " +
      "The weights equal those of a mask before softmax.",
    zh: "重新归一化后没有泄漏：除以行和，消去了被遮盖的分数。得到的权重与 softmax 之前使用掩码时相同。",
  },
  finding_nan: {
    en:
      "NaN rows: {lost}. Such a row may see nothing, so softmax divides 0 by 0. " +
      "plmlib returns zeros there; with −1e9 every token would get 1/n.",
    zh: "有 {lost} 行是 NaN：这样的行什么也看不到，softmax 成了 0/0。plmlib 在此返回 0；若用 −1e9，每个词元得到 1/n。",
  },
  finding_zero: {
    en: "NaN rows: {lost}. Such a row may see nothing, and the rescaling divides 0 by 0.",
    zh: "有 {lost} 行是 NaN：这样的行什么也看不到，重新归一化成了 0/0。",
  },
};
