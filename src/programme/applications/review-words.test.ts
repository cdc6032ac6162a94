import { expect, it } from 'vitest'
import { APPLICATION_STATUSES } from './application.ts'
import { gapsTitle, reviewWords } from './review-words.ts'

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
