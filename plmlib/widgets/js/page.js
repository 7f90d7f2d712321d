// What a page keeps for its reader: guesses, quizzes, exercises, and whether results show before a guess.
// All of it stays in this browser. Where nothing can be stored, it is kept until the page is left.

import { isNumber } from "./guess/number.js";
import { element, fill, recall, remember, spoken } from "./reader.js";

const plm = (globalThis.plm ??= {});
const ENGLISH = {
  switch: "Show all results",
  show: "Show",
  showWhat: "Show: the result of “{question}”",
  guessed: "You guessed {guess}. Measured: {measured}.",
  measured: "Measured: {measured}.",
  done: "Done",
  doneWhat: "Done: exercise {number}",
};
const CHINESE = {
  switch: "显示所有结果",
  show: "显示",
  showWhat: "显示：“{question}”的结果",
  guessed: "你猜的是 {guess}。测得：{measured}。",
  measured: "测得：{measured}。",
  done: "已完成",
  doneWhat: "已完成：练习 {number}",
};
const words = (lang) => spoken({ en: ENGLISH, zh: CHINESE }, lang);

// Guesses: what comes after a question is blurred until the reader has guessed, or asks to see it.

const asked = {}; // name of a guess -> the state that its author gave it
for (const figure of document.querySelectorAll('figure[data-plm="guess"]')) {
  const state = JSON.parse(figure.dataset.state);
  asked[state.name] = state;
}
const models = {}; // name of a guess -> the model of its widget, once that is there
const answers = {}; // name of a guess -> the line that answers it
for (const line of document.querySelectorAll("[data-answer]")) answers[line.dataset.answer] ??= line;

/** Could the reader have guessed this? Another copy of the course may have stored it. */
function possible({ options }, guess) {
  if (typeof guess !== "string" || guess === "") return false;
  return options.length ? options.includes(guess) : guess.length <= 40 && isNumber(guess);
}

const guessOf = (name) => {
  const guess = recall(`guess ${name}`)?.guess;
  return asked[name] && possible(asked[name], guess) ? guess : "";
};
const showsAll = () => recall("show all") === true;
const isShown = (name) => showsAll() || recall(`guess ${name}`)?.shown === true || guessOf(name) !== "";

function ask(name) {
  remember(`guess ${name}`, { guess: guessOf(name), shown: true });
}

const places = [...document.querySelectorAll("[data-guess]")].map(place);

/** A place that waits: {update()}, which blurs it or shows it. */
function place(node) {
  const names = node.dataset.guess.split(" ");
  const { lang, question } = asked[names[0]] ?? {};
  const button = element("button", words(lang).show, {
    type: "button",
    class: "plm-show",
    "aria-label": fill(words(lang).showWhat, { question: (question ?? "").replaceAll("`", "") }),
  });
  button.addEventListener("click", () => {
    names.forEach(ask);
    update();
    node.tabIndex = -1;
    node.focus({ preventScroll: true });
  });
  return {
    update() {
      const blurred = !names.every(isShown);
      node.classList.toggle("plm-blurred", blurred);
      if (blurred) node.prepend(button);
      else button.remove();
    },
  };
}

function answer(name, line) {
  const guess = guessOf(name);
  const { measured } = line.dataset;
  const { lang, unit } = asked[name] ?? {};
  const text = guess && isShown(name) ? words(lang).guessed : words(lang).measured;
  line.textContent = fill(text, { guess: unit ? `${guess} ${unit}` : guess, measured });
}

/** A guess's own widget says what was measured, and not before. */
function tell(name, model) {
  model.set("measured", isShown(name) && answers[name] ? answers[name].dataset.measured : "");
  model.save_changes();
}

function update() {
  for (const one of places) one.update();
  for (const [name, line] of Object.entries(answers)) answer(name, line);
  for (const [name, model] of Object.entries(models)) tell(name, model);
}

if (places.length) {
  const button = element("button", words().switch, { type: "button", class: "plm-show-all" });
  const press = () => button.setAttribute("aria-pressed", String(showsAll()));
  button.addEventListener("click", () => {
    remember("show all", !showsAll());
    press();
    update();
  });
  press();
  document.querySelector("article h1")?.after(button);
}
update();

// Widgets whose state belongs to the reader: it is kept here, and never in the page's address.

const isOption = ({ options }, one) => Number.isInteger(one) && one >= 0 && one < options.length;
const validTried = (questions, tried) =>
  Array.isArray(tried) &&
  tried.length === questions.length &&
  tried.every((chosen, i) => Array.isArray(chosen) && chosen.every((one) => isOption(questions[i], one)));

plm.keepers = {
  guess(state) {
    const model = plm.ui.model({ ...state, guess: guessOf(state.name), measured: "" }, ({ guess }) => {
      if (guess === guessOf(state.name)) return;
      remember(`guess ${state.name}`, { guess, shown: true });
      update();
    });
    models[state.name] = model;
    tell(state.name, model);
    return model;
  },
  quiz(state) {
    const { number, questions } = state;
    const text = JSON.stringify(questions.map(({ options }) => options.map((option) => option.text.en)));
    const kept = recall(`quiz ${number}`);
    const fits = kept?.text === text && validTried(questions, kept.tried);
    return plm.ui.model({ ...state, tried: fits ? kept.tried : state.tried }, ({ tried }) => {
      const right = ({ options }, i) => tried[i].some((one) => options[one].right);
      remember(`quiz ${number}`, { text, tried });
      if (questions.every(right)) remember(`finished ${number}`, true);
    });
  },
};

// Exercises: a box under the heading of each, in which the reader says that it is done.

for (const heading of document.querySelectorAll("article h3")) {
  const number = /^\S+ (\d\.\d\.\d+) ·/.exec(heading.textContent)?.[1];
  if (!number) continue;
  const name = { type: "checkbox", "aria-label": fill(words().doneWhat, { number }) };
  const box = element("input", "", { ...name, autocomplete: "off" }); // a reload must not restore it
  box.checked = recall(`exercise ${number}`) === true;
  box.addEventListener("change", () => remember(`exercise ${number}`, box.checked));
  const label = element("label", words().done, { class: "plm-done" });
  label.prepend(box);
  heading.after(label);
}
