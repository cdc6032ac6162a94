import { Readable } from 'node:stream'
import type { Ctx } from '../http.ts'
import { notFound, refusedPage } from '../respond.tsx'
import type { Storage } from './storage.ts'
import { type KeptFile, stateOf } from './store.ts'

/**
 * Gives a file as a download that no browser opens in our name. Before the scanner has answered, only to whoever
 * brought it.
 */
export async function serveFile(c: Ctx, file: KeptFile, owner: boolean): Promise<Response> {
  const { files } = c.var
  const state = stateOf(file.scan, files)
  if (state === 'infected')
    return refusedPage(c, {
      status: 403,
      title: 'Ce fichier a été retiré',
      text: 'Un virus y a été trouvé. Personne ne peut plus le télécharger. Prévenez votre service informatique.',
    })
  if (state === 'unverified' && !owner)
    return refusedPage(c, {
      status: 409,
      title: 'Ce fichier n’est pas encore vérifié',
      text: 'La recherche de virus n’a pas encore répondu. Revenez dans quelques minutes.',
    })
  const stream = await readFrom(files.storage, file.sha256)
  if (stream === 'away') return storageAway(c)
  if (stream === null) return notFound(c)
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    'Content-Type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
    'Content-Length': String(file.size),
    'Content-Disposition': dispositionOf(file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  })
}

const readFrom = async (storage: Storage, sha256: string): Promise<Readable | 'away' | null> => {
  try {
    return (await storage.has(sha256)) ? await storage.read(sha256) : null
  } catch (error) {
    console.error('[files]', error)
    return 'away'
  }
}

const storageAway = (c: Ctx) =>
  refusedPage(c, {
    status: 503,
    title: 'Ce fichier ne peut pas être ouvert maintenant',
    text: 'Le stockage des fichiers ne répond pas. Rien n’est perdu : revenez dans quelques minutes.',
  })

/** RFC 6266: a plain name for old readers, the true one as RFC 5987 writes it. */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const true_ = encodeURIComponent(name).replace(
    /['()*!]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${true_}`
}
