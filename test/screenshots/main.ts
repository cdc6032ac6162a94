import type { Page } from 'playwright-core'
import { enter } from '../journeys/selection-steps.ts'
import { openWorld } from '../journeys/support.ts'
import { walkApplication } from './apply.ts'
import { openCamera } from './camera.ts'
import { walkCommittee } from './committees.ts'
import { walkLaunch } from './launch.ts'
import { walkSelection } from './path.ts'

/** `npm run screenshots -- [--whole] [--dark] [--to FOLDER]`: the whole path, at both widths, for the README. */
const args = process.argv.slice(2)
const to = args.indexOf('--to')
const camera = openCamera({
  folder: (to >= 0 && args[to + 1]) || 'docs/captures',
  whole: args.includes('--whole'),
  dark: args.includes('--dark'),
})
const world = await openWorld()
const devices = new Map<string, Page>()
const as = async (name: string): Promise<Page> => {
  const known = devices.get(name)
  if (known) return known
  const page = await world.visit()
  await enter(page, name)
  devices.set(name, page)
  return page
}
try {
  await walkLaunch(world, camera, as)
  await walkApplication(world, camera, as)
  await walkSelection(world, camera, as)
  await walkCommittee(world, camera, as)
  console.log(`${camera.count()} pages, à deux largeurs.`)
} finally {
  await world.remove()
}
process.exit(0)
