import {
  type Answer,
  everyone,
  ofApplications,
  on,
  only,
  type Reads,
  type Rows,
  type SliceExpected,
} from '../rows.ts'

const author = (answer: Answer) => only({ author: answer })
const authors = (answer: Answer) => only({ author: answer, 'co-author': answer })
const readers = (answer: Answer) => only({ author: answer, 'co-author': answer, 'co-reader': answer })
const writer = (answer: Answer) => only({ writer: answer })
const organiser = (answer: Answer) => only({ organiser: answer })

const carrier = (answer: Answer) => only({ author: answer, 'co-author': 'refused' })

/** Each application answers so to those who write it. */
const writers = (answer: Answer, but: Rows = {}): Rows =>
  ofApplications({
    sent: authors(answer),
    changed: author(answer),
    withdrawn: authors(answer),
    draft: author(answer),
    held: writer(answer),
    awaiting: writer(answer),
    ...but,
  })

/** Each one received answers so to the organiser of its call. */
const received = (answer: Answer): Rows =>
  ofApplications({ sent: organiser(answer), changed: organiser(answer), withdrawn: organiser(answer) })

const receipt = ofApplications({ sent: authors('seen'), changed: author('seen'), withdrawn: authors('seen') })

/** Those who write it, and the team once it was sent. */
const both = (named: Parameters<typeof only>[0]) => only({ ...named, organiser: 'seen' })
const files = writers('seen', {
  sent: both({ author: 'seen', 'co-author': 'seen' }),
  changed: both({ author: 'seen' }),
  withdrawn: both({ author: 'seen', 'co-author': 'seen' }),
})

const step = { step: 'motivation' }

const WRITTEN = ['title', 'shared', 'private'] as const
const reads: Reads = {
  writer: { held: WRITTEN, awaiting: WRITTEN },
  'other-writer': { 'other-held': ['title'] },
  author: { sent: WRITTEN, changed: [...WRITTEN, 'unsent'], withdrawn: WRITTEN, draft: WRITTEN },
  'co-author': { sent: WRITTEN, withdrawn: WRITTEN },
  organiser: { sent: [...WRITTEN, 'note'], changed: WRITTEN, withdrawn: WRITTEN },
}

export const applications: SliceExpected = {
  reads,
  routes: {
    'GET /appels/:slug/candidater': on(everyone('seen'), { draft: everyone('nothing') }),
    // A call that is not open answers in words, and starts nothing.
    'POST /appels/:slug/candidatures': on(everyone('done'), {
      draft: everyone('nothing'),
      announced: everyone('refused'),
      closed: everyone('refused'),
    }),
    'GET /mes-candidatures': on(everyone('seen')),
    'GET /candidatures/:id': {
      rows: writers('seen', { sent: readers('seen'), withdrawn: readers('seen') }),
    },
    // Wherever the form begins.
    'GET /candidatures/:id/etapes': { rows: writers('done') },
    'GET /candidatures/:id/etapes/:step': {
      rows: writers('seen', { withdrawn: authors('refused') }),
      params: step,
    },
    'POST /candidatures/:id/etapes/:step': {
      rows: writers('done', { withdrawn: authors('refused') }),
      at: { announced: writers('refused'), closed: writers('refused') },
      params: step,
      form: { territoire: 'La vallée', 'v.territoire': '0' },
    },
    // What opens the texts kept on the device: to whoever writes it, of their own.
    'GET /candidatures/:id/cle': { rows: writers('seen') },
    'GET /candidatures/:id/relecture': { rows: writers('seen', { withdrawn: authors('refused') }) },
    'GET /candidatures/:id/depot': { rows: writers('done') },
    'POST /candidatures/:id/depot': {
      rows: writers('done', { withdrawn: authors('refused') }),
      at: { announced: writers('refused'), closed: writers('refused') },
      form: { adresse: ':address' },
    },
    // Nothing to confirm: shown where the application stands.
    'GET /candidatures/:id/confirmation': { rows: writers('done', { awaiting: writer('seen') }) },
    // A co-author never has a code to type.
    'POST /candidatures/:id/confirmation': {
      rows: writers('done', { sent: author('done'), withdrawn: author('done') }),
      form: { code: ':code' },
    },
    // Nothing waits but for the one that does: shown where the application stands.
    'GET /candidatures/:id/confirmation/code': { rows: writers('done') },
    'POST /candidatures/:id/confirmation/code': { rows: writers('done'), form: { adresse: ':address' } },
    'GET /candidatures/confirmation/:token': on(everyone('nothing')),
    'POST /candidatures/confirmation/:token': on(everyone('refused')),
    'GET /candidatures/:id/recu': { rows: receipt },
    'GET /candidatures/:id/recu.json': { rows: receipt },
    'GET /candidatures/:id/recu.pdf': { rows: receipt },
    'GET /candidatures/:id/versions': { rows: receipt },
    'GET /candidatures/:id/versions/:number': { rows: receipt, params: { number: '1' } },
    'GET /fichiers/:file/:name': { rows: files },
    // A co-author is told that who carries it withdraws it.
    'GET /candidatures/:id/retrait': {
      rows: writers('seen', { sent: carrier('seen'), withdrawn: authors('refused') }),
    },
    'POST /candidatures/:id/retrait': {
      rows: writers('done', { sent: carrier('done'), withdrawn: carrier('done') }),
      form: { raison: 'Je change de poste' },
    },
    'GET /gestion/appels/:slug/candidatures': on(only({ organiser: 'seen' })),
    'GET /gestion/candidatures/:id': { rows: received('seen') },
    'GET /gestion/candidatures/:id/versions': { rows: received('seen') },
    'POST /gestion/candidatures/:id/notes': {
      rows: received('done'),
      form: { note: 'Vu avec le service', communicabilite: 'deliberation' },
    },
  },
}
