// Native inputs tied to a trait. Each returns its node, or null when `controls` hides it.

import { h, set, unique } from "./dom.js";

const field = (label, id, ...inputs) =>
  h(
    "div",
    { class: "plm-field" },
    h("label", { for: id, class: "plm-label" }, label),
    h("div", { class: "plm-row" }, ...inputs),
  );

/**
 * A box for a number; put(number) takes what the reader hands in. Returns {node, show}: show(value) leaves the box alone
 * while the reader writes in it, for a redraw may come at any time.
 */
export function numberBox(ui, { label, step, put }) {
  let writing = false;
  const end = () => {
    writing = false;
    ui.redraw();
  };
  const node = h("input", {
    type: "number",
    step,
    "aria-label": label,
    oninput: () => {
      writing = true;
    },
    onblur: end,
    onchange: () => {
      if (Number.isFinite(node.valueAsNumber)) put(node.valueAsNumber);
      end();
    },
  });
  return {
    node,
    show(value) {
      if (!writing && node.valueAsNumber !== value) node.value = value;
    },
  };
}

/**
 * A slider and a number box on one trait. min, max may be functions (they follow the state); `format` is what a screen
 * reader hears; read() and write(value) replace the trait where the knob turns a part of one.
 */
export function slider(
  ui,
  key,
  {
    label = ui.t(key),
    min,
    max,
    step = 1,
    format,
    when,
    read = () => ui.get(key),
    write = (value) => ui.set({ [key]: value }),
  },
) {
  if (!ui.wants(key)) return null;
  const id = unique(key);
  const now = (bound) => (typeof bound === "function" ? bound() : bound);
  const put = (value) => write(Math.min(now(max), Math.max(now(min), value)));
  const range = h("input", { type: "range", id, step, oninput: () => put(range.valueAsNumber) });
  const box = numberBox(ui, { label, step, put }),
    node = field(label, id, range, box.node);
  ui.onDraw(() => {
    const value = read();
    node.hidden = when ? !when() : false;
    for (const input of [range, box.node]) set(input, { min: now(min), max: now(max) });
    if (range.valueAsNumber !== value) range.value = value;
    box.show(value);
    set(range, {
      "aria-valuetext": format && format(value),
      style: { "--fill": `${(100 * (value - now(min))) / (now(max) - now(min) || 1)}%` },
    });
  });
  return node;
}

/** A native select. options: [[value, text], …] */
export function select(ui, key, { label = ui.t(key), options, onpick, when }) {
  if (!ui.wants(key)) return null;
  const id = unique(key);
  const input = h(
    "select",
    { id, onchange: () => (onpick ? onpick(input.value) : ui.set({ [key]: input.value })) },
    options.map(([value, text]) => h("option", { value }, text)),
  );
  const node = field(label, id, input);
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    input.value = ui.get(key);
  });
  return node;
}

/** One of a few: a row of toggle buttons with a group label. Arrow keys are not needed: each is a button. */
export function buttons(ui, key, { label = ui.t(key), options, when, onpick, wide }) {
  if (!ui.wants(key)) return null;
  const nodes = options.map(([value, text, title]) =>
    h(
      "button",
      { type: "button", title, onclick: () => (onpick ?? ((picked) => ui.set({ [key]: picked })))(value) },
      text,
    ),
  );
  const node = h(
    "div",
    { class: wide ? "plm-field plm-full" : "plm-field", role: "group", "aria-label": label },
    h("span", { class: "plm-label", "aria-hidden": "true" }, label),
    h("div", { class: "plm-buttons" }, nodes),
  );
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    nodes.forEach((button, i) => set(button, { "aria-pressed": options[i][0] === ui.get(key) }));
  });
  return node;
}

/** Several of a few: the trait is a list. options: [[value, text, colour number or 0], …] */
export function toggles(ui, key, { label = ui.t(key), options, least = 1 }) {
  if (!ui.wants(key)) return null;
  const flip = (value) => {
    const chosen = ui.get(key),
      next = options.map(([name]) => name).filter((name) => (name === value) !== chosen.includes(name));
    if (next.length >= least) ui.set({ [key]: next });
  };
  const nodes = options.map(([value, text, cat]) =>
    h(
      "button",
      { type: "button", class: cat ? `plm-toggle plm-cat-${cat}` : "plm-toggle", onclick: () => flip(value) },
      text,
    ),
  );
  const node = h(
    "div",
    { class: "plm-field plm-wide", role: "group", "aria-label": label },
    h("span", { class: "plm-label", "aria-hidden": "true" }, label),
    h("div", { class: "plm-toggles" }, nodes),
  );
  ui.onDraw(() =>
    nodes.forEach((button, i) => set(button, { "aria-pressed": ui.get(key).includes(options[i][0]) })),
  );
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
export function textbox(ui, key, { label = ui.t(key), bad = () => "", when, wide = true, max = 400 }) {
  if (!ui.wants(key)) return null;
  const id = unique(key),
    hint = h("span", { class: "plm-hint", id: `${id}-hint` });
  const put = () => {
    const reason = bad(input.value);
    set(hint, { text: reason });
    set(input, { "aria-invalid": reason !== "" });
    if (!reason) ui.set({ [key]: input.value });
  };
  const input = h("input", {
    type: "text",
    id,
    maxlength: max,
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": `${id}-hint`,
    oninput: put,
  });
  const node = field(label, id, input);
  node.append(hint);
  if (wide) node.classList.add("plm-wide");
  ui.onDraw(() => {
    node.hidden = when ? !when() : false;
    const value = ui.get(key);
    if (input.value !== value && input.getAttribute("aria-invalid") !== "true") input.value = value;
  });
  return node;
}
