import { Alert, fr, MainAction } from '../../../../design/index.ts'
import { formPath } from '../../form-paths.ts'

export interface FormStateProps {
  slug: string
  /** Nobody has started; what is here is asked; changes wait to be put in force. */
  state: 'unstarted' | 'in-force' | 'waiting'
}

/** Whether agents are asked what is on the page. */
export function FormState({ slug, state }: FormStateProps) {
  if (state === 'waiting')
    return (
      <>
        <Alert tone="warning" title="Vos changements ne sont pas encore posés aux agents">
          <p>{fr('Des candidatures sont commencées : relisez ce qui change, puis mettez-le en service.')}</p>
        </Alert>
        <MainAction href={formPath(slug, '/mise-en-service')}>Relire et mettre en service</MainAction>
      </>
    )
  return (
    <p>
      {fr(
        state === 'unstarted'
          ? 'Personne n’a encore commencé de candidature : les agents verront le formulaire tel qu’il est ici.'
          : 'C’est le formulaire posé aux agents. Ce que vous changez attend que vous le mettiez en service.',
      )}
    </p>
  )
}
