import { z } from 'zod'
import { VERDICTS } from './conditions.ts'

/** Dossier de comité : what the team shows: results on each condition, what it learnt, what it asks. */
const line = z.string().max(300)
const text = z.string().max(5_000)

export const REQUESTS = ['same-phase', 'next-phase', 'leave', 'redirect', 'stop'] as const
export type Request = (typeof REQUESTS)[number]

export const dossierSchema = z.strictObject({
  results: z.array(
    z.strictObject({ conditionId: z.string(), result: text, proposed: z.enum(['', ...VERDICTS]) }),
  ),
  usage: text,
  learnt: text,
  request: z.enum(['', ...REQUESTS]),
  why: text,
  asked: z.array(z.strictObject({ funder: line, amount: z.number().int().min(0).nullable() })).max(20),
})
export type DossierContent = z.infer<typeof dossierSchema>
