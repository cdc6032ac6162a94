import { CommandRefused } from './commands/command.ts'
import { COMMANDS } from './commands/index.ts'
import { ConfigRefused } from './config.ts'
import { DatabaseRefused } from './platform/database/index.ts'

// A reader that has seen enough (`| head`) closes its end: the work goes on to its own.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const [name, ...args] = process.argv.slice(2)
const command = name === undefined ? undefined : COMMANDS.find(each => each.name === name)

if (!command) {
  const known = COMMANDS.map(each => `  ${each.usage.padEnd(52)} ${each.summary}`).join('\n')
  console.error(`Usage : npx pepin COMMANDE\n\n${known}\n`)
  process.exit(name === undefined || name === '--help' ? 0 : 2)
}

command
  .run(args)
  .then(code => process.exit(code))
  .catch(error => {
    const known = [CommandRefused, ConfigRefused, DatabaseRefused].some(each => error instanceof each)
    console.error(known ? error.message : error)
    process.exit(known ? 2 : 1)
  })
