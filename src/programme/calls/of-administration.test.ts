import { expect, it } from 'vitest'
import { ofAdministration } from './of-administration.ts'

it.each([
  ['Ministère de l’Horizon', 'du ministère de l’Horizon'],
  ['Département de la Haute-Vallée', 'du département de la Haute-Vallée'],
  ['Région Sud-Est', 'de la région Sud-Est'],
  ['Agence des eaux', "de l'agence des eaux"],
  ['École nationale de musique', "de l'école nationale de musique"],
  ['Services du Premier ministre', 'des services du Premier ministre'],
  ['La Poste rurale', 'de la Poste rurale'],
  ['Le Grand Chalon', 'du Grand Chalon'],
  ['Les Hospices', 'des Hospices'],
  ['L’Observatoire', "de l'Observatoire"],
  ['Nantes Métropole', 'de Nantes Métropole'],
  ['Angers Loire', "d'Angers Loire"],
  ['Portugal en commun', 'de Portugal en commun'],
  ['CHU de Brest', 'du CHU de Brest'],
])('says the agents of « %s » as « %s »', (name, said) => {
  expect(ofAdministration(name)).toBe(said)
})
