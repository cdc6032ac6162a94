import { Badge, Details, Section, T, Table } from '../../../design/index.ts'
import type { Guide } from '../guide.ts'
import { type PartId, partLabel, partsOf } from '../parts.ts'
import { type Issue, isBlocking } from '../readiness.ts'
import { sourceValue } from '../source.ts'
import {
  extensionPath,
  holdersPath,
  modelPath,
  newCallPath,
  partPath,
  planPath,
  versionsPath,
} from './addresses.ts'

export interface GuidePartsProps {
  slug: string
  guide: Guide
  issues: Issue[]
  /** Once the call is closed, the guide is read more than written. */
  folded: boolean
  /** Published and not closed yet. */
  extendable: boolean
}

/** The guide part by part, with what each still needs. */
export function GuideParts({ slug, guide, issues, folded, extendable }: GuidePartsProps) {
  const table = (
    <Table
      caption="Les parties du guide"
      columns={[
        { key: 'part', label: 'Partie' },
        { key: 'state', label: 'État' },
      ]}
      rows={partsOf(guide).map(part => ({
        part: (
          <a href={partPath(slug, part)}>
            <T>{partLabel(part, guide)}</T>
          </a>
        ),
        state: <State part={part} issues={issues} />,
      }))}
    />
  )
  return (
    <Section title="Le guide de lancement" id="guide">
      {folded ? <Details summary="Relire ou corriger le guide">{table}</Details> : table}
      <ul>
        <li>
          <a href={planPath(slug)}>Ajouter, déplacer ou masquer une section</a>
        </li>
        <li>
          <a href={versionsPath(slug)}>Les versions du guide, et ce qui les sépare</a>
        </li>
        <li>
          <a href={modelPath(slug)}>Garder ce guide comme modèle</a>
        </li>
        <li>
          <a href={`${newCallPath}?depuis=${sourceValue({ kind: 'call', slug })}`}>
            Préparer un appel d’après celui-ci
          </a>
        </li>
        <li>
          <a href={holdersPath(slug)}>Tenir cet appel avec un autre incubateur</a>
        </li>
        {extendable && (
          <li>
            <a href={extensionPath(slug)}>Prolonger l’appel</a>
          </li>
        )}
      </ul>
    </Section>
  )
}

function State({ part, issues }: { part: PartId; issues: Issue[] }) {
  const here = issues.filter(issue => issue.part === part)
  const left = here.filter(isBlocking).length
  if (left > 0) return <Badge tone="warning">{`${left} à régler`}</Badge>
  return here.length > 0 ? <Badge tone="info">à vérifier</Badge> : <Badge tone="success">complet</Badge>
}
