import type { Act } from '../../../platform/act.ts'
import { enqueueMail } from '../../../platform/mail/mail.ts'
import { type Incubator, senderOf } from '../../incubators/incubator.ts'
import { tellOnPaper } from '../../incubators/paper-store.ts'
import { listCarriers } from '../laureates-store.ts'
import type { Message } from '../mails.ts'

/** Writes to everyone who carries the application, in the caller's transaction. */
export async function tellCarriers(
  act: Act,
  incubator: Incubator,
  said: { applicationId: string; onboardingId: string; kind: string; message: Message },
): Promise<void> {
  const { subject, text } = said.message
  await tellOnPaper(act, said.applicationId, { kind: said.kind, subject, text })
  for (const { personId, address } of await listCarriers(act.db, said.applicationId))
    await enqueueMail(act, {
      incubatorId: incubator.id,
      personId,
      to: address,
      kind: said.kind,
      subjectRef: `onboarding:${said.onboardingId}`,
      senderName: senderOf(incubator),
      replyTo: incubator.contactEmail,
      ...said.message,
    })
}

/** Writes to the incubator's team, at its contact address. */
export async function tellTeam(
  act: Act,
  incubator: Incubator,
  said: { onboardingId: string; kind: string; message: Message },
): Promise<void> {
  await enqueueMail(act, {
    incubatorId: incubator.id,
    to: incubator.contactEmail,
    kind: said.kind,
    subjectRef: `onboarding:${said.onboardingId}`,
    senderName: senderOf(incubator),
    replyTo: incubator.contactEmail,
    ...said.message,
  })
}
