import { spawnSync } from 'node:child_process'
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, smallPortfolio } from '../../test/portfolio/small-portfolio.ts'
import { CommandRefused } from './command.ts'
import { importPortfolioCommand } from './import-portfolio.ts'

describe('npx pepin import-portfolio', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pepin-import-'))
  })
  const fileOf = (name: string, content: Buffer | string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const huge = () => {
    const path = fileOf('bruit', '')
    truncateSync(path, 200_000_000)
    return path
  }

  it.each([
    ['no file', () => [], 'Indiquez un fichier, et un seul.'],
    ['two files', () => ['a', 'b'], 'Indiquez un fichier, et un seul.'],
    ['an option nobody knows', () => ['a', '--force'], '--force'],
    ['a file that is not there', () => [join(folder, 'absent.json')], 'n’existe pas'],
    ['a folder', () => [folder], 'n’est pas un fichier'],
    ['200 MB of noise', () => [huge()], '200 Mo'],
    ['bytes that are no text', () => [fileOf('octets', Buffer.from([0xff, 0x00]))], 'UTF-8'],
    ['a file cut short', () => [fileOf('coupe', bytesOf(smallPortfolio()).subarray(0, 300))], 'est coupé'],
    ['another format', () => [fileOf('autre', '{"startups": []}')], 'format attendu'],
  ])('refuses %s in one line, before any database is opened', async (_, args, words) => {
    const refused = await importPortfolioCommand.run(args()).catch(error => error)
    expect(refused).toBeInstanceOf(CommandRefused)
    expect(refused.message).toContain(words)
    expect(refused.message).not.toContain('\n')
  })

  it('exits with 2 on a refused file', () => {
    const path = fileOf('autre', '[]')
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['bin/pepin.mjs', 'import-portfolio', path],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
