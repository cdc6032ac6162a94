/**
 * The products' matrix: a product of La Serre, asked by everyone who stands some way towards it, and by those who do
 * not. Whoever is not named finds nothing; a visitor is asked to sign in.
 */
export const ROLES = [
  'visitor',
  'organiser',
  'other-organiser',
  /** Of the product's incubator. */
  'coach',
  'reader',
  'portfolio-manager',
  /** Carried the problem. */
  'lead',
  'team',
  /** Left the day before. */
  'former-team',
  /** Comes tomorrow. */
  'future-team',
  'sponsor',
  'former-sponsor',
  'stranger',
] as const
export type ProductRole = (typeof ROLES)[number]

const READERS: readonly ProductRole[] = [
  'organiser',
  'coach',
  'reader',
  'portfolio-manager',
  'lead',
  'team',
  'sponsor',
]
const WRITERS: readonly ProductRole[] = ['organiser', 'lead', 'team']
const ORGANISER: readonly ProductRole[] = ['organiser']
const product = '/suivi/produits/:product'

/** Every page of a product's life, and who sees it. */
export const PAGES: ReadonlyMap<string, readonly ProductRole[]> = new Map([
  [`${product}/phases`, READERS],
  [`${product}/jalons`, READERS],
  [`${product}/jalons/:milestone`, READERS],
  [`${product}/equipe`, READERS],
  [`${product}/fiche`, READERS],
  [`${product}/jalons/nouveau`, WRITERS],
  [`${product}/equipe/nouvelle`, WRITERS],
  [`${product}/equipe/:member`, WRITERS],
  [`${product}/equipe/:member/depart`, WRITERS],
  [`${product}/equipe/:member/changement`, WRITERS],
  [`${product}/phases/correction`, ORGANISER],
  [`${product}/phases/prolongation`, ORGANISER],
  [`${product}/phases/attente`, ORGANISER],
  [`${product}/phases/reprise`, ORGANISER],
  [`${product}/phases/mot-de-la-fin`, ORGANISER],
  [`${product}/equipe/sponsor`, ORGANISER],
  [`${product}/nom`, ORGANISER],
  ['/gestion/incubateurs/la-serre/phases', ORGANISER],
])

/** Every form, and whom it answers, done or refused in words. Those that take something away come last. */
export const FORMS: ReadonlyMap<string, readonly ProductRole[]> = new Map([
  [`${product}/jalons/nouveau`, WRITERS],
  [`${product}/jalons/:milestone`, WRITERS],
  [`${product}/equipe/nouvelle`, WRITERS],
  [`${product}/equipe/:member/depart`, WRITERS],
  [`${product}/equipe/:member/changement`, WRITERS],
  [`${product}/fiche`, WRITERS],
  [`${product}/phases/correction`, ORGANISER],
  [`${product}/phases/prolongation`, ORGANISER],
  [`${product}/phases/attente`, ORGANISER],
  [`${product}/phases/reprise`, ORGANISER],
  [`${product}/phases/mot-de-la-fin`, ORGANISER],
  [`${product}/equipe/sponsor`, ORGANISER],
  [`${product}/nom`, ORGANISER],
  ['/gestion/incubateurs/la-serre/phases', ORGANISER],
  [`${product}/jalons/:milestone/retrait`, WRITERS],
  [`${product}/equipe/:member/retrait`, WRITERS],
])

const pattern = (route: string) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)

/** Whether this matrix asks a route, « GET /suivi/produits/:id/phases ». */
export function asksProductRoute(route: string): boolean {
  const [method = '', path = ''] = route.split(' ')
  return [...(method === 'GET' ? PAGES : FORMS).keys()].some(each => pattern(path).test(each))
}
