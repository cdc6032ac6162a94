import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { getLatestGuide } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { signDeclaration } from './actions/sign-declaration.ts'
import { declarationPath } from './addresses.ts'
import { type Declaration, type DeclarationTyped, readDeclaration } from './declaration.ts'
import { ClashPage } from './pages/clash.tsx'
import { DeclarationPage } from './pages/declaration.tsx'
import { isSeated, type Seat } from './panel.ts'
import { mayOnPanel } from './permissions.ts'
import { versionOf } from './scope-routes.ts'
import { findSeat, getSeatContext, listDeclarations } from './store.ts'
import { DECLARE_REFUSALS } from './wording.ts'

/** The declaration of the one person who holds the seat. */
export const declarationRoutes = new Hono<Env>()

declarationRoutes.get('/sieges/:id/declaration', c =>
  withOwnSeat(c, async seat => {
    const declarations = await listDeclarations(c.var.act.db, seat.id)
    return declarationPage(c, seat, declarations, typedFrom(declarations.at(-1)), [])
  }),
)

declarationRoutes.post('/sieges/:id/declaration', c =>
  withOwnSeat(c, async seat => {
    const form = await formOf(c)
    if (form.text('choix') === 'autre') return seeOther(c, declarationPath(seat.id))
    const typed = {
      links: form.text('liens'),
      interests: form.text('interets'),
      agreed: form.text('engagement'),
    }
    const signed = await signDeclaration(c.var.act, seat.id, typed, versionOf(form.text('version')))
    if (signed.ok) return seeOther(c, `${declarationPath(seat.id)}?dit=signee`)
    if (signed.reason === 'not-found') return notFound(c)
    const declarations = await listDeclarations(c.var.act.db, seat.id)
    if (signed.reason !== 'changed-meanwhile')
      return declarationPage(c, seat, declarations, typed, [DECLARE_REFUSALS[signed.reason]])
    const read = readDeclaration(typed)
    const words = (interests: string) => interests || 'Aucun lien à signaler.'
    return html(
      c,
      <ClashPage
        shell={c.var.shell()}
        breadcrumbs={[{ href: '/invitations', label: 'Mes invitations' }]}
        of="une autre version de cette déclaration"
        action={declarationPath(seat.id)}
        version={declarations.at(-1)?.number ?? 0}
        typed={form.entries()}
        differences={[
          {
            label: "Vos liens d'intérêts",
            theirs: words(declarations.at(-1)?.interests ?? ''),
            mine: words(read.ok ? read.value.interests : typed.interests),
          },
        ]}
      />,
      409,
    )
  }),
)

async function withOwnSeat(c: Ctx, work: (seat: Seat) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const seat = await findSeat(db, c.req.param('id') ?? '')
  if (!seat || !isSeated(seat)) return notFound(c)
  const own = seat.personId === actor.personId
  return mayOnPanel('signDeclaration', new Set(), own) ? work(seat) : notFound(c)
}

/** The commitment is asked again at each signature. */
const typedFrom = (last: Declaration | undefined): DeclarationTyped => ({
  links: last === undefined ? '' : last.interests === '' ? 'aucun' : 'liens',
  interests: last?.interests ?? '',
  agreed: '',
})

async function declarationPage(
  c: Ctx,
  seat: Seat,
  declarations: Declaration[],
  typed: DeclarationTyped,
  errors: { field: string; message: string }[],
): Promise<Response> {
  const { db } = c.var.act
  const { kind, callId, incubatorId } = await getSeatContext(db, seat)
  const incubator = await getIncubator(db, incubatorId)
  const { guide } = await getLatestGuide(db, callId)
  return html(
    c,
    <DeclarationPage
      shell={c.var.shell(brandOf(incubator))}
      seatId={seat.id}
      kind={kind}
      callTitle={guide.title}
      zone={incubator.zone}
      dataContact={guide.promises.dataContact}
      declarations={declarations}
      typed={typed}
      errors={errors}
      justSigned={c.req.query('dit') === 'signee' && declarations.length > 0}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
