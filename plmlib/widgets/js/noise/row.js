// A row of tokens that a model reads or writes: every token a chip, sentinels in colours of their own.

import { visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";

/**
 * row(title) -> {node, update(tokens, note)}. note: a few words beside the title. For each token
 *
 *   text   what stands there
 *   look   "plain", "special", "sentinel", "asked", "right" or "wrong"
 *   cat    the colour of a sentinel, 1 to 8
 *   join   does it belong to the token before it, as what a sentinel hides does?
 */
export function row(title) {
  const note = h("small");
  const list = h("ol", { class: "plm-ids", "aria-label": title });
  const node = h("div", { class: "plm-id-row" }, h("p", { class: "plm-heading" }, title, note), list);
  const cells = [];

  function update(tokens, words) {
    set(note, { text: words });
    while (cells.length < tokens.length) cells.push({ node: list.appendChild(h("li")), was: "" });
    cells.forEach((cell, i) => {
      cell.node.hidden = i >= tokens.length;
      if (cell.node.hidden) return;
      const { text, look, cat, join } = tokens[i];
      if (cell.was !== text) cell.node.replaceChildren(...visible(text));
      cell.was = text;
      set(cell.node, { class: cat ? `plm-cat-${cat}` : undefined, "data-as": look, "data-join": join });
    });
  }
  return { node, update };
}

/** The ids of a row as tokens: sentinels in the colour of their number, and what they hide in the same. */
export function described(ids, { tokens, sentinels, begin, end, mask, unknown }, joined = false) {
  const special = new Set([begin, end, mask, unknown]);
  let open = 0; // the colour of the sentinel before
  return ids.map((id) => {
    const k = sentinels.indexOf(id);
    if (k >= 0) {
      open = (k % 8) + 1;
      return { text: tokens[id], look: "sentinel", cat: open };
    }
    const look = special.has(id) ? "special" : "plain";
    if (!joined || !open || look === "special") return { text: tokens[id], look };
    return { text: tokens[id], look: "asked", cat: open, join: true };
  });
}
