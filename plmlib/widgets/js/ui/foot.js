// What every widget ends with: show as table, copy as PyTorch.

import { h, set, unique } from "./dom.js";
import { visible } from "./chips.js";

/** A switch and the table it shows. data() -> {caption, columns, rows}; built only while shown. */
export function tableSwitch(ui, data) {
  const id = unique("table"),
    holder = h("div", { class: "plm-table", id, tabindex: "0" });
  const button = h(
    "button",
    {
      type: "button",
      class: "plm-button",
      "aria-controls": id,
      onclick: () => ui.set({ as_table: !ui.get("as_table") }),
    },
    ui.t("as_table"),
  );
  ui.foot.append(button);
  ui.foot.after(holder);
  ui.onDraw(() => {
    const shown = ui.get("as_table");
    set(button, { "aria-expanded": shown, "aria-pressed": shown });
    holder.hidden = !shown;
    if (shown) holder.replaceChildren(table(data()));
  });
}

export function table({ caption, columns, rows }) {
  const cell = (tag, scope) => (value) => h(tag, { scope }, visible(String(value)));
  return h(
    "table",
    {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, columns.map(cell("th", "col")))),
    h(
      "tbody",
      {},
      rows.map((row) =>
        h(
          "tr",
          {},
          row.map((value, i) => (i ? cell("td") : cell("th", "row"))(value)),
        ),
      ),
    ),
  );
}

/** A button that shows the code of the current state and copies it. code() -> string */
export function copyCode(ui, code) {
  const id = unique("code"),
    text = h("code"),
    panel = h("pre", { class: "plm-code", id, hidden: true, tabindex: "0" }, text);
  const button = h(
    "button",
    { type: "button", class: "plm-button", "aria-expanded": false, "aria-controls": id, onclick: copy },
    ui.t("copy"),
  );
  async function copy() {
    panel.hidden = false;
    set(button, { "aria-expanded": true });
    set(text, { text: code() });
    try {
      await navigator.clipboard.writeText(text.textContent);
      ui.say(ui.t("copied"));
      set(button, { text: ui.t("copied") });
    } catch {
      getSelection().selectAllChildren(text);
      ui.say(ui.t("selected"));
      set(button, { text: ui.t("selected") });
    }
    clearTimeout(timer);
    timer = setTimeout(() => set(button, { text: ui.t("copy") }), 1500);
  }
  let timer = 0;
  ui.onClose(() => clearTimeout(timer));
  ui.foot.append(button);
  ui.root.querySelector(".plm-live").before(panel);
  ui.onDraw(() => {
    if (!panel.hidden) set(text, { text: code() });
  });
}
