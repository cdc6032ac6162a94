/** What an action answers: a value, or a named refusal that the slice words once in French. */
export type Done<T> = { ok: true; value: T }
export type Refused<R extends string> = { ok: false; reason: R }
export type Outcome<T, R extends string> = Done<T> | Refused<R>

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const refused = <R extends string>(reason: R): Refused<R> => ({ ok: false, reason })

/** Tells a refusal from any other value an action may return. */
export function isRefused(value: unknown): value is Refused<string> {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false
}
