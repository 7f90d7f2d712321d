// Tokenizer explorer: one text cut by WordPiece, byte BPE and Unigram, side by side.

import { unpack } from "../core/packed.js";
import { visible } from "../ui/chips.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { check, slider, textbox, toggles } from "../ui/inputs.js";
import { fixed } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { costs as newCosts } from "./costs.js";
import { inspector as newInspector } from "./inspector.js";
import limits from "./limits.json" with { type: "json" };
import { bytes, hex, LOOK, said } from "../pieces/names.js";
import { question } from "./question.js";
import { row as newRow } from "./rows.js";
import { compute, cutters, how, NAMES, read } from "./state.js";

export default widget({ name: "tokenizer-explorer", limits, build });

function build(ui) {
  const { t } = ui;
  for (const key of Object.keys(ui.limits)) ui.get(key); // what the stage reads later counts as well
  const status = h("p", { class: "plm-status", role: "status" }, t("loading"));
  let view = null; // what needs the vocabularies: {draw, table}
  let opened = false;
  ui.controls.append(...knobs(ui));
  ui.stage.append(status);
  tableSwitch(ui, () => view?.table() ?? { caption: t("loading"), columns: [], rows: [] });
  copyCode(ui, () => code(read(ui.get)));

  function open(data) {
    if (opened) return;
    opened = true;
    status.remove();
    view = stage(ui, JSON.parse(new TextDecoder().decode(data)));
  }
  function lost(error) {
    if (error) console.warn(error);
    set(status, { text: t("missing"), "data-status": "missing" });
  }
  async function load() {
    const { model } = limits;
    await plm.load(`models/${model.options[0]}.js`);
    open(await unpack(plm.models[model.options[0]]));
    ui.redraw();
  }
  if (globalThis.plm?.load) load().catch(lost);
  else setTimeout(() => ui.set({ want_model: true }));

  return () => {
    const file = ui.get("model_file"); // in a notebook, Python sends it
    if (file?.byteLength) open(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
    view?.draw();
  };
}

/** All that needs the vocabularies. Returns {draw, table}. */
function stage(ui, file) {
  const { t } = ui;
  const kindsFor = cutters(file);
  const latest = () => {
    const state = read(ui.get);
    return compute(state, kindsFor(state), file, now);
  };
  let now = null; // what is computed
  now = latest();
  const openWord = (i) => {
    const { rows, open } = now;
    const at = rows[open].tokens.findIndex(({ word }) => word === i);
    ui.set({ tokenizer: open, token: Math.max(0, at) });
  };
  const rows = new Map(
    NAMES.map((name) => {
      return [name, newRow(ui, name, file[name].tokens, (token) => ui.set({ tokenizer: name, token }))];
    }),
  );
  const knob = { bpe: slider(ui, "merges"), wordpiece: check(ui, "lowercase") };
  for (const name of Object.keys(knob)) if (knob[name]) rows.get(name).node.append(knob[name]);
  const costs = newCosts(ui, openWord);
  const inspector = newInspector(ui, file);
  const cuts = h("div", { class: "plm-cuts" }, NAMES.map((name) => rows.get(name).node));
  const detail = h("p", { class: "plm-detail" });
  const title = h("p", { class: "plm-heading" });
  const legend = h("small", {}, NAMES.map((name) => key(t, name)));
  const cost = h("div", {}, h("p", { class: "plm-heading" }, t("costs"), legend), costs.node);
  const inside = h("div", { class: "plm-inside" }, title, detail, inspector.node);

  // The question is about one row, and what stands below the rows answers it as well.
  const about = { bytes: rows.get("bpe").node, unknown: rows.get("wordpiece").node };
  for (const [name, node] of Object.entries(about)) {
    node.after(cover(ui, [node], () => ui.get("question") === name));
  }
  cover(ui, [cost, inside, ui.finding]);
  ui.head.append(question(ui, () => now));
  ui.stage.append(cuts, cost, inside);
  // First of all draws: the question and the table read `now`.
  ui.beforeDraw(() => {
    now = latest();
  });
  ui.redraw();

  function draw() {
    for (const [name, one] of rows) {
      one.node.hidden = !now.state.tokenizers.includes(name);
      if (!one.node.hidden) one.update(now);
    }
    legend.childNodes.forEach((node, i) => {
      node.hidden = !now.state.tokenizers.includes(NAMES[i]);
    });
    costs.update(now);
    inside.hidden = now.word === null;
    inspector.update(now, now.word === null ? null : how(now, kindsFor(now.state)));
    if (now.word !== null) title.replaceChildren(h("span", {}, inspector.title(now)));
    detail.replaceChildren(...details(t, now, file));
    const words = finding(t, now);
    set(ui.finding, { text: words });
    if (isOpen(ui)) ui.say(words);
  }
  return { draw, table: () => table(t, now, file) };
}

const key = (t, name) => h("span", { class: `plm-key plm-cat-${LOOK[name][0]}` }, t(name));

function knobs(ui) {
  const { t } = ui;
  const names = NAMES.map((name) => [name, `${LOOK[name][1]} ${t(name)}`, LOOK[name][0]]);
  return [
    textbox(ui, "text"),
    examples(ui),
    toggles(ui, "tokenizers", { options: names }),
    check(ui, "special"),
  ].filter(Boolean);
}

const EXAMPLES = {
  known: "the gardener watered the flowers .",
  unseen: "unbelievable tokenization by thinking machines",
  chinese: "安娜在河边找到了一把红色的雨伞。她很高兴。",
  emoji: "😀 👩‍🚀 🏳️‍🌈 cafe\u0301",
  rtl: "שלום עולם مرحبا بالعالم",
  capitals: "Anna's naïve CAFÉ in Zürich",
};
function examples(ui) {
  if (!ui.wants("examples")) return null;
  const { t } = ui;
  const button = ([name, text]) =>
    h("button", { type: "button", onclick: () => ui.set({ text, token: 0 }) }, t(`example_${name}`));
  const label = h("span", { class: "plm-label", "aria-hidden": "true" }, t("examples"));
  const buttons = h("div", { class: "plm-buttons" }, Object.entries(EXAMPLES).map(button));
  const field = { class: "plm-field plm-full", role: "group", "aria-label": t("examples") };
  return h("div", field, label, buttons);
}

/** The open token: its number, id and bytes, and how the vocabulary file writes it. */
function details(t, now, file) {
  const token = now.rows[now.open].tokens[now.at];
  if (!token) return [];
  const { tokens } = file[now.open];
  const spelling = tokens[token.id];
  const chips = bytes(now.open, spelling, token.special || token.unknown).map((byte) => {
    return h("span", { class: "plm-chip" }, hex(byte));
  });
  const facts = { name: t(now.open), n: now.at + 1, id: token.id, all: tokens.length };
  const written = h("code", {}, visible(spelling));
  return [t("detail", facts), " ", written, " · ", t("detail_bytes", { n: chips.length }), " ", ...chips];
}

function finding(t, now) {
  const list = now.shown.map(({ name, total }) => t("finding_one", { name: t(name), n: total }));
  const lost = now.shown.filter(({ unknown }) => unknown > 0).map(({ name }) => t(name));
  const kept = now.shown.filter(({ same }) => same).map(({ name }) => t(name));
  const comma = t("comma");
  return [
    t("finding", { n: now.size, list: list.join(comma) }),
    lost.length > 0 ? t("finding_lost", { names: lost.join(comma) }) : "",
    kept.length > 0 ? t("finding_kept", { names: kept.join(comma) }) : t("finding_none"),
  ].join(" ");
}

/** A row for each word: its length, and its tokens by each tokenizer. */
function table(t, now, file) {
  const cut = (name, i) => {
    const { tokens } = now.rows[name];
    const own = tokens.filter(({ word }) => word === i);
    return own.map(({ id, unknown }) => said(name, file[name].tokens[id], unknown)).join(" ");
  };
  const counts = ({ name, costs }, i) => [costs[i], cut(name, i)];
  const heads = now.shown.flatMap(({ name }) => [t("column_tokens", { name: t(name) }), t(name)]);
  const rate = (n) => (now.size > 0 ? t("rate", { rate: fixed(n / now.size, 2) }) : "");
  const total = now.shown.flatMap(({ total: n }) => [n, rate(n)]);
  return {
    caption: finding(t, now),
    columns: [t("column_word"), t("column_size"), ...heads],
    rows: [
      ...now.words.map((word, i) => [word.text, word.size, ...now.shown.flatMap((one) => counts(one, i))]),
      [t("all"), now.size, ...total],
    ],
  };
}
