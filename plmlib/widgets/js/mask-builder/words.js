// The words of the mask builder. {names} are filled in by ui.t().

export const words = {
  title: { en: "Mask builder", zh: "掩码构建器" },
  question: {
    en:
      "Apply this mask after softmax instead of before. How many of the {n} rows still feel tokens " +
      "they may not see?",
    zh: "若把这个掩码放在 softmax 之后而不是之前，{n} 行中有几行仍会受到看不见的词的影响？",
  },
  right: {
    en:
      "Right: {count} of {n}. The hidden tokens stay in softmax’s denominator. " +
      "Pick “after softmax” and read column Σ.",
    zh: "正确：{n} 行中有 {count} 行。被遮住的词仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",
  },
  wrong: {
    en:
      "It is {count} of {n}. The hidden tokens stay in softmax’s denominator. " +
      "Pick “after softmax” and read column Σ.",
    zh: "应为 {n} 行中的 {count} 行。被遮住的词仍留在 softmax 的分母里。选择“softmax 之后”，看 Σ 一列。",
  },
  preset: { en: "Mask", zh: "掩码" },
  preset_bidirectional: { en: "bidirectional", zh: "双向" },
  preset_causal: { en: "causal", zh: "因果" },
  preset_prefix: { en: "prefix", zh: "前缀" },
  preset_window: { en: "window", zh: "滑动窗口" },
  preset_documents: { en: "documents", zh: "打包文档" },
  preset_cross: { en: "cross", zh: "交叉" },
  and_causal: { en: "and causal", zh: "并且因果" },
  prefix: { en: "Prefix length", zh: "前缀长度" },
  window: { en: "Window width", zh: "窗口宽度" },
  split: { en: "First document’s tokens", zh: "第一篇文档的词数" },
  order: { en: "Applied", zh: "作用位置" },
  order_before: { en: "before softmax", zh: "softmax 之前" },
  order_after: { en: "after softmax", zh: "softmax 之后" },
  order_renormalised: { en: "after, rescaled", zh: "之后并重新归一" },
  fill: { en: "Hidden scores become", zh: "被遮分数改为" },
  padding: { en: "Padding", zh: "填充" },
  padding_none: { en: "none", zh: "无" },
  padding_left: { en: "left", zh: "左" },
  padding_right: { en: "right", zh: "右" },
  pads: { en: "[PAD] tokens", zh: "[PAD] 个数" },
  text: { en: "Tokens, separated by spaces", zh: "词（以空格分隔）" },
  source: { en: "Source tokens", zh: "源端的词" },
  length: {
    en: "{low} to {high} tokens, please: here are {count}.",
    zh: "请输入 {low} 到 {high} 个词，现在是 {count} 个。",
  },
  left: { en: "Who may see whom", zh: "谁能看到谁" },
  mask: { en: "Mask: Space or a click allows or blocks a pair", zh: "掩码：按空格或点击以允许或遮住" },
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
  blocked: { en: "blocked", zh: "遮住" },
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
  redraw: { en: "Other toy scores", zh: "换一组玩具分数" },
  step_scores: { en: "score (toy)", zh: "分数（玩具）" },
  step_filled: { en: "masked score", zh: "遮蔽后的分数" },
  step_softmax: { en: "softmax", zh: "softmax" },
  step_hidden: { en: "× mask", zh: "× 掩码" },
  step_rescaled: { en: "÷ sum", zh: "÷ 和" },
  formula_before: { en: "softmax(scores, hidden ← {fill})", zh: "softmax（分数，遮住处 ← {fill}）" },
  formula_after: { en: "softmax(scores) × mask", zh: "softmax（分数）× 掩码" },
  formula_renormalised: { en: "softmax(scores) × mask ÷ row sum", zh: "softmax（分数）× 掩码 ÷ 行和" },
  finding_before: {
    en:
      "{allowed} of {pairs} pairs may attend, and no row feels the rest: " +
      "what softmax never sees cannot leak.",
    zh: "{pairs} 对中有 {allowed} 对可见，其余对任何一行毫无影响：softmax 没见过的，就不会泄漏。",
  },
  finding_fill: {
    en: "{leaking} of {n} rows leak: {fill} is a small weight for a hidden token, not none.",
    zh: "{n} 行中有 {leaking} 行泄漏：{fill} 使被遮词的权重很小，但不为零。",
  },
  finding_after: {
    en:
      "{leaking} of {n} rows leak: the hidden weights are 0, but the hidden scores shrank the others, " +
      "and the rows no longer sum to 1.",
    zh: "{n} 行中有 {leaking} 行泄漏：被遮的权重为 0，但被遮的分数压低了其余权重，行和不再是 1。",
  },
  finding_renormalised: {
    en:
      "Rescaled, no row leaks: dividing by the row sum cancels the hidden scores. " +
      "The same weights as before softmax.",
    zh: "重新归一后没有泄漏：除以行和消去了被遮的分数，与先遮再 softmax 得到的权重相同。",
  },
  finding_nan: {
    en:
      "NaN rows: {lost}. Such a row may see nothing, so softmax divides 0 by 0. " +
      "plmlib returns zeros there; −1e9 would give every token 1/n.",
    zh: "有 {lost} 行是 NaN：它们什么也看不到，softmax 成了 0/0。plmlib 在此返回 0；若用 −1e9 则每个词得到 1/n。",
  },
  finding_zero: {
    en: "NaN rows: {lost}. Such a row may see nothing, and the rescaling divides 0 by 0.",
    zh: "有 {lost} 行是 NaN：它们什么也看不到，重新归一成了 0/0。",
  },
};
