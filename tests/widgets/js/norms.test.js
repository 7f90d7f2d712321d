import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { attention, D, feedForward, normed, residual, T } from "../../../plmlib/widgets/js/core/backward.js";
import { IDS, measure, numbers } from "../../../plmlib/widgets/js/core/stack.js";
import { curves, told } from "../../../plmlib/widgets/js/norm-lab/picture.js";
import { compute } from "../../../plmlib/widgets/js/norm-lab/state.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/norms.json", import.meta.url)));
const FEW = { norm: "layer", depth: 24, std: 0.17, scaled: false, seed: 0 };

/** The largest difference of two lists, relative to the second. */
const away = (mine, theirs) =>
  Math.max(...theirs.map((value, i) => Math.abs(mine[i] - value) / Math.abs(value)));

test("activations and gradients of every layer equal torch's autograd to 1e-4", () => {
  assert.deepEqual(IDS, golden.ids);
  assert.ok(golden.cases.length >= 15);
  for (const { state, place, stream, gradient, loss } of golden.cases) {
    const mine = measure({ ...state, place });
    const what = `${place} ${JSON.stringify(state)}`;
    assert.equal(mine.stream.length, stream.length);
    assert.ok(away(mine.stream, stream) < 1e-4, `${what} stream`);
    assert.equal(mine.gradient.length, gradient.length);
    assert.ok(away(mine.gradient, gradient) < 1e-4, `${what} gradient`);
    assert.ok(Math.abs(mine.loss - loss) < 1e-4 * loss, `${what} loss`);
  }
});

const random = (seed, n) => numbers(seed).layers(1)[0].down.slice(0, n);

/** Is the gradient that `back` gives the slope of Σ w y along a random direction? */
function slopeIsRight(f, x) {
  const w = random(7, x.length);
  const direction = random(8, x.length);
  const value = (by) => f(x.map((one, i) => one + by * direction[i]))[0];
  const along = (by) => value(by).reduce((sum, one, i) => sum + one * w[i], 0);
  const measured = (along(1e-5) - along(-1e-5)) / 2e-5;
  const found = f(x)[1](w);
  const dx = Array.isArray(found) ? found[0] : found; // a part also gives the size of its own gradient
  const computed = dx.reduce((sum, one, i) => sum + one * direction[i], 0);
  const error = Math.abs(measured - computed);
  assert.ok(error < 1e-6 * Math.max(1, Math.abs(computed)), `${measured} ${computed}`);
}

test("every part's gradient is the slope by finite differences", () => {
  const [layer] = numbers(5).layers(1);
  const spread = { std: 0.2, added: 0.1 };
  const x = random(6, T * D);
  for (const kind of ["layer", "rms", "none"]) slopeIsRight((at) => normed(at, kind), x);
  for (const part of [attention, feedForward]) {
    slopeIsRight((at) => part(layer, at, spread), x);
    for (const place of ["pre", "post", "none"]) {
      slopeIsRight((at) => residual(place, "layer", at, (h) => part(layer, h, spread)), x);
    }
  }
});

test("what the lab says of the two places holds for every seed tried", () => {
  for (const seed of [0, 1, 2, 3, 4]) {
    const { stacks, ratio } = compute((key) => ({ ...FEW, seed, places: ["pre"] })[key]);
    assert.ok(ratio > 2, `post-norm's last layer gets more: ${ratio}`);
    assert.equal(stacks.pre.largest, 1);
    assert.ok(stacks.pre.times > 3 && stacks.pre.end > 4);
    assert.ok(stacks.post.stream.slice(1).every((one) => Math.abs(one - 1) < 1e-3));
  }
  const ratios = [6, 12, 24, 48].map((depth) => {
    const found = (seed) => compute((key) => ({ ...FEW, seed, depth, places: ["pre"] })[key]);
    const all = [0, 1, 2, 3, 4].map((seed) => found(seed).ratio);
    return all.reduce((a, b) => a * b) ** (1 / all.length);
  });
  for (let i = 1; i < 4; i++) assert.ok(ratios[i] > 1.1 * ratios[i - 1], `it grows with depth: ${ratios}`);
});

test("without norms the numbers leave single precision, and the picture stands", () => {
  const wild = { ...FEW, depth: 48, std: 0.3, places: ["none", "pre"] };
  const now = compute((key) => wild[key]);
  const { lost, stream } = now.stacks.none;
  assert.ok(lost > 10 && !(stream[lost] < 3.4e38) && stream[lost - 1] < 3.4e38);
  const lines = [{ name: "none", cat: 3, values: now.stacks.none.gradient }];
  const picture = curves({ lines, low: 1, finding: "" });
  assert.ok(picture.lines[0].points.flat().every(Number.isFinite) && picture.y[1] <= 40);
});

test("axes and numbers are whole and readable", () => {
  const lines = [
    { name: "a", cat: 1, values: [1, 2, 3] },
    { name: "b", cat: 2, values: [1, 2, 3.1] },
  ];
  const { ticks, marks, y } = curves({ lines, low: 0, finding: "" });
  assert.deepEqual(ticks.x, [0, 1, 2]);
  assert.ok(y.every(Number.isInteger) && Math.abs(marks[0].dy - marks[1].dy) > 10);
  for (let depth = 2; depth <= 48; depth++) {
    const values = new Array(depth).fill(1);
    const { x } = curves({ lines: [{ name: "a", cat: 1, values }], low: 1, finding: "" }).ticks;
    assert.ok(x.at(-1) === depth && x.length <= 10 && x.every(Number.isInteger), `${depth}: ${x}`);
  }
  assert.deepEqual([0.0312, 7.217, 3.44e8, 0, NaN].map(told), ["0.0312", "7.22", "3.4·10⁸", "0", "∞"]);
});
