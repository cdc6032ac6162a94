import { torture } from './torture.ts'

const kills = Number(process.argv[2] ?? 20)
const { acknowledged, confirmed, letters, problems } = await torture(kills, {}, line => console.log(line))
console.log(
  `${kills} arrêts brutaux : ${acknowledged} candidatures acceptées, ${confirmed} confirmées, ${letters} e-mails, aucun deux fois : ${problems.some(p => /twice/.test(p)) ? 'NON' : 'oui'}`,
)
for (const problem of problems.slice(0, 20)) console.log(`ÉCHEC  ${problem}`)
console.log(problems.length === 0 ? 'Rien n’a été perdu.' : `${problems.length} échec(s).`)
process.exit(problems.length === 0 ? 0 : 1)
