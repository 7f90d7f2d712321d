// The models of the genealogy and their facts, each with a source.
// plmlib/widgets/genealogy.py reads the same file.

import data from "./models.json" with { type: "json" };

/** [{id, name, facts: {name: {value, source}}}, …], the oldest first. null: not published. */
export const models = data.models;

/** Short names of the sources, by their keys in references.bib. */
export const sources = data.sources;

/** What the codes among the values mean: {fact: {code: {en, zh}}}. */
export const codes = data.names;
