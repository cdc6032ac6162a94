/** How long a kind of record is kept and what becomes of it; a deployment has it confirmed by its archivists. */
export interface RetentionRule {
  kind: string
  label: string
  /** In words, with the event it counts from. */
  period: string
  /** Final fate, in words. */
  fate: string
}
