import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION, type InvestmentBed, openInvestment } from '../../../test/investment-bed.ts'
import { hiddenIn, openSite, type Site } from '../../../test/selection-site.ts'
import { projectAllChanged } from './actions/project-due.ts'
import { findCommittee } from './committee-store.ts'

let bed: InvestmentBed
let site: Site
beforeAll(async () => {
  bed = await openInvestment()
  site = await openSite(bed)
})
afterAll(() => bed.drop())

const organiser = () => bed.serre.organiser.actor.personId
const ask = (path: string, body?: Record<string, string>) => site(organiser(), path, body)
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const drafted = async (decision = DECISION) => {
  const product = await bed.product()
  const id = await bed.drafted(product.id, decision)
  return { product, id, path: `/suivi/comites/${id}` }
}

describe('the forms of a committee', () => {
  it('of two people at once, show the second both versions, and keep the one chosen', async () => {
    const { id, path } = await drafted()
    const mine = { ...DECISION, motif: 'Ma version', version: '1' }
    expect((await ask(`${path}/decision`, { ...DECISION, motif: 'La leur', version: '1' })).status).toBe(303)
    const both = await ask(`${path}/decision`, mine)
    expect(both.status).toBe(409)
    for (const said of ['La leur', 'Ma version']) expect(both.text).toContain(said)
    expect((await findCommittee(bed.db, id))?.decision?.content.reason).toBe('La leur')
    const version = hiddenIn(both.text, 'version')
    expect((await ask(`${path}/decision`, { ...mine, version, vu: '1' })).status).toBe(409)
    expect((await ask(`${path}/decision`, { ...mine, version, vu: '1', choix: 'mienne' })).status).toBe(303)
    expect((await findCommittee(bed.db, id))?.decision?.content.reason).toBe('Ma version')
  })

  it('of presences changed meanwhile, do the same', async () => {
    const { path } = await drafted()
    const version = hiddenIn((await ask(`${path}/presence`)).text, 'version')
    const row = { 'role-1': 'head', 'presence-1': 'present' }
    expect((await ask(`${path}/presence`, { ...row, 'nom-1': 'Une', version })).status).toBe(303)
    const both = await ask(`${path}/presence`, { ...row, 'nom-1': 'Autre', version })
    expect([both.status, both.text.includes('Une'), both.text.includes('Autre')]).toEqual([409, true, true])
  })

  it('saved twice as it was, is saved once', async () => {
    const { id, path } = await drafted()
    for (let n = 0; n < 2; n++)
      expect((await ask(`${path}/decision`, { ...DECISION, version: '1' })).status).toBe(303)
    expect((await findCommittee(bed.db, id))?.decision?.number).toBe(1)
  })

  it.each([
    ['montant-1', '-5', 'un nombre entier'],
    ['montant-1', '999999999999', 'un nombre entier'],
    ['jours-1', '1e3', 'un nombre entier'],
    ['decide-le', '2026-02-30', 'cette date n’existe pas'],
    ['echeance-1', '1999-12-31', 'l’année doit être'],
    ['nature', 'offrir', 'une des réponses proposées'],
    ['suite', 'acceleration', 'une des réponses proposées'],
    ['motif', 'x'.repeat(5001), '5 001 signes'],
  ])('refuse a wrong %s in words, and keep what was typed', async (name, value, words) => {
    const { path } = await drafted()
    const got = await ask(`${path}/decision`, { ...DECISION, motif: 'Gardé', [name]: value, version: '1' })
    expect(got.status).toBe(422)
    expect(plain(got.text)).toContain(words)
    expect(got.text).toContain(`href="#${name}"`)
    if (name !== 'motif') expect(got.text).toContain('Gardé')
  })

  it('keep no control character, no reversed reading, and every emoji', async () => {
    const { id, path } = await drafted()
    const motif = 'Oui\u0000\u202e non 🌱'
    await ask(`${path}/decision`, { ...DECISION, motif, version: '1' })
    expect((await findCommittee(bed.db, id))?.decision?.content.reason).toBe('Oui non 🌱')
  })

  it('add empty lines without saving, and drop lines left empty', async () => {
    const { id, path } = await drafted()
    const rows = { 'financeur-3': 'Région', 'montant-3': '10', 'jusquau-3': '2027-01-31' }
    const added = await ask(`${path}/decision`, { ...DECISION, ...rows, action: 'ajouter', version: '1' })
    expect([added.status, added.text.includes('id="financeur-6"')]).toEqual([200, true])
    await ask(`${path}/decision`, { ...DECISION, ...rows, version: '1' })
    const money = (await findCommittee(bed.db, id))?.decision?.content.money ?? []
    expect(money.map(({ funder }) => funder)).toEqual(['Direction du numérique', 'Région'])
  })
})

