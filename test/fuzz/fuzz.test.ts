import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApplication } from '../../bench/lib/applicant.ts'
import type { Browser } from '../../bench/lib/browser.ts'
import { openWorld, type World } from '../app.ts'
import { routeOf } from '../journeys/crawl.ts'
import { applicationOf, keptAnswers, lost } from './drafts.ts'
import type { FuzzField, FuzzForm } from './forms.ts'
import { valuesFor } from './inputs.ts'
import { ENCODINGS, type Encoding, sendFields } from './send.ts'
import { gatherForms } from './surfer.ts'

/** Inputs a field gets in each encoding; `FUZZ=40 npm test -- embedded fuzz` for a long run. */
const PER_FIELD = Number(process.env['FUZZ'] ?? 2)
const CALL = '/appels/des-problemes-de-terrain-aux-services-publics'

const ROLES: [string, string | null, string[]][] = [
  ['a visitor', null, ['/', '/connexion', '/produits', '/formation', `${CALL}/poser-une-question`]],
  ['an applicant', 'jeanne.legoff@horizon.example', ['/mes-candidatures', '/mon-compte', '/']],
  ['a juror', 'nadia.haddad@haute-vallee.example', ['/evaluations', '/invitations', '/mon-compte']],
  ['a committee member', 'marc.delattre@haute-vallee.example', ['/comite', '/mon-compte']],
  ['a coach', 'ines.ferrand@haute-vallee.example', ['/suivi']],
  ['a portfolio manager', 'helene.vasseur@haute-vallee.example', ['/suivi', '/gestion/portefeuille/reprise']],
  ['a head whose call is open', 'odile.marchand@horizon.example', ['/gestion', '/suivi', '/mon-compte']],
  ['a head whose jury reads', 'karim.benali@haute-vallee.example', ['/gestion', '/suivi', '/horloge']],
]

const tries = new Map<string, number>()
const answers = new Map<number | 'signed out', number>()
let forms = 0
let sent = 0

/** A form of text sent in parts is refused before it is read: one try is enough. */
const timesIn = (form: FuzzForm, { type }: FuzzField, encoding: Encoding) =>
  encoding === form.encoding || encoding === ENCODINGS[0] ? PER_FIELD * (RARE[type] ?? 1) : 1

/** What is kept as it was typed: a choice or a date is put in the form's own way. */
const TYPED = new Set(['text', 'textarea', 'tel'])

/** Few forms have them: each control is tried some hundreds of times all the same. */
const RARE: Record<string, number> = { tel: 30, file: 12, number: 12, email: 2, date: 2 }

/** The form as its page gave it, one control changed. */
const withField = (form: FuzzForm, changed: FuzzField, value: string): [string, string][] => [
  ...form.fields.flatMap(({ name, value: kept }): [string, string][] =>
    name === changed.name ? [[name, value]] : kept === null ? [] : [[name, kept]],
  ),
  ...form.buttons
    .slice(0, 1)
    .flatMap(({ name, value: said }): [string, string][] => (name ? [[name, said]] : [])),
]

describe('every form of every page, sent what nobody would type', () => {
  let world: World
  let drafted: Browser
  beforeAll(async () => {
    world = await openWorld()
    drafted = world.visit()
  })
  afterAll(() => world.close())

  /** Some forms end the session they are sent in: the next begins another. */
  async function signInAgain(browser: Browser, address: string | null): Promise<void> {
    if (address === null) return
    const again = await world.signedIn(address)
    for (const [name, value] of again.cookies) browser.cookies.set(name, value)
  }

  async function fuzz(browser: Browser, address: string | null, form: FuzzForm, seed: number) {
    const now = world.clock.now()
    for (const field of form.fields)
      for (const encoding of ENCODINGS)
        for (const value of valuesFor(field, timesIn(form, field, encoding), seed++)) {
          tries.set(field.type, (tries.get(field.type) ?? 0) + 1)
          sent++
          const { status, text, location } = await sendFields(
            world,
            browser,
            form.action,
            withField(form, field, value),
            encoding,
          )
          const outside = location.startsWith('/connexion?')
          if (outside) await signInAgain(browser, address)
          answers.set(
            outside ? 'signed out' : status,
            (answers.get(outside ? 'signed out' : status) ?? 0) + 1,
          )
          const what = `${routeOf(form.action)} ${field.name}=${JSON.stringify(value.slice(0, 80))} ${encoding}`
          expect(status, what).toBeLessThan(500)
          expect(text, what).not.toMatch(/node_modules|at \w+ \(file:/)
          world.clock.set(now)
        }
  }

  it('drafts first: what is acknowledged is kept as typed, what is refused changes nothing', async () => {
    const { path } = await startApplication(drafted, CALL)
    const steps = await gatherForms(drafted, [path, `${path.split('/etapes')[0]}`])
    const writing = steps.filter(({ action }) => /\/etapes\//.test(action))
    expect(writing.length).toBeGreaterThan(3)
    for (const [index, form] of writing.entries())
      for (const field of form.fields.filter(({ type }) => TYPED.has(type)))
        for (const value of valuesFor(field, PER_FIELD * 3, index)) {
          const id = `${applicationOf(form.action)} ${field.name}`
          const before = (await keptAnswers(world)).get(id) ?? ''
          const version = await world.db
            .selectFrom('application_answers')
            .select('version')
            .where('application_id', '=', applicationOf(form.action) ?? '')
            .where('field', '=', field.name)
            .executeTakeFirst()
          const fields: [string, string][] = [
            [`v.${field.name}`, String(version?.version ?? 0)],
            [field.name, value],
          ]
          const { status } = await sendFields(
            world,
            drafted,
            form.action,
            fields,
            'application/x-www-form-urlencoded',
          )
          sent++
          tries.set(field.type, (tries.get(field.type) ?? 0) + 1)
          answers.set(status, (answers.get(status) ?? 0) + 1)
          expect(status).toBeLessThan(500)
          const after = (await keptAnswers(world)).get(id) ?? ''
          const lines = value.toWellFormed().replace(/\r\n?/g, '\n')
          const expected = field.type === 'textarea' ? lines : lines.replaceAll('\n', ' ')
          expect(after).toBe(status === 303 ? expected : before)
        }
  })

  it.each(ROLES)(
    '%s',
    async (role, address, starts) => {
      const browser = address === null ? world.visit() : await world.signedIn(address)
      const before = await keptAnswers(world)
      const found = await gatherForms(browser, starts)
      forms += found.length
      expect(found.length, role).toBeGreaterThan(1)
      for (const [index, form] of found.entries())
        if (form.action !== '/deconnexion') await fuzz(browser, address, form, index * 1000)
      expect(lost(before, await keptAnswers(world))).toEqual([])
    },
    900_000,
  )

  it('counts what was tried', () => {
    const byType = [...tries].map(([type, count]) => `${type} ${count}`).join(', ')
    const byStatus = [...answers]
      .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
      .map(([status, count]) => `${status} × ${count}`)
      .join(', ')
    console.log(`${forms} forms, ${sent} requests. Inputs by control: ${byType}. Answers: ${byStatus}.`)
    expect(sent).toBeGreaterThan(1000)
    for (const type of [
      'text',
      'textarea',
      'hidden',
      'date',
      'email',
      'select',
      'radio',
      'checkbox',
      'tel',
      'file',
    ])
      expect(tries.get(type) ?? 0, type).toBeGreaterThan(200)
  })
})
