// Two models side by side: what is different, and who says so.

import { codes, sources } from "../lineage/models.js";
import { h, set } from "../ui/dom.js";
import { byId } from "./state.js";

/** The value of a fact as a reader sees it. */
export function told(t, lang, name, fact) {
  if (!fact) return "–";
  const { value } = fact;
  if (value === null) return t("unpublished");
  if (name === "from") return value.map((id) => byId[id].name).join(", ") || t("nothing_here");
  if (codes[name]) return codes[name][value][lang];
  return typeof value === "object" ? value[lang] : String(value);
}

/** facts(ui) -> {node, update(found, lang)}: a table with one row a fact. */
export function facts(ui) {
  const { t } = ui;
  const body = h("tbody");
  const caption = h("caption");
  const heads = [0, 1].map(() => h("th", { scope: "col" }));
  const head = h("tr", {}, h("th", { scope: "col" }, t("fact")), heads);
  const node = h("table", { class: "plm-kin-facts" }, caption, h("thead", {}, head), body);

  function update({ state, rows }) {
    const lang = ui.root.lang;
    const both = [state.chosen, state.other].map((id) => byId[id]);
    both.forEach(({ name }, i) => set(heads[i], { text: name }));
    const shown = rows.filter(({ different }) => different || !state.only_different);
    const line = ({ fact, a, b, different }) =>
      h(
        "tr",
        { "data-different": different === true },
        h("th", { scope: "row" }, mark(t, different), t(`fact_${fact}`)),
        [a, b].map((one) => h("td", {}, told(t, lang, fact, one), one && source(one.source))),
      );
    set(caption, { text: t("caption_facts", { a: both[0].name, b: both[1].name }) });
    body.replaceChildren(...shown.map(line));
  }
  return { node, update };
}

function mark(t, different) {
  if (different === null) return null;
  const [sign, words] = different ? ["≠", t("different")] : ["=", t("same")];
  return h("span", { class: "plm-kin-sign", role: "img", "aria-label": words }, sign);
}

/** Who says so; on the site it leads to the list of sources. */
function source(key) {
  const root = document.documentElement.dataset.content_root;
  const text = sources[key];
  if (root === undefined) return h("small", {}, text);
  return h("small", {}, h("a", { href: `${root}references.html#${key}` }, text));
}
