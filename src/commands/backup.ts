import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Config, startedFrom } from '../config.ts'
import { backUp } from '../platform/database/backup/backup.ts'
import { BackupRefused } from '../platform/database/backup/format.ts'
import { restore } from '../platform/database/backup/restore.ts'
import { openFiles } from '../platform/files/files.ts'
import { filesFolder } from '../platform/files/folder.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'

function fileIn(positionals: string[]): string {
  const [file] = positionals
  if (!file || positionals.length > 1) throw new CommandRefused('Indiquez un fichier, et un seul.')
  // npm runs scripts from the project's folder: the path is meant from where the person stands.
  return resolve(startedFrom(), file)
}

const UNREACHABLE: Record<string, string> = {
  ENOENT: 'n’existe pas',
  ENOTDIR: 'n’existe pas',
  EISDIR: 'est un dossier',
  EACCES: 'ne peut pas être ouvert',
  EROFS: 'ne peut pas être écrit',
  ENOSPC: 'ne tient pas sur le disque, qui est plein',
}

async function worded<T>(work: Promise<T>): Promise<T> {
  return work.catch(error => {
    if (error instanceof BackupRefused) throw new CommandRefused(error.message)
    const { code = '', path = '' } = error as { code?: string; path?: string }
    const why = UNREACHABLE[code]
    throw why
      ? new CommandRefused(`Le fichier « ${path.replace(/\.\d+\.part$/, '')} », ou son dossier, ${why}.`)
      : error
  })
}

const filesOf = (config: Config) => openFiles(config.files, filesFolder(config.dataFolder, process.cwd()))

const number = (count: number) => new Intl.NumberFormat('fr-FR').format(count)

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FICHIER',
  summary: 'sauvegarde toutes les données, Pépin en marche ou non',
  async run(args) {
    const { values, positionals } = readOptions(args, [], [])
    const file = fileIn(positionals)
    return onDatabase(
      values.data,
      async ({ act, config, connectionString }) => {
        const { storage } = await filesOf(config)
        // A service of its own is backed up by its own means.
        const local = storage.folder === null ? null : storage
        const { rows, tables, files, missing } = await worded(backUp(connectionString, file, act.now, local))
        console.log(
          `${number(rows)} lignes de ${tables} tables dans « ${file} » (${number(Math.ceil(statSync(file).size / 1024))} Ko).`,
        )
        console.log(
          local
            ? `Fichiers joints compris : ${number(files)}.`
            : 'Les fichiers joints sont sur le service S3 : sauvegardez-le par ses propres moyens.',
        )
        if (missing > 0)
          console.log(`*** Fichiers cités qui manquent dans « ${storage.folder} » : ${number(missing)}. ***`)
        return 0
      },
      { prepare: false },
    )
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FICHIER',
  summary: 'restaure une sauvegarde dans une base vide',
  async run(args) {
    const { values, positionals } = readOptions(args, [], [])
    const file = fileIn(positionals)
    return onDatabase(
      values.data,
      async ({ config, connectionString }) => {
        const { storage } = await filesOf(config)
        const { rows, files } = await worded(restore(connectionString, file, process.cwd(), storage))
        console.log(`${number(rows)} lignes restaurées. Fichiers joints : ${number(files)}.`)
        return 0
      },
      { prepare: false, create: true },
    )
  },
}
