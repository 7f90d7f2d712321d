// The corruption strip: a text as a row of tokens, each with what was done to it. One tab stop: arrows, Home
// and End move, Space does what a click does, and Shift with an arrow what a drag does.

import { visible } from "../ui/chips.js";
import { h, set, unique } from "../ui/dom.js";

/**
 * strip({label, onpick(i), ontoggle(i), onspan(from, to, begins)}) -> {node, update}. onpick follows the
 * arrows; ontoggle is Space or a click. onspan may be left out: it is a drag from one token to another, or
 * Shift with arrows, and `begins` is true at its first step. update({tokens, at}) takes, for each token,
 *
 *   text    what stands there now;   below: what stood there, or "";   above: a tag on it, or ""
 *   note    one more line, such as a model's answer, or ""
 *   look    "plain", "mask", "random", "same", "cover", "fixed" (cannot be changed) or "focus"
 *   joined  does it belong to the word before it?
 *   name    what a screen reader says
 */
export function strip({ label, onpick, ontoggle, onspan }) {
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
  let anchor = -1; // where a span of the keyboard begins
  if (onspan) drags(node, (target) => cells.findIndex((one) => one.node.contains(target)), onspan);

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
    const from = at;
    at = Math.max(0, Math.min(shown - 1, move)); // the next key may come before the next frame
    if (!onspan || !event.shiftKey) {
      anchor = -1;
      onpick(at);
      return;
    }
    const begins = anchor < 0;
    if (begins) anchor = from;
    onspan(anchor, at, begins);
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

/** Calls onspan while a pressed pointer goes from one token to others; the click that follows is none. */
function drags(node, find, onspan) {
  let from = -1;
  let moved = false;
  node.addEventListener("pointerdown", (event) => {
    from = event.button === 0 ? find(event.target) : -1;
    moved = false;
  });
  let last = -1;
  node.addEventListener("pointermove", (event) => {
    if (!event.buttons) from = -1; // it was let go elsewhere
    if (from < 0) return;
    const to = find(document.elementFromPoint(event.clientX, event.clientY));
    if (to < 0 || to === (moved ? last : from)) return;
    onspan(from, to, !moved);
    moved = true;
    last = to;
  });
  function caught(event) {
    if (moved) event.stopPropagation();
    moved = false;
    from = -1;
  }
  node.addEventListener("click", caught, { capture: true });
}
