import { Alert, Button, fr } from '../../../design/index.ts'
import { nameOf } from '../who.ts'
import type { AuthorsPageProps } from './authors-page.tsx'
import { authorsPath } from './parts.tsx'

type Given = Pick<AuthorsPageProps, 'id' | 'people' | 'self' | 'handover'>

/** A proposal that waits: for who may accept it, for who made it; the others see it too. */
export function HandoverPending({ id, people, self, handover }: Given) {
  if (!handover) return null
  const named = (person: string | null) => {
    const found = people.find(({ personId }) => personId === person)
    return <bdi>{found ? nameOf(found) : fr('une personne')}</bdi>
  }
  const path = `${authorsPath(id)}/cession`
  const stays = handover.afterwards === 'stay'
  return (
    <Alert tone="warning" title="Cette candidature est proposée à quelqu’un d’autre">
      <p>
        {named(handover.from)} {fr('propose que')} {named(handover.to)}{' '}
        {fr(
          stays
            ? 'porte la candidature, et continuera à l’écrire.'
            : 'porte la candidature, et la quittera alors.',
        )}
      </p>
      {handover.to === self && (
        <>
          <form method="post" action={`${path}/acceptation`}>
            <Button label="Porter cette candidature" variant="primary" />
          </form>
          <form method="post" action={`${path}/refus`}>
            <Button label="Ne pas accepter" />
          </form>
        </>
      )}
      {handover.from === self && (
        <form method="post" action={`${path}/reprise`}>
          <Button label="Reprendre ma proposition" />
        </form>
      )}
    </Alert>
  )
}
