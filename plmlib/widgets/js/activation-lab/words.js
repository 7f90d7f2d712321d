// The words of the activation lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Activation lab", zh: "激活函数实验室" },
  question_steepest: {
    en: "Move x, and look at the slope. At which x is the slope of GELU largest?",
    zh: "移动 x，观察斜率。GELU 的斜率在哪个 x 处最大？",
  },
  right_steepest: {
    en: "Right: at x = {where} = √2, where the slope is {steepest}. It is negative below x = {lowest}.",
    zh: "正确：在 x = {where} = √2 处，斜率为 {steepest}。x 小于 {lowest} 时斜率为负。",
  },
  wrong_steepest: {
    en: "At x = {where} = √2, where the slope is {steepest}. It is negative below x = {lowest}.",
    zh: "在 x = {where} = √2 处，斜率为 {steepest}。x 小于 {lowest} 时斜率为负。",
  },
  question_zero: {
    en: "The inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exactly zero?",
    zh: "输入 x 服从 N({mu}, {sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？",
  },
  right_zero: {
    en: "Right: {zero}. From these inputs ReLU learns nothing. GELU: {gelu}.",
    zh: "正确：{zero}。对于这些输入，ReLU 学不到任何东西。GELU：{gelu}。",
  },
  wrong_zero: {
    en: "{zero}: every input below zero. GELU: {gelu}.",
    zh: "{zero}：所有小于零的输入。GELU：{gelu}。",
  },
  functions: { en: "Functions", zh: "函数" },
  view: { en: "Curve", zh: "曲线" },
  x: { en: "x", zh: "x" },
  mu: { en: "Mean μ of the inputs", zh: "输入的均值 μ" },
  sigma: { en: "Standard deviation σ of the inputs", zh: "输入的标准差 σ" },
  value: { en: "SwiGLU: the value v that the gate multiplies", zh: "SwiGLU：与门相乘的值 v" },
  view_f: { en: "f(x)", zh: "f(x)" },
  view_slope: { en: "slope f′(x)", zh: "斜率 f′(x)" },
  view_normal: { en: "Φ and φ", zh: "Φ 与 φ" },
  view_error: { en: "difference from GELU", zh: "与 GELU 之差" },
  gelu: { en: "GELU (erf)", zh: "GELU（erf）" },
  gelu_tanh: { en: "GELU (tanh)", zh: "GELU（tanh 近似）" },
  gelu_sigmoid: { en: "GELU (sigmoid)", zh: "GELU（sigmoid 近似）" },
  relu: { en: "ReLU", zh: "ReLU" },
  silu: { en: "SiLU", zh: "SiLU" },
  tanh: { en: "tanh", zh: "tanh" },
  swiglu: { en: "SwiGLU gate", zh: "SwiGLU 门" },
  printed: { en: "⚠ as printed in the notes", zh: "⚠ 讲义所印（有误）" },
  inputs: { en: "inputs N({mu}, {sigma}²)", zh: "输入 N({mu}, {sigma}²)" },
  outputs: { en: "Distribution of the outputs", zh: "输出的分布" },
  outputs_note: { en: "the same inputs through each function", zh: "同样的输入经过各个函数" },
  zero: { en: "zero gradient", zh: "梯度为零" },
  faint: { en: "|f′| < 0.01", zh: "|f′| < 0.01" },
  at: { en: "{name}: f = {f}, f′ = {slope}", zh: "{name}：f = {f}，f′ = {slope}" },
  fact_f: {
    en:
      "GELU falls to {least} at x = {low} and then returns to 0: small negative inputs pass in part, " +
      "large negative inputs do not.",
    zh: "GELU 在 x = {low} 处降到 {least}，再往左回到 0：小的负输入有一部分通过，大的负输入不通过。",
  },
  fact_slope: {
    en:
      "GELU’s slope is exactly 0 at x = {low} and negative below it. It is largest, {steepest}, " +
      "at x = {where} = √2.",
    zh: "GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值 {steepest}，位于 x = {where} = √2。",
  },
  fact_normal: {
    en:
      "At x = {x}: Φ = {cdf} is the probability that a standard normal number is below x; " +
      "φ = {pdf} is its density at x. " +
      "GELU is x·Φ(x), not x·φ(x).",
    zh: "x = {x}：Φ = {cdf} 是标准正态小于 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)，不是 x·φ(x)。",
  },
  fact_error: {
    en:
      "The tanh form differs from GELU by at most {tanh}, at |x| = {at_tanh}; the sigmoid form by at most " +
      "{sigmoid}, at |x| = {at_sigmoid}.",
    zh: "tanh 近似最多相差 {tanh}（|x| = {at_tanh}）；sigmoid 近似最多相差 {sigmoid}（|x| = {at_sigmoid}）。",
  },
  fact_printed: {
    en: " In the printed formula a bracket closes too early: at x = −3 it gives {printed}, GELU {true}.",
    zh: " 讲义所印的公式中括号收得太早：x = −3 时给出 {printed}，而 GELU 为 {true}。",
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
