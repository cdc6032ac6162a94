import { beforeEach, describe, expect, it } from 'vitest'
import { testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { bytesOf, smallPortfolio } from '../../../test/portfolio/small-portfolio.ts'
import { serve } from '../../../test/request.ts'
import { twoIncubators } from '../../../test/two-incubators.ts'
import { personOfProvedAddress } from '../people/actions/confirm-address.ts'
import { namePortfolioManager } from '../people/actions/portfolio-managers.ts'
import { portfolioRoutes } from './routes.tsx'

const NOW = new Date('2026-11-25T10:00:00Z')
const HOME = '/gestion/portefeuille/reprise'
const POINTS = '/gestion/portefeuille/points-a-verifier'
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'")

describe('the pages that read a portfolio', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let ask: Awaited<ReturnType<typeof serve>>
  let manager = ''
  const clock = { now: NOW }
  beforeEach(async () => {
    fresh = await freshDatabase()
    clock.now = NOW
    ask = await serve(portfolioRoutes, fresh.db, clock)
    const act = testAct(fresh.db, NOW)
    manager = (await namePortfolioManager(act, { address: 'reseau@pepin.example', name: 'Rose' })).personId
    return () => fresh.drop()
  })
  const upload = (who: string | null, bytes: Buffer | null, name = 'portefeuille.json') => {
    const form = new FormData()
    if (bytes) form.set('fichier', new File([new Uint8Array(bytes)], name))
    return ask(who, HOME, form)
  }
  const count = async (table: 'products' | 'portfolio_import_drafts') =>
    (
      await fresh.db
        .selectFrom(table)
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  const shownIn = (text: string) => /name="vu" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? ''

  it('preview a file, apply it once, list what was odd by kind', async () => {
    const { status, to } = await upload(manager, bytesOf(smallPortfolio()), 'a\u202eb<script>.json')
    expect(status).toBe(303)
    const preview = await ask(manager, to ?? '')
    expect(plain(preview.text)).toContain('10 nouveaux produits')
    expect(preview.text).not.toMatch(/\u202e|<script>\./)
    expect(await count('products')).toBe(0)
    const applied = await ask(manager, to ?? '', { vu: shownIn(preview.text) })
    expect(applied).toMatchObject({ status: 303, to: `${POINTS}?repris=1` })
    expect(await count('products')).toBe(10)
    expect((await ask(manager, to ?? '', { vu: shownIn(preview.text) })).status).toBe(404)
    const points = plain((await ask(manager, `${POINTS}?genre=gap`)).text)
    expect(points).toContain('un trou entre deux étapes (1)')
    expect(points).toContain('Produit trou_et_bord')
    expect(points).not.toContain('Produit a-venir')
    expect(plain((await ask(manager, HOME)).text)).toContain('10 nouveaux produits')
  })

  it('refuse what would no longer be what was shown, and show it again', async () => {
    const { to } = await upload(manager, bytesOf(smallPortfolio()))
    const { text } = await ask(manager, to ?? '')
    const other = await upload(
      manager,
      bytesOf({ ...smallPortfolio(), data: smallPortfolio().data.slice(0, 1) }),
    )
    await ask(manager, other.to ?? '', { vu: shownIn((await ask(manager, other.to ?? '')).text) })
    const stale = await ask(manager, to ?? '', { vu: shownIn(text) })
    expect(stale.status).toBe(409)
    expect(plain(stale.text)).toContain('9 nouveaux produits')
    expect(await count('products')).toBe(1)
    for (const vu of ['', 'x', '\u0000']) expect((await ask(manager, to ?? '', { vu })).status).toBe(409)
  })

  it('forget a file after a day', async () => {
    const { to } = await upload(manager, bytesOf(smallPortfolio()))
    clock.now = new Date(NOW.getTime() + 86_400_000)
    expect((await ask(manager, to ?? '')).status).toBe(404)
    await upload(manager, bytesOf(smallPortfolio()))
    expect(await count('portfolio_import_drafts')).toBe(1)
  })

  it('refuse in words what is no portfolio, and keep nothing', async () => {
    for (const [bytes, status] of [
      [null, 422],
      [Buffer.from('{"data": ['), 422],
      [Buffer.from([0xff, 0xfe, 0x00]), 422],
      [Buffer.alloc(11_000_000, 'x'), 413],
    ] as const) {
      const answer = await upload(manager, bytes)
      expect(answer.status).toBe(status)
      expect(answer.text).toContain('<h1')
    }
    expect((await ask(manager, HOME, { fichier: 'x' })).status).toBe(415)
    expect(await count('portfolio_import_drafts')).toBe(0)
  })

  it('are the network’s only: not an incubator’s, not another’s file, not a visitor’s', async () => {
    const act = testAct(fresh.db, NOW)
    await twoIncubators(fresh.db, NOW)
    const stranger = (await personOfProvedAddress(act, 'ailleurs@pepin.example')).id
    const organiser = await fresh.db
      .selectFrom('roles')
      .select('person_id')
      .where('role', '=', 'organiser')
      .executeTakeFirstOrThrow()
    const { to } = await upload(manager, bytesOf(smallPortfolio()))
    for (const path of [HOME, POINTS, to ?? '']) {
      for (const who of [stranger, organiser.person_id]) expect((await ask(who, path)).status, path).toBe(404)
      expect((await ask(null, path)).to).toMatch(/^\/connexion/)
    }
    expect((await upload(stranger, bytesOf(smallPortfolio()))).status).toBe(404)
    expect((await ask(stranger, to ?? '', { vu: 'x' })).status).toBe(404)
    const other = await namePortfolioManager(act, { address: 'autre@pepin.example', name: 'Autre' })
    expect((await ask(other.personId, HOME)).status).toBe(200)
    expect((await ask(other.personId, to ?? '')).status).toBe(404)
    await fresh.db.updateTable('roles').set({ ended_at: NOW }).where('person_id', '=', manager).execute()
    expect((await ask(manager, to ?? '')).status).toBe(404)
  })

  it.each(['genre=inconnu', 'apres=x', 'apres=1.%00', 'apres=999999.a', "genre=gap&apres=1.'"])(
    'read the points at ?%s',
    async query => {
      expect((await ask(manager, `${POINTS}?${query}`)).status).toBe(200)
    },
  )
})
