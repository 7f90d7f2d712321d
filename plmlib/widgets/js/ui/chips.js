// Characters that draw nothing, or turn the text around, are shown by name.

import { h } from "./dom.js";

const CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f";
const INVISIBLE = "\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb";
const HALF_PAIR = "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";
const HIDDEN = new RegExp(`[${CONTROLS}${INVISIBLE}]|${HALF_PAIR}`, "g");
const NAMES = { "\n": "↵", "\t": "⇥", "\u200d": "ZWJ", "\ufeff": "BOM", "\u0000": "NUL" };

/** Four hexadecimal digits of a character's code, or more. */
const hex = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
const named = (character) => NAMES[character] ?? `U+${hex(character)}`;

/** Text for the screen: an array of strings and chips, ready for append(). */
export function visible(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    parts.push(text.slice(from, match.index), h("span", { class: "plm-chip" }, named(match[0])));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "");
}

/** The same as a plain string, for names that a screen reader says. */
export const spelled = (text) => text.replace(HIDDEN, (character) => `⟨${named(character)}⟩`);
