import { measureDraftSave } from './draft-save.ts'
import { printTable, type Row } from './lib/table.ts'
import { measureReviewPages } from './review-pages.ts'

/** `npm run bench`: what is measured, on both databases, against the floor of the same run. */
const seconds = Number(process.argv[2] ?? 15)
const rows: Row[] = []
for (const database of ['server', 'embedded'] as const)
  rows.push(...(await measureDraftSave(database, seconds)), ...(await measureReviewPages(database)))
printTable(rows)
