import {
  ActionLink,
  Alert,
  Badge,
  Facts,
  Figures,
  fr,
  Page,
  Section,
  type Shell,
  Table,
  Title,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { lastMinute, statusOf } from '../call.ts'
import type { ListedCall } from '../listed-call.ts'
import { PART_TITLES, PARTS } from '../parts/parts.ts'
import { type Finding, isReady } from '../readiness.ts'
import { wordsFor } from '../readiness-wording.ts'
import { STATUS_WORDS } from '../wording.ts'

export interface OverviewProps {
  shell: Shell
  listed: ListedCall
  findings: Finding[]
  now: Date
  guideNumber: number
  publishedNumber: number | null
  announcement?: string | undefined
}

/** One call, for those who prepare it: its state, what is missing, what to do next. */
export function CallOverviewPage(props: OverviewProps) {
  const { shell, listed, findings, now, guideNumber, publishedNumber, announcement } = props
  const { call, content, incubator } = listed
  const status = statusOf(call, now)
  const home = `/gestion/appels/${call.slug}`
  const pending = publishedNumber !== null && publishedNumber < guideNumber
  const blocking = findings.filter(({ severity }) => severity === 'blocking')
  return (
    <Page
      shell={shell}
      title={content.title || 'Appel sans titre'}
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      <Title lead={`${incubator.name}, appel ${STATUS_WORDS[status]}`}>
        {content.title || 'Appel sans titre'}
      </Title>
      {announcement && <Alert tone="success" title={announcement} />}
      {pending && status !== 'closed' && (
        <Alert tone="warning" title="Des modifications ne sont pas publiées">
          <p>{fr('Les agents lisent encore la version précédente du guide.')}</p>
        </Alert>
      )}
      <Figures
        items={[
          { value: String(blocking.length), label: 'à régler avant de publier' },
          { value: String(findings.length - blocking.length), label: 'conseils' },
          { value: `n° ${guideNumber}`, label: 'version du guide' },
        ]}
      />
      {status !== 'closed' && <Readiness findings={findings} home={home} />}
      {status !== 'closed' && (publishedNumber === null || pending) && (
        <p>
          <ActionLink href={`${home}/publication`} variant={isReady(findings) ? 'primary' : 'quiet'}>
            {publishedNumber === null ? 'Publier l’appel' : 'Publier les modifications'}
          </ActionLink>
        </p>
      )}
      <Section title="Le guide">
        <ul>
          {PARTS.map(part => (
            <li>
              <a href={`${home}/guide/${part}`}>{fr(PART_TITLES[part])}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={`${home}/apercu`}>Voir la page comme un agent</a>
        </p>
      </Section>
      {publishedNumber !== null && (
        <Section title="Les candidatures">
          <Facts
            items={
              call.closesAt
                ? [{ term: 'Clôture', value: frenchDateTime(lastMinute(call.closesAt), incubator.zone) }]
                : []
            }
          />
          <p>
            <a href={`${home}/candidatures`}>Candidatures reçues</a>
          </p>
          <p>
            <a href={`/appels/${call.slug}`}>Page publique de l’appel</a>
          </p>
        </Section>
      )}
    </Page>
  )
}

export function Readiness({ findings, home }: { findings: Finding[]; home: string }) {
  if (findings.length === 0) return <Alert tone="success" title="Tout est prêt : rien ne manque" />
  const sorted = [...findings].sort((a, b) => b.severity.localeCompare(a.severity))
  return (
    <Section title="Avant de publier">
      <Table
        caption="Ce qui manque ou étonne"
        columns={[
          { key: 'what', label: 'Quoi' },
          { key: 'severity', label: 'Importance' },
          { key: 'where', label: 'Où' },
        ]}
        rows={sorted.map(finding => ({
          what: fr(wordsFor(finding)),
          severity: (
            <Badge tone={finding.severity === 'blocking' ? 'danger' : 'neutral'}>
              {finding.severity === 'blocking' ? 'à régler' : 'conseil'}
            </Badge>
          ),
          where: <a href={`${home}/guide/${finding.part}`}>{fr(PART_TITLES[finding.part])}</a>,
        }))}
      />
    </Section>
  )
}
