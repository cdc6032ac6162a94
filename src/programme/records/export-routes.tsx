import { Readable } from 'node:stream'
import { Hono } from 'hono'
import type { Storage } from '../../platform/files/storage.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { notFound, seeOther } from '../../platform/respond.tsx'
import { type StreamedEntry, zipStreamOf } from '../../platform/zip.ts'
import { askExport } from './actions/ask-export.ts'
import { type TakenExport, takeExport } from './actions/take-export.ts'
import { LIST_PATH, ofList, refusedList } from './list-scope-routes.tsx'
import { readPart } from './store/exports.ts'

/** The export of a list: asked for, made by the worker, then downloaded as it is read. */
export const exportRoutes = new Hono<Env>()

exportRoutes.post(`${LIST_PATH}/export`, c =>
  ofList(c, async found => {
    const asked = await askExport(c.var.act, found.incubator.id, found.list.number)
    return asked.ok ? seeOther(c, found.path) : refusedList(c, found, asked.reason)
  }),
)

exportRoutes.get(`${LIST_PATH}/export`, c =>
  ofList(c, async found => {
    const { incubator, list } = found
    const asked = c.req.query('volume') ?? '1'
    if (!/^[1-9]\d{0,5}$/.test(asked)) return notFound(c)
    const taken = await takeExport(c.var.act, incubator.id, list.number, Number(asked))
    if (!taken.ok) return refusedList(c, found, taken.reason)
    const { volume, volumes } = taken.value
    const which = volumes > 1 ? `-volume-${volume}-sur-${volumes}` : ''
    const name = `elimination-${incubator.slug}-${list.number}${which}.zip`
    const zip = Readable.from(zipStreamOf(entriesOf(c, taken.value)))
    return c.body(Readable.toWeb(zip) as ReadableStream, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
  }),
)

async function* entriesOf(c: Ctx, { listId, number, parts }: TakenExport): AsyncGenerator<StreamedEntry> {
  const { db } = c.var.act
  for (const { name, crc, size, sha256, kept } of parts)
    if (kept) yield await keptFile(c.var.files.storage, name, sha256)
    else {
      const content = await readPart(db, listId, number, name)
      // The list was dropped or applied meanwhile: half a ZIP must not look whole.
      if (!content) throw new Error('the export is gone')
      yield { name, packed: { crc, size }, bytes: once(content) }
    }
}

/** A file joined to a record; one that the storage has lost is said to be. */
async function keptFile(storage: Storage, name: string, sha256: string): Promise<StreamedEntry> {
  if (await storage.has(sha256)) return { name, packed: null, bytes: await storage.read(sha256) }
  const said = Buffer.from('Ce fichier n’est plus dans le stockage.\n')
  return { name: `${name}.absent.txt`, packed: null, bytes: once(said) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
