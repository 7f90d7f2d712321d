// The axis of the probe: a row for each reader, a dot between the two senses, and where it began.

import { h, set } from "../ui/dom.js";
import { READERS } from "./readings.js";

export function axis(t) {
  const ends = [h("span"), h("span")];
  const rows = READERS.map(({ name, mark, cat }) => {
    const dot = h("b", { class: "plm-axis-dot" }, mark);
    const way = h("i", { class: "plm-axis-way" });
    const start = h("i", { class: "plm-axis-start" });
    const number = h("span", { class: "plm-axis-number" });
    const sign = h("span", { "aria-hidden": "true" }, mark);
    const label = h("span", { class: "plm-axis-name" }, sign, t(name));
    const track = h("span", { class: "plm-axis-track", "aria-hidden": "true" }, way, start, dot);
    return { number, track, node: h("li", { class: `plm-cat-${cat}` }, label, track, number) };
  });
  const scale = h("p", { class: "plm-axis-ends", "aria-hidden": "true" }, ends);
  const node = h("div", { class: "plm-axis-box" }, scale, h("ul", {}, rows.map((one) => one.node)));

  /** now, start: the probability of the second sense for each reader; senses: what the two are called. */
  function update({ now, start, senses }) {
    ends.forEach((end, i) => set(end, { text: senses[i] }));
    rows.forEach(({ track, number }, i) => {
      const [p, from] = [now[i], start[i]];
      const way = { "--from": Math.min(p, from), "--way": Math.abs(p - from) };
      set(track, { style: { "--p": p, "--start": from, ...way } });
      set(number, { text: words(t, p, senses) });
    });
  }
  return { node, update };
}

/** The likelier sense and its probability, or that none is. */
function words(t, p, senses) {
  if (Math.abs(p - 0.5) < 0.005) return t("even");
  const share = Math.min(0.999, Math.max(p, 1 - p));
  return t("sense", { p: (100 * share).toFixed(share > 0.99 ? 1 : 0), sense: senses[p > 0.5 ? 1 : 0] });
}
