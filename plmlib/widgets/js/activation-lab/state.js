// The state of the activation lab: what its curves and numbers are computed from.

const TRAITS = ["functions", "view", "x", "mu", "sigma", "value"];

/** get(key) returns a trait. */
export const read = (get) => Object.fromEntries(TRAITS.map((key) => [key, get(key)]));
