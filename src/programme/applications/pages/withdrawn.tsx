import { Alert, fr, Quoted } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'

/** That an application was taken back, when, and what its authors said of it. */
export function Withdrawn({ at, reason, zone }: { at: Date; reason: string; zone: string }) {
  return (
    <Alert tone="warning" title="Cette candidature est retirée">
      <p>
        {fr(
          `Ses auteurs l’ont retirée le ${frenchDateTime(at, zone)}. Ni le jury ni le comité ne la lisent.`,
        )}
      </p>
      {reason.trim() !== '' && (
        <>
          <p>{fr('Ce qu’ils en disent :')}</p>
          <Quoted text={reason} />
        </>
      )}
    </Alert>
  )
}
