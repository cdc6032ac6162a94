/** The one place where the jury asks for recusals to be found or recorded. */
export { recordConflicts, recuse } from './local-conflicts.ts'
