import { z } from 'zod'

/** Contenu des étapes : '' or null while something is not known yet; dates are 'YYYY-MM-DD'. */
const line = z.string().max(200)
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)
/** Per cent of a full time. */
const share = z.number().int().min(0).max(100).nullable()

export const LARGEST_AMOUNT = 100_000_000
export const MOST_MEMBERS = 20

const member = z.strictObject({ name: line, role: line, share, since: date, until: date })

export const STEP_SCHEMAS = {
  hierarchy: z.strictObject({
    givenBy: line,
    capacity: line,
    share,
    since: date,
    until: date,
    agreedOn: date,
  }),
  sponsor: z.strictObject({ name: line, capacity: line, confirmedOn: date }),
  budget: z.strictObject({
    line,
    /** Whole euros. */
    amount: z.number().int().min(0).max(LARGEST_AMOUNT).nullable(),
    confirmedOn: date,
  }),
  coach: z.strictObject({ name: line, address: z.string().max(254) }),
  commitment: z.strictObject({ signedBy: line, signedOn: date }),
  team: z.strictObject({ members: z.array(member).max(MOST_MEMBERS) }),
  launch: z.strictObject({ on: date, place: line }),
} as const

export type StepContents = { [S in keyof typeof STEP_SCHEMAS]: z.infer<(typeof STEP_SCHEMAS)[S]> }
export type Member = z.infer<typeof member>
