import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fromBase64 } from "../../../plmlib/widgets/js/core/half.js";
import { segment } from "../../../plmlib/widgets/js/core/segment.js";
import { open } from "../../../plmlib/widgets/js/lm/index.js";
import { felt, largest, rows, translate } from "../../../plmlib/widgets/js/search/translate.js";
import { alike, goldOf, read, sentence } from "../../../plmlib/widgets/js/translator-lab/state.js";

const file = new URL("../../support/fixtures/translator.json", import.meta.url);
const golden = JSON.parse(readFileSync(file));
const live = open(fromBase64(golden.file));
const { words: vocabulary } = live;
const known = (word) => vocabulary.id(word) !== undefined && !word.startsWith(">>");
const near = (mine, theirs, what) => {
  assert.equal(mine.length, theirs.length, what);
  mine.forEach((value, i) => assert.ok(Math.abs(value - theirs[i]) < 1e-4, `${what} ${i}`));
};

test("a text is cut into the words that Python finds", () => {
  for (const [text, words] of golden.segments) assert.deepEqual(segment(text, known), words, text);
});

test("translation, attention, and what is lost without a token, equal torch’s", () => {
  for (const one of golden.looks) {
    const { text, direction, width, cut } = one.asked;
    const { words, unknown, foreign } = read(text, direction, vocabulary, 32);
    assert.deepEqual([unknown, foreign], [[], []]);
    const view = translate(live, words, direction, width);
    assert.deepEqual([view.source, view.target], [one.source, one.target]);
    assert.deepEqual(view.texts.map(({ tokens }) => tokens), one.texts.map(([tokens]) => tokens));
    near(view.texts.map(({ logProb }) => logProb), one.texts.map(([, logProb]) => logProb), "ln P");
    near(view.texts.map(({ score }) => score), one.texts.map(([, , score]) => score), "score");
    near([...view.p], one.p_now, "p");
    near([...view.weights], one.weights_now, "weights");
    assert.equal(felt(view, 0), null);
    view.source.forEach((_, s) => view.silence(s, s === cut));
    const cuts = view.target.flatMap((_, t) => view.source.map((_, s) => view.cut[s][t]));
    near(cuts, one.cut_now, "without a token");
    if (cut >= 0) assert.deepEqual(view.anew[cut], one.anew);
    assert.ok(view.anew.every((tokens, s) => (tokens === null) === (s !== cut)));
    assert.equal(view.cut[felt(view, 0)][0], Math.min(...view.cut.map((p) => p[0])));
  }
});

test("the rows of the map are a head’s weights, or the mean of all", () => {
  const view = { H: 2, T: 1, S: 3, weights: [0, 0.5, 0.5, 1, 0, 0] };
  assert.deepEqual(rows(view, 0), [[0.5, 0.25, 0.25]]);
  assert.deepEqual(rows(view, 2), [[1, 0, 0]]);
  assert.deepEqual(rows(view, 9), [[1, 0, 0]]);
  assert.equal(largest(rows(view, 1)[0]), 1);
});

test("words that the model does not know, or of the other language, are named and not replaced", () => {
  const odd = read("the dragon saw 猫 and a dragon .", "zh", vocabulary, 32);
  assert.deepEqual([odd.unknown, odd.foreign], [["dragon", "and"], ["猫"]]);
  assert.deepEqual(read("那 dog", "en", vocabulary, 32).foreign, ["dog"]);
  assert.equal(read("the cat", "zh", vocabulary, 1).long, true);
  assert.deepEqual(read(">>zh cat", "zh", vocabulary, 9).unknown, [">", "zh"]);
  assert.deepEqual(alike("wax", vocabulary, 5), ["warm-hearted"]);
  assert.deepEqual(alike("热狗", vocabulary, 5), ["热心"]);
  assert.deepEqual(alike("zebra", vocabulary, 5), []);
});

test("gold links fit an example and its own translation only", () => {
  const examples = [{ text: "a b", target: "x y", links: [[0, 1]] }];
  const source = [">>zh", "a", "b", "[EOS]"];
  assert.deepEqual(goldOf({ source, target: ["x", "y", "[EOS]"] }, examples).links, [[1, 1]]);
  assert.deepEqual(goldOf({ source: source.slice(1), target: ["x", "y"] }, examples).links, [[0, 1]]);
  assert.deepEqual(goldOf({ source, target: ["y", "[EOS]"] }, examples), { links: [], other: "x y" });
  assert.equal(goldOf({ source: ["b", "a", "[EOS]"], target: ["x", "y"] }, examples), null);
  assert.equal(sentence(["他", "笑", "[EOS]"], "zh"), "他笑");
  assert.equal(sentence(["he", "laughed"], "en"), "he laughed");
});
