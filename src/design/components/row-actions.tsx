import { fr } from '../typography.ts'

/** Small acts on one row, each a button named by its row for those who do not see it. */
export function RowActions({
  action,
  hidden,
  name,
  about,
  acts,
}: {
  action: string
  hidden: Record<string, string>
  name: string
  /** What the row is, said after each label to screen readers. */
  about: string
  acts: { value: string; label: string }[]
}) {
  return (
    <form class="pepin-row-actions" method="post" action={action}>
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      {acts.map(({ value, label }) => (
        <button class="ds-button" type="submit" data-variant="tertiary" name={name} value={value}>
          {fr(label)}
          <span class="pepin-unseen">{fr(` : ${about}`)}</span>
        </button>
      ))}
    </form>
  )
}
