import type { CivilDate } from '../../../platform/dates.ts'
import { holidaysOf, type Incubator } from '../../incubators/incubator.ts'
import type { Guide, Label, Variant } from '../guide.ts'
import type { Dates } from '../milestones.ts'
import { ofAdministration } from '../of-administration.ts'
import { proposeSchedule } from '../schedule.ts'
import type { SectionKey } from '../sections.ts'
import { contactText } from './contact.ts'
import { CRITERIA, criteriaText } from './criteria.ts'
import { dataProtection } from './data-protection.ts'
import { deciders } from './deciders.ts'
import { FIGURES, promisesOf } from './defaults.ts'
import { howToApply } from './how-to-apply.ts'
import { length } from './length.ts'
import { objectives } from './objectives.ts'
import { pitch } from './pitch.ts'
import { faqText, QUESTIONS } from './questions.ts'
import { scheduleText } from './schedule.ts'
import { trainingText } from './training.ts'

const TEXTS = [
  pitch,
  objectives,
  howToApply,
  trainingText,
  scheduleText,
  length,
  deciders,
  criteriaText,
  contactText,
  faqText,
  dataProtection,
]

export interface Beginning {
  variant: Variant
  label: Label
  title: string
  opensOn: CivilDate
  /** The whole schedule, when it does not follow from the opening alone. */
  dates?: Dates
}

/** A text left as the template of a first call wrote it becomes that of a next one. */
export const nextWording = (key: SectionKey, body: string): string =>
  TEXTS.find(text => text.key === key && text.first === body)?.next ?? body

/** Le guide de lancement, prêt à publier : only the sponsor and the budget are left to the organiser. */
export function guideFromTemplate(
  { variant, label, title, opensOn, dates }: Beginning,
  incubator: Incubator,
): Guide {
  return {
    label,
    title,
    theme: '',
    perimeter: `toutes les agentes et tous les agents ${ofAdministration(incubator.administration)}`,
    domains: [...(incubator.domains ?? [])],
    places: { committee: '', kickOff: '' },
    // The built-in course; an incubator that has its own writes it over.
    trainingLink: `/formation?incubateur=${incubator.slug}`,
    numbers: FIGURES,
    dates: dates ?? proposeSchedule(opensOn, holidaysOf(incubator)),
    sections: TEXTS.map(({ key, title, [variant]: body }) => ({ key, title, body, hidden: false })),
    criteria: [...CRITERIA],
    faq: QUESTIONS.filter(({ only }) => only === undefined || only === variant).map(
      ({ question, answer }) => ({ question, answer }),
    ),
    promises: promisesOf(incubator),
  }
}
