/** Leçon : a short text, a step of the example that runs through the course, and an exercise written in a field. */
export interface Lesson {
  /** Names it in addresses. */
  slug: string
  title: string
  /** About how long, the exercise included. */
  minutes: number
  /** What one can do after it, worded to follow « Vous saurez ». */
  aim: string
  /** Light Markdown. */
  text: string
  example: string
  exercise: Exercise
}

export interface Exercise {
  label: string
  hint: string
  /** The question of the application's form that the answer prepares. */
  field: string
  kind: 'line' | 'text'
  rows?: number
}
