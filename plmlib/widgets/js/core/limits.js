// The limits of a widget's state. Each widget has one table of them, limits.json. Python checks the arguments
// of the constructor against it (plmlib/widgets/kinds.py), the page checks what a link says, and the sliders
// take their ends from it.

import { tokenise } from "./tokenise.js";

/** A number moved into its limit; `otherwise` where it is no finite number. */
export function within({ low, high }, value, otherwise = low) {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : otherwise;
}

/** Where a slider begins and ends: some limits are wider than what one can usefully drag through. */
export const sliderEnds = ({ low, high, slider = [low, high] }) => slider;

const REROLLS = 999;
const BAD = undefined; // what accepted() returns for a value that Python would refuse

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The list with every entry accepted by `one`, or BAD. */
function each(value, one) {
  if (!Array.isArray(value)) return BAD;
  const found = value.map(one);
  return found.includes(BAD) ? BAD : found;
}

const real = ({ low, high }, value) =>
  typeof value === "number" && value >= low && value <= high ? value : BAD;
const whole = (limit, value) => (Number.isInteger(value) ? real(limit, value) : BAD);
const flag = (_, value) => (typeof value === "boolean" ? value : BAD);
const choice = ({ options }, value) => (options.includes(value) ? value : BAD);
const choices = (limit, value) =>
  value?.length === 0 ? BAD : each(value, (one) => choice(limit, one));
const knobs = (limit, value) => (value === null ? value : each(value, (one) => choice(limit, one)));
const cells = (limit, value) => each(value, (one) => whole(limit, one));

function permutation({ options }, value) {
  const same = Array.isArray(value) && value.length === options.length;
  return same && options.every((option) => value.includes(option)) ? value : BAD;
}

/** Characters are counted as Python counts them. Half of a surrogate pair is none. */
function text({ longest }, value) {
  const good = typeof value === "string" && [...value].length <= longest && !/\p{Surrogate}/u.test(value);
  return good ? value : BAD;
}

const plain = (limit, value) => (/^[a-z0-9-]+$/.test(text(limit, value) ?? "") ? value : BAD);

function tokens(limit, value) {
  if (text(limit, value) === BAD) return BAD;
  const count = tokenise(value).length;
  return limit.low <= count && count <= limit.high ? value : BAD;
}

function matrix(limit, value) {
  const rows = each(value, (row) => each(row, (one) => real(limit, one)));
  return rows === BAD || new Set(rows.map((row) => row.length)).size > 1 ? BAD : rows;
}

function strategies({ fewest, most, each: settings }, value) {
  const found = each(value, (one) => strategy(settings, one));
  return found === BAD || found.length < fewest || found.length > most ? BAD : found;
}

/** One strategy; a setting that is left out gets its neutral value. */
function strategy(settings, given) {
  if (!isObject(given) || Object.keys(given).some((key) => !Object.hasOwn(settings, key))) return BAD;
  const found = {};
  for (const [key, limit] of Object.entries(settings)) {
    found[key] = Object.hasOwn(given, key) ? accepted(limit, given[key]) : limit.neutral;
  }
  return Object.values(found).includes(BAD) ? BAD : found;
}

function rerolls(limit, value) {
  if (!isObject(value)) return BAD;
  const isStep = (key) => /^(0|[1-9]\d{0,8})$/.test(key) && whole(limit, Number(key)) !== BAD;
  const isCount = (times) => whole({ low: 0, high: REROLLS }, times) !== BAD;
  return Object.entries(value).every(([key, times]) => isStep(key) && isCount(times)) ? value : BAD;
}

const KINDS = {
  whole,
  real,
  choice,
  choices,
  permutation,
  flag,
  text,
  plain,
  tokens,
  cells,
  matrix,
  strategies,
  rerolls,
  knobs,
};

/** The value as the widget keeps it, or undefined where Python would refuse it. */
export const accepted = (limit, value) => KINDS[limit.kind](limit, value);
