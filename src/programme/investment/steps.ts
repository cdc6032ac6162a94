import type { Committee } from './whole-committee.ts'

/** Étapes d'un comité, from its dossier to its signed relevé. */
export interface Step {
  name: 'dossier' | 'presence' | 'decision' | 'releve'
  done: boolean
  /** Where it stands, one sentence. */
  words: string
}

/** @param seesDraft whether the reader deliberates: others are told nothing of a decision in draft, not even that it is there */
export function stepsOf({ dossier, attendance, decision }: Committee, seesDraft: boolean): Step[] {
  const there = attendance.filter(
    ({ presence }) => presence === 'present' || presence === 'represented',
  ).length
  const decided = seesDraft && decision !== null && decision.content.kind !== ''
  return [
    {
      name: 'dossier',
      done: dossier !== null,
      words: dossier ? `Enregistré ${times(dossier.number)}.` : 'À écrire une semaine avant la séance.',
    },
    {
      name: 'presence',
      done: there > 0,
      words:
        attendance.length === 0
          ? 'Personne n’est encore noté.'
          : `${there} sur ${attendance.length} présents ou représentés.`,
    },
    {
      name: 'decision',
      done: decided,
      words: seesDraft
        ? decided
          ? 'Une décision est écrite, en projet.'
          : 'Aucune décision n’est écrite.'
        : 'Elle se lit une fois le comité clos.',
    },
    {
      name: 'releve',
      done: false,
      words: 'La clôture dit ce qui manque, montre le relevé, puis le signe.',
    },
  ]
}

const times = (count: number) => (count === 1 ? 'une fois' : `${count} fois`)
