// The die: two strips from 0 to 1. Above, every token as wide as the model makes it; below, after the
// filters. What is cut ends between them, what is kept spreads out. The needle is at u, on the token that it
// draws.

import { h, set } from "../ui/dom.js";
import { TOP } from "./bars.js";
import { label } from "./names.js";

/** The narrowest share of the strip that has room for a name. */
const NAMED = 0.055;

export function strip(ui) {
  const paths = Array.from({ length: TOP + 1 }, () => h("path", { class: "plm-flow" }));
  const names = Array.from({ length: 2 * TOP }, nameSpan);
  const needle = h("span", { class: "plm-needle", "aria-hidden": "true" });
  const box = { viewBox: "0 0 1000 100", preserveAspectRatio: "none" };
  const picture = h("svg", { ...box, class: "plm-strip-svg", "aria-hidden": "true" }, paths);
  const node = h("div", { class: "plm-strip", role: "img" }, picture, names, needle);

  function update(tokens, step, finding) {
    const { ranking, own, probs, kept, drawn, u } = step;
    const shown = Math.min(TOP, ranking.length);
    let used = 0;
    /** Write a token's name into the strip `lane`, from `from` on, if there is room. */
    function name(r, from, width, lane) {
      if (width < NAMED || used >= names.length) return;
      const span = names[used++];
      const id = ranking[r];
      span.hidden = false;
      if (span.dataset.id !== String(id)) span.replaceChildren(...label(tokens, id));
      const place = { "--x": from, "--w": width };
      set(span, { "data-id": id, "data-lane": lane, "data-on": r === drawn, style: place });
    }

    let above = 0;
    let below = 0;
    for (let r = 0; r < TOP; r++) {
      const from = { above, below };
      if (r < shown) above += own[r];
      below += probs[r] ?? 0;
      const isCut = r >= kept;
      set(paths[r], {
        d: isCut ? stub(from.above, above) : flow(from.above, above, from.below, below),
        "data-cut": isCut,
        "data-odd": r % 2 === 1,
        "data-drawn": r === drawn,
      });
      if (r >= shown) continue;
      name(r, from.above, own[r], "own");
      if (!isCut) name(r, from.below, probs[r], "after");
    }
    const isCut = kept <= shown;
    set(paths[TOP], {
      d: isCut ? stub(above, 1) : flow(above, 1, below, 1),
      "data-cut": isCut,
      "data-odd": false,
      "data-tail": true,
      "data-drawn": drawn >= shown,
    });

    for (const span of names.slice(used)) span.hidden = true;
    set(needle, { "data-u": `u = ${u.toFixed(3)}`, style: { "--x": u } });
    set(node, { "aria-label": finding });
  }
  return { node, update };
}

const nameSpan = () => h("span", { class: "plm-flow-name", "aria-hidden": "true" });

/** A place in the picture, which is 1000 wide. */
const place = (share) => (1000 * share).toFixed(1);

/** What is cut: a piece of the upper strip. */
const stub = (from, to) => `M${place(from)} 0H${place(to)}V30H${place(from)}Z`;

/** What is kept: a piece of the upper strip that flows into a piece of the lower one. */
function flow(aboveFrom, aboveTo, belowFrom, belowTo) {
  const [a, b, c, d] = [aboveFrom, aboveTo, belowTo, belowFrom].map(place);
  return `M${a} 0H${b}V30C${b} 52 ${c} 46 ${c} 68V100H${d}V68C${d} 46 ${a} 52 ${a} 30Z`;
}
