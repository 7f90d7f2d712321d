// The corruption strip: a text as a row of tokens, each with what was done to it. One tab stop: arrows, Home
// and End move, Space does what a click does.

import { visible } from "../ui/chips.js";
import { h, set, unique } from "../ui/dom.js";

/**
 * strip({label, onpick(i), ontoggle(i)}) -> {node, update}. onpick follows the arrows; ontoggle is Space or a
 * click. update({tokens, at}) takes, for each token,
 *
 *   text    what stands there now;   below: what stood there, or "";   above: a tag on it, or ""
 *   note    one more line, such as a model's answer, or ""
 *   look    "plain", "mask", "random", "same", "cover", "fixed" (cannot be changed) or "focus"
 *   joined  does it belong to the word before it?
 *   name    what a screen reader says
 */
export function strip({ label, onpick, ontoggle }) {
  const id = unique("strip");
  const node = h("div", {
    class: "plm-tape",
    role: "listbox",
    id,
    tabindex: "0",
    "aria-label": label,
    "aria-multiselectable": "true",
    onkeydown: key,
    onclick: click,
  });
  const cells = [];
  let at = 0;
  let shown = 0;

  function key(event) {
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      ontoggle(at);
      return;
    }
    const moves = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 };
    const move = { ...moves, Home: 0, End: shown - 1 }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    at = Math.max(0, Math.min(shown - 1, move)); // the next key may come before the next frame
    onpick(at);
  }
  function click(event) {
    const found = cells.findIndex((cell) => cell.node.contains(event.target));
    if (found >= 0) ontoggle(found);
  }
  function cell(i) {
    const parts = { above: h("small"), text: h("b"), below: h("s"), note: h("em") };
    const all = Object.values(parts);
    return { parts, node: h("span", { role: "option", id: `${id}-${i}` }, all), was: {} };
  }

  function update({ tokens, at: open }) {
    at = Math.max(0, Math.min(open, tokens.length - 1));
    shown = tokens.length;
    while (cells.length < shown) {
      cells.push(cell(cells.length));
      node.append(cells.at(-1).node);
    }
    cells.forEach((one, i) => {
      one.node.hidden = i >= shown;
      if (one.node.hidden) return;
      const token = tokens[i];
      for (const [name, part] of Object.entries(one.parts)) {
        const value = token[name] ?? "";
        if (one.was[name] === value) continue;
        one.was[name] = value;
        part.replaceChildren(...visible(value));
      }
      set(one.node, {
        class: "plm-tape-token",
        "data-look": token.look,
        "data-joined": token.joined ?? false,
        "data-open": i === at,
        "aria-selected": token.look !== "plain" && token.look !== "fixed",
        "aria-label": token.name,
      });
    });
    set(node, { "aria-activedescendant": cells[at]?.node.id });
  }
  return { node, update };
}
