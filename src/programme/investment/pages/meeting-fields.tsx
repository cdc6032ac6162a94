import { TextField } from '../../../design/index.ts'
import type { MeetingTyped } from '../meeting.ts'

/** Day, time and place of a committee, as they are first fixed and put off. */
export function MeetingFields({
  typed,
  error,
  dayLabel,
  timeHint,
}: {
  typed: Pick<MeetingTyped, 'day' | 'time' | 'place'>
  error: (field: string) => string | undefined
  dayLabel: string
  timeHint: string
}) {
  return (
    <>
      <TextField
        name="jour"
        label={dayLabel}
        type="date"
        width="medium"
        value={typed.day}
        error={error('jour')}
      />
      <TextField
        name="heure"
        label="Heure"
        hint={timeHint}
        width="short"
        value={typed.time}
        error={error('heure')}
      />
      <TextField
        name="lieu"
        label="Lieu ou lien"
        value={typed.place}
        error={error('lieu')}
        optional
        autocomplete="off"
      />
    </>
  )
}
