import {
  Alert,
  Beside,
  Filters,
  fr,
  Page,
  Pager,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { countWords, cursorText } from '../../applications/reached.ts'
import {
  type Counts,
  isWork,
  leftOf,
  queuePath,
  type Row,
  screeningPath,
  VIEWS,
  type View,
} from '../queue.ts'
import type { Sheet } from '../sheet.ts'
import { SCREENING_WHY, VIEW_WORDS } from '../wording.ts'
import { DecisionForm, type DecisionFormProps } from './decision-form.tsx'
import { NothingHere } from './nothing-here.tsx'
import { QueueTable } from './queue-table.tsx'
import { SheetView } from './sheet-view.tsx'

export interface QueueProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  now: Date
  /** 'YYYY-MM-DD' */
  today: string
  view: View
  counts: Counts
  rows: Row[]
  /** Where this page begins, as in its address; '' for the first. */
  after: string
  more: boolean
  /** The one just decided, to undo in sight. */
  decided: Pick<Sheet, 'id' | 'title' | 'decisions'> | undefined
  /** The next application whole, with its form; none in the parts that are no work. */
  next: Omit<DecisionFormProps, 'skip'> | undefined
}

/** The queue of screening: the next one first and whole, what is left, what comes after. */
export function QueuePage(props: QueueProps) {
  const { shell, slug, callTitle, view, counts, rows, after, more, next, zone } = props
  const home = `/gestion/appels/${slug}`
  const left = leftOf(counts)
  const [first] = rows
  const last = rows.at(-1)
  return (
    <Page
      shell={shell}
      title={`Examen de recevabilité : ${VIEW_WORDS[view].toLowerCase()} – ${callTitle}`}
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
        { href: `${home}/candidatures`, label: 'Candidatures reçues' },
      ]}
    >
      <Decided decided={props.decided} />
      <Title
        lead={
          left === 0
            ? 'Il ne reste aucune candidature à examiner.'
            : `Il reste ${countWords(left)} ${left < 2 ? 'candidature' : 'candidatures'} à examiner. Rien n’est dit aux personnes avant l’annonce.`
        }
      >
        Examen de recevabilité
      </Title>
      <Filters
        label="Candidatures par état"
        items={VIEWS.filter(each => each !== 'overdue' || counts.overdue > 0 || view === 'overdue').map(
          each => ({
            href: queuePath(slug, each),
            label: VIEW_WORDS[each],
            count: countWords(counts[each]),
            current: each === view,
          }),
        )}
      />
      {rows.length === 0 && <NothingHere slug={slug} view={view} counts={counts} skipped={after !== ''} />}
      {next && first && (
        <Beside work={<DecisionForm {...next} skip={queuePath(slug, view, cursorText(first))} />}>
          <SheetView sheet={next.sheet} zone={zone} level="next" />
        </Beside>
      )}
      <Following {...props} />
      <Pager
        label="Pages de candidatures"
        previous={after === '' ? undefined : queuePath(slug, view)}
        next={more && last ? queuePath(slug, view, cursorText(last)) : undefined}
      />
      <Why>{SCREENING_WHY}</Why>
    </Page>
  )
}

function Following({ rows, view, zone, now, today }: QueueProps) {
  const shown = isWork(view) ? rows.slice(1) : rows
  if (shown.length === 0) return null
  const table = <QueueTable rows={shown} view={view} zone={zone} now={now} today={today} />
  return isWork(view) ? <Section title="Ensuite">{table}</Section> : table
}

function Decided({ decided }: Pick<QueueProps, 'decided'>) {
  const last = decided?.decisions.at(-1)
  if (!decided || !last) return null
  return (
    <Alert tone="success">
      <p>
        {fr('Décision enregistrée pour « ')}
        <bdi>{decided.title}</bdi>
        {fr(` » : ${OUTCOME_WORDS[last.outcome]}.`)}{' '}
        <a href={screeningPath(decided.id)}>
          <T>Annuler ou changer cette décision</T>
        </a>
      </p>
    </Alert>
  )
}
