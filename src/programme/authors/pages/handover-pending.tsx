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
  const mine = handover.to === self
  const title = mine
    ? 'On vous propose de porter cette candidature'
    : 'Cette candidature est proposée à quelqu’un d’autre'
  return (
    <Alert tone="warning" title={title}>
      <p>
        {named(handover.from)}{' '}
        {mine ? (
          fr('vous propose de porter la candidature,')
        ) : (
          <>
            {fr('propose que')} {named(handover.to)} {fr('porte la candidature,')}
          </>
        )}{' '}
        {fr(handover.afterwards === 'stay' ? 'et continuera à l’écrire.' : 'et la quittera alors.')}
      </p>
      {mine && (
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
