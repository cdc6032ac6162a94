/** Ce qui est écrit dans un formulaire, and what is wrong with it. */
export type Typed = Readonly<Record<string, string>>
export interface Problem {
  /** Null when it is about the product itself. */
  field: string | null
  message: string
}

/** The error of a field, when it is the one. */
export const errorOf = (problem: Problem | null, field: string): string | undefined =>
  problem?.field === field ? problem.message : undefined
