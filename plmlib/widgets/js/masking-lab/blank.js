// Two texts, one blank: every word is a dot, at its probability in the one text and in the other.

import { scatter } from "../chart/scatter.js";
import { compare, LEAST } from "../core/distributions.js";
import { moved } from "../strip/moved.js";
import { percent } from "../tokens/names.js";
import { h, set } from "../ui/dom.js";
import { cover } from "../ui/guess.js";
import { buttons, menu, textbox } from "../ui/inputs.js";
import { length } from "./mask.js";

export function blankView(ui, now) {
  const { t } = ui;
  const is = () => ui.get("mode") === "blank";
  const find = (word) => now().words.id(word) ?? -1;
  const pick = (id) => ui.wants("word") && ui.set({ word: now().words.tokens[id] });
  const plot = scatter(pick);
  const lists = { down: moved(t("down"), 1, pick), up: moved(t("up"), 2, pick) };
  const word = h("p", { class: "plm-note-line" });
  const readers = ui.limits.reader.options.map((name) => [name, t(`reader_${name}`)]);
  const bad = (text) => (text === "" || find(text) >= 0 ? "" : t("unknown_word"));
  const side = h(
    "div",
    { class: "plm-side-panel" },
    buttons(ui, "reader", { options: readers }),
    lists.down.node,
    lists.up.node,
    h("div", {}, textbox(ui, "word", { bad }), word),
  );
  const body = h("div", { class: "plm-cloud" }, plot.node, side);
  const answers = [plot.node, lists.down.node, lists.up.node, word, ui.finding];
  const node = h("div", {}, cover(ui, answers, is), body);

  function update() {
    const { pairs, words, state } = now();
    body.hidden = !pairs;
    if (!pairs) return;
    const [a, b] = pairs.map((one) => one[state.reader]);
    const told = compare(a, b, words.ordinary);
    const open = find(ui.get("word"));
    const named = [...told.up.slice(0, 4), ...told.down.slice(0, 4)];
    const { ordinary: ids, tokens } = words;
    plot.update({ a, b, ids, tokens, named, open, finding: finding(), names: [t("in_a"), t("in_b")] });
    const chances = (id) => [a, b].map((one) => percent(Math.exp(one[id])));
    lists.down.update(told.down, words.tokens, chances, t("no_word"));
    lists.up.update(told.up, words.tokens, chances, t("no_word"));
    const [in_a, in_b] = open < 0 ? [] : chances(open);
    set(word, { text: open < 0 ? "" : t("found", { word: ui.get("word"), in_a, in_b }) });
  }

  function finding() {
    const { pairs, words, state } = now();
    const [a, b] = pairs.map((one) => one[state.reader]);
    const { moved, up, down } = compare(a, b, words.ordinary);
    const facts = { reader: t(`reader_${state.reader}`), moved: percent(moved) };
    if (moved < LEAST) return t("same_cloud", facts);
    const name = (ids) => ids.slice(0, 3).map((id) => words.tokens[id]).join(", ") || "–";
    return t("cloud", { ...facts, up: name(up), down: name(down) });
  }

  function table() {
    const { pairs, words, state } = now();
    if (!pairs) return { caption: t("loading"), columns: [], rows: [] };
    const [a, b] = pairs.map((one) => one[state.reader]);
    const { down, up } = compare(a, b, words.ordinary);
    const row = (id) => [words.tokens[id], ...[a, b].map((one) => percent(Math.exp(one[id])))];
    return {
      caption: finding(),
      columns: [t("column_word"), t("in_a"), t("in_b")],
      rows: [...down, ...up].map(row),
    };
  }

  const { a, b } = ui.limits;
  const pairs = a.examples.map((text, i) => [text, b.examples[i]]);
  const options = pairs.map((pair) => [JSON.stringify(pair), both(...pair)]);
  const take = (pair) => {
    const [first, second] = JSON.parse(pair);
    ui.set({ a: first, b: second });
  };
  const read = () => JSON.stringify([ui.get("a"), ui.get("b")]);
  const knobs = [
    menu(ui, "a", { label: t("pairs"), options, read, write: take, when: is }),
    textbox(ui, "a", { bad: (text) => length(ui, "a", text), when: is }),
    textbox(ui, "b", { bad: (text) => length(ui, "b", text), when: is }),
  ];
  return { node, knobs, update, finding, table };
}

/** Two texts as one line: tom loved rivers / loans and _ */
function both(a, b) {
  const other = b.split(" ");
  return a.split(" ").map((word, i) => (word === other[i] ? word : `${word} / ${other[i]}`)).join(" ");
}
