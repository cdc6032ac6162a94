import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser, formTo } from '../../../bench/lib/browser.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { createApp } from '../../app.tsx'
import { readConfig } from '../../config.ts'
import { loadAssets } from '../../design/index.ts'
import { newSecret, sha256 } from '../../platform/secrets.ts'
import { listSeats } from './store.ts'

const BASE = 'http://localhost:3000'
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")

describe('the pages of panels', () => {
  let bed: Selection
  let visit: () => Browser
  let signedIn: (personId: string) => Promise<Browser>
  let karim: Browser
  let jury = ''
  let committee = ''
  let call = ''
  beforeAll(async () => {
    bed = await openSelection()
    await loadAssets(process.cwd())
    const { db, now } = bed
    const jobs = { enqueue: async () => {} }
    const app = createApp({ config: readConfig([], {}), clock: { now: () => now }, db, jobs })
    visit = () => new Browser(BASE, (url, init) => app.request(url, init))
    signedIn = async person_id => {
      const secret = newSecret()
      const expires_at = new Date('2100-01-01')
      await db
        .insertInto('sessions')
        .values({ id_hash: sha256(secret), person_id, created_at: now, seen_at: now, expires_at })
        .execute()
      const browser = visit()
      browser.cookies.set('pepin_session', secret)
      return browser
    }
    karim = await signedIn(bed.organiser.actor.personId ?? '')
    call = `/gestion/appels/${bed.call.slug}`
    jury = `${call}/jury`
    committee = `${call}/comite`
  })
  afterAll(() => bed.drop())

  const seats = async (kind: 'jury' | 'committee' = 'jury') => listSeats(bed.db, await bed.panel(kind))
  const seatAt = async (address: string) => {
    const seat = (await seats()).find(each => each.address === address)
    if (!seat) throw new Error(`no seat at ${address}`)
    return seat
  }
  /** An organiser adds a seat and sends its invitation, by the forms of the pages. */
  const invite = async (address: string, name = 'Hélène Martin') => {
    const form = formTo(await karim.open(`${jury}/sieges/nouveau`), /jury\/sieges$/)
    const added = await karim.submit(form, { nom: name, adresse: address, profil: 'Terrain' })
    expect(added.status).toBe(200)
    const { id } = await seatAt(address)
    const sent = await karim.submit(
      formTo(await karim.open(`${jury}/sieges/${id}/invitation`), /invitation$/),
    )
    expect(plain(sent.text)).toContain("L'invitation part dans la minute.")
    return { id, link: await linkTo(address) }
  }
  const linkTo = async (address: string) => {
    const mail = await bed.db
      .selectFrom('mails')
      .select('body')
      .where('recipient', '=', address)
      .where('kind', '=', 'invitation')
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow()
    return /(\/invitations\/\S+)/.exec(mail.body)?.[1] ?? ''
  }

  it('create the jury, say what will be there, then show the seats with their states and the mix', async () => {
    const empty = await karim.open(jury)
    expect(plain(empty.text)).toContain("Les sièges du jury s'afficheront ici.")
    const created = await karim.submit(formTo(empty, /jury$/))
    expect(created.path).toBe(`${jury}?dit=cree`)
    await karim.submit(formTo(await karim.open(committee), /comite$/))
    await invite('un@horizon.example', "Anne d'Or")
    const page = await karim.open(jury)
    expect(plain(page.text)).toContain('invitation envoyée le 10 novembre 2026')
    expect(page.html).toContain('<bdi>Anne d&#39;Or</bdi>')
    expect(page.html).not.toContain('token')
  })

  it('are sign-in for nobody, 404 for jurors, strangers, authors and the other incubator', async () => {
    const { id } = await seatAt('un@horizon.example')
    const juror = await bed.seat('jury', { address: 'juree@horizon.example' })
    const { author } = await bed.receive({ nom: 'Zoé' })
    const others = [juror.personId, author.actor.personId ?? '', bed.otherOrganiser.actor.personId ?? '']
    const sitting = '00000000-0000-4000-8000-000000000000'
    const paths = [
      jury,
      committee,
      `${jury}/sieges/nouveau`,
      `${jury}/invitations`,
      `${jury}/sieges/${id}`,
      `${jury}/sieges/${id}/modifier`,
      `${jury}/sieges/${id}/invitation`,
      `${jury}/sieges/${id}/retrait`,
      `${call}/deports`,
      `${call}/deports/nouveau`,
      `${call}/seances`,
      `${call}/seances/nouvelle`,
      `${call}/seances/${sitting}`,
      `/sieges/${id}/declaration`,
      `/sieges/${id}/reponse`,
      `/sieges/${juror.id}/declaration`.replace(juror.id, id),
    ]
    for (const path of paths) {
      expect((await visit().send('GET', path)).headers.get('location'), path).toMatch(/^\/connexion/)
      for (const other of others) {
        const response = await (await signedIn(other)).send('GET', path)
        expect([path, response.status]).toEqual([path, 404])
        expect(await response.text()).not.toContain('Anne')
      }
    }
    // A seat of the jury is nothing at the committee's address, nor anything that is no identifier.
    for (const wrong of [`${committee}/sieges/${id}`, `${jury}/sieges/x`, `${call}/deports/x/levee`])
      expect([wrong, (await karim.send('GET', wrong)).status]).toEqual([wrong, 404])
  })

  it('show an invitation without using it, take the seat, sign the browser in, ask the declaration first', async () => {
    const { id, link } = await invite('deux@horizon.example', 'Bao Tran')
    const browser = visit()
    for (const _ of [1, 2]) {
      const page = await browser.open(link)
      expect(page.status).toBe(200)
      expect(plain(page.text)).toContain('La Serre vous invite à siéger au jury.')
      expect(plain(page.text)).toContain('Environ 10 candidatures')
    }
    const form = (await browser.open(link)).forms.find(each => each.fields.get('reponse') === 'accepter')
    if (!form) throw new Error('no form to accept')
    const taken = await browser.submit(form)
    expect(taken.path).toBe(`/sieges/${id}/declaration`)
    expect(taken.status).toBe(200)
    // The second click of the same browser lands on the same page.
    expect((await browser.submit(form)).path).toBe(`/sieges/${id}/declaration`)
    const replayed = await visit().submit(form)
    expect(replayed.status).toBe(422)
    expect(plain(replayed.text)).toContain('le lien ne sert')
    const sign = formTo(taken, /declaration$/)
    const missing = await browser.submit(sign, { liens: '', engagement: '' })
    expect([missing.status, plain(missing.text)]).toEqual([422, expect.stringContaining('même aucun')])
    const signed = await browser.submit(sign, { liens: 'aucun', engagement: 'oui' })
    expect(plain(signed.text)).toContain('Votre déclaration est signée')
    expect(plain((await karim.open(`${jury}/sieges/${id}`)).text)).toContain('Aucun lien à signaler.')
    expect(plain((await karim.open(jury)).text)).toContain('déclaration signée le 10 novembre 2026')
  })

  it('keep what was typed in a declaration from two windows, and let the person choose', async () => {
    const seat = await bed.seat('jury', { address: 'fenetres@horizon.example' }, false)
    const browser = await signedIn(seat.personId)
    const first = formTo(await browser.open(`/sieges/${seat.id}/declaration`), /declaration$/)
    await browser.submit(first, { liens: 'aucun', engagement: 'oui' })
    const typed = { liens: 'liens', interets: 'Ma sœur <b>y travaille', engagement: 'oui' }
    const clash = await browser.submit(first, typed)
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('Ma sœur <b>y travaille')
    const kept = await browser.submit(formTo(clash, /declaration$/), { choix: 'mien' })
    expect(plain(kept.text)).toContain('Votre déclaration est signée')
    // Another juror reads none of it.
    const other = await bed.seat('jury', { address: 'curieux@horizon.example' })
    const response = await (await signedIn(other.personId)).send('GET', `/sieges/${seat.id}/declaration`)
    expect(response.status).toBe(404)
  })

  it('say whose account a seat goes to, and never give it to the other in silence', async () => {
    const { id, link } = await invite('trois@horizon.example', 'Cléo Vidal')
    const stranger = await bed.person('stranger@horizon.example', 'Sam Autre')
    const browser = await signedIn(stranger)
    const page = await browser.open(link)
    expect(plain(page.text)).toContain('Vous êtes connecté avec un autre compte')
    const form = page.forms.find(each => each.fields.get('reponse') === 'accepter')
    if (!form) throw new Error('no form to accept')
    const refused = await browser.submit(form)
    expect(refused.status).toBe(422)
    expect((await seatAt('trois@horizon.example')).answer).toBe(null)
    const taken = await browser.submit(form, { confirme: 'oui' })
    expect(taken.path).toBe(`/sieges/${id}/declaration`)
    const seat = await seatAt('trois@horizon.example')
    expect(seat.personId).not.toBe(stranger)
    expect(plain((await browser.open('/mon-compte')).text)).toContain('trois@horizon.example')
  })

  it('word a declined, a replaced, a removed and an invented link', async () => {
    const { id, link } = await invite('quatre@horizon.example', 'Dina Roux')
    const browser = visit()
    const form = (await browser.open(link)).forms.find(each => each.fields.get('reponse') === 'decliner')
    if (!form) throw new Error('no form to decline')
    const long = await browser.submit(form, { motif: 'x'.repeat(1001) })
    expect(long.status).toBe(422)
    expect(formTo(long, /invitations/).fields.get('reponse')).toBe('accepter')
    const declined = await browser.submit(form, { motif: 'Congé <i>maternité' })
    expect(plain(declined.text)).toContain("Vous avez décliné l'invitation")
    expect([...browser.cookies.keys()]).not.toContain('pepin_session')
    const page = await karim.open(`${jury}/sieges/${id}`)
    expect(page.html).toContain('Congé &lt;i&gt;maternité')
    expect((await browser.open('/invitations/inconnu')).status).toBe(404)
    const again = await karim.submit(
      formTo(await karim.open(`${jury}/sieges/${id}/invitation`), /invitation$/),
    )
    expect(again.status).toBe(200)
    expect(plain((await browser.open(link)).text)).toContain('Une invitation plus récente')
    const remove = formTo(await karim.open(`${jury}/sieges/${id}/retrait`), /retrait$/)
    expect((await karim.submit(remove, { motif: ' ' })).status).toBe(422)
    expect(plain((await karim.submit(remove, { motif: 'Mutation' })).text)).toContain('Le siège est retiré')
    const last = await bed.db
      .selectFrom('mails')
      .select('body')
      .where('recipient', '=', 'quatre@horizon.example')
      .execute()
    const links = last.map(({ body }) => /(\/invitations\/\S+)/.exec(body)?.[1] ?? '')
    const words = await Promise.all(links.map(async each => plain((await browser.open(each)).text)))
    expect(words.some(each => each.includes("Ce siège n'est plus proposé"))).toBe(true)
    const anew = await karim.open(`${jury}/sieges/nouveau?a-la-place-de=${id}`)
    expect(formTo(anew, /jury\/sieges$/).fields.get('profil')).toBe('Terrain')
    expect(formTo(anew, /jury\/sieges$/).fields.get('nom')).toBe('')
    const added = await karim.submit(formTo(anew, /jury\/sieges$/), {
      nom: 'Eli Sol',
      adresse: 'cinq@horizon.example',
    })
    expect(added.status).toBe(200)
    expect((await karim.open(`${jury}/sieges/${id}`)).text).toContain('Eli Sol')
  })

  it('list to a signed-in person what was sent to any of their addresses, and let them answer', async () => {
    const { id } = await invite('six@horizon.example', 'Fanny Bois')
    const browser = await signedIn(await bed.person('six@horizon.example', 'Fanny Bois'))
    expect((await browser.open('/invitations')).links.map(({ href }) => href)).toContain(
      `/sieges/${id}/reponse`,
    )
    const page = await browser.open(`/sieges/${id}/reponse`)
    const form = page.forms.find(each => each.fields.get('reponse') === 'accepter')
    if (!form) throw new Error('no form to accept')
    expect((await browser.submit(form)).path).toBe(`/sieges/${id}/declaration`)
    const mine = await browser.open('/invitations')
    expect(mine.links.map(({ href }) => href)).toContain(`/sieges/${id}/declaration`)
    expect(plain(mine.text)).toContain('après la déclaration')
  })

  it('show both versions of a seat to the second organiser, who chooses', async () => {
    const { id } = await invite('sept@horizon.example', 'Gus Val')
    const first = formTo(await karim.open(`${jury}/sieges/${id}/modifier`), new RegExp(`sieges/${id}$`))
    await karim.submit(first, { service: 'Routes' })
    const clash = await karim.submit(first, { service: 'Ponts' })
    expect(clash.status).toBe(409)
    expect(clash.text).toContain('Routes')
    expect(clash.text).toContain('Ponts')
    await karim.submit(formTo(clash, /sieges/), { choix: 'autre' })
    expect((await seatAt('sept@horizon.example')).service).toBe('Routes')
    await karim.submit(formTo(clash, /sieges/), { choix: 'mien' })
    expect((await seatAt('sept@horizon.example')).service).toBe('Ponts')
  })

  it('write a recusal by hand from a receipt, and lift it', async () => {
    const seat = await bed.seat('jury', { address: 'huit@horizon.example', name: 'Ida Lune' })
    const { id } = await bed.receive({ nom: 'Max Terre', service: 'Ciel', titre: 'Un <b>projet' })
    const { receipt } = await bed.db
      .selectFrom('applications')
      .select('receipt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const form = formTo(await karim.open(`${call}/deports/nouveau`), /deports$/)
    const wrong = await karim.submit(form, { personne: 'x', candidature: '%', motif: '' })
    expect([wrong.status, plain(wrong.text)]).toEqual([422, expect.stringContaining('3 réponses')])
    const said = { personne: seat.personId, candidature: ` ${receipt.toLowerCase()} `, motif: 'Amitié' }
    const made = await karim.submit(form, said)
    expect(made.html).toContain('Un &lt;b&gt;projet')
    expect(plain(made.text)).toContain("inscrit par l'équipe : Amitié")
    const lift = made.links.find(({ text }) => text === 'Lever')?.href ?? ''
    const lifted = await karim.submit(formTo(await karim.open(lift), /levee$/), { motif: 'Erreur' })
    expect(plain(lifted.text)).toContain('levé')
    const compared = await karim.submit(formTo(lifted, /recherche$/))
    expect(plain(compared.text)).toContain('La comparaison est faite')
    // An application of the other incubator is unknown here.
    const foreign = await bed.db
      .selectFrom('applications')
      .select('receipt')
      .where('incubator_id', '<>', bed.call.incubatorId)
      .executeTakeFirstOrThrow()
    expect((await karim.submit(form, { ...said, candidature: foreign.receipt })).status).toBe(422)
  })

  it('hold a sitting: day, place, presences, quorum in words, two versions', async () => {
    const form = formTo(await karim.open(`${call}/seances/nouvelle`), /seances$/)
    expect((await karim.submit(form, { instance: 'roi', date: '31/02/2026' })).status).toBe(422)
    const said = { instance: 'committee', date: '2026-11-20', lieu: 'Salle "2"' }
    const member = await bed.seat('committee', { address: 'neuf@horizon.example', name: 'Jo Mer' })
    const made = await karim.submit(form, said)
    expect((await karim.submit(form, said)).path).toBe(made.path)
    const sheet = formTo(made, /seances\/[0-9a-f-]{36}$/)
    const there = await karim.submit(sheet, { [`p.${member.id}`]: 'present' })
    expect(plain(there.text)).toContain('Le quorum est atteint : 1 siège présent ou représenté')
    const clash = await karim.submit(sheet, { [`p.${member.id}`]: 'represented', [`r.${member.id}`]: 'Léa' })
    expect(clash.status).toBe(409)
    expect(plain(clash.text)).toContain('représenté par Léa')
    const wrong = await karim.submit(sheet, { [`p.${member.id}`]: 'represented' })
    expect([wrong.status, plain(wrong.text)]).toEqual([422, expect.stringContaining('écrivez par qui')])
    const list = await karim.open(`${call}/seances`)
    expect(plain(list.text)).toContain('Le quorum est la moitié des sièges : 1 sur 1.')
    const quorum = formTo(list, /comite\/quorum$/)
    expect((await karim.submit(quorum, { 'quorum-committee': '101' })).status).toBe(422)
    expect((await karim.submit(quorum, { 'quorum-committee': '75' })).status).toBe(200)
    const other = await karim.submit(quorum, { 'quorum-committee': '80' })
    expect(other.status).toBe(409)
    expect(plain((await karim.submit(formTo(other, /quorum$/), { choix: 'mien' })).text)).toContain('80 %')
  })

  it('answer anything wrong with words', async () => {
    const { id } = await seatAt('un@horizon.example')
    const posts = [
      `${jury}/sieges`,
      `${jury}/sieges/${id}`,
      `${jury}/sieges/${id}/invitation`,
      `${jury}/sieges/${id}/retrait`,
      `${jury}/quorum`,
      `${call}/deports`,
      `${call}/seances`,
      `/invitations/inconnu`,
      `/invitations/${encodeURIComponent('\u0000é')}`,
      '/sieges/x/declaration',
      '/sieges/x/reponse',
    ]
    const bodies = [
      '',
      'nom=%00&adresse=%00&motif=%00&id=%00&version=99999999999&reponse=%00&vu=999999999999999',
      `nom=${'x'.repeat(5000)}&adresse=${'x'.repeat(300)}%40x.example&motif=${'x'.repeat(5000)}&limite=-5`,
      'nom=a&nom=b&adresse=c%40horizon.example%0D%0ABcc%3A+d%40x.example&role=member&id=zz&remplace=zz',
    ]
    for (const path of posts)
      for (const body of bodies) {
        const { status } = await karim.send('POST', path, body)
        expect([path, body.slice(0, 20), status < 500]).toEqual([path, body.slice(0, 20), true])
      }
    expect((await seats()).filter(({ address }) => /[\r\n]/.test(address))).toEqual([])
  })
})
