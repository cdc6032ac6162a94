import { Alert, Form, fr, type Shell } from '../../../design/index.ts'
import type { FollowState } from '../follower.ts'
import { followPromise } from '../mails-follow.ts'
import { LinkPage } from './parts.tsx'

export interface FollowingProps {
  shell: Shell
  slug: string
  call: string
  secret: string
  state: FollowState
  /** Whether the call has opened already. */
  opened: boolean
  closed: boolean
  /** What was just decided, said once. */
  said: boolean
}

const TITLES: Record<FollowState, string> = {
  'to-confirm': 'Confirmer votre adresse',
  following: 'Vous suivez cet appel',
  left: 'Vous ne suivez plus cet appel',
}

/** The page of the link: where it stands, and the button that changes it. */
export function FollowingPage({ shell, slug, call, secret, state, opened, closed, said }: FollowingProps) {
  const follow = <Form action={`/suivi/${secret}`} submit="Suivre cet appel" />
  return (
    <LinkPage shell={shell} title={TITLES[state]} lead={call}>
      {said && <Alert tone="success" title="C’est enregistré." />}
      {closed ? (
        <p>Cet appel est clos : plus aucun e-mail ne part.</p>
      ) : state === 'following' ? (
        <>
          <p>{fr(`Vous recevrez ${followPromise(opened)}.`)}</p>
          <Form action={`/suivi/${secret}/arret`} submit="Ne plus rien recevoir" variant="quiet" />
        </>
      ) : (
        follow
      )}
      <p>
        <a href={`/appels/${slug}`}>Lire la page de l’appel</a>
      </p>
    </LinkPage>
  )
}
