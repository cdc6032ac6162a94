import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../test/request.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { getLatestRevision } from './form-revisions-store.ts'
import { applicationsRoutes } from './routes.tsx'

describe('a form changed by hurried hands', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  let karim: string
  let home: string
  beforeAll(async () => {
    bed = await openSelection()
    ask = await serve(applicationsRoutes, bed.db, { now: bed.act.now })
    karim = bed.organiser.actor.personId ?? ''
    home = `/gestion/appels/${bed.call.slug}/formulaire`
  })
  afterAll(() => bed.drop())

  const last = () => getLatestRevision(bed.db, bed.call.id)
  const revision = async () => String((await last()).number)
  const asks = async (said: string) =>
    (await last()).document.fields.filter(({ label }) => label === said).length
  const place = (text: string) => /ds-error-summary.*?href="([^"]*)"/s.exec(text)?.[1]

  it('has once a question whose button was clicked twice', async () => {
    const typed = { version: await revision(), genre: 'line', intitule: 'Depuis quand ?', etape: 'solution' }
    const answers = await Promise.all([1, 2].map(() => ask(karim, `${home}/questions`, typed)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await asks('Depuis quand ?')).toBe(1)
  })

  it('has both questions that two organisers add at once, the same one when it is wanted again', async () => {
    const typed = { version: await revision(), genre: 'line', etape: 'solution' }
    const said = ['Combien ?', 'Où ?']
    const answers = await Promise.all(
      said.map(intitule => ask(karim, `${home}/questions`, { ...typed, intitule })),
    )
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    await ask(karim, `${home}/questions`, { ...typed, intitule: 'Où ?', version: await revision() })
    expect([await asks('Combien ?'), await asks('Où ?')]).toEqual([1, 2])
  })

  it('has once a step whose button was clicked twice', async () => {
    const typed = { version: await revision(), acte: 'etape-ajouter', titre: 'vos chiffres' }
    for (const _ of [1, 2]) expect((await ask(karim, home, typed)).status).toBe(303)
    const { steps } = (await last()).document
    expect(steps.filter(({ title }) => title === 'vos chiffres')).toHaveLength(1)
  })

  it('does once what a button clicked twice asks, and says so of both', async () => {
    const order = async () => (await last()).document.fields.map(({ id }) => id)
    for (const acte of ['descendre:titre', 'etape-descendre:probleme', 'retirer:poste']) {
      const version = await revision()
      expect((await ask(karim, home, { version, acte })).status).toBe(303)
      const once = await order()
      expect((await ask(karim, home, { version, acte })).status).toBe(303)
      expect([acte, await order()]).toEqual([acte, once])
    }
    await ask(karim, home, { version: await revision(), acte: 'etape-monter:probleme' })
  })

  it('says where a change that is refused stands, and what must be mended', async () => {
    const first = { genre: 'one', intitule: 'Quel outil ?', etape: 'solution', choix: 'Tableur\nPapier' }
    await ask(karim, `${home}/questions`, { ...first, version: await revision() })
    const { id } = (await last()).document.fields.find(({ label }) => label === first.intitule) ?? { id: '' }
    const second = { genre: 'line', intitule: 'Lequel ?', etape: 'solution', condition: `${id}=Tableur` }
    await ask(karim, `${home}/questions`, { ...second, version: await revision() })
    const waits = (await last()).document.fields.find(({ label }) => label === second.intitule)
    const version = await revision()
    const moved = await ask(karim, home, { version, acte: `monter:${waits?.id}` })
    expect([moved.status, place(moved.text)]).toEqual([422, '#etape-solution'])
    const removed = await ask(karim, home, { version, acte: `retirer:${id}` })
    expect([removed.status, place(removed.text)]).toEqual([422, '#etape-solution'])
    const path = `${home}/questions/${id}`
    const gone = await ask(karim, path, { ...first, version, choix: 'Papier\nRien' })
    expect([gone.status, place(gone.text)]).toEqual([422, '#choix'])
    const far = await ask(karim, path, { ...first, version, etape: 'pratique' })
    expect([far.status, place(far.text)]).toEqual([422, '#etape'])
    const untitled = await ask(karim, home, { version, acte: 'etape-ajouter', titre: '' })
    expect([untitled.status, place(untitled.text)]).toEqual([422, '#titre'])
    expect(untitled.text).toContain('id="titre-erreur"')
    const unknown = await ask(karim, home, { version, acte: 'etape-renommer:rien', 'titre-rien': 'Un titre' })
    expect(unknown.status).toBe(422)
  })

  it('names the questions that stay as agents read them', async () => {
    const kept = await ask(karim, home, { version: await revision(), acte: 'retirer:titre' })
    expect(kept.text).toContain('Votre projet en une ligne')
    expect(kept.text).not.toContain('« titre »')
  })
})
