import { fr, RowActions, Section, Table } from '../../../../design/index.ts'
import type { FormDocument } from '../../form/document.ts'
import { formPath } from '../../form-paths.ts'

/** What the form asks no more, after it was asked: the answers stay; each question can come back. */
export function RemovedQuestions({
  slug,
  document,
  revision,
}: {
  slug: string
  document: FormDocument
  revision: number
}) {
  const removed = document.fields.filter(field => field.removed)
  if (removed.length === 0) return null
  return (
    <Section title="Questions retirées" id="retirees">
      <p>{fr('Elles ne sont plus posées. Les réponses déjà données restent lisibles.')}</p>
      <Table
        caption="Les questions qui peuvent revenir"
        columns={[
          { key: 'question', label: 'Question' },
          { key: 'acts', label: 'Changer' },
        ]}
        rows={removed.map(({ id, label }) => ({
          question: fr(label),
          acts: (
            <RowActions
              action={formPath(slug)}
              hidden={{ version: String(revision) }}
              name="acte"
              about={label}
              acts={[{ value: `remettre:${id}`, label: 'Remettre' }]}
            />
          ),
        }))}
      />
    </Section>
  )
}
