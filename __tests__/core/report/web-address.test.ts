import { expect, test } from "vitest";
import { webAddressOf } from "../../../src/core/report/web-address.ts";

test.each([
  ["https://github.com/owner/name", "https://github.com/owner/name"],
  ["https://github.com/owner/name.git", "https://github.com/owner/name"],
  ["https://user:secret@github.com/owner/name.git", "https://github.com/owner/name"],
  ["git@github.com:owner/na.me.git", "https://github.com/owner/na.me"],
  ["ssh://git@github.com/owner/name/", "https://github.com/owner/name"],
  ["https://github.com.evil.org/owner/name", null],
  ["https://evil.org/github.com/owner/name", null],
  ["https://gitlab.com/owner/name", null],
  ["/srv/github.com/owner/name", null],
  [null, null],
])("gives the web address of %s", (url, expected) => {
  expect(webAddressOf(url)).toBe(expected);
});
