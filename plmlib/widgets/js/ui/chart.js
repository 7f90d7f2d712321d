// Line charts and bars in SVG. A chart is a picture (role=img) named by its finding; its numbers are in the table.

import { h, set } from "./dom.js";

/**
 * chart(ui, {height, label}) -> {node, update}.
 * update({x: [lo, hi], y: [lo, hi], lines: [{name, cat, points: [[x, y], …], dash, label}], areas, bars: [{cat, low, high, shares}],
 *         marks: [{x, y, cat, text}], rule: x, finding, xlabel, ylabel, ticks: {x, y}, format: y => text})
 */
export function chart({ height = 280, margin = 46, onpoint }) {
  const box = { left: margin, right: 0, top: 20, bottom: height - 34 };
  const grid = h("g"),
    areas = h("g"),
    lines = h("g"),
    marks = h("g"),
    plot = h("svg", {}, areas, lines);
  const node = h(
    "svg",
    { class: "plm-chart", role: "img", style: { height: `${height}px` } },
    grid,
    plot,
    marks,
  );
  let view = null,
    width = 0;
  resize(640);
  // Drawn at its true width, so that letters keep their size on a phone.
  new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width && Math.abs(contentRect.width - width) > 1) {
      resize(contentRect.width);
      if (view) update(view);
    }
  }).observe(node);
  function resize(to) {
    width = to;
    box.right = width - 12;
    set(node, { viewBox: `0 0 ${width} ${height}` });
    const size = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
    set(plot, { ...size, viewBox: Object.values(size).join(" ") });
  }
  if (onpoint)
    pointer(
      node,
      (px) =>
        view && onpoint(view.x[0] + ((px - box.left) / (box.right - box.left)) * (view.x[1] - view.x[0])),
    );

  function update(spec) {
    view = spec;
    const [x0, x1] = spec.x,
      [y0, y1] = spec.y;
    const sx = (x) => box.left + ((x - x0) / (x1 - x0)) * (box.right - box.left);
    const sy = (y) => box.bottom - ((y - y0) / (y1 - y0)) * (box.bottom - box.top);
    const clamp = (y) => Math.max(-1e4, Math.min(1e4, sy(y)));
    const path = (points) =>
      "M" + points.map(([x, y]) => `${sx(x).toFixed(1)} ${clamp(y).toFixed(1)}`).join("L");
    set(node, { "aria-label": spec.finding });
    const format = spec.format ?? short;
    grid.replaceChildren(
      ...(spec.ticks?.y ?? ticks(y0, y1, 5)).flatMap((y) => [
        h("line", {
          class: y === 0 ? "plm-axis" : "plm-gridline",
          x1: box.left,
          x2: box.right,
          y1: sy(y),
          y2: sy(y),
        }),
        h("text", { class: "plm-tick plm-end", x: box.left - 8, y: sy(y) + 4 }, format(y)),
      ]),
      ...(spec.ticks?.x ?? ticks(x0, x1, Math.min(10, width / 70))).flatMap((x) => [
        h("line", {
          class: x === 0 ? "plm-axis" : "plm-gridline",
          x1: sx(x),
          x2: sx(x),
          y1: box.top,
          y2: box.bottom,
        }),
        h("text", { class: "plm-tick plm-mid", x: sx(x), y: box.bottom + 17 }, (spec.xformat ?? short)(x)),
      ]),
      spec.xlabel &&
        h("text", { class: "plm-tick plm-end plm-axisname", x: box.right, y: height - 3 }, spec.xlabel),
      spec.ylabel && h("text", { class: "plm-tick plm-axisname", x: box.left, y: box.top - 8 }, spec.ylabel),
    );
    areas.replaceChildren(
      ...(spec.areas ?? []).map((area) =>
        h("path", {
          class: `plm-area plm-cat-${area.cat}`,
          d: `${path(area.points)}L${sx(area.points.at(-1)[0])} ${box.bottom}L${sx(area.points[0][0])} ${box.bottom}Z`,
        }),
      ),
      ...(spec.bars ?? [])
        .flatMap(({ cat, low, high, shares }) =>
          shares.map((share, i) => {
            const step = (high - low) / shares.length,
              left = sx(low + i * step),
              top = clamp(share);
            return (
              share > 0 &&
              h("rect", {
                class: `plm-bar plm-cat-${cat}`,
                x: left,
                y: Math.max(box.top, top),
                width: Math.max(0.5, sx(low + (i + 1) * step) - left - 1),
                height: Math.max(1, sy(y0) - Math.max(box.top, top)),
              })
            );
          }),
        )
        .filter(Boolean),
    );
    // A bar that leaves the plot says how high it is.
    const tall = (spec.bars ?? [])
      .flatMap(({ low, high, shares }) =>
        shares.map((share, i) => [low + ((i + 1) * (high - low)) / shares.length, share]),
      )
      .filter(([, share]) => share > y1);
    lines.replaceChildren(
      ...(spec.lines ?? []).map((line) =>
        h("path", {
          class: `plm-line plm-cat-${line.cat}`,
          d: path(line.points),
          "stroke-dasharray": line.dash,
        }),
      ),
    );
    marks.replaceChildren(
      ...tall.map(([x, share], i) =>
        h(
          "text",
          { class: "plm-note", x: sx(x) + 5, y: box.top + 11 + 15 * i },
          `↑ ${(100 * share).toFixed(0)} %`,
        ),
      ),
      ...(spec.rule == null
        ? []
        : [
            h("line", {
              class: "plm-rule",
              x1: sx(spec.rule),
              x2: sx(spec.rule),
              y1: box.top,
              y2: box.bottom,
            }),
          ]),
      ...(spec.marks ?? [])
        .flatMap(({ x, y, cat, text, dx = 8, dy = -8 }) => [
          h("circle", { class: `plm-mark plm-cat-${cat}`, cx: sx(x), cy: clamp(y), r: 5 }),
          text &&
            h(
              "text",
              { class: `plm-note${dx < 0 ? " plm-end" : ""}`, x: sx(x) + dx, y: clamp(y) + dy },
              text,
            ),
        ])
        .filter(Boolean),
    );
  }
  return { node, update };
}

/** Round steps (1, 2, 5 · 10ⁿ) from low to high, about n of them. */
export function ticks(low, high, n) {
  const raw = (high - low) / n,
    power = 10 ** Math.floor(Math.log10(raw)),
    step = power * [1, 2, 5, 10].find((k) => k * power >= raw * 0.999);
  return Array.from({ length: Math.floor((high - low) / step + 1e-9) + 2 }, (_, i) =>
    Number(((Math.ceil(low / step - 1e-9) + i) * step).toPrecision(12)),
  ).filter((v) => v <= high + 1e-9);
}

/** A number as short as it can be read, with a real minus sign. */
export const short = (value) => String(Number(value.toPrecision(4))).replace("-", "−");
export const fixed = (value, digits) =>
  Number.isNaN(value) ? "NaN" : value.toFixed(digits).replace("-", "−");

function pointer(node, use) {
  const at = (event) => {
    const frame = node.getBoundingClientRect();
    use(event.clientX - frame.left);
  };
  node.addEventListener("pointerdown", (event) => {
    node.setPointerCapture(event.pointerId);
    at(event);
  });
  node.addEventListener("pointermove", (event) => {
    if (event.buttons) at(event);
  });
}
