import { fr, Prose, Title } from '../../../../design/index.ts'
import { KINDS } from '../../form/kinds.ts'
import { formPath } from '../../form-paths.ts'
import { FormFrame, type Framed } from './frame.tsx'

/** Which kind of answer a new question asks: nothing is kept yet. */
export function KindPage({ frame, step }: { frame: Framed; step: string }) {
  return (
    <FormFrame frame={frame} title="Ajouter une question">
      <Title lead="Choisissez d’abord la réponse attendue. La question s’écrit à la page suivante.">
        Ajouter une question
      </Title>
      <ul>
        {Object.entries(KINDS).map(([kind, { label, hint }]) => (
          <li>
            <a href={formPath(frame.slug, `/questions/nouvelle?etape=${step}&genre=${kind}`)}>{fr(label)}</a>
            <br />
            {fr(hint)}
          </li>
        ))}
      </ul>
      <Prose text="Une question posée à tous prend du temps à tous : demandez-vous qui lira la réponse." />
    </FormFrame>
  )
}
