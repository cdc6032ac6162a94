import { ActionLink, Form, fr, Hidden, T } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { incompleteSteps } from '../missing.ts'
import { lastNumber, type Onboarding } from '../onboarding.ts'
import { isFree, standingOf } from '../standing.ts'
import { homeOf, type Side, type Whose } from './parts.tsx'

export interface NextActProps {
  side: Side
  onboarding: Onboarding
  call: Whose
  hasReserve: boolean
  zone: string
  now: Date
}

/** The one thing an organiser does next, besides the steps. */
export function NextAct(props: NextActProps) {
  const { side, onboarding, zone, now } = props
  const standing = standingOf(onboarding)
  const home = homeOf('organiser', onboarding.id)
  if (side === 'laureate') return null
  if (isFree(standing)) return <Place {...props} />
  if (standing === 'started')
    return (
      <p>
        <ActionLink href={`${home}/lancement`}>Voir le produit</ActionLink>
      </p>
    )
  if (standing === 'postponed')
    return (
      <Form action={`${home}/reprise`} submit="Reprendre la mise en route">
        <Hidden name="base" value={String(lastNumber(onboarding))} />
      </Form>
    )
  if (incompleteSteps(onboarding).length > 0) return null
  const on = onboarding.steps.launch?.content.on ?? ''
  if (on > civilDate(now, zone))
    return (
      <p>
        <T>{`Tout est prêt. Vous pourrez commencer l'investigation le ${frenchDate(on)}.`}</T>
      </p>
    )
  return (
    <p>
      <ActionLink href={`${home}/lancement`}>Commencer l'investigation</ActionLink>
    </p>
  )
}

/** The place left free: given to someone, to be given, or nobody is left. */
function Place({ onboarding, call, hasReserve }: NextActProps) {
  const { replacement } = onboarding
  if (replacement === null || replacement.lost)
    return hasReserve ? (
      <p>
        <ActionLink href={`${homeOf('organiser', onboarding.id)}/remplacement`}>
          Proposer sa place à la liste complémentaire
        </ActionLink>
      </p>
    ) : (
      <p>
        <T>Plus personne n'est sur la liste complémentaire : cette place reste libre.</T>
      </p>
    )
  if (replacement.onboardingId !== null)
    return (
      <p>
        <T>Sa place est prise par</T>{' '}
        <a href={homeOf('organiser', replacement.onboardingId)}>
          <bdi>{replacement.title}</bdi>
        </a>
        .
      </p>
    )
  return (
    <>
      <p>
        <T>Sa place est donnée à</T> <bdi>{replacement.title}</bdi>
        {fr(". Il reste à l'annoncer par son propre courrier, puis à ouvrir sa mise en route.")}
      </p>
      <p>
        <ActionLink href={`/gestion/appels/${call.slug}/annonces/selection`}>Préparer l'annonce</ActionLink>
      </p>
    </>
  )
}
