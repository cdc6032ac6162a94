/** The slices in the order of the programme: a later one may use an earlier one, never the other way. */
export const SLICES = [
  'access',
  'incubators',
  'people',
  'calls',
  'applications',
  'screening',
  'panels',
  'jury',
  'committee',
  'announcement',
  'onboarding',
  'portfolio',
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

/** Why `path` may not import `target` (both from the root; a bare name is a package), or null. */
export function refusalOfImport(path: string, target: string): string | null {
  const slice = sliceOf(path)
  if (path.startsWith('src/design/') && /^src\/(?!design\/)/.test(target))
    return 'design knows nothing of the rest'
  if (path.startsWith('src/browser/') && /^src\/(?!browser\/)/.test(target))
    return 'browser code stands alone'
  if (path.startsWith('src/platform/') && target.startsWith('src/programme/'))
    return 'the platform knows nothing of the programme'
  if (path.startsWith('src/') && /^(test|bench)\//.test(target) && !path.includes('.test.'))
    return 'only tests use test helpers'
  if (!slice) return null
  const [, from = '', inside = ''] = slice
  return refusalWithin(from, inside, target)
}

// What core may use of the platform: pure files only.
const PURE = /^src\/platform\/(outcome|dates|working-days|invariant|retention)\.ts$/

function refusalWithin(from: string, inside: string, target: string): string | null {
  const role = roleOf(inside)
  const other = sliceOf(target)
  if (role === 'core') {
    if (target.startsWith('src/platform/') && !PURE.test(target)) return 'core uses no platform'
    if (target.startsWith('src/design/')) return 'core knows no design'
    if (!target.startsWith('src/') && !CORE_PACKAGES.has(target)) return 'core uses the schema library only'
  }
  if (!other) return null
  const [, to = '', there = ''] = other
  const used = roleOf(there)
  if (to === from) return MAY_USE[role].includes(used) ? null : `${role} may not use ${used}`
  if (to === 'access') return null
  const order = (name: string) => SLICES.indexOf(name as (typeof SLICES)[number])
  if (order(to) > order(from)) return `${from} comes before ${to}`
  if (role === 'core' && used !== 'core') return 'core uses core only'
  if ((used === 'pages' || used === 'routes') && from !== 'home')
    return 'pages and routes stay in their slice'
  if (role === 'pages' && !MAY_USE.pages.includes(used)) return 'pages take core and permissions only'
  return null
}

const CORE_PACKAGES = new Set(['zod', 'canonicalize', 'node:crypto'])
