import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseRefused } from '../refused.ts'
import type { Binaries } from './binaries.ts'
import type { Owner } from './places.ts'

/** Inside the data folder, PostgreSQL's own. */
export const clusterOf = (dataFolder: string) => join(dataFolder, 'postgresql')

const versionIn = (folder: string): number | null => {
  const file = join(folder, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : null
}

/** @throws DatabaseRefused for a folder that is someone else's or of another PostgreSQL major */
export function checkFolder(dataFolder: string, major: number): void {
  if (!existsSync(dataFolder)) return
  const cluster = clusterOf(dataFolder)
  const found = versionIn(cluster) ?? versionIn(dataFolder)
  if (found !== null && (found !== major || versionIn(cluster) === null))
    throw new DatabaseRefused(
      `Le dossier « ${dataFolder} » contient des données de PostgreSQL ${found}${found === major ? ' qui ne sont pas celles de Pépin' : `, et ce Pépin apporte PostgreSQL ${major}`}. Rien n’a été modifié. Pour les reprendre : avec l’ancienne version « npm run backup -- FICHIER », puis ici « npm run restore -- FICHIER » dans un dossier vide.`,
    )
  const entries = readdirSync(dataFolder).filter(name => !/^postgresql(\.\d+)?$/.test(name))
  if (existsSync(cluster) && found === null) entries.push('postgresql')
  const ours =
    (existsSync(cluster) && found !== null) ||
    entries.length === 0 ||
    entries.every(name => name === 'files' || name === 'lost+found')
  if (!ours)
    throw new DatabaseRefused(
      `Le dossier « ${dataFolder} » contient déjà autre chose (${entries.slice(0, 3).join(', ')}…). Rien n’a été modifié. Choisissez un dossier vide.`,
    )
}

/** Makes the cluster beside its place and renames it: it is whole or it is not there. */
export function createCluster(dataFolder: string, binaries: Binaries, owner: Owner): void {
  const cluster = clusterOf(dataFolder)
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const making = `${cluster}.${process.pid}`
  try {
    mkdirSync(dirname(dataFolder), { recursive: true })
    for (const folder of [dataFolder, making]) {
      // One level: a recursive mkdir never ends where nothing can be made (/proc).
      if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
      if (owner.root) chownSync(folder, owner.uid, owner.gid)
    }
    execFileSync(
      join(binaries.folder, 'bin', 'initdb'),
      [
        '-D',
        making,
        '-U',
        'pepin',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      { stdio: 'pipe', cwd: '/', ...(owner.root ? { uid: owner.uid, gid: owner.gid } : {}) },
    )
    if (existsSync(cluster)) rmSync(making, { recursive: true, force: true })
    else renameSync(making, cluster)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw explain(error, dataFolder)
  }
}

/** Turns what PostgreSQL or the system said into a refusal a person can act on. */
export function explain(error: unknown, dataFolder: string): unknown {
  const { code, stderr, message } = error as { code?: string; stderr?: Buffer; message?: string }
  const said = `${code ?? ''} ${message ?? ''} ${stderr?.toString() ?? ''}`
  if (/ENOSPC|No space left|could not extend file/.test(said))
    return new DatabaseRefused(
      `Le disque de « ${dataFolder} » est plein. Libérez de la place (300 Mo au moins), puis redémarrez.`,
    )
  if (/ENOENT: .*mkdir|EACCES|EPERM|EROFS|Permission denied|Read-only/.test(said))
    return new DatabaseRefused(
      `Pépin ne peut pas écrire dans « ${dataFolder} ». Choisissez un autre dossier : npm start -- --data DOSSIER`,
    )
  return error
}
