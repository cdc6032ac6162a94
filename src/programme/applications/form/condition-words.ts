import type { Field } from '../form.ts'

/** Conditions en mots : when a question is asked, for agents and for the organiser. */
export const quotedLabel = (label: string): string => `« ${label.replace(/[ ?]+$/, '')} »`

/** « Si vous avez coché « … » : », '' when it is always asked. */
export function conditionWords({ when }: Field, form: readonly Field[]): string {
  const before = when && form.find(({ id }) => id === when.field)
  if (!before || !when) return ''
  const label = quotedLabel(before.label)
  if (before.kind !== 'choice') return `Seulement si vous répondez ${quotedLabel(when.is)} à ${label}.`
  return when.is === 'oui'
    ? `Seulement si vous cochez ${label}.`
    : `Seulement si vous ne cochez pas ${label}.`
}
