import { Form, Hidden, Section, T, TextField } from '../../../design/index.ts'
import { delayWords } from '../promise-words.ts'

export interface DelayProps {
  /** The delay that counts, and how many times one was set. */
  kept: { days: number; number: number }
  /** Whether this person may change it: the team of the incubator the call belongs to. */
  may: boolean
  typed: string
  error: string | undefined
  /** Changed by someone else since the page was opened. */
  clash: boolean
}

/** In how long an answer is promised, said to all; changed by the incubator's team. */
export function DelayForm({ slug, kept, may, typed, error, clash }: DelayProps & { slug: string }) {
  return (
    <Section title="Délai de réponse promis" id="delai">
      <p>
        <T>{`Chaque personne qui écrit lit qu’une réponse lui est promise en ${delayWords(kept.days)} au plus.`}</T>
      </p>
      {clash && (
        <p role="alert">
          <T>{`Une autre personne a mis ${delayWords(kept.days)} entre-temps. Vous aviez écrit ${typed}. Enregistrez de nouveau pour remplacer.`}</T>
        </p>
      )}
      {may && (
        <Form action={`/gestion/appels/${slug}/echanges/delai`} submit="Enregistrer le délai" variant="quiet">
          <Hidden name="vu" value={String(kept.number)} />
          <TextField
            name="jours"
            label="Délai, en jours ouvrés"
            hint="De 1 à 30. Pour tous les appels de l’incubateur."
            inputmode="numeric"
            width="short"
            value={typed}
            error={error}
          />
        </Form>
      )}
    </Section>
  )
}
