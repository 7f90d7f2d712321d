// The words of the masking lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Masking lab", zh: "掩码实验室" },
  question_mask: {
    en: "BERT selects {rate} % of the tokens. Of {n} tokens, how many does it then read as [MASK]?",
    zh: "BERT 选中 {rate} % 的词元。在 {n} 个词元中，它会读到多少个 [MASK]？",
  },
  right_mask: {
    en:
      "Right: {mask} of {n} here. Expected are {rate} % · {to_mask} % = {expected}. " +
      "Another {random} become " +
      "a random token and {same} stay as they are. These carry a loss too.",
    zh:
      "正确：这里是 {n} 个中的 {mask} 个，" +
      "期望为 {rate} % · {to_mask} % = {expected}。另有 {random} 个换成随机词元，{same} 个保持不变，它们也计入损失。",
  },
  wrong_mask: {
    en:
      "It is {mask} of {n} here. Expected are {rate} % · {to_mask} % = {expected}. Another {random} become " +
      "a random token and {same} stay as they are. These carry a loss too.",
    zh:
      "这里是 {n} 个中的 {mask} 个，" +
      "期望为 {rate} % · {to_mask} % = {expected}。另有 {random} 个换成随机词元，{same} 个保持不变，它们也计入损失。",
  },
  question_blank: {
    en:
      "The two texts differ in a word or two. How much of the probability at the blank goes to other " +
      "words?",
    zh: "两段文本只差一两个词。空格处有多少概率转移到了别的词上？",
  },
  right_blank: { en: "Close: {moved} %.", zh: "接近：{moved} %。" },
  wrong_blank: { en: "{moved} %.", zh: "{moved} %。" },
  mode: { en: "Show", zh: "显示" },
  mode_mask: { en: "one text, some tokens hidden", zh: "一段文本，遮盖部分词元" },
  mode_blank: { en: "two texts, one blank", zh: "两段文本，一个空格" },
  examples: { en: "Text", zh: "文本" },
  pairs: { en: "Texts A and B", zh: "文本 A 与 B" },
  text: { en: "Your own words, separated by spaces", zh: "你自己的词，用空格分开" },
  again: { en: "Throw the dice again", zh: "重掷骰子" },
  length: { en: "Write {low} to {high} words.", zh: "请写 {low} 到 {high} 个词。" },
  rate: { en: "Share of tokens that is selected", zh: "选中的词元比例" },
  to_mask: { en: "of these: become [MASK]", zh: "其中换成 [MASK] 的比例" },
  to_random: { en: "of these: become a random token", zh: "其中换成随机词元的比例" },
  seed: { en: "Seed of the dice", zh: "骰子的种子" },
  whole: { en: "Whole words: ## pieces fall together", zh: "整词遮盖：## 片段一起选中" },
  recorded: {
    en: "Recorded with PyTorch. When you change something, this page computes it itself.",
    zh: "PyTorch 的记录。改动任何控件，本页就自己计算。",
  },
  loading: { en: "Loading the models…", zh: "正在载入模型……" },
  live: {
    en: "Computed in this page by two small models with the same {all} words.",
    zh: "由本页实时计算：两个小模型，词表相同，共 {all} 个词。",
  },
  missing: {
    en: "The model files are missing, so only what was recorded is shown.",
    zh: "找不到模型文件，因此只显示记录的结果。",
  },
  strip: { en: "The text as the model reads it", zh: "模型读到的文本" },
  strip_note: {
    en: "Click a token, or press Space on it, to hide it or to show it again.",
    zh: "点击词元，或在词元上按空格键，即可遮盖或恢复它。",
  },
  unknown: {
    en: "Dotted words are not in the vocabulary: the model reads [UNK], and they are never selected.",
    zh: "虚线的词不在词表中：模型读作 [UNK]，它们从不选中。",
  },
  open: { en: "Token {n}: {token}", zh: "第 {n} 个词元：{token}" },
  fate: { en: "What happens to this token", zh: "这个词元怎么处理" },
  is_none: { en: "not selected", zh: "未选中" },
  is_mask: { en: "[MASK]", zh: "[MASK]" },
  is_random: { en: "random token", zh: "随机词元" },
  is_same: { en: "unchanged", zh: "保持不变" },
  is_fixed: { en: "unknown word, never selected", zh: "词表外的词，从不选中" },
  tag_random: { en: "random", zh: "随机" },
  tag_same: { en: "unchanged", zh: "不变" },
  token: { en: "token {n}: {token}, {fate}", zh: "第 {n} 个词元：{token}，{fate}" },
  token_asked: {
    en: "token {n}: {token}, selected, {fate}; the model reads {reads} and predicts {note}",
    zh: "第 {n} 个词元：{token}，已选中，{fate}；模型读到 {reads}，预测 {note}",
  },
  undo: { en: "Undo my changes ({n})", zh: "撤销我的改动（{n}）" },
  both: { en: "BERT, from both sides", zh: "BERT：两侧都看" },
  left: { en: "GPT, from the left side", zh: "GPT：只看左侧" },
  tile_share: { en: "tokens carry a loss; in a GPT all do", zh: "个词元计入损失；GPT 则是全部" },
  tile_both: { en: "mean loss of BERT there", zh: "BERT 在这些位置的平均损失" },
  tile_left: { en: "mean loss of GPT there", zh: "GPT 在这些位置的平均损失" },
  nats: { en: "nats per token", zh: "奈特/词元" },
  dealt: { en: "{n} tokens with these settings and this seed", zh: "按这些设置和种子处理 {n} 个词元" },
  finding: {
    en:
      "{asked} of {n} tokens ({share}) carry a loss: {mask} [MASK], {random} random, {same} unchanged. " +
      "The mean loss there is {model} nats for BERT, and {causal} nats for GPT, which reads the true " +
      "words on the left only.",
    zh:
      "{n} 个词元中有 {asked} 个（{share}）计入损失：{mask} 个 [MASK]，{random} 个随机，" +
      "{same} 个不变。这些位置的平均损失：BERT 为 {model} 奈特，GPT（只读左侧的真实词）为 {causal} 奈特。",
  },
  finding_none: {
    en: "None of the {n} tokens is selected, so there is no loss and nothing to learn.",
    zh: "{n} 个词元一个也没选中，因此没有损失，也学不到东西。",
  },
  column_token: { en: "token", zh: "词元" },
  column_fate: { en: "what happens", zh: "处理" },
  column_reads: { en: "the model reads", zh: "模型读到" },
  column_both: { en: "BERT predicts", zh: "BERT 的预测" },
  column_loss: { en: "loss (nats)", zh: "损失（奈特）" },
  column_left: { en: "GPT predicts", zh: "GPT 的预测" },
  a: { en: "Text A, with _ for the blank", zh: "文本 A，用 _ 表示空格" },
  b: { en: "Text B, with _ for the blank", zh: "文本 B，用 _ 表示空格" },
  reader: { en: "Read by", zh: "由谁来读" },
  reader_model: { en: "● BERT", zh: "● BERT" },
  reader_causal: { en: "▲ GPT", zh: "▲ GPT" },
  word: { en: "Find a word", zh: "查找一个词" },
  unknown_word: { en: "This word is not in the vocabulary.", zh: "词表中没有这个词。" },
  found: { en: "{word}: {in_a} in A, {in_b} in B.", zh: "{word}：在 A 中 {in_a}，在 B 中 {in_b}。" },
  down: { en: "Likelier in A (A → B)", zh: "在 A 中更可能（A → B）" },
  up: { en: "Likelier in B (A → B)", zh: "在 B 中更可能（A → B）" },
  no_word: { en: "no word", zh: "没有" },
  in_a: { en: "probability in A", zh: "在 A 中的概率" },
  in_b: { en: "probability in B", zh: "在 B 中的概率" },
  column_word: { en: "word", zh: "词" },
  cloud: {
    en:
      "{reader}: {moved} of the probability goes to other words. Likelier in A: {down}. Likelier in B: " +
      "{up}.",
    zh: "{reader}：{moved} 的概率转移到别的词上。在 A 中更可能：{down}；在 B 中更可能：{up}。",
  },
  same_cloud: {
    en:
      "{reader}: every word has the same probability in both texts, so all dots lie on the diagonal. " +
      "Nothing that this model reads is different.",
    zh: "{reader}：每个词在两段文本中的概率都相同，所有点都在对角线上。这个模型读到的内容没有差别。",
  },
};
