import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { startedFrom } from '../config.ts'
import { wordFileRefusal } from '../programme/portfolio/exchange/file-refusal.ts'
import type { PortfolioFile } from '../programme/portfolio/exchange/format.ts'
import { readPortfolio } from '../programme/portfolio/exchange/read-file.ts'
import { CommandRefused } from './command.ts'

const LARGEST = 50_000_000

const UNREADABLE: Record<string, string> = {
  ENOENT: 'n’existe pas',
  ENOTDIR: 'n’existe pas',
  EACCES: 'ne peut pas être ouvert',
  EISDIR: 'est un dossier',
}

/** npm runs scripts from the project's folder: the path is meant from where the person stands. */
export const pathOf = (file: string): string => resolve(startedFrom(), file)

/** A portfolio file: its size is looked at before anything is read. @throws CommandRefused */
export function readPortfolioFile(path: string): { bytes: Buffer; file: PortfolioFile } {
  const bytes = readBytes(path)
  const read = readPortfolio(bytes)
  if (!read.ok) throw new CommandRefused(`« ${path} » : ${wordFileRefusal(read.refusal)}`)
  return { bytes, file: read.value }
}

function readBytes(path: string): Buffer {
  try {
    const stat = statSync(path)
    const { size } = stat
    if (!stat.isFile()) throw new CommandRefused(`« ${path} » n’est pas un fichier. Rien n’a été modifié.`)
    if (size > LARGEST)
      throw new CommandRefused(
        `« ${path} » : ${wordFileRefusal({ reason: 'too-large', size, most: LARGEST })}`,
      )
    return readFileSync(path)
  } catch (error) {
    const why = UNREADABLE[(error as { code?: string }).code ?? '']
    throw why ? new CommandRefused(`Le fichier « ${path} » ${why}. Rien n’a été modifié.`) : error
  }
}
