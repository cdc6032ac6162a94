import { writeFileSync } from 'node:fs'
import { permissionsDocument } from './document.ts'

writeFileSync('docs/permissions.md', permissionsDocument())
