// What a model reads and has to predict, as rows of chips; and a picture of its mask with words.

import { visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { picture } from "./mask.js";

/**
 * A list of chips, written anew only where it changes; parts: name and tag of each element of a chip.
 * update(tokens) takes for each part {text, look}, and `here`: is it the one that is shown in detail?
 */
export function chips(label, parts) {
  const node = h("ol", { class: "plm-card-row", "aria-label": label });
  const cells = [];
  function update(tokens) {
    while (cells.length < tokens.length) {
      const made = Object.fromEntries(parts.map(([name, tag]) => [name, h(tag)]));
      cells.push({ made, was: {}, node: node.appendChild(h("li", {}, Object.values(made))) });
    }
    cells.forEach((cell, i) => {
      cell.node.hidden = i >= tokens.length;
      if (cell.node.hidden) return;
      set(cell.node, { "data-here": tokens[i].here });
      for (const [name] of parts) {
        const { text, look } = tokens[i][name];
        if (cell.was[name] !== text) cell.made[name].replaceChildren(...visible(text));
        cell.was[name] = text;
        set(cell.made[name], { "data-as": look });
      }
    });
  }
  return { node, update };
}

/** How a token of the rows looks: a word, [BOS], [MASK] or a sentinel. */
export const look = (id, { V }) => (id < V ? "word" : id < V + 2 ? "special" : "sentinel");

/** What a model reads at each place, and below what it has to predict, or a dot; "?" where it is hidden. */
export function pairs({ inputs, labels }, made, tags, hidden) {
  const { tokens, ids, mask } = made;
  return inputs.map((id, t) => {
    const asked = labels[t] >= 0;
    const changed = id === mask ? "" : id === ids[t] ? tags.same : tags.random;
    const word = asked ? tokens[labels[t]] : "·";
    return {
      tag: { text: tags && asked && !hidden ? changed : "" },
      reads: { text: tokens[id], look: look(id, made) },
      says: { text: hidden ? "?" : word, look: hidden || !asked ? "none" : look(labels[t], made) },
    };
  });
}

export const PAIR = [["tag", "small"], ["reads", "b"], ["says", "i"]];

/** A picture of a mask with its words. */
export function figure(words) {
  const image = picture();
  const node = h("figure", { class: "plm-card-mask" }, image.node, h("figcaption", {}, words));
  return { node, update: (blocks) => image.update(blocks, words) };
}
