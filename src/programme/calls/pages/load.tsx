import { T } from '../../../design/index.ts'
import type { Guide } from '../guide.ts'
import { EVENING_CAPACITY, isTooMuch, readingLoad } from '../reading-load.ts'

/** What the jury will have to read, said where its figures are chosen. */
export function Load({ guide }: { guide: Guide }) {
  const load = readingLoad(guide)
  if (load === null || isTooMuch(load)) return null
  return (
    <p>
      <T>{`Charge de lecture : ${load.perJuror} évaluations par membre du jury, soit ${load.perEvening} par soir. C'est tenable (${EVENING_CAPACITY} au plus).`}</T>
    </p>
  )
}
