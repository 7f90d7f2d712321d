// Line charts and bars in SVG. A chart is a picture (role=img) named by its finding; its numbers are in the
// table.

import { h, set } from "../ui/dom.js";
import { short } from "../ui/numbers.js";

/**
 * chart({height, margin, onpoint(x)}) -> {node, update}. update() takes
 *
 *   x, y            [low, high] of each axis
 *   lines           [{cat, points: [[x, y], …], dash}, …];  areas: the same, filled down to the axis
 *   bars            [{cat, low, high, shares}, …]: shares of equally wide bins from low to high
 *   marks           [{x, y, cat, text, dx, dy}, …]: a dot, and a text beside it
 *   rule            x of a vertical line
 *   finding         what the chart says, in words
 *   xlabel, ylabel; ticks: {x, y}, lists of numbers; format, formatX: number on the y, x axis -> text
 */
export function chart({ height = 280, margin = 46, onpoint }) {
  const box = { left: margin, right: 0, top: 20, bottom: height - 34 };
  const grid = h("g");
  const areas = h("g");
  const lines = h("g");
  const marks = h("g");
  const plot = h("svg", {}, areas, lines);
  const style = { height: `${height}px` };
  const node = h("svg", { class: "plm-chart", role: "img", style }, grid, plot, marks);
  let view = null;
  let width = 0;

  function resize(to) {
    width = to;
    box.right = width - 12;
    set(node, { viewBox: `0 0 ${width} ${height}` });
    const size = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
    set(plot, { ...size, viewBox: Object.values(size).join(" ") });
  }
  resize(640);
  // Drawn at its true width, so that letters keep their size on a phone.
  new ResizeObserver(([{ contentRect }]) => {
    if (!contentRect.width || Math.abs(contentRect.width - width) <= 1) return;
    resize(contentRect.width);
    if (view) update(view);
  }).observe(node);

  function point(pixel) {
    if (!view) return;
    const [low, high] = view.x;
    onpoint(low + ((pixel - box.left) / (box.right - box.left)) * (high - low));
  }
  if (onpoint) pointer(node, point);

  function update(spec) {
    view = spec;
    const to = scales(box, spec);
    set(node, { "aria-label": spec.finding });
    grid.replaceChildren(...yAxis(box, to, spec), ...xAxis(box, to, spec, width), ...axisNames(box, spec));
    areas.replaceChildren(...(spec.areas ?? []).map((one) => area(box, to, one)), ...bars(box, to, spec));
    lines.replaceChildren(...(spec.lines ?? []).map((one) => line(to, one)));
    marks.replaceChildren(...tallBars(box, to, spec), ...rule(box, to, spec), ...dots(to, spec));
  }
  return { node, update };
}

/** Functions from numbers to places in the picture. */
function scales(box, { x: [x0, x1], y: [y0, y1] }) {
  const x = (value) => box.left + ((value - x0) / (x1 - x0)) * (box.right - box.left);
  const y = (value) => box.bottom - ((value - y0) / (y1 - y0)) * (box.bottom - box.top);
  /** The same, never so far outside that a browser stops drawing. */
  const near = (value) => Math.max(-1e4, Math.min(1e4, y(value)));
  const path = (points) => "M" + points.map(([a, b]) => `${x(a).toFixed(1)} ${near(b).toFixed(1)}`).join("L");
  return { x, y, near, path };
}

function yAxis(box, to, { y: [low, high], ticks: chosen, format = short }) {
  return (chosen?.y ?? ticks(low, high, 5)).flatMap((value) => {
    const y = to.y(value);
    const look = value === 0 ? "plm-axis" : "plm-gridline";
    return [
      h("line", { class: look, x1: box.left, x2: box.right, y1: y, y2: y }),
      h("text", { class: "plm-tick plm-end", x: box.left - 8, y: y + 4 }, format(value)),
    ];
  });
}

