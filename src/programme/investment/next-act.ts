import { addDays, type CivilDate, frenchDate } from '../../platform/dates.ts'
import type { Projected } from './projection.ts'

/** La prochaine chose à faire sur un produit : one, the first; said to whoever may do it, or whom it waits for. */
export interface NextAct {
  /** One sentence. */
  words: string
  /** Under the product's own address, or from the root of the site. */
  href: string | null
  action: string
}

export interface HubFacts {
  today: CivilDate
  ended: boolean
  paused: boolean
  due: Pick<Projected, 'dueOn'> | null
  /** The committee to come. */
  committee: { id: string; number: number; meetsOn: CivilDate; hasDossier: boolean } | null
  milestone: { label: string; dueOn: CivilDate; late: boolean } | null
  may: { setDate: boolean; fillDossier: boolean; close: boolean; changeMilestones: boolean }
}

const SOON_DAYS = 30
const PAPERS_DAYS = 7

export function nextActOf(facts: HubFacts, home: string): NextAct | null {
  const { today, ended, paused, committee, due, may } = facts
  if (ended) return null
  if (committee && committee.meetsOn < today) {
    const words = `Le comité n° ${committee.number} s’est tenu le ${frenchDate(committee.meetsOn)} : il reste à le clore, ou à le reporter.`
    return { words, href: may.close ? `/suivi/comites/${committee.id}` : null, action: 'Clore le comité' }
  }
  if (committee && !committee.hasDossier && committee.meetsOn <= addDays(today, PAPERS_DAYS)) {
    const words = `Le comité n° ${committee.number} se tient le ${frenchDate(committee.meetsOn)} : le dossier est à écrire.`
    const href = may.fillDossier ? `/suivi/comites/${committee.id}/dossier` : null
    return { words, href, action: 'Écrire le dossier' }
  }
  if (paused) return null
  if (!committee && due?.dueOn && due.dueOn <= addDays(today, SOON_DAYS)) {
    const when = due.dueOn < today ? 'devait se tenir au plus tard' : 'doit se tenir au plus tard'
    const words = `Le prochain comité ${when} le ${frenchDate(due.dueOn)}, et n’a pas de date.`
    return { words, href: may.setDate ? `${home}/comites#fixer` : null, action: 'Fixer la date du comité' }
  }
  return milestoneAct(facts, home) ?? committeeAct(facts)
}

function milestoneAct({ milestone, may }: HubFacts, home: string): NextAct | null {
  if (milestone === null) return null
  const { label, dueOn, late } = milestone
  const words = late
    ? `Le jalon « ${label} » était prévu le ${frenchDate(dueOn)} : dites ce qu’il devient.`
    : `Le prochain jalon est « ${label} », le ${frenchDate(dueOn)}.`
  return {
    words,
    href: may.changeMilestones ? `${home}/jalons` : null,
    action: late ? 'Dire ce que devient le jalon' : 'Voir les jalons',
  }
}

function committeeAct({ committee }: HubFacts): NextAct | null {
  if (!committee) return null
  const words = `Le comité n° ${committee.number} se tient le ${frenchDate(committee.meetsOn)}.`
  return { words, href: `/suivi/comites/${committee.id}`, action: 'Préparer le comité' }
}
