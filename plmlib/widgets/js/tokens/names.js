// What strategies and tokens are called.

import { bytesOf, spell } from "../core/spelling.js";
import { h } from "../ui/dom.js";
import { spelled, visible } from "../ui/chips.js";
import { short } from "../ui/chart.js";

const hex = (byte) => byte.toString(16).toUpperCase().padStart(2, "0");

/** Tokens in a row, each as what it adds to the text: see spell(). The last of `before` tokens may begin a character. */
export const parts = (tokens, ids) => spell(ids.map((id) => bytesOf(tokens[id] ?? "")));

/** The parts of one token as nodes: text, chips for what cannot be seen, bytes in hex. */
export const nodes = (part) =>
  part.flatMap((one) =>
    typeof one === "number" ? h("span", { class: "plm-chip" }, hex(one)) : visible(one),
  );

/** One token on its own, as a label: its spaces shown as ␣. */
export const label = (tokens, id) =>
  nodes(parts(tokens, [id])[0].map((one) => (typeof one === "number" ? one : one.replace(/ /g, "␣"))));

/** The same for a screen reader or a table. */
export const said = (tokens, id) =>
  parts(tokens, [id])[0]
    .map((one) => (typeof one === "number" ? `⟨${hex(one)}⟩` : spelled(one.replace(/ /g, "␣"))))
    .join("");

/** A strategy in few characters: "greedy", "T 0.8 · p 0.9". */
export function title(t, { temperature: T, top_k: k, top_p: p, min_p: m, repetition_penalty: penalty }) {
  const greedy = T === 0 || k === 1 || p === 0;
  const filters = greedy
    ? [t("greedy")]
    : [
        T !== 1 && `T ${short(T)}`,
        k > 0 && `top-k ${k}`,
        p < 1 && `top-p ${short(p)}`,
        m > 0 && `min-p ${short(m)}`,
      ].filter(Boolean);
  return [
    ...(filters.length ? filters : [t("pure")]),
    ...(penalty === 1 ? [] : [`${t("penalty")} ${short(penalty)}`]),
  ].join(" · ");
}

export const LETTERS = "ABCD";
export const CATS = [1, 2, 3, 6];
export const percent = (p) =>
  p >= 0.0995
    ? `${(100 * p).toFixed(0)} %`
    : p >= 0.00095
      ? `${(100 * p).toFixed(1)} %`
      : p > 0
        ? "< 0.1 %"
        : "0 %";
