// The continuations, side by side: every token is one stop of a list box, tinted by the model's surprise.

import { repeated, distinct } from "../core/sampling.js";
import { h, set, unique } from "../ui/dom.js";
import { fixed } from "../ui/chart.js";
import { CATS, LETTERS, nodes, parts, percent, said, title } from "./names.js";

const SURPRISE = 7; // nats at which the tint is full: a token of probability e^-7, one in a thousand

/** onpick(strategy, step); onremove(strategy) or null */
export function cards(ui, { onpick, onremove }) {
  const list = [0, 1, 2, 3].map((i) => card(ui, i, { onpick, onremove }));
  const node = h(
    "div",
    { class: "plm-runs", role: "group", "aria-label": ui.t("runs") },
    list.map((one) => one.node),
  );
  return {
    node,
    update(engine, state) {
      list.forEach((one, i) => {
        one.node.hidden = i >= state.strategies.length;
        if (!one.node.hidden && engine.runs[i]) one.update(engine, state, engine.runs[i]);
      });
    },
  };
}

function card({ t, wants }, i, { onpick, onremove }) {
  const spans = [],
    name = h("span"),
    head = h(
      "button",
      { type: "button", class: "plm-run-head", onclick: () => onpick(i) },
      h("span", { class: "plm-letter", "aria-hidden": "true" }, LETTERS[i]),
      name,
    );
  const remove =
    wants("strategies") &&
    h(
      "button",
      {
        type: "button",
        class: "plm-run-remove",
        "aria-label": t("remove", { name: LETTERS[i] }),
        onclick: () => onremove(i),
      },
      "×",
    );
  const prompt = h("span", { class: "plm-prompt" }),
    text = h("div", {
      class: "plm-run-text",
      id: unique("run"),
      role: "listbox",
      tabindex: "0",
      onkeydown: key,
      onclick: click,
    });
  const facts = h("p", { class: "plm-run-facts" });
  const node = h(
    "section",
    { class: `plm-run plm-cat-${CATS[i]}`, "aria-label": t("strategy", { name: LETTERS[i] }) },
    h("div", { class: "plm-run-top" }, head, remove),
    h("div", { class: "plm-run-body" }, prompt, text),
    facts,
  );
  let at = 0,
    length = 0,
    last,
    shown;

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
    const { tokens, prompt: before } = engine,
      current = state.selected === i,
      key = [
        run.version,
        current,
        state.step,
        before,
        title(t, state.strategies[i]),
        state.strategies.length,
      ].join();
    if (last === run && shown === key) return;
    [last, shown] = [run, key];
    const ids = run.steps.map(({ id }) => id);
    const all = parts(tokens, [...before, ...ids]),
      loops = repeats(ids, 4);
    at = Math.min(state.step, ids.length - 1);
    length = ids.length;
    set(node, { "data-current": current });
    set(name, { text: title(t, state.strategies[i]) });
    set(head, { "aria-pressed": current });
    if (remove) remove.hidden = state.strategies.length <= 2;
    fill(prompt, before, all.slice(0, before.length).flat());
    while (spans.length < ids.length)
      spans.push(text.appendChild(h("span", { role: "option", id: `${text.id}-${spans.length}` })));
    spans.forEach((span, step) => {
      span.hidden = step >= ids.length;
      if (span.hidden) return;
      const { id, p } = run.steps[step],
        chosen = current && step === at;
      fill(span, id, all[before.length + step]);
      set(span, {
        class: `plm-token${loops[step] ? " plm-loop" : ""}`,
        "aria-selected": chosen,
        style: { "--s": Math.min(1, -Math.log(p) / SURPRISE).toFixed(2) },
        "aria-label":
          t("token", { step: step + 1, token: said(tokens, id), p: percent(p) }) +
          (loops[step] ? t("again") : ""),
      });
    });
    set(text, {
      "aria-label": t("run", { name: LETTERS[i], title: title(t, state.strategies[i]) }),
      "aria-activedescendant": spans[at]?.id,
    });
    set(facts, {
      text: t("facts", {
        distinct: fixed(distinct(ids, 2), 2),
        repeated: fixed(repeated(ids, 4), 2),
        stop: run.stop ? t(`stop_${run.stop}`) : "…",
      }),
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

/** For each token: does it complete an n-gram that stood there before? */
export function repeats(ids, n) {
  const seen = new Set();
  return ids.map((_, i) => {
    if (i < n - 1) return false;
    const gram = ids.slice(i - n + 1, i + 1).join(" "),
      before = seen.has(gram);
    seen.add(gram);
    return before;
  });
}
