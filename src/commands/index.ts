import { addIncubatorCommand, addOrganiserCommand } from './add-incubator.ts'
import { addPortfolioManagerCommand } from './add-portfolio-manager.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { bounceCommand } from './bounce.ts'
import { checkInvariantsCommand } from './check-invariants.ts'
import type { Command } from './command.ts'
import { exportPortfolioCommand } from './export-portfolio.ts'
import { importPortfolioCommand } from './import-portfolio.ts'
import { SCIENCE_COMMANDS } from './science/index.ts'
import { unmergeCommand } from './unmerge.ts'
import { verifyCommand } from './verify.ts'

/** Every command of `npx pepin`, in the order its help lists them. */
export const COMMANDS: Command[] = [
  addIncubatorCommand,
  addOrganiserCommand,
  addPortfolioManagerCommand,
  unmergeCommand,
  importPortfolioCommand,
  exportPortfolioCommand,
  bounceCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  checkInvariantsCommand,
  ...SCIENCE_COMMANDS,
]
