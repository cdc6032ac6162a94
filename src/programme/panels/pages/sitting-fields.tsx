import { TextField } from '../../../design/index.ts'

/** When and where a sitting is held. */
export function SittingFields({
  typed,
  error,
}: {
  typed: { date: string; lieu: string }
  error(field: string): string | undefined
}) {
  return (
    <>
      <TextField
        name="date"
        label="Jour"
        type="date"
        width="medium"
        value={typed.date}
        error={error('date')}
        required
      />
      <TextField name="lieu" label="Lieu" value={typed.lieu} error={error('lieu')} optional />
    </>
  )
}
