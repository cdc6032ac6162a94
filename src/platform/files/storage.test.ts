import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { sha256 } from '../secrets.ts'
import { isFull } from './keep.ts'
import { localStorage } from './storage.ts'

const folder = mkdtempSync('/tmp/pepin-storage-')
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const hash = (bytes: Buffer) => sha256(bytes.toString('latin1')).toString('hex')

describe('the local folder of files', () => {
  test('gives back what it was given, once for the same content, and nothing half-written', async () => {
    const storage = localStorage(folder)
    const bytes = Buffer.from('Bonjour')
    await Promise.all([storage.put(hash(bytes), bytes), storage.put(hash(bytes), bytes)])
    await storage.put(hash(bytes), bytes)
    expect((await buffer(await storage.read(hash(bytes)))).toString()).toBe('Bonjour')
    expect(readdirSync(join(folder, 'incoming'))).toEqual([])
    await storage.remove(hash(bytes))
    expect(await storage.has(hash(bytes))).toBe(false)
  })

  test('says that the disk is full, and leaves nothing of the file', async context => {
    try {
      execFileSync('mkdir', ['-p', folder])
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' })
    } catch {
      console.log('*** DISQUE PLEIN NON ESSAYÉ : monter un petit disque demande root. ***')
      context.skip()
    }
    const storage = localStorage(folder)
    const heavy = Buffer.alloc(2_000_000, 'x')
    const light = Buffer.from('léger')
    try {
      const failed = await storage.put(hash(heavy), heavy).catch(error => error)
      expect(isFull(failed)).toBe(true)
      expect(await storage.has(hash(heavy))).toBe(false)
      expect(
        readdirSync(folder, { recursive: true }).filter(name => String(name).includes(hash(heavy))),
      ).toEqual([])
      await storage.put(hash(light), light)
      expect(await storage.has(hash(light))).toBe(true)
    } finally {
      execFileSync('umount', [folder])
    }
  })
})
