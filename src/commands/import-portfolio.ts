import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { applyImport, compareWithFile } from '../programme/portfolio/actions/apply-import.ts'
import { countsOf } from '../programme/portfolio/exchange/counts.ts'
import type { Differences } from '../programme/portfolio/exchange/differences.ts'
import { oddityCsv } from '../programme/portfolio/exchange/oddity-csv.ts'
import {
  changeLines,
  differenceLines,
  oddityLines,
  readLines,
} from '../programme/portfolio/exchange/report.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'
import { pathOf, readPortfolioFile } from './read-file.ts'

const say = (lines: readonly string[]) => console.log(lines.join('\n'))
/** Progress is for someone who watches. */
const watched = (words: string) => process.stdout.isTTY && console.log(words)

/** Reads a portfolio in the format of beta.gouv.fr, in one transaction; what is already here changes only if asked. */
export const importPortfolioCommand: Command = {
  name: 'import-portfolio',
  usage: 'import-portfolio FICHIER [--apply] [--overwrite] [--details] [--oddities FICHIER.csv]',
  summary: 'reprend un portefeuille au format de beta.gouv.fr, après en avoir montré les différences',
  async run(args) {
    const flags = ['apply', 'overwrite', 'details']
    const { values, positionals, has } = readOptions(args, ['oddities'], [], flags)
    const [given] = positionals
    if (!given || positionals.length > 1) throw new CommandRefused('Indiquez un fichier, et un seul.')
    const path = pathOf(given)
    watched('Lecture du fichier…')
    const { bytes, file } = readPortfolioFile(path)
    return onDatabase(values.data, async ({ act }) => {
      watched('Comparaison avec Pépin…')
      const { known, differences } = await compareWithFile(act, file)
      const counts = countsOf(file, differences)
      say([...readLines(counts), ...differenceLines(counts), ...changeLines(differences)])
      say(oddityLines(counts))
      listOddities(differences, has('details'), values.oddities)
      if (counts.nothing) say(['Rien ne change.'])
      else if (known.before && !has('apply')) {
        say(['Rien n’a été modifié : relancez avec --apply pour appliquer ces différences.'])
        if (counts.conflicts > 0)
          say(['Les valeurs corrigées dans Pépin seront gardées ; ajoutez --overwrite pour les remplacer.'])
      } else {
        watched('Écriture…')
        const fingerprint = createHash('sha256').update(bytes).digest()
        const said = { fileName: basename(path), fingerprint, overwrite: has('overwrite') }
        const applied = await applyImport(act, file, said)
        if (!applied.ok) throw new CommandRefused('Le portefeuille a changé entre-temps : recommencez.')
        say(['Le portefeuille est repris.'])
      }
      return 0
    })
  },
}

function listOddities({ oddities }: Differences, details: boolean, csv: string | undefined): void {
  if (details) say([oddityCsv(oddities).replace('\ufeff', '').trimEnd()])
  if (csv === undefined) return
  try {
    writeFileSync(pathOf(csv), oddityCsv(oddities))
  } catch (error) {
    throw new CommandRefused(`« ${csv} » n’a pas pu être écrit (${(error as { code?: string }).code}).`)
  }
  say([`La liste de tous ces points est dans « ${csv} ».`])
}
