import { expect, it } from 'vitest'
import { invitedMail, proposedMail } from './mails.ts'

const said = { incubator: 'La Serre', contact: 'e@s.example', title: 'T', link: 'http://x/l' }

it.each([
  ['write', 'Vous pourrez écrire'],
  ['read', 'Vous pourrez lire'],
] as const)('tells whoever is invited to %s what they may do, in their name', (rights, words) => {
  expect(invitedMail(said, 'Zoé', rights, 'le 3 mai').text).toContain(words)
})

it('says what carrying an application is without pointing at a list that is not there', () => {
  const { text } = proposedMail(said, 'Zoé')
  expect(text).toContain('Vous pourrez l’écrire, l’envoyer')
  expect(text).not.toContain('tout cela')
})
