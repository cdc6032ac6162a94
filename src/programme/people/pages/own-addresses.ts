/** Where one's account is. */
export const ACCOUNT = '/mon-compte'
export const ADDRESSES = '/mon-compte/adresses'
export const KEYS = '/mon-compte/cles'

export const accountCrumbs = [{ href: ACCOUNT, label: 'Mon compte' }]
export const addressesCrumbs = [...accountCrumbs, { href: ADDRESSES, label: 'Mes adresses' }]
export const keysCrumbs = [...accountCrumbs, { href: KEYS, label: "Mes clés d'accès" }]
