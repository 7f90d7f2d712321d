// The frame of every widget: root, question, controls, stage, finding, live region; and its tie to the model.

import { accepted } from "../core/limits.js";
import { h, set } from "./dom.js";
import { resetButton } from "./foot.js";
import commonLimits from "./limits.json" with { type: "json" };

/**
 * widget({name, limits, build}) is a module that anywidget can mount (AFM). build(ui) makes the DOM once, and
 * may return draw(), which runs on every change. `limits` is the widget's limits.json; its words are in
 * plm.words. reset: false leaves out the button that goes back to the author's state.
 */
export function widget({ name, limits: own, build, reset = true }) {
  const limits = { ...commonLimits, ...own };
  return {
    limits,
    render({ model, el }) {
      const now = () => Object.fromEntries(Object.keys(limits).map((key) => [key, model.get(key)]));
      const author = model.get("author") ?? now();
      function open() {
        const ui = context(model, limits, globalThis.plm.words[name], author);
        ui.onDraw(build(ui));
        if (reset) resetButton(ui);
        const stop = ui.start();
        el.append(ui.root);
        set(ui.root, { "data-ready": true });
        return () => {
          stop();
          ui.root.remove();
        };
      }
      let close = open();
      function again() {
        close();
        close = open();
      }
      const built = ["change:lang", "change:controls"]; // read when the widget is built
      for (const event of built) model.on(event, again);
      return () => {
        for (const event of built) model.off(event, again);
        close();
      };
    },
  };
}

/** What build() works with. languages: the words of those that the page has loaded, {en, zh}. */
function context(model, limits, languages, author) {
  const wanted = model.get("lang") || document.documentElement.lang;
  const language = languages.zh && /^zh/i.test(wanted) ? "zh" : "en";
  const words = languages[language];
  const shown = model.get("controls");
  const cleanups = [];
  const resets = [];
  const draws = [];
  const keys = new Set();
  let frame = 0;
  let spoken = 0;
  let listen = null; // once the widget has started: hear of a trait that is asked for late

  function t(key, values = {}) {
    if (!Object.hasOwn(words, key)) throw new Error(`no words for ${key}`);
    return words[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  }

  /** Whatever goes wrong, what was drawn before stays, and the widget goes on at the next change. */
  function attempt(act) {
    try {
      act();
      fault.hidden = true;
    } catch (error) {
      console.error(error);
      fault.hidden = false;
    }
  }
  function draw() {
    frame = 0;
    attempt(() => {
      for (const one of draws) one();
    });
  }

  const parts = {
    head: h("div", { class: "plm-head" }),
    controls: h("div", { class: "plm-controls" }),
    stage: h("div", { class: "plm-stage" }),
    finding: h("p", { class: "plm-finding" }),
    foot: h("div", { class: "plm-foot" }),
  };
  const fault = h("p", { class: "plm-fault", role: "alert", hidden: true }, t("fault"));
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
    fault,
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
      if (!keys.has(key) && listen) listen(key);
      keys.add(key);
      return model.get(key);
    },
    /** Write traits and send them to Python (or to the page's address). Never from draw(). */
    set(changes) {
      for (const key in changes) model.set(key, changes[key]);
      model.save_changes();
    },
    /** Would the constructor take this value? */
    accepts: (key, value) => accepted(limits[key], value) !== undefined,
    attempt,
    /** Go back to the author's state, also in boxes that hold what is not handed in. */
    reset() {
      for (const key of Object.keys(limits)) {
        if (Object.hasOwn(author, key)) model.set(key, author[key]);
      }
      model.save_changes();
      for (const one of resets) one();
      this.redraw();
    },
    onReset(call) {
      resets.push(call);
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
      listen = (key) => model.on(`change:${key}`, this.redraw);
      keys.forEach(listen);
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(spoken);
        for (const key of keys) model.off(`change:${key}`, this.redraw);
        for (const cleanup of cleanups) cleanup();
      };
    },
  };
}
