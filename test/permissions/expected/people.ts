import { everyone, on, type SliceExpected, signedIn } from '../rows.ts'

export const people: SliceExpected = {
  routes: {
    'GET /connexion': on(everyone('seen')),
    'POST /connexion': on(everyone('refused')),
    'GET /connexion/code': on(everyone('sign-in')),
    'POST /connexion/code': on(everyone('sign-in')),
    'GET /connexion/lien/:token': on(everyone('nothing')),
    'POST /connexion/lien/:token': on(everyone('refused')),
    'POST /deconnexion': on(everyone('done')),
    'GET /mon-compte': on(signedIn('seen')),
    'POST /mon-compte': { ...on(signedIn('done')), form: { nom: 'Un Nom', service: 'S', poste: 'P' } },
    'POST /mon-compte/adresses': on(signedIn('refused')),
    'GET /reprise': on(signedIn('seen')),
    'POST /reprise': on(signedIn('done')),
    'POST /reprise/abandon': on(everyone('done')),
  },
}
