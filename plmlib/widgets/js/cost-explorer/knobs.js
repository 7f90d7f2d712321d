// The knobs of the cost explorer.

import { within } from "../core/limits.js";
import { h, set, unique } from "../ui/dom.js";
import { buttons, check, menu, numberBox, slider } from "../ui/inputs.js";
import { presetOf, PRESETS } from "./state.js";

const STEPS = 8; // positions of a slider between n and 2 n

/** All knobs; what one view does not need is hidden there. */
export function knobs(ui) {
  const { t, get } = ui;
  const named = (key) => ui.limits[key].options.map((name) => [name, t(`${key}_${name}`)]);
  const costs = () => get("view") === "cost";
  const plays = () => get("view") === "player";
  const decodes = () => plays() && get("phase") === "decode";
  const presets = Object.keys(PRESETS).map((name) => [name, t(`name_${name}`)]);
  return [
    buttons(ui, "view", { options: named("view"), wide: true }),
    menu(ui, "preset", {
      label: t("preset"),
      options: presets,
      read: () => presetOf(get),
      write: (name) => ui.set(PRESETS[name]),
    }),
    powers(ui, "n", costs),
    powers(ui, "batch", () => true),
    buttons(ui, "dtype", { options: named("dtype") }),
    buttons(ui, "attention", { options: named("attention"), when: costs }),
    powers(ui, "window", () => costs() && get("attention") === "window"),
    buttons(ui, "phase", { options: named("phase"), when: plays }),
    slider(ui, "prompt", { when: plays }),
    slider(ui, "new", { when: plays }),
    check(ui, "cache", { when: () => plays() && get("phase") !== "train" }),
    slider(ui, "at", { when: decodes, max: () => get("new") }),
    shape(ui),
  ].filter(Boolean);
}

/** A slider by powers of two, and a box for the number itself. */
function powers(ui, key, when) {
  if (!ui.wants(key)) return null;
  const { t, get, limits } = ui;
  const id = unique(key);
  const high = Math.log2(limits[key].high);
  const put = (value) => ui.set({ [key]: Math.round(within(limits[key], value)) });
  const drag = () => put(2 ** range.valueAsNumber);
  const range = h("input", { type: "range", id, min: 0, max: high, step: 1 / STEPS, oninput: drag });
  const box = numberBox(ui, { label: t(key), step: 1, put });
  set(box.node, { min: limits[key].low, max: limits[key].high });
  const row = h("div", { class: "plm-row plm-wide-box" }, range, box.node);
  const node = h("div", { class: "plm-field" }, h("label", { for: id, class: "plm-label" }, t(key)), row);
  ui.onDraw(() => {
    node.hidden = !when();
    const at = Math.log2(get(key));
    if (Math.abs(range.valueAsNumber - at) > 0.5 / STEPS) range.value = at;
    set(range, { "aria-valuetext": String(get(key)), style: { "--fill": `${(100 * at) / high}%` } });
    box.show(get(key));
  });
  return node;
}

/** The sizes of the model, folded. */
function shape(ui) {
  if (!ui.wants("shape")) return null;
  const { t, limits } = ui;
  const box = (key) => {
    const put = (value) => ui.set({ [key]: Math.round(within(limits[key], value)) });
    const one = numberBox(ui, { label: t(key), step: 1, put });
    set(one.node, { min: limits[key].low, max: limits[key].high });
    ui.onDraw(() => one.show(ui.get(key)));
    const label = h("span", { class: "plm-label", "aria-hidden": "true" }, t(key));
    return h("div", { class: "plm-cost-size" }, label, one.node);
  };
  const all = { ...ui, wants: () => true }; // one name in `controls` stands for all of them
  const skeletons = limits.skeleton.options.map((name) => [name, t(`skeleton_${name}`)]);
  return h(
    "details",
    { class: "plm-cost-shape plm-wide" },
    h("summary", {}, t("shape")),
    h(
      "div",
      { class: "plm-cost-sizes" },
      ["layers", "d", "heads", "groups", "ff", "vocab"].map(box),
      buttons(all, "skeleton", { options: skeletons }),
      check(all, "gated"),
      check(all, "tied"),
    ),
  );
}
