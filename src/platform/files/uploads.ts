import type { Act, Actor } from '../act.ts'
import type { Upload } from '../upload.ts'
import './tables.ts'

/** Envoi : a file arriving piece by piece, its owner the person or the browser that began it. */
export interface Arriving {
  id: string
  name: string
  size: number
  received: number
}

const mine = ({ db, actor }: Act, id: string) => {
  const query = db.selectFrom('file_uploads').select(['id', 'name', 'size', 'received']).where('id', '=', id)
  if (actor.personId !== null) return query.where('person_id', '=', actor.personId)
  return query.where('key_hash', 'in', actor.keys)
}

export const isSomeone = ({ personId, keys }: Actor): boolean => personId !== null || keys.length > 0

export async function beginUpload(act: Act, name: string, size: number): Promise<string> {
  const id = act.newId()
  const { personId, keys } = act.actor
  await act.db
    .insertInto('file_uploads')
    .values({
      id,
      name: name.slice(0, 1000),
      size,
      person_id: personId,
      key_hash: personId === null ? (keys[0] ?? null) : null,
      received: 0,
      touched_at: act.now,
    })
    .execute()
  return id
}

export const findUpload = (act: Act, id: string): Promise<Arriving | undefined> =>
  isSomeone(act.actor) ? mine(act, id).executeTakeFirst() : Promise.resolve(undefined)

/** Adds a piece where the last one ended; null when it is not the one expected. Within a transaction. */
export async function addPiece(act: Act, id: string, at: number, bytes: Buffer): Promise<number | null> {
  const found = await mine(act, id).forUpdate().executeTakeFirst()
  if (!found || found.received !== at || at + bytes.length > found.size) return null
  if (bytes.length === 0) return at
  const received = at + bytes.length
  await act.db.insertInto('file_pieces').values({ upload_id: id, starts_at: at, bytes }).execute()
  await act.db
    .updateTable('file_uploads')
    .set({ received, touched_at: act.now })
    .where('id', '=', id)
    .execute()
  return received
}

/** The whole file; null when it is another's, or not whole. */
export async function readUpload(act: Act, id: string): Promise<Upload | null> {
  const found = await findUpload(act, id)
  if (!found || found.received !== found.size) return null
  const pieces = await act.db
    .selectFrom('file_pieces')
    .select('bytes')
    .where('upload_id', '=', id)
    .orderBy('starts_at')
    .execute()
  return { name: found.name, bytes: Buffer.concat(pieces.map(({ bytes }) => bytes)) }
}

/** Once joined, or given up. */
export async function dropUpload({ db }: Pick<Act, 'db'>, id: string): Promise<void> {
  await db.deleteFrom('file_uploads').where('id', '=', id).execute()
}
