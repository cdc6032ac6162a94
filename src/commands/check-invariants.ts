import { INVARIANTS } from '../invariants.ts'
import { openFiles } from '../platform/files/files.ts'
import { filesFolder } from '../platform/files/folder.ts'
import { listMissing } from '../platform/files/missing.ts'
import type { Invariant } from '../platform/invariant.ts'
import { type Command, onDatabase, readOptions } from './command.ts'

/** Tells whether what is kept for speed still says what the facts say. */
export const checkInvariantsCommand: Command = {
  name: 'check-invariants',
  usage: 'check-invariants',
  summary: 'vérifie que les données sont cohérentes entre elles',
  async run(args) {
    const { values } = readOptions(args, [], [])
    return onDatabase(
      values.data,
      async ({ act, config }) => {
        const { storage } = await openFiles(config.files, filesFolder(config.dataFolder, process.cwd()))
        const ofFiles: Invariant = {
          name: 'Chaque fichier joint a son contenu',
          breaches: async db => (await listMissing(db, storage)).map(subject => ({ subject })),
        }
        let broken = 0
        for (const invariant of [...INVARIANTS, ofFiles]) {
          const breaches = await invariant.breaches(act.db)
          broken += breaches.length
          const verdict = breaches.length === 0 ? 'vrai' : `FAUX pour ${breaches.length}`
          console.log(`${invariant.name} : ${verdict}`)
          for (const { subject } of breaches.slice(0, 20)) console.log(`    ${subject}`)
        }
        return broken === 0 ? 0 : 1
      },
      { prepare: false },
    )
  },
}
