// A row of things of which one is open: one stop of the tab key, arrows inside.

import { h, set, unique } from "../ui/dom.js";

/**
 * listbox({label, look, pick}) -> {node, update}. pick(i) is what the reader does. update(count, at, fill):
 * how many there are, which is open, and fill(node, i), which returns what a screen reader says of it.
 */
export function listbox({ label, look, pick }) {
  const id = unique("list");
  const events = { onkeydown: key, onclick: click };
  const node = h("div", { class: look, id, role: "listbox", tabindex: "0", "aria-label": label, ...events });
  const items = [];
  let count = 0;
  let open = 0;

  function go(i) {
    open = Math.max(0, Math.min(count - 1, i)); // the next key may come before the next frame
    if (count > 0) pick(open);
  }
  function key(event) {
    const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -count, End: count };
    if (!Object.hasOwn(moves, event.key)) return;
    event.preventDefault();
    go(open + moves[event.key]);
  }
  function click(event) {
    const found = items.indexOf(event.target.closest("[role=option]"));
    if (found >= 0) go(found);
  }

  function update(now, at, fill) {
    count = now;
    open = Math.max(0, at);
    while (items.length < count) {
      items.push(node.appendChild(h("span", { role: "option", id: `${id}-${items.length}` })));
    }
    items.forEach((item, i) => {
      item.hidden = i >= count;
      if (!item.hidden) set(item, { "aria-label": fill(item, i), "aria-selected": i === at });
    });
    set(node, { "aria-activedescendant": items[at]?.id });
  }
  return { node, update };
}
