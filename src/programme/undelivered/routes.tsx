import { Hono } from 'hono'
import { PARIS } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { ownWords } from '../../platform/own-words.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { sendAnew } from './actions/send-anew.ts'
import { settleLetter } from './actions/settle-letter.ts'
import { againFrom, type Undelivered } from './letter.ts'
import { LetterPage } from './pages/letter-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { PrintPage } from './pages/print-page.tsx'
import { asTeam, inCall, LIST, ofLetter } from './scope-routes.tsx'
import { addressesFor, getMail, listUndelivered } from './store.ts'
import { AGAIN_REFUSALS, SAID } from './wording.ts'

/** Letters that did not arrive, for the team that wrote them. */
export const undeliveredRoutes = new Hono<Env>()

const saidOf = (c: Ctx) => ownWords(SAID, c.req.query('dit'))

undeliveredRoutes.get(LIST, c =>
  asTeam(c, async incubators => {
    const [only, ...others] = incubators
    const letters = await listUndelivered(c.var.act.db, { incubatorIds: incubators.map(({ id }) => id) })
    return html(
      c,
      <ListPage
        shell={only && others.length === 0 ? c.var.shell(brandOf(only)) : c.var.shell()}
        call={null}
        zone={only?.zone ?? PARIS}
        letters={letters}
        said={saidOf(c)}
      />,
    )
  }),
)

undeliveredRoutes.get('/gestion/appels/:slug/courriers-non-remis', c =>
  inCall(c, async call => {
    const { db } = c.var.act
    const incubator = await getIncubator(db, call.incubatorId)
    const letters = await listUndelivered(db, { incubatorIds: [incubator.id], callId: call.id })
    return html(
      c,
      <ListPage
        shell={c.var.shell(brandOf(incubator))}
        call={call}
        zone={incubator.zone}
        letters={letters}
        said={saidOf(c)}
      />,
    )
  }),
)

undeliveredRoutes.get(`${LIST}/:mail`, c => ofLetter(c, letter => letterPage(c, letter)))

undeliveredRoutes.get(`${LIST}/:mail/impression`, c =>
  ofLetter(c, async letter => {
    // Only what anyone of the team may read: never a code nor a personal link.
    if (againFrom(letter) !== 'here') return notFound(c)
    const { db } = c.var.act
    const [mail, incubator] = [await getMail(db, letter.id), await getIncubator(db, letter.incubatorId)]
    return html(
      c,
      <PrintPage
        shell={c.var.shell(brandOf(incubator))}
        id={letter.id}
        mail={{ title: mail.title, body: mail.body, recipient: mail.recipient, writtenAt: mail.created_at }}
        person={letter.person?.name ?? ''}
        zone={incubator.zone}
      />,
    )
  }),
)

undeliveredRoutes.post(`${LIST}/:mail/renvoi`, c =>
  ofLetter(c, async letter => {
    const sent = await sendAnew(c.var.act, letter.id, (await formOf(c)).text('adresse'))
    if (sent.ok) return seeOther(c, `${LIST}?dit=renvoye`)
    // Clicked twice at once: the other click has sent it.
    if (sent.reason === 'not-found') return seeOther(c, `${LIST}?dit=renvoye`)
    if (sent.reason === 'address-unknown') return letterPage(c, letter, AGAIN_REFUSALS[sent.reason])
    return refusedPage(c, {
      status: 409,
      title: 'Le courrier n’est pas renvoyé',
      text: AGAIN_REFUSALS[sent.reason],
      back: { href: `${LIST}/${letter.id}`, label: 'Voir ce courrier' },
    })
  }),
)

undeliveredRoutes.post(`${LIST}/:mail/classement`, c =>
  ofLetter(c, async letter => {
    const settled = await settleLetter(c.var.act, letter.id)
    if (settled.ok || settled.reason === 'not-found') return seeOther(c, `${LIST}?dit=classe`)
    return refusedPage(c, {
      status: 409,
      title: 'Ce courrier n’est pas classé',
      text: AGAIN_REFUSALS[settled.reason],
      back: { href: `${LIST}/${letter.id}`, label: 'Voir ce courrier' },
    })
  }),
)

async function letterPage(c: Ctx, letter: Undelivered, error?: string): Promise<Response> {
  const { db } = c.var.act
  const incubator = await getIncubator(db, letter.incubatorId)
  return html(
    c,
    <LetterPage
      shell={c.var.shell(brandOf(incubator))}
      letter={letter}
      addresses={await addressesFor(db, letter)}
      zone={incubator.zone}
      error={error}
    />,
    error ? 422 : 200,
  )
}
