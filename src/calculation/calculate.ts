import { Worker } from 'node:worker_threads'
import type { Input, Message, Output, Task } from './tasks.ts'
import { turnsOf } from './turns.ts'

// Beside this file as a source, beside the bundle once bundled (see scripts/bundle.mjs).
const FILE = import.meta.url.endsWith('.ts') ? './worker.ts' : './calculation-worker.js'
const MEMORY = { maxOldGenerationSizeMb: 768 }

// A few pages asked at once must not take every processor from those that answer.
const inTurn = turnsOf(2)

/** Runs a calculation in a thread of its own, two at a time. @throws Error when it fails or its thread dies */
export const calculate = <T extends Task>(
  task: T,
  input: Input<T>,
  progress: (share: number) => void = () => {},
): Promise<Output<T>> => inTurn(() => inThread(task, input, progress))

function inThread<T extends Task>(
  task: T,
  input: Input<T>,
  progress: (share: number) => void,
): Promise<Output<T>> {
  const worker = new Worker(new URL(FILE, import.meta.url), {
    workerData: { task, input },
    resourceLimits: MEMORY,
    execArgv: [],
  })
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('progress' in message) return progress(message.progress)
      if ('done' in message) resolve(message.done as Output<T>)
      else reject(new Error(message.failed))
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`the calculation ended with code ${code}`)))
  })
}
