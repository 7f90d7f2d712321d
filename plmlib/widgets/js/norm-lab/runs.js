// Loss curves of real runs of 16 layers, recorded with PyTorch, with and without warm-up.

import { chart } from "../chart/chart.js";
import { h, set } from "../ui/dom.js";
import { buttons } from "../ui/inputs.js";
import { fixed } from "../ui/numbers.js";
import { CAT } from "./picture.js";

const STEPS = 100;
const RESCUED = 0.05; // nats that warm-up must save to count
const WARMUPS = ["1", "50"];
const DASH = { 1: "3 6", 50: undefined };

/** The part of the lab that shows them. */
export function runs(ui) {
  const { t, get } = ui;
  const picture = chart({ height: 260, margin: 52 });
  const said = h("p", { class: "plm-note-line" });
  const options = ui.limits.runs.options.map((spread) => [spread, spread]);
  ui.onDraw(() => {
    const found = get("recorded")[get("runs")];
    const places = [...new Set(get("places"))];
    const all = places.flatMap((place) => WARMUPS.map((warmup) => curve(t, place, warmup, found)));
    const lines = all.filter(({ points }) => points.length > 0); // a run that broke off has no curve
    const text = finding(t, places, found);
    set(said, { text });
    const ends = lines.filter(({ dash }) => !dash);
    picture.update({
      ...range(lines),
      lines,
      marks: ends.map(named),
      finding: text,
      xlabel: t("update"),
      ylabel: t("loss"),
      format: (value) => fixed(value, 1),
    });
  });
  return h(
    "div",
    { class: "plm-runs" },
    h("p", { class: "plm-heading" }, t("runs_heading"), h("small", {}, t("runs_note"))),
    h("p", { class: "plm-status", "data-status": "recorded" }, t("recorded")),
    buttons(ui, "runs", { options }),
    picture.node,
    said,
  );
}

/** The mean loss of each part of a run stands at the middle of that part. */
function curve(t, place, warmup, found) {
  const { loss } = found[place][warmup];
  const part = STEPS / Math.max(1, loss.length);
  const points = loss.map((value, i) => [(i + 0.5) * part, value]);
  return { name: t(place), cat: CAT[place], dash: DASH[warmup], points };
}

function named({ name, cat, points }) {
  const [x, y] = points.at(-1);
  return { x, y, cat, text: name, dx: -9 };
}

function range(lines) {
  const losses = lines.flatMap(({ points }) => points.map(([, loss]) => loss));
  const [low, high] = losses.length ? [Math.min(...losses), Math.max(...losses)] : [4, 7];
  return { x: [0, STEPS], y: [Math.floor(2 * low) / 2, Math.ceil(2 * high) / 2] };
}

/** The held-out loss at the end of each run, or after how many updates it broke off. */
function finding(t, places, found) {
  const end = ({ held_out: loss, updates }) => {
    if (loss !== null) return fixed(loss, 2);
    return t("broke_off", { updates: [...new Set(updates)].sort((a, b) => a - b).join(", ") });
  };
  const sentence = (place) => {
    const [none, some] = WARMUPS.map((warmup) => end(found[place][warmup]));
    return t("run", { name: t(place), none, some });
  };
  const ends = `${t("run_ends")} ${places.map(sentence).join(" · ")}.`;
  const [none, some] = WARMUPS.map((warmup) => found.post[warmup].held_out);
  return places.includes("post") && none - some < RESCUED ? `${ends} ${t("not_rescued")}` : ends;
}
