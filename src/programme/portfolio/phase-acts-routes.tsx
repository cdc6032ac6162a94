import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { cleanDate } from '../calls/fields/clean.ts'
import { actForm } from './act-form-routes.ts'
import { extendPhase } from './actions/extend-phase.ts'
import { pauseProduct, resumeProduct } from './actions/pause-product.ts'
import type { PauseKind } from './life.ts'
import { EXTEND_REFUSALS } from './life-wording.ts'
import { ExtendPage } from './pages/extend-page.tsx'
import { PausePage, ResumePage } from './pages/pause-pages.tsx'
import { PAUSE_REFUSALS, RESUME_REFUSALS } from './pause-wording.ts'
import { numberOf, reasonOf } from './reading.ts'

/** Prolongation, pause, sauvegarde, dormance, reprise. */
export const phaseActsRoutes = new Hono<Env>()

const REASON = { 'reason-missing': 'motif', 'reason-too-long': 'motif' } as const
const nothing = () => null

actForm(phaseActsRoutes, {
  path: '/phases/prolongation',
  ability: 'changePhases',
  fields: ['jusquau', 'motif', 'base'],
  load: nothing,
  blocked: ({ standing }) => (standing.ended ? 'ended' : null),
  act: (c, { life }, typed) =>
    extendPhase(c.var.act, life.id, {
      until: cleanDate(typed['jusquau'] ?? ''),
      reason: reasonOf(typed),
      base: numberOf(typed['base']),
    }),
  words: EXTEND_REFUSALS,
  fieldOf: { ...REASON, 'date-odd': 'jusquau', 'not-later': 'jusquau', 'too-far': 'jusquau' },
  page: ExtendPage,
  after: { path: '/phases', said: 'prolongee' },
})

const DATES = { 'date-odd': 'le', 'in-the-future': 'le', 'before-start': 'le' } as const

actForm(phaseActsRoutes, {
  path: '/phases/attente',
  ability: 'changePhases',
  fields: ['etat', 'le', 'motif'],
  load: nothing,
  opened: ({ today }) => ({ le: today }),
  blocked: ({ standing }) => (standing.ended ? 'ended' : standing.paused ? 'already-paused' : null),
  act: (c, { life }, typed) =>
    pauseProduct(c.var.act, life.id, {
      kind: (typed['etat'] ?? '') as PauseKind,
      on: cleanDate(typed['le'] ?? ''),
      reason: reasonOf(typed),
    }),
  words: PAUSE_REFUSALS,
  fieldOf: { ...REASON, ...DATES, 'kind-missing': 'etat', overlaps: 'le' },
  page: PausePage,
  after: { path: '/phases', said: 'pause' },
})

actForm(phaseActsRoutes, {
  path: '/phases/reprise',
  ability: 'changePhases',
  fields: ['le'],
  load: nothing,
  opened: ({ today }) => ({ le: today }),
  blocked: ({ standing }) => (standing.paused ? null : 'not-paused'),
  act: (c, { life }, typed) => resumeProduct(c.var.act, life.id, { on: cleanDate(typed['le'] ?? '') }),
  words: RESUME_REFUSALS,
  fieldOf: DATES,
  page: ResumePage,
  after: { path: '/phases', said: 'reprise' },
})
