import { findServerBinaries, installServer } from '../../test/database/server-setup.ts'
import { readDatabases, readOptions, refuse, wholeNumber } from '../lib/options.ts'
import { torture } from './torture.ts'

const USAGE = 'npm run torture -- [--kills 20] [--database server|embedded], autant d’arrêts sur chaque base'
const { values, positionals } = readOptions(USAGE, { kills: '20', database: '' })
const kills = wholeNumber(USAGE, values.kills, 1, 1000)
const wanted = readDatabases(USAGE, values.database)
if (positionals.length > 0) refuse(USAGE)

installServer()
const failures: string[] = []
for (const database of wanted) {
  if (database === 'server' && findServerBinaries() === null) {
    console.log('*** SERVEUR POSTGRESQL NON ESSAYÉ : aucun n’est installé (apt-get install postgresql). ***')
    continue
  }
  const { acknowledged, confirmed, retried, letters, twice, problems } = await torture(
    kills,
    database,
    line => console.log(line),
  )
  console.log(
    `PostgreSQL ${database === 'server' ? 'serveur' : 'embarqué'}, ${kills} arrêts brutaux : ${acknowledged} candidatures acceptées, ${confirmed} confirmées dont ${retried} en retapant le code, ${letters} e-mails dont ${twice} en double, ${problems.length} échec(s).`,
  )
  failures.push(...problems)
}
for (const problem of failures.slice(0, 20)) console.log(`ÉCHEC  ${problem}`)
console.log(failures.length === 0 ? 'Rien n’a été perdu.' : `${failures.length} échec(s).`)
process.exit(failures.length === 0 ? 0 : 1)
