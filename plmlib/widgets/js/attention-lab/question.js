// The two questions of the attention lab: which head looks at the neighbour, and how many heads matter.

import { SHARES } from "../core/heads.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { guess } from "../ui/guess.js";
import { fixed } from "../ui/numbers.js";
import { losing } from "../heads/says.js";

const NEAR = 0.02; // a head with so little less weight counts as right too

/** The neighbour that is asked about: a decoder cannot see the next token. */
export const side = ({ causal }) => (causal ? "previous" : "next");

/** The number of a head in a guess such as "1.3"; -1 for anything else. */
export function parse(text, { L, H }) {
  const [, layer, head] = text.match(/^\D*(\d+)\D+(\d+)\D*$/) ?? [];
  return layer >= 1 && layer <= L && head >= 1 && head <= H ? (layer - 1) * H + Number(head) - 1 : -1;
}

/** The best head, and how much weight each gives to the neighbour. */
export function neighbour(view) {
  const i = SHARES.indexOf(side(view));
  const all = view.heads.flat().map((one) => one.shares[i]);
  return { all, best: all.indexOf(Math.max(...all)), even: view.even.shares[i] };
}

/** now() -> {view}: what is shown. */
export function question(ui, now) {
  const { t } = ui;
  const name = ({ H }, k) => `${Math.floor(k / H) + 1}.${(k % H) + 1}`;

  function rightNeighbour(made) {
    const { view } = now();
    const { all, best, even } = neighbour(view);
    const k = parse(made, view);
    const right = k >= 0 && all[k] >= all[best] - NEAR;
    const side_ = t(`to_${side(view)}`);
    const facts = { best: name(view, best), share: fixed(all[best], 2), even: fixed(even, 2), side: side_ };
    const words = [t(right ? "right_neighbour" : "wrong_neighbour", facts)];
    if (k >= 0 && k !== best) words.push(t("your_head", { head: name(view, k), share: fixed(all[k], 2) }));
    if (made !== "" && k < 0) words.push(t("no_head"));
    return [right, words.join(" ")];
  }
  function rightHeads(made) {
    const { view } = now();
    const count = losing(view);
    if (count === null) return [false, t("counting")];
    const worst = view.falls.indexOf(Math.min(...view.falls));
    const facts = { count, all: view.falls.length, head: name(view, worst) };
    const numbers = { p: fixed(view.p, 2), q: fixed(view.falls[worst], 2), word: spelled(view.target) };
    const right = made.trim() !== "" && Number(made) === count;
    return [right, t(right ? "right_heads" : "wrong_heads", { ...facts, ...numbers })];
  }
  /** One of the questions; hidden while the other one is asked. Both take text, for they share the guess. */
  function ask(name, inputmode, how) {
    const node = h("div", {}, guess(ui, { type: "text", ...how }));
    set(node.querySelector("input"), { inputmode });
    ui.onDraw(() => {
      node.hidden = ui.get("question") !== name;
    });
    return node;
  }
  const size = ({ L, H }) => ({ layers: L, heads: H, all: L * H });
  return [
    ask("neighbour", "decimal", {
      question: () => t(`question_${side(now().view)}`, size(now().view)),
      right: rightNeighbour,
    }),
    ask("heads", "numeric", {
      question() {
        const { view } = now();
        const facts = { ...size(view), word: spelled(view.target), p: fixed(view.p, 2) };
        return t(view.causal ? "question_heads_causal" : "question_heads", facts);
      },
      right: rightHeads,
    }),
  ];
}
