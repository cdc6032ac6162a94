import {
  ActionLink,
  Alert,
  Badge,
  fr,
  KeptTexts,
  Page,
  Section,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import type { Field, Step, StepId } from '../form.ts'
import { Given } from './answers.tsx'

export interface StepClosedProps {
  shell: Shell
  id: string
  step: StepId
  steps: readonly Step[]
  fields: Field[]
  /** What is kept. */
  values: ReadonlyMap<string, string>
  /** What was typed too late and is not kept; null when nothing was. */
  typed: ReadonlyMap<string, string> | null
  /** « brouillon, non envoyé » */
  state: string
  /** Since when nothing can be written. */
  since: string
}

/** A step once nothing can be written any more: its answers, to read and copy. */
export function StepClosedPage(props: StepClosedProps) {
  const { shell, id, step, steps, fields, values, typed, state, since } = props
  const position = steps.findIndex(each => each.id === step)
  const title = steps[position]?.title ?? ''
  const heading = typed
    ? 'Votre texte n’a pas été enregistré'
    : title.charAt(0).toUpperCase() + title.slice(1)
  const late = fields.filter(({ id }) => typed?.has(id) && typed.get(id) !== (values.get(id) ?? ''))
  return (
    <Page
      shell={shell}
      title={typed ? heading : `Étape ${position + 1} sur ${steps.length} : ${title}`}
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title>{heading}</Title>
      <p>
        <Badge tone="warning">{state}</Badge>
      </p>
      <Alert tone="warning">
        <p>
          <T>
            {typed
              ? `${since} Ce que vous venez d’écrire n’est pas gardé : copiez-le si vous y tenez.`
              : `${since} Voici votre texte ; il ne peut plus être modifié.`}
          </T>
        </p>
      </Alert>
      <KeptTexts path={`/candidatures/${id}/etapes/${step}`} keep={`/candidatures/${id}/cle`} closed />
      {late.length > 0 && (
        <Section title="Ce que vous venez d’écrire">
          {late.map(field => (
            <Read field={field} value={typed?.get(field.id) ?? ''} />
          ))}
        </Section>
      )}
      {typed ? (
        <Section title="Ce qui était déjà enregistré">
          {fields.map(field => (
            <Read field={field} value={values.get(field.id) ?? ''} />
          ))}
        </Section>
      ) : (
        fields.map(field => <Read field={field} value={values.get(field.id) ?? ''} level={2} />)
      )}
      <p>
        <ActionLink href={`/candidatures/${id}/relecture`} variant="quiet">
          Relire toute ma candidature
        </ActionLink>
      </p>
    </Page>
  )
}

function Read({ field, value, level = 3 }: { field: Field; value: string; level?: 2 | 3 }) {
  return (
    <Section title={field.label} level={level}>
      {value === '' ? <p>{fr('Sans réponse.')}</p> : <Given field={field} value={value} />}
    </Section>
  )
}
