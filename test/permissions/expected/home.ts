import { everyone, on, type SliceExpected } from '../rows.ts'

export const home: SliceExpected = {
  routes: {
    'GET /': on(everyone('seen')),
    'GET /accessibilite': on(everyone('seen')),
    'GET /mentions-legales': on(everyone('seen')),
    'GET /donnees-personnelles': on(everyone('seen')),
    'GET /.well-known/security.txt': on(everyone('seen')),
    'GET /demonstration': on(everyone('seen')),
    'POST /demonstration': on(everyone('done')),
    'GET /horloge': on(everyone('seen')),
    'POST /horloge': on(everyone('refused')),
  },
}
