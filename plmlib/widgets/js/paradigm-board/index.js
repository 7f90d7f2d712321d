// Paradigm board: one sentence in three paradigms; and which is best at what, if something is equal for all?

import { count, EQUAL, judged, ratios, STATUSES } from "../bench/judge.js";
import { costTable, lectureTable } from "../bench/table.js";
import { knobs } from "../examples/knobs.js";
import { strip as newStrip } from "../strip/strip.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { buttons } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { column } from "./column.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";
import { likeliest, table } from "./says.js";
import { compute, MODELS, predict, read } from "./state.js";

export default widget({ name: "paradigm-board", limits, build });

const MARKS = { bert: ["●", 1], gpt: ["▲", 2], bart: ["■", 3] };

function build(ui) {
  const { t, get } = ui;
  const { state: first, bench, says: recorded } = get("recorded");
  const { rows, costs } = bench;
  let live = null;
  let said = { key: JSON.stringify(first), says: recorded, mine: false };
  let now = {};
  let last = ""; // the place whose predictions were told last

  const source = models(ui, ["model", "causal", "bart"], (opened) => {
    live = opened;
  });

  function look() {
    const state = read(get);
    const key = JSON.stringify(state);
    const made = now.key === key ? now.made : compute(state);
    if (live && !(said.mine && said.key === key)) said = { key, says: predict(made, live), mine: true };
    const stale = said.key !== key;
    if (stale && source.status() === "recorded") setTimeout(source.use);
    const at = Math.min(get("at"), made.ids.length - 1);
    const equal = get("equal");
    const found = count(rows, equal);
    now = { key, state, made, at, stale, says: said.says, rows, equal, found };
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });
  look();

  const title = h("p", { class: "plm-heading plm-board-part" });
  const status = h("p", { class: "plm-status" });
  const pick = (at) => ui.wants("at") && ui.set({ at });
  const tape = newStrip({ label: t("strip"), onpick: pick, ontoggle: pick });
  const columns = MODELS.map((model) => column(ui, model, ...MARKS[model]));
  const marks = Object.values(MARKS);
  const lecture = lectureTable(ui, rows, marks);
  const cost = costTable(ui, marks);
  const equals = buttons(ui, "equal", { options: EQUAL.map((one) => [one, t(`equal_${one}`)]), wide: true });
  const legend = STATUSES.map((one) =>
    h("span", {}, h("i", { "data-status": one }), t(`status_${one}`)),
  );
  const none = h("p", { class: "plm-note-line", hidden: rows.length > 0 }, t("no_results"));
  const board = h("div", {}, lecture.node, h("p", { class: "plm-legend" }, legend));
  for (const node of [cost.node, board]) node.hidden = rows.length === 0;
  const names = () => ({ model: get("model"), causal: get("causal"), bart: get("bart") });

  if (rows.length) ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui, (text) => ui.set({ text, at: 0 })));
  ui.stage.append(
    status,
    h("div", { class: "plm-card-columns plm-board-columns" }, columns.map((one) => one.node)),
    h("p", { class: "plm-note-line" }, t("legend")),
    title,
    tape.node,
    h("p", { class: "plm-note-line" }, t("note")),
    h("div", { class: "plm-board-answers" }, columns.map((one) => one.says)),
    h("p", { class: "plm-heading plm-board-part" }, t("bench"), h("small", {}, t("bench_note"))),
    ...[equals, none].filter(Boolean),
    cost.node,
    cover(ui, [board, ui.finding], () => rows.length > 0),
    board,
  );
  tableSwitch(ui, () => table(t, now, isOpen(ui)));
  copyCode(ui, () => code({ ...now.state, at: now.at, equal: now.equal }, now.made, names()));

  return () => {
    const { made, at, stale, equal, found } = now;
    set(status, { text: t(source.status()), "data-status": source.status() });
    set(ui.stage, { "data-stale": stale });
    set(title, { text: t("predicts", { word: made.tokens[made.ids[at]] }) });
    tape.update({ tokens: made.ids.map((_, i) => describe(t, made, i, at)), at });
    for (const one of columns) one.update(now);
    cost.update(equal === "parameters" ? ratios(costs, "steps") : ratios(costs, equal), equal);
    lecture.update(equal);
    const facts = { ...found, n: judged(found), equal: t(`with_${equal}`) };
    const text = facts.n ? t("finding", facts) : t("no_results");
    set(ui.finding, { text });
    const place = `${now.key} ${at} ${stale}`;
    const first = (model) => `${t(`name_${model}`)}: ${likeliest(t, now, model, 1)}`;
    if (place !== last) ui.say(MODELS.map(first).join(". "));
    else if (isOpen(ui)) ui.say(text);
    last = place;
  };
}

/** A word of the sentence, with the marks of the models that have a loss there; `at` is the chosen one. */
function describe(t, made, i, at) {
  const word = made.tokens[made.ids[i]];
  const asked = MODELS.filter((model) => made[model].labels[i] >= 0);
  const names = asked.map((model) => t(`name_${model}`)).join(", ");
  return {
    text: word,
    note: asked.map((model) => MARKS[model][0]).join(" "),
    look: i === at ? "focus" : "plain",
    name: t("word", { n: i + 1, word: spelled(word), models: names }),
  };
}
