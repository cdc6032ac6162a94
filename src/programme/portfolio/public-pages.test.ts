import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnboardingBed, openOnboardingBed } from '../../../test/onboarding-bed.ts'
import { bytesOf, product, smallPortfolio } from '../../../test/portfolio/small-portfolio.ts'
import { serve } from '../../../test/request.ts'
import { agreeToPublication } from '../announcement/actions/agree-to-publication.ts'
import { applyImport } from './actions/apply-import.ts'
import { launchProduct } from './actions/launch-product.ts'
import { exportPortfolio } from './exchange/export.ts'
import { loadKnown } from './exchange/known-store.ts'
import { readPortfolio } from './exchange/read-file.ts'
import { portfolioRoutes } from './routes.tsx'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'")
const SECRET = 'Zéphyrine'

describe('the public portfolio', () => {
  let bed: OnboardingBed
  let ask: Awaited<ReturnType<typeof serve>>
  let author: OnboardingBed['organiser']
  let applicationId = ''
  beforeAll(async () => {
    bed = await openOnboardingBed()
    ask = await serve(portfolioRoutes, bed.db, { now: new Date('2026-11-25T10:00:00Z') })
    const laureate = await bed.laureate({ titre: SECRET, probleme: 'Un problème de marée.' })
    author = laureate.author
    applicationId = laureate.applicationId
    await bed.complete(laureate.id)
    await launchProduct(bed.organiser, laureate.id)
    const file = smallPortfolio()
    file.data.push(
      product('marees', [['acceleration', '2026-02-01']], {
        name: 'Horaires des marées',
        pitch: 'Prévoir l’étale à l’école <script>alert(1)</script>',
        thematiques: ['Mer'],
        content_url_encoded_markdown: encodeURIComponent(
          '<img src=x onerror=alert(1)> [x](javascript:alert(1))',
        ),
      }),
    )
    for (let n = 0; n < 60; n++) file.data.push(product(`serie-${n}`, [['construction', '2019-01-01']]))
    const read = readPortfolio(bytesOf(file))
    if (!read.ok) throw new Error('unread')
    const said = { fileName: 'x', fingerprint: Buffer.alloc(32), overwrite: false }
    await applyImport({ ...bed.organiser, now: bed.now }, read.value, said)
  })
  afterAll(() => bed.drop())

  const list = async (query = '') => {
    const { status, text } = await ask(null, `/produits${query}`)
    return {
      status,
      text: plain(text),
      links: [...text.matchAll(/href="(\/produits\/[^"]+)"/g)].map(([, to]) => to),
    }
  }
  const agree = (scope: 'title' | 'problem', agrees = true) =>
    agreeToPublication({ ...author, now: bed.now }, applicationId, { scope, agrees })

  it('lists every product once, page by page, the last begun first and those without a date at the end', async () => {
    const seen: string[] = []
    let next: string | undefined = ''
    while (next !== undefined) {
      const { text, links } = await list(next)
      seen.push(...(links as string[]))
      next = /rel="next" href="\/produits([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(new Set(seen).size).toBe(72)
    expect(seen).toHaveLength(72)
    expect(seen[1]).toBe('/produits/marees')
    expect(seen.at(-1)).toBe('/produits/sans-rien')
  })

  it.each([
    ['words, whatever their accents and endings', '?mots=ecoles', ['/produits/marees']],
    ['words of the name', '?mots=marée', ['/produits/marees']],
    ['a theme', '?theme=Mer', ['/produits/marees']],
    ['a phase', '?etape=acceleration', ['/produits/marees', '/produits/quai-neuf']],
    ['an end', '?etape=arrete', ['/produits/trou-et-bord']],
    ['an incubator', '?incubateur=absent', ['/produits/majuscule']],
    ['all of them', '?mots=marees&theme=Mer&etape=acceleration&incubateur=lavoir', ['/produits/marees']],
  ])('finds by %s', async (_, query, expected) => {
    expect((await list(query)).links).toEqual(expected)
  })

  it.each([
    '?mots=introuvable',
    '?etape=opere',
    "?mots=%00'%20or",
    '?incubateur=nulle-part',
    '?theme=%F0%9F%8C%B1',
  ])('says how to widen %s, which finds nothing', async query => {
    const { status, text, links } = await list(query)
    expect([status, links]).toEqual([200, []])
    expect(text).toMatch(/Aucun produit ne correspond|Aucun produit pour le moment/)
  })

  it('neither shows nor finds a title nobody agreed to, and exports none', async () => {
    const own = await bed.db
      .selectFrom('products')
      .select('id')
      .where('application_id', '=', applicationId)
      .executeTakeFirstOrThrow()
    const exported = async () => exportPortfolio(await loadKnown(bed.db), '2026-11-25').text
    expect((await list(`?mots=${SECRET}`)).links).toEqual([])
    expect((await list()).text).not.toContain(SECRET)
    expect((await ask(null, `/produits/${own.id}`)).text).not.toContain(SECRET)
    expect((await ask(null, '/produits/zephyrine')).status).toBe(404)
    expect(await exported()).not.toContain(SECRET)
    await agree('title')
    expect((await list('?mots=zephyrines')).links).toEqual(['/produits/zephyrine'])
    expect(await exported()).toContain(SECRET)
    await agree('title', false)
    expect((await list(`?mots=${SECRET}`)).links).toEqual([])
    expect(await exported()).not.toContain(SECRET)
  })

  it('shows the problem as first written while its author agrees', async () => {
    const path = async () => (await ask(null, (await list()).links[0] ?? '')).text
    expect(await path()).not.toContain('Un problème de marée.')
    await agree('problem')
    expect(plain(await path())).toMatch(/tel qu'il a été écrit[\s\S]+Envoyé le[\s\S]+Un problème de marée\./)
    await agree('problem', false)
    expect(await path()).not.toContain('Un problème de marée.')
  })

  it('shows a product: its timeline as a picture with its table, its links, clean texts', async () => {
    const { status, text } = await ask(null, '/produits/marees')
    expect(status).toBe(200)
    expect(plain(text)).toContain('<figcaption>En accélération depuis 9 mois.</figcaption>')
    expect(text).toMatch(/<svg [^>]*role="img"/)
    expect(plain(text)).toContain('depuis le 1er février 2026')
    expect(text).not.toMatch(/<script>|onerror|href="javascript|style="/)
    const past = plain((await ask(null, '/produits/trou-et-bord')).text)
    expect(past).toContain('arrêté, depuis le lundi 5 mai 2025')
    expect(plain((await ask(null, '/produits/sans-rien')).text)).toContain('pas encore commencé')
  })

  it.each(['inconnu', '%00', '..', '1'.repeat(90), '00000000-0000-4000-8000-000000000000', "'"])(
    'answers in words for a product that is not: %s',
    async address => {
      expect((await ask(null, `/produits/${address}`)).status).toBeLessThan(500)
    },
  )
})
