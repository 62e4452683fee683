import type {Entry} from '../entry.js';
import {outage} from './rich.js';

export const outages: readonly Entry[] = [
  {
    question: 'J’ai une coupure de courant, que faire ?',
    alternatives: [
      'je n’ai plus d’électricité',
      'coupure',
      'panne de courant dans ma rue',
      'plus de lumière à la maison',
    ],
    answer:
      '<p>Trois vérifications :</p><ol><li>Les voisins sont-ils dans le noir aussi ? Alors c’est le réseau.</li><li>Le disjoncteur est-il baissé ? Relevez-le.</li><li>Retombe-t-il ? Débranchez le dernier appareil utilisé.</li></ol><p>Si le réseau est en cause, appelez le dépannage au <a href="tel:+33972675000">09 72 67 50 00</a>, jour et nuit.</p>',
    rich: outage,
  },
  {
    question: 'Ça sent le gaz, que faire ?',
    alternatives: ['fuite de gaz', 'odeur de gaz dans la cuisine', 'urgence gaz'],
    answer:
      '<p><strong>Quittez le logement tout de suite.</strong> Ouvrez les fenêtres au passage, ne touchez à aucun interrupteur et ne téléphonez pas de l’intérieur.</p><p>Appelez ensuite le numéro gratuit d’urgence gaz, <a href="tel:+33800473333">0 800 47 33 33</a>, ou les pompiers au <a href="tel:112">112</a>.</p>',
  },
  {
    question: 'Y a-t-il des travaux prévus dans ma rue ?',
    alternatives: ['interruption programmée', 'maintenance du réseau', 'coupure annoncée'],
    answer:
      '<p>Le gestionnaire du réseau annonce les travaux par courrier au moins dix jours avant. Cherchez votre adresse sur <a href="https://lumen.example/fr/travaux">la carte des travaux</a>.</p>',
  },
  {
    question: 'Puis-je être indemnisé après une coupure ?',
    alternatives: [
      'appareil endommagé par une surtension',
      'dédommagement',
      'mon frigo est tombé en panne après la coupure',
    ],
    answer:
      '<p>Une coupure de plus de <strong>cinq heures</strong> due au réseau donne 2 € par kVA et par période, sans démarche. Pour un appareil abîmé, envoyez la <a href="https://lumen.example/fr/aide/dommages">déclaration de dommages</a> sous 20 jours, avec un devis.</p>',
  },
];
