import { PANEL_SLUGS, type PanelKind } from './panel.ts'

/** Adresses : where each page of a panel is. */
export const callPath = (slug: string) => `/gestion/appels/${slug}`
export const panelPath = (slug: string, kind: PanelKind) => `${callPath(slug)}/${PANEL_SLUGS[kind]}`
export const seatPath = (slug: string, kind: PanelKind, id: string) => `${panelPath(slug, kind)}/sieges/${id}`
export const recusalsPath = (slug: string) => `${callPath(slug)}/deports`
export const sittingsPath = (slug: string) => `${callPath(slug)}/seances`
export const declarationPath = (seatId: string) => `/sieges/${seatId}/declaration`

/** Where someone who sits and has signed works. */
export const WORK_PATHS: Record<PanelKind, string> = { jury: '/evaluations', committee: '/comite' }
