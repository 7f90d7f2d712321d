// A small picture of who may look at whom: filled squares, and × where looking is blocked.

import { h, set } from "../ui/dom.js";

const GAP = 0.8; // between two blocks, in cells
const CELL = 13; // pixels at most

/** picture() -> {node, update(blocks, words)}: masks with the same rows, side by side. */
export function picture() {
  const seen = h("path", { class: "plm-card-seen" });
  const blocked = h("path", { class: "plm-card-blocked" });
  const node = h("svg", { role: "img" }, seen, blocked);
  function update(blocks, words) {
    const paths = { seen: "", blocked: "" };
    let left = 0;
    for (const mask of blocks) {
      mask.forEach((row, i) => row.forEach((may, j) => {
        const [x, y] = [left + j, i];
        if (may) paths.seen += `M${x + 0.06} ${y + 0.06}h.88v.88h-.88z`;
        else paths.blocked += `M${x + 0.3} ${y + 0.3}l.4 .4m0 -.4l-.4 .4`;
      }));
      left += mask[0].length + GAP;
    }
    const width = left - GAP;
    set(seen, { d: paths.seen });
    set(blocked, { d: paths.blocked });
    const style = { "max-width": `${CELL * width}px` };
    set(node, { viewBox: `0 0 ${width} ${blocks[0].length}`, "aria-label": words, style });
  }
  return { node, update };
}
