import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fromBase64 } from "../../../plmlib/widgets/js/core/half.js";
import { mersenne } from "../../../plmlib/widgets/js/core/untrained.js";
import { chances, moving, READERS } from "../../../plmlib/widgets/js/evidence-lab/readings.js";
import { flipped, readText, rows, side, turned } from "../../../plmlib/widgets/js/evidence-lab/state.js";
import { open } from "../../../plmlib/widgets/js/lm/index.js";

const fixtures = new URL("../../support/fixtures/", import.meta.url);
const fixture = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, fixtures)));
const golden = fixture("evidence");
const { files } = fixture("masking");
const [model, causal] = [files.model, files.causal].map((file) => open(fromBase64(file)));
const live = { model, causal, untrained: model.untrained() };
const { words } = model;
const textOf = ({ text, at }) => ({ ...readText(text, words, []), focus: at });

test("the Mersenne Twister gives the numbers of its authors", () => {
  const bits = mersenne(5489);
  const first = [3499211612, 581869302, 3890346734, 3586334585, 545404204];
  assert.deepEqual(first.map(() => bits()), first);
  const many = mersenne(5489);
  let last;
  for (let i = 0; i < 10_000; i++) last = many();
  assert.equal(last, 4123659995);
});

test("the encoder before training is the one that plmlib builds", () => {
  const ids = words.inputs(golden.cases[0].text).ids;
  const mine = live.untrained.encode(ids);
  golden.untrained.flat().forEach((value, i) => assert.ok(Math.abs(value - mine[i]) < 1e-4));
});

test("every reader puts the word where Python puts it", () => {
  for (const one of golden.cases) {
    const mine = chances(textOf(one), one.shown, words, golden.axes, live);
    assert.equal(mine.length, READERS.length);
    mine.forEach((p, i) => assert.ok(Math.abs(p - one.chances[i]) < 1e-4, `${one.text}: ${READERS[i].name}`));
  }
});

test("the left side moves a GPT and a BERT, the right side a BERT only, and nothing a static vector", () => {
  const text = textOf({ text: "the cat sat on the mat .", at: 3 });
  const at = (shown) => chances(text, shown, words, golden.axes, live);
  assert.deepEqual(moving(at([]), at([5])), [false, false, true, true]);
  assert.deepEqual(moving(at([]), at([1])), [false, true, true, true]);
  assert.deepEqual(moving(at([1, 5]), at([5, 1])), [false, false, false, false]);
});

test("what is read: the word itself always, the covered ones as [MASK], and the decoder no further", () => {
  const text = readText("tom saw cat now", words, ["cat"]);
  assert.equal(text.focus, 2);
  const { both, left } = rows(text, [0], words);
  const { begin, end, mask, unknown } = words;
  assert.deepEqual(both, [begin, words.id("tom"), mask, words.id("cat"), mask, end]);
  assert.deepEqual(left, both.slice(0, 4));
  assert.equal(rows(text, [1], words).both[2], unknown);
  assert.equal(readText("tom", words, ["cat"]).focus, -1);
});

test("sides, and the word that the question turns", () => {
  const text = readText("tom sat on cat . and happy", words, ["cat"]);
  assert.deepEqual(side(text, -1), [2, 1, 0]);
  assert.deepEqual(side(text, 1), [4, 5, 6]);
  assert.deepEqual(turned(text, 5), { place: 5, by: 1 });
  assert.deepEqual(turned(text, 1), { place: 1, by: -1 });
  assert.deepEqual(turned(text, 3), { place: 0, by: -1 });
  assert.deepEqual(turned(readText("cat sat", words, ["cat"]), 23), { place: 1, by: 1 });
  assert.deepEqual(flipped([1, 4], 4), [1]);
  assert.deepEqual(flipped([4], 1), [1, 4]);
});
