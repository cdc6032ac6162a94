import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { mayOnCall } from '../calls/permissions.ts'
import { findCall, getLatestGuide } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { type NoteRefusal, writeNote } from './actions/write-note.ts'
import { type Cursor, countApplications, listReceived } from './list-store.ts'
import { listNotes } from './notes-store.ts'
import { OrganiserPage } from './pages/organiser.tsx'
import { ReceivedPage } from './pages/received.tsx'
import { answersIn } from './receipt.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { isId } from './store.ts'
import { whyWords } from './why.ts'

export const organiserRoutes = new Hono<Env>()

organiserRoutes.get('/gestion/appels/:slug/candidatures', async c => {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const call = await findCall(db, c.req.param('slug'))
  if (!call) return notFound(c)
  const relations = await relationsToCall(db, actor, call.id)
  if (!mayOnCall('readGuideDraft', relations, statusOfCall(call, now))) return notFound(c)
  const after = readCursor(c.req.query('apres') ?? '')
  const [incubator, guide, counts, { rows, more }] = await Promise.all([
    getIncubator(db, call.incubatorId),
    getLatestGuide(db, call.id),
    countApplications(db, call.id),
    listReceived(db, call.id, after),
  ])
  const last = rows.at(-1)
  const next =
    more && last
      ? `/gestion/appels/${call.slug}/candidatures?apres=${last.sentAt.getTime()}.${last.id}`
      : undefined
  return html(
    c,
    <ReceivedPage
      shell={c.var.shell(brandOf(incubator))}
      slug={call.slug}
      callTitle={guide.guide.title}
      zone={incubator.zone}
      counts={counts}
      rows={rows}
      first={after === null}
      next={next}
    />,
  )
})

function readCursor(text: string): Cursor | null {
  const [time = '', id = ''] = text.split('.')
  return /^\d{1,14}$/.test(time) && isId(id) ? { sentAt: new Date(Number(time)), id } : null
}

organiserRoutes.get('/gestion/candidatures/:id', c =>
  inScope(c, 'readAsOrganiser', found => organiserPage(c, found, { body: '', communicability: '' })),
)

organiserRoutes.post('/gestion/candidatures/:id/notes', c =>
  inScope(c, 'readAsOrganiser', async found => {
    const form = await formOf(c)
    const typed = { body: form.text('note'), communicability: form.text('communicabilite') }
    const written = await writeNote(c.var.act, found.application.id, typed)
    if (written.ok) return seeOther(c, `/gestion/candidatures/${found.application.id}`)
    return written.reason === 'not-found' ? notFound(c) : organiserPage(c, found, typed, written.reason)
  }),
)

const NOTE_ERRORS: Record<Exclude<NoteRefusal, 'not-found'>, { field: string; message: string }> = {
  empty: { field: 'note', message: 'Écrivez la note.' },
  'too-long': { field: 'note', message: 'La note tient en 4 000 signes au plus.' },
  'class-missing': { field: 'communicabilite', message: 'Dites qui pourra obtenir cette note.' },
}

async function organiserPage(
  c: Ctx,
  found: InScope,
  typed: { body: string; communicability: string },
  refusal?: keyof typeof NOTE_ERRORS,
): Promise<Response> {
  const { application, shell, callTitle } = found
  const versions = application.sendings.filter(({ confirmedAt }) => confirmedAt !== null)
  const sending = versions.at(-1)
  if (!sending) return notFound(c)
  const values = answersIn(sending.canonical)
  const { zone } = application.incubator
  const facts = [
    {
      term: 'Par',
      value: [values.get('nom'), values.get('poste'), values.get('service')].filter(Boolean).join(', '),
    },
    { term: 'Récépissé', value: sending.receipt },
    { term: 'Envoyée le', value: frenchDateTime(sending.sentAt, zone) },
  ]
  return html(
    c,
    <OrganiserPage
      shell={shell}
      id={application.id}
      callSlug={application.call.slug}
      callTitle={callTitle}
      zone={zone}
      title={values.get('titre') ?? ''}
      facts={facts}
      withdrawn={application.facts.withdrawnAt !== null}
      form={application.form}
      values={values}
      versions={versions}
      notes={await listNotes(c.var.act.db, application.id)}
      typed={typed}
      why={whyWords(found.relations)}
      errors={refusal ? [NOTE_ERRORS[refusal]] : []}
    />,
    refusal ? 422 : 200,
  )
}
