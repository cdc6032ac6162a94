import { Alert, fr } from '../../../design/index.ts'

/** What the team asks since the application was sent: it stays valid; only this is asked. */
export function NewQuestions({ home, labels }: { home: string; labels: readonly string[] }) {
  if (labels.length === 0) return null
  const one = labels.length === 1
  return (
    <Alert
      tone="info"
      title={
        one
          ? 'Une question a été ajoutée depuis votre envoi'
          : 'Des questions ont été ajoutées depuis votre envoi'
      }
    >
      <ul>
        {labels.map(label => (
          <li>
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
      <p>{fr('Votre candidature envoyée reste valable. Vous pouvez répondre, puis envoyer de nouveau.')}</p>
      <p>
        <a href={`${home}/nouvelles-questions`}>
          {fr(one ? 'Répondre à cette question' : 'Répondre à ces questions')}
        </a>
      </p>
    </Alert>
  )
}
