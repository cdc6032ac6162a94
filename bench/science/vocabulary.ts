import type { Random } from '../../src/science/numbers/random.ts'

const STARTS = 'ba,bri,ca,cha,de,dro,fa,fi,ga,gri,la,lo,ma,mi,na,no,pa,plo,ra,ro,sa,si,ta,tra,va,vi'.split(
  ',',
)
const MIDDLES = 'ba,ca,do,fi,ga,li,mo,ni,pa,ra,si,to,ve'.split(',')
const ENDS = 'ment,tion,eur,age,ette,oir,ier,ure,ance,esse'.split(',')

/** Words that look French, the most common first; each once. */
export function vocabulary(count: number, random: Random): string[] {
  const from = (list: readonly string[]) => list[Math.floor(random.next() * list.length)] ?? ''
  const words = new Set<string>()
  while (words.size < count) words.add(from(STARTS) + from(MIDDLES) + from(MIDDLES) + from(ENDS))
  return [...words]
}
