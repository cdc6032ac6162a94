import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Public data that the project does not carry: beside the clone, or where SELECTION_DATA says. */
const FOLDER =
  process.env['SELECTION_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared', 'data', 'selection')

export const hasSelectionData = existsSync(join(FOLDER, 'expected-rank-reference.json'))

/** For tests of src/science, which reach no other folder. */
export const SELECTION_DATA_SKIPPED = `*** SANS LES DONNÉES DE RÉFÉRENCE (${FOLDER}) : vérifications sautées, donner SELECTION_DATA. ***`

export const readSelectionData = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
