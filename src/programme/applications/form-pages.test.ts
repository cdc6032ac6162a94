import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../../test/calls-site.ts'
import { serve } from '../../../test/request.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { getLatestRevision } from './form-revisions-store.ts'
import { applicationsRoutes } from './routes.tsx'

describe('the pages of a form', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  let karim: string
  let home: string
  const clock = { now: new Date() }
  beforeAll(async () => {
    bed = await openSelection()
    clock.now = new Date((bed.call.opensAt?.getTime() ?? 0) + 7_200_000)
    ask = await serve(applicationsRoutes, bed.db, clock)
    karim = bed.organiser.actor.personId ?? ''
    home = `/gestion/appels/${bed.call.slug}/formulaire`
  })
  afterAll(() => bed.drop())

  const read = async (path: string) => plain((await ask(karim, path)).text)
  const revision = async () => String((await getLatestRevision(bed.db, bed.call.id)).number)
  const post = async (path: string, body: Record<string, string>) =>
    ask(karim, path, { version: await revision(), ...body })

  it('list the steps and the questions as agents meet them', async () => {
    const text = await read(home)
    const at = ['Étape 1 : le problème', 'Le problème', 'Étape 4 : vous', 'Votre service', 'jamais montrée']
    const places = at.map(said => text.indexOf(said))
    expect(places.every(place => place > 0)).toBe(true)
    expect([...places].sort((one, other) => one - other)).toEqual(places)
  })

  it('add, change and move a question, and show it to agents on a phone', async () => {
    const question = {
      genre: 'several',
      intitule: 'Qui est <b>touché</b> ?',
      etape: 'consequences',
      choix: 'Agents\nUsagers\n\n',
    }
    expect(await post(`${home}/questions`, question)).toMatchObject({
      status: 303,
      to: `${home}#etape-consequences`,
    })
    const { document } = await getLatestRevision(bed.db, bed.call.id)
    const { id } = document.fields.find(({ kind }) => kind === 'several') ?? { id: '' }
    expect(await read(`${home}/questions/${id}`)).toContain('Agents\nUsagers')
    expect((await post(home, { acte: `monter:${id}` })).status).toBe(303)
    const preview = await read(`${home}/apercu`)
    expect(preview).toContain('Qui est &lt;b&gt;touché&lt;/b&gt; ?')
    expect(preview).toMatch(/<fieldset class="pepin-phone" disabled/)
    expect(preview.indexOf('Qui est')).toBeLessThan(preview.indexOf('Ses conséquences pour'))
  })

  it.each([
    ['no question', { genre: 'line', intitule: ' ', etape: 'vous' }, 'Écrivez la question.'],
    ['a step that is none', { genre: 'line', intitule: 'Q', etape: 'x"y' }, 'Choisissez une étape.'],
    ['one choice', { genre: 'one', intitule: 'Q', etape: 'solution', choix: 'A' }, 'au moins deux choix'],
    ['the same choices', { genre: 'one', intitule: 'Q', etape: 'solution', choix: 'A\nA' }, 'Deux choix'],
    [
      'a length of none',
      { genre: 'text', intitule: 'Q', etape: 'solution', longueur: '-4' },
      'nombre entier',
    ],
    [
      'a huge length',
      { genre: 'text', intitule: 'Q', etape: 'solution', longueur: '9'.repeat(30) },
      'nombre entier',
    ],
    [
      'no unit',
      { genre: 'text', intitule: 'Q', etape: 'solution', longueur: '4', unite: 'pages' },
      'Choisissez l’unité',
    ],
    [
      'a range upside down',
      { genre: 'number', intitule: 'Q', etape: 'solution', minimum: '9', maximum: '1' },
      'inférieur au plus petit',
    ],
    ['no number of files', { genre: 'files', intitule: 'Q', etape: 'solution', nombre: '0' }, 'de 1 à 10'],
    [
      'a condition that is none',
      { genre: 'line', intitule: 'Q', etape: 'solution', condition: 'titre=oui' },
      'une condition de la liste',
    ],
    [
      'a condition that comes later',
      { genre: 'line', intitule: 'Q', etape: 'probleme', condition: 'rappel=oui' },
      'doit venir après',
    ],
    ['too long a question', { genre: 'line', intitule: 'Q'.repeat(201), etape: 'solution' }, '200 signes'],
  ])('refuse %s beside its field, and keep what was typed', async (_, typed, words) => {
    const before = await revision()
    const answer = await post(`${home}/questions`, typed)
    expect(answer.status).toBe(422)
    expect(plain(answer.text)).toContain(words)
    if (typed.intitule.trim()) expect(answer.text).toContain(typed.intitule)
    expect(await revision()).toBe(before)
  })

  it.each([
    [{ acte: '' }, 422],
    [{ acte: 'monter:' }, 422],
    [{ acte: 'retirer:titre' }, 422],
    [{ acte: 'monter:rien-de-tel' }, 422],
    [{ acte: 'etape-ajouter', titre: '   ' }, 422],
    [{ acte: 'etape-supprimer:probleme' }, 422],
    [{ acte: 'monter:nom', version: '-1' }, 409],
    [{ acte: 'monter:nom', version: '99999999999' }, 409],
  ])('answer %j with words, never a failure', async (body, status) => {
    const answer = await post(home, body)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain('ds-error-summary')
  })

  it('count in lines the texts that have several, and not a line', async () => {
    const asking = async (kind: string) => read(`${home}/questions/nouvelle?etape=solution&genre=${kind}`)
    expect(await asking('text')).toContain('value="lignes"')
    expect(await asking('line')).not.toContain('value="lignes"')
  })

  it('are not there for a question or a kind there is not', async () => {
    expect((await ask(karim, `${home}/questions/rien`)).status).toBe(404)
    expect((await post(`${home}/questions/rien`, { intitule: 'Q' })).status).toBe(404)
    expect((await post(`${home}/questions`, { genre: 'constructor' })).status).toBe(422)
    expect((await ask(karim, `${home}/questions/nouvelle?genre=__proto__&etape=%00`)).status).toBe(200)
  })

  it('show both versions of a question changed twice, and keep the one chosen', async () => {
    const seen = await revision()
    const typed = { etape: 'motivation', longueur: '100', unite: 'signes' }
    const path = `${home}/questions/territoire`
    await ask(karim, path, { ...typed, version: seen, intitule: 'Votre vallée' })
    const clash = await ask(karim, path, { ...typed, version: seen, intitule: 'Votre commune' })
    expect(clash.status).toBe(409)
    for (const said of ['Votre vallée', 'Votre commune', 'par vous, dans une autre page'])
      expect(plain(clash.text)).toContain(said)
    const chosen = { ...typed, intitule: 'Votre commune', 'choix-version': 'mien' }
    expect((await post(path, chosen)).status).toBe(303)
    expect(await read(home)).toContain('Votre commune')
  })

  it('preview what is put in force: how many are concerned, what changes, what is told', async () => {
    const { id, author } = await bed.receive({ nom: 'Zoé', remarque: 'LA REMARQUE' })
    await post(`${home}/questions`, { genre: 'line', intitule: 'Depuis quand ?', etape: 'probleme' })
    await post(home, { acte: 'retirer:remarque' })
    expect(await read(home)).toContain('Vos changements ne sont pas encore posés aux agents')
    const preview = await read(`${home}/mise-en-service`)
    for (const said of ['Question ajoutée', '« Depuis quand »', 'Question retirée', 'restent? valable'])
      expect(preview).toMatch(new RegExp(said))
    expect(preview).toContain('name="prevenir"')
    const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(preview)?.[1] ?? ''
    const seen = { version: field('version'), 'en-service': field('en-service') }
    expect((await ask(karim, `${home}/mise-en-service`, { ...seen, version: '0' })).status).toBe(409)
    expect((await ask(karim, `${home}/mise-en-service`, seen)).status).toBe(303)
    // The same click again is done; one made on another version has nothing to do.
    expect((await ask(karim, `${home}/mise-en-service`, seen)).status).toBe(303)
    const other = { ...seen, 'en-service': '0' }
    expect((await ask(karim, `${home}/mise-en-service`, other)).status).toBe(422)

    const person = author.actor.personId ?? ''
    const follow = plain((await ask(person, `/candidatures/${id}`)).text)
    expect(follow).toContain('Des questions ont été ajoutées depuis votre envoi')
    const page = plain((await ask(person, `/candidatures/${id}/nouvelles-questions`)).text)
    expect(page).toContain('Depuis quand ?')
    expect(page).not.toContain('Votre service')
    const team = plain((await ask(karim, `/gestion/candidatures/${id}`)).text)
    expect(team.indexOf('Questions retirées du formulaire')).toBeLessThan(team.indexOf('LA REMARQUE'))
    expect(team).toContain('Questions retirées du formulaire')
  })

  it('go back to the default form after saying what goes', async () => {
    expect(await read(`${home}/defaut`)).toContain('Question retirée : « Depuis quand »')
    expect((await post(`${home}/defaut`, {})).status).toBe(303)
    expect(await read(`${home}/defaut`)).toContain('c’est déjà le formulaire par défaut')
  })
})
