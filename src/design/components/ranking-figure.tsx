import { DrawingView } from '../ranking-picture/drawing.tsx'
import { drawingOf, type PictureItem } from '../ranking-picture/geometry.ts'
import { findingOf, GROUP_WORDS, sentenceOf } from '../ranking-picture/words.ts'
import { fr } from '../typography.ts'

export interface RankingFigureProps {
  places: number
  /** Best first, all of them: the first ones are drawn. */
  items: readonly PictureItem[]
  /** The number of reviews most items have. */
  reviews: number
}

const MOST = 80
/** Columns after the last that is not surely out, to see where the crowd begins. */
const BEYOND = 5

/** The picture of a ranking, its finding as title; the table that says the same is the list below it. */
export function RankingFigure({ places, items, reviews }: RankingFigureProps) {
  const last = items.findLastIndex(({ group }) => group !== 'rejected')
  const shown = items.slice(0, Math.min(MOST, Math.max(last + 1, places) + BEYOND))
  const lowest = Math.min(
    items.length,
    shown.reduce((most, { ranks }) => Math.max(most, ranks[4]), places + 1),
  )
  const finding = findingOf(items, places)
  const sentence = sentenceOf(items, reviews)
  const some =
    shown.length < items.length ? ` Les ${shown.length} premières sur ${items.length} sont dessinées.` : ''
  return (
    <figure class="pepin-ranks-figure">
      <figcaption>{fr(finding)}</figcaption>
      <section
        class="pepin-ranks-scroll"
        tabindex={0}
        aria-label={fr('Image du classement, elle défile de gauche à droite')}
      >
        <DrawingView drawing={drawingOf({ places, items: shown, lowest })} label={fr(finding)} />
      </section>
      <ul class="pepin-ranks-key">
        {(['accepted', 'zone', 'rejected'] as const).map(group => (
          <li>
            <svg class="pepin-ranks" width="18" height="18" aria-hidden="true">
              <rect
                class={`pepin-ranks-bar pepin-ranks-${group}`}
                x="1"
                y="1"
                width="16"
                height="16"
                {...(group === 'zone' ? { fill: 'url(#pepin-hatch)' } : {})}
              />
            </svg>
            {GROUP_WORDS[group]}
          </li>
        ))}
      </ul>
      <p>
        {fr(
          `${sentence} De gauche à droite, la meilleure place en premier. La barre couvre les rangs probables (une chance sur deux), le trait fin neuf chances sur dix ; le pourcentage est la chance d'être parmi les ${places}.${some}`.trim(),
        )}
      </p>
    </figure>
  )
}
