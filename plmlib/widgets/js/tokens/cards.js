// The continuations, side by side: every token is one stop of a list box, tinted by the model's surprise.

import { distinct, repeated } from "../core/sampling.js";
import { h, set, unique } from "../ui/dom.js";
import { fixed } from "../ui/numbers.js";
import { CATS, LETTERS, nodes, parts, percent, said, title } from "./names.js";

const SURPRISE = 7; // nats at which the tint is full: a token of probability e^-7, one in a thousand

/** onpick(strategy, step), onremove(strategy): what the reader does. */
export function cards(ui, { onpick, onremove }) {
  const list = [...LETTERS].map((_, i) => card(ui, i, { onpick, onremove }));
  const nodes = list.map(({ node }) => node);
  const node = h("div", { class: "plm-runs", role: "group", "aria-label": ui.t("runs") }, nodes);

  function update(engine, state) {
    list.forEach((one, i) => {
      one.node.hidden = i >= state.strategies.length;
      if (!one.node.hidden && engine.runs[i]) one.update(engine, state, engine.runs[i]);
    });
  }
  return { node, update, card: (i) => nodes[i] };
}

function card({ t, wants, limits }, i, { onpick, onremove }) {
  const letter = { name: LETTERS[i] };
  const name = h("span");
  const mark = h("span", { class: "plm-letter", "aria-hidden": "true" }, LETTERS[i]);
  const pick = () => onpick(i);
  const head = h("button", { type: "button", class: "plm-run-head", onclick: pick }, mark, name);
  const removing = {
    type: "button",
    class: "plm-run-remove",
    "aria-label": t("remove", letter),
    onclick: () => onremove(i),
  };
  const remove = wants("strategies") && h("button", removing, "×");
  const prompt = h("span", { class: "plm-prompt" });
  const listbox = { role: "listbox", tabindex: "0", onkeydown: key, onclick: click };
  const text = h("div", { class: "plm-run-text", id: unique("run"), ...listbox });
  const facts = h("p", { class: "plm-run-facts" });
  const node = h(
    "section",
    { class: `plm-run plm-cat-${CATS[i]}`, "aria-label": t("strategy", letter) },
    h("div", { class: "plm-run-top" }, head, remove),
    h("div", { class: "plm-run-body" }, prompt, text),
    facts,
  );
  const spans = []; // one for each token
  let at = 0; // the open token
  let length = 0;
  let last; // the run that was drawn, and what was drawn of it
  let shown;
  let face; // what does not wait until the text is written

  function key(event) {
    const move = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: length - 1,
    }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    at = Math.max(0, Math.min(length - 1, move)); // the next key may come before the next frame
    onpick(i, at);
  }
  function click(event) {
    const found = spans.indexOf(event.target.closest("[role=option]"));
    if (found >= 0) onpick(i, found);
  }

  function update(engine, state, run) {
    const { tokens, prompt: before } = engine;
    const { strategies, selected } = state;
    const current = selected === i;
    const called = title(t, strategies[i]);
    const now = [current, called, strategies.length].join();
    // While texts are being written, the open one comes first: a knob must not wait for the others.
    if (engine.busy && !current && face === now) return;
    const wanted = [run.version, state.step, before, now].join();
    if (last === run && shown === wanted) return;
    face = now;
    last = run;
    shown = wanted;

    const ids = run.steps.map(({ id }) => id);
    const all = parts(tokens, [...before, ...ids]);
    at = Math.min(state.step, ids.length - 1);
    length = ids.length;
    set(node, { "data-current": current });
    set(name, { text: called });
    set(head, { "aria-pressed": current });
    if (remove) remove.hidden = strategies.length <= limits.strategies.fewest;
    fill(prompt, before, all.slice(0, before.length).flat());
    drawTokens(tokens, run.steps, all.slice(before.length), current);
    const label = t("run", { ...letter, title: called });
    set(text, { "aria-label": label, "aria-activedescendant": spans[at]?.id });
    set(facts, { text: factsText(ids, run.stop) });
  }

  function drawTokens(tokens, steps, parts, current) {
    const loops = repeats(steps.map(({ id }) => id), 4);
    while (spans.length < steps.length) {
      const span = h("span", { role: "option", id: `${text.id}-${spans.length}` });
      spans.push(text.appendChild(span));
    }
    spans.forEach((span, step) => {
      span.hidden = step >= steps.length;
      if (span.hidden) return;
      const { id, p } = steps[step];
      const words = t("token", { step: step + 1, token: said(tokens, id), p: percent(p) });
      fill(span, id, parts[step]);
      set(span, {
        class: loops[step] ? "plm-token plm-loop" : "plm-token",
        "aria-selected": current && step === at,
        "aria-label": loops[step] ? words + t("again") : words,
        style: { "--s": Math.min(1, -Math.log(p) / SURPRISE).toFixed(2) },
      });
    });
  }

  function factsText(ids, stop) {
    return t("facts", {
      distinct: fixed(distinct(ids, 2), 2),
      repeated: fixed(repeated(ids, 4), 2),
      stop: stop ? t(`stop_${stop}`) : "…",
    });
  }
  return { node, update };
}

/** New nodes only when the content is another. */
function fill(node, key, part) {
  const now = JSON.stringify([key, part]);
  if (node.dataset.key === now) return;
  node.dataset.key = now;
  node.replaceChildren(...nodes(part));
}

/** For each token: does it complete an n-gram that appeared before? */
export function repeats(ids, n) {
  const seen = new Set();
  return ids.map((_, i) => {
    if (i < n - 1) return false;
    const gram = ids.slice(i - n + 1, i + 1).join(" ");
    const before = seen.has(gram);
    seen.add(gram);
    return before;
  });
}
