import type { Shell } from '../../../design/index.ts'
import type { StageFrame } from '../../panels/pages/shared/stage-page.tsx'

/** Where the pages below « Sélection » stand. */
export const selectionFrame = (shell: Shell, slug: string, callTitle: string): StageFrame => ({
  shell,
  call: { href: `/gestion/appels/${slug}`, label: callTitle },
  stage: { href: `/gestion/appels/${slug}/selection`, label: 'Sélection' },
})
