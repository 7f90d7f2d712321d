// What strategies and tokens are called.

import { bytesOf, spell } from "../core/spelling.js";
import { spelled, visible } from "../ui/chips.js";
import { h } from "../ui/dom.js";
import { short } from "../ui/numbers.js";

/** The letters and colours of four strategies. */
export const LETTERS = "ABCD";
export const CATS = [1, 2, 3, 6];

export function percent(p) {
  if (p >= 0.0995) return `${(100 * p).toFixed(0)} %`;
  if (p >= 0.00095) return `${(100 * p).toFixed(1)} %`;
  return p > 0 ? "< 0.1 %" : "0 %";
}

const hex = (byte) => byte.toString(16).toUpperCase().padStart(2, "0");
const isByte = (part) => typeof part === "number";

/** Tokens in a row, each as what it adds to the text: a list of strings and lone bytes, see spell(). */
export const parts = (tokens, ids) => spell(ids.map((id) => bytesOf(tokens[id] ?? "")));

/** The parts of one token as nodes: text, chips for what cannot be seen, bytes in hex. */
export const nodes = (part) =>
  part.flatMap((one) => (isByte(one) ? h("span", { class: "plm-chip" }, hex(one)) : visible(one)));

/** The parts of one token on its own, its spaces shown as ␣. */
const alone = (tokens, id) =>
  parts(tokens, [id])[0].map((one) => (isByte(one) ? one : one.replace(/ /g, "␣")));

/** One token as a label. */
export const label = (tokens, id) => nodes(alone(tokens, id));

/** The same for a screen reader or a table. */
export const said = (tokens, id) =>
  alone(tokens, id)
    .map((one) => (isByte(one) ? `⟨${hex(one)}⟩` : spelled(one)))
    .join("");

/** A strategy in few characters: "greedy", "T 0.8 · top-p 0.9". */
export function title(t, { temperature, top_k, top_p, min_p, repetition_penalty: penalty }) {
  const parts = [];
  if (temperature === 0 || top_k === 1 || top_p === 0) parts.push(t("greedy"));
  else {
    if (temperature !== 1) parts.push(`T ${short(temperature)}`);
    if (top_k > 0) parts.push(`top-k ${top_k}`);
    if (top_p < 1) parts.push(`top-p ${short(top_p)}`);
    if (min_p > 0) parts.push(`min-p ${short(min_p)}`);
    if (parts.length === 0) parts.push(t("pure"));
  }
  if (penalty !== 1) parts.push(`${t("penalty")} ${short(penalty)}`);
  return parts.join(" · ");
}
