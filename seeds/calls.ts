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
  /** Whether its jury and its committee are at work. */
  selection?: true
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
    promises: { sponsor: 'Hélène Aubry', qualite: 'secrétaire générale du ministère', budget: '750000' },
    published: true,
  },
  {
    incubator: 'la-serre',
    organiser: 'karim',
    title: 'Routes, collèges, solidarités : vos problèmes du quotidien',
    variant: 'first',
    opens: daysFrom(-17),
    essentials: {
      attendues: '20',
      jures: '3',
      laureats: '2',
      preselection: '4',
      'lieu-comite': 'Hôtel du Département, salle des Pas',
    },
    promises: { sponsor: 'Marc Delattre', qualite: 'directeur général des services', budget: '160000' },
    published: true,
    selection: true,
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
