import { describe, expect, it } from 'vitest'
import { keyedLine } from './keyed-line.ts'

const NONE = { toAsk: 0, asked: 0, wrong: 0, validated: 0, withdrawn: 0 }

describe('the line of keyed-in applications on a call’s page', () => {
  it.each([
    [{}, 'aucune', false],
    [{ toAsk: 2 }, '2 à faire valider', true],
    [{ asked: 1 }, '1 attend que la personne valide', false],
    [{ wrong: 1 }, '1 erreur signalée, à corriger', true],
    [
      { asked: 2, validated: 1, withdrawn: 3 },
      '2 attendent que la personne valide, 1 validée, 3 abandonnées',
      false,
    ],
  ])('of %o says %s', (of, state, waits) => {
    expect(keyedLine('a', { ...NONE, ...of })).toEqual({
      label: 'Candidatures saisies',
      href: '/gestion/appels/a/candidatures/saisies',
      state,
      waits,
    })
  })
})
