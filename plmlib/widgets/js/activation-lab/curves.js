// What the large chart of the activation lab shows: curves, marks and the finding. No DOM.

import { FUNCTIONS, landmarks, normalCdf, normalPdf, points } from "../core/activations.js";
import { fixed, short } from "../ui/numbers.js";
import limits from "./limits.json" with { type: "json" };

/** The colour of each function, and the dashes of those that lie close to another. */
export const CAT = {
  gelu: 1,
  gelu_tanh: 5,
  gelu_sigmoid: 6,
  relu: 2,
  silu: 3,
  tanh: 7,
  swiglu: 4,
  printed: 8,
};
const DASH = { gelu_tanh: "7 6", gelu_sigmoid: "2 6", printed: "10 5", tanh: "12 4 2 4" };

const HEIGHTS = { f: [-1, 4], slope: [-0.4, 1.4], normal: [-0.05, 1.1] };
const { low: LEFT, high: RIGHT } = limits.x;
/** Points of every curve; two around 0, where ReLU's slope jumps. */
const GRID = [...points(LEFT, 0, 81), 1e-9, ...points(0, RIGHT, 81).slice(1)];
export const FACTS = landmarks();

/** The curves of a view: [{name, cat, f, dash}, …] */
export function curves(t, { view, functions, value }) {
  if (view === "normal") {
    return [
      { name: "Φ", cat: 1, f: normalCdf },
      { name: "φ", cat: 2, f: normalPdf },
    ];
  }
  const [gelu] = FUNCTIONS.gelu;
  return functions.map((key) => {
    const [f, slope] = FUNCTIONS[key];
    const of = {
      f: (x) => f(x, value),
      slope: (x) => slope(x, value),
      error: (x) => f(x, value) - gelu(x),
    };
    return { name: t(key), cat: CAT[key], dash: DASH[key], f: of[view] };
  });
}

/** What chart() draws for a state and its curves; `told`: may it name the steepest place? */
export function picture(t, state, drawn, told) {
  const { view, functions, x, mu, sigma } = state;
  const [low, high] = HEIGHTS[view] ?? errorRange(state);
  /** The inputs' density along the bottom of the picture. */
  const tall = (0.4 * (high - low)) / Math.max(1, sigma);
  const density = (at) => [at, low + tall * Math.exp(-(((at - mu) / sigma) ** 2) / 2)];
  const areas = [{ cat: 8, points: GRID.map(density) }];
  if (functions.includes("relu")) {
    areas.push({ cat: CAT.relu, points: GRID.filter((at) => at <= 0).map(density) });
  }
  const marks = [...(told ? special(state) : []), ...drawn.map(({ cat, f }) => ({ x, y: f(x), cat }))];
  return {
    x: [LEFT, RIGHT],
    y: [low, high],
    finding: told ? finding(t, state) : t(`view_${view}`),
    rule: x,
    xlabel: "x",
    ylabel: t(`view_${view}`),
    areas,
    lines: drawn.map(({ cat, f, dash }) => ({ cat, dash, points: GRID.map((at) => [at, f(at)]) })),
    marks: marks.filter(({ y }) => y >= low && y <= high),
  };
}

/** As tall as the largest error of the chosen functions; the misprint may leave the picture. */
function errorRange({ functions, value }) {
  const [gelu] = FUNCTIONS.gelu;
  const error = (name) => (x) => Math.abs(FUNCTIONS[name][0](x, value) - gelu(x));
  const drawn = functions.filter((name) => name !== "printed");
  const most = Math.max(6e-4, ...drawn.flatMap((name) => GRID.map(error(name))));
  return [-1.2 * most, 1.2 * most];
}

/** The places on GELU's curves that the chapter quotes. */
function special({ view, functions }) {
  if (!functions.includes("gelu")) return [];
  const mark = ([x, y], digits, place) => ({ x, y, cat: CAT.gelu, text: fixed(y, digits), ...place });
  const [lowest] = FACTS.minimum;
  const marks = {
    f: [mark(FACTS.minimum, 5, { dx: 0, dy: 20 })],
    slope: [
      mark(FACTS.steepest, 4, { dx: 0, dy: -12 }),
      { x: lowest, y: 0, cat: CAT.gelu, text: fixed(lowest, 4), dx: -8 },
    ],
  };
  return marks[view] ?? [];
}

/** The sentence under the chart. */
export function finding(t, { view, functions, x }) {
  const [low, least] = FACTS.minimum;
  const [where, steepest] = FACTS.steepest;
  const [atTanh, tanh] = FACTS.tanhError;
  const [atSigmoid, sigmoid] = FACTS.sigmoidError;
  const main = t(`fact_${view}`, {
    low: fixed(low, 4),
    least: fixed(least, 5),
    where: fixed(where, 4),
    steepest: fixed(steepest, 4),
    x: short(x),
    cdf: fixed(normalCdf(x), 5),
    pdf: fixed(normalPdf(x), 5),
    tanh: scientific(tanh),
    at_tanh: fixed(atTanh, 2),
    sigmoid: scientific(sigmoid),
    at_sigmoid: fixed(atSigmoid, 2),
  });
  if (!functions.includes("printed") || view === "normal") return main;
  const at = (name, digits) => fixed(FUNCTIONS[name][0](-3), digits);
  return main + t("fact_printed", { printed: at("printed", 3), true: at("gelu", 4) });
}

/** 4.73·10⁻⁴ */
function scientific(value) {
  const [digits, power] = value.toExponential(2).split("e");
  const raised = (character) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(character)];
  return `${digits}·10${[...String(Number(power))].map(raised).join("")}`;
}
