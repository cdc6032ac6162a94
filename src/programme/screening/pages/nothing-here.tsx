import { ActionLink, Empty, T } from '../../../design/index.ts'
import { type Counts, leftOf, queuePath, type View } from '../queue.ts'

/** An empty part of the queue says why, and where to go on. */
export function NothingHere({
  slug,
  view,
  counts,
  skipped,
}: {
  slug: string
  view: View
  counts: Counts
  skipped: boolean
}) {
  if (skipped && counts[view] > 0)
    return (
      <Empty title="Vous êtes au bout de la liste.">
        <ActionLink href={queuePath(slug, view)}>Reprendre au début</ActionLink>
      </Empty>
    )
  if (counts.completed > 0 && view === 'to-screen')
    return (
      <Empty title="Toutes les candidatures reçues ont été examinées une fois.">
        <ActionLink href={queuePath(slug, 'completed')}>Examiner celles complétées depuis</ActionLink>
      </Empty>
    )
  if (view === 'to-screen' && leftOf(counts) === 0 && counts.admissible + counts['not-admissible'] > 0)
    return (
      <Empty title="Tout est examiné.">
        <p>
          <T>Les décisions restent cachées aux personnes jusqu’à ce que vous les annonciez.</T>
        </p>
        <ActionLink href={`/gestion/appels/${slug}/annonces`}>Préparer l’annonce</ActionLink>
      </Empty>
    )
  return (
    <Empty title={EMPTY[view].title}>
      <p>
        <T>{EMPTY[view].text}</T>
      </p>
    </Empty>
  )
}

const EMPTY: Record<View, { title: string; text: string }> = {
  'to-screen': {
    title: 'Aucune candidature à examiner pour l’instant.',
    text: 'Chaque candidature arrive ici dès que son adresse est confirmée : vous pouvez examiner pendant que le formulaire est ouvert.',
  },
  completed: {
    title: 'Aucune candidature complétée.',
    text: 'Une candidature à compléter revient ici dès que la personne envoie une nouvelle version.',
  },
  overdue: {
    title: 'Aucun délai passé.',
    text: 'Une candidature à compléter vient ici quand son dernier jour est passé sans nouvelle version.',
  },
  'to-complete': {
    title: 'Aucune candidature à compléter.',
    text: 'Celles à qui il manque quelque chose sont ici, avec leur dernier jour.',
  },
  admissible: { title: 'Aucune candidature recevable.', text: 'Celles que le jury lira sont ici.' },
  'not-admissible': {
    title: 'Aucune candidature non recevable.',
    text: 'Celles que le jury ne lira pas sont ici, avec leur motif.',
  },
}
