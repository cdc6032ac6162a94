import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { type NoteRefusal, writeNote } from './actions/write-note.ts'
import type { Stage } from './decision.ts'
import { listDecisions } from './decision-store.ts'
import { STAGE_WORDS } from './decision-wording.ts'
import { listNotes } from './notes-store.ts'
import { OrganiserPage } from './pages/organiser.tsx'
import { isOwn } from './permissions.ts'
import { answersIn } from './receipt.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { sentWords } from './sent-words.ts'
import { whyWords } from './why.ts'
import { findWithdrawal } from './withdrawal-store.ts'

export const organiserRoutes = new Hono<Env>()

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

/** The pages of the stages this application has opened; what the jury wrote stays readable. */
function stagesOf({ id, facts, outcomes }: InScope['application']): { href: string; label: string }[] {
  const home = `/gestion/candidatures/${id}`
  const reviews =
    outcomes.screening === 'admissible'
      ? [{ href: `${home}/evaluations`, label: 'Lire les évaluations' }]
      : []
  if (facts.withdrawnAt !== null) return reviews
  const label = (stage: Stage, first: string) =>
    outcomes[stage] === null ? first : `Revoir la ${STAGE_WORDS[stage]}`
  const screening = { href: `${home}/recevabilite`, label: label('screening', 'Examiner la recevabilité') }
  const shortlist = { href: `${home}/preselection`, label: label('shortlist', 'Décider de la présélection') }
  const selection = { href: `${home}/selection`, label: label('selection', 'Enregistrer le choix du comité') }
  return [
    screening,
    ...reviews,
    ...(outcomes.screening === 'admissible' ? [shortlist] : []),
    ...(outcomes.shortlist === 'shortlisted' ? [selection] : []),
  ]
}

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
  // Who carries it reads nothing of what is said of it before it is announced.
  const own = isOwn(found.relations)
  const facts = [
    {
      term: 'Par',
      value: [values.get('nom'), values.get('poste'), values.get('service')].filter(Boolean).join(', '),
    },
    { term: 'Récépissé', value: sending.receipt },
    { term: 'Envoyée le', value: sentWords(sending, zone) },
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
      withdrawal={
        application.facts.withdrawnAt === null
          ? undefined
          : await findWithdrawal(c.var.act.db, application.id)
      }
      form={application.readForm}
      values={values}
      versions={versions}
      decisions={{
        decisions: (await listDecisions(c.var.act.db, application.id)).filter(
          ({ moment }) => !own || (moment !== null && moment <= c.var.act.now),
        ),
        stages: own ? [] : stagesOf(application),
        own,
        now: c.var.act.now,
      }}
      notes={own ? [] : await listNotes(c.var.act.db, application.id)}
      typed={typed}
      why={whyWords(found.relations)}
      errors={refusal ? [NOTE_ERRORS[refusal]] : []}
    />,
    refusal ? 422 : 200,
  )
}
