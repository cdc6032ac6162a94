import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { listAddresses } from '../people/store.ts'
import { type SendAgainRefusal, sendAgain } from './actions/send-again.ts'
import { STAGE_SLUGS } from './announcement.ts'
import { canSendAgain } from './delivery.ts'
import { type FollowedLetter, findLetter } from './letters-store.ts'
import { SendAgainPage } from './pages/send-again.tsx'
import { ANNOUNCEMENT_ABILITIES } from './permissions.ts'
import { SEND_AGAIN_REFUSALS } from './wording.ts'

export const sendAgainRoutes = new Hono<Env>()

type Letter = FollowedLetter & { callId: string }

/** One letter, for the team that follows it; an announcement cancelled sent none. */
async function ofLetter(c: Ctx, work: (letter: Letter) => Promise<Response>): Promise<Response> {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const id = c.req.param('id') ?? ''
  const letter = isId(id) ? await findLetter(db, id, now) : undefined
  if (!letter || letter.cancelled || letter.moment > now) return notFound(c)
  if (!ANNOUNCEMENT_ABILITIES.sendAgain(await relationsToCall(db, actor, letter.callId))) return notFound(c)
  return work(letter)
}

sendAgainRoutes.get('/gestion/courriers/:id/renvoi', c =>
  ofLetter(c, async letter => {
    const { call } = await callOf(c, letter)
    // Nothing to send anew: what became of it is in the follow-up.
    return canSendAgain(letter.state) ? sendAgainPage(c, letter) : seeOther(c, followPath(call, letter))
  }),
)

sendAgainRoutes.post('/gestion/courriers/:id/renvoi', c =>
  ofLetter(c, async letter => {
    const form = await formOf(c)
    const said = { address: form.text('adresse'), base: form.text('vu') }
    const sent = await sendAgain(c.var.act, letter.id, said)
    const { call } = await callOf(c, letter)
    // Clicked twice: the first click sent it, which the follow-up shows.
    if (sent.ok || sent.reason === 'changed-meanwhile') return seeOther(c, followPath(call, letter))
    if (sent.reason === 'not-found') return notFound(c)
    return sendAgainPage(c, letter, sent.reason)
  }),
)

async function callOf(c: Ctx, { callId }: Letter) {
  const call = await getPublicCall(c.var.act.db, callId)
  return { call, shell: c.var.shell(brandOf(call.incubator)) }
}

const followPath = ({ slug }: { slug: string }, { stage }: Letter) =>
  `/gestion/appels/${slug}/annonces/${STAGE_SLUGS[stage]}/suivi`

async function sendAgainPage(
  c: Ctx,
  letter: Letter,
  refusal?: Exclude<SendAgainRefusal, 'not-found'>,
): Promise<Response> {
  const { call, shell } = await callOf(c, letter)
  const { personId } = letter
  const addresses = personId === null ? [] : await listAddresses(c.var.act.db, personId)
  return html(
    c,
    <SendAgainPage
      shell={shell}
      slug={call.slug}
      callTitle={call.guide.title}
      stage={letter.stage}
      letter={letter}
      addresses={addresses.map(({ address }) => address)}
      error={refusal && SEND_AGAIN_REFUSALS[refusal]}
    />,
    refusal ? 422 : 200,
  )
}
