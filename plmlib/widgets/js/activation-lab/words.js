// The words of the activation lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Activation lab", zh: "激活函数实验室" },
  question: {
    en: "Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exactly zero?",
    zh: "输入 x 服从 N({mu}, {sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？",
  },
  right: {
    en: "Right: {zero}. ReLU teaches nothing there. GELU: {gelu}.",
    zh: "正确：{zero}。在那里 ReLU 学不到任何东西。GELU：{gelu}。",
  },
  wrong: {
    en: "It is {zero}: every input below zero. GELU: {gelu}.",
    zh: "应为 {zero}：所有小于零的输入。GELU：{gelu}。",
  },
  functions: { en: "Functions", zh: "函数" },
  view: { en: "Curve", zh: "曲线" },
  x: { en: "Probe x", zh: "探针 x" },
  mu: { en: "Input mean μ", zh: "输入均值 μ" },
  sigma: { en: "Input spread σ", zh: "输入标准差 σ" },
  value: { en: "SwiGLU: the gated value v", zh: "SwiGLU：被门控的值 v" },
  view_f: { en: "f(x)", zh: "f(x)" },
  view_slope: { en: "slope f′(x)", zh: "斜率 f′(x)" },
  view_normal: { en: "Φ and φ", zh: "Φ 与 φ" },
  view_error: { en: "error against GELU", zh: "与 GELU 之差" },
  gelu: { en: "GELU (erf)", zh: "GELU（erf）" },
  gelu_tanh: { en: "GELU (tanh)", zh: "GELU（tanh 近似）" },
  gelu_sigmoid: { en: "GELU (sigmoid)", zh: "GELU（sigmoid 近似）" },
  relu: { en: "ReLU", zh: "ReLU" },
  silu: { en: "SiLU", zh: "SiLU" },
  tanh: { en: "tanh", zh: "tanh" },
  swiglu: { en: "SwiGLU gate", zh: "SwiGLU 门" },
  printed: { en: "⚠ as the notes print it", zh: "⚠ 讲义所印（有误）" },
  inputs: { en: "inputs N({mu}, {sigma}²)", zh: "输入 N({mu}, {sigma}²)" },
  outputs: { en: "What comes out", zh: "输出的分布" },
  outputs_note: { en: "the same inputs through each function", zh: "同样的输入经过各个函数" },
  zero: { en: "zero gradient", zh: "梯度为零" },
  faint: { en: "|f′| < 0.01", zh: "|f′| < 0.01" },
  at: { en: "{name}: f = {f}, f′ = {slope}", zh: "{name}：f = {f}，f′ = {slope}" },
  fact_f: {
    en:
      "GELU dips to {least} at x = {low}, then returns to 0: small inputs leak, " +
      "large negative ones do not.",
    zh: "GELU 在 x = {low} 处降到 {least}，随后回到 0：小的负输入有泄漏，大的没有。",
  },
  fact_slope: {
    en:
      "GELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, " +
      "at x = {where} = √2.",
    zh: "GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值 {steepest}，位于 x = {where} = √2。",
  },
  fact_normal: {
    en:
      "At x = {x}: Φ = {cdf} is the share of a standard normal below x; φ = {pdf} is its density. " +
      "GELU is x·Φ(x), not x·φ(x).",
    zh: "x = {x}：Φ = {cdf} 是标准正态小于 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)，不是 x·φ(x)。",
  },
  fact_error: {
    en:
      "The tanh form is off by at most {tanh}, at |x| = {at_tanh}; the sigmoid form by {sigmoid}, " +
      "at |x| = {at_sigmoid}.",
    zh: "tanh 近似最多相差 {tanh}（|x| = {at_tanh}）；sigmoid 近似最多相差 {sigmoid}（|x| = {at_sigmoid}）。",
  },
  fact_printed: {
    en: " As printed, the bracket closes too early: at x = −3 the formula gives {printed}, GELU {true}.",
    zh: " 讲义所印的括号收得太早：x = −3 时公式给出 {printed}，而 GELU 为 {true}。",
  },
  caption: {
    en: "At x = {x}, and for inputs from N({mu}, {sigma}²)",
    zh: "x = {x} 处的值，以及输入 N({mu}, {sigma}²) 时的比例",
  },
  column_function: { en: "function", zh: "函数" },
  column_error: { en: "f − GELU", zh: "f − GELU" },
  column_zero: { en: "share with f′ = 0", zh: "f′ = 0 的比例" },
  column_faint: { en: "share with |f′| < 0.01", zh: "|f′| < 0.01 的比例" },
  column_mean: { en: "mean output", zh: "输出均值" },
};
