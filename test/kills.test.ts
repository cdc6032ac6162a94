import { expect, it } from 'vitest'
import { torture } from '../bench/torture/torture.ts'
import { findServerBinaries, installServer } from './database/server-setup.ts'

it('loses nothing it acknowledged and sends no letter twice, killed three times under load', async () => {
  const { problems, acknowledged, confirmed } = await torture(3, 'embedded')
  expect(problems).toEqual([])
  expect(acknowledged).toBeGreaterThan(6)
  expect(confirmed).toBeGreaterThan(2)
}, 180_000)

it('nor on a server, killed alone, then with every process of PostgreSQL', async context => {
  installServer()
  if (findServerBinaries() === null) {
    console.log('*** ARRÊTS SUR SERVEUR NON ESSAYÉS : aucun serveur PostgreSQL installé. ***')
    context.skip()
  }
  const { problems, acknowledged, confirmed } = await torture(2, 'server')
  expect(problems).toEqual([])
  expect(acknowledged).toBeGreaterThan(4)
  expect(confirmed).toBeGreaterThan(1)
}, 180_000)
