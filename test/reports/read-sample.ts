import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const SAMPLES = ['postfix', 'exchange', 'delayed', 'gave-up', 'qmail', 'absence'] as const
export type Sample = (typeof SAMPLES)[number]

/** A report as a mail server writes it, on the letter of this return address. */
export const sampleReport = (name: Sample, returnAddress: string): string =>
  readFileSync(join(import.meta.dirname, `${name}.eml`), 'latin1').replaceAll('@RETURN@', returnAddress)
