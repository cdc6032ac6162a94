import { OUTREACH } from '../outreach.ts'
import { type Answer, everyone, nobody, on, only, type SliceExpected } from '../rows.ts'

const call = '/gestion/appels/:slug'
const team = (answer: Answer) => on(only({ organiser: answer }))
// What is planted is of the published call: the one in preparation has nothing of the kind.
const ofPlanted = (answer: Answer) => on(only({ organiser: answer }), { draft: nobody })
const anyone = (answer: Answer) => on(everyone(answer), { draft: everyone('nothing') })
const withLink = (answer: Answer) => on(everyone(answer))
const briefing = { params: { id: OUTREACH.briefing } }
const question = { params: { id: OUTREACH.question } }
const visa = { params: { id: OUTREACH.visa } }
const unknown = { params: { id: 'inconnu' } }

/** What needs no account is answered by the secret of a link; the rest is the team's. */
export const outreach: SliceExpected = {
  reads: { organiser: { outreach: ['private'] } },
  routes: {
    'GET /appels/:slug/est-ce-pour-moi': anyone('seen'),
    'GET /appels/:slug/suivre': anyone('seen'),
    'POST /appels/:slug/suivre': anyone('refused'),
    'GET /appels/:slug/adresse-a-confirmer': anyone('seen'),
    'GET /appels/:slug/reunions/:id': { ...anyone('seen'), ...briefing },
    'POST /appels/:slug/reunions/:id': { ...anyone('refused'), ...briefing },
    'GET /appels/:slug/poser-une-question': anyone('seen'),
    'POST /appels/:slug/poser-une-question': anyone('refused'),
    // Nobody here holds the link of an e-mail: without its secret there is nothing.
    'GET /suivi/:token': withLink('nothing'),
    'POST /suivi/:token': withLink('nothing'),
    'GET /suivi/:token/arret': withLink('nothing'),
    'POST /suivi/:token/arret': withLink('nothing'),
    'GET /inscriptions/:token': withLink('nothing'),
    'POST /inscriptions/:token': withLink('nothing'),
    'POST /inscriptions/:token/depart': withLink('nothing'),
    'GET /inscriptions/:token/reunion.ics': withLink('nothing'),
    'GET /questions/:token': withLink('nothing'),
    'POST /questions/:token': withLink('nothing'),
    [`GET ${call}/reunions`]: team('seen'),
    [`POST ${call}/reunions`]: team('refused'),
    [`GET ${call}/reunions/nouvelle`]: team('seen'),
    [`GET ${call}/reunions/:id`]: { ...ofPlanted('seen'), ...briefing },
    [`GET ${call}/reunions/:id/inscrits.csv`]: { ...ofPlanted('seen'), ...briefing },
    [`GET ${call}/reunions/:id/modifier`]: { ...ofPlanted('seen'), ...briefing },
    [`POST ${call}/reunions/:id/modifier`]: { ...ofPlanted('refused'), ...briefing },
    [`GET ${call}/reunions/:id/annulation`]: { ...ofPlanted('seen'), ...briefing },
    [`POST ${call}/reunions/:id/annulation`]: { ...team('nothing'), ...unknown },
    [`GET ${call}/questions`]: team('seen'),
    [`GET ${call}/questions/:id`]: { ...ofPlanted('seen'), ...question },
    [`POST ${call}/questions/:id`]: { ...ofPlanted('refused'), ...question },
    [`POST ${call}/questions/:id/ecart`]: { ...team('nothing'), ...unknown },
    // Not answered yet: there is nothing to publish.
    [`POST ${call}/questions/:id/publication`]: { ...ofPlanted('nothing'), ...question },
    [`POST ${call}/questions/:id/depublication`]: { ...ofPlanted('done'), ...question },
    [`GET ${call}/visas`]: team('seen'),
    [`POST ${call}/visas`]: team('refused'),
    [`POST ${call}/visas/exigences`]: team('done'),
    [`GET ${call}/visas/:id`]: { ...ofPlanted('seen'), ...visa },
    [`POST ${call}/visas/:id/relance`]: { ...ofPlanted('done'), ...visa },
    [`POST ${call}/visas/:id/retrait`]: { ...team('nothing'), ...unknown },
    'GET /visas/:token': withLink('nothing'),
    'POST /visas/:token': withLink('nothing'),
    'POST /visas/:token/remarques': withLink('nothing'),
    'GET /visas/:token/projet': withLink('nothing'),
  },
}
