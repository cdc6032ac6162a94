import { ownWords } from '../own-words.ts'

/** What may be joined: the type told by the content, and the extensions that may name it, the first by default. */
const KINDS: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
}

export const extensionsOf = (type: string): readonly string[] | undefined =>
  ownWords(KINDS, type) ?? undefined

const TEXTS: Record<string, string> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  tsv: 'text/csv',
}

export const textTypeOf = (extension: string): string | undefined => ownWords(TEXTS, extension) ?? undefined

/** Extensions that promise something other than text. */
export const isPromised = (extension: string): boolean =>
  Object.values(KINDS).some(extensions => extensions.includes(extension)) ||
  ['zip', 'doc', 'xls', 'ppt', 'rar', '7z'].includes(extension)

const ARCHIVES =
  /^application\/(zip|x-(7z|rar|tar|bzip2|xz|lzip|compress)(-compressed)?|gzip|zstd|java-archive|vnd\.(rar|android\.package-archive))$/

export const isArchive = (type: string): boolean => ARCHIVES.test(type)
export const hasMacros = (type: string): boolean => /macroenabled/i.test(type)
export const isOldOffice = (type: string): boolean => type === 'application/x-cfb'

/** What may be asked of a file field, for the browser to propose; never trusted. */
export const ACCEPT = [...Object.values(KINDS).flat(), ...Object.keys(TEXTS)]
  .map(each => `.${each}`)
  .join(',')
