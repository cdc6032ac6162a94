import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addReview, openSite, type Site } from '../../../test/selection-site.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'

describe('the pages of a committee member', () => {
  let bed: Selection
  let ask: Site
  let member: Awaited<ReturnType<Selection['seat']>>
  let other: Awaited<ReturnType<Selection['seat']>>
  let undeclared: Awaited<ReturnType<Selection['seat']>>
  let juror: Awaited<ReturnType<Selection['seat']>>
  let sheets: string
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    member = await bed.seat('committee', { address: 'eve@serre.example', name: 'Eve Membre' })
    other = await bed.seat('committee', { address: 'fay@serre.example', name: 'Fay Membre' })
    undeclared = await bed.seat('committee', { address: 'gus@serre.example', name: 'Gus Membre' }, false)
    juror = await bed.seat('jury', { address: 'ada@serre.example', name: 'Ada Juré', background: 'Juriste' })
    sheets = `/comite/appels/${bed.call.slug}/fiches`
  })
  afterAll(() => bed.drop())
  const shortlisted = async (titre: string, values: Record<string, string> = {}) => {
    const one = await bed.receive({ titre, ...values })
    await bed.decide(one.id, { stage: 'screening', outcome: 'admissible' })
    await addReview(bed, one.id, juror.id, 4.5, { sentence: 'Phrase du jury', comment: 'Commentaire secret' })
    await bed.decide(one.id, { stage: 'shortlist', outcome: 'shortlisted', reason: 'Motif du jury' })
    return one
  }

  it('are nothing to whoever does not sit, and ask nobody to sign in for nothing', async () => {
    const { id, author } = await shortlisted('Gardé')
    const outsiders = [author, bed.otherOrganiser, bed.organiser, juror.act]
    for (const path of ['/comite', `/comite/${id}`, `/comite/${id}/deport`, sheets]) {
      expect((await ask(null, path)).to, path).toMatch(/^\/connexion/)
      for (const { actor } of outsiders) expect((await ask(actor.personId, path)).status, path).toBe(404)
    }
    for (const path of ['/comite/nul', `/comite/${bed.act.newId()}`, '/comite/appels/nul/fiches'])
      expect((await ask(member.personId, path)).status, path).toBe(404)
  })

  it('hold every fact, and nothing the applicant kept from readers, nor who in the jury said what', async () => {
    const { id } = await shortlisted('Tout y est', {
      probleme: 'Le problème <b>dit</b>',
      hierarchie: 'Une hiérarchie privée',
      telephone: '06 00 00 00 00',
      amenagements: 'Un aménagement privé',
    })
    const { status, text } = await ask(member.personId, `/comite/${id}`)
    expect(status).toBe(200)
    for (const said of [
      'Tout y est',
      'Le problème &lt;b&gt;dit&lt;/b&gt;',
      'Phrase du jury',
      'Commentaire secret',
      'Juriste',
      '4,50 sur 6',
      'Motif du jury',
    ])
      expect(text).toContain(said)
    for (const kept of ['Une hiérarchie privée', '06 00 00', 'Un aménagement privé', 'Ada Juré'])
      expect(text).not.toContain(kept)
  })

  it('ask for the declaration before the first application', async () => {
    const { id } = await shortlisted('Pas avant la déclaration')
    const home = await ask(undeclared.personId, '/comite')
    expect(home.text).toContain(`/sieges/${undeclared.id}/declaration`)
    expect(home.text).not.toContain('Pas avant la déclaration')
    expect((await ask(undeclared.personId, `/comite/${id}`)).status).toBe(404)
    expect((await ask(undeclared.personId, sheets)).text).not.toContain('Pas avant la déclaration')
  })

  it('lose an application everywhere once the member stepped aside, and only for them', async () => {
    const { id } = await shortlisted('Celle de ma sœur')
    const pages = async (personId: string) =>
      (await Promise.all(['/comite', sheets].map(path => ask(personId, path)))).map(({ text }) => text)
    const count = (text = '') => /(\d+) candidatures à lire/.exec(text)?.[1]
    const before = await pages(member.personId)
    for (const text of before) expect(text).toContain('Celle de ma sœur')
    const confirm = await ask(member.personId, `/comite/${id}/deport`)
    expect(confirm.text).toContain('Celle de ma sœur')
    const long = await ask(member.personId, `/comite/${id}/deport`, { motif: 'x'.repeat(2001) })
    expect(long.status).toBe(422)
    expect(long.text).toContain('x'.repeat(2001))
    for (let click = 0; click < 2; click++)
      expect((await ask(member.personId, `/comite/${id}/deport`, { motif: 'Ma sœur' })).to).toBe('/comite')
    const after = await pages(member.personId)
    for (const text of after) {
      expect(text).not.toContain('Celle de ma sœur')
      expect(text).not.toContain(id)
    }
    expect(Number(count(after[0]))).toBe(Number(count(before[0])) - 1)
    for (const path of [`/comite/${id}`, `/comite/${id}/deport`])
      expect((await ask(member.personId, path)).status).toBe(404)
    for (const text of await pages(other.personId)) expect(text).toContain('Celle de ma sœur')
  })

  it('lose an application that is withdrawn, and one the jury no longer keeps', async () => {
    const gone = await shortlisted('Partie')
    const dropped = await shortlisted('Écartée')
    await withdrawApplication(gone.author, gone.id, '')
    await bed.decide(dropped.id, { stage: 'shortlist', outcome: 'not-shortlisted' })
    for (const { id } of [gone, dropped])
      expect((await ask(member.personId, `/comite/${id}`)).status).toBe(404)
    const { text } = await ask(member.personId, sheets)
    for (const title of ['Partie', 'Écartée']) expect(text).not.toContain(title)
  })

  it('print a sheet an application, with its criteria and room to write', async () => {
    const { text } = await ask(member.personId, sheets)
    const home = await ask(member.personId, '/comite')
    expect(text.split('<article')).toHaveLength(
      home.text.split('href="/comite/').filter(part => /^[0-9a-f-]{36}/.test(part)).length + 1,
    )
    expect(text).toContain('Questions à poser')
    expect(text).not.toContain('Phrase du jury')
  })

  it('end when the seat is removed', async () => {
    const left = await bed.seat('committee', { address: 'hal@serre.example' })
    await bed.db.updateTable('seats').set({ removed_at: bed.now }).where('id', '=', left.id).execute()
    for (const path of ['/comite', sheets]) expect((await ask(left.personId, path)).status).toBe(404)
  })
})
