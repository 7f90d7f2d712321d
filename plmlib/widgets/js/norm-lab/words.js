// The words of the norm lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Norm lab", zh: "归一化位置实验室" },
  question_last: {
    en:
      "Two stacks of {depth} layers have the same weights: one has its norms before each part " +
      "(pre-norm), the other after each sum (post-norm). Before the first step, how many times as " +
      "large is the gradient of the last layer with post-norm as with pre-norm?",
    zh:
      "两个 {depth} 层的模型权重相同：一个在每个子层之前归一化（pre-norm），另一个在残差相加之后归一化（post-norm）。训练第一步之前，post-norm 最后一层的梯度是 " +
      "pre-norm 的几倍？",
  },
  question_largest: {
    en:
      "A pre-norm stack has {depth} layers; layer 1 is next to the tokens. Before the first step, " +
      "which layer has the largest gradient?",
    zh: "一个 pre-norm 模型有 {depth} 层，第 1 层紧挨词元。训练第一步之前，哪一层的梯度最大？",
  },
  unit_times: { en: "times", zh: "倍" },
  unit_none: { en: "(number of the layer)", zh: "（层号）" },
  right_last: { en: "Right: {answer} times.", zh: "正确：{answer} 倍。" },
  wrong_last: { en: "It is {answer} times.", zh: "是 {answer} 倍。" },
  right_largest: { en: "Right: layer {answer}.", zh: "正确：第 {answer} 层。" },
  wrong_largest: { en: "It is layer {answer}.", zh: "是第 {answer} 层。" },
  why_larger: {
    en:
      "With pre-norm the residual stream has grown to {end}, and the norm after the last layer divides " +
      "the gradient by it. With post-norm the stream is 1 after every layer, so the last layers get a " +
      "large gradient in the first steps, when nothing is learned yet. Warm-up keeps these steps small " +
      "(Xiong et al., 2020).",
    zh:
      "用 pre-norm 时残差流已增长到 {end}，最后的归一化把梯度除以这个值。用 post-norm 时每层之后残差流都是 1，因此最后几层在最初几步就得到很大的梯度，" +
      "而那时还什么都没学到。学习率预热让这几步保持很小（Xiong 等，2020）。",
  },
  why_smaller: {
    en:
      "The pre-norm stream is only {end} after the last layer here, and its norms divide the gradient " +
      "by this small number. Take wider weights or more layers, and the ratio turns round.",
    zh: "这里 pre-norm 最后一层之后的残差流只有 {end}，归一化把梯度除以这个小数。换更大的权重或更多的层，大小关系就会反过来。",
  },
  why_first: {
    en:
      "Its gradient is {times} times that of the last layer. At the first layer the stream is small, " +
      "so what this layer adds is a large share of what all later norms read. Further up it is a small " +
      "share of a large stream.",
    zh: "它的梯度是最后一层的 {times} 倍。在第一层，残差流还小，这一层加上的量占后面各次归一化所读内容的很大一部分；越往上，残差流越大，所占比例越小。",
  },
  why_flat: {
    en:
      "Its gradient is {times} times that of the last layer. Here the stream hardly grows, so all " +
      "layers get gradients of about the same size.",
    zh: "它的梯度是最后一层的 {times} 倍。这里残差流几乎不增长，所以各层的梯度大小差不多。",
  },
  places: { en: "Place of the norms", zh: "归一化的位置" },
  pre: { en: "pre-norm", zh: "pre-norm（之前）" },
  post: { en: "post-norm", zh: "post-norm（之后）" },
  none: { en: "no norm", zh: "无归一化" },
  norm: { en: "Kind of norm", zh: "归一化的种类" },
  norm_layer: { en: "LayerNorm", zh: "LayerNorm" },
  norm_rms: { en: "RMSNorm (T5)", zh: "RMSNorm（T5）" },
  depth: { en: "Layers", zh: "层数" },
  std: { en: "Deviation of the weights", zh: "权重的标准差" },
  seed: { en: "Seed of the weights", zh: "权重的随机种子" },
  scaled: {
    en: "divide what each layer adds by √(2 · layers), as GPT-2 does",
    zh: "像 GPT-2 那样，把每层加上的量除以 √(2 · 层数)",
  },
  live: {
    en:
      "Computed in this page at every change, forward and backward: a toy of width 32 with two heads, " +
      "one text of eight tokens, no training.",
    zh: "每次改动都由本页重新计算前向和反向：宽度 32、两个头的小模型，一段八个词元的文本，未经训练。",
  },
  stream: { en: "Activations", zh: "激活" },
  stream_note: { en: "the residual stream after each layer", zh: "每层之后的残差流" },
  stream_axis: { en: "root mean square", zh: "均方根" },
  gradient: { en: "Gradients", zh: "梯度" },
  gradient_note: { en: "of the four matrices of each layer", zh: "每层四个矩阵的梯度" },
  gradient_axis: { en: "norm of the gradient", zh: "梯度的范数" },
  layer: { en: "layer", zh: "层" },
  finding_pre: {
    en:
      "Pre-norm: the stream goes from {start} to {end}, and the gradient of layer 1 is {times} times " +
      "that of layer {depth}.",
    zh: "Pre-norm：残差流从 {start} 变到 {end}，第 1 层的梯度是第 {depth} 层的 {times} 倍。",
  },
  finding_post: {
    en:
      "Post-norm: the stream is 1 after every layer, and the gradient of layer {depth} is {ratio} " +
      "times that with pre-norm; the largest is in layer {largest}, which changes with the seed.",
    zh: "Post-norm：每层之后残差流都是 1，第 {depth} 层的梯度是 pre-norm 的 {ratio} 倍；最大的在第 {largest} 层，随种子而变。",
  },
  finding_none: {
    en:
      "No norm: the stream goes from {start} to {end}; the gradient of layer 1 is {times} times that " +
      "of layer {depth}.",
    zh: "无归一化：残差流从 {start} 变到 {end}；第 1 层的梯度是第 {depth} 层的 {times} 倍。",
  },
  finding_lost: {
    en: "No norm: from layer {lost} on, single precision cannot hold the numbers (above 3.4·10³⁸).",
    zh: "无归一化：从第 {lost} 层起，单精度已无法表示这些数（超过 3.4·10³⁸）。",
  },
  caption: {
    en: "{depth} layers before training, weights with standard deviation {std}",
    zh: "未经训练的 {depth} 层，权重的标准差为 {std}",
  },
  column_stream: { en: "activations, {name}", zh: "激活，{name}" },
  column_gradient: { en: "gradient, {name}", zh: "梯度，{name}" },
  runs_heading: { en: "Real runs of 16 layers", zh: "16 层模型的真实训练" },
  runs_note: {
    en: "100 updates, learning rate 3·10⁻³; solid: warm-up over 50 updates, dotted: none",
    zh: "更新 100 次，学习率 3·10⁻³；实线：前 50 次预热，点线：不预热",
  },
  runs: { en: "Deviation of the first weights of these runs", zh: "这些训练的初始权重标准差" },
  recorded: {
    en:
      "Recorded with PyTorch, not computed here: mean training loss of three seeds. Of the knobs " +
      "above, only the place of the norms acts on it.",
    zh: "PyTorch 的记录，不在本页计算：三个种子的平均训练损失。上面的控件中只有归一化位置对它起作用。",
  },
  update: { en: "update", zh: "更新次数" },
  loss: { en: "loss (nats per token)", zh: "损失（每词元 nat）" },
  run_ends: {
    en: "Loss on other texts after 100 updates, without → with warm-up:",
    zh: "更新 100 次后在其他文本上的损失，不预热 → 预热：",
  },
  run: { en: "{name} {none} → {some}", zh: "{name} {none} → {some}" },
  not_rescued: {
    en: "In so few updates warm-up does not rescue post-norm; the published runs are much longer.",
    zh: "在这么少的更新次数内，预热没有挽救 post-norm；论文中的训练要长得多。",
  },
  broke_off: {
    en: "broke off after {updates} updates (infinite gradient)",
    zh: "更新 {updates} 次后中断（梯度无穷大）",
  },
};
