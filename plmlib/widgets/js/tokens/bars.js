// One step: how the model's own distribution becomes the one that is drawn from. The top 30 and the tail of all the others.

import { h, set } from "../ui/dom.js";
import { label, percent } from "./names.js";

export const TOP = 30;
const NICE = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1];

/** Thirty bars and the tail: outline = the model's own probability, filled = after the filters. */
export function bars(ui) {
  const { t } = ui,
    rows = Array.from({ length: TOP + 1 }, (_, r) => row(r === TOP));
  const scale = h("div", { class: "plm-bars-scale", "aria-hidden": "true" }),
    cut = h("div", { class: "plm-cut", "aria-hidden": "true" });
  const list = h(
    "div",
    { class: "plm-bars-rows" },
    rows.map(({ node }) => node),
    cut,
  );
  const node = h("div", { class: "plm-bars", role: "img" }, scale, list);

  function update(tokens, step, order, finding) {
    const { ranking, own, probs, kept, drawn } = step,
      shown = Math.min(TOP, ranking.length);
    const rest = (values, from) => {
      let sum = 0;
      for (let r = from; r < values.length; r++) sum += values[r];
      return sum;
    };
    const tail = [rest(own, shown), rest(probs, shown)];
    const most = Math.max(own[0], probs[0], ...tail),
      top = NICE.find((n) => n >= most) ?? 1;
    rows.forEach((one, r) => {
      one.node.hidden = r >= shown && r < TOP;
      if (r < shown)
        one.update({
          key: ranking[r],
          text: () => label(tokens, ranking[r]),
          before: own[r],
          after: probs[r] ?? 0,
          cut: r >= kept,
          drawn: r === drawn,
          top,
        });
    });
    const left = ranking.length - shown,
      among = Math.max(0, kept - shown);
    rows[TOP].node.hidden = left === 0;
    rows[TOP].update({
      key: `${left} ${among}`,
      text: () => [t("tail", { n: left, kept: among })],
      before: tail[0],
      after: tail[1],
      cut: among === 0,
      drawn: drawn >= shown,
      top,
    });
    set(scale, { "data-top": percent(top), "data-half": percent(top / 2) });
    cut.hidden = kept >= shown;
    if (!cut.hidden) {
      set(cut, {
        "data-text": `✂ ${t("cut", { filter: t(lastCut(step, order)), kept })}`,
        style: { "--row": kept },
      });
    }
    set(node, { "aria-label": finding });
  }
  return { node, update };
}

/** The filter that left the number that is kept. */
const lastCut = ({ stages, kept }, order) => order[stages.findIndex((n) => n === kept)];

function row(tail) {
  const name = h("span", { class: "plm-bar-name" }),
    track = h("div", { class: "plm-track" }, h("i", { class: "plm-before" }), h("i", { class: "plm-after" }));
  const number = h("span", { class: "plm-bar-number" }),
    node = h("div", { class: `plm-bar-row${tail ? " plm-tail" : ""}` }, name, track, number);
  let last;
  return {
    node,
    update({ key, text, before, after, cut, drawn, top }) {
      if (last !== key) name.replaceChildren(...text());
      last = key;
      set(track, {
        style: {
          "--before": `${((100 * before) / top).toFixed(2)}%`,
          "--after": `${((100 * after) / top).toFixed(2)}%`,
        },
      });
      set(number, { text: cut ? "" : percent(after) });
      set(node, { "data-cut": cut, "data-drawn": drawn });
    },
  };
}

/**
 * The die: two strips from 0 to 1. Above, every token as wide as the model makes it; below, after the filters.
 * What is cut ends between them, what is kept spreads out. The needle stands at u, on the token that it draws.
 */
export function strip(ui) {
  const paths = Array.from({ length: TOP + 1 }, () => h("path", { class: "plm-flow" }));
  const names = Array.from({ length: 2 * TOP }, () =>
    h("span", { class: "plm-flow-name", "aria-hidden": "true" }),
  );
  const needle = h("span", { class: "plm-needle", "aria-hidden": "true" });
  const node = h(
    "div",
    { class: "plm-strip", role: "img" },
    h(
      "svg",
      { viewBox: "0 0 1000 100", preserveAspectRatio: "none", class: "plm-strip-svg", "aria-hidden": "true" },
      paths,
    ),
    names,
    needle,
  );

  function update(tokens, step, finding) {
    const { ranking, own, probs, kept, drawn, u } = step,
      shown = Math.min(TOP, ranking.length);
    let x = 0,
      y = 0,
      used = 0;
    const name = (id, from, width, lane, on) => {
      if (width < 0.055 || used >= names.length) return;
      const span = names[used++];
      span.hidden = false;
      if (span.dataset.id !== String(id)) span.replaceChildren(...label(tokens, id));
      set(span, { "data-id": id, "data-lane": lane, "data-on": on, style: { "--x": from, "--w": width } });
    };
    paths.forEach((path, r) => {
      const last = r === TOP,
        gone = last ? kept <= shown : r >= kept;
      const x1 = last ? 1 : r < shown ? x + own[r] : x,
        y1 = last ? 1 : y + (probs[r] ?? 0);
      const [a, b, c, d] = [x, x1, y1, y].map((v) => (1000 * v).toFixed(1));
      const lane = last && kept > shown ? true : !gone;
      set(path, {
        d: lane
          ? `M${a} 0H${b}V30C${b} 52 ${c} 46 ${c} 68V100H${d}V68C${d} 46 ${a} 52 ${a} 30Z`
          : `M${a} 0H${b}V30H${a}Z`,
        "data-cut": gone,
        "data-odd": r % 2 === 1,
        "data-tail": last,
        "data-drawn": drawn === r || (last && drawn >= shown),
      });
      if (!last && r < shown) {
        name(ranking[r], x, own[r], "own", r === drawn);
        if (!gone) name(ranking[r], y, probs[r], "after", r === drawn);
      }
      [x, y] = [x1, y1];
    });
    for (const span of names.slice(used)) span.hidden = true;
    set(needle, { "data-u": `u = ${u.toFixed(3)}`, style: { "--x": u } });
    set(node, { "aria-label": finding });
  }
  return { node, update };
}
