/** The slices in the order of the programme: a later one may use an earlier one, never the other way. */
export const SLICES = [
  'access',
  'incubators',
  'people',
  'calls',
  'visas',
  'outreach',
  'kit',
  'applications',
  'authors',
  'training',
  'messages',
  'screening',
  'panels',
  'jury',
  'committee',
  'announcement',
  'onboarding',
  'portfolio',
  'investment',
  'undelivered',
  'merges',
  'records',
  'home',
] as const

type Role = 'core' | 'permissions' | 'store' | 'actions' | 'routes' | 'pages' | 'test'

/** What a file of a slice is, told from its name or from the folder that took the name. */
export function roleOf(pathInSlice: string): Role {
  if (/\.test\.tsx?$/.test(pathInSlice)) return 'test'
  const [first = ''] = pathInSlice.split('/')
  const name = pathInSlice.split('/').at(-1) ?? ''
  const is = (word: string) =>
    first === word || first.startsWith(`${word}.`) || new RegExp(`(^|-)${word}\\.tsx?$`).test(name)
  if (is('routes')) return 'routes'
  if (is('pages') || is('page') || name.endsWith('.tsx')) return 'pages'
  if (is('permissions')) return 'permissions'
  if (is('store') || is('tables') || is('invariants') || is('relations')) return 'store'
  if (is('actions')) return 'actions'
  return 'core'
}

const MAY_USE: Record<Role, readonly Role[]> = {
  core: ['core'],
  permissions: ['core', 'permissions'],
  store: ['core', 'permissions', 'store'],
  actions: ['core', 'permissions', 'store', 'actions'],
  pages: ['core', 'permissions', 'pages'],
  routes: ['core', 'permissions', 'store', 'actions', 'pages', 'routes'],
  test: ['core', 'permissions', 'store', 'actions', 'pages', 'routes', 'test'],
}

const sliceOf = (path: string) => /^src\/programme\/([^/]+)\/(.+)$/.exec(path)
const isOurs = (target: string) => /^(src|seeds|scripts|test|bench)\//.test(target)

export interface Import {
  target: string
  /** Gone once compiled: `import type`. */
  typeOnly: boolean
}

const IMPORT =
  /\b(?:(?:import|export)(?<type>\s+type)?\b[\w\s{},*$]*?\bfrom\s*|import\s*\(?\s*)(?<quote>['"`])(?<target>[^'"`\n]+)\k<quote>/g

/** Every import of a source, whatever its quotes; what it re-exports and what it loads later too. */
export const importsIn = (text: string): Import[] =>
  [...text.matchAll(IMPORT)].map(({ groups = {} }) => ({
    target: groups['target'] ?? '',
    typeOnly: groups['type'] !== undefined,
  }))

/** Why `path` may not import `target` (both from the root; a bare name is a package), or null. */
export function refusalOfImport(path: string, target: string, typeOnly = false): string | null {
  const slice = sliceOf(path)
  const test = /\.test\.tsx?$/.test(path)
  if (path.startsWith('src/') && /^(test|bench)\//.test(target))
    return test ? null : 'only tests use test helpers'
  if (path.startsWith('src/design/') && isOurs(target) && !target.startsWith('src/design/'))
    return 'design knows nothing of the rest'
  if (path.startsWith('src/browser/') && isOurs(target) && !target.startsWith('src/browser/'))
    return 'browser code stands alone'
  if (path.startsWith('src/science/')) return refusalInScience(target, test)
  if (path.startsWith('src/calculation/') && isOurs(target) && !/^src\/(science|calculation)\//.test(target))
    return 'a calculation knows the science only'
  if (path.startsWith('src/platform/')) return refusalInPlatform(target, typeOnly)
  if (!slice) return null
  const [, from = '', inside = ''] = slice
  return refusalFromSlice(from, roleOf(inside), target, typeOnly)
}

// Calculations only: no file, no clock, no database, no word of French that a page would not choose.
const OF_SCIENCE = new Set(['highs', 'node:crypto', '@orama/stemmers/french'])

function refusalInScience(target: string, test: boolean): string | null {
  if (target.startsWith('src/science/') || OF_SCIENCE.has(target)) return null
  return test && !isOurs(target) ? null : 'science knows nothing of the rest'
}

function refusalInPlatform(target: string, typeOnly: boolean): string | null {
  if (!isOurs(target) || /^src\/(platform|design)\//.test(target)) return null
  if (target === 'src/config.ts') return typeOnly ? null : 'the platform is given its configuration'
  return 'the platform knows nothing of what uses it'
}

// What core and pages may use of the platform, and of packages: pure files only.
const PURE =
  /^src\/platform\/(outcome|dates|working-days|holiday-areas|invariant|retention|files\/(file|kinds))\.ts$/
const PACKAGES: Partial<Record<Role, ReadonlySet<string>>> = {
  core: new Set(['zod', 'canonicalize', 'node:crypto', 'diff']),
  permissions: new Set(),
  pages: new Set(['hono/jsx']),
}

function refusalFromSlice(from: string, role: Role, target: string, typeOnly: boolean): string | null {
  const other = sliceOf(target)
  if (other) return refusalBetween(from, role, other[1] ?? '', other[2] ?? '')
  const packages = PACKAGES[role]
  if (!isOurs(target)) return !packages || packages.has(target) ? null : `${role} uses no such package`
  if (target.startsWith('src/platform/')) {
    if (!packages || PURE.test(target)) return null
    // A page may be given what the platform holds, never the database.
    if (role === 'pages' && typeOnly && !target.startsWith('src/platform/database/')) return null
    return `${role} uses no platform`
  }
  if (target.startsWith('src/science/'))
    return role === 'permissions' ? 'permissions calculate nothing' : null
  if (target.startsWith('src/calculation/'))
    return role === 'actions' || role === 'routes' || role === 'test' ? null : `${role} starts no thread`
  if (target.startsWith('src/design/'))
    return role === 'core' || role === 'permissions' ? `${role} knows no design` : null
  if (role === 'test' || (from === 'home' && target.startsWith('seeds/'))) return null
  return 'a slice knows slices, the platform and the design only'
}

// Decision 0013: what a jury and a committee show alike, given its words by the page of each.
const SHARED = /^pages\/shared\/[^/]+\.tsx$/
const sharesPanelPage = (from: string, role: Role, to: string, there: string): boolean =>
  (from === 'jury' || from === 'committee') && role === 'pages' && to === 'panels' && SHARED.test(there)

function refusalBetween(from: string, role: Role, to: string, there: string): string | null {
  const used = roleOf(there)
  if (to === from) return MAY_USE[role].includes(used) ? null : `${role} may not use ${used}`
  const pure = role === 'core' || role === 'permissions' || role === 'pages'
  if (to === 'access')
    return pure && there !== 'tables.ts' ? `${role} uses the names of the relations only` : null
  const order = (name: string) => SLICES.indexOf(name as (typeof SLICES)[number])
  if (order(to) > order(from)) return `${from} comes before ${to}`
  if ((used === 'pages' || used === 'routes') && from !== 'home')
    return sharesPanelPage(from, role, to, there) ? null : 'pages and routes stay in their slice'
  return MAY_USE[role].includes(used) ? null : `${role} may not use ${used}, of ${to} either`
}
