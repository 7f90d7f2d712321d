// Genealogy: who changed what, when, and which ideas survived?

import { models } from "../lineage/models.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, guess, isOpen } from "../ui/guess.js";
import { check, menu, slider, toggles } from "../ui/inputs.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { facts, told } from "./facts.js";
import limits from "./limits.json" with { type: "json" };
import { map, MARKS } from "./map.js";
import { byId, compute, PARADIGMS, valueOf } from "./state.js";

export default widget({ name: "genealogy", limits, build });

const LISTED = ["year", "paradigm", "from", "changed", "parameters"];

function build(ui) {
  const { t, get } = ui;
  let now = compute(get);
  ui.beforeDraw(() => {
    now = compute(get);
  });
  const pick = (id) => ui.set({ chosen: id });
  const board = map(ui, pick);
  const both = facts(ui);
  const said = h("p", { class: "plm-note-line" });
  ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui));
  ui.stage.append(
    board.node,
    said,
    h("p", { class: "plm-heading plm-kin-next" }, t("compared"), h("small", {}, t("compared_note"))),
    cover(ui, [both.node, ui.finding]),
    both.node,
  );
  tableSwitch(ui, () => table(ui, now));
  copyCode(ui, () => code(now.state));

  return () => {
    board.update(now);
    both.update(now);
    const text = finding(t, ui.root.lang, now);
    set(said, { text: t("shown", { n: now.shown.length, all: models.length }) });
    set(ui.finding, { text });
    if (isOpen(ui)) ui.say(text);
  };
}

function knobs(ui) {
  const { t } = ui;
  const names = models.map(({ id, name, facts: { year } }) => [id, `${name} (${year.value})`]);
  const write = (key) => (id) => ui.set({ [key]: id });
  return [
    toggles(ui, "paradigms", {
      options: PARADIGMS.map((name) => [name, `${MARKS[name][0]} ${t(`is_${name}`)}`, MARKS[name][1]]),
    }),
    slider(ui, "since"),
    slider(ui, "until"),
    menu(ui, "chosen", { label: t("chosen"), options: names, write: write("chosen") }),
    menu(ui, "other", { label: t("other"), options: names, write: write("other") }),
    check(ui, "only_different"),
  ].filter(Boolean);
}

function question(ui, now) {
  const { t } = ui;
  return guess(ui, {
    step: 1,
    question: () => t("question", now().survived),
    unit: () => t("unit", now().survived),
    right(made) {
      const { survived } = now();
      const right = made !== "" && made === survived.answer;
      return [right, t(right ? "right" : "wrong", survived)];
    },
  });
}

/** What the chosen model changed, and in what it differs from the other. */
function finding(t, lang, { state, rows }) {
  const [a, b] = [state.chosen, state.other].map((id) => byId[id]);
  const known = rows.filter(({ fact, different }) => different !== null && !STORY.includes(fact));
  const apart = known.filter(({ different }) => different).map(({ fact }) => t(`fact_${fact}`));
  const values = {
    a: a.name,
    b: b.name,
    year: valueOf(a, "year"),
    changed: told(t, lang, "changed", a.facts.changed),
    n: apart.length,
    of: known.length,
    names: apart.join(lang === "zh" ? "、" : ", ") || t("none"),
  };
  return t("finding", values);
}

const STORY = ["year", "from", "changed"]; // of these every model has its own

function table(ui, { shown }) {
  const { t } = ui;
  const row = (model) => [
    model.name,
    ...LISTED.map((fact) => told(t, ui.root.lang, fact, model.facts[fact])),
  ];
  return {
    caption: t("list"),
    columns: [t("model"), ...LISTED.map((fact) => t(`fact_${fact}`))],
    rows: shown.map(row),
  };
}
