import { ActionLink, Form, Page, Prose, type Shell, Title } from '../../../design/index.ts'
import type { AttemptRefusal } from '../sign-in.ts'
import { ATTEMPT_REFUSALS } from '../wording.ts'

export interface LinkRefusedProps {
  shell: Shell
  reason: AttemptRefusal
  /** Said instead of the usual words. */
  problem?: string
  /** Where a new code can be asked for in one click; null when nobody knows where it would go. */
  token: string | null
}

/** The address is not shown: whoever has an old link may not be the person it was sent to. */
export function LinkRefusedPage({ shell, reason, problem, token }: LinkRefusedProps) {
  const title = reason === 'used' ? 'Ce lien a déjà servi' : 'Ce lien n’est plus valable'
  return (
    <Page shell={shell} title={title} kind="focus">
      <Title>{title}</Title>
      <Prose text={problem ?? ATTEMPT_REFUSALS[reason]} />
      {token !== null && (
        <>
          <Prose text="Le nouveau code part à la même adresse. Ce que vous faisiez vous attend." />
          <Form action={`/connexion/lien/${token}/nouveau`} submit="Recevoir un nouveau code" />
        </>
      )}
      <p>
        {token === null ? (
          <ActionLink href="/connexion">Demander un nouveau code</ActionLink>
        ) : (
          <a href="/connexion">Me connecter avec une autre adresse</a>
        )}
      </p>
    </Page>
  )
}
