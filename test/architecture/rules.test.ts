import { describe, expect, it } from 'vitest'
import { refusalOfImport } from './rules.ts'

describe('an import is refused when', () => {
  it.each([
    ['src/platform/mail/mail.ts', 'src/programme/calls/call.ts'],
    ['src/design/page.tsx', 'src/platform/dates.ts'],
    ['src/programme/calls/call.ts', 'src/programme/calls/store.ts'],
    ['src/programme/calls/call.ts', 'kysely'],
    ['src/programme/calls/call.ts', 'src/platform/journal.ts'],
    ['src/programme/calls/pages.tsx', 'src/programme/calls/store.ts'],
    ['src/programme/calls/pages/public-page.tsx', 'src/programme/calls/actions.ts'],
    ['src/programme/calls/store.ts', 'src/programme/calls/actions.ts'],
    ['src/programme/calls/actions.ts', 'src/programme/applications/application.ts'],
    ['src/programme/applications/routes.tsx', 'src/programme/calls/pages.tsx'],
    ['src/programme/applications/application.ts', 'src/programme/calls/store.ts'],
    ['src/platform/jobs.ts', 'test/world.ts'],
  ])('%s asks for %s', (path, target) => {
    expect(refusalOfImport(path, target)).not.toBeNull()
  })

  it.each([
    ['src/programme/applications/application.ts', 'src/programme/calls/call.ts'],
    ['src/programme/applications/actions.ts', 'src/programme/calls/store.ts'],
    ['src/programme/calls/routes.tsx', 'src/programme/calls/pages.tsx'],
    ['src/programme/calls/call.ts', 'src/platform/outcome.ts'],
    ['src/programme/home/pages.tsx', 'src/programme/calls/pages.tsx'],
  ])('but not when %s asks for %s', (path, target) => {
    expect(refusalOfImport(path, target)).toBeNull()
  })
})
