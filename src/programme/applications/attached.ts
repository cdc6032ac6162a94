import canonicalize from 'canonicalize'
import { type FileRef, fileAddress, sizeWords } from '../../platform/files/file.ts'
import type { Field } from './form.ts'

/** Pièces jointes : the answer to a question that asks for files is their list, in canonical JSON. */
export const DEFAULT_MOST = 3

export const mostOf = ({ most }: Pick<Field, 'most'>): number => most ?? DEFAULT_MOST

/** The files an answer lists; none when it is something else. */
export function filesIn(value: string): FileRef[] {
  if (!value.startsWith('[')) return []
  try {
    return (JSON.parse(value) as unknown[]).filter(isFile)
  } catch {
    return []
  }
}

function isFile(value: unknown): value is FileRef {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, size, sha256 } = value as Record<string, unknown>
  return [id, name, sha256].every(text => typeof text === 'string') && typeof size === 'number'
}

/** '' when there are none, as for any question left empty. */
export const filesAnswer = (files: readonly FileRef[]): string =>
  files.length === 0
    ? ''
    : (canonicalize(files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 }))) ?? '')

/** A file as a page shows it. */
export interface LinkedFile {
  id: string
  href: string
  name: string
  note: string
}

/** The files of an answer with their links, or null when the question asks for something else. */
export const linkedFiles = (
  { kind }: Pick<Field, 'kind'>,
  value: string,
  /** As whom it is read: part of the address. */
  way = '',
): LinkedFile[] | null => (kind === 'files' ? filesIn(value).map(file => linked(file, way)) : null)

export const linked = (file: FileRef, way = ''): LinkedFile => ({
  id: file.id,
  href: fileAddress(file, way),
  name: file.name,
  note: sizeWords(file.size),
})

/** An answer as plain words: what a difference, a search or a mail shows. */
export const answerWords = ({ kind }: Pick<Field, 'kind'>, value: string): string =>
  kind === 'files'
    ? filesIn(value)
        .map(({ name, size }) => `${name} (${sizeWords(size)})`)
        .join('\n')
    : value
