import { importKey, type SealingKey } from './seal.ts'

/** A server that gave none is not asked at every keystroke. */
const AGAIN_MS = 10_000

const asked = new Map<string, Promise<SealingKey[]>>()

/**
 * The keys of a draft, the one that seals first; none when the server does not give them, or when this browser
 * cannot seal. Asked once a page, again later while there are none.
 */
export function keysOf(path: string): Promise<SealingKey[]> {
  const known = asked.get(path)
  if (known) return known
  const keys = ask(path).catch((): SealingKey[] => [])
  asked.set(path, keys)
  void keys.then(({ length }) => length === 0 && setTimeout(() => asked.delete(path), AGAIN_MS))
  return keys
}

async function ask(path: string): Promise<SealingKey[]> {
  // Only over TLS or on this machine.
  if (!globalThis.crypto?.subtle) return []
  const answer = await fetch(path, { headers: { accept: 'application/json' }, redirect: 'error' })
  if (!answer.ok) return []
  const { keys } = (await answer.json()) as { keys: { whose: string; secret: string; key: string }[] }
  return Promise.all(keys.map(async given => ({ ...given, key: await importKey(given.key) })))
}
