import type { Command } from './command.ts'
export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FICHIER',
  summary: '',
  run: async () => 1,
}
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FICHIER',
  summary: '',
  run: async () => 1,
}
