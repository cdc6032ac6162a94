import { type PartId, sectionOfPart } from '../parts.ts'
import { criteria } from './criteria.ts'
import { essentials } from './essentials.ts'
import { faq } from './faq.ts'
import type { PartForm } from './field.ts'
import { promises } from './promises.ts'
import { schedule } from './schedule.ts'
import { sectionText } from './section-text.ts'

export type { Field, FieldError, PartForm, Typed } from './field.ts'

const FORMS: Record<string, PartForm> = {
  essentiel: essentials,
  calendrier: schedule,
  promesses: promises,
  criteres: criteria,
  faq,
}

/** The form of a part of the guide. */
export function formOfPart(part: PartId): PartForm {
  const section = sectionOfPart(part)
  const form = section ? sectionText(section) : FORMS[part]
  if (!form) throw new Error(`no form for ${part}`)
  return form
}
