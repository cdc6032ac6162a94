import { Alert, fr, plural } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { keptUntil } from '../account-notice.ts'

/** What those whose account is on the list were told, and from which day it may go. */
export function ToldAccounts(props: {
  accounts: { told: number; until: Date | null; waiting: number }
  now: Date
  zone: string
}) {
  const { accounts, now, zone } = props
  const { told, until, waiting } = accounts
  if (told + waiting === 0) return null
  const end = waiting > 0 ? keptUntil(now, zone).end : until
  return (
    <Alert tone="info" title="Les personnes dont le compte n’a pas servi sont prévenues par courriel">
      {told > 0 && (
        <p>
          {fr(
            `${plural(told, 'personne')} ${told < 2 ? 'est prévenue' : 'sont prévenues'}. Se connecter suffit à garder son compte.`,
          )}
        </p>
      )}
      {waiting > 0 && (
        <p>{fr(`${plural(waiting, 'personne')} ${waiting < 2 ? 'le sera' : 'le seront'} dans l’heure.`)}</p>
      )}
      {end && end > now && (
        <p>
          {fr(
            `Ces comptes ne partent pas avant le ${frenchDate(civilDate(end, zone))}. Appliquée plus tôt, la liste les laisse et dit pourquoi.`,
          )}
        </p>
      )}
    </Alert>
  )
}
