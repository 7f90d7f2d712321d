// Guess: the reader says what a measurement will show, before it is shown.

import { choices, withCode } from "../choices/choices.js";
import { h, set, unique } from "../ui/dom.js";
import { widget } from "../ui/widget.js";
import limits from "./limits.json" with { type: "json" };
import { isNumber } from "./number.js";

export default widget({ name: "guess", limits, build, reset: false });

function build(ui) {
  const { t } = ui;
  const options = ui.get("options");
  const id = unique("question");
  const said = h("p", { class: "plm-said", role: "status" });
  const keep = (guess) => ui.set({ guess });
  const input = options.length ? choose(ui, id, options, keep) : write(ui, id, keep);
  const question = h("p", { class: "plm-question", id }, withCode(ui.get("question")));
  ui.head.append(h("div", { class: "plm-asks" }, question, input.node, said));

  let before = null;
  return () => {
    const made = ui.get("guess");
    const measured = ui.get("measured");
    input.show(made, measured !== "");
    const now = JSON.stringify([made, measured]);
    if (now === before) return; // a screen reader says it once
    before = now;
    const words = [made && t("guessed", { guess: withUnit(ui, made) })];
    words.push(measured ? t("measured", { measured }) : made && t("change"));
    said.replaceChildren(words.filter(Boolean).join(" "), ...(measured ? link(ui) : []));
    set(said, { "data-shown": measured !== "" });
  };
}

const withUnit = (ui, made) => (ui.get("unit") ? `${made} ${ui.get("unit")}` : made);

/** On a page of the site, a link to the place where the guess is answered. */
function link(ui) {
  const place = document.getElementById(`measured-${ui.get("name").replaceAll(".", "-")}`);
  return place ? [" ", h("a", { href: `#${place.id}` }, ui.t("below"))] : [];
}

/** Options to choose from: {node, show(guess, locked)}. */
function choose(ui, label, options, keep) {
  const { node, show } = choices({ label, options, pick: (i) => keep(options[i]) });
  return { node, show: (made, locked) => show({ chosen: options.indexOf(made), locked }) };
}

/** A box for a number: {node, show(guess, locked)}. */
function write(ui, label, keep) {
  const { t } = ui;
  let writing = false;
  const hint = h("span", { class: "plm-hint", id: unique("hint"), role: "status" });

  function handIn() {
    const text = input.value.trim().replaceAll(",", "").replace("−", "-");
    const good = isNumber(text);
    set(hint, { text: good ? "" : t("no_number") });
    set(input, { "aria-invalid": good ? undefined : true });
    if (!good || input.readOnly) return;
    writing = false;
    keep(text);
  }
  const begin = () => {
    writing = true;
  };
  /** JupyterLab submits no form, so Enter is heard here. */
  function enter(event) {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    handIn();
  }
  const unit = ui.get("unit");
  const input = h("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    maxlength: 30,
    "aria-label": unit ? `${t("number")} (${unit})` : t("number"),
    "aria-describedby": `${label} ${hint.id}`,
    oninput: begin,
    onkeydown: enter,
  });
  const button = h("button", { type: "button", class: "plm-button", onclick: handIn }, t("hand_in"));
  const node = h("div", { class: "plm-number-box" }, input, unit, button, hint);

  function show(made, locked) {
    if (!writing || locked) input.value = made;
    set(input, { readonly: locked });
    button.hidden = locked;
  }
  return { node, show };
}
