import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { ask, count, JUDGES, KINDS, renamed, says, shared, sharedNames, TRUTH } from
  "../../../plmlib/widgets/js/pair-lab/state.js";

const url = new URL("../../support/fixtures/pairs.json", import.meta.url);
const { names, cases } = JSON.parse(readFileSync(url));

test("shared words and the renamed B are Python’s, for 49 pairs both ways round", () => {
  assert.equal(cases.length, 98);
  for (const { a, b, ...wanted } of cases) {
    assert.deepEqual({ shared: shared(a, b), renamed: renamed(a, b, names) }, wanted, JSON.stringify([a, b]));
  }
});

test("another name leaves the other words, and no name is shared any more", () => {
  let changed = 0;
  for (const { a, b } of cases.slice(0, 40)) {
    const other = renamed(a, b, names);
    if (sharedNames(a, b, names).length !== 1 || shared(a, b).length !== 1) continue;
    assert.deepEqual(shared(a, other), []);
    assert.equal(other.split(" ").filter((word, i) => word !== b.split(" ")[i]).length, 1);
    assert.equal(renamed(a, other, names), b, "and back again");
    changed++;
  }
  assert.ok(changed > 20);
});

/** A model that says yes with fixed numbers, and notes what it was asked. */
function fake(pair, order) {
  const asked = [];
  const model = {
    encode: (...row) => asked.push(row),
    pair: () => pair,
    order: () => order,
  };
  const words = { inputs: () => ({ ids: [2, 7, 3, 8, 3], segments: [0, 0, 0, 1, 1] }) };
  return { opened: { model, words }, asked };
}

test("class 0 is yes; without segments every token gets 0", () => {
  const { opened, asked } = fake([Math.log(3), 0], [0, Math.log(9)]);
  const { p, order } = ask(opened, { a: "a", b: "b", segments: true });
  assert.ok(Math.abs(p - 0.75) < 1e-12 && Math.abs(order - 0.1) < 1e-12);
  ask(opened, { a: "a", b: "b", segments: false });
  assert.deepEqual(asked, [[[2, 7, 3, 8, 3], [0, 0, 0, 1, 1]], [[2, 7, 3, 8, 3], [0, 0, 0, 0, 0]]]);
});

test("true neighbours want a yes, all others a no, and SOP is asked about neighbours only", () => {
  const pairs = KINDS.map((kind) => ({ kind, a: "anna", b: "anna", p: 0.9, order: 0.2 }));
  for (const pair of pairs) assert.deepEqual(says(pair), { nsp: true, sop: false, words: true });
  const right = KINDS.map((kind) => JUDGES.map((judge) => count(pairs, kind)[judge].right));
  assert.deepEqual(right, [[1, 0, 1], [0, null, 0], [0, null, 0], [0, null, 0], [0, 1, 0]]);
  assert.deepEqual(Object.keys(TRUTH), KINDS);
});
