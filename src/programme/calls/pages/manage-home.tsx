import {
  ActionLink,
  Empty,
  MainAction,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { civilDate, frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { type Call, lastMinute, statusOf } from '../call.ts'
import type { Guide } from '../guide.ts'
import { CALL_WHY } from '../wording.ts'
import { managePath, modelsPath, newCallPath } from './addresses.ts'
import { HeadLinks } from './head-links.tsx'
import { type Offer, Offers } from './offers.tsx'
import { ReadCalls, type ReadGroup } from './read-calls.tsx'
import { StatusBadge } from './status-badge.tsx'

export interface ManagedCall extends Call {
  guide: Guide
  /** How many points still block its publication; null when nothing waits to be published. */
  blockers: number | null
}

export interface ManageHomeProps {
  shell: Shell
  groups: { incubator: Incubator; calls: ManagedCall[] }[]
  /** What one only reads, elsewhere. */
  read: readonly ReadGroup[]
  /** The incubators one is the head of. */
  heads: ReadonlySet<string>
  /** Calls other incubators offer to hold together. */
  offers: Offer[]
  /** How many letters did not arrive and wait for the team. */
  undelivered: number
  now: Date
}

/** An organiser's calls, by incubator. */
export function ManageHomePage({ shell, groups, read, heads, offers, undelivered, now }: ManageHomeProps) {
  const none = groups.every(({ calls }) => calls.length === 0)
  return (
    <Page shell={shell} title="Gestion des appels" kind="overview">
      <Title>Gestion des appels</Title>
      <Offers offers={offers} />
      {undelivered > 0 && (
        <p>
          <a href="/gestion/courriers-non-remis">
            <T>{`Courriers non remis : ${undelivered} à voir`}</T>
          </a>
        </p>
      )}
      {none ? (
        <Empty title="Vos appels s'afficheront ici.">
          <p>
            <T>
              Le premier part d'un guide déjà rédigé : vous y mettez vos noms et vos dates, puis vous le
              publiez.
            </T>
          </p>
          <p>
            <ActionLink href="/gestion/appels/nouveau">Préparer un appel</ActionLink>
          </p>
        </Empty>
      ) : (
        <MainAction href={newCallPath}>Préparer un appel</MainAction>
      )}
      {!none && (
        <p>
          <a href={modelsPath}>Modèles de guide</a>
        </p>
      )}
      {groups
        .filter(({ calls }) => calls.length > 0)
        .map(({ incubator, calls }) => (
          <Section title={incubator.name}>
            <Table
              caption={`Les appels de l'incubateur ${incubator.name}`}
              columns={[
                { key: 'title', label: 'Appel' },
                { key: 'status', label: 'Où il en est' },
                { key: 'closing', label: 'Clôture' },
                { key: 'todo', label: 'À faire' },
              ]}
              rows={calls.map(call => ({
                title: <a href={managePath(call.slug)}>{call.guide.title || 'Appel sans nom'}</a>,
                status: <StatusBadge status={statusOf(call, now)} />,
                closing: <T>{closing(call, incubator.zone)}</T>,
                todo: <T>{todo(call, civilDate(now, incubator.zone))}</T>,
              }))}
            />
          </Section>
        ))}
      <Section title="Ressources">
        <ul>
          {groups.map(({ incubator }) => (
            <li>
              <a href={`/gestion/incubateurs/${incubator.slug}/ressources`}>
                <T>{`Ce que l'incubateur ${incubator.name} propose aux agents, au jury et aux équipes`}</T>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <ReadCalls groups={read} now={now} />
      <HeadLinks incubators={groups.map(({ incubator }) => incubator).filter(({ id }) => heads.has(id))} />
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

const closing = ({ closesAt, guide }: ManagedCall, zone: string) =>
  closesAt !== null
    ? frenchDateTime(lastMinute(closesAt), zone)
    : guide.dates.closesOn === ''
      ? 'date à choisir'
      : `prévue le ${frenchDate(guide.dates.closesOn)}`

function todo({ blockers, publishedAt, guide }: ManagedCall, today: string): string {
  const { answersOn, opensOn } = guide.dates
  if (blockers === null) {
    if (today < opensOn) return 'rien avant l’ouverture'
    return answersOn !== '' && answersOn < today
      ? `suivre ; réponses promises le ${frenchDate(answersOn)}`
      : 'suivre les candidatures'
  }
  if (blockers > 0) return `${blockers} ${blockers < 2 ? 'point à régler' : 'points à régler'}`
  return publishedAt === null ? 'relire et publier' : 'publier les modifications'
}
