// A matrix as one tab stop: arrows, Home, End (with Ctrl: corners), Shift+arrows mark a block, Space toggles
// it. With a pointer: click toggles, drag paints. Every cell is named in words. Boxes of fixed size instead
// of a table: 24 × 24 of them are laid out and painted within a frame.

import { spelled, visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";

/**
 * grid(ui, {label, onfocus(i, j), ontoggle(cells, from)}) -> {node, update}. update() takes
 *
 *   rows, columns   names
 *   cell(i, j)      {text, kind, heat}: kind is a class (plm-…), heat in [0, 1] picks the colour
 *   name(i, j)      what a screen reader says of the cell
 *   sides, side(i)  headings of more columns, and the texts in them
 *   here            [i, j] of the cell whose names are marked
 */
export function grid(ui, { label, onfocus = () => {}, ontoggle }) {
  const node = h("div", {
    class: "plm-grid",
    role: "grid",
    "aria-label": label,
    "aria-multiselectable": ontoggle ? "true" : undefined,
  });
  let boxes = { tops: [], heads: [], cells: [], sides: [] };
  let shape = "";
  let name = () => "";
  let naming = 0;
  let at = [0, 0]; // the cell that takes part in the tab order
  let anchor = null; // the other corner of a marked block
  let stop = null; // the element of `at`
  let marked = []; // the elements of the block

  const last = () => [boxes.cells.length - 1, boxes.cells[0].length - 1];
  const inside = (place) => place.map((value, axis) => Math.max(0, Math.min(last()[axis], value)));
  const block = () => between(anchor ?? at, at);

  function mark() {
    if (stop) stop.tabIndex = -1;
    stop = boxes.cells[at[0]][at[1]];
    stop.tabIndex = 0;
    for (const cell of marked) cell.removeAttribute("aria-selected");
    marked = anchor ? block().map(([i, j]) => boxes.cells[i][j]) : [];
    for (const cell of marked) cell.setAttribute("aria-selected", "true");
  }
  function say([i, j]) {
    const words = name(i, j);
    const cell = boxes.cells[i][j];
    if (cell.ariaLabel !== words) cell.ariaLabel = words;
  }
  function go(to, range) {
    anchor = range ? (anchor ?? at) : null;
    at = inside(to);
    mark();
    stop.focus();
  }
  function find(target) {
    const place = target?.closest?.(".plm-cell")?.dataset.at;
    return place && node.contains(target) ? place.split(",").map(Number) : null;
  }

  node.addEventListener("keydown", (event) => {
    const to = neighbour(event, at, last());
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
  if (ontoggle) brush(ui, node, find, ontoggle);
  ui.onClose(() => clearTimeout(naming));

  function update(spec) {
    const wanted = JSON.stringify([spec.rows, spec.columns, spec.sides]);
    if (wanted !== shape) {
      shape = wanted;
      boxes = build(node, spec);
      at = inside(at);
      anchor = stop = null;
      mark();
    }
    const [row, column] = spec.here ?? [];
    boxes.heads.forEach((head, i) => head.classList.toggle("plm-here", i === row));
    boxes.tops.forEach((head, j) => head.classList.toggle("plm-here", j === column));
    boxes.cells.forEach((line, i) => line.forEach((cell, j) => paint(cell, spec.cell(i, j))));
    if (spec.side) boxes.sides.forEach((line, i) => write(line, spec.side(i)));
    name = spec.name;
    say(at);
    // The other cells' names can wait until the reader does.
    clearTimeout(naming);
    const sayAll = () => boxes.cells.forEach((line, i) => line.forEach((_, j) => say([i, j])));
    naming = setTimeout(sayAll, 120);
  }
  return { node, update };
}

/** Every cell of the block that two corners span, row by row. */
function between([a, b], [c, d]) {
  const found = [];
  for (let i = Math.min(a, c); i <= Math.max(a, c); i++) {
    for (let j = Math.min(b, d); j <= Math.max(b, d); j++) found.push([i, j]);
  }
  return found;
}

/** Where a key leads from cell [i, j]; undefined for other keys. */
function neighbour(event, [i, j], [lastRow, lastColumn]) {
  const corner = event.ctrlKey || event.metaKey;
  return {
    ArrowUp: [i - 1, j],
    ArrowDown: [i + 1, j],
    ArrowLeft: [i, j - 1],
    ArrowRight: [i, j + 1],
    Home: [corner ? 0 : i, 0],
    End: [corner ? lastRow : i, lastColumn],
  }[event.key];
}

/** A press toggles a cell, and a drag gives the others what the first one became. */
function brush(ui, node, find, ontoggle) {
  let touched = null;
  function touch(to) {
    if (!to || !touched || touched.has(String(to))) return;
    touched.add(String(to));
    ontoggle([to], touched.size === 1 ? to : null);
  }
  function lift() {
    touched = null;
  }
  node.addEventListener("pointerdown", (event) => {
    const to = find(event.target);
    if (!to || event.button) return;
    const { target, pointerId } = event;
    if (target.hasPointerCapture?.(pointerId)) target.releasePointerCapture(pointerId);
    touched = new Set();
    touch(to);
  });
  node.addEventListener("pointerover", (event) => {
    if (event.buttons) touch(find(event.target));
  });
  addEventListener("pointerup", lift);
  ui.onClose(() => removeEventListener("pointerup", lift));
}

/** The boxes of a grid of this shape, put into the node: {tops, heads, cells, sides}. */
function build(node, { rows, columns, sides: headings = [] }) {
  const box = (role, look, props, ...children) => h("div", { role, class: look, ...props }, children);
  const cut = (name, most) => (breadth(name) > most ? " plm-toolong" : "");
  const tops = columns.map((name) => {
    return box("columnheader", `plm-col${cut(name, 12)}`, {}, h("span", {}, visible(name)));
  });
  const heads = rows.map((name) => box("rowheader", `plm-name${cut(name, 13)}`, {}, visible(name)));
  const cells = rows.map((_, i) =>
    columns.map((_, j) => box("gridcell", "plm-cell", { "data-at": `${i},${j}`, tabindex: -1 })),
  );
  const sides = rows.map(() => headings.map(() => box("gridcell", "plm-side")));
  const sideTops = headings.map((text) => box("columnheader", "plm-side", {}, text));

  const line = (...children) => box("row", "plm-line-of", {}, ...children);
  const top = line(box("presentation", "plm-name"), tops, sideTops);
  node.replaceChildren(top, ...rows.map((_, i) => line(heads[i], cells[i], sides[i])));
  node.classList.toggle("plm-tall", columns.some((name) => [...name].length > 3));
  node.classList.toggle("plm-dense", columns.length > 10);
  node.style.setProperty("--head", `${0.6 * Math.min(13, Math.max(...rows.map(breadth)))}em`);
  return { tops, heads, cells, sides };
}

/** Columns that a text takes: a Chinese character takes two. */
function breadth(text) {
  const characters = [...spelled(text)];
  return characters.reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 1);
}

const write = (line, texts) => line.forEach((box, k) => set(box, { text: texts[k] }));

/** Give a cell its text and colour; touches the page only where they differ. */
function paint(cell, { text = "", kind = "", heat }) {
  const level = heat == null ? "" : ` plm-heat-${Math.round(32 * Math.max(0, Math.min(1, heat)))}`;
  const letters = heat > 0.66 ? " plm-hi" : heat > 0.47 ? " plm-mid" : "";
  const look = `plm-cell ${kind}${level}${letters}`;
  if (cell.textContent !== text) cell.textContent = text;
  if (cell.className !== look) cell.className = look;
}
