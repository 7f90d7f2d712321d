// Large numbers as text.

/** With 1 024 as the step: bytes. */
export function inBytes(value) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
  return scaled(value, 1024, units);
}

/** With 1 000 as the step: FLOPs, multiply-adds. */
export const inThousands = (value) => scaled(value, 1000, ["", "k", "M", "G", "T", "P", "E", "Z", "Y"]);

function scaled(value, step, units) {
  let i = 0;
  while (value >= step * 0.9995 && i < units.length - 1) {
    value /= step;
    i++;
  }
  const text = i === 0 || value >= 1000 ? String(Math.round(value)) : value.toPrecision(3);
  return units[i] ? `${text} ${units[i]}` : text;
}

/** A whole number with thin spaces: 1 073 741 824. */
export const grouped = (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
