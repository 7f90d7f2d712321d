// Norm lab: how large are activations and gradients in a deep stack, with the norm before, after or nowhere?

import { chart } from "../chart/chart.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, guess, isOpen } from "../ui/guess.js";
import { buttons, check, slider, toggles } from "../ui/inputs.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import limits from "./limits.json" with { type: "json" };
import { CAT, curves, HEIGHT, linesOf, told } from "./picture.js";
import { runs } from "./runs.js";
import { compute } from "./state.js";

export default widget({ name: "norm-lab", limits, build });

function build(ui) {
  const { t, get } = ui;
  let now = compute(get);
  ui.beforeDraw(() => {
    now = compute(get);
  });

  ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui));
  const stream = chart({ height: HEIGHT, margin: 52 });
  const gradient = chart({ height: HEIGHT, margin: 52 });
  const panel = (key, ...nodes) =>
    h("div", {}, h("p", { class: "plm-heading" }, t(key), h("small", {}, t(`${key}_note`))), ...nodes);
  ui.stage.append(
    h("p", { class: "plm-status", "data-status": "live" }, t("live")),
    h(
      "div",
      { class: "plm-norms" },
      panel("stream", stream.node),
      panel("gradient", cover(ui, [gradient.node, ui.finding]), gradient.node),
    ),
  );
  const recorded = runs(ui);
  if (recorded) ui.finding.after(recorded);
  tableSwitch(ui, () => table(ui, now));
  copyCode(ui, () => code(now.state));

  return () => {
    const said = finding(t, now);
    const axis = (key) => ({ xlabel: t("layer"), ylabel: t(`${key}_axis`) });
    const streams = linesOf(t, now, "stream");
    const ends = now.places.map((place) => `${t(place)} ${told(now.stacks[place].end)}`).join(", ");
    stream.update(curves({ lines: streams, low: 0, finding: `${t("stream")}: ${ends}`, ...axis("stream") }));
    if (isOpen(ui)) {
      const lines = linesOf(t, now, "gradient");
      gradient.update(curves({ lines, low: 1, finding: said, ...axis("gradient") }));
    }
    set(ui.finding, { text: said });
    ui.say(isOpen(ui) ? said : ends);
  };
}

function knobs(ui) {
  const { t } = ui;
  const norms = limits.norm.options.map((name) => [name, t(`norm_${name}`)]);
  return [
    toggles(ui, "places", { options: limits.places.options.map((place) => [place, t(place), CAT[place]]) }),
    slider(ui, "depth"),
    slider(ui, "std"),
    slider(ui, "seed"),
    buttons(ui, "norm", { options: norms }),
    check(ui, "scaled"),
  ].filter(Boolean);
}

const NEAR = 1.4; // a guess of a ratio is right within this factor

/** The questions that the lab can ask: the answer, whether a guess is right, and why it is so. */
const QUESTIONS = {
  last: {
    unit: "times",
    answer: ({ ratio }) => told(ratio),
    right: (made, { ratio }) => made > 0 && Math.abs(Math.log(made / ratio)) <= Math.log(NEAR),
    why: ({ ratio }) => (ratio >= 1 ? "why_larger" : "why_smaller"),
  },
  largest: {
    unit: "none",
    answer: ({ stacks }) => stacks.pre.largest,
    right: (made, { stacks }) => made === stacks.pre.largest,
    why: ({ stacks }) => (stacks.pre.largest === 1 ? "why_first" : "why_flat"),
  },
};

function question(ui, now) {
  const { t } = ui;
  const key = () => ui.get("question");
  return guess(ui, {
    question: () => t(`question_${key()}`, { depth: now().state.depth }),
    unit: () => t(`unit_${QUESTIONS[key()].unit}`),
    right(made) {
      const { answer, right, why } = QUESTIONS[key()];
      const { pre } = now().stacks;
      const good = made !== "" && right(made, now());
      const said = t(`${good ? "right" : "wrong"}_${key()}`, { answer: answer(now()) });
      return [good, `${said} ${t(why(now()), { end: told(pre.end), times: told(pre.most) })}`];
    },
  });
}

/** A sentence for each stack that is drawn. */
function finding(t, { places, stacks, state, ratio }) {
  const sentence = (place) => {
    const { start, end, times, largest, lost } = stacks[place];
    const facts = { start: told(start), end: told(end), times: told(times), largest, lost };
    const all = { ...facts, depth: state.depth, ratio: told(ratio) };
    return t(lost ? "finding_lost" : `finding_${place}`, all);
  };
  return places.map(sentence).join(" ");
}

function table(ui, { places, stacks, state }) {
  const { t } = ui;
  const open = isOpen(ui);
  const names = places.map((place) => t(place));
  const row = (_, layer) => {
    const streams = places.map((place) => told(stacks[place].stream[layer]));
    const gradients = places.map((place) => (layer ? told(stacks[place].gradient[layer - 1]) : "–"));
    return [layer, ...streams, ...(open ? gradients : [])];
  };
  const columns = names.map((name) => t("column_stream", { name }));
  if (open) columns.push(...names.map((name) => t("column_gradient", { name })));
  return {
    caption: t("caption", { depth: state.depth, std: state.std }),
    columns: [t("layer"), ...columns],
    rows: Array.from({ length: state.depth + 1 }, row),
  };
}
