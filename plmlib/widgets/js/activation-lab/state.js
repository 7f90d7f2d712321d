// The state of the activation lab, with what a link may have got wrong put right.

import { within } from "../core/limits.js";
import limits from "./limits.json" with { type: "json" };

/** get(key) returns a trait. */
export function read(get) {
  const number = (key) => within(limits[key], get(key));
  const functions = get("functions").filter((name) => limits.functions.options.includes(name));
  const view = get("view");
  return {
    functions: functions.length ? functions : ["gelu"],
    view: limits.view.options.includes(view) ? view : "f",
    x: number("x"),
    mu: number("mu"),
    sigma: number("sigma"),
    value: number("value"),
  };
}
