import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { ownWords } from '../../platform/own-words.ts'
import { allow } from '../../platform/rate-limit.ts'
import { html, refusedPage, seeOther } from '../../platform/respond.tsx'
import { sessionOpenedAt } from '../../platform/session.ts'
import { requestCode } from '../people/actions/request-code.ts'
import { listAddresses } from '../people/store.ts'
import { ADDRESS_PROBLEMS } from '../people/wording.ts'
import { exportPerson } from './actions/export-person.ts'
import { packPerson } from './actions/pack-person.ts'
import { isFresh } from './fresh.ts'
import { MyDataPage } from './pages/my-data.tsx'
import { ProveAgainPage } from './pages/prove-again.tsx'
import { listHeld, listWithheld } from './store/held.ts'
import { listAgreedOf, listDraftsOf } from './store/mine.ts'

/** « Mes données »: always those of whoever is signed in; no address names another person. */
export const myDataRoutes = new Hono<Env>()

const SAID: Record<string, string> = { efface: 'Le brouillon est effacé' }

myDataRoutes.get('/mes-donnees', async c => {
  const { db, now, actor } = c.var.act
  const { personId } = actor
  if (personId === null) return askSignIn(c)
  const held = await listHeld(db, personId, now)
  const rubrics = held.map(({ records, ...rubric }) => ({ ...rubric, count: records.length }))
  return html(
    c,
    <MyDataPage
      shell={c.var.shell()}
      rubrics={rubrics}
      refusals={await listWithheld(db, personId, now)}
      agreed={await listAgreedOf(db, personId, now)}
      drafts={await listDraftsOf(db, personId)}
      said={ownWords(SAID, c.req.query('dit'))}
    />,
  )
})

myDataRoutes.post('/mes-donnees/telechargement', async c => {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const fresh = await isFreshHere(c)
  if (fresh && !(await allow(c.var.act, `export:${c.var.act.actor.personId}`, A_HOUR, 3600)))
    return tooMany(c)
  const exported = await exportPerson(c.var.act, fresh)
  if (!exported.ok) return proveAgain(c, '/mes-donnees')
  const zip = await packPerson(exported.value)
  c.header('Content-Disposition', 'attachment; filename="mes-donnees.zip"')
  c.header('Cache-Control', 'no-store')
  return c.body(zip, 200, { 'Content-Type': 'application/zip' })
})

// Each gathers everything again.
const A_HOUR = 20
const tooMany = (c: Ctx) =>
  refusedPage(c, {
    status: 429,
    title: 'Vous avez déjà téléchargé vos données plusieurs fois',
    text: 'Attendez une heure avant de recommencer. Rien n’est perdu.',
    back: { href: '/mes-donnees', label: 'Revenir à mes données' },
  })

myDataRoutes.post('/mes-donnees/code', async c => {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const [address] = await listAddresses(db, actor.personId)
  const next = (await formOf(c)).text('suite') === '/mes-donnees/fermeture' ? '/fermeture' : ''
  const asked = await requestCode(c.var.act, {
    typed: address?.address ?? '',
    purpose: 'sign-in',
    next: `/mes-donnees${next}`,
    browser: ensureBrowserKey(c),
    network: networkOf(c),
    publicUrl: c.var.config.publicUrl,
  })
  if (asked.ok) return seeOther(c, '/connexion/code')
  return refusedPage(c, {
    status: 429,
    title: 'Aucun code n’est parti',
    text: ADDRESS_PROBLEMS[asked.reason],
    back: { href: '/mes-donnees', label: 'Revenir à mes données' },
  })
})

export const isFreshHere = async (c: Ctx): Promise<boolean> =>
  isFresh(await sessionOpenedAt(c, c.var.act), c.var.act.now)

export function proveAgain(c: Ctx, next: string): Response {
  const page = <ProveAgainPage shell={c.var.shell()} address={c.var.person?.address ?? ''} next={next} />
  return html(c, page, 403)
}
