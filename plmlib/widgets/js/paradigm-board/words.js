// The words of the paradigm board. {names} are filled in by ui.t().

import { words as shared } from "../examples/words.js";

export const words = {
  ...shared,
  title: { en: "Paradigm board", zh: "范式看板" },
  question: {
    en:
      "The lecture names a best paradigm for each of the {n} tasks below. With {equal}, in how many of " +
      "them is that paradigm ahead of both others with every seed?",
    zh:
      "下面有 {n} 个任务，讲义为每个任务给出了最合适的范式。{equal}时，其中有几个任务，" +
      "这种范式在每个随机种子下都领先另外两种？",
  },
  right: { en: "Right: {ahead} of {n}.", zh: "正确：{n} 个中有 {ahead} 个。" },
  wrong: {
    en:
      "It is {ahead} of {n}. In {level} it is level with another, in {behind} it is behind, and in " +
      "{seed} this changes with the seed.",
    zh: "是 {n} 个中的 {ahead} 个。{level} 个持平，{behind} 个落后，{seed} 个随种子变化。",
  },
  rate: { en: "Share of words: BERT selects, BART hides", zh: "BERT 选中、BART 遮盖的词的比例" },
  mean_length: { en: "Mean length of BART’s spans, in words", zh: "BART 每段遮盖的平均词数" },
  recorded: {
    en:
      "The predictions are recorded with PyTorch. When you change something, this page computes them " +
      "itself.",
    zh: "预测结果是 PyTorch 的记录。改动任何控件，本页就自己计算。",
  },
  loading: { en: "Loading the models…", zh: "正在载入模型……" },
  live: { en: "The predictions are computed in this page.", zh: "预测结果由本页实时计算。" },
  missing: {
    en: "The model files are missing, so only what was recorded is shown.",
    zh: "找不到模型文件，因此只显示记录的结果。",
  },
  strip: { en: "The sentence; choose a word", zh: "句子；请选择一个词" },
  note: {
    en:
      "Click a word, or move with the arrow keys. The marks under a word say which models have a " +
      "loss there. These models had different training texts; the comparison at equal cost follows.",
    zh:
      "点击一个词，或用方向键移动。词下的符号表示哪些模型在这里有损失。" +
      "这三个模型的训练文本不同；下面才是成本相同的比较。",
  },
  word: { en: "word {n}: {word}; a loss for: {models}", zh: "第 {n} 个词：{word}；有损失的模型：{models}" },
  name_bert: { en: "Encoder-only (BERT)", zh: "仅编码器（BERT）" },
  name_gpt: { en: "Decoder-only (GPT)", zh: "仅解码器（GPT）" },
  name_bart: { en: "Encoder–decoder (BART)", zh: "编码器—解码器（BART）" },
  idea_bert: { en: "predicts selected words from both sides", zh: "根据两侧预测选中的词" },
  idea_bart: { en: "reads a damaged text and writes the whole one", zh: "读受损的文本，写出完整的文本" },
  encoder_reads: {
    en: "The encoder reads a text in which each [MASK] stands for a span of any length, also of none:",
    zh: "编码器读到的文本，每个 [MASK] 代表任意长度的一段，也可以是零个词：",
  },
  predicts: { en: "What each model predicts in the place of “{word}”", zh: "各个模型在“{word}”处的预测" },
  no_loss: { en: "No loss here: this word is not predicted.", zh: "这里没有损失：不预测这个词。" },
  unknown: {
    en: "The model does not know “{word}”. It reads [UNK], and cannot predict it.",
    zh: "模型不认识“{word}”，读到的是 [UNK]，也无法预测它。",
  },
  score: {
    en: "The right word is the likeliest one at {right} of {of} places; mean loss {loss} nats.",
    zh: "{of} 处中有 {right} 处正确的词概率最高；平均损失 {loss} nats。",
  },
  score_hidden: { en: " Of the {of} hidden words: {right}.", zh: "其中遮盖的 {of} 个词：{right} 个。" },
  score_none: { en: "Nothing is predicted in this draw.", zh: "这次抽样没有要预测的词。" },
  passes: { en: "Passes until it has written its words", zh: "写出这些词需要运行的次数" },
  passes_bert: { en: "{n}: all at once", zh: "{n} 次：一次写出全部" },
  passes_gpt: { en: "{n}: one for each word", zh: "{n} 次：每个词一次" },
  passes_bart: { en: "{n}: the encoder once, the decoder for each word", zh: "{n} 次：编码器一次，解码器每个词一次" },
  legend: {
    en:
      "In each mask, a row is a word that looks, and a column a word that is looked at; × is " +
      "blocked. A dot is a word without a loss. In training, one pass serves all words of a sentence.",
    zh:
      "每个掩码中，行是在看的词，列是被看的词；× 表示看不到。圆点表示这个词没有损失。" +
      "训练时，一次运行就算出一句话中所有词的损失。",
  },
  bench: { en: "Which paradigm is best at what?", zh: "哪种范式最擅长什么？" },
  bench_note: {
    en:
      "Recorded with PyTorch: models of equal size, for each task trained on the same texts, with " +
      "several seeds (the dots). A vertical line is an untrained model.",
    zh: "PyTorch 的记录：大小相同的模型，每个任务用同样的文本训练，有多个随机种子（圆点）。竖线是未训练的模型。",
  },
  no_results: { en: "The results of the bench are not there.", zh: "没有基准测试的结果。" },
  equal: { en: "Choose what is equal", zh: "选择什么相同" },
  equal_steps: { en: "steps", zh: "步数" },
  equal_predictions: { en: "predicted tokens", zh: "预测的词元数" },
  equal_flops: { en: "FLOPs", zh: "FLOPs" },
  equal_parameters: { en: "parameters only", zh: "只有参数量" },
  with_steps: { en: "equal steps", zh: "步数相同" },
  with_predictions: { en: "equal predicted tokens", zh: "预测的词元数相同" },
  with_flops: { en: "equal FLOPs", zh: "FLOPs 相同" },
  with_parameters: {
    en: "equal parameters, each with the training that suits it best",
    zh: "参数量相同、各用最适合自己的训练",
  },
  costs: { en: "What the trainings cost", zh: "训练的成本" },
  column_cost: { en: "as multiples of the encoder’s", zh: "相对编码器的倍数" },
  cost_updates: { en: "steps", zh: "步数" },
  cost_predicted: { en: "predicted tokens", zh: "预测的词元数" },
  cost_gflops: { en: "FLOPs", zh: "FLOPs" },
  cost_parameters: { en: "parameters", zh: "参数量" },
  times: { en: "{x} ×", zh: "{x} ×" },
  free: { en: "as suits it", zh: "各取所需" },
  column_task: { en: "task", zh: "任务" },
  paradigm_encoder: { en: "Encoder-only", zh: "仅编码器" },
  paradigm_decoder: { en: "Decoder-only", zh: "仅解码器" },
  "paradigm_encoder-decoder": { en: "Encoder–decoder", zh: "编码器—解码器" },
  strength: { en: "Core strength, says the lecture", zh: "讲义所说的核心优势" },
  strength_note: { en: "each box is a task below", zh: "每个方块是下面的一个任务" },
  strength_encoder: { en: "NLU (classi\u00adfication, NER)", zh: "NLU 任务（分类、NER）" },
  strength_decoder: { en: "NLG (writing, dialogue)", zh: "NLG 任务（写作、对话）" },
  "strength_encoder-decoder": { en: "Seq2Seq (trans\u00adlation, summary)", zh: "Seq2Seq 任务（翻译、摘要）" },
  strength_ahead: { en: "ahead in {ahead} of {n}", zh: "{n} 个中领先 {ahead} 个" },
  strength_found: {
    en: "of {n}: ahead in {ahead}, level in {level}, behind in {behind}, changing with the seed {seed}",
    zh: "{n} 个中：领先 {ahead}，持平 {level}，落后 {behind}，随种子变化 {seed}",
  },
  verdict_ahead: { en: "as the lecture says", zh: "与讲义一致" },
  verdict_level: { en: "the lecture’s choice is level with another", zh: "讲义所选的范式与另一种持平" },
  verdict_behind: { en: "otherwise than the lecture says", zh: "与讲义不同" },
  verdict_seed: { en: "for the lecture’s choice it changes with the seed", zh: "讲义所选的范式：随种子变化" },
  verdict_missing: { en: "this comparison was not measured", zh: "没有测量这一比较" },
  status_ahead: { en: "ahead with every seed", zh: "每个种子都领先" },
  status_level: { en: "level with the best other", zh: "与另一种持平" },
  status_behind: { en: "behind with every seed", zh: "每个种子都落后" },
  status_seed: { en: "changes with the seed", zh: "随种子变化" },
  untrained: { en: "untrained {untrained}", zh: "未训练 {untrained}" },
  bag_of_words: { en: " · bag of words {words}", zh: " · 词袋 {words}" },
  not_measured: { en: "not measured", zh: "没有测量" },
  cell: { en: "mean {mean}, {status}; seeds {seeds}", zh: "平均 {mean}，{status}；各种子 {seeds}" },
  task_sense_left: { en: "Sense of a word, evidence on its left", zh: "词义，证据在左边" },
  task_sense_right: { en: "Sense of a word, evidence on its right", zh: "词义，证据在右边" },
  task_polarity: { en: "Sentiment, with new words", zh: "情感，用没见过的词" },
  task_names_ambiguous: { en: "Kind of an ambiguous name (NER)", zh: "有歧义名称的类别（NER）" },
  task_write_senses: { en: "Continue a text, grammatically", zh: "续写文本，合语法" },
  task_write_sentiment: { en: "Continue a text in its mood", zh: "续写文本，保持情感" },
  task_order_16: { en: "Change the order of words, 16 pairs", zh: "改变语序，16 对样本" },
  task_order_64: { en: "Change the order of words, 64 pairs", zh: "改变语序，64 对样本" },
  task_summary_16: { en: "Summarise, 16 pairs", zh: "摘要，16 对样本" },
  task_summary_64: { en: "Summarise, 64 pairs", zh: "摘要，64 对样本" },
  task_copy: { en: "Copy symbols", zh: "复制符号" },
  task_reverse: { en: "Reverse symbols", zh: "反转符号" },
  finding: {
    en:
      "With {equal}, of {n} tasks the paradigm that the lecture names is ahead with every seed in " +
      "{ahead}, level with another in {level} and behind in {behind}; in {seed} this changes with the " +
      "seed. Differences below .05 count as level.",
    zh:
      "{equal}时，{n} 个任务中讲义所选的范式在 {ahead} 个上每个种子都领先，{level} 个上持平，" +
      "{behind} 个上落后；{seed} 个上随种子变化。相差不到 0.05 算持平。",
  },
  row_reads: { en: "reads", zh: "读到" },
  row_says: { en: "has to predict", zh: "要预测" },
  row_loss: { en: "words with a loss", zh: "有损失的词" },
};
