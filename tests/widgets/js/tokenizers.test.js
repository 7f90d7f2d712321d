import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { byteBPE } from "../../../plmlib/widgets/js/core/bpe.js";
import { unigram } from "../../../plmlib/widgets/js/core/unigram.js";
import { wordPiece } from "../../../plmlib/widgets/js/core/wordpiece.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/tokenizers.json", import.meta.url)));
const { file, cases } = golden;
const kinds = {
  wordpiece: wordPiece(file.wordpiece),
  cased: wordPiece(file.wordpiece, false),
  bpe: byteBPE(file.bpe),
  unigram: unigram(file.unigram),
};
const idsOf = (kind, text) => kind.cut(text).map(({ id }) => id);

test("300 strings get Python’s ids: Chinese, emoji, joiners, marks, right to left, empty", () => {
  assert.equal(cases.length, 300);
  for (const { text, ids } of cases) {
    for (const [name, kind] of Object.entries(kinds)) {
      assert.deepEqual(idsOf(kind, text), ids[name], `${name} ${JSON.stringify(text)}`);
    }
  }
});

test("decode gives Python’s text, and with byte BPE the text itself", () => {
  for (const { text, ids, decoded } of cases) {
    for (const name of ["wordpiece", "bpe", "unigram"]) {
      assert.equal(kinds[name].decode(ids[name]), decoded[name], `${name} ${JSON.stringify(text)}`);
    }
    assert.equal(kinds.bpe.decode(ids.bpe), text);
  }
});

test("the first merges alone give what training for fewer tokens would", () => {
  const used = new Set();
  for (const { text, n, ids } of golden.merges) {
    assert.deepEqual(idsOf(byteBPE(file.bpe, n), text), ids, `${n} ${JSON.stringify(text)}`);
    used.add(n);
  }
  assert.ok(used.size === 4 && used.has(0));
});

test("every step of BPE is the cut that its merges give, and the last one is the whole cut", () => {
  for (const { text } of cases.slice(0, 60)) {
    for (const [i, { steps }] of kinds.bpe.steps(text).entries()) {
      for (const { rank, word } of steps) {
        const fewer = byteBPE(file.bpe, rank === null ? 0 : rank + 1).steps(text)[i].steps.at(-1).word;
        assert.deepEqual(word, fewer, JSON.stringify(text));
      }
    }
  }
});

test("a token knows its characters, as the tokenizers library says", () => {
  for (const { text, places } of golden.places) {
    const characters = [];
    for (const one of text) for (let n = 0; n < one.length; n++) characters.push(one);
    const at = (index) => [...text.slice(0, index)].length;
    for (const [name, expected] of Object.entries(places)) {
      const mine = kinds[name].cut(text).map(({ from, to }) => {
        const blank = text.slice(from, to).match(/^[\s\x85]*/)[0].length;
        return [at(from + blank), at(to)];
      });
      assert.deepEqual(mine, expected, `${name} ${JSON.stringify(text)}`);
    }
  }
});

test("the best three cuts of a word are the best of all cuts", () => {
  for (const { word, cuts } of golden.cuts) {
    const found = kinds.unigram.cuts(word, 3)[0].cuts;
    assert.equal(found.length, cuts.length, word);
    cuts.forEach(([score], i) => assert.ok(Math.abs(found[i].score - score) < 1e-5, `${word} ${i}`));
    assert.deepEqual(found[0].pieces, kinds.unigram.cut(word));
  }
});

test("the longest piece first: everything longer was tried before, and no vocabulary has it", () => {
  const known = new Set(file.wordpiece.tokens.slice(5));
  let seen = 0;
  for (const { text } of cases) {
    for (const { found, failed } of kinds.wordpiece.steps(text)) {
      for (const { id, tries } of found) {
        assert.equal(file.wordpiece.tokens[id], tries.at(-1));
        assert.ok(tries.slice(0, -1).every((one) => !known.has(one)));
        seen += tries.length;
      }
      assert.ok(failed === null || failed.every((one) => !known.has(one)));
    }
  }
  assert.ok(seen > 1000);
});

test("200 characters are cut by all three within 10 ms, scaled by this machine", () => {
  const text = cases.map((one) => one.text).join(" ").slice(0, 200);
  const once = (act) => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  const fastest = (act) => Math.min(...Array.from({ length: 20 }, () => once(act)));
  const loop = fastest(() => {
    const counts = new Map();
    for (let i = 0; i < 20000; i++) counts.set(`x${i % 997}`, (counts.get(`x${i % 997}`) ?? 0) + 1);
  });
  const time = fastest(() => ["wordpiece", "bpe", "unigram"].forEach((name) => kinds[name].cut(text)));
  const allowed = 10 * Math.max(1, loop / 2.5);
  assert.ok(time <= allowed, `${time} ms, allowed ${allowed}`);
});
