import { ZoneTimes } from '../../../design/index.ts'
import { lastMinute } from '../call.ts'
import { timesThere } from '../overseas.ts'

/** The closing on the clock of each overseas territory. */
export const Elsewhere = ({ closesAt, zone }: { closesAt: Date; zone: string }) => (
  <ZoneTimes
    summary="Vous êtes outre-mer ? L'heure de clôture chez vous"
    times={timesThere(lastMinute(closesAt), zone)}
  />
)
