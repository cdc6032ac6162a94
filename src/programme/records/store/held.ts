import type { Db } from '../../../platform/database/tables.ts'
import type { Communicability } from '../../../platform/retention.ts'
import { EXPORTS, WITHHELD } from './assembled.ts'

/** What is given of one thing, and whom it is for. */
export interface Rubric {
  label: string
  communicability: Communicability
  records: object[]
}

/** What exists and is not given: how many, and why. */
export interface Refusal {
  label: string
  why: string
  count: number
}

/** Everything that may be told to this person at `now`; empty rubrics included, so that each is answered. */
export async function listHeld(db: Db, personId: string, now: Date): Promise<Rubric[]> {
  const rubrics: Rubric[] = []
  for (const { label, communicability = 'applicant', list } of EXPORTS)
    rubrics.push({ label, communicability, records: await list(db, personId, now) })
  return rubrics
}

/** The files that go with them, each in the folder of its slice. */
export async function listFiles(db: Db, personId: string, now: Date) {
  const files: { name: string; content: Uint8Array }[] = []
  for (const { slice, files: given } of EXPORTS)
    for (const { name, content } of (await given?.(db, personId, now)) ?? [])
      files.push({ name: `fichiers/${slice}/${name}`, content })
  return files
}

export async function listWithheld(db: Db, personId: string, now: Date): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const { label, why, count } of WITHHELD)
    refusals.push({ label, why, count: await count(db, personId, now) })
  return refusals.filter(({ count }) => count > 0)
}
