import type { Shell } from '../../../design/index.ts'
import type { ShownMinutes } from '../../jury/shown-minutes.ts'
import { MinutesPage } from '../../panels/pages/shared/minutes.tsx'
import { selectionFrame } from './frame.ts'

export interface MinutesProps {
  shell: Shell
  slug: string
  shown: ShownMinutes
}

/** The committee's minutes. */
export function SelectionMinutesPage({ shell, slug, shown }: MinutesProps) {
  return (
    <MinutesPage
      {...shown}
      frame={selectionFrame(shell, slug, shown.call)}
      announce={{
        href: `/gestion/appels/${slug}/annonces/selection`,
        words:
          'Le procès-verbal est clos. Il reste à annoncer la sélection : chaque personne reçoit sa réponse au même moment.',
      }}
    />
  )
}
