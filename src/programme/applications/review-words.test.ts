import { expect, it } from 'vitest'
import { APPLICATION_STATUSES } from './application.ts'
import { callbackWay, gapsTitle, reviewWords } from './review-words.ts'

it('never says of what is sent that it is not, nor offers to send it again unchanged', () => {
  expect(reviewWords('sent', true)).toMatchObject({
    submit: '',
    lead: expect.stringContaining('est envoyée'),
  })
  expect(reviewWords('changed', true)).toMatchObject({
    submit: 'Envoyer mes modifications',
    lead: 'Voici votre version modifiée. La version déjà envoyée reste valable tant que vous n’envoyez pas celle-ci.',
  })
  for (const status of APPLICATION_STATUSES) expect(reviewWords(status, false).submit).toBe('')
})

it('counts what is left to do', () => {
  const missing = { field: 'nom', step: 'motivation', reason: 'missing', over: 0 } as const
  expect(gapsTitle([missing])).toBe('Il manque une réponse avant l’envoi')
  expect(gapsTitle([missing, missing])).toBe('Il manque 2 réponses avant l’envoi')
  expect(gapsTitle([missing, { ...missing, reason: 'too-long' }])).toContain('sont à reprendre')
})

it('never says of one whose address is to confirm that it was not sent', () => {
  for (const sendable of [true, false])
    expect(reviewWords('awaiting', sendable).lead).toContain('Elle est envoyée, et attend')
})

it('shows the way to ask for the call one wishes, since the box alone tells nobody', () => {
  const wished = new Map([['rappel', 'oui']])
  expect(callbackWay('a', wished, true)?.href).toBe('/candidatures/a/rappel')
  expect(callbackWay('a', wished, false)?.href).toBe('/candidatures/a/garder')
  expect(callbackWay('a', new Map([['rappel', '']]), true)).toBeNull()
})
