// Cost explorer: when is attention the bottleneck, and of what? What does a KV cache save?

import { KEPT, WORK } from "../core/costs.js";
import { grouped, inBytes, inThousands } from "../core/units.js";
import { set } from "../ui/dom.js";
import { copyCode, tableSwitch } from "../ui/foot.js";
import { guess, isOpen } from "../ui/guess.js";
import { widget } from "../ui/widget.js";
import { code } from "./code.js";
import { costView, percent } from "./cost.js";
import { knobs } from "./knobs.js";
import limits from "./limits.json" with { type: "json" };
import { playerView } from "../player/player.js";
import { compute } from "./state.js";

export default widget({ name: "cost-explorer", limits, build });

function build(ui) {
  const { t, get } = ui;
  let now = compute(get);
  ui.beforeDraw(() => {
    now = compute(get);
  });
  const asks = (key) => () => get("question") === key;
  const shut = (key) => asks(key)() && !isOpen(ui);
  const views = { cost: costView(ui, { crossover: asks("crossover"), cache: asks("cache") }) };
  views.player = playerView(ui);

  const asked = question(ui, () => now);
  ui.head.append(asked);
  ui.controls.append(...knobs(ui));
  ui.stage.append(views.cost.node, views.player.node);
  tableSwitch(ui, () => (get("view") === "cost" ? costTable(t, now, shut) : playTable(t, now)));
  copyCode(ui, () => code(now.state));

  return () => {
    const view = get("view");
    for (const key in views) views[key].node.hidden = key !== view;
    if (view !== "cost") asked.hidden = true;
    const text = view === "cost" ? costFinding(t, now, shut) : playFinding(t, now);
    views[view].update(now, text);
    set(ui.finding, { text, "data-covered": text === "" });
    ui.say(text);
  };
}

const NEAR = 1.1; // a guess within this factor is right

function question(ui, now) {
  const { t } = ui;
  const key = () => ui.get("question");
  return guess(ui, {
    question: () => t(`question_${key()}`, { n: grouped(ui.get("n")), batch: grouped(ui.get("batch")) }),
    unit: () => t(`unit_${key()}`),
    right(made) {
      const { crossover, memory, state } = now();
      const asked = key();
      if (asked === "crossover" && crossover === null) return [false, t("no_crossover")];
      const answer = asked === "crossover" ? crossover : memory.cache / 2 ** 20;
      const right = made !== "" && near(made, answer);
      const ratio = (crossover ?? 0) / state.d;
      const values = {
        answer: asked === "crossover" ? grouped(answer) : inBytes(memory.cache),
        times: Number(ratio.toFixed(2)),
        exact: grouped(memory.cache),
      };
      const why = asked === "crossover" && Math.abs(ratio - 6) > 0.005 ? "why_other" : `why_${asked}`;
      return [right, `${t(right ? "right" : "wrong", values)} ${t(why, values)}`];
    },
  });
}

const near = (made, answer) =>
  made === answer || (made > 0 && answer > 0 && Math.abs(Math.log(made / answer)) <= Math.log(NEAR));

/** What is there to say, without the answer to an open question. */
function costFinding(t, { state, share, crossover, memory }, shut) {
  const values = {
    share: percent(share),
    n: grouped(state.n),
    cross: crossover === null ? "" : grouped(crossover),
    cache: inBytes(memory.cache),
    exact: grouped(memory.cache),
    scores: inBytes(memory.scores),
  };
  const first = crossover === null ? `finding_${state.attention}` : "finding_cross";
  const sentences = [];
  if (!shut("crossover")) sentences.push(t(first, values));
  const second = state.skeleton === "masked" ? "finding_none" : "finding_cache";
  if (!shut("cache")) sentences.push(t(second, values));
  return sentences.join(" ");
}

function playFinding(t, { state, player }) {
  const { at, last, now, done } = player;
  const ratio = (done.without / done.with).toFixed(1);
  const values = { at, last, reads: now.reads, sees: now.sees, macs: inThousands(now.macs), ratio };
  const cache = inBytes(now.bytes);
  const keeps = { train: "uncached", prefill: "filled", decode: "cached" };
  const kept = state.cache ? keeps[state.phase] : "uncached";
  return `${t(`play_${state.phase}`, values)} ${t(`play_${kept}`, { ...values, cache })}`;
}

function costTable(t, { state, work, total, memory }, shut) {
  const flops = shut("crossover") ? [] : WORK.map((key) => {
    return [t(`work_${key}`), inThousands(2 * work[key]), percent(work[key] / total)];
  });
  const bytes = shut("cache") ? [] : KEPT.map((key) => {
    return [t(`kept_${key}`), inBytes(memory[key]), grouped(memory[key])];
  });
  return {
    caption: t("caption_cost", { n: grouped(state.n), batch: grouped(state.batch) }),
    columns: ["what", "amount", "exact"].map((key) => t(`column_${key}`)),
    rows: [...flops, ...bytes],
  };
}

const PLAYED = ["step", "reads", "macs", "bytes", "reads_without", "macs_without"];

function playTable(t, { player }) {
  const { runs } = player;
  const row = (frame, i) => [
    i + 1,
    frame.reads,
    inThousands(frame.macs),
    inBytes(frame.bytes),
    runs.without[i].reads,
    inThousands(runs.without[i].macs),
  ];
  return {
    caption: t("caption_play"),
    columns: PLAYED.map((key) => t(`column_${key}`)),
    rows: runs.with.map(row),
  };
}
