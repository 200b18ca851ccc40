import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Rooms from left to right: a file imports from its own room and from rooms to its left. */
const STAGES = ["inputs", "plan", "profile", "baseline", "compare", "judge", "report"];
const ROOMS: Record<string, readonly string[]> = {
  "core/kernel": [],
  ...Object.fromEntries(
    STAGES.map((stage, i) => [
      `core/${stage}`,
      ["core/kernel", ...STAGES.slice(0, i).map((left) => `core/${left}`)],
    ]),
  ),
  ports: ["core"],
  io: ["core", "ports"],
  app: ["core", "ports"],
  entry: ["core", "ports", "io", "app"],
};

function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  if (top === "core") return second.endsWith(".ts") ? "core/kernel" : `core/${second}`;
  if (top.endsWith(".ts")) return top === "ports.ts" ? "ports" : "entry";
  return top;
}

test("every import points to its own room or to the left", () => {
  const wrong: string[] = [];
  for (const file of globSync("src/**/*.ts")) {
    const from = relative("src", file);
    const room = roomOf(from);
    const source = readFileSync(file, "utf8");
    for (const [, target = ""] of source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
      const to = roomOf(relative("src", join(dirname(file), target)));
      const allowed = [room, ...(ROOMS[room] ?? [])];
      if (!allowed.some((left) => to === left || to.startsWith(`${left}/`)))
        wrong.push(`${from} imports ${target}: ${room} must not know ${to}`);
    }
  }
  expect(wrong).toEqual([]);
});
