import { Readable } from 'node:stream'
import readSheet from 'read-excel-file/node'
import { CommandRefused } from '../command.ts'

/** The first sheet of an Excel file, as text; numbers as they are computed with. */
export async function readSheetRows(file: string, bytes: Buffer): Promise<string[][]> {
  try {
    const sheets = await readSheet(Readable.from([bytes]))
    const rows = sheets[0]?.data ?? []
    return rows.map(row => row.map(cell => (cell === null ? '' : String(cell))))
  } catch {
    throw new CommandRefused(`${file} ne se lit pas comme un classeur Excel (.xlsx).`)
  }
}
