// A heat strip: one number between 0 and 1 for each place of a text. A picture named by its finding; the
// numbers are in the table.

import { h, set } from "../ui/dom.js";

const STEPS = 32; // colours in ui/style.css

/** heat(title) -> {node, update(values, note, finding)}; the colours go from 0 to 1. */
export function heat(title) {
  const note = h("small");
  const cells = h("div", { class: "plm-heat-cells", role: "img" });
  const node = h("div", { class: "plm-heat-strip" }, h("p", { class: "plm-heading" }, title, note), cells);
  const known = [];

  function update(values, words, finding) {
    set(note, { text: words });
    set(cells, { "aria-label": finding });
    while (known.length < values.length) {
      const number = h("b");
      const place = h("i");
      known.push({ number, place, node: cells.appendChild(h("span", {}, number, place)) });
    }
    known.forEach(({ node: cell, number, place }, t) => {
      cell.hidden = t >= values.length;
      if (cell.hidden) return;
      const step = Math.round(values[t] * STEPS);
      const ink = step < 11 ? "" : step < 23 ? " plm-mid" : " plm-hi";
      set(cell, { class: `plm-heat-cell plm-heat-${step}${ink}`, "data-never": values[t] === 0 });
      set(number, { text: String(Math.round(100 * values[t])) });
      const named = t === 0 || t === values.length - 1 || (t + 1) % 5 === 0;
      set(place, { text: named ? String(t + 1) : "" });
    });
  }
  return { node, update };
}
