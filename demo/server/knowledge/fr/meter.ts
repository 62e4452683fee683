import type {Entry} from '../entry.js';
import {smartMeter} from './rich.js';

export const meter: readonly Entry[] = [
  {
    question: 'Comment transmettre mon relevé de compteur ?',
    alternatives: ['envoyer mon index', 'auto-relevé', 'communiquer les chiffres du compteur'],
    answer:
      '<p>Ouvrez <a href="https://lumen.example/fr/compte/releve">Transmettre un relevé</a> et saisissez les chiffres avant la virgule. Une photo convient aussi. Avec un compteur communicant, il n’y a rien à envoyer.</p>',
  },
  {
    question: 'Qu’est-ce qu’un compteur communicant ?',
    alternatives: ['à quoi sert Linky', 'avantages du compteur connecté', 'fonctionnement de Linky'],
    answer:
      '<p>Un compteur communicant envoie son relevé au gestionnaire du réseau une fois par jour, par la ligne électrique. Les factures suivent donc votre consommation réelle, et la plupart des opérations se font sans visite.</p>',
    rich: smartMeter,
  },
  {
    question: 'Comment faire installer un compteur Linky ?',
    alternatives: [
      'remplacer mon ancien compteur',
      'rendez-vous de pose du compteur',
      'passage du technicien',
    ],
    answer:
      '<p>Le gestionnaire du réseau l’installe gratuitement et vous écrit un mois avant. La visite dure 30 minutes. Pour l’avoir plus tôt, demandez à <a href="https://lumen.example/fr/contact">nos conseillers</a>.</p>',
  },
  {
    question: 'L’écran de mon compteur est éteint, que faire ?',
    alternatives: ['compteur en panne', 'mon compteur n’affiche rien', 'afficheur défectueux'],
    answer:
      '<p>Appuyez d’abord sur un bouton : l’écran se met en veille. S’il reste noir alors que vous avez du courant, appelez le gestionnaire du réseau au <a href="tel:+33972675000">09 72 67 50 00</a>, jour et nuit. La réparation est gratuite.</p>',
  },
  {
    question: 'Qui peut voir mes données de consommation ?',
    alternatives: [
      'confidentialité des données horaires',
      'le compteur m’espionne',
      'partager ma courbe de charge',
    ],
    answer:
      '<p>Vous seul, nous pour la facturation, et le gestionnaire du réseau. Les données horaires ne sont collectées <strong>que si vous l’acceptez</strong>, et vous pouvez arrêter à tout moment dans <a href="https://lumen.example/fr/compte/vie-privee">Vie privée</a>.</p>',
  },
  {
    question: 'Comment suivre ma consommation ?',
    alternatives: ['voir mes kWh jour par jour', 'graphique de consommation', 'alerte de surconsommation'],
    answer:
      '<p><a href="https://lumen.example/fr/compte/consommation">Votre page de suivi</a> montre chaque jour, en kWh et en euros. Vous pouvez aussi créer une alerte : nous vous écrivons quand le montant choisi est dépassé.</p>',
  },
];
