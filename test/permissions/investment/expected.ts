/**
 * The committees' matrix: a product of one incubator with a committee closed and one in draft, asked by everyone who
 * stands some way towards it, and by those who do not. Whoever is not named finds nothing; a visitor is asked to
 * sign in.
 */
export const ROLES = [
  'visitor',
  'organiser',
  'other-organiser',
  /** Of the product's incubator. */
  'coach',
  'reader',
  'portfolio-manager',
  'former-manager',
  'team',
  /** Left the day before. */
  'former-team',
  'sponsor',
  'stranger',
] as const
export type InvestmentRole = (typeof ROLES)[number]

const READERS: readonly InvestmentRole[] = [
  'organiser',
  'coach',
  'reader',
  'portfolio-manager',
  'team',
  'sponsor',
]
const WRITERS: readonly InvestmentRole[] = ['organiser', 'team']
const ORGANISER: readonly InvestmentRole[] = ['organiser']
const SIGNED_IN: readonly InvestmentRole[] = ROLES.filter(role => role !== 'visitor')
const product = '/suivi/produits/:product'
const open = '/suivi/comites/:open'
const settings = '/gestion/incubateurs/serre/comites'

/** Every page, and who sees it. */
export const PAGES: ReadonlyMap<string, readonly InvestmentRole[]> = new Map([
  ['/suivi', SIGNED_IN],
  [product, READERS],
  [`${product}/comites`, READERS],
  [`${product}/conditions`, READERS],
  [open, READERS],
  [`${open}/une-page`, READERS],
  ['/suivi/comites/:closed', READERS],
  ['/suivi/comites/:closed/releve.pdf', READERS],
  [`${open}/dossier`, WRITERS],
  [`${open}/presence`, ORGANISER],
  [`${open}/decision`, ORGANISER],
  [`${open}/report`, ORGANISER],
  [`${open}/cloture`, ORGANISER],
  [settings, ORGANISER],
])

/** Every form, and whom it answers, done or refused in words. */
export const FORMS: ReadonlyMap<string, readonly InvestmentRole[]> = new Map([
  [`${product}/comites`, ORGANISER],
  [`${open}/dossier`, WRITERS],
  [`${open}/presence`, ORGANISER],
  [`${open}/decision`, ORGANISER],
  [`${open}/report`, ORGANISER],
  [`${open}/cloture`, ORGANISER],
  [settings, ORGANISER],
])

const pattern = (route: string) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)

/** Whether this matrix asks a route, « GET /suivi/comites/:id ». */
export function asksInvestmentRoute(route: string): boolean {
  const [method = '', path = ''] = route.split(' ')
  return [...(method === 'GET' ? PAGES : FORMS).keys()].some(each => pattern(path).test(each))
}
