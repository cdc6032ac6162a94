import type { Act } from '../../../src/platform/act.ts'
import { announce } from '../../../src/programme/announcement/actions/announce.ts'
import { preparePlan } from '../../../src/programme/announcement/actions/prepare-plan.ts'
import { sendDueLetters } from '../../../src/programme/announcement/actions/send-letters.ts'
import { fingerprintOfPlan } from '../../../src/programme/announcement/plan.ts'
import { decideApplication } from '../../../src/programme/applications/actions/decide.ts'
import { findCall } from '../../../src/programme/calls/store.ts'
import { stepAside } from '../../../src/programme/jury/actions/step-aside.ts'
import { openOnboardings } from '../../../src/programme/onboarding/actions/open-onboardings.ts'
import { saveStep } from '../../../src/programme/onboarding/actions/save-step.ts'
import { addSeat } from '../../../src/programme/panels/actions/add-seat.ts'
import { answerSignedIn } from '../../../src/programme/panels/actions/answer-invitation.ts'
import { createSitting } from '../../../src/programme/panels/actions/hold-sitting.ts'
import { inviteAll } from '../../../src/programme/panels/actions/invite-seats.ts'
import { recuse } from '../../../src/programme/panels/actions/recuse.ts'
import { removeSeat } from '../../../src/programme/panels/actions/remove-seat.ts'
import { signDeclaration } from '../../../src/programme/panels/actions/sign-declaration.ts'
import type { PanelKind } from '../../../src/programme/panels/panel.ts'
import { findPanel, listSeats } from '../../../src/programme/panels/store.ts'
import { personOfProvedAddress } from '../../../src/programme/people/actions/confirm-address.ts'
import { nameOrganiser } from '../../../src/programme/people/actions/organisers.ts'
import { as, at, testAct } from '../../act.ts'
import { openWorld } from '../../app.ts'
import { inRole } from '../../grant.ts'
import { plantSentFiles } from './files.ts'
import { mark, type SelectionRole, type SelectionStage } from './rows.ts'

const DAY = 86_400_000
const URL_BASE = 'http://localhost:3000'
const ADDRESSES: Record<Exclude<SelectionRole, 'visitor'>, string> = {
  author: 'fatou.ndiaye@haute-vallee.example',
  stranger: 'yves.tanguy@haute-vallee.example',
  organiser: 'karim.benali@haute-vallee.example',
  'other-organiser': 'odile.marchand@horizon.example',
  'former-organiser': 'ancien@haute-vallee.example',
  coach: 'accompagne@haute-vallee.example',
  reader: 'lit@haute-vallee.example',
  juror: 'etienne.roy@haute-vallee.example',
  'juror-recused': 'nadia.haddad@haute-vallee.example',
  'juror-undeclared': 'sans.declaration@jury.example',
  'juror-removed': 'solene.kerbrat@haute-vallee.example',
  invited: 'paule.girard@universite.example',
  member: 'marc.delattre@haute-vallee.example',
  'member-recused': 'claire.besson@haute-vallee.example',
  'member-undeclared': 'sans.declaration@comite.example',
}

const must = async <T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; reason: string }>,
): Promise<T> => {
  const settled = await outcome
  if (!settled.ok) throw new Error(settled.reason)
  return settled.value
}

