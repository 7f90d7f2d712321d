// The row that BERT reads: [CLS] A [SEP] B [SEP], with the position and the segment of each token.

import { visible } from "../ui/chips.js";
import { h } from "../ui/dom.js";

/** row(ui, words) -> {node, update(state)}; words: the model's vocabulary. */
export function row(ui, words) {
  const { t } = ui;
  const list = h("ol", { class: "plm-read", "aria-label": t("row") });
  const node = h("div", {}, h("p", { class: "plm-heading" }, t("row"), h("small", {}, t("row_note"))), list);
  let drawn = "";

  function update({ a, b, segments }) {
    const key = JSON.stringify([a, b, segments]);
    if (key === drawn) return;
    drawn = key;
    const { ids, segments: own } = words.inputs(a, b);
    list.replaceChildren(
      ...ids.map((id, at) => {
        const segment = segments ? own[at] : 0;
        const special = [words.begin, words.end, words.unknown].includes(id);
        const look = { class: "plm-read-token", "data-special": special };
        const token = h("span", look, visible(words.tokens[id]));
        const kind = h("small", {}, t("segment", { n: segment }));
        return h("li", { "data-segment": segment }, token, kind, h("small", {}, t("position", { n: at })));
      }),
    );
  }
  return { node, update };
}
