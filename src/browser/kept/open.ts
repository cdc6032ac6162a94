import { type Kept, listKept } from './device.ts'
import { aboutOf, type KeptAnswers } from './keeper.ts'
import { keysOf } from './keys.ts'
import { unseal } from './seal.ts'

export interface Opened extends KeptAnswers {
  kept: Kept
}

/** The texts of a draft kept on this device that the keys given here open; those of others are not even said. */
export async function openKept(under: string, keyPath: string): Promise<Opened[]> {
  const all = await listKept(under)
  if (all.length === 0) return []
  const keys = await keysOf(keyPath)
  const opened = await Promise.all(
    all.map(async kept => {
      const found = keys.find(({ whose, secret }) => whose === kept.whose && secret === kept.secret)
      const text = found && (await unseal(found.key, aboutOf(kept.path, kept.whose), kept))
      return text ? [{ ...(JSON.parse(text) as KeptAnswers), kept }] : []
    }),
  )
  return opened.flat()
}
