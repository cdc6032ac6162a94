import type { Child } from 'hono/jsx'
import { Badge, Filters, fr, Pager, Table } from '../../../design/index.ts'
import type { ShortlistOutcome } from '../../applications/decision.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { chanceWords, likelyRanksWords, zoneWords } from '../likelihood-words.ts'
import type { RankedItem } from '../ranking.ts'
import { DEPARTS, decimal, placeWords, VIEW_WORDS, VIEWS, type View, viewPath } from '../ranking-wording.ts'
import { departsFromRanking } from '../shortlist.ts'

export type ShortlistRow = RankedItem & { title: string; shortlist: ShortlistOutcome | null }

export interface RowsProps {
  /** The page's own address. */
  path: string
  caption: string
  view: View
  rows: ShortlistRow[]
  places: number | null
  first: boolean
  next: string | undefined
  /** What each part holds, where it is counted. */
  counts?: Record<View, string>
  /** What if: kept from page to page. */
  asked?: string[]
  /** How a project is named: a link, or its title only. */
  named: (row: ShortlistRow) => Child
}

/** The candidatures in the order of the ranking, a page of them, by decision. */
export function ShortlistRows({
  path,
  caption,
  view,
  rows,
  places,
  first,
  next,
  counts,
  asked = [],
  named,
}: RowsProps) {
  return (
    <>
      <Filters
        label="Par décision"
        items={VIEWS.map(each => ({
          href: viewPath(path, each, undefined, asked),
          label: VIEW_WORDS[each],
          count: counts?.[each],
          current: each === view,
        }))}
      />
      {rows.length > 0 && (
        <Table
          caption={caption}
          columns={[
            { key: 'place', label: 'Place' },
            { key: 'title', label: 'Projet' },
            ...(places === null ? [] : [{ key: 'chance', label: `Parmi les ${places}` } as const]),
            ...(places === null ? [] : [{ key: 'ranks', label: 'Rang probable' } as const]),
            { key: 'mean', label: 'Moyenne (sur 6)', align: 'right' },
            { key: 'reviews', label: 'Évaluations', align: 'right' },
            { key: 'decision', label: 'Décision' },
          ]}
          rows={rows.map(row => ({
            place: fr(placeWords(row)),
            title: named(row),
            mean: decimal(row.mean),
            chance: <Chance row={row} />,
            ranks: fr(likelyRanksWords(row)),
            reviews: row.reviews === 0 ? fr('aucune') : String(row.reviews),
            decision: <DecisionBadge row={row} places={places} />,
          }))}
        />
      )}
      <Pager
        label="Pages du classement"
        previous={first ? undefined : viewPath(path, view, undefined, asked)}
        next={next === undefined ? undefined : viewPath(path, view, next, asked)}
      />
    </>
  )
}

/** The chance, and what it comes to in words: colour is never alone. */
function Chance({ row }: { row: ShortlistRow }) {
  return (
    <span>
      {fr(chanceWords(row))}
      {row.likely && row.place !== null && <> {fr(`(${zoneWords(row.likely)})`)}</>}
    </span>
  )
}

function DecisionBadge({ row, places }: { row: ShortlistRow; places: number | null }) {
  if (row.shortlist === null) return <Badge tone="info">à décider</Badge>
  return (
    <span>
      <Badge tone={row.shortlist === 'shortlisted' ? 'success' : 'neutral'}>
        {OUTCOME_WORDS[row.shortlist]}
      </Badge>
      {departsFromRanking(row.shortlist, row, places) && <> {fr(DEPARTS)}</>}
    </span>
  )
}
