// The map: one column for each paradigm, time goes down, an arrow from each model to those that follow it.
// On a phone the same list stands in one column, and says in words what a model comes from.

import { h, set } from "../ui/dom.js";
import { byId, childrenOf, PARADIGMS, valueOf } from "./state.js";

const ROW = 42; // pixels; the style sheet says the same
const AXIS = 48; // width of the years
const BOX = 15; // half the height of a model
export const MARKS = { vectors: ["◆", 6], encoder: ["●", 1], encdec: ["■", 3], decoder: ["▲", 2] };

/** map(ui, pick) -> {node, update}; pick(id) where the reader chooses a model. */
export function map(ui, pick) {
  const { t } = ui;
  const heads = PARADIGMS.map((name, i) => {
    const [mark, cat] = MARKS[name];
    const look = `plm-kin-head plm-cat-${cat}`;
    return h("span", { class: look, style: { "--col": i + 2 } }, h("b", {}, `${mark} `), t(`is_${name}`));
  });
  const lines = h("svg", { class: "plm-kin-lines", "aria-hidden": "true" });
  const years = h("div", { class: "plm-kin-years", "aria-hidden": "true" });
  const list = h("ol", { class: "plm-kin-list", "aria-label": t("list"), onkeydown: move });
  const board = h("div", { class: "plm-kin-board" }, lines, years, list);
  const node = h("div", { class: "plm-kin" }, h("div", { class: "plm-kin-heads" }, heads), board);
  const items = new Map();
  let now;
  let focus; // the model that Tab reaches
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (Math.abs(contentRect.width - width) <= 1) return;
    width = contentRect.width;
    if (now) draw();
  }).observe(board);

  function item(model) {
    if (items.has(model.id)) return items.get(model.id);
    const paradigm = valueOf(model, "paradigm");
    const [mark, cat] = MARKS[paradigm];
    const from = valueOf(model, "from").map((id) => byId[id].name).join(", ");
    const year = valueOf(model, "year");
    const named = { name: model.name, year, paradigm: t(`is_${paradigm}`), from };
    const button = h(
      "button",
      {
        type: "button",
        class: `plm-cat-${cat}`,
        "data-id": model.id,
        "aria-label": t(from ? "named_from" : "named", named),
        onclick: () => pick(model.id),
      },
      h("i", { "aria-hidden": "true" }, mark),
      model.name,
      h("small", {}, from ? t("in_list", { year, from }) : String(year)),
    );
    const one = { li: h("li", {}, button), button };
    items.set(model.id, one);
    return one;
  }

  function update(found) {
    now = found;
    if (!now.place[focus]) focus = now.place[now.state.chosen] ? now.state.chosen : now.shown[0]?.id;
    const wanted = now.shown.map((model) => item(model).li);
    if (wanted.length !== list.children.length || wanted.some((li, i) => li !== list.children[i])) {
      list.replaceChildren(...wanted);
    }
    for (const { id } of now.shown) {
      const { li, button } = item(byId[id]);
      const { row, column } = now.place[id];
      set(li, { style: { "--row": row, "--col": column + 2 } });
      const as = { [now.state.other]: "other", [now.state.chosen]: "chosen" }[id];
      const kin = now.kin.has(id);
      set(button, { "aria-pressed": as === "chosen", "data-as": as, "data-far": !kin && !as });
      set(button, { tabindex: id === focus ? 0 : -1 });
    }
    draw();
  }

  function draw() {
    const height = now.rows_of_map * ROW;
    set(board, { style: { "--rows": now.rows_of_map } });
    set(lines, { viewBox: `0 0 ${width || 1} ${height || 1}`, style: { height: `${height}px` } });
    const kin = (id) => now.kin.has(id);
    const sorted = [...now.edges].sort((a, b) => a.every(kin) - b.every(kin));
    lines.replaceChildren(...sorted.map((edge) => arrow(edge, edge.every(kin))));
    const label = ({ year, row }) => h("span", { style: { "--row": row } }, String(year));
    years.replaceChildren(...now.years.map(label));
  }

  function arrow([from, to], near) {
    const column = (width - AXIS) / PARADIGMS.length;
    const at = ({ row, column: c }) => [AXIS + (c + 0.5) * column, (row - 0.5) * ROW];
    const [a, b] = [now.place[from], now.place[to]];
    const [[x0, y0], [x1, y1]] = [at(a), at(b)];
    const class_ = near ? "plm-kin-near" : undefined;
    const between = ({ row, column: c }) => c === a.column && a.row < row && row < b.row;
    if (a.column === b.column && Object.values(now.place).some(between)) {
      const side = x0 - column / 2 + 6; // past what stands between them
      const d = `M${x0 - 40} ${y0 + BOX}C${side} ${y0 + ROW},${side} ${y1 - ROW},${x1 - 40} ${y1 - BOX}`;
      return h("path", { class: class_, d });
    }
    const half = a.row === b.row ? 0 : BOX;
    const bend = a.row === b.row ? 0 : Math.min(60, (y1 - y0) / 2);
    const d = `M${x0} ${y0 + half}C${x0} ${y0 + half + bend},${x1} ${y1 - half - bend},${x1} ${y1 - half}`;
    return h("path", { class: class_, d });
  }

  /** ↓ and ↑ go through time, → to a model that follows, ← to one it comes from. */
  function move(event) {
    const ids = now.shown.map(({ id }) => id);
    const at = ids.indexOf(focus);
    const among = (some) => some.find((id) => ids.includes(id)) ?? focus;
    const goals = {
      ArrowDown: () => ids[Math.min(at + 1, ids.length - 1)],
      ArrowUp: () => ids[Math.max(at - 1, 0)],
      ArrowLeft: () => among(valueOf(byId[focus], "from")),
      ArrowRight: () => among(childrenOf(focus).map(({ id }) => id)),
      Home: () => ids[0],
      End: () => ids.at(-1),
    };
    if (!Object.hasOwn(goals, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    set(items.get(focus).button, { tabindex: -1 });
    focus = goals[event.key]();
    set(items.get(focus).button, { tabindex: 0 });
    items.get(focus).button.focus();
  }
  list.addEventListener("focusin", ({ target }) => {
    if (!target.dataset.id) return;
    if (items.has(focus)) set(items.get(focus).button, { tabindex: -1 });
    focus = target.dataset.id;
    set(target, { tabindex: 0 });
  });
  return { node, update };
}
