// A matrix as one tab stop: arrows, Home, End (with Ctrl: corners), Shift+arrows mark a block, Space toggles it.
// With a pointer: click toggles, drag paints. Every cell is named in words.

import { h, set } from "./dom.js";
import { visible } from "./chips.js";

/**
 * grid(ui, {label, onfocus(i, j), ontoggle(cells, from)}) -> {node, update}.
 * update({rows: [names], columns: [names], cell(i, j) -> {text, name, kind, heat}, side(i) -> [text, …], sides: [headings], corner, here: [i, j]})
 * kind is a class (plm-is-…); heat in [0, 1] picks the colour.
 */
export function grid(ui, { label, onfocus = () => {}, ontoggle }) {
  const node = h("table", { class: "plm-grid", role: "grid", "aria-label": label, "aria-multiselectable": ontoggle ? "true" : undefined });
  let cells = [], sides = [], heads = [], tops = [], shape = "", at = [0, 0], anchor = null, brush = null;

  const inside = ([i, j]) => [Math.max(0, Math.min(cells.length - 1, i)), Math.max(0, Math.min(cells[0].length - 1, j))];
  const block = () => {
    const [a, b] = anchor ?? at, [c, d] = at, found = [];
    for (let i = Math.min(a, c); i <= Math.max(a, c); i++) for (let j = Math.min(b, d); j <= Math.max(b, d); j++) found.push([i, j]);
    return found;
  };
  const mark = () => {
    const chosen = new Set(anchor ? block().map(String) : []);
    cells.forEach((row, i) => row.forEach((cell, j) => {
      set(cell, { tabindex: i === at[0] && j === at[1] ? 0 : -1, "aria-selected": chosen.has(`${i},${j}`) ? "true" : undefined });
    }));
  };
  const go = (to, range) => {
    anchor = range ? (anchor ?? at) : null;
    at = inside(to);
    mark();
    cells[at[0]][at[1]].focus();
  };
  const find = (target) => {
    const cell = target.closest?.("td");
    return cell && node.contains(cell) && cell.dataset.at ? cell.dataset.at.split(",").map(Number) : null;
  };

  node.addEventListener("keydown", (event) => {
    const [i, j] = at, end = [cells.length - 1, cells[0].length - 1], corner = event.ctrlKey || event.metaKey;
    const to = { ArrowUp: [i - 1, j], ArrowDown: [i + 1, j], ArrowLeft: [i, j - 1], ArrowRight: [i, j + 1], Home: [corner ? 0 : i, 0], End: [corner ? end[0] : i, end[1]] }[event.key];
    if (to) go(to, event.shiftKey);
    else if (event.key === " " && ontoggle) ontoggle(block(), at);
    else if (event.key === "Escape" && anchor) go(at, false);
    else return;
    event.preventDefault();
  });
  node.addEventListener("focusin", (event) => {
    const to = find(event.target);
    if (!to) return;
    if (String(to) !== String(at)) { at = to; mark(); }
    onfocus(...at);
  });
  if (ontoggle) {
    const paint = (to) => { if (to && brush && !brush.has(String(to))) { brush.add(String(to)); ontoggle([to], brush.from); } };
    node.addEventListener("pointerdown", (event) => {
      const to = find(event.target);
      if (!to || event.button) return;
      event.target.releasePointerCapture?.(event.pointerId);
      brush = Object.assign(new Set(), { from: to });
      anchor = null;
      at = to;
      mark();
      paint(to);
    });
    node.addEventListener("pointerover", (event) => { if (event.buttons) paint(find(event.target)); });
    const stop = () => { brush = null; };
    addEventListener("pointerup", stop);
    ui.onClose(() => removeEventListener("pointerup", stop));
  }

  function build({ rows, columns, sides: headings = [], corner = "" }) {
    const long = columns.some((name) => [...name].length > 3);
    tops = columns.map((name) => h("th", { scope: "col", class: long ? "plm-col plm-tall" : "plm-col" }, h("span", {}, visible(name))));
    heads = rows.map((name) => h("th", { scope: "row" }, visible(name)));
    const head = h("tr", {}, h("th", { class: "plm-corner", scope: "col" }, corner), tops,
      headings.map((name) => h("th", { scope: "col", class: "plm-side" }, h("span", {}, name))));
    cells = rows.map((_, i) => columns.map((_, j) => h("td", { role: "gridcell", "data-at": `${i},${j}` })));
    sides = rows.map(() => headings.map(() => h("td", { class: "plm-side" })));
    node.replaceChildren(h("thead", {}, head), h("tbody", {}, rows.map((_, i) => h("tr", {}, heads[i], cells[i], sides[i]))));
    at = inside(at);
    anchor = null;
    mark();
  }

  function update(spec) {
    const wanted = JSON.stringify([spec.rows, spec.columns, spec.sides]);
    if (wanted !== shape) { shape = wanted; build(spec); }
    node.classList.toggle("plm-dense", spec.columns.length > 10);
    const [row, column] = spec.here ?? [];
    heads.forEach((head, i) => head.classList.toggle("plm-here", i === row));
    tops.forEach((head, j) => head.classList.toggle("plm-here", j === column));
    cells.forEach((row, i) => row.forEach((cell, j) => {
      const { text = "", name, kind = "", heat } = spec.cell(i, j), look = heat > 0.66 ? `${kind} plm-hi` : heat > 0.47 ? `${kind} plm-mid` : kind;
      if (cell.ariaLabel !== name) cell.ariaLabel = name;
      if (cell.textContent !== text) cell.textContent = text;
      if (cell.className !== look) cell.className = look;
      if (heat !== cell.heat) {
        cell.heat = heat;
        if (heat == null) cell.style.removeProperty("background-color");
        else cell.style.setProperty("background-color", shade(heat));
      }
    }));
    if (spec.side) sides.forEach((row, i) => spec.side(i).forEach((text, k) => set(row[k], { text })));
  }
  return { node, update, at: () => at };
}

/** A value in [0, 1] on the sequential scale, whatever the theme. */
export function shade(value) {
  const place = Math.max(0, Math.min(1, value)) * 8, low = Math.min(7, Math.floor(place));
  return `color-mix(in oklab, var(--plm-seq-${low + 1}) ${Math.round((place - low) * 100)}%, var(--plm-seq-${low}))`;
}
