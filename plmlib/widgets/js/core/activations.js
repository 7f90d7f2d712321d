// Activation functions, their slopes, and what they do to a normal input. Mirrors layers.activations; no DOM.

const ROOT_2_PI = Math.sqrt(2 / Math.PI);
const CUBIC = 0.044715;

/** erf to 1e-15: a series of positive terms near zero, a continued fraction for the rest far out. */
export function erf(x) {
  const z = Math.abs(x);
  if (z >= 6) return Math.sign(x);
  const outer = Math.exp(-z * z) / Math.sqrt(Math.PI);
  if (z < 2.5) {
    let term = 2 * z;
    let sum = term;
    for (let n = 1; term > 1e-17 * sum; n++) {
      term *= (2 * z * z) / (2 * n + 1);
      sum += term;
    }
    return Math.sign(x) * outer * sum;
  }
  let fraction = z;
  for (let n = 60; n > 0; n--) fraction = z + n / 2 / fraction;
  return Math.sign(x) * (1 - outer / fraction);
}

/** Φ(x), the probability that a standard normal is at most x. */
export const normalCdf = (x) => (1 + erf(x / Math.SQRT2)) / 2;

/** φ(x), the density of a standard normal. */
export const normalPdf = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

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

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** x · sigmoid(k x) and its slope. */
const gated = (k) => [
  (x) => x * sigmoid(k * x),
  (x) => {
    const s = sigmoid(k * x);
    return s + k * x * s * (1 - s);
  },
];

/** What tanh sees in the tanh form of GELU. */
const inner = (x) => ROOT_2_PI * (x + CUBIC * x ** 3);

function tanhSlope(x) {
  const t = Math.tanh(inner(x));
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * ROOT_2_PI * (1 + 3 * CUBIC * x * x);
}

/** What tanh sees in the formula of the lecture notes, where the bracket closes too early: a constant. */
const constant = Math.tanh(ROOT_2_PI);

/** name -> [f, f′]. `value` is the other half of SwiGLU: silu(x) · value; the others ignore it. */
export const FUNCTIONS = {
  gelu: [(x) => x * normalCdf(x), (x) => normalCdf(x) + x * normalPdf(x)],
  gelu_tanh: [(x) => 0.5 * x * (1 + Math.tanh(inner(x))), tanhSlope],
  gelu_sigmoid: gated(1.702),
  relu: [(x) => Math.max(x, 0), (x) => (x > 0 ? 1 : 0)],
  silu: gated(1),
  tanh: [Math.tanh, (x) => 1 - Math.tanh(x) ** 2],
  swiglu: gated(1).map((f) => (x, value = 1) => f(x) * value),
  printed: [
    (x) => 0.5 * x * (1 + constant * (x + CUBIC * x ** 3)),
    (x) => 0.5 * (1 + constant * (2 * x + 4 * CUBIC * x ** 3)),
  ],
};

/** n evenly spaced points from low to high. */
export const points = (low, high, n) =>
  Array.from({ length: n }, (_, i) => low + ((high - low) * i) / (n - 1));

/**
 * Where g is largest on [low, high], to 1e-9: a scan, then thirds around the best point. Returns [x, g(x)].
 */
export function peak(g, low, high, steps = 400) {
  const grid = points(low, high, steps + 1);
  const best = grid.reduce((top, x) => (g(x) > g(top) ? x : top), grid[0]);
  const step = (high - low) / steps;
  let a = Math.max(low, best - step);
  let b = Math.min(high, best + step);
  while (b - a > 1e-9) {
    const third = (b - a) / 3;
    if (g(a + third) < g(b - third)) a += third;
    else b -= third;
  }
  const x = (a + b) / 2;
  return [x, g(x)];
}

/**
 * What the chapter quotes, computed here: GELU's minimum and steepest slope, and how far its two stand-ins
 * are off.
 */
export function landmarks() {
  const [gelu, slope] = FUNCTIONS.gelu;
  const error = (name) => (x) => Math.abs(gelu(x) - FUNCTIONS[name][0](x));
  const [lowest, depth] = peak((x) => -gelu(x), -3, 0);
  return {
    minimum: [lowest, -depth],
    steepest: peak(slope, 0, 4),
    tanhError: peak(error("gelu_tanh"), 0, 5),
    sigmoidError: peak(error("gelu_sigmoid"), 0, 5),
  };
}

/**
 * Inputs x ~ N(mu, sigma²) through f: where outputs fall, and how much of the input gets no gradient.
 * Quantiles instead of random draws: n equally likely inputs, the same on every machine. Returns
 *
 *   bins    share of outputs per bin from low to high; what falls outside is left out
 *   mean    of the outputs
 *   zero    share of inputs with f′ = 0 exactly
 *   faint   share of inputs with |f′| < 0.01
 */
export function outputs(name, { mu, sigma, value = 1, low = -1.55, high = 3.55, count = 51, n = 1000 }) {
  const [f, slope] = FUNCTIONS[name];
  const bins = new Array(count).fill(0);
  let mean = 0;
  let zero = 0;
  let faint = 0;
  for (const quantile of quantiles(n)) {
    const x = mu + sigma * quantile;
    const y = f(x, value);
    const steepness = Math.abs(slope(x, value));
    mean += y / n;
    if (steepness === 0) zero += 1 / n;
    if (steepness < 0.01) faint += 1 / n;
    const bin = Math.floor(((y - low) / (high - low)) * count);
    if (bin >= 0 && bin < count) bins[bin] += 1 / n;
  }
  return { bins, mean, zero, faint };
}

const known = new Map();
/** n equally likely values of a standard normal. */
function quantiles(n) {
  if (!known.has(n)) {
    const shares = Array.from({ length: n }, (_, i) => (i + 0.5) / n);
    known.set(n, shares.map(probit));
  }
  return known.get(n);
}
