import type { Act } from '../src/platform/act.ts'
import { saveAnswers } from '../src/programme/applications/actions/save-answers.ts'
import { sendApplication } from '../src/programme/applications/actions/send-application.ts'
import { startApplication } from '../src/programme/applications/actions/start-application.ts'
import { withdrawApplication } from '../src/programme/applications/actions/withdraw-application.ts'
import { findCall } from '../src/programme/calls/store.ts'
import { DEMONSTRATION_PEOPLE } from './people.ts'
import { type DemonstrationProblem, PROBLEMS } from './problems.ts'
import { SERRE_PROBLEMS } from './problems-serre.ts'

const HOUR = 3_600_000
const OF_LA_SERRE = new Set(['lucas', ...SERRE_PROBLEMS.map(({ author }) => author)])

/** Writes the demonstration's applications: sent, drafted, withdrawn, at hours of the days the calls were open. */
export async function plantApplications(
  act: Act,
  people: ReadonlyMap<string, string>,
  calls: { slug: string; opensOn: string }[],
  publicUrl: string,
): Promise<void> {
  for (const [index, problem] of [...PROBLEMS, ...SERRE_PROBLEMS].entries()) {
    const place = calls[OF_LA_SERRE.has(problem.author) ? 1 : 0]
    const opened = new Date(`${place?.opensOn}T08:00:00Z`).getTime()
    const author = people.get(problem.author) ?? ''
    const at = (hours: number): Act => ({
      ...act,
      now: new Date(Math.min(opened + hours * HOUR, act.now.getTime())),
      actor: { personId: author, keys: [] },
    })
    await plantApplication(at, place?.slug ?? '', problem, writingHour(index), publicUrl)
  }
}

/** Three a day from the second day, at hours people work: in hours since nine in the morning of the first. */
const writingHour = (index: number): number =>
  24 * (1 + Math.floor(index / 3)) + ([0.6, 3.4, 7.2][index % 3] ?? 0)

async function plantApplication(
  at: (hours: number) => Act,
  slug: string,
  problem: DemonstrationProblem,
  hours: number,
  publicUrl: string,
): Promise<void> {
  const call = await findCall(at(hours).db, slug)
  if (!call) throw new Error('the demonstration lost a call')
  const started = await startApplication(at(hours), call, null)
  if (!started.ok) throw new Error(`the demonstration's application was refused: ${started.reason}`)
  const { id } = started.value
  const who = DEMONSTRATION_PEOPLE.find(({ key }) => key === problem.author)
  const values = {
    titre: problem.title,
    probleme: problem.problem,
    consequences: problem.consequences,
    solution: problem.solution,
    partenaires: problem.partners,
    motivation: problem.motivation,
    nom: who?.name ?? '',
    service: who?.service ?? '',
    poste: who?.post ?? '',
    hierarchie: problem.hierarchy ?? '',
    guide_lu: problem.motivation === '' ? '' : 'oui',
  }
  const typed = Object.entries(values).map(([field, value]) => ({ field, value, base: 0 }))
  const saved = await saveAnswers(at(hours + 1), id, typed)
  if (!saved.ok) throw new Error(`the demonstration's answers were refused: ${saved.reason}`)
  if (problem.motivation === '') return
  const sent = await sendApplication(at(hours + 2), id, { typedAddress: '', publicUrl, problems: [] })
  if (!sent.ok) throw new Error(`the demonstration's application was not sent: ${sent.reason}`)
  if (problem.author === 'amina') await withdrawApplication(at(hours + 6), id, 'Je change de poste.')
}
