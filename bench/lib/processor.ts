import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Kernel ticks per second of /proc/<pid>/stat; 100 on every Linux Node runs on. */
const TICKS = 100

interface Stat {
  pid: number
  parent: number
  ticks: number
}

function readStat(pid: string): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const at = (index: number) => Number(fields[index])
    // Own time and that of children already ended: PostgreSQL's backends come and go.
    return { pid: Number(pid), parent: at(1), ticks: at(11) + at(12) + at(13) + at(14) }
  } catch {
    return null
  }
}

const allStats = () =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(readStat)
    .filter(stat => stat !== null)

/** Processor time, in milliseconds, of these processes and all that descends from them. */
export function processorMs(roots: readonly number[]): number {
  const stats = allStats()
  const inside = new Set(roots)
  for (let grew = true; grew; ) {
    grew = false
    for (const { pid, parent } of stats)
      if (!inside.has(pid) && inside.has(parent)) {
        inside.add(pid)
        grew = true
      }
  }
  const ticks = stats.filter(({ pid }) => inside.has(pid)).reduce((sum, stat) => sum + stat.ticks, 0)
  return (ticks / TICKS) * 1000
}

function isNode(pid: number): boolean {
  try {
    return /\/node$/.test(readlinkSync(`/proc/${pid}/exe`))
  } catch {
    return false
  }
}

/** The Node that runs Pépin: the process started, or the Node 24 it started in its turn. */
export function nodeUnder(pid: number): number {
  const child = allStats().find(stat => stat.parent === pid && isNode(stat.pid))
  return child ? nodeUnder(child.pid) : pid
}

/** A PostgreSQL's postmaster and every backend. */
export function postgresProcesses(folder: string): number[] {
  const postmaster = postmasterOf(folder)
  const backends = allStats().filter(({ parent }) => parent === postmaster)
  return [postmaster, ...backends.map(({ pid }) => pid)]
}

/** Resident memory of one process, in megabytes. */
export function memoryMb(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) / 1024
}

/** The folder of the sockets of the PostgreSQL whose data folder this is. */
export const socketsOf = (folder: string): string =>
  readFileSync(`${folder}/postmaster.pid`, 'utf8').split('\n')[4] ?? ''

/** The process id of the PostgreSQL whose data folder this is. */
export function postmasterOf(folder: string): number {
  return Number(readFileSync(`${folder}/postmaster.pid`, 'utf8').split('\n')[0])
}

/** Looks at the memory of a process twice a second; `stop` says the most seen. */
export function watchMemory(pid: number): { stop(): number } {
  let most = memoryMb(pid)
  const look = () => {
    most = Math.max(most, memoryMb(pid))
  }
  const timer = setInterval(look, 500)
  return {
    stop() {
      clearInterval(timer)
      look()
      return most
    },
  }
}
