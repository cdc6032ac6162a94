import { T } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { holidaysOf, type Incubator } from '../../incubators/incubator.ts'
import { dateChanges } from '../date-changes.ts'
import type { Guide } from '../guide.ts'
import { type Alternatives, loadAlternatives } from '../load-alternatives.ts'
import { type Dates, MILESTONE_LABELS } from '../milestones.ts'
import { EVENING_CAPACITY, isTooMuch, readingLoad } from '../reading-load.ts'

/** What the jury will have to read, said where its figures are chosen, and what would be bearable. */
export function Load({ guide, incubator }: { guide: Guide; incubator: Incubator }) {
  const area = holidaysOf(incubator)
  const load = readingLoad(guide, area)
  if (load === null) return null
  const said = `Charge de lecture : ${load.perJuror} évaluations par membre du jury, soit ${load.perEvening} par soir`
  const alternatives = loadAlternatives(guide, area)
  if (!isTooMuch(load) || alternatives === null)
    return (
      <p>
        <T>{`${said}. C'est tenable (${EVENING_CAPACITY} au plus).`}</T>
      </p>
    )
  return (
    <>
      <p>
        <T>{`${said}, au lieu de ${EVENING_CAPACITY} au plus. Chacune de ces solutions suffit :`}</T>
      </p>
      <ul>
        {worded(alternatives, guide.dates).map(way => (
          <li>
            <T>{way}</T>
          </li>
        ))}
      </ul>
    </>
  )
}

const worded = ({ readFrom, jurors, later, lightPerEvening }: Alternatives, dates: Dates): string[] => [
  ...(readFrom
    ? [`commencer à lire le ${frenchDate(readFrom)}, pendant que le formulaire est ouvert ;`]
    : []),
  `réunir un jury de ${jurors} personnes ;`,
  ...(later ? [laterText(dates, later)] : []),
  ...(lightPerEvening
    ? [
        `commencer par une lecture légère : chaque membre met une croix sur celles à garder, ${lightPerEvening} par soir à trois minutes chacune ;`,
      ]
    : []),
]

/** The dates after the preselection move with it: a jury after the committee would help nobody. */
function laterText(dates: Dates, later: Dates): string {
  const [first, ...others] = dateChanges(dates, later)
  const moved = others.map(
    ({ key, after }) => `${MILESTONE_LABELS[key].toLowerCase()} le ${frenchDate(after)}`,
  )
  const also = moved.length > 0 ? `, et les dates qui la suivent : ${moved.join(', ')}` : ''
  return `reculer la présélection au ${frenchDate(first?.after ?? later.preselectionOn)}${also} ;`
}
