// The words of the attention lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Attention lab", zh: "注意力实验室" },
  question_next: {
    en:
      "The encoder has {layers} layers of {heads} heads. Which of these {all} heads looks at the " +
      "next token " +
      "more than any other head does? Search the small maps for a diagonal just above the main one, and " +
      "write layer.head, such as 3.1.",
    zh:
      "编码器有 {layers} 层，每层 {heads} 个注意力头，共 {all} 个。哪一个头比其他头更多地看下一个词元？" +
      "请在小图中找一条紧挨着主对角线、在它上方的斜线，写成“层.头”，例如 3.1。",
  },
  question_previous: {
    en:
      "The decoder has {layers} layers of {heads} heads. Which of these {all} heads looks at the previous " +
      "token more than any other head does? Search the small maps for a diagonal just below the main one, " +
      "and write layer.head, such as 3.1.",
    zh:
      "解码器有 {layers} 层，每层 {heads} 个注意力头，共 {all} 个。哪一个头比其他头更多地看前一个词元？" +
      "请在小图中找一条紧挨着主对角线、在它下方的斜线，写成“层.头”，例如 3.1。",
  },
  right_neighbour: {
    en:
      "Right: head {best} gives {share} of its weight to {side}. Evenly spread weight would give it " +
      "{even}.",
    zh: "正确：头 {best} 把 {share} 的权重给了{side}。如果权重平均分配，它只得到 {even}。",
  },
  wrong_neighbour: {
    en: "It is head {best}: {share} of its weight goes to {side}. Evenly spread weight would give it {even}.",
    zh: "是头 {best}：它把 {share} 的权重给了{side}。如果权重平均分配，它只得到 {even}。",
  },
  to_next: { en: "the next token", zh: "下一个词元" },
  to_previous: { en: "the previous token", zh: "前一个词元" },
  your_head: { en: "Head {head} gives it {share}.", zh: "头 {head} 给它 {share}。" },
  no_head: { en: "Write your guess as layer.head, such as 1.3.", zh: "请把猜测写成“层.头”，例如 1.3。" },
  question_heads: {
    en:
      "The encoder predicts “{word}” with probability {p}. You switch off one head, look at the " +
      "probability, " +
      "and switch it on again. For how many of the {all} heads does it fall by 10 points of 100 or more?",
    zh:
      "编码器预测“{word}”的概率是 {p}。你关掉一个头，看一看概率，再把它打开。{all} 个头中，" +
      "有几个会使概率下降 10 个百分点或更多？",
  },
  question_heads_causal: {
    en:
      "The decoder predicts “{word}” with probability {p}. You switch off one head, look at the " +
      "probability, " +
      "and switch it on again. For how many of the {all} heads does it fall by 10 points of 100 or more?",
    zh:
      "解码器预测“{word}”的概率是 {p}。你关掉一个头，看一看概率，再把它打开。{all} 个头中，" +
      "有几个会使概率下降 10 个百分点或更多？",
  },
  right_heads: {
    en: "Right: {count} of {all}. Head {head} matters most: without it the probability goes from {p} to {q}.",
    zh: "正确：{all} 个中有 {count} 个。头 {head} 最重要：没有它，概率从 {p} 变为 {q}。",
  },
  wrong_heads: {
    en: "It is {count} of {all}. Head {head} matters most: without it the probability goes from {p} to {q}.",
    zh: "{all} 个中有 {count} 个。头 {head} 最重要：没有它，概率从 {p} 变为 {q}。",
  },
  reader: { en: "Model", zh: "模型" },
  reader_model: { en: "● Encoder", zh: "● 编码器" },
  reader_causal: { en: "▲ Decoder", zh: "▲ 解码器" },
  examples: { en: "Example", zh: "例句" },
  text: { en: "Your sentence", zh: "你的句子" },
  length: { en: "Write 1 to {most} words.", zh: "请写 1 到 {most} 个词。" },
  unknown: {
    en: "The models do not know: {words}. They know {n} words of the course’s small world.",
    zh: "模型不认识：{words}。它们只认识课程小世界里的 {n} 个词。",
  },
  alike: { en: "Known words that begin alike: {words}.", zh: "开头相同的已知词：{words}。" },
  hide: { en: "the encoder reads [MASK] instead of the chosen word", zh: "让编码器在选中的词处读到 [MASK]" },
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
  strip: { en: "The sentence: choose the word to predict", zh: "句子：选择要预测的词" },
  strip_note: {
    en:
      "Press a word, or use the arrow keys: the model predicts this word. ▸ marks the row that predicts " +
      "it.",
    zh: "按一个词，或用方向键：模型预测这个词。▸ 标出预测它的那一行。",
  },
  word: { en: "word {n}: {word}", zh: "第 {n} 个词：{word}" },
  word_chosen: { en: "word {n}: {word}, to be predicted", zh: "第 {n} 个词：{word}，要预测的词" },
  word_hidden: {
    en: "word {n}: {word}, to be predicted; the model reads [MASK]",
    zh: "第 {n} 个词：{word}，要预测的词；模型读到的是 [MASK]",
  },
  minis: { en: "All heads: a row is a layer", zh: "所有的头：每行是一层" },
  minis_note: {
    en: "Arrow keys choose a head, Space switches it off. Rows of a map look, columns are looked at.",
    zh: "用方向键选择头，空格键关闭它。图中每行在看，每列被看。",
  },
  minis_change: {
    en: "Numbers: by how many points the probability of “{word}” changes without this head.",
    zh: "数字：没有这个头时，“{word}”的概率变化多少个百分点。",
  },
  mini: {
    en: "layer {layer}, head {head}: mean entropy {entropy} nats",
    zh: "第 {layer} 层第 {head} 头：平均熵 {entropy} nat",
  },
  mini_change: {
    en: "; without it “{word}” changes by {change} points",
    zh: "；没有它，“{word}”变化 {change} 个百分点",
  },
  mini_off: { en: ", switched off", zh: "，已关闭" },
  map: { en: "Layer {layer}, head {head}", zh: "第 {layer} 层第 {head} 头" },
  map_plain: { en: "The weights of the chosen head", zh: "所选头的注意力权重" },
  head_entropy: {
    en: "mean entropy {entropy} nats (evenly spread: {even})",
    zh: "平均熵 {entropy} nat（平均分配：{even}）",
  },
  entropy_short: { en: "H", zh: "熵" },
  view: { en: "Show as", zh: "显示为" },
  view_map: { en: "map", zh: "图" },
  view_lines: { en: "lines", zh: "连线" },
  legend: { en: "weight", zh: "权重" },
  mask_model: {
    en: "Encoder: nothing is blocked, every token may look at every token.",
    zh: "编码器：没有遮挡，每个词元都可以看所有词元。",
  },
  mask_causal: {
    en: "Decoder: × is blocked. This token comes later, so its weight is exactly 0.",
    zh: "解码器：× 表示被遮挡。该词元在后面，所以权重恰好为 0。",
  },
  cell: { en: "“{query}” looks at “{key}”: weight {weight}", zh: "“{query}”看“{key}”：权重 {weight}" },
  cell_blocked: {
    en: "“{query}” may not look at “{key}”: blocked, weight exactly 0",
    zh: "“{query}”不能看“{key}”：被遮挡，权重恰好为 0",
  },
  row: {
    en:
      "“{query}” looks most at “{key}” ({weight}). The entropy of its row is {entropy} nats: as much as " +
      "{many} of {all} tokens with equal weights.",
    zh:
      "“{query}”看得最多的是“{key}”（{weight}）。这一行的熵是 {entropy} nat：相当于平均看 {all} 个词元中的 " +
      "{many} 个。",
  },
  lines_from: { en: "Tokens that look", zh: "在看的词元" },
  lines_token: { en: "{token}, entropy {entropy} nats", zh: "{token}，熵 {entropy} nat" },
  counting: { en: "Each head is being switched off…", zh: "正在逐个关闭每个头……" },
  shares: { en: "Where this head looks", zh: "这个头看哪里" },
  shares_note: { en: "mean of all rows", zh: "所有行的平均" },
  share_own: { en: "itself", zh: "自己" },
  share_previous: { en: "previous token", zh: "前一个词元" },
  share_next: { en: "next token", zh: "下一个词元" },
  share_marks: { en: "[CLS] and [SEP]", zh: "[CLS] 和 [SEP]" },
  share_marks_causal: { en: "[CLS]", zh: "[CLS]" },
  share_other: { en: "all others", zh: "其他词元" },
  blocked_short: { en: "blocked", zh: "被遮挡" },
  even_note: {
    en: "The small stroke: a head that spreads its weight evenly. Each token counts in one line only.",
    zh: "小竖线：权重平均分配的头。每个词元只计入一行。",
  },
  effect_plain: { en: "What is predicted", zh: "预测结果" },
  effect: { en: "Predicting “{word}”", zh: "预测“{word}”" },
  effect_all: { en: "with all heads", zh: "所有的头都打开" },
  effect_off: { en: "all heads → without {head}", zh: "所有的头 → 没有 {head}" },
  switch_off: { en: "Switch off head {head}", zh: "关闭头 {head}" },
  switch_on: { en: "Switch head {head} on again", zh: "重新打开头 {head}" },
  off_note: {
    en: "A switched-off head’s values are 0 before the output layer; later layers change too.",
    zh: "被关闭的头，其值在输出层之前全为 0；后面各层也随之改变。",
  },
  caveat: {
    en:
      "Weights are not explanations: a weight says how much of one token’s value is mixed in " +
      "here, not why the " +
      "model answers as it does. Switching a head off measures what it changes.",
    zh:
      "权重不是解释：权重说明这里混入了多少某个词元的值，不说明模型为什么这样回答。关掉一个头，才能测出它改变了什么。",
  },
  finding: {
    en: "Layer {layer}, head {head} has a mean entropy of {entropy} nats; evenly spread weight has {even}.",
    zh: "第 {layer} 层第 {head} 头的平均熵是 {entropy} nat；平均分配的权重是 {even}。",
  },
  finding_share: {
    en: "Of its weight, {share} goes to “{group}”; evenly spread weight would give {even}.",
    zh: "它把 {share} 的权重给了这一组：{group}；平均分配时是 {even}。",
  },
  finding_off: {
    en: "Without layer {layer}, head {head}, the probability of “{word}” goes from {p} to {q}.",
    zh: "没有第 {layer} 层第 {head} 头，“{word}”的概率从 {p} 变为 {q}。",
  },
  column_head: { en: "head", zh: "头" },
  column_entropy: { en: "entropy (nats)", zh: "熵（nat）" },
  column_without: { en: "P({word}) without it", zh: "没有它时的 P({word})" },
};
