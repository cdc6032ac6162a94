import { frenchDate } from '../../platform/dates.ts'
import type { OnboardingStep } from './onboarding.ts'
import { readStepField } from './read-step.ts'
import { type Member, MOST_MEMBERS, STEP_SCHEMAS, type StepContents } from './step-contents.ts'
import { MEMBER_FIELDS, STEP_FIELDS, type StepField } from './step-fields.ts'

/** Formulaire d'une étape : from what is typed to its content, and back. */
export type Typed = Readonly<Record<string, string>>
export interface FieldError {
  field: string
  message: string
}
type Values = Record<string, string | number | null>
export type ReadStep =
  | { ok: true; content: StepContents[OnboardingStep] }
  | { ok: false; errors: FieldError[] }

export interface ReadingOn {
  /** 'YYYY-MM-DD' */
  today: string
  /** The day the laureates were told: nothing is launched before. */
  announcedOn: string
}

export function readStep(step: OnboardingStep, typed: Typed, on: ReadingOn): ReadStep {
  const { values, errors } = step === 'team' ? readTeam(typed, on) : readPlain(step, typed, on)
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, content: STEP_SCHEMAS[step].parse(values) }
}

function readFields(fields: readonly StepField[], typed: Typed, today: string, suffix = '') {
  const values: Values = {}
  const errors: FieldError[] = []
  for (const field of fields) {
    const name = field.name + suffix
    const read = readStepField(field, typed[name] ?? '', today)
    if ('value' in read) values[field.key] = read.value
    else errors.push({ field: name, message: `${field.label} : ${lower(read.problem)}` })
  }
  return { values, errors }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function readPlain(step: Exclude<OnboardingStep, 'team'>, typed: Typed, { today, announcedOn }: ReadingOn) {
  const { values, errors } = readFields(STEP_FIELDS[step], typed, today)
  if (step === 'hierarchy' && isBefore(values['until'], values['since']))
    errors.push({ field: 'accord-au', message: 'Le dernier jour libéré est avant le premier.' })
  if (step === 'launch' && isBefore(values['on'], announcedOn))
    errors.push({
      field: 'lancement-jour',
      message: `Le lancement ne peut pas précéder l'annonce des lauréats, le ${frenchDate(announcedOn)}.`,
    })
  return { values, errors }
}

const isBefore = (value: Values[string] | undefined, limit: Values[string] | undefined) =>
  typeof value === 'string' && typeof limit === 'string' && value !== '' && limit !== '' && value < limit

function readTeam(typed: Typed, { today }: ReadingOn) {
  const members: Values[] = []
  const errors: FieldError[] = []
  for (let row = 1; row <= rowsTyped(typed); row++) {
    if (typed[`equipe-retirer-${row}`]) continue
    const read = readFields(MEMBER_FIELDS, typed, today, `-${row}`)
    errors.push(...read.errors)
    if (isBefore(read.values['until'], read.values['since']))
      errors.push({
        field: `equipe-au-${row}`,
        message: `Personne ${row} : le dernier jour est avant le premier.`,
      })
    if (Object.values(read.values).some(value => value !== '' && value !== null)) members.push(read.values)
  }
  if (members.length > MOST_MEMBERS)
    errors.push({ field: 'equipe-nom-1', message: `Une équipe compte ${MOST_MEMBERS} personnes au plus.` })
  return { values: { members }, errors }
}

/** The highest row that was on the page; absurd numbers are not rows. */
export function rowsTyped(typed: Typed): number {
  const numbers = Object.keys(typed).map(name => Number(/^equipe-\w+-([1-9]\d?)$/.exec(name)?.[1] ?? 0))
  return Math.max(0, ...numbers)
}

/** A saved content as the form shows it. */
export function typedOf(step: OnboardingStep, content: StepContents[OnboardingStep] | undefined): Typed {
  if (content === undefined) return {}
  if ('members' in content)
    return Object.assign({}, ...content.members.map((member, index) => memberTyped(member, index + 1)))
  return step === 'team' ? {} : fieldsTyped(STEP_FIELDS[step], content)
}

export const memberTyped = (member: Member, row: number): Typed =>
  fieldsTyped(MEMBER_FIELDS, member, `-${row}`)

const fieldsTyped = (fields: readonly StepField[], values: object, suffix = ''): Typed =>
  Object.fromEntries(fields.map(({ name, key }) => [name + suffix, String((values as Values)[key] ?? '')]))
