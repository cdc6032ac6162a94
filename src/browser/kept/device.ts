import type { SealedText } from './seal.ts'

/** A sealed text as it lies on the device: where it belongs is said, what it says is not. */
export interface Kept extends SealedText {
  /** One a page: two windows never write over one another. */
  id: string
  path: string
  whose: string
  /** Which secret of the server its key is derived from. */
  secret: string
  /** Milliseconds. */
  at: number
}

const LIFE_MS = 30 * 86_400_000
const SHELF = 'texts'

/** Past thirty days it leaves the device by itself, whoever it belongs to. */
export const hasExpired = ({ at }: Pick<Kept, 'at'>, now: number): boolean => now - at > LIFE_MS

// IndexedDB rather than localStorage: a form may exceed its 5 MB, writing it never blocks typing, and bytes
// are kept as bytes.
const open = (): Promise<IDBDatabase> => {
  const asked = indexedDB.open('pepin', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(SHELF, { keyPath: 'id' })
  return result(asked)
}

const result = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

async function on<T>(mode: IDBTransactionMode, work: (shelf: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open()
  try {
    const act = db.transaction(SHELF, mode)
    const done = new Promise<void>((resolve, reject) => {
      act.oncomplete = () => resolve()
      act.onabort = () => reject(act.error)
    })
    const answer = await result(work(act.objectStore(SHELF)))
    await done
    return answer
  } finally {
    db.close()
  }
}

export const putKept = (kept: Kept) => on('readwrite', shelf => shelf.put(kept))
export const dropKept = (id: string) => on('readwrite', shelf => shelf.delete(id))

/** What is kept under a path, the last first; what has expired leaves at the same time. */
export async function listKept(under: string, now = Date.now()): Promise<Kept[]> {
  const all = (await on('readonly', shelf => shelf.getAll())) as Kept[]
  for (const kept of all) if (hasExpired(kept, now)) await dropKept(kept.id)
  const here = ({ path }: Kept) => path === under || path.startsWith(`${under}/`)
  return all.filter(kept => here(kept) && !hasExpired(kept, now)).sort((a, b) => b.at - a.at)
}
