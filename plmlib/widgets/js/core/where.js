// How often each place of a text is hidden; no DOM.

import { infillNoise, spanCounts } from "./noise.js";
import { mulberry32 } from "./prng.js";

/** How many texts are drawn where nothing is computed exactly. */
export const DRAWS = 1000;

/** n over k, 0 where there is no such choice. */
function choices(n, k) {
  if (k === -1 && n === -1) return 1; // one way to cut nothing into no part
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** P(hidden) of each of n places with T5's spans, exactly. */
export function hiddenBySpans(n, how) {
  const { hidden, spans } = spanCounts(n, how);
  if (how.placement === "even") {
    return Array.from({ length: n }, (_, t) => (t === 0 ? 0 : hidden / (n - 1)));
  }
  return Array.from({ length: n }, (_, t) => released(t, n - hidden, hidden, spans));
}

/**
 * P(place t is hidden) where `kept` and `hidden` tokens are cut into `spans` runs each, all ways equally
 * likely, and the runs follow in turn, a kept one first.
 */
function released(t, kept, hidden, spans) {
  let ways = 0;
  for (let run = 1; run <= spans; run++) {
    for (let before = run; before <= Math.min(t, kept); before++) {
      const own = t - before; // the place among the hidden tokens
      if (own >= hidden) continue;
      const left = choices(before - 1, run - 1) * choices(kept - before - 1, spans - run - 1);
      ways += left * choices(own, run - 1) * choices(hidden - 1 - own, spans - run);
    }
  }
  return ways / (choices(kept - 1, spans - 1) * choices(hidden - 1, spans - 1));
}

/** The share of DRAWS texts of n tokens in which BART's infill hides each place, from one seed. */
export function hiddenByInfill(n, { rate, lam, seed }) {
  const u = mulberry32(seed);
  const times = new Array(n).fill(0);
  for (let i = 0; i < DRAWS; i++) {
    infillNoise(n, rate, lam, u).hidden.forEach((one, t) => {
      times[t] += one;
    });
  }
  return times.map((count) => count / DRAWS);
}
