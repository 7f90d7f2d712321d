// Paradigm card: what does one sentence teach a GPT, a BERT and a T5?

import { knobs } from "../examples/knobs.js";
import { compute, counts, mean, MODELS, read } from "../examples/state.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { fixed } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { column } from "./column.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";

export default widget({ name: "paradigm-card", limits, build });

const MARKS = { gpt: ["▲", 2], bert: ["●", 1], t5: ["■", 3] };

function build(ui) {
  const { t, get } = ui;
  let now; // the three examples, and how many words have a loss in many draws

  function look() {
    const state = read(get);
    const key = JSON.stringify(state);
    if (now?.key !== key) now = { key, state, made: compute(state), times: counts(state) };
  }
  ui.beforeDraw(look);
  look();

  const columns = Object.fromEntries(MODELS.map((model) => [model, column(ui, model, ...MARKS[model])]));
  const all = Object.values(columns);
  const answers = [...all.flatMap((one) => one.covered), ui.finding];
  ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui));
  ui.stage.append(
    h("div", { class: "plm-card-columns" }, all.map((one) => one.node)),
    h("p", { class: "plm-note-line" }, t("legend")),
    cover(ui, answers),
  );
  tableSwitch(ui, () => table(t, now, finding()));
  copyCode(ui, () => code(now.state));

  function finding() {
    const { made } = now;
    const [gpt, bert, t5] = MODELS.map((model) => made[model].asked);
    return t("finding", { n: made.spelled.length, gpt, bert, t5, written: made.t5.labels.length });
  }
  return () => {
    for (const model of MODELS) columns[model].update(now.made, now.times[model], !isOpen(ui));
    const text = finding();
    set(ui.finding, { text });
    if (isOpen(ui)) ui.say(text);
  };
}

function table(t, { made, times }, caption) {
  const named = (ids) => ids.map((id) => made.tokens[id] ?? "·").join(" ");
  const row = (model) => {
    const { source, inputs, labels, asked } = made[model];
    const loss = `${asked} / ${made.spelled.length}`;
    const average = fixed(mean(times[model]), 2);
    return [t(`name_${model}`), named(source ?? inputs), named(labels), loss, average];
  };
  const columns = ["model", "reads", "says", "loss", "mean"].map((key) => t(`column_${key}`));
  return { caption, columns, rows: MODELS.map(row) };
}
