// One head as lines: from every token on the left to what it looks at on the right. One tab stop: the arrows
// choose a token, whose lines are strong.

import { spelled } from "../ui/chips.js";
import { h, set, unique } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";

const STEP = 26; // pixels from token to token
const WIDTH = 150;
const LEAST = 0.02; // a weaker line is not drawn

/** lines(ui, pick) -> {node, update(now)}; pick(t) chooses a token. */
export function lines(ui, pick) {
  const { t } = ui;
  const id = unique("lines");
  const events = { onkeydown: key, onclick: click };
  const list = { role: "listbox", tabindex: "0", "aria-label": t("lines_from") };
  const left = h("div", { class: "plm-lines-from", ...list, ...events });
  const right = h("div", { class: "plm-lines-to", "aria-hidden": "true" });
  const picture = h("svg", { "aria-hidden": "true", preserveAspectRatio: "none" });
  const node = h("div", { class: "plm-lines", style: { "--step": `${STEP}px` } }, left, picture, right);
  let count = 0;
  let at = 0;
  let drawn = null;

  function key(event) {
    const moves = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1 };
    const move = { ...moves, Home: 0, End: count - 1 }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    at = Math.max(0, Math.min(count - 1, move));
    pick(at);
  }
  function click(event) {
    const found = [...left.children].indexOf(event.target.closest("[role=option]"));
    if (found >= 0) pick(found);
  }
  function build(tokens) {
    count = tokens.length;
    const from = (text, i) => h("div", { role: "option", id: `${id}-${i}` }, spelled(text));
    left.replaceChildren(...tokens.map(from));
    right.replaceChildren(...tokens.map((text) => h("div", {}, h("span"), spelled(text))));
    set(picture, { viewBox: `0 0 ${WIDTH} ${count * STEP}`, height: count * STEP });
  }

  function update({ view, row, chosen }) {
    const { tokens, T, causal } = view;
    const { weights, entropies } = chosen;
    if (drawn?.view !== view) build(tokens);
    if (drawn?.weights !== weights) {
      const middle = (i) => (i + 0.5) * STEP;
      const half = WIDTH / 2;
      const curve = (i, j) =>
        `M0 ${middle(i)}C${half} ${middle(i)} ${half} ${middle(j)} ${WIDTH} ${middle(j)}`;
      const paths = Array.from({ length: T }, (_, i) => {
        const all = [];
        for (let j = 0; j < T; j++) {
          const w = weights[i * T + j];
          const look = { "stroke-width": (0.5 + 5 * w).toFixed(2), style: { "--w": w.toFixed(3) } };
          if (w >= LEAST) all.push(h("path", { d: curve(i, j), ...look }));
        }
        return h("g", {}, all);
      });
      picture.replaceChildren(...paths);
    }
    drawn = { view, weights };
    at = row;
    [...picture.children].forEach((group, i) => set(group, { "data-here": i === row }));
    [...left.children].forEach((one, i) => {
      const facts = { token: spelled(tokens[i]), entropy: fixed(entropies[i], 2) };
      set(one, { "aria-selected": i === row, "aria-label": t("lines_token", facts) });
      set(one, { "data-predicts": i === view.position });
    });
    [...right.children].forEach((one, j) => {
      const w = weights[row * T + j];
      const blocked = causal && j > row;
      set(one, { "data-blocked": blocked, style: { "--w": w.toFixed(3) } });
      set(one.firstChild, { text: blocked ? "×" : fixed(w, 2) });
    });
    set(left, { "aria-activedescendant": `${id}-${row}` });
  }
  return { node, update };
}
