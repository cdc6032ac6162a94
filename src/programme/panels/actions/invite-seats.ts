import { type Act, within } from '../../../platform/act.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { newSecret, sha256 } from '../../../platform/secrets.ts'
import type { Guide } from '../../calls/guide.ts'
import { getLatestGuide } from '../../calls/store.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { getIncubator } from '../../incubators/store.ts'
import { loadAhead } from '../ahead-store.ts'
import { type Ahead, dutyOf } from '../duty.ts'
import { invitationEnds } from '../invitation.ts'
import { invitationLetter } from '../invitation-letter.ts'
import type { PanelKind, Seat } from '../panel.ts'
import { statusOfSeat } from '../panel.ts'
import { findSeat, listSeats } from '../seats-store.ts'
import type { SeatRefusal } from '../wording.ts'
import { panelFor, seatFor } from './allowed.ts'
import { killLink } from './kill-link.ts'
import '../tables.ts'

/** Invites everyone not invited yet. */
export function inviteAll(
  act: Act,
  panelId: string,
  publicUrl: string,
): Promise<Outcome<{ invited: number }, 'not-found'>> {
  return within(act, async act => {
    const panel = await panelFor(act, 'managePanel', panelId, true)
    if (!panel) return refused('not-found')
    const waiting = (await listSeats(act.db, panelId)).filter(seat => statusOfSeat(seat) === 'prepared')
    for (const { id } of waiting) {
      const seat = await findSeat(act.db, id, true)
      if (seat && statusOfSeat(seat) === 'prepared') await send(act, panel, seat, publicUrl)
    }
    return done({ invited: waiting.length })
  })
}

/**
 * Invites the person of one seat, again if need be: a new link, the old one dies, an old « non » is put aside.
 * @param seen when it was last invited as the organiser saw it: a second click sends nothing more
 */
export function inviteSeat(
  act: Act,
  seatId: string,
  seen: Date | null,
  publicUrl: string,
): Promise<Outcome<null, Extract<SeatRefusal, 'not-found' | 'removed'>>> {
  return within(act, async act => {
    const found = await seatFor(act, seatId)
    if (!found) return refused('not-found')
    const { seat, panel } = found
    if (seat.removedAt !== null) return refused('removed')
    if (seat.answer === 'accepted' || seat.invitedAt?.getTime() !== seen?.getTime()) return done(null)
    await send(act, panel, seat, publicUrl)
    return done(null)
  })
}

async function send(
  act: Act,
  panel: { callId: string; incubatorId: string; kind: PanelKind },
  seat: Seat,
  publicUrl: string,
): Promise<void> {
  const token = newSecret()
  await killLink(act, seat.id)
  await act.db
    .updateTable('seats')
    .set({
      invited_at: act.now,
      token_hash: sha256(token),
      token_expires_at: invitationEnds(act.now),
      answer: null,
      answered_at: null,
      answer_reason: '',
    })
    .where('id', '=', seat.id)
    .execute()
  const incubator = await getIncubator(act.db, panel.incubatorId)
  const { guide } = await getLatestGuide(act.db, panel.callId)
  const { kind, callId } = panel
  const ahead = await loadAhead(act.db, { kind, callId, panelId: seat.panelId }, incubator.zone, act.now)
  const letter = letterFor(seat, { kind, incubator, guide, ahead, publicUrl, token })
  await enqueueMail(act, {
    incubatorId: panel.incubatorId,
    to: seat.address,
    kind: 'invitation',
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    subjectRef: `seat:${seat.id}`,
    ...letter,
  })
  await record(act, {
    incubatorId: panel.incubatorId,
    subject: `seat:${seat.id}`,
    verb: 'seat.invited',
    payload: { after: seat.answer },
  })
}

export interface LetterContext {
  kind: PanelKind
  incubator: Incubator
  guide: Guide
  ahead: Ahead
  publicUrl: string
  token: string
}

/** What an invited person will read; the preview shows the same. */
export function letterFor(
  seat: Pick<Seat, 'name' | 'role' | 'loadLimit'>,
  { kind, incubator, guide, ahead, publicUrl, token }: LetterContext,
) {
  return invitationLetter({
    kind,
    name: seat.name,
    role: seat.role,
    incubator,
    signatory: incubator.signatory,
    call: guide.title,
    duty: dutyOf(kind, guide, seat.loadLimit, ahead),
    link: `${publicUrl}/invitations/${token}`,
    until: frenchDate(civilDate(invitationEnds(ahead.now), incubator.zone)),
    fallback: `${publicUrl}/invitations`,
  })
}
