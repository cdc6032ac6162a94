import { describe, expect, it } from 'vitest'
import { number, plural } from './numbers.ts'
import { fr } from './typography.ts'

const N = '\u00a0'
const T = '\u202f'

describe('French typography', () => {
  it.each([
    ["l'appel d'Odile", 'l’appel d’Odile'],
    ['« bonjour »', `«${N}bonjour${N}»`],
    ['«bonjour»', `«${N}bonjour${N}»`],
    ['Est-ce pour moi ?', `Est-ce pour moi${T}?`],
    ['Oui ; non !', `Oui${T}; non${T}!`],
    ['Réponse : oui', `Réponse${N}: oui`],
    ['à 23 h 59', `à${N}23${N}h${N}59`],
    ['à 9 h', `à${N}9${N}h`],
    ['mardi 3 novembre 2026 à 9 h', `mardi 3${N}novembre${N}2026 à${N}9${N}h`],
    ['1 250 €', `1${T}250${N}€`],
    ['60 % du temps', `60${N}% du temps`],
    ['neuf 9 semaines', `neuf 9${N}semaines`],
    ['et...', 'et…'],
    ['n° 3', `n°${N}3`],
    ['https://exemple.fr/a?b=c;d', 'https://exemple.fr/a?b=c;d'],
    [
      "écrivez à l'adresse prenom.nom@exemple.fr : merci",
      `écrivez à l’adresse prenom.nom@exemple.fr${N}: merci`,
    ],
    ['14:30', '14:30'],
    ['une graine 🌱 !', `une graine 🌱${T}!`],
    ['', ''],
  ])('%j is set as %j', (text, set) => {
    expect(fr(text)).toBe(set)
  })

  it.each(["« L'appel : 1 250 € à 23 h 59 ! »", 'Qui ? Vous ; nous.', 'https://a.fr : ici...'])(
    'changes nothing twice: %j',
    text => {
      expect(fr(fr(text))).toBe(fr(text))
    },
  )

  it('counts in French: the plural starts at two', () => {
    expect([0, 1, 1.5, 2, 1250].map(count => plural(count, 'candidature'))).toEqual([
      `0${N}candidature`,
      `1${N}candidature`,
      `1,5${N}candidature`,
      `2${N}candidatures`,
      `${number(1250)}${N}candidatures`,
    ])
  })
})
