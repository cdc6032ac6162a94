import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../test/act.ts'
import { at, type Bed, COMPLETE, openBed } from '../../../test/applications-bed.ts'
import type { Act } from '../../platform/act.ts'
import { confirmByCode } from './actions/confirm-sending.ts'
import { listMine } from './list-store.ts'
import { describeStates } from './mine-states-store.ts'

describe('the states in « Mes candidatures »', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  const statesOf = async (act: Act) => [
    ...(await describeStates(act, await listMine(act.db, act.actor))).values(),
  ]

  it('say that what was written since it was sent is not sent', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    await bed.send(act, id, 'etats@horizon.example')
    expect(await statesOf(act)).toEqual(['adresse à confirmer'])
    const code = await bed.codeFor('etats@horizon.example')
    const confirmed = await confirmByCode(act, id, code, 'http://localhost')
    const author = as(act, confirmed.ok ? confirmed.value.personId : '')
    expect(await statesOf(author)).toEqual(['envoyée'])
    await bed.save(at(author, act.now.getTime() + 60_000), id, { probleme: 'Corrigé' }, 1)
    expect(await statesOf(author)).toEqual(['modifiée, à renvoyer'])
    await bed.save(at(author, act.now.getTime() + 120_000), id, { probleme: COMPLETE.probleme }, 2)
    expect(await statesOf(author)).toEqual(['envoyée'])
  })

  it('say to someone signed in that a draft of this browser is on it alone', async () => {
    const act = bed.browser()
    await bed.start(act)
    expect(await statesOf(act)).toEqual(['brouillon, non envoyé'])
    const { person_id } = await bed.db.selectFrom('addresses').select('person_id').executeTakeFirstOrThrow()
    const signedIn = { ...act, actor: { ...act.actor, personId: person_id } }
    expect(await statesOf(signedIn)).toContain('brouillon, non envoyé, sur cet appareil seulement')
  })
})
