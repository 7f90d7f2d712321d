// The chart of the position lab: the number of a pair over its distance, from m and from m + shift. No DOM.

import { fixed } from "../ui/numbers.js";
import { curve } from "./state.js";

export const HEIGHT = 290;
const [FIRST, SECOND] = [1, 2]; // colours of the curve from m, and of that from m + shift

/** A number of a scheme as a reader sees it; null where a table has no such row. */
export function told(t, scheme, value) {
  if (value === null) return t("no_row");
  return scheme === "t5" ? String(value) : fixed(value, 3);
}

/** Every distance as wide as one token: stairs. */
const stairs = (points) => points.flatMap(([at, value]) => [[at - 0.5, value], [at + 0.5, value]]);

function heights(scheme, points) {
  if (scheme === "t5") return [0, 32];
  if (scheme !== "rotary") return [-1, 1.05];
  const most = Math.max(1e-3, ...points.map(([, value]) => Math.abs(value)));
  return [-1.15 * most, 1.15 * most];
}

/** What chart() draws; `both`: is the curve after the shift part of it? */
export function picture(t, now, both, finding) {
  const { state, reach, distance } = now;
  const { scheme, m, trained, table } = state;
  const shape = scheme === "t5" ? stairs : (points) => points;
  const first = curve(m, now);
  const second = both && scheme !== "t5" ? curve(now.after[0], now) : [];
  const lines = [
    { cat: FIRST, points: shape(first) },
    { cat: SECOND, dash: "7 9", points: shape(second) },
  ].filter(({ points }) => points.length > 0);
  const { before, after, stays } = now.pairs.find((pair) => pair.scheme === scheme);
  const left = distance > 0.6 * reach; // then the text has its place on the left of the dot
  const mark = (value, cat, above) => ({
    x: distance,
    y: value,
    cat,
    text: told(t, scheme, value),
    dx: left ? -9 : 9,
    dy: above ? -9 : 19,
  });
  const marks = [];
  const apart = both && !stays && after !== null;
  if (before !== null) marks.push(mark(before, FIRST, !apart || before > after));
  if (apart) marks.push(mark(after, SECOND, before === null || after > before));
  const end = trained - m; // the first distance whose row was never trained
  return {
    x: [Math.min(distance, ...[...first, ...second].map(([at]) => at)) - 1, reach],
    y: heights(scheme, [...first, ...second]),
    finding,
    xlabel: t("distance"),
    ylabel: t(`number_${scheme}`),
    lines,
    marks,
    rule: scheme === "learned" && trained < table.length && Math.abs(end) < reach ? end - 0.5 : undefined,
    ticks: scheme === "t5" ? { y: [0, 8, 16, 24, 31] } : undefined,
  };
}
