import { Hono } from 'hono'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { readAddress } from '../../platform/mail/address.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { addSeat } from './actions/add-seat.ts'
import { editSeat } from './actions/edit-seat.ts'
import { panelPath, seatPath } from './addresses.ts'
import { differencesOf } from './differences.ts'
import { ClashPage } from './pages/clash.tsx'
import { panelCrumbs } from './pages/parts.tsx'
import { SeatFormPage } from './pages/seat-form.tsx'
import { isVacant, PANEL_KINDS, PANEL_SLUGS } from './panel.ts'
import { type PanelScope, type SeatScope, versionOf, withPanel, withSeat } from './scope-routes.ts'
import { EMPTY_SEAT, type FieldError, readSeat, SEAT_FIELDS, type SeatTyped, typedSeat } from './seat-form.ts'
import { removedPage } from './seats-routes.tsx'
import { findSeat } from './store.ts'
import { ROLE_WORDS, SEAT_REFUSALS } from './wording.ts'

/** Adding a seat, correcting it. */
export const seatFormRoutes = new Hono<Env>()

for (const kind of PANEL_KINDS) {
  const at = `/gestion/appels/:slug/${PANEL_SLUGS[kind]}/sieges`

  seatFormRoutes.get(`${at}/nouveau`, c =>
    withPanel(c, kind, async scope => {
      const asked = c.req.query('a-la-place-de')
      const replaced = scope.seats.find(seat => seat.id === asked && isVacant(seat))
      // What the panel needs of a seat stays; the person changes.
      const kept =
        replaced && typedSeat({ ...replaced, name: '', address: '', service: '', organisation: '' })
      return newPage(c, scope, kept ?? EMPTY_SEAT, [], c.var.act.newId(), replaced?.id ?? '')
    }),
  )

  seatFormRoutes.post(at, c =>
    withPanel(c, kind, async scope => {
      const form = await formOf(c)
      const typed = typedOf(form)
      const [id, replaces] = [form.text('id'), form.text('remplace')]
      const read = readSeat(typed, readAddress)
      if (!read.ok) return newPage(c, scope, typed, read.errors, id, replaces)
      const added = await addSeat(c.var.act, scope.panel.id, read.said, { id, replacesId: replaces || null })
      if (added.ok) return seeOther(c, `${seatPath(scope.call.slug, kind, added.value.id)}?dit=ajoute`)
      if (added.reason === 'not-found') return notFound(c)
      const field = added.reason === 'address-taken' ? 'adresse' : 'nom'
      return newPage(c, scope, typed, [{ field, message: SEAT_REFUSALS[added.reason] }], id, replaces)
    }),
  )

  seatFormRoutes.get(`${at}/:id/modifier`, c =>
    withSeat(c, kind, async scope =>
      editPage(c, scope, typedSeat(scope.seat), [], String(scope.seat.version)),
    ),
  )

  seatFormRoutes.post(`${at}/:id`, c =>
    withSeat(c, kind, async scope => {
      const { call, seat } = scope
      const form = await formOf(c)
      const path = seatPath(call.slug, kind, seat.id)
      if (form.text('choix') === 'autre') return seeOther(c, path)
      const typed = typedOf(form)
      const version = form.text('version')
      const read = readSeat(typed, readAddress)
      if (!read.ok) return editPage(c, scope, typed, read.errors, version)
      const edited = await editSeat(c.var.act, seat.id, read.said, versionOf(version))
      if (edited.ok) return seeOther(c, `${path}?dit=modifie`)
      if (edited.reason === 'not-found') return notFound(c)
      if (edited.reason === 'changed-meanwhile') return clash(c, scope, form, typedSeat(read.said))
      if (edited.reason === 'removed') return removedPage(c, call.slug, kind, seat.id, SEAT_REFUSALS.removed)
      return editPage(c, scope, typed, [{ field: 'adresse', message: SEAT_REFUSALS[edited.reason] }], version)
    }),
  )
}

const typedOf = (form: FormFields): SeatTyped =>
  Object.fromEntries(SEAT_FIELDS.map(({ name }) => [name, form.text(name)])) as SeatTyped

function newPage(
  c: Ctx,
  { call, guide, shell, kind, seats }: PanelScope,
  typed: SeatTyped,
  errors: FieldError[],
  id: string,
  replaces: string,
): Response {
  const replaced = seats.find(seat => seat.id === replaces)
  return html(
    c,
    <SeatFormPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      kind={kind}
      action={`${panelPath(call.slug, kind)}/sieges`}
      typed={typed}
      errors={errors}
      hidden={{ id, remplace: replaces }}
      heading={replaced ? 'Proposer ce siège à une autre personne' : 'Ajouter un siège'}
      lead="La personne n'est prévenue que lorsque vous l'invitez."
      submit="Ajouter ce siège"
      fixedAddress={false}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function editPage(
  c: Ctx,
  { call, guide, shell, kind, seat }: SeatScope,
  typed: SeatTyped,
  errors: FieldError[],
  version: string,
): Response {
  if (seat.removedAt !== null) return removedPage(c, call.slug, kind, seat.id, SEAT_REFUSALS.removed)
  return html(
    c,
    <SeatFormPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      kind={kind}
      action={seatPath(call.slug, kind, seat.id)}
      typed={typed}
      errors={errors}
      hidden={{ version }}
      heading="Modifier le siège"
      submit="Enregistrer"
      fixedAddress={seat.answer !== null && !errors.some(({ field }) => field === 'adresse')}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** The same seat as someone else left it, beside what was typed. */
async function clash(c: Ctx, scope: SeatScope, form: FormFields, mine: SeatTyped): Promise<Response> {
  const { call, guide, shell, kind } = scope
  const kept = await findSeat(c.var.act.db, scope.seat.id)
  if (!kept) return notFound(c)
  return html(
    c,
    <ClashPage
      shell={shell}
      breadcrumbs={panelCrumbs(call.slug, guide.title, kind)}
      of="ce siège"
      action={seatPath(call.slug, kind, kept.id)}
      version={kept.version}
      typed={form.entries()}
      differences={differencesOf(wordedSeat(typedSeat(kept)), wordedSeat(mine))}
    />,
    409,
  )
}

const wordedSeat = (typed: SeatTyped) =>
  SEAT_FIELDS.map(({ name, label }) => {
    if (name === 'experience') return { label, value: typed[name] === 'oui' ? 'oui' : 'non' }
    if (name === 'role')
      return { label, value: typed[name] === 'chair' ? ROLE_WORDS.chair : ROLE_WORDS.member }
    return { label, value: typed[name] }
  })
