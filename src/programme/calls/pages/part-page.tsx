import {
  Alert,
  Details,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Field, FieldError, Typed } from '../fields/index.ts'
import type { Guide } from '../guide.ts'
import type { Holding } from '../holding.ts'
import { fieldsOf } from '../part-values.ts'
import { type PartId, partAfter, partLabel, sectionOfPart } from '../parts.ts'
import { type Issue, isBlocking } from '../readiness.ts'
import { CALL_WHY, readinessText } from '../wording.ts'
import { managePath, partPath } from './addresses.ts'
import { FieldList } from './field-list.tsx'
import { Load } from './load.tsx'
import { Preview } from './preview.tsx'
import { VariablesTable } from './variables-table.tsx'

export interface PartPageProps {
  shell: Shell
  slug: string
  part: PartId
  guide: Guide
  /** The version this form is filled from: the optimistic lock. */
  number: number
  incubator: Incubator
  holders: readonly Holding[]
  /** What was typed and not saved; what is saved otherwise. */
  typed: Typed
  errors: FieldError[]
  issues: Issue[]
  /** Empty rows shown at the end of a list. */
  blanks: number
  notice: string | null
  /** The guide with what was typed, when its preview was asked. */
  preview?: Guide | undefined
}

const LEADS: Partial<Record<string, string>> = {
  essentiel:
    "Ces réponses sont la seule source des noms et des chiffres : les textes les reprennent d'eux-mêmes.",
  calendrier: 'Chaque date est dite une seule fois, ici. Les textes et le formulaire la suivent.',
  promesses: "Ce que l'administration promet avant de demander quoi que ce soit aux agents.",
  criteres:
    'Les poids doivent faire 100. Le problème pèse en général la moitié. Pour retirer un critère, effacez-le.',
  faq: 'Dans l’ordre où les agents les lisent. Pour retirer une question, effacez-la avec sa réponse.',
}

/** One part of the guide as a form. */
export function PartPage(props: PartPageProps) {
  const { shell, slug, part, guide, number, typed, errors, issues, blanks, notice, incubator } = props
  const isText = sectionOfPart(part) !== undefined
  const next = partAfter(part, guide)
  const fields = fieldsOf(part, guide, typed, blanks)
  return (
    <Page
      shell={shell}
      title={`${partLabel(part, guide)} – ${guide.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: guide.title || 'Appel sans nom' },
      ]}
    >
      <Title lead={LEADS[part]}>{partLabel(part, guide)}</Title>
      <ErrorSummary errors={named(errors, fields)} />
      {notice && <Alert tone="info" title={notice} />}
      {errors.length === 0 && <Here issues={issues} />}
      {(part === 'essentiel' || part === 'calendrier') && <Load guide={guide} incubator={incubator} />}
      {props.preview && (
        <Preview guide={props.preview} part={part} incubator={incubator} holders={props.holders} />
      )}
      {isText && (
        <Details summary="Les variables que vous pouvez écrire dans ce texte">
          <VariablesTable guide={guide} incubator={incubator} holders={props.holders} />
        </Details>
      )}
      <Form
        action={partPath(slug, part)}
        submit={next ? 'Enregistrer et continuer' : 'Enregistrer'}
        secondary={[
          ...(next ? [{ label: "Enregistrer et revenir à l'appel", name: 'action', value: 'revenir' }] : []),
          ...extraButtons(part),
        ]}
      >
        <Hidden name="version" value={String(number)} />
        <FieldList fields={fields} guide={guide} typed={typed} errors={errors} />
      </Form>
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

/** At the top of the page, an error says which answer it is about. */
const named = (errors: FieldError[], fields: Field[]): FieldError[] =>
  errors.map(({ field, message }) => {
    const label = fields.find(({ name }) => name === field)?.label
    return {
      field,
      message: label ? `${label} : ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message,
    }
  })

function extraButtons(part: PartId) {
  const button = (label: string, value: string) => ({ label, name: 'action', value })
  if (part === 'calendrier')
    return [
      button("Proposer les autres dates d'après l'ouverture", 'proposer'),
      button("Proposer les autres dates d'après le début des investigations", 'remonter'),
    ]
  if (sectionOfPart(part)) return [button("Voir l'aperçu", 'apercu')]
  const added = part === 'faq' ? 'une question' : part === 'criteres' ? 'un critère' : null
  return added ? [button(`Ajouter ${added}`, 'ajouter')] : []
}

function Here({ issues }: { issues: Issue[] }) {
  if (issues.length === 0) return null
  return (
    <Alert tone="warning" title={issues.some(isBlocking) ? 'Il reste à compléter' : 'À vérifier'}>
      <ul>
        {issues.map(issue => (
          <li>
            <T>{readinessText(issue)}</T>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
