// Position lab: which number of a pair of tokens stays when both are shifted? How does it go with distance?

import { chart } from "../chart/chart.js";
import { dot, reordered, rotate, vectors } from "../core/positions.js";
import { within } from "../core/limits.js";
import { h, set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { cover, guess, isOpen } from "../ui/guess.js";
import { buttons, slider } from "../ui/inputs.js";
import { fixed } from "../ui/numbers.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import limits from "./limits.json" with { type: "json" };
import { pairing as newPairing } from "./pairing.js";
import { HEIGHT, picture, told } from "./picture.js";
import { compute, open as unpack } from "./state.js";

export default widget({ name: "position-lab", limits, build });

function build(ui) {
  const { t, get } = ui;
  let sent; // the table as Python has sent it
  let learned;
  let now;
  function look() {
    if (get("recorded") !== sent) {
      sent = get("recorded");
      learned = unpack(sent);
    }
    now = compute(get, learned);
  }
  ui.beforeDraw(look);
  look();

  ui.head.append(question(ui, () => now));
  ui.controls.append(...knobs(ui));
  function move(distance) {
    if (ui.wants("n")) ui.set({ n: within(limits.n, get("m") + Math.round(distance)) });
  }
  const main = chart({ height: HEIGHT, onpoint: move });
  const heading = h("p", { class: "plm-heading plm-next" });
  const note = h("p", { class: "plm-note-line" });
  const strip = newPairing(t);
  const tiles = now.pairs.map(({ scheme }) => tile(t, scheme));
  const board = h("div", { class: "plm-schemes" }, tiles.map(({ node }) => node));

  const asks = (key) => get("question") === key;
  const hides = { stays: () => asks("stays"), last: () => asks("last") && get("scheme") === "t5" };
  const shut = (key) => hides[key]() && !isOpen(ui);
  ui.stage.append(
    h("p", { class: "plm-heading" }, t("stays_heading"), h("small", {}, t("stays_note"))),
    cover(ui, [board], hides.stays),
    board,
    heading,
    cover(ui, [main.node], hides.last),
    main.node,
    note,
    strip.node,
  );
  tableSwitch(ui, () => table(t, now, shut("stays")));
  copyCode(ui, () => code(now.state, get("table")));

  return () => {
    const { state, after } = now;
    const both = !shut("stays");
    const text = finding(t, now);
    tiles.forEach(({ update }, i) => update(now.pairs[i], state));
    const seen = both ? "curves" : "curve";
    const kind = state.scheme === "t5" ? "curve_t5" : seen;
    set(heading, { text: t(kind, { m: state.m, after: after[0] }) });
    const open = both && !shut("last");
    main.update(picture(t, now, both, open ? text : t(`number_${state.scheme}`)));
    const rows = { trained: state.trained, end: state.table.length - 1 };
    const all = state.scheme === "learned" && rows.trained > rows.end;
    set(note, { text: t(all ? "note_all" : `note_${state.scheme}`, rows) });
    strip.node.hidden = state.scheme !== "rotary";
    if (state.scheme === "rotary") strip.update(state, fixed(otherOrder(state), 3));
    set(ui.finding, { text, "data-covered": !open });
    ui.say(open ? text : `${state.m}, ${state.n}`);
  };
}

/** q · k at (m, n) with the entries of both in the other order, and the other pairing. */
function otherOrder({ m, n, pairs, pairing }) {
  const other = pairing === "half" ? "neighbours" : "half";
  const [q, k] = vectors(pairs).map((x) => reordered(x, pairing));
  return dot(rotate(q, m, other), rotate(k, n, other));
}

/** One scheme: its number before and after the shift, and whether it stays. */
function tile(t, scheme) {
  const values = h("b");
  const verdict = h("small");
  const node = h("div", { class: "plm-stat" }, h("span", {}, t(scheme)), values, verdict);
  function update({ before, after, stays }, state) {
    set(values, { text: `${told(t, scheme, before)} → ${told(t, scheme, after)}` });
    set(verdict, { text: t(stays ? "stays" : "changes") });
    set(node, { "data-stays": String(stays), "data-open": state.scheme === scheme });
  }
  return { node, update };
}

function knobs(ui) {
  const { t, get } = ui;
  const named = (key) => limits[key].options.map((name) => [name, t(name)]);
  const waves = () => ["sinusoid", "rotary"].includes(get("scheme"));
  return [
    buttons(ui, "scheme", { options: named("scheme"), wide: true }),
    slider(ui, "m"),
    slider(ui, "n"),
    slider(ui, "shift"),
    slider(ui, "pairs", { when: waves }),
    buttons(ui, "side", { options: named("side"), when: () => get("scheme") === "t5" }),
    buttons(ui, "pairing", { options: named("pairing"), when: () => get("scheme") === "rotary" }),
  ].filter(Boolean);
}

const NEAR = 2; // tokens within which a guess of the last bucket's distance is right

function question(ui, now) {
  const { t } = ui;
  return guess(ui, {
    step: 1,
    question() {
      const { m, n, shift, side } = now().state;
      return t(`question_${ui.get("question")}`, { m, n, shift, side: t(`of_${side}`) });
    },
    unit: () => t(`unit_${ui.get("question")}`),
    right(made) {
      const { pairs, last } = now();
      const kept = pairs.filter(({ stays }) => stays);
      const key = ui.get("question");
      const answer = key === "stays" ? kept.length : last;
      const right = made !== "" && Math.abs(made - answer) <= (key === "stays" ? 0 : NEAR);
      const names = kept.map(({ scheme }) => t(scheme)).join(", ") || "–";
      return [right, t(`${right ? "right" : "wrong"}_${key}`, { answer, names })];
    },
  });
}

function finding(t, { state, pairs, distance, bucket, last }) {
  const { scheme, side, table } = state;
  const { before, after } = pairs.find((pair) => pair.scheme === scheme);
  const lost = before === null || after === null;
  return t(lost ? "fact_lost" : `fact_${scheme}`, {
    before: told(t, scheme, before),
    after: told(t, scheme, after),
    distance: fixed(distance, 0),
    bucket,
    last,
    side: t(`of_${side}`),
    end: table.length - 1,
  });
}

function table(t, { state, pairs, after, distance }, shut) {
  const { m, n } = state;
  const at = (i, j) => t("at", { i, j });
  const row = ({ scheme, before, after: moved, stays }) => {
    const first = [t(scheme), told(t, scheme, before)];
    return shut ? first : [...first, told(t, scheme, moved), t(stays ? "stays" : "changes")];
  };
  const columns = [t("scheme"), at(m, n), ...(shut ? [] : [at(...after), t("after")])];
  return { caption: t("caption", { m, n, distance: fixed(distance, 0) }), columns, rows: pairs.map(row) };
}
