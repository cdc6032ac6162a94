import { Hono } from 'hono'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { ownWords } from '../../platform/own-words.ts'
import { allow } from '../../platform/rate-limit.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { lastMinute, statusOf } from '../calls/call.ts'
import { trainingOf } from '../calls/section-shown.ts'
import { findPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { startApplication } from './actions/start-application.ts'
import { closedWords } from './closed-words.ts'
import { isHeldHere } from './held-here-routes.ts'
import { listMine } from './list-store.ts'
import { mineShown } from './mine-rows-store.ts'
import { describeStates } from './mine-states-store.ts'
import { isAwaiting } from './mine-words.ts'
import { BeforePage } from './pages/before.tsx'
import { MinePage } from './pages/mine.tsx'
import { listUnread } from './unread-store.ts'

export const startRoutes = new Hono<Env>()

/** Drafts begun from one network address in an hour: a whole administration can stand behind one. */
const STARTS_PER_NETWORK = 3000

startRoutes.get('/appels/:slug/candidater', async c => {
  const { db, now, actor } = c.var.act
  const found = await findPublicCall(db, c.req.param('slug'))
  if (!found) return notFound(c)
  const { incubator, guide, ...window } = found
  const call = { ...window, incubatorId: incubator.id }
  const mine = await listMine(db, actor, call.id)
  const states = await describeStates(c.var.act, mine)
  const kept = mine.filter(({ withdrawnAt }) => withdrawnAt === null)
  const { answersOn: answers } = guide.dates
  const notOpen = statusOf(call, now) === 'open' ? '' : closedWords(call, null, incubator.zone, now)
  return html(
    c,
    <BeforePage
      shell={c.var.shell(brandOf(incubator))}
      slug={call.slug}
      callTitle={guide.title}
      notOpen={notOpen}
      deadline={
        call.closesAt
          ? `vous avez jusqu’au ${frenchDateTime(lastMinute(call.closesAt), incubator.zone)} pour envoyer votre candidature.`
          : ''
      }
      answers={
        answers === ''
          ? 'Chaque personne reçoit une réponse avec ses raisons.'
          : `Chaque personne reçoit une réponse, avec ses raisons, le ${frenchDate(answers)} au plus tard.`
      }
      training={trainingOf(guide)}
      mine={(await mineShown(c.var.act, kept)).map(row => ({ ...row, state: states.get(row.id) ?? '' }))}
      draft={kept.find(row => row.confirmedAt === null && !isAwaiting(row, now))?.id ?? null}
      allSent={kept.every(({ confirmedAt }) => confirmedAt !== null)}
    />,
  )
})

startRoutes.post('/appels/:slug/candidatures', async c => {
  const { act } = c.var
  const found = await findPublicCall(act.db, c.req.param('slug'))
  if (!found) return notFound(c)
  if (!(await allow(act, `start:${networkOf(c)}`, STARTS_PER_NETWORK, 3600))) return tooMany(c)
  const browser = act.actor.personId === null ? ensureBrowserKey(c) : null
  const started = await startApplication(act, { ...found, incubatorId: found.incubator.id }, browser)
  if (started.ok) return seeOther(c, `/candidatures/${started.value.id}/etapes`)
  const closed = started.reason === 'call-closed'
  return refusedPage(c, {
    status: 409,
    title: closed ? 'L’appel est clos' : 'L’appel n’est pas encore ouvert',
    text: closed
      ? 'Il n’est plus possible de commencer une candidature.'
      : 'Revenez à la date d’ouverture : elle est sur la page de l’appel.',
    back: { href: `/appels/${found.slug}`, label: 'Voir l’appel' },
  })
})

const tooMany = (c: Ctx) =>
  refusedPage(c, {
    status: 429,
    title: 'Trop de candidatures commencées',
    text: 'Attendez une heure, ou écrivez à l’équipe si vous n’y êtes pour rien.',
  })

/** What has just been done elsewhere. */
const SAID: Record<string, string> = {
  quittee: 'Vous avez quitté la candidature.',
  efface: 'Le brouillon est effacé.',
}

startRoutes.get('/mes-candidatures', async c => {
  const { db, actor } = c.var.act
  const mine = await listMine(db, actor)
  const states = await describeStates(c.var.act, mine)
  const unread = await listUnread(
    db,
    actor,
    mine.map(({ id }) => id),
  )
  const rows = (await mineShown(c.var.act, mine)).map(row => ({
    ...row,
    state: states.get(row.id) ?? '',
    unread: unread.get(row.id) ?? 0,
  }))
  const said = ownWords(SAID, c.req.query('dit')) ?? ''
  return html(
    c,
    <MinePage
      shell={c.var.shell()}
      rows={rows}
      said={said}
      held={await isHeldHere(c)}
      signedIn={actor.personId !== null}
    />,
  )
})
