import type { Child } from 'hono/jsx'
import {
  Alert,
  Badge,
  Figures,
  Page,
  Section,
  type Shell,
  T,
  Timeline,
  Title,
  Why,
} from '../../../design/index.ts'
import { holidaysOf, type Incubator } from '../../incubators/incubator.ts'
import { type Call, statusOf } from '../call.ts'
import { figuresOf } from '../figures.ts'
import type { GuideVersion } from '../guide.ts'
import { momentsOf } from '../moments.ts'
import { type Issue, isBlocking } from '../readiness.ts'
import { CALL_WHY, SAVED_WORDS, scheduleFinding } from '../wording.ts'
import { callPath, kitPath, previewPath } from './addresses.ts'
import { GuideParts } from './guide-parts.tsx'
import { IssueList } from './issue-list.tsx'
import { NextStepView } from './next-step-view.tsx'
import { type PublicationShown, Publications } from './publications.tsx'
import { StatusBadge } from './status-badge.tsx'

export interface OverviewProps {
  shell: Shell
  call: Call
  incubator: Incubator
  version: GuideVersion
  /** The version agents read; null before the first publication. */
  publishedNumber: number | null
  publications: PublicationShown[]
  issues: Issue[]
  now: Date
  /** Where the public page is, base included. */
  publicAddress: string
  said: keyof typeof SAVED_WORDS | null
  /** Received and not withdrawn. */
  received: number
  /** Where what holds the publication is settled; null when nothing does. */
  heldBy: string | null
  /** The stage after the publication where something waits. */
  next: { label: string; href: string; state: string } | undefined
  /** The stages after the publication, drawn by whoever sees them all. */
  stages: Child
}

/** A call for its organisers: where it stands, what needs them, its guide part by part. */
export function OverviewPage(props: OverviewProps) {
  const { shell, call, incubator, version, publishedNumber, issues, now, said } = props
  const status = statusOf(call, now)
  const unpublished = publishedNumber !== null && publishedNumber !== version.number
  const title = version.guide.title || 'Appel sans nom'
  const blocking = issues.filter(isBlocking)
  const advisory = issues.filter(issue => !isBlocking(issue))
  return (
    <Page
      shell={shell}
      title={title}
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      {said && <Alert tone="success" title={SAVED_WORDS[said]} />}
      <Title>{title}</Title>
      <p>
        <StatusBadge status={status} />{' '}
        {unpublished && <Badge tone="warning">Modifications non publiées</Badge>}
      </p>
      <Figures
        items={figuresOf({
          call,
          status,
          issues,
          guide: version.guide,
          zone: incubator.zone,
          holidays: holidaysOf(incubator),
          now,
          received: props.received,
        })}
      />
      <Section title="La prochaine chose à faire" id="a-faire">
        <NextStepView
          slug={call.slug}
          status={status}
          issues={issues}
          unpublished={unpublished}
          publicAddress={props.publicAddress}
          heldBy={props.heldBy}
          next={props.next}
        />
      </Section>
      {props.stages}
      <Section title="Le calendrier" id="calendrier">
        <Timeline
          title={scheduleFinding(version.guide.dates)}
          items={momentsOf(version.guide, incubator.zone, now)}
        />
      </Section>
      {blocking.length > 0 && (
        <Section title="À régler avant de publier" id="a-regler">
          <IssueList issues={blocking} slug={call.slug} />
        </Section>
      )}
      {advisory.length > 0 && status !== 'closed' && (
        <Section title="À vérifier" id="a-verifier">
          <p>
            <T>Rien de cela n'empêche de publier.</T>
          </p>
          <IssueList issues={advisory} slug={call.slug} />
        </Section>
      )}
      <GuideParts
        slug={call.slug}
        guide={version.guide}
        issues={issues}
        folded={status === 'closed'}
        extendable={status === 'announced' || status === 'open'}
      />
      <Section title="Ce que voient les agents" id="page-publique">
        <p>
          <a href={previewPath(call.slug)}>Voir l’aperçu de la page</a>
        </p>
        <p>
          <a href={kitPath(call.slug)}>
            Le kit : guide en PDF, e-mail d’annonce, intranet, affiche, calendrier
          </a>
        </p>
        {publishedNumber !== null && (
          <p>
            <a href={callPath(call.slug)}>Voir la page publique</a>
          </p>
        )}
        <Publications publications={props.publications} incubator={incubator} />
      </Section>
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}
