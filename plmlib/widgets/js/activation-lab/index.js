// Activation lab: why GELU, is the tanh form good enough, where is the gradient?

import { h, set } from "../ui/dom.js";
import { widget } from "../ui/widget.js";
import { buttons, slider, toggles } from "../ui/inputs.js";
import { guess } from "../ui/guess.js";
import { chart, fixed, short } from "../ui/chart.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { words } from "./words.js";
import {
  activationCode,
  FUNCTIONS,
  landmarks,
  normalCdf,
  normalPdf,
  outputs,
  points,
} from "../core/activations.js";

const CAT = { gelu: 1, gelu_tanh: 5, gelu_sigmoid: 6, relu: 2, silu: 3, tanh: 7, swiglu: 4, printed: 8 };
const DASH = { gelu_tanh: "7 6", gelu_sigmoid: "2 6", printed: "10 5", tanh: "12 4 2 4" };
const VIEWS = ["f", "slope", "normal", "error"],
  TALL = { f: [-1, 4], slope: [-0.4, 1.4], normal: [-0.05, 1.1] };
const GRID = [...points(-5, 0, 81), 1e-9, ...points(0, 5, 81).slice(1)],
  FACTS = landmarks();
const percent = (share) => `${fixed(100 * share, 1)} %`;

export default widget({ name: "activation-lab", words, build });

/** The state, with what a link may have got wrong put right. */
function clean(ui) {
  const within = (key, low, high) => Math.max(low, Math.min(high, ui.get(key)));
  const functions = ui.get("functions").filter((name) => Object.hasOwn(FUNCTIONS, name)),
    view = ui.get("view");
  return {
    functions: functions.length ? functions : ["gelu"],
    view: VIEWS.includes(view) ? view : "f",
    x: within("x", -5, 5),
    mu: within("mu", -3, 3),
    sigma: within("sigma", 0.1, 3),
    value: within("value", -2, 2),
  };
}

function build(ui) {
  const { t } = ui,
    get = (key) => clean(ui)[key],
    names = Object.keys(FUNCTIONS),
    dead = (name) => outputs(name, clean(ui));
  const normal = () => ({ mu: short(get("mu")), sigma: short(get("sigma")) });
  ui.head.append(
    guess(ui, {
      question: () => t("question", normal()),
      unit: "%",
      right(made) {
        const { zero } = dead("relu"),
          right = Math.abs(made - 100 * zero) <= 5;
        return [
          right,
          t(right ? "right" : "wrong", { zero: percent(zero), gelu: percent(dead("gelu").zero) }),
        ];
      },
    }),
  );
  ui.controls.append(
    ...[
      toggles(ui, "functions", { options: names.map((name) => [name, t(name), CAT[name]]) }),
      buttons(ui, "view", { options: VIEWS.map((name) => [name, t(`view_${name}`)]), wide: true }),
      slider(ui, "x", { min: -5, max: 5, step: 0.01 }),
      slider(ui, "mu", { min: -3, max: 3, step: 0.1 }),
      slider(ui, "sigma", { min: 0.1, max: 3, step: 0.1 }),
      slider(ui, "value", { min: -2, max: 2, step: 0.1, when: () => get("functions").includes("swiglu") }),
    ].filter(Boolean),
  );
  const main = chart({
    height: 300,
    onpoint: (x) => ui.wants("x") && ui.set({ x: Math.max(-5, Math.min(5, Math.round(x * 100) / 100)) }),
  });
  const values = h("div", { class: "plm-values" });
  const small = Object.fromEntries(names.map((name) => [name, panel(t, name)]));
  ui.stage.append(
    main.node,
    values,
    h("p", { class: "plm-heading" }, t("outputs"), h("small", {}, t("outputs_note"))),
    h(
      "div",
      { class: "plm-smalls" },
      names.map((name) => small[name].node),
    ),
  );
  tableSwitch(ui, () => ({
    caption: t("caption", { x: short(get("x")), ...normal() }),
    columns: [
      t("column_function"),
      "f(x)",
      "f′(x)",
      t("column_error"),
      t("column_zero"),
      t("column_faint"),
      t("column_mean"),
    ],
    rows: get("functions").map((name) => {
      const x = get("x"),
        y = FUNCTIONS[name][0](x, get("value")),
        { zero, faint, mean } = dead(name);
      return [
        t(name),
        fixed(y, 5),
        fixed(FUNCTIONS[name][1](x, get("value")), 5),
        (y - FUNCTIONS.gelu[0](x)).toExponential(2).replaceAll("-", "−"),
        percent(zero),
        percent(faint),
        fixed(mean, 3),
      ];
    }),
  }));
  copyCode(ui, () => activationCode(clean(ui)));

  return () => {
    const { functions: chosen, view, x, value: v, mu, sigma } = clean(ui),
      sample = { mu, sigma, value: v };
    const curve = {
      f: (name) => (at) => FUNCTIONS[name][0](at, v),
      slope: (name) => (at) => FUNCTIONS[name][1](at, v),
      error: (name) => (at) => FUNCTIONS[name][0](at, v) - FUNCTIONS.gelu[0](at),
    }[view];
    const plotted =
      view === "normal"
        ? [
            ["Φ", 1, normalCdf],
            ["φ", 2, normalPdf],
          ]
        : chosen.map((name) => [t(name), CAT[name], curve(name), DASH[name]]);
    const [low, high] = TALL[view] ?? errorRange(chosen, v),
      density = (at) => [
        at,
        low +
          (0.4 * (high - low) * Math.exp(-(((at - sample.mu) / sample.sigma) ** 2) / 2)) /
            Math.max(1, sample.sigma),
      ];
    const finding = fact(t, view, chosen, x);
    main.update({
      x: [-5, 5],
      y: [low, high],
      finding,
      rule: x,
      xlabel: "x",
      ylabel: t(`view_${view}`),
      areas: [
        { cat: 8, points: GRID.map(density) },
        ...(chosen.includes("relu") ? [{ cat: 2, points: GRID.filter((at) => at <= 0).map(density) }] : []),
      ],
      lines: plotted.map(([, cat, f, dash]) => ({ cat, dash, points: GRID.map((at) => [at, f(at)]) })),
      marks: [...special(view, chosen), ...plotted.map(([, cat, f]) => ({ x, y: f(x), cat }))].filter(
        ({ y }) => y >= low && y <= high,
      ),
    });
    values.replaceChildren(
      ...plotted.map(([name, cat, f]) =>
        h(
          "span",
          { class: `plm-value plm-cat-${cat}` },
          name,
          h("b", {}, fixed(f(x), view === "error" ? 6 : 4)),
        ),
      ),
    );
    for (const name of names) {
      small[name].node.hidden = !chosen.includes(name);
      if (chosen.includes(name)) small[name].update(outputs(name, sample));
    }
    set(ui.finding, { text: finding });
    ui.say(plotted.map(([name, , f]) => `${name} ${fixed(f(x), 4)}`).join(", "));
  };
}

