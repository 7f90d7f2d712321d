// The words of the genealogy. {names} are filled in by ui.t(). The facts are in lineage/models.json.

export const words = {
  title: { en: "Genealogy of pre-trained models", zh: "预训练模型的谱系" },
  question: {
    en:
      "The Transformer of 2017 has its norms after the sub-layers. Of the {of} models here from {year} " +
      "on whose norms are published: how many still do?",
    zh: "2017 年的 Transformer 把归一化放在子层之后。这里 {year} 年以后、归一化方式已公布的 {of} 个模型中，还有几个这样做？",
  },
  unit: { en: "of {of}", zh: "个（共 {of} 个）" },
  right: {
    en: "Right: {answer} of {of}. Choose them in the map and look at the row “norm”.",
    zh: "正确：{of} 个中有 {answer} 个。在图中逐个选中，看“归一化”这一行。",
  },
  wrong: {
    en: "It is {answer} of {of}. Choose them in the map and look at the row “norm”.",
    zh: "是 {of} 个中的 {answer} 个。在图中逐个选中，看“归一化”这一行。",
  },
  paradigms: { en: "Show", zh: "显示" },
  is_vectors: { en: "word vectors", zh: "词向量" },
  is_encoder: { en: "encoder", zh: "编码器" },
  is_encdec: { en: "encoder and decoder", zh: "编码器–解码器" },
  is_decoder: { en: "decoder", zh: "解码器" },
  since: { en: "From", zh: "从" },
  until: { en: "To", zh: "到" },
  chosen: { en: "Model", zh: "模型" },
  other: { en: "Compare with", zh: "与之比较" },
  only_different: { en: "only what is different", zh: "只看不同之处" },
  list: { en: "The models, the oldest first", zh: "各个模型，从早到晚" },
  model: { en: "model", zh: "模型" },
  named: { en: "{name}, {year}, {paradigm}", zh: "{name}，{year} 年，{paradigm}" },
  named_from: {
    en: "{name}, {year}, {paradigm}, comes from {from}",
    zh: "{name}，{year} 年，{paradigm}，源自 {from}",
  },
  in_list: { en: "{year} · from {from}", zh: "{year} · 源自 {from}" },
  shown: {
    en:
      "{n} of {all} models. The year is that of the first public version. ↑ ↓ go through time, → to a " +
      "model that follows, ← to one that it comes from.",
    zh: "显示 {all} 个模型中的 {n} 个。年份是首次公开的年份。↑ ↓ 按时间移动，→ 到后继模型，← 到来源模型。",
  },
  compared: { en: "Two models side by side", zh: "两个模型对照" },
  compared_note: {
    en:
      "choose one in the map; below each fact is its source, and exact numbers of parameters are counted " +
      "from its sizes",
    zh: "在图中选一个；每条事实下面是出处，精确的参数数由其中的尺寸算出",
  },
  caption_facts: { en: "{a} and {b}", zh: "{a} 与 {b}" },
  fact: { en: "fact", zh: "事实" },
  fact_year: { en: "year", zh: "年份" },
  fact_paradigm: { en: "parts", zh: "组成" },
  fact_from: { en: "comes from", zh: "源自" },
  fact_changed: { en: "what it changed", zh: "改变了什么" },
  fact_objective: { en: "learns to predict", zh: "学习预测" },
  fact_norm: { en: "norm", zh: "归一化" },
  fact_positions: { en: "positions", zh: "位置" },
  fact_activation: { en: "activation", zh: "激活函数" },
  fact_parameters: { en: "parameters", zh: "参数" },
  fact_text: { en: "training text", zh: "训练文本" },
  different: { en: "different:", zh: "不同：" },
  same: { en: "the same:", zh: "相同：" },
  unpublished: { en: "not published", zh: "未公布" },
  nothing_here: { en: "nothing in this list", zh: "不在此表中" },
  none: { en: "none", zh: "无" },
  finding: {
    en: "{a} ({year}): {changed} It differs from {b} in {n} of the {of} other facts known of both: {names}.",
    zh: "{a}（{year}）：{changed}与 {b} 相比，两者都已知的其余 {of} 项事实中有 {n} 项不同：{names}。",
  },
};
