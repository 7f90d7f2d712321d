// Runs in the page under test: what a frame costs, how fast this machine is, and a host like JupyterLab's.

globalThis.plmTest = {};

/** 20 costs in ms, sorted: from the event to the message after the next paint, without the wait for the screen's own clock. */
plmTest.costs = async () => {
  const costs = [];
  for (let i = 0; i < 20; i++) costs.push(await new Promise((done) => requestAnimationFrame(() => {
    let start = 0;
    requestAnimationFrame(() => { start = performance.now(); });
    const before = performance.now();
    step(i);
    const handled = performance.now() - before;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(handled + performance.now() - start);
      channel.port2.postMessage(0);
    });
  })));
  costs.sort((a, b) => a - b);
  return costs;
};

/** GFLOP/s of a plain matrix product: the limits were set on a machine with 1.43. */
plmTest.speed = () => {
  const n = 128, a = new Float32Array(n * n).fill(1.5), b = new Float32Array(n * n).fill(0.5), c = new Float32Array(n * n);
  let best = Infinity;
  for (let r = 0; r < 12; r++) {
    const start = performance.now();
    for (let i = 0; i < n; i++) for (let k = 0; k < n; k++) { const x = a[i * n + k]; for (let j = 0; j < n; j++) c[i * n + j] += x * b[k * n + j]; }
    best = Math.min(best, performance.now() - start);
  }
  return 2 * n ** 3 / best / 1e6;
};

/** Mount a widget's module as anywidget does, press its table button, close it; say what was seen. */
plmTest.mountModule = async ({code, state}) => {
  const url = URL.createObjectURL(new Blob([code], {type: "text/javascript"})), {default: widget} = await import(url);
  const values = {...state}, heard = new Map(), writes = [];
  const model = {
    get: (key) => values[key],
    set: (key, value) => { writes.push(key); values[key] = value; (heard.get(`change:${key}`) ?? new Set()).forEach((call) => call()); },
    save_changes: () => writes.push("save"),
    on: (event, call) => { if (!heard.has(event)) heard.set(event, new Set()); heard.get(event).add(call); },
    off: (event, call) => heard.get(event).delete(call),
  };
  const el = document.body.appendChild(document.createElement("div")), close = await widget.render({model, el});
  const root = el.firstElementChild, drawn = [...writes];
  const facts = {role: root.getAttribute("role"), label: root.ariaLabel, keys: root.dataset.lmSuppressShortcuts, drawn};
  el.querySelector(".plm-foot button").click();
  await new Promise((done) => setTimeout(done, 60));
  facts.writes = writes;
  facts.table = !el.querySelector(".plm-table").hidden;
  close();
  return {...facts, left: el.childElementCount, listeners: [...heard.values()].reduce((sum, calls) => sum + calls.size, 0)};
};
