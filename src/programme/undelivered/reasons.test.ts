import { describe, expect, it } from 'vitest'
import { againFrom, mayPass } from './letter.ts'
import { reasonWords } from './reasons.ts'
import { kindWords } from './wording.ts'

const said = (state: 'bounced' | 'refused' | 'to-check' | 'queued', diagnostic: string, status = '') =>
  reasonWords({ state, status, diagnostic })

describe('why a letter did not arrive', () => {
  it.each([
    ['bounced', 'User unknown', '5.1.1', 'Cette adresse n’existe pas, ou n’existe plus.'],
    ['refused', '550 5.1.1 no such mailbox', '', 'Cette adresse n’existe pas, ou n’existe plus.'],
    ['refused', '550 no such user here', '', 'Cette adresse n’existe pas, ou n’existe plus.'],
    ['bounced', 'mailbox full', '5.2.2', 'La boîte aux lettres est pleine.'],
    ['bounced', 'over quota', '', 'La boîte aux lettres est pleine.'],
    [
      'bounced',
      '',
      '5.7.26',
      'Le serveur de la personne refuse nos courriers (règles contre le courrier indésirable).',
    ],
    ['bounced', 'Connection timed out', '4.4.1', 'Le serveur de la personne n’a pas pu être joint.'],
    ['bounced', '?', '', 'Le serveur de la personne a refusé le courrier.'],
    ['to-check', '', '', 'L’envoi a été coupé : le courrier est peut-être arrivé.'],
    [
      'queued',
      'connect ECONNREFUSED 127.0.0.1:25',
      '',
      'Notre serveur d’e-mail ne répond pas, ou ne joint pas celui de la personne.',
    ],
    ['queued', '452 4.2.2 full', '', 'La boîte aux lettres est pleine.'],
  ] as const)('%s, « %s » %s: %s', (state, diagnostic, status, words) => {
    expect(said(state, diagnostic, status)).toBe(words)
  })
})

it('says which addresses may take it another time', () => {
  const may = (permanent: boolean, status: string) => mayPass({ permanent, status })
  expect([may(true, '5.1.1'), may(true, ''), may(true, '5.2.2'), may(true, '5.4.7'), may(false, '')]).toEqual(
    [false, false, true, true, true],
  )
})

describe('where it is sent anew', () => {
  it.each([
    ['application-receipt', 'a@b.example', 'here'],
    ['decision', 'a@b.example', 'announcement'],
    // They hold a code or a personal link; whatever is not known may.
    ['application-code', 'a@b.example', 'elsewhere'],
    ['invitation', 'a@b.example', 'elsewhere'],
    ['not-known-yet', 'a@b.example', 'elsewhere'],
    ['thread-message', null, 'elsewhere'],
  ] as const)('%s to %s: %s', (kind, recipient, from) => {
    expect(againFrom({ kind, recipient })).toBe(from)
    expect(kindWords(kind)).not.toMatch(/\d/)
  })
})
