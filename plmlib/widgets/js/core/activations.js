// Activation functions, their slopes and what they do to a normal input. Mirrors plmlib.layers.activations; no DOM.

const SQRT2 = Math.SQRT2,
  ROOT_2_PI = Math.sqrt(2 / Math.PI),
  CUBIC = 0.044715;

/** erf to 1e-15: a series of positive terms near zero, a continued fraction for the rest far out. */
export function erf(x) {
  const z = Math.abs(x);
  if (z >= 6) return Math.sign(x);
  const outer = Math.exp(-z * z) / Math.sqrt(Math.PI);
  if (z < 2.5) {
    let term = 2 * z,
      sum = term;
    for (let n = 1; term > 1e-17 * sum; n++) sum += term *= (2 * z * z) / (2 * n + 1);
    return Math.sign(x) * outer * sum;
  }
  let fraction = z;
  for (let n = 60; n > 0; n--) fraction = z + n / 2 / fraction;
  return Math.sign(x) * (1 - outer / fraction);
}

/** Φ(x), the probability that a standard normal is at most x. */
export const normalCdf = (x) => (1 + erf(x / SQRT2)) / 2;
/** φ(x), the density of a standard normal. */
export const normalPdf = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const inner = (x) => ROOT_2_PI * (x + CUBIC * x ** 3);
const constant = Math.tanh(ROOT_2_PI);

/** name -> [f, f′]. `value` is the other half of SwiGLU: silu(x) · value; the others ignore it. */
export const FUNCTIONS = {
  gelu: [(x) => x * normalCdf(x), (x) => normalCdf(x) + x * normalPdf(x)],
  gelu_tanh: [
    (x) => 0.5 * x * (1 + Math.tanh(inner(x))),
    (x) => {
      const t = Math.tanh(inner(x));
      return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * ROOT_2_PI * (1 + 3 * CUBIC * x * x);
    },
  ],
  gelu_sigmoid: [
    (x) => x * sigmoid(1.702 * x),
    (x) => {
      const s = sigmoid(1.702 * x);
      return s + 1.702 * x * s * (1 - s);
    },
  ],
  relu: [(x) => Math.max(x, 0), (x) => (x > 0 ? 1 : 0)],
  silu: [
    (x) => x * sigmoid(x),
    (x) => {
      const s = sigmoid(x);
      return s + x * s * (1 - s);
    },
  ],
  tanh: [Math.tanh, (x) => 1 - Math.tanh(x) ** 2],
  swiglu: [(x, value = 1) => FUNCTIONS.silu[0](x) * value, (x, value = 1) => FUNCTIONS.silu[1](x) * value],
  // The formula as the lecture notes print it: the bracket closes too early, tanh sees a constant.
  printed: [
    (x) => 0.5 * x * (1 + constant * (x + CUBIC * x ** 3)),
    (x) => 0.5 * (1 + constant * (2 * x + 4 * CUBIC * x ** 3)),
  ],
};

/** n evenly spaced points from low to high. */
export const points = (low, high, n) =>
  Array.from({ length: n }, (_, i) => low + ((high - low) * i) / (n - 1));

/** Where g is largest on [low, high], to 1e-9: a scan, then thirds around the best point. Returns [x, g(x)]. */
export function peak(g, low, high, steps = 400) {
  const grid = points(low, high, steps + 1);
  const best = grid.reduce((top, x) => (g(x) > g(top) ? x : top), grid[0]),
    step = (high - low) / steps;
  let a = Math.max(low, best - step),
    b = Math.min(high, best + step);
  while (b - a > 1e-9) {
    const c = a + (b - a) / 3,
      d = b - (b - a) / 3;
    if (g(c) < g(d)) a = c;
    else b = d;
  }
  return [(a + b) / 2, g((a + b) / 2)];
}

