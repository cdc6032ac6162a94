import { everyone, on, type SliceExpected } from '../rows.ts'

export const platform: SliceExpected = {
  routes: {
    'GET /sante': on(everyone('seen')),
    // Without a size; a browser that holds nothing has no file to send.
    'POST /envois': on(everyone('refused', { visitor: 'nothing' })),
    'GET /envois/:id': on(everyone('nothing')),
    'PATCH /envois/:id': on(everyone('nothing')),
    'DELETE /envois/:id': on(everyone('nothing')),
    'GET /assets/:hash/:name': on(everyone('nothing')),
    // In the demonstration only: it opens every account.
    'GET /boite-mail': on(everyone('seen')),
    'GET /boite-mail/:id{[0-9a-f-]{36}}': on(everyone('nothing')),
  },
}
