import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDF } from '../../../test/files.ts'
import { type KeyedBed, keyedBed, keyedSite } from '../../../test/keyed-bed.ts'
import { askValidation } from './actions/ask-validation.ts'

const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
let bed: KeyedBed
let ask: Awaited<ReturnType<typeof keyedSite>>
let me = ''
beforeAll(async () => {
  bed = await keyedBed()
  me = bed.team.actor.personId ?? ''
  ask = await keyedSite(bed)
})
afterAll(() => bed.drop())
const list = () => `/gestion/appels/${bed.call.slug}/candidatures`
const fields = (over: object = {}) => ({
  jeton: crypto.randomUUID(),
  nom: 'Zoé Martin',
  adresse: 'zoe@horizon.example',
  moyen: 'papier',
  jour: '2026-11-09',
  heure: '14 h 30',
  raison: 'Pas d’ordinateur.',
  ...over,
})

describe('the team’s pages', () => {
  it('key in, then fill with the ordinary steps and come back to be validated', async () => {
    const made = await ask(me, `${list()}/saisir`, fields())
    expect(made.status).toBe(303)
    const page = (made.to ?? '').replace(/\?.*/, '')
    const id = page.split('/').at(-1) ?? ''
    expect(plain((await ask(me, page)).text)).toContain('Il manque des réponses avant la validation')
    expect((await ask(me, `/candidatures/${id}`)).to).toBe(page)
    expect((await ask(me, `/candidatures/${id}/etapes/probleme`)).status).toBe(200)
    const saved = await ask(me, `/candidatures/${id}/etapes/probleme`, { partir: '1' })
    expect(saved.to).toBe(page)
    for (const path of [`${page}/validation`, `${page}/feuille.pdf`])
      expect((await ask(me, path)).status).toBe(409)
    expect(plain((await ask(me, `${list()}/saisies`)).text)).toContain('À valider depuis aujourd’hui')
    expect((await ask(me, `/candidatures/${id}/relecture`)).status).toBe(404)
    expect((await ask(me, `/candidatures/${id}/depot`, {})).status).toBe(404)
  })

  it.each([
    [{ jour: '31/02/2026' }, 'Écrivez le jour de réception'],
    [{ jour: '2027-01-01' }, 'Ce moment n’est pas encore venu'],
    [{ jour: '1999-01-01' }, 'l’appel n’était pas ouvert'],
    [{ heure: '99' }, 'Écrivez l’heure de réception'],
    [{ adresse: 'pas une adresse' }, 'Cette adresse est incomplète'],
    [{ nom: '' }, 'Écrivez le nom'],
  ])('refuse %o with words, and keep what was typed', async (over, words) => {
    const { status, text } = await ask(me, `${list()}/saisir`, fields(over))
    expect(status).toBe(422)
    expect(plain(text)).toContain(words)
    expect(text).toContain('Pas d’ordinateur.')
  })

  it('show the e-mail before it leaves, and record a signed sheet with its scan', async () => {
    const id = await bed.ready({ address: 'paul@horizon.example' })
    const page = `/gestion/saisies/${id}`
    expect(plain((await ask(me, `${page}/validation`)).text)).toContain('Rien n’est parti')
    expect(await bed.mail('paul@horizon.example', 'keyed-validation')).toEqual([])
    expect((await ask(me, `${page}/validation`, {})).to).toBe(`${page}?dit=demandee`)
    expect((await ask(me, `${page}/feuille.pdf`)).text).toContain('%PDF-')
    const odd = await ask(me, `${page}/feuille`, { jour: '2030-01-01', sans_scan: 'En panne' })
    expect(odd.status).toBe(422)
    expect(odd.text).toContain('En panne')
    const form = new FormData()
    form.set('jour', '2026-11-10')
    form.set('fichier.scan', new File([PDF], 'feuille.pdf'))
    expect((await ask(me, `${page}/feuille`, form)).to).toBe(`${page}?dit=validee`)
    expect((await ask(me, `${page}/feuille`, form)).status).toBe(404)
    expect((await ask(me, `${page}/scan`)).text).toContain('%PDF-1.7')
    expect(plain((await ask(me, page)).text)).toContain('feuille numérisée jointe')
    expect((await ask(null, `${page}/scan`)).status).not.toBe(200)
    expect((await ask(me, `/gestion/candidatures/${id}`)).status).toBe(200)
    expect((await ask(me, list())).text).toContain(`/gestion/candidatures/${id}`)
  })
})

