import type { Shell } from '../../../design/index.ts'
import type { StageFrame } from '../../panels/pages/shared/stage-page.tsx'

/** Where the pages below « Présélection » stand. */
export const shortlistFrame = (shell: Shell, slug: string, callTitle: string): StageFrame => ({
  shell,
  call: { href: `/gestion/appels/${slug}`, label: callTitle },
  stage: { href: `/gestion/appels/${slug}/preselection`, label: 'Présélection' },
})
