import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as positions from "../../../plmlib/widgets/js/core/positions.js";
import { compute, curve, open } from "../../../plmlib/widgets/js/position-lab/state.js";

const { bucket, dot, entries, ofPair, reordered, rotate, SCHEMES, vectors } = positions;
const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/positions.json", import.meta.url)));
const learned = open(golden.learned);

test("T5's buckets of all distances equal plmlib's, and the known ones are there", () => {
  for (const side of ["encoder", "decoder"]) {
    const mine = golden.buckets[side].map((_, i) => bucket(i - golden.furthest, side === "encoder"));
    assert.deepEqual(mine, golden.buckets[side]);
    assert.equal(positions.last(side === "encoder"), golden.last[side]);
  }
  const known = [8, 16, 64, 90, 91, 127, 600, -64].map((distance) => bucket(distance, true));
  assert.deepEqual(known, [24, 26, 30, 30, 31, 31, 31, 14]);
  assert.equal(bucket(5, false), 0); // a decoder has no key after its query
});

test("the numbers of 60 pairs equal plmlib's", () => {
  assert.equal(learned.table.length, 32);
  const seen = Object.fromEntries(SCHEMES.map((scheme) => [scheme, 0]));
  for (const { state, m, n, numbers } of golden.cases) {
    for (const scheme of SCHEMES) {
      const mine = ofPair(scheme, m, n, { ...state, ...learned });
      const what = `${scheme} ${m} ${n} ${JSON.stringify(state)}`;
      if (numbers[scheme] === null) assert.equal(mine, null, what);
      else {
        assert.ok(Math.abs(mine - numbers[scheme]) < 1e-4, what);
        seen[scheme]++;
      }
    }
  }
  assert.ok(seen.learned > 10 && seen.learned < 60 && seen.rotary === 60);
});

const stateOf = (change) => {
  const usual = { scheme: "rotary", m: 4, n: 12, shift: 20, pairs: 16, side: "encoder", pairing: "half" };
  return (key) => ({ ...usual, ...change })[key];
};

test("a common shift leaves three numbers as they are, to 1e-5, and not the learned one", () => {
  for (const pairing of ["half", "neighbours"]) {
    for (const [m, n] of [[0, 0], [3, 200], [255, 1], [17, 18]]) {
      for (const shift of [1, 20, 256]) {
        const { pairs } = compute(stateOf({ m, n, shift, pairing }), learned);
        for (const { scheme, before, after, stays } of pairs) {
          if (scheme === "learned") continue;
          assert.ok(stays && Math.abs(after - before) <= 1e-5, `${scheme} ${m} ${n} ${shift}`);
        }
      }
    }
  }
  const at = (change) => compute(stateOf(change), learned).pairs.find(({ scheme }) => scheme === "learned");
  assert.ok(!at({ m: 2, n: 5, shift: 3 }).stays && at({ m: 2, n: 5, shift: 0 }).stays);
  assert.equal(at({ m: 2, n: 5, shift: 40 }).after, null);
});

test("rotation keeps lengths, and the two pairings are one another's order of entries", () => {
  const [q, k] = vectors(16);
  for (const how of ["half", "neighbours"]) {
    const turned = rotate(q, 77, how);
    assert.ok(Math.abs(dot(turned, turned) - dot(q, q)) < 1e-9);
    const other = how === "half" ? "neighbours" : "half";
    const same = dot(rotate(reordered(q, how), 9, other), rotate(reordered(k, how), 30, other));
    assert.ok(Math.abs(same - dot(rotate(q, 9, how), rotate(k, 30, how))) < 1e-9);
    assert.deepEqual(reordered(reordered(q, how), other), q);
    const used = [...Array(16).keys()].flatMap((i) => entries(i, 16, how));
    assert.deepEqual(used.sort((a, b) => a - b), [...Array(32).keys()]);
  }
});

test("a curve has every distance that there is", () => {
  const now = compute(stateOf({ m: 4 }), learned);
  const distances = curve(4, now).map(([at]) => at);
  assert.deepEqual([distances[0], distances.at(-1)], [-4, now.reach]);
  const rows = curve(4, compute(stateOf({ scheme: "learned" }), learned));
  assert.deepEqual([rows[0][0], rows.at(-1)[0], rows[4][1].toFixed(6)], [-4, 27, "1.000000"]);
  assert.equal(curve(0, compute(stateOf({ scheme: "t5" }), learned))[0][0], -now.reach);
});
