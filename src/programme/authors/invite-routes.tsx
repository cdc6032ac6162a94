import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { readAddress } from '../../platform/mail/address.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { inviteAuthor } from './actions/invite-author.ts'
import { previewInvitation } from './actions/preview-invitation.ts'
import { takeBackInvitation } from './actions/take-back.ts'
import { invitationOf } from './invite-form.ts'
import { InvitePage, InvitePreviewPage } from './pages/invite-page.tsx'
import { type InAuthors, inAuthors } from './scope-routes.tsx'
import { listPending } from './store/invitations.ts'
import { INVITE_PROBLEMS, type InviteProblem } from './wording.ts'

/** Inviting: the form, the e-mail read beforehand, the sending; taking an invitation back. */
export const inviteRoutes = new Hono<Env>()
const HOME = '/candidatures/:id/auteurs'

const typedIn = async (c: Ctx) => {
  const form = await formOf(c)
  return { address: form.text('adresse'), rights: form.text('droits') }
}

inviteRoutes.get(`${HOME}/invitation`, c =>
  inAuthors(c, 'arrangeAuthors', found => invitePage(c, found, { address: '', rights: '' })),
)

inviteRoutes.post(`${HOME}/invitation`, c =>
  inAuthors(c, 'arrangeAuthors', async found => {
    const { subject, people } = found
    const typed = await typedIn(c)
    if (subject.withdrawn) return invitePage(c, found, typed, 'withdrawn')
    const pending = await listPending(c.var.act.db, subject.id)
    const read = invitationOf({ ...typed, address: readAddress(typed.address) }, people, pending)
    if (!read.ok) return invitePage(c, found, typed, read.reason)
    const { publicUrl } = c.var.config
    const mail = previewInvitation(c.var.act, subject, people, read.value.rights, publicUrl, '…')
    return html(c, <InvitePreviewPage {...propsOf(c, found)} typed={typed} errors={[]} mail={mail} />)
  }),
)

inviteRoutes.post(`${HOME}/invitations`, c =>
  inAuthors(c, 'arrangeAuthors', async found => {
    const typed = await typedIn(c)
    const { id } = found.subject
    const invited = await inviteAuthor(c.var.act, id, { ...typed, publicUrl: c.var.config.publicUrl })
    if (invited.ok) return seeOther(c, `/candidatures/${id}/auteurs?dit=invite`)
    return invited.reason === 'not-found' ? notFound(c) : invitePage(c, found, typed, invited.reason)
  }),
)

inviteRoutes.post(`${HOME}/invitations/:invitation/reprise`, c =>
  inAuthors(c, 'arrangeAuthors', async ({ subject: { id } }) => {
    const taken = await takeBackInvitation(
      c.var.act,
      id,
      c.req.param('invitation') ?? '',
      c.var.config.publicUrl,
    )
    if (!taken.ok && taken.reason === 'not-found') return notFound(c)
    return seeOther(c, `/candidatures/${id}/auteurs?dit=${taken.ok ? 'reprise' : 'passe'}`)
  }),
)

const propsOf = (c: Ctx, { subject }: InAuthors) => ({
  shell: c.var.shell(brandOf(subject.incubator)),
  id: subject.id,
  title: subject.title,
})

function invitePage(
  c: Ctx,
  found: InAuthors,
  typed: { address: string; rights: string },
  problem?: InviteProblem,
): Response {
  const field = problem === 'rights-missing' ? 'droits' : 'adresse'
  const errors = problem ? [{ field, message: INVITE_PROBLEMS[problem] }] : []
  const status = problem === undefined ? 200 : problem === 'too-many' ? 429 : 422
  return html(c, <InvitePage {...propsOf(c, found)} typed={typed} errors={errors} />, status)
}
