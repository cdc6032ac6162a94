import type { Act } from '../act.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { Upload } from '../upload.ts'
import { type Accepted, accept } from './accept.ts'
import type { FileRefusal } from './file.ts'
import type { Files } from './files.ts'
import { keepContent } from './keep.ts'
import { dropUpload, readUpload } from './uploads.ts'

/** A file as a form brings it: with the form, or sent before by pieces. */
export type Given = Upload | { upload: string }

/**
 * Accepts, scans and keeps a file that was brought; the caller cites it, then forgets the pieces.
 * A refusal names the file as it was given.
 */
export async function receive(
  act: Act,
  files: Files,
  given: Given,
): Promise<Outcome<Accepted, FileRefusal> & { name: string }> {
  const brought = 'upload' in given ? await readUpload(act, given.upload) : given
  if (brought === null) return { ...refused('upload-lost'), name: '' }
  const { name } = brought
  const accepted = await accept(brought, files.limit)
  if (!accepted.ok) return { ...accepted, name }
  const kept = await keepContent(act, files, accepted.value)
  return kept.ok ? { ...done(accepted.value), name } : { ...kept, name }
}

export async function forgetPieces(act: Act, given: Given): Promise<void> {
  if ('upload' in given) await dropUpload(act, given.upload)
}
