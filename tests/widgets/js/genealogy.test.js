import assert from "node:assert/strict";
import test from "node:test";
import limits from "../../../plmlib/widgets/js/genealogy/limits.json" with { type: "json" };
import * as state from "../../../plmlib/widgets/js/genealogy/state.js";
import { models } from "../../../plmlib/widgets/js/lineage/models.js";

const { childrenOf, compute, kinOf, valueOf } = state;
const usual = {
  chosen: "bert",
  other: "gpt2",
  paradigms: limits.paradigms.options,
  since: 2013,
  until: 2024,
  only_different: false,
};
const at = (change = {}) => compute((key) => ({ ...usual, ...change })[key]);

test("every model has a place of its own, later ones lower, and arrows go down or sideways", () => {
  const { shown, place, edges, years, rows_of_map: rows } = at();
  assert.deepEqual(shown, models);
  const places = shown.map(({ id }) => `${place[id].row} ${place[id].column}`);
  assert.equal(new Set(places).size, models.length);
  for (const one of shown) {
    for (const other of shown) {
      const later = valueOf(one, "year") > valueOf(other, "year");
      assert.ok(!later || place[one.id].row > place[other.id].row, `${one.id} ${other.id}`);
    }
  }
  for (const [from, to] of edges) assert.ok(place[from].row <= place[to].row, `${from} ${to}`);
  assert.equal(edges.length, models.reduce((sum, model) => sum + valueOf(model, "from").length, 0));
  assert.ok(years.every(({ row }, i) => row > (years[i - 1]?.row ?? 0)) && years.at(-1).row <= rows);
});

test("a filter leaves out models, and arrows to them; years may be given in either order", () => {
  const { shown, edges } = at({ paradigms: ["decoder"], since: 2023, until: 2018 });
  const ids = ["gpt", "gpt2", "gpt3", "flan", "instructgpt", "llama", "gpt4", "llama2", "gemini"];
  assert.deepEqual(shown.map(({ id }) => id), ids);
  assert.ok(edges.every((edge) => edge.every((id) => ids.includes(id))) && edges.length === 6);
  assert.deepEqual(at({ paradigms: ["vectors"], since: 2024 }).shown, []);
});

test("kin are ancestors and descendants", () => {
  assert.deepEqual([...kinOf("mbart")].sort(), [
    ...["attention", "bart", "bert", "elmo", "glove", "gpt", "mbart", "seq2seq", "transformer", "word2vec"],
  ]);
  assert.ok(kinOf("transformer").has("llama3") && !kinOf("transformer").has("elmo"));
  assert.deepEqual(childrenOf("llama").map(({ id }) => id), ["llama2"]);
});

test("two models are compared fact by fact; what is not known of both is neither same nor different", () => {
  const rows = Object.fromEntries(at().rows.map(({ fact, different }) => [fact, different]));
  assert.deepEqual([rows.norm, rows.positions, rows.paradigm], [true, false, true]);
  const secret = Object.fromEntries(at({ other: "gpt4" }).rows.map((row) => [row.fact, row.different]));
  assert.deepEqual([secret.norm, secret.parameters, secret.year], [null, null, true]);
  assert.ok(at({ other: "bert" }).rows.every(({ different }) => !different));
});

test("no model from 2023 on whose norm is published has it after the sub-layers", () => {
  assert.deepEqual(at().survived, { year: 2023, of: 4, answer: 0 });
});
