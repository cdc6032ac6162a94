import { writeFileSync } from 'node:fs'
import { civilDate, PARIS } from '../platform/dates.ts'
import { exportPortfolio } from '../programme/portfolio/exchange/export.ts'
import { loadKnown } from '../programme/portfolio/exchange/known-store.ts'
import { counted } from '../programme/portfolio/exchange/report.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'
import { pathOf } from './read-file.ts'

/** Writes the public portfolio in the format it is imported from. */
export const exportPortfolioCommand: Command = {
  name: 'export-portfolio',
  usage: 'export-portfolio [FICHIER]',
  summary: 'écrit le portefeuille public au format de beta.gouv.fr, dans un fichier ou à l’écran',
  async run(args) {
    const { values, positionals } = readOptions(args, [], [])
    const [given] = positionals
    if (positionals.length > 1) throw new CommandRefused('Indiquez un fichier, et un seul.')
    return onDatabase(
      values.data,
      async ({ act }) => {
        const { text, products, incubators } = exportPortfolio(
          await loadKnown(act.db),
          civilDate(act.now, PARIS),
        )
        if (given === undefined) await new Promise(done => process.stdout.write(text, done))
        else {
          write(pathOf(given), text)
          console.log(
            `${counted(products, 'produit')} et ${counted(incubators, 'incubateur')} dans « ${given} ».`,
          )
        }
        return 0
      },
      { prepare: false },
    )
  },
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new CommandRefused(`« ${path} » n’a pas pu être écrit (${(error as { code?: string }).code}).`)
  }
}
