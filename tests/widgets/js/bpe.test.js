import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { byteBPE } from "../../../plmlib/widgets/js/core/bpe.js";
import { bytesOf, spell } from "../../../plmlib/widgets/js/core/spelling.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/bpe.json", import.meta.url)));
const bpe = byteBPE(golden.tokenizer);
const bytes = (ids) => ids.map((id) => bytesOf(golden.tokenizer.tokens[id]));

test("300 strings get Python’s ids: Chinese, emoji, joiners, marks, right to left, empty, broken", () => {
  assert.equal(golden.cases.length, 300);
  for (const [text, ids] of golden.cases) assert.deepEqual(bpe.encode(text), ids, JSON.stringify(text));
});

test("tokens spell the text again, each character at its last byte", () => {
  let split = 0;
  for (const [text, ids] of golden.cases) {
    if (!text.isWellFormed?.() && /[\ud800-\udfff]/.test(text)) continue;
    const parts = spell(bytes(ids));
    assert.equal(parts.length, ids.length);
    assert.equal(parts.flat().join(""), text, JSON.stringify(text));
    split += parts.filter((part) => part.length === 0).length;
  }
  assert.ok(split > 100, "characters that are spread over tokens");
});

test("bytes that are no character stay bytes", () => {
  assert.deepEqual(spell([[0xe7], [0x8c], [0x61]]), [[0xe7], [0x8c], ["a"]]);
  assert.deepEqual(spell([[0xe7, 0x8c], [0xab, 0x62], [0xff]]), [[], ["猫b"], [0xff]]);
  assert.deepEqual(spell([]), []);
});

test("a long word takes a moment, not minutes", () => {
  const start = performance.now();
  assert.ok(bpe.encode("a".repeat(4000)).length > 0);
  assert.ok(performance.now() - start < 2000);
});
