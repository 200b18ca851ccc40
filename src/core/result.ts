/** An outcome that is expected to fail at times, as a value. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A failure that the caller must look at. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
