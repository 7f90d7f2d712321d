// Words whose probability has changed.

import { h } from "../ui/dom.js";

/** Words that lost or gained most, each a button that finds its dot. */
export function moved(title, cat, pick) {
  const items = h("div", { class: "plm-moved" });
  const node = h("div", { class: `plm-cat-${cat}` }, h("p", { class: "plm-heading" }, title), items);
  let last = "";
  function update(ids, tokens, chances, none) {
    const rows = ids.map((id) => ({ id, word: tokens[id], change: chances(id).join(" → ") }));
    const key = JSON.stringify(rows);
    if (key === last) return;
    last = key;
    const button = ({ id, word, change }) =>
      h("button", { type: "button", onclick: () => pick(id) }, h("b", {}, word), h("span", {}, change));
    items.replaceChildren(...(rows.length ? rows.map(button) : [h("small", {}, none)]));
  }
  return { node, update };
}
