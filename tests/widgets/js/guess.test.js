import assert from "node:assert/strict";
import test from "node:test";
import { isNumber } from "../../../plmlib/widgets/js/guess/number.js";

test("a guess is a number as people write it", () => {
  for (const text of ["0", "-3", "1103", ".5", "2.50", "1e5"]) assert.ok(isNumber(text), text);
  for (const text of ["", " ", "\n", "x", "0x10", "0b1", "1,5", "Infinity", "NaN", "--1", "1 2", "."]) {
    assert.ok(!isNumber(text), JSON.stringify(text));
  }
});
