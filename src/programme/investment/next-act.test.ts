import { expect, it } from 'vitest'
import { type HubFacts, nextActOf } from './next-act.ts'

const ALL = { setDate: true, fillDossier: true, close: true, changeMilestones: true }
const FACTS: HubFacts = {
  today: '2026-09-10',
  ended: false,
  paused: false,
  due: { dueOn: '2026-12-14' },
  committee: null,
  milestone: null,
  may: ALL,
}
const act = (more: Partial<HubFacts>) => nextActOf({ ...FACTS, ...more }, '/suivi/produits/p')
const committee = (meetsOn: string, hasDossier = false) => ({ id: 'c', number: 2, meetsOn, hasDossier })
const milestone = { label: 'Premier utilisateur', dueOn: '2026-10-01', late: false }

it.each<[string, Partial<HubFacts>, string | null]>([
  ['nothing once ended', { ended: true, committee: committee('2026-09-01') }, null],
  ['closing a committee held', { committee: committee('2026-09-09'), milestone }, 'Clore le comité'],
  ['the dossier a week before', { committee: committee('2026-09-17'), milestone }, 'Écrire le dossier'],
  [
    'the milestone when the dossier is there',
    { committee: committee('2026-09-17', true), milestone },
    'Voir les jalons',
  ],
  [
    'the date of a committee due within a month',
    { due: { dueOn: '2026-10-10' }, milestone },
    'Fixer la date du comité',
  ],
  [
    'the milestone while the committee is further',
    { due: { dueOn: '2026-10-11' }, milestone },
    'Voir les jalons',
  ],
  [
    'what became of a late milestone',
    { milestone: { ...milestone, late: true } },
    'Dire ce que devient le jalon',
  ],
  [
    'the committee set, when nothing else waits',
    { committee: committee('2026-11-02') },
    'Préparer le comité',
  ],
  ['nothing', {}, null],
  ['nothing while paused', { paused: true, due: { dueOn: '2026-01-01' }, milestone }, null],
])('the next thing is %s', (_, more, action) => expect(act(more)?.action ?? null).toBe(action))

it('says what waits for someone else without a link', () => {
  const may = { ...ALL, setDate: false }
  expect(act({ due: { dueOn: '2026-09-01' }, may })).toMatchObject({ href: null })
})
