import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Quoted,
  Radios,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { FieldError, Typed } from '../fields/index.ts'
import type { Conflict } from '../merge.ts'
import { type PartId, partLabel } from '../parts.ts'
import { CALL_WHY, REFUSALS } from '../wording.ts'
import { managePath, partPath } from './addresses.ts'

export interface ConflictProps {
  shell: Shell
  slug: string
  title: string
  part: PartId
  conflicts: Conflict[]
  typed: Typed
  /** The version the form was filled from, and the one saved since. */
  base: number
  current: { number: number; by: string; when: string }
  errors: FieldError[]
}

/** Two people wrote the same part: both versions, and a choice for each; nothing is overwritten in silence. */
export function ConflictPage(props: ConflictProps) {
  const { shell, slug, title, part, conflicts, typed, base, current, errors } = props
  return (
    <Page
      shell={shell}
      title={`Deux versions – ${partLabel(part)}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: title },
      ]}
    >
      <Title>Deux versions à départager</Title>
      <ErrorSummary errors={errors} />
      <Alert tone="warning">
        <p>
          <T>{REFUSALS['changed-meanwhile']}</T>
        </p>
      </Alert>
      <Form action={partPath(slug, part)} submit="Enregistrer mes choix">
        <Hidden name="version" value={String(base)} />
        <Hidden name="vu" value={String(current.number)} />
        {Object.entries(typed).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {conflicts.map(conflict => (
          <ConflictView conflict={conflict} current={current} errors={errors} />
        ))}
      </Form>
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

function ConflictView({
  conflict,
  current,
  errors,
}: Pick<ConflictProps, 'current' | 'errors'> & { conflict: Conflict }) {
  const name = `choix-${conflict.unit}`
  return (
    <Section title={conflict.label}>
      {conflict.differences.map(({ label, theirs, mine }) => (
        <>
          {conflict.differences.length > 1 && (
            <p>
              <strong>
                <T>{label}</T>
              </strong>
            </p>
          )}
          <p>
            <T>{`Enregistré par ${current.by}, ${current.when} :`}</T>
          </p>
          <Quoted text={theirs || '(vide)'} />
          <p>
            <T>Ce que vous avez écrit :</T>
          </p>
          <Quoted text={mine || '(vide)'} />
        </>
      ))}
      <Radios
        name={name}
        legend={`Version à garder : ${conflict.label}`}
        value=""
        error={errors.find(({ field }) => field === name)?.message}
        options={[
          { value: 'theirs', label: 'La version enregistrée' },
          { value: 'mine', label: "Ce que j'ai écrit" },
        ]}
      />
    </Section>
  )
}
