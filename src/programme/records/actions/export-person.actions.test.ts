import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NAME, openAgent } from '../../../../test/records-bed.ts'
import { exportPerson } from './export-person.ts'
import { jsonOf, packPerson } from './pack-person.ts'

describe('getting back one’s own data', () => {
  let bed: Awaited<ReturnType<typeof openAgent>>
  beforeAll(async () => {
    bed = await openAgent()
  })
  afterAll(() => bed.drop())
  const exported = async (act = bed.author) => {
    const outcome = await exportPerson(act, true)
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.value
  }

  it('gives each record with its class, as JSON and as a document to read', async () => {
    const data = await exported()
    const given = JSON.parse(jsonOf(data))
    const of = (label: string) =>
      given.rubriques.find(({ rubrique }: { rubrique: string }) => rubrique === label)
    expect(of('Votre compte')).toMatchObject({
      classe: 'pour le candidat',
      enregistrements: [{ name: NAME }],
    })
    expect(of('Vos candidatures').enregistrements).toHaveLength(2)
    expect(of('Vos échanges avec l’équipe').enregistrements).toHaveLength(3)
    expect(JSON.stringify(of('Ce que vous y avez écrit'))).toContain('Le brouillon de Zoé')
    const files = unzipSync(await packPerson(data))
    expect(Object.keys(files).sort()).toEqual(['mes-donnees.json', 'mes-donnees.pdf'])
    expect(
      Buffer.from(files['mes-donnees.pdf'] ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('gives nothing of anyone else', async () => {
    const theirs = JSON.stringify(await exported(bed.stranger))
    expect(theirs).not.toContain(NAME)
    expect(theirs).not.toContain(bed.sent)
    expect(theirs).not.toContain('06 12 34 56 78')
  })

  it('asks for a session just opened', async () => {
    expect(await exportPerson(bed.author, false)).toEqual({ ok: false, reason: 'not-fresh' })
  })
})
