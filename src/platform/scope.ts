import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'
import type { Brand, Shell } from '../design/index.ts'
import type { Act, Actor } from './act.ts'
import { browserKey } from './browser-key.ts'
import type { Clock } from './clock.ts'
import type { Db } from './database/tables.ts'
import { frenchDateTime, PARIS } from './dates.ts'
import type { Files } from './files/files.ts'
import type { Ctx, Env, SignedIn } from './http.ts'
import type { Jobs } from './jobs.ts'
import { keepSession, sessionHash } from './session.ts'

/** What this process holds for every request. */
export interface Program {
  config: Config
  clock: Clock
  db: Db
  jobs: Jobs
  files: Files
}

/** What the platform asks of the programme to know a person and their menu. */
export interface People {
  /** Of a living session, in one query: every request passes here. */
  findBySession(
    db: Db,
    idHash: Buffer,
    now: Date,
  ): Promise<(SignedIn & Roles & { seenAt: Date; lacksKey: boolean }) | undefined>
  navigationFor(who: Roles & { signedIn: boolean; holdsKey: boolean }): { href: string; label: string }[]
}

/** What of the menu a person has a use for. */
export interface Roles {
  organises: boolean
  /** Seated in a jury, in a committee. */
  reviews: boolean
  deliberates: boolean
  /** Has products to follow: organises, manages a portfolio, carries, works on or supports one. */
  follows: boolean
}

const PEPIN: Brand = {
  slug: null,
  name: 'Pépin',
  administration: 'La plateforme des incubateurs publics',
  home: '/',
  theme: 'pepin',
}

/** The act of `program` at this instant, for whoever acts. */
export function actOf(program: Omit<Program, 'files'>, actor: Actor, now = program.clock.now()): Act {
  return { db: program.db, now, actor, jobs: program.jobs, newId: randomUUID }
}

/** Gives each request its act (data, time, actor) and the shell of its pages. */
export function requestScope(program: Program, people: People): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { config, clock, db } = program
    c.set('config', config)
    c.set('clock', clock)
    c.set('files', program.files)
    // A first shell that needs no database: the page that says it is away uses it.
    c.set('shell', shellOf(c, clock.now(), null, []))
    await clock.refresh?.(db)
    const now = clock.now()
    const session = sessionHash(c)
    const found = session ? await people.findBySession(db, session, now) : undefined
    if (session && found) await keepSession({ db, now }, session, found.seenAt)
    const person = found
      ? { id: found.id, name: found.name.trim() || found.address, address: found.address }
      : null
    const key = browserKey(c)
    const withheld = found?.lacksKey === true && !isOwnPage(c.req.path)
    const personId = withheld ? null : (person?.id ?? null)
    c.set('act', actOf(program, { personId, keys: key ? [key] : [] }, now))
    c.set('person', withheld ? null : person)
    c.set('withheld', withheld)
    const navigation = people.navigationFor({
      signedIn: person !== null,
      organises: found?.organises ?? false,
      reviews: found?.reviews ?? false,
      deliberates: found?.deliberates ?? false,
      follows: found?.follows ?? false,
      holdsKey: key !== null,
    })
    c.set('shell', shellOf(c, now, person, navigation))
    await next()
  }
}

/** What stays open to someone whose role asks for a key they have not proved: their account, their applications. */
const isOwnPage = (path: string): boolean =>
  /^\/(mon-compte|connexion|deconnexion|reprise|mes-candidatures|candidatures|appels|formation|boite-mail)(\/|$)/.test(
    path,
  )

/** Whether a page is under an entry of the menu, which may name several addresses. */
const isWithin = (path: string, href: string) =>
  path === href || (href !== '/' && path.startsWith(`${href}/`)) || UNDER[href]?.test(path) === true

const UNDER: Record<string, RegExp> = {
  '/': /^\/(appels|incubateurs)\//,
  '/mes-candidatures': /^\/(candidatures|mises-en-route)(\/|$)/,
}

type Entries = { href: string; label: string }[]

function shellOf(c: Ctx, now: Date, person: SignedIn | null, navigation: Entries) {
  const path = c.req.path
  const { demonstration } = c.var.config
  return (brand = PEPIN): Shell => ({
    brand,
    person: person && { name: person.name },
    navigation: navigation.map(entry => ({ ...entry, current: isWithin(path, entry.href) })),
    demonstration: demonstration ? { now: frenchDateTime(now, PARIS) } : null,
    path,
  })
}
