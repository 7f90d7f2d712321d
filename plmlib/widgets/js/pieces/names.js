// How tokens are written on the screen and spoken. A space is written as each vocabulary does: Ġ or ▁.

import { bytesOf, spell } from "../core/spelling.js";
import { spelled, visible } from "../ui/chips.js";
import { h } from "../ui/dom.js";

/** Colour and mark of each tokenizer: those of the models that use it, BERT ●, GPT-2 ▲ and T5 ■. */
export const LOOK = { wordpiece: [1, "●"], bpe: [2, "▲"], unigram: [3, "■"] };

export const hex = (byte) => byte.toString(16).toUpperCase().padStart(2, "0");
const chip = (text) => h("span", { class: "plm-chip" }, text);
const muted = (text) => h("span", { class: "plm-mark" }, text);
/** A mark that belongs on a letter needs a place to stand on. */
const standing = (text) => (/^\p{M}/u.test(text) ? `◌${text}` : text);

/** The parts of a token: [[kind, text], …], kind "mark" for what stands for a space or joins pieces. */
function parts(name, token, special) {
  if (special) return [["text", token]];
  if (name === "bpe") {
    return spell([bytesOf(token)])[0].flatMap((one) =>
      typeof one === "number" ? [["byte", hex(one)]] : marked(one.replaceAll(" ", "Ġ"), /^Ġ+/),
    );
  }
  return marked(token, name === "wordpiece" ? /^##(?=.)/ : /^▁+/);
}
function marked(text, beginning) {
  const mark = text.match(beginning)?.[0] ?? "";
  return [["mark", mark], ["text", text.slice(mark.length)]].filter(([, part]) => part);
}

/** A token as nodes. */
export const nodes = (name, token, special) =>
  parts(name, token, special).flatMap(([kind, text]) => {
    return kind === "text" ? visible(standing(text)) : [(kind === "mark" ? muted : chip)(text)];
  });

/** The same for a screen reader or a table. */
export const said = (name, token, special) =>
  parts(name, token, special)
    .map(([kind, text]) => (kind === "byte" ? `⟨${text}⟩` : spelled(text)))
    .join("");

/** The bytes of a token, without what only joins pieces. */
export function bytes(name, token, special) {
  if (name === "bpe" && !special) return bytesOf(token);
  const plain = name === "wordpiece" ? token.replace(/^##(?=.)/, "") : token.replaceAll("▁", " ");
  const text = special ? token : plain;
  return [...new TextEncoder().encode(text)];
}
