/** A stretch of a text: kept, taken away or put in. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Two versions of a text in one: what left is struck through, what came is underlined, and both are said. */
export function Difference({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <div class="pepin-quoted pepin-difference" dir="auto">
      {stretches.map(({ kind, text }) =>
        kind === 'same' ? (
          text
        ) : kind === 'removed' ? (
          <del>
            <span class="pepin-unseen"> [retiré : </span>
            {text}
            <span class="pepin-unseen">] </span>
          </del>
        ) : (
          <ins>
            <span class="pepin-unseen"> [ajouté : </span>
            {text}
            <span class="pepin-unseen">] </span>
          </ins>
        ),
      )}
    </div>
  )
}
