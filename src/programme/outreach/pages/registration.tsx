import { Alert, Facts, Form, fr, Prose, type Shell } from '../../../design/index.ts'
import type { Briefing, BriefingStatus, RegistrationState } from '../briefing.ts'
import { whenOf } from '../briefing-words.ts'
import { LinkPage } from './parts.tsx'

export interface RegistrationProps {
  shell: Shell
  slug: string
  secret: string
  zone: string
  briefing: Briefing
  status: BriefingStatus
  state: RegistrationState
  name: string
  said: boolean
}

const TITLES: Record<RegistrationState, string> = {
  'to-confirm': 'Confirmer votre inscription',
  seated: 'Votre place est retenue',
  waiting: 'Vous êtes sur la liste d’attente',
  left: 'Votre inscription est annulée',
}

/** The page of the link: the seat, the calendar file, the button that gives it back. */
export function RegistrationPage(props: RegistrationProps) {
  const { shell, slug, briefing, status, state, name, said, zone } = props
  const title = status === 'cancelled' ? 'Cette réunion est annulée' : TITLES[state]
  return (
    <LinkPage shell={shell} title={title} lead={briefing.title}>
      {said && <Alert tone="success" title="C’est enregistré." />}
      <Facts
        items={[
          { term: 'Quand', value: whenOf(briefing, zone) },
          ...(briefing.place ? [{ term: 'Où', value: briefing.place }] : []),
          ...(state === 'seated' && briefing.link
            ? [{ term: 'Lien pour y assister', value: <a href={briefing.link}>{briefing.link}</a> }]
            : []),
          { term: 'Au nom de', value: <bdi>{name}</bdi> },
        ]}
      />
      {status === 'cancelled' && <Prose text={briefing.cancelReason} />}
      {status === 'over' && <p>{fr('Elle a déjà eu lieu.')}</p>}
      {status === 'going-on' && <p>{fr('Elle a commencé.')}</p>}
      {status === 'upcoming' && <Next {...props} />}
      <p>
        <a href={`/appels/${slug}`}>Lire la page de l’appel</a>
      </p>
    </LinkPage>
  )
}

function Next({ secret, state }: RegistrationProps) {
  const home = `/inscriptions/${secret}`
  if (state === 'to-confirm') return <Form action={home} submit="Confirmer mon inscription" />
  if (state === 'left') return <Form action={home} submit="Demander de nouveau une place" />
  return (
    <>
      {state === 'waiting' && (
        <p>{fr('Si une place se libère, un e-mail vous le dit. Vous n’avez rien à surveiller.')}</p>
      )}
      {state === 'seated' && (
        <p>
          <a href={`${home}/reunion.ics`} download="reunion.ics">
            Ajouter à mon agenda (fichier .ics)
          </a>
        </p>
      )}
      <Form
        action={`${home}/depart`}
        submit={state === 'seated' ? 'Rendre ma place' : 'Quitter la liste d’attente'}
        variant="quiet"
      />
    </>
  )
}
