import { join } from 'node:path'
import { dataFolderFor } from '../database/embedded/places.ts'

/** The local folder of files: in the data folder, which a deployment on a PostgreSQL server has as well. */
export const filesFolder = (dataFolder: string | null, projectRoot: string): string =>
  join(dataFolderFor(dataFolder, projectRoot, { root: process.getuid?.() === 0 }), 'files')
