/** The one place where the jury asks for recusals to be found or recorded. */
export { recordConflicts } from '../../panels/actions/check-conflicts.ts'
export { recuse } from '../../panels/actions/recuse.ts'
