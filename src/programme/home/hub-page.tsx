import {
  Badge,
  Facts,
  fr,
  MainAction,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../design/index.ts'
import { frenchDate, shortFrenchDate } from '../../platform/dates.ts'
import type { Condition } from '../investment/conditions.ts'
import type { NextAct } from '../investment/next-act.ts'
import type { Projected } from '../investment/projection.ts'
import { DUE_WORDS } from '../investment/wording.ts'
import type { ProductLife } from '../portfolio/life.ts'
import type { LifeStanding } from '../portfolio/life-standing.ts'
import { standingSentence } from '../portfolio/standing-words.ts'

export interface HubProps {
  shell: Shell
  life: ProductLife
  standing: LifeStanding
  today: string
  next: NextAct | null
  due: Projected | undefined
  committee: { id: string; number: number; meetsOn: string } | null
  milestone: { label: string; dueOn: string; late: boolean } | null
  /** Those no committee judged yet. */
  open: readonly Condition[]
  sponsor: { name: string; capacity: string } | null
  incubator: string
  publicAddress: string
  why: string
}

/** One product: the next thing to do, where it stands, and the way to everything about it. */
export function HubPage(props: HubProps) {
  const { shell, life, standing, today, next, why } = props
  return (
    <Page
      shell={shell}
      title={`${life.name} – suivi`}
      kind="overview"
      breadcrumbs={[{ href: '/suivi', label: 'Suivi' }]}
    >
      <Title lead={standingSentence(life.phases, standing, today)}>
        <bdi>{life.name}</bdi>
      </Title>
      <Next next={next} ended={standing.ended} />
      <Standing {...props} />
      <Conditions {...props} />
      <Ways {...props} />
      <Why>{why}</Why>
    </Page>
  )
}

function Next({ next, ended }: { next: NextAct | null; ended: boolean }) {
  if (next === null)
    return ended ? null : (
      <p>
        <T>Rien n’attend pour le moment.</T>
      </p>
    )
  return (
    <Section title="La prochaine chose à faire" id="a-faire">
      <p>
        <T>{next.words}</T>
      </p>
      {next.href ? (
        <MainAction href={next.href}>{next.action}</MainAction>
      ) : (
        <p>
          <T>Ce n’est pas à vous de le faire : cela attend l’équipe de l’incubateur ou celle du produit.</T>
        </p>
      )}
    </Section>
  )
}

function Standing({ life, due, committee, milestone, sponsor, incubator, today }: HubProps) {
  const late = due?.dueOn && due.dueOn < today
  return (
    <Section title="Où en est le produit" id="ou-en-est">
      <Facts
        items={[
          {
            term: 'Prochain comité',
            value:
              due?.dueOn && due.because ? (
                <>
                  {fr(`au plus tard le ${frenchDate(due.dueOn)} (${DUE_WORDS[due.because]})`)}{' '}
                  {late && <Badge tone="danger">en retard</Badge>}
                </>
              ) : (
                'aucun n’est attendu'
              ),
          },
          {
            term: 'Sa date',
            value: committee ? (
              <a href={`/suivi/comites/${committee.id}`}>
                {fr(`${frenchDate(committee.meetsOn)}, comité n° ${committee.number}`)}
              </a>
            ) : (
              'pas encore fixée'
            ),
          },
          {
            term: 'Dernière décision',
            value: due?.decidedOn ? frenchDate(due.decidedOn) : 'sans comité connu',
          },
          {
            term: 'Crédits jusqu’au',
            value: due?.moneyUntil ? frenchDate(due.moneyUntil) : 'pas de date connue',
          },
          {
            term: 'Prochain jalon',
            value: milestone ? (
              <>
                <bdi>{milestone.label}</bdi>
                {fr(`, ${shortFrenchDate(milestone.dueOn)}`)}{' '}
                {milestone.late && <Badge tone="danger">en retard</Badge>}
              </>
            ) : (
              'aucun'
            ),
          },
          {
            term: 'Sponsor',
            value: sponsor ? (
              <bdi>{[sponsor.name, sponsor.capacity].filter(Boolean).join(', ')}</bdi>
            ) : (
              'aucun n’est noté'
            ),
          },
          { term: 'Incubateur', value: incubator },
          {
            term: 'Équipe',
            value: plural(
              life.team.filter(({ endsOn }) => endsOn === null || endsOn >= today).length,
              'personne',
            ),
          },
        ]}
      />
    </Section>
  )
}

function Conditions({ life, open, today }: HubProps) {
  if (open.length === 0) return null
  return (
    <Section title="Conditions à tenir pour le prochain comité" id="conditions">
      <Table
        caption="Ce que le dernier comité a fixé"
        columns={[
          { key: 'indicator', label: 'Indicateur' },
          { key: 'target', label: 'Cible' },
          { key: 'on', label: 'Pour le' },
        ]}
        rows={open.map(({ indicator, target, dueOn }) => ({
          indicator: <bdi>{indicator}</bdi>,
          target: <bdi>{target}</bdi>,
          on: (
            <>
              {fr(shortFrenchDate(dueOn))} {dueOn < today && <Badge tone="warning">date passée</Badge>}
            </>
          ),
        }))}
      />
      <p>
        <a href={`/suivi/produits/${life.id}/conditions`}>{fr('Voir le registre des conditions')}</a>
      </p>
    </Section>
  )
}

function Ways({ life, publicAddress }: HubProps) {
  const home = `/suivi/produits/${life.id}`
  const ways = [
    { href: `${home}/comites`, label: 'Comités d’investissement' },
    { href: `${home}/conditions`, label: 'Conditions de réussite' },
    { href: `${home}/phases`, label: 'Phases, pauses et prolongations' },
    { href: `${home}/jalons`, label: 'Jalons' },
    { href: `${home}/equipe`, label: 'Équipe et sponsor' },
    { href: `${home}/fiche`, label: 'Fiche publique' },
    { href: `/produits/${publicAddress}`, label: 'Page publique' },
  ]
  return (
    <Section title="Tout sur ce produit" id="tout">
      <ul>
        {ways.map(({ href, label }) => (
          <li>
            <a href={href}>{fr(label)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