function xAxis(box, to, { x: [low, high], ticks: chosen, formatX = short }, width) {
  return (chosen?.x ?? ticks(low, high, Math.min(10, width / 70))).flatMap((value) => {
    const x = to.x(value);
    const look = value === 0 ? "plm-axis" : "plm-gridline";
    return [
      h("line", { class: look, x1: x, x2: x, y1: box.top, y2: box.bottom }),
      h("text", { class: "plm-tick plm-mid", x, y: box.bottom + 17 }, formatX(value)),
    ];
  });
}

function axisNames(box, { xlabel, ylabel }) {
  const x = { class: "plm-tick plm-end plm-axisname", x: box.right, y: box.bottom + 31 };
  const y = { class: "plm-tick plm-axisname", x: box.left, y: box.top - 8 };
  return [xlabel && h("text", x, xlabel), ylabel && h("text", y, ylabel)].filter(Boolean);
}

function area(box, to, { cat, points }) {
  const [first] = points[0];
  const [last] = points.at(-1);
  const d = `${to.path(points)}L${to.x(last)} ${box.bottom}L${to.x(first)} ${box.bottom}Z`;
  return h("path", { class: `plm-area plm-cat-${cat}`, d });
}

const line = (to, { cat, points, dash }) =>
  h("path", { class: `plm-line plm-cat-${cat}`, d: to.path(points), "stroke-dasharray": dash });

/** Every bar of every series: [{cat, from, to, share}, …]; from and to are numbers on the x axis. */
function bins({ bars: series = [] }) {
  return series.flatMap(({ cat, low, high, shares }) => {
    const width = (high - low) / shares.length;
    return shares.map((share, i) => ({ cat, from: low + i * width, to: low + (i + 1) * width, share }));
  });
}

function bars(box, to, spec) {
  const floor = to.y(spec.y[0]);
  return bins(spec)
    .filter(({ share }) => share > 0)
    .map((bin) => {
      const x = to.x(bin.from);
      const y = Math.max(box.top, to.near(bin.share));
      const width = Math.max(0.5, to.x(bin.to) - x - 1);
      return h("rect", { class: `plm-bar plm-cat-${bin.cat}`, x, y, width, height: Math.max(1, floor - y) });
    });
}

/** A bar that leaves the plot says how high it is. */
function tallBars(box, to, spec) {
  const tall = bins(spec).filter(({ share }) => share > spec.y[1]);
  return tall.map((bin, i) => {
    const place = { x: to.x(bin.to) + 5, y: box.top + 11 + 15 * i };
    return h("text", { class: "plm-note", ...place }, `↑ ${(100 * bin.share).toFixed(0)} %`);
  });
}

function rule(box, to, spec) {
  if (spec.rule == null) return [];
  const x = to.x(spec.rule);
  return [h("line", { class: "plm-rule", x1: x, x2: x, y1: box.top, y2: box.bottom })];
}

function dots(to, { marks = [] }) {
  return marks.flatMap(({ x, y, cat, text, dx = 8, dy = -8 }) => {
    const dot = h("circle", { class: `plm-mark plm-cat-${cat}`, cx: to.x(x), cy: to.near(y), r: 5 });
    if (!text) return [dot];
    const look = dx < 0 ? "plm-note plm-end" : "plm-note";
    return [dot, h("text", { class: look, x: to.x(x) + dx, y: to.near(y) + dy }, text)];
  });
}

/** Round steps (1, 2, 5 · 10ⁿ) from low to high, about n of them. */
export function ticks(low, high, n) {
  const rough = (high - low) / n;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor((high - low) / step + 1e-9) + 2;
  const values = Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return values.filter((value) => value <= high + 1e-9);
}

/** use(x) where the pointer presses or drags. */
function pointer(node, use) {
  const at = (event) => use(event.clientX - node.getBoundingClientRect().left);
  node.addEventListener("pointerdown", (event) => {
    node.setPointerCapture(event.pointerId);
    at(event);
  });
  node.addEventListener("pointermove", (event) => {
    if (event.buttons) at(event);
  });
}
