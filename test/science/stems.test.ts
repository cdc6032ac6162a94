import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stemsOf } from '../../src/science/similar/words.ts'
import { freshDatabase } from '../database/index.ts'

describe('the French stems', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    database = await freshDatabase()
  })
  afterAll(() => database.drop())

  it('are those of PostgreSQL, which has the same Snowball stemmer', async () => {
    const text = ['README.md', 'GLOSSARY.md']
      .map(file => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8'))
      .join(' ')
    const words = [...new Set(text.toLowerCase().match(/\p{L}{3,}/gu))].filter(
      word => stemsOf(word).length === 1,
    )
    const { rows } = await sql<{ word: string; stem: string[] }>`
      select word, ts_lexize('french_stem', word) as stem from unnest(${words}::text[]) word`.execute(
      database.db,
    )
    const told = rows.filter(({ stem }) => stem.length > 0)
    expect(told.length).toBeGreaterThan(600)
    const others = told.filter(({ word, stem }) => stemsOf(word)[0] !== stem[0])
    expect(others.length / told.length).toBeLessThan(0.02)
  })
})
