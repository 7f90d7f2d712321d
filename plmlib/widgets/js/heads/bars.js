// Two lists of bars: whom the chosen head looks at, and what is predicted with all heads and without one.

import { SHARES } from "../core/heads.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { groupName } from "./says.js";

/** shareBars(t) -> {node, update(now)}: how much weight goes to itself, the neighbours, the marks. */
export function shareBars(t) {
  const rows = SHARES.map((name) => {
    const parts = { name: h("span"), bar: h("i"), rule: h("em"), number: h("span") };
    const track = h("span", { class: "plm-att-track" }, parts.bar, parts.rule);
    return { ...parts, key: name, node: h("li", {}, parts.name, track, parts.number) };
  });
  const list = h("ul", { class: "plm-att-bars" }, rows.map((one) => one.node));
  const node = h("div", {}, list, h("p", { class: "plm-note-line" }, t("even_note")));
  function update({ view, chosen }) {
    rows.forEach((row, i) => {
      const blocked = view.causal && row.key === "next";
      const share = chosen.shares[i];
      set(row.name, { text: groupName(t, row.key, view) });
      set(row.bar, { style: { "--w": `${100 * share}%` } });
      set(row.rule, { style: { "--x": `${100 * view.even.shares[i]}%` } });
      row.rule.hidden = blocked;
      set(row.number, { text: blocked ? t("blocked_short") : fixed(share, 2) });
    });
  }
  return { node, update };
}

/** wordBars(t) -> {node, update(now)}: the likeliest words, with all heads and without one. */
export function wordBars(t) {
  const list = h("ul", { class: "plm-att-bars plm-att-words" });
  const rows = [];
  function row() {
    const parts = { word: h("b"), before: h("i"), after: h("i"), number: h("span") };
    const track = h("span", { class: "plm-att-track" }, parts.before, parts.after);
    return { ...parts, node: h("li", {}, parts.word, track, parts.number) };
  }
  function update({ view, off }) {
    while (rows.length < view.top.length) {
      rows.push(row());
      list.append(rows.at(-1).node);
    }
    rows.forEach((one, i) => {
      one.node.hidden = i >= view.top.length;
      if (one.node.hidden) return;
      const [word, p, q] = view.top[i];
      const right = word === view.target;
      set(one.word, { text: spelled(word) + (right ? " ✓" : "") });
      set(one.node, { "data-right": right, "data-changed": off !== null });
      set(one.before, { style: { "--w": `${100 * p}%` } });
      set(one.after, { style: { "--w": `${100 * q}%` } });
      set(one.number, { text: off ? `${fixed(p, 2)} → ${fixed(q, 2)}` : fixed(p, 2) });
    });
  }
  return { node: list, update };
}
