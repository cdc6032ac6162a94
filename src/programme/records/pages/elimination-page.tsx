import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { isSettled, type ListState, STATE_WORDS, type TypedVisa, type VisaField } from '../elimination.ts'
import { ApplyForm } from './apply-form.tsx'
import { ExportSection, type MadeExport } from './export-section.tsx'
import { type ItemLine, ItemsTable, type KindCount, KindCounts } from './items-table.tsx'
import { type KeptLine, KeptTable } from './kept-table.tsx'
import { ToldAccounts } from './told-accounts.tsx'
import { GivenVisa, VisaForm } from './visa-form.tsx'
import { WorkProgress } from './work-progress.tsx'

export const NO_VISA: TypedVisa = {
  answer: '',
  name: '',
  capacity: '',
  givenOn: '',
  reference: '',
  because: '',
}

export interface EliminationShown {
  visa?: TypedVisa
  word?: string
  errors?: readonly { field: VisaField | 'mot'; message: string }[]
  problem?: string
}

export interface EliminationProps extends EliminationShown {
  shell: Shell
  incubator: Incubator
  list: {
    number: number
    state: ListState
    exports: number
    items: number
    exported: number
    settled: number
    keptBack: number
    appliedAt: Date | null
  }
  kinds: readonly KindCount[]
  items: readonly ItemLine[]
  keptBack: readonly KeptLine[]
  made: MadeExport | null
  given: (TypedVisa & { fingerprint: string | null }) | null
  accounts: { told: number; until: Date | null; waiting: number }
  now: Date
  /** The page asks for itself again while the worker works. */
  refreshing: boolean
}

const stateWords = ({ state, appliedAt }: EliminationProps['list'], zone: string): string =>
  appliedAt ? `appliquée le ${frenchDateTime(appliedAt, zone)}` : STATE_WORDS[state]

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** One list: what it holds, then the export, the visa and the act, each in its turn. */
export function EliminationPage(props: EliminationProps) {
  const { shell, incubator, list, kinds, given, visa = NO_VISA, errors = [], problem } = props
  const home = `/gestion/incubateurs/${incubator.slug}/eliminations`
  const path = `${home}/${list.number}`
  const { state } = list
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Liste d’élimination n° ${list.number}`}
      kind="focus"
      breadcrumbs={[{ href: home, label: 'Listes d’élimination' }]}
    >
      <Title lead={`${plural(list.items, 'élément')}. ${sentence(stateWords(list, incubator.zone))}`}>
        {`Liste d’élimination n° ${list.number}`}
      </Title>
      <ErrorSummary errors={[...errors]} />
      {problem && <Alert tone="warning" title={problem} />}
      <WorkProgress list={list} path={path} refreshing={props.refreshing} />
      {list.keptBack > 0 && (
        <KeptTable lines={props.keptBack} count={list.keptBack} applied={state === 'applied'} />
      )}
      <Section title={state === 'applied' ? 'Ce qu’elle contenait' : 'Ce qu’elle contient'}>
        <KindCounts kinds={kinds} />
        <ItemsTable items={props.items} count={list.items} zone={incubator.zone} />
      </Section>
      {!isSettled(state) && <ToldAccounts accounts={props.accounts} now={props.now} zone={incubator.zone} />}
      {!isSettled(state) && state !== 'applying' && (
        <ExportSection state={state} made={props.made} path={path} zone={incubator.zone} />
      )}
      {given && <GivenVisa visa={given} />}
      {given && problem && visa.name !== '' && <GivenVisa visa={visa} late />}
      {state === 'exported' && <VisaForm path={path} visa={visa} exportNumber={list.exports} error={error} />}
      {state === 'seen' && (
        <ApplyForm path={path} kinds={kinds} word={props.word ?? ''} error={error('mot')} />
      )}
      {!isSettled(state) && state !== 'applying' && (
        <Section title="Abandonner la liste">
          <p>{fr('Rien n’est éliminé. Une autre liste pourra être proposée.')}</p>
          <Form action={`${path}/abandon`} submit="Abandonner cette liste" variant="quiet" />
        </Section>
      )}
      {state === 'refused' && (
        <p>
          <T>
            Rien n'est éliminé. Pour garder une nature de données plus longtemps, changez sa durée ou son sort
            : la prochaine liste en tiendra compte.
          </T>
        </p>
      )}
      <Why>
        Vous êtes responsable de cet incubateur : vous décidez de ce qu'il élimine, avec le visa des archives.
      </Why>
    </Page>
  )
}
