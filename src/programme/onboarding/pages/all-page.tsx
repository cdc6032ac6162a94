import {
  Alert,
  Details,
  Empty,
  Figures,
  Form,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate, shortFrenchDate } from '../../../platform/dates.ts'
import { latenessOf } from '../lateness.ts'
import type { Message } from '../mails.ts'
import { incompleteSteps } from '../missing.ts'
import type { Onboarding } from '../onboarding.ts'
import { isFree, standingOf } from '../standing.ts'
import { tallyOf, taskOf } from '../todo.ts'
import { WHY_ALL } from '../why.ts'
import { STEP_WORDS, TASK_WORDS } from '../wording.ts'
import { allPath, homeOf, StandingBadge, type Whose } from './parts.tsx'

export interface AllProps {
  shell: Shell
  call: Whose
  onboardings: Onboarding[]
  /** Laureates already told, without an onboarding. */
  waiting: { title: string; author: string }[]
  /** What the first of them will receive. */
  message: Message
  hasReserve: boolean
  dates: { onboardingOn: string; investigationOn: string }
  today: string
  said: string | null
}

/** The mises en route of a call: figures, what needs me, then each laureate. */
export function AllPage(props: AllProps) {
  const { shell, call, onboardings, waiting, dates, said } = props
  return (
    <Page
      shell={shell}
      title="Mises en route"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: call.title },
      ]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title lead={promise(dates)}>Mises en route</Title>
      {onboardings.length > 0 && <Tallies {...props} />}
      {waiting.length > 0 && <Opening {...props} />}
      {onboardings.length === 0 && waiting.length === 0 ? (
        <Empty title="Les mises en route s’afficheront ici.">
          <p>
            <T>
              Elles s'ouvrent une fois les lauréats et les lauréates prévenus : au moment choisi pour annoncer
              la sélection, un bouton les ouvrira toutes en une fois.
            </T>
          </p>
          <p>
            <a href={`/gestion/appels/${call.slug}/annonces/selection`}>
              {fr("Voir l'annonce de la sélection")}
            </a>
          </p>
        </Empty>
      ) : (
        onboardings.length > 0 && (
          <>
            <Todo {...props} />
            <Laureates {...props} />
          </>
        )
      )}
      <Why>{WHY_ALL}</Why>
    </Page>
  )
}

function promise({ onboardingOn, investigationOn }: AllProps['dates']): string | undefined {
  if (investigationOn === '') return undefined
  const begins = `Les investigations commencent le ${frenchDate(investigationOn)}`
  return onboardingOn === ''
    ? `${begins}.`
    : `La mise en route est promise à partir du ${frenchDate(onboardingOn)}. ${begins}.`
}

function Tallies({ onboardings, dates, today }: AllProps) {
  const { laureates, ready, late, postponed, started } = tallyOf(onboardings, dates.investigationOn, today)
  const items = [
    { value: String(laureates), label: laureates < 2 ? 'projet lauréat' : 'projets lauréats' },
    { value: String(ready), label: ready < 2 ? 'prêt à commencer' : 'prêts à commencer' },
    { value: String(late), label: 'en retard sur le jour promis' },
    { value: String(postponed), label: postponed < 2 ? 'reporté' : 'reportés' },
    { value: String(started), label: started < 2 ? 'investigation commencée' : 'investigations commencées' },
  ]
  return <Figures items={items} />
}

function Opening({ call, waiting, message, dates, today }: AllProps) {
  const many = waiting.length > 1
  const late = dates.onboardingOn !== '' && dates.onboardingOn < today
  return (
    <Section
      title={many ? `${waiting.length} mises en route à ouvrir` : 'Une mise en route à ouvrir'}
      id="a-ouvrir"
    >
      {late && (
        <p>
          <strong>
            <T>{`En retard : le début était promis le ${frenchDate(dates.onboardingOn)}.`}</T>
          </strong>
        </p>
      )}
      <ul>
        {waiting.map(({ title, author }) => (
          <li>
            <bdi>{title}</bdi>
            {fr(', par ')}
            <bdi>{author}</bdi>
          </li>
        ))}
      </ul>
      <Details summary="Le message que chaque personne recevra">
        <p>
          <strong>{fr(message.subject)}</strong>
        </p>
        <Quoted text={message.text} />
      </Details>
      <Form
        action={allPath(call.slug)}
        submit={many ? `Ouvrir les ${waiting.length} mises en route` : 'Ouvrir la mise en route'}
      />
    </Section>
  )
}

function Todo({ onboardings, dates, today, hasReserve }: AllProps) {
  const seen = { promised: dates.investigationOn, today, hasReserve }
  const tasks = onboardings.flatMap(onboarding => {
    const task = taskOf(onboarding, seen)
    return task === null ? [] : [{ onboarding, task }]
  })
  return (
    <Section title="Ce qui vous attend" id="a-faire">
      {tasks.length === 0 ? (
        <p>
          <T>Rien pour le moment.</T>
        </p>
      ) : (
        <ul>
          {tasks.map(({ onboarding: { id, title }, task }) => (
            <li>
              <a href={homeOf('organiser', id)}>
                <bdi>{title}</bdi>
              </a>
              <br />
              <T>{TASK_WORDS[task]}</T>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const LATE_WORDS = { late: 'en retard', 'planned-late': 'prévu après le jour promis' }

function Laureates({ onboardings, dates, today }: AllProps) {
  return (
    <Section title="Chaque projet lauréat" id="projets">
      <Table
        caption="Ce qui est fait et ce qui manque"
        columns={[
          { key: 'title', label: 'Projet' },
          { key: 'state', label: 'État' },
          { key: 'done', label: 'Étapes complètes', align: 'right' },
          { key: 'missing', label: 'Il manque' },
          { key: 'launch', label: 'Lancement' },
        ]}
        rows={onboardings.map(onboarding => {
          const left = incompleteSteps(onboarding)
          const standing = standingOf(onboarding)
          const free = isFree(standing)
          const { until } = onboarding.events.at(-1) ?? {}
          const late = latenessOf(onboarding, dates.investigationOn, today)
          const on = onboarding.steps.launch?.content.on ?? ''
          return {
            title: (
              <>
                <a href={homeOf('organiser', onboarding.id)}>
                  <bdi>{onboarding.title}</bdi>
                </a>
                <br />
                <bdi>{onboarding.author}</bdi>
              </>
            ),
            state: (
              <>
                <StandingBadge standing={standing} />
                {standing === 'postponed' && until && (
                  <>
                    <br />
                    <T>{`au ${shortFrenchDate(until)}`}</T>
                  </>
                )}
              </>
            ),
            done: fr(`${7 - left.length} sur 7`),
            missing: free
              ? '–'
              : left.length === 0
                ? 'rien'
                : fr(left.map(step => STEP_WORDS[step].short).join(', ')),
            launch: free
              ? '–'
              : fr((on === '' ? 'sans date' : shortFrenchDate(on)) + (late ? `, ${LATE_WORDS[late]}` : '')),
          }
        })}
      />
    </Section>
  )
}
