import { everyone, on, only, type SliceExpected } from '../rows.ts'

const published = on(everyone('seen'), { draft: everyone('nothing') })
const seen = on(only({ organiser: 'seen' }))

export const kit: SliceExpected = {
  routes: {
    'GET /appels/:slug/guide.pdf': published,
    'GET /appels/:slug/calendrier.ics': published,
    'GET /gestion/appels/:slug/kit': seen,
    'GET /gestion/appels/:slug/kit/guide.pdf': seen,
    'GET /gestion/appels/:slug/kit/affiche.pdf': seen,
    'GET /gestion/appels/:slug/kit/calendrier.ics': seen,
    'POST /gestion/appels/:slug/kit/essai': { ...on(only({ organiser: 'done' })), form: { essai: 'oui' } },
  },
}
