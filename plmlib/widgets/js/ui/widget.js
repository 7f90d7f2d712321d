// The frame of every widget: root, question, controls, stage, finding, live region; and its tie to the model.

import { h, set } from "./dom.js";
import { common } from "../strings.js";

/** widget({words, build}) is an AFM module. build(ui) makes the DOM once and may return draw(), run on every change. */
export function widget({ words, build }) {
  return {
    render({ model, el }) {
      const ui = context(model, words);
      el.append(ui.root);
      ui.onDraw(build(ui));
      const close = ui.start();
      set(ui.root, { "data-ready": true });
      return () => { close(); ui.root.remove(); };
    },
  };
}

function context(model, words) {
  const cleanups = [], draws = [], keys = new Set(), language = pick(model.get("lang"));
  const shown = model.get("controls");
  const t = (key, values = {}) => {
    const entry = words[key] ?? common[key];
    if (!entry) throw new Error(`no words for ${key}`);
    return (entry[language] ?? entry.en).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  };
  const part = (name, ...children) => h("div", { class: `plm-${name}` }, ...children);
  const live = h("div", { class: "plm-live", role: "status", "aria-live": "polite" });
  const parts = { head: part("head"), controls: part("controls"), stage: part("stage"), finding: h("p", { class: "plm-finding" }), foot: part("foot") };
  const root = h("div", { class: "plm", role: "group", "aria-label": t("title"), lang: language, "data-lm-suppress-shortcuts": "true" },
    ...Object.values(parts), live);
  const draw = () => { frame = 0; for (const one of draws) one(); };
  let frame = 0, spoken = 0;
  return {
    root, t, language, ...parts,
    /** A trait's value; the widget redraws whenever a trait it has asked for changes. */
    get(key) { keys.add(key); return model.get(key); },
    /** Write traits and send them to Python (or to the page's address). Never from draw(). */
    set(changes) {
      for (const key in changes) model.set(key, changes[key]);
      model.save_changes();
    },
    /** Is the knob wanted? `controls` is null for all, else a list of names. */
    wants: (name) => shown == null || shown.includes(name),
    onDraw(draw) { if (draw) draws.push(draw); },
    /** For what the helpers' own draws read. */
    beforeDraw(draw) { draws.unshift(draw); },
    redraw: () => { frame ||= requestAnimationFrame(draw); },
    onClose(cleanup) { cleanups.push(cleanup); },
    /** Tell a screen reader, at most every half second. */
    say(text) { clearTimeout(spoken); spoken = setTimeout(() => { live.textContent = text; }, 500); },
    start() {
      draw();
      for (const key of keys) model.on(`change:${key}`, this.redraw);
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(spoken);
        for (const key of keys) model.off(`change:${key}`, this.redraw);
        for (const cleanup of cleanups) cleanup();
      };
    },
  };
}

/** The language asked for, else the page's; Chinese or English. */
function pick(asked) {
  return /^zh/i.test(asked || document.documentElement.lang) ? "zh" : "en";
}
