// The first page: what a reader has done of each notebook, chapter and route, and which route is chosen.
// The pages of the notebooks keep what is counted here (page.js), in this browser.

import { element, fill, forget, keeps, recall, remember, spoken } from "./reader.js";

const said = spoken({
  en: {
    quiz: "quiz ✓",
    finished: "quiz finished",
    quizzes: "quizzes {n}/{of}",
    exercises: "exercises {n}/{of}",
    title: "Your progress",
    none: "A quiz that you finish is ticked here, and an exercise that you mark as done is counted.",
    some: "Done: {what}.",
    goOn: "Continue with ",
    here: "Your progress stays in this browser.",
    clear: "Clear my progress",
    sure: "Clear your progress?",
    loses: "This browser forgets your guesses, quizzes, exercises and route. You cannot undo this.",
    keep: "Keep it",
    cleared: "Your progress is cleared.",
    route: "Marked: your route, {name}.",
  },
  zh: {
    quiz: "小测验 ✓",
    finished: "已完成小测验",
    quizzes: "小测验 {n}/{of}",
    exercises: "练习 {n}/{of}",
    title: "你的进度",
    none: "完成一章的小测验后会打勾；你标为已完成的练习会被计数。",
    some: "已完成：{what}。",
    goOn: "继续：",
    here: "进度只保存在此浏览器中。",
    clear: "清除我的进度",
    sure: "要清除进度吗？",
    loses: "此浏览器将忘记你的猜测、小测验、练习和路线，无法撤销。",
    keep: "保留",
    cleared: "进度已清除。",
    route: "已标出你的路线：{name}。",
  },
});

const books = [...document.querySelectorAll(".plm-did")].map((place) => ({
  place,
  line: place.parentElement,
  link: place.parentElement.querySelector("a"),
  number: place.dataset.notebook,
  exercises: place.dataset.exercises.split(" ").filter(Boolean),
}));
const routes = [...document.querySelectorAll("details.plm-route")].map((fold) => {
  const links = [...fold.querySelectorAll("li a")].map((link) => link.getAttribute("href"));
  const named = (pattern) => new Set(links.map((href) => pattern.exec(href)?.[1]));
  return { fold, all: named(/\/(\d\.\d)-/), whole: named(/\/(\d\.\d)-[^/#]*$/) };
});

const finished = ({ number }) => recall(`finished ${number}`) === true;
const solved = ({ exercises }) => exercises.filter((name) => recall(`exercise ${name}`) === true).length;

/** What is done of some notebooks, in words; "" where nothing is. */
function total(some) {
  const sum = (count) => some.reduce((all, book) => all + count(book), 0);
  const [quizzes, n, of] = [sum(finished), sum(solved), sum(({ exercises }) => exercises.length)];
  const parts = [fill(said.quizzes, { n: quizzes, of: some.length }), fill(said.exercises, { n, of })];
  return quizzes || n ? parts.join(" · ") : "";
}

/** Write a text into the element `name` of a place, which is made when it is needed. */
function note(place, name, text) {
  const there = place.querySelector(`:scope > .${name}`);
  const node = there ?? place.appendChild(element("span", "", { class: name }));
  node.textContent = text;
}

function count() {
  for (const book of books) {
    const [n, of] = [solved(book), book.exercises.length];
    const parts = [finished(book) && said.quiz, n && fill(said.exercises, { n, of })].filter(Boolean);
    book.place.textContent = parts.join(" · ");
    book.place.classList.toggle("plm-all-done", finished(book) && n === of);
  }
  for (const card of new Set(books.map(({ line }) => line.parentElement))) {
    const mine = books.filter(({ line }) => line.parentElement === card);
    note(card.querySelector("p:has(strong)") ?? card, "plm-total", total(mine));
  }
  for (const { fold, whole } of routes) {
    const mine = books.filter(({ number }) => whole.has(number));
    note(fold.querySelector("summary"), "plm-total", total(mine));
  }
  const chosen = routes.find(({ fold }) => fold.id === recall("route"));
  for (const { line, number } of books) line.classList.toggle("plm-on-route", !!chosen?.all.has(number));
  const name = chosen?.fold.querySelector("summary b").textContent;
  tick();
  if (panel) tell(name ? fill(said.route, { name }) : "", chosen);
}

/** Tick every other link to a notebook whose quiz is finished. */
function tick() {
  for (const old of document.querySelectorAll("article .plm-tick")) old.remove();
  for (const link of document.querySelectorAll("article a[href]")) {
    const number = /\/(\d\.\d)-[^/#]*\.html$/.exec(link.getAttribute("href"))?.[1];
    if (!number || link.parentElement.querySelector(".plm-did") || !finished({ number })) continue;
    const mark = { class: "plm-tick", role: "img", "aria-label": said.finished, title: said.finished };
    link.after(element("span", "✓", mark));
  }
}

// The choice of a route. One at most is open; a link to #its-name opens it.

function open(id) {
  for (const { fold } of routes) fold.open = fold.id === id;
}

/** Choose a route, or none; printing and searching a page open folds too, and choose nothing. */
function choose(id) {
  remember("route", id);
  open(id);
  count();
}

// Below the map: the sum, the way on, and how to clear all.

const map = books[0]?.line.closest(".plm-map-cards");
const frame = { class: "plm-progress", "aria-label": said.title, tabindex: "-1" };
const panel = map && element("section", "", frame);
const marked = element("p", "", { class: "plm-chosen" });
const status = element("p", "", { role: "status" });

function tell(route, chosen) {
  marked.textContent = route;
  marked.hidden = !route;
  const mine = chosen?.whole.size ? books.filter(({ number }) => chosen.whole.has(number)) : books;
  const [what, next] = [total(books), mine.find((book) => !finished(book))];
  status.textContent = `${what ? fill(said.some, { what }) : said.none} ${said.here}`;
  if (what && next) {
    const link = element("a", next.link.textContent, { href: next.link.getAttribute("href") });
    status.append(" ", said.goOn, link, ".");
  }
  panel.querySelector("button").hidden = !keeps();
}

/** A question before everything is forgotten. */
function ask() {
  const dialog = element("dialog", "", { class: "plm-sure", "aria-labelledby": "plm-sure" });
  const [yes, no] = [said.clear, said.keep].map((name) => element("button", name, { type: "button" }));
  no.addEventListener("click", () => dialog.close());
  yes.addEventListener("click", () => {
    forget();
    open("");
    dialog.close();
    count();
    status.textContent = said.cleared;
    panel.focus();
  });
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(element("h2", said.sure, { id: "plm-sure" }), element("p", said.loses), no, yes);
  document.body.append(dialog);
  dialog.showModal();
}

if (panel) {
  const button = element("button", said.clear, { type: "button" });
  button.addEventListener("click", ask);
  panel.append(element("h3", said.title), status, button);
  map.before(marked);
  map.after(panel);
}
for (const { fold } of routes) {
  fold.removeAttribute("name"); // of folds with one name at most one is open: paper shows them all
  fold.querySelector("summary").addEventListener("click", (event) => {
    event.preventDefault();
    choose(fold.open ? "" : fold.id);
  });
}
const named = () => routes.find(({ fold }) => `#${fold.id}` === location.hash)?.fold.id;
addEventListener("hashchange", () => named() && choose(named()));
// a reader comes back from a notebook, or reads in another tab
for (const event of ["pageshow", "storage"]) addEventListener(event, count);
if (named()) choose(named());
else open(recall("route"));
count();
