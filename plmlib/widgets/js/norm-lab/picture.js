// What the charts of the norm lab show: a line for each stack over its layers, on a logarithmic axis. No DOM.

import { short } from "../ui/numbers.js";

export const CAT = { pre: 1, post: 2, none: 3 };
const DASH = { post: "9 6", none: "2 6" };
const LOWEST = -12; // powers of ten
const HIGHEST = 39;
export const HEIGHT = 250;
const LINE = 16; // pixels from one name to the next

const power = (value) => {
  if (!(value < Infinity)) return HIGHEST;
  return Math.max(LOWEST, Math.min(HIGHEST, Math.log10(value)));
};
const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (n) => (n < 0 ? "⁻" : "") + [...String(Math.abs(n))].map((digit) => DIGITS[digit]).join("");

/** A number as a reader sees it: 0.031, 7.2, 3.4·10⁸. */
export function told(value) {
  if (!(value < Infinity)) return "∞";
  if (value === 0 || (value >= 1e-3 && value < 1e5)) return short(Number(value.toPrecision(3)));
  const [digits, exponent] = value.toExponential(1).split("e");
  return `${digits}·10${raised(Number(exponent))}`;
}

const tick = (n) => (n >= -3 && n <= 4 ? short(10 ** n) : `10${raised(n)}`);

/** Whole layers for the axis, the last one among them. */
function layers(low, depth) {
  const step = [1, 2, 4, 6, 8].find((one) => depth / one <= 8);
  const some = Array.from({ length: Math.floor(depth / step) + 1 }, (_, i) => i * step);
  return [...some.filter((one) => one >= low && depth - one >= step / 2), depth];
}

/**
 * What chart() draws. lines: [{name, cat, dash, values}, …], the values of layers low, low + 1, …; `names` of
 * lines that lie close to each other are moved apart.
 */
export function curves({ lines, low, finding, xlabel, ylabel }) {
  const drawn = lines.map((line) => ({ ...line, powers: line.values.map(power) }));
  const all = drawn.flatMap(({ powers }) => powers);
  const bottom = Math.floor(Math.min(...all) - 0.05);
  const top = Math.ceil(Math.max(...all) + 0.05);
  const y = [bottom, Math.max(top, bottom + 2)];
  const step = Math.ceil((y[1] - y[0]) / 6);
  const depth = low + drawn[0].values.length - 1;
  const unit = (HEIGHT - 54) / (y[1] - y[0]); // pixels of a power of ten
  const ends = drawn.map(({ powers }, i) => ({ i, at: -powers.at(-1) * unit }));
  ends.sort((a, b) => a.at - b.at);
  const moved = new Map();
  let free = -Infinity;
  for (const { i, at } of ends) {
    free = Math.max(at - 9, free);
    moved.set(i, free - at);
    free += LINE;
  }
  return {
    x: [low, depth],
    y,
    finding,
    xlabel,
    ylabel,
    format: tick,
    ticks: { x: layers(low, depth), y: range(y[0], y[1], step) },
    lines: drawn.map(({ cat, dash, powers }) => {
      return { cat, dash, points: powers.map((at, l) => [low + l, at]) };
    }),
    marks: drawn.map(({ name, cat, powers }, i) => {
      return { x: depth, y: powers.at(-1), cat, text: name, dx: -9, dy: moved.get(i) };
    }),
  };
}

const range = (from, to, step) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** The lines of one quantity, "stream" or "gradient", of the chosen stacks. */
export const linesOf = (t, { places, stacks }, quantity) =>
  places.map((place) => ({
    name: t(place),
    cat: CAT[place],
    dash: DASH[place],
    values: stacks[place][quantity],
  }));
