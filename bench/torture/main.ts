import { findServerBinaries, installServer } from '../../test/database/server-setup.ts'
import { torture } from './torture.ts'

const kills = Number(process.argv[2] ?? 20)
if (!Number.isInteger(kills) || kills < 1 || kills > 1000) {
  console.error('Usage : npm run torture -- [NOMBRE D’ARRÊTS SUR CHAQUE BASE, de 1 à 1000 ; 20 sinon]')
  process.exit(2)
}
installServer()
const failures: string[] = []
for (const database of ['embedded', 'server'] as const) {
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
