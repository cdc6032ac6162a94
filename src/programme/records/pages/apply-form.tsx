import { Form, Section, T, TextField } from '../../../design/index.ts'
import { APPLY_WORD } from '../elimination.ts'
import { type KindCount, KindCounts } from './items-table.tsx'

/** Before a list is applied: how many of each kind go, and what is counted still. */
export function ApplyForm(props: {
  path: string
  kinds: readonly KindCount[]
  word: string
  error: string | undefined
}) {
  const { path, kinds, word, error } = props
  return (
    <Section title="3. L’élimination">
      <p>
        <T>
          Cela ne se défait pas et ne s'arrête pas une fois commencé. Vérifiez que les archives ont l'export.
        </T>
      </p>
      <KindCounts kinds={kinds} />
      <p>
        <T>
          Avec une candidature partent ses réponses, ses envois, ses évaluations, ses décisions, ses courriers
          et ses échanges. Avec un produit, ses comités et sa mise en route. Avec un appel, son guide et ses
          résultats publiés. Restent cette liste sans nom et l'enchaînement de l'historique.
        </T>
      </p>
      <Form action={`${path}/application`} submit="Éliminer définitivement" variant="danger">
        <TextField
          name="mot"
          label={`Tapez ${APPLY_WORD} pour confirmer`}
          autocomplete="off"
          width="short"
          value={word}
          error={error}
        />
      </Form>
    </Section>
  )
}
