// The words of the pair lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Pair lab", zh: "句对实验室" },
  question_words: {
    en:
      "A rule that cannot read says IsNext when A and B share a word. BERT draws 16 pairs: " +
      "8 true neighbours and 8 sentences of other documents. For how many is the rule right?",
    zh: "有一条不会阅读的规则：只要 A 与 B 有共同的词，就说 IsNext。BERT 抽取 16 对句子：8 对真正相邻，8 对来自其他文档。这条规则答对几对？",
  },
  right_words: {
    en:
      "Close: {drawn} of {all}, because true neighbours share the name. " +
      "Where both sentences are about one person, it is right for {person} of {each} random pairs.",
    zh: "接近：{all} 对中的 {drawn} 对，因为人名相同。如果两句讲的是同一个人，随机句对中它只答对 {each} 对中的 {person} 对。",
  },
  wrong_words: {
    en:
      "It is right for {drawn} of {all}, because true neighbours share the name. " +
      "Where both sentences are about one person, it is right for {person} of {each} random pairs.",
    zh: "{all} 对中答对 {drawn} 对，因为人名相同。如果两句讲的是同一个人，随机句对中它只答对 {each} 对中的 {person} 对。",
  },
  question_swapped: {
    en:
      "8 true neighbours change places. NSP was never trained on swapped pairs. " +
      "To how many of the 8 does its head still say IsNext?",
    zh: "8 对真正相邻的句子交换了位置。NSP 训练时从未见过交换的句对。它的分类头还会对其中几对说 IsNext？",
  },
  right_swapped: {
    en:
      "Right: to {swapped}. In this small world the head has learned which step follows which. " +
      "Shared words say IsNext to {by_words}.",
    zh: "正确：{swapped} 对。在这个小世界里，分类头学会了哪一步接在哪一步之后。只看共同词的规则会对 {by_words} 对说 IsNext。",
  },
  wrong_swapped: {
    en:
      "To {swapped}. In this small world the head has learned which step follows which. " +
      "Shared words say IsNext to {by_words}.",
    zh: "{swapped} 对。在这个小世界里，分类头学会了哪一步接在哪一步之后。只看共同词的规则会对 {by_words} 对说 IsNext。",
  },
  kinds: { en: "How is B chosen? Press again for another pair", zh: "B 是怎样选的？再按一次换一对" },
  kind: { en: "kind of pair", zh: "句对的种类" },
  next: { en: "next sentence", zh: "下一句" },
  stranger: { en: "another document", zh: "其他文档" },
  random: { en: "same person, another topic", zh: "同一人，不同主题" },
  topic: { en: "same topic, not next", zh: "同一主题，但不是下一句" },
  swapped: { en: "swapped", zh: "交换顺序" },
  next_note: { en: "IsNext, in order", zh: "IsNext，顺序正确" },
  stranger_note: { en: "NotNext, as BERT draws it", zh: "NotNext，BERT 的抽法" },
  random_note: { en: "NotNext", zh: "NotNext" },
  topic_note: { en: "NotNext", zh: "NotNext" },
  swapped_note: { en: "NotNext, not in order", zh: "NotNext，顺序颠倒" },
  a: { en: "Sentence A", zh: "句子 A" },
  b: { en: "Sentence B", zh: "句子 B" },
  length: { en: "Write {low} to {high} words.", zh: "请输入 {low} 到 {high} 个词。" },
  swap: { en: "Swap A and B", zh: "交换 A 与 B" },
  rename: { en: "Change the name in B", zh: "更换 B 中的人名" },
  segments: { en: "Segment ids: B gets segment 1", zh: "片段编号：B 为片段 1" },
  recorded: {
    en: "Recorded with PyTorch. When you change something, this page asks the model itself.",
    zh: "PyTorch 的记录。改动任何控件，本页就自己询问模型。",
  },
  loading: { en: "Loading the model…", zh: "正在载入模型……" },
  live: { en: "Computed in this page.", zh: "由本页实时计算。" },
  again: { en: " All {n} recorded pairs came out the same.", zh: "记录中的 {n} 对句子结果全部相同。" },
  missing: {
    en: "The model file is missing, so only the recorded pairs are shown.",
    zh: "找不到模型文件，因此只显示记录的句对。",
  },
  nsp: { en: "NSP head", zh: "NSP 分类头" },
  nsp_of: { en: "does B follow A?", zh: "B 接在 A 之后吗？" },
  nsp_short: { en: "NSP", zh: "NSP" },
  nsp_p: { en: "P(IsNext)", zh: "P(IsNext)" },
  nsp_yes: { en: "IsNext", zh: "IsNext" },
  nsp_no: { en: "NotNext", zh: "NotNext" },
  sop: { en: "SOP head", zh: "SOP 分类头" },
  sop_of: { en: "are A and B in order?", zh: "A 与 B 的顺序对吗？" },
  sop_short: { en: "SOP", zh: "SOP" },
  sop_p: { en: "P(in order)", zh: "P(顺序正确)" },
  sop_yes: { en: "in order", zh: "顺序正确" },
  sop_no: { en: "not in order", zh: "顺序不对" },
  words: { en: "Shared words", zh: "共同的词" },
  words_of: { en: "no model: is any word in both?", zh: "不用模型：有没有共同的词？" },
  words_short: { en: "words", zh: "词" },
  words_yes: { en: "says IsNext", zh: "说 IsNext" },
  words_no: { en: "says NotNext", zh: "说 NotNext" },
  words_column: { en: "shared words", zh: "共同的词" },
  no_words: { en: "none (the, comma and full stop do not count)", zh: "没有（the、逗号和句号不算）" },
  row: { en: "The row that the model reads", zh: "模型读到的一行" },
  row_note: {
    en: "each token adds the vectors of its word, its segment and its position",
    zh: "每个词元把词、片段和位置的向量相加",
  },
  segment: { en: "seg {n}", zh: "段 {n}" },
  position: { en: "pos {n}", zh: "位 {n}" },
  forty: { en: "40 new pairs, three judges", zh: "40 对新句子，三位评判" },
  forty_note: {
    en: "filled: yes · empty: no · ×: wrong · how many are right · open one by a click or the arrow keys",
    zh: "实心：是；空心：否；×：错；右边是答对的数目。点击或用方向键查看",
  },
  pair: {
    en: "A: {a} B: {b} {list}; P(IsNext) {p}, P(in order) {order}",
    zh: "A：{a} B：{b} {list}；P(IsNext) {p}，P(顺序正确) {order}",
  },
  was_right: { en: "{name} {right}/{all}", zh: "{name} {right}/{all}" },
  not_asked: { en: "{name} not asked", zh: "{name} 没问过" },
  only_name: {
    en:
      "Only the name is shared ({words}). With {name} in B instead, shared words say NotNext: " +
      "where the rule was right, it was right for the wrong reason.",
    zh: "两句只有人名相同（{words}）。若把 B 中的人名换成 {name}，共同词的规则就说 NotNext：即使它原来答对了，理由也是错的。",
  },
  head_stays: {
    en: "The NSP head does not follow the name: P(IsNext) {p} before, {other} after.",
    zh: "NSP 分类头不看人名：P(IsNext) 原来是 {p}，换名后是 {other}。",
  },
  head_moves: {
    en: "The NSP head follows the name, too: P(IsNext) {p} before, {other} after.",
    zh: "NSP 分类头也跟着人名走：P(IsNext) 原来是 {p}，换名后是 {other}。",
  },
  finding_next: { en: "NSP: B follows A, P(IsNext) {p}.", zh: "NSP：B 接在 A 之后，P(IsNext) {p}。" },
  finding_not: { en: "NSP: B does not follow A, P(IsNext) {p}.", zh: "NSP：B 不接在 A 之后，P(IsNext) {p}。" },
  finding_order: { en: "SOP: in order, P(in order) {order}.", zh: "SOP：顺序正确，P(顺序正确) {order}。" },
  finding_swapped: { en: "SOP: not in order, P(in order) {order}.", zh: "SOP：顺序不对，P(顺序正确) {order}。" },
  finding_words: { en: "Shared words: {words}.", zh: "共同的词：{words}。" },
  finding_no_words: { en: "No shared word.", zh: "没有共同的词。" },
};
