import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeFiles } from "../../src/io/files.ts";
import type { OpenFile } from "../../src/ports.ts";
import { caught } from "../support/caught.ts";
import { makeScratch } from "../support/scratch.ts";

const files = makeFiles();

test("tells files, folders and what is not there apart", () => {
  const folder = makeScratch({ "a/f": "text" });
  const [file, missing, below] = [join(folder, "a/f"), join(folder, "x"), join(folder, "a/f/x")];
  expect([folder, file, missing, below].map(files.exists)).toEqual([true, true, false, false]);
  expect([folder, file, missing, below].map(files.isFolder)).toEqual([true, false, false, false]);
  expect([folder, file, missing, below].map(files.readText)).toEqual([null, "text", null, null]);
});

test("writes a file with its folders, over an older one, and leaves no other", () => {
  const folder = makeScratch();
  const path = join(folder, "a/b/f");
  files.write(path, "one");
  files.write(path, "two", { executable: true });
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(statSync(path).mode & 0o111).not.toBe(0);
  expect(files.list(join(folder, "a/b"))).toEqual(["f"]);
});

test("writes out to a pipe, and leaves it in its place", async () => {
  const pipe = join(makeScratch(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe], { stdio: ["ignore", "pipe", "ignore"] });
  files.writeOut(pipe, "text");
  expect(await text(reader.stdout)).toBe("text");
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test("writes a file of its own in the place of a link, and not through one that waits for it", () => {
  const folder = makeScratch({ victim: "mine" });
  const [path, victim] = [join(folder, "report.json"), join(folder, "victim")];
  symlinkSync(victim, path);
  symlinkSync(victim, `${path}.unfinished`);
  files.write(path, "report");
  expect([readFileSync(path, "utf8"), readFileSync(victim, "utf8")]).toEqual(["report", "mine"]);
  expect(files.isPlainFile(path)).toBe(true);
});

test("takes only a file itself for a plain one", () => {
  const folder = makeScratch({ file: "" });
  execFileSync("mkfifo", [join(folder, "pipe")]);
  symlinkSync(join(folder, "file"), join(folder, "link"));
  const names = ["file", "pipe", "link", ".", "missing"];
  expect(names.map((name) => files.isPlainFile(join(folder, name)))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("tells when a file was made, however often it was written since", async () => {
  const folder = makeScratch({ old: "1" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(join(folder, "mark"), "");
  writeFileSync(join(folder, "old"), "2");
  writeFileSync(join(folder, "new"), "");
  const [old, mark, made] = ["old", "mark", "new"].map((name) => files.madeAt(join(folder, name)));
  expect(old).toBeLessThan(mark ?? 0);
  expect(made).toBeGreaterThanOrEqual(mark ?? 0);
});

test("copies over an executable, with its mode", () => {
  const folder = makeScratch({ from: "new", "to/app": "old" });
  chmodSync(join(folder, "from"), 0o755);
  files.copy(join(folder, "from"), join(folder, "to/app"));
  expect(readFileSync(join(folder, "to/app"), "utf8")).toBe("new");
  expect(statSync(join(folder, "to/app")).mode & 0o777).toBe(0o755);
});

test("moves a file, with the folders of its new place, over an older one", () => {
  const folder = makeScratch({ from: "new", "a/to": "old" });
  files.move(join(folder, "from"), join(folder, "a/to"));
  files.move(join(folder, "a/to"), join(folder, "b/c/to"));
  expect(files.walk(folder)).toEqual([join(folder, "b/c/to")]);
});

test("removes a file, a folder, and nothing", () => {
  const folder = makeScratch({ f: "", "d/e/f": "" });
  for (const name of ["f", "d", "x"]) files.remove(join(folder, name));
  expect(files.list(folder)).toEqual([]);
});

test("lists and walks in order, and what is not there as empty", () => {
  const folder = makeScratch({ "b/2": "", "b/1": "", a: "" });
  expect(files.list(folder)).toEqual(["a", "b"]);
  expect(files.walk(folder)).toEqual(["a", "b/1", "b/2"].map((path) => join(folder, path)));
  for (const place of ["x", "a"]) {
    expect(files.list(join(folder, place))).toEqual([]);
    expect(files.walk(join(folder, place))).toEqual([]);
    expect(files.rustSources(join(folder, place))).toEqual([]);
  }
});

test("finds a package's own sources", () => {
  const folder = makeScratch({
    "Cargo.toml": "",
    "build.rs": "",
    "src/main.rs": "",
    "src/target.rs": "",
    "src/deep/a.rs": "",
    "src/notes.md": "",
    "target/x.rs": "",
    ".git/x.rs": "",
    "node_modules/x/x.rs": "",
    "crates/other/Cargo.toml": "",
    "crates/other/src/lib.rs": "",
  });
  const expected = ["build.rs", "src/deep/a.rs", "src/main.rs", "src/target.rs"];
  expect(files.rustSources(folder)).toEqual(expected.map((path) => join(folder, path)));
});

test("links to a folder, which goes without what is in it", () => {
  const folder = makeScratch({ "a/f.rs": "" });
  const link = join(folder, "a/.links/to/a");
  expect(files.link(join(folder, "a"), link)).toBe(true);
  expect(files.rustSources(link)).toEqual([join(link, "f.rs")]);
  files.remove(join(folder, "a/.links"));
  expect(files.walk(folder)).toEqual([join(folder, "a/f.rs")]);
});

test("does not walk in circles", () => {
  const folder = makeScratch({ "a/f.rs": "" });
  symlinkSync(folder, join(folder, "a/loop"));
  expect(files.rustSources(folder)).toEqual([join(folder, "a/f.rs")]);
});

function readAll(file: OpenFile): string {
  const into = new Uint8Array(file.size);
  for (let at = 0; at < into.length; ) {
    const count = file.read(into.subarray(at, at + 3), at);
    if (count === 0) break;
    at += count;
  }
  file.close();
  return new TextDecoder().decode(into);
}

test.each([
  { name: "a plain file", content: Buffer.from("0123456789") },
  { name: "a packed file", content: gzipSync("0123456789") },
])("opens $name for reading anywhere", ({ content }) => {
  const path = join(makeScratch({ f: content }), "f");
  const opened = files.open(path);
  const two = new Uint8Array(2);
  expect([opened.name, opened.size]).toEqual([path, 10]);
  expect(opened.read(two, 8)).toBe(2);
  expect(new TextDecoder().decode(two)).toBe("89");
  expect(opened.read(two, 9)).toBe(1);
  expect(opened.read(two, 10)).toBe(0);
  expect(readAll(opened)).toBe("0123456789");
});

test.each(["", "x"])("opens a file of %j, too short to be packed", (text) => {
  expect(readAll(files.open(join(makeScratch({ f: text }), "f")))).toBe(text);
});

test("says which packed file is cut off, and what to do", () => {
  const packed = gzipSync("0123456789".repeat(100));
  const path = join(makeScratch({ f: packed.subarray(0, packed.length - 10) }), "f");
  const error = caught(() => files.open(path));
  expect([error.kind, error.where]).toEqual(["measure", path]);
  expect(error.message).toMatch(/^The file can't be unpacked: /);
});

test.each([0, 1, 2 ** 20 - 5, 2 ** 20 - 1, 2 ** 20, 3 * 2 ** 20 - 2])(
  "sees a text at byte %i, also across the border of two chunks",
  (at) => {
    const content = Buffer.alloc(4 * 2 ** 20, "-");
    content.write("heapgate_probe", at);
    const path = join(makeScratch({ f: content }), "f");
    expect(files.holds(path, "heapgate_probe")).toBe(true);
    expect(files.holds(path, "heapgate_other")).toBe(false);
  },
);

test("sees a text at the very end, and none in an empty file", () => {
  const folder = makeScratch({ end: `${"-".repeat(2 ** 20)}mark`, empty: "" });
  expect(files.holds(join(folder, "end"), "mark")).toBe(true);
  expect(files.holds(join(folder, "empty"), "mark")).toBe(false);
});

test("digests a file as its text", () => {
  const folder = makeScratch({ f: "text" });
  expect(files.digest(join(folder, "f"))).toBe(files.digestText("text"));
  expect(files.digestText("")).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

/** Larger than what is read at once. */
const LARGE = Buffer.alloc(3 * 2 ** 20 + 5, "0123456789");

test("digests a file that is read in pieces", () => {
  const folder = makeScratch({ f: LARGE });
  expect(files.digest(join(folder, "f"))).toBe(files.digestText(LARGE.toString()));
});

test.each([
  { name: "plain", content: LARGE },
  { name: "packed", content: gzipSync(LARGE) },
])("opens a pipe for reading anywhere, $name", ({ content }) => {
  const folder = makeScratch({ f: content });
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  spawn("sh", ["-c", 'cat "$1" > "$2"', "sh", join(folder, "f"), pipe]);
  const opened = files.open(pipe);
  const two = new Uint8Array(2);
  expect([opened.name, opened.size]).toEqual([pipe, LARGE.length]);
  expect(opened.read(two, LARGE.length - 2)).toBe(2);
  expect(new TextDecoder().decode(two)).toBe("12");
  opened.close();
});

test("refuses a text that no string can hold", () => {
  const path = join(makeScratch({ f: "" }), "f");
  truncateSync(path, 600 * 2 ** 20);
  const error = caught(() => files.readText(path));
  expect([error.kind, error.where, error.message]).toEqual([
    "measure",
    path,
    "The file is too large to be read as text.",
  ]);
});

test("passes over folders that can't be read, and says which can be written to", () => {
  const folder = makeScratch({ "src/main.rs": "", "closed/x.rs": "" });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "closed"), 0o700);
  // Everything is open to root, and we may be that.
  const script = `import(process.argv[1]).then(({ makeFiles }) => {
    const { rustSources, isWritable } = makeFiles();
    const folder = process.argv[2];
    console.log(JSON.stringify([rustSources(folder), isWritable(folder), isWritable("/tmp")]));
  })`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) chmodSync(folder, 0o555);
  if (!isRoot) chmodSync(join(folder, "closed"), 0);
  const said = execFileSync(process.execPath, ["-e", script, SOURCE, folder], {
    encoding: "utf8",
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  if (!isRoot) chmodSync(join(folder, "closed"), 0o700);
  chmodSync(folder, 0o755);
  expect(JSON.parse(said)).toEqual([[join(folder, "src/main.rs")], false, true]);
});

const SOURCE = join(import.meta.dirname, "../../src/io/files.ts");
const NOBODY = 65_534;

test("resolves links, and leaves a path that is not there as it is", () => {
  const folder = makeScratch();
  mkdirSync(join(folder, "real"));
  writeFileSync(join(folder, "real/f"), "");
  symlinkSync(join(folder, "real"), join(folder, "link"));
  expect(files.realPath(join(folder, "link/f"))).toBe(join(folder, "real/f"));
  expect(files.realPath(join(folder, "link/x"))).toBe(join(folder, "link/x"));
});
