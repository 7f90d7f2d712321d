// The lecture's table with what was measured: a row for each task, a cell for each paradigm, a dot for each
// seed.

import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { count, COSTS, judge, judged, PARADIGMS, STATUSES, verdict } from "./judge.js";

/** Elements of a table whose rows may be laid out in another way on a phone. */
const line = (...cells) => h("div", { role: "row", class: "plm-bench-row" }, cells);
const cell = (role, props, ...children) => h("div", { role, ...props }, children);

/** lectureTable(ui, rows, marks) -> {node, update(equal)}; marks: [[sign, colour], …] of the paradigms. */
export function lectureTable(ui, rows, marks) {
  const { t } = ui;
  const name = (one) => t(`paradigm_${one}`);
  const heads = PARADIGMS.map((one, i) => {
    const sign = h("span", { "aria-hidden": "true" }, marks[i][0]);
    return cell("columnheader", { class: `plm-cat-${marks[i][1]}` }, sign, name(one));
  });
  const strengths = PARADIGMS.map((one) => strength(ui, rows, one));
  const tasks = rows.map((row) => task(ui, row));
  const strengthHead = cell("rowheader", {}, h("b", {}, t("strength")), h("small", {}, t("strength_note")));
  const node = h(
    "div",
    { role: "table", class: "plm-bench", "aria-label": t("bench") },
    line(cell("columnheader", {}, t("column_task")), heads),
    line(strengthHead, strengths.map((one) => one.node)),
    tasks.map((one) => one.node),
  );
  function update(equal) {
    for (const one of [...strengths, ...tasks]) one.update(equal);
  }
  return { node, update };
}

/** What the lecture says a paradigm is best at, and in how many of the tasks this came out. */
function strength(ui, rows, paradigm) {
  const { t } = ui;
  const own = rows.filter((row) => row.best === paradigm);
  const parts = own.map(() => h("i"));
  const words = h("small");
  const bars = h("span", { class: "plm-bench-parts", role: "img" }, parts);
  const node = cell("cell", { "data-lecture": true }, h("b", {}, t(`strength_${paradigm}`)), bars, words);
  function update(equal) {
    const order = [...STATUSES, "missing"];
    const said = own.map((row) => verdict(row, equal)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    parts.forEach((part, i) => set(part, { "data-status": said[i] }));
    const found = count(own, equal);
    const n = judged(found);
    set(words, { text: n ? t("strength_ahead", { ...found, n }) : t("not_measured") });
    set(bars, { "aria-label": t("strength_found", { ...found, n }) });
    set(node, { "data-status": n && found.seed === n ? "seed" : undefined });
  }
  return { node, update };
}

/** One task: its name with the baselines, and a cell for each paradigm. */
function task(ui, row) {
  const { t } = ui;
  const said = h("small");
  const share = (value) => (value === undefined ? "–" : fixed(value, 2));
  const untrained = PARADIGMS.map((one) => share(row.untrained[one])).join(" ");
  const words = row.words === null ? "" : t("bag_of_words", { words: share(row.words) });
  const base = h("small", {}, t("untrained", { untrained }), words);
  const cells = PARADIGMS.map((one) => measured(ui, row, one));
  const head = cell("rowheader", {}, h("b", {}, t(`task_${row.task}`)), said, base);
  const node = line(head, cells.map((one) => one.node));
  function update(equal) {
    const found = judge(row, equal);
    cells.forEach((one, i) => one.update(found?.[i]));
    const came = verdict(row, equal);
    set(said, { text: t(`verdict_${came}`), "data-verdict": came });
  }
  return { node, update };
}

/** The mean, the status, and the seeds as dots from 0 to 1; a hollow mark where an untrained model is. */
function measured(ui, row, paradigm) {
  const { t } = ui;
  const number = h("b");
  const status = h("small");
  const start = h("u");
  const track = h("span", { class: "plm-bench-track", "aria-hidden": "true" }, start);
  const node = cell("cell", { "data-lecture": row.best === paradigm }, number, status, track);
  const from = row.untrained[paradigm];
  start.hidden = from === undefined;
  set(start, { style: { "--v": from ?? 0 } });
  const dots = [];
  function update(found) {
    const seeds = found?.seeds ?? [];
    while (dots.length < seeds.length) track.append(dots[dots.push(h("i")) - 1]);
    dots.forEach((dot, i) => {
      dot.hidden = i >= seeds.length;
      set(dot, { style: { "--v": seeds[i] ?? 0 } });
    });
    set(number, { text: found ? fixed(found.mean, 2) : "–" });
    set(status, { text: t(found ? `status_${found.status}` : "not_measured") });
    const said = seeds.map((share) => fixed(share, 2)).join(", ");
    const facts = { mean: fixed(found?.mean ?? 0, 2), status: status.textContent, seeds: said };
    set(node, { "data-status": found?.status ?? "missing", title: found ? t("cell", facts) : undefined });
  }
  return { node, update };
}

/** What each paradigm's training costs, as a multiple of the encoder's; the equal one is set off. */
export function costTable(ui, marks) {
  const { t } = ui;
  const rows = COSTS.map((key) => {
    const cells = PARADIGMS.map(() => cell("cell", {}));
    return { key, cells, node: line(cell("rowheader", {}, t(`cost_${key}`)), cells) };
  });
  const head = PARADIGMS.map((one, i) => {
    const sign = h("span", { class: `plm-cat-${marks[i][1]}`, "aria-hidden": "true" }, marks[i][0]);
    return cell("columnheader", {}, sign, t(`paradigm_${one}`));
  });
  const top = line(cell("columnheader", {}, t("column_cost")), head);
  const all = rows.map((one) => one.node);
  const node = h("div", { role: "table", class: "plm-costs", "aria-label": t("costs") }, top, all);
  /** found: ratios() of bench.js, or null where nothing but the parameters is equal. */
  function update(found, equal) {
    rows.forEach(({ key, cells, node: row }, k) => {
      const free = equal === "parameters" && key !== "parameters";
      set(row, { "data-equal": key === EQUALS[equal] });
      cells.forEach((one, i) => {
        set(one, { text: free ? t("free") : found ? t("times", { x: fixed(found[i][k], 2) }) : "–" });
      });
    });
  }
  return { node, update };
}

/** The cost that a budget makes equal. */
const EQUALS = { steps: "updates", predictions: "predicted", flops: "gflops", parameters: "parameters" };
