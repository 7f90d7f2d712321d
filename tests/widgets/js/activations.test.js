import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  erf,
  FUNCTIONS,
  landmarks,
  normalCdf,
  normalPdf,
  outputs,
  probit,
} from "../../../plmlib/widgets/js/core/activations.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/activations.json", import.meta.url)));
const furthest = (mine, theirs) =>
  mine.reduce(
    (worst, value, i) => Math.max(worst, Math.abs(value - theirs[i]) / Math.max(1, Math.abs(theirs[i]))),
    0,
  );

test("801 points of each function and slope equal torch to 1e-12", () => {
  assert.equal(golden.x.length, 801);
  for (const [name, { f, slope }] of Object.entries(golden.curves)) {
    assert.ok(
      furthest(
        golden.x.map((x) => FUNCTIONS[name][0](x, golden.value)),
        f,
      ) < 1e-12,
      `${name} f`,
    );
    assert.ok(
      furthest(
        golden.x.map((x) => FUNCTIONS[name][1](x, golden.value)),
        slope,
      ) < 1e-12,
      `${name} slope`,
    );
  }
  assert.deepEqual(Object.keys(FUNCTIONS).sort(), Object.keys(golden.curves).sort());
});

test("erf, Φ, φ and the inverse of Φ equal torch", () => {
  assert.ok(furthest(golden.x.map(erf), golden.erf) < 1e-12);
  assert.ok(furthest(golden.x.map(normalCdf), golden.cdf) < 1e-12);
  assert.ok(furthest(golden.x.map(normalPdf), golden.pdf) < 1e-12);
  assert.ok(
    furthest(
      golden.probit.map((_, i) => probit((i + 0.5) / 1000)),
      golden.probit,
    ) < 1e-9,
  );
});

test("the numbers that the chapter quotes", () => {
  const { minimum, steepest, tanhError, sigmoidError } = landmarks();
  assert.equal(minimum[0].toFixed(4), "-0.7518");
  assert.equal(minimum[1].toFixed(5), "-0.16997");
  assert.equal(steepest[1].toFixed(4), "1.1289");
  assert.ok(Math.abs(steepest[0] - Math.SQRT2) < 1e-6);
  assert.equal(tanhError[1].toExponential(2), "4.73e-4");
  assert.equal(tanhError[0].toFixed(2), "2.70");
  assert.equal(sigmoidError[1].toExponential(2), "2.03e-2");
  assert.equal(FUNCTIONS.printed[0](3).toFixed(3), "5.683");
  assert.equal(FUNCTIONS.printed[0](-3).toFixed(3), "2.683");
});

test("ReLU’s dead share is Φ(−μ/σ); GELU has none", () => {
  for (const mu of [-2, -1, 0, 0.5]) {
    assert.ok(Math.abs(outputs("relu", { mu, sigma: 1 }).zero - normalCdf(-mu)) <= 1 / 1000);
    assert.equal(outputs("gelu", { mu, sigma: 1 }).zero, 0);
  }
});

test("output means and faint shares equal torch", () => {
  for (const { name, mu, sigma, mean, faint } of golden.outputs) {
    const mine = outputs(name, { mu, sigma, value: golden.value });
    assert.ok(Math.abs(mine.mean - mean) < 1e-6 * Math.max(1, Math.abs(mean)), `${name} ${mu} ${sigma} mean`);
    assert.ok(Math.abs(mine.faint - faint) < 1e-9, `${name} ${mu} ${sigma} faint`);
    assert.ok(mine.bins.reduce((a, b) => a + b) <= 1 + 1e-9);
  }
});
