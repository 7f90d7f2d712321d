// The words of the sampling lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Sampling lab", zh: "采样实验室" },
  question_kept: {
    en: "Strategy {name} ({title}) draws token {step}. From how many of the {all} tokens can it choose?",
    zh: "策略 {name}（{title}）即将抽取第 {step} 个词元。它能从全部 {all} 个词元中的几个里选？",
  },
  right_kept: {
    en: "Close: from {kept} of {all}. Over the whole text, it can choose from {low} to {high} tokens.",
    zh: "接近：{all} 个中的 {kept} 个。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",
  },
  wrong_kept: {
    en: "From {kept} of {all}. Over the whole text, it can choose from {low} to {high} tokens.",
    zh: "{all} 个中的 {kept} 个。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",
  },
  question_narrow: {
    en:
      "Strategy {name} ({title}) draws its text token by token. " +
      "At how many of its steps can it draw only one token?",
    zh: "策略 {name}（{title}）逐个抽取词元。它有几步只有一个词元可抽取？",
  },
  right_narrow: {
    en: "Right: at {single} of {n}. Over the whole text, it can choose from {low} to {high} tokens.",
    zh: "正确：{n} 步中有 {single} 步。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",
  },
  wrong_narrow: {
    en: "At {single} of {n}. Over the whole text, it can choose from {low} to {high} tokens.",
    zh: "{n} 步中有 {single} 步。在整段文本中，每一步可抽取的词元有 {low} 到 {high} 个。",
  },
  prompt: { en: "Your own prompt, in English or Chinese", zh: "你的提示，中文或英文" },
  seed: { en: "Seed of the dice", zh: "骰子的种子" },
  tokens: { en: "Tokens to generate", zh: "生成的词元数" },
  recorded: {
    en: "Recorded with PyTorch. When you change something, this page computes the text itself.",
    zh: "PyTorch 的记录。改动任何控件，本页就自己计算文本。",
  },
  loading: { en: "Loading the model…", zh: "正在载入模型……" },
  live: {
    en: "Computed in this page, with all {all} tokens of the vocabulary.",
    zh: "由本页实时计算，使用词表的全部 {all} 个词元。",
  },
  same: { en: " The page drew all {n} recorded tokens again.", zh: "记录中的 {n} 个词元全部重现。" },
  missing: {
    en: "The model file is missing, so only the recorded text is shown.",
    zh: "找不到模型文件，因此只显示记录的文本。",
  },
  spare: {
    en: " The first {n} tokens of the prompt do not fit into the context and are left out.",
    zh: "提示太长，上下文放不下，开头的 {n} 个词元被略去。",
  },
  runs: { en: "Continuations", zh: "续写" },
  strategy: { en: "Strategy {name}", zh: "策略 {name}" },
  run: { en: "Text of strategy {name}, {title}", zh: "策略 {name} 的文本，{title}" },
  remove: { en: "Remove strategy {name}", zh: "移除策略 {name}" },
  add: { en: "Add a strategy", zh: "添加策略" },
  greedy: { en: "greedy", zh: "贪心" },
  pure: { en: "pure sampling", zh: "纯采样" },
  penalty: { en: "penalty", zh: "惩罚" },
  token: { en: "token {step}: {token}, probability {p}", zh: "第 {step} 个词元：{token}，概率 {p}" },
  again: { en: ", completes four tokens that appeared before", zh: "，与前面的四个词元重复" },
  facts: {
    en: "distinct-2 {distinct} · repeated 4-grams {repeated} · {stop}",
    zh: "distinct-2 {distinct} · 重复四元组 {repeated} · {stop}",
  },
  stop_end: { en: "ended by the model", zh: "模型自行结束" },
  stop_length: { en: "length limit reached", zh: "达到长度上限" },
  stop_full: { en: "context full", zh: "上下文已满" },
  step: { en: "Token to look at", zh: "查看第几个词元" },
  reroll: { en: "Throw the die of token {step} again", zh: "重掷第 {step} 个词元的骰子" },
  before: { en: "the model alone", zh: "模型本身" },
  after: { en: "after the filters", zh: "过滤之后" },
  bars: { en: "The 30 most likely tokens, and all the others", zh: "概率最高的 30 个词元，与其余全部词元" },
  strip: { en: "All strategies use the same die", zh: "所有策略共用一个骰子" },
  strip_note: {
    en: "Each token is as wide as its probability. Above: the model alone. Below: after the filters.",
    zh: "每个词元的宽度就是它的概率。上：模型本身；下：过滤之后。",
  },
  tail: { en: "the {n} others, {kept} of them kept", zh: "其余 {n} 个，其中保留 {kept} 个" },
  cut: { en: "{filter} keeps {kept}", zh: "{filter} 保留 {kept} 个" },
  temperature: { en: "temperature", zh: "温度" },
  top_k: { en: "top-k", zh: "top-k" },
  top_p: { en: "top-p", zh: "top-p" },
  min_p: { en: "min-p", zh: "min-p" },
  repetition_penalty: { en: "repetition penalty", zh: "重复惩罚" },
  all_tokens: { en: "all", zh: "全部" },
  order: { en: "Order of the filters, and how many tokens each one leaves", zh: "过滤的顺序，以及各自留下的词元数" },
  earlier: { en: "{filter} earlier", zh: "{filter} 提前" },
  later: { en: "{filter} later", zh: "{filter} 推后" },
  stat_kept: { en: "can be drawn", zh: "可被抽取" },
  stat_kept_note: { en: "of {all}; the {p} nucleus has {n}", zh: "共 {all} 个；{p} 核有 {n} 个" },
  stat_mass: { en: "of the model’s probability kept", zh: "保留的模型概率" },
  stat_mass_note: { en: "{lost} removed", zh: "去掉 {lost}" },
  stat_entropy: { en: "entropy H in nats", zh: "熵 H（奈特）" },
  stat_was: { en: "the model alone: {value}", zh: "模型本身：{value}" },
  stat_exp: { en: "exp(H): equally likely tokens", zh: "exp(H)：相当于多少个等概率词元" },
  curve_kept: { en: "Tokens that can be drawn", zh: "可被抽取的词元数" },
  curve_entropy: { en: "Entropy of the model, nats", zh: "模型本身的熵（奈特）" },
  curve_note: { en: "click a step to open it", zh: "点击一步即可查看" },
  finding: {
    en:
      "Token {step}, strategy {name} ({title}): {kept} of {all} tokens can be drawn; " +
      "they hold {mass} of the model’s probability. The die {u} draws “{token}”, which has {p}.",
    zh: "第 {step} 个词元，策略 {name}（{title}）：{all} 个词元中可抽取 {kept} 个，占模型概率的 {mass}。骰子 {u} 抽中“{token}”，其概率为 {p}。",
  },
  curve_finding: { en: "{what}, from {low} to {high}: {list}", zh: "{what}：从 {low} 到 {high}；{list}" },
  caption: {
    en: "Token {step}, strategy {name} ({title}): the 30 most likely tokens and the others",
    zh: "第 {step} 个词元，策略 {name}（{title}）：概率最高的 30 个词元与其余词元",
  },
  column_rank: { en: "rank", zh: "名次" },
  column_token: { en: "token", zh: "词元" },
};
