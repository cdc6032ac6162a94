import { printTable } from './lib/table.ts'
import { measureReviewPages } from './review-pages.ts'

printTable(await measureReviewPages('embedded'))
