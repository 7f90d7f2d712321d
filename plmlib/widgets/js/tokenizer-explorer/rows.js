// The text as one tokenizer cuts it: its tokens with their ids, what they cost, and what comes back.

import { spelled, visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { listbox } from "../pieces/listbox.js";
import { LOOK, nodes, said } from "../pieces/names.js";

/** row(ui, name, tokens, pick) -> {node, update(now)}; tokens: by id; pick(i) opens token i. */
export function row(ui, name, tokens, pick) {
  const { t } = ui;
  const [cat, mark] = LOOK[name];
  const total = h("b");
  const facts = h("span");
  const list = listbox({ label: t("row", { name: t(name) }), look: "plm-pieces", pick });
  const back = h("span", { class: "plm-back-text", dir: "auto" });
  const verdict = h("b");
  const node = h(
    "section",
    { class: `plm-cut-row plm-cat-${cat}`, "aria-label": t(name) },
    h(
      "p",
      { class: "plm-cut-head" },
      h("span", { class: "plm-cut-mark", "aria-hidden": "true" }, mark),
      h("span", { class: "plm-cut-name" }, t(name), h("small", {}, t(`${name}_of`))),
      h("span", { class: "plm-cut-facts" }, total, facts),
    ),
    list.node,
    h("p", { class: "plm-back" }, t("back"), " ", back, " ", verdict),
  );

  let drawn = {};

  function fill(now) {
    const all = now.rows[name].tokens;
    return (item, i) => {
      const { id, word, special, unknown } = all[i];
      const key = `${id} ${special}`;
      if (item.dataset.key !== key) {
        const text = h("span", { class: "plm-piece-text", dir: "auto" }, nodes(name, tokens[id], special));
        item.replaceChildren(text, h("small", {}, String(id)));
      }
      const here = word !== null && word === now.word;
      const look = ["plm-piece", unknown && "plm-lost", special && "plm-special", here && "plm-same-word"];
      const odd = word !== null && word % 2 === 1;
      set(item, { class: look.filter(Boolean).join(" "), "data-key": key, "data-odd": odd });
      const token = said(name, tokens[id], special || unknown);
      const words = { n: i + 1, all: all.length, token, id };
      if (word === null) return t("token", words);
      return t("token_of", { ...words, word: spelled(now.words[word].text) });
    };
  }
  function update(now) {
    const next = { row: now.rows[name], word: now.word, at: now.open === name ? now.at : -1 };
    if (Object.keys(next).every((key) => drawn[key] === next[key])) return;
    drawn = next;
    const { tokens: all, total: n, specials, unknown, back: text, same } = now.rows[name];
    const rate = now.size > 0 ? fixed(n / now.size, 2) : "–";
    set(total, { text: t(n === 1 ? "tokens_1" : "tokens", { n }) });
    set(facts, {
      text: [
        t("rate", { rate }),
        ...(specials ? [t("specials", { n: specials })] : []),
        ...(unknown ? [t("lost", { n: unknown })] : []),
      ].join(" · "),
    });
    list.update(all.length, next.at, fill(now));
    if (back.dataset.text !== text) back.replaceChildren(...visible(text));
    set(back, { "data-text": text });
    set(verdict, { text: t(same ? "same" : "other"), "data-good": same });
  }
  return { node, update };
}
