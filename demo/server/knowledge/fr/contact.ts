import type {Entry} from '../entry.js';

export const contact: readonly Entry[] = [
  {
    question: 'Comment contacter un conseiller ?',
    alternatives: ['parler à un humain', 'numéro de téléphone du service client', 'vous appeler'],
    answer:
      '<p>Nos conseillers répondent au <a href="tel:+33900000000">09 00 00 00 00</a> (prix d’un appel local), <strong>du lundi au samedi, de 8 h à 20 h</strong>, ou par <a href="https://lumen.example/fr/contact">le formulaire de contact</a> sous deux jours ouvrés.</p>',
  },
  {
    question: 'Comment faire une réclamation ?',
    alternatives: ['je ne suis pas satisfait', 'litige avec le service client', 'porter plainte'],
    answer:
      '<p>Décrivez le problème dans le <a href="https://lumen.example/fr/reclamation">formulaire de réclamation</a>. Vous avez une réponse sous dix jours ouvrés.</p><p>Elle ne vous convient pas ? Après deux mois, vous pouvez saisir gratuitement le <a href="https://lumen.example/fr/mediateur">médiateur national de l’énergie</a>.</p>',
  },
  {
    question: 'Où sont vos agences ?',
    alternatives: [
      'horaires d’ouverture des boutiques',
      'boutique près de chez moi',
      'adresse de l’agence la plus proche',
    ],
    answer:
      '<p>Nous avons 24 boutiques, ouvertes du mardi au samedi de 9 h 30 à 18 h : <a href="https://lumen.example/fr/boutiques">trouver la plus proche</a>. Les rendez-vous passent en premier.</p>',
  },
  {
    question: 'Y a-t-il un service pour les personnes sourdes ?',
    alternatives: ['langue des signes', 'clients malentendants', 'accessibilité du téléphone'],
    answer:
      '<p>Oui. Sur <a href="https://lumen.example/fr/accessibilite">notre page accessibilité</a>, vous joignez un conseiller en langue des signes, en langue parlée complétée ou par transcription. Les factures existent aussi en braille et en gros caractères.</p>',
  },
  {
    question: 'J’ai reçu un message suspect, vient-il de vous ?',
    alternatives: ['hameçonnage', 'tentative d’arnaque', 'SMS qui demande ma carte bancaire'],
    answer:
      '<p>Nous ne demandons jamais de mot de passe ni de numéro de carte par e-mail, SMS ou téléphone. Ne cliquez pas ; transférez le message à <a href="mailto:fraude@lumen.example">fraude@lumen.example</a>. Si vous avez donné votre carte, appelez d’abord votre banque.</p>',
  },
  {
    question: 'Comment parrainer un ami ?',
    alternatives: ['code de parrainage', 'prime de parrainage', 'inviter un proche'],
    answer:
      '<p>Partagez le code de votre page <a href="https://lumen.example/fr/compte/parrainage">Parrainage</a>. Quand la personne souscrit, chacun reçoit <strong>30 €</strong> sur sa prochaine facture.</p>',
  },
];
