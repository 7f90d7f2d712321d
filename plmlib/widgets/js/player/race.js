// What decoding costs in this browser: a small GPT with random weights writes 64 tokens, with and without a
// KV cache. The time does not depend on what the weights are.

import { chart } from "../chart/chart.js";
import { causalLM } from "../core/transformer.js";
import { mulberry32 } from "../core/prng.js";
import { h, set } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";

export const CONFIG = {
  d_model: 96,
  n_heads: 4,
  d_head: 24,
  d_ff: 384,
  n_layers: 2,
  vocab_size: 256,
  max_len: 64,
  norm: "layer",
  norm_place: "pre",
  norm_eps: 1e-5,
  activation: "gelu_tanh",
  tied: true,
};
const GROUP = 8; // tokens whose mean time is one point: a browser's clock is coarse
const SLICE = 12; // ms of computing between two frames

/** Tensors of a GPT with random weights. */
export function randomTensors({ d_model: D, d_ff: F, n_layers, vocab_size: V, max_len }, seed = 1) {
  const die = mulberry32(seed);
  const tensors = {};
  const fill = (name, shape, value) => {
    const data = Float32Array.from({ length: shape.reduce((a, b) => a * b) }, value);
    tensors[name] = { shape, data };
  };
  const random = () => 0.4 * (die() - 0.5);
  const matrix = (name, out, into) => {
    fill(`${name}.weight`, [out, into], random);
    fill(`${name}.bias`, [out], () => 0);
  };
  const norm = (name) => {
    fill(`${name}.weight`, [D], () => 1);
    fill(`${name}.bias`, [D], () => 0);
  };
  fill("embed.tokens.weight", [V, D], random);
  fill("embed.positions.weight", [max_len, D], random);
  for (let l = 0; l < n_layers; l++) {
    matrix(`layers.${l}.attention.qkv`, 3 * D, D);
    matrix(`layers.${l}.attention.out`, D, D);
    matrix(`layers.${l}.feed_forward.up`, F, D);
    matrix(`layers.${l}.feed_forward.down`, D, F);
    norm(`layers.${l}.attention_norm`);
    norm(`layers.${l}.feed_forward_norm`);
  }
  norm("norm");
  return tensors;
}

/** Token by token; returns {with, without: ms of each step, furthest: largest difference of the logits}. */
export function* measure(config = CONFIG, clock = () => performance.now()) {
  const model = causalLM(config, randomTensors(config));
  const ids = Array.from({ length: config.max_len }, (_, i) => (7 * i + 3) % config.vocab_size);
  const steps = { with: [], without: [] };
  const cache = model.newCache();
  let furthest = 0;
  model.forward(ids.slice(0, 24), model.newCache()); // the browser compiles what runs often
  for (let n = 1; n <= ids.length; n++) {
    const start = clock();
    const one = model.forward(ids.slice(n - 1, n), cache);
    const middle = clock();
    const other = model.forward(ids.slice(0, n), model.newCache(n));
    steps.with.push(middle - start);
    steps.without.push(clock() - middle);
    for (let i = 0; i < one.length; i++) furthest = Math.max(furthest, Math.abs(one[i] - other[i]));
    yield n;
  }
  return { ...steps, furthest };
}

const sum = (values) => values.reduce((a, b) => a + b, 0);

/** The button, and what it found. */
export function race(ui) {
  const { t } = ui;
  if (!ui.wants("measure")) return { node: h("div"), update() {} };
  let found = null;
  let closed = false;
  let busy = "";
  const picture = chart({ height: 200, margin: 52 });
  const said = h("p", { class: "plm-status", role: "status" });
  const button = h("button", { type: "button", class: "plm-button", onclick: start }, t("measure"));
  const title = h("p", { class: "plm-heading" }, t("measured"), h("small", {}, t("measured_note")));
  const node = h("div", { class: "plm-play-race" }, title, button, said, picture.node);
  ui.onClose(() => {
    closed = true;
  });

  async function start() {
    if (busy) return;
    busy = t("measuring", { n: 0 });
    ui.redraw();
    try {
      const work = measure();
      let one = work.next();
      while (!one.done && !closed) {
        const until = performance.now() + SLICE;
        while (!one.done && performance.now() < until) one = work.next();
        busy = t("measuring", { n: one.done ? CONFIG.max_len : one.value });
        ui.redraw();
        await new Promise((go) => setTimeout(go));
      }
      if (one.done) found = one.value;
    } catch (error) {
      console.warn(error);
      found = { failed: true };
    }
    busy = "";
    ui.redraw();
  }

  function update() {
    const there = found !== null && !found.failed;
    let text = busy || t(found ? "not_measured" : "unmeasured");
    if (there && !busy) text = finding(t, found);
    set(said, { text, "data-status": found?.failed ? "missing" : there ? "live" : "recorded" });
    set(button, { "aria-disabled": busy !== "" });
    picture.node.toggleAttribute("hidden", !there);
    if (there) picture.update(lines(t, found, text));
  }
  return { node, update };
}

function finding(t, found) {
  const [quick, slow] = [sum(found.with), sum(found.without)];
  return t("race", {
    tokens: found.with.length,
    with: fixed(quick, 0),
    without: fixed(slow, 0),
    times: fixed(slow / quick, 1),
    furthest: found.furthest ? found.furthest.toExponential(0).replace("-", "−") : "0",
  });
}

function lines(t, found, text) {
  const means = (values) => {
    const points = [];
    for (let i = 0; i < values.length; i += GROUP) {
      const some = values.slice(i, i + GROUP);
      points.push([i + some.length / 2 + 0.5, sum(some) / some.length]);
    }
    return points;
  };
  const [quick, slow] = [means(found.with), means(found.without)];
  const end = (points, cat, text) => {
    const [x, y] = points.at(-1);
    return { x, y, cat, text, dx: -9, dy: -9 };
  };
  return {
    x: [1, found.with.length],
    y: [0, 1.2 * Math.max(...slow.map(([, ms]) => ms))],
    lines: [
      { cat: 3, points: quick },
      { cat: 2, dash: "7 7", points: slow },
    ],
    marks: [end(slow, 2, t("without")), end(quick, 3, t("with"))],
    finding: text,
    xlabel: t("token_axis"),
    ylabel: t("ms_axis"),
  };
}
