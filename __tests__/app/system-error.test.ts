import { expect, test } from "vitest";
import { explainSystemError } from "../../src/app/system-error.ts";
import { exitStatusOf } from "../../src/core/errors.ts";

test.each(["EACCES", "EROFS", "ENOSPC", "EEXIST", "ENOTDIR", "EISDIR", "E2BIG"])(
  "%s is no bug of ours, and says what to do",
  (code) => {
    const refused = Object.assign(new Error(`${code}: refused, open '/x'`), { code, path: "/x" });
    const explained = explainSystemError(refused);
    expect(exitStatusOf(explained)).toBe(3);
    expect(explained).toMatchObject({ where: "/x", cause: refused });
  },
);

test("anything else stays the bug that it is", () => {
  const missing = Object.assign(new Error("ENOENT"), { code: "ENOENT", path: "/x" });
  for (const error of [missing, new TypeError("x is undefined"), "thrown text"]) {
    expect(explainSystemError(error)).toBe(error);
    expect(exitStatusOf(error)).toBe(70);
  }
});
