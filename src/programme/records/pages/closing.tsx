import {
  Alert,
  Checkbox,
  ErrorSummary,
  Form,
  fr,
  Page,
  Section,
  type Shell,
  T,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { AND_NOT_THE_REST, CLOSING_WORD, GOES_AT_ONCE, OBSTACLE_WORDS, type Obstacle } from '../closing.ts'
import { type StayLine, StayTable } from './stay-table.tsx'

export interface ClosingProps {
  shell: Shell
  obstacles: Obstacle[]
  stays: StayLine[]
  /** Still being examined: offered to withdraw first. */
  open: { id: string; title: string }[]
  typed: { word: string; withdraw: boolean }
  error: string | undefined
}

/** Before closing an account: what prevents it, what goes, what stays, why and until when. */
export function ClosingPage({ shell, obstacles, stays, open, typed, error }: ClosingProps) {
  return (
    <Page
      shell={shell}
      title="Fermer mon compte"
      kind="focus"
      breadcrumbs={[{ href: '/mes-donnees', label: 'Mes données' }]}
    >
      <Title lead="C’est immédiat, et cela ne se défait pas.">Fermer mon compte</Title>
      <ErrorSummary errors={error ? [{ field: 'mot', message: error }] : []} />
      {obstacles.length > 0 && (
        <Alert tone="warning" title="À faire d’abord">
          <ul>
            {obstacles.map(({ kind, of }) => (
              <li>
                <T>{OBSTACLE_WORDS[kind](of)}</T>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Section title="Ce qui part tout de suite">
        <ul>
          {GOES_AT_ONCE.map(line => (
            <li>
              <T>{line}</T>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Ce qui reste, pourquoi et jusqu’à quand">
        <p>
          <T>{AND_NOT_THE_REST}</T>
        </p>
        <StayTable stays={stays} />
      </Section>
      {obstacles.length === 0 && (
        <Form
          action="/mes-donnees/fermeture"
          submit="Fermer mon compte"
          variant="danger"
          cancel={{ href: '/mes-donnees', label: 'Ne rien changer' }}
        >
          {open.length > 0 && <OpenApplications open={open} withdraw={typed.withdraw} />}
          <TextField
            name="mot"
            label={`Tapez ${CLOSING_WORD} pour confirmer`}
            autocomplete="off"
            width="short"
            value={typed.word}
            error={error}
          />
        </Form>
      )}
      <Why>Ce compte est le vôtre : personne d'autre ne peut le fermer.</Why>
    </Page>
  )
}

function OpenApplications({ open, withdraw }: { open: ClosingProps['open']; withdraw: boolean }) {
  return (
    <>
      <p>{fr('Ces candidatures sont encore examinées :')}</p>
      <ul>
        {open.map(({ id, title }) => (
          <li>
            <a href={`/candidatures/${id}`}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <Checkbox
        name="retrait"
        label="Les retirer d’abord"
        hint="Sinon elles restent examinées, et la réponse ne pourra pas vous parvenir."
        checked={withdraw}
      />
    </>
  )
}
