// A thumbnail of a preset: 5 × 5 squares, the visible pairs dark.

import * as masks from "../core/masks.js";
import { h } from "../ui/dom.js";

const EXAMPLES = {
  bidirectional: masks.bidirectional(5),
  causal: masks.causal(5),
  prefix: masks.prefix(5, 2),
  window: masks.window(5, 2),
  documents: masks.documents([0, 0, 1, 1, 1]),
  cross: masks.cross(3, 5),
};

export function icon(preset) {
  const size = { width: 3.2, height: 3.2, rx: 0.6 };
  const square = (seen, i, j) => h("rect", { x: 4 * j, y: 4 * i, ...size, "fill-opacity": seen ? 1 : 0.22 });
  const squares = EXAMPLES[preset].map((row, i) => row.map((seen, j) => square(seen, i, j)));
  return h("svg", { class: "plm-icon", viewBox: "0 0 20 20", "aria-hidden": "true" }, squares);
}
