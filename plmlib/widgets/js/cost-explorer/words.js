// The words of the cost explorer. {names} are filled in by ui.t().

export const words = {
  title: { en: "Cost explorer", zh: "成本计算器" },
  question_crossover: {
    en:
      "From how many tokens on do the scores of attention cost more FLOPs than all other parts of the " +
      "layers?",
    zh: "从多少个词元起，注意力分数的 FLOPs 超过各层其余部分的总和？",
  },
  question_cache: {
    en: "How many MiB does the KV cache take for {n} tokens (batch {batch})?",
    zh: "{n} 个词元（批大小 {batch}）的键值缓存占多少 MiB？",
  },
  unit_crossover: { en: "tokens", zh: "个词元" },
  unit_cache: { en: "MiB", zh: "MiB" },
  right: { en: "Right: {answer}.", zh: "正确：{answer}。" },
  wrong: { en: "It is {answer}.", zh: "是 {answer}。" },
  why_crossover: {
    en:
      "This is {times} · d. A layer spends 24·n·d² FLOPs on its matrices if the feed-forward layer is " +
      "4·d wide, and 4·n²·d on the scores; both are equal at n = 6·d.",
    zh: "即 {times} · d。前馈层宽 4·d 时，一层的矩阵用 24·n·d² FLOPs，分数用 4·n²·d；两者在 n = 6·d 时相等。",
  },
  why_other: {
    en:
      "This is {times} · d. It would be 6 · d for one stack with two matrices of width 4·d in its " +
      "feed-forward layer.",
    zh: "即 {times} · d。若只有一个堆叠、前馈层是两个宽 4·d 的矩阵，则为 6 · d。",
  },
  why_cache: {
    en:
      "Exactly {exact} bytes: 2 (keys and values) · layers · width of the keys · tokens · bytes of a " +
      "number.",
    zh: "准确值 {exact} 字节：2（键和值）· 层数 · 键的宽度 · 词元数 · 每个数的字节数。",
  },
  no_crossover: {
    en: "With this attention the share of the scores never reaches one half, so there is no such length.",
    zh: "用这种注意力时，分数所占的比例永远到不了一半，因此没有这样的长度。",
  },
  own: { en: "your own sizes", zh: "你自己的尺寸" },
  view: { en: "View", zh: "视图" },
  view_cost: { en: "FLOPs and memory", zh: "FLOPs 与内存" },
  view_player: { en: "KV cache, step by step", zh: "键值缓存逐步演示" },
  preset: { en: "Model", zh: "模型" },
  "name_bert-base-uncased": { en: "BERT-base", zh: "BERT-base" },
  name_gpt2: { en: "GPT-2 (124M)", zh: "GPT-2（124M）" },
  "name_t5-base": { en: "T5-base", zh: "T5-base" },
  "name_bart-base": { en: "BART-base", zh: "BART-base" },
  "name_llama-7b": { en: "LLaMA-7B", zh: "LLaMA-7B" },
  n: { en: "Tokens n of a text", zh: "文本的词元数 n" },
  batch: { en: "Texts at once (batch)", zh: "同时处理的文本数（批）" },
  attention: { en: "Kind of attention", zh: "注意力的种类" },
  attention_full: { en: "full", zh: "完整" },
  attention_fused: { en: "fused (flash)", zh: "融合（flash）" },
  attention_window: { en: "window", zh: "窗口" },
  window: { en: "Tokens in the window", zh: "窗口的词元数" },
  attention_linear: { en: "linear", zh: "线性" },
  dtype: { en: "Numbers stored in", zh: "数值格式" },
  dtype_float32: { en: "32 bits", zh: "32 位" },
  dtype_float16: { en: "16 bits", zh: "16 位" },
  dtype_int8: { en: "8 bits", zh: "8 位" },
  shape: { en: "Sizes of the model", zh: "模型的尺寸" },
  skeleton: { en: "Parts", zh: "组成" },
  skeleton_masked: { en: "encoder", zh: "编码器" },
  skeleton_causal: { en: "decoder", zh: "解码器" },
  skeleton_seq2seq: { en: "encoder and decoder", zh: "编码器加解码器" },
  layers: { en: "Layers (of each part)", zh: "层数（每部分）" },
  d: { en: "Width d", zh: "宽度 d" },
  heads: { en: "Heads", zh: "头数" },
  groups: { en: "Query heads per key head", zh: "每个键头对应的查询头" },
  ff: { en: "Width of feed-forward", zh: "前馈层宽度" },
  gated: { en: "gated feed-forward (three matrices)", zh: "门控前馈（三个矩阵）" },
  vocab: { en: "Vocabulary", zh: "词表大小" },
  tied: { en: "head = token table", zh: "输出头与词元表共用" },
  work: { en: "FLOPs of reading the batch once: {total}", zh: "读一遍这批文本的 FLOPs：{total}" },
  work_projections: { en: "q, k, v and output", zh: "q、k、v 与输出" },
  work_feed_forward: { en: "feed-forward", zh: "前馈" },
  work_scores: { en: "scores and mean", zh: "分数与加权平均" },
  work_head: { en: "head (vocabulary)", zh: "输出头（词表）" },
  kept: { en: "Memory, in bytes", zh: "内存（字节）" },
  kept_weights: { en: "weights", zh: "权重" },
  kept_cache: { en: "KV cache", zh: "键值缓存" },
  kept_scores: { en: "scores of one layer", zh: "一层的分数" },
  curve: { en: "Share of the scores in the FLOPs of the layers", zh: "分数在各层 FLOPs 中的比例" },
  n_axis: { en: "tokens n", zh: "词元数 n" },
  share_axis: { en: "share of the scores", zh: "分数的比例" },
  note_full: {
    en:
      "Full attention writes all n² scores of a head into memory. Pairs that a causal mask forbids are " +
      "computed too, as PyTorch does.",
    zh: "完整的注意力把每个头的 n² 个分数都写入内存。因果掩码禁止的词元对也照样计算，PyTorch 就是这样做的。",
  },
  note_fused: {
    en:
      "Fused attention computes the same sums block by block. It keeps only a maximum and a sum for each " +
      "row: the same FLOPs, the same result, far less memory.",
    zh: "融合的注意力分块计算同样的和，每行只保留一个最大值和一个和：FLOPs 相同，结果相同，内存少得多。",
  },
  note_window: {
    en:
      "A query sees only the nearest keys, so cost and cache stop growing with n². What is outside the " +
      "window is lost to this layer. Dotted: full attention.",
    zh: "查询只看最近的键，因此成本和缓存不再随 n² 增长。窗口以外的内容这一层看不到。点线：完整的注意力。",
  },
  note_linear: {
    en:
      "Keys ⊗ values are added up into one matrix a head, which a query reads. There is no softmax over " +
      "pairs: this is another function. Dotted: full attention.",
    zh: "键 ⊗ 值累加成每个头一个矩阵，由查询读取。没有对词元对做 softmax：这是另一个函数。点线：完整的注意力。",
  },
  finding_cross: {
    en:
      "At n = {n}, the scores take {share} of the layers’ FLOPs; from n = {cross} on they take more than " +
      "half.",
    zh: "n = {n} 时，分数占各层 FLOPs 的 {share}；从 n = {cross} 起超过一半。",
  },
  finding_window: {
    en:
      "At n = {n}, the scores take {share} of the layers’ FLOPs; texts longer than the window do not " +
      "raise it.",
    zh: "n = {n} 时，分数占各层 FLOPs 的 {share}；文本超过窗口之后，这个比例不再上升。",
  },
  finding_linear: {
    en: "The sums of linear attention take {share} of the layers’ FLOPs, at every length.",
    zh: "线性注意力的累加占各层 FLOPs 的 {share}，与长度无关。",
  },
  finding_cache: {
    en: "The KV cache takes {cache} ({exact} bytes), the scores of one layer {scores}.",
    zh: "键值缓存占 {cache}（{exact} 字节），一层的分数占 {scores}。",
  },
  finding_none: {
    en: "An encoder keeps no KV cache; the scores of one layer take {scores}.",
    zh: "编码器不保留键值缓存；一层的分数占 {scores}。",
  },
  caption_cost: { en: "Reading {n} tokens, batch {batch}", zh: "读 {n} 个词元，批大小 {batch}" },
  column_what: { en: "part", zh: "部分" },
  column_amount: { en: "FLOPs, bytes", zh: "FLOPs、字节" },
  column_exact: { en: "share, exact bytes", zh: "比例、准确字节数" },
  phase: { en: "What the decoder does", zh: "解码器在做什么" },
  phase_train: { en: "train", zh: "训练" },
  phase_prefill: { en: "read the prompt (prefill)", zh: "读提示（预填充）" },
  phase_decode: { en: "write (decode)", zh: "逐词写出（解码）" },
  cache: { en: "with a KV cache", zh: "使用键值缓存" },
  prompt: { en: "Tokens of the prompt", zh: "提示的词元数" },
  new: { en: "Tokens to write", zh: "要写的词元数" },
  at: { en: "Step", zh: "步" },
  step: { en: "Step {at} of {last}: {phase}", zh: "第 {at} 步，共 {last} 步：{phase}" },
  back: { en: "Back", zh: "上一步" },
  play: { en: "Play", zh: "播放" },
  stop: { en: "Stop", zh: "停止" },
  next: { en: "Next", zh: "下一步" },
  cell_now: { en: "score computed in this step", zh: "这一步计算的分数" },
  cell_before: { en: "computed before, not again", zh: "以前算过，不再计算" },
  cell_later: { en: "comes later", zh: "以后才有" },
  reads: { en: "tokens that this step reads", zh: "这一步读的词元" },
  reads_of: { en: "{reads} (sees {sees})", zh: "{reads}（看到 {sees}）" },
  step_macs: { en: "multiply–adds of this step", zh: "这一步的乘加次数" },
  done_with: { en: "so far, with the cache", zh: "至此（有缓存）" },
  done_without: { en: "so far, without", zh: "至此（无缓存）" },
  cache_bytes: { en: "bytes in the cache", zh: "缓存占用" },
  as_decoder: { en: "A decoder of these sizes.", zh: "按这些尺寸的解码器计算。" },
  per_step: {
    en: "Multiply–adds of each step: with the cache (solid), without (dashed)",
    zh: "每步的乘加次数：有缓存（实线）、无缓存（虚线）",
  },
  step_axis: { en: "step", zh: "步" },
  macs_axis: { en: "multiply–adds", zh: "乘加次数" },
  play_train: {
    en:
      "Training reads all {sees} tokens in one pass, and every position learns at once: {macs} " +
      "multiply–adds.",
    zh: "训练一次读完全部 {sees} 个词元，每个位置同时学习：{macs} 次乘加。",
  },
  play_prefill: {
    en: "The prompt is known, so its {sees} tokens are read in one pass: {macs} multiply–adds.",
    zh: "提示是已知的，它的 {sees} 个词元一次读完：{macs} 次乘加。",
  },
  play_decode: {
    en: "Step {at} of {last} reads {reads} of the {sees} tokens: {macs} multiply–adds.",
    zh: "第 {at} 步（共 {last} 步）读 {sees} 个词元中的 {reads} 个：{macs} 次乘加。",
  },
  play_cached: {
    en: "The cache holds {cache}; without it all steps so far would have cost {ratio} times as much.",
    zh: "缓存里有 {cache}；如果没有缓存，到这一步为止的总成本是现在的 {ratio} 倍。",
  },
  play_filled: {
    en: "Their keys and values now take {cache} in the cache, for the steps that follow.",
    zh: "它们的键和值现在占缓存 {cache}，供以后各步使用。",
  },
  play_uncached: { en: "Nothing is kept from earlier steps.", zh: "不保留以前各步的任何结果。" },
  caption_play: { en: "Each step of the decoder", zh: "解码器的每一步" },
  column_step: { en: "step", zh: "步" },
  column_reads: { en: "reads, with the cache", zh: "读（有缓存）" },
  column_macs: { en: "multiply–adds", zh: "乘加次数" },
  column_bytes: { en: "cache", zh: "缓存" },
  column_reads_without: { en: "reads, without", zh: "读（无缓存）" },
  column_macs_without: { en: "multiply–adds", zh: "乘加次数" },
  measured: { en: "Measured here", zh: "在这里实测" },
  measured_note: {
    en: "a GPT with random weights (2 layers, d = 96) writes 64 tokens in this browser",
    zh: "一个随机权重的 GPT（2 层，d = 96）在这个浏览器里写 64 个词元",
  },
  measure: { en: "Measure in this browser", zh: "在这个浏览器里测量" },
  measuring: { en: "Measuring: {n} of 64 tokens", zh: "正在测量：64 个词元中的第 {n} 个" },
  unmeasured: { en: "Not measured yet.", zh: "尚未测量。" },
  not_measured: { en: "This page cannot run the model.", zh: "本页无法运行模型。" },
  race: {
    en:
      "{tokens} tokens took {with} ms with the cache and {without} ms without it, {times} times as long. " +
      "The logits of both differ by {furthest} at most.",
    zh: "{tokens} 个词元：有缓存用 {with} 毫秒，无缓存用 {without} 毫秒，是前者的 {times} 倍。两者的 logits 之差不超过 {furthest}。",
  },
  token_axis: { en: "token", zh: "词元" },
  ms_axis: { en: "ms per token (mean of 8)", zh: "每个词元的毫秒数（8 个平均）" },
  with: { en: "with the cache", zh: "有缓存" },
  without: { en: "without", zh: "无缓存" },
};
