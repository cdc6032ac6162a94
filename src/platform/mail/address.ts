import { z } from 'zod'

const shape = z.email().max(254)

/** The typed address without surrounding spaces, or undefined when no mail could reach it. */
export function readAddress(typed: string): string | undefined {
  const address = typed.trim().replace(/^mailto:/i, '')
  return shape.safeParse(address).success ? address : undefined
}

/** How two spellings of one address are recognised: letter case does not count. */
export const addressKey = (address: string): string => address.toLowerCase()
