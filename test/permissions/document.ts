import type { ApplicationRelation, CallRelation } from '../../src/programme/access/tables.ts'
import { APPLICATION_STATUSES } from '../../src/programme/applications/application.ts'
import { applicationAbilities } from '../../src/programme/applications/permissions.ts'
import { STATUS_WORDS as APPLICATION_WORDS } from '../../src/programme/applications/wording.ts'
import { AUTHORS_ABILITIES } from '../../src/programme/authors/permissions.ts'
import { CALL_STATUSES } from '../../src/programme/calls/call.ts'
import { CALL_ABILITIES } from '../../src/programme/calls/permissions.ts'
import { STATUS_WORDS as CALL_WORDS } from '../../src/programme/calls/wording.ts'
import { OUTREACH_ABILITIES } from '../../src/programme/outreach/permissions.ts'
import { VISA_ABILITIES } from '../../src/programme/visas/permissions.ts'
import { incubatorsDocument } from './document-incubators.ts'
import { investmentDocument } from './document-investment.ts'
import { messagesDocument } from './document-messages.ts'
import { networkDocument } from './document-network.ts'
import { productsDocument } from './document-products.ts'
import { selectionDocument, table as simpleTable } from './document-selection.ts'
import { undeliveredDocument } from './document-undelivered.ts'

const CALL_RELATIONS: readonly CallRelation[] = ['organiser', 'reader']
const APPLICATION_RELATIONS: readonly ApplicationRelation[] = [
  'author',
  'co-author',
  'co-reader',
  'holder',
  'keyer',
  'organiser',
]
const OF_AUTHORS: readonly ApplicationRelation[] = [
  'author',
  'co-author',
  'co-reader',
  'holder',
  'organiser',
  'juror',
]

type May = (relation: string | null, stage: string) => boolean

function table(
  abilities: Record<string, May>,
  relations: readonly string[],
  stages: readonly string[],
  words: Record<string, string>,
): string {
  const who = ['(anyone)', ...relations]
  const lines = [`| ability | stage | ${who.join(' | ')} |`, `|---|---|${who.map(() => '---').join('|')}|`]
  for (const [ability, may] of Object.entries(abilities))
    for (const stage of stages) {
      const cells = [null, ...relations].map(relation => (may(relation, stage) ? 'yes' : '·'))
      lines.push(`| ${ability} | ${stage} (${words[stage]}) | ${cells.join(' | ')} |`)
    }
  return lines.join('\n')
}

const setOf = <R>(relation: string | null) => new Set(relation === null ? [] : [relation as R])

/** docs/permissions.md, from the tables the program itself uses. */
export function permissionsDocument(): string {
  const calls = Object.fromEntries(
    Object.entries(CALL_ABILITIES).map(([ability, may]): [string, May] => [
      ability,
      (relation, stage) => may(setOf<CallRelation>(relation), stage as (typeof CALL_STATUSES)[number]),
    ]),
  )
  const applications = Object.fromEntries(
    Object.entries(applicationAbilities).map(([ability, may]): [string, May] => [
      ability,
      (relation, stage) =>
        may({
          relations: setOf<ApplicationRelation>(relation),
          status: stage as (typeof APPLICATION_STATUSES)[number],
        }),
    ]),
  )
  return `# Who may do what

Generated from the permission tables by \`npm run permissions\`; a test fails when it is out of date.
Relations come from the views \`call_relations\` and \`application_relations\`; « holder » is the browser that holds an
unsigned draft's key. Out of scope is always 404, and someone who is not signed in is asked to sign in, whether the
page exists or not. \`test/permissions/\` holds what every route must answer to every role at every stage.

An organiser's relation to an application exists only once it was received: a draft is nobody else's.

${incubatorsDocument()}
## Calls

${table(calls, CALL_RELATIONS, CALL_STATUSES, CALL_WORDS)}

## Calls, before anyone applies

Following, asking, registering and answering for a visa need no account: whoever holds the secret of the e-mail's
link may do what the link is for, and nothing else.

${simpleTable({ ...OUTREACH_ABILITIES, ...VISA_ABILITIES }, CALL_RELATIONS)}

## Applications

${table(applications, APPLICATION_RELATIONS, APPLICATION_STATUSES, APPLICATION_WORDS)}

## Who writes an application

The link of an invitation proves the mailbox it was sent to: a click on its page accepts, without an account.

${simpleTable(AUTHORS_ABILITIES, OF_AUTHORS)}

## What authors and the team write to each other

Of a draft, the team reads what was written to it, its title and nothing else.

${messagesDocument()}

## Letters that did not arrive

The address of one who writes a draft is shown to nobody of the team.

${undeliveredDocument()}

${selectionDocument()}
${networkDocument()}
${productsDocument()}
${investmentDocument()}`
}
