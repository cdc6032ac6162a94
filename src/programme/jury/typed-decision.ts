import { withoutInvisible } from '../applications/answers.ts'

/** Décision saisie : the outcome and the reason of a form, as typed. */
export interface TypedDecision {
  outcome: string
  reason: string
}

/** A form as it was sent. */
export interface DecisionFields {
  text(name: string): string
  has(name: string): boolean
}

export const typedDecision = (form: DecisionFields): TypedDecision => ({
  outcome: form.text('issue'),
  reason: withoutInvisible(form.text('motif')).trim(),
})

/** Between two decisions, only « mienne » replaces the one recorded. */
export const keepsTheirs = (form: DecisionFields): boolean =>
  form.has('choix') && form.text('choix') !== 'mienne'

/** A version number from a hidden field; 0 when it is not one. */
export const numberOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)
