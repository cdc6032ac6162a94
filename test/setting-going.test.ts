import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { onboardingRoutes } from '../src/programme/onboarding/routes.tsx'
import { portfolioRoutes } from '../src/programme/portfolio/routes.tsx'
import { plain } from './calls-site.ts'
import { COMPLETE_STEPS, type OnboardingBed, openOnboardingBed } from './onboarding-bed.ts'
import { serve } from './request.ts'

describe('the pages of a mise en route', () => {
  let bed: OnboardingBed
  let ask: Awaited<ReturnType<typeof serve>>
  const clock = { now: new Date('2026-11-10T10:00:00Z') }
  let karim = ''
  let author = ''
  let id = ''
  let home = ''
  let applicationId = ''
  beforeAll(async () => {
    bed = await openOnboardingBed()
    ask = await serve(onboardingRoutes.route('/', portfolioRoutes), bed.db, clock)
    karim = bed.organiser.actor.personId ?? ''
  })
  afterAll(() => bed.drop())
  beforeEach(async () => {
    const laureate = await bed.laureate()
    id = laureate.id
    applicationId = laureate.applicationId
    author = laureate.author.actor.personId ?? ''
    home = `/gestion/mises-en-route/${id}`
  })
  const coach = (name: string, version = '0') => ({
    version,
    'coach-nom': name,
    'coach-adresse': 'coach@exemple.example',
  })

  it('opens all laureates from one page, that says whom it will write to', async () => {
    await bed.selected('laureate', { titre: 'À ouvrir bientôt' })
    const path = `/gestion/appels/${bed.call.slug}/mises-en-route`
    expect((await ask(karim, path)).text).not.toContain('À ouvrir bientôt')
    await bed.tell()
    const before = await ask(karim, path)
    expect(plain(before.text)).toContain('Une mise en route à ouvrir')
    for (const shown of ['À ouvrir bientôt', 'Votre mise en route commence'])
      expect(before.text).toContain(shown)
    expect(await ask(karim, path, {})).toMatchObject({ status: 303, to: `${path}?ouvertes=1` })
    expect(await ask(karim, path, {})).toMatchObject({ status: 303, to: `${path}?ouvertes=0` })
    expect((await ask(karim, path)).text).not.toContain('à ouvrir</h2>')
  })

  it('gives a form back with what was typed, each error at its field', async () => {
    const wrong = {
      version: '0',
      'budget-ligne': 'BOP 348',
      'budget-montant': '-3',
      'budget-date': '31/02/2026',
    }
    const given = await ask(karim, `${home}/etapes/budget`, wrong)
    expect(given.status).toBe(422)
    for (const shown of ['value="BOP 348"', 'value="-3"', 'href="#budget-montant"', 'href="#budget-date"'])
      expect(given.text).toContain(shown)
    expect((await bed.find(id)).steps.budget).toBeUndefined()
  })

  it('adds rows to the team without a script, keeping what was typed', async () => {
    const typed = { version: '0', 'equipe-nom-1': 'Zoé', action: 'ajouter' }
    const more = await ask(karim, `${home}/etapes/equipe`, typed)
    expect(more.status).toBe(200)
    for (const shown of ['value="Zoé"', 'name="equipe-nom-4"']) expect(more.text).toContain(shown)
    expect((await bed.find(id)).steps.team).toBeUndefined()
  })

  it('shows both versions to the second of two tabs, and lets them choose', async () => {
    const path = `${home}/etapes/coach`
    expect((await ask(karim, path, coach('Inès'))).status).toBe(303)
    const clash = await ask(karim, path, coach('Omar'))
    expect(clash.status).toBe(409)
    for (const shown of ['Inès', 'Omar', 'name="choix"']) expect(clash.text).toContain(shown)
    const again = { ...coach('Omar', '1'), vu: '1' }
    const unchosen = await ask(karim, path, again)
    expect(unchosen.status).toBe(409)
    expect(unchosen.text).toContain('href="#choix"')
    expect((await ask(karim, path, { ...again, choix: 'enregistree' })).status).toBe(303)
    expect((await bed.find(id)).steps.coach?.content.name).toBe('Inès')
    expect((await ask(karim, path, { ...again, choix: 'mienne' })).status).toBe(303)
    expect((await bed.find(id)).steps.coach?.content.name).toBe('Omar')
    // A third version came between: both are shown again.
    expect((await ask(karim, path, { ...coach('Léa', '1'), vu: '1', choix: 'mienne' })).status).toBe(409)
  })

  it('lets a laureate fill what is theirs, and only read the rest', async () => {
    const page = await ask(author, `/mises-en-route/${id}`)
    for (const theirs of ['hierarchie', 'engagement', 'equipe'])
      expect(page.text).toContain(`action="/mises-en-route/${id}/etapes/${theirs}"`)
    for (const ours of ['sponsor', 'budget', 'coach', 'lancement'])
      expect(page.text).not.toContain(`etapes/${ours}"`)
    const saved = await ask(author, `/mises-en-route/${id}/etapes/hierarchie`, {
      version: '0',
      ...COMPLETE_STEPS.hierarchy,
    })
    expect(saved.status).toBe(303)
    expect((await ask(karim, home)).text).toContain('Anne Roux')
  })

  it('previews standing down, postponing and replacing before doing them', async () => {
    await bed.selected('reserve', { titre: 'Le projet de réserve' }, 1)
    expect(plain((await ask(karim, `${home}/report`)).text)).toContain('le message ci-dessous')
    const odd = await ask(karim, `${home}/report`, { base: '0', motif: 'Budget', jusquau: '2020-01-01' })
    expect(odd.status).toBe(422)
    for (const shown of ['href="#jusquau"', 'Budget</textarea>', 'value="2020-01-01"'])
      expect(odd.text).toContain(shown)
    expect((await ask(karim, `${home}/remplacement`)).status).toBe(409)
    expect((await ask(author, `/mises-en-route/${id}/desistement`, { base: '0', motif: '' })).status).toBe(
      422,
    )
    const left = await ask(author, `/mises-en-route/${id}/desistement`, { base: '0', motif: 'Je pars' })
    expect(left.status).toBe(303)
    const late = await ask(karim, `${home}/report`, { base: '0', motif: 'M', jusquau: '2027-01-04' })
    expect(late.status).toBe(409)
    const preview = await ask(karim, `${home}/remplacement`)
    expect(preview.text).toContain('Le projet de réserve')
    expect(preview.text).toContain(`/gestion/appels/${bed.call.slug}/annonces/selection`)
    const candidature = /name="candidature" value="([^"]+)"/.exec(preview.text)?.[1] ?? ''
    const stolen = await ask(karim, `${home}/remplacement`, { candidature: applicationId, motif: 'M' })
    expect(stolen.status).toBe(409)
    expect((await ask(karim, `${home}/remplacement`, { candidature, motif: '' })).status).toBe(422)
    expect((await ask(karim, `${home}/remplacement`, { candidature, motif: 'M' })).status).toBe(303)
    expect((await ask(karim, home)).text).toContain('Le projet de réserve')
    expect((await ask(author, `/mises-en-route/${id}`)).text).not.toContain('Le projet de réserve')
  })

  it('starts the investigation when all is there, and says what is missing before', async () => {
    const missing = await ask(karim, `${home}/lancement`, {})
    expect(missing.status).toBe(422)
    expect(plain(missing.text)).toContain('il manque le nom du coach, son adresse e-mail')
    await bed.complete(id)
    expect(plain((await ask(karim, `${home}/lancement`)).text)).toContain('Ce qui va se passer')
    const outside = [author, bed.otherOrganiser.actor.personId ?? '']
    for (const other of outside)
      for (const body of [undefined, {}])
        expect((await ask(other, `${home}/lancement`, body)).status).toBe(404)
    expect((await ask(karim, `${home}/lancement`, {})).status).toBe(303)
    expect((await ask(karim, `${home}/lancement`, {})).status).toBe(303)
    const begun = await ask(karim, `${home}/lancement`)
    const address = /href="(\/produits\/[^"]+)"/.exec(begun.text)?.[1] ?? ''
    const product = await ask(null, address)
    expect(product.status).toBe(200)
    expect(plain(product.text)).toContain('Produit de La Serre')
    expect(plain(product.text)).toContain('mardi 12 janvier 2027')
    for (const page of [product, await ask(null, '/produits')])
      for (const secret of ['Un titre', 'Zoé Martin', 'Luc Blanc', 'Anne Roux', 'Inès Petit'])
        expect(page.text).not.toContain(secret)
    const stopped = await ask(author, `/mises-en-route/${id}/desistement`)
    expect(stopped.status).toBe(409)
    expect(plain(stopped.text)).toContain('dans la vie du produit')
  })

  it('answers any body with words, never with a failure of ours', async () => {
    const bodies = [
      '',
      'version=0&version=9&coach-nom=a&coach-nom=b&base=0&base=1',
      'version=-1&base=-1&jusquau=NaN&coach-nom=%00%07',
      'version=99999999999999999999&base=1e9&equipe-nom-99=x&equipe-nom-100=y&equipe-nom-1=%E2%80%AEx',
      `coach-nom=${'x'.repeat(5000)}&motif=${'x'.repeat(5000)}&base=0&jusquau=%F0%9F%8C%B1`,
      '__proto__=x&constructor=y&version=0&candidature=%00&choix=%00&vu=1',
      'candidature=00000000-0000-4000-8000-000000000000&motif=M&base=0',
    ]
    const posts = [
      'etapes/coach',
      'etapes/equipe',
      'etapes/lancement',
      'report',
      'reprise',
      'remplacement',
      'lancement',
      'desistement',
    ]
    for (const post of posts)
      for (const body of bodies) {
        const answer = await ask(karim, `${home}/${post}`, body)
        expect(answer.status, `${post} ${body.slice(0, 40)}`).toBeLessThan(500)
        expect(answer.text).not.toMatch(/node_modules|at \w+ \(/)
      }
    for (const query of [
      'apres=x',
      'apres=99999999999999.%00',
      'apres=-1.',
      'apres=99999999999999.00000000-0000-4000-8000-000000000000',
    ])
      expect((await ask(null, `/produits?${query}`)).status).toBe(200)
    for (const slug of ['inconnu', '%00', 'A', '00000000-0000-4000-8000-000000000000'])
      expect((await ask(null, `/produits/${slug}`)).status).toBe(404)
  })
})
