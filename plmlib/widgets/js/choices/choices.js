// A question's options: radio buttons of which none is chosen by accident.

import { h, set } from "../ui/dom.js";

/** Words in which `this` is code: an array of strings and elements, ready for append(). */
export const withCode = (words) =>
  words.split("`").map((part, i) => (i % 2 ? h("code", {}, part) : part)).filter((part) => part !== "");

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * choices({label, options, pick}) -> {node, show}. Arrow keys move the focus, and only Space, Enter or a
 * click calls pick(i): what is chosen may show an answer that cannot be hidden again.
 *
 * show({chosen, locked, marks}): the number of the chosen option or -1; whether it may still be changed; and
 * for each option {sign, words} that stand beside it, or nothing
 */
export function choices({ label, options, pick }) {
  let locked = false;
  let chosen = -1;

  function button(option, i) {
    const press = () => {
      if (!locked) pick(i);
    };
    const sign = h("span", { class: "plm-sign", "aria-hidden": "true" });
    const words = h("span", { class: "plm-live" });
    const look = { type: "button", role: "radio", class: "plm-choice", "aria-checked": false };
    const node = h("button", { ...look, onclick: press }, sign, h("span", {}, withCode(option)), words);
    return { node, sign, words };
  }
  const buttons = options.map(button);

  function move(event) {
    const at = buttons.findIndex(({ node }) => node === document.activeElement);
    if (!(event.key in STEPS) || at < 0) return;
    event.preventDefault();
    const next = (at + STEPS[event.key] + buttons.length) % buttons.length;
    reach(next);
    buttons[next].node.focus();
  }
  /** One option is the tab stop. */
  function reach(stop) {
    buttons.forEach(({ node }, i) => set(node, { tabindex: i === stop ? "0" : "-1" }));
  }
  reach(0);

  const group = { class: "plm-choices", role: "radiogroup", "aria-labelledby": label, onkeydown: move };
  const node = h("div", group, buttons.map((one) => one.node));

  function show({ chosen: now, locked: shut = false, marks = [] }) {
    locked = shut;
    if (now !== chosen && now >= 0) reach(now);
    chosen = now;
    buttons.forEach((one, i) => {
      set(one.node, { "aria-checked": i === now, "aria-disabled": shut ? true : undefined });
      set(one.sign, { text: marks[i]?.sign ?? "" });
      set(one.words, { text: marks[i]?.words ?? "" });
      set(one.node, { "data-mark": marks[i]?.mark });
    });
  }
  return { node, show };
}
