// The widget's state: what its texts are computed from, and which of their steps is open.

/** What decides the texts. */
const WRITTEN = ["prompt", "strategies", "order", "seed", "tokens", "rerolls"];

export function read(ui) {
  const state = Object.fromEntries([...WRITTEN, "model", "step"].map((key) => [key, ui.get(key)]));
  return { ...state, selected: Math.min(ui.get("selected"), state.strategies.length - 1) };
}

/** Does the record show this state? */
export function recordedFor(recorded, state) {
  const written = (from) => JSON.stringify(WRITTEN.map((key) => from[key]));
  return written(recorded.state) === written(state);
}
