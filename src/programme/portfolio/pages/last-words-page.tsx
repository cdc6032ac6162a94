import { Details, Hidden, Prose, Quoted, TextArea } from '../../../design/index.ts'
import { LONGEST_WORDS } from '../last-words.ts'
import { errorOf } from '../typed.ts'
import { type ActFormProps, ActPage } from './act-page.tsx'
import { PHASES } from './product-parts.tsx'

/** Écrire le mot de la fin. */
export function LastWordsPage(props: ActFormProps<{ number: number; text: string }>) {
  const { more, typed, problem } = props
  return (
    <ActPage
      {...props}
      under={PHASES}
      title="Le mot de la fin"
      path="/phases/mot-de-la-fin"
      submit="Enregistrer le mot de la fin"
      before={
        <>
          <Prose text="Ce qui a été appris, où va le service, à qui s’adresser. L’équipe, le sponsor et le réseau le lisent." />
          {problem?.field === null && more.text !== '' && (
            <Details summary="Le mot de la fin enregistré" open>
              <Quoted text={more.text} />
            </Details>
          )}
        </>
      }
    >
      <Hidden name="base" value={String(more.number)} />
      <TextArea
        name="texte"
        label="Le mot de la fin"
        rows={8}
        limit={LONGEST_WORDS}
        value={typed['texte'] ?? ''}
        error={errorOf(problem, 'texte')}
      />
    </ActPage>
  )
}
