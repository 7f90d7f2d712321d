// Sampling lab: what do temperature, top-k, top-p do, at one step and over a text?

import { h, set } from "../ui/dom.js";
import { widget } from "../ui/widget.js";
import { slider, textbox } from "../ui/inputs.js";
import { guess } from "../ui/guess.js";
import { fixed } from "../ui/chart.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { words } from "./words.js";
import { engine as newEngine } from "./engine.js";
import { bars, strip, TOP } from "../tokens/bars.js";
import { cards } from "../tokens/cards.js";
import { code } from "./code.js";
import { curves } from "../tokens/curves.js";
import { kSlider, pipeline, stats } from "./knobs.js";
import { CATS, LETTERS, percent, said, title } from "../tokens/names.js";
import { read, recordedFor } from "./state.js";
import { fromBase64 } from "../core/half.js";

export default widget({ name: "sampling-lab", words, build });

function build(ui) {
  const { t } = ui,
    engine = newEngine(() => {
      see();
      paint();
    });
  const recorded = ui.get("recorded");
  let state = read(ui),
    step = null,
    stale = false,
    used = false,
    again = "";
  engine.recall(recorded);

  // Compute first: whatever is drawn afterwards finds the new numbers.
  ui.onDraw(() => {
    state = read(ui);
    const file = ui.get("model_file");
    if (file?.byteLength && engine.status !== "live")
      open(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
    if (!used && !recordedFor(recorded, state)) setTimeout(use); // a link, or Python, asks for another state
    engine.follow(state);
    see();
  });
  ui.onClose(engine.close);

  // Where nothing is known yet, the last picture stays, faded.
  function see() {
    const now = engine.step(state.selected, at(), state);
    stale = !now;
    step = now ?? step;
  }
  const length = () => engine.runs[state.selected]?.steps.length || 1;
  const at = () => Math.min(state.step, length() - 1);
  const strategy = () => state.strategies[state.selected];
  const names = () => ({
    name: LETTERS[state.selected],
    title: title(t, strategy()),
    step: at() + 1,
    all: engine.vocab,
  });
  /** What the reader does is done to what is, not to what was last drawn: much may happen within one frame. */
  const act = (change) => ui.set(change(read(ui)));
  const knob = {
    ...ui,
    get: (key) => strategy()[key],
    set: (changes) =>
      act(({ strategies, selected }) => ({
        strategies: strategies.map((one, i) => (i === selected ? { ...one, ...changes } : one)),
      })),
  };

  // The model comes on first use: a page that is only read never loads it.
  function use() {
    if (used) return;
    used = true;
    engine.status = "loading";
    if (!globalThis.plm?.load) ui.set({ want_model: true });
    else if (state.model === "none") lost();
    else
      Promise.all([plm.load("lm.js"), plm.load(`models/${state.model}.js`)])
        .then(() => {
          open(fromBase64(plm.models[state.model]));
          engine.follow(state);
          see();
          paint();
        })
        .catch(lost);
  }
  function open(bytes) {
    try {
      engine.load(plm.lm, bytes);
    } catch (error) {
      lost(error);
    }
  }
  function lost(error) {
    engine.status = "missing";
    if (error) console.warn(error);
    paint();
  }
  for (const event of ["pointerdown", "focusin", "keydown", "click"]) ui.root.addEventListener(event, use);

  ui.head.append(
    guess(ui, {
      question: () => t("question", names()),
      unit: t("tokens_unit"),
      step: 1,
      right(made) {
        const { kept } = step,
          all = engine.runs[state.selected].steps.map((one) => one.kept);
        const right = Math.abs(made - kept) <= Math.max(1, kept / 5);
        return [
          right,
          t(right ? "right" : "wrong", {
            kept,
            all: engine.vocab,
            low: Math.min(...all),
            high: Math.max(...all),
          }),
        ];
      },
    }),
  );
  ui.controls.append(
    ...[
      textbox(ui, "prompt", {}),
      slider(ui, "seed", { min: 0, max: 99 }),
      slider(ui, "tokens", { min: 5, max: 60 }),
    ].filter(Boolean),
  );

  const status = h("p", { class: "plm-status" });
  const runs = cards(ui, {
    onpick: (selected, to) => ui.set({ selected, ...(to === undefined ? {} : { step: to }) }),
    onremove: (i) =>
      act(
        ({ strategies, selected }) =>
          strategies.length > 2 && {
            strategies: strategies.filter((_, j) => j !== i),
            selected: Math.max(0, selected - (i <= selected)),
          },
      ),
  });
  const add =
    ui.wants("strategies") &&
    h(
      "button",
      {
        type: "button",
        class: "plm-button",
        onclick: () =>
          act(
            ({ strategies, selected }) =>
              strategies.length < 4 && {
                strategies: [...strategies, strategies[selected]],
                selected: strategies.length,
              },
          ),
      },
      `+ ${t("add")}`,
    );
  const place = { ...ui, get: () => at() + 1, set: ({ step: to }) => ui.set({ step: to - 1 }) };
  const reroll =
    ui.wants("reroll") &&
    h("button", {
      type: "button",
      class: "plm-button",
      onclick: () => act(({ rerolls }) => ({ rerolls: { ...rerolls, [at()]: (rerolls[at()] ?? 0) + 1 } })),
    });
  const picture = bars(ui),
    flow = strip(ui),
    pipe = pipeline(ui, {
      onmove: (filter, by) => act(({ order }) => ({ order: moved(order, filter, by) })),
    });
  const numbers = stats(ui),
    lines = curves(ui, { onpick: (to) => ui.set({ step: to }), length });
  const lens = h("div", { class: "plm-lens" });
  const legend = h(
    "p",
    { class: "plm-legend" },
    h("span", { class: "plm-key-before" }),
    t("before"),
    h("span", { class: "plm-key-after" }),
    t("after"),
  );
  lens.append(
    ...[
      h(
        "div",
        { class: "plm-lens-bar" },
        ...[slider(place, "step", { min: 1, max: () => state.tokens }), reroll].filter(Boolean),
      ),
      h(
        "div",
        { class: "plm-across" },
        h("p", { class: "plm-heading" }, t("strip"), h("small", {}, t("strip_note"))),
        flow.node,
      ),
      h("div", {}, h("p", { class: "plm-heading" }, t("bars")), legend, picture.node),
      h(
        "div",
        { class: "plm-side-panel" },
        ...[
          slider(knob, "temperature", { min: 0, max: 3, step: 0.01 }),
          kSlider(knob, () => engine.vocab),
          slider(knob, "top_p", { min: 0, max: 1, step: 0.01 }),
          slider(knob, "min_p", { min: 0, max: 1, step: 0.01 }),
          slider(knob, "repetition_penalty", { min: 1, max: 2, step: 0.05 }),
          pipe && pipe.node,
          numbers.node,
        ].filter(Boolean),
      ),
    ],
  );
  ui.stage.append(status, runs.node, ...(add ? [add] : []), lens, lines.node);
  tableSwitch(ui, () => table());
  copyCode(ui, () => code(state, strategy(), engine.spare));

  function table() {
    const { ranking, own, probs, kept } = step,
      shown = Math.min(TOP, ranking.length),
      sum = (values) => values.reduce((a, b) => a + b, 0);
    return {
      caption: t("caption", names()),
      columns: [t("column_rank"), t("column_token"), t("before"), t("after")],
      rows: [
        ...Array.from(ranking.slice(0, shown), (id, r) => [
          r + 1,
          said(engine.tokens, id),
          fixed(own[r], 4),
          fixed(probs[r] ?? 0, 4),
        ]),
        [
          "…",
          t("tail", { n: ranking.length - shown, kept: Math.max(0, kept - shown) }),
          fixed(sum(own.slice(shown)), 4),
          fixed(sum(probs.slice(shown)), 4),
        ],
      ],
    };
  }

  function finding() {
    const { kept, mass, u, id, p } = step;
    return t("finding", {
      ...names(),
      kept,
      mass: percent(mass),
      u: u.toFixed(3),
      token: said(engine.tokens, id),
      p: percent(p),
    });
  }

  function paint() {
    runs.update(engine, { ...state, step: at() });
    if (engine.status === "live" && !again && !engine.busy && recordedFor(recorded, state)) {
      const all = recorded.runs.flatMap(({ ids }) => ids),
        now = engine.runs.flatMap((run) => run.steps.map(({ id }) => id));
      if (String(all) === String(now)) again = t("same", { n: all.length });
    }
    set(status, {
      text:
        t(engine.status, { all: engine.vocab }) +
        (engine.status === "live" ? again : "") +
        (engine.spare ? t("spare", { n: engine.spare }) : ""),
      "data-status": engine.status,
      "data-busy": engine.busy,
    });
    set(lens, { class: `plm-lens plm-cat-${CATS[state.selected]}`, "data-stale": stale });
    if (add) add.hidden = state.strategies.length >= 4;
    if (reroll) set(reroll, { text: t("reroll", { step: at() + 1 }) });
    lines.update(engine, { ...state, step: at() });
    if (stale) return;
    const words = finding();
    picture.update(engine.tokens, step, state.order, words);
    flow.update(engine.tokens, step, words);
    pipe?.update(state.order, step.stages);
    numbers.update(step, strategy());
    set(ui.finding, { text: words });
    ui.say(words);
  }
  return paint;
}

/** The list with one of its entries as many places later, or earlier, as there is room. */
function moved(list, one, by) {
  const rest = list.filter((other) => other !== one);
  rest.splice(Math.max(0, list.indexOf(one) + by), 0, one);
  return rest;
}
