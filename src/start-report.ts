import { DEMONSTRATION_PEOPLE } from '../seeds/people.ts'
import type { Config } from './config.ts'
import type { Db } from './platform/database/tables.ts'

export interface Started {
  config: Config
  db: Db
  folder: string | null
  milliseconds: number
}

/** What the person who started Pépin reads in their terminal. */
export async function describeStart({ config, db, folder, milliseconds }: Started): Promise<void> {
  const lines: string[] = ['']
  if (!config.web) lines.push('Pépin : le traitement de fond est démarré (e-mails, rappels).')
  else lines.push(`Pépin est prêt : ${config.publicUrl}   (${(milliseconds / 1000).toFixed(1)} s)`)
  lines.push(folder ? `Données : ${folder}` : 'Données : serveur PostgreSQL de DATABASE_URL')
  if (config.web && config.mailbox) lines.push(`E-mails : à l’écran, ${config.publicUrl}/boite-mail`)
  if (config.web && config.demonstration) {
    lines.push(
      '',
      config.mailbox
        ? `Pour entrer comme une de ces personnes : ${config.publicUrl}/demonstration`
        : `Pour se connecter : ${config.publicUrl}/connexion avec une de ces adresses, si votre serveur d’e-mail les reçoit`,
    )
    for (const { address, name, role } of DEMONSTRATION_PEOPLE)
      lines.push(`  ${address.padEnd(38)} ${name}, ${role}`)
  } else if (config.web && (await isEmpty(db)))
    lines.push(
      '',
      'Aucun incubateur pour l’instant. Dans un autre terminal, depuis ce dossier :',
      '  npx pepin add-incubator --slug mon-incubateur --name "…" --administration "…" --contact … --organiser …',
    )
  lines.push('', 'Pour arrêter : Ctrl-C')
  console.log(lines.join('\n'))
}

async function isEmpty(db: Db): Promise<boolean> {
  return (await db.selectFrom('incubators').select('id').limit(1).executeTakeFirst()) === undefined
}
