// Between the widget and the model: computes the runs in slices between frames.

import { fromBase64, fromHalf } from "../core/half.js";
import { die, examine, look } from "../core/steps.js";

const SLICE = 10; // ms of computing between two frames
const PAUSE = 50; // ms between two pictures of text that is still being written

/**
 * engine(paint): paint() is called when there is more to show.
 *   recall(recorded)   runs as PyTorch left them, shown until the model is there
 *   load(lm, bytes)    from now on everything is computed here; lm: core/lm.js, which a page loads with its first model
 *   follow(state)      what to compute from now on; the selected strategy first
 */
export function engine(paint) {
  let live = null,
    timer = 0,
    painted = 0,
    start = null,
    queue = [];
  const self = { status: "recorded", tokens: [], runs: [], prompt: [], spare: 0, vocab: 0, busy: false };
  const old = { prompt: null, cache: null, ids: [] };

  self.recall = (recorded) => {
    self.tokens = recorded.tokens.split(" ");
    self.vocab = self.tokens.length;
    self.prompt = recorded.prompt;
    self.spare = recorded.spare;
    self.runs = recorded.runs.map(({ ids, p, kept, entropy, stop }) => ({
      recorded: true,
      version: 0,
      stop,
      logits: [],
      views: [],
      steps: ids.map((id, t) => ({ id, p: p[t], kept: kept[t], ownEntropy: entropy[t] })),
    }));
    self.runs[recorded.selected].logits[recorded.step] = fromHalf(
      new Uint16Array(fromBase64(recorded.logits).buffer),
    );
  };

  self.load = (lm, bytes) => {
    live = { ...lm, ...lm.open(bytes) };
    self.tokens = live.bpe.tokens;
    self.vocab = self.tokens.length;
    self.status = "live";
  };

  self.follow = (state) => {
    if (!live) return;
    read(state);
    state.strategies.forEach((settings, i) => {
      const { order, seed, rerolls, tokens } = state,
        task = { settings, order, seed, rerolls, tokens, end: live.end },
        key = JSON.stringify(task);
      const before = self.runs[i],
        run =
          before && !before.recorded
            ? before
            : Object.assign(live.newRun(start), { steps: before?.steps ?? [], version: 0 });
      if (run.key !== key) Object.assign(run, { key, job: live.decode(live.model, run, old.ids, task) });
      self.runs[i] = run;
    });
    self.runs.length = state.strategies.length;
    const first = self.runs[state.selected];
    queue = [first, ...self.runs.filter((run) => run !== first)];
    self.busy = queue.some(({ job }) => job);
    if (self.busy) timer ||= setTimeout(work);
  };

  /** Step t of run i, under settings that may be newer than the run. null where nothing is known. */
  self.step = (i, t, { strategies, order, seed, rerolls }) => {
    const run = self.runs[i],
      logits = run?.logits[t],
      settings = strategies[i];
    if (!logits) return null;
    const penalty = settings.repetition_penalty;
    if (run.views[t]?.penalty !== penalty)
      run.views[t] = look(logits, [...self.prompt, ...run.steps.slice(0, t).map(({ id }) => id)], penalty);
    return examine(run.views[t], settings, order, die(seed, t, rerolls));
  };

  /** Read the prompt, as far as it differs from the last one. Too long a prompt loses its beginning. */
  function read({ prompt, tokens }) {
    if (start && old.prompt === prompt && old.tokens === tokens) return;
    const { model, bpe, end } = live,
      all = bpe.encode(prompt),
      room = Math.max(1, model.config.max_len - tokens);
    const ids = all.length ? all.slice(-room) : [end],
      cache = (old.cache ??= model.newCache());
    if (!start || String(ids) !== String(old.ids)) {
      let same = 0;
      while (same < ids.length - 1 && same < cache.length && ids[same] === old.ids[same]) same++;
      cache.length = same;
      start = { cache, logits: model.forward(ids.slice(same), cache) };
      if (old.prompt !== null) self.runs = [];
    }
    Object.assign(old, { prompt, tokens, ids });
    self.prompt = ids;
    self.spare = Math.max(0, all.length - ids.length);
  }

  /** One slice, the selected run first; between frames, so that a knob answers in its own frame. Painting is the dear part. */
  function work() {
    const until = performance.now() + SLICE;
    for (const run of queue) {
      if (run.job) run.version++;
      while (run.job && performance.now() < until) if (run.job.next().done) run.job = null;
    }
    self.busy = queue.some(({ job }) => job);
    timer = self.busy ? setTimeout(work) : 0;
    if (self.busy && performance.now() < painted + PAUSE) return;
    paint();
    painted = performance.now();
  }

  self.close = () => clearTimeout(timer);
  return self;
}