/** As tall as the largest error of the chosen functions; the misprint may leave the picture. */
function errorRange(chosen, value) {
  const most = Math.max(
    6e-4,
    ...chosen
      .filter((name) => name !== "printed")
      .flatMap((name) => GRID.map((x) => Math.abs(FUNCTIONS[name][0](x, value) - FUNCTIONS.gelu[0](x)))),
  );
  return [-1.2 * most, 1.2 * most];
}

function special(view, chosen) {
  if (!chosen.includes("gelu")) return [];
  const mark = ([x, y], digits, where) => ({ x, y, cat: 1, text: `${fixed(y, digits)}`, ...where });
  return (
    {
      f: [mark(FACTS.minimum, 5, { dx: 0, dy: 20 })],
      slope: [
        mark(FACTS.steepest, 4, { dx: 0, dy: -12 }),
        { x: FACTS.minimum[0], y: 0, cat: 1, text: fixed(FACTS.minimum[0], 4), dx: -8 },
      ],
    }[view] ?? []
  );
}

function fact(t, view, chosen, x) {
  const [low, least] = FACTS.minimum,
    [where, steepest] = FACTS.steepest,
    [atTanh, tanh] = FACTS.tanhError,
    [atSigmoid, sigmoid] = FACTS.sigmoidError;
  const printed =
    chosen.includes("printed") && view !== "normal"
      ? t("fact_printed", {
          printed: fixed(FUNCTIONS.printed[0](-3), 3),
          true: fixed(FUNCTIONS.gelu[0](-3), 4),
        })
      : "";
  return (
    t(`fact_${view}`, {
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
    }) + printed
  );
}

function scientific(value) {
  const [digits, power] = value.toExponential(2).split("e");
  return `${digits}·10${[...String(Number(power))].map((c) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]).join("")}`;
}

function panel(t, name) {
  const picture = chart({ height: 150, margin: 8 }),
    zero = h("b"),
    faint = h("span");
  const node = h(
    "figure",
    { class: `plm-small plm-cat-${CAT[name]}` },
    h("figcaption", {}, t(name)),
    picture.node,
    h("div", { class: "plm-facts" }, zero, h("span", {}, ` ${t("zero")}`), h("br"), faint),
  );
  return {
    node,
    update(result) {
      picture.update({
        x: [-1.55, 3.55],
        y: [0, 0.25],
        bars: [{ cat: CAT[name], low: -1.55, high: 3.55, shares: result.bins }],
        ticks: { y: [], x: [-1, 0, 1, 2, 3] },
        finding: `${t(name)}: ${percent(result.zero)} ${t("zero")}`,
      });
      set(zero, { text: percent(result.zero) });
      set(faint, { text: `${percent(result.faint)} ${t("faint")}` });
    },
  };
}
