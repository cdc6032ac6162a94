import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { done, type Outcome, refused } from '../outcome.ts'
import type { Upload } from '../upload.ts'
import type { FileRefusal } from './file.ts'
import { isBomb } from './inflated.ts'
import { extensionsOf, hasMacros, isArchive, isOldOffice, isPromised, textTypeOf } from './kinds.ts'
import { cleanName, extensionOf, withExtension } from './name.ts'

/** A file that may be kept: its type told by its content, its name cleaned and true to it. */
export interface Accepted {
  name: string
  type: string
  bytes: Buffer
  sha256: string
}

/** Decides by the content alone; an office document is a ZIP of which only the directory is looked at. */
export async function accept(
  { name: raw, bytes, cut }: Upload,
  limit: number,
): Promise<Outcome<Accepted, FileRefusal>> {
  if (cut || bytes.length > limit) return refused('too-large')
  if (bytes.length === 0) return refused('empty-file')
  const name = cleanName(raw)
  const extension = extensionOf(name).slice(1).toLowerCase()
  const told = await typeTold(bytes)
  const kept = told === null ? asText(bytes, name, extension) : asTold(told, name, extension)
  if (!kept.ok) return kept
  if (isBomb(bytes)) return refused('inflates')
  return done({ ...kept.value, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
}

type Named = Outcome<{ name: string; type: string }, FileRefusal>

function asTold(type: string, name: string, extension: string): Named {
  const extensions = extensionsOf(type)
  if (extensions)
    return done({
      type,
      name: extensions.includes(extension) ? name : withExtension(name, extensions[0] ?? ''),
    })
  if (hasMacros(type)) return refused('macros')
  if (isOldOffice(type)) return refused('old-office')
  return refused(isArchive(type) ? 'archive' : 'type')
}

function asText(bytes: Buffer, name: string, extension: string): Named {
  if (!isText(bytes)) return refused('type')
  const type = textTypeOf(extension)
  if (type) return done({ type, name })
  if (isPromised(extension)) return refused('not-as-named')
  // A page, a script, a drawing: kept as the text it is, which nothing executes.
  return done({
    type: 'text/plain',
    name: `${withExtension(name, extension || 'txt').slice(0, 110)}${extension ? '.txt' : ''}`,
  })
}

/** XML and the like are texts here. */
async function typeTold(bytes: Buffer): Promise<string | null> {
  const told = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return told && !/^(text\/|application\/(xml|x-ms-regedit)$)|\+xml$/.test(told.mime) ? told.mime : null
}

function isText(bytes: Buffer): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    )
  } catch {
    return false
  }
}
