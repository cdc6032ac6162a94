import { type Answer, everyone, nobody, on, only, type SliceExpected } from '../rows.ts'

const ofTheCall = (answer: Answer) => only({ organiser: answer })
const anyOrganiser = (answer: Answer) => only({ organiser: answer, 'other-organiser': answer })
const part = { part: 'essentiel' }

export const calls: SliceExpected = {
  reads: { organiser: { prepared: ['title'] }, reader: { prepared: ['title'] } },
  routes: {
    'GET /incubateurs/:slug': { ...on(everyone('seen')), params: { slug: 'les-semailles' } },
    'GET /appels/:slug': on(everyone('seen'), { draft: everyone('nothing') }),
    'GET /gestion': on(only({ organiser: 'seen', 'other-organiser': 'seen', reader: 'seen' })),
    'GET /gestion/appels/nouveau': on(anyOrganiser('seen')),
    'POST /gestion/appels': on(anyOrganiser('refused')),
    'GET /gestion/appels/:slug': on(only({ organiser: 'seen', reader: 'seen' })),
    'GET /gestion/appels/:slug/apercu': on(ofTheCall('seen')),
    'GET /gestion/appels/:slug/guide/:part': { ...on(ofTheCall('seen')), params: part },
    'POST /gestion/appels/:slug/guide/:part': { ...on(ofTheCall('done')), params: part },
    'GET /gestion/modeles': on(anyOrganiser('seen')),
    'POST /gestion/modeles/:id/suppression': on(nobody),
    'GET /gestion/appels/:slug/modele': on(ofTheCall('seen')),
    'POST /gestion/appels/:slug/modele': on(ofTheCall('refused')),
    'GET /gestion/appels/:slug/sections': on(ofTheCall('seen')),
    'POST /gestion/appels/:slug/sections': on(ofTheCall('refused')),
    'GET /gestion/appels/:slug/versions': on(ofTheCall('seen')),
    'GET /gestion/appels/:slug/incubateurs': on(ofTheCall('seen')),
    'POST /gestion/appels/:slug/incubateurs': on(ofTheCall('refused')),
    // Of incubators that were offered the call: none is here.
    'POST /gestion/appels/:slug/incubateurs/:incubator/acceptation': on(nobody),
    'POST /gestion/appels/:slug/incubateurs/:incubator/retrait': on(nobody),
    'GET /gestion/appels/:slug/prolongation': on(ofTheCall('seen'), { draft: nobody }),
    'POST /gestion/appels/:slug/prolongation': on(ofTheCall('refused'), { draft: nobody }),
    'GET /gestion/appels/:slug/publication': on(ofTheCall('seen')),
    // Not ready, it is shown what is missing; published, a second click is done already.
    'POST /gestion/appels/:slug/publication': on(ofTheCall('done'), { draft: ofTheCall('refused') }),
  },
}
