// Runs in the page under test: what a frame costs, here and for this machine at all, and a host like
// JupyterLab's.

globalThis.plmTest = {};

/**
 * 20 costs in ms, sorted: from the event to the message after the next paint, without the wait for the
 * screen's own clock.
 */
plmTest.costs = async (act = step) => {
  const costs = [];
  for (let i = 0; i < 20; i++)
    costs.push(
      await new Promise((done) =>
        requestAnimationFrame(() => {
          let start = 0;
          requestAnimationFrame(() => {
            start = performance.now();
          });
          const before = performance.now();
          act(i);
          const handled = performance.now() - before;
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(handled + performance.now() - start);
            channel.port2.postMessage(0);
          });
        }),
      ),
    );
  costs.sort((a, b) => a - b);
  return costs;
};

/**
 * How long this machine takes for one fixed frame, median in ms: 600 texts written, laid out and painted,
 * two million products.
 */
plmTest.pace = async () => {
  const board = document.body.appendChild(document.createElement("div"));
  Object.assign(board.style, {
    position: "fixed",
    inset: "0 auto auto 0",
    width: "300px",
    height: "300px",
    overflow: "hidden",
    contain: "strict",
  });
  const cells = Array.from({ length: 600 }, () => board.appendChild(document.createElement("i")));
  const costs = await plmTest.costs((i) => {
    let sum = 0;
    for (let n = 0; n < 2e6; n++) sum += n * i;
    cells.forEach((cell, k) => {
      cell.textContent = (sum + i * k) % 97;
      cell.style.opacity = 0.5 + ((k + i) % 2) / 4;
    });
  });
  board.remove();
  return costs[10];
};

/**
 * Mount a widget's module as anywidget does, press its table button, close it unless it is to stay; say what
 * was seen.
 */
plmTest.mountModule = async ({ code, state, stay }) => {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  const values = { ...state };
  const heard = new Map();
  const writes = [];
  const model = {
    get: (key) => values[key],
    set: (key, value) => {
      writes.push(key);
      values[key] = value;
      (heard.get(`change:${key}`) ?? new Set()).forEach((call) => call());
    },
    save_changes: () => writes.push("save"),
    on: (event, call) => {
      if (!heard.has(event)) heard.set(event, new Set());
      heard.get(event).add(call);
    },
    off: (event, call) => heard.get(event).delete(call),
  };
  const el = document.body.appendChild(document.createElement("div"));
  const close = await widget.render({ model, el });
  const root = el.firstElementChild;
  const drawn = [...writes];
  const facts = {
    role: root.getAttribute("role"),
    label: root.ariaLabel,
    keys: root.dataset.lmSuppressShortcuts,
    drawn,
  };
  el.querySelector(".plm-foot button").click();
  while (el.querySelector(".plm-table").hidden) await new Promise(requestAnimationFrame);
  facts.writes = writes;
  if (stay) return facts;
  close();
  return {
    ...facts,
    left: el.childElementCount,
    listeners: [...heard.values()].reduce((sum, calls) => sum + calls.size, 0),
  };
};
