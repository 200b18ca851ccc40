/** Waits until something is so; fails after ten seconds. */
export async function waitFor(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error("waited for ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