describe('the date of a committee', () => {
  it.each([
    ['jour', '', 'Choisissez un jour'],
    ['jour', '2026-13-01', 'Ce jour n’existe pas'],
    ['heure', '26 h', 'Écrivez une heure'],
  ])('is refused for %s = « %s », what was typed kept', async (name, value, words) => {
    const { id } = await bed.product()
    const typed = { jour: '2026-04-01', heure: '10:00', lieu: 'Salle bleue', [name]: value }
    const got = await ask(`/suivi/produits/${id}/comites`, typed)
    expect([got.status, plain(got.text).includes(words), got.text.includes('Salle bleue')]).toEqual([
      422,
      true,
      true,
    ])
  })

  it('is refused to a stale page, which then shows the date there is', async () => {
    const { path } = await drafted()
    const put = (jour: string) =>
      ask(`${path}/report`, { jour, heure: '10:00', motif: 'Grève', version: '1' })
    expect((await put('2026-04-01')).status).toBe(303)
    const stale = await put('2026-04-02')
    expect([stale.status, plain(stale.text).includes('mercredi 1er avril 2026')]).toEqual([409, true])
    expect(stale.text).toContain('Grève')
  })
})

describe('closing', () => {
  it('says each thing missing with where to say it, and that it may be put off', async () => {
    const { motif: _, 'financeur-1': _1, 'montant-1': _2, 'jusquau-1': _3, ...poor } = DECISION
    const { path } = await drafted(poor)
    const got = await ask(`${path}/cloture`)
    expect(got.text).toContain(`href="${path}/decision#motif"`)
    expect(got.text).toContain(`href="${path}/decision#financeur-1"`)
    expect(got.text).toContain(`href="${path}/report"`)
    const closed = await ask(`${path}/cloture`, { vu: '' })
    expect([closed.status, plain(closed.text).includes('Ce comité ne peut pas être clos')]).toEqual([
      422,
      true,
    ])
  })

  it('previews what changes and who is told, then signs once; the relevé is a tagged PDF', async () => {
    const { product, path } = await drafted()
    const preview = await ask(`${path}/cloture`)
    for (const said of [...Object.values(product.addresses), 'Le problème est réel.', '16 mars 2026'])
      expect(plain(preview.text)).toContain(said)
    const vu = hiddenIn(preview.text, 'vu')
    expect((await ask(`${path}/cloture`, { vu })).to).toBe(`${path}?dit=clos`)
    expect((await ask(`${path}/cloture`, { vu })).to).toBe(`${path}?dit=deja-clos`)
    for (const form of ['dossier', 'presence', 'decision', 'report', 'cloture'])
      expect((await ask(`${path}/${form}`)).to).toBe(`${path}?dit=deja-clos`)
    const team = product.team.actor.personId
    const read = await site(team, path)
    expect(plain(read.text)).toContain('Signé le lundi 16 mars 2026 par')
    expect(plain(read.text)).toContain('Pépin ne sait pas encore écrire de relevé complémentaire')
    const pdf = await site(team, `${path}/releve.pdf`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(pdf.text.startsWith('%PDF')).toBe(true)
    expect(pdf.text).toContain('StructTreeRoot')
    expect(pdf.text).toContain('pdfuaid')
  })

  it('is refused over a relevé that changed since it was read', async () => {
    const { path } = await drafted()
    const vu = hiddenIn((await ask(`${path}/cloture`)).text, 'vu')
    await ask(`${path}/decision`, { ...DECISION, motif: 'Changé', version: '1' })
    const got = await ask(`${path}/cloture`, { vu })
    expect([got.status, got.text.includes('Changé')]).toEqual([409, true])
  })
})

describe('the rhythm of committees', () => {
  const PATH = '/gestion/incubateurs/serre/comites'
  const usual = { mois: '6', ouvre: '45', ferme: '30', 'sans-du': '15/12', 'sans-au': '01/02' }
  const before = (typed: Record<string, string>) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [`avant-${name}`, value]))

  it('moves the due date of every product, refuses what is wrong, and a stale page', async () => {
    const { id } = await bed.product({ phase: 'construction', since: '2026-01-05' })
    const dueOn = async () => {
      await projectAllChanged(bed.act)
      const row = bed.db.selectFrom('investment_due').select('due_on').where('product_id', '=', id)
      return (await row.executeTakeFirstOrThrow()).due_on
    }
    expect(await dueOn()).toBe('2026-07-05')
    expect((await ask(PATH, { ...usual, mois: '0', ...before(usual) })).status).toBe(422)
    expect((await ask(PATH, { ...usual, mois: '4', ...before(usual) })).status).toBe(303)
    expect(await dueOn()).toBe('2026-05-05')
    const stale = await ask(PATH, { ...usual, mois: '5', ...before(usual) })
    expect([stale.status, plain(stale.text).includes('4 mois'), stale.text.includes('value="5"')]).toEqual([
      409,
      true,
      true,
    ])
    expect((await ask(PATH, { ...usual, ...before({ ...usual, mois: '4' }) })).status).toBe(303)
  })
})
