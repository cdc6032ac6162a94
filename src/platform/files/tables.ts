declare module '../database/tables.ts' {
  interface Tables {
    file_contents: {
      sha256: string
      size: number
      kept_at: Date
      scan: 'clean' | 'infected' | null
      scanned_at: Date | null
    }
    files: FileTable
    file_uploads: {
      id: string
      person_id: string | null
      key_hash: Buffer | null
      name: string
      size: number
      received: number
      touched_at: Date
    }
    file_pieces: { upload_id: string; starts_at: number; bytes: Buffer }
  }
}

export interface FileTable {
  id: string
  incubator_id: string
  sha256: string
  size: number
  type: string
  name: string
  added_by: string | null
  added_at: Date
  /** One of the two is its holder; the database removes it with that. */
  application_id: string | null
  message_id: string | null
}
