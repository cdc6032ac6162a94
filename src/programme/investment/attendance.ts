import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Attendant } from './committee.ts'

/** Empreinte des présences : the version a form was filled from; the rows themselves carry no number. */
export const versionOf = (attendance: readonly Attendant[]): string =>
  createHash('sha256')
    .update(canonicalize(attendance) ?? '')
    .digest('hex')
    .slice(0, 16)