/** What the chapter quotes, computed here: GELU's minimum and steepest slope, and how far its two stand-ins are off. */
export function landmarks() {
  const [f, slope] = FUNCTIONS.gelu,
    off = (name) => (x) => Math.abs(f(x) - FUNCTIONS[name][0](x));
  const [low, least] = peak((x) => -f(x), -3, 0);
  return {
    minimum: [low, -least],
    steepest: peak(slope, 0, 4),
    tanhError: peak(off("gelu_tanh"), 0, 5),
    sigmoidError: peak(off("gelu_sigmoid"), 0, 5),
  };
}

/**
 * Inputs x ~ N(mu, sigma²) through f: where outputs fall, and how much of the input gets no gradient.
 * Quantiles instead of random draws: n equally likely inputs, the same on every machine.
 * Returns {bins: share per bin from low to high (what falls outside is left out), mean, zero: share with f′ = 0 exactly, faint: share with |f′| < 0.01}.
 */
export function outputs(name, { mu, sigma, value = 1, low = -1.55, high = 3.55, count = 51, n = 1000 }) {
  const [f, slope] = FUNCTIONS[name],
    bins = new Array(count).fill(0);
  let mean = 0,
    zero = 0,
    faint = 0;
  for (const quantile of quantiles(n)) {
    const x = mu + sigma * quantile,
      y = f(x, value),
      g = Math.abs(slope(x, value));
    mean += y / n;
    if (g === 0) zero += 1 / n;
    if (g < 0.01) faint += 1 / n;
    const bin = Math.floor(((y - low) / (high - low)) * count);
    if (bin >= 0 && bin < count) bins[bin] += 1 / n;
  }
  return { bins, mean, zero, faint };
}

const known = new Map();
function quantiles(n) {
  if (!known.has(n))
    known.set(
      n,
      Array.from({ length: n }, (_, i) => probit((i + 0.5) / n)),
    );
  return known.get(n);
}

/** The inverse of Φ: Newton's method from a logistic guess. */
export function probit(p) {
  let x = Math.log(p / (1 - p)) / 1.702;
  for (let i = 0; i < 50; i++) {
    const step = (normalCdf(x) - p) / normalPdf(x);
    x -= Math.max(-0.5, Math.min(0.5, step));
    if (Math.abs(step) < 1e-12) break;
  }
  return x;
}

const CODE = {
  tanh: "torch.tanh",
  printed:
    "lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3)),  # the bracket closes too early",
};

/** Python text: for each chosen function its value and slope at x, and the share of inputs without a gradient. */
export function activationCode({ functions, x, mu, sigma, value }) {
  const parts = functions
    .map((name) => (name === "swiglu" ? "silu" : name))
    .filter((name, i, all) => !(name in CODE) && all.indexOf(name) === i);
  const number = (of) => (Number.isInteger(of) ? `${of}.0` : String(of));
  const line = (name) =>
    `    "${name}": ${name === "swiglu" ? `lambda x: silu(x) * ${number(value)}` : (CODE[name] ?? name)},`.replace(
      ",  # the bracket closes too early,",
      ",  # the bracket closes too early",
    );
  return [
    ...(functions.includes("printed") ? ["import math", ""] : []),
    "import torch",
    ...(parts.length ? [`from plmlib.layers.activations import ${parts.sort().join(", ")}`] : []),
    "",
    "functions = {",
    ...functions.map(line),
    "}",
    `probe = torch.tensor([${number(x)}], dtype=torch.float64)`,
    `inputs = torch.distributions.Normal(${number(mu)}, ${number(sigma)}).icdf((torch.arange(1000, dtype=torch.float64) + 0.5) / 1000)`,
    "results = {}",
    "for name, f in functions.items():",
    "    at = torch.cat([probe, inputs]).requires_grad_()",
    "    y = f(at)",
    "    (slope,) = torch.autograd.grad(y.sum(), at)",
    "    results[name] = y[0].item(), slope[0].item(), (slope[1:] == 0).double().mean().item()",
    "    print(name, *results[name])",
    "",
  ].join("\n");
}
