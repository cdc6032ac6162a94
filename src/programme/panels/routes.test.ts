import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formTo } from '../../../bench/lib/browser.ts'
import { openPanels, type PanelsSite, plain } from '../../../test/panels-site.ts'

describe('the pages of panels', () => {
  let bed: PanelsSite['bed']
  let visit: PanelsSite['visit']
  let signedIn: PanelsSite['signedIn']
  let karim: PanelsSite['karim']
  let call: PanelsSite['call']
  let jury: PanelsSite['jury']
  let committee: PanelsSite['committee']
  let seatAt: PanelsSite['seatAt']
  let invite: PanelsSite['invite']
  beforeAll(async () => {
    ;({ bed, visit, signedIn, karim, call, jury, committee, seatAt, invite } = await openPanels())
  })
  afterAll(() => bed.drop())

  it('create the jury, say what will be there, then show the seats with their states and the mix', async () => {
    const empty = await karim.open(jury)
    expect(plain(empty.text)).toContain("Les sièges du jury s'afficheront ici.")
    const created = await karim.submit(formTo(empty, /jury$/))
    expect(created.path).toBe(`${jury}?dit=cree`)
    await karim.submit(formTo(await karim.open(committee), /comite$/))
    await invite('un@horizon.example', "Anne d'Or")
    const page = await karim.open(jury)
    expect(plain(page.text)).toMatch(/1\s*n'a pas encore répondu/)
    expect(plain(page.text)).toMatch(/1\s*siège proposé,/)
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
      expect(plain(page.text)).toContain('Environ 20 candidatures')
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
    expect(plain(page.text)).toContain('Cet appareil est ouvert sur un autre compte')
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
})
