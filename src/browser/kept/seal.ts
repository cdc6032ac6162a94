/** A key given by the server for one draft; it lives in this page's memory and nowhere else. */
export interface SealingKey {
  whose: string
  secret: string
  key: CryptoKey
}

export interface SealedText {
  iv: Uint8Array<ArrayBuffer>
  data: ArrayBuffer
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0))

/** AES-256-GCM, never to be taken out of the browser's own keeping. */
export const importKey = (base64url: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64url), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** @param about where the text belongs: moved elsewhere, it does not open */
export async function seal(key: CryptoKey, about: string, text: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = new TextEncoder().encode(about)
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new TextEncoder().encode(text),
  )
  return { iv, data }
}

/** The text, or null when this key does not open it or it was altered. */
export async function unseal(key: CryptoKey, about: string, sealed: SealedText): Promise<string | null> {
  const additionalData = new TextEncoder().encode(about)
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv, additionalData },
      key,
      sealed.data,
    )
    return new TextDecoder().decode(bytes)
  } catch {
    return null
  }
}
