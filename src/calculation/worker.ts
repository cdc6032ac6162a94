import { parentPort, workerData } from 'node:worker_threads'
import { type Message, TASKS, type Task } from './tasks.ts'

/** The thread of one calculation: it reads its task, says how far it is, answers, and ends. */
const { task, input } = workerData as { task: Task; input: never }
const say = (message: Message) => parentPort?.postMessage(message)

try {
  say({ done: await TASKS[task](input, progress => say({ progress })) })
} catch (error) {
  say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
