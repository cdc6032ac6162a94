import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../test/request.ts'
import { openThreads, type Threads } from '../../../test/thread-bed.ts'
import { undeliveredRoutes } from './routes.tsx'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const LIST = '/gestion/courriers-non-remis'

describe('the pages of letters that did not arrive', () => {
  let bed: Threads
  let ask: (
    path: string,
    body?: Record<string, string>,
  ) => Promise<{ status: number; to: string | null; text: string }>
  let mail: string
  let application: string
  beforeAll(async () => {
    bed = await openThreads()
    const served = await serve(undeliveredRoutes, bed.db, { now: bed.odile.now })
    ask = async (path, body) => {
      const answer = await served(bed.odile.actor.personId, path, body)
      return { ...answer, text: plain(answer.text) }
    }
    application = await bed.application(true)
    const row = await bed.db
      .updateTable('mails')
      .set({ state: 'refused', last_error: '550 5.1.1 <zoe@horizon.example> unknown', attempts: 1 })
      .where('subject_ref', '=', `application:${application}`)
      .returning('id')
      .executeTakeFirstOrThrow()
    mail = row.id
  })
  afterAll(() => bed.drop())

  it('say who did not receive what, why in French, and what can be done', async () => {
    for (const path of [LIST, `/gestion/appels/${bed.call.slug}/courriers-non-remis`]) {
      const { text } = await ask(path)
      for (const said of [
        'Récépissé de candidature',
        'zoe@horizon.example',
        'Cette adresse n’existe pas',
        `${LIST}/${mail}`,
      ])
        expect(text).toContain(said)
    }
    const { text } = await ask(`${LIST}/${mail}`)
    for (const said of [
      '550 5.1.1',
      'elle seule la change',
      'Envoyer à nouveau',
      'à imprimer',
      `/gestion/candidatures/${application}`,
    ])
      expect(text).toContain(said)
    const letter = await ask(`${LIST}/${mail}/impression`)
    expect(letter.text).toContain('est bien envoyée à l’incubateur')
  })

  it('refuse an address nobody confirmed, with the page and its error', async () => {
    for (const adresse of ['', 'x', 'autre@horizon.example', '\u0000']) {
      const { status, text } = await ask(`${LIST}/${mail}/renvoi`, { adresse })
      expect(status).toBe(422)
      expect(text).toContain('Choisissez l’adresse d’origine')
    }
    for (const wrong of ['x', '00000000-0000-4000-8000-000000000000'])
      expect((await ask(`${LIST}/${wrong}`)).status).toBe(404)
  })

  it('send it anew, then send back to the list whoever comes again', async () => {
    const sent = await ask(`${LIST}/${mail}/renvoi`, { adresse: 'zoe@horizon.example' })
    expect(sent).toMatchObject({ status: 303, to: `${LIST}?dit=renvoye` })
    expect((await ask(`${LIST}?dit=renvoye`)).text).toContain('envoyé à nouveau')
    for (const twice of [
      await ask(`${LIST}/${mail}/renvoi`, { adresse: 'zoe@horizon.example' }),
      await ask(`${LIST}/${mail}`),
    ])
      expect(twice).toMatchObject({ status: 303, to: `${LIST}?dit=deja` })
    expect((await ask(`${LIST}?dit=deja`)).text).toContain('renvoyé ou classé')
    expect((await ask(`${LIST}?dit=constructor`)).status).toBe(200)
  })

  it('never show the code of a letter that holds one', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, {
      titre: 'T',
      probleme: 'p',
      motivation: 'm',
      nom: 'n',
      service: 's',
      guide_lu: 'oui',
    })
    await bed.send(act, id, 'code@horizon.example')
    const code = await bed.codeFor('code@horizon.example')
    const row = await bed.db
      .updateTable('mails')
      .set({ state: 'refused', last_error: 'no' })
      .where('recipient', '=', 'code@horizon.example')
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const path of [LIST, `${LIST}/${row.id}`]) {
      const { text } = await ask(path)
      expect(text).toContain('Code de confirmation')
      expect(text).not.toContain(code)
      expect(text).not.toContain('code@horizon.example')
    }
    expect((await ask(`${LIST}/${row.id}/impression`)).status).toBe(404)
  })
})
