// Relative positions as T5 has them: the bucket of a distance. Mirrors layers.positions.relative_buckets.

/**
 * The bucket of the distance j - i (key minus query). bothSides: half of the buckets are for keys after the
 * query (an encoder); else all are for keys before it (a decoder). In single precision, as torch computes:
 * in double precision a power of 2 may fall into the bucket before.
 */
export function relativeBucket(distance, buckets, furthest, bothSides) {
  const f = Math.fround;
  const own = bothSides ? buckets / 2 : buckets;
  const length = bothSides ? Math.abs(distance) : Math.max(-distance, 0);
  const side = bothSides && distance > 0 ? own : 0;
  const exact = Math.floor(own / 2);
  if (length < exact) return side + length;
  const share = f(f(Math.log(f(length / exact))) / f(Math.log(furthest / exact)));
  return side + Math.min(exact + Math.trunc(f(share * (own - exact))), own - 1);
}
