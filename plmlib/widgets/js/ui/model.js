// The state of a widget on the site, where there is no Jupyter.

/** What anywidget's model is to a widget, over a plain object; `saved` is called after save_changes. */
export function model(state, saved = () => {}) {
  const values = { ...state };
  const heard = {};
  let changed = new Set();
  return {
    get: (key) => values[key],
    set(key, value) {
      if (same(values[key], value)) return;
      values[key] = value;
      changed.add(key);
    },
    save_changes() {
      const keys = changed;
      changed = new Set();
      for (const key of keys) {
        for (const call of [...(heard[`change:${key}`] ?? [])]) call();
      }
      if (keys.size) saved(values);
    },
    on(event, call) {
      (heard[event] ??= new Set()).add(call);
    },
    off(event, call) {
      heard[event]?.delete(call);
    },
  };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
