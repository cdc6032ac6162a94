/** Pourquoi est-ce que je vois cette page ? */
export const WHY_ORGANISER =
  "Vous faites partie de l'équipe de l'incubateur, et cette candidature est lauréate de l'un de ses appels. La personne qui la porte voit la même chose. Le nom de la hiérarchie écrit en privé dans la candidature n'est pas repris ici."
export const WHY_LAUREATE =
  "Vous portez cette candidature, et vous savez qu'elle est lauréate. L'équipe de l'incubateur voit la même chose ; le jury et le comité ne la voient pas."
export const WHY_ALL =
  "Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Le jury et le comité ne voient pas cette page."
