// A matrix as one tab stop: arrows, Home, End (with Ctrl: corners), Shift+arrows mark a block, Space toggles it.
// With a pointer: click toggles, drag paints. Every cell is named in words. Boxes of fixed size instead of a table:
// 24 × 24 of them are laid out and painted within a frame.

import { h, set } from "./dom.js";
import { spelled, visible } from "./chips.js";

/**
 * grid(ui, {label, onfocus(i, j), ontoggle(cells, from)}) -> {node, update}.
 * update({rows: [names], columns: [names], cell(i, j) -> {text, kind, heat}, name(i, j), side(i) -> [text, …], sides: [headings], here: [i, j]})
 * kind is a class (plm-…); heat in [0, 1] picks the colour; name is what a screen reader says.
 */
export function grid(ui, { label, onfocus = () => {}, ontoggle }) {
  const node = h("div", {
    class: "plm-grid",
    role: "grid",
    "aria-label": label,
    "aria-multiselectable": ontoggle ? "true" : undefined,
  });
  let cells = [],
    sides = [],
    heads = [],
    tops = [],
    shape = "",
    at = [0, 0],
    anchor = null,
    brush = null,
    name = () => "",
    naming = 0;

  const inside = ([i, j]) => [
    Math.max(0, Math.min(cells.length - 1, i)),
    Math.max(0, Math.min(cells[0].length - 1, j)),
  ];
  const block = () => {
    const [a, b] = anchor ?? at,
      [c, d] = at,
      found = [];
    for (let i = Math.min(a, c); i <= Math.max(a, c); i++)
      for (let j = Math.min(b, d); j <= Math.max(b, d); j++) found.push([i, j]);
    return found;
  };
  let stop = null,
    marked = [];
  const mark = () => {
    if (stop) stop.tabIndex = -1;
    stop = cells[at[0]][at[1]];
    stop.tabIndex = 0;
    for (const cell of marked) cell.removeAttribute("aria-selected");
    marked = anchor ? block().map(([i, j]) => cells[i][j]) : [];
    for (const cell of marked) cell.setAttribute("aria-selected", "true");
  };
  const say = ([i, j]) => {
    const words = name(i, j);
    if (cells[i][j].ariaLabel !== words) cells[i][j].ariaLabel = words;
  };
  const go = (to, range) => {
    anchor = range ? (anchor ?? at) : null;
    at = inside(to);
    mark();
    stop.focus();
  };
  const find = (target) => {
    const place = target?.closest?.(".plm-cell")?.dataset.at;
    return place && node.contains(target) ? place.split(",").map(Number) : null;
  };

  node.addEventListener("keydown", (event) => {
    const [i, j] = at,
      end = [cells.length - 1, cells[0].length - 1],
      corner = event.ctrlKey || event.metaKey;
    const to = {
      ArrowUp: [i - 1, j],
      ArrowDown: [i + 1, j],
      ArrowLeft: [i, j - 1],
      ArrowRight: [i, j + 1],
      Home: [corner ? 0 : i, 0],
      End: [corner ? end[0] : i, end[1]],
    }[event.key];
    if (to) go(to, event.shiftKey);
    else if (event.key === " " && ontoggle) ontoggle(block(), at);
    else if (event.key === "Escape" && anchor) go(at, false);
    else return;
    event.preventDefault();
  });
  node.addEventListener("focusin", (event) => {
    const to = find(event.target);
    if (!to) return;
    if (String(to) !== String(at)) {
      at = to;
      anchor = null;
      mark();
    }
    say(at);
    onfocus(...at);
  });
  if (ontoggle) {
    // Cells are painted with what the first one became.
    const paint = (to) => {
      if (to && brush && !brush.has(String(to))) {
        brush.add(String(to));
        ontoggle([to], brush.size === 1 ? to : null);
      }
    };
    node.addEventListener("pointerdown", (event) => {
      const to = find(event.target);
      if (!to || event.button) return;
      if (event.target.hasPointerCapture?.(event.pointerId))
        event.target.releasePointerCapture(event.pointerId);
      brush = new Set();
      paint(to);
    });
    node.addEventListener("pointerover", (event) => {
      if (event.buttons) paint(find(event.target));
    });
    const lift = () => {
      brush = null;
    };
    addEventListener("pointerup", lift);
    ui.onClose(() => removeEventListener("pointerup", lift));
  }
  ui.onClose(() => clearTimeout(naming));

  function build({ rows, columns, sides: headings = [] }) {
    const long = columns.some((name) => [...name].length > 3),
      cut = (name, most) => (breadth(name) > most ? " plm-toolong" : "");
    tops = columns.map((name) =>
      h("div", { role: "columnheader", class: `plm-col${cut(name, 12)}` }, h("span", {}, visible(name))),
    );
    heads = rows.map((name) =>
      h("div", { role: "rowheader", class: `plm-name${cut(name, 13)}` }, visible(name)),
    );
    cells = rows.map((_, i) =>
      columns.map((_, j) =>
        h("div", { role: "gridcell", class: "plm-cell", "data-at": `${i},${j}`, tabindex: -1 }),
      ),
    );
    sides = rows.map(() => headings.map(() => h("div", { role: "gridcell", class: "plm-side" })));
    const line = (...boxes) => h("div", { role: "row", class: "plm-line-of" }, boxes);
    node.replaceChildren(
      line(
        h("div", { class: "plm-name", role: "presentation" }),
        tops,
        headings.map((text) => h("div", { role: "columnheader", class: "plm-side" }, text)),
      ),
      ...rows.map((_, i) => line(heads[i], cells[i], sides[i])),
    );
    node.classList.toggle("plm-tall", long);
    node.classList.toggle("plm-dense", columns.length > 10);
    node.style.setProperty("--head", `${0.6 * Math.min(13, Math.max(...rows.map(breadth)))}em`);
    at = inside(at);
    anchor = stop = null;
    mark();
  }

  function update(spec) {
    const wanted = JSON.stringify([spec.rows, spec.columns, spec.sides]);
    if (wanted !== shape) {
      shape = wanted;
      build(spec);
    }
    const [row, column] = spec.here ?? [];
    heads.forEach((head, i) => head.classList.toggle("plm-here", i === row));
    tops.forEach((head, j) => head.classList.toggle("plm-here", j === column));
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        const { text = "", kind = "", heat } = spec.cell(i, j),
          level = heat == null ? "" : ` plm-heat-${Math.round(32 * Math.max(0, Math.min(1, heat)))}`;
        const look = `plm-cell ${kind}${level}${heat > 0.66 ? " plm-hi" : heat > 0.47 ? " plm-mid" : ""}`;
        if (cell.textContent !== text) cell.textContent = text;
        if (cell.className !== look) cell.className = look;
      }),
    );
    if (spec.side) sides.forEach((line, i) => spec.side(i).forEach((text, k) => set(line[k], { text })));
    name = spec.name;
    say(at);
    // The other cells' names can wait until the reader does.
    clearTimeout(naming);
    naming = setTimeout(() => cells.forEach((line, i) => line.forEach((_, j) => say([i, j]))), 120);
  }
  return { node, update };
}

/** Columns that a text takes: a Chinese character takes two. */
const breadth = (text) =>
  [...spelled(text)].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 1);

/** A value in [0, 1] on the sequential scale, whatever the theme. */
export function shade(value) {
  const place = Math.max(0, Math.min(1, value)) * 8,
    low = Math.min(7, Math.floor(place));
  return `color-mix(in oklab, var(--plm-seq-${low + 1}) ${Math.round((place - low) * 100)}%, var(--plm-seq-${low}))`;
}
