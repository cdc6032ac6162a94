import { describe, expect, it } from 'vitest'
import { INCUBATOR } from '../../../test/ready-guide.ts'
import { readBeginning } from './beginning.ts'

const serre = { ...INCUBATOR, id: 'b', slug: 'la-serre' }
const typed = { titre: 'Le printemps', libelle: 'problemes', variante: 'next', ouverture: '2027-03-01' }
const fieldsWrong = (answers: Record<string, string>, incubators = [INCUBATOR]) => {
  const read = readBeginning(answers, incubators)
  return read.ok ? [] : read.errors.map(({ field }) => field)
}

describe('the beginning of a call', () => {
  it('is read from four answers, the only incubator being understood', () => {
    expect(readBeginning(typed, [INCUBATOR])).toEqual({
      ok: true,
      incubatorId: INCUBATOR.id,
      beginning: { title: 'Le printemps', label: 'problemes', variant: 'next', opensOn: '2027-03-01' },
      source: null,
    })
  })

  it('finds the opening from the start of the investigations, when it is what is known', () => {
    const start = { ...typed, ouverture: '', investigations: '2027-01-05' }
    expect(readBeginning(start, [INCUBATOR])).toMatchObject({
      beginning: { opensOn: '2026-10-21', dates: { investigationOn: '2027-01-05' } },
    })
    expect(fieldsWrong({ ...start, investigations: '31/02/2027' })).toEqual(['investigations'])
  })

  it('keeps the opening and the start of the investigations when both are given and fit', () => {
    const both = { ...typed, ouverture: '2026-10-20', investigations: '2027-02-01' }
    expect(readBeginning(both, [INCUBATOR])).toMatchObject({
      beginning: { dates: { opensOn: '2026-10-20', closesOn: '2026-11-03', investigationOn: '2027-02-01' } },
    })
    const early = readBeginning({ ...both, investigations: '2026-12-01' }, [INCUBATOR])
    expect(early).toMatchObject({ ok: false, errors: [{ field: 'investigations' }] })
    expect(JSON.stringify(early)).toContain('au plus tôt le mardi 5 janvier 2027')
  })

  it('asks which incubator when one organises for several, and takes only one of those', () => {
    expect(fieldsWrong(typed, [INCUBATOR, serre])).toEqual(['incubateur'])
    expect(fieldsWrong({ ...typed, incubateur: 'un-autre' }, [INCUBATOR, serre])).toEqual(['incubateur'])
    expect(readBeginning({ ...typed, incubateur: 'la-serre' }, [INCUBATOR, serre])).toMatchObject({
      incubatorId: 'b',
    })
  })

  it('says everything that is missing at once', () => {
    expect(fieldsWrong({})).toEqual(['titre', 'libelle', 'ouverture'])
    expect(fieldsWrong({ ...typed, titre: ' \u0000 ', ouverture: '2027-02-30' })).toEqual([
      'titre',
      'ouverture',
    ])
  })

  it('takes an unknown variant for a first call', () => {
    expect(readBeginning({ ...typed, variante: '?' }, [INCUBATOR])).toMatchObject({
      beginning: { variant: 'first' },
    })
  })
})
