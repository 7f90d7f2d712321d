// Between the widget and the model: computes the runs in slices between frames.

import { fromBase64, fromHalf } from "../core/half.js";
import { die, examine, look } from "../core/steps.js";

const SLICE = 10; // ms of computing at a time
const BRIEF = 4; // the same while the reader moves a knob, once for each frame
const MOVING = 150; // ms after a change during which the reader may still be moving it
const PAUSE = 60; // ms between two pictures of text that is still being written

/** A run as PyTorch left it: its steps are known, its logits are not. */
function recordedRun({ ids, p, kept, entropy, stop }) {
  const steps = ids.map((id, t) => ({ id, p: p[t], kept: kept[t], ownEntropy: entropy[t] }));
  return { recorded: true, version: 0, stop, logits: [], views: [], steps };
}

/**
 * newEngine(paint): paint() is called when there is more to show.
 *
 *   recall(recorded)   runs as PyTorch left them, shown until the model is there
 *   load(lm, bytes)    from now on everything is computed here; lm is what lm/index.js exports
 *   follow(state)      what to compute from now on; the selected strategy first
 *   step(i, t, state)  step t of run i, under settings that may be newer than the run; null if unknown
 *   close()
 */
export function newEngine(paint) {
  let live = null; // what lm.open() returns, with decode() and newRun()
  let start = null; // the prompt as the model has read it: {cache, logits}
  let timer = 0;
  let frame = 0;
  let painted = 0;
  let changed = 0; // when the reader changed something last
  let known = {}; // the last answer of step(), and what it was computed from
  let queue = [];
  const old = { prompt: null, tokens: 0, ids: [], cache: null };
  const self = {
    status: "recorded",
    tokens: [],
    vocab: 0,
    runs: [],
    prompt: [],
    spare: 0,
    busy: false,
    recall,
    load,
    follow,
    step,
    close() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
  return self;

  function know(tokens) {
    self.tokens = tokens;
    self.vocab = tokens.length;
  }

  function recall(recorded) {
    know(recorded.tokens.split(" "));
    self.prompt = recorded.prompt;
    self.spare = recorded.spare;
    self.runs = recorded.runs.map(recordedRun);
    const halves = new Uint16Array(fromBase64(recorded.logits).buffer);
    self.runs[recorded.selected].logits[recorded.step] = fromHalf(halves);
  }

  function load(lm, bytes) {
    live = { ...lm, ...lm.open(bytes) };
    know(live.bpe.tokens);
    self.status = "live";
  }

  function follow(state) {
    if (!live) return;
    read(state);
    self.runs = state.strategies.map((settings, i) => updated(self.runs[i], settings, state));
    const first = self.runs[state.selected];
    queue = [first, ...self.runs.filter((run) => run !== first)];
    self.busy = queue.some(({ job }) => job);
    changed = performance.now();
    if (self.busy) later();
  }

  /** Compute on: while a knob moves, after the next frame, which then comes in time; else at once. */
  function later() {
    if (timer || frame) return;
    const go = () => {
      frame = 0;
      timer = setTimeout(work);
    };
    if (performance.now() < changed + MOVING) frame = requestAnimationFrame(go);
    else go();
  }

  /** The run of a strategy, with a job if something about it has changed. */
  function updated(before, settings, { order, seed, rerolls, tokens }) {
    const computed = before && !before.recorded;
    const run = computed ? before : { ...live.newRun(start), steps: before?.steps ?? [], version: 0 };
    const task = { settings, order, seed, rerolls, tokens, end: live.end };
    const key = JSON.stringify(task);
    if (run.key !== key) Object.assign(run, { key, job: live.decode(live.model, run, old.ids, task) });
    return run;
  }

  function step(i, t, { strategies, order, seed, rerolls }) {
    const run = self.runs[i];
    const logits = run?.logits[t];
    if (!logits) return null;
    const settings = strategies[i];
    const key = JSON.stringify([i, t, settings, order, seed, rerolls[t]]);
    if (known.key === key && known.logits === logits) return known.step;
    const penalty = settings.repetition_penalty;
    if (run.views[t]?.penalty !== penalty) {
      const seen = [...self.prompt, ...run.steps.slice(0, t).map(({ id }) => id)];
      run.views[t] = look(logits, seen, penalty);
    }
    known = { key, logits, step: examine(run.views[t], settings, order, die(seed, t, rerolls)) };
    return known.step;
  }

  /** Read the prompt, as far as it differs from the last one. Too long a prompt loses its beginning. */
  function read({ prompt, tokens }) {
    if (start && old.prompt === prompt && old.tokens === tokens) return;
    const { model, bpe, end } = live;
    const all = bpe.encode(prompt);
    const room = Math.max(1, model.config.max_len - tokens);
    const ids = all.length ? all.slice(-room) : [end];
    const cache = (old.cache ??= model.newCache());
    if (!start || String(ids) !== String(old.ids)) {
      cache.length = commonStart(ids, cache.length);
      start = { cache, logits: model.forward(ids.slice(cache.length), cache) };
      if (old.prompt !== null) self.runs = [];
    }
    Object.assign(old, { prompt, tokens, ids });
    self.prompt = ids;
    self.spare = Math.max(0, all.length - ids.length);
  }

  /** How many tokens of the last prompt can stay in the cache; the last token is read in any case. */
  function commonStart(ids, cached) {
    let same = 0;
    while (same < ids.length - 1 && same < cached && ids[same] === old.ids[same]) same++;
    return same;
  }

  /** One slice, the selected run first. Painting is expensive: now and then, and at the end. */
  function work() {
    timer = 0;
    const now = performance.now();
    const until = now + (now < changed + MOVING ? BRIEF : SLICE);
    for (const run of queue) advance(run, until);
    self.busy = queue.some(({ job }) => job);
    if (!self.busy || performance.now() > painted + PAUSE) {
      paint();
      painted = performance.now();
    }
    if (self.busy) later();
  }

  /** Compute a run until its time is over; a run that cannot go on ends where it is. */
  function advance(run, until) {
    if (!run.job) return;
    run.version++;
    try {
      while (run.job && performance.now() < until) {
        if (run.job.next().done) run.job = null;
      }
    } catch (error) {
      run.job = null;
      console.error(error);
    }
  }
}
