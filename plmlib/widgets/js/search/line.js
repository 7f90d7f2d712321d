// A line of tokens, of which one is chosen: one stop of the tab key, arrows inside.

import { visible } from "../ui/chips.js";
import { h, set, unique } from "../ui/dom.js";

/**
 * line({label, pick, drop, press}) -> {node, update}. pick(i) is what the arrows, Home and End do; press(i)
 * is a click, Space or Enter; drop() is Escape. update(tokens, chosen) takes, for each token,
 *
 *   text, name      what stands there, and what a screen reader says
 *   share, number   a bar under it from 0 to 1, and its number; left out without one
 *   look            data-top, data-gold, data-cut: true where the token has that mark
 */
export function line({ label, pick, drop = () => {}, press = pick }) {
  const id = unique("line");
  const events = { onkeydown: key, onclick: click };
  const list = { role: "listbox", tabindex: "0", "aria-label": label };
  const node = h("div", { class: "plm-beads", id, ...list, ...events });
  const beads = [];
  let shown = 0;
  let at = -1;

  function key(event) {
    const moves = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 };
    const move = { ...moves, Home: 0, End: shown - 1 }[event.key];
    if (event.key === "Escape") drop();
    else if ((event.key === " " || event.key === "Enter") && at >= 0) press(at);
    else if (move !== undefined) {
      at = Math.max(0, Math.min(shown - 1, move)); // the next key may come before the next frame
      pick(at);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function click(event) {
    const found = beads.findIndex((bead) => bead.node.contains(event.target));
    if (found >= 0) press(found);
  }
  function bead(i) {
    const parts = { text: h("b"), bar: h("i"), number: h("small") };
    const track = h("span", { class: "plm-bead-track" }, parts.bar);
    const all = [parts.text, track, parts.number];
    return { ...parts, track, node: h("span", { class: "plm-bead", role: "option", id: `${id}-${i}` }, all) };
  }

  function update(tokens, chosen) {
    shown = tokens.length;
    at = chosen;
    while (beads.length < shown) {
      beads.push(bead(beads.length));
      node.append(beads.at(-1).node);
    }
    beads.forEach((one, i) => {
      one.node.hidden = i >= shown;
      if (one.node.hidden) return;
      const { text, name, share, number, look = {} } = tokens[i];
      if (one.was !== text) one.text.replaceChildren(...visible(text));
      one.was = text;
      one.track.hidden = one.number.hidden = number === undefined;
      set(one.bar, { style: { "--w": `${100 * (share ?? 0)}%` } });
      set(one.number, { text: number ?? "" });
      set(one.node, { ...look, "aria-selected": i === chosen, "aria-label": name });
    });
    set(node, { "aria-activedescendant": beads[chosen]?.node.id });
  }
  return { node, update };
}
