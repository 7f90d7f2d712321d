// Pair lab: what did next sentence prediction teach, and why did ALBERT ask for the order instead?

import { tokenise } from "../core/tokenise.js";
import { wholeWords } from "../core/words.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, isOpen } from "../ui/guess.js";
import { check, textbox } from "../ui/inputs.js";
import { models } from "../ui/models.js";
import { fixed } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { board as newBoard } from "./board.js";
import { code } from "./code.js";
import { judges as newJudges, percent } from "./judges.js";
import limits from "./limits.json" with { type: "json" };
import { question } from "./question.js";
import { row as newRow } from "./row.js";
import { ask, KINDS, renamed, shared, sharedNames } from "./state.js";

const SLICE = 8; // ms of computing at a time

export default widget({ name: "pair-lab", limits, build });

function build(ui) {
  const { t, get } = ui;
  const recorded = get("recorded");
  const words = wholeWords({ ...recorded.vocabulary, tokens: recorded.vocabulary.tokens.split(" ") });
  const names = recorded.names.split(" ");
  const read = () => Object.fromEntries(["a", "b", "segments", "model"].map((key) => [key, get(key)]));
  const keyOf = ({ a, b, segments }) => JSON.stringify([a, b, segments]);
  const [p, order] = recorded.here;
  let live = null; // {model, words}
  let state = read();
  let here = { ...recorded.state, p, order, other: recorded.renamed }; // the open pair, as last computed
  let pairs = recorded.pairs; // all 40, as last computed
  let done = recorded.state.segments; // the setting of segments that `pairs` were computed with
  let again = false; // has this page computed the recorded answers again?
  let timer = 0;

  const source = models(ui, ["model"], (opened) => {
    if (opened.model.words?.tokens.length !== words.tokens.length) throw new RangeError("another vocabulary");
    live = opened.model;
    done = null;
  });

  /** What is shown: computed now if the model is there; else what is recorded, if it is of this state. */
  function look() {
    state = read();
    if (live && (keyOf(state) !== keyOf(here) || !here.live)) {
      const changed = { ...state, b: renamed(state.a, state.b, names) };
      here = { ...state, ...ask(live, state), other: ask(live, changed).p, live: true };
    }
    const stale = keyOf(state) !== keyOf(here) || state.segments !== done;
    if (stale && source.status() === "recorded") setTimeout(source.use);
    if (live && done !== state.segments) begin();
  }
  ui.beforeDraw(() => {
    source.follow();
    look();
  });

  /** Ask about all pairs again, a few at a time, while the page is idle. */
  function begin() {
    const { segments } = state;
    done = segments;
    const found = [];
    clearTimeout(timer);
    const work = () => {
      const until = performance.now() + SLICE;
      while (found.length < pairs.length && performance.now() < until) {
        const pair = recorded.pairs[found.length];
        found.push({ ...pair, ...ask(live, { ...pair, segments }) });
      }
      if (found.length < pairs.length) {
        timer = setTimeout(work);
        return;
      }
      pairs = found;
      again = segments === recorded.state.segments && found.every(same);
      ui.redraw();
    };
    timer = setTimeout(work);
  }
  const same = (pair, i) => Math.abs(pair.p - recorded.pairs[i].p) < 1e-3;
  ui.onClose(() => clearTimeout(timer));

  // What the reader does.
  const open = ({ a, b }) => ui.set({ a, b });
  function choose(kind) {
    const own = recorded.pairs.filter((pair) => pair.kind === kind);
    const at = own.findIndex(({ a, b }) => a === get("a") && b === get("b"));
    open(own[(at + 1) % own.length]);
  }
  const swap = () => open({ a: get("b"), b: get("a") });
  const rename = () => ui.set({ b: renamed(get("a"), get("b"), names) });

  const status = h("p", { class: "plm-status" });
  const judges = newJudges(ui);
  const reason = h("p", { class: "plm-reason" });
  const row = newRow(ui, words);
  const board = newBoard(ui, open);
  const title = h("p", { class: "plm-heading" }, t("forty"), h("small", {}, t("forty_note")));
  const forty = h("div", {}, title, board.node);
  ui.head.append(question(ui, () => pairs));
  ui.controls.append(...knobs(ui, { choose, swap, rename, pairs: recorded.pairs }));
  ui.stage.append(status, judges.node, reason, row.node, cover(ui, [forty, reason]), forty);
  tableSwitch(ui, () => table(t, pairs));
  copyCode(ui, () => code(state));

  return () => {
    const waiting = keyOf(state) !== keyOf(here);
    const words = t(source.status()) + (again ? t("again", { n: pairs.length }) : "");
    set(status, { text: words, "data-status": source.status(), "data-busy": waiting || undefined });
    set(judges.node, { "data-stale": waiting });
    row.update(state);
    board.update(pairs, state);
    if (waiting) return; // the last answers stay
    judges.update(here);
    set(reason, { text: why(t, here, names) });
    const text = finding(t, here);
    set(ui.finding, { text });
    ui.say(text);
  };
}

