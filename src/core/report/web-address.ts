/** Where a repository can be looked at. */

/**
 * Gives the web address of a remote's URL: `git@github.com:owner/name.git` and `https://github.com/owner/name` alike,
 * without the secrets that a URL may hold; null for any other host or form.
 */
export function webAddressOf(url: string | null): string | null {
  const match =
    /^(?:https:\/\/(?:[^@/]+@)?|(?:ssh:\/\/)?git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url ?? "",
    );
  return match === null ? null : `https://${match[1]}/${match[2]}/${match[3]}`;
}
