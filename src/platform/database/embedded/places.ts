import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseRefused } from '../refused.ts'

/** Root cannot run PostgreSQL: it is given to a system user of its own, with data and binaries here. */
export const SYSTEM_FOLDER = '/var/lib/pepin'
const SYSTEM_USER = 'pepin'

/** Who runs PostgreSQL: the system user when Pépin runs as root, otherwise whoever runs Pépin. */
export interface Owner {
  uid: number
  gid: number
  root: boolean
}

const idOf = (option: '-u' | '-g') =>
  Number(execFileSync('id', [option, SYSTEM_USER], { encoding: 'utf8', stdio: 'pipe' }))

export function findOwner(): Owner {
  if (process.getuid?.() !== 0)
    return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, root: false }
  try {
    return { uid: idOf('-u'), gid: idOf('-g'), root: true }
  } catch {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--home-dir',
      SYSTEM_FOLDER,
      '--shell',
      '/usr/sbin/nologin',
      SYSTEM_USER,
    ])
    return { uid: idOf('-u'), gid: idOf('-g'), root: true }
  }
}

export const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Where data go unless --data says: beside the clone, or under the system folder for root. */
export function dataFolderFor(
  chosen: string | null,
  projectRoot: string,
  owner: Pick<Owner, 'root'>,
): string {
  if (chosen !== null) return resolve(projectRoot, chosen)
  return owner.root
    ? join(SYSTEM_FOLDER, `data-${shortHash(realpathSync(projectRoot))}`)
    : join(projectRoot, '.pepin', 'data')
}

/** The nearest folder above that exists. */
function existingAbove(folder: string): string {
  let above = folder
  while (!existsSync(above)) above = dirname(above)
  return above
}

/** @throws DatabaseRefused when the folder cannot be made, written, or reached by the system user */
export function checkReachable(folder: string, owner: Owner): void {
  const above = existingAbove(folder)
  const writable = () => {
    try {
      accessSync(above, constants.W_OK | constants.X_OK)
      return statSync(above).isDirectory()
    } catch {
      return false
    }
  }
  if (!writable())
    throw new DatabaseRefused(
      `Pépin ne peut pas écrire dans « ${above} ». Rien n’a été créé. Choisissez un autre dossier : npm start -- --data DOSSIER`,
    )
  if (!owner.root) return
  const stop = existsSync(folder) ? dirname(folder) : above
  for (let each = realpathSync(stop); ; each = dirname(each)) {
    const { mode, uid, gid } = statSync(each)
    const passes = uid === owner.uid ? mode & 0o100 : gid === owner.gid ? mode & 0o010 : mode & 0o001
    if (!passes)
      throw new DatabaseRefused(
        `Lancé par root, Pépin confie PostgreSQL à l’utilisateur système « ${SYSTEM_USER} », qui ne peut pas traverser « ${each} ». Rien n’a été créé. Choisissez un dossier sous /var/lib ou /srv, ou ouvrez le passage (chmod o+x).`,
      )
    if (each === '/') return
  }
}
