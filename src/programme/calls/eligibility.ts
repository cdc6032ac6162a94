import type { Guide } from './guide.ts'

/** Adresses acceptées : whether an e-mail address may answer this call. */
export function acceptsAddress({ domains }: Pick<Guide, 'domains'>, address: string): boolean {
  if (domains.length === 0) return true
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return domains.includes(domain)
}
