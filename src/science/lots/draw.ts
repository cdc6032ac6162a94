import { createHash } from 'node:crypto'

/**
 * Tirage au sort : names in the order of SHA-256 of « graine, retour à la ligne, nom », in hexadecimal.
 * The seed is published before the names are known to be drawn: anyone replays it with `sha256sum`.
 */
export interface Drawn {
  name: string
  /** SHA-256 of the UTF-8 bytes of `${seed}\n${name}`, both in normal form C. */
  fingerprint: string
}

/** @throws RangeError on a name given twice, or no seed */
export function drawLots(seed: string, names: readonly string[]): Drawn[] {
  if (seed === '') throw new RangeError('no seed')
  const written = names.map(name => name.normalize('NFC'))
  if (new Set(written).size < written.length) throw new RangeError('a name is given twice')
  return written
    .map(name => ({ name, fingerprint: fingerprintOf(`${seed.normalize('NFC')}\n${name}`) }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}

const fingerprintOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
