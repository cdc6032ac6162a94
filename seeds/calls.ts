import { addDays, type CivilDate } from '../src/platform/dates.ts'
import { nextWorkingDay } from '../src/platform/working-days.ts'
import { proposeSchedule } from '../src/programme/calls/schedule.ts'

/** The demonstration's calls: what their organisers type over the template. */
export interface DemonstrationCall {
  incubator: string
  organiser: string
  title: string
  variant: 'first' | 'next'
  essentials: Record<string, string>
  promises: Record<string, string>
  dates(today: CivilDate): Record<string, string>
  published: boolean
}

const weeksAgo = (today: CivilDate, weeks: number) => addDays(today, -7 * weeks)

export const CALLS: DemonstrationCall[] = [
  {
    incubator: 'les-semailles',
    organiser: 'odile',
    title: 'Des problèmes de terrain aux services publics',
    variant: 'next',
    essentials: {
      formation: 'https://formation.horizon.example',
      attendues: '200',
      jures: '24',
      lieu: 'Paris et à distance',
    },
    promises: {
      sponsor: 'Hélène Vasseur',
      fonction: 'secrétaire générale',
      budget: '150 000 € par produit, inscrits au budget de l’année prochaine',
      decide: 'Le comité de sélection, présidé par la secrétaire générale,',
    },
    // Open since last week, for a little more than a week.
    dates: today => {
      const proposed = proposeSchedule(weeksAgo(today, 1))
      return {
        ...proposed,
        closes: proposed.closes > addDays(today, 3) ? proposed.closes : nextWorkingDay(addDays(today, 5)),
      }
    },
    published: true,
  },
  {
    incubator: 'la-serre',
    organiser: 'karim',
    title: 'Routes, collèges, solidarités : vos problèmes du quotidien',
    variant: 'first',
    essentials: { attendues: '20', jures: '6' },
    promises: {
      sponsor: 'Marc Delattre',
      fonction: 'directeur général des services',
      budget: '80 000 € par produit',
      decide: 'Le comité de sélection du département',
    },
    dates: today => proposeSchedule(weeksAgo(today, 6)),
    published: true,
  },
  {
    incubator: 'la-serre',
    organiser: 'karim',
    title: 'Deuxième appel de La Serre',
    variant: 'next',
    essentials: {},
    promises: {},
    dates: () => ({}),
    published: false,
  },
]
