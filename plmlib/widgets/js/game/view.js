// Which noise was it? A broken text; the reader names the noise, and what is lost.

import { matches } from "../core/broken.js";
import { answerOf, GAME, isDone, isRight, LOST, saying, scoreOf } from "../core/game.js";
import { described, row } from "../noise/row.js";
import { h, set } from "../ui/dom.js";
import { check } from "../ui/inputs.js";

/** game(): {state, spelled, rows, plan, words, written, why} of this round's text. */
export function gameView(ui, game) {
  const { t } = ui;
  const { examples } = ui.limits.text;
  const is = () => ui.get("mode") === "game";
  const read = row(t("broken"));
  const asked = h("p", { class: "plm-question" }, t("question_game"));
  const noises = choice(t("noise_of"), GAME, (name) => t(`noise_${name}`), (noise) => say({ noise }));
  const losses = choice(t("lost_what"), LOST, (name) => t(`lost_${name}`), (lost) => say({ lost }));
  const verdict = h("p", { class: "plm-verdict", "aria-live": "polite" });
  const original = row(t("original"));
  const repair = row(t("repair"));
  const next = h("button", { type: "button", class: "plm-button", onclick: onward }, t("next"));
  const score = h("p", { class: "plm-note-line" });
  const clue = h("p", { class: "plm-note-line" });
  const after = h("div", {}, original.node, repair.node);
  const knobs = check(ui, "hint");
  const panel = h("div", { class: "plm-game" }, noises.node, losses.node);
  const onwards = h("div", { class: "plm-next" }, next);
  const node = h("div", {}, asked, read.node, knobs, clue, panel, verdict, after, onwards, score);

  const answer = () => answerOf(ui.get("said"), ui.get("round"));
  function say(part) {
    if (isDone(answer())) return;
    ui.set({ said: saying(ui.get("said"), ui.get("round"), { ...answer(), ...part }) });
  }
  function onward() {
    ui.set({ round: (ui.get("round") + 1) % (ui.limits.round.high + 1) });
  }

  function update() {
    const { state, spelled, rows, words } = game();
    const said = answer();
    const done = isDone(said);
    const truth = state.noise;
    const lost = LOST[GAME.indexOf(truth)];
    const text = (ids) => described(ids, words);
    read.update(text(rows.source.slice(0, -1)), t("tokens", { n: rows.source.length - 1 }));
    clue.hidden = !ui.get("hint");
    set(clue, { text: t("clue", { n: spelled.length }) });
    noises.update(said.noise, done ? truth : null);
    losses.update(said.lost, done ? lost : null);
    set(verdict, {
      text: done ? `${t(isRight(said, truth) ? "right_game" : "wrong_game")} ${t(`why_${truth}`)}` : "",
      "data-right": done ? String(isRight(said, truth)) : undefined,
    });
    after.hidden = !done;
    next.hidden = !done;
    if (done) showTruth(game());
    const { answered, right } = scoreOf(ui.get("said"), examples, words);
    set(score, { text: answered ? t("score", { answered, right }) : t("rounds") });
  }
  function showTruth({ ids, rows, plan, words, written, why }) {
    const lost = new Set(plan.order.filter((_, slot) => plan.hidden[slot]));
    const tokens = described(ids, words).map((one, i) => (lost.has(i) ? { ...one, look: "lost" } : one));
    original.update(tokens, t("tokens", { n: ids.length }));
    if (!written) return repair.update([], t(why));
    const same = matches(written, rows.target);
    const text = described(written, words).map((one, i) => {
      return { ...one, look: same[i] ? (one.look === "special" ? one.look : "right") : "wrong" };
    });
    repair.update(text, t("fits", { right: same.filter(Boolean).length, n: rows.target.length }));
  }

  function finding() {
    if (isDone(answer())) return verdict.textContent;
    return t("finding_game");
  }
  function table() {
    const { rows, words, state } = game();
    const done = isDone(answer());
    const name = (id) => words.tokens[id] ?? "";
    return {
      caption: finding(),
      columns: [t("place"), t("broken"), ...(done ? [t(`noise_${state.noise}`)] : [])],
      rows: rows.source.map((id, i) => [i + 1, name(id), ...(done ? [name(rows.target[i])] : [])]),
    };
  }
  return { node, update, finding, table, is };
}

/** One of a few: buttons that show what was chosen, and later what was right. */
function choice(label, names, call, pick) {
  const nodes = names.map((name) => h("button", { type: "button", onclick: () => pick(name) }, call(name)));
  const head = h("span", { class: "plm-label", "aria-hidden": "true" }, label);
  const list = h("div", { class: "plm-buttons" }, nodes);
  const node = h("div", { class: "plm-field", role: "group", "aria-label": label }, head, list);
  function update(chosen, truth) {
    nodes.forEach((button, i) => {
      const right = truth === null ? undefined : names[i] === truth ? "✓" : "";
      set(button, { "aria-pressed": names[i] === chosen, "data-truth": right || undefined });
    });
  }
  return { node, update };
}
