import { addDays, type CivilDate } from '../src/platform/dates.ts'

/** The demonstration's calls: what their organisers type over the template. */
export interface DemonstrationCall {
  incubator: string
  organiser: string
  title: string
  variant: 'first' | 'next'
  /** When it opens, from the day the demonstration first starts. */
  opens(today: CivilDate): CivilDate
  essentials: Record<string, string>
  promises: Record<string, string>
  published: boolean
}

const daysFrom = (days: number) => (today: CivilDate) => addDays(today, days)

export const CALLS: DemonstrationCall[] = [
  {
    incubator: 'les-semailles',
    organiser: 'odile',
    title: 'Des problèmes de terrain aux services publics',
    variant: 'next',
    opens: daysFrom(-7),
    essentials: {
      attendues: '200',
      jures: '24',
      'lieu-comite': 'Paris, salle des Tilleuls',
      'lieu-lancement': 'Paris',
    },
    promises: { sponsor: 'Hélène Vasseur', qualite: 'secrétaire générale du ministère', budget: '750000' },
    published: true,
  },
  {
    incubator: 'la-serre',
    organiser: 'karim',
    title: 'Routes, collèges, solidarités : vos problèmes du quotidien',
    variant: 'first',
    opens: daysFrom(-17),
    essentials: { attendues: '20', jures: '6' },
    promises: { sponsor: 'Marc Delattre', qualite: 'directeur général des services', budget: '160000' },
    published: true,
  },
  {
    incubator: 'la-serre',
    organiser: 'karim',
    title: 'Le deuxième appel de La Serre',
    variant: 'next',
    opens: daysFrom(30),
    essentials: {},
    promises: {},
    published: false,
  },
]
