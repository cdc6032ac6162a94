import type { Incubator } from '../../incubators/incubator.ts'
import type { Guide } from '../guide.ts'
import type { Holding } from '../holding.ts'
import type { PartId } from '../parts.ts'

/** Ce qui manque ou étonne before a call is published, and the part where it is mended. */
export const READINESS_CODES = [
  'title-missing',
  'perimeter-missing',
  'figure-missing',
  'shortlist-too-small',
  'date-missing',
  'dates-out-of-order',
  'jury-before-closing',
  'date-past',
  'opening-past',
  'date-not-worked',
  'window-short',
  'answers-too-far',
  'closing-brought-forward',
  'closing-postponed',
  'opening-moved',
  'criteria-missing',
  'criterion-unnamed',
  'weights-not-100',
  'promise-missing',
  'contact-missing',
  'data-contact-missing',
  'data-notice-missing',
  'notice-one-holder',
  'fewer-investigations',
  'section-empty',
  'section-untitled',
  'faq-empty',
  'faq-incomplete',
  'unknown-variable',
  'empty-variable',
  'left-to-fill',
  'training-missing',
  'date-elsewhere',
  'figure-elsewhere',
  'load-unknown',
  'load-too-high',
] as const

export type ReadinessCode = (typeof READINESS_CODES)[number]
export type Severity = 'blocking' | 'advisory'

export interface Issue {
  code: ReadinessCode
  severity: Severity
  part: PartId
  /** What it is about, in words or figures, for the sentence. */
  about: string
  /** A second figure or date, when the sentence needs one. */
  other?: string
}

export interface Examined {
  guide: Guide
  /** What agents read now, when the call has been published. */
  published: Guide | null
  incubator: Incubator
  /** The other incubators that hold the call. */
  holders?: readonly Holding[]
  now: Date
}

const make =
  (severity: Severity) =>
  (code: ReadinessCode, part: PartId, about = '', other?: string): Issue => ({
    code,
    severity,
    part,
    about,
    ...(other === undefined ? {} : { other }),
  })

export const blocking = make('blocking')
export const advisory = make('advisory')
