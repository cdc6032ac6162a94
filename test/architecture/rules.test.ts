import { describe, expect, it } from 'vitest'
import { importsIn, refusalOfImport } from './rules.ts'

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
    ['src/programme/calls/call.ts', 'src/programme/access/relations.ts'],
    ['src/programme/calls/permissions.ts', 'src/programme/access/relations.ts'],
    ['src/programme/calls/pages/call-page.tsx', 'src/programme/access/relations.ts'],
    ['src/programme/calls/permissions.ts', 'src/platform/act.ts'],
    ['src/programme/calls/pages/call-page.tsx', 'src/platform/database/tables.ts'],
    ['src/programme/calls/pages/call-page.tsx', 'src/platform/session.ts'],
    ['src/programme/calls/pages/call-page.tsx', 'kysely'],
    ['src/programme/home/pages.tsx', 'src/programme/calls/store.ts'],
    ['src/programme/home/pages.tsx', 'src/programme/calls/routes.tsx'],
    ['src/programme/applications/list-store.ts', 'src/programme/calls/actions.ts'],
    ['src/programme/applications/permissions.ts', 'src/programme/calls/store.ts'],
    ['src/programme/calls/routes.tsx', 'src/app.tsx'],
    ['src/programme/calls/routes.tsx', 'seeds/people.ts'],
    ['src/platform/scope.ts', 'src/app.tsx'],
    ['src/platform/scope.ts', 'src/program.ts'],
    ['src/platform/scope.ts', 'src/config.ts'],
    ['src/platform/scope.ts', 'seeds/world.ts'],
    ['src/platform/scope.ts', 'scripts/build.ts'],
    ['src/platform/dates.test.ts', 'src/programme/calls/call.ts'],
    ['src/design/page.tsx', 'seeds/people.ts'],
    ['src/science/ranking/rank.ts', 'src/programme/jury/ranking.ts'],
    ['src/science/ranking/rank.ts', 'src/platform/dates.ts'],
    ['src/science/ranking/rank.ts', 'node:fs'],
    ['src/science/ranking/rank.ts', 'kysely'],
    ['src/science/ranking/rank.test.ts', 'src/programme/jury/ranking.ts'],
    ['src/programme/jury/permissions.ts', 'src/science/ranking/rank.ts'],
    ['src/platform/scope.ts', 'src/science/ranking/rank.ts'],
    ['src/calculation/tasks.ts', 'src/programme/jury/ranking.ts'],
    ['src/programme/jury/ranking.ts', 'src/calculation/calculate.ts'],
    ['src/programme/jury/pages/minutes.tsx', 'src/programme/panels/pages/panel.tsx'],
    ['src/programme/jury/pages/minutes.tsx', 'src/programme/screening/pages/shared/minutes.tsx'],
    ['src/programme/jury/minutes-routes.tsx', 'src/programme/panels/pages/shared/minutes.tsx'],
    ['src/programme/jury/minutes.ts', 'src/programme/panels/pages/shared/minutes.tsx'],
    ['src/programme/announcement/pages/minutes.tsx', 'src/programme/panels/pages/shared/minutes.tsx'],
    ['src/programme/committee/pages/minutes.tsx', 'src/programme/jury/pages/shared/minutes.tsx'],
    ['src/programme/panels/pages/shared/minutes.tsx', 'src/programme/jury/minutes-wording.ts'],
  ])('%s asks for %s', (path, target) => {
    expect(refusalOfImport(path, target)).not.toBeNull()
  })

  it.each([
    ['src/programme/applications/application.ts', 'src/programme/calls/call.ts'],
    ['src/programme/applications/actions.ts', 'src/programme/calls/store.ts'],
    ['src/programme/calls/routes.tsx', 'src/programme/calls/pages.tsx'],
    ['src/programme/calls/call.ts', 'src/platform/outcome.ts'],
    ['src/programme/home/pages.tsx', 'src/programme/calls/pages.tsx'],
    ['src/programme/home/routes.tsx', 'src/programme/calls/routes.tsx'],
    ['src/programme/home/demonstration-routes.tsx', 'seeds/people.ts'],
    ['src/programme/calls/permissions.ts', 'src/programme/access/tables.ts'],
    ['src/programme/calls/store.ts', 'src/programme/access/relations.ts'],
    ['src/programme/applications/list-store.ts', 'src/programme/calls/store.ts'],
    ['src/programme/applications/actions.ts', 'src/programme/calls/actions.ts'],
    ['src/programme/jury/pages/minutes.tsx', 'src/programme/panels/pages/shared/minutes.tsx'],
    ['src/programme/committee/pages/minutes.tsx', 'src/programme/panels/pages/shared/minutes.tsx'],
    ['src/programme/calls/call.test.ts', 'test/act.ts'],
    ['src/platform/respond.tsx', 'src/design/index.ts'],
    ['src/platform/respond.tsx', 'hono'],
    ['src/science/assignment/highs.ts', 'highs'],
    ['src/science/ranking/rank.ts', 'src/science/numbers/normal.ts'],
    ['src/science/ranking/rank.test.ts', 'node:fs'],
    ['src/programme/jury/ranking.ts', 'src/science/ranking/rank.ts'],
    ['src/calculation/tasks.ts', 'src/science/ranking/rank.ts'],
    ['src/programme/jury/actions/distribute.ts', 'src/calculation/calculate.ts'],
  ])('but not when %s asks for %s', (path, target) => {
    expect(refusalOfImport(path, target)).toBeNull()
  })

  it('only the type of the configuration reaches the platform, and no type of the database a page', () => {
    expect(refusalOfImport('src/platform/scope.ts', 'src/config.ts', true)).toBeNull()
    const page = 'src/programme/people/pages/resume.tsx'
    expect(refusalOfImport(page, 'src/platform/held-form.ts', true)).toBeNull()
    expect(refusalOfImport(page, 'src/platform/database/tables.ts', true)).not.toBeNull()
  })
})

describe('the imports of a source', () => {
  it.each([
    ["import { a } from './a.ts'", './a.ts', false],
    ['import { a } from "./a.ts"', './a.ts', false],
    ["import './a.ts'", './a.ts', false],
    ['import "./a.ts"', './a.ts', false],
    ["import type { A } from './a.ts'", './a.ts', true],
    ["import { type A, b } from './a.ts'", './a.ts', false],
    ["import {\n  a,\n  b as c,\n} from './a.ts'", './a.ts', false],
    ["import * as a from './a.ts'", './a.ts', false],
    ["export * from './a.ts'", './a.ts', false],
    ['export { a } from "./a.ts"', './a.ts', false],
    ["const a = await import('./a.ts')", './a.ts', false],
    ['const a = import("./a.ts")', './a.ts', false],
    ['const a = import(`./a.ts`)', './a.ts', false],
  ])('%s is seen', (text, target, typeOnly) => {
    expect(importsIn(text)).toEqual([{ target, typeOnly }])
  })

  it('are told apart when they follow each other', () => {
    const text =
      "import 'a'\nimport type { B } from \"b\"\nexport type C = B\nimport c from 'c'\nexport { B }\n"
    expect(importsIn(text)).toEqual([
      { target: 'a', typeOnly: false },
      { target: 'b', typeOnly: true },
      { target: 'c', typeOnly: false },
    ])
  })
})
