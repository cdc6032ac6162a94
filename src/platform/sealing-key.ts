import { hkdfSync } from 'node:crypto'

/**
 * The AES-256 key that seals what `whose` types in one draft on a device: derived, never kept. Without the
 * secret of the server, what lies on the device stays unreadable.
 * @param whose see `whoseOf`
 * @returns base64url of 32 bytes
 */
export const sealingKey = (secret: Buffer, whose: string, draft: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', `pepin/sealed-text/1/${whose}/${draft}`, 32)).toString(
    'base64url',
  )
