import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { DecisionOutcome } from '../applications/decision.ts'
import type { PanelKind, Presence, SeatRole } from './panel.ts'

/**
 * Procès-verbal : what a panel said once closed, numbered; a correction is a new number, the others stay.
 * The least every one says; a jury or a committee adds its own facts.
 */
export interface MinutesContent {
  kind: PanelKind
  incubator: string
  call: string
  sittings: {
    /** 'YYYY-MM-DD' */
    heldOn: string
    place: string
    presences: { name: string; role: SeatRole; presence: Presence | null; representedBy: string }[]
    quorum: { seats: number; needed: number; there: number; reached: boolean }
  }[]
  /** Who stepped aside, from which application; the cause in words. */
  recusals: { name: string; receipt: string; cause: string }[]
  decisions: {
    receipt: string
    title: string
    author: string
    outcome: DecisionOutcome
    reason: string
    /** Place on the reserve list. */
    rank: number | null
    /** Place in the ranking that advised, from 1; null when there was none. */
    ranked: number | null
  }[]
  /** What the panel adds in its own words. */
  remarks: string
}

export interface Minutes<C extends MinutesContent = MinutesContent> {
  id: string
  panelId: string
  number: number
  content: C
  /** Canonical JSON (RFC 8785), what the fingerprint is of. */
  text: string
  fingerprint: string
  closedAt: Date
  closedBy: string
}

/** Canonical JSON (RFC 8785): same content, same bytes. */
export function minutesText(content: MinutesContent): string {
  const text = canonicalize(content)
  if (text === undefined) throw new Error('minutes cannot be written as JSON')
  return text
}

/** SHA-256 of the canonical text, in hexadecimal. */
export const minutesFingerprint = (text: string): string => createHash('sha256').update(text).digest('hex')
