import type { Db } from '../../platform/database/tables.ts'
import type { Held } from './convening.ts'
import { isSeated, type Seat } from './panel.ts'
import { quorumOf } from './quorum.ts'
import type { SeatPresence } from './sitting.ts'
import { listPresences, type PanelSitting } from './sittings-store.ts'

/** Those who sit, and those whose presence is recorded although their seat was removed since. */
export const attending = (seats: readonly Seat[], presences: readonly SeatPresence[]): Seat[] =>
  seats.filter(seat => isSeated(seat) || presences.some(({ seatId }) => seatId === seat.id))

export const quorumAt = (seats: readonly Seat[], presences: readonly SeatPresence[], percent: number) =>
  quorumOf(
    attending(seats, presences).map(
      seat => presences.find(({ seatId }) => seatId === seat.id)?.presence ?? null,
    ),
    percent,
  )

/** Sittings of a panel with their quorum and the one each was convened after. */
export async function holdings(
  db: Db,
  sittings: readonly PanelSitting[],
  { seats, percent }: { seats: readonly Seat[]; percent: number },
): Promise<(PanelSitting & Held)[]> {
  const known: (PanelSitting & Pick<Held, 'quorum'>)[] = []
  for (const sitting of sittings)
    known.push({ ...sitting, quorum: quorumAt(seats, await listPresences(db, sitting.id), percent) })
  return known.map(sitting => ({
    ...sitting,
    first: known.find(({ id }) => id === sitting.convenedAfter) ?? null,
  }))
}
