import { everyone, on, type SliceExpected } from '../rows.ts'

export const platform: SliceExpected = {
  routes: {
    'GET /sante': on(everyone('seen')),
    'GET /assets/:hash/:name': on(everyone('nothing')),
    // In the demonstration only: it opens every account.
    'GET /boite-mail': on(everyone('seen')),
    'GET /boite-mail/:id{[0-9a-f-]{36}}': on(everyone('nothing')),
  },
}
