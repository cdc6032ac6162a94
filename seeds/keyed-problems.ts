/** Ce que deux agents ont écrit sur papier ou dicté au téléphone. */
export const KEYED = [
  {
    name: 'Mireille Joly',
    address: 'mireille.joly@horizon.example',
    postal: '',
    phone: '01 00 00 12 12',
    channel: 'telephone',
    reason: 'Elle travaille sur le terrain, sans ordinateur, et ne lit ses e-mails que le soir.',
    answers: {
      titre: 'Prévenir les éclusiers des crues',
      probleme:
        'Quand l’eau monte la nuit, chaque éclusier l’apprend par un appel de son voisin. Si personne ne décroche, l’écluse suivante reste ouverte.',
      motivation: 'Je tiens l’écluse depuis onze ans et je connais les vingt-trois collègues de la vallée.',
      service: 'Voies navigables, subdivision de la Vallée',
      poste: 'Éclusière',
    },
  },
  {
    name: 'Gaston Ferrand',
    address: '',
    postal: '14 chemin du Relais\n05000 Gap',
    phone: '04 00 00 31 31',
    channel: 'papier',
    reason: 'Il n’a pas d’adresse e-mail. Il a envoyé quatre pages manuscrites.',
    answers: {
      titre: 'Suivre les sentiers abîmés',
      probleme:
        'Les promeneurs signalent les sentiers coupés à la mairie, au parc ou à nous. Personne n’a la liste complète, et le même arbre est signalé dix fois.',
      motivation: 'J’entretiens ces sentiers depuis vingt ans. Je veux passer mes journées sur les bons.',
      service: 'Parc naturel, équipe des sentiers',
      poste: 'Agent d’entretien',
    },
  },
] as const
