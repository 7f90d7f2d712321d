// Which two entries of a rotary vector turn together: a strip of the entries, the two of a pair alike.

import { entries } from "../core/positions.js";
import { h, set } from "../ui/dom.js";

export function pairing(t) {
  const strip = h("div", { class: "plm-entries", role: "img" });
  const note = h("p", { class: "plm-note-line" });
  const node = h("div", {}, h("p", { class: "plm-heading plm-next" }, t("entries")), strip, note);

  /** same: q · k with the entries in the other order and the other pairing. */
  function update({ pairs, pairing: how }, same) {
    const of = new Array(2 * pairs);
    const places = Array.from({ length: pairs }, (_, i) => entries(i, pairs, how));
    places.forEach((both, i) => both.forEach((entry) => (of[entry] = i)));
    const cell = (i) => h("span", { class: `plm-cat-${1 + (i % 8)}` }, String(i));
    strip.replaceChildren(...of.map(cell));
    const names = places.slice(0, 3).map(([a, b]) => `${a}+${b}`).join(", ");
    set(strip, { "aria-label": t("entries_named", { names, pairs }) });
    set(note, { text: t(`note_${how}`, { same }) });
  }
  return { node, update };
}
