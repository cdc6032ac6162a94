import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verdict } from '../src/platform/files/clamd.ts'
import { DEFAULT_LIMIT, type Files } from '../src/platform/files/files.ts'
import { localStorage } from '../src/platform/files/storage.ts'

/** Files in a folder of their own, with no scanner unless the test says one. */
export async function testFiles(
  over: Partial<Files> = {},
): Promise<{ files: Files; forget(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pepin-files-'))
  const files: Files = { storage: localStorage(folder), scanner: null, limit: DEFAULT_LIMIT, ...over }
  return { files, forget: () => rm(folder, { recursive: true, force: true }) }
}

/** A scanner that says what the test sets; « away » answers nothing. */
export function sayingScanner(verdict: Verdict | 'away') {
  const said = { verdict }
  return {
    said,
    scanner: {
      async scan() {
        if (said.verdict === 'away') throw new Error('away')
        return said.verdict
      },
    },
  }
}

export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
)
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
