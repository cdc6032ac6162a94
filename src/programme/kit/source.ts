import { lastMinute, windowOf } from '../calls/call.ts'
import type { Guide } from '../calls/guide.ts'
import { rendered } from '../calls/rendered.ts'
import { isShown } from '../calls/section-shown.ts'
import type { SectionKey } from '../calls/sections.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { PublishedAnswer } from '../outreach/question.ts'

/** Le kit d'un appel : what tells agents of it, all from the one guide, published or still a draft. */
export interface KitSource {
  slug: string
  /** With its variables replaced. */
  guide: Guide
  incubator: Incubator
  /** Not published yet: everything says « projet ». */
  draft: boolean
  /** Where this site is. */
  base: string
  /** The public page. */
  address: string
  /** What agents asked, reworded, with its answer: as on the public page. */
  answers: readonly PublishedAnswer[]
  /** The last minute of the form, once a day is chosen. */
  closing: Date | null
}

/** Never blank: a document has a title. */
export const titleOf = ({ guide }: Pick<KitSource, 'guide'>): string => guide.title.trim() || 'Appel sans nom'

export function kitSource(
  call: { slug: string; guide: Guide; draft: boolean; answers?: readonly PublishedAnswer[] },
  incubator: Incubator,
  base: string,
): KitSource {
  const { closesOn } = call.guide.dates
  const window = closesOn === '' ? null : windowOf({ opensOn: closesOn, closesOn }, incubator.zone)
  return {
    slug: call.slug,
    guide: rendered(call.guide, incubator),
    incubator,
    draft: call.draft,
    answers: call.answers ?? [],
    base,
    address: `${base}/appels/${call.slug}`,
    closing: window && lastMinute(window.closesAt),
  }
}

/** The text of a section that is shown, or ''. */
export const sectionText = ({ guide }: Pick<KitSource, 'guide'>, key: SectionKey): string =>
  guide.sections.find(section => section.key === key && isShown(section, guide))?.body ?? ''

/** What is said before everything while the guide is not published. */
export const DRAFT_WORD = 'Projet'
