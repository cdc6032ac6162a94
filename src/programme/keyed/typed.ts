import type { TypedWho } from './who-form.ts'

/** Ce que l'équipe tape pour commencer une candidature saisie. */
export interface TypedKeyed extends TypedWho {
  day: string
  time: string
  /** Of the form: a second click is the same application. */
  token: string
}
