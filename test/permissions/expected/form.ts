import { type Answer, ofApplications, on, only, type Rows, type SliceExpected } from '../rows.ts'

let steps = 1

const ofTheCall = (answer: Answer) => on(only({ organiser: answer }))
const author = (answer: Answer) => only({ author: answer })
const authors = (answer: Answer) => only({ author: answer, 'co-author': answer })
const writer = (answer: Answer) => only({ writer: answer })

const writers = (answer: Answer, withdrawn: Answer): Rows =>
  ofApplications({
    sent: authors(answer),
    changed: author(answer),
    withdrawn: authors(withdrawn),
    draft: author(answer),
    held: writer(answer),
    awaiting: writer(answer),
  })

const HOME = '/gestion/appels/:slug/formulaire'

/** The form of a call: its organisers make it; those who write answer it. */
export const form: SliceExpected = {
  routes: {
    [`GET ${HOME}`]: ofTheCall('seen'),
    [`POST ${HOME}`]: {
      ...ofTheCall('done'),
      // Sent twice with the same title, a step is added once.
      form: {
        version: '0',
        acte: 'etape-ajouter',
        get titre() {
          return `Étape ${steps++}`
        },
      },
    },
    [`GET ${HOME}/apercu`]: ofTheCall('seen'),
    [`GET ${HOME}/questions/nouvelle`]: ofTheCall('seen'),
    [`POST ${HOME}/questions`]: {
      ...ofTheCall('done'),
      form: { genre: 'line', intitule: 'Depuis quand ?', etape: 'probleme' },
    },
    [`GET ${HOME}/questions/:field`]: { ...ofTheCall('seen'), params: { field: 'motivation' } },
    [`POST ${HOME}/questions/:field`]: { ...ofTheCall('refused'), params: { field: 'motivation' } },
    [`GET ${HOME}/defaut`]: ofTheCall('seen'),
    [`POST ${HOME}/defaut`]: ofTheCall('refused'),
    // Nothing waits yet: back to the form.
    [`GET ${HOME}/mise-en-service`]: ofTheCall('done'),
    [`POST ${HOME}/mise-en-service`]: ofTheCall('refused'),
    // Nothing is new in the form they answered.
    'GET /candidatures/:id/nouvelles-questions': { rows: writers('nothing', 'nothing') },
    'POST /candidatures/:id/nouvelles-questions': {
      rows: writers('done', 'refused'),
      at: { announced: writers('refused', 'refused'), closed: writers('refused', 'refused') },
      form: { territoire: 'La vallée', 'v.territoire': '0' },
    },
  },
}
