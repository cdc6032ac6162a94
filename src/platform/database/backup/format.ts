/**
 * A backup is gzip of lines: a header, then for each table one line of JSON and PostgreSQL's own COPY text
 * (a row a line, ended by « \. »), then an end line with the SHA-256 of all the bytes before it.
 */
export interface Header {
  pepin: 'backup'
  format: 1
  /** The last migration the data were written under. */
  level: string
  at: string
}

export interface TableHead {
  table: string
  columns: string[]
}

export interface End {
  end: true
  rows: number
  sha256: string
}

export const line = (value: Header | TableHead | End): string => `${JSON.stringify(value)}\n`
/** Not a table of the database: the contents of files kept in a folder. */
export const FILES = '@files'
export const END_OF_TABLE = '\\.\n'

/** A file that is not a backup, or not whole; the message, in French, says which. */
export class BackupRefused extends Error {}
