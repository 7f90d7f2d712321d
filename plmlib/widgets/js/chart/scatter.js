// Every word of the vocabulary as a dot: to the right its probability in the first text, upwards that in the
// second. A word that the difference does not touch lies on the diagonal.

import { h, set } from "../ui/dom.js";

const LOW = -9; // powers of ten; what is less likely lies on the border
const BOX = { left: 40, top: 26, size: 330, bottom: 44 };
const REACH = 24; // pixels from a dot at which the pointer means it

const place = (logp) => Math.max(0, Math.min(1, 1 - logp / Math.LN10 / LOW));
const raised = (power) => (power === 0 ? "1" : `10⁻${"⁰¹²³⁴⁵⁶⁷⁸⁹"[-power]}`);

/** scatter(pick) -> {node, update}: pick(id) where the reader presses on a dot. */
export function scatter(pick) {
  const { left, top, size, bottom } = BOX;
  const x = (share) => left + size * share;
  const y = (share) => top + size * (1 - share);
  const dots = h("g");
  const texts = h("g");
  const names = [0, 1].map((i) => h("text", { class: `plm-tick plm-axisname ${i ? "" : "plm-end"}` }));
  set(names[0], { x: x(1), y: y(0) + 36 });
  set(names[1], { x: 0, y: 13 });
  const box = { viewBox: `0 0 ${left + size + 14} ${top + size + bottom}` };
  const svg = h("svg", { class: "plm-scatter", role: "img", ...box }, ...frame(x, y), dots, texts, names);
  let circles = new Map();
  let view = null;

  function draw(spec) {
    view = spec;
    const { a, b, ids, tokens, named, open } = spec;
    if (circles.size !== ids.length) {
      circles = new Map(ids.map((id) => [id, h("circle", { r: 3 }, h("title", {}, tokens[id]))]));
      dots.replaceChildren(...circles.values());
    }
    for (const [id, circle] of circles) {
      const change = b[id] - a[id];
      const side = change > 0 ? "up" : "down";
      const moved = Math.abs(change) >= Math.LN2 ? side : undefined;
      set(circle, { cx: x(place(a[id])).toFixed(1), cy: y(place(b[id])).toFixed(1), "data-moved": moved });
    }
    const wanted = [...new Set([...(open >= 0 ? [open] : []), ...named])];
    texts.replaceChildren(...label(wanted, spec, x, y));
    names.forEach((node, i) => set(node, { text: spec.names[i] }));
    set(svg, { "aria-label": spec.finding });
  }

  /** The word nearest to the pointer, or -1. */
  function near(event) {
    const { left: from, top: above, width } = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / width;
    const [px, py] = [(event.clientX - from) * scale, (event.clientY - above) * scale];
    let best = REACH;
    let found = -1;
    for (const id of view.ids) {
      const away = Math.hypot(x(place(view.a[id])) - px, y(place(view.b[id])) - py);
      if (away < best) [best, found] = [away, id];
    }
    return found;
  }
  svg.addEventListener("click", (event) => {
    const id = view ? near(event) : -1;
    if (id >= 0) pick(id);
  });
  return { node: svg, update: draw };
}

/** Grid lines at powers of ten, and the diagonal. */
function frame(x, y) {
  const lines = [];
  for (let power = LOW + 1; power <= 0; power += 2) {
    const share = 1 - power / LOW;
    const text = raised(power);
    lines.push(
      h("line", { class: "plm-gridline", x1: x(share), x2: x(share), y1: y(0), y2: y(1) }),
      h("line", { class: "plm-gridline", x1: x(0), x2: x(1), y1: y(share), y2: y(share) }),
      h("text", { class: "plm-tick plm-mid", x: x(share), y: y(0) + 17 }, text),
      h("text", { class: "plm-tick plm-end", x: x(0) - 6, y: y(share) + 4 }, text),
    );
  }
  return [...lines, h("line", { class: "plm-rule", x1: x(0), x2: x(1), y1: y(0), y2: y(1) })];
}

/** The names of a few words beside their dots, moved up or down where they would lie on one another. */
function label(ids, { a, b, tokens, open }, x, y) {
  const taken = [];
  const nodes = [];
  for (const id of ids) {
    const at = [x(place(a[id])), y(place(b[id]))];
    const room = tokens[id].length * 7.4 + 12;
    const toLeft = at[0] + room > x(1);
    const [from, to] = toLeft ? [at[0] - room, at[0]] : [at[0], at[0] + room];
    const free = (h1) => taken.every(([l, r, h0]) => Math.abs(h0 - h1) > 14 || l > to || r < from);
    const height = [0, 15, -15, 30, -30, 45, -45].map((by) => at[1] + by).find(free);
    if (height === undefined && id !== open) continue;
    const level = height ?? at[1];
    taken.push([from, to, level]);
    const look = `plm-note${toLeft ? " plm-end" : ""}${id === open ? " plm-found" : ""}`;
    nodes.push(h("text", { class: look, x: at[0] + (toLeft ? -9 : 9), y: level + 4 }, tokens[id]));
    if (id === open) nodes.push(h("circle", { class: "plm-ring", cx: at[0], cy: at[1], r: 7 }));
  }
  return nodes;
}
