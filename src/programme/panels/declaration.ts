import { done, type Outcome, refused } from '../../platform/outcome.ts'
import { withoutInvisible } from '../applications/answers.ts'

/** Déclaration d'intérêts et de confidentialité : signed before the first page, « aucun » included. */
export interface Declaration {
  number: number
  /** '' for « aucun ». */
  interests: string
  signedAt: Date
}

export interface DeclarationTyped {
  /** 'aucun' or 'liens'. */
  links: string
  interests: string
  /** 'oui' once the confidentiality is promised. */
  agreed: string
}

export type DeclareRefusal =
  | 'links-missing'
  | 'interests-missing'
  | 'interests-with-none'
  | 'too-long'
  | 'not-agreed'

export const LONGEST_INTERESTS = 4000

/** Which text was on the page when it was signed; kept in the journal with each signature. */
export const DECLARATION_TEXT = '2026-1'

/** What is signed, once complete. */
export function readDeclaration(typed: DeclarationTyped): Outcome<{ interests: string }, DeclareRefusal> {
  if (typed.links !== 'aucun' && typed.links !== 'liens') return refused('links-missing')
  const interests = withoutInvisible(typed.interests).trim()
  if (typed.links === 'liens' && interests === '') return refused('interests-missing')
  // What was written is never dropped in silence.
  if (typed.links === 'aucun' && interests !== '') return refused('interests-with-none')
  if (interests.length > LONGEST_INTERESTS) return refused('too-long')
  if (typed.agreed !== 'oui') return refused('not-agreed')
  return done({ interests })
}

/** What a conflict of interests is, in plain words. */
export const CONFLICTS_SAID = [
  'la candidature est la vôtre, ou vous y avez participé ;',
  'la personne travaille dans votre service, ou vous êtes dans sa hiérarchie ;',
  'vous avez avec elle un lien de famille, d’amitié, d’argent ou un différend ;',
  'votre organisation gagnerait ou perdrait quelque chose selon la décision.',
] as const

export const CONFIDENTIALITY_SAID =
  'Vous gardez pour vous les candidatures, les notes, les avis et les débats, avant comme après les résultats. Vous ne les copiez pas, vous ne les transmettez à personne et vous n’en parlez pas aux personnes qui candidatent.'

export const PERSONAL_DATA_SAID =
  'Les candidatures contiennent des noms et parfois des récits personnels. Vous ne les lisez que pour ce choix. Ne les enregistrez pas ailleurs, ne les imprimez que si vous devez, et détruisez ces copies après la séance.'

/** Who reads it: its class of communicability is « deliberation ». */
export const READERS_SAID =
  'Votre déclaration est lue par l’équipe de l’incubateur et par vous. Elle relève du secret de la délibération : ni les autres membres ni les personnes qui candidatent ne la voient.'
