// The frame of every widget: root, question, controls, stage, finding, live region; and its tie to the model.

import { h, set } from "./dom.js";
import { words as common } from "./words.js";

/** widget({name, words, build}) is an AFM module. build(ui) makes the DOM once and may return draw(), run on every change. */
export function widget({ name, words, build }) {
  return {
    render({ model, el }) {
      const ui = context(model, { ...common, ...words }, globalThis.plm.zh?.[name]);
      el.append(ui.root);
      ui.onDraw(build(ui));
      const close = ui.start();
      set(ui.root, { "data-ready": true });
      return () => {
        close();
        ui.root.remove();
      };
    },
  };
}

/** chinese: the words in that language, where the page has loaded them. */
function context(model, english, chinese) {
  const cleanups = [],
    draws = [],
    keys = new Set();
  const language = chinese && /^zh/i.test(model.get("lang") || document.documentElement.lang) ? "zh" : "en";
  const words = language === "zh" ? chinese : english;
  const shown = model.get("controls");
  const t = (key, values = {}) => {
    if (!Object.hasOwn(words, key)) throw new Error(`no words for ${key}`);
    return words[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  };
  const part = (name, ...children) => h("div", { class: `plm-${name}` }, ...children);
  const live = h("div", { class: "plm-live", role: "status", "aria-live": "polite" });
  const parts = {
    head: part("head"),
    controls: part("controls"),
    stage: part("stage"),
    finding: h("p", { class: "plm-finding" }),
    foot: part("foot"),
  };
  const root = h(
    "div",
    {
      class: "plm",
      role: "group",
      "aria-label": t("title"),
      lang: language,
      "data-lm-suppress-shortcuts": "true",
    },
    ...Object.values(parts),
    live,
  );
  const draw = () => {
    frame = 0;
    for (const one of draws) one();
  };
  let frame = 0,
    spoken = 0;
  return {
    root,
    t,
    language,
    ...parts,
    /** A trait's value; the widget redraws whenever a trait it has asked for changes. */
    get(key) {
      keys.add(key);
      return model.get(key);
    },
    /** Write traits and send them to Python (or to the page's address). Never from draw(). */
    set(changes) {
      for (const key in changes) model.set(key, changes[key]);
      model.save_changes();
    },
    /** Is the knob wanted? `controls` is null for all, else a list of names. */
    wants: (name) => shown == null || shown.includes(name),
    onDraw(draw) {
      if (draw) draws.push(draw);
    },
    /** For what the helpers' own draws read. */
    beforeDraw(draw) {
      draws.unshift(draw);
    },
    redraw: () => {
      frame ||= requestAnimationFrame(draw);
    },
    onClose(cleanup) {
      cleanups.push(cleanup);
    },
    /** Tell a screen reader, at most every half second. */
    say(text) {
      clearTimeout(spoken);
      spoken = setTimeout(() => {
        live.textContent = text;
      }, 500);
    },
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
