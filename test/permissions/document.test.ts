import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { permissionsDocument } from './document.ts'

it('docs/permissions.md says what the tables say (npm run permissions writes it)', () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDocument())
})
