import { drawLots } from '../../science/lots/draw.ts'
import { type Command, CommandRefused } from '../command.ts'
import { readScienceOptions } from './options.ts'
import { textTable } from './text-table.ts'

export const drawCommand: Command = {
  name: 'draw',
  usage: 'draw --seed GRAINE NOMS… [--table]',
  summary: 'tire au sort un ordre que chacun peut rejouer (SHA-256 de la graine et du nom)',
  async run(args) {
    const { values, positionals } = readScienceOptions(args, {
      seed: { type: 'string' },
      table: { type: 'boolean' },
    })
    if (!values.seed) throw new CommandRefused('Indiquez --seed, la graine publiée avant le tirage.')
    if (positionals.length === 0)
      throw new CommandRefused('Donnez les noms à tirer : npx pepin draw --seed GRAINE NOM NOM…')
    const repeated = positionals
      .map(name => name.normalize('NFC'))
      .find((name, at, all) => all.indexOf(name) !== at)
    if (repeated !== undefined) throw new CommandRefused(`« ${repeated} » est donné deux fois.`)
    const order = drawLots(values.seed, positionals)
    if (values.table)
      console.log(
        textTable(
          ['Rang', 'Nom', 'Empreinte'],
          order.map(({ name, fingerprint }, at) => [at + 1, name, fingerprint]),
        ),
      )
    else
      console.log(
        JSON.stringify(
          { seed: values.seed, method: 'sha256(seed + "\\n" + name), ascending', order },
          null,
          1,
        ),
      )
    return 0
  },
}
