import { paragraphs, type SectionTemplate } from './template.ts'

/** Présentation: what the agent brings, what the administration brings. */
const OFFER =
  "**Vous apportez le problème. Nous apportons le temps, l'équipe et le budget.** Si votre projet est retenu, une partie de votre temps de travail est libérée et un coach vous accompagne. Si le problème en vaut la peine, une équipe construit ensuite le service avec vous."

const FOR_ALL =
  "Il n'est pas nécessaire de s'y connaître en informatique, ni d'avoir une solution toute faite. Cet appel s'adresse à {{perimetre}}, quels que soient le service, le métier et le grade."

export const pitch: SectionTemplate = {
  key: 'pitch',
  title: 'Un problème de terrain, du temps et une équipe pour le résoudre',
  first: paragraphs(
    'Des dossiers qui reviennent incomplets, des appels qui restent sans réponse, des heures passées à recopier : dans votre travail, vous connaissez un problème que les usagers ou vos collègues rencontrent souvent. Vous savez qui il touche et ce qu’il coûte.',
    "Avec ce premier {{type-appel}}, l'incubateur {{incubateur}} vous propose de le résoudre.",
    OFFER,
    FOR_ALL,
  ),
  next: paragraphs(
    "L'incubateur {{incubateur}} lance un nouvel {{type-appel}}. D'autres agents ont déjà suivi ce chemin : partis d'un problème de leur quotidien, ils ont eu du temps et une équipe pour s'y attaquer.",
    'Des dossiers qui reviennent incomplets, des appels qui restent sans réponse, des heures passées à recopier : vous connaissez vous aussi un problème que les usagers ou vos collègues rencontrent souvent. Vous savez qui il touche et ce qu’il coûte.',
    OFFER,
    FOR_ALL,
    "Votre projet n'avait pas été retenu la dernière fois ? Vous pouvez le présenter à nouveau, avec ce que vous avez appris depuis.",
  ),
}
