import { Form, Page, type Shell, T, Title, Why } from '../../../design/index.ts'
import { keptWhere } from '../wording.ts'
import { COURSE, ERASE, SHEET } from './addresses.ts'

/** What would be erased, before it is. */
export function ErasePage({ shell, labels }: { shell: Shell; labels: string[] }) {
  const signedIn = shell.person !== null
  return (
    <Page
      shell={shell}
      title="Effacer mes réponses"
      kind="focus"
      breadcrumbs={[{ href: COURSE, label: 'Préparer sa candidature' }]}
    >
      <Title lead="Vos réponses aux exercices et le suivi des leçons seront effacés, sans retour possible. Ce que vous avez déjà reporté dans une candidature y reste.">
        Effacer mes réponses
      </Title>
      {labels.length === 0 ? (
        <p>
          <T>Il n'y a rien à effacer.</T>
        </p>
      ) : (
        <>
          <ul>
            {labels.map(label => (
              <li>
                <T>{label}</T>
              </li>
            ))}
          </ul>
          <Form
            action={ERASE}
            submit={signedIn ? 'Effacer de mon compte et de cet appareil' : 'Effacer de cet appareil'}
            variant="danger"
            cancel={{ href: SHEET, label: 'Les garder' }}
          />
        </>
      )}
      <Why>{keptWhere(signedIn)}</Why>
    </Page>
  )
}
