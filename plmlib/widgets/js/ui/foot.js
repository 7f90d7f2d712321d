// What every widget ends with: show as table, copy as PyTorch, reset.

import { visible } from "./chips.js";
import { h, set, unique } from "./dom.js";

/** A switch and the table it shows. data() -> {caption, columns, rows}; built only while shown. */
export function tableSwitch(ui, data) {
  const id = unique("table");
  const holder = h("div", { class: "plm-table", id, tabindex: "0" });
  const flip = () => ui.set({ as_table: !ui.get("as_table") });
  const button = h(
    "button",
    { type: "button", class: "plm-button", "aria-controls": id, onclick: flip },
    ui.t("as_table"),
  );
  ui.foot.append(button);
  ui.foot.after(holder);
  const fill = () => holder.replaceChildren(table(data()));
  ui.onDraw(() => {
    const shown = ui.get("as_table");
    set(button, { "aria-expanded": shown, "aria-pressed": shown });
    holder.hidden = !shown;
    if (shown) fill();
  });
  // On paper the table is the widget, whether or not the screen shows it.
  addEventListener("beforeprint", fill);
  ui.onClose(() => removeEventListener("beforeprint", fill));
}

function table({ caption, columns, rows }) {
  const cell = (tag, scope, value) => h(tag, { scope }, visible(String(value)));
  const line = ([first, ...rest]) =>
    h("tr", {}, cell("th", "row", first), rest.map((value) => cell("td", undefined, value)));
  const head = h("tr", {}, columns.map((name) => cell("th", "col", name)));
  return h("table", {}, h("caption", {}, caption), h("thead", {}, head), h("tbody", {}, rows.map(line)));
}

/** A button that shows the code of the current state and copies it. code() -> string */
export function copyCode(ui, code) {
  const id = unique("code");
  const text = h("code");
  const panel = h("pre", { class: "plm-code", id, hidden: true, tabindex: "0" }, text);
  const button = h(
    "button",
    { type: "button", class: "plm-button", "aria-expanded": false, "aria-controls": id, onclick: copy },
    ui.t("copy"),
  );
  let timer = 0;

  async function copy() {
    panel.hidden = false;
    set(button, { "aria-expanded": true });
    set(text, { text: code() });
    let done = "copied";
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      done = "selected";
      getSelection().selectAllChildren(text);
    }
    ui.say(ui.t(done));
    set(button, { text: ui.t(done) });
    clearTimeout(timer);
    timer = setTimeout(() => set(button, { text: ui.t("copy") }), 1500);
  }

  ui.onClose(() => clearTimeout(timer));
  ui.foot.append(button);
  ui.root.querySelector(".plm-live").before(panel);
  ui.onDraw(() => {
    if (!panel.hidden) set(text, { text: code() });
  });
}

/** A button that goes back to the author's state. */
export function resetButton(ui) {
  function reset() {
    ui.reset();
    ui.say(ui.t("reset_done"));
  }
  ui.foot.append(h("button", { type: "button", class: "plm-button", onclick: reset }, ui.t("reset")));
}
