import {
  ActionLink,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Radios,
  Section,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import type { Stage } from '../../applications/decision.ts'
import type { LetterState } from '../delivery.ts'
import { WHAT_TO_DO } from '../wording.ts'
import { announcementsPath, LetterView, stagePath, WhyTeam } from './parts.tsx'

export interface SendAgainProps {
  shell: Shell
  slug: string
  callTitle: string
  stage: Stage
  letter: {
    id: string
    person: string
    personId: string | null
    recipient: string
    subject: string
    body: string
    state: LetterState
    mailId: string | null
  }
  addresses: string[]
  error: string | undefined
}

/** Sending one letter anew: deliberate, to an address its person proved. */
export function SendAgainPage(props: SendAgainProps) {
  const { shell, slug, callTitle, stage, letter, addresses, error } = props
  const { state } = letter
  const follow = `${stagePath(slug, stage)}/suivi`
  return (
    <Page
      shell={shell}
      title="Renvoyer un courrier"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
        { href: follow, label: 'Suivi' },
      ]}
    >
      <Title>Renvoyer un courrier</Title>
      <ErrorSummary errors={error ? [{ field: 'adresse', message: error }] : []} />
      <p>
        <T>{state in WHAT_TO_DO ? WHAT_TO_DO[state as keyof typeof WHAT_TO_DO] : ''}</T>
      </p>
      {addresses.length === 0 ? (
        <p>
          <ActionLink href={follow} variant="quiet">
            Revenir au suivi
          </ActionLink>
        </p>
      ) : (
        <Form action={`/gestion/courriers/${letter.id}/renvoi`} submit="Renvoyer ce courrier">
          <Hidden name="vu" value={letter.mailId ?? ''} />
          <Radios
            name="adresse"
            legend="À quelle adresse ?"
            hint="Seules les adresses que la personne a confirmées sont proposées. L'envoi est noté dans l'historique."
            value=""
            error={error}
            options={addresses.map(address => ({ value: address, label: address }))}
          />
        </Form>
      )}
      <Section title="Le courrier">
        <LetterView letter={letter} />
      </Section>
      <WhyTeam />
    </Page>
  )
}
