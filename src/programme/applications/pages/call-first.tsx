import { Alert, fr } from '../../../design/index.ts'

/** The box of the form tells nobody by itself: a draft is read by its authors alone. */
export const CallFirst = ({ id }: { id: string }) => (
  <Alert tone="info" title="Vous souhaitez être appelé avant l’envoi">
    <p>{fr('L’équipe ne lit pas votre brouillon : elle l’apprend par une demande, que vous faites ici.')}</p>
    <p>
      <a href={`/candidatures/${id}/rappel`}>{fr('Demander cet appel, ou voir où il en est')}</a>
    </p>
  </Alert>
)
