import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formTo } from '../../../bench/lib/browser.ts'
import { openPanels, type PanelsSite, plain } from '../../../test/panels-site.ts'

describe('the pages of recusals and sittings', () => {
  let bed: PanelsSite['bed']
  let karim: PanelsSite['karim']
  let call: PanelsSite['call']
  let jury: PanelsSite['jury']
  let seats: PanelsSite['seats']
  let invite: PanelsSite['invite']
  beforeAll(async () => {
    ;({ bed, karim, call, jury, seats, invite } = await openPanels())
  })
  afterAll(() => bed.drop())

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
    const lift = made.links.find(({ text }) => text === 'Lever ce déport')?.href ?? ''
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
    await bed.panel('committee')
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
    await bed.panel('jury')
    const { id } = await invite('un@horizon.example')
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
