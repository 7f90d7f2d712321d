// The 40 pairs: a column a pair, a square a judge. Filled: the judge says yes. Wrong answers have a cross.

import { listbox } from "../pieces/listbox.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { CATS, percent } from "./judges.js";
import { count, JUDGES, KINDS, says, TRUTH } from "./state.js";

/** board(ui, pick) -> {node, update(pairs, open)}; pick(pair) opens one; open: the open pair. */
export function board(ui, pick) {
  const { t } = ui;
  const rows = KINDS.map((kind) => {
    let own = [];
    const list = listbox({ label: t(kind), look: "plm-board-pairs", pick: (i) => pick(own[i]) });
    const counts = JUDGES.map(() => h("span"));
    const node = h(
      "div",
      { class: "plm-board-row" },
      h("p", { class: "plm-board-kind" }, t(kind), h("small", {}, t(`${kind}_note`))),
      list.node,
      h("div", { class: "plm-board-counts" }, counts),
    );
    function update(pairs, open) {
      own = pairs.filter((pair) => pair.kind === kind);
      const at = own.findIndex(({ a, b }) => a === open.a && b === open.b);
      list.update(own.length, at, (item, i) => column(item, own[i]));
      const found = count(pairs, kind);
      JUDGES.forEach((judge, j) => {
        const { right, all } = found[judge];
        const name = t(`${judge}_short`);
        const words = right === null ? t("not_asked", { name }) : t("was_right", { name, right, all });
        set(counts[j], { text: words, "data-bad": right !== null && right < all / 2 });
      });
    }
    return { node, update };
  });

  function column(item, pair) {
    const answers = says(pair);
    if (item.childElementCount === 0) item.append(...JUDGES.map(() => h("i")));
    JUDGES.forEach((judge, j) => {
      const truth = TRUTH[pair.kind][judge];
      const wrong = truth !== null && truth !== answers[judge];
      const look = { class: `plm-cat-${CATS[judge]}`, "data-yes": answers[judge], "data-wrong": wrong };
      set(item.children[j], look);
    });
    const list = JUDGES.map((judge) => t(`${judge}_${answers[judge] ? "yes" : "no"}`)).join(", ");
    const numbers = { p: percent(pair.p), order: percent(pair.order) };
    return t("pair", { a: spelled(pair.a), b: spelled(pair.b), list, ...numbers });
  }
  const node = h("div", { class: "plm-board" }, rows.map((one) => one.node));
  const update = (pairs, open) => rows.forEach((one) => one.update(pairs, open));
  return { node, update };
}
