import type { ApplicationRelation, CallRelation } from '../../src/programme/access/tables.ts'
import { ANNOUNCEMENT_ABILITIES, ANSWER_ABILITIES } from '../../src/programme/announcement/permissions.ts'
import { committeeAbilities, mayReadAsMember } from '../../src/programme/committee/permissions.ts'
import { JURY_ABILITIES, REVIEW_ABILITIES } from '../../src/programme/jury/permissions.ts'
import { NO_RIGHTS } from '../../src/programme/jury/phases.ts'
import { shortlistAbilities } from '../../src/programme/jury/shortlist-permissions.ts'
import { mayFill, onboardingAbilities } from '../../src/programme/onboarding/permissions.ts'
import { panelAbilities } from '../../src/programme/panels/permissions.ts'
import { screeningAbilities } from '../../src/programme/screening/permissions.ts'
import { TRAINING_ABILITIES } from '../../src/programme/training/permissions.ts'

type May = (relations: ReadonlySet<never>) => boolean

/** One line an ability, one column a relation; every right of the period given, and everything told. */
export function table(abilities: Record<string, May>, relations: readonly string[]): string {
  const who = ['(anyone)', ...relations]
  const lines = [`| ability | ${who.join(' | ')} |`, `|---|${who.map(() => '---').join('|')}|`]
  for (const [ability, may] of Object.entries(abilities)) {
    const cells = [[], ...relations.map(relation => [relation])].map(held =>
      may(new Set(held as never[])) ? 'yes' : '·',
    )
    lines.push(`| ${ability} | ${cells.join(' | ')} |`)
  }
  return lines.join('\n')
}

const mapped = <A extends Record<string, unknown>>(
  abilities: A,
  ask: (ability: keyof A, relations: ReadonlySet<never>) => boolean,
): Record<string, May> =>
  Object.fromEntries(Object.keys(abilities).map(name => [name, relations => ask(name, relations)]))

const CALL: readonly CallRelation[] = ['organiser', 'juror', 'member']
const APPLICATION: readonly ApplicationRelation[] = [
  'author',
  'co-author',
  'co-reader',
  'organiser',
  'juror',
  'member',
]
const EVERY_RIGHT = { ...NO_RIGHTS, mayReview: true, seeOthers: true, seeNames: true, seeRanking: true }

/** The selection's part of docs/permissions.md. */
export function selectionDocument(): string {
  const onCall = {
    ...mapped({ readQueue: null }, (_, relations) => screeningAbilities.readQueue(relations)),
    ...mapped(panelAbilities, (name, relations) => panelAbilities[name]({ relations, own: false })),
    ...mapped(JURY_ABILITIES, (name, relations) => JURY_ABILITIES[name](relations)),
    ...mapped(shortlistAbilities, (name, relations) =>
      shortlistAbilities[name]({ relations, declared: true, seesRanking: true }),
    ),
    ...mapped(committeeAbilities, (name, relations) => committeeAbilities[name](relations)),
    ...mapped(ANNOUNCEMENT_ABILITIES, (name, relations) => ANNOUNCEMENT_ABILITIES[name](relations)),
  }
  const onApplication = {
    screen: screeningAbilities.screen,
    ...mapped(REVIEW_ABILITIES, (name, relations) =>
      REVIEW_ABILITIES[name]({ relations, rights: EVERY_RIGHT, submitted: true }),
    ),
    readAsMember: mayReadAsMember,
    ...mapped(ANSWER_ABILITIES, (name, relations) => ANSWER_ABILITIES[name](relations)),
    ...mapped(onboardingAbilities, (name, relations) => onboardingAbilities[name]({ relations, told: true })),
    'fill (hierarchy, commitment, team)': (relations: ReadonlySet<never>) =>
      mayFill('team', { relations, told: true }),
    'fill (sponsor, budget, coach, launch)': (relations: ReadonlySet<never>) =>
      mayFill('budget', { relations, told: true }),
  }
  return `## The selection, on a call

A juror or a member has taken a seat that is not removed. Answering an invitation and signing a declaration belong to
the person of the seat alone. Reading the ranking also asks a signed declaration and a period that allows it.

${table(onCall, CALL)}

## The selection, on an application

A juror is declared, assigned to it and not recused; a member is declared and not recused, and it is shortlisted: the
view \`application_relations\` says so. A withdrawn application is nobody's but its authors' and its organisers'.
Rights of the period are all given here; letters and settings going exist for their authors once their moment has come.

${table(onApplication, APPLICATION)}

## The resources of an incubator

Those for juries and committees are read by whoever is seated in one of its calls; those for teams, by the lead, the
team and the sponsor of one of its products. What is written in the exercises of the course is read by its author alone.

${table(TRAINING_ABILITIES, ['organiser'])}
`
}
