// The plmlib code that computes what the activation lab shows.

import { float } from "../core/python.js";

/** Python of the functions that plmlib.layers.activations has not, and why they look so. */
const OTHERS = {
  tanh: () => ["torch.tanh"],
  swiglu: (value) => [`lambda x: silu(x) * ${float(value)}`],
  printed: () => [
    "lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi)) * (x + 0.044715 * x**3))",
    "the bracket closes too early",
  ],
};

/** A line of the dictionary of functions. */
function entry(name, value) {
  const [python, note] = Object.hasOwn(OTHERS, name) ? OTHERS[name](value) : [name];
  return `    "${name}": ${python},${note ? `  # ${note}` : ""}`;
}

/** The names to import from plmlib.layers.activations. */
function imported(functions) {
  const names = functions.map((name) => (name === "swiglu" ? "silu" : name));
  return [...new Set(names)].filter((name) => !Object.hasOwn(OTHERS, name)).sort();
}

/**
 * Python text: for each chosen function its value and slope at x, and the share of inputs without a
 * gradient.
 */
export function activationCode({ functions, x, mu, sigma, value }) {
  const names = imported(functions);
  return [
    ...(functions.includes("printed") ? ["import math", ""] : []),
    "import torch",
    ...(names.length ? [`from plmlib.layers.activations import ${names.join(", ")}`] : []),
    "",
    "functions = {",
    ...functions.map((name) => entry(name, value)),
    "}",
    `probe = torch.tensor([${float(x)}], dtype=torch.float64)`,
    `inputs = torch.distributions.Normal(${float(mu)}, ${float(sigma)})` +
      ".icdf((torch.arange(1000, dtype=torch.float64) + 0.5) / 1000)",
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
