/** Every workflow that the project runs or shows, whole, by the name under which a test reports it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";

const REPOSITORY = join(import.meta.dirname, "../..");
const FOLDERS = [".github/workflows", "examples/workflows"] as const;

export interface ShownWorkflow {
  readonly name: string;
  readonly text: string;
}

/** The workflow to copy: the README's first block and the one that its other blocks are parts of. */
export const EXAMPLE = read("examples/workflows/heapgate.yml");

/** The files, and the README's YAML blocks put into the place in the example that they are meant for. */
export function listWorkflows(): readonly ShownWorkflow[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder)).map((file) => ({
      name: `${folder}/${file}`,
      text: read(`${folder}/${file}`),
    })),
  );
  const shown = readmeBlocks("yaml").map((block, index) => ({
    name: `README.md, YAML block ${index + 1}: ${block.trim().split("\n")[0]}`,
    text: completeWorkflow(block),
  }));
  return [...files, ...shown];
}

/** The texts of the README's fenced blocks of one language. */
export function readmeBlocks(language: string): readonly string[] {
  return [...read("README.md").matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(
    ([, text = ""]) => text,
  );
}

/** Puts steps before or in place of the example's last step, and keys in place of its own; a whole workflow stays as it is. */
function completeWorkflow(block: string): string {
  const part = parseDocument(block).contents;
  const whole = parseDocument(EXAMPLE);
  if (isMap(part)) {
    if (part.has("jobs")) return block;
    for (const { key, value } of part.items) whole.set(key, value);
    return whole.toString();
  }
  const steps = whole.getIn(["jobs", "heapgate", "steps"]);
  if (!isSeq(part) || !isSeq(steps)) throw new Error(`neither keys nor steps:\n${block}`);
  const [heapgate] = steps.items.splice(-1);
  steps.items.push(...part.items);
  if (!block.includes("uses: heapgate/")) steps.items.push(heapgate);
  return whole.toString();
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}
