// Cut the wire: what each word of the translation loses without one source token, and what is written anew.

import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { effects } from "./effects.js";
import { sentence } from "./state.js";

/** wire(ui, {silence, mayCut}) -> {node, update(now)} */
export function wire(ui, { silence, mayCut }) {
  const { t } = ui;
  const title = h("span");
  const join = h(
    "button",
    { type: "button", class: "plm-button", onclick: () => silence(ui.get("cut")) },
    t("join"),
  );
  const none = h("p", { class: "plm-note-line" }, t("wire_none"));
  const losses = effects(t);
  const text = h("b");
  const anew = h("p", { class: "plm-note-line" }, `${t("anew")} `, text);
  const head = h("div", { class: "plm-heading" }, title, join);
  const node = h("section", { "aria-label": t("wire") }, head, none, losses.node, anew);

  function update({ view, at, cut, weights, direction }) {
    const silenced = cut >= 0;
    const without = silenced ? view.cut[cut] : null;
    node.hidden = !mayCut && !silenced;
    const token = silenced ? spelled(view.source[cut]) : "";
    set(title, { text: silenced ? t("wire_of", { token }) : t("wire") });
    join.hidden = !silenced || !mayCut;
    none.hidden = silenced;
    losses.node.hidden = !without;
    anew.hidden = !without || !view.anew[cut];
    if (!without) return;
    losses.update({ ...view, without, weights: weights.map((row) => row[cut]), at, token });
    if (anew.hidden) return;
    const same = view.anew[cut].join(" ") === view.target.join(" ");
    const words = sentence(view.anew[cut], direction);
    set(text, { text: same ? `${words} (${t("same_anew")})` : words, lang: direction });
  }
  return { node, update };
}
