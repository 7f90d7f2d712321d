// The words of the evidence lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Evidence lab", zh: "证据实验室" },
  question_right: {
    en: "You {verb} “{other}”, on the right of “{word}”. How many of the four dots move at all?",
    zh: "你{verb}“{word}”右边的“{other}”。四个点中有几个会移动？",
  },
  question_left: {
    en: "You {verb} “{other}”, on the left of “{word}”. How many of the four dots move at all?",
    zh: "你{verb}“{word}”左边的“{other}”。四个点中有几个会移动？",
  },
  uncover: { en: "uncover", zh: "揭开" },
  cover: { en: "cover", zh: "遮住" },
  right: {
    en:
      "Right: {count} ({names}). BERT’s dot moves by {model} points of 100, that of the untrained " +
      "one by {untrained}.",
    zh: "正确：{count} 个（{names}）。BERT 的点移动 {model} 个百分点，未训练的编码器移动 {untrained} 个百分点。",
  },
  wrong: {
    en:
      "It is {count} ({names}). BERT’s dot moves by {model} points of 100, that of the untrained " +
      "one by {untrained}.",
    zh: "是 {count} 个（{names}）。BERT 的点移动 {model} 个百分点，未训练的编码器移动 {untrained} 个百分点。",
  },
  examples: { en: "Text", zh: "文本" },
  text: { en: "Your own words, separated by spaces", zh: "你自己的词，用空格分开" },
  length: { en: "Write {low} to {high} words.", zh: "请写 {low} 到 {high} 个词。" },
  no_focus: { en: "Use one of: {words}.", zh: "请使用其中一个词：{words}。" },
  recorded: {
    en: "Recorded with PyTorch. When you change something, this page computes it itself.",
    zh: "PyTorch 的记录。改动任何控件，本页就自己计算。",
  },
  loading: { en: "Loading the models…", zh: "正在载入模型……" },
  live: { en: "Computed in this page.", zh: "由本页实时计算。" },
  missing: {
    en: "The model files are missing, so only what was recorded is shown.",
    zh: "找不到模型文件，因此只显示记录的结果。",
  },
  strip: { en: "The text as the readers get it", zh: "各个模型读到的文本" },
  note: {
    en:
      "Click a word, or press Space on it, to uncover it. All covered words are [MASK], for every " +
      "reader.",
    zh: "点击一个词，或在词上按空格键，即可揭开它。对每个模型，遮住的词都是 [MASK]。",
  },
  note_plain: {
    en: "All covered words are [MASK], for every reader.",
    zh: "对每个模型，遮住的词都是 [MASK]。",
  },
  all_left: { en: "⇤ left side", zh: "⇤ 左侧全部" },
  next_left: { en: "← next word", zh: "← 下一个词" },
  next_right: { en: "next word →", zh: "下一个词 →" },
  all_right: { en: "right side ⇥", zh: "右侧全部 ⇥" },
  all: { en: "uncover all", zh: "全部揭开" },
  none: { en: "cover all", zh: "全部遮住" },
  word_own: { en: "word {n}: {word}, the ambiguous word", zh: "第 {n} 个词：{word}，歧义词" },
  word_open: { en: "word {n}: {word}, uncovered", zh: "第 {n} 个词：{word}，已揭开" },
  word_shut: { en: "word {n}: {word}, covered", zh: "第 {n} 个词：{word}，遮住" },
  axis: {
    en: "Which sense of “{word}”? What a linear probe reads out of its state",
    zh: "“{word}”是哪个词义？线性探针从它的状态中读出的结果",
  },
  axis_note: {
    en:
      "Ring: all words covered. Each probe was fitted in Python on texts with covered words. On new " +
      "texts with nothing covered, and evidence on the left / on the right, it is right in {model} (BERT), " +
      "{causal} (GPT) and {untrained} (untrained) of the cases. GPT was never trained with [MASK].",
    zh:
      "圆环：全部遮住时的位置。探针用 Python 在带遮盖的文本上拟合。在没有遮盖的新文本上，证据在左 / 在右时的正确率：" +
      "BERT {model}，GPT {causal}，未训练的 {untrained}。GPT 训练时没有见过 [MASK]。",
  },
  static: { en: "word vector", zh: "静态词向量" },
  causal: { en: "GPT", zh: "GPT" },
  model: { en: "BERT", zh: "BERT" },
  untrained: { en: "untrained BERT", zh: "未训练的 BERT" },
  even: { en: "undecided", zh: "无法判断" },
  sense: { en: "{p} % {sense}", zh: "{p} % {sense}" },
  field_animals: { en: "animals · {chinese}", zh: "{chinese}（动物）" },
  field_body: { en: "body · {chinese}", zh: "{chinese}（身体）" },
  field_building: { en: "building · {chinese}", zh: "{chinese}（建筑）" },
  field_business: { en: "business · {chinese}", zh: "{chinese}（商业）" },
  field_cars: { en: "cars · {chinese}", zh: "{chinese}（汽车）" },
  field_computers: { en: "computers · {chinese}", zh: "{chinese}（计算机）" },
  field_fire: { en: "fire · {chinese}", zh: "{chinese}（火）" },
  field_food: { en: "food · {chinese}", zh: "{chinese}（食物）" },
  field_nature: { en: "nature · {chinese}", zh: "{chinese}（自然）" },
  field_sports: { en: "sports · {chinese}", zh: "{chinese}（体育）" },
  finding: {
    en:
      "Uncovered: {left} words on the left of “{word}”, {right} on the right. The probability of " +
      "“{sense}” is {model} for BERT, {causal} for GPT, {untrained} for the untrained encoder, and " +
      "always 50 % for the word vector.",
    zh:
      "已揭开：“{word}”左边 {left} 个词，右边 {right} 个词。“{sense}”的概率：BERT 为 {model}，" +
      "GPT 为 {causal}，未训练的编码器为 {untrained}，词向量始终为 50 %。",
  },
  column_reader: { en: "reader", zh: "模型" },
  column_start: { en: "all covered", zh: "全部遮住" },
  column_now: { en: "as shown", zh: "当前" },
};
