// The frame of every widget: root, question, controls, stage, finding, live region; and its tie to the model.

import { h, set } from "./dom.js";
import commonLimits from "./limits.json" with { type: "json" };

/**
 * widget({name, limits, build}) is a module that anywidget can mount (AFM). build(ui) makes the DOM once, and
 * may return draw(), which runs on every change. `limits` is the widget's limits.json; its words are in
 * plm.words.
 */
export function widget({ name, limits: own, build }) {
  const limits = { ...commonLimits, ...own };
  return {
    limits,
    render({ model, el }) {
      const ui = context(model, limits, globalThis.plm.words[name]);
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

/** What build() works with. languages: the words of those that the page has loaded, {en, zh}. */
function context(model, limits, languages) {
  const wanted = model.get("lang") || document.documentElement.lang;
  const language = languages.zh && /^zh/i.test(wanted) ? "zh" : "en";
  const words = languages[language];
  const shown = model.get("controls");
  const cleanups = [];
  const draws = [];
  const keys = new Set();
  let frame = 0;
  let spoken = 0;

  function t(key, values = {}) {
    if (!Object.hasOwn(words, key)) throw new Error(`no words for ${key}`);
    return words[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  }

  function draw() {
    frame = 0;
    for (const one of draws) one();
  }

  const parts = {
    head: h("div", { class: "plm-head" }),
    controls: h("div", { class: "plm-controls" }),
    stage: h("div", { class: "plm-stage" }),
    finding: h("p", { class: "plm-finding" }),
    foot: h("div", { class: "plm-foot" }),
  };
  const live = h("div", { class: "plm-live", role: "status", "aria-live": "polite" });
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

  return {
    root,
    t,
    language,
    limits,
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
    redraw() {
      frame ||= requestAnimationFrame(draw);
    },
    onClose(cleanup) {
      cleanups.push(cleanup);
    },
    /** Tell a screen reader, at most every half second. */
    say(text) {
      clearTimeout(spoken);
      spoken = setTimeout(() => set(live, { text }), 500);
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
