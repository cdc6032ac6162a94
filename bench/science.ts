import { hasSelectionData, SELECTION_DATA_SKIPPED } from '../test/selection-data.ts'
import { measureAssignment } from './science/assignment.ts'
import { measureHeldOut } from './science/held-out.ts'
import { measureSimilar } from './science/similar.ts'
import { measureSimulation } from './science/simulation.ts'
import { measureSpeed } from './science/speed.ts'

/** One figure asked and the figure reached. */
export interface Figure {
  what: string
  asked: string
  reached: string
  held: boolean
}

const PARTS = {
  speed: measureSpeed,
  simulation: measureSimulation,
  'held-out': measureHeldOut,
  assignment: measureAssignment,
  similar: measureSimilar,
}

/** `npm run bench -- --only science [--part simulation]`: the long figures of the selection's science. */
export async function measureScience(part: string): Promise<string[]> {
  const wanted = Object.entries(PARTS).filter(([name]) => part === '' || name === part)
  const figures: Figure[] = []
  if (!hasSelectionData) console.log(SELECTION_DATA_SKIPPED)
  for (const [, measure] of wanted)
    for (const figure of await measure()) {
      figures.push(figure)
      const { what, asked, reached, held } = figure
      console.log(`${held ? 'tenu    ' : 'NON TENU'}  ${what} : demandé ${asked}, atteint ${reached}`)
    }
  return figures.filter(({ held }) => !held).map(({ what, reached }) => `${what} : ${reached}`)
}
