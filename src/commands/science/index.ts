import type { Command } from '../command.ts'
import { assignCommand } from './assign.ts'
import { drawCommand } from './draw.ts'
import { nextReviewsCommand } from './next-reviews.ts'
import { rankCommand } from './rank.ts'
import { similarCommand } from './similar.ts'

/** Commands that calculate on a file: they open no database. */
export const SCIENCE_COMMANDS: Command[] = [
  rankCommand,
  nextReviewsCommand,
  assignCommand,
  similarCommand,
  drawCommand,
]
