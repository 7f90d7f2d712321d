import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { countFates, FATES, maskTokens, shares } from "../../../plmlib/widgets/js/core/corrupt.js";
import { compare } from "../../../plmlib/widgets/js/core/distributions.js";
import { fromBase64, fromHalf } from "../../../plmlib/widgets/js/core/half.js";
import { open } from "../../../plmlib/widgets/js/lm/index.js";
import { meanLoss, readBlank, readStrip } from "../../../plmlib/widgets/js/masking-lab/readings.js";
import { compute, cut, edited } from "../../../plmlib/widgets/js/masking-lab/state.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/masking.json", import.meta.url)));
const opened = ([key, file]) => [key, open(fromBase64(file))];
const readers = Object.fromEntries(Object.entries(golden.files).map(opened));
const { words } = readers.model;
const near = (mine, theirs, by) => assert.ok(Math.abs(mine - theirs) <= by, `${mine} is not ${theirs}`);

test("the same tokens are hidden as by mask_tokens with the same dice, for 60 states", () => {
  assert.equal(golden.cases.length, 60);
  for (const { state, ids, inputs, labels } of golden.cases) {
    const strip = compute(state, words);
    assert.deepEqual(strip.ids, ids, state.text);
    assert.deepEqual(strip.inputs, inputs, JSON.stringify(state));
    const mine = strip.ids.map((id, t) => (strip.fates[t] === "none" ? -100 : id));
    assert.deepEqual(mine, labels, JSON.stringify(state));
  }
});

test("the goldens can tell: other shares, another seed or pieces on their own miss", () => {
  const differs = (change) =>
    golden.cases.some(({ state, inputs }) => {
      return String(compute({ ...state, ...change }, words).inputs) !== String(inputs);
    });
  const changes = [{ to_mask: 0.7 }, { to_random: 0.2 }, { seed: 99 }, { whole: false }, { whole: true }];
  for (const change of changes) {
    assert.ok(differs(change), JSON.stringify(change));
  }
});

test("what both models say equals what Python has recorded", () => {
  for (const { state, places, blanks } of golden.recorded) {
    const mine = readStrip(compute(state, words), readers);
    assert.equal(mine.length, places.length);
    places.forEach((theirs, i) => {
      for (const key of ["model", "causal"]) {
        assert.deepEqual(mine[i][key].ids, theirs[key].ids);
        assert.equal(mine[i][key].rank, theirs[key].rank);
        near(mine[i][key].loss, theirs[key].loss, 1e-4);
        mine[i][key].p.forEach((p, n) => near(p, theirs[key].p[n], 1e-5));
      }
    });
    [state.a, state.b].forEach((text, n) => {
      const said = readBlank(text, words, readers);
      for (const key of ["model", "causal"]) {
        const kept = fromHalf(new Uint16Array(fromBase64(blanks[n][key]).buffer));
        assert.equal(kept.length, words.tokens.length);
        kept.forEach((logp, id) => near(said[key][id], logp, 5e-3));
      }
    });
  }
});

test("shares are those of the settings, within three standard deviations", () => {
  const n = 20_000;
  const counts = countFates(n, { rate: 0.15, to_mask: 0.8, to_random: 0.1, seed: 1 });
  for (const [fate, p] of Object.entries({ none: 0.85, mask: 0.12, random: 0.015, same: 0.015 })) {
    near(counts[fate], n * p, 3 * Math.sqrt(n * p * (1 - p)));
  }
  assert.deepEqual(shares(0.9, 0.1), [0.9, 0.1, 0]);
  assert.deepEqual(shares(0.8, 0.9).map((x) => x.toFixed(2)), ["0.80", "0.20", "0.00"]);
});

test("pieces of a word fall together, and each is replaced on its own", () => {
  const how = { rate: 0.5, to_mask: 0.5, to_random: 0.25 };
  const ids = new Array(12).fill(words.ordinary[3]);
  const groups = ids.map((_, i) => Math.floor(i / 3));
  const seen = new Set();
  for (let seed = 0; seed < 40; seed++) {
    const { fates } = maskTokens(ids, groups, { ...how, seed }, words);
    for (let i = 0; i < 12; i += 3) {
      const three = fates.slice(i, i + 3);
      assert.equal(new Set(three.map((fate) => fate === "none")).size, 1);
      seen.add(new Set(three).size);
    }
  }
  assert.ok(seen.has(1) && seen.has(2) && seen.has(3));
});

test("special and unknown tokens are never selected, by dice or by hand", () => {
  const knobs = { rate: 1, to_mask: 1, to_random: 0, seed: 3, whole: false };
  const state = { text: "cat [MASK] dragon", ...knobs, edits: [5, 9] };
  assert.deepEqual(compute(state, words).fates, ["none", "mask", "none", "none", "none"]);
  assert.deepEqual(compute({ ...state, edits: [0, 99] }, words).asked, []);
});

test("a change by hand replaces the last one of its place", () => {
  let edits = [];
  FATES.forEach((fate) => (edits = edited(edits, 2, fate)));
  assert.deepEqual(edits, [11]);
  assert.deepEqual(edited(edits, 0, "mask"), [1, 11]);
});

test("two equal texts have all their dots on the diagonal; a GPT sees nothing on the right", () => {
  const both = (a, b, reader) =>
    compare(readBlank(a, words, readers)[reader], readBlank(b, words, readers)[reader], words.ordinary);
  assert.equal(both("the _ sat .", "the _ sat .", "model").moved, 0);
  assert.ok(both("the _ sat .", "the _ sang .", "model").moved > 0.01);
  assert.equal(both("the _ sat .", "the _ sang .", "causal").moved, 0);
  assert.ok(both("the _ sat .", "a _ sat .", "causal").moved > 0.01);
  assert.deepEqual(cut("the cat"), { before: ["the", "cat"], after: [] });
  assert.ok(Number.isNaN(meanLoss([], [], "model")));
});
