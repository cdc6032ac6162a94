import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupRefused, type End, type Header, type TableHead } from './format.ts'

const NEWLINE = 0x0a

/** The lines of a backup as bytes, newline included. @throws BackupRefused when it is cut or not gzip */
async function* readLines(file: string): AsyncGenerator<Buffer> {
  if (!existsSync(file)) throw new BackupRefused(`Le fichier « ${file} » n’existe pas.`)
  let rest: Buffer[] = []
  try {
    for await (const chunk of createReadStream(file).pipe(createGunzip())) {
      const bytes = chunk as Buffer
      let from = 0
      for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
        rest.push(bytes.subarray(from, at + 1))
        yield rest.length === 1 ? (rest[0] as Buffer) : Buffer.concat(rest)
        rest = []
        from = at + 1
      }
      if (from < bytes.length) rest.push(bytes.subarray(from))
    }
  } catch (error) {
    throw new BackupRefused(
      `« ${file} » n’est pas une sauvegarde entière (${(error as Error).message}). Rien n’a été modifié.`,
    )
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

/** What a backup says, in order: its header, then each table with its rows. */
export type Part =
  | { kind: 'header'; header: Header }
  | { kind: 'table'; head: TableHead }
  | { kind: 'row'; bytes: Buffer }

/** Reads a backup from end to end, checking that it is whole and unaltered by its last line. */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const hash = createHash('sha256')
  let place: 'start' | 'between' | 'rows' | 'end' = 'start'
  for await (const bytes of readLines(file)) {
    if (place === 'rows') {
      hash.update(bytes)
      if (bytes.length === 3 && bytes.toString() === '\\.\n') place = 'between'
      else yield { kind: 'row', bytes }
      continue
    }
    const said = parse(bytes, file)
    if ('end' in said) {
      if (said.sha256 !== hash.digest('hex'))
        throw new BackupRefused(`« ${file} » a été modifié depuis la sauvegarde. Rien n’a été restauré.`)
      place = 'end'
      break
    }
    hash.update(bytes)
    if ('pepin' in said) yield { kind: 'header', header: said }
    else yield { kind: 'table', head: said }
    place = 'pepin' in said ? 'between' : 'rows'
  }
  if (place !== 'end') throw new BackupRefused(`« ${file} » est coupé avant la fin. Rien n’a été restauré.`)
}

function parse(bytes: Buffer, file: string): Header | TableHead | End {
  try {
    const said = JSON.parse(bytes.toString()) as Header | TableHead | End
    if ('end' in said || 'pepin' in said || 'table' in said) return said
  } catch {}
  throw new BackupRefused(`« ${file} » n’est pas une sauvegarde de Pépin. Rien n’a été modifié.`)
}