/** The demonstration's world with La Serre's selection marked everywhere, and a browser for each role. */
export async function openSelectionMatrix() {
  const start = new Date('2026-11-10T10:00:00Z')
  const world = await openWorld(start)
  const { db, clock, visit, signedIn } = world
  const closed = await db
    .selectFrom('calls')
    .select('slug')
    .where('closes_at', '<', start)
    .executeTakeFirstOrThrow()
  const call = await findCall(db, closed.slug)
  if (!call) throw new Error('no closed call')
  const act = testAct(db, start)
  const actOf = async (role: Exclude<SelectionRole, 'visitor'>): Promise<Act> =>
    as(act, (await personOfProvedAddress(act, ADDRESSES[role])).id)
  const organiser = await actOf('organiser')
  await actOf('invited')
  const application = await applicationOf((await actOf('author')).actor.personId ?? '')
  const other = await applicationOf((await actOf('stranger')).actor.personId ?? '')
  await markTexts(application)
  const joined = await plantSentFiles(world, application)
  await nameOrganiser(act, call.incubatorId, { address: ADDRESSES['former-organiser'], name: 'Un Ancien' })
  const former = await actOf('former-organiser')
  await db
    .updateTable('roles')
    .set({ ended_at: start })
    .where('person_id', '=', former.actor.personId ?? '')
    .execute()

  for (const role of ['coach', 'reader'] as const) await inRole(act, call.incubatorId, ADDRESSES[role], role)

  const undeclared: Record<PanelKind, string> = { jury: '', committee: '' }
  for (const [kind, role] of [
    ['jury', 'juror-undeclared'],
    ['committee', 'member-undeclared'],
  ] as const) {
    const panel = await findPanel(db, call.id, kind)
    const said = {
      name: 'Une Personne',
      address: ADDRESSES[role],
      background: '',
      organisation: '',
      service: '',
      senior: false,
      role: 'member' as const,
      loadLimit: null,
    }
    undeclared[kind] = (await must(addSeat(organiser, panel?.id ?? '', said))).id
    await must(inviteAll(organiser, panel?.id ?? '', URL_BASE))
    const answer = { answer: 'accepter', reason: '', otherAccount: false }
    await must(answerSignedIn(await actOf(role), undeclared[kind], answer))
  }
  const seatOf = async (kind: PanelKind, address: string) => {
    const panel = await findPanel(db, call.id, kind)
    return (await listSeats(db, panel?.id ?? '')).find(seat => seat.address === address)?.id ?? ''
  }
  const jurySeat = await seatOf('jury', ADDRESSES.juror)
  const links = { links: 'liens', interests: mark('interests'), agreed: 'oui' }
  await must(signDeclaration(await actOf('juror'), jurySeat, links, 1))
  await must(stepAside(await actOf('juror-recused'), application, mark('recusal')))
  await must(removeSeat(organiser, await seatOf('jury', ADDRESSES['juror-removed']), 'Indisponible'))
  const claire = (await actOf('member-recused')).actor.personId ?? ''
  await must(
    recuse(organiser, {
      applicationId: application,
      personId: claire,
      cause: 'organiser',
      reason: mark('recusal'),
    }),
  )
  const jury = await findPanel(db, call.id, 'jury')
  const sitting = await must(createSitting(organiser, jury?.id ?? '', { heldOn: '2026-11-12', place: '' }))
  const recusal = await db
    .selectFrom('recusals')
    .select('id')
    .where('person_id', '=', claire)
    .executeTakeFirstOrThrow()
  const ids: Record<string, string> = {
    slug: call.slug,
    ...joined,
    application,
    'seat-jury': jurySeat,
    'seat-comite': await seatOf('committee', ADDRESSES.member),
    'seat-invited': await seatOf('jury', ADDRESSES.invited),
    recusal: recusal.id,
    sitting: sitting.id,
    letter: '00000000-0000-4000-8000-000000000000',
    onboarding: '00000000-0000-4000-8000-000000000000',
  }

  async function applicationOf(personId: string): Promise<string> {
    const row = await db
      .selectFrom('applications as a')
      .innerJoin('application_authors as x', 'x.application_id', 'a.id')
      .select('a.id')
      .where('x.person_id', '=', personId)
      .where('a.call_id', '=', call?.id ?? '')
      .executeTakeFirstOrThrow()
    return row.id
  }

  /** What the author sent, and what the juror wrote of it, carry their marks. */
  async function markTexts(id: string): Promise<void> {
    const sent = await db
      .selectFrom('application_sendings')
      .select(['id', 'canonical'])
      .where('application_id', '=', id)
      .executeTakeFirstOrThrow()
    const content = JSON.parse(sent.canonical) as { answers: Record<string, string> }
    const marked = {
      titre: mark('application'),
      probleme: mark('application'),
      hierarchie: mark('private'),
    }
    const canonical = JSON.stringify({ ...content, answers: { ...content.answers, ...marked } })
    await db.updateTable('application_sendings').set({ canonical }).where('id', '=', sent.id).execute()
    await db
      .updateTable('applications')
      .set({ title: marked.titre, sent_title: marked.titre })
      .where('id', '=', id)
      .execute()
    for (const [field, value] of Object.entries(marked))
      await db
        .insertInto('application_answers')
        .values({ application_id: id, field, value, version: 1, saved_at: start })
        .onConflict(conflict => conflict.columns(['application_id', 'field']).doUpdateSet({ value }))
        .execute()
    await db
      .updateTable('reviews')
      .set({ comment: mark('comment'), sentence: mark('sentence') })
      .where('application_id', '=', id)
      .execute()
  }

  const decide = (
    id: string,
    stage: 'shortlist' | 'selection',
    outcome: 'shortlisted' | 'laureate' | 'not-selected',
  ) =>
    must(decideApplication(at(organiser, clock.now()), id, { stage, outcome, reason: mark(stage), base: 0 }))

  const moments: Record<SelectionStage, Date> = {
    reading: start,
    decided: new Date(start.getTime() + 4 * DAY),
    announced: new Date(start.getTime() + 6 * DAY),
  }

  /** Moves the selection on to a stage; stages are entered in their order. */
  async function enter(stage: SelectionStage): Promise<void> {
    clock.set(moments[stage])
    const now = at(organiser, moments[stage])
    if (stage === 'decided') {
      await decide(application, 'shortlist', 'shortlisted')
      await decide(other, 'shortlist', 'shortlisted')
      await decide(application, 'selection', 'laureate')
      await decide(other, 'selection', 'not-selected')
      const moment = new Date(moments.announced.getTime() - DAY)
      const plan = await preparePlan(db, call?.id ?? '', 'selection', URL_BASE)
      const fingerprint = fingerprintOfPlan(call?.id ?? '', plan)
      await must(
        announce(now, call?.id ?? '', { stage: 'selection', moment, fingerprint, publicUrl: URL_BASE }),
      )
    }
    if (stage === 'announced') {
      await sendDueLetters(at(act, moments[stage]))
      await must(openOnboardings(now, call?.id ?? '', URL_BASE))
      const letter = db.selectFrom('letters').select('id').where('application_id', '=', application)
      ids['letter'] = (await letter.executeTakeFirstOrThrow()).id
      const onboarding = db.selectFrom('onboardings').select('id').where('application_id', '=', application)
      ids['onboarding'] = (await onboarding.executeTakeFirstOrThrow()).id
      const typed = {
        'budget-ligne': mark('budget'),
        'budget-montant': '40 000',
        'budget-date': '2026-11-15',
      }
      await must(saveStep(now, ids['onboarding'], { step: 'budget', typed, base: 0 }))
    }
  }

  return {
    ...world,
    ids,
    enter,
    browserOf: async (role: SelectionRole) => (role === 'visitor' ? visit() : signedIn(ADDRESSES[role])),
    async journalLength(): Promise<number> {
      const lines = db.selectFrom('journal').select(eb => eb.fn.countAll<number>().as('count'))
      return (await lines.executeTakeFirstOrThrow()).count
    },
  }
}

export type SelectionMatrix = Awaited<ReturnType<typeof openSelectionMatrix>>