describe('the page of the link', () => {
  it('shows everything, then validates once and signs in', async () => {
    const address = 'lea@horizon.example'
    const id = await bed.ready({ address, name: 'Léa Roux' })
    await askValidation(bed.team, id, 'http://localhost:3000')
    const path = `/validations/${await bed.tokenOf(address)}`
    const page = plain((await ask(null, path)).text)
    for (const words of ['Un problème', 'Léa Roux', 'sur papier', 'C’est bien ma candidature'])
      expect(page).toContain(words)
    const empty = await ask(null, `${path}/erreur`, { erreur: '' })
    expect(empty.status).toBe(422)
    expect((await ask(null, path, {})).to).toContain(`/candidatures/${id}`)
    expect((await ask(null, path, {})).status).toBe(409)
    expect(plain((await ask(null, path)).text)).toContain('déjà validée')
    expect((await ask(null, `${path}/erreur`, { erreur: 'X' })).status).toBe(409)
    expect((await ask(null, '/validations/rien')).status).toBe(404)
  })

  it('carries the words of an error to the team', async () => {
    const address = 'max@horizon.example'
    const id = await bed.ready({ address })
    await askValidation(bed.team, id, 'http://localhost:3000')
    const path = `/validations/${await bed.tokenOf(address)}`
    expect(plain((await ask(null, `${path}/erreur`, { erreur: 'Titre faux <b>' })).text)).toContain(
      'L’équipe va corriger',
    )
    expect((await ask(me, `/gestion/saisies/${id}`)).text).toContain('Titre faux &lt;b&gt;')
    expect((await ask(null, path, {})).status).toBe(409)
  })

  it('opens the files joined, and only those, with this link and no other', async () => {
    const form = new FormData()
    form.set('fichier.document', new File([PDF], 'plan d’accès.pdf'))
    const [id, other] = [
      await bed.ready({ address: 'iris@horizon.example' }),
      await bed.ready({ address: 'noe@horizon.example' }),
    ]
    for (const each of [id, other]) {
      expect((await ask(me, `/candidatures/${each}/etapes/pratique`, form)).status).toBe(303)
      expect((await askValidation(bed.team, each, 'http://localhost:3000')).ok).toBe(true)
    }
    const path = `/validations/${await bed.tokenOf('iris@horizon.example')}`
    const theirs = `/validations/${await bed.tokenOf('noe@horizon.example')}`
    const [, href = ''] =
      new RegExp(`href="(${path}/fichiers/[^"]+)"`).exec((await ask(null, path)).text) ?? []
    const file = await ask(null, href)
    expect(file.text).toContain('%PDF-1.7')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    for (const wrong of [
      href.replace(path, theirs),
      href.replace(path, '/validations/rien'),
      `${path}/fichiers/${id}/plan.pdf`,
    ])
      expect((await ask(null, wrong)).status).toBe(404)
    const done = await ask(null, path, {})
    expect(done.status).toBe(303)
    expect((await ask(null, href)).status).toBe(404)
    const author = (await bed.authorOf(id)) ?? ''
    const follow = await ask(author, `/candidatures/${id}`)
    expect(plain(follow.text)).toContain('Mes fichiers joints')
    const [, mine = ''] = /href="(\/fichiers\/[^"]+)"/.exec(follow.text) ?? []
    expect((await ask(author, mine)).text).toContain('%PDF-1.7')
    expect((await ask(null, mine)).status).toBe(303)
  })
})
