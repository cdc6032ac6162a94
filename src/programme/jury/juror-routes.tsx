import { Hono } from 'hono'
import type { Act } from '../../platform/act.ts'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { frenchDateTime } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { getPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { recheckConflicts } from './actions/recheck-conflicts.ts'
import {
  type AssignedRow,
  countWithdrawn,
  type JurySeat,
  listAssigned,
  listJurySeatsOf,
} from './juror-store.ts'
import { JurorHomePage, type JuryHome } from './pages/juror-home.tsx'
import { untilWords } from './period-wording.ts'
import { loadPhases } from './phase-store.ts'
import { rightsAt } from './phases.ts'
import { inOrder, stateOf } from './review-state.ts'
import { leftWords, NOT_SUBMITTED, withdrawnWords } from './wording.ts'

export const jurorRoutes = new Hono<Env>()

const SAID: Record<string, string> = {
  remise: 'Votre évaluation est remise. Vous pouvez la reprendre jusqu’à la clôture.',
  deport: 'Votre déport est enregistré. Cette candidature n’est plus dans votre liste.',
  brouillon: `Votre brouillon est enregistré. ${NOT_SUBMITTED}`,
}

jurorRoutes.get('/evaluations', async c => {
  const { act } = c.var
  const { personId } = act.actor
  if (personId === null) return askSignIn(c)
  await recheckConflicts(act)
  const [seats, assigned, withdrawn] = await Promise.all([
    listJurySeatsOf(act.db, personId),
    listAssigned(act.db, personId),
    countWithdrawn(act.db, personId),
  ])
  const ofCalls = [...Map.groupBy(seats, ({ callId }) => callId).values()]
  const homes = await Promise.all(ofCalls.map(own => homeOf(act, own, assigned, withdrawn)))
  homes.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
  const said = Object.keys(SAID).find(name => c.req.query(name) !== undefined)
  const [only] = homes
  const brand = homes.length === 1 && only ? brandOf(only.incubator) : undefined
  return html(
    c,
    <JurorHomePage
      shell={c.var.shell(brand)}
      juries={homes.map(({ home }) => home)}
      said={said ? (SAID[said] ?? null) : null}
    />,
  )
})

/** One jury of a person: usually one seat of theirs, exceptionally two addresses of one person. */
async function homeOf(
  { db, now }: Act,
  seats: readonly JurySeat[],
  assigned: readonly AssignedRow[],
  withdrawn: ReadonlyMap<string, number>,
) {
  const callId = seats[0]?.callId ?? ''
  const { incubator, guide, opensAt, publishedAt } = await getPublicCall(db, callId)
  const phases = await loadPhases(db, { id: callId, opensAt }, incubator.zone)
  const mine = inOrder(assigned.filter(row => row.callId === callId))
  const todo = mine.filter(({ submittedAt }) => submittedAt === null)
  const unsigned = seats.every(({ declared }) => !declared) ? seats[0] : undefined
  const [next] = todo
  const gone = withdrawn.get(callId) ?? 0
  const home: JuryHome = {
    title: guide.title,
    incubator: incubator.name,
    declaration: unsigned ? `/sieges/${unsigned.seatId}/declaration` : null,
    left: leftWords(todo.length, mine.length),
    until: untilWords(phases, now, incubator.zone),
    withdrawn: gone > 0 ? withdrawnWords(gone) : null,
    rows: mine.map(({ applicationId, title, savedAt, submittedAt }) => ({
      id: applicationId,
      title,
      state: stateOf({ savedAt, submittedAt }),
      when: savedAt ? frenchDateTime(savedAt, incubator.zone) : '',
    })),
    next:
      next && rightsAt(phases, now).mayReview
        ? { id: next.applicationId, begun: next.savedAt !== null }
        : null,
  }
  return { home, incubator, publishedAt }
}
