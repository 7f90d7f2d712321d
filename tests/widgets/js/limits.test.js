import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { accepted, sliderEnds, within } from "../../../plmlib/widgets/js/core/limits.js";
import { ORDER } from "../../../plmlib/widgets/js/core/sampling.js";
import { FUNCTIONS } from "../../../plmlib/widgets/js/core/activations.js";
import activation from "../../../plmlib/widgets/js/activation-lab/limits.json" with { type: "json" };
import corruption from "../../../plmlib/widgets/js/corruption-lab/limits.json" with { type: "json" };
import attention from "../../../plmlib/widgets/js/attention-lab/limits.json" with { type: "json" };
import common from "../../../plmlib/widgets/js/ui/limits.json" with { type: "json" };
import costs from "../../../plmlib/widgets/js/cost-explorer/limits.json" with { type: "json" };
import evidence from "../../../plmlib/widgets/js/evidence-lab/limits.json" with { type: "json" };
import genealogy from "../../../plmlib/widgets/js/genealogy/limits.json" with { type: "json" };
import masks from "../../../plmlib/widgets/js/mask-builder/limits.json" with { type: "json" };
import masking from "../../../plmlib/widgets/js/masking-lab/limits.json" with { type: "json" };
import norms from "../../../plmlib/widgets/js/norm-lab/limits.json" with { type: "json" };
import pair from "../../../plmlib/widgets/js/pair-lab/limits.json" with { type: "json" };
import paradigm from "../../../plmlib/widgets/js/paradigm-card/limits.json" with { type: "json" };
import positions from "../../../plmlib/widgets/js/position-lab/limits.json" with { type: "json" };
import sampling from "../../../plmlib/widgets/js/sampling-lab/limits.json" with { type: "json" };
import tokenizers from "../../../plmlib/widgets/js/tokenizer-explorer/limits.json" with { type: "json" };
import translator from "../../../plmlib/widgets/js/translator-lab/limits.json" with { type: "json" };

const tables = {
  "activation-lab": activation,
  "corruption-lab": corruption,
  "cost-explorer": costs,
  genealogy,
  "attention-lab": attention,
  "evidence-lab": evidence,
  "mask-builder": masks,
  "masking-lab": masking,
  "norm-lab": norms,
  "pair-lab": pair,
  "paradigm-card": paradigm,
  "position-lab": positions,
  "sampling-lab": sampling,
  "tokenizer-explorer": tokenizers,
  "translator-lab": translator,
};

test("a number is moved into its limit, and what is none becomes another", () => {
  const limit = { low: -1, high: 2 };
  const moved = [-9, -1, 0.5, 2, 9].map((value) => within(limit, value));
  assert.deepEqual(moved, [-1, -1, 0.5, 2, 2]);
  for (const none of [NaN, Infinity, "1", null, undefined]) assert.equal(within(limit, none, 0), 0);
});

test("a slider goes as far as its limit, or less far where the table says so", () => {
  assert.deepEqual(sliderEnds(activation.x), [-5, 5]);
  assert.deepEqual(sliderEnds(sampling.seed), [0, 99]);
});

test("the tables name what the page computes", () => {
  assert.deepEqual(activation.functions.options, Object.keys(FUNCTIONS));
  assert.deepEqual(sampling.order.options, ORDER);
});

test("the page takes and refuses the same values as Python, and makes the same of them", () => {
  const file = new URL("../../support/fixtures/limits.json", import.meta.url);
  const { wild, parts } = JSON.parse(readFileSync(file));
  const seen = { kept: 0, refused: 0, kinds: new Set() };
  for (const { widget, name, own, taken } of parts) {
    const limit = { ...common, ...tables[widget] }[name];
    const kept = new Map(taken.map(([place, ...other]) => [place, other]));
    seen.kinds.add(limit.kind);
    [...wild, ...own].forEach((value, i) => {
      const what = `${widget} ${name} ${JSON.stringify(value).slice(0, 80)}`;
      const [expected = value] = kept.get(i) ?? [];
      assert.deepEqual(accepted(limit, value), kept.has(i) ? expected : undefined, what);
      seen[kept.has(i) ? "kept" : "refused"]++;
    });
  }
  assert.ok(seen.kept > 150 && seen.refused > 2000, JSON.stringify(seen));
  assert.equal(seen.kinds.size, 14);
});

test("a value that is no JSON is refused everywhere", () => {
  for (const limit of [common, ...Object.values(tables)].flatMap(Object.values)) {
    for (const value of [undefined, NaN, Infinity, () => 1, Symbol("x")]) {
      assert.equal(accepted(limit, value), undefined, limit.kind);
    }
  }
});
