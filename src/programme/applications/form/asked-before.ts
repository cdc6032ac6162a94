import type { Field } from '../form.ts'

/** Question déjà posée : what may no longer change once agents have answered it. */
export type AskedFault = 'kind-fixed' | 'was-private'

export function askedFault(changed: Field, asked: readonly Field[]): AskedFault | null {
  const before = asked.find(({ id }) => id === changed.id)
  if (!before) return null
  if (before.kind !== changed.kind) return 'kind-fixed'
  // Who answered was told that jurors would never read it.
  return before.private && !changed.private ? 'was-private' : null
}
