import type { NewIncubator } from '../src/programme/incubators/incubator.ts'

/** Two incubators of administrations that do not exist. */
export const INCUBATORS: NewIncubator[] = [
  {
    slug: 'les-semailles',
    name: 'Les Semailles',
    administration: 'Ministère de l’Horizon',
    contactEmail: 'semailles@horizon.example',
    theme: 'pepin',
    zone: 'Europe/Paris',
    signatory: { name: 'Odile Marchand', capacity: 'Responsable de l’incubateur' },
  },
  {
    slug: 'la-serre',
    name: 'La Serre',
    administration: 'Département de la Haute-Vallée',
    contactEmail: 'laserre@haute-vallee.example',
    theme: 'ardoise',
    zone: 'Europe/Paris',
    signatory: { name: 'Karim Benali', capacity: 'Chef de projet innovation' },
  },
]
