// Both languages side by side: what the encoder reads, and what the decoder writes.

import { line } from "../search/line.js";
import { spelled } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { fixed, short } from "../ui/numbers.js";
import { marks } from "./says.js";
import { sentence } from "./state.js";

/**
 * twoSides(ui, {focus, silence, mayCut}) -> {node, update(now)}. focus(t) opens a target token, silence(s) a
 * source token: it is silenced, or joined again.
 */
export function twoSides(ui, { focus, silence, mayCut }) {
  const { t } = ui;
  const drop = () => ui.get("cut") >= 0 && ui.set({ cut: -1 });
  const pick = mayCut ? (cut) => ui.set({ cut }) : () => {};
  const from = line({ label: t("source_note"), pick, drop, press: mayCut ? silence : () => {} });
  const to = line({ label: t("target_note"), pick: focus });
  set(to.node, { "data-writes": true });
  const titles = [h("span"), h("span")];
  const whole = h("p", { class: "plm-whole" });
  const texts = h("ol", { class: "plm-texts" });
  const textsTitle = h("p", { class: "plm-note-line" }, t("texts"));
  const note = (key) => h("p", { class: "plm-note-line" }, t(key));
  const head = (title) => h("p", { class: "plm-heading" }, title);
  const node = h(
    "div",
    { class: "plm-sides-by" },
    h("section", {}, head(titles[0]), from.node, mayCut ? note("source_note") : null),
    h("section", {}, head(titles[1]), to.node, note("target_note"), whole, textsTitle, texts),
  );
  let last = "";

  function update(now) {
    const { view, at, cut, weights, top, direction } = now;
    const language = direction === "zh" ? ["en", "zh"] : ["zh", "en"];
    ["source", "target"].forEach((side, i) => {
      set(titles[i], { text: t(side, { language: t(`language_${language[i]}`) }) });
    });
    set(from.node, { lang: language[0] });
    for (const one of [to.node, whole, texts]) set(one, { lang: language[1] });
    const tokens = view.source.map((text, s) => {
      const is = { top: s === top[at], gold: marks.gold(now, at, s), cut: s === cut };
      const share = weights[at][s];
      const facts = { token: spelled(text), weight: fixed(share, 2), marks: marks.words(t, is) };
      const look = { "data-top": is.top, "data-gold": is.gold, "data-cut": is.cut };
      return { text, share, number: fixed(share, 2), look, name: t("source_token", facts) };
    });
    from.update(tokens, cut);
    const names = view.target.map((text, i) => {
      const facts = { n: i + 1, token: spelled(text), top: spelled(view.source[top[i]]) };
      return { text, name: t("target_token", facts) };
    });
    to.update(names, at);
    set(whole, { text: sentence(view.target, direction) });
    const several = view.texts.length > 1;
    textsTitle.hidden = texts.hidden = !several;
    const key = JSON.stringify([view.texts, direction]);
    if (!several || key === last) return;
    last = key;
    const three = (value) => short(Number(value.toPrecision(3)));
    const item = ({ tokens, logProb, score }) =>
      h("li", {}, sentence(tokens, direction), h("span", {}, `${three(logProb)} · ${three(score)}`));
    texts.replaceChildren(...view.texts.map(item));
  }
  return { node, update };
}
