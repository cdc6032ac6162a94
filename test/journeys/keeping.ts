import type { Page } from 'playwright-core'

/** The line that says whether what is typed is kept. */
export const say = (page: Page, words: string) =>
  page.locator('[data-saved-state]').filter({ hasText: words }).waitFor()

/** The texts of this device offered on the page. */
export const offered = (page: Page) => page.locator('[data-kept-list]')

/** Waits until the device holds so many sealed texts, and gives what lies there, as bytes read as letters. */
export async function onDevice(page: Page, count: number): Promise<string[]> {
  for (let tries = 0; tries < 60; tries++) {
    const texts = await page.evaluate(readDevice)
    if (texts.length === count) return texts
    await page.waitForTimeout(100)
  }
  throw new Error(`the device never held ${count} sealed texts`)
}

const readDevice = () =>
  new Promise<string[]>((resolve, reject) => {
    const asked = indexedDB.open('pepin')
    asked.onerror = () => reject(asked.error)
    asked.onsuccess = () => {
      const db = asked.result
      if (!db.objectStoreNames.contains('texts')) {
        db.close()
        resolve([])
        return
      }
      const all = db.transaction('texts').objectStore('texts').getAll()
      all.onsuccess = () => {
        db.close()
        resolve(
          all.result.map(kept =>
            JSON.stringify({ ...kept, data: new TextDecoder('latin1').decode(kept.data) }),
          ),
        )
      }
    }
  })

/** The network goes, long after the page had its key. */
export async function goOffline(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
}

/** As when the session has ended, long after the page had its key: its cookie is gone, the browser's stays. */
export async function endSession(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.context().clearCookies({ name: 'pepin_session' })
}