function knobs(ui, { choose, swap, rename, pairs }) {
  const { t } = ui;
  const bad = (text) => {
    const { low, high } = limits.a;
    const n = tokenise(text).length;
    return low <= n && n <= high ? "" : t("length", { low, high });
  };
  const button = (act, text) => h("button", { type: "button", class: "plm-button", onclick: act }, text);
  const acts = h("div", { class: "plm-acts" });
  if (ui.wants("swap")) acts.append(button(swap, t("swap")));
  if (ui.wants("rename")) acts.append(button(rename, t("rename")));
  const sentences = [textbox(ui, "a", { bad }), textbox(ui, "b", { bad })];
  const all = [kinds(ui, choose, pairs), ...sentences, acts, check(ui, "segments")];
  return all.filter((node) => node && (node !== acts || acts.childElementCount > 0));
}

/** A button for each kind of pair; pressed again, it takes the next pair of its kind. */
function kinds(ui, choose, pairs) {
  if (!ui.wants("kinds")) return null;
  const { t } = ui;
  const nodes = KINDS.map((kind) => h("button", { type: "button", onclick: () => choose(kind) }, t(kind)));
  ui.onDraw(() => {
    const open = pairs.find(({ a, b }) => a === ui.get("a") && b === ui.get("b"));
    nodes.forEach((node, i) => set(node, { "aria-pressed": open?.kind === KINDS[i] }));
  });
  const label = h("span", { class: "plm-label", "aria-hidden": "true" }, t("kinds"));
  const group = { class: "plm-field plm-full", role: "group", "aria-label": t("kinds") };
  return h("div", group, label, h("div", { class: "plm-buttons" }, nodes));
}

/** Where only a name is shared: what another name changes, for the count of words and for the head. */
function why(t, { a, b, p, other }, names) {
  const both = sharedNames(a, b, names);
  if (both.length === 0) return "";
  const name = renamed(a, b, names).split(" ").find((word, i) => word !== b.split(" ")[i]);
  const facts = { words: both.join(", "), name, p: percent(p), other: percent(other) };
  const moved = p > 0.5 !== other > 0.5;
  return `${t("only_name", facts)} ${t(moved ? "head_moves" : "head_stays", facts)}`;
}

/** "= 0.987", or "> 0.999". */
const equals = (p) => percent(p).replace(/^(?=\d)/, "= ");

function finding(t, { a, b, p, order }) {
  const both = shared(a, b);
  return [
    t(p > 0.5 ? "finding_next" : "finding_not", { p: equals(p) }),
    t(order > 0.5 ? "finding_order" : "finding_swapped", { order: equals(order) }),
    both.length > 0 ? t("finding_words", { words: both.join(", ") }) : t("finding_no_words"),
  ].join(" ");
}

function table(t, pairs) {
  return {
    caption: t("forty"),
    columns: [t("kind"), "A", "B", t("nsp_p"), t("sop_p"), t("words_column")],
    rows: pairs.map(({ kind, a, b, p, order }) => {
      return [t(kind), a, b, fixed(p, 4), fixed(order, 4), shared(a, b).join(" ")];
    }),
  };
}
