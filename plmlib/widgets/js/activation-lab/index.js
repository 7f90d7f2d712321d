// Activation lab: why GELU, is the tanh form good enough, where is the gradient?

import { FUNCTIONS, outputs } from "../core/activations.js";
import { within } from "../core/limits.js";
import { chart } from "../ui/chart.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { guess } from "../ui/guess.js";
import { buttons, slider, toggles } from "../ui/inputs.js";
import { fixed, short } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { activationCode } from "./code.js";
import { CAT, curves, picture } from "./curves.js";
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
  tableSwitch(ui, () => table(t, state()));
  copyCode(ui, () => activationCode(state()));

  return () => {
    const now = state();
    const drawn = curves(t, now);
    const view = picture(t, now, drawn);
    main.update(view);

    const digits = now.view === "error" ? 6 : 4;
    const valueAt = ({ name, cat, f }) =>
      h("span", { class: `plm-value plm-cat-${cat}` }, name, h("b", {}, fixed(f(now.x), digits)));
    values.replaceChildren(...drawn.map(valueAt));
    for (const [name, { node, update }] of small) {
      node.hidden = !now.functions.includes(name);
      if (!node.hidden) update(outputs(name, now));
    }
    set(ui.finding, { text: view.finding });
    ui.say(drawn.map(({ name, f }) => `${name} ${fixed(f(now.x), 4)}`).join(", "));
  };
}

/** The distribution of the inputs, as words write it. */
const normal = ({ mu, sigma }) => ({ mu: short(mu), sigma: short(sigma) });

/** The guess: for what share of the inputs is ReLU's gradient exactly zero? */
function question(ui, state) {
  const { t } = ui;
  return guess(ui, {
    question: () => t("question", normal(state())),
    unit: "%",
    right(made) {
      const zero = (name) => outputs(name, state()).zero;
      const right = Math.abs(made - 100 * zero("relu")) <= 5;
      const shares = { zero: percent(zero("relu")), gelu: percent(zero("gelu")) };
      return [right, t(right ? "right" : "wrong", shares)];
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
  const histogram = chart({ height: 150, margin: 8 });
  const zero = h("b");
  const faint = h("span");
  const facts = h("div", { class: "plm-facts" }, zero, h("span", {}, ` ${t("zero")}`), h("br"), faint);
  const look = `plm-small plm-cat-${CAT[name]}`;
  return {
    node: h("figure", { class: look }, h("figcaption", {}, t(name)), histogram.node, facts),
    update(result) {
      histogram.update({
        x: [low, high],
        y: [0, 0.25],
        bars: [{ cat: CAT[name], low, high, shares: result.bins }],
        ticks: { y: [], x: [-1, 0, 1, 2, 3] },
        finding: `${t(name)}: ${percent(result.zero)} ${t("zero")}`,
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
