// The words of the translator lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Translator lab", zh: "翻译实验室" },
  question: {
    en:
      "While the model writes “{word}”, it looks most at “{source}” ({share} of its attention). You " +
      "silence “{source}”: nothing can look at it. By how many points of 100 does the probability of " +
      "“{word}” fall?",
    zh:
      "模型写“{word}”时，看得最多的是“{source}”（注意力 {share}）。你让“{source}”静音：任何位置都看不到它。" +
      "“{word}”的概率会下降多少个百分点？",
  },
  points: { en: "points", zh: "个百分点" },
  right: {
    en: "Right: by {points} points, from {p} to {q}.",
    zh: "正确：下降 {points} 个百分点，从 {p} 到 {q}。",
  },
  wrong: {
    en: "It falls by {points} points, from {p} to {q}.",
    zh: "下降 {points} 个百分点，从 {p} 到 {q}。",
  },
  another: {
    en: "Silencing “{other}”, which gets {share} of the attention, lowers it most: by {most} points.",
    zh: "让注意力只有 {share} 的“{other}”静音，下降最多：{most} 个百分点。",
  },
  direction: { en: "Direction", zh: "方向" },
  direction_zh: { en: "English → Chinese", zh: "英 → 中" },
  direction_en: { en: "Chinese → English", zh: "中 → 英" },
  example: { en: "Example", zh: "例句" },
  text: { en: "Your sentence", zh: "你的句子" },
  length: { en: "Write 1 to {most} words.", zh: "请写 1 到 {most} 个词。" },
  unknown: {
    en: "The model does not know: {words}. It knows {n} words of the course’s small world.",
    zh: "模型不认识：{words}。它只认识课程小世界里的 {n} 个词。",
  },
  alike: { en: "Known words that begin alike: {words}.", zh: "开头相同的已知词：{words}。" },
  foreign: {
    en: "In this direction the sentence must be {language}: {words}.",
    zh: "这个方向的句子必须是{language}：{words}。",
  },
  language_en: { en: "English", zh: "英文" },
  language_zh: { en: "Chinese", zh: "中文" },
  width: { en: "Beam width (1: greedy)", zh: "集束宽度（1：贪心）" },
  head: { en: "Head of the last decoder layer", zh: "解码器最后一层的注意力头" },
  mean: { en: "mean", zh: "平均" },
  gold: { en: "show gold links", zh: "显示标准对齐" },
  recorded: {
    en: "Recorded with PyTorch. When you change something, this page computes it itself.",
    zh: "PyTorch 的记录。改动任何控件，本页就自己计算。",
  },
  loading: { en: "Loading the model…", zh: "正在载入模型……" },
  live: { en: "Computed in this page.", zh: "由本页实时计算。" },
  missing: {
    en: "The model file is missing, so only what was recorded is shown.",
    zh: "找不到模型文件，因此只显示记录的结果。",
  },
  source: { en: "{language}, which the encoder reads", zh: "编码器读的{language}" },
  target: { en: "{language}, which the decoder writes", zh: "解码器写的{language}" },
  source_note: {
    en: "Bars: what the word on the other side looks at while it is written. Press a word to silence it.",
    zh: "横条：写另一侧选中的词时，对各词的注意力。按一个词即可让它静音。",
  },
  target_note: {
    en: "Arrow keys walk through the words. Each is predicted from the words before it.",
    zh: "用方向键逐词移动。每个词都由它前面的词预测。",
  },
  join: { en: "join the wire again", zh: "恢复连线" },
  source_token: { en: "{token}: attention {weight}{marks}", zh: "{token}：注意力 {weight}{marks}" },
  target_token: { en: "{n}. {token}, looks most at {top}", zh: "第 {n} 个：{token}，看得最多的是 {top}" },
  mark_top: { en: ", most of all", zh: "，最多" },
  mark_gold: { en: ", gold link", zh: "，标准对齐" },
  mark_cut: { en: ", silenced", zh: "，已静音" },
  map: { en: "Who looks at whom", zh: "谁看谁" },
  map_note: {
    en: "A row is the position that predicts this word.",
    zh: "每一行是预测该词的那个位置。",
  },
  legend_top: { en: "the most in its row", zh: "本行最大" },
  legend_gold: { en: "gold link", zh: "标准对齐" },
  hits: {
    en: "In {right} of {all} rows with gold links the most attended token is one of them.",
    zh: "在 {all} 行有标准对齐的词中，{right} 行的最大注意力落在对齐的词上。",
  },
  other: {
    en: "The corpus has another translation, so the gold links do not fit: {target}",
    zh: "语料中是另一种译法，因此标准对齐不适用：{target}",
  },
  cell: {
    en: "writing {target}, looking at {source}: {weight}{marks}",
    zh: "写 {target} 时看 {source}：{weight}{marks}",
  },
  texts: { en: "What the beam found: ln P, and ln P per token", zh: "集束搜索的结果：ln P 和每个词元的 ln P" },
  wire: { en: "Cut the wire", zh: "剪断连线" },
  wire_of: { en: "Cut the wire: without “{token}”", zh: "剪断连线：没有“{token}”" },
  wire_none: {
    en:
      "Press a word of the sentence to silence it. It is masked out of the cross-attention, for every word " +
      "of the translation, and the probabilities are computed again.",
    zh: "按原句中的一个词，让它静音：它在交叉注意力中被遮住，译文的每个词都看不到它，概率重新计算。",
  },
  column_target: { en: "word", zh: "词" },
  column_attention: { en: "attention to “{token}”", zh: "对“{token}”的注意力" },
  column_loss: { en: "probability, with → without it", zh: "概率：有它 → 没有它" },
  anew: { en: "Written anew without it:", zh: "没有它时重新写出的译文：" },
  same_anew: { en: "the same", zh: "不变" },
  finding: {
    en: "While it writes “{word}” (probability {p}), the model looks most at “{source}” ({share}).",
    zh: "模型写“{word}”（概率 {p}）时，看得最多的是“{source}”（{share}）。",
  },
  finding_felt: {
    en: "Without “{other}”, the probability is lowest: {q}.",
    zh: "没有“{other}”时概率最低：{q}。",
  },
  finding_none: {
    en: "No single token matters: the probability stays at {q} or more whichever is silenced.",
    zh: "没有哪个词是必需的：无论让哪个静音，概率都不低于 {q}。",
  },
  finding_cut: {
    en: "Without “{token}”, “{most}” loses most: from {p} to {q} (attention {share}).",
    zh: "没有“{token}”时，“{most}”下降最多：从 {p} 到 {q}（注意力 {share}）。",
  },
  finding_unmoved: {
    en: "Without “{token}”, no word of the translation loses 10 points or more.",
    zh: "没有“{token}”时，译文中没有哪个词下降 10 个百分点以上。",
  },
  finding_calm: {
    en: "“{calm}” gives it {share} of its attention and hardly changes: {p} → {q}.",
    zh: "“{calm}”给它 {share} 的注意力，概率却几乎不变：{p} → {q}。",
  },
  column_top: { en: "looks most at", zh: "看得最多" },
  column_weight: { en: "attention", zh: "注意力" },
  column_without: { en: "P without it", zh: "没有它时的 P" },
  column_felt: { en: "lowest P without", zh: "没有谁时 P 最低" },
  column_then: { en: "P then", zh: "此时的 P" },
};
