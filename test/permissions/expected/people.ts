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
    // Of no link at all.
    'POST /connexion/lien/:token/nouveau': on(everyone('nothing')),
    // Nobody here awaits a key.
    'GET /connexion/cle': on(everyone('sign-in')),
    'POST /connexion/cle': on(everyone('sign-in')),
    'POST /connexion/cle/secours': on(everyone('sign-in')),
    'GET /mon-compte': on(signedIn('seen')),
    'POST /mon-compte': { ...on(signedIn('done')), form: { nom: 'Un Nom', service: 'S', poste: 'P' } },
    'GET /mon-compte/adresses': on(signedIn('seen')),
    'POST /mon-compte/adresses': on(signedIn('refused')),
    // Nobody's: one's own are asked for in the tests of the slice.
    'GET /mon-compte/adresses/:id': on(signedIn('nothing')),
    'POST /mon-compte/adresses/:id': on(signedIn('nothing')),
    'GET /mon-compte/adresses/:id/retrait': on(signedIn('nothing')),
    'POST /mon-compte/adresses/:id/retrait': on(signedIn('nothing')),
    'GET /mon-compte/cles': on(signedIn('seen')),
    // No key has answered.
    'POST /mon-compte/cles': on(signedIn('refused')),
    // Without a key there is no code to make: back to the page that says so.
    'POST /mon-compte/cles/codes': on(signedIn('done')),
    'GET /mon-compte/cles/:id': on(signedIn('nothing')),
    'POST /mon-compte/cles/:id': on(signedIn('nothing')),
    'GET /mon-compte/cles/:id/retrait': on(signedIn('nothing')),
    'POST /mon-compte/cles/:id/retrait': on(signedIn('nothing')),
    'GET /mon-compte/fusions': on(signedIn('seen')),
    'GET /mon-compte/fusions/:id': on(signedIn('nothing')),
    'POST /mon-compte/fusions/:id': on(signedIn('nothing')),
    'GET /mon-compte/fusions/:id/separation': on(signedIn('nothing')),
    'POST /mon-compte/fusions/:id/separation': on(signedIn('nothing')),
    'GET /reprise': on(signedIn('seen')),
    'POST /reprise': on(signedIn('done')),
    'POST /reprise/abandon': on(everyone('done')),
  },
}
