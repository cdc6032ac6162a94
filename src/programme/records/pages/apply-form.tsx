import { Form, Section, T, TextField } from '../../../design/index.ts'
import { KindCounts } from './items-table.tsx'

/** Before a list is applied: how many of each kind go, and what is counted still. */
export function ApplyForm(props: {
  path: string
  items: readonly { kind: string }[]
  word: string
  asked: string
  error: string | undefined
}) {
  const { path, items, word, asked, error } = props
  return (
    <Section title="3. L’élimination">
      <p>
        <T>Tout part en une fois, et cela ne se défait pas :</T>
      </p>
      <KindCounts items={items} />
      <p>
        <T>
          Avec une candidature partent ses réponses, ses envois, ses évaluations, ses décisions, ses courriers
          et ses échanges. Restent les nombres de chaque appel, cette liste sans nom et l'enchaînement de
          l'historique.
        </T>
      </p>
      <Form action={`${path}/application`} submit="Éliminer définitivement" variant="danger">
        <TextField
          name="mot"
          label={`Tapez ${asked} pour confirmer`}
          autocomplete="off"
          width="short"
          value={word}
          error={error}
        />
      </Form>
    </Section>
  )
}
