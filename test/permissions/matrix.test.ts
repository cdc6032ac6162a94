import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApplication, stepForm } from '../../bench/lib/applicant.ts'
import type { Browser } from '../../bench/lib/browser.ts'
import { openWorld, type World } from '../app.ts'
import {
  type Answer,
  EXPECTED,
  expectedAt,
  ROLES,
  type Role,
  STAGES,
  type Stage,
  type Subject,
} from './expected.ts'

const SECRET = 'Le secret du brouillon que personne d’autre ne lit'
const TEXTS = {
  sent: 'Les pièces manquantes que l’on redemande',
  draft: 'Savoir où en est son dossier',
  held: SECRET,
}

describe('every role, on every route, at every stage of the call', () => {
  let world: World
  const ids: Record<Exclude<Subject, 'none'>, string> = { sent: '', draft: '', held: '' }
  const slugs: Record<Stage, string> = { draft: '', announced: '', open: '', closed: '' }
  const moments: Partial<Record<Stage, Date>> = {}
  let browsers: Record<Role, () => Promise<Browser>>

  beforeAll(async () => {
    world = await openWorld()
    const { db, clock, visit, signedIn } = world
    const published = await db
      .selectFrom('calls')
      .selectAll()
      .where('published_at', 'is not', null)
      .orderBy('closes_at', 'desc')
      .executeTakeFirstOrThrow()
    const unpublished = await db
      .selectFrom('calls')
      .select('id')
      .where('published_at', 'is', null)
      .executeTakeFirstOrThrow()
    // The unpublished call is of the first incubator here, so that the same organiser is in scope.
    await db
      .updateTable('calls')
      .set({ incubator_id: published.incubator_id, slug: 'appel-en-preparation' })
      .where('id', '=', unpublished.id)
      .execute()
    Object.assign(slugs, {
      draft: 'appel-en-preparation',
      announced: published.slug,
      open: published.slug,
      closed: published.slug,
    })
    const day = 86_400_000
    const [opens, closes] = [published.opens_at?.getTime() ?? 0, published.closes_at?.getTime() ?? 0]
    Object.assign(moments, {
      announced: new Date(opens - day / 2),
      open: new Date(closes - day),
      closed: new Date(closes),
    })
    clock.set(moments.open ?? new Date())
    const rows = await db.selectFrom('applications').select(['id', 'title']).execute()
    ids.sent = rows.find(({ title }) => title.startsWith(TEXTS.sent))?.id ?? ''
    ids.draft = rows.find(({ title }) => title.startsWith(TEXTS.draft))?.id ?? ''
    const writer = visit()
    const first = await startApplication(writer, `/appels/${published.slug}`)
    await writer.submit(stepForm(first), { titre: SECRET })
    ids.held = /candidatures\/([0-9a-f-]{36})/.exec(first.path)?.[1] ?? ''
    const keyed = async () => {
      const browser = visit()
      for (const [name, value] of writer.cookies) browser.cookies.set(name, value)
      return browser
    }
    browsers = {
      visitor: async () => visit(),
      writer: keyed,
      author: () => signedIn('jeanne.legoff@horizon.example'),
      stranger: () => signedIn('paul.nguyen@horizon.example'),
      organiser: () => signedIn('odile.marchand@horizon.example'),
      'other-organiser': () => signedIn('karim.benali@haute-vallee.example'),
    }
    expect(Object.values(ids).every(id => id !== '')).toBe(true)
  })
  afterAll(() => world.close())

  const routes = () =>
    world.app.routes
      .filter(({ method, handler }) => method !== 'ALL' && handler.length < 2)
      .map(({ method, path }) => `${method} ${path}`)

  it('has an expected answer for every route there is, and no other', () => {
    expect([...new Set(routes())].sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  const address = (route: string, subject: Subject, stage: Stage): string =>
    route
      .replace(/^\w+ /, '')
      .replace(':id{[0-9a-f-]{36}}', '00000000-0000-4000-8000-000000000000')
      .replace(':id', subject === 'none' ? '' : ids[subject])
      .replace('incubateurs/:slug', 'incubateurs/les-semailles')
      .replace(':slug', slugs[stage])
      .replace(':part', 'essentiel')
      .replace(':step', 'motivation')
      .replace(/:(token|hash|name)/g, 'inconnu')

  async function answerOf(
    browser: Browser,
    method: string,
    path: string,
  ): Promise<{ answer: Answer; body: string; status: number }> {
    const response = await browser.send(method, path, method === 'POST' ? '' : undefined)
    const body = await response.text()
    const { status } = response
    const to = response.headers.get('location') ?? ''
    const answer =
      status === 303
        ? /^\/connexion(\?|$)/.test(to)
          ? 'sign-in'
          : 'done'
        : status === 404
          ? 'nothing'
          : 'seen'
    return { answer, body, status }
  }

  describe.each(STAGES)('when the call is %s', stage => {
    it.each(ROLES)('as %s', async role => {
      world.clock.set(moments[stage] ?? moments.open ?? new Date())
      const wrong: string[] = []
      for (const [route, subjects] of Object.entries(EXPECTED)) {
        const [method = ''] = route.split(' ')
        // What changes the subject is tried by those it must be refused to, and at the end by the others.
        const changes = method === 'POST' && /retrait|depot|confirmation$|deconnexion|horloge/.test(route)
        for (const subject of Object.keys(subjects) as Subject[]) {
          const expected = expectedAt(route, subject, role, stage)
          if (changes && (expected === 'done' || expected === 'seen') && !/depot/.test(route)) continue
          const { answer, body, status } = await answerOf(
            await browsers[role](),
            method,
            address(route, subject, stage),
          )
          const where = `${route} (${subject}) as ${role}, call ${stage}`
          if (status >= 500) wrong.push(`${where}: ${status}`)
          if (answer !== expected) wrong.push(`${where}: ${answer} (${status}), not ${expected}`)
          if (
            (expected === 'nothing' || expected === 'sign-in') &&
            Object.values(TEXTS).some(text => body.includes(text))
          )
            wrong.push(`${where}: leaks`)
        }
      }
      expect(wrong).toEqual([])
    })
  })

  it('lists exactly what each person may read', async () => {
    const { db } = world
    const people = await db.selectFrom('people').select('id').execute()
    const applications = await db.selectFrom('applications').select('id').execute()
    const { relationsToApplication } = await import('../../src/programme/access/relations.ts')
    const { listMine } = await import('../../src/programme/applications/list-store.ts')
    for (const { id: personId } of people) {
      const actor = { personId, keys: [] }
      const may: string[] = []
      for (const { id } of applications) {
        const relations = await relationsToApplication(db, actor, id)
        if (relations.has('author') || relations.has('co-author')) may.push(id)
      }
      expect((await listMine(db, actor)).map(({ id }) => id).sort()).toEqual(may.sort())
    }
  })
})
