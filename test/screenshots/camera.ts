import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** The two widths every page is looked at. */
const SIZES = [
  { name: 'large', width: 1280, height: 860 },
  { name: 'telephone', width: 360, height: 740 },
]

export interface CameraOptions {
  folder: string
  /** The whole height of each page rather than what a screen shows. */
  whole: boolean
  dark: boolean
}

/** Takes the page one is on at both widths. */
export function openCamera({ folder, whole, dark }: CameraOptions) {
  mkdirSync(folder, { recursive: true })
  let taken = 0
  return {
    count: () => taken,
    async shoot(page: Page, name: string): Promise<void> {
      taken += 1
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
      for (const { name: size, width, height } of SIZES) {
        await page.setViewportSize({ width, height })
        const path = join(folder, `${name}-${size}.jpg`)
        await page.screenshot({ path, type: 'jpeg', quality: 70, fullPage: whole })
      }
    },
  }
}

export type Camera = ReturnType<typeof openCamera>
