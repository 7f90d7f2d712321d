// Quiz: a few questions at the end of a notebook, with an explanation for every answer.

import { choices, withCode } from "../choices/choices.js";
import { h, set, unique } from "../ui/dom.js";
import { widget } from "../ui/widget.js";
import limits from "./limits.json" with { type: "json" };
import { finished, solved } from "./state.js";

export default widget({ name: "quiz", limits, build, reset: false });

function build(ui) {
  const { t } = ui;
  const questions = ui.get("questions");
  const heading = h("p", { class: "plm-heading" }, t("heading", { number: ui.get("number") }));
  ui.head.append(heading, h("p", { class: "plm-intro" }, t("intro")));
  const shown = questions.map((question, i) => asked(ui, question, i));
  ui.stage.append(...shown.map(({ node }) => node));

  const clear = () => ui.set({ tried: questions.map(() => []) });
  const again = h("button", { type: "button", class: "plm-button", onclick: clear }, t("again"));
  ui.foot.append(again);

  return () => {
    const tried = ui.get("tried");
    shown.forEach(({ show }, i) => show(tried[i] ?? []));
    const done = questions.filter((question, i) => solved(question, tried[i] ?? [])).length;
    const all = questions.length;
    set(ui.finding, { text: t(finished(questions, tried) ? "finished" : "progress", { done, all }) });
    set(ui.finding, { role: "status" });
    again.hidden = tried.every((chosen) => chosen.length === 0);
  };
}

/** One question: {node, show(the options that were chosen, in order)}. */
function asked(ui, question, number) {
  const { t, language } = ui;
  const id = unique("question");
  const why = h("p", { class: "plm-why", role: "status" });
  let before = "";

  function pick(option) {
    const tried = ui.get("tried").map((chosen) => [...chosen]);
    tried[number] = [...(tried[number] ?? []).filter((one) => one !== option), option];
    ui.set({ tried });
  }
  const options = question.options.map(({ text }) => text[language]);
  const group = choices({ label: id, options, pick });
  const text = h("p", { class: "plm-question", id }, `${number + 1}. `, withCode(question.ask[language]));
  const node = h("div", { class: "plm-quiz-question" }, text, group.node, why);

  function mark(option, i, tried) {
    if (!tried.includes(i)) return undefined;
    const name = option.right ? "right" : "wrong";
    return { sign: option.right ? "✓" : "✗", words: ` ${t(name)}`, mark: name };
  }
  function show(tried) {
    const last = tried.at(-1) ?? -1;
    group.show({ chosen: last, marks: question.options.map((option, i) => mark(option, i, tried)) });
    if (String(tried) === before) return; // a screen reader says it once
    before = String(tried);
    if (last < 0) return why.replaceChildren();
    const { right, why: because } = question.options[last];
    const verdict = h("strong", {}, t(right ? "right" : "wrong"));
    why.replaceChildren(verdict, " ", ...withCode(because[language]), section(ui, question.section));
    set(why, { "data-mark": right ? "right" : "wrong" });
  }
  return { node, show };
}

/** The link to the section that answers a question: a page of the site, or in JupyterLab the notebook. */
function section(ui, { title, page, notebook }) {
  const inLab = document.querySelector("[data-jp-theme-name], .jp-Notebook, .vscode-dark, .vscode-light");
  const link = inLab ? { href: notebook, target: "_blank", rel: "noopener" } : { href: page };
  return h("a", link, ui.t("read", { title }));
}
