/** The network's matrix: reading a portfolio into Pépin is the network's, whatever the incubator. */
export const ROLES = [
  'visitor',
  'stranger',
  'organiser',
  'portfolio-manager',
  /** Its role has ended. */
  'former-manager',
  'operator',
] as const
export type NetworkRole = (typeof ROLES)[number]

const NETWORK: readonly NetworkRole[] = ['portfolio-manager', 'operator']
/** A file is read again by the one who sent it. */
const SENDER: readonly NetworkRole[] = ['portfolio-manager']

export const PAGES: ReadonlyMap<string, readonly NetworkRole[]> = new Map([
  ['/gestion/portefeuille/reprise', NETWORK],
  ['/gestion/portefeuille/reprise/:draft', SENDER],
  ['/gestion/portefeuille/points-a-verifier', NETWORK],
])

export const FORMS: ReadonlyMap<string, readonly NetworkRole[]> = new Map([
  ['/gestion/portefeuille/reprise', NETWORK],
  ['/gestion/portefeuille/reprise/:draft', SENDER],
])

const pattern = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)

/** Whether this matrix asks a route. */
export function asksNetworkRoute(route: string): boolean {
  const [method = '', path = ''] = route.split(' ')
  return [...(method === 'GET' ? PAGES : FORMS).keys()].some(each => pattern(each).test(path))
}
