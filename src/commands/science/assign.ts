import { calculate } from '../../calculation/calculate.ts'
import type { Command } from '../command.ts'
import { readJson } from './files.ts'
import { readInstance } from './instance-json.ts'
import { readOneFile, readScienceOptions } from './options.ts'
import { progressLine } from './progress.ts'
import { textTable } from './text-table.ts'
import { infeasibleWords } from './unheld-words.ts'

export const assignCommand: Command = {
  name: 'assign',
  usage: 'assign INSTANCE.json [--relax] [--table]',
  summary: 'répartit les candidatures entre les jurés, au mieux et sous contraintes',
  async run(args) {
    const options = { relax: { type: 'boolean' }, table: { type: 'boolean' } } as const
    const { values, positionals } = readScienceOptions(args, options)
    const file = readOneFile('assign INSTANCE.json [--relax] [--table]', positionals)
    const { problem, best } = readInstance(file, await readJson(file))
    const line = progressLine('Répartition')
    const solution = await calculate(best ? 'assign-worst' : 'assign', problem, line.show).finally(line.end)
    if (solution.unheld.length > 0 && !values.relax) {
      console.error(infeasibleWords(solution.unheld))
      return 1
    }
    const { sum, worst, loads, readers: assignments, gap, unheld } = solution
    if (values.table) {
      console.log(
        textTable(
          ['Candidature', 'Jurés'],
          assignments.map((jurors, i) => [String(i), jurors.join(', ')]),
        ),
      )
      console.log(
        `\n${textTable(
          ['Juré', 'Candidatures'],
          loads.map((load, j) => [String(j), load]),
        )}`,
      )
      console.log(`\nSomme ${sum}, candidature la moins bien servie ${worst}.`)
      return 0
    }
    const more = { ...(gap > 0 ? { gap } : {}), ...(unheld.length > 0 ? { unheld } : {}) }
    console.log(JSON.stringify({ sum, worst, loads, assignments, ...more }))
    return 0
  },
}
