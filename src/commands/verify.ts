import { verifyJournal } from '../platform/verify-journal.ts'
import { verifyFingerprints } from '../programme/applications/verify-store.ts'
import { verifyRecords } from '../programme/investment/verify-store.ts'
import { verifyMinutes } from '../programme/panels/store.ts'
import { type Command, onDatabase, readOptions } from './command.ts'

const WHAT = {
  number: 'une entrée manque avant celle-ci',
  previous: 'le lien avec l’entrée précédente est faux',
  hash: 'l’entrée a été modifiée',
  payload: 'le détail de l’entrée a été modifié',
  head: 'la fin de l’historique a été coupée ou modifiée',
}

/** Tells whether the historique, or what was sent with a receipt, has been altered. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify',
  summary:
    'vérifie que l’historique, les candidatures reçues, les procès-verbaux et les relevés de décisions n’ont pas été modifiés',
  async run(args) {
    const { values } = readOptions(args, [], [])
    return onDatabase(
      values.data,
      async ({ act }) => {
        const journal = await verifyJournal(act.db)
        const sendings = await verifyFingerprints(act.db)
        const minutes = await verifyMinutes(act.db)
        const records = await verifyRecords(act.db)
        for (const { subject, number, what } of journal.alterations)
          console.log(`ALTÉRÉ  historique ${subject}, entrée ${number} : ${WHAT[what]}`)
        for (const receipt of sendings.altered)
          console.log(`ALTÉRÉ  candidature, récépissé ${receipt} : l’empreinte ne correspond plus`)
        for (const name of minutes.altered)
          console.log(`ALTÉRÉ  procès-verbal ${name} : l’empreinte ne correspond plus`)
        for (const name of records.altered)
          console.log(`ALTÉRÉ  relevé de décisions ${name} : l’empreinte ne correspond plus`)
        const altered = [journal.alterations, sendings.altered, minutes.altered, records.altered].flat()
          .length
        console.log(
          `${journal.entries} entrées d’historique, ${sendings.checked} envois, ${minutes.checked} procès-verbaux et ${records.checked} relevés de décisions vérifiés : ${altered === 0 ? 'rien n’a été modifié' : `${altered} altération(s)`}.`,
        )
        return altered === 0 ? 0 : 1
      },
      { prepare: false },
    )
  },
}
