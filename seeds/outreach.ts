import type { Act } from '../src/platform/act.ts'
import { addDays, civilDate, PARIS } from '../src/platform/dates.ts'
import { nextWorkingDay } from '../src/platform/working-days.ts'
import { findCall, getPublicCall } from '../src/programme/calls/store.ts'
import { answerQuestion } from '../src/programme/outreach/actions/answer-question.ts'
import { askQuestion } from '../src/programme/outreach/actions/ask-question.ts'
import { confirmQuestion } from '../src/programme/outreach/actions/confirm-question.ts'
import { confirmRegistration } from '../src/programme/outreach/actions/decide-registration.ts'
import { register } from '../src/programme/outreach/actions/register.ts'
import { saveBriefing } from '../src/programme/outreach/actions/save-briefing.ts'
import { NEW_BRIEFING } from '../src/programme/outreach/briefing-typed.ts'

const AGENTS = [
  { name: 'Inès Caron', address: 'ines.caron@horizon.example' },
  { name: 'Théo Lambert', address: 'theo.lambert@horizon.example' },
]
const ANSWERED = {
  address: 'lea.garnier@horizon.example',
  question:
    'Bonjour, je suis à mi-temps au bureau des titres de Brumeval : est-ce que je peux quand même candidater ?',
  public: 'Peut-on candidater en travaillant à temps partiel ?',
  answer:
    'Oui. Le temps libéré se calcule sur votre temps de travail : un à deux jours par semaine pour un temps plein, moitié moins pour un mi-temps.',
}
const WAITING = {
  address: 'samir.haddad@horizon.example',
  question: 'Mon problème concerne aussi une préfecture voisine. Peut-on candidater à deux administrations ?',
}

/** Around the open call: a briefing with its first seats, a question answered in public, one that waits. */
export async function plantOutreach(organiser: Act, slug: string, publicUrl: string): Promise<void> {
  const found = await findCall(organiser.db, slug)
  if (!found) return
  const call = await getPublicCall(organiser.db, found.id)
  const visitor: Act = { ...organiser, actor: { personId: null, keys: [] } }
  const asker = (typed: string) => ({ typed, trap: '', network: 'seeds', publicUrl })
  const secretOf = async (address: string) => {
    const mails = organiser.db.selectFrom('mails').select('body').where('recipient', '=', address)
    const { body } = await mails.orderBy('created_at', 'desc').executeTakeFirstOrThrow()
    return /\/(?:questions|inscriptions)\/([\w-]+)/.exec(body)?.[1] ?? ''
  }
  const typed = {
    ...NEW_BRIEFING,
    jour: nextWorkingDay(addDays(civilDate(organiser.now, PARIS), 3)),
    lien: 'https://visio.horizon.example/semailles',
    places: '40',
    precisions: 'Vingt minutes pour présenter l’appel, puis vos questions.',
  }
  const saved = await saveBriefing(organiser, found, { id: null, version: 0, typed, publicUrl })
  for (const { name, address } of saved.ok ? AGENTS : []) {
    await register(visitor, call, saved.ok ? saved.value.id : '', { ...asker(address), name })
    await confirmRegistration(visitor, await secretOf(address), publicUrl)
  }
  for (const { address, question } of [ANSWERED, WAITING]) {
    await askQuestion(visitor, call, { ...asker(address), question })
    await confirmQuestion(visitor, await secretOf(address))
  }
  const asked = organiser.db.selectFrom('agent_questions').select('id')
  const { id } = await asked.where('address', '=', ANSWERED.address).executeTakeFirstOrThrow()
  const answer = { answer: ANSWERED.answer, publish: true, question: ANSWERED.public, publicUrl }
  await answerQuestion(organiser, found.id, id, answer)
}
