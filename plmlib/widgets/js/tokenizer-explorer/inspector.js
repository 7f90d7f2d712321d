// How the open word is cut by each tokenizer: tries, merges, or the most probable cuts.

import { visible } from "../ui/chips.js";
import { h } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { LOOK, nodes } from "../pieces/names.js";

const MANY = 5; // tries that are shown in a line
const STEPS = 14; // merges that are shown

/** inspector(ui, file) -> {node, update(now, how)}; how: what state.js says of the open word, or null. */
export function inspector(ui, file) {
  const { t } = ui;
  const node = h("div", { class: "plm-hows" });
  const piece = (name, token) => h("span", { class: "plm-mini", dir: "auto" }, nodes(name, token, false));
  const line = (told, pieces) => h("li", {}, told, pieces && h("span", { class: "plm-steps" }, pieces));
  const note = (text) => h("span", { class: "plm-note" }, text);

  /** The longest tries and the last ones, struck out but for the piece that was found. */
  function tried(tries, found) {
    const some = tries.length > MANY ? [...tries.slice(0, 2), null, ...tries.slice(-2)] : tries;
    return some.map((one, i) => {
      if (one === null) return note("…");
      const good = found && i === some.length - 1;
      return h(good ? "b" : "s", { class: "plm-mini", dir: "auto" }, visible(one));
    });
  }
  const ways = {
    wordpiece(words) {
      const lines = [];
      let before = 0; // how many tries the last piece took
      for (const { found, failed, long } of words) {
        for (const { tries } of found) {
          const all = tried(tries, true);
          if (before === 1 && tries.length === 1) lines.at(-1).push(...all);
          else lines.push(all);
          before = tries.length;
        }
        if (failed) lines.push([...tried(failed, false), note(t(long ? "too_long" : "fails"))]);
        if (failed) before = 0;
      }
      return lines.map((all) => line(null, all));
    },
    bpe: (pieces) => {
      const lines = pieces.flatMap(({ steps }) =>
        steps.map(({ rank, word }) => {
          const name = rank === null ? t("bytes") : t("merge", { n: rank + 1 });
          return line(note(name), word.map((token) => piece("bpe", token)));
        }),
      );
      const rest = lines.length - STEPS;
      if (rest < 2) return lines;
      return [...lines.slice(0, STEPS - 1), line(note(t("more", { n: rest }))), lines.at(-1)];
    },
    unigram: (words) =>
      words.flatMap(({ cuts }) =>
        cuts.map(({ score, pieces }) => {
          const tokens = pieces.map(({ id }) => piece("unigram", file.unigram.tokens[id]));
          return line(note(chance(t, score, cuts[0].score)), tokens);
        }),
      ),
  };

  function update(now, how) {
    node.hidden = !how;
    if (!how) return;
    node.replaceChildren(
      ...now.shown.map(({ name }) => {
        const title = h("p", { class: "plm-heading" }, t(`how_${name}`));
        const look = `plm-how plm-cat-${LOOK[name][0]}`;
        const steps = h("ol", { tabindex: "0", "aria-label": t(`how_${name}`) }, ways[name](how[name]));
        return h("div", { class: look }, title, steps);
      }),
    );
  }
  return { node, update, title: (now) => visible(t("how", { word: now.words[now.word].text })) };
}

/** log P of a cut, and how probable it is beside the best one. */
function chance(t, score, best) {
  const p = fixed(score, 1);
  const odds = Math.exp(score - best);
  if (odds === 1) return t("log_p_best", { p });
  return t("log_p", { p, odds: odds < 0.001 ? "< 0.001" : String(Number(odds.toPrecision(1))) });
}
