import { createHash } from 'node:crypto'
import type { Answer, TypedAnswer } from './answers.ts'

/** Base : the version a form was filled from and the mark of its text, « 3.1f0c… »; tells what was touched. */
export const baseOf = ({ value, version }: Answer): string => `${version}.${markOf(value)}`

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What was typed in a field over a base; a base that cannot be read is that of a field never written. */
export function typedOver(field: string, value: string, base: string): TypedAnswer {
  const [, version, mark] = /^(\d{1,9})(?:\.([0-9a-f]{16}))?$/.exec(base) ?? []
  return { field, value, base: Number(version ?? 0), untouched: mark !== undefined && mark === markOf(value) }
}

/** The bases of what was typed once it is written; those of `apart`, changed elsewhere, are not its own. */
export function basesAfter(
  typed: readonly TypedAnswer[],
  write: readonly TypedAnswer[],
  apart: readonly { field: string }[],
  kept: ReadonlyMap<string, Answer>,
): Record<string, string> {
  const own = typed.filter(({ field }) => !apart.some(other => other.field === field))
  const written = new Map(write.map(({ field, value, base }) => [field, { value, version: base + 1 }]))
  return Object.fromEntries(
    own.map(({ field }) => [
      field,
      baseOf(written.get(field) ?? kept.get(field) ?? { value: '', version: 0 }),
    ]),
  )
}
