import { undoMerge } from '../programme/merges/actions/undo-merge.ts'
import { UNDO_REFUSALS } from '../programme/merges/wording.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'

export const unmergeCommand: Command = {
  name: 'unmerge',
  usage: 'unmerge FUSION',
  summary:
    'sépare deux comptes réunis depuis moins de trente jours ; FUSION est dans le journal de la personne',
  async run(args) {
    const { values, positionals } = readOptions(args, [], [])
    const [id] = positionals
    if (id === undefined) throw new CommandRefused('Il manque l’identifiant de la fusion.')
    return onDatabase(values.data, async ({ act }) => {
      const undone = await undoMerge(act, id, 'operator')
      if (undone.ok) {
        console.log('Les deux comptes sont séparés.')
        return 0
      }
      if (undone.reason === 'not-found') throw new CommandRefused(`Aucune fusion « ${id} ».`)
      throw new CommandRefused(UNDO_REFUSALS[undone.reason])
    })
  },
}
