import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { count, EQUAL, judge, PARADIGMS, ratios, verdict } from "../../../plmlib/widgets/js/bench/judge.js";
import { compute, passes, score } from "../../../plmlib/widgets/js/paradigm-board/state.js";

const golden = JSON.parse(readFileSync(new URL("../../support/fixtures/board.json", import.meta.url)));
const near = (one, other) => Math.abs(one - other) < 1e-9;

test("35 states give the rows of shift, mask_tokens and denoise", () => {
  assert.equal(golden.rows.length, 35);
  for (const { state, bert, gpt, bart } of golden.rows) {
    const made = compute(state);
    assert.deepEqual([made.bert.inputs, made.bert.labels], bert);
    assert.deepEqual([made.gpt.inputs, made.gpt.labels], gpt);
    assert.deepEqual([made.bart.source, made.bart.labels], bart, JSON.stringify(state));
  }
});

test("the encoder reads what is not hidden, in order, and a mask fits what is read", () => {
  for (const { state } of golden.rows) {
    const { bart, ids, mask } = compute(state);
    assert.deepEqual(bart.source.filter((id) => id !== mask), ids.filter((_, i) => !bart.hidden[i]));
    assert.equal(bart.mask.length, bart.source.length);
    assert.deepEqual([bart.cross.length, bart.cross[0].length], [ids.length, bart.source.length]);
    assert.equal(bart.asked, ids.length);
  }
});

test("the page says of the results what Python says, whatever is equal", () => {
  const { rows, costs } = golden.bench;
  for (const equal of EQUAL) {
    const said = golden.said[equal];
    assert.deepEqual(rows.map((row) => verdict(row, equal)), said.verdicts);
    assert.deepEqual(count(rows, equal), said.count);
    assert.deepEqual(count(rows, equal, "encoder"), said.of_encoders);
    rows.forEach((row, i) => {
      const mine = judge(row, equal);
      assert.equal(mine === null, said.judged[i] === null);
      mine?.forEach((one, k) => {
        const { mean, ...others } = said.judged[i][PARADIGMS[k]];
        assert.ok(near(one.mean, mean));
        assert.deepEqual({ ...one, mean: 0 }, { ...others, mean: 0 });
      });
    });
    const found = ratios(costs, equal);
    if (found === null) assert.deepEqual(said.ratios, {});
    else found.forEach((row, k) => row.forEach((x, i) => assert.ok(near(x, said.ratios[PARADIGMS[k]][i]))));
  }
});

test("how often a model is called, and how many of its first choices are right", () => {
  assert.deepEqual(passes(7), { bert: 1, gpt: 7, bart: 8 });
  const says = [{ rank: 1, loss: 1 }, null, { rank: 3, loss: 2 }];
  assert.deepEqual(score(says), { right: 1, of: 2, loss: 1.5 });
  assert.deepEqual(score(says, [2]), { right: 0, of: 1, loss: 2 });
});
