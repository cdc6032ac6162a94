import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { startedFrom } from '../../config.ts'
import { CommandRefused } from '../command.ts'

const WHY: Record<string, string> = {
  ENOENT: 'ce fichier n’existe pas',
  EISDIR: 'c’est un dossier',
  EACCES: 'la lecture est interdite',
}

const whyOf = (error: unknown) => WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message

export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(startedFrom(), file))
  } catch (error) {
    throw new CommandRefused(`Impossible de lire ${file} : ${whyOf(error)}.`)
  }
}

/** @throws CommandRefused on what is not UTF-8 */
export function textOf(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandRefused(`${file} n’est pas en UTF-8 : enregistrez-le dans cet encodage.`)
  }
}

export async function readJson(file: string): Promise<unknown> {
  const text = textOf(file, await readBytes(file))
  try {
    return JSON.parse(text)
  } catch (error) {
    const [said = ''] = (error as Error).message.split('\n')
    throw new CommandRefused(`${file} n’est pas du JSON : ${said}.`)
  }
}

export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(startedFrom(), file), text)
  } catch (error) {
    throw new CommandRefused(`Impossible d’écrire ${file} : ${whyOf(error)}.`)
  }
}
