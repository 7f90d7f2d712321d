// Native inputs tied to a trait. Each returns its node, or null when `controls` hides it. How far a number
// goes, and how long a text may be, is in the widget's limits.json.

import { sliderEnds } from "../core/limits.js";
import { h, set, unique } from "./dom.js";

function field(label, id, ...inputs) {
  const name = h("label", { for: id, class: "plm-label" }, label);
  return h("div", { class: "plm-field" }, name, h("div", { class: "plm-row" }, ...inputs));
}

/** Several buttons under one label. */
function group(classes, label, buttons) {
  const name = h("span", { class: "plm-label", "aria-hidden": "true" }, label);
  return h("div", { class: classes, role: "group", "aria-label": label }, name, buttons);
}

/**
 * What Enter does in a box. The browser would do the same after the key, but a notebook around the widget may
 * take the key for a command of its own.
 */
export function onEnter(act) {
  return (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
}

/**
 * A box for a number; put(number) takes what the reader hands in. Returns {node, show}: show(value) leaves
 * the box alone while the reader writes in it, for a redraw may come at any time.
 */
export function numberBox(ui, { label, step, put }) {
  let writing = false;
  ui.onReset(() => {
    writing = false;
  });
  function begin() {
    writing = true;
  }
  function end() {
    writing = false;
    ui.redraw();
  }
  function handIn() {
    if (writing && Number.isFinite(node.valueAsNumber)) put(node.valueAsNumber);
    end();
  }
  function show(value) {
    if (!writing && node.valueAsNumber !== value) node.value = value;
  }
  const events = { oninput: begin, onblur: end, onchange: handIn, onkeydown: onEnter(handIn) };
  const node = h("input", { type: "number", step, "aria-label": label, ...events });
  return { node, show };
}

/**
 * A slider and a number box on one trait, as far as its limit goes. min and max may be given instead, as
 * numbers or as functions of the state. read() and write(value) replace the trait where the knob turns a part
 * of one.
 */
export function slider(ui, key, options = {}) {
  if (!ui.wants(key)) return null;
  const limit = ui.limits[key];
  const [low, high] = sliderEnds(limit);
  const { label = ui.t(key), min = low, max = high, when } = options;
  const { read = () => ui.get(key), write = (value) => ui.set({ [key]: value }) } = options;

  const id = unique(key);
  const step = limit.step ?? 1;
  const now = (bound) => (typeof bound === "function" ? bound() : bound);
  const put = (value) => write(Math.min(now(max), Math.max(now(min), value)));
  const range = h("input", { type: "range", id, step, oninput: () => put(range.valueAsNumber) });
  const box = numberBox(ui, { label, step, put });
  const node = field(label, id, range, box.node);

  ui.onDraw(() => {
    const value = read();
    const ends = { min: now(min), max: now(max) };
    const filled = (100 * (value - ends.min)) / (ends.max - ends.min || 1);
    node.hidden = when ? !when() : false;
    set(range, ends);
    set(box.node, ends);
    if (range.valueAsNumber !== value) range.value = value;
    box.show(value);
    set(range, { style: { "--fill": `${filled}%` } });
  });
  return node;
}

/** One of a few: a row of toggle buttons with a group label. Arrow keys are not needed: each is a button. */
export function buttons(ui, key, { label = ui.t(key), options, when, onpick, wide }) {
  if (!ui.wants(key)) return null;
  const pick = onpick ?? ((value) => ui.set({ [key]: value }));
  const button = ([value, text]) => h("button", { type: "button", onclick: () => pick(value) }, text);
  const nodes = options.map(button);
  const look = wide ? "plm-field plm-full" : "plm-field";
  const node = group(look, label, h("div", { class: "plm-buttons" }, nodes));
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    nodes.forEach((button, i) => set(button, { "aria-pressed": options[i][0] === ui.get(key) }));
  });
  return node;
}

/** Several of a few: the trait is a list, never empty. options: [[value, text, colour number], …] */
export function toggles(ui, key, { label = ui.t(key), options }) {
  if (!ui.wants(key)) return null;
  function flip(value) {
    const chosen = ui.get(key);
    const values = options.map(([name]) => name);
    const next = values.filter((name) => (name === value) !== chosen.includes(name));
    if (next.length > 0) ui.set({ [key]: next });
  }
  const nodes = options.map(([value, text, cat]) => {
    const classes = `plm-toggle plm-cat-${cat}`;
    return h("button", { type: "button", class: classes, onclick: () => flip(value) }, text);
  });
  const node = group("plm-field plm-wide", label, h("div", { class: "plm-toggles" }, nodes));
  ui.onDraw(() => {
    const chosen = ui.get(key);
    nodes.forEach((button, i) => set(button, { "aria-pressed": chosen.includes(options[i][0]) }));
  });
  return node;
}

/** A checkbox on a Boolean trait. */
export function check(ui, key, { label = ui.t(key), when } = {}) {
  if (!ui.wants(key)) return null;
  const input = h("input", { type: "checkbox", onchange: () => ui.set({ [key]: input.checked }) });
  const node = h("label", { class: "plm-check" }, input, label);
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    input.checked = ui.get(key);
  });
  return node;
}

/** A line of text on a string trait; `bad(text)` gives a reason to refuse it, or "". */
export function textbox(ui, key, { label = ui.t(key), bad = () => "", when } = {}) {
  if (!ui.wants(key)) return null;
  const id = unique(key);
  const hint = h("span", { class: "plm-hint", id: `${id}-hint` });
  let mine; // what the reader handed in last
  let last; // what was drawn last
  function judge(reason) {
    set(hint, { text: reason });
    set(input, { "aria-invalid": reason !== "" });
  }
  function put() {
    const reason = bad(input.value) || (ui.accepts(key, input.value) ? "" : ui.t("refused"));
    judge(reason);
    if (reason) return;
    mine = input.value;
    ui.set({ [key]: mine });
  }
  function show(value) {
    input.value = value;
    judge("");
  }
  const input = h("input", {
    type: "text",
    id,
    maxlength: ui.limits[key].longest,
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": hint.id,
    oninput: put,
    onkeydown: onEnter(put),
  });
  const node = field(label, id, input);
  node.append(hint);
  node.classList.add("plm-wide");
  ui.onReset(() => show(ui.get(key)));
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    const value = ui.get(key);
    if (value === last) return;
    last = value;
    if (value !== mine) show(value);
  });
  return node;
}

/**
 * A menu of examples: options [[value, text], …]; read() is the value of the chosen one; write(value) takes
 * another. Whatever is no option is the reader's own.
 */
export function menu(ui, key, { label, options, read = () => ui.get(key), write, when }) {
  if (!ui.wants(key)) return null;
  const id = unique("menu");
  const own = h("option", { value: "" }, ui.t("own"));
  const names = options.map(([value, text]) => h("option", { value }, text));
  const list = h("select", { id, onchange: () => list.value && write(list.value) }, own, names);
  const node = field(label, id, list);
  node.classList.add("plm-menu");
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    const chosen = options.some(([value]) => value === read()) ? read() : "";
    own.hidden = chosen !== "";
    list.value = chosen;
  });
  return node;
}
