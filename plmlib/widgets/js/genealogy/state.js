// What the genealogy shows, computed from its state alone; no DOM.

import { models } from "../lineage/models.js";

const TRAITS = ["chosen", "other", "paradigms", "since", "until", "only_different"];

/** The columns of the map, from left to right. */
export const PARADIGMS = ["vectors", "encoder", "encdec", "decoder"];

/** The facts of a model in the order of the table. */
export const FACTS = [
  ...["year", "paradigm", "from", "changed", "objective", "norm", "positions", "activation", "parameters"],
  "text",
];

const HALF = 2023; // the question is about models from this year on

export const byId = Object.fromEntries(models.map((model) => [model.id, model]));
export const valueOf = (model, fact) => model.facts[fact]?.value;
const yearOf = (model) => valueOf(model, "year");
const parentsOf = (model) => valueOf(model, "from");

/** get(key) returns a trait. */
export function compute(get) {
  const state = Object.fromEntries(TRAITS.map((key) => [key, get(key)]));
  const [first, last] = [state.since, state.until].sort((a, b) => a - b);
  const fits = (model) =>
    state.paradigms.includes(valueOf(model, "paradigm")) && first <= yearOf(model) && yearOf(model) <= last;
  const shown = models.filter(fits);
  return {
    state,
    shown,
    kin: kinOf(state.chosen),
    ...places(shown),
    edges: edges(shown),
    rows: compared(byId[state.chosen], byId[state.other]),
    survived: survived(),
  };
}

/** Every model has a place {row, column}; a year begins a new row, and models of a column stand apart. */
function places(shown) {
  const place = {};
  const years = [];
  let top = 1;
  for (const year of [...new Set(shown.map(yearOf))]) {
    const used = {};
    for (const model of shown.filter((one) => yearOf(one) === year)) {
      const column = PARADIGMS.indexOf(valueOf(model, "paradigm"));
      used[column] = (used[column] ?? 0) + 1;
      place[model.id] = { row: top + used[column] - 1, column };
    }
    years.push({ year, row: top });
    top += Math.max(...Object.values(used));
  }
  return { place, years, rows_of_map: top - 1 };
}

/** [parent, child], both among `shown`. */
function edges(shown) {
  const ids = new Set(shown.map(({ id }) => id));
  return shown.flatMap((model) => parentsOf(model).filter((id) => ids.has(id)).map((id) => [id, model.id]));
}

/** The model, all that it comes from, and all that comes from it. */
export function kinOf(id) {
  const kin = new Set([id]);
  const up = (one) => {
    for (const parent of parentsOf(byId[one])) {
      kin.add(parent);
      up(parent);
    }
  };
  const down = (one) => {
    for (const model of models) {
      if (!parentsOf(model).includes(one)) continue;
      kin.add(model.id);
      down(model.id);
    }
  };
  up(id);
  down(id);
  return kin;
}

export const childrenOf = (id) => models.filter((model) => parentsOf(model).includes(id));

/** Both models' facts side by side; different is null where a source does not say it of both. */
function compared(one, other) {
  return FACTS.map((fact) => {
    const [a, b] = [one.facts[fact], other.facts[fact]];
    const known = a && b && a.value !== null && b.value !== null;
    const different = known ? JSON.stringify(a.value) !== JSON.stringify(b.value) : null;
    return { fact, a, b, different };
  });
}

/** Of the models from 2023 on whose norms are published: how many have them after the sub-layers? */
export function survived() {
  const late = models.filter((model) => yearOf(model) >= HALF && valueOf(model, "norm"));
  const post = late.filter((model) => valueOf(model, "norm") === "post");
  return { year: HALF, of: late.length, answer: post.length };
}
