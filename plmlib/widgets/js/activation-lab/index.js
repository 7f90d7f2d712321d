// Activation lab: why GELU, is the tanh form good enough, where is the gradient?

import { FUNCTIONS, outputs } from "../core/activations.js";
import { within } from "../core/limits.js";
import { chart } from "../chart/chart.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, guess, isOpen } from "../ui/guess.js";
import { buttons, slider, toggles } from "../ui/inputs.js";
import { fixed, short } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { activationCode } from "./code.js";
import { CAT, curves, FACTS, picture } from "./curves.js";
import limits from "./limits.json" with { type: "json" };
import { read } from "./state.js";

export default widget({ name: "activation-lab", limits, build });

const percent = (share) => `${fixed(100 * share, 1)} %`;

function build(ui) {
  const { t } = ui;
  const names = limits.functions.options;
  const state = () => read(ui.get);

  ui.head.append(question(ui, state));
  ui.controls.append(...knobs(ui, state));

  function probe(x) {
    if (ui.wants("x")) ui.set({ x: within(limits.x, Math.round(x * 100) / 100) });
  }
  const main = chart({ height: 300, onpoint: probe });
  const values = h("div", { class: "plm-values" });
  const small = new Map(names.map((name) => [name, panel(t, name)]));
  ui.stage.append(
    main.node,
    values,
    h("p", { class: "plm-heading" }, t("outputs"), h("small", {}, t("outputs_note"))),
    h("div", { class: "plm-smalls" }, [...small.values()].map(({ node }) => node)),
  );
  // Where the widget shows the answer to its own question.
  const shows = { steepest: () => ui.get("view") === "slope", zero: () => true };
  const answers = (key) => () => ui.get("question") === key && shows[key]();
  const zeros = [...small.values()].map(({ facts }) => facts);
  main.node.after(cover(ui, [ui.finding], answers("steepest")));
  small.get(names[0]).node.parentNode.after(cover(ui, zeros, answers("zero")));
  const told = () => isOpen(ui) || !answers("steepest")();
  tableSwitch(ui, () => table(t, state()));
  copyCode(ui, () => activationCode(state()));

  return () => {
    const now = state();
    const drawn = curves(t, now);
    const view = picture(t, now, drawn, told());
    main.update(view);

    const digits = now.view === "error" ? 6 : 4;
    const valueAt = ({ name, cat, f }) =>
      h("span", { class: `plm-value plm-cat-${cat}` }, name, h("b", {}, fixed(f(now.x), digits)));
    values.replaceChildren(...drawn.map(valueAt));
    for (const [name, { node, update }] of small) {
      node.hidden = !now.functions.includes(name);
      if (!node.hidden) update(outputs(name, now), isOpen(ui) || !answers("zero")());
    }
    set(ui.finding, { text: view.finding });
    ui.say(drawn.map(({ name, f }) => `${name} ${fixed(f(now.x), 4)}`).join(", "));
  };
}

/** The distribution of the inputs, as words write it. */
const normal = ({ mu, sigma }) => ({ mu: short(mu), sigma: short(sigma) });

/** The questions that the lab can ask: the answer, how near a guess must come, and what the verdict says. */
const QUESTIONS = {
  steepest: {
    unit: "",
    near: 0.1,
    answer: () => FACTS.steepest[0],
    facts() {
      const [where, steepest] = FACTS.steepest.map((value) => fixed(value, 4));
      return { where, steepest, lowest: fixed(FACTS.minimum[0], 4) };
    },
  },
  zero: {
    unit: "%",
    near: 5,
    answer: (zero) => 100 * zero("relu"),
    facts: (zero) => ({ zero: percent(zero("relu")), gelu: percent(zero("gelu")) }),
  },
};

function question(ui, state) {
  const { t } = ui;
  const key = () => ui.get("question");
  const zero = (name) => outputs(name, state()).zero;
  return guess(ui, {
    question: () => t(`question_${key()}`, normal(state())),
    unit: () => QUESTIONS[key()].unit,
    right(made) {
      const { near, answer, facts } = QUESTIONS[key()];
      const right = made !== "" && Math.abs(made - answer(zero)) <= near;
      return [right, t(`${right ? "right" : "wrong"}_${key()}`, facts(zero))];
    },
  });
}

function knobs(ui, state) {
  const { t } = ui;
  const functions = limits.functions.options.map((name) => [name, t(name), CAT[name]]);
  const views = limits.view.options.map((name) => [name, t(`view_${name}`)]);
  return [
    toggles(ui, "functions", { options: functions }),
    buttons(ui, "view", { options: views, wide: true }),
    slider(ui, "x"),
    slider(ui, "mu"),
    slider(ui, "sigma"),
    slider(ui, "value", { when: () => state().functions.includes("swiglu") }),
  ].filter(Boolean);
}

/** A small histogram: what comes out of one function. */
function panel(t, name) {
  const low = -1.55;
  const high = 3.55;
  const tallest = 0.25;
  /** A share cut off at the top: a taller bar would say how tall it is, which is the answer. */
  const cut = (share) => Math.min(share, tallest);
  const histogram = chart({ height: 150, margin: 8 });
  const zero = h("b");
  const faint = h("span");
  const facts = h("div", { class: "plm-facts" }, zero, h("span", {}, ` ${t("zero")}`), h("br"), faint);
  const look = `plm-small plm-cat-${CAT[name]}`;
  return {
    facts,
    node: h("figure", { class: look }, h("figcaption", {}, t(name)), histogram.node, facts),
    update(result, told) {
      histogram.update({
        x: [low, high],
        y: [0, tallest],
        bars: [{ cat: CAT[name], low, high, shares: told ? result.bins : result.bins.map(cut) }],
        ticks: { y: [], x: [-1, 0, 1, 2, 3] },
        finding: told ? `${t(name)}: ${percent(result.zero)} ${t("zero")}` : t(name),
      });
      set(zero, { text: percent(result.zero) });
      set(faint, { text: `${percent(result.faint)} ${t("faint")}` });
    },
  };
}

function table(t, state) {
  const { functions, x, value } = state;
  const [gelu] = FUNCTIONS.gelu;
  function row(name) {
    const [f, slope] = FUNCTIONS[name];
    const { zero, faint, mean } = outputs(name, state);
    const y = f(x, value);
    const error = (y - gelu(x)).toExponential(2).replaceAll("-", "−");
    return [
      t(name),
      fixed(y, 5),
      fixed(slope(x, value), 5),
      error,
      percent(zero),
      percent(faint),
      fixed(mean, 3),
    ];
  }
  return {
    caption: t("caption", { x: short(x), ...normal(state) }),
    columns: [
      t("column_function"),
      "f(x)",
      "f′(x)",
      t("column_error"),
      t("column_zero"),
      t("column_faint"),
      t("column_mean"),
    ],
    rows: functions.map(row),
  };
}
