// All heads at once: a grid of layers × heads, each a small map. One tab stop: the arrows choose a head.

import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";

const LEVELS = 8;

/** How dark a weight is, the same for all heads: weights of 0.5 and more look alike. */
export const heat = (weight) => Math.min(1, 2 * weight);

/** For each colour the cells of a map that have it, and crosses where nothing may be seen: SVG paths. */
export function paths(weights, T, causal) {
  const cells = Array.from({ length: LEVELS + 1 }, () => []);
  const crosses = [];
  for (let t = 0; t < T; t++) {
    for (let s = 0; s < T; s++) {
      if (causal && s > t) crosses.push(`M${s + 0.25} ${t + 0.25}l.5 .5m0-.5l-.5 .5`);
      else cells[Math.round(LEVELS * heat(weights[t * T + s]))].push(`M${s} ${t}h1v1h-1z`);
    }
  }
  return { cells: cells.map((list) => list.join("")), crosses: crosses.join("") };
}

/** minis(ui, {pick, turn}) -> {node, update(now, shown)}. pick(layer, head), from 1; turn: Space. */
export function minis(ui, { pick, turn }) {
  const { t } = ui;
  const node = h("div", { class: "plm-minis", role: "grid", "aria-label": t("minis"), onkeydown: key });
  let boxes = [];
  let at = [0, 0];
  let shape = "";

  function key(event) {
    const [l, n] = at;
    const end = boxes[0].length - 1;
    const to = {
      ArrowUp: [l - 1, n],
      ArrowDown: [l + 1, n],
      ArrowLeft: [l, n - 1],
      ArrowRight: [l, n + 1],
      Home: [event.ctrlKey ? 0 : l, 0],
      End: [event.ctrlKey ? boxes.length - 1 : l, end],
    }[event.key];
    if (event.key === " " || event.key === "Enter") turn();
    else if (to) {
      at = [Math.max(0, Math.min(boxes.length - 1, to[0])), Math.max(0, Math.min(end, to[1]))];
      boxes[at[0]][at[1]].node.focus();
      pick(at[0] + 1, at[1] + 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function box(l, n) {
    const levels = Array.from({ length: LEVELS + 1 }, (_, i) => h("path", { class: `plm-level-${i}` }));
    const crosses = h("path", { class: "plm-crosses" });
    const picture = h("svg", { "aria-hidden": "true", preserveAspectRatio: "none" }, levels, crosses);
    const name = h("b");
    const note = h("small");
    const click = () => {
      boxes[l][n].node.focus();
      pick(l + 1, n + 1);
    };
    const cell = { class: "plm-mini", role: "gridcell", tabindex: "-1", onclick: click };
    return { levels, crosses, picture, name, note, node: h("div", cell, picture, name, note), drawn: null };
  }
  function build(L, H) {
    boxes = Array.from({ length: L }, (_, l) => Array.from({ length: H }, (_, n) => box(l, n)));
    const row = (line) => h("div", { role: "row", class: "plm-mini-row" }, line.map((one) => one.node));
    set(node, { style: { "--heads": H } });
    node.replaceChildren(...boxes.map(row));
  }

  /** falls: whether the note says what switching each head off changes. */
  function update({ view, layer, head, off }, falls) {
    const { L, H, T, causal } = view;
    if (shape !== `${L} ${H}`) build(L, H);
    shape = `${L} ${H}`;
    at = [layer - 1, head - 1];
    boxes.forEach((line, l) => line.forEach((one, n) => {
      const { weights, spread } = view.heads[l][n];
      if (one.drawn !== weights) {
        one.drawn = weights;
        const { cells, crosses } = paths(weights, T, causal);
        set(one.picture, { viewBox: `0 0 ${T} ${T}` });
        one.levels.forEach((path, i) => set(path, { d: cells[i] }));
        set(one.crosses, { d: crosses });
      }
      const chosen = l === layer - 1 && n === head - 1;
      const isOff = off !== null && off.layer === l && off.head === n;
      const p = falls ? view.falls[l * H + n] : null;
      const change = p === null ? "" : signed(p - view.p);
      const facts = { layer: l + 1, head: n + 1, entropy: fixed(spread, 2), change, word: view.target };
      set(one.name, { text: `${l + 1}.${n + 1}` });
      set(one.note, { text: change, "data-far": p !== null && Math.abs(p - view.p) >= 0.1 });
      set(one.node, {
        tabindex: chosen ? 0 : -1,
        "aria-selected": chosen,
        "data-off": isOff,
        title: t("mini", facts),
        "aria-label":
          t("mini", facts) + (change ? t("mini_change", facts) : "") + (isOff ? t("mini_off") : ""),
      });
    }));
  }
  return { node, update };
}

/** A change of a probability in points of 100. */
export function signed(change) {
  const points = Math.round(100 * change);
  if (points === 0) return "±0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
